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
  + Tunisia restarted talks with Iceland. | Tunisia > Iceland ; Iceland > Tunisia
complete v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + Angola and Denmark completed negotiations. | Angola > Denmark ; Denmark > Angola
finish v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + The government finished peace talks with the separatists. | The government > the separatists ; the separatists > The government
finalise v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + Lebanon finalised trade talks with ASEAN. | Lebanon > ASEAN ; ASEAN > Lebanon
undertake v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + Senegal undertook talks with Georgia. | Senegal > Georgia ; Georgia > Senegal
pursue v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + Bulgaria and Indonesia pursued negotiations. | Bulgaria > Indonesia ; Indonesia > Bulgaria
reopen v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + The government reopened peace talks with the separatists. | The government > the separatists ; the separatists > The government
kick_off v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + Morocco kicked off trade talks with the European Union. | Morocco > the European Union ; the European Union > Morocco
hold v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + Belarus held talks with Tanzania. | Belarus > Tanzania ; Tanzania > Belarus
wrap_up v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + Croatia and Argentina wrapped up negotiations. | Croatia > Argentina ; Argentina > Croatia
renew v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + The government renewed peace talks with the separatists. | The government > the separatists ; the separatists > The government
revive v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + Rwanda revived trade talks with the United Nations. | Rwanda > the United Nations ; the United Nations > Rwanda
intensify v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + Austria intensified talks with Yemen. | Austria > Yemen ; Yemen > Austria
initiate v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + Kenya and Norway initiated negotiations. | Kenya > Norway ; Norway > Kenya
return_to v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + The government returned to peace talks with the separatists. | The government > the separatists ; the separatists > The government
reconvene v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + Peru reconvened trade talks with NATO. | Peru > NATO ; NATO > Peru
advance v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + Turkey advanced talks with Vietnam. | Turkey > Vietnam ; Vietnam > Turkey
accelerate v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + Chad and Egypt accelerated negotiations. | Chad > Egypt ; Egypt > Chad
relaunch v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + The government relaunched peace talks with the separatists. | The government > the separatists ; the separatists > The government
have v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The president had a meeting with the prime minister. | The president > the prime minister ; the prime minister > The president
begin v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + Poland and Chile began consultations. | Poland > Chile ; Chile > Poland
start v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The foreign minister started a dialogue with the opposition. | The foreign minister > the opposition ; the opposition > The foreign minister
open v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The defence minister opened a session with a medical charity. | The defence minister > a medical charity ; a medical charity > The defence minister
resume v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The interior minister resumed a meeting with the opposition leader. | The interior minister > the opposition leader ; the opposition leader > The interior minister
continue v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + Nepal and Ghana continued consultations. | Nepal > Ghana ; Ghana > Nepal
conduct v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The governor conducted a dialogue with the opposition. | The governor > the opposition ; the opposition > The governor
conclude v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The king concluded a session with the church council. | The king > the church council ; the church council > The king
convene v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The ambassador convened a meeting with the army chief. | The ambassador > the army chief ; the army chief > The ambassador
launch v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + Serbia and Japan launched consultations. | Serbia > Japan ; Japan > Serbia
chair v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The vice president chaired a dialogue with the opposition. | The vice president > the opposition ; the opposition > The vice president
organize v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The party leader organized a session with a women's group. | The party leader > a women's group ; a women's group > The party leader
organise v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The mayor organised a meeting with the envoy. | The mayor > the envoy ; the envoy > The mayor
initiate v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + Jordan and Cuba initiated consultations. | Jordan > Cuba ; Cuba > Jordan
undertake v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The finance minister undertook a dialogue with the opposition. | The finance minister > the opposition ; the opposition > The finance minister
complete v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The chancellor completed a session with the trade union. | The chancellor > the trade union ; the trade union > The chancellor
finish v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The president finished a meeting with the prime minister. | The president > the prime minister ; the prime minister > The president
enter v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + Malaysia and Sweden entered consultations. | Malaysia > Sweden ; Sweden > Malaysia
attend v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The foreign minister attended a dialogue with the opposition. | The foreign minister > the opposition ; the opposition > The foreign minister
maintain v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The defence minister maintained a session with Amnesty. | The defence minister > Amnesty ; Amnesty > The defence minister
pursue v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The interior minister pursued a meeting with the opposition leader. | The interior minister > the opposition leader ; the opposition leader > The interior minister
co-chair v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + Uganda and Brazil co-chaired consultations. | Uganda > Brazil ; Brazil > Uganda
lead v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The governor led a dialogue with the opposition. | The governor > the opposition ; the opposition > The governor
reopen v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The king reopened a session with an aid agency. | The king > an aid agency ; an aid agency > The king
kick_off v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The ambassador kicked off a meeting with the army chief. | The ambassador > the army chief ; the army chief > The ambassador
wrap_up v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + Kuwait and Armenia wrapped up consultations. | Kuwait > Armenia ; Armenia > Kuwait
engage v  B=subj|with in=talk|talks|discussion|dialogue|consultation|conversation|meeting  -> 040
  + The vice president engaged in a meeting with the party leader. | The vice president > the party leader ; the party leader > The vice president
