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
  + Greece committed aid to Ecuador. | Greece > Ecuador
propose v  S=subj T?=to|for|iobj obj={aid}  -> 033
  + The Red Cross proposed assistance to the flooded districts. | The Red Cross > the flooded districts
guarantee v  S=subj T?=to|for|iobj obj={aid}  -> 033
  + The World Bank guaranteed help for Cambodia. | The World Bank > Cambodia
earmark v  S=subj T?=to|for|iobj obj={aid}  -> 033
  + Algeria earmarked aid to Latvia. | Algeria > Latvia
vow v  S=subj T?=to|for|iobj obj={aid}  -> 033
  + A medical charity vowed assistance to the flooded districts. | A medical charity > the flooded districts
announce v  S=subj T?=to|for|iobj obj={aid}  -> 033
  + The Arab League announced help for Bolivia. | The Arab League > Bolivia
budget v  S=subj T?=to|for|iobj obj={aid}  -> 033
  + Sudan budgeted aid to Canada. | Sudan > Canada
set_aside v  S=subj T?=to|for|iobj obj={aid}  -> 033
  + The church council set aside assistance to the flooded districts. | The church council > the flooded districts
volunteer v  S=subj T?=to|for|iobj obj={aid}  -> 033
  + The Security Council volunteered help for Qatar. | The Security Council > Qatar
commit v  S=subj T?=to|for|iobj obj={money}|{loan}  -> 0331
  + Romania committed a loan to Ethiopia. | Romania > Ethiopia
propose v  S=subj T?=to|for|iobj obj={money}|{loan}  -> 0331
  + ASEAN proposed 80 million euros to Thailand. | ASEAN > Thailand
guarantee v  S=subj T?=to|for|iobj obj={money}|{loan}  -> 0331
  + Cyprus guaranteed credits for Mexico. | Cyprus > Mexico
earmark v  S=subj T?=to|for|iobj obj={money}|{loan}  -> 0331
  + Tunisia earmarked a loan to Iceland. | Tunisia > Iceland
announce v  S=subj T?=to|for|iobj obj={money}|{loan}  -> 0331
  + The European Union announced 80 million euros to Angola. | The European Union > Angola
budget v  S=subj T?=to|for|iobj obj={money}|{loan}  -> 0331
  + Denmark budgeted credits for Lebanon. | Denmark > Lebanon
set_aside v  S=subj T?=to|for|iobj obj={money}|{loan}  -> 0331
  + Senegal set aside a loan to Georgia. | Senegal > Georgia
dangle v  S=subj T?=to|for|iobj obj={money}|{loan}  -> 0331
  + The United Nations dangled 80 million euros to Bulgaria. | The United Nations > Bulgaria
commit v  S=subj T?=to|for|iobj obj={humanitarian}  -> 0333
  + Indonesia committed food to Morocco. | Indonesia > Morocco
propose v  S=subj T?=to|for|iobj obj={humanitarian}  -> 0333
  + A women's group proposed medicine for refugees. | A women's group > refugees
earmark v  S=subj T?=to|for|iobj obj={humanitarian}  -> 0333
  + Belarus earmarked vaccines to Tanzania. | Belarus > Tanzania
announce v  S=subj T?=to|for|iobj obj={humanitarian}  -> 0333
  + Croatia announced food to Argentina. | Croatia > Argentina
guarantee v  S=subj T?=to|for|iobj obj={humanitarian}  -> 0333
  + The trade union guaranteed medicine for refugees. | The trade union > refugees
commit v  S=subj T?=to|for|iobj obj={arms}  -> 0332
  + Rwanda committed tanks to Austria. | Rwanda > Austria
propose v  S=subj T?=to|for|iobj obj={arms}  -> 0332
  + Yemen proposed helicopters to Kenya. | Yemen > Kenya
announce v  S=subj T?=to|for|iobj obj={arms}  -> 0332
  + Norway announced military aid to Peru. | Norway > Peru
guarantee v  S=subj T?=to|for|iobj obj={arms}  -> 0332
  + Turkey guaranteed tanks to Vietnam. | Turkey > Vietnam
earmark v  S=subj T?=to|for|iobj obj={arms}  -> 0332
  + Chad earmarked helicopters to Egypt. | Chad > Egypt
