# Event frames of tabard, family "agree": one entry a line, its examples indented (docs/formats/frames.md).
# Origin: written for tabard; codes are CAMEO / PLOVER facts. Licence: as the project.

# Intent and agreement to act (CAMEO 03, PLOVER AGREE)
agree v  B=subj|with  -> 030
  + India agreed with Bangladesh to share the river. | India > Bangladesh ; Bangladesh > India
agree v  B=subj|with on={agreement}|{ceasefire}  -> 057
  + Jordan and Syria agreed on a water treaty. | Jordan > Syria ; Syria > Jordan
pledge v  S=subj T=to|for obj={money}|{loan}  -> 0331
  + Japan pledged 2 billion dollars to Tunisia. | Japan > Tunisia
pledge v  S=subj T=to|for obj={humanitarian}  -> 0333
  + Norway pledged food to Yemen. | Norway > Yemen
pledge v  S=subj T=to|for obj={arms}  -> 0332
  + Poland pledged tanks to Ukraine. | Poland > Ukraine
pledge v  S=subj T=to|for obj={aid}  -> 033
  + Denmark pledged aid to Malawi. | Denmark > Malawi
promise v  S=subj T=to|for|iobj obj={aid}  -> 033
  + The EU promised aid to Lebanon. | The EU > Lebanon
promise v  S=subj T=to|for|iobj obj={money}|{loan}  -> 0331
  + China promised loans to Zambia. | China > Zambia
offer v  S=subj T=to|for|iobj obj={aid}  -> 033
  + Turkey offered help to Greece after the earthquake. | Turkey > Greece
offer v  S=subj T=to|for|iobj obj={money}|{loan}  -> 0331
  + The World Bank offered a loan to Honduras. | The World Bank > Honduras
offer v  S=subj T=to|for|iobj obj={humanitarian}  -> 0333
  + Cuba offered doctors to Haiti. | Cuba > Haiti
offer v  S=subj T=to|for|iobj obj={arms}  -> 0332
  + Moscow offered missiles to Algeria. | Moscow > Algeria
offer v  S=subj T=to|with|iobj obj={talks}  -> 036
  + The regent offered talks to the rebels. | The regent > the rebels
offer_to_mediate v  S=subj T=between  -> 039
  + Kuwait offered to mediate between Qatar and Bahrain. | Kuwait > Qatar ; Kuwait > Bahrain | promised
propose v  S=subj T=to|with obj={talks}  -> 036
  + Seoul proposed talks with Pyongyang. | Seoul > Pyongyang
agree v  S=subj T=with to={talks}  -> 036
  + The junta agreed to talks with the opposition. | The junta > the opposition
agree v  S=subj T=with to={ceasefire}  -> 0356
  + The militia agreed to a ceasefire with the army. | The militia > the army
accept v  S=subj obj={ceasefire}  -> 0356
  + The rebels accepted a ceasefire. | The rebels > _
accept v  S=subj obj=mediation|mediator|good_offices  -> 038
  + Khartoum accepted mediation by Ethiopia. | Khartoum > _
accept v  S=subj T=of|by obj={plan}  -> 037
  + Bosnian leaders accepted the peace plan of the contact group. | Bosnian leaders > the contact group
accept v  S=subj obj={peacekeepers}|{inspectors}  -> 0355
  + Damascus accepted observers. | Damascus > _
promise v  S=subj T=to|iobj obj={reforms}  -> 034
  + The sultan promised reforms to his people. | The sultan > his people
pledge v  S=subj obj={reforms}  -> 034
  + The new premier pledged reforms. | The new premier > _
announce v  S=subj obj={reforms}  -> 034
  + The Jordanian king announced constitutional reforms. | The Jordanian king > _
promise v  S=subj T=to|iobj obj=election|elections|snap_election|early_election  -> 0341
  + The junta promised elections. | The junta > _
commit v  S=subj T=to  -> 030
  + Canada committed to the alliance. | Canada > the alliance
plan v  S=subj T=with obj=cooperation|partnership|alliance  -> 030
  + Hungary plans cooperation with Serbia. | Hungary > Serbia | planned
plan v  S=subj T=with|in obj={infrastructure}|investment  -> 0311
  + Qatar plans an investment in Greece. | Qatar > Greece | planned
seek v  S=subj T=with obj=cooperation|partnership|alliance|relation|tie  -> 030
  + Kazakhstan seeks closer ties with Turkey. | Kazakhstan > Turkey
pledge n  S?=by|mod|poss T?=to  -> 030
  + Norway's pledge to Mali came on Monday. | Norway > Mali
promise n  S?=by|mod|poss T?=to  -> 030
  + The minister's promise to the nurses was welcomed. | The minister > the nurses
