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
  + The governor beseeched Kenya over the border. | The governor > Kenya
entreat v  S=subj T=obj  -> 020
  + The trade union entreated the ministry. | The trade union > the ministry
beg v  S=subj T=obj  -> 020
  + ASEAN begged Norway again. | ASEAN > Norway
exhort v  S=subj T=obj  -> 020
  + The king exhorted Peru over the border. | The king > Peru
petition v  S=subj T=obj  -> 020
  + Amnesty petitioned the ministry. | Amnesty > the ministry
lobby v  S=subj T=obj  -> 020
  + The European Union lobbied Turkey again. | The European Union > Turkey
push v  S=subj T=obj  -> 020
  + The ambassador pushed Vietnam over the border. | The ambassador > Vietnam
prod v  S=subj T=obj  -> 020
  + An aid agency prodded the ministry. | An aid agency > the ministry
nudge v  S=subj T=obj  -> 020
  + The United Nations nudged Chad again. | The United Nations > Chad
remind v  S=subj T=obj  -> 020
  + The army chief reminded Egypt over the border. | The army chief > Egypt
pester v  S=subj T=obj  -> 020
  + A lawyers' association pestered the ministry. | A lawyers' association > the ministry
badger v  S=subj T=obj  -> 020
  + NATO badgered Poland again. | NATO > Poland
solicit v  S=subj T=obj  -> 020
  + The vice president solicited Chile over the border. | The vice president > Chile
query v  S=subj T=obj  -> 020
  + The Red Cross queried the ministry. | The Red Cross > the ministry
counsel v  S=subj T=obj  -> 020
  + The African Union counseled Nepal again. | The African Union > Nepal
write v  S=subj T=to|with|on|for  -> 020
  + The party leader wrote to the kidnappers. | The party leader > the kidnappers
reach_out v  S=subj T=to|with|on|for  -> 020
  + A medical charity reached out with the governor. | A medical charity > the governor
turn v  S=subj T=to|with|on|for  -> 020
  + The mayor turned to the kidnappers. | The mayor > the kidnappers
pray v  S=subj T=to|with|on|for  -> 020
  + The church council prayed with the governor. | The church council > the governor
make v  S=subj T?=to|on|upon|with obj=appeal|request|plea|petition|call|letter  -> 020
  + A women's group made an appeal to the president. | A women's group > the president
issue v  S=subj T?=to|on|upon|with obj=appeal|request|plea|petition|call|letter  -> 020
  + The envoy issued a plea to the rebels. | The envoy > the rebels
send v  S=subj T?=to|on|upon|with obj=appeal|request|plea|petition|call|letter  -> 020
  + The trade union sent a petition to the parliament. | The trade union > the parliament
address v  S=subj T?=to|on|upon|with obj=appeal|request|plea|petition|call|letter  -> 020
  + Amnesty addressed an appeal to the president. | Amnesty > the president
submit v  S=subj T?=to|on|upon|with obj=appeal|request|plea|petition|call|letter  -> 020
  + The finance minister submitted a plea to the rebels. | The finance minister > the rebels
renew v  S=subj T?=to|on|upon|with obj=appeal|request|plea|petition|call|letter  -> 020
  + An aid agency renewed a petition to the parliament. | An aid agency > the parliament
launch v  S=subj T?=to|on|upon|with obj=appeal|request|plea|petition|call|letter  -> 020
  + A lawyers' association launched an appeal to the president. | A lawyers' association > the president
deliver v  S=subj T?=to|on|upon|with obj=appeal|request|plea|petition|call|letter  -> 020
  + The chancellor delivered a plea to the rebels. | The chancellor > the rebels
hand v  S=subj T?=to|on|upon|with obj=appeal|request|plea|petition|call|letter  -> 020
  + The Red Cross handed a petition to the parliament. | The Red Cross > the parliament
present v  S=subj T?=to|on|upon|with obj=appeal|request|plea|petition|call|letter  -> 020
  + A medical charity presented an appeal to the president. | A medical charity > the president
direct v  S=subj T?=to|on|upon|with obj=appeal|request|plea|petition|call|letter  -> 020
  + The president directed a plea to the rebels. | The president > the rebels
repeat v  S=subj T?=to|on|upon|with obj=appeal|request|plea|petition|call|letter  -> 020
  + The church council repeated a petition to the parliament. | The church council > the parliament
file v  S=subj T?=to|on|upon|with obj=appeal|request|plea|petition|call|letter  -> 020
  + A women's group filed an appeal to the president. | A women's group > the president
forward v  S=subj T?=to|on|upon|with obj=appeal|request|plea|petition|call|letter  -> 020
  + The prime minister forwarded a plea to the rebels. | The prime minister > the rebels
plea n  S?=by|mod|poss T?=to|for|from  -> 020
  + The foreign minister's plea to the kidnappers was broadcast. | The foreign minister > the kidnappers
petition n  S?=by|mod|poss T?=to|for|from  -> 020
  + The trade union's petition to the ministry went unanswered. | The trade union > the ministry
entreaty n  S?=by|mod|poss T?=to|for|from  -> 020
  + The defence minister's entreaty to the kidnappers was broadcast. | The defence minister > the kidnappers
open_letter n  S?=by|mod|poss T?=to|for|from  -> 020
  + Amnesty's open letter to the ministry went unanswered. | Amnesty > the ministry
requests n  S?=by|mod|poss T?=to|for|from  -> 020
  + The interior minister's requests to the kidnappers was broadcast. | The interior minister > the kidnappers
exhortation n  S?=by|mod|poss T?=to|for|from  -> 020
  + An aid agency's exhortation to the ministry went unanswered. | An aid agency > the ministry
# Appeals and demands for aid, by kind
ask v  S=subj T?=from|of for={aid}  -> 023
  + Ghana asked for help from Serbia. | Ghana > Serbia
appeal v  S=subj T?=from|of for={aid}  -> 023
  + The opposition leader appealed for assistance from the World Bank. | The opposition leader > the World Bank
beg v  S=subj T?=from|of for={aid}  -> 023
  + Japan begged for help from Jordan. | Japan > Jordan
plead v  S=subj T?=from|of for={aid}  -> 023
  + The governor pleaded for assistance from the Arab League. | The governor > the Arab League
apply v  S=subj T?=from|of for={aid}  -> 023
  + Cuba applied for help from Malaysia. | Cuba > Malaysia
call v  S=subj T?=from|of for={aid}  -> 023
  + The king called for assistance from the Security Council. | The king > the Security Council
press v  S=subj T?=from|of for={aid}  -> 023
  + Sweden pressed for help from Uganda. | Sweden > Uganda
push v  S=subj T?=from|of for={aid}  -> 023
  + The ambassador pushed for assistance from ASEAN. | The ambassador > ASEAN
lobby v  S=subj T?=from|of for={aid}  -> 023
  + Brazil lobbied for help from Kuwait. | Brazil > Kuwait
hope v  S=subj T?=from|of for={aid}  -> 023
  + The army chief hoped for assistance from the European Union. | The army chief > the European Union
petition v  S=subj T?=from|of for={aid}  -> 023
  + Armenia petitioned for help from Portugal. | Armenia > Portugal
