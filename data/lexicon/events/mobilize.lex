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
  + Denmark stationed troops to the frontier. | Denmark > the frontier
position v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Lebanon positioned warships to the strait. | Lebanon > the strait
rush v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Marines rushed tanks near the bridge. | Marines > the bridge
concentrate v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Senegal concentrated fighter jets to the base. | Senegal > the base
assemble v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Georgia assembled troops to the frontier. | Georgia > the frontier
gather v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Bulgaria gathered warships to the strait. | Bulgaria > the strait
redeploy v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Border guards redeployed tanks near the bridge. | Border guards > the bridge
airlift v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Indonesia airlifted fighter jets to the base. | Indonesia > the base
shift v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Morocco shifted troops to the frontier. | Morocco > the frontier
commit v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Belarus committed warships to the strait. | Belarus > the strait
order v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + The army ordered tanks near the bridge. | The army > the bridge
base v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Tanzania based fighter jets to the base. | Tanzania > the base
bring v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Croatia brought troops to the frontier. | Croatia > the frontier
bring_in v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Argentina brought in warships to the strait. | Argentina > the strait
mobilise v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Government troops mobilised tanks near the bridge. | Government troops > the bridge
pour v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Rwanda poured fighter jets to the base. | Rwanda > the base
garrison v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Austria garrisoned troops to the frontier. | Austria > the frontier
post v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Yemen posted warships to the strait. | Yemen > the strait
move_up v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Soldiers moved up tanks near the bridge. | Soldiers > the bridge
fly v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Kenya flew fighter jets to the base. | Kenya > the base
muster v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Norway mustered troops to the frontier. | Norway > the frontier
build_up v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Peru built up warships to the strait. | Peru > the strait
increase v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Special forces increased tanks near the bridge. | Special forces > the bridge
stage v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Turkey staged fighter jets to the base. | Turkey > the base
line_up v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Vietnam lined up troops to the frontier. | Vietnam > the frontier
park v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Chad parked warships to the strait. | Chad > the strait
array v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + The navy arrayed tanks near the bridge. | The navy > the bridge
throw v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Egypt threw fighter jets to the base. | Egypt > the base
ready v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Poland readied troops to the frontier. | Poland > the frontier
pre-position v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Chile pre-positioned warships to the strait. | Chile > the strait
land v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + The air force landed tanks near the bridge. | The air force > the bridge
place v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Nepal placed fighter jets to the base. | Nepal > the base
parachute v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Ghana parachuted troops to the frontier. | Ghana > the frontier
infiltrate v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Serbia infiltrated warships to the strait. | Serbia > the strait
double v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Marines doubled tanks near the bridge. | Marines > the bridge
field v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Japan fielded fighter jets to the base. | Japan > the base
beef_up v  S=subj T?=in|near|along|on|with obj=force|defence|defense|presence|border|deployment|garrison|position|fleet|military_presence  -> 154
  + Jordan beefed up its presence in the gulf. | Jordan > the gulf
strengthen v  S=subj T?=in|near|along|on|with obj=force|defence|defense|presence|border|deployment|garrison|position|fleet|military_presence  -> 154
  + Border guards strengthened its positions near the bridge. | Border guards > the bridge
bolster v  S=subj T?=in|near|along|on|with obj=force|defence|defense|presence|border|deployment|garrison|position|fleet|military_presence  -> 154
  + Cuba bolstered its defences along the border. | Cuba > the border
boost v  S=subj T?=in|near|along|on|with obj=force|defence|defense|presence|border|deployment|garrison|position|fleet|military_presence  -> 154
  + Malaysia boosted its presence in the gulf. | Malaysia > the gulf
increase v  S=subj T?=in|near|along|on|with obj=force|defence|defense|presence|border|deployment|garrison|position|fleet|military_presence  -> 154
  + The army increased its positions near the bridge. | The army > the bridge
