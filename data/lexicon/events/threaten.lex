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
  + The chancellor menaced Vietnam over the dam. | The chancellor > Vietnam
caution v  S=subj T=obj  -> 130
  + Jihadists cautioned the villagers. | Jihadists > the villagers
forewarn v  S=subj T=obj  -> 130
  + Chad forewarned Egypt. | Chad > Egypt
blackmail v  S=subj T=obj  -> 130
  + The president blackmailed Poland over the dam. | The president > Poland
browbeat v  S=subj T=obj  -> 130
  + Paramilitaries browbeated the villagers. | Paramilitaries > the villagers
scare v  S=subj T=obj  -> 130
  + Chile scared Nepal. | Chile > Nepal
frighten v  S=subj T=obj  -> 130
  + The prime minister frightened Ghana over the dam. | The prime minister > Ghana
bully v  S=subj T=obj  -> 130
  + Rebels bullied the villagers. | Rebels > the villagers
strong-arm v  S=subj T=obj  -> 130
  + Serbia strong-armed Japan. | Serbia > Japan
issue v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + Jordan issued threats against Cuba. | Jordan > Cuba
make v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + The foreign minister made a warning to the strikers. | The foreign minister > the strikers
give v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + Militants gave death threats to the judge. | Militants > the judge
send v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + Malaysia sent threats against Sweden. | Malaysia > Sweden
deliver v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + The defence minister delivered a warning to the strikers. | The defence minister > the strikers
repeat v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + Insurgents repeated death threats to the judge. | Insurgents > the judge
renew v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + Uganda renewed threats against Brazil. | Uganda > Brazil
direct v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + The interior minister directed a warning to the strikers. | The interior minister > the strikers
level v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + Gunmen leveled death threats to the judge. | Gunmen > the judge
utter v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + Kuwait uttered threats against Armenia. | Kuwait > Armenia
sound v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + The opposition leader sounded a warning to the strikers. | The opposition leader > the strikers
hurl v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + Separatists hurled death threats to the judge. | Separatists > the judge
fire v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + Portugal fired threats against Niger. | Portugal > Niger
post v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + The governor posted a warning to the strikers. | The governor > the strikers
menace n  S?=by|mod|poss T?=to|against|from|for  -> 130
  + Mongolia's menace to Oman was repeated. | Mongolia > Oman
threats n  S?=by|mod|poss T?=to|against|from|for  -> 130
  + Guerrillas's threats to the villagers were real. | Guerrillas > the villagers
warnings n  S?=by|mod|poss T?=to|against|from|for  -> 130
  + Colombia's warnings to Finland was repeated. | Colombia > Finland
sabre-rattling n  S?=by|mod|poss T?=to|against|from|for  -> 130
  + Militiamen's sabre-rattling to the villagers were real. | Militiamen > the villagers
saber-rattling n  S?=by|mod|poss T?=to|against|from|for  -> 130
  + Zambia's saber-rattling to Pakistan was repeated. | Zambia > Pakistan
blackmail n  S?=by|mod|poss T?=to|against|from|for  -> 130
  + Extremists's blackmail to the villagers were real. | Extremists > the villagers
stern_warning n  S?=by|mod|poss T?=to|against|from|for  -> 130
  + Greece's stern warning to Ecuador was repeated. | Greece > Ecuador
death_threat n  S?=by|mod|poss T?=to|against  -> 137
  + Jihadists's death threat to the editor were sent by mail. | Jihadists > the editor
# Threats by content
threaten v  S=subj T=obj with=aid_cut|cut_of_aid|suspension_of_aid|loss_of_aid|cuts  -> 1311
  + Cambodia threatened Algeria with cuts. | Cambodia > Algeria
menace v  S=subj T=obj with=aid_cut|cut_of_aid|suspension_of_aid|loss_of_aid|cuts  -> 1311
  + Latvia menaced Bolivia with cuts. | Latvia > Bolivia
menace v  S=subj T=obj with={sanction}  -> 1312
  + Sudan menaced Canada with sanctions. | Sudan > Canada
