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
meet v  obj={sport}  -> none
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
visit v  obj=museum|exhibition|grave|website|doctor  -> none
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
visit n  S?=by|mod|poss T=to  -> 042
  + Egypt prepared for a visit by the Saudi king. | the Saudi king > Egypt
  + The minister's visit to Ankara lasted two days. | The minister > Ankara
trip n  S?=by|mod|poss T=to  -> 042
  + The premier's trip to Baghdad was his first. | The premier > Baghdad
tour n  S?=by|mod|poss T=of  -> 042
  + The envoy's tour of Senegal ended on Friday. | The envoy > Senegal
host v  S=subj T=obj  -> 043
  + Qatar hosted Taliban leaders in Doha. | Qatar > Taliban leaders
host v  obj={sport}|olympics|world_cup|game|concert  -> none
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
mediation n  S?=by|mod|poss T=between|in  -> 045
  + Mediation by Qatar between Chad and the rebels began. | Qatar > Chad ; Qatar > the rebels
attend v  B=subj|with obj=summit|conference|meeting  -> 044
  + The Czech premier attended a summit with the Austrian chancellor. | The Czech premier > the Austrian chancellor ; the Austrian chancellor > The Czech premier
# Talks under light verbs
restart v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + Lebanon restarted talks with Senegal. | Lebanon > Senegal ; Senegal > Lebanon
complete v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + Georgia and Bulgaria completed negotiations. | Georgia > Bulgaria ; Bulgaria > Georgia
finish v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + The government finished peace talks with the separatists. | The government > the separatists ; the separatists > The government
finalise v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + Indonesia finalised trade talks with the African Union. | Indonesia > the African Union ; the African Union > Indonesia
undertake v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + Morocco undertook talks with Belarus. | Morocco > Belarus ; Belarus > Morocco
pursue v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + Tanzania and Croatia pursued negotiations. | Tanzania > Croatia ; Croatia > Tanzania
reopen v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + The government reopened peace talks with the separatists. | The government > the separatists ; the separatists > The government
kick_off v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + Argentina kicked off trade talks with the World Bank. | Argentina > the World Bank ; the World Bank > Argentina
hold v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + Rwanda held talks with Austria. | Rwanda > Austria ; Austria > Rwanda
wrap_up v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + Yemen and Kenya wrapped up negotiations. | Yemen > Kenya ; Kenya > Yemen
renew v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + The government renewed peace talks with the separatists. | The government > the separatists ; the separatists > The government
revive v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + Norway revived trade talks with the Arab League. | Norway > the Arab League ; the Arab League > Norway
intensify v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + Peru intensified talks with Turkey. | Peru > Turkey ; Turkey > Peru
initiate v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + Vietnam and Chad initiated negotiations. | Vietnam > Chad ; Chad > Vietnam
return_to v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + The government returned to peace talks with the separatists. | The government > the separatists ; the separatists > The government
reconvene v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + Egypt reconvened trade talks with the Security Council. | Egypt > the Security Council ; the Security Council > Egypt
advance v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + Poland advanced talks with Chile. | Poland > Chile ; Chile > Poland
accelerate v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + Nepal and Ghana accelerated negotiations. | Nepal > Ghana ; Ghana > Nepal
relaunch v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + The government relaunched peace talks with the separatists. | The government > the separatists ; the separatists > The government
have v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The vice president had a meeting with the party leader. | The vice president > the party leader ; the party leader > The vice president
begin v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + Serbia and Japan began consultations. | Serbia > Japan ; Japan > Serbia
start v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The mayor started a dialogue with the opposition. | The mayor > the opposition ; the opposition > The mayor
open v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The envoy opened a session with Amnesty. | The envoy > Amnesty ; Amnesty > The envoy
resume v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The finance minister resumed a meeting with the chancellor. | The finance minister > the chancellor ; the chancellor > The finance minister
continue v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + Jordan and Cuba continued consultations. | Jordan > Cuba ; Cuba > Jordan
conduct v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The president conducted a dialogue with the opposition. | The president > the opposition ; the opposition > The president
conclude v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The prime minister concluded a session with an aid agency. | The prime minister > an aid agency ; an aid agency > The prime minister
convene v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The foreign minister convened a meeting with the defence minister. | The foreign minister > the defence minister ; the defence minister > The foreign minister
launch v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + Malaysia and Sweden launched consultations. | Malaysia > Sweden ; Sweden > Malaysia
chair v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The interior minister chaired a dialogue with the opposition. | The interior minister > the opposition ; the opposition > The interior minister
organize v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The opposition leader organized a session with a lawyers' association. | The opposition leader > a lawyers' association ; a lawyers' association > The opposition leader
organise v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The governor organised a meeting with the king. | The governor > the king ; the king > The governor
initiate v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + Uganda and Brazil initiated consultations. | Uganda > Brazil ; Brazil > Uganda
undertake v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The ambassador undertook a dialogue with the opposition. | The ambassador > the opposition ; the opposition > The ambassador
complete v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The army chief completed a session with the Red Cross. | The army chief > the Red Cross ; the Red Cross > The army chief
finish v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The vice president finished a meeting with the party leader. | The vice president > the party leader ; the party leader > The vice president
enter v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + Kuwait and Armenia entered consultations. | Kuwait > Armenia ; Armenia > Kuwait
attend v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The mayor attended a dialogue with the opposition. | The mayor > the opposition ; the opposition > The mayor
maintain v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The envoy maintained a session with a medical charity. | The envoy > a medical charity ; a medical charity > The envoy
pursue v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The finance minister pursued a meeting with the chancellor. | The finance minister > the chancellor ; the chancellor > The finance minister
co-chair v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + Portugal and Niger co-chaired consultations. | Portugal > Niger ; Niger > Portugal
lead v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The president led a dialogue with the opposition. | The president > the opposition ; the opposition > The president
reopen v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The prime minister reopened a session with the church council. | The prime minister > the church council ; the church council > The prime minister
kick_off v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The foreign minister kicked off a meeting with the defence minister. | The foreign minister > the defence minister ; the defence minister > The foreign minister
wrap_up v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + Mongolia and Oman wrapped up consultations. | Mongolia > Oman ; Oman > Mongolia
engage v  B=subj|with in=talk|talks|discussion|dialogue|consultation|conversation|meeting  -> 040
  + The interior minister engaged in a meeting with the opposition leader. | The interior minister > the opposition leader ; the opposition leader > The interior minister