promise v  S=subj T?=to|for|iobj obj={arms}  -> 0332
  + Poland promised military aid to Chile. | Poland > Chile
authorise v  S=subj T?=to|for|iobj obj={arms}  -> 0332
  + Nepal authorised tanks to Ghana. | Nepal > Ghana
authorize v  S=subj T?=to|for|iobj obj={arms}  -> 0332
  + Serbia authorized helicopters to Japan. | Serbia > Japan
promise v  S=subj T?=to|for|in obj={peacekeepers}  -> 0334
  + Jordan promised peacekeepers for Cuba. | Jordan > Cuba
pledge v  S=subj T?=to|for|in obj={peacekeepers}  -> 0334
  + NATO pledged a peacekeeping force for Malaysia. | NATO > Malaysia
offer v  S=subj T?=to|for|in obj={peacekeepers}  -> 0334
  + Sweden offered peacekeepers for Uganda. | Sweden > Uganda
commit v  S=subj T?=to|for|in obj={peacekeepers}  -> 0334
  + The African Union committed a peacekeeping force for Brazil. | The African Union > Brazil
volunteer v  S=subj T?=to|for|in obj={peacekeepers}  -> 0334
  + Kuwait volunteered peacekeepers for Armenia. | Kuwait > Armenia
propose v  S=subj T?=to|for|in obj={peacekeepers}  -> 0334
  + The World Bank proposed a peacekeeping force for Portugal. | The World Bank > Portugal
approve v  S=subj T?=to|for|in obj={peacekeepers}  -> 0334
  + Niger approved peacekeepers for Mongolia. | Niger > Mongolia
authorize v  S=subj T?=to|for|in obj={peacekeepers}  -> 0334
  + The Arab League authorized a peacekeeping force for Oman. | The Arab League > Oman
authorise v  S=subj T?=to|for|in obj={peacekeepers}  -> 0334
  + Colombia authorised peacekeepers for Finland. | Colombia > Finland
agree_to v  S=subj obj={peacekeepers}|{inspectors}|{access}  -> 0355
  + Zambia agreed to inspectors. | Zambia > _
consent_to v  S=subj obj={peacekeepers}|{inspectors}|{access}  -> 0355
  + Pakistan consented to an observer mission. | Pakistan > _
assent_to v  S=subj obj={peacekeepers}|{inspectors}|{access}  -> 0355
  + Greece assented to inspectors. | Greece > _
# Promises of reform, release, talks, truce
offer v  S=subj T?=to obj={reforms}  -> 034
  + The king offered reforms. | The king > _
unveil v  S=subj T?=to obj={reforms}  -> 034
  + Ecuador unveiled electoral reforms. | Ecuador > _
outline v  S=subj T?=to obj={reforms}  -> 034
  + The ambassador outlined concessions to the strikers. | The ambassador > the strikers
propose v  S=subj T?=to obj={reforms}  -> 034
  + The army chief proposed reforms. | The army chief > _
guarantee v  S=subj T?=to obj={reforms}  -> 034
  + Cambodia guaranteed electoral reforms. | Cambodia > _
commit_to v  S=subj T?=to obj={reforms}  -> 034
  + The vice president committed to concessions to the strikers. | The vice president > the strikers
vow v  S=subj T?=to obj={reforms}  -> 034
  + The party leader vowed reforms. | The party leader > _
agree_to v  S=subj T?=to obj={reforms}  -> 034
  + Algeria agreed to electoral reforms. | Algeria > _
announce v  S=subj T?=to obj=election|elections|snap_election|early_election|referendum|transition  -> 0341
  + The mayor announced early elections. | The mayor > _
pledge v  S=subj T?=to obj=election|elections|snap_election|early_election|referendum|transition  -> 0341
  + Latvia pledged a transition. | Latvia > _
propose v  S=subj T?=to obj=election|elections|snap_election|early_election|referendum|transition  -> 0341
  + The envoy proposed early elections. | The envoy > _
offer v  S=subj T?=to obj=election|elections|snap_election|early_election|referendum|transition  -> 0341
  + Bolivia offered a transition. | Bolivia > _
agree_to v  S=subj T?=to obj=election|elections|snap_election|early_election|referendum|transition  -> 0341
  + The finance minister agreed to early elections. | The finance minister > _
schedule v  S=subj T?=to obj=election|elections|snap_election|early_election|referendum|transition  -> 0341
  + Sudan scheduled a transition. | Sudan > _