warn v  S=subj T=obj with={sanction}  -> 1312
  + The World Bank warned Qatar with an embargo. | The World Bank > Qatar
confront v  S=subj T=obj with={sanction}  -> 1312
  + Romania confronted Ethiopia with sanctions. | Romania > Ethiopia
consider v  S=subj T?=on|against|for|to obj={sanction}  -> 1312
  + Thailand considered new tariffs on Cyprus. | Thailand > Cyprus
mull v  S=subj T?=on|against|for|to obj={sanction}  -> 1312
  + The Arab League mulled sanctions against Mexico. | The Arab League > Mexico
weigh v  S=subj T?=on|against|for|to obj={sanction}  -> 1312
  + Tunisia weighed new tariffs on Iceland. | Tunisia > Iceland
warn_of v  S=subj T?=on|against|for|to obj={sanction}  -> 1312
  + The Security Council warned of sanctions against Angola. | The Security Council > Angola
propose v  S=subj T?=on|against|for|to obj={sanction}  -> 1312
  + Denmark proposed new tariffs on Lebanon. | Denmark > Lebanon
float v  S=subj T?=on|against|for|to obj={sanction}  -> 1312
  + ASEAN floated sanctions against Senegal. | ASEAN > Senegal
prepare v  S=subj T?=on|against|for|to obj={sanction}  -> 1312
  + Georgia prepared new tariffs on Bulgaria. | Georgia > Bulgaria
moot v  S=subj T?=on|against|for|to obj={sanction}  -> 1312
  + The European Union mooted sanctions against Indonesia. | The European Union > Indonesia
study v  S=subj T?=on|against|for|to obj={sanction}  -> 1312
  + Morocco studied new tariffs on Belarus. | Morocco > Belarus
threaten v  S=subj T?=with obj=rupture|break  -> 1313
  + Tanzania threatened a rupture with Croatia. | Tanzania > Croatia
warn_of v  S=subj T?=with obj=rupture|break  -> 1313
  + Argentina warned of a break with Rwanda. | Argentina > Rwanda
threaten v  S=subj T=obj with=fine|fines|suspension|ban|lawsuit|legal_action|dismissal|closure|prosecution  -> 132
  + The king threatened the station with a fine. | The king > the station
warn v  S=subj T=obj with=fine|fines|suspension|ban|lawsuit|legal_action|dismissal|closure|prosecution  -> 132
  + Austria warned the company with legal action. | Austria > the company
menace v  S=subj T=obj with=fine|fines|suspension|ban|lawsuit|legal_action|dismissal|closure|prosecution  -> 132
  + The ambassador menaced the station with a fine. | The ambassador > the station
threaten v  S=subj T?=on|against obj={restriction}  -> 1321
  + The army chief threatened curbs on the press. | The army chief > the press
warn_of v  S=subj T?=on|against obj={restriction}  -> 1321
  + Yemen warned of restrictions on churches. | Yemen > churches
consider v  S=subj T?=on|against obj={restriction}  -> 1321
  + The vice president considered curbs on the press. | The vice president > the press
mull v  S=subj T?=on|against obj={restriction}  -> 1321
  + Kenya mulled restrictions on churches. | Kenya > churches
threaten v  S=subj T?=on|against|of|obj.of|obj.poss obj=ban|dissolution  -> 1322
  + The party leader threatened a ban on the opposition. | The party leader > the opposition
warn_of v  S=subj T?=on|against|of|obj.of|obj.poss obj=ban|dissolution  -> 1322
  + Norway warned of the dissolution of the party. | Norway > the party
threaten v  S=subj T?=in|on obj={curfew}  -> 1323
  + The mayor threatened a curfew in Basra. | The mayor > Basra
warn_of v  S=subj T?=in|on obj={curfew}  -> 1323
  + The envoy warned of a curfew in Kandahar. | The envoy > Kandahar
consider v  S=subj T?=in|on obj={curfew}  -> 1323
  + The finance minister considered a curfew in Cali. | The finance minister > Cali
threaten v  S=subj T?=in|on obj={martial}  -> 1324
  + The chancellor threatened martial law. | The chancellor > _
