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
  + Portugal levied sanctions on Niger. | Portugal > Niger
enforce v  S=subj T=on|against|for obj={sanction}  -> 163
  + ASEAN enforced an arms embargo against Mongolia. | ASEAN > Mongolia
introduce v  S=subj T=on|against|for obj={sanction}  -> 163
  + Oman introduced tariffs on Chinese cars. | Oman > Chinese cars
adopt v  S=subj T=on|against|for obj={sanction}  -> 163
  + Colombia adopted an export ban on Finland. | Colombia > Finland
announce v  S=subj T=on|against|for obj={sanction}  -> 163
  + Zambia announced sanctions on Pakistan. | Zambia > Pakistan
apply v  S=subj T=on|against|for obj={sanction}  -> 163
  + The European Union applied an arms embargo against Greece. | The European Union > Greece
place v  S=subj T=on|against|for obj={sanction}  -> 163
  + Ecuador placed tariffs on Chinese cars. | Ecuador > Chinese cars
put v  S=subj T=on|against|for obj={sanction}  -> 163
  + Cambodia put an export ban on Algeria. | Cambodia > Algeria
toughen v  S=subj T=on|against|for obj={sanction}  -> 163
  + Latvia toughened sanctions on Bolivia. | Latvia > Bolivia
expand v  S=subj T=on|against|for obj={sanction}  -> 163
  + The United Nations expanded an arms embargo against Sudan. | The United Nations > Sudan
renew v  S=subj T=on|against|for obj={sanction}  -> 163
  + Canada renewed tariffs on Chinese cars. | Canada > Chinese cars
widen v  S=subj T=on|against|for obj={sanction}  -> 163
  + Qatar widened an export ban on Romania. | Qatar > Romania
reimpose v  S=subj T=on|against|for obj={sanction}  -> 163
  + Ethiopia reimposed sanctions on Thailand. | Ethiopia > Thailand
reinstate v  S=subj T=on|against|for obj={sanction}  -> 163
  + NATO reinstated an arms embargo against Cyprus. | NATO > Cyprus
approve v  S=subj T=on|against|for obj={sanction}  -> 163
  + Mexico approved tariffs on Chinese cars. | Mexico > Chinese cars
declare v  S=subj T=on|against|for obj={sanction}  -> 163
  + Tunisia declared an export ban on Iceland. | Tunisia > Iceland
enact v  S=subj T=on|against|for obj={sanction}  -> 163
  + Angola enacted sanctions on Denmark. | Angola > Denmark
clamp v  S=subj T=on|against|for obj={sanction}  -> 163
  + The African Union clamped an arms embargo against Lebanon. | The African Union > Lebanon
institute v  S=subj T=on|against|for obj={sanction}  -> 163
  + Senegal instituted tariffs on Chinese cars. | Senegal > Chinese cars
maintain v  S=subj T=on|against|for obj={sanction}  -> 163
  + Georgia maintained an export ban on Bulgaria. | Georgia > Bulgaria
unveil v  S=subj T=on|against|for obj={sanction}  -> 163
  + Indonesia unveiled sanctions on Morocco. | Indonesia > Morocco
increase v  S=subj T=on|against|for obj={sanction}  -> 163
  + The World Bank increased an arms embargo against Belarus. | The World Bank > Belarus
raise v  S=subj T=on|against|for obj={sanction}  -> 163
  + Tanzania raised tariffs on Chinese cars. | Tanzania > Chinese cars
ratchet_up v  S=subj T=on|against|for obj={sanction}  -> 163
  + Croatia ratcheted up an export ban on Argentina. | Croatia > Argentina
reinforce v  S=subj T=on|against|for obj={sanction}  -> 163
  + Rwanda reinforced sanctions on Austria. | Rwanda > Austria
harden v  S=subj T=on|against|for obj={sanction}  -> 163
  + The Arab League hardened an arms embargo against Yemen. | The Arab League > Yemen
prolong v  S=subj T=on|against|for obj={sanction}  -> 163
  + Kenya prolonged tariffs on Chinese cars. | Kenya > Chinese cars
ramp_up v  S=subj T=on|against|for obj={sanction}  -> 163
  + Norway ramped up an export ban on Peru. | Norway > Peru
broaden v  S=subj T=on|against|for obj={sanction}  -> 163
  + Turkey broadened sanctions on Vietnam. | Turkey > Vietnam
strengthen v  S=subj T=on|against|for obj={sanction}  -> 163
  + The Security Council strengthened an arms embargo against Chad. | The Security Council > Chad
back v  S=subj T=on|against|for obj={sanction}  -> 163
  + Egypt backed tariffs on Chinese cars. | Egypt > Chinese cars
order v  S=subj T=on|against|for obj={sanction}  -> 163
  + Poland ordered an export ban on Chile. | Poland > Chile
set v  S=subj T=on|against|for obj={sanction}  -> 163
  + Nepal set sanctions on Ghana. | Nepal > Ghana
add v  S=subj T=on|against|for obj={sanction}  -> 163
  + ASEAN added an arms embargo against Serbia. | ASEAN > Serbia
double v  S=subj T=on|against|for obj={sanction}  -> 163
  + Japan doubled tariffs on Chinese cars. | Japan > Chinese cars
initiate v  S=subj T=on|against|for obj={sanction}  -> 163
  + Jordan initiated an export ban on Cuba. | Jordan > Cuba
invoke v  S=subj T=on|against|for obj={sanction}  -> 163
  + Malaysia invoked sanctions on Sweden. | Malaysia > Sweden
unleash v  S=subj T=on|against|for obj={sanction}  -> 163
  + The European Union unleashed an arms embargo against Uganda. | The European Union > Uganda
implement v  S=subj T=on|against|for obj={sanction}  -> 163
  + Brazil implemented tariffs on Chinese cars. | Brazil > Chinese cars
issue v  S=subj T=on|against|for obj={sanction}  -> 163
  + Kuwait issued an export ban on Armenia. | Kuwait > Armenia
re-impose v  S=subj T=on|against|for obj={sanction}  -> 163
  + Portugal re-imposed sanctions on Niger. | Portugal > Niger
step_up v  S=subj T=on|against|for obj={sanction}  -> 163
  + The United Nations stepped up an arms embargo against Mongolia. | The United Nations > Mongolia
sharpen v  S=subj T=on|against|for obj={sanction}  -> 163
  + Oman sharpened tariffs on Chinese cars. | Oman > Chinese cars
hike v  S=subj T=on|against|for obj={sanction}  -> 163
  + Colombia hiked an export ban on Finland. | Colombia > Finland
authorise v  S=subj T=on|against|for obj={sanction}  -> 163
  + Zambia authorised sanctions on Pakistan. | Zambia > Pakistan
