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
demand v  S=subj T?=of|from|obj.of|obj.poss obj=extradition  -> 1013
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
  + The ambassador beseeched Vietnam over the border. | The ambassador > Vietnam
entreat v  S=subj T=obj  -> 020
  + The trade union entreated the ministry. | The trade union > the ministry
beg v  S=subj T=obj  -> 020
  + The World Bank beged Chad again. | The World Bank > Chad
exhort v  S=subj T=obj  -> 020
  + The army chief exhorted Egypt over the border. | The army chief > Egypt
petition v  S=subj T=obj  -> 020
  + Amnesty petitioned the ministry. | Amnesty > the ministry
lobby v  S=subj T=obj  -> 020
  + The Arab League lobbied Poland again. | The Arab League > Poland
push v  S=subj T=obj  -> 020
  + The vice president pushed Chile over the border. | The vice president > Chile
prod v  S=subj T=obj  -> 020
  + An aid agency prodded the ministry. | An aid agency > the ministry
nudge v  S=subj T=obj  -> 020
  + The Security Council nudged Nepal again. | The Security Council > Nepal
remind v  S=subj T=obj  -> 020
  + The party leader reminded Ghana over the border. | The party leader > Ghana
pester v  S=subj T=obj  -> 020
  + A lawyers' association pestered the ministry. | A lawyers' association > the ministry
badger v  S=subj T=obj  -> 020
  + ASEAN badgered Serbia again. | ASEAN > Serbia
solicit v  S=subj T=obj  -> 020
  + The mayor solicited Japan over the border. | The mayor > Japan
query v  S=subj T=obj  -> 020
  + The Red Cross queried the ministry. | The Red Cross > the ministry
counsel v  S=subj T=obj  -> 020
  + The European Union counseled Jordan again. | The European Union > Jordan
write v  S=subj T=to|with|on|for  -> 020
  + The envoy wrote to the kidnappers. | The envoy > the kidnappers
reach_out v  S=subj T=to|with|on|for  -> 020
  + A medical charity reached out with the governor. | A medical charity > the governor
turn v  S=subj T=to|with|on|for  -> 020
  + The finance minister turned to the kidnappers. | The finance minister > the kidnappers
pray v  S=subj T=to|with|on|for  -> 020
  + The church council prayed with the governor. | The church council > the governor
make v  S=subj T?=to|on|upon|with obj=appeal|request|plea|petition|call|letter  -> 020
  + A women's group made an appeal to the president. | A women's group > the president
issue v  S=subj T?=to|on|upon|with obj=appeal|request|plea|petition|call|letter  -> 020
  + The chancellor issued a plea to the rebels. | The chancellor > the rebels
send v  S=subj T?=to|on|upon|with obj=appeal|request|plea|petition|call|letter  -> 020
  + The trade union sent a petition to the parliament. | The trade union > the parliament
address v  S=subj T?=to|on|upon|with obj=appeal|request|plea|petition|call|letter  -> 020
  + Amnesty addressed an appeal to the president. | Amnesty > the president
submit v  S=subj T?=to|on|upon|with obj=appeal|request|plea|petition|call|letter  -> 020
  + The president submitted a plea to the rebels. | The president > the rebels
renew v  S=subj T?=to|on|upon|with obj=appeal|request|plea|petition|call|letter  -> 020
  + An aid agency renewed a petition to the parliament. | An aid agency > the parliament
launch v  S=subj T?=to|on|upon|with obj=appeal|request|plea|petition|call|letter  -> 020
  + A lawyers' association launched an appeal to the president. | A lawyers' association > the president
deliver v  S=subj T?=to|on|upon|with obj=appeal|request|plea|petition|call|letter  -> 020
  + The prime minister delivered a plea to the rebels. | The prime minister > the rebels
hand v  S=subj T?=to|on|upon|with obj=appeal|request|plea|petition|call|letter  -> 020
  + The Red Cross handed a petition to the parliament. | The Red Cross > the parliament
present v  S=subj T?=to|on|upon|with obj=appeal|request|plea|petition|call|letter  -> 020
  + A medical charity presented an appeal to the president. | A medical charity > the president
direct v  S=subj T?=to|on|upon|with obj=appeal|request|plea|petition|call|letter  -> 020
  + The foreign minister directed a plea to the rebels. | The foreign minister > the rebels
repeat v  S=subj T?=to|on|upon|with obj=appeal|request|plea|petition|call|letter  -> 020
  + The church council repeated a petition to the parliament. | The church council > the parliament
file v  S=subj T?=to|on|upon|with obj=appeal|request|plea|petition|call|letter  -> 020
  + A women's group filed an appeal to the president. | A women's group > the president
forward v  S=subj T?=to|on|upon|with obj=appeal|request|plea|petition|call|letter  -> 020
  + The defence minister forwarded a plea to the rebels. | The defence minister > the rebels
plea n  S?=by|mod|poss T?=to|for|from  -> 020
  + The interior minister's plea to the kidnappers was broadcast. | The interior minister > the kidnappers
petition n  S?=by|mod|poss T?=to|for|from  -> 020
  + The trade union's petition to the ministry went unanswered. | The trade union > the ministry
entreaty n  S?=by|mod|poss T?=to|for|from  -> 020
  + The opposition leader's entreaty to the kidnappers was broadcast. | The opposition leader > the kidnappers
open_letter n  S?=by|mod|poss T?=to|for|from  -> 020
  + Amnesty's open letter to the ministry went unanswered. | Amnesty > the ministry
requests n  S?=by|mod|poss T?=to|for|from  -> 020
  + The governor's requests to the kidnappers was broadcast. | The governor > the kidnappers
exhortation n  S?=by|mod|poss T?=to|for|from  -> 020
  + An aid agency's exhortation to the ministry went unanswered. | An aid agency > the ministry
# Appeals and demands for aid, by kind
ask v  S=subj T?=from|of for={aid}  -> 023
  + Cuba asked for help from Malaysia. | Cuba > Malaysia
appeal v  S=subj T?=from|of for={aid}  -> 023
  + The king appealed for assistance from the United Nations. | The king > the United Nations
beg v  S=subj T?=from|of for={aid}  -> 023
  + Sweden beged for help from Uganda. | Sweden > Uganda
plead v  S=subj T?=from|of for={aid}  -> 023
  + The ambassador pleaded for assistance from NATO. | The ambassador > NATO
apply v  S=subj T?=from|of for={aid}  -> 023
  + Brazil applied for help from Kuwait. | Brazil > Kuwait
call v  S=subj T?=from|of for={aid}  -> 023
  + The army chief called for assistance from the African Union. | The army chief > the African Union
