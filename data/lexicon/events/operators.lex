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
reject v  S=subj A=obj|obj.of|obj.poss C=comp|obj  -> op:reject
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
  + Mongolia is willing to free the sailors. | Mongolia > the sailors | promised
ready a  S=subj C=comp  -> op:agree
  + The envoy is ready to meet the rebels. | The envoy > the rebels | promised
prepared a  S=subj C=comp  -> op:agree
  + Oman is prepared to free the sailors. | Oman > the sailors | promised
happy a  S=subj C=comp  -> op:agree
  + The finance minister is happy to meet the rebels. | The finance minister > the rebels | promised
eager a  S=subj C=comp  -> op:agree
  + Colombia is eager to free the sailors. | Colombia > the sailors | promised
glad a  S=subj C=comp  -> op:agree
  + The chancellor is glad to meet the rebels. | The chancellor > the rebels | promised
committed a  S=subj C=comp  -> op:agree
  + Finland is committed to free the sailors. | Finland > the sailors | promised
determined a  S=subj C=comp  -> op:agree
  + The president is determined to meet the rebels. | The president > the rebels | promised
poised a  S=subj C=comp  -> op:agree
  + Zambia is poised to free the sailors. | Zambia > the sailors | promised
set a  S=subj C=comp  -> op:agree
  + The prime minister is set to meet the rebels. | The prime minister > the rebels | promised
commit v  S=subj A=to C=comp  -> op:promise
  + Pakistan committed to aid Greece. | Pakistan > Greece | promised
swear v  S=subj A=to C=comp  -> op:promise
  + The foreign minister swore to release the editor. | The foreign minister > the editor | promised
undertake v  S=subj A=to C=comp  -> op:promise
  + Ecuador undertook to aid Cambodia. | Ecuador > Cambodia | promised
guarantee v  S=subj A=to C=comp  -> op:promise
  + The defence minister guaranteed to release the editor. | The defence minister > the editor | promised
contract v  S=subj A=to C=comp  -> op:promise
  + Algeria contracted to aid Latvia. | Algeria > Latvia | promised
aim v  S=subj C=comp  -> op:intend
  + The interior minister aims to visit Bolivia. | The interior minister > Bolivia | planned
expect v  S=subj C=comp  -> op:intend
  + Sudan expects to recall its ambassador from Canada. | Sudan > Canada | planned
mean v  S=subj C=comp  -> op:intend
  + The opposition leader means to visit Qatar. | The opposition leader > Qatar | planned
propose v  S=subj C=comp  -> op:intend
  + Romania proposes to recall its ambassador from Ethiopia. | Romania > Ethiopia | planned
prepare v  S=subj C=comp  -> op:intend
  + The governor prepares to visit Thailand. | The governor > Thailand | planned
resolve v  S=subj C=comp  -> op:intend
  + Cyprus resolves to recall its ambassador from Mexico. | Cyprus > Mexico | planned
choose v  S=subj C=comp  -> op:intend
  + The king chooses to visit Tunisia. | The king > Tunisia | planned
elect v  S=subj C=comp  -> op:intend
  + Iceland elects to recall its ambassador from Angola. | Iceland > Angola | planned
opt v  S=subj C=comp  -> op:intend
  + The ambassador opts to visit Denmark. | The ambassador > Denmark | planned
schedule v  S=subj C=comp  -> op:intend
  + Lebanon schedules to recall its ambassador from Senegal. | Lebanon > Senegal | planned
arrange v  S=subj C=comp  -> op:intend
  + The army chief arranges to visit Georgia. | The army chief > Georgia | planned
look v  S=subj C=comp  -> op:intend
  + Bulgaria looks to recall its ambassador from Indonesia. | Bulgaria > Indonesia | planned
get_ready v  S=subj C=comp  -> op:intend
  + The vice president gets ready to visit Morocco. | The vice president > Morocco | planned
volunteer v  S=subj A=iobj C=comp  -> op:offer
  + Belarus volunteered to help Tanzania. | Belarus > Tanzania | promised
propose v  S=subj A=iobj C=comp  -> op:offer
  + Croatia proposed to help Argentina. | Croatia > Argentina | promised
hesitate v  S=subj C=comp  -> op:refuse
  + Rwanda hesitated to meet the envoy of Austria. | Rwanda > the envoy of Austria