participate v  B=subj|with in=talk|talks|discussion|dialogue|consultation|conversation|meeting  -> 040
  + Colombia and Finland participated in a dialogue. | Colombia > Finland ; Finland > Colombia
take_part v  B=subj|with in=talk|talks|discussion|dialogue|consultation|conversation|meeting  -> 040
  + The governor took part in a meeting with the king. | The governor > the king ; the king > The governor
meet v  B=subj|with in=talk|talks|discussion|dialogue|consultation|conversation|meeting  -> 040
  + Zambia and Pakistan met in a dialogue. | Zambia > Pakistan ; Pakistan > Zambia
sit v  B=subj|with in=talk|talks|discussion|dialogue|consultation|conversation|meeting  -> 040
  + The ambassador sat in a meeting with the army chief. | The ambassador > the army chief ; the army chief > The ambassador
meet v  B=subj|with for={talks}  -> 040
  + The vice president met for talks with the party leader. | The vice president > the party leader ; the party leader > The vice president
sit_down v  B=subj|with for={talks}  -> 040
  + Greece and Ecuador sat down for negotiations. | Greece > Ecuador ; Ecuador > Greece
join v  B=subj|with for={talks}  -> 040
  + The mayor joined for talks with the envoy. | The mayor > the envoy ; the envoy > The mayor
get_together v  B=subj|with for={talks}  -> 040
  + Cambodia and Algeria got together for negotiations. | Cambodia > Algeria ; Algeria > Cambodia
convene v  B=subj|with for={talks}  -> 040
  + The finance minister convened for talks with the chancellor. | The finance minister > the chancellor ; the chancellor > The finance minister
gather v  B=subj|with for={talks}  -> 040
  + Latvia and Bolivia gathered for negotiations. | Latvia > Bolivia ; Bolivia > Latvia
reconvene v  B=subj|with for={talks}  -> 040
  + The president reconvened for talks with the prime minister. | The president > the prime minister ; the prime minister > The president
huddle v  B=subj|with for={talks}  -> 040
  + Sudan and Canada huddled for negotiations. | Sudan > Canada ; Canada > Sudan
meet_up v  B=subj|with  -> 040
  + The foreign minister met up with the defence minister over the budget. | The foreign minister > the defence minister ; the defence minister > The foreign minister
converse v  B=subj|with  -> 040
  + Qatar conversed with Romania about the river. | Qatar > Romania ; Romania > Qatar
chat v  B=subj|with  -> 040
  + The interior minister chatted with tribal elders. | The interior minister > tribal elders ; tribal elders > The interior minister
deliberate v  B=subj|with  -> 040
  + The opposition leader deliberated with the governor over the budget. | The opposition leader > the governor ; the governor > The opposition leader
huddle v  B=subj|with  -> 040
  + Ethiopia huddled with Thailand about the river. | Ethiopia > Thailand ; Thailand > Ethiopia
dine v  B=subj|with  -> 040
  + The king dined with tribal elders. | The king > tribal elders ; tribal elders > The king
lunch v  B=subj|with  -> 040
  + The ambassador lunched with the army chief over the budget. | The ambassador > the army chief ; the army chief > The ambassador
caucus v  B=subj|with  -> 040
  + Cyprus caucused with Mexico about the river. | Cyprus > Mexico ; Mexico > Cyprus
liaise v  B=subj|with  -> 040
  + The vice president liaised with tribal elders. | The vice president > tribal elders ; tribal elders > The vice president
communicate v  B=subj|with  -> 040
  + The party leader communicated with the mayor over the budget. | The party leader > the mayor ; the mayor > The party leader
debate v  B=subj|with  -> 040
  + Tunisia debated with Iceland about the river. | Tunisia > Iceland ; Iceland > Tunisia
parley v  B=subj|with  -> 040
  + The envoy parleyed with tribal elders. | The envoy > tribal elders ; tribal elders > The envoy
interact v  B=subj|with  -> 040
  + The finance minister interacted with the chancellor over the budget. | The finance minister > the chancellor ; the chancellor > The finance minister
get_together v  B=subj|with  -> 040
  + Angola got together with Denmark about the river. | Angola > Denmark ; Denmark > Angola
reconnect v  B=subj|with  -> 040
  + The president reconnected with tribal elders. | The president > tribal elders ; tribal elders > The president
visit v  B=subj|with  -> 040
  + The prime minister visited with the foreign minister over the budget. | The prime minister > the foreign minister ; the foreign minister > The prime minister
