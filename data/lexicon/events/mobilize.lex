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
  + Kenya stationed troops to the frontier. | Kenya > the frontier
position v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Norway positioned warships to the strait. | Norway > the strait
rush v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Marines rushed tanks near the bridge. | Marines > the bridge
concentrate v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Peru concentrated fighter jets to the base. | Peru > the base
assemble v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Turkey assembled troops to the frontier. | Turkey > the frontier
gather v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Vietnam gathered warships to the strait. | Vietnam > the strait
redeploy v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Border guards redeployed tanks near the bridge. | Border guards > the bridge
airlift v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Chad airlifted fighter jets to the base. | Chad > the base
shift v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Egypt shifted troops to the frontier. | Egypt > the frontier
commit v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Poland committed warships to the strait. | Poland > the strait
order v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + The army ordered tanks near the bridge. | The army > the bridge
base v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Chile based fighter jets to the base. | Chile > the base
bring v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Nepal brought troops to the frontier. | Nepal > the frontier
bring_in v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Ghana brought in warships to the strait. | Ghana > the strait
mobilise v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Government troops mobilised tanks near the bridge. | Government troops > the bridge
pour v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Serbia poured fighter jets to the base. | Serbia > the base
garrison v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Japan garrisoned troops to the frontier. | Japan > the frontier
post v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Jordan posted warships to the strait. | Jordan > the strait
move_up v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Soldiers moved up tanks near the bridge. | Soldiers > the bridge
fly v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Cuba flew fighter jets to the base. | Cuba > the base
muster v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Malaysia mustered troops to the frontier. | Malaysia > the frontier
build_up v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Sweden built up warships to the strait. | Sweden > the strait
increase v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Special forces increased tanks near the bridge. | Special forces > the bridge
stage v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Uganda staged fighter jets to the base. | Uganda > the base
line_up v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Brazil lined up troops to the frontier. | Brazil > the frontier
park v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Kuwait parked warships to the strait. | Kuwait > the strait
array v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + The navy arrayed tanks near the bridge. | The navy > the bridge
throw v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Armenia threw fighter jets to the base. | Armenia > the base
ready v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Portugal readied troops to the frontier. | Portugal > the frontier
pre-position v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Niger pre-positioned warships to the strait. | Niger > the strait
land v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + The air force landed tanks near the bridge. | The air force > the bridge
place v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Mongolia placed fighter jets to the base. | Mongolia > the base
parachute v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Oman parachuted troops to the frontier. | Oman > the frontier
infiltrate v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Colombia infiltrated warships to the strait. | Colombia > the strait
double v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Marines doubled tanks near the bridge. | Marines > the bridge
field v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Finland fielded fighter jets to the base. | Finland > the base
beef_up v  S=subj T?=in|near|along|on|with obj=force|defence|defense|presence|border|deployment|garrison|position|fleet|military_presence  -> 154
  + Zambia beefed up its presence in the gulf. | Zambia > the gulf
strengthen v  S=subj T?=in|near|along|on|with obj=force|defence|defense|presence|border|deployment|garrison|position|fleet|military_presence  -> 154
  + Border guards strengthened its positions near the bridge. | Border guards > the bridge
bolster v  S=subj T?=in|near|along|on|with obj=force|defence|defense|presence|border|deployment|garrison|position|fleet|military_presence  -> 154
  + Pakistan bolstered its defences along the border. | Pakistan > the border
boost v  S=subj T?=in|near|along|on|with obj=force|defence|defense|presence|border|deployment|garrison|position|fleet|military_presence  -> 154
  + Greece boosted its presence in the gulf. | Greece > the gulf
increase v  S=subj T?=in|near|along|on|with obj=force|defence|defense|presence|border|deployment|garrison|position|fleet|military_presence  -> 154
  + The army increased its positions near the bridge. | The army > the bridge
expand v  S=subj T?=in|near|along|on|with obj=force|defence|defense|presence|border|deployment|garrison|position|fleet|military_presence  -> 154
  + Ecuador expanded its defences along the border. | Ecuador > the border