authorize v  S=subj T=on|against|for obj={sanction}  -> 163
  + NATO authorized an arms embargo against Greece. | NATO > Greece
snap_back v  S=subj T=on|against|for obj={sanction}  -> 163
  + Ecuador snapped back tariffs on Chinese cars. | Ecuador > Chinese cars
hit v  S=subj T=obj with={sanction}  -> 163
  + Cambodia hit Algeria with sanctions. | Cambodia > Algeria
slap v  S=subj T=obj with={sanction}  -> 163
  + The African Union slapped the bank with an asset freeze. | The African Union > the bank
target v  S=subj T=obj with={sanction}  -> 163
  + Latvia targeted Bolivia with sanctions. | Latvia > Bolivia
punish v  S=subj T=obj with={sanction}  -> 163
  + The World Bank punished the bank with an asset freeze. | The World Bank > the bank
penalise v  S=subj T=obj with={sanction}  -> 163
  + Sudan penalised Canada with sanctions. | Sudan > Canada
penalize v  S=subj T=obj with={sanction}  -> 163
  + The Arab League penalized the bank with an asset freeze. | The Arab League > the bank
squeeze v  S=subj T=obj with={sanction}  -> 163
  + Qatar squeezed Romania with sanctions. | Qatar > Romania
strike v  S=subj T=obj with={sanction}  -> 163
  + The Security Council struck the bank with an asset freeze. | The Security Council > the bank
sanction v  S=subj T=obj with={sanction}  -> 163
  + Ethiopia sanctioned Thailand with sanctions. | Ethiopia > Thailand
penalise v  S=subj T=obj  -> 163
  + Cyprus penalised Mexico over the fishing ban. | Cyprus > Mexico
penalize v  S=subj T=obj  -> 163
  + ASEAN penalized the state bank of Tunisia. | ASEAN > the state bank of Tunisia
black-list v  S=subj T=obj  -> 163
  + Iceland black-listed Angola over the fishing ban. | Iceland > Angola
delist v  S=subj T=obj  -> 163
  + The European Union delisted the state bank of Denmark. | The European Union > the state bank of Denmark
isolate v  S=subj T=obj  -> 163
  + Lebanon isolated Senegal over the fishing ban. | Lebanon > Senegal
ban v  S=subj T=obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Georgia banned imports of beef. | Georgia > imports
bar v  S=subj T=obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Bulgaria barred exports of rice. | Bulgaria > exports
halt v  S=subj T=obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Indonesia halted imports of beef. | Indonesia > imports
suspend v  S=subj T=obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Morocco suspended exports of rice. | Morocco > exports
prohibit v  S=subj T=obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Belarus prohibited imports of beef. | Belarus > imports
restrict v  S=subj T=obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Tanzania restricted exports of rice. | Tanzania > exports
block v  S=subj T=obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Croatia blocked imports of beef. | Croatia > imports
curb v  S=subj T=obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Argentina curbed exports of rice. | Argentina > exports
limit v  S=subj T=obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Rwanda limited imports of beef. | Rwanda > imports
stop v  S=subj T=obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Austria stopped exports of rice. | Austria > exports
outlaw v  S=subj T=obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Yemen outlawed imports of beef. | Yemen > imports
cut_off v  S=subj T=obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Kenya cut off exports of rice. | Kenya > exports
cap v  S=subj T=obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Norway capped imports of beef. | Norway > imports
slash v  S=subj T=obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Peru slashed exports of rice. | Peru > exports
suspend v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163
  + Turkey suspended trade with Vietnam. | Turkey > Vietnam
halt v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163
  + Chad halted imports from Egypt. | Chad > Egypt
cut v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163
  + Poland cut gas supplies to Chile. | Poland > Chile
stop v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163
  + Nepal stopped trade with Ghana. | Nepal > Ghana
freeze v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163
  + Serbia froze imports from Japan. | Serbia > Japan
cut_off v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163
  + Jordan cut off gas supplies to Cuba. | Jordan > Cuba
end v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163
  + Malaysia ended trade with Sweden. | Malaysia > Sweden
sever v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163
  + Uganda severed imports from Brazil. | Uganda > Brazil
block v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163
  + Kuwait blocked gas supplies to Armenia. | Kuwait > Armenia
prohibit v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163
  + Portugal prohibited trade with Niger. | Portugal > Niger
restrict v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163
  + Mongolia restricted imports from Oman. | Mongolia > Oman
break_off v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163
  + Colombia broke off gas supplies to Finland. | Colombia > Finland
reduce v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163
  + Zambia reduced trade with Pakistan. | Zambia > Pakistan
curtail v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163
  + Greece curtailed imports from Ecuador. | Greece > Ecuador
arms_embargo n  S?=by|mod|poss T=on|against|of  -> 163
  + Cambodia's arms embargo on Algeria was renewed. | Cambodia > Algeria
trade_embargo n  S?=by|mod|poss T=on|against|of  -> 163
  + The United Nations' trade embargo against Latvia took effect. | The United Nations > Latvia
oil_embargo n  S?=by|mod|poss T=on|against|of  -> 163
  + Bolivia's oil embargo on Sudan was renewed. | Bolivia > Sudan
trade_ban n  S?=by|mod|poss T=on|against|of  -> 163
  + NATO's trade ban against Canada took effect. | NATO > Canada
import_ban n  S?=by|mod|poss T=on|against|of  -> 163
  + Qatar's import ban on Romania was renewed. | Qatar > Romania
export_ban n  S?=by|mod|poss T=on|against|of  -> 163
  + The African Union's export ban against Ethiopia took effect. | The African Union > Ethiopia
travel_ban n  S?=by|mod|poss T=on|against|of  -> 163
  + Thailand's travel ban on Cyprus was renewed. | Thailand > Cyprus
asset_freeze n  S?=by|mod|poss T=on|against|of  -> 163
  + The World Bank's asset freeze against Mexico took effect. | The World Bank > Mexico
visa_ban n  S?=by|mod|poss T=on|against|of  -> 163
  + Tunisia's visa ban on Iceland was renewed. | Tunisia > Iceland
economic_sanction n  S?=by|mod|poss T=on|against|of  -> 163
  + The Arab League's economic sanction against Angola took effect. | The Arab League > Angola
import_duty n  S?=by|mod|poss T=on|against|of  -> 163
  + Denmark's import duty on Lebanon was renewed. | Denmark > Lebanon
punitive_tariff n  S?=by|mod|poss T=on|against|of  -> 163
  + The Security Council's punitive tariff against Senegal took effect. | The Security Council > Senegal