scorn v  S=subj C=comp  -> op:refuse
  + Extremists scorned to release the hostages. | Extremists > the hostages
balk v  S=subj C=comp  -> op:refuse
  + Yemen balked to meet the envoy of Kenya. | Yemen > the envoy of Kenya
unwilling a  S=subj C=comp  -> op:refuse
  + Norway is unwilling to meet the envoy. | Norway > the envoy
reluctant a  S=subj C=comp  -> op:refuse
  + Jihadists is reluctant to release the hostages. | Jihadists > the hostages
unready a  S=subj C=comp  -> op:refuse
  + Peru is unready to meet the envoy. | Peru > the envoy
unprepared a  S=subj C=comp  -> op:refuse
  + Paramilitaries is unprepared to release the hostages. | Paramilitaries > the hostages
loath a  S=subj C=comp  -> op:refuse
  + Turkey is loath to meet the envoy. | Turkey > the envoy
spurn v  S=subj A=obj|obj.of|obj.poss C=comp|obj|to  -> op:reject
  + The party leader spurned the proposal. | The party leader > _
rebuff v  S=subj A=obj|obj.of|obj.poss C=comp|obj|to  -> op:reject
  + Vietnam rebuffed the offer. | Vietnam > _
turn_down v  S=subj A=obj|obj.of|obj.poss C=comp|obj|to  -> op:reject
  + Rebels turned down the plan. | Rebels > _
rule_out v  S=subj A=obj|obj.of|obj.poss C=comp|obj|to  -> op:reject
  + The mayor ruled out the proposal. | The mayor > _
oppose v  S=subj A=obj|obj.of|obj.poss C=comp|obj|to  -> op:reject
  + Chad opposed the offer. | Chad > _
dismiss v  S=subj A=obj|obj.of|obj.poss C=comp|obj|to  -> op:reject
  + Militants dismissed the plan. | Militants > _
object v  S=subj A=obj|obj.of|obj.poss C=comp|obj|to  -> op:reject
  + The envoy objected the proposal. | The envoy > _
veto v  S=subj A=obj|obj.of|obj.poss C=comp|obj|to  -> op:reject
  + Egypt vetoed the offer. | Egypt > _
resist v  S=subj A=obj|obj.of|obj.poss C=comp|obj|to  -> op:reject
  + Insurgents resisted the plan. | Insurgents > _
exclude v  S=subj A=obj|obj.of|obj.poss C=comp|obj|to  -> op:reject
  + The finance minister excluded the proposal. | The finance minister > _
repudiate v  S=subj A=obj|obj.of|obj.poss C=comp|obj|to  -> op:reject
  + Poland repudiated the offer. | Poland > _
decline v  S=subj A=obj|obj.of|obj.poss C=comp|obj|to  -> op:reject
  + Gunmen declined the plan. | Gunmen > _
vow v  S=subj A=obj C=comp  -> op:threaten
  + Separatists vowed to attack the capital. | Separatists > the capital | threatened
swear v  S=subj A=obj C=comp  -> op:threaten
  + Guerrillas swore to attack the capital. | Guerrillas > the capital | threatened
insist v  S=subj A=of|from|obj C=comp|obj|on  -> op:demand
  + Chile insisted that Nepal leave the island. | Chile > Nepal
require v  S=subj A=of|from|obj C=comp|obj|on  -> op:demand
  + The chancellor required that the company pay. | The chancellor > the company
command v  S=subj A=of|from|obj C=comp|obj|on  -> op:demand
  + Ghana commanded that Serbia leave the island. | Ghana > Serbia
instruct v  S=subj A=of|from|obj C=comp|obj|on  -> op:demand
  + The president instructed that the company pay. | The president > the company
direct v  S=subj A=of|from|obj C=comp|obj|on  -> op:demand
  + Japan directed that Jordan leave the island. | Japan > Jordan
stipulate v  S=subj A=of|from|obj C=comp|obj|on  -> op:demand
  + The prime minister stipulated that the company pay. | The prime minister > the company
oblige v  S=subj A=of|from|obj C=comp|obj|on  -> op:demand
  + Cuba obliged that Malaysia leave the island. | Cuba > Malaysia