fortify v  S=subj T?=in|near|along|on|with obj=force|defence|defense|presence|border|deployment|garrison|position|fleet|military_presence  -> 154
  + Cambodia fortified its presence in the gulf. | Cambodia > the gulf
step_up v  S=subj T?=in|near|along|on|with obj=force|defence|defense|presence|border|deployment|garrison|position|fleet|military_presence  -> 154
  + Government troops stepped up its positions near the bridge. | Government troops > the bridge
build_up v  S=subj T?=in|near|along|on|with obj=force|defence|defense|presence|border|deployment|garrison|position|fleet|military_presence  -> 154
  + Algeria built up its defences along the border. | Algeria > the border
reinforce v  S=subj T?=in|near|along|on|with obj=force|defence|defense|presence|border|deployment|garrison|position|fleet|military_presence  -> 154
  + Latvia reinforced its presence in the gulf. | Latvia > the gulf
augment v  S=subj T?=in|near|along|on|with obj=force|defence|defense|presence|border|deployment|garrison|position|fleet|military_presence  -> 154
  + Soldiers augmented its positions near the bridge. | Soldiers > the bridge
extend v  S=subj T?=in|near|along|on|with obj=force|defence|defense|presence|border|deployment|garrison|position|fleet|military_presence  -> 154
  + Bolivia extended its defences along the border. | Bolivia > the border
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
  + Guerrillas marched in on the town. | Guerrillas > the town
roll v  S=subj T=on|toward|towards|into|to  -> 154
  + Government troops rolled towards the capital. | Government troops > the capital
push v  S=subj T=on|toward|towards|into|to  -> 154
  + Militiamen pushed on the town. | Militiamen > the town
move_in v  S=subj T=on|toward|towards|into|to  -> 154
  + Soldiers moved in towards the capital. | Soldiers > the capital
close_in v  S=subj T=on|toward|towards|into|to  -> 154
  + Extremists closed in on the town. | Extremists > the town
head v  S=subj T=on|toward|towards|into|to  -> 154
  + Special forces headed towards the capital. | Special forces > the capital
troop_buildup n  S?=by|mod|poss T?=of|in|near|to|along|on  -> 154
  + Sudan's troop buildup near Canada worried its neighbours. | Sudan > Canada
military_buildup n  S?=by|mod|poss T?=of|in|near|to|along|on  -> 154
  + Qatar's military buildup in the gulf grew. | Qatar > the gulf
troop_deployment n  S?=by|mod|poss T?=of|in|near|to|along|on  -> 154
  + Romania's troop deployment near Ethiopia worried its neighbours. | Romania > Ethiopia
troop_movement n  S?=by|mod|poss T?=of|in|near|to|along|on  -> 154
  + Thailand's troop movement in the gulf grew. | Thailand > the gulf
reinforcement n  S?=by|mod|poss T?=of|in|near|to|along|on  -> 154
  + Cyprus' reinforcement near Mexico worried its neighbours. | Cyprus > Mexico
build-up n  S?=by|mod|poss T?=of|in|near|to|along|on  -> 154
  + Tunisia's build-up in the gulf grew. | Tunisia > the gulf
massing n  S?=by|mod|poss T?=of|in|near|to|along|on  -> 154
  + Iceland's massing near Angola worried its neighbours. | Iceland > Angola
redeployment n  S?=by|mod|poss T?=of|in|near|to|along|on  -> 154
  + Denmark's redeployment in the gulf grew. | Denmark > the gulf
mobilisation n  S?=by|mod|poss T?=of|in|near|to|along|on  -> 154
  + Lebanon's mobilisation near Senegal worried its neighbours. | Lebanon > Senegal
military_presence n  S?=by|mod|poss T?=of|in|near|to|along|on  -> 154
  + Georgia's military presence in the gulf grew. | Georgia > the gulf
conscription n  S?=by|mod|poss T?=of|in|near|to|along|on  -> 154
  + Bulgaria's conscription near Indonesia worried its neighbours. | Bulgaria > Indonesia
call-up n  S?=by|mod|poss T?=of|in|near|to|along|on  -> 154
  + Morocco's call-up in the gulf grew. | Morocco > the gulf
