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
call v  S=subj A=on|upon on=:any C=comp  -> op:urge
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
  + Greece is willing to free the sailors. | Greece > the sailors | promised
ready a  S=subj C=comp  -> op:agree
  + The ambassador is ready to meet the rebels. | The ambassador > the rebels | promised
prepared a  S=subj C=comp  -> op:agree
  + Ecuador is prepared to free the sailors. | Ecuador > the sailors | promised
happy a  S=subj C=comp  -> op:agree
  + The army chief is happy to meet the rebels. | The army chief > the rebels | promised
eager a  S=subj C=comp  -> op:agree
  + Cambodia is eager to free the sailors. | Cambodia > the sailors | promised
glad a  S=subj C=comp  -> op:agree
  + The vice president is glad to meet the rebels. | The vice president > the rebels | promised
committed a  S=subj C=comp  -> op:agree
  + Algeria is committed to free the sailors. | Algeria > the sailors | promised
determined a  S=subj C=comp  -> op:agree
  + The party leader is determined to meet the rebels. | The party leader > the rebels | promised
poised a  S=subj C=comp  -> op:agree
  + Latvia is poised to free the sailors. | Latvia > the sailors | promised
set a  S=subj C=comp  -> op:agree
  + The mayor is set to meet the rebels. | The mayor > the rebels | promised
commit v  S=subj A=to C=comp  -> op:promise
  + Bolivia committed to aid Sudan. | Bolivia > Sudan | promised
swear v  S=subj A=to C=comp  -> op:promise
  + The envoy swore to release the editor. | The envoy > the editor | promised
undertake v  S=subj A=to C=comp  -> op:promise
  + Canada undertook to aid Qatar. | Canada > Qatar | promised
guarantee v  S=subj A=to C=comp  -> op:promise
  + The finance minister guaranteed to release the editor. | The finance minister > the editor | promised
contract v  S=subj A=to C=comp  -> op:promise
  + Romania contracted to aid Ethiopia. | Romania > Ethiopia | promised
aim v  S=subj C=comp  -> op:intend
  + The chancellor aims to visit Thailand. | The chancellor > Thailand | planned
expect v  S=subj C=comp  -> op:intend
  + Cyprus expects to recall its ambassador from Mexico. | Cyprus > Mexico | planned
mean v  S=subj C=comp  -> op:intend
  + The president means to visit Tunisia. | The president > Tunisia | planned
propose v  S=subj C=comp  -> op:intend
  + Iceland proposes to recall its ambassador from Angola. | Iceland > Angola | planned
prepare v  S=subj C=comp  -> op:intend
  + The prime minister prepares to visit Denmark. | The prime minister > Denmark | planned
resolve v  S=subj C=comp  -> op:intend
  + Lebanon resolves to recall its ambassador from Senegal. | Lebanon > Senegal | planned
choose v  S=subj C=comp  -> op:intend
  + The foreign minister chooses to visit Georgia. | The foreign minister > Georgia | planned
elect v  S=subj C=comp  -> op:intend
  + Bulgaria elects to recall its ambassador from Indonesia. | Bulgaria > Indonesia | planned
opt v  S=subj C=comp  -> op:intend
  + The defence minister opts to visit Morocco. | The defence minister > Morocco | planned
schedule v  S=subj C=comp  -> op:intend
  + Belarus schedules to recall its ambassador from Tanzania. | Belarus > Tanzania | planned
arrange v  S=subj C=comp  -> op:intend
  + The interior minister arranges to visit Croatia. | The interior minister > Croatia | planned
look v  S=subj C=comp  -> op:intend
  + Argentina looks to recall its ambassador from Rwanda. | Argentina > Rwanda | planned
get_ready v  S=subj C=comp  -> op:intend
  + The opposition leader gets ready to visit Austria. | The opposition leader > Austria | planned
volunteer v  S=subj A=iobj C=comp  -> op:offer
  + Yemen volunteered to help Kenya. | Yemen > Kenya | promised
propose v  S=subj A=iobj C=comp  -> op:offer
  + Norway proposed to help Peru. | Norway > Peru | promised
hesitate v  S=subj C=comp  -> op:refuse
  + Turkey hesitated to meet the envoy of Vietnam. | Turkey > the envoy of Vietnam