participate v  B=subj|with in=talk|talks|discussion|dialogue|consultation|conversation|meeting  -> 040
  + Portugal and Niger participated in a dialogue. | Portugal > Niger ; Niger > Portugal
take_part v  B=subj|with in=talk|talks|discussion|dialogue|consultation|conversation|meeting  -> 040
  + The mayor took part in a meeting with the envoy. | The mayor > the envoy ; the envoy > The mayor
meet v  B=subj|with in=talk|talks|discussion|dialogue|consultation|conversation|meeting  -> 040
  + Mongolia and Oman met in a dialogue. | Mongolia > Oman ; Oman > Mongolia
sit v  B=subj|with in=talk|talks|discussion|dialogue|consultation|conversation|meeting  -> 040
  + The finance minister sat in a meeting with the chancellor. | The finance minister > the chancellor ; the chancellor > The finance minister
meet v  B=subj|with for={talks}  -> 040
  + The president met for talks with the prime minister. | The president > the prime minister ; the prime minister > The president
sit_down v  B=subj|with for={talks}  -> 040
  + Colombia and Finland sat down for negotiations. | Colombia > Finland ; Finland > Colombia
join v  B=subj|with for={talks}  -> 040
  + The foreign minister joined for talks with the defence minister. | The foreign minister > the defence minister ; the defence minister > The foreign minister
get_together v  B=subj|with for={talks}  -> 040
  + Zambia and Pakistan got together for negotiations. | Zambia > Pakistan ; Pakistan > Zambia
convene v  B=subj|with for={talks}  -> 040
  + The interior minister convened for talks with the opposition leader. | The interior minister > the opposition leader ; the opposition leader > The interior minister
gather v  B=subj|with for={talks}  -> 040
  + Greece and Ecuador gathered for negotiations. | Greece > Ecuador ; Ecuador > Greece
reconvene v  B=subj|with for={talks}  -> 040
  + The governor reconvened for talks with the king. | The governor > the king ; the king > The governor
huddle v  B=subj|with for={talks}  -> 040
  + Cambodia and Algeria huddled for negotiations. | Cambodia > Algeria ; Algeria > Cambodia
meet_up v  B=subj|with  -> 040
  + The ambassador met up with the army chief over the budget. | The ambassador > the army chief ; the army chief > The ambassador
converse v  B=subj|with  -> 040
  + Latvia conversed with Bolivia about the river. | Latvia > Bolivia ; Bolivia > Latvia
chat v  B=subj|with  -> 040
  + The vice president chatted with tribal elders. | The vice president > tribal elders ; tribal elders > The vice president
deliberate v  B=subj|with  -> 040
  + The party leader deliberated with the mayor over the budget. | The party leader > the mayor ; the mayor > The party leader
huddle v  B=subj|with  -> 040
  + Sudan huddled with Canada about the river. | Sudan > Canada ; Canada > Sudan
dine v  B=subj|with  -> 040
  + The envoy dined with tribal elders. | The envoy > tribal elders ; tribal elders > The envoy
lunch v  B=subj|with  -> 040
  + The finance minister lunched with the chancellor over the budget. | The finance minister > the chancellor ; the chancellor > The finance minister
caucus v  B=subj|with  -> 040
  + Qatar caucused with Romania about the river. | Qatar > Romania ; Romania > Qatar
liaise v  B=subj|with  -> 040
  + The president liaised with tribal elders. | The president > tribal elders ; tribal elders > The president
communicate v  B=subj|with  -> 040
  + The prime minister communicated with the foreign minister over the budget. | The prime minister > the foreign minister ; the foreign minister > The prime minister
debate v  B=subj|with  -> 040
  + Ethiopia debated with Thailand about the river. | Ethiopia > Thailand ; Thailand > Ethiopia
parley v  B=subj|with  -> 040
  + The defence minister parleyed with tribal elders. | The defence minister > tribal elders ; tribal elders > The defence minister
interact v  B=subj|with  -> 040
  + The interior minister interacted with the opposition leader over the budget. | The interior minister > the opposition leader ; the opposition leader > The interior minister
get_together v  B=subj|with  -> 040
  + Cyprus got together with Mexico about the river. | Cyprus > Mexico ; Mexico > Cyprus
reconnect v  B=subj|with  -> 040
  + The governor reconnected with tribal elders. | The governor > tribal elders ; tribal elders > The governor
visit v  B=subj|with  -> 040
  + The king visited with the ambassador over the budget. | The king > the ambassador ; the ambassador > The king
sit v  B=subj|with  -> 040
  + Tunisia sat with Iceland about the river. | Tunisia > Iceland ; Iceland > Tunisia
conversation n  B=between|with|of|poss|mod|by  -> 040
  + A conversation between Angola and Denmark was held on the island. | Angola > Denmark ; Denmark > Angola
conference n  B=between|with|of|poss|mod|by  -> 040
  + The conference between the army chief and the vice president lasted two hours. | the army chief > the vice president ; the vice president > the army chief
session n  B=between|with|of|poss|mod|by  -> 040
  + A session between Lebanon and Senegal was held on the island. | Lebanon > Senegal ; Senegal > Lebanon
chat n  B=between|with|of|poss|mod|by  -> 040
  + The chat between the party leader and the mayor lasted two hours. | the party leader > the mayor ; the mayor > the party leader
