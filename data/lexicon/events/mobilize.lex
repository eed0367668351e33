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
  + Bulgaria stationed troops to the frontier. | Bulgaria > the frontier
position v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Indonesia positioned warships to the strait. | Indonesia > the strait
rush v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + The air force rushed tanks near the bridge. | The air force > the bridge
concentrate v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Morocco concentrated fighter jets to the base. | Morocco > the base
assemble v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Belarus assembled troops to the frontier. | Belarus > the frontier
gather v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Tanzania gathered warships to the strait. | Tanzania > the strait
redeploy v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Marines redeployed tanks near the bridge. | Marines > the bridge
airlift v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Croatia airlifted fighter jets to the base. | Croatia > the base
shift v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Argentina shifted troops to the frontier. | Argentina > the frontier
commit v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Rwanda committed warships to the strait. | Rwanda > the strait
order v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Border guards ordered tanks near the bridge. | Border guards > the bridge
base v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Austria based fighter jets to the base. | Austria > the base
bring v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Yemen brought troops to the frontier. | Yemen > the frontier
bring_in v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Kenya brought in warships to the strait. | Kenya > the strait
mobilise v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + The army mobilised tanks near the bridge. | The army > the bridge
pour v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Norway poured fighter jets to the base. | Norway > the base
garrison v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Peru garrisoned troops to the frontier. | Peru > the frontier
post v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Turkey posted warships to the strait. | Turkey > the strait
move_up v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Government troops moved up tanks near the bridge. | Government troops > the bridge
fly v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Vietnam flew fighter jets to the base. | Vietnam > the base
muster v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Chad mustered troops to the frontier. | Chad > the frontier
build_up v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Egypt built up warships to the strait. | Egypt > the strait
increase v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Soldiers increased tanks near the bridge. | Soldiers > the bridge
stage v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Poland staged fighter jets to the base. | Poland > the base
line_up v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Chile lined up troops to the frontier. | Chile > the frontier
park v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Nepal parked warships to the strait. | Nepal > the strait
array v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Special forces arrayed tanks near the bridge. | Special forces > the bridge
throw v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Ghana threw fighter jets to the base. | Ghana > the base
ready v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Serbia readied troops to the frontier. | Serbia > the frontier
pre-position v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Japan pre-positioned warships to the strait. | Japan > the strait
land v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + The navy landed tanks near the bridge. | The navy > the bridge
place v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Jordan placed fighter jets to the base. | Jordan > the base
parachute v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Cuba parachuted troops to the frontier. | Cuba > the frontier
infiltrate v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Malaysia infiltrated warships to the strait. | Malaysia > the strait
double v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + The air force doubled tanks near the bridge. | The air force > the bridge
field v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Sweden fielded fighter jets to the base. | Sweden > the base
beef_up v  S=subj T?=in|near|along|on|with obj=force|defence|defense|presence|border|deployment|garrison|position|fleet|military_presence  -> 154
  + Uganda beefed up its presence in the gulf. | Uganda > the gulf
strengthen v  S=subj T?=in|near|along|on|with obj=force|defence|defense|presence|border|deployment|garrison|position|fleet|military_presence  -> 154
  + Marines strengthened its positions near the bridge. | Marines > the bridge
bolster v  S=subj T?=in|near|along|on|with obj=force|defence|defense|presence|border|deployment|garrison|position|fleet|military_presence  -> 154
  + Brazil bolstered its defences along the border. | Brazil > the border
boost v  S=subj T?=in|near|along|on|with obj=force|defence|defense|presence|border|deployment|garrison|position|fleet|military_presence  -> 154
  + Kuwait boosted its presence in the gulf. | Kuwait > the gulf
increase v  S=subj T?=in|near|along|on|with obj=force|defence|defense|presence|border|deployment|garrison|position|fleet|military_presence  -> 154
  + Border guards increased its positions near the bridge. | Border guards > the bridge
expand v  S=subj T?=in|near|along|on|with obj=force|defence|defense|presence|border|deployment|garrison|position|fleet|military_presence  -> 154
  + Armenia expanded its defences along the border. | Armenia > the border
