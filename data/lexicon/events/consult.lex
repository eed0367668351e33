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
travel v  S=subj T=to:state  -> 042
  + The Indian envoy travelled to Nepal for talks. | The Indian envoy > Nepal
arrive v  S=subj T=in|to|at:state  -> 042
  + The Chinese premier arrived in Pakistan on Sunday. | The Chinese premier > Pakistan
fly v  S=subj T=to|into|in:state  -> 042
  + The American secretary of state flew to Jordan. | The American secretary of state > Jordan
head v  S=subj T=to|for:state  -> 042
  + The French minister headed to Lebanon. | The French minister > Lebanon
go v  S=subj T=to to=:state  -> 042
  + The Swedish foreign minister went to Estonia for consultations. | The Swedish foreign minister > Estonia
tour v  S=subj T=obj:state|place  -> 042
  + The German chancellor toured Ethiopia in March. | The German chancellor > Ethiopia
land v  S=subj T=in:state  -> 042
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
receive v  S=subj T=obj:person obj=minister|president|premier|envoy|delegation|ambassador|leader|king|chancellor|guest|pope|secretary|counterpart|prime_minister|foreign_minister  -> 043
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
speak v  S=subj T=to to=:person  -> 040
  + The governor spoke to the rebels' commander in private. | The governor > the rebels' commander
talk v  B=subj|with with=:any  -> 040
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
  + Mongolia restarted talks with Oman. | Mongolia > Oman ; Oman > Mongolia
complete v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + Colombia and Finland completed negotiations. | Colombia > Finland ; Finland > Colombia
finish v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + The government finished peace talks with the separatists. | The government > the separatists ; the separatists > The government
finalise v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + Zambia finalised trade talks with the Arab League. | Zambia > the Arab League ; the Arab League > Zambia
undertake v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + Pakistan undertook talks with Greece. | Pakistan > Greece ; Greece > Pakistan
pursue v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + Ecuador and Cambodia pursued negotiations. | Ecuador > Cambodia ; Cambodia > Ecuador
reopen v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + The government reopened peace talks with the separatists. | The government > the separatists ; the separatists > The government
kick_off v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + Algeria kicked off trade talks with the Security Council. | Algeria > the Security Council ; the Security Council > Algeria
hold v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + Latvia held talks with Bolivia. | Latvia > Bolivia ; Bolivia > Latvia
wrap_up v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + Sudan and Canada wrapped up negotiations. | Sudan > Canada ; Canada > Sudan
renew v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + The government renewed peace talks with the separatists. | The government > the separatists ; the separatists > The government
revive v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + Qatar revived trade talks with ASEAN. | Qatar > ASEAN ; ASEAN > Qatar
intensify v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + Romania intensified talks with Ethiopia. | Romania > Ethiopia ; Ethiopia > Romania
initiate v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + Thailand and Cyprus initiated negotiations. | Thailand > Cyprus ; Cyprus > Thailand
return_to v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + The government returned to peace talks with the separatists. | The government > the separatists ; the separatists > The government
reconvene v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + Mexico reconvened trade talks with the European Union. | Mexico > the European Union ; the European Union > Mexico
advance v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + Tunisia advanced talks with Iceland. | Tunisia > Iceland ; Iceland > Tunisia
accelerate v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + Angola and Denmark accelerated negotiations. | Angola > Denmark ; Denmark > Angola
relaunch v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + The government relaunched peace talks with the separatists. | The government > the separatists ; the separatists > The government
have v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The prime minister had a meeting with the foreign minister. | The prime minister > the foreign minister ; the foreign minister > The prime minister
begin v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + Lebanon and Senegal began consultations. | Lebanon > Senegal ; Senegal > Lebanon
start v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The defence minister started a dialogue with the opposition. | The defence minister > the opposition ; the opposition > The defence minister
open v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The interior minister opened a session with the trade union. | The interior minister > the trade union ; the trade union > The interior minister
resume v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The opposition leader resumed a meeting with the governor. | The opposition leader > the governor ; the governor > The opposition leader
continue v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + Georgia and Bulgaria continued consultations. | Georgia > Bulgaria ; Bulgaria > Georgia
conduct v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The king conducted a dialogue with the opposition. | The king > the opposition ; the opposition > The king
conclude v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The ambassador concluded a session with Amnesty. | The ambassador > Amnesty ; Amnesty > The ambassador
convene v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The army chief convened a meeting with the vice president. | The army chief > the vice president ; the vice president > The army chief
launch v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + Indonesia and Morocco launched consultations. | Indonesia > Morocco ; Morocco > Indonesia
chair v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The party leader chaired a dialogue with the opposition. | The party leader > the opposition ; the opposition > The party leader
organize v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The mayor organized a session with an aid agency. | The mayor > an aid agency ; an aid agency > The mayor
organise v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The envoy organised a meeting with the finance minister. | The envoy > the finance minister ; the finance minister > The envoy
initiate v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + Belarus and Tanzania initiated consultations. | Belarus > Tanzania ; Tanzania > Belarus
undertake v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The chancellor undertook a dialogue with the opposition. | The chancellor > the opposition ; the opposition > The chancellor
complete v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The president completed a session with a lawyers' association. | The president > a lawyers' association ; a lawyers' association > The president
finish v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The prime minister finished a meeting with the foreign minister. | The prime minister > the foreign minister ; the foreign minister > The prime minister
enter v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + Croatia and Argentina entered consultations. | Croatia > Argentina ; Argentina > Croatia
attend v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The defence minister attended a dialogue with the opposition. | The defence minister > the opposition ; the opposition > The defence minister
maintain v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The interior minister maintained a session with the Red Cross. | The interior minister > the Red Cross ; the Red Cross > The interior minister
pursue v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The opposition leader pursued a meeting with the governor. | The opposition leader > the governor ; the governor > The opposition leader
co-chair v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + Rwanda and Austria co-chaired consultations. | Rwanda > Austria ; Austria > Rwanda
lead v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The king led a dialogue with the opposition. | The king > the opposition ; the opposition > The king
reopen v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The ambassador reopened a session with a medical charity. | The ambassador > a medical charity ; a medical charity > The ambassador
kick_off v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The army chief kicked off a meeting with the vice president. | The army chief > the vice president ; the vice president > The army chief
wrap_up v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + Yemen and Kenya wrapped up consultations. | Yemen > Kenya ; Kenya > Yemen
engage v  B=subj|with in=talk|talks|discussion|dialogue|consultation|conversation|meeting  -> 040
  + The party leader engaged in a meeting with the mayor. | The party leader > the mayor ; the mayor > The party leader
