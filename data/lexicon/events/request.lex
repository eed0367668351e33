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
  + The envoy beseeched Bolivia over the border. | The envoy > Bolivia
entreat v  S=subj T=obj  -> 020
  + A women's group entreated the ministry. | A women's group > the ministry
beg v  S=subj T=obj  -> 020
  + The United Nations begged Sudan again. | The United Nations > Sudan
exhort v  S=subj T=obj  -> 020
  + The finance minister exhorted Canada over the border. | The finance minister > Canada
petition v  S=subj T=obj  -> 020
  + The trade union petitioned the ministry. | The trade union > the ministry
lobby v  S=subj T=obj  -> 020
  + NATO lobbied Qatar again. | NATO > Qatar
push v  S=subj T=obj  -> 020
  + The chancellor pushed Romania over the border. | The chancellor > Romania
prod v  S=subj T=obj  -> 020
  + Amnesty prodded the ministry. | Amnesty > the ministry
nudge v  S=subj T=obj  -> 020
  + The African Union nudged Ethiopia again. | The African Union > Ethiopia
remind v  S=subj T=obj  -> 020
  + The president reminded Thailand over the border. | The president > Thailand
pester v  S=subj T=obj  -> 020
  + An aid agency pestered the ministry. | An aid agency > the ministry
badger v  S=subj T=obj  -> 020
  + The World Bank badgered Cyprus again. | The World Bank > Cyprus
solicit v  S=subj T=obj  -> 020
  + The prime minister solicited Mexico over the border. | The prime minister > Mexico
query v  S=subj T=obj  -> 020
  + A lawyers' association queried the ministry. | A lawyers' association > the ministry
counsel v  S=subj T=obj  -> 020
  + The Arab League counseled Tunisia again. | The Arab League > Tunisia
write v  S=subj T=to|with|on|for  -> 020
  + The foreign minister wrote to the kidnappers. | The foreign minister > the kidnappers
reach_out v  S=subj T=to|with|on|for  -> 020
  + The Red Cross reached out with the governor. | The Red Cross > the governor
turn v  S=subj T=to|with|on|for  -> 020
  + The defence minister turned to the kidnappers. | The defence minister > the kidnappers
pray v  S=subj T=to|with|on|for  -> 020
  + A medical charity prayed with the governor. | A medical charity > the governor
make v  S=subj T?=to|on|upon|with obj=appeal|request|plea|petition|call|letter  -> 020
  + The church council made an appeal to the president. | The church council > the president
issue v  S=subj T?=to|on|upon|with obj=appeal|request|plea|petition|call|letter  -> 020
  + The interior minister issued a plea to the rebels. | The interior minister > the rebels
send v  S=subj T?=to|on|upon|with obj=appeal|request|plea|petition|call|letter  -> 020
  + A women's group sent a petition to the parliament. | A women's group > the parliament
address v  S=subj T?=to|on|upon|with obj=appeal|request|plea|petition|call|letter  -> 020
  + The trade union addressed an appeal to the president. | The trade union > the president
submit v  S=subj T?=to|on|upon|with obj=appeal|request|plea|petition|call|letter  -> 020
  + The opposition leader submitted a plea to the rebels. | The opposition leader > the rebels
renew v  S=subj T?=to|on|upon|with obj=appeal|request|plea|petition|call|letter  -> 020
  + Amnesty renewed a petition to the parliament. | Amnesty > the parliament
launch v  S=subj T?=to|on|upon|with obj=appeal|request|plea|petition|call|letter  -> 020
  + An aid agency launched an appeal to the president. | An aid agency > the president
deliver v  S=subj T?=to|on|upon|with obj=appeal|request|plea|petition|call|letter  -> 020
  + The governor delivered a plea to the rebels. | The governor > the rebels
hand v  S=subj T?=to|on|upon|with obj=appeal|request|plea|petition|call|letter  -> 020
  + A lawyers' association handed a petition to the parliament. | A lawyers' association > the parliament
present v  S=subj T?=to|on|upon|with obj=appeal|request|plea|petition|call|letter  -> 020
  + The Red Cross presented an appeal to the president. | The Red Cross > the president
direct v  S=subj T?=to|on|upon|with obj=appeal|request|plea|petition|call|letter  -> 020
  + The king directed a plea to the rebels. | The king > the rebels
repeat v  S=subj T?=to|on|upon|with obj=appeal|request|plea|petition|call|letter  -> 020
  + A medical charity repeated a petition to the parliament. | A medical charity > the parliament
file v  S=subj T?=to|on|upon|with obj=appeal|request|plea|petition|call|letter  -> 020
  + The church council filed an appeal to the president. | The church council > the president
forward v  S=subj T?=to|on|upon|with obj=appeal|request|plea|petition|call|letter  -> 020
  + The ambassador forwarded a plea to the rebels. | The ambassador > the rebels
plea n  S?=by|mod|poss T?=to|for|from  -> 020
  + The army chief's plea to the kidnappers was broadcast. | The army chief > the kidnappers
petition n  S?=by|mod|poss T?=to|for|from  -> 020
  + A women's group's petition to the ministry went unanswered. | A women's group > the ministry
entreaty n  S?=by|mod|poss T?=to|for|from  -> 020
  + The vice president's entreaty to the kidnappers was broadcast. | The vice president > the kidnappers
open_letter n  S?=by|mod|poss T?=to|for|from  -> 020
  + The trade union's open letter to the ministry went unanswered. | The trade union > the ministry
requests n  S?=by|mod|poss T?=to|for|from  -> 020
  + The party leader's requests to the kidnappers was broadcast. | The party leader > the kidnappers
exhortation n  S?=by|mod|poss T?=to|for|from  -> 020
  + Amnesty's exhortation to the ministry went unanswered. | Amnesty > the ministry
# Appeals and demands for aid, by kind
ask v  S=subj T?=from|of for={aid}  -> 023
  + Iceland asked for help from Angola. | Iceland > Angola
appeal v  S=subj T?=from|of for={aid}  -> 023
  + The mayor appealed for assistance from the Security Council. | The mayor > the Security Council
beg v  S=subj T?=from|of for={aid}  -> 023
  + Denmark begged for help from Lebanon. | Denmark > Lebanon
plead v  S=subj T?=from|of for={aid}  -> 023
  + The envoy pleaded for assistance from ASEAN. | The envoy > ASEAN
apply v  S=subj T?=from|of for={aid}  -> 023
  + Senegal applied for help from Georgia. | Senegal > Georgia
call v  S=subj T?=from|of for={aid}  -> 023
  + The finance minister called for assistance from the European Union. | The finance minister > the European Union
press v  S=subj T?=from|of for={aid}  -> 023
  + Bulgaria pressed for help from Indonesia. | Bulgaria > Indonesia
push v  S=subj T?=from|of for={aid}  -> 023
  + The chancellor pushed for assistance from the United Nations. | The chancellor > the United Nations
lobby v  S=subj T?=from|of for={aid}  -> 023
  + Morocco lobbied for help from Belarus. | Morocco > Belarus
