# Event frames of tabard, family "sanction": one entry a line, its examples indented (docs/formats/frames.md).
# Origin: written for tabard; codes are CAMEO / PLOVER facts. Licence: as the project.

# Reduced relations, aid, embargoes, walk-outs (CAMEO 16)
impose v  S=subj T=on|against obj={sanction}  -> 163
  + Washington imposed sanctions on Iran. | Washington > Iran
  + India imposed tariffs on Chinese steel. | India > Chinese steel
sanction v  S=subj T=obj  -> 163
  + Canada sanctioned a Belarusian minister. | Canada > a Belarusian minister
slap v  S=subj T=on obj={sanction}  -> 163
  + Brussels slapped sanctions on Zimbabwe. | Brussels > Zimbabwe
tighten v  S=subj T=on|against obj={sanction}  -> 163
  + The EU tightened sanctions on Syria. | The EU > Syria
extend v  S=subj T=on|against obj={sanction}  -> 163
  + The council extended sanctions against Libya. | The council > Libya
embargo v  S=subj T=obj  -> 163
  + The Arabs embargoed the Netherlands. | The Arabs > the Netherlands
blacklist v  S=subj T=obj  -> 163
  + The treasury blacklisted a Chinese bank. | The treasury > a Chinese bank
ban v  S=subj T=from obj=import|export|imports|exports  -> 163
  + Russia banned imports from Moldova. | Russia > Moldova
sanctions n  S?=by|mod|poss T=on|against  -> 163
  + Europe's sanctions against Russia were renewed. | Europe > Russia
sanction n  S?=by|mod|poss T=on|against  -> 163
  + American sanctions on Cuba hurt trade. | American > Cuba
embargo n  S?=by|mod|poss T=on|against  -> 163
  + The UN's embargo on Libya was tightened. | The UN > Libya
tariff n  S?=by|mod|poss T=on|against  -> 163
  + Canada's tariffs on steel rose. | Canada > steel
cut v  S=subj T=with obj={relations}  -> 160
  + Bolivia cut ties with Israel. | Bolivia > Israel
sever v  S=subj T=with obj={relations}  -> 161
  + Saudi Arabia severed ties with Iran. | Saudi Arabia > Iran
break_off v  S=subj T=with obj={relations}  -> 161
  + Peru broke off relations with Ecuador. | Peru > Ecuador
break v  S=subj T=with obj={relations}  -> 161
  + Chad broke relations with Sudan. | Chad > Sudan
suspend v  S=subj T=with obj={relations}  -> 161
  + Turkey suspended relations with Israel. | Turkey > Israel
downgrade v  S=subj T=with obj={relations}  -> 161
  + Egypt downgraded ties with Qatar. | Egypt > Qatar
recall v  S=subj T=from|to|in obj={envoy}  -> 161
  + Morocco recalled its ambassador from Germany. | Morocco > Germany
withdraw v  S=subj T=from|to|in obj={envoy}  -> 161
  + Bahrain withdrew its ambassador from Qatar. | Bahrain > Qatar
close v  S=subj T=in obj={mission}  -> 161
  + Canada closed its embassy in Tehran. | Canada > Tehran
cut v  S=subj T=to obj={aid}  -> 162
  + Denmark cut aid to Mali. | Denmark > Mali
suspend v  S=subj T=to|for obj={aid}  -> 162
  + Germany suspended aid to Ethiopia. | Germany > Ethiopia
halt v  S=subj T=to|for obj={aid}  -> 162
  + Norway halted aid to Tanzania. | Norway > Tanzania
freeze v  S=subj T=to|for obj={aid}  -> 162
  + Brussels froze aid to Burundi. | Brussels > Burundi
stop v  S=subj T=to|for obj={aid}  -> 162
  + Sweden stopped aid to Uganda. | Sweden > Uganda
cut_off v  S=subj T=to|for obj={aid}  -> 162
  + Taiwan cut off aid to Honduras. | Taiwan > Honduras
suspend v  S=subj T=to|for obj={loan}  -> 1621
  + The IMF suspended loans to Zimbabwe. | The IMF > Zimbabwe
cancel v  S=subj T=to|for|with obj={economicdeal}|{loan}  -> 1621
  + Poland cancelled a contract with Gazprom. | Poland > Gazprom
suspend v  S=subj T=to|for obj={arms}  -> 1622
  + Washington suspended tanks to Egypt. | Washington > Egypt
halt v  S=subj T=to|for obj={arms}|arms_sale  -> 1622
  + Spain halted arms to Israel. | Spain > Israel
suspend v  S=subj T=with obj={talks}  -> 164
  + Fiji suspended talks with the unions. | Fiji > the unions
break_off v  S=subj T=with obj={talks}  -> 164
  + The rebels broke off talks with Manila. | The rebels > Manila
call_off v  S=subj T=with obj={talks}  -> 164
  + India called off talks with Pakistan. | India > Pakistan
cancel v  S=subj T=with|to obj={talks}  -> 164
  + Moscow cancelled talks with the Georgians. | Moscow > the Georgians
postpone v  S=subj T=with|to obj={talks}  -> 164
  + Japan postponed talks with Korea. | Japan > Korea
end v  S=subj T=with obj={talks}  -> 164
  + The union ended talks with the railway. | The union > the railway
withdraw v  S=subj T=from from=:org  -> 166
  + Venezuela withdrew from the Organization of American States. | Venezuela > the Organization of American States
leave v  S=subj T=obj:org  -> 160
  + Burundi left the court. | Burundi > the court
withdraw v  S=subj obj={peacekeepers}  -> 1661
  + Croatia withdrew its peacekeepers from the Golan. | Croatia > _
expel v  S=subj T=obj obj={peacekeepers}  -> 1661
  + Eritrea expelled the peacekeepers. | Eritrea > the peacekeepers
expel v  S=subj T=obj obj={inspectors}  -> 1662
  + Iraq expelled the inspectors. | Iraq > the inspectors
expel v  S=subj T=obj obj={aidgroup}  -> 1663
  + Sudan expelled aid agencies. | Sudan > aid agencies
scale_back v  S=subj T=with obj={relations}  -> 160
  + Jordan scaled back ties with Iran. | Jordan > Iran
terminate v  S=subj T=with obj={agreement}  -> 160
  + Guinea terminated the accord with the miner. | Guinea > the miner
cancel v  S=subj T=of|obj.of|obj.poss obj=visa|accreditation  -> 161
  + Russia cancelled the visa of a reporter. | Russia > a reporter
# Sanctions, tariffs, embargoes
levy v  S=subj T=on|against|for obj={sanction}  -> 163
  + Turkey levied sanctions on Vietnam. | Turkey > Vietnam
enforce v  S=subj T=on|against|for obj={sanction}  -> 163
  + The World Bank enforced an arms embargo against Chad. | The World Bank > Chad
introduce v  S=subj T=on|against|for obj={sanction}  -> 163
  + Egypt introduced tariffs on Chinese cars. | Egypt > Chinese cars
adopt v  S=subj T=on|against|for obj={sanction}  -> 163
  + Poland adopted an export ban on Chile. | Poland > Chile
announce v  S=subj T=on|against|for obj={sanction}  -> 163
  + Nepal announced sanctions on Ghana. | Nepal > Ghana
apply v  S=subj T=on|against|for obj={sanction}  -> 163
  + The Arab League applied an arms embargo against Serbia. | The Arab League > Serbia