participate v  B=subj|with in=talk|talks|discussion|dialogue|consultation|conversation|meeting  -> 040
  + Norway and Peru participated in a dialogue. | Norway > Peru ; Peru > Norway
take_part v  B=subj|with in=talk|talks|discussion|dialogue|consultation|conversation|meeting  -> 040
  + The envoy took part in a meeting with the finance minister. | The envoy > the finance minister ; the finance minister > The envoy
meet v  B=subj|with in=talk|talks|discussion|dialogue|consultation|conversation|meeting  -> 040
  + Turkey and Vietnam met in a dialogue. | Turkey > Vietnam ; Vietnam > Turkey
sit v  B=subj|with in=talk|talks|discussion|dialogue|consultation|conversation|meeting  -> 040
  + The chancellor sat in a meeting with the president. | The chancellor > the president ; the president > The chancellor
meet v  B=subj|with for={talks}  -> 040
  + The prime minister met for talks with the foreign minister. | The prime minister > the foreign minister ; the foreign minister > The prime minister
sit_down v  B=subj|with for={talks}  -> 040
  + Chad and Egypt sat down for negotiations. | Chad > Egypt ; Egypt > Chad
join v  B=subj|with for={talks}  -> 040
  + The defence minister joined for talks with the interior minister. | The defence minister > the interior minister ; the interior minister > The defence minister
get_together v  B=subj|with for={talks}  -> 040
  + Poland and Chile got together for negotiations. | Poland > Chile ; Chile > Poland
convene v  B=subj|with for={talks}  -> 040
  + The opposition leader convened for talks with the governor. | The opposition leader > the governor ; the governor > The opposition leader
gather v  B=subj|with for={talks}  -> 040
  + Nepal and Ghana gathered for negotiations. | Nepal > Ghana ; Ghana > Nepal
reconvene v  B=subj|with for={talks}  -> 040
  + The king reconvened for talks with the ambassador. | The king > the ambassador ; the ambassador > The king
huddle v  B=subj|with for={talks}  -> 040
  + Serbia and Japan huddled for negotiations. | Serbia > Japan ; Japan > Serbia
meet_up v  B=subj|with  -> 040
  + The army chief met up with the vice president over the budget. | The army chief > the vice president ; the vice president > The army chief
converse v  B=subj|with  -> 040
  + Jordan conversed with Cuba about the river. | Jordan > Cuba ; Cuba > Jordan
chat v  B=subj|with  -> 040
  + The party leader chatted with tribal elders. | The party leader > tribal elders ; tribal elders > The party leader
deliberate v  B=subj|with  -> 040
  + The mayor deliberated with the envoy over the budget. | The mayor > the envoy ; the envoy > The mayor
huddle v  B=subj|with  -> 040
  + Malaysia huddled with Sweden about the river. | Malaysia > Sweden ; Sweden > Malaysia
dine v  B=subj|with  -> 040
  + The finance minister dined with tribal elders. | The finance minister > tribal elders ; tribal elders > The finance minister
lunch v  B=subj|with  -> 040
  + The chancellor lunched with the president over the budget. | The chancellor > the president ; the president > The chancellor
caucus v  B=subj|with  -> 040
  + Uganda caucused with Brazil about the river. | Uganda > Brazil ; Brazil > Uganda
liaise v  B=subj|with  -> 040
  + The prime minister liaised with tribal elders. | The prime minister > tribal elders ; tribal elders > The prime minister
communicate v  B=subj|with  -> 040
  + The foreign minister communicated with the defence minister over the budget. | The foreign minister > the defence minister ; the defence minister > The foreign minister
debate v  B=subj|with  -> 040
  + Kuwait debated with Armenia about the river. | Kuwait > Armenia ; Armenia > Kuwait
parley v  B=subj|with  -> 040
  + The interior minister parleyed with tribal elders. | The interior minister > tribal elders ; tribal elders > The interior minister
interact v  B=subj|with  -> 040
  + The opposition leader interacted with the governor over the budget. | The opposition leader > the governor ; the governor > The opposition leader
