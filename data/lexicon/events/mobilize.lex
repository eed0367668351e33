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
  + Senegal stationed troops to the frontier. | Senegal > the frontier
position v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Georgia positioned warships to the strait. | Georgia > the strait
rush v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + The air force rushed tanks near the bridge. | The air force > the bridge
concentrate v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Bulgaria concentrated fighter jets to the base. | Bulgaria > the base
assemble v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Indonesia assembled troops to the frontier. | Indonesia > the frontier
gather v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Morocco gathered warships to the strait. | Morocco > the strait
redeploy v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Marines redeployed tanks near the bridge. | Marines > the bridge
airlift v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Belarus airlifted fighter jets to the base. | Belarus > the base
shift v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Tanzania shifted troops to the frontier. | Tanzania > the frontier
commit v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Croatia committed warships to the strait. | Croatia > the strait
order v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Border guards ordered tanks near the bridge. | Border guards > the bridge
base v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Argentina based fighter jets to the base. | Argentina > the base
bring v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Rwanda brought troops to the frontier. | Rwanda > the frontier
bring_in v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Austria brought in warships to the strait. | Austria > the strait
mobilise v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + The army mobilised tanks near the bridge. | The army > the bridge
pour v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Yemen poured fighter jets to the base. | Yemen > the base
garrison v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Kenya garrisoned troops to the frontier. | Kenya > the frontier
post v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Norway posted warships to the strait. | Norway > the strait
move_up v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Government troops moved up tanks near the bridge. | Government troops > the bridge
fly v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Peru flew fighter jets to the base. | Peru > the base
muster v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Turkey mustered troops to the frontier. | Turkey > the frontier
build_up v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Vietnam built up warships to the strait. | Vietnam > the strait
increase v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Soldiers increased tanks near the bridge. | Soldiers > the bridge
stage v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Chad staged fighter jets to the base. | Chad > the base
line_up v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Egypt lined up troops to the frontier. | Egypt > the frontier
park v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Poland parked warships to the strait. | Poland > the strait
array v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Special forces arrayed tanks near the bridge. | Special forces > the bridge
throw v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Chile threw fighter jets to the base. | Chile > the base
ready v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Nepal readied troops to the frontier. | Nepal > the frontier
pre-position v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Ghana pre-positioned warships to the strait. | Ghana > the strait
land v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + The navy landed tanks near the bridge. | The navy > the bridge
place v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Serbia placed fighter jets to the base. | Serbia > the base
parachute v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Japan parachuted troops to the frontier. | Japan > the frontier
infiltrate v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Jordan infiltrated warships to the strait. | Jordan > the strait
double v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + The air force doubled tanks near the bridge. | The air force > the bridge
field v  S=subj T?=to|in|near|along|on|at|into|around|toward obj={troops}  -> 154
  + Cuba fielded fighter jets to the base. | Cuba > the base
beef_up v  S=subj T?=in|near|along|on|with obj=force|defence|defense|presence|border|deployment|garrison|position|fleet|military_presence  -> 154
  + Malaysia beefed up its presence in the gulf. | Malaysia > the gulf
strengthen v  S=subj T?=in|near|along|on|with obj=force|defence|defense|presence|border|deployment|garrison|position|fleet|military_presence  -> 154
  + Marines strengthened its positions near the bridge. | Marines > the bridge
bolster v  S=subj T?=in|near|along|on|with obj=force|defence|defense|presence|border|deployment|garrison|position|fleet|military_presence  -> 154
  + Sweden bolstered its defences along the border. | Sweden > the border
boost v  S=subj T?=in|near|along|on|with obj=force|defence|defense|presence|border|deployment|garrison|position|fleet|military_presence  -> 154
  + Uganda boosted its presence in the gulf. | Uganda > the gulf
increase v  S=subj T?=in|near|along|on|with obj=force|defence|defense|presence|border|deployment|garrison|position|fleet|military_presence  -> 154
  + Border guards increased its positions near the bridge. | Border guards > the bridge
expand v  S=subj T?=in|near|along|on|with obj=force|defence|defense|presence|border|deployment|garrison|position|fleet|military_presence  -> 154
  + Brazil expanded its defences along the border. | Brazil > the border
fortify v  S=subj T?=in|near|along|on|with obj=force|defence|defense|presence|border|deployment|garrison|position|fleet|military_presence  -> 154
  + Kuwait fortified its presence in the gulf. | Kuwait > the gulf
