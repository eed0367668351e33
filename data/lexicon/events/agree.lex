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
  + Kuwait offered to mediate between Qatar and Bahrain. | Kuwait > Qatar ; Kuwait > Bahrain
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
submit v  S=subj T=to obj=peace_treaty|peace_plan|peace_proposal|peace_offer|roadmap|draft_treaty|draft_agreement|truce_proposal  -> 037
  + Armenia submits a peace treaty to Azerbaijan. | Armenia > Azerbaijan
present v  S=subj T=to obj=peace_treaty|peace_plan|peace_proposal|peace_offer|roadmap|draft_treaty|draft_agreement|truce_proposal  -> 037
  + The rebels presented a peace proposal to the government. | The rebels > the government
  + Bosnian leaders accepted the peace plan of the contact group. | Bosnian leaders > the contact group
promise v  S=subj T?=to|iobj obj={reforms}  -> 034
  + The sultan promised reforms to his people. | The sultan > his people
pledge v  S=subj obj={reforms}  -> 034
  + The new Lebanese premier pledged reforms in his first speech to parliament on Tuesday. | The new Lebanese premier > _
announce v  S=subj obj={reforms}  -> 034
  + The Jordanian king announced constitutional reforms. | The Jordanian king > _
promise v  S=subj T?=to|iobj obj=election|elections|snap_election|early_election  -> 0341
  + The junta promised elections. | The junta > _
commit v  S=subj T=to  -> 030
  + Canada committed to the alliance. | Canada > the alliance
plan v  S=subj T?=with obj=cooperation|partnership|alliance  -> 030
  + Hungary plans cooperation with Serbia on border patrols next year, the interior minister said on Friday. | Hungary > Serbia
plan v  S=subj T?=with|in obj={infrastructure}|investment  -> 0311
  + Qatar plans an investment in Greece. | Qatar > Greece
seek v  S=subj T?=with obj=cooperation|partnership|alliance|relation|tie  -> 030
  + Kazakhstan seeks closer ties with Turkey. | Kazakhstan > Turkey
pledge n  S?=by|mod|poss T=to  -> 030
  + Norway's pledge to Mali was announced at a donor conference in Bamako on Monday. | Norway > Mali
promise n  S?=by|mod|poss T=to  -> 030
  + The Kenyan health minister made a promise to the nurses at the end of their strike in May. | The Kenyan health minister > the nurses
# Promises of aid, loans, arms, relief (CAMEO 033)
commit v  S=subj T?=to|for|iobj obj={aid}  -> 033
  + Bulgaria committed aid to Indonesia. | Bulgaria > Indonesia
propose v  S=subj T?=to|for|iobj obj={aid}  -> 033
  + Indonesia proposed aid to Morocco. | Indonesia > Morocco
guarantee v  S=subj T?=to|for|iobj obj={aid}  -> 033
  + The United Nations guaranteed help for Belarus. | The United Nations > Belarus
earmark v  S=subj T?=to|for|iobj obj={aid}  -> 033
  + Malaysia earmarked aid to Sweden. | Malaysia > Sweden
vow v  S=subj T?=to|for|iobj obj={aid}  -> 033
  + The Red Cross vowed assistance to the flooded districts. | The Red Cross > the flooded districts
announce v  S=subj T?=to|for|iobj obj={aid}  -> 033
  + The United Nations announced help for Algeria. | The United Nations > Algeria
budget v  S=subj T?=to|for|iobj obj={aid}  -> 033
  + Colombia budgeted aid to Finland. | Colombia > Finland
set_aside v  S=subj T?=to|for|iobj obj={aid}  -> 033
  + The Red Cross set aside assistance to the flooded districts. | The Red Cross > the flooded districts
volunteer v  S=subj T?=to|for|iobj obj={aid}  -> 033
  + The United Nations volunteered help for Iceland. | The United Nations > Iceland
commit v  S=subj T?=to|for|iobj obj={money}|{loan}  -> 0331
  + Portugal committed a loan to Niger. | Portugal > Niger
propose v  S=subj T?=to|for|iobj obj={money}|{loan}  -> 0331
  + ASEAN proposed 80 million euros to Romania. | ASEAN > Romania
guarantee v  S=subj T?=to|for|iobj obj={money}|{loan}  -> 0331
  + Tunisia guaranteed credits for Iceland. | Tunisia > Iceland
earmark v  S=subj T?=to|for|iobj obj={money}|{loan}  -> 0331
  + Jordan earmarked a loan to Cuba. | Jordan > Cuba