sit v  B=subj|with  -> 040
  + Lebanon sat with Senegal about the river. | Lebanon > Senegal ; Senegal > Lebanon
conversation n  B=between|with|of|poss|mod|by  -> 040
  + A conversation between Georgia and Bulgaria was held on the island. | Georgia > Bulgaria ; Bulgaria > Georgia
conference n  B=between|with|of|poss|mod|by  -> 040
  + The conference between the defence minister and the interior minister lasted two hours. | the defence minister > the interior minister ; the interior minister > the defence minister
session n  B=between|with|of|poss|mod|by  -> 040
  + A session between Indonesia and Morocco was held on the island. | Indonesia > Morocco ; Morocco > Indonesia
chat n  B=between|with|of|poss|mod|by  -> 040
  + The chat between the opposition leader and the governor lasted two hours. | the opposition leader > the governor ; the governor > the opposition leader
dinner n  B=between|with|of|poss|mod|by  -> 040
  + A dinner between Belarus and Tanzania was held on the island. | Belarus > Tanzania ; Tanzania > Belarus
lunch n  B=between|with|of|poss|mod|by  -> 040
  + The lunch between the king and the ambassador lasted two hours. | the king > the ambassador ; the ambassador > the king
breakfast n  B=between|with|of|poss|mod|by  -> 040
  + A breakfast between Croatia and Argentina was held on the island. | Croatia > Argentina ; Argentina > Croatia
audience n  B=between|with|of|poss|mod|by  -> 040
  + The audience between the army chief and the vice president lasted two hours. | the army chief > the vice president ; the vice president > the army chief
debate n  B=between|with|of|poss|mod|by  -> 040
  + A debate between Rwanda and Austria was held on the island. | Rwanda > Austria ; Austria > Rwanda
roundtable n  B=between|with|of|poss|mod|by  -> 040
  + The roundtable between the party leader and the mayor lasted two hours. | the party leader > the mayor ; the mayor > the party leader
exchange n  B=between|with|of|poss|mod|by  -> 040
  + An exchange between Yemen and Kenya was held on the island. | Yemen > Kenya ; Kenya > Yemen
get-together n  B=between|with|of|poss|mod|by  -> 040
  + The get-together between the envoy and the finance minister lasted two hours. | the envoy > the finance minister ; the finance minister > the envoy
gathering n  B=between|with|of|poss|mod|by  -> 040
  + A gathering between Norway and Peru was held on the island. | Norway > Peru ; Peru > Norway
parley n  B=between|with|of|poss|mod|by  -> 040
  + The parley between the chancellor and the president lasted two hours. | the chancellor > the president ; the president > the chancellor
contact n  B=between|with|of|poss|mod|by  -> 040
  + A contact between Turkey and Vietnam was held on the island. | Turkey > Vietnam ; Vietnam > Turkey
dialog n  B=between|with|of|poss|mod|by  -> 040
  + The dialog between the prime minister and the foreign minister lasted two hours. | the prime minister > the foreign minister ; the foreign minister > the prime minister
interview n  B=between|with|of|poss|mod|by  -> 040
  + An interview between Chad and Egypt was held on the island. | Chad > Egypt ; Egypt > Chad
luncheon n  B=between|with|of|poss|mod|by  -> 040
  + The luncheon between the defence minister and the interior minister lasted two hours. | the defence minister > the interior minister ; the interior minister > the defence minister
peace_negotiation n  B=between|with|of|poss|mod|by  -> 046
  + peace negotiations between Poland and Chile began in the old hotel. | Poland > Chile ; Chile > Poland
peace_talk n  B=between|with|of|poss|mod|by  -> 046
  + peace talks between the government and the rebels went on all week. | the government > the rebels ; the rebels > the government
trade_talk n  B=between|with|of|poss|mod|by  -> 046
  + trade talks between Nepal and Ghana began in the old hotel. | Nepal > Ghana ; Ghana > Nepal
nuclear_talk n  B=between|with|of|poss|mod|by  -> 046
  + nuclear talks between the government and the rebels went on all week. | the government > the rebels ; the rebels > the government
border_talk n  B=between|with|of|poss|mod|by  -> 046
  + border talks between Serbia and Japan began in the old hotel. | Serbia > Japan ; Japan > Serbia
wage_talk n  B=between|with|of|poss|mod|by  -> 046
  + wage talks between the government and the rebels went on all week. | the government > the rebels ; the rebels > the government
coalition_talk n  B=between|with|of|poss|mod|by  -> 046
  + coalition talks between Jordan and Cuba began in the old hotel. | Jordan > Cuba ; Cuba > Jordan
ceasefire_talk n  B=between|with|of|poss|mod|by  -> 046
  + ceasefire talks between the government and the rebels went on all week. | the government > the rebels ; the rebels > the government
arms_talk n  B=between|with|of|poss|mod|by  -> 046
  + arms talks between Malaysia and Sweden began in the old hotel. | Malaysia > Sweden ; Sweden > Malaysia
climate_talk n  B=between|with|of|poss|mod|by  -> 046
  + climate talks between the government and the rebels went on all week. | the government > the rebels ; the rebels > the government
# Visits under light verbs
undertake v  S=subj T=to|in|of|with|obj.of|obj.poss obj={visit}  -> 042
  + The opposition leader undertook a visit to Uganda. | The opposition leader > Uganda
