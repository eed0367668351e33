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
  + Ukraine mobilised reservists on Thursday, hours after the first missiles fell. | Ukraine > _
mass v  S=subj T?=on|near|along|at obj={troops}  -> 154
  + Russia massed tanks on the border. | Russia > _
amass v  S=subj T?=on|near|along|at obj={troops}  -> 154
  + Iraq amassed soldiers near Kuwait. | Iraq > Kuwait
move v  S=subj T?=to|into|toward|near obj={troops}  -> 154
  + Syria moved tanks to the border. | Syria > _
reinforce v  S=subj T?=in|on|along|with obj=border|garrison|base|position|front  -> 154
  + Greece reinforced its garrison on the island. | Greece > the island
dispatch v  S=subj T?=to|into obj={troops}  -> 154
  + Britain dispatched a warship to the gulf. | Britain > _
deployment n  S?=by|mod|poss T?=to|in|along of={troops}  -> 154
  + Niger announced the deployment of troops to Mali. | Niger > Mali | planned
  + Kenya's deployment of troops to Somalia was approved. | Kenya > Somalia
mobilization n  S?=by T=of|poss  -> 154
  + Ukraine's mobilization of reservists began. | Ukraine > _
buildup n  S?=by|mod|poss T?=on|near|along|in  -> 154
  + Russia's buildup near the border alarmed Kyiv. | Russia > _
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
  + Iran staged war games in the gulf. | Iran > _
begin v  S=subj T?=near|off|in obj={drill}  -> 150
  + The army began manoeuvres near the border. | The army > _
test v  S=subj obj=missile|ballistic_missile|weapon|nuclear_weapon|bomb|rocket  -> 150
  + North Korea tested a missile. | North Korea > _
test-fire v  S=subj obj=missile|ballistic_missile|rocket  -> 150
  + North Korea test-fired a ballistic missile off its eastern coast on Sunday. | North Korea > _
launch v  S=subj obj=ballistic_missile|missile  -> 150 weight=1
  + North Korea launched a ballistic missile early on Wednesday, the South Korean army said. | North Korea > _
conduct v  S=subj obj={weaponstest}  -> 150
  + India conducted a nuclear test. | India > _
carry_out v  S=subj obj={weaponstest}  -> 150
  + Pakistan carried out a nuclear test. | Pakistan > _
fly v  S=subj T?=near|over|into obj=bomber|jet|warplane|drone  -> 150
  + Russia flew bombers near Norway. | Russia > Norway
sail v  S=subj T?=through|near|into|off obj=warship|destroyer|carrier  -> 150
  + Washington sailed a warship through the strait. | Washington > _
patrol v  S=subj T=obj  -> 150
  + Soldiers patrolled the streets. | Soldiers > _
create v  S=subj obj=cyber_force|cyber_command|cyber_unit  -> 155
  + Estonia created a cyber command. | Estonia > _
call_up v  S=subj obj={police}|national_guard  -> 153 weight=1
  + The Texas governor called up the National Guard on Friday after the storm. | The Texas governor > _
call_up v  S=subj obj={troops}  -> 154
  + Israel called up reservists. | Israel > _
conscript v  S=subj T=obj  -> 154
  + The junta conscripted students. | The junta > students
recruit v  S=subj T=obj  -> 154
  + The militia recruited teenagers. | The militia > teenagers
arm v  S=subj T=obj obj=militia|itself|themselves  -> 154
  + The Sudanese government armed the militia in the west of the country in 2003. | The Sudanese government > the militia
# Troops moved
station v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Tanzania stationed troops to the frontier. | Tanzania > _
position v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Mexico positioned warships to the strait. | Mexico > _
rush v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Norway rushed troops to the frontier. | Norway > _
concentrate v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Thailand concentrated troops to the frontier. | Thailand > _
assemble v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Kenya assembled troops to the frontier. | Kenya > _
gather v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Belarus gathered warships to the strait. | Belarus > _
redeploy v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Argentina redeployed troops to the frontier. | Argentina > _
airlift v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Lebanon airlifted troops to the frontier. | Lebanon > _
shift v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Pakistan shifted troops to the frontier. | Pakistan > _
commit v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Finland committed warships to the strait. | Finland > _
order v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops} !comp=leave|quit|withdraw|stop|pull|retreat|go|surrender|help|free|hand|open|fire|shoot|protect|respect|hold  -> 154
  + The navy ordered tanks near the bridge. | The navy > _
