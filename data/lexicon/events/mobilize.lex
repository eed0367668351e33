# Event frames of tabard, family "mobilize": one entry a line, its examples indented (docs/formats/frames.md).
# Origin: written for tabard; codes are CAMEO / PLOVER facts. Licence: as the project.

# Military and police posture (CAMEO 15)
deploy v  S=subj T?=to|in|near|along|on obj={troops}  -> 154
  + Turkey deployed tanks to the Syrian border. | Turkey > the Syrian border
send v  S=subj T?=to|into obj={troops}  -> 154
  + France sent troops to Chad. | France > Chad
mobilize v  S=subj obj={troops}  -> 154
  + Ethiopia mobilized reservists. | Ethiopia > _
mobilise v  S=subj obj={troops}  -> 154
  + Kyiv mobilised reservists. | Kyiv > _
mass v  S=subj T?=on|near|along|at obj={troops}  -> 154
  + Russia massed tanks on the border. | Russia > the border
amass v  S=subj T?=on|near|along|at obj={troops}  -> 154
  + Iraq amassed soldiers near Kuwait. | Iraq > Kuwait
move v  S=subj T?=to|into|toward|near obj={troops}  -> 154
  + Syria moved tanks to the border. | Syria > the border
reinforce v  S=subj T?=in|on|along|with obj=border|garrison|base|position|front  -> 154
  + Greece reinforced its garrison on the island. | Greece > the island
dispatch v  S=subj T?=to|into obj={troops}  -> 154
  + Britain dispatched a warship to the gulf. | Britain > the gulf
deployment n  S?=by|mod|poss T?=to|in|along of={troops}  -> 154
  + Kenya's deployment of troops to Somalia was approved. | Kenya > Somalia
mobilization n  S?=by T=of|poss  -> 154
  + Ukraine's mobilization of reservists began. | Ukraine > reservists
buildup n  S?=by|mod|poss T?=on|near|along|in  -> 154
  + Russia's buildup near the border alarmed Kyiv. | Russia > the border
deploy v  S=subj T?=to|in|on|at obj={police}  -> 153
  + The governor deployed riot police in the city. | The governor > the city
send v  S=subj T?=to|into obj={police}  -> 153
  + Delhi sent policemen to Kashmir. | Delhi > Kashmir
put v  S=subj T?=obj on=alert|high_alert  -> 152
  + India put the army on alert. | India > _
place v  S=subj T?=obj on=alert|high_alert  -> 152
  + Seoul placed troops on high alert. | Seoul > _
put v  S=subj on=alert|high_alert obj={police}  -> 151
  + Lisbon put police on alert. | Lisbon > _
step_up v  S=subj T?=in|at|around obj=security|patrol|policing  -> 151
  + Belgium stepped up security at airports. | Belgium > airports
tighten v  S=subj T?=in|at|around obj=security  -> 151
  + Manila tightened security at the port. | Manila > the port
hold v  S=subj T?=near|off|in obj={drill}  -> 150
  + Russia held drills near Georgia. | Russia > Georgia
conduct v  S=subj T?=near|off|in obj={drill}  -> 150
  + China conducted exercises off Taiwan. | China > Taiwan
stage v  S=subj T?=near|off|in obj={drill}  -> 150
  + Iran staged war games in the gulf. | Iran > the gulf
begin v  S=subj T?=near|off|in obj={drill}  -> 150
  + The army began manoeuvres near the border. | The army > the border
test v  S=subj obj=missile|ballistic_missile|weapon|nuclear_weapon|bomb|rocket  -> 150
  + North Korea tested a missile. | North Korea > _
test-fire v  S=subj obj=missile|ballistic_missile|rocket  -> 150
  + Iran test-fired a missile. | Iran > _
launch v  S=subj obj=ballistic_missile|missile  -> 150
  + Pyongyang launched a ballistic missile. | Pyongyang > _
conduct v  S=subj obj={weaponstest}  -> 150
  + India conducted a nuclear test. | India > _
carry_out v  S=subj obj={weaponstest}  -> 150
  + Pakistan carried out a nuclear test. | Pakistan > _
fly v  S=subj T?=near|over|into obj=bomber|jet|warplane|drone  -> 150
  + Russia flew bombers near Norway. | Russia > Norway
sail v  S=subj T?=through|near|into|off obj=warship|destroyer|carrier  -> 150
  + Washington sailed a warship through the strait. | Washington > the strait
patrol v  S=subj T=obj  -> 150
  + Soldiers patrolled the streets. | Soldiers > the streets
create v  S=subj obj=cyber_force|cyber_command|cyber_unit  -> 155
  + Estonia created a cyber command. | Estonia > _