rearmament n  S?=by|mod|poss T?=of|in|near|to|along|on  -> 154
  + Belarus' rearmament near Tanzania worried its neighbours. | Belarus > Tanzania
militarization n  S?=by|mod|poss T?=of|in|near|to|along|on  -> 154
  + Croatia's militarization in the gulf grew. | Croatia > the gulf
develop v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Argentina developed ballistic missiles. | Argentina > _
acquire v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Rwanda acquired its arsenal. | Rwanda > _
build v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Austria built new submarines. | Austria > _
stockpile v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Yemen stockpiled ballistic missiles. | Yemen > _
modernise v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Kenya modernised its arsenal. | Kenya > _
modernize v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Norway modernized new submarines. | Norway > _
expand v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Peru expanded ballistic missiles. | Peru > _
install v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Turkey installed its arsenal. | Turkey > _
accumulate v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Vietnam accumulated new submarines. | Vietnam > _
amass v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Chad amassed ballistic missiles. | Chad > _
produce v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Egypt produced its arsenal. | Egypt > _
upgrade v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Poland upgraded new submarines. | Poland > _
unveil v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Chile unveiled ballistic missiles. | Chile > _
display v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Nepal displayed its arsenal. | Nepal > _
parade v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Ghana paraded new submarines. | Ghana > _
deploy v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Serbia deployed ballistic missiles. | Serbia > _
station v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Japan stationed its arsenal. | Japan > _
show_off v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Jordan showed off new submarines. | Jordan > _
position v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Cuba positioned ballistic missiles. | Cuba > _
manufacture v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Malaysia manufactured its arsenal. | Malaysia > _
enlist v  S=subj T=obj  -> 154
  + Jihadists enlisted teenagers. | Jihadists > teenagers
draft v  S=subj T=obj  -> 154
  + Sweden drafted young men. | Sweden > young men
press-gang v  S=subj T=obj  -> 154
  + Paramilitaries press-ganged farmers. | Paramilitaries > farmers
enroll v  S=subj T=obj  -> 154
  + Rebels enrolled teenagers. | Rebels > teenagers
radicalise v  S=subj T=obj  -> 154
  + Uganda radicalised young men. | Uganda > young men
radicalize v  S=subj T=obj  -> 154
  + Militants radicalized farmers. | Militants > farmers
form v  S=subj obj=militia|force|army|unit|brigade|regiment|battalion  -> MOBILIZE/militia
  + Brazil formed a new brigade. | Brazil > _
raise v  S=subj obj=militia|force|army|unit|brigade|regiment|battalion  -> MOBILIZE/militia
  + Insurgents raised a militia. | Insurgents > _
create v  S=subj obj=militia|force|army|unit|brigade|regiment|battalion  -> MOBILIZE/militia
  + Kuwait created a new brigade. | Kuwait > _
assemble v  S=subj obj=militia|force|army|unit|brigade|regiment|battalion  -> MOBILIZE/militia
  + Gunmen assembled a militia. | Gunmen > _
organise v  S=subj obj=militia|force|army|unit|brigade|regiment|battalion  -> MOBILIZE/militia
  + Armenia organised a new brigade. | Armenia > _
organize v  S=subj obj=militia|force|army|unit|brigade|regiment|battalion  -> MOBILIZE/militia
  + Separatists organized a militia. | Separatists > _
establish v  S=subj obj=militia|force|army|unit|brigade|regiment|battalion  -> MOBILIZE/militia
  + Portugal established a new brigade. | Portugal > _
activate v  S=subj obj=militia|force|army|unit|brigade|regiment|battalion  -> MOBILIZE/militia
  + Guerrillas activated a militia. | Guerrillas > _
set_up v  S=subj obj=militia|force|army|unit|brigade|regiment|battalion  -> MOBILIZE/militia
  + Niger set up a new brigade. | Niger > _
