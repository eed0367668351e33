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
  + The mayor menaced Japan over the dam. | The mayor > Japan
caution v  S=subj T=obj  -> 130
  + Paramilitaries cautioned the villagers. | Paramilitaries > the villagers
forewarn v  S=subj T=obj  -> 130
  + Jordan forewarned Cuba. | Jordan > Cuba
blackmail v  S=subj T=obj  -> 130
  + The envoy blackmailed Malaysia over the dam. | The envoy > Malaysia
browbeat v  S=subj T=obj  -> 130
  + Rebels browbeated the villagers. | Rebels > the villagers
scare v  S=subj T=obj  -> 130
  + Sweden scared Uganda. | Sweden > Uganda
frighten v  S=subj T=obj  -> 130
  + The finance minister frightened Brazil over the dam. | The finance minister > Brazil
bully v  S=subj T=obj  -> 130
  + Militants bullied the villagers. | Militants > the villagers
strong-arm v  S=subj T=obj  -> 130
  + Kuwait strong-armed Armenia. | Kuwait > Armenia
issue v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + Portugal issued threats against Niger. | Portugal > Niger
make v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + The chancellor made a warning to the strikers. | The chancellor > the strikers
give v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + Insurgents gave death threats to the judge. | Insurgents > the judge
send v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + Mongolia sent threats against Oman. | Mongolia > Oman
deliver v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + The president delivered a warning to the strikers. | The president > the strikers
repeat v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + Gunmen repeated death threats to the judge. | Gunmen > the judge
renew v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + Colombia renewed threats against Finland. | Colombia > Finland
direct v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + The prime minister directed a warning to the strikers. | The prime minister > the strikers
level v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + Separatists leveled death threats to the judge. | Separatists > the judge
utter v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + Zambia uttered threats against Pakistan. | Zambia > Pakistan
sound v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + The foreign minister sounded a warning to the strikers. | The foreign minister > the strikers
hurl v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + Guerrillas hurled death threats to the judge. | Guerrillas > the judge
fire v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + Greece fired threats against Ecuador. | Greece > Ecuador
post v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + The defence minister posted a warning to the strikers. | The defence minister > the strikers
menace n  S?=by|mod|poss T?=to|against|from|for  -> 130
  + Cambodia's menace to Algeria was repeated. | Cambodia > Algeria
threats n  S?=by|mod|poss T?=to|against|from|for  -> 130
  + Militiamen's threats to the villagers were real. | Militiamen > the villagers
warnings n  S?=by|mod|poss T?=to|against|from|for  -> 130
  + Latvia's warnings to Bolivia was repeated. | Latvia > Bolivia
sabre-rattling n  S?=by|mod|poss T?=to|against|from|for  -> 130
  + Extremists' sabre-rattling to the villagers were real. | Extremists > the villagers
saber-rattling n  S?=by|mod|poss T?=to|against|from|for  -> 130
  + Sudan's saber-rattling to Canada was repeated. | Sudan > Canada
blackmail n  S?=by|mod|poss T?=to|against|from|for  -> 130
  + Jihadists' blackmail to the villagers were real. | Jihadists > the villagers
stern_warning n  S?=by|mod|poss T?=to|against|from|for  -> 130
  + Qatar's stern warning to Romania was repeated. | Qatar > Romania
death_threat n  S?=by|mod|poss T?=to|against  -> 137
  + Paramilitaries' death threat to the editor were sent by mail. | Paramilitaries > the editor
# Threats by content
threaten v  S=subj T=obj with=aid_cut|cut_of_aid|suspension_of_aid|loss_of_aid|cuts  -> 1311
  + Ethiopia threatened Thailand with cuts. | Ethiopia > Thailand
menace v  S=subj T=obj with=aid_cut|cut_of_aid|suspension_of_aid|loss_of_aid|cuts  -> 1311
  + Cyprus menaced Mexico with cuts. | Cyprus > Mexico
menace v  S=subj T=obj with={sanction}  -> 1312
  + Tunisia menaced Iceland with sanctions. | Tunisia > Iceland
warn v  S=subj T=obj with={sanction}  -> 1312
  + The African Union warned Angola with an embargo. | The African Union > Angola
confront v  S=subj T=obj with={sanction}  -> 1312
  + Denmark confronted Lebanon with sanctions. | Denmark > Lebanon