complete v  S=subj T=to|in|of|with|obj.of|obj.poss obj={visit}  -> 042
  + The governor completed an official visit to Brazil. | The governor > Brazil
finish v  S=subj T=to|in|of|with|obj.of|obj.poss obj={visit}  -> 042
  + The king finished a tour of Kuwait. | The king > Kuwait
kick_off v  S=subj T=to|in|of|with|obj.of|obj.poss obj={visit}  -> 042
  + The ambassador kicked off a trip to Armenia. | The ambassador > Armenia
open v  S=subj T=to|in|of|with|obj.of|obj.poss obj={visit}  -> 042
  + The army chief opened a visit to Portugal. | The army chief > Portugal
take v  S=subj T=to|in|of|with|obj.of|obj.poss obj={visit}  -> 042
  + The vice president took an official visit to Niger. | The vice president > Niger
launch v  S=subj T=to|in|of|with|obj.of|obj.poss obj={visit}  -> 042
  + The party leader launched a tour of Mongolia. | The party leader > Mongolia
continue v  S=subj T=to|in|of|with|obj.of|obj.poss obj={visit}  -> 042
  + The mayor continued a trip to Oman. | The mayor > Oman
resume v  S=subj T=to|in|of|with|obj.of|obj.poss obj={visit}  -> 042
  + The envoy resumed a visit to Colombia. | The envoy > Colombia
cut_short v  S=subj T=to|in|of|with|obj.of|obj.poss obj={visit}  -> 042
  + The finance minister cut short an official visit to Finland. | The finance minister > Finland
extend v  S=subj T=to|in|of|with|obj.of|obj.poss obj={visit}  -> 042
  + The chancellor extended a tour of Zambia. | The chancellor > Zambia
round_off v  S=subj T=to|in|of|with|obj.of|obj.poss obj={visit}  -> 042
  + The president rounded off a trip to Pakistan. | The president > Pakistan
initiate v  S=subj T=to|in|of|with|obj.of|obj.poss obj={visit}  -> 042
  + The prime minister initiated a visit to Greece. | The prime minister > Greece
set_off v  S=subj T=to|for|of on={visit}  -> 042
  + The foreign minister set off on a visit to Ecuador. | The foreign minister > Ecuador
depart v  S=subj T=to|for|of on={visit}  -> 042
  + The defence minister departed on a tour of Cambodia. | The defence minister > Cambodia
leave v  S=subj T=to|for|of on={visit}  -> 042
  + The interior minister left on a visit to Algeria. | The interior minister > Algeria
go v  S=subj T=to|for|of on={visit}  -> 042
  + The opposition leader went on a tour of Latvia. | The opposition leader > Latvia
set_out v  S=subj T=to|for|of on={visit}  -> 042
  + The governor set out on a visit to Bolivia. | The governor > Bolivia
come v  S=subj T=to|for|of on={visit}  -> 042
  + The king came on a tour of Sudan. | The king > Sudan
travel v  S=subj T=to|for|of on={visit}  -> 042
  + The ambassador traveled on a visit to Canada. | The ambassador > Canada
arrive v  S=subj T=to|for|of on={visit}  -> 042
  + The army chief arrived on a tour of Qatar. | The army chief > Qatar
journey v  S=subj T=to|into|in|for to=:state  -> 042
  + The vice president journeyed to Romania for talks on trade. | The vice president > Romania
jet v  S=subj T=to|into|in|for to=:state  -> 042
  + The party leader jetted to Ethiopia with a large delegation. | The party leader > Ethiopia
drive v  S=subj T=to|into|in|for to=:state  -> 042
  + The mayor drove to Thailand for talks on trade. | The mayor > Thailand
sail v  S=subj T=to|into|in|for to=:state  -> 042
  + The envoy sailed to Cyprus with a large delegation. | The envoy > Cyprus
cross v  S=subj T=to|into|in|for to=:state  -> 042
  + The finance minister crossed to Mexico for talks on trade. | The finance minister > Mexico
hurry v  S=subj T=to|into|in|for to=:state  -> 042
  + The chancellor hurried to Tunisia with a large delegation. | The chancellor > Tunisia
rush v  S=subj T=to|into|in|for to=:state  -> 042
  + The president rushed to Iceland for talks on trade. | The president > Iceland
set_off v  S=subj T=to|into|in|for to=:state  -> 042
  + The prime minister set off to Angola with a large delegation. | The prime minister > Angola
fly_out v  S=subj T=to|into|in|for to=:state  -> 042
  + The foreign minister flew out to Denmark for talks on trade. | The foreign minister > Denmark
jet_off v  S=subj T=to|into|in|for to=:state  -> 042
  + The defence minister jetted off to Lebanon with a large delegation. | The defence minister > Lebanon
pop_over v  S=subj T=to|into|in|for to=:state  -> 042
  + The interior minister poped over to Senegal for talks on trade. | The interior minister > Senegal
call_at v  S=subj T=obj  -> 042
  + The opposition leader called at Georgia in the spring. | The opposition leader > Georgia
call_on v  S=subj T=obj  -> 042
  + The governor called on the flooded province by helicopter. | The governor > the flooded province
drop_in_on v  S=subj T=obj  -> 042
  + The king dropped in on Bulgaria in the spring. | The king > Bulgaria
revisit v  S=subj T=obj  -> 042
  + The ambassador revisited the flooded province by helicopter. | The ambassador > the flooded province
journey n  S?=by|mod|poss T=to  -> 042
  + The army chief's journey to Indonesia was cut short. | The army chief > Indonesia
