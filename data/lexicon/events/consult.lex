# Event frames of tabard, family "consult": one entry a line, its examples indented (docs/formats/frames.md).
# Origin: written for tabard; codes are CAMEO / PLOVER facts. Licence: as the project.

# Meetings, visits, talks, calls, mediation (CAMEO 04)
meet v  B=subj|with  -> 040
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
  - Thousands of Venezuelans visited Brazil in May.
visit v  obj=museum|exhibition|grave|website|doctor  -> none
  - Tourists visited the museum.
travel v  S=subj T=to:state  -> 042
  + The Indian envoy travelled to Nepal for talks. | The Indian envoy > Nepal
arrive v  S=subj:person|org|state|group T=in|to|at:state  -> 042
  + The Chinese premier arrived in Pakistan on Sunday. | The Chinese premier > Pakistan
fly v  S=subj T=to|into|in:state  -> 042
  + The American secretary of state flew to Jordan. | The American secretary of state > Jordan
head v  S=subj T=to|for:state  -> 042
  + The French minister headed to Lebanon. | The French minister > Lebanon
go v  S=subj T=to to=:state  -> 042
  + The Swedish foreign minister went to Estonia for consultations. | The Swedish foreign minister > Estonia
tour v  S=subj T=obj:state|place  -> 042
  + The German chancellor toured Ethiopia in March. | The German chancellor > Ethiopia
land v  S=subj:person|org|state|group T=in:state  -> 042
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
  + The minister's visit to Ankara lasted two days. | The minister > Ankara
trip n  S?=by|mod|poss T=to  -> 042
  + The French premier's trip to Baghdad was his first. | The French premier > Baghdad
tour n  S?=by|mod|poss T=of  -> 042
  + The envoy's tour of Senegal ended on Friday. | The envoy > Senegal
  - Daly joined Murphy in a tour of rebel-held parts of Syria.
  - She joined Daly in a tour of Chad in areas under the control of President Idriss Deby.
host v  S=subj T=obj:person|org|state  -> 043
host v  S=subj obj={talks}|meeting|round|session|forum|gathering|dialogue  -> 043
  + Kazakhstan has hosted several rounds of talks. | Kazakhstan > _
  + Qatar hosted Taliban leaders in Doha. | Qatar > Taliban leaders
host v  obj={sport}|olympics|world_cup|game|concert|competition|olympiad|festival|fair|exhibition|contest|grand_prix|expo|show|film  -> none
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
  + A call between the Russian president and the Indian premier took place on Tuesday. | the Russian president > the Indian premier ; the Indian premier > the Russian president
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
  + The rebels negotiated with the government for nine months in Havana before the signing. | The rebels > the government ; the government > The rebels
negotiate v  B=subj|with obj={agreement}|{ceasefire}  -> 046
  + Ecuador negotiated a trade deal with China. | Ecuador > China ; China > Ecuador
bargain v  B=subj|with  -> 046
  + The Kurdish party bargained with the army over the border posts for most of May. | The Kurdish party > the army ; the army > The Kurdish party
resume v  B=subj|with obj={talks}  -> 046
  + Colombia resumed talks with the guerrillas. | Colombia > the guerrillas ; the guerrillas > Colombia
open v  B=subj|with obj={talks}  -> 046
  + Serbia opened talks with Kosovo in Brussels. | Serbia > Kosovo ; Kosovo > Serbia
begin v  B=subj|with obj={talks}  -> 046
  + India began talks with Nepal on water. | India > Nepal ; Nepal > India
start v  B=subj|with obj={talks}  -> 046
  + The junta started negotiations with ethnic armies. | The junta > ethnic armies ; ethnic armies > The junta
conduct v  B=subj|with obj={talks}  -> 046
  + North Korea conducted talks with South Korea at the border village of Panmunjom on Tuesday. | North Korea > South Korea ; South Korea > North Korea
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
talks n  B=subj|between|with|of|poss|mod|by  -> 046
  + Talks between Sudan and Egypt resumed on Sunday. | Sudan > Egypt ; Egypt > Sudan
talk n  B=subj|between|with|of|poss|mod|by  -> 046
  + Talks between Armenia and Azerbaijan opened in Prague. | Armenia > Azerbaijan ; Azerbaijan > Armenia
negotiation n  B=subj|between|with|of|poss|mod|by  -> 046
  + Negotiations between the government and the rebels dragged on for nine months in Havana. | the government > the rebels ; the rebels > the government
meeting n  B=between|with|of|poss|mod|by  -> 040
  + A meeting between the Qatari emir and the Turkish president took place in Paris on Monday. | the Qatari emir > the Turkish president ; the Turkish president > the Qatari emir
summit n  B=between|with|of|poss|mod|by  -> 040
  + A summit between Japan and South Korea opened in Tokyo. | Japan > South Korea ; South Korea > Japan
discussion n  B=between|with|of|poss|mod|by  -> 040
  + Discussions between Kenya and Somalia lasted all night. | Kenya > Somalia ; Somalia > Kenya
consultation n  B=between|with|of|poss|mod|by  -> 040
  + Consultations between London and Dublin continued. | London > Dublin ; Dublin > London
dialogue n  B=between|with|of|poss|mod|by  -> 040
  + The dialogue between the ruling party and the opposition resumed in Maputo on Monday. | the ruling party > the opposition ; the opposition > the ruling party
encounter n  B=between|with|of|poss|mod|by  -> 040
  + An encounter between the Pope and the Turkish president was arranged in Rome on Friday. | the Pope > the Turkish president ; the Turkish president > the Pope
mediate v  S=subj T=between|in  -> 045
  + Oman mediated between Iran and the United States. | Oman > Iran ; Oman > the United States
broker v  S=subj T?=between obj={agreement}|{ceasefire}|{talks}  -> 045
  + Egypt brokered a truce between Israel and Hamas. | Egypt > Israel ; Egypt > Hamas
mediation n  S?=by|mod|poss T=between|in  -> 045
  + Mediation by Qatar between Chad and Sudan began in Doha in the spring of 2009. | Qatar > Chad ; Qatar > Sudan
