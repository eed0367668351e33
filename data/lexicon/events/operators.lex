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
  + The Libyan foreign minister plans to visit Chad in March, his spokesman said on Monday. | The Libyan foreign minister > Chad | planned
intend v  S=subj C=comp  -> op:intend
  + The pope intends to visit Iraq. | The pope > Iraq | planned
decide v  S=subj C=comp  -> op:intend
  + Peru decided to recall its ambassador from Bolivia on Monday after the remarks of the president. | Peru > Bolivia | planned
agree v  S=subj T=with C=comp  -> op:agree
  + The cabinet agreed with the opposition that farmers need relief. | The cabinet > the opposition
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
  + The opposition threatened to sue the government over the new electoral map on Monday. | The opposition > the government | threatened
demand v  S=subj A=of|from C=comp|obj  -> op:demand
  + Greece demanded that Turkey leave the island. | Greece > Turkey
order v  S=subj A=obj C=comp  -> op:demand
  + The Thai king ordered the army to help the villagers in the flooded south on Monday. | The Thai king > the army
urge v  S=subj A=obj C=comp  -> op:urge
  + Chile urged Bolivia to resume talks. | Chile > Bolivia
deny v  S=subj C=comp  -> op:deny
  + The army denied having attacked the village. | The army > the village
want v  S=subj C=comp  -> op:want
  + The envoy wants to visit Libya. | The envoy > Libya | hoped
hope v  S=subj C=comp  -> op:want
  + The envoy hopes to visit Libya. | The envoy > Libya | hoped
allow v  S=subj A=obj C=comp  -> op:allow
  + Saudi Arabia allowed the envoy to return to Yemen on Monday. | Saudi Arabia > the envoy
fail v  S=subj C=comp  -> op:fail
  + The Syrian army failed to capture the town on Monday after two days of shelling. | The Syrian army > the town | negated
stop v  S=subj C=comp  -> op:stop
  + Denmark stopped aiding Mali. | Denmark > Mali
start v  S=subj C=comp  -> op:start
  + The army started shelling the town. | The army > the town
begin v  S=subj C=comp  -> op:start
  + The navy began shelling the port. | The navy > the port
try v  S=subj C=comp  -> op:try
  + Rebels tried to seize the airport. | Rebels > the airport | possible
postpone v  S=subj C=comp|obj  -> op:postpone
  + The king postponed a visit to Kenya. | The king > Kenya
cancel v  S=subj C=comp|obj  -> op:cancel
  + The king cancelled a visit to Kenya. | The king > Kenya
accuse v  S=subj A=obj C=of|comp  -> op:accuse
  + Sudan accused Chad of arming rebels. | Sudan > Chad
call v  S=subj A=on|upon on=:any C=comp  -> op:urge
  + The pope called on the rebels to free the nuns. | The pope > the rebels
ask v  S=subj A=obj C=inf  -> op:urge
  + Haiti asked Canada to send police. | Haiti > Canada
  - Asked to comment on the union's findings, the army of Peru said it was not to blame.
appeal v  S=subj A=to C=comp|for  -> op:urge
  + Chad appealed to donors for food. | Chad > donors
request v  S=subj A=obj C=comp|obj  -> op:urge
  + The mayor requested the army to help. | The mayor > the army
press v  S=subj A=obj C=comp  -> op:urge
  + The EU pressed Georgia to hold talks. | The EU > Georgia
call v  S=subj C=for obj=no  -> op:urge
  + Norway called for a ceasefire. | Norway > _
# Operators: more verbs, nouns and adjectives
willing a  S=subj C=comp  -> op:agree
  + Ecuador is willing to free the sailors. | Ecuador > the sailors | promised
ready a  S=subj C=comp  -> op:agree
  + The finance minister is ready to meet the rebels. | The finance minister > the rebels | promised
prepared a  S=subj C=inf  -> op:agree
  + Armenia is prepared to free the sailors. | Armenia > the sailors | promised
happy a  S=subj C=inf  -> op:agree
  + The king is happy to meet the rebels. | The king > the rebels | promised
eager a  S=subj C=inf  -> op:agree
  + Kuwait is eager to free the sailors. | Kuwait > the sailors | promised
glad a  S=subj C=inf  -> op:agree
  + The defence minister is glad to meet the rebels. | The defence minister > the rebels | promised
committed a  S=subj C=comp by=no  -> op:agree
  + Finland is committed to free the sailors. | Finland > the sailors | promised