get_together v  B=subj|with  -> 040
  + Portugal got together with Niger about the river. | Portugal > Niger ; Niger > Portugal
reconnect v  B=subj|with  -> 040
  + The king reconnected with tribal elders. | The king > tribal elders ; tribal elders > The king
visit v  B=subj|with  -> 040
  + The ambassador visited with the army chief over the budget. | The ambassador > the army chief ; the army chief > The ambassador
sit v  B=subj|with  -> 040
  + Mongolia sat with Oman about the river. | Mongolia > Oman ; Oman > Mongolia
conversation n  B=between|with|of|poss|mod|by  -> 040
  + A conversation between Colombia and Finland was held on the island. | Colombia > Finland ; Finland > Colombia
conference n  B=between|with|of|poss|mod|by  -> 040
  + The conference between the vice president and the party leader lasted two hours. | the vice president > the party leader ; the party leader > the vice president
session n  B=between|with|of|poss|mod|by  -> 040
  + A session between Zambia and Pakistan was held on the island. | Zambia > Pakistan ; Pakistan > Zambia
chat n  B=between|with|of|poss|mod|by  -> 040
  + The chat between the mayor and the envoy lasted two hours. | the mayor > the envoy ; the envoy > the mayor
dinner n  B=between|with|of|poss|mod|by  -> 040
  + A dinner between Greece and Ecuador was held on the island. | Greece > Ecuador ; Ecuador > Greece
lunch n  B=between|with|of|poss|mod|by  -> 040
  + The lunch between the finance minister and the chancellor lasted two hours. | the finance minister > the chancellor ; the chancellor > the finance minister
breakfast n  B=between|with|of|poss|mod|by  -> 040
  + A breakfast between Cambodia and Algeria was held on the island. | Cambodia > Algeria ; Algeria > Cambodia
audience n  B=between|with|of|poss|mod|by  -> 040
  + The audience between the president and the prime minister lasted two hours. | the president > the prime minister ; the prime minister > the president
debate n  B=between|with|of|poss|mod|by  -> 040
  + A debate between Latvia and Bolivia was held on the island. | Latvia > Bolivia ; Bolivia > Latvia
roundtable n  B=between|with|of|poss|mod|by  -> 040
  + The roundtable between the foreign minister and the defence minister lasted two hours. | the foreign minister > the defence minister ; the defence minister > the foreign minister
exchange n  B=between|with|of|poss|mod|by  -> 040
  + An exchange between Sudan and Canada was held on the island. | Sudan > Canada ; Canada > Sudan
get-together n  B=between|with|of|poss|mod|by  -> 040
  + The get-together between the interior minister and the opposition leader lasted two hours. | the interior minister > the opposition leader ; the opposition leader > the interior minister
gathering n  B=between|with|of|poss|mod|by  -> 040
  + A gathering between Qatar and Romania was held on the island. | Qatar > Romania ; Romania > Qatar
parley n  B=between|with|of|poss|mod|by  -> 040
  + The parley between the governor and the king lasted two hours. | the governor > the king ; the king > the governor
contact n  B=between|with|of|poss|mod|by  -> 040
  + A contact between Ethiopia and Thailand was held on the island. | Ethiopia > Thailand ; Thailand > Ethiopia
dialog n  B=between|with|of|poss|mod|by  -> 040
  + The dialog between the ambassador and the army chief lasted two hours. | the ambassador > the army chief ; the army chief > the ambassador
interview n  B=between|with|of|poss|mod|by  -> 040
  + An interview between Cyprus and Mexico was held on the island. | Cyprus > Mexico ; Mexico > Cyprus
luncheon n  B=between|with|of|poss|mod|by  -> 040
  + The luncheon between the vice president and the party leader lasted two hours. | the vice president > the party leader ; the party leader > the vice president
peace_negotiation n  B=between|with|of|poss|mod|by  -> 046
  + peace negotiations between Tunisia and Iceland began in the old hotel. | Tunisia > Iceland ; Iceland > Tunisia
peace_talk n  B=between|with|of|poss|mod|by  -> 046
  + peace talks between the government and the rebels went on all week. | the government > the rebels ; the rebels > the government
trade_talk n  B=between|with|of|poss|mod|by  -> 046
  + trade talks between Angola and Denmark began in the old hotel. | Angola > Denmark ; Denmark > Angola
nuclear_talk n  B=between|with|of|poss|mod|by  -> 046
  + nuclear talks between the government and the rebels went on all week. | the government > the rebels ; the rebels > the government
border_talk n  B=between|with|of|poss|mod|by  -> 046
  + border talks between Lebanon and Senegal began in the old hotel. | Lebanon > Senegal ; Senegal > Lebanon
wage_talk n  B=between|with|of|poss|mod|by  -> 046
  + wage talks between the government and the rebels went on all week. | the government > the rebels ; the rebels > the government
coalition_talk n  B=between|with|of|poss|mod|by  -> 046
  + coalition talks between Georgia and Bulgaria began in the old hotel. | Georgia > Bulgaria ; Bulgaria > Georgia
ceasefire_talk n  B=between|with|of|poss|mod|by  -> 046
  + ceasefire talks between the government and the rebels went on all week. | the government > the rebels ; the rebels > the government
