# Event frames of tabard, family "consult": one entry a line, its examples indented (docs/formats/frames.md).
# Origin: written for tabard; codes are CAMEO / PLOVER facts. Licence: as the project.

# Meetings, visits, talks, calls, mediation (CAMEO 04)
meet v  B=subj|with  -> 040
  + Iran met with Oman on Monday. | Iran > Oman ; Oman > Iran
  + The Kenyan president and the Ugandan president met in Nairobi. | The Kenyan president > the Ugandan president ; the Ugandan president > The Kenyan president
meet v  S=subj T=obj  -> 040
  + The Dutch prime minister met union leaders on Friday. | The Dutch prime minister > union leaders
meet v  S=subj T=obj:{plan,demand}  -> none
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
pay v  S=subj obj={visit} T=to  -> 042
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
receive v  S=subj T=obj:person  -> 043
  + The emir received the Iraqi prime minister. | The emir > the Iraqi prime minister
welcome v  S=subj T=obj:person at=airport|palace|residence  -> 043
  + The Ghanaian president welcomed the Nigerian leader at the airport. | The Ghanaian president > the Nigerian leader
greet v  S=subj T=obj  -> 043
  + The sultan greeted the Malaysian premier at the palace. | The sultan > the Malaysian premier
invite v  S=subj T=obj|iobj  -> 043
  + Cairo invited the Sudanese leader to Egypt. | Cairo > the Sudanese leader
phone v  S=subj T=obj  -> 041
  + The Turkish president phoned the Greek prime minister. | The Turkish president > the Greek prime minister
telephone v  S=subj T=obj  -> 041
  + The pope telephoned the patriarch on Easter. | The pope > the patriarch
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
consult v  S=subj T=obj:state|org|person  -> 040
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
  + Sweden restarted talks with Uganda. | Sweden > Uganda ; Uganda > Sweden
complete v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + Brazil and Kuwait completed negotiations. | Brazil > Kuwait ; Kuwait > Brazil
finish v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + The government finished peace talks with the separatists. | The government > the separatists ; the separatists > The government
finalise v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + Armenia finalised trade talks with the African Union. | Armenia > the African Union ; the African Union > Armenia
undertake v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + Portugal undertook talks with Niger. | Portugal > Niger ; Niger > Portugal
pursue v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + Mongolia and Oman pursued negotiations. | Mongolia > Oman ; Oman > Mongolia
reopen v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + The government reopened peace talks with the separatists. | The government > the separatists ; the separatists > The government
kick_off v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + Colombia kicked off trade talks with the World Bank. | Colombia > the World Bank ; the World Bank > Colombia
hold v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + Finland held talks with Zambia. | Finland > Zambia ; Zambia > Finland
wrap_up v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + Pakistan and Greece wrapped up negotiations. | Pakistan > Greece ; Greece > Pakistan
renew v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + The government renewed peace talks with the separatists. | The government > the separatists ; the separatists > The government
revive v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + Ecuador revived trade talks with the Arab League. | Ecuador > the Arab League ; the Arab League > Ecuador
intensify v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + Cambodia intensified talks with Algeria. | Cambodia > Algeria ; Algeria > Cambodia
initiate v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + Latvia and Bolivia initiated negotiations. | Latvia > Bolivia ; Bolivia > Latvia
return_to v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + The government returned to peace talks with the separatists. | The government > the separatists ; the separatists > The government
reconvene v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + Sudan reconvened trade talks with the Security Council. | Sudan > the Security Council ; the Security Council > Sudan
advance v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + Canada advanced talks with Qatar. | Canada > Qatar ; Qatar > Canada
accelerate v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + Romania and Ethiopia accelerated negotiations. | Romania > Ethiopia ; Ethiopia > Romania
relaunch v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + The government relaunched peace talks with the separatists. | The government > the separatists ; the separatists > The government
have v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The vice president had a meeting with the party leader. | The vice president > the party leader ; the party leader > The vice president
begin v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + Thailand and Cyprus began consultations. | Thailand > Cyprus ; Cyprus > Thailand
start v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The mayor started a dialogue with the opposition. | The mayor > the opposition ; the opposition > The mayor
open v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The envoy opened a session with a lawyers' association. | The envoy > a lawyers' association ; a lawyers' association > The envoy
resume v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The finance minister resumed a meeting with the chancellor. | The finance minister > the chancellor ; the chancellor > The finance minister
continue v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + Mexico and Tunisia continued consultations. | Mexico > Tunisia ; Tunisia > Mexico
conduct v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The president conducted a dialogue with the opposition. | The president > the opposition ; the opposition > The president
conclude v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The prime minister concluded a session with the Red Cross. | The prime minister > the Red Cross ; the Red Cross > The prime minister
convene v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The foreign minister convened a meeting with the defence minister. | The foreign minister > the defence minister ; the defence minister > The foreign minister
launch v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + Iceland and Angola launched consultations. | Iceland > Angola ; Angola > Iceland
chair v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The interior minister chaired a dialogue with the opposition. | The interior minister > the opposition ; the opposition > The interior minister
organize v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The opposition leader organized a session with a medical charity. | The opposition leader > a medical charity ; a medical charity > The opposition leader
organise v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The governor organised a meeting with the king. | The governor > the king ; the king > The governor
initiate v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + Denmark and Lebanon initiated consultations. | Denmark > Lebanon ; Lebanon > Denmark
undertake v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The ambassador undertook a dialogue with the opposition. | The ambassador > the opposition ; the opposition > The ambassador
complete v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The army chief completed a session with the church council. | The army chief > the church council ; the church council > The army chief
finish v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The vice president finished a meeting with the party leader. | The vice president > the party leader ; the party leader > The vice president
enter v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + Senegal and Georgia entered consultations. | Senegal > Georgia ; Georgia > Senegal
attend v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The mayor attended a dialogue with the opposition. | The mayor > the opposition ; the opposition > The mayor
maintain v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The envoy maintained a session with a women's group. | The envoy > a women's group ; a women's group > The envoy
pursue v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The finance minister pursued a meeting with the chancellor. | The finance minister > the chancellor ; the chancellor > The finance minister
co-chair v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + Bulgaria and Indonesia co-chaired consultations. | Bulgaria > Indonesia ; Indonesia > Bulgaria
lead v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The president led a dialogue with the opposition. | The president > the opposition ; the opposition > The president
reopen v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The prime minister reopened a session with the trade union. | The prime minister > the trade union ; the trade union > The prime minister
kick_off v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The foreign minister kicked off a meeting with the defence minister. | The foreign minister > the defence minister ; the defence minister > The foreign minister
wrap_up v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + Morocco and Belarus wrapped up consultations. | Morocco > Belarus ; Belarus > Morocco
engage v  B=subj|with in=talk|talks|discussion|dialogue|consultation|conversation|meeting  -> 040
  + The interior minister engaged in a meeting with the opposition leader. | The interior minister > the opposition leader ; the opposition leader > The interior minister