press v  S=subj T?=from|of for={aid}  -> 023
  + Armenia pressed for help from Portugal. | Armenia > Portugal
push v  S=subj T?=from|of for={aid}  -> 023
  + The vice president pushed for assistance from the World Bank. | The vice president > the World Bank
lobby v  S=subj T?=from|of for={aid}  -> 023
  + Niger lobbied for help from Mongolia. | Niger > Mongolia
hope v  S=subj T?=from|of for={aid}  -> 023
  + The party leader hoped for assistance from the Arab League. | The party leader > the Arab League
petition v  S=subj T?=from|of for={aid}  -> 023
  + Oman petitioned for help from Colombia. | Oman > Colombia
cry_out v  S=subj T?=from|of for={aid}  -> 023
  + The mayor cried out for assistance from the Security Council. | The mayor > the Security Council
beg v  S=subj T=obj for={aid}  -> 023
  + Finland beged Zambia for assistance. | Finland > Zambia
implore v  S=subj T=obj for={aid}  -> 023
  + A lawyers' association implored the government for help. | A lawyers' association > the government
press v  S=subj T=obj for={aid}  -> 023
  + Pakistan pressed Greece for assistance. | Pakistan > Greece
petition v  S=subj T=obj for={aid}  -> 023
  + The Red Cross petitioned the government for help. | The Red Cross > the government
urge v  S=subj T=obj for={aid}  -> 023
  + Ecuador urged Cambodia for assistance. | Ecuador > Cambodia
lobby v  S=subj T=obj for={aid}  -> 023
  + A medical charity lobbied the government for help. | A medical charity > the government
push v  S=subj T=obj for={aid}  -> 023
  + Algeria pushed Latvia for assistance. | Algeria > Latvia
solicit v  S=subj T=obj for={aid}  -> 023
  + The church council solicited the government for help. | The church council > the government
approach v  S=subj T=obj for={aid}  -> 023
  + Bolivia approached Sudan for assistance. | Bolivia > Sudan
beseech v  S=subj T=obj for={aid}  -> 023
  + A women's group beseeched the government for help. | A women's group > the government
beg v  S=subj T=obj for={money}|{loan}  -> 0231
  + Canada beged ASEAN for a loan. | Canada > ASEAN
press v  S=subj T=obj for={money}|{loan}  -> 0231
  + The envoy pressed Qatar for funds. | The envoy > Qatar
petition v  S=subj T=obj for={money}|{loan}  -> 0231
  + Romania petitioned the European Union for a loan. | Romania > the European Union
lobby v  S=subj T=obj for={money}|{loan}  -> 0231
  + The finance minister lobbied Ethiopia for funds. | The finance minister > Ethiopia
approach v  S=subj T=obj for={money}|{loan}  -> 0231
  + Thailand approached the United Nations for a loan. | Thailand > the United Nations
push v  S=subj T=obj for={money}|{loan}  -> 0231
  + The chancellor pushed Cyprus for funds. | The chancellor > Cyprus
solicit v  S=subj T=obj for={money}|{loan}  -> 0231
  + Mexico solicited NATO for a loan. | Mexico > NATO
tap v  S=subj T=obj for={money}|{loan}  -> 0231
  + The president tapped Tunisia for funds. | The president > Tunisia
apply v  S=subj T?=from|to|of for={money}|{loan}  -> 0231
  + Iceland applied for a loan from the African Union. | Iceland > the African Union
beg v  S=subj T?=from|to|of for={money}|{loan}  -> 0231
  + The prime minister beged for funds from Angola. | The prime minister > Angola
appeal v  S=subj T?=from|to|of for={money}|{loan}  -> 0231
  + Denmark appealed for a loan from the World Bank. | Denmark > the World Bank
lobby v  S=subj T?=from|to|of for={money}|{loan}  -> 0231
  + The foreign minister lobbied for funds from Lebanon. | The foreign minister > Lebanon
plead v  S=subj T?=from|to|of for={money}|{loan}  -> 0231
  + Senegal pleaded for a loan from the Arab League. | Senegal > the Arab League
negotiate v  S=subj T?=from|to|of for={money}|{loan}  -> 0231
  + The defence minister negotiated for funds from Georgia. | The defence minister > Georgia
call v  S=subj T?=from|to|of for={money}|{loan}  -> 0231
  + Bulgaria called for a loan from the Security Council. | Bulgaria > the Security Council
ask v  S=subj T?=from|of|to for={humanitarian}  -> 0233
  + Indonesia asked for food from Morocco. | Indonesia > Morocco
beg v  S=subj T?=from|of|to for={humanitarian}  -> 0233
  + The interior minister beged for tents from the trade union. | The interior minister > the trade union
appeal v  S=subj T?=from|of|to for={humanitarian}  -> 0233
  + Belarus appealed for food from Tanzania. | Belarus > Tanzania
plead v  S=subj T?=from|of|to for={humanitarian}  -> 0233
  + The opposition leader pleaded for tents from Amnesty. | The opposition leader > Amnesty
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
  + Malaysia asked for peacekeepers from ASEAN. | Malaysia > ASEAN
appeal v  S=subj T?=from|in for={peacekeepers}|protection  -> 0234
  + The governor appealed for protection from the army. | The governor > the army
call v  S=subj T?=from|in for={peacekeepers}|protection  -> 0234
  + Sweden called for peacekeepers from the European Union. | Sweden > the European Union
plead v  S=subj T?=from|in for={peacekeepers}|protection  -> 0234
  + The king pleaded for protection from the army. | The king > the army
solicit v  S=subj T?=from obj={aid}  -> 023
  + Uganda solicited help from Brazil. | Uganda > Brazil
invite v  S=subj T?=from obj={aid}  -> 023
  + Kuwait invited assistance from the United Nations. | Kuwait > the United Nations
want v  S=subj T?=from obj={aid}  -> 023
  + Armenia wanted help from Portugal. | Armenia > Portugal
demand v  S=subj T?=from|of|by|obj.of|obj.poss obj={aid}  -> 103
  + The ambassador demanded help from the government. | The ambassador > the government
insist_on v  S=subj T?=from|of|by|obj.of|obj.poss obj={aid}  -> 103
  + Niger insisted on aid from NATO. | Niger > NATO
claim v  S=subj T?=from|of|by|obj.of|obj.poss obj={aid}  -> 103
  + The army chief claimed help from the government. | The army chief > the government
claim v  S=subj T?=from|of|obj.of|obj.poss obj={money}|{loan}|reparation|reparations|damages|damage|refund|compensation  -> 1031
  + Mongolia claimed compensation from Oman. | Mongolia > Oman