dinner n  B=between|with|of|poss|mod|by  -> 040
  + A dinner between Georgia and Bulgaria was held on the island. | Georgia > Bulgaria ; Bulgaria > Georgia
lunch n  B=between|with|of|poss|mod|by  -> 040
  + The lunch between the envoy and the finance minister lasted two hours. | the envoy > the finance minister ; the finance minister > the envoy
breakfast n  B=between|with|of|poss|mod|by  -> 040
  + A breakfast between Indonesia and Morocco was held on the island. | Indonesia > Morocco ; Morocco > Indonesia
audience n  B=between|with|of|poss|mod|by  -> 040
  + The audience between the chancellor and the president lasted two hours. | the chancellor > the president ; the president > the chancellor
debate n  B=between|with|of|poss|mod|by  -> 040
  + A debate between Belarus and Tanzania was held on the island. | Belarus > Tanzania ; Tanzania > Belarus
roundtable n  B=between|with|of|poss|mod|by  -> 040
  + The roundtable between the prime minister and the foreign minister lasted two hours. | the prime minister > the foreign minister ; the foreign minister > the prime minister
exchange n  B=between|with|of|poss|mod|by  -> 040
  + An exchange between Croatia and Argentina was held on the island. | Croatia > Argentina ; Argentina > Croatia
get-together n  B=between|with|of|poss|mod|by  -> 040
  + The get-together between the defence minister and the interior minister lasted two hours. | the defence minister > the interior minister ; the interior minister > the defence minister
gathering n  B=between|with|of|poss|mod|by  -> 040
  + A gathering between Rwanda and Austria was held on the island. | Rwanda > Austria ; Austria > Rwanda
parley n  B=between|with|of|poss|mod|by  -> 040
  + The parley between the opposition leader and the governor lasted two hours. | the opposition leader > the governor ; the governor > the opposition leader
contact n  B=between|with|of|poss|mod|by  -> 040
  + A contact between Yemen and Kenya was held on the island. | Yemen > Kenya ; Kenya > Yemen
dialog n  B=between|with|of|poss|mod|by  -> 040
  + The dialog between the king and the ambassador lasted two hours. | the king > the ambassador ; the ambassador > the king
interview n  B=between|with|of|poss|mod|by  -> 040
  + An interview between Norway and Peru was held on the island. | Norway > Peru ; Peru > Norway
luncheon n  B=between|with|of|poss|mod|by  -> 040
  + The luncheon between the army chief and the vice president lasted two hours. | the army chief > the vice president ; the vice president > the army chief
peace_negotiation n  B=between|with|of|poss|mod|by  -> 046
  + peace negotiations between Turkey and Vietnam began in the old hotel. | Turkey > Vietnam ; Vietnam > Turkey
peace_talk n  B=between|with|of|poss|mod|by  -> 046
  + peace talks between the government and the rebels went on all week. | the government > the rebels ; the rebels > the government
trade_talk n  B=between|with|of|poss|mod|by  -> 046
  + trade talks between Chad and Egypt began in the old hotel. | Chad > Egypt ; Egypt > Chad
nuclear_talk n  B=between|with|of|poss|mod|by  -> 046
  + nuclear talks between the government and the rebels went on all week. | the government > the rebels ; the rebels > the government
border_talk n  B=between|with|of|poss|mod|by  -> 046
  + border talks between Poland and Chile began in the old hotel. | Poland > Chile ; Chile > Poland
wage_talk n  B=between|with|of|poss|mod|by  -> 046
  + wage talks between the government and the rebels went on all week. | the government > the rebels ; the rebels > the government
coalition_talk n  B=between|with|of|poss|mod|by  -> 046
  + coalition talks between Nepal and Ghana began in the old hotel. | Nepal > Ghana ; Ghana > Nepal
ceasefire_talk n  B=between|with|of|poss|mod|by  -> 046
  + ceasefire talks between the government and the rebels went on all week. | the government > the rebels ; the rebels > the government
arms_talk n  B=between|with|of|poss|mod|by  -> 046
  + arms talks between Serbia and Japan began in the old hotel. | Serbia > Japan ; Japan > Serbia
climate_talk n  B=between|with|of|poss|mod|by  -> 046
  + climate talks between the government and the rebels went on all week. | the government > the rebels ; the rebels > the government
# Visits under light verbs
undertake v  S=subj T=to|in|of|with obj={visit}  -> 042
  + The party leader undertook a visit to Jordan. | The party leader > Jordan
complete v  S=subj T=to|in|of|with obj={visit}  -> 042
  + The mayor completed an official visit to Cuba. | The mayor > Cuba
finish v  S=subj T=to|in|of|with obj={visit}  -> 042
  + The envoy finished a tour of Malaysia. | The envoy > Malaysia
kick_off v  S=subj T=to|in|of|with obj={visit}  -> 042
  + The finance minister kicked off a trip to Sweden. | The finance minister > Sweden
open v  S=subj T=to|in|of|with obj={visit}  -> 042
  + The chancellor opened a visit to Uganda. | The chancellor > Uganda
take v  S=subj T=to|in|of|with obj={visit}  -> 042
  + The president took an official visit to Brazil. | The president > Brazil
launch v  S=subj T=to|in|of|with obj={visit}  -> 042
  + The prime minister launched a tour of Kuwait. | The prime minister > Kuwait