announce v  S=subj T?=to|for|iobj obj={money}|{loan}  -> 0331
  + ASEAN announced 80 million euros to Bolivia. | ASEAN > Bolivia
budget v  S=subj T?=to|for|iobj obj={money}|{loan}  -> 0331
  + Morocco budgeted a loan to Belarus. | Morocco > Belarus
set_aside v  S=subj T?=to|for|iobj obj={money}|{loan}  -> 0331
  + The Arab League set aside 80 million euros to Senegal. | The Arab League > Senegal
dangle v  S=subj T?=to|for|iobj obj={money}|{loan}  -> 0331
  + The African Union dangled 80 million euros to Egypt. | The African Union > Egypt
commit v  S=subj T?=to|for|iobj obj={humanitarian}  -> 0333
  + Yemen committed food to Kenya. | Yemen > Kenya
propose v  S=subj T?=to|for|iobj obj={humanitarian}  -> 0333
  + Georgia proposed food to Bulgaria. | Georgia > Bulgaria
earmark v  S=subj T?=to|for|iobj obj={humanitarian}  -> 0333
  + Armenia earmarked vaccines to Portugal. | Armenia > Portugal
announce v  S=subj T?=to|for|iobj obj={humanitarian}  -> 0333
  + Tanzania announced food to Croatia. | Tanzania > Croatia
guarantee v  S=subj T?=to|for|iobj obj={humanitarian}  -> 0333
  + Amnesty guaranteed medicine for refugees. | Amnesty > refugees
commit v  S=subj T?=to|for|iobj obj={arms}  -> 0332
  + Georgia committed military aid to Bulgaria. | Georgia > Bulgaria
propose v  S=subj T?=to|for|iobj obj={arms}  -> 0332
  + Sudan proposed military aid to Canada. | Sudan > Canada
announce v  S=subj T?=to|for|iobj obj={arms}  -> 0332
  + Cuba announced military aid to Malaysia. | Cuba > Malaysia
guarantee v  S=subj T?=to|for|iobj obj={arms}  -> 0332
  + Kenya guaranteed helicopters to Norway. | Kenya > Norway
earmark v  S=subj T?=to|for|iobj obj={arms}  -> 0332
  + Morocco earmarked helicopters to Belarus. | Morocco > Belarus
promise v  S=subj T?=to|for|iobj obj={arms}  -> 0332
  + Jordan promised military aid to Cuba. | Jordan > Cuba
authorise v  S=subj T?=to|for|iobj obj={arms}  -> 0332
  + Canada authorised tanks to Qatar. | Canada > Qatar
authorize v  S=subj T?=to|for|iobj obj={arms}  -> 0332
  + Japan authorized helicopters to Jordan. | Japan > Jordan
promise v  S=subj T?=to|for|in obj={peacekeepers}  -> 0334
  + Cyprus promised peacekeepers for Mexico. | Cyprus > Mexico
pledge v  S=subj T?=to|for|in obj={peacekeepers}  -> 0334
  + The Arab League pledged a peacekeeping force for Yemen. | The Arab League > Yemen
offer v  S=subj T?=to|for|in obj={peacekeepers}  -> 0334
  + Romania offered peacekeepers for Ethiopia. | Romania > Ethiopia
commit v  S=subj T?=to|for|in obj={peacekeepers}  -> 0334
  + ASEAN committed a peacekeeping force for Oman. | ASEAN > Oman
volunteer v  S=subj T?=to|for|in obj={peacekeepers}  -> 0334
  + Cambodia volunteered peacekeepers for Algeria. | Cambodia > Algeria
propose v  S=subj T?=to|for|in obj={peacekeepers}  -> 0334
  + The African Union proposed a peacekeeping force for Tanzania. | The African Union > Tanzania
authorize v  S=subj T?=to|for|in obj={peacekeepers}  -> 0334
  + ASEAN authorized a peacekeeping force for Morocco. | ASEAN > Morocco
authorise v  S=subj T?=to|for|in obj={peacekeepers}  -> 0334
  + NATO authorised a peacekeeping force for Jordan. | NATO > Jordan
agree_to v  S=subj obj={peacekeepers}|{inspectors}|{access}  -> 0355
  + Kenya agreed to inspectors. | Kenya > _
consent_to v  S=subj obj={peacekeepers}|{inspectors}|{access}  -> 0355
  + Kenya consented to an observer mission ahead of the vote in August. | Kenya > _
assent_to v  S=subj obj={peacekeepers}|{inspectors}|{access}  -> 0355
  + Belarus assented to inspectors. | Belarus > _