hope v  S=subj T?=from|of for={aid}  -> 023
  + The president hoped for assistance from NATO. | The president > NATO
petition v  S=subj T?=from|of for={aid}  -> 023
  + Tanzania petitioned for help from Croatia. | Tanzania > Croatia
cry_out v  S=subj T?=from|of for={aid}  -> 023
  + The prime minister cried out for assistance from the African Union. | The prime minister > the African Union
beg v  S=subj T=obj for={aid}  -> 023
  + Argentina begged Rwanda for assistance. | Argentina > Rwanda
implore v  S=subj T=obj for={aid}  -> 023
  + An aid agency implored the government for help. | An aid agency > the government
press v  S=subj T=obj for={aid}  -> 023
  + Austria pressed Yemen for assistance. | Austria > Yemen
petition v  S=subj T=obj for={aid}  -> 023
  + A lawyers' association petitioned the government for help. | A lawyers' association > the government
urge v  S=subj T=obj for={aid}  -> 023
  + Kenya urged Norway for assistance. | Kenya > Norway
lobby v  S=subj T=obj for={aid}  -> 023
  + The Red Cross lobbied the government for help. | The Red Cross > the government
push v  S=subj T=obj for={aid}  -> 023
  + Peru pushed Turkey for assistance. | Peru > Turkey
solicit v  S=subj T=obj for={aid}  -> 023
  + A medical charity solicited the government for help. | A medical charity > the government
approach v  S=subj T=obj for={aid}  -> 023
  + Vietnam approached Chad for assistance. | Vietnam > Chad
beseech v  S=subj T=obj for={aid}  -> 023
  + The church council beseeched the government for help. | The church council > the government
beg v  S=subj T=obj for={money}|{loan}  -> 0231
  + Egypt begged the World Bank for a loan. | Egypt > the World Bank
press v  S=subj T=obj for={money}|{loan}  -> 0231
  + The foreign minister pressed Poland for funds. | The foreign minister > Poland
petition v  S=subj T=obj for={money}|{loan}  -> 0231
  + Chile petitioned the Arab League for a loan. | Chile > the Arab League
lobby v  S=subj T=obj for={money}|{loan}  -> 0231
  + The defence minister lobbied Nepal for funds. | The defence minister > Nepal
approach v  S=subj T=obj for={money}|{loan}  -> 0231
  + Ghana approached the Security Council for a loan. | Ghana > the Security Council
push v  S=subj T=obj for={money}|{loan}  -> 0231
  + The interior minister pushed Serbia for funds. | The interior minister > Serbia
solicit v  S=subj T=obj for={money}|{loan}  -> 0231
  + Japan solicited ASEAN for a loan. | Japan > ASEAN
tap v  S=subj T=obj for={money}|{loan}  -> 0231
  + The opposition leader tapped Jordan for funds. | The opposition leader > Jordan
apply v  S=subj T?=from|to|of for={money}|{loan}  -> 0231
  + Cuba applied for a loan from the European Union. | Cuba > the European Union
beg v  S=subj T?=from|to|of for={money}|{loan}  -> 0231
  + The governor begged for funds from Malaysia. | The governor > Malaysia
appeal v  S=subj T?=from|to|of for={money}|{loan}  -> 0231
  + Sweden appealed for a loan from the United Nations. | Sweden > the United Nations
lobby v  S=subj T?=from|to|of for={money}|{loan}  -> 0231
  + The king lobbied for funds from Uganda. | The king > Uganda
plead v  S=subj T?=from|to|of for={money}|{loan}  -> 0231
  + Brazil pleaded for a loan from NATO. | Brazil > NATO
negotiate v  S=subj T?=from|to|of for={money}|{loan}  -> 0231
  + The ambassador negotiated for funds from Kuwait. | The ambassador > Kuwait
call v  S=subj T?=from|to|of for={money}|{loan}  -> 0231
  + Armenia called for a loan from the African Union. | Armenia > the African Union
ask v  S=subj T?=from|of|to for={humanitarian}  -> 0233
  + Portugal asked for food from Niger. | Portugal > Niger
beg v  S=subj T?=from|of|to for={humanitarian}  -> 0233
  + The army chief begged for tents from a women's group. | The army chief > a women's group
appeal v  S=subj T?=from|of|to for={humanitarian}  -> 0233
  + Mongolia appealed for food from Oman. | Mongolia > Oman
plead v  S=subj T?=from|of|to for={humanitarian}  -> 0233
  + The vice president pleaded for tents from the trade union. | The vice president > the trade union
call v  S=subj T?=from|of|to for={humanitarian}  -> 0233
  + Colombia called for food from Finland. | Colombia > Finland
press v  S=subj T=obj for={arms}  -> 0232
  + Zambia pressed Pakistan for tanks. | Zambia > Pakistan
lobby v  S=subj T=obj for={arms}  -> 0232
  + Greece lobbied Ecuador for rifles. | Greece > Ecuador
beg v  S=subj T=obj for={arms}  -> 0232
  + Cambodia begged Algeria for tanks. | Cambodia > Algeria
approach v  S=subj T=obj for={arms}  -> 0232
  + Latvia approached Bolivia for rifles. | Latvia > Bolivia
urge v  S=subj T=obj for={arms}  -> 0232
  + Sudan urged Canada for tanks. | Sudan > Canada
petition v  S=subj T=obj for={arms}  -> 0232
  + Qatar petitioned Romania for rifles. | Qatar > Romania
seek v  S=subj T?=from obj={arms}  -> 0232
  + Ethiopia sought jets from Thailand. | Ethiopia > Thailand
solicit v  S=subj T?=from obj={arms}  -> 0232
  + Cyprus solicited ammunition from Mexico. | Cyprus > Mexico
want v  S=subj T?=from obj={arms}  -> 0232
  + Tunisia wanted jets from Iceland. | Tunisia > Iceland
ask v  S=subj T?=from|in for={peacekeepers}|protection  -> 0234
  + Angola asked for peacekeepers from the World Bank. | Angola > the World Bank
appeal v  S=subj T?=from|in for={peacekeepers}|protection  -> 0234
  + The party leader appealed for protection from the army. | The party leader > the army
call v  S=subj T?=from|in for={peacekeepers}|protection  -> 0234
  + Denmark called for peacekeepers from the Arab League. | Denmark > the Arab League
plead v  S=subj T?=from|in for={peacekeepers}|protection  -> 0234
  + The mayor pleaded for protection from the army. | The mayor > the army
solicit v  S=subj T?=from obj={aid}  -> 023
  + Lebanon solicited help from Senegal. | Lebanon > Senegal
invite v  S=subj T?=from obj={aid}  -> 023
  + Georgia invited assistance from the Security Council. | Georgia > the Security Council
want v  S=subj T?=from obj={aid}  -> 023
  + Bulgaria wanted help from Indonesia. | Bulgaria > Indonesia