step_up v  S=subj T?=in|near|along|on|with obj=force|defence|defense|presence|border|deployment|garrison|position|fleet|military_presence  -> 154
  + The army stepped up its positions near the bridge. | The army > the bridge
build_up v  S=subj T?=in|near|along|on|with obj=force|defence|defense|presence|border|deployment|garrison|position|fleet|military_presence  -> 154
  + Armenia built up its defences along the border. | Armenia > the border
reinforce v  S=subj T?=in|near|along|on|with obj=force|defence|defense|presence|border|deployment|garrison|position|fleet|military_presence  -> 154
  + Portugal reinforced its presence in the gulf. | Portugal > the gulf
augment v  S=subj T?=in|near|along|on|with obj=force|defence|defense|presence|border|deployment|garrison|position|fleet|military_presence  -> 154
  + Government troops augmented its positions near the bridge. | Government troops > the bridge
extend v  S=subj T?=in|near|along|on|with obj=force|defence|defense|presence|border|deployment|garrison|position|fleet|military_presence  -> 154
  + Niger extended its defences along the border. | Niger > the border
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
  + Mongolia's troop buildup near Oman worried its neighbours. | Mongolia > Oman
military_buildup n  S?=by|mod|poss T?=of|in|near|to|along|on  -> 154
  + Colombia's military buildup in the gulf grew. | Colombia > the gulf
troop_deployment n  S?=by|mod|poss T?=of|in|near|to|along|on  -> 154
  + Finland's troop deployment near Zambia worried its neighbours. | Finland > Zambia
troop_movement n  S?=by|mod|poss T?=of|in|near|to|along|on  -> 154
  + Pakistan's troop movement in the gulf grew. | Pakistan > the gulf
reinforcement n  S?=by|mod|poss T?=of|in|near|to|along|on  -> 154
  + Greece's reinforcement near Ecuador worried its neighbours. | Greece > Ecuador
build-up n  S?=by|mod|poss T?=of|in|near|to|along|on  -> 154
  + Cambodia's build-up in the gulf grew. | Cambodia > the gulf
massing n  S?=by|mod|poss T?=of|in|near|to|along|on  -> 154
  + Algeria's massing near Latvia worried its neighbours. | Algeria > Latvia
redeployment n  S?=by|mod|poss T?=of|in|near|to|along|on  -> 154
  + Bolivia's redeployment in the gulf grew. | Bolivia > the gulf
mobilisation n  S?=by|mod|poss T?=of|in|near|to|along|on  -> 154
  + Sudan's mobilisation near Canada worried its neighbours. | Sudan > Canada
military_presence n  S?=by|mod|poss T?=of|in|near|to|along|on  -> 154
  + Qatar's military presence in the gulf grew. | Qatar > the gulf
conscription n  S?=by|mod|poss T?=of|in|near|to|along|on  -> 154
  + Romania's conscription near Ethiopia worried its neighbours. | Romania > Ethiopia
call-up n  S?=by|mod|poss T?=of|in|near|to|along|on  -> 154
  + Thailand's call-up in the gulf grew. | Thailand > the gulf
rearmament n  S?=by|mod|poss T?=of|in|near|to|along|on  -> 154
  + Cyprus' rearmament near Mexico worried its neighbours. | Cyprus > Mexico
militarization n  S?=by|mod|poss T?=of|in|near|to|along|on  -> 154
  + Tunisia's militarization in the gulf grew. | Tunisia > the gulf
develop v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Iceland developed ballistic missiles. | Iceland > _
acquire v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Angola acquired its arsenal. | Angola > _
build v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Denmark built new submarines. | Denmark > _
stockpile v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Lebanon stockpiled ballistic missiles. | Lebanon > _
modernise v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Senegal modernised its arsenal. | Senegal > _
modernize v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Georgia modernized new submarines. | Georgia > _
expand v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Bulgaria expanded ballistic missiles. | Bulgaria > _
install v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Indonesia installed its arsenal. | Indonesia > _
accumulate v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Morocco accumulated new submarines. | Morocco > _
amass v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Belarus amassed ballistic missiles. | Belarus > _
produce v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Tanzania produced its arsenal. | Tanzania > _
upgrade v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Croatia upgraded new submarines. | Croatia > _
unveil v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Argentina unveiled ballistic missiles. | Argentina > _
display v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Rwanda displayed its arsenal. | Rwanda > _
parade v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Austria paraded new submarines. | Austria > _
deploy v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Yemen deployed ballistic missiles. | Yemen > _
station v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Kenya stationed its arsenal. | Kenya > _
show_off v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Norway showed off new submarines. | Norway > _
position v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Peru positioned ballistic missiles. | Peru > _
manufacture v  S=subj obj={arms}|arsenal|weapon|nuclear_weapon|fleet|missile_defence|missile  -> 154
  + Turkey manufactured its arsenal. | Turkey > _