travel n  S?=by|mod|poss T=to  -> 042
  + The vice president's travel to Morocco began with a dinner. | The vice president > Morocco
pilgrimage n  S?=by|mod|poss T=to  -> 042
  + The party leader's pilgrimage to Belarus was cut short. | The party leader > Belarus
stopover n  S?=by|mod|poss T=to  -> 042
  + The mayor's stopover to Tanzania began with a dinner. | The mayor > Tanzania
return_visit n  S?=by|mod|poss T=to  -> 042
  + The envoy's return visit to Croatia was cut short. | The envoy > Croatia
state_visit n  S?=by|mod|poss T=to  -> 042
  + The finance minister's state visit to Argentina began with a dinner. | The finance minister > Argentina
working_visit n  S?=by|mod|poss T=to  -> 042
  + The chancellor's working visit to Rwanda was cut short. | The chancellor > Rwanda
excursion n  S?=by|mod|poss T=to  -> 042
  + The president's excursion to Austria began with a dinner. | The president > Austria
goodwill_visit n  S?=by|mod|poss T=to  -> 042
  + The prime minister's goodwill visit to Yemen was cut short. | The prime minister > Yemen
official_visit n  S?=by|mod|poss T=to  -> 042
  + The foreign minister's official visit to Kenya began with a dinner. | The foreign minister > Kenya
surprise_visit n  S?=by|mod|poss T=to  -> 042
  + The defence minister's surprise visit to Norway was cut short. | The defence minister > Norway
farewell_visit n  S?=by|mod|poss T=to  -> 042
  + The interior minister's farewell visit to Peru began with a dinner. | The interior minister > Peru
entertain v  S=subj T=obj:person  -> 043
  + The opposition leader entertained the Kuwaiti minister at the palace. | The opposition leader > the Kuwaiti minister
fete v  S=subj T=obj:person  -> 043
  + Turkey feted the Tunisian president with honours. | Turkey > the Tunisian president
usher_in v  S=subj T=obj:person  -> 043
  + The governor ushered in the visiting bishop. | The governor > the visiting bishop
honor v  S=subj T=obj:person  -> 043
  + The king honored the Kuwaiti minister at the palace. | The king > the Kuwaiti minister
host v  S=subj T=for|to|with obj=dinner|banquet|reception|lunch|luncheon|welcome|red_carpet  -> 043
  + The ambassador hosted a banquet for the Turkish guests. | The ambassador > the Turkish guests
give v  S=subj T=for|to|with obj=dinner|banquet|reception|lunch|luncheon|welcome|red_carpet  -> 043
  + The army chief gave a dinner for the Peruvian president. | The army chief > the Peruvian president
hold v  S=subj T=for|to|with obj=dinner|banquet|reception|lunch|luncheon|welcome|red_carpet  -> 043
  + The vice president held a banquet for the Turkish guests. | The vice president > the Turkish guests
throw v  S=subj T=for|to|with obj=dinner|banquet|reception|lunch|luncheon|welcome|red_carpet  -> 043
  + The party leader threw a dinner for the Peruvian president. | The party leader > the Peruvian president
offer v  S=subj T=for|to|with obj=dinner|banquet|reception|lunch|luncheon|welcome|red_carpet  -> 043
  + The mayor offered a banquet for the Turkish guests. | The mayor > the Turkish guests
lay_on v  S=subj T=for|to|with obj=dinner|banquet|reception|lunch|luncheon|welcome|red_carpet  -> 043
  + The envoy laid on a dinner for the Peruvian president. | The envoy > the Peruvian president
roll_out v  S=subj T=for|to|with obj=dinner|banquet|reception|lunch|luncheon|welcome|red_carpet  -> 043
  + The finance minister rolled out a banquet for the Turkish guests. | The finance minister > the Turkish guests
stage v  S=subj T=for|to|with obj=dinner|banquet|reception|lunch|luncheon|welcome|red_carpet  -> 043
  + The chancellor staged a dinner for the Peruvian president. | The chancellor > the Peruvian president
extend v  S=subj T=for|to|with obj=dinner|banquet|reception|lunch|luncheon|welcome|red_carpet  -> 043
  + The president extended a banquet for the Turkish guests. | The president > the Turkish guests
hosting n  S?=by|mod|poss T=of|for  -> 043
  + The prime minister's hosting of the Irish premier was short. | The prime minister > the Irish premier
reception n  S?=by|mod|poss T=of|for  -> 043
  + The foreign minister's reception for the envoy was cordial. | The foreign minister > the envoy
invite v  S=subj T=obj:person to=dinner|lunch|talk|palace|capital|summit|:state  -> 043
  + Vietnam invited the Nepali king to a summit. | Vietnam > the Nepali king
ask v  S=subj T=obj:person to=dinner|lunch|talk|palace|capital|summit|:state  -> 043
  + Chad asked the Nepali king to a summit. | Chad > the Nepali king
welcome v  S=subj T=obj:person to=dinner|lunch|talk|palace|capital|summit|:state  -> 043
  + Egypt welcomed the Nepali king to a summit. | Egypt > the Nepali king
# Telephone
ring v  S=subj T=obj  -> 041
  + The defence minister rang the Norwegian premier on the hotline. | The defence minister > the Norwegian premier
ring_up v  S=subj T=obj  -> 041
  + The interior minister rang up the Saudi king late at night. | The interior minister > the Saudi king
make v  S=subj T=to|with obj={phonecall}  -> 041
  + The opposition leader made a phone call to the Mexican president. | The opposition leader > the Mexican president