arms_talk n  B=between|with|of|poss|mod|by  -> 046
  + arms talks between Indonesia and Morocco began in the old hotel. | Indonesia > Morocco ; Morocco > Indonesia
climate_talk n  B=between|with|of|poss|mod|by  -> 046
  + climate talks between the government and the rebels went on all week. | the government > the rebels ; the rebels > the government
# Visits under light verbs
undertake v  S=subj T=to|in|of|with|obj.of|obj.poss obj={visit}  -> 042
  + The mayor undertook a visit to Belarus. | The mayor > Belarus
complete v  S=subj T=to|in|of|with|obj.of|obj.poss obj={visit}  -> 042
  + The envoy completed an official visit to Tanzania. | The envoy > Tanzania
finish v  S=subj T=to|in|of|with|obj.of|obj.poss obj={visit}  -> 042
  + The finance minister finished a tour of Croatia. | The finance minister > Croatia
kick_off v  S=subj T=to|in|of|with|obj.of|obj.poss obj={visit}  -> 042
  + The chancellor kicked off a trip to Argentina. | The chancellor > Argentina
open v  S=subj T=to|in|of|with|obj.of|obj.poss obj={visit}  -> 042
  + The president opened a visit to Rwanda. | The president > Rwanda
take v  S=subj T=to|in|of|with|obj.of|obj.poss obj={visit}  -> 042
  + The prime minister took an official visit to Austria. | The prime minister > Austria
launch v  S=subj T=to|in|of|with|obj.of|obj.poss obj={visit}  -> 042
  + The foreign minister launched a tour of Yemen. | The foreign minister > Yemen
continue v  S=subj T=to|in|of|with|obj.of|obj.poss obj={visit}  -> 042
  + The defence minister continued a trip to Kenya. | The defence minister > Kenya
resume v  S=subj T=to|in|of|with|obj.of|obj.poss obj={visit}  -> 042
  + The interior minister resumed a visit to Norway. | The interior minister > Norway
cut_short v  S=subj T=to|in|of|with|obj.of|obj.poss obj={visit}  -> 042
  + The opposition leader cut short an official visit to Peru. | The opposition leader > Peru
extend v  S=subj T=to|in|of|with|obj.of|obj.poss obj={visit}  -> 042
  + The governor extended a tour of Turkey. | The governor > Turkey
round_off v  S=subj T=to|in|of|with|obj.of|obj.poss obj={visit}  -> 042
  + The king rounded off a trip to Vietnam. | The king > Vietnam
initiate v  S=subj T=to|in|of|with|obj.of|obj.poss obj={visit}  -> 042
  + The ambassador initiated a visit to Chad. | The ambassador > Chad
set_off v  S=subj T=to|for|of on={visit}  -> 042
  + The army chief set off on a visit to Egypt. | The army chief > Egypt
depart v  S=subj T=to|for|of on={visit}  -> 042
  + The vice president departed on a tour of Poland. | The vice president > Poland
leave v  S=subj T=to|for|of on={visit}  -> 042
  + The party leader left on a visit to Chile. | The party leader > Chile
go v  S=subj T=to|for|of on={visit}  -> 042
  + The mayor went on a tour of Nepal. | The mayor > Nepal
set_out v  S=subj T=to|for|of on={visit}  -> 042
  + The envoy set out on a visit to Ghana. | The envoy > Ghana
come v  S=subj T=to|for|of on={visit}  -> 042
  + The finance minister came on a tour of Serbia. | The finance minister > Serbia
travel v  S=subj T=to|for|of on={visit}  -> 042
  + The chancellor traveled on a visit to Japan. | The chancellor > Japan
arrive v  S=subj T=to|for|of on={visit}  -> 042
  + The president arrived on a tour of Jordan. | The president > Jordan
journey v  S=subj T=to|into|in|for to=:state  -> 042
  + The prime minister journeyed to Cuba for talks on trade. | The prime minister > Cuba
jet v  S=subj T=to|into|in|for to=:state  -> 042
  + The foreign minister jetted to Malaysia with a large delegation. | The foreign minister > Malaysia
drive v  S=subj T=to|into|in|for to=:state  -> 042
  + The defence minister drove to Sweden for talks on trade. | The defence minister > Sweden
sail v  S=subj T=to|into|in|for to=:state  -> 042
  + The interior minister sailed to Uganda with a large delegation. | The interior minister > Uganda
cross v  S=subj T=to|into|in|for to=:state  -> 042
  + The opposition leader crossed to Brazil for talks on trade. | The opposition leader > Brazil
hurry v  S=subj T=to|into|in|for to=:state  -> 042
  + The governor hurried to Kuwait with a large delegation. | The governor > Kuwait
rush v  S=subj T=to|into|in|for to=:state  -> 042
  + The king rushed to Armenia for talks on trade. | The king > Armenia
set_off v  S=subj T=to|into|in|for to=:state  -> 042
  + The ambassador set off to Portugal with a large delegation. | The ambassador > Portugal
fly_out v  S=subj T=to|into|in|for to=:state  -> 042
  + The army chief flew out to Niger for talks on trade. | The army chief > Niger
jet_off v  S=subj T=to|into|in|for to=:state  -> 042
  + The vice president jetted off to Mongolia with a large delegation. | The vice president > Mongolia
pop_over v  S=subj T=to|into|in|for to=:state  -> 042
  + The party leader poped over to Oman for talks on trade. | The party leader > Oman
