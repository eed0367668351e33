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
accept v  S=subj T?=of|by|obj.of|obj.poss obj={plan}  -> 037
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
pledge n  S?=by|mod|poss T=to  -> 030
  + Norway's pledge to Mali came on Monday. | Norway > Mali
promise n  S?=by|mod|poss T=to  -> 030
  + The minister's promise to the nurses was welcomed. | The minister > the nurses
# Promises of aid, loans, arms, relief (CAMEO 033)
commit v  S=subj T?=to|for|iobj obj={aid}  -> 033
  + Latvia committed aid to Bolivia. | Latvia > Bolivia
propose v  S=subj T?=to|for|iobj obj={aid}  -> 033
  + The Red Cross proposed assistance to the flooded districts. | The Red Cross > the flooded districts
guarantee v  S=subj T?=to|for|iobj obj={aid}  -> 033
  + The World Bank guaranteed help for Sudan. | The World Bank > Sudan
earmark v  S=subj T?=to|for|iobj obj={aid}  -> 033
  + Canada earmarked aid to Qatar. | Canada > Qatar
vow v  S=subj T?=to|for|iobj obj={aid}  -> 033
  + A medical charity vowed assistance to the flooded districts. | A medical charity > the flooded districts
announce v  S=subj T?=to|for|iobj obj={aid}  -> 033
  + The Arab League announced help for Romania. | The Arab League > Romania
budget v  S=subj T?=to|for|iobj obj={aid}  -> 033
  + Ethiopia budgeted aid to Thailand. | Ethiopia > Thailand
set_aside v  S=subj T?=to|for|iobj obj={aid}  -> 033
  + The church council set aside assistance to the flooded districts. | The church council > the flooded districts
volunteer v  S=subj T?=to|for|iobj obj={aid}  -> 033
  + The Security Council volunteered help for Cyprus. | The Security Council > Cyprus
commit v  S=subj T?=to|for|iobj obj={money}|{loan}  -> 0331
  + Mexico committed a loan to Tunisia. | Mexico > Tunisia
propose v  S=subj T?=to|for|iobj obj={money}|{loan}  -> 0331
  + ASEAN proposed 80 million euros to Iceland. | ASEAN > Iceland
guarantee v  S=subj T?=to|for|iobj obj={money}|{loan}  -> 0331
  + Angola guaranteed credits for Denmark. | Angola > Denmark
earmark v  S=subj T?=to|for|iobj obj={money}|{loan}  -> 0331
  + Lebanon earmarked a loan to Senegal. | Lebanon > Senegal
announce v  S=subj T?=to|for|iobj obj={money}|{loan}  -> 0331
  + The European Union announced 80 million euros to Georgia. | The European Union > Georgia
budget v  S=subj T?=to|for|iobj obj={money}|{loan}  -> 0331
  + Bulgaria budgeted credits for Indonesia. | Bulgaria > Indonesia
set_aside v  S=subj T?=to|for|iobj obj={money}|{loan}  -> 0331
  + Morocco set aside a loan to Belarus. | Morocco > Belarus
dangle v  S=subj T?=to|for|iobj obj={money}|{loan}  -> 0331
  + The United Nations dangled 80 million euros to Tanzania. | The United Nations > Tanzania
commit v  S=subj T?=to|for|iobj obj={humanitarian}  -> 0333
  + Croatia committed food to Argentina. | Croatia > Argentina
propose v  S=subj T?=to|for|iobj obj={humanitarian}  -> 0333
  + A women's group proposed medicine for refugees. | A women's group > refugees
earmark v  S=subj T?=to|for|iobj obj={humanitarian}  -> 0333
  + Rwanda earmarked vaccines to Austria. | Rwanda > Austria
announce v  S=subj T?=to|for|iobj obj={humanitarian}  -> 0333
  + Yemen announced food to Kenya. | Yemen > Kenya
guarantee v  S=subj T?=to|for|iobj obj={humanitarian}  -> 0333
  + The trade union guaranteed medicine for refugees. | The trade union > refugees
commit v  S=subj T?=to|for|iobj obj={arms}  -> 0332
  + Norway committed tanks to Peru. | Norway > Peru
propose v  S=subj T?=to|for|iobj obj={arms}  -> 0332
  + Turkey proposed helicopters to Vietnam. | Turkey > Vietnam