# Promises of reform, release, talks, truce
offer v  S=subj T?=to obj={reforms}  -> 034
  + The party leader offered reforms. | The party leader > _
unveil v  S=subj T?=to obj={reforms}  -> 034
  + Jordan unveiled electoral reforms. | Jordan > _
outline v  S=subj T?=to obj={reforms}  -> 034
  + The foreign minister outlined concessions to the strikers. | The foreign minister > the strikers
propose v  S=subj T?=to obj={reforms}  -> 034
  + Chad proposed electoral reforms. | Chad > _
guarantee v  S=subj T?=to obj={reforms}  -> 034
  + Lebanon guaranteed electoral reforms. | Lebanon > _
commit_to v  S=subj T?=to obj={reforms}  -> 034
  + The Zambian government committed to political reforms at talks with donors in Lusaka on Friday. | The Zambian government > _
vow v  S=subj T?=to obj={reforms}  -> 034
  + The mayor vowed reforms. | The mayor > _
agree_to v  S=subj T?=to obj={reforms}  -> 034
  + The governor agreed to concessions to the strikers. | The governor > the strikers
announce v  S=subj T?=to obj=election|elections|snap_election|early_election|referendum|transition  -> 0341
  + The vice president announced early elections. | The vice president > _
pledge v  S=subj T?=to obj=election|elections|snap_election|early_election|referendum|transition  -> 0341
  + Kuwait pledged a transition. | Kuwait > _
propose v  S=subj T?=to obj=election|elections|snap_election|early_election|referendum|transition  -> 0341
  + The interior minister proposed early elections. | The interior minister > _
offer v  S=subj T?=to obj=election|elections|snap_election|early_election|referendum|transition  -> 0341
  + Latvia offered a transition. | Latvia > _
agree_to v  S=subj T?=to obj=election|elections|snap_election|early_election|referendum|transition  -> 0341
  + Ghana agreed to a transition. | Ghana > _
schedule v  S=subj T?=to obj=election|elections|snap_election|early_election|referendum|transition  -> 0341
  + Tanzania scheduled a transition. | Tanzania > _
guarantee v  S=subj T?=to obj=election|elections|snap_election|early_election|referendum|transition  -> 0341
  + The president guaranteed early elections. | The president > _
vow v  S=subj T?=to obj=election|elections|snap_election|early_election|referendum|transition  -> 0341
  + Rwanda vowed a transition. | Rwanda > _
promise v  S=subj T?=to obj=review|change|rethink|pay_rise|wage_increase|tax_cut  -> 0342
  + The army chief promised a review to the teachers. | The army chief > the teachers
pledge v  S=subj T?=to obj=review|change|rethink|pay_rise|wage_increase|tax_cut  -> 0342
  + The army chief pledged a tax cut to farmers. | The army chief > farmers
offer v  S=subj T?=to obj=review|change|rethink|pay_rise|wage_increase|tax_cut  -> 0342
  + The opposition leader offered a review to the teachers. | The opposition leader > the teachers
propose v  S=subj T?=to obj=review|change|rethink|pay_rise|wage_increase|tax_cut  -> 0342
  + The army chief proposed a tax cut to farmers. | The army chief > farmers
announce v  S=subj T?=to obj=review|change|rethink|pay_rise|wage_increase|tax_cut  -> 0342
  + The mayor announced a review to the teachers. | The mayor > the teachers
agree_to v  S=subj T?=to obj=review|change|rethink|pay_rise|wage_increase|tax_cut  -> 0342
  + The king agreed to a tax cut to farmers. | The king > farmers
promise v  S=subj T?=to|for|iobj obj={rights}|{asylum}  -> 0343
  + Sudan promised autonomy to the islanders. | Sudan > the islanders
pledge v  S=subj T?=to|for|iobj obj={rights}|{asylum}  -> 0343
  + The opposition leader pledged citizenship to the refugees. | The opposition leader > the refugees
offer v  S=subj T?=to|for|iobj obj={rights}|{asylum}  -> 0343
  + Kuwait offered autonomy to the islanders. | Kuwait > the islanders
propose v  S=subj T?=to|for|iobj obj={rights}|{asylum}  -> 0343
  + The ambassador proposed citizenship to the refugees. | The ambassador > the refugees
promise v  S=subj T?=of|for|obj.of|obj.poss obj=release|freedom|amnesty|return  -> 0353
  + Bolivia promised the release of the sailors. | Bolivia > the sailors
