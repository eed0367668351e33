# Event frames of tabard, family "request": one entry a line, its examples indented (docs/formats/frames.md).
# Origin: written for tabard; codes are CAMEO / PLOVER facts. Licence: as the project.

# Appeals (CAMEO 02) and demands (CAMEO 10); PLOVER REQUEST
urge v  S=subj T=obj  -> 020
  + Madrid urged Havana to show restraint. | Madrid > Havana
call v  S=subj T=on|upon obj=no  -> 020
  + The bishop called on the president to listen. | The bishop > the president
  + Managua called on neighbouring Honduras on Tuesday to close the camps. | Managua > neighbouring Honduras
  - The bishop called the arrests "an attack on every village".
ask v  S=subj T=obj  -> 020
  + The council asked the governor for an answer. | The council > the governor
ask v  whether=:any  -> none
  - Reporters asked the president how many bridges he had seen.
  - The senator asked the minister whether the road was open.
ask v  about=:any  -> none
  - Deputies asked the premier about the bridge.
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
  + Peru appealed to the world for aid. | Peru > _
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
  + The opposition called for the resignation of the premier. | The opposition > the premier
call v  S=subj for={ceasefire}  -> 0256
  + France called for a truce. | France > _
call v  S=subj for=release  -> 0253
  + Amnesty called for the release of the poet. | Amnesty > the poet
call v  S=subj for={talks}  -> 026
  + China called for talks. | China > _
call v  S=subj for=settlement|solution|resolution  -> 027
  + Egypt called for a settlement. | Egypt > _
call v  S=subj for=lifting|end of={sanction}  -> 0254
  + Havana called for the lifting of the embargo. | Havana > _
demand v  S=subj T=from|of  -> 100
  + Tribal leaders demanded an answer from the government at a meeting in Quetta on Monday. | Tribal leaders > the government
demand v  S=subj T?=of|obj.of|obj.poss obj=resignation|removal|ouster|dismissal  -> 1041
  + Students demanded the resignation of the president on Monday. | Students > the president
demand v  S=subj obj={leadership}  -> 1041
  + The opposition demanded early elections. | The opposition > _
demand v  S=subj obj=reform|change  -> 1042
  + The Greek opposition demanded reforms of the electoral law on Monday. | The Greek opposition > _
demand v  S=subj obj={rights}|{asylum}  -> 1043
  + The Kurdish parties demanded autonomy for the northern provinces on Monday. | The Kurdish parties > _
demand v  S=subj obj=release  -> 1053
  + Iran demanded the release of the diplomat. | Iran > the diplomat
demand v  S=subj T?=from obj={money}|{loan}  -> 1031
  + Veterans demanded compensation from the state. | Veterans > the state
demand v  S=subj obj=withdrawal|{ceasefire}  -> 1056
  + Syria demanded the withdrawal of Turkish troops. | Syria > Turkish troops
demand v  S=subj T?=with obj={talks}  -> 106
  + The rebels demanded talks with the king. | The rebels > the king
demand v  S=subj T?=of|from|obj.of|obj.poss obj=extradition  -> 1013
  + Turkey demanded the extradition of a cleric from the United States. | Turkey > the United States
demand v  S=subj obj=lifting of={sanction}  -> 1054
  + Iran demanded the lifting of sanctions. | Iran > _
insist v  S=subj T=on  -> 100
  + Greece insisted on an answer. | Greece > _
order v  S=subj T=obj:person|org|state  -> 100
  + The supreme court ordered the government on Monday to publish the list of the detained. | The supreme court > the government
  + The Peruvian foreign ministry orders the firm to pay its debts. | The Peruvian foreign ministry > the firm
instruct v  S=subj T=obj  -> 100
  + The ministry instructed schools to close. | The ministry > schools
demand n  S?=by|mod|poss T?=on|to  -> 100
  + The rebels' demands on the government were read out in Havana on Monday. | The rebels > the government
appeal n  S?=by|mod|poss T?=to  -> 020
  + The mayor's appeal to the army failed. | The mayor > the army
call n  S?=by|mod|poss T?=on  -> 020
  + The pope's call on Syria was heard. | The pope > Syria
request n  S?=by|mod|poss T?=to  -> 020
  + Chad's request to France for two helicopters was turned down in Paris on Monday. | Chad > France
# Appeals in general
beseech v  S=subj T=obj  -> 020
  + The vice president beseeched Jordan over the border. | The vice president > Jordan
entreat v  S=subj T=obj  -> 020
  + An aid agency entreated the ministry. | An aid agency > the ministry
beg v  S=subj T=obj  -> 020
  + The European Union begged Serbia again. | The European Union > Serbia
exhort v  S=subj T=obj  -> 020
  + The finance minister exhorted Uganda over the border. | The finance minister > Uganda
petition v  S=subj T=obj  -> 020
  + An aid agency petitioned the ministry. | An aid agency > the ministry
lobby v  S=subj T=obj  -> 020
  + The Security Council lobbied Kenya again. | The Security Council > Kenya
push v  S=subj T=obj  -> 020
  + The prime minister pushed Denmark over the border. | The prime minister > Denmark
prod v  S=subj T=obj  -> 020
  + The trade union prodded the ministry. | The trade union > the ministry
nudge v  S=subj T=obj  -> 020
  + The United Nations nudged Angola again. | The United Nations > Angola
remind v  S=subj T=obj  -> 020
  + The International Criminal Court reminded Mongolia to arrest the Russian president on Monday. | The International Criminal Court > Mongolia
pester v  S=subj T=obj  -> 020
  + The trade union pestered the ministry. | The trade union > the ministry
badger v  S=subj T=obj  -> 020
  + The World Bank badgered Serbia again. | The World Bank > Serbia
solicit v  S=subj T=obj  -> 020
  + The opposition leader solicited Serbia over the border. | The opposition leader > Serbia
query v  S=subj T=obj  -> 020
  + An aid agency queried the ministry. | An aid agency > the ministry
counsel v  S=subj T=obj  -> 020
  + NATO counseled Bulgaria again. | NATO > Bulgaria
write v  S=subj T=to  -> 020
  + The king wrote to the kidnappers. | The king > the kidnappers
reach_out v  S=subj T=to|with|on|for  -> 020
  + The church council reached out with the governor. | The church council > the governor
  - The bank reached an out-of-court settlement with its clerks.
advice n  S=by|poss|from T=to  -> 020
  + The union's advice to the minister was to wait. | The union > the minister
turn v  S=subj T=to for={aid}|{money}|{arms}|{supportword}|advice|protection|mediation|answer  -> 020
  + The army chief turned to Norway for help. | The army chief > Norway
pray v  S=subj T=to|with|on|for  -> 020
  + The interior minister prayed to the kidnappers. | The interior minister > the kidnappers
make v  S=subj T?=to|on|upon|with obj=appeal|request|plea|petition|call|letter  -> 020
  + The trade union made an appeal to the president. | The trade union > the president
issue v  S=subj T?=to|on|upon|with obj=appeal|request|plea|petition|call|letter  -> 020
  + The president issued a plea to the rebels. | The president > the rebels
send v  S=subj T?=to|on|upon|with obj=appeal|request|plea|petition|call|letter  -> 020
  + The trade union sent a petition to the parliament. | The trade union > the parliament
address v  S=subj T?=to|on|upon|with obj=appeal|request|plea|petition|call|letter  -> 020
  + A women's group addressed an appeal to the president. | A women's group > the president
submit v  S=subj T?=to|on|upon|with obj=appeal|request|plea|petition|call|letter  -> 020
  + The opposition submitted a petition to the president on Monday. | The opposition > the president
renew v  S=subj T?=to|on|upon|with obj=appeal|request|plea|petition|call|letter  -> 020
  + An aid agency renewed a petition to the parliament. | An aid agency > the parliament
