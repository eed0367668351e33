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
  + Portugal restarted talks with Niger. | Portugal > Niger ; Niger > Portugal
complete v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + Mongolia and Oman completed negotiations. | Mongolia > Oman ; Oman > Mongolia
finish v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + The government finished peace talks with the separatists. | The government > the separatists ; the separatists > The government
finalise v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + Colombia finalised trade talks with the African Union. | Colombia > the African Union ; the African Union > Colombia
undertake v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + Finland undertook talks with Zambia. | Finland > Zambia ; Zambia > Finland
pursue v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + Pakistan and Greece pursued negotiations. | Pakistan > Greece ; Greece > Pakistan
reopen v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + The government reopened peace talks with the separatists. | The government > the separatists ; the separatists > The government
kick_off v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + Ecuador kicked off trade talks with the World Bank. | Ecuador > the World Bank ; the World Bank > Ecuador
hold v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + Cambodia held talks with Algeria. | Cambodia > Algeria ; Algeria > Cambodia
wrap_up v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + Latvia and Bolivia wrapped up negotiations. | Latvia > Bolivia ; Bolivia > Latvia
renew v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + The government renewed peace talks with the separatists. | The government > the separatists ; the separatists > The government
revive v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + Sudan revived trade talks with the Arab League. | Sudan > the Arab League ; the Arab League > Sudan
intensify v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + Canada intensified talks with Qatar. | Canada > Qatar ; Qatar > Canada
initiate v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + Romania and Ethiopia initiated negotiations. | Romania > Ethiopia ; Ethiopia > Romania
return_to v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + The government returned to peace talks with the separatists. | The government > the separatists ; the separatists > The government
reconvene v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + Thailand reconvened trade talks with the Security Council. | Thailand > the Security Council ; the Security Council > Thailand
advance v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + Cyprus advanced talks with Mexico. | Cyprus > Mexico ; Mexico > Cyprus
accelerate v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + Tunisia and Iceland accelerated negotiations. | Tunisia > Iceland ; Iceland > Tunisia
relaunch v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + The government relaunched peace talks with the separatists. | The government > the separatists ; the separatists > The government
have v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The ambassador had a meeting with the army chief. | The ambassador > the army chief ; the army chief > The ambassador
begin v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + Angola and Denmark began consultations. | Angola > Denmark ; Denmark > Angola
start v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The vice president started a dialogue with the opposition. | The vice president > the opposition ; the opposition > The vice president
open v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The party leader opened a session with a lawyers' association. | The party leader > a lawyers' association ; a lawyers' association > The party leader
resume v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The mayor resumed a meeting with the envoy. | The mayor > the envoy ; the envoy > The mayor
continue v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + Lebanon and Senegal continued consultations. | Lebanon > Senegal ; Senegal > Lebanon
conduct v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The finance minister conducted a dialogue with the opposition. | The finance minister > the opposition ; the opposition > The finance minister
conclude v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The chancellor concluded a session with the Red Cross. | The chancellor > the Red Cross ; the Red Cross > The chancellor
convene v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The president convened a meeting with the prime minister. | The president > the prime minister ; the prime minister > The president
launch v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + Georgia and Bulgaria launched consultations. | Georgia > Bulgaria ; Bulgaria > Georgia
chair v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The foreign minister chaired a dialogue with the opposition. | The foreign minister > the opposition ; the opposition > The foreign minister
organize v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The defence minister organized a session with a medical charity. | The defence minister > a medical charity ; a medical charity > The defence minister
organise v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The interior minister organised a meeting with the opposition leader. | The interior minister > the opposition leader ; the opposition leader > The interior minister
initiate v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + Indonesia and Morocco initiated consultations. | Indonesia > Morocco ; Morocco > Indonesia
undertake v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The governor undertook a dialogue with the opposition. | The governor > the opposition ; the opposition > The governor
complete v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The king completed a session with the church council. | The king > the church council ; the church council > The king
finish v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The ambassador finished a meeting with the army chief. | The ambassador > the army chief ; the army chief > The ambassador
enter v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + Belarus and Tanzania entered consultations. | Belarus > Tanzania ; Tanzania > Belarus
attend v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The vice president attended a dialogue with the opposition. | The vice president > the opposition ; the opposition > The vice president
maintain v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The party leader maintained a session with a women's group. | The party leader > a women's group ; a women's group > The party leader
pursue v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The mayor pursued a meeting with the envoy. | The mayor > the envoy ; the envoy > The mayor
co-chair v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + Croatia and Argentina co-chaired consultations. | Croatia > Argentina ; Argentina > Croatia
lead v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The finance minister led a dialogue with the opposition. | The finance minister > the opposition ; the opposition > The finance minister
reopen v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The chancellor reopened a session with the trade union. | The chancellor > the trade union ; the trade union > The chancellor
kick_off v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The president kicked off a meeting with the prime minister. | The president > the prime minister ; the prime minister > The president
wrap_up v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + Rwanda and Austria wrapped up consultations. | Rwanda > Austria ; Austria > Rwanda
engage v  B=subj|with in=talk|talks|discussion|dialogue|consultation|conversation|meeting  -> 040
  + The foreign minister engaged in a meeting with the defence minister. | The foreign minister > the defence minister ; the defence minister > The foreign minister