guarantee v  S=subj T?=to obj=election|elections|snap_election|early_election|referendum|transition  -> 0341
  + The chancellor guaranteed early elections. | The chancellor > _
vow v  S=subj T?=to obj=election|elections|snap_election|early_election|referendum|transition  -> 0341
  + Canada vowed a transition. | Canada > _
promise v  S=subj T?=to obj=review|change|rethink|pay_rise|wage_increase|tax_cut  -> 0342
  + The president promised a review to the teachers. | The president > the teachers
pledge v  S=subj T?=to obj=review|change|rethink|pay_rise|wage_increase|tax_cut  -> 0342
  + The prime minister pledged a tax cut to farmers. | The prime minister > farmers
offer v  S=subj T?=to obj=review|change|rethink|pay_rise|wage_increase|tax_cut  -> 0342
  + The foreign minister offered a review to the teachers. | The foreign minister > the teachers
propose v  S=subj T?=to obj=review|change|rethink|pay_rise|wage_increase|tax_cut  -> 0342
  + The defence minister proposed a tax cut to farmers. | The defence minister > farmers
announce v  S=subj T?=to obj=review|change|rethink|pay_rise|wage_increase|tax_cut  -> 0342
  + The interior minister announced a review to the teachers. | The interior minister > the teachers
agree_to v  S=subj T?=to obj=review|change|rethink|pay_rise|wage_increase|tax_cut  -> 0342
  + The opposition leader agreed to a tax cut to farmers. | The opposition leader > farmers
promise v  S=subj T?=to|for|iobj obj={rights}|{asylum}  -> 0343
  + Qatar promised autonomy to the islanders. | Qatar > the islanders
pledge v  S=subj T?=to|for|iobj obj={rights}|{asylum}  -> 0343
  + The governor pledged citizenship to the refugees. | The governor > the refugees
offer v  S=subj T?=to|for|iobj obj={rights}|{asylum}  -> 0343
  + Romania offered autonomy to the islanders. | Romania > the islanders
guarantee v  S=subj T?=to|for|iobj obj={rights}|{asylum}  -> 0343
  + The king guaranteed citizenship to the refugees. | The king > the refugees
propose v  S=subj T?=to|for|iobj obj={rights}|{asylum}  -> 0343
  + Ethiopia proposed autonomy to the islanders. | Ethiopia > the islanders
promise v  S=subj T?=of|for|obj.of|obj.poss obj=release|freedom|amnesty|return  -> 0353
  + Thailand promised the release of the sailors. | Thailand > _
pledge v  S=subj T?=of|for|obj.of|obj.poss obj=release|freedom|amnesty|return  -> 0353
  + Rebels pledged the release of the nuns. | Rebels > _
offer v  S=subj T?=of|for|obj.of|obj.poss obj=release|freedom|amnesty|return  -> 0353
  + Cyprus offered the release of the sailors. | Cyprus > _
announce v  S=subj T?=of|for|obj.of|obj.poss obj=release|freedom|amnesty|return  -> 0353
  + Militants announced the release of the nuns. | Militants > _
agree_to v  S=subj T?=of|for|obj.of|obj.poss obj=release|freedom|amnesty|return  -> 0353
  + Mexico agreed to the release of the sailors. | Mexico > _
propose v  S=subj T?=of|for|obj.of|obj.poss obj=release|freedom|amnesty|return  -> 0353
  + Insurgents proposed the release of the nuns. | Insurgents > _
order v  S=subj T?=of|for|obj.of|obj.poss obj=release|freedom|amnesty|return  -> 0353
  + Tunisia ordered the release of the sailors. | Tunisia > _
promise v  S=subj T?=on|of|against|obj.of|obj.poss obj=lifting|easing|removal|end of={sanction}  -> 0354
  + Iceland promised the lifting of sanctions. | Iceland > _
propose v  S=subj T?=on|of|against|obj.of|obj.poss obj=lifting|easing|removal|end of={sanction}  -> 0354
  + The Security Council proposed the easing of the embargo. | The Security Council > _
offer v  S=subj T?=on|of|against|obj.of|obj.poss obj=lifting|easing|removal|end of={sanction}  -> 0354
  + Angola offered the lifting of sanctions. | Angola > _