expand v  S=subj T?=in|near|along|on|with obj=force|defence|defense|presence|border|deployment|garrison|position|fleet|military_presence  -> 154
  + Sweden expanded its defences along the border. | Sweden > the border
fortify v  S=subj T?=in|near|along|on|with obj=force|defence|defense|presence|border|deployment|garrison|position|fleet|military_presence  -> 154
  + Uganda fortified its presence in the gulf. | Uganda > the gulf
step_up v  S=subj T?=in|near|along|on|with obj=force|defence|defense|presence|border|deployment|garrison|position|fleet|military_presence  -> 154
  + Government troops stepped up its positions near the bridge. | Government troops > the bridge
build_up v  S=subj T?=in|near|along|on|with obj=force|defence|defense|presence|border|deployment|garrison|position|fleet|military_presence  -> 154
  + Brazil built up its defences along the border. | Brazil > the border
reinforce v  S=subj T?=in|near|along|on|with obj=force|defence|defense|presence|border|deployment|garrison|position|fleet|military_presence  -> 154
  + Kuwait reinforced its presence in the gulf. | Kuwait > the gulf
augment v  S=subj T?=in|near|along|on|with obj=force|defence|defense|presence|border|deployment|garrison|position|fleet|military_presence  -> 154
  + Soldiers augmented its positions near the bridge. | Soldiers > the bridge
extend v  S=subj T?=in|near|along|on|with obj=force|defence|defense|presence|border|deployment|garrison|position|fleet|military_presence  -> 154
  + Armenia extended its defences along the border. | Armenia > the border
mass v  S=subj T=in|near|at|along|on|outside|around  -> 154
  + Special forces massed near the border. | Special forces > the border
assemble v  S=subj T=in|near|at|along|on|outside|around  -> 154
  + The navy assembled outside the town. | The navy > the town
deploy v  S=subj T=in|near|at|along|on|outside|around  -> 154
  + The air force deployed in the square. | The air force > the square
gather v  S=subj T=in|near|at|along|on|outside|around  -> 154
  + Marines gathered near the border. | Marines > the border
concentrate v  S=subj T=in|near|at|along|on|outside|around  -> 154
  + Border guards concentrated outside the town. | Border guards > the town
dig_in v  S=subj T=in|near|at|along|on|outside|around  -> 154
  + The army dug in in the square. | The army > the square
fan_out v  S=subj T=in|near|at|along|on|outside|around  -> 154
  + Government troops faned out near the border. | Government troops > the border
regroup v  S=subj T=in|near|at|along|on|outside|around  -> 154
  + Soldiers regrouped outside the town. | Soldiers > the town
muster v  S=subj T=in|near|at|along|on|outside|around  -> 154
  + Special forces mustered in the square. | Special forces > the square
advance v  S=subj T=in|near|at|along|on|outside|around  -> 154
  + The navy advanced near the border. | The navy > the border
converge v  S=subj T=in|near|at|along|on|outside|around  -> 154
  + The air force converged outside the town. | The air force > the town
encamp v  S=subj T=in|near|at|along|on|outside|around  -> 154
  + Marines encamped in the square. | Marines > the square
close_in v  S=subj T=in|near|at|along|on|outside|around  -> 154
  + Border guards closed in near the border. | Border guards > the border
advance v  S=subj T=on|toward|towards|into|to  -> 154
  + The army advanced towards the capital. | The army > the capital
march_in v  S=subj T=on|toward|towards|into|to  -> 154
  + Extremists marched in on the town. | Extremists > the town
roll v  S=subj T=on|toward|towards|into|to  -> 154
  + Government troops rolled towards the capital. | Government troops > the capital
push v  S=subj T=on|toward|towards|into|to  -> 154
  + Jihadists pushed on the town. | Jihadists > the town
move_in v  S=subj T=on|toward|towards|into|to  -> 154
  + Soldiers moved in towards the capital. | Soldiers > the capital