participate v  B=subj|with in=talk|talks|discussion|dialogue|consultation|conversation|meeting  -> 040
  + Tanzania and Croatia participated in a dialogue. | Tanzania > Croatia ; Croatia > Tanzania
take_part v  B=subj|with in=talk|talks|discussion|dialogue|consultation|conversation|meeting  -> 040
  + The governor took part in a meeting with the king. | The governor > the king ; the king > The governor
meet v  B=subj|with in=talk|talks|discussion|dialogue|consultation|conversation|meeting  -> 040
  + Argentina and Rwanda met in a dialogue. | Argentina > Rwanda ; Rwanda > Argentina
sit v  B=subj|with in=talk|talks|discussion|dialogue|consultation|conversation|meeting  -> 040
  + The ambassador sat in a meeting with the army chief. | The ambassador > the army chief ; the army chief > The ambassador
meet v  B=subj|with for={talks}  -> 040
  + The vice president met for talks with the party leader. | The vice president > the party leader ; the party leader > The vice president
sit_down v  B=subj|with for={talks}  -> 040
  + Austria and Yemen sat down for negotiations. | Austria > Yemen ; Yemen > Austria
join v  B=subj|with for={talks}  -> 040
  + The mayor joined for talks with the envoy. | The mayor > the envoy ; the envoy > The mayor
get_together v  B=subj|with for={talks}  -> 040
  + Kenya and Norway got together for negotiations. | Kenya > Norway ; Norway > Kenya
convene v  B=subj|with for={talks}  -> 040
  + The finance minister convened for talks with the chancellor. | The finance minister > the chancellor ; the chancellor > The finance minister
gather v  B=subj|with for={talks}  -> 040
  + Peru and Turkey gathered for negotiations. | Peru > Turkey ; Turkey > Peru
reconvene v  B=subj|with for={talks}  -> 040
  + The president reconvened for talks with the prime minister. | The president > the prime minister ; the prime minister > The president
huddle v  B=subj|with for={talks}  -> 040
  + Vietnam and Chad huddled for negotiations. | Vietnam > Chad ; Chad > Vietnam
meet_up v  B=subj|with  -> 040
  + The foreign minister met up with the defence minister over the budget. | The foreign minister > the defence minister ; the defence minister > The foreign minister
converse v  B=subj|with  -> 040
  + Egypt conversed with Poland about the river. | Egypt > Poland ; Poland > Egypt
chat v  B=subj|with  -> 040
  + The interior minister chatted with tribal elders. | The interior minister > tribal elders ; tribal elders > The interior minister
deliberate v  B=subj|with  -> 040
  + The opposition leader deliberated with the governor over the budget. | The opposition leader > the governor ; the governor > The opposition leader