pledge v  S=subj T?=on|of|against|obj.of|obj.poss obj=lifting|easing|removal|end of={sanction}  -> 0354
  + ASEAN pledged the easing of the embargo. | ASEAN > _
agree_to v  S=subj T?=on|of|against|obj.of|obj.poss obj=lifting|easing|removal|end of={sanction}  -> 0354
  + Denmark agreed to the lifting of sanctions. | Denmark > _
announce v  S=subj T?=on|of|against|obj.of|obj.poss obj=lifting|easing|removal|end of={sanction}  -> 0354
  + The European Union announced the easing of the embargo. | The European Union > _
consider v  S=subj T?=on|of|against|obj.of|obj.poss obj=lifting|easing|removal|end of={sanction}  -> 0354
  + Lebanon considered the lifting of sanctions. | Lebanon > _
promise v  S=subj T?=on|of|obj.of|obj.poss obj=lifting|easing|end of={curfew}|{martial}|{restriction}  -> 0351
  + The ambassador promised the lifting of the curfew. | The ambassador > _
propose v  S=subj T?=on|of|obj.of|obj.poss obj=lifting|easing|end of={curfew}|{martial}|{restriction}  -> 0351
  + Senegal proposed an end of emergency rule. | Senegal > _
offer v  S=subj T?=on|of|obj.of|obj.poss obj=lifting|easing|end of={curfew}|{martial}|{restriction}  -> 0351
  + The army chief offered the lifting of the curfew. | The army chief > _
pledge v  S=subj T?=on|of|obj.of|obj.poss obj=lifting|easing|end of={curfew}|{martial}|{restriction}  -> 0351
  + Georgia pledged an end of emergency rule. | Georgia > _
announce v  S=subj T?=on|of|obj.of|obj.poss obj=lifting|easing|end of={curfew}|{martial}|{restriction}  -> 0351
  + The vice president announced the lifting of the curfew. | The vice president > _
offer v  S=subj T?=with|to obj={ceasefire}  -> 0356
  + Gunmen offered a truce to the army. | Gunmen > the army
propose v  S=subj T?=with|to obj={ceasefire}  -> 0356
  + Bulgaria proposed a ceasefire with the rebels. | Bulgaria > the rebels
promise v  S=subj T?=with|to obj={ceasefire}  -> 0356
  + Separatists promised a truce to the army. | Separatists > the army
pledge v  S=subj T?=with|to obj={ceasefire}  -> 0356
  + Indonesia pledged a ceasefire with the rebels. | Indonesia > the rebels
consider v  S=subj T?=with|to obj={ceasefire}  -> 0356
  + Guerrillas considered a truce to the army. | Guerrillas > the army
accept v  S=subj T?=with|to obj={ceasefire}  -> 0356
  + Morocco accepted a ceasefire with the rebels. | Morocco > the rebels
welcome v  S=subj T?=with|to obj={ceasefire}  -> 0356
  + Militiamen welcomed a truce to the army. | Militiamen > the army
promise v  S=subj T?=from obj=withdrawal|pullout|disarmament|demobilization  -> 0356
  + Belarus promised a withdrawal from the valley. | Belarus > the valley
pledge v  S=subj T?=from obj=withdrawal|pullout|disarmament|demobilization  -> 0356
  + Extremists pledged disarmament. | Extremists > _
offer v  S=subj T?=from obj=withdrawal|pullout|disarmament|demobilization  -> 0356
  + Tanzania offered a withdrawal from the valley. | Tanzania > the valley
propose v  S=subj T?=from obj=withdrawal|pullout|disarmament|demobilization  -> 0356
  + Jihadists proposed disarmament. | Jihadists > _
announce v  S=subj T?=from obj=withdrawal|pullout|disarmament|demobilization  -> 0356
  + Croatia announced a withdrawal from the valley. | Croatia > the valley
agree_to v  S=subj T?=from obj=withdrawal|pullout|disarmament|demobilization  -> 0356
  + Paramilitaries agreed to disarmament. | Paramilitaries > _
accept v  S=subj T?=from obj=withdrawal|pullout|disarmament|demobilization  -> 0356
  + Argentina accepted a withdrawal from the valley. | Argentina > the valley
agree_to v  S=subj T?=with|to|between obj={talks}  -> 036
  + Rwanda agreed to talks with Austria. | Rwanda > Austria