fortify v  S=subj T?=in|near|along|on|with obj=force|defence|defense|presence|border|deployment|garrison|position|fleet|military_presence  -> 154
  + Portugal fortified its presence in the gulf. | Portugal > the gulf
step_up v  S=subj T?=in|near|along|on|with obj=force|defence|defense|presence|border|deployment|garrison|position|fleet|military_presence  -> 154
  + The army stepped up its positions near the bridge. | The army > the bridge
build_up v  S=subj T?=in|near|along|on|with obj=force|defence|defense|presence|border|deployment|garrison|position|fleet|military_presence  -> 154
  + Niger built up its defences along the border. | Niger > the border
reinforce v  S=subj T?=in|near|along|on|with obj=force|defence|defense|presence|border|deployment|garrison|position|fleet|military_presence  -> 154
  + Mongolia reinforced its presence in the gulf. | Mongolia > the gulf
augment v  S=subj T?=in|near|along|on|with obj=force|defence|defense|presence|border|deployment|garrison|position|fleet|military_presence  -> 154
  + Government troops augmented its positions near the bridge. | Government troops > the bridge
extend v  S=subj T?=in|near|along|on|with obj=force|defence|defense|presence|border|deployment|garrison|position|fleet|military_presence  -> 154
  + Oman extended its defences along the border. | Oman > the border
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
  + Extremists marched in on the town. | Extremists > the town
roll v  S=subj T=on|toward|towards|into|to  -> 154
  + The army rolled towards the capital. | The army > the capital
push v  S=subj T=on|toward|towards|into|to  -> 154
  + Jihadists pushed on the town. | Jihadists > the town
move_in v  S=subj T=on|toward|towards|into|to  -> 154
  + Government troops moved in towards the capital. | Government troops > the capital
close_in v  S=subj T=on|toward|towards|into|to  -> 154
  + Paramilitaries closed in on the town. | Paramilitaries > the town
head v  S=subj T=on|toward|towards|into|to  -> 154
  + Soldiers headed towards the capital. | Soldiers > the capital
troop_buildup n  S?=by|mod|poss T?=of|in|near|to|along|on  -> 154
  + Colombia's troop buildup near Finland worried its neighbours. | Colombia > Finland
military_buildup n  S?=by|mod|poss T?=of|in|near|to|along|on  -> 154
  + Zambia's military buildup in the gulf grew. | Zambia > the gulf
troop_deployment n  S?=by|mod|poss T?=of|in|near|to|along|on  -> 154
  + Pakistan's troop deployment near Greece worried its neighbours. | Pakistan > Greece
troop_movement n  S?=by|mod|poss T?=of|in|near|to|along|on  -> 154
  + Ecuador's troop movement in the gulf grew. | Ecuador > the gulf
reinforcement n  S?=by|mod|poss T?=of|in|near|to|along|on  -> 154
  + Cambodia's reinforcement near Algeria worried its neighbours. | Cambodia > Algeria
build-up n  S?=by|mod|poss T?=of|in|near|to|along|on  -> 154
  + Latvia's build-up in the gulf grew. | Latvia > the gulf
massing n  S?=by|mod|poss T?=of|in|near|to|along|on  -> 154
  + Bolivia's massing near Sudan worried its neighbours. | Bolivia > Sudan
redeployment n  S?=by|mod|poss T?=of|in|near|to|along|on  -> 154
  + Canada's redeployment in the gulf grew. | Canada > the gulf
mobilisation n  S?=by|mod|poss T?=of|in|near|to|along|on  -> 154
  + Qatar's mobilisation near Romania worried its neighbours. | Qatar > Romania
military_presence n  S?=by|mod|poss T?=of|in|near|to|along|on  -> 154
  + Ethiopia's military presence in the gulf grew. | Ethiopia > the gulf
conscription n  S?=by|mod|poss T?=of|in|near|to|along|on  -> 154
  + Thailand's conscription near Cyprus worried its neighbours. | Thailand > Cyprus
call-up n  S?=by|mod|poss T?=of|in|near|to|along|on  -> 154
  + Mexico's call-up in the gulf grew. | Mexico > the gulf