base v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Kuwait based fighter jets to the base. | Kuwait > _
bring v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Kuwait brought troops to the frontier. | Kuwait > _
bring_in v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Brazil brought in warships to the strait. | Brazil > _
mobilise v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Austria mobilised fighter jets to the base. | Austria > _
pour v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Latvia poured fighter jets to the base. | Latvia > _
garrison v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Armenia garrisoned troops to the frontier. | Armenia > _
post v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Croatia posted warships to the strait. | Croatia > _
move_up v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Marines moved up tanks near the bridge. | Marines > _
fly v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Morocco flew troops to the frontier. | Morocco > _
muster v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Nepal mustered troops to the frontier. | Nepal > _
build_up v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Senegal built up warships to the strait. | Senegal > _
increase v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Malaysia increased troops to the frontier. | Malaysia > _
stage v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Colombia staged fighter jets to the base. | Colombia > _
line_up v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Greece lined up troops to the frontier. | Greece > _
park v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Tanzania parked warships to the strait. | Tanzania > _
array v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Mexico arrayed troops to the frontier. | Mexico > _
throw v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Qatar threw fighter jets to the base. | Qatar > _
ready v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Senegal readied troops to the frontier. | Senegal > _
pre-position v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Colombia pre-positioned troops to the frontier. | Colombia > _
land v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Government troops landed tanks near the bridge. | Government troops > _
place v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Mongolia placed fighter jets to the base. | Mongolia > _
parachute v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Jordan parachuted troops to the frontier. | Jordan > _
infiltrate v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Bulgaria infiltrated warships to the strait. | Bulgaria > _
double v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Mexico doubled fighter jets to the base. | Mexico > _
field v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Bolivia fielded troops to the frontier. | Bolivia > _
beef_up v  S=subj T?=in|near|along|on|with obj=force|defence|defense|presence|border|deployment|garrison|position|fleet|military_presence  -> 154
  + Angola beefed up its presence in the gulf. | Angola > _
strengthen v  S=subj T?=in|near|along|on|with obj=force|defence|defense|presence|border|deployment|garrison|position|fleet|military_presence  -> 154
  + Government troops strengthened its positions near the bridge. | Government troops > _
bolster v  S=subj T?=in|near|along|on|with obj=force|defence|defense|presence|border|deployment|garrison|position|fleet|military_presence  -> 154
  + Uganda bolstered its defences along the border. | Uganda > _
boost v  S=subj T?=in|near|along|on|with obj=force|defence|defense|presence|border|deployment|garrison|position|fleet|military_presence  -> 154
  + Indonesia boosted its presence in the gulf. | Indonesia > _
increase v  S=subj T?=in|near|along|on|with obj=force|defence|defense|presence|border|deployment|garrison|position|fleet|military_presence  -> 154
  + Marines increased its positions near the bridge. | Marines > _
expand v  S=subj T?=in|near|along|on|with obj=force|defence|defense|presence|border|deployment|garrison|position|fleet|military_presence  -> 154
  + Sweden expanded its defences along the border. | Sweden > _
fortify v  S=subj T?=in|near|along|on|with obj=force|defence|defense|presence|border|deployment|garrison|position|fleet|military_presence  -> 154
  + Ghana fortified its presence in the gulf. | Ghana > _
step_up v  S=subj T?=in|near|along|on|with obj=force|defence|defense|presence|border|deployment|garrison|position|fleet|military_presence  -> 154
  + Marines stepped up its positions near the bridge. | Marines > _
build_up v  S=subj T?=in|near|along|on|with obj=force|defence|defense|presence|border|deployment|garrison|position|fleet|military_presence  -> 154
  + Cuba built up its defences along the border. | Cuba > _
reinforce v  S=subj T?=in|near|along|on|with obj=force|defence|defense|presence|border|deployment|garrison|position|fleet|military_presence  -> 154
  + Austria reinforced its presence in the gulf. | Austria > _
augment v  S=subj T?=in|near|along|on|with obj=force|defence|defense|presence|border|deployment|garrison|position|fleet|military_presence  -> 154
  + Border guards augmented its positions near the bridge. | Border guards > _
extend v  S=subj T?=in|near|along|on|with obj=force|defence|defense|presence|border|deployment|garrison|position|fleet|military_presence  -> 154
  + Chile extended its defences along the border. | Chile > _
mass v  S=subj T=in|near|at|along|on|outside|around  -> 154
  + The air force massed near the border. | The air force > _
assemble v  S=subj T=in|near|at|along|on|outside|around  -> 154
  + Special forces assembled outside the town. | Special forces > the town
deploy v  S=subj T=in|near|at|along|on|outside|around  -> 154
  + Marines deployed near the border. | Marines > _
gather v  S=subj T=in|near|at|along|on|outside|around subj=:MIL|REB|UAF|COP|PRM  -> 154
  + The air force gathered near the border. | The air force > _
concentrate v  S=subj T=in|near|at|along|on|outside|around  -> 154
  + Government troops concentrated outside the town. | Government troops > the town
