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
  + The prime minister menaced Norway over the dam. | The prime minister > Norway
caution v  S=subj T=obj  -> 130
  + Militants cautioned the villagers. | Militants > the villagers
forewarn v  S=subj T=obj  -> 130
  + Peru forewarned Turkey. | Peru > Turkey
blackmail v  S=subj T=obj  -> 130
  + The foreign minister blackmailed Vietnam over the dam. | The foreign minister > Vietnam
browbeat v  S=subj T=obj  -> 130
  + Insurgents browbeated the villagers. | Insurgents > the villagers
scare v  S=subj T=obj  -> 130
  + Chad scared Egypt. | Chad > Egypt
frighten v  S=subj T=obj  -> 130
  + The defence minister frightened Poland over the dam. | The defence minister > Poland
bully v  S=subj T=obj  -> 130
  + Gunmen bullied the villagers. | Gunmen > the villagers
strong-arm v  S=subj T=obj  -> 130
  + Chile strong-armed Nepal. | Chile > Nepal
issue v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + Ghana issued threats against Serbia. | Ghana > Serbia
make v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + The interior minister made a warning to the strikers. | The interior minister > the strikers
give v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + Separatists gave death threats to the judge. | Separatists > the judge
send v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + Japan sent threats against Jordan. | Japan > Jordan
deliver v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + The opposition leader delivered a warning to the strikers. | The opposition leader > the strikers
repeat v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + Guerrillas repeated death threats to the judge. | Guerrillas > the judge
renew v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + Cuba renewed threats against Malaysia. | Cuba > Malaysia
direct v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + The governor directed a warning to the strikers. | The governor > the strikers
level v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + Militiamen leveled death threats to the judge. | Militiamen > the judge
utter v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + Sweden uttered threats against Uganda. | Sweden > Uganda
sound v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + The king sounded a warning to the strikers. | The king > the strikers
hurl v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + Extremists hurled death threats to the judge. | Extremists > the judge
fire v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + Brazil fired threats against Kuwait. | Brazil > Kuwait
post v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + The ambassador posted a warning to the strikers. | The ambassador > the strikers
menace n  S?=by|mod|poss T?=to|against|from|for  -> 130
  + Armenia's menace to Portugal was repeated. | Armenia > Portugal
threats n  S?=by|mod|poss T?=to|against|from|for  -> 130
  + Jihadists's threats to the villagers were real. | Jihadists > the villagers
warnings n  S?=by|mod|poss T?=to|against|from|for  -> 130
  + Niger's warnings to Mongolia was repeated. | Niger > Mongolia
sabre-rattling n  S?=by|mod|poss T?=to|against|from|for  -> 130
  + Paramilitaries's sabre-rattling to the villagers were real. | Paramilitaries > the villagers
saber-rattling n  S?=by|mod|poss T?=to|against|from|for  -> 130
  + Oman's saber-rattling to Colombia was repeated. | Oman > Colombia
blackmail n  S?=by|mod|poss T?=to|against|from|for  -> 130
  + Rebels's blackmail to the villagers were real. | Rebels > the villagers
stern_warning n  S?=by|mod|poss T?=to|against|from|for  -> 130
  + Finland's stern warning to Zambia was repeated. | Finland > Zambia
death_threat n  S?=by|mod|poss T?=to|against  -> 137
  + Militants's death threat to the editor were sent by mail. | Militants > the editor
# Threats by content
threaten v  S=subj T=obj with=aid_cut|cut_of_aid|suspension_of_aid|loss_of_aid|cuts  -> 1311
  + Pakistan threatened Greece with cuts. | Pakistan > Greece
menace v  S=subj T=obj with=aid_cut|cut_of_aid|suspension_of_aid|loss_of_aid|cuts  -> 1311
  + Ecuador menaced Cambodia with cuts. | Ecuador > Cambodia
menace v  S=subj T=obj with={sanction}  -> 1312
  + Algeria menaced Latvia with sanctions. | Algeria > Latvia
warn v  S=subj T=obj with={sanction}  -> 1312
  + The African Union warned Bolivia with an embargo. | The African Union > Bolivia