scorn v  S=subj C=comp  -> op:refuse
  + Guerrillas scorned to release the hostages. | Guerrillas > the hostages
balk v  S=subj C=comp  -> op:refuse
  + Chad balked to meet the envoy of Egypt. | Chad > the envoy of Egypt
unwilling a  S=subj C=comp  -> op:refuse
  + Poland is unwilling to meet the envoy. | Poland > the envoy
reluctant a  S=subj C=comp  -> op:refuse
  + Militiamen is reluctant to release the hostages. | Militiamen > the hostages
unready a  S=subj C=comp  -> op:refuse
  + Chile is unready to meet the envoy. | Chile > the envoy
unprepared a  S=subj C=comp  -> op:refuse
  + Extremists is unprepared to release the hostages. | Extremists > the hostages
loath a  S=subj C=comp  -> op:refuse
  + Nepal is loath to meet the envoy. | Nepal > the envoy
spurn v  S=subj C=comp|obj|to  -> op:reject
  + The governor spurned the proposal. | The governor > _
rebuff v  S=subj C=comp|obj|to  -> op:reject
  + Ghana rebuffed the offer. | Ghana > _
turn_down v  S=subj C=comp|obj|to  -> op:reject
  + Jihadists turned down the plan. | Jihadists > _
rule_out v  S=subj C=comp|obj|to  -> op:reject
  + The king ruled out the proposal. | The king > _
oppose v  S=subj C=comp|obj|to  -> op:reject
  + Serbia opposed the offer. | Serbia > _
dismiss v  S=subj C=comp|obj|to  -> op:reject
  + Paramilitaries dismissed the plan. | Paramilitaries > _
object v  S=subj C=comp|obj|to  -> op:reject
  + The ambassador objected the proposal. | The ambassador > _
veto v  S=subj C=comp|obj|to  -> op:reject
  + Japan vetoed the offer. | Japan > _
resist v  S=subj C=comp|obj|to  -> op:reject
  + Rebels resisted the plan. | Rebels > _
exclude v  S=subj C=comp|obj|to  -> op:reject
  + The army chief excluded the proposal. | The army chief > _
repudiate v  S=subj C=comp|obj|to  -> op:reject
  + Jordan repudiated the offer. | Jordan > _
decline v  S=subj C=comp|obj|to  -> op:reject
  + Militants declined the plan. | Militants > _
vow v  S=subj A=obj C=comp  -> op:threaten
  + Insurgents vowed to attack the capital. | Insurgents > the capital | threatened
swear v  S=subj A=obj C=comp  -> op:threaten
  + Gunmen swore to attack the capital. | Gunmen > the capital | threatened
insist v  S=subj A=of|from|obj C=comp|obj|on  -> op:demand
  + Cuba insisted that Malaysia leave the island. | Cuba > Malaysia
require v  S=subj A=of|from|obj C=comp|obj|on  -> op:demand
  + The vice president required that the company pay. | The vice president > the company
command v  S=subj A=of|from|obj C=comp|obj|on  -> op:demand
  + Sweden commanded that Uganda leave the island. | Sweden > Uganda
instruct v  S=subj A=of|from|obj C=comp|obj|on  -> op:demand
  + The party leader instructed that the company pay. | The party leader > the company
direct v  S=subj A=of|from|obj C=comp|obj|on  -> op:demand
  + Brazil directed that Kuwait leave the island. | Brazil > Kuwait
stipulate v  S=subj A=of|from|obj C=comp|obj|on  -> op:demand
  + The mayor stipulated that the company pay. | The mayor > the company
oblige v  S=subj A=of|from|obj C=comp|obj|on  -> op:demand
  + Armenia obliged that Portugal leave the island. | Armenia > Portugal
