# Event frames of tabard, family "agree": one entry a line, its examples indented (docs/formats/frames.md).
# Origin: written for tabard; codes are CAMEO / PLOVER facts. Licence: as the project.

# Intent and agreement to act (CAMEO 03, PLOVER AGREE)
agree v  B=subj|with  -> 030
  + India agreed with Bangladesh to share the river. | India > Bangladesh ; Bangladesh > India
agree v  B=subj|with on={agreement}|{ceasefire}  -> 057
  + Jordan and Syria agreed on a water treaty. | Jordan > Syria ; Syria > Jordan
pledge v  S=subj T?=to|for obj={money}|{loan}  -> 0331
  + Japan pledged 2 billion dollars to Tunisia. | Japan > Tunisia
pledge v  S=subj T?=to|for obj={humanitarian}  -> 0333
  + Norway pledged food to Yemen. | Norway > Yemen
pledge v  S=subj T?=to|for obj={arms}  -> 0332
  + Poland pledged tanks to Ukraine. | Poland > Ukraine
pledge v  S=subj T?=to|for obj={aid}  -> 033
  + Denmark pledged aid to Malawi. | Denmark > Malawi
promise v  S=subj T?=to|for|iobj obj={aid}  -> 033
  + The EU promised aid to Lebanon. | The EU > Lebanon
promise v  S=subj T?=to|for|iobj obj={money}|{loan}  -> 0331
  + China promised loans to Zambia. | China > Zambia
offer v  S=subj T?=to|for|iobj obj={aid}  -> 033
  + Turkey offered help to Greece after the earthquake. | Turkey > Greece
offer v  S=subj T?=to|for|iobj obj={money}|{loan}  -> 0331
  + The World Bank offered a loan to Honduras. | The World Bank > Honduras
offer v  S=subj T?=to|for|iobj obj={humanitarian}  -> 0333
  + Cuba offered doctors to Haiti. | Cuba > Haiti
offer v  S=subj T?=to|for|iobj obj={arms}  -> 0332
  + Moscow offered missiles to Algeria. | Moscow > Algeria
offer v  S=subj T?=to|with|iobj obj={talks}  -> 036
  + The regent offered talks to the rebels. | The regent > the rebels
offer_to_mediate v  S=subj T=between  -> 039
  + Kuwait offered to mediate between Qatar and Bahrain. | Kuwait > Qatar ; Kuwait > Bahrain | promised
propose v  S=subj T?=to|with obj={talks}  -> 036
  + Seoul proposed talks with Pyongyang. | Seoul > Pyongyang
agree v  S=subj T?=with to={talks}  -> 036
  + The junta agreed to talks with the opposition. | The junta > the opposition
agree v  S=subj T?=with to={ceasefire}  -> 0356
  + The militia agreed to a ceasefire with the army. | The militia > the army
accept v  S=subj obj={ceasefire}  -> 0356
  + The rebels accepted a ceasefire. | The rebels > _
accept v  S=subj obj=mediation|mediator|good_offices  -> 038
  + Khartoum accepted mediation by Ethiopia. | Khartoum > _
accept v  S=subj T?=of|by obj={plan}  -> 037
  + Bosnian leaders accepted the peace plan of the contact group. | Bosnian leaders > the contact group
accept v  S=subj obj={peacekeepers}|{inspectors}  -> 0355
  + Damascus accepted observers. | Damascus > _
promise v  S=subj T?=to|iobj obj={reforms}  -> 034
  + The sultan promised reforms to his people. | The sultan > his people
pledge v  S=subj obj={reforms}  -> 034
  + The new premier pledged reforms. | The new premier > _
announce v  S=subj obj={reforms}  -> 034
  + The Jordanian king announced constitutional reforms. | The Jordanian king > _
promise v  S=subj T?=to|iobj obj=election|elections|snap_election|early_election  -> 0341
  + The junta promised elections. | The junta > _
commit v  S=subj T=to  -> 030
  + Canada committed to the alliance. | Canada > the alliance
plan v  S=subj T?=with obj=cooperation|partnership|alliance  -> 030
  + Hungary plans cooperation with Serbia. | Hungary > Serbia | planned
plan v  S=subj T?=with|in obj={infrastructure}|investment  -> 0311
  + Qatar plans an investment in Greece. | Qatar > Greece | planned
seek v  S=subj T?=with obj=cooperation|partnership|alliance|relation|tie  -> 030
  + Kazakhstan seeks closer ties with Turkey. | Kazakhstan > Turkey
pledge n  S?=by|mod|poss T?=to  -> 030
  + Norway's pledge to Mali came on Monday. | Norway > Mali
promise n  S?=by|mod|poss T?=to  -> 030
  + The minister's promise to the nurses was welcomed. | The minister > the nurses
