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
  + The king menaced Vietnam over the dam. | The king > Vietnam
caution v  S=subj T=obj  -> 130
  + Militants cautioned the villagers. | Militants > the villagers
forewarn v  S=subj T=obj  -> 130
  + Chad forewarned Egypt. | Chad > Egypt
blackmail v  S=subj T=obj  -> 130
  + The ambassador blackmailed Poland over the dam. | The ambassador > Poland
browbeat v  S=subj T=obj  -> 130
  + Insurgents browbeated the villagers. | Insurgents > the villagers
scare v  S=subj T=obj  -> 130
  + Chile scared Nepal. | Chile > Nepal
frighten v  S=subj T=obj  -> 130
  + The army chief frightened Ghana over the dam. | The army chief > Ghana
bully v  S=subj T=obj  -> 130
  + Gunmen bullied the villagers. | Gunmen > the villagers
strong-arm v  S=subj T=obj  -> 130
  + Serbia strong-armed Japan. | Serbia > Japan
issue v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + Jordan issued threats against Cuba. | Jordan > Cuba
make v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + The vice president made a warning to the strikers. | The vice president > the strikers
give v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + Separatists gave death threats to the judge. | Separatists > the judge
send v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + Malaysia sent threats against Sweden. | Malaysia > Sweden
deliver v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + The party leader delivered a warning to the strikers. | The party leader > the strikers
repeat v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + Guerrillas repeated death threats to the judge. | Guerrillas > the judge
renew v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + Uganda renewed threats against Brazil. | Uganda > Brazil
direct v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + The mayor directed a warning to the strikers. | The mayor > the strikers
level v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + Militiamen leveled death threats to the judge. | Militiamen > the judge
utter v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + Kuwait uttered threats against Armenia. | Kuwait > Armenia
sound v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + The envoy sounded a warning to the strikers. | The envoy > the strikers
hurl v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + Extremists hurled death threats to the judge. | Extremists > the judge
fire v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + Portugal fired threats against Niger. | Portugal > Niger
post v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + The finance minister posted a warning to the strikers. | The finance minister > the strikers
menace n  S?=by|mod|poss T?=to|against|from|for  -> 130
  + Mongolia's menace to Oman was repeated. | Mongolia > Oman
threats n  S?=by|mod|poss T?=to|against|from|for  -> 130
  + Jihadists' threats to the villagers were real. | Jihadists > the villagers
warnings n  S?=by|mod|poss T?=to|against|from|for  -> 130
  + Colombia's warnings to Finland was repeated. | Colombia > Finland
sabre-rattling n  S?=by|mod|poss T?=to|against|from|for  -> 130
  + Paramilitaries' sabre-rattling to the villagers were real. | Paramilitaries > the villagers
saber-rattling n  S?=by|mod|poss T?=to|against|from|for  -> 130
  + Zambia's saber-rattling to Pakistan was repeated. | Zambia > Pakistan
blackmail n  S?=by|mod|poss T?=to|against|from|for  -> 130
  + Rebels' blackmail to the villagers were real. | Rebels > the villagers
stern_warning n  S?=by|mod|poss T?=to|against|from|for  -> 130
  + Greece's stern warning to Ecuador was repeated. | Greece > Ecuador
death_threat n  S?=by|mod|poss T?=to|against  -> 137
  + Militants' death threat to the editor were sent by mail. | Militants > the editor
# Threats by content
threaten v  S=subj T=obj with=aid_cut|cut_of_aid|suspension_of_aid|loss_of_aid|cuts  -> 1311
  + Cambodia threatened Algeria with cuts. | Cambodia > Algeria
menace v  S=subj T=obj with=aid_cut|cut_of_aid|suspension_of_aid|loss_of_aid|cuts  -> 1311
  + Latvia menaced Bolivia with cuts. | Latvia > Bolivia
menace v  S=subj T=obj with={sanction}  -> 1312
  + Sudan menaced Canada with sanctions. | Sudan > Canada
warn v  S=subj T=obj with={sanction}  -> 1312
  + The Security Council warned Qatar with an embargo. | The Security Council > Qatar
confront v  S=subj T=obj with={sanction}  -> 1312
  + Romania confronted Ethiopia with sanctions. | Romania > Ethiopia
consider v  S=subj T?=on|against|for|to obj={sanction}  -> 1312
  + Thailand considered new tariffs on Cyprus. | Thailand > Cyprus
mull v  S=subj T?=on|against|for|to obj={sanction}  -> 1312
  + ASEAN mulled sanctions against Mexico. | ASEAN > Mexico
