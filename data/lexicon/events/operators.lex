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
  + Yemen is willing to free the sailors. | Yemen > the sailors | promised
ready a  S=subj C=comp  -> op:agree
  + The envoy is ready to meet the rebels. | The envoy > the rebels | promised
prepared a  S=subj C=comp  -> op:agree
  + Kenya is prepared to free the sailors. | Kenya > the sailors | promised
happy a  S=subj C=comp  -> op:agree
  + The finance minister is happy to meet the rebels. | The finance minister > the rebels | promised
eager a  S=subj C=comp  -> op:agree
  + Norway is eager to free the sailors. | Norway > the sailors | promised
glad a  S=subj C=comp  -> op:agree
  + The chancellor is glad to meet the rebels. | The chancellor > the rebels | promised
committed a  S=subj C=comp  -> op:agree
  + Peru is committed to free the sailors. | Peru > the sailors | promised
determined a  S=subj C=comp  -> op:agree
  + The president is determined to meet the rebels. | The president > the rebels | promised
poised a  S=subj C=comp  -> op:agree
  + Turkey is poised to free the sailors. | Turkey > the sailors | promised
set a  S=subj C=comp  -> op:agree
  + The prime minister is set to meet the rebels. | The prime minister > the rebels | promised
commit v  S=subj A=to C=comp  -> op:promise
  + Vietnam committed to aid Chad. | Vietnam > Chad | promised
swear v  S=subj A=to C=comp  -> op:promise
  + The foreign minister swore to release the editor. | The foreign minister > the editor | promised
undertake v  S=subj A=to C=comp  -> op:promise
  + Egypt undertook to aid Poland. | Egypt > Poland | promised
guarantee v  S=subj A=to C=comp  -> op:promise
  + The defence minister guaranteed to release the editor. | The defence minister > the editor | promised
contract v  S=subj A=to C=comp  -> op:promise
  + Chile contracted to aid Nepal. | Chile > Nepal | promised
aim v  S=subj C=comp  -> op:intend
  + The interior minister aims to visit Ghana. | The interior minister > Ghana | planned
expect v  S=subj C=comp  -> op:intend
  + Serbia expects to recall its ambassador from Japan. | Serbia > Japan | planned
mean v  S=subj C=comp  -> op:intend
  + The opposition leader means to visit Jordan. | The opposition leader > Jordan | planned
propose v  S=subj C=comp  -> op:intend
  + Cuba proposes to recall its ambassador from Malaysia. | Cuba > Malaysia | planned
prepare v  S=subj C=comp  -> op:intend
  + The governor prepares to visit Sweden. | The governor > Sweden | planned
resolve v  S=subj C=comp  -> op:intend
  + Uganda resolves to recall its ambassador from Brazil. | Uganda > Brazil | planned
choose v  S=subj C=comp  -> op:intend
  + The king chooses to visit Kuwait. | The king > Kuwait | planned
elect v  S=subj C=comp  -> op:intend
  + Armenia elects to recall its ambassador from Portugal. | Armenia > Portugal | planned
opt v  S=subj C=comp  -> op:intend
  + The ambassador opts to visit Niger. | The ambassador > Niger | planned
schedule v  S=subj C=comp  -> op:intend
  + Mongolia schedules to recall its ambassador from Oman. | Mongolia > Oman | planned
arrange v  S=subj C=comp  -> op:intend
  + The army chief arranges to visit Colombia. | The army chief > Colombia | planned
look v  S=subj C=comp  -> op:intend
  + Finland looks to recall its ambassador from Zambia. | Finland > Zambia | planned
get_ready v  S=subj C=comp  -> op:intend
  + The vice president gets ready to visit Pakistan. | The vice president > Pakistan | planned
volunteer v  S=subj A=iobj C=comp  -> op:offer
  + Greece volunteered to help Ecuador. | Greece > Ecuador | promised
propose v  S=subj A=iobj C=comp  -> op:offer
  + Cambodia proposed to help Algeria. | Cambodia > Algeria | promised
hesitate v  S=subj C=comp  -> op:refuse
  + Latvia hesitated to meet the envoy of Bolivia. | Latvia > the envoy of Bolivia