attend v  B=subj|with obj=summit|conference|meeting  -> 044
  + The Czech premier attended a summit with the Austrian chancellor. | The Czech premier > the Austrian chancellor ; the Austrian chancellor > The Czech premier
# Talks under light verbs
restart v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + Lebanon restarted talks with Senegal. | Lebanon > Senegal ; Senegal > Lebanon
complete v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + Tanzania and Croatia completed negotiations. | Tanzania > Croatia ; Croatia > Tanzania
finish v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + The government finished peace talks with the separatists. | The government > the separatists ; the separatists > The government
finalise v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + Bolivia finalised trade talks with the Security Council. | Bolivia > the Security Council ; the Security Council > Bolivia
undertake v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + Angola undertook talks with Denmark. | Angola > Denmark ; Denmark > Angola
pursue v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + Canada and Qatar pursued negotiations. | Canada > Qatar ; Qatar > Canada
reopen v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + The government reopened peace talks with the separatists. | The government > the separatists ; the separatists > The government
kick_off v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + Tanzania kicked off trade talks with the United Nations. | Tanzania > the United Nations ; the United Nations > Tanzania
hold v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + Mongolia held talks with Oman. | Mongolia > Oman ; Oman > Mongolia
wrap_up v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + Pakistan and Greece wrapped up negotiations. | Pakistan > Greece ; Greece > Pakistan
renew v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + The government renewed peace talks with the separatists. | The government > the separatists ; the separatists > The government
revive v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + Angola revived trade talks with the World Bank. | Angola > the World Bank ; the World Bank > Angola
intensify v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + Ecuador intensified talks with Cambodia. | Ecuador > Cambodia ; Cambodia > Ecuador
initiate v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + Morocco and Belarus initiated negotiations. | Morocco > Belarus ; Belarus > Morocco
return_to v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + Japan and Jordan returned to negotiations. | Japan > Jordan ; Jordan > Japan
reconvene v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + Pakistan reconvened trade talks with the European Union. | Pakistan > the European Union ; the European Union > Pakistan
advance v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + Canada advanced talks with Qatar. | Canada > Qatar ; Qatar > Canada
accelerate v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + Cuba and Malaysia accelerated negotiations. | Cuba > Malaysia ; Malaysia > Cuba
relaunch v  B=subj|with obj=talks|talk|negotiation|negotiations|peace_talk|peace_negotiation|trade_talk  -> 046
  + The government relaunched peace talks with the separatists. | The government > the separatists ; the separatists > The government
have v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The interior minister had a meeting with the opposition leader. | The interior minister > the opposition leader ; the opposition leader > The interior minister
begin v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + Nepal and Ghana began consultations. | Nepal > Ghana ; Ghana > Nepal
start v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The president started a dialogue with the opposition. | The president > the opposition ; the opposition > The president
open v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The opposition leader opened a session with the Red Cross. | The opposition leader > the Red Cross ; the Red Cross > The opposition leader
resume v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The party leader resumed a meeting with the mayor. | The party leader > the mayor ; the mayor > The party leader
continue v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + Ethiopia and Thailand continued consultations. | Ethiopia > Thailand ; Thailand > Ethiopia
conduct v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The prime minister conducted a dialogue with the opposition. | The prime minister > the opposition ; the opposition > The prime minister
conclude v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The foreign minister concluded a session with the trade union. | The foreign minister > the trade union ; the trade union > The foreign minister
convene v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + Belarus and Tanzania convened consultations. | Belarus > Tanzania ; Tanzania > Belarus
launch v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + Austria and Yemen launched consultations. | Austria > Yemen ; Yemen > Austria
chair v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + Chile and Nepal chaired consultations. | Chile > Nepal ; Nepal > Chile
organize v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The ambassador organized a session with a women's group. | The ambassador > a women's group ; a women's group > The ambassador
organise v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The interior minister organised a meeting with the opposition leader. | The interior minister > the opposition leader ; the opposition leader > The interior minister
initiate v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + Japan and Jordan initiated consultations. | Japan > Jordan ; Jordan > Japan
undertake v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The interior minister undertook a dialogue with the opposition. | The interior minister > the opposition ; the opposition > The interior minister
complete v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The chancellor completed a meeting with the president. | The chancellor > the president ; the president > The chancellor
finish v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The governor finished a meeting with the king. | The governor > the king ; the king > The governor
enter v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + Sudan and Canada entered consultations. | Sudan > Canada ; Canada > Sudan
attend v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The foreign minister attended a dialogue with the opposition. | The foreign minister > the opposition ; the opposition > The foreign minister
maintain v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The envoy maintained a session with the trade union. | The envoy > the trade union ; the trade union > The envoy
pursue v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The king pursued a meeting with the ambassador. | The king > the ambassador ; the ambassador > The king
co-chair v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The governor co-chaired a dialogue with the opposition. | The governor > the opposition ; the opposition > The governor
lead v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + Niger and Mongolia led consultations. | Niger > Mongolia ; Mongolia > Niger
reopen v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + The president reopened a session with a women's group. | The president > a women's group ; a women's group > The president
kick_off v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + Mexico and Tunisia kicked off consultations. | Mexico > Tunisia ; Tunisia > Mexico
wrap_up v  B=subj|with obj=discussion|consultation|meeting|dialogue|dialog|conversation|summit|session|conference|audience|deliberation|debate  -> 040
  + Lebanon and Senegal wrapped up consultations. | Lebanon > Senegal ; Senegal > Lebanon
engage v  B=subj|with in=talk|talks|discussion|dialogue|consultation|conversation|meeting  -> 040
  + The defence minister engaged in a meeting with the interior minister. | The defence minister > the interior minister ; the interior minister > The defence minister
participate v  B=subj|with in=talk|talks|discussion|dialogue|consultation|conversation|meeting  -> 040
  + Algeria and Latvia participated in a dialogue. | Algeria > Latvia ; Latvia > Algeria
take_part v  B=subj|with in=talk|talks|discussion|dialogue|consultation|conversation|meeting  -> 040
  + The envoy took part in a meeting with the finance minister. | The envoy > the finance minister ; the finance minister > The envoy