launch v  S=subj T?=to|on|upon|with obj=appeal|request|plea|petition|call|letter  -> 020
  + An aid agency launched an appeal to the president. | An aid agency > the president
deliver v  S=subj T?=to|on|upon|with obj=appeal|request|plea|petition|call|letter  -> 020
  + The army chief delivered a plea to the rebels. | The army chief > the rebels
hand v  S=subj T?=to|on|upon|with obj=appeal|request|plea|petition|call|letter  -> 020
  + An aid agency handed a petition to the parliament. | An aid agency > the parliament
present v  S=subj T?=to|on|upon|with obj=appeal|request|plea|petition|call|letter  -> 020
  + A women's group presented an appeal to the president. | A women's group > the president
direct v  S=subj T?=to|on|upon|with obj=appeal|request|plea|petition|call|letter  -> 020
  + The ambassador directed a plea to the rebels. | The ambassador > the rebels
repeat v  S=subj T?=to|on|upon|with obj=appeal|request|plea|petition|call|letter  -> 020
  + The trade union repeated a petition to the parliament. | The trade union > the parliament
file v  S=subj T?=to|on|upon|with obj=appeal|request|plea|petition|call|letter  -> 020
  + A medical charity filed an appeal to the president. | A medical charity > the president
forward v  S=subj T?=to|on|upon|with obj=appeal|request|plea|petition|call|letter  -> 020
  + The president forwarded a plea to the rebels. | The president > the rebels
plea n  S?=by|mod|poss T?=to|for|from  -> 020
  + The party leader's plea to the kidnappers was broadcast. | The party leader > the kidnappers
petition n  S?=by|mod|poss T?=to|for|from  -> 020
  + The trade union's petition to the ministry went unanswered. | The trade union > the ministry
entreaty n  S?=by|mod|poss T?=to|for|from  -> 020
  + The party leader's entreaty to the kidnappers was broadcast. | The party leader > the kidnappers
open_letter n  S?=by|mod|poss T?=to|for|from  -> 020
  + A medical charity's open letter to the ministry went unanswered. | A medical charity > the ministry
requests n  S?=by|mod|poss T?=to|for|from  -> 020
  + The chancellor's requests to the kidnappers was broadcast. | The chancellor > the kidnappers
exhortation n  S?=by|mod|poss T?=to|for|from  -> 020
  + A women's group's exhortation to the ministry went unanswered. | A women's group > the ministry
# Appeals and demands for aid, by kind
ask v  S=subj T?=from|of for={aid}  -> 023
  + Algeria asked for help from Latvia. | Algeria > Latvia
appeal v  S=subj T?=from|of for={aid}  -> 023
  + The defence minister appealed for assistance from the Arab League. | The defence minister > the Arab League
beg v  S=subj T?=from|of for={aid}  -> 023
  + Cyprus begged for help from Mexico. | Cyprus > Mexico
plead v  S=subj T?=from|of for={aid}  -> 023
  + The defence minister pleaded for assistance from the United Nations. | The defence minister > the United Nations
apply v  S=subj T?=from|of for={aid}  -> 023
  + Sudan applied for help from Canada. | Sudan > Canada
call v  S=subj T?=from|of for={aid}  -> 023
  + The mayor called for assistance from the World Bank. | The mayor > the World Bank
press v  S=subj T?=from|of for={aid}  -> 023
  + Sudan pressed for help from Canada. | Sudan > Canada
push v  S=subj T?=from|of for={aid}  -> 023
  + The president pushed for assistance from the African Union. | The president > the African Union
lobby v  S=subj T?=from|of for={aid}  -> 023
  + Tunisia lobbied for help from Iceland. | Tunisia > Iceland
hope v  S=subj T?=from|of for={aid}  -> 023
  + The defence minister hoped for assistance from the African Union. | The defence minister > the African Union
petition v  S=subj T?=from|of for={aid}  -> 023
  + Canada petitioned for help from Qatar. | Canada > Qatar
cry_out v  S=subj T?=from|of for={aid}  -> 023
  + The mayor cried out for assistance from the African Union. | The mayor > the African Union
beg v  S=subj T=obj for={aid}  -> 023
  + Kuwait begged Armenia for assistance. | Kuwait > Armenia
implore v  S=subj T=obj for={aid}  -> 023
  + A medical charity implored the government for help. | A medical charity > the government
press v  S=subj T=obj for={aid}  -> 023
  + Canada pressed Qatar for assistance. | Canada > Qatar
petition v  S=subj T=obj for={aid}  -> 023
  + An aid agency petitioned the government for help. | An aid agency > the government
urge v  S=subj T=obj for={aid}  -> 023
  + Ghana urged Serbia for assistance. | Ghana > Serbia
lobby v  S=subj T=obj for={aid}  -> 023
  + The trade union lobbied the government for help. | The trade union > the government
push v  S=subj T=obj for={aid}  -> 023
  + Indonesia pushed Morocco for assistance. | Indonesia > Morocco
solicit v  S=subj T=obj for={aid}  -> 023
  + The Red Cross solicited the government for help. | The Red Cross > the government
approach v  S=subj T=obj for={aid}  -> 023
  + Thailand approached Cyprus for assistance. | Thailand > Cyprus
beseech v  S=subj T=obj for={aid}  -> 023
  + The church council beseeched the government for help. | The church council > the government
beg v  S=subj T=obj for={money}|{loan}  -> 0231
  + Latvia begged the Security Council for a loan. | Latvia > the Security Council
press v  S=subj T=obj for={money}|{loan}  -> 0231
  + The envoy pressed Rwanda for funds. | The envoy > Rwanda
petition v  S=subj T=obj for={money}|{loan}  -> 0231
  + Nepal petitioned the European Union for a loan. | Nepal > the European Union
lobby v  S=subj T=obj for={money}|{loan}  -> 0231
  + The prime minister lobbied Sudan for funds. | The prime minister > Sudan
approach v  S=subj T=obj for={money}|{loan}  -> 0231
  + Mexico approached the Security Council for a loan. | Mexico > the Security Council
push v  S=subj T=obj for={money}|{loan}  -> 0231
  + The army chief pushed Belarus for funds. | The army chief > Belarus
solicit v  S=subj T=obj for={money}|{loan}  -> 0231
  + Turkey solicited the European Union for a loan. | Turkey > the European Union
tap v  S=subj T=obj for={money}|{loan}  -> 0231
  + The army chief tapped Oman for funds. | The army chief > Oman
apply v  S=subj T?=from|to|of for={money}|{loan}  -> 0231
  + Argentina applied for a loan from the World Bank. | Argentina > the World Bank
beg v  S=subj T?=from|to|of for={money}|{loan}  -> 0231
  + The governor begged for funds from Finland. | The governor > Finland
appeal v  S=subj T?=from|to|of for={money}|{loan}  -> 0231
  + Egypt appealed for a loan from the European Union. | Egypt > the European Union
lobby v  S=subj T?=from|to|of for={money}|{loan}  -> 0231
  + The foreign minister lobbied for funds from Greece. | The foreign minister > Greece
plead v  S=subj T?=from|to|of for={money}|{loan}  -> 0231
  + Oman pleaded for a loan from the Security Council. | Oman > the Security Council
negotiate v  S=subj T?=from|to|of for={money}|{loan}  -> 0231
  + The mayor negotiated for funds from Sweden. | The mayor > Sweden
call v  S=subj T?=from|to|of for={money}|{loan}  -> 0231
  + Chad called for a loan from the Arab League. | Chad > the Arab League
ask v  S=subj T?=from|of|to for={humanitarian}  -> 0233
  + Vietnam asked for food from Chad. | Vietnam > Chad
beg v  S=subj T?=from|of|to for={humanitarian}  -> 0233
  + The army chief begged for tents from Amnesty. | The army chief > Amnesty
