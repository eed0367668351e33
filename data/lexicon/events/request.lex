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
  + The ambassador beseeched Thailand over the border. | The ambassador > Thailand
entreat v  S=subj T=obj  -> 020
  + An aid agency entreated the ministry. | An aid agency > the ministry
beg v  S=subj T=obj  -> 020
  + The World Bank begged Cyprus again. | The World Bank > Cyprus
exhort v  S=subj T=obj  -> 020
  + The army chief exhorted Mexico over the border. | The army chief > Mexico
petition v  S=subj T=obj  -> 020
  + A lawyers' association petitioned the ministry. | A lawyers' association > the ministry
lobby v  S=subj T=obj  -> 020
  + The Arab League lobbied Tunisia again. | The Arab League > Tunisia
push v  S=subj T=obj  -> 020
  + The vice president pushed Iceland over the border. | The vice president > Iceland
prod v  S=subj T=obj  -> 020
  + The Red Cross prodded the ministry. | The Red Cross > the ministry
nudge v  S=subj T=obj  -> 020
  + The Security Council nudged Angola again. | The Security Council > Angola
remind v  S=subj T=obj  -> 020
  + The party leader reminded Denmark over the border. | The party leader > Denmark
pester v  S=subj T=obj  -> 020
  + A medical charity pestered the ministry. | A medical charity > the ministry
badger v  S=subj T=obj  -> 020
  + ASEAN badgered Lebanon again. | ASEAN > Lebanon
solicit v  S=subj T=obj  -> 020
  + The mayor solicited Senegal over the border. | The mayor > Senegal
query v  S=subj T=obj  -> 020
  + The church council queried the ministry. | The church council > the ministry
counsel v  S=subj T=obj  -> 020
  + The European Union counseled Georgia again. | The European Union > Georgia
write v  S=subj T=to|with|on|for  -> 020
  + The envoy wrote to the kidnappers. | The envoy > the kidnappers
reach_out v  S=subj T=to|with|on|for  -> 020
  + A women's group reached out with the governor. | A women's group > the governor
turn v  S=subj T=to|with|on|for  -> 020
  + The finance minister turned to the kidnappers. | The finance minister > the kidnappers
pray v  S=subj T=to|with|on|for  -> 020
  + The trade union prayed with the governor. | The trade union > the governor
make v  S=subj T?=to|on|upon|with obj=appeal|request|plea|petition|call|letter  -> 020
  + Amnesty made an appeal to the president. | Amnesty > the president
issue v  S=subj T?=to|on|upon|with obj=appeal|request|plea|petition|call|letter  -> 020
  + The chancellor issued a plea to the rebels. | The chancellor > the rebels
send v  S=subj T?=to|on|upon|with obj=appeal|request|plea|petition|call|letter  -> 020
  + An aid agency sent a petition to the parliament. | An aid agency > the parliament
address v  S=subj T?=to|on|upon|with obj=appeal|request|plea|petition|call|letter  -> 020
  + A lawyers' association addressed an appeal to the president. | A lawyers' association > the president
submit v  S=subj T?=to|on|upon|with obj=appeal|request|plea|petition|call|letter  -> 020
  + The president submitted a plea to the rebels. | The president > the rebels
renew v  S=subj T?=to|on|upon|with obj=appeal|request|plea|petition|call|letter  -> 020
  + The Red Cross renewed a petition to the parliament. | The Red Cross > the parliament
launch v  S=subj T?=to|on|upon|with obj=appeal|request|plea|petition|call|letter  -> 020
  + A medical charity launched an appeal to the president. | A medical charity > the president
deliver v  S=subj T?=to|on|upon|with obj=appeal|request|plea|petition|call|letter  -> 020
  + The prime minister delivered a plea to the rebels. | The prime minister > the rebels
hand v  S=subj T?=to|on|upon|with obj=appeal|request|plea|petition|call|letter  -> 020
  + The church council handed a petition to the parliament. | The church council > the parliament
present v  S=subj T?=to|on|upon|with obj=appeal|request|plea|petition|call|letter  -> 020
  + A women's group presented an appeal to the president. | A women's group > the president
direct v  S=subj T?=to|on|upon|with obj=appeal|request|plea|petition|call|letter  -> 020
  + The foreign minister directed a plea to the rebels. | The foreign minister > the rebels
repeat v  S=subj T?=to|on|upon|with obj=appeal|request|plea|petition|call|letter  -> 020
  + The trade union repeated a petition to the parliament. | The trade union > the parliament
file v  S=subj T?=to|on|upon|with obj=appeal|request|plea|petition|call|letter  -> 020
  + Amnesty filed an appeal to the president. | Amnesty > the president
forward v  S=subj T?=to|on|upon|with obj=appeal|request|plea|petition|call|letter  -> 020
  + The defence minister forwarded a plea to the rebels. | The defence minister > the rebels
plea n  S?=by|mod|poss T?=to|for|from  -> 020
  + The interior minister's plea to the kidnappers was broadcast. | The interior minister > the kidnappers
petition n  S?=by|mod|poss T?=to|for|from  -> 020
  + An aid agency's petition to the ministry went unanswered. | An aid agency > the ministry
entreaty n  S?=by|mod|poss T?=to|for|from  -> 020
  + The opposition leader's entreaty to the kidnappers was broadcast. | The opposition leader > the kidnappers
open_letter n  S?=by|mod|poss T?=to|for|from  -> 020
  + A lawyers' association's open letter to the ministry went unanswered. | A lawyers' association > the ministry
requests n  S?=by|mod|poss T?=to|for|from  -> 020
  + The governor's requests to the kidnappers was broadcast. | The governor > the kidnappers
exhortation n  S?=by|mod|poss T?=to|for|from  -> 020
  + The Red Cross' exhortation to the ministry went unanswered. | The Red Cross > the ministry
# Appeals and demands for aid, by kind
ask v  S=subj T?=from|of for={aid}  -> 023
  + Bulgaria asked for help from Indonesia. | Bulgaria > Indonesia
appeal v  S=subj T?=from|of for={aid}  -> 023
  + The king appealed for assistance from the United Nations. | The king > the United Nations
beg v  S=subj T?=from|of for={aid}  -> 023
  + Morocco begged for help from Belarus. | Morocco > Belarus
plead v  S=subj T?=from|of for={aid}  -> 023
  + The ambassador pleaded for assistance from NATO. | The ambassador > NATO
apply v  S=subj T?=from|of for={aid}  -> 023
  + Tanzania applied for help from Croatia. | Tanzania > Croatia
call v  S=subj T?=from|of for={aid}  -> 023
  + The army chief called for assistance from the African Union. | The army chief > the African Union
press v  S=subj T?=from|of for={aid}  -> 023
  + Argentina pressed for help from Rwanda. | Argentina > Rwanda