huddle v  B=subj|with  -> 040
  + Chile huddled with Nepal about the river. | Chile > Nepal ; Nepal > Chile
dine v  B=subj|with  -> 040
  + The king dined with tribal elders. | The king > tribal elders ; tribal elders > The king
lunch v  B=subj|with  -> 040
  + The ambassador lunched with the army chief over the budget. | The ambassador > the army chief ; the army chief > The ambassador
caucus v  B=subj|with  -> 040
  + Ghana caucused with Serbia about the river. | Ghana > Serbia ; Serbia > Ghana
liaise v  B=subj|with  -> 040
  + The vice president liaised with tribal elders. | The vice president > tribal elders ; tribal elders > The vice president
communicate v  B=subj|with  -> 040
  + The party leader communicated with the mayor over the budget. | The party leader > the mayor ; the mayor > The party leader
debate v  B=subj|with  -> 040
  + Japan debated with Jordan about the river. | Japan > Jordan ; Jordan > Japan
parley v  B=subj|with  -> 040
  + The envoy parleyed with tribal elders. | The envoy > tribal elders ; tribal elders > The envoy
interact v  B=subj|with  -> 040
  + The finance minister interacted with the chancellor over the budget. | The finance minister > the chancellor ; the chancellor > The finance minister
get_together v  B=subj|with  -> 040
  + Cuba got together with Malaysia about the river. | Cuba > Malaysia ; Malaysia > Cuba
reconnect v  B=subj|with  -> 040
  + The president reconnected with tribal elders. | The president > tribal elders ; tribal elders > The president
visit v  B=subj|with  -> 040
  + The prime minister visited with the foreign minister over the budget. | The prime minister > the foreign minister ; the foreign minister > The prime minister
sit v  B=subj|with  -> 040
  + Sweden sat with Uganda about the river. | Sweden > Uganda ; Uganda > Sweden
conversation n  B=between|with|of|poss|mod|by  -> 040
  + A conversation between Brazil and Kuwait was held on the island. | Brazil > Kuwait ; Kuwait > Brazil
conference n  B=between|with|of|poss|mod|by  -> 040
  + The conference between the defence minister and the interior minister lasted two hours. | the defence minister > the interior minister ; the interior minister > the defence minister
session n  B=between|with|of|poss|mod|by  -> 040
  + A session between Armenia and Portugal was held on the island. | Armenia > Portugal ; Portugal > Armenia
chat n  B=between|with|of|poss|mod|by  -> 040
  + The chat between the opposition leader and the governor lasted two hours. | the opposition leader > the governor ; the governor > the opposition leader
dinner n  B=between|with|of|poss|mod|by  -> 040
  + A dinner between Niger and Mongolia was held on the island. | Niger > Mongolia ; Mongolia > Niger
lunch n  B=between|with|of|poss|mod|by  -> 040
  + The lunch between the king and the ambassador lasted two hours. | the king > the ambassador ; the ambassador > the king
breakfast n  B=between|with|of|poss|mod|by  -> 040
  + A breakfast between Oman and Colombia was held on the island. | Oman > Colombia ; Colombia > Oman
audience n  B=between|with|of|poss|mod|by  -> 040
  + The audience between the army chief and the vice president lasted two hours. | the army chief > the vice president ; the vice president > the army chief
debate n  B=between|with|of|poss|mod|by  -> 040
  + A debate between Finland and Zambia was held on the island. | Finland > Zambia ; Zambia > Finland
roundtable n  B=between|with|of|poss|mod|by  -> 040
  + The roundtable between the party leader and the mayor lasted two hours. | the party leader > the mayor ; the mayor > the party leader
exchange n  B=between|with|of|poss|mod|by  -> 040
  + An exchange between Pakistan and Greece was held on the island. | Pakistan > Greece ; Greece > Pakistan
get-together n  B=between|with|of|poss|mod|by  -> 040
  + The get-together between the envoy and the finance minister lasted two hours. | the envoy > the finance minister ; the finance minister > the envoy
gathering n  B=between|with|of|poss|mod|by  -> 040
  + A gathering between Ecuador and Cambodia was held on the island. | Ecuador > Cambodia ; Cambodia > Ecuador
parley n  B=between|with|of|poss|mod|by  -> 040
  + The parley between the chancellor and the president lasted two hours. | the chancellor > the president ; the president > the chancellor
contact n  B=between|with|of|poss|mod|by  -> 040
  + A contact between Algeria and Latvia was held on the island. | Algeria > Latvia ; Latvia > Algeria
dialog n  B=between|with|of|poss|mod|by  -> 040
  + The dialog between the prime minister and the foreign minister lasted two hours. | the prime minister > the foreign minister ; the foreign minister > the prime minister