scorn v  S=subj C=comp  -> op:refuse
  + Militiamen scorned to release the hostages. | Militiamen > the hostages
balk v  S=subj C=comp  -> op:refuse
  + Sudan balked to meet the envoy of Canada. | Sudan > the envoy of Canada
unwilling a  S=subj C=comp  -> op:refuse
  + Qatar is unwilling to meet the envoy. | Qatar > the envoy
reluctant a  S=subj C=comp  -> op:refuse
  + Extremists is reluctant to release the hostages. | Extremists > the hostages
unready a  S=subj C=comp  -> op:refuse
  + Romania is unready to meet the envoy. | Romania > the envoy
unprepared a  S=subj C=comp  -> op:refuse
  + Jihadists is unprepared to release the hostages. | Jihadists > the hostages
loath a  S=subj C=comp  -> op:refuse
  + Ethiopia is loath to meet the envoy. | Ethiopia > the envoy
spurn v  S=subj C=comp|obj|to  -> op:reject
  + The party leader spurned the proposal. | The party leader > _
rebuff v  S=subj C=comp|obj|to  -> op:reject
  + Thailand rebuffed the offer. | Thailand > _
turn_down v  S=subj C=comp|obj|to  -> op:reject
  + Paramilitaries turned down the plan. | Paramilitaries > _
rule_out v  S=subj C=comp|obj|to  -> op:reject
  + The mayor ruled out the proposal. | The mayor > _
oppose v  S=subj C=comp|obj|to  -> op:reject
  + Cyprus opposed the offer. | Cyprus > _
dismiss v  S=subj C=comp|obj|to  -> op:reject
  + Rebels dismissed the plan. | Rebels > _
object v  S=subj C=comp|obj|to  -> op:reject
  + The envoy objected the proposal. | The envoy > _
veto v  S=subj C=comp|obj|to  -> op:reject
  + Mexico vetooed the offer. | Mexico > _
resist v  S=subj C=comp|obj|to  -> op:reject
  + Militants resisted the plan. | Militants > _
exclude v  S=subj C=comp|obj|to  -> op:reject
  + The finance minister excluded the proposal. | The finance minister > _
repudiate v  S=subj C=comp|obj|to  -> op:reject
  + Tunisia repudiated the offer. | Tunisia > _
decline v  S=subj C=comp|obj|to  -> op:reject
  + Insurgents declined the plan. | Insurgents > _
vow v  S=subj A=obj C=comp  -> op:threaten
  + Gunmen vowed to attack the capital. | Gunmen > the capital | threatened
swear v  S=subj A=obj C=comp  -> op:threaten
  + Separatists swore to attack the capital. | Separatists > the capital | threatened
insist v  S=subj A=of|from|obj C=comp|obj|on  -> op:demand
  + Iceland insisted that Angola leave the island. | Iceland > Angola
require v  S=subj A=of|from|obj C=comp|obj|on  -> op:demand
  + The chancellor required that the company pay. | The chancellor > the company
command v  S=subj A=of|from|obj C=comp|obj|on  -> op:demand
  + Denmark commanded that Lebanon leave the island. | Denmark > Lebanon
instruct v  S=subj A=of|from|obj C=comp|obj|on  -> op:demand
  + The president instructed that the company pay. | The president > the company
direct v  S=subj A=of|from|obj C=comp|obj|on  -> op:demand
  + Senegal directed that Georgia leave the island. | Senegal > Georgia
stipulate v  S=subj A=of|from|obj C=comp|obj|on  -> op:demand
  + The prime minister stipulated that the company pay. | The prime minister > the company
oblige v  S=subj A=of|from|obj C=comp|obj|on  -> op:demand
  + Bulgaria obliged that Indonesia leave the island. | Bulgaria > Indonesia
