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
pledge n  S?=by|mod|poss T?=to  -> 030
  + Norway's pledge to Mali came on Monday. | Norway > Mali
promise n  S?=by|mod|poss T?=to  -> 030
  + The minister's promise to the nurses was welcomed. | The minister > the nurses
# Promises of aid, loans, arms, relief (CAMEO 033)
commit v  S=subj T?=to|for|iobj obj={aid}  -> 033
  + Portugal committed aid to Niger. | Portugal > Niger
propose v  S=subj T?=to|for|iobj obj={aid}  -> 033
  + A medical charity proposed assistance to the flooded districts. | A medical charity > the flooded districts
guarantee v  S=subj T?=to|for|iobj obj={aid}  -> 033
  + The World Bank guaranteed help for Mongolia. | The World Bank > Mongolia
earmark v  S=subj T?=to|for|iobj obj={aid}  -> 033
  + Oman earmarked aid to Colombia. | Oman > Colombia
vow v  S=subj T?=to|for|iobj obj={aid}  -> 033
  + The church council vowed assistance to the flooded districts. | The church council > the flooded districts
announce v  S=subj T?=to|for|iobj obj={aid}  -> 033
  + The Arab League announced help for Finland. | The Arab League > Finland
budget v  S=subj T?=to|for|iobj obj={aid}  -> 033
  + Zambia budgeted aid to Pakistan. | Zambia > Pakistan
set_aside v  S=subj T?=to|for|iobj obj={aid}  -> 033
  + A women's group set aside assistance to the flooded districts. | A women's group > the flooded districts
volunteer v  S=subj T?=to|for|iobj obj={aid}  -> 033
  + The Security Council volunteered help for Greece. | The Security Council > Greece
commit v  S=subj T?=to|for|iobj obj={money}|{loan}  -> 0331
  + Ecuador committed a loan to Cambodia. | Ecuador > Cambodia
propose v  S=subj T?=to|for|iobj obj={money}|{loan}  -> 0331
  + ASEAN proposed 80 million euros to Algeria. | ASEAN > Algeria
guarantee v  S=subj T?=to|for|iobj obj={money}|{loan}  -> 0331
  + Latvia guaranteed credits for Bolivia. | Latvia > Bolivia
earmark v  S=subj T?=to|for|iobj obj={money}|{loan}  -> 0331
  + Sudan earmarked a loan to Canada. | Sudan > Canada
announce v  S=subj T?=to|for|iobj obj={money}|{loan}  -> 0331
  + The European Union announced 80 million euros to Qatar. | The European Union > Qatar
budget v  S=subj T?=to|for|iobj obj={money}|{loan}  -> 0331
  + Romania budgeted credits for Ethiopia. | Romania > Ethiopia
set_aside v  S=subj T?=to|for|iobj obj={money}|{loan}  -> 0331
  + Thailand set aside a loan to Cyprus. | Thailand > Cyprus
dangle v  S=subj T?=to|for|iobj obj={money}|{loan}  -> 0331
  + The United Nations dangled 80 million euros to Mexico. | The United Nations > Mexico
commit v  S=subj T?=to|for|iobj obj={humanitarian}  -> 0333
  + Tunisia committed food to Iceland. | Tunisia > Iceland
propose v  S=subj T?=to|for|iobj obj={humanitarian}  -> 0333
  + The trade union proposed medicine for refugees. | The trade union > refugees
earmark v  S=subj T?=to|for|iobj obj={humanitarian}  -> 0333
  + Angola earmarked vaccines to Denmark. | Angola > Denmark
announce v  S=subj T?=to|for|iobj obj={humanitarian}  -> 0333
  + Lebanon announced food to Senegal. | Lebanon > Senegal
guarantee v  S=subj T?=to|for|iobj obj={humanitarian}  -> 0333
  + Amnesty guaranteed medicine for refugees. | Amnesty > refugees
commit v  S=subj T?=to|for|iobj obj={arms}  -> 0332
  + Georgia committed tanks to Bulgaria. | Georgia > Bulgaria
propose v  S=subj T?=to|for|iobj obj={arms}  -> 0332
  + Indonesia proposed helicopters to Morocco. | Indonesia > Morocco