continue v  S=subj T=to|in|of|with obj={visit}  -> 042
  + The foreign minister continued a trip to Armenia. | The foreign minister > Armenia
resume v  S=subj T=to|in|of|with obj={visit}  -> 042
  + The defence minister resumed a visit to Portugal. | The defence minister > Portugal
cut_short v  S=subj T=to|in|of|with obj={visit}  -> 042
  + The interior minister cut short an official visit to Niger. | The interior minister > Niger
extend v  S=subj T=to|in|of|with obj={visit}  -> 042
  + The opposition leader extended a tour of Mongolia. | The opposition leader > Mongolia
round_off v  S=subj T=to|in|of|with obj={visit}  -> 042
  + The governor rounded off a trip to Oman. | The governor > Oman
initiate v  S=subj T=to|in|of|with obj={visit}  -> 042
  + The king initiated a visit to Colombia. | The king > Colombia
set_off v  S=subj T=to|for|of on={visit}  -> 042
  + The ambassador set off on a visit to Finland. | The ambassador > Finland
depart v  S=subj T=to|for|of on={visit}  -> 042
  + The army chief departed on a tour of Zambia. | The army chief > Zambia
leave v  S=subj T=to|for|of on={visit}  -> 042
  + The vice president left on a visit to Pakistan. | The vice president > Pakistan
go v  S=subj T=to|for|of on={visit}  -> 042
  + The party leader went on a tour of Greece. | The party leader > Greece
set_out v  S=subj T=to|for|of on={visit}  -> 042
  + The mayor set out on a visit to Ecuador. | The mayor > Ecuador
come v  S=subj T=to|for|of on={visit}  -> 042
  + The envoy came on a tour of Cambodia. | The envoy > Cambodia
travel v  S=subj T=to|for|of on={visit}  -> 042
  + The finance minister traveled on a visit to Algeria. | The finance minister > Algeria
arrive v  S=subj T=to|for|of on={visit}  -> 042
  + The chancellor arrived on a tour of Latvia. | The chancellor > Latvia
journey v  S=subj T=to|into|in|for to=:state  -> 042
  + The president journeyed to Bolivia for talks on trade. | The president > Bolivia
jet v  S=subj T=to|into|in|for to=:state  -> 042
  + The prime minister jetted to Sudan with a large delegation. | The prime minister > Sudan
drive v  S=subj T=to|into|in|for to=:state  -> 042
  + The foreign minister drove to Canada for talks on trade. | The foreign minister > Canada
sail v  S=subj T=to|into|in|for to=:state  -> 042
  + The defence minister sailed to Qatar with a large delegation. | The defence minister > Qatar
cross v  S=subj T=to|into|in|for to=:state  -> 042
  + The interior minister crossed to Romania for talks on trade. | The interior minister > Romania
hurry v  S=subj T=to|into|in|for to=:state  -> 042
  + The opposition leader hurried to Ethiopia with a large delegation. | The opposition leader > Ethiopia
rush v  S=subj T=to|into|in|for to=:state  -> 042
  + The governor rushed to Thailand for talks on trade. | The governor > Thailand
set_off v  S=subj T=to|into|in|for to=:state  -> 042
  + The king set off to Cyprus with a large delegation. | The king > Cyprus
make_way v  S=subj T=to|into|in|for to=:state  -> 042
  + The ambassador made way to Mexico for talks on trade. | The ambassador > Mexico
return v  S=subj T=to|into|in|for to=:state  -> 042
  + The army chief returned to Tunisia with a large delegation. | The army chief > Tunisia
fly_out v  S=subj T=to|into|in|for to=:state  -> 042
  + The vice president flew out to Iceland for talks on trade. | The vice president > Iceland
jet_off v  S=subj T=to|into|in|for to=:state  -> 042
  + The party leader jetted off to Angola with a large delegation. | The party leader > Angola
pop_over v  S=subj T=to|into|in|for to=:state  -> 042
  + The mayor poped over to Denmark for talks on trade. | The mayor > Denmark
call_at v  S=subj T=obj  -> 042
  + The envoy called at Lebanon in the spring. | The envoy > Lebanon
call_on v  S=subj T=obj  -> 042
  + The finance minister called on the flooded province by helicopter. | The finance minister > the flooded province
drop_in_on v  S=subj T=obj  -> 042
  + The chancellor dropped in on Senegal in the spring. | The chancellor > Senegal
revisit v  S=subj T=obj  -> 042
  + The president revisited the flooded province by helicopter. | The president > the flooded province
stop_in v  S=subj T=obj  -> 042
  + The prime minister stopped in Georgia in the spring. | The prime minister > Georgia
journey n  S?=by|mod|poss T?=to  -> 042
  + The foreign minister's journey to Bulgaria was cut short. | The foreign minister > Bulgaria
travel n  S?=by|mod|poss T?=to  -> 042
  + The defence minister's travel to Indonesia began with a dinner. | The defence minister > Indonesia
pilgrimage n  S?=by|mod|poss T?=to  -> 042
  + The interior minister's pilgrimage to Morocco was cut short. | The interior minister > Morocco
stopover n  S?=by|mod|poss T?=to  -> 042
  + The opposition leader's stopover to Belarus began with a dinner. | The opposition leader > Belarus