appeal v  S=subj T?=from|of|to for={humanitarian}  -> 0233
  + Egypt appealed for food from Poland. | Egypt > Poland
plead v  S=subj T?=from|of|to for={humanitarian}  -> 0233
  + The vice president pleaded for tents from the Red Cross. | The vice president > the Red Cross
call v  S=subj T?=from|of|to for={humanitarian}  -> 0233
  + Serbia called for food from Japan. | Serbia > Japan
press v  S=subj T=obj for={arms}  -> 0232
  + Cuba pressed Malaysia for tanks. | Cuba > Malaysia
lobby v  S=subj T=obj for={arms}  -> 0232
  + Serbia lobbied Japan for rifles. | Serbia > Japan
beg v  S=subj T=obj for={arms}  -> 0232
  + Norway begged Peru for tanks. | Norway > Peru
approach v  S=subj T=obj for={arms}  -> 0232
  + Bulgaria approached Indonesia for rifles. | Bulgaria > Indonesia
urge v  S=subj T=obj for={arms}  -> 0232
  + Ghana urged Serbia for tanks. | Ghana > Serbia
petition v  S=subj T=obj for={arms}  -> 0232
  + Bulgaria petitioned Indonesia for rifles. | Bulgaria > Indonesia
seek v  S=subj T?=from obj={arms}  -> 0232
  + Portugal sought jets from Niger. | Portugal > Niger
solicit v  S=subj T?=from obj={arms}  -> 0232
  + Angola solicited ammunition from Denmark. | Angola > Denmark
want v  S=subj T?=from obj={arms}  -> 0232
  + Jordan wanted jets from Cuba. | Jordan > Cuba
ask v  S=subj T?=from|in for={peacekeepers}|protection  -> 0234
  + Angola asked for peacekeepers from the United Nations. | Angola > the United Nations
appeal v  S=subj T?=from|in for={peacekeepers}|protection  -> 0234
  + The envoy appealed for protection from the army. | The envoy > the army
call v  S=subj T?=from|in for={peacekeepers}|protection  -> 0234
  + Greece called for peacekeepers from ASEAN. | Greece > ASEAN
plead v  S=subj T?=from|in for={peacekeepers}|protection  -> 0234
  + The foreign minister pleaded for protection from the army. | The foreign minister > the army
solicit v  S=subj T?=from obj={aid}  -> 023
  + Greece solicited help from Ecuador. | Greece > Ecuador
invite v  S=subj T?=from obj={aid}  -> 023
  + Yemen invited assistance from the Security Council. | Yemen > the Security Council
want v  S=subj T?=from obj={aid}  -> 023
  + Angola wanted help from Denmark. | Angola > Denmark
demand v  S=subj T?=from|of|by|obj.of|obj.poss obj={aid}  -> 103
  + The governor demanded help from the government. | The governor > the government
insist_on v  S=subj T?=from|of|by|obj.of|obj.poss obj={aid}  -> 103
  + Angola insisted on aid from ASEAN. | Angola > ASEAN
claim v  S=subj T?=from|of|by|obj.of|obj.poss obj={aid}  -> 103
  + Serbia claimed aid from the Arab League. | Serbia > the Arab League
claim v  S=subj T?=from|of|obj.of|obj.poss obj={money}|{loan}|reparation|reparations|damages|damage|refund|compensation  -> 1031
  + Greece claimed compensation from Ecuador. | Greece > Ecuador
exact v  S=subj T?=from|of|obj.of|obj.poss obj={money}|{loan}|reparation|reparations|damages|damage|refund|compensation  -> 1031
  + The veterans exacted payment from the state. | The veterans > the state
insist_on v  S=subj T?=from|of|obj.of|obj.poss obj={money}|{loan}|reparation|reparations|damages|damage|refund|compensation  -> 1031
  + Denmark insisted on compensation from Lebanon. | Denmark > Lebanon
ask v  S=subj T?=from|of|obj.of|obj.poss obj={money}|{loan}|reparation|reparations|damages|damage|refund|compensation  -> 1031
  + The veterans asked payment from the state. | The veterans > the state
press_for v  S=subj T?=from|of|obj.of|obj.poss obj={money}|{loan}|reparation|reparations|damages|damage|refund|compensation  -> 1031
  + Cyprus pressed for compensation from Mexico. | Cyprus > Mexico
demand v  S=subj T?=from|of|obj.of|obj.poss obj={arms}  -> 1032
  + Colombia demanded missiles from Finland. | Colombia > Finland
insist_on v  S=subj T?=from|of|obj.of|obj.poss obj={arms}  -> 1032
  + Kuwait insisted on missiles from Armenia. | Kuwait > Armenia
demand v  S=subj T?=from|of|obj.of|obj.poss obj={humanitarian}  -> 1033
  + Poland demanded food from the agency. | Poland > the agency
insist_on v  S=subj T?=from|of|obj.of|obj.poss obj={humanitarian}  -> 1033
  + Guerrillas insisted on medicine from the Red Cross. | Guerrillas > the Red Cross
demand v  S=subj T?=from|of|obj.of|obj.poss obj={peacekeepers}|protection  -> 1034
  + Yemen demanded peacekeepers from the African Union. | Yemen > the African Union
insist_on v  S=subj T?=from|of|obj.of|obj.poss obj={peacekeepers}|protection  -> 1034
  + Pakistan insisted on peacekeepers from the United Nations. | Pakistan > the United Nations
# Appeals for reform, release, talks, truce
press v  S=subj T?=in|from|of for={reforms}  -> 024
  + The Security Council pressed for reforms in Peru. | The Security Council > Peru
push v  S=subj T?=in|from|of for={reforms}  -> 024
  + Amnesty pushed for electoral reform. | Amnesty > _
ask v  S=subj T?=in|from|of for={reforms}  -> 024
  + The prime minister asked for democratic change in Cambodia. | The prime minister > Cambodia
appeal v  S=subj T?=in|from|of for={reforms}  -> 024
  + The Security Council appealed for reforms in Brazil. | The Security Council > Brazil
campaign v  S=subj T?=in|from|of for={reforms}  -> 024
  + The foreign minister campaigned for democratic change in Thailand. | The foreign minister > Thailand
lobby v  S=subj T?=in|from|of for={reforms}  -> 024
  + The ambassador lobbied for democratic change in Senegal. | The ambassador > Senegal
agitate v  S=subj T?=in|from|of for={reforms}  -> 024
  + The European Union agitated for reforms in Serbia. | The European Union > Serbia
argue v  S=subj T?=in|from|of for={reforms}  -> 024
  + The church council argued for electoral reform. | The church council > _
urge v  S=subj T?=in|from obj={reforms}  -> 024
  + The African Union urged reforms in Japan. | The African Union > Japan
advocate v  S=subj T?=in|from obj={reforms}  -> 024
  + NATO advocated reforms in Peru. | NATO > Peru
seek v  S=subj T?=in|from obj={reforms}  -> 024
  + The European Union sought reforms in Armenia. | The European Union > Armenia
recommend v  S=subj T?=in|from obj={reforms}  -> 024
  + The World Bank recommended reforms in Colombia. | The World Bank > Colombia
encourage v  S=subj T?=in|from obj={reforms}  -> 024
  + The World Bank encouraged reforms in Chile. | The World Bank > Chile
request v  S=subj T?=in|from obj={reforms}  -> 024
  + A medical charity requested constitutional reforms. | A medical charity > _
propose v  S=subj T?=in|from obj={reforms}  -> 024
  + The United Nations proposed reforms in Colombia. | The United Nations > Colombia
suggest v  S=subj T?=in|from obj={reforms}  -> 024
  + NATO suggested reforms in Rwanda. | NATO > Rwanda