place v  S=subj T=on|against|for obj={sanction}  -> 163
  + Japan placed tariffs on Chinese cars. | Japan > Chinese cars
put v  S=subj T=on|against|for obj={sanction}  -> 163
  + Jordan put an export ban on Cuba. | Jordan > Cuba
toughen v  S=subj T=on|against|for obj={sanction}  -> 163
  + Malaysia toughened sanctions on Sweden. | Malaysia > Sweden
expand v  S=subj T=on|against|for obj={sanction}  -> 163
  + The Security Council expanded an arms embargo against Uganda. | The Security Council > Uganda
renew v  S=subj T=on|against|for obj={sanction}  -> 163
  + Brazil renewed tariffs on Chinese cars. | Brazil > Chinese cars
widen v  S=subj T=on|against|for obj={sanction}  -> 163
  + Kuwait widened an export ban on Armenia. | Kuwait > Armenia
reimpose v  S=subj T=on|against|for obj={sanction}  -> 163
  + Portugal reimposed sanctions on Niger. | Portugal > Niger
reinstate v  S=subj T=on|against|for obj={sanction}  -> 163
  + ASEAN reinstated an arms embargo against Mongolia. | ASEAN > Mongolia
approve v  S=subj T=on|against|for obj={sanction}  -> 163
  + Oman approved tariffs on Chinese cars. | Oman > Chinese cars
declare v  S=subj T=on|against|for obj={sanction}  -> 163
  + Colombia declared an export ban on Finland. | Colombia > Finland
enact v  S=subj T=on|against|for obj={sanction}  -> 163
  + Zambia enacted sanctions on Pakistan. | Zambia > Pakistan
clamp v  S=subj T=on|against|for obj={sanction}  -> 163
  + The European Union clamped an arms embargo against Greece. | The European Union > Greece
institute v  S=subj T=on|against|for obj={sanction}  -> 163
  + Ecuador instituted tariffs on Chinese cars. | Ecuador > Chinese cars
maintain v  S=subj T=on|against|for obj={sanction}  -> 163
  + Cambodia maintained an export ban on Algeria. | Cambodia > Algeria
unveil v  S=subj T=on|against|for obj={sanction}  -> 163
  + Latvia unveiled sanctions on Bolivia. | Latvia > Bolivia
increase v  S=subj T=on|against|for obj={sanction}  -> 163
  + The United Nations increased an arms embargo against Sudan. | The United Nations > Sudan
raise v  S=subj T=on|against|for obj={sanction}  -> 163
  + Canada raised tariffs on Chinese cars. | Canada > Chinese cars
ratchet_up v  S=subj T=on|against|for obj={sanction}  -> 163
  + Qatar ratcheted up an export ban on Romania. | Qatar > Romania
reinforce v  S=subj T=on|against|for obj={sanction}  -> 163
  + Ethiopia reinforced sanctions on Thailand. | Ethiopia > Thailand
harden v  S=subj T=on|against|for obj={sanction}  -> 163
  + NATO hardened an arms embargo against Cyprus. | NATO > Cyprus
prolong v  S=subj T=on|against|for obj={sanction}  -> 163
  + Mexico prolonged tariffs on Chinese cars. | Mexico > Chinese cars
ramp_up v  S=subj T=on|against|for obj={sanction}  -> 163
  + Tunisia ramped up an export ban on Iceland. | Tunisia > Iceland
broaden v  S=subj T=on|against|for obj={sanction}  -> 163
  + Angola broadened sanctions on Denmark. | Angola > Denmark
strengthen v  S=subj T=on|against|for obj={sanction}  -> 163
  + The African Union strengthened an arms embargo against Lebanon. | The African Union > Lebanon
back v  S=subj T=on|against|for obj={sanction}  -> 163
  + Senegal backed tariffs on Chinese cars. | Senegal > Chinese cars
order v  S=subj T=on|against|for obj={sanction}  -> 163
  + Georgia ordered an export ban on Bulgaria. | Georgia > Bulgaria
set v  S=subj T=on|against|for obj={sanction}  -> 163
  + Indonesia set sanctions on Morocco. | Indonesia > Morocco
add v  S=subj T=on|against|for obj={sanction}  -> 163
  + The World Bank added an arms embargo against Belarus. | The World Bank > Belarus
double v  S=subj T=on|against|for obj={sanction}  -> 163
  + Tanzania doubled tariffs on Chinese cars. | Tanzania > Chinese cars
initiate v  S=subj T=on|against|for obj={sanction}  -> 163
  + Croatia initiated an export ban on Argentina. | Croatia > Argentina
invoke v  S=subj T=on|against|for obj={sanction}  -> 163
  + Rwanda invoked sanctions on Austria. | Rwanda > Austria
unleash v  S=subj T=on|against|for obj={sanction}  -> 163
  + The Arab League unleashed an arms embargo against Yemen. | The Arab League > Yemen
implement v  S=subj T=on|against|for obj={sanction}  -> 163
  + Kenya implemented tariffs on Chinese cars. | Kenya > Chinese cars
issue v  S=subj T=on|against|for obj={sanction}  -> 163
  + Norway issued an export ban on Peru. | Norway > Peru
re-impose v  S=subj T=on|against|for obj={sanction}  -> 163
  + Turkey re-imposed sanctions on Vietnam. | Turkey > Vietnam
step_up v  S=subj T=on|against|for obj={sanction}  -> 163
  + The Security Council stepped up an arms embargo against Chad. | The Security Council > Chad
sharpen v  S=subj T=on|against|for obj={sanction}  -> 163
  + Egypt sharpened tariffs on Chinese cars. | Egypt > Chinese cars
hike v  S=subj T=on|against|for obj={sanction}  -> 163
  + Poland hiked an export ban on Chile. | Poland > Chile
authorise v  S=subj T=on|against|for obj={sanction}  -> 163
  + Nepal authorised sanctions on Ghana. | Nepal > Ghana
authorize v  S=subj T=on|against|for obj={sanction}  -> 163
  + ASEAN authorized an arms embargo against Serbia. | ASEAN > Serbia
snap_back v  S=subj T=on|against|for obj={sanction}  -> 163
  + Japan snapped back tariffs on Chinese cars. | Japan > Chinese cars
hit v  S=subj T=obj with={sanction}  -> 163
  + Jordan hit Cuba with sanctions. | Jordan > Cuba
slap v  S=subj T=obj with={sanction}  -> 163
  + The European Union slapped the bank with an asset freeze. | The European Union > the bank
target v  S=subj T=obj with={sanction}  -> 163
  + Malaysia targeted Sweden with sanctions. | Malaysia > Sweden
punish v  S=subj T=obj with={sanction}  -> 163
  + The United Nations punished the bank with an asset freeze. | The United Nations > the bank
penalise v  S=subj T=obj with={sanction}  -> 163
  + Uganda penalised Brazil with sanctions. | Uganda > Brazil
penalize v  S=subj T=obj with={sanction}  -> 163
  + NATO penalized the bank with an asset freeze. | NATO > the bank
squeeze v  S=subj T=obj with={sanction}  -> 163
  + Kuwait squeezed Armenia with sanctions. | Kuwait > Armenia
strike v  S=subj T=obj with={sanction}  -> 163
  + The African Union struck the bank with an asset freeze. | The African Union > the bank
sanction v  S=subj T=obj with={sanction}  -> 163
  + Portugal sanctioned Niger with sanctions. | Portugal > Niger
penalise v  S=subj T=obj  -> 163
  + Mongolia penalised Oman over the fishing ban. | Mongolia > Oman