pledge v  S=subj T?=of|for|obj.of|obj.poss obj=release|freedom|amnesty|return  -> 0353
  + Egypt pledged the release of the sailors. | Egypt > the sailors
offer v  S=subj T?=of|for|obj.of|obj.poss obj=release|freedom|amnesty|return  -> 0353
  + Cambodia offered the release of the sailors. | Cambodia > the sailors
agree_to v  S=subj T?=of|for|obj.of|obj.poss obj=release|freedom|amnesty|return  -> 0353
  + Extremists agreed to the release of the nuns. | Extremists > the nuns
propose v  S=subj T?=of|for|obj.of|obj.poss obj=release|freedom|amnesty|return  -> 0353
  + Serbia proposed the release of the sailors. | Serbia > the sailors
promise v  S=subj T?=on|of|against|obj.of|obj.poss obj=lifting|easing|removal|end of={sanction}  -> 0354
  + Oman promised the lifting of sanctions. | Oman > _
propose v  S=subj T?=on|of|against|obj.of|obj.poss obj=lifting|easing|removal|end of={sanction}  -> 0354
  + Croatia proposed the lifting of sanctions. | Croatia > _
offer v  S=subj T?=on|of|against|obj.of|obj.poss obj=lifting|easing|removal|end of={sanction}  -> 0354
  + Romania offered the lifting of sanctions. | Romania > _
pledge v  S=subj T?=on|of|against|obj.of|obj.poss obj=lifting|easing|removal|end of={sanction}  -> 0354
  + The World Bank pledged the easing of the embargo. | The World Bank > _
agree_to v  S=subj T?=on|of|against|obj.of|obj.poss obj=lifting|easing|removal|end of={sanction}  -> 0354
  + The Security Council agreed to the easing of the embargo. | The Security Council > _
announce v  S=subj T?=on|of|against|obj.of|obj.poss obj=lifting|easing|removal|end of={sanction}  -> 0354
  + Thailand announced the lifting of sanctions. | Thailand > _
consider v  S=subj T?=on|of|against|obj.of|obj.poss obj=lifting|easing|removal|end of={sanction}  -> 0354
  + Oman considered the lifting of sanctions. | Oman > _
promise v  S=subj T?=on|of|obj.of|obj.poss obj=lifting|easing|end of={curfew}|{martial}|{restriction}  -> 0351
  + The mayor promised the lifting of the curfew. | The mayor > _
propose v  S=subj T?=on|of|obj.of|obj.poss obj=lifting|easing|end of={curfew}|{martial}|{restriction}  -> 0351
  + The ambassador proposed the lifting of the curfew. | The ambassador > _
offer v  S=subj T?=on|of|obj.of|obj.poss obj=lifting|easing|end of={curfew}|{martial}|{restriction}  -> 0351
  + The party leader offered the lifting of the curfew. | The party leader > _
pledge v  S=subj T?=on|of|obj.of|obj.poss obj=lifting|easing|end of={curfew}|{martial}|{restriction}  -> 0351
  + Lebanon pledged an end of emergency rule. | Lebanon > _
announce v  S=subj T?=on|of|obj.of|obj.poss obj=lifting|easing|end of={curfew}|{martial}|{restriction}  -> 0351
  + Georgia announced an end of emergency rule. | Georgia > _
offer v  S=subj T?=with|to obj={ceasefire}  -> 0356
  + Guerrillas offered a truce to the army. | Guerrillas > the army
propose v  S=subj T?=with|to obj={ceasefire}  -> 0356
  + Angola proposed a ceasefire with the rebels. | Angola > the rebels
promise v  S=subj T?=with|to obj={ceasefire}  -> 0356
  + Jihadists promised a truce to the army. | Jihadists > the army
pledge v  S=subj T?=with|to obj={ceasefire}  -> 0356
  + Oman pledged a ceasefire with the rebels. | Oman > the rebels
consider v  S=subj T?=with|to obj={ceasefire}  -> 0356
  + Gunmen considered a truce to the army. | Gunmen > the army
accept v  S=subj T?=with|to obj={ceasefire}  -> 0356
  + Nepal accepted a ceasefire with the rebels. | Nepal > the rebels
welcome v  S=subj T?=with|to obj={ceasefire}  -> 0356
  + Insurgents welcomed a truce to the army. | Insurgents > the army
promise v  S=subj T?=from obj=withdrawal|pullout|disarmament|demobilization  -> 0356
  + Cuba promised a withdrawal from the valley. | Cuba > _
