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
  + Georgia is willing to free the sailors. | Georgia > the sailors | promised
ready a  S=subj C=comp  -> op:agree
  + The governor is ready to meet the rebels. | The governor > the rebels | promised
prepared a  S=subj C=comp  -> op:agree
  + Bulgaria is prepared to free the sailors. | Bulgaria > the sailors | promised
happy a  S=subj C=comp  -> op:agree
  + The king is happy to meet the rebels. | The king > the rebels | promised
eager a  S=subj C=comp  -> op:agree
  + Indonesia is eager to free the sailors. | Indonesia > the sailors | promised
glad a  S=subj C=comp  -> op:agree
  + The ambassador is glad to meet the rebels. | The ambassador > the rebels | promised
committed a  S=subj C=comp  -> op:agree
  + Morocco is committed to free the sailors. | Morocco > the sailors | promised
determined a  S=subj C=comp  -> op:agree
  + The army chief is determined to meet the rebels. | The army chief > the rebels | promised
poised a  S=subj C=comp  -> op:agree
  + Belarus is poised to free the sailors. | Belarus > the sailors | promised
set a  S=subj C=comp  -> op:agree
  + The vice president is set to meet the rebels. | The vice president > the rebels | promised
commit v  S=subj A=to C=comp  -> op:promise
  + Tanzania committed to aid Croatia. | Tanzania > Croatia | promised
swear v  S=subj A=to C=comp  -> op:promise
  + The party leader swore to release the editor. | The party leader > the editor | promised
undertake v  S=subj A=to C=comp  -> op:promise
  + Argentina undertook to aid Rwanda. | Argentina > Rwanda | promised
guarantee v  S=subj A=to C=comp  -> op:promise
  + The mayor guaranteed to release the editor. | The mayor > the editor | promised
contract v  S=subj A=to C=comp  -> op:promise
  + Austria contracted to aid Yemen. | Austria > Yemen | promised
aim v  S=subj C=comp  -> op:intend
  + The envoy aims to visit Kenya. | The envoy > Kenya | planned
expect v  S=subj C=comp  -> op:intend
  + Norway expects to recall its ambassador from Peru. | Norway > Peru | planned
mean v  S=subj C=comp  -> op:intend
  + The finance minister means to visit Turkey. | The finance minister > Turkey | planned
propose v  S=subj C=comp  -> op:intend
  + Vietnam proposes to recall its ambassador from Chad. | Vietnam > Chad | planned
prepare v  S=subj C=comp  -> op:intend
  + The chancellor prepares to visit Egypt. | The chancellor > Egypt | planned
resolve v  S=subj C=comp  -> op:intend
  + Poland resolves to recall its ambassador from Chile. | Poland > Chile | planned
choose v  S=subj C=comp  -> op:intend
  + The president chooses to visit Nepal. | The president > Nepal | planned
elect v  S=subj C=comp  -> op:intend
  + Ghana elects to recall its ambassador from Serbia. | Ghana > Serbia | planned
opt v  S=subj C=comp  -> op:intend
  + The prime minister opts to visit Japan. | The prime minister > Japan | planned
schedule v  S=subj C=comp  -> op:intend
  + Jordan schedules to recall its ambassador from Cuba. | Jordan > Cuba | planned
arrange v  S=subj C=comp  -> op:intend
  + The foreign minister arranges to visit Malaysia. | The foreign minister > Malaysia | planned
look v  S=subj C=comp  -> op:intend
  + Sweden looks to recall its ambassador from Uganda. | Sweden > Uganda | planned
get_ready v  S=subj C=comp  -> op:intend
  + The defence minister gets ready to visit Brazil. | The defence minister > Brazil | planned
volunteer v  S=subj A=iobj C=comp  -> op:offer
  + Kuwait volunteered to help Armenia. | Kuwait > Armenia | promised
propose v  S=subj A=iobj C=comp  -> op:offer
  + Portugal proposed to help Niger. | Portugal > Niger | promised
hesitate v  S=subj C=comp  -> op:refuse
  + Mongolia hesitated to meet the envoy of Oman. | Mongolia > the envoy of Oman
