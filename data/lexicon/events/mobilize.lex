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
  + Ecuador stationed troops to the frontier. | Ecuador > the frontier
position v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Cambodia positioned warships to the strait. | Cambodia > the strait
rush v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Government troops rushed tanks near the bridge. | Government troops > the bridge
concentrate v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Algeria concentrated fighter jets to the base. | Algeria > the base
assemble v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Latvia assembled troops to the frontier. | Latvia > the frontier
gather v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Bolivia gathered warships to the strait. | Bolivia > the strait
redeploy v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Soldiers redeployed tanks near the bridge. | Soldiers > the bridge
airlift v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Sudan airlifted fighter jets to the base. | Sudan > the base
shift v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Canada shifted troops to the frontier. | Canada > the frontier
commit v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Qatar committed warships to the strait. | Qatar > the strait
order v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Special forces ordered tanks near the bridge. | Special forces > the bridge
base v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Romania based fighter jets to the base. | Romania > the base
bring v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Ethiopia brought troops to the frontier. | Ethiopia > the frontier
bring_in v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Thailand brought in warships to the strait. | Thailand > the strait
mobilise v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + The navy mobilised tanks near the bridge. | The navy > the bridge
pour v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Cyprus poured fighter jets to the base. | Cyprus > the base
garrison v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Mexico garrisoned troops to the frontier. | Mexico > the frontier
post v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Tunisia posted warships to the strait. | Tunisia > the strait
move_up v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + The air force moved up tanks near the bridge. | The air force > the bridge
fly v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Iceland flew fighter jets to the base. | Iceland > the base
muster v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Angola mustered troops to the frontier. | Angola > the frontier
build_up v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Denmark built up warships to the strait. | Denmark > the strait
increase v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Marines increased tanks near the bridge. | Marines > the bridge
stage v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Lebanon staged fighter jets to the base. | Lebanon > the base
line_up v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Senegal lined up troops to the frontier. | Senegal > the frontier
park v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Georgia parked warships to the strait. | Georgia > the strait
array v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Border guards arrayed tanks near the bridge. | Border guards > the bridge
throw v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Bulgaria threw fighter jets to the base. | Bulgaria > the base
ready v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Indonesia readied troops to the frontier. | Indonesia > the frontier
pre-position v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Morocco pre-positioned warships to the strait. | Morocco > the strait
land v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + The army landed tanks near the bridge. | The army > the bridge
place v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Belarus placed fighter jets to the base. | Belarus > the base
parachute v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Tanzania parachuted troops to the frontier. | Tanzania > the frontier
infiltrate v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Croatia infiltrated warships to the strait. | Croatia > the strait
double v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Government troops doubled tanks near the bridge. | Government troops > the bridge
field v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Argentina fielded fighter jets to the base. | Argentina > the base
beef_up v  S=subj T?=in|near|along|on|with obj=force|defence|defense|presence|border|deployment|garrison|position|fleet|military_presence  -> 154
  + Rwanda beefed up its presence in the gulf. | Rwanda > the gulf
strengthen v  S=subj T?=in|near|along|on|with obj=force|defence|defense|presence|border|deployment|garrison|position|fleet|military_presence  -> 154
  + Soldiers strengthened its positions near the bridge. | Soldiers > the bridge
bolster v  S=subj T?=in|near|along|on|with obj=force|defence|defense|presence|border|deployment|garrison|position|fleet|military_presence  -> 154
  + Austria bolstered its defences along the border. | Austria > the border
boost v  S=subj T?=in|near|along|on|with obj=force|defence|defense|presence|border|deployment|garrison|position|fleet|military_presence  -> 154
  + Yemen boosted its presence in the gulf. | Yemen > the gulf
increase v  S=subj T?=in|near|along|on|with obj=force|defence|defense|presence|border|deployment|garrison|position|fleet|military_presence  -> 154
  + Special forces increased its positions near the bridge. | Special forces > the bridge
