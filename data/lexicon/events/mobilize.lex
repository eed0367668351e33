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
  + Chad stationed troops to the frontier. | Chad > the frontier
position v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Egypt positioned warships to the strait. | Egypt > the strait
rush v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Marines rushed tanks near the bridge. | Marines > the bridge
concentrate v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Poland concentrated fighter jets to the base. | Poland > the base
assemble v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Chile assembled troops to the frontier. | Chile > the frontier
gather v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Nepal gathered warships to the strait. | Nepal > the strait
redeploy v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Border guards redeployed tanks near the bridge. | Border guards > the bridge
airlift v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Ghana airlifted fighter jets to the base. | Ghana > the base
shift v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Serbia shifted troops to the frontier. | Serbia > the frontier
commit v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Japan committed warships to the strait. | Japan > the strait
order v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + The army ordered tanks near the bridge. | The army > the bridge
base v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Jordan based fighter jets to the base. | Jordan > the base
bring v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Cuba brought troops to the frontier. | Cuba > the frontier
bring_in v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Malaysia brought in warships to the strait. | Malaysia > the strait
mobilise v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Government troops mobilised tanks near the bridge. | Government troops > the bridge
pour v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Sweden poured fighter jets to the base. | Sweden > the base
garrison v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Uganda garrisoned troops to the frontier. | Uganda > the frontier
post v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Brazil posted warships to the strait. | Brazil > the strait
move_up v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Soldiers moved up tanks near the bridge. | Soldiers > the bridge
fly v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Kuwait flew fighter jets to the base. | Kuwait > the base
muster v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Armenia mustered troops to the frontier. | Armenia > the frontier
build_up v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Portugal built up warships to the strait. | Portugal > the strait
increase v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Special forces increased tanks near the bridge. | Special forces > the bridge
stage v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Niger staged fighter jets to the base. | Niger > the base
line_up v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Mongolia lined up troops to the frontier. | Mongolia > the frontier
park v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Oman parked warships to the strait. | Oman > the strait
array v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + The navy arrayed tanks near the bridge. | The navy > the bridge
throw v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Colombia threw fighter jets to the base. | Colombia > the base
ready v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Finland readied troops to the frontier. | Finland > the frontier
pre-position v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Zambia pre-positioned warships to the strait. | Zambia > the strait
land v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + The air force landed tanks near the bridge. | The air force > the bridge
place v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Pakistan placed fighter jets to the base. | Pakistan > the base
parachute v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Greece parachuted troops to the frontier. | Greece > the frontier
infiltrate v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Ecuador infiltrated warships to the strait. | Ecuador > the strait
double v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Marines doubled tanks near the bridge. | Marines > the bridge
field v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Cambodia fielded fighter jets to the base. | Cambodia > the base
beef_up v  S=subj T?=in|near|along|on|with obj=force|defence|defense|presence|border|deployment|garrison|position|fleet|military_presence  -> 154
  + Algeria beefed up its presence in the gulf. | Algeria > the gulf
strengthen v  S=subj T?=in|near|along|on|with obj=force|defence|defense|presence|border|deployment|garrison|position|fleet|military_presence  -> 154
  + Border guards strengthened its positions near the bridge. | Border guards > the bridge
bolster v  S=subj T?=in|near|along|on|with obj=force|defence|defense|presence|border|deployment|garrison|position|fleet|military_presence  -> 154
  + Latvia bolstered its defences along the border. | Latvia > the border
boost v  S=subj T?=in|near|along|on|with obj=force|defence|defense|presence|border|deployment|garrison|position|fleet|military_presence  -> 154
  + Bolivia boosted its presence in the gulf. | Bolivia > the gulf
increase v  S=subj T?=in|near|along|on|with obj=force|defence|defense|presence|border|deployment|garrison|position|fleet|military_presence  -> 154
  + The army increased its positions near the bridge. | The army > the bridge
expand v  S=subj T?=in|near|along|on|with obj=force|defence|defense|presence|border|deployment|garrison|position|fleet|military_presence  -> 154
  + Sudan expanded its defences along the border. | Sudan > the border
fortify v  S=subj T?=in|near|along|on|with obj=force|defence|defense|presence|border|deployment|garrison|position|fleet|military_presence  -> 154
  + Canada fortified its presence in the gulf. | Canada > the gulf