call_up v  S=subj obj={police}|national_guard  -> 153
  + The governor called up the National Guard. | The governor > _
call_up v  S=subj obj={troops}  -> 154
  + Israel called up reservists. | Israel > _
conscript v  S=subj T=obj  -> 154
  + The junta conscripted students. | The junta > students
recruit v  S=subj T=obj  -> 154
  + The militia recruited teenagers. | The militia > teenagers
arm v  S=subj T=obj obj=militia|itself|themselves  -> 154
  + The state armed the militia. | The state > the militia
# Troops moved
station v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Oman stationed troops to the frontier. | Oman > the frontier
position v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Colombia positioned warships to the strait. | Colombia > the strait
rush v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + The air force rushed tanks near the bridge. | The air force > the bridge
concentrate v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Finland concentrated fighter jets to the base. | Finland > the base
assemble v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Zambia assembled troops to the frontier. | Zambia > the frontier
gather v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Pakistan gathered warships to the strait. | Pakistan > the strait
redeploy v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Marines redeployed tanks near the bridge. | Marines > the bridge
airlift v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Greece airlifted fighter jets to the base. | Greece > the base
shift v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Ecuador shifted troops to the frontier. | Ecuador > the frontier
commit v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Cambodia committed warships to the strait. | Cambodia > the strait
order v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Border guards ordered tanks near the bridge. | Border guards > the bridge
base v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Algeria based fighter jets to the base. | Algeria > the base
bring v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Latvia brought troops to the frontier. | Latvia > the frontier
bring_in v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Bolivia brought in warships to the strait. | Bolivia > the strait
mobilise v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + The army mobilised tanks near the bridge. | The army > the bridge
pour v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Sudan poured fighter jets to the base. | Sudan > the base
garrison v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Canada garrisoned troops to the frontier. | Canada > the frontier
post v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Qatar posted warships to the strait. | Qatar > the strait
move_up v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Government troops moved up tanks near the bridge. | Government troops > the bridge
fly v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Romania flew fighter jets to the base. | Romania > the base
muster v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Ethiopia mustered troops to the frontier. | Ethiopia > the frontier
build_up v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Thailand built up warships to the strait. | Thailand > the strait
increase v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Soldiers increased tanks near the bridge. | Soldiers > the bridge
stage v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Cyprus staged fighter jets to the base. | Cyprus > the base
line_up v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Mexico lined up troops to the frontier. | Mexico > the frontier
park v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Tunisia parked warships to the strait. | Tunisia > the strait
array v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Special forces arrayed tanks near the bridge. | Special forces > the bridge
throw v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Iceland threw fighter jets to the base. | Iceland > the base
ready v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Angola readied troops to the frontier. | Angola > the frontier
pre-position v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Denmark pre-positioned warships to the strait. | Denmark > the strait
land v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + The navy landed tanks near the bridge. | The navy > the bridge
place v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Lebanon placed fighter jets to the base. | Lebanon > the base
parachute v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Senegal parachuted troops to the frontier. | Senegal > the frontier
infiltrate v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Georgia infiltrated warships to the strait. | Georgia > the strait
double v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + The air force doubled tanks near the bridge. | The air force > the bridge
field v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Bulgaria fielded fighter jets to the base. | Bulgaria > the base
beef_up v  S=subj T?=in|near|along|on|with obj=force|defence|defense|presence|border|deployment|garrison|position|fleet|military_presence  -> 154
  + Indonesia beefed up its presence in the gulf. | Indonesia > the gulf
strengthen v  S=subj T?=in|near|along|on|with obj=force|defence|defense|presence|border|deployment|garrison|position|fleet|military_presence  -> 154
  + Marines strengthened its positions near the bridge. | Marines > the bridge
bolster v  S=subj T?=in|near|along|on|with obj=force|defence|defense|presence|border|deployment|garrison|position|fleet|military_presence  -> 154
  + Morocco bolstered its defences along the border. | Morocco > the border
boost v  S=subj T?=in|near|along|on|with obj=force|defence|defense|presence|border|deployment|garrison|position|fleet|military_presence  -> 154
  + Belarus boosted its presence in the gulf. | Belarus > the gulf
increase v  S=subj T?=in|near|along|on|with obj=force|defence|defense|presence|border|deployment|garrison|position|fleet|military_presence  -> 154
  + Border guards increased its positions near the bridge. | Border guards > the bridge
expand v  S=subj T?=in|near|along|on|with obj=force|defence|defense|presence|border|deployment|garrison|position|fleet|military_presence  -> 154
  + Tanzania expanded its defences along the border. | Tanzania > the border
fortify v  S=subj T?=in|near|along|on|with obj=force|defence|defense|presence|border|deployment|garrison|position|fleet|military_presence  -> 154
  + Croatia fortified its presence in the gulf. | Croatia > the gulf