announce v  S=subj T?=to|for|iobj obj={arms}  -> 0332
  + Belarus announced military aid to Tanzania. | Belarus > Tanzania
guarantee v  S=subj T?=to|for|iobj obj={arms}  -> 0332
  + Croatia guaranteed tanks to Argentina. | Croatia > Argentina
earmark v  S=subj T?=to|for|iobj obj={arms}  -> 0332
  + Rwanda earmarked helicopters to Austria. | Rwanda > Austria
promise v  S=subj T?=to|for|iobj obj={arms}  -> 0332
  + Yemen promised military aid to Kenya. | Yemen > Kenya
authorise v  S=subj T?=to|for|iobj obj={arms}  -> 0332
  + Norway authorised tanks to Peru. | Norway > Peru
authorize v  S=subj T?=to|for|iobj obj={arms}  -> 0332
  + Turkey authorized helicopters to Vietnam. | Turkey > Vietnam
promise v  S=subj T?=to|for|in obj={peacekeepers}  -> 0334
  + Chad promised peacekeepers for Egypt. | Chad > Egypt
pledge v  S=subj T?=to|for|in obj={peacekeepers}  -> 0334
  + NATO pledged a peacekeeping force for Poland. | NATO > Poland
offer v  S=subj T?=to|for|in obj={peacekeepers}  -> 0334
  + Chile offered peacekeepers for Nepal. | Chile > Nepal
commit v  S=subj T?=to|for|in obj={peacekeepers}  -> 0334
  + The African Union committed a peacekeeping force for Ghana. | The African Union > Ghana
volunteer v  S=subj T?=to|for|in obj={peacekeepers}  -> 0334
  + Serbia volunteered peacekeepers for Japan. | Serbia > Japan
propose v  S=subj T?=to|for|in obj={peacekeepers}  -> 0334
  + The World Bank proposed a peacekeeping force for Jordan. | The World Bank > Jordan
approve v  S=subj T?=to|for|in obj={peacekeepers}  -> 0334
  + Cuba approved peacekeepers for Malaysia. | Cuba > Malaysia
authorize v  S=subj T?=to|for|in obj={peacekeepers}  -> 0334
  + The Arab League authorized a peacekeeping force for Sweden. | The Arab League > Sweden
authorise v  S=subj T?=to|for|in obj={peacekeepers}  -> 0334
  + Uganda authorised peacekeepers for Brazil. | Uganda > Brazil
agree_to v  S=subj obj={peacekeepers}|{inspectors}|{access}  -> 0355
  + Kuwait agreed to inspectors. | Kuwait > _
consent_to v  S=subj obj={peacekeepers}|{inspectors}|{access}  -> 0355
  + Armenia consented to an observer mission. | Armenia > _
assent_to v  S=subj obj={peacekeepers}|{inspectors}|{access}  -> 0355
  + Portugal assented to inspectors. | Portugal > _
# Promises of reform, release, talks, truce
offer v  S=subj T?=to obj={reforms}  -> 034
  + The king offered reforms. | The king > _
unveil v  S=subj T?=to obj={reforms}  -> 034
  + Niger unveiled electoral reforms. | Niger > _
outline v  S=subj T?=to obj={reforms}  -> 034
  + The ambassador outlined concessions to the strikers. | The ambassador > the strikers
propose v  S=subj T?=to obj={reforms}  -> 034
  + The army chief proposed reforms. | The army chief > _
guarantee v  S=subj T?=to obj={reforms}  -> 034
  + Mongolia guaranteed electoral reforms. | Mongolia > _
commit_to v  S=subj T?=to obj={reforms}  -> 034
  + The vice president committed to concessions to the strikers. | The vice president > the strikers
vow v  S=subj T?=to obj={reforms}  -> 034
  + The party leader vowed reforms. | The party leader > _
agree_to v  S=subj T?=to obj={reforms}  -> 034
  + Oman agreed to electoral reforms. | Oman > _
announce v  S=subj T?=to obj=election|elections|snap_election|early_election|referendum|transition  -> 0341
  + The mayor announced early elections. | The mayor > _
pledge v  S=subj T?=to obj=election|elections|snap_election|early_election|referendum|transition  -> 0341
  + Colombia pledged a transition. | Colombia > _
