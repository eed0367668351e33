# Event frames of tabard, family "consult": one entry a line, its examples indented (docs/formats/frames.md).
# Origin: written for tabard; codes are CAMEO / PLOVER facts. Licence: as the project.

# Meetings, visits, talks, calls, mediation (CAMEO 04)
meet v  B=subj|with  -> 040
  + Iran met with Oman on Monday. | Iran > Oman ; Oman > Iran
  + The Kenyan president and the Ugandan president met in Nairobi. | The Kenyan president > the Ugandan president ; the Ugandan president > The Kenyan president
meet v  S=subj T=obj  -> 040
  + The Dutch prime minister met union leaders on Friday. | The Dutch prime minister > union leaders
meet v  S=subj T=obj T=obj:{plan,demand}  -> none
  - The company met the deadline and the demands.
meet v  S=subj T=obj obj={sport}  -> none
  - Spain met the ball early in the match.
meet v  S=subj T=with obj=no  -> 040
  + Jordan's king will meet with tribal elders tomorrow. | Jordan's king > tribal elders | planned
hold v  B=subj|with obj={talks}  -> 046
  + Iran held talks with Oman. | Iran > Oman ; Oman > Iran
  + Peru and Chile held negotiations in Quito. | Peru > Chile ; Chile > Peru
hold v  B=subj|with obj=peace_talks|negotiations|peace_negotiations  -> 046
  + The rebels held peace talks with the government. | The rebels > the government ; the government > The rebels
pay v  S=subj T=obj obj={visit} T=to  -> 042
  + The Polish president paid a visit to Lithuania. | The Polish president > Lithuania
make v  S=subj T=to|with obj={visit}  -> 042
  + The pope made a trip to Chad. | The pope > Chad
visit v  S=subj T=obj  -> 042
  + The Turkish foreign minister visited Algeria last week. | The Turkish foreign minister > Algeria
visit v  S=subj T=obj obj=museum|exhibition|grave|website|doctor  -> none
  - Tourists visited the museum.
travel v  S=subj T=to  -> 042
  + The Indian envoy travelled to Colombo for talks. | The Indian envoy > Colombo
arrive v  S=subj T=in|to|at  -> 042
  + The Chinese premier arrived in Pakistan on Sunday. | The Chinese premier > Pakistan
fly v  S=subj T=to|into|in  -> 042
  + The American secretary of state flew to Jordan. | The American secretary of state > Jordan
head v  S=subj T=to|for  -> 042
  + The French minister headed to Beirut. | The French minister > Beirut
go v  S=subj T=to to=:state  -> 042
  + The Swedish foreign minister went to Estonia for consultations. | The Swedish foreign minister > Estonia
tour v  S=subj T=obj  -> 042
  + The German chancellor toured Ethiopia in March. | The German chancellor > Ethiopia
land v  S=subj T=in  -> 042
  + The Brazilian president landed in Angola on Tuesday. | The Brazilian president > Angola
come v  S=subj T=to to=:state  -> 042
  + The Libyan premier came to Italy for a two-day visit. | The Libyan premier > Italy
return v  S=subj T=from  -> 042
  - The minister returned from holiday.
embark v  S=subj T=to|of on={visit}  -> 042
  + The Vietnamese president embarked on a visit to Laos. | The Vietnamese president > Laos
begin v  S=subj T=to|in obj={visit}  -> 042
  + The Thai king began a visit to Bhutan. | The Thai king > Bhutan
start v  S=subj T=to|in obj={visit}  -> 042
  + The Danish premier started a trip to India. | The Danish premier > India
wrap_up v  S=subj T=to|in obj={visit}  -> 042
  + The EU envoy wrapped up a visit to Serbia. | The EU envoy > Serbia
conclude v  S=subj T=to|in obj={visit}  -> 042
  + The Cuban minister concluded a visit to Angola. | The Cuban minister > Angola
end v  S=subj T=to|in obj={visit}  -> 042
  + The Korean president ended a visit to Peru. | The Korean president > Peru
visit n  S?=by|mod|poss T?=to  -> 042
  + Egypt prepared for a visit by the Saudi king. | the Saudi king > Egypt
  + The minister's visit to Ankara lasted two days. | The minister > Ankara
trip n  S?=by|mod|poss T?=to  -> 042
  + The premier's trip to Baghdad was his first. | The premier > Baghdad
tour n  S?=by|mod|poss T?=of  -> 042
  + The envoy's tour of Senegal ended on Friday. | The envoy > Senegal
host v  S=subj T=obj  -> 043
  + Qatar hosted Taliban leaders in Doha. | Qatar > Taliban leaders
host v  S=subj T=obj obj={sport}|olympics|world_cup|game|concert  -> none
  - Brazil hosted the tournament.
host v  S=subj T=with|between obj={talks}  -> 040
  + Norway hosted talks with the Philippine rebels. | Norway > the Philippine rebels
receive v  S=subj T=obj T=obj:person  -> 043
  + The emir received the Iraqi prime minister. | The emir > the Iraqi prime minister
welcome v  S=subj T=obj T=obj:person  -> 043
  + The Ghanaian president welcomed the Nigerian leader at the airport. | The Ghanaian president > the Nigerian leader
greet v  S=subj T=obj  -> 043
  + The sultan greeted the Malaysian premier at the palace. | The sultan > the Malaysian premier
invite v  S=subj T=obj T=obj|iobj  -> 043
  + Cairo invited the Sudanese leader to Egypt. | Cairo > the Sudanese leader
phone v  S=subj T=obj  -> 041
  + The Turkish president phoned the Greek prime minister. | The Turkish president > the Greek prime minister
telephone v  S=subj T=obj  -> 041
  + The pope telephoned the patriarch on Easter. | The pope > the patriarch
call v  S=subj T=obj T=obj:person  -> 041
  + The British premier called the Irish premier on Sunday night. | The British premier > the Irish premier
speak v  B=subj|with by=phone|telephone|video  -> 041
  + The Polish president spoke by phone with the Ukrainian president. | The Polish president > the Ukrainian president ; the Ukrainian president > The Polish president
hold v  B=subj|with obj={phonecall}  -> 041
  + The Japanese minister held a phone call with the Australian minister. | The Japanese minister > the Australian minister ; the Australian minister > The Japanese minister
talk v  B=subj|with by=phone|telephone  -> 041
  + Macron talked by phone with the Algerian president. | Macron > the Algerian president ; the Algerian president > Macron
call n  B=between|with|of|poss|mod|by  -> 041
  + A phone call between the Russian president and the Indian premier lasted an hour. | the Russian president > the Indian premier ; the Indian premier > the Russian president
speak v  B=subj|with  -> 040
  + The mayor spoke with the strikers. | The mayor > the strikers ; the strikers > The mayor