step_up v  S=subj T?=in|near|along|on|with obj=force|defence|defense|presence|border|deployment|garrison|position|fleet|military_presence  -> 154
  + The army stepped up its positions near the bridge. | The army > the bridge
build_up v  S=subj T?=in|near|along|on|with obj=force|defence|defense|presence|border|deployment|garrison|position|fleet|military_presence  -> 154
  + Argentina built up its defences along the border. | Argentina > the border
reinforce v  S=subj T?=in|near|along|on|with obj=force|defence|defense|presence|border|deployment|garrison|position|fleet|military_presence  -> 154
  + Rwanda reinforced its presence in the gulf. | Rwanda > the gulf
augment v  S=subj T?=in|near|along|on|with obj=force|defence|defense|presence|border|deployment|garrison|position|fleet|military_presence  -> 154
  + Government troops augmented its positions near the bridge. | Government troops > the bridge
extend v  S=subj T?=in|near|along|on|with obj=force|defence|defense|presence|border|deployment|garrison|position|fleet|military_presence  -> 154
  + Austria extended its defences along the border. | Austria > the border
mass v  S=subj T=in|near|at|along|on|outside|around  -> 154
  + Soldiers massed near the border. | Soldiers > the border
assemble v  S=subj T=in|near|at|along|on|outside|around  -> 154
  + Special forces assembled outside the town. | Special forces > the town
deploy v  S=subj T=in|near|at|along|on|outside|around  -> 154
  + The navy deployed in the square. | The navy > the square
gather v  S=subj T=in|near|at|along|on|outside|around  -> 154
  + The air force gathered near the border. | The air force > the border
concentrate v  S=subj T=in|near|at|along|on|outside|around  -> 154
  + Marines concentrated outside the town. | Marines > the town
dig_in v  S=subj T=in|near|at|along|on|outside|around  -> 154
  + Border guards dug in in the square. | Border guards > the square
fan_out v  S=subj T=in|near|at|along|on|outside|around  -> 154
  + The army faned out near the border. | The army > the border
regroup v  S=subj T=in|near|at|along|on|outside|around  -> 154
  + Government troops regrouped outside the town. | Government troops > the town
muster v  S=subj T=in|near|at|along|on|outside|around  -> 154
  + Soldiers mustered in the square. | Soldiers > the square
advance v  S=subj T=in|near|at|along|on|outside|around  -> 154
  + Special forces advanced near the border. | Special forces > the border
converge v  S=subj T=in|near|at|along|on|outside|around  -> 154
  + The navy converged outside the town. | The navy > the town
encamp v  S=subj T=in|near|at|along|on|outside|around  -> 154
  + The air force encamped in the square. | The air force > the square
close_in v  S=subj T=in|near|at|along|on|outside|around  -> 154
  + Marines closed in near the border. | Marines > the border
advance v  S=subj T=on|toward|towards|into|to  -> 154
  + Border guards advanced towards the capital. | Border guards > the capital
march_in v  S=subj T=on|toward|towards|into|to  -> 154
  + Militiamen marched in on the town. | Militiamen > the town
roll v  S=subj T=on|toward|towards|into|to  -> 154
  + The army rolled towards the capital. | The army > the capital
push v  S=subj T=on|toward|towards|into|to  -> 154
  + Extremists pushed on the town. | Extremists > the town
move_in v  S=subj T=on|toward|towards|into|to  -> 154
  + Government troops moved in towards the capital. | Government troops > the capital
close_in v  S=subj T=on|toward|towards|into|to  -> 154
  + Jihadists closed in on the town. | Jihadists > the town
head v  S=subj T=on|toward|towards|into|to  -> 154
  + Soldiers headed towards the capital. | Soldiers > the capital
troop_buildup n  S?=by|mod|poss T?=of|in|near|to|along|on  -> 154
  + Yemen's troop buildup near Kenya worried its neighbours. | Yemen > Kenya
military_buildup n  S?=by|mod|poss T?=of|in|near|to|along|on  -> 154
  + Norway's military buildup in the gulf grew. | Norway > the gulf
troop_deployment n  S?=by|mod|poss T?=of|in|near|to|along|on  -> 154
  + Peru's troop deployment near Turkey worried its neighbours. | Peru > Turkey
troop_movement n  S?=by|mod|poss T?=of|in|near|to|along|on  -> 154
  + Vietnam's troop movement in the gulf grew. | Vietnam > the gulf
reinforcement n  S?=by|mod|poss T?=of|in|near|to|along|on  -> 154
  + Chad's reinforcement near Egypt worried its neighbours. | Chad > Egypt