push v  S=subj T?=from|of for={aid}  -> 023
  + The vice president pushed for assistance from the World Bank. | The vice president > the World Bank
lobby v  S=subj T?=from|of for={aid}  -> 023
  + Austria lobbied for help from Yemen. | Austria > Yemen
hope v  S=subj T?=from|of for={aid}  -> 023
  + The party leader hoped for assistance from the Arab League. | The party leader > the Arab League
petition v  S=subj T?=from|of for={aid}  -> 023
  + Kenya petitioned for help from Norway. | Kenya > Norway
cry_out v  S=subj T?=from|of for={aid}  -> 023
  + The mayor cried out for assistance from the Security Council. | The mayor > the Security Council
beg v  S=subj T=obj for={aid}  -> 023
  + Peru begged Turkey for assistance. | Peru > Turkey
implore v  S=subj T=obj for={aid}  -> 023
  + A medical charity implored the government for help. | A medical charity > the government
press v  S=subj T=obj for={aid}  -> 023
  + Vietnam pressed Chad for assistance. | Vietnam > Chad
petition v  S=subj T=obj for={aid}  -> 023
  + The church council petitioned the government for help. | The church council > the government
urge v  S=subj T=obj for={aid}  -> 023
  + Egypt urged Poland for assistance. | Egypt > Poland
lobby v  S=subj T=obj for={aid}  -> 023
  + A women's group lobbied the government for help. | A women's group > the government
push v  S=subj T=obj for={aid}  -> 023
  + Chile pushed Nepal for assistance. | Chile > Nepal
solicit v  S=subj T=obj for={aid}  -> 023
  + The trade union solicited the government for help. | The trade union > the government
approach v  S=subj T=obj for={aid}  -> 023
  + Ghana approached Serbia for assistance. | Ghana > Serbia
beseech v  S=subj T=obj for={aid}  -> 023
  + Amnesty beseeched the government for help. | Amnesty > the government
beg v  S=subj T=obj for={money}|{loan}  -> 0231
  + Japan begged ASEAN for a loan. | Japan > ASEAN
press v  S=subj T=obj for={money}|{loan}  -> 0231
  + The envoy pressed Jordan for funds. | The envoy > Jordan
petition v  S=subj T=obj for={money}|{loan}  -> 0231
  + Cuba petitioned the European Union for a loan. | Cuba > the European Union
lobby v  S=subj T=obj for={money}|{loan}  -> 0231
  + The finance minister lobbied Malaysia for funds. | The finance minister > Malaysia
approach v  S=subj T=obj for={money}|{loan}  -> 0231
  + Sweden approached the United Nations for a loan. | Sweden > the United Nations
push v  S=subj T=obj for={money}|{loan}  -> 0231
  + The chancellor pushed Uganda for funds. | The chancellor > Uganda
solicit v  S=subj T=obj for={money}|{loan}  -> 0231
  + Brazil solicited NATO for a loan. | Brazil > NATO
tap v  S=subj T=obj for={money}|{loan}  -> 0231
  + The president tapped Kuwait for funds. | The president > Kuwait
apply v  S=subj T?=from|to|of for={money}|{loan}  -> 0231
  + Armenia applied for a loan from the African Union. | Armenia > the African Union
beg v  S=subj T?=from|to|of for={money}|{loan}  -> 0231
  + The prime minister begged for funds from Portugal. | The prime minister > Portugal
appeal v  S=subj T?=from|to|of for={money}|{loan}  -> 0231
  + Niger appealed for a loan from the World Bank. | Niger > the World Bank
lobby v  S=subj T?=from|to|of for={money}|{loan}  -> 0231
  + The foreign minister lobbied for funds from Mongolia. | The foreign minister > Mongolia
plead v  S=subj T?=from|to|of for={money}|{loan}  -> 0231
  + Oman pleaded for a loan from the Arab League. | Oman > the Arab League
negotiate v  S=subj T?=from|to|of for={money}|{loan}  -> 0231
  + The defence minister negotiated for funds from Colombia. | The defence minister > Colombia
call v  S=subj T?=from|to|of for={money}|{loan}  -> 0231
  + Finland called for a loan from the Security Council. | Finland > the Security Council
ask v  S=subj T?=from|of|to for={humanitarian}  -> 0233
  + Zambia asked for food from Pakistan. | Zambia > Pakistan
beg v  S=subj T?=from|of|to for={humanitarian}  -> 0233
  + The interior minister begged for tents from an aid agency. | The interior minister > an aid agency
appeal v  S=subj T?=from|of|to for={humanitarian}  -> 0233
  + Greece appealed for food from Ecuador. | Greece > Ecuador
plead v  S=subj T?=from|of|to for={humanitarian}  -> 0233
  + The opposition leader pleaded for tents from a lawyers' association. | The opposition leader > a lawyers' association
call v  S=subj T?=from|of|to for={humanitarian}  -> 0233
  + Cambodia called for food from Algeria. | Cambodia > Algeria
press v  S=subj T=obj for={arms}  -> 0232
  + Latvia pressed Bolivia for tanks. | Latvia > Bolivia
lobby v  S=subj T=obj for={arms}  -> 0232
  + Sudan lobbied Canada for rifles. | Sudan > Canada
beg v  S=subj T=obj for={arms}  -> 0232
  + Qatar begged Romania for tanks. | Qatar > Romania
approach v  S=subj T=obj for={arms}  -> 0232
  + Ethiopia approached Thailand for rifles. | Ethiopia > Thailand
urge v  S=subj T=obj for={arms}  -> 0232
  + Cyprus urged Mexico for tanks. | Cyprus > Mexico
petition v  S=subj T=obj for={arms}  -> 0232
  + Tunisia petitioned Iceland for rifles. | Tunisia > Iceland
seek v  S=subj T?=from obj={arms}  -> 0232
  + Angola sought jets from Denmark. | Angola > Denmark
solicit v  S=subj T?=from obj={arms}  -> 0232
  + Lebanon solicited ammunition from Senegal. | Lebanon > Senegal
want v  S=subj T?=from obj={arms}  -> 0232
  + Georgia wanted jets from Bulgaria. | Georgia > Bulgaria
ask v  S=subj T?=from|in for={peacekeepers}|protection  -> 0234
  + Indonesia asked for peacekeepers from ASEAN. | Indonesia > ASEAN
appeal v  S=subj T?=from|in for={peacekeepers}|protection  -> 0234
  + The governor appealed for protection from the army. | The governor > the army
call v  S=subj T?=from|in for={peacekeepers}|protection  -> 0234
  + Morocco called for peacekeepers from the European Union. | Morocco > the European Union
plead v  S=subj T?=from|in for={peacekeepers}|protection  -> 0234
  + The king pleaded for protection from the army. | The king > the army