speak v  S=subj T=to to=:person  -> 040
  + The governor spoke to the rebels' commander in private. | The governor > the rebels' commander
talk v  B=subj|with  -> 040
  + The foreign minister talked with the envoy about the border. | The foreign minister > the envoy ; the envoy > The foreign minister
confer v  B=subj|with  -> 040
  + The prime minister conferred with the army chief. | The prime minister > the army chief ; the army chief > The prime minister
consult v  B=subj|with  -> 040
  + Seoul consulted with Washington over the missile. | Seoul > Washington ; Washington > Seoul
consult v  S=subj T=obj T=obj:state|org|person  -> 040
  + The president consulted opposition parties. | The president > opposition parties
discuss v  S=subj T=with  -> 040
  + The Iraqi minister discussed border security with his Turkish counterpart. | The Iraqi minister > his Turkish counterpart
discuss v  B=subj|with  -> 040
  + Iran and Turkey discussed the gas price. | Iran > Turkey ; Turkey > Iran
exchange v  B=subj|with obj=view|views  -> 040
  + Cairo exchanged views with Khartoum on the dam. | Cairo > Khartoum ; Khartoum > Cairo
brief v  S=subj T=obj  -> 040
  + The envoy briefed the Security Council on the famine. | The envoy > the Security Council
review v  B=subj|with obj=relation|tie|cooperation  -> 040
  + Kuwait and Jordan reviewed ties. | Kuwait > Jordan ; Jordan > Kuwait
negotiate v  B=subj|with  -> 046
  + The union negotiated with the railway. | The union > the railway ; the railway > The union
negotiate v  B=subj|with obj={agreement}|{ceasefire}  -> 046
  + Ecuador negotiated a trade deal with China. | Ecuador > China ; China > Ecuador
bargain v  B=subj|with  -> 046
  + The miners bargained with the company over wages. | The miners > the company ; the company > The miners
resume v  B=subj|with obj={talks}  -> 046
  + Colombia resumed talks with the guerrillas. | Colombia > the guerrillas ; the guerrillas > Colombia
open v  B=subj|with obj={talks}  -> 046
  + Serbia opened talks with Kosovo in Brussels. | Serbia > Kosovo ; Kosovo > Serbia
begin v  B=subj|with obj={talks}  -> 046
  + India began talks with Nepal on water. | India > Nepal ; Nepal > India
start v  B=subj|with obj={talks}  -> 046
  + The junta started negotiations with ethnic armies. | The junta > ethnic armies ; ethnic armies > The junta
conduct v  B=subj|with obj={talks}  -> 046
  + The two Koreas conducted talks at the border village. | 
  + Mali conducted talks with Algeria. | Mali > Algeria ; Algeria > Mali
have v  B=subj|with obj={talks}  -> 046
  + Hungary had talks with Slovakia on minorities. | Hungary > Slovakia ; Slovakia > Hungary
enter v  B=subj|with into={talks}  -> 046
  + The government entered into negotiations with the farmers. | The government > the farmers ; the farmers > The government
launch v  B=subj|with obj={talks}  -> 046
  + Morocco launched negotiations with the European Union. | Morocco > the European Union ; the European Union > Morocco
continue v  B=subj|with obj={talks}  -> 046
  + Israel continued negotiations with Lebanon. | Israel > Lebanon ; Lebanon > Israel
engage v  B=subj|with in={talks}  -> 046
  + Manila engaged in talks with the Moro rebels. | Manila > the Moro rebels ; the Moro rebels > Manila
sit_down v  B=subj|with  -> 040
  + The president sat down with student leaders. | The president > student leaders ; student leaders > The president
talks n  B=between|with|of|poss|mod|by  -> 046
  + Talks between Sudan and Egypt resumed on Sunday. | Sudan > Egypt ; Egypt > Sudan
talk n  B=between|with|of|poss|mod|by  -> 046
  + Talks between Armenia and Azerbaijan opened in Prague. | Armenia > Azerbaijan ; Azerbaijan > Armenia
negotiation n  B=between|with|of|poss|mod|by  -> 046
  + Negotiations between the airline and its pilots dragged on. | the airline > its pilots ; its pilots > the airline
meeting n  B=between|with|of|poss|mod|by  -> 040
  + A meeting between the emir and the shah took place in Paris. | the emir > the shah ; the shah > the emir
summit n  B=between|with|of|poss|mod|by  -> 040
  + A summit between Japan and South Korea opened in Tokyo. | Japan > South Korea ; South Korea > Japan
discussion n  B=between|with|of|poss|mod|by  -> 040
  + Discussions between Kenya and Somalia lasted all night. | Kenya > Somalia ; Somalia > Kenya
consultation n  B=between|with|of|poss|mod|by  -> 040
  + Consultations between London and Dublin continued. | London > Dublin ; Dublin > London
dialogue n  B=between|with|of|poss|mod|by  -> 040
  + Dialogue between the ruling party and the opposition resumed. | the ruling party > the opposition ; the opposition > the ruling party
encounter n  B=between|with|of|poss|mod|by  -> 040
  + An encounter between the bishop and the general was arranged. | the bishop > the general ; the general > the bishop
mediate v  S=subj T=between|in  -> 045
  + Oman mediated between Iran and the United States. | Oman > Iran ; Oman > the United States
broker v  S=subj T=between obj={agreement}|{ceasefire}|{talks}  -> 045
  + Egypt brokered a truce between Israel and Hamas. | Egypt > Israel ; Egypt > Hamas
mediation n  S?=by|mod|poss T?=between|in  -> 045
  + Mediation by Qatar between Chad and the rebels began. | Qatar > Chad ; Qatar > the rebels
attend v  B=subj|with obj=summit|conference|meeting  -> 044
  + The Czech premier attended a summit with the Austrian chancellor. | The Czech premier > the Austrian chancellor ; the Austrian chancellor > The Czech premier
