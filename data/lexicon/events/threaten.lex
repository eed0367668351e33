# Event frames of tabard, family "threaten": one entry a line, its examples indented (docs/formats/frames.md).
# Origin: written for tabard; codes are CAMEO / PLOVER facts. Licence: as the project.

# Threats and ultimatums (CAMEO 13)
threaten v  S=subj T=obj  -> 130
  + The rebels threatened the governor in a video released on Monday. | The rebels > the governor
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
  + The opposition threatened protests against the Serbian government on Monday. | The opposition > the Serbian government
threaten v  S=subj T=obj with={protest}  -> 133
  + Farmers threatened the ministry with a strike. | Farmers > the ministry
threaten v  S=subj T=obj with=arrest|jail|prison|crackdown|death  -> 137
  + The Ugandan police threatened the opposition leader with arrest on Monday. | The Ugandan police > the opposition leader
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
warn v  !subj=:MIL|REB obj=people|person|resident|public|citizen|national|traveller|traveler|tourist|visitor|driver|motorist|rider|consumer|customer|investor|saver|parent|pupil|student|voter|passenger|commuter|patient|user|shopper|buyer|farmer|fisherman|fishermen|swimmer|hiker|walker|household|homeowner|taxpayer|worker|family  -> none
  - The food agency warned people to stay away from the pills.
  - The council warned drivers to expect delays.
warn v  S=subj T=obj of=war|attack|retaliation|strike  -> 138
  + Iran warned Israel of retaliation. | Iran > Israel
threat n  S?=by|mod|poss T?=to|against  -> 130
  + North Korea's threats against Japan grew louder after the summit in Seoul in May. | North Korea > Japan
warning n  S?=by|mod|poss T?=to  -> 130
  + Turkey's warning to Greece was blunt. | Turkey > Greece
# Threats in general
menace v  S=subj T=obj  -> 130
  + The president menaced Serbia over the dam. | The president > Serbia
caution v  S=subj T=obj  -> 130
  + Gunmen cautioned the villagers. | Gunmen > the villagers
forewarn v  S=subj T=obj  -> 130
  + Canada forewarned Qatar. | Canada > Qatar
blackmail v  S=subj T=obj  -> 130
  + The chancellor blackmailed Malaysia over the dam. | The chancellor > Malaysia
browbeat v  S=subj T=obj  -> 130
  + Militiamen browbeated the villagers. | Militiamen > the villagers
scare v  S=subj T=obj  -> 130
  + The opposition leader scared Georgia over the dam. | The opposition leader > Georgia
frighten v  S=subj T=obj  -> 130
  + The opposition leader frightened Sudan over the dam. | The opposition leader > Sudan
bully v  S=subj T=obj  -> 130
  + Militiamen bullied the villagers. | Militiamen > the villagers
strong-arm v  S=subj T=obj  -> 130
  + The ruling party tried bribes and then strong-armed the judges before the vote. | The ruling party > the judges
issue v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + Uganda issued threats against Brazil. | Uganda > Brazil
make v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + The opposition leader made a warning to the strikers. | The opposition leader > the strikers
give v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + Rebels gave death threats to the judge. | Rebels > the judge
send v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + Yemen sent threats against Kenya. | Yemen > Kenya
deliver v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + The opposition leader delivered a warning to the strikers. | The opposition leader > the strikers
repeat v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + Guerrillas repeated death threats to the judge. | Guerrillas > the judge
renew v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + Ethiopia renewed threats against Thailand. | Ethiopia > Thailand
direct v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + The vice president directed a warning to the strikers. | The vice president > the strikers
level v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + Paramilitaries leveled death threats to the judge. | Paramilitaries > the judge
utter v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + Pakistan uttered threats against Greece. | Pakistan > Greece
sound v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + The envoy sounded a warning to the strikers. | The envoy > the strikers
hurl v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + Paramilitaries hurled death threats to the judge. | Paramilitaries > the judge
fire v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + Brazil fired threats against Kuwait. | Brazil > Kuwait
post v  S=subj T?=against|to|at|on|iobj obj=threat|threats|warning|warnings  -> 130
  + The envoy posted a warning to the strikers. | The envoy > the strikers