solicit v  S=subj T?=from obj={aid}  -> 023
  + Belarus solicited help from Tanzania. | Belarus > Tanzania
invite v  S=subj T?=from obj={aid}  -> 023
  + Croatia invited assistance from the United Nations. | Croatia > the United Nations
want v  S=subj T?=from obj={aid}  -> 023
  + Argentina wanted help from Rwanda. | Argentina > Rwanda
demand v  S=subj T?=from|of|by|obj.of|obj.poss obj={aid}  -> 103
  + The ambassador demanded help from the government. | The ambassador > the government
insist_on v  S=subj T?=from|of|by|obj.of|obj.poss obj={aid}  -> 103
  + Austria insisted on aid from NATO. | Austria > NATO
claim v  S=subj T?=from|of|by|obj.of|obj.poss obj={aid}  -> 103
  + The army chief claimed help from the government. | The army chief > the government
claim v  S=subj T?=from|of|obj.of|obj.poss obj={money}|{loan}|reparation|reparations|damages|damage|refund|compensation  -> 1031
  + Yemen claimed compensation from Kenya. | Yemen > Kenya
exact v  S=subj T?=from|of|obj.of|obj.poss obj={money}|{loan}|reparation|reparations|damages|damage|refund|compensation  -> 1031
  + The veterans exacted payment from the state. | The veterans > the state
insist_on v  S=subj T?=from|of|obj.of|obj.poss obj={money}|{loan}|reparation|reparations|damages|damage|refund|compensation  -> 1031
  + Norway insisted on compensation from Peru. | Norway > Peru
ask v  S=subj T?=from|of|obj.of|obj.poss obj={money}|{loan}|reparation|reparations|damages|damage|refund|compensation  -> 1031
  + The veterans asked payment from the state. | The veterans > the state
press_for v  S=subj T?=from|of|obj.of|obj.poss obj={money}|{loan}|reparation|reparations|damages|damage|refund|compensation  -> 1031
  + Turkey pressed for compensation from Vietnam. | Turkey > Vietnam
demand v  S=subj T?=from|of|obj.of|obj.poss obj={arms}  -> 1032
  + Chad demanded missiles from Egypt. | Chad > Egypt
insist_on v  S=subj T?=from|of|obj.of|obj.poss obj={arms}  -> 1032
  + Poland insisted on missiles from Chile. | Poland > Chile
demand v  S=subj T?=from|of|obj.of|obj.poss obj={humanitarian}  -> 1033
  + Nepal demanded food from the agency. | Nepal > the agency
insist_on v  S=subj T?=from|of|obj.of|obj.poss obj={humanitarian}  -> 1033
  + Militants insisted on medicine from the Red Cross. | Militants > the Red Cross
demand v  S=subj T?=from|of|obj.of|obj.poss obj={peacekeepers}|protection  -> 1034
  + Ghana demanded peacekeepers from the African Union. | Ghana > the African Union
insist_on v  S=subj T?=from|of|obj.of|obj.poss obj={peacekeepers}|protection  -> 1034
  + Monks insisted on protection from the police. | Monks > the police
# Appeals for reform, release, talks, truce
press v  S=subj T?=in|from|of for={reforms}  -> 024
  + The World Bank pressed for reforms in Serbia. | The World Bank > Serbia
push v  S=subj T?=in|from|of for={reforms}  -> 024
  + The Red Cross pushed for electoral reform. | The Red Cross > _
ask v  S=subj T?=in|from|of for={reforms}  -> 024
  + The vice president asked for democratic change in Japan. | The vice president > Japan
appeal v  S=subj T?=in|from|of for={reforms}  -> 024
  + The Arab League appealed for reforms in Jordan. | The Arab League > Jordan
campaign v  S=subj T?=in|from|of for={reforms}  -> 024
  + A medical charity campaigned for electoral reform. | A medical charity > _
lobby v  S=subj T?=in|from|of for={reforms}  -> 024
  + The party leader lobbied for democratic change in Cuba. | The party leader > Cuba
agitate v  S=subj T?=in|from|of for={reforms}  -> 024
  + The Security Council agitated for reforms in Malaysia. | The Security Council > Malaysia
argue v  S=subj T?=in|from|of for={reforms}  -> 024
  + The church council argued for electoral reform. | The church council > _
urge v  S=subj T?=in|from obj={reforms}  -> 024
  + ASEAN urged reforms in Sweden. | ASEAN > Sweden
advocate v  S=subj T?=in|from obj={reforms}  -> 024
  + A women's group advocated constitutional reforms. | A women's group > _
seek v  S=subj T?=in|from obj={reforms}  -> 024
  + The European Union sought reforms in Uganda. | The European Union > Uganda
recommend v  S=subj T?=in|from obj={reforms}  -> 024
  + The trade union recommended constitutional reforms. | The trade union > _
encourage v  S=subj T?=in|from obj={reforms}  -> 024
  + The United Nations encouraged reforms in Brazil. | The United Nations > Brazil
request v  S=subj T?=in|from obj={reforms}  -> 024
  + Amnesty requested constitutional reforms. | Amnesty > _
propose v  S=subj T?=in|from obj={reforms}  -> 024
  + NATO proposed reforms in Kuwait. | NATO > Kuwait
suggest v  S=subj T?=in|from obj={reforms}  -> 024
  + An aid agency suggested constitutional reforms. | An aid agency > _
press v  S=subj T?=of|in for={leadership}  -> 0241
  + The mayor pressed for early elections in Armenia. | The mayor > Armenia
push v  S=subj T?=of|in for={leadership}  -> 0241
  + A lawyers' association pushed for the resignation of the governor. | A lawyers' association > the governor
ask v  S=subj T?=of|in for={leadership}  -> 0241
  + The envoy asked for early elections in Portugal. | The envoy > Portugal
appeal v  S=subj T?=of|in for={leadership}  -> 0241
  + The Red Cross appealed for the resignation of the governor. | The Red Cross > the governor
campaign v  S=subj T?=of|in for={leadership}  -> 0241
  + The finance minister campaigned for early elections in Niger. | The finance minister > Niger
lobby v  S=subj T?=of|in for={leadership}  -> 0241
  + A medical charity lobbied for the resignation of the governor. | A medical charity > the governor
petition v  S=subj T?=of|in for={leadership}  -> 0241
  + The chancellor petitioned for early elections in Mongolia. | The chancellor > Mongolia
urge v  S=subj T?=of|by|obj.of|obj.poss obj=resignation|removal|ouster|departure|impeachment  -> 0241
  + The president urged the resignation of the minister. | The president > the minister
seek v  S=subj T?=of|by|obj.of|obj.poss obj=resignation|removal|ouster|departure|impeachment  -> 0241
  + The church council sought the removal of the governor. | The church council > the governor