weigh v  S=subj T?=on|against|for|to obj={sanction}  -> 1312
  + Tunisia weighed new tariffs on Iceland. | Tunisia > Iceland
warn_of v  S=subj T?=on|against|for|to obj={sanction}  -> 1312
  + The European Union warned of sanctions against Angola. | The European Union > Angola
propose v  S=subj T?=on|against|for|to obj={sanction}  -> 1312
  + Denmark proposed new tariffs on Lebanon. | Denmark > Lebanon
float v  S=subj T?=on|against|for|to obj={sanction}  -> 1312
  + The United Nations floated sanctions against Senegal. | The United Nations > Senegal
prepare v  S=subj T?=on|against|for|to obj={sanction}  -> 1312
  + Georgia prepared new tariffs on Bulgaria. | Georgia > Bulgaria
moot v  S=subj T?=on|against|for|to obj={sanction}  -> 1312
  + NATO mooted sanctions against Indonesia. | NATO > Indonesia
study v  S=subj T?=on|against|for|to obj={sanction}  -> 1312
  + Morocco studied new tariffs on Belarus. | Morocco > Belarus
threaten v  S=subj T?=with obj=rupture|break  -> 1313
  + Tanzania threatened a rupture with Croatia. | Tanzania > Croatia
warn_of v  S=subj T?=with obj=rupture|break  -> 1313
  + Argentina warned of a break with Rwanda. | Argentina > Rwanda
threaten v  S=subj T=obj with=fine|fines|suspension|ban|lawsuit|legal_action|dismissal|closure|prosecution  -> 132
  + The chancellor threatened the station with a fine. | The chancellor > the station
warn v  S=subj T=obj with=fine|fines|suspension|ban|lawsuit|legal_action|dismissal|closure|prosecution  -> 132
  + Austria warned the company with legal action. | Austria > the company
menace v  S=subj T=obj with=fine|fines|suspension|ban|lawsuit|legal_action|dismissal|closure|prosecution  -> 132
  + The president menaced the station with a fine. | The president > the station
threaten v  S=subj T?=on|against obj={restriction}  -> 1321
  + The prime minister threatened curbs on the press. | The prime minister > the press
warn_of v  S=subj T?=on|against obj={restriction}  -> 1321
  + Yemen warned of restrictions on churches. | Yemen > churches
consider v  S=subj T?=on|against obj={restriction}  -> 1321
  + The foreign minister considered curbs on the press. | The foreign minister > the press
mull v  S=subj T?=on|against obj={restriction}  -> 1321
  + Kenya mulled restrictions on churches. | Kenya > churches
threaten v  S=subj T?=on|against|of|obj.of|obj.poss obj=ban|dissolution  -> 1322
  + The defence minister threatened a ban on the opposition. | The defence minister > the opposition
warn_of v  S=subj T?=on|against|of|obj.of|obj.poss obj=ban|dissolution  -> 1322
  + Norway warned of the dissolution of the party. | Norway > the party
threaten v  S=subj T?=in|on obj={curfew}  -> 1323
  + The interior minister threatened a curfew in Aleppo. | The interior minister > Aleppo
warn_of v  S=subj T?=in|on obj={curfew}  -> 1323
  + The opposition leader warned of a curfew in Cusco. | The opposition leader > Cusco
consider v  S=subj T?=in|on obj={curfew}  -> 1323
  + The governor considered a curfew in Izmir. | The governor > Izmir
threaten v  S=subj T?=in|on obj={martial}  -> 1324
  + The king threatened martial law. | The king > _
warn_of v  S=subj T?=in|on obj={martial}  -> 1324
  + The ambassador warned of a state of emergency. | The ambassador > _
consider v  S=subj T?=in|on obj={martial}  -> 1324
  + The army chief considered martial law. | The army chief > _
warn_of v  S=subj T?=against|over|at|in obj={protest}  -> 133
  + The union warned of a strike against the railway. | The union > the railway
call v  S=subj T?=against|over|at|in obj={protest}  -> 133
  + An aid agency called protests over the tax. | An aid agency > _
announce v  S=subj T?=against|over|at|in obj={protest}  -> 133
  + The union announced a strike against the railway. | The union > the railway
plan v  S=subj T?=against|over|at|in obj={protest}  -> 133
  + A lawyers' association planned protests over the tax. | A lawyers' association > _
call_for v  S=subj T?=against|over|at|in obj={protest}  -> 133
  + The union called for a strike against the railway. | The union > the railway
vow v  S=subj T?=against|over|at|in obj={protest}  -> 133
  + The Red Cross vowed protests over the tax. | The Red Cross > _
promise v  S=subj T?=against|over|at|in obj={protest}  -> 133
  + The union promised a strike against the railway. | The union > the railway