propose v  S=subj T?=to obj=election|elections|snap_election|early_election|referendum|transition  -> 0341
  + The envoy proposed early elections. | The envoy > _
offer v  S=subj T?=to obj=election|elections|snap_election|early_election|referendum|transition  -> 0341
  + Finland offered a transition. | Finland > _
agree_to v  S=subj T?=to obj=election|elections|snap_election|early_election|referendum|transition  -> 0341
  + The finance minister agreed to early elections. | The finance minister > _
schedule v  S=subj T?=to obj=election|elections|snap_election|early_election|referendum|transition  -> 0341
  + Zambia scheduled a transition. | Zambia > _
guarantee v  S=subj T?=to obj=election|elections|snap_election|early_election|referendum|transition  -> 0341
  + The chancellor guaranteed early elections. | The chancellor > _
vow v  S=subj T?=to obj=election|elections|snap_election|early_election|referendum|transition  -> 0341
  + Pakistan vowed a transition. | Pakistan > _
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
  + Greece promised autonomy to the islanders. | Greece > the islanders
pledge v  S=subj T?=to|for|iobj obj={rights}|{asylum}  -> 0343
  + The governor pledged citizenship to the refugees. | The governor > the refugees
offer v  S=subj T?=to|for|iobj obj={rights}|{asylum}  -> 0343
  + Ecuador offered autonomy to the islanders. | Ecuador > the islanders
guarantee v  S=subj T?=to|for|iobj obj={rights}|{asylum}  -> 0343
  + The king guaranteed citizenship to the refugees. | The king > the refugees
propose v  S=subj T?=to|for|iobj obj={rights}|{asylum}  -> 0343
  + Cambodia proposed autonomy to the islanders. | Cambodia > the islanders
promise v  S=subj T?=of|for|obj.of|obj.poss obj=release|freedom|amnesty|return  -> 0353
  + Algeria promised the release of the sailors. | Algeria > _
pledge v  S=subj T?=of|for|obj.of|obj.poss obj=release|freedom|amnesty|return  -> 0353
  + Rebels pledged the release of the nuns. | Rebels > _
offer v  S=subj T?=of|for|obj.of|obj.poss obj=release|freedom|amnesty|return  -> 0353
  + Latvia offered the release of the sailors. | Latvia > _
announce v  S=subj T?=of|for|obj.of|obj.poss obj=release|freedom|amnesty|return  -> 0353
  + Militants announced the release of the nuns. | Militants > _
agree_to v  S=subj T?=of|for|obj.of|obj.poss obj=release|freedom|amnesty|return  -> 0353
  + Bolivia agreed to the release of the sailors. | Bolivia > _
propose v  S=subj T?=of|for|obj.of|obj.poss obj=release|freedom|amnesty|return  -> 0353
  + Insurgents proposed the release of the nuns. | Insurgents > _
order v  S=subj T?=of|for|obj.of|obj.poss obj=release|freedom|amnesty|return  -> 0353
  + Sudan ordered the release of the sailors. | Sudan > _
promise v  S=subj T?=on|of|against|obj.of|obj.poss obj=lifting|easing|removal|end of={sanction}  -> 0354
  + Canada promised the lifting of sanctions. | Canada > _
propose v  S=subj T?=on|of|against|obj.of|obj.poss obj=lifting|easing|removal|end of={sanction}  -> 0354
  + The Security Council proposed the easing of the embargo. | The Security Council > _
offer v  S=subj T?=on|of|against|obj.of|obj.poss obj=lifting|easing|removal|end of={sanction}  -> 0354
  + Qatar offered the lifting of sanctions. | Qatar > _
pledge v  S=subj T?=on|of|against|obj.of|obj.poss obj=lifting|easing|removal|end of={sanction}  -> 0354
  + ASEAN pledged the easing of the embargo. | ASEAN > _
agree_to v  S=subj T?=on|of|against|obj.of|obj.poss obj=lifting|easing|removal|end of={sanction}  -> 0354
  + Romania agreed to the lifting of sanctions. | Romania > _
announce v  S=subj T?=on|of|against|obj.of|obj.poss obj=lifting|easing|removal|end of={sanction}  -> 0354
  + The European Union announced the easing of the embargo. | The European Union > _
