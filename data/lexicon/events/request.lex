# Event frames of tabard, family "request": one entry a line, its examples indented (docs/formats/frames.md).
# Origin: written for tabard; codes are CAMEO / PLOVER facts. Licence: as the project.

# Appeals (CAMEO 02) and demands (CAMEO 10); PLOVER REQUEST
urge v  S=subj T=obj  -> 020
  + Madrid urged Havana to show restraint. | Madrid > Havana
call v  S=subj T=on|upon  -> 020
  + The bishop called on the president to listen. | The bishop > the president
ask v  S=subj T=obj  -> 020
  + The council asked the governor for an answer. | The council > the governor
appeal v  S=subj T=to  -> 020
  + The mother appealed to the kidnappers. | The mother > the kidnappers
request v  S=subj T=from  -> 020
  + Malta requested an answer from Italy. | Malta > Italy
implore v  S=subj T=obj  -> 020
  + The nurses implored the minister. | The nurses > the minister
plead v  S=subj T=with  -> 020
  + The mayor pleaded with the militia. | The mayor > the militia
press v  S=subj T=obj  -> 020
  + The EU pressed Serbia on reforms. | The EU > Serbia
pressure v  S=subj T=obj  -> 020
  + Unions pressured the cabinet. | Unions > the cabinet
ask v  S=subj T=obj for=support|backing  -> 022
  + Ukraine asked Hungary for support. | Ukraine > Hungary
ask v  S=subj T=obj for={aid}  -> 023
  + Nepal asked India for help. | Nepal > India
ask v  S=subj T=obj for={money}|{loan}  -> 0231
  + Tunisia asked the IMF for a loan. | Tunisia > the IMF
ask v  S=subj T=obj for={arms}  -> 0232
  + Taiwan asked the United States for jets. | Taiwan > the United States
ask v  S=subj T=obj for={humanitarian}  -> 0233
  + Sudan asked donors for food. | Sudan > donors
ask v  S=subj T=obj for={peacekeepers}  -> 0234
  + Haiti asked the UN for peacekeepers. | Haiti > the UN
appeal v  S=subj T?=to for={aid}  -> 023
  + Peru appealed to the world for aid. | Peru > the world
request v  S=subj T?=from obj={money}|{loan}  -> 0231
  + Ghana requested a loan from the IMF. | Ghana > the IMF
request v  S=subj T?=from obj={arms}  -> 0232
  + Estonia requested tanks from Germany. | Estonia > Germany
request v  S=subj T?=from obj={aid}  -> 023
  + The province requested assistance from the army. | The province > the army
seek v  S=subj T?=from obj={humanitarian}  -> 0233
  + Malawi sought grain from South Africa. | Malawi > South Africa
seek v  S=subj T?=from obj={aid}  -> 023
  + Malawi sought help from Zambia. | Malawi > Zambia
seek v  S=subj T?=from obj={money}|{loan}  -> 0231
  + Pakistan sought a loan from China. | Pakistan > China
call v  S=subj for={reforms}  -> 024
  + The bishops called for reforms. | The bishops > _
call v  S=subj for={leadership}  -> 0241
  + The opposition called for the resignation of the premier. | The opposition > _
call v  S=subj for={ceasefire}  -> 0256
  + France called for a truce. | France > _
call v  S=subj for=release  -> 0253
  + Amnesty called for the release of the poet. | Amnesty > _
call v  S=subj for={talks}  -> 026
  + China called for talks. | China > _
call v  S=subj for=settlement|solution|resolution  -> 027
  + Egypt called for a settlement. | Egypt > _
call v  S=subj for=lifting|end of={sanction}  -> 0254
  + Havana called for the lifting of the embargo. | Havana > _
demand v  S=subj T=from|of  -> 100
  + The tribe demanded an answer from the company. | The tribe > the company
demand v  S=subj T?=of|obj.of|obj.poss obj=resignation|removal|ouster|dismissal  -> 1041
  + Students demanded the resignation of the rector. | Students > the rector
demand v  S=subj obj={leadership}  -> 1041
  + The opposition demanded early elections. | The opposition > _
demand v  S=subj obj=reform|change  -> 1042
  + The union demanded reforms. | The union > _
demand v  S=subj obj={rights}|{asylum}  -> 1043
  + The tribe demanded autonomy. | The tribe > _
demand v  S=subj obj=release  -> 1053
  + Iran demanded the release of the diplomat. | Iran > _
demand v  S=subj T?=from obj={money}|{loan}  -> 1031
  + Veterans demanded compensation from the state. | Veterans > the state
demand v  S=subj obj=withdrawal|{ceasefire}  -> 1056
  + Syria demanded the withdrawal of Turkish troops. | Syria > _
demand v  S=subj T?=with obj={talks}  -> 106
  + The rebels demanded talks with the king. | The rebels > the king
demand v  S=subj T?=of|from obj=extradition  -> 1013
  + Turkey demanded the extradition of a cleric from the United States. | Turkey > the United States
demand v  S=subj obj=lifting of={sanction}  -> 1054
  + Iran demanded the lifting of sanctions. | Iran > _
insist v  S=subj T=on  -> 100
  + Greece insisted on an answer. | Greece > an answer
order v  S=subj T=obj  -> 100
  + The court ordered the company to stop. | The court > the company
instruct v  S=subj T=obj  -> 100
  + The ministry instructed schools to close. | The ministry > schools
demand n  S?=by|mod|poss T?=on|to  -> 100
  + The union's demands on the company were rejected. | The union > the company
appeal n  S?=by|mod|poss T?=to  -> 020
  + The mayor's appeal to the army failed. | The mayor > the army
call n  S?=by|mod|poss T?=on  -> 020
  + The pope's call on Syria was heard. | The pope > Syria
request n  S?=by|mod|poss T?=to  -> 020
  + Chad's request to France was granted. | Chad > France
# Appeals in general
beseech v  S=subj T=obj  -> 020
  + The prime minister beseeched Vietnam over the border. | The prime minister > Vietnam
entreat v  S=subj T=obj  -> 020
  + Amnesty entreated the ministry. | Amnesty > the ministry
beg v  S=subj T=obj  -> 020
  + The African Union beged Chad again. | The African Union > Chad
exhort v  S=subj T=obj  -> 020
  + The foreign minister exhorted Egypt over the border. | The foreign minister > Egypt
petition v  S=subj T=obj  -> 020
  + An aid agency petitioned the ministry. | An aid agency > the ministry
lobby v  S=subj T=obj  -> 020
  + The World Bank lobbied Poland again. | The World Bank > Poland
push v  S=subj T=obj  -> 020
  + The defence minister pushed Chile over the border. | The defence minister > Chile
prod v  S=subj T=obj  -> 020
  + A lawyers' association prodded the ministry. | A lawyers' association > the ministry
nudge v  S=subj T=obj  -> 020
  + The Arab League nudged Nepal again. | The Arab League > Nepal
remind v  S=subj T=obj  -> 020
  + The interior minister reminded Ghana over the border. | The interior minister > Ghana
pester v  S=subj T=obj  -> 020
  + The Red Cross pestered the ministry. | The Red Cross > the ministry
badger v  S=subj T=obj  -> 020
  + The Security Council badgered Serbia again. | The Security Council > Serbia
solicit v  S=subj T=obj  -> 020
  + The opposition leader solicited Japan over the border. | The opposition leader > Japan
query v  S=subj T=obj  -> 020
  + A medical charity queried the ministry. | A medical charity > the ministry