meet v  B=subj|with in=talk|talks|discussion|dialogue|consultation|conversation|meeting  -> 040
  + Finland and Zambia met in a dialogue. | Finland > Zambia ; Zambia > Finland
sit v  B=subj|with in=talk|talks|discussion|dialogue|consultation|conversation|meeting  -> 040
  + The party leader sat in a meeting with the mayor. | The party leader > the mayor ; the mayor > The party leader
meet v  B=subj|with for={talks}  -> 040
  + The party leader met for talks with the mayor. | The party leader > the mayor ; the mayor > The party leader
sit_down v  B=subj|with for={talks}  -> 040
  + Serbia and Japan sat down for negotiations. | Serbia > Japan ; Japan > Serbia
join v  B=subj|with for={talks}  -> 040
  + The party leader joined for talks with the mayor. | The party leader > the mayor ; the mayor > The party leader
get_together v  B=subj|with for={talks}  -> 040
  + Mongolia and Oman got together for negotiations. | Mongolia > Oman ; Oman > Mongolia
convene v  B=subj|with for={talks}  -> 040
  + The army chief convened for talks with the vice president. | The army chief > the vice president ; the vice president > The army chief
gather v  B=subj|with for={talks}  -> 040
  + Chad and Egypt gathered for negotiations. | Chad > Egypt ; Egypt > Chad
reconvene v  B=subj|with for={talks}  -> 040
  + The foreign minister reconvened for talks with the defence minister. | The foreign minister > the defence minister ; the defence minister > The foreign minister
huddle v  B=subj|with for={talks}  -> 040
  + Finland and Zambia huddled for negotiations. | Finland > Zambia ; Zambia > Finland
meet_up v  B=subj|with  -> 040
  + The governor met up with the king over the budget. | The governor > the king ; the king > The governor
converse v  B=subj|with  -> 040
  + Norway conversed with Peru about the river. | Norway > Peru ; Peru > Norway
chat v  B=subj|with  -> 040
  + The party leader chatted with tribal elders. | The party leader > tribal elders ; tribal elders > The party leader
deliberate v  B=subj|with  -> 040
  + The envoy deliberated with the finance minister over the budget. | The envoy > the finance minister ; the finance minister > The envoy
huddle v  B=subj|with  -> 040
  + Kuwait huddled with Armenia about the river. | Kuwait > Armenia ; Armenia > Kuwait
dine v  B=subj|with  -> 040
  + The finance minister dined with tribal elders. | The finance minister > tribal elders ; tribal elders > The finance minister
lunch v  B=subj|with  -> 040
  + The foreign minister lunched with the defence minister over the budget. | The foreign minister > the defence minister ; the defence minister > The foreign minister
caucus v  B=subj|with  -> 040
  + Thailand caucused with Cyprus about the river. | Thailand > Cyprus ; Cyprus > Thailand
liaise v  B=subj|with  -> 040
  + Iceland liaised with Angola about the river. | Iceland > Angola ; Angola > Iceland
communicate v  B=subj|with  -> 040
  + The king communicated with the ambassador over the budget. | The king > the ambassador ; the ambassador > The king
debate v  B=subj|with  -> 040
  + Bulgaria debated with Indonesia about the river. | Bulgaria > Indonesia ; Indonesia > Bulgaria
parley v  B=subj|with  -> 040
  + Georgia parleyed with Bulgaria about the river. | Georgia > Bulgaria ; Bulgaria > Georgia
interact v  B=subj|with  -> 040
  + The army chief interacted with the vice president over the budget. | The army chief > the vice president ; the vice president > The army chief
get_together v  B=subj|with  -> 040
  + Qatar got together with Romania about the river. | Qatar > Romania ; Romania > Qatar
reconnect v  B=subj|with  -> 040
  + The ambassador reconnected with the army chief over the budget. | The ambassador > the army chief ; the army chief > The ambassador
visit v  B=subj|with  -> 040
  + The president visited with the prime minister over the budget. | The president > the prime minister ; the prime minister > The president
sit v  B=subj|with  -> 040
  + Ethiopia sat with Thailand about the river. | Ethiopia > Thailand ; Thailand > Ethiopia
conversation n  B=between|with|of|poss|mod|by  -> 040
  + A conversation between Norway and Peru was held on the island. | Norway > Peru ; Peru > Norway
conference n  B=between|with|of|poss|mod|by  -> 040
  + The conference between the vice president and the party leader lasted two hours. | the vice president > the party leader ; the party leader > the vice president
session n  B=between|with|of|poss|mod|by  -> 040
  + A session between Senegal and Georgia was held on the island. | Senegal > Georgia ; Georgia > Senegal
chat n  B=between|with|of|poss|mod|by  -> 040
  + A chat between Kenya and Norway was held on the island. | Kenya > Norway ; Norway > Kenya
dinner n  B=between|with|of|poss|mod|by  -> 040
  + The dinner between the mayor and the envoy lasted two hours. | the mayor > the envoy ; the envoy > the mayor
lunch n  B=between|with|of|poss|mod|by  -> 040
  + The lunch between the interior minister and the opposition leader lasted two hours. | the interior minister > the opposition leader ; the opposition leader > the interior minister
breakfast n  B=between|with|of|poss|mod|by  -> 040
  + A breakfast between Vietnam and Chad was held on the island. | Vietnam > Chad ; Chad > Vietnam
audience n  B=between|with|of|poss|mod|by  -> 040
  + An audience between Japan and Jordan was held on the island. | Japan > Jordan ; Jordan > Japan
debate n  B=between|with|of|poss|mod|by  -> 040
  + A debate between Kuwait and Armenia was held on the island. | Kuwait > Armenia ; Armenia > Kuwait
roundtable n  B=between|with|of|poss|mod|by  -> 040
  + The roundtable between the vice president and the party leader lasted two hours. | the vice president > the party leader ; the party leader > the vice president
exchange n  B=between|with|of|poss|mod|by  -> 040
  + An exchange between Finland and Zambia was held on the island. | Finland > Zambia ; Zambia > Finland