penalize v  S=subj T=obj  -> 163
  + The World Bank penalized the state bank of Colombia. | The World Bank > the state bank of Colombia
black-list v  S=subj T=obj  -> 163
  + Finland black-listed Zambia over the fishing ban. | Finland > Zambia
delist v  S=subj T=obj  -> 163
  + The Arab League delisted the state bank of Pakistan. | The Arab League > the state bank of Pakistan
isolate v  S=subj T=obj  -> 163
  + Greece isolated Ecuador over the fishing ban. | Greece > Ecuador
ban v  S=subj T=obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Cambodia banned imports of beef. | Cambodia > imports
bar v  S=subj T=obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Algeria barred exports of rice. | Algeria > exports
halt v  S=subj T=obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Latvia halted imports of beef. | Latvia > imports
suspend v  S=subj T=obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Bolivia suspended exports of rice. | Bolivia > exports
prohibit v  S=subj T=obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Sudan prohibited imports of beef. | Sudan > imports
restrict v  S=subj T=obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Canada restricted exports of rice. | Canada > exports
block v  S=subj T=obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Qatar blocked imports of beef. | Qatar > imports
curb v  S=subj T=obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Romania curbed exports of rice. | Romania > exports
limit v  S=subj T=obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Ethiopia limited imports of beef. | Ethiopia > imports
stop v  S=subj T=obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Thailand stopped exports of rice. | Thailand > exports
outlaw v  S=subj T=obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Cyprus outlawed imports of beef. | Cyprus > imports
cut_off v  S=subj T=obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Mexico cut off exports of rice. | Mexico > exports
cap v  S=subj T=obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Tunisia capped imports of beef. | Tunisia > imports
slash v  S=subj T=obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Iceland slashed exports of rice. | Iceland > exports
suspend v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163
  + Angola suspended trade with Denmark. | Angola > Denmark
halt v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163
  + Lebanon halted imports from Senegal. | Lebanon > Senegal
cut v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163
  + Georgia cut gas supplies to Bulgaria. | Georgia > Bulgaria
stop v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163
  + Indonesia stopped trade with Morocco. | Indonesia > Morocco
freeze v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163
  + Belarus froze imports from Tanzania. | Belarus > Tanzania
cut_off v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163
  + Croatia cut off gas supplies to Argentina. | Croatia > Argentina
end v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163
  + Rwanda ended trade with Austria. | Rwanda > Austria
sever v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163
  + Yemen severed imports from Kenya. | Yemen > Kenya
block v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163
  + Norway blocked gas supplies to Peru. | Norway > Peru
prohibit v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163
  + Turkey prohibited trade with Vietnam. | Turkey > Vietnam
restrict v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163
  + Chad restricted imports from Egypt. | Chad > Egypt
break_off v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163
  + Poland broke off gas supplies to Chile. | Poland > Chile
reduce v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163
  + Nepal reduced trade with Ghana. | Nepal > Ghana
curtail v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163
  + Serbia curtailed imports from Japan. | Serbia > Japan
arms_embargo n  S?=by|mod|poss T=on|against|of  -> 163
  + Jordan's arms embargo on Cuba was renewed. | Jordan > Cuba
trade_embargo n  S?=by|mod|poss T=on|against|of  -> 163
  + The Security Council's trade embargo against Malaysia took effect. | The Security Council > Malaysia
oil_embargo n  S?=by|mod|poss T=on|against|of  -> 163
  + Sweden's oil embargo on Uganda was renewed. | Sweden > Uganda
trade_ban n  S?=by|mod|poss T=on|against|of  -> 163
  + ASEAN's trade ban against Brazil took effect. | ASEAN > Brazil
import_ban n  S?=by|mod|poss T=on|against|of  -> 163
  + Kuwait's import ban on Armenia was renewed. | Kuwait > Armenia
export_ban n  S?=by|mod|poss T=on|against|of  -> 163
  + The European Union's export ban against Portugal took effect. | The European Union > Portugal
travel_ban n  S?=by|mod|poss T=on|against|of  -> 163
  + Niger's travel ban on Mongolia was renewed. | Niger > Mongolia
asset_freeze n  S?=by|mod|poss T=on|against|of  -> 163
  + The United Nations' asset freeze against Oman took effect. | The United Nations > Oman
visa_ban n  S?=by|mod|poss T=on|against|of  -> 163
  + Colombia's visa ban on Finland was renewed. | Colombia > Finland
economic_sanction n  S?=by|mod|poss T=on|against|of  -> 163
  + NATO's economic sanction against Zambia took effect. | NATO > Zambia
import_duty n  S?=by|mod|poss T=on|against|of  -> 163
  + Pakistan's import duty on Greece was renewed. | Pakistan > Greece
punitive_tariff n  S?=by|mod|poss T=on|against|of  -> 163
  + The African Union's punitive tariff against Ecuador took effect. | The African Union > Ecuador
penalty n  S?=by|mod|poss T=on|against|of  -> 163
  + Cambodia's penalty on Algeria was renewed. | Cambodia > Algeria
price_cap n  S?=by|mod|poss T=on|against|of  -> 163
  + The World Bank's price cap against Latvia took effect. | The World Bank > Latvia
trade_war n  S?=by|mod|poss T=on|against|of  -> 163
  + Bolivia's trade war on Sudan was renewed. | Bolivia > Sudan
import_tariff n  S?=by|mod|poss T=on|against|of  -> 163
  + The Arab League's import tariff against Canada took effect. | The Arab League > Canada
anti-dumping_duty n  S?=by|mod|poss T=on|against|of  -> 163
  + Qatar's anti-dumping duty on Romania was renewed. | Qatar > Romania
gas_cutoff n  S?=by|mod|poss T=on|against|of  -> 163
  + The Security Council's gas cutoff against Ethiopia took effect. | The Security Council > Ethiopia
# Diplomatic relations reduced
terminate v  S=subj T=with|to obj={relations}  -> 161
  + Thailand terminated relations with Cyprus. | Thailand > Cyprus
freeze v  S=subj T=with|to obj={relations}  -> 161
  + Mexico froze diplomatic ties with Tunisia. | Mexico > Tunisia
end v  S=subj T=with|to obj={relations}  -> 161
  + Iceland ended all links with Angola. | Iceland > Angola
halt v  S=subj T=with|to obj={relations}  -> 161
  + Denmark halted relations with Lebanon. | Denmark > Lebanon
rupture v  S=subj T=with|to obj={relations}  -> 161
  + Senegal ruptured diplomatic ties with Georgia. | Senegal > Georgia
discontinue v  S=subj T=with|to obj={relations}  -> 161
  + Bulgaria discontinued all links with Indonesia. | Bulgaria > Indonesia
lower v  S=subj T=with|to obj={relations}  -> 161
  + Morocco lowered relations with Belarus. | Morocco > Belarus
cut_off v  S=subj T=with|to obj={relations}  -> 161
  + Tanzania cut off diplomatic ties with Croatia. | Tanzania > Croatia
dissolve v  S=subj T=with|to obj={relations}  -> 161
  + Argentina dissolved all links with Rwanda. | Argentina > Rwanda
scale_down v  S=subj T=with|to obj={relations}  -> 161
  + Austria scaled down relations with Yemen. | Austria > Yemen