penalty n  S?=by|mod|poss T=on|against|of  -> 163
  + Georgia's penalty on Bulgaria was renewed. | Georgia > Bulgaria
price_cap n  S?=by|mod|poss T=on|against|of  -> 163
  + ASEAN's price cap against Indonesia took effect. | ASEAN > Indonesia
trade_war n  S?=by|mod|poss T=on|against|of  -> 163
  + Morocco's trade war on Belarus was renewed. | Morocco > Belarus
import_tariff n  S?=by|mod|poss T=on|against|of  -> 163
  + The European Union's import tariff against Tanzania took effect. | The European Union > Tanzania
anti-dumping_duty n  S?=by|mod|poss T=on|against|of  -> 163
  + Croatia's anti-dumping duty on Argentina was renewed. | Croatia > Argentina
gas_cutoff n  S?=by|mod|poss T=on|against|of  -> 163
  + The United Nations' gas cutoff against Rwanda took effect. | The United Nations > Rwanda
# Diplomatic relations reduced
terminate v  S=subj T=with|to obj={relations}  -> 161
  + Austria terminated relations with Yemen. | Austria > Yemen
freeze v  S=subj T=with|to obj={relations}  -> 161
  + Kenya froze diplomatic ties with Norway. | Kenya > Norway
end v  S=subj T=with|to obj={relations}  -> 161
  + Peru ended all links with Turkey. | Peru > Turkey
halt v  S=subj T=with|to obj={relations}  -> 161
  + Vietnam halted relations with Chad. | Vietnam > Chad
rupture v  S=subj T=with|to obj={relations}  -> 161
  + Egypt ruptured diplomatic ties with Poland. | Egypt > Poland
discontinue v  S=subj T=with|to obj={relations}  -> 161
  + Chile discontinued all links with Nepal. | Chile > Nepal
lower v  S=subj T=with|to obj={relations}  -> 161
  + Ghana lowered relations with Serbia. | Ghana > Serbia
cut_off v  S=subj T=with|to obj={relations}  -> 161
  + Japan cut off diplomatic ties with Jordan. | Japan > Jordan
dissolve v  S=subj T=with|to obj={relations}  -> 161
  + Cuba dissolved all links with Malaysia. | Cuba > Malaysia
scale_down v  S=subj T=with|to obj={relations}  -> 161
  + Sweden scaled down relations with Uganda. | Sweden > Uganda
reduce v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Brazil reduced its ties with Kuwait. | Brazil > Kuwait
curtail v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Armenia curtailed cooperation with Portugal. | Armenia > Portugal
loosen v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + The governor loosened the alliance with the party. | The governor > the party
review v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Niger reviewed its ties with Mongolia. | Niger > Mongolia
weaken v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Oman weakened cooperation with Colombia. | Oman > Colombia
suspend v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + The king suspended the alliance with the party. | The king > the party
limit v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Finland limited its ties with Zambia. | Finland > Zambia
end v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Pakistan ended cooperation with Greece. | Pakistan > Greece
halt v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + The ambassador halted the alliance with the party. | The ambassador > the party
freeze v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Ecuador froze its ties with Cambodia. | Ecuador > Cambodia
sever v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Algeria severed cooperation with Latvia. | Algeria > Latvia
damage v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + The army chief damaged the alliance with the party. | The army chief > the party
strain v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Bolivia strained its ties with Sudan. | Bolivia > Sudan
break_off v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Canada broke off cooperation with Qatar. | Canada > Qatar
reconsider v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + The vice president reconsidered the alliance with the party. | The vice president > the party
restrict v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Romania restricted its ties with Ethiopia. | Romania > Ethiopia
discontinue v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Thailand discontinued cooperation with Cyprus. | Thailand > Cyprus
terminate v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + The party leader terminated the alliance with the party. | The party leader > the party
cut v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Mexico cut its ties with Tunisia. | Mexico > Tunisia
break v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Iceland broke cooperation with Angola. | Iceland > Angola
abandon v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + The mayor abandoned the alliance with the party. | The mayor > the party
quit v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Denmark quit its ties with Lebanon. | Denmark > Lebanon
chill v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Senegal chilled cooperation with Georgia. | Senegal > Georgia
pull v  S=subj T=from|to|in obj={envoy}  -> 161
  + Bulgaria pulled its ambassador from Indonesia. | Bulgaria > Indonesia
pull_out v  S=subj T=from|to|in obj={envoy}  -> 161
  + Morocco pulled out diplomats from Belarus. | Morocco > Belarus
bring_home v  S=subj T=from|to|in obj={envoy}  -> 161
  + Tanzania brought home its ambassador from Croatia. | Tanzania > Croatia
evacuate v  S=subj T=from|to|in obj={envoy}  -> 161
  + Argentina evacuated diplomats from Rwanda. | Argentina > Rwanda
call_back v  S=subj T=from|to|in obj={envoy}  -> 161
  + Austria called back its ambassador from Yemen. | Austria > Yemen
remove v  S=subj T=from|to|in obj={envoy}  -> 161
  + Kenya removed diplomats from Norway. | Kenya > Norway
call_home v  S=subj T=from|to|in obj={envoy}  -> 161
  + Peru called home its ambassador from Turkey. | Peru > Turkey
shut v  S=subj T=in|to obj={mission}  -> 161
  + Vietnam shut its embassy in Chad. | Vietnam > Chad
shut_down v  S=subj T=in|to obj={mission}  -> 161
  + Egypt shut down the consulate in Poland. | Egypt > Poland
evacuate v  S=subj T=in|to obj={mission}  -> 161
  + Chile evacuated its embassy in Nepal. | Chile > Nepal
shutter v  S=subj T=in|to obj={mission}  -> 161
  + Ghana shuttered the consulate in Serbia. | Ghana > Serbia
downgrade v  S=subj T=in|to obj={mission}  -> 161
  + Japan downgraded its embassy in Jordan. | Japan > Jordan
vacate v  S=subj T=in|to obj={mission}  -> 161
  + Cuba vacated the consulate in Malaysia. | Cuba > Malaysia
withdraw v  S=subj T=from obj={relations}|recognition  -> 161
  + Sweden withdrew recognition from Uganda. | Sweden > Uganda
revoke v  S=subj T=from obj={relations}|recognition  -> 161
  + Brazil revoked recognition from Kuwait. | Brazil > Kuwait
derecognise v  S=subj T=obj  -> 161
  + Armenia derecognised the breakaway republic. | Armenia > the breakaway republic
derecognize v  S=subj T=obj  -> 161
  + Portugal derecognized Niger after the coup. | Portugal > Niger