cry_out v  S=subj T?=from|of for={aid}  -> 023
  + The vice president cried out for assistance from the United Nations. | The vice president > the United Nations
beg v  S=subj T=obj for={aid}  -> 023
  + Niger begged Mongolia for assistance. | Niger > Mongolia
implore v  S=subj T=obj for={aid}  -> 023
  + A lawyers' association implored the government for help. | A lawyers' association > the government
press v  S=subj T=obj for={aid}  -> 023
  + Oman pressed Colombia for assistance. | Oman > Colombia
petition v  S=subj T=obj for={aid}  -> 023
  + The Red Cross petitioned the government for help. | The Red Cross > the government
urge v  S=subj T=obj for={aid}  -> 023
  + Finland urged Zambia for assistance. | Finland > Zambia
lobby v  S=subj T=obj for={aid}  -> 023
  + A medical charity lobbied the government for help. | A medical charity > the government
push v  S=subj T=obj for={aid}  -> 023
  + Pakistan pushed Greece for assistance. | Pakistan > Greece
solicit v  S=subj T=obj for={aid}  -> 023
  + The church council solicited the government for help. | The church council > the government
approach v  S=subj T=obj for={aid}  -> 023
  + Ecuador approached Cambodia for assistance. | Ecuador > Cambodia
beseech v  S=subj T=obj for={aid}  -> 023
  + A women's group beseeched the government for help. | A women's group > the government
beg v  S=subj T=obj for={money}|{loan}  -> 0231
  + Algeria begged NATO for a loan. | Algeria > NATO
press v  S=subj T=obj for={money}|{loan}  -> 0231
  + The party leader pressed Latvia for funds. | The party leader > Latvia
petition v  S=subj T=obj for={money}|{loan}  -> 0231
  + Bolivia petitioned the African Union for a loan. | Bolivia > the African Union
lobby v  S=subj T=obj for={money}|{loan}  -> 0231
  + The mayor lobbied Sudan for funds. | The mayor > Sudan
approach v  S=subj T=obj for={money}|{loan}  -> 0231
  + Canada approached the World Bank for a loan. | Canada > the World Bank
push v  S=subj T=obj for={money}|{loan}  -> 0231
  + The envoy pushed Qatar for funds. | The envoy > Qatar
solicit v  S=subj T=obj for={money}|{loan}  -> 0231
  + Romania solicited the Arab League for a loan. | Romania > the Arab League
tap v  S=subj T=obj for={money}|{loan}  -> 0231
  + The finance minister tapped Ethiopia for funds. | The finance minister > Ethiopia
apply v  S=subj T?=from|to|of for={money}|{loan}  -> 0231
  + Thailand applied for a loan from the Security Council. | Thailand > the Security Council
beg v  S=subj T?=from|to|of for={money}|{loan}  -> 0231
  + The chancellor begged for funds from Cyprus. | The chancellor > Cyprus
appeal v  S=subj T?=from|to|of for={money}|{loan}  -> 0231
  + Mexico appealed for a loan from ASEAN. | Mexico > ASEAN
lobby v  S=subj T?=from|to|of for={money}|{loan}  -> 0231
  + The president lobbied for funds from Tunisia. | The president > Tunisia
plead v  S=subj T?=from|to|of for={money}|{loan}  -> 0231
  + Iceland pleaded for a loan from the European Union. | Iceland > the European Union
negotiate v  S=subj T?=from|to|of for={money}|{loan}  -> 0231
  + The prime minister negotiated for funds from Angola. | The prime minister > Angola
call v  S=subj T?=from|to|of for={money}|{loan}  -> 0231
  + Denmark called for a loan from the United Nations. | Denmark > the United Nations
ask v  S=subj T?=from|of|to for={humanitarian}  -> 0233
  + Lebanon asked for food from Senegal. | Lebanon > Senegal
beg v  S=subj T?=from|of|to for={humanitarian}  -> 0233
  + The foreign minister begged for tents from the trade union. | The foreign minister > the trade union
appeal v  S=subj T?=from|of|to for={humanitarian}  -> 0233
  + Georgia appealed for food from Bulgaria. | Georgia > Bulgaria
plead v  S=subj T?=from|of|to for={humanitarian}  -> 0233
  + The defence minister pleaded for tents from Amnesty. | The defence minister > Amnesty
call v  S=subj T?=from|of|to for={humanitarian}  -> 0233
  + Indonesia called for food from Morocco. | Indonesia > Morocco
press v  S=subj T=obj for={arms}  -> 0232
  + Belarus pressed Tanzania for tanks. | Belarus > Tanzania
lobby v  S=subj T=obj for={arms}  -> 0232
  + Croatia lobbied Argentina for rifles. | Croatia > Argentina
beg v  S=subj T=obj for={arms}  -> 0232
  + Rwanda begged Austria for tanks. | Rwanda > Austria
approach v  S=subj T=obj for={arms}  -> 0232
  + Yemen approached Kenya for rifles. | Yemen > Kenya
urge v  S=subj T=obj for={arms}  -> 0232
  + Norway urged Peru for tanks. | Norway > Peru
petition v  S=subj T=obj for={arms}  -> 0232
  + Turkey petitioned Vietnam for rifles. | Turkey > Vietnam
seek v  S=subj T?=from obj={arms}  -> 0232
  + Chad sought jets from Egypt. | Chad > Egypt
solicit v  S=subj T?=from obj={arms}  -> 0232
  + Poland solicited ammunition from Chile. | Poland > Chile
want v  S=subj T?=from obj={arms}  -> 0232
  + Nepal wanted jets from Ghana. | Nepal > Ghana
ask v  S=subj T?=from|in for={peacekeepers}|protection  -> 0234
  + Serbia asked for peacekeepers from NATO. | Serbia > NATO
appeal v  S=subj T?=from|in for={peacekeepers}|protection  -> 0234
  + The interior minister appealed for protection from the army. | The interior minister > the army
call v  S=subj T?=from|in for={peacekeepers}|protection  -> 0234
  + Japan called for peacekeepers from the African Union. | Japan > the African Union
plead v  S=subj T?=from|in for={peacekeepers}|protection  -> 0234
  + The opposition leader pleaded for protection from the army. | The opposition leader > the army
solicit v  S=subj T?=from obj={aid}  -> 023
  + Jordan solicited help from Cuba. | Jordan > Cuba
invite v  S=subj T?=from obj={aid}  -> 023
  + Malaysia invited assistance from the World Bank. | Malaysia > the World Bank
want v  S=subj T?=from obj={aid}  -> 023
  + Sweden wanted help from Uganda. | Sweden > Uganda
demand v  S=subj T?=from|of|by|obj.of|obj.poss obj={aid}  -> 103
  + The governor demanded help from the government. | The governor > the government
insist_on v  S=subj T?=from|of|by|obj.of|obj.poss obj={aid}  -> 103
  + Brazil insisted on aid from the Arab League. | Brazil > the Arab League
claim v  S=subj T?=from|of|by|obj.of|obj.poss obj={aid}  -> 103
  + The king claimed help from the government. | The king > the government
claim v  S=subj T?=from|of|obj.of|obj.poss obj={money}|{loan}|reparation|reparations|damages|damage|refund|compensation  -> 1031
  + Kuwait claimed compensation from Armenia. | Kuwait > Armenia
