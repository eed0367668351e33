# Event frames of tabard, family "threaten": one entry a line, its examples indented (docs/formats/frames.md).
# Origin: written for tabard; codes are CAMEO / PLOVER facts. Licence: as the project.

# Threats and ultimatums (CAMEO 13)
threaten v  S=subj T=obj  -> 130
  + Pirates threatened the crew. | Pirates > the crew
threaten v  S=subj T=obj subj={weather}|{abstract}  -> none
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
warn v  S=subj T=obj subj={weather}|doctor|scientist|forecaster|economist  -> none
  - Doctors warned patients about the flu.
warn v  S=subj T=obj of=war|attack|retaliation|strike  -> 138
  + Iran warned Israel of retaliation. | Iran > Israel
threat n  S?=by|mod|poss T?=to|against  -> 130
  + North Korea's threats against Japan grew. | North Korea > Japan
warning n  S?=by|mod|poss T?=to  -> 130
  + Turkey's warning to Greece was blunt. | Turkey > Greece
# Threats in general
menace v  S=subj T=obj  -> 130
  + The president menaced Yemen over the dam. | The president > Yemen
caution v  S=subj T=obj  -> 130
  + Militants cautioned the villagers. | Militants > the villagers
forewarn v  S=subj T=obj  -> 130
  + Kenya forewarned Norway. | Kenya > Norway
blackmail v  S=subj T=obj  -> 130
  + The prime minister blackmailed Peru over the dam. | The prime minister > Peru
browbeat v  S=subj T=obj  -> 130
  + Insurgents browbeated the villagers. | Insurgents > the villagers
scare v  S=subj T=obj  -> 130
  + Turkey scared Vietnam. | Turkey > Vietnam
frighten v  S=subj T=obj  -> 130
  + The foreign minister frightened Chad over the dam. | The foreign minister > Chad
bully v  S=subj T=obj  -> 130
  + Gunmen bullied the villagers. | Gunmen > the villagers
strong-arm v  S=subj T=obj  -> 130
  + Egypt strong-armed Poland. | Egypt > Poland
issue v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + Chile issued threats against Nepal. | Chile > Nepal
make v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + The defence minister made a warning to the strikers. | The defence minister > the strikers
give v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + Separatists gave death threats to the judge. | Separatists > the judge
send v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + Ghana sent threats against Serbia. | Ghana > Serbia
deliver v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + The interior minister delivered a warning to the strikers. | The interior minister > the strikers
repeat v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + Guerrillas repeated death threats to the judge. | Guerrillas > the judge
renew v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + Japan renewed threats against Jordan. | Japan > Jordan
direct v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + The opposition leader directed a warning to the strikers. | The opposition leader > the strikers
level v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + Militiamen leveled death threats to the judge. | Militiamen > the judge
utter v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + Cuba uttered threats against Malaysia. | Cuba > Malaysia
sound v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + The governor sounded a warning to the strikers. | The governor > the strikers
hurl v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + Extremists hurled death threats to the judge. | Extremists > the judge
fire v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + Sweden fired threats against Uganda. | Sweden > Uganda
post v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + The king posted a warning to the strikers. | The king > the strikers
menace n  S?=by|mod|poss T?=to|against|from|for  -> 130
  + Brazil's menace to Kuwait was repeated. | Brazil > Kuwait
threats n  S?=by|mod|poss T?=to|against|from|for  -> 130
  + Jihadists's threats to the villagers were real. | Jihadists > the villagers
warnings n  S?=by|mod|poss T?=to|against|from|for  -> 130
  + Armenia's warnings to Portugal was repeated. | Armenia > Portugal
sabre-rattling n  S?=by|mod|poss T?=to|against|from|for  -> 130
  + Paramilitaries's sabre-rattling to the villagers were real. | Paramilitaries > the villagers
saber-rattling n  S?=by|mod|poss T?=to|against|from|for  -> 130
  + Niger's saber-rattling to Mongolia was repeated. | Niger > Mongolia
blackmail n  S?=by|mod|poss T?=to|against|from|for  -> 130
  + Rebels's blackmail to the villagers were real. | Rebels > the villagers
stern_warning n  S?=by|mod|poss T?=to|against|from|for  -> 130
  + Oman's stern warning to Colombia was repeated. | Oman > Colombia
death_threat n  S?=by|mod|poss T?=to|against  -> 137
  + Militants's death threat to the editor were sent by mail. | Militants > the editor
# Threats by content
threaten v  S=subj T=obj with=aid_cut|cut_of_aid|suspension_of_aid|loss_of_aid|cuts  -> 1311
  + Finland threatened Zambia with cuts. | Finland > Zambia
menace v  S=subj T=obj with=aid_cut|cut_of_aid|suspension_of_aid|loss_of_aid|cuts  -> 1311
  + Pakistan menaced Greece with cuts. | Pakistan > Greece
