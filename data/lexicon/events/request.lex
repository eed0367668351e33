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
  + The vice president beseeched Peru over the border. | The vice president > Peru
entreat v  S=subj T=obj  -> 020
  + The Red Cross entreated the ministry. | The Red Cross > the ministry
beg v  S=subj T=obj  -> 020
  + The World Bank beged Turkey again. | The World Bank > Turkey
exhort v  S=subj T=obj  -> 020
  + The party leader exhorted Vietnam over the border. | The party leader > Vietnam
petition v  S=subj T=obj  -> 020
  + A medical charity petitioned the ministry. | A medical charity > the ministry
lobby v  S=subj T=obj  -> 020
  + The Arab League lobbied Chad again. | The Arab League > Chad
push v  S=subj T=obj  -> 020
  + The mayor pushed Egypt over the border. | The mayor > Egypt
prod v  S=subj T=obj  -> 020
  + The church council prodded the ministry. | The church council > the ministry
nudge v  S=subj T=obj  -> 020
  + The Security Council nudged Poland again. | The Security Council > Poland
remind v  S=subj T=obj  -> 020
  + The envoy reminded Chile over the border. | The envoy > Chile
pester v  S=subj T=obj  -> 020
  + A women's group pestered the ministry. | A women's group > the ministry
badger v  S=subj T=obj  -> 020
  + ASEAN badgered Nepal again. | ASEAN > Nepal
solicit v  S=subj T=obj  -> 020
  + The finance minister solicited Ghana over the border. | The finance minister > Ghana
query v  S=subj T=obj  -> 020
  + The trade union queried the ministry. | The trade union > the ministry
counsel v  S=subj T=obj  -> 020
  + The European Union counseled Serbia again. | The European Union > Serbia
write v  S=subj T=to|with|on|for  -> 020
  + The chancellor wrote to the kidnappers. | The chancellor > the kidnappers
reach_out v  S=subj T=to|with|on|for  -> 020
  + Amnesty reached out with the governor. | Amnesty > the governor
turn v  S=subj T=to|with|on|for  -> 020
  + The president turned to the kidnappers. | The president > the kidnappers
pray v  S=subj T=to|with|on|for  -> 020
  + An aid agency prayed with the governor. | An aid agency > the governor
make v  S=subj T?=to|on|upon|with obj=appeal|request|plea|petition|call|letter  -> 020
  + A lawyers' association made an appeal to the president. | A lawyers' association > the president
issue v  S=subj T?=to|on|upon|with obj=appeal|request|plea|petition|call|letter  -> 020
  + The prime minister issued a plea to the rebels. | The prime minister > the rebels
send v  S=subj T?=to|on|upon|with obj=appeal|request|plea|petition|call|letter  -> 020
  + The Red Cross sent a petition to the parliament. | The Red Cross > the parliament
address v  S=subj T?=to|on|upon|with obj=appeal|request|plea|petition|call|letter  -> 020
  + A medical charity addressed an appeal to the president. | A medical charity > the president
submit v  S=subj T?=to|on|upon|with obj=appeal|request|plea|petition|call|letter  -> 020
  + The foreign minister submitted a plea to the rebels. | The foreign minister > the rebels
renew v  S=subj T?=to|on|upon|with obj=appeal|request|plea|petition|call|letter  -> 020
  + The church council renewed a petition to the parliament. | The church council > the parliament
launch v  S=subj T?=to|on|upon|with obj=appeal|request|plea|petition|call|letter  -> 020
  + A women's group launched an appeal to the president. | A women's group > the president
deliver v  S=subj T?=to|on|upon|with obj=appeal|request|plea|petition|call|letter  -> 020
  + The defence minister delivered a plea to the rebels. | The defence minister > the rebels
hand v  S=subj T?=to|on|upon|with obj=appeal|request|plea|petition|call|letter  -> 020
  + The trade union handed a petition to the parliament. | The trade union > the parliament
present v  S=subj T?=to|on|upon|with obj=appeal|request|plea|petition|call|letter  -> 020
  + Amnesty presented an appeal to the president. | Amnesty > the president
direct v  S=subj T?=to|on|upon|with obj=appeal|request|plea|petition|call|letter  -> 020
  + The interior minister directed a plea to the rebels. | The interior minister > the rebels
repeat v  S=subj T?=to|on|upon|with obj=appeal|request|plea|petition|call|letter  -> 020
  + An aid agency repeated a petition to the parliament. | An aid agency > the parliament
file v  S=subj T?=to|on|upon|with obj=appeal|request|plea|petition|call|letter  -> 020
  + A lawyers' association filed an appeal to the president. | A lawyers' association > the president
forward v  S=subj T?=to|on|upon|with obj=appeal|request|plea|petition|call|letter  -> 020
  + The opposition leader forwarded a plea to the rebels. | The opposition leader > the rebels
plea n  S?=by|mod|poss T?=to|for|from  -> 020
  + The governor's plea to the kidnappers was broadcast. | The governor > the kidnappers
petition n  S?=by|mod|poss T?=to|for|from  -> 020
  + The Red Cross' petition to the ministry went unanswered. | The Red Cross > the ministry
entreaty n  S?=by|mod|poss T?=to|for|from  -> 020
  + The king's entreaty to the kidnappers was broadcast. | The king > the kidnappers
open_letter n  S?=by|mod|poss T?=to|for|from  -> 020
  + A medical charity's open letter to the ministry went unanswered. | A medical charity > the ministry
requests n  S?=by|mod|poss T?=to|for|from  -> 020
  + The ambassador's requests to the kidnappers was broadcast. | The ambassador > the kidnappers
exhortation n  S?=by|mod|poss T?=to|for|from  -> 020
  + The church council's exhortation to the ministry went unanswered. | The church council > the ministry
# Appeals and demands for aid, by kind
ask v  S=subj T?=from|of for={aid}  -> 023
  + Japan asked for help from Jordan. | Japan > Jordan
appeal v  S=subj T?=from|of for={aid}  -> 023
  + The army chief appealed for assistance from the United Nations. | The army chief > the United Nations
beg v  S=subj T?=from|of for={aid}  -> 023
  + Cuba beged for help from Malaysia. | Cuba > Malaysia
plead v  S=subj T?=from|of for={aid}  -> 023
  + The vice president pleaded for assistance from NATO. | The vice president > NATO
apply v  S=subj T?=from|of for={aid}  -> 023
  + Sweden applied for help from Uganda. | Sweden > Uganda
call v  S=subj T?=from|of for={aid}  -> 023
  + The party leader called for assistance from the African Union. | The party leader > the African Union
press v  S=subj T?=from|of for={aid}  -> 023
  + Brazil pressed for help from Kuwait. | Brazil > Kuwait
push v  S=subj T?=from|of for={aid}  -> 023
  + The mayor pushed for assistance from the World Bank. | The mayor > the World Bank
lobby v  S=subj T?=from|of for={aid}  -> 023
  + Armenia lobbied for help from Portugal. | Armenia > Portugal