expand v  S=subj T?=in|near|along|on|with obj=force|defence|defense|presence|border|deployment|garrison|position|fleet|military_presence  -> 154
  + Kenya expanded its defences along the border. | Kenya > the border
fortify v  S=subj T?=in|near|along|on|with obj=force|defence|defense|presence|border|deployment|garrison|position|fleet|military_presence  -> 154
  + Norway fortified its presence in the gulf. | Norway > the gulf
step_up v  S=subj T?=in|near|along|on|with obj=force|defence|defense|presence|border|deployment|garrison|position|fleet|military_presence  -> 154
  + The navy stepped up its positions near the bridge. | The navy > the bridge
build_up v  S=subj T?=in|near|along|on|with obj=force|defence|defense|presence|border|deployment|garrison|position|fleet|military_presence  -> 154
  + Peru built up its defences along the border. | Peru > the border
reinforce v  S=subj T?=in|near|along|on|with obj=force|defence|defense|presence|border|deployment|garrison|position|fleet|military_presence  -> 154
  + Turkey reinforced its presence in the gulf. | Turkey > the gulf
augment v  S=subj T?=in|near|along|on|with obj=force|defence|defense|presence|border|deployment|garrison|position|fleet|military_presence  -> 154
  + The air force augmented its positions near the bridge. | The air force > the bridge
extend v  S=subj T?=in|near|along|on|with obj=force|defence|defense|presence|border|deployment|garrison|position|fleet|military_presence  -> 154
  + Vietnam extended its defences along the border. | Vietnam > the border
mass v  S=subj T=in|near|at|along|on|outside|around  -> 154
  + Marines massed near the border. | Marines > the border
assemble v  S=subj T=in|near|at|along|on|outside|around  -> 154
  + Border guards assembled outside the town. | Border guards > the town
deploy v  S=subj T=in|near|at|along|on|outside|around  -> 154
  + The army deployed in the square. | The army > the square
gather v  S=subj T=in|near|at|along|on|outside|around  -> 154
  + Government troops gathered near the border. | Government troops > the border
concentrate v  S=subj T=in|near|at|along|on|outside|around  -> 154
  + Soldiers concentrated outside the town. | Soldiers > the town
dig_in v  S=subj T=in|near|at|along|on|outside|around  -> 154
  + Special forces dug in in the square. | Special forces > the square
fan_out v  S=subj T=in|near|at|along|on|outside|around  -> 154
  + The navy faned out near the border. | The navy > the border
regroup v  S=subj T=in|near|at|along|on|outside|around  -> 154
  + The air force regrouped outside the town. | The air force > the town
muster v  S=subj T=in|near|at|along|on|outside|around  -> 154
  + Marines mustered in the square. | Marines > the square
advance v  S=subj T=in|near|at|along|on|outside|around  -> 154
  + Border guards advanced near the border. | Border guards > the border
converge v  S=subj T=in|near|at|along|on|outside|around  -> 154
  + The army converged outside the town. | The army > the town
encamp v  S=subj T=in|near|at|along|on|outside|around  -> 154
  + Government troops encamped in the square. | Government troops > the square
close_in v  S=subj T=in|near|at|along|on|outside|around  -> 154
  + Soldiers closed in near the border. | Soldiers > the border
advance v  S=subj T=on|toward|towards|into|to  -> 154
  + Special forces advanced towards the capital. | Special forces > the capital
march_in v  S=subj T=on|toward|towards|into|to  -> 154
  + Separatists marched in on the town. | Separatists > the town
roll v  S=subj T=on|toward|towards|into|to  -> 154
  + The navy rolled towards the capital. | The navy > the capital
push v  S=subj T=on|toward|towards|into|to  -> 154
  + Guerrillas pushed on the town. | Guerrillas > the town
move_in v  S=subj T=on|toward|towards|into|to  -> 154
  + The air force moved in towards the capital. | The air force > the capital
close_in v  S=subj T=on|toward|towards|into|to  -> 154
  + Militiamen closed in on the town. | Militiamen > the town