build-up n  S?=by|mod|poss T?=of|in|near|to|along|on  -> 154
  + Poland's build-up in the gulf grew. | Poland > the gulf
massing n  S?=by|mod|poss T?=of|in|near|to|along|on  -> 154
  + Chile's massing near Nepal worried its neighbours. | Chile > Nepal
redeployment n  S?=by|mod|poss T?=of|in|near|to|along|on  -> 154
  + Ghana's redeployment in the gulf grew. | Ghana > the gulf
mobilisation n  S?=by|mod|poss T?=of|in|near|to|along|on  -> 154
  + Serbia's mobilisation near Japan worried its neighbours. | Serbia > Japan
military_presence n  S?=by|mod|poss T?=of|in|near|to|along|on  -> 154
  + Jordan's military presence in the gulf grew. | Jordan > the gulf
conscription n  S?=by|mod|poss T?=of|in|near|to|along|on  -> 154
  + Cuba's conscription near Malaysia worried its neighbours. | Cuba > Malaysia
call-up n  S?=by|mod|poss T?=of|in|near|to|along|on  -> 154
  + Sweden's call-up in the gulf grew. | Sweden > the gulf
rearmament n  S?=by|mod|poss T?=of|in|near|to|along|on  -> 154
  + Uganda's rearmament near Brazil worried its neighbours. | Uganda > Brazil
militarization n  S?=by|mod|poss T?=of|in|near|to|along|on  -> 154
  + Kuwait's militarization in the gulf grew. | Kuwait > the gulf
develop v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Armenia developed ballistic missiles. | Armenia > _
acquire v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Portugal acquired its arsenal. | Portugal > _
build v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Niger built new submarines. | Niger > _
stockpile v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Mongolia stockpiled ballistic missiles. | Mongolia > _
modernise v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Oman modernised its arsenal. | Oman > _
modernize v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Colombia modernized new submarines. | Colombia > _
expand v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Finland expanded ballistic missiles. | Finland > _
install v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Zambia installed its arsenal. | Zambia > _
accumulate v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Pakistan accumulated new submarines. | Pakistan > _
amass v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Greece amassed ballistic missiles. | Greece > _
produce v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Ecuador produced its arsenal. | Ecuador > _
upgrade v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Cambodia upgraded new submarines. | Cambodia > _
unveil v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Algeria unveiled ballistic missiles. | Algeria > _
display v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Latvia displayed its arsenal. | Latvia > _
parade v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Bolivia paraded new submarines. | Bolivia > _
deploy v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Sudan deployed ballistic missiles. | Sudan > _
station v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Canada stationed its arsenal. | Canada > _
show_off v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Qatar showed off new submarines. | Qatar > _
position v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Romania positioned ballistic missiles. | Romania > _
manufacture v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Ethiopia manufactured its arsenal. | Ethiopia > _
enlist v  S=subj T=obj  -> 154
  + Paramilitaries enlisted teenagers. | Paramilitaries > teenagers
draft v  S=subj T=obj  -> 154
  + Thailand drafted young men. | Thailand > young men
press-gang v  S=subj T=obj  -> 154
  + Rebels press-ganged farmers. | Rebels > farmers
enroll v  S=subj T=obj  -> 154
  + Militants enrolled teenagers. | Militants > teenagers
radicalise v  S=subj T=obj  -> 154
  + Cyprus radicalised young men. | Cyprus > young men
radicalize v  S=subj T=obj  -> 154
  + Insurgents radicalized farmers. | Insurgents > farmers
form v  S=subj obj=militia|force|army|unit|brigade|regiment|battalion  -> MOBILIZE/militia
  + Mexico formed a new brigade. | Mexico > _
raise v  S=subj obj=militia|force|army|unit|brigade|regiment|battalion  -> MOBILIZE/militia
  + Gunmen raised a militia. | Gunmen > _
create v  S=subj obj=militia|force|army|unit|brigade|regiment|battalion  -> MOBILIZE/militia
  + Tunisia created a new brigade. | Tunisia > _
assemble v  S=subj obj=militia|force|army|unit|brigade|regiment|battalion  -> MOBILIZE/militia
  + Separatists assembled a militia. | Separatists > _
organise v  S=subj obj=militia|force|army|unit|brigade|regiment|battalion  -> MOBILIZE/militia
  + Iceland organised a new brigade. | Iceland > _
organize v  S=subj obj=militia|force|army|unit|brigade|regiment|battalion  -> MOBILIZE/militia
  + Guerrillas organized a militia. | Guerrillas > _
establish v  S=subj obj=militia|force|army|unit|brigade|regiment|battalion  -> MOBILIZE/militia
  + Angola established a new brigade. | Angola > _