participate v  B=subj|with in=talk|talks|discussion|dialogue|consultation|conversation|meeting  -> 040
  + Yemen and Kenya participated in a dialogue. | Yemen > Kenya ; Kenya > Yemen
take_part v  B=subj|with in=talk|talks|discussion|dialogue|consultation|conversation|meeting  -> 040
  + The interior minister took part in a meeting with the opposition leader. | The interior minister > the opposition leader ; the opposition leader > The interior minister
meet v  B=subj|with in=talk|talks|discussion|dialogue|consultation|conversation|meeting  -> 040
  + Norway and Peru met in a dialogue. | Norway > Peru ; Peru > Norway
sit v  B=subj|with in=talk|talks|discussion|dialogue|consultation|conversation|meeting  -> 040
  + The governor sat in a meeting with the king. | The governor > the king ; the king > The governor
meet v  B=subj|with for={talks}  -> 040
  + The ambassador met for talks with the army chief. | The ambassador > the army chief ; the army chief > The ambassador
sit_down v  B=subj|with for={talks}  -> 040
  + Turkey and Vietnam sat down for negotiations. | Turkey > Vietnam ; Vietnam > Turkey
join v  B=subj|with for={talks}  -> 040
  + The vice president joined for talks with the party leader. | The vice president > the party leader ; the party leader > The vice president
get_together v  B=subj|with for={talks}  -> 040
  + Chad and Egypt got together for negotiations. | Chad > Egypt ; Egypt > Chad
convene v  B=subj|with for={talks}  -> 040
  + The mayor convened for talks with the envoy. | The mayor > the envoy ; the envoy > The mayor
gather v  B=subj|with for={talks}  -> 040
  + Poland and Chile gathered for negotiations. | Poland > Chile ; Chile > Poland
reconvene v  B=subj|with for={talks}  -> 040
  + The finance minister reconvened for talks with the chancellor. | The finance minister > the chancellor ; the chancellor > The finance minister
huddle v  B=subj|with for={talks}  -> 040
  + Nepal and Ghana huddled for negotiations. | Nepal > Ghana ; Ghana > Nepal
meet_up v  B=subj|with  -> 040
  + The president met up with the prime minister over the budget. | The president > the prime minister ; the prime minister > The president
converse v  B=subj|with  -> 040
  + Serbia conversed with Japan about the river. | Serbia > Japan ; Japan > Serbia
chat v  B=subj|with  -> 040
  + The foreign minister chatted with tribal elders. | The foreign minister > tribal elders ; tribal elders > The foreign minister
deliberate v  B=subj|with  -> 040
  + The defence minister deliberated with the interior minister over the budget. | The defence minister > the interior minister ; the interior minister > The defence minister
huddle v  B=subj|with  -> 040
  + Jordan huddled with Cuba about the river. | Jordan > Cuba ; Cuba > Jordan
dine v  B=subj|with  -> 040
  + The opposition leader dined with tribal elders. | The opposition leader > tribal elders ; tribal elders > The opposition leader
lunch v  B=subj|with  -> 040
  + The governor lunched with the king over the budget. | The governor > the king ; the king > The governor
caucus v  B=subj|with  -> 040
  + Malaysia caucused with Sweden about the river. | Malaysia > Sweden ; Sweden > Malaysia
liaise v  B=subj|with  -> 040
  + The ambassador liaised with tribal elders. | The ambassador > tribal elders ; tribal elders > The ambassador
communicate v  B=subj|with  -> 040
  + The army chief communicated with the vice president over the budget. | The army chief > the vice president ; the vice president > The army chief
debate v  B=subj|with  -> 040
  + Uganda debated with Brazil about the river. | Uganda > Brazil ; Brazil > Uganda
parley v  B=subj|with  -> 040
  + The party leader parleyed with tribal elders. | The party leader > tribal elders ; tribal elders > The party leader
interact v  B=subj|with  -> 040
  + The mayor interacted with the envoy over the budget. | The mayor > the envoy ; the envoy > The mayor
get_together v  B=subj|with  -> 040
  + Kuwait got together with Armenia about the river. | Kuwait > Armenia ; Armenia > Kuwait
reconnect v  B=subj|with  -> 040
  + The finance minister reconnected with tribal elders. | The finance minister > tribal elders ; tribal elders > The finance minister
visit v  B=subj|with  -> 040
  + The chancellor visited with the president over the budget. | The chancellor > the president ; the president > The chancellor
sit v  B=subj|with  -> 040
  + Portugal sat with Niger about the river. | Portugal > Niger ; Niger > Portugal
conversation n  B=between|with|of|poss|mod|by  -> 040
  + A conversation between Mongolia and Oman was held on the island. | Mongolia > Oman ; Oman > Mongolia
conference n  B=between|with|of|poss|mod|by  -> 040
  + The conference between the prime minister and the foreign minister lasted two hours. | the prime minister > the foreign minister ; the foreign minister > the prime minister
session n  B=between|with|of|poss|mod|by  -> 040
  + A session between Colombia and Finland was held on the island. | Colombia > Finland ; Finland > Colombia