confront v  S=subj T=obj with={sanction}  -> 1312
  + Sudan confronted Canada with sanctions. | Sudan > Canada
consider v  S=subj T?=on|against|for|to obj={sanction}  -> 1312
  + Qatar considered new tariffs on Romania. | Qatar > Romania
mull v  S=subj T?=on|against|for|to obj={sanction}  -> 1312
  + The World Bank mulled sanctions against Ethiopia. | The World Bank > Ethiopia
weigh v  S=subj T?=on|against|for|to obj={sanction}  -> 1312
  + Thailand weighed new tariffs on Cyprus. | Thailand > Cyprus
warn_of v  S=subj T?=on|against|for|to obj={sanction}  -> 1312
  + The Arab League warned of sanctions against Mexico. | The Arab League > Mexico
propose v  S=subj T?=on|against|for|to obj={sanction}  -> 1312
  + Tunisia proposed new tariffs on Iceland. | Tunisia > Iceland
float v  S=subj T?=on|against|for|to obj={sanction}  -> 1312
  + The Security Council floated sanctions against Angola. | The Security Council > Angola
prepare v  S=subj T?=on|against|for|to obj={sanction}  -> 1312
  + Denmark prepared new tariffs on Lebanon. | Denmark > Lebanon
moot v  S=subj T?=on|against|for|to obj={sanction}  -> 1312
  + ASEAN mooted sanctions against Senegal. | ASEAN > Senegal
study v  S=subj T?=on|against|for|to obj={sanction}  -> 1312
  + Georgia studied new tariffs on Bulgaria. | Georgia > Bulgaria
threaten v  S=subj T?=with obj=rupture|break  -> 1313
  + Indonesia threatened a rupture with Morocco. | Indonesia > Morocco
warn_of v  S=subj T?=with obj=rupture|break  -> 1313
  + Belarus warned of a break with Tanzania. | Belarus > Tanzania
threaten v  S=subj T=obj with=fine|fines|suspension|ban|lawsuit|legal_action|dismissal|closure|prosecution  -> 132
  + The army chief threatened the station with a fine. | The army chief > the station
warn v  S=subj T=obj with=fine|fines|suspension|ban|lawsuit|legal_action|dismissal|closure|prosecution  -> 132
  + Croatia warned the company with legal action. | Croatia > the company
menace v  S=subj T=obj with=fine|fines|suspension|ban|lawsuit|legal_action|dismissal|closure|prosecution  -> 132
  + The vice president menaced the station with a fine. | The vice president > the station
threaten v  S=subj T?=on|against obj={restriction}  -> 1321
  + The party leader threatened curbs on the press. | The party leader > the press
warn_of v  S=subj T?=on|against obj={restriction}  -> 1321
  + Argentina warned of restrictions on churches. | Argentina > churches
consider v  S=subj T?=on|against obj={restriction}  -> 1321
  + The mayor considered curbs on the press. | The mayor > the press
mull v  S=subj T?=on|against obj={restriction}  -> 1321
  + Rwanda mulled restrictions on churches. | Rwanda > churches
threaten v  S=subj T?=on|against|of obj=ban|dissolution  -> 1322
  + The envoy threatened a ban on the opposition. | The envoy > the opposition
warn_of v  S=subj T?=on|against|of obj=ban|dissolution  -> 1322
  + Austria warned of the dissolution of the party. | Austria > the party
threaten v  S=subj T?=in|on obj={curfew}  -> 1323
  + The finance minister threatened a curfew in Basra. | The finance minister > Basra
warn_of v  S=subj T?=in|on obj={curfew}  -> 1323
  + The chancellor warned of a curfew in Kandahar. | The chancellor > Kandahar
consider v  S=subj T?=in|on obj={curfew}  -> 1323
  + The president considered a curfew in Cali. | The president > Cali
threaten v  S=subj T?=in|on obj={martial}  -> 1324
  + The prime minister threatened martial law. | The prime minister > _
warn_of v  S=subj T?=in|on obj={martial}  -> 1324
  + The foreign minister warned of a state of emergency. | The foreign minister > _