# Promises of aid, loans, arms, relief (CAMEO 033)
commit v  S=subj T?=to|for|iobj obj={aid}  -> 033
  + Brazil committed aid to Kuwait. | Brazil > Kuwait
propose v  S=subj T?=to|for|iobj obj={aid}  -> 033
  + A lawyers' association proposed assistance to the flooded districts. | A lawyers' association > the flooded districts
guarantee v  S=subj T?=to|for|iobj obj={aid}  -> 033
  + The African Union guaranteed help for Armenia. | The African Union > Armenia
earmark v  S=subj T?=to|for|iobj obj={aid}  -> 033
  + Portugal earmarked aid to Niger. | Portugal > Niger
vow v  S=subj T?=to|for|iobj obj={aid}  -> 033
  + The Red Cross vowed assistance to the flooded districts. | The Red Cross > the flooded districts
announce v  S=subj T?=to|for|iobj obj={aid}  -> 033
  + The World Bank announced help for Mongolia. | The World Bank > Mongolia
budget v  S=subj T?=to|for|iobj obj={aid}  -> 033
  + Oman budgeted aid to Colombia. | Oman > Colombia
set_aside v  S=subj T?=to|for|iobj obj={aid}  -> 033
  + A medical charity set aside assistance to the flooded districts. | A medical charity > the flooded districts
volunteer v  S=subj T?=to|for|iobj obj={aid}  -> 033
  + The Arab League volunteered help for Finland. | The Arab League > Finland
commit v  S=subj T?=to|for|iobj obj={money}|{loan}  -> 0331
  + Zambia committed a loan to Pakistan. | Zambia > Pakistan
propose v  S=subj T?=to|for|iobj obj={money}|{loan}  -> 0331
  + The Security Council proposed 80 million euros to Greece. | The Security Council > Greece
guarantee v  S=subj T?=to|for|iobj obj={money}|{loan}  -> 0331
  + Ecuador guaranteed credits for Cambodia. | Ecuador > Cambodia
earmark v  S=subj T?=to|for|iobj obj={money}|{loan}  -> 0331
  + Algeria earmarked a loan to Latvia. | Algeria > Latvia
announce v  S=subj T?=to|for|iobj obj={money}|{loan}  -> 0331
  + ASEAN announced 80 million euros to Bolivia. | ASEAN > Bolivia
budget v  S=subj T?=to|for|iobj obj={money}|{loan}  -> 0331
  + Sudan budgeted credits for Canada. | Sudan > Canada
set_aside v  S=subj T?=to|for|iobj obj={money}|{loan}  -> 0331
  + Qatar set aside a loan to Romania. | Qatar > Romania
dangle v  S=subj T?=to|for|iobj obj={money}|{loan}  -> 0331
  + The European Union dangled 80 million euros to Ethiopia. | The European Union > Ethiopia
commit v  S=subj T?=to|for|iobj obj={humanitarian}  -> 0333
  + Thailand committed food to Cyprus. | Thailand > Cyprus
propose v  S=subj T?=to|for|iobj obj={humanitarian}  -> 0333
  + The church council proposed medicine for refugees. | The church council > refugees
earmark v  S=subj T?=to|for|iobj obj={humanitarian}  -> 0333
  + Mexico earmarked vaccines to Tunisia. | Mexico > Tunisia
announce v  S=subj T?=to|for|iobj obj={humanitarian}  -> 0333
  + Iceland announced food to Angola. | Iceland > Angola
guarantee v  S=subj T?=to|for|iobj obj={humanitarian}  -> 0333
  + A women's group guaranteed medicine for refugees. | A women's group > refugees
commit v  S=subj T?=to|for|iobj obj={arms}  -> 0332
  + Denmark committed tanks to Lebanon. | Denmark > Lebanon
propose v  S=subj T?=to|for|iobj obj={arms}  -> 0332
  + Senegal proposed helicopters to Georgia. | Senegal > Georgia
announce v  S=subj T?=to|for|iobj obj={arms}  -> 0332
  + Bulgaria announced military aid to Indonesia. | Bulgaria > Indonesia
guarantee v  S=subj T?=to|for|iobj obj={arms}  -> 0332
  + Morocco guaranteed tanks to Belarus. | Morocco > Belarus
earmark v  S=subj T?=to|for|iobj obj={arms}  -> 0332
  + Tanzania earmarked helicopters to Croatia. | Tanzania > Croatia
promise v  S=subj T?=to|for|iobj obj={arms}  -> 0332
  + Argentina promised military aid to Rwanda. | Argentina > Rwanda
authorise v  S=subj T?=to|for|iobj obj={arms}  -> 0332
  + Austria authorised tanks to Yemen. | Austria > Yemen