exact v  S=subj T?=from|of|obj.of|obj.poss obj={money}|{loan}|reparation|reparations|damages|damage|refund|compensation  -> 1031
  + The veterans exacted payment from the state. | The veterans > the state
insist_on v  S=subj T?=from|of|obj.of|obj.poss obj={money}|{loan}|reparation|reparations|damages|damage|refund|compensation  -> 1031
  + Colombia insisted on compensation from Finland. | Colombia > Finland
ask v  S=subj T?=from|of|obj.of|obj.poss obj={money}|{loan}|reparation|reparations|damages|damage|refund|compensation  -> 1031
  + The veterans asked payment from the state. | The veterans > the state
press_for v  S=subj T?=from|of|obj.of|obj.poss obj={money}|{loan}|reparation|reparations|damages|damage|refund|compensation  -> 1031
  + Zambia pressed for compensation from Pakistan. | Zambia > Pakistan
demand v  S=subj T?=from|of|obj.of|obj.poss obj={arms}  -> 1032
  + Greece demanded missiles from Ecuador. | Greece > Ecuador
insist_on v  S=subj T?=from|of|obj.of|obj.poss obj={arms}  -> 1032
  + Cambodia insisted on missiles from Algeria. | Cambodia > Algeria
demand v  S=subj T?=from|of|obj.of|obj.poss obj={humanitarian}  -> 1033
  + Latvia demanded food from the agency. | Latvia > the agency
insist_on v  S=subj T?=from|of|obj.of|obj.poss obj={humanitarian}  -> 1033
  + Separatists insisted on medicine from the Red Cross. | Separatists > the Red Cross
demand v  S=subj T?=from|of|obj.of|obj.poss obj={peacekeepers}|protection  -> 1034
  + Bolivia demanded peacekeepers from the African Union. | Bolivia > the African Union
insist_on v  S=subj T?=from|of|obj.of|obj.poss obj={peacekeepers}|protection  -> 1034
  + Protesters insisted on protection from the police. | Protesters > the police
# Appeals for reform, release, talks, truce
press v  S=subj T?=in|from|of for={reforms}  -> 024
  + The World Bank pressed for reforms in Sudan. | The World Bank > Sudan
push v  S=subj T?=in|from|of for={reforms}  -> 024
  + An aid agency pushed for electoral reform. | An aid agency > _
ask v  S=subj T?=in|from|of for={reforms}  -> 024
  + The vice president asked for democratic change in Canada. | The vice president > Canada
appeal v  S=subj T?=in|from|of for={reforms}  -> 024
  + The Arab League appealed for reforms in Qatar. | The Arab League > Qatar
campaign v  S=subj T?=in|from|of for={reforms}  -> 024
  + A lawyers' association campaigned for electoral reform. | A lawyers' association > _
lobby v  S=subj T?=in|from|of for={reforms}  -> 024
  + The party leader lobbied for democratic change in Romania. | The party leader > Romania
agitate v  S=subj T?=in|from|of for={reforms}  -> 024
  + The Security Council agitated for reforms in Ethiopia. | The Security Council > Ethiopia
argue v  S=subj T?=in|from|of for={reforms}  -> 024
  + The Red Cross argued for electoral reform. | The Red Cross > _
urge v  S=subj T?=in|from obj={reforms}  -> 024
  + ASEAN urged reforms in Thailand. | ASEAN > Thailand
advocate v  S=subj T?=in|from obj={reforms}  -> 024
  + A medical charity advocated constitutional reforms. | A medical charity > _
seek v  S=subj T?=in|from obj={reforms}  -> 024
  + The European Union sought reforms in Cyprus. | The European Union > Cyprus
recommend v  S=subj T?=in|from obj={reforms}  -> 024
  + The church council recommended constitutional reforms. | The church council > _
encourage v  S=subj T?=in|from obj={reforms}  -> 024
  + The United Nations encouraged reforms in Mexico. | The United Nations > Mexico
request v  S=subj T?=in|from obj={reforms}  -> 024
  + A women's group requested constitutional reforms. | A women's group > _
propose v  S=subj T?=in|from obj={reforms}  -> 024
  + NATO proposed reforms in Tunisia. | NATO > Tunisia
suggest v  S=subj T?=in|from obj={reforms}  -> 024
  + The trade union suggested constitutional reforms. | The trade union > _
press v  S=subj T?=of|in for={leadership}  -> 0241
  + The mayor pressed for early elections in Iceland. | The mayor > Iceland
push v  S=subj T?=of|in for={leadership}  -> 0241
  + Amnesty pushed for the resignation of the governor. | Amnesty > the governor
ask v  S=subj T?=of|in for={leadership}  -> 0241
  + The envoy asked for early elections in Angola. | The envoy > Angola
appeal v  S=subj T?=of|in for={leadership}  -> 0241
  + An aid agency appealed for the resignation of the governor. | An aid agency > the governor
campaign v  S=subj T?=of|in for={leadership}  -> 0241
  + The finance minister campaigned for early elections in Denmark. | The finance minister > Denmark
lobby v  S=subj T?=of|in for={leadership}  -> 0241
  + A lawyers' association lobbied for the resignation of the governor. | A lawyers' association > the governor
petition v  S=subj T?=of|in for={leadership}  -> 0241
  + The chancellor petitioned for early elections in Lebanon. | The chancellor > Lebanon
urge v  S=subj T?=of|by|obj.of|obj.poss obj=resignation|removal|ouster|departure|impeachment  -> 0241
  + The president urged the resignation of the minister. | The president > the minister
seek v  S=subj T?=of|by|obj.of|obj.poss obj=resignation|removal|ouster|departure|impeachment  -> 0241
  + The Red Cross sought the removal of the governor. | The Red Cross > the governor
advocate v  S=subj T?=of|by|obj.of|obj.poss obj=resignation|removal|ouster|departure|impeachment  -> 0241
  + The prime minister advocated the resignation of the minister. | The prime minister > the minister
request v  S=subj T?=of|by|obj.of|obj.poss obj=resignation|removal|ouster|departure|impeachment  -> 0241
  + A medical charity requested the removal of the governor. | A medical charity > the governor
propose v  S=subj T?=of|by|obj.of|obj.poss obj=resignation|removal|ouster|departure|impeachment  -> 0241
  + The foreign minister proposed the resignation of the minister. | The foreign minister > the minister
recommend v  S=subj T?=of|by|obj.of|obj.poss obj=resignation|removal|ouster|departure|impeachment  -> 0241
  + The church council recommended the removal of the governor. | The church council > the governor
press v  S=subj T?=of|in for={policy}|change  -> 0242
  + A women's group pressed for a change of the law. | A women's group > the law
push v  S=subj T?=of|in for={policy}|change  -> 0242
  + The defence minister pushed for lower taxes. | The defence minister > _