consider v  S=subj T?=in|on obj={martial}  -> 1324
  + The defence minister considered martial law. | The defence minister > _
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
  + Yemen threatened an end of its mediation. | Yemen > _
warn_of v  S=subj T?=of obj=end|halt of=mediation  -> 135
  + Kenya warned of an end of its mediation. | Kenya > _
threaten v  S=subj T?=of|from obj=expulsion|withdrawal of={peacekeepers}|{inspectors}|{aidgroup}  -> 136
  + Norway threatened the expulsion of the inspectors. | Norway > the inspectors
warn_of v  S=subj T?=of|from obj=expulsion|withdrawal of={peacekeepers}|{inspectors}|{aidgroup}  -> 136
  + Peru warned of the expulsion of the inspectors. | Peru > the inspectors
warn v  S=subj T=obj with=arrest|jail|prison|crackdown|death|torture|execution|imprisonment|expulsion|deportation  -> 137
  + The interior minister warned the strikers with jail. | The interior minister > the strikers
menace v  S=subj T=obj with=arrest|jail|prison|crackdown|death|torture|execution|imprisonment|expulsion|deportation  -> 137
  + Secret police menaced students with prison. | Secret police > students
vow v  S=subj T?=against|on|to obj={violence}|war|force|retaliation|reprisal|revenge|response|military_action|invasion  -> 138
  + Turkey vowed retaliation against Vietnam. | Turkey > Vietnam
promise v  S=subj T?=against|on|to obj={violence}|war|force|retaliation|reprisal|revenge|response|military_action|invasion  -> 138
  + Separatists promised attacks on oil workers. | Separatists > oil workers
swear v  S=subj T?=against|on|to obj={violence}|war|force|retaliation|reprisal|revenge|response|military_action|invasion  -> 138
  + Chad swore military action against Egypt. | Chad > Egypt
warn_of v  S=subj T?=against|on|to obj={violence}|war|force|retaliation|reprisal|revenge|response|military_action|invasion  -> 138
  + Poland warned of retaliation against Chile. | Poland > Chile
threaten v  S=subj T?=against|on|to obj={violence}|war|force|retaliation|reprisal|revenge|response|military_action|invasion  -> 138
  + Guerrillas threatened attacks on oil workers. | Guerrillas > oil workers
pledge v  S=subj T?=against|on|to obj={violence}|war|force|retaliation|reprisal|revenge|response|military_action|invasion  -> 138
  + Nepal pledged military action against Ghana. | Nepal > Ghana
weigh v  S=subj T?=against|on|to obj={violence}|war|force|retaliation|reprisal|revenge|response|military_action|invasion  -> 138
  + Serbia weighed retaliation against Japan. | Serbia > Japan
consider v  S=subj T?=against|on|to obj={violence}|war|force|retaliation|reprisal|revenge|response|military_action|invasion  -> 138
  + Militiamen considered attacks on oil workers. | Militiamen > oil workers
warn v  S=subj T=obj with={violence}|{weapon}|war|force|invasion|destruction|annihilation|retaliation  -> 138
  + Jordan warned Cuba with war. | Jordan > Cuba
menace v  S=subj T=obj with={violence}|{weapon}|war|force|invasion|destruction|annihilation|retaliation  -> 138
  + Extremists menaced the town with destruction. | Extremists > the town
threaten v  S=subj T?=of|on|against obj={blockade}  -> 1381
  + Malaysia threatened a blockade of Sweden. | Malaysia > Sweden
warn_of v  S=subj T?=of|on|against obj={blockade}  -> 1381
  + Uganda warned of a blockade of Brazil. | Uganda > Brazil
vow v  S=subj T?=of|on|against obj={blockade}  -> 1381
  + Kuwait vowed a blockade of Armenia. | Kuwait > Armenia
threaten v  S=subj T?=of obj=occupation|annexation|seizure  -> 1382
  + Portugal threatened the annexation of the valley. | Portugal > the valley
warn_of v  S=subj T?=of obj=occupation|annexation|seizure  -> 1382
  + Niger warned of the occupation of the island. | Niger > the island
vow v  S=subj T?=of obj=occupation|annexation|seizure  -> 1382
  + Mongolia vowed the annexation of the valley. | Mongolia > the valley