# Promises of aid, loans, arms, relief (CAMEO 033)
commit v  S=subj T=to|for|iobj obj={aid}  -> 033
  + Kenya committed aid to Norway. | Kenya > Norway
propose v  S=subj T=to|for|iobj obj={aid}  -> 033
  + The Red Cross proposed assistance to the flooded districts. | The Red Cross > the flooded districts
guarantee v  S=subj T=to|for|iobj obj={aid}  -> 033
  + The European Union guaranteed help for Peru. | The European Union > Peru
earmark v  S=subj T=to|for|iobj obj={aid}  -> 033
  + Turkey earmarked aid to Vietnam. | Turkey > Vietnam
vow v  S=subj T=to|for|iobj obj={aid}  -> 033
  + A medical charity vowed assistance to the flooded districts. | A medical charity > the flooded districts
announce v  S=subj T=to|for|iobj obj={aid}  -> 033
  + The United Nations announced help for Chad. | The United Nations > Chad
budget v  S=subj T=to|for|iobj obj={aid}  -> 033
  + Egypt budgeted aid to Poland. | Egypt > Poland
set_aside v  S=subj T=to|for|iobj obj={aid}  -> 033
  + The church council set aside assistance to the flooded districts. | The church council > the flooded districts
volunteer v  S=subj T=to|for|iobj obj={aid}  -> 033
  + NATO volunteered help for Chile. | NATO > Chile
commit v  S=subj T=to|for|iobj obj={money}|{loan}  -> 0331
  + Nepal committed a loan to Ghana. | Nepal > Ghana
propose v  S=subj T=to|for|iobj obj={money}|{loan}  -> 0331
  + The African Union proposed 80 million euros to Serbia. | The African Union > Serbia
guarantee v  S=subj T=to|for|iobj obj={money}|{loan}  -> 0331
  + Japan guaranteed credits for Jordan. | Japan > Jordan
earmark v  S=subj T=to|for|iobj obj={money}|{loan}  -> 0331
  + Cuba earmarked a loan to Malaysia. | Cuba > Malaysia
announce v  S=subj T=to|for|iobj obj={money}|{loan}  -> 0331
  + The World Bank announced 80 million euros to Sweden. | The World Bank > Sweden
budget v  S=subj T=to|for|iobj obj={money}|{loan}  -> 0331
  + Uganda budgeted credits for Brazil. | Uganda > Brazil
set_aside v  S=subj T=to|for|iobj obj={money}|{loan}  -> 0331
  + Kuwait set aside a loan to Armenia. | Kuwait > Armenia
dangle v  S=subj T=to|for|iobj obj={money}|{loan}  -> 0331
  + The Arab League dangled 80 million euros to Portugal. | The Arab League > Portugal
commit v  S=subj T=to|for|iobj obj={humanitarian}  -> 0333
  + Niger committed food to Mongolia. | Niger > Mongolia
propose v  S=subj T=to|for|iobj obj={humanitarian}  -> 0333
  + A women's group proposed medicine for refugees. | A women's group > refugees
earmark v  S=subj T=to|for|iobj obj={humanitarian}  -> 0333
  + Oman earmarked vaccines to Colombia. | Oman > Colombia
announce v  S=subj T=to|for|iobj obj={humanitarian}  -> 0333
  + Finland announced food to Zambia. | Finland > Zambia
guarantee v  S=subj T=to|for|iobj obj={humanitarian}  -> 0333
  + The trade union guaranteed medicine for refugees. | The trade union > refugees
commit v  S=subj T=to|for|iobj obj={arms}  -> 0332
  + Pakistan committed tanks to Greece. | Pakistan > Greece
propose v  S=subj T=to|for|iobj obj={arms}  -> 0332
  + Ecuador proposed helicopters to Cambodia. | Ecuador > Cambodia
announce v  S=subj T=to|for|iobj obj={arms}  -> 0332
  + Algeria announced military aid to Latvia. | Algeria > Latvia
guarantee v  S=subj T=to|for|iobj obj={arms}  -> 0332
  + Bolivia guaranteed tanks to Sudan. | Bolivia > Sudan
earmark v  S=subj T=to|for|iobj obj={arms}  -> 0332
  + Canada earmarked helicopters to Qatar. | Canada > Qatar
promise v  S=subj T=to|for|iobj obj={arms}  -> 0332
  + Romania promised military aid to Ethiopia. | Romania > Ethiopia
authorise v  S=subj T=to|for|iobj obj={arms}  -> 0332
  + Thailand authorised tanks to Cyprus. | Thailand > Cyprus
authorize v  S=subj T=to|for|iobj obj={arms}  -> 0332
  + Mexico authorized helicopters to Tunisia. | Mexico > Tunisia