close_in v  S=subj T=on|toward|towards|into|to  -> 154
  + Paramilitaries closed in on the town. | Paramilitaries > the town
head v  S=subj T=on|toward|towards|into|to  -> 154
  + Special forces headed towards the capital. | Special forces > the capital
troop_buildup n  S?=by|mod|poss T?=of|in|near|to|along|on  -> 154
  + Portugal's troop buildup near Niger worried its neighbours. | Portugal > Niger
military_buildup n  S?=by|mod|poss T?=of|in|near|to|along|on  -> 154
  + Mongolia's military buildup in the gulf grew. | Mongolia > the gulf
troop_deployment n  S?=by|mod|poss T?=of|in|near|to|along|on  -> 154
  + Oman's troop deployment near Colombia worried its neighbours. | Oman > Colombia
troop_movement n  S?=by|mod|poss T?=of|in|near|to|along|on  -> 154
  + Finland's troop movement in the gulf grew. | Finland > the gulf
reinforcement n  S?=by|mod|poss T?=of|in|near|to|along|on  -> 154
  + Zambia's reinforcement near Pakistan worried its neighbours. | Zambia > Pakistan
build-up n  S?=by|mod|poss T?=of|in|near|to|along|on  -> 154
  + Greece's build-up in the gulf grew. | Greece > the gulf
massing n  S?=by|mod|poss T?=of|in|near|to|along|on  -> 154
  + Ecuador's massing near Cambodia worried its neighbours. | Ecuador > Cambodia
redeployment n  S?=by|mod|poss T?=of|in|near|to|along|on  -> 154
  + Algeria's redeployment in the gulf grew. | Algeria > the gulf
mobilisation n  S?=by|mod|poss T?=of|in|near|to|along|on  -> 154
  + Latvia's mobilisation near Bolivia worried its neighbours. | Latvia > Bolivia
military_presence n  S?=by|mod|poss T?=of|in|near|to|along|on  -> 154
  + Sudan's military presence in the gulf grew. | Sudan > the gulf
conscription n  S?=by|mod|poss T?=of|in|near|to|along|on  -> 154
  + Canada's conscription near Qatar worried its neighbours. | Canada > Qatar
call-up n  S?=by|mod|poss T?=of|in|near|to|along|on  -> 154
  + Romania's call-up in the gulf grew. | Romania > the gulf
rearmament n  S?=by|mod|poss T?=of|in|near|to|along|on  -> 154
  + Ethiopia's rearmament near Thailand worried its neighbours. | Ethiopia > Thailand
militarization n  S?=by|mod|poss T?=of|in|near|to|along|on  -> 154
  + Cyprus's militarization in the gulf grew. | Cyprus > the gulf
develop v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Mexico developed ballistic missiles. | Mexico > _
acquire v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Tunisia acquired its arsenal. | Tunisia > _
build v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Iceland built new submarines. | Iceland > _
stockpile v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Angola stockpiled ballistic missiles. | Angola > _
modernise v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Denmark modernised its arsenal. | Denmark > _
modernize v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Lebanon modernized new submarines. | Lebanon > _
expand v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Senegal expanded ballistic missiles. | Senegal > _
install v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Georgia installed its arsenal. | Georgia > _
accumulate v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Bulgaria accumulated new submarines. | Bulgaria > _
amass v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Indonesia amassed ballistic missiles. | Indonesia > _
produce v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Morocco produced its arsenal. | Morocco > _
upgrade v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Belarus upgraded new submarines. | Belarus > _
unveil v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Tanzania unveiled ballistic missiles. | Tanzania > _
display v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Croatia displayed its arsenal. | Croatia > _
parade v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Argentina paraded new submarines. | Argentina > _
deploy v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Rwanda deployed ballistic missiles. | Rwanda > _
station v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Austria stationed its arsenal. | Austria > _
show_off v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Yemen showed off new submarines. | Yemen > _
position v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Kenya positioned ballistic missiles. | Kenya > _
manufacture v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Norway manufactured its arsenal. | Norway > _
enlist v  S=subj T=obj  -> 154
  + Rebels enlisted teenagers. | Rebels > teenagers