get-together n  B=between|with|of|poss|mod|by  -> 040
  + The get-together between the opposition leader and the president took place in Dakar on Monday. | the opposition leader > the president ; the president > the opposition leader
gathering n  B=between|with|of|poss|mod|by  -> 040
  + A gathering between Thailand and Cyprus was held on the island. | Thailand > Cyprus ; Cyprus > Thailand
parley n  B=between|with|of|poss|mod|by  -> 040
  + A parley between Jordan and Cuba was held on the island. | Jordan > Cuba ; Cuba > Jordan
contact n  B=between|with|of|poss|mod|by  -> 040
  + A contact between Colombia and Finland was held on the island. | Colombia > Finland ; Finland > Colombia
dialog n  B=between|with|of|poss|mod|by  -> 040
  + A dialog between Lebanon and Senegal was held on the island. | Lebanon > Senegal ; Senegal > Lebanon
interview n  B=between|with|of|poss|mod|by  -> 040
  + The interview between the foreign minister and the defence minister lasted two hours. | the foreign minister > the defence minister ; the defence minister > the foreign minister
luncheon n  B=between|with|of|poss|mod|by  -> 040
  + A luncheon between Qatar and Romania was held on the island. | Qatar > Romania ; Romania > Qatar
peace_negotiation n  B=between|with|of|poss|mod|by  -> 046
  + peace negotiations between Nepal and Ghana began in the old hotel. | Nepal > Ghana ; Ghana > Nepal
peace_talk n  B=between|with|of|poss|mod|by  -> 046
  + peace talks between Colombia and Finland began in the old hotel. | Colombia > Finland ; Finland > Colombia
trade_talk n  B=between|with|of|poss|mod|by  -> 046
  + trade talks between Iceland and Angola began in the old hotel. | Iceland > Angola ; Angola > Iceland
nuclear_talk n  B=between|with|of|poss|mod|by  -> 046
  + nuclear talks between Tanzania and Croatia began in the old hotel. | Tanzania > Croatia ; Croatia > Tanzania
border_talk n  B=between|with|of|poss|mod|by  -> 046
  + border talks between Japan and Jordan began in the old hotel. | Japan > Jordan ; Jordan > Japan
wage_talk n  B=between|with|of|poss|mod|by  -> 046
  + wage talks between Nepal and Ghana began in the old hotel. | Nepal > Ghana ; Ghana > Nepal
coalition_talk n  B=between|with|of|poss|mod|by  -> 046
  + coalition talks between Qatar and Romania began in the old hotel. | Qatar > Romania ; Romania > Qatar
ceasefire_talk n  B=between|with|of|poss|mod|by  -> 046
  + ceasefire talks between Thailand and Cyprus began in the old hotel. | Thailand > Cyprus ; Cyprus > Thailand
arms_talk n  B=between|with|of|poss|mod|by  -> 046
  + arms talks between Jordan and Cuba began in the old hotel. | Jordan > Cuba ; Cuba > Jordan
climate_talk n  B=between|with|of|poss|mod|by  -> 046
  + climate talks between Senegal and Georgia began in the old hotel. | Senegal > Georgia ; Georgia > Senegal
# Visits under light verbs
undertake v  S=subj T=to|in|of|with|obj.of|obj.poss obj={visit}  -> 042
  + The chancellor undertook a visit to Vietnam. | The chancellor > Vietnam
complete v  S=subj T=to|in|of|with|obj.of|obj.poss obj={visit}  -> 042
  + The interior minister completed an official visit to Colombia. | The interior minister > Colombia
finish v  S=subj T=to|in|of|with|obj.of|obj.poss obj={visit}  -> 042
  + The foreign minister finished a tour of Greece. | The foreign minister > Greece
kick_off v  S=subj T=to|in|of|with|obj.of|obj.poss obj={visit}  -> 042
  + The mayor kicked off a tour of Romania. | The mayor > Romania
open v  S=subj T=to|in|of|with|obj.of|obj.poss obj={visit}  -> 042
  + The defence minister opened a visit to Romania. | The defence minister > Romania
launch v  S=subj T=to|in|of|with|obj.of|obj.poss obj={visit}  -> 042
  + The prime minister launched an official visit to Indonesia. | The prime minister > Indonesia
continue v  S=subj T=to|in|of|with|obj.of|obj.poss obj={visit}  -> 042
  + The foreign minister continued a tour of Zambia. | The foreign minister > Zambia
resume v  S=subj T=to|in|of|with|obj.of|obj.poss obj={visit}  -> 042
  + The French prime minister resumed a trip to Oman. | The French prime minister > Oman
cut_short v  S=subj T=to|in|of|with|obj.of|obj.poss obj={visit}  -> 042
  + The envoy cut short a visit to Pakistan. | The envoy > Pakistan
extend v  S=subj T=to|in|of|with|obj.of|obj.poss obj={visit}  -> 042
  + The mayor extended an official visit to Brazil. | The mayor > Brazil
round_off v  S=subj T=to|in|of|with|obj.of|obj.poss obj={visit}  -> 042
  + The ambassador rounded off a tour of Croatia. | The ambassador > Croatia
initiate v  S=subj T=to|in|of|with|obj.of|obj.poss obj={visit}  -> 042
  + The Egyptian foreign minister initiated a trip to Yemen. | The Egyptian foreign minister > Yemen
set_off v  S=subj T=to|for|of on={visit}  -> 042
  + The mayor set off on a visit to Yemen. | The mayor > Yemen
depart v  S=subj T=to|for|of on={visit}  -> 042
  + The king departed on a visit to Cuba. | The king > Cuba
leave v  S=subj T=to|for|of on={visit}  -> 042
  + The finance minister left on a visit to Pakistan. | The finance minister > Pakistan
go v  S=subj T=to|for|of on={visit}  -> 042
  + The prime minister went on a visit to Vietnam. | The prime minister > Vietnam
set_out v  S=subj T=to|for|of on={visit}  -> 042
  + The mayor set out on a visit to Latvia. | The mayor > Latvia