determined a  S=subj C=inf  -> op:agree
  + The interior minister is determined to meet the rebels. | The interior minister > the rebels | promised
poised a  S=subj C=comp  -> op:intend
  + Kuwait is poised to free the sailors. | Kuwait > the sailors | planned
set a  S=subj C=inf  -> op:intend
  + The president is set to meet the rebels. | The president > the rebels | planned
commit v  S=subj A=to C=comp obj=no  -> op:promise
  + Argentina committed to aid Rwanda. | Argentina > Rwanda | promised
swear v  S=subj A=to C=comp  -> op:promise
  + The mayor swore to release the editor. | The mayor > the editor | promised
undertake v  S=subj A=to C=comp  -> op:promise
  + Jordan undertook to aid Cuba. | Jordan > Cuba | promised
guarantee v  S=subj A=to C=comp  -> op:promise
  + The governor guaranteed to release the editor. | The governor > the editor | promised
contract v  S=subj A=to C=comp obj=no  -> op:promise
  + Cambodia contracted to aid Algeria. | Cambodia > Algeria | promised
aim v  S=subj C=comp  -> op:intend
  + The king aims to visit Austria. | The king > Austria | planned
expect v  S=subj C=comp  -> op:intend
  + Japan expects to recall its ambassador from Jordan. | Japan > Jordan | planned
mean v  S=subj C=comp  -> op:intend
  + The ambassador means to visit Sweden. | The ambassador > Sweden | planned
propose v  S=subj C=comp  -> op:intend
  + Armenia proposes to recall its ambassador from Portugal. | Armenia > Portugal | planned
prepare v  S=subj C=comp  -> op:intend
  + The envoy prepares to visit Kuwait. | The envoy > Kuwait | planned
resolve v  S=subj C=comp  -> op:intend
  + Croatia resolves to recall its ambassador from Argentina. | Croatia > Argentina | planned
choose v  S=subj C=comp  -> op:intend
  + The king chooses to visit Kenya. | The king > Kenya | planned
elect v  S=subj C=comp  -> op:intend
  + Iceland elects to recall its ambassador from Angola. | Iceland > Angola | planned
opt v  S=subj C=comp  -> op:intend
  + The Angolan president opted to visit Zambia on Monday before the summit in Lusaka. | The Angolan president > Zambia | planned
arrange v  S=subj C=comp  -> op:intend
  + The governor arranges to visit Kuwait. | The governor > Kuwait | planned
look v  S=subj C=comp  -> op:intend
  + Kuwait looks to recall its ambassador from Armenia. | Kuwait > Armenia | planned
get_ready v  S=subj C=comp  -> op:intend
  + The Austrian foreign minister gets ready to visit Serbia. | The Austrian foreign minister > Serbia | promised
volunteer v  S=subj A=iobj C=comp  -> op:offer
  + Thailand volunteered to help Cyprus. | Thailand > Cyprus | promised
propose v  S=subj A=iobj C=comp  -> op:offer
  + Brazil proposed to help Kuwait. | Brazil > Kuwait | planned
hesitate v  S=subj C=comp  -> op:refuse
  + Bolivia hesitated to meet the envoy of Sudan. | Bolivia > the envoy of Sudan
scorn v  S=subj C=comp  -> op:refuse
  + Gunmen scorned to release the hostages. | Gunmen > the hostages
balk v  S=subj C=comp  -> op:refuse
  + Portugal balked to meet the envoy of Niger. | Portugal > the envoy of Niger
unwilling a  S=subj C=comp  -> op:refuse
  + Morocco is unwilling to meet the envoy. | Morocco > the envoy
reluctant a  S=subj C=comp  -> op:refuse
  + Insurgents is reluctant to release the hostages. | Insurgents > the hostages
unready a  S=subj C=comp  -> op:refuse
  + Vietnam is unready to meet the envoy. | Vietnam > the envoy
unprepared a  S=subj C=comp  -> op:refuse
  + Militiamen is unprepared to release the hostages. | Militiamen > the hostages
loath a  S=subj C=comp  -> op:refuse
  + The rebels are loath to release the hostages before the talks, a mediator said on Monday. | The rebels > the hostages
spurn v  S=subj A=obj|obj.of|obj.poss C=comp|obj|to  -> op:reject
  + The interior minister spurned the proposal. | The interior minister > _
rebuff v  S=subj A=obj|obj.of|obj.poss C=comp|obj|to  -> op:reject
  + Mexico rebuffed the offer. | Mexico > _
