# Event frames of tabard, family "threaten": one entry a line, its examples indented (docs/formats/frames.md).
# Origin: written for tabard; codes are CAMEO / PLOVER facts. Licence: as the project.

# Threats and ultimatums (CAMEO 13)
threaten v  S=subj T=obj  -> 130
  + Pirates threatened the crew. | Pirates > the crew
threaten v  subj={weather}|{abstract}  -> none
  - Floods threatened the town.
threaten v  S=subj T=obj with={violence}|{weapon}|war|force  -> 138
  + Pyongyang threatened Seoul with war. | Pyongyang > Seoul
threaten v  S=subj T=obj with={sanction}  -> 1312
  + Washington threatened Ankara with sanctions. | Washington > Ankara
threaten v  S=subj T?=on|against obj={sanction}  -> 1312
  + The EU threatened sanctions against Serbia. | The EU > Serbia
threaten v  S=subj T?=against obj={violence}|war|force  -> 138
  + NATO threatened strikes against Serbia. | NATO > Serbia
threaten v  S=subj obj={protest}  -> 133
  + The union threatened a strike. | The union > _
threaten v  S=subj T=obj with={protest}  -> 133
  + Farmers threatened the ministry with a strike. | Farmers > the ministry
threaten v  S=subj T=obj with=arrest|jail|prison|crackdown|death  -> 137
  + Police threatened students with arrest. | Police > students
issue v  S=subj T?=to obj=ultimatum  -> 139
  + The army issued an ultimatum to the rebels. | The army > the rebels
give v  S=subj T?=to|iobj obj=ultimatum|deadline  -> 139
  + The junta gave the strikers an ultimatum. | The junta > the strikers
ultimatum n  S?=by|mod|poss T?=to  -> 139
  + The army's ultimatum to the rebels expired. | The army > the rebels
warn v  S=subj T=obj  -> 130
  + China warned Taiwan against independence. | China > Taiwan
warn v  subj={weather}|doctor|scientist|forecaster|economist  -> none
  - Doctors warned patients about the flu.
warn v  S=subj T=obj of=war|attack|retaliation|strike  -> 138
  + Iran warned Israel of retaliation. | Iran > Israel
threat n  S?=by|mod|poss T?=to|against  -> 130
  + North Korea's threats against Japan grew. | North Korea > Japan
warning n  S?=by|mod|poss T?=to  -> 130
  + Turkey's warning to Greece was blunt. | Turkey > Greece
# Threats in general
menace v  S=subj T=obj  -> 130
  + The prime minister menaced Tanzania over the dam. | The prime minister > Tanzania
caution v  S=subj T=obj  -> 130
  + Rebels cautioned the villagers. | Rebels > the villagers
forewarn v  S=subj T=obj  -> 130
  + Croatia forewarned Argentina. | Croatia > Argentina
blackmail v  S=subj T=obj  -> 130
  + The foreign minister blackmailed Rwanda over the dam. | The foreign minister > Rwanda
browbeat v  S=subj T=obj  -> 130
  + Militants browbeated the villagers. | Militants > the villagers
scare v  S=subj T=obj  -> 130
  + Austria scared Yemen. | Austria > Yemen
frighten v  S=subj T=obj  -> 130
  + The defence minister frightened Kenya over the dam. | The defence minister > Kenya
bully v  S=subj T=obj  -> 130
  + Insurgents bullied the villagers. | Insurgents > the villagers
strong-arm v  S=subj T=obj  -> 130
  + Norway strong-armed Peru. | Norway > Peru
issue v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + Turkey issued threats against Vietnam. | Turkey > Vietnam
make v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + The interior minister made a warning to the strikers. | The interior minister > the strikers
give v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + Gunmen gave death threats to the judge. | Gunmen > the judge
send v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + Chad sent threats against Egypt. | Chad > Egypt
deliver v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + The opposition leader delivered a warning to the strikers. | The opposition leader > the strikers
repeat v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + Separatists repeated death threats to the judge. | Separatists > the judge
renew v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + Poland renewed threats against Chile. | Poland > Chile
direct v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + The governor directed a warning to the strikers. | The governor > the strikers
level v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + Guerrillas leveled death threats to the judge. | Guerrillas > the judge
utter v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + Nepal uttered threats against Ghana. | Nepal > Ghana
sound v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + The king sounded a warning to the strikers. | The king > the strikers
hurl v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + Militiamen hurled death threats to the judge. | Militiamen > the judge
fire v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + Serbia fired threats against Japan. | Serbia > Japan
post v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + The ambassador posted a warning to the strikers. | The ambassador > the strikers
menace n  S?=by|mod|poss T?=to|against|from|for  -> 130
  + Jordan's menace to Cuba was repeated. | Jordan > Cuba