hope v  S=subj T?=from|of for={aid}  -> 023
  + The envoy hoped for assistance from the Arab League. | The envoy > the Arab League
petition v  S=subj T?=from|of for={aid}  -> 023
  + Niger petitioned for help from Mongolia. | Niger > Mongolia
cry_out v  S=subj T?=from|of for={aid}  -> 023
  + The finance minister cried out for assistance from the Security Council. | The finance minister > the Security Council
beg v  S=subj T=obj for={aid}  -> 023
  + Oman beged Colombia for assistance. | Oman > Colombia
implore v  S=subj T=obj for={aid}  -> 023
  + A women's group implored the government for help. | A women's group > the government
press v  S=subj T=obj for={aid}  -> 023
  + Finland pressed Zambia for assistance. | Finland > Zambia
petition v  S=subj T=obj for={aid}  -> 023
  + The trade union petitioned the government for help. | The trade union > the government
urge v  S=subj T=obj for={aid}  -> 023
  + Pakistan urged Greece for assistance. | Pakistan > Greece
lobby v  S=subj T=obj for={aid}  -> 023
  + Amnesty lobbied the government for help. | Amnesty > the government
push v  S=subj T=obj for={aid}  -> 023
  + Ecuador pushed Cambodia for assistance. | Ecuador > Cambodia
solicit v  S=subj T=obj for={aid}  -> 023
  + An aid agency solicited the government for help. | An aid agency > the government
approach v  S=subj T=obj for={aid}  -> 023
  + Algeria approached Latvia for assistance. | Algeria > Latvia
beseech v  S=subj T=obj for={aid}  -> 023
  + A lawyers' association beseeched the government for help. | A lawyers' association > the government
beg v  S=subj T=obj for={money}|{loan}  -> 0231
  + Bolivia beged ASEAN for a loan. | Bolivia > ASEAN
press v  S=subj T=obj for={money}|{loan}  -> 0231
  + The chancellor pressed Sudan for funds. | The chancellor > Sudan
petition v  S=subj T=obj for={money}|{loan}  -> 0231
  + Canada petitioned the European Union for a loan. | Canada > the European Union
lobby v  S=subj T=obj for={money}|{loan}  -> 0231
  + The president lobbied Qatar for funds. | The president > Qatar
approach v  S=subj T=obj for={money}|{loan}  -> 0231
  + Romania approached the United Nations for a loan. | Romania > the United Nations
push v  S=subj T=obj for={money}|{loan}  -> 0231
  + The prime minister pushed Ethiopia for funds. | The prime minister > Ethiopia
solicit v  S=subj T=obj for={money}|{loan}  -> 0231
  + Thailand solicited NATO for a loan. | Thailand > NATO
tap v  S=subj T=obj for={money}|{loan}  -> 0231
  + The foreign minister tapped Cyprus for funds. | The foreign minister > Cyprus
apply v  S=subj T?=from|to|of for={money}|{loan}  -> 0231
  + Mexico applied for a loan from the African Union. | Mexico > the African Union
beg v  S=subj T?=from|to|of for={money}|{loan}  -> 0231
  + The defence minister beged for funds from Tunisia. | The defence minister > Tunisia
appeal v  S=subj T?=from|to|of for={money}|{loan}  -> 0231
  + Iceland appealed for a loan from the World Bank. | Iceland > the World Bank
lobby v  S=subj T?=from|to|of for={money}|{loan}  -> 0231
  + The interior minister lobbied for funds from Angola. | The interior minister > Angola
plead v  S=subj T?=from|to|of for={money}|{loan}  -> 0231
  + Denmark pleaded for a loan from the Arab League. | Denmark > the Arab League
negotiate v  S=subj T?=from|to|of for={money}|{loan}  -> 0231
  + The opposition leader negotiated for funds from Lebanon. | The opposition leader > Lebanon
call v  S=subj T?=from|to|of for={money}|{loan}  -> 0231
  + Senegal called for a loan from the Security Council. | Senegal > the Security Council
ask v  S=subj T?=from|of|to for={humanitarian}  -> 0233
  + Georgia asked for food from Bulgaria. | Georgia > Bulgaria
beg v  S=subj T?=from|of|to for={humanitarian}  -> 0233
  + The governor beged for tents from the Red Cross. | The governor > the Red Cross
appeal v  S=subj T?=from|of|to for={humanitarian}  -> 0233
  + Indonesia appealed for food from Morocco. | Indonesia > Morocco
plead v  S=subj T?=from|of|to for={humanitarian}  -> 0233
  + The king pleaded for tents from a medical charity. | The king > a medical charity
call v  S=subj T?=from|of|to for={humanitarian}  -> 0233
  + Belarus called for food from Tanzania. | Belarus > Tanzania
press v  S=subj T=obj for={arms}  -> 0232
  + Croatia pressed Argentina for tanks. | Croatia > Argentina
lobby v  S=subj T=obj for={arms}  -> 0232
  + Rwanda lobbied Austria for rifles. | Rwanda > Austria
beg v  S=subj T=obj for={arms}  -> 0232
  + Yemen beged Kenya for tanks. | Yemen > Kenya
approach v  S=subj T=obj for={arms}  -> 0232
  + Norway approached Peru for rifles. | Norway > Peru
urge v  S=subj T=obj for={arms}  -> 0232
  + Turkey urged Vietnam for tanks. | Turkey > Vietnam
petition v  S=subj T=obj for={arms}  -> 0232
  + Chad petitioned Egypt for rifles. | Chad > Egypt
seek v  S=subj T?=from obj={arms}  -> 0232
  + Poland sought jets from Chile. | Poland > Chile
solicit v  S=subj T?=from obj={arms}  -> 0232
  + Nepal solicited ammunition from Ghana. | Nepal > Ghana
want v  S=subj T?=from obj={arms}  -> 0232
  + Serbia wanted jets from Japan. | Serbia > Japan
ask v  S=subj T?=from|in for={peacekeepers}|protection  -> 0234
  + Jordan asked for peacekeepers from ASEAN. | Jordan > ASEAN
appeal v  S=subj T?=from|in for={peacekeepers}|protection  -> 0234
  + The ambassador appealed for protection from the army. | The ambassador > the army
call v  S=subj T?=from|in for={peacekeepers}|protection  -> 0234
  + Cuba called for peacekeepers from the European Union. | Cuba > the European Union
plead v  S=subj T?=from|in for={peacekeepers}|protection  -> 0234
  + The army chief pleaded for protection from the army. | The army chief > the army
solicit v  S=subj T?=from obj={aid}  -> 023
  + Malaysia solicited help from Sweden. | Malaysia > Sweden
invite v  S=subj T?=from obj={aid}  -> 023
  + Uganda invited assistance from the United Nations. | Uganda > the United Nations
want v  S=subj T?=from obj={aid}  -> 023
  + Brazil wanted help from Kuwait. | Brazil > Kuwait
