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
  + The king menaced Peru over the dam. | The king > Peru
caution v  S=subj T=obj  -> 130
  + Militants cautioned the villagers. | Militants > the villagers
forewarn v  S=subj T=obj  -> 130
  + Turkey forewarned Vietnam. | Turkey > Vietnam
blackmail v  S=subj T=obj  -> 130
  + The ambassador blackmailed Chad over the dam. | The ambassador > Chad
browbeat v  S=subj T=obj  -> 130
  + Insurgents browbeated the villagers. | Insurgents > the villagers
scare v  S=subj T=obj  -> 130
  + Egypt scared Poland. | Egypt > Poland
frighten v  S=subj T=obj  -> 130
  + The army chief frightened Chile over the dam. | The army chief > Chile
bully v  S=subj T=obj  -> 130
  + Gunmen bullied the villagers. | Gunmen > the villagers
strong-arm v  S=subj T=obj  -> 130
  + Nepal strong-armed Ghana. | Nepal > Ghana
issue v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + Serbia issued threats against Japan. | Serbia > Japan
make v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + The vice president made a warning to the strikers. | The vice president > the strikers
give v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + Separatists gave death threats to the judge. | Separatists > the judge
send v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + Jordan sent threats against Cuba. | Jordan > Cuba
deliver v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + The party leader delivered a warning to the strikers. | The party leader > the strikers
repeat v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + Guerrillas repeated death threats to the judge. | Guerrillas > the judge
renew v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + Malaysia renewed threats against Sweden. | Malaysia > Sweden
direct v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + The mayor directed a warning to the strikers. | The mayor > the strikers
level v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + Militiamen leveled death threats to the judge. | Militiamen > the judge
utter v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + Uganda uttered threats against Brazil. | Uganda > Brazil
sound v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + The envoy sounded a warning to the strikers. | The envoy > the strikers
hurl v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + Extremists hurled death threats to the judge. | Extremists > the judge
fire v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + Kuwait fired threats against Armenia. | Kuwait > Armenia
post v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + The finance minister posted a warning to the strikers. | The finance minister > the strikers
menace n  S?=by|mod|poss T?=to|against|from|for  -> 130
  + Portugal's menace to Niger was repeated. | Portugal > Niger
threats n  S?=by|mod|poss T?=to|against|from|for  -> 130
  + Jihadists' threats to the villagers were real. | Jihadists > the villagers
warnings n  S?=by|mod|poss T?=to|against|from|for  -> 130
  + Mongolia's warnings to Oman was repeated. | Mongolia > Oman
sabre-rattling n  S?=by|mod|poss T?=to|against|from|for  -> 130
  + Paramilitaries' sabre-rattling to the villagers were real. | Paramilitaries > the villagers
saber-rattling n  S?=by|mod|poss T?=to|against|from|for  -> 130
  + Colombia's saber-rattling to Finland was repeated. | Colombia > Finland
blackmail n  S?=by|mod|poss T?=to|against|from|for  -> 130
  + Rebels' blackmail to the villagers were real. | Rebels > the villagers
stern_warning n  S?=by|mod|poss T?=to|against|from|for  -> 130
  + Zambia's stern warning to Pakistan was repeated. | Zambia > Pakistan
death_threat n  S?=by|mod|poss T?=to|against  -> 137
  + Militants' death threat to the editor were sent by mail. | Militants > the editor
# Threats by content
threaten v  S=subj T=obj with=aid_cut|cut_of_aid|suspension_of_aid|loss_of_aid|cuts  -> 1311
  + Greece threatened Ecuador with cuts. | Greece > Ecuador
menace v  S=subj T=obj with=aid_cut|cut_of_aid|suspension_of_aid|loss_of_aid|cuts  -> 1311
  + Cambodia menaced Algeria with cuts. | Cambodia > Algeria
menace v  S=subj T=obj with={sanction}  -> 1312
  + Latvia menaced Bolivia with sanctions. | Latvia > Bolivia