chat n  B=between|with|of|poss|mod|by  -> 040
  + The chat between the defence minister and the interior minister lasted two hours. | the defence minister > the interior minister ; the interior minister > the defence minister
dinner n  B=between|with|of|poss|mod|by  -> 040
  + A dinner between Zambia and Pakistan was held on the island. | Zambia > Pakistan ; Pakistan > Zambia
lunch n  B=between|with|of|poss|mod|by  -> 040
  + The lunch between the opposition leader and the governor lasted two hours. | the opposition leader > the governor ; the governor > the opposition leader
breakfast n  B=between|with|of|poss|mod|by  -> 040
  + A breakfast between Greece and Ecuador was held on the island. | Greece > Ecuador ; Ecuador > Greece
audience n  B=between|with|of|poss|mod|by  -> 040
  + The audience between the king and the ambassador lasted two hours. | the king > the ambassador ; the ambassador > the king
debate n  B=between|with|of|poss|mod|by  -> 040
  + A debate between Cambodia and Algeria was held on the island. | Cambodia > Algeria ; Algeria > Cambodia
roundtable n  B=between|with|of|poss|mod|by  -> 040
  + The roundtable between the army chief and the vice president lasted two hours. | the army chief > the vice president ; the vice president > the army chief
exchange n  B=between|with|of|poss|mod|by  -> 040
  + An exchange between Latvia and Bolivia was held on the island. | Latvia > Bolivia ; Bolivia > Latvia
get-together n  B=between|with|of|poss|mod|by  -> 040
  + The get-together between the party leader and the mayor lasted two hours. | the party leader > the mayor ; the mayor > the party leader
gathering n  B=between|with|of|poss|mod|by  -> 040
  + A gathering between Sudan and Canada was held on the island. | Sudan > Canada ; Canada > Sudan
parley n  B=between|with|of|poss|mod|by  -> 040
  + The parley between the envoy and the finance minister lasted two hours. | the envoy > the finance minister ; the finance minister > the envoy
contact n  B=between|with|of|poss|mod|by  -> 040
  + A contact between Qatar and Romania was held on the island. | Qatar > Romania ; Romania > Qatar
dialog n  B=between|with|of|poss|mod|by  -> 040
  + The dialog between the chancellor and the president lasted two hours. | the chancellor > the president ; the president > the chancellor
interview n  B=between|with|of|poss|mod|by  -> 040
  + An interview between Ethiopia and Thailand was held on the island. | Ethiopia > Thailand ; Thailand > Ethiopia
luncheon n  B=between|with|of|poss|mod|by  -> 040
  + The luncheon between the prime minister and the foreign minister lasted two hours. | the prime minister > the foreign minister ; the foreign minister > the prime minister
peace_negotiation n  B=between|with|of|poss|mod|by  -> 046
  + peace negotiations between Cyprus and Mexico began in the old hotel. | Cyprus > Mexico ; Mexico > Cyprus
peace_talk n  B=between|with|of|poss|mod|by  -> 046
  + peace talks between the government and the rebels went on all week. | the government > the rebels ; the rebels > the government
trade_talk n  B=between|with|of|poss|mod|by  -> 046
  + trade talks between Tunisia and Iceland began in the old hotel. | Tunisia > Iceland ; Iceland > Tunisia
nuclear_talk n  B=between|with|of|poss|mod|by  -> 046
  + nuclear talks between the government and the rebels went on all week. | the government > the rebels ; the rebels > the government
border_talk n  B=between|with|of|poss|mod|by  -> 046
  + border talks between Angola and Denmark began in the old hotel. | Angola > Denmark ; Denmark > Angola
wage_talk n  B=between|with|of|poss|mod|by  -> 046
  + wage talks between the government and the rebels went on all week. | the government > the rebels ; the rebels > the government
coalition_talk n  B=between|with|of|poss|mod|by  -> 046
  + coalition talks between Lebanon and Senegal began in the old hotel. | Lebanon > Senegal ; Senegal > Lebanon
ceasefire_talk n  B=between|with|of|poss|mod|by  -> 046
  + ceasefire talks between the government and the rebels went on all week. | the government > the rebels ; the rebels > the government
arms_talk n  B=between|with|of|poss|mod|by  -> 046
  + arms talks between Georgia and Bulgaria began in the old hotel. | Georgia > Bulgaria ; Bulgaria > Georgia
climate_talk n  B=between|with|of|poss|mod|by  -> 046
  + climate talks between the government and the rebels went on all week. | the government > the rebels ; the rebels > the government
# Visits under light verbs
undertake v  S=subj T=to|in|of|with|obj.of|obj.poss obj={visit}  -> 042
  + The defence minister undertook a visit to Indonesia. | The defence minister > Indonesia
complete v  S=subj T=to|in|of|with|obj.of|obj.poss obj={visit}  -> 042
  + The interior minister completed an official visit to Morocco. | The interior minister > Morocco
finish v  S=subj T=to|in|of|with|obj.of|obj.poss obj={visit}  -> 042
  + The opposition leader finished a tour of Belarus. | The opposition leader > Belarus
kick_off v  S=subj T=to|in|of|with|obj.of|obj.poss obj={visit}  -> 042
  + The governor kicked off a trip to Tanzania. | The governor > Tanzania