announce v  S=subj T?=to|for|iobj obj={arms}  -> 0332
  + Chad announced military aid to Egypt. | Chad > Egypt
guarantee v  S=subj T?=to|for|iobj obj={arms}  -> 0332
  + Poland guaranteed tanks to Chile. | Poland > Chile
earmark v  S=subj T?=to|for|iobj obj={arms}  -> 0332
  + Nepal earmarked helicopters to Ghana. | Nepal > Ghana
promise v  S=subj T?=to|for|iobj obj={arms}  -> 0332
  + Serbia promised military aid to Japan. | Serbia > Japan
authorise v  S=subj T?=to|for|iobj obj={arms}  -> 0332
  + Jordan authorised tanks to Cuba. | Jordan > Cuba
authorize v  S=subj T?=to|for|iobj obj={arms}  -> 0332
  + Malaysia authorized helicopters to Sweden. | Malaysia > Sweden
promise v  S=subj T?=to|for|in obj={peacekeepers}  -> 0334
  + Uganda promised peacekeepers for Brazil. | Uganda > Brazil
pledge v  S=subj T?=to|for|in obj={peacekeepers}  -> 0334
  + NATO pledged a peacekeeping force for Kuwait. | NATO > Kuwait
offer v  S=subj T?=to|for|in obj={peacekeepers}  -> 0334
  + Armenia offered peacekeepers for Portugal. | Armenia > Portugal
commit v  S=subj T?=to|for|in obj={peacekeepers}  -> 0334
  + The African Union committed a peacekeeping force for Niger. | The African Union > Niger
volunteer v  S=subj T?=to|for|in obj={peacekeepers}  -> 0334
  + Mongolia volunteered peacekeepers for Oman. | Mongolia > Oman
propose v  S=subj T?=to|for|in obj={peacekeepers}  -> 0334
  + The World Bank proposed a peacekeeping force for Colombia. | The World Bank > Colombia
approve v  S=subj T?=to|for|in obj={peacekeepers}  -> 0334
  + Finland approved peacekeepers for Zambia. | Finland > Zambia
authorize v  S=subj T?=to|for|in obj={peacekeepers}  -> 0334
  + The Arab League authorized a peacekeeping force for Pakistan. | The Arab League > Pakistan
authorise v  S=subj T?=to|for|in obj={peacekeepers}  -> 0334
  + Greece authorised peacekeepers for Ecuador. | Greece > Ecuador
agree_to v  S=subj obj={peacekeepers}|{inspectors}|{access}  -> 0355
  + Cambodia agreed to inspectors. | Cambodia > _
consent_to v  S=subj obj={peacekeepers}|{inspectors}|{access}  -> 0355
  + Algeria consented to an observer mission. | Algeria > _
assent_to v  S=subj obj={peacekeepers}|{inspectors}|{access}  -> 0355
  + Latvia assented to inspectors. | Latvia > _
# Promises of reform, release, talks, truce
offer v  S=subj T?=to obj={reforms}  -> 034
  + The finance minister offered reforms. | The finance minister > _
unveil v  S=subj T?=to obj={reforms}  -> 034
  + Bolivia unveiled electoral reforms. | Bolivia > _
outline v  S=subj T?=to obj={reforms}  -> 034
  + The chancellor outlined concessions to the strikers. | The chancellor > the strikers
propose v  S=subj T?=to obj={reforms}  -> 034
  + The president proposed reforms. | The president > _
guarantee v  S=subj T?=to obj={reforms}  -> 034
  + Sudan guaranteed electoral reforms. | Sudan > _
commit_to v  S=subj T?=to obj={reforms}  -> 034
  + The prime minister committed to concessions to the strikers. | The prime minister > the strikers
vow v  S=subj T?=to obj={reforms}  -> 034
  + The foreign minister vowed reforms. | The foreign minister > _
agree_to v  S=subj T?=to obj={reforms}  -> 034
  + Canada agreed to electoral reforms. | Canada > _
announce v  S=subj T?=to obj=election|elections|snap_election|early_election|referendum|transition  -> 0341
  + The defence minister announced early elections. | The defence minister > _
pledge v  S=subj T?=to obj=election|elections|snap_election|early_election|referendum|transition  -> 0341
  + Qatar pledged a transition. | Qatar > _
propose v  S=subj T?=to obj=election|elections|snap_election|early_election|referendum|transition  -> 0341
  + The interior minister proposed early elections. | The interior minister > _