menace v  S=subj T=obj with={sanction}  -> 1312
  + Ecuador menaced Cambodia with sanctions. | Ecuador > Cambodia
warn v  S=subj T=obj with={sanction}  -> 1312
  + The African Union warned Algeria with an embargo. | The African Union > Algeria
confront v  S=subj T=obj with={sanction}  -> 1312
  + Latvia confronted Bolivia with sanctions. | Latvia > Bolivia
consider v  S=subj T?=on|against|for|to obj={sanction}  -> 1312
  + Sudan considered new tariffs on Canada. | Sudan > Canada
mull v  S=subj T?=on|against|for|to obj={sanction}  -> 1312
  + The World Bank mulled sanctions against Qatar. | The World Bank > Qatar
weigh v  S=subj T?=on|against|for|to obj={sanction}  -> 1312
  + Romania weighed new tariffs on Ethiopia. | Romania > Ethiopia
warn_of v  S=subj T?=on|against|for|to obj={sanction}  -> 1312
  + The Arab League warned of sanctions against Thailand. | The Arab League > Thailand
propose v  S=subj T?=on|against|for|to obj={sanction}  -> 1312
  + Cyprus proposed new tariffs on Mexico. | Cyprus > Mexico
float v  S=subj T?=on|against|for|to obj={sanction}  -> 1312
  + The Security Council floated sanctions against Tunisia. | The Security Council > Tunisia
prepare v  S=subj T?=on|against|for|to obj={sanction}  -> 1312
  + Iceland prepared new tariffs on Angola. | Iceland > Angola
moot v  S=subj T?=on|against|for|to obj={sanction}  -> 1312
  + ASEAN mooted sanctions against Denmark. | ASEAN > Denmark
study v  S=subj T?=on|against|for|to obj={sanction}  -> 1312
  + Lebanon studied new tariffs on Senegal. | Lebanon > Senegal
threaten v  S=subj T?=with obj=rupture|break  -> 1313
  + Georgia threatened a rupture with Bulgaria. | Georgia > Bulgaria
warn_of v  S=subj T?=with obj=rupture|break  -> 1313
  + Indonesia warned of a break with Morocco. | Indonesia > Morocco
threaten v  S=subj T=obj with=fine|fines|suspension|ban|lawsuit|legal_action|dismissal|closure|prosecution  -> 132
  + The ambassador threatened the station with a fine. | The ambassador > the station
warn v  S=subj T=obj with=fine|fines|suspension|ban|lawsuit|legal_action|dismissal|closure|prosecution  -> 132
  + Belarus warned the company with legal action. | Belarus > the company
menace v  S=subj T=obj with=fine|fines|suspension|ban|lawsuit|legal_action|dismissal|closure|prosecution  -> 132
  + The army chief menaced the station with a fine. | The army chief > the station
threaten v  S=subj T?=on|against obj={restriction}  -> 1321
  + The vice president threatened curbs on the press. | The vice president > the press
warn_of v  S=subj T?=on|against obj={restriction}  -> 1321
  + Tanzania warned of restrictions on churches. | Tanzania > churches
consider v  S=subj T?=on|against obj={restriction}  -> 1321
  + The party leader considered curbs on the press. | The party leader > the press
mull v  S=subj T?=on|against obj={restriction}  -> 1321
  + Croatia mulled restrictions on churches. | Croatia > churches
threaten v  S=subj T?=on|against|of obj=ban|dissolution  -> 1322
  + The mayor threatened a ban on the opposition. | The mayor > the opposition
warn_of v  S=subj T?=on|against|of obj=ban|dissolution  -> 1322
  + Argentina warned of the dissolution of the party. | Argentina > the party
threaten v  S=subj T?=in|on obj={curfew}  -> 1323
  + The envoy threatened a curfew in Basra. | The envoy > Basra
warn_of v  S=subj T?=in|on obj={curfew}  -> 1323
  + The finance minister warned of a curfew in Kandahar. | The finance minister > Kandahar
consider v  S=subj T?=in|on obj={curfew}  -> 1323
  + The chancellor considered a curfew in Cali. | The chancellor > Cali
threaten v  S=subj T?=in|on obj={martial}  -> 1324
  + The president threatened martial law. | The president > _
warn_of v  S=subj T?=in|on obj={martial}  -> 1324
  + The prime minister warned of a state of emergency. | The prime minister > _
consider v  S=subj T?=in|on obj={martial}  -> 1324
  + The foreign minister considered martial law. | The foreign minister > _
warn_of v  S=subj T?=against|over|at|in obj={protest}  -> 133
  + The union warned of a strike against the railway. | The union > the railway
call v  S=subj T?=against|over|at|in obj={protest}  -> 133
  + A women's group called protests over the tax. | A women's group > _