authorize v  S=subj T?=to|for|iobj obj={arms}  -> 0332
  + Kenya authorized helicopters to Norway. | Kenya > Norway
promise v  S=subj T?=to|for|in obj={peacekeepers}  -> 0334
  + Peru promised peacekeepers for Turkey. | Peru > Turkey
pledge v  S=subj T?=to|for|in obj={peacekeepers}  -> 0334
  + The United Nations pledged a peacekeeping force for Vietnam. | The United Nations > Vietnam
offer v  S=subj T?=to|for|in obj={peacekeepers}  -> 0334
  + Chad offered peacekeepers for Egypt. | Chad > Egypt
commit v  S=subj T?=to|for|in obj={peacekeepers}  -> 0334
  + NATO committed a peacekeeping force for Poland. | NATO > Poland
volunteer v  S=subj T?=to|for|in obj={peacekeepers}  -> 0334
  + Chile volunteered peacekeepers for Nepal. | Chile > Nepal
propose v  S=subj T?=to|for|in obj={peacekeepers}  -> 0334
  + The African Union proposed a peacekeeping force for Ghana. | The African Union > Ghana
approve v  S=subj T?=to|for|in obj={peacekeepers}  -> 0334
  + Serbia approved peacekeepers for Japan. | Serbia > Japan
authorize v  S=subj T?=to|for|in obj={peacekeepers}  -> 0334
  + The World Bank authorized a peacekeeping force for Jordan. | The World Bank > Jordan
authorise v  S=subj T?=to|for|in obj={peacekeepers}  -> 0334
  + Cuba authorised peacekeepers for Malaysia. | Cuba > Malaysia
agree_to v  S=subj obj={peacekeepers}|{inspectors}|{access}  -> 0355
  + Sweden agreed to inspectors. | Sweden > _
consent_to v  S=subj obj={peacekeepers}|{inspectors}|{access}  -> 0355
  + Uganda consented to an observer mission. | Uganda > _
assent_to v  S=subj obj={peacekeepers}|{inspectors}|{access}  -> 0355
  + Brazil assented to inspectors. | Brazil > _
# Promises of reform, release, talks, truce
offer v  S=subj T?=to obj={reforms}  -> 034
  + The opposition leader offered reforms. | The opposition leader > _
unveil v  S=subj T?=to obj={reforms}  -> 034
  + Kuwait unveiled electoral reforms. | Kuwait > _
outline v  S=subj T?=to obj={reforms}  -> 034
  + The governor outlined concessions to the strikers. | The governor > the strikers
propose v  S=subj T?=to obj={reforms}  -> 034
  + The king proposed reforms. | The king > _
guarantee v  S=subj T?=to obj={reforms}  -> 034
  + Armenia guaranteed electoral reforms. | Armenia > _
commit_to v  S=subj T?=to obj={reforms}  -> 034
  + The ambassador committed to concessions to the strikers. | The ambassador > the strikers
vow v  S=subj T?=to obj={reforms}  -> 034
  + The army chief vowed reforms. | The army chief > _
agree_to v  S=subj T?=to obj={reforms}  -> 034
  + Portugal agreed to electoral reforms. | Portugal > _
announce v  S=subj T?=to obj=election|elections|snap_election|early_election|referendum|transition  -> 0341
  + The vice president announced early elections. | The vice president > _
pledge v  S=subj T?=to obj=election|elections|snap_election|early_election|referendum|transition  -> 0341
  + Niger pledged a transition. | Niger > _
propose v  S=subj T?=to obj=election|elections|snap_election|early_election|referendum|transition  -> 0341
  + The party leader proposed early elections. | The party leader > _
offer v  S=subj T?=to obj=election|elections|snap_election|early_election|referendum|transition  -> 0341
  + Mongolia offered a transition. | Mongolia > _
agree_to v  S=subj T?=to obj=election|elections|snap_election|early_election|referendum|transition  -> 0341
  + The mayor agreed to early elections. | The mayor > _
schedule v  S=subj T?=to obj=election|elections|snap_election|early_election|referendum|transition  -> 0341
  + Oman scheduled a transition. | Oman > _
guarantee v  S=subj T?=to obj=election|elections|snap_election|early_election|referendum|transition  -> 0341
  + The envoy guaranteed early elections. | The envoy > _
vow v  S=subj T?=to obj=election|elections|snap_election|early_election|referendum|transition  -> 0341
  + Colombia vowed a transition. | Colombia > _
promise v  S=subj T?=to obj=review|change|rethink|pay_rise|wage_increase|tax_cut  -> 0342
  + The finance minister promised a review to the teachers. | The finance minister > the teachers
pledge v  S=subj T?=to obj=review|change|rethink|pay_rise|wage_increase|tax_cut  -> 0342
  + The chancellor pledged a tax cut to farmers. | The chancellor > farmers