# Talks under light verbs
restart v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + Austria restarted talks with Yemen. | Austria > Yemen ; Yemen > Austria
complete v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + Kenya and Norway completed negotiations. | Kenya > Norway ; Norway > Kenya
finish v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + The government finished peace talks with the separatists. | The government > the separatists ; the separatists > The government
finalise v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + Peru finalised trade talks with NATO. | Peru > NATO ; NATO > Peru
undertake v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + Turkey undertook talks with Vietnam. | Turkey > Vietnam ; Vietnam > Turkey
pursue v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + Chad and Egypt pursued negotiations. | Chad > Egypt ; Egypt > Chad
reopen v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + The government reopened peace talks with the separatists. | The government > the separatists ; the separatists > The government
kick_off v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + Poland kicked off trade talks with the African Union. | Poland > the African Union ; the African Union > Poland
hold v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + Chile held talks with Nepal. | Chile > Nepal ; Nepal > Chile
wrap_up v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + Ghana and Serbia wrapped up negotiations. | Ghana > Serbia ; Serbia > Ghana
renew v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + The government renewed peace talks with the separatists. | The government > the separatists ; the separatists > The government
revive v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + Japan revived trade talks with the World Bank. | Japan > the World Bank ; the World Bank > Japan
intensify v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + Jordan intensified talks with Cuba. | Jordan > Cuba ; Cuba > Jordan
initiate v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + Malaysia and Sweden initiated negotiations. | Malaysia > Sweden ; Sweden > Malaysia
return_to v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + The government returned to peace talks with the separatists. | The government > the separatists ; the separatists > The government
reconvene v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + Uganda reconvened trade talks with the Arab League. | Uganda > the Arab League ; the Arab League > Uganda
advance v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + Brazil advanced talks with Kuwait. | Brazil > Kuwait ; Kuwait > Brazil
accelerate v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + Armenia and Portugal accelerated negotiations. | Armenia > Portugal ; Portugal > Armenia
relaunch v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + The government relaunched peace talks with the separatists. | The government > the separatists ; the separatists > The government
have v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The governor had a meeting with the king. | The governor > the king ; the king > The governor
begin v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + Niger and Mongolia began consultations. | Niger > Mongolia ; Mongolia > Niger
start v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The ambassador started a dialogue with the opposition. | The ambassador > the opposition ; the opposition > The ambassador
open v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The army chief opened a session with the Red Cross. | The army chief > the Red Cross ; the Red Cross > The army chief
resume v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The vice president resumed a meeting with the party leader. | The vice president > the party leader ; the party leader > The vice president
continue v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + Oman and Colombia continued consultations. | Oman > Colombia ; Colombia > Oman
conduct v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The mayor conducted a dialogue with the opposition. | The mayor > the opposition ; the opposition > The mayor
conclude v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The envoy concluded a session with a medical charity. | The envoy > a medical charity ; a medical charity > The envoy
convene v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The finance minister convened a meeting with the chancellor. | The finance minister > the chancellor ; the chancellor > The finance minister
launch v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + Finland and Zambia launched consultations. | Finland > Zambia ; Zambia > Finland
chair v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The president chaired a dialogue with the opposition. | The president > the opposition ; the opposition > The president
organize v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The prime minister organized a session with the church council. | The prime minister > the church council ; the church council > The prime minister
organise v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The foreign minister organised a meeting with the defence minister. | The foreign minister > the defence minister ; the defence minister > The foreign minister
initiate v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + Pakistan and Greece initiated consultations. | Pakistan > Greece ; Greece > Pakistan
undertake v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The interior minister undertook a dialogue with the opposition. | The interior minister > the opposition ; the opposition > The interior minister
complete v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The opposition leader completed a session with a women's group. | The opposition leader > a women's group ; a women's group > The opposition leader
finish v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The governor finished a meeting with the king. | The governor > the king ; the king > The governor
enter v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + Ecuador and Cambodia entered consultations. | Ecuador > Cambodia ; Cambodia > Ecuador
attend v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The ambassador attended a dialogue with the opposition. | The ambassador > the opposition ; the opposition > The ambassador
maintain v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The army chief maintained a session with the trade union. | The army chief > the trade union ; the trade union > The army chief
pursue v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The vice president pursued a meeting with the party leader. | The vice president > the party leader ; the party leader > The vice president
co-chair v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + Algeria and Latvia co-chaired consultations. | Algeria > Latvia ; Latvia > Algeria
lead v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The mayor led a dialogue with the opposition. | The mayor > the opposition ; the opposition > The mayor
reopen v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The envoy reopened a session with Amnesty. | The envoy > Amnesty ; Amnesty > The envoy
kick_off v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The finance minister kicked off a meeting with the chancellor. | The finance minister > the chancellor ; the chancellor > The finance minister
wrap_up v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + Bolivia and Sudan wrapped up consultations. | Bolivia > Sudan ; Sudan > Bolivia
engage v  B=subj|with in=talk|talks|discussion|dialogue|consultation|conversation|meeting  -> 040
  + The president engaged in a meeting with the prime minister. | The president > the prime minister ; the prime minister > The president
participate v  B=subj|with in=talk|talks|discussion|dialogue|consultation|conversation|meeting  -> 040
  + Canada and Qatar participated in a dialogue. | Canada > Qatar ; Qatar > Canada
take_part v  B=subj|with in=talk|talks|discussion|dialogue|consultation|conversation|meeting  -> 040
  + The foreign minister took part in a meeting with the defence minister. | The foreign minister > the defence minister ; the defence minister > The foreign minister
meet v  B=subj|with in=talk|talks|discussion|dialogue|consultation|conversation|meeting  -> 040
  + Romania and Ethiopia met in a dialogue. | Romania > Ethiopia ; Ethiopia > Romania
sit v  B=subj|with in=talk|talks|discussion|dialogue|consultation|conversation|meeting  -> 040
  + The interior minister sat in a meeting with the opposition leader. | The interior minister > the opposition leader ; the opposition leader > The interior minister
meet v  B=subj|with for={talks}  -> 040
  + The governor met for talks with the king. | The governor > the king ; the king > The governor
sit_down v  B=subj|with for={talks}  -> 040
  + Thailand and Cyprus sat down for negotiations. | Thailand > Cyprus ; Cyprus > Thailand
join v  B=subj|with for={talks}  -> 040
  + The ambassador joined for talks with the army chief. | The ambassador > the army chief ; the army chief > The ambassador
get_together v  B=subj|with for={talks}  -> 040
  + Mexico and Tunisia got together for negotiations. | Mexico > Tunisia ; Tunisia > Mexico
convene v  B=subj|with for={talks}  -> 040
  + The vice president convened for talks with the party leader. | The vice president > the party leader ; the party leader > The vice president
gather v  B=subj|with for={talks}  -> 040
  + Iceland and Angola gathered for negotiations. | Iceland > Angola ; Angola > Iceland
reconvene v  B=subj|with for={talks}  -> 040
  + The mayor reconvened for talks with the envoy. | The mayor > the envoy ; the envoy > The mayor
huddle v  B=subj|with for={talks}  -> 040
  + Denmark and Lebanon huddled for negotiations. | Denmark > Lebanon ; Lebanon > Denmark
meet_up v  B=subj|with  -> 040
  + The finance minister met up with the chancellor over the budget. | The finance minister > the chancellor ; the chancellor > The finance minister
converse v  B=subj|with  -> 040
  + Senegal conversed with Georgia about the river. | Senegal > Georgia ; Georgia > Senegal
chat v  B=subj|with  -> 040
  + The president chatted with tribal elders. | The president > tribal elders ; tribal elders > The president
deliberate v  B=subj|with  -> 040
  + The prime minister deliberated with the foreign minister over the budget. | The prime minister > the foreign minister ; the foreign minister > The prime minister