counsel v  S=subj T=obj  -> 020
  + ASEAN counseled Jordan again. | ASEAN > Jordan
write v  S=subj T=to|with|on|for  -> 020
  + The governor wrote to the kidnappers. | The governor > the kidnappers
reach_out v  S=subj T=to|with|on|for  -> 020
  + The church council reached out with the governor. | The church council > the governor
turn v  S=subj T=to|with|on|for  -> 020
  + The king turned to the kidnappers. | The king > the kidnappers
pray v  S=subj T=to|with|on|for  -> 020
  + A women's group prayed with the governor. | A women's group > the governor
make v  S=subj T?=to|on|upon|with obj=appeal|request|plea|petition|call|letter  -> 020
  + The trade union made an appeal to the president. | The trade union > the president
issue v  S=subj T?=to|on|upon|with obj=appeal|request|plea|petition|call|letter  -> 020
  + The ambassador issued a plea to the rebels. | The ambassador > the rebels
send v  S=subj T?=to|on|upon|with obj=appeal|request|plea|petition|call|letter  -> 020
  + Amnesty sent a petition to the parliament. | Amnesty > the parliament
address v  S=subj T?=to|on|upon|with obj=appeal|request|plea|petition|call|letter  -> 020
  + An aid agency addressed an appeal to the president. | An aid agency > the president
submit v  S=subj T?=to|on|upon|with obj=appeal|request|plea|petition|call|letter  -> 020
  + The army chief submitted a plea to the rebels. | The army chief > the rebels
renew v  S=subj T?=to|on|upon|with obj=appeal|request|plea|petition|call|letter  -> 020
  + A lawyers' association renewed a petition to the parliament. | A lawyers' association > the parliament
launch v  S=subj T?=to|on|upon|with obj=appeal|request|plea|petition|call|letter  -> 020
  + The Red Cross launched an appeal to the president. | The Red Cross > the president
deliver v  S=subj T?=to|on|upon|with obj=appeal|request|plea|petition|call|letter  -> 020
  + The vice president delivered a plea to the rebels. | The vice president > the rebels
hand v  S=subj T?=to|on|upon|with obj=appeal|request|plea|petition|call|letter  -> 020
  + A medical charity handed a petition to the parliament. | A medical charity > the parliament
present v  S=subj T?=to|on|upon|with obj=appeal|request|plea|petition|call|letter  -> 020
  + The church council presented an appeal to the president. | The church council > the president
direct v  S=subj T?=to|on|upon|with obj=appeal|request|plea|petition|call|letter  -> 020
  + The party leader directed a plea to the rebels. | The party leader > the rebels
repeat v  S=subj T?=to|on|upon|with obj=appeal|request|plea|petition|call|letter  -> 020
  + A women's group repeated a petition to the parliament. | A women's group > the parliament
file v  S=subj T?=to|on|upon|with obj=appeal|request|plea|petition|call|letter  -> 020
  + The trade union filed an appeal to the president. | The trade union > the president
forward v  S=subj T?=to|on|upon|with obj=appeal|request|plea|petition|call|letter  -> 020
  + The mayor forwarded a plea to the rebels. | The mayor > the rebels
plea n  S?=by|mod|poss T?=to|for|from  -> 020
  + The envoy's plea to the kidnappers was broadcast. | The envoy > the kidnappers
petition n  S?=by|mod|poss T?=to|for|from  -> 020
  + Amnesty's petition to the ministry went unanswered. | Amnesty > the ministry
entreaty n  S?=by|mod|poss T?=to|for|from  -> 020
  + The finance minister's entreaty to the kidnappers was broadcast. | The finance minister > the kidnappers
open_letter n  S?=by|mod|poss T?=to|for|from  -> 020
  + An aid agency's open letter to the ministry went unanswered. | An aid agency > the ministry
requests n  S?=by|mod|poss T?=to|for|from  -> 020
  + The chancellor's requests to the kidnappers was broadcast. | The chancellor > the kidnappers
exhortation n  S?=by|mod|poss T?=to|for|from  -> 020
  + A lawyers' association's exhortation to the ministry went unanswered. | A lawyers' association > the ministry
# Appeals and demands for aid, by kind
ask v  S=subj T?=from|of for={aid}  -> 023
  + Cuba asked for help from Malaysia. | Cuba > Malaysia
appeal v  S=subj T?=from|of for={aid}  -> 023
  + The president appealed for assistance from the European Union. | The president > the European Union
beg v  S=subj T?=from|of for={aid}  -> 023
  + Sweden beged for help from Uganda. | Sweden > Uganda
plead v  S=subj T?=from|of for={aid}  -> 023
  + The prime minister pleaded for assistance from the United Nations. | The prime minister > the United Nations
apply v  S=subj T?=from|of for={aid}  -> 023
  + Brazil applied for help from Kuwait. | Brazil > Kuwait
call v  S=subj T?=from|of for={aid}  -> 023
  + The foreign minister called for assistance from NATO. | The foreign minister > NATO
press v  S=subj T?=from|of for={aid}  -> 023
  + Armenia pressed for help from Portugal. | Armenia > Portugal
push v  S=subj T?=from|of for={aid}  -> 023
  + The defence minister pushed for assistance from the African Union. | The defence minister > the African Union
lobby v  S=subj T?=from|of for={aid}  -> 023
  + Niger lobbied for help from Mongolia. | Niger > Mongolia
hope v  S=subj T?=from|of for={aid}  -> 023
  + The interior minister hoped for assistance from the World Bank. | The interior minister > the World Bank
petition v  S=subj T?=from|of for={aid}  -> 023
  + Oman petitioned for help from Colombia. | Oman > Colombia
cry_out v  S=subj T?=from|of for={aid}  -> 023
  + The opposition leader cried out for assistance from the Arab League. | The opposition leader > the Arab League
beg v  S=subj T=obj for={aid}  -> 023
  + Finland beged Zambia for assistance. | Finland > Zambia
implore v  S=subj T=obj for={aid}  -> 023
  + The Red Cross implored the government for help. | The Red Cross > the government
press v  S=subj T=obj for={aid}  -> 023
  + Pakistan pressed Greece for assistance. | Pakistan > Greece
petition v  S=subj T=obj for={aid}  -> 023
  + A medical charity petitioned the government for help. | A medical charity > the government
urge v  S=subj T=obj for={aid}  -> 023
  + Ecuador urged Cambodia for assistance. | Ecuador > Cambodia
lobby v  S=subj T=obj for={aid}  -> 023
  + The church council lobbied the government for help. | The church council > the government
push v  S=subj T=obj for={aid}  -> 023
  + Algeria pushed Latvia for assistance. | Algeria > Latvia
solicit v  S=subj T=obj for={aid}  -> 023
  + A women's group solicited the government for help. | A women's group > the government
approach v  S=subj T=obj for={aid}  -> 023
  + Bolivia approached Sudan for assistance. | Bolivia > Sudan
beseech v  S=subj T=obj for={aid}  -> 023
  + The trade union beseeched the government for help. | The trade union > the government
beg v  S=subj T=obj for={money}|{loan}  -> 0231
  + Canada beged the Security Council for a loan. | Canada > the Security Council
press v  S=subj T=obj for={money}|{loan}  -> 0231
  + The governor pressed Qatar for funds. | The governor > Qatar
petition v  S=subj T=obj for={money}|{loan}  -> 0231
  + Romania petitioned ASEAN for a loan. | Romania > ASEAN
lobby v  S=subj T=obj for={money}|{loan}  -> 0231
  + The king lobbied Ethiopia for funds. | The king > Ethiopia