recall n  S?=by|mod|poss T=of|from|with  -> 161
  + Mongolia's recall of its ambassador followed the raid. | Mongolia > _
severance n  S?=by|mod|poss T=of|from|with  -> 161
  + Oman's severance of its ambassador followed the raid. | Oman > _
severing n  S?=by|mod|poss T=of|from|with  -> 161
  + Colombia's severing of its ambassador followed the raid. | Colombia > _
withdraw v  S=subj T=from obj={agreement}  -> 160
  + Finland withdrew from the treaty. | Finland > _
pull_out v  S=subj T=from obj={agreement}  -> 160
  + Zambia pulled out from the climate accord. | Zambia > _
retreat v  S=subj T=from obj={agreement}  -> 160
  + Pakistan retreated from the treaty. | Pakistan > _
exit v  S=subj T=from obj={agreement}  -> 160
  + Greece exited from the climate accord. | Greece > _
walk_away v  S=subj T=from obj={agreement}  -> 160
  + Ecuador walked away from the treaty. | Ecuador > _
back_out v  S=subj T=from obj={agreement}  -> 160
  + Cambodia backed out from the climate accord. | Cambodia > _
secede v  S=subj T=from obj={agreement}  -> 160
  + Algeria seceded from the treaty. | Algeria > _
scrap v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + Latvia scrapped the treaty with Bolivia. | Latvia > Bolivia
tear_up v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + Sudan tore up its pact with Canada. | Sudan > Canada
abrogate v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + The company abrogated the contract with the port. | The company > the port
renounce v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + Qatar renounced the treaty with Romania. | Qatar > Romania
annul v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + Ethiopia annulled its pact with Thailand. | Ethiopia > Thailand
suspend v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + The company suspended the contract with the port. | The company > the port
denounce v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + Cyprus denounced the treaty with Mexico. | Cyprus > Mexico
cancel v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + Tunisia canceled its pact with Iceland. | Tunisia > Iceland
revoke v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + The company revoked the contract with the port. | The company > the port
void v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + Angola voided the treaty with Denmark. | Angola > Denmark
repudiate v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + Lebanon repudiated its pact with Senegal. | Lebanon > Senegal
quit v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + The company quit the contract with the port. | The company > the port
abandon v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + Georgia abandoned the treaty with Bulgaria. | Georgia > Bulgaria
ditch v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + Indonesia ditched its pact with Morocco. | Indonesia > Morocco
exit v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + The company exited the contract with the port. | The company > the port
rip_up v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + Belarus ripped up the treaty with Tanzania. | Belarus > Tanzania
nullify v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + Croatia nullified its pact with Argentina. | Croatia > Argentina
end v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + The company ended the contract with the port. | The company > the port
freeze v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + Rwanda froze the treaty with Austria. | Rwanda > Austria
rescind v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + Yemen rescinded its pact with Kenya. | Yemen > Kenya
drop v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + The company dropped the contract with the port. | The company > the port
shelve v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + Norway shelved the treaty with Peru. | Norway > Peru
secede v  S=subj T=from  -> 160
  + Turkey seceded from NATO. | Turkey > NATO
break_away v  S=subj T=from  -> 160
  + The envoy broke away from the coalition. | The envoy > the coalition
defect v  S=subj T=from  -> 160
  + Vietnam defected from the African Union. | Vietnam > the African Union
split v  S=subj T=from  -> 160
  + The finance minister split from the coalition. | The finance minister > the coalition
part_ways v  S=subj T=from  -> 160
  + Chad parted ways from the World Bank. | Chad > the World Bank
quit v  S=subj T=obj:org  -> 160
  + Egypt quit the customs union. | Egypt > the customs union
exit v  S=subj T=obj:org  -> 160
  + The chancellor exited the party. | The chancellor > the party
abandon v  S=subj T=obj:org  -> 160
  + Poland abandoned the customs union. | Poland > the customs union
desert v  S=subj T=obj:org  -> 160
  + The president deserted the party. | The president > the party
ditch v  S=subj T=obj:org  -> 160
  + Chile ditched the customs union. | Chile > the customs union
secession n  S?=by|mod|poss T=from|of|with  -> 160
  + Nepal's secession from the Arab League was announced. | Nepal > the Arab League
estrangement n  S?=by|mod|poss T=from|of|with  -> 160
  + The prime minister's estrangement from the coalition came at dawn. | The prime minister > the coalition
defection n  S?=by|mod|poss T=from|of|with  -> 160
  + Ghana's defection from the Security Council was announced. | Ghana > the Security Council
# Aid reduced
withhold v  S=subj T=to|for|from obj={aid}  -> 162
  + Serbia withheld aid to Japan. | Serbia > Japan
withdraw v  S=subj T=to|for|from obj={aid}  -> 162
  + ASEAN withdrew assistance to Jordan. | ASEAN > Jordan
end v  S=subj T=to|for|from obj={aid}  -> 162
  + The Red Cross ended help for the camp. | The Red Cross > the camp
reduce v  S=subj T=to|for|from obj={aid}  -> 162
  + Cuba reduced aid to Malaysia. | Cuba > Malaysia
slash v  S=subj T=to|for|from obj={aid}  -> 162
  + The European Union slashed assistance to Sweden. | The European Union > Sweden
curtail v  S=subj T=to|for|from obj={aid}  -> 162
  + A medical charity curtailed help for the camp. | A medical charity > the camp
terminate v  S=subj T=to|for|from obj={aid}  -> 162
  + Uganda terminated aid to Brazil. | Uganda > Brazil
cancel v  S=subj T=to|for|from obj={aid}  -> 162
  + The United Nations canceled assistance to Kuwait. | The United Nations > Kuwait
discontinue v  S=subj T=to|for|from obj={aid}  -> 162
  + The church council discontinued help for the camp. | The church council > the camp
block v  S=subj T=to|for|from obj={aid}  -> 162
  + Armenia blocked aid to Portugal. | Armenia > Portugal
pause v  S=subj T=to|for|from obj={aid}  -> 162
  + NATO paused assistance to Niger. | NATO > Niger
scrap v  S=subj T=to|for|from obj={aid}  -> 162
  + A women's group scrapped help for the camp. | A women's group > the camp
trim v  S=subj T=to|for|from obj={aid}  -> 162
  + Mongolia trimmed aid to Oman. | Mongolia > Oman
axe v  S=subj T=to|for|from obj={aid}  -> 162
  + The African Union axed assistance to Colombia. | The African Union > Colombia
shrink v  S=subj T=to|for|from obj={aid}  -> 162
  + The trade union shrinked help for the camp. | The trade union > the camp