menace n  S?=by|mod|poss T?=to|against|from|for  -> 130
  + Vietnam's menace to Chad was repeated. | Vietnam > Chad
threats n  S?=by|mod|poss T?=to|against|from|for  -> 130
  + North Korea's threats to Japan were condemned in Tokyo on Monday. | North Korea > Japan
warnings n  S?=by|mod|poss T?=to|against|from|for  -> 130
  + Rebels' warnings to the villagers were real. | Rebels > the villagers
sabre-rattling n  S?=by|mod|poss T?=to|against|from|for  -> 130
  + The governor's sabre-rattling to the president was printed on Monday. | The governor > the president
saber-rattling n  S?=by|mod|poss T?=to|against|from|for  -> 130
  + The finance minister's saber-rattling to the president was printed on Monday. | The finance minister > the president
blackmail n  S?=by|mod|poss T?=to|against|from|for  -> 130
  + Separatists' blackmail to the villagers were real. | Separatists > the villagers
stern_warning n  S?=by|mod|poss T?=to|against|from|for  -> 130
  + Guerrillas' stern warning to the villagers were real. | Guerrillas > the villagers
death_threat n  S?=by|mod|poss T?=to|against  -> 137
  + Portugal's death threat to Niger was discussed abroad. | Portugal > Niger
# Threats by content
threaten v  S=subj T=obj with=aid_cut|cut_of_aid|suspension_of_aid|loss_of_aid|cuts  -> 1311
  + Japan threatened Jordan with cuts. | Japan > Jordan
menace v  S=subj T=obj with=aid_cut|cut_of_aid|suspension_of_aid|loss_of_aid|cuts  -> 1311
  + Iceland menaced Angola with cuts. | Iceland > Angola
menace v  S=subj T=obj with={sanction}  -> 1312
  + Colombia menaced Finland with sanctions. | Colombia > Finland
warn v  S=subj T=obj with={sanction}  -> 1312
  + The Security Council warned Nepal with an embargo. | The Security Council > Nepal
confront v  S=subj T=obj with={sanction}  -> 1312
  + Morocco confronted Belarus with sanctions. | Morocco > Belarus
consider v  S=subj T?=on|against|for|to obj={sanction}  -> 1312
  + Sweden considered new tariffs on Uganda. | Sweden > Uganda
mull v  S=subj T?=on|against|for|to obj={sanction}  -> 1312
  + The European Union mulled sanctions against Chad. | The European Union > Chad
weigh v  S=subj T?=on|against|for|to obj={sanction}  -> 1312
  + Colombia weighed new tariffs on Finland. | Colombia > Finland
warn_of v  S=subj T?=on|against|for|to obj={sanction}  -> 1312
  + The Security Council warned of sanctions against Malaysia. | The Security Council > Malaysia
propose v  S=subj T?=on|against|for|to obj={sanction}  -> 1312
  + Bulgaria proposed new tariffs on Indonesia. | Bulgaria > Indonesia
float v  S=subj T?=on|against|for|to obj={sanction}  -> 1312
  + The Security Council floated sanctions against Belarus. | The Security Council > Belarus
prepare v  S=subj T?=on|against|for|to obj={sanction}  -> 1312
  + Morocco prepared new tariffs on Belarus. | Morocco > Belarus
moot v  S=subj T?=on|against|for|to obj={sanction}  -> 1312
  + The United Nations mooted sanctions against Senegal. | The United Nations > Senegal
study v  S=subj T?=on|against|for|to obj={sanction}  -> 1312
  + Thailand studied new tariffs on Cyprus. | Thailand > Cyprus
threaten v  S=subj T?=with obj=rupture|break  -> 1313
  + Portugal threatened a rupture with Niger. | Portugal > Niger
warn_of v  S=subj T?=with obj=rupture|break  -> 1313
  + Chile warned of a rupture with Nepal. | Chile > Nepal
threaten v  S=subj T=obj with=fine|fines|suspension|ban|lawsuit|legal_action|dismissal|closure|prosecution  -> 132
  + The finance minister threatened the station with a fine. | The finance minister > _