come v  S=subj T=to|for|of on={visit}  -> 042
  + The defence minister came on a visit to Yemen. | The defence minister > Yemen
travel v  S=subj T=to|for|of on={visit}  -> 042
  + The opposition leader traveled on a visit to Bulgaria. | The opposition leader > Bulgaria
arrive v  S=subj T=to|for|of on={visit}  -> 042
  + The king arrived on a visit to Sudan. | The king > Sudan
journey v  S=subj T=to|into|in|for to=:state  -> 042
  + The Estonian army chief journeyed to Latvia for talks on air defence on Thursday. | The Estonian army chief > Latvia
jet v  S=subj T=to|into|in|for to=:state  -> 042
  + The finance minister jetted to Belarus with a large delegation. | The finance minister > Belarus
drive v  S=subj T=to|into|in|for to=:state  -> 042
  + The German chancellor drove to Poland for talks on trade. | The German chancellor > Poland
sail v  S=subj T=to|into|in|for to=:state  -> 042
  + The army chief sailed to Mongolia with a large delegation. | The army chief > Mongolia
cross v  S=subj T=to|into|in|for to=:state  -> 042
  + The interior minister crossed to Brazil for talks on trade. | The interior minister > Brazil
hurry v  S=subj T=to|into|in|for to=:state  -> 042
  + The defence minister hurried to Romania with a large delegation. | The defence minister > Romania
rush v  S=subj T=to|into|in|for to=:state  -> 042
  + The defence minister rushed to Thailand for talks on trade. | The defence minister > Thailand
set_off v  S=subj T=to|into|in|for to=:state  -> 042
  + The foreign minister set off to Armenia with a large delegation. | The foreign minister > Armenia
fly_out v  S=subj T=to|into|in|for to=:state  -> 042
  + The Peruvian finance minister flew out to Ecuador for talks on trade. | The Peruvian finance minister > Ecuador
jet_off v  S=subj T=to|into|in|for to=:state  -> 042
  + The envoy jetted off to Bolivia with a large delegation. | The envoy > Bolivia
pop_over v  S=subj T=to|into|in|for to=:state  -> 042
  + The Peruvian foreign minister popped over to Ecuador for talks on Thursday. | The Peruvian foreign minister > Ecuador
call_at v  S=subj T=obj  -> 042
  + Serbia called at Japan last year. | Serbia > Japan
call_on v  S=subj T=obj:person|state !inf=:any !comp=:any  -> 042
  + Chad called on Egypt last year. | Chad > Egypt
drop_in_on v  S=subj T=obj  -> 042
  + Portugal dropped in on Niger last year. | Portugal > Niger
revisit v  S=subj T=obj  -> 042
  + The vice president revisited the flooded province by helicopter. | The vice president > the flooded province
journey n  S?=by|mod|poss T=to  -> 042
  + The German foreign minister's journey to Poland began with a dinner. | The German foreign minister > Poland
travel n  S?=by|mod|poss T=to  -> 042
  + The Chilean ambassador's travel to Peru began with a dinner. | The Chilean ambassador > Peru
pilgrimage n  S?=by|mod|poss T=to  -> 042
  + The ambassador's pilgrimage to Cambodia began with a dinner. | The ambassador > Cambodia
stopover n  S?=by|mod|poss T=to  -> 042
  + The interior minister's stopover to Denmark began with a dinner. | The interior minister > Denmark
return_visit n  S?=by|mod|poss T=to  -> 042
  + The governor's return visit to Indonesia began with a dinner. | The governor > Indonesia
state_visit n  S?=by|mod|poss T=to  -> 042
  + The ambassador's state visit to Cuba began with a dinner. | The ambassador > Cuba
working_visit n  S?=by|mod|poss T=to  -> 042
  + The king's working visit to Yemen began with a dinner. | The king > Yemen
excursion n  S?=by|mod|poss T=to  -> 042
  + The opposition leader's excursion to Oman began with a dinner. | The opposition leader > Oman
goodwill_visit n  S?=by|mod|poss T=to  -> 042
  + The prime minister's goodwill visit to Senegal began with a dinner. | The prime minister > Senegal
official_visit n  S?=by|mod|poss T=to  -> 042
  + The foreign minister's official visit to Romania began with a dinner. | The foreign minister > Romania
surprise_visit n  S?=by|mod|poss T=to  -> 042
  + The army chief's surprise visit to Poland began with a dinner. | The army chief > Poland
farewell_visit n  S?=by|mod|poss T=to  -> 042
  + The party leader's farewell visit to Niger began with a dinner. | The party leader > Niger
entertain v  S=subj T=obj:person  -> 043
  + The chancellor entertained the Kuwaiti minister at the palace. | The chancellor > the Kuwaiti minister
fete v  S=subj T=obj:person  -> 043
  + Sweden feted the Tunisian president with honours. | Sweden > the Tunisian president
usher_in v  S=subj T=obj:person  -> 043
  + The governor ushered in the visiting bishop. | The governor > the visiting bishop
honor v  S=subj T=obj:person  -> 043
  + The prime minister honored the Kuwaiti minister at the palace. | The prime minister > the Kuwaiti minister
host v  S=subj T=for|to|with obj=dinner|banquet|reception|lunch|luncheon|welcome|red_carpet  -> 043
  + The mayor hosted a banquet for the Turkish guests. | The mayor > the Turkish guests
give v  S=subj T=for|to|with obj=dinner|banquet|reception|lunch|luncheon|welcome|red_carpet  -> 043
  + The defence minister gave a dinner for the Peruvian president. | The defence minister > the Peruvian president
hold v  S=subj T=for|to|with obj=dinner|banquet|reception|lunch|luncheon|welcome|red_carpet  -> 043
  + The president held a banquet for the Turkish guests. | The president > the Turkish guests
throw v  S=subj T=for|to|with obj=dinner|banquet|reception|lunch|luncheon|welcome|red_carpet  -> 043
  + The finance minister threw a dinner for the Peruvian president. | The finance minister > the Peruvian president