reduce v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Kenya reduced its ties with Norway. | Kenya > Norway
curtail v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Peru curtailed cooperation with Turkey. | Peru > Turkey
loosen v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + The ambassador loosened the alliance with the party. | The ambassador > the party
review v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Vietnam reviewed its ties with Chad. | Vietnam > Chad
weaken v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Egypt weakened cooperation with Poland. | Egypt > Poland
suspend v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + The army chief suspended the alliance with the party. | The army chief > the party
limit v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Chile limited its ties with Nepal. | Chile > Nepal
end v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Ghana ended cooperation with Serbia. | Ghana > Serbia
halt v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + The vice president halted the alliance with the party. | The vice president > the party
freeze v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Japan froze its ties with Jordan. | Japan > Jordan
sever v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Cuba severed cooperation with Malaysia. | Cuba > Malaysia
damage v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + The party leader damaged the alliance with the party. | The party leader > the party
strain v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Sweden strained its ties with Uganda. | Sweden > Uganda
break_off v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Brazil broke off cooperation with Kuwait. | Brazil > Kuwait
reconsider v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + The mayor reconsidered the alliance with the party. | The mayor > the party
restrict v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Armenia restricted its ties with Portugal. | Armenia > Portugal
discontinue v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Niger discontinued cooperation with Mongolia. | Niger > Mongolia
terminate v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + The envoy terminated the alliance with the party. | The envoy > the party
cut v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Oman cut its ties with Colombia. | Oman > Colombia
break v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Finland broke cooperation with Zambia. | Finland > Zambia
abandon v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + The finance minister abandoned the alliance with the party. | The finance minister > the party
quit v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Pakistan quit its ties with Greece. | Pakistan > Greece
chill v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Ecuador chilled cooperation with Cambodia. | Ecuador > Cambodia
pull v  S=subj T=from|to|in obj={envoy}  -> 161
  + Algeria pulled its ambassador from Latvia. | Algeria > Latvia
pull_out v  S=subj T=from|to|in obj={envoy}  -> 161
  + Bolivia pulled out diplomats from Sudan. | Bolivia > Sudan
bring_home v  S=subj T=from|to|in obj={envoy}  -> 161
  + Canada brought home its ambassador from Qatar. | Canada > Qatar
evacuate v  S=subj T=from|to|in obj={envoy}  -> 161
  + Romania evacuated diplomats from Ethiopia. | Romania > Ethiopia
call_back v  S=subj T=from|to|in obj={envoy}  -> 161
  + Thailand called back its ambassador from Cyprus. | Thailand > Cyprus
remove v  S=subj T=from|to|in obj={envoy}  -> 161
  + Mexico removed diplomats from Tunisia. | Mexico > Tunisia
call_home v  S=subj T=from|to|in obj={envoy}  -> 161
  + Iceland called home its ambassador from Angola. | Iceland > Angola
shut v  S=subj T=in|to obj={mission}  -> 161
  + Denmark shut its embassy in Lebanon. | Denmark > Lebanon
shut_down v  S=subj T=in|to obj={mission}  -> 161
  + Senegal shut down the consulate in Georgia. | Senegal > Georgia
evacuate v  S=subj T=in|to obj={mission}  -> 161
  + Bulgaria evacuated its embassy in Indonesia. | Bulgaria > Indonesia
shutter v  S=subj T=in|to obj={mission}  -> 161
  + Morocco shuttered the consulate in Belarus. | Morocco > Belarus
downgrade v  S=subj T=in|to obj={mission}  -> 161
  + Tanzania downgraded its embassy in Croatia. | Tanzania > Croatia
vacate v  S=subj T=in|to obj={mission}  -> 161
  + Argentina vacated the consulate in Rwanda. | Argentina > Rwanda
withdraw v  S=subj T=from obj={relations}|recognition  -> 161
  + Austria withdrew recognition from Yemen. | Austria > Yemen
revoke v  S=subj T=from obj={relations}|recognition  -> 161
  + Kenya revoked recognition from Norway. | Kenya > Norway
derecognise v  S=subj T=obj  -> 161
  + Peru derecognised the breakaway republic. | Peru > the breakaway republic
derecognize v  S=subj T=obj  -> 161
  + Turkey derecognized Vietnam after the coup. | Turkey > Vietnam
recall n  S?=by|mod|poss T=of|from|with  -> 161
  + Chad's recall of its ambassador followed the raid. | Chad > _
severance n  S?=by|mod|poss T=of|from|with  -> 161
  + Egypt's severance of its ambassador followed the raid. | Egypt > _
severing n  S?=by|mod|poss T=of|from|with  -> 161
  + Poland's severing of its ambassador followed the raid. | Poland > _
withdraw v  S=subj T=from obj={agreement}  -> 160
  + Chile withdrew from the treaty. | Chile > _
pull_out v  S=subj T=from obj={agreement}  -> 160
  + Nepal pulled out from the climate accord. | Nepal > _
retreat v  S=subj T=from obj={agreement}  -> 160
  + Ghana retreated from the treaty. | Ghana > _
exit v  S=subj T=from obj={agreement}  -> 160
  + Serbia exited from the climate accord. | Serbia > _
walk_away v  S=subj T=from obj={agreement}  -> 160
  + Japan walked away from the treaty. | Japan > _
back_out v  S=subj T=from obj={agreement}  -> 160
  + Jordan backed out from the climate accord. | Jordan > _
secede v  S=subj T=from obj={agreement}  -> 160
  + Cuba seceded from the treaty. | Cuba > _
scrap v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + Malaysia scrapped the treaty with Sweden. | Malaysia > Sweden
tear_up v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + Uganda tore up its pact with Brazil. | Uganda > Brazil
abrogate v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + The company abrogated the contract with the port. | The company > the port
renounce v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + Kuwait renounced the treaty with Armenia. | Kuwait > Armenia
annul v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + Portugal annulled its pact with Niger. | Portugal > Niger
suspend v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + The company suspended the contract with the port. | The company > the port
denounce v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + Mongolia denounced the treaty with Oman. | Mongolia > Oman
cancel v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + Colombia canceled its pact with Finland. | Colombia > Finland
revoke v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + The company revoked the contract with the port. | The company > the port
void v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + Zambia voided the treaty with Pakistan. | Zambia > Pakistan
repudiate v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + Greece repudiated its pact with Ecuador. | Greece > Ecuador
quit v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + The company quit the contract with the port. | The company > the port
abandon v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + Cambodia abandoned the treaty with Algeria. | Cambodia > Algeria
ditch v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + Latvia ditched its pact with Bolivia. | Latvia > Bolivia
exit v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + The company exited the contract with the port. | The company > the port
rip_up v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + Sudan ripped up the treaty with Canada. | Sudan > Canada
nullify v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + Qatar nullified its pact with Romania. | Qatar > Romania
end v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + The company ended the contract with the port. | The company > the port
freeze v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + Ethiopia froze the treaty with Thailand. | Ethiopia > Thailand
rescind v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + Cyprus rescinded its pact with Mexico. | Cyprus > Mexico
drop v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + The company dropped the contract with the port. | The company > the port
shelve v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + Tunisia shelved the treaty with Iceland. | Tunisia > Iceland
secede v  S=subj T=from  -> 160
  + Angola seceded from ASEAN. | Angola > ASEAN
break_away v  S=subj T=from  -> 160
  + The chancellor broke away from the coalition. | The chancellor > the coalition
defect v  S=subj T=from  -> 160
  + Denmark defected from the European Union. | Denmark > the European Union