approach v  S=subj T=obj for={money}|{loan}  -> 0231
  + Thailand approached the European Union for a loan. | Thailand > the European Union
push v  S=subj T=obj for={money}|{loan}  -> 0231
  + The ambassador pushed Cyprus for funds. | The ambassador > Cyprus
solicit v  S=subj T=obj for={money}|{loan}  -> 0231
  + Mexico solicited the United Nations for a loan. | Mexico > the United Nations
tap v  S=subj T=obj for={money}|{loan}  -> 0231
  + The army chief tapped Tunisia for funds. | The army chief > Tunisia
apply v  S=subj T?=from|to|of for={money}|{loan}  -> 0231
  + Iceland applied for a loan from NATO. | Iceland > NATO
beg v  S=subj T?=from|to|of for={money}|{loan}  -> 0231
  + The vice president beged for funds from Angola. | The vice president > Angola
appeal v  S=subj T?=from|to|of for={money}|{loan}  -> 0231
  + Denmark appealed for a loan from the African Union. | Denmark > the African Union
lobby v  S=subj T?=from|to|of for={money}|{loan}  -> 0231
  + The party leader lobbied for funds from Lebanon. | The party leader > Lebanon
plead v  S=subj T?=from|to|of for={money}|{loan}  -> 0231
  + Senegal pleaded for a loan from the World Bank. | Senegal > the World Bank
negotiate v  S=subj T?=from|to|of for={money}|{loan}  -> 0231
  + The mayor negotiated for funds from Georgia. | The mayor > Georgia
call v  S=subj T?=from|to|of for={money}|{loan}  -> 0231
  + Bulgaria called for a loan from the Arab League. | Bulgaria > the Arab League
ask v  S=subj T?=from|of|to for={humanitarian}  -> 0233
  + Indonesia asked for food from Morocco. | Indonesia > Morocco
beg v  S=subj T?=from|of|to for={humanitarian}  -> 0233
  + The envoy beged for tents from Amnesty. | The envoy > Amnesty
appeal v  S=subj T?=from|of|to for={humanitarian}  -> 0233
  + Belarus appealed for food from Tanzania. | Belarus > Tanzania
plead v  S=subj T?=from|of|to for={humanitarian}  -> 0233
  + The finance minister pleaded for tents from an aid agency. | The finance minister > an aid agency
call v  S=subj T?=from|of|to for={humanitarian}  -> 0233
  + Croatia called for food from Argentina. | Croatia > Argentina
press v  S=subj T=obj for={arms}  -> 0232
  + Rwanda pressed Austria for tanks. | Rwanda > Austria
lobby v  S=subj T=obj for={arms}  -> 0232
  + Yemen lobbied Kenya for rifles. | Yemen > Kenya
beg v  S=subj T=obj for={arms}  -> 0232
  + Norway beged Peru for tanks. | Norway > Peru
approach v  S=subj T=obj for={arms}  -> 0232
  + Turkey approached Vietnam for rifles. | Turkey > Vietnam
urge v  S=subj T=obj for={arms}  -> 0232
  + Chad urged Egypt for tanks. | Chad > Egypt
petition v  S=subj T=obj for={arms}  -> 0232
  + Poland petitioned Chile for rifles. | Poland > Chile
seek v  S=subj T?=from obj={arms}  -> 0232
  + Nepal sought jets from Ghana. | Nepal > Ghana
solicit v  S=subj T?=from obj={arms}  -> 0232
  + Serbia solicited ammunition from Japan. | Serbia > Japan
want v  S=subj T?=from obj={arms}  -> 0232
  + Jordan wanted jets from Cuba. | Jordan > Cuba
ask v  S=subj T?=from|in for={peacekeepers}|protection  -> 0234
  + Malaysia asked for peacekeepers from the Security Council. | Malaysia > the Security Council
appeal v  S=subj T?=from|in for={peacekeepers}|protection  -> 0234
  + The chancellor appealed for protection from the army. | The chancellor > the army
call v  S=subj T?=from|in for={peacekeepers}|protection  -> 0234
  + Sweden called for peacekeepers from ASEAN. | Sweden > ASEAN
plead v  S=subj T?=from|in for={peacekeepers}|protection  -> 0234
  + The president pleaded for protection from the army. | The president > the army
solicit v  S=subj T?=from obj={aid}  -> 023
  + Uganda solicited help from Brazil. | Uganda > Brazil
invite v  S=subj T?=from obj={aid}  -> 023
  + Kuwait invited assistance from the European Union. | Kuwait > the European Union
want v  S=subj T?=from obj={aid}  -> 023
  + Armenia wanted help from Portugal. | Armenia > Portugal
demand v  S=subj T?=from|of|by obj={aid}  -> 103
  + The prime minister demanded help from the government. | The prime minister > the government
insist_on v  S=subj T?=from|of|by obj={aid}  -> 103
  + Niger insisted on aid from the United Nations. | Niger > the United Nations
claim v  S=subj T?=from|of|by obj={aid}  -> 103
  + The foreign minister claimed help from the government. | The foreign minister > the government
claim v  S=subj T?=from|of obj={money}|{loan}|reparation|reparations|damages|damage|refund|compensation  -> 1031
  + Mongolia claimed compensation from Oman. | Mongolia > Oman
exact v  S=subj T?=from|of obj={money}|{loan}|reparation|reparations|damages|damage|refund|compensation  -> 1031
  + The veterans exacted payment from the state. | The veterans > the state
insist_on v  S=subj T?=from|of obj={money}|{loan}|reparation|reparations|damages|damage|refund|compensation  -> 1031
  + Colombia insisted on compensation from Finland. | Colombia > Finland
ask v  S=subj T?=from|of obj={money}|{loan}|reparation|reparations|damages|damage|refund|compensation  -> 1031
  + The veterans asked payment from the state. | The veterans > the state
press_for v  S=subj T?=from|of obj={money}|{loan}|reparation|reparations|damages|damage|refund|compensation  -> 1031
  + Zambia pressed for compensation from Pakistan. | Zambia > Pakistan
demand v  S=subj T?=from|of obj={arms}  -> 1032
  + Greece demanded missiles from Ecuador. | Greece > Ecuador
insist_on v  S=subj T?=from|of obj={arms}  -> 1032
  + Cambodia insisted on missiles from Algeria. | Cambodia > Algeria
demand v  S=subj T?=from|of obj={humanitarian}  -> 1033
  + Latvia demanded food from the agency. | Latvia > the agency
insist_on v  S=subj T?=from|of obj={humanitarian}  -> 1033
  + Extremists insisted on medicine from the Red Cross. | Extremists > the Red Cross
demand v  S=subj T?=from|of obj={peacekeepers}|protection  -> 1034
  + Bolivia demanded peacekeepers from NATO. | Bolivia > NATO
insist_on v  S=subj T?=from|of obj={peacekeepers}|protection  -> 1034
  + Protesters insisted on protection from the police. | Protesters > the police
# Appeals for reform, release, talks, truce
press v  S=subj T?=in|from|of for={reforms}  -> 024
  + The African Union pressed for reforms in Sudan. | The African Union > Sudan
push v  S=subj T?=in|from|of for={reforms}  -> 024
  + A lawyers' association pushed for electoral reform. | A lawyers' association > _
ask v  S=subj T?=in|from|of for={reforms}  -> 024
  + The defence minister asked for democratic change in Canada. | The defence minister > Canada
appeal v  S=subj T?=in|from|of for={reforms}  -> 024
  + The World Bank appealed for reforms in Qatar. | The World Bank > Qatar