lower v  S=subj T=to|for|from obj={aid}  -> 162
  + Finland lowered aid to Zambia. | Finland > Zambia
scale_back v  S=subj T=to|for|from obj={aid}  -> 162
  + The World Bank scaled back assistance to Pakistan. | The World Bank > Pakistan
hold_back v  S=subj T=to|for|from obj={aid}  -> 162
  + Amnesty held back help for the camp. | Amnesty > the camp
phase_out v  S=subj T=to|for|from obj={aid}  -> 162
  + Greece phased out aid to Ecuador. | Greece > Ecuador
deny v  S=subj T=to|for|from obj={aid}  -> 162
  + The Arab League denied assistance to Cambodia. | The Arab League > Cambodia
withhold v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + The Security Council withheld a loan to Algeria. | The Security Council > Algeria
withdraw v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + Latvia withdrew funds for the agency. | Latvia > the agency
end v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + Bolivia ended subsidies for the theatre. | Bolivia > the theatre
reduce v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + ASEAN reduced a loan to Sudan. | ASEAN > Sudan
slash v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + Canada slashed funds for the agency. | Canada > the agency
curtail v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + Qatar curtailed subsidies for the theatre. | Qatar > the theatre
terminate v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + The European Union terminated a loan to Romania. | The European Union > Romania
discontinue v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + Ethiopia discontinued funds for the agency. | Ethiopia > the agency
block v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + Thailand blocked subsidies for the theatre. | Thailand > the theatre
pause v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + The United Nations paused a loan to Cyprus. | The United Nations > Cyprus
scrap v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + Mexico scrapped funds for the agency. | Mexico > the agency
freeze v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + Tunisia froze subsidies for the theatre. | Tunisia > the theatre
cut v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + NATO cut a loan to Iceland. | NATO > Iceland
cut_off v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + Angola cut off funds for the agency. | Angola > the agency
halt v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + Denmark halted subsidies for the theatre. | Denmark > the theatre
stop v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + The African Union stopped a loan to Lebanon. | The African Union > Lebanon
delay v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + Senegal delayed funds for the agency. | Senegal > the agency
pull v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + Georgia pulled subsidies for the theatre. | Georgia > the theatre
hold_back v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + The World Bank held back a loan to Bulgaria. | The World Bank > Bulgaria
yank v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + Indonesia yanked funds for the agency. | Indonesia > the agency
axe v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + Morocco axed subsidies for the theatre. | Morocco > the theatre
trim v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + The Arab League trimmed a loan to Belarus. | The Arab League > Belarus
withhold v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Tanzania withheld missiles to Croatia. | Tanzania > Croatia
end v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Argentina ended military aid to Rwanda. | Argentina > Rwanda
reduce v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Austria reduced missiles to Yemen. | Austria > Yemen
cut v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Kenya cut military aid to Norway. | Kenya > Norway
freeze v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Peru froze missiles to Turkey. | Peru > Turkey
stop v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Vietnam stopped military aid to Chad. | Vietnam > Chad
cancel v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Egypt canceled missiles to Poland. | Egypt > Poland
block v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Chile blocked military aid to Nepal. | Chile > Nepal
pause v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Ghana paused missiles to Serbia. | Ghana > Serbia
discontinue v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Japan discontinued military aid to Jordan. | Japan > Jordan
cut_off v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Cuba cut off missiles to Malaysia. | Cuba > Malaysia
scrap v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Sweden scrapped military aid to Uganda. | Sweden > Uganda
terminate v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Brazil terminated missiles to Kuwait. | Brazil > Kuwait
hold_back v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Armenia held back military aid to Portugal. | Armenia > Portugal
cut v  S=subj T=to|for|in obj={humanitarian}|food_aid|humanitarian_aid|relief_operation  -> 1623
  + An aid agency cut food to the camp. | An aid agency > the camp
suspend v  S=subj T=to|for|in obj={humanitarian}|food_aid|humanitarian_aid|relief_operation  -> 1623
  + The Security Council suspended food aid to Niger. | The Security Council > Niger
halt v  S=subj T=to|for|in obj={humanitarian}|food_aid|humanitarian_aid|relief_operation  -> 1623
  + A lawyers' association halted food to the camp. | A lawyers' association > the camp
stop v  S=subj T=to|for|in obj={humanitarian}|food_aid|humanitarian_aid|relief_operation  -> 1623
  + ASEAN stopped food aid to Mongolia. | ASEAN > Mongolia
reduce v  S=subj T=to|for|in obj={humanitarian}|food_aid|humanitarian_aid|relief_operation  -> 1623
  + The Red Cross reduced food to the camp. | The Red Cross > the camp
end v  S=subj T=to|for|in obj={humanitarian}|food_aid|humanitarian_aid|relief_operation  -> 1623
  + The European Union ended food aid to Oman. | The European Union > Oman
pause v  S=subj T=to|for|in obj={humanitarian}|food_aid|humanitarian_aid|relief_operation  -> 1623
  + A medical charity paused food to the camp. | A medical charity > the camp
freeze v  S=subj T=to|for|in obj={humanitarian}|food_aid|humanitarian_aid|relief_operation  -> 1623
  + The United Nations froze food aid to Colombia. | The United Nations > Colombia
cut_off v  S=subj T=to|for|in obj={humanitarian}|food_aid|humanitarian_aid|relief_operation  -> 1623
  + The church council cut off food to the camp. | The church council > the camp
discontinue v  S=subj T=to|for|in obj={humanitarian}|food_aid|humanitarian_aid|relief_operation  -> 1623
  + NATO discontinued food aid to Finland. | NATO > Finland
slash v  S=subj T=to|for|in obj={humanitarian}|food_aid|humanitarian_aid|relief_operation  -> 1623
  + A women's group slashed food to the camp. | A women's group > the camp
aid_cut n  S?=by|mod|poss T=to|of|for  -> 162
  + Zambia's aid cut of aid to Pakistan hurt the clinics. | Zambia > Pakistan
aid_freeze n  S?=by|mod|poss T=to|of|for  -> 162
  + Greece's aid freeze of aid to Ecuador hurt the clinics. | Greece > Ecuador
aid_cutoff n  S?=by|mod|poss T=to|of|for  -> 162
  + Cambodia's aid cutoff of aid to Algeria hurt the clinics. | Cambodia > Algeria
aid_suspension n  S?=by|mod|poss T=to|of|for  -> 162
  + Latvia's aid suspension of aid to Bolivia hurt the clinics. | Latvia > Bolivia
# Talks, visits, mediation called off
halt v  S=subj T=with|to|between obj={talks}  -> 164
  + Sudan halted talks with Canada. | Sudan > Canada