place v  S=subj T=to|with obj={phonecall}  -> 041
  + The governor placed a phone call with the Thai premier. | The governor > the Thai premier
have v  S=subj T=to|with obj={phonecall}  -> 041
  + The king had a phone call to the Mexican president. | The king > the Mexican president
conduct v  S=subj T=to|with obj={phonecall}  -> 041
  + The ambassador conducted a phone call with the Thai premier. | The ambassador > the Thai premier
receive v  S=subj T=to|with obj={phonecall}  -> 041
  + The army chief received a phone call to the Mexican president. | The army chief > the Mexican president
get v  S=subj T=to|with obj={phonecall}  -> 041
  + The vice president got a phone call with the Thai premier. | The vice president > the Thai premier
take v  S=subj T=to|with obj={phonecall}  -> 041
  + The party leader took a phone call to the Mexican president. | The party leader > the Mexican president
initiate v  S=subj T=to|with obj={phonecall}  -> 041
  + The mayor initiated a phone call with the Thai premier. | The mayor > the Thai premier
confer v  B=subj|with by=phone|telephone|video_link|hotline  -> 041
  + The envoy conferred by phone with the finance minister. | The envoy > the finance minister ; the finance minister > The envoy
consult v  B=subj|with by=phone|telephone|video_link|hotline  -> 041
  + The chancellor consulted by phone with the president. | The chancellor > the president ; the president > The chancellor
communicate v  B=subj|with by=phone|telephone|video_link|hotline  -> 041
  + The prime minister communicated by phone with the foreign minister. | The prime minister > the foreign minister ; the foreign minister > The prime minister
converse v  B=subj|with by=phone|telephone|video_link|hotline  -> 041
  + The defence minister conversed by phone with the interior minister. | The defence minister > the interior minister ; the interior minister > The defence minister
discuss v  B=subj|with by=phone|telephone|video_link|hotline  -> 041
  + The opposition leader discussed by phone with the governor. | The opposition leader > the governor ; the governor > The opposition leader
phone_call n  B=between|with|of|poss|mod|by  -> 041
  + A phone call between the king and the ambassador lasted twenty minutes. | the king > the ambassador ; the ambassador > the king
telephone_call n  B=between|with|of|poss|mod|by  -> 041
  + A telephone call between the army chief and the vice president lasted twenty minutes. | the army chief > the vice president ; the vice president > the army chief
phone_conversation n  B=between|with|of|poss|mod|by  -> 041
  + A phone conversation between the party leader and the mayor lasted twenty minutes. | the party leader > the mayor ; the mayor > the party leader
telephone_conversation n  B=between|with|of|poss|mod|by  -> 041
  + A telephone conversation between the envoy and the finance minister lasted twenty minutes. | the envoy > the finance minister ; the finance minister > the envoy
telephone_talk n  B=between|with|of|poss|mod|by  -> 041
  + A telephone talk between the chancellor and the president lasted twenty minutes. | the chancellor > the president ; the president > the chancellor
video_call n  B=between|with|of|poss|mod|by  -> 041
  + A video call between the prime minister and the foreign minister lasted twenty minutes. | the prime minister > the foreign minister ; the foreign minister > the prime minister
conference_call n  B=between|with|of|poss|mod|by  -> 041
  + A conference call between the defence minister and the interior minister lasted twenty minutes. | the defence minister > the interior minister ; the interior minister > the defence minister
hotline_call n  B=between|with|of|poss|mod|by  -> 041
  + A hotline call between the opposition leader and the governor lasted twenty minutes. | the opposition leader > the governor ; the governor > the opposition leader
phone_talk n  B=between|with|of|poss|mod|by  -> 041
  + A phone talk between the king and the ambassador lasted twenty minutes. | the king > the ambassador ; the ambassador > the king
# Meeting elsewhere, mediation
meet v  B=subj|with on=sideline|sidelines|margin  -> 044
  + The army chief met with the vice president on the sidelines of the summit. | The army chief > the vice president ; the vice president > The army chief
talk v  B=subj|with on=sideline|sidelines|margin  -> 044
  + Poland and Chile talked on the margins of the conference. | Poland > Chile ; Chile > Poland
confer v  B=subj|with on=sideline|sidelines|margin  -> 044
  + The party leader conferred with the mayor on the sidelines of the summit. | The party leader > the mayor ; the mayor > The party leader
speak v  B=subj|with on=sideline|sidelines|margin  -> 044
  + Nepal and Ghana spoke on the margins of the conference. | Nepal > Ghana ; Ghana > Nepal
consult v  B=subj|with on=sideline|sidelines|margin  -> 044
  + The envoy consulted with the finance minister on the sidelines of the summit. | The envoy > the finance minister ; the finance minister > The envoy
negotiate v  B=subj|with on=sideline|sidelines|margin  -> 044
  + Serbia and Japan negotiated on the margins of the conference. | Serbia > Japan ; Japan > Serbia
arbitrate v  S=subj T=between|in|among  -> 045
  + Jordan arbitrated between Cuba and Malaysia. | Jordan > Cuba ; Jordan > Malaysia
intercede v  S=subj T=between|in|among  -> 045
  + ASEAN interceded in the Sudanese conflict. | ASEAN > the Sudanese conflict
facilitate v  S=subj T=between|in|among  -> 045
  + Sweden facilitated between Uganda and Brazil. | Sweden > Uganda ; Sweden > Brazil