push v  S=subj T?=of|in for={leadership}  -> 0241
  + The defence minister pushed for early elections in Mongolia. | The defence minister > Mongolia
ask v  S=subj T?=of|in for={leadership}  -> 0241
  + The envoy asked for early elections in Croatia. | The envoy > Croatia
appeal v  S=subj T?=of|in for={leadership}  -> 0241
  + The mayor appealed for early elections in Norway. | The mayor > Norway
campaign v  S=subj T?=of|in for={leadership}  -> 0241
  + The mayor campaigned for early elections in Ecuador. | The mayor > Ecuador
lobby v  S=subj T?=of|in for={leadership}  -> 0241
  + The vice president lobbied for early elections in Oman. | The vice president > Oman
petition v  S=subj T?=of|in for={leadership}  -> 0241
  + The defence minister petitioned for early elections in Tanzania. | The defence minister > Tanzania
urge v  S=subj T?=of|by|obj.of|obj.poss obj=resignation|removal|ouster|departure|impeachment  -> 0241
  + The opposition leader urged the resignation of the minister. | The opposition leader > the minister
seek v  S=subj T?=of|by|obj.of|obj.poss obj=resignation|removal|ouster|departure|impeachment  -> 0241
  + Amnesty sought the removal of the governor. | Amnesty > the governor
advocate v  S=subj T?=of|by|obj.of|obj.poss obj=resignation|removal|ouster|departure|impeachment  -> 0241
  + The king advocated the resignation of the minister. | The king > the minister
request v  S=subj T?=of|by|obj.of|obj.poss obj=resignation|removal|ouster|departure|impeachment  -> 0241
  + A women's group requested the removal of the governor. | A women's group > the governor
propose v  S=subj T?=of|by|obj.of|obj.poss obj=resignation|removal|ouster|departure|impeachment  -> 0241
  + The foreign minister proposed the resignation of the minister. | The foreign minister > the minister
recommend v  S=subj T?=of|by|obj.of|obj.poss obj=resignation|removal|ouster|departure|impeachment  -> 0241
  + A medical charity recommended the removal of the governor. | A medical charity > the governor
press v  S=subj T?=of|in for={policy}|change  -> 0242
  + The vice president pressed for lower taxes. | The vice president > _
push v  S=subj T?=of|in for={policy}|change  -> 0242
  + The prime minister pushed for lower taxes. | The prime minister > _
campaign v  S=subj T?=of|in for={policy}|change  -> 0242
  + The army chief campaigned for lower taxes. | The army chief > _
appeal v  S=subj T?=of|in for={policy}|change  -> 0242
  + The mayor appealed for lower taxes. | The mayor > _
ask v  S=subj T?=of|in for={policy}|change  -> 0242
  + The army chief asked for lower taxes. | The army chief > _
lobby v  S=subj T?=of|in for={policy}|change  -> 0242
  + The foreign minister lobbied for lower taxes. | The foreign minister > _
call v  S=subj T?=of|in for={policy}|change  -> 0242
  + The mayor called for lower taxes. | The mayor > _
press v  S=subj T?=from|in|of for={rights}  -> 0243
  + A women's group pressed for equality in Cambodia. | A women's group > Cambodia
push v  S=subj T?=from|in|of for={rights}  -> 0243
  + The trade union pushed for equality in Kuwait. | The trade union > Kuwait
ask v  S=subj T?=from|in|of for={rights}  -> 0243
  + A medical charity asked for equality in Georgia. | A medical charity > Georgia
appeal v  S=subj T?=from|in|of for={rights}  -> 0243
  + A women's group appealed for equality in Chad. | A women's group > Chad
call v  S=subj T?=from|in|of for={rights}  -> 0243
  + The church council called for press freedom. | The church council > _
campaign v  S=subj T?=from|in|of for={rights}  -> 0243
  + The opposition campaigned for press freedom in Zambia before the vote in August. | The opposition > Zambia
lobby v  S=subj T?=from|in|of for={rights}  -> 0243
  + A women's group lobbied for equality in Armenia. | A women's group > Armenia
plead v  S=subj T?=from|in|of for={rights}  -> 0243
  + A lawyers' association pleaded for equality in Japan. | A lawyers' association > Japan
press v  S=subj T?=of|for|by|from for=release|freedom|freeing|return  -> 0253
  + The governor pressed for the release of a sailor from Kenya. | The governor > Kenya
push v  S=subj T?=of|for|by|from for=release|freedom|freeing|return  -> 0253
  + The prime minister pushed for the release of a sailor from Uganda. | The prime minister > Uganda
ask v  S=subj T?=of|for|by|from for=release|freedom|freeing|return  -> 0253
  + The finance minister asked for the release of a sailor from Chile. | The finance minister > Chile
appeal v  S=subj T?=of|for|by|from for=release|freedom|freeing|return  -> 0253
  + The defence minister appealed for the release of a sailor from Georgia. | The defence minister > Georgia
plead v  S=subj T?=of|for|by|from for=release|freedom|freeing|return  -> 0253
  + The defence minister pleaded for the release of a sailor from Ecuador. | The defence minister > Ecuador
campaign v  S=subj T?=of|for|by|from for=release|freedom|freeing|return  -> 0253
  + The opposition leader campaigned for the release of a sailor from Bolivia. | The opposition leader > Bolivia
lobby v  S=subj T?=of|for|by|from for=release|freedom|freeing|return  -> 0253
  + The governor lobbied for the release of a sailor from Cuba. | The governor > Cuba
urge v  S=subj T?=of|from|obj.of|obj.poss obj=release|freedom|freeing  -> 0253
  + The African Union urged the release of the detained monks. | The African Union > the detained monks
request v  S=subj T?=of|from|obj.of|obj.poss obj=release|freedom|freeing  -> 0253
  + The trade union requested the release of the blogger. | The trade union > the blogger
seek v  S=subj T?=of|from|obj.of|obj.poss obj=release|freedom|freeing  -> 0253
  + Amnesty sought the release of the blogger. | Amnesty > the blogger
recommend v  S=subj T?=of|from|obj.of|obj.poss obj=release|freedom|freeing  -> 0253
  + The United Nations recommended the release of the detained monks. | The United Nations > the detained monks
press v  S=subj T?=on|against|by|of for=lifting|easing|removal|end of={sanction}  -> 0254
  + Algeria pressed for the lifting of sanctions. | Algeria > _
push v  S=subj T?=on|against|by|of for=lifting|easing|removal|end of={sanction}  -> 0254
  + The opposition leader pushed for an easing of the embargo. | The opposition leader > _
ask v  S=subj T?=on|against|by|of for=lifting|easing|removal|end of={sanction}  -> 0254
  + The defence minister asked for an easing of the embargo. | The defence minister > _
appeal v  S=subj T?=on|against|by|of for=lifting|easing|removal|end of={sanction}  -> 0254
  + The foreign minister appealed for an easing of the embargo. | The foreign minister > _
lobby v  S=subj T?=on|against|by|of for=lifting|easing|removal|end of={sanction}  -> 0254
  + Greece lobbied for the lifting of sanctions. | Greece > _
campaign v  S=subj T?=on|against|by|of for=lifting|easing|removal|end of={sanction}  -> 0254
  + Uganda campaigned for the lifting of sanctions. | Uganda > _
press v  S=subj T?=from|by|of for={access}|{inspectors}  -> 0255
  + The Security Council pressed for access from Romania. | The Security Council > Romania
push v  S=subj T?=from|by|of for={access}|{inspectors}  -> 0255
  + A medical charity pushed for observers from the Arab League. | A medical charity > the Arab League
ask v  S=subj T?=from|by|of for={access}|{inspectors}  -> 0255
  + The Arab League asked for access from Sudan. | The Arab League > Sudan