campaign v  S=subj T?=in|from|of for={reforms}  -> 024
  + The Red Cross campaigned for electoral reform. | The Red Cross > _
lobby v  S=subj T?=in|from|of for={reforms}  -> 024
  + The interior minister lobbied for democratic change in Romania. | The interior minister > Romania
agitate v  S=subj T?=in|from|of for={reforms}  -> 024
  + The Arab League agitated for reforms in Ethiopia. | The Arab League > Ethiopia
argue v  S=subj T?=in|from|of for={reforms}  -> 024
  + A medical charity argued for electoral reform. | A medical charity > _
urge v  S=subj T?=in|from obj={reforms}  -> 024
  + The Security Council urged reforms in Thailand. | The Security Council > Thailand
advocate v  S=subj T?=in|from obj={reforms}  -> 024
  + The church council advocated constitutional reforms. | The church council > _
seek v  S=subj T?=in|from obj={reforms}  -> 024
  + ASEAN sought reforms in Cyprus. | ASEAN > Cyprus
recommend v  S=subj T?=in|from obj={reforms}  -> 024
  + A women's group recommended constitutional reforms. | A women's group > _
encourage v  S=subj T?=in|from obj={reforms}  -> 024
  + The European Union encouraged reforms in Mexico. | The European Union > Mexico
request v  S=subj T?=in|from obj={reforms}  -> 024
  + The trade union requested constitutional reforms. | The trade union > _
propose v  S=subj T?=in|from obj={reforms}  -> 024
  + The United Nations proposed reforms in Tunisia. | The United Nations > Tunisia
suggest v  S=subj T?=in|from obj={reforms}  -> 024
  + Amnesty suggested constitutional reforms. | Amnesty > _
press v  S=subj T?=of|in for={leadership}  -> 0241
  + The opposition leader pressed for early elections in Iceland. | The opposition leader > Iceland
push v  S=subj T?=of|in for={leadership}  -> 0241
  + An aid agency pushed for the resignation of the governor. | An aid agency > the governor
ask v  S=subj T?=of|in for={leadership}  -> 0241
  + The governor asked for early elections in Angola. | The governor > Angola
appeal v  S=subj T?=of|in for={leadership}  -> 0241
  + A lawyers' association appealed for the resignation of the governor. | A lawyers' association > the governor
campaign v  S=subj T?=of|in for={leadership}  -> 0241
  + The king campaigned for early elections in Denmark. | The king > Denmark
lobby v  S=subj T?=of|in for={leadership}  -> 0241
  + The Red Cross lobbied for the resignation of the governor. | The Red Cross > the governor
petition v  S=subj T?=of|in for={leadership}  -> 0241
  + The ambassador petitioned for early elections in Lebanon. | The ambassador > Lebanon
urge v  S=subj T?=of|by|obj.of|obj.poss obj=resignation|removal|ouster|departure|impeachment  -> 0241
  + The army chief urged the resignation of the minister. | The army chief > the minister
seek v  S=subj T?=of|by|obj.of|obj.poss obj=resignation|removal|ouster|departure|impeachment  -> 0241
  + A medical charity sought the removal of the governor. | A medical charity > the governor
advocate v  S=subj T?=of|by|obj.of|obj.poss obj=resignation|removal|ouster|departure|impeachment  -> 0241
  + The vice president advocated the resignation of the minister. | The vice president > the minister
request v  S=subj T?=of|by|obj.of|obj.poss obj=resignation|removal|ouster|departure|impeachment  -> 0241
  + The church council requested the removal of the governor. | The church council > the governor
propose v  S=subj T?=of|by|obj.of|obj.poss obj=resignation|removal|ouster|departure|impeachment  -> 0241
  + The party leader proposed the resignation of the minister. | The party leader > the minister
recommend v  S=subj T?=of|by|obj.of|obj.poss obj=resignation|removal|ouster|departure|impeachment  -> 0241
  + A women's group recommended the removal of the governor. | A women's group > the governor
press v  S=subj T?=of|in for={policy}|change  -> 0242
  + The trade union pressed for a change of the law. | The trade union > the law
push v  S=subj T?=of|in for={policy}|change  -> 0242
  + The mayor pushed for lower taxes. | The mayor > _
campaign v  S=subj T?=of|in for={policy}|change  -> 0242
  + Amnesty campaigned for a change of the law. | Amnesty > the law
appeal v  S=subj T?=of|in for={policy}|change  -> 0242
  + The envoy appealed for lower taxes. | The envoy > _
ask v  S=subj T?=of|in for={policy}|change  -> 0242
  + An aid agency asked for a change of the law. | An aid agency > the law
lobby v  S=subj T?=of|in for={policy}|change  -> 0242
  + The finance minister lobbied for lower taxes. | The finance minister > _
call v  S=subj T?=of|in for={policy}|change  -> 0242
  + A lawyers' association called for a change of the law. | A lawyers' association > the law
press v  S=subj T?=from|in|of for={rights}  -> 0243
  + The Red Cross pressed for equality in Senegal. | The Red Cross > Senegal
push v  S=subj T?=from|in|of for={rights}  -> 0243
  + The islanders pushed for autonomy from Georgia. | The islanders > Georgia
ask v  S=subj T?=from|in|of for={rights}  -> 0243
  + A medical charity asked for press freedom. | A medical charity > _
appeal v  S=subj T?=from|in|of for={rights}  -> 0243
  + The church council appealed for equality in Bulgaria. | The church council > Bulgaria
call v  S=subj T?=from|in|of for={rights}  -> 0243
  + The islanders called for autonomy from Indonesia. | The islanders > Indonesia
campaign v  S=subj T?=from|in|of for={rights}  -> 0243
  + A women's group campaigned for press freedom. | A women's group > _
lobby v  S=subj T?=from|in|of for={rights}  -> 0243
  + The trade union lobbied for equality in Morocco. | The trade union > Morocco
plead v  S=subj T?=from|in|of for={rights}  -> 0243
  + The islanders pleaded for autonomy from Belarus. | The islanders > Belarus
press v  S=subj T?=of|for|by|from for=release|freedom|freeing|return  -> 0253
  + NATO pressed for the release of the journalists. | NATO > _
push v  S=subj T?=of|for|by|from for=release|freedom|freeing|return  -> 0253
  + The chancellor pushed for the release of a sailor from Tanzania. | The chancellor > Tanzania
ask v  S=subj T?=of|for|by|from for=release|freedom|freeing|return  -> 0253
  + The African Union asked for the release of the journalists. | The African Union > _
appeal v  S=subj T?=of|for|by|from for=release|freedom|freeing|return  -> 0253
  + The president appealed for the release of a sailor from Croatia. | The president > Croatia
plead v  S=subj T?=of|for|by|from for=release|freedom|freeing|return  -> 0253
  + The World Bank pleaded for the release of the journalists. | The World Bank > _
campaign v  S=subj T?=of|for|by|from for=release|freedom|freeing|return  -> 0253
  + The prime minister campaigned for the release of a sailor from Argentina. | The prime minister > Argentina
lobby v  S=subj T?=of|for|by|from for=release|freedom|freeing|return  -> 0253
  + The Arab League lobbied for the release of the journalists. | The Arab League > _
urge v  S=subj T?=of|from obj=release|freedom|freeing  -> 0253
  + The Security Council urged the release of the detained monks. | The Security Council > _
request v  S=subj T?=of|from obj=release|freedom|freeing  -> 0253
  + Amnesty requested the release of the blogger. | Amnesty > _