interview n  B=between|with|of|poss|mod|by  -> 040
  + An interview between Bolivia and Sudan was held on the island. | Bolivia > Sudan ; Sudan > Bolivia
luncheon n  B=between|with|of|poss|mod|by  -> 040
  + The luncheon between the defence minister and the interior minister lasted two hours. | the defence minister > the interior minister ; the interior minister > the defence minister
peace_negotiation n  B=between|with|of|poss|mod|by  -> 046
  + peace negotiations between Canada and Qatar began in the old hotel. | Canada > Qatar ; Qatar > Canada
peace_talk n  B=between|with|of|poss|mod|by  -> 046
  + peace talks between the government and the rebels went on all week. | the government > the rebels ; the rebels > the government
trade_talk n  B=between|with|of|poss|mod|by  -> 046
  + trade talks between Romania and Ethiopia began in the old hotel. | Romania > Ethiopia ; Ethiopia > Romania
nuclear_talk n  B=between|with|of|poss|mod|by  -> 046
  + nuclear talks between the government and the rebels went on all week. | the government > the rebels ; the rebels > the government
border_talk n  B=between|with|of|poss|mod|by  -> 046
  + border talks between Thailand and Cyprus began in the old hotel. | Thailand > Cyprus ; Cyprus > Thailand
wage_talk n  B=between|with|of|poss|mod|by  -> 046
  + wage talks between the government and the rebels went on all week. | the government > the rebels ; the rebels > the government
coalition_talk n  B=between|with|of|poss|mod|by  -> 046
  + coalition talks between Mexico and Tunisia began in the old hotel. | Mexico > Tunisia ; Tunisia > Mexico
ceasefire_talk n  B=between|with|of|poss|mod|by  -> 046
  + ceasefire talks between the government and the rebels went on all week. | the government > the rebels ; the rebels > the government
arms_talk n  B=between|with|of|poss|mod|by  -> 046
  + arms talks between Iceland and Angola began in the old hotel. | Iceland > Angola ; Angola > Iceland
climate_talk n  B=between|with|of|poss|mod|by  -> 046
  + climate talks between the government and the rebels went on all week. | the government > the rebels ; the rebels > the government
# Visits under light verbs
undertake v  S=subj T=to|in|of|with|obj.of|obj.poss obj={visit}  -> 042
  + The opposition leader undertook a visit to Denmark. | The opposition leader > Denmark
complete v  S=subj T=to|in|of|with|obj.of|obj.poss obj={visit}  -> 042
  + The governor completed an official visit to Lebanon. | The governor > Lebanon
finish v  S=subj T=to|in|of|with|obj.of|obj.poss obj={visit}  -> 042
  + The king finished a tour of Senegal. | The king > Senegal
kick_off v  S=subj T=to|in|of|with|obj.of|obj.poss obj={visit}  -> 042
  + The ambassador kicked off a trip to Georgia. | The ambassador > Georgia
open v  S=subj T=to|in|of|with|obj.of|obj.poss obj={visit}  -> 042
  + The army chief opened a visit to Bulgaria. | The army chief > Bulgaria
take v  S=subj T=to|in|of|with|obj.of|obj.poss obj={visit}  -> 042
  + The vice president took an official visit to Indonesia. | The vice president > Indonesia
launch v  S=subj T=to|in|of|with|obj.of|obj.poss obj={visit}  -> 042
  + The party leader launched a tour of Morocco. | The party leader > Morocco
continue v  S=subj T=to|in|of|with|obj.of|obj.poss obj={visit}  -> 042
  + The mayor continued a trip to Belarus. | The mayor > Belarus
resume v  S=subj T=to|in|of|with|obj.of|obj.poss obj={visit}  -> 042
  + The envoy resumed a visit to Tanzania. | The envoy > Tanzania
cut_short v  S=subj T=to|in|of|with|obj.of|obj.poss obj={visit}  -> 042
  + The finance minister cut short an official visit to Croatia. | The finance minister > Croatia
extend v  S=subj T=to|in|of|with|obj.of|obj.poss obj={visit}  -> 042
  + The chancellor extended a tour of Argentina. | The chancellor > Argentina
round_off v  S=subj T=to|in|of|with|obj.of|obj.poss obj={visit}  -> 042
  + The president rounded off a trip to Rwanda. | The president > Rwanda
initiate v  S=subj T=to|in|of|with|obj.of|obj.poss obj={visit}  -> 042
  + The prime minister initiated a visit to Austria. | The prime minister > Austria
set_off v  S=subj T=to|for|of on={visit}  -> 042
  + The foreign minister set off on a visit to Yemen. | The foreign minister > Yemen
depart v  S=subj T=to|for|of on={visit}  -> 042
  + The defence minister departed on a tour of Kenya. | The defence minister > Kenya
leave v  S=subj T=to|for|of on={visit}  -> 042
  + The interior minister left on a visit to Norway. | The interior minister > Norway