warn_of v  S=subj T?=in|on obj={martial}  -> 1324
  + The president warned of a state of emergency. | The president > _
consider v  S=subj T?=in|on obj={martial}  -> 1324
  + The prime minister considered martial law. | The prime minister > _
warn_of v  S=subj T?=against|over|at|in obj={protest}  -> 133
  + The union warned of a strike against the railway. | The union > the railway
call v  S=subj T?=against|over|at|in obj={protest}  -> 133
  + The church council called protests over the tax. | The church council > _
announce v  S=subj T?=against|over|at|in obj={protest}  -> 133
  + The union announced a strike against the railway. | The union > the railway
plan v  S=subj T?=against|over|at|in obj={protest}  -> 133
  + A women's group planned protests over the tax. | A women's group > _
call_for v  S=subj T?=against|over|at|in obj={protest}  -> 133
  + The union called for a strike against the railway. | The union > the railway
vow v  S=subj T?=against|over|at|in obj={protest}  -> 133
  + The trade union vowed protests over the tax. | The trade union > _
promise v  S=subj T?=against|over|at|in obj={protest}  -> 133
  + The union promised a strike against the railway. | The union > the railway
warn v  S=subj T=obj with={protest}  -> 133
  + The union warned the ministry with a strike. | The union > the ministry
menace v  S=subj T=obj with={protest}  -> 133
  + The union menaced the ministry with a strike. | The union > the ministry
threaten v  S=subj T?=from|with|of|obj.of|obj.poss obj=withdrawal|walkout|boycott from={talks}  -> 134
  + Paramilitaries threatened a walkout from the talks. | Paramilitaries > _
warn_of v  S=subj T?=from|with|of|obj.of|obj.poss obj=withdrawal|walkout|boycott from={talks}  -> 134
  + Rebels warned of a walkout from the talks. | Rebels > _
threaten v  S=subj T?=of|obj.of|obj.poss obj=end|halt of=mediation  -> 135
  + Peru threatened an end of its mediation. | Peru > _
warn_of v  S=subj T?=of|obj.of|obj.poss obj=end|halt of=mediation  -> 135
  + Turkey warned of an end of its mediation. | Turkey > _
threaten v  S=subj T?=of|from|obj.of|obj.poss obj=expulsion|withdrawal of={peacekeepers}|{inspectors}|{aidgroup}  -> 136
  + Vietnam threatened the expulsion of the inspectors. | Vietnam > the inspectors
warn_of v  S=subj T?=of|from|obj.of|obj.poss obj=expulsion|withdrawal of={peacekeepers}|{inspectors}|{aidgroup}  -> 136
  + Chad warned of the expulsion of the inspectors. | Chad > the inspectors
warn v  S=subj T=obj with=arrest|jail|prison|crackdown|death|torture|execution|imprisonment|expulsion|deportation  -> 137
  + The foreign minister warned the strikers with jail. | The foreign minister > the strikers
menace v  S=subj T=obj with=arrest|jail|prison|crackdown|death|torture|execution|imprisonment|expulsion|deportation  -> 137
  + Secret police menaced students with prison. | Secret police > students
vow v  S=subj T?=against|on|to obj={violence}|war|force|retaliation|reprisal|revenge|response|military_action|invasion  -> 138
  + Egypt vowed retaliation against Poland. | Egypt > Poland
promise v  S=subj T?=against|on|to obj={violence}|war|force|retaliation|reprisal|revenge|response|military_action|invasion  -> 138
  + Militants promised attacks on oil workers. | Militants > oil workers
swear v  S=subj T?=against|on|to obj={violence}|war|force|retaliation|reprisal|revenge|response|military_action|invasion  -> 138
  + Chile swore military action against Nepal. | Chile > Nepal
warn_of v  S=subj T?=against|on|to obj={violence}|war|force|retaliation|reprisal|revenge|response|military_action|invasion  -> 138
  + Ghana warned of retaliation against Serbia. | Ghana > Serbia