campaign v  S=subj T?=of|in for={policy}|change  -> 0242
  + The trade union campaigned for a change of the law. | The trade union > the law
appeal v  S=subj T?=of|in for={policy}|change  -> 0242
  + The interior minister appealed for lower taxes. | The interior minister > _
ask v  S=subj T?=of|in for={policy}|change  -> 0242
  + Amnesty asked for a change of the law. | Amnesty > the law
lobby v  S=subj T?=of|in for={policy}|change  -> 0242
  + The opposition leader lobbied for lower taxes. | The opposition leader > _
call v  S=subj T?=of|in for={policy}|change  -> 0242
  + An aid agency called for a change of the law. | An aid agency > the law
press v  S=subj T?=from|in|of for={rights}  -> 0243
  + A lawyers' association pressed for equality in Senegal. | A lawyers' association > Senegal
push v  S=subj T?=from|in|of for={rights}  -> 0243
  + The islanders pushed for autonomy from Georgia. | The islanders > Georgia
ask v  S=subj T?=from|in|of for={rights}  -> 0243
  + The Red Cross asked for press freedom. | The Red Cross > _
appeal v  S=subj T?=from|in|of for={rights}  -> 0243
  + A medical charity appealed for equality in Bulgaria. | A medical charity > Bulgaria
call v  S=subj T?=from|in|of for={rights}  -> 0243
  + The islanders called for autonomy from Indonesia. | The islanders > Indonesia
campaign v  S=subj T?=from|in|of for={rights}  -> 0243
  + The church council campaigned for press freedom. | The church council > _
lobby v  S=subj T?=from|in|of for={rights}  -> 0243
  + A women's group lobbied for equality in Morocco. | A women's group > Morocco
plead v  S=subj T?=from|in|of for={rights}  -> 0243
  + The islanders pleaded for autonomy from Belarus. | The islanders > Belarus
press v  S=subj T?=of|for|by|from for=release|freedom|freeing|return  -> 0253
  + The African Union pressed for the release of the journalists. | The African Union > _
push v  S=subj T?=of|for|by|from for=release|freedom|freeing|return  -> 0253
  + The governor pushed for the release of a sailor from Tanzania. | The governor > Tanzania
ask v  S=subj T?=of|for|by|from for=release|freedom|freeing|return  -> 0253
  + The World Bank asked for the release of the journalists. | The World Bank > _
appeal v  S=subj T?=of|for|by|from for=release|freedom|freeing|return  -> 0253
  + The king appealed for the release of a sailor from Croatia. | The king > Croatia
plead v  S=subj T?=of|for|by|from for=release|freedom|freeing|return  -> 0253
  + The Arab League pleaded for the release of the journalists. | The Arab League > _
campaign v  S=subj T?=of|for|by|from for=release|freedom|freeing|return  -> 0253
  + The ambassador campaigned for the release of a sailor from Argentina. | The ambassador > Argentina
lobby v  S=subj T?=of|for|by|from for=release|freedom|freeing|return  -> 0253
  + The Security Council lobbied for the release of the journalists. | The Security Council > _
urge v  S=subj T?=of|from|obj.of|obj.poss obj=release|freedom|freeing  -> 0253
  + ASEAN urged the release of the detained monks. | ASEAN > _
request v  S=subj T?=of|from|obj.of|obj.poss obj=release|freedom|freeing  -> 0253
  + The trade union requested the release of the blogger. | The trade union > _
seek v  S=subj T?=of|from|obj.of|obj.poss obj=release|freedom|freeing  -> 0253
  + The European Union sought the release of the detained monks. | The European Union > _
recommend v  S=subj T?=of|from|obj.of|obj.poss obj=release|freedom|freeing  -> 0253
  + Amnesty recommended the release of the blogger. | Amnesty > _
press v  S=subj T?=on|against|by|of for=lifting|easing|removal|end of={sanction}  -> 0254
  + Rwanda pressed for the lifting of sanctions. | Rwanda > _
push v  S=subj T?=on|against|by|of for=lifting|easing|removal|end of={sanction}  -> 0254
  + The army chief pushed for an easing of the embargo. | The army chief > _
ask v  S=subj T?=on|against|by|of for=lifting|easing|removal|end of={sanction}  -> 0254
  + Austria asked for the lifting of sanctions. | Austria > _
appeal v  S=subj T?=on|against|by|of for=lifting|easing|removal|end of={sanction}  -> 0254
  + The vice president appealed for an easing of the embargo. | The vice president > _
lobby v  S=subj T?=on|against|by|of for=lifting|easing|removal|end of={sanction}  -> 0254
  + Yemen lobbied for the lifting of sanctions. | Yemen > _
campaign v  S=subj T?=on|against|by|of for=lifting|easing|removal|end of={sanction}  -> 0254
  + The party leader campaigned for an easing of the embargo. | The party leader > _
press v  S=subj T?=from|by|of for={access}|{inspectors}  -> 0255
  + The United Nations pressed for access from Kenya. | The United Nations > Kenya
push v  S=subj T?=from|by|of for={access}|{inspectors}  -> 0255
  + An aid agency pushed for observers from NATO. | An aid agency > NATO
ask v  S=subj T?=from|by|of for={access}|{inspectors}  -> 0255
  + The African Union asked for access from Norway. | The African Union > Norway
appeal v  S=subj T?=from|by|of for={access}|{inspectors}  -> 0255
  + A lawyers' association appealed for observers from the World Bank. | A lawyers' association > the World Bank
call v  S=subj T?=from|by|of for={access}|{inspectors}  -> 0255
  + The Arab League called for access from Peru. | The Arab League > Peru
plead v  S=subj T?=from|by|of for={access}|{inspectors}  -> 0255
  + The Red Cross pleaded for observers from the Security Council. | The Red Cross > the Security Council
press v  S=subj T?=in|between|by|from|with for={ceasefire}|calm|restraint|de-escalation  -> 0256
  + ASEAN pressed for a ceasefire in Turkey. | ASEAN > Turkey
push v  S=subj T?=in|between|by|from|with for={ceasefire}|calm|restraint|de-escalation  -> 0256
  + The mayor pushed for restraint by Vietnam. | The mayor > Vietnam
ask v  S=subj T?=in|between|by|from|with for={ceasefire}|calm|restraint|de-escalation  -> 0256
  + Chad asked for calm in Sarajevo. | Chad > Sarajevo
appeal v  S=subj T?=in|between|by|from|with for={ceasefire}|calm|restraint|de-escalation  -> 0256
  + The European Union appealed for a ceasefire in Egypt. | The European Union > Egypt