seek v  S=subj T?=of|from obj=release|freedom|freeing  -> 0253
  + ASEAN sought the release of the detained monks. | ASEAN > _
recommend v  S=subj T?=of|from obj=release|freedom|freeing  -> 0253
  + An aid agency recommended the release of the blogger. | An aid agency > _
press v  S=subj T?=on|against|by|of for=lifting|easing|removal|end of={sanction}  -> 0254
  + Rwanda pressed for the lifting of sanctions. | Rwanda > _
push v  S=subj T?=on|against|by|of for=lifting|easing|removal|end of={sanction}  -> 0254
  + The foreign minister pushed for an easing of the embargo. | The foreign minister > _
ask v  S=subj T?=on|against|by|of for=lifting|easing|removal|end of={sanction}  -> 0254
  + Austria asked for the lifting of sanctions. | Austria > _
appeal v  S=subj T?=on|against|by|of for=lifting|easing|removal|end of={sanction}  -> 0254
  + The defence minister appealed for an easing of the embargo. | The defence minister > _
lobby v  S=subj T?=on|against|by|of for=lifting|easing|removal|end of={sanction}  -> 0254
  + Yemen lobbied for the lifting of sanctions. | Yemen > _
campaign v  S=subj T?=on|against|by|of for=lifting|easing|removal|end of={sanction}  -> 0254
  + The interior minister campaigned for an easing of the embargo. | The interior minister > _
press v  S=subj T?=from|by|of for={access}|{inspectors}  -> 0255
  + The European Union pressed for access from Kenya. | The European Union > Kenya
push v  S=subj T?=from|by|of for={access}|{inspectors}  -> 0255
  + A lawyers' association pushed for observers from the United Nations. | A lawyers' association > the United Nations
ask v  S=subj T?=from|by|of for={access}|{inspectors}  -> 0255
  + NATO asked for access from Norway. | NATO > Norway
appeal v  S=subj T?=from|by|of for={access}|{inspectors}  -> 0255
  + The Red Cross appealed for observers from the African Union. | The Red Cross > the African Union
call v  S=subj T?=from|by|of for={access}|{inspectors}  -> 0255
  + The World Bank called for access from Peru. | The World Bank > Peru
plead v  S=subj T?=from|by|of for={access}|{inspectors}  -> 0255
  + A medical charity pleaded for observers from the Arab League. | A medical charity > the Arab League
press v  S=subj T?=in|between|by|from|with for={ceasefire}|calm|restraint|de-escalation  -> 0256
  + The Security Council pressed for a ceasefire in Turkey. | The Security Council > Turkey
push v  S=subj T?=in|between|by|from|with for={ceasefire}|calm|restraint|de-escalation  -> 0256
  + The opposition leader pushed for restraint by Vietnam. | The opposition leader > Vietnam
ask v  S=subj T?=in|between|by|from|with for={ceasefire}|calm|restraint|de-escalation  -> 0256
  + Chad asked for calm in Sarajevo. | Chad > Sarajevo
appeal v  S=subj T?=in|between|by|from|with for={ceasefire}|calm|restraint|de-escalation  -> 0256
  + ASEAN appealed for a ceasefire in Egypt. | ASEAN > Egypt
plead v  S=subj T?=in|between|by|from|with for={ceasefire}|calm|restraint|de-escalation  -> 0256
  + The governor pleaded for restraint by Poland. | The governor > Poland
call v  S=subj T?=of|to|in|between|by for=end|halt|cessation of={violence}  -> 0256
  + The European Union called for an end of the fighting. | The European Union > _
press v  S=subj T?=of|to|in|between|by for=end|halt|cessation of={violence}  -> 0256
  + The king pressed for a halt of the attacks. | The king > _
push v  S=subj T?=of|to|in|between|by for=end|halt|cessation of={violence}  -> 0256
  + The United Nations pushed for an end of the fighting. | The United Nations > _
ask v  S=subj T?=of|to|in|between|by for=end|halt|cessation of={violence}  -> 0256
  + The ambassador asked for a halt of the attacks. | The ambassador > _
appeal v  S=subj T?=of|to|in|between|by for=end|halt|cessation of={violence}  -> 0256
  + NATO appealed for an end of the fighting. | NATO > _
plead v  S=subj T?=of|to|in|between|by for=end|halt|cessation of={violence}  -> 0256
  + The army chief pleaded for a halt of the attacks. | The army chief > _
urge v  S=subj T?=on|to|from|by obj=restraint|calm|ceasefire|truce|de-escalation  -> 0256
  + Chile urged restraint. | Chile > _
counsel v  S=subj T?=on|to|from|by obj=restraint|calm|ceasefire|truce|de-escalation  -> 0256
  + The African Union counseled calm in Nepal. | The African Union > Nepal
advise v  S=subj T?=on|to|from|by obj=restraint|calm|ceasefire|truce|de-escalation  -> 0256
  + Ghana advised restraint. | Ghana > _
recommend v  S=subj T?=on|to|from|by obj=restraint|calm|ceasefire|truce|de-escalation  -> 0256
  + The World Bank recommended calm in Serbia. | The World Bank > Serbia
advocate v  S=subj T?=on|to|from|by obj=restraint|calm|ceasefire|truce|de-escalation  -> 0256
  + Japan advocated restraint. | Japan > _
preach v  S=subj T?=on|to|from|by obj=restraint|calm|ceasefire|truce|de-escalation  -> 0256
  + The Arab League preached calm in Jordan. | The Arab League > Jordan
call v  S=subj T?=of|from|by for=withdrawal|pullout|retreat|disarmament  -> 0256
  + Cuba called for the withdrawal of foreign troops. | Cuba > foreign troops
press v  S=subj T?=of|from|by for=withdrawal|pullout|retreat|disarmament  -> 0256
  + The Security Council pressed for the disarmament of the militia. | The Security Council > the militia
push v  S=subj T?=of|from|by for=withdrawal|pullout|retreat|disarmament  -> 0256
  + Malaysia pushed for the withdrawal of foreign troops. | Malaysia > foreign troops
ask v  S=subj T?=of|from|by for=withdrawal|pullout|retreat|disarmament  -> 0256
  + ASEAN asked for the disarmament of the militia. | ASEAN > the militia
appeal v  S=subj T?=of|from|by for=withdrawal|pullout|retreat|disarmament  -> 0256
  + Sweden appealed for the withdrawal of foreign troops. | Sweden > foreign troops
press v  S=subj T?=with|between for={talks}  -> 026
  + The European Union pressed for talks with the rebels. | The European Union > the rebels
push v  S=subj T?=with|between for={talks}  -> 026
  + The vice president pushed for a dialogue with the opposition. | The vice president > the opposition
ask v  S=subj T?=with|between for={talks}  -> 026
  + The United Nations asked for talks with the rebels. | The United Nations > the rebels
appeal v  S=subj T?=with|between for={talks}  -> 026
  + The party leader appealed for a dialogue with the opposition. | The party leader > the opposition
plead v  S=subj T?=with|between for={talks}  -> 026
  + NATO pleaded for talks with the rebels. | NATO > the rebels
lobby v  S=subj T?=with|between for={talks}  -> 026
  + The mayor lobbied for a dialogue with the opposition. | The mayor > the opposition
urge v  S=subj T?=with|between|to obj={talks}  -> 026
  + The African Union urged talks with the rebels. | The African Union > the rebels
recommend v  S=subj T?=with|between|to obj={talks}  -> 026
  + The envoy recommended dialogue with the opposition. | The envoy > the opposition