exact v  S=subj T?=from|of|obj.of|obj.poss obj={money}|{loan}|reparation|reparations|damages|damage|refund|compensation  -> 1031
  + The veterans exacted payment from the state. | The veterans > the state
insist_on v  S=subj T?=from|of|obj.of|obj.poss obj={money}|{loan}|reparation|reparations|damages|damage|refund|compensation  -> 1031
  + Portugal insisted on compensation from Niger. | Portugal > Niger
ask v  S=subj T?=from|of|obj.of|obj.poss obj={money}|{loan}|reparation|reparations|damages|damage|refund|compensation  -> 1031
  + The veterans asked payment from the state. | The veterans > the state
press_for v  S=subj T?=from|of|obj.of|obj.poss obj={money}|{loan}|reparation|reparations|damages|damage|refund|compensation  -> 1031
  + Mongolia pressed for compensation from Oman. | Mongolia > Oman
demand v  S=subj T?=from|of|obj.of|obj.poss obj={arms}  -> 1032
  + Colombia demanded missiles from Finland. | Colombia > Finland
insist_on v  S=subj T?=from|of|obj.of|obj.poss obj={arms}  -> 1032
  + Zambia insisted on missiles from Pakistan. | Zambia > Pakistan
demand v  S=subj T?=from|of|obj.of|obj.poss obj={humanitarian}  -> 1033
  + Greece demanded food from the agency. | Greece > the agency
insist_on v  S=subj T?=from|of|obj.of|obj.poss obj={humanitarian}  -> 1033
  + Separatists insisted on medicine from the Red Cross. | Separatists > the Red Cross
demand v  S=subj T?=from|of|obj.of|obj.poss obj={peacekeepers}|protection  -> 1034
  + Ecuador demanded peacekeepers from the Security Council. | Ecuador > the Security Council
insist_on v  S=subj T?=from|of|obj.of|obj.poss obj={peacekeepers}|protection  -> 1034
  + Students insisted on protection from the police. | Students > the police
# Appeals for reform, release, talks, truce
press v  S=subj T?=in|from|of for={reforms}  -> 024
  + ASEAN pressed for reforms in Cambodia. | ASEAN > Cambodia
push v  S=subj T?=in|from|of for={reforms}  -> 024
  + An aid agency pushed for electoral reform. | An aid agency > _
ask v  S=subj T?=in|from|of for={reforms}  -> 024
  + The ambassador asked for democratic change in Algeria. | The ambassador > Algeria
appeal v  S=subj T?=in|from|of for={reforms}  -> 024
  + The European Union appealed for reforms in Latvia. | The European Union > Latvia
campaign v  S=subj T?=in|from|of for={reforms}  -> 024
  + A lawyers' association campaigned for electoral reform. | A lawyers' association > _
lobby v  S=subj T?=in|from|of for={reforms}  -> 024
  + The army chief lobbied for democratic change in Bolivia. | The army chief > Bolivia
agitate v  S=subj T?=in|from|of for={reforms}  -> 024
  + The United Nations agitated for reforms in Sudan. | The United Nations > Sudan
argue v  S=subj T?=in|from|of for={reforms}  -> 024
  + The Red Cross argued for electoral reform. | The Red Cross > _
urge v  S=subj T?=in|from obj={reforms}  -> 024
  + NATO urged reforms in Canada. | NATO > Canada
advocate v  S=subj T?=in|from obj={reforms}  -> 024
  + A medical charity advocated constitutional reforms. | A medical charity > _
seek v  S=subj T?=in|from obj={reforms}  -> 024
  + The African Union sought reforms in Qatar. | The African Union > Qatar
recommend v  S=subj T?=in|from obj={reforms}  -> 024
  + The church council recommended constitutional reforms. | The church council > _
encourage v  S=subj T?=in|from obj={reforms}  -> 024
  + The World Bank encouraged reforms in Romania. | The World Bank > Romania
request v  S=subj T?=in|from obj={reforms}  -> 024
  + A women's group requested constitutional reforms. | A women's group > _
propose v  S=subj T?=in|from obj={reforms}  -> 024
  + The Arab League proposed reforms in Ethiopia. | The Arab League > Ethiopia
suggest v  S=subj T?=in|from obj={reforms}  -> 024
  + The trade union suggested constitutional reforms. | The trade union > _
press v  S=subj T?=of|in for={leadership}  -> 0241
  + The vice president pressed for early elections in Thailand. | The vice president > Thailand
push v  S=subj T?=of|in for={leadership}  -> 0241
  + Amnesty pushed for the resignation of the governor. | Amnesty > the governor
ask v  S=subj T?=of|in for={leadership}  -> 0241
  + The party leader asked for early elections in Cyprus. | The party leader > Cyprus
appeal v  S=subj T?=of|in for={leadership}  -> 0241
  + An aid agency appealed for the resignation of the governor. | An aid agency > the governor
campaign v  S=subj T?=of|in for={leadership}  -> 0241
  + The mayor campaigned for early elections in Mexico. | The mayor > Mexico
lobby v  S=subj T?=of|in for={leadership}  -> 0241
  + A lawyers' association lobbied for the resignation of the governor. | A lawyers' association > the governor
petition v  S=subj T?=of|in for={leadership}  -> 0241
  + The envoy petitioned for early elections in Tunisia. | The envoy > Tunisia
urge v  S=subj T?=of|by|obj.of|obj.poss obj=resignation|removal|ouster|departure|impeachment  -> 0241
  + The finance minister urged the resignation of the minister. | The finance minister > the minister
seek v  S=subj T?=of|by|obj.of|obj.poss obj=resignation|removal|ouster|departure|impeachment  -> 0241
  + The Red Cross sought the removal of the governor. | The Red Cross > the governor
advocate v  S=subj T?=of|by|obj.of|obj.poss obj=resignation|removal|ouster|departure|impeachment  -> 0241
  + The chancellor advocated the resignation of the minister. | The chancellor > the minister
request v  S=subj T?=of|by|obj.of|obj.poss obj=resignation|removal|ouster|departure|impeachment  -> 0241
  + A medical charity requested the removal of the governor. | A medical charity > the governor
propose v  S=subj T?=of|by|obj.of|obj.poss obj=resignation|removal|ouster|departure|impeachment  -> 0241
  + The president proposed the resignation of the minister. | The president > the minister
recommend v  S=subj T?=of|by|obj.of|obj.poss obj=resignation|removal|ouster|departure|impeachment  -> 0241
  + The church council recommended the removal of the governor. | The church council > the governor
press v  S=subj T?=of|in for={policy}|change  -> 0242
  + A women's group pressed for a change of the law. | A women's group > the law
push v  S=subj T?=of|in for={policy}|change  -> 0242
  + The prime minister pushed for lower taxes. | The prime minister > _
campaign v  S=subj T?=of|in for={policy}|change  -> 0242
  + The trade union campaigned for a change of the law. | The trade union > the law
appeal v  S=subj T?=of|in for={policy}|change  -> 0242
  + The foreign minister appealed for lower taxes. | The foreign minister > _
ask v  S=subj T?=of|in for={policy}|change  -> 0242
  + Amnesty asked for a change of the law. | Amnesty > the law