head v  S=subj T=on|toward|towards|into|to  -> 154
  + Marines headed towards the capital. | Marines > the capital
troop_buildup n  S?=by|mod|poss T?=of|in|near|to|along|on  -> 154
  + Chad's troop buildup near Egypt worried its neighbours. | Chad > Egypt
military_buildup n  S?=by|mod|poss T?=of|in|near|to|along|on  -> 154
  + Poland's military buildup in the gulf grew. | Poland > the gulf
troop_deployment n  S?=by|mod|poss T?=of|in|near|to|along|on  -> 154
  + Chile's troop deployment near Nepal worried its neighbours. | Chile > Nepal
troop_movement n  S?=by|mod|poss T?=of|in|near|to|along|on  -> 154
  + Ghana's troop movement in the gulf grew. | Ghana > the gulf
reinforcement n  S?=by|mod|poss T?=of|in|near|to|along|on  -> 154
  + Serbia's reinforcement near Japan worried its neighbours. | Serbia > Japan
build-up n  S?=by|mod|poss T?=of|in|near|to|along|on  -> 154
  + Jordan's build-up in the gulf grew. | Jordan > the gulf
massing n  S?=by|mod|poss T?=of|in|near|to|along|on  -> 154
  + Cuba's massing near Malaysia worried its neighbours. | Cuba > Malaysia
redeployment n  S?=by|mod|poss T?=of|in|near|to|along|on  -> 154
  + Sweden's redeployment in the gulf grew. | Sweden > the gulf
mobilisation n  S?=by|mod|poss T?=of|in|near|to|along|on  -> 154
  + Uganda's mobilisation near Brazil worried its neighbours. | Uganda > Brazil
military_presence n  S?=by|mod|poss T?=of|in|near|to|along|on  -> 154
  + Kuwait's military presence in the gulf grew. | Kuwait > the gulf
conscription n  S?=by|mod|poss T?=of|in|near|to|along|on  -> 154
  + Armenia's conscription near Portugal worried its neighbours. | Armenia > Portugal
call-up n  S?=by|mod|poss T?=of|in|near|to|along|on  -> 154
  + Niger's call-up in the gulf grew. | Niger > the gulf
rearmament n  S?=by|mod|poss T?=of|in|near|to|along|on  -> 154
  + Mongolia's rearmament near Oman worried its neighbours. | Mongolia > Oman
militarization n  S?=by|mod|poss T?=of|in|near|to|along|on  -> 154
  + Colombia's militarization in the gulf grew. | Colombia > the gulf
develop v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Finland developed ballistic missiles. | Finland > _
acquire v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Zambia acquired its arsenal. | Zambia > _
build v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Pakistan built new submarines. | Pakistan > _
stockpile v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Greece stockpiled ballistic missiles. | Greece > _
modernise v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Ecuador modernised its arsenal. | Ecuador > _
modernize v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Cambodia modernized new submarines. | Cambodia > _
expand v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Algeria expanded ballistic missiles. | Algeria > _
install v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Latvia installed its arsenal. | Latvia > _
accumulate v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Bolivia accumulated new submarines. | Bolivia > _
amass v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Sudan amassed ballistic missiles. | Sudan > _
produce v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Canada produced its arsenal. | Canada > _
upgrade v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Qatar upgraded new submarines. | Qatar > _
unveil v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Romania unveiled ballistic missiles. | Romania > _
display v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Ethiopia displayed its arsenal. | Ethiopia > _
parade v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Thailand paraded new submarines. | Thailand > _
deploy v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Cyprus deployed ballistic missiles. | Cyprus > _
station v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Mexico stationed its arsenal. | Mexico > _
show_off v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Tunisia showed off new submarines. | Tunisia > _
position v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Iceland positioned ballistic missiles. | Iceland > _
manufacture v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Angola manufactured its arsenal. | Angola > _
enlist v  S=subj T=obj  -> 154
  + Extremists enlisted teenagers. | Extremists > teenagers