implore v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + Sweden implored Uganda to resume talks. | Sweden > Uganda
beg v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + The foreign minister begged the rebels to free the nuns. | The foreign minister > the rebels
exhort v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + NATO exhorted Brazil to end the raids. | NATO > Brazil
encourage v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + Kuwait encouraged Armenia to resume talks. | Kuwait > Armenia
beseech v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + The defence minister beseeched the rebels to free the nuns. | The defence minister > the rebels
advise v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + The African Union advised Portugal to end the raids. | The African Union > Portugal
pressure v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + Niger pressured Mongolia to resume talks. | Niger > Mongolia
push v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + The interior minister pushed the rebels to free the nuns. | The interior minister > the rebels
invite v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + The World Bank invited Oman to end the raids. | The World Bank > Oman
plead v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + Colombia pleaded Finland to resume talks. | Colombia > Finland
petition v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + The opposition leader petitioned the rebels to free the nuns. | The opposition leader > the rebels
lobby v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + The Arab League lobbied Zambia to end the raids. | The Arab League > Zambia
ask v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + Pakistan asked Greece to resume talks. | Pakistan > Greece
remind v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + The governor reminded the rebels to free the nuns. | The governor > the rebels
entreat v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + The Security Council entreated Ecuador to end the raids. | The Security Council > Ecuador
recommend v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + Cambodia recommended Algeria to resume talks. | Cambodia > Algeria
suggest v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + The king suggested the rebels to free the nuns. | The king > the rebels
prod v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + ASEAN prodded Latvia to end the raids. | ASEAN > Latvia
counsel v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + Bolivia counseled Sudan to resume talks. | Bolivia > Sudan
caution v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + The ambassador cautioned the rebels to free the nuns. | The ambassador > the rebels
persuade v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + The European Union persuaded Canada to end the raids. | The European Union > Canada
convince v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + Qatar convinced Romania to resume talks. | Qatar > Romania
prompt v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + The army chief prompted the rebels to free the nuns. | The army chief > the rebels
tell v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + The United Nations told Ethiopia to end the raids. | The United Nations > Ethiopia
appeal v  S=subj C=for  -> op:urge
  + The vice president appealed for a ceasefire. | The vice president > _
press v  S=subj C=for  -> op:urge
  + NATO pressed for talks. | NATO > _
push v  S=subj C=for  -> op:urge
  + The party leader pushed for a ceasefire. | The party leader > _
plead v  S=subj C=for  -> op:urge
  + The African Union pleaded for talks. | The African Union > _
ask v  S=subj C=for  -> op:urge
  + The mayor asked for a ceasefire. | The mayor > _
campaign v  S=subj C=for  -> op:urge
  + The World Bank campaigned for talks. | The World Bank > _
lobby v  S=subj C=for  -> op:urge
  + The envoy lobbied for a ceasefire. | The envoy > _
advocate v  S=subj C=for  -> op:urge
  + The Arab League advocated for talks. | The Arab League > _
argue v  S=subj C=for  -> op:urge
  + The finance minister argued for a ceasefire. | The finance minister > _
disclaim v  S=subj C=comp|obj  -> op:deny
  + The navy disclaimed having attacked the village. | The navy > the village
disavow v  S=subj C=comp|obj  -> op:deny
  + Thailand disavowed that it had armed the rebels. | Thailand > the rebels
rebut v  S=subj C=comp|obj  -> op:deny
  + The air force rebutted having attacked the village. | The air force > the village
refute v  S=subj C=comp|obj  -> op:deny
  + Cyprus refuted that it had armed the rebels. | Cyprus > the rebels
repudiate v  S=subj C=comp|obj  -> op:deny
  + Marines repudiated having attacked the village. | Marines > the village
wish v  S=subj C=comp  -> op:want
  + The chancellor wishes to visit Mexico. | The chancellor > Mexico | hoped
desire v  S=subj C=comp  -> op:want
  + The president desires to visit Tunisia. | The president > Tunisia | hoped
seek v  S=subj C=comp  -> op:want
  + The prime minister seeks to visit Iceland. | The prime minister > Iceland | hoped
long v  S=subj C=comp  -> op:want
  + The foreign minister longs to visit Angola. | The foreign minister > Angola | hoped
aspire v  S=subj C=comp  -> op:want
  + The defence minister aspires to visit Denmark. | The defence minister > Denmark | hoped
yearn v  S=subj C=comp  -> op:want
  + The interior minister yearns to visit Lebanon. | The interior minister > Lebanon | hoped