scorn v  S=subj C=comp  -> op:refuse
  + Jihadists scorned to release the hostages. | Jihadists > the hostages
balk v  S=subj C=comp  -> op:refuse
  + Colombia balked to meet the envoy of Finland. | Colombia > the envoy of Finland
unwilling a  S=subj C=comp  -> op:refuse
  + Zambia is unwilling to meet the envoy. | Zambia > the envoy
reluctant a  S=subj C=comp  -> op:refuse
  + Paramilitaries is reluctant to release the hostages. | Paramilitaries > the hostages
unready a  S=subj C=comp  -> op:refuse
  + Pakistan is unready to meet the envoy. | Pakistan > the envoy
unprepared a  S=subj C=comp  -> op:refuse
  + Rebels is unprepared to release the hostages. | Rebels > the hostages
loath a  S=subj C=comp  -> op:refuse
  + Greece is loath to meet the envoy. | Greece > the envoy
spurn v  S=subj A=obj|obj.of|obj.poss C=comp|obj|to  -> op:reject
  + The interior minister spurned the proposal. | The interior minister > _
rebuff v  S=subj A=obj|obj.of|obj.poss C=comp|obj|to  -> op:reject
  + Ecuador rebuffed the offer. | Ecuador > _
turn_down v  S=subj A=obj|obj.of|obj.poss C=comp|obj|to  -> op:reject
  + Militants turned down the plan. | Militants > _
rule_out v  S=subj A=obj|obj.of|obj.poss C=comp|obj|to  -> op:reject
  + The opposition leader ruled out the proposal. | The opposition leader > _
oppose v  S=subj A=obj|obj.of|obj.poss C=comp|obj|to  -> op:reject
  + Cambodia opposed the offer. | Cambodia > _
dismiss v  S=subj A=obj|obj.of|obj.poss C=comp|obj|to  -> op:reject
  + Insurgents dismissed the plan. | Insurgents > _
object v  S=subj A=obj|obj.of|obj.poss C=comp|obj|to  -> op:reject
  + The governor objected the proposal. | The governor > _
veto v  S=subj A=obj|obj.of|obj.poss C=comp|obj|to  -> op:reject
  + Algeria vetoed the offer. | Algeria > _
resist v  S=subj A=obj|obj.of|obj.poss C=comp|obj|to  -> op:reject
  + Gunmen resisted the plan. | Gunmen > _
exclude v  S=subj A=obj|obj.of|obj.poss C=comp|obj|to  -> op:reject
  + The king excluded the proposal. | The king > _
repudiate v  S=subj A=obj|obj.of|obj.poss C=comp|obj|to  -> op:reject
  + Latvia repudiated the offer. | Latvia > _
decline v  S=subj A=obj|obj.of|obj.poss C=comp|obj|to  -> op:reject
  + Separatists declined the plan. | Separatists > _
vow v  S=subj A=obj C=comp  -> op:threaten
  + Guerrillas vowed to attack the capital. | Guerrillas > the capital | threatened
swear v  S=subj A=obj C=comp  -> op:threaten
  + Militiamen swore to attack the capital. | Militiamen > the capital | threatened
insist v  S=subj A=of|from|obj C=comp|obj|on  -> op:demand
  + Bolivia insisted that Sudan leave the island. | Bolivia > Sudan
require v  S=subj A=of|from|obj C=comp|obj|on  -> op:demand
  + The ambassador required that the company pay. | The ambassador > the company
command v  S=subj A=of|from|obj C=comp|obj|on  -> op:demand
  + Canada commanded that Qatar leave the island. | Canada > Qatar
instruct v  S=subj A=of|from|obj C=comp|obj|on  -> op:demand
  + The army chief instructed that the company pay. | The army chief > the company
direct v  S=subj A=of|from|obj C=comp|obj|on  -> op:demand
  + Romania directed that Ethiopia leave the island. | Romania > Ethiopia
stipulate v  S=subj A=of|from|obj C=comp|obj|on  -> op:demand
  + The vice president stipulated that the company pay. | The vice president > the company