draft v  S=subj T=obj  -> 154
  + Peru drafted young men. | Peru > young men
press-gang v  S=subj T=obj  -> 154
  + Militants press-ganged farmers. | Militants > farmers
enroll v  S=subj T=obj  -> 154
  + Insurgents enrolled teenagers. | Insurgents > teenagers
radicalise v  S=subj T=obj  -> 154
  + Turkey radicalised young men. | Turkey > young men
radicalize v  S=subj T=obj  -> 154
  + Gunmen radicalized farmers. | Gunmen > farmers
form v  S=subj obj=militia|force|army|unit|brigade|regiment|battalion  -> 154
  + Vietnam formed a new brigade. | Vietnam > _
raise v  S=subj obj=militia|force|army|unit|brigade|regiment|battalion  -> 154
  + Separatists raised a militia. | Separatists > _
create v  S=subj obj=militia|force|army|unit|brigade|regiment|battalion  -> 154
  + Chad created a new brigade. | Chad > _
assemble v  S=subj obj=militia|force|army|unit|brigade|regiment|battalion  -> 154
  + Guerrillas assembled a militia. | Guerrillas > _
organise v  S=subj obj=militia|force|army|unit|brigade|regiment|battalion  -> 154
  + Egypt organised a new brigade. | Egypt > _
organize v  S=subj obj=militia|force|army|unit|brigade|regiment|battalion  -> 154
  + Militiamen organized a militia. | Militiamen > _
establish v  S=subj obj=militia|force|army|unit|brigade|regiment|battalion  -> 154
  + Poland established a new brigade. | Poland > _
activate v  S=subj obj=militia|force|army|unit|brigade|regiment|battalion  -> 154
  + Extremists activated a militia. | Extremists > _
set_up v  S=subj obj=militia|force|army|unit|brigade|regiment|battalion  -> 154
  + Chile set up a new brigade. | Chile > _
# Police moved
station v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + The governor stationed riot police to the stadium. | The governor > the stadium
post v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + Nepal posted policemen in the capital. | Nepal > the capital
rush v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + The city rushed officers outside the court. | The city > the court
dispatch v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + The king dispatched riot police to the stadium. | The king > the stadium
position v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + Ghana positioned policemen in the capital. | Ghana > the capital
bring_in v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + The city brought in officers outside the court. | The city > the court
mobilise v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + The ambassador mobilised riot police to the stadium. | The ambassador > the stadium
mobilize v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + Serbia mobilized policemen in the capital. | Serbia > the capital
call_in v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + The city called in officers outside the court. | The city > the court
call_out v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + The army chief called out riot police to the stadium. | The army chief > the stadium
order v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + Japan ordered policemen in the capital. | Japan > the capital
assign v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + The city assigned officers outside the court. | The city > the court
increase v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + The vice president increased riot police to the stadium. | The vice president > the stadium
move v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + Jordan moved policemen in the capital. | Jordan > the capital
pour v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + The city poured officers outside the court. | The city > the court
put v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + The party leader put riot police to the stadium. | The party leader > the stadium
place v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + Cuba placed policemen in the capital. | Cuba > the capital
deploy v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + The city deployed officers outside the court. | The city > the court
set_up v  S=subj T?=in|at|around|near|outside obj=patrol|checkpoint|roadblock|cordon|police_presence|guard  -> 153
  + Police set up checkpoints around Gdansk. | Police > Gdansk
step_up v  S=subj T?=in|at|around|near|outside obj=patrol|checkpoint|roadblock|cordon|police_presence|guard  -> 153
  + Security forces stepped up patrols in the suburb. | Security forces > the suburb