lobby v  S=subj T?=of|in for={policy}|change  -> 0242
  + The defence minister lobbied for lower taxes. | The defence minister > _
call v  S=subj T?=of|in for={policy}|change  -> 0242
  + An aid agency called for a change of the law. | An aid agency > the law
press v  S=subj T?=from|in|of for={rights}  -> 0243
  + A lawyers' association pressed for equality in Iceland. | A lawyers' association > Iceland
push v  S=subj T?=from|in|of for={rights}  -> 0243
  + The islanders pushed for autonomy from Angola. | The islanders > Angola
ask v  S=subj T?=from|in|of for={rights}  -> 0243
  + The Red Cross asked for press freedom. | The Red Cross > _
appeal v  S=subj T?=from|in|of for={rights}  -> 0243
  + A medical charity appealed for equality in Denmark. | A medical charity > Denmark
call v  S=subj T?=from|in|of for={rights}  -> 0243
  + The islanders called for autonomy from Lebanon. | The islanders > Lebanon
campaign v  S=subj T?=from|in|of for={rights}  -> 0243
  + The church council campaigned for press freedom. | The church council > _
lobby v  S=subj T?=from|in|of for={rights}  -> 0243
  + A women's group lobbied for equality in Senegal. | A women's group > Senegal
plead v  S=subj T?=from|in|of for={rights}  -> 0243
  + The islanders pleaded for autonomy from Georgia. | The islanders > Georgia
press v  S=subj T?=of|for|by|from for=release|freedom|freeing|return  -> 0253
  + The Security Council pressed for the release of the journalists. | The Security Council > _
push v  S=subj T?=of|for|by|from for=release|freedom|freeing|return  -> 0253
  + The interior minister pushed for the release of a sailor from Bulgaria. | The interior minister > Bulgaria
ask v  S=subj T?=of|for|by|from for=release|freedom|freeing|return  -> 0253
  + ASEAN asked for the release of the journalists. | ASEAN > _
appeal v  S=subj T?=of|for|by|from for=release|freedom|freeing|return  -> 0253
  + The opposition leader appealed for the release of a sailor from Indonesia. | The opposition leader > Indonesia
plead v  S=subj T?=of|for|by|from for=release|freedom|freeing|return  -> 0253
  + The European Union pleaded for the release of the journalists. | The European Union > _
campaign v  S=subj T?=of|for|by|from for=release|freedom|freeing|return  -> 0253
  + The governor campaigned for the release of a sailor from Morocco. | The governor > Morocco
lobby v  S=subj T?=of|for|by|from for=release|freedom|freeing|return  -> 0253
  + The United Nations lobbied for the release of the journalists. | The United Nations > _
urge v  S=subj T?=of|from|obj.of|obj.poss obj=release|freedom|freeing  -> 0253
  + NATO urged the release of the detained monks. | NATO > _
request v  S=subj T?=of|from|obj.of|obj.poss obj=release|freedom|freeing  -> 0253
  + The trade union requested the release of the blogger. | The trade union > _
seek v  S=subj T?=of|from|obj.of|obj.poss obj=release|freedom|freeing  -> 0253
  + The African Union sought the release of the detained monks. | The African Union > _
recommend v  S=subj T?=of|from|obj.of|obj.poss obj=release|freedom|freeing  -> 0253
  + Amnesty recommended the release of the blogger. | Amnesty > _
press v  S=subj T?=on|against|by|of for=lifting|easing|removal|end of={sanction}  -> 0254
  + Belarus pressed for the lifting of sanctions. | Belarus > _
push v  S=subj T?=on|against|by|of for=lifting|easing|removal|end of={sanction}  -> 0254
  + The king pushed for an easing of the embargo. | The king > _
ask v  S=subj T?=on|against|by|of for=lifting|easing|removal|end of={sanction}  -> 0254
  + Tanzania asked for the lifting of sanctions. | Tanzania > _
appeal v  S=subj T?=on|against|by|of for=lifting|easing|removal|end of={sanction}  -> 0254
  + The ambassador appealed for an easing of the embargo. | The ambassador > _
lobby v  S=subj T?=on|against|by|of for=lifting|easing|removal|end of={sanction}  -> 0254
  + Croatia lobbied for the lifting of sanctions. | Croatia > _
campaign v  S=subj T?=on|against|by|of for=lifting|easing|removal|end of={sanction}  -> 0254
  + The army chief campaigned for an easing of the embargo. | The army chief > _
press v  S=subj T?=from|by|of for={access}|{inspectors}  -> 0255
  + The World Bank pressed for access from Argentina. | The World Bank > Argentina
push v  S=subj T?=from|by|of for={access}|{inspectors}  -> 0255
  + An aid agency pushed for observers from the Arab League. | An aid agency > the Arab League
ask v  S=subj T?=from|by|of for={access}|{inspectors}  -> 0255
  + The Security Council asked for access from Rwanda. | The Security Council > Rwanda
appeal v  S=subj T?=from|by|of for={access}|{inspectors}  -> 0255
  + A lawyers' association appealed for observers from ASEAN. | A lawyers' association > ASEAN
call v  S=subj T?=from|by|of for={access}|{inspectors}  -> 0255
  + The European Union called for access from Austria. | The European Union > Austria
plead v  S=subj T?=from|by|of for={access}|{inspectors}  -> 0255
  + The Red Cross pleaded for observers from the United Nations. | The Red Cross > the United Nations
press v  S=subj T?=in|between|by|from|with for={ceasefire}|calm|restraint|de-escalation  -> 0256
  + NATO pressed for a ceasefire in Yemen. | NATO > Yemen
push v  S=subj T?=in|between|by|from|with for={ceasefire}|calm|restraint|de-escalation  -> 0256
  + The vice president pushed for restraint by Kenya. | The vice president > Kenya
ask v  S=subj T?=in|between|by|from|with for={ceasefire}|calm|restraint|de-escalation  -> 0256
  + Norway asked for calm in Basra. | Norway > Basra
appeal v  S=subj T?=in|between|by|from|with for={ceasefire}|calm|restraint|de-escalation  -> 0256
  + The African Union appealed for a ceasefire in Peru. | The African Union > Peru
plead v  S=subj T?=in|between|by|from|with for={ceasefire}|calm|restraint|de-escalation  -> 0256
  + The party leader pleaded for restraint by Turkey. | The party leader > Turkey
call v  S=subj T?=of|to|in|between|by for=end|halt|cessation of={violence}  -> 0256
  + The World Bank called for an end of the fighting. | The World Bank > _
press v  S=subj T?=of|to|in|between|by for=end|halt|cessation of={violence}  -> 0256
  + The mayor pressed for a halt of the attacks. | The mayor > _
push v  S=subj T?=of|to|in|between|by for=end|halt|cessation of={violence}  -> 0256
  + The Arab League pushed for an end of the fighting. | The Arab League > _
ask v  S=subj T?=of|to|in|between|by for=end|halt|cessation of={violence}  -> 0256
  + The envoy asked for a halt of the attacks. | The envoy > _
appeal v  S=subj T?=of|to|in|between|by for=end|halt|cessation of={violence}  -> 0256
  + The Security Council appealed for an end of the fighting. | The Security Council > _