# Police moved
station v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + The governor stationed riot police to the stadium. | The governor > the stadium
post v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + Mongolia posted policemen in the capital. | Mongolia > the capital
rush v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + The city rushed officers outside the court. | The city > the court
dispatch v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + The king dispatched riot police to the stadium. | The king > the stadium
position v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + Oman positioned policemen in the capital. | Oman > the capital
bring_in v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + The city brought in officers outside the court. | The city > the court
mobilise v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + The ambassador mobilised riot police to the stadium. | The ambassador > the stadium
mobilize v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + Colombia mobilized policemen in the capital. | Colombia > the capital
call_in v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + The city called in officers outside the court. | The city > the court
call_out v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + The army chief called out riot police to the stadium. | The army chief > the stadium
order v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + Finland ordered policemen in the capital. | Finland > the capital
assign v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + The city assigned officers outside the court. | The city > the court
increase v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + The vice president increased riot police to the stadium. | The vice president > the stadium
move v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + Zambia moved policemen in the capital. | Zambia > the capital
pour v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + The city poured officers outside the court. | The city > the court
put v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + The party leader put riot police to the stadium. | The party leader > the stadium
place v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + Pakistan placed policemen in the capital. | Pakistan > the capital
deploy v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + The city deployed officers outside the court. | The city > the court
set_up v  S=subj T?=in|at|around|near|outside obj=patrol|checkpoint|roadblock|cordon|police_presence|guard  -> 153
  + Police set up checkpoints around Lagos. | Police > Lagos
step_up v  S=subj T?=in|at|around|near|outside obj=patrol|checkpoint|roadblock|cordon|police_presence|guard  -> 153
  + Security forces stepped up patrols in the suburb. | Security forces > the suburb
increase v  S=subj T?=in|at|around|near|outside obj=patrol|checkpoint|roadblock|cordon|police_presence|guard  -> 153
  + Riot police increased checkpoints around Gdansk. | Riot police > Gdansk
erect v  S=subj T?=in|at|around|near|outside obj=patrol|checkpoint|roadblock|cordon|police_presence|guard  -> 153
  + Officers erected patrols in the suburb. | Officers > the suburb
establish v  S=subj T?=in|at|around|near|outside obj=patrol|checkpoint|roadblock|cordon|police_presence|guard  -> 153
  + Gendarmes established checkpoints around Basra. | Gendarmes > Basra
mount v  S=subj T?=in|at|around|near|outside obj=patrol|checkpoint|roadblock|cordon|police_presence|guard  -> 153
  + Secret police mounted patrols in the suburb. | Secret police > the suburb
man v  S=subj T?=in|at|around|near|outside obj=patrol|checkpoint|roadblock|cordon|police_presence|guard  -> 153
  + Police maned checkpoints around Kandahar. | Police > Kandahar
intensify v  S=subj T?=in|at|around|near|outside obj=patrol|checkpoint|roadblock|cordon|police_presence|guard  -> 153
  + Security forces intensified patrols in the suburb. | Security forces > the suburb
install v  S=subj T?=in|at|around|near|outside obj=patrol|checkpoint|roadblock|cordon|police_presence|guard  -> 153
  + Riot police installed checkpoints around Cali. | Riot police > Cali
double v  S=subj T?=in|at|around|near|outside obj=patrol|checkpoint|roadblock|cordon|police_presence|guard  -> 153
  + Officers doubled patrols in the suburb. | Officers > the suburb
boost v  S=subj T?=in|at|around|near|outside obj=patrol|checkpoint|roadblock|cordon|police_presence|guard  -> 153
  + Gendarmes boosted checkpoints around Mandalay. | Gendarmes > Mandalay
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
  + Greece beefed up security at airports. | Greece > airports
heighten v  S=subj T?=in|at|around|on|for obj=security|alert|alert_level|vigilance|security_measure|terror_alert  -> 151
  + Secret police heightened vigilance in the metro. | Secret police > the metro
raise v  S=subj T?=in|at|around|on|for obj=security|alert|alert_level|vigilance|security_measure|terror_alert  -> 151
  + Ecuador raised its alert level. | Ecuador > _
increase v  S=subj T?=in|at|around|on|for obj=security|alert|alert_level|vigilance|security_measure|terror_alert  -> 151
  + Cambodia increased security at airports. | Cambodia > airports
boost v  S=subj T?=in|at|around|on|for obj=security|alert|alert_level|vigilance|security_measure|terror_alert  -> 151
  + Police boosted vigilance in the metro. | Police > the metro