rearmament n  S?=by|mod|poss T?=of|in|near|to|along|on  -> 154
  + Tunisia's rearmament near Iceland worried its neighbours. | Tunisia > Iceland
militarization n  S?=by|mod|poss T?=of|in|near|to|along|on  -> 154
  + Angola's militarization in the gulf grew. | Angola > the gulf
develop v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Denmark developed ballistic missiles. | Denmark > _
acquire v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Lebanon acquired its arsenal. | Lebanon > _
build v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Senegal built new submarines. | Senegal > _
stockpile v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Georgia stockpiled ballistic missiles. | Georgia > _
modernise v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Bulgaria modernised its arsenal. | Bulgaria > _
modernize v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Indonesia modernized new submarines. | Indonesia > _
expand v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Morocco expanded ballistic missiles. | Morocco > _
install v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Belarus installed its arsenal. | Belarus > _
accumulate v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Tanzania accumulated new submarines. | Tanzania > _
amass v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Croatia amassed ballistic missiles. | Croatia > _
produce v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Argentina produced its arsenal. | Argentina > _
upgrade v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Rwanda upgraded new submarines. | Rwanda > _
unveil v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Austria unveiled ballistic missiles. | Austria > _
display v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Yemen displayed its arsenal. | Yemen > _
parade v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Kenya paraded new submarines. | Kenya > _
deploy v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Norway deployed ballistic missiles. | Norway > _
station v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Peru stationed its arsenal. | Peru > _
show_off v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Turkey showed off new submarines. | Turkey > _
position v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Vietnam positioned ballistic missiles. | Vietnam > _
manufacture v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Chad manufactured its arsenal. | Chad > _
enlist v  S=subj T=obj  -> 154
  + Rebels enlisted teenagers. | Rebels > teenagers
draft v  S=subj T=obj  -> 154
  + Egypt drafted young men. | Egypt > young men
press-gang v  S=subj T=obj  -> 154
  + Militants press-ganged farmers. | Militants > farmers
enroll v  S=subj T=obj  -> 154
  + Insurgents enrolled teenagers. | Insurgents > teenagers
radicalise v  S=subj T=obj  -> 154
  + Poland radicalised young men. | Poland > young men
radicalize v  S=subj T=obj  -> 154
  + Gunmen radicalized farmers. | Gunmen > farmers
form v  S=subj obj=militia|force|army|unit|brigade|regiment|battalion  -> MOBILIZE/militia
  + Chile formed a new brigade. | Chile > _
raise v  S=subj obj=militia|force|army|unit|brigade|regiment|battalion  -> MOBILIZE/militia
  + Separatists raised a militia. | Separatists > _
create v  S=subj obj=militia|force|army|unit|brigade|regiment|battalion  -> MOBILIZE/militia
  + Nepal created a new brigade. | Nepal > _
assemble v  S=subj obj=militia|force|army|unit|brigade|regiment|battalion  -> MOBILIZE/militia
  + Guerrillas assembled a militia. | Guerrillas > _
organise v  S=subj obj=militia|force|army|unit|brigade|regiment|battalion  -> MOBILIZE/militia
  + Ghana organised a new brigade. | Ghana > _
organize v  S=subj obj=militia|force|army|unit|brigade|regiment|battalion  -> MOBILIZE/militia
  + Militiamen organized a militia. | Militiamen > _
establish v  S=subj obj=militia|force|army|unit|brigade|regiment|battalion  -> MOBILIZE/militia
  + Serbia established a new brigade. | Serbia > _
activate v  S=subj obj=militia|force|army|unit|brigade|regiment|battalion  -> MOBILIZE/militia
  + Extremists activated a militia. | Extremists > _
set_up v  S=subj obj=militia|force|army|unit|brigade|regiment|battalion  -> MOBILIZE/militia
  + Japan set up a new brigade. | Japan > _