split v  S=subj T=from  -> 160
  + The president split from the coalition. | The president > the coalition
part_ways v  S=subj T=from  -> 160
  + Lebanon parted ways from the United Nations. | Lebanon > the United Nations
quit v  S=subj T=obj:org  -> 160
  + Senegal quit the customs union. | Senegal > the customs union
exit v  S=subj T=obj:org  -> 160
  + The prime minister exited the party. | The prime minister > the party
abandon v  S=subj T=obj:org  -> 160
  + Georgia abandoned the customs union. | Georgia > the customs union
desert v  S=subj T=obj:org  -> 160
  + The foreign minister deserted the party. | The foreign minister > the party
ditch v  S=subj T=obj:org  -> 160
  + Bulgaria ditched the customs union. | Bulgaria > the customs union
secession n  S?=by|mod|poss T=from|of|with  -> 160
  + Indonesia's secession from NATO was announced. | Indonesia > NATO
estrangement n  S?=by|mod|poss T=from|of|with  -> 160
  + The defence minister's estrangement from the coalition came at dawn. | The defence minister > the coalition
defection n  S?=by|mod|poss T=from|of|with  -> 160
  + Morocco's defection from the African Union was announced. | Morocco > the African Union
# Aid reduced
withhold v  S=subj T=to|for|from obj={aid}  -> 162
  + Belarus withheld aid to Tanzania. | Belarus > Tanzania
withdraw v  S=subj T=to|for|from obj={aid}  -> 162
  + The World Bank withdrew assistance to Croatia. | The World Bank > Croatia
end v  S=subj T=to|for|from obj={aid}  -> 162
  + The church council ended help for the camp. | The church council > the camp
reduce v  S=subj T=to|for|from obj={aid}  -> 162
  + Argentina reduced aid to Rwanda. | Argentina > Rwanda
slash v  S=subj T=to|for|from obj={aid}  -> 162
  + The Arab League slashed assistance to Austria. | The Arab League > Austria
curtail v  S=subj T=to|for|from obj={aid}  -> 162
  + A women's group curtailed help for the camp. | A women's group > the camp
terminate v  S=subj T=to|for|from obj={aid}  -> 162
  + Yemen terminated aid to Kenya. | Yemen > Kenya
cancel v  S=subj T=to|for|from obj={aid}  -> 162
  + The Security Council canceled assistance to Norway. | The Security Council > Norway
discontinue v  S=subj T=to|for|from obj={aid}  -> 162
  + The trade union discontinued help for the camp. | The trade union > the camp
block v  S=subj T=to|for|from obj={aid}  -> 162
  + Peru blocked aid to Turkey. | Peru > Turkey
pause v  S=subj T=to|for|from obj={aid}  -> 162
  + ASEAN paused assistance to Vietnam. | ASEAN > Vietnam
scrap v  S=subj T=to|for|from obj={aid}  -> 162
  + Amnesty scrapped help for the camp. | Amnesty > the camp
trim v  S=subj T=to|for|from obj={aid}  -> 162
  + Chad trimmed aid to Egypt. | Chad > Egypt
axe v  S=subj T=to|for|from obj={aid}  -> 162
  + The European Union axed assistance to Poland. | The European Union > Poland
shrink v  S=subj T=to|for|from obj={aid}  -> 162
  + An aid agency shrinked help for the camp. | An aid agency > the camp
lower v  S=subj T=to|for|from obj={aid}  -> 162
  + Chile lowered aid to Nepal. | Chile > Nepal
scale_back v  S=subj T=to|for|from obj={aid}  -> 162
  + The United Nations scaled back assistance to Ghana. | The United Nations > Ghana
hold_back v  S=subj T=to|for|from obj={aid}  -> 162
  + A lawyers' association held back help for the camp. | A lawyers' association > the camp
phase_out v  S=subj T=to|for|from obj={aid}  -> 162
  + Serbia phased out aid to Japan. | Serbia > Japan
deny v  S=subj T=to|for|from obj={aid}  -> 162
  + NATO denied assistance to Jordan. | NATO > Jordan
withhold v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + The African Union withheld a loan to Cuba. | The African Union > Cuba
withdraw v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + Malaysia withdrew funds for the agency. | Malaysia > the agency
end v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + Sweden ended subsidies for the theatre. | Sweden > the theatre
reduce v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + The World Bank reduced a loan to Uganda. | The World Bank > Uganda
slash v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + Brazil slashed funds for the agency. | Brazil > the agency
curtail v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + Kuwait curtailed subsidies for the theatre. | Kuwait > the theatre
terminate v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + The Arab League terminated a loan to Armenia. | The Arab League > Armenia
discontinue v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + Portugal discontinued funds for the agency. | Portugal > the agency
block v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + Niger blocked subsidies for the theatre. | Niger > the theatre
pause v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + The Security Council paused a loan to Mongolia. | The Security Council > Mongolia
scrap v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + Oman scrapped funds for the agency. | Oman > the agency
freeze v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + Colombia froze subsidies for the theatre. | Colombia > the theatre
cut v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + ASEAN cut a loan to Finland. | ASEAN > Finland
cut_off v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + Zambia cut off funds for the agency. | Zambia > the agency
halt v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + Pakistan halted subsidies for the theatre. | Pakistan > the theatre
stop v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + The European Union stopped a loan to Greece. | The European Union > Greece
delay v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + Ecuador delayed funds for the agency. | Ecuador > the agency
pull v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + Cambodia pulled subsidies for the theatre. | Cambodia > the theatre
hold_back v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + The United Nations held back a loan to Algeria. | The United Nations > Algeria
yank v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + Latvia yanked funds for the agency. | Latvia > the agency
axe v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + Bolivia axed subsidies for the theatre. | Bolivia > the theatre
trim v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + NATO trimmed a loan to Sudan. | NATO > Sudan
withhold v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Canada withheld missiles to Qatar. | Canada > Qatar
end v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Romania ended military aid to Ethiopia. | Romania > Ethiopia
reduce v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Thailand reduced missiles to Cyprus. | Thailand > Cyprus
cut v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Mexico cut military aid to Tunisia. | Mexico > Tunisia
freeze v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Iceland froze missiles to Angola. | Iceland > Angola
stop v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Denmark stopped military aid to Lebanon. | Denmark > Lebanon
cancel v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Senegal canceled missiles to Georgia. | Senegal > Georgia
block v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Bulgaria blocked military aid to Indonesia. | Bulgaria > Indonesia
pause v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Morocco paused missiles to Belarus. | Morocco > Belarus
discontinue v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Tanzania discontinued military aid to Croatia. | Tanzania > Croatia
cut_off v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Argentina cut off missiles to Rwanda. | Argentina > Rwanda
scrap v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Austria scrapped military aid to Yemen. | Austria > Yemen
terminate v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Kenya terminated missiles to Norway. | Kenya > Norway
hold_back v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Peru held back military aid to Turkey. | Peru > Turkey
cut v  S=subj T=to|for|in obj={humanitarian}|food_aid|humanitarian_aid|relief_operation  -> 1623
  + The Red Cross cut food to the camp. | The Red Cross > the camp
suspend v  S=subj T=to|for|in obj={humanitarian}|food_aid|humanitarian_aid|relief_operation  -> 1623
  + The African Union suspended food aid to Vietnam. | The African Union > Vietnam
halt v  S=subj T=to|for|in obj={humanitarian}|food_aid|humanitarian_aid|relief_operation  -> 1623
  + A medical charity halted food to the camp. | A medical charity > the camp