plan v  S=subj T?=with|to|between obj={talks}  -> 036
  + The party leader planned negotiations with the union. | The party leader > the union
schedule v  S=subj T?=with|to|between obj={talks}  -> 036
  + Yemen scheduled a summit with Kenya. | Yemen > Kenya
accept v  S=subj T?=with|to|between obj={talks}  -> 036
  + Norway accepted talks with Peru. | Norway > Peru
arrange v  S=subj T?=with|to|between obj={talks}  -> 036
  + The mayor arranged negotiations with the union. | The mayor > the union
prepare v  S=subj T?=with|to|between obj={talks}  -> 036
  + Turkey prepared a summit with Vietnam. | Turkey > Vietnam
announce v  S=subj T?=with|to|between obj={talks}  -> 036
  + Chad announced talks with Egypt. | Chad > Egypt
seek v  S=subj T?=with|to|between obj={talks}  -> 036
  + The envoy sought negotiations with the union. | The envoy > the union
want v  S=subj T?=with|to|between obj={talks}  -> 036
  + Poland wanted a summit with Chile. | Poland > Chile
welcome v  S=subj T?=with|to|between obj={talks}  -> 036
  + Nepal welcomed talks with Ghana. | Nepal > Ghana
promise v  S=subj T?=with|to|between obj={talks}  -> 036
  + The finance minister promised negotiations with the union. | The finance minister > the union
consider v  S=subj T?=with|to|between obj={talks}  -> 036
  + Serbia considered a summit with Japan. | Serbia > Japan
plan v  S=subj T?=to obj={visit}  -> 036
  + The chancellor planned a visit to Jordan. | The chancellor > Jordan
announce v  S=subj T?=to obj={visit}  -> 036
  + The president announced a trip to Cuba. | The president > Cuba
schedule v  S=subj T?=to obj={visit}  -> 036
  + The prime minister scheduled a visit to Malaysia. | The prime minister > Malaysia
prepare v  S=subj T?=to obj={visit}  -> 036
  + The foreign minister prepared a trip to Sweden. | The foreign minister > Sweden
promise v  S=subj T?=to obj={visit}  -> 036
  + The defence minister promised a visit to Uganda. | The defence minister > Uganda
arrange v  S=subj T?=to obj={visit}  -> 036
  + The interior minister arranged a trip to Brazil. | The interior minister > Brazil
accept v  S=subj T?=from|of|obj.of|obj.poss obj=invitation  -> 036
  + The opposition leader accepted an invitation from Kuwait. | The opposition leader > Kuwait
welcome v  S=subj T?=from|of|obj.of|obj.poss obj=invitation  -> 036
  + The governor welcomed the invitation of the king. | The governor > the king
take_up v  S=subj T?=from|of|obj.of|obj.poss obj=invitation  -> 036
  + The king took up an invitation from Armenia. | The king > Armenia
extend v  S=subj T?=to|iobj obj=invitation  -> 036
  + Portugal extended an invitation to the Libyan leader. | Portugal > the Libyan leader
send v  S=subj T?=to|iobj obj=invitation  -> 036
  + The ambassador sent an invitation to the pope. | The ambassador > the pope
issue v  S=subj T?=to|iobj obj=invitation  -> 036
  + Niger issued an invitation to the Libyan leader. | Niger > the Libyan leader
offer v  S=subj T?=to|iobj obj=invitation  -> 036
  + The army chief offered an invitation to the pope. | The army chief > the pope
give v  S=subj T?=to|iobj obj=invitation  -> 036
  + Mongolia gave an invitation to the Libyan leader. | Mongolia > the Libyan leader
renew v  S=subj T?=to|iobj obj=invitation  -> 036
  + The vice president renewed an invitation to the pope. | The vice president > the pope
offer v  S=subj T?=with|of|obj.of|obj.poss obj=settlement|compromise|peace|peace_plan|solution|reconciliation  -> 037
  + Oman offered a settlement with Colombia. | Oman > Colombia
propose v  S=subj T?=with|of|obj.of|obj.poss obj=settlement|compromise|peace|peace_plan|solution|reconciliation  -> 037
  + Rebels proposed peace with the government. | Rebels > the government
promise v  S=subj T?=with|of|obj.of|obj.poss obj=settlement|compromise|peace|peace_plan|solution|reconciliation  -> 037
  + Finland promised a settlement with Zambia. | Finland > Zambia