abandon v  S=subj T=with|to|between obj={talks}  -> 164
  + The union abandoned negotiations with the railway. | The union > the railway
terminate v  S=subj T=with|to|between obj={talks}  -> 164
  + Qatar terminated talks with Romania. | Qatar > Romania
scrap v  S=subj T=with|to|between obj={talks}  -> 164
  + The union scrapped negotiations with the railway. | The union > the railway
adjourn v  S=subj T=with|to|between obj={talks}  -> 164
  + Ethiopia adjourned talks with Thailand. | Ethiopia > Thailand
freeze v  S=subj T=with|to|between obj={talks}  -> 164
  + The union froze negotiations with the railway. | The union > the railway
break v  S=subj T=with|to|between obj={talks}  -> 164
  + Cyprus broke talks with Mexico. | Cyprus > Mexico
interrupt v  S=subj T=with|to|between obj={talks}  -> 164
  + The union interrupted negotiations with the railway. | The union > the railway
stop v  S=subj T=with|to|between obj={talks}  -> 164
  + Tunisia stopped talks with Iceland. | Tunisia > Iceland
cut_short v  S=subj T=with|to|between obj={talks}  -> 164
  + The union cut short negotiations with the railway. | The union > the railway
discontinue v  S=subj T=with|to|between obj={talks}  -> 164
  + Angola discontinued talks with Denmark. | Angola > Denmark
delay v  S=subj T=with|to|between obj={talks}  -> 164
  + The union delayed negotiations with the railway. | The union > the railway
put_off v  S=subj T=with|to|between obj={talks}  -> 164
  + Lebanon put off talks with Senegal. | Lebanon > Senegal
pull_out_of v  S=subj T=with|to|between obj={talks}  -> 164
  + The union pulled out of negotiations with the railway. | The union > the railway
abort v  S=subj T=with|to|between obj={talks}  -> 164
  + Georgia aborted talks with Bulgaria. | Georgia > Bulgaria
drop v  S=subj T=with|to|between obj={talks}  -> 164
  + The union dropped negotiations with the railway. | The union > the railway
sabotage v  S=subj T=with|to|between obj={talks}  -> 164
  + Indonesia sabotaged talks with Morocco. | Indonesia > Morocco
shelve v  S=subj T=with|to|between obj={talks}  -> 164
  + The union shelved negotiations with the railway. | The union > the railway
derail v  S=subj T=with|to|between obj={talks}  -> 164
  + Belarus derailed talks with Tanzania. | Belarus > Tanzania
stall v  S=subj T=with|to|between obj={talks}  -> 164
  + The union stalled negotiations with the railway. | The union > the railway
scuttle v  S=subj T=with|to|between obj={talks}  -> 164
  + Croatia scuttled talks with Argentina. | Croatia > Argentina
cut_off v  S=subj T=with|to|between obj={talks}  -> 164
  + The union cut off negotiations with the railway. | The union > the railway
disrupt v  S=subj T=with|to|between obj={talks}  -> 164
  + Rwanda disrupted talks with Austria. | Rwanda > Austria
axe v  S=subj T=with|to|between obj={talks}  -> 164
  + The union axed negotiations with the railway. | The union > the railway
back_out v  S=subj T=of|from of={talks}  -> 164
  + Extremists backed out of the talks. | Extremists > _
drop_out v  S=subj T=of|from of={talks}  -> 164
  + The foreign minister dropped out of a meeting with Yemen. | The foreign minister > Yemen
opt_out v  S=subj T=of|from of={talks}  -> 164
  + Jihadists opted out of the talks. | Jihadists > _
bow_out v  S=subj T=of|from of={talks}  -> 164
  + The defence minister bowed out of a meeting with Kenya. | The defence minister > Kenya
withdraw v  S=subj T=from from={talks}  -> 164
  + Paramilitaries withdrew from the talks. | Paramilitaries > _
walk_away v  S=subj T=from from={talks}  -> 164
  + Norway walked away from the negotiations with Peru. | Norway > Peru
pull_back v  S=subj T=from from={talks}  -> 164
  + Rebels pulled back from the talks. | Rebels > _
retreat v  S=subj T=from from={talks}  -> 164
  + Turkey retreated from the negotiations with Vietnam. | Turkey > Vietnam
exit v  S=subj T=from from={talks}  -> 164
  + Militants exited from the talks. | Militants > _
cancellation n  S?=by|mod|poss T=of|with|from  -> 164
  + Chad's cancellation of talks with Egypt was a blow. | Chad > Egypt
postponement n  S?=by|mod|poss T=of|with|from  -> 164
  + Poland's postponement of talks with Chile was a blow. | Poland > Chile
walkout n  S?=by|mod|poss T=of|with|from  -> 164
  + Nepal's walkout of talks with Ghana was a blow. | Nepal > Ghana
breakdown n  S?=by|mod|poss T=of|with|from  -> 164
  + Serbia's breakdown of talks with Japan was a blow. | Serbia > Japan
end v  S=subj T=in|between|of|obj.of|obj.poss obj=mediation|mediation_effort|good_offices|peace_mission|peace_effort  -> 165
  + Jordan ended its mediation between Cuba and Malaysia. | Jordan > Cuba ; Jordan > Malaysia
suspend v  S=subj T=in|between|of|obj.of|obj.poss obj=mediation|mediation_effort|good_offices|peace_mission|peace_effort  -> 165
  + The African Union suspended its mediation in the conflict. | The African Union > the conflict
halt v  S=subj T=in|between|of|obj.of|obj.poss obj=mediation|mediation_effort|good_offices|peace_mission|peace_effort  -> 165
  + Sweden halted its mediation between Uganda and Brazil. | Sweden > Uganda ; Sweden > Brazil
abandon v  S=subj T=in|between|of|obj.of|obj.poss obj=mediation|mediation_effort|good_offices|peace_mission|peace_effort  -> 165
  + The World Bank abandoned its mediation in the conflict. | The World Bank > the conflict
stop v  S=subj T=in|between|of|obj.of|obj.poss obj=mediation|mediation_effort|good_offices|peace_mission|peace_effort  -> 165
  + Kuwait stopped its mediation between Armenia and Portugal. | Kuwait > Armenia ; Kuwait > Portugal
break_off v  S=subj T=in|between|of|obj.of|obj.poss obj=mediation|mediation_effort|good_offices|peace_mission|peace_effort  -> 165
  + The Arab League broke off its mediation in the conflict. | The Arab League > the conflict
withdraw v  S=subj T=in|between|of|obj.of|obj.poss obj=mediation|mediation_effort|good_offices|peace_mission|peace_effort  -> 165
  + Niger withdrew its mediation between Mongolia and Oman. | Niger > Mongolia ; Niger > Oman