dig_in v  S=subj T=in|near|at|along|on|outside|around  -> 154
  + Border guards dug in in the square. | Border guards > _
fan_out v  S=subj T=in|near|at|along|on|outside|around  -> 154
  + Government troops fanned out along the border on Monday after the raid. | Government troops > _
regroup v  S=subj T=in|near|at|along|on|outside|around  -> 154
  + Border guards regrouped outside the town. | Border guards > the town
muster v  S=subj T=in|near|at|along|on|outside|around  -> 154
  + Soldiers mustered in the square. | Soldiers > _
advance v  S=subj T=in|near|at|along|on|outside|around  -> 154
  + Russian soldiers advanced along the river on Monday and took two villages. | Russian soldiers > _
converge v  S=subj T=in|near|at|along|on|outside|around  -> 154
  + Special forces converged outside the town. | Special forces > the town
encamp v  S=subj T=in|near|at|along|on|outside|around  -> 154
  + Soldiers encamped in the square. | Soldiers > _
close_in v  S=subj T=in|near|at|along|on|outside|around  -> 154
  + Marines closed in near the border. | Marines > _
advance v  S=subj T=on|toward|towards|into|to  -> 154
  + Rebel fighters advanced on the capital on Monday after the fall of the garrison. | Rebel fighters > the capital
roll v  S=subj T=on|toward|towards|into|to  -> 154
  + Border guards rolled towards the capital. | Border guards > _
push v  S=subj:MIL|REB|UAF|COP T=on|toward|towards|into|to  -> 154
  + Insurgents pushed on the town. | Insurgents > the town
move_in v  S=subj T=on|toward|towards|into|to  -> 154
  + Government troops moved in on the rebels in the eastern hills on Monday. | Government troops > the rebels
close_in v  S=subj T=on|toward|towards|into|to  -> 154
  + Separatists closed in on the town. | Separatists > the town
head v  S=subj:MIL|REB|UAF T=on|toward|towards|into|to  -> 154
  + The air force headed towards the capital. | The air force > _
troop_buildup n  S?=by|mod|poss T?=of|in|near|to|along|on  -> 154
  + The king's troop buildup of the president was printed on Monday. | The king > the president
military_buildup n  S?=by|mod|poss T?=of|in|near|to|along|on  -> 154
  + The party leader's military buildup of the president was printed on Monday. | The party leader > the president
troop_deployment n  S?=by|mod|poss T?=of|in|near|to|along|on  -> 154
  + The mayor's troop deployment of the president was printed on Monday. | The mayor > the president
troop_movement n  S?=by|mod|poss T?=of|in|near|to|along|on  -> 154
  + The party leader's troop movement of the president was printed on Monday. | The party leader > the president
reinforcement n  S?=by|mod|poss T?=of|in|near|to|along|on  -> 154
  + The finance minister's reinforcement of the president was printed on Monday. | The finance minister > the president
build-up n  S?=by|mod|poss T?=of|in|near|to|along|on  -> 154
  + The ambassador's build-up of the president was printed on Monday. | The ambassador > the president
massing n  S?=by|mod|poss T?=of|in|near|to|along|on  -> 154
  + Kuwait's massing near Armenia worried its neighbours. | Kuwait > Armenia
redeployment n  S?=by|mod|poss T?=of|in|near|to|along|on  -> 154
  + The finance minister's redeployment of the president was printed on Monday. | The finance minister > the president
mobilisation n  S?=by|mod|poss T?=of|in|near|to|along|on  -> 154
  + The governor's mobilisation of the president was printed on Monday. | The governor > the president
conscription n  S?=by|mod|poss T?=of|in|near|to|along|on  -> 154
  + The opposition leader's conscription of the president was printed on Monday. | The opposition leader > the president
call-up n  S?=by|mod|poss T?=of|in|near|to|along|on  -> 154
  + The army chief's call-up of the president was printed on Monday. | The army chief > the president
rearmament n  S?=by|mod|poss T?=of|in|near|to|along|on  -> 154
  + The foreign minister's rearmament of the president was printed on Monday. | The foreign minister > the president
militarization n  S?=by|mod|poss T?=of|in|near|to|along|on  -> 154
  + The governor's militarization of the president was printed on Monday. | The governor > the president