consider v  S=subj T?=on|of|against|obj.of|obj.poss obj=lifting|easing|removal|end of={sanction}  -> 0354
  + Ethiopia considered the lifting of sanctions. | Ethiopia > _
promise v  S=subj T?=on|of|obj.of|obj.poss obj=lifting|easing|end of={curfew}|{martial}|{restriction}  -> 0351
  + The ambassador promised the lifting of the curfew. | The ambassador > _
propose v  S=subj T?=on|of|obj.of|obj.poss obj=lifting|easing|end of={curfew}|{martial}|{restriction}  -> 0351
  + Thailand proposed an end of emergency rule. | Thailand > _
offer v  S=subj T?=on|of|obj.of|obj.poss obj=lifting|easing|end of={curfew}|{martial}|{restriction}  -> 0351
  + The army chief offered the lifting of the curfew. | The army chief > _
pledge v  S=subj T?=on|of|obj.of|obj.poss obj=lifting|easing|end of={curfew}|{martial}|{restriction}  -> 0351
  + Cyprus pledged an end of emergency rule. | Cyprus > _
announce v  S=subj T?=on|of|obj.of|obj.poss obj=lifting|easing|end of={curfew}|{martial}|{restriction}  -> 0351
  + The vice president announced the lifting of the curfew. | The vice president > _
offer v  S=subj T?=with|to obj={ceasefire}  -> 0356
  + Gunmen offered a truce to the army. | Gunmen > the army
propose v  S=subj T?=with|to obj={ceasefire}  -> 0356
  + Mexico proposed a ceasefire with the rebels. | Mexico > the rebels
promise v  S=subj T?=with|to obj={ceasefire}  -> 0356
  + Separatists promised a truce to the army. | Separatists > the army
pledge v  S=subj T?=with|to obj={ceasefire}  -> 0356
  + Tunisia pledged a ceasefire with the rebels. | Tunisia > the rebels
consider v  S=subj T?=with|to obj={ceasefire}  -> 0356
  + Guerrillas considered a truce to the army. | Guerrillas > the army
accept v  S=subj T?=with|to obj={ceasefire}  -> 0356
  + Iceland accepted a ceasefire with the rebels. | Iceland > the rebels
welcome v  S=subj T?=with|to obj={ceasefire}  -> 0356
  + Militiamen welcomed a truce to the army. | Militiamen > the army
promise v  S=subj T?=from obj=withdrawal|pullout|disarmament|demobilization  -> 0356
  + Angola promised a withdrawal from the valley. | Angola > the valley
pledge v  S=subj T?=from obj=withdrawal|pullout|disarmament|demobilization  -> 0356
  + Extremists pledged disarmament. | Extremists > _
offer v  S=subj T?=from obj=withdrawal|pullout|disarmament|demobilization  -> 0356
  + Denmark offered a withdrawal from the valley. | Denmark > the valley
propose v  S=subj T?=from obj=withdrawal|pullout|disarmament|demobilization  -> 0356
  + Jihadists proposed disarmament. | Jihadists > _
announce v  S=subj T?=from obj=withdrawal|pullout|disarmament|demobilization  -> 0356
  + Lebanon announced a withdrawal from the valley. | Lebanon > the valley
agree_to v  S=subj T?=from obj=withdrawal|pullout|disarmament|demobilization  -> 0356
  + Paramilitaries agreed to disarmament. | Paramilitaries > _
accept v  S=subj T?=from obj=withdrawal|pullout|disarmament|demobilization  -> 0356
  + Senegal accepted a withdrawal from the valley. | Senegal > the valley
agree_to v  S=subj T?=with|to|between obj={talks}  -> 036
  + Georgia agreed to talks with Bulgaria. | Georgia > Bulgaria
plan v  S=subj T?=with|to|between obj={talks}  -> 036
  + The party leader planned negotiations with the union. | The party leader > the union
schedule v  S=subj T?=with|to|between obj={talks}  -> 036
  + Indonesia scheduled a summit with Morocco. | Indonesia > Morocco
accept v  S=subj T?=with|to|between obj={talks}  -> 036
  + Belarus accepted talks with Tanzania. | Belarus > Tanzania