reinforce v  S=subj T?=in|at|around|on|for obj=security|alert|alert_level|vigilance|security_measure|terror_alert  -> 151
  + Algeria reinforced its alert level. | Algeria > _
strengthen v  S=subj T?=in|at|around|on|for obj=security|alert|alert_level|vigilance|security_measure|terror_alert  -> 151
  + Latvia strengthened security at airports. | Latvia > airports
bolster v  S=subj T?=in|at|around|on|for obj=security|alert|alert_level|vigilance|security_measure|terror_alert  -> 151
  + Security forces bolstered vigilance in the metro. | Security forces > the metro
enhance v  S=subj T?=in|at|around|on|for obj=security|alert|alert_level|vigilance|security_measure|terror_alert  -> 151
  + Bolivia enhanced its alert level. | Bolivia > _
intensify v  S=subj T?=in|at|around|on|for obj=security|alert|alert_level|vigilance|security_measure|terror_alert  -> 151
  + Sudan intensified security at airports. | Sudan > airports
place v  S=subj T?=obj on=alert|high_alert obj={police}  -> 151
  + Canada placed police on alert. | Canada > _
keep v  S=subj T?=obj on=alert|high_alert obj={police}  -> 151
  + The mayor kept officers on high alert. | The mayor > _
keep v  S=subj T?=obj on=alert|high_alert|war_footing|standby obj={troops}  -> 152
  + Qatar kept troops on alert. | Qatar > _
set v  S=subj T?=obj on=alert|high_alert|war_footing|standby obj={troops}  -> 152
  + Romania set its navy on high alert. | Romania > _
maintain v  S=subj T?=obj on=alert|high_alert|war_footing|standby obj={troops}  -> 152
  + Ethiopia maintained troops on alert. | Ethiopia > _
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
  + Thailand increased its military alert. | Thailand > _
heighten v  S=subj obj=alert|readiness|combat_readiness|alert_level|defcon  -> 152
  + Government troops heightened its combat readiness. | Government troops > _
step_up v  S=subj obj=alert|readiness|combat_readiness|alert_level|defcon  -> 152
  + Cyprus stepped up its military alert. | Cyprus > _
declare v  S=subj obj=alert|readiness|combat_readiness|alert_level|defcon  -> 152
  + Soldiers declared its combat readiness. | Soldiers > _
order v  S=subj obj=alert|readiness|combat_readiness|alert_level|defcon  -> 152
  + Mexico ordered its military alert. | Mexico > _
upgrade v  S=subj obj=alert|readiness|combat_readiness|alert_level|defcon  -> 152
  + Special forces upgraded its combat readiness. | Special forces > _
# Exercises, tests, shows of force
start v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Tunisia started naval drills near Iceland. | Tunisia > Iceland
launch v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Angola launched war games in the strait. | Angola > the strait
open v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + The navy opened military exercises off the coast. | The navy > the coast
carry_out v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Denmark carried out naval drills near Lebanon. | Denmark > Lebanon
complete v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Senegal completed war games in the strait. | Senegal > the strait
conclude v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + The air force concluded military exercises off the coast. | The air force > the coast
undertake v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Georgia undertook naval drills near Bulgaria. | Georgia > Bulgaria
kick_off v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Indonesia kicked off war games in the strait. | Indonesia > the strait
finish v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Marines finished military exercises off the coast. | Marines > the coast
run v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Morocco ran naval drills near Belarus. | Morocco > Belarus
organise v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Tanzania organised war games in the strait. | Tanzania > the strait
organize v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Border guards organized military exercises off the coast. | Border guards > the coast
resume v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Croatia resumed naval drills near Argentina. | Croatia > Argentina
perform v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Rwanda performed war games in the strait. | Rwanda > the strait
announce v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + The army announced military exercises off the coast. | The army > the coast
expand v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Austria expanded naval drills near Yemen. | Austria > Yemen
step_up v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Kenya stepped up war games in the strait. | Kenya > the strait
test v  S=subj T?=into|over|toward|towards|off|from|in obj=missile|ballistic_missile|cruise_missile|rocket|satellite|bomb|nuclear_bomb|nuclear_device|warhead|torpedo  -> 150
  + Norway tested a ballistic missile into the sea. | Norway > the sea