advocate v  S=subj T?=of|by|obj.of|obj.poss obj=resignation|removal|ouster|departure|impeachment  -> 0241
  + The prime minister advocated the resignation of the minister. | The prime minister > the minister
request v  S=subj T?=of|by|obj.of|obj.poss obj=resignation|removal|ouster|departure|impeachment  -> 0241
  + A women's group requested the removal of the governor. | A women's group > the governor
propose v  S=subj T?=of|by|obj.of|obj.poss obj=resignation|removal|ouster|departure|impeachment  -> 0241
  + The foreign minister proposed the resignation of the minister. | The foreign minister > the minister
recommend v  S=subj T?=of|by|obj.of|obj.poss obj=resignation|removal|ouster|departure|impeachment  -> 0241
  + The trade union recommended the removal of the governor. | The trade union > the governor
press v  S=subj T?=of|in for={policy}|change  -> 0242
  + Amnesty pressed for a change of the law. | Amnesty > the law
push v  S=subj T?=of|in for={policy}|change  -> 0242
  + The defence minister pushed for lower taxes. | The defence minister > _
campaign v  S=subj T?=of|in for={policy}|change  -> 0242
  + An aid agency campaigned for a change of the law. | An aid agency > the law
appeal v  S=subj T?=of|in for={policy}|change  -> 0242
  + The interior minister appealed for lower taxes. | The interior minister > _
ask v  S=subj T?=of|in for={policy}|change  -> 0242
  + A lawyers' association asked for a change of the law. | A lawyers' association > the law
lobby v  S=subj T?=of|in for={policy}|change  -> 0242
  + The opposition leader lobbied for lower taxes. | The opposition leader > _
call v  S=subj T?=of|in for={policy}|change  -> 0242
  + The Red Cross called for a change of the law. | The Red Cross > the law
press v  S=subj T?=from|in|of for={rights}  -> 0243
  + A medical charity pressed for equality in Oman. | A medical charity > Oman
push v  S=subj T?=from|in|of for={rights}  -> 0243
  + The islanders pushed for autonomy from Colombia. | The islanders > Colombia
ask v  S=subj T?=from|in|of for={rights}  -> 0243
  + The church council asked for press freedom. | The church council > _
appeal v  S=subj T?=from|in|of for={rights}  -> 0243
  + A women's group appealed for equality in Finland. | A women's group > Finland
call v  S=subj T?=from|in|of for={rights}  -> 0243
  + The islanders called for autonomy from Zambia. | The islanders > Zambia
campaign v  S=subj T?=from|in|of for={rights}  -> 0243
  + The trade union campaigned for press freedom. | The trade union > _
lobby v  S=subj T?=from|in|of for={rights}  -> 0243
  + Amnesty lobbied for equality in Pakistan. | Amnesty > Pakistan
plead v  S=subj T?=from|in|of for={rights}  -> 0243
  + The islanders pleaded for autonomy from Greece. | The islanders > Greece
press v  S=subj T?=of|for|by|from for=release|freedom|freeing|return  -> 0253
  + The African Union pressed for the release of the journalists. | The African Union > _
push v  S=subj T?=of|for|by|from for=release|freedom|freeing|return  -> 0253
  + The governor pushed for the release of a sailor from Ecuador. | The governor > Ecuador
ask v  S=subj T?=of|for|by|from for=release|freedom|freeing|return  -> 0253
  + The World Bank asked for the release of the journalists. | The World Bank > _
appeal v  S=subj T?=of|for|by|from for=release|freedom|freeing|return  -> 0253
  + The king appealed for the release of a sailor from Cambodia. | The king > Cambodia
plead v  S=subj T?=of|for|by|from for=release|freedom|freeing|return  -> 0253
  + The Arab League pleaded for the release of the journalists. | The Arab League > _
campaign v  S=subj T?=of|for|by|from for=release|freedom|freeing|return  -> 0253
  + The ambassador campaigned for the release of a sailor from Algeria. | The ambassador > Algeria
lobby v  S=subj T?=of|for|by|from for=release|freedom|freeing|return  -> 0253
  + The Security Council lobbied for the release of the journalists. | The Security Council > _
urge v  S=subj T?=of|from|obj.of|obj.poss obj=release|freedom|freeing  -> 0253
  + ASEAN urged the release of the detained monks. | ASEAN > _
request v  S=subj T?=of|from|obj.of|obj.poss obj=release|freedom|freeing  -> 0253
  + An aid agency requested the release of the blogger. | An aid agency > _
seek v  S=subj T?=of|from|obj.of|obj.poss obj=release|freedom|freeing  -> 0253
  + The European Union sought the release of the detained monks. | The European Union > _
recommend v  S=subj T?=of|from|obj.of|obj.poss obj=release|freedom|freeing  -> 0253
  + A lawyers' association recommended the release of the blogger. | A lawyers' association > _
press v  S=subj T?=on|against|by|of for=lifting|easing|removal|end of={sanction}  -> 0254
  + Latvia pressed for the lifting of sanctions. | Latvia > _
push v  S=subj T?=on|against|by|of for=lifting|easing|removal|end of={sanction}  -> 0254
  + The army chief pushed for an easing of the embargo. | The army chief > _
ask v  S=subj T?=on|against|by|of for=lifting|easing|removal|end of={sanction}  -> 0254
  + Bolivia asked for the lifting of sanctions. | Bolivia > _
appeal v  S=subj T?=on|against|by|of for=lifting|easing|removal|end of={sanction}  -> 0254
  + The vice president appealed for an easing of the embargo. | The vice president > _
lobby v  S=subj T?=on|against|by|of for=lifting|easing|removal|end of={sanction}  -> 0254
  + Sudan lobbied for the lifting of sanctions. | Sudan > _
campaign v  S=subj T?=on|against|by|of for=lifting|easing|removal|end of={sanction}  -> 0254
  + The party leader campaigned for an easing of the embargo. | The party leader > _
press v  S=subj T?=from|by|of for={access}|{inspectors}  -> 0255
  + The United Nations pressed for access from Canada. | The United Nations > Canada
push v  S=subj T?=from|by|of for={access}|{inspectors}  -> 0255
  + The Red Cross pushed for observers from NATO. | The Red Cross > NATO
ask v  S=subj T?=from|by|of for={access}|{inspectors}  -> 0255
  + The African Union asked for access from Qatar. | The African Union > Qatar
appeal v  S=subj T?=from|by|of for={access}|{inspectors}  -> 0255
  + A medical charity appealed for observers from the World Bank. | A medical charity > the World Bank
call v  S=subj T?=from|by|of for={access}|{inspectors}  -> 0255
  + The Arab League called for access from Romania. | The Arab League > Romania