call_at v  S=subj T=obj  -> 042
  + The mayor called at Colombia in the spring. | The mayor > Colombia
call_on v  S=subj T=obj  -> 042
  + The envoy called on the flooded province by helicopter. | The envoy > the flooded province
drop_in_on v  S=subj T=obj  -> 042
  + The finance minister dropped in on Finland in the spring. | The finance minister > Finland
revisit v  S=subj T=obj  -> 042
  + The chancellor revisited the flooded province by helicopter. | The chancellor > the flooded province
journey n  S?=by|mod|poss T=to  -> 042
  + The president's journey to Zambia was cut short. | The president > Zambia
travel n  S?=by|mod|poss T=to  -> 042
  + The prime minister's travel to Pakistan began with a dinner. | The prime minister > Pakistan
pilgrimage n  S?=by|mod|poss T=to  -> 042
  + The foreign minister's pilgrimage to Greece was cut short. | The foreign minister > Greece
stopover n  S?=by|mod|poss T=to  -> 042
  + The defence minister's stopover to Ecuador began with a dinner. | The defence minister > Ecuador
return_visit n  S?=by|mod|poss T=to  -> 042
  + The interior minister's return visit to Cambodia was cut short. | The interior minister > Cambodia
state_visit n  S?=by|mod|poss T=to  -> 042
  + The opposition leader's state visit to Algeria began with a dinner. | The opposition leader > Algeria
working_visit n  S?=by|mod|poss T=to  -> 042
  + The governor's working visit to Latvia was cut short. | The governor > Latvia
excursion n  S?=by|mod|poss T=to  -> 042
  + The king's excursion to Bolivia began with a dinner. | The king > Bolivia
goodwill_visit n  S?=by|mod|poss T=to  -> 042
  + The ambassador's goodwill visit to Sudan was cut short. | The ambassador > Sudan
official_visit n  S?=by|mod|poss T=to  -> 042
  + The army chief's official visit to Canada began with a dinner. | The army chief > Canada
surprise_visit n  S?=by|mod|poss T=to  -> 042
  + The vice president's surprise visit to Qatar was cut short. | The vice president > Qatar
farewell_visit n  S?=by|mod|poss T=to  -> 042
  + The party leader's farewell visit to Romania began with a dinner. | The party leader > Romania
entertain v  S=subj T=obj:person  -> 043
  + The mayor entertained the Kuwaiti minister at the palace. | The mayor > the Kuwaiti minister
fete v  S=subj T=obj:person  -> 043
  + Ethiopia feted the Tunisian president with honours. | Ethiopia > the Tunisian president
usher_in v  S=subj T=obj:person  -> 043
  + The envoy ushered in the visiting bishop. | The envoy > the visiting bishop
honor v  S=subj T=obj:person  -> 043
  + The finance minister honored the Kuwaiti minister at the palace. | The finance minister > the Kuwaiti minister
host v  S=subj T=for|to|with obj=dinner|banquet|reception|lunch|luncheon|welcome|red_carpet  -> 043
  + The chancellor hosted a banquet for the Turkish guests. | The chancellor > the Turkish guests
give v  S=subj T=for|to|with obj=dinner|banquet|reception|lunch|luncheon|welcome|red_carpet  -> 043
  + The president gave a dinner for the Peruvian president. | The president > the Peruvian president
hold v  S=subj T=for|to|with obj=dinner|banquet|reception|lunch|luncheon|welcome|red_carpet  -> 043
  + The prime minister held a banquet for the Turkish guests. | The prime minister > the Turkish guests
throw v  S=subj T=for|to|with obj=dinner|banquet|reception|lunch|luncheon|welcome|red_carpet  -> 043
  + The foreign minister threw a dinner for the Peruvian president. | The foreign minister > the Peruvian president
offer v  S=subj T=for|to|with obj=dinner|banquet|reception|lunch|luncheon|welcome|red_carpet  -> 043
  + The defence minister offered a banquet for the Turkish guests. | The defence minister > the Turkish guests
lay_on v  S=subj T=for|to|with obj=dinner|banquet|reception|lunch|luncheon|welcome|red_carpet  -> 043
  + The interior minister laid on a dinner for the Peruvian president. | The interior minister > the Peruvian president
roll_out v  S=subj T=for|to|with obj=dinner|banquet|reception|lunch|luncheon|welcome|red_carpet  -> 043
  + The opposition leader rolled out a banquet for the Turkish guests. | The opposition leader > the Turkish guests
stage v  S=subj T=for|to|with obj=dinner|banquet|reception|lunch|luncheon|welcome|red_carpet  -> 043
  + The governor staged a dinner for the Peruvian president. | The governor > the Peruvian president
extend v  S=subj T=for|to|with obj=dinner|banquet|reception|lunch|luncheon|welcome|red_carpet  -> 043
  + The king extended a banquet for the Turkish guests. | The king > the Turkish guests
hosting n  S?=by|mod|poss T=of|for  -> 043
  + The ambassador's hosting of the Irish premier was short. | The ambassador > the Irish premier
reception n  S?=by|mod|poss T=of|for  -> 043
  + The army chief's reception for the envoy was cordial. | The army chief > the envoy