plead v  S=subj T?=in|between|by|from|with for={ceasefire}|calm|restraint|de-escalation  -> 0256
  + The envoy pleaded for restraint by Poland. | The envoy > Poland
call v  S=subj T?=of|to|in|between|by for=end|halt|cessation of={violence}  -> 0256
  + The United Nations called for an end of the fighting. | The United Nations > _
press v  S=subj T?=of|to|in|between|by for=end|halt|cessation of={violence}  -> 0256
  + The finance minister pressed for a halt of the attacks. | The finance minister > _
push v  S=subj T?=of|to|in|between|by for=end|halt|cessation of={violence}  -> 0256
  + NATO pushed for an end of the fighting. | NATO > _
ask v  S=subj T?=of|to|in|between|by for=end|halt|cessation of={violence}  -> 0256
  + The chancellor asked for a halt of the attacks. | The chancellor > _
appeal v  S=subj T?=of|to|in|between|by for=end|halt|cessation of={violence}  -> 0256
  + The African Union appealed for an end of the fighting. | The African Union > _
plead v  S=subj T?=of|to|in|between|by for=end|halt|cessation of={violence}  -> 0256
  + The president pleaded for a halt of the attacks. | The president > _
urge v  S=subj T?=on|to|from|by obj=restraint|calm|ceasefire|truce|de-escalation  -> 0256
  + Chile urged restraint. | Chile > _
counsel v  S=subj T?=on|to|from|by obj=restraint|calm|ceasefire|truce|de-escalation  -> 0256
  + The World Bank counseled calm in Nepal. | The World Bank > Nepal
advise v  S=subj T?=on|to|from|by obj=restraint|calm|ceasefire|truce|de-escalation  -> 0256
  + Ghana advised restraint. | Ghana > _
recommend v  S=subj T?=on|to|from|by obj=restraint|calm|ceasefire|truce|de-escalation  -> 0256
  + The Arab League recommended calm in Serbia. | The Arab League > Serbia
advocate v  S=subj T?=on|to|from|by obj=restraint|calm|ceasefire|truce|de-escalation  -> 0256
  + Japan advocated restraint. | Japan > _
preach v  S=subj T?=on|to|from|by obj=restraint|calm|ceasefire|truce|de-escalation  -> 0256
  + The Security Council preached calm in Jordan. | The Security Council > Jordan
call v  S=subj T?=of|from|by for=withdrawal|pullout|retreat|disarmament  -> 0256
  + Cuba called for the withdrawal of foreign troops. | Cuba > foreign troops
press v  S=subj T?=of|from|by for=withdrawal|pullout|retreat|disarmament  -> 0256
  + ASEAN pressed for the disarmament of the militia. | ASEAN > the militia
push v  S=subj T?=of|from|by for=withdrawal|pullout|retreat|disarmament  -> 0256
  + Malaysia pushed for the withdrawal of foreign troops. | Malaysia > foreign troops
ask v  S=subj T?=of|from|by for=withdrawal|pullout|retreat|disarmament  -> 0256
  + The European Union asked for the disarmament of the militia. | The European Union > the militia
appeal v  S=subj T?=of|from|by for=withdrawal|pullout|retreat|disarmament  -> 0256
  + Sweden appealed for the withdrawal of foreign troops. | Sweden > foreign troops
press v  S=subj T?=with|between for={talks}  -> 026
  + The United Nations pressed for talks with the rebels. | The United Nations > the rebels
push v  S=subj T?=with|between for={talks}  -> 026
  + The prime minister pushed for a dialogue with the opposition. | The prime minister > the opposition
ask v  S=subj T?=with|between for={talks}  -> 026
  + NATO asked for talks with the rebels. | NATO > the rebels
appeal v  S=subj T?=with|between for={talks}  -> 026
  + The foreign minister appealed for a dialogue with the opposition. | The foreign minister > the opposition
plead v  S=subj T?=with|between for={talks}  -> 026
  + The African Union pleaded for talks with the rebels. | The African Union > the rebels
lobby v  S=subj T?=with|between for={talks}  -> 026
  + The defence minister lobbied for a dialogue with the opposition. | The defence minister > the opposition
urge v  S=subj T?=with|between|to obj={talks}  -> 026
  + The World Bank urged talks with the rebels. | The World Bank > the rebels
recommend v  S=subj T?=with|between|to obj={talks}  -> 026
  + The interior minister recommended dialogue with the opposition. | The interior minister > the opposition
advocate v  S=subj T?=with|between|to obj={talks}  -> 026
  + The Arab League advocated talks with the rebels. | The Arab League > the rebels
suggest v  S=subj T?=with|between|to obj={talks}  -> 026
  + The opposition leader suggested dialogue with the opposition. | The opposition leader > the opposition
request v  S=subj T?=with|between|to obj={talks}  -> 026
  + The Security Council requested talks with the rebels. | The Security Council > the rebels
seek v  S=subj T?=with|between|to obj={talks}  -> 026
  + The governor sought dialogue with the opposition. | The governor > the opposition
press v  S=subj T?=to|of|in|between for=solution|settlement|peace|resolution|reconciliation  -> 027
  + Uganda pressed for a peaceful solution. | Uganda > _
push v  S=subj T?=to|of|in|between for=solution|settlement|peace|resolution|reconciliation  -> 027
  + The king pushed for reconciliation between the clans. | The king > the clans
ask v  S=subj T?=to|of|in|between for=solution|settlement|peace|resolution|reconciliation  -> 027
  + Brazil asked for a peaceful solution. | Brazil > _
appeal v  S=subj T?=to|of|in|between for=solution|settlement|peace|resolution|reconciliation  -> 027
  + The ambassador appealed for reconciliation between the clans. | The ambassador > the clans
plead v  S=subj T?=to|of|in|between for=solution|settlement|peace|resolution|reconciliation  -> 027
  + Kuwait pleaded for a peaceful solution. | Kuwait > _
call v  S=subj T?=of|by|from for=mediation|mediator|arbitration  -> 028
  + Armenia called for mediation by ASEAN. | Armenia > ASEAN
press v  S=subj T?=of|by|from for=mediation|mediator|arbitration  -> 028
  + The army chief pressed for arbitration. | The army chief > _
push v  S=subj T?=of|by|from for=mediation|mediator|arbitration  -> 028
  + Portugal pushed for mediation by the European Union. | Portugal > the European Union
ask v  S=subj T?=of|by|from for=mediation|mediator|arbitration  -> 028
  + The vice president asked for arbitration. | The vice president > _
appeal v  S=subj T?=of|by|from for=mediation|mediator|arbitration  -> 028
  + Niger appealed for mediation by the United Nations. | Niger > the United Nations