plead v  S=subj T?=of|to|in|between|by for=end|halt|cessation of={violence}  -> 0256
  + The finance minister pleaded for a halt of the attacks. | The finance minister > _
urge v  S=subj T?=on|to|from|by obj=restraint|calm|ceasefire|truce|de-escalation  -> 0256
  + Vietnam urged restraint. | Vietnam > _
counsel v  S=subj T?=on|to|from|by obj=restraint|calm|ceasefire|truce|de-escalation  -> 0256
  + ASEAN counseled calm in Chad. | ASEAN > Chad
advise v  S=subj T?=on|to|from|by obj=restraint|calm|ceasefire|truce|de-escalation  -> 0256
  + Egypt advised restraint. | Egypt > _
recommend v  S=subj T?=on|to|from|by obj=restraint|calm|ceasefire|truce|de-escalation  -> 0256
  + The European Union recommended calm in Poland. | The European Union > Poland
advocate v  S=subj T?=on|to|from|by obj=restraint|calm|ceasefire|truce|de-escalation  -> 0256
  + Chile advocated restraint. | Chile > _
preach v  S=subj T?=on|to|from|by obj=restraint|calm|ceasefire|truce|de-escalation  -> 0256
  + The United Nations preached calm in Nepal. | The United Nations > Nepal
call v  S=subj T?=of|from|by for=withdrawal|pullout|retreat|disarmament  -> 0256
  + Ghana called for the withdrawal of foreign troops. | Ghana > foreign troops
press v  S=subj T?=of|from|by for=withdrawal|pullout|retreat|disarmament  -> 0256
  + NATO pressed for the disarmament of the militia. | NATO > the militia
push v  S=subj T?=of|from|by for=withdrawal|pullout|retreat|disarmament  -> 0256
  + Serbia pushed for the withdrawal of foreign troops. | Serbia > foreign troops
ask v  S=subj T?=of|from|by for=withdrawal|pullout|retreat|disarmament  -> 0256
  + The African Union asked for the disarmament of the militia. | The African Union > the militia
appeal v  S=subj T?=of|from|by for=withdrawal|pullout|retreat|disarmament  -> 0256
  + Japan appealed for the withdrawal of foreign troops. | Japan > foreign troops
press v  S=subj T?=with|between for={talks}  -> 026
  + The World Bank pressed for talks with the rebels. | The World Bank > the rebels
push v  S=subj T?=with|between for={talks}  -> 026
  + The chancellor pushed for a dialogue with the opposition. | The chancellor > the opposition
ask v  S=subj T?=with|between for={talks}  -> 026
  + The Arab League asked for talks with the rebels. | The Arab League > the rebels
appeal v  S=subj T?=with|between for={talks}  -> 026
  + The president appealed for a dialogue with the opposition. | The president > the opposition
plead v  S=subj T?=with|between for={talks}  -> 026
  + The Security Council pleaded for talks with the rebels. | The Security Council > the rebels
lobby v  S=subj T?=with|between for={talks}  -> 026
  + The prime minister lobbied for a dialogue with the opposition. | The prime minister > the opposition
urge v  S=subj T?=with|between|to obj={talks}  -> 026
  + ASEAN urged talks with the rebels. | ASEAN > the rebels
recommend v  S=subj T?=with|between|to obj={talks}  -> 026
  + The foreign minister recommended dialogue with the opposition. | The foreign minister > the opposition
advocate v  S=subj T?=with|between|to obj={talks}  -> 026
  + The European Union advocated talks with the rebels. | The European Union > the rebels
suggest v  S=subj T?=with|between|to obj={talks}  -> 026
  + The defence minister suggested dialogue with the opposition. | The defence minister > the opposition
request v  S=subj T?=with|between|to obj={talks}  -> 026
  + The United Nations requested talks with the rebels. | The United Nations > the rebels
seek v  S=subj T?=with|between|to obj={talks}  -> 026
  + The interior minister sought dialogue with the opposition. | The interior minister > the opposition
press v  S=subj T?=to|of|in|between for=solution|settlement|peace|resolution|reconciliation  -> 027
  + Jordan pressed for a peaceful solution. | Jordan > _
push v  S=subj T?=to|of|in|between for=solution|settlement|peace|resolution|reconciliation  -> 027
  + The opposition leader pushed for reconciliation between the clans. | The opposition leader > the clans
ask v  S=subj T?=to|of|in|between for=solution|settlement|peace|resolution|reconciliation  -> 027
  + Cuba asked for a peaceful solution. | Cuba > _
appeal v  S=subj T?=to|of|in|between for=solution|settlement|peace|resolution|reconciliation  -> 027
  + The governor appealed for reconciliation between the clans. | The governor > the clans
plead v  S=subj T?=to|of|in|between for=solution|settlement|peace|resolution|reconciliation  -> 027
  + Malaysia pleaded for a peaceful solution. | Malaysia > _
call v  S=subj T?=of|by|from for=mediation|mediator|arbitration  -> 028
  + Sweden called for mediation by NATO. | Sweden > NATO
press v  S=subj T?=of|by|from for=mediation|mediator|arbitration  -> 028
  + The king pressed for arbitration. | The king > _
push v  S=subj T?=of|by|from for=mediation|mediator|arbitration  -> 028
  + Uganda pushed for mediation by the African Union. | Uganda > the African Union
ask v  S=subj T?=of|by|from for=mediation|mediator|arbitration  -> 028
  + The ambassador asked for arbitration. | The ambassador > _
appeal v  S=subj T?=of|by|from for=mediation|mediator|arbitration  -> 028
  + Brazil appealed for mediation by the World Bank. | Brazil > the World Bank
request v  S=subj T?=of|by|from|obj.of|obj.poss obj=mediation|mediator|arbitration  -> 028
  + Kuwait requested mediation from the Arab League. | Kuwait > the Arab League
seek v  S=subj T?=of|by|from|obj.of|obj.poss obj=mediation|mediator|arbitration  -> 028
  + Guerrillas sought the mediation of the church. | Guerrillas > the church
urge v  S=subj T?=of|by|from|obj.of|obj.poss obj=mediation|mediator|arbitration  -> 028
  + Armenia urged mediation from the Security Council. | Armenia > the Security Council
propose v  S=subj T?=of|by|from|obj.of|obj.poss obj=mediation|mediator|arbitration  -> 028
  + Militiamen proposed the mediation of the church. | Militiamen > the church
call v  S=subj T?=with|from|in for=cooperation|partnership  -> 021
  + Portugal called for cooperation with Niger. | Portugal > Niger
ask v  S=subj T?=with|from|in for=cooperation|partnership  -> 021
  + The army chief asked for closer cooperation from ASEAN. | The army chief > ASEAN
appeal v  S=subj T?=with|from|in for=cooperation|partnership  -> 021
  + Mongolia appealed for cooperation with Oman. | Mongolia > Oman
press v  S=subj T?=with|from|in for=cooperation|partnership  -> 021
  + The vice president pressed for closer cooperation from the European Union. | The vice president > the European Union
push v  S=subj T?=with|from|in for=cooperation|partnership  -> 021
  + Colombia pushed for cooperation with Finland. | Colombia > Finland