threats n  S?=by|mod|poss T?=to|against|from|for  -> 130
  + Extremists' threats to the villagers were real. | Extremists > the villagers
warnings n  S?=by|mod|poss T?=to|against|from|for  -> 130
  + Malaysia's warnings to Sweden was repeated. | Malaysia > Sweden
sabre-rattling n  S?=by|mod|poss T?=to|against|from|for  -> 130
  + Jihadists' sabre-rattling to the villagers were real. | Jihadists > the villagers
saber-rattling n  S?=by|mod|poss T?=to|against|from|for  -> 130
  + Uganda's saber-rattling to Brazil was repeated. | Uganda > Brazil
blackmail n  S?=by|mod|poss T?=to|against|from|for  -> 130
  + Paramilitaries' blackmail to the villagers were real. | Paramilitaries > the villagers
stern_warning n  S?=by|mod|poss T?=to|against|from|for  -> 130
  + Kuwait's stern warning to Armenia was repeated. | Kuwait > Armenia
death_threat n  S?=by|mod|poss T?=to|against  -> 137
  + Rebels' death threat to the editor were sent by mail. | Rebels > the editor
# Threats by content
threaten v  S=subj T=obj with=aid_cut|cut_of_aid|suspension_of_aid|loss_of_aid|cuts  -> 1311
  + Portugal threatened Niger with cuts. | Portugal > Niger
menace v  S=subj T=obj with=aid_cut|cut_of_aid|suspension_of_aid|loss_of_aid|cuts  -> 1311
  + Mongolia menaced Oman with cuts. | Mongolia > Oman
menace v  S=subj T=obj with={sanction}  -> 1312
  + Colombia menaced Finland with sanctions. | Colombia > Finland
warn v  S=subj T=obj with={sanction}  -> 1312
  + The European Union warned Zambia with an embargo. | The European Union > Zambia
confront v  S=subj T=obj with={sanction}  -> 1312
  + Pakistan confronted Greece with sanctions. | Pakistan > Greece
consider v  S=subj T?=on|against|for|to obj={sanction}  -> 1312
  + Ecuador considered new tariffs on Cambodia. | Ecuador > Cambodia
mull v  S=subj T?=on|against|for|to obj={sanction}  -> 1312
  + The United Nations mulled sanctions against Algeria. | The United Nations > Algeria
weigh v  S=subj T?=on|against|for|to obj={sanction}  -> 1312
  + Latvia weighed new tariffs on Bolivia. | Latvia > Bolivia
warn_of v  S=subj T?=on|against|for|to obj={sanction}  -> 1312
  + NATO warned of sanctions against Sudan. | NATO > Sudan
propose v  S=subj T?=on|against|for|to obj={sanction}  -> 1312
  + Canada proposed new tariffs on Qatar. | Canada > Qatar
float v  S=subj T?=on|against|for|to obj={sanction}  -> 1312
  + The African Union floated sanctions against Romania. | The African Union > Romania
prepare v  S=subj T?=on|against|for|to obj={sanction}  -> 1312
  + Ethiopia prepared new tariffs on Thailand. | Ethiopia > Thailand
moot v  S=subj T?=on|against|for|to obj={sanction}  -> 1312
  + The World Bank mooted sanctions against Cyprus. | The World Bank > Cyprus
study v  S=subj T?=on|against|for|to obj={sanction}  -> 1312
  + Mexico studied new tariffs on Tunisia. | Mexico > Tunisia
threaten v  S=subj T?=with obj=rupture|break  -> 1313
  + Iceland threatened a rupture with Angola. | Iceland > Angola
warn_of v  S=subj T?=with obj=rupture|break  -> 1313
  + Denmark warned of a break with Lebanon. | Denmark > Lebanon