warn v  S=subj T=obj with=fine|fines|suspension|ban|lawsuit|legal_action|dismissal|closure|prosecution  -> 132
  + Nepal warned the company with legal action. | Nepal > the company
menace v  S=subj T=obj with=fine|fines|suspension|ban|lawsuit|legal_action|dismissal|closure|prosecution  -> 132
  + The opposition leader menaced the station with a fine. | The opposition leader > _
threaten v  S=subj T?=on|against obj={restriction}  -> 1321
  + The defence minister threatened curbs on the press. | The defence minister > the press
warn_of v  S=subj T?=on|against obj={restriction}  -> 1321
  + The army chief warned of curbs on the press. | The army chief > the press
consider v  S=subj T?=on|against obj={restriction}  -> 1321
  + The prime minister considered curbs on the press. | The prime minister > the press
mull v  S=subj T?=on|against obj={restriction}  -> 1321
  + Uganda mulled restrictions on churches. | Uganda > churches
threaten v  S=subj T?=on|against|of|obj.of|obj.poss obj=ban|dissolution  -> 1322
  + The defence minister threatened a ban on the opposition. | The defence minister > the opposition
warn_of v  S=subj T?=on|against|of|obj.of|obj.poss obj=ban|dissolution  -> 1322
  + Norway warned of the dissolution of the party. | Norway > the party
threaten v  S=subj T?=in|on obj={curfew}  -> 1323
  + The ambassador threatened a curfew in Goma. | The ambassador > Goma
warn_of v  S=subj T?=in|on obj={curfew}  -> 1323
  + The foreign minister warned of a curfew in Basra. | The foreign minister > Basra
consider v  S=subj T?=in|on obj={curfew}  -> 1323
  + The king considered a curfew in Basra. | The king > Basra
threaten v  S=subj T?=in|on obj={martial}  -> 1324
  + The foreign minister threatened martial law. | The foreign minister > _
warn_of v  S=subj T?=in|on obj={martial}  -> 1324
  + The finance minister warned of a state of emergency. | The finance minister > _
consider v  S=subj T?=in|on obj={martial}  -> 1324
  + The chancellor considered martial law. | The chancellor > _
warn_of v  S=subj T?=against|over|at|in obj={protest}  -> 133
  + The opposition warned of a strike against the government on Monday. | The opposition > the government
call v  S=subj T?=against|over|at|in obj={protest}  -> 133
  + A medical charity called protests over the tax. | A medical charity > _
announce v  S=subj T?=against|over|at|in obj={protest}  -> 133
  + The union announced a strike against the railway. | The union > the railway
plan v  S=subj T?=against|over|at|in obj={protest}  -> 133
  + The opposition planned protests against the government in ten towns on Monday. | The opposition > the government
call_for v  S=subj T?=against|over|at|in obj={protest}  -> 133
  + The opposition called for a strike against the government in Nigeria on Monday. | The opposition > the government
vow v  S=subj T?=against|over|at|in obj={protest}  -> 133
  + The opposition vowed protests against the government in Georgia on Monday. | The opposition > the government
promise v  S=subj T?=against|over|at|in obj={protest}  -> 133
  + The opposition promised a strike against the government in Guinea on Monday. | The opposition > the government
warn v  S=subj T=obj with={protest}  -> 133
  + The union warned the ministry with a strike. | The union > the ministry
menace v  S=subj T=obj with={protest}  -> 133
  + The union menaced the ministry with a strike. | The union > the ministry
threaten v  S=subj T?=from|with|of|obj.of|obj.poss obj=withdrawal|walkout|boycott from={talks}  -> 134
  + Militants threatened a walkout from the talks. | Militants > _
warn_of v  S=subj T?=from|with|of|obj.of|obj.poss obj=withdrawal|walkout|boycott from={talks}  -> 134
  + Paramilitaries warned of a walkout from the talks. | Paramilitaries > _
threaten v  S=subj T?=of|obj.of|obj.poss obj=end|halt of=mediation  -> 135
  + Jordan threatened an end of its mediation. | Jordan > _
warn_of v  S=subj T?=of|obj.of|obj.poss obj=end|halt of=mediation  -> 135
  + Yemen warned of an end of its mediation. | Yemen > _