enlist v  S=subj T=obj  -> 154
  + Rebels enlisted teenagers. | Rebels > teenagers
draft v  S=subj T=obj  -> 154
  + Vietnam drafted young men. | Vietnam > young men
press-gang v  S=subj T=obj  -> 154
  + Militants press-ganged farmers. | Militants > farmers
enroll v  S=subj T=obj  -> 154
  + Insurgents enrolled teenagers. | Insurgents > teenagers
radicalise v  S=subj T=obj  -> 154
  + Chad radicalised young men. | Chad > young men
radicalize v  S=subj T=obj  -> 154
  + Gunmen radicalized farmers. | Gunmen > farmers
form v  S=subj obj=militia|force|army|unit|brigade|regiment|battalion  -> MOBILIZE/militia
  + Egypt formed a new brigade. | Egypt > _
raise v  S=subj obj=militia|force|army|unit|brigade|regiment|battalion  -> MOBILIZE/militia
  + Separatists raised a militia. | Separatists > _
create v  S=subj obj=militia|force|army|unit|brigade|regiment|battalion  -> MOBILIZE/militia
  + Poland created a new brigade. | Poland > _
assemble v  S=subj obj=militia|force|army|unit|brigade|regiment|battalion  -> MOBILIZE/militia
  + Guerrillas assembled a militia. | Guerrillas > _
organise v  S=subj obj=militia|force|army|unit|brigade|regiment|battalion  -> MOBILIZE/militia
  + Chile organised a new brigade. | Chile > _
organize v  S=subj obj=militia|force|army|unit|brigade|regiment|battalion  -> MOBILIZE/militia
  + Militiamen organized a militia. | Militiamen > _
establish v  S=subj obj=militia|force|army|unit|brigade|regiment|battalion  -> MOBILIZE/militia
  + Nepal established a new brigade. | Nepal > _
activate v  S=subj obj=militia|force|army|unit|brigade|regiment|battalion  -> MOBILIZE/militia
  + Extremists activated a militia. | Extremists > _
set_up v  S=subj obj=militia|force|army|unit|brigade|regiment|battalion  -> MOBILIZE/militia
  + Ghana set up a new brigade. | Ghana > _
# Police moved
station v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + The chancellor stationed riot police to the stadium. | The chancellor > the stadium
post v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + Serbia posted policemen in the capital. | Serbia > the capital
rush v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + The city rushed officers outside the court. | The city > the court
dispatch v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + The president dispatched riot police to the stadium. | The president > the stadium
position v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + Japan positioned policemen in the capital. | Japan > the capital
bring_in v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + The city brought in officers outside the court. | The city > the court
mobilise v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + The prime minister mobilised riot police to the stadium. | The prime minister > the stadium
mobilize v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + Jordan mobilized policemen in the capital. | Jordan > the capital
call_in v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + The city called in officers outside the court. | The city > the court
call_out v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + The foreign minister called out riot police to the stadium. | The foreign minister > the stadium
order v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + Cuba ordered policemen in the capital. | Cuba > the capital
assign v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + The city assigned officers outside the court. | The city > the court
increase v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + The defence minister increased riot police to the stadium. | The defence minister > the stadium
move v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + Malaysia moved policemen in the capital. | Malaysia > the capital
pour v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + The city poured officers outside the court. | The city > the court
put v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + The interior minister put riot police to the stadium. | The interior minister > the stadium
place v  S=subj T?=to|in|at|on|around|outside|into|near obj={police}  -> 153
  + Sweden placed policemen in the capital. | Sweden > the capital
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
  + Uganda beefed up security at airports. | Uganda > airports
heighten v  S=subj T?=in|at|around|on|for obj=security|alert|alert_level|vigilance|security_measure|terror_alert  -> 151
  + Gendarmes heightened vigilance in the metro. | Gendarmes > the metro
