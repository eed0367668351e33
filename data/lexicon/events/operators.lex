# Event frames of tabard, family "operators": one entry a line, its examples indented (docs/formats/frames.md).
# Origin: written for tabard; codes are CAMEO / PLOVER facts. Licence: as the project.

# Operators over an embedded act (docs/formats/frames.md; combined by data/codebook/algebra.tsv)
promise v  S=subj A=to|obj C=comp  -> op:promise
  + Norway promised to aid Malawi. | Norway > Malawi | promised
pledge v  S=subj A=to C=comp  -> op:promise
  + The junta pledged to release the editor. | The junta > the editor | promised
vow v  S=subj C=comp  -> op:promise
  + The king vowed to help the farmers. | The king > the farmers | promised
plan v  S=subj C=comp  -> op:intend
  + The minister plans to visit Chad. | The minister > Chad | planned
intend v  S=subj C=comp  -> op:intend
  + The pope intends to visit Iraq. | The pope > Iraq | planned
decide v  S=subj C=comp  -> op:intend
  + Peru decided to recall its ambassador. | Peru > _ | planned
agree v  S=subj C=comp  -> op:agree
  + Russia agreed to withdraw from the base. | Russia > the base | promised
offer v  S=subj A=iobj C=comp  -> op:offer
  + Oman offered to help Yemen. | Oman > Yemen | promised
refuse v  S=subj C=comp  -> op:refuse
  + Israel refused to release the prisoners. | Israel > the prisoners
decline v  S=subj C=comp  -> op:refuse
  + The king declined to meet the delegation. | The king > the delegation
reject v  S=subj C=comp|obj  -> op:reject
  + The party rejected the proposal. | The party > _
threaten v  S=subj A=obj C=comp  -> op:threaten
  + The union threatened to sue the port. | The union > the port | threatened
demand v  S=subj A=of|from C=comp|obj  -> op:demand
  + Greece demanded that Turkey leave the island. | Greece > Turkey
order v  S=subj A=obj C=comp  -> op:demand
  + The king ordered the army to withdraw. | The king > the army
urge v  S=subj A=obj C=comp  -> op:urge
  + Chile urged Bolivia to resume talks. | Chile > Bolivia
deny v  S=subj C=comp  -> op:deny
  + The army denied having attacked the village. | The army > the village
want v  S=subj C=comp  -> op:want
  + The envoy wants to visit Libya. | The envoy > Libya | hoped
hope v  S=subj C=comp  -> op:want
  + The envoy hopes to visit Libya. | The envoy > Libya | hoped
allow v  S=subj A=obj C=comp  -> op:allow
  + Iran allowed inspectors to visit the plant. | Iran > inspectors
fail v  S=subj C=comp  -> op:fail
  + The army failed to capture the town. | The army > _
stop v  S=subj C=comp  -> op:stop
  + Denmark stopped aiding Mali. | Denmark > Mali
start v  S=subj C=comp  -> op:start
  + The army started shelling the town. | The army > the town
begin v  S=subj C=comp  -> op:start
  + The navy began shelling the port. | The navy > the port
try v  S=subj C=comp  -> op:try
  + Rebels tried to seize the airport. | Rebels > _ | planned
postpone v  S=subj C=comp|obj  -> op:postpone
  + The king postponed a visit to Kenya. | The king > Kenya
cancel v  S=subj C=comp|obj  -> op:cancel
  + The king cancelled a visit to Kenya. | The king > Kenya
accuse v  S=subj A=obj C=of|comp  -> op:accuse
  + Sudan accused Chad of arming rebels. | Sudan > Chad
call v  S=subj A=on|upon C=comp  -> op:urge
  + The pope called on the rebels to free the nuns. | The pope > the rebels
ask v  S=subj A=obj C=comp  -> op:urge
  + Haiti asked Canada to send police. | Haiti > Canada
appeal v  S=subj A=to C=comp|for  -> op:urge
  + Chad appealed to donors for food. | Chad > donors
request v  S=subj A=obj C=comp|obj  -> op:urge
  + The mayor requested the army to help. | The mayor > the army
press v  S=subj A=obj C=comp  -> op:urge
  + The EU pressed Georgia to hold talks. | The EU > Georgia
call v  S=subj C=for  -> op:urge
  + Norway called for a ceasefire. | Norway > _