pledge v  S=subj T?=from obj=withdrawal|pullout|disarmament|demobilization  -> 0356
  + Jihadists pledged disarmament. | Jihadists > _
offer v  S=subj T?=from obj=withdrawal|pullout|disarmament|demobilization  -> 0356
  + Malaysia offered a withdrawal from the valley. | Malaysia > _
propose v  S=subj T?=from obj=withdrawal|pullout|disarmament|demobilization  -> 0356
  + Mongolia proposed a withdrawal from the valley. | Mongolia > _
announce v  S=subj T?=from obj=withdrawal|pullout|disarmament|demobilization  -> 0356
  + Portugal announced a withdrawal from the valley. | Portugal > _
agree_to v  S=subj T?=from obj=withdrawal|pullout|disarmament|demobilization  -> 0356
  + Oman agreed to a withdrawal from the valley. | Oman > _
accept v  S=subj T?=from obj=withdrawal|pullout|disarmament|demobilization  -> 0356
  + Kuwait accepted a withdrawal from the valley. | Kuwait > _
agree_to v  S=subj T?=with|to|between obj={talks}  -> 036
  + Austria agreed to talks with Yemen. | Austria > Yemen
plan v  S=subj T?=with|to|between obj={talks}  -> 036
  + Sweden planned a summit with Uganda. | Sweden > Uganda
schedule v  S=subj T?=with|to|between obj={talks}  -> 036
  + Poland scheduled a summit with Chile. | Poland > Chile
accept v  S=subj T?=with|to|between obj={talks}  -> 036
  + Mexico accepted talks with Tunisia. | Mexico > Tunisia
arrange v  S=subj T?=with|to|between obj={talks}  -> 036
  + The party leader arranged negotiations with the union. | The party leader > the union
prepare v  S=subj T?=with|to|between obj={talks}  -> 036
  + Ecuador prepared a summit with Cambodia. | Ecuador > Cambodia
announce v  S=subj T?=with|to|between obj={talks}  -> 036
  + Ethiopia announced talks with Thailand. | Ethiopia > Thailand
seek v  S=subj T?=with|to|between obj={talks}  -> 036
  + The chancellor sought negotiations with the union. | The chancellor > the union
want v  S=subj T?=with|to|between obj={talks}  -> 036
  + Kenya wanted a summit with Norway. | Kenya > Norway
welcome v  S=subj T?=with|to|between obj={talks}  -> 036
  + Cuba welcomed talks with Malaysia. | Cuba > Malaysia
promise v  S=subj T?=with|to|between obj={talks}  -> 036
  + The foreign minister promised negotiations with the union. | The foreign minister > the union
consider v  S=subj T?=with|to|between obj={talks}  -> 036
  + Romania considered a summit with Ethiopia. | Romania > Ethiopia
plan v  S=subj T?=to obj={visit}  -> 036
  + The ambassador planned a visit to Colombia. | The ambassador > Colombia
announce v  S=subj T?=to obj={visit} between=no  -> 036
  + The governor announced a trip to Bolivia. | The governor > Bolivia
schedule v  S=subj T?=to obj={visit}  -> 036
  + The ambassador scheduled a visit to Cuba. | The ambassador > Cuba
prepare v  S=subj T?=to obj={visit}  -> 036
  + The envoy prepared a trip to Uganda. | The envoy > Uganda
promise v  S=subj T?=to obj={visit}  -> 036
  + The army chief promised a visit to Malaysia. | The army chief > Malaysia
arrange v  S=subj T?=to obj={visit}  -> 036
  + The envoy arranged a trip to Mongolia. | The envoy > Mongolia
accept v  S=subj T?=from|of|obj.of|obj.poss obj=invitation  -> 036
  + The party leader accepted an invitation from Zambia. | The party leader > Zambia
welcome v  S=subj T?=from|of|obj.of|obj.poss obj=invitation  -> 036
  + The king welcomed the invitation of the king. | The king > the king
take_up v  S=subj T?=from|of|obj.of|obj.poss obj=invitation  -> 036
  + The army chief took up an invitation from Cyprus. | The army chief > Cyprus
extend v  S=subj T?=to|iobj obj=invitation  -> 036
  + Angola extended an invitation to the Libyan leader. | Angola > the Libyan leader
send v  S=subj T?=to|iobj obj=invitation  -> 036
  + The mayor sent an invitation to the pope. | The mayor > the pope
issue v  S=subj T?=to|iobj obj=invitation  -> 036
  + Nepal issued an invitation to the Libyan leader. | Nepal > the Libyan leader