arrange v  S=subj T?=with|to|between obj={talks}  -> 036
  + The mayor arranged negotiations with the union. | The mayor > the union
prepare v  S=subj T?=with|to|between obj={talks}  -> 036
  + Croatia prepared a summit with Argentina. | Croatia > Argentina
announce v  S=subj T?=with|to|between obj={talks}  -> 036
  + Rwanda announced talks with Austria. | Rwanda > Austria
seek v  S=subj T?=with|to|between obj={talks}  -> 036
  + The envoy sought negotiations with the union. | The envoy > the union
want v  S=subj T?=with|to|between obj={talks}  -> 036
  + Yemen wanted a summit with Kenya. | Yemen > Kenya
welcome v  S=subj T?=with|to|between obj={talks}  -> 036
  + Norway welcomed talks with Peru. | Norway > Peru
promise v  S=subj T?=with|to|between obj={talks}  -> 036
  + The finance minister promised negotiations with the union. | The finance minister > the union
consider v  S=subj T?=with|to|between obj={talks}  -> 036
  + Turkey considered a summit with Vietnam. | Turkey > Vietnam
plan v  S=subj T?=to obj={visit}  -> 036
  + The chancellor planned a visit to Chad. | The chancellor > Chad
announce v  S=subj T?=to obj={visit}  -> 036
  + The president announced a trip to Egypt. | The president > Egypt
schedule v  S=subj T?=to obj={visit}  -> 036
  + The prime minister scheduled a visit to Poland. | The prime minister > Poland
prepare v  S=subj T?=to obj={visit}  -> 036
  + The foreign minister prepared a trip to Chile. | The foreign minister > Chile
promise v  S=subj T?=to obj={visit}  -> 036
  + The defence minister promised a visit to Nepal. | The defence minister > Nepal
arrange v  S=subj T?=to obj={visit}  -> 036
  + The interior minister arranged a trip to Ghana. | The interior minister > Ghana
accept v  S=subj T?=from|of|obj.of|obj.poss obj=invitation  -> 036
  + The opposition leader accepted an invitation from Serbia. | The opposition leader > Serbia
welcome v  S=subj T?=from|of|obj.of|obj.poss obj=invitation  -> 036
  + The governor welcomed the invitation of the king. | The governor > the king
take_up v  S=subj T?=from|of|obj.of|obj.poss obj=invitation  -> 036
  + The king took up an invitation from Japan. | The king > Japan
extend v  S=subj T?=to|iobj obj=invitation  -> 036
  + Jordan extended an invitation to the Libyan leader. | Jordan > the Libyan leader
send v  S=subj T?=to|iobj obj=invitation  -> 036
  + The ambassador sent an invitation to the pope. | The ambassador > the pope
issue v  S=subj T?=to|iobj obj=invitation  -> 036
  + Cuba issued an invitation to the Libyan leader. | Cuba > the Libyan leader
offer v  S=subj T?=to|iobj obj=invitation  -> 036
  + The army chief offered an invitation to the pope. | The army chief > the pope
give v  S=subj T?=to|iobj obj=invitation  -> 036
  + Malaysia gave an invitation to the Libyan leader. | Malaysia > the Libyan leader
renew v  S=subj T?=to|iobj obj=invitation  -> 036
  + The vice president renewed an invitation to the pope. | The vice president > the pope
offer v  S=subj T?=with|of|obj.of|obj.poss obj=settlement|compromise|peace|peace_plan|solution|reconciliation  -> 037
  + Sweden offered a settlement with Uganda. | Sweden > Uganda
propose v  S=subj T?=with|of|obj.of|obj.poss obj=settlement|compromise|peace|peace_plan|solution|reconciliation  -> 037
  + Rebels proposed peace with the government. | Rebels > the government
promise v  S=subj T?=with|of|obj.of|obj.poss obj=settlement|compromise|peace|peace_plan|solution|reconciliation  -> 037
  + Brazil promised a settlement with Kuwait. | Brazil > Kuwait
accept v  S=subj T?=with|of|obj.of|obj.poss obj=settlement|compromise|peace|peace_plan|solution|reconciliation  -> 037
  + Militants accepted peace with the government. | Militants > the government