develop v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Greece developed ballistic missiles. | Greece > _
acquire v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Nepal acquired its arsenal. | Nepal > _
build v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Sweden built new submarines. | Sweden > _
stockpile v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Jordan stockpiled ballistic missiles. | Jordan > _
modernise v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Latvia modernised its arsenal. | Latvia > _
modernize v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Croatia modernized its arsenal. | Croatia > _
expand v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Poland expanded ballistic missiles. | Poland > _
install v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Nepal installed its arsenal. | Nepal > _
accumulate v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Niger accumulated new submarines. | Niger > _
amass v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Morocco amassed ballistic missiles. | Morocco > _
produce v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Croatia produced its arsenal. | Croatia > _
upgrade v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Niger upgraded new submarines. | Niger > _
unveil v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Uganda unveiled ballistic missiles. | Uganda > _
display v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Lebanon displayed its arsenal. | Lebanon > _
parade v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Ecuador paraded new submarines. | Ecuador > _
deploy v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Ecuador deployed ballistic missiles. | Ecuador > _
station v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Sweden stationed its arsenal. | Sweden > _
show_off v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Egypt showed off new submarines. | Egypt > _
position v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Egypt positioned ballistic missiles. | Egypt > _
manufacture v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Pakistan manufactured its arsenal. | Pakistan > _
enlist v  S=subj T=obj  -> 154
  + Extremists enlisted teenagers. | Extremists > teenagers
draft v  S=subj T=obj:person  -> 154
  + Chile drafted young men. | Chile > young men
press-gang v  S=subj T=obj  -> 154
  + The militia press-ganged teenagers from the camp into its ranks, aid workers said. | The militia > teenagers
enroll v  S=subj T=obj  -> 154
  + Guerrillas enrolled teenagers. | Guerrillas > teenagers
radicalise v  S=subj T=obj  -> 154
  + Bulgaria radicalised Indonesia last year. | Bulgaria > Indonesia
radicalize v  S=subj T=obj  -> 154
  + Extremists radicalized teenagers. | Extremists > teenagers
form v  S=subj obj=militia|force|army|unit|brigade|regiment|battalion  -> MOBILIZE/militia
  + Algeria formed a new brigade. | Algeria > _
raise v  S=subj obj=militia|force|army|unit|brigade|regiment|battalion  -> MOBILIZE/militia
  + Paramilitaries raised a militia. | Paramilitaries > _
create v  S=subj obj=militia|force|army|unit|brigade|regiment|battalion  -> MOBILIZE/militia
  + Denmark created a new brigade. | Denmark > _
assemble v  S=subj obj=militia|force|army|unit|brigade|regiment|battalion  -> MOBILIZE/militia
  + Paramilitaries assembled a militia. | Paramilitaries > _
organise v  S=subj obj=militia|force|army|unit|brigade|regiment|battalion  -> MOBILIZE/militia
  + Sweden organised a new brigade. | Sweden > _
organize v  S=subj obj=militia|force|army|unit|brigade|regiment|battalion  -> MOBILIZE/militia
  + Guerrillas organized a militia. | Guerrillas > _
establish v  S=subj obj=militia|force|army|unit|brigade|regiment|battalion  -> MOBILIZE/militia
  + Yemen established a new brigade. | Yemen > _
activate v  S=subj obj=militia|force|army|unit|brigade|regiment|battalion  -> MOBILIZE/militia
  + Separatists activated a militia. | Separatists > _
set_up v  S=subj obj=militia|force|army|unit|brigade|regiment|battalion  -> MOBILIZE/militia
  + Norway set up a new brigade. | Norway > _
# Police moved
station v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + The governor stationed riot police to the stadium. | The governor > _
post v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + The interior ministry posted riot police outside the stadium in Skopje on Sunday. | The interior ministry > the stadium
rush v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + Ghana rushed policemen in the capital. | Ghana > _
dispatch v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + The vice president dispatched riot police to the stadium. | The vice president > _
position v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + Zambia positioned policemen in the capital. | Zambia > _
bring_in v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + The king brought in riot police to the stadium. | The king > _
mobilise v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + The mayor mobilised riot police to the stadium. | The mayor > _
mobilize v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + Tunisia mobilized policemen in the capital. | Tunisia > _
call_in v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + Rwanda called in policemen in the capital. | Rwanda > _
call_out v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + The ambassador called out riot police to the stadium. | The ambassador > _
order v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + Greece ordered policemen in the capital. | Greece > _
assign v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + The prime minister assigned riot police to the stadium. | The prime minister > _
increase v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + The party leader increased riot police to the stadium. | The party leader > _
move v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + Rwanda moved policemen in the capital. | Rwanda > _
pour v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + The finance minister poured riot police to the stadium. | The finance minister > _
put v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + The president put riot police to the stadium. | The president > _
place v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + Mongolia placed policemen in the capital. | Mongolia > _
deploy v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + The mayor deployed riot police to the stadium. | The mayor > _
set_up v  S=subj T?=in|at|around|near|outside obj=patrol|checkpoint|roadblock|cordon|police_presence|guard  -> 153
  + Security forces set up patrols in the suburb. | Security forces > _