threaten v  S=subj T=obj with=fine|fines|suspension|ban|lawsuit|legal_action|dismissal|closure|prosecution  -> 132
  + The army chief threatened the station with a fine. | The army chief > the station
warn v  S=subj T=obj with=fine|fines|suspension|ban|lawsuit|legal_action|dismissal|closure|prosecution  -> 132
  + Senegal warned the company with legal action. | Senegal > the company
menace v  S=subj T=obj with=fine|fines|suspension|ban|lawsuit|legal_action|dismissal|closure|prosecution  -> 132
  + The vice president menaced the station with a fine. | The vice president > the station
threaten v  S=subj T?=on|against obj={restriction}  -> 1321
  + The party leader threatened curbs on the press. | The party leader > the press
warn_of v  S=subj T?=on|against obj={restriction}  -> 1321
  + Georgia warned of restrictions on churches. | Georgia > churches
consider v  S=subj T?=on|against obj={restriction}  -> 1321
  + The mayor considered curbs on the press. | The mayor > the press
mull v  S=subj T?=on|against obj={restriction}  -> 1321
  + Bulgaria mulled restrictions on churches. | Bulgaria > churches
threaten v  S=subj T?=on|against|of|obj.of|obj.poss obj=ban|dissolution  -> 1322
  + The envoy threatened a ban on the opposition. | The envoy > the opposition
warn_of v  S=subj T?=on|against|of|obj.of|obj.poss obj=ban|dissolution  -> 1322
  + Indonesia warned of the dissolution of the party. | Indonesia > the party
threaten v  S=subj T?=in|on obj={curfew}  -> 1323
  + The finance minister threatened a curfew in Mombasa. | The finance minister > Mombasa
warn_of v  S=subj T?=in|on obj={curfew}  -> 1323
  + The chancellor warned of a curfew in Lyon. | The chancellor > Lyon
consider v  S=subj T?=in|on obj={curfew}  -> 1323
  + The president considered a curfew in Aleppo. | The president > Aleppo
threaten v  S=subj T?=in|on obj={martial}  -> 1324
  + The prime minister threatened martial law. | The prime minister > _
warn_of v  S=subj T?=in|on obj={martial}  -> 1324
  + The foreign minister warned of a state of emergency. | The foreign minister > _
consider v  S=subj T?=in|on obj={martial}  -> 1324
  + The defence minister considered martial law. | The defence minister > _
warn_of v  S=subj T?=against|over|at|in obj={protest}  -> 133
  + The union warned of a strike against the railway. | The union > the railway
call v  S=subj T?=against|over|at|in obj={protest}  -> 133
  + Amnesty called protests over the tax. | Amnesty > _
announce v  S=subj T?=against|over|at|in obj={protest}  -> 133
  + The union announced a strike against the railway. | The union > the railway
plan v  S=subj T?=against|over|at|in obj={protest}  -> 133
  + An aid agency planned protests over the tax. | An aid agency > _
call_for v  S=subj T?=against|over|at|in obj={protest}  -> 133
  + The union called for a strike against the railway. | The union > the railway
vow v  S=subj T?=against|over|at|in obj={protest}  -> 133
  + A lawyers' association vowed protests over the tax. | A lawyers' association > _
promise v  S=subj T?=against|over|at|in obj={protest}  -> 133
  + The union promised a strike against the railway. | The union > the railway
warn v  S=subj T=obj with={protest}  -> 133
  + The union warned the ministry with a strike. | The union > the ministry
menace v  S=subj T=obj with={protest}  -> 133
  + The union menaced the ministry with a strike. | The union > the ministry
threaten v  S=subj T?=from|with|of|obj.of|obj.poss obj=withdrawal|walkout|boycott from={talks}  -> 134
  + Militants threatened a walkout from the talks. | Militants > _
warn_of v  S=subj T?=from|with|of|obj.of|obj.poss obj=withdrawal|walkout|boycott from={talks}  -> 134
  + Insurgents warned of a walkout from the talks. | Insurgents > _
threaten v  S=subj T?=of|obj.of|obj.poss obj=end|halt of=mediation  -> 135
  + Morocco threatened an end of its mediation. | Morocco > _