draft v  S=subj T=obj  -> 154
  + Denmark drafted young men. | Denmark > young men
press-gang v  S=subj T=obj  -> 154
  + Jihadists press-ganged farmers. | Jihadists > farmers
enroll v  S=subj T=obj  -> 154
  + Paramilitaries enrolled teenagers. | Paramilitaries > teenagers
radicalise v  S=subj T=obj  -> 154
  + Lebanon radicalised young men. | Lebanon > young men
radicalize v  S=subj T=obj  -> 154
  + Rebels radicalized farmers. | Rebels > farmers
form v  S=subj obj=militia|force|army|unit|brigade|regiment|battalion  -> MOBILIZE/militia
  + Senegal formed a new brigade. | Senegal > _
raise v  S=subj obj=militia|force|army|unit|brigade|regiment|battalion  -> MOBILIZE/militia
  + Militants raised a militia. | Militants > _
create v  S=subj obj=militia|force|army|unit|brigade|regiment|battalion  -> MOBILIZE/militia
  + Georgia created a new brigade. | Georgia > _
assemble v  S=subj obj=militia|force|army|unit|brigade|regiment|battalion  -> MOBILIZE/militia
  + Insurgents assembled a militia. | Insurgents > _
organise v  S=subj obj=militia|force|army|unit|brigade|regiment|battalion  -> MOBILIZE/militia
  + Bulgaria organised a new brigade. | Bulgaria > _
organize v  S=subj obj=militia|force|army|unit|brigade|regiment|battalion  -> MOBILIZE/militia
  + Gunmen organized a militia. | Gunmen > _
establish v  S=subj obj=militia|force|army|unit|brigade|regiment|battalion  -> MOBILIZE/militia
  + Indonesia established a new brigade. | Indonesia > _
activate v  S=subj obj=militia|force|army|unit|brigade|regiment|battalion  -> MOBILIZE/militia
  + Separatists activated a militia. | Separatists > _
set_up v  S=subj obj=militia|force|army|unit|brigade|regiment|battalion  -> MOBILIZE/militia
  + Morocco set up a new brigade. | Morocco > _
# Police moved
station v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + The prime minister stationed riot police to the stadium. | The prime minister > the stadium
post v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + Belarus posted policemen in the capital. | Belarus > the capital
rush v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + The city rushed officers outside the court. | The city > the court
dispatch v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + The foreign minister dispatched riot police to the stadium. | The foreign minister > the stadium
position v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + Tanzania positioned policemen in the capital. | Tanzania > the capital
bring_in v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + The city brought in officers outside the court. | The city > the court
mobilise v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + The defence minister mobilised riot police to the stadium. | The defence minister > the stadium
mobilize v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + Croatia mobilized policemen in the capital. | Croatia > the capital
call_in v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + The city called in officers outside the court. | The city > the court
call_out v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + The interior minister called out riot police to the stadium. | The interior minister > the stadium
order v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + Argentina ordered policemen in the capital. | Argentina > the capital
assign v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + The city assigned officers outside the court. | The city > the court
increase v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + The opposition leader increased riot police to the stadium. | The opposition leader > the stadium
move v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + Rwanda moved policemen in the capital. | Rwanda > the capital
pour v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + The city poured officers outside the court. | The city > the court
put v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + The governor put riot police to the stadium. | The governor > the stadium
place v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + Austria placed policemen in the capital. | Austria > the capital
deploy v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + The city deployed officers outside the court. | The city > the court
set_up v  S=subj T?=in|at|around|near|outside obj=patrol|checkpoint|roadblock|cordon|police_presence|guard  -> 153
  + Police set up checkpoints around Izmir. | Police > Izmir
step_up v  S=subj T?=in|at|around|near|outside obj=patrol|checkpoint|roadblock|cordon|police_presence|guard  -> 153
  + Security forces stepped up patrols in the suburb. | Security forces > the suburb