offer v  S=subj T?=to obj=review|change|rethink|pay_rise|wage_increase|tax_cut  -> 0342
  + The president offered a review to the teachers. | The president > the teachers
propose v  S=subj T?=to obj=review|change|rethink|pay_rise|wage_increase|tax_cut  -> 0342
  + The prime minister proposed a tax cut to farmers. | The prime minister > farmers
announce v  S=subj T?=to obj=review|change|rethink|pay_rise|wage_increase|tax_cut  -> 0342
  + The foreign minister announced a review to the teachers. | The foreign minister > the teachers
agree_to v  S=subj T?=to obj=review|change|rethink|pay_rise|wage_increase|tax_cut  -> 0342
  + The defence minister agreed to a tax cut to farmers. | The defence minister > farmers
promise v  S=subj T?=to|for|iobj obj={rights}|{asylum}  -> 0343
  + Finland promised autonomy to the islanders. | Finland > the islanders
pledge v  S=subj T?=to|for|iobj obj={rights}|{asylum}  -> 0343
  + The interior minister pledged citizenship to the refugees. | The interior minister > the refugees
offer v  S=subj T?=to|for|iobj obj={rights}|{asylum}  -> 0343
  + Zambia offered autonomy to the islanders. | Zambia > the islanders
guarantee v  S=subj T?=to|for|iobj obj={rights}|{asylum}  -> 0343
  + The opposition leader guaranteed citizenship to the refugees. | The opposition leader > the refugees
propose v  S=subj T?=to|for|iobj obj={rights}|{asylum}  -> 0343
  + Pakistan proposed autonomy to the islanders. | Pakistan > the islanders
promise v  S=subj T?=of|for obj=release|freedom|amnesty|return  -> 0353
  + Greece promised the release of the sailors. | Greece > _
pledge v  S=subj T?=of|for obj=release|freedom|amnesty|return  -> 0353
  + Rebels pledged the release of the nuns. | Rebels > _
offer v  S=subj T?=of|for obj=release|freedom|amnesty|return  -> 0353
  + Ecuador offered the release of the sailors. | Ecuador > _
announce v  S=subj T?=of|for obj=release|freedom|amnesty|return  -> 0353
  + Militants announced the release of the nuns. | Militants > _
agree_to v  S=subj T?=of|for obj=release|freedom|amnesty|return  -> 0353
  + Cambodia agreed to the release of the sailors. | Cambodia > _
propose v  S=subj T?=of|for obj=release|freedom|amnesty|return  -> 0353
  + Insurgents proposed the release of the nuns. | Insurgents > _
order v  S=subj T?=of|for obj=release|freedom|amnesty|return  -> 0353
  + Algeria ordered the release of the sailors. | Algeria > _
promise v  S=subj T?=on|of|against obj=lifting|easing|removal|end of={sanction}  -> 0354
  + Latvia promised the lifting of sanctions. | Latvia > _
propose v  S=subj T?=on|of|against obj=lifting|easing|removal|end of={sanction}  -> 0354
  + The Arab League proposed the easing of the embargo. | The Arab League > _
offer v  S=subj T?=on|of|against obj=lifting|easing|removal|end of={sanction}  -> 0354
  + Bolivia offered the lifting of sanctions. | Bolivia > _
pledge v  S=subj T?=on|of|against obj=lifting|easing|removal|end of={sanction}  -> 0354
  + The Security Council pledged the easing of the embargo. | The Security Council > _
agree_to v  S=subj T?=on|of|against obj=lifting|easing|removal|end of={sanction}  -> 0354
  + Sudan agreed to the lifting of sanctions. | Sudan > _
announce v  S=subj T?=on|of|against obj=lifting|easing|removal|end of={sanction}  -> 0354
  + ASEAN announced the easing of the embargo. | ASEAN > _
consider v  S=subj T?=on|of|against obj=lifting|easing|removal|end of={sanction}  -> 0354
  + Canada considered the lifting of sanctions. | Canada > _
promise v  S=subj T?=on|of obj=lifting|easing|end of={curfew}|{martial}|{restriction}  -> 0351
  + The governor promised the lifting of the curfew. | The governor > _
propose v  S=subj T?=on|of obj=lifting|easing|end of={curfew}|{martial}|{restriction}  -> 0351
  + Qatar proposed an end of emergency rule. | Qatar > _
offer v  S=subj T?=on|of obj=lifting|easing|end of={curfew}|{martial}|{restriction}  -> 0351
  + The king offered the lifting of the curfew. | The king > _
pledge v  S=subj T?=on|of obj=lifting|easing|end of={curfew}|{martial}|{restriction}  -> 0351
  + Romania pledged an end of emergency rule. | Romania > _