stop v  S=subj T=to|for|in obj={humanitarian}|food_aid|humanitarian_aid|relief_operation  -> 1623
  + The World Bank stopped food aid to Chad. | The World Bank > Chad
reduce v  S=subj T=to|for|in obj={humanitarian}|food_aid|humanitarian_aid|relief_operation  -> 1623
  + The church council reduced food to the camp. | The church council > the camp
end v  S=subj T=to|for|in obj={humanitarian}|food_aid|humanitarian_aid|relief_operation  -> 1623
  + The Arab League ended food aid to Egypt. | The Arab League > Egypt
pause v  S=subj T=to|for|in obj={humanitarian}|food_aid|humanitarian_aid|relief_operation  -> 1623
  + A women's group paused food to the camp. | A women's group > the camp
freeze v  S=subj T=to|for|in obj={humanitarian}|food_aid|humanitarian_aid|relief_operation  -> 1623
  + The Security Council froze food aid to Poland. | The Security Council > Poland
cut_off v  S=subj T=to|for|in obj={humanitarian}|food_aid|humanitarian_aid|relief_operation  -> 1623
  + The trade union cut off food to the camp. | The trade union > the camp
discontinue v  S=subj T=to|for|in obj={humanitarian}|food_aid|humanitarian_aid|relief_operation  -> 1623
  + ASEAN discontinued food aid to Chile. | ASEAN > Chile
slash v  S=subj T=to|for|in obj={humanitarian}|food_aid|humanitarian_aid|relief_operation  -> 1623
  + Amnesty slashed food to the camp. | Amnesty > the camp
aid_cut n  S?=by|mod|poss T=to|of|for  -> 162
  + Nepal's aid cut of aid to Ghana hurt the clinics. | Nepal > Ghana
aid_freeze n  S?=by|mod|poss T=to|of|for  -> 162
  + Serbia's aid freeze of aid to Japan hurt the clinics. | Serbia > Japan
aid_cutoff n  S?=by|mod|poss T=to|of|for  -> 162
  + Jordan's aid cutoff of aid to Cuba hurt the clinics. | Jordan > Cuba
aid_suspension n  S?=by|mod|poss T=to|of|for  -> 162
  + Malaysia's aid suspension of aid to Sweden hurt the clinics. | Malaysia > Sweden
# Talks, visits, mediation called off
halt v  S=subj T=with|to|between obj={talks}  -> 164
  + Uganda halted talks with Brazil. | Uganda > Brazil
abandon v  S=subj T=with|to|between obj={talks}  -> 164
  + The union abandoned negotiations with the railway. | The union > the railway
terminate v  S=subj T=with|to|between obj={talks}  -> 164
  + Kuwait terminated talks with Armenia. | Kuwait > Armenia
scrap v  S=subj T=with|to|between obj={talks}  -> 164
  + The union scrapped negotiations with the railway. | The union > the railway
adjourn v  S=subj T=with|to|between obj={talks}  -> 164
  + Portugal adjourned talks with Niger. | Portugal > Niger
freeze v  S=subj T=with|to|between obj={talks}  -> 164
  + The union froze negotiations with the railway. | The union > the railway
break v  S=subj T=with|to|between obj={talks}  -> 164
  + Mongolia broke talks with Oman. | Mongolia > Oman
interrupt v  S=subj T=with|to|between obj={talks}  -> 164
  + The union interrupted negotiations with the railway. | The union > the railway
stop v  S=subj T=with|to|between obj={talks}  -> 164
  + Colombia stopped talks with Finland. | Colombia > Finland
cut_short v  S=subj T=with|to|between obj={talks}  -> 164
  + The union cut short negotiations with the railway. | The union > the railway
discontinue v  S=subj T=with|to|between obj={talks}  -> 164
  + Zambia discontinued talks with Pakistan. | Zambia > Pakistan
delay v  S=subj T=with|to|between obj={talks}  -> 164
  + The union delayed negotiations with the railway. | The union > the railway
put_off v  S=subj T=with|to|between obj={talks}  -> 164
  + Greece put off talks with Ecuador. | Greece > Ecuador
pull_out_of v  S=subj T=with|to|between obj={talks}  -> 164
  + The union pulled out of negotiations with the railway. | The union > the railway
abort v  S=subj T=with|to|between obj={talks}  -> 164
  + Cambodia aborted talks with Algeria. | Cambodia > Algeria
drop v  S=subj T=with|to|between obj={talks}  -> 164
  + The union dropped negotiations with the railway. | The union > the railway
sabotage v  S=subj T=with|to|between obj={talks}  -> 164
  + Latvia sabotaged talks with Bolivia. | Latvia > Bolivia
shelve v  S=subj T=with|to|between obj={talks}  -> 164
  + The union shelved negotiations with the railway. | The union > the railway
derail v  S=subj T=with|to|between obj={talks}  -> 164
  + Sudan derailed talks with Canada. | Sudan > Canada
stall v  S=subj T=with|to|between obj={talks}  -> 164
  + The union stalled negotiations with the railway. | The union > the railway
scuttle v  S=subj T=with|to|between obj={talks}  -> 164
  + Qatar scuttled talks with Romania. | Qatar > Romania
cut_off v  S=subj T=with|to|between obj={talks}  -> 164
  + The union cut off negotiations with the railway. | The union > the railway
disrupt v  S=subj T=with|to|between obj={talks}  -> 164
  + Ethiopia disrupted talks with Thailand. | Ethiopia > Thailand
axe v  S=subj T=with|to|between obj={talks}  -> 164
  + The union axed negotiations with the railway. | The union > the railway
back_out v  S=subj T=of|from of={talks}  -> 164
  + Separatists backed out of the talks. | Separatists > _
drop_out v  S=subj T=of|from of={talks}  -> 164
  + The interior minister dropped out of a meeting with Cyprus. | The interior minister > Cyprus
opt_out v  S=subj T=of|from of={talks}  -> 164
  + Guerrillas opted out of the talks. | Guerrillas > _
bow_out v  S=subj T=of|from of={talks}  -> 164
  + The opposition leader bowed out of a meeting with Mexico. | The opposition leader > Mexico
withdraw v  S=subj T=from from={talks}  -> 164
  + Militiamen withdrew from the talks. | Militiamen > _
walk_away v  S=subj T=from from={talks}  -> 164
  + Tunisia walked away from the negotiations with Iceland. | Tunisia > Iceland
pull_back v  S=subj T=from from={talks}  -> 164
  + Extremists pulled back from the talks. | Extremists > _
retreat v  S=subj T=from from={talks}  -> 164
  + Angola retreated from the negotiations with Denmark. | Angola > Denmark
exit v  S=subj T=from from={talks}  -> 164
  + Jihadists exited from the talks. | Jihadists > _
cancellation n  S?=by|mod|poss T=of|with|from  -> 164
  + Lebanon's cancellation of talks with Senegal was a blow. | Lebanon > Senegal
postponement n  S?=by|mod|poss T=of|with|from  -> 164
  + Georgia's postponement of talks with Bulgaria was a blow. | Georgia > Bulgaria
walkout n  S?=by|mod|poss T=of|with|from  -> 164
  + Indonesia's walkout of talks with Morocco was a blow. | Indonesia > Morocco
breakdown n  S?=by|mod|poss T=of|with|from  -> 164
  + Belarus' breakdown of talks with Tanzania was a blow. | Belarus > Tanzania