step_up v  S=subj T?=in|at|around|near|outside obj=patrol|checkpoint|roadblock|cordon|police_presence|guard  -> 153
  + Secret police stepped up checkpoints around Oaxaca. | Secret police > Oaxaca
increase v  S=subj T?=in|at|around|near|outside obj=patrol|checkpoint|roadblock|cordon|police_presence|guard  -> 153
  + Secret police increased patrols in the suburb. | Secret police > _
erect v  S=subj T?=in|at|around|near|outside obj=patrol|checkpoint|roadblock|cordon|police_presence|guard  -> 153
  + Officers erected checkpoints around Durban. | Officers > Durban
establish v  S=subj T?=in|at|around|near|outside obj=patrol|checkpoint|roadblock|cordon|police_presence|guard  -> 153
  + Secret police established patrols in the suburb. | Secret police > _
mount v  S=subj T?=in|at|around|near|outside obj=patrol|checkpoint|roadblock|cordon|police_presence|guard  -> 153
  + Security forces mounted patrols in the suburb. | Security forces > _
man v  S=subj T?=in|at|around|near|outside obj=patrol|checkpoint|roadblock|cordon|police_presence|guard  -> 153
  + Riot police manned checkpoints in the suburbs of Minsk on the eve of the march. | Riot police > the suburbs of Minsk
intensify v  S=subj T?=in|at|around|near|outside obj=patrol|checkpoint|roadblock|cordon|police_presence|guard  -> 153
  + Riot police intensified patrols in the suburbs of Paris on Friday after three nights of unrest. | Riot police > the suburbs of Paris
install v  S=subj T?=in|at|around|near|outside obj=patrol|checkpoint|roadblock|cordon|police_presence|guard  -> 153
  + Riot police installed checkpoints around Mombasa. | Riot police > Mombasa
double v  S=subj T?=in|at|around|near|outside obj=patrol|checkpoint|roadblock|cordon|police_presence|guard  -> 153
  + Riot police doubled checkpoints around Cali. | Riot police > Cali
boost v  S=subj T?=in|at|around|near|outside obj=patrol|checkpoint|roadblock|cordon|police_presence|guard  -> 153
  + Officers boosted checkpoints around Mandalay. | Officers > Mandalay
police_deployment n  S?=by|mod|poss T?=in|at|around|on  -> 153
  + Croatia's police deployment in Argentina was discussed abroad. | Croatia > Argentina
police_patrol n  S?=by|mod|poss T?=in|at|around|on  -> 153
  + Tanzania's police patrol in Croatia was discussed abroad. | Tanzania > Croatia
police_cordon n  S?=by|mod|poss T?=in|at|around|on  -> 153
  + Finland's police cordon in Zambia was discussed abroad. | Finland > Zambia
security_operation n  S?=by|mod|poss T?=in|at|around|on  -> 153
  + Georgia's security operation in Bulgaria was discussed abroad. | Georgia > Bulgaria
# Alert
beef_up v  S=subj T?=in|at|around|on|for obj=security|alert|alert_level|vigilance|security_measure|terror_alert  -> 151
  + Tunisia beefed up security at airports. | Tunisia > airports
heighten v  S=subj T?=in|at|around|on|for obj=security|alert|alert_level|vigilance|security_measure|terror_alert  -> 151
  + Denmark heightened its alert level. | Denmark > _
raise v  S=subj T?=in|at|around|on|for obj=security|alert|alert_level|vigilance|security_measure|terror_alert  -> 151
  + Mongolia raised its alert level. | Mongolia > _
increase v  S=subj T?=in|at|around|on|for obj=security|alert|alert_level|vigilance|security_measure|terror_alert  -> 151
  + Egypt increased its alert level. | Egypt > _
boost v  S=subj T?=in|at|around|on|for obj=security|alert|alert_level|vigilance|security_measure|terror_alert  -> 151
  + Officers boosted vigilance in the metro. | Officers > the metro
reinforce v  S=subj T=in|at|around|on|for:any obj=security !obj=regional_security|national_security|food_security|energy_security  -> 151
reinforce v  S=subj T?=in|at|around|on|for obj=alert|alert_level|vigilance|security_measure|terror_alert  -> 151
  + Finland reinforced its alert level. | Finland > _
strengthen v  S=subj T=in|at|around|on|for:any obj=security !obj=regional_security|national_security|food_security|energy_security  -> 151
strengthen v  S=subj T?=in|at|around|on|for obj=alert|alert_level|vigilance|security_measure|terror_alert  -> 151
  + Secret police strengthened vigilance in the metro. | Secret police > the metro