invite v  S=subj T=obj:person to=dinner|lunch|talk|palace|capital|summit|:state  -> 043
  + Thailand invited the Nepali king to a summit. | Thailand > the Nepali king
ask v  S=subj T=obj:person to=dinner|lunch|talk|palace|capital|summit|:state  -> 043
  + Cyprus asked the Nepali king to a summit. | Cyprus > the Nepali king
welcome v  S=subj T=obj:person to=dinner|lunch|talk|palace|capital|summit|:state  -> 043
  + Mexico welcomed the Nepali king to a summit. | Mexico > the Nepali king
# Telephone
ring v  S=subj T=obj  -> 041
  + The vice president rang the Norwegian premier on the hotline. | The vice president > the Norwegian premier
ring_up v  S=subj T=obj  -> 041
  + The party leader rang up the Saudi king late at night. | The party leader > the Saudi king
make v  S=subj T=to|with obj={phonecall}  -> 041
  + The mayor made a phone call to the Mexican president. | The mayor > the Mexican president
place v  S=subj T=to|with obj={phonecall}  -> 041
  + The envoy placed a phone call with the Thai premier. | The envoy > the Thai premier
have v  S=subj T=to|with obj={phonecall}  -> 041
  + The finance minister had a phone call to the Mexican president. | The finance minister > the Mexican president
conduct v  S=subj T=to|with obj={phonecall}  -> 041
  + The chancellor conducted a phone call with the Thai premier. | The chancellor > the Thai premier
receive v  S=subj T=to|with obj={phonecall}  -> 041
  + The president received a phone call to the Mexican president. | The president > the Mexican president
get v  S=subj T=to|with obj={phonecall}  -> 041
  + The prime minister got a phone call with the Thai premier. | The prime minister > the Thai premier
take v  S=subj T=to|with obj={phonecall}  -> 041
  + The foreign minister took a phone call to the Mexican president. | The foreign minister > the Mexican president
initiate v  S=subj T=to|with obj={phonecall}  -> 041
  + The defence minister initiated a phone call with the Thai premier. | The defence minister > the Thai premier
confer v  B=subj|with by=phone|telephone|video_link|hotline  -> 041
  + The interior minister conferred by phone with the opposition leader. | The interior minister > the opposition leader ; the opposition leader > The interior minister
consult v  B=subj|with by=phone|telephone|video_link|hotline  -> 041
  + The governor consulted by phone with the king. | The governor > the king ; the king > The governor
communicate v  B=subj|with by=phone|telephone|video_link|hotline  -> 041
  + The ambassador communicated by phone with the army chief. | The ambassador > the army chief ; the army chief > The ambassador
converse v  B=subj|with by=phone|telephone|video_link|hotline  -> 041
  + The vice president conversed by phone with the party leader. | The vice president > the party leader ; the party leader > The vice president
discuss v  B=subj|with by=phone|telephone|video_link|hotline  -> 041
  + The mayor discussed by phone with the envoy. | The mayor > the envoy ; the envoy > The mayor
phone_call n  B=between|with|of|poss|mod|by  -> 041
  + A phone call between the finance minister and the chancellor lasted twenty minutes. | the finance minister > the chancellor ; the chancellor > the finance minister
telephone_call n  B=between|with|of|poss|mod|by  -> 041
  + A telephone call between the president and the prime minister lasted twenty minutes. | the president > the prime minister ; the prime minister > the president
phone_conversation n  B=between|with|of|poss|mod|by  -> 041
  + A phone conversation between the foreign minister and the defence minister lasted twenty minutes. | the foreign minister > the defence minister ; the defence minister > the foreign minister
telephone_conversation n  B=between|with|of|poss|mod|by  -> 041
  + A telephone conversation between the interior minister and the opposition leader lasted twenty minutes. | the interior minister > the opposition leader ; the opposition leader > the interior minister
telephone_talk n  B=between|with|of|poss|mod|by  -> 041
  + A telephone talk between the governor and the king lasted twenty minutes. | the governor > the king ; the king > the governor
video_call n  B=between|with|of|poss|mod|by  -> 041
  + A video call between the ambassador and the army chief lasted twenty minutes. | the ambassador > the army chief ; the army chief > the ambassador
conference_call n  B=between|with|of|poss|mod|by  -> 041
  + A conference call between the vice president and the party leader lasted twenty minutes. | the vice president > the party leader ; the party leader > the vice president
hotline_call n  B=between|with|of|poss|mod|by  -> 041
  + A hotline call between the mayor and the envoy lasted twenty minutes. | the mayor > the envoy ; the envoy > the mayor
phone_talk n  B=between|with|of|poss|mod|by  -> 041
  + A phone talk between the finance minister and the chancellor lasted twenty minutes. | the finance minister > the chancellor ; the chancellor > the finance minister
# Meeting elsewhere, mediation
meet v  B=subj|with on=sideline|sidelines|margin  -> 044
  + The president met with the prime minister on the sidelines of the summit. | The president > the prime minister ; the prime minister > The president
talk v  B=subj|with on=sideline|sidelines|margin  -> 044
  + Tunisia and Iceland talked on the margins of the conference. | Tunisia > Iceland ; Iceland > Tunisia
confer v  B=subj|with on=sideline|sidelines|margin  -> 044
  + The foreign minister conferred with the defence minister on the sidelines of the summit. | The foreign minister > the defence minister ; the defence minister > The foreign minister