warn_of v  S=subj T?=of|obj.of|obj.poss obj=end|halt of=mediation  -> 135
  + Belarus warned of an end of its mediation. | Belarus > _
threaten v  S=subj T?=of|from|obj.of|obj.poss obj=expulsion|withdrawal of={peacekeepers}|{inspectors}|{aidgroup}  -> 136
  + Tanzania threatened the expulsion of the inspectors. | Tanzania > the inspectors
warn_of v  S=subj T?=of|from|obj.of|obj.poss obj=expulsion|withdrawal of={peacekeepers}|{inspectors}|{aidgroup}  -> 136
  + Croatia warned of the expulsion of the inspectors. | Croatia > the inspectors
warn v  S=subj T=obj with=arrest|jail|prison|crackdown|death|torture|execution|imprisonment|expulsion|deportation  -> THREATEN/arrest
  + The interior minister warned the strikers with jail. | The interior minister > the strikers
menace v  S=subj T=obj with=arrest|jail|prison|crackdown|death|torture|execution|imprisonment|expulsion|deportation  -> THREATEN/arrest
  + Gendarmes menaced students with prison. | Gendarmes > students
vow v  S=subj T?=against|on|to obj={violence}|war|force|retaliation|reprisal|revenge|response|military_action|invasion  -> 138
  + Argentina vowed retaliation against Rwanda. | Argentina > Rwanda
promise v  S=subj T?=against|on|to obj={violence}|war|force|retaliation|reprisal|revenge|response|military_action|invasion  -> 138
  + Gunmen promised attacks on oil workers. | Gunmen > oil workers
swear v  S=subj T?=against|on|to obj={violence}|war|force|retaliation|reprisal|revenge|response|military_action|invasion  -> 138
  + Austria swore military action against Yemen. | Austria > Yemen
warn_of v  S=subj T?=against|on|to obj={violence}|war|force|retaliation|reprisal|revenge|response|military_action|invasion  -> 138
  + Kenya warned of retaliation against Norway. | Kenya > Norway
threaten v  S=subj T?=against|on|to obj={violence}|war|force|retaliation|reprisal|revenge|response|military_action|invasion  -> 138
  + Separatists threatened attacks on oil workers. | Separatists > oil workers
pledge v  S=subj T?=against|on|to obj={violence}|war|force|retaliation|reprisal|revenge|response|military_action|invasion  -> 138
  + Peru pledged military action against Turkey. | Peru > Turkey
weigh v  S=subj T?=against|on|to obj={violence}|war|force|retaliation|reprisal|revenge|response|military_action|invasion  -> 138
  + Vietnam weighed retaliation against Chad. | Vietnam > Chad
consider v  S=subj T?=against|on|to obj={violence}|war|force|retaliation|reprisal|revenge|response|military_action|invasion  -> 138
  + Guerrillas considered attacks on oil workers. | Guerrillas > oil workers
warn v  S=subj T=obj with={violence}|{weapon}|war|force|invasion|destruction|annihilation|retaliation  -> 138
  + Egypt warned Poland with war. | Egypt > Poland
menace v  S=subj T=obj with={violence}|{weapon}|war|force|invasion|destruction|annihilation|retaliation  -> 138
  + Militiamen menaced the town with destruction. | Militiamen > the town
threaten v  S=subj T?=of|on|against|obj.of|obj.poss obj={blockade}  -> 1381
  + Chile threatened a blockade of Nepal. | Chile > Nepal
warn_of v  S=subj T?=of|on|against|obj.of|obj.poss obj={blockade}  -> 1381
  + Ghana warned of a blockade of Serbia. | Ghana > Serbia
vow v  S=subj T?=of|on|against|obj.of|obj.poss obj={blockade}  -> 1381
  + Japan vowed a blockade of Jordan. | Japan > Jordan
threaten v  S=subj T?=of|obj.of|obj.poss obj=occupation|annexation|seizure  -> 1382
  + Cuba threatened the annexation of the valley. | Cuba > the valley
warn_of v  S=subj T?=of|obj.of|obj.poss obj=occupation|annexation|seizure  -> 1382
  + Malaysia warned of the occupation of the island. | Malaysia > the island