shuttle v  S=subj T=between|in|among  -> 045
  + The European Union shuttled in the Sudanese conflict. | The European Union > the Sudanese conflict
referee v  S=subj T=between|in|among  -> 045
  + Kuwait refereed between Armenia and Portugal. | Kuwait > Armenia ; Kuwait > Portugal
conciliate v  S=subj T=between|in|among  -> 045
  + The United Nations conciliated in the Sudanese conflict. | The United Nations > the Sudanese conflict
adjudicate v  S=subj T=between|in|among  -> 045
  + Niger adjudicated between Mongolia and Oman. | Niger > Mongolia ; Niger > Oman
mediate v  S=subj T=between|with|for obj={agreement}|{ceasefire}|{talks}|mediation|solution  -> 045
  + Colombia mediated an agreement between Finland and Zambia. | Colombia > Finland ; Colombia > Zambia
facilitate v  S=subj T=between|with|for obj={agreement}|{ceasefire}|{talks}|mediation|solution  -> 045
  + NATO facilitated talks between the rebels and the government. | NATO > the rebels ; NATO > the government
negotiate v  S=subj T=between|with|for obj={agreement}|{ceasefire}|{talks}|mediation|solution  -> 045
  + Pakistan negotiated an agreement between Greece and Ecuador. | Pakistan > Greece ; Pakistan > Ecuador
arrange v  S=subj T=between|with|for obj={agreement}|{ceasefire}|{talks}|mediation|solution  -> 045
  + The African Union arranged talks between the rebels and the government. | The African Union > the rebels ; The African Union > the government
moderate v  S=subj T=between|with|for obj={agreement}|{ceasefire}|{talks}|mediation|solution  -> 045
  + Cambodia moderated an agreement between Algeria and Latvia. | Cambodia > Algeria ; Cambodia > Latvia
sponsor v  S=subj T=between|with|for obj={agreement}|{ceasefire}|{talks}|mediation|solution  -> 045
  + The World Bank sponsored talks between the rebels and the government. | The World Bank > the rebels ; The World Bank > the government
oversee v  S=subj T=between|with|for obj={agreement}|{ceasefire}|{talks}|mediation|solution  -> 045
  + Bolivia overseed an agreement between Sudan and Canada. | Bolivia > Sudan ; Bolivia > Canada
host v  S=subj T=between|with|for obj={agreement}|{ceasefire}|{talks}|mediation|solution  -> 045
  + The Arab League hosted talks between the rebels and the government. | The Arab League > the rebels ; The Arab League > the government
lead v  S=subj T=between|with|for obj={agreement}|{ceasefire}|{talks}|mediation|solution  -> 045
  + Qatar led an agreement between Romania and Ethiopia. | Qatar > Romania ; Qatar > Ethiopia
chair v  S=subj T=between|with|for obj={agreement}|{ceasefire}|{talks}|mediation|solution  -> 045
  + The Security Council chaired talks between the rebels and the government. | The Security Council > the rebels ; The Security Council > the government
guide v  S=subj T=between|with|for obj={agreement}|{ceasefire}|{talks}|mediation|solution  -> 045
  + Thailand guided an agreement between Cyprus and Mexico. | Thailand > Cyprus ; Thailand > Mexico
coordinate v  S=subj T=between|with|for obj={agreement}|{ceasefire}|{talks}|mediation|solution  -> 045
  + ASEAN coordinated talks between the rebels and the government. | ASEAN > the rebels ; ASEAN > the government
convene v  S=subj T=between|with|for obj={agreement}|{ceasefire}|{talks}|mediation|solution  -> 045
  + Tunisia convened an agreement between Iceland and Angola. | Tunisia > Iceland ; Tunisia > Angola
act v  S=subj T=between as=mediator|broker|intermediary|go-between|arbiter|facilitator  -> 045
  + Denmark acted as mediator between Lebanon and Senegal. | Denmark > Lebanon ; Denmark > Senegal
serve v  S=subj T=between as=mediator|broker|intermediary|go-between|arbiter|facilitator  -> 045
  + Georgia served as mediator between Bulgaria and Indonesia. | Georgia > Bulgaria ; Georgia > Indonesia
work v  S=subj T=between as=mediator|broker|intermediary|go-between|arbiter|facilitator  -> 045
  + Morocco worked as mediator between Belarus and Tanzania. | Morocco > Belarus ; Morocco > Tanzania
step_in v  S=subj T=between as=mediator|broker|intermediary|go-between|arbiter|facilitator  -> 045
  + Croatia stepped in as mediator between Argentina and Rwanda. | Croatia > Argentina ; Croatia > Rwanda
emerge v  S=subj T=between as=mediator|broker|intermediary|go-between|arbiter|facilitator  -> 045
  + Austria emerged as mediator between Yemen and Kenya. | Austria > Yemen ; Austria > Kenya
volunteer v  S=subj T=between as=mediator|broker|intermediary|go-between|arbiter|facilitator  -> 045
  + Norway volunteered as mediator between Peru and Turkey. | Norway > Peru ; Norway > Turkey
arbitration n  S?=by|mod|poss T=between|in|of  -> 045
  + Vietnam's arbitration between Chad and Egypt bore fruit. | Vietnam > Chad ; Vietnam > Egypt
good_offices n  S?=by|mod|poss T=between|in|of  -> 045
  + The European Union's good offices in the dispute was praised. | The European Union > the dispute