activate v  S=subj obj=militia|force|army|unit|brigade|regiment|battalion  -> MOBILIZE/militia
  + Militiamen activated a militia. | Militiamen > _
set_up v  S=subj obj=militia|force|army|unit|brigade|regiment|battalion  -> MOBILIZE/militia
  + Denmark set up a new brigade. | Denmark > _
# Police moved
station v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + The governor stationed riot police to the stadium. | The governor > the stadium
post v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + Lebanon posted policemen in the capital. | Lebanon > the capital
rush v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + The city rushed officers outside the court. | The city > the court
dispatch v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + The king dispatched riot police to the stadium. | The king > the stadium
position v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + Senegal positioned policemen in the capital. | Senegal > the capital
bring_in v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + The city brought in officers outside the court. | The city > the court
mobilise v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + The ambassador mobilised riot police to the stadium. | The ambassador > the stadium
mobilize v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + Georgia mobilized policemen in the capital. | Georgia > the capital
call_in v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + The city called in officers outside the court. | The city > the court
call_out v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + The army chief called out riot police to the stadium. | The army chief > the stadium
order v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + Bulgaria ordered policemen in the capital. | Bulgaria > the capital
assign v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + The city assigned officers outside the court. | The city > the court
increase v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + The vice president increased riot police to the stadium. | The vice president > the stadium
move v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + Indonesia moved policemen in the capital. | Indonesia > the capital
pour v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + The city poured officers outside the court. | The city > the court
put v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + The party leader put riot police to the stadium. | The party leader > the stadium
place v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + Morocco placed policemen in the capital. | Morocco > the capital
deploy v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + The city deployed officers outside the court. | The city > the court
set_up v  S=subj T?=in|at|around|near|outside obj=patrol|checkpoint|roadblock|cordon|police_presence|guard  -> 153
  + Secret police set up checkpoints around Aleppo. | Secret police > Aleppo
step_up v  S=subj T?=in|at|around|near|outside obj=patrol|checkpoint|roadblock|cordon|police_presence|guard  -> 153
  + Police stepped up patrols in the suburb. | Police > the suburb
increase v  S=subj T?=in|at|around|near|outside obj=patrol|checkpoint|roadblock|cordon|police_presence|guard  -> 153
  + Security forces increased checkpoints around Cusco. | Security forces > Cusco
erect v  S=subj T?=in|at|around|near|outside obj=patrol|checkpoint|roadblock|cordon|police_presence|guard  -> 153
  + Riot police erected patrols in the suburb. | Riot police > the suburb
establish v  S=subj T?=in|at|around|near|outside obj=patrol|checkpoint|roadblock|cordon|police_presence|guard  -> 153
  + Officers established checkpoints around Izmir. | Officers > Izmir
mount v  S=subj T?=in|at|around|near|outside obj=patrol|checkpoint|roadblock|cordon|police_presence|guard  -> 153
  + Gendarmes mounted patrols in the suburb. | Gendarmes > the suburb
man v  S=subj T?=in|at|around|near|outside obj=patrol|checkpoint|roadblock|cordon|police_presence|guard  -> 153
  + Secret police maned checkpoints around Lagos. | Secret police > Lagos
intensify v  S=subj T?=in|at|around|near|outside obj=patrol|checkpoint|roadblock|cordon|police_presence|guard  -> 153
  + Police intensified patrols in the suburb. | Police > the suburb
install v  S=subj T?=in|at|around|near|outside obj=patrol|checkpoint|roadblock|cordon|police_presence|guard  -> 153
  + Security forces installed checkpoints around Gdansk. | Security forces > Gdansk
double v  S=subj T?=in|at|around|near|outside obj=patrol|checkpoint|roadblock|cordon|police_presence|guard  -> 153
  + Riot police doubled patrols in the suburb. | Riot police > the suburb
boost v  S=subj T?=in|at|around|near|outside obj=patrol|checkpoint|roadblock|cordon|police_presence|guard  -> 153
  + Officers boosted checkpoints around Basra. | Officers > Basra
police_deployment n  S?=by|mod|poss T?=in|at|around|on  -> 153
  + The city's police deployment in the square was heavy. | The city > the square
police_presence n  S?=by|mod|poss T?=in|at|around|on  -> 153
  + The city's police presence in the square was heavy. | The city > the square
police_patrol n  S?=by|mod|poss T?=in|at|around|on  -> 153
  + The city's police patrol in the square was heavy. | The city > the square
police_cordon n  S?=by|mod|poss T?=in|at|around|on  -> 153
  + The city's police cordon in the square was heavy. | The city > the square
security_operation n  S?=by|mod|poss T?=in|at|around|on  -> 153
  + The city's security operation in the square was heavy. | The city > the square
