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
  + The prime minister menaced Peru over the dam. | The prime minister > Peru
caution v  S=subj T=obj  -> 130
  + Militiamen cautioned the villagers. | Militiamen > the villagers
forewarn v  S=subj T=obj  -> 130
  + Turkey forewarned Vietnam. | Turkey > Vietnam
blackmail v  S=subj T=obj  -> 130
  + The foreign minister blackmailed Chad over the dam. | The foreign minister > Chad
browbeat v  S=subj T=obj  -> 130
  + Extremists browbeated the villagers. | Extremists > the villagers
scare v  S=subj T=obj  -> 130
  + Egypt scared Poland. | Egypt > Poland
frighten v  S=subj T=obj  -> 130
  + The defence minister frightened Chile over the dam. | The defence minister > Chile
bully v  S=subj T=obj  -> 130
  + Jihadists bullied the villagers. | Jihadists > the villagers
strong-arm v  S=subj T=obj  -> 130
  + Nepal strong-armed Ghana. | Nepal > Ghana
issue v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + Serbia issued threats against Japan. | Serbia > Japan
make v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + The interior minister made a warning to the strikers. | The interior minister > the strikers
give v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + Paramilitaries gave death threats to the judge. | Paramilitaries > the judge
send v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + Jordan sent threats against Cuba. | Jordan > Cuba
deliver v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + The opposition leader delivered a warning to the strikers. | The opposition leader > the strikers
repeat v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + Rebels repeated death threats to the judge. | Rebels > the judge
renew v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + Malaysia renewed threats against Sweden. | Malaysia > Sweden
direct v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + The governor directed a warning to the strikers. | The governor > the strikers
level v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + Militants leveled death threats to the judge. | Militants > the judge
utter v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + Uganda uttered threats against Brazil. | Uganda > Brazil
sound v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + The king sounded a warning to the strikers. | The king > the strikers
hurl v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + Insurgents hurled death threats to the judge. | Insurgents > the judge
fire v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + Kuwait fired threats against Armenia. | Kuwait > Armenia
post v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + The ambassador posted a warning to the strikers. | The ambassador > the strikers
menace n  S?=by|mod|poss T?=to|against|from|for  -> 130
  + Portugal's menace to Niger was repeated. | Portugal > Niger
threats n  S?=by|mod|poss T?=to|against|from|for  -> 130
  + Gunmen's threats to the villagers were real. | Gunmen > the villagers
warnings n  S?=by|mod|poss T?=to|against|from|for  -> 130
  + Mongolia's warnings to Oman was repeated. | Mongolia > Oman
sabre-rattling n  S?=by|mod|poss T?=to|against|from|for  -> 130
  + Separatists' sabre-rattling to the villagers were real. | Separatists > the villagers
saber-rattling n  S?=by|mod|poss T?=to|against|from|for  -> 130
  + Colombia's saber-rattling to Finland was repeated. | Colombia > Finland
blackmail n  S?=by|mod|poss T?=to|against|from|for  -> 130
  + Guerrillas' blackmail to the villagers were real. | Guerrillas > the villagers
stern_warning n  S?=by|mod|poss T?=to|against|from|for  -> 130
  + Zambia's stern warning to Pakistan was repeated. | Zambia > Pakistan
death_threat n  S?=by|mod|poss T?=to|against  -> 137
  + Militiamen's death threat to the editor were sent by mail. | Militiamen > the editor
# Threats by content
threaten v  S=subj T=obj with=aid_cut|cut_of_aid|suspension_of_aid|loss_of_aid|cuts  -> 1311
  + Greece threatened Ecuador with cuts. | Greece > Ecuador
menace v  S=subj T=obj with=aid_cut|cut_of_aid|suspension_of_aid|loss_of_aid|cuts  -> 1311
  + Cambodia menaced Algeria with cuts. | Cambodia > Algeria
menace v  S=subj T=obj with={sanction}  -> 1312
  + Latvia menaced Bolivia with sanctions. | Latvia > Bolivia
warn v  S=subj T=obj with={sanction}  -> 1312
  + The World Bank warned Sudan with an embargo. | The World Bank > Sudan
confront v  S=subj T=obj with={sanction}  -> 1312
  + Canada confronted Qatar with sanctions. | Canada > Qatar
consider v  S=subj T?=on|against|for|to obj={sanction}  -> 1312
  + Romania considered new tariffs on Ethiopia. | Romania > Ethiopia
mull v  S=subj T?=on|against|for|to obj={sanction}  -> 1312
  + The Arab League mulled sanctions against Thailand. | The Arab League > Thailand
weigh v  S=subj T?=on|against|for|to obj={sanction}  -> 1312
  + Cyprus weighed new tariffs on Mexico. | Cyprus > Mexico
warn_of v  S=subj T?=on|against|for|to obj={sanction}  -> 1312
  + The Security Council warned of sanctions against Tunisia. | The Security Council > Tunisia