# Operators: more verbs, nouns and adjectives
willing a  S=subj C=comp  -> op:agree
  + Vietnam is willing to free the sailors. | Vietnam > the sailors | promised
ready a  S=subj C=comp  -> op:agree
  + The party leader is ready to meet the rebels. | The party leader > the rebels | promised
prepared a  S=subj C=comp  -> op:agree
  + Chad is prepared to free the sailors. | Chad > the sailors | promised
happy a  S=subj C=comp  -> op:agree
  + The mayor is happy to meet the rebels. | The mayor > the rebels | promised
eager a  S=subj C=comp  -> op:agree
  + Egypt is eager to free the sailors. | Egypt > the sailors | promised
glad a  S=subj C=comp  -> op:agree
  + The envoy is glad to meet the rebels. | The envoy > the rebels | promised
committed a  S=subj C=comp  -> op:agree
  + Poland is committed to free the sailors. | Poland > the sailors | promised
determined a  S=subj C=comp  -> op:agree
  + The finance minister is determined to meet the rebels. | The finance minister > the rebels | promised
poised a  S=subj C=comp  -> op:agree
  + Chile is poised to free the sailors. | Chile > the sailors | promised
set a  S=subj C=comp  -> op:agree
  + The chancellor is set to meet the rebels. | The chancellor > the rebels | promised
commit v  S=subj A=to C=comp  -> op:promise
  + Nepal committed to aid Ghana. | Nepal > Ghana | promised
swear v  S=subj A=to C=comp  -> op:promise
  + The president swore to release the editor. | The president > the editor | promised
undertake v  S=subj A=to C=comp  -> op:promise
  + Serbia undertook to aid Japan. | Serbia > Japan | promised
guarantee v  S=subj A=to C=comp  -> op:promise
  + The prime minister guaranteed to release the editor. | The prime minister > the editor | promised
contract v  S=subj A=to C=comp  -> op:promise
  + Jordan contracted to aid Cuba. | Jordan > Cuba | promised
aim v  S=subj C=comp  -> op:intend
  + The foreign minister aims to visit Malaysia. | The foreign minister > Malaysia | planned
expect v  S=subj C=comp  -> op:intend
  + Sweden expects to recall its ambassador from Uganda. | Sweden > Uganda | planned
mean v  S=subj C=comp  -> op:intend
  + The defence minister means to visit Brazil. | The defence minister > Brazil | planned
propose v  S=subj C=comp  -> op:intend
  + Kuwait proposes to recall its ambassador from Armenia. | Kuwait > Armenia | planned
prepare v  S=subj C=comp  -> op:intend
  + The interior minister prepares to visit Portugal. | The interior minister > Portugal | planned
resolve v  S=subj C=comp  -> op:intend
  + Niger resolves to recall its ambassador from Mongolia. | Niger > Mongolia | planned
choose v  S=subj C=comp  -> op:intend
  + The opposition leader chooses to visit Oman. | The opposition leader > Oman | planned
elect v  S=subj C=comp  -> op:intend
  + Colombia elects to recall its ambassador from Finland. | Colombia > Finland | planned
opt v  S=subj C=comp  -> op:intend
  + The governor opts to visit Zambia. | The governor > Zambia | planned
schedule v  S=subj C=comp  -> op:intend
  + Pakistan schedules to recall its ambassador from Greece. | Pakistan > Greece | planned
arrange v  S=subj C=comp  -> op:intend
  + The king arranges to visit Ecuador. | The king > Ecuador | planned
look v  S=subj C=comp  -> op:intend
  + Cambodia looks to recall its ambassador from Algeria. | Cambodia > Algeria | planned
get_ready v  S=subj C=comp  -> op:intend
  + The ambassador gets ready to visit Latvia. | The ambassador > Latvia | planned
volunteer v  S=subj A=iobj C=comp  -> op:offer
  + Bolivia volunteered to help Sudan. | Bolivia > Sudan | promised
propose v  S=subj A=iobj C=comp  -> op:offer
  + Canada proposed to help Qatar. | Canada > Qatar | promised
hesitate v  S=subj C=comp  -> op:refuse
  + Romania hesitated to meet the envoy of Ethiopia. | Romania > the envoy of Ethiopia