increase v  S=subj T?=in|at|around|near|outside obj=patrol|checkpoint|roadblock|cordon|police_presence|guard  -> 153
  + Riot police increased checkpoints around Lagos. | Riot police > Lagos
erect v  S=subj T?=in|at|around|near|outside obj=patrol|checkpoint|roadblock|cordon|police_presence|guard  -> 153
  + Officers erected patrols in the suburb. | Officers > the suburb
establish v  S=subj T?=in|at|around|near|outside obj=patrol|checkpoint|roadblock|cordon|police_presence|guard  -> 153
  + Gendarmes established checkpoints around Gdansk. | Gendarmes > Gdansk
mount v  S=subj T?=in|at|around|near|outside obj=patrol|checkpoint|roadblock|cordon|police_presence|guard  -> 153
  + Secret police mounted patrols in the suburb. | Secret police > the suburb
man v  S=subj T?=in|at|around|near|outside obj=patrol|checkpoint|roadblock|cordon|police_presence|guard  -> 153
  + Police maned checkpoints around Basra. | Police > Basra
intensify v  S=subj T?=in|at|around|near|outside obj=patrol|checkpoint|roadblock|cordon|police_presence|guard  -> 153
  + Security forces intensified patrols in the suburb. | Security forces > the suburb
install v  S=subj T?=in|at|around|near|outside obj=patrol|checkpoint|roadblock|cordon|police_presence|guard  -> 153
  + Riot police installed checkpoints around Kandahar. | Riot police > Kandahar
double v  S=subj T?=in|at|around|near|outside obj=patrol|checkpoint|roadblock|cordon|police_presence|guard  -> 153
  + Officers doubled patrols in the suburb. | Officers > the suburb
boost v  S=subj T?=in|at|around|near|outside obj=patrol|checkpoint|roadblock|cordon|police_presence|guard  -> 153
  + Gendarmes boosted checkpoints around Cali. | Gendarmes > Cali
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
  + Yemen beefed up security at airports. | Yemen > airports
heighten v  S=subj T?=in|at|around|on|for obj=security|alert|alert_level|vigilance|security_measure|terror_alert  -> 151
  + Secret police heightened vigilance in the metro. | Secret police > the metro
raise v  S=subj T?=in|at|around|on|for obj=security|alert|alert_level|vigilance|security_measure|terror_alert  -> 151
  + Kenya raised its alert level. | Kenya > _
increase v  S=subj T?=in|at|around|on|for obj=security|alert|alert_level|vigilance|security_measure|terror_alert  -> 151
  + Norway increased security at airports. | Norway > airports
boost v  S=subj T?=in|at|around|on|for obj=security|alert|alert_level|vigilance|security_measure|terror_alert  -> 151
  + Police boosted vigilance in the metro. | Police > the metro
reinforce v  S=subj T?=in|at|around|on|for obj=security|alert|alert_level|vigilance|security_measure|terror_alert  -> 151
  + Peru reinforced its alert level. | Peru > _
strengthen v  S=subj T?=in|at|around|on|for obj=security|alert|alert_level|vigilance|security_measure|terror_alert  -> 151
  + Turkey strengthened security at airports. | Turkey > airports
bolster v  S=subj T?=in|at|around|on|for obj=security|alert|alert_level|vigilance|security_measure|terror_alert  -> 151
  + Security forces bolstered vigilance in the metro. | Security forces > the metro
enhance v  S=subj T?=in|at|around|on|for obj=security|alert|alert_level|vigilance|security_measure|terror_alert  -> 151
  + Vietnam enhanced its alert level. | Vietnam > _
intensify v  S=subj T?=in|at|around|on|for obj=security|alert|alert_level|vigilance|security_measure|terror_alert  -> 151
  + Chad intensified security at airports. | Chad > airports
place v  S=subj T?=obj on=alert|high_alert obj={police}  -> 151
  + Egypt placed police on alert. | Egypt > _
keep v  S=subj T?=obj on=alert|high_alert obj={police}  -> 151
  + The king kept officers on high alert. | The king > _