demand v  S=subj T?=from|of|by|obj.of|obj.poss obj={aid}  -> 103
  + The envoy demanded help from the government. | The envoy > the government
insist_on v  S=subj T?=from|of|by|obj.of|obj.poss obj={aid}  -> 103
  + Morocco insisted on aid from ASEAN. | Morocco > ASEAN
claim v  S=subj T?=from|of|by|obj.of|obj.poss obj={aid}  -> 103
  + The finance minister claimed help from the government. | The finance minister > the government
claim v  S=subj T?=from|of|obj.of|obj.poss obj={money}|{loan}|reparation|reparations|damages|damage|refund|compensation  -> 1031
  + Belarus claimed compensation from Tanzania. | Belarus > Tanzania
exact v  S=subj T?=from|of|obj.of|obj.poss obj={money}|{loan}|reparation|reparations|damages|damage|refund|compensation  -> 1031
  + The veterans exacted payment from the state. | The veterans > the state
insist_on v  S=subj T?=from|of|obj.of|obj.poss obj={money}|{loan}|reparation|reparations|damages|damage|refund|compensation  -> 1031
  + Croatia insisted on compensation from Argentina. | Croatia > Argentina
ask v  S=subj T?=from|of|obj.of|obj.poss obj={money}|{loan}|reparation|reparations|damages|damage|refund|compensation  -> 1031
  + The veterans asked payment from the state. | The veterans > the state
press_for v  S=subj T?=from|of|obj.of|obj.poss obj={money}|{loan}|reparation|reparations|damages|damage|refund|compensation  -> 1031
  + Rwanda pressed for compensation from Austria. | Rwanda > Austria
demand v  S=subj T?=from|of|obj.of|obj.poss obj={arms}  -> 1032
  + Yemen demanded missiles from Kenya. | Yemen > Kenya
insist_on v  S=subj T?=from|of|obj.of|obj.poss obj={arms}  -> 1032
  + Norway insisted on missiles from Peru. | Norway > Peru
demand v  S=subj T?=from|of|obj.of|obj.poss obj={humanitarian}  -> 1033
  + Turkey demanded food from the agency. | Turkey > the agency
insist_on v  S=subj T?=from|of|obj.of|obj.poss obj={humanitarian}  -> 1033
  + Gunmen insisted on medicine from the Red Cross. | Gunmen > the Red Cross
demand v  S=subj T?=from|of|obj.of|obj.poss obj={peacekeepers}|protection  -> 1034
  + Vietnam demanded peacekeepers from the European Union. | Vietnam > the European Union
insist_on v  S=subj T?=from|of|obj.of|obj.poss obj={peacekeepers}|protection  -> 1034
  + Students insisted on protection from the police. | Students > the police
# Appeals for reform, release, talks, truce
press v  S=subj T?=in|from|of for={reforms}  -> 024
  + The United Nations pressed for reforms in Chad. | The United Nations > Chad
push v  S=subj T?=in|from|of for={reforms}  -> 024
  + Amnesty pushed for electoral reform. | Amnesty > _
ask v  S=subj T?=in|from|of for={reforms}  -> 024
  + The chancellor asked for democratic change in Egypt. | The chancellor > Egypt
appeal v  S=subj T?=in|from|of for={reforms}  -> 024
  + NATO appealed for reforms in Poland. | NATO > Poland
campaign v  S=subj T?=in|from|of for={reforms}  -> 024
  + An aid agency campaigned for electoral reform. | An aid agency > _
lobby v  S=subj T?=in|from|of for={reforms}  -> 024
  + The president lobbied for democratic change in Chile. | The president > Chile
agitate v  S=subj T?=in|from|of for={reforms}  -> 024
  + The African Union agitated for reforms in Nepal. | The African Union > Nepal
argue v  S=subj T?=in|from|of for={reforms}  -> 024
  + A lawyers' association argued for electoral reform. | A lawyers' association > _
urge v  S=subj T?=in|from obj={reforms}  -> 024
  + The World Bank urged reforms in Ghana. | The World Bank > Ghana
advocate v  S=subj T?=in|from obj={reforms}  -> 024
  + The Red Cross advocated constitutional reforms. | The Red Cross > _
seek v  S=subj T?=in|from obj={reforms}  -> 024
  + The Arab League sought reforms in Serbia. | The Arab League > Serbia
recommend v  S=subj T?=in|from obj={reforms}  -> 024
  + A medical charity recommended constitutional reforms. | A medical charity > _
encourage v  S=subj T?=in|from obj={reforms}  -> 024
  + The Security Council encouraged reforms in Japan. | The Security Council > Japan
request v  S=subj T?=in|from obj={reforms}  -> 024
  + The church council requested constitutional reforms. | The church council > _
propose v  S=subj T?=in|from obj={reforms}  -> 024
  + ASEAN proposed reforms in Jordan. | ASEAN > Jordan
suggest v  S=subj T?=in|from obj={reforms}  -> 024
  + A women's group suggested constitutional reforms. | A women's group > _
press v  S=subj T?=of|in for={leadership}  -> 0241
  + The prime minister pressed for early elections in Cuba. | The prime minister > Cuba
push v  S=subj T?=of|in for={leadership}  -> 0241
  + The trade union pushed for the resignation of the governor. | The trade union > the governor
ask v  S=subj T?=of|in for={leadership}  -> 0241
  + The foreign minister asked for early elections in Malaysia. | The foreign minister > Malaysia
appeal v  S=subj T?=of|in for={leadership}  -> 0241
  + Amnesty appealed for the resignation of the governor. | Amnesty > the governor
campaign v  S=subj T?=of|in for={leadership}  -> 0241
  + The defence minister campaigned for early elections in Sweden. | The defence minister > Sweden
lobby v  S=subj T?=of|in for={leadership}  -> 0241
  + An aid agency lobbied for the resignation of the governor. | An aid agency > the governor
petition v  S=subj T?=of|in for={leadership}  -> 0241
  + The interior minister petitioned for early elections in Uganda. | The interior minister > Uganda
urge v  S=subj T?=of|by|obj.of|obj.poss obj=resignation|removal|ouster|departure|impeachment  -> 0241
  + The opposition leader urged the resignation of the minister. | The opposition leader > the minister
seek v  S=subj T?=of|by|obj.of|obj.poss obj=resignation|removal|ouster|departure|impeachment  -> 0241
  + A lawyers' association sought the removal of the governor. | A lawyers' association > the governor
advocate v  S=subj T?=of|by|obj.of|obj.poss obj=resignation|removal|ouster|departure|impeachment  -> 0241
  + The governor advocated the resignation of the minister. | The governor > the minister
request v  S=subj T?=of|by|obj.of|obj.poss obj=resignation|removal|ouster|departure|impeachment  -> 0241
  + The Red Cross requested the removal of the governor. | The Red Cross > the governor
propose v  S=subj T?=of|by|obj.of|obj.poss obj=resignation|removal|ouster|departure|impeachment  -> 0241
  + The king proposed the resignation of the minister. | The king > the minister