oblige v  S=subj A=of|from|obj C=comp|obj|on  -> op:demand
  + Thailand obliged that Cyprus leave the island. | Thailand > Cyprus
implore v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + Mexico implored Tunisia to resume talks. | Mexico > Tunisia
beg v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + The party leader begged the rebels to free the nuns. | The party leader > the rebels
exhort v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + The European Union exhorted Iceland to end the raids. | The European Union > Iceland
encourage v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + Angola encouraged Denmark to resume talks. | Angola > Denmark
beseech v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + The mayor beseeched the rebels to free the nuns. | The mayor > the rebels
advise v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + The United Nations advised Lebanon to end the raids. | The United Nations > Lebanon
pressure v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + Senegal pressured Georgia to resume talks. | Senegal > Georgia
push v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + The envoy pushed the rebels to free the nuns. | The envoy > the rebels
invite v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + NATO invited Bulgaria to end the raids. | NATO > Bulgaria
plead v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + Indonesia pleaded Morocco to resume talks. | Indonesia > Morocco
petition v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + The finance minister petitioned the rebels to free the nuns. | The finance minister > the rebels
lobby v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + The African Union lobbied Belarus to end the raids. | The African Union > Belarus
ask v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + Tanzania asked Croatia to resume talks. | Tanzania > Croatia
remind v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + The chancellor reminded the rebels to free the nuns. | The chancellor > the rebels
entreat v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + The World Bank entreated Argentina to end the raids. | The World Bank > Argentina
recommend v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + Rwanda recommended Austria to resume talks. | Rwanda > Austria
suggest v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + The president suggested the rebels to free the nuns. | The president > the rebels
prod v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + The Arab League prodded Yemen to end the raids. | The Arab League > Yemen
counsel v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + Kenya counseled Norway to resume talks. | Kenya > Norway
caution v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + The prime minister cautioned the rebels to free the nuns. | The prime minister > the rebels
persuade v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + The Security Council persuaded Peru to end the raids. | The Security Council > Peru
convince v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + Turkey convinced Vietnam to resume talks. | Turkey > Vietnam
prompt v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + The foreign minister prompted the rebels to free the nuns. | The foreign minister > the rebels
tell v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + ASEAN told Chad to end the raids. | ASEAN > Chad
appeal v  S=subj C=for  -> op:urge
  + The defence minister appealed for a ceasefire. | The defence minister > _
press v  S=subj C=for  -> op:urge
  + The European Union pressed for talks. | The European Union > _
push v  S=subj C=for  -> op:urge
  + The interior minister pushed for a ceasefire. | The interior minister > _
plead v  S=subj C=for  -> op:urge
  + The United Nations pleaded for talks. | The United Nations > _
ask v  S=subj C=for  -> op:urge
  + The opposition leader asked for a ceasefire. | The opposition leader > _
campaign v  S=subj C=for  -> op:urge
  + NATO campaigned for talks. | NATO > _
lobby v  S=subj C=for  -> op:urge
  + The governor lobbied for a ceasefire. | The governor > _
advocate v  S=subj C=for  -> op:urge
  + The African Union advocated for talks. | The African Union > _
argue v  S=subj C=for  -> op:urge
  + The king argued for a ceasefire. | The king > _
disclaim v  S=subj C=comp|obj  -> op:deny
  + The navy disclaimed having attacked the village. | The navy > the village
disavow v  S=subj C=comp|obj  -> op:deny
  + Egypt disavowed that it had armed the rebels. | Egypt > the rebels
rebut v  S=subj C=comp|obj  -> op:deny
  + The air force rebutted having attacked the village. | The air force > the village
refute v  S=subj C=comp|obj  -> op:deny
  + Poland refuted that it had armed the rebels. | Poland > the rebels
repudiate v  S=subj C=comp|obj  -> op:deny
  + Marines repudiated having attacked the village. | Marines > the village
wish v  S=subj C=comp  -> op:want
  + The ambassador wishes to visit Chile. | The ambassador > Chile | hoped
