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
  + Georgia restarted talks with Bulgaria. | Georgia > Bulgaria ; Bulgaria > Georgia
complete v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + Indonesia and Morocco completed negotiations. | Indonesia > Morocco ; Morocco > Indonesia
finish v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + The government finished peace talks with the separatists. | The government > the separatists ; the separatists > The government
finalise v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + Belarus finalised trade talks with the African Union. | Belarus > the African Union ; the African Union > Belarus
undertake v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + Tanzania undertook talks with Croatia. | Tanzania > Croatia ; Croatia > Tanzania
pursue v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + Argentina and Rwanda pursued negotiations. | Argentina > Rwanda ; Rwanda > Argentina
reopen v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + The government reopened peace talks with the separatists. | The government > the separatists ; the separatists > The government
kick_off v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + Austria kicked off trade talks with the World Bank. | Austria > the World Bank ; the World Bank > Austria
hold v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + Yemen held talks with Kenya. | Yemen > Kenya ; Kenya > Yemen
wrap_up v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + Norway and Peru wrapped up negotiations. | Norway > Peru ; Peru > Norway
renew v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + The government renewed peace talks with the separatists. | The government > the separatists ; the separatists > The government
revive v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + Turkey revived trade talks with the Arab League. | Turkey > the Arab League ; the Arab League > Turkey
intensify v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + Vietnam intensified talks with Chad. | Vietnam > Chad ; Chad > Vietnam
initiate v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + Egypt and Poland initiated negotiations. | Egypt > Poland ; Poland > Egypt
return_to v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + The government returned to peace talks with the separatists. | The government > the separatists ; the separatists > The government
reconvene v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + Chile reconvened trade talks with the Security Council. | Chile > the Security Council ; the Security Council > Chile
advance v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + Nepal advanced talks with Ghana. | Nepal > Ghana ; Ghana > Nepal
accelerate v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + Serbia and Japan accelerated negotiations. | Serbia > Japan ; Japan > Serbia
relaunch v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + The government relaunched peace talks with the separatists. | The government > the separatists ; the separatists > The government
have v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The vice president had a meeting with the party leader. | The vice president > the party leader ; the party leader > The vice president
begin v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + Jordan and Cuba began consultations. | Jordan > Cuba ; Cuba > Jordan
start v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The mayor started a dialogue with the opposition. | The mayor > the opposition ; the opposition > The mayor
open v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The envoy opened a session with Amnesty. | The envoy > Amnesty ; Amnesty > The envoy
resume v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The finance minister resumed a meeting with the chancellor. | The finance minister > the chancellor ; the chancellor > The finance minister
continue v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + Malaysia and Sweden continued consultations. | Malaysia > Sweden ; Sweden > Malaysia
conduct v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The president conducted a dialogue with the opposition. | The president > the opposition ; the opposition > The president
conclude v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The prime minister concluded a session with an aid agency. | The prime minister > an aid agency ; an aid agency > The prime minister
convene v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The foreign minister convened a meeting with the defence minister. | The foreign minister > the defence minister ; the defence minister > The foreign minister
launch v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + Uganda and Brazil launched consultations. | Uganda > Brazil ; Brazil > Uganda
chair v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The interior minister chaired a dialogue with the opposition. | The interior minister > the opposition ; the opposition > The interior minister
organize v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The opposition leader organized a session with a lawyers' association. | The opposition leader > a lawyers' association ; a lawyers' association > The opposition leader
organise v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The governor organised a meeting with the king. | The governor > the king ; the king > The governor
initiate v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + Kuwait and Armenia initiated consultations. | Kuwait > Armenia ; Armenia > Kuwait
undertake v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The ambassador undertook a dialogue with the opposition. | The ambassador > the opposition ; the opposition > The ambassador
complete v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The army chief completed a session with the Red Cross. | The army chief > the Red Cross ; the Red Cross > The army chief
finish v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The vice president finished a meeting with the party leader. | The vice president > the party leader ; the party leader > The vice president
enter v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + Portugal and Niger entered consultations. | Portugal > Niger ; Niger > Portugal
attend v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The mayor attended a dialogue with the opposition. | The mayor > the opposition ; the opposition > The mayor
maintain v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The envoy maintained a session with a medical charity. | The envoy > a medical charity ; a medical charity > The envoy
pursue v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The finance minister pursued a meeting with the chancellor. | The finance minister > the chancellor ; the chancellor > The finance minister
co-chair v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + Mongolia and Oman co-chaired consultations. | Mongolia > Oman ; Oman > Mongolia
lead v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The president led a dialogue with the opposition. | The president > the opposition ; the opposition > The president
reopen v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The prime minister reopened a session with the church council. | The prime minister > the church council ; the church council > The prime minister
kick_off v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The foreign minister kicked off a meeting with the defence minister. | The foreign minister > the defence minister ; the defence minister > The foreign minister
wrap_up v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + Colombia and Finland wrapped up consultations. | Colombia > Finland ; Finland > Colombia
engage v  B=subj|with in=talk|talks|discussion|dialogue|consultation|conversation|meeting  -> 040
  + The interior minister engaged in a meeting with the opposition leader. | The interior minister > the opposition leader ; the opposition leader > The interior minister