announce v  S=subj T?=against|over|at|in obj={protest}  -> 133
  + The union announced a strike against the railway. | The union > the railway
plan v  S=subj T?=against|over|at|in obj={protest}  -> 133
  + The trade union planned protests over the tax. | The trade union > _
call_for v  S=subj T?=against|over|at|in obj={protest}  -> 133
  + The union called for a strike against the railway. | The union > the railway
vow v  S=subj T?=against|over|at|in obj={protest}  -> 133
  + Amnesty vowed protests over the tax. | Amnesty > _
promise v  S=subj T?=against|over|at|in obj={protest}  -> 133
  + The union promised a strike against the railway. | The union > the railway
warn v  S=subj T=obj with={protest}  -> 133
  + The union warned the ministry with a strike. | The union > the ministry
menace v  S=subj T=obj with={protest}  -> 133
  + The union menaced the ministry with a strike. | The union > the ministry
threaten v  S=subj T?=from|with|of obj=withdrawal|walkout|boycott from={talks}  -> 134
  + Insurgents threatened a walkout from the talks. | Insurgents > _
warn_of v  S=subj T?=from|with|of obj=withdrawal|walkout|boycott from={talks}  -> 134
  + Gunmen warned of a walkout from the talks. | Gunmen > _
threaten v  S=subj T?=of obj=end|halt of=mediation  -> 135
  + Rwanda threatened an end of its mediation. | Rwanda > _
warn_of v  S=subj T?=of obj=end|halt of=mediation  -> 135
  + Austria warned of an end of its mediation. | Austria > _
threaten v  S=subj T?=of|from obj=expulsion|withdrawal of={peacekeepers}|{inspectors}|{aidgroup}  -> 136
  + Yemen threatened the expulsion of the inspectors. | Yemen > the inspectors
warn_of v  S=subj T?=of|from obj=expulsion|withdrawal of={peacekeepers}|{inspectors}|{aidgroup}  -> 136
  + Kenya warned of the expulsion of the inspectors. | Kenya > the inspectors
warn v  S=subj T=obj with=arrest|jail|prison|crackdown|death|torture|execution|imprisonment|expulsion|deportation  -> 137
  + The defence minister warned the strikers with jail. | The defence minister > the strikers
menace v  S=subj T=obj with=arrest|jail|prison|crackdown|death|torture|execution|imprisonment|expulsion|deportation  -> 137
  + Secret police menaced students with prison. | Secret police > students
vow v  S=subj T?=against|on|to obj={violence}|war|force|retaliation|reprisal|revenge|response|military_action|invasion  -> 138
  + Norway vowed retaliation against Peru. | Norway > Peru
promise v  S=subj T?=against|on|to obj={violence}|war|force|retaliation|reprisal|revenge|response|military_action|invasion  -> 138
  + Separatists promised attacks on oil workers. | Separatists > oil workers
swear v  S=subj T?=against|on|to obj={violence}|war|force|retaliation|reprisal|revenge|response|military_action|invasion  -> 138
  + Turkey swore military action against Vietnam. | Turkey > Vietnam
warn_of v  S=subj T?=against|on|to obj={violence}|war|force|retaliation|reprisal|revenge|response|military_action|invasion  -> 138
  + Chad warned of retaliation against Egypt. | Chad > Egypt
threaten v  S=subj T?=against|on|to obj={violence}|war|force|retaliation|reprisal|revenge|response|military_action|invasion  -> 138
  + Guerrillas threatened attacks on oil workers. | Guerrillas > oil workers
pledge v  S=subj T?=against|on|to obj={violence}|war|force|retaliation|reprisal|revenge|response|military_action|invasion  -> 138
  + Poland pledged military action against Chile. | Poland > Chile
weigh v  S=subj T?=against|on|to obj={violence}|war|force|retaliation|reprisal|revenge|response|military_action|invasion  -> 138
  + Nepal weighed retaliation against Ghana. | Nepal > Ghana
consider v  S=subj T?=against|on|to obj={violence}|war|force|retaliation|reprisal|revenge|response|military_action|invasion  -> 138
  + Militiamen considered attacks on oil workers. | Militiamen > oil workers
warn v  S=subj T=obj with={violence}|{weapon}|war|force|invasion|destruction|annihilation|retaliation  -> 138
  + Serbia warned Japan with war. | Serbia > Japan
menace v  S=subj T=obj with={violence}|{weapon}|war|force|invasion|destruction|annihilation|retaliation  -> 138
  + Extremists menaced the town with destruction. | Extremists > the town
threaten v  S=subj T?=of|on|against obj={blockade}  -> 1381
  + Jordan threatened a blockade of Cuba. | Jordan > Cuba
warn_of v  S=subj T?=of|on|against obj={blockade}  -> 1381
  + Malaysia warned of a blockade of Sweden. | Malaysia > Sweden