return_visit n  S?=by|mod|poss T?=to  -> 042
  + The governor's return visit to Tanzania was cut short. | The governor > Tanzania
state_visit n  S?=by|mod|poss T?=to  -> 042
  + The king's state visit to Croatia began with a dinner. | The king > Croatia
working_visit n  S?=by|mod|poss T?=to  -> 042
  + The ambassador's working visit to Argentina was cut short. | The ambassador > Argentina
mission n  S?=by|mod|poss T?=to  -> 042
  + The army chief's mission to Rwanda began with a dinner. | The army chief > Rwanda
excursion n  S?=by|mod|poss T?=to  -> 042
  + The vice president's excursion to Austria was cut short. | The vice president > Austria
voyage n  S?=by|mod|poss T?=to  -> 042
  + The party leader's voyage to Yemen began with a dinner. | The party leader > Yemen
goodwill_visit n  S?=by|mod|poss T?=to  -> 042
  + The mayor's goodwill visit to Kenya was cut short. | The mayor > Kenya
official_visit n  S?=by|mod|poss T?=to  -> 042
  + The envoy's official visit to Norway began with a dinner. | The envoy > Norway
surprise_visit n  S?=by|mod|poss T?=to  -> 042
  + The finance minister's surprise visit to Peru was cut short. | The finance minister > Peru
farewell_visit n  S?=by|mod|poss T?=to  -> 042
  + The chancellor's farewell visit to Turkey began with a dinner. | The chancellor > Turkey
entertain v  S=subj T=obj T=obj:person  -> 043
  + The president entertained the Kuwaiti minister at the palace. | The president > the Kuwaiti minister
fete v  S=subj T=obj T=obj:person  -> 043
  + Vietnam feted the Tunisian president with honours. | Vietnam > the Tunisian president
usher_in v  S=subj T=obj T=obj:person  -> 043
  + The prime minister ushered in the visiting bishop. | The prime minister > the visiting bishop
honor v  S=subj T=obj T=obj:person  -> 043
  + The foreign minister honored the Kuwaiti minister at the palace. | The foreign minister > the Kuwaiti minister
host v  S=subj T=for|to|with obj=dinner|banquet|reception|lunch|luncheon|welcome|red_carpet  -> 043
  + The defence minister hosted a banquet for the Turkish guests. | The defence minister > the Turkish guests
give v  S=subj T=for|to|with obj=dinner|banquet|reception|lunch|luncheon|welcome|red_carpet  -> 043
  + The interior minister gave a dinner for the Peruvian president. | The interior minister > the Peruvian president
hold v  S=subj T=for|to|with obj=dinner|banquet|reception|lunch|luncheon|welcome|red_carpet  -> 043
  + The opposition leader held a banquet for the Turkish guests. | The opposition leader > the Turkish guests
throw v  S=subj T=for|to|with obj=dinner|banquet|reception|lunch|luncheon|welcome|red_carpet  -> 043
  + The governor threw a dinner for the Peruvian president. | The governor > the Peruvian president
offer v  S=subj T=for|to|with obj=dinner|banquet|reception|lunch|luncheon|welcome|red_carpet  -> 043
  + The king offered a banquet for the Turkish guests. | The king > the Turkish guests
lay_on v  S=subj T=for|to|with obj=dinner|banquet|reception|lunch|luncheon|welcome|red_carpet  -> 043
  + The ambassador laid on a dinner for the Peruvian president. | The ambassador > the Peruvian president
roll_out v  S=subj T=for|to|with obj=dinner|banquet|reception|lunch|luncheon|welcome|red_carpet  -> 043
  + The army chief rolled out a banquet for the Turkish guests. | The army chief > the Turkish guests
stage v  S=subj T=for|to|with obj=dinner|banquet|reception|lunch|luncheon|welcome|red_carpet  -> 043
  + The vice president staged a dinner for the Peruvian president. | The vice president > the Peruvian president
extend v  S=subj T=for|to|with obj=dinner|banquet|reception|lunch|luncheon|welcome|red_carpet  -> 043
  + The party leader extended a banquet for the Turkish guests. | The party leader > the Turkish guests
hosting n  S?=by|mod|poss T?=of|for  -> 043
  + The mayor's hosting of the Irish premier was short. | The mayor > the Irish premier
reception n  S?=by|mod|poss T?=of|for  -> 043
  + The envoy's reception for the envoy was cordial. | The envoy > the envoy
invite v  S=subj T=obj T=obj:person to=dinner|lunch|talk|palace|capital|summit|:state  -> 043
  + Chad invited the Nepali king to a summit. | Chad > the Nepali king
ask v  S=subj T=obj T=obj:person to=dinner|lunch|talk|palace|capital|summit|:state  -> 043
  + Egypt asked the Nepali king to a summit. | Egypt > the Nepali king
welcome v  S=subj T=obj T=obj:person to=dinner|lunch|talk|palace|capital|summit|:state  -> 043
  + Poland welcomed the Nepali king to a summit. | Poland > the Nepali king
# Telephone
ring v  S=subj T=obj  -> 041
  + The finance minister rang the Norwegian premier on the hotline. | The finance minister > the Norwegian premier
ring_up v  S=subj T=obj  -> 041
  + The chancellor rang up the Saudi king late at night. | The chancellor > the Saudi king