promise v  S=subj T=to|for|in obj={peacekeepers}  -> 0334
  + Iceland promised peacekeepers for Angola. | Iceland > Angola
pledge v  S=subj T=to|for|in obj={peacekeepers}  -> 0334
  + The Security Council pledged a peacekeeping force for Denmark. | The Security Council > Denmark
offer v  S=subj T=to|for|in obj={peacekeepers}  -> 0334
  + Lebanon offered peacekeepers for Senegal. | Lebanon > Senegal
commit v  S=subj T=to|for|in obj={peacekeepers}  -> 0334
  + ASEAN committed a peacekeeping force for Georgia. | ASEAN > Georgia
volunteer v  S=subj T=to|for|in obj={peacekeepers}  -> 0334
  + Bulgaria volunteered peacekeepers for Indonesia. | Bulgaria > Indonesia
propose v  S=subj T=to|for|in obj={peacekeepers}  -> 0334
  + The European Union proposed a peacekeeping force for Morocco. | The European Union > Morocco
approve v  S=subj T=to|for|in obj={peacekeepers}  -> 0334
  + Belarus approved peacekeepers for Tanzania. | Belarus > Tanzania
authorize v  S=subj T=to|for|in obj={peacekeepers}  -> 0334
  + The United Nations authorized a peacekeeping force for Croatia. | The United Nations > Croatia
authorise v  S=subj T=to|for|in obj={peacekeepers}  -> 0334
  + Argentina authorised peacekeepers for Rwanda. | Argentina > Rwanda
agree_to v  S=subj obj={peacekeepers}|{inspectors}|{access}  -> 0355
  + Austria agreed to inspectors. | Austria > _
consent_to v  S=subj obj={peacekeepers}|{inspectors}|{access}  -> 0355
  + Yemen consented to an observer mission. | Yemen > _
assent_to v  S=subj obj={peacekeepers}|{inspectors}|{access}  -> 0355
  + Kenya assented to inspectors. | Kenya > _
# Promises of reform, release, talks, truce
offer v  S=subj T=to obj={reforms}  -> 034
  + The president offered reforms. | The president > _
unveil v  S=subj T=to obj={reforms}  -> 034
  + Norway unveiled electoral reforms. | Norway > _
outline v  S=subj T=to obj={reforms}  -> 034
  + The prime minister outlined concessions to the strikers. | The prime minister > the strikers
propose v  S=subj T=to obj={reforms}  -> 034
  + The foreign minister proposed reforms. | The foreign minister > _
guarantee v  S=subj T=to obj={reforms}  -> 034
  + Peru guaranteed electoral reforms. | Peru > _
commit_to v  S=subj T=to obj={reforms}  -> 034
  + The defence minister committed to concessions to the strikers. | The defence minister > the strikers
vow v  S=subj T=to obj={reforms}  -> 034
  + The interior minister vowed reforms. | The interior minister > _
agree_to v  S=subj T=to obj={reforms}  -> 034
  + Turkey agreed to electoral reforms. | Turkey > _
announce v  S=subj T=to obj=election|elections|snap_election|early_election|referendum|transition  -> 0341
  + The opposition leader announced early elections. | The opposition leader > _
pledge v  S=subj T=to obj=election|elections|snap_election|early_election|referendum|transition  -> 0341
  + Vietnam pledged a transition. | Vietnam > _
propose v  S=subj T=to obj=election|elections|snap_election|early_election|referendum|transition  -> 0341
  + The governor proposed early elections. | The governor > _
offer v  S=subj T=to obj=election|elections|snap_election|early_election|referendum|transition  -> 0341
  + Chad offered a transition. | Chad > _
agree_to v  S=subj T=to obj=election|elections|snap_election|early_election|referendum|transition  -> 0341
  + The king agreed to early elections. | The king > _
schedule v  S=subj T=to obj=election|elections|snap_election|early_election|referendum|transition  -> 0341
  + Egypt scheduled a transition. | Egypt > _
guarantee v  S=subj T=to obj=election|elections|snap_election|early_election|referendum|transition  -> 0341
  + The ambassador guaranteed early elections. | The ambassador > _
vow v  S=subj T=to obj=election|elections|snap_election|early_election|referendum|transition  -> 0341
  + Poland vowed a transition. | Poland > _
promise v  S=subj T=to obj=review|change|rethink|pay_rise|wage_increase|tax_cut  -> 0342
  + The army chief promised a review to the teachers. | The army chief > the teachers
pledge v  S=subj T=to obj=review|change|rethink|pay_rise|wage_increase|tax_cut  -> 0342
  + The vice president pledged a tax cut to farmers. | The vice president > farmers