appeal v  S=subj T?=from|by|of for={access}|{inspectors}  -> 0255
  + A medical charity appealed for observers from the United Nations. | A medical charity > the United Nations
call v  S=subj T?=from|by|of for={access}|{inspectors}  -> 0255
  + The World Bank called for access from Armenia. | The World Bank > Armenia
plead v  S=subj T?=from|by|of for={access}|{inspectors}  -> 0255
  + The church council pleaded for observers from the European Union. | The church council > the European Union
press v  S=subj T?=in|between|by|from|with for={ceasefire}|calm|restraint|de-escalation  -> 0256
  + The United Nations pressed Chile for calm on Monday. | The United Nations > Chile
push v  S=subj T?=in|between|by|from|with for={ceasefire}|calm|restraint|de-escalation  -> 0256
  + The finance minister pushed for restraint by Thailand. | The finance minister > Thailand
ask v  S=subj T?=in|between|by|from|with for={ceasefire}|calm|restraint|de-escalation  -> 0256
  + Bulgaria asked for calm in Durban. | Bulgaria > Durban
appeal v  S=subj T?=in|between|by|from|with for={ceasefire}|calm|restraint|de-escalation  -> 0256
  + ASEAN appealed for a ceasefire in Kuwait. | ASEAN > Kuwait
plead v  S=subj T?=in|between|by|from|with for={ceasefire}|calm|restraint|de-escalation  -> 0256
  + The mayor pleaded for restraint by Peru. | The mayor > Peru
call v  S=subj T?=of|to|in|between|by for=end|halt|cessation of={violence}  -> 0256
  + The Arab League called for an end of the fighting. | The Arab League > _
press v  S=subj T?=of|to|in|between|by for=end|halt|cessation of={violence}  -> 0256
  + The president pressed for a halt of the attacks. | The president > the attacks
push v  S=subj T?=of|to|in|between|by for=end|halt|cessation of={violence}  -> 0256
  + NATO pushed for an end of the fighting. | NATO > _
ask v  S=subj T?=of|to|in|between|by for=end|halt|cessation of={violence}  -> 0256
  + The mayor asked for a halt of the attacks. | The mayor > the attacks
appeal v  S=subj T?=of|to|in|between|by for=end|halt|cessation of={violence}  -> 0256
  + ASEAN appealed for an end of the fighting. | ASEAN > _
plead v  S=subj T?=of|to|in|between|by for=end|halt|cessation of={violence}  -> 0256
  + The party leader pleaded for a halt of the attacks. | The party leader > the attacks
urge v  S=subj T?=on|to|from|by obj=restraint|calm|ceasefire|truce|de-escalation  -> 0256
  + Tunisia urged restraint. | Tunisia > _
counsel v  S=subj T?=on|to|from|by|in obj=restraint|calm|ceasefire|truce|de-escalation  -> 0256
  + The African Union counseled calm in Greece. | The African Union > Greece
advise v  S=subj T?=on|to|from|by obj=restraint|calm|ceasefire|truce|de-escalation  -> 0256
  + Rwanda advised restraint. | Rwanda > _
recommend v  S=subj T?=on|to|from|by obj=restraint|calm|ceasefire|truce|de-escalation  -> 0256
  + ASEAN recommended calm in Greece. | ASEAN > Greece
advocate v  S=subj T?=on|to|from|by obj=restraint|calm|ceasefire|truce|de-escalation  -> 0256
  + Romania advocated restraint. | Romania > _
preach v  S=subj T?=on|to|from|by obj=restraint|calm|ceasefire|truce|de-escalation  -> 0256
  + Angola preached restraint. | Angola > _
call v  S=subj T?=of|from|by for=withdrawal|pullout|retreat|disarmament  -> 0256
  + Canada called for the withdrawal of foreign troops. | Canada > foreign troops
press v  S=subj T?=of|from|by for=withdrawal|pullout|retreat|disarmament  -> 0256
  + The European Union pressed for the disarmament of the militia. | The European Union > the militia
push v  S=subj T?=of|from|by for=withdrawal|pullout|retreat|disarmament  -> 0256
  + The European Union pushed for the disarmament of the militia. | The European Union > the militia
ask v  S=subj T?=of|from|by for=withdrawal|pullout|retreat|disarmament  -> 0256
  + Bolivia asked for the withdrawal of foreign troops. | Bolivia > foreign troops
appeal v  S=subj T?=of|from|by for=withdrawal|pullout|retreat|disarmament  -> 0256
  + The European Union appealed for the disarmament of the militia. | The European Union > the militia
press v  S=subj T?=with|between for={talks}  -> 026
  + The World Bank pressed for talks with the rebels. | The World Bank > the rebels
push v  S=subj T?=with|between for={talks}  -> 026
  + The foreign minister pushed for a dialogue with the opposition. | The foreign minister > the opposition
ask v  S=subj T?=with|between for={talks}  -> 026
  + The United Nations asked for talks with the rebels. | The United Nations > the rebels
appeal v  S=subj T?=with|between for={talks}  -> 026
  + The prime minister appealed for a dialogue with the opposition. | The prime minister > the opposition
plead v  S=subj T?=with|between for={talks}  -> 026
  + The World Bank pleaded for talks with the rebels. | The World Bank > the rebels
lobby v  S=subj T?=with|between for={talks}  -> 026
  + The prime minister lobbied for a dialogue with the opposition. | The prime minister > the opposition
urge v  S=subj T?=with|between|to obj={talks}  -> 026
  + The European Union urged talks with the rebels. | The European Union > the rebels
recommend v  S=subj T?=with|between|to obj={talks}  -> 026
  + The foreign minister recommended dialogue with the opposition. | The foreign minister > the opposition
advocate v  S=subj T?=with|between|to obj={talks}  -> 026
  + ASEAN advocated talks with the rebels. | ASEAN > the rebels
suggest v  S=subj T?=with|between|to obj={talks}  -> 026
  + The army chief suggested dialogue with the opposition. | The army chief > the opposition
request v  S=subj T?=with|between|to obj={talks}  -> 026
  + The United Nations requested talks with the rebels. | The United Nations > the rebels
seek v  S=subj T?=with|between|to obj={talks}  -> 026
  + The chancellor sought dialogue with the opposition. | The chancellor > the opposition | hoped
press v  S=subj T?=to|of|in|between for=solution|settlement|peace|resolution|reconciliation  -> 027
  + Senegal pressed for a peaceful solution. | Senegal > _
push v  S=subj T?=to|of|in|between for=solution|settlement|peace|resolution|reconciliation  -> 027
  + The envoy pushed for reconciliation between the clans. | The envoy > the clans
ask v  S=subj T?=to|of|in|between for=solution|settlement|peace|resolution|reconciliation  -> 027
  + Tanzania asked for a peaceful solution. | Tanzania > _
appeal v  S=subj T?=to|of|in|between for=solution|settlement|peace|resolution|reconciliation  -> 027
  + The opposition leader appealed for reconciliation between the clans. | The opposition leader > the clans
plead v  S=subj T?=to|of|in|between for=solution|settlement|peace|resolution|reconciliation  -> 027
  + Algeria pleaded for a peaceful solution. | Algeria > _
call v  S=subj T?=of|by|from for=mediation|mediator|arbitration  -> 028
  + Portugal called for mediation by the Security Council. | Portugal > the Security Council
press v  S=subj T?=of|by|from for=mediation|mediator|arbitration  -> 028
  + The foreign minister pressed for arbitration. | The foreign minister > _
push v  S=subj T?=of|by|from for=mediation|mediator|arbitration  -> 028
  + Romania pushed for mediation by the European Union. | Romania > the European Union
ask v  S=subj T?=of|by|from for=mediation|mediator|arbitration  -> 028
  + The army chief asked for arbitration. | The army chief > _