step_up v  S=subj T?=in|near|along|on|with obj=force|defence|defense|presence|border|deployment|garrison|position|fleet|military_presence  -> 154
  + Government troops stepped up its positions near the bridge. | Government troops > the bridge
build_up v  S=subj T?=in|near|along|on|with obj=force|defence|defense|presence|border|deployment|garrison|position|fleet|military_presence  -> 154
  + Qatar built up its defences along the border. | Qatar > the border
reinforce v  S=subj T?=in|near|along|on|with obj=force|defence|defense|presence|border|deployment|garrison|position|fleet|military_presence  -> 154
  + Romania reinforced its presence in the gulf. | Romania > the gulf
augment v  S=subj T?=in|near|along|on|with obj=force|defence|defense|presence|border|deployment|garrison|position|fleet|military_presence  -> 154
  + Soldiers augmented its positions near the bridge. | Soldiers > the bridge
extend v  S=subj T?=in|near|along|on|with obj=force|defence|defense|presence|border|deployment|garrison|position|fleet|military_presence  -> 154
  + Ethiopia extended its defences along the border. | Ethiopia > the border
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
  + Thailand's troop buildup near Cyprus worried its neighbours. | Thailand > Cyprus
military_buildup n  S?=by|mod|poss T?=of|in|near|to|along|on  -> 154
  + Mexico's military buildup in the gulf grew. | Mexico > the gulf
troop_deployment n  S?=by|mod|poss T?=of|in|near|to|along|on  -> 154
  + Tunisia's troop deployment near Iceland worried its neighbours. | Tunisia > Iceland
troop_movement n  S?=by|mod|poss T?=of|in|near|to|along|on  -> 154
  + Angola's troop movement in the gulf grew. | Angola > the gulf
reinforcement n  S?=by|mod|poss T?=of|in|near|to|along|on  -> 154
  + Denmark's reinforcement near Lebanon worried its neighbours. | Denmark > Lebanon
build-up n  S?=by|mod|poss T?=of|in|near|to|along|on  -> 154
  + Senegal's build-up in the gulf grew. | Senegal > the gulf
massing n  S?=by|mod|poss T?=of|in|near|to|along|on  -> 154
  + Georgia's massing near Bulgaria worried its neighbours. | Georgia > Bulgaria
redeployment n  S?=by|mod|poss T?=of|in|near|to|along|on  -> 154
  + Indonesia's redeployment in the gulf grew. | Indonesia > the gulf
mobilisation n  S?=by|mod|poss T?=of|in|near|to|along|on  -> 154
  + Morocco's mobilisation near Belarus worried its neighbours. | Morocco > Belarus
military_presence n  S?=by|mod|poss T?=of|in|near|to|along|on  -> 154
  + Tanzania's military presence in the gulf grew. | Tanzania > the gulf
conscription n  S?=by|mod|poss T?=of|in|near|to|along|on  -> 154
  + Croatia's conscription near Argentina worried its neighbours. | Croatia > Argentina
call-up n  S?=by|mod|poss T?=of|in|near|to|along|on  -> 154
  + Rwanda's call-up in the gulf grew. | Rwanda > the gulf
rearmament n  S?=by|mod|poss T?=of|in|near|to|along|on  -> 154
  + Austria's rearmament near Yemen worried its neighbours. | Austria > Yemen
militarization n  S?=by|mod|poss T?=of|in|near|to|along|on  -> 154
  + Kenya's militarization in the gulf grew. | Kenya > the gulf
develop v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Norway developed ballistic missiles. | Norway > _
acquire v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Peru acquired its arsenal. | Peru > _
build v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Turkey built new submarines. | Turkey > _
stockpile v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Vietnam stockpiled ballistic missiles. | Vietnam > _
modernise v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Chad modernised its arsenal. | Chad > _
modernize v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Egypt modernized new submarines. | Egypt > _
expand v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Poland expanded ballistic missiles. | Poland > _
install v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Chile installed its arsenal. | Chile > _
accumulate v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Nepal accumulated new submarines. | Nepal > _
amass v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Ghana amassed ballistic missiles. | Ghana > _
produce v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Serbia produced its arsenal. | Serbia > _
upgrade v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Japan upgraded new submarines. | Japan > _
unveil v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Jordan unveiled ballistic missiles. | Jordan > _
display v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Cuba displayed its arsenal. | Cuba > _
parade v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Malaysia paraded new submarines. | Malaysia > _
deploy v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Sweden deployed ballistic missiles. | Sweden > _
station v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Uganda stationed its arsenal. | Uganda > _
show_off v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Brazil showed off new submarines. | Brazil > _
position v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Kuwait positioned ballistic missiles. | Kuwait > _
manufacture v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Armenia manufactured its arsenal. | Armenia > _
enlist v  S=subj T=obj  -> 154
  + Rebels enlisted teenagers. | Rebels > teenagers