open v  S=subj T=to|in|of|with|obj.of|obj.poss obj={visit}  -> 042
  + The king opened a visit to Croatia. | The king > Croatia
take v  S=subj T=to|in|of|with|obj.of|obj.poss obj={visit}  -> 042
  + The ambassador took an official visit to Argentina. | The ambassador > Argentina
launch v  S=subj T=to|in|of|with|obj.of|obj.poss obj={visit}  -> 042
  + The army chief launched a tour of Rwanda. | The army chief > Rwanda
continue v  S=subj T=to|in|of|with|obj.of|obj.poss obj={visit}  -> 042
  + The vice president continued a trip to Austria. | The vice president > Austria
resume v  S=subj T=to|in|of|with|obj.of|obj.poss obj={visit}  -> 042
  + The party leader resumed a visit to Yemen. | The party leader > Yemen
cut_short v  S=subj T=to|in|of|with|obj.of|obj.poss obj={visit}  -> 042
  + The mayor cut short an official visit to Kenya. | The mayor > Kenya
extend v  S=subj T=to|in|of|with|obj.of|obj.poss obj={visit}  -> 042
  + The envoy extended a tour of Norway. | The envoy > Norway
round_off v  S=subj T=to|in|of|with|obj.of|obj.poss obj={visit}  -> 042
  + The finance minister rounded off a trip to Peru. | The finance minister > Peru
initiate v  S=subj T=to|in|of|with|obj.of|obj.poss obj={visit}  -> 042
  + The chancellor initiated a visit to Turkey. | The chancellor > Turkey
set_off v  S=subj T=to|for|of on={visit}  -> 042
  + The president set off on a visit to Vietnam. | The president > Vietnam
depart v  S=subj T=to|for|of on={visit}  -> 042
  + The prime minister departed on a tour of Chad. | The prime minister > Chad
leave v  S=subj T=to|for|of on={visit}  -> 042
  + The foreign minister left on a visit to Egypt. | The foreign minister > Egypt
go v  S=subj T=to|for|of on={visit}  -> 042
  + The defence minister went on a tour of Poland. | The defence minister > Poland
set_out v  S=subj T=to|for|of on={visit}  -> 042
  + The interior minister set out on a visit to Chile. | The interior minister > Chile
come v  S=subj T=to|for|of on={visit}  -> 042
  + The opposition leader came on a tour of Nepal. | The opposition leader > Nepal
travel v  S=subj T=to|for|of on={visit}  -> 042
  + The governor traveled on a visit to Ghana. | The governor > Ghana
arrive v  S=subj T=to|for|of on={visit}  -> 042
  + The king arrived on a tour of Serbia. | The king > Serbia
journey v  S=subj T=to|into|in|for to=:state  -> 042
  + The ambassador journeyed to Japan for talks on trade. | The ambassador > Japan
jet v  S=subj T=to|into|in|for to=:state  -> 042
  + The army chief jetted to Jordan with a large delegation. | The army chief > Jordan
drive v  S=subj T=to|into|in|for to=:state  -> 042
  + The vice president drove to Cuba for talks on trade. | The vice president > Cuba
sail v  S=subj T=to|into|in|for to=:state  -> 042
  + The party leader sailed to Malaysia with a large delegation. | The party leader > Malaysia
cross v  S=subj T=to|into|in|for to=:state  -> 042
  + The mayor crossed to Sweden for talks on trade. | The mayor > Sweden
hurry v  S=subj T=to|into|in|for to=:state  -> 042
  + The envoy hurried to Uganda with a large delegation. | The envoy > Uganda
rush v  S=subj T=to|into|in|for to=:state  -> 042
  + The finance minister rushed to Brazil for talks on trade. | The finance minister > Brazil
set_off v  S=subj T=to|into|in|for to=:state  -> 042
  + The chancellor set off to Kuwait with a large delegation. | The chancellor > Kuwait
fly_out v  S=subj T=to|into|in|for to=:state  -> 042
  + The president flew out to Armenia for talks on trade. | The president > Armenia
jet_off v  S=subj T=to|into|in|for to=:state  -> 042
  + The prime minister jetted off to Portugal with a large delegation. | The prime minister > Portugal
pop_over v  S=subj T=to|into|in|for to=:state  -> 042
  + The foreign minister poped over to Niger for talks on trade. | The foreign minister > Niger
call_at v  S=subj T=obj  -> 042
  + The defence minister called at Mongolia in the spring. | The defence minister > Mongolia
call_on v  S=subj T=obj  -> 042
  + The interior minister called on the flooded province by helicopter. | The interior minister > the flooded province
drop_in_on v  S=subj T=obj  -> 042
  + The opposition leader dropped in on Oman in the spring. | The opposition leader > Oman
revisit v  S=subj T=obj  -> 042
  + The governor revisited the flooded province by helicopter. | The governor > the flooded province
stop_in v  S=subj T=obj  -> 042
  + The king stopped in Colombia in the spring. | The king > Colombia
journey n  S?=by|mod|poss T?=to  -> 042
  + The ambassador's journey to Finland was cut short. | The ambassador > Finland
travel n  S?=by|mod|poss T?=to  -> 042
  + The army chief's travel to Zambia began with a dinner. | The army chief > Zambia