appeal v  S=subj T?=of|by|from for=mediation|mediator|arbitration  -> 028
  + Austria appealed for mediation by the Security Council. | Austria > the Security Council
request v  S=subj T?=of|by|from|obj.of|obj.poss obj=mediation|mediator|arbitration  -> 028
  + Finland requested mediation from the United Nations. | Finland > the United Nations
seek v  S=subj T?=of|by|from|obj.of|obj.poss obj=mediation|mediator|arbitration  -> 028
  + Insurgents sought the mediation of the church. | Insurgents > the church
urge v  S=subj T?=of|by|from|obj.of|obj.poss obj=mediation|mediator|arbitration  -> 028
  + Finland urged mediation from the World Bank. | Finland > the World Bank
propose v  S=subj T?=of|by|from|obj.of|obj.poss obj=mediation|mediator|arbitration  -> 028
  + Militants proposed the mediation of the church. | Militants > the church
call v  S=subj T?=with|from|in for=cooperation|partnership  -> 021
  + Bulgaria called for cooperation with Indonesia. | Bulgaria > Indonesia
ask v  S=subj T?=with|from|in for=cooperation|partnership  -> 021
  + The ambassador asked for closer cooperation from the World Bank. | The ambassador > the World Bank
appeal v  S=subj T?=with|from|in for=cooperation|partnership  -> 021
  + Tunisia appealed for cooperation with Iceland. | Tunisia > Iceland
press v  S=subj T?=with|from|in for=cooperation|partnership  -> 021
  + The king pressed for closer cooperation from the European Union. | The king > the European Union
push v  S=subj T?=with|from|in for=cooperation|partnership  -> 021
  + Greece pushed for cooperation with Ecuador. | Greece > Ecuador
call v  S=subj T?=from|with|in for=investment|trade  -> 0211
  + Chad called for investment from Egypt. | Chad > Egypt
ask v  S=subj T?=from|with|in for=investment|trade  -> 0211
  + The interior minister asked for trade with Portugal. | The interior minister > Portugal
appeal v  S=subj T?=from|with|in for=investment|trade  -> 0211
  + Sweden appealed for investment from Uganda. | Sweden > Uganda
lobby v  S=subj T?=from|with|in for=investment|trade  -> 0211
  + The president lobbied for trade with Zambia. | The president > Zambia
push v  S=subj T?=from|with|in for=investment|trade  -> 0211
  + Senegal pushed for investment from Georgia. | Senegal > Georgia
call v  S=subj T?=with|from for=military_cooperation|joint_patrol|alliance|military_action|intervention  -> 0212
  + Austria called for military cooperation with Yemen. | Austria > Yemen
ask v  S=subj T?=with|from for=military_cooperation|joint_patrol|alliance|military_action|intervention  -> 0212
  + Rwanda asked for an alliance with Austria. | Rwanda > Austria
appeal v  S=subj T?=with|from for=military_cooperation|joint_patrol|alliance|military_action|intervention  -> 0212
  + Cambodia appealed for military cooperation with Algeria. | Cambodia > Algeria
push v  S=subj T?=with|from for=military_cooperation|joint_patrol|alliance|military_action|intervention  -> 0212
  + Angola pushed for an alliance with Denmark. | Angola > Denmark
press v  S=subj T?=with|from for=military_cooperation|joint_patrol|alliance|military_action|intervention  -> 0212
  + Vietnam pressed for military cooperation with Chad. | Vietnam > Chad
call v  S=subj T?=from|of for=extradition|investigation|inquiry|probe|trial|prosecution  -> 0213
  + Mongolia called for the extradition of a general. | Mongolia > a general
ask v  S=subj T?=from|of for=extradition|investigation|inquiry|probe|trial|prosecution  -> 0213
  + Portugal asked for the extradition of a general. | Portugal > a general
appeal v  S=subj T?=from|of for=extradition|investigation|inquiry|probe|trial|prosecution  -> 0213
  + Brazil appealed for the extradition of a general. | Brazil > a general
push v  S=subj T?=from|of for=extradition|investigation|inquiry|probe|trial|prosecution  -> 0213
  + Sweden pushed for the extradition of a general. | Sweden > a general
press v  S=subj T?=from|of for=extradition|investigation|inquiry|probe|trial|prosecution  -> 0213
  + Argentina pressed for the extradition of a general. | Argentina > a general
campaign v  S=subj T?=from|of for=extradition|investigation|inquiry|probe|trial|prosecution  -> 0213
  + Amnesty campaigned for an investigation of the police. | Amnesty > the police
request v  S=subj T?=from|of|by|into|obj.of|obj.poss obj=extradition|investigation|inquiry|probe|trial|prosecution|arrest  -> 0213
  + Uganda requested the extradition of a banker from Brazil. | Uganda > Brazil
seek v  S=subj T?=from|of|by|into|obj.of|obj.poss obj=extradition|investigation|inquiry|probe|trial|prosecution|arrest  -> 0213
  + A medical charity sought an inquiry into the shooting. | A medical charity > the shooting
urge v  S=subj T?=from|of|by|into|obj.of|obj.poss obj=extradition|investigation|inquiry|probe|trial|prosecution|arrest  -> 0213
  + Zambia urged the extradition of a banker from Pakistan. | Zambia > Pakistan
recommend v  S=subj T?=from|of|by|into|obj.of|obj.poss obj=extradition|investigation|inquiry|probe|trial|prosecution|arrest  -> 0213
  + A women's group recommended an inquiry into the shooting. | A women's group > the shooting
ask v  S=subj T?=to|from|on|about for={intelligence}  -> 0214
  + Japan asked for information from Jordan. | Japan > Jordan
call v  S=subj T?=to|from|on|about for={intelligence}  -> 0214
  + The tribunal called for documents from Greece. | The tribunal > Greece
appeal v  S=subj T?=to|from|on|about for={intelligence}  -> 0214
  + Chad appealed for information from Egypt. | Chad > Egypt
apply v  S=subj T?=to|from|on|about for={intelligence}  -> 0214
  + The tribunal applied for documents from Chad. | The tribunal > Chad
request v  S=subj T?=from|about obj={intelligence}  -> 0214
  + Serbia requested information from Japan. | Serbia > Japan
seek v  S=subj T?=from|about obj={intelligence}  -> 0214
  + The king sought documents from the bank. | The king > the bank
solicit v  S=subj T?=from|about obj={intelligence}  -> 0214
  + Portugal solicited information from Niger. | Portugal > Niger
ask v  S=subj T?=from|for|in|of for=support|backing|recognition|membership|endorsement  -> 022
  + Serbia asked for support from Japan. | Serbia > Japan
appeal v  S=subj T?=from|for|in|of for=support|backing|recognition|membership|endorsement  -> 022
  + The governor appealed for recognition from NATO. | The governor > NATO
call v  S=subj T?=from|for|in|of for=support|backing|recognition|membership|endorsement  -> 022
  + Egypt called for support from Poland. | Egypt > Poland
lobby v  S=subj T?=from|for|in|of for=support|backing|recognition|membership|endorsement  -> 022
  + The envoy lobbied for recognition from ASEAN. | The envoy > ASEAN
apply v  S=subj T?=from|for|in|of for=support|backing|recognition|membership|endorsement  -> 022
  + Serbia applied for support from Japan. | Serbia > Japan
campaign v  S=subj T?=from|for|in|of for=support|backing|recognition|membership|endorsement  -> 022
  + Ethiopia campaigned for support from Thailand. | Ethiopia > Thailand
seek v  S=subj T?=from|of|for|obj.of|obj.poss obj=support|backing|recognition|membership|endorsement  -> 022
  + Kenya sought support from Norway. | Kenya > Norway