request v  S=subj T?=of|by|from|obj.of|obj.poss obj=mediation|mediator|arbitration  -> 028
  + Mongolia requested mediation from NATO. | Mongolia > NATO
seek v  S=subj T?=of|by|from|obj.of|obj.poss obj=mediation|mediator|arbitration  -> 028
  + Guerrillas sought the mediation of the church. | Guerrillas > the church
urge v  S=subj T?=of|by|from|obj.of|obj.poss obj=mediation|mediator|arbitration  -> 028
  + Oman urged mediation from the African Union. | Oman > the African Union
propose v  S=subj T?=of|by|from|obj.of|obj.poss obj=mediation|mediator|arbitration  -> 028
  + Militiamen proposed the mediation of the church. | Militiamen > the church
call v  S=subj T?=with|from|in for=cooperation|partnership  -> 021
  + Colombia called for cooperation with Finland. | Colombia > Finland
ask v  S=subj T?=with|from|in for=cooperation|partnership  -> 021
  + The party leader asked for closer cooperation from the World Bank. | The party leader > the World Bank
appeal v  S=subj T?=with|from|in for=cooperation|partnership  -> 021
  + Zambia appealed for cooperation with Pakistan. | Zambia > Pakistan
press v  S=subj T?=with|from|in for=cooperation|partnership  -> 021
  + The mayor pressed for closer cooperation from the Arab League. | The mayor > the Arab League
push v  S=subj T?=with|from|in for=cooperation|partnership  -> 021
  + Greece pushed for cooperation with Ecuador. | Greece > Ecuador
call v  S=subj T?=from|with|in for=investment|trade  -> 0211
  + Cambodia called for investment from Algeria. | Cambodia > Algeria
ask v  S=subj T?=from|with|in for=investment|trade  -> 0211
  + The envoy asked for trade with Latvia. | The envoy > Latvia
appeal v  S=subj T?=from|with|in for=investment|trade  -> 0211
  + Bolivia appealed for investment from Sudan. | Bolivia > Sudan
lobby v  S=subj T?=from|with|in for=investment|trade  -> 0211
  + The finance minister lobbied for trade with Canada. | The finance minister > Canada
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
  + A medical charity asked for an investigation of the police. | A medical charity > the police
appeal v  S=subj T?=from|of for=extradition|investigation|inquiry|probe|trial|prosecution  -> 0213
  + Bulgaria appealed for the extradition of a general. | Bulgaria > a general
push v  S=subj T?=from|of for=extradition|investigation|inquiry|probe|trial|prosecution  -> 0213
  + The church council pushed for an investigation of the police. | The church council > the police
press v  S=subj T?=from|of for=extradition|investigation|inquiry|probe|trial|prosecution  -> 0213
  + Indonesia pressed for the extradition of a general. | Indonesia > a general
campaign v  S=subj T?=from|of for=extradition|investigation|inquiry|probe|trial|prosecution  -> 0213
  + A women's group campaigned for an investigation of the police. | A women's group > the police
request v  S=subj T?=from|of|by|into|obj.of|obj.poss obj=extradition|investigation|inquiry|probe|trial|prosecution|arrest  -> 0213
  + Morocco requested the extradition of a banker from Belarus. | Morocco > Belarus
seek v  S=subj T?=from|of|by|into|obj.of|obj.poss obj=extradition|investigation|inquiry|probe|trial|prosecution|arrest  -> 0213
  + The trade union sought an inquiry into the shooting. | The trade union > the shooting
urge v  S=subj T?=from|of|by|into|obj.of|obj.poss obj=extradition|investigation|inquiry|probe|trial|prosecution|arrest  -> 0213
  + Tanzania urged the extradition of a banker from Croatia. | Tanzania > Croatia
recommend v  S=subj T?=from|of|by|into|obj.of|obj.poss obj=extradition|investigation|inquiry|probe|trial|prosecution|arrest  -> 0213
  + Amnesty recommended an inquiry into the shooting. | Amnesty > the shooting
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
  + The chancellor sought documents from the bank. | The chancellor > the bank
solicit v  S=subj T?=from|about obj={intelligence}  -> 0214
  + Vietnam solicited information from Chad. | Vietnam > Chad
ask v  S=subj T?=from|for|in|of for=support|backing|recognition|membership|endorsement  -> 022
  + Egypt asked for support from Poland. | Egypt > Poland
appeal v  S=subj T?=from|for|in|of for=support|backing|recognition|membership|endorsement  -> 022
  + The president appealed for recognition from the Security Council. | The president > the Security Council
call v  S=subj T?=from|for|in|of for=support|backing|recognition|membership|endorsement  -> 022
  + Chile called for support from Nepal. | Chile > Nepal
lobby v  S=subj T?=from|for|in|of for=support|backing|recognition|membership|endorsement  -> 022
  + The prime minister lobbied for recognition from ASEAN. | The prime minister > ASEAN
apply v  S=subj T?=from|for|in|of for=support|backing|recognition|membership|endorsement  -> 022
  + Ghana applied for support from Serbia. | Ghana > Serbia
campaign v  S=subj T?=from|for|in|of for=support|backing|recognition|membership|endorsement  -> 022
  + The foreign minister campaigned for recognition from the European Union. | The foreign minister > the European Union
seek v  S=subj T?=from|of|for|obj.of|obj.poss obj=support|backing|recognition|membership|endorsement  -> 022
  + Japan sought support from Jordan. | Japan > Jordan
request v  S=subj T?=from|of|for|obj.of|obj.poss obj=support|backing|recognition|membership|endorsement  -> 022
  + The defence minister requested recognition from the United Nations. | The defence minister > the United Nations
solicit v  S=subj T?=from|of|for|obj.of|obj.poss obj=support|backing|recognition|membership|endorsement  -> 022
  + Cuba solicited support from Malaysia. | Cuba > Malaysia
court v  S=subj T?=from|of|for|obj.of|obj.poss obj=support|backing|recognition|membership|endorsement  -> 022
  + The interior minister courted recognition from NATO. | The interior minister > NATO
# Demands
command v  S=subj T=obj  -> 100
  + The opposition leader commanded the ministry to act. | The opposition leader > the ministry
enjoin v  S=subj T=obj  -> 100
  + A judge enjoined the company. | A judge > the company
direct v  S=subj T=obj  -> 100
  + The governor directed the ministry to act. | The governor > the ministry
require v  S=subj T=obj  -> 100
  + A judge required the company. | A judge > the company
oblige v  S=subj T=obj  -> 100
  + The king obliged the ministry to act. | The king > the ministry
dun v  S=subj T=obj  -> 100
  + A judge duned the company. | A judge > the company