offer v  S=subj T=to obj=review|change|rethink|pay_rise|wage_increase|tax_cut  -> 0342
  + The party leader offered a review to the teachers. | The party leader > the teachers
propose v  S=subj T=to obj=review|change|rethink|pay_rise|wage_increase|tax_cut  -> 0342
  + The mayor proposed a tax cut to farmers. | The mayor > farmers
announce v  S=subj T=to obj=review|change|rethink|pay_rise|wage_increase|tax_cut  -> 0342
  + The envoy announced a review to the teachers. | The envoy > the teachers
agree_to v  S=subj T=to obj=review|change|rethink|pay_rise|wage_increase|tax_cut  -> 0342
  + The finance minister agreed to a tax cut to farmers. | The finance minister > farmers
promise v  S=subj T=to|for|iobj obj={rights}|{asylum}  -> 0343
  + Chile promised autonomy to the islanders. | Chile > the islanders
pledge v  S=subj T=to|for|iobj obj={rights}|{asylum}  -> 0343
  + The chancellor pledged citizenship to the refugees. | The chancellor > the refugees
offer v  S=subj T=to|for|iobj obj={rights}|{asylum}  -> 0343
  + Nepal offered autonomy to the islanders. | Nepal > the islanders
guarantee v  S=subj T=to|for|iobj obj={rights}|{asylum}  -> 0343
  + The president guaranteed citizenship to the refugees. | The president > the refugees
propose v  S=subj T=to|for|iobj obj={rights}|{asylum}  -> 0343
  + Ghana proposed autonomy to the islanders. | Ghana > the islanders
promise v  S=subj T=of|for obj=release|freedom|amnesty|return  -> 0353
  + Serbia promised the release of the sailors. | Serbia > _
pledge v  S=subj T=of|for obj=release|freedom|amnesty|return  -> 0353
  + Rebels pledged the release of the nuns. | Rebels > _
offer v  S=subj T=of|for obj=release|freedom|amnesty|return  -> 0353
  + Japan offered the release of the sailors. | Japan > _
announce v  S=subj T=of|for obj=release|freedom|amnesty|return  -> 0353
  + Militants announced the release of the nuns. | Militants > _
agree_to v  S=subj T=of|for obj=release|freedom|amnesty|return  -> 0353
  + Jordan agreed to the release of the sailors. | Jordan > _
propose v  S=subj T=of|for obj=release|freedom|amnesty|return  -> 0353
  + Insurgents proposed the release of the nuns. | Insurgents > _
order v  S=subj T=of|for obj=release|freedom|amnesty|return  -> 0353
  + Cuba ordered the release of the sailors. | Cuba > _
promise v  S=subj T=on|of|against obj=lifting|easing|removal|end of={sanction}  -> 0354
  + Malaysia promised the lifting of sanctions. | Malaysia > _
propose v  S=subj T=on|of|against obj=lifting|easing|removal|end of={sanction}  -> 0354
  + NATO proposed the easing of the embargo. | NATO > _
offer v  S=subj T=on|of|against obj=lifting|easing|removal|end of={sanction}  -> 0354
  + Sweden offered the lifting of sanctions. | Sweden > _
pledge v  S=subj T=on|of|against obj=lifting|easing|removal|end of={sanction}  -> 0354
  + The African Union pledged the easing of the embargo. | The African Union > _
agree_to v  S=subj T=on|of|against obj=lifting|easing|removal|end of={sanction}  -> 0354
  + Uganda agreed to the lifting of sanctions. | Uganda > _
announce v  S=subj T=on|of|against obj=lifting|easing|removal|end of={sanction}  -> 0354
  + The World Bank announced the easing of the embargo. | The World Bank > _
consider v  S=subj T=on|of|against obj=lifting|easing|removal|end of={sanction}  -> 0354
  + Brazil considered the lifting of sanctions. | Brazil > _
promise v  S=subj T=on|of obj=lifting|easing|end of={curfew}|{martial}|{restriction}  -> 0351
  + The prime minister promised the lifting of the curfew. | The prime minister > _
propose v  S=subj T=on|of obj=lifting|easing|end of={curfew}|{martial}|{restriction}  -> 0351
  + Kuwait proposed an end of emergency rule. | Kuwait > _
offer v  S=subj T=on|of obj=lifting|easing|end of={curfew}|{martial}|{restriction}  -> 0351
  + The foreign minister offered the lifting of the curfew. | The foreign minister > _
pledge v  S=subj T=on|of obj=lifting|easing|end of={curfew}|{martial}|{restriction}  -> 0351
  + Armenia pledged an end of emergency rule. | Armenia > _