# Alert
beef_up v  S=subj T?=in|at|around|on|for obj=security|alert|alert_level|vigilance|security_measure|terror_alert  -> 151
  + Belarus beefed up security at airports. | Belarus > airports
heighten v  S=subj T?=in|at|around|on|for obj=security|alert|alert_level|vigilance|security_measure|terror_alert  -> 151
  + Gendarmes heightened vigilance in the metro. | Gendarmes > the metro
raise v  S=subj T?=in|at|around|on|for obj=security|alert|alert_level|vigilance|security_measure|terror_alert  -> 151
  + Tanzania raised its alert level. | Tanzania > _
increase v  S=subj T?=in|at|around|on|for obj=security|alert|alert_level|vigilance|security_measure|terror_alert  -> 151
  + Croatia increased security at airports. | Croatia > airports
boost v  S=subj T?=in|at|around|on|for obj=security|alert|alert_level|vigilance|security_measure|terror_alert  -> 151
  + Secret police boosted vigilance in the metro. | Secret police > the metro
reinforce v  S=subj T?=in|at|around|on|for obj=security|alert|alert_level|vigilance|security_measure|terror_alert  -> 151
  + Argentina reinforced its alert level. | Argentina > _
strengthen v  S=subj T?=in|at|around|on|for obj=security|alert|alert_level|vigilance|security_measure|terror_alert  -> 151
  + Rwanda strengthened security at airports. | Rwanda > airports
bolster v  S=subj T?=in|at|around|on|for obj=security|alert|alert_level|vigilance|security_measure|terror_alert  -> 151
  + Police bolstered vigilance in the metro. | Police > the metro
enhance v  S=subj T?=in|at|around|on|for obj=security|alert|alert_level|vigilance|security_measure|terror_alert  -> 151
  + Austria enhanced its alert level. | Austria > _
intensify v  S=subj T?=in|at|around|on|for obj=security|alert|alert_level|vigilance|security_measure|terror_alert  -> 151
  + Yemen intensified security at airports. | Yemen > airports
place v  S=subj T?=obj on=alert|high_alert obj={police}  -> 151
  + Kenya placed police on alert. | Kenya > _
keep v  S=subj T?=obj on=alert|high_alert obj={police}  -> 151
  + The mayor kept officers on high alert. | The mayor > _
keep v  S=subj T?=obj on=alert|high_alert|war_footing|standby obj={troops}  -> 152
  + Norway kept troops on alert. | Norway > _
set v  S=subj T?=obj on=alert|high_alert|war_footing|standby obj={troops}  -> 152
  + Peru set its navy on high alert. | Peru > _
maintain v  S=subj T?=obj on=alert|high_alert|war_footing|standby obj={troops}  -> 152
  + Turkey maintained troops on alert. | Turkey > _
go v  S=subj on=alert|high_alert|war_footing|standby  -> 152
  + Special forces went on high alert. | Special forces > _
remain v  S=subj on=alert|high_alert|war_footing|standby  -> 152
  + The navy remained on high alert. | The navy > _
stay v  S=subj on=alert|high_alert|war_footing|standby  -> 152
  + The air force stayed on high alert. | The air force > _
be v  S=subj on=alert|high_alert|war_footing|standby  -> 152
  + Marines was on high alert. | Marines > _
raise v  S=subj obj=alert|readiness|combat_readiness|alert_level|defcon  -> 152
  + Border guards raised its combat readiness. | Border guards > _
increase v  S=subj obj=alert|readiness|combat_readiness|alert_level|defcon  -> 152
  + Vietnam increased its military alert. | Vietnam > _
heighten v  S=subj obj=alert|readiness|combat_readiness|alert_level|defcon  -> 152
  + The army heightened its combat readiness. | The army > _
step_up v  S=subj obj=alert|readiness|combat_readiness|alert_level|defcon  -> 152
  + Chad stepped up its military alert. | Chad > _
declare v  S=subj obj=alert|readiness|combat_readiness|alert_level|defcon  -> 152
  + Government troops declared its combat readiness. | Government troops > _
order v  S=subj obj=alert|readiness|combat_readiness|alert_level|defcon  -> 152
  + Egypt ordered its military alert. | Egypt > _
upgrade v  S=subj obj=alert|readiness|combat_readiness|alert_level|defcon  -> 152
  + Soldiers upgraded its combat readiness. | Soldiers > _