threaten v  S=subj T?=of|from|obj.of|obj.poss obj=expulsion|withdrawal of={peacekeepers}|{inspectors}|{aidgroup}  -> 136
  + Iceland threatened the expulsion of the inspectors. | Iceland > the inspectors
warn_of v  S=subj T?=of|from|obj.of|obj.poss obj=expulsion|withdrawal of={peacekeepers}|{inspectors}|{aidgroup}  -> 136
  + Japan warned of the expulsion of the inspectors. | Japan > the inspectors
warn v  S=subj T=obj with=arrest|jail|prison|crackdown|death|torture|execution|imprisonment|expulsion|deportation  -> THREATEN/arrest
  + The army chief warned the strikers with jail. | The army chief > the strikers
menace v  S=subj T=obj with=arrest|jail|prison|crackdown|death|torture|execution|imprisonment|expulsion|deportation  -> THREATEN/arrest
  + Secret police menaced students with prison. | Secret police > students
vow v  S=subj T?=against|on|to obj={violence}|war|force|retaliation|reprisal|revenge|response|military_action|invasion  -> 138
  + Austria vowed retaliation against Yemen. | Austria > Yemen
promise v  S=subj T?=against|on|to obj={violence}|war|force|retaliation|reprisal|revenge|response|military_action|invasion  -> 138
  + Rebels promised attacks on oil workers. | Rebels > oil workers
swear v  S=subj T?=against|on|to obj={violence}|war|force|retaliation|reprisal|revenge|response|military_action|invasion  -> 138
  + Qatar swore military action against Romania. | Qatar > Romania
warn_of v  S=subj T?=against|on|to obj={violence}|war|force|retaliation|reprisal|revenge|response|military_action|invasion  -> 138
  + Gunmen warned of attacks on oil workers. | Gunmen > oil workers
threaten v  S=subj T?=against|on|to obj={violence}|war|force|retaliation|reprisal|revenge|response|military_action|invasion  -> 138
  + Militants threatened attacks on oil workers. | Militants > oil workers
pledge v  S=subj T?=against|on|to obj={violence}|war|force|retaliation|reprisal|revenge|response|military_action|invasion  -> 138
  + Thailand pledged military action against Cyprus. | Thailand > Cyprus
weigh v  S=subj T?=against|on|to obj={violence}|war|force|retaliation|reprisal|revenge|response|military_action|invasion  -> 138
  + Cambodia weighed retaliation against Algeria. | Cambodia > Algeria
consider v  S=subj T?=against|on|to obj={violence}|war|force|retaliation|reprisal|revenge|response|military_action|invasion  -> 138
  + Paramilitaries considered attacks on oil workers. | Paramilitaries > oil workers
warn v  S=subj T=obj with={violence}|{weapon}|war|force|invasion|destruction|annihilation|retaliation  -> 138
  + Ethiopia warned Thailand with war. | Ethiopia > Thailand
menace v  S=subj T=obj with={violence}|{weapon}|war|force|invasion|destruction|annihilation|retaliation  -> 138
  + Paramilitaries menaced the town with destruction. | Paramilitaries > the town
threaten v  S=subj T?=of|on|against|obj.of|obj.poss obj={blockade}  -> 1381
  + Romania threatened a blockade of Ethiopia. | Romania > Ethiopia
warn_of v  S=subj T?=of|on|against|obj.of|obj.poss obj={blockade}  -> 1381
  + Niger warned of a blockade of Mongolia. | Niger > Mongolia
vow v  S=subj T?=of|on|against|obj.of|obj.poss obj={blockade}  -> 1381
  + Tunisia vowed a blockade of Iceland. | Tunisia > Iceland
threaten v  S=subj T?=of|obj.of|obj.poss obj=occupation|annexation|seizure  -> 1382
  + Indonesia threatened the annexation of the valley. | Indonesia > _
warn_of v  S=subj T?=of|obj.of|obj.poss obj=occupation|annexation|seizure  -> 1382
  + Armenia warned of the occupation of the island. | Armenia > _
vow v  S=subj T?=of|obj.of|obj.poss obj=occupation|annexation|seizure  -> 1382
  + Bulgaria vowed the annexation of the valley. | Bulgaria > _