warn v  S=subj T=obj with={protest}  -> 133
  + The union warned the ministry with a strike. | The union > the ministry
menace v  S=subj T=obj with={protest}  -> 133
  + The union menaced the ministry with a strike. | The union > the ministry
threaten v  S=subj T?=from|with|of|obj.of|obj.poss obj=withdrawal|walkout|boycott from={talks}  -> 134
  + Insurgents threatened a walkout from the talks. | Insurgents > _
warn_of v  S=subj T?=from|with|of|obj.of|obj.poss obj=withdrawal|walkout|boycott from={talks}  -> 134
  + Gunmen warned of a walkout from the talks. | Gunmen > _
threaten v  S=subj T?=of|obj.of|obj.poss obj=end|halt of=mediation  -> 135
  + Peru threatened an end of its mediation. | Peru > _
warn_of v  S=subj T?=of|obj.of|obj.poss obj=end|halt of=mediation  -> 135
  + Turkey warned of an end of its mediation. | Turkey > _
threaten v  S=subj T?=of|from|obj.of|obj.poss obj=expulsion|withdrawal of={peacekeepers}|{inspectors}|{aidgroup}  -> 136
  + Vietnam threatened the expulsion of the inspectors. | Vietnam > the inspectors
warn_of v  S=subj T?=of|from|obj.of|obj.poss obj=expulsion|withdrawal of={peacekeepers}|{inspectors}|{aidgroup}  -> 136
  + Chad warned of the expulsion of the inspectors. | Chad > the inspectors
warn v  S=subj T=obj with=arrest|jail|prison|crackdown|death|torture|execution|imprisonment|expulsion|deportation  -> THREATEN/arrest
  + The vice president warned the strikers with jail. | The vice president > the strikers
menace v  S=subj T=obj with=arrest|jail|prison|crackdown|death|torture|execution|imprisonment|expulsion|deportation  -> THREATEN/arrest
  + Gendarmes menaced students with prison. | Gendarmes > students
vow v  S=subj T?=against|on|to obj={violence}|war|force|retaliation|reprisal|revenge|response|military_action|invasion  -> 138
  + Egypt vowed retaliation against Poland. | Egypt > Poland
promise v  S=subj T?=against|on|to obj={violence}|war|force|retaliation|reprisal|revenge|response|military_action|invasion  -> 138
  + Separatists promised attacks on oil workers. | Separatists > oil workers
swear v  S=subj T?=against|on|to obj={violence}|war|force|retaliation|reprisal|revenge|response|military_action|invasion  -> 138
  + Chile swore military action against Nepal. | Chile > Nepal
warn_of v  S=subj T?=against|on|to obj={violence}|war|force|retaliation|reprisal|revenge|response|military_action|invasion  -> 138
  + Ghana warned of retaliation against Serbia. | Ghana > Serbia
threaten v  S=subj T?=against|on|to obj={violence}|war|force|retaliation|reprisal|revenge|response|military_action|invasion  -> 138
  + Guerrillas threatened attacks on oil workers. | Guerrillas > oil workers
pledge v  S=subj T?=against|on|to obj={violence}|war|force|retaliation|reprisal|revenge|response|military_action|invasion  -> 138
  + Japan pledged military action against Jordan. | Japan > Jordan
weigh v  S=subj T?=against|on|to obj={violence}|war|force|retaliation|reprisal|revenge|response|military_action|invasion  -> 138
  + Cuba weighed retaliation against Malaysia. | Cuba > Malaysia
consider v  S=subj T?=against|on|to obj={violence}|war|force|retaliation|reprisal|revenge|response|military_action|invasion  -> 138
  + Militiamen considered attacks on oil workers. | Militiamen > oil workers
warn v  S=subj T=obj with={violence}|{weapon}|war|force|invasion|destruction|annihilation|retaliation  -> 138
  + Sweden warned Uganda with war. | Sweden > Uganda
menace v  S=subj T=obj with={violence}|{weapon}|war|force|invasion|destruction|annihilation|retaliation  -> 138
  + Extremists menaced the town with destruction. | Extremists > the town
threaten v  S=subj T?=of|on|against|obj.of|obj.poss obj={blockade}  -> 1381
  + Brazil threatened a blockade of Kuwait. | Brazil > Kuwait
warn_of v  S=subj T?=of|on|against|obj.of|obj.poss obj={blockade}  -> 1381
  + Armenia warned of a blockade of Portugal. | Armenia > Portugal
vow v  S=subj T?=of|on|against|obj.of|obj.poss obj={blockade}  -> 1381
  + Niger vowed a blockade of Mongolia. | Niger > Mongolia