draft v  S=subj T=obj  -> 154
  + Portugal drafted young men. | Portugal > young men
press-gang v  S=subj T=obj  -> 154
  + Militants press-ganged farmers. | Militants > farmers
enroll v  S=subj T=obj  -> 154
  + Insurgents enrolled teenagers. | Insurgents > teenagers
radicalise v  S=subj T=obj  -> 154
  + Niger radicalised young men. | Niger > young men
radicalize v  S=subj T=obj  -> 154
  + Gunmen radicalized farmers. | Gunmen > farmers
form v  S=subj obj=militia|force|army|unit|brigade|regiment|battalion  -> 154
  + Mongolia formed a new brigade. | Mongolia > _
raise v  S=subj obj=militia|force|army|unit|brigade|regiment|battalion  -> 154
  + Separatists raised a militia. | Separatists > _
create v  S=subj obj=militia|force|army|unit|brigade|regiment|battalion  -> 154
  + Oman created a new brigade. | Oman > _
assemble v  S=subj obj=militia|force|army|unit|brigade|regiment|battalion  -> 154
  + Guerrillas assembled a militia. | Guerrillas > _
organise v  S=subj obj=militia|force|army|unit|brigade|regiment|battalion  -> 154
  + Colombia organised a new brigade. | Colombia > _
organize v  S=subj obj=militia|force|army|unit|brigade|regiment|battalion  -> 154
  + Militiamen organized a militia. | Militiamen > _
establish v  S=subj obj=militia|force|army|unit|brigade|regiment|battalion  -> 154
  + Finland established a new brigade. | Finland > _
activate v  S=subj obj=militia|force|army|unit|brigade|regiment|battalion  -> 154
  + Extremists activated a militia. | Extremists > _
set_up v  S=subj obj=militia|force|army|unit|brigade|regiment|battalion  -> 154
  + Zambia set up a new brigade. | Zambia > _
# Police moved
station v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + The interior minister stationed riot police to the stadium. | The interior minister > the stadium
post v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + Pakistan posted policemen in the capital. | Pakistan > the capital
rush v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + The city rushed officers outside the court. | The city > the court
dispatch v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + The opposition leader dispatched riot police to the stadium. | The opposition leader > the stadium
position v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + Greece positioned policemen in the capital. | Greece > the capital
bring_in v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + The city brought in officers outside the court. | The city > the court
mobilise v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + The governor mobilised riot police to the stadium. | The governor > the stadium
mobilize v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + Ecuador mobilized policemen in the capital. | Ecuador > the capital
call_in v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + The city called in officers outside the court. | The city > the court
call_out v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + The king called out riot police to the stadium. | The king > the stadium
order v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + Cambodia ordered policemen in the capital. | Cambodia > the capital
assign v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + The city assigned officers outside the court. | The city > the court
increase v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + The ambassador increased riot police to the stadium. | The ambassador > the stadium
move v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + Algeria moved policemen in the capital. | Algeria > the capital
pour v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + The city poured officers outside the court. | The city > the court
put v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + The army chief put riot police to the stadium. | The army chief > the stadium
place v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + Latvia placed policemen in the capital. | Latvia > the capital
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
  + Bolivia beefed up security at airports. | Bolivia > airports
heighten v  S=subj T?=in|at|around|on|for obj=security|alert|alert_level|vigilance|security_measure|terror_alert  -> 151
  + Secret police heightened vigilance in the metro. | Secret police > the metro
raise v  S=subj T?=in|at|around|on|for obj=security|alert|alert_level|vigilance|security_measure|terror_alert  -> 151
  + Sudan raised its alert level. | Sudan > _