speak v  B=subj|with on=sideline|sidelines|margin  -> 044
  + Angola and Denmark spoke on the margins of the conference. | Angola > Denmark ; Denmark > Angola
consult v  B=subj|with on=sideline|sidelines|margin  -> 044
  + The interior minister consulted with the opposition leader on the sidelines of the summit. | The interior minister > the opposition leader ; the opposition leader > The interior minister
negotiate v  B=subj|with on=sideline|sidelines|margin  -> 044
  + Lebanon and Senegal negotiated on the margins of the conference. | Lebanon > Senegal ; Senegal > Lebanon
arbitrate v  S=subj T=between|in|among  -> 045
  + Georgia arbitrated between Bulgaria and Indonesia. | Georgia > Bulgaria ; Georgia > Indonesia
intercede v  S=subj T=between|in|among  -> 045
  + The United Nations interceded in the Sudanese conflict. | The United Nations > the Sudanese conflict
facilitate v  S=subj T=between|in|among  -> 045
  + Morocco facilitated between Belarus and Tanzania. | Morocco > Belarus ; Morocco > Tanzania
shuttle v  S=subj T=between|in|among  -> 045
  + NATO shuttled in the Sudanese conflict. | NATO > the Sudanese conflict
referee v  S=subj T=between|in|among  -> 045
  + Croatia refereed between Argentina and Rwanda. | Croatia > Argentina ; Croatia > Rwanda
conciliate v  S=subj T=between|in|among  -> 045
  + The African Union conciliated in the Sudanese conflict. | The African Union > the Sudanese conflict
adjudicate v  S=subj T=between|in|among  -> 045
  + Austria adjudicated between Yemen and Kenya. | Austria > Yemen ; Austria > Kenya
mediate v  S=subj T=between|with|for obj={agreement}|{ceasefire}|{talks}|mediation|solution  -> 045
  + Norway mediated an agreement between Peru and Turkey. | Norway > Peru ; Norway > Turkey
facilitate v  S=subj T=between|with|for obj={agreement}|{ceasefire}|{talks}|mediation|solution  -> 045
  + The World Bank facilitated talks between the rebels and the government. | The World Bank > the rebels ; The World Bank > the government
negotiate v  S=subj T=between|with|for obj={agreement}|{ceasefire}|{talks}|mediation|solution  -> 045
  + Vietnam negotiated an agreement between Chad and Egypt. | Vietnam > Chad ; Vietnam > Egypt
arrange v  S=subj T=between|with|for obj={agreement}|{ceasefire}|{talks}|mediation|solution  -> 045
  + The Arab League arranged talks between the rebels and the government. | The Arab League > the rebels ; The Arab League > the government
moderate v  S=subj T=between|with|for obj={agreement}|{ceasefire}|{talks}|mediation|solution  -> 045
  + Poland moderated an agreement between Chile and Nepal. | Poland > Chile ; Poland > Nepal
sponsor v  S=subj T=between|with|for obj={agreement}|{ceasefire}|{talks}|mediation|solution  -> 045
  + The Security Council sponsored talks between the rebels and the government. | The Security Council > the rebels ; The Security Council > the government
oversee v  S=subj T=between|with|for obj={agreement}|{ceasefire}|{talks}|mediation|solution  -> 045
  + Ghana overseed an agreement between Serbia and Japan. | Ghana > Serbia ; Ghana > Japan
host v  S=subj T=between|with|for obj={agreement}|{ceasefire}|{talks}|mediation|solution  -> 045
  + ASEAN hosted talks between the rebels and the government. | ASEAN > the rebels ; ASEAN > the government
lead v  S=subj T=between|with|for obj={agreement}|{ceasefire}|{talks}|mediation|solution  -> 045
  + Jordan led an agreement between Cuba and Malaysia. | Jordan > Cuba ; Jordan > Malaysia
chair v  S=subj T=between|with|for obj={agreement}|{ceasefire}|{talks}|mediation|solution  -> 045
  + The European Union chaired talks between the rebels and the government. | The European Union > the rebels ; The European Union > the government
guide v  S=subj T=between|with|for obj={agreement}|{ceasefire}|{talks}|mediation|solution  -> 045
  + Sweden guided an agreement between Uganda and Brazil. | Sweden > Uganda ; Sweden > Brazil
coordinate v  S=subj T=between|with|for obj={agreement}|{ceasefire}|{talks}|mediation|solution  -> 045
  + The United Nations coordinated talks between the rebels and the government. | The United Nations > the rebels ; The United Nations > the government
convene v  S=subj T=between|with|for obj={agreement}|{ceasefire}|{talks}|mediation|solution  -> 045
  + Kuwait convened an agreement between Armenia and Portugal. | Kuwait > Armenia ; Kuwait > Portugal
act v  S=subj T=between as=mediator|broker|intermediary|go-between|arbiter|facilitator  -> 045
  + Niger acted as mediator between Mongolia and Oman. | Niger > Mongolia ; Niger > Oman
serve v  S=subj T=between as=mediator|broker|intermediary|go-between|arbiter|facilitator  -> 045
  + Colombia served as mediator between Finland and Zambia. | Colombia > Finland ; Colombia > Zambia
work v  S=subj T=between as=mediator|broker|intermediary|go-between|arbiter|facilitator  -> 045
  + Pakistan worked as mediator between Greece and Ecuador. | Pakistan > Greece ; Pakistan > Ecuador