demand v  S=subj T?=from|of|by|obj.of|obj.poss obj={aid}  -> 103
  + The vice president demanded help from the government. | The vice president > the government
insist_on v  S=subj T?=from|of|by|obj.of|obj.poss obj={aid}  -> 103
  + Armenia insisted on aid from NATO. | Armenia > NATO
claim v  S=subj T?=from|of|by|obj.of|obj.poss obj={aid}  -> 103
  + The party leader claimed help from the government. | The party leader > the government
claim v  S=subj T?=from|of|obj.of|obj.poss obj={money}|{loan}|reparation|reparations|damages|damage|refund|compensation  -> 1031
  + Portugal claimed compensation from Niger. | Portugal > Niger
exact v  S=subj T?=from|of|obj.of|obj.poss obj={money}|{loan}|reparation|reparations|damages|damage|refund|compensation  -> 1031
  + The veterans exacted payment from the state. | The veterans > the state
insist_on v  S=subj T?=from|of|obj.of|obj.poss obj={money}|{loan}|reparation|reparations|damages|damage|refund|compensation  -> 1031
  + Mongolia insisted on compensation from Oman. | Mongolia > Oman
ask v  S=subj T?=from|of|obj.of|obj.poss obj={money}|{loan}|reparation|reparations|damages|damage|refund|compensation  -> 1031
  + The veterans asked payment from the state. | The veterans > the state
press_for v  S=subj T?=from|of|obj.of|obj.poss obj={money}|{loan}|reparation|reparations|damages|damage|refund|compensation  -> 1031
  + Colombia pressed for compensation from Finland. | Colombia > Finland
demand v  S=subj T?=from|of|obj.of|obj.poss obj={arms}  -> 1032
  + Zambia demanded missiles from Pakistan. | Zambia > Pakistan
insist_on v  S=subj T?=from|of|obj.of|obj.poss obj={arms}  -> 1032
  + Greece insisted on missiles from Ecuador. | Greece > Ecuador
demand v  S=subj T?=from|of|obj.of|obj.poss obj={humanitarian}  -> 1033
  + Cambodia demanded food from the agency. | Cambodia > the agency
insist_on v  S=subj T?=from|of|obj.of|obj.poss obj={humanitarian}  -> 1033
  + Insurgents insisted on medicine from the Red Cross. | Insurgents > the Red Cross
demand v  S=subj T?=from|of|obj.of|obj.poss obj={peacekeepers}|protection  -> 1034
  + Algeria demanded peacekeepers from the African Union. | Algeria > the African Union
insist_on v  S=subj T?=from|of|obj.of|obj.poss obj={peacekeepers}|protection  -> 1034
  + Protesters insisted on protection from the police. | Protesters > the police
# Appeals for reform, release, talks, truce
press v  S=subj T?=in|from|of for={reforms}  -> 024
  + The World Bank pressed for reforms in Latvia. | The World Bank > Latvia
push v  S=subj T?=in|from|of for={reforms}  -> 024
  + The church council pushed for electoral reform. | The church council > _
ask v  S=subj T?=in|from|of for={reforms}  -> 024
  + The mayor asked for democratic change in Bolivia. | The mayor > Bolivia
appeal v  S=subj T?=in|from|of for={reforms}  -> 024
  + The Arab League appealed for reforms in Sudan. | The Arab League > Sudan
campaign v  S=subj T?=in|from|of for={reforms}  -> 024
  + A women's group campaigned for electoral reform. | A women's group > _
lobby v  S=subj T?=in|from|of for={reforms}  -> 024
  + The envoy lobbied for democratic change in Canada. | The envoy > Canada
agitate v  S=subj T?=in|from|of for={reforms}  -> 024
  + The Security Council agitated for reforms in Qatar. | The Security Council > Qatar
argue v  S=subj T?=in|from|of for={reforms}  -> 024
  + The trade union argued for electoral reform. | The trade union > _
urge v  S=subj T?=in|from obj={reforms}  -> 024
  + ASEAN urged reforms in Romania. | ASEAN > Romania
advocate v  S=subj T?=in|from obj={reforms}  -> 024
  + Amnesty advocated constitutional reforms. | Amnesty > _
seek v  S=subj T?=in|from obj={reforms}  -> 024
  + The European Union sought reforms in Ethiopia. | The European Union > Ethiopia
recommend v  S=subj T?=in|from obj={reforms}  -> 024
  + An aid agency recommended constitutional reforms. | An aid agency > _
encourage v  S=subj T?=in|from obj={reforms}  -> 024
  + The United Nations encouraged reforms in Thailand. | The United Nations > Thailand
request v  S=subj T?=in|from obj={reforms}  -> 024
  + A lawyers' association requested constitutional reforms. | A lawyers' association > _
propose v  S=subj T?=in|from obj={reforms}  -> 024
  + NATO proposed reforms in Cyprus. | NATO > Cyprus
suggest v  S=subj T?=in|from obj={reforms}  -> 024
  + The Red Cross suggested constitutional reforms. | The Red Cross > _
press v  S=subj T?=of|in for={leadership}  -> 0241
  + The finance minister pressed for early elections in Mexico. | The finance minister > Mexico
push v  S=subj T?=of|in for={leadership}  -> 0241
  + A medical charity pushed for the resignation of the governor. | A medical charity > the governor
ask v  S=subj T?=of|in for={leadership}  -> 0241
  + The chancellor asked for early elections in Tunisia. | The chancellor > Tunisia
appeal v  S=subj T?=of|in for={leadership}  -> 0241
  + The church council appealed for the resignation of the governor. | The church council > the governor
campaign v  S=subj T?=of|in for={leadership}  -> 0241
  + The president campaigned for early elections in Iceland. | The president > Iceland
lobby v  S=subj T?=of|in for={leadership}  -> 0241
  + A women's group lobbied for the resignation of the governor. | A women's group > the governor
petition v  S=subj T?=of|in for={leadership}  -> 0241
  + The prime minister petitioned for early elections in Angola. | The prime minister > Angola
urge v  S=subj T?=of|by|obj.of|obj.poss obj=resignation|removal|ouster|departure|impeachment  -> 0241
  + The foreign minister urged the resignation of the minister. | The foreign minister > the minister
seek v  S=subj T?=of|by|obj.of|obj.poss obj=resignation|removal|ouster|departure|impeachment  -> 0241
  + The trade union sought the removal of the governor. | The trade union > the governor
advocate v  S=subj T?=of|by|obj.of|obj.poss obj=resignation|removal|ouster|departure|impeachment  -> 0241
  + The defence minister advocated the resignation of the minister. | The defence minister > the minister
request v  S=subj T?=of|by|obj.of|obj.poss obj=resignation|removal|ouster|departure|impeachment  -> 0241
  + Amnesty requested the removal of the governor. | Amnesty > the governor
propose v  S=subj T?=of|by|obj.of|obj.poss obj=resignation|removal|ouster|departure|impeachment  -> 0241
  + The interior minister proposed the resignation of the minister. | The interior minister > the minister