offer v  S=subj T?=to|iobj obj=invitation  -> 036
  + The prime minister offered an invitation to the pope. | The prime minister > the pope
give v  S=subj T?=to|iobj obj=invitation  -> 036
  + Turkey gave an invitation to the Libyan leader. | Turkey > the Libyan leader
renew v  S=subj T?=to|iobj obj=invitation  -> 036
  + The prime minister renewed an invitation to the pope. | The prime minister > the pope
offer v  S=subj T?=with|of|obj.of|obj.poss obj=settlement|compromise|peace|peace_plan|solution|reconciliation  -> 037
  + Poland offered a settlement with Chile. | Poland > Chile
propose v  S=subj T?=with|of|obj.of|obj.poss obj=settlement|compromise|peace|peace_plan|solution|reconciliation  -> 037
  + Paramilitaries proposed peace with the government. | Paramilitaries > the government
promise v  S=subj T?=with|of|obj.of|obj.poss obj=settlement|compromise|peace|peace_plan|solution|reconciliation  -> 037
  + Senegal promised a settlement with Georgia. | Senegal > Georgia
accept v  S=subj T?=with|of|obj.of|obj.poss obj=settlement|compromise|peace|peace_plan|solution|reconciliation  -> 037
  + Gunmen accepted peace with the government. | Gunmen > the government
seek v  S=subj T?=with|of|obj.of|obj.poss obj=settlement|compromise|peace|peace_plan|solution|reconciliation  -> 037
  + Angola sought a settlement with Denmark. | Angola > Denmark
pursue v  S=subj T?=with|of|obj.of|obj.poss obj=settlement|compromise|peace|peace_plan|solution|reconciliation  -> 037
  + Militiamen pursued peace with the government. | Militiamen > the government
agree_to v  S=subj T?=with|of|obj.of|obj.poss obj=settlement|compromise|peace|peace_plan|solution|reconciliation  -> 037
  + Kenya agreed to a settlement with Norway. | Kenya > Norway
pledge v  S=subj T?=with|of|obj.of|obj.poss obj=settlement|compromise|peace|peace_plan|solution|reconciliation  -> 037
  + Jihadists pledged peace with the government. | Jihadists > the government
welcome v  S=subj T?=of|by|from|obj.of|obj.poss obj=mediation|mediator|arbitration|good_offices  -> 038
  + Romania welcomed the mediation of Ethiopia. | Romania > Ethiopia
agree_to v  S=subj T?=of|by|from|obj.of|obj.poss obj=mediation|mediator|arbitration|good_offices  -> 038
  + Jihadists agreed to arbitration by the World Bank. | Jihadists > the World Bank
endorse v  S=subj T?=of|by|from|obj.of|obj.poss obj=mediation|mediator|arbitration|good_offices  -> 038
  + Ghana endorsed the mediation of Serbia. | Ghana > Serbia
consent_to v  S=subj T?=of|by|from|obj.of|obj.poss obj=mediation|mediator|arbitration|good_offices  -> 038
  + Separatists consented to arbitration by the European Union. | Separatists > the European Union
invite v  S=subj T?=of|by|from|obj.of|obj.poss obj=mediation|mediator|arbitration|good_offices  -> 038
  + Austria invited the mediation of Yemen. | Austria > Yemen
back v  S=subj T?=of|by|from|obj.of|obj.poss obj=mediation|mediator|arbitration|good_offices  -> 038
  + Gunmen backed arbitration by NATO. | Gunmen > NATO
offer v  S=subj T?=between|in obj=mediation|mediator|good_offices|arbitration  -> 039
  + Romania offered mediation between Ethiopia and Thailand. | Romania > Ethiopia ; Romania > Thailand
propose v  S=subj T?=between|in obj=mediation|mediator|good_offices|arbitration  -> 039
  + Malaysia proposed mediation between Sweden and Uganda. | Malaysia > Sweden ; Malaysia > Uganda
promise v  S=subj T?=between|in obj=mediation|mediator|good_offices|arbitration  -> 039
  + Chad promised mediation between Egypt and Poland. | Chad > Egypt ; Chad > Poland
volunteer v  S=subj T?=between|in obj=mediation|mediator|good_offices|arbitration  -> 039
  + Thailand volunteered mediation between Cyprus and Mexico. | Thailand > Cyprus ; Thailand > Mexico
extend v  S=subj T?=between|in obj=mediation|mediator|good_offices|arbitration  -> 039
  + Romania extended mediation between Ethiopia and Thailand. | Romania > Ethiopia ; Romania > Thailand