advocate v  S=subj T?=with|between|to obj={talks}  -> 026
  + The World Bank advocated talks with the rebels. | The World Bank > the rebels
suggest v  S=subj T?=with|between|to obj={talks}  -> 026
  + The finance minister suggested dialogue with the opposition. | The finance minister > the opposition
request v  S=subj T?=with|between|to obj={talks}  -> 026
  + The Arab League requested talks with the rebels. | The Arab League > the rebels
seek v  S=subj T?=with|between|to obj={talks}  -> 026
  + The chancellor sought dialogue with the opposition. | The chancellor > the opposition
press v  S=subj T?=to|of|in|between for=solution|settlement|peace|resolution|reconciliation  -> 027
  + Uganda pressed for a peaceful solution. | Uganda > _
push v  S=subj T?=to|of|in|between for=solution|settlement|peace|resolution|reconciliation  -> 027
  + The president pushed for reconciliation between the clans. | The president > the clans
ask v  S=subj T?=to|of|in|between for=solution|settlement|peace|resolution|reconciliation  -> 027
  + Brazil asked for a peaceful solution. | Brazil > _
appeal v  S=subj T?=to|of|in|between for=solution|settlement|peace|resolution|reconciliation  -> 027
  + The prime minister appealed for reconciliation between the clans. | The prime minister > the clans
plead v  S=subj T?=to|of|in|between for=solution|settlement|peace|resolution|reconciliation  -> 027
  + Kuwait pleaded for a peaceful solution. | Kuwait > _
call v  S=subj T?=of|by|from for=mediation|mediator|arbitration  -> 028
  + Armenia called for mediation by the Security Council. | Armenia > the Security Council
press v  S=subj T?=of|by|from for=mediation|mediator|arbitration  -> 028
  + The foreign minister pressed for arbitration. | The foreign minister > _
push v  S=subj T?=of|by|from for=mediation|mediator|arbitration  -> 028
  + Portugal pushed for mediation by ASEAN. | Portugal > ASEAN
ask v  S=subj T?=of|by|from for=mediation|mediator|arbitration  -> 028
  + The defence minister asked for arbitration. | The defence minister > _
appeal v  S=subj T?=of|by|from for=mediation|mediator|arbitration  -> 028
  + Niger appealed for mediation by the European Union. | Niger > the European Union
request v  S=subj T?=of|by|from obj=mediation|mediator|arbitration  -> 028
  + Mongolia requested mediation from the United Nations. | Mongolia > the United Nations
seek v  S=subj T?=of|by|from obj=mediation|mediator|arbitration  -> 028
  + Jihadists sought the mediation of the church. | Jihadists > the church
urge v  S=subj T?=of|by|from obj=mediation|mediator|arbitration  -> 028
  + Oman urged mediation from NATO. | Oman > NATO
propose v  S=subj T?=of|by|from obj=mediation|mediator|arbitration  -> 028
  + Paramilitaries proposed the mediation of the church. | Paramilitaries > the church
call v  S=subj T?=with|from|in for=cooperation|partnership  -> 021
  + Colombia called for cooperation with Finland. | Colombia > Finland
ask v  S=subj T?=with|from|in for=cooperation|partnership  -> 021
  + The interior minister asked for closer cooperation from the African Union. | The interior minister > the African Union
appeal v  S=subj T?=with|from|in for=cooperation|partnership  -> 021
  + Zambia appealed for cooperation with Pakistan. | Zambia > Pakistan
press v  S=subj T?=with|from|in for=cooperation|partnership  -> 021
  + The opposition leader pressed for closer cooperation from the World Bank. | The opposition leader > the World Bank
push v  S=subj T?=with|from|in for=cooperation|partnership  -> 021
  + Greece pushed for cooperation with Ecuador. | Greece > Ecuador
call v  S=subj T?=from|with|in for=investment|trade  -> 0211
  + Cambodia called for investment from Algeria. | Cambodia > Algeria
ask v  S=subj T?=from|with|in for=investment|trade  -> 0211
  + The governor asked for trade with Latvia. | The governor > Latvia
appeal v  S=subj T?=from|with|in for=investment|trade  -> 0211
  + Bolivia appealed for investment from Sudan. | Bolivia > Sudan
lobby v  S=subj T?=from|with|in for=investment|trade  -> 0211
  + The king lobbied for trade with Canada. | The king > Canada
push v  S=subj T?=from|with|in for=investment|trade  -> 0211
  + Qatar pushed for investment from Romania. | Qatar > Romania
call v  S=subj T?=with|from for=military_cooperation|joint_patrol|alliance|military_action|intervention  -> 0212
  + Ethiopia called for military cooperation with Thailand. | Ethiopia > Thailand
ask v  S=subj T?=with|from for=military_cooperation|joint_patrol|alliance|military_action|intervention  -> 0212
  + Cyprus asked for an alliance with Mexico. | Cyprus > Mexico
appeal v  S=subj T?=with|from for=military_cooperation|joint_patrol|alliance|military_action|intervention  -> 0212
  + Tunisia appealed for military cooperation with Iceland. | Tunisia > Iceland
push v  S=subj T?=with|from for=military_cooperation|joint_patrol|alliance|military_action|intervention  -> 0212
  + Angola pushed for an alliance with Denmark. | Angola > Denmark
press v  S=subj T?=with|from for=military_cooperation|joint_patrol|alliance|military_action|intervention  -> 0212
  + Lebanon pressed for military cooperation with Senegal. | Lebanon > Senegal
call v  S=subj T?=from|of for=extradition|investigation|inquiry|probe|trial|prosecution  -> 0213
  + Georgia called for the extradition of a general. | Georgia > a general
ask v  S=subj T?=from|of for=extradition|investigation|inquiry|probe|trial|prosecution  -> 0213
  + The church council asked for an investigation of the police. | The church council > the police
appeal v  S=subj T?=from|of for=extradition|investigation|inquiry|probe|trial|prosecution  -> 0213
  + Bulgaria appealed for the extradition of a general. | Bulgaria > a general
push v  S=subj T?=from|of for=extradition|investigation|inquiry|probe|trial|prosecution  -> 0213
  + A women's group pushed for an investigation of the police. | A women's group > the police
press v  S=subj T?=from|of for=extradition|investigation|inquiry|probe|trial|prosecution  -> 0213
  + Indonesia pressed for the extradition of a general. | Indonesia > a general
campaign v  S=subj T?=from|of for=extradition|investigation|inquiry|probe|trial|prosecution  -> 0213
  + The trade union campaigned for an investigation of the police. | The trade union > the police
request v  S=subj T?=from|of|by|into obj=extradition|investigation|inquiry|probe|trial|prosecution|arrest  -> 0213
  + Morocco requested the extradition of a banker from Belarus. | Morocco > Belarus
seek v  S=subj T?=from|of|by|into obj=extradition|investigation|inquiry|probe|trial|prosecution|arrest  -> 0213
  + Amnesty sought an inquiry into the shooting. | Amnesty > the shooting
urge v  S=subj T?=from|of|by|into obj=extradition|investigation|inquiry|probe|trial|prosecution|arrest  -> 0213
  + Tanzania urged the extradition of a banker from Croatia. | Tanzania > Croatia
recommend v  S=subj T?=from|of|by|into obj=extradition|investigation|inquiry|probe|trial|prosecution|arrest  -> 0213
  + An aid agency recommended an inquiry into the shooting. | An aid agency > the shooting
ask v  S=subj T?=from|on|about for={intelligence}  -> 0214
  + Argentina asked for information from Rwanda. | Argentina > Rwanda