vow v  S=subj T?=of|obj.of|obj.poss obj=occupation|annexation|seizure  -> 1382
  + Sweden vowed the annexation of the valley. | Sweden > the valley
threaten v  S=subj T?=on|against obj=suicide_attack|suicide_bombing|bombing|kidnapping|assassination  -> 1383
  + Extremists threatened suicide attacks on embassies. | Extremists > embassies
warn_of v  S=subj T?=on|against obj=suicide_attack|suicide_bombing|bombing|kidnapping|assassination  -> 1383
  + Jihadists warned of bombings against Uganda. | Jihadists > Uganda
vow v  S=subj T?=on|against obj=suicide_attack|suicide_bombing|bombing|kidnapping|assassination  -> 1383
  + Paramilitaries vowed suicide attacks on embassies. | Paramilitaries > embassies
promise v  S=subj T?=on|against obj=suicide_attack|suicide_bombing|bombing|kidnapping|assassination  -> 1383
  + Rebels promised bombings against Brazil. | Rebels > Brazil
warn_of v  S=subj T?=on|against|to obj=airstrike|air_strike|missile_strike|offensive|ground_offensive|attack  -> 1384
  + Kuwait warned of air strikes on Armenia. | Kuwait > Armenia
vow v  S=subj T?=on|against|to obj=airstrike|air_strike|missile_strike|offensive|ground_offensive|attack  -> 1384
  + The navy vowed an offensive against the rebels. | The navy > the rebels
promise v  S=subj T?=on|against|to obj=airstrike|air_strike|missile_strike|offensive|ground_offensive|attack  -> 1384
  + Portugal promised air strikes on Niger. | Portugal > Niger
threaten v  S=subj T?=on|against obj=nuclear_strike|nuclear_attack|nuclear_war|chemical_attack  -> 1385
  + Mongolia threatened a nuclear strike on Oman. | Mongolia > Oman
warn_of v  S=subj T?=on|against obj=nuclear_strike|nuclear_attack|nuclear_war|chemical_attack  -> 1385
  + Colombia warned of a nuclear strike on Finland. | Colombia > Finland
vow v  S=subj T?=on|against obj=nuclear_strike|nuclear_attack|nuclear_war|chemical_attack  -> 1385
  + Zambia vowed a nuclear strike on Pakistan. | Zambia > Pakistan
deliver v  S=subj T?=to|for|iobj obj=ultimatum|deadline  -> 139
  + Greece delivered an ultimatum to Ecuador. | Greece > Ecuador
send v  S=subj T?=to|for|iobj obj=ultimatum|deadline  -> 139
  + The opposition leader sent a deadline for the rebels. | The opposition leader > the rebels
set v  S=subj T?=to|for|iobj obj=ultimatum|deadline  -> 139
  + Cambodia set an ultimatum to Algeria. | Cambodia > Algeria
present v  S=subj T?=to|for|iobj obj=ultimatum|deadline  -> 139
  + The governor presented a deadline for the rebels. | The governor > the rebels
hand v  S=subj T?=to|for|iobj obj=ultimatum|deadline  -> 139
  + Latvia handed an ultimatum to Bolivia. | Latvia > Bolivia
impose v  S=subj T?=to|for|iobj obj=ultimatum|deadline  -> 139
  + The king imposed a deadline for the rebels. | The king > the rebels
announce v  S=subj T?=to|for|iobj obj=ultimatum|deadline  -> 139
  + Sudan announced an ultimatum to Canada. | Sudan > Canada
repeat v  S=subj T?=to|for|iobj obj=ultimatum|deadline  -> 139
  + The ambassador repeated a deadline for the rebels. | The ambassador > the rebels
put v  S=subj T?=to|for|iobj obj=ultimatum|deadline  -> 139
  + Qatar put an ultimatum to Romania. | Qatar > Romania
renew v  S=subj T?=to|for|iobj obj=ultimatum|deadline  -> 139
  + The army chief renewed a deadline for the rebels. | The army chief > the rebels
deadline n  S?=by|mod|poss T?=to|for|from  -> 139
  + Ethiopia's deadline to Thailand ran out at noon. | Ethiopia > Thailand
final_warning n  S?=by|mod|poss T?=to|for|from  -> 139
  + Cyprus' final warning to Mexico ran out at noon. | Cyprus > Mexico