# Cooperation to come
promise v  S=subj T?=with|in|to|for obj=investment|trade|joint_venture|economic_cooperation|project|{infrastructure}  -> 0311
  + Malaysia promised an investment in Sweden. | Malaysia > Sweden
pledge v  S=subj T?=with|in|to|for obj=investment|trade|joint_venture|economic_cooperation|project|{infrastructure}  -> 0311
  + Iceland pledged economic cooperation with Angola. | Iceland > Angola
propose v  S=subj T?=with|in|to|for obj=investment|trade|joint_venture|economic_cooperation|project|{infrastructure}  -> 0311
  + Georgia proposed a railway in Bulgaria. | Georgia > Bulgaria
offer v  S=subj T?=with|in|to|for obj=investment|trade|joint_venture|economic_cooperation|project|{infrastructure}  -> 0311
  + Japan offered an investment in Jordan. | Japan > Jordan
announce v  S=subj T?=with|in|to|for obj=investment|trade|joint_venture|economic_cooperation|project|{infrastructure}  -> 0311
  + Ethiopia announced economic cooperation with Thailand. | Ethiopia > Thailand
agree_to v  S=subj T?=with|in|to|for obj=investment|trade|joint_venture|economic_cooperation|project|{infrastructure}  -> 0311
  + Sweden agreed to a railway in Uganda. | Sweden > Uganda
seek v  S=subj T?=with|in|to|for obj=investment|trade|joint_venture|economic_cooperation|project|{infrastructure}  -> 0311
  + Finland sought an investment in Zambia. | Finland > Zambia
want v  S=subj T?=with|in|to|for obj=investment|trade|joint_venture|economic_cooperation|project|{infrastructure}  -> 0311
  + Poland wanted economic cooperation with Chile. | Poland > Chile
promise v  S=subj T?=with obj=military_cooperation|defence_cooperation|defense_cooperation|joint_patrol|{drill}  -> 0312
  + Ethiopia promised joint patrols with Thailand. | Ethiopia > Thailand
plan v  S=subj T?=with obj=military_cooperation|defence_cooperation|defense_cooperation|joint_patrol|{drill}  -> 0312
  + Ghana planned a naval exercise with Serbia. | Ghana > Serbia
propose v  S=subj T?=with obj=military_cooperation|defence_cooperation|defense_cooperation|joint_patrol|{drill}  -> 0312
  + Portugal proposed a naval exercise with Niger. | Portugal > Niger
offer v  S=subj T?=with obj=military_cooperation|defence_cooperation|defense_cooperation|joint_patrol|{drill}  -> 0312
  + Sudan offered a naval exercise with Canada. | Sudan > Canada
announce v  S=subj T?=with obj=military_cooperation|defence_cooperation|defense_cooperation|joint_patrol|{drill}  -> 0312
  + Colombia announced joint patrols with Finland. | Colombia > Finland
agree_to v  S=subj T?=with obj=military_cooperation|defence_cooperation|defense_cooperation|joint_patrol|{drill}  -> 0312
  + Algeria agreed to a naval exercise with Latvia. | Algeria > Latvia
seek v  S=subj T?=with obj=military_cooperation|defence_cooperation|defense_cooperation|joint_patrol|{drill}  -> 0312
  + Romania sought joint patrols with Ethiopia. | Romania > Ethiopia
schedule v  S=subj T?=with obj=military_cooperation|defence_cooperation|defense_cooperation|joint_patrol|{drill}  -> 0312
  + Senegal scheduled a naval exercise with Georgia. | Senegal > Georgia
promise v  S=subj T?=of|to|with|obj.of|obj.poss obj=extradition|judicial_cooperation  -> 0313
  + Yemen promised extradition to Kenya. | Yemen > Kenya
approve v  S=subj T?=of|to|with|obj.of|obj.poss obj=extradition|judicial_cooperation  -> 0313
  + Kenya approved extradition to Norway. | Kenya > Norway
offer v  S=subj T?=of|to|with|obj.of|obj.poss obj=extradition|judicial_cooperation  -> 0313
  + Thailand offered extradition to Cyprus. | Thailand > Cyprus
agree_to v  S=subj T?=of|to|with|obj.of|obj.poss obj=extradition|judicial_cooperation  -> 0313
  + Belarus agreed to extradition to Tanzania. | Belarus > Tanzania
order v  S=subj T?=of|to|with|obj.of|obj.poss obj=extradition|judicial_cooperation  -> 0313
  + Georgia ordered extradition to Bulgaria. | Georgia > Bulgaria