increase v  S=subj T?=in|at|around|on|for obj=security|alert|alert_level|vigilance|security_measure|terror_alert  -> 151
  + Canada increased security at airports. | Canada > airports
boost v  S=subj T?=in|at|around|on|for obj=security|alert|alert_level|vigilance|security_measure|terror_alert  -> 151
  + Police boosted vigilance in the metro. | Police > the metro
reinforce v  S=subj T?=in|at|around|on|for obj=security|alert|alert_level|vigilance|security_measure|terror_alert  -> 151
  + Qatar reinforced its alert level. | Qatar > _
strengthen v  S=subj T?=in|at|around|on|for obj=security|alert|alert_level|vigilance|security_measure|terror_alert  -> 151
  + Romania strengthened security at airports. | Romania > airports
bolster v  S=subj T?=in|at|around|on|for obj=security|alert|alert_level|vigilance|security_measure|terror_alert  -> 151
  + Security forces bolstered vigilance in the metro. | Security forces > the metro
enhance v  S=subj T?=in|at|around|on|for obj=security|alert|alert_level|vigilance|security_measure|terror_alert  -> 151
  + Ethiopia enhanced its alert level. | Ethiopia > _
intensify v  S=subj T?=in|at|around|on|for obj=security|alert|alert_level|vigilance|security_measure|terror_alert  -> 151
  + Thailand intensified security at airports. | Thailand > airports
place v  S=subj T?=obj on=alert|high_alert obj={police}  -> 151
  + Cyprus placed police on alert. | Cyprus > _
keep v  S=subj T?=obj on=alert|high_alert obj={police}  -> 151
  + The vice president kept officers on high alert. | The vice president > _
keep v  S=subj T?=obj on=alert|high_alert|war_footing|standby obj={troops}  -> 152
  + Mexico kept troops on alert. | Mexico > _
set v  S=subj T?=obj on=alert|high_alert|war_footing|standby obj={troops}  -> 152
  + Tunisia set its navy on high alert. | Tunisia > _
maintain v  S=subj T?=obj on=alert|high_alert|war_footing|standby obj={troops}  -> 152
  + Iceland maintained troops on alert. | Iceland > _
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
  + Angola increased its military alert. | Angola > _
heighten v  S=subj obj=alert|readiness|combat_readiness|alert_level|defcon  -> 152
  + Government troops heightened its combat readiness. | Government troops > _
step_up v  S=subj obj=alert|readiness|combat_readiness|alert_level|defcon  -> 152
  + Denmark stepped up its military alert. | Denmark > _
declare v  S=subj obj=alert|readiness|combat_readiness|alert_level|defcon  -> 152
  + Soldiers declared its combat readiness. | Soldiers > _
order v  S=subj obj=alert|readiness|combat_readiness|alert_level|defcon  -> 152
  + Lebanon ordered its military alert. | Lebanon > _
upgrade v  S=subj obj=alert|readiness|combat_readiness|alert_level|defcon  -> 152
  + Special forces upgraded its combat readiness. | Special forces > _
# Exercises, tests, shows of force
start v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Senegal started naval drills near Georgia. | Senegal > Georgia
launch v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Bulgaria launched war games in the strait. | Bulgaria > the strait
open v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + The navy opened military exercises off the coast. | The navy > the coast
carry_out v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Indonesia carried out naval drills near Morocco. | Indonesia > Morocco
complete v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Belarus completed war games in the strait. | Belarus > the strait
conclude v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + The air force concluded military exercises off the coast. | The air force > the coast
undertake v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Tanzania undertook naval drills near Croatia. | Tanzania > Croatia
kick_off v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Argentina kicked off war games in the strait. | Argentina > the strait
finish v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Marines finished military exercises off the coast. | Marines > the coast
run v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Rwanda ran naval drills near Austria. | Rwanda > Austria
organise v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Yemen organised war games in the strait. | Yemen > the strait
organize v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Border guards organized military exercises off the coast. | Border guards > the coast
resume v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Kenya resumed naval drills near Norway. | Kenya > Norway
perform v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Peru performed war games in the strait. | Peru > the strait
announce v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + The army announced military exercises off the coast. | The army > the coast
expand v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Turkey expanded naval drills near Vietnam. | Turkey > Vietnam
step_up v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Chad stepped up war games in the strait. | Chad > the strait
test v  S=subj T?=into|over|toward|towards|off|from|in obj=missile|ballistic_missile|cruise_missile|rocket|satellite|bomb|nuclear_bomb|nuclear_device|warhead|torpedo  -> 150
  + Egypt tested a ballistic missile into the sea. | Egypt > the sea