implore v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + Niger implored Mongolia to resume talks. | Niger > Mongolia
beg v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + The envoy begged the rebels to free the nuns. | The envoy > the rebels
exhort v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + The Arab League exhorted Oman to end the raids. | The Arab League > Oman
encourage v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + Colombia encouraged Finland to resume talks. | Colombia > Finland
beseech v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + The finance minister beseeched the rebels to free the nuns. | The finance minister > the rebels
advise v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + The Security Council advised Zambia to end the raids. | The Security Council > Zambia
pressure v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + Pakistan pressured Greece to resume talks. | Pakistan > Greece
push v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + The chancellor pushed the rebels to free the nuns. | The chancellor > the rebels
invite v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + ASEAN invited Ecuador to end the raids. | ASEAN > Ecuador
plead v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + Cambodia pleaded Algeria to resume talks. | Cambodia > Algeria
petition v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + The president petitioned the rebels to free the nuns. | The president > the rebels
lobby v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + The European Union lobbied Latvia to end the raids. | The European Union > Latvia
ask v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + Bolivia asked Sudan to resume talks. | Bolivia > Sudan
remind v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + The prime minister reminded the rebels to free the nuns. | The prime minister > the rebels
entreat v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + The United Nations entreated Canada to end the raids. | The United Nations > Canada
recommend v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + Qatar recommended Romania to resume talks. | Qatar > Romania
suggest v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + The foreign minister suggested the rebels to free the nuns. | The foreign minister > the rebels
prod v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + NATO prodded Ethiopia to end the raids. | NATO > Ethiopia
counsel v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + Thailand counseled Cyprus to resume talks. | Thailand > Cyprus
caution v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + The defence minister cautioned the rebels to free the nuns. | The defence minister > the rebels
persuade v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + The African Union persuaded Mexico to end the raids. | The African Union > Mexico
convince v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + Tunisia convinced Iceland to resume talks. | Tunisia > Iceland
prompt v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + The interior minister prompted the rebels to free the nuns. | The interior minister > the rebels
tell v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + The World Bank told Angola to end the raids. | The World Bank > Angola
appeal v  S=subj C=for  -> op:urge
  + The opposition leader appealed for a ceasefire. | The opposition leader > _
press v  S=subj C=for  -> op:urge
  + The Arab League pressed for talks. | The Arab League > _
push v  S=subj C=for  -> op:urge
  + The governor pushed for a ceasefire. | The governor > _
plead v  S=subj C=for  -> op:urge
  + The Security Council pleaded for talks. | The Security Council > _
ask v  S=subj C=for  -> op:urge
  + The king asked for a ceasefire. | The king > _
campaign v  S=subj C=for  -> op:urge
  + ASEAN campaigned for talks. | ASEAN > _
lobby v  S=subj C=for  -> op:urge
  + The ambassador lobbied for a ceasefire. | The ambassador > _
advocate v  S=subj C=for  -> op:urge
  + The European Union advocated for talks. | The European Union > _
argue v  S=subj C=for  -> op:urge
  + The army chief argued for a ceasefire. | The army chief > _
disclaim v  S=subj C=comp|obj  -> op:deny
  + The army disclaimed having attacked the village. | The army > the village
disavow v  S=subj C=comp|obj  -> op:deny
  + Denmark disavowed that it had armed the rebels. | Denmark > the rebels
rebut v  S=subj C=comp|obj  -> op:deny
  + Government troops rebutted having attacked the village. | Government troops > the village
refute v  S=subj C=comp|obj  -> op:deny
  + Lebanon refuted that it had armed the rebels. | Lebanon > the rebels
repudiate v  S=subj C=comp|obj  -> op:deny
  + Soldiers repudiated having attacked the village. | Soldiers > the village
wish v  S=subj C=comp  -> op:want
  + The vice president wishes to visit Senegal. | The vice president > Senegal | hoped
desire v  S=subj C=comp  -> op:want
  + The party leader desires to visit Georgia. | The party leader > Georgia | hoped
seek v  S=subj C=comp  -> op:want
  + The mayor seeks to visit Bulgaria. | The mayor > Bulgaria | hoped
long v  S=subj C=comp  -> op:want
  + The envoy longs to visit Indonesia. | The envoy > Indonesia | hoped
aspire v  S=subj C=comp  -> op:want
  + The finance minister aspires to visit Morocco. | The finance minister > Morocco | hoped
yearn v  S=subj C=comp  -> op:want
  + The chancellor yearns to visit Belarus. | The chancellor > Belarus | hoped
strive v  S=subj C=comp  -> op:want
  + The president strives to visit Tanzania. | The president > Tanzania | hoped
like v  S=subj C=comp  -> op:want
  + The foreign minister likes to visit Argentina. | The foreign minister > Argentina | hoped