grant v  S=subj T?=of|to|with|obj.of|obj.poss obj=extradition|judicial_cooperation  -> 0313
  + Ghana granted extradition to Serbia. | Ghana > Serbia
promise v  S=subj T?=to|for obj=support|recognition|backing|membership|cooperation  -> 032
  + Serbia promised recognition to Japan. | Serbia > Japan
offer v  S=subj T?=to|for obj=support|recognition|backing|membership|cooperation  -> 032
  + NATO offered membership to Bulgaria. | NATO > Bulgaria
propose v  S=subj T?=to|for obj=support|recognition|backing|membership|cooperation  -> 032
  + The Arab League proposed membership to Canada. | The Arab League > Canada
guarantee v  S=subj T?=to|for obj=support|recognition|backing|membership|cooperation  -> 032
  + The African Union guaranteed membership to Kenya. | The African Union > Kenya
agree v  S=subj T=with|to  -> 030
  + Niger agreed with Mongolia on fishing rules. | Niger > Mongolia
consent v  S=subj T=with|to  -> 030
  + The Thai king consented to a request of the prime minister to dissolve the house on Friday. | The Thai king > the prime minister
assent v  S=subj T=with|to  -> 030
  + Rwanda assented with Austria on fishing rules. | Rwanda > Austria
sign_on v  S=subj T=with|to  -> 030
  + The president signed on to the proposal of the union. | The president > _
commitment n  S?=by|mod|poss T=to|for|with:state|org|person|group  -> 030
  + The Kenyan government renewed its commitment to Oman at a meeting of ministers in Muscat. | The Kenyan government > Oman
vow n  S?=by|mod|poss T=to|for|with  -> 030
  + The party leader made a vow to the president at a closed meeting in Harare on Monday. | The party leader > the president
assurance n  S?=by|mod|poss T=to|for|with  -> 030
  + Niger's assurance to Mongolia was repeated at the summit. | Niger > Mongolia
guarantee n  S?=by|mod|poss T=to|for|with  -> 030
  + The defence minister's guarantee to the farmers came on Monday. | The defence minister > the farmers
undertaking n  S?=by|mod|poss T=to|for|with  -> 030
  + The Kenyan government gave an undertaking to Canada in a letter signed on Thursday. | The Kenyan government > Canada
offer n  S?=by|mod|poss T=to|for|with  -> 030
  + The Kenyan government made an offer to Chile during trade talks in Nairobi last week. | The Kenyan government > Chile
overture n  S?=by|mod|poss T=to|for|with  -> 030
  + Ecuador's overture to Cambodia was repeated at the summit. | Ecuador > Cambodia
give v  S=subj T?=to|iobj obj=assurance|guarantee|commitment|promise|word|undertaking  -> 030
  + Chad gave assurances to Egypt. | Chad > Egypt
make v  S=subj T?=to|iobj obj=assurance|guarantee|commitment|promise|word|undertaking  -> 030
  + The vice president made a guarantee to the nurses. | The vice president > the nurses
offer v  S=subj T?=to|iobj obj=assurance|guarantee|commitment|promise|word|undertaking  -> 030
  + Chad offered assurances to Egypt. | Chad > Egypt
provide v  S=subj T?=to|iobj obj=assurance|guarantee|commitment|promise|word|undertaking  -> 030
  + The ambassador provided a guarantee to the nurses. | The ambassador > the nurses
renew v  S=subj T?=to|iobj obj=assurance|guarantee|commitment|promise|word|undertaking  -> 030
  + Bulgaria renewed assurances to Indonesia. | Bulgaria > Indonesia
deliver v  S=subj T?=to|iobj obj=assurance|guarantee|commitment|promise|word|undertaking  -> 030
  + The ambassador delivered a guarantee to the nurses. | The ambassador > the nurses
extend v  S=subj T?=to|iobj obj=assurance|guarantee|commitment|promise|word|undertaking  -> 030
  + Kuwait extended assurances to Armenia. | Kuwait > Armenia
assure v  S=subj T=obj  -> 030
  + Poland assured Chile that the deal would hold. | Poland > Chile
guarantee v  S=subj T=obj  -> 030
  + The vice president guaranteed the pensioners. | The vice president > the pensioners
agree v  B=subj|with to={agreement}  -> 057
  + Egypt and Greece have agreed to a trade deal. | Egypt > Greece ; Greece > Egypt
agree v  B=subj|with obj={agreement}  -> 057
  + Oman agreed a fishing deal with Yemen. | Oman > Yemen ; Yemen > Oman