bolster v  S=subj T=in|at|around|on|for:any obj=security !obj=regional_security|national_security|food_security|energy_security  -> 151
bolster v  S=subj T?=in|at|around|on|for obj=alert|alert_level|vigilance|security_measure|terror_alert  -> 151
  + Cambodia bolstered its alert level. | Cambodia > _
enhance v  S=subj T?=in|at|around|on|for obj=security|alert|alert_level|vigilance|security_measure|terror_alert  -> 151
  + Norway enhanced its alert level. | Norway > _
intensify v  S=subj T?=in|at|around|on|for obj=security|alert|alert_level|vigilance|security_measure|terror_alert  -> 151
  + Cyprus intensified security at airports. | Cyprus > airports
place v  S=subj T?=obj on=alert|high_alert obj={police}  -> 151
  + The interior minister placed officers on high alert. | The interior minister > _
keep v  S=subj T?=obj on=alert|high_alert obj={police}  -> 151
  + Algeria kept police on alert. | Algeria > _
keep v  S=subj T?=obj on=alert|high_alert|war_footing|standby obj={troops}  -> 152
  + Colombia kept troops on alert. | Colombia > _
set v  S=subj T?=obj on=alert|high_alert|war_footing|standby obj={troops}  -> 152
  + Ecuador set troops on alert. | Ecuador > _
maintain v  S=subj T?=obj on=alert|high_alert|war_footing|standby obj={troops}  -> 152
  + Armenia maintained its navy on high alert. | Armenia > _
go v  S=subj on=alert|high_alert|war_footing|standby  -> 152
  + Soldiers went on high alert. | Soldiers > _
remain v  S=subj on=alert|high_alert|war_footing|standby  -> 152
  + Special forces remained on high alert. | Special forces > _
stay v  S=subj on=alert|high_alert|war_footing|standby  -> 152
  + The army stayed on high alert. | The army > _
raise v  S=subj obj=alert|readiness|combat_readiness|alert_level|defcon  -> 152
  + The air force raised its combat readiness. | The air force > _
increase v  S=subj obj=alert|readiness|combat_readiness|alert_level|defcon  -> 152
  + Vietnam increased its military alert. | Vietnam > _
heighten v  S=subj obj=alert|readiness|combat_readiness|alert_level|defcon  -> 152
  + Pakistan heightened its combat readiness on Monday after the strike across the border. | Pakistan > _
step_up v  S=subj obj=alert|readiness|combat_readiness|alert_level|defcon  -> 152
  + Cuba stepped up its military alert. | Cuba > _
declare v  S=subj obj=alert|readiness|combat_readiness|alert_level|defcon  -> 152
  + Taiwan declared its combat readiness on Monday after the drills in the strait. | Taiwan > _
order v  S=subj obj=alert|readiness|combat_readiness|alert_level|defcon  -> 152
  + Latvia ordered its military alert. | Latvia > _
upgrade v  S=subj obj=alert|readiness|combat_readiness|alert_level|defcon  -> 152
  + Sweden upgraded its combat readiness on Monday after the sighting of a submarine. | Sweden > _
# Exercises, tests, shows of force
start v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Tanzania started naval drills near Croatia. | Tanzania > Croatia
launch v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Mexico launched war games in the strait. | Mexico > _
open v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Marines opened military exercises off the coast. | Marines > _
carry_out v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Ethiopia carried out naval drills near Thailand. | Ethiopia > Thailand
complete v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Tunisia completed war games in the strait. | Tunisia > _
conclude v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Senegal concluded naval drills near Georgia. | Senegal > Georgia
undertake v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Morocco undertook naval drills near Belarus. | Morocco > Belarus
kick_off v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Ecuador kicked off war games in the strait. | Ecuador > _
finish v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Mexico finished naval drills near Tunisia. | Mexico > Tunisia
run v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Mexico ran naval drills near Tunisia. | Mexico > Tunisia
organise v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Sudan organised naval drills near Canada. | Sudan > Canada
organize v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Turkey organized naval drills near Vietnam. | Turkey > Vietnam
resume v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Chad resumed naval drills near Egypt. | Chad > Egypt
perform v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Greece performed war games in the strait. | Greece > _
announce v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Border guards announced military exercises off the coast. | Border guards > _
expand v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Qatar expanded naval drills near Romania. | Qatar > Romania
step_up v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Oman stepped up war games in the strait. | Oman > _
test v  S=subj T?=into|over|toward|towards|off|from|in obj=missile|ballistic_missile|cruise_missile|rocket|satellite|bomb|nuclear_bomb|nuclear_device|warhead|torpedo  -> 150
  + Canada tested a ballistic missile into the sea. | Canada > _