wait v  S=subj C=comp  -> op:want
  + The defence minister waits to visit Rwanda. | The defence minister > Rwanda | hoped
let v  S=subj A=obj|to C=comp  -> op:allow
  + Austria let inspectors to visit the plant. | Austria > inspectors
permit v  S=subj A=obj|to C=comp  -> op:allow
  + Yemen permitted inspectors to visit the plant. | Yemen > inspectors
authorise v  S=subj A=obj|to C=comp  -> op:allow
  + Kenya authorised inspectors to visit the plant. | Kenya > inspectors
authorize v  S=subj A=obj|to C=comp  -> op:allow
  + Norway authorized inspectors to visit the plant. | Norway > inspectors
enable v  S=subj A=obj|to C=comp  -> op:allow
  + Peru enabled inspectors to visit the plant. | Peru > inspectors
invite v  S=subj A=obj|to C=comp  -> op:allow
  + Turkey invited inspectors to visit the plant. | Turkey > inspectors
approve v  S=subj A=obj|to C=comp  -> op:allow
  + Vietnam approved inspectors to visit the plant. | Vietnam > inspectors
neglect v  S=subj C=comp  -> op:fail
  + Special forces neglected to capture the town. | Special forces > the town
forget v  S=subj C=comp  -> op:fail
  + The navy forgeted to capture the town. | The navy > the town
omit v  S=subj C=comp  -> op:fail
  + The air force omitted to capture the town. | The air force > the town
cease v  S=subj C=comp  -> op:stop
  + Chad ceased aiding Egypt. | Chad > Egypt
quit v  S=subj C=comp  -> op:stop
  + Poland quit aiding Chile. | Poland > Chile
halt v  S=subj C=comp  -> op:stop
  + Nepal halted aiding Ghana. | Nepal > Ghana
discontinue v  S=subj C=comp  -> op:stop
  + Serbia discontinued aiding Japan. | Serbia > Japan
end v  S=subj C=comp  -> op:stop
  + Jordan ended aiding Cuba. | Jordan > Cuba
suspend v  S=subj C=comp  -> op:stop
  + Malaysia suspended aiding Sweden. | Malaysia > Sweden
commence v  S=subj C=comp  -> op:start
  + Marines commenced shelling the town. | Marines > the town
resume v  S=subj C=comp  -> op:start
  + Border guards resumed shelling the town. | Border guards > the town
continue v  S=subj C=comp  -> op:start
  + The army continued shelling the town. | The army > the town
restart v  S=subj C=comp  -> op:start
  + Government troops restarted shelling the town. | Government troops > the town
proceed v  S=subj C=comp  -> op:start
  + Soldiers proceeded shelling the town. | Soldiers > the town
attempt v  S=subj C=comp  -> op:try
  + Separatists attempted to seize the airport. | Separatists > the airport | planned
struggle v  S=subj C=comp  -> op:try
  + Guerrillas struggled to seize the airport. | Guerrillas > the airport | planned
endeavour v  S=subj C=comp  -> op:try
  + Militiamen endeavoured to seize the airport. | Militiamen > the airport | planned
endeavor v  S=subj C=comp  -> op:try
  + Extremists endeavored to seize the airport. | Extremists > the airport | planned
scramble v  S=subj C=comp  -> op:try
  + Jihadists scrambled to seize the airport. | Jihadists > the airport | planned
suspect v  S=subj A=obj C=of|for|comp  -> op:accuse
  + Uganda suspected Brazil of arming the rebels. | Uganda > Brazil
blame v  S=subj A=obj C=of|for|comp  -> op:accuse
  + The interior minister blamed the police for beating students. | The interior minister > the police
condemn v  S=subj A=obj C=of|for|comp  -> op:accuse
  + Kuwait condemned Armenia of arming the rebels. | Kuwait > Armenia
criticise v  S=subj A=obj C=of|for|comp  -> op:accuse
  + The opposition leader criticised the police for beating students. | The opposition leader > the police
criticize v  S=subj A=obj C=of|for|comp  -> op:accuse
  + Portugal criticized Niger of arming the rebels. | Portugal > Niger
denounce v  S=subj A=obj C=of|for|comp  -> op:accuse
  + The governor denounced the police for beating students. | The governor > the police