# Police moved
station v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + The chancellor stationed riot police to the stadium. | The chancellor > the stadium
post v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + Jordan posted policemen in the capital. | Jordan > the capital
rush v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + The city rushed officers outside the court. | The city > the court
dispatch v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + The president dispatched riot police to the stadium. | The president > the stadium
position v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + Cuba positioned policemen in the capital. | Cuba > the capital
bring_in v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + The city brought in officers outside the court. | The city > the court
mobilise v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + The prime minister mobilised riot police to the stadium. | The prime minister > the stadium
mobilize v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + Malaysia mobilized policemen in the capital. | Malaysia > the capital
call_in v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + The city called in officers outside the court. | The city > the court
call_out v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + The foreign minister called out riot police to the stadium. | The foreign minister > the stadium
order v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + Sweden ordered policemen in the capital. | Sweden > the capital
assign v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + The city assigned officers outside the court. | The city > the court
increase v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + The defence minister increased riot police to the stadium. | The defence minister > the stadium
move v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + Uganda moved policemen in the capital. | Uganda > the capital
pour v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + The city poured officers outside the court. | The city > the court
put v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + The interior minister put riot police to the stadium. | The interior minister > the stadium
place v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + Brazil placed policemen in the capital. | Brazil > the capital
deploy v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + The city deployed officers outside the court. | The city > the court
set_up v  S=subj T?=in|at|around|near|outside obj=patrol|checkpoint|roadblock|cordon|police_presence|guard  -> 153
  + Secret police set up checkpoints around Izmir. | Secret police > Izmir
step_up v  S=subj T?=in|at|around|near|outside obj=patrol|checkpoint|roadblock|cordon|police_presence|guard  -> 153
  + Police stepped up patrols in the suburb. | Police > the suburb
increase v  S=subj T?=in|at|around|near|outside obj=patrol|checkpoint|roadblock|cordon|police_presence|guard  -> 153
  + Security forces increased checkpoints around Lagos. | Security forces > Lagos
erect v  S=subj T?=in|at|around|near|outside obj=patrol|checkpoint|roadblock|cordon|police_presence|guard  -> 153
  + Riot police erected patrols in the suburb. | Riot police > the suburb
establish v  S=subj T?=in|at|around|near|outside obj=patrol|checkpoint|roadblock|cordon|police_presence|guard  -> 153
  + Officers established checkpoints around Gdansk. | Officers > Gdansk
mount v  S=subj T?=in|at|around|near|outside obj=patrol|checkpoint|roadblock|cordon|police_presence|guard  -> 153
  + Gendarmes mounted patrols in the suburb. | Gendarmes > the suburb
man v  S=subj T?=in|at|around|near|outside obj=patrol|checkpoint|roadblock|cordon|police_presence|guard  -> 153
  + Secret police maned checkpoints around Basra. | Secret police > Basra
intensify v  S=subj T?=in|at|around|near|outside obj=patrol|checkpoint|roadblock|cordon|police_presence|guard  -> 153
  + Police intensified patrols in the suburb. | Police > the suburb
install v  S=subj T?=in|at|around|near|outside obj=patrol|checkpoint|roadblock|cordon|police_presence|guard  -> 153
  + Security forces installed checkpoints around Kandahar. | Security forces > Kandahar
double v  S=subj T?=in|at|around|near|outside obj=patrol|checkpoint|roadblock|cordon|police_presence|guard  -> 153
  + Riot police doubled patrols in the suburb. | Riot police > the suburb
boost v  S=subj T?=in|at|around|near|outside obj=patrol|checkpoint|roadblock|cordon|police_presence|guard  -> 153
  + Officers boosted checkpoints around Cali. | Officers > Cali
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
  + Kuwait beefed up security at airports. | Kuwait > airports
heighten v  S=subj T?=in|at|around|on|for obj=security|alert|alert_level|vigilance|security_measure|terror_alert  -> 151
  + Gendarmes heightened vigilance in the metro. | Gendarmes > the metro
raise v  S=subj T?=in|at|around|on|for obj=security|alert|alert_level|vigilance|security_measure|terror_alert  -> 151
  + Armenia raised its alert level. | Armenia > _
increase v  S=subj T?=in|at|around|on|for obj=security|alert|alert_level|vigilance|security_measure|terror_alert  -> 151
  + Portugal increased security at airports. | Portugal > airports
boost v  S=subj T?=in|at|around|on|for obj=security|alert|alert_level|vigilance|security_measure|terror_alert  -> 151
  + Secret police boosted vigilance in the metro. | Secret police > the metro