accept v  S=subj T?=with|of|obj.of|obj.poss obj=settlement|compromise|peace|peace_plan|solution|reconciliation  -> 037
  + Militants accepted peace with the government. | Militants > the government
seek v  S=subj T?=with|of|obj.of|obj.poss obj=settlement|compromise|peace|peace_plan|solution|reconciliation  -> 037
  + Pakistan sought a settlement with Greece. | Pakistan > Greece
pursue v  S=subj T?=with|of|obj.of|obj.poss obj=settlement|compromise|peace|peace_plan|solution|reconciliation  -> 037
  + Insurgents pursued peace with the government. | Insurgents > the government
agree_to v  S=subj T?=with|of|obj.of|obj.poss obj=settlement|compromise|peace|peace_plan|solution|reconciliation  -> 037
  + Ecuador agreed to a settlement with Cambodia. | Ecuador > Cambodia
pledge v  S=subj T?=with|of|obj.of|obj.poss obj=settlement|compromise|peace|peace_plan|solution|reconciliation  -> 037
  + Gunmen pledged peace with the government. | Gunmen > the government
welcome v  S=subj T?=of|by|from|obj.of|obj.poss obj=mediation|mediator|arbitration|good_offices  -> 038
  + Algeria welcomed the mediation of Latvia. | Algeria > Latvia
agree_to v  S=subj T?=of|by|from|obj.of|obj.poss obj=mediation|mediator|arbitration|good_offices  -> 038
  + Separatists agreed to arbitration by the United Nations. | Separatists > the United Nations
endorse v  S=subj T?=of|by|from|obj.of|obj.poss obj=mediation|mediator|arbitration|good_offices  -> 038
  + Bolivia endorsed the mediation of Sudan. | Bolivia > Sudan
consent_to v  S=subj T?=of|by|from|obj.of|obj.poss obj=mediation|mediator|arbitration|good_offices  -> 038
  + Guerrillas consented to arbitration by NATO. | Guerrillas > NATO
invite v  S=subj T?=of|by|from|obj.of|obj.poss obj=mediation|mediator|arbitration|good_offices  -> 038
  + Canada invited the mediation of Qatar. | Canada > Qatar
back v  S=subj T?=of|by|from|obj.of|obj.poss obj=mediation|mediator|arbitration|good_offices  -> 038
  + Militiamen backed arbitration by the African Union. | Militiamen > the African Union
offer v  S=subj T?=between|in obj=mediation|mediator|good_offices|arbitration  -> 039
  + Romania offered mediation between Ethiopia and Thailand. | Romania > Ethiopia ; Romania > Thailand
propose v  S=subj T?=between|in obj=mediation|mediator|good_offices|arbitration  -> 039
  + Cyprus proposed its good offices in the dispute. | Cyprus > the dispute
promise v  S=subj T?=between|in obj=mediation|mediator|good_offices|arbitration  -> 039
  + Mexico promised mediation between Tunisia and Iceland. | Mexico > Tunisia ; Mexico > Iceland
volunteer v  S=subj T?=between|in obj=mediation|mediator|good_offices|arbitration  -> 039
  + Angola volunteered its good offices in the dispute. | Angola > the dispute
extend v  S=subj T?=between|in obj=mediation|mediator|good_offices|arbitration  -> 039
  + Denmark extended mediation between Lebanon and Senegal. | Denmark > Lebanon ; Denmark > Senegal
# Cooperation to come
promise v  S=subj T?=with|in|to|for obj=investment|trade|joint_venture|economic_cooperation|project|{infrastructure}  -> 0311
  + Georgia promised an investment in Bulgaria. | Georgia > Bulgaria
pledge v  S=subj T?=with|in|to|for obj=investment|trade|joint_venture|economic_cooperation|project|{infrastructure}  -> 0311
  + Indonesia pledged economic cooperation with Morocco. | Indonesia > Morocco
propose v  S=subj T?=with|in|to|for obj=investment|trade|joint_venture|economic_cooperation|project|{infrastructure}  -> 0311
  + Belarus proposed a railway in Tanzania. | Belarus > Tanzania
offer v  S=subj T?=with|in|to|for obj=investment|trade|joint_venture|economic_cooperation|project|{infrastructure}  -> 0311
  + Croatia offered an investment in Argentina. | Croatia > Argentina