fault v  S=subj A=obj C=of|for|comp  -> op:accuse
  + Mongolia faulted Oman of arming the rebels. | Mongolia > Oman
promise n  S=by|poss|mod C=comp|of  -> op:promise
  + Colombia's promise to aid Finland was welcomed. | Colombia > Finland | promised
pledge n  S=by|poss|mod C=comp|of  -> op:promise
  + Zambia's pledge to aid Pakistan was welcomed. | Zambia > Pakistan | promised
vow n  S=by|poss|mod C=comp|of  -> op:promise
  + Greece's vow to aid Ecuador was welcomed. | Greece > Ecuador | promised
commitment n  S=by|poss|mod C=comp|of  -> op:promise
  + Cambodia's commitment to aid Algeria was welcomed. | Cambodia > Algeria | promised
undertaking n  S=by|poss|mod C=comp|of  -> op:promise
  + Latvia's undertaking to aid Bolivia was welcomed. | Latvia > Bolivia | promised
threat n  S=by|poss|mod C=comp|of  -> op:threaten
  + Sudan's threat to attack Canada was heard. | Sudan > Canada | threatened
plan n  S=by|poss|mod C=comp|of|for  -> op:intend
  + Qatar's plan to withdraw from Romania was leaked. | Qatar > Romania | planned
decision n  S=by|poss|mod C=comp|of|for  -> op:intend
  + Ethiopia's decision to withdraw from Thailand was leaked. | Ethiopia > Thailand | planned
intention n  S=by|poss|mod C=comp|of|for  -> op:intend
  + Cyprus' intention to withdraw from Mexico was leaked. | Cyprus > Mexico | planned
proposal n  S=by|poss|mod C=comp|of|for  -> op:intend
  + Tunisia's proposal to withdraw from Iceland was leaked. | Tunisia > Iceland | planned
intent n  S=by|poss|mod C=comp|of|for  -> op:intend
  + Angola's intent to withdraw from Denmark was leaked. | Angola > Denmark | planned
offer n  S=by|poss|mod C=comp|of  -> op:offer
  + Lebanon's offer to help Senegal was accepted. | Lebanon > Senegal | promised
readiness n  S=by|poss|mod C=comp|of  -> op:offer
  + Georgia's readiness to help Bulgaria was accepted. | Georgia > Bulgaria | promised
willingness n  S=by|poss|mod C=comp|of  -> op:offer
  + Indonesia's willingness to help Morocco was accepted. | Indonesia > Morocco | promised
refusal n  S=by|poss|mod C=comp  -> op:refuse
  + Belarus' refusal to release the hostages angered families. | Belarus > the hostages
reluctance n  S=by|poss|mod C=comp  -> op:refuse
  + Tanzania's reluctance to release the hostages angered families. | Tanzania > the hostages
unwillingness n  S=by|poss|mod C=comp  -> op:refuse
  + Croatia's unwillingness to release the hostages angered families. | Croatia > the hostages
demand n  S=by|poss|mod C=comp|for  -> op:demand
  + Argentina's demand for talks with Rwanda was ignored. | Argentina > Rwanda
ultimatum n  S=by|poss|mod C=comp|for  -> op:demand
  + Austria's ultimatum for talks with Yemen was ignored. | Austria > Yemen
call n  S=by|poss|mod C=comp|for  -> op:urge
  + The United Nations' call for a ceasefire was ignored. | The United Nations > _
appeal n  S=by|poss|mod C=comp|for  -> op:urge
  + NATO's appeal for a ceasefire was ignored. | NATO > _
request n  S=by|poss|mod C=comp|for  -> op:urge
  + The African Union's request for a ceasefire was ignored. | The African Union > _
plea n  S=by|poss|mod C=comp|for  -> op:urge
  + The World Bank's plea for a ceasefire was ignored. | The World Bank > _
attempt n  S=by|poss|mod C=comp|at  -> op:try
  + Paramilitaries' attempt to seize the airport failed. | Paramilitaries > the airport | planned
bid n  S=by|poss|mod C=comp|at  -> op:try
  + Rebels' bid to seize the airport failed. | Rebels > the airport | planned
effort n  S=by|poss|mod C=comp|at  -> op:try
  + Militants' effort to seize the airport failed. | Militants > the airport | planned