turn_down v  S=subj A=obj|obj.of|obj.poss C=comp|obj|to  -> op:reject
  + Extremists turned down the plan. | Extremists > _
rule_out v  S=subj A=obj|obj.of|obj.poss C=comp|obj|to  -> op:reject
  + The envoy ruled out the proposal. | The envoy > _
oppose v  S=subj A=obj|obj.of|obj.poss C=comp|obj|to  -> op:reject
  + Georgia opposed the offer. | Georgia > _
object v  S=subj A=obj|obj.of|obj.poss C=comp|obj|to  -> op:reject
  + Paramilitaries objected the plan. | Paramilitaries > _
veto v  S=subj A=obj|obj.of|obj.poss C=comp|obj|to  -> op:reject
  + The envoy vetoed the proposal. | The envoy > _
resist v  S=subj A=obj|obj.of|obj.poss C=comp|obj|to  -> op:reject
  + Sweden resisted the offer. | Sweden > _
exclude v  S=subj A=obj|obj.of|obj.poss C=comp|obj|to  -> op:reject
  + Separatists excluded the plan. | Separatists > _
repudiate v  S=subj A=obj|obj.of|obj.poss C=comp|obj|to  -> op:reject
  + The foreign minister repudiated the proposal. | The foreign minister > _
decline v  S=subj A=obj|obj.of|obj.poss C=comp|obj|to  -> op:reject
  + Rebels declined the plan. | Rebels > _
insist v  S=subj A=of|from|obj C=comp|obj|on  -> op:demand
  + Turkey insisted that Vietnam leave the island. | Turkey > Vietnam
require v  S=subj A=of|from|obj C=comp subj=:GOV|LEG|JUD|MIL|COP|IGO|state  -> op:demand
  - The task requires efforts of the government.
  + The king required that the company pay. | The king > the company
command v  S=subj A=of|from|obj C=comp|obj|on  -> op:demand
  + Sudan commanded that Canada leave the island. | Sudan > Canada
instruct v  S=subj A=of|from|obj C=comp|obj|on  -> op:demand
  + The vice president instructed that the company pay. | The vice president > the company
direct v  S=subj A=of|from|obj C=comp|obj|on  -> op:demand
  + Serbia directed that Japan leave the island. | Serbia > Japan
stipulate v  S=subj A=of|from|obj C=comp|obj|on  -> op:demand
  + The chancellor stipulated that the company pay. | The chancellor > the company
oblige v  S=subj A=of|from|obj C=comp|obj|on  -> op:demand
  + Kuwait obliged that Armenia leave the island. | Kuwait > Armenia
implore v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + Bolivia implored Sudan to resume talks. | Bolivia > Sudan
beg v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + The opposition leader begged the rebels to free the nuns. | The opposition leader > the rebels
exhort v  S=subj A=obj|to|on|upon|with C=inf  -> op:urge
  + ASEAN exhorted Serbia to end the raids. | ASEAN > Serbia
encourage v  S=subj A=obj|to|on|upon|with C=inf  -> op:urge
  + Armenia encouraged Portugal to resume talks. | Armenia > Portugal
beseech v  S=subj A=obj|to|on|upon|with C=inf  -> op:urge
  + The interior minister beseeched the rebels to free the nuns. | The interior minister > the rebels
advise v  S=subj T=obj against=:any  -> 020 weight=2
  + Egypt advised Kenya against the purchase of the jets. | Egypt > Kenya
  + The envoy advised France against meddling in the dispute. | The envoy > France
advise v  S=subj A=obj|to|on|upon|with C=inf  -> op:urge
  + The European Union advised Cuba to end the raids. | The European Union > Cuba
pressure v  S=subj A=obj|to|on|upon|with C=inf  -> op:urge
  + Chile pressured Nepal to resume talks. | Chile > Nepal
push v  S=subj A=obj|to|on|upon|with C=inf  -> op:urge
  + The defence minister pushed the rebels to free the nuns. | The defence minister > the rebels
invite v  S=subj A=obj|to|on|upon|with C=inf  -> op:urge
  + The Arab League invited Tanzania to end the raids. | The Arab League > Tanzania
plead v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + Morocco pleaded Belarus to resume talks. | Morocco > Belarus
petition v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + The king petitioned the rebels to free the nuns. | The king > the rebels
lobby v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + The European Union lobbied Tunisia to end the raids. | The European Union > Tunisia
ask v  S=subj A=obj|to|on|upon|with C=inf  -> op:urge
  + Qatar asked Romania to resume talks. | Qatar > Romania