announce v  S=subj T?=on|of obj=lifting|easing|end of={curfew}|{martial}|{restriction}  -> 0351
  + The ambassador announced the lifting of the curfew. | The ambassador > _
offer v  S=subj T?=with|to obj={ceasefire}  -> 0356
  + Gunmen offered a truce to the army. | Gunmen > the army
propose v  S=subj T?=with|to obj={ceasefire}  -> 0356
  + Ethiopia proposed a ceasefire with the rebels. | Ethiopia > the rebels
promise v  S=subj T?=with|to obj={ceasefire}  -> 0356
  + Separatists promised a truce to the army. | Separatists > the army
pledge v  S=subj T?=with|to obj={ceasefire}  -> 0356
  + Thailand pledged a ceasefire with the rebels. | Thailand > the rebels
consider v  S=subj T?=with|to obj={ceasefire}  -> 0356
  + Guerrillas considered a truce to the army. | Guerrillas > the army
accept v  S=subj T?=with|to obj={ceasefire}  -> 0356
  + Cyprus accepted a ceasefire with the rebels. | Cyprus > the rebels
welcome v  S=subj T?=with|to obj={ceasefire}  -> 0356
  + Militiamen welcomed a truce to the army. | Militiamen > the army
promise v  S=subj T?=from obj=withdrawal|pullout|disarmament|demobilization  -> 0356
  + Mexico promised a withdrawal from the valley. | Mexico > the valley
pledge v  S=subj T?=from obj=withdrawal|pullout|disarmament|demobilization  -> 0356
  + Extremists pledged disarmament. | Extremists > _
offer v  S=subj T?=from obj=withdrawal|pullout|disarmament|demobilization  -> 0356
  + Tunisia offered a withdrawal from the valley. | Tunisia > the valley
propose v  S=subj T?=from obj=withdrawal|pullout|disarmament|demobilization  -> 0356
  + Jihadists proposed disarmament. | Jihadists > _
announce v  S=subj T?=from obj=withdrawal|pullout|disarmament|demobilization  -> 0356
  + Iceland announced a withdrawal from the valley. | Iceland > the valley
agree_to v  S=subj T?=from obj=withdrawal|pullout|disarmament|demobilization  -> 0356
  + Paramilitaries agreed to disarmament. | Paramilitaries > _
accept v  S=subj T?=from obj=withdrawal|pullout|disarmament|demobilization  -> 0356
  + Angola accepted a withdrawal from the valley. | Angola > the valley
agree_to v  S=subj T?=with|to|between obj={talks}  -> 036
  + Denmark agreed to talks with Lebanon. | Denmark > Lebanon
plan v  S=subj T?=with|to|between obj={talks}  -> 036
  + The army chief planned negotiations with the union. | The army chief > the union
schedule v  S=subj T?=with|to|between obj={talks}  -> 036
  + Senegal scheduled a summit with Georgia. | Senegal > Georgia
accept v  S=subj T?=with|to|between obj={talks}  -> 036
  + Bulgaria accepted talks with Indonesia. | Bulgaria > Indonesia
arrange v  S=subj T?=with|to|between obj={talks}  -> 036
  + The vice president arranged negotiations with the union. | The vice president > the union
prepare v  S=subj T?=with|to|between obj={talks}  -> 036
  + Morocco prepared a summit with Belarus. | Morocco > Belarus
announce v  S=subj T?=with|to|between obj={talks}  -> 036
  + Tanzania announced talks with Croatia. | Tanzania > Croatia
seek v  S=subj T?=with|to|between obj={talks}  -> 036
  + The party leader sought negotiations with the union. | The party leader > the union
want v  S=subj T?=with|to|between obj={talks}  -> 036
  + Argentina wanted a summit with Rwanda. | Argentina > Rwanda
welcome v  S=subj T?=with|to|between obj={talks}  -> 036
  + Austria welcomed talks with Yemen. | Austria > Yemen
promise v  S=subj T?=with|to|between obj={talks}  -> 036
  + The mayor promised negotiations with the union. | The mayor > the union
consider v  S=subj T?=with|to|between obj={talks}  -> 036
  + Kenya considered a summit with Norway. | Kenya > Norway
plan v  S=subj T?=to obj={visit}  -> 036
  + The envoy planned a visit to Peru. | The envoy > Peru
announce v  S=subj T?=to obj={visit}  -> 036
  + The finance minister announced a trip to Turkey. | The finance minister > Turkey
schedule v  S=subj T?=to obj={visit}  -> 036
  + The chancellor scheduled a visit to Vietnam. | The chancellor > Vietnam
prepare v  S=subj T?=to obj={visit}  -> 036
  + The president prepared a trip to Chad. | The president > Chad