increase v  S=subj T?=in|at|around|near|outside obj=patrol|checkpoint|roadblock|cordon|police_presence|guard  -> 153
  + Riot police increased checkpoints around Basra. | Riot police > Basra
erect v  S=subj T?=in|at|around|near|outside obj=patrol|checkpoint|roadblock|cordon|police_presence|guard  -> 153
  + Officers erected patrols in the suburb. | Officers > the suburb
establish v  S=subj T?=in|at|around|near|outside obj=patrol|checkpoint|roadblock|cordon|police_presence|guard  -> 153
  + Gendarmes established checkpoints around Kandahar. | Gendarmes > Kandahar
mount v  S=subj T?=in|at|around|near|outside obj=patrol|checkpoint|roadblock|cordon|police_presence|guard  -> 153
  + Secret police mounted patrols in the suburb. | Secret police > the suburb
man v  S=subj T?=in|at|around|near|outside obj=patrol|checkpoint|roadblock|cordon|police_presence|guard  -> 153
  + Police maned checkpoints around Cali. | Police > Cali
intensify v  S=subj T?=in|at|around|near|outside obj=patrol|checkpoint|roadblock|cordon|police_presence|guard  -> 153
  + Security forces intensified patrols in the suburb. | Security forces > the suburb
install v  S=subj T?=in|at|around|near|outside obj=patrol|checkpoint|roadblock|cordon|police_presence|guard  -> 153
  + Riot police installed checkpoints around Mandalay. | Riot police > Mandalay
double v  S=subj T?=in|at|around|near|outside obj=patrol|checkpoint|roadblock|cordon|police_presence|guard  -> 153
  + Officers doubled patrols in the suburb. | Officers > the suburb
boost v  S=subj T?=in|at|around|near|outside obj=patrol|checkpoint|roadblock|cordon|police_presence|guard  -> 153
  + Gendarmes boosted checkpoints around Durban. | Gendarmes > Durban
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
  + Malaysia beefed up security at airports. | Malaysia > airports
heighten v  S=subj T?=in|at|around|on|for obj=security|alert|alert_level|vigilance|security_measure|terror_alert  -> 151
  + Secret police heightened vigilance in the metro. | Secret police > the metro
raise v  S=subj T?=in|at|around|on|for obj=security|alert|alert_level|vigilance|security_measure|terror_alert  -> 151
  + Sweden raised its alert level. | Sweden > _
increase v  S=subj T?=in|at|around|on|for obj=security|alert|alert_level|vigilance|security_measure|terror_alert  -> 151
  + Uganda increased security at airports. | Uganda > airports
boost v  S=subj T?=in|at|around|on|for obj=security|alert|alert_level|vigilance|security_measure|terror_alert  -> 151
  + Police boosted vigilance in the metro. | Police > the metro
reinforce v  S=subj T?=in|at|around|on|for obj=security|alert|alert_level|vigilance|security_measure|terror_alert  -> 151
  + Brazil reinforced its alert level. | Brazil > _
strengthen v  S=subj T?=in|at|around|on|for obj=security|alert|alert_level|vigilance|security_measure|terror_alert  -> 151
  + Kuwait strengthened security at airports. | Kuwait > airports
bolster v  S=subj T?=in|at|around|on|for obj=security|alert|alert_level|vigilance|security_measure|terror_alert  -> 151
  + Security forces bolstered vigilance in the metro. | Security forces > the metro
enhance v  S=subj T?=in|at|around|on|for obj=security|alert|alert_level|vigilance|security_measure|terror_alert  -> 151
  + Armenia enhanced its alert level. | Armenia > _
intensify v  S=subj T?=in|at|around|on|for obj=security|alert|alert_level|vigilance|security_measure|terror_alert  -> 151
  + Portugal intensified security at airports. | Portugal > airports
place v  S=subj T?=obj on=alert|high_alert obj={police}  -> 151
  + Niger placed police on alert. | Niger > _
keep v  S=subj T?=obj on=alert|high_alert obj={police}  -> 151
  + The mayor kept officers on high alert. | The mayor > _