recommend v  S=subj T?=of|by|obj.of|obj.poss obj=resignation|removal|ouster|departure|impeachment  -> 0241
  + A medical charity recommended the removal of the governor. | A medical charity > the governor
press v  S=subj T?=of|in for={policy}|change  -> 0242
  + The church council pressed for a change of the law. | The church council > the law
push v  S=subj T?=of|in for={policy}|change  -> 0242
  + The ambassador pushed for lower taxes. | The ambassador > _
campaign v  S=subj T?=of|in for={policy}|change  -> 0242
  + A women's group campaigned for a change of the law. | A women's group > the law
appeal v  S=subj T?=of|in for={policy}|change  -> 0242
  + The army chief appealed for lower taxes. | The army chief > _
ask v  S=subj T?=of|in for={policy}|change  -> 0242
  + The trade union asked for a change of the law. | The trade union > the law
lobby v  S=subj T?=of|in for={policy}|change  -> 0242
  + The vice president lobbied for lower taxes. | The vice president > _
call v  S=subj T?=of|in for={policy}|change  -> 0242
  + Amnesty called for a change of the law. | Amnesty > the law
press v  S=subj T?=from|in|of for={rights}  -> 0243
  + An aid agency pressed for equality in Brazil. | An aid agency > Brazil
push v  S=subj T?=from|in|of for={rights}  -> 0243
  + The islanders pushed for autonomy from Kuwait. | The islanders > Kuwait
ask v  S=subj T?=from|in|of for={rights}  -> 0243
  + A lawyers' association asked for press freedom. | A lawyers' association > _
appeal v  S=subj T?=from|in|of for={rights}  -> 0243
  + The Red Cross appealed for equality in Armenia. | The Red Cross > Armenia
call v  S=subj T?=from|in|of for={rights}  -> 0243
  + The islanders called for autonomy from Portugal. | The islanders > Portugal
campaign v  S=subj T?=from|in|of for={rights}  -> 0243
  + A medical charity campaigned for press freedom. | A medical charity > _
lobby v  S=subj T?=from|in|of for={rights}  -> 0243
  + The church council lobbied for equality in Niger. | The church council > Niger
plead v  S=subj T?=from|in|of for={rights}  -> 0243
  + The islanders pleaded for autonomy from Mongolia. | The islanders > Mongolia
press v  S=subj T?=of|for|by|from for=release|freedom|freeing|return  -> 0253
  + The European Union pressed for the release of the journalists. | The European Union > _
push v  S=subj T?=of|for|by|from for=release|freedom|freeing|return  -> 0253
  + The party leader pushed for the release of a sailor from Oman. | The party leader > Oman
ask v  S=subj T?=of|for|by|from for=release|freedom|freeing|return  -> 0253
  + The United Nations asked for the release of the journalists. | The United Nations > _
appeal v  S=subj T?=of|for|by|from for=release|freedom|freeing|return  -> 0253
  + The mayor appealed for the release of a sailor from Colombia. | The mayor > Colombia
plead v  S=subj T?=of|for|by|from for=release|freedom|freeing|return  -> 0253
  + NATO pleaded for the release of the journalists. | NATO > _
campaign v  S=subj T?=of|for|by|from for=release|freedom|freeing|return  -> 0253
  + The envoy campaigned for the release of a sailor from Finland. | The envoy > Finland
lobby v  S=subj T?=of|for|by|from for=release|freedom|freeing|return  -> 0253
  + The African Union lobbied for the release of the journalists. | The African Union > _
urge v  S=subj T?=of|from|obj.of|obj.poss obj=release|freedom|freeing  -> 0253
  + The World Bank urged the release of the detained monks. | The World Bank > _
request v  S=subj T?=of|from|obj.of|obj.poss obj=release|freedom|freeing  -> 0253
  + A women's group requested the release of the blogger. | A women's group > _
seek v  S=subj T?=of|from|obj.of|obj.poss obj=release|freedom|freeing  -> 0253
  + The Arab League sought the release of the detained monks. | The Arab League > _
recommend v  S=subj T?=of|from|obj.of|obj.poss obj=release|freedom|freeing  -> 0253
  + The trade union recommended the release of the blogger. | The trade union > _
press v  S=subj T?=on|against|by|of for=lifting|easing|removal|end of={sanction}  -> 0254
  + Zambia pressed for the lifting of sanctions. | Zambia > _
push v  S=subj T?=on|against|by|of for=lifting|easing|removal|end of={sanction}  -> 0254
  + The finance minister pushed for an easing of the embargo. | The finance minister > _
ask v  S=subj T?=on|against|by|of for=lifting|easing|removal|end of={sanction}  -> 0254
  + Pakistan asked for the lifting of sanctions. | Pakistan > _
appeal v  S=subj T?=on|against|by|of for=lifting|easing|removal|end of={sanction}  -> 0254
  + The chancellor appealed for an easing of the embargo. | The chancellor > _
lobby v  S=subj T?=on|against|by|of for=lifting|easing|removal|end of={sanction}  -> 0254
  + Greece lobbied for the lifting of sanctions. | Greece > _
campaign v  S=subj T?=on|against|by|of for=lifting|easing|removal|end of={sanction}  -> 0254
  + The president campaigned for an easing of the embargo. | The president > _
press v  S=subj T?=from|by|of for={access}|{inspectors}  -> 0255
  + The Security Council pressed for access from Ecuador. | The Security Council > Ecuador
push v  S=subj T?=from|by|of for={access}|{inspectors}  -> 0255
  + Amnesty pushed for observers from ASEAN. | Amnesty > ASEAN
ask v  S=subj T?=from|by|of for={access}|{inspectors}  -> 0255
  + The European Union asked for access from Cambodia. | The European Union > Cambodia
appeal v  S=subj T?=from|by|of for={access}|{inspectors}  -> 0255
  + An aid agency appealed for observers from the United Nations. | An aid agency > the United Nations
call v  S=subj T?=from|by|of for={access}|{inspectors}  -> 0255
  + NATO called for access from Algeria. | NATO > Algeria
plead v  S=subj T?=from|by|of for={access}|{inspectors}  -> 0255
  + A lawyers' association pleaded for observers from the African Union. | A lawyers' association > the African Union
press v  S=subj T?=in|between|by|from|with for={ceasefire}|calm|restraint|de-escalation  -> 0256
  + The World Bank pressed for a ceasefire in Latvia. | The World Bank > Latvia
push v  S=subj T?=in|between|by|from|with for={ceasefire}|calm|restraint|de-escalation  -> 0256
  + The prime minister pushed for restraint by Bolivia. | The prime minister > Bolivia
ask v  S=subj T?=in|between|by|from|with for={ceasefire}|calm|restraint|de-escalation  -> 0256
  + Sudan asked for calm in Lagos. | Sudan > Lagos
appeal v  S=subj T?=in|between|by|from|with for={ceasefire}|calm|restraint|de-escalation  -> 0256
  + The Arab League appealed for a ceasefire in Canada. | The Arab League > Canada