go v  S=subj T=to|for|of on={visit}  -> 042
  + The opposition leader went on a tour of Peru. | The opposition leader > Peru
set_out v  S=subj T=to|for|of on={visit}  -> 042
  + The governor set out on a visit to Turkey. | The governor > Turkey
come v  S=subj T=to|for|of on={visit}  -> 042
  + The king came on a tour of Vietnam. | The king > Vietnam
travel v  S=subj T=to|for|of on={visit}  -> 042
  + The ambassador traveled on a visit to Chad. | The ambassador > Chad
arrive v  S=subj T=to|for|of on={visit}  -> 042
  + The army chief arrived on a tour of Egypt. | The army chief > Egypt
journey v  S=subj T=to|into|in|for to=:state  -> 042
  + The vice president journeyed to Poland for talks on trade. | The vice president > Poland
jet v  S=subj T=to|into|in|for to=:state  -> 042
  + The party leader jetted to Chile with a large delegation. | The party leader > Chile
drive v  S=subj T=to|into|in|for to=:state  -> 042
  + The mayor drove to Nepal for talks on trade. | The mayor > Nepal
sail v  S=subj T=to|into|in|for to=:state  -> 042
  + The envoy sailed to Ghana with a large delegation. | The envoy > Ghana
cross v  S=subj T=to|into|in|for to=:state  -> 042
  + The finance minister crossed to Serbia for talks on trade. | The finance minister > Serbia
hurry v  S=subj T=to|into|in|for to=:state  -> 042
  + The chancellor hurried to Japan with a large delegation. | The chancellor > Japan
rush v  S=subj T=to|into|in|for to=:state  -> 042
  + The president rushed to Jordan for talks on trade. | The president > Jordan
set_off v  S=subj T=to|into|in|for to=:state  -> 042
  + The prime minister set off to Cuba with a large delegation. | The prime minister > Cuba
fly_out v  S=subj T=to|into|in|for to=:state  -> 042
  + The foreign minister flew out to Malaysia for talks on trade. | The foreign minister > Malaysia
jet_off v  S=subj T=to|into|in|for to=:state  -> 042
  + The defence minister jetted off to Sweden with a large delegation. | The defence minister > Sweden
pop_over v  S=subj T=to|into|in|for to=:state  -> 042
  + The interior minister poped over to Uganda for talks on trade. | The interior minister > Uganda
call_at v  S=subj T=obj  -> 042
  + The opposition leader called at Brazil in the spring. | The opposition leader > Brazil
call_on v  S=subj T=obj  -> 042
  + The governor called on the flooded province by helicopter. | The governor > the flooded province
drop_in_on v  S=subj T=obj  -> 042
  + The king dropped in on Kuwait in the spring. | The king > Kuwait
revisit v  S=subj T=obj  -> 042
  + The ambassador revisited the flooded province by helicopter. | The ambassador > the flooded province
stop_in v  S=subj T=obj  -> 042
  + The army chief stopped in Armenia in the spring. | The army chief > Armenia
journey n  S?=by|mod|poss T?=to  -> 042
  + The vice president's journey to Portugal was cut short. | The vice president > Portugal
travel n  S?=by|mod|poss T?=to  -> 042
  + The party leader's travel to Niger began with a dinner. | The party leader > Niger
pilgrimage n  S?=by|mod|poss T?=to  -> 042
  + The mayor's pilgrimage to Mongolia was cut short. | The mayor > Mongolia
stopover n  S?=by|mod|poss T?=to  -> 042
  + The envoy's stopover to Oman began with a dinner. | The envoy > Oman
return_visit n  S?=by|mod|poss T?=to  -> 042
  + The finance minister's return visit to Colombia was cut short. | The finance minister > Colombia
state_visit n  S?=by|mod|poss T?=to  -> 042
  + The chancellor's state visit to Finland began with a dinner. | The chancellor > Finland
working_visit n  S?=by|mod|poss T?=to  -> 042
  + The president's working visit to Zambia was cut short. | The president > Zambia
excursion n  S?=by|mod|poss T?=to  -> 042
  + The prime minister's excursion to Pakistan began with a dinner. | The prime minister > Pakistan
goodwill_visit n  S?=by|mod|poss T?=to  -> 042
  + The foreign minister's goodwill visit to Greece was cut short. | The foreign minister > Greece
official_visit n  S?=by|mod|poss T?=to  -> 042
  + The defence minister's official visit to Ecuador began with a dinner. | The defence minister > Ecuador
surprise_visit n  S?=by|mod|poss T?=to  -> 042
  + The interior minister's surprise visit to Cambodia was cut short. | The interior minister > Cambodia
farewell_visit n  S?=by|mod|poss T?=to  -> 042
  + The opposition leader's farewell visit to Algeria began with a dinner. | The opposition leader > Algeria