keep v  S=subj T?=obj on=alert|high_alert|war_footing|standby obj={troops}  -> 152
  + Mongolia kept troops on alert. | Mongolia > _
set v  S=subj T?=obj on=alert|high_alert|war_footing|standby obj={troops}  -> 152
  + Oman set its navy on high alert. | Oman > _
maintain v  S=subj T?=obj on=alert|high_alert|war_footing|standby obj={troops}  -> 152
  + Colombia maintained troops on alert. | Colombia > _
go v  S=subj on=alert|high_alert|war_footing|standby  -> 152
  + The navy went on high alert. | The navy > _
remain v  S=subj on=alert|high_alert|war_footing|standby  -> 152
  + The air force remained on high alert. | The air force > _
stay v  S=subj on=alert|high_alert|war_footing|standby  -> 152
  + Marines stayed on high alert. | Marines > _
be v  S=subj on=alert|high_alert|war_footing|standby  -> 152
  + Border guards was on high alert. | Border guards > _
raise v  S=subj obj=alert|readiness|combat_readiness|alert_level|defcon  -> 152
  + The army raised its combat readiness. | The army > _
increase v  S=subj obj=alert|readiness|combat_readiness|alert_level|defcon  -> 152
  + Finland increased its military alert. | Finland > _
heighten v  S=subj obj=alert|readiness|combat_readiness|alert_level|defcon  -> 152
  + Government troops heightened its combat readiness. | Government troops > _
step_up v  S=subj obj=alert|readiness|combat_readiness|alert_level|defcon  -> 152
  + Zambia stepped up its military alert. | Zambia > _
declare v  S=subj obj=alert|readiness|combat_readiness|alert_level|defcon  -> 152
  + Soldiers declared its combat readiness. | Soldiers > _
order v  S=subj obj=alert|readiness|combat_readiness|alert_level|defcon  -> 152
  + Pakistan ordered its military alert. | Pakistan > _
upgrade v  S=subj obj=alert|readiness|combat_readiness|alert_level|defcon  -> 152
  + Special forces upgraded its combat readiness. | Special forces > _
# Exercises, tests, shows of force
start v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Greece started naval drills near Ecuador. | Greece > Ecuador
launch v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Cambodia launched war games in the strait. | Cambodia > the strait
open v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + The navy opened military exercises off the coast. | The navy > the coast
carry_out v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Algeria carried out naval drills near Latvia. | Algeria > Latvia
complete v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Bolivia completed war games in the strait. | Bolivia > the strait
conclude v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + The air force concluded military exercises off the coast. | The air force > the coast
undertake v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Sudan undertook naval drills near Canada. | Sudan > Canada
kick_off v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Qatar kicked off war games in the strait. | Qatar > the strait
finish v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Marines finished military exercises off the coast. | Marines > the coast
run v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Romania ran naval drills near Ethiopia. | Romania > Ethiopia
organise v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Thailand organised war games in the strait. | Thailand > the strait
organize v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Border guards organized military exercises off the coast. | Border guards > the coast
resume v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Cyprus resumed naval drills near Mexico. | Cyprus > Mexico
perform v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Tunisia performed war games in the strait. | Tunisia > the strait
announce v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + The army announced military exercises off the coast. | The army > the coast
expand v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Iceland expanded naval drills near Angola. | Iceland > Angola
step_up v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Denmark stepped up war games in the strait. | Denmark > the strait
test v  S=subj T?=into|over|toward|towards|off|from|in obj=missile|ballistic_missile|cruise_missile|rocket|satellite|bomb|nuclear_bomb|nuclear_device|warhead|torpedo  -> 150
  + Lebanon tested a ballistic missile into the sea. | Lebanon > the sea
fire_off v  S=subj T?=into|over|toward|towards|off|from|in obj=missile|ballistic_missile|cruise_missile|rocket|satellite|bomb|nuclear_bomb|nuclear_device|warhead|torpedo  -> 150
  + Senegal fired off a missile over Georgia. | Senegal > Georgia