participate v  B=subj|with in=talk|talks|discussion|dialogue|consultation|conversation|meeting  -> 040
  + Zambia and Pakistan participated in a dialogue. | Zambia > Pakistan ; Pakistan > Zambia
take_part v  B=subj|with in=talk|talks|discussion|dialogue|consultation|conversation|meeting  -> 040
  + The governor took part in a meeting with the king. | The governor > the king ; the king > The governor
meet v  B=subj|with in=talk|talks|discussion|dialogue|consultation|conversation|meeting  -> 040
  + Greece and Ecuador met in a dialogue. | Greece > Ecuador ; Ecuador > Greece
sit v  B=subj|with in=talk|talks|discussion|dialogue|consultation|conversation|meeting  -> 040
  + The ambassador sat in a meeting with the army chief. | The ambassador > the army chief ; the army chief > The ambassador
meet v  B=subj|with for={talks}  -> 040
  + The vice president met for talks with the party leader. | The vice president > the party leader ; the party leader > The vice president
sit_down v  B=subj|with for={talks}  -> 040
  + Cambodia and Algeria sat down for negotiations. | Cambodia > Algeria ; Algeria > Cambodia
join v  B=subj|with for={talks}  -> 040
  + The mayor joined for talks with the envoy. | The mayor > the envoy ; the envoy > The mayor
get_together v  B=subj|with for={talks}  -> 040
  + Latvia and Bolivia got together for negotiations. | Latvia > Bolivia ; Bolivia > Latvia
convene v  B=subj|with for={talks}  -> 040
  + The finance minister convened for talks with the chancellor. | The finance minister > the chancellor ; the chancellor > The finance minister
gather v  B=subj|with for={talks}  -> 040
  + Sudan and Canada gathered for negotiations. | Sudan > Canada ; Canada > Sudan
reconvene v  B=subj|with for={talks}  -> 040
  + The president reconvened for talks with the prime minister. | The president > the prime minister ; the prime minister > The president
huddle v  B=subj|with for={talks}  -> 040
  + Qatar and Romania huddled for negotiations. | Qatar > Romania ; Romania > Qatar
meet_up v  B=subj|with  -> 040
  + The foreign minister met up with the defence minister over the budget. | The foreign minister > the defence minister ; the defence minister > The foreign minister
converse v  B=subj|with  -> 040
  + Ethiopia conversed with Thailand about the river. | Ethiopia > Thailand ; Thailand > Ethiopia
chat v  B=subj|with  -> 040
  + The interior minister chatted with tribal elders. | The interior minister > tribal elders ; tribal elders > The interior minister
deliberate v  B=subj|with  -> 040
  + The opposition leader deliberated with the governor over the budget. | The opposition leader > the governor ; the governor > The opposition leader
huddle v  B=subj|with  -> 040
  + Cyprus huddled with Mexico about the river. | Cyprus > Mexico ; Mexico > Cyprus