keep v  S=subj T?=obj on=alert|high_alert|war_footing|standby obj={troops}  -> 152
  + Poland kept troops on alert. | Poland > _
set v  S=subj T?=obj on=alert|high_alert|war_footing|standby obj={troops}  -> 152
  + Chile set its navy on high alert. | Chile > _
maintain v  S=subj T?=obj on=alert|high_alert|war_footing|standby obj={troops}  -> 152
  + Nepal maintained troops on alert. | Nepal > _
go v  S=subj on=alert|high_alert|war_footing|standby  -> 152
  + Border guards went on high alert. | Border guards > _
remain v  S=subj on=alert|high_alert|war_footing|standby  -> 152
  + The army remained on high alert. | The army > _
stay v  S=subj on=alert|high_alert|war_footing|standby  -> 152
  + Government troops stayed on high alert. | Government troops > _
be v  S=subj on=alert|high_alert|war_footing|standby  -> 152
  + Soldiers was on high alert. | Soldiers > _
raise v  S=subj obj=alert|readiness|combat_readiness|alert_level|defcon  -> 152
  + Special forces raised its combat readiness. | Special forces > _
increase v  S=subj obj=alert|readiness|combat_readiness|alert_level|defcon  -> 152
  + Ghana increased its military alert. | Ghana > _
heighten v  S=subj obj=alert|readiness|combat_readiness|alert_level|defcon  -> 152
  + The navy heightened its combat readiness. | The navy > _
step_up v  S=subj obj=alert|readiness|combat_readiness|alert_level|defcon  -> 152
  + Serbia stepped up its military alert. | Serbia > _
declare v  S=subj obj=alert|readiness|combat_readiness|alert_level|defcon  -> 152
  + The air force declared its combat readiness. | The air force > _
order v  S=subj obj=alert|readiness|combat_readiness|alert_level|defcon  -> 152
  + Japan ordered its military alert. | Japan > _
upgrade v  S=subj obj=alert|readiness|combat_readiness|alert_level|defcon  -> 152
  + Marines upgraded its combat readiness. | Marines > _
# Exercises, tests, shows of force
start v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Jordan started naval drills near Cuba. | Jordan > Cuba
launch v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Malaysia launched war games in the strait. | Malaysia > the strait
open v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Border guards opened military exercises off the coast. | Border guards > the coast
carry_out v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Sweden carried out naval drills near Uganda. | Sweden > Uganda
complete v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Brazil completed war games in the strait. | Brazil > the strait
conclude v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + The army concluded military exercises off the coast. | The army > the coast
undertake v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Kuwait undertook naval drills near Armenia. | Kuwait > Armenia
kick_off v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Portugal kicked off war games in the strait. | Portugal > the strait
finish v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Government troops finished military exercises off the coast. | Government troops > the coast
run v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Niger ran naval drills near Mongolia. | Niger > Mongolia
organise v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Oman organised war games in the strait. | Oman > the strait
organize v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Soldiers organized military exercises off the coast. | Soldiers > the coast
resume v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Colombia resumed naval drills near Finland. | Colombia > Finland
perform v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Zambia performed war games in the strait. | Zambia > the strait
announce v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Special forces announced military exercises off the coast. | Special forces > the coast
expand v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Pakistan expanded naval drills near Greece. | Pakistan > Greece
step_up v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Ecuador stepped up war games in the strait. | Ecuador > the strait
test v  S=subj T?=into|over|toward|towards|off|from|in obj=missile|ballistic_missile|cruise_missile|rocket|satellite|bomb|nuclear_bomb|nuclear_device|warhead|torpedo  -> 150
  + Cambodia tested a ballistic missile into the sea. | Cambodia > the sea
fire_off v  S=subj T?=into|over|toward|towards|off|from|in obj=missile|ballistic_missile|cruise_missile|rocket|satellite|bomb|nuclear_bomb|nuclear_device|warhead|torpedo  -> 150
  + Algeria fired off a missile over Latvia. | Algeria > Latvia