demand v  S=subj T?=from|of|to|on|obj.of|obj.poss obj=answer|explanation|apology|action|compliance|respect|clarification  -> 100
  + Sweden demanded an apology from Uganda. | Sweden > Uganda
insist_on v  S=subj T?=from|of|to|on|obj.of|obj.poss obj=answer|explanation|apology|action|compliance|respect|clarification  -> 100
  + An aid agency insisted on an explanation from the police. | An aid agency > the police
require v  S=subj T?=from|of|to|on|obj.of|obj.poss obj=answer|explanation|apology|action|compliance|respect|clarification  -> 100
  + Brazil required an apology from Kuwait. | Brazil > Kuwait
want v  S=subj T?=from|of|to|on|obj.of|obj.poss obj=answer|explanation|apology|action|compliance|respect|clarification  -> 100
  + A lawyers' association wanted an explanation from the police. | A lawyers' association > the police
expect v  S=subj T?=from|of|to|on|obj.of|obj.poss obj=answer|explanation|apology|action|compliance|respect|clarification  -> 100
  + Armenia expected an apology from Portugal. | Armenia > Portugal
exact v  S=subj T?=from|of|to|on|obj.of|obj.poss obj=answer|explanation|apology|action|compliance|respect|clarification  -> 100
  + The Red Cross exacted an explanation from the police. | The Red Cross > the police
demand v  S=subj T?=in|from|of|obj.of|obj.poss obj={reforms}  -> 104
  + Students demanded reforms from the government. | Students > the government
insist_on v  S=subj T?=in|from|of|obj.of|obj.poss obj={reforms}  -> 104
  + The African Union insisted on democratic reform in Niger. | The African Union > Niger
require v  S=subj T?=in|from|of|obj.of|obj.poss obj={reforms}  -> 104
  + Farmers required reforms from the government. | Farmers > the government
insist_on v  S=subj T?=of|from|by|obj.of|obj.poss obj={leadership}  -> 1041
  + Teachers insisted on the resignation of the premier. | Teachers > the premier
press_for v  S=subj T?=of|from|by|obj.of|obj.poss obj={leadership}  -> 1041
  + The ambassador pressed for new elections. | The ambassador > _
want v  S=subj T?=of|from|by|obj.of|obj.poss obj={leadership}  -> 1041
  + Miners wanted the resignation of the premier. | Miners > the premier
call_for v  S=subj T?=of|from|by|obj.of|obj.poss obj={leadership}  -> 1041
  + The army chief called for new elections. | The army chief > _
demand v  S=subj T?=from|of|in|obj.of|obj.poss obj={policy}|pay_rise|raise|pay  -> 1042
  + Opposition supporters demanded a change of the law. | Opposition supporters > the law
insist_on v  S=subj T?=from|of|in|obj.of|obj.poss obj={policy}|pay_rise|raise|pay  -> 1042
  + Nurses insisted on a pay rise from the ministry. | Nurses > the ministry
press_for v  S=subj T?=from|of|in|obj.of|obj.poss obj={policy}|pay_rise|raise|pay  -> 1042
  + Villagers pressed for a change of the law. | Villagers > the law
want v  S=subj T?=from|of|in|obj.of|obj.poss obj={policy}|pay_rise|raise|pay  -> 1042
  + Residents wanted a pay rise from the ministry. | Residents > the ministry
insist_on v  S=subj T?=from|of|in|obj.of|obj.poss obj={rights}  -> 1043
  + Truck drivers insisted on equality. | Truck drivers > _
press_for v  S=subj T?=from|of|in|obj.of|obj.poss obj={rights}  -> 1043
  + The islanders pressed for independence from Mongolia. | The islanders > Mongolia
claim v  S=subj T?=from|of|in|obj.of|obj.poss obj={rights}  -> 1043
  + Activists claimed equality. | Activists > _
want v  S=subj T?=from|of|in|obj.of|obj.poss obj={rights}  -> 1043
  + The islanders wanted independence from Oman. | The islanders > Oman
declare v  S=subj T?=from|of|in|obj.of|obj.poss obj={rights}  -> 1043
  + Workers declared equality. | Workers > _
demand v  S=subj T?=of|in|from|obj.of|obj.poss obj={institution}  -> 1044
  + Pensioners demanded a new constitution. | Pensioners > _
insist_on v  S=subj T?=of|in|from|obj.of|obj.poss obj={institution}  -> 1044
  + Monks insisted on the end of military rule. | Monks > _
press_for v  S=subj T?=of|in|from|obj.of|obj.poss obj={institution}  -> 1044
  + Protesters pressed for a new constitution. | Protesters > _
want v  S=subj T?=of|in|from|obj.of|obj.poss obj={institution}  -> 1044
  + Students wanted the end of military rule. | Students > _
insist_on v  S=subj T?=of|from|by|obj.of|obj.poss obj=release|return|freedom|freeing  -> 1053
  + Colombia insisted on the release of its sailors from Finland. | Colombia > Finland
press_for v  S=subj T?=of|from|by|obj.of|obj.poss obj=release|return|freedom|freeing  -> 1053
  + A medical charity pressed for the return of the seized ship. | A medical charity > _
want v  S=subj T?=of|from|by|obj.of|obj.poss obj=release|return|freedom|freeing  -> 1053
  + Zambia wanted the release of its sailors from Pakistan. | Zambia > Pakistan
call_for v  S=subj T?=of|from|by|obj.of|obj.poss obj=release|return|freedom|freeing  -> 1053
  + The church council called for the return of the seized ship. | The church council > _
insist_on v  S=subj T?=on|of|against|from|obj.of|obj.poss obj=lifting|easing|removal of={sanction}  -> 1054
  + Greece insisted on the lifting of sanctions. | Greece > _
press_for v  S=subj T?=on|of|against|from|obj.of|obj.poss obj=lifting|easing|removal of={sanction}  -> 1054
  + Ecuador pressed for the removal of tariffs. | Ecuador > _
want v  S=subj T?=on|of|against|from|obj.of|obj.poss obj=lifting|easing|removal of={sanction}  -> 1054
  + Cambodia wanted the lifting of sanctions. | Cambodia > _
demand v  S=subj T?=from|of|obj.of|obj.poss obj=right_to_protest|lifting|end of={gathering}|{restriction}|{curfew}|{martial}  -> 1052
  + Farmers demanded the lifting of the curfew. | Farmers > _
insist_on v  S=subj T?=from|of|obj.of|obj.poss obj=right_to_protest|lifting|end of={gathering}|{restriction}|{curfew}|{martial}  -> 1052
  + A women's group insisted on an end of the restrictions. | A women's group > _
press_for v  S=subj T?=from|of|obj.of|obj.poss obj=right_to_protest|lifting|end of={gathering}|{restriction}|{curfew}|{martial}  -> 1052
  + Teachers pressed for the lifting of the curfew. | Teachers > _