recommend v  S=subj T?=of|by|obj.of|obj.poss obj=resignation|removal|ouster|departure|impeachment  -> 0241
  + An aid agency recommended the removal of the governor. | An aid agency > the governor
press v  S=subj T?=of|in for={policy}|change  -> 0242
  + A lawyers' association pressed for a change of the law. | A lawyers' association > the law
push v  S=subj T?=of|in for={policy}|change  -> 0242
  + The opposition leader pushed for lower taxes. | The opposition leader > _
campaign v  S=subj T?=of|in for={policy}|change  -> 0242
  + The Red Cross campaigned for a change of the law. | The Red Cross > the law
appeal v  S=subj T?=of|in for={policy}|change  -> 0242
  + The governor appealed for lower taxes. | The governor > _
ask v  S=subj T?=of|in for={policy}|change  -> 0242
  + A medical charity asked for a change of the law. | A medical charity > the law
lobby v  S=subj T?=of|in for={policy}|change  -> 0242
  + The king lobbied for lower taxes. | The king > _
call v  S=subj T?=of|in for={policy}|change  -> 0242
  + The church council called for a change of the law. | The church council > the law
press v  S=subj T?=from|in|of for={rights}  -> 0243
  + A women's group pressed for equality in Denmark. | A women's group > Denmark
push v  S=subj T?=from|in|of for={rights}  -> 0243
  + The islanders pushed for autonomy from Lebanon. | The islanders > Lebanon
ask v  S=subj T?=from|in|of for={rights}  -> 0243
  + The trade union asked for press freedom. | The trade union > _
appeal v  S=subj T?=from|in|of for={rights}  -> 0243
  + Amnesty appealed for equality in Senegal. | Amnesty > Senegal
call v  S=subj T?=from|in|of for={rights}  -> 0243
  + The islanders called for autonomy from Georgia. | The islanders > Georgia
campaign v  S=subj T?=from|in|of for={rights}  -> 0243
  + An aid agency campaigned for press freedom. | An aid agency > _
lobby v  S=subj T?=from|in|of for={rights}  -> 0243
  + A lawyers' association lobbied for equality in Bulgaria. | A lawyers' association > Bulgaria
plead v  S=subj T?=from|in|of for={rights}  -> 0243
  + The islanders pleaded for autonomy from Indonesia. | The islanders > Indonesia
press v  S=subj T?=of|for|by|from for=release|freedom|freeing|return  -> 0253
  + The African Union pressed for the release of the journalists. | The African Union > _
push v  S=subj T?=of|for|by|from for=release|freedom|freeing|return  -> 0253
  + The ambassador pushed for the release of a sailor from Morocco. | The ambassador > Morocco
ask v  S=subj T?=of|for|by|from for=release|freedom|freeing|return  -> 0253
  + The World Bank asked for the release of the journalists. | The World Bank > _
appeal v  S=subj T?=of|for|by|from for=release|freedom|freeing|return  -> 0253
  + The army chief appealed for the release of a sailor from Belarus. | The army chief > Belarus
plead v  S=subj T?=of|for|by|from for=release|freedom|freeing|return  -> 0253
  + The Arab League pleaded for the release of the journalists. | The Arab League > _
campaign v  S=subj T?=of|for|by|from for=release|freedom|freeing|return  -> 0253
  + The vice president campaigned for the release of a sailor from Tanzania. | The vice president > Tanzania
lobby v  S=subj T?=of|for|by|from for=release|freedom|freeing|return  -> 0253
  + The Security Council lobbied for the release of the journalists. | The Security Council > _
urge v  S=subj T?=of|from|obj.of|obj.poss obj=release|freedom|freeing  -> 0253
  + ASEAN urged the release of the detained monks. | ASEAN > _
request v  S=subj T?=of|from|obj.of|obj.poss obj=release|freedom|freeing  -> 0253
  + The Red Cross requested the release of the blogger. | The Red Cross > _
seek v  S=subj T?=of|from|obj.of|obj.poss obj=release|freedom|freeing  -> 0253
  + The European Union sought the release of the detained monks. | The European Union > _
recommend v  S=subj T?=of|from|obj.of|obj.poss obj=release|freedom|freeing  -> 0253
  + A medical charity recommended the release of the blogger. | A medical charity > _
press v  S=subj T?=on|against|by|of for=lifting|easing|removal|end of={sanction}  -> 0254
  + Croatia pressed for the lifting of sanctions. | Croatia > _
push v  S=subj T?=on|against|by|of for=lifting|easing|removal|end of={sanction}  -> 0254
  + The party leader pushed for an easing of the embargo. | The party leader > _
ask v  S=subj T?=on|against|by|of for=lifting|easing|removal|end of={sanction}  -> 0254
  + Argentina asked for the lifting of sanctions. | Argentina > _
appeal v  S=subj T?=on|against|by|of for=lifting|easing|removal|end of={sanction}  -> 0254
  + The mayor appealed for an easing of the embargo. | The mayor > _
lobby v  S=subj T?=on|against|by|of for=lifting|easing|removal|end of={sanction}  -> 0254
  + Rwanda lobbied for the lifting of sanctions. | Rwanda > _
campaign v  S=subj T?=on|against|by|of for=lifting|easing|removal|end of={sanction}  -> 0254
  + The envoy campaigned for an easing of the embargo. | The envoy > _
press v  S=subj T?=from|by|of for={access}|{inspectors}  -> 0255
  + The United Nations pressed for access from Austria. | The United Nations > Austria
push v  S=subj T?=from|by|of for={access}|{inspectors}  -> 0255
  + The church council pushed for observers from NATO. | The church council > NATO
ask v  S=subj T?=from|by|of for={access}|{inspectors}  -> 0255
  + The African Union asked for access from Yemen. | The African Union > Yemen
appeal v  S=subj T?=from|by|of for={access}|{inspectors}  -> 0255
  + A women's group appealed for observers from the World Bank. | A women's group > the World Bank
call v  S=subj T?=from|by|of for={access}|{inspectors}  -> 0255
  + The Arab League called for access from Kenya. | The Arab League > Kenya
plead v  S=subj T?=from|by|of for={access}|{inspectors}  -> 0255
  + The trade union pleaded for observers from the Security Council. | The trade union > the Security Council
press v  S=subj T?=in|between|by|from|with for={ceasefire}|calm|restraint|de-escalation  -> 0256
  + ASEAN pressed for a ceasefire in Norway. | ASEAN > Norway
push v  S=subj T?=in|between|by|from|with for={ceasefire}|calm|restraint|de-escalation  -> 0256
  + The finance minister pushed for restraint by Peru. | The finance minister > Peru
ask v  S=subj T?=in|between|by|from|with for={ceasefire}|calm|restraint|de-escalation  -> 0256
  + Turkey asked for calm in Kandahar. | Turkey > Kandahar
appeal v  S=subj T?=in|between|by|from|with for={ceasefire}|calm|restraint|de-escalation  -> 0256
  + The European Union appealed for a ceasefire in Vietnam. | The European Union > Vietnam