drop v  S=subj T=in|between|of|obj.of|obj.poss obj=mediation|mediation_effort|good_offices|peace_mission|peace_effort  -> 165
  + The Security Council dropped its mediation in the conflict. | The Security Council > the conflict
freeze v  S=subj T=in|between|of|obj.of|obj.poss obj=mediation|mediation_effort|good_offices|peace_mission|peace_effort  -> 165
  + Colombia froze its mediation between Finland and Zambia. | Colombia > Finland ; Colombia > Zambia
call_off v  S=subj T=in|between|of|obj.of|obj.poss obj=mediation|mediation_effort|good_offices|peace_mission|peace_effort  -> 165
  + ASEAN called off its mediation in the conflict. | ASEAN > the conflict
# Expelling and withdrawing missions
eject v  S=subj T=obj obj={envoy}  -> 166
  + Pakistan ejected the Libyan ambassador. | Pakistan > the Libyan ambassador
kick_out v  S=subj T=obj obj={envoy}  -> 166
  + Greece kicked out five diplomats. | Greece > five diplomats
throw_out v  S=subj T=obj obj={envoy}  -> 166
  + Ecuador threw out the Libyan ambassador. | Ecuador > the Libyan ambassador
order_out v  S=subj T=obj obj={envoy}  -> 166
  + Cambodia ordered out five diplomats. | Cambodia > five diplomats
oust v  S=subj T=obj obj={envoy}  -> 166
  + Algeria ousted the Libyan ambassador. | Algeria > the Libyan ambassador
deport v  S=subj T=obj obj={envoy}  -> 166
  + Latvia deported five diplomats. | Latvia > five diplomats
brand v  S=subj T=obj as=persona_non_grata  -> 166
  + Bolivia branded the attache as persona non grata. | Bolivia > the attache
declare v  S=subj T=obj as=persona_non_grata  -> 166
  + Sudan declared the attache as persona non grata. | Sudan > the attache
name v  S=subj T=obj as=persona_non_grata  -> 166
  + Canada named the attache as persona non grata. | Canada > the attache
withdraw v  S=subj T=from obj=delegation|team|mission|athlete|representative|national|staff|citizen  -> 166
  + Qatar withdrew its delegation from Romania. | Qatar > Romania
pull v  S=subj T=from obj=delegation|team|mission|athlete|representative|national|staff|citizen  -> 166
  + Ethiopia pulled its nationals from Thailand. | Ethiopia > Thailand
pull_out v  S=subj T=from obj=delegation|team|mission|athlete|representative|national|staff|citizen  -> 166
  + Cyprus pulled out its delegation from Mexico. | Cyprus > Mexico
evacuate v  S=subj T=from obj=delegation|team|mission|athlete|representative|national|staff|citizen  -> 166
  + Tunisia evacuated its nationals from Iceland. | Tunisia > Iceland
recall v  S=subj T=from obj=delegation|team|mission|athlete|representative|national|staff|citizen  -> 166
  + Angola recalled its delegation from Denmark. | Angola > Denmark
remove v  S=subj T=from obj=delegation|team|mission|athlete|representative|national|staff|citizen  -> 166
  + Lebanon removed its nationals from Senegal. | Lebanon > Senegal
suspend v  S=subj T=obj from=:org  -> 166
  + The European Union suspended Georgia from the council. | The European Union > Georgia
exclude v  S=subj T=obj from=:org  -> 166
  + The league excluded Bulgaria. | The league > Bulgaria
bar v  S=subj T=obj from=:org  -> 166
  + The United Nations barred Indonesia from the council. | The United Nations > Indonesia
oust v  S=subj T=obj from=:org  -> 166
  + The league ousted Morocco. | The league > Morocco
eject v  S=subj T=obj from=:org  -> 166
  + NATO ejected Belarus from the council. | NATO > Belarus
expel v  S=subj T=obj from=:org  -> 166
  + The league expelled Tanzania. | The league > Tanzania
pull_out v  S=subj T=from obj={peacekeepers}  -> 1661
  + Croatia pulled out its peacekeepers from Argentina. | Croatia > Argentina
recall v  S=subj T=from obj={peacekeepers}  -> 1661
  + The African Union recalled the observers from Rwanda. | The African Union > Rwanda
evacuate v  S=subj T=from obj={peacekeepers}  -> 1661
  + Austria evacuated its peacekeepers from Yemen. | Austria > Yemen
remove v  S=subj T=from obj={peacekeepers}  -> 1661
  + The World Bank removed the observers from Kenya. | The World Bank > Kenya
bring_home v  S=subj T=from obj={peacekeepers}  -> 1661
  + Norway brought home its peacekeepers from Peru. | Norway > Peru
pull v  S=subj T=from obj={peacekeepers}  -> 1661
  + The Arab League pulled the observers from Turkey. | The Arab League > Turkey
eject v  S=subj T=obj obj={inspectors}  -> 1662
  + Vietnam ejected the inspectors. | Vietnam > the inspectors
kick_out v  S=subj T=obj obj={inspectors}  -> 1662
  + Chad kicked out the election observers. | Chad > the election observers
throw_out v  S=subj T=obj obj={inspectors}  -> 1662
  + Egypt threw out the inspectors. | Egypt > the inspectors
remove v  S=subj T=obj obj={inspectors}  -> 1662
  + Poland removed the election observers. | Poland > the election observers
oust v  S=subj T=obj obj={inspectors}  -> 1662
  + Chile ousted the inspectors. | Chile > the inspectors
deport v  S=subj T=obj obj={inspectors}  -> 1662
  + Nepal deported the election observers. | Nepal > the election observers
order_out v  S=subj T=obj obj={inspectors}  -> 1662
  + Ghana ordered out the inspectors. | Ghana > the inspectors
withdraw v  S=subj T=from obj={inspectors}  -> 1662
  + The Security Council withdrew its inspectors from Serbia. | The Security Council > Serbia
pull_out v  S=subj T=from obj={inspectors}  -> 1662
  + ASEAN pulled out the monitors from Japan. | ASEAN > Japan
recall v  S=subj T=from obj={inspectors}  -> 1662
  + The European Union recalled its inspectors from Jordan. | The European Union > Jordan
evacuate v  S=subj T=from obj={inspectors}  -> 1662
  + The United Nations evacuated the monitors from Cuba. | The United Nations > Cuba
remove v  S=subj T=from obj={inspectors}  -> 1662
  + NATO removed its inspectors from Malaysia. | NATO > Malaysia
pull v  S=subj T=from obj={inspectors}  -> 1662
  + The African Union pulled the monitors from Sweden. | The African Union > Sweden