make v  S=subj T=to|with obj={phonecall}  -> 041
  + The president made a phone call to the Mexican president. | The president > the Mexican president
place v  S=subj T=to|with obj={phonecall}  -> 041
  + The prime minister placed a phone call with the Thai premier. | The prime minister > the Thai premier
have v  S=subj T=to|with obj={phonecall}  -> 041
  + The foreign minister had a phone call to the Mexican president. | The foreign minister > the Mexican president
conduct v  S=subj T=to|with obj={phonecall}  -> 041
  + The defence minister conducted a phone call with the Thai premier. | The defence minister > the Thai premier
receive v  S=subj T=to|with obj={phonecall}  -> 041
  + The interior minister received a phone call to the Mexican president. | The interior minister > the Mexican president
get v  S=subj T=to|with obj={phonecall}  -> 041
  + The opposition leader got a phone call with the Thai premier. | The opposition leader > the Thai premier
take v  S=subj T=to|with obj={phonecall}  -> 041
  + The governor took a phone call to the Mexican president. | The governor > the Mexican president
initiate v  S=subj T=to|with obj={phonecall}  -> 041
  + The king initiated a phone call with the Thai premier. | The king > the Thai premier
confer v  B=subj|with by=phone|telephone|video_link|hotline  -> 041
  + The ambassador conferred by phone with the army chief. | The ambassador > the army chief ; the army chief > The ambassador
consult v  B=subj|with by=phone|telephone|video_link|hotline  -> 041
  + The vice president consulted by phone with the party leader. | The vice president > the party leader ; the party leader > The vice president
communicate v  B=subj|with by=phone|telephone|video_link|hotline  -> 041
  + The mayor communicated by phone with the envoy. | The mayor > the envoy ; the envoy > The mayor
converse v  B=subj|with by=phone|telephone|video_link|hotline  -> 041
  + The finance minister conversed by phone with the chancellor. | The finance minister > the chancellor ; the chancellor > The finance minister
discuss v  B=subj|with by=phone|telephone|video_link|hotline  -> 041
  + The president discussed by phone with the prime minister. | The president > the prime minister ; the prime minister > The president
phone_call n  B=between|with|of|poss|mod|by  -> 041
  + A phone call between the foreign minister and the defence minister lasted twenty minutes. | the foreign minister > the defence minister ; the defence minister > the foreign minister
telephone_call n  B=between|with|of|poss|mod|by  -> 041
  + A telephone call between the interior minister and the opposition leader lasted twenty minutes. | the interior minister > the opposition leader ; the opposition leader > the interior minister
phone_conversation n  B=between|with|of|poss|mod|by  -> 041
  + A phone conversation between the governor and the king lasted twenty minutes. | the governor > the king ; the king > the governor
telephone_conversation n  B=between|with|of|poss|mod|by  -> 041
  + A telephone conversation between the ambassador and the army chief lasted twenty minutes. | the ambassador > the army chief ; the army chief > the ambassador
telephone_talk n  B=between|with|of|poss|mod|by  -> 041
  + A telephone talk between the vice president and the party leader lasted twenty minutes. | the vice president > the party leader ; the party leader > the vice president
video_call n  B=between|with|of|poss|mod|by  -> 041
  + A video call between the mayor and the envoy lasted twenty minutes. | the mayor > the envoy ; the envoy > the mayor
conference_call n  B=between|with|of|poss|mod|by  -> 041
  + A conference call between the finance minister and the chancellor lasted twenty minutes. | the finance minister > the chancellor ; the chancellor > the finance minister
hotline_call n  B=between|with|of|poss|mod|by  -> 041
  + A hotline call between the president and the prime minister lasted twenty minutes. | the president > the prime minister ; the prime minister > the president
phone_talk n  B=between|with|of|poss|mod|by  -> 041
  + A phone talk between the foreign minister and the defence minister lasted twenty minutes. | the foreign minister > the defence minister ; the defence minister > the foreign minister
# Meeting elsewhere, mediation
meet v  B=subj|with on=sideline|sidelines|margin  -> 044
  + The interior minister met with the opposition leader on the sidelines of the summit. | The interior minister > the opposition leader ; the opposition leader > The interior minister
talk v  B=subj|with on=sideline|sidelines|margin  -> 044
  + Chile and Nepal talked on the margins of the conference. | Chile > Nepal ; Nepal > Chile
confer v  B=subj|with on=sideline|sidelines|margin  -> 044
  + The governor conferred with the king on the sidelines of the summit. | The governor > the king ; the king > The governor
speak v  B=subj|with on=sideline|sidelines|margin  -> 044
  + Ghana and Serbia spoke on the margins of the conference. | Ghana > Serbia ; Serbia > Ghana
consult v  B=subj|with on=sideline|sidelines|margin  -> 044
  + The ambassador consulted with the army chief on the sidelines of the summit. | The ambassador > the army chief ; the army chief > The ambassador
negotiate v  B=subj|with on=sideline|sidelines|margin  -> 044
  + Japan and Jordan negotiated on the margins of the conference. | Japan > Jordan ; Jordan > Japan
arbitrate v  S=subj T=between|in|among  -> 045
  + Cuba arbitrated between Malaysia and Sweden. | Cuba > Malaysia ; Cuba > Sweden