plead v  S=subj T?=in|between|by|from|with for={ceasefire}|calm|restraint|de-escalation  -> 0256
  + The chancellor pleaded for restraint by Chad. | The chancellor > Chad
call v  S=subj T?=of|to|in|between|by for=end|halt|cessation of={violence}  -> 0256
  + The United Nations called for an end of the fighting. | The United Nations > _
press v  S=subj T?=of|to|in|between|by for=end|halt|cessation of={violence}  -> 0256
  + The president pressed for a halt of the attacks. | The president > _
push v  S=subj T?=of|to|in|between|by for=end|halt|cessation of={violence}  -> 0256
  + NATO pushed for an end of the fighting. | NATO > _
ask v  S=subj T?=of|to|in|between|by for=end|halt|cessation of={violence}  -> 0256
  + The prime minister asked for a halt of the attacks. | The prime minister > _
appeal v  S=subj T?=of|to|in|between|by for=end|halt|cessation of={violence}  -> 0256
  + The African Union appealed for an end of the fighting. | The African Union > _
plead v  S=subj T?=of|to|in|between|by for=end|halt|cessation of={violence}  -> 0256
  + The foreign minister pleaded for a halt of the attacks. | The foreign minister > _
urge v  S=subj T?=on|to|from|by obj=restraint|calm|ceasefire|truce|de-escalation  -> 0256
  + Egypt urged restraint. | Egypt > _
counsel v  S=subj T?=on|to|from|by obj=restraint|calm|ceasefire|truce|de-escalation  -> 0256
  + The World Bank counseled calm in Poland. | The World Bank > Poland
advise v  S=subj T?=on|to|from|by obj=restraint|calm|ceasefire|truce|de-escalation  -> 0256
  + Chile advised restraint. | Chile > _
recommend v  S=subj T?=on|to|from|by obj=restraint|calm|ceasefire|truce|de-escalation  -> 0256
  + The Arab League recommended calm in Nepal. | The Arab League > Nepal
advocate v  S=subj T?=on|to|from|by obj=restraint|calm|ceasefire|truce|de-escalation  -> 0256
  + Ghana advocated restraint. | Ghana > _
preach v  S=subj T?=on|to|from|by obj=restraint|calm|ceasefire|truce|de-escalation  -> 0256
  + The Security Council preached calm in Serbia. | The Security Council > Serbia
call v  S=subj T?=of|from|by for=withdrawal|pullout|retreat|disarmament  -> 0256
  + Japan called for the withdrawal of foreign troops. | Japan > foreign troops
press v  S=subj T?=of|from|by for=withdrawal|pullout|retreat|disarmament  -> 0256
  + ASEAN pressed for the disarmament of the militia. | ASEAN > the militia
push v  S=subj T?=of|from|by for=withdrawal|pullout|retreat|disarmament  -> 0256
  + Jordan pushed for the withdrawal of foreign troops. | Jordan > foreign troops
ask v  S=subj T?=of|from|by for=withdrawal|pullout|retreat|disarmament  -> 0256
  + The European Union asked for the disarmament of the militia. | The European Union > the militia
appeal v  S=subj T?=of|from|by for=withdrawal|pullout|retreat|disarmament  -> 0256
  + Cuba appealed for the withdrawal of foreign troops. | Cuba > foreign troops
press v  S=subj T?=with|between for={talks}  -> 026
  + The United Nations pressed for talks with the rebels. | The United Nations > the rebels
push v  S=subj T?=with|between for={talks}  -> 026
  + The defence minister pushed for a dialogue with the opposition. | The defence minister > the opposition
ask v  S=subj T?=with|between for={talks}  -> 026
  + NATO asked for talks with the rebels. | NATO > the rebels
appeal v  S=subj T?=with|between for={talks}  -> 026
  + The interior minister appealed for a dialogue with the opposition. | The interior minister > the opposition
plead v  S=subj T?=with|between for={talks}  -> 026
  + The African Union pleaded for talks with the rebels. | The African Union > the rebels
lobby v  S=subj T?=with|between for={talks}  -> 026
  + The opposition leader lobbied for a dialogue with the opposition. | The opposition leader > the opposition
urge v  S=subj T?=with|between|to obj={talks}  -> 026
  + The World Bank urged talks with the rebels. | The World Bank > the rebels
recommend v  S=subj T?=with|between|to obj={talks}  -> 026
  + The governor recommended dialogue with the opposition. | The governor > the opposition
advocate v  S=subj T?=with|between|to obj={talks}  -> 026
  + The Arab League advocated talks with the rebels. | The Arab League > the rebels
suggest v  S=subj T?=with|between|to obj={talks}  -> 026
  + The king suggested dialogue with the opposition. | The king > the opposition
request v  S=subj T?=with|between|to obj={talks}  -> 026
  + The Security Council requested talks with the rebels. | The Security Council > the rebels
seek v  S=subj T?=with|between|to obj={talks}  -> 026
  + The ambassador sought dialogue with the opposition. | The ambassador > the opposition
press v  S=subj T?=to|of|in|between for=solution|settlement|peace|resolution|reconciliation  -> 027
  + Malaysia pressed for a peaceful solution. | Malaysia > _
push v  S=subj T?=to|of|in|between for=solution|settlement|peace|resolution|reconciliation  -> 027
  + The army chief pushed for reconciliation between the clans. | The army chief > the clans
ask v  S=subj T?=to|of|in|between for=solution|settlement|peace|resolution|reconciliation  -> 027
  + Sweden asked for a peaceful solution. | Sweden > _
appeal v  S=subj T?=to|of|in|between for=solution|settlement|peace|resolution|reconciliation  -> 027
  + The vice president appealed for reconciliation between the clans. | The vice president > the clans
plead v  S=subj T?=to|of|in|between for=solution|settlement|peace|resolution|reconciliation  -> 027
  + Uganda pleaded for a peaceful solution. | Uganda > _
call v  S=subj T?=of|by|from for=mediation|mediator|arbitration  -> 028
  + Brazil called for mediation by ASEAN. | Brazil > ASEAN
press v  S=subj T?=of|by|from for=mediation|mediator|arbitration  -> 028
  + The party leader pressed for arbitration. | The party leader > _
push v  S=subj T?=of|by|from for=mediation|mediator|arbitration  -> 028
  + Kuwait pushed for mediation by the European Union. | Kuwait > the European Union
ask v  S=subj T?=of|by|from for=mediation|mediator|arbitration  -> 028
  + The mayor asked for arbitration. | The mayor > _
appeal v  S=subj T?=of|by|from for=mediation|mediator|arbitration  -> 028
  + Armenia appealed for mediation by the United Nations. | Armenia > the United Nations
request v  S=subj T?=of|by|from|obj.of|obj.poss obj=mediation|mediator|arbitration  -> 028
  + Portugal requested mediation from NATO. | Portugal > NATO