offer v  S=subj T?=to obj=election|elections|snap_election|early_election|referendum|transition  -> 0341
  + Romania offered a transition. | Romania > _
agree_to v  S=subj T?=to obj=election|elections|snap_election|early_election|referendum|transition  -> 0341
  + The opposition leader agreed to early elections. | The opposition leader > _
schedule v  S=subj T?=to obj=election|elections|snap_election|early_election|referendum|transition  -> 0341
  + Ethiopia scheduled a transition. | Ethiopia > _
guarantee v  S=subj T?=to obj=election|elections|snap_election|early_election|referendum|transition  -> 0341
  + The governor guaranteed early elections. | The governor > _
vow v  S=subj T?=to obj=election|elections|snap_election|early_election|referendum|transition  -> 0341
  + Thailand vowed a transition. | Thailand > _
promise v  S=subj T?=to obj=review|change|rethink|pay_rise|wage_increase|tax_cut  -> 0342
  + The king promised a review to the teachers. | The king > the teachers
pledge v  S=subj T?=to obj=review|change|rethink|pay_rise|wage_increase|tax_cut  -> 0342
  + The ambassador pledged a tax cut to farmers. | The ambassador > farmers
offer v  S=subj T?=to obj=review|change|rethink|pay_rise|wage_increase|tax_cut  -> 0342
  + The army chief offered a review to the teachers. | The army chief > the teachers
propose v  S=subj T?=to obj=review|change|rethink|pay_rise|wage_increase|tax_cut  -> 0342
  + The vice president proposed a tax cut to farmers. | The vice president > farmers
announce v  S=subj T?=to obj=review|change|rethink|pay_rise|wage_increase|tax_cut  -> 0342
  + The party leader announced a review to the teachers. | The party leader > the teachers
agree_to v  S=subj T?=to obj=review|change|rethink|pay_rise|wage_increase|tax_cut  -> 0342
  + The mayor agreed to a tax cut to farmers. | The mayor > farmers
promise v  S=subj T?=to|for|iobj obj={rights}|{asylum}  -> 0343
  + Cyprus promised autonomy to the islanders. | Cyprus > the islanders
pledge v  S=subj T?=to|for|iobj obj={rights}|{asylum}  -> 0343
  + The envoy pledged citizenship to the refugees. | The envoy > the refugees
offer v  S=subj T?=to|for|iobj obj={rights}|{asylum}  -> 0343
  + Mexico offered autonomy to the islanders. | Mexico > the islanders
guarantee v  S=subj T?=to|for|iobj obj={rights}|{asylum}  -> 0343
  + The finance minister guaranteed citizenship to the refugees. | The finance minister > the refugees
propose v  S=subj T?=to|for|iobj obj={rights}|{asylum}  -> 0343
  + Tunisia proposed autonomy to the islanders. | Tunisia > the islanders
promise v  S=subj T?=of|for|obj.of|obj.poss obj=release|freedom|amnesty|return  -> 0353
  + Iceland promised the release of the sailors. | Iceland > _
pledge v  S=subj T?=of|for|obj.of|obj.poss obj=release|freedom|amnesty|return  -> 0353
  + Rebels pledged the release of the nuns. | Rebels > _
offer v  S=subj T?=of|for|obj.of|obj.poss obj=release|freedom|amnesty|return  -> 0353
  + Angola offered the release of the sailors. | Angola > _
agree_to v  S=subj T?=of|for|obj.of|obj.poss obj=release|freedom|amnesty|return  -> 0353
  + Militants agreed to the release of the nuns. | Militants > _
propose v  S=subj T?=of|for|obj.of|obj.poss obj=release|freedom|amnesty|return  -> 0353
  + Denmark proposed the release of the sailors. | Denmark > _
promise v  S=subj T?=on|of|against|obj.of|obj.poss obj=lifting|easing|removal|end of={sanction}  -> 0354
  + Lebanon promised the lifting of sanctions. | Lebanon > _
propose v  S=subj T?=on|of|against|obj.of|obj.poss obj=lifting|easing|removal|end of={sanction}  -> 0354
  + The Security Council proposed the easing of the embargo. | The Security Council > _
offer v  S=subj T?=on|of|against|obj.of|obj.poss obj=lifting|easing|removal|end of={sanction}  -> 0354
  + Senegal offered the lifting of sanctions. | Senegal > _