warn v  S=subj T=obj with={sanction}  -> 1312
  + The Security Council warned Sudan with an embargo. | The Security Council > Sudan
confront v  S=subj T=obj with={sanction}  -> 1312
  + Canada confronted Qatar with sanctions. | Canada > Qatar
consider v  S=subj T?=on|against|for|to obj={sanction}  -> 1312
  + Romania considered new tariffs on Ethiopia. | Romania > Ethiopia
mull v  S=subj T?=on|against|for|to obj={sanction}  -> 1312
  + ASEAN mulled sanctions against Thailand. | ASEAN > Thailand
weigh v  S=subj T?=on|against|for|to obj={sanction}  -> 1312
  + Cyprus weighed new tariffs on Mexico. | Cyprus > Mexico
warn_of v  S=subj T?=on|against|for|to obj={sanction}  -> 1312
  + The European Union warned of sanctions against Tunisia. | The European Union > Tunisia
propose v  S=subj T?=on|against|for|to obj={sanction}  -> 1312
  + Iceland proposed new tariffs on Angola. | Iceland > Angola
float v  S=subj T?=on|against|for|to obj={sanction}  -> 1312
  + The United Nations floated sanctions against Denmark. | The United Nations > Denmark
prepare v  S=subj T?=on|against|for|to obj={sanction}  -> 1312
  + Lebanon prepared new tariffs on Senegal. | Lebanon > Senegal
moot v  S=subj T?=on|against|for|to obj={sanction}  -> 1312
  + NATO mooted sanctions against Georgia. | NATO > Georgia
study v  S=subj T?=on|against|for|to obj={sanction}  -> 1312
  + Bulgaria studied new tariffs on Indonesia. | Bulgaria > Indonesia
threaten v  S=subj T?=with obj=rupture|break  -> 1313
  + Morocco threatened a rupture with Belarus. | Morocco > Belarus
warn_of v  S=subj T?=with obj=rupture|break  -> 1313
  + Tanzania warned of a break with Croatia. | Tanzania > Croatia
threaten v  S=subj T=obj with=fine|fines|suspension|ban|lawsuit|legal_action|dismissal|closure|prosecution  -> 132
  + The chancellor threatened the station with a fine. | The chancellor > the station
warn v  S=subj T=obj with=fine|fines|suspension|ban|lawsuit|legal_action|dismissal|closure|prosecution  -> 132
  + Argentina warned the company with legal action. | Argentina > the company
menace v  S=subj T=obj with=fine|fines|suspension|ban|lawsuit|legal_action|dismissal|closure|prosecution  -> 132
  + The president menaced the station with a fine. | The president > the station
threaten v  S=subj T?=on|against obj={restriction}  -> 1321
  + The prime minister threatened curbs on the press. | The prime minister > the press
warn_of v  S=subj T?=on|against obj={restriction}  -> 1321
  + Rwanda warned of restrictions on churches. | Rwanda > churches
consider v  S=subj T?=on|against obj={restriction}  -> 1321
  + The foreign minister considered curbs on the press. | The foreign minister > the press
mull v  S=subj T?=on|against obj={restriction}  -> 1321
  + Austria mulled restrictions on churches. | Austria > churches
threaten v  S=subj T?=on|against|of|obj.of|obj.poss obj=ban|dissolution  -> 1322
  + The defence minister threatened a ban on the opposition. | The defence minister > the opposition
warn_of v  S=subj T?=on|against|of|obj.of|obj.poss obj=ban|dissolution  -> 1322
  + Yemen warned of the dissolution of the party. | Yemen > the party
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
  + Kenya threatened an end of its mediation. | Kenya > _
warn_of v  S=subj T?=of|obj.of|obj.poss obj=end|halt of=mediation  -> 135
  + Norway warned of an end of its mediation. | Norway > _
threaten v  S=subj T?=of|from|obj.of|obj.poss obj=expulsion|withdrawal of={peacekeepers}|{inspectors}|{aidgroup}  -> 136
  + Peru threatened the expulsion of the inspectors. | Peru > the inspectors