plead v  S=subj T?=in|between|by|from|with for={ceasefire}|calm|restraint|de-escalation  -> 0256
  + The foreign minister pleaded for restraint by Qatar. | The foreign minister > Qatar
call v  S=subj T?=of|to|in|between|by for=end|halt|cessation of={violence}  -> 0256
  + The Security Council called for an end of the fighting. | The Security Council > _
press v  S=subj T?=of|to|in|between|by for=end|halt|cessation of={violence}  -> 0256
  + The defence minister pressed for a halt of the attacks. | The defence minister > _
push v  S=subj T?=of|to|in|between|by for=end|halt|cessation of={violence}  -> 0256
  + ASEAN pushed for an end of the fighting. | ASEAN > _
ask v  S=subj T?=of|to|in|between|by for=end|halt|cessation of={violence}  -> 0256
  + The interior minister asked for a halt of the attacks. | The interior minister > _
appeal v  S=subj T?=of|to|in|between|by for=end|halt|cessation of={violence}  -> 0256
  + The European Union appealed for an end of the fighting. | The European Union > _
plead v  S=subj T?=of|to|in|between|by for=end|halt|cessation of={violence}  -> 0256
  + The opposition leader pleaded for a halt of the attacks. | The opposition leader > _
urge v  S=subj T?=on|to|from|by obj=restraint|calm|ceasefire|truce|de-escalation  -> 0256
  + Romania urged restraint. | Romania > _
counsel v  S=subj T?=on|to|from|by obj=restraint|calm|ceasefire|truce|de-escalation  -> 0256
  + The United Nations counseled calm in Ethiopia. | The United Nations > Ethiopia
advise v  S=subj T?=on|to|from|by obj=restraint|calm|ceasefire|truce|de-escalation  -> 0256
  + Thailand advised restraint. | Thailand > _
recommend v  S=subj T?=on|to|from|by obj=restraint|calm|ceasefire|truce|de-escalation  -> 0256
  + NATO recommended calm in Cyprus. | NATO > Cyprus
advocate v  S=subj T?=on|to|from|by obj=restraint|calm|ceasefire|truce|de-escalation  -> 0256
  + Mexico advocated restraint. | Mexico > _
preach v  S=subj T?=on|to|from|by obj=restraint|calm|ceasefire|truce|de-escalation  -> 0256
  + The African Union preached calm in Tunisia. | The African Union > Tunisia
call v  S=subj T?=of|from|by for=withdrawal|pullout|retreat|disarmament  -> 0256
  + Iceland called for the withdrawal of foreign troops. | Iceland > foreign troops
press v  S=subj T?=of|from|by for=withdrawal|pullout|retreat|disarmament  -> 0256
  + The World Bank pressed for the disarmament of the militia. | The World Bank > the militia
push v  S=subj T?=of|from|by for=withdrawal|pullout|retreat|disarmament  -> 0256
  + Angola pushed for the withdrawal of foreign troops. | Angola > foreign troops
ask v  S=subj T?=of|from|by for=withdrawal|pullout|retreat|disarmament  -> 0256
  + The Arab League asked for the disarmament of the militia. | The Arab League > the militia
appeal v  S=subj T?=of|from|by for=withdrawal|pullout|retreat|disarmament  -> 0256
  + Denmark appealed for the withdrawal of foreign troops. | Denmark > foreign troops
press v  S=subj T?=with|between for={talks}  -> 026
  + The Security Council pressed for talks with the rebels. | The Security Council > the rebels
push v  S=subj T?=with|between for={talks}  -> 026
  + The governor pushed for a dialogue with the opposition. | The governor > the opposition
ask v  S=subj T?=with|between for={talks}  -> 026
  + ASEAN asked for talks with the rebels. | ASEAN > the rebels
appeal v  S=subj T?=with|between for={talks}  -> 026
  + The king appealed for a dialogue with the opposition. | The king > the opposition
plead v  S=subj T?=with|between for={talks}  -> 026
  + The European Union pleaded for talks with the rebels. | The European Union > the rebels
lobby v  S=subj T?=with|between for={talks}  -> 026
  + The ambassador lobbied for a dialogue with the opposition. | The ambassador > the opposition
urge v  S=subj T?=with|between|to obj={talks}  -> 026
  + The United Nations urged talks with the rebels. | The United Nations > the rebels
recommend v  S=subj T?=with|between|to obj={talks}  -> 026
  + The army chief recommended dialogue with the opposition. | The army chief > the opposition
advocate v  S=subj T?=with|between|to obj={talks}  -> 026
  + NATO advocated talks with the rebels. | NATO > the rebels
suggest v  S=subj T?=with|between|to obj={talks}  -> 026
  + The vice president suggested dialogue with the opposition. | The vice president > the opposition
request v  S=subj T?=with|between|to obj={talks}  -> 026
  + The African Union requested talks with the rebels. | The African Union > the rebels
seek v  S=subj T?=with|between|to obj={talks}  -> 026
  + The party leader sought dialogue with the opposition. | The party leader > the opposition
press v  S=subj T?=to|of|in|between for=solution|settlement|peace|resolution|reconciliation  -> 027
  + Lebanon pressed for a peaceful solution. | Lebanon > _
push v  S=subj T?=to|of|in|between for=solution|settlement|peace|resolution|reconciliation  -> 027
  + The mayor pushed for reconciliation between the clans. | The mayor > the clans
ask v  S=subj T?=to|of|in|between for=solution|settlement|peace|resolution|reconciliation  -> 027
  + Senegal asked for a peaceful solution. | Senegal > _
appeal v  S=subj T?=to|of|in|between for=solution|settlement|peace|resolution|reconciliation  -> 027
  + The envoy appealed for reconciliation between the clans. | The envoy > the clans
plead v  S=subj T?=to|of|in|between for=solution|settlement|peace|resolution|reconciliation  -> 027
  + Georgia pleaded for a peaceful solution. | Georgia > _
call v  S=subj T?=of|by|from for=mediation|mediator|arbitration  -> 028
  + Bulgaria called for mediation by the World Bank. | Bulgaria > the World Bank
press v  S=subj T?=of|by|from for=mediation|mediator|arbitration  -> 028
  + The finance minister pressed for arbitration. | The finance minister > _
push v  S=subj T?=of|by|from for=mediation|mediator|arbitration  -> 028
  + Indonesia pushed for mediation by the Arab League. | Indonesia > the Arab League
ask v  S=subj T?=of|by|from for=mediation|mediator|arbitration  -> 028
  + The chancellor asked for arbitration. | The chancellor > _
appeal v  S=subj T?=of|by|from for=mediation|mediator|arbitration  -> 028
  + Morocco appealed for mediation by the Security Council. | Morocco > the Security Council
request v  S=subj T?=of|by|from|obj.of|obj.poss obj=mediation|mediator|arbitration  -> 028
  + Belarus requested mediation from ASEAN. | Belarus > ASEAN