scorn v  S=subj C=comp  -> op:refuse
  + Jihadists scorned to release the hostages. | Jihadists > the hostages
balk v  S=subj C=comp  -> op:refuse
  + Thailand balked to meet the envoy of Cyprus. | Thailand > the envoy of Cyprus
unwilling a  S=subj C=comp  -> op:refuse
  + Mexico is unwilling to meet the envoy. | Mexico > the envoy
reluctant a  S=subj C=comp  -> op:refuse
  + Paramilitaries is reluctant to release the hostages. | Paramilitaries > the hostages
unready a  S=subj C=comp  -> op:refuse
  + Tunisia is unready to meet the envoy. | Tunisia > the envoy
unprepared a  S=subj C=comp  -> op:refuse
  + Rebels is unprepared to release the hostages. | Rebels > the hostages
loath a  S=subj C=comp  -> op:refuse
  + Iceland is loath to meet the envoy. | Iceland > the envoy
spurn v  S=subj C=comp|obj|to  -> op:reject
  + The army chief spurned the proposal. | The army chief > _
rebuff v  S=subj C=comp|obj|to  -> op:reject
  + Angola rebuffed the offer. | Angola > _
turn_down v  S=subj C=comp|obj|to  -> op:reject
  + Militants turned down the plan. | Militants > _
rule_out v  S=subj C=comp|obj|to  -> op:reject
  + The vice president ruled out the proposal. | The vice president > _
oppose v  S=subj C=comp|obj|to  -> op:reject
  + Denmark opposed the offer. | Denmark > _
dismiss v  S=subj C=comp|obj|to  -> op:reject
  + Insurgents dismissed the plan. | Insurgents > _
object v  S=subj C=comp|obj|to  -> op:reject
  + The party leader objected the proposal. | The party leader > _
veto v  S=subj C=comp|obj|to  -> op:reject
  + Lebanon vetooed the offer. | Lebanon > _
resist v  S=subj C=comp|obj|to  -> op:reject
  + Gunmen resisted the plan. | Gunmen > _
exclude v  S=subj C=comp|obj|to  -> op:reject
  + The mayor excluded the proposal. | The mayor > _
repudiate v  S=subj C=comp|obj|to  -> op:reject
  + Senegal repudiated the offer. | Senegal > _
decline v  S=subj C=comp|obj|to  -> op:reject
  + Separatists declined the plan. | Separatists > _
vow v  S=subj A=obj C=comp  -> op:threaten
  + Guerrillas vowed to attack the capital. | Guerrillas > the capital | threatened
swear v  S=subj A=obj C=comp  -> op:threaten
  + Militiamen swore to attack the capital. | Militiamen > the capital | threatened
insist v  S=subj A=of|from|obj C=comp|obj|on  -> op:demand
  + Georgia insisted that Bulgaria leave the island. | Georgia > Bulgaria
require v  S=subj A=of|from|obj C=comp|obj|on  -> op:demand
  + The envoy required that the company pay. | The envoy > the company
command v  S=subj A=of|from|obj C=comp|obj|on  -> op:demand
  + Indonesia commanded that Morocco leave the island. | Indonesia > Morocco
instruct v  S=subj A=of|from|obj C=comp|obj|on  -> op:demand
  + The finance minister instructed that the company pay. | The finance minister > the company
direct v  S=subj A=of|from|obj C=comp|obj|on  -> op:demand
  + Belarus directed that Tanzania leave the island. | Belarus > Tanzania
stipulate v  S=subj A=of|from|obj C=comp|obj|on  -> op:demand
  + The chancellor stipulated that the company pay. | The chancellor > the company
oblige v  S=subj A=of|from|obj C=comp|obj|on  -> op:demand
  + Croatia obliged that Argentina leave the island. | Croatia > Argentina