entertain v  S=subj T=obj:person  -> 043
  + The governor entertained the Kuwaiti minister at the palace. | The governor > the Kuwaiti minister
fete v  S=subj T=obj:person  -> 043
  + Latvia feted the Tunisian president with honours. | Latvia > the Tunisian president
usher_in v  S=subj T=obj:person  -> 043
  + The king ushered in the visiting bishop. | The king > the visiting bishop
honor v  S=subj T=obj:person  -> 043
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
invite v  S=subj T=obj:person to=dinner|lunch|talk|palace|capital|summit|:state  -> 043
  + Bolivia invited the Nepali king to a summit. | Bolivia > the Nepali king
ask v  S=subj T=obj:person to=dinner|lunch|talk|palace|capital|summit|:state  -> 043
  + Sudan asked the Nepali king to a summit. | Sudan > the Nepali king
welcome v  S=subj T=obj:person to=dinner|lunch|talk|palace|capital|summit|:state  -> 043
  + Canada welcomed the Nepali king to a summit. | Canada > the Nepali king
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
  + Qatar and Romania talked on the margins of the conference. | Qatar > Romania ; Romania > Qatar
confer v  B=subj|with on=sideline|sidelines|margin  -> 044
  + The mayor conferred with the envoy on the sidelines of the summit. | The mayor > the envoy ; the envoy > The mayor
speak v  B=subj|with on=sideline|sidelines|margin  -> 044
  + Ethiopia and Thailand spoke on the margins of the conference. | Ethiopia > Thailand ; Thailand > Ethiopia
consult v  B=subj|with on=sideline|sidelines|margin  -> 044
  + The finance minister consulted with the chancellor on the sidelines of the summit. | The finance minister > the chancellor ; the chancellor > The finance minister
negotiate v  B=subj|with on=sideline|sidelines|margin  -> 044
  + Cyprus and Mexico negotiated on the margins of the conference. | Cyprus > Mexico ; Mexico > Cyprus
arbitrate v  S=subj T=between|in|among  -> 045
  + Tunisia arbitrated between Iceland and Angola. | Tunisia > Iceland ; Tunisia > Angola
intercede v  S=subj T=between|in|among  -> 045
  + ASEAN interceded in the Sudanese conflict. | ASEAN > the Sudanese conflict
facilitate v  S=subj T=between|in|among  -> 045
  + Denmark facilitated between Lebanon and Senegal. | Denmark > Lebanon ; Denmark > Senegal
shuttle v  S=subj T=between|in|among  -> 045
  + The European Union shuttled in the Sudanese conflict. | The European Union > the Sudanese conflict
referee v  S=subj T=between|in|among  -> 045
  + Georgia refereed between Bulgaria and Indonesia. | Georgia > Bulgaria ; Georgia > Indonesia
conciliate v  S=subj T=between|in|among  -> 045
  + The United Nations conciliated in the Sudanese conflict. | The United Nations > the Sudanese conflict
adjudicate v  S=subj T=between|in|among  -> 045
  + Morocco adjudicated between Belarus and Tanzania. | Morocco > Belarus ; Morocco > Tanzania
mediate v  S=subj T=between|with|for obj={agreement}|{ceasefire}|{talks}|mediation|solution  -> 045
  + Croatia mediated an agreement between Argentina and Rwanda. | Croatia > Argentina ; Croatia > Rwanda
facilitate v  S=subj T=between|with|for obj={agreement}|{ceasefire}|{talks}|mediation|solution  -> 045
  + NATO facilitated talks between the rebels and the government. | NATO > the rebels ; NATO > the government
negotiate v  S=subj T=between|with|for obj={agreement}|{ceasefire}|{talks}|mediation|solution  -> 045
  + Austria negotiated an agreement between Yemen and Kenya. | Austria > Yemen ; Austria > Kenya
arrange v  S=subj T=between|with|for obj={agreement}|{ceasefire}|{talks}|mediation|solution  -> 045
  + The African Union arranged talks between the rebels and the government. | The African Union > the rebels ; The African Union > the government
moderate v  S=subj T=between|with|for obj={agreement}|{ceasefire}|{talks}|mediation|solution  -> 045
  + Norway moderated an agreement between Peru and Turkey. | Norway > Peru ; Norway > Turkey
sponsor v  S=subj T=between|with|for obj={agreement}|{ceasefire}|{talks}|mediation|solution  -> 045
  + The World Bank sponsored talks between the rebels and the government. | The World Bank > the rebels ; The World Bank > the government
oversee v  S=subj T=between|with|for obj={agreement}|{ceasefire}|{talks}|mediation|solution  -> 045
  + Vietnam overseed an agreement between Chad and Egypt. | Vietnam > Chad ; Vietnam > Egypt
host v  S=subj T=between|with|for obj={agreement}|{ceasefire}|{talks}|mediation|solution  -> 045
  + The Arab League hosted talks between the rebels and the government. | The Arab League > the rebels ; The Arab League > the government