huddle v  B=subj|with  -> 040
  + Bulgaria huddled with Indonesia about the river. | Bulgaria > Indonesia ; Indonesia > Bulgaria
dine v  B=subj|with  -> 040
  + The defence minister dined with tribal elders. | The defence minister > tribal elders ; tribal elders > The defence minister
lunch v  B=subj|with  -> 040
  + The interior minister lunched with the opposition leader over the budget. | The interior minister > the opposition leader ; the opposition leader > The interior minister
caucus v  B=subj|with  -> 040
  + Morocco caucused with Belarus about the river. | Morocco > Belarus ; Belarus > Morocco
liaise v  B=subj|with  -> 040
  + The governor liaised with tribal elders. | The governor > tribal elders ; tribal elders > The governor
communicate v  B=subj|with  -> 040
  + The king communicated with the ambassador over the budget. | The king > the ambassador ; the ambassador > The king
debate v  B=subj|with  -> 040
  + Tanzania debated with Croatia about the river. | Tanzania > Croatia ; Croatia > Tanzania
parley v  B=subj|with  -> 040
  + The army chief parleyed with tribal elders. | The army chief > tribal elders ; tribal elders > The army chief
interact v  B=subj|with  -> 040
  + The vice president interacted with the party leader over the budget. | The vice president > the party leader ; the party leader > The vice president
get_together v  B=subj|with  -> 040
  + Argentina got together with Rwanda about the river. | Argentina > Rwanda ; Rwanda > Argentina
reconnect v  B=subj|with  -> 040
  + The mayor reconnected with tribal elders. | The mayor > tribal elders ; tribal elders > The mayor
visit v  B=subj|with  -> 040
  + The envoy visited with the finance minister over the budget. | The envoy > the finance minister ; the finance minister > The envoy
sit v  B=subj|with  -> 040
  + Austria sat with Yemen about the river. | Austria > Yemen ; Yemen > Austria
conversation n  B=between|with|of|poss|mod|by  -> 040
  + A conversation between Kenya and Norway was held on the island. | Kenya > Norway ; Norway > Kenya
conference n  B=between|with|of|poss|mod|by  -> 040
  + The conference between the chancellor and the president lasted two hours. | the chancellor > the president ; the president > the chancellor
session n  B=between|with|of|poss|mod|by  -> 040
  + A session between Peru and Turkey was held on the island. | Peru > Turkey ; Turkey > Peru
chat n  B=between|with|of|poss|mod|by  -> 040
  + The chat between the prime minister and the foreign minister lasted two hours. | the prime minister > the foreign minister ; the foreign minister > the prime minister
dinner n  B=between|with|of|poss|mod|by  -> 040
  + A dinner between Vietnam and Chad was held on the island. | Vietnam > Chad ; Chad > Vietnam
lunch n  B=between|with|of|poss|mod|by  -> 040
  + The lunch between the defence minister and the interior minister lasted two hours. | the defence minister > the interior minister ; the interior minister > the defence minister
breakfast n  B=between|with|of|poss|mod|by  -> 040
  + A breakfast between Egypt and Poland was held on the island. | Egypt > Poland ; Poland > Egypt
audience n  B=between|with|of|poss|mod|by  -> 040
  + The audience between the opposition leader and the governor lasted two hours. | the opposition leader > the governor ; the governor > the opposition leader
debate n  B=between|with|of|poss|mod|by  -> 040
  + A debate between Chile and Nepal was held on the island. | Chile > Nepal ; Nepal > Chile
roundtable n  B=between|with|of|poss|mod|by  -> 040
  + The roundtable between the king and the ambassador lasted two hours. | the king > the ambassador ; the ambassador > the king
exchange n  B=between|with|of|poss|mod|by  -> 040
  + An exchange between Ghana and Serbia was held on the island. | Ghana > Serbia ; Serbia > Ghana
get-together n  B=between|with|of|poss|mod|by  -> 040
  + The get-together between the army chief and the vice president lasted two hours. | the army chief > the vice president ; the vice president > the army chief
gathering n  B=between|with|of|poss|mod|by  -> 040
  + A gathering between Japan and Jordan was held on the island. | Japan > Jordan ; Jordan > Japan
parley n  B=between|with|of|poss|mod|by  -> 040
  + The parley between the party leader and the mayor lasted two hours. | the party leader > the mayor ; the mayor > the party leader
contact n  B=between|with|of|poss|mod|by  -> 040
  + A contact between Cuba and Malaysia was held on the island. | Cuba > Malaysia ; Malaysia > Cuba
dialog n  B=between|with|of|poss|mod|by  -> 040
  + The dialog between the envoy and the finance minister lasted two hours. | the envoy > the finance minister ; the finance minister > the envoy
interview n  B=between|with|of|poss|mod|by  -> 040
  + An interview between Sweden and Uganda was held on the island. | Sweden > Uganda ; Uganda > Sweden
luncheon n  B=between|with|of|poss|mod|by  -> 040
  + The luncheon between the chancellor and the president lasted two hours. | the chancellor > the president ; the president > the chancellor
peace_negotiation n  B=between|with|of|poss|mod|by  -> 046
  + peace negotiations between Brazil and Kuwait began in the old hotel. | Brazil > Kuwait ; Kuwait > Brazil
peace_talk n  B=between|with|of|poss|mod|by  -> 046
  + peace talks between the government and the rebels went on all week. | the government > the rebels ; the rebels > the government
trade_talk n  B=between|with|of|poss|mod|by  -> 046
  + trade talks between Armenia and Portugal began in the old hotel. | Armenia > Portugal ; Portugal > Armenia
nuclear_talk n  B=between|with|of|poss|mod|by  -> 046
  + nuclear talks between the government and the rebels went on all week. | the government > the rebels ; the rebels > the government
border_talk n  B=between|with|of|poss|mod|by  -> 046
  + border talks between Niger and Mongolia began in the old hotel. | Niger > Mongolia ; Mongolia > Niger
wage_talk n  B=between|with|of|poss|mod|by  -> 046
  + wage talks between the government and the rebels went on all week. | the government > the rebels ; the rebels > the government
coalition_talk n  B=between|with|of|poss|mod|by  -> 046
  + coalition talks between Oman and Colombia began in the old hotel. | Oman > Colombia ; Colombia > Oman
ceasefire_talk n  B=between|with|of|poss|mod|by  -> 046
  + ceasefire talks between the government and the rebels went on all week. | the government > the rebels ; the rebels > the government
arms_talk n  B=between|with|of|poss|mod|by  -> 046
  + arms talks between Finland and Zambia began in the old hotel. | Finland > Zambia ; Zambia > Finland
climate_talk n  B=between|with|of|poss|mod|by  -> 046
  + climate talks between the government and the rebels went on all week. | the government > the rebels ; the rebels > the government