pledge v  S=subj T?=on|of|against|obj.of|obj.poss obj=lifting|easing|removal|end of={sanction}  -> 0354
  + ASEAN pledged the easing of the embargo. | ASEAN > _
agree_to v  S=subj T?=on|of|against|obj.of|obj.poss obj=lifting|easing|removal|end of={sanction}  -> 0354
  + Georgia agreed to the lifting of sanctions. | Georgia > _
announce v  S=subj T?=on|of|against|obj.of|obj.poss obj=lifting|easing|removal|end of={sanction}  -> 0354
  + The European Union announced the easing of the embargo. | The European Union > _
consider v  S=subj T?=on|of|against|obj.of|obj.poss obj=lifting|easing|removal|end of={sanction}  -> 0354
  + Bulgaria considered the lifting of sanctions. | Bulgaria > _
promise v  S=subj T?=on|of|obj.of|obj.poss obj=lifting|easing|end of={curfew}|{martial}|{restriction}  -> 0351
  + The chancellor promised the lifting of the curfew. | The chancellor > _
propose v  S=subj T?=on|of|obj.of|obj.poss obj=lifting|easing|end of={curfew}|{martial}|{restriction}  -> 0351
  + Indonesia proposed an end of emergency rule. | Indonesia > _
offer v  S=subj T?=on|of|obj.of|obj.poss obj=lifting|easing|end of={curfew}|{martial}|{restriction}  -> 0351
  + The president offered the lifting of the curfew. | The president > _
pledge v  S=subj T?=on|of|obj.of|obj.poss obj=lifting|easing|end of={curfew}|{martial}|{restriction}  -> 0351
  + Morocco pledged an end of emergency rule. | Morocco > _
announce v  S=subj T?=on|of|obj.of|obj.poss obj=lifting|easing|end of={curfew}|{martial}|{restriction}  -> 0351
  + The prime minister announced the lifting of the curfew. | The prime minister > _
offer v  S=subj T?=with|to obj={ceasefire}  -> 0356
  + Insurgents offered a truce to the army. | Insurgents > the army
propose v  S=subj T?=with|to obj={ceasefire}  -> 0356
  + Belarus proposed a ceasefire with the rebels. | Belarus > the rebels
promise v  S=subj T?=with|to obj={ceasefire}  -> 0356
  + Gunmen promised a truce to the army. | Gunmen > the army
pledge v  S=subj T?=with|to obj={ceasefire}  -> 0356
  + Tanzania pledged a ceasefire with the rebels. | Tanzania > the rebels
consider v  S=subj T?=with|to obj={ceasefire}  -> 0356
  + Separatists considered a truce to the army. | Separatists > the army
accept v  S=subj T?=with|to obj={ceasefire}  -> 0356
  + Croatia accepted a ceasefire with the rebels. | Croatia > the rebels
welcome v  S=subj T?=with|to obj={ceasefire}  -> 0356
  + Guerrillas welcomed a truce to the army. | Guerrillas > the army
promise v  S=subj T?=from obj=withdrawal|pullout|disarmament|demobilization  -> 0356
  + Argentina promised a withdrawal from the valley. | Argentina > the valley
pledge v  S=subj T?=from obj=withdrawal|pullout|disarmament|demobilization  -> 0356
  + Militiamen pledged disarmament. | Militiamen > _
offer v  S=subj T?=from obj=withdrawal|pullout|disarmament|demobilization  -> 0356
  + Rwanda offered a withdrawal from the valley. | Rwanda > the valley
propose v  S=subj T?=from obj=withdrawal|pullout|disarmament|demobilization  -> 0356
  + Extremists proposed disarmament. | Extremists > _
announce v  S=subj T?=from obj=withdrawal|pullout|disarmament|demobilization  -> 0356
  + Austria announced a withdrawal from the valley. | Austria > the valley
agree_to v  S=subj T?=from obj=withdrawal|pullout|disarmament|demobilization  -> 0356
  + Jihadists agreed to disarmament. | Jihadists > _
accept v  S=subj T?=from obj=withdrawal|pullout|disarmament|demobilization  -> 0356
  + Yemen accepted a withdrawal from the valley. | Yemen > the valley
agree_to v  S=subj T?=with|to|between obj={talks}  -> 036
  + Kenya agreed to talks with Norway. | Kenya > Norway