lead v  S=subj T=between|with|for obj={agreement}|{ceasefire}|{talks}|mediation|solution  -> 045
  + Poland led an agreement between Chile and Nepal. | Poland > Chile ; Poland > Nepal
chair v  S=subj T=between|with|for obj={agreement}|{ceasefire}|{talks}|mediation|solution  -> 045
  + The Security Council chaired talks between the rebels and the government. | The Security Council > the rebels ; The Security Council > the government
guide v  S=subj T=between|with|for obj={agreement}|{ceasefire}|{talks}|mediation|solution  -> 045
  + Ghana guided an agreement between Serbia and Japan. | Ghana > Serbia ; Ghana > Japan
coordinate v  S=subj T=between|with|for obj={agreement}|{ceasefire}|{talks}|mediation|solution  -> 045
  + ASEAN coordinated talks between the rebels and the government. | ASEAN > the rebels ; ASEAN > the government
convene v  S=subj T=between|with|for obj={agreement}|{ceasefire}|{talks}|mediation|solution  -> 045
  + Jordan convened an agreement between Cuba and Malaysia. | Jordan > Cuba ; Jordan > Malaysia
act v  S=subj T=between as=mediator|broker|intermediary|go-between|arbiter|facilitator  -> 045
  + Sweden acted as mediator between Uganda and Brazil. | Sweden > Uganda ; Sweden > Brazil
serve v  S=subj T=between as=mediator|broker|intermediary|go-between|arbiter|facilitator  -> 045
  + Kuwait served as mediator between Armenia and Portugal. | Kuwait > Armenia ; Kuwait > Portugal
work v  S=subj T=between as=mediator|broker|intermediary|go-between|arbiter|facilitator  -> 045
  + Niger worked as mediator between Mongolia and Oman. | Niger > Mongolia ; Niger > Oman
step_in v  S=subj T=between as=mediator|broker|intermediary|go-between|arbiter|facilitator  -> 045
  + Colombia stepped in as mediator between Finland and Zambia. | Colombia > Finland ; Colombia > Zambia
emerge v  S=subj T=between as=mediator|broker|intermediary|go-between|arbiter|facilitator  -> 045
  + Pakistan emerged as mediator between Greece and Ecuador. | Pakistan > Greece ; Pakistan > Ecuador
volunteer v  S=subj T=between as=mediator|broker|intermediary|go-between|arbiter|facilitator  -> 045
  + Cambodia volunteered as mediator between Algeria and Latvia. | Cambodia > Algeria ; Cambodia > Latvia
arbitration n  S?=by|mod|poss T?=between|in|of  -> 045
  + Bolivia's arbitration between Sudan and Canada bore fruit. | Bolivia > Sudan ; Bolivia > Canada
good_offices n  S?=by|mod|poss T?=between|in|of  -> 045
  + The European Union's good offices in the dispute was praised. | The European Union > the dispute
intercession n  S?=by|mod|poss T?=between|in|of  -> 045
  + Qatar's intercession between Romania and Ethiopia bore fruit. | Qatar > Romania ; Qatar > Ethiopia
conciliation n  S?=by|mod|poss T?=between|in|of  -> 045
  + The United Nations' conciliation in the dispute was praised. | The United Nations > the dispute
shuttle_diplomacy n  S?=by|mod|poss T?=between|in|of  -> 045
  + Thailand's shuttle diplomacy between Cyprus and Mexico bore fruit. | Thailand > Cyprus ; Thailand > Mexico
peacemaking n  S?=by|mod|poss T?=between|in|of  -> 045
  + NATO's peacemaking in the dispute was praised. | NATO > the dispute
peace_mission n  S?=by|mod|poss T?=between|in|of  -> 045
  + Tunisia's peace mission between Iceland and Angola bore fruit. | Tunisia > Iceland ; Tunisia > Angola
facilitation n  S?=by|mod|poss T?=between|in|of  -> 045
  + The African Union's facilitation in the dispute was praised. | The African Union > the dispute
canvass v  S=subj T=obj:person|org  -> 040
  + The president canvassed the clan elders about the truce. | The president > the clan elders
sound_out v  S=subj T=obj:person|org  -> 040
  + The prime minister sounded out the army chief. | The prime minister > the army chief
see v  S=subj T=obj:person|org  -> 040
  + The foreign minister saw the clan elders about the truce. | The foreign minister > the clan elders
approach v  S=subj T=obj:person|org  -> 040
  + The defence minister approached the army chief. | The defence minister > the army chief
contact v  S=subj T=obj:person|org  -> 040
  + The interior minister contacted the clan elders about the truce. | The interior minister > the clan elders
interview v  S=subj T=obj:person|org  -> 040
  + The opposition leader interviewed the army chief. | The opposition leader > the army chief