call v  S=subj T?=from|on|about for={intelligence}  -> 0214
  + The tribunal called for documents from Austria. | The tribunal > Austria
appeal v  S=subj T?=from|on|about for={intelligence}  -> 0214
  + Yemen appealed for information from Kenya. | Yemen > Kenya
apply v  S=subj T?=from|on|about for={intelligence}  -> 0214
  + The tribunal applied for documents from Norway. | The tribunal > Norway
request v  S=subj T?=from|about obj={intelligence}  -> 0214
  + Peru requested information from Turkey. | Peru > Turkey
seek v  S=subj T?=from|about obj={intelligence}  -> 0214
  + The ambassador sought documents from the bank. | The ambassador > the bank
solicit v  S=subj T?=from|about obj={intelligence}  -> 0214
  + Vietnam solicited information from Chad. | Vietnam > Chad
ask v  S=subj T?=from|for|in|of for=support|backing|recognition|membership|endorsement  -> 022
  + Egypt asked for support from Poland. | Egypt > Poland
appeal v  S=subj T?=from|for|in|of for=support|backing|recognition|membership|endorsement  -> 022
  + The army chief appealed for recognition from the Arab League. | The army chief > the Arab League
call v  S=subj T?=from|for|in|of for=support|backing|recognition|membership|endorsement  -> 022
  + Chile called for support from Nepal. | Chile > Nepal
lobby v  S=subj T?=from|for|in|of for=support|backing|recognition|membership|endorsement  -> 022
  + The vice president lobbied for recognition from the Security Council. | The vice president > the Security Council
apply v  S=subj T?=from|for|in|of for=support|backing|recognition|membership|endorsement  -> 022
  + Ghana applied for support from Serbia. | Ghana > Serbia
campaign v  S=subj T?=from|for|in|of for=support|backing|recognition|membership|endorsement  -> 022
  + The party leader campaigned for recognition from ASEAN. | The party leader > ASEAN
seek v  S=subj T?=from|of|for obj=support|backing|recognition|membership|endorsement  -> 022
  + Japan sought support from Jordan. | Japan > Jordan
request v  S=subj T?=from|of|for obj=support|backing|recognition|membership|endorsement  -> 022
  + The mayor requested recognition from the European Union. | The mayor > the European Union
solicit v  S=subj T?=from|of|for obj=support|backing|recognition|membership|endorsement  -> 022
  + Cuba solicited support from Malaysia. | Cuba > Malaysia
court v  S=subj T?=from|of|for obj=support|backing|recognition|membership|endorsement  -> 022
  + The envoy courted recognition from the United Nations. | The envoy > the United Nations
# Demands
command v  S=subj T=obj  -> 100
  + The finance minister commanded the ministry to act. | The finance minister > the ministry
enjoin v  S=subj T=obj  -> 100
  + A judge enjoined the company. | A judge > the company
direct v  S=subj T=obj  -> 100
  + The chancellor directed the ministry to act. | The chancellor > the ministry
require v  S=subj T=obj  -> 100
  + A judge required the company. | A judge > the company
oblige v  S=subj T=obj  -> 100
  + The president obliged the ministry to act. | The president > the ministry
dun v  S=subj T=obj  -> 100
  + A judge duned the company. | A judge > the company
demand v  S=subj T?=from|of|to|on obj=answer|explanation|apology|action|compliance|respect|clarification  -> 100
  + Sweden demanded an apology from Uganda. | Sweden > Uganda
insist_on v  S=subj T?=from|of|to|on obj=answer|explanation|apology|action|compliance|respect|clarification  -> 100
  + A lawyers' association insisted on an explanation from the police. | A lawyers' association > the police
require v  S=subj T?=from|of|to|on obj=answer|explanation|apology|action|compliance|respect|clarification  -> 100
  + Brazil required an apology from Kuwait. | Brazil > Kuwait
want v  S=subj T?=from|of|to|on obj=answer|explanation|apology|action|compliance|respect|clarification  -> 100
  + The Red Cross wanted an explanation from the police. | The Red Cross > the police
expect v  S=subj T?=from|of|to|on obj=answer|explanation|apology|action|compliance|respect|clarification  -> 100
  + Armenia expected an apology from Portugal. | Armenia > Portugal
exact v  S=subj T?=from|of|to|on obj=answer|explanation|apology|action|compliance|respect|clarification  -> 100
  + A medical charity exacted an explanation from the police. | A medical charity > the police
demand v  S=subj T?=in|from|of obj={reforms}  -> 104
  + Students demanded reforms from the government. | Students > the government
insist_on v  S=subj T?=in|from|of obj={reforms}  -> 104
  + NATO insisted on democratic reform in Niger. | NATO > Niger
require v  S=subj T?=in|from|of obj={reforms}  -> 104
  + Farmers required reforms from the government. | Farmers > the government
insist_on v  S=subj T?=of|from|by|obj.of|obj.poss obj={leadership}  -> 1041
  + Teachers insisted on the resignation of the premier. | Teachers > the premier
press_for v  S=subj T?=of|from|by|obj.of|obj.poss obj={leadership}  -> 1041
  + The prime minister pressed for new elections. | The prime minister > _
want v  S=subj T?=of|from|by|obj.of|obj.poss obj={leadership}  -> 1041
  + Miners wanted the resignation of the premier. | Miners > the premier
call_for v  S=subj T?=of|from|by|obj.of|obj.poss obj={leadership}  -> 1041
  + The foreign minister called for new elections. | The foreign minister > _
demand v  S=subj T?=from|of|in obj={policy}|pay_rise|raise|pay  -> 1042
  + Opposition supporters demanded a change of the law. | Opposition supporters > the law
insist_on v  S=subj T?=from|of|in obj={policy}|pay_rise|raise|pay  -> 1042
  + Nurses insisted on a pay rise from the ministry. | Nurses > the ministry
press_for v  S=subj T?=from|of|in obj={policy}|pay_rise|raise|pay  -> 1042
  + Villagers pressed for a change of the law. | Villagers > the law
want v  S=subj T?=from|of|in obj={policy}|pay_rise|raise|pay  -> 1042
  + Residents wanted a pay rise from the ministry. | Residents > the ministry
insist_on v  S=subj T?=from|of|in obj={rights}  -> 1043
  + Truck drivers insisted on equality. | Truck drivers > _
press_for v  S=subj T?=from|of|in obj={rights}  -> 1043
  + The islanders pressed for independence from Mongolia. | The islanders > Mongolia
claim v  S=subj T?=from|of|in obj={rights}  -> 1043
  + Activists claimed equality. | Activists > _
want v  S=subj T?=from|of|in obj={rights}  -> 1043
  + The islanders wanted independence from Oman. | The islanders > Oman
declare v  S=subj T?=from|of|in obj={rights}  -> 1043
  + Workers declared equality. | Workers > _
demand v  S=subj T?=of|in|from obj={institution}  -> 1044
  + Pensioners demanded a new constitution. | Pensioners > _
insist_on v  S=subj T?=of|in|from obj={institution}  -> 1044
  + Monks insisted on the end of military rule. | Monks > _
press_for v  S=subj T?=of|in|from obj={institution}  -> 1044
  + Protesters pressed for a new constitution. | Protesters > _
want v  S=subj T?=of|in|from obj={institution}  -> 1044
  + Students wanted the end of military rule. | Students > _
insist_on v  S=subj T?=of|from|by obj=release|return|freedom|freeing  -> 1053
  + Colombia insisted on the release of its sailors from Finland. | Colombia > Finland