promise v  S=subj T?=to obj={visit}  -> 036
  + The prime minister promised a visit to Egypt. | The prime minister > Egypt
arrange v  S=subj T?=to obj={visit}  -> 036
  + The foreign minister arranged a trip to Poland. | The foreign minister > Poland
accept v  S=subj T?=from|of obj=invitation  -> 036
  + The defence minister accepted an invitation from Chile. | The defence minister > Chile
welcome v  S=subj T?=from|of obj=invitation  -> 036
  + The interior minister welcomed the invitation of the king. | The interior minister > the king
take_up v  S=subj T?=from|of obj=invitation  -> 036
  + The opposition leader took up an invitation from Nepal. | The opposition leader > Nepal
extend v  S=subj T?=to|iobj obj=invitation  -> 036
  + Ghana extended an invitation to the Libyan leader. | Ghana > the Libyan leader
send v  S=subj T?=to|iobj obj=invitation  -> 036
  + The governor sent an invitation to the pope. | The governor > the pope
issue v  S=subj T?=to|iobj obj=invitation  -> 036
  + Serbia issued an invitation to the Libyan leader. | Serbia > the Libyan leader
offer v  S=subj T?=to|iobj obj=invitation  -> 036
  + The king offered an invitation to the pope. | The king > the pope
give v  S=subj T?=to|iobj obj=invitation  -> 036
  + Japan gave an invitation to the Libyan leader. | Japan > the Libyan leader
renew v  S=subj T?=to|iobj obj=invitation  -> 036
  + The ambassador renewed an invitation to the pope. | The ambassador > the pope
offer v  S=subj T?=with|of obj=settlement|compromise|peace|peace_plan|solution|reconciliation  -> 037
  + Jordan offered a settlement with Cuba. | Jordan > Cuba
propose v  S=subj T?=with|of obj=settlement|compromise|peace|peace_plan|solution|reconciliation  -> 037
  + Rebels proposed peace with the government. | Rebels > the government
promise v  S=subj T?=with|of obj=settlement|compromise|peace|peace_plan|solution|reconciliation  -> 037
  + Malaysia promised a settlement with Sweden. | Malaysia > Sweden
accept v  S=subj T?=with|of obj=settlement|compromise|peace|peace_plan|solution|reconciliation  -> 037
  + Militants accepted peace with the government. | Militants > the government
seek v  S=subj T?=with|of obj=settlement|compromise|peace|peace_plan|solution|reconciliation  -> 037
  + Uganda sought a settlement with Brazil. | Uganda > Brazil
pursue v  S=subj T?=with|of obj=settlement|compromise|peace|peace_plan|solution|reconciliation  -> 037
  + Insurgents pursued peace with the government. | Insurgents > the government
agree_to v  S=subj T?=with|of obj=settlement|compromise|peace|peace_plan|solution|reconciliation  -> 037
  + Kuwait agreed to a settlement with Armenia. | Kuwait > Armenia
pledge v  S=subj T?=with|of obj=settlement|compromise|peace|peace_plan|solution|reconciliation  -> 037
  + Gunmen pledged peace with the government. | Gunmen > the government
welcome v  S=subj T?=of|by|from obj=mediation|mediator|arbitration|good_offices  -> 038
  + Portugal welcomed the mediation of Niger. | Portugal > Niger
agree_to v  S=subj T?=of|by|from obj=mediation|mediator|arbitration|good_offices  -> 038
  + Separatists agreed to arbitration by the European Union. | Separatists > the European Union
endorse v  S=subj T?=of|by|from obj=mediation|mediator|arbitration|good_offices  -> 038
  + Mongolia endorsed the mediation of Oman. | Mongolia > Oman
consent_to v  S=subj T?=of|by|from obj=mediation|mediator|arbitration|good_offices  -> 038
  + Guerrillas consented to arbitration by the United Nations. | Guerrillas > the United Nations
invite v  S=subj T?=of|by|from obj=mediation|mediator|arbitration|good_offices  -> 038
  + Colombia invited the mediation of Finland. | Colombia > Finland
back v  S=subj T?=of|by|from obj=mediation|mediator|arbitration|good_offices  -> 038
  + Militiamen backed arbitration by NATO. | Militiamen > NATO
offer v  S=subj T?=between|in obj=mediation|mediator|good_offices|arbitration  -> 039
  + Zambia offered mediation between Pakistan and Greece. | Zambia > Pakistan ; Zambia > Greece
propose v  S=subj T?=between|in obj=mediation|mediator|good_offices|arbitration  -> 039
  + Ecuador proposed its good offices in the dispute. | Ecuador > the dispute
promise v  S=subj T?=between|in obj=mediation|mediator|good_offices|arbitration  -> 039
  + Cambodia promised mediation between Algeria and Latvia. | Cambodia > Algeria ; Cambodia > Latvia