strive v  S=subj C=comp  -> op:want
  + The opposition leader strives to visit Senegal. | The opposition leader > Senegal | hoped
like v  S=subj C=comp  -> op:want
  + The king likes to visit Bulgaria. | The king > Bulgaria | hoped
wait v  S=subj C=comp  -> op:want
  + The ambassador waits to visit Indonesia. | The ambassador > Indonesia | hoped
let v  S=subj A=obj|to C=comp  -> op:allow
  + Morocco let inspectors to visit the plant. | Morocco > inspectors
permit v  S=subj A=obj|to C=comp  -> op:allow
  + Belarus permitted inspectors to visit the plant. | Belarus > inspectors
authorise v  S=subj A=obj|to C=comp  -> op:allow
  + Tanzania authorised inspectors to visit the plant. | Tanzania > inspectors
authorize v  S=subj A=obj|to C=comp  -> op:allow
  + Croatia authorized inspectors to visit the plant. | Croatia > inspectors
enable v  S=subj A=obj|to C=comp  -> op:allow
  + Argentina enabled inspectors to visit the plant. | Argentina > inspectors
invite v  S=subj A=obj|to C=comp  -> op:allow
  + Rwanda invited inspectors to visit the plant. | Rwanda > inspectors
approve v  S=subj A=obj|to C=comp  -> op:allow
  + Austria approved inspectors to visit the plant. | Austria > inspectors
neglect v  S=subj C=comp  -> op:fail
  + Border guards neglected to capture the town. | Border guards > the town
forget v  S=subj C=comp  -> op:fail
  + The army forgeted to capture the town. | The army > the town
omit v  S=subj C=comp  -> op:fail
  + Government troops omitted to capture the town. | Government troops > the town
cease v  S=subj C=comp  -> op:stop
  + Yemen ceased aiding Kenya. | Yemen > Kenya
quit v  S=subj C=comp  -> op:stop
  + Norway quit aiding Peru. | Norway > Peru
halt v  S=subj C=comp  -> op:stop
  + Turkey halted aiding Vietnam. | Turkey > Vietnam
discontinue v  S=subj C=comp  -> op:stop
  + Chad discontinued aiding Egypt. | Chad > Egypt
end v  S=subj C=comp  -> op:stop
  + Poland ended aiding Chile. | Poland > Chile
suspend v  S=subj C=comp  -> op:stop
  + Nepal suspended aiding Ghana. | Nepal > Ghana
commence v  S=subj C=comp  -> op:start
  + Soldiers commenced shelling the town. | Soldiers > the town
resume v  S=subj C=comp  -> op:start
  + Special forces resumed shelling the town. | Special forces > the town
continue v  S=subj C=comp  -> op:start
  + The navy continued shelling the town. | The navy > the town
restart v  S=subj C=comp  -> op:start
  + The air force restarted shelling the town. | The air force > the town
proceed v  S=subj C=comp  -> op:start
  + Marines proceeded shelling the town. | Marines > the town
attempt v  S=subj C=comp  -> op:try
  + Militiamen attempted to seize the airport. | Militiamen > the airport | planned
struggle v  S=subj C=comp  -> op:try
  + Extremists struggled to seize the airport. | Extremists > the airport | planned
endeavour v  S=subj C=comp  -> op:try
  + Jihadists endeavoured to seize the airport. | Jihadists > the airport | planned
endeavor v  S=subj C=comp  -> op:try
  + Paramilitaries endeavored to seize the airport. | Paramilitaries > the airport | planned
scramble v  S=subj C=comp  -> op:try
  + Rebels scrambled to seize the airport. | Rebels > the airport | planned
suspect v  S=subj A=obj C=of|for|comp  -> op:accuse
  + Serbia suspected Japan of arming the rebels. | Serbia > Japan
blame v  S=subj A=obj C=of|for|comp  -> op:accuse
  + The army chief blamed the police for beating students. | The army chief > the police
condemn v  S=subj A=obj C=of|for|comp  -> op:accuse
  + Jordan condemned Cuba of arming the rebels. | Jordan > Cuba
criticise v  S=subj A=obj C=of|for|comp  -> op:accuse
  + The vice president criticised the police for beating students. | The vice president > the police
criticize v  S=subj A=obj C=of|for|comp  -> op:accuse
  + Malaysia criticized Sweden of arming the rebels. | Malaysia > Sweden