plead v  S=subj T?=from|by|of for={access}|{inspectors}  -> 0255
  + The church council pleaded for observers from the Security Council. | The church council > the Security Council
press v  S=subj T?=in|between|by|from|with for={ceasefire}|calm|restraint|de-escalation  -> 0256
  + ASEAN pressed for a ceasefire in Ethiopia. | ASEAN > Ethiopia
push v  S=subj T?=in|between|by|from|with for={ceasefire}|calm|restraint|de-escalation  -> 0256
  + The mayor pushed for restraint by Thailand. | The mayor > Thailand
ask v  S=subj T?=in|between|by|from|with for={ceasefire}|calm|restraint|de-escalation  -> 0256
  + Cyprus asked for calm in Basra. | Cyprus > Basra
appeal v  S=subj T?=in|between|by|from|with for={ceasefire}|calm|restraint|de-escalation  -> 0256
  + The European Union appealed for a ceasefire in Mexico. | The European Union > Mexico
plead v  S=subj T?=in|between|by|from|with for={ceasefire}|calm|restraint|de-escalation  -> 0256
  + The envoy pleaded for restraint by Tunisia. | The envoy > Tunisia
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
  + Iceland urged restraint. | Iceland > _
counsel v  S=subj T?=on|to|from|by obj=restraint|calm|ceasefire|truce|de-escalation  -> 0256
  + The World Bank counseled calm in Angola. | The World Bank > Angola
advise v  S=subj T?=on|to|from|by obj=restraint|calm|ceasefire|truce|de-escalation  -> 0256
  + Denmark advised restraint. | Denmark > _
recommend v  S=subj T?=on|to|from|by obj=restraint|calm|ceasefire|truce|de-escalation  -> 0256
  + The Arab League recommended calm in Lebanon. | The Arab League > Lebanon
advocate v  S=subj T?=on|to|from|by obj=restraint|calm|ceasefire|truce|de-escalation  -> 0256
  + Senegal advocated restraint. | Senegal > _
preach v  S=subj T?=on|to|from|by obj=restraint|calm|ceasefire|truce|de-escalation  -> 0256
  + The Security Council preached calm in Georgia. | The Security Council > Georgia
call v  S=subj T?=of|from|by for=withdrawal|pullout|retreat|disarmament  -> 0256
  + Bulgaria called for the withdrawal of foreign troops. | Bulgaria > foreign troops
press v  S=subj T?=of|from|by for=withdrawal|pullout|retreat|disarmament  -> 0256
  + ASEAN pressed for the disarmament of the militia. | ASEAN > the militia
push v  S=subj T?=of|from|by for=withdrawal|pullout|retreat|disarmament  -> 0256
  + Indonesia pushed for the withdrawal of foreign troops. | Indonesia > foreign troops
ask v  S=subj T?=of|from|by for=withdrawal|pullout|retreat|disarmament  -> 0256
  + The European Union asked for the disarmament of the militia. | The European Union > the militia
appeal v  S=subj T?=of|from|by for=withdrawal|pullout|retreat|disarmament  -> 0256
  + Morocco appealed for the withdrawal of foreign troops. | Morocco > foreign troops
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
  + Belarus pressed for a peaceful solution. | Belarus > _
push v  S=subj T?=to|of|in|between for=solution|settlement|peace|resolution|reconciliation  -> 027
  + The king pushed for reconciliation between the clans. | The king > the clans
ask v  S=subj T?=to|of|in|between for=solution|settlement|peace|resolution|reconciliation  -> 027
  + Tanzania asked for a peaceful solution. | Tanzania > _
appeal v  S=subj T?=to|of|in|between for=solution|settlement|peace|resolution|reconciliation  -> 027
  + The ambassador appealed for reconciliation between the clans. | The ambassador > the clans
plead v  S=subj T?=to|of|in|between for=solution|settlement|peace|resolution|reconciliation  -> 027
  + Croatia pleaded for a peaceful solution. | Croatia > _
call v  S=subj T?=of|by|from for=mediation|mediator|arbitration  -> 028
  + Argentina called for mediation by ASEAN. | Argentina > ASEAN
press v  S=subj T?=of|by|from for=mediation|mediator|arbitration  -> 028
  + The army chief pressed for arbitration. | The army chief > _
push v  S=subj T?=of|by|from for=mediation|mediator|arbitration  -> 028
  + Rwanda pushed for mediation by the European Union. | Rwanda > the European Union
ask v  S=subj T?=of|by|from for=mediation|mediator|arbitration  -> 028
  + The vice president asked for arbitration. | The vice president > _
appeal v  S=subj T?=of|by|from for=mediation|mediator|arbitration  -> 028
  + Austria appealed for mediation by the United Nations. | Austria > the United Nations
request v  S=subj T?=of|by|from|obj.of|obj.poss obj=mediation|mediator|arbitration  -> 028
  + Yemen requested mediation from NATO. | Yemen > NATO
seek v  S=subj T?=of|by|from|obj.of|obj.poss obj=mediation|mediator|arbitration  -> 028
  + Insurgents sought the mediation of the church. | Insurgents > the church
urge v  S=subj T?=of|by|from|obj.of|obj.poss obj=mediation|mediator|arbitration  -> 028
  + Kenya urged mediation from the African Union. | Kenya > the African Union
propose v  S=subj T?=of|by|from|obj.of|obj.poss obj=mediation|mediator|arbitration  -> 028
  + Gunmen proposed the mediation of the church. | Gunmen > the church
call v  S=subj T?=with|from|in for=cooperation|partnership  -> 021
  + Norway called for cooperation with Peru. | Norway > Peru
ask v  S=subj T?=with|from|in for=cooperation|partnership  -> 021
  + The party leader asked for closer cooperation from the World Bank. | The party leader > the World Bank
appeal v  S=subj T?=with|from|in for=cooperation|partnership  -> 021
  + Turkey appealed for cooperation with Vietnam. | Turkey > Vietnam
press v  S=subj T?=with|from|in for=cooperation|partnership  -> 021
  + The mayor pressed for closer cooperation from the Arab League. | The mayor > the Arab League
push v  S=subj T?=with|from|in for=cooperation|partnership  -> 021
  + Chad pushed for cooperation with Egypt. | Chad > Egypt
call v  S=subj T?=from|with|in for=investment|trade  -> 0211
  + Poland called for investment from Chile. | Poland > Chile
ask v  S=subj T?=from|with|in for=investment|trade  -> 0211
  + The envoy asked for trade with Nepal. | The envoy > Nepal
appeal v  S=subj T?=from|with|in for=investment|trade  -> 0211
  + Ghana appealed for investment from Serbia. | Ghana > Serbia
lobby v  S=subj T?=from|with|in for=investment|trade  -> 0211
  + The finance minister lobbied for trade with Japan. | The finance minister > Japan