test-launch v  S=subj T?=into|over|toward|towards|off|from|in obj=missile|ballistic_missile|cruise_missile|rocket|satellite|bomb|nuclear_bomb|nuclear_device|warhead|torpedo  -> 150
  + Bulgaria test-launched a ballistic missile into the sea. | Bulgaria > the sea
launch v  S=subj T?=into|over|toward|towards|off|from|in obj=missile|ballistic_missile|cruise_missile|rocket|satellite|bomb|nuclear_bomb|nuclear_device|warhead|torpedo  -> 150
  + Indonesia launched a missile over Morocco. | Indonesia > Morocco
explode v  S=subj T?=into|over|toward|towards|off|from|in obj=missile|ballistic_missile|cruise_missile|rocket|satellite|bomb|nuclear_bomb|nuclear_device|warhead|torpedo  -> 150
  + Belarus exploded a ballistic missile into the sea. | Belarus > the sea
test_fire v  S=subj T?=into|over|toward|towards|off|from|in obj=missile|ballistic_missile|cruise_missile|rocket|satellite|bomb|nuclear_bomb|nuclear_device|warhead|torpedo  -> 150
  + Tanzania tested fire a missile over Croatia. | Tanzania > Croatia
shoot_off v  S=subj T?=into|over|toward|towards|off|from|in obj=missile|ballistic_missile|cruise_missile|rocket|satellite|bomb|nuclear_bomb|nuclear_device|warhead|torpedo  -> 150
  + Argentina shot off a ballistic missile into the sea. | Argentina > the sea
hold v  S=subj T?=in|of obj={weaponstest}  -> 150
  + Rwanda held a missile test. | Rwanda > _
stage v  S=subj T?=in|of obj={weaponstest}  -> 150
  + Austria staged a nuclear test. | Austria > _
perform v  S=subj T?=in|of obj={weaponstest}  -> 150
  + Yemen performed a missile test. | Yemen > _
announce v  S=subj T?=in|of obj={weaponstest}  -> 150
  + Kenya announced a nuclear test. | Kenya > _
complete v  S=subj T?=in|of obj={weaponstest}  -> 150
  + Norway completed a missile test. | Norway > _
repeat v  S=subj T?=in|of obj={weaponstest}  -> 150
  + Peru repeated a nuclear test. | Peru > _
resume v  S=subj T?=in|of obj={weaponstest}  -> 150
  + Turkey resumed a missile test. | Turkey > _
send v  S=subj T?=over|near|into|through|off|around|past obj=warship|bomber|fighter_jet|jet|warplane|drone|aircraft|destroyer|aircraft_carrier|plane|ship  -> 150
  + Vietnam sent bombers near Chad. | Vietnam > Chad
fly v  S=subj T?=over|near|into|through|off|around|past obj=warship|bomber|fighter_jet|jet|warplane|drone|aircraft|destroyer|aircraft_carrier|plane|ship  -> 150
  + Egypt flew a destroyer through the strait. | Egypt > the strait
steer v  S=subj T?=over|near|into|through|off|around|past obj=warship|bomber|fighter_jet|jet|warplane|drone|aircraft|destroyer|aircraft_carrier|plane|ship  -> 150
  + Poland steered bombers near Chile. | Poland > Chile
scramble v  S=subj T?=over|near|into|through|off|around|past obj=warship|bomber|fighter_jet|jet|warplane|drone|aircraft|destroyer|aircraft_carrier|plane|ship  -> 150
  + Nepal scrambled a destroyer through the strait. | Nepal > the strait
dispatch v  S=subj T?=over|near|into|through|off|around|past obj=warship|bomber|fighter_jet|jet|warplane|drone|aircraft|destroyer|aircraft_carrier|plane|ship  -> 150
  + Ghana dispatched bombers near Serbia. | Ghana > Serbia