implore v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + Morocco implored Belarus to resume talks. | Morocco > Belarus
beg v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + The foreign minister beged the rebels to free the nuns. | The foreign minister > the rebels
exhort v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + The Arab League exhorted Tanzania to end the raids. | The Arab League > Tanzania
encourage v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + Croatia encouraged Argentina to resume talks. | Croatia > Argentina
beseech v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + The defence minister beseeched the rebels to free the nuns. | The defence minister > the rebels
advise v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + The Security Council advised Rwanda to end the raids. | The Security Council > Rwanda
pressure v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + Austria pressured Yemen to resume talks. | Austria > Yemen
push v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + The interior minister pushed the rebels to free the nuns. | The interior minister > the rebels
invite v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + ASEAN invited Kenya to end the raids. | ASEAN > Kenya
plead v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + Norway pleaded Peru to resume talks. | Norway > Peru
petition v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + The opposition leader petitioned the rebels to free the nuns. | The opposition leader > the rebels
lobby v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + The European Union lobbied Turkey to end the raids. | The European Union > Turkey
ask v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + Vietnam asked Chad to resume talks. | Vietnam > Chad
remind v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + The governor reminded the rebels to free the nuns. | The governor > the rebels
entreat v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + The United Nations entreated Egypt to end the raids. | The United Nations > Egypt
recommend v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + Poland recommended Chile to resume talks. | Poland > Chile
suggest v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + The king suggested the rebels to free the nuns. | The king > the rebels
prod v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + NATO prodded Nepal to end the raids. | NATO > Nepal
counsel v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + Ghana counseled Serbia to resume talks. | Ghana > Serbia
caution v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + The ambassador cautioned the rebels to free the nuns. | The ambassador > the rebels
persuade v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + The African Union persuaded Japan to end the raids. | The African Union > Japan
convince v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + Jordan convinced Cuba to resume talks. | Jordan > Cuba
prompt v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + The army chief prompted the rebels to free the nuns. | The army chief > the rebels
tell v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + The World Bank told Malaysia to end the raids. | The World Bank > Malaysia
appeal v  S=subj C=for  -> op:urge
  + The vice president appealed for a ceasefire. | The vice president > _
press v  S=subj C=for  -> op:urge
  + The Arab League pressed for talks. | The Arab League > _
push v  S=subj C=for  -> op:urge
  + The party leader pushed for a ceasefire. | The party leader > _
plead v  S=subj C=for  -> op:urge
  + The Security Council pleaded for talks. | The Security Council > _
ask v  S=subj C=for  -> op:urge
  + The mayor asked for a ceasefire. | The mayor > _
campaign v  S=subj C=for  -> op:urge
  + ASEAN campaigned for talks. | ASEAN > _
lobby v  S=subj C=for  -> op:urge
  + The envoy lobbied for a ceasefire. | The envoy > _
advocate v  S=subj C=for  -> op:urge
  + The European Union advocated for talks. | The European Union > _
argue v  S=subj C=for  -> op:urge
  + The finance minister argued for a ceasefire. | The finance minister > _
disclaim v  S=subj C=comp|obj  -> op:deny
  + The air force disclaimed having attacked the village. | The air force > the village
disavow v  S=subj C=comp|obj  -> op:deny
  + Sweden disavowed that it had armed the rebels. | Sweden > the rebels
rebut v  S=subj C=comp|obj  -> op:deny
  + Marines rebutted having attacked the village. | Marines > the village
refute v  S=subj C=comp|obj  -> op:deny
  + Uganda refuted that it had armed the rebels. | Uganda > the rebels
repudiate v  S=subj C=comp|obj  -> op:deny
  + Border guards repudiated having attacked the village. | Border guards > the village
wish v  S=subj C=comp  -> op:want
  + The chancellor wishes to visit Brazil. | The chancellor > Brazil | hoped
desire v  S=subj C=comp  -> op:want
  + The president desires to visit Kuwait. | The president > Kuwait | hoped
seek v  S=subj C=comp  -> op:want
  + The prime minister seeks to visit Armenia. | The prime minister > Armenia | hoped
long v  S=subj C=comp  -> op:want
  + The foreign minister longs to visit Portugal. | The foreign minister > Portugal | hoped
aspire v  S=subj C=comp  -> op:want
  + The defence minister aspires to visit Niger. | The defence minister > Niger | hoped