fire_off v  S=subj T?=into|over|toward|towards|off|from|in obj=missile|ballistic_missile|cruise_missile|rocket|satellite|bomb|nuclear_bomb|nuclear_device|warhead|torpedo  -> 150
  + Turkey fired off a missile over Vietnam. | Turkey > Vietnam
test-launch v  S=subj T?=into|over|toward|towards|off|from|in obj=missile|ballistic_missile|cruise_missile|rocket|satellite|bomb|nuclear_bomb|nuclear_device|warhead|torpedo  -> 150
  + Bulgaria test-launched a missile over Indonesia. | Bulgaria > Indonesia
launch v  S=subj T=into|over|toward|towards|off|from|in obj=missile|ballistic_missile|cruise_missile|rocket|satellite|bomb|nuclear_bomb|nuclear_device|warhead|torpedo  -> 150 weight=1
  + Iceland launched a missile over Angola. | Iceland > Angola
explode v  S=subj T?=into|over|toward|towards|off|from|in obj=missile|ballistic_missile|cruise_missile|rocket|satellite|bomb|nuclear_bomb|nuclear_device|warhead|torpedo  -> 150
  + Chad exploded a ballistic missile into the sea. | Chad > _
test-fire v  S=subj T?=into|over|toward|towards obj=missile|ballistic_missile|cruise_missile|rocket|satellite|bomb|nuclear_bomb|nuclear_device|warhead|torpedo  -> 150
  + Lebanon test-fired a missile over Senegal. | Lebanon > Senegal
  + India successfully test fires its nuclear-capable missile over Senegal. | India > Senegal
shoot_off v  S=subj T?=into|over|toward|towards|off|from|in obj=missile|ballistic_missile|cruise_missile|rocket|satellite|bomb|nuclear_bomb|nuclear_device|warhead|torpedo  -> 150
  + Yemen shot off a ballistic missile into the sea. | Yemen > _
hold v  S=subj T?=in|of|obj.of|obj.poss obj={weaponstest}  -> 150
  + Nepal held a missile test. | Nepal > _
stage v  S=subj T?=in|of|obj.of|obj.poss obj={weaponstest}  -> 150
  + Cuba staged a nuclear test. | Cuba > _
perform v  S=subj T?=in|of|obj.of|obj.poss obj={weaponstest}  -> 150
  + Romania performed a missile test. | Romania > _
announce v  S=subj T?=in|of|obj.of|obj.poss obj={weaponstest}  -> 150
  + Egypt announced a nuclear test. | Egypt > _
complete v  S=subj T?=in|of|obj.of|obj.poss obj={weaponstest}  -> 150
  + Kenya completed a missile test. | Kenya > _
repeat v  S=subj T?=in|of|obj.of|obj.poss obj={weaponstest}  -> 150
  + Armenia repeated a nuclear test. | Armenia > _
resume v  S=subj T?=in|of|obj.of|obj.poss obj={weaponstest}  -> 150
  + Poland resumed a missile test. | Poland > _
send v  S=subj T?=over|near|into|through|off|around|past obj=warship|bomber|fighter_jet|jet|warplane|drone|aircraft|destroyer|aircraft_carrier|plane|ship  -> 150
  + Lebanon sent bombers near Senegal. | Lebanon > Senegal
fly v  S=subj T?=over|near|into|through|off|around|past obj=warship|bomber|fighter_jet|jet|warplane|drone|aircraft|destroyer|aircraft_carrier|plane|ship  -> 150
  + Colombia flew a destroyer through the strait. | Colombia > _
steer v  S=subj T?=over|near|into|through|off|around|past obj=warship|bomber|fighter_jet|jet|warplane|drone|aircraft|destroyer|aircraft_carrier|plane|ship  -> 150
  + Ecuador steered bombers near Cambodia. | Ecuador > Cambodia
scramble v  S=subj T?=over|near|into|through|off|around|past obj=warship|bomber|fighter_jet|jet|warplane|drone|aircraft|destroyer|aircraft_carrier|plane|ship  -> 150
  + Portugal scrambled a destroyer through the strait. | Portugal > _
dispatch v  S=subj T?=over|near|into|through|off|around|past obj=warship|bomber|fighter_jet|jet|warplane|drone|aircraft|destroyer|aircraft_carrier|plane|ship  -> 150
  + Argentina dispatched bombers near Rwanda. | Argentina > Rwanda
sail v  S=subj T?=over|near|into|through|off|around|past obj=warship|bomber|fighter_jet|jet|warplane|drone|aircraft|destroyer|aircraft_carrier|plane|ship  -> 150
  + Mongolia sailed a destroyer through the strait. | Mongolia > _