dine v  B=subj|with  -> 040
  + The king dined with tribal elders. | The king > tribal elders ; tribal elders > The king
lunch v  B=subj|with  -> 040
  + The ambassador lunched with the army chief over the budget. | The ambassador > the army chief ; the army chief > The ambassador
caucus v  B=subj|with  -> 040
  + Tunisia caucused with Iceland about the river. | Tunisia > Iceland ; Iceland > Tunisia
liaise v  B=subj|with  -> 040
  + The vice president liaised with tribal elders. | The vice president > tribal elders ; tribal elders > The vice president
communicate v  B=subj|with  -> 040
  + The party leader communicated with the mayor over the budget. | The party leader > the mayor ; the mayor > The party leader
debate v  B=subj|with  -> 040
  + Angola debated with Denmark about the river. | Angola > Denmark ; Denmark > Angola
parley v  B=subj|with  -> 040
  + The envoy parleyed with tribal elders. | The envoy > tribal elders ; tribal elders > The envoy
interact v  B=subj|with  -> 040
  + The finance minister interacted with the chancellor over the budget. | The finance minister > the chancellor ; the chancellor > The finance minister
get_together v  B=subj|with  -> 040
  + Lebanon got together with Senegal about the river. | Lebanon > Senegal ; Senegal > Lebanon
reconnect v  B=subj|with  -> 040
  + The president reconnected with tribal elders. | The president > tribal elders ; tribal elders > The president
visit v  B=subj|with  -> 040
  + The prime minister visited with the foreign minister over the budget. | The prime minister > the foreign minister ; the foreign minister > The prime minister
sit v  B=subj|with  -> 040
  + Georgia sat with Bulgaria about the river. | Georgia > Bulgaria ; Bulgaria > Georgia
conversation n  B=between|with|of|poss|mod|by  -> 040
  + A conversation between Indonesia and Morocco was held on the island. | Indonesia > Morocco ; Morocco > Indonesia
conference n  B=between|with|of|poss|mod|by  -> 040
  + The conference between the defence minister and the interior minister lasted two hours. | the defence minister > the interior minister ; the interior minister > the defence minister
session n  B=between|with|of|poss|mod|by  -> 040
  + A session between Belarus and Tanzania was held on the island. | Belarus > Tanzania ; Tanzania > Belarus
chat n  B=between|with|of|poss|mod|by  -> 040
  + The chat between the opposition leader and the governor lasted two hours. | the opposition leader > the governor ; the governor > the opposition leader
dinner n  B=between|with|of|poss|mod|by  -> 040
  + A dinner between Croatia and Argentina was held on the island. | Croatia > Argentina ; Argentina > Croatia
lunch n  B=between|with|of|poss|mod|by  -> 040
  + The lunch between the king and the ambassador lasted two hours. | the king > the ambassador ; the ambassador > the king
breakfast n  B=between|with|of|poss|mod|by  -> 040
  + A breakfast between Rwanda and Austria was held on the island. | Rwanda > Austria ; Austria > Rwanda
audience n  B=between|with|of|poss|mod|by  -> 040
  + The audience between the army chief and the vice president lasted two hours. | the army chief > the vice president ; the vice president > the army chief
debate n  B=between|with|of|poss|mod|by  -> 040
  + A debate between Yemen and Kenya was held on the island. | Yemen > Kenya ; Kenya > Yemen
roundtable n  B=between|with|of|poss|mod|by  -> 040
  + The roundtable between the party leader and the mayor lasted two hours. | the party leader > the mayor ; the mayor > the party leader
exchange n  B=between|with|of|poss|mod|by  -> 040
  + An exchange between Norway and Peru was held on the island. | Norway > Peru ; Peru > Norway
get-together n  B=between|with|of|poss|mod|by  -> 040
  + The get-together between the envoy and the finance minister lasted two hours. | the envoy > the finance minister ; the finance minister > the envoy
gathering n  B=between|with|of|poss|mod|by  -> 040
  + A gathering between Turkey and Vietnam was held on the island. | Turkey > Vietnam ; Vietnam > Turkey