end v  S=subj T=in|between|of|obj.of|obj.poss obj=mediation|mediation_effort|good_offices|peace_mission|peace_effort  -> 165
  + Croatia ended its mediation between Argentina and Rwanda. | Croatia > Argentina ; Croatia > Rwanda
suspend v  S=subj T=in|between|of|obj.of|obj.poss obj=mediation|mediation_effort|good_offices|peace_mission|peace_effort  -> 165
  + The European Union suspended its mediation in the conflict. | The European Union > the conflict
halt v  S=subj T=in|between|of|obj.of|obj.poss obj=mediation|mediation_effort|good_offices|peace_mission|peace_effort  -> 165
  + Austria halted its mediation between Yemen and Kenya. | Austria > Yemen ; Austria > Kenya
abandon v  S=subj T=in|between|of|obj.of|obj.poss obj=mediation|mediation_effort|good_offices|peace_mission|peace_effort  -> 165
  + The United Nations abandoned its mediation in the conflict. | The United Nations > the conflict
stop v  S=subj T=in|between|of|obj.of|obj.poss obj=mediation|mediation_effort|good_offices|peace_mission|peace_effort  -> 165
  + Norway stopped its mediation between Peru and Turkey. | Norway > Peru ; Norway > Turkey
break_off v  S=subj T=in|between|of|obj.of|obj.poss obj=mediation|mediation_effort|good_offices|peace_mission|peace_effort  -> 165
  + NATO broke off its mediation in the conflict. | NATO > the conflict
withdraw v  S=subj T=in|between|of|obj.of|obj.poss obj=mediation|mediation_effort|good_offices|peace_mission|peace_effort  -> 165
  + Vietnam withdrew its mediation between Chad and Egypt. | Vietnam > Chad ; Vietnam > Egypt
drop v  S=subj T=in|between|of|obj.of|obj.poss obj=mediation|mediation_effort|good_offices|peace_mission|peace_effort  -> 165
  + The African Union dropped its mediation in the conflict. | The African Union > the conflict
freeze v  S=subj T=in|between|of|obj.of|obj.poss obj=mediation|mediation_effort|good_offices|peace_mission|peace_effort  -> 165
  + Poland froze its mediation between Chile and Nepal. | Poland > Chile ; Poland > Nepal
call_off v  S=subj T=in|between|of|obj.of|obj.poss obj=mediation|mediation_effort|good_offices|peace_mission|peace_effort  -> 165
  + The World Bank called off its mediation in the conflict. | The World Bank > the conflict
# Expelling and withdrawing missions
eject v  S=subj T=obj obj={envoy}  -> 166
  + Ghana ejected the Libyan ambassador. | Ghana > the Libyan ambassador
kick_out v  S=subj T=obj obj={envoy}  -> 166
  + Serbia kicked out five diplomats. | Serbia > five diplomats
throw_out v  S=subj T=obj obj={envoy}  -> 166
  + Japan threw out the Libyan ambassador. | Japan > the Libyan ambassador
order_out v  S=subj T=obj obj={envoy}  -> 166
  + Jordan ordered out five diplomats. | Jordan > five diplomats
oust v  S=subj T=obj obj={envoy}  -> 166
  + Cuba ousted the Libyan ambassador. | Cuba > the Libyan ambassador
deport v  S=subj T=obj obj={envoy}  -> 166
  + Malaysia deported five diplomats. | Malaysia > five diplomats
brand v  S=subj T=obj as=persona_non_grata  -> 166
  + Sweden branded the attache as persona non grata. | Sweden > the attache
declare v  S=subj T=obj as=persona_non_grata  -> 166
  + Uganda declared the attache as persona non grata. | Uganda > the attache
name v  S=subj T=obj as=persona_non_grata  -> 166
  + Brazil named the attache as persona non grata. | Brazil > the attache
withdraw v  S=subj T=from obj=delegation|team|mission|athlete|representative|national|staff|citizen  -> 166
  + Kuwait withdrew its delegation from Armenia. | Kuwait > Armenia
pull v  S=subj T=from obj=delegation|team|mission|athlete|representative|national|staff|citizen  -> 166
  + Portugal pulled its nationals from Niger. | Portugal > Niger
pull_out v  S=subj T=from obj=delegation|team|mission|athlete|representative|national|staff|citizen  -> 166
  + Mongolia pulled out its delegation from Oman. | Mongolia > Oman
evacuate v  S=subj T=from obj=delegation|team|mission|athlete|representative|national|staff|citizen  -> 166
  + Colombia evacuated its nationals from Finland. | Colombia > Finland
recall v  S=subj T=from obj=delegation|team|mission|athlete|representative|national|staff|citizen  -> 166
  + Zambia recalled its delegation from Pakistan. | Zambia > Pakistan
remove v  S=subj T=from obj=delegation|team|mission|athlete|representative|national|staff|citizen  -> 166
  + Greece removed its nationals from Ecuador. | Greece > Ecuador
suspend v  S=subj T=obj from=:org  -> 166
  + The Arab League suspended Cambodia from the council. | The Arab League > Cambodia
exclude v  S=subj T=obj from=:org  -> 166
  + The league excluded Algeria. | The league > Algeria
bar v  S=subj T=obj from=:org  -> 166
  + The Security Council barred Latvia from the council. | The Security Council > Latvia
oust v  S=subj T=obj from=:org  -> 166
  + The league ousted Bolivia. | The league > Bolivia
eject v  S=subj T=obj from=:org  -> 166
  + ASEAN ejected Sudan from the council. | ASEAN > Sudan
expel v  S=subj T=obj from=:org  -> 166
  + The league expelled Canada. | The league > Canada
pull_out v  S=subj T=from obj={peacekeepers}  -> 1661
  + Qatar pulled out its peacekeepers from Romania. | Qatar > Romania
recall v  S=subj T=from obj={peacekeepers}  -> 1661
  + The European Union recalled the observers from Ethiopia. | The European Union > Ethiopia
evacuate v  S=subj T=from obj={peacekeepers}  -> 1661
  + Thailand evacuated its peacekeepers from Cyprus. | Thailand > Cyprus
remove v  S=subj T=from obj={peacekeepers}  -> 1661
  + The United Nations removed the observers from Mexico. | The United Nations > Mexico
bring_home v  S=subj T=from obj={peacekeepers}  -> 1661
  + Tunisia brought home its peacekeepers from Iceland. | Tunisia > Iceland
pull v  S=subj T=from obj={peacekeepers}  -> 1661
  + NATO pulled the observers from Angola. | NATO > Angola
eject v  S=subj T=obj obj={inspectors}  -> 1662
  + Denmark ejected the inspectors. | Denmark > the inspectors
kick_out v  S=subj T=obj obj={inspectors}  -> 1662
  + Lebanon kicked out the election observers. | Lebanon > the election observers
throw_out v  S=subj T=obj obj={inspectors}  -> 1662
  + Senegal threw out the inspectors. | Senegal > the inspectors
remove v  S=subj T=obj obj={inspectors}  -> 1662
  + Georgia removed the election observers. | Georgia > the election observers
oust v  S=subj T=obj obj={inspectors}  -> 1662
  + Bulgaria ousted the inspectors. | Bulgaria > the inspectors
deport v  S=subj T=obj obj={inspectors}  -> 1662
  + Indonesia deported the election observers. | Indonesia > the election observers
order_out v  S=subj T=obj obj={inspectors}  -> 1662
  + Morocco ordered out the inspectors. | Morocco > the inspectors