intercede v  S=subj T=between|in|among  -> 045
  + The African Union interceded in the Sudanese conflict. | The African Union > the Sudanese conflict
facilitate v  S=subj T=between|in|among  -> 045
  + Uganda facilitated between Brazil and Kuwait. | Uganda > Brazil ; Uganda > Kuwait
shuttle v  S=subj T=between|in|among  -> 045
  + The World Bank shuttled in the Sudanese conflict. | The World Bank > the Sudanese conflict
referee v  S=subj T=between|in|among  -> 045
  + Armenia refereed between Portugal and Niger. | Armenia > Portugal ; Armenia > Niger
conciliate v  S=subj T=between|in|among  -> 045
  + The Arab League conciliated in the Sudanese conflict. | The Arab League > the Sudanese conflict
adjudicate v  S=subj T=between|in|among  -> 045
  + Mongolia adjudicated between Oman and Colombia. | Mongolia > Oman ; Mongolia > Colombia
mediate v  S=subj T=between|with|for obj={agreement}|{ceasefire}|{talks}|mediation|solution  -> 045
  + Finland mediated an agreement between Zambia and Pakistan. | Finland > Zambia ; Finland > Pakistan
facilitate v  S=subj T=between|with|for obj={agreement}|{ceasefire}|{talks}|mediation|solution  -> 045
  + The Security Council facilitated talks between the rebels and the government. | The Security Council > the rebels ; The Security Council > the government
negotiate v  S=subj T=between|with|for obj={agreement}|{ceasefire}|{talks}|mediation|solution  -> 045
  + Greece negotiated an agreement between Ecuador and Cambodia. | Greece > Ecuador ; Greece > Cambodia
arrange v  S=subj T=between|with|for obj={agreement}|{ceasefire}|{talks}|mediation|solution  -> 045
  + ASEAN arranged talks between the rebels and the government. | ASEAN > the rebels ; ASEAN > the government
moderate v  S=subj T=between|with|for obj={agreement}|{ceasefire}|{talks}|mediation|solution  -> 045
  + Algeria moderated an agreement between Latvia and Bolivia. | Algeria > Latvia ; Algeria > Bolivia
sponsor v  S=subj T=between|with|for obj={agreement}|{ceasefire}|{talks}|mediation|solution  -> 045
  + The European Union sponsored talks between the rebels and the government. | The European Union > the rebels ; The European Union > the government
oversee v  S=subj T=between|with|for obj={agreement}|{ceasefire}|{talks}|mediation|solution  -> 045
  + Sudan overseed an agreement between Canada and Qatar. | Sudan > Canada ; Sudan > Qatar
host v  S=subj T=between|with|for obj={agreement}|{ceasefire}|{talks}|mediation|solution  -> 045
  + The United Nations hosted talks between the rebels and the government. | The United Nations > the rebels ; The United Nations > the government
lead v  S=subj T=between|with|for obj={agreement}|{ceasefire}|{talks}|mediation|solution  -> 045
  + Romania led an agreement between Ethiopia and Thailand. | Romania > Ethiopia ; Romania > Thailand
chair v  S=subj T=between|with|for obj={agreement}|{ceasefire}|{talks}|mediation|solution  -> 045
  + NATO chaired talks between the rebels and the government. | NATO > the rebels ; NATO > the government
guide v  S=subj T=between|with|for obj={agreement}|{ceasefire}|{talks}|mediation|solution  -> 045
  + Cyprus guided an agreement between Mexico and Tunisia. | Cyprus > Mexico ; Cyprus > Tunisia
coordinate v  S=subj T=between|with|for obj={agreement}|{ceasefire}|{talks}|mediation|solution  -> 045
  + The African Union coordinated talks between the rebels and the government. | The African Union > the rebels ; The African Union > the government
convene v  S=subj T=between|with|for obj={agreement}|{ceasefire}|{talks}|mediation|solution  -> 045
  + Iceland convened an agreement between Angola and Denmark. | Iceland > Angola ; Iceland > Denmark
act v  S=subj T=between as=mediator|broker|intermediary|go-between|arbiter|facilitator  -> 045
  + Lebanon acted as mediator between Senegal and Georgia. | Lebanon > Senegal ; Lebanon > Georgia
serve v  S=subj T=between as=mediator|broker|intermediary|go-between|arbiter|facilitator  -> 045
  + Bulgaria served as mediator between Indonesia and Morocco. | Bulgaria > Indonesia ; Bulgaria > Morocco
work v  S=subj T=between as=mediator|broker|intermediary|go-between|arbiter|facilitator  -> 045
  + Belarus worked as mediator between Tanzania and Croatia. | Belarus > Tanzania ; Belarus > Croatia
step_in v  S=subj T=between as=mediator|broker|intermediary|go-between|arbiter|facilitator  -> 045
  + Argentina stepped in as mediator between Rwanda and Austria. | Argentina > Rwanda ; Argentina > Austria
emerge v  S=subj T=between as=mediator|broker|intermediary|go-between|arbiter|facilitator  -> 045
  + Yemen emerged as mediator between Kenya and Norway. | Yemen > Kenya ; Yemen > Norway