parley n  B=between|with|of|poss|mod|by  -> 040
  + The parley between the chancellor and the president lasted two hours. | the chancellor > the president ; the president > the chancellor
contact n  B=between|with|of|poss|mod|by  -> 040
  + A contact between Chad and Egypt was held on the island. | Chad > Egypt ; Egypt > Chad
dialog n  B=between|with|of|poss|mod|by  -> 040
  + The dialog between the prime minister and the foreign minister lasted two hours. | the prime minister > the foreign minister ; the foreign minister > the prime minister
interview n  B=between|with|of|poss|mod|by  -> 040
  + An interview between Poland and Chile was held on the island. | Poland > Chile ; Chile > Poland
luncheon n  B=between|with|of|poss|mod|by  -> 040
  + The luncheon between the defence minister and the interior minister lasted two hours. | the defence minister > the interior minister ; the interior minister > the defence minister
peace_negotiation n  B=between|with|of|poss|mod|by  -> 046
  + peace negotiations between Nepal and Ghana began in the old hotel. | Nepal > Ghana ; Ghana > Nepal
peace_talk n  B=between|with|of|poss|mod|by  -> 046
  + peace talks between the government and the rebels went on all week. | the government > the rebels ; the rebels > the government
trade_talk n  B=between|with|of|poss|mod|by  -> 046
  + trade talks between Serbia and Japan began in the old hotel. | Serbia > Japan ; Japan > Serbia
nuclear_talk n  B=between|with|of|poss|mod|by  -> 046
  + nuclear talks between the government and the rebels went on all week. | the government > the rebels ; the rebels > the government
border_talk n  B=between|with|of|poss|mod|by  -> 046
  + border talks between Jordan and Cuba began in the old hotel. | Jordan > Cuba ; Cuba > Jordan
wage_talk n  B=between|with|of|poss|mod|by  -> 046
  + wage talks between the government and the rebels went on all week. | the government > the rebels ; the rebels > the government
coalition_talk n  B=between|with|of|poss|mod|by  -> 046
  + coalition talks between Malaysia and Sweden began in the old hotel. | Malaysia > Sweden ; Sweden > Malaysia
ceasefire_talk n  B=between|with|of|poss|mod|by  -> 046
  + ceasefire talks between the government and the rebels went on all week. | the government > the rebels ; the rebels > the government
arms_talk n  B=between|with|of|poss|mod|by  -> 046
  + arms talks between Uganda and Brazil began in the old hotel. | Uganda > Brazil ; Brazil > Uganda
climate_talk n  B=between|with|of|poss|mod|by  -> 046
  + climate talks between the government and the rebels went on all week. | the government > the rebels ; the rebels > the government
# Visits under light verbs
undertake v  S=subj T=to|in|of|with|obj.of|obj.poss obj={visit}  -> 042
  + The opposition leader undertook a visit to Kuwait. | The opposition leader > Kuwait
complete v  S=subj T=to|in|of|with|obj.of|obj.poss obj={visit}  -> 042
  + The governor completed an official visit to Armenia. | The governor > Armenia
finish v  S=subj T=to|in|of|with|obj.of|obj.poss obj={visit}  -> 042
  + The king finished a tour of Portugal. | The king > Portugal
kick_off v  S=subj T=to|in|of|with|obj.of|obj.poss obj={visit}  -> 042
  + The ambassador kicked off a trip to Niger. | The ambassador > Niger
open v  S=subj T=to|in|of|with|obj.of|obj.poss obj={visit}  -> 042
  + The army chief opened a visit to Mongolia. | The army chief > Mongolia
take v  S=subj T=to|in|of|with|obj.of|obj.poss obj={visit}  -> 042
  + The vice president took an official visit to Oman. | The vice president > Oman
launch v  S=subj T=to|in|of|with|obj.of|obj.poss obj={visit}  -> 042
  + The party leader launched a tour of Colombia. | The party leader > Colombia
continue v  S=subj T=to|in|of|with|obj.of|obj.poss obj={visit}  -> 042
  + The mayor continued a trip to Finland. | The mayor > Finland
resume v  S=subj T=to|in|of|with|obj.of|obj.poss obj={visit}  -> 042
  + The envoy resumed a visit to Zambia. | The envoy > Zambia