push v  S=subj T?=from|with|in for=investment|trade  -> 0211
  + Jordan pushed for investment from Cuba. | Jordan > Cuba
call v  S=subj T?=with|from for=military_cooperation|joint_patrol|alliance|military_action|intervention  -> 0212
  + Malaysia called for military cooperation with Sweden. | Malaysia > Sweden
ask v  S=subj T?=with|from for=military_cooperation|joint_patrol|alliance|military_action|intervention  -> 0212
  + Uganda asked for an alliance with Brazil. | Uganda > Brazil
appeal v  S=subj T?=with|from for=military_cooperation|joint_patrol|alliance|military_action|intervention  -> 0212
  + Kuwait appealed for military cooperation with Armenia. | Kuwait > Armenia
push v  S=subj T?=with|from for=military_cooperation|joint_patrol|alliance|military_action|intervention  -> 0212
  + Portugal pushed for an alliance with Niger. | Portugal > Niger
press v  S=subj T?=with|from for=military_cooperation|joint_patrol|alliance|military_action|intervention  -> 0212
  + Mongolia pressed for military cooperation with Oman. | Mongolia > Oman
call v  S=subj T?=from|of for=extradition|investigation|inquiry|probe|trial|prosecution  -> 0213
  + Colombia called for the extradition of a general. | Colombia > a general
ask v  S=subj T?=from|of for=extradition|investigation|inquiry|probe|trial|prosecution  -> 0213
  + A women's group asked for an investigation of the police. | A women's group > the police
appeal v  S=subj T?=from|of for=extradition|investigation|inquiry|probe|trial|prosecution  -> 0213
  + Finland appealed for the extradition of a general. | Finland > a general
push v  S=subj T?=from|of for=extradition|investigation|inquiry|probe|trial|prosecution  -> 0213
  + The trade union pushed for an investigation of the police. | The trade union > the police
press v  S=subj T?=from|of for=extradition|investigation|inquiry|probe|trial|prosecution  -> 0213
  + Zambia pressed for the extradition of a general. | Zambia > a general
campaign v  S=subj T?=from|of for=extradition|investigation|inquiry|probe|trial|prosecution  -> 0213
  + Amnesty campaigned for an investigation of the police. | Amnesty > the police
request v  S=subj T?=from|of|by|into|obj.of|obj.poss obj=extradition|investigation|inquiry|probe|trial|prosecution|arrest  -> 0213
  + Pakistan requested the extradition of a banker from Greece. | Pakistan > Greece
seek v  S=subj T?=from|of|by|into|obj.of|obj.poss obj=extradition|investigation|inquiry|probe|trial|prosecution|arrest  -> 0213
  + An aid agency sought an inquiry into the shooting. | An aid agency > the shooting
urge v  S=subj T?=from|of|by|into|obj.of|obj.poss obj=extradition|investigation|inquiry|probe|trial|prosecution|arrest  -> 0213
  + Ecuador urged the extradition of a banker from Cambodia. | Ecuador > Cambodia
recommend v  S=subj T?=from|of|by|into|obj.of|obj.poss obj=extradition|investigation|inquiry|probe|trial|prosecution|arrest  -> 0213
  + A lawyers' association recommended an inquiry into the shooting. | A lawyers' association > the shooting
ask v  S=subj T?=from|on|about for={intelligence}  -> 0214
  + Algeria asked for information from Latvia. | Algeria > Latvia
call v  S=subj T?=from|on|about for={intelligence}  -> 0214
  + The tribunal called for documents from Bolivia. | The tribunal > Bolivia
appeal v  S=subj T?=from|on|about for={intelligence}  -> 0214
  + Sudan appealed for information from Canada. | Sudan > Canada
apply v  S=subj T?=from|on|about for={intelligence}  -> 0214
  + The tribunal applied for documents from Qatar. | The tribunal > Qatar
request v  S=subj T?=from|about obj={intelligence}  -> 0214
  + Romania requested information from Ethiopia. | Romania > Ethiopia
seek v  S=subj T?=from|about obj={intelligence}  -> 0214
  + The chancellor sought documents from the bank. | The chancellor > the bank
solicit v  S=subj T?=from|about obj={intelligence}  -> 0214
  + Thailand solicited information from Cyprus. | Thailand > Cyprus
ask v  S=subj T?=from|for|in|of for=support|backing|recognition|membership|endorsement  -> 022
  + Mexico asked for support from Tunisia. | Mexico > Tunisia
appeal v  S=subj T?=from|for|in|of for=support|backing|recognition|membership|endorsement  -> 022
  + The president appealed for recognition from the Security Council. | The president > the Security Council
call v  S=subj T?=from|for|in|of for=support|backing|recognition|membership|endorsement  -> 022
  + Iceland called for support from Angola. | Iceland > Angola
lobby v  S=subj T?=from|for|in|of for=support|backing|recognition|membership|endorsement  -> 022
  + The prime minister lobbied for recognition from ASEAN. | The prime minister > ASEAN
apply v  S=subj T?=from|for|in|of for=support|backing|recognition|membership|endorsement  -> 022
  + Denmark applied for support from Lebanon. | Denmark > Lebanon
campaign v  S=subj T?=from|for|in|of for=support|backing|recognition|membership|endorsement  -> 022
  + The foreign minister campaigned for recognition from the European Union. | The foreign minister > the European Union
seek v  S=subj T?=from|of|for|obj.of|obj.poss obj=support|backing|recognition|membership|endorsement  -> 022
  + Senegal sought support from Georgia. | Senegal > Georgia
request v  S=subj T?=from|of|for|obj.of|obj.poss obj=support|backing|recognition|membership|endorsement  -> 022
  + The defence minister requested recognition from the United Nations. | The defence minister > the United Nations
solicit v  S=subj T?=from|of|for|obj.of|obj.poss obj=support|backing|recognition|membership|endorsement  -> 022
  + Bulgaria solicited support from Indonesia. | Bulgaria > Indonesia
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
  + A judge dunned the company. | A judge > the company
demand v  S=subj T?=from|of|to|on|obj.of|obj.poss obj=answer|explanation|apology|action|compliance|respect|clarification  -> 100
  + Morocco demanded an apology from Belarus. | Morocco > Belarus
insist_on v  S=subj T?=from|of|to|on|obj.of|obj.poss obj=answer|explanation|apology|action|compliance|respect|clarification  -> 100
  + The Red Cross insisted on an explanation from the police. | The Red Cross > the police
require v  S=subj T?=from|of|to|on|obj.of|obj.poss obj=answer|explanation|apology|action|compliance|respect|clarification  -> 100
  + Tanzania required an apology from Croatia. | Tanzania > Croatia