announce v  S=subj T=on|of obj=lifting|easing|end of={curfew}|{martial}|{restriction}  -> 0351
  + The defence minister announced the lifting of the curfew. | The defence minister > _
offer v  S=subj T=with|to obj={ceasefire}  -> 0356
  + Gunmen offered a truce to the army. | Gunmen > the army
propose v  S=subj T=with|to obj={ceasefire}  -> 0356
  + Portugal proposed a ceasefire with the rebels. | Portugal > the rebels
promise v  S=subj T=with|to obj={ceasefire}  -> 0356
  + Separatists promised a truce to the army. | Separatists > the army
pledge v  S=subj T=with|to obj={ceasefire}  -> 0356
  + Niger pledged a ceasefire with the rebels. | Niger > the rebels
consider v  S=subj T=with|to obj={ceasefire}  -> 0356
  + Guerrillas considered a truce to the army. | Guerrillas > the army
accept v  S=subj T=with|to obj={ceasefire}  -> 0356
  + Mongolia accepted a ceasefire with the rebels. | Mongolia > the rebels
welcome v  S=subj T=with|to obj={ceasefire}  -> 0356
  + Militiamen welcomed a truce to the army. | Militiamen > the army
promise v  S=subj T=from obj=withdrawal|pullout|disarmament|demobilization  -> 0356
  + Oman promised a withdrawal from the valley. | Oman > the valley
pledge v  S=subj T=from obj=withdrawal|pullout|disarmament|demobilization  -> 0356
  + Extremists pledged disarmament. | Extremists > _
offer v  S=subj T=from obj=withdrawal|pullout|disarmament|demobilization  -> 0356
  + Colombia offered a withdrawal from the valley. | Colombia > the valley
propose v  S=subj T=from obj=withdrawal|pullout|disarmament|demobilization  -> 0356
  + Jihadists proposed disarmament. | Jihadists > _
announce v  S=subj T=from obj=withdrawal|pullout|disarmament|demobilization  -> 0356
  + Finland announced a withdrawal from the valley. | Finland > the valley
agree_to v  S=subj T=from obj=withdrawal|pullout|disarmament|demobilization  -> 0356
  + Paramilitaries agreed to disarmament. | Paramilitaries > _
accept v  S=subj T=from obj=withdrawal|pullout|disarmament|demobilization  -> 0356
  + Zambia accepted a withdrawal from the valley. | Zambia > the valley
agree_to v  S=subj T=with|to|between obj={talks}  -> 036
  + Pakistan agreed to talks with Greece. | Pakistan > Greece
plan v  S=subj T=with|to|between obj={talks}  -> 036
  + The interior minister planned negotiations with the union. | The interior minister > the union
schedule v  S=subj T=with|to|between obj={talks}  -> 036
  + Ecuador scheduled a summit with Cambodia. | Ecuador > Cambodia
accept v  S=subj T=with|to|between obj={talks}  -> 036
  + Algeria accepted talks with Latvia. | Algeria > Latvia
arrange v  S=subj T=with|to|between obj={talks}  -> 036
  + The opposition leader arranged negotiations with the union. | The opposition leader > the union
prepare v  S=subj T=with|to|between obj={talks}  -> 036
  + Bolivia prepared a summit with Sudan. | Bolivia > Sudan
announce v  S=subj T=with|to|between obj={talks}  -> 036
  + Canada announced talks with Qatar. | Canada > Qatar
seek v  S=subj T=with|to|between obj={talks}  -> 036
  + The governor sought negotiations with the union. | The governor > the union
want v  S=subj T=with|to|between obj={talks}  -> 036
  + Romania wanted a summit with Ethiopia. | Romania > Ethiopia
welcome v  S=subj T=with|to|between obj={talks}  -> 036
  + Thailand welcomed talks with Cyprus. | Thailand > Cyprus
promise v  S=subj T=with|to|between obj={talks}  -> 036
  + The king promised negotiations with the union. | The king > the union
consider v  S=subj T=with|to|between obj={talks}  -> 036
  + Mexico considered a summit with Tunisia. | Mexico > Tunisia
plan v  S=subj T=to obj={visit}  -> 036
  + The ambassador planned a visit to Iceland. | The ambassador > Iceland
announce v  S=subj T=to obj={visit}  -> 036
  + The army chief announced a trip to Angola. | The army chief > Angola
schedule v  S=subj T=to obj={visit}  -> 036
  + The vice president scheduled a visit to Denmark. | The vice president > Denmark
prepare v  S=subj T=to obj={visit}  -> 036
  + The party leader prepared a trip to Lebanon. | The party leader > Lebanon
promise v  S=subj T=to obj={visit}  -> 036
  + The mayor promised a visit to Senegal. | The mayor > Senegal