volunteer v  S=subj T=between as=mediator|broker|intermediary|go-between|arbiter|facilitator  -> 045
  + Peru volunteered as mediator between Turkey and Vietnam. | Peru > Turkey ; Peru > Vietnam
arbitration n  S?=by|mod|poss T?=between|in|of  -> 045
  + Chad's arbitration between Egypt and Poland bore fruit. | Chad > Egypt ; Chad > Poland
good_offices n  S?=by|mod|poss T?=between|in|of  -> 045
  + The World Bank's good offices in the dispute was praised. | The World Bank > the dispute
intercession n  S?=by|mod|poss T?=between|in|of  -> 045
  + Chile's intercession between Nepal and Ghana bore fruit. | Chile > Nepal ; Chile > Ghana
conciliation n  S?=by|mod|poss T?=between|in|of  -> 045
  + The Arab League's conciliation in the dispute was praised. | The Arab League > the dispute
shuttle_diplomacy n  S?=by|mod|poss T?=between|in|of  -> 045
  + Serbia's shuttle diplomacy between Japan and Jordan bore fruit. | Serbia > Japan ; Serbia > Jordan
peacemaking n  S?=by|mod|poss T?=between|in|of  -> 045
  + The Security Council's peacemaking in the dispute was praised. | The Security Council > the dispute
peace_mission n  S?=by|mod|poss T?=between|in|of  -> 045
  + Cuba's peace mission between Malaysia and Sweden bore fruit. | Cuba > Malaysia ; Cuba > Sweden
facilitation n  S?=by|mod|poss T?=between|in|of  -> 045
  + ASEAN's facilitation in the dispute was praised. | ASEAN > the dispute
canvass v  S=subj T=obj T=obj:person|org  -> 040
  + The vice president canvassed the clan elders about the truce. | The vice president > the clan elders
sound_out v  S=subj T=obj T=obj:person|org  -> 040
  + The party leader sounded out the army chief. | The party leader > the army chief
see v  S=subj T=obj T=obj:person|org  -> 040
  + The mayor saw the clan elders about the truce. | The mayor > the clan elders
approach v  S=subj T=obj T=obj:person|org  -> 040
  + The envoy approached the army chief. | The envoy > the army chief
contact v  S=subj T=obj T=obj:person|org  -> 040
  + The finance minister contacted the clan elders about the truce. | The finance minister > the clan elders
interview v  S=subj T=obj T=obj:person|org  -> 040
  + The chancellor interviewed the army chief. | The chancellor > the army chief
engage v  S=subj T=obj T=obj:person|org  -> 040
  + The president engaged the clan elders about the truce. | The president > the clan elders
debrief v  S=subj T=obj T=obj:person|org  -> 040
  + The prime minister debriefed the army chief. | The prime minister > the army chief
buttonhole v  S=subj T=obj T=obj:person|org  -> 040
  + The foreign minister buttonholed the clan elders about the truce. | The foreign minister > the clan elders
talk_over v  B=subj|with obj=issue|issues|situation|relations|relation|tie|trade|security|cooperation|crisis|plan|matter  -> 040
  + The defence minister talked over security with the interior minister. | The defence minister > the interior minister ; the interior minister > The defence minister
go_over v  B=subj|with obj=issue|issues|situation|relations|relation|tie|trade|security|cooperation|crisis|plan|matter  -> 040
  + Uganda and Brazil went over bilateral relations. | Uganda > Brazil ; Brazil > Uganda
debate v  B=subj|with obj=issue|issues|situation|relations|relation|tie|trade|security|cooperation|crisis|plan|matter  -> 040
  + The opposition leader debated security with the governor. | The opposition leader > the governor ; the governor > The opposition leader
address v  B=subj|with obj=issue|issues|situation|relations|relation|tie|trade|security|cooperation|crisis|plan|matter  -> 040
  + Kuwait and Armenia addressed bilateral relations. | Kuwait > Armenia ; Armenia > Kuwait
examine v  B=subj|with obj=issue|issues|situation|relations|relation|tie|trade|security|cooperation|crisis|plan|matter  -> 040
  + The king examined security with the ambassador. | The king > the ambassador ; the ambassador > The king
explore v  B=subj|with obj=issue|issues|situation|relations|relation|tie|trade|security|cooperation|crisis|plan|matter  -> 040
  + Portugal and Niger explored bilateral relations. | Portugal > Niger ; Niger > Portugal
study v  B=subj|with obj=issue|issues|situation|relations|relation|tie|trade|security|cooperation|crisis|plan|matter  -> 040
  + The army chief studied security with the vice president. | The army chief > the vice president ; the vice president > The army chief
raise v  B=subj|with obj=issue|issues|situation|relations|relation|tie|trade|security|cooperation|crisis|plan|matter  -> 040
  + Mongolia and Oman raised bilateral relations. | Mongolia > Oman ; Oman > Mongolia
touch_on v  B=subj|with obj=issue|issues|situation|relations|relation|tie|trade|security|cooperation|crisis|plan|matter  -> 040
  + The party leader touched on security with the mayor. | The party leader > the mayor ; the mayor > The party leader
take_up v  B=subj|with obj=issue|issues|situation|relations|relation|tie|trade|security|cooperation|crisis|plan|matter  -> 040
  + Colombia and Finland took up bilateral relations. | Colombia > Finland ; Finland > Colombia