propose v  S=subj T?=on|against|for|to obj={sanction}  -> 1312
  + Iceland proposed new tariffs on Angola. | Iceland > Angola
float v  S=subj T?=on|against|for|to obj={sanction}  -> 1312
  + ASEAN floated sanctions against Denmark. | ASEAN > Denmark
prepare v  S=subj T?=on|against|for|to obj={sanction}  -> 1312
  + Lebanon prepared new tariffs on Senegal. | Lebanon > Senegal
moot v  S=subj T?=on|against|for|to obj={sanction}  -> 1312
  + The European Union mooted sanctions against Georgia. | The European Union > Georgia
study v  S=subj T?=on|against|for|to obj={sanction}  -> 1312
  + Bulgaria studied new tariffs on Indonesia. | Bulgaria > Indonesia
threaten v  S=subj T?=with obj=rupture|break  -> 1313
  + Morocco threatened a rupture with Belarus. | Morocco > Belarus
warn_of v  S=subj T?=with obj=rupture|break  -> 1313
  + Tanzania warned of a break with Croatia. | Tanzania > Croatia
threaten v  S=subj T=obj with=fine|fines|suspension|ban|lawsuit|legal_action|dismissal|closure|prosecution  -> 132
  + The army chief threatened the station with a fine. | The army chief > the station
warn v  S=subj T=obj with=fine|fines|suspension|ban|lawsuit|legal_action|dismissal|closure|prosecution  -> 132
  + Argentina warned the company with legal action. | Argentina > the company
menace v  S=subj T=obj with=fine|fines|suspension|ban|lawsuit|legal_action|dismissal|closure|prosecution  -> 132
  + The vice president menaced the station with a fine. | The vice president > the station
threaten v  S=subj T?=on|against obj={restriction}  -> 1321
  + The party leader threatened curbs on the press. | The party leader > the press
warn_of v  S=subj T?=on|against obj={restriction}  -> 1321
  + Rwanda warned of restrictions on churches. | Rwanda > churches
consider v  S=subj T?=on|against obj={restriction}  -> 1321
  + The mayor considered curbs on the press. | The mayor > the press
mull v  S=subj T?=on|against obj={restriction}  -> 1321
  + Austria mulled restrictions on churches. | Austria > churches
threaten v  S=subj T?=on|against|of|obj.of|obj.poss obj=ban|dissolution  -> 1322
  + The envoy threatened a ban on the opposition. | The envoy > the opposition
warn_of v  S=subj T?=on|against|of|obj.of|obj.poss obj=ban|dissolution  -> 1322
  + Yemen warned of the dissolution of the party. | Yemen > the party
threaten v  S=subj T?=in|on obj={curfew}  -> 1323
  + The finance minister threatened a curfew in Cusco. | The finance minister > Cusco
warn_of v  S=subj T?=in|on obj={curfew}  -> 1323
  + The chancellor warned of a curfew in Izmir. | The chancellor > Izmir
consider v  S=subj T?=in|on obj={curfew}  -> 1323
  + The president considered a curfew in Lagos. | The president > Lagos
threaten v  S=subj T?=in|on obj={martial}  -> 1324
  + The prime minister threatened martial law. | The prime minister > _
warn_of v  S=subj T?=in|on obj={martial}  -> 1324
  + The foreign minister warned of a state of emergency. | The foreign minister > _
consider v  S=subj T?=in|on obj={martial}  -> 1324
  + The defence minister considered martial law. | The defence minister > _
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
  + Extremists threatened a walkout from the talks. | Extremists > _
warn_of v  S=subj T?=from|with|of|obj.of|obj.poss obj=withdrawal|walkout|boycott from={talks}  -> 134
  + Jihadists warned of a walkout from the talks. | Jihadists > _
threaten v  S=subj T?=of|obj.of|obj.poss obj=end|halt of=mediation  -> 135
  + Kenya threatened an end of its mediation. | Kenya > _
warn_of v  S=subj T?=of|obj.of|obj.poss obj=end|halt of=mediation  -> 135
  + Norway warned of an end of its mediation. | Norway > _
threaten v  S=subj T?=of|from|obj.of|obj.poss obj=expulsion|withdrawal of={peacekeepers}|{inspectors}|{aidgroup}  -> 136
  + Peru threatened the expulsion of the inspectors. | Peru > the inspectors
warn_of v  S=subj T?=of|from|obj.of|obj.poss obj=expulsion|withdrawal of={peacekeepers}|{inspectors}|{aidgroup}  -> 136
  + Turkey warned of the expulsion of the inspectors. | Turkey > the inspectors
warn v  S=subj T=obj with=arrest|jail|prison|crackdown|death|torture|execution|imprisonment|expulsion|deportation  -> THREATEN/arrest
  + The interior minister warned the strikers with jail. | The interior minister > the strikers
menace v  S=subj T=obj with=arrest|jail|prison|crackdown|death|torture|execution|imprisonment|expulsion|deportation  -> THREATEN/arrest
  + Secret police menaced students with prison. | Secret police > students