consider v  S=subj T?=on|against|for|to obj={sanction}  -> 1312
  + Senegal considered new tariffs on Georgia. | Senegal > Georgia
mull v  S=subj T?=on|against|for|to obj={sanction}  -> 1312
  + The World Bank mulled sanctions against Bulgaria. | The World Bank > Bulgaria
weigh v  S=subj T?=on|against|for|to obj={sanction}  -> 1312
  + Indonesia weighed new tariffs on Morocco. | Indonesia > Morocco
warn_of v  S=subj T?=on|against|for|to obj={sanction}  -> 1312
  + The Arab League warned of sanctions against Belarus. | The Arab League > Belarus
propose v  S=subj T?=on|against|for|to obj={sanction}  -> 1312
  + Tanzania proposed new tariffs on Croatia. | Tanzania > Croatia
float v  S=subj T?=on|against|for|to obj={sanction}  -> 1312
  + The Security Council floated sanctions against Argentina. | The Security Council > Argentina
prepare v  S=subj T?=on|against|for|to obj={sanction}  -> 1312
  + Rwanda prepared new tariffs on Austria. | Rwanda > Austria
moot v  S=subj T?=on|against|for|to obj={sanction}  -> 1312
  + ASEAN mooted sanctions against Yemen. | ASEAN > Yemen
study v  S=subj T?=on|against|for|to obj={sanction}  -> 1312
  + Kenya studied new tariffs on Norway. | Kenya > Norway
threaten v  S=subj T?=with obj=rupture|break  -> 1313
  + Peru threatened a rupture with Turkey. | Peru > Turkey
warn_of v  S=subj T?=with obj=rupture|break  -> 1313
  + Vietnam warned of a break with Chad. | Vietnam > Chad
threaten v  S=subj T=obj with=fine|fines|suspension|ban|lawsuit|legal_action|dismissal|closure|prosecution  -> 132
  + The interior minister threatened the station with a fine. | The interior minister > the station
warn v  S=subj T=obj with=fine|fines|suspension|ban|lawsuit|legal_action|dismissal|closure|prosecution  -> 132
  + Egypt warned the company with legal action. | Egypt > the company
menace v  S=subj T=obj with=fine|fines|suspension|ban|lawsuit|legal_action|dismissal|closure|prosecution  -> 132
  + The opposition leader menaced the station with a fine. | The opposition leader > the station
threaten v  S=subj T?=on|against obj={restriction}  -> 1321
  + The governor threatened curbs on the press. | The governor > the press
warn_of v  S=subj T?=on|against obj={restriction}  -> 1321
  + Poland warned of restrictions on churches. | Poland > churches
consider v  S=subj T?=on|against obj={restriction}  -> 1321
  + The king considered curbs on the press. | The king > the press
mull v  S=subj T?=on|against obj={restriction}  -> 1321
  + Chile mulled restrictions on churches. | Chile > churches
threaten v  S=subj T?=on|against|of|obj.of|obj.poss obj=ban|dissolution  -> 1322
  + The ambassador threatened a ban on the opposition. | The ambassador > the opposition
warn_of v  S=subj T?=on|against|of|obj.of|obj.poss obj=ban|dissolution  -> 1322
  + Nepal warned of the dissolution of the party. | Nepal > the party
threaten v  S=subj T?=in|on obj={curfew}  -> 1323
  + The army chief threatened a curfew in Aleppo. | The army chief > Aleppo
warn_of v  S=subj T?=in|on obj={curfew}  -> 1323
  + The vice president warned of a curfew in Cusco. | The vice president > Cusco
consider v  S=subj T?=in|on obj={curfew}  -> 1323
  + The party leader considered a curfew in Izmir. | The party leader > Izmir
threaten v  S=subj T?=in|on obj={martial}  -> 1324
  + The mayor threatened martial law. | The mayor > _
warn_of v  S=subj T?=in|on obj={martial}  -> 1324
  + The envoy warned of a state of emergency. | The envoy > _
consider v  S=subj T?=in|on obj={martial}  -> 1324
  + The finance minister considered martial law. | The finance minister > _
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
  + Rebels threatened a walkout from the talks. | Rebels > _
warn_of v  S=subj T?=from|with|of|obj.of|obj.poss obj=withdrawal|walkout|boycott from={talks}  -> 134
  + Militants warned of a walkout from the talks. | Militants > _