reinforce v  S=subj T?=in|at|around|on|for obj=security|alert|alert_level|vigilance|security_measure|terror_alert  -> 151
  + Niger reinforced its alert level. | Niger > _
strengthen v  S=subj T?=in|at|around|on|for obj=security|alert|alert_level|vigilance|security_measure|terror_alert  -> 151
  + Mongolia strengthened security at airports. | Mongolia > airports
bolster v  S=subj T?=in|at|around|on|for obj=security|alert|alert_level|vigilance|security_measure|terror_alert  -> 151
  + Police bolstered vigilance in the metro. | Police > the metro
enhance v  S=subj T?=in|at|around|on|for obj=security|alert|alert_level|vigilance|security_measure|terror_alert  -> 151
  + Oman enhanced its alert level. | Oman > _
intensify v  S=subj T?=in|at|around|on|for obj=security|alert|alert_level|vigilance|security_measure|terror_alert  -> 151
  + Colombia intensified security at airports. | Colombia > airports
place v  S=subj T?=obj on=alert|high_alert obj={police}  -> 151
  + Finland placed police on alert. | Finland > _
keep v  S=subj T?=obj on=alert|high_alert obj={police}  -> 151
  + The opposition leader kept officers on high alert. | The opposition leader > _
keep v  S=subj T?=obj on=alert|high_alert|war_footing|standby obj={troops}  -> 152
  + Zambia kept troops on alert. | Zambia > _
set v  S=subj T?=obj on=alert|high_alert|war_footing|standby obj={troops}  -> 152
  + Pakistan set its navy on high alert. | Pakistan > _
maintain v  S=subj T?=obj on=alert|high_alert|war_footing|standby obj={troops}  -> 152
  + Greece maintained troops on alert. | Greece > _
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
  + Ecuador increased its military alert. | Ecuador > _
heighten v  S=subj obj=alert|readiness|combat_readiness|alert_level|defcon  -> 152
  + The army heightened its combat readiness. | The army > _
step_up v  S=subj obj=alert|readiness|combat_readiness|alert_level|defcon  -> 152
  + Cambodia stepped up its military alert. | Cambodia > _
declare v  S=subj obj=alert|readiness|combat_readiness|alert_level|defcon  -> 152
  + Government troops declared its combat readiness. | Government troops > _
order v  S=subj obj=alert|readiness|combat_readiness|alert_level|defcon  -> 152
  + Algeria ordered its military alert. | Algeria > _
upgrade v  S=subj obj=alert|readiness|combat_readiness|alert_level|defcon  -> 152
  + Soldiers upgraded its combat readiness. | Soldiers > _
# Exercises, tests, shows of force
start v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Latvia started naval drills near Bolivia. | Latvia > Bolivia
launch v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Sudan launched war games in the strait. | Sudan > the strait
open v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Special forces opened military exercises off the coast. | Special forces > the coast
carry_out v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Canada carried out naval drills near Qatar. | Canada > Qatar
complete v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Romania completed war games in the strait. | Romania > the strait
conclude v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + The navy concluded military exercises off the coast. | The navy > the coast
undertake v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Ethiopia undertook naval drills near Thailand. | Ethiopia > Thailand
kick_off v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Cyprus kicked off war games in the strait. | Cyprus > the strait
finish v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + The air force finished military exercises off the coast. | The air force > the coast
run v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Mexico ran naval drills near Tunisia. | Mexico > Tunisia
organise v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Iceland organised war games in the strait. | Iceland > the strait
organize v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Marines organized military exercises off the coast. | Marines > the coast
resume v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Angola resumed naval drills near Denmark. | Angola > Denmark
perform v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Lebanon performed war games in the strait. | Lebanon > the strait
announce v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Border guards announced military exercises off the coast. | Border guards > the coast
expand v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Senegal expanded naval drills near Georgia. | Senegal > Georgia
step_up v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Bulgaria stepped up war games in the strait. | Bulgaria > the strait
test v  S=subj T?=into|over|toward|towards|off|from|in obj=missile|ballistic_missile|cruise_missile|rocket|satellite|bomb|nuclear_bomb|nuclear_device|warhead|torpedo  -> 150
  + Indonesia tested a ballistic missile into the sea. | Indonesia > the sea