call v  S=subj T?=from|with|in for=investment|trade  -> 0211
  + Zambia called for investment from Pakistan. | Zambia > Pakistan
ask v  S=subj T?=from|with|in for=investment|trade  -> 0211
  + The party leader asked for trade with Greece. | The party leader > Greece
appeal v  S=subj T?=from|with|in for=investment|trade  -> 0211
  + Ecuador appealed for investment from Cambodia. | Ecuador > Cambodia
lobby v  S=subj T?=from|with|in for=investment|trade  -> 0211
  + The mayor lobbied for trade with Algeria. | The mayor > Algeria
push v  S=subj T?=from|with|in for=investment|trade  -> 0211
  + Latvia pushed for investment from Bolivia. | Latvia > Bolivia
call v  S=subj T?=with|from for=military_cooperation|joint_patrol|alliance|military_action|intervention  -> 0212
  + Sudan called for military cooperation with Canada. | Sudan > Canada
ask v  S=subj T?=with|from for=military_cooperation|joint_patrol|alliance|military_action|intervention  -> 0212
  + Qatar asked for an alliance with Romania. | Qatar > Romania
appeal v  S=subj T?=with|from for=military_cooperation|joint_patrol|alliance|military_action|intervention  -> 0212
  + Ethiopia appealed for military cooperation with Thailand. | Ethiopia > Thailand
push v  S=subj T?=with|from for=military_cooperation|joint_patrol|alliance|military_action|intervention  -> 0212
  + Cyprus pushed for an alliance with Mexico. | Cyprus > Mexico
press v  S=subj T?=with|from for=military_cooperation|joint_patrol|alliance|military_action|intervention  -> 0212
  + Tunisia pressed for military cooperation with Iceland. | Tunisia > Iceland
call v  S=subj T?=from|of for=extradition|investigation|inquiry|probe|trial|prosecution  -> 0213
  + Angola called for the extradition of a general. | Angola > a general
ask v  S=subj T?=from|of for=extradition|investigation|inquiry|probe|trial|prosecution  -> 0213
  + A medical charity asked for an investigation of the police. | A medical charity > the police
appeal v  S=subj T?=from|of for=extradition|investigation|inquiry|probe|trial|prosecution  -> 0213
  + Denmark appealed for the extradition of a general. | Denmark > a general
push v  S=subj T?=from|of for=extradition|investigation|inquiry|probe|trial|prosecution  -> 0213
  + The church council pushed for an investigation of the police. | The church council > the police
press v  S=subj T?=from|of for=extradition|investigation|inquiry|probe|trial|prosecution  -> 0213
  + Lebanon pressed for the extradition of a general. | Lebanon > a general
campaign v  S=subj T?=from|of for=extradition|investigation|inquiry|probe|trial|prosecution  -> 0213
  + A women's group campaigned for an investigation of the police. | A women's group > the police
request v  S=subj T?=from|of|by|into|obj.of|obj.poss obj=extradition|investigation|inquiry|probe|trial|prosecution|arrest  -> 0213
  + Senegal requested the extradition of a banker from Georgia. | Senegal > Georgia
seek v  S=subj T?=from|of|by|into|obj.of|obj.poss obj=extradition|investigation|inquiry|probe|trial|prosecution|arrest  -> 0213
  + The trade union sought an inquiry into the shooting. | The trade union > the shooting
urge v  S=subj T?=from|of|by|into|obj.of|obj.poss obj=extradition|investigation|inquiry|probe|trial|prosecution|arrest  -> 0213
  + Bulgaria urged the extradition of a banker from Indonesia. | Bulgaria > Indonesia
recommend v  S=subj T?=from|of|by|into|obj.of|obj.poss obj=extradition|investigation|inquiry|probe|trial|prosecution|arrest  -> 0213
  + Amnesty recommended an inquiry into the shooting. | Amnesty > the shooting
ask v  S=subj T?=from|on|about for={intelligence}  -> 0214
  + Morocco asked for information from Belarus. | Morocco > Belarus
call v  S=subj T?=from|on|about for={intelligence}  -> 0214
  + The tribunal called for documents from Tanzania. | The tribunal > Tanzania
appeal v  S=subj T?=from|on|about for={intelligence}  -> 0214
  + Croatia appealed for information from Argentina. | Croatia > Argentina
apply v  S=subj T?=from|on|about for={intelligence}  -> 0214
  + The tribunal applied for documents from Rwanda. | The tribunal > Rwanda
request v  S=subj T?=from|about obj={intelligence}  -> 0214
  + Austria requested information from Yemen. | Austria > Yemen
seek v  S=subj T?=from|about obj={intelligence}  -> 0214
  + The envoy sought documents from the bank. | The envoy > the bank
solicit v  S=subj T?=from|about obj={intelligence}  -> 0214
  + Kenya solicited information from Norway. | Kenya > Norway
ask v  S=subj T?=from|for|in|of for=support|backing|recognition|membership|endorsement  -> 022
  + Peru asked for support from Turkey. | Peru > Turkey
appeal v  S=subj T?=from|for|in|of for=support|backing|recognition|membership|endorsement  -> 022
  + The finance minister appealed for recognition from the United Nations. | The finance minister > the United Nations
call v  S=subj T?=from|for|in|of for=support|backing|recognition|membership|endorsement  -> 022
  + Vietnam called for support from Chad. | Vietnam > Chad
lobby v  S=subj T?=from|for|in|of for=support|backing|recognition|membership|endorsement  -> 022
  + The chancellor lobbied for recognition from NATO. | The chancellor > NATO
apply v  S=subj T?=from|for|in|of for=support|backing|recognition|membership|endorsement  -> 022
  + Egypt applied for support from Poland. | Egypt > Poland
campaign v  S=subj T?=from|for|in|of for=support|backing|recognition|membership|endorsement  -> 022
  + The president campaigned for recognition from the African Union. | The president > the African Union
seek v  S=subj T?=from|of|for|obj.of|obj.poss obj=support|backing|recognition|membership|endorsement  -> 022
  + Chile sought support from Nepal. | Chile > Nepal
request v  S=subj T?=from|of|for|obj.of|obj.poss obj=support|backing|recognition|membership|endorsement  -> 022
  + The prime minister requested recognition from the World Bank. | The prime minister > the World Bank
solicit v  S=subj T?=from|of|for|obj.of|obj.poss obj=support|backing|recognition|membership|endorsement  -> 022
  + Ghana solicited support from Serbia. | Ghana > Serbia
court v  S=subj T?=from|of|for|obj.of|obj.poss obj=support|backing|recognition|membership|endorsement  -> 022
  + The foreign minister courted recognition from the Arab League. | The foreign minister > the Arab League
# Demands
command v  S=subj T=obj  -> 100
  + The defence minister commanded the ministry to act. | The defence minister > the ministry
enjoin v  S=subj T=obj  -> 100
  + A judge enjoined the company. | A judge > the company
direct v  S=subj T=obj  -> 100
  + The interior minister directed the ministry to act. | The interior minister > the ministry
require v  S=subj T=obj  -> 100
  + A judge required the company. | A judge > the company
oblige v  S=subj T=obj  -> 100
  + The opposition leader obliged the ministry to act. | The opposition leader > the ministry