demand v  S=subj T?=to|from|of|obj.of|obj.poss obj={access}|{inspectors}  -> 1055
  + The World Bank demanded access to the plant. | The World Bank > the plant
insist_on v  S=subj T?=to|from|of|obj.of|obj.poss obj={access}|{inspectors}  -> 1055
  + The trade union insisted on access to the prison. | The trade union > the prison
require v  S=subj T?=to|from|of|obj.of|obj.poss obj={access}|{inspectors}  -> 1055
  + The Arab League required access to the plant. | The Arab League > the plant
press_for v  S=subj T?=to|from|of|obj.of|obj.poss obj={access}|{inspectors}  -> 1055
  + Amnesty pressed for access to the prison. | Amnesty > the prison
insist_on v  S=subj T?=from|of|by|with|obj.of|obj.poss obj=withdrawal|pullout|disarmament|ceasefire|truce|end|halt  -> 1056
  + Algeria insisted on the withdrawal of the army from the valley. | Algeria > the valley
press_for v  S=subj T?=from|of|by|with|obj.of|obj.poss obj=withdrawal|pullout|disarmament|ceasefire|truce|end|halt  -> 1056
  + The Security Council pressed for an end of the shelling. | The Security Council > _
want v  S=subj T?=from|of|by|with|obj.of|obj.poss obj=withdrawal|pullout|disarmament|ceasefire|truce|end|halt  -> 1056
  + Latvia wanted the withdrawal of the army from the valley. | Latvia > the valley
insist_on v  S=subj T?=with|between|from obj={talks}  -> 106
  + Extremists insisted on talks with the government. | Extremists > the government
press_for v  S=subj T?=with|between|from obj={talks}  -> 106
  + Miners pressed for a meeting with the rector. | Miners > the rector
want v  S=subj T?=with|between|from obj={talks}  -> 106
  + Jihadists wanted talks with the government. | Jihadists > the government
demand v  S=subj T?=to|of|with|in|obj.of|obj.poss obj=settlement|solution|peace  -> 107
  + Opposition supporters demanded a settlement of the dispute. | Opposition supporters > the dispute
insist_on v  S=subj T?=to|of|with|in|obj.of|obj.poss obj=settlement|solution|peace  -> 107
  + ASEAN insisted on a peaceful solution. | ASEAN > _
press_for v  S=subj T?=to|of|with|in|obj.of|obj.poss obj=settlement|solution|peace  -> 107
  + Nurses pressed for a settlement of the dispute. | Nurses > the dispute
demand v  S=subj T?=by|of|from|obj.of|obj.poss obj=mediation|arbitration|mediator  -> 108
  + Bolivia demanded mediation by the European Union. | Bolivia > the European Union
insist_on v  S=subj T?=by|of|from|obj.of|obj.poss obj=mediation|arbitration|mediator  -> 108
  + The union insisted on arbitration. | The union > _
press_for v  S=subj T?=by|of|from|obj.of|obj.poss obj=mediation|arbitration|mediator  -> 108
  + Sudan pressed for mediation by the United Nations. | Sudan > the United Nations
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
  + Denmark demanded military action from NATO. | Denmark > NATO
insist_on v  S=subj T?=from|with obj=military_cooperation|troops|military_action  -> 1012
  + Lebanon insisted on military action from the African Union. | Lebanon > the African Union
insist_on v  S=subj T?=of|from|into|obj.of|obj.poss obj=extradition|trial|investigation|inquiry|prosecution|arrest|handover|probe  -> 1013
  + Senegal insisted on the extradition of a cleric from Georgia. | Senegal > Georgia
press_for v  S=subj T?=of|from|into|obj.of|obj.poss obj=extradition|trial|investigation|inquiry|prosecution|arrest|handover|probe  -> 1013
  + An aid agency pressed for an inquiry into the shooting. | An aid agency > the shooting
want v  S=subj T?=of|from|into|obj.of|obj.poss obj=extradition|trial|investigation|inquiry|prosecution|arrest|handover|probe  -> 1013
  + Bulgaria wanted the extradition of a cleric from Indonesia. | Bulgaria > Indonesia
demand v  S=subj T?=of|from|into|obj.of|obj.poss obj=extradition|trial|investigation|inquiry|prosecution|arrest|handover|probe  -> 1013
  + A lawyers' association demanded an inquiry into the shooting. | A lawyers' association > the shooting
demand v  S=subj T?=from|about|on obj={intelligence}  -> 1014
  + Morocco demanded the files from Belarus. | Morocco > Belarus
insist_on v  S=subj T?=from|about|on obj={intelligence}  -> 1014
  + The committee insisted on documents from the ministry. | The committee > the ministry
require v  S=subj T?=from|about|on obj={intelligence}  -> 1014
  + Tanzania required the files from Croatia. | Tanzania > Croatia
subpoena v  S=subj T?=from|about|on obj={intelligence}  -> 1014
  + The committee subpoenaed documents from the ministry. | The committee > the ministry
demand v  S=subj T?=from|of|for|obj.of|obj.poss obj=support|recognition|backing|loyalty|allegiance|membership  -> 102
  + The vice president demanded loyalty from the party. | The vice president > the party
insist_on v  S=subj T?=from|of|for|obj.of|obj.poss obj=support|recognition|backing|loyalty|allegiance|membership  -> 102
  + Argentina insisted on recognition from Rwanda. | Argentina > Rwanda
require v  S=subj T?=from|of|for|obj.of|obj.poss obj=support|recognition|backing|loyalty|allegiance|membership  -> 102
  + The party leader required loyalty from the party. | The party leader > the party
seek v  S=subj T?=in|from|at|with obj={asylum}  -> 023
  + The general sought asylum in Austria. | The general > Austria
request v  S=subj T?=in|from|at|with obj={asylum}  -> 023
  + Thousands of families requested refuge in Yemen. | Thousands of families > Yemen
claim v  S=subj T?=in|from|at|with obj={asylum}  -> 023
  + The general claimed asylum in Kenya. | The general > Kenya
demand v  S=subj T?=in|from|at|with obj={asylum}  -> 023
  + Thousands of families demanded refuge in Norway. | Thousands of families > Norway
ask_for v  S=subj T?=in|from|at|with obj={asylum}  -> 023
  + The general asked for asylum in Peru. | The general > Peru
apply v  S=subj T?=in|to for={asylum}  -> 023
  + The cook applied for asylum in Norway. | The cook > Norway
call v  S=subj T=on|upon comp=discuss|exchange|brief  -> 040
  + The bishop called on the governor to discuss the school. | The bishop > the governor