threaten v  S=subj T?=on|against obj=suicide_attack|suicide_bombing|bombing|kidnapping|assassination  -> 1383
  + Jihadists threatened bombings against Cuba. | Jihadists > Cuba
warn_of v  S=subj T?=on|against obj=suicide_attack|suicide_bombing|bombing|kidnapping|assassination  -> 1383
  + Militants warned of bombings against Serbia. | Militants > Serbia
vow v  S=subj T?=on|against obj=suicide_attack|suicide_bombing|bombing|kidnapping|assassination  -> 1383
  + Paramilitaries vowed suicide attacks on embassies. | Paramilitaries > embassies
promise v  S=subj T?=on|against obj=suicide_attack|suicide_bombing|bombing|kidnapping|assassination  -> 1383
  + Jihadists promised bombings against Zambia. | Jihadists > Zambia
warn_of v  S=subj T?=on|against|to obj=airstrike|air_strike|missile_strike|offensive|ground_offensive|attack  -> 1384
  + Government troops warned of an offensive against the rebels. | Government troops > the rebels
vow v  S=subj T?=on|against|to obj=airstrike|air_strike|missile_strike|offensive|ground_offensive|attack  -> 1384
  + The army vowed an offensive against the rebels. | The army > the rebels
promise v  S=subj T?=on|against|to obj=airstrike|air_strike|missile_strike|offensive|ground_offensive|attack  -> 1384
  + Uganda promised air strikes on Brazil. | Uganda > Brazil
threaten v  S=subj T?=on|against obj=nuclear_strike|nuclear_attack|nuclear_war|chemical_attack  -> 1385
  + Tanzania threatened a nuclear strike on Croatia. | Tanzania > Croatia
warn_of v  S=subj T?=on|against obj=nuclear_strike|nuclear_attack|nuclear_war|chemical_attack  -> 1385
  + Bulgaria warned of a nuclear strike on Indonesia. | Bulgaria > Indonesia
vow v  S=subj T?=on|against obj=nuclear_strike|nuclear_attack|nuclear_war|chemical_attack  -> 1385
  + Qatar vowed a nuclear strike on Romania. | Qatar > Romania
deliver v  S=subj T?=to|for|iobj obj=ultimatum|deadline  -> 139
  + Algeria delivered an ultimatum to Latvia. | Algeria > Latvia
send v  S=subj T?=to|for|iobj obj=ultimatum|deadline  -> 139
  + The mayor sent a deadline for the rebels. | The mayor > the rebels
set v  S=subj T=to|for|iobj obj=ultimatum|deadline  -> 139
  + Senegal set an ultimatum to Georgia. | Senegal > Georgia
present v  S=subj T?=to|for|iobj obj=ultimatum|deadline  -> 139
  + The party leader presented a deadline for the rebels. | The party leader > the rebels
hand v  S=subj T?=to|for|iobj obj=ultimatum|deadline  -> 139
  + Egypt handed an ultimatum to Poland. | Egypt > Poland
impose v  S=subj T?=to|for|iobj obj=ultimatum|deadline  -> 139
  + The ambassador imposed a deadline for the rebels. | The ambassador > the rebels
announce v  S=subj T?=to|for|iobj obj=ultimatum|deadline  -> 139
  + Japan announced an ultimatum to Jordan. | Japan > Jordan
repeat v  S=subj T?=to|for|iobj obj=ultimatum|deadline  -> 139
  + The governor repeated a deadline for the rebels. | The governor > the rebels
put v  S=subj T?=to|for|iobj obj=ultimatum|deadline  -> 139
  + Tanzania put an ultimatum to Croatia. | Tanzania > Croatia
renew v  S=subj T?=to|for|iobj obj=ultimatum|deadline  -> 139
  + The president renewed a deadline for the rebels. | The president > the rebels
deadline n  S?=by|mod|poss T=to|for|from:person|org|state  -> 139
  + Cyprus' deadline to Mexico ran out at noon. | Cyprus > Mexico
final_warning n  S?=by|mod|poss T?=to|for|from  -> 139
  + Angola's final warning to Denmark ran out at noon. | Angola > Denmark