warn_of v  S=subj T?=of|from|obj.of|obj.poss obj=expulsion|withdrawal of={peacekeepers}|{inspectors}|{aidgroup}  -> 136
  + Turkey warned of the expulsion of the inspectors. | Turkey > the inspectors
warn v  S=subj T=obj with=arrest|jail|prison|crackdown|death|torture|execution|imprisonment|expulsion|deportation  -> THREATEN/arrest
  + The vice president warned the strikers with jail. | The vice president > the strikers
menace v  S=subj T=obj with=arrest|jail|prison|crackdown|death|torture|execution|imprisonment|expulsion|deportation  -> THREATEN/arrest
  + Gendarmes menaced students with prison. | Gendarmes > students
vow v  S=subj T?=against|on|to obj={violence}|war|force|retaliation|reprisal|revenge|response|military_action|invasion  -> 138
  + Vietnam vowed retaliation against Chad. | Vietnam > Chad
promise v  S=subj T?=against|on|to obj={violence}|war|force|retaliation|reprisal|revenge|response|military_action|invasion  -> 138
  + Separatists promised attacks on oil workers. | Separatists > oil workers
swear v  S=subj T?=against|on|to obj={violence}|war|force|retaliation|reprisal|revenge|response|military_action|invasion  -> 138
  + Egypt swore military action against Poland. | Egypt > Poland
warn_of v  S=subj T?=against|on|to obj={violence}|war|force|retaliation|reprisal|revenge|response|military_action|invasion  -> 138
  + Chile warned of retaliation against Nepal. | Chile > Nepal
threaten v  S=subj T?=against|on|to obj={violence}|war|force|retaliation|reprisal|revenge|response|military_action|invasion  -> 138
  + Guerrillas threatened attacks on oil workers. | Guerrillas > oil workers
pledge v  S=subj T?=against|on|to obj={violence}|war|force|retaliation|reprisal|revenge|response|military_action|invasion  -> 138
  + Ghana pledged military action against Serbia. | Ghana > Serbia
weigh v  S=subj T?=against|on|to obj={violence}|war|force|retaliation|reprisal|revenge|response|military_action|invasion  -> 138
  + Japan weighed retaliation against Jordan. | Japan > Jordan
consider v  S=subj T?=against|on|to obj={violence}|war|force|retaliation|reprisal|revenge|response|military_action|invasion  -> 138
  + Militiamen considered attacks on oil workers. | Militiamen > oil workers
warn v  S=subj T=obj with={violence}|{weapon}|war|force|invasion|destruction|annihilation|retaliation  -> 138
  + Cuba warned Malaysia with war. | Cuba > Malaysia
menace v  S=subj T=obj with={violence}|{weapon}|war|force|invasion|destruction|annihilation|retaliation  -> 138
  + Extremists menaced the town with destruction. | Extremists > the town
threaten v  S=subj T?=of|on|against|obj.of|obj.poss obj={blockade}  -> 1381
  + Sweden threatened a blockade of Uganda. | Sweden > Uganda
warn_of v  S=subj T?=of|on|against|obj.of|obj.poss obj={blockade}  -> 1381
  + Brazil warned of a blockade of Kuwait. | Brazil > Kuwait
vow v  S=subj T?=of|on|against|obj.of|obj.poss obj={blockade}  -> 1381
  + Armenia vowed a blockade of Portugal. | Armenia > Portugal
threaten v  S=subj T?=of|obj.of|obj.poss obj=occupation|annexation|seizure  -> 1382
  + Niger threatened the annexation of the valley. | Niger > the valley
warn_of v  S=subj T?=of|obj.of|obj.poss obj=occupation|annexation|seizure  -> 1382
  + Mongolia warned of the occupation of the island. | Mongolia > the island
vow v  S=subj T?=of|obj.of|obj.poss obj=occupation|annexation|seizure  -> 1382
  + Oman vowed the annexation of the valley. | Oman > the valley
threaten v  S=subj T?=on|against obj=suicide_attack|suicide_bombing|bombing|kidnapping|assassination  -> 1383
  + Jihadists threatened suicide attacks on embassies. | Jihadists > embassies