pilgrimage n  S?=by|mod|poss T?=to  -> 042
  + The vice president's pilgrimage to Pakistan was cut short. | The vice president > Pakistan
stopover n  S?=by|mod|poss T?=to  -> 042
  + The party leader's stopover to Greece began with a dinner. | The party leader > Greece
return_visit n  S?=by|mod|poss T?=to  -> 042
  + The mayor's return visit to Ecuador was cut short. | The mayor > Ecuador
state_visit n  S?=by|mod|poss T?=to  -> 042
  + The envoy's state visit to Cambodia began with a dinner. | The envoy > Cambodia
working_visit n  S?=by|mod|poss T?=to  -> 042
  + The finance minister's working visit to Algeria was cut short. | The finance minister > Algeria
excursion n  S?=by|mod|poss T?=to  -> 042
  + The chancellor's excursion to Latvia began with a dinner. | The chancellor > Latvia
goodwill_visit n  S?=by|mod|poss T?=to  -> 042
  + The president's goodwill visit to Bolivia was cut short. | The president > Bolivia
official_visit n  S?=by|mod|poss T?=to  -> 042
  + The prime minister's official visit to Sudan began with a dinner. | The prime minister > Sudan
surprise_visit n  S?=by|mod|poss T?=to  -> 042
  + The foreign minister's surprise visit to Canada was cut short. | The foreign minister > Canada
farewell_visit n  S?=by|mod|poss T?=to  -> 042
  + The defence minister's farewell visit to Qatar began with a dinner. | The defence minister > Qatar
entertain v  S=subj T=obj:person  -> 043
  + The interior minister entertained the Kuwaiti minister at the palace. | The interior minister > the Kuwaiti minister
fete v  S=subj T=obj:person  -> 043
  + Romania feted the Tunisian president with honours. | Romania > the Tunisian president
usher_in v  S=subj T=obj:person  -> 043
  + The opposition leader ushered in the visiting bishop. | The opposition leader > the visiting bishop
honor v  S=subj T=obj:person  -> 043
  + The governor honored the Kuwaiti minister at the palace. | The governor > the Kuwaiti minister
host v  S=subj T=for|to|with obj=dinner|banquet|reception|lunch|luncheon|welcome|red_carpet  -> 043
  + The king hosted a banquet for the Turkish guests. | The king > the Turkish guests
give v  S=subj T=for|to|with obj=dinner|banquet|reception|lunch|luncheon|welcome|red_carpet  -> 043
  + The ambassador gave a dinner for the Peruvian president. | The ambassador > the Peruvian president
hold v  S=subj T=for|to|with obj=dinner|banquet|reception|lunch|luncheon|welcome|red_carpet  -> 043
  + The army chief held a banquet for the Turkish guests. | The army chief > the Turkish guests
throw v  S=subj T=for|to|with obj=dinner|banquet|reception|lunch|luncheon|welcome|red_carpet  -> 043
  + The vice president threw a dinner for the Peruvian president. | The vice president > the Peruvian president
offer v  S=subj T=for|to|with obj=dinner|banquet|reception|lunch|luncheon|welcome|red_carpet  -> 043
  + The party leader offered a banquet for the Turkish guests. | The party leader > the Turkish guests
lay_on v  S=subj T=for|to|with obj=dinner|banquet|reception|lunch|luncheon|welcome|red_carpet  -> 043
  + The mayor laid on a dinner for the Peruvian president. | The mayor > the Peruvian president
roll_out v  S=subj T=for|to|with obj=dinner|banquet|reception|lunch|luncheon|welcome|red_carpet  -> 043
  + The envoy rolled out a banquet for the Turkish guests. | The envoy > the Turkish guests
stage v  S=subj T=for|to|with obj=dinner|banquet|reception|lunch|luncheon|welcome|red_carpet  -> 043
  + The finance minister staged a dinner for the Peruvian president. | The finance minister > the Peruvian president
extend v  S=subj T=for|to|with obj=dinner|banquet|reception|lunch|luncheon|welcome|red_carpet  -> 043
  + The chancellor extended a banquet for the Turkish guests. | The chancellor > the Turkish guests
hosting n  S?=by|mod|poss T?=of|for  -> 043
  + The president's hosting of the Irish premier was short. | The president > the Irish premier
reception n  S?=by|mod|poss T?=of|for  -> 043
  + The prime minister's reception for the envoy was cordial. | The prime minister > the envoy
invite v  S=subj T=obj:person to=dinner|lunch|talk|palace|capital|summit|:state  -> 043
  + Ethiopia invited the Nepali king to a summit. | Ethiopia > the Nepali king
ask v  S=subj T=obj:person to=dinner|lunch|talk|palace|capital|summit|:state  -> 043
  + Thailand asked the Nepali king to a summit. | Thailand > the Nepali king
welcome v  S=subj T=obj:person to=dinner|lunch|talk|palace|capital|summit|:state  -> 043
  + Cyprus welcomed the Nepali king to a summit. | Cyprus > the Nepali king
# Telephone
ring v  S=subj T=obj  -> 041
  + The foreign minister rang the Norwegian premier on the hotline. | The foreign minister > the Norwegian premier
ring_up v  S=subj T=obj  -> 041
  + The defence minister rang up the Saudi king late at night. | The defence minister > the Saudi king