volunteer v  S=subj T?=between|in obj=mediation|mediator|good_offices|arbitration  -> 039
  + Bolivia volunteered its good offices in the dispute. | Bolivia > the dispute
extend v  S=subj T?=between|in obj=mediation|mediator|good_offices|arbitration  -> 039
  + Sudan extended mediation between Canada and Qatar. | Sudan > Canada ; Sudan > Qatar
# Cooperation to come
promise v  S=subj T?=with|in|to|for obj=investment|trade|joint_venture|economic_cooperation|project|{infrastructure}  -> 0311
  + Romania promised an investment in Ethiopia. | Romania > Ethiopia
pledge v  S=subj T?=with|in|to|for obj=investment|trade|joint_venture|economic_cooperation|project|{infrastructure}  -> 0311
  + Thailand pledged economic cooperation with Cyprus. | Thailand > Cyprus
propose v  S=subj T?=with|in|to|for obj=investment|trade|joint_venture|economic_cooperation|project|{infrastructure}  -> 0311
  + Mexico proposed a railway in Tunisia. | Mexico > Tunisia
offer v  S=subj T?=with|in|to|for obj=investment|trade|joint_venture|economic_cooperation|project|{infrastructure}  -> 0311
  + Iceland offered an investment in Angola. | Iceland > Angola
announce v  S=subj T?=with|in|to|for obj=investment|trade|joint_venture|economic_cooperation|project|{infrastructure}  -> 0311
  + Denmark announced economic cooperation with Lebanon. | Denmark > Lebanon
agree_to v  S=subj T?=with|in|to|for obj=investment|trade|joint_venture|economic_cooperation|project|{infrastructure}  -> 0311
  + Senegal agreed to a railway in Georgia. | Senegal > Georgia
seek v  S=subj T?=with|in|to|for obj=investment|trade|joint_venture|economic_cooperation|project|{infrastructure}  -> 0311
  + Bulgaria sought an investment in Indonesia. | Bulgaria > Indonesia
want v  S=subj T?=with|in|to|for obj=investment|trade|joint_venture|economic_cooperation|project|{infrastructure}  -> 0311
  + Morocco wanted economic cooperation with Belarus. | Morocco > Belarus
promise v  S=subj T?=with obj=military_cooperation|defence_cooperation|defense_cooperation|joint_patrol|{drill}  -> 0312
  + Tanzania promised joint patrols with Croatia. | Tanzania > Croatia
plan v  S=subj T?=with obj=military_cooperation|defence_cooperation|defense_cooperation|joint_patrol|{drill}  -> 0312
  + Argentina planned a naval exercise with Rwanda. | Argentina > Rwanda
propose v  S=subj T?=with obj=military_cooperation|defence_cooperation|defense_cooperation|joint_patrol|{drill}  -> 0312
  + Austria proposed joint patrols with Yemen. | Austria > Yemen
offer v  S=subj T?=with obj=military_cooperation|defence_cooperation|defense_cooperation|joint_patrol|{drill}  -> 0312
  + Kenya offered a naval exercise with Norway. | Kenya > Norway
announce v  S=subj T?=with obj=military_cooperation|defence_cooperation|defense_cooperation|joint_patrol|{drill}  -> 0312
  + Peru announced joint patrols with Turkey. | Peru > Turkey
agree_to v  S=subj T?=with obj=military_cooperation|defence_cooperation|defense_cooperation|joint_patrol|{drill}  -> 0312
  + Vietnam agreed to a naval exercise with Chad. | Vietnam > Chad
seek v  S=subj T?=with obj=military_cooperation|defence_cooperation|defense_cooperation|joint_patrol|{drill}  -> 0312
  + Egypt sought joint patrols with Poland. | Egypt > Poland
schedule v  S=subj T?=with obj=military_cooperation|defence_cooperation|defense_cooperation|joint_patrol|{drill}  -> 0312
  + Chile scheduled a naval exercise with Nepal. | Chile > Nepal
promise v  S=subj T?=of|to|with obj=extradition|judicial_cooperation  -> 0313
  + Ghana promised the extradition of a banker. | Ghana > _
approve v  S=subj T?=of|to|with obj=extradition|judicial_cooperation  -> 0313
  + Serbia approved extradition to Japan. | Serbia > Japan
offer v  S=subj T?=of|to|with obj=extradition|judicial_cooperation  -> 0313
  + Jordan offered the extradition of a banker. | Jordan > _
agree_to v  S=subj T?=of|to|with obj=extradition|judicial_cooperation  -> 0313
  + Cuba agreed to extradition to Malaysia. | Cuba > Malaysia
order v  S=subj T?=of|to|with obj=extradition|judicial_cooperation  -> 0313
  + Sweden ordered the extradition of a banker. | Sweden > _