fire_off v  S=subj T?=into|over|toward|towards|off|from|in obj=missile|ballistic_missile|cruise_missile|rocket|satellite|bomb|nuclear_bomb|nuclear_device|warhead|torpedo  -> 150
  + Peru fired off a missile over Turkey. | Peru > Turkey
test-launch v  S=subj T?=into|over|toward|towards|off|from|in obj=missile|ballistic_missile|cruise_missile|rocket|satellite|bomb|nuclear_bomb|nuclear_device|warhead|torpedo  -> 150
  + Vietnam test-launched a ballistic missile into the sea. | Vietnam > the sea
launch v  S=subj T?=into|over|toward|towards|off|from|in obj=missile|ballistic_missile|cruise_missile|rocket|satellite|bomb|nuclear_bomb|nuclear_device|warhead|torpedo  -> 150
  + Chad launched a missile over Egypt. | Chad > Egypt
explode v  S=subj T?=into|over|toward|towards|off|from|in obj=missile|ballistic_missile|cruise_missile|rocket|satellite|bomb|nuclear_bomb|nuclear_device|warhead|torpedo  -> 150
  + Poland exploded a ballistic missile into the sea. | Poland > the sea
test_fire v  S=subj T?=into|over|toward|towards|off|from|in obj=missile|ballistic_missile|cruise_missile|rocket|satellite|bomb|nuclear_bomb|nuclear_device|warhead|torpedo  -> 150
  + Chile tested fire a missile over Nepal. | Chile > Nepal
shoot_off v  S=subj T?=into|over|toward|towards|off|from|in obj=missile|ballistic_missile|cruise_missile|rocket|satellite|bomb|nuclear_bomb|nuclear_device|warhead|torpedo  -> 150
  + Ghana shot off a ballistic missile into the sea. | Ghana > the sea
hold v  S=subj T?=in|of|obj.of|obj.poss obj={weaponstest}  -> 150
  + Serbia held a missile test. | Serbia > _
stage v  S=subj T?=in|of|obj.of|obj.poss obj={weaponstest}  -> 150
  + Japan staged a nuclear test. | Japan > _
perform v  S=subj T?=in|of|obj.of|obj.poss obj={weaponstest}  -> 150
  + Jordan performed a missile test. | Jordan > _
announce v  S=subj T?=in|of|obj.of|obj.poss obj={weaponstest}  -> 150
  + Cuba announced a nuclear test. | Cuba > _
complete v  S=subj T?=in|of|obj.of|obj.poss obj={weaponstest}  -> 150
  + Malaysia completed a missile test. | Malaysia > _
repeat v  S=subj T?=in|of|obj.of|obj.poss obj={weaponstest}  -> 150
  + Sweden repeated a nuclear test. | Sweden > _
resume v  S=subj T?=in|of|obj.of|obj.poss obj={weaponstest}  -> 150
  + Uganda resumed a missile test. | Uganda > _
send v  S=subj T?=over|near|into|through|off|around|past obj=warship|bomber|fighter_jet|jet|warplane|drone|aircraft|destroyer|aircraft_carrier|plane|ship  -> 150
  + Brazil sent bombers near Kuwait. | Brazil > Kuwait
fly v  S=subj T?=over|near|into|through|off|around|past obj=warship|bomber|fighter_jet|jet|warplane|drone|aircraft|destroyer|aircraft_carrier|plane|ship  -> 150
  + Armenia flew a destroyer through the strait. | Armenia > the strait
steer v  S=subj T?=over|near|into|through|off|around|past obj=warship|bomber|fighter_jet|jet|warplane|drone|aircraft|destroyer|aircraft_carrier|plane|ship  -> 150
  + Portugal steered bombers near Niger. | Portugal > Niger
scramble v  S=subj T?=over|near|into|through|off|around|past obj=warship|bomber|fighter_jet|jet|warplane|drone|aircraft|destroyer|aircraft_carrier|plane|ship  -> 150
  + Mongolia scrambled a destroyer through the strait. | Mongolia > the strait