vow v  S=subj T?=of|on|against obj={blockade}  -> 1381
  + Uganda vowed a blockade of Brazil. | Uganda > Brazil
threaten v  S=subj T?=of obj=occupation|annexation|seizure  -> 1382
  + Kuwait threatened the annexation of the valley. | Kuwait > the valley
warn_of v  S=subj T?=of obj=occupation|annexation|seizure  -> 1382
  + Armenia warned of the occupation of the island. | Armenia > the island
vow v  S=subj T?=of obj=occupation|annexation|seizure  -> 1382
  + Portugal vowed the annexation of the valley. | Portugal > the valley
threaten v  S=subj T?=on|against obj=suicide_attack|suicide_bombing|bombing|kidnapping|assassination  -> 1383
  + Jihadists threatened suicide attacks on embassies. | Jihadists > embassies
warn_of v  S=subj T?=on|against obj=suicide_attack|suicide_bombing|bombing|kidnapping|assassination  -> 1383
  + Paramilitaries warned of bombings against Niger. | Paramilitaries > Niger
vow v  S=subj T?=on|against obj=suicide_attack|suicide_bombing|bombing|kidnapping|assassination  -> 1383
  + Rebels vowed suicide attacks on embassies. | Rebels > embassies
promise v  S=subj T?=on|against obj=suicide_attack|suicide_bombing|bombing|kidnapping|assassination  -> 1383
  + Militants promised bombings against Mongolia. | Militants > Mongolia
warn_of v  S=subj T?=on|against|to obj=airstrike|air_strike|missile_strike|offensive|ground_offensive|attack  -> 1384
  + Oman warned of air strikes on Colombia. | Oman > Colombia
vow v  S=subj T?=on|against|to obj=airstrike|air_strike|missile_strike|offensive|ground_offensive|attack  -> 1384
  + Soldiers vowed an offensive against the rebels. | Soldiers > the rebels
promise v  S=subj T?=on|against|to obj=airstrike|air_strike|missile_strike|offensive|ground_offensive|attack  -> 1384
  + Finland promised air strikes on Zambia. | Finland > Zambia
threaten v  S=subj T?=on|against obj=nuclear_strike|nuclear_attack|nuclear_war|chemical_attack  -> 1385
  + Pakistan threatened a nuclear strike on Greece. | Pakistan > Greece
warn_of v  S=subj T?=on|against obj=nuclear_strike|nuclear_attack|nuclear_war|chemical_attack  -> 1385
  + Ecuador warned of a nuclear strike on Cambodia. | Ecuador > Cambodia
vow v  S=subj T?=on|against obj=nuclear_strike|nuclear_attack|nuclear_war|chemical_attack  -> 1385
  + Algeria vowed a nuclear strike on Latvia. | Algeria > Latvia
deliver v  S=subj T?=to|for|iobj obj=ultimatum|deadline  -> 139
  + Bolivia delivered an ultimatum to Sudan. | Bolivia > Sudan
send v  S=subj T?=to|for|iobj obj=ultimatum|deadline  -> 139
  + The interior minister sent a deadline for the rebels. | The interior minister > the rebels
set v  S=subj T?=to|for|iobj obj=ultimatum|deadline  -> 139
  + Canada set an ultimatum to Qatar. | Canada > Qatar
present v  S=subj T?=to|for|iobj obj=ultimatum|deadline  -> 139
  + The opposition leader presented a deadline for the rebels. | The opposition leader > the rebels
hand v  S=subj T?=to|for|iobj obj=ultimatum|deadline  -> 139
  + Romania handed an ultimatum to Ethiopia. | Romania > Ethiopia
impose v  S=subj T?=to|for|iobj obj=ultimatum|deadline  -> 139
  + The governor imposed a deadline for the rebels. | The governor > the rebels
announce v  S=subj T?=to|for|iobj obj=ultimatum|deadline  -> 139
  + Thailand announced an ultimatum to Cyprus. | Thailand > Cyprus
repeat v  S=subj T?=to|for|iobj obj=ultimatum|deadline  -> 139
  + The king repeated a deadline for the rebels. | The king > the rebels
put v  S=subj T?=to|for|iobj obj=ultimatum|deadline  -> 139
  + Mexico put an ultimatum to Tunisia. | Mexico > Tunisia
renew v  S=subj T?=to|for|iobj obj=ultimatum|deadline  -> 139
  + The ambassador renewed a deadline for the rebels. | The ambassador > the rebels
deadline n  S?=by|mod|poss T?=to|for|from  -> 139
  + Iceland's deadline to Angola ran out at noon. | Iceland > Angola
final_warning n  S?=by|mod|poss T?=to|for|from  -> 139
  + Denmark's final warning to Lebanon ran out at noon. | Denmark > Lebanon