seek v  S=subj T?=of|by|from|obj.of|obj.poss obj=mediation|mediator|arbitration  -> 028
  + Separatists sought the mediation of the church. | Separatists > the church
urge v  S=subj T?=of|by|from|obj.of|obj.poss obj=mediation|mediator|arbitration  -> 028
  + Tanzania urged mediation from the European Union. | Tanzania > the European Union
propose v  S=subj T?=of|by|from|obj.of|obj.poss obj=mediation|mediator|arbitration  -> 028
  + Guerrillas proposed the mediation of the church. | Guerrillas > the church
call v  S=subj T?=with|from|in for=cooperation|partnership  -> 021
  + Croatia called for cooperation with Argentina. | Croatia > Argentina
ask v  S=subj T?=with|from|in for=cooperation|partnership  -> 021
  + The president asked for closer cooperation from the United Nations. | The president > the United Nations
appeal v  S=subj T?=with|from|in for=cooperation|partnership  -> 021
  + Rwanda appealed for cooperation with Austria. | Rwanda > Austria
press v  S=subj T?=with|from|in for=cooperation|partnership  -> 021
  + The prime minister pressed for closer cooperation from NATO. | The prime minister > NATO
push v  S=subj T?=with|from|in for=cooperation|partnership  -> 021
  + Yemen pushed for cooperation with Kenya. | Yemen > Kenya
call v  S=subj T?=from|with|in for=investment|trade  -> 0211
  + Norway called for investment from Peru. | Norway > Peru
ask v  S=subj T?=from|with|in for=investment|trade  -> 0211
  + The foreign minister asked for trade with Turkey. | The foreign minister > Turkey
appeal v  S=subj T?=from|with|in for=investment|trade  -> 0211
  + Vietnam appealed for investment from Chad. | Vietnam > Chad
lobby v  S=subj T?=from|with|in for=investment|trade  -> 0211
  + The defence minister lobbied for trade with Egypt. | The defence minister > Egypt
push v  S=subj T?=from|with|in for=investment|trade  -> 0211
  + Poland pushed for investment from Chile. | Poland > Chile
call v  S=subj T?=with|from for=military_cooperation|joint_patrol|alliance|military_action|intervention  -> 0212
  + Nepal called for military cooperation with Ghana. | Nepal > Ghana
ask v  S=subj T?=with|from for=military_cooperation|joint_patrol|alliance|military_action|intervention  -> 0212
  + Serbia asked for an alliance with Japan. | Serbia > Japan
appeal v  S=subj T?=with|from for=military_cooperation|joint_patrol|alliance|military_action|intervention  -> 0212
  + Jordan appealed for military cooperation with Cuba. | Jordan > Cuba
push v  S=subj T?=with|from for=military_cooperation|joint_patrol|alliance|military_action|intervention  -> 0212
  + Malaysia pushed for an alliance with Sweden. | Malaysia > Sweden
press v  S=subj T?=with|from for=military_cooperation|joint_patrol|alliance|military_action|intervention  -> 0212
  + Uganda pressed for military cooperation with Brazil. | Uganda > Brazil
call v  S=subj T?=from|of for=extradition|investigation|inquiry|probe|trial|prosecution  -> 0213
  + Kuwait called for the extradition of a general. | Kuwait > a general
ask v  S=subj T?=from|of for=extradition|investigation|inquiry|probe|trial|prosecution  -> 0213
  + The Red Cross asked for an investigation of the police. | The Red Cross > the police
appeal v  S=subj T?=from|of for=extradition|investigation|inquiry|probe|trial|prosecution  -> 0213
  + Armenia appealed for the extradition of a general. | Armenia > a general
push v  S=subj T?=from|of for=extradition|investigation|inquiry|probe|trial|prosecution  -> 0213
  + A medical charity pushed for an investigation of the police. | A medical charity > the police
press v  S=subj T?=from|of for=extradition|investigation|inquiry|probe|trial|prosecution  -> 0213
  + Portugal pressed for the extradition of a general. | Portugal > a general
campaign v  S=subj T?=from|of for=extradition|investigation|inquiry|probe|trial|prosecution  -> 0213
  + The church council campaigned for an investigation of the police. | The church council > the police
request v  S=subj T?=from|of|by|into|obj.of|obj.poss obj=extradition|investigation|inquiry|probe|trial|prosecution|arrest  -> 0213
  + Niger requested the extradition of a banker from Mongolia. | Niger > Mongolia
seek v  S=subj T?=from|of|by|into|obj.of|obj.poss obj=extradition|investigation|inquiry|probe|trial|prosecution|arrest  -> 0213
  + A women's group sought an inquiry into the shooting. | A women's group > the shooting
urge v  S=subj T?=from|of|by|into|obj.of|obj.poss obj=extradition|investigation|inquiry|probe|trial|prosecution|arrest  -> 0213
  + Oman urged the extradition of a banker from Colombia. | Oman > Colombia
recommend v  S=subj T?=from|of|by|into|obj.of|obj.poss obj=extradition|investigation|inquiry|probe|trial|prosecution|arrest  -> 0213
  + The trade union recommended an inquiry into the shooting. | The trade union > the shooting
ask v  S=subj T?=from|on|about for={intelligence}  -> 0214
  + Finland asked for information from Zambia. | Finland > Zambia
call v  S=subj T?=from|on|about for={intelligence}  -> 0214
  + The tribunal called for documents from Pakistan. | The tribunal > Pakistan
appeal v  S=subj T?=from|on|about for={intelligence}  -> 0214
  + Greece appealed for information from Ecuador. | Greece > Ecuador
apply v  S=subj T?=from|on|about for={intelligence}  -> 0214
  + The tribunal applied for documents from Cambodia. | The tribunal > Cambodia
request v  S=subj T?=from|about obj={intelligence}  -> 0214
  + Algeria requested information from Latvia. | Algeria > Latvia
seek v  S=subj T?=from|about obj={intelligence}  -> 0214
  + The interior minister sought documents from the bank. | The interior minister > the bank
solicit v  S=subj T?=from|about obj={intelligence}  -> 0214
  + Bolivia solicited information from Sudan. | Bolivia > Sudan
ask v  S=subj T?=from|for|in|of for=support|backing|recognition|membership|endorsement  -> 022
  + Canada asked for support from Qatar. | Canada > Qatar
appeal v  S=subj T?=from|for|in|of for=support|backing|recognition|membership|endorsement  -> 022
  + The opposition leader appealed for recognition from the African Union. | The opposition leader > the African Union
call v  S=subj T?=from|for|in|of for=support|backing|recognition|membership|endorsement  -> 022
  + Romania called for support from Ethiopia. | Romania > Ethiopia
lobby v  S=subj T?=from|for|in|of for=support|backing|recognition|membership|endorsement  -> 022
  + The governor lobbied for recognition from the World Bank. | The governor > the World Bank
apply v  S=subj T?=from|for|in|of for=support|backing|recognition|membership|endorsement  -> 022
  + Thailand applied for support from Cyprus. | Thailand > Cyprus