press_for v  S=subj T?=of|from|by obj=release|return|freedom|freeing  -> 1053
  + The church council pressed for the return of the seized ship. | The church council > _
want v  S=subj T?=of|from|by obj=release|return|freedom|freeing  -> 1053
  + Zambia wanted the release of its sailors from Pakistan. | Zambia > Pakistan
call_for v  S=subj T?=of|from|by obj=release|return|freedom|freeing  -> 1053
  + A women's group called for the return of the seized ship. | A women's group > _
insist_on v  S=subj T?=on|of|against|from obj=lifting|easing|removal of={sanction}  -> 1054
  + Greece insisted on the lifting of sanctions. | Greece > _
press_for v  S=subj T?=on|of|against|from obj=lifting|easing|removal of={sanction}  -> 1054
  + Ecuador pressed for the removal of tariffs. | Ecuador > _
want v  S=subj T?=on|of|against|from obj=lifting|easing|removal of={sanction}  -> 1054
  + Cambodia wanted the lifting of sanctions. | Cambodia > _
demand v  S=subj T?=from|of obj=right_to_protest|lifting|end of={gathering}|{restriction}|{curfew}|{martial}  -> 1052
  + Farmers demanded the lifting of the curfew. | Farmers > _
insist_on v  S=subj T?=from|of obj=right_to_protest|lifting|end of={gathering}|{restriction}|{curfew}|{martial}  -> 1052
  + The trade union insisted on an end of the restrictions. | The trade union > _
press_for v  S=subj T?=from|of obj=right_to_protest|lifting|end of={gathering}|{restriction}|{curfew}|{martial}  -> 1052
  + Teachers pressed for the lifting of the curfew. | Teachers > _
demand v  S=subj T?=to|from|of obj={access}|{inspectors}  -> 1055
  + The African Union demanded access to the plant. | The African Union > the plant
insist_on v  S=subj T?=to|from|of obj={access}|{inspectors}  -> 1055
  + Amnesty insisted on access to the prison. | Amnesty > the prison
require v  S=subj T?=to|from|of obj={access}|{inspectors}  -> 1055
  + The World Bank required access to the plant. | The World Bank > the plant
press_for v  S=subj T?=to|from|of obj={access}|{inspectors}  -> 1055
  + An aid agency pressed for access to the prison. | An aid agency > the prison
insist_on v  S=subj T?=from|of|by|with obj=withdrawal|pullout|disarmament|ceasefire|truce|end|halt  -> 1056
  + Algeria insisted on the withdrawal of the army from the valley. | Algeria > the valley
press_for v  S=subj T?=from|of|by|with obj=withdrawal|pullout|disarmament|ceasefire|truce|end|halt  -> 1056
  + The Arab League pressed for an end of the shelling. | The Arab League > _
want v  S=subj T?=from|of|by|with obj=withdrawal|pullout|disarmament|ceasefire|truce|end|halt  -> 1056
  + Latvia wanted the withdrawal of the army from the valley. | Latvia > the valley
insist_on v  S=subj T?=with|between|from obj={talks}  -> 106
  + Rebels insisted on talks with the government. | Rebels > the government
press_for v  S=subj T?=with|between|from obj={talks}  -> 106
  + Miners pressed for a meeting with the rector. | Miners > the rector
want v  S=subj T?=with|between|from obj={talks}  -> 106
  + Militants wanted talks with the government. | Militants > the government
demand v  S=subj T?=to|of|with|in obj=settlement|solution|peace  -> 107
  + Opposition supporters demanded a settlement of the dispute. | Opposition supporters > the dispute
insist_on v  S=subj T?=to|of|with|in obj=settlement|solution|peace  -> 107
  + The Security Council insisted on a peaceful solution. | The Security Council > _
press_for v  S=subj T?=to|of|with|in obj=settlement|solution|peace  -> 107
  + Nurses pressed for a settlement of the dispute. | Nurses > the dispute
demand v  S=subj T?=by|of|from obj=mediation|arbitration|mediator  -> 108
  + Bolivia demanded mediation by ASEAN. | Bolivia > ASEAN
insist_on v  S=subj T?=by|of|from obj=mediation|arbitration|mediator  -> 108
  + The union insisted on arbitration. | The union > _
press_for v  S=subj T?=by|of|from obj=mediation|arbitration|mediator  -> 108
  + Sudan pressed for mediation by the European Union. | Sudan > the European Union
demand v  S=subj T?=from|with|in obj=cooperation  -> 101
  + Canada demanded cooperation from Qatar. | Canada > Qatar
insist_on v  S=subj T?=from|with|in obj=cooperation  -> 101
  + Romania insisted on cooperation from Ethiopia. | Romania > Ethiopia
require v  S=subj T?=from|with|in obj=cooperation  -> 101
  + Thailand required cooperation from Cyprus. | Thailand > Cyprus
demand v  S=subj T?=from|with|in obj=trade|investment|market_access  -> 1011
  + Mexico demanded market access from Tunisia. | Mexico > Tunisia
insist_on v  S=subj T?=from|with|in obj=trade|investment|market_access  -> 1011
  + Iceland insisted on market access from Angola. | Iceland > Angola
demand v  S=subj T?=from|with obj=military_cooperation|troops|military_action  -> 1012
  + Denmark demanded military action from the United Nations. | Denmark > the United Nations
insist_on v  S=subj T?=from|with obj=military_cooperation|troops|military_action  -> 1012
  + Lebanon insisted on military action from NATO. | Lebanon > NATO
insist_on v  S=subj T?=of|from|into obj=extradition|trial|investigation|inquiry|prosecution|arrest|handover|probe  -> 1013
  + Senegal insisted on the extradition of a cleric from Georgia. | Senegal > Georgia
press_for v  S=subj T?=of|from|into obj=extradition|trial|investigation|inquiry|prosecution|arrest|handover|probe  -> 1013
  + A lawyers' association pressed for an inquiry into the shooting. | A lawyers' association > the shooting
want v  S=subj T?=of|from|into obj=extradition|trial|investigation|inquiry|prosecution|arrest|handover|probe  -> 1013
  + Bulgaria wanted the extradition of a cleric from Indonesia. | Bulgaria > Indonesia
demand v  S=subj T?=of|from|into obj=extradition|trial|investigation|inquiry|prosecution|arrest|handover|probe  -> 1013
  + The Red Cross demanded an inquiry into the shooting. | The Red Cross > the shooting
demand v  S=subj T?=from|about|on obj={intelligence}  -> 1014
  + Morocco demanded the files from Belarus. | Morocco > Belarus
insist_on v  S=subj T?=from|about|on obj={intelligence}  -> 1014
  + The committee insisted on documents from the ministry. | The committee > the ministry
require v  S=subj T?=from|about|on obj={intelligence}  -> 1014
  + Tanzania required the files from Croatia. | Tanzania > Croatia
subpoena v  S=subj T?=from|about|on obj={intelligence}  -> 1014
  + The committee subpoenaed documents from the ministry. | The committee > the ministry
demand v  S=subj T?=from|of|for obj=support|recognition|backing|loyalty|allegiance|membership  -> 102
  + The defence minister demanded loyalty from the party. | The defence minister > the party
insist_on v  S=subj T?=from|of|for obj=support|recognition|backing|loyalty|allegiance|membership  -> 102
  + Argentina insisted on recognition from Rwanda. | Argentina > Rwanda
require v  S=subj T?=from|of|for obj=support|recognition|backing|loyalty|allegiance|membership  -> 102
  + The interior minister required loyalty from the party. | The interior minister > the party