make v  S=subj T=to|with obj={phonecall}  -> 041
  + The interior minister made a phone call to the Mexican president. | The interior minister > the Mexican president
place v  S=subj T=to|with obj={phonecall}  -> 041
  + The opposition leader placed a phone call with the Thai premier. | The opposition leader > the Thai premier
have v  S=subj T=to|with obj={phonecall}  -> 041
  + The governor had a phone call to the Mexican president. | The governor > the Mexican president
conduct v  S=subj T=to|with obj={phonecall}  -> 041
  + The king conducted a phone call with the Thai premier. | The king > the Thai premier
receive v  S=subj T=to|with obj={phonecall}  -> 041
  + The ambassador received a phone call to the Mexican president. | The ambassador > the Mexican president
get v  S=subj T=to|with obj={phonecall}  -> 041
  + The army chief got a phone call with the Thai premier. | The army chief > the Thai premier
take v  S=subj T=to|with obj={phonecall}  -> 041
  + The vice president took a phone call to the Mexican president. | The vice president > the Mexican president
initiate v  S=subj T=to|with obj={phonecall}  -> 041
  + The party leader initiated a phone call with the Thai premier. | The party leader > the Thai premier
confer v  B=subj|with by=phone|telephone|video_link|hotline  -> 041
  + The mayor conferred by phone with the envoy. | The mayor > the envoy ; the envoy > The mayor
consult v  B=subj|with by=phone|telephone|video_link|hotline  -> 041
  + The finance minister consulted by phone with the chancellor. | The finance minister > the chancellor ; the chancellor > The finance minister
communicate v  B=subj|with by=phone|telephone|video_link|hotline  -> 041
  + The president communicated by phone with the prime minister. | The president > the prime minister ; the prime minister > The president
converse v  B=subj|with by=phone|telephone|video_link|hotline  -> 041
  + The foreign minister conversed by phone with the defence minister. | The foreign minister > the defence minister ; the defence minister > The foreign minister
discuss v  B=subj|with by=phone|telephone|video_link|hotline  -> 041
  + The interior minister discussed by phone with the opposition leader. | The interior minister > the opposition leader ; the opposition leader > The interior minister
phone_call n  B=between|with|of|poss|mod|by  -> 041
  + A phone call between the governor and the king lasted twenty minutes. | the governor > the king ; the king > the governor
telephone_call n  B=between|with|of|poss|mod|by  -> 041
  + A telephone call between the ambassador and the army chief lasted twenty minutes. | the ambassador > the army chief ; the army chief > the ambassador
phone_conversation n  B=between|with|of|poss|mod|by  -> 041
  + A phone conversation between the vice president and the party leader lasted twenty minutes. | the vice president > the party leader ; the party leader > the vice president
telephone_conversation n  B=between|with|of|poss|mod|by  -> 041
  + A telephone conversation between the mayor and the envoy lasted twenty minutes. | the mayor > the envoy ; the envoy > the mayor
telephone_talk n  B=between|with|of|poss|mod|by  -> 041
  + A telephone talk between the finance minister and the chancellor lasted twenty minutes. | the finance minister > the chancellor ; the chancellor > the finance minister
video_call n  B=between|with|of|poss|mod|by  -> 041
  + A video call between the president and the prime minister lasted twenty minutes. | the president > the prime minister ; the prime minister > the president
conference_call n  B=between|with|of|poss|mod|by  -> 041
  + A conference call between the foreign minister and the defence minister lasted twenty minutes. | the foreign minister > the defence minister ; the defence minister > the foreign minister
hotline_call n  B=between|with|of|poss|mod|by  -> 041
  + A hotline call between the interior minister and the opposition leader lasted twenty minutes. | the interior minister > the opposition leader ; the opposition leader > the interior minister
phone_talk n  B=between|with|of|poss|mod|by  -> 041
  + A phone talk between the governor and the king lasted twenty minutes. | the governor > the king ; the king > the governor
# Meeting elsewhere, mediation
meet v  B=subj|with on=sideline|sidelines|margin  -> 044
  + The ambassador met with the army chief on the sidelines of the summit. | The ambassador > the army chief ; the army chief > The ambassador
talk v  B=subj|with on=sideline|sidelines|margin  -> 044
  + Mexico and Tunisia talked on the margins of the conference. | Mexico > Tunisia ; Tunisia > Mexico
confer v  B=subj|with on=sideline|sidelines|margin  -> 044
  + The vice president conferred with the party leader on the sidelines of the summit. | The vice president > the party leader ; the party leader > The vice president
speak v  B=subj|with on=sideline|sidelines|margin  -> 044
  + Iceland and Angola spoke on the margins of the conference. | Iceland > Angola ; Angola > Iceland
consult v  B=subj|with on=sideline|sidelines|margin  -> 044
  + The mayor consulted with the envoy on the sidelines of the summit. | The mayor > the envoy ; the envoy > The mayor
negotiate v  B=subj|with on=sideline|sidelines|margin  -> 044
  + Denmark and Lebanon negotiated on the margins of the conference. | Denmark > Lebanon ; Lebanon > Denmark
arbitrate v  S=subj T=between|in|among  -> 045
  + Senegal arbitrated between Georgia and Bulgaria. | Senegal > Georgia ; Senegal > Bulgaria