dispatch v  S=subj T?=over|near|into|through|off|around|past obj=warship|bomber|fighter_jet|jet|warplane|drone|aircraft|destroyer|aircraft_carrier|plane|ship  -> 150
  + Oman dispatched bombers near Colombia. | Oman > Colombia
sail v  S=subj T?=over|near|into|through|off|around|past obj=warship|bomber|fighter_jet|jet|warplane|drone|aircraft|destroyer|aircraft_carrier|plane|ship  -> 150
  + Finland sailed a destroyer through the strait. | Finland > the strait
order v  S=subj T?=over|near|into|through|off|around|past obj=warship|bomber|fighter_jet|jet|warplane|drone|aircraft|destroyer|aircraft_carrier|plane|ship  -> 150
  + Zambia ordered bombers near Pakistan. | Zambia > Pakistan
patrol v  S=subj T=obj:any  -> 150
  + Government troops patrolled the frontier. | Government troops > the frontier
buzz v  S=subj T=obj:any  -> 150
  + Soldiers buzzed the streets of the capital. | Soldiers > the streets of the capital
overfly v  S=subj T=obj:any  -> 150
  + Special forces overflied the frontier. | Special forces > the frontier
police v  S=subj T=obj:any  -> 150
  + The navy policed the streets of the capital. | The navy > the streets of the capital
missile_test n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Greece's missile test near Ecuador ended on Friday. | Greece > Ecuador
nuclear_test n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Cambodia's nuclear test off the coast alarmed fishermen. | Cambodia > the coast
missile_launch n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Algeria's missile launch near Latvia ended on Friday. | Algeria > Latvia
show_of_force n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Bolivia's show of force off the coast alarmed fishermen. | Bolivia > the coast
war_games n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Sudan's war games near Canada ended on Friday. | Sudan > Canada
naval_drill n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Qatar's naval drill off the coast alarmed fishermen. | Qatar > the coast
overflight n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Romania's overflight near Ethiopia ended on Friday. | Romania > Ethiopia
military_parade n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Thailand's military parade off the coast alarmed fishermen. | Thailand > the coast
flyover n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Cyprus' flyover near Mexico ended on Friday. | Cyprus > Mexico
manoeuvre n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Tunisia's manoeuvre off the coast alarmed fishermen. | Tunisia > the coast
naval_manoeuvre n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Iceland's naval manoeuvre near Angola ended on Friday. | Iceland > Angola
live-fire_exercise n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Denmark's live-fire exercise off the coast alarmed fishermen. | Denmark > the coast
test-firing n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Lebanon's test-firing near Senegal ended on Friday. | Lebanon > Senegal
flypast n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Georgia's flypast off the coast alarmed fishermen. | Georgia > the coast
airspace_incursion n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Bulgaria's airspace incursion near Indonesia ended on Friday. | Bulgaria > Indonesia
set_up v  S=subj T?=against obj=cyber_unit|cyber_command|cyber_force|cyber_troops|cyber_army  -> 155
  + Morocco set up a cyber command. | Morocco > _
establish v  S=subj T?=against obj=cyber_unit|cyber_command|cyber_force|cyber_troops|cyber_army  -> 155
  + Belarus established a cyber unit. | Belarus > _
form v  S=subj T?=against obj=cyber_unit|cyber_command|cyber_force|cyber_troops|cyber_army  -> 155
  + Tanzania formed a cyber command. | Tanzania > _
expand v  S=subj T?=against obj=cyber_unit|cyber_command|cyber_force|cyber_troops|cyber_army  -> 155
  + Croatia expanded a cyber unit. | Croatia > _
launch v  S=subj T?=against obj=cyber_unit|cyber_command|cyber_force|cyber_troops|cyber_army  -> 155
  + Argentina launched a cyber command. | Argentina > _
unveil v  S=subj T?=against obj=cyber_unit|cyber_command|cyber_force|cyber_troops|cyber_army  -> 155
  + Rwanda unveiled a cyber unit. | Rwanda > _
mobilize v  S=subj T?=against obj=cyber_unit|cyber_command|cyber_force|cyber_troops|cyber_army  -> 155
  + Austria mobilized a cyber command. | Austria > _