seek v  S=subj T?=with|of|obj.of|obj.poss obj=settlement|compromise|peace|peace_plan|solution|reconciliation  -> 037
  + Armenia sought a settlement with Portugal. | Armenia > Portugal
pursue v  S=subj T?=with|of|obj.of|obj.poss obj=settlement|compromise|peace|peace_plan|solution|reconciliation  -> 037
  + Insurgents pursued peace with the government. | Insurgents > the government
agree_to v  S=subj T?=with|of|obj.of|obj.poss obj=settlement|compromise|peace|peace_plan|solution|reconciliation  -> 037
  + Niger agreed to a settlement with Mongolia. | Niger > Mongolia
pledge v  S=subj T?=with|of|obj.of|obj.poss obj=settlement|compromise|peace|peace_plan|solution|reconciliation  -> 037
  + Gunmen pledged peace with the government. | Gunmen > the government
welcome v  S=subj T?=of|by|from|obj.of|obj.poss obj=mediation|mediator|arbitration|good_offices  -> 038
  + Oman welcomed the mediation of Colombia. | Oman > Colombia
agree_to v  S=subj T?=of|by|from|obj.of|obj.poss obj=mediation|mediator|arbitration|good_offices  -> 038
  + Separatists agreed to arbitration by the United Nations. | Separatists > the United Nations
endorse v  S=subj T?=of|by|from|obj.of|obj.poss obj=mediation|mediator|arbitration|good_offices  -> 038
  + Finland endorsed the mediation of Zambia. | Finland > Zambia
consent_to v  S=subj T?=of|by|from|obj.of|obj.poss obj=mediation|mediator|arbitration|good_offices  -> 038
  + Guerrillas consented to arbitration by NATO. | Guerrillas > NATO
invite v  S=subj T?=of|by|from|obj.of|obj.poss obj=mediation|mediator|arbitration|good_offices  -> 038
  + Pakistan invited the mediation of Greece. | Pakistan > Greece
back v  S=subj T?=of|by|from|obj.of|obj.poss obj=mediation|mediator|arbitration|good_offices  -> 038
  + Militiamen backed arbitration by the African Union. | Militiamen > the African Union
offer v  S=subj T?=between|in obj=mediation|mediator|good_offices|arbitration  -> 039
  + Ecuador offered mediation between Cambodia and Algeria. | Ecuador > Cambodia ; Ecuador > Algeria
propose v  S=subj T?=between|in obj=mediation|mediator|good_offices|arbitration  -> 039
  + Latvia proposed its good offices in the dispute. | Latvia > the dispute
promise v  S=subj T?=between|in obj=mediation|mediator|good_offices|arbitration  -> 039
  + Bolivia promised mediation between Sudan and Canada. | Bolivia > Sudan ; Bolivia > Canada
volunteer v  S=subj T?=between|in obj=mediation|mediator|good_offices|arbitration  -> 039
  + Qatar volunteered its good offices in the dispute. | Qatar > the dispute
extend v  S=subj T?=between|in obj=mediation|mediator|good_offices|arbitration  -> 039
  + Romania extended mediation between Ethiopia and Thailand. | Romania > Ethiopia ; Romania > Thailand
# Cooperation to come
promise v  S=subj T?=with|in|to|for obj=investment|trade|joint_venture|economic_cooperation|project|{infrastructure}  -> 0311
  + Cyprus promised an investment in Mexico. | Cyprus > Mexico
pledge v  S=subj T?=with|in|to|for obj=investment|trade|joint_venture|economic_cooperation|project|{infrastructure}  -> 0311
  + Tunisia pledged economic cooperation with Iceland. | Tunisia > Iceland
propose v  S=subj T?=with|in|to|for obj=investment|trade|joint_venture|economic_cooperation|project|{infrastructure}  -> 0311
  + Angola proposed a railway in Denmark. | Angola > Denmark
offer v  S=subj T?=with|in|to|for obj=investment|trade|joint_venture|economic_cooperation|project|{infrastructure}  -> 0311
  + Lebanon offered an investment in Senegal. | Lebanon > Senegal
announce v  S=subj T?=with|in|to|for obj=investment|trade|joint_venture|economic_cooperation|project|{infrastructure}  -> 0311
  + Georgia announced economic cooperation with Bulgaria. | Georgia > Bulgaria