fire_off v  S=subj T?=into|over|toward|towards|off|from|in obj=missile|ballistic_missile|cruise_missile|rocket|satellite|bomb|nuclear_bomb|nuclear_device|warhead|torpedo  -> 150
  + Poland fired off a missile over Chile. | Poland > Chile
test-launch v  S=subj T?=into|over|toward|towards|off|from|in obj=missile|ballistic_missile|cruise_missile|rocket|satellite|bomb|nuclear_bomb|nuclear_device|warhead|torpedo  -> 150
  + Nepal test-launched a ballistic missile into the sea. | Nepal > the sea
launch v  S=subj T?=into|over|toward|towards|off|from|in obj=missile|ballistic_missile|cruise_missile|rocket|satellite|bomb|nuclear_bomb|nuclear_device|warhead|torpedo  -> 150
  + Ghana launched a missile over Serbia. | Ghana > Serbia
explode v  S=subj T?=into|over|toward|towards|off|from|in obj=missile|ballistic_missile|cruise_missile|rocket|satellite|bomb|nuclear_bomb|nuclear_device|warhead|torpedo  -> 150
  + Japan exploded a ballistic missile into the sea. | Japan > the sea
test_fire v  S=subj T?=into|over|toward|towards|off|from|in obj=missile|ballistic_missile|cruise_missile|rocket|satellite|bomb|nuclear_bomb|nuclear_device|warhead|torpedo  -> 150
  + Jordan tested fire a missile over Cuba. | Jordan > Cuba
shoot_off v  S=subj T?=into|over|toward|towards|off|from|in obj=missile|ballistic_missile|cruise_missile|rocket|satellite|bomb|nuclear_bomb|nuclear_device|warhead|torpedo  -> 150
  + Malaysia shot off a ballistic missile into the sea. | Malaysia > the sea
hold v  S=subj T?=in|of|obj.of|obj.poss obj={weaponstest}  -> 150
  + Sweden held a missile test. | Sweden > _
stage v  S=subj T?=in|of|obj.of|obj.poss obj={weaponstest}  -> 150
  + Uganda staged a nuclear test. | Uganda > _
perform v  S=subj T?=in|of|obj.of|obj.poss obj={weaponstest}  -> 150
  + Brazil performed a missile test. | Brazil > _
announce v  S=subj T?=in|of|obj.of|obj.poss obj={weaponstest}  -> 150
  + Kuwait announced a nuclear test. | Kuwait > _
complete v  S=subj T?=in|of|obj.of|obj.poss obj={weaponstest}  -> 150
  + Armenia completed a missile test. | Armenia > _
repeat v  S=subj T?=in|of|obj.of|obj.poss obj={weaponstest}  -> 150
  + Portugal repeated a nuclear test. | Portugal > _
resume v  S=subj T?=in|of|obj.of|obj.poss obj={weaponstest}  -> 150
  + Niger resumed a missile test. | Niger > _
send v  S=subj T?=over|near|into|through|off|around|past obj=warship|bomber|fighter_jet|jet|warplane|drone|aircraft|destroyer|aircraft_carrier|plane|ship  -> 150
  + Mongolia sent bombers near Oman. | Mongolia > Oman
fly v  S=subj T?=over|near|into|through|off|around|past obj=warship|bomber|fighter_jet|jet|warplane|drone|aircraft|destroyer|aircraft_carrier|plane|ship  -> 150
  + Colombia flew a destroyer through the strait. | Colombia > the strait
steer v  S=subj T?=over|near|into|through|off|around|past obj=warship|bomber|fighter_jet|jet|warplane|drone|aircraft|destroyer|aircraft_carrier|plane|ship  -> 150
  + Finland steered bombers near Zambia. | Finland > Zambia
scramble v  S=subj T?=over|near|into|through|off|around|past obj=warship|bomber|fighter_jet|jet|warplane|drone|aircraft|destroyer|aircraft_carrier|plane|ship  -> 150
  + Pakistan scrambled a destroyer through the strait. | Pakistan > the strait