step_in v  S=subj T=between as=mediator|broker|intermediary|go-between|arbiter|facilitator  -> 045
  + Cambodia stepped in as mediator between Algeria and Latvia. | Cambodia > Algeria ; Cambodia > Latvia
emerge v  S=subj T=between as=mediator|broker|intermediary|go-between|arbiter|facilitator  -> 045
  + Bolivia emerged as mediator between Sudan and Canada. | Bolivia > Sudan ; Bolivia > Canada
volunteer v  S=subj T=between as=mediator|broker|intermediary|go-between|arbiter|facilitator  -> 045
  + Qatar volunteered as mediator between Romania and Ethiopia. | Qatar > Romania ; Qatar > Ethiopia
arbitration n  S?=by|mod|poss T=between|in|of  -> 045
  + Thailand's arbitration between Cyprus and Mexico bore fruit. | Thailand > Cyprus ; Thailand > Mexico
good_offices n  S?=by|mod|poss T=between|in|of  -> 045
  + NATO's good offices in the dispute was praised. | NATO > the dispute
intercession n  S?=by|mod|poss T=between|in|of  -> 045
  + Tunisia's intercession between Iceland and Angola bore fruit. | Tunisia > Iceland ; Tunisia > Angola
conciliation n  S?=by|mod|poss T=between|in|of  -> 045
  + The African Union's conciliation in the dispute was praised. | The African Union > the dispute
shuttle_diplomacy n  S?=by|mod|poss T=between|in|of  -> 045
  + Denmark's shuttle diplomacy between Lebanon and Senegal bore fruit. | Denmark > Lebanon ; Denmark > Senegal
peacemaking n  S?=by|mod|poss T=between|in|of  -> 045
  + The World Bank's peacemaking in the dispute was praised. | The World Bank > the dispute
peace_mission n  S?=by|mod|poss T=between|in|of  -> 045
  + Georgia's peace mission between Bulgaria and Indonesia bore fruit. | Georgia > Bulgaria ; Georgia > Indonesia
facilitation n  S?=by|mod|poss T=between|in|of  -> 045
  + The Arab League's facilitation in the dispute was praised. | The Arab League > the dispute
canvass v  S=subj T=obj:person|org  -> 040
  + The governor canvassed the clan elders about the truce. | The governor > the clan elders
sound_out v  S=subj T=obj:person|org  -> 040
  + The king sounded out the army chief. | The king > the army chief
approach v  S=subj T=obj:person|org  -> 040
  + The ambassador approached the clan elders about the truce. | The ambassador > the clan elders
contact v  S=subj T=obj:person|org  -> 040
  + The army chief contacted the army chief. | The army chief > the army chief
engage v  S=subj T=obj:person|org  -> 040
  + The vice president engaged the clan elders about the truce. | The vice president > the clan elders
talk_over v  B=subj|with obj=issue|issues|situation|relations|relation|tie|trade|security|cooperation|crisis|plan|matter  -> 040
  + The party leader talked over security with the mayor. | The party leader > the mayor ; the mayor > The party leader
go_over v  B=subj|with obj=issue|issues|situation|relations|relation|tie|trade|security|cooperation|crisis|plan|matter  -> 040
  + Morocco and Belarus went over bilateral relations. | Morocco > Belarus ; Belarus > Morocco
debate v  B=subj|with obj=issue|issues|situation|relations|relation|tie|trade|security|cooperation|crisis|plan|matter  -> 040
  + The envoy debated security with the finance minister. | The envoy > the finance minister ; the finance minister > The envoy
address v  B=subj|with obj=issue|issues|situation|relations|relation|tie|trade|security|cooperation|crisis|plan|matter  -> 040
  + Tanzania and Croatia addressed bilateral relations. | Tanzania > Croatia ; Croatia > Tanzania
examine v  B=subj|with obj=issue|issues|situation|relations|relation|tie|trade|security|cooperation|crisis|plan|matter  -> 040
  + The chancellor examined security with the president. | The chancellor > the president ; the president > The chancellor
explore v  B=subj|with obj=issue|issues|situation|relations|relation|tie|trade|security|cooperation|crisis|plan|matter  -> 040
  + Argentina and Rwanda explored bilateral relations. | Argentina > Rwanda ; Rwanda > Argentina
study v  B=subj|with obj=issue|issues|situation|relations|relation|tie|trade|security|cooperation|crisis|plan|matter  -> 040
  + The prime minister studied security with the foreign minister. | The prime minister > the foreign minister ; the foreign minister > The prime minister
raise v  B=subj|with obj=issue|issues|situation|relations|relation|tie|trade|security|cooperation|crisis|plan|matter  -> 040
  + Austria and Yemen raised bilateral relations. | Austria > Yemen ; Yemen > Austria
touch_on v  B=subj|with obj=issue|issues|situation|relations|relation|tie|trade|security|cooperation|crisis|plan|matter  -> 040
  + The defence minister touched on security with the interior minister. | The defence minister > the interior minister ; the interior minister > The defence minister
take_up v  B=subj|with obj=issue|issues|situation|relations|relation|tie|trade|security|cooperation|crisis|plan|matter  -> 040
  + Kenya and Norway took up bilateral relations. | Kenya > Norway ; Norway > Kenya
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