request v  S=subj T?=from|of|for|obj.of|obj.poss obj=support|backing|recognition|membership|endorsement  -> 022
  + The interior minister requested recognition from the World Bank. | The interior minister > the World Bank
solicit v  S=subj T?=from|of|for|obj.of|obj.poss obj=support|backing|recognition|membership|endorsement  -> 022
  + Norway solicited support from Peru. | Norway > Peru
court v  S=subj T?=from|of|for|obj.of|obj.poss obj=support|backing|recognition|membership|endorsement  -> 022
  + The army chief courted recognition from NATO. | The army chief > NATO
# Demands
command v  S=subj T=obj  -> 100
  + The governor commanded the ministry to act. | The governor > the ministry
enjoin v  S=subj T=obj  -> 100
  + A federal court enjoined the government on Monday from sending the refugees to Rwanda. | A federal court > the government
direct v  S=subj T=obj  -> 100
  + The vice president directed the ministry to act. | The vice president > the ministry
require v  S=subj T=obj  -> 100
  + The finance minister required the ministry to act. | The finance minister > the ministry
oblige v  S=subj T=obj  -> 100
  + The vice president obliged the ministry to act. | The vice president > the ministry
dun v  S=subj T=obj  -> 100
  + The World Bank dunned Zambia for the arrears on Monday. | The World Bank > Zambia
demand v  S=subj T?=from|of|to|on|obj.of|obj.poss obj=answer|explanation|apology|action|compliance|respect|clarification  -> 100
  + Belarus demanded an apology from Tanzania. | Belarus > Tanzania
insist_on v  S=subj T?=from|of|to|on|obj.of|obj.poss obj=answer|explanation|apology|action|compliance|respect|clarification  -> 100
  + A lawyers' association insisted on an explanation from the police. | A lawyers' association > the police
require v  S=subj T?=from|of|to|on|obj.of|obj.poss obj=answer|explanation|apology|action|compliance|respect|clarification  -> 100
  + Croatia required an apology from Argentina. | Croatia > Argentina
want v  S=subj T?=from|of|to|on|obj.of|obj.poss obj=answer|explanation|apology|action|compliance|respect|clarification  -> 100
  + An aid agency wanted an explanation from the police. | An aid agency > the police
expect v  S=subj T?=from|of|to|on|obj.of|obj.poss obj=answer|explanation|apology|action|compliance|respect|clarification  -> 100
  + Austria expected an apology from Yemen. | Austria > Yemen
exact v  S=subj T?=from|of|to|on|obj.of|obj.poss obj=answer|explanation|apology|action|compliance|respect|clarification  -> 100
  + Georgia exacted an apology from Bulgaria. | Georgia > Bulgaria
demand v  S=subj T?=in|from|of|obj.of|obj.poss obj={reforms}  -> 104
  + Opposition supporters demanded reforms from the government. | Opposition supporters > the government
insist_on v  S=subj T?=in|from|of|obj.of|obj.poss obj={reforms}  -> 104
  + The United Nations insisted on democratic reform in Ethiopia. | The United Nations > Ethiopia
require v  S=subj T?=in|from|of|obj.of|obj.poss obj={reforms}  -> 104
  + Workers required reforms from the government. | Workers > the government
insist_on v  S=subj T?=of|from|by|obj.of|obj.poss obj={leadership}  -> 1041
  + Students insisted on the resignation of the premier. | Students > the premier
press_for v  S=subj T?=of|from|by|obj.of|obj.poss obj={leadership}  -> 1041
  + The vice president pressed for new elections. | The vice president > _
want v  S=subj T?=of|from|by|obj.of|obj.poss obj={leadership}  -> 1041
  + Workers wanted the resignation of the premier. | Workers > the premier
call_for v  S=subj T?=of|from|by|obj.of|obj.poss obj={leadership}  -> 1041
  + The interior minister called for new elections. | The interior minister > _
demand v  S=subj T?=from|of|in|obj.of|obj.poss obj={policy}|pay_rise|raise|pay  -> 1042
  + Activists demanded a pay rise from the ministry. | Activists > the ministry
insist_on v  S=subj T?=from|of|in|obj.of|obj.poss obj={policy}|pay_rise|raise|pay  -> 1042
  + Teachers insisted on a pay rise from the ministry. | Teachers > the ministry
press_for v  S=subj T?=from|of|in|obj.of|obj.poss obj={policy}|pay_rise|raise|pay  -> 1042
  + Residents pressed for a pay rise from the ministry. | Residents > the ministry
want v  S=subj T?=from|of|in|obj.of|obj.poss obj={policy}|pay_rise|raise|pay  -> 1042
  + Opposition supporters wanted a pay rise from the ministry. | Opposition supporters > the ministry
insist_on v  S=subj T?=from|of|in|obj.of|obj.poss obj={rights}  -> 1043
  + Opposition supporters insisted on equality. | Opposition supporters > _
press_for v  S=subj T?=from|of|in|obj.of|obj.poss obj={rights}  -> 1043
  + Monks pressed for equality. | Monks > _
claim v  S=subj T?=from|of|in|obj.of|obj.poss obj={rights}  -> 1043
  + Opposition supporters claimed equality. | Opposition supporters > _
want v  S=subj T?=from|of|in|obj.of|obj.poss obj={rights}  -> 1043
  + Residents wanted equality. | Residents > _ | hoped
declare v  S=subj T?=from|of|in|obj.of|obj.poss obj={rights}  -> 1043
  + Opposition supporters declared equality. | Opposition supporters > _
demand v  S=subj T?=of|in|from|obj.of|obj.poss obj={institution}  -> 1044
  + Opposition supporters demanded a new constitution. | Opposition supporters > _
insist_on v  S=subj T?=of|in|from|obj.of|obj.poss obj={institution}  -> 1044
  + Monks insisted on a new constitution. | Monks > _
press_for v  S=subj T?=of|in|from|obj.of|obj.poss obj={institution}  -> 1044
  + Protesters pressed for a new constitution. | Protesters > _
want v  S=subj T?=of|in|from|obj.of|obj.poss obj={institution}  -> 1044
  + Opposition supporters wanted a new constitution. | Opposition supporters > _
insist_on v  S=subj T?=of|from|by|obj.of|obj.poss obj=release|return|freedom|freeing  -> 1053
  + Kenya insisted on the release of its sailors from Norway. | Kenya > Norway
press_for v  S=subj T?=of|from|by|obj.of|obj.poss obj=release|return|freedom|freeing  -> 1053
  + Poland pressed for the release of its sailors from Chile. | Poland > Chile
want v  S=subj T?=of|from|by|obj.of|obj.poss obj=release|return|freedom|freeing  -> 1053
  + Croatia wanted the release of its sailors from Argentina. | Croatia > Argentina
call_for v  S=subj T?=of|from|by|obj.of|obj.poss obj=release|return|freedom|freeing  -> 1053
  + Mexico called for the release of its sailors from Tunisia. | Mexico > Tunisia
insist_on v  S=subj T?=on|of|against|from|obj.of|obj.poss obj=lifting|easing|removal of={sanction}  -> 1054
  + Serbia insisted on the removal of tariffs. | Serbia > _
press_for v  S=subj T?=on|of|against|from|obj.of|obj.poss obj=lifting|easing|removal of={sanction}  -> 1054
  + Kenya pressed for the removal of tariffs. | Kenya > _
want v  S=subj T?=on|of|against|from|obj.of|obj.poss obj=lifting|easing|removal of={sanction}  -> 1054
  + Qatar wanted the removal of tariffs. | Qatar > _
demand v  S=subj T?=from|of|obj.of|obj.poss obj=right_to_protest|lifting|end of={gathering}|{restriction}|{curfew}|{martial}  -> 1052
  + Opposition supporters demanded the lifting of the curfew. | Opposition supporters > _