dun v  S=subj T=obj  -> 100
  + A judge dunned the company. | A judge > the company
demand v  S=subj T?=from|of|to|on|obj.of|obj.poss obj=answer|explanation|apology|action|compliance|respect|clarification  -> 100
  + Japan demanded an apology from Jordan. | Japan > Jordan
insist_on v  S=subj T?=from|of|to|on|obj.of|obj.poss obj=answer|explanation|apology|action|compliance|respect|clarification  -> 100
  + An aid agency insisted on an explanation from the police. | An aid agency > the police
require v  S=subj T?=from|of|to|on|obj.of|obj.poss obj=answer|explanation|apology|action|compliance|respect|clarification  -> 100
  + Cuba required an apology from Malaysia. | Cuba > Malaysia
want v  S=subj T?=from|of|to|on|obj.of|obj.poss obj=answer|explanation|apology|action|compliance|respect|clarification  -> 100
  + A lawyers' association wanted an explanation from the police. | A lawyers' association > the police
expect v  S=subj T?=from|of|to|on|obj.of|obj.poss obj=answer|explanation|apology|action|compliance|respect|clarification  -> 100
  + Sweden expected an apology from Uganda. | Sweden > Uganda
exact v  S=subj T?=from|of|to|on|obj.of|obj.poss obj=answer|explanation|apology|action|compliance|respect|clarification  -> 100
  + The Red Cross exacted an explanation from the police. | The Red Cross > the police
demand v  S=subj T?=in|from|of|obj.of|obj.poss obj={reforms}  -> 104
  + Farmers demanded reforms from the government. | Farmers > the government
insist_on v  S=subj T?=in|from|of|obj.of|obj.poss obj={reforms}  -> 104
  + The Security Council insisted on democratic reform in Brazil. | The Security Council > Brazil
require v  S=subj T?=in|from|of|obj.of|obj.poss obj={reforms}  -> 104
  + Teachers required reforms from the government. | Teachers > the government
insist_on v  S=subj T?=of|from|by|obj.of|obj.poss obj={leadership}  -> 1041
  + Miners insisted on the resignation of the premier. | Miners > the premier
press_for v  S=subj T?=of|from|by|obj.of|obj.poss obj={leadership}  -> 1041
  + The governor pressed for new elections. | The governor > _
want v  S=subj T?=of|from|by|obj.of|obj.poss obj={leadership}  -> 1041
  + Opposition supporters wanted the resignation of the premier. | Opposition supporters > the premier
call_for v  S=subj T?=of|from|by|obj.of|obj.poss obj={leadership}  -> 1041
  + The king called for new elections. | The king > _
demand v  S=subj T?=from|of|in|obj.of|obj.poss obj={policy}|pay_rise|raise|pay  -> 1042
  + Nurses demanded a change of the law. | Nurses > the law
insist_on v  S=subj T?=from|of|in|obj.of|obj.poss obj={policy}|pay_rise|raise|pay  -> 1042
  + Villagers insisted on a pay rise from the ministry. | Villagers > the ministry
press_for v  S=subj T?=from|of|in|obj.of|obj.poss obj={policy}|pay_rise|raise|pay  -> 1042
  + Residents pressed for a change of the law. | Residents > the law
want v  S=subj T?=from|of|in|obj.of|obj.poss obj={policy}|pay_rise|raise|pay  -> 1042
  + Truck drivers wanted a pay rise from the ministry. | Truck drivers > the ministry
insist_on v  S=subj T?=from|of|in|obj.of|obj.poss obj={rights}  -> 1043
  + Activists insisted on equality. | Activists > _
press_for v  S=subj T?=from|of|in|obj.of|obj.poss obj={rights}  -> 1043
  + The islanders pressed for independence from Kuwait. | The islanders > Kuwait
claim v  S=subj T?=from|of|in|obj.of|obj.poss obj={rights}  -> 1043
  + Workers claimed equality. | Workers > _
want v  S=subj T?=from|of|in|obj.of|obj.poss obj={rights}  -> 1043
  + The islanders wanted independence from Armenia. | The islanders > Armenia
declare v  S=subj T?=from|of|in|obj.of|obj.poss obj={rights}  -> 1043
  + Pensioners declared equality. | Pensioners > _
demand v  S=subj T?=of|in|from|obj.of|obj.poss obj={institution}  -> 1044
  + Monks demanded a new constitution. | Monks > _
insist_on v  S=subj T?=of|in|from|obj.of|obj.poss obj={institution}  -> 1044
  + Protesters insisted on the end of military rule. | Protesters > _
press_for v  S=subj T?=of|in|from|obj.of|obj.poss obj={institution}  -> 1044
  + Students pressed for a new constitution. | Students > _
want v  S=subj T?=of|in|from|obj.of|obj.poss obj={institution}  -> 1044
  + Farmers wanted the end of military rule. | Farmers > _
insist_on v  S=subj T?=of|from|by|obj.of|obj.poss obj=release|return|freedom|freeing  -> 1053
  + Portugal insisted on the release of its sailors from Niger. | Portugal > Niger
press_for v  S=subj T?=of|from|by|obj.of|obj.poss obj=release|return|freedom|freeing  -> 1053
  + A medical charity pressed for the return of the seized ship. | A medical charity > _
want v  S=subj T?=of|from|by|obj.of|obj.poss obj=release|return|freedom|freeing  -> 1053
  + Mongolia wanted the release of its sailors from Oman. | Mongolia > Oman
call_for v  S=subj T?=of|from|by|obj.of|obj.poss obj=release|return|freedom|freeing  -> 1053
  + The church council called for the return of the seized ship. | The church council > _
insist_on v  S=subj T?=on|of|against|from|obj.of|obj.poss obj=lifting|easing|removal of={sanction}  -> 1054
  + Colombia insisted on the lifting of sanctions. | Colombia > _
press_for v  S=subj T?=on|of|against|from|obj.of|obj.poss obj=lifting|easing|removal of={sanction}  -> 1054
  + Finland pressed for the removal of tariffs. | Finland > _
want v  S=subj T?=on|of|against|from|obj.of|obj.poss obj=lifting|easing|removal of={sanction}  -> 1054
  + Zambia wanted the lifting of sanctions. | Zambia > _
demand v  S=subj T?=from|of|obj.of|obj.poss obj=right_to_protest|lifting|end of={gathering}|{restriction}|{curfew}|{martial}  -> 1052
  + Teachers demanded the lifting of the curfew. | Teachers > _
insist_on v  S=subj T?=from|of|obj.of|obj.poss obj=right_to_protest|lifting|end of={gathering}|{restriction}|{curfew}|{martial}  -> 1052
  + A women's group insisted on an end of the restrictions. | A women's group > _
press_for v  S=subj T?=from|of|obj.of|obj.poss obj=right_to_protest|lifting|end of={gathering}|{restriction}|{curfew}|{martial}  -> 1052
  + Miners pressed for the lifting of the curfew. | Miners > _
demand v  S=subj T?=to|from|of|obj.of|obj.poss obj={access}|{inspectors}  -> 1055
  + ASEAN demanded access to the plant. | ASEAN > the plant