withdraw v  S=subj T=from obj={inspectors}  -> 1662
  + The African Union withdrew its inspectors from Belarus. | The African Union > Belarus
pull_out v  S=subj T=from obj={inspectors}  -> 1662
  + The World Bank pulled out the monitors from Tanzania. | The World Bank > Tanzania
recall v  S=subj T=from obj={inspectors}  -> 1662
  + The Arab League recalled its inspectors from Croatia. | The Arab League > Croatia
evacuate v  S=subj T=from obj={inspectors}  -> 1662
  + The Security Council evacuated the monitors from Argentina. | The Security Council > Argentina
remove v  S=subj T=from obj={inspectors}  -> 1662
  + ASEAN removed its inspectors from Rwanda. | ASEAN > Rwanda
pull v  S=subj T=from obj={inspectors}  -> 1662
  + The European Union pulled the monitors from Austria. | The European Union > Austria
eject v  S=subj T=obj obj={aidgroup}  -> 1663
  + Yemen ejected the aid group. | Yemen > the aid group
kick_out v  S=subj T=obj obj={aidgroup}  -> 1663
  + Paramilitaries kicked out aid workers. | Paramilitaries > aid workers
throw_out v  S=subj T=obj obj={aidgroup}  -> 1663
  + Kenya threw out the aid group. | Kenya > the aid group
oust v  S=subj T=obj obj={aidgroup}  -> 1663
  + Rebels ousted aid workers. | Rebels > aid workers
deport v  S=subj T=obj obj={aidgroup}  -> 1663
  + Norway deported the aid group. | Norway > the aid group
close_down v  S=subj T=obj obj={aidgroup}  -> 1663
  + Militants closed down aid workers. | Militants > aid workers
shut_down v  S=subj T=obj obj={aidgroup}  -> 1663
  + Peru shut down the aid group. | Peru > the aid group
bar v  S=subj T=obj obj={aidgroup}  -> 1663
  + Insurgents barred aid workers. | Insurgents > aid workers
ban v  S=subj T=obj obj={aidgroup}  -> 1663
  + Turkey banned the aid group. | Turkey > the aid group
suspend v  S=subj T=obj obj={aidgroup}  -> 1663
  + Gunmen suspended aid workers. | Gunmen > aid workers
hand_down v  S=subj T=against|on obj=verdict|guilty_verdict|sentence|life_sentence|death_sentence  -> SANCTION/convict
  + A court handed down a guilty verdict against the general. | A court > the general
guilty_verdict n  S?=by|mod|poss T?=against  -> SANCTION/convict
  + The jury's guilty verdict against the mayor came at noon. | The jury > the mayor
announce v  S=subj T=to|for|in obj=suspension|cut|halt|end|freeze|reduction|cutoff|withdrawal|stop of={aid}|{loan}|fund|funds|funding|{arms}  -> 162
  + Vietnam announced a suspension of aid to Chad. | Vietnam > Chad
order v  S=subj T=to|for|in obj=suspension|cut|halt|end|freeze|reduction|cutoff|withdrawal|stop of={aid}|{loan}|fund|funds|funding|{arms}  -> 162
  + Egypt ordered a freeze of aid to Poland. | Egypt > Poland
approve v  S=subj T=to|for|in obj=suspension|cut|halt|end|freeze|reduction|cutoff|withdrawal|stop of={aid}|{loan}|fund|funds|funding|{arms}  -> 162
  + Chile approved a suspension of aid to Nepal. | Chile > Nepal
declare v  S=subj T=to|for|in obj=suspension|cut|halt|end|freeze|reduction|cutoff|withdrawal|stop of={aid}|{loan}|fund|funds|funding|{arms}  -> 162
  + Ghana declared a freeze of aid to Serbia. | Ghana > Serbia
confirm v  S=subj T=to|for|in obj=suspension|cut|halt|end|freeze|reduction|cutoff|withdrawal|stop of={aid}|{loan}|fund|funds|funding|{arms}  -> 162
  + Japan confirmed a suspension of aid to Jordan. | Japan > Jordan
decide v  S=subj T=to|for|in obj=suspension|cut|halt|end|freeze|reduction|cutoff|withdrawal|stop of={aid}|{loan}|fund|funds|funding|{arms}  -> 162
  + Cuba decided a freeze of aid to Malaysia. | Cuba > Malaysia
propose v  S=subj T=to|for|in obj=suspension|cut|halt|end|freeze|reduction|cutoff|withdrawal|stop of={aid}|{loan}|fund|funds|funding|{arms}  -> 162
  + Sweden proposed a suspension of aid to Uganda. | Sweden > Uganda
announce v  S=subj T=with|to|from obj=suspension|cut|halt|end|freeze of=flight|link|links|tie|ties|trade|flights|relation|relations|visa  -> 160
  + Brazil announced a suspension of flights from Kuwait. | Brazil > Kuwait
order v  S=subj T=with|to|from obj=suspension|cut|halt|end|freeze of=flight|link|links|tie|ties|trade|flights|relation|relations|visa  -> 160
  + Armenia ordered a freeze of relations with Portugal. | Armenia > Portugal
declare v  S=subj T=with|to|from obj=suspension|cut|halt|end|freeze of=flight|link|links|tie|ties|trade|flights|relation|relations|visa  -> 160
  + Niger declared a suspension of flights from Mongolia. | Niger > Mongolia
confirm v  S=subj T=with|to|from obj=suspension|cut|halt|end|freeze of=flight|link|links|tie|ties|trade|flights|relation|relations|visa  -> 160
  + Oman confirmed a freeze of relations with Colombia. | Oman > Colombia
walk_out v  S=subj T?=of|from|with of={talks}  -> 125
  + Separatists walked out of talks with the government. | Separatists > the government
storm_out v  S=subj T?=of|from|with of={talks}  -> 125
  + The governor stormed out of a meeting with the union. | The governor > the union
pull_out v  S=subj T?=of|from|with of={talks}  -> 125
  + Guerrillas pulled out of talks with the government. | Guerrillas > the government
renege v  S=subj T?=on|with on={agreement}|promise  -> 127
  + Chad reneged on its deal with the miners. | Chad > the miners
pull_out v  S=subj T?=of|with of={agreement}  -> 127
  + The rebels pulled out of a deal with the army. | The rebels > the army
reject v  S=subj T?=with|of|obj.of|obj.poss obj={agreement}  -> 127
  + Finland rejected an agreement with Zambia. | Finland > Zambia
refuse v  S=subj T?=with|of|obj.of|obj.poss obj={agreement}  -> 127
  + Militiamen refused the peace deal. | Militiamen > _
turn_down v  S=subj T?=with|of|obj.of|obj.poss obj={agreement}  -> 127
  + Pakistan turned down an agreement with Greece. | Pakistan > Greece
oppose v  S=subj T?=with|of|obj.of|obj.poss obj={agreement}  -> 127
  + Extremists opposed the peace deal. | Extremists > _
denounce v  S=subj T?=with|of|obj.of|obj.poss obj={agreement}  -> 127
  + Ecuador denounced an agreement with Cambodia. | Ecuador > Cambodia
disown v  S=subj T?=with|of|obj.of|obj.poss obj={agreement}  -> 127
  + Jihadists disowned the peace deal. | Jihadists > _
disavow v  S=subj T?=with|of|obj.of|obj.poss obj={agreement}  -> 127
  + Algeria disavowed an agreement with Latvia. | Algeria > Latvia