seek v  S=subj T?=of|by|from|obj.of|obj.poss obj=mediation|mediator|arbitration  -> 028
  + Gunmen sought the mediation of the church. | Gunmen > the church
urge v  S=subj T?=of|by|from|obj.of|obj.poss obj=mediation|mediator|arbitration  -> 028
  + Niger urged mediation from the African Union. | Niger > the African Union
propose v  S=subj T?=of|by|from|obj.of|obj.poss obj=mediation|mediator|arbitration  -> 028
  + Separatists proposed the mediation of the church. | Separatists > the church
call v  S=subj T?=with|from|in for=cooperation|partnership  -> 021
  + Mongolia called for cooperation with Oman. | Mongolia > Oman
ask v  S=subj T?=with|from|in for=cooperation|partnership  -> 021
  + The envoy asked for closer cooperation from the World Bank. | The envoy > the World Bank
appeal v  S=subj T?=with|from|in for=cooperation|partnership  -> 021
  + Colombia appealed for cooperation with Finland. | Colombia > Finland
press v  S=subj T?=with|from|in for=cooperation|partnership  -> 021
  + The finance minister pressed for closer cooperation from the Arab League. | The finance minister > the Arab League
push v  S=subj T?=with|from|in for=cooperation|partnership  -> 021
  + Zambia pushed for cooperation with Pakistan. | Zambia > Pakistan
call v  S=subj T?=from|with|in for=investment|trade  -> 0211
  + Greece called for investment from Ecuador. | Greece > Ecuador
ask v  S=subj T?=from|with|in for=investment|trade  -> 0211
  + The chancellor asked for trade with Cambodia. | The chancellor > Cambodia
appeal v  S=subj T?=from|with|in for=investment|trade  -> 0211
  + Algeria appealed for investment from Latvia. | Algeria > Latvia
lobby v  S=subj T?=from|with|in for=investment|trade  -> 0211
  + The president lobbied for trade with Bolivia. | The president > Bolivia
push v  S=subj T?=from|with|in for=investment|trade  -> 0211
  + Sudan pushed for investment from Canada. | Sudan > Canada
call v  S=subj T?=with|from for=military_cooperation|joint_patrol|alliance|military_action|intervention  -> 0212
  + Qatar called for military cooperation with Romania. | Qatar > Romania
ask v  S=subj T?=with|from for=military_cooperation|joint_patrol|alliance|military_action|intervention  -> 0212
  + Ethiopia asked for an alliance with Thailand. | Ethiopia > Thailand
appeal v  S=subj T?=with|from for=military_cooperation|joint_patrol|alliance|military_action|intervention  -> 0212
  + Cyprus appealed for military cooperation with Mexico. | Cyprus > Mexico
push v  S=subj T?=with|from for=military_cooperation|joint_patrol|alliance|military_action|intervention  -> 0212
  + Tunisia pushed for an alliance with Iceland. | Tunisia > Iceland
press v  S=subj T?=with|from for=military_cooperation|joint_patrol|alliance|military_action|intervention  -> 0212
  + Angola pressed for military cooperation with Denmark. | Angola > Denmark
call v  S=subj T?=from|of for=extradition|investigation|inquiry|probe|trial|prosecution  -> 0213
  + Lebanon called for the extradition of a general. | Lebanon > a general
ask v  S=subj T?=from|of for=extradition|investigation|inquiry|probe|trial|prosecution  -> 0213
  + Amnesty asked for an investigation of the police. | Amnesty > the police
appeal v  S=subj T?=from|of for=extradition|investigation|inquiry|probe|trial|prosecution  -> 0213
  + Senegal appealed for the extradition of a general. | Senegal > a general
push v  S=subj T?=from|of for=extradition|investigation|inquiry|probe|trial|prosecution  -> 0213
  + An aid agency pushed for an investigation of the police. | An aid agency > the police
press v  S=subj T?=from|of for=extradition|investigation|inquiry|probe|trial|prosecution  -> 0213
  + Georgia pressed for the extradition of a general. | Georgia > a general
campaign v  S=subj T?=from|of for=extradition|investigation|inquiry|probe|trial|prosecution  -> 0213
  + A lawyers' association campaigned for an investigation of the police. | A lawyers' association > the police
request v  S=subj T?=from|of|by|into|obj.of|obj.poss obj=extradition|investigation|inquiry|probe|trial|prosecution|arrest  -> 0213
  + Bulgaria requested the extradition of a banker from Indonesia. | Bulgaria > Indonesia
seek v  S=subj T?=from|of|by|into|obj.of|obj.poss obj=extradition|investigation|inquiry|probe|trial|prosecution|arrest  -> 0213
  + The Red Cross sought an inquiry into the shooting. | The Red Cross > the shooting
urge v  S=subj T?=from|of|by|into|obj.of|obj.poss obj=extradition|investigation|inquiry|probe|trial|prosecution|arrest  -> 0213
  + Morocco urged the extradition of a banker from Belarus. | Morocco > Belarus
recommend v  S=subj T?=from|of|by|into|obj.of|obj.poss obj=extradition|investigation|inquiry|probe|trial|prosecution|arrest  -> 0213
  + A medical charity recommended an inquiry into the shooting. | A medical charity > the shooting
ask v  S=subj T?=from|on|about for={intelligence}  -> 0214
  + Tanzania asked for information from Croatia. | Tanzania > Croatia
call v  S=subj T?=from|on|about for={intelligence}  -> 0214
  + The tribunal called for documents from Argentina. | The tribunal > Argentina
appeal v  S=subj T?=from|on|about for={intelligence}  -> 0214
  + Rwanda appealed for information from Austria. | Rwanda > Austria
apply v  S=subj T?=from|on|about for={intelligence}  -> 0214
  + The tribunal applied for documents from Yemen. | The tribunal > Yemen
request v  S=subj T?=from|about obj={intelligence}  -> 0214
  + Kenya requested information from Norway. | Kenya > Norway
seek v  S=subj T?=from|about obj={intelligence}  -> 0214
  + The prime minister sought documents from the bank. | The prime minister > the bank
solicit v  S=subj T?=from|about obj={intelligence}  -> 0214
  + Peru solicited information from Turkey. | Peru > Turkey
ask v  S=subj T?=from|for|in|of for=support|backing|recognition|membership|endorsement  -> 022
  + Vietnam asked for support from Chad. | Vietnam > Chad
appeal v  S=subj T?=from|for|in|of for=support|backing|recognition|membership|endorsement  -> 022
  + The foreign minister appealed for recognition from the Security Council. | The foreign minister > the Security Council
call v  S=subj T?=from|for|in|of for=support|backing|recognition|membership|endorsement  -> 022
  + Egypt called for support from Poland. | Egypt > Poland
lobby v  S=subj T?=from|for|in|of for=support|backing|recognition|membership|endorsement  -> 022
  + The defence minister lobbied for recognition from ASEAN. | The defence minister > ASEAN
apply v  S=subj T?=from|for|in|of for=support|backing|recognition|membership|endorsement  -> 022
  + Chile applied for support from Nepal. | Chile > Nepal