remind v  S=subj A=obj|to|on|upon|with C=inf  -> op:urge
  + The ambassador reminded the rebels to free the nuns. | The ambassador > the rebels
entreat v  S=subj A=obj|to|on|upon|with C=inf  -> op:urge
  + The United Nations entreated Denmark to end the raids. | The United Nations > Denmark
recommend v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + Algeria recommended Latvia to resume talks. | Algeria > Latvia
suggest v  S=subj A=obj|to|on|upon|with C=comp  -> op:urge
  + The interior minister suggested the rebels to free the nuns. | The interior minister > the rebels
prod v  S=subj A=obj|to|on|upon|with C=inf  -> op:urge
  + The African Union prodded Chad to end the raids. | The African Union > Chad
counsel v  S=subj A=obj|to|on|upon|with C=inf  -> op:urge
  + Egypt counseled Poland to resume talks. | Egypt > Poland
caution v  S=subj A=obj|to|on|upon|with C=inf  -> op:urge
  + The envoy cautioned the rebels to free the nuns. | The envoy > the rebels
persuade v  S=subj A=obj|to|on|upon|with C=inf  -> op:urge
  + The World Bank persuaded Pakistan to end the raids. | The World Bank > Pakistan
convince v  S=subj A=obj|to|on|upon|with C=inf  -> op:urge
  + The mayor convinced the rebels to free the nuns. | The mayor > the rebels
prompt v  S=subj:person|org|state|group A=obj|to|on|upon|with C=inf  -> op:urge
  + The opposition leader prompted the rebels to free the nuns. | The opposition leader > the rebels
tell v  S=subj A=obj|to|on|upon|with C=inf  -> op:urge
  + The Arab League told Niger to end the raids. | The Arab League > Niger
  - Rebels had burned the church, villagers told the bishop.
  - The Dutch prime minister told reporters.
appeal v  S=subj C=for  -> op:urge
  + The prime minister appealed for a ceasefire. | The prime minister > _
press v  S=subj C=for  -> op:urge
  + NATO pressed for talks. | NATO > _
push v  S=subj C=for  -> op:urge
  + The foreign minister pushed for a ceasefire. | The foreign minister > _
plead v  S=subj A=with|to C=for  -> op:urge
  + ASEAN pleaded for talks. | ASEAN > _
ask v  S=subj C=for  -> op:urge
  + The king asked for a ceasefire. | The king > _
campaign v  S=subj C=for  -> op:urge
  + NATO campaigned for talks. | NATO > _
lobby v  S=subj C=for  -> op:urge
  + The governor lobbied for a ceasefire. | The governor > _
advocate v  S=subj C=for  -> op:urge
  + The African Union advocated for talks. | The African Union > _
argue v  S=subj C=for  -> op:urge
  + The prime minister argued for a ceasefire. | The prime minister > _
disclaim v  S=subj C=comp|obj  -> op:deny
  + Border guards disclaimed having attacked the village. | Border guards > the village
disavow v  S=subj C=comp|obj  -> op:deny
  + Mongolia disavowed that it had armed the rebels. | Mongolia > the rebels
rebut v  S=subj C=comp|obj  -> op:deny
  + The army rebutted having attacked the village. | The army > the village
refute v  S=subj C=comp|obj  -> op:deny
  + Malaysia refuted that it had armed the rebels. | Malaysia > the rebels
repudiate v  S=subj C=comp|obj  -> op:deny
  + Soldiers repudiated having attacked the village. | Soldiers > the village
wish v  S=subj C=comp  -> op:want
  + The governor wishes to visit Japan. | The governor > Japan | hoped
desire v  S=subj C=comp  -> op:want
  + The king desires to visit Mongolia. | The king > Mongolia | hoped
seek v  S=subj C=comp  -> op:want
  + The envoy seeks to visit Latvia. | The envoy > Latvia | hoped
long v  S=subj C=comp  -> op:want
  + The interior minister longs to visit Sudan. | The interior minister > Sudan | hoped
aspire v  S=subj C=comp  -> op:want
  + The finance minister aspires to visit Rwanda. | The finance minister > Rwanda | hoped
yearn v  S=subj C=comp  -> op:want
  + The Polish premier yearned to visit Ukraine before the winter. | The Polish premier > Ukraine | hoped