plan v  S=subj T?=with|to|between obj={talks}  -> 036
  + The foreign minister planned negotiations with the union. | The foreign minister > the union
schedule v  S=subj T?=with|to|between obj={talks}  -> 036
  + Peru scheduled a summit with Turkey. | Peru > Turkey
accept v  S=subj T?=with|to|between obj={talks}  -> 036
  + Vietnam accepted talks with Chad. | Vietnam > Chad
arrange v  S=subj T?=with|to|between obj={talks}  -> 036
  + The defence minister arranged negotiations with the union. | The defence minister > the union
prepare v  S=subj T?=with|to|between obj={talks}  -> 036
  + Egypt prepared a summit with Poland. | Egypt > Poland
announce v  S=subj T?=with|to|between obj={talks}  -> 036
  + Chile announced talks with Nepal. | Chile > Nepal
seek v  S=subj T?=with|to|between obj={talks}  -> 036
  + The interior minister sought negotiations with the union. | The interior minister > the union
want v  S=subj T?=with|to|between obj={talks}  -> 036
  + Ghana wanted a summit with Serbia. | Ghana > Serbia
welcome v  S=subj T?=with|to|between obj={talks}  -> 036
  + Japan welcomed talks with Jordan. | Japan > Jordan
promise v  S=subj T?=with|to|between obj={talks}  -> 036
  + The opposition leader promised negotiations with the union. | The opposition leader > the union
consider v  S=subj T?=with|to|between obj={talks}  -> 036
  + Cuba considered a summit with Malaysia. | Cuba > Malaysia
plan v  S=subj T?=to obj={visit}  -> 036
  + The governor planned a visit to Sweden. | The governor > Sweden
announce v  S=subj T?=to obj={visit}  -> 036
  + The king announced a trip to Uganda. | The king > Uganda
schedule v  S=subj T?=to obj={visit}  -> 036
  + The ambassador scheduled a visit to Brazil. | The ambassador > Brazil
prepare v  S=subj T?=to obj={visit}  -> 036
  + The army chief prepared a trip to Kuwait. | The army chief > Kuwait
promise v  S=subj T?=to obj={visit}  -> 036
  + The vice president promised a visit to Armenia. | The vice president > Armenia
arrange v  S=subj T?=to obj={visit}  -> 036
  + The party leader arranged a trip to Portugal. | The party leader > Portugal
accept v  S=subj T?=from|of|obj.of|obj.poss obj=invitation  -> 036
  + The mayor accepted an invitation from Niger. | The mayor > Niger
welcome v  S=subj T?=from|of|obj.of|obj.poss obj=invitation  -> 036
  + The envoy welcomed the invitation of the king. | The envoy > the king
take_up v  S=subj T?=from|of|obj.of|obj.poss obj=invitation  -> 036
  + The finance minister took up an invitation from Mongolia. | The finance minister > Mongolia
extend v  S=subj T?=to|iobj obj=invitation  -> 036
  + Oman extended an invitation to the Libyan leader. | Oman > the Libyan leader
send v  S=subj T?=to|iobj obj=invitation  -> 036
  + The chancellor sent an invitation to the pope. | The chancellor > the pope
issue v  S=subj T?=to|iobj obj=invitation  -> 036
  + Colombia issued an invitation to the Libyan leader. | Colombia > the Libyan leader
offer v  S=subj T?=to|iobj obj=invitation  -> 036
  + The president offered an invitation to the pope. | The president > the pope
give v  S=subj T?=to|iobj obj=invitation  -> 036
  + Finland gave an invitation to the Libyan leader. | Finland > the Libyan leader
renew v  S=subj T?=to|iobj obj=invitation  -> 036
  + The prime minister renewed an invitation to the pope. | The prime minister > the pope
offer v  S=subj T?=with|of|obj.of|obj.poss obj=settlement|compromise|peace|peace_plan|solution|reconciliation  -> 037
  + Zambia offered a settlement with Pakistan. | Zambia > Pakistan
propose v  S=subj T?=with|of|obj.of|obj.poss obj=settlement|compromise|peace|peace_plan|solution|reconciliation  -> 037
  + Paramilitaries proposed peace with the government. | Paramilitaries > the government