threaten v  S=subj T?=of|obj.of|obj.poss obj=end|halt of=mediation  -> 135
  + Ghana threatened an end of its mediation. | Ghana > _
warn_of v  S=subj T?=of|obj.of|obj.poss obj=end|halt of=mediation  -> 135
  + Serbia warned of an end of its mediation. | Serbia > _
threaten v  S=subj T?=of|from|obj.of|obj.poss obj=expulsion|withdrawal of={peacekeepers}|{inspectors}|{aidgroup}  -> 136
  + Japan threatened the expulsion of the inspectors. | Japan > the inspectors
warn_of v  S=subj T?=of|from|obj.of|obj.poss obj=expulsion|withdrawal of={peacekeepers}|{inspectors}|{aidgroup}  -> 136
  + Jordan warned of the expulsion of the inspectors. | Jordan > the inspectors
warn v  S=subj T=obj with=arrest|jail|prison|crackdown|death|torture|execution|imprisonment|expulsion|deportation  -> THREATEN/arrest
  + The chancellor warned the strikers with jail. | The chancellor > the strikers
menace v  S=subj T=obj with=arrest|jail|prison|crackdown|death|torture|execution|imprisonment|expulsion|deportation  -> THREATEN/arrest
  + Secret police menaced students with prison. | Secret police > students
vow v  S=subj T?=against|on|to obj={violence}|war|force|retaliation|reprisal|revenge|response|military_action|invasion  -> 138
  + Cuba vowed retaliation against Malaysia. | Cuba > Malaysia
promise v  S=subj T?=against|on|to obj={violence}|war|force|retaliation|reprisal|revenge|response|military_action|invasion  -> 138
  + Insurgents promised attacks on oil workers. | Insurgents > oil workers
swear v  S=subj T?=against|on|to obj={violence}|war|force|retaliation|reprisal|revenge|response|military_action|invasion  -> 138
  + Sweden swore military action against Uganda. | Sweden > Uganda
warn_of v  S=subj T?=against|on|to obj={violence}|war|force|retaliation|reprisal|revenge|response|military_action|invasion  -> 138
  + Brazil warned of retaliation against Kuwait. | Brazil > Kuwait
threaten v  S=subj T?=against|on|to obj={violence}|war|force|retaliation|reprisal|revenge|response|military_action|invasion  -> 138
  + Gunmen threatened attacks on oil workers. | Gunmen > oil workers
pledge v  S=subj T?=against|on|to obj={violence}|war|force|retaliation|reprisal|revenge|response|military_action|invasion  -> 138
  + Armenia pledged military action against Portugal. | Armenia > Portugal
weigh v  S=subj T?=against|on|to obj={violence}|war|force|retaliation|reprisal|revenge|response|military_action|invasion  -> 138
  + Niger weighed retaliation against Mongolia. | Niger > Mongolia
consider v  S=subj T?=against|on|to obj={violence}|war|force|retaliation|reprisal|revenge|response|military_action|invasion  -> 138
  + Separatists considered attacks on oil workers. | Separatists > oil workers
warn v  S=subj T=obj with={violence}|{weapon}|war|force|invasion|destruction|annihilation|retaliation  -> 138
  + Oman warned Colombia with war. | Oman > Colombia
menace v  S=subj T=obj with={violence}|{weapon}|war|force|invasion|destruction|annihilation|retaliation  -> 138
  + Guerrillas menaced the town with destruction. | Guerrillas > the town
threaten v  S=subj T?=of|on|against|obj.of|obj.poss obj={blockade}  -> 1381
  + Finland threatened a blockade of Zambia. | Finland > Zambia
warn_of v  S=subj T?=of|on|against|obj.of|obj.poss obj={blockade}  -> 1381
  + Pakistan warned of a blockade of Greece. | Pakistan > Greece
vow v  S=subj T?=of|on|against|obj.of|obj.poss obj={blockade}  -> 1381
  + Ecuador vowed a blockade of Cambodia. | Ecuador > Cambodia
threaten v  S=subj T?=of|obj.of|obj.poss obj=occupation|annexation|seizure  -> 1382
  + Algeria threatened the annexation of the valley. | Algeria > the valley
warn_of v  S=subj T?=of|obj.of|obj.poss obj=occupation|annexation|seizure  -> 1382
  + Latvia warned of the occupation of the island. | Latvia > the island