fire_off v  S=subj T?=into|over|toward|towards|off|from|in obj=missile|ballistic_missile|cruise_missile|rocket|satellite|bomb|nuclear_bomb|nuclear_device|warhead|torpedo  -> 150
  + Morocco fired off a missile over Belarus. | Morocco > Belarus
test-launch v  S=subj T?=into|over|toward|towards|off|from|in obj=missile|ballistic_missile|cruise_missile|rocket|satellite|bomb|nuclear_bomb|nuclear_device|warhead|torpedo  -> 150
  + Tanzania test-launched a ballistic missile into the sea. | Tanzania > the sea
launch v  S=subj T?=into|over|toward|towards|off|from|in obj=missile|ballistic_missile|cruise_missile|rocket|satellite|bomb|nuclear_bomb|nuclear_device|warhead|torpedo  -> 150
  + Croatia launched a missile over Argentina. | Croatia > Argentina
explode v  S=subj T?=into|over|toward|towards|off|from|in obj=missile|ballistic_missile|cruise_missile|rocket|satellite|bomb|nuclear_bomb|nuclear_device|warhead|torpedo  -> 150
  + Rwanda exploded a ballistic missile into the sea. | Rwanda > the sea
test_fire v  S=subj T?=into|over|toward|towards|off|from|in obj=missile|ballistic_missile|cruise_missile|rocket|satellite|bomb|nuclear_bomb|nuclear_device|warhead|torpedo  -> 150
  + Austria tested fire a missile over Yemen. | Austria > Yemen
shoot_off v  S=subj T?=into|over|toward|towards|off|from|in obj=missile|ballistic_missile|cruise_missile|rocket|satellite|bomb|nuclear_bomb|nuclear_device|warhead|torpedo  -> 150
  + Kenya shot off a ballistic missile into the sea. | Kenya > the sea
hold v  S=subj T?=in|of|obj.of|obj.poss obj={weaponstest}  -> 150
  + Norway held a missile test. | Norway > _
stage v  S=subj T?=in|of|obj.of|obj.poss obj={weaponstest}  -> 150
  + Peru staged a nuclear test. | Peru > _
perform v  S=subj T?=in|of|obj.of|obj.poss obj={weaponstest}  -> 150
  + Turkey performed a missile test. | Turkey > _
announce v  S=subj T?=in|of|obj.of|obj.poss obj={weaponstest}  -> 150
  + Vietnam announced a nuclear test. | Vietnam > _
complete v  S=subj T?=in|of|obj.of|obj.poss obj={weaponstest}  -> 150
  + Chad completed a missile test. | Chad > _
repeat v  S=subj T?=in|of|obj.of|obj.poss obj={weaponstest}  -> 150
  + Egypt repeated a nuclear test. | Egypt > _
resume v  S=subj T?=in|of|obj.of|obj.poss obj={weaponstest}  -> 150
  + Poland resumed a missile test. | Poland > _
send v  S=subj T?=over|near|into|through|off|around|past obj=warship|bomber|fighter_jet|jet|warplane|drone|aircraft|destroyer|aircraft_carrier|plane|ship  -> 150
  + Chile sent bombers near Nepal. | Chile > Nepal
fly v  S=subj T?=over|near|into|through|off|around|past obj=warship|bomber|fighter_jet|jet|warplane|drone|aircraft|destroyer|aircraft_carrier|plane|ship  -> 150
  + Ghana flew a destroyer through the strait. | Ghana > the strait
steer v  S=subj T?=over|near|into|through|off|around|past obj=warship|bomber|fighter_jet|jet|warplane|drone|aircraft|destroyer|aircraft_carrier|plane|ship  -> 150
  + Serbia steered bombers near Japan. | Serbia > Japan
scramble v  S=subj T?=over|near|into|through|off|around|past obj=warship|bomber|fighter_jet|jet|warplane|drone|aircraft|destroyer|aircraft_carrier|plane|ship  -> 150
  + Jordan scrambled a destroyer through the strait. | Jordan > the strait