vow v  S=subj T?=against|on|to obj={violence}|war|force|retaliation|reprisal|revenge|response|military_action|invasion  -> 138
  + Vietnam vowed retaliation against Chad. | Vietnam > Chad
promise v  S=subj T?=against|on|to obj={violence}|war|force|retaliation|reprisal|revenge|response|military_action|invasion  -> 138
  + Paramilitaries promised attacks on oil workers. | Paramilitaries > oil workers
swear v  S=subj T?=against|on|to obj={violence}|war|force|retaliation|reprisal|revenge|response|military_action|invasion  -> 138
  + Egypt swore military action against Poland. | Egypt > Poland
warn_of v  S=subj T?=against|on|to obj={violence}|war|force|retaliation|reprisal|revenge|response|military_action|invasion  -> 138
  + Chile warned of retaliation against Nepal. | Chile > Nepal
threaten v  S=subj T?=against|on|to obj={violence}|war|force|retaliation|reprisal|revenge|response|military_action|invasion  -> 138
  + Rebels threatened attacks on oil workers. | Rebels > oil workers
pledge v  S=subj T?=against|on|to obj={violence}|war|force|retaliation|reprisal|revenge|response|military_action|invasion  -> 138
  + Ghana pledged military action against Serbia. | Ghana > Serbia
weigh v  S=subj T?=against|on|to obj={violence}|war|force|retaliation|reprisal|revenge|response|military_action|invasion  -> 138
  + Japan weighed retaliation against Jordan. | Japan > Jordan
consider v  S=subj T?=against|on|to obj={violence}|war|force|retaliation|reprisal|revenge|response|military_action|invasion  -> 138
  + Militants considered attacks on oil workers. | Militants > oil workers
warn v  S=subj T=obj with={violence}|{weapon}|war|force|invasion|destruction|annihilation|retaliation  -> 138
  + Cuba warned Malaysia with war. | Cuba > Malaysia
menace v  S=subj T=obj with={violence}|{weapon}|war|force|invasion|destruction|annihilation|retaliation  -> 138
  + Insurgents menaced the town with destruction. | Insurgents > the town
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
  + Gunmen threatened suicide attacks on embassies. | Gunmen > embassies
warn_of v  S=subj T?=on|against obj=suicide_attack|suicide_bombing|bombing|kidnapping|assassination  -> 1383
  + Separatists warned of bombings against Colombia. | Separatists > Colombia
vow v  S=subj T?=on|against obj=suicide_attack|suicide_bombing|bombing|kidnapping|assassination  -> 1383
  + Guerrillas vowed suicide attacks on embassies. | Guerrillas > embassies
promise v  S=subj T?=on|against obj=suicide_attack|suicide_bombing|bombing|kidnapping|assassination  -> 1383
  + Militiamen promised bombings against Finland. | Militiamen > Finland
warn_of v  S=subj T?=on|against|to obj=airstrike|air_strike|missile_strike|offensive|ground_offensive|attack  -> 1384
  + Zambia warned of air strikes on Pakistan. | Zambia > Pakistan
vow v  S=subj T?=on|against|to obj=airstrike|air_strike|missile_strike|offensive|ground_offensive|attack  -> 1384
  + The air force vowed an offensive against the rebels. | The air force > the rebels
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
  + The opposition leader sent a deadline for the rebels. | The opposition leader > the rebels
set v  S=subj T?=to|for|iobj obj=ultimatum|deadline  -> 139
  + Ethiopia set an ultimatum to Thailand. | Ethiopia > Thailand
present v  S=subj T?=to|for|iobj obj=ultimatum|deadline  -> 139
  + The governor presented a deadline for the rebels. | The governor > the rebels
hand v  S=subj T?=to|for|iobj obj=ultimatum|deadline  -> 139
  + Cyprus handed an ultimatum to Mexico. | Cyprus > Mexico
impose v  S=subj T?=to|for|iobj obj=ultimatum|deadline  -> 139
  + The king imposed a deadline for the rebels. | The king > the rebels
announce v  S=subj T?=to|for|iobj obj=ultimatum|deadline  -> 139
  + Tunisia announced an ultimatum to Iceland. | Tunisia > Iceland
repeat v  S=subj T?=to|for|iobj obj=ultimatum|deadline  -> 139
  + The ambassador repeated a deadline for the rebels. | The ambassador > the rebels
put v  S=subj T?=to|for|iobj obj=ultimatum|deadline  -> 139
  + Angola put an ultimatum to Denmark. | Angola > Denmark
renew v  S=subj T?=to|for|iobj obj=ultimatum|deadline  -> 139
  + The army chief renewed a deadline for the rebels. | The army chief > the rebels
deadline n  S?=by|mod|poss T?=to|for|from  -> 139
  + Lebanon's deadline to Senegal ran out at noon. | Lebanon > Senegal
final_warning n  S?=by|mod|poss T?=to|for|from  -> 139
  + Georgia's final warning to Bulgaria ran out at noon. | Georgia > Bulgaria