# Visits under light verbs
undertake v  S=subj T=to|in|of|with obj={visit}  -> 042
  + The prime minister undertook a visit to Pakistan. | The prime minister > Pakistan
complete v  S=subj T=to|in|of|with obj={visit}  -> 042
  + The foreign minister completed an official visit to Greece. | The foreign minister > Greece
finish v  S=subj T=to|in|of|with obj={visit}  -> 042
  + The defence minister finished a tour of Ecuador. | The defence minister > Ecuador
kick_off v  S=subj T=to|in|of|with obj={visit}  -> 042
  + The interior minister kicked off a trip to Cambodia. | The interior minister > Cambodia
open v  S=subj T=to|in|of|with obj={visit}  -> 042
  + The opposition leader opened a visit to Algeria. | The opposition leader > Algeria
take v  S=subj T=to|in|of|with obj={visit}  -> 042
  + The governor took an official visit to Latvia. | The governor > Latvia
launch v  S=subj T=to|in|of|with obj={visit}  -> 042
  + The king launched a tour of Bolivia. | The king > Bolivia
continue v  S=subj T=to|in|of|with obj={visit}  -> 042
  + The ambassador continued a trip to Sudan. | The ambassador > Sudan
resume v  S=subj T=to|in|of|with obj={visit}  -> 042
  + The army chief resumed a visit to Canada. | The army chief > Canada
cut_short v  S=subj T=to|in|of|with obj={visit}  -> 042
  + The vice president cut short an official visit to Qatar. | The vice president > Qatar
extend v  S=subj T=to|in|of|with obj={visit}  -> 042
  + The party leader extended a tour of Romania. | The party leader > Romania
round_off v  S=subj T=to|in|of|with obj={visit}  -> 042
  + The mayor rounded off a trip to Ethiopia. | The mayor > Ethiopia
initiate v  S=subj T=to|in|of|with obj={visit}  -> 042
  + The envoy initiated a visit to Thailand. | The envoy > Thailand
set_off v  S=subj T=to|for|of on={visit}  -> 042
  + The finance minister set off on a visit to Cyprus. | The finance minister > Cyprus
depart v  S=subj T=to|for|of on={visit}  -> 042
  + The chancellor departed on a tour of Mexico. | The chancellor > Mexico
leave v  S=subj T=to|for|of on={visit}  -> 042
  + The president left on a visit to Tunisia. | The president > Tunisia
go v  S=subj T=to|for|of on={visit}  -> 042
  + The prime minister went on a tour of Iceland. | The prime minister > Iceland
set_out v  S=subj T=to|for|of on={visit}  -> 042
  + The foreign minister set out on a visit to Angola. | The foreign minister > Angola
come v  S=subj T=to|for|of on={visit}  -> 042
  + The defence minister came on a tour of Denmark. | The defence minister > Denmark
travel v  S=subj T=to|for|of on={visit}  -> 042
  + The interior minister traveled on a visit to Lebanon. | The interior minister > Lebanon
arrive v  S=subj T=to|for|of on={visit}  -> 042
  + The opposition leader arrived on a tour of Senegal. | The opposition leader > Senegal
journey v  S=subj T=to|into|in|for to=:state  -> 042
  + The governor journeyed to Georgia for talks on trade. | The governor > Georgia
jet v  S=subj T=to|into|in|for to=:state  -> 042
  + The king jetted to Bulgaria with a large delegation. | The king > Bulgaria
drive v  S=subj T=to|into|in|for to=:state  -> 042
  + The ambassador drove to Indonesia for talks on trade. | The ambassador > Indonesia
sail v  S=subj T=to|into|in|for to=:state  -> 042
  + The army chief sailed to Morocco with a large delegation. | The army chief > Morocco
cross v  S=subj T=to|into|in|for to=:state  -> 042
  + The vice president crossed to Belarus for talks on trade. | The vice president > Belarus
hurry v  S=subj T=to|into|in|for to=:state  -> 042
  + The party leader hurried to Tanzania with a large delegation. | The party leader > Tanzania
rush v  S=subj T=to|into|in|for to=:state  -> 042
  + The mayor rushed to Croatia for talks on trade. | The mayor > Croatia
set_off v  S=subj T=to|into|in|for to=:state  -> 042
  + The envoy set off to Argentina with a large delegation. | The envoy > Argentina
make_way v  S=subj T=to|into|in|for to=:state  -> 042
  + The finance minister made way to Rwanda for talks on trade. | The finance minister > Rwanda
return v  S=subj T=to|into|in|for to=:state  -> 042
  + The chancellor returned to Austria with a large delegation. | The chancellor > Austria
fly_out v  S=subj T=to|into|in|for to=:state  -> 042
  + The president flew out to Yemen for talks on trade. | The president > Yemen
jet_off v  S=subj T=to|into|in|for to=:state  -> 042
  + The prime minister jetted off to Kenya with a large delegation. | The prime minister > Kenya
pop_over v  S=subj T=to|into|in|for to=:state  -> 042
  + The foreign minister poped over to Norway for talks on trade. | The foreign minister > Norway
call_at v  S=subj T=obj  -> 042
  + The defence minister called at Peru in the spring. | The defence minister > Peru
call_on v  S=subj T=obj  -> 042
  + The interior minister called on the flooded province by helicopter. | The interior minister > the flooded province
drop_in_on v  S=subj T=obj  -> 042
  + The opposition leader dropped in on Turkey in the spring. | The opposition leader > Turkey
revisit v  S=subj T=obj  -> 042
  + The governor revisited the flooded province by helicopter. | The governor > the flooded province
stop_in v  S=subj T=obj  -> 042
  + The king stopped in Vietnam in the spring. | The king > Vietnam
journey n  S?=by|mod|poss T?=to  -> 042
  + The ambassador's journey to Chad was cut short. | The ambassador > Chad
travel n  S?=by|mod|poss T?=to  -> 042
  + The army chief's travel to Egypt began with a dinner. | The army chief > Egypt
pilgrimage n  S?=by|mod|poss T?=to  -> 042
  + The vice president's pilgrimage to Poland was cut short. | The vice president > Poland
stopover n  S?=by|mod|poss T?=to  -> 042
  + The party leader's stopover to Chile began with a dinner. | The party leader > Chile
return_visit n  S?=by|mod|poss T?=to  -> 042
  + The mayor's return visit to Nepal was cut short. | The mayor > Nepal
state_visit n  S?=by|mod|poss T?=to  -> 042
  + The envoy's state visit to Ghana began with a dinner. | The envoy > Ghana
working_visit n  S?=by|mod|poss T?=to  -> 042
  + The finance minister's working visit to Serbia was cut short. | The finance minister > Serbia
mission n  S?=by|mod|poss T?=to  -> 042
  + The chancellor's mission to Japan began with a dinner. | The chancellor > Japan