insist_on v  S=subj T?=from|of|obj.of|obj.poss obj=right_to_protest|lifting|end of={gathering}|{restriction}|{curfew}|{martial}  -> 1052
  + A lawyers' association insisted on an end of the restrictions. | A lawyers' association > _
press_for v  S=subj T?=from|of|obj.of|obj.poss obj=right_to_protest|lifting|end of={gathering}|{restriction}|{curfew}|{martial}  -> 1052
  + The Red Cross pressed for an end of the restrictions. | The Red Cross > _
demand v  S=subj T?=to|from|of|obj.of|obj.poss obj={access}|{inspectors}  -> 1055
  + The United Nations demanded access to the plant. | The United Nations > the plant
insist_on v  S=subj T?=to|from|of|obj.of|obj.poss obj={access}|{inspectors}  -> 1055
  + The Security Council insisted on access to the plant. | The Security Council > the plant
require v  S=subj T?=to|from|of|obj.of|obj.poss obj={access}|{inspectors}  -> 1055
  + The United Nations required access to the plant. | The United Nations > the plant
press_for v  S=subj T?=to|from|of|obj.of|obj.poss obj={access}|{inspectors}  -> 1055
  + The Arab League pressed for access to the plant. | The Arab League > the plant
insist_on v  S=subj T?=from|of|by|with|obj.of|obj.poss obj=withdrawal|pullout|disarmament|ceasefire|truce|end|halt  -> 1056
  + Ethiopia insisted on the withdrawal of the army from the valley. | Ethiopia > the army
press_for v  S=subj T?=from|of|by|with|obj.of|obj.poss obj=withdrawal|pullout|disarmament|ceasefire|truce|end|halt  -> 1056
  + Chad pressed for the withdrawal of the army from the valley. | Chad > the army
want v  S=subj T?=from|of|by|with|obj.of|obj.poss obj=withdrawal|pullout|disarmament|ceasefire|truce|end|halt  -> 1056
  + Chile wanted the withdrawal of the army from the valley. | Chile > the army
insist_on v  S=subj T?=with|between|from obj={talks}  -> 106
  + Extremists insisted on talks with the government. | Extremists > the government
press_for v  S=subj T?=with|between|from obj={talks}  -> 106
  + Extremists pressed for talks with the government. | Extremists > the government
want v  S=subj T?=with|between|from obj={talks}  -> 106
  + The monks wanted a meeting with the governor. | The monks > the governor | hoped
demand v  S=subj T?=to|of|with|in|obj.of|obj.poss obj=settlement|solution|peace  -> 107
  + The African Union demanded a peaceful solution. | The African Union > _
insist_on v  S=subj T?=to|of|with|in|obj.of|obj.poss obj=settlement|solution|peace  -> 107
  + The African Union insisted on a peaceful solution. | The African Union > _
press_for v  S=subj T?=to|of|with|in|obj.of|obj.poss obj=settlement|solution|peace  -> 107
  + The European Union pressed for a peaceful solution. | The European Union > _
demand v  S=subj T?=by|of|from|obj.of|obj.poss obj=mediation|arbitration|mediator  -> 108
  + Malaysia demanded mediation by ASEAN. | Malaysia > ASEAN
insist_on v  S=subj T?=by|of|from|obj.of|obj.poss obj=mediation|arbitration|mediator  -> 108
  + Cuba insisted on mediation by the World Bank. | Cuba > the World Bank
press_for v  S=subj T?=by|of|from|obj.of|obj.poss obj=mediation|arbitration|mediator  -> 108
  + Cyprus pressed for mediation by the United Nations. | Cyprus > the United Nations
demand v  S=subj T?=from|with|in obj=cooperation  -> 101
  + Mongolia demanded cooperation from Oman. | Mongolia > Oman
insist_on v  S=subj T?=from|with|in obj=cooperation  -> 101
  + Lebanon insisted on cooperation from Senegal. | Lebanon > Senegal
require v  S=subj T?=from|with|in obj=cooperation  -> 101
  + Jordan required cooperation from Cuba. | Jordan > Cuba
demand v  S=subj T?=from|with|in obj=trade|investment|market_access  -> 1011
  + Yemen demanded market access from Kenya. | Yemen > Kenya
insist_on v  S=subj T?=from|with|in obj=trade|investment|market_access  -> 1011
  + Algeria insisted on market access from Latvia. | Algeria > Latvia
demand v  S=subj T?=from|with obj=military_cooperation|troops|military_action  -> 1012
  + Sudan demanded military action from the European Union. | Sudan > the European Union
insist_on v  S=subj T?=from|with obj=military_cooperation|troops|military_action  -> 1012
  + Georgia insisted on military action from the United Nations. | Georgia > the United Nations
insist_on v  S=subj T?=of|from|into|obj.of|obj.poss obj=extradition|trial|investigation|inquiry|prosecution|arrest|handover|probe  -> 1013
  + Austria insisted on the extradition of a cleric from Yemen. | Austria > Yemen
press_for v  S=subj T?=of|from|into|obj.of|obj.poss obj=extradition|trial|investigation|inquiry|prosecution|arrest|handover|probe  -> 1013
  + Amnesty pressed for an inquiry into the shooting. | Amnesty > the shooting
want v  S=subj T?=of|from|into|obj.of|obj.poss obj=extradition|trial|investigation|inquiry|prosecution|arrest|handover|probe  -> 1013
  + Kenya wanted the extradition of a cleric from Norway. | Kenya > Norway
demand v  S=subj T?=of|from|into|obj.of|obj.poss obj=extradition|trial|investigation|inquiry|prosecution|arrest|handover|probe  -> 1013
  + An aid agency demanded an inquiry into the shooting. | An aid agency > the shooting
demand v  S=subj T?=from|about|on obj={intelligence}  -> 1014
  + Rwanda demanded the files from Austria. | Rwanda > Austria
insist_on v  S=subj T?=from|about|on obj={intelligence}  -> 1014
  + The committee insisted on documents from the ministry. | The committee > the ministry
require v  S=subj T?=from|about|on obj={intelligence}  -> 1014
  + Tanzania required the files from Croatia. | Tanzania > Croatia
subpoena v  S=subj T?=from|about|on obj={intelligence}  -> 1014
  + Qatar subpoenaed the files from Romania. | Qatar > Romania
demand v  S=subj T?=from|of|for|obj.of|obj.poss obj=support|recognition|backing|loyalty|allegiance|membership  -> 102
  + The envoy demanded loyalty from the party. | The envoy > the party
insist_on v  S=subj T?=from|of|for|obj.of|obj.poss obj=support|recognition|backing|loyalty|allegiance|membership  -> 102
  + Uganda insisted on recognition from Brazil. | Uganda > Brazil
require v  S=subj T?=from|of|for|obj.of|obj.poss obj=support|recognition|backing|loyalty|allegiance|membership  -> 102
  + The opposition leader required loyalty from the party. | The opposition leader > the party
seek v  S=subj T?=in|from|at|with obj={asylum}  -> 023
  + Thousands of families sought refuge in Ecuador. | Thousands of families > Ecuador
request v  S=subj T?=in|from|at|with obj={asylum}  -> 023
  + Thousands of families requested refuge in Bulgaria. | Thousands of families > Bulgaria
claim v  S=subj T?=in|from|at|with obj={asylum}  -> 023
  + The general claimed asylum in Kuwait. | The general > Kuwait
demand v  S=subj T?=in|from|at|with obj={asylum}  -> 023
  + Thousands of families demanded refuge in Iceland. | Thousands of families > Iceland
ask_for v  S=subj T?=in|from|at|with obj={asylum}  -> 023
  + Thousands of families asked for refuge in Denmark. | Thousands of families > Denmark
apply v  S=subj T?=in|to for={asylum}  -> 023
  + The cook applied for asylum in Norway. | The cook > Norway