offer v  S=subj T=for|to|with obj=dinner|banquet|reception|lunch|luncheon|welcome|red_carpet  -> 043
  + The finance minister offered a banquet for the Turkish guests. | The finance minister > the Turkish guests
lay_on v  S=subj T=for|to|with obj=dinner|banquet|reception|lunch|luncheon|welcome|red_carpet  -> 043
  + The defence minister laid on a banquet for the Turkish guests. | The defence minister > the Turkish guests
roll_out v  S=subj T=for|to|with obj=dinner|banquet|reception|lunch|luncheon|welcome|red_carpet  -> 043
  + The governor rolled out a banquet for the Turkish guests. | The governor > the Turkish guests
stage v  S=subj T=for|to|with obj=dinner|banquet|reception|lunch|luncheon|welcome|red_carpet  -> 043
  + The party leader staged a dinner for the Peruvian president. | The party leader > the Peruvian president
extend v  S=subj T=for|to|with obj=dinner|banquet|reception|lunch|luncheon|welcome|red_carpet  -> 043
  + The vice president extended a banquet for the Turkish guests. | The vice president > the Turkish guests
hosting n  S?=by|mod|poss T=of|for  -> 043
  + The Kenyan government's hosting of Angola lasted. | The Kenyan government > Angola
reception n  S?=by|mod|poss T=of|for  -> 043
  + The prime minister's reception of the president was printed on Monday. | The prime minister > the president
invite v  S=subj T=obj:person to=dinner|lunch|talk|palace|capital|summit|:state  -> 043
  + Chile invited the Nepali king to a summit. | Chile > the Nepali king
ask v  S=subj T=obj:person to=dinner|lunch|talk|palace|capital|summit  -> 043
  + The Indian premier asked the Nepali king to dinner in the palace on Monday. | The Indian premier > the Nepali king
welcome v  S=subj T=obj:person to=dinner|lunch|talk|palace|capital|summit  -> 043
  + The Swedish premier welcomed the Nepali king to the palace on Monday. | The Swedish premier > the Nepali king
# Telephone
ring v  S=subj T=obj  -> 041
  + The vice president rang the Norwegian premier on the hotline. | The vice president > the Norwegian premier
ring_up v  S=subj T=obj  -> 041
  + The prime minister rang up the Saudi king late at night. | The prime minister > the Saudi king
make v  S=subj T=to|with obj={phonecall}  -> 041
  + The vice president made a phone call to the Mexican president. | The vice president > the Mexican president
place v  S=subj T=to|with obj={phonecall}  -> 041
  + The army chief placed a phone call with the Thai premier. | The army chief > the Thai premier
have v  S=subj T=to|with obj={phonecall}  -> 041
  + The governor had a phone call to the Mexican president. | The governor > the Mexican president
conduct v  S=subj T=to|with obj={phonecall}  -> 041
  + The party leader conducted a phone call with the Thai premier. | The party leader > the Thai premier
receive v  S=subj T=from|with obj={phonecall}  -> 041
  + The army chief received a phone call from the Mexican president. | The army chief > the Mexican president
  - The station received a call in reference to a strike on Elm Road.
get v  S=subj T=to|with obj={phonecall}  -> 041
  + The mayor got a phone call with the Thai premier. | The mayor > the Thai premier
take v  S=subj T=to|with obj={phonecall}  -> 041
  + The governor took a phone call to the Mexican president. | The governor > the Mexican president
initiate v  S=subj T=to|with obj={phonecall}  -> 041
  + The king initiated a phone call with the Thai premier. | The king > the Thai premier
confer v  B=subj|with by=phone|telephone|video_link|hotline  -> 041
  + The ambassador conferred by phone with the army chief. | The ambassador > the army chief ; the army chief > The ambassador
consult v  B=subj|with by=phone|telephone|video_link|hotline  -> 041
  + The ambassador consulted by phone with the army chief. | The ambassador > the army chief ; the army chief > The ambassador
communicate v  B=subj|with by=phone|telephone|video_link|hotline  -> 041
  + The finance minister communicated by phone with the chancellor. | The finance minister > the chancellor ; the chancellor > The finance minister
converse v  B=subj|with by=phone|telephone|video_link|hotline  -> 041
  + The party leader conversed by phone with the mayor. | The party leader > the mayor ; the mayor > The party leader
discuss v  B=subj|with by=phone|telephone|video_link|hotline  -> 041
  + The interior minister discussed by phone with the opposition leader. | The interior minister > the opposition leader ; the opposition leader > The interior minister
phone_call n  B=between|with|of|poss|mod|by  -> 041
  + A phone call between the Saudi king and the French president took place late on Monday. | the Saudi king > the French president ; the French president > the Saudi king
telephone_call n  B=between|with|of|poss|mod|by  -> 041
  + The ministry announced a telephone call between the Saudi king and the French president on Monday. | the Saudi king > the French president ; the French president > the Saudi king
phone_conversation n  B=between|with|of|poss|mod|by  -> 041
  + The phone conversation between the Polish president and the German chancellor took place on Monday. | the Polish president > the German chancellor ; the German chancellor > the Polish president
telephone_conversation n  B=between|with|of|poss|mod|by  -> 041
  + A telephone conversation between Iran and Oman took place on Monday. | Iran > Oman ; Oman > Iran
telephone_talk n  B=between|with|of|poss|mod|by  -> 041
  + A telephone talk between Iran and Oman took place on Monday. | Iran > Oman ; Oman > Iran
video_call n  B=between|with|of|poss|mod|by  -> 041
  + A video call between the Chinese president and the American president took place on Monday. | the Chinese president > the American president ; the American president > the Chinese president
conference_call n  B=between|with|of|poss|mod|by  -> 041
  + A conference call between Poland and Lithuania took place on Monday. | Poland > Lithuania ; Lithuania > Poland
hotline_call n  B=between|with|of|poss|mod|by  -> 041
  + A hotline call between India and Pakistan took place on Monday. | India > Pakistan ; Pakistan > India
phone_talk n  B=between|with|of|poss|mod|by  -> 041
  + A phone talk between Libya and Egypt took place on Monday. | Libya > Egypt ; Egypt > Libya