cut_short v  S=subj T=to|in|of|with|obj.of|obj.poss obj={visit}  -> 042
  + The finance minister cut short an official visit to Pakistan. | The finance minister > Pakistan
extend v  S=subj T=to|in|of|with|obj.of|obj.poss obj={visit}  -> 042
  + The chancellor extended a tour of Greece. | The chancellor > Greece
round_off v  S=subj T=to|in|of|with|obj.of|obj.poss obj={visit}  -> 042
  + The president rounded off a trip to Ecuador. | The president > Ecuador
initiate v  S=subj T=to|in|of|with|obj.of|obj.poss obj={visit}  -> 042
  + The prime minister initiated a visit to Cambodia. | The prime minister > Cambodia
set_off v  S=subj T=to|for|of on={visit}  -> 042
  + The foreign minister set off on a visit to Algeria. | The foreign minister > Algeria
depart v  S=subj T=to|for|of on={visit}  -> 042
  + The defence minister departed on a tour of Latvia. | The defence minister > Latvia
leave v  S=subj T=to|for|of on={visit}  -> 042
  + The interior minister left on a visit to Bolivia. | The interior minister > Bolivia
go v  S=subj T=to|for|of on={visit}  -> 042
  + The opposition leader went on a tour of Sudan. | The opposition leader > Sudan
set_out v  S=subj T=to|for|of on={visit}  -> 042
  + The governor set out on a visit to Canada. | The governor > Canada
come v  S=subj T=to|for|of on={visit}  -> 042
  + The king came on a tour of Qatar. | The king > Qatar
travel v  S=subj T=to|for|of on={visit}  -> 042
  + The ambassador traveled on a visit to Romania. | The ambassador > Romania
arrive v  S=subj T=to|for|of on={visit}  -> 042
  + The army chief arrived on a tour of Ethiopia. | The army chief > Ethiopia
journey v  S=subj T=to|into|in|for to=:state  -> 042
  + The vice president journeyed to Thailand for talks on trade. | The vice president > Thailand
jet v  S=subj T=to|into|in|for to=:state  -> 042
  + The party leader jetted to Cyprus with a large delegation. | The party leader > Cyprus
drive v  S=subj T=to|into|in|for to=:state  -> 042
  + The mayor drove to Mexico for talks on trade. | The mayor > Mexico
sail v  S=subj T=to|into|in|for to=:state  -> 042
  + The envoy sailed to Tunisia with a large delegation. | The envoy > Tunisia
cross v  S=subj T=to|into|in|for to=:state  -> 042
  + The finance minister crossed to Iceland for talks on trade. | The finance minister > Iceland
hurry v  S=subj T=to|into|in|for to=:state  -> 042
  + The chancellor hurried to Angola with a large delegation. | The chancellor > Angola
rush v  S=subj T=to|into|in|for to=:state  -> 042
  + The president rushed to Denmark for talks on trade. | The president > Denmark
set_off v  S=subj T=to|into|in|for to=:state  -> 042
  + The prime minister set off to Lebanon with a large delegation. | The prime minister > Lebanon
fly_out v  S=subj T=to|into|in|for to=:state  -> 042
  + The foreign minister flew out to Senegal for talks on trade. | The foreign minister > Senegal
jet_off v  S=subj T=to|into|in|for to=:state  -> 042
  + The defence minister jetted off to Georgia with a large delegation. | The defence minister > Georgia
pop_over v  S=subj T=to|into|in|for to=:state  -> 042
  + The interior minister poped over to Bulgaria for talks on trade. | The interior minister > Bulgaria
call_at v  S=subj T=obj  -> 042
  + The opposition leader called at Indonesia in the spring. | The opposition leader > Indonesia
call_on v  S=subj T=obj  -> 042
  + The governor called on the flooded province by helicopter. | The governor > the flooded province
drop_in_on v  S=subj T=obj  -> 042
  + The king dropped in on Morocco in the spring. | The king > Morocco
revisit v  S=subj T=obj  -> 042
  + The ambassador revisited the flooded province by helicopter. | The ambassador > the flooded province