campaign v  S=subj T?=from|for|in|of for=support|backing|recognition|membership|endorsement  -> 022
  + The king campaigned for recognition from the Arab League. | The king > the Arab League
seek v  S=subj T?=from|of|for|obj.of|obj.poss obj=support|backing|recognition|membership|endorsement  -> 022
  + Mexico sought support from Tunisia. | Mexico > Tunisia
request v  S=subj T?=from|of|for|obj.of|obj.poss obj=support|backing|recognition|membership|endorsement  -> 022
  + The ambassador requested recognition from the Security Council. | The ambassador > the Security Council
solicit v  S=subj T?=from|of|for|obj.of|obj.poss obj=support|backing|recognition|membership|endorsement  -> 022
  + Iceland solicited support from Angola. | Iceland > Angola
court v  S=subj T?=from|of|for|obj.of|obj.poss obj=support|backing|recognition|membership|endorsement  -> 022
  + The army chief courted recognition from ASEAN. | The army chief > ASEAN
# Demands
command v  S=subj T=obj  -> 100
  + The vice president commanded the ministry to act. | The vice president > the ministry
enjoin v  S=subj T=obj  -> 100
  + A judge enjoined the company. | A judge > the company
direct v  S=subj T=obj  -> 100
  + The party leader directed the ministry to act. | The party leader > the ministry
require v  S=subj T=obj  -> 100
  + A judge required the company. | A judge > the company
oblige v  S=subj T=obj  -> 100
  + The mayor obliged the ministry to act. | The mayor > the ministry
dun v  S=subj T=obj  -> 100
  + A judge dunned the company. | A judge > the company
demand v  S=subj T?=from|of|to|on|obj.of|obj.poss obj=answer|explanation|apology|action|compliance|respect|clarification  -> 100
  + Denmark demanded an apology from Lebanon. | Denmark > Lebanon
insist_on v  S=subj T?=from|of|to|on|obj.of|obj.poss obj=answer|explanation|apology|action|compliance|respect|clarification  -> 100
  + Amnesty insisted on an explanation from the police. | Amnesty > the police
require v  S=subj T?=from|of|to|on|obj.of|obj.poss obj=answer|explanation|apology|action|compliance|respect|clarification  -> 100
  + Senegal required an apology from Georgia. | Senegal > Georgia
want v  S=subj T?=from|of|to|on|obj.of|obj.poss obj=answer|explanation|apology|action|compliance|respect|clarification  -> 100
  + An aid agency wanted an explanation from the police. | An aid agency > the police
expect v  S=subj T?=from|of|to|on|obj.of|obj.poss obj=answer|explanation|apology|action|compliance|respect|clarification  -> 100
  + Bulgaria expected an apology from Indonesia. | Bulgaria > Indonesia
exact v  S=subj T?=from|of|to|on|obj.of|obj.poss obj=answer|explanation|apology|action|compliance|respect|clarification  -> 100
  + A lawyers' association exacted an explanation from the police. | A lawyers' association > the police
demand v  S=subj T?=in|from|of|obj.of|obj.poss obj={reforms}  -> 104
  + Farmers demanded reforms from the government. | Farmers > the government
insist_on v  S=subj T?=in|from|of|obj.of|obj.poss obj={reforms}  -> 104
  + The European Union insisted on democratic reform in Morocco. | The European Union > Morocco
require v  S=subj T?=in|from|of|obj.of|obj.poss obj={reforms}  -> 104
  + Teachers required reforms from the government. | Teachers > the government
insist_on v  S=subj T?=of|from|by|obj.of|obj.poss obj={leadership}  -> 1041
  + Miners insisted on the resignation of the premier. | Miners > the premier
press_for v  S=subj T?=of|from|by|obj.of|obj.poss obj={leadership}  -> 1041
  + The envoy pressed for new elections. | The envoy > _
want v  S=subj T?=of|from|by|obj.of|obj.poss obj={leadership}  -> 1041
  + Opposition supporters wanted the resignation of the premier. | Opposition supporters > the premier
call_for v  S=subj T?=of|from|by|obj.of|obj.poss obj={leadership}  -> 1041
  + The finance minister called for new elections. | The finance minister > _
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
  + The islanders pressed for independence from Belarus. | The islanders > Belarus
claim v  S=subj T?=from|of|in|obj.of|obj.poss obj={rights}  -> 1043
  + Workers claimed equality. | Workers > _
want v  S=subj T?=from|of|in|obj.of|obj.poss obj={rights}  -> 1043
  + The islanders wanted independence from Tanzania. | The islanders > Tanzania
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
  + Croatia insisted on the release of its sailors from Argentina. | Croatia > Argentina
press_for v  S=subj T?=of|from|by|obj.of|obj.poss obj=release|return|freedom|freeing  -> 1053
  + The Red Cross pressed for the return of the seized ship. | The Red Cross > _
want v  S=subj T?=of|from|by|obj.of|obj.poss obj=release|return|freedom|freeing  -> 1053
  + Rwanda wanted the release of its sailors from Austria. | Rwanda > Austria
call_for v  S=subj T?=of|from|by|obj.of|obj.poss obj=release|return|freedom|freeing  -> 1053
  + A medical charity called for the return of the seized ship. | A medical charity > _
insist_on v  S=subj T?=on|of|against|from|obj.of|obj.poss obj=lifting|easing|removal of={sanction}  -> 1054
  + Yemen insisted on the lifting of sanctions. | Yemen > _
press_for v  S=subj T?=on|of|against|from|obj.of|obj.poss obj=lifting|easing|removal of={sanction}  -> 1054
  + Kenya pressed for the removal of tariffs. | Kenya > _
want v  S=subj T?=on|of|against|from|obj.of|obj.poss obj=lifting|easing|removal of={sanction}  -> 1054
  + Norway wanted the lifting of sanctions. | Norway > _
demand v  S=subj T?=from|of|obj.of|obj.poss obj=right_to_protest|lifting|end of={gathering}|{restriction}|{curfew}|{martial}  -> 1052
  + Teachers demanded the lifting of the curfew. | Teachers > _
insist_on v  S=subj T?=from|of|obj.of|obj.poss obj=right_to_protest|lifting|end of={gathering}|{restriction}|{curfew}|{martial}  -> 1052
  + The church council insisted on an end of the restrictions. | The church council > _
press_for v  S=subj T?=from|of|obj.of|obj.poss obj=right_to_protest|lifting|end of={gathering}|{restriction}|{curfew}|{martial}  -> 1052
  + Miners pressed for the lifting of the curfew. | Miners > _
demand v  S=subj T?=to|from|of|obj.of|obj.poss obj={access}|{inspectors}  -> 1055
  + The United Nations demanded access to the plant. | The United Nations > the plant
insist_on v  S=subj T?=to|from|of|obj.of|obj.poss obj={access}|{inspectors}  -> 1055
  + A women's group insisted on access to the prison. | A women's group > the prison