threaten v  S=subj T?=on|against obj=suicide_attack|suicide_bombing|bombing|kidnapping|assassination  -> 1383
  + Jihadists threatened suicide attacks on embassies. | Jihadists > embassies
warn_of v  S=subj T?=on|against obj=suicide_attack|suicide_bombing|bombing|kidnapping|assassination  -> 1383
  + Paramilitaries warned of bombings against Oman. | Paramilitaries > Oman
vow v  S=subj T?=on|against obj=suicide_attack|suicide_bombing|bombing|kidnapping|assassination  -> 1383
  + Rebels vowed suicide attacks on embassies. | Rebels > embassies
promise v  S=subj T?=on|against obj=suicide_attack|suicide_bombing|bombing|kidnapping|assassination  -> 1383
  + Militants promised bombings against Colombia. | Militants > Colombia
warn_of v  S=subj T?=on|against|to obj=airstrike|air_strike|missile_strike|offensive|ground_offensive|attack  -> 1384
  + Finland warned of air strikes on Zambia. | Finland > Zambia
vow v  S=subj T?=on|against|to obj=airstrike|air_strike|missile_strike|offensive|ground_offensive|attack  -> 1384
  + Soldiers vowed an offensive against the rebels. | Soldiers > the rebels
promise v  S=subj T?=on|against|to obj=airstrike|air_strike|missile_strike|offensive|ground_offensive|attack  -> 1384
  + Pakistan promised air strikes on Greece. | Pakistan > Greece
threaten v  S=subj T?=on|against obj=nuclear_strike|nuclear_attack|nuclear_war|chemical_attack  -> 1385
  + Ecuador threatened a nuclear strike on Cambodia. | Ecuador > Cambodia
warn_of v  S=subj T?=on|against obj=nuclear_strike|nuclear_attack|nuclear_war|chemical_attack  -> 1385
  + Algeria warned of a nuclear strike on Latvia. | Algeria > Latvia
vow v  S=subj T?=on|against obj=nuclear_strike|nuclear_attack|nuclear_war|chemical_attack  -> 1385
  + Bolivia vowed a nuclear strike on Sudan. | Bolivia > Sudan
deliver v  S=subj T?=to|for|iobj obj=ultimatum|deadline  -> 139
  + Canada delivered an ultimatum to Qatar. | Canada > Qatar
send v  S=subj T?=to|for|iobj obj=ultimatum|deadline  -> 139
  + The opposition leader sent a deadline for the rebels. | The opposition leader > the rebels
set v  S=subj T?=to|for|iobj obj=ultimatum|deadline  -> 139
  + Romania set an ultimatum to Ethiopia. | Romania > Ethiopia
present v  S=subj T?=to|for|iobj obj=ultimatum|deadline  -> 139
  + The governor presented a deadline for the rebels. | The governor > the rebels
hand v  S=subj T?=to|for|iobj obj=ultimatum|deadline  -> 139
  + Thailand handed an ultimatum to Cyprus. | Thailand > Cyprus
impose v  S=subj T?=to|for|iobj obj=ultimatum|deadline  -> 139
  + The king imposed a deadline for the rebels. | The king > the rebels
announce v  S=subj T?=to|for|iobj obj=ultimatum|deadline  -> 139
  + Mexico announced an ultimatum to Tunisia. | Mexico > Tunisia
repeat v  S=subj T?=to|for|iobj obj=ultimatum|deadline  -> 139
  + The ambassador repeated a deadline for the rebels. | The ambassador > the rebels
put v  S=subj T?=to|for|iobj obj=ultimatum|deadline  -> 139
  + Iceland put an ultimatum to Angola. | Iceland > Angola
renew v  S=subj T?=to|for|iobj obj=ultimatum|deadline  -> 139
  + The army chief renewed a deadline for the rebels. | The army chief > the rebels
deadline n  S?=by|mod|poss T?=to|for|from  -> 139
  + Denmark's deadline to Lebanon ran out at noon. | Denmark > Lebanon
final_warning n  S?=by|mod|poss T?=to|for|from  -> 139
  + Senegal's final warning to Georgia ran out at noon. | Senegal > Georgia