excursion n  S?=by|mod|poss T?=to  -> 042
  + The president's excursion to Jordan was cut short. | The president > Jordan
voyage n  S?=by|mod|poss T?=to  -> 042
  + The prime minister's voyage to Cuba began with a dinner. | The prime minister > Cuba
goodwill_visit n  S?=by|mod|poss T?=to  -> 042
  + The foreign minister's goodwill visit to Malaysia was cut short. | The foreign minister > Malaysia
official_visit n  S?=by|mod|poss T?=to  -> 042
  + The defence minister's official visit to Sweden began with a dinner. | The defence minister > Sweden
surprise_visit n  S?=by|mod|poss T?=to  -> 042
  + The interior minister's surprise visit to Uganda was cut short. | The interior minister > Uganda
farewell_visit n  S?=by|mod|poss T?=to  -> 042
  + The opposition leader's farewell visit to Brazil began with a dinner. | The opposition leader > Brazil
entertain v  S=subj T=obj T=obj:person  -> 043
  + The governor entertained the Kuwaiti minister at the palace. | The governor > the Kuwaiti minister
fete v  S=subj T=obj T=obj:person  -> 043
  + Kuwait feted the Tunisian president with honours. | Kuwait > the Tunisian president
usher_in v  S=subj T=obj T=obj:person  -> 043
  + The king ushered in the visiting bishop. | The king > the visiting bishop
honor v  S=subj T=obj T=obj:person  -> 043
  + The ambassador honored the Kuwaiti minister at the palace. | The ambassador > the Kuwaiti minister
host v  S=subj T=for|to|with obj=dinner|banquet|reception|lunch|luncheon|welcome|red_carpet  -> 043
  + The army chief hosted a banquet for the Turkish guests. | The army chief > the Turkish guests
give v  S=subj T=for|to|with obj=dinner|banquet|reception|lunch|luncheon|welcome|red_carpet  -> 043
  + The vice president gave a dinner for the Peruvian president. | The vice president > the Peruvian president
hold v  S=subj T=for|to|with obj=dinner|banquet|reception|lunch|luncheon|welcome|red_carpet  -> 043
  + The party leader held a banquet for the Turkish guests. | The party leader > the Turkish guests
throw v  S=subj T=for|to|with obj=dinner|banquet|reception|lunch|luncheon|welcome|red_carpet  -> 043
  + The mayor threw a dinner for the Peruvian president. | The mayor > the Peruvian president
offer v  S=subj T=for|to|with obj=dinner|banquet|reception|lunch|luncheon|welcome|red_carpet  -> 043
  + The envoy offered a banquet for the Turkish guests. | The envoy > the Turkish guests
lay_on v  S=subj T=for|to|with obj=dinner|banquet|reception|lunch|luncheon|welcome|red_carpet  -> 043
  + The finance minister laid on a dinner for the Peruvian president. | The finance minister > the Peruvian president
roll_out v  S=subj T=for|to|with obj=dinner|banquet|reception|lunch|luncheon|welcome|red_carpet  -> 043
  + The chancellor rolled out a banquet for the Turkish guests. | The chancellor > the Turkish guests
stage v  S=subj T=for|to|with obj=dinner|banquet|reception|lunch|luncheon|welcome|red_carpet  -> 043
  + The president staged a dinner for the Peruvian president. | The president > the Peruvian president
extend v  S=subj T=for|to|with obj=dinner|banquet|reception|lunch|luncheon|welcome|red_carpet  -> 043
  + The prime minister extended a banquet for the Turkish guests. | The prime minister > the Turkish guests
hosting n  S?=by|mod|poss T?=of|for  -> 043
  + The foreign minister's hosting of the Irish premier was short. | The foreign minister > the Irish premier
reception n  S?=by|mod|poss T?=of|for  -> 043
  + The defence minister's reception for the envoy was cordial. | The defence minister > the envoy
invite v  S=subj T=obj T=obj:person to=dinner|lunch|talk|palace|capital|summit|:state  -> 043
  + Armenia invited the Nepali king to a summit. | Armenia > the Nepali king
ask v  S=subj T=obj T=obj:person to=dinner|lunch|talk|palace|capital|summit|:state  -> 043
  + Portugal asked the Nepali king to a summit. | Portugal > the Nepali king
welcome v  S=subj T=obj T=obj:person to=dinner|lunch|talk|palace|capital|summit|:state  -> 043
  + Niger welcomed the Nepali king to a summit. | Niger > the Nepali king
# Telephone
ring v  S=subj T=obj  -> 041
  + The interior minister rang the Norwegian premier on the hotline. | The interior minister > the Norwegian premier
ring_up v  S=subj T=obj  -> 041
  + The opposition leader rang up the Saudi king late at night. | The opposition leader > the Saudi king
make v  S=subj T=to|with obj={phonecall}  -> 041
  + The governor made a phone call to the Mexican president. | The governor > the Mexican president
place v  S=subj T=to|with obj={phonecall}  -> 041
  + The king placed a phone call with the Thai premier. | The king > the Thai premier
have v  S=subj T=to|with obj={phonecall}  -> 041
  + The ambassador had a phone call to the Mexican president. | The ambassador > the Mexican president
conduct v  S=subj T=to|with obj={phonecall}  -> 041
  + The army chief conducted a phone call with the Thai premier. | The army chief > the Thai premier
receive v  S=subj T=to|with obj={phonecall}  -> 041
  + The vice president received a phone call to the Mexican president. | The vice president > the Mexican president
get v  S=subj T=to|with obj={phonecall}  -> 041
  + The party leader got a phone call with the Thai premier. | The party leader > the Thai premier
take v  S=subj T=to|with obj={phonecall}  -> 041
  + The mayor took a phone call to the Mexican president. | The mayor > the Mexican president
initiate v  S=subj T=to|with obj={phonecall}  -> 041
  + The envoy initiated a phone call with the Thai premier. | The envoy > the Thai premier
confer v  B=subj|with by=phone|telephone|video_link|hotline  -> 041
  + The finance minister conferred by phone with the chancellor. | The finance minister > the chancellor ; the chancellor > The finance minister
consult v  B=subj|with by=phone|telephone|video_link|hotline  -> 041
  + The president consulted by phone with the prime minister. | The president > the prime minister ; the prime minister > The president
communicate v  B=subj|with by=phone|telephone|video_link|hotline  -> 041
  + The foreign minister communicated by phone with the defence minister. | The foreign minister > the defence minister ; the defence minister > The foreign minister
converse v  B=subj|with by=phone|telephone|video_link|hotline  -> 041
  + The interior minister conversed by phone with the opposition leader. | The interior minister > the opposition leader ; the opposition leader > The interior minister
discuss v  B=subj|with by=phone|telephone|video_link|hotline  -> 041
  + The governor discussed by phone with the king. | The governor > the king ; the king > The governor