promise v  S=subj T?=with|of|obj.of|obj.poss obj=settlement|compromise|peace|peace_plan|solution|reconciliation  -> 037
  + Greece promised a settlement with Ecuador. | Greece > Ecuador
accept v  S=subj T?=with|of|obj.of|obj.poss obj=settlement|compromise|peace|peace_plan|solution|reconciliation  -> 037
  + Rebels accepted peace with the government. | Rebels > the government
seek v  S=subj T?=with|of|obj.of|obj.poss obj=settlement|compromise|peace|peace_plan|solution|reconciliation  -> 037
  + Cambodia sought a settlement with Algeria. | Cambodia > Algeria
pursue v  S=subj T?=with|of|obj.of|obj.poss obj=settlement|compromise|peace|peace_plan|solution|reconciliation  -> 037
  + Militants pursued peace with the government. | Militants > the government
agree_to v  S=subj T?=with|of|obj.of|obj.poss obj=settlement|compromise|peace|peace_plan|solution|reconciliation  -> 037
  + Latvia agreed to a settlement with Bolivia. | Latvia > Bolivia
pledge v  S=subj T?=with|of|obj.of|obj.poss obj=settlement|compromise|peace|peace_plan|solution|reconciliation  -> 037
  + Insurgents pledged peace with the government. | Insurgents > the government
welcome v  S=subj T?=of|by|from|obj.of|obj.poss obj=mediation|mediator|arbitration|good_offices  -> 038
  + Sudan welcomed the mediation of Canada. | Sudan > Canada
agree_to v  S=subj T?=of|by|from|obj.of|obj.poss obj=mediation|mediator|arbitration|good_offices  -> 038
  + Gunmen agreed to arbitration by the United Nations. | Gunmen > the United Nations
endorse v  S=subj T?=of|by|from|obj.of|obj.poss obj=mediation|mediator|arbitration|good_offices  -> 038
  + Qatar endorsed the mediation of Romania. | Qatar > Romania
consent_to v  S=subj T?=of|by|from|obj.of|obj.poss obj=mediation|mediator|arbitration|good_offices  -> 038
  + Separatists consented to arbitration by NATO. | Separatists > NATO
invite v  S=subj T?=of|by|from|obj.of|obj.poss obj=mediation|mediator|arbitration|good_offices  -> 038
  + Ethiopia invited the mediation of Thailand. | Ethiopia > Thailand
back v  S=subj T?=of|by|from|obj.of|obj.poss obj=mediation|mediator|arbitration|good_offices  -> 038
  + Guerrillas backed arbitration by the African Union. | Guerrillas > the African Union
offer v  S=subj T?=between|in obj=mediation|mediator|good_offices|arbitration  -> 039
  + Cyprus offered mediation between Mexico and Tunisia. | Cyprus > Mexico ; Cyprus > Tunisia
propose v  S=subj T?=between|in obj=mediation|mediator|good_offices|arbitration  -> 039
  + Iceland proposed its good offices in the dispute. | Iceland > the dispute
promise v  S=subj T?=between|in obj=mediation|mediator|good_offices|arbitration  -> 039
  + Angola promised mediation between Denmark and Lebanon. | Angola > Denmark ; Angola > Lebanon
volunteer v  S=subj T?=between|in obj=mediation|mediator|good_offices|arbitration  -> 039
  + Senegal volunteered its good offices in the dispute. | Senegal > the dispute
extend v  S=subj T?=between|in obj=mediation|mediator|good_offices|arbitration  -> 039
  + Georgia extended mediation between Bulgaria and Indonesia. | Georgia > Bulgaria ; Georgia > Indonesia
# Cooperation to come
promise v  S=subj T?=with|in|to|for obj=investment|trade|joint_venture|economic_cooperation|project|{infrastructure}  -> 0311
  + Morocco promised an investment in Belarus. | Morocco > Belarus
pledge v  S=subj T?=with|in|to|for obj=investment|trade|joint_venture|economic_cooperation|project|{infrastructure}  -> 0311
  + Tanzania pledged economic cooperation with Croatia. | Tanzania > Croatia
propose v  S=subj T?=with|in|to|for obj=investment|trade|joint_venture|economic_cooperation|project|{infrastructure}  -> 0311
  + Argentina proposed a railway in Rwanda. | Argentina > Rwanda
offer v  S=subj T?=with|in|to|for obj=investment|trade|joint_venture|economic_cooperation|project|{infrastructure}  -> 0311
  + Austria offered an investment in Yemen. | Austria > Yemen