arrange v  S=subj T=to obj={visit}  -> 036
  + The envoy arranged a trip to Georgia. | The envoy > Georgia
accept v  S=subj T=from|of obj=invitation  -> 036
  + The finance minister accepted an invitation from Bulgaria. | The finance minister > Bulgaria
welcome v  S=subj T=from|of obj=invitation  -> 036
  + The chancellor welcomed the invitation of the king. | The chancellor > the king
take_up v  S=subj T=from|of obj=invitation  -> 036
  + The president took up an invitation from Indonesia. | The president > Indonesia
extend v  S=subj T=to|iobj obj=invitation  -> 036
  + Morocco extended an invitation to the Libyan leader. | Morocco > the Libyan leader
send v  S=subj T=to|iobj obj=invitation  -> 036
  + The prime minister sent an invitation to the pope. | The prime minister > the pope
issue v  S=subj T=to|iobj obj=invitation  -> 036
  + Belarus issued an invitation to the Libyan leader. | Belarus > the Libyan leader
offer v  S=subj T=to|iobj obj=invitation  -> 036
  + The foreign minister offered an invitation to the pope. | The foreign minister > the pope
give v  S=subj T=to|iobj obj=invitation  -> 036
  + Tanzania gave an invitation to the Libyan leader. | Tanzania > the Libyan leader
renew v  S=subj T=to|iobj obj=invitation  -> 036
  + The defence minister renewed an invitation to the pope. | The defence minister > the pope
offer v  S=subj T=with|of obj=settlement|compromise|peace|peace_plan|solution|reconciliation  -> 037
  + Croatia offered a settlement with Argentina. | Croatia > Argentina
propose v  S=subj T=with|of obj=settlement|compromise|peace|peace_plan|solution|reconciliation  -> 037
  + Rebels proposed peace with the government. | Rebels > the government
promise v  S=subj T=with|of obj=settlement|compromise|peace|peace_plan|solution|reconciliation  -> 037
  + Rwanda promised a settlement with Austria. | Rwanda > Austria
accept v  S=subj T=with|of obj=settlement|compromise|peace|peace_plan|solution|reconciliation  -> 037
  + Militants accepted peace with the government. | Militants > the government
seek v  S=subj T=with|of obj=settlement|compromise|peace|peace_plan|solution|reconciliation  -> 037
  + Yemen sought a settlement with Kenya. | Yemen > Kenya
pursue v  S=subj T=with|of obj=settlement|compromise|peace|peace_plan|solution|reconciliation  -> 037
  + Insurgents pursued peace with the government. | Insurgents > the government
agree_to v  S=subj T=with|of obj=settlement|compromise|peace|peace_plan|solution|reconciliation  -> 037
  + Norway agreed to a settlement with Peru. | Norway > Peru
pledge v  S=subj T=with|of obj=settlement|compromise|peace|peace_plan|solution|reconciliation  -> 037
  + Gunmen pledged peace with the government. | Gunmen > the government
welcome v  S=subj T=of|by|from obj=mediation|mediator|arbitration|good_offices  -> 038
  + Turkey welcomed the mediation of Vietnam. | Turkey > Vietnam
agree_to v  S=subj T=of|by|from obj=mediation|mediator|arbitration|good_offices  -> 038
  + Separatists agreed to arbitration by the Arab League. | Separatists > the Arab League
endorse v  S=subj T=of|by|from obj=mediation|mediator|arbitration|good_offices  -> 038
  + Chad endorsed the mediation of Egypt. | Chad > Egypt
consent_to v  S=subj T=of|by|from obj=mediation|mediator|arbitration|good_offices  -> 038
  + Guerrillas consented to arbitration by the Security Council. | Guerrillas > the Security Council
invite v  S=subj T=of|by|from obj=mediation|mediator|arbitration|good_offices  -> 038
  + Poland invited the mediation of Chile. | Poland > Chile
back v  S=subj T=of|by|from obj=mediation|mediator|arbitration|good_offices  -> 038
  + Militiamen backed arbitration by ASEAN. | Militiamen > ASEAN
offer v  S=subj T=between|in obj=mediation|mediator|good_offices|arbitration  -> 039
  + Nepal offered mediation between Ghana and Serbia. | Nepal > Ghana ; Nepal > Serbia
propose v  S=subj T=between|in obj=mediation|mediator|good_offices|arbitration  -> 039
  + Japan proposed its good offices in the dispute. | Japan > the dispute
promise v  S=subj T=between|in obj=mediation|mediator|good_offices|arbitration  -> 039
  + Jordan promised mediation between Cuba and Malaysia. | Jordan > Cuba ; Jordan > Malaysia