phone_call n  B=between|with|of|poss|mod|by  -> 041
  + A phone call between the ambassador and the army chief lasted twenty minutes. | the ambassador > the army chief ; the army chief > the ambassador
telephone_call n  B=between|with|of|poss|mod|by  -> 041
  + A telephone call between the vice president and the party leader lasted twenty minutes. | the vice president > the party leader ; the party leader > the vice president
phone_conversation n  B=between|with|of|poss|mod|by  -> 041
  + A phone conversation between the mayor and the envoy lasted twenty minutes. | the mayor > the envoy ; the envoy > the mayor
telephone_conversation n  B=between|with|of|poss|mod|by  -> 041
  + A telephone conversation between the finance minister and the chancellor lasted twenty minutes. | the finance minister > the chancellor ; the chancellor > the finance minister
telephone_talk n  B=between|with|of|poss|mod|by  -> 041
  + A telephone talk between the president and the prime minister lasted twenty minutes. | the president > the prime minister ; the prime minister > the president
video_call n  B=between|with|of|poss|mod|by  -> 041
  + A video call between the foreign minister and the defence minister lasted twenty minutes. | the foreign minister > the defence minister ; the defence minister > the foreign minister
conference_call n  B=between|with|of|poss|mod|by  -> 041
  + A conference call between the interior minister and the opposition leader lasted twenty minutes. | the interior minister > the opposition leader ; the opposition leader > the interior minister
hotline_call n  B=between|with|of|poss|mod|by  -> 041
  + A hotline call between the governor and the king lasted twenty minutes. | the governor > the king ; the king > the governor
phone_talk n  B=between|with|of|poss|mod|by  -> 041
  + A phone talk between the ambassador and the army chief lasted twenty minutes. | the ambassador > the army chief ; the army chief > the ambassador
# Meeting elsewhere, mediation
meet v  B=subj|with on=sideline|sidelines|margin  -> 044
  + The vice president met with the party leader on the sidelines of the summit. | The vice president > the party leader ; the party leader > The vice president
talk v  B=subj|with on=sideline|sidelines|margin  -> 044
  + Mongolia and Oman talked on the margins of the conference. | Mongolia > Oman ; Oman > Mongolia
confer v  B=subj|with on=sideline|sidelines|margin  -> 044
  + The mayor conferred with the envoy on the sidelines of the summit. | The mayor > the envoy ; the envoy > The mayor
speak v  B=subj|with on=sideline|sidelines|margin  -> 044
  + Colombia and Finland spoke on the margins of the conference. | Colombia > Finland ; Finland > Colombia
consult v  B=subj|with on=sideline|sidelines|margin  -> 044
  + The finance minister consulted with the chancellor on the sidelines of the summit. | The finance minister > the chancellor ; the chancellor > The finance minister
negotiate v  B=subj|with on=sideline|sidelines|margin  -> 044
  + Zambia and Pakistan negotiated on the margins of the conference. | Zambia > Pakistan ; Pakistan > Zambia
arbitrate v  S=subj T=between|in|among  -> 045
  + Greece arbitrated between Ecuador and Cambodia. | Greece > Ecuador ; Greece > Cambodia
intercede v  S=subj T=between|in|among  -> 045
  + The Security Council interceded in the Sudanese conflict. | The Security Council > the Sudanese conflict
facilitate v  S=subj T=between|in|among  -> 045
  + Algeria facilitated between Latvia and Bolivia. | Algeria > Latvia ; Algeria > Bolivia
shuttle v  S=subj T=between|in|among  -> 045
  + ASEAN shuttled in the Sudanese conflict. | ASEAN > the Sudanese conflict
referee v  S=subj T=between|in|among  -> 045
  + Sudan refereed between Canada and Qatar. | Sudan > Canada ; Sudan > Qatar
conciliate v  S=subj T=between|in|among  -> 045
  + The European Union conciliated in the Sudanese conflict. | The European Union > the Sudanese conflict
adjudicate v  S=subj T=between|in|among  -> 045
  + Romania adjudicated between Ethiopia and Thailand. | Romania > Ethiopia ; Romania > Thailand
mediate v  S=subj T=between|with|for obj={agreement}|{ceasefire}|{talks}|mediation|solution  -> 045
  + Cyprus mediated an agreement between Mexico and Tunisia. | Cyprus > Mexico ; Cyprus > Tunisia
facilitate v  S=subj T=between|with|for obj={agreement}|{ceasefire}|{talks}|mediation|solution  -> 045
  + The United Nations facilitated talks between the rebels and the government. | The United Nations > the rebels ; The United Nations > the government
negotiate v  S=subj T=between|with|for obj={agreement}|{ceasefire}|{talks}|mediation|solution  -> 045
  + Iceland negotiated an agreement between Angola and Denmark. | Iceland > Angola ; Iceland > Denmark
arrange v  S=subj T=between|with|for obj={agreement}|{ceasefire}|{talks}|mediation|solution  -> 045
  + NATO arranged talks between the rebels and the government. | NATO > the rebels ; NATO > the government
moderate v  S=subj T=between|with|for obj={agreement}|{ceasefire}|{talks}|mediation|solution  -> 045
  + Lebanon moderated an agreement between Senegal and Georgia. | Lebanon > Senegal ; Lebanon > Georgia
sponsor v  S=subj T=between|with|for obj={agreement}|{ceasefire}|{talks}|mediation|solution  -> 045
  + The African Union sponsored talks between the rebels and the government. | The African Union > the rebels ; The African Union > the government
oversee v  S=subj T=between|with|for obj={agreement}|{ceasefire}|{talks}|mediation|solution  -> 045
  + Bulgaria overseed an agreement between Indonesia and Morocco. | Bulgaria > Indonesia ; Bulgaria > Morocco
host v  S=subj T=between|with|for obj={agreement}|{ceasefire}|{talks}|mediation|solution  -> 045
  + The World Bank hosted talks between the rebels and the government. | The World Bank > the rebels ; The World Bank > the government
lead v  S=subj T=between|with|for obj={agreement}|{ceasefire}|{talks}|mediation|solution  -> 045
  + Belarus led an agreement between Tanzania and Croatia. | Belarus > Tanzania ; Belarus > Croatia
chair v  S=subj T=between|with|for obj={agreement}|{ceasefire}|{talks}|mediation|solution  -> 045
  + The Arab League chaired talks between the rebels and the government. | The Arab League > the rebels ; The Arab League > the government
guide v  S=subj T=between|with|for obj={agreement}|{ceasefire}|{talks}|mediation|solution  -> 045
  + Argentina guided an agreement between Rwanda and Austria. | Argentina > Rwanda ; Argentina > Austria