intercede v  S=subj T=between|in|among  -> 045
  + ASEAN interceded in the Sudanese conflict. | ASEAN > the Sudanese conflict
facilitate v  S=subj T=between|in|among  -> 045
  + Indonesia facilitated between Morocco and Belarus. | Indonesia > Morocco ; Indonesia > Belarus
shuttle v  S=subj T=between|in|among  -> 045
  + The European Union shuttled in the Sudanese conflict. | The European Union > the Sudanese conflict
referee v  S=subj T=between|in|among  -> 045
  + Tanzania refereed between Croatia and Argentina. | Tanzania > Croatia ; Tanzania > Argentina
conciliate v  S=subj T=between|in|among  -> 045
  + The United Nations conciliated in the Sudanese conflict. | The United Nations > the Sudanese conflict
adjudicate v  S=subj T=between|in|among  -> 045
  + Rwanda adjudicated between Austria and Yemen. | Rwanda > Austria ; Rwanda > Yemen
mediate v  S=subj T=between|with|for obj={agreement}|{ceasefire}|{talks}|mediation|solution  -> 045
  + Kenya mediated an agreement between Norway and Peru. | Kenya > Norway ; Kenya > Peru
facilitate v  S=subj T=between|with|for obj={agreement}|{ceasefire}|{talks}|mediation|solution  -> 045
  + NATO facilitated talks between the rebels and the government. | NATO > the rebels ; NATO > the government
negotiate v  S=subj T=between|with|for obj={agreement}|{ceasefire}|{talks}|mediation|solution  -> 045
  + Turkey negotiated an agreement between Vietnam and Chad. | Turkey > Vietnam ; Turkey > Chad
arrange v  S=subj T=between|with|for obj={agreement}|{ceasefire}|{talks}|mediation|solution  -> 045
  + The African Union arranged talks between the rebels and the government. | The African Union > the rebels ; The African Union > the government
moderate v  S=subj T=between|with|for obj={agreement}|{ceasefire}|{talks}|mediation|solution  -> 045
  + Egypt moderated an agreement between Poland and Chile. | Egypt > Poland ; Egypt > Chile
sponsor v  S=subj T=between|with|for obj={agreement}|{ceasefire}|{talks}|mediation|solution  -> 045
  + The World Bank sponsored talks between the rebels and the government. | The World Bank > the rebels ; The World Bank > the government
oversee v  S=subj T=between|with|for obj={agreement}|{ceasefire}|{talks}|mediation|solution  -> 045
  + Nepal overseed an agreement between Ghana and Serbia. | Nepal > Ghana ; Nepal > Serbia
host v  S=subj T=between|with|for obj={agreement}|{ceasefire}|{talks}|mediation|solution  -> 045
  + The Arab League hosted talks between the rebels and the government. | The Arab League > the rebels ; The Arab League > the government
lead v  S=subj T=between|with|for obj={agreement}|{ceasefire}|{talks}|mediation|solution  -> 045
  + Japan led an agreement between Jordan and Cuba. | Japan > Jordan ; Japan > Cuba
chair v  S=subj T=between|with|for obj={agreement}|{ceasefire}|{talks}|mediation|solution  -> 045
  + The Security Council chaired talks between the rebels and the government. | The Security Council > the rebels ; The Security Council > the government
guide v  S=subj T=between|with|for obj={agreement}|{ceasefire}|{talks}|mediation|solution  -> 045
  + Malaysia guided an agreement between Sweden and Uganda. | Malaysia > Sweden ; Malaysia > Uganda
coordinate v  S=subj T=between|with|for obj={agreement}|{ceasefire}|{talks}|mediation|solution  -> 045
  + ASEAN coordinated talks between the rebels and the government. | ASEAN > the rebels ; ASEAN > the government
convene v  S=subj T=between|with|for obj={agreement}|{ceasefire}|{talks}|mediation|solution  -> 045
  + Brazil convened an agreement between Kuwait and Armenia. | Brazil > Kuwait ; Brazil > Armenia
act v  S=subj T=between as=mediator|broker|intermediary|go-between|arbiter|facilitator  -> 045
  + Portugal acted as mediator between Niger and Mongolia. | Portugal > Niger ; Portugal > Mongolia
serve v  S=subj T=between as=mediator|broker|intermediary|go-between|arbiter|facilitator  -> 045
  + Oman served as mediator between Colombia and Finland. | Oman > Colombia ; Oman > Finland
work v  S=subj T=between as=mediator|broker|intermediary|go-between|arbiter|facilitator  -> 045
  + Zambia worked as mediator between Pakistan and Greece. | Zambia > Pakistan ; Zambia > Greece
step_in v  S=subj T=between as=mediator|broker|intermediary|go-between|arbiter|facilitator  -> 045
  + Ecuador stepped in as mediator between Cambodia and Algeria. | Ecuador > Cambodia ; Ecuador > Algeria
emerge v  S=subj T=between as=mediator|broker|intermediary|go-between|arbiter|facilitator  -> 045
  + Latvia emerged as mediator between Bolivia and Sudan. | Latvia > Bolivia ; Latvia > Sudan