test-launch v  S=subj T?=into|over|toward|towards|off|from|in obj=missile|ballistic_missile|cruise_missile|rocket|satellite|bomb|nuclear_bomb|nuclear_device|warhead|torpedo  -> 150
  + Bolivia test-launched a ballistic missile into the sea. | Bolivia > the sea
launch v  S=subj T?=into|over|toward|towards|off|from|in obj=missile|ballistic_missile|cruise_missile|rocket|satellite|bomb|nuclear_bomb|nuclear_device|warhead|torpedo  -> 150
  + Sudan launched a missile over Canada. | Sudan > Canada
explode v  S=subj T?=into|over|toward|towards|off|from|in obj=missile|ballistic_missile|cruise_missile|rocket|satellite|bomb|nuclear_bomb|nuclear_device|warhead|torpedo  -> 150
  + Qatar exploded a ballistic missile into the sea. | Qatar > the sea
test_fire v  S=subj T?=into|over|toward|towards|off|from|in obj=missile|ballistic_missile|cruise_missile|rocket|satellite|bomb|nuclear_bomb|nuclear_device|warhead|torpedo  -> 150
  + Romania tested fire a missile over Ethiopia. | Romania > Ethiopia
shoot_off v  S=subj T?=into|over|toward|towards|off|from|in obj=missile|ballistic_missile|cruise_missile|rocket|satellite|bomb|nuclear_bomb|nuclear_device|warhead|torpedo  -> 150
  + Thailand shot off a ballistic missile into the sea. | Thailand > the sea
hold v  S=subj T?=in|of|obj.of|obj.poss obj={weaponstest}  -> 150
  + Cyprus held a missile test. | Cyprus > _
stage v  S=subj T?=in|of|obj.of|obj.poss obj={weaponstest}  -> 150
  + Mexico staged a nuclear test. | Mexico > _
perform v  S=subj T?=in|of|obj.of|obj.poss obj={weaponstest}  -> 150
  + Tunisia performed a missile test. | Tunisia > _
announce v  S=subj T?=in|of|obj.of|obj.poss obj={weaponstest}  -> 150
  + Iceland announced a nuclear test. | Iceland > _
complete v  S=subj T?=in|of|obj.of|obj.poss obj={weaponstest}  -> 150
  + Angola completed a missile test. | Angola > _
repeat v  S=subj T?=in|of|obj.of|obj.poss obj={weaponstest}  -> 150
  + Denmark repeated a nuclear test. | Denmark > _
resume v  S=subj T?=in|of|obj.of|obj.poss obj={weaponstest}  -> 150
  + Lebanon resumed a missile test. | Lebanon > _
send v  S=subj T?=over|near|into|through|off|around|past obj=warship|bomber|fighter_jet|jet|warplane|drone|aircraft|destroyer|aircraft_carrier|plane|ship  -> 150
  + Senegal sent bombers near Georgia. | Senegal > Georgia
fly v  S=subj T?=over|near|into|through|off|around|past obj=warship|bomber|fighter_jet|jet|warplane|drone|aircraft|destroyer|aircraft_carrier|plane|ship  -> 150
  + Bulgaria flew a destroyer through the strait. | Bulgaria > the strait
steer v  S=subj T?=over|near|into|through|off|around|past obj=warship|bomber|fighter_jet|jet|warplane|drone|aircraft|destroyer|aircraft_carrier|plane|ship  -> 150
  + Indonesia steered bombers near Morocco. | Indonesia > Morocco
scramble v  S=subj T?=over|near|into|through|off|around|past obj=warship|bomber|fighter_jet|jet|warplane|drone|aircraft|destroyer|aircraft_carrier|plane|ship  -> 150
  + Belarus scrambled a destroyer through the strait. | Belarus > the strait
dispatch v  S=subj T?=over|near|into|through|off|around|past obj=warship|bomber|fighter_jet|jet|warplane|drone|aircraft|destroyer|aircraft_carrier|plane|ship  -> 150
  + Tanzania dispatched bombers near Croatia. | Tanzania > Croatia