coordinate v  S=subj T=between|with|for obj={agreement}|{ceasefire}|{talks}|mediation|solution  -> 045
  + The Security Council coordinated talks between the rebels and the government. | The Security Council > the rebels ; The Security Council > the government
convene v  S=subj T=between|with|for obj={agreement}|{ceasefire}|{talks}|mediation|solution  -> 045
  + Yemen convened an agreement between Kenya and Norway. | Yemen > Kenya ; Yemen > Norway
act v  S=subj T=between as=mediator|broker|intermediary|go-between|arbiter|facilitator  -> 045
  + Peru acted as mediator between Turkey and Vietnam. | Peru > Turkey ; Peru > Vietnam
serve v  S=subj T=between as=mediator|broker|intermediary|go-between|arbiter|facilitator  -> 045
  + Chad served as mediator between Egypt and Poland. | Chad > Egypt ; Chad > Poland
work v  S=subj T=between as=mediator|broker|intermediary|go-between|arbiter|facilitator  -> 045
  + Chile worked as mediator between Nepal and Ghana. | Chile > Nepal ; Chile > Ghana
step_in v  S=subj T=between as=mediator|broker|intermediary|go-between|arbiter|facilitator  -> 045
  + Serbia stepped in as mediator between Japan and Jordan. | Serbia > Japan ; Serbia > Jordan
emerge v  S=subj T=between as=mediator|broker|intermediary|go-between|arbiter|facilitator  -> 045
  + Cuba emerged as mediator between Malaysia and Sweden. | Cuba > Malaysia ; Cuba > Sweden
volunteer v  S=subj T=between as=mediator|broker|intermediary|go-between|arbiter|facilitator  -> 045
  + Uganda volunteered as mediator between Brazil and Kuwait. | Uganda > Brazil ; Uganda > Kuwait
arbitration n  S?=by|mod|poss T?=between|in|of  -> 045
  + Armenia's arbitration between Portugal and Niger bore fruit. | Armenia > Portugal ; Armenia > Niger
good_offices n  S?=by|mod|poss T?=between|in|of  -> 045
  + ASEAN's good offices in the dispute was praised. | ASEAN > the dispute
intercession n  S?=by|mod|poss T?=between|in|of  -> 045
  + Mongolia's intercession between Oman and Colombia bore fruit. | Mongolia > Oman ; Mongolia > Colombia
conciliation n  S?=by|mod|poss T?=between|in|of  -> 045
  + The European Union's conciliation in the dispute was praised. | The European Union > the dispute
shuttle_diplomacy n  S?=by|mod|poss T?=between|in|of  -> 045
  + Finland's shuttle diplomacy between Zambia and Pakistan bore fruit. | Finland > Zambia ; Finland > Pakistan
peacemaking n  S?=by|mod|poss T?=between|in|of  -> 045
  + The United Nations's peacemaking in the dispute was praised. | The United Nations > the dispute
peace_mission n  S?=by|mod|poss T?=between|in|of  -> 045
  + Greece's peace mission between Ecuador and Cambodia bore fruit. | Greece > Ecuador ; Greece > Cambodia
facilitation n  S?=by|mod|poss T?=between|in|of  -> 045
  + NATO's facilitation in the dispute was praised. | NATO > the dispute
canvass v  S=subj T=obj T=obj:person|org  -> 040
  + The president canvassed the clan elders about the truce. | The president > the clan elders
sound_out v  S=subj T=obj T=obj:person|org  -> 040
  + The prime minister sounded out the army chief. | The prime minister > the army chief
see v  S=subj T=obj T=obj:person|org  -> 040
  + The foreign minister saw the clan elders about the truce. | The foreign minister > the clan elders
approach v  S=subj T=obj T=obj:person|org  -> 040
  + The defence minister approached the army chief. | The defence minister > the army chief
contact v  S=subj T=obj T=obj:person|org  -> 040
  + The interior minister contacted the clan elders about the truce. | The interior minister > the clan elders
interview v  S=subj T=obj T=obj:person|org  -> 040
  + The opposition leader interviewed the army chief. | The opposition leader > the army chief
engage v  S=subj T=obj T=obj:person|org  -> 040
  + The governor engaged the clan elders about the truce. | The governor > the clan elders
debrief v  S=subj T=obj T=obj:person|org  -> 040
  + The king debriefed the army chief. | The king > the army chief
buttonhole v  S=subj T=obj T=obj:person|org  -> 040
  + The ambassador buttonholed the clan elders about the truce. | The ambassador > the clan elders
talk_over v  B=subj|with obj=issue|issues|situation|relations|relation|tie|trade|security|cooperation|crisis|plan|matter  -> 040
  + The army chief talked over security with the vice president. | The army chief > the vice president ; the vice president > The army chief
go_over v  B=subj|with obj=issue|issues|situation|relations|relation|tie|trade|security|cooperation|crisis|plan|matter  -> 040
  + Algeria and Latvia went over bilateral relations. | Algeria > Latvia ; Latvia > Algeria
debate v  B=subj|with obj=issue|issues|situation|relations|relation|tie|trade|security|cooperation|crisis|plan|matter  -> 040
  + The party leader debated security with the mayor. | The party leader > the mayor ; the mayor > The party leader
address v  B=subj|with obj=issue|issues|situation|relations|relation|tie|trade|security|cooperation|crisis|plan|matter  -> 040
  + Bolivia and Sudan addressed bilateral relations. | Bolivia > Sudan ; Sudan > Bolivia
examine v  B=subj|with obj=issue|issues|situation|relations|relation|tie|trade|security|cooperation|crisis|plan|matter  -> 040
  + The envoy examined security with the finance minister. | The envoy > the finance minister ; the finance minister > The envoy
explore v  B=subj|with obj=issue|issues|situation|relations|relation|tie|trade|security|cooperation|crisis|plan|matter  -> 040
  + Canada and Qatar explored bilateral relations. | Canada > Qatar ; Qatar > Canada
study v  B=subj|with obj=issue|issues|situation|relations|relation|tie|trade|security|cooperation|crisis|plan|matter  -> 040
  + The chancellor studied security with the president. | The chancellor > the president ; the president > The chancellor
raise v  B=subj|with obj=issue|issues|situation|relations|relation|tie|trade|security|cooperation|crisis|plan|matter  -> 040
  + Romania and Ethiopia raised bilateral relations. | Romania > Ethiopia ; Ethiopia > Romania
touch_on v  B=subj|with obj=issue|issues|situation|relations|relation|tie|trade|security|cooperation|crisis|plan|matter  -> 040
  + The prime minister touched on security with the foreign minister. | The prime minister > the foreign minister ; the foreign minister > The prime minister
take_up v  B=subj|with obj=issue|issues|situation|relations|relation|tie|trade|security|cooperation|crisis|plan|matter  -> 040
  + Thailand and Cyprus took up bilateral relations. | Thailand > Cyprus ; Cyprus > Thailand