agree_to v  S=subj T?=with|in|to|for obj=investment|trade|joint_venture|economic_cooperation|project|{infrastructure}  -> 0311
  + Indonesia agreed to a railway in Morocco. | Indonesia > Morocco
seek v  S=subj T?=with|in|to|for obj=investment|trade|joint_venture|economic_cooperation|project|{infrastructure}  -> 0311
  + Belarus sought an investment in Tanzania. | Belarus > Tanzania
want v  S=subj T?=with|in|to|for obj=investment|trade|joint_venture|economic_cooperation|project|{infrastructure}  -> 0311
  + Croatia wanted economic cooperation with Argentina. | Croatia > Argentina
promise v  S=subj T?=with obj=military_cooperation|defence_cooperation|defense_cooperation|joint_patrol|{drill}  -> 0312
  + Rwanda promised joint patrols with Austria. | Rwanda > Austria
plan v  S=subj T?=with obj=military_cooperation|defence_cooperation|defense_cooperation|joint_patrol|{drill}  -> 0312
  + Yemen planned a naval exercise with Kenya. | Yemen > Kenya
propose v  S=subj T?=with obj=military_cooperation|defence_cooperation|defense_cooperation|joint_patrol|{drill}  -> 0312
  + Norway proposed joint patrols with Peru. | Norway > Peru
offer v  S=subj T?=with obj=military_cooperation|defence_cooperation|defense_cooperation|joint_patrol|{drill}  -> 0312
  + Turkey offered a naval exercise with Vietnam. | Turkey > Vietnam
announce v  S=subj T?=with obj=military_cooperation|defence_cooperation|defense_cooperation|joint_patrol|{drill}  -> 0312
  + Chad announced joint patrols with Egypt. | Chad > Egypt
agree_to v  S=subj T?=with obj=military_cooperation|defence_cooperation|defense_cooperation|joint_patrol|{drill}  -> 0312
  + Poland agreed to a naval exercise with Chile. | Poland > Chile
seek v  S=subj T?=with obj=military_cooperation|defence_cooperation|defense_cooperation|joint_patrol|{drill}  -> 0312
  + Nepal sought joint patrols with Ghana. | Nepal > Ghana
schedule v  S=subj T?=with obj=military_cooperation|defence_cooperation|defense_cooperation|joint_patrol|{drill}  -> 0312
  + Serbia scheduled a naval exercise with Japan. | Serbia > Japan
promise v  S=subj T?=of|to|with|obj.of|obj.poss obj=extradition|judicial_cooperation  -> 0313
  + Jordan promised the extradition of a banker. | Jordan > _
approve v  S=subj T?=of|to|with|obj.of|obj.poss obj=extradition|judicial_cooperation  -> 0313
  + Cuba approved extradition to Malaysia. | Cuba > Malaysia
offer v  S=subj T?=of|to|with|obj.of|obj.poss obj=extradition|judicial_cooperation  -> 0313
  + Sweden offered the extradition of a banker. | Sweden > _
agree_to v  S=subj T?=of|to|with|obj.of|obj.poss obj=extradition|judicial_cooperation  -> 0313
  + Uganda agreed to extradition to Brazil. | Uganda > Brazil
order v  S=subj T?=of|to|with|obj.of|obj.poss obj=extradition|judicial_cooperation  -> 0313
  + Kuwait ordered the extradition of a banker. | Kuwait > _
grant v  S=subj T?=of|to|with|obj.of|obj.poss obj=extradition|judicial_cooperation  -> 0313
  + Armenia granted extradition to Portugal. | Armenia > Portugal
promise v  S=subj T?=with comp=share  -> 0314
  + Niger promised to share intelligence with Mongolia. | Niger > Mongolia | promised
agree v  S=subj T?=with comp=share  -> 0314
  + Oman agreed to share intelligence with Colombia. | Oman > Colombia | promised
offer v  S=subj T?=with comp=share  -> 0314
  + Finland offered to share intelligence with Zambia. | Finland > Zambia | promised
pledge v  S=subj T?=with comp=share  -> 0314
  + Pakistan pledged to share intelligence with Greece. | Pakistan > Greece | promised