journey n  S?=by|mod|poss T=to  -> 042
  + The army chief's journey to Belarus was cut short. | The army chief > Belarus
travel n  S?=by|mod|poss T=to  -> 042
  + The vice president's travel to Tanzania began with a dinner. | The vice president > Tanzania
pilgrimage n  S?=by|mod|poss T=to  -> 042
  + The party leader's pilgrimage to Croatia was cut short. | The party leader > Croatia
stopover n  S?=by|mod|poss T=to  -> 042
  + The mayor's stopover to Argentina began with a dinner. | The mayor > Argentina
return_visit n  S?=by|mod|poss T=to  -> 042
  + The envoy's return visit to Rwanda was cut short. | The envoy > Rwanda
state_visit n  S?=by|mod|poss T=to  -> 042
  + The finance minister's state visit to Austria began with a dinner. | The finance minister > Austria
working_visit n  S?=by|mod|poss T=to  -> 042
  + The chancellor's working visit to Yemen was cut short. | The chancellor > Yemen
excursion n  S?=by|mod|poss T=to  -> 042
  + The president's excursion to Kenya began with a dinner. | The president > Kenya
goodwill_visit n  S?=by|mod|poss T=to  -> 042
  + The prime minister's goodwill visit to Norway was cut short. | The prime minister > Norway
official_visit n  S?=by|mod|poss T=to  -> 042
  + The foreign minister's official visit to Peru began with a dinner. | The foreign minister > Peru
surprise_visit n  S?=by|mod|poss T=to  -> 042
  + The defence minister's surprise visit to Turkey was cut short. | The defence minister > Turkey
farewell_visit n  S?=by|mod|poss T=to  -> 042
  + The interior minister's farewell visit to Vietnam began with a dinner. | The interior minister > Vietnam
entertain v  S=subj T=obj:person  -> 043
  + The opposition leader entertained the Kuwaiti minister at the palace. | The opposition leader > the Kuwaiti minister
fete v  S=subj T=obj:person  -> 043
  + Chad feted the Tunisian president with honours. | Chad > the Tunisian president
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
  + Egypt invited the Nepali king to a summit. | Egypt > the Nepali king
ask v  S=subj T=obj:person to=dinner|lunch|talk|palace|capital|summit|:state  -> 043
  + Poland asked the Nepali king to a summit. | Poland > the Nepali king
welcome v  S=subj T=obj:person to=dinner|lunch|talk|palace|capital|summit|:state  -> 043
  + Chile welcomed the Nepali king to a summit. | Chile > the Nepali king
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
  + Nepal and Ghana talked on the margins of the conference. | Nepal > Ghana ; Ghana > Nepal
confer v  B=subj|with on=sideline|sidelines|margin  -> 044
  + The party leader conferred with the mayor on the sidelines of the summit. | The party leader > the mayor ; the mayor > The party leader
speak v  B=subj|with on=sideline|sidelines|margin  -> 044
  + Serbia and Japan spoke on the margins of the conference. | Serbia > Japan ; Japan > Serbia
consult v  B=subj|with on=sideline|sidelines|margin  -> 044
  + The envoy consulted with the finance minister on the sidelines of the summit. | The envoy > the finance minister ; the finance minister > The envoy
negotiate v  B=subj|with on=sideline|sidelines|margin  -> 044
  + Jordan and Cuba negotiated on the margins of the conference. | Jordan > Cuba ; Cuba > Jordan
arbitrate v  S=subj T=between|in|among  -> 045
  + Malaysia arbitrated between Sweden and Uganda. | Malaysia > Sweden ; Malaysia > Uganda
intercede v  S=subj T=between|in|among  -> 045
  + ASEAN interceded in the Sudanese conflict. | ASEAN > the Sudanese conflict
facilitate v  S=subj T=between|in|among  -> 045
  + Brazil facilitated between Kuwait and Armenia. | Brazil > Kuwait ; Brazil > Armenia
shuttle v  S=subj T=between|in|among  -> 045
  + The European Union shuttled in the Sudanese conflict. | The European Union > the Sudanese conflict