want v  S=subj T?=from|of|to|on|obj.of|obj.poss obj=answer|explanation|apology|action|compliance|respect|clarification  -> 100
  + A medical charity wanted an explanation from the police. | A medical charity > the police
expect v  S=subj T?=from|of|to|on|obj.of|obj.poss obj=answer|explanation|apology|action|compliance|respect|clarification  -> 100
  + Argentina expected an apology from Rwanda. | Argentina > Rwanda
exact v  S=subj T?=from|of|to|on|obj.of|obj.poss obj=answer|explanation|apology|action|compliance|respect|clarification  -> 100
  + The church council exacted an explanation from the police. | The church council > the police
demand v  S=subj T?=in|from|of|obj.of|obj.poss obj={reforms}  -> 104
  + Protesters demanded reforms from the government. | Protesters > the government
insist_on v  S=subj T?=in|from|of|obj.of|obj.poss obj={reforms}  -> 104
  + The African Union insisted on democratic reform in Austria. | The African Union > Austria
require v  S=subj T?=in|from|of|obj.of|obj.poss obj={reforms}  -> 104
  + Students required reforms from the government. | Students > the government
insist_on v  S=subj T?=of|from|by|obj.of|obj.poss obj={leadership}  -> 1041
  + Farmers insisted on the resignation of the premier. | Farmers > the premier
press_for v  S=subj T?=of|from|by|obj.of|obj.poss obj={leadership}  -> 1041
  + The ambassador pressed for new elections. | The ambassador > _
want v  S=subj T?=of|from|by|obj.of|obj.poss obj={leadership}  -> 1041
  + Teachers wanted the resignation of the premier. | Teachers > the premier
call_for v  S=subj T?=of|from|by|obj.of|obj.poss obj={leadership}  -> 1041
  + The army chief called for new elections. | The army chief > _
demand v  S=subj T?=from|of|in|obj.of|obj.poss obj={policy}|pay_rise|raise|pay  -> 1042
  + Miners demanded a change of the law. | Miners > the law
insist_on v  S=subj T?=from|of|in|obj.of|obj.poss obj={policy}|pay_rise|raise|pay  -> 1042
  + Opposition supporters insisted on a pay rise from the ministry. | Opposition supporters > the ministry
press_for v  S=subj T?=from|of|in|obj.of|obj.poss obj={policy}|pay_rise|raise|pay  -> 1042
  + Nurses pressed for a change of the law. | Nurses > the law
want v  S=subj T?=from|of|in|obj.of|obj.poss obj={policy}|pay_rise|raise|pay  -> 1042
  + Villagers wanted a pay rise from the ministry. | Villagers > the ministry
insist_on v  S=subj T?=from|of|in|obj.of|obj.poss obj={rights}  -> 1043
  + Residents insisted on equality. | Residents > _
press_for v  S=subj T?=from|of|in|obj.of|obj.poss obj={rights}  -> 1043
  + The islanders pressed for independence from Yemen. | The islanders > Yemen
claim v  S=subj T?=from|of|in|obj.of|obj.poss obj={rights}  -> 1043
  + Truck drivers claimed equality. | Truck drivers > _
want v  S=subj T?=from|of|in|obj.of|obj.poss obj={rights}  -> 1043
  + The islanders wanted independence from Kenya. | The islanders > Kenya
declare v  S=subj T?=from|of|in|obj.of|obj.poss obj={rights}  -> 1043
  + Activists declared equality. | Activists > _
demand v  S=subj T?=of|in|from|obj.of|obj.poss obj={institution}  -> 1044
  + Workers demanded a new constitution. | Workers > _
insist_on v  S=subj T?=of|in|from|obj.of|obj.poss obj={institution}  -> 1044
  + Pensioners insisted on the end of military rule. | Pensioners > _
press_for v  S=subj T?=of|in|from|obj.of|obj.poss obj={institution}  -> 1044
  + Monks pressed for a new constitution. | Monks > _
want v  S=subj T?=of|in|from|obj.of|obj.poss obj={institution}  -> 1044
  + Protesters wanted the end of military rule. | Protesters > _
insist_on v  S=subj T?=of|from|by|obj.of|obj.poss obj=release|return|freedom|freeing  -> 1053
  + Norway insisted on the release of its sailors from Peru. | Norway > Peru
press_for v  S=subj T?=of|from|by|obj.of|obj.poss obj=release|return|freedom|freeing  -> 1053
  + A women's group pressed for the return of the seized ship. | A women's group > _
want v  S=subj T?=of|from|by|obj.of|obj.poss obj=release|return|freedom|freeing  -> 1053
  + Turkey wanted the release of its sailors from Vietnam. | Turkey > Vietnam
call_for v  S=subj T?=of|from|by|obj.of|obj.poss obj=release|return|freedom|freeing  -> 1053
  + The trade union called for the return of the seized ship. | The trade union > _
insist_on v  S=subj T?=on|of|against|from|obj.of|obj.poss obj=lifting|easing|removal of={sanction}  -> 1054
  + Chad insisted on the lifting of sanctions. | Chad > _
press_for v  S=subj T?=on|of|against|from|obj.of|obj.poss obj=lifting|easing|removal of={sanction}  -> 1054
  + Egypt pressed for the removal of tariffs. | Egypt > _
want v  S=subj T?=on|of|against|from|obj.of|obj.poss obj=lifting|easing|removal of={sanction}  -> 1054
  + Poland wanted the lifting of sanctions. | Poland > _
demand v  S=subj T?=from|of|obj.of|obj.poss obj=right_to_protest|lifting|end of={gathering}|{restriction}|{curfew}|{martial}  -> 1052
  + Students demanded the lifting of the curfew. | Students > _
insist_on v  S=subj T?=from|of|obj.of|obj.poss obj=right_to_protest|lifting|end of={gathering}|{restriction}|{curfew}|{martial}  -> 1052
  + Amnesty insisted on an end of the restrictions. | Amnesty > _
press_for v  S=subj T?=from|of|obj.of|obj.poss obj=right_to_protest|lifting|end of={gathering}|{restriction}|{curfew}|{martial}  -> 1052
  + Farmers pressed for the lifting of the curfew. | Farmers > _
demand v  S=subj T?=to|from|of|obj.of|obj.poss obj={access}|{inspectors}  -> 1055
  + The World Bank demanded access to the plant. | The World Bank > the plant
insist_on v  S=subj T?=to|from|of|obj.of|obj.poss obj={access}|{inspectors}  -> 1055
  + An aid agency insisted on access to the prison. | An aid agency > the prison
require v  S=subj T?=to|from|of|obj.of|obj.poss obj={access}|{inspectors}  -> 1055
  + The Arab League required access to the plant. | The Arab League > the plant
press_for v  S=subj T?=to|from|of|obj.of|obj.poss obj={access}|{inspectors}  -> 1055
  + A lawyers' association pressed for access to the prison. | A lawyers' association > the prison