announce v  S=subj T?=with|in|to|for obj=investment|trade|joint_venture|economic_cooperation|project|{infrastructure}  -> 0311
  + Rwanda announced economic cooperation with Austria. | Rwanda > Austria
agree_to v  S=subj T?=with|in|to|for obj=investment|trade|joint_venture|economic_cooperation|project|{infrastructure}  -> 0311
  + Yemen agreed to a railway in Kenya. | Yemen > Kenya
seek v  S=subj T?=with|in|to|for obj=investment|trade|joint_venture|economic_cooperation|project|{infrastructure}  -> 0311
  + Norway sought an investment in Peru. | Norway > Peru
want v  S=subj T?=with|in|to|for obj=investment|trade|joint_venture|economic_cooperation|project|{infrastructure}  -> 0311
  + Turkey wanted economic cooperation with Vietnam. | Turkey > Vietnam
promise v  S=subj T?=with obj=military_cooperation|defence_cooperation|defense_cooperation|joint_patrol|{drill}  -> 0312
  + Chad promised joint patrols with Egypt. | Chad > Egypt
plan v  S=subj T?=with obj=military_cooperation|defence_cooperation|defense_cooperation|joint_patrol|{drill}  -> 0312
  + Poland planned a naval exercise with Chile. | Poland > Chile
propose v  S=subj T?=with obj=military_cooperation|defence_cooperation|defense_cooperation|joint_patrol|{drill}  -> 0312
  + Nepal proposed joint patrols with Ghana. | Nepal > Ghana
offer v  S=subj T?=with obj=military_cooperation|defence_cooperation|defense_cooperation|joint_patrol|{drill}  -> 0312
  + Serbia offered a naval exercise with Japan. | Serbia > Japan
announce v  S=subj T?=with obj=military_cooperation|defence_cooperation|defense_cooperation|joint_patrol|{drill}  -> 0312
  + Jordan announced joint patrols with Cuba. | Jordan > Cuba
agree_to v  S=subj T?=with obj=military_cooperation|defence_cooperation|defense_cooperation|joint_patrol|{drill}  -> 0312
  + Malaysia agreed to a naval exercise with Sweden. | Malaysia > Sweden
seek v  S=subj T?=with obj=military_cooperation|defence_cooperation|defense_cooperation|joint_patrol|{drill}  -> 0312
  + Uganda sought joint patrols with Brazil. | Uganda > Brazil
schedule v  S=subj T?=with obj=military_cooperation|defence_cooperation|defense_cooperation|joint_patrol|{drill}  -> 0312
  + Kuwait scheduled a naval exercise with Armenia. | Kuwait > Armenia
promise v  S=subj T?=of|to|with|obj.of|obj.poss obj=extradition|judicial_cooperation  -> 0313
  + Portugal promised the extradition of a banker. | Portugal > _
approve v  S=subj T?=of|to|with|obj.of|obj.poss obj=extradition|judicial_cooperation  -> 0313
  + Niger approved extradition to Mongolia. | Niger > Mongolia
offer v  S=subj T?=of|to|with|obj.of|obj.poss obj=extradition|judicial_cooperation  -> 0313
  + Oman offered the extradition of a banker. | Oman > _
agree_to v  S=subj T?=of|to|with|obj.of|obj.poss obj=extradition|judicial_cooperation  -> 0313
  + Colombia agreed to extradition to Finland. | Colombia > Finland
order v  S=subj T?=of|to|with|obj.of|obj.poss obj=extradition|judicial_cooperation  -> 0313
  + Zambia ordered the extradition of a banker. | Zambia > _
grant v  S=subj T?=of|to|with|obj.of|obj.poss obj=extradition|judicial_cooperation  -> 0313
  + Pakistan granted extradition to Greece. | Pakistan > Greece
promise v  S=subj T?=with comp=share  -> 0314
  + Ecuador promised to share intelligence with Cambodia. | Ecuador > Cambodia | promised
agree v  S=subj T?=with comp=share  -> 0314
  + Algeria agreed to share intelligence with Latvia. | Algeria > Latvia | promised
offer v  S=subj T?=with comp=share  -> 0314
  + Bolivia offered to share intelligence with Sudan. | Bolivia > Sudan | promised