raise v  S=subj T?=in|at|around|on|for obj=security|alert|alert_level|vigilance|security_measure|terror_alert  -> 151
  + Brazil raised its alert level. | Brazil > _
increase v  S=subj T?=in|at|around|on|for obj=security|alert|alert_level|vigilance|security_measure|terror_alert  -> 151
  + Kuwait increased security at airports. | Kuwait > airports
boost v  S=subj T?=in|at|around|on|for obj=security|alert|alert_level|vigilance|security_measure|terror_alert  -> 151
  + Secret police boosted vigilance in the metro. | Secret police > the metro
reinforce v  S=subj T?=in|at|around|on|for obj=security|alert|alert_level|vigilance|security_measure|terror_alert  -> 151
  + Armenia reinforced its alert level. | Armenia > _
strengthen v  S=subj T?=in|at|around|on|for obj=security|alert|alert_level|vigilance|security_measure|terror_alert  -> 151
  + Portugal strengthened security at airports. | Portugal > airports
bolster v  S=subj T?=in|at|around|on|for obj=security|alert|alert_level|vigilance|security_measure|terror_alert  -> 151
  + Police bolstered vigilance in the metro. | Police > the metro
enhance v  S=subj T?=in|at|around|on|for obj=security|alert|alert_level|vigilance|security_measure|terror_alert  -> 151
  + Niger enhanced its alert level. | Niger > _
intensify v  S=subj T?=in|at|around|on|for obj=security|alert|alert_level|vigilance|security_measure|terror_alert  -> 151
  + Mongolia intensified security at airports. | Mongolia > airports
place v  S=subj T?=obj on=alert|high_alert obj={police}  -> 151
  + Oman placed police on alert. | Oman > _
keep v  S=subj T?=obj on=alert|high_alert obj={police}  -> 151
  + The opposition leader kept officers on high alert. | The opposition leader > _
keep v  S=subj T?=obj on=alert|high_alert|war_footing|standby obj={troops}  -> 152
  + Colombia kept troops on alert. | Colombia > _
set v  S=subj T?=obj on=alert|high_alert|war_footing|standby obj={troops}  -> 152
  + Finland set its navy on high alert. | Finland > _
maintain v  S=subj T?=obj on=alert|high_alert|war_footing|standby obj={troops}  -> 152
  + Zambia maintained troops on alert. | Zambia > _
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
  + Pakistan increased its military alert. | Pakistan > _
heighten v  S=subj obj=alert|readiness|combat_readiness|alert_level|defcon  -> 152
  + The army heightened its combat readiness. | The army > _
step_up v  S=subj obj=alert|readiness|combat_readiness|alert_level|defcon  -> 152
  + Greece stepped up its military alert. | Greece > _
declare v  S=subj obj=alert|readiness|combat_readiness|alert_level|defcon  -> 152
  + Government troops declared its combat readiness. | Government troops > _
order v  S=subj obj=alert|readiness|combat_readiness|alert_level|defcon  -> 152
  + Ecuador ordered its military alert. | Ecuador > _
upgrade v  S=subj obj=alert|readiness|combat_readiness|alert_level|defcon  -> 152
  + Soldiers upgraded its combat readiness. | Soldiers > _
# Exercises, tests, shows of force
start v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Cambodia started naval drills near Algeria. | Cambodia > Algeria
launch v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Latvia launched war games in the strait. | Latvia > the strait
open v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Special forces opened military exercises off the coast. | Special forces > the coast
carry_out v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Bolivia carried out naval drills near Sudan. | Bolivia > Sudan
complete v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Canada completed war games in the strait. | Canada > the strait
conclude v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + The navy concluded military exercises off the coast. | The navy > the coast
undertake v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Qatar undertook naval drills near Romania. | Qatar > Romania
kick_off v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Ethiopia kicked off war games in the strait. | Ethiopia > the strait
finish v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + The air force finished military exercises off the coast. | The air force > the coast
run v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Thailand ran naval drills near Cyprus. | Thailand > Cyprus
organise v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Mexico organised war games in the strait. | Mexico > the strait
organize v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Marines organized military exercises off the coast. | Marines > the coast
resume v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Tunisia resumed naval drills near Iceland. | Tunisia > Iceland
perform v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Angola performed war games in the strait. | Angola > the strait
announce v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Border guards announced military exercises off the coast. | Border guards > the coast
expand v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Denmark expanded naval drills near Lebanon. | Denmark > Lebanon
step_up v  S=subj T?=near|off|in|around|along|on|over obj={drill}  -> 150
  + Senegal stepped up war games in the strait. | Senegal > the strait