yearn v  S=subj C=comp  -> op:want
  + The interior minister yearns to visit Mongolia. | The interior minister > Mongolia | hoped
strive v  S=subj C=comp  -> op:want
  + The opposition leader strives to visit Oman. | The opposition leader > Oman | hoped
like v  S=subj C=comp  -> op:want
  + The king likes to visit Finland. | The king > Finland | hoped
wait v  S=subj C=comp  -> op:want
  + The ambassador waits to visit Zambia. | The ambassador > Zambia | hoped
let v  S=subj A=obj|to C=comp  -> op:allow
  + Pakistan let inspectors to visit the plant. | Pakistan > inspectors
permit v  S=subj A=obj|to C=comp  -> op:allow
  + Greece permitted inspectors to visit the plant. | Greece > inspectors
authorise v  S=subj A=obj|to C=comp  -> op:allow
  + Ecuador authorised inspectors to visit the plant. | Ecuador > inspectors
authorize v  S=subj A=obj|to C=comp  -> op:allow
  + Cambodia authorized inspectors to visit the plant. | Cambodia > inspectors
enable v  S=subj A=obj|to C=comp  -> op:allow
  + Algeria enabled inspectors to visit the plant. | Algeria > inspectors
invite v  S=subj A=obj|to C=comp  -> op:allow
  + Latvia invited inspectors to visit the plant. | Latvia > inspectors
approve v  S=subj A=obj|to C=comp  -> op:allow
  + Bolivia approved inspectors to visit the plant. | Bolivia > inspectors
neglect v  S=subj C=comp  -> op:fail
  + The army neglected to capture the town. | The army > the town
forget v  S=subj C=comp  -> op:fail
  + Government troops forgetted to capture the town. | Government troops > the town
omit v  S=subj C=comp  -> op:fail
  + Soldiers omitted to capture the town. | Soldiers > the town
cease v  S=subj C=comp  -> op:stop
  + Sudan ceased aiding Canada. | Sudan > Canada
quit v  S=subj C=comp  -> op:stop
  + Qatar quit aiding Romania. | Qatar > Romania
halt v  S=subj C=comp  -> op:stop
  + Ethiopia halted aiding Thailand. | Ethiopia > Thailand
discontinue v  S=subj C=comp  -> op:stop
  + Cyprus discontinued aiding Mexico. | Cyprus > Mexico
end v  S=subj C=comp  -> op:stop
  + Tunisia ended aiding Iceland. | Tunisia > Iceland
suspend v  S=subj C=comp  -> op:stop
  + Angola suspended aiding Denmark. | Angola > Denmark
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
  + Guerrillas attempted to seize the airport. | Guerrillas > the airport | planned
struggle v  S=subj C=comp  -> op:try
  + Militiamen struggled to seize the airport. | Militiamen > the airport | planned
endeavour v  S=subj C=comp  -> op:try
  + Extremists endeavoured to seize the airport. | Extremists > the airport | planned
endeavor v  S=subj C=comp  -> op:try
  + Jihadists endeavored to seize the airport. | Jihadists > the airport | planned
scramble v  S=subj C=comp  -> op:try
  + Paramilitaries scrambled to seize the airport. | Paramilitaries > the airport | planned
suspect v  S=subj A=obj C=of|for|comp  -> op:accuse
  + Lebanon suspected Senegal of arming the rebels. | Lebanon > Senegal
blame v  S=subj A=obj C=of|for|comp  -> op:accuse
  + The army chief blamed the police for beating students. | The army chief > the police
condemn v  S=subj A=obj C=of|for|comp  -> op:accuse
  + Georgia condemned Bulgaria of arming the rebels. | Georgia > Bulgaria
criticise v  S=subj A=obj C=of|for|comp  -> op:accuse
  + The vice president criticised the police for beating students. | The vice president > the police
criticize v  S=subj A=obj C=of|for|comp  -> op:accuse
  + Indonesia criticized Morocco of arming the rebels. | Indonesia > Morocco
denounce v  S=subj A=obj C=of|for|comp  -> op:accuse
  + The party leader denounced the police for beating students. | The party leader > the police