require v  S=subj T?=to|from|of|obj.of|obj.poss obj={access}|{inspectors}  -> 1055
  + NATO required access to the plant. | NATO > the plant
press_for v  S=subj T?=to|from|of|obj.of|obj.poss obj={access}|{inspectors}  -> 1055
  + The trade union pressed for access to the prison. | The trade union > the prison
insist_on v  S=subj T?=from|of|by|with|obj.of|obj.poss obj=withdrawal|pullout|disarmament|ceasefire|truce|end|halt  -> 1056
  + Peru insisted on the withdrawal of the army from the valley. | Peru > the valley
press_for v  S=subj T?=from|of|by|with|obj.of|obj.poss obj=withdrawal|pullout|disarmament|ceasefire|truce|end|halt  -> 1056
  + The African Union pressed for an end of the shelling. | The African Union > _
want v  S=subj T?=from|of|by|with|obj.of|obj.poss obj=withdrawal|pullout|disarmament|ceasefire|truce|end|halt  -> 1056
  + Turkey wanted the withdrawal of the army from the valley. | Turkey > the valley
insist_on v  S=subj T?=with|between|from obj={talks}  -> 106
  + Militiamen insisted on talks with the government. | Militiamen > the government
press_for v  S=subj T?=with|between|from obj={talks}  -> 106
  + Opposition supporters pressed for a meeting with the rector. | Opposition supporters > the rector
want v  S=subj T?=with|between|from obj={talks}  -> 106
  + Extremists wanted talks with the government. | Extremists > the government
demand v  S=subj T?=to|of|with|in|obj.of|obj.poss obj=settlement|solution|peace  -> 107
  + Nurses demanded a settlement of the dispute. | Nurses > the dispute
insist_on v  S=subj T?=to|of|with|in|obj.of|obj.poss obj=settlement|solution|peace  -> 107
  + The World Bank insisted on a peaceful solution. | The World Bank > _
press_for v  S=subj T?=to|of|with|in|obj.of|obj.poss obj=settlement|solution|peace  -> 107
  + Villagers pressed for a settlement of the dispute. | Villagers > the dispute
demand v  S=subj T?=by|of|from|obj.of|obj.poss obj=mediation|arbitration|mediator  -> 108
  + Vietnam demanded mediation by the Arab League. | Vietnam > the Arab League
insist_on v  S=subj T?=by|of|from|obj.of|obj.poss obj=mediation|arbitration|mediator  -> 108
  + The union insisted on arbitration. | The union > _
press_for v  S=subj T?=by|of|from|obj.of|obj.poss obj=mediation|arbitration|mediator  -> 108
  + Chad pressed for mediation by the Security Council. | Chad > the Security Council
demand v  S=subj T?=from|with|in obj=cooperation  -> 101
  + Egypt demanded cooperation from Poland. | Egypt > Poland
insist_on v  S=subj T?=from|with|in obj=cooperation  -> 101
  + Chile insisted on cooperation from Nepal. | Chile > Nepal
require v  S=subj T?=from|with|in obj=cooperation  -> 101
  + Ghana required cooperation from Serbia. | Ghana > Serbia
demand v  S=subj T?=from|with|in obj=trade|investment|market_access  -> 1011
  + Japan demanded market access from Jordan. | Japan > Jordan
insist_on v  S=subj T?=from|with|in obj=trade|investment|market_access  -> 1011
  + Cuba insisted on market access from Malaysia. | Cuba > Malaysia
demand v  S=subj T?=from|with obj=military_cooperation|troops|military_action  -> 1012
  + Sweden demanded military action from ASEAN. | Sweden > ASEAN
insist_on v  S=subj T?=from|with obj=military_cooperation|troops|military_action  -> 1012
  + Uganda insisted on military action from the European Union. | Uganda > the European Union
insist_on v  S=subj T?=of|from|into|obj.of|obj.poss obj=extradition|trial|investigation|inquiry|prosecution|arrest|handover|probe  -> 1013
  + Brazil insisted on the extradition of a cleric from Kuwait. | Brazil > Kuwait
press_for v  S=subj T?=of|from|into|obj.of|obj.poss obj=extradition|trial|investigation|inquiry|prosecution|arrest|handover|probe  -> 1013
  + Amnesty pressed for an inquiry into the shooting. | Amnesty > the shooting
want v  S=subj T?=of|from|into|obj.of|obj.poss obj=extradition|trial|investigation|inquiry|prosecution|arrest|handover|probe  -> 1013
  + Armenia wanted the extradition of a cleric from Portugal. | Armenia > Portugal
demand v  S=subj T?=of|from|into|obj.of|obj.poss obj=extradition|trial|investigation|inquiry|prosecution|arrest|handover|probe  -> 1013
  + An aid agency demanded an inquiry into the shooting. | An aid agency > the shooting
demand v  S=subj T?=from|about|on obj={intelligence}  -> 1014
  + Niger demanded the files from Mongolia. | Niger > Mongolia
insist_on v  S=subj T?=from|about|on obj={intelligence}  -> 1014
  + The committee insisted on documents from the ministry. | The committee > the ministry
require v  S=subj T?=from|about|on obj={intelligence}  -> 1014
  + Oman required the files from Colombia. | Oman > Colombia
subpoena v  S=subj T?=from|about|on obj={intelligence}  -> 1014
  + The committee subpoenaed documents from the ministry. | The committee > the ministry
demand v  S=subj T?=from|of|for|obj.of|obj.poss obj=support|recognition|backing|loyalty|allegiance|membership  -> 102
  + The chancellor demanded loyalty from the party. | The chancellor > the party
insist_on v  S=subj T?=from|of|for|obj.of|obj.poss obj=support|recognition|backing|loyalty|allegiance|membership  -> 102
  + Finland insisted on recognition from Zambia. | Finland > Zambia
require v  S=subj T?=from|of|for|obj.of|obj.poss obj=support|recognition|backing|loyalty|allegiance|membership  -> 102
  + The president required loyalty from the party. | The president > the party
seek v  S=subj T?=in|from|at|with obj={asylum}  -> 023
  + The general sought asylum in Pakistan. | The general > Pakistan
request v  S=subj T?=in|from|at|with obj={asylum}  -> 023
  + Thousands of families requested refuge in Greece. | Thousands of families > Greece
claim v  S=subj T?=in|from|at|with obj={asylum}  -> 023
  + The general claimed asylum in Ecuador. | The general > Ecuador
demand v  S=subj T?=in|from|at|with obj={asylum}  -> 023
  + Thousands of families demanded refuge in Cambodia. | Thousands of families > Cambodia
ask_for v  S=subj T?=in|from|at|with obj={asylum}  -> 023
  + The general asked for asylum in Algeria. | The general > Algeria
apply v  S=subj T?=in|to for={asylum}  -> 023
  + The cook applied for asylum in Norway. | The cook > Norway
call v  S=subj T=on|upon comp=discuss|exchange|brief  -> 040
  + The bishop called on the governor to discuss the school. | The bishop > the governor