insist_on v  S=subj T?=to|from|of|obj.of|obj.poss obj={access}|{inspectors}  -> 1055
  + The trade union insisted on access to the prison. | The trade union > the prison
require v  S=subj T?=to|from|of|obj.of|obj.poss obj={access}|{inspectors}  -> 1055
  + The European Union required access to the plant. | The European Union > the plant
press_for v  S=subj T?=to|from|of|obj.of|obj.poss obj={access}|{inspectors}  -> 1055
  + Amnesty pressed for access to the prison. | Amnesty > the prison
insist_on v  S=subj T?=from|of|by|with|obj.of|obj.poss obj=withdrawal|pullout|disarmament|ceasefire|truce|end|halt  -> 1056
  + Pakistan insisted on the withdrawal of the army from the valley. | Pakistan > the valley
press_for v  S=subj T?=from|of|by|with|obj.of|obj.poss obj=withdrawal|pullout|disarmament|ceasefire|truce|end|halt  -> 1056
  + The United Nations pressed for an end of the shelling. | The United Nations > _
want v  S=subj T?=from|of|by|with|obj.of|obj.poss obj=withdrawal|pullout|disarmament|ceasefire|truce|end|halt  -> 1056
  + Greece wanted the withdrawal of the army from the valley. | Greece > the valley
insist_on v  S=subj T?=with|between|from obj={talks}  -> 106
  + Extremists insisted on talks with the government. | Extremists > the government
press_for v  S=subj T?=with|between|from obj={talks}  -> 106
  + Opposition supporters pressed for a meeting with the rector. | Opposition supporters > the rector
want v  S=subj T?=with|between|from obj={talks}  -> 106
  + Jihadists wanted talks with the government. | Jihadists > the government
demand v  S=subj T?=to|of|with|in|obj.of|obj.poss obj=settlement|solution|peace  -> 107
  + Nurses demanded a settlement of the dispute. | Nurses > the dispute
insist_on v  S=subj T?=to|of|with|in|obj.of|obj.poss obj=settlement|solution|peace  -> 107
  + NATO insisted on a peaceful solution. | NATO > _
press_for v  S=subj T?=to|of|with|in|obj.of|obj.poss obj=settlement|solution|peace  -> 107
  + Villagers pressed for a settlement of the dispute. | Villagers > the dispute
demand v  S=subj T?=by|of|from|obj.of|obj.poss obj=mediation|arbitration|mediator  -> 108
  + Ecuador demanded mediation by the African Union. | Ecuador > the African Union
insist_on v  S=subj T?=by|of|from|obj.of|obj.poss obj=mediation|arbitration|mediator  -> 108
  + The union insisted on arbitration. | The union > _
press_for v  S=subj T?=by|of|from|obj.of|obj.poss obj=mediation|arbitration|mediator  -> 108
  + Cambodia pressed for mediation by the World Bank. | Cambodia > the World Bank
demand v  S=subj T?=from|with|in obj=cooperation  -> 101
  + Algeria demanded cooperation from Latvia. | Algeria > Latvia
insist_on v  S=subj T?=from|with|in obj=cooperation  -> 101
  + Bolivia insisted on cooperation from Sudan. | Bolivia > Sudan
require v  S=subj T?=from|with|in obj=cooperation  -> 101
  + Canada required cooperation from Qatar. | Canada > Qatar
demand v  S=subj T?=from|with|in obj=trade|investment|market_access  -> 1011
  + Romania demanded market access from Ethiopia. | Romania > Ethiopia
insist_on v  S=subj T?=from|with|in obj=trade|investment|market_access  -> 1011
  + Thailand insisted on market access from Cyprus. | Thailand > Cyprus
demand v  S=subj T?=from|with obj=military_cooperation|troops|military_action  -> 1012
  + Mexico demanded military action from the Arab League. | Mexico > the Arab League
insist_on v  S=subj T?=from|with obj=military_cooperation|troops|military_action  -> 1012
  + Tunisia insisted on military action from the Security Council. | Tunisia > the Security Council
insist_on v  S=subj T?=of|from|into|obj.of|obj.poss obj=extradition|trial|investigation|inquiry|prosecution|arrest|handover|probe  -> 1013
  + Iceland insisted on the extradition of a cleric from Angola. | Iceland > Angola
press_for v  S=subj T?=of|from|into|obj.of|obj.poss obj=extradition|trial|investigation|inquiry|prosecution|arrest|handover|probe  -> 1013
  + An aid agency pressed for an inquiry into the shooting. | An aid agency > the shooting
want v  S=subj T?=of|from|into|obj.of|obj.poss obj=extradition|trial|investigation|inquiry|prosecution|arrest|handover|probe  -> 1013
  + Denmark wanted the extradition of a cleric from Lebanon. | Denmark > Lebanon
demand v  S=subj T?=of|from|into|obj.of|obj.poss obj=extradition|trial|investigation|inquiry|prosecution|arrest|handover|probe  -> 1013
  + A lawyers' association demanded an inquiry into the shooting. | A lawyers' association > the shooting
demand v  S=subj T?=from|about|on obj={intelligence}  -> 1014
  + Senegal demanded the files from Georgia. | Senegal > Georgia
insist_on v  S=subj T?=from|about|on obj={intelligence}  -> 1014
  + The committee insisted on documents from the ministry. | The committee > the ministry
require v  S=subj T?=from|about|on obj={intelligence}  -> 1014
  + Bulgaria required the files from Indonesia. | Bulgaria > Indonesia
subpoena v  S=subj T?=from|about|on obj={intelligence}  -> 1014
  + The committee subpoenaed documents from the ministry. | The committee > the ministry
demand v  S=subj T?=from|of|for|obj.of|obj.poss obj=support|recognition|backing|loyalty|allegiance|membership  -> 102
  + The ambassador demanded loyalty from the party. | The ambassador > the party
insist_on v  S=subj T?=from|of|for|obj.of|obj.poss obj=support|recognition|backing|loyalty|allegiance|membership  -> 102
  + Morocco insisted on recognition from Belarus. | Morocco > Belarus
require v  S=subj T?=from|of|for|obj.of|obj.poss obj=support|recognition|backing|loyalty|allegiance|membership  -> 102
  + The army chief required loyalty from the party. | The army chief > the party
seek v  S=subj T?=in|from|at|with obj={asylum}  -> 023
  + The general sought asylum in Tanzania. | The general > Tanzania
request v  S=subj T?=in|from|at|with obj={asylum}  -> 023
  + Thousands of families requested refuge in Croatia. | Thousands of families > Croatia
claim v  S=subj T?=in|from|at|with obj={asylum}  -> 023
  + The general claimed asylum in Argentina. | The general > Argentina
demand v  S=subj T?=in|from|at|with obj={asylum}  -> 023
  + Thousands of families demanded refuge in Rwanda. | Thousands of families > Rwanda
ask_for v  S=subj T?=in|from|at|with obj={asylum}  -> 023
  + The general asked for asylum in Austria. | The general > Austria
apply v  S=subj T?=in|to for={asylum}  -> 023
  + The cook applied for asylum in Norway. | The cook > Norway
call v  S=subj T=on|upon comp=discuss|exchange|brief  -> 040
  + The bishop called on the governor to discuss the school. | The bishop > the governor