strive v  S=subj C=comp  -> op:want
  + The interior minister strives to visit Bolivia. | The interior minister > Bolivia | hoped
like v  S=subj C=comp  -> op:want
  + The party leader would like to visit Uganda. | The party leader > Uganda | hoped
wait v  S=subj C=comp  -> op:want
  + The Norwegian premier is waiting to meet the American president in Washington. | The Norwegian premier > the American president | hoped
let v  S=subj A=obj|to C=comp  -> op:allow
  + Israel let the patients leave Gaza on Monday. | Israel > the patients
  - The king has never visited Sudan, let alone met its leaders.
let_alone v  S=subj C=comp  -> none
let_alone v  -> none
permit v  S=subj A=obj|to C=comp  -> op:allow
  + Argentina permitted the opposition leader to return from Uruguay on Monday. | Argentina > the opposition leader
authorise v  S=subj A=obj|to C=comp  -> op:allow
  + The Security Council authorised the member states to attack Libya in March 2011. | the member states > Libya | possible
authorize v  S=subj A=obj|to C=comp  -> op:allow
  + The Security Council authorized France to attack the rebels in March 2013. | France > the rebels | possible
enable v  S=subj A=obj|to C=comp  -> op:allow
  + Austria enabled inspectors to visit the plant. | Austria > inspectors
invite v  S=subj A=obj|to C=comp  -> op:allow
  + Serbia invited Kosovo to join the talks in Brussels on Monday. | Serbia > Kosovo
neglect v  S=subj C=comp  -> op:fail
  + The army neglected to capture the town. | The army > the town
forget v  S=subj C=inf  -> op:fail
  + Border guards forgeted to capture the town. | Border guards > the town
omit v  S=subj C=comp  -> op:fail
  + The navy omitted to capture the town. | The navy > the town
cease v  S=subj C=comp  -> op:stop
  + Tunisia ceased aiding Iceland. | Tunisia > Iceland
quit v  S=subj C=comp  -> op:stop
  + Senegal quit aiding Georgia. | Senegal > Georgia
halt v  S=subj C=comp  -> op:stop
  + Zambia halted aiding Pakistan. | Zambia > Pakistan
discontinue v  S=subj C=comp  -> op:stop
  + Nepal discontinued aiding Ghana. | Nepal > Ghana
end v  S=subj C=comp  -> op:stop
  + Cyprus ended aiding Mexico. | Cyprus > Mexico
suspend v  S=subj C=comp  -> op:stop
  + Chile suspended aiding Nepal. | Chile > Nepal
commence v  S=subj C=comp  -> op:start
  + The army commenced shelling the town. | The army > the town
resume v  S=subj C=comp  -> op:start
  + The army resumed shelling the town. | The army > the town
continue v  S=subj C=comp  -> op:start
  + Soldiers continued shelling the town. | Soldiers > the town
restart v  S=subj C=comp  -> op:start
  + Soldiers restarted shelling the town. | Soldiers > the town
proceed v  S=subj C=comp  -> op:start
  + Government troops proceeded shelling the town. | Government troops > the town
attempt v  S=subj C=comp  -> op:try
  + Jihadists attempted to seize the airport. | Jihadists > the airport | possible
struggle v  S=subj C=comp  -> op:try
  + Gunmen struggled to seize the airport. | Gunmen > the airport | possible
endeavour v  S=subj C=comp  -> op:try
  + Jihadists endeavoured to seize the airport. | Jihadists > the airport | possible
endeavor v  S=subj C=comp  -> op:try
  + Separatists endeavored to seize the airport. | Separatists > the airport | possible
scramble v  S=subj C=comp  -> op:try
  + Separatists scrambled to seize the airport. | Separatists > the airport | possible
suspect v  S=subj A=obj C=of|for|comp  -> op:accuse
  + Uganda suspected Brazil of arming the rebels. | Uganda > Brazil
blame v  S=subj A=obj C=of|for|comp  -> op:accuse
  + The finance minister blamed the police for beating students. | The finance minister > the police
condemn v  S=subj A=obj C=of|for|comp  -> op:accuse
  + Pakistan condemned Greece of arming the rebels. | Pakistan > Greece
criticise v  S=subj A=obj C=of|for|comp  -> op:accuse
  + The opposition leader criticised the police for beating students. | The opposition leader > the police
criticize v  S=subj A=obj C=of|for|comp  -> op:accuse
  + Uganda criticized Brazil of arming the rebels. | Uganda > Brazil