pledge v  S=subj T?=with comp=share  -> 0314
  + Canada pledged to share intelligence with Qatar. | Canada > Qatar | promised
promise v  S=subj T?=to|for obj=support|recognition|backing|membership|cooperation  -> 032
  + Romania promised recognition to Ethiopia. | Romania > Ethiopia
offer v  S=subj T?=to|for obj=support|recognition|backing|membership|cooperation  -> 032
  + The World Bank offered membership to Thailand. | The World Bank > Thailand
propose v  S=subj T?=to|for obj=support|recognition|backing|membership|cooperation  -> 032
  + Cyprus proposed recognition to Mexico. | Cyprus > Mexico
guarantee v  S=subj T?=to|for obj=support|recognition|backing|membership|cooperation  -> 032
  + The Arab League guaranteed membership to Tunisia. | The Arab League > Tunisia
agree v  S=subj T=with|to  -> 030
  + Iceland agreed with Angola on fishing rules. | Iceland > Angola
consent v  S=subj T=with|to  -> 030
  + The party leader consented to the proposal of the union. | The party leader > the proposal of the union
assent v  S=subj T=with|to  -> 030
  + Denmark assented with Lebanon on fishing rules. | Denmark > Lebanon
sign_on v  S=subj T=with|to  -> 030
  + The mayor signed on to the proposal of the union. | The mayor > the proposal of the union
commitment n  S?=by|mod|poss T=to|for|with  -> 030
  + Senegal's commitment to Georgia was repeated at the summit. | Senegal > Georgia
vow n  S?=by|mod|poss T=to|for|with  -> 030
  + The envoy's vow to the farmers came on Monday. | The envoy > the farmers
assurance n  S?=by|mod|poss T=to|for|with  -> 030
  + Bulgaria's assurance to Indonesia was repeated at the summit. | Bulgaria > Indonesia
guarantee n  S?=by|mod|poss T=to|for|with  -> 030
  + The finance minister's guarantee to the farmers came on Monday. | The finance minister > the farmers
undertaking n  S?=by|mod|poss T=to|for|with  -> 030
  + Morocco's undertaking to Belarus was repeated at the summit. | Morocco > Belarus
offer n  S?=by|mod|poss T=to|for|with  -> 030
  + The chancellor's offer to the farmers came on Monday. | The chancellor > the farmers
overture n  S?=by|mod|poss T=to|for|with  -> 030
  + Tanzania's overture to Croatia was repeated at the summit. | Tanzania > Croatia
give v  S=subj T?=to|iobj obj=assurance|guarantee|commitment|promise|word|undertaking  -> 030
  + Argentina gave assurances to Rwanda. | Argentina > Rwanda
make v  S=subj T?=to|iobj obj=assurance|guarantee|commitment|promise|word|undertaking  -> 030
  + The president made a guarantee to the nurses. | The president > the nurses
offer v  S=subj T?=to|iobj obj=assurance|guarantee|commitment|promise|word|undertaking  -> 030
  + Austria offered assurances to Yemen. | Austria > Yemen
provide v  S=subj T?=to|iobj obj=assurance|guarantee|commitment|promise|word|undertaking  -> 030
  + The prime minister provided a guarantee to the nurses. | The prime minister > the nurses
renew v  S=subj T?=to|iobj obj=assurance|guarantee|commitment|promise|word|undertaking  -> 030
  + Kenya renewed assurances to Norway. | Kenya > Norway
deliver v  S=subj T?=to|iobj obj=assurance|guarantee|commitment|promise|word|undertaking  -> 030
  + The foreign minister delivered a guarantee to the nurses. | The foreign minister > the nurses
extend v  S=subj T?=to|iobj obj=assurance|guarantee|commitment|promise|word|undertaking  -> 030
  + Peru extended assurances to Turkey. | Peru > Turkey
assure v  S=subj T=obj  -> 030
  + Vietnam assured Chad that the deal would hold. | Vietnam > Chad
guarantee v  S=subj T=obj  -> 030
  + The defence minister guaranteed the pensioners. | The defence minister > the pensioners
agree v  B=subj|with to={agreement}  -> 057
  + Egypt and Greece have agreed to a trade deal. | Egypt > Greece ; Greece > Egypt
agree v  B=subj|with obj={agreement}  -> 057
  + Oman agreed a fishing deal with Yemen. | Oman > Yemen ; Yemen > Oman