promise v  S=subj T?=to|for obj=support|recognition|backing|membership|cooperation  -> 032
  + Ecuador promised recognition to Cambodia. | Ecuador > Cambodia
offer v  S=subj T?=to|for obj=support|recognition|backing|membership|cooperation  -> 032
  + The World Bank offered membership to Algeria. | The World Bank > Algeria
propose v  S=subj T?=to|for obj=support|recognition|backing|membership|cooperation  -> 032
  + Latvia proposed recognition to Bolivia. | Latvia > Bolivia
guarantee v  S=subj T?=to|for obj=support|recognition|backing|membership|cooperation  -> 032
  + The Arab League guaranteed membership to Sudan. | The Arab League > Sudan
agree v  S=subj T=with|to  -> 030
  + Canada agreed with Qatar on fishing rules. | Canada > Qatar
consent v  S=subj T=with|to  -> 030
  + The party leader consented to the proposal of the union. | The party leader > the proposal of the union
assent v  S=subj T=with|to  -> 030
  + Romania assented with Ethiopia on fishing rules. | Romania > Ethiopia
sign_on v  S=subj T=with|to  -> 030
  + The mayor signed on to the proposal of the union. | The mayor > the proposal of the union
commitment n  S?=by|mod|poss T?=to|for|with  -> 030
  + Thailand's commitment to Cyprus was repeated at the summit. | Thailand > Cyprus
vow n  S?=by|mod|poss T?=to|for|with  -> 030
  + The envoy's vow to the farmers came on Monday. | The envoy > the farmers
assurance n  S?=by|mod|poss T?=to|for|with  -> 030
  + Mexico's assurance to Tunisia was repeated at the summit. | Mexico > Tunisia
guarantee n  S?=by|mod|poss T?=to|for|with  -> 030
  + The finance minister's guarantee to the farmers came on Monday. | The finance minister > the farmers
undertaking n  S?=by|mod|poss T?=to|for|with  -> 030
  + Iceland's undertaking to Angola was repeated at the summit. | Iceland > Angola
offer n  S?=by|mod|poss T?=to|for|with  -> 030
  + The chancellor's offer to the farmers came on Monday. | The chancellor > the farmers
overture n  S?=by|mod|poss T?=to|for|with  -> 030
  + Denmark's overture to Lebanon was repeated at the summit. | Denmark > Lebanon
give v  S=subj T?=to|iobj obj=assurance|guarantee|commitment|promise|word|undertaking  -> 030
  + Senegal gave assurances to Georgia. | Senegal > Georgia
make v  S=subj T?=to|iobj obj=assurance|guarantee|commitment|promise|word|undertaking  -> 030
  + The president made a guarantee to the nurses. | The president > the nurses
offer v  S=subj T?=to|iobj obj=assurance|guarantee|commitment|promise|word|undertaking  -> 030
  + Bulgaria offered assurances to Indonesia. | Bulgaria > Indonesia
provide v  S=subj T?=to|iobj obj=assurance|guarantee|commitment|promise|word|undertaking  -> 030
  + The prime minister provided a guarantee to the nurses. | The prime minister > the nurses
renew v  S=subj T?=to|iobj obj=assurance|guarantee|commitment|promise|word|undertaking  -> 030
  + Morocco renewed assurances to Belarus. | Morocco > Belarus
deliver v  S=subj T?=to|iobj obj=assurance|guarantee|commitment|promise|word|undertaking  -> 030
  + The foreign minister delivered a guarantee to the nurses. | The foreign minister > the nurses
extend v  S=subj T?=to|iobj obj=assurance|guarantee|commitment|promise|word|undertaking  -> 030
  + Tanzania extended assurances to Croatia. | Tanzania > Croatia
assure v  S=subj T=obj  -> 030
  + Argentina assured Rwanda that the deal would hold. | Argentina > Rwanda
guarantee v  S=subj T=obj  -> 030
  + The defence minister guaranteed the pensioners. | The defence minister > the pensioners
agree v  B=subj|with to={agreement}  -> 057
  + Egypt and Greece have agreed to a trade deal. | Egypt > Greece ; Greece > Egypt
agree v  B=subj|with obj={agreement}  -> 057
  + Oman agreed a fishing deal with Yemen. | Oman > Yemen ; Yemen > Oman