# Meeting elsewhere, mediation
meet v  B=subj|with on=sideline|sidelines|margin  -> 044
  + The governor met with the king on the sidelines of the summit. | The governor > the king ; the king > The governor
talk v  B=subj|with on=sideline|sidelines|margin  -> 044
  + Greece and Ecuador talked on the margins of the conference. | Greece > Ecuador ; Ecuador > Greece
confer v  B=subj|with on=sideline|sidelines|margin  -> 044
  + The finance minister conferred with the chancellor on the sidelines of the summit. | The finance minister > the chancellor ; the chancellor > The finance minister
speak v  B=subj|with on=sideline|sidelines|margin  -> 044
  + Serbia and Japan spoke on the margins of the conference. | Serbia > Japan ; Japan > Serbia
consult v  B=subj|with on=sideline|sidelines|margin  -> 044
  + The party leader consulted with the mayor on the sidelines of the summit. | The party leader > the mayor ; the mayor > The party leader
negotiate v  B=subj|with on=sideline|sidelines|margin  -> 044
  + Tunisia and Iceland negotiated on the margins of the conference. | Tunisia > Iceland ; Iceland > Tunisia
arbitrate v  S=subj T=between|in|among  -> 045
  + Portugal arbitrated between Niger and Mongolia. | Portugal > Niger ; Portugal > Mongolia
intercede v  S=subj T=between|in|among  -> 045
  + The African Union interceded between the Sudanese government and the rebels in late May. | The African Union > the Sudanese government ; The African Union > the rebels
facilitate v  S=subj T=between|in|among  -> 045
  + Croatia facilitated between Argentina and Rwanda. | Croatia > Argentina ; Croatia > Rwanda
shuttle v  S=subj T=between|in|among  -> 045
  + NATO shuttled in the Sudanese conflict. | NATO > the Sudanese conflict
referee v  S=subj T=between|in|among  -> 045
  + Kuwait refereed between Armenia and Portugal. | Kuwait > Armenia ; Kuwait > Portugal
conciliate v  S=subj T=between|in|among  -> 045
  + The European Union conciliated in the Sudanese conflict. | The European Union > the Sudanese conflict
adjudicate v  S=subj T=between|in|among  -> 045
  + Greece adjudicated between Ecuador and Cambodia. | Greece > Ecuador ; Greece > Cambodia
mediate v  S=subj T=between|with|for obj={agreement}|{ceasefire}|{talks}|mediation|solution  -> 045
  + Chad mediated an agreement between Egypt and Poland. | Chad > Egypt ; Chad > Poland
facilitate v  S=subj T=between|with|for obj={agreement}|{ceasefire}|{talks}|mediation|solution  -> 045
  + The Security Council facilitated talks between the rebels and the government. | The Security Council > the rebels ; The Security Council > the government
negotiate v  S=subj T=between|with|for obj={agreement}|{talks}|mediation|solution !obj={ceasefire}  -> 045
  + Qatar negotiated a prisoner deal between Chad and the rebels. | Qatar > Chad
negotiate v  S=subj T=between|for obj={ceasefire}  -> 045
  + Turkey negotiated an agreement between Vietnam and Chad. | Turkey > Vietnam ; Turkey > Chad
arrange v  S=subj T=between|with|for obj={agreement}|{ceasefire}|{talks}|mediation|solution  -> 045
  + Bulgaria arranged an agreement between Indonesia and Morocco. | Bulgaria > Indonesia ; Bulgaria > Morocco
moderate v  S=subj T=between|with|for obj={agreement}|{ceasefire}|{talks}|mediation|solution  -> 045
  + Zambia moderated an agreement between Pakistan and Greece. | Zambia > Pakistan ; Zambia > Greece
sponsor v  S=subj T=between|with|for obj={agreement}|{ceasefire}|{talks}|mediation|solution  -> 045
  + Morocco sponsored an agreement between Belarus and Tanzania. | Morocco > Belarus ; Morocco > Tanzania
oversee v  S=subj T=between|with|for obj={agreement}|{ceasefire}|{talks}|mediation|solution  -> 045
  + Angola overseed an agreement between Denmark and Lebanon. | Angola > Denmark ; Angola > Lebanon
host v  S=subj T=between|with|for obj={agreement}|{ceasefire}|{talks}|mediation|solution  -> 045
  + The World Bank hosted talks between the rebels and the government. | The World Bank > the rebels ; The World Bank > the government
lead v  S=subj T=between|with|for obj={agreement}|{ceasefire}|{talks}|mediation|solution  -> 045
  + Mongolia led an agreement between Oman and Colombia. | Mongolia > Oman ; Mongolia > Colombia
chair v  S=subj T=between|with|for obj={agreement}|{ceasefire}|{talks}|mediation|solution  -> 045
  + Turkey chaired an agreement between Vietnam and Chad. | Turkey > Vietnam ; Turkey > Chad
guide v  S=subj T=between|with|for obj={agreement}|{ceasefire}|{talks}|mediation|solution  -> 045
  + Algeria guided an agreement between Latvia and Bolivia. | Algeria > Latvia ; Algeria > Bolivia
coordinate v  S=subj T=between|with|for obj={agreement}|{ceasefire}|{talks}|mediation|solution  -> 045
  + Tanzania coordinated an agreement between Croatia and Argentina. | Tanzania > Croatia ; Tanzania > Argentina
convene v  S=subj T=between|with|for obj={agreement}|{ceasefire}|{talks}|mediation|solution  -> 045
  + Peru convened an agreement between Turkey and Vietnam. | Peru > Turkey ; Peru > Vietnam
act v  S=subj T=between as=mediator|broker|intermediary|go-between|arbiter|facilitator  -> 045
  + Senegal acted as mediator between Georgia and Bulgaria. | Senegal > Georgia ; Senegal > Bulgaria
serve v  S=subj T=between as=mediator|broker|intermediary|go-between|arbiter|facilitator  -> 045
  + Algeria served as mediator between Latvia and Bolivia. | Algeria > Latvia ; Algeria > Bolivia