denounce v  S=subj A=obj C=of|for|comp  -> op:accuse
  + The party leader denounced the police for beating students. | The party leader > the police
fault v  S=subj A=obj C=of|for|comp  -> op:accuse
  + Uganda faulted Brazil of arming the rebels. | Uganda > Brazil
promise n  S=by|poss|mod C=comp|of  -> op:promise
  + Kuwait's promise to aid Armenia was welcomed. | Kuwait > Armenia | promised
pledge n  S=by|poss|mod C=comp|of  -> op:promise
  + Portugal's pledge to aid Niger was welcomed. | Portugal > Niger | promised
vow n  S=by|poss|mod C=comp|of  -> op:promise
  + Mongolia's vow to aid Oman was welcomed. | Mongolia > Oman | promised
commitment n  S=by|poss|mod C=comp|of  -> op:promise
  + Colombia's commitment to aid Finland was welcomed. | Colombia > Finland | promised
undertaking n  S=by|poss|mod C=comp|of  -> op:promise
  + Zambia's undertaking to aid Pakistan was welcomed. | Zambia > Pakistan | promised
threat n  S=by|poss|mod C=comp|of  -> op:threaten
  + Greece's threat to attack Ecuador was heard. | Greece > Ecuador | threatened
plan n  S=by|poss|mod C=comp|of|for  -> op:intend
  + Cambodia's plan to withdraw from Algeria was leaked. | Cambodia > Algeria | planned
decision n  S=by|poss|mod C=comp|of|for  -> op:intend
  + Latvia's decision to withdraw from Bolivia was leaked. | Latvia > Bolivia | planned
intention n  S=by|poss|mod C=comp|of|for  -> op:intend
  + Sudan's intention to withdraw from Canada was leaked. | Sudan > Canada | planned
proposal n  S=by|poss|mod C=comp|of|for  -> op:intend
  + Qatar's proposal to withdraw from Romania was leaked. | Qatar > Romania | planned
intent n  S=by|poss|mod C=comp|of|for  -> op:intend
  + Ethiopia's intent to withdraw from Thailand was leaked. | Ethiopia > Thailand | planned
offer n  S=by|poss|mod C=comp|of  -> op:offer
  + Cyprus' offer to help Mexico was accepted. | Cyprus > Mexico | promised
readiness n  S=by|poss|mod C=comp|of  -> op:offer
  + Tunisia's readiness to help Iceland was accepted. | Tunisia > Iceland | promised
willingness n  S=by|poss|mod C=comp|of  -> op:offer
  + Angola's willingness to help Denmark was accepted. | Angola > Denmark | promised
refusal n  S=by|poss|mod C=comp  -> op:refuse
  + Lebanon's refusal to release the hostages angered families. | Lebanon > the hostages
reluctance n  S=by|poss|mod C=comp  -> op:refuse
  + Senegal's reluctance to release the hostages angered families. | Senegal > the hostages
unwillingness n  S=by|poss|mod C=comp  -> op:refuse
  + Georgia's unwillingness to release the hostages angered families. | Georgia > the hostages
demand n  S=by|poss|mod C=comp|for  -> op:demand
  + Bulgaria's demand for talks with Indonesia was ignored. | Bulgaria > Indonesia
ultimatum n  S=by|poss|mod C=comp|for  -> op:demand
  + Morocco's ultimatum for talks with Belarus was ignored. | Morocco > Belarus
call n  S=by|poss|mod C=comp|for  -> op:urge
  + The Security Council's call for a ceasefire was ignored. | The Security Council > _
appeal n  S=by|poss|mod C=comp|for  -> op:urge
  + ASEAN's appeal for a ceasefire was ignored. | ASEAN > _
request n  S=by|poss|mod C=comp|for  -> op:urge
  + The European Union's request for a ceasefire was ignored. | The European Union > _
plea n  S=by|poss|mod C=comp|for  -> op:urge
  + The United Nations' plea for a ceasefire was ignored. | The United Nations > _
attempt n  S=by|poss|mod C=comp|at  -> op:try
  + Militants' attempt to seize the airport failed. | Militants > the airport | planned
bid n  S=by|poss|mod C=comp|at  -> op:try
  + Insurgents' bid to seize the airport failed. | Insurgents > the airport | planned
effort n  S=by|poss|mod C=comp|at  -> op:try
  + Gunmen's effort to seize the airport failed. | Gunmen > the airport | planned