threaten v  S=subj T?=against|on|to obj={violence}|war|force|retaliation|reprisal|revenge|response|military_action|invasion  -> 138
  + Insurgents threatened attacks on oil workers. | Insurgents > oil workers
pledge v  S=subj T?=against|on|to obj={violence}|war|force|retaliation|reprisal|revenge|response|military_action|invasion  -> 138
  + Japan pledged military action against Jordan. | Japan > Jordan
weigh v  S=subj T?=against|on|to obj={violence}|war|force|retaliation|reprisal|revenge|response|military_action|invasion  -> 138
  + Cuba weighed retaliation against Malaysia. | Cuba > Malaysia
consider v  S=subj T?=against|on|to obj={violence}|war|force|retaliation|reprisal|revenge|response|military_action|invasion  -> 138
  + Gunmen considered attacks on oil workers. | Gunmen > oil workers
warn v  S=subj T=obj with={violence}|{weapon}|war|force|invasion|destruction|annihilation|retaliation  -> 138
  + Sweden warned Uganda with war. | Sweden > Uganda
menace v  S=subj T=obj with={violence}|{weapon}|war|force|invasion|destruction|annihilation|retaliation  -> 138
  + Separatists menaced the town with destruction. | Separatists > the town
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
  + Guerrillas threatened suicide attacks on embassies. | Guerrillas > embassies
warn_of v  S=subj T?=on|against obj=suicide_attack|suicide_bombing|bombing|kidnapping|assassination  -> 1383
  + Militiamen warned of bombings against Zambia. | Militiamen > Zambia
vow v  S=subj T?=on|against obj=suicide_attack|suicide_bombing|bombing|kidnapping|assassination  -> 1383
  + Extremists vowed suicide attacks on embassies. | Extremists > embassies
promise v  S=subj T?=on|against obj=suicide_attack|suicide_bombing|bombing|kidnapping|assassination  -> 1383
  + Jihadists promised bombings against Pakistan. | Jihadists > Pakistan
warn_of v  S=subj T?=on|against|to obj=airstrike|air_strike|missile_strike|offensive|ground_offensive|attack  -> 1384
  + Greece warned of air strikes on Ecuador. | Greece > Ecuador
vow v  S=subj T?=on|against|to obj=airstrike|air_strike|missile_strike|offensive|ground_offensive|attack  -> 1384
  + The air force vowed an offensive against the rebels. | The air force > the rebels
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
  + The defence minister sent a deadline for the rebels. | The defence minister > the rebels
set v  S=subj T?=to|for|iobj obj=ultimatum|deadline  -> 139
  + Cyprus set an ultimatum to Mexico. | Cyprus > Mexico
present v  S=subj T?=to|for|iobj obj=ultimatum|deadline  -> 139
  + The interior minister presented a deadline for the rebels. | The interior minister > the rebels
hand v  S=subj T?=to|for|iobj obj=ultimatum|deadline  -> 139
  + Tunisia handed an ultimatum to Iceland. | Tunisia > Iceland
impose v  S=subj T?=to|for|iobj obj=ultimatum|deadline  -> 139
  + The opposition leader imposed a deadline for the rebels. | The opposition leader > the rebels
announce v  S=subj T?=to|for|iobj obj=ultimatum|deadline  -> 139
  + Angola announced an ultimatum to Denmark. | Angola > Denmark
repeat v  S=subj T?=to|for|iobj obj=ultimatum|deadline  -> 139
  + The governor repeated a deadline for the rebels. | The governor > the rebels
put v  S=subj T?=to|for|iobj obj=ultimatum|deadline  -> 139
  + Lebanon put an ultimatum to Senegal. | Lebanon > Senegal
renew v  S=subj T?=to|for|iobj obj=ultimatum|deadline  -> 139
  + The king renewed a deadline for the rebels. | The king > the rebels
deadline n  S?=by|mod|poss T?=to|for|from  -> 139
  + Georgia's deadline to Bulgaria ran out at noon. | Georgia > Bulgaria
final_warning n  S?=by|mod|poss T?=to|for|from  -> 139
  + Indonesia's final warning to Morocco ran out at noon. | Indonesia > Morocco