test v  S=subj T?=into|over|toward|towards|off|from|in obj=missile|ballistic_missile|cruise_missile|rocket|satellite|bomb|nuclear_bomb|nuclear_device|warhead|torpedo  -> 150
  + Georgia tested a ballistic missile into the sea. | Georgia > the sea
fire_off v  S=subj T?=into|over|toward|towards|off|from|in obj=missile|ballistic_missile|cruise_missile|rocket|satellite|bomb|nuclear_bomb|nuclear_device|warhead|torpedo  -> 150
  + Bulgaria fired off a missile over Indonesia. | Bulgaria > Indonesia
test-launch v  S=subj T?=into|over|toward|towards|off|from|in obj=missile|ballistic_missile|cruise_missile|rocket|satellite|bomb|nuclear_bomb|nuclear_device|warhead|torpedo  -> 150
  + Morocco test-launched a ballistic missile into the sea. | Morocco > the sea
launch v  S=subj T?=into|over|toward|towards|off|from|in obj=missile|ballistic_missile|cruise_missile|rocket|satellite|bomb|nuclear_bomb|nuclear_device|warhead|torpedo  -> 150
  + Belarus launched a missile over Tanzania. | Belarus > Tanzania
explode v  S=subj T?=into|over|toward|towards|off|from|in obj=missile|ballistic_missile|cruise_missile|rocket|satellite|bomb|nuclear_bomb|nuclear_device|warhead|torpedo  -> 150
  + Croatia exploded a ballistic missile into the sea. | Croatia > the sea
test_fire v  S=subj T?=into|over|toward|towards|off|from|in obj=missile|ballistic_missile|cruise_missile|rocket|satellite|bomb|nuclear_bomb|nuclear_device|warhead|torpedo  -> 150
  + Argentina tested fire a missile over Rwanda. | Argentina > Rwanda
shoot_off v  S=subj T?=into|over|toward|towards|off|from|in obj=missile|ballistic_missile|cruise_missile|rocket|satellite|bomb|nuclear_bomb|nuclear_device|warhead|torpedo  -> 150
  + Austria shot off a ballistic missile into the sea. | Austria > the sea
hold v  S=subj T?=in|of|obj.of|obj.poss obj={weaponstest}  -> 150
  + Yemen held a missile test. | Yemen > _
stage v  S=subj T?=in|of|obj.of|obj.poss obj={weaponstest}  -> 150
  + Kenya staged a nuclear test. | Kenya > _
perform v  S=subj T?=in|of|obj.of|obj.poss obj={weaponstest}  -> 150
  + Norway performed a missile test. | Norway > _
announce v  S=subj T?=in|of|obj.of|obj.poss obj={weaponstest}  -> 150
  + Peru announced a nuclear test. | Peru > _
complete v  S=subj T?=in|of|obj.of|obj.poss obj={weaponstest}  -> 150
  + Turkey completed a missile test. | Turkey > _
repeat v  S=subj T?=in|of|obj.of|obj.poss obj={weaponstest}  -> 150
  + Vietnam repeated a nuclear test. | Vietnam > _
resume v  S=subj T?=in|of|obj.of|obj.poss obj={weaponstest}  -> 150
  + Chad resumed a missile test. | Chad > _
send v  S=subj T?=over|near|into|through|off|around|past obj=warship|bomber|fighter_jet|jet|warplane|drone|aircraft|destroyer|aircraft_carrier|plane|ship  -> 150
  + Egypt sent bombers near Poland. | Egypt > Poland
fly v  S=subj T?=over|near|into|through|off|around|past obj=warship|bomber|fighter_jet|jet|warplane|drone|aircraft|destroyer|aircraft_carrier|plane|ship  -> 150
  + Chile flew a destroyer through the strait. | Chile > the strait
steer v  S=subj T?=over|near|into|through|off|around|past obj=warship|bomber|fighter_jet|jet|warplane|drone|aircraft|destroyer|aircraft_carrier|plane|ship  -> 150
  + Nepal steered bombers near Ghana. | Nepal > Ghana