fault v  S=subj A=obj C=of|for|comp  -> op:accuse
  + Belarus faulted Tanzania of arming the rebels. | Belarus > Tanzania
promise n  S=by|poss|mod C=comp|of  -> op:promise
  + Croatia's promise to aid Argentina was welcomed. | Croatia > Argentina | promised
pledge n  S=by|poss|mod C=comp|of  -> op:promise
  + Rwanda's pledge to aid Austria was welcomed. | Rwanda > Austria | promised
vow n  S=by|poss|mod C=comp|of  -> op:promise
  + Yemen's vow to aid Kenya was welcomed. | Yemen > Kenya | promised
commitment n  S=by|poss|mod C=comp|of  -> op:promise
  + Norway's commitment to aid Peru was welcomed. | Norway > Peru | promised
undertaking n  S=by|poss|mod C=comp|of  -> op:promise
  + Turkey's undertaking to aid Vietnam was welcomed. | Turkey > Vietnam | promised
threat n  S=by|poss|mod C=comp|of  -> op:threaten
  + Chad's threat to attack Egypt was heard. | Chad > Egypt | threatened
plan n  S=by|poss|mod C=comp|of|for  -> op:intend
  + Poland's plan to withdraw from Chile was leaked. | Poland > Chile | planned
decision n  S=by|poss|mod C=comp|of|for  -> op:intend
  + Nepal's decision to withdraw from Ghana was leaked. | Nepal > Ghana | planned
intention n  S=by|poss|mod C=comp|of|for  -> op:intend
  + Serbia's intention to withdraw from Japan was leaked. | Serbia > Japan | planned
proposal n  S=by|poss|mod C=comp|of|for  -> op:intend
  + Jordan's proposal to withdraw from Cuba was leaked. | Jordan > Cuba | planned
intent n  S=by|poss|mod C=comp|of|for  -> op:intend
  + Malaysia's intent to withdraw from Sweden was leaked. | Malaysia > Sweden | planned
offer n  S=by|poss|mod C=comp|of  -> op:offer
  + Uganda's offer to help Brazil was accepted. | Uganda > Brazil | promised
readiness n  S=by|poss|mod C=comp|of  -> op:offer
  + Kuwait's readiness to help Armenia was accepted. | Kuwait > Armenia | promised
willingness n  S=by|poss|mod C=comp|of  -> op:offer
  + Portugal's willingness to help Niger was accepted. | Portugal > Niger | promised
refusal n  S=by|poss|mod C=comp  -> op:refuse
  + Mongolia's refusal to release the hostages angered families. | Mongolia > the hostages
reluctance n  S=by|poss|mod C=comp  -> op:refuse
  + Oman's reluctance to release the hostages angered families. | Oman > the hostages
unwillingness n  S=by|poss|mod C=comp  -> op:refuse
  + Colombia's unwillingness to release the hostages angered families. | Colombia > the hostages
demand n  S=by|poss|mod C=comp|for  -> op:demand
  + Finland's demand for talks with Zambia was ignored. | Finland > Zambia
ultimatum n  S=by|poss|mod C=comp|for  -> op:demand
  + Pakistan's ultimatum for talks with Greece was ignored. | Pakistan > Greece
call n  S=by|poss|mod C=comp|for  -> op:urge
  + The United Nations' call for a ceasefire was ignored. | The United Nations > _
appeal n  S=by|poss|mod C=comp|for  -> op:urge
  + NATO's appeal for a ceasefire was ignored. | NATO > _
request n  S=by|poss|mod C=comp|for  -> op:urge
  + The African Union's request for a ceasefire was ignored. | The African Union > _
plea n  S=by|poss|mod C=comp|for  -> op:urge
  + The World Bank's plea for a ceasefire was ignored. | The World Bank > _
attempt n  S=by|poss|mod C=comp|at  -> op:try
  + Rebels' attempt to seize the airport failed. | Rebels > the airport | planned
bid n  S=by|poss|mod C=comp|at  -> op:try
  + Militants' bid to seize the airport failed. | Militants > the airport | planned
effort n  S=by|poss|mod C=comp|at  -> op:try
  + Insurgents' effort to seize the airport failed. | Insurgents > the airport | planned