implore v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + Rwanda implored Austria to resume talks. | Rwanda > Austria
beg v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + The president beged the rebels to free the nuns. | The president > the rebels
exhort v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + The Arab League exhorted Yemen to end the raids. | The Arab League > Yemen
encourage v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + Kenya encouraged Norway to resume talks. | Kenya > Norway
beseech v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + The prime minister beseeched the rebels to free the nuns. | The prime minister > the rebels
advise v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + The Security Council advised Peru to end the raids. | The Security Council > Peru
pressure v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + Turkey pressured Vietnam to resume talks. | Turkey > Vietnam
push v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + The foreign minister pushed the rebels to free the nuns. | The foreign minister > the rebels
invite v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + ASEAN invited Chad to end the raids. | ASEAN > Chad
plead v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + Egypt pleaded Poland to resume talks. | Egypt > Poland
petition v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + The defence minister petitioned the rebels to free the nuns. | The defence minister > the rebels
lobby v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + The European Union lobbied Chile to end the raids. | The European Union > Chile
ask v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + Nepal asked Ghana to resume talks. | Nepal > Ghana
remind v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + The interior minister reminded the rebels to free the nuns. | The interior minister > the rebels
entreat v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + The United Nations entreated Serbia to end the raids. | The United Nations > Serbia
recommend v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + Japan recommended Jordan to resume talks. | Japan > Jordan
suggest v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + The opposition leader suggested the rebels to free the nuns. | The opposition leader > the rebels
prod v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + NATO prodded Cuba to end the raids. | NATO > Cuba
counsel v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + Malaysia counseled Sweden to resume talks. | Malaysia > Sweden
caution v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + The governor cautioned the rebels to free the nuns. | The governor > the rebels
persuade v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + The African Union persuaded Uganda to end the raids. | The African Union > Uganda
convince v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + Brazil convinced Kuwait to resume talks. | Brazil > Kuwait
prompt v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + The king prompted the rebels to free the nuns. | The king > the rebels
tell v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + The World Bank told Armenia to end the raids. | The World Bank > Armenia
appeal v  S=subj C=for  -> op:urge
  + The ambassador appealed for a ceasefire. | The ambassador > _
press v  S=subj C=for  -> op:urge
  + The Arab League pressed for talks. | The Arab League > _
push v  S=subj C=for  -> op:urge
  + The army chief pushed for a ceasefire. | The army chief > _
plead v  S=subj C=for  -> op:urge
  + The Security Council pleaded for talks. | The Security Council > _
ask v  S=subj C=for  -> op:urge
  + The vice president asked for a ceasefire. | The vice president > _
campaign v  S=subj C=for  -> op:urge
  + ASEAN campaigned for talks. | ASEAN > _
lobby v  S=subj C=for  -> op:urge
  + The party leader lobbied for a ceasefire. | The party leader > _
advocate v  S=subj C=for  -> op:urge
  + The European Union advocated for talks. | The European Union > _
argue v  S=subj C=for  -> op:urge
  + The mayor argued for a ceasefire. | The mayor > _
disclaim v  S=subj C=comp|obj  -> op:deny
  + The air force disclaimed having attacked the village. | The air force > the village
disavow v  S=subj C=comp|obj  -> op:deny
  + Portugal disavowed that it had armed the rebels. | Portugal > the rebels
rebut v  S=subj C=comp|obj  -> op:deny
  + Marines rebutted having attacked the village. | Marines > the village
refute v  S=subj C=comp|obj  -> op:deny
  + Niger refuted that it had armed the rebels. | Niger > the rebels
repudiate v  S=subj C=comp|obj  -> op:deny
  + Border guards repudiated having attacked the village. | Border guards > the village
wish v  S=subj C=comp  -> op:want
  + The envoy wishes to visit Mongolia. | The envoy > Mongolia | hoped
desire v  S=subj C=comp  -> op:want
  + The finance minister desires to visit Oman. | The finance minister > Oman | hoped
seek v  S=subj C=comp  -> op:want
  + The chancellor seeks to visit Colombia. | The chancellor > Colombia | hoped
long v  S=subj C=comp  -> op:want
  + The president longs to visit Finland. | The president > Finland | hoped
aspire v  S=subj C=comp  -> op:want
  + The prime minister aspires to visit Zambia. | The prime minister > Zambia | hoped
yearn v  S=subj C=comp  -> op:want
  + The foreign minister yearns to visit Pakistan. | The foreign minister > Pakistan | hoped
strive v  S=subj C=comp  -> op:want
  + The defence minister strives to visit Greece. | The defence minister > Greece | hoped
like v  S=subj C=comp  -> op:want
  + The opposition leader likes to visit Cambodia. | The opposition leader > Cambodia | hoped