grant v  S=subj T?=of|to|with obj=extradition|judicial_cooperation  -> 0313
  + Uganda granted extradition to Brazil. | Uganda > Brazil
promise v  S=subj T?=with comp=share  -> 0314
  + Kuwait promised to share intelligence with Armenia. | Kuwait > Armenia | promised
agree v  S=subj T?=with comp=share  -> 0314
  + Portugal agreed to share intelligence with Niger. | Portugal > Niger | promised
offer v  S=subj T?=with comp=share  -> 0314
  + Mongolia offered to share intelligence with Oman. | Mongolia > Oman | promised
pledge v  S=subj T?=with comp=share  -> 0314
  + Colombia pledged to share intelligence with Finland. | Colombia > Finland | promised
promise v  S=subj T?=to|for obj=support|recognition|backing|membership|cooperation  -> 032
  + Zambia promised recognition to Pakistan. | Zambia > Pakistan
offer v  S=subj T?=to|for obj=support|recognition|backing|membership|cooperation  -> 032
  + The African Union offered membership to Greece. | The African Union > Greece
propose v  S=subj T?=to|for obj=support|recognition|backing|membership|cooperation  -> 032
  + Ecuador proposed recognition to Cambodia. | Ecuador > Cambodia
guarantee v  S=subj T?=to|for obj=support|recognition|backing|membership|cooperation  -> 032
  + The World Bank guaranteed membership to Algeria. | The World Bank > Algeria
agree v  S=subj T=with|to  -> 030
  + Latvia agreed with Bolivia on fishing rules. | Latvia > Bolivia
consent v  S=subj T=with|to  -> 030
  + The army chief consented to the proposal of the union. | The army chief > the proposal of the union
assent v  S=subj T=with|to  -> 030
  + Sudan assented with Canada on fishing rules. | Sudan > Canada
sign_on v  S=subj T=with|to  -> 030
  + The vice president signed on to the proposal of the union. | The vice president > the proposal of the union
commitment n  S?=by|mod|poss T?=to|for|with  -> 030
  + Qatar's commitment to Romania was repeated at the summit. | Qatar > Romania
vow n  S?=by|mod|poss T?=to|for|with  -> 030
  + The party leader's vow to the farmers came on Monday. | The party leader > the farmers
assurance n  S?=by|mod|poss T?=to|for|with  -> 030
  + Ethiopia's assurance to Thailand was repeated at the summit. | Ethiopia > Thailand
guarantee n  S?=by|mod|poss T?=to|for|with  -> 030
  + The mayor's guarantee to the farmers came on Monday. | The mayor > the farmers
undertaking n  S?=by|mod|poss T?=to|for|with  -> 030
  + Cyprus's undertaking to Mexico was repeated at the summit. | Cyprus > Mexico
offer n  S?=by|mod|poss T?=to|for|with  -> 030
  + The envoy's offer to the farmers came on Monday. | The envoy > the farmers
overture n  S?=by|mod|poss T?=to|for|with  -> 030
  + Tunisia's overture to Iceland was repeated at the summit. | Tunisia > Iceland
give v  S=subj T?=to|iobj obj=assurance|guarantee|commitment|promise|word|undertaking  -> 030
  + Angola gave assurances to Denmark. | Angola > Denmark
make v  S=subj T?=to|iobj obj=assurance|guarantee|commitment|promise|word|undertaking  -> 030
  + The finance minister made a guarantee to the nurses. | The finance minister > the nurses
offer v  S=subj T?=to|iobj obj=assurance|guarantee|commitment|promise|word|undertaking  -> 030
  + Lebanon offered assurances to Senegal. | Lebanon > Senegal
provide v  S=subj T?=to|iobj obj=assurance|guarantee|commitment|promise|word|undertaking  -> 030
  + The chancellor provided a guarantee to the nurses. | The chancellor > the nurses
renew v  S=subj T?=to|iobj obj=assurance|guarantee|commitment|promise|word|undertaking  -> 030
  + Georgia renewed assurances to Bulgaria. | Georgia > Bulgaria
deliver v  S=subj T?=to|iobj obj=assurance|guarantee|commitment|promise|word|undertaking  -> 030
  + The president delivered a guarantee to the nurses. | The president > the nurses
extend v  S=subj T?=to|iobj obj=assurance|guarantee|commitment|promise|word|undertaking  -> 030
  + Indonesia extended assurances to Morocco. | Indonesia > Morocco
assure v  S=subj T=obj  -> 030
  + Belarus assured Tanzania that the deal would hold. | Belarus > Tanzania
guarantee v  S=subj T=obj  -> 030
  + The prime minister guaranteed the pensioners. | The prime minister > the pensioners