denounce v  S=subj A=obj C=of|for|comp  -> op:accuse
  + The ambassador denounced the police for beating students. | The ambassador > the police
fault v  S=subj A=obj C=of|for|comp  -> op:accuse
  + Peru faulted Turkey of arming the rebels. | Peru > Turkey
promise n  S=by|poss|mod A=to C=comp|of  -> op:promise
  + Sweden's promise to aid Uganda was welcomed. | Sweden > Uganda | promised
pledge n  S=by|poss|mod A=to C=comp|of  -> op:promise
  + Pakistan's pledge to aid Greece was welcomed. | Pakistan > Greece | promised
vow n  S=by|poss|mod A=to C=comp|of  -> op:promise
  + Serbia's vow to aid Japan was welcomed. | Serbia > Japan | promised
commitment n  S=by|poss|mod C=comp|of  -> op:promise
  + Colombia's commitment to aid Finland was welcomed. | Colombia > Finland | promised
undertaking n  S=by|poss|mod C=comp|of  -> op:promise
  + Canada's undertaking to aid Qatar was welcomed. | Canada > Qatar
threat n  S=by|poss|mod A=against|to C=comp|of  -> op:threaten
  + Ecuador's threat to attack Cambodia was heard. | Ecuador > Cambodia | threatened
plan n  S=by|poss|mod C=comp|of|for  -> op:intend
  + Ecuador's plan to withdraw from Cambodia was leaked. | Ecuador > Cambodia | planned
decision n  S=by|poss|mod C=comp|of|for  -> op:intend
  + Armenia's decision to withdraw from Portugal was leaked. | Armenia > Portugal | planned
intention n  S=by|poss|mod C=comp|of|for  -> op:intend
  + Cyprus' intention to withdraw from Mexico was leaked. | Cyprus > Mexico | planned
proposal n  S=by|poss|mod C=comp|of|for  -> op:intend
  + Canada's proposal to withdraw from Qatar was leaked. | Canada > Qatar | planned
intent n  S=by|poss|mod C=comp|of|for  -> op:intend
  + Malaysia's intent to withdraw from Sweden was leaked. | Malaysia > Sweden | planned
offer n  S=by|poss|mod A=to C=comp|of  -> op:offer
  + Algeria's offer to help Latvia was accepted. | Algeria > Latvia | promised
readiness n  S=by|poss|mod C=comp|of  -> op:offer
  + Romania's readiness to help Ethiopia was accepted. | Romania > Ethiopia | promised
willingness n  S=by|poss|mod C=comp|of  -> op:offer
  + Lebanon's willingness to help Senegal was accepted. | Lebanon > Senegal | promised
refusal n  S=by|poss|mod C=comp  -> op:refuse
  + Jordan's refusal to release the hostages angered families. | Jordan > the hostages
reluctance n  S=by|poss|mod C=comp  -> op:refuse
  + Bolivia's reluctance to release the hostages angered families. | Bolivia > the hostages
unwillingness n  S=by|poss|mod C=comp  -> op:refuse
  + Chile's unwillingness to release the hostages angered families. | Chile > the hostages
demand n  S=by|poss|mod A=on|to|of C=comp|for  -> op:demand
  + Peru's demand for talks with Turkey was turned down in Ankara on Monday. | Peru > Turkey
call n  S=by|poss|mod A=on|to C=comp|for  -> op:urge
  + The African Union's call on the rebels for a ceasefire was heard on Monday. | The African Union > the rebels
appeal n  S=by|poss|mod A=to C=comp|for  -> op:urge
  + The United Nations repeated its appeal for a ceasefire in Yemen on Monday. | The United Nations > _
request n  S=by|poss|mod A=to C=comp|for  -> op:urge
  + The Arab League repeated its request for a ceasefire in Libya on Monday. | The Arab League > _
plea n  S=by|poss|mod A=to C=comp|for  -> op:urge
  + The European Union repeated its plea for a ceasefire in Sudan on Monday. | The European Union > _
attempt n  S=by|poss|mod C=comp|at  -> op:try
  + Jihadists' attempt to seize the airport failed. | Jihadists > the airport | negated
bid n  S=by|poss|mod C=comp|at  -> op:try
  + Insurgents' bid to seize the airport failed. | Insurgents > the airport | possible
effort n  S=by|poss|mod C=comp|at  -> op:try
  + Paramilitaries' effort to seize the airport failed. | Paramilitaries > the airport | negated