insist_on v  S=subj T?=from|of|by|with|obj.of|obj.poss obj=withdrawal|pullout|disarmament|ceasefire|truce|end|halt  -> 1056
  + Chile insisted on the withdrawal of the army from the valley. | Chile > the valley
press_for v  S=subj T?=from|of|by|with|obj.of|obj.poss obj=withdrawal|pullout|disarmament|ceasefire|truce|end|halt  -> 1056
  + The Security Council pressed for an end of the shelling. | The Security Council > _
want v  S=subj T?=from|of|by|with|obj.of|obj.poss obj=withdrawal|pullout|disarmament|ceasefire|truce|end|halt  -> 1056
  + Nepal wanted the withdrawal of the army from the valley. | Nepal > the valley
insist_on v  S=subj T?=with|between|from obj={talks}  -> 106
  + Separatists insisted on talks with the government. | Separatists > the government
press_for v  S=subj T?=with|between|from obj={talks}  -> 106
  + Teachers pressed for a meeting with the rector. | Teachers > the rector
want v  S=subj T?=with|between|from obj={talks}  -> 106
  + Guerrillas wanted talks with the government. | Guerrillas > the government
demand v  S=subj T?=to|of|with|in|obj.of|obj.poss obj=settlement|solution|peace  -> 107
  + Miners demanded a settlement of the dispute. | Miners > the dispute
insist_on v  S=subj T?=to|of|with|in|obj.of|obj.poss obj=settlement|solution|peace  -> 107
  + ASEAN insisted on a peaceful solution. | ASEAN > _
press_for v  S=subj T?=to|of|with|in|obj.of|obj.poss obj=settlement|solution|peace  -> 107
  + Opposition supporters pressed for a settlement of the dispute. | Opposition supporters > the dispute
demand v  S=subj T?=by|of|from|obj.of|obj.poss obj=mediation|arbitration|mediator  -> 108
  + Ghana demanded mediation by the European Union. | Ghana > the European Union
insist_on v  S=subj T?=by|of|from|obj.of|obj.poss obj=mediation|arbitration|mediator  -> 108
  + The union insisted on arbitration. | The union > _
press_for v  S=subj T?=by|of|from|obj.of|obj.poss obj=mediation|arbitration|mediator  -> 108
  + Serbia pressed for mediation by the United Nations. | Serbia > the United Nations
demand v  S=subj T?=from|with|in obj=cooperation  -> 101
  + Japan demanded cooperation from Jordan. | Japan > Jordan
insist_on v  S=subj T?=from|with|in obj=cooperation  -> 101
  + Cuba insisted on cooperation from Malaysia. | Cuba > Malaysia
require v  S=subj T?=from|with|in obj=cooperation  -> 101
  + Sweden required cooperation from Uganda. | Sweden > Uganda
demand v  S=subj T?=from|with|in obj=trade|investment|market_access  -> 1011
  + Brazil demanded market access from Kuwait. | Brazil > Kuwait
insist_on v  S=subj T?=from|with|in obj=trade|investment|market_access  -> 1011
  + Armenia insisted on market access from Portugal. | Armenia > Portugal
demand v  S=subj T?=from|with obj=military_cooperation|troops|military_action  -> 1012
  + Niger demanded military action from NATO. | Niger > NATO
insist_on v  S=subj T?=from|with obj=military_cooperation|troops|military_action  -> 1012
  + Mongolia insisted on military action from the African Union. | Mongolia > the African Union
insist_on v  S=subj T?=of|from|into|obj.of|obj.poss obj=extradition|trial|investigation|inquiry|prosecution|arrest|handover|probe  -> 1013
  + Oman insisted on the extradition of a cleric from Colombia. | Oman > Colombia
press_for v  S=subj T?=of|from|into|obj.of|obj.poss obj=extradition|trial|investigation|inquiry|prosecution|arrest|handover|probe  -> 1013
  + The Red Cross pressed for an inquiry into the shooting. | The Red Cross > the shooting
want v  S=subj T?=of|from|into|obj.of|obj.poss obj=extradition|trial|investigation|inquiry|prosecution|arrest|handover|probe  -> 1013
  + Finland wanted the extradition of a cleric from Zambia. | Finland > Zambia
demand v  S=subj T?=of|from|into|obj.of|obj.poss obj=extradition|trial|investigation|inquiry|prosecution|arrest|handover|probe  -> 1013
  + A medical charity demanded an inquiry into the shooting. | A medical charity > the shooting
demand v  S=subj T?=from|about|on obj={intelligence}  -> 1014
  + Pakistan demanded the files from Greece. | Pakistan > Greece
insist_on v  S=subj T?=from|about|on obj={intelligence}  -> 1014
  + The committee insisted on documents from the ministry. | The committee > the ministry
require v  S=subj T?=from|about|on obj={intelligence}  -> 1014
  + Ecuador required the files from Cambodia. | Ecuador > Cambodia
subpoena v  S=subj T?=from|about|on obj={intelligence}  -> 1014
  + The committee subpoenaed documents from the ministry. | The committee > the ministry
demand v  S=subj T?=from|of|for|obj.of|obj.poss obj=support|recognition|backing|loyalty|allegiance|membership  -> 102
  + The vice president demanded loyalty from the party. | The vice president > the party
insist_on v  S=subj T?=from|of|for|obj.of|obj.poss obj=support|recognition|backing|loyalty|allegiance|membership  -> 102
  + Algeria insisted on recognition from Latvia. | Algeria > Latvia
require v  S=subj T?=from|of|for|obj.of|obj.poss obj=support|recognition|backing|loyalty|allegiance|membership  -> 102
  + The party leader required loyalty from the party. | The party leader > the party
seek v  S=subj T?=in|from|at|with obj={asylum}  -> 023
  + The general sought asylum in Bolivia. | The general > Bolivia
request v  S=subj T?=in|from|at|with obj={asylum}  -> 023
  + Thousands of families requested refuge in Sudan. | Thousands of families > Sudan
claim v  S=subj T?=in|from|at|with obj={asylum}  -> 023
  + The general claimed asylum in Canada. | The general > Canada
demand v  S=subj T?=in|from|at|with obj={asylum}  -> 023
  + Thousands of families demanded refuge in Qatar. | Thousands of families > Qatar
ask_for v  S=subj T?=in|from|at|with obj={asylum}  -> 023
  + The general asked for asylum in Romania. | The general > Romania
apply v  S=subj T?=in|to for={asylum}  -> 023
  + The cook applied for asylum in Norway. | The cook > Norway
call v  S=subj T=on|upon comp=discuss|exchange|brief  -> 040
  + The bishop called on the governor to discuss the school. | The bishop > the governor