volunteer v  S=subj T=between|in obj=mediation|mediator|good_offices|arbitration  -> 039
  + Sweden volunteered its good offices in the dispute. | Sweden > the dispute
extend v  S=subj T=between|in obj=mediation|mediator|good_offices|arbitration  -> 039
  + Uganda extended mediation between Brazil and Kuwait. | Uganda > Brazil ; Uganda > Kuwait
# Cooperation to come
promise v  S=subj T=with|in|to|for obj=investment|trade|joint_venture|economic_cooperation|project|{infrastructure}  -> 0311
  + Armenia promised an investment in Portugal. | Armenia > Portugal
pledge v  S=subj T=with|in|to|for obj=investment|trade|joint_venture|economic_cooperation|project|{infrastructure}  -> 0311
  + Niger pledged economic cooperation with Mongolia. | Niger > Mongolia
propose v  S=subj T=with|in|to|for obj=investment|trade|joint_venture|economic_cooperation|project|{infrastructure}  -> 0311
  + Oman proposed a railway in Colombia. | Oman > Colombia
offer v  S=subj T=with|in|to|for obj=investment|trade|joint_venture|economic_cooperation|project|{infrastructure}  -> 0311
  + Finland offered an investment in Zambia. | Finland > Zambia
announce v  S=subj T=with|in|to|for obj=investment|trade|joint_venture|economic_cooperation|project|{infrastructure}  -> 0311
  + Pakistan announced economic cooperation with Greece. | Pakistan > Greece
agree_to v  S=subj T=with|in|to|for obj=investment|trade|joint_venture|economic_cooperation|project|{infrastructure}  -> 0311
  + Ecuador agreed to a railway in Cambodia. | Ecuador > Cambodia
seek v  S=subj T=with|in|to|for obj=investment|trade|joint_venture|economic_cooperation|project|{infrastructure}  -> 0311
  + Algeria sought an investment in Latvia. | Algeria > Latvia
want v  S=subj T=with|in|to|for obj=investment|trade|joint_venture|economic_cooperation|project|{infrastructure}  -> 0311
  + Bolivia wanted economic cooperation with Sudan. | Bolivia > Sudan
promise v  S=subj T=with obj=military_cooperation|defence_cooperation|defense_cooperation|joint_patrol|{drill}  -> 0312
  + Canada promised joint patrols with Qatar. | Canada > Qatar
plan v  S=subj T=with obj=military_cooperation|defence_cooperation|defense_cooperation|joint_patrol|{drill}  -> 0312
  + Romania planned a naval exercise with Ethiopia. | Romania > Ethiopia
propose v  S=subj T=with obj=military_cooperation|defence_cooperation|defense_cooperation|joint_patrol|{drill}  -> 0312
  + Thailand proposed joint patrols with Cyprus. | Thailand > Cyprus
offer v  S=subj T=with obj=military_cooperation|defence_cooperation|defense_cooperation|joint_patrol|{drill}  -> 0312
  + Mexico offered a naval exercise with Tunisia. | Mexico > Tunisia
announce v  S=subj T=with obj=military_cooperation|defence_cooperation|defense_cooperation|joint_patrol|{drill}  -> 0312
  + Iceland announced joint patrols with Angola. | Iceland > Angola
agree_to v  S=subj T=with obj=military_cooperation|defence_cooperation|defense_cooperation|joint_patrol|{drill}  -> 0312
  + Denmark agreed to a naval exercise with Lebanon. | Denmark > Lebanon
seek v  S=subj T=with obj=military_cooperation|defence_cooperation|defense_cooperation|joint_patrol|{drill}  -> 0312
  + Senegal sought joint patrols with Georgia. | Senegal > Georgia
schedule v  S=subj T=with obj=military_cooperation|defence_cooperation|defense_cooperation|joint_patrol|{drill}  -> 0312
  + Bulgaria scheduled a naval exercise with Indonesia. | Bulgaria > Indonesia
promise v  S=subj T=of|to|with obj=extradition|judicial_cooperation  -> 0313
  + Morocco promised the extradition of a banker. | Morocco > _
approve v  S=subj T=of|to|with obj=extradition|judicial_cooperation  -> 0313
  + Belarus approved extradition to Tanzania. | Belarus > Tanzania
offer v  S=subj T=of|to|with obj=extradition|judicial_cooperation  -> 0313
  + Croatia offered the extradition of a banker. | Croatia > _
agree_to v  S=subj T=of|to|with obj=extradition|judicial_cooperation  -> 0313
  + Argentina agreed to extradition to Rwanda. | Argentina > Rwanda