announce v  S=subj T?=with|in|to|for obj=investment|trade|joint_venture|economic_cooperation|project|{infrastructure}  -> 0311
  + Kenya announced economic cooperation with Norway. | Kenya > Norway
agree_to v  S=subj T?=with|in|to|for obj=investment|trade|joint_venture|economic_cooperation|project|{infrastructure}  -> 0311
  + Peru agreed to a railway in Turkey. | Peru > Turkey
seek v  S=subj T?=with|in|to|for obj=investment|trade|joint_venture|economic_cooperation|project|{infrastructure}  -> 0311
  + Vietnam sought an investment in Chad. | Vietnam > Chad
want v  S=subj T?=with|in|to|for obj=investment|trade|joint_venture|economic_cooperation|project|{infrastructure}  -> 0311
  + Egypt wanted economic cooperation with Poland. | Egypt > Poland
promise v  S=subj T?=with obj=military_cooperation|defence_cooperation|defense_cooperation|joint_patrol|{drill}  -> 0312
  + Chile promised joint patrols with Nepal. | Chile > Nepal
plan v  S=subj T?=with obj=military_cooperation|defence_cooperation|defense_cooperation|joint_patrol|{drill}  -> 0312
  + Ghana planned a naval exercise with Serbia. | Ghana > Serbia
propose v  S=subj T?=with obj=military_cooperation|defence_cooperation|defense_cooperation|joint_patrol|{drill}  -> 0312
  + Japan proposed joint patrols with Jordan. | Japan > Jordan
offer v  S=subj T?=with obj=military_cooperation|defence_cooperation|defense_cooperation|joint_patrol|{drill}  -> 0312
  + Cuba offered a naval exercise with Malaysia. | Cuba > Malaysia
announce v  S=subj T?=with obj=military_cooperation|defence_cooperation|defense_cooperation|joint_patrol|{drill}  -> 0312
  + Sweden announced joint patrols with Uganda. | Sweden > Uganda
agree_to v  S=subj T?=with obj=military_cooperation|defence_cooperation|defense_cooperation|joint_patrol|{drill}  -> 0312
  + Brazil agreed to a naval exercise with Kuwait. | Brazil > Kuwait
seek v  S=subj T?=with obj=military_cooperation|defence_cooperation|defense_cooperation|joint_patrol|{drill}  -> 0312
  + Armenia sought joint patrols with Portugal. | Armenia > Portugal
schedule v  S=subj T?=with obj=military_cooperation|defence_cooperation|defense_cooperation|joint_patrol|{drill}  -> 0312
  + Niger scheduled a naval exercise with Mongolia. | Niger > Mongolia
promise v  S=subj T?=of|to|with|obj.of|obj.poss obj=extradition|judicial_cooperation  -> 0313
  + Oman promised the extradition of a banker. | Oman > _
approve v  S=subj T?=of|to|with|obj.of|obj.poss obj=extradition|judicial_cooperation  -> 0313
  + Colombia approved extradition to Finland. | Colombia > Finland
offer v  S=subj T?=of|to|with|obj.of|obj.poss obj=extradition|judicial_cooperation  -> 0313
  + Zambia offered the extradition of a banker. | Zambia > _
agree_to v  S=subj T?=of|to|with|obj.of|obj.poss obj=extradition|judicial_cooperation  -> 0313
  + Pakistan agreed to extradition to Greece. | Pakistan > Greece
order v  S=subj T?=of|to|with|obj.of|obj.poss obj=extradition|judicial_cooperation  -> 0313
  + Ecuador ordered the extradition of a banker. | Ecuador > _
grant v  S=subj T?=of|to|with|obj.of|obj.poss obj=extradition|judicial_cooperation  -> 0313
  + Cambodia granted extradition to Algeria. | Cambodia > Algeria
promise v  S=subj T?=with comp=share  -> 0314
  + Latvia promised to share intelligence with Bolivia. | Latvia > Bolivia | promised
agree v  S=subj T?=with comp=share  -> 0314
  + Sudan agreed to share intelligence with Canada. | Sudan > Canada | promised
offer v  S=subj T?=with comp=share  -> 0314
  + Qatar offered to share intelligence with Romania. | Qatar > Romania | promised