engage v  S=subj T=obj:person|org  -> 040
  + The governor engaged the clan elders about the truce. | The governor > the clan elders
debrief v  S=subj T=obj:person|org  -> 040
  + The king debriefed the army chief. | The king > the army chief
buttonhole v  S=subj T=obj:person|org  -> 040
  + The ambassador buttonholed the clan elders about the truce. | The ambassador > the clan elders
talk_over v  B=subj|with obj=issue|issues|situation|relations|relation|tie|trade|security|cooperation|crisis|plan|matter  -> 040
  + The army chief talked over security with the vice president. | The army chief > the vice president ; the vice president > The army chief
go_over v  B=subj|with obj=issue|issues|situation|relations|relation|tie|trade|security|cooperation|crisis|plan|matter  -> 040
  + Denmark and Lebanon went over bilateral relations. | Denmark > Lebanon ; Lebanon > Denmark
debate v  B=subj|with obj=issue|issues|situation|relations|relation|tie|trade|security|cooperation|crisis|plan|matter  -> 040
  + The party leader debated security with the mayor. | The party leader > the mayor ; the mayor > The party leader
address v  B=subj|with obj=issue|issues|situation|relations|relation|tie|trade|security|cooperation|crisis|plan|matter  -> 040
  + Senegal and Georgia addressed bilateral relations. | Senegal > Georgia ; Georgia > Senegal
examine v  B=subj|with obj=issue|issues|situation|relations|relation|tie|trade|security|cooperation|crisis|plan|matter  -> 040
  + The envoy examined security with the finance minister. | The envoy > the finance minister ; the finance minister > The envoy
explore v  B=subj|with obj=issue|issues|situation|relations|relation|tie|trade|security|cooperation|crisis|plan|matter  -> 040
  + Bulgaria and Indonesia explored bilateral relations. | Bulgaria > Indonesia ; Indonesia > Bulgaria
study v  B=subj|with obj=issue|issues|situation|relations|relation|tie|trade|security|cooperation|crisis|plan|matter  -> 040
  + The chancellor studied security with the president. | The chancellor > the president ; the president > The chancellor
raise v  B=subj|with obj=issue|issues|situation|relations|relation|tie|trade|security|cooperation|crisis|plan|matter  -> 040
  + Morocco and Belarus raised bilateral relations. | Morocco > Belarus ; Belarus > Morocco
touch_on v  B=subj|with obj=issue|issues|situation|relations|relation|tie|trade|security|cooperation|crisis|plan|matter  -> 040
  + The prime minister touched on security with the foreign minister. | The prime minister > the foreign minister ; the foreign minister > The prime minister
take_up v  B=subj|with obj=issue|issues|situation|relations|relation|tie|trade|security|cooperation|crisis|plan|matter  -> 040
  + Tanzania and Croatia took up bilateral relations. | Tanzania > Croatia ; Croatia > Tanzania
# Large meetings
attend v  S=subj T=obj obj=summit|conference|assembly|general_assembly  -> CONSULT/multilateral
  + The Czech premier attended the NATO summit. | The Czech premier > the NATO summit
hold v  S=subj obj=summit|conference|assembly|congress|emergency_session|plenary  -> CONSULT/multilateral
  + The leaders of ASEAN held a summit in Bali. | The leaders of ASEAN > _
convene v  S=subj obj=summit|conference|assembly|congress|emergency_session|plenary  -> CONSULT/multilateral
  + Gulf ministers convened a conference in Muscat. | Gulf ministers > _
open v  S=subj obj=summit|conference|assembly|congress|emergency_session|plenary  -> CONSULT/multilateral
  + The leaders of ASEAN opened a summit in Bali. | The leaders of ASEAN > _
join v  S=subj obj=summit|conference|assembly|congress|emergency_session|plenary  -> CONSULT/multilateral
  + Gulf ministers joined a conference in Muscat. | Gulf ministers > _
conclude v  S=subj obj=summit|conference|assembly|congress|emergency_session|plenary  -> CONSULT/multilateral
  + The leaders of ASEAN concluded a summit in Bali. | The leaders of ASEAN > _
attend v  S=subj obj=summit|conference|assembly|congress|emergency_session|plenary  -> CONSULT/multilateral
  + Gulf ministers attended a conference in Muscat. | Gulf ministers > _
address v  S=subj obj=summit|conference|assembly|congress|emergency_session|plenary  -> CONSULT/multilateral
  + The leaders of ASEAN addressed a summit in Bali. | The leaders of ASEAN > _
host v  S=subj obj=summit|conference|assembly|congress|emergency_session|plenary  -> CONSULT/multilateral
  + Gulf ministers hosted a conference in Muscat. | Gulf ministers > _
begin v  S=subj obj=summit|conference|assembly|congress|emergency_session|plenary  -> CONSULT/multilateral
  + The leaders of ASEAN began a summit in Bali. | The leaders of ASEAN > _