referee v  S=subj T=between|in|among  -> 045
  + Portugal refereed between Niger and Mongolia. | Portugal > Niger ; Portugal > Mongolia
conciliate v  S=subj T=between|in|among  -> 045
  + The United Nations conciliated in the Sudanese conflict. | The United Nations > the Sudanese conflict
adjudicate v  S=subj T=between|in|among  -> 045
  + Oman adjudicated between Colombia and Finland. | Oman > Colombia ; Oman > Finland
mediate v  S=subj T=between|with|for obj={agreement}|{ceasefire}|{talks}|mediation|solution  -> 045
  + Zambia mediated an agreement between Pakistan and Greece. | Zambia > Pakistan ; Zambia > Greece
facilitate v  S=subj T=between|with|for obj={agreement}|{ceasefire}|{talks}|mediation|solution  -> 045
  + NATO facilitated talks between the rebels and the government. | NATO > the rebels ; NATO > the government
negotiate v  S=subj T=between|with|for obj={agreement}|{ceasefire}|{talks}|mediation|solution  -> 045
  + Ecuador negotiated an agreement between Cambodia and Algeria. | Ecuador > Cambodia ; Ecuador > Algeria
arrange v  S=subj T=between|with|for obj={agreement}|{ceasefire}|{talks}|mediation|solution  -> 045
  + The African Union arranged talks between the rebels and the government. | The African Union > the rebels ; The African Union > the government
moderate v  S=subj T=between|with|for obj={agreement}|{ceasefire}|{talks}|mediation|solution  -> 045
  + Latvia moderated an agreement between Bolivia and Sudan. | Latvia > Bolivia ; Latvia > Sudan
sponsor v  S=subj T=between|with|for obj={agreement}|{ceasefire}|{talks}|mediation|solution  -> 045
  + The World Bank sponsored talks between the rebels and the government. | The World Bank > the rebels ; The World Bank > the government
oversee v  S=subj T=between|with|for obj={agreement}|{ceasefire}|{talks}|mediation|solution  -> 045
  + Canada overseed an agreement between Qatar and Romania. | Canada > Qatar ; Canada > Romania
host v  S=subj T=between|with|for obj={agreement}|{ceasefire}|{talks}|mediation|solution  -> 045
  + The Arab League hosted talks between the rebels and the government. | The Arab League > the rebels ; The Arab League > the government
lead v  S=subj T=between|with|for obj={agreement}|{ceasefire}|{talks}|mediation|solution  -> 045
  + Ethiopia led an agreement between Thailand and Cyprus. | Ethiopia > Thailand ; Ethiopia > Cyprus
chair v  S=subj T=between|with|for obj={agreement}|{ceasefire}|{talks}|mediation|solution  -> 045
  + The Security Council chaired talks between the rebels and the government. | The Security Council > the rebels ; The Security Council > the government
guide v  S=subj T=between|with|for obj={agreement}|{ceasefire}|{talks}|mediation|solution  -> 045
  + Mexico guided an agreement between Tunisia and Iceland. | Mexico > Tunisia ; Mexico > Iceland
coordinate v  S=subj T=between|with|for obj={agreement}|{ceasefire}|{talks}|mediation|solution  -> 045
  + ASEAN coordinated talks between the rebels and the government. | ASEAN > the rebels ; ASEAN > the government
convene v  S=subj T=between|with|for obj={agreement}|{ceasefire}|{talks}|mediation|solution  -> 045
  + Angola convened an agreement between Denmark and Lebanon. | Angola > Denmark ; Angola > Lebanon
act v  S=subj T=between as=mediator|broker|intermediary|go-between|arbiter|facilitator  -> 045
  + Senegal acted as mediator between Georgia and Bulgaria. | Senegal > Georgia ; Senegal > Bulgaria
serve v  S=subj T=between as=mediator|broker|intermediary|go-between|arbiter|facilitator  -> 045
  + Indonesia served as mediator between Morocco and Belarus. | Indonesia > Morocco ; Indonesia > Belarus