sail v  S=subj T?=over|near|into|through|off|around|past obj=warship|bomber|fighter_jet|jet|warplane|drone|aircraft|destroyer|aircraft_carrier|plane|ship  -> 150
  + Japan sailed a destroyer through the strait. | Japan > the strait
order v  S=subj T?=over|near|into|through|off|around|past obj=warship|bomber|fighter_jet|jet|warplane|drone|aircraft|destroyer|aircraft_carrier|plane|ship  -> 150
  + Jordan ordered bombers near Cuba. | Jordan > Cuba
patrol v  S=subj T=obj:any  -> 150
  + Government troops patrolled the frontier. | Government troops > the frontier
buzz v  S=subj T=obj:any  -> 150
  + Soldiers buzzed the streets of the capital. | Soldiers > the streets of the capital
overfly v  S=subj T=obj:any  -> 150
  + Special forces overflied the frontier. | Special forces > the frontier
police v  S=subj T=obj:any  -> 150
  + The navy policed the streets of the capital. | The navy > the streets of the capital
missile_test n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Malaysia's missile test near Sweden ended on Friday. | Malaysia > Sweden
nuclear_test n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Uganda's nuclear test off the coast alarmed fishermen. | Uganda > the coast
missile_launch n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Brazil's missile launch near Kuwait ended on Friday. | Brazil > Kuwait
show_of_force n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Armenia's show of force off the coast alarmed fishermen. | Armenia > the coast
war_games n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Portugal's war games near Niger ended on Friday. | Portugal > Niger
naval_drill n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Mongolia's naval drill off the coast alarmed fishermen. | Mongolia > the coast
overflight n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Oman's overflight near Colombia ended on Friday. | Oman > Colombia
military_parade n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Finland's military parade off the coast alarmed fishermen. | Finland > the coast
flyover n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Zambia's flyover near Pakistan ended on Friday. | Zambia > Pakistan
manoeuvre n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Greece's manoeuvre off the coast alarmed fishermen. | Greece > the coast
naval_manoeuvre n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Ecuador's naval manoeuvre near Cambodia ended on Friday. | Ecuador > Cambodia
live-fire_exercise n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Algeria's live-fire exercise off the coast alarmed fishermen. | Algeria > the coast
test-firing n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Latvia's test-firing near Bolivia ended on Friday. | Latvia > Bolivia
flypast n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Sudan's flypast off the coast alarmed fishermen. | Sudan > the coast
airspace_incursion n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Canada's airspace incursion near Qatar ended on Friday. | Canada > Qatar
set_up v  S=subj T?=against obj=cyber_unit|cyber_command|cyber_force|cyber_troops|cyber_army  -> 155
  + Romania set up a cyber command. | Romania > _
establish v  S=subj T?=against obj=cyber_unit|cyber_command|cyber_force|cyber_troops|cyber_army  -> 155
  + Ethiopia established a cyber unit. | Ethiopia > _
form v  S=subj T?=against obj=cyber_unit|cyber_command|cyber_force|cyber_troops|cyber_army  -> 155
  + Thailand formed a cyber command. | Thailand > _
expand v  S=subj T?=against obj=cyber_unit|cyber_command|cyber_force|cyber_troops|cyber_army  -> 155
  + Cyprus expanded a cyber unit. | Cyprus > _
launch v  S=subj T?=against obj=cyber_unit|cyber_command|cyber_force|cyber_troops|cyber_army  -> 155
  + Mexico launched a cyber command. | Mexico > _
unveil v  S=subj T?=against obj=cyber_unit|cyber_command|cyber_force|cyber_troops|cyber_army  -> 155
  + Tunisia unveiled a cyber unit. | Tunisia > _
mobilize v  S=subj T?=against obj=cyber_unit|cyber_command|cyber_force|cyber_troops|cyber_army  -> 155
  + Iceland mobilized a cyber command. | Iceland > _