intercession n  S?=by|mod|poss T=between|in|of  -> 045
  + Poland's intercession between Chile and Nepal bore fruit. | Poland > Chile ; Poland > Nepal
conciliation n  S?=by|mod|poss T=between|in|of  -> 045
  + The United Nations' conciliation in the dispute was praised. | The United Nations > the dispute
shuttle_diplomacy n  S?=by|mod|poss T=between|in|of  -> 045
  + Ghana's shuttle diplomacy between Serbia and Japan bore fruit. | Ghana > Serbia ; Ghana > Japan
peacemaking n  S?=by|mod|poss T=between|in|of  -> 045
  + NATO's peacemaking in the dispute was praised. | NATO > the dispute
peace_mission n  S?=by|mod|poss T=between|in|of  -> 045
  + Jordan's peace mission between Cuba and Malaysia bore fruit. | Jordan > Cuba ; Jordan > Malaysia
facilitation n  S?=by|mod|poss T=between|in|of  -> 045
  + The African Union's facilitation in the dispute was praised. | The African Union > the dispute
canvass v  S=subj T=obj:person|org  -> 040
  + The chancellor canvassed the clan elders about the truce. | The chancellor > the clan elders
sound_out v  S=subj T=obj:person|org  -> 040
  + The president sounded out the army chief. | The president > the army chief
approach v  S=subj T=obj:person|org  -> 040
  + The prime minister approached the clan elders about the truce. | The prime minister > the clan elders
contact v  S=subj T=obj:person|org  -> 040
  + The foreign minister contacted the army chief. | The foreign minister > the army chief
engage v  S=subj T=obj:person|org  -> 040
  + The defence minister engaged the clan elders about the truce. | The defence minister > the clan elders
talk_over v  B=subj|with obj=issue|issues|situation|relations|relation|tie|trade|security|cooperation|crisis|plan|matter  -> 040
  + The interior minister talked over security with the opposition leader. | The interior minister > the opposition leader ; the opposition leader > The interior minister
go_over v  B=subj|with obj=issue|issues|situation|relations|relation|tie|trade|security|cooperation|crisis|plan|matter  -> 040
  + Sweden and Uganda went over bilateral relations. | Sweden > Uganda ; Uganda > Sweden
debate v  B=subj|with obj=issue|issues|situation|relations|relation|tie|trade|security|cooperation|crisis|plan|matter  -> 040
  + The governor debated security with the king. | The governor > the king ; the king > The governor
address v  B=subj|with obj=issue|issues|situation|relations|relation|tie|trade|security|cooperation|crisis|plan|matter  -> 040
  + Brazil and Kuwait addressed bilateral relations. | Brazil > Kuwait ; Kuwait > Brazil
examine v  B=subj|with obj=issue|issues|situation|relations|relation|tie|trade|security|cooperation|crisis|plan|matter  -> 040
  + The ambassador examined security with the army chief. | The ambassador > the army chief ; the army chief > The ambassador
explore v  B=subj|with obj=issue|issues|situation|relations|relation|tie|trade|security|cooperation|crisis|plan|matter  -> 040
  + Armenia and Portugal explored bilateral relations. | Armenia > Portugal ; Portugal > Armenia
study v  B=subj|with obj=issue|issues|situation|relations|relation|tie|trade|security|cooperation|crisis|plan|matter  -> 040
  + The vice president studied security with the party leader. | The vice president > the party leader ; the party leader > The vice president
raise v  B=subj|with obj=issue|issues|situation|relations|relation|tie|trade|security|cooperation|crisis|plan|matter  -> 040
  + Niger and Mongolia raised bilateral relations. | Niger > Mongolia ; Mongolia > Niger
touch_on v  B=subj|with obj=issue|issues|situation|relations|relation|tie|trade|security|cooperation|crisis|plan|matter  -> 040
  + The mayor touched on security with the envoy. | The mayor > the envoy ; the envoy > The mayor
take_up v  B=subj|with obj=issue|issues|situation|relations|relation|tie|trade|security|cooperation|crisis|plan|matter  -> 040
  + Oman and Colombia took up bilateral relations. | Oman > Colombia ; Colombia > Oman
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
call v  S=subj T=obj:person comp=discuss|explain|talk|ask|tell|inform|brief|review|say  -> 041
  + The Israeli president called the Ethiopian leader to explain the custom. | The Israeli president > the Ethiopian leader
phone v  S=subj T=obj comp=discuss|explain|talk|ask|tell|inform|brief|review  -> 041
  + The emir phoned the envoy to discuss the fuel. | The emir > the envoy
call v  S=subj T=obj comp=congratulate|thank|praise|reassure|assure|express|support|welcome|wish|greet  -> 051
  + The Dutch premier called the new Irish premier to congratulate him. | The Dutch premier > the new Irish premier
phone v  S=subj T=obj comp=congratulate|thank|praise|reassure|assure|express|wish|greet  -> 051
  + The sultan phoned the new king to congratulate him. | The sultan > the new king
visit v  S=subj T=obj comp=congratulate|thank|praise|reassure|express  -> 051
  + The bishop visited the miners to thank them. | The bishop > the miners
call v  S=subj T=obj comp=apologize|apologise  -> 055
  + The admiral called the Turkish president to apologise. | The admiral > the Turkish president
phone v  S=subj T=obj comp=apologize|apologise  -> 055
  + The admiral phoned the widow to apologise. | The admiral > the widow
call v  S=subj T=obj comp=condole|mourn|console  -> 018
  + The king called the widow to console her. | The king > the widow