desire v  S=subj C=comp  -> op:want
  + The army chief desires to visit Nepal. | The army chief > Nepal | hoped
seek v  S=subj C=comp  -> op:want
  + The vice president seeks to visit Ghana. | The vice president > Ghana | hoped
long v  S=subj C=comp  -> op:want
  + The party leader longs to visit Serbia. | The party leader > Serbia | hoped
aspire v  S=subj C=comp  -> op:want
  + The mayor aspires to visit Japan. | The mayor > Japan | hoped
yearn v  S=subj C=comp  -> op:want
  + The envoy yearns to visit Jordan. | The envoy > Jordan | hoped
strive v  S=subj C=comp  -> op:want
  + The finance minister strives to visit Cuba. | The finance minister > Cuba | hoped
like v  S=subj C=comp  -> op:want
  + The president likes to visit Sweden. | The president > Sweden | hoped
wait v  S=subj C=comp  -> op:want
  + The prime minister waits to visit Uganda. | The prime minister > Uganda | hoped
let v  S=subj A=obj|to C=comp  -> op:allow
  + Brazil let inspectors to visit the plant. | Brazil > inspectors
permit v  S=subj A=obj|to C=comp  -> op:allow
  + Kuwait permitted inspectors to visit the plant. | Kuwait > inspectors
authorise v  S=subj A=obj|to C=comp  -> op:allow
  + Armenia authorised inspectors to visit the plant. | Armenia > inspectors
authorize v  S=subj A=obj|to C=comp  -> op:allow
  + Portugal authorized inspectors to visit the plant. | Portugal > inspectors
enable v  S=subj A=obj|to C=comp  -> op:allow
  + Niger enabled inspectors to visit the plant. | Niger > inspectors
invite v  S=subj A=obj|to C=comp  -> op:allow
  + Mongolia invited inspectors to visit the plant. | Mongolia > inspectors
approve v  S=subj A=obj|to C=comp  -> op:allow
  + Oman approved inspectors to visit the plant. | Oman > inspectors
neglect v  S=subj C=comp  -> op:fail
  + Border guards neglected to capture the town. | Border guards > the town
forget v  S=subj C=comp  -> op:fail
  + The army forgeted to capture the town. | The army > the town
omit v  S=subj C=comp  -> op:fail
  + Government troops omitted to capture the town. | Government troops > the town
cease v  S=subj C=comp  -> op:stop
  + Colombia ceased aiding Finland. | Colombia > Finland
quit v  S=subj C=comp  -> op:stop
  + Zambia quit aiding Pakistan. | Zambia > Pakistan
halt v  S=subj C=comp  -> op:stop
  + Greece halted aiding Ecuador. | Greece > Ecuador
discontinue v  S=subj C=comp  -> op:stop
  + Cambodia discontinued aiding Algeria. | Cambodia > Algeria
end v  S=subj C=comp  -> op:stop
  + Latvia ended aiding Bolivia. | Latvia > Bolivia
suspend v  S=subj C=comp  -> op:stop
  + Sudan suspended aiding Canada. | Sudan > Canada
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
  + Qatar suspected Romania of arming the rebels. | Qatar > Romania
blame v  S=subj A=obj C=of|for|comp  -> op:accuse
  + The foreign minister blamed the police for beating students. | The foreign minister > the police
condemn v  S=subj A=obj C=of|for|comp  -> op:accuse
  + Ethiopia condemned Thailand of arming the rebels. | Ethiopia > Thailand
criticise v  S=subj A=obj C=of|for|comp  -> op:accuse
  + The defence minister criticised the police for beating students. | The defence minister > the police
criticize v  S=subj A=obj C=of|for|comp  -> op:accuse
  + Cyprus criticized Mexico of arming the rebels. | Cyprus > Mexico
denounce v  S=subj A=obj C=of|for|comp  -> op:accuse
  + The interior minister denounced the police for beating students. | The interior minister > the police
fault v  S=subj A=obj C=of|for|comp  -> op:accuse
  + Tunisia faulted Iceland of arming the rebels. | Tunisia > Iceland