scramble v  S=subj T?=over|near|into|through|off|around|past obj=warship|bomber|fighter_jet|jet|warplane|drone|aircraft|destroyer|aircraft_carrier|plane|ship  -> 150
  + Serbia scrambled a destroyer through the strait. | Serbia > the strait
dispatch v  S=subj T?=over|near|into|through|off|around|past obj=warship|bomber|fighter_jet|jet|warplane|drone|aircraft|destroyer|aircraft_carrier|plane|ship  -> 150
  + Japan dispatched bombers near Jordan. | Japan > Jordan
sail v  S=subj T?=over|near|into|through|off|around|past obj=warship|bomber|fighter_jet|jet|warplane|drone|aircraft|destroyer|aircraft_carrier|plane|ship  -> 150
  + Cuba sailed a destroyer through the strait. | Cuba > the strait
order v  S=subj T?=over|near|into|through|off|around|past obj=warship|bomber|fighter_jet|jet|warplane|drone|aircraft|destroyer|aircraft_carrier|plane|ship  -> 150
  + Malaysia ordered bombers near Sweden. | Malaysia > Sweden
patrol v  S=subj T=obj:any  -> 150
  + The army patrolled the frontier. | The army > the frontier
buzz v  S=subj T=obj:any  -> 150
  + Government troops buzzed the streets of the capital. | Government troops > the streets of the capital
overfly v  S=subj T=obj:any  -> 150
  + Soldiers overflied the frontier. | Soldiers > the frontier
police v  S=subj T=obj:any  -> 150
  + Special forces policed the streets of the capital. | Special forces > the streets of the capital
missile_test n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Uganda's missile test near Brazil ended on Friday. | Uganda > Brazil
nuclear_test n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Kuwait's nuclear test off the coast alarmed fishermen. | Kuwait > the coast
missile_launch n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Armenia's missile launch near Portugal ended on Friday. | Armenia > Portugal
show_of_force n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Niger's show of force off the coast alarmed fishermen. | Niger > the coast
war_games n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Mongolia's war games near Oman ended on Friday. | Mongolia > Oman
naval_drill n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Colombia's naval drill off the coast alarmed fishermen. | Colombia > the coast
overflight n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Finland's overflight near Zambia ended on Friday. | Finland > Zambia
military_parade n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Pakistan's military parade off the coast alarmed fishermen. | Pakistan > the coast
flyover n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Greece's flyover near Ecuador ended on Friday. | Greece > Ecuador
manoeuvre n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Cambodia's manoeuvre off the coast alarmed fishermen. | Cambodia > the coast
naval_manoeuvre n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Algeria's naval manoeuvre near Latvia ended on Friday. | Algeria > Latvia
live-fire_exercise n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Bolivia's live-fire exercise off the coast alarmed fishermen. | Bolivia > the coast
test-firing n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Sudan's test-firing near Canada ended on Friday. | Sudan > Canada
flypast n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Qatar's flypast off the coast alarmed fishermen. | Qatar > the coast
airspace_incursion n  S?=by|mod|poss T?=near|off|in|over|around  -> 150
  + Romania's airspace incursion near Ethiopia ended on Friday. | Romania > Ethiopia
set_up v  S=subj T?=against obj=cyber_unit|cyber_command|cyber_force|cyber_troops|cyber_army  -> 155
  + Thailand set up a cyber command. | Thailand > _
establish v  S=subj T?=against obj=cyber_unit|cyber_command|cyber_force|cyber_troops|cyber_army  -> 155
  + Cyprus established a cyber unit. | Cyprus > _
form v  S=subj T?=against obj=cyber_unit|cyber_command|cyber_force|cyber_troops|cyber_army  -> 155
  + Mexico formed a cyber command. | Mexico > _
expand v  S=subj T?=against obj=cyber_unit|cyber_command|cyber_force|cyber_troops|cyber_army  -> 155
  + Tunisia expanded a cyber unit. | Tunisia > _
launch v  S=subj T?=against obj=cyber_unit|cyber_command|cyber_force|cyber_troops|cyber_army  -> 155
  + Iceland launched a cyber command. | Iceland > _
unveil v  S=subj T?=against obj=cyber_unit|cyber_command|cyber_force|cyber_troops|cyber_army  -> 155
  + Angola unveiled a cyber unit. | Angola > _
mobilize v  S=subj T?=against obj=cyber_unit|cyber_command|cyber_force|cyber_troops|cyber_army  -> 155
  + Denmark mobilized a cyber command. | Denmark > _