# Exercises, tests, shows of force
start v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Poland started naval drills near Chile. | Poland > Chile
launch v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Nepal launched war games in the strait. | Nepal > the strait
open v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Special forces opened military exercises off the coast. | Special forces > the coast
carry_out v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Ghana carried out naval drills near Serbia. | Ghana > Serbia
complete v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Japan completed war games in the strait. | Japan > the strait
conclude v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + The navy concluded military exercises off the coast. | The navy > the coast
undertake v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Jordan undertook naval drills near Cuba. | Jordan > Cuba
kick_off v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Malaysia kicked off war games in the strait. | Malaysia > the strait
finish v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + The air force finished military exercises off the coast. | The air force > the coast
run v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Sweden ran naval drills near Uganda. | Sweden > Uganda
organise v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Brazil organised war games in the strait. | Brazil > the strait
organize v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Marines organized military exercises off the coast. | Marines > the coast
resume v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Kuwait resumed naval drills near Armenia. | Kuwait > Armenia
perform v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Portugal performed war games in the strait. | Portugal > the strait
announce v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Border guards announced military exercises off the coast. | Border guards > the coast
expand v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Niger expanded naval drills near Mongolia. | Niger > Mongolia
step_up v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Oman stepped up war games in the strait. | Oman > the strait
test v  S=subj T?=into|over|toward|towards|off|from|in obj=missile|ballistic_missile|cruise_missile|rocket|satellite|bomb|nuclear_bomb|nuclear_device|warhead|torpedo  -> 150
  + Colombia tested a ballistic missile into the sea. | Colombia > the sea
fire_off v  S=subj T?=into|over|toward|towards|off|from|in obj=missile|ballistic_missile|cruise_missile|rocket|satellite|bomb|nuclear_bomb|nuclear_device|warhead|torpedo  -> 150
  + Finland fired off a missile over Zambia. | Finland > Zambia
test-launch v  S=subj T?=into|over|toward|towards|off|from|in obj=missile|ballistic_missile|cruise_missile|rocket|satellite|bomb|nuclear_bomb|nuclear_device|warhead|torpedo  -> 150
  + Pakistan test-launched a ballistic missile into the sea. | Pakistan > the sea
launch v  S=subj T?=into|over|toward|towards|off|from|in obj=missile|ballistic_missile|cruise_missile|rocket|satellite|bomb|nuclear_bomb|nuclear_device|warhead|torpedo  -> 150
  + Greece launched a missile over Ecuador. | Greece > Ecuador
explode v  S=subj T?=into|over|toward|towards|off|from|in obj=missile|ballistic_missile|cruise_missile|rocket|satellite|bomb|nuclear_bomb|nuclear_device|warhead|torpedo  -> 150
  + Cambodia exploded a ballistic missile into the sea. | Cambodia > the sea
test_fire v  S=subj T?=into|over|toward|towards|off|from|in obj=missile|ballistic_missile|cruise_missile|rocket|satellite|bomb|nuclear_bomb|nuclear_device|warhead|torpedo  -> 150
  + Algeria tested fire a missile over Latvia. | Algeria > Latvia
shoot_off v  S=subj T?=into|over|toward|towards|off|from|in obj=missile|ballistic_missile|cruise_missile|rocket|satellite|bomb|nuclear_bomb|nuclear_device|warhead|torpedo  -> 150
  + Bolivia shot off a ballistic missile into the sea. | Bolivia > the sea
hold v  S=subj T?=in|of|obj.of|obj.poss obj={weaponstest}  -> 150
  + Sudan held a missile test. | Sudan > _
stage v  S=subj T?=in|of|obj.of|obj.poss obj={weaponstest}  -> 150
  + Canada staged a nuclear test. | Canada > _
perform v  S=subj T?=in|of|obj.of|obj.poss obj={weaponstest}  -> 150
  + Qatar performed a missile test. | Qatar > _
announce v  S=subj T?=in|of|obj.of|obj.poss obj={weaponstest}  -> 150
  + Romania announced a nuclear test. | Romania > _
complete v  S=subj T?=in|of|obj.of|obj.poss obj={weaponstest}  -> 150
  + Ethiopia completed a missile test. | Ethiopia > _
repeat v  S=subj T?=in|of|obj.of|obj.poss obj={weaponstest}  -> 150
  + Thailand repeated a nuclear test. | Thailand > _
resume v  S=subj T?=in|of|obj.of|obj.poss obj={weaponstest}  -> 150
  + Cyprus resumed a missile test. | Cyprus > _
send v  S=subj T?=over|near|into|through|off|around|past obj=warship|bomber|fighter_jet|jet|warplane|drone|aircraft|destroyer|aircraft_carrier|plane|ship  -> 150
  + Mexico sent bombers near Tunisia. | Mexico > Tunisia
fly v  S=subj T?=over|near|into|through|off|around|past obj=warship|bomber|fighter_jet|jet|warplane|drone|aircraft|destroyer|aircraft_carrier|plane|ship  -> 150
  + Iceland flew a destroyer through the strait. | Iceland > the strait