dispatch v  S=subj T?=over|near|into|through|off|around|past obj=warship|bomber|fighter_jet|jet|warplane|drone|aircraft|destroyer|aircraft_carrier|plane|ship  -> 150
  + Cuba dispatched bombers near Malaysia. | Cuba > Malaysia
sail v  S=subj T?=over|near|into|through|off|around|past obj=warship|bomber|fighter_jet|jet|warplane|drone|aircraft|destroyer|aircraft_carrier|plane|ship  -> 150
  + Sweden sailed a destroyer through the strait. | Sweden > the strait
order v  S=subj T?=over|near|into|through|off|around|past obj=warship|bomber|fighter_jet|jet|warplane|drone|aircraft|destroyer|aircraft_carrier|plane|ship  -> 150
  + Uganda ordered bombers near Brazil. | Uganda > Brazil
patrol v  S=subj T=obj:any  -> 150
  + The army patrolled the frontier. | The army > the frontier
buzz v  S=subj T=obj:any  -> 150
  + Government troops buzzed the streets of the capital. | Government troops > the streets of the capital
overfly v  S=subj T=obj:any  -> 150
  + Soldiers overflied the frontier. | Soldiers > the frontier
police v  S=subj T=obj:any  -> 150
  + Special forces policed the streets of the capital. | Special forces > the streets of the capital
missile_test n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Kuwait's missile test near Armenia ended on Friday. | Kuwait > Armenia
nuclear_test n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Portugal's nuclear test off the coast alarmed fishermen. | Portugal > the coast
missile_launch n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Niger's missile launch near Mongolia ended on Friday. | Niger > Mongolia
show_of_force n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Oman's show of force off the coast alarmed fishermen. | Oman > the coast
war_games n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Colombia's war games near Finland ended on Friday. | Colombia > Finland
naval_drill n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Zambia's naval drill off the coast alarmed fishermen. | Zambia > the coast
overflight n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Pakistan's overflight near Greece ended on Friday. | Pakistan > Greece
military_parade n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Ecuador's military parade off the coast alarmed fishermen. | Ecuador > the coast
flyover n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Cambodia's flyover near Algeria ended on Friday. | Cambodia > Algeria
manoeuvre n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Latvia's manoeuvre off the coast alarmed fishermen. | Latvia > the coast
naval_manoeuvre n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Bolivia's naval manoeuvre near Sudan ended on Friday. | Bolivia > Sudan
live-fire_exercise n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Canada's live-fire exercise off the coast alarmed fishermen. | Canada > the coast
test-firing n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Qatar's test-firing near Romania ended on Friday. | Qatar > Romania
flypast n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Ethiopia's flypast off the coast alarmed fishermen. | Ethiopia > the coast
airspace_incursion n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Thailand's airspace incursion near Cyprus ended on Friday. | Thailand > Cyprus
set_up v  S=subj T?=against obj=cyber_unit|cyber_command|cyber_force|cyber_troops|cyber_army  -> 155
  + Mexico set up a cyber command. | Mexico > _
establish v  S=subj T?=against obj=cyber_unit|cyber_command|cyber_force|cyber_troops|cyber_army  -> 155
  + Tunisia established a cyber unit. | Tunisia > _
form v  S=subj T?=against obj=cyber_unit|cyber_command|cyber_force|cyber_troops|cyber_army  -> 155
  + Iceland formed a cyber command. | Iceland > _
expand v  S=subj T?=against obj=cyber_unit|cyber_command|cyber_force|cyber_troops|cyber_army  -> 155
  + Angola expanded a cyber unit. | Angola > _
launch v  S=subj T?=against obj=cyber_unit|cyber_command|cyber_force|cyber_troops|cyber_army  -> 155
  + Denmark launched a cyber command. | Denmark > _
unveil v  S=subj T?=against obj=cyber_unit|cyber_command|cyber_force|cyber_troops|cyber_army  -> 155
  + Lebanon unveiled a cyber unit. | Lebanon > _
mobilize v  S=subj T?=against obj=cyber_unit|cyber_command|cyber_force|cyber_troops|cyber_army  -> 155
  + Senegal mobilized a cyber command. | Senegal > _