sail v  S=subj T?=over|near|into|through|off|around|past obj=warship|bomber|fighter_jet|jet|warplane|drone|aircraft|destroyer|aircraft_carrier|plane|ship  -> 150
  + Argentina sailed a destroyer through the strait. | Argentina > the strait
order v  S=subj T?=over|near|into|through|off|around|past obj=warship|bomber|fighter_jet|jet|warplane|drone|aircraft|destroyer|aircraft_carrier|plane|ship  -> 150
  + Rwanda ordered bombers near Austria. | Rwanda > Austria
patrol v  S=subj T=obj:any  -> 150
  + The navy patrolled the frontier. | The navy > the frontier
buzz v  S=subj T=obj:any  -> 150
  + The air force buzzed the streets of the capital. | The air force > the streets of the capital
overfly v  S=subj T=obj:any  -> 150
  + Marines overflied the frontier. | Marines > the frontier
police v  S=subj T=obj:any  -> 150
  + Border guards policed the streets of the capital. | Border guards > the streets of the capital
missile_test n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Yemen's missile test near Kenya ended on Friday. | Yemen > Kenya
nuclear_test n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Norway's nuclear test off the coast alarmed fishermen. | Norway > the coast
missile_launch n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Peru's missile launch near Turkey ended on Friday. | Peru > Turkey
show_of_force n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Vietnam's show of force off the coast alarmed fishermen. | Vietnam > the coast
war_games n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Chad's war games near Egypt ended on Friday. | Chad > Egypt
naval_drill n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Poland's naval drill off the coast alarmed fishermen. | Poland > the coast
overflight n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Chile's overflight near Nepal ended on Friday. | Chile > Nepal
military_parade n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Ghana's military parade off the coast alarmed fishermen. | Ghana > the coast
flyover n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Serbia's flyover near Japan ended on Friday. | Serbia > Japan
manoeuvre n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Jordan's manoeuvre off the coast alarmed fishermen. | Jordan > the coast
naval_manoeuvre n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Cuba's naval manoeuvre near Malaysia ended on Friday. | Cuba > Malaysia
live-fire_exercise n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Sweden's live-fire exercise off the coast alarmed fishermen. | Sweden > the coast
test-firing n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Uganda's test-firing near Brazil ended on Friday. | Uganda > Brazil
flypast n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Kuwait's flypast off the coast alarmed fishermen. | Kuwait > the coast
airspace_incursion n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Armenia's airspace incursion near Portugal ended on Friday. | Armenia > Portugal
set_up v  S=subj T?=against obj=cyber_unit|cyber_command|cyber_force|cyber_troops|cyber_army  -> 155
  + Niger set up a cyber command. | Niger > _
establish v  S=subj T?=against obj=cyber_unit|cyber_command|cyber_force|cyber_troops|cyber_army  -> 155
  + Mongolia established a cyber unit. | Mongolia > _
form v  S=subj T?=against obj=cyber_unit|cyber_command|cyber_force|cyber_troops|cyber_army  -> 155
  + Oman formed a cyber command. | Oman > _
expand v  S=subj T?=against obj=cyber_unit|cyber_command|cyber_force|cyber_troops|cyber_army  -> 155
  + Colombia expanded a cyber unit. | Colombia > _
launch v  S=subj T?=against obj=cyber_unit|cyber_command|cyber_force|cyber_troops|cyber_army  -> 155
  + Finland launched a cyber command. | Finland > _
unveil v  S=subj T?=against obj=cyber_unit|cyber_command|cyber_force|cyber_troops|cyber_army  -> 155
  + Zambia unveiled a cyber unit. | Zambia > _
mobilize v  S=subj T?=against obj=cyber_unit|cyber_command|cyber_force|cyber_troops|cyber_army  -> 155
  + Pakistan mobilized a cyber command. | Pakistan > _