campaign v  S=subj T?=from|for|in|of for=support|backing|recognition|membership|endorsement  -> 022
  + The interior minister campaigned for recognition from the European Union. | The interior minister > the European Union
seek v  S=subj T?=from|of|for|obj.of|obj.poss obj=support|backing|recognition|membership|endorsement  -> 022
  + Ghana sought support from Serbia. | Ghana > Serbia
request v  S=subj T?=from|of|for|obj.of|obj.poss obj=support|backing|recognition|membership|endorsement  -> 022
  + The opposition leader requested recognition from the United Nations. | The opposition leader > the United Nations
solicit v  S=subj T?=from|of|for|obj.of|obj.poss obj=support|backing|recognition|membership|endorsement  -> 022
  + Japan solicited support from Jordan. | Japan > Jordan
court v  S=subj T?=from|of|for|obj.of|obj.poss obj=support|backing|recognition|membership|endorsement  -> 022
  + The governor courted recognition from NATO. | The governor > NATO
# Demands
command v  S=subj T=obj  -> 100
  + The king commanded the ministry to act. | The king > the ministry
enjoin v  S=subj T=obj  -> 100
  + A judge enjoined the company. | A judge > the company
direct v  S=subj T=obj  -> 100
  + The ambassador directed the ministry to act. | The ambassador > the ministry
require v  S=subj T=obj  -> 100
  + A judge required the company. | A judge > the company
oblige v  S=subj T=obj  -> 100
  + The army chief obliged the ministry to act. | The army chief > the ministry
dun v  S=subj T=obj  -> 100
  + A judge duned the company. | A judge > the company
demand v  S=subj T?=from|of|to|on|obj.of|obj.poss obj=answer|explanation|apology|action|compliance|respect|clarification  -> 100
  + Cuba demanded an apology from Malaysia. | Cuba > Malaysia
insist_on v  S=subj T?=from|of|to|on|obj.of|obj.poss obj=answer|explanation|apology|action|compliance|respect|clarification  -> 100
  + The church council insisted on an explanation from the police. | The church council > the police
require v  S=subj T?=from|of|to|on|obj.of|obj.poss obj=answer|explanation|apology|action|compliance|respect|clarification  -> 100
  + Sweden required an apology from Uganda. | Sweden > Uganda
want v  S=subj T?=from|of|to|on|obj.of|obj.poss obj=answer|explanation|apology|action|compliance|respect|clarification  -> 100
  + A women's group wanted an explanation from the police. | A women's group > the police
expect v  S=subj T?=from|of|to|on|obj.of|obj.poss obj=answer|explanation|apology|action|compliance|respect|clarification  -> 100
  + Brazil expected an apology from Kuwait. | Brazil > Kuwait
exact v  S=subj T?=from|of|to|on|obj.of|obj.poss obj=answer|explanation|apology|action|compliance|respect|clarification  -> 100
  + The trade union exacted an explanation from the police. | The trade union > the police
demand v  S=subj T?=in|from|of|obj.of|obj.poss obj={reforms}  -> 104
  + Students demanded reforms from the government. | Students > the government
insist_on v  S=subj T?=in|from|of|obj.of|obj.poss obj={reforms}  -> 104
  + The African Union insisted on democratic reform in Armenia. | The African Union > Armenia
require v  S=subj T?=in|from|of|obj.of|obj.poss obj={reforms}  -> 104
  + Farmers required reforms from the government. | Farmers > the government
insist_on v  S=subj T?=of|from|by|obj.of|obj.poss obj={leadership}  -> 1041
  + Teachers insisted on the resignation of the premier. | Teachers > the premier
press_for v  S=subj T?=of|from|by|obj.of|obj.poss obj={leadership}  -> 1041
  + The vice president pressed for new elections. | The vice president > _
want v  S=subj T?=of|from|by|obj.of|obj.poss obj={leadership}  -> 1041
  + Miners wanted the resignation of the premier. | Miners > the premier
call_for v  S=subj T?=of|from|by|obj.of|obj.poss obj={leadership}  -> 1041
  + The party leader called for new elections. | The party leader > _
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
  + The islanders pressed for independence from Portugal. | The islanders > Portugal
claim v  S=subj T?=from|of|in|obj.of|obj.poss obj={rights}  -> 1043
  + Activists claimed equality. | Activists > _
want v  S=subj T?=from|of|in|obj.of|obj.poss obj={rights}  -> 1043
  + The islanders wanted independence from Niger. | The islanders > Niger
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
  + Mongolia insisted on the release of its sailors from Oman. | Mongolia > Oman
press_for v  S=subj T?=of|from|by|obj.of|obj.poss obj=release|return|freedom|freeing  -> 1053
  + Amnesty pressed for the return of the seized ship. | Amnesty > _
want v  S=subj T?=of|from|by|obj.of|obj.poss obj=release|return|freedom|freeing  -> 1053
  + Colombia wanted the release of its sailors from Finland. | Colombia > Finland
call_for v  S=subj T?=of|from|by|obj.of|obj.poss obj=release|return|freedom|freeing  -> 1053
  + An aid agency called for the return of the seized ship. | An aid agency > _
insist_on v  S=subj T?=on|of|against|from|obj.of|obj.poss obj=lifting|easing|removal of={sanction}  -> 1054
  + Zambia insisted on the lifting of sanctions. | Zambia > _
press_for v  S=subj T?=on|of|against|from|obj.of|obj.poss obj=lifting|easing|removal of={sanction}  -> 1054
  + Pakistan pressed for the removal of tariffs. | Pakistan > _
want v  S=subj T?=on|of|against|from|obj.of|obj.poss obj=lifting|easing|removal of={sanction}  -> 1054
  + Greece wanted the lifting of sanctions. | Greece > _
demand v  S=subj T?=from|of|obj.of|obj.poss obj=right_to_protest|lifting|end of={gathering}|{restriction}|{curfew}|{martial}  -> 1052
  + Farmers demanded the lifting of the curfew. | Farmers > _
insist_on v  S=subj T?=from|of|obj.of|obj.poss obj=right_to_protest|lifting|end of={gathering}|{restriction}|{curfew}|{martial}  -> 1052
  + A lawyers' association insisted on an end of the restrictions. | A lawyers' association > _
press_for v  S=subj T?=from|of|obj.of|obj.poss obj=right_to_protest|lifting|end of={gathering}|{restriction}|{curfew}|{martial}  -> 1052
  + Teachers pressed for the lifting of the curfew. | Teachers > _
demand v  S=subj T?=to|from|of|obj.of|obj.poss obj={access}|{inspectors}  -> 1055
  + The World Bank demanded access to the plant. | The World Bank > the plant
insist_on v  S=subj T?=to|from|of|obj.of|obj.poss obj={access}|{inspectors}  -> 1055
  + The Red Cross insisted on access to the prison. | The Red Cross > the prison