work v  S=subj T=between as=mediator|broker|intermediary|go-between|arbiter|facilitator  -> 045
  + Tanzania worked as mediator between Croatia and Argentina. | Tanzania > Croatia ; Tanzania > Argentina
step_in v  S=subj T=between as=mediator|broker|intermediary|go-between|arbiter|facilitator  -> 045
  + Rwanda stepped in as mediator between Austria and Yemen. | Rwanda > Austria ; Rwanda > Yemen
emerge v  S=subj T=between as=mediator|broker|intermediary|go-between|arbiter|facilitator  -> 045
  + Kenya emerged as mediator between Norway and Peru. | Kenya > Norway ; Kenya > Peru
volunteer v  S=subj T=between as=mediator|broker|intermediary|go-between|arbiter|facilitator  -> 045
  + Turkey volunteered as mediator between Vietnam and Chad. | Turkey > Vietnam ; Turkey > Chad
arbitration n  S?=by|mod|poss T=between|in|of  -> 045
  + Egypt's arbitration between Poland and Chile bore fruit. | Egypt > Poland ; Egypt > Chile
good_offices n  S?=by|mod|poss T=between|in|of  -> 045
  + The European Union's good offices in the dispute was praised. | The European Union > the dispute
intercession n  S?=by|mod|poss T=between|in|of  -> 045
  + Nepal's intercession between Ghana and Serbia bore fruit. | Nepal > Ghana ; Nepal > Serbia
conciliation n  S?=by|mod|poss T=between|in|of  -> 045
  + The United Nations' conciliation in the dispute was praised. | The United Nations > the dispute
shuttle_diplomacy n  S?=by|mod|poss T=between|in|of  -> 045
  + Japan's shuttle diplomacy between Jordan and Cuba bore fruit. | Japan > Jordan ; Japan > Cuba
peacemaking n  S?=by|mod|poss T=between|in|of  -> 045
  + NATO's peacemaking in the dispute was praised. | NATO > the dispute
peace_mission n  S?=by|mod|poss T=between|in|of  -> 045
  + Malaysia's peace mission between Sweden and Uganda bore fruit. | Malaysia > Sweden ; Malaysia > Uganda
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
  + Brazil and Kuwait went over bilateral relations. | Brazil > Kuwait ; Kuwait > Brazil
debate v  B=subj|with obj=issue|issues|situation|relations|relation|tie|trade|security|cooperation|crisis|plan|matter  -> 040
  + The governor debated security with the king. | The governor > the king ; the king > The governor
address v  B=subj|with obj=issue|issues|situation|relations|relation|tie|trade|security|cooperation|crisis|plan|matter  -> 040
  + Armenia and Portugal addressed bilateral relations. | Armenia > Portugal ; Portugal > Armenia
examine v  B=subj|with obj=issue|issues|situation|relations|relation|tie|trade|security|cooperation|crisis|plan|matter  -> 040
  + The ambassador examined security with the army chief. | The ambassador > the army chief ; the army chief > The ambassador
explore v  B=subj|with obj=issue|issues|situation|relations|relation|tie|trade|security|cooperation|crisis|plan|matter  -> 040
  + Niger and Mongolia explored bilateral relations. | Niger > Mongolia ; Mongolia > Niger
study v  B=subj|with obj=issue|issues|situation|relations|relation|tie|trade|security|cooperation|crisis|plan|matter  -> 040
  + The vice president studied security with the party leader. | The vice president > the party leader ; the party leader > The vice president
raise v  B=subj|with obj=issue|issues|situation|relations|relation|tie|trade|security|cooperation|crisis|plan|matter  -> 040
  + Oman and Colombia raised bilateral relations. | Oman > Colombia ; Colombia > Oman
touch_on v  B=subj|with obj=issue|issues|situation|relations|relation|tie|trade|security|cooperation|crisis|plan|matter  -> 040
  + The mayor touched on security with the envoy. | The mayor > the envoy ; the envoy > The mayor
take_up v  B=subj|with obj=issue|issues|situation|relations|relation|tie|trade|security|cooperation|crisis|plan|matter  -> 040
  + Finland and Zambia took up bilateral relations. | Finland > Zambia ; Zambia > Finland
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