steer v  S=subj T?=over|near|into|through|off|around|past obj=warship|bomber|fighter_jet|jet|warplane|drone|aircraft|destroyer|aircraft_carrier|plane|ship  -> 150
  + Angola steered bombers near Denmark. | Angola > Denmark
scramble v  S=subj T?=over|near|into|through|off|around|past obj=warship|bomber|fighter_jet|jet|warplane|drone|aircraft|destroyer|aircraft_carrier|plane|ship  -> 150
  + Lebanon scrambled a destroyer through the strait. | Lebanon > the strait
dispatch v  S=subj T?=over|near|into|through|off|around|past obj=warship|bomber|fighter_jet|jet|warplane|drone|aircraft|destroyer|aircraft_carrier|plane|ship  -> 150
  + Senegal dispatched bombers near Georgia. | Senegal > Georgia
sail v  S=subj T?=over|near|into|through|off|around|past obj=warship|bomber|fighter_jet|jet|warplane|drone|aircraft|destroyer|aircraft_carrier|plane|ship  -> 150
  + Bulgaria sailed a destroyer through the strait. | Bulgaria > the strait
order v  S=subj T?=over|near|into|through|off|around|past obj=warship|bomber|fighter_jet|jet|warplane|drone|aircraft|destroyer|aircraft_carrier|plane|ship  -> 150
  + Indonesia ordered bombers near Morocco. | Indonesia > Morocco
patrol v  S=subj T=obj:any  -> 150
  + The army patrolled the frontier. | The army > the frontier
buzz v  S=subj T=obj:any  -> 150
  + Government troops buzzed the streets of the capital. | Government troops > the streets of the capital
overfly v  S=subj T=obj:any  -> 150
  + Soldiers overflied the frontier. | Soldiers > the frontier
police v  S=subj T=obj:any  -> 150
  + Special forces policed the streets of the capital. | Special forces > the streets of the capital
missile_test n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Belarus' missile test near Tanzania ended on Friday. | Belarus > Tanzania
nuclear_test n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Croatia's nuclear test off the coast alarmed fishermen. | Croatia > the coast
missile_launch n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Argentina's missile launch near Rwanda ended on Friday. | Argentina > Rwanda
show_of_force n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Austria's show of force off the coast alarmed fishermen. | Austria > the coast
war_games n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Yemen's war games near Kenya ended on Friday. | Yemen > Kenya
naval_drill n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Norway's naval drill off the coast alarmed fishermen. | Norway > the coast
overflight n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Peru's overflight near Turkey ended on Friday. | Peru > Turkey
military_parade n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Vietnam's military parade off the coast alarmed fishermen. | Vietnam > the coast
flyover n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Chad's flyover near Egypt ended on Friday. | Chad > Egypt
manoeuvre n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Poland's manoeuvre off the coast alarmed fishermen. | Poland > the coast
naval_manoeuvre n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Chile's naval manoeuvre near Nepal ended on Friday. | Chile > Nepal
live-fire_exercise n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Ghana's live-fire exercise off the coast alarmed fishermen. | Ghana > the coast
test-firing n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Serbia's test-firing near Japan ended on Friday. | Serbia > Japan
flypast n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Jordan's flypast off the coast alarmed fishermen. | Jordan > the coast
airspace_incursion n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Cuba's airspace incursion near Malaysia ended on Friday. | Cuba > Malaysia
set_up v  S=subj T?=against obj=cyber_unit|cyber_command|cyber_force|cyber_troops|cyber_army  -> 155
  + Sweden set up a cyber command. | Sweden > _
establish v  S=subj T?=against obj=cyber_unit|cyber_command|cyber_force|cyber_troops|cyber_army  -> 155
  + Uganda established a cyber unit. | Uganda > _
form v  S=subj T?=against obj=cyber_unit|cyber_command|cyber_force|cyber_troops|cyber_army  -> 155
  + Brazil formed a cyber command. | Brazil > _
expand v  S=subj T?=against obj=cyber_unit|cyber_command|cyber_force|cyber_troops|cyber_army  -> 155
  + Kuwait expanded a cyber unit. | Kuwait > _
launch v  S=subj T?=against obj=cyber_unit|cyber_command|cyber_force|cyber_troops|cyber_army  -> 155
  + Armenia launched a cyber command. | Armenia > _
unveil v  S=subj T?=against obj=cyber_unit|cyber_command|cyber_force|cyber_troops|cyber_army  -> 155
  + Portugal unveiled a cyber unit. | Portugal > _
mobilize v  S=subj T?=against obj=cyber_unit|cyber_command|cyber_force|cyber_troops|cyber_army  -> 155
  + Niger mobilized a cyber command. | Niger > _