eject v  S=subj T=obj obj={aidgroup}  -> 1663
  + Uganda ejected the aid group. | Uganda > the aid group
kick_out v  S=subj T=obj obj={aidgroup}  -> 1663
  + Insurgents kicked out aid workers. | Insurgents > aid workers
throw_out v  S=subj T=obj obj={aidgroup}  -> 1663
  + Brazil threw out the aid group. | Brazil > the aid group
oust v  S=subj T=obj obj={aidgroup}  -> 1663
  + Gunmen ousted aid workers. | Gunmen > aid workers
deport v  S=subj T=obj obj={aidgroup}  -> 1663
  + Kuwait deported the aid group. | Kuwait > the aid group
close_down v  S=subj T=obj obj={aidgroup}  -> 1663
  + Separatists closed down aid workers. | Separatists > aid workers
shut_down v  S=subj T=obj obj={aidgroup}  -> 1663
  + Armenia shut down the aid group. | Armenia > the aid group
bar v  S=subj T=obj obj={aidgroup}  -> 1663
  + Guerrillas barred aid workers. | Guerrillas > aid workers
ban v  S=subj T=obj obj={aidgroup}  -> 1663
  + Portugal banned the aid group. | Portugal > the aid group
suspend v  S=subj T=obj obj={aidgroup}  -> 1663
  + Militiamen suspended aid workers. | Militiamen > aid workers
hand_down v  S=subj T=against|on obj=verdict|guilty_verdict|sentence|life_sentence|death_sentence  -> SANCTION/convict
  + A court handed down a guilty verdict against the general. | A court > the general
guilty_verdict n  S?=by|mod|poss T?=against  -> SANCTION/convict
  + The jury's guilty verdict against the mayor came at noon. | The jury > the mayor
announce v  S=subj T=to|for|in obj=suspension|cut|halt|end|freeze|reduction|cutoff|withdrawal|stop of={aid}|{loan}|fund|funds|funding|{arms}  -> 162
  + Niger announced a suspension of aid to Mongolia. | Niger > Mongolia
order v  S=subj T=to|for|in obj=suspension|cut|halt|end|freeze|reduction|cutoff|withdrawal|stop of={aid}|{loan}|fund|funds|funding|{arms}  -> 162
  + Oman ordered a freeze of aid to Colombia. | Oman > Colombia
approve v  S=subj T=to|for|in obj=suspension|cut|halt|end|freeze|reduction|cutoff|withdrawal|stop of={aid}|{loan}|fund|funds|funding|{arms}  -> 162
  + Finland approved a suspension of aid to Zambia. | Finland > Zambia
declare v  S=subj T=to|for|in obj=suspension|cut|halt|end|freeze|reduction|cutoff|withdrawal|stop of={aid}|{loan}|fund|funds|funding|{arms}  -> 162
  + Pakistan declared a freeze of aid to Greece. | Pakistan > Greece
confirm v  S=subj T=to|for|in obj=suspension|cut|halt|end|freeze|reduction|cutoff|withdrawal|stop of={aid}|{loan}|fund|funds|funding|{arms}  -> 162
  + Ecuador confirmed a suspension of aid to Cambodia. | Ecuador > Cambodia
decide v  S=subj T=to|for|in obj=suspension|cut|halt|end|freeze|reduction|cutoff|withdrawal|stop of={aid}|{loan}|fund|funds|funding|{arms}  -> 162
  + Algeria decided a freeze of aid to Latvia. | Algeria > Latvia
propose v  S=subj T=to|for|in obj=suspension|cut|halt|end|freeze|reduction|cutoff|withdrawal|stop of={aid}|{loan}|fund|funds|funding|{arms}  -> 162
  + Bolivia proposed a suspension of aid to Sudan. | Bolivia > Sudan
announce v  S=subj T=with|to|from obj=suspension|cut|halt|end|freeze of=flight|link|links|tie|ties|trade|flights|relation|relations|visa  -> 160
  + Canada announced a suspension of flights from Qatar. | Canada > Qatar
order v  S=subj T=with|to|from obj=suspension|cut|halt|end|freeze of=flight|link|links|tie|ties|trade|flights|relation|relations|visa  -> 160
  + Romania ordered a freeze of relations with Ethiopia. | Romania > Ethiopia
declare v  S=subj T=with|to|from obj=suspension|cut|halt|end|freeze of=flight|link|links|tie|ties|trade|flights|relation|relations|visa  -> 160
  + Thailand declared a suspension of flights from Cyprus. | Thailand > Cyprus
confirm v  S=subj T=with|to|from obj=suspension|cut|halt|end|freeze of=flight|link|links|tie|ties|trade|flights|relation|relations|visa  -> 160
  + Mexico confirmed a freeze of relations with Tunisia. | Mexico > Tunisia
walk_out v  S=subj T?=of|from|with of={talks}  -> 125
  + Extremists walked out of talks with the government. | Extremists > the government
storm_out v  S=subj T?=of|from|with of={talks}  -> 125
  + The interior minister stormed out of a meeting with the union. | The interior minister > the union
pull_out v  S=subj T?=of|from|with of={talks}  -> 125
  + Jihadists pulled out of talks with the government. | Jihadists > the government
renege v  S=subj T?=on|with on={agreement}|promise  -> 127
  + Chad reneged on its deal with the miners. | Chad > the miners
pull_out v  S=subj T?=of|with of={agreement}  -> 127
  + The rebels pulled out of a deal with the army. | The rebels > the army
reject v  S=subj T?=with|of|obj.of|obj.poss obj={agreement}  -> 127
  + Iceland rejected an agreement with Angola. | Iceland > Angola
refuse v  S=subj T?=with|of|obj.of|obj.poss obj={agreement}  -> 127
  + Paramilitaries refused the peace deal. | Paramilitaries > _
turn_down v  S=subj T?=with|of|obj.of|obj.poss obj={agreement}  -> 127
  + Denmark turned down an agreement with Lebanon. | Denmark > Lebanon
oppose v  S=subj T?=with|of|obj.of|obj.poss obj={agreement}  -> 127
  + Rebels opposed the peace deal. | Rebels > _
denounce v  S=subj T?=with|of|obj.of|obj.poss obj={agreement}  -> 127
  + Senegal denounced an agreement with Georgia. | Senegal > Georgia
disown v  S=subj T?=with|of|obj.of|obj.poss obj={agreement}  -> 127
  + Militants disowned the peace deal. | Militants > _
disavow v  S=subj T?=with|of|obj.of|obj.poss obj={agreement}  -> 127
  + Bulgaria disavowed an agreement with Indonesia. | Bulgaria > Indonesia