order v  S=subj T=of|to|with obj=extradition|judicial_cooperation  -> 0313
  + Austria ordered the extradition of a banker. | Austria > _
grant v  S=subj T=of|to|with obj=extradition|judicial_cooperation  -> 0313
  + Yemen granted extradition to Kenya. | Yemen > Kenya
promise v  S=subj T=with comp=share  -> 0314
  + Norway promised to share intelligence with Peru. | Norway > Peru | promised
agree v  S=subj T=with comp=share  -> 0314
  + Turkey agreed to share intelligence with Vietnam. | Turkey > Vietnam | promised
offer v  S=subj T=with comp=share  -> 0314
  + Chad offered to share intelligence with Egypt. | Chad > Egypt | promised
pledge v  S=subj T=with comp=share  -> 0314
  + Poland pledged to share intelligence with Chile. | Poland > Chile | promised
promise v  S=subj T=to|for obj=support|recognition|backing|membership|cooperation  -> 032
  + Nepal promised recognition to Ghana. | Nepal > Ghana
offer v  S=subj T=to|for obj=support|recognition|backing|membership|cooperation  -> 032
  + The European Union offered membership to Serbia. | The European Union > Serbia
propose v  S=subj T=to|for obj=support|recognition|backing|membership|cooperation  -> 032
  + Japan proposed recognition to Jordan. | Japan > Jordan
guarantee v  S=subj T=to|for obj=support|recognition|backing|membership|cooperation  -> 032
  + The United Nations guaranteed membership to Cuba. | The United Nations > Cuba
agree v  S=subj T=with|to  -> 030
  + Malaysia agreed with Sweden on fishing rules. | Malaysia > Sweden
consent v  S=subj T=with|to  -> 030
  + The interior minister consented to the proposal of the union. | The interior minister > the proposal of the union
assent v  S=subj T=with|to  -> 030
  + Uganda assented with Brazil on fishing rules. | Uganda > Brazil
sign_on v  S=subj T=with|to  -> 030
  + The opposition leader signed on to the proposal of the union. | The opposition leader > the proposal of the union
commitment n  S?=by|mod|poss T?=to|for|with  -> 030
  + Kuwait's commitment to Armenia was repeated at the summit. | Kuwait > Armenia
vow n  S?=by|mod|poss T?=to|for|with  -> 030
  + The governor's vow to the farmers came on Monday. | The governor > the farmers
assurance n  S?=by|mod|poss T?=to|for|with  -> 030
  + Portugal's assurance to Niger was repeated at the summit. | Portugal > Niger
guarantee n  S?=by|mod|poss T?=to|for|with  -> 030
  + The king's guarantee to the farmers came on Monday. | The king > the farmers
undertaking n  S?=by|mod|poss T?=to|for|with  -> 030
  + Mongolia's undertaking to Oman was repeated at the summit. | Mongolia > Oman
offer n  S?=by|mod|poss T?=to|for|with  -> 030
  + The ambassador's offer to the farmers came on Monday. | The ambassador > the farmers
overture n  S?=by|mod|poss T?=to|for|with  -> 030
  + Colombia's overture to Finland was repeated at the summit. | Colombia > Finland
give v  S=subj T=to|iobj obj=assurance|guarantee|commitment|promise|word|undertaking  -> 030
  + Zambia gave assurances to Pakistan. | Zambia > Pakistan
make v  S=subj T=to|iobj obj=assurance|guarantee|commitment|promise|word|undertaking  -> 030
  + The army chief made a guarantee to the nurses. | The army chief > the nurses
offer v  S=subj T=to|iobj obj=assurance|guarantee|commitment|promise|word|undertaking  -> 030
  + Greece offered assurances to Ecuador. | Greece > Ecuador
provide v  S=subj T=to|iobj obj=assurance|guarantee|commitment|promise|word|undertaking  -> 030
  + The vice president provided a guarantee to the nurses. | The vice president > the nurses
renew v  S=subj T=to|iobj obj=assurance|guarantee|commitment|promise|word|undertaking  -> 030
  + Cambodia renewed assurances to Algeria. | Cambodia > Algeria
deliver v  S=subj T=to|iobj obj=assurance|guarantee|commitment|promise|word|undertaking  -> 030
  + The party leader delivered a guarantee to the nurses. | The party leader > the nurses
extend v  S=subj T=to|iobj obj=assurance|guarantee|commitment|promise|word|undertaking  -> 030
  + Latvia extended assurances to Bolivia. | Latvia > Bolivia
assure v  S=subj T=obj  -> 030
  + Sudan assured Canada that the deal would hold. | Sudan > Canada
guarantee v  S=subj T=obj  -> 030
  + The mayor guaranteed the pensioners. | The mayor > the pensioners