promise n  S=by|poss|mod C=comp|of  -> op:promise
  + Angola's promise to aid Denmark was welcomed. | Angola > Denmark | promised
pledge n  S=by|poss|mod C=comp|of  -> op:promise
  + Lebanon's pledge to aid Senegal was welcomed. | Lebanon > Senegal | promised
vow n  S=by|poss|mod C=comp|of  -> op:promise
  + Georgia's vow to aid Bulgaria was welcomed. | Georgia > Bulgaria | promised
commitment n  S=by|poss|mod C=comp|of  -> op:promise
  + Indonesia's commitment to aid Morocco was welcomed. | Indonesia > Morocco | promised
undertaking n  S=by|poss|mod C=comp|of  -> op:promise
  + Belarus' undertaking to aid Tanzania was welcomed. | Belarus > Tanzania | promised
threat n  S=by|poss|mod C=comp|of  -> op:threaten
  + Croatia's threat to attack Argentina was heard. | Croatia > Argentina | threatened
plan n  S=by|poss|mod C=comp|of|for  -> op:intend
  + Rwanda's plan to withdraw from Austria was leaked. | Rwanda > Austria | planned
decision n  S=by|poss|mod C=comp|of|for  -> op:intend
  + Yemen's decision to withdraw from Kenya was leaked. | Yemen > Kenya | planned
intention n  S=by|poss|mod C=comp|of|for  -> op:intend
  + Norway's intention to withdraw from Peru was leaked. | Norway > Peru | planned
proposal n  S=by|poss|mod C=comp|of|for  -> op:intend
  + Turkey's proposal to withdraw from Vietnam was leaked. | Turkey > Vietnam | planned
intent n  S=by|poss|mod C=comp|of|for  -> op:intend
  + Chad's intent to withdraw from Egypt was leaked. | Chad > Egypt | planned
offer n  S=by|poss|mod C=comp|of  -> op:offer
  + Poland's offer to help Chile was accepted. | Poland > Chile | promised
readiness n  S=by|poss|mod C=comp|of  -> op:offer
  + Nepal's readiness to help Ghana was accepted. | Nepal > Ghana | promised
willingness n  S=by|poss|mod C=comp|of  -> op:offer
  + Serbia's willingness to help Japan was accepted. | Serbia > Japan | promised
refusal n  S=by|poss|mod C=comp  -> op:refuse
  + Jordan's refusal to release the hostages angered families. | Jordan > the hostages
reluctance n  S=by|poss|mod C=comp  -> op:refuse
  + Cuba's reluctance to release the hostages angered families. | Cuba > the hostages
unwillingness n  S=by|poss|mod C=comp  -> op:refuse
  + Malaysia's unwillingness to release the hostages angered families. | Malaysia > the hostages
demand n  S=by|poss|mod C=comp|for  -> op:demand
  + Sweden's demand for talks with Uganda was ignored. | Sweden > Uganda
ultimatum n  S=by|poss|mod C=comp|for  -> op:demand
  + Brazil's ultimatum for talks with Kuwait was ignored. | Brazil > Kuwait
call n  S=by|poss|mod C=comp|for  -> op:urge
  + The World Bank's call for a ceasefire was ignored. | The World Bank > _
appeal n  S=by|poss|mod C=comp|for  -> op:urge
  + The Arab League's appeal for a ceasefire was ignored. | The Arab League > _
request n  S=by|poss|mod C=comp|for  -> op:urge
  + The Security Council's request for a ceasefire was ignored. | The Security Council > _
plea n  S=by|poss|mod C=comp|for  -> op:urge
  + ASEAN's plea for a ceasefire was ignored. | ASEAN > _
attempt n  S=by|poss|mod C=comp|at  -> op:try
  + Insurgents' attempt to seize the airport failed. | Insurgents > the airport | planned
bid n  S=by|poss|mod C=comp|at  -> op:try
  + Gunmen's bid to seize the airport failed. | Gunmen > the airport | planned
effort n  S=by|poss|mod C=comp|at  -> op:try
  + Separatists' effort to seize the airport failed. | Separatists > the airport | planned