wait v  S=subj C=comp  -> op:want
  + The governor waits to visit Algeria. | The governor > Algeria | hoped
let v  S=subj A=obj|to C=comp  -> op:allow
  + Latvia let inspectors to visit the plant. | Latvia > inspectors
permit v  S=subj A=obj|to C=comp  -> op:allow
  + Bolivia permitted inspectors to visit the plant. | Bolivia > inspectors
authorise v  S=subj A=obj|to C=comp  -> op:allow
  + Sudan authorised inspectors to visit the plant. | Sudan > inspectors
authorize v  S=subj A=obj|to C=comp  -> op:allow
  + Canada authorized inspectors to visit the plant. | Canada > inspectors
enable v  S=subj A=obj|to C=comp  -> op:allow
  + Qatar enabled inspectors to visit the plant. | Qatar > inspectors
invite v  S=subj A=obj|to C=comp  -> op:allow
  + Romania invited inspectors to visit the plant. | Romania > inspectors
approve v  S=subj A=obj|to C=comp  -> op:allow
  + Ethiopia approved inspectors to visit the plant. | Ethiopia > inspectors
neglect v  S=subj C=comp  -> op:fail
  + The army neglected to capture the town. | The army > the town
forget v  S=subj C=comp  -> op:fail
  + Government troops forgetted to capture the town. | Government troops > the town
omit v  S=subj C=comp  -> op:fail
  + Soldiers omitted to capture the town. | Soldiers > the town
cease v  S=subj C=comp  -> op:stop
  + Thailand ceased aiding Cyprus. | Thailand > Cyprus
quit v  S=subj C=comp  -> op:stop
  + Mexico quit aiding Tunisia. | Mexico > Tunisia
halt v  S=subj C=comp  -> op:stop
  + Iceland halted aiding Angola. | Iceland > Angola
discontinue v  S=subj C=comp  -> op:stop
  + Denmark discontinued aiding Lebanon. | Denmark > Lebanon
end v  S=subj C=comp  -> op:stop
  + Senegal ended aiding Georgia. | Senegal > Georgia
suspend v  S=subj C=comp  -> op:stop
  + Bulgaria suspended aiding Indonesia. | Bulgaria > Indonesia
commence v  S=subj C=comp  -> op:start
  + Special forces commenced shelling the town. | Special forces > the town
resume v  S=subj C=comp  -> op:start
  + The navy resumed shelling the town. | The navy > the town
continue v  S=subj C=comp  -> op:start
  + The air force continued shelling the town. | The air force > the town
restart v  S=subj C=comp  -> op:start
  + Marines restarted shelling the town. | Marines > the town
proceed v  S=subj C=comp  -> op:start
  + Border guards proceeded shelling the town. | Border guards > the town
attempt v  S=subj C=comp  -> op:try
  + Extremists attempted to seize the airport. | Extremists > the airport | planned
struggle v  S=subj C=comp  -> op:try
  + Jihadists struggled to seize the airport. | Jihadists > the airport | planned
endeavour v  S=subj C=comp  -> op:try
  + Paramilitaries endeavoured to seize the airport. | Paramilitaries > the airport | planned
endeavor v  S=subj C=comp  -> op:try
  + Rebels endeavored to seize the airport. | Rebels > the airport | planned
scramble v  S=subj C=comp  -> op:try
  + Militants scrambled to seize the airport. | Militants > the airport | planned
suspect v  S=subj A=obj C=of|for|comp  -> op:accuse
  + Morocco suspected Belarus of arming the rebels. | Morocco > Belarus
blame v  S=subj A=obj C=of|for|comp  -> op:accuse
  + The king blamed the police for beating students. | The king > the police
condemn v  S=subj A=obj C=of|for|comp  -> op:accuse
  + Tanzania condemned Croatia of arming the rebels. | Tanzania > Croatia
criticise v  S=subj A=obj C=of|for|comp  -> op:accuse
  + The ambassador criticised the police for beating students. | The ambassador > the police
criticize v  S=subj A=obj C=of|for|comp  -> op:accuse
  + Argentina criticized Rwanda of arming the rebels. | Argentina > Rwanda
denounce v  S=subj A=obj C=of|for|comp  -> op:accuse
  + The army chief denounced the police for beating students. | The army chief > the police