vow v  S=subj T?=of|obj.of|obj.poss obj=occupation|annexation|seizure  -> 1382
  + Bolivia vowed the annexation of the valley. | Bolivia > the valley
threaten v  S=subj T?=on|against obj=suicide_attack|suicide_bombing|bombing|kidnapping|assassination  -> 1383
  + Militiamen threatened suicide attacks on embassies. | Militiamen > embassies
warn_of v  S=subj T?=on|against obj=suicide_attack|suicide_bombing|bombing|kidnapping|assassination  -> 1383
  + Extremists warned of bombings against Sudan. | Extremists > Sudan
vow v  S=subj T?=on|against obj=suicide_attack|suicide_bombing|bombing|kidnapping|assassination  -> 1383
  + Jihadists vowed suicide attacks on embassies. | Jihadists > embassies
promise v  S=subj T?=on|against obj=suicide_attack|suicide_bombing|bombing|kidnapping|assassination  -> 1383
  + Paramilitaries promised bombings against Canada. | Paramilitaries > Canada
warn_of v  S=subj T?=on|against|to obj=airstrike|air_strike|missile_strike|offensive|ground_offensive|attack  -> 1384
  + Qatar warned of air strikes on Romania. | Qatar > Romania
vow v  S=subj T?=on|against|to obj=airstrike|air_strike|missile_strike|offensive|ground_offensive|attack  -> 1384
  + The army vowed an offensive against the rebels. | The army > the rebels
promise v  S=subj T?=on|against|to obj=airstrike|air_strike|missile_strike|offensive|ground_offensive|attack  -> 1384
  + Ethiopia promised air strikes on Thailand. | Ethiopia > Thailand
threaten v  S=subj T?=on|against obj=nuclear_strike|nuclear_attack|nuclear_war|chemical_attack  -> 1385
  + Cyprus threatened a nuclear strike on Mexico. | Cyprus > Mexico
warn_of v  S=subj T?=on|against obj=nuclear_strike|nuclear_attack|nuclear_war|chemical_attack  -> 1385
  + Tunisia warned of a nuclear strike on Iceland. | Tunisia > Iceland
vow v  S=subj T?=on|against obj=nuclear_strike|nuclear_attack|nuclear_war|chemical_attack  -> 1385
  + Angola vowed a nuclear strike on Denmark. | Angola > Denmark
deliver v  S=subj T?=to|for|iobj obj=ultimatum|deadline  -> 139
  + Lebanon delivered an ultimatum to Senegal. | Lebanon > Senegal
send v  S=subj T?=to|for|iobj obj=ultimatum|deadline  -> 139
  + The president sent a deadline for the rebels. | The president > the rebels
set v  S=subj T?=to|for|iobj obj=ultimatum|deadline  -> 139
  + Georgia set an ultimatum to Bulgaria. | Georgia > Bulgaria
present v  S=subj T?=to|for|iobj obj=ultimatum|deadline  -> 139
  + The prime minister presented a deadline for the rebels. | The prime minister > the rebels
hand v  S=subj T?=to|for|iobj obj=ultimatum|deadline  -> 139
  + Indonesia handed an ultimatum to Morocco. | Indonesia > Morocco
impose v  S=subj T?=to|for|iobj obj=ultimatum|deadline  -> 139
  + The foreign minister imposed a deadline for the rebels. | The foreign minister > the rebels
announce v  S=subj T?=to|for|iobj obj=ultimatum|deadline  -> 139
  + Belarus announced an ultimatum to Tanzania. | Belarus > Tanzania
repeat v  S=subj T?=to|for|iobj obj=ultimatum|deadline  -> 139
  + The defence minister repeated a deadline for the rebels. | The defence minister > the rebels
put v  S=subj T?=to|for|iobj obj=ultimatum|deadline  -> 139
  + Croatia put an ultimatum to Argentina. | Croatia > Argentina
renew v  S=subj T?=to|for|iobj obj=ultimatum|deadline  -> 139
  + The interior minister renewed a deadline for the rebels. | The interior minister > the rebels
deadline n  S?=by|mod|poss T?=to|for|from  -> 139
  + Rwanda's deadline to Austria ran out at noon. | Rwanda > Austria
final_warning n  S?=by|mod|poss T?=to|for|from  -> 139
  + Yemen's final warning to Kenya ran out at noon. | Yemen > Kenya