work v  S=subj T=between as=mediator|broker|intermediary|go-between|arbiter|facilitator  -> 045
  + Peru worked as mediator between Turkey and Vietnam. | Peru > Turkey ; Peru > Vietnam
step_in v  S=subj T=between as=mediator|broker|intermediary|go-between|arbiter|facilitator  -> 045
  + Egypt stepped in as a mediator between Fatah and Hamas in the autumn of 2011. | Egypt > Fatah ; Egypt > Hamas
emerge v  S=subj T=between as=mediator|broker|intermediary|go-between|arbiter|facilitator  -> 045
  + Armenia emerged as mediator between Portugal and Niger. | Armenia > Portugal ; Armenia > Niger
volunteer v  S=subj T=between as=mediator|broker|intermediary|go-between|arbiter|facilitator  -> 045
  + Cambodia volunteered as mediator between Algeria and Latvia. | Cambodia > Algeria ; Cambodia > Latvia
arbitration n  S?=by|mod|poss T=between|in|of  -> 045
  + Cuba's arbitration between Malaysia and Sweden bore fruit. | Cuba > Malaysia ; Cuba > Sweden
good_offices n  S?=by|mod|poss T=between|in|of  -> 045
  + The good offices of Norway between the government and the rebels led to a truce in 2002. | Norway > the government ; Norway > the rebels
intercession n  S?=by|mod|poss T=between|in|of  -> 045
  + Morocco's intercession between Belarus and Tanzania bore fruit. | Morocco > Belarus ; Morocco > Tanzania
conciliation n  S?=by|mod|poss T=between|in|of  -> 045
  + The United Nations' conciliation in the dispute was praised. | The United Nations > _
shuttle_diplomacy n  S?=by|mod|poss T=between|in|of  -> 045
  + Thailand's shuttle diplomacy between Cyprus and Mexico bore fruit. | Thailand > Cyprus ; Thailand > Mexico
peacemaking n  S?=by|mod|poss T=between|in|of  -> 045
  + The World Bank's peacemaking in the dispute was praised. | The World Bank > _
peace_mission n  S?=by|mod|poss T=between|in|of  -> 045
  + Chad's peace mission between Egypt and Poland bore fruit. | Chad > Egypt ; Chad > Poland
facilitation n  S?=by|mod|poss T=between|in|of  -> 045
  + The Security Council's facilitation in the dispute was praised. | The Security Council > _
canvass v  S=subj T=obj:person|org  -> 040
  + The finance minister canvassed the clan elders about the truce. | The finance minister > the clan elders
sound_out v  S=subj T=obj:person|org  -> 040
  + The envoy sounded out the army chief. | The envoy > the army chief
approach v  S=subj T=obj:person|org  -> 040
  + The finance minister approached the clan elders about the truce. | The finance minister > the clan elders
contact v  S=subj T=obj:person|org  -> 040
  + The foreign minister contacted the army chief. | The foreign minister > the army chief
engage v  S=subj T=obj:person|org  -> 040
  + The foreign minister engaged the clan elders about the truce. | The foreign minister > the clan elders
talk_over v  B=subj|with obj=issue|issues|situation|relations|relation|tie|trade|security|cooperation|crisis|plan|matter  -> 040
  + The vice president talked over security with the party leader. | The vice president > the party leader ; the party leader > The vice president
go_over v  B=subj|with obj=issue|issues|situation|relations|relation|tie|trade|security|cooperation|crisis|plan|matter  -> 040
  + The envoy went over security with the finance minister. | The envoy > the finance minister ; the finance minister > The envoy
debate v  B=subj|with obj=issue|issues|situation|relations|relation|tie|trade|security|cooperation|crisis|plan|matter  -> 040
  + The interior minister debated security with the opposition leader. | The interior minister > the opposition leader ; the opposition leader > The interior minister
address v  B=subj|with obj=issue|issues|situation|relations|relation|tie|trade|security|cooperation|crisis|plan|matter  -> 040
  + Chile and Nepal addressed bilateral relations. | Chile > Nepal ; Nepal > Chile
examine v  B=subj|with obj=issue|issues|situation|relations|relation|tie|trade|security|cooperation|crisis|plan|matter  -> 040
  + The prime minister examined security with the foreign minister. | The prime minister > the foreign minister ; the foreign minister > The prime minister
explore v  B=subj|with obj=issue|issues|situation|relations|relation|tie|trade|security|cooperation|crisis|plan|matter  -> 040
  + Tanzania and Croatia explored bilateral relations. | Tanzania > Croatia ; Croatia > Tanzania
study v  B=subj|with obj=issue|issues|situation|relations|relation|tie|trade|security|cooperation|crisis|plan|matter  -> 040
  + The president studied security with the prime minister. | The president > the prime minister ; the prime minister > The president
raise v  B=subj|with obj=issue|issues|situation|relations|relation|tie|trade|security|cooperation|crisis|plan|matter  -> 040
  + Belarus and Tanzania raised bilateral relations. | Belarus > Tanzania ; Tanzania > Belarus
touch_on v  B=subj|with obj=issue|issues|situation|relations|relation|tie|trade|security|cooperation|crisis|plan|matter  -> 040
  + The vice president touched on security with the party leader. | The vice president > the party leader ; the party leader > The vice president
take_up v  B=subj|with obj=issue|issues|situation|relations|relation|tie|trade|security|cooperation|crisis|plan|matter  -> 040
  + Poland and Chile took up bilateral relations. | Poland > Chile ; Chile > Poland
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
  + Gulf ministers attended a conference in Muscat. | Gulf ministers > a conference in Muscat
address v  S=subj obj=summit|conference|assembly|congress|emergency_session|plenary  -> CONSULT/multilateral
  + The Kenyan president addressed a summit of the African Union in Addis Ababa on Monday. | The Kenyan president > the African Union
host v  S=subj obj=summit|conference|assembly|congress|emergency_session|plenary  -> CONSULT/multilateral weight=1
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
negotiate v  S=subj obj=concession|truce|ceasefire|treaty|accord|peace_deal|release|lease|handover|withdrawal  -> 046
  + The former premier negotiated the lease of the port. | The former premier > _
  - The driver negotiated the bend.