require v  S=subj T?=to|from|of|obj.of|obj.poss obj={access}|{inspectors}  -> 1055
  + The Arab League required access to the plant. | The Arab League > the plant
press_for v  S=subj T?=to|from|of|obj.of|obj.poss obj={access}|{inspectors}  -> 1055
  + A medical charity pressed for access to the prison. | A medical charity > the prison
insist_on v  S=subj T?=from|of|by|with|obj.of|obj.poss obj=withdrawal|pullout|disarmament|ceasefire|truce|end|halt  -> 1056
  + Ecuador insisted on the withdrawal of the army from the valley. | Ecuador > the valley
press_for v  S=subj T?=from|of|by|with|obj.of|obj.poss obj=withdrawal|pullout|disarmament|ceasefire|truce|end|halt  -> 1056
  + The Security Council pressed for an end of the shelling. | The Security Council > _
want v  S=subj T?=from|of|by|with|obj.of|obj.poss obj=withdrawal|pullout|disarmament|ceasefire|truce|end|halt  -> 1056
  + Cambodia wanted the withdrawal of the army from the valley. | Cambodia > the valley
insist_on v  S=subj T?=with|between|from obj={talks}  -> 106
  + Guerrillas insisted on talks with the government. | Guerrillas > the government
press_for v  S=subj T?=with|between|from obj={talks}  -> 106
  + Miners pressed for a meeting with the rector. | Miners > the rector
want v  S=subj T?=with|between|from obj={talks}  -> 106
  + Militiamen wanted talks with the government. | Militiamen > the government
demand v  S=subj T?=to|of|with|in|obj.of|obj.poss obj=settlement|solution|peace  -> 107
  + Opposition supporters demanded a settlement of the dispute. | Opposition supporters > the dispute
insist_on v  S=subj T?=to|of|with|in|obj.of|obj.poss obj=settlement|solution|peace  -> 107
  + ASEAN insisted on a peaceful solution. | ASEAN > _
press_for v  S=subj T?=to|of|with|in|obj.of|obj.poss obj=settlement|solution|peace  -> 107
  + Nurses pressed for a settlement of the dispute. | Nurses > the dispute
demand v  S=subj T?=by|of|from|obj.of|obj.poss obj=mediation|arbitration|mediator  -> 108
  + Algeria demanded mediation by the European Union. | Algeria > the European Union
insist_on v  S=subj T?=by|of|from|obj.of|obj.poss obj=mediation|arbitration|mediator  -> 108
  + The union insisted on arbitration. | The union > _
press_for v  S=subj T?=by|of|from|obj.of|obj.poss obj=mediation|arbitration|mediator  -> 108
  + Latvia pressed for mediation by the United Nations. | Latvia > the United Nations
demand v  S=subj T?=from|with|in obj=cooperation  -> 101
  + Bolivia demanded cooperation from Sudan. | Bolivia > Sudan
insist_on v  S=subj T?=from|with|in obj=cooperation  -> 101
  + Canada insisted on cooperation from Qatar. | Canada > Qatar
require v  S=subj T?=from|with|in obj=cooperation  -> 101
  + Romania required cooperation from Ethiopia. | Romania > Ethiopia
demand v  S=subj T?=from|with|in obj=trade|investment|market_access  -> 1011
  + Thailand demanded market access from Cyprus. | Thailand > Cyprus
insist_on v  S=subj T?=from|with|in obj=trade|investment|market_access  -> 1011
  + Mexico insisted on market access from Tunisia. | Mexico > Tunisia
demand v  S=subj T?=from|with obj=military_cooperation|troops|military_action  -> 1012
  + Iceland demanded military action from NATO. | Iceland > NATO
insist_on v  S=subj T?=from|with obj=military_cooperation|troops|military_action  -> 1012
  + Angola insisted on military action from the African Union. | Angola > the African Union
insist_on v  S=subj T?=of|from|into|obj.of|obj.poss obj=extradition|trial|investigation|inquiry|prosecution|arrest|handover|probe  -> 1013
  + Denmark insisted on the extradition of a cleric from Lebanon. | Denmark > Lebanon
press_for v  S=subj T?=of|from|into|obj.of|obj.poss obj=extradition|trial|investigation|inquiry|prosecution|arrest|handover|probe  -> 1013
  + The church council pressed for an inquiry into the shooting. | The church council > the shooting
want v  S=subj T?=of|from|into|obj.of|obj.poss obj=extradition|trial|investigation|inquiry|prosecution|arrest|handover|probe  -> 1013
  + Senegal wanted the extradition of a cleric from Georgia. | Senegal > Georgia
demand v  S=subj T?=of|from|into|obj.of|obj.poss obj=extradition|trial|investigation|inquiry|prosecution|arrest|handover|probe  -> 1013
  + A women's group demanded an inquiry into the shooting. | A women's group > the shooting
demand v  S=subj T?=from|about|on obj={intelligence}  -> 1014
  + Bulgaria demanded the files from Indonesia. | Bulgaria > Indonesia
insist_on v  S=subj T?=from|about|on obj={intelligence}  -> 1014
  + The committee insisted on documents from the ministry. | The committee > the ministry
require v  S=subj T?=from|about|on obj={intelligence}  -> 1014
  + Morocco required the files from Belarus. | Morocco > Belarus
subpoena v  S=subj T?=from|about|on obj={intelligence}  -> 1014
  + The committee subpoenaed documents from the ministry. | The committee > the ministry
demand v  S=subj T?=from|of|for|obj.of|obj.poss obj=support|recognition|backing|loyalty|allegiance|membership  -> 102
  + The mayor demanded loyalty from the party. | The mayor > the party
insist_on v  S=subj T?=from|of|for|obj.of|obj.poss obj=support|recognition|backing|loyalty|allegiance|membership  -> 102
  + Tanzania insisted on recognition from Croatia. | Tanzania > Croatia
require v  S=subj T?=from|of|for|obj.of|obj.poss obj=support|recognition|backing|loyalty|allegiance|membership  -> 102
  + The envoy required loyalty from the party. | The envoy > the party
seek v  S=subj T?=in|from|at|with obj={asylum}  -> 023
  + The general sought asylum in Argentina. | The general > Argentina
request v  S=subj T?=in|from|at|with obj={asylum}  -> 023
  + Thousands of families requested refuge in Rwanda. | Thousands of families > Rwanda
claim v  S=subj T?=in|from|at|with obj={asylum}  -> 023
  + The general claimed asylum in Austria. | The general > Austria
demand v  S=subj T?=in|from|at|with obj={asylum}  -> 023
  + Thousands of families demanded refuge in Yemen. | Thousands of families > Yemen
ask_for v  S=subj T?=in|from|at|with obj={asylum}  -> 023
  + The general asked for asylum in Kenya. | The general > Kenya
apply v  S=subj T?=in|to for={asylum}  -> 023
  + The cook applied for asylum in Norway. | The cook > Norway
call v  S=subj T=on|upon comp=discuss|exchange|brief  -> 040
  + The bishop called on the governor to discuss the school. | The bishop > the governor