pledge v  S=subj T?=with comp=share  -> 0314
  + Ethiopia pledged to share intelligence with Thailand. | Ethiopia > Thailand | promised
promise v  S=subj T?=to|for obj=support|recognition|backing|membership|cooperation  -> 032
  + Cyprus promised recognition to Mexico. | Cyprus > Mexico
offer v  S=subj T?=to|for obj=support|recognition|backing|membership|cooperation  -> 032
  + The World Bank offered membership to Tunisia. | The World Bank > Tunisia
propose v  S=subj T?=to|for obj=support|recognition|backing|membership|cooperation  -> 032
  + Iceland proposed recognition to Angola. | Iceland > Angola
guarantee v  S=subj T?=to|for obj=support|recognition|backing|membership|cooperation  -> 032
  + The Arab League guaranteed membership to Denmark. | The Arab League > Denmark
agree v  S=subj T=with|to  -> 030
  + Lebanon agreed with Senegal on fishing rules. | Lebanon > Senegal
consent v  S=subj T=with|to  -> 030
  + The foreign minister consented to the proposal of the union. | The foreign minister > the proposal of the union
assent v  S=subj T=with|to  -> 030
  + Georgia assented with Bulgaria on fishing rules. | Georgia > Bulgaria
sign_on v  S=subj T=with|to  -> 030
  + The defence minister signed on to the proposal of the union. | The defence minister > the proposal of the union
commitment n  S?=by|mod|poss T=to|for|with  -> 030
  + Indonesia's commitment to Morocco was repeated at the summit. | Indonesia > Morocco
vow n  S?=by|mod|poss T=to|for|with  -> 030
  + The interior minister's vow to the farmers came on Monday. | The interior minister > the farmers
assurance n  S?=by|mod|poss T=to|for|with  -> 030
  + Belarus' assurance to Tanzania was repeated at the summit. | Belarus > Tanzania
guarantee n  S?=by|mod|poss T=to|for|with  -> 030
  + The opposition leader's guarantee to the farmers came on Monday. | The opposition leader > the farmers
undertaking n  S?=by|mod|poss T=to|for|with  -> 030
  + Croatia's undertaking to Argentina was repeated at the summit. | Croatia > Argentina
offer n  S?=by|mod|poss T=to|for|with  -> 030
  + The governor's offer to the farmers came on Monday. | The governor > the farmers
overture n  S?=by|mod|poss T=to|for|with  -> 030
  + Rwanda's overture to Austria was repeated at the summit. | Rwanda > Austria
give v  S=subj T?=to|iobj obj=assurance|guarantee|commitment|promise|word|undertaking  -> 030
  + Yemen gave assurances to Kenya. | Yemen > Kenya
make v  S=subj T?=to|iobj obj=assurance|guarantee|commitment|promise|word|undertaking  -> 030
  + The king made a guarantee to the nurses. | The king > the nurses
offer v  S=subj T?=to|iobj obj=assurance|guarantee|commitment|promise|word|undertaking  -> 030
  + Norway offered assurances to Peru. | Norway > Peru
provide v  S=subj T?=to|iobj obj=assurance|guarantee|commitment|promise|word|undertaking  -> 030
  + The ambassador provided a guarantee to the nurses. | The ambassador > the nurses
renew v  S=subj T?=to|iobj obj=assurance|guarantee|commitment|promise|word|undertaking  -> 030
  + Turkey renewed assurances to Vietnam. | Turkey > Vietnam
deliver v  S=subj T?=to|iobj obj=assurance|guarantee|commitment|promise|word|undertaking  -> 030
  + The army chief delivered a guarantee to the nurses. | The army chief > the nurses
extend v  S=subj T?=to|iobj obj=assurance|guarantee|commitment|promise|word|undertaking  -> 030
  + Chad extended assurances to Egypt. | Chad > Egypt
assure v  S=subj T=obj  -> 030
  + Poland assured Chile that the deal would hold. | Poland > Chile
guarantee v  S=subj T=obj  -> 030
  + The vice president guaranteed the pensioners. | The vice president > the pensioners
agree v  B=subj|with to={agreement}  -> 057
  + Egypt and Greece have agreed to a trade deal. | Egypt > Greece ; Greece > Egypt
agree v  B=subj|with obj={agreement}  -> 057
  + Oman agreed a fishing deal with Yemen. | Oman > Yemen ; Yemen > Oman