threaten v  S=subj T?=of|obj.of|obj.poss obj=occupation|annexation|seizure  -> 1382
  + Oman threatened the annexation of the valley. | Oman > the valley
warn_of v  S=subj T?=of|obj.of|obj.poss obj=occupation|annexation|seizure  -> 1382
  + Colombia warned of the occupation of the island. | Colombia > the island
vow v  S=subj T?=of|obj.of|obj.poss obj=occupation|annexation|seizure  -> 1382
  + Finland vowed the annexation of the valley. | Finland > the valley
threaten v  S=subj T?=on|against obj=suicide_attack|suicide_bombing|bombing|kidnapping|assassination  -> 1383
  + Jihadists threatened suicide attacks on embassies. | Jihadists > embassies
warn_of v  S=subj T?=on|against obj=suicide_attack|suicide_bombing|bombing|kidnapping|assassination  -> 1383
  + Paramilitaries warned of bombings against Zambia. | Paramilitaries > Zambia
vow v  S=subj T?=on|against obj=suicide_attack|suicide_bombing|bombing|kidnapping|assassination  -> 1383
  + Rebels vowed suicide attacks on embassies. | Rebels > embassies
promise v  S=subj T?=on|against obj=suicide_attack|suicide_bombing|bombing|kidnapping|assassination  -> 1383
  + Militants promised bombings against Pakistan. | Militants > Pakistan
warn_of v  S=subj T?=on|against|to obj=airstrike|air_strike|missile_strike|offensive|ground_offensive|attack  -> 1384
  + Greece warned of air strikes on Ecuador. | Greece > Ecuador
vow v  S=subj T?=on|against|to obj=airstrike|air_strike|missile_strike|offensive|ground_offensive|attack  -> 1384
  + The navy vowed an offensive against the rebels. | The navy > the rebels
promise v  S=subj T?=on|against|to obj=airstrike|air_strike|missile_strike|offensive|ground_offensive|attack  -> 1384
  + Cambodia promised air strikes on Algeria. | Cambodia > Algeria
threaten v  S=subj T?=on|against obj=nuclear_strike|nuclear_attack|nuclear_war|chemical_attack  -> 1385
  + Latvia threatened a nuclear strike on Bolivia. | Latvia > Bolivia
warn_of v  S=subj T?=on|against obj=nuclear_strike|nuclear_attack|nuclear_war|chemical_attack  -> 1385
  + Sudan warned of a nuclear strike on Canada. | Sudan > Canada
vow v  S=subj T?=on|against obj=nuclear_strike|nuclear_attack|nuclear_war|chemical_attack  -> 1385
  + Qatar vowed a nuclear strike on Romania. | Qatar > Romania
deliver v  S=subj T?=to|for|iobj obj=ultimatum|deadline  -> 139
  + Ethiopia delivered an ultimatum to Thailand. | Ethiopia > Thailand
send v  S=subj T?=to|for|iobj obj=ultimatum|deadline  -> 139
  + The party leader sent a deadline for the rebels. | The party leader > the rebels
set v  S=subj T?=to|for|iobj obj=ultimatum|deadline  -> 139
  + Cyprus set an ultimatum to Mexico. | Cyprus > Mexico
present v  S=subj T?=to|for|iobj obj=ultimatum|deadline  -> 139
  + The mayor presented a deadline for the rebels. | The mayor > the rebels
hand v  S=subj T?=to|for|iobj obj=ultimatum|deadline  -> 139
  + Tunisia handed an ultimatum to Iceland. | Tunisia > Iceland
impose v  S=subj T?=to|for|iobj obj=ultimatum|deadline  -> 139
  + The envoy imposed a deadline for the rebels. | The envoy > the rebels
announce v  S=subj T?=to|for|iobj obj=ultimatum|deadline  -> 139
  + Angola announced an ultimatum to Denmark. | Angola > Denmark
repeat v  S=subj T?=to|for|iobj obj=ultimatum|deadline  -> 139
  + The finance minister repeated a deadline for the rebels. | The finance minister > the rebels
put v  S=subj T?=to|for|iobj obj=ultimatum|deadline  -> 139
  + Lebanon put an ultimatum to Senegal. | Lebanon > Senegal
renew v  S=subj T?=to|for|iobj obj=ultimatum|deadline  -> 139
  + The chancellor renewed a deadline for the rebels. | The chancellor > the rebels
deadline n  S?=by|mod|poss T?=to|for|from  -> 139
  + Georgia's deadline to Bulgaria ran out at noon. | Georgia > Bulgaria
final_warning n  S?=by|mod|poss T?=to|for|from  -> 139
  + Indonesia's final warning to Morocco ran out at noon. | Indonesia > Morocco