order v  S=subj T?=over|near|into|through|off|around|past obj=warship|bomber|fighter_jet|jet|warplane|drone|aircraft|destroyer|aircraft_carrier|plane|ship  -> 150
  + Malaysia ordered bombers near Sweden. | Malaysia > Sweden
patrol v  S=subj T=obj:any  -> 150
  + Special forces patrolled the frontier. | Special forces > _
buzz v  S=subj T=obj:any  -> 150
  + The air force buzzed the streets of the capital. | The air force > _
overfly v  S=subj T=obj:any  -> 150
  + Marines overflied the frontier. | Marines > _
police v  S=subj T=obj:any  -> 150
  + Border guards policed the streets of the capital. | Border guards > _
missile_test n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Zambia's missile test near Pakistan ended on Friday. | Zambia > Pakistan
nuclear_test n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Lebanon's nuclear test off the coast alarmed fishermen. | Lebanon > the coast
missile_launch n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Rwanda's missile launch near Austria ended on Friday. | Rwanda > Austria
show_of_force n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + The show of force by China near Taiwan went on for three days in August. | China > Taiwan
war_games n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Russia's war games near Estonia began on Thursday with tanks and helicopters. | Russia > Estonia
naval_drill n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Morocco's naval drill off the coast alarmed fishermen. | Morocco > the coast
overflight n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Peru's overflight near Turkey ended on Friday. | Peru > Turkey
military_parade n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Angola's military parade off the coast alarmed fishermen. | Angola > the coast
flyover n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Greece's flyover near Ecuador ended on Friday. | Greece > Ecuador
manoeuvre n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Malaysia's manoeuvre off the coast alarmed fishermen. | Malaysia > the coast
naval_manoeuvre n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Algeria's naval manoeuvre near Latvia ended on Friday. | Algeria > Latvia
live-fire_exercise n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + China's live-fire exercise near Taiwan began on Thursday and lasted four days. | China > Taiwan
test-firing n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + North Korea's test-firing of a rocket near Japan was condemned in Tokyo on Monday. | North Korea > Japan
flypast n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + The prime minister's flypast near the president was printed on Monday. | The prime minister > the president
airspace_incursion n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Sweden's airspace incursion near Uganda ended on Friday. | Sweden > Uganda
set_up v  S=subj T?=against obj=cyber_unit|cyber_command|cyber_force|cyber_troops|cyber_army  -> 155
  + Turkey set up a cyber command. | Turkey > _
establish v  S=subj T?=against obj=cyber_unit|cyber_command|cyber_force|cyber_troops|cyber_army  -> 155
  + Brazil established a cyber unit. | Brazil > _
form v  S=subj T?=against obj=cyber_unit|cyber_command|cyber_force|cyber_troops|cyber_army  -> 155
  + Finland formed a cyber command. | Finland > _
expand v  S=subj T?=against obj=cyber_unit|cyber_command|cyber_force|cyber_troops|cyber_army  -> 155
  + Serbia expanded its cyber command on Monday after the attack on the ministry. | Serbia > _
launch v  S=subj T?=against obj=cyber_unit|cyber_command|cyber_force|cyber_troops|cyber_army  -> 155
  + Uganda launched a cyber command. | Uganda > _
unveil v  S=subj T?=against obj=cyber_unit|cyber_command|cyber_force|cyber_troops|cyber_army  -> 155
  + Cambodia unveiled a cyber command on Monday, its defence minister said in Phnom Penh. | Cambodia > _
mobilize v  S=subj T?=against obj=cyber_unit|cyber_command|cyber_force|cyber_troops|cyber_army  -> 155
  + Portugal mobilized a cyber command. | Portugal > _
station v  S=subj T?=in|on|at|along|near obj=man|soldier|troop|guard|gun|tank|missile|battery|drone|warship|jet|bomber|brigade|unit|men|marine  -> 154
  + Burundi has stationed some 10,000 men in the valley. | Burundi > _
  - The firm stationed a clerk in the lobby.
move v  S=subj T?=to|toward|towards|into|near obj=patrol_boat|gunboat|frigate|destroyer|submarine|warship|armour|armor|artillery|tank|missile|rocket_launcher|howitzer|armoured_vehicle|armored_vehicle|troop|battalion|brigade  -> 154
  + Eritrea moved two patrol boats to the islands. | Eritrea > the islands
  - The curator moved two paintings to the hall.
send v  S=subj to=sea|gulf|water|coast|strait|region|channel|ocean|border obj=submarine|warship|frigate|destroyer|aircraft_carrier|carrier|fleet|bomber|armada|gunboat|drone|jet|fighter_jet|warplane  -> 154 weight=3
  + Egypt sent a submarine to the coast of Cyprus. | Egypt > Cyprus