volunteer v  S=subj T=between as=mediator|broker|intermediary|go-between|arbiter|facilitator  -> 045
  + Canada volunteered as mediator between Qatar and Romania. | Canada > Qatar ; Canada > Romania
arbitration n  S?=by|mod|poss T?=between|in|of  -> 045
  + Ethiopia's arbitration between Thailand and Cyprus bore fruit. | Ethiopia > Thailand ; Ethiopia > Cyprus
good_offices n  S?=by|mod|poss T?=between|in|of  -> 045
  + The European Union's good offices in the dispute was praised. | The European Union > the dispute
intercession n  S?=by|mod|poss T?=between|in|of  -> 045
  + Mexico's intercession between Tunisia and Iceland bore fruit. | Mexico > Tunisia ; Mexico > Iceland
conciliation n  S?=by|mod|poss T?=between|in|of  -> 045
  + The United Nations's conciliation in the dispute was praised. | The United Nations > the dispute
shuttle_diplomacy n  S?=by|mod|poss T?=between|in|of  -> 045
  + Angola's shuttle diplomacy between Denmark and Lebanon bore fruit. | Angola > Denmark ; Angola > Lebanon
peacemaking n  S?=by|mod|poss T?=between|in|of  -> 045
  + NATO's peacemaking in the dispute was praised. | NATO > the dispute
peace_mission n  S?=by|mod|poss T?=between|in|of  -> 045
  + Senegal's peace mission between Georgia and Bulgaria bore fruit. | Senegal > Georgia ; Senegal > Bulgaria
facilitation n  S?=by|mod|poss T?=between|in|of  -> 045
  + The African Union's facilitation in the dispute was praised. | The African Union > the dispute
canvass v  S=subj T=obj:person|org  -> 040
  + The finance minister canvassed the clan elders about the truce. | The finance minister > the clan elders
sound_out v  S=subj T=obj:person|org  -> 040
  + The chancellor sounded out the army chief. | The chancellor > the army chief
see v  S=subj T=obj:person|org  -> 040
  + The president saw the clan elders about the truce. | The president > the clan elders
approach v  S=subj T=obj:person|org  -> 040
  + The prime minister approached the army chief. | The prime minister > the army chief
contact v  S=subj T=obj:person|org  -> 040
  + The foreign minister contacted the clan elders about the truce. | The foreign minister > the clan elders
interview v  S=subj T=obj:person|org  -> 040
  + The defence minister interviewed the army chief. | The defence minister > the army chief
engage v  S=subj T=obj:person|org  -> 040
  + The interior minister engaged the clan elders about the truce. | The interior minister > the clan elders
debrief v  S=subj T=obj:person|org  -> 040
  + The opposition leader debriefed the army chief. | The opposition leader > the army chief
buttonhole v  S=subj T=obj:person|org  -> 040
  + The governor buttonholed the clan elders about the truce. | The governor > the clan elders
talk_over v  B=subj|with obj=issue|issues|situation|relations|relation|tie|trade|security|cooperation|crisis|plan|matter  -> 040
  + The king talked over security with the ambassador. | The king > the ambassador ; the ambassador > The king
go_over v  B=subj|with obj=issue|issues|situation|relations|relation|tie|trade|security|cooperation|crisis|plan|matter  -> 040
  + Indonesia and Morocco went over bilateral relations. | Indonesia > Morocco ; Morocco > Indonesia
debate v  B=subj|with obj=issue|issues|situation|relations|relation|tie|trade|security|cooperation|crisis|plan|matter  -> 040
  + The army chief debated security with the vice president. | The army chief > the vice president ; the vice president > The army chief
address v  B=subj|with obj=issue|issues|situation|relations|relation|tie|trade|security|cooperation|crisis|plan|matter  -> 040
  + Belarus and Tanzania addressed bilateral relations. | Belarus > Tanzania ; Tanzania > Belarus
examine v  B=subj|with obj=issue|issues|situation|relations|relation|tie|trade|security|cooperation|crisis|plan|matter  -> 040
  + The party leader examined security with the mayor. | The party leader > the mayor ; the mayor > The party leader
explore v  B=subj|with obj=issue|issues|situation|relations|relation|tie|trade|security|cooperation|crisis|plan|matter  -> 040
  + Croatia and Argentina explored bilateral relations. | Croatia > Argentina ; Argentina > Croatia
study v  B=subj|with obj=issue|issues|situation|relations|relation|tie|trade|security|cooperation|crisis|plan|matter  -> 040
  + The envoy studied security with the finance minister. | The envoy > the finance minister ; the finance minister > The envoy
raise v  B=subj|with obj=issue|issues|situation|relations|relation|tie|trade|security|cooperation|crisis|plan|matter  -> 040
  + Rwanda and Austria raised bilateral relations. | Rwanda > Austria ; Austria > Rwanda
touch_on v  B=subj|with obj=issue|issues|situation|relations|relation|tie|trade|security|cooperation|crisis|plan|matter  -> 040
  + The chancellor touched on security with the president. | The chancellor > the president ; the president > The chancellor
take_up v  B=subj|with obj=issue|issues|situation|relations|relation|tie|trade|security|cooperation|crisis|plan|matter  -> 040
  + Yemen and Kenya took up bilateral relations. | Yemen > Kenya ; Kenya > Yemen