fault v  S=subj A=obj C=of|for|comp  -> op:accuse
  + Austria faulted Yemen of arming the rebels. | Austria > Yemen
promise n  S=by|poss|mod C=comp|of  -> op:promise
  + Kenya's promise to aid Norway was welcomed. | Kenya > Norway | promised
pledge n  S=by|poss|mod C=comp|of  -> op:promise
  + Peru's pledge to aid Turkey was welcomed. | Peru > Turkey | promised
vow n  S=by|poss|mod C=comp|of  -> op:promise
  + Vietnam's vow to aid Chad was welcomed. | Vietnam > Chad | promised
commitment n  S=by|poss|mod C=comp|of  -> op:promise
  + Egypt's commitment to aid Poland was welcomed. | Egypt > Poland | promised
undertaking n  S=by|poss|mod C=comp|of  -> op:promise
  + Chile's undertaking to aid Nepal was welcomed. | Chile > Nepal | promised
threat n  S=by|poss|mod C=comp|of  -> op:threaten
  + Ghana's threat to attack Serbia was heard. | Ghana > Serbia | threatened
plan n  S=by|poss|mod C=comp|of|for  -> op:intend
  + Japan's plan to withdraw from Jordan was leaked. | Japan > Jordan | planned
decision n  S=by|poss|mod C=comp|of|for  -> op:intend
  + Cuba's decision to withdraw from Malaysia was leaked. | Cuba > Malaysia | planned
intention n  S=by|poss|mod C=comp|of|for  -> op:intend
  + Sweden's intention to withdraw from Uganda was leaked. | Sweden > Uganda | planned
proposal n  S=by|poss|mod C=comp|of|for  -> op:intend
  + Brazil's proposal to withdraw from Kuwait was leaked. | Brazil > Kuwait | planned
intent n  S=by|poss|mod C=comp|of|for  -> op:intend
  + Armenia's intent to withdraw from Portugal was leaked. | Armenia > Portugal | planned
offer n  S=by|poss|mod C=comp|of  -> op:offer
  + Niger's offer to help Mongolia was accepted. | Niger > Mongolia | promised
readiness n  S=by|poss|mod C=comp|of  -> op:offer
  + Oman's readiness to help Colombia was accepted. | Oman > Colombia | promised
willingness n  S=by|poss|mod C=comp|of  -> op:offer
  + Finland's willingness to help Zambia was accepted. | Finland > Zambia | promised
refusal n  S=by|poss|mod C=comp  -> op:refuse
  + Pakistan's refusal to release the hostages angered families. | Pakistan > the hostages
reluctance n  S=by|poss|mod C=comp  -> op:refuse
  + Greece's reluctance to release the hostages angered families. | Greece > the hostages
unwillingness n  S=by|poss|mod C=comp  -> op:refuse
  + Ecuador's unwillingness to release the hostages angered families. | Ecuador > the hostages
demand n  S=by|poss|mod C=comp|for  -> op:demand
  + Cambodia's demand for talks with Algeria was ignored. | Cambodia > Algeria
ultimatum n  S=by|poss|mod C=comp|for  -> op:demand
  + Latvia's ultimatum for talks with Bolivia was ignored. | Latvia > Bolivia
call n  S=by|poss|mod C=comp|for  -> op:urge
  + The United Nations's call for a ceasefire was ignored. | The United Nations > _
appeal n  S=by|poss|mod C=comp|for  -> op:urge
  + NATO's appeal for a ceasefire was ignored. | NATO > _
request n  S=by|poss|mod C=comp|for  -> op:urge
  + The African Union's request for a ceasefire was ignored. | The African Union > _
plea n  S=by|poss|mod C=comp|for  -> op:urge
  + The World Bank's plea for a ceasefire was ignored. | The World Bank > _
attempt n  S=by|poss|mod C=comp|at  -> op:try
  + Insurgents's attempt to seize the airport failed. | Insurgents > the airport | planned
bid n  S=by|poss|mod C=comp|at  -> op:try
  + Gunmen's bid to seize the airport failed. | Gunmen > the airport | planned
effort n  S=by|poss|mod C=comp|at  -> op:try
  + Separatists's effort to seize the airport failed. | Separatists > the airport | planned