warn_of v  S=subj T?=on|against obj=suicide_attack|suicide_bombing|bombing|kidnapping|assassination  -> 1383
  + Paramilitaries warned of bombings against Colombia. | Paramilitaries > Colombia
vow v  S=subj T?=on|against obj=suicide_attack|suicide_bombing|bombing|kidnapping|assassination  -> 1383
  + Rebels vowed suicide attacks on embassies. | Rebels > embassies
promise v  S=subj T?=on|against obj=suicide_attack|suicide_bombing|bombing|kidnapping|assassination  -> 1383
  + Militants promised bombings against Finland. | Militants > Finland
warn_of v  S=subj T?=on|against|to obj=airstrike|air_strike|missile_strike|offensive|ground_offensive|attack  -> 1384
  + Zambia warned of air strikes on Pakistan. | Zambia > Pakistan
vow v  S=subj T?=on|against|to obj=airstrike|air_strike|missile_strike|offensive|ground_offensive|attack  -> 1384
  + The navy vowed an offensive against the rebels. | The navy > the rebels
promise v  S=subj T?=on|against|to obj=airstrike|air_strike|missile_strike|offensive|ground_offensive|attack  -> 1384
  + Greece promised air strikes on Ecuador. | Greece > Ecuador
threaten v  S=subj T?=on|against obj=nuclear_strike|nuclear_attack|nuclear_war|chemical_attack  -> 1385
  + Cambodia threatened a nuclear strike on Algeria. | Cambodia > Algeria
warn_of v  S=subj T?=on|against obj=nuclear_strike|nuclear_attack|nuclear_war|chemical_attack  -> 1385
  + Latvia warned of a nuclear strike on Bolivia. | Latvia > Bolivia
vow v  S=subj T?=on|against obj=nuclear_strike|nuclear_attack|nuclear_war|chemical_attack  -> 1385
  + Sudan vowed a nuclear strike on Canada. | Sudan > Canada
deliver v  S=subj T?=to|for|iobj obj=ultimatum|deadline  -> 139
  + Qatar delivered an ultimatum to Romania. | Qatar > Romania
send v  S=subj T?=to|for|iobj obj=ultimatum|deadline  -> 139
  + The party leader sent a deadline for the rebels. | The party leader > the rebels
set v  S=subj T?=to|for|iobj obj=ultimatum|deadline  -> 139
  + Ethiopia set an ultimatum to Thailand. | Ethiopia > Thailand
present v  S=subj T?=to|for|iobj obj=ultimatum|deadline  -> 139
  + The mayor presented a deadline for the rebels. | The mayor > the rebels
hand v  S=subj T?=to|for|iobj obj=ultimatum|deadline  -> 139
  + Cyprus handed an ultimatum to Mexico. | Cyprus > Mexico
impose v  S=subj T?=to|for|iobj obj=ultimatum|deadline  -> 139
  + The envoy imposed a deadline for the rebels. | The envoy > the rebels
announce v  S=subj T?=to|for|iobj obj=ultimatum|deadline  -> 139
  + Tunisia announced an ultimatum to Iceland. | Tunisia > Iceland
repeat v  S=subj T?=to|for|iobj obj=ultimatum|deadline  -> 139
  + The finance minister repeated a deadline for the rebels. | The finance minister > the rebels
put v  S=subj T?=to|for|iobj obj=ultimatum|deadline  -> 139
  + Angola put an ultimatum to Denmark. | Angola > Denmark
renew v  S=subj T?=to|for|iobj obj=ultimatum|deadline  -> 139
  + The chancellor renewed a deadline for the rebels. | The chancellor > the rebels
deadline n  S?=by|mod|poss T?=to|for|from  -> 139
  + Lebanon's deadline to Senegal ran out at noon. | Lebanon > Senegal
final_warning n  S?=by|mod|poss T?=to|for|from  -> 139
  + Georgia's final warning to Bulgaria ran out at noon. | Georgia > Bulgaria