dispatch v  S=subj T?=over|near|into|through|off|around|past obj=warship|bomber|fighter_jet|jet|warplane|drone|aircraft|destroyer|aircraft_carrier|plane|ship  -> 150
  + Greece dispatched bombers near Ecuador. | Greece > Ecuador
sail v  S=subj T?=over|near|into|through|off|around|past obj=warship|bomber|fighter_jet|jet|warplane|drone|aircraft|destroyer|aircraft_carrier|plane|ship  -> 150
  + Cambodia sailed a destroyer through the strait. | Cambodia > the strait
order v  S=subj T?=over|near|into|through|off|around|past obj=warship|bomber|fighter_jet|jet|warplane|drone|aircraft|destroyer|aircraft_carrier|plane|ship  -> 150
  + Algeria ordered bombers near Latvia. | Algeria > Latvia
patrol v  S=subj T=obj:any  -> 150
  + Government troops patrolled the frontier. | Government troops > the frontier
buzz v  S=subj T=obj:any  -> 150
  + Soldiers buzzed the streets of the capital. | Soldiers > the streets of the capital
overfly v  S=subj T=obj:any  -> 150
  + Special forces overflied the frontier. | Special forces > the frontier
police v  S=subj T=obj:any  -> 150
  + The navy policed the streets of the capital. | The navy > the streets of the capital
missile_test n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Bolivia's missile test near Sudan ended on Friday. | Bolivia > Sudan
nuclear_test n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Canada's nuclear test off the coast alarmed fishermen. | Canada > the coast
missile_launch n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Qatar's missile launch near Romania ended on Friday. | Qatar > Romania
show_of_force n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Ethiopia's show of force off the coast alarmed fishermen. | Ethiopia > the coast
war_games n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Thailand's war games near Cyprus ended on Friday. | Thailand > Cyprus
naval_drill n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Mexico's naval drill off the coast alarmed fishermen. | Mexico > the coast
overflight n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Tunisia's overflight near Iceland ended on Friday. | Tunisia > Iceland
military_parade n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Angola's military parade off the coast alarmed fishermen. | Angola > the coast
flyover n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Denmark's flyover near Lebanon ended on Friday. | Denmark > Lebanon
manoeuvre n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Senegal's manoeuvre off the coast alarmed fishermen. | Senegal > the coast
naval_manoeuvre n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Georgia's naval manoeuvre near Bulgaria ended on Friday. | Georgia > Bulgaria
live-fire_exercise n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Indonesia's live-fire exercise off the coast alarmed fishermen. | Indonesia > the coast
test-firing n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Morocco's test-firing near Belarus ended on Friday. | Morocco > Belarus
flypast n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Tanzania's flypast off the coast alarmed fishermen. | Tanzania > the coast
airspace_incursion n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Croatia's airspace incursion near Argentina ended on Friday. | Croatia > Argentina
set_up v  S=subj T?=against obj=cyber_unit|cyber_command|cyber_force|cyber_troops|cyber_army  -> 155
  + Rwanda set up a cyber command. | Rwanda > _
establish v  S=subj T?=against obj=cyber_unit|cyber_command|cyber_force|cyber_troops|cyber_army  -> 155
  + Austria established a cyber unit. | Austria > _
form v  S=subj T?=against obj=cyber_unit|cyber_command|cyber_force|cyber_troops|cyber_army  -> 155
  + Yemen formed a cyber command. | Yemen > _
expand v  S=subj T?=against obj=cyber_unit|cyber_command|cyber_force|cyber_troops|cyber_army  -> 155
  + Kenya expanded a cyber unit. | Kenya > _
launch v  S=subj T?=against obj=cyber_unit|cyber_command|cyber_force|cyber_troops|cyber_army  -> 155
  + Norway launched a cyber command. | Norway > _
unveil v  S=subj T?=against obj=cyber_unit|cyber_command|cyber_force|cyber_troops|cyber_army  -> 155
  + Peru unveiled a cyber unit. | Peru > _
mobilize v  S=subj T?=against obj=cyber_unit|cyber_command|cyber_force|cyber_troops|cyber_army  -> 155
  + Turkey mobilized a cyber command. | Turkey > _
