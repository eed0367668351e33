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
  + Malaysia levied sanctions on Sweden. | Malaysia > Sweden
enforce v  S=subj T=on|against|for obj={sanction}  -> 163
  + The United Nations enforced an arms embargo against Uganda. | The United Nations > Uganda
introduce v  S=subj T=on|against|for obj={sanction}  -> 163
  + Brazil introduced tariffs on Chinese cars. | Brazil > Chinese cars
adopt v  S=subj T=on|against|for obj={sanction}  -> 163
  + Kuwait adopted an export ban on Armenia. | Kuwait > Armenia
announce v  S=subj T=on|against|for obj={sanction}  -> 163
  + Portugal announced sanctions on Niger. | Portugal > Niger
apply v  S=subj T=on|against|for obj={sanction}  -> 163
  + NATO applied an arms embargo against Mongolia. | NATO > Mongolia
place v  S=subj T=on|against|for obj={sanction}  -> 163
  + Oman placed tariffs on Chinese cars. | Oman > Chinese cars
put v  S=subj T=on|against|for obj={sanction}  -> 163
  + Colombia put an export ban on Finland. | Colombia > Finland
toughen v  S=subj T=on|against|for obj={sanction}  -> 163
  + Zambia toughened sanctions on Pakistan. | Zambia > Pakistan
expand v  S=subj T=on|against|for obj={sanction}  -> 163
  + The African Union expanded an arms embargo against Greece. | The African Union > Greece
renew v  S=subj T=on|against|for obj={sanction}  -> 163
  + Ecuador renewed tariffs on Chinese cars. | Ecuador > Chinese cars
widen v  S=subj T=on|against|for obj={sanction}  -> 163
  + Cambodia widened an export ban on Algeria. | Cambodia > Algeria
reimpose v  S=subj T=on|against|for obj={sanction}  -> 163
  + Latvia reimposed sanctions on Bolivia. | Latvia > Bolivia
reinstate v  S=subj T=on|against|for obj={sanction}  -> 163
  + The World Bank reinstated an arms embargo against Sudan. | The World Bank > Sudan
approve v  S=subj T=on|against|for obj={sanction}  -> 163
  + Canada approved tariffs on Chinese cars. | Canada > Chinese cars
declare v  S=subj T=on|against|for obj={sanction}  -> 163
  + Qatar declared an export ban on Romania. | Qatar > Romania
enact v  S=subj T=on|against|for obj={sanction}  -> 163
  + Ethiopia enacted sanctions on Thailand. | Ethiopia > Thailand
clamp v  S=subj T=on|against|for obj={sanction}  -> 163
  + The Arab League clamped an arms embargo against Cyprus. | The Arab League > Cyprus
institute v  S=subj T=on|against|for obj={sanction}  -> 163
  + Mexico instituted tariffs on Chinese cars. | Mexico > Chinese cars
maintain v  S=subj T=on|against|for obj={sanction}  -> 163
  + Tunisia maintained an export ban on Iceland. | Tunisia > Iceland
unveil v  S=subj T=on|against|for obj={sanction}  -> 163
  + Angola unveiled sanctions on Denmark. | Angola > Denmark
increase v  S=subj T=on|against|for obj={sanction}  -> 163
  + The Security Council increased an arms embargo against Lebanon. | The Security Council > Lebanon
raise v  S=subj T=on|against|for obj={sanction}  -> 163
  + Senegal raised tariffs on Chinese cars. | Senegal > Chinese cars
ratchet_up v  S=subj T=on|against|for obj={sanction}  -> 163
  + Georgia ratcheted up an export ban on Bulgaria. | Georgia > Bulgaria
reinforce v  S=subj T=on|against|for obj={sanction}  -> 163
  + Indonesia reinforced sanctions on Morocco. | Indonesia > Morocco
harden v  S=subj T=on|against|for obj={sanction}  -> 163
  + ASEAN hardened an arms embargo against Belarus. | ASEAN > Belarus
prolong v  S=subj T=on|against|for obj={sanction}  -> 163
  + Tanzania prolonged tariffs on Chinese cars. | Tanzania > Chinese cars
ramp_up v  S=subj T=on|against|for obj={sanction}  -> 163
  + Croatia ramped up an export ban on Argentina. | Croatia > Argentina
broaden v  S=subj T=on|against|for obj={sanction}  -> 163
  + Rwanda broadened sanctions on Austria. | Rwanda > Austria
strengthen v  S=subj T=on|against|for obj={sanction}  -> 163
  + The European Union strengthened an arms embargo against Yemen. | The European Union > Yemen
back v  S=subj T=on|against|for obj={sanction}  -> 163
  + Kenya backed tariffs on Chinese cars. | Kenya > Chinese cars
order v  S=subj T=on|against|for obj={sanction}  -> 163
  + Norway ordered an export ban on Peru. | Norway > Peru
set v  S=subj T=on|against|for obj={sanction}  -> 163
  + Turkey set sanctions on Vietnam. | Turkey > Vietnam
add v  S=subj T=on|against|for obj={sanction}  -> 163
  + The United Nations added an arms embargo against Chad. | The United Nations > Chad
double v  S=subj T=on|against|for obj={sanction}  -> 163
  + Egypt doubled tariffs on Chinese cars. | Egypt > Chinese cars
initiate v  S=subj T=on|against|for obj={sanction}  -> 163
  + Poland initiated an export ban on Chile. | Poland > Chile
invoke v  S=subj T=on|against|for obj={sanction}  -> 163
  + Nepal invoked sanctions on Ghana. | Nepal > Ghana
unleash v  S=subj T=on|against|for obj={sanction}  -> 163
  + NATO unleashed an arms embargo against Serbia. | NATO > Serbia
implement v  S=subj T=on|against|for obj={sanction}  -> 163
  + Japan implemented tariffs on Chinese cars. | Japan > Chinese cars
issue v  S=subj T=on|against|for obj={sanction}  -> 163
  + Jordan issued an export ban on Cuba. | Jordan > Cuba
re-impose v  S=subj T=on|against|for obj={sanction}  -> 163
  + Malaysia re-imposed sanctions on Sweden. | Malaysia > Sweden
step_up v  S=subj T=on|against|for obj={sanction}  -> 163
  + The African Union stepped up an arms embargo against Uganda. | The African Union > Uganda
sharpen v  S=subj T=on|against|for obj={sanction}  -> 163
  + Brazil sharpened tariffs on Chinese cars. | Brazil > Chinese cars
hike v  S=subj T=on|against|for obj={sanction}  -> 163
  + Kuwait hiked an export ban on Armenia. | Kuwait > Armenia
authorise v  S=subj T=on|against|for obj={sanction}  -> 163
  + Portugal authorised sanctions on Niger. | Portugal > Niger
authorize v  S=subj T=on|against|for obj={sanction}  -> 163
  + The World Bank authorized an arms embargo against Mongolia. | The World Bank > Mongolia
snap_back v  S=subj T=on|against|for obj={sanction}  -> 163
  + Oman snapped back tariffs on Chinese cars. | Oman > Chinese cars
hit v  S=subj T=obj with={sanction}  -> 163
  + Colombia hit Finland with sanctions. | Colombia > Finland
slap v  S=subj T=obj with={sanction}  -> 163
  + The Arab League slapped the bank with an asset freeze. | The Arab League > the bank
target v  S=subj T=obj with={sanction}  -> 163
  + Zambia targeted Pakistan with sanctions. | Zambia > Pakistan
punish v  S=subj T=obj with={sanction}  -> 163
  + The Security Council punished the bank with an asset freeze. | The Security Council > the bank
penalise v  S=subj T=obj with={sanction}  -> 163
  + Greece penalised Ecuador with sanctions. | Greece > Ecuador
penalize v  S=subj T=obj with={sanction}  -> 163
  + ASEAN penalized the bank with an asset freeze. | ASEAN > the bank
squeeze v  S=subj T=obj with={sanction}  -> 163
  + Cambodia squeezed Algeria with sanctions. | Cambodia > Algeria
strike v  S=subj T=obj with={sanction}  -> 163
  + The European Union struck the bank with an asset freeze. | The European Union > the bank
sanction v  S=subj T=obj with={sanction}  -> 163
  + Latvia sanctioned Bolivia with sanctions. | Latvia > Bolivia
penalise v  S=subj T=obj  -> 163
  + Sudan penalised Canada over the fishing ban. | Sudan > Canada
penalize v  S=subj T=obj  -> 163
  + The United Nations penalized the state bank of Qatar. | The United Nations > the state bank of Qatar
black-list v  S=subj T=obj  -> 163
  + Romania black-listed Ethiopia over the fishing ban. | Romania > Ethiopia
delist v  S=subj T=obj  -> 163
  + NATO delisted the state bank of Thailand. | NATO > the state bank of Thailand
isolate v  S=subj T=obj  -> 163
  + Cyprus isolated Mexico over the fishing ban. | Cyprus > Mexico
ban v  S=subj T=obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Tunisia banned imports of beef. | Tunisia > imports
bar v  S=subj T=obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Iceland barred exports of rice. | Iceland > exports
halt v  S=subj T=obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Angola halted imports of beef. | Angola > imports
suspend v  S=subj T=obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Denmark suspended exports of rice. | Denmark > exports
prohibit v  S=subj T=obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Lebanon prohibited imports of beef. | Lebanon > imports
restrict v  S=subj T=obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Senegal restricted exports of rice. | Senegal > exports
block v  S=subj T=obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Georgia blocked imports of beef. | Georgia > imports
curb v  S=subj T=obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Bulgaria curbed exports of rice. | Bulgaria > exports
limit v  S=subj T=obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Indonesia limited imports of beef. | Indonesia > imports
stop v  S=subj T=obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Morocco stopped exports of rice. | Morocco > exports
outlaw v  S=subj T=obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Belarus outlawed imports of beef. | Belarus > imports
cut_off v  S=subj T=obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Tanzania cut off exports of rice. | Tanzania > exports
cap v  S=subj T=obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Croatia capped imports of beef. | Croatia > imports
slash v  S=subj T=obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Argentina slashed exports of rice. | Argentina > exports
suspend v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163
  + Rwanda suspended trade with Austria. | Rwanda > Austria
halt v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163
  + Yemen halted imports from Kenya. | Yemen > Kenya
cut v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163
  + Norway cut gas supplies to Peru. | Norway > Peru
stop v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163
  + Turkey stopped trade with Vietnam. | Turkey > Vietnam
freeze v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163
  + Chad froze imports from Egypt. | Chad > Egypt
cut_off v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163
  + Poland cut off gas supplies to Chile. | Poland > Chile
end v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163
  + Nepal ended trade with Ghana. | Nepal > Ghana
sever v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163
  + Serbia severed imports from Japan. | Serbia > Japan
block v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163
  + Jordan blocked gas supplies to Cuba. | Jordan > Cuba
prohibit v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163
  + Malaysia prohibited trade with Sweden. | Malaysia > Sweden
restrict v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163
  + Uganda restricted imports from Brazil. | Uganda > Brazil
break_off v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163
  + Kuwait broke off gas supplies to Armenia. | Kuwait > Armenia
reduce v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163
  + Portugal reduced trade with Niger. | Portugal > Niger
curtail v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163
  + Mongolia curtailed imports from Oman. | Mongolia > Oman
arms_embargo n  S?=by|mod|poss T=on|against|of  -> 163
  + Colombia's arms embargo on Finland was renewed. | Colombia > Finland
trade_embargo n  S?=by|mod|poss T=on|against|of  -> 163
  + The African Union's trade embargo against Zambia took effect. | The African Union > Zambia
oil_embargo n  S?=by|mod|poss T=on|against|of  -> 163
  + Pakistan's oil embargo on Greece was renewed. | Pakistan > Greece
trade_ban n  S?=by|mod|poss T=on|against|of  -> 163
  + The World Bank's trade ban against Ecuador took effect. | The World Bank > Ecuador
import_ban n  S?=by|mod|poss T=on|against|of  -> 163
  + Cambodia's import ban on Algeria was renewed. | Cambodia > Algeria
export_ban n  S?=by|mod|poss T=on|against|of  -> 163
  + The Arab League's export ban against Latvia took effect. | The Arab League > Latvia
travel_ban n  S?=by|mod|poss T=on|against|of  -> 163
  + Bolivia's travel ban on Sudan was renewed. | Bolivia > Sudan
asset_freeze n  S?=by|mod|poss T=on|against|of  -> 163
  + The Security Council's asset freeze against Canada took effect. | The Security Council > Canada
visa_ban n  S?=by|mod|poss T=on|against|of  -> 163
  + Qatar's visa ban on Romania was renewed. | Qatar > Romania
economic_sanction n  S?=by|mod|poss T=on|against|of  -> 163
  + ASEAN's economic sanction against Ethiopia took effect. | ASEAN > Ethiopia
import_duty n  S?=by|mod|poss T=on|against|of  -> 163
  + Thailand's import duty on Cyprus was renewed. | Thailand > Cyprus
punitive_tariff n  S?=by|mod|poss T=on|against|of  -> 163
  + The European Union's punitive tariff against Mexico took effect. | The European Union > Mexico
penalty n  S?=by|mod|poss T=on|against|of  -> 163
  + Tunisia's penalty on Iceland was renewed. | Tunisia > Iceland
price_cap n  S?=by|mod|poss T=on|against|of  -> 163
  + The United Nations' price cap against Angola took effect. | The United Nations > Angola
trade_war n  S?=by|mod|poss T=on|against|of  -> 163
  + Denmark's trade war on Lebanon was renewed. | Denmark > Lebanon
import_tariff n  S?=by|mod|poss T=on|against|of  -> 163
  + NATO's import tariff against Senegal took effect. | NATO > Senegal
anti-dumping_duty n  S?=by|mod|poss T=on|against|of  -> 163
  + Georgia's anti-dumping duty on Bulgaria was renewed. | Georgia > Bulgaria
gas_cutoff n  S?=by|mod|poss T=on|against|of  -> 163
  + The African Union's gas cutoff against Indonesia took effect. | The African Union > Indonesia
# Diplomatic relations reduced
terminate v  S=subj T=with|to obj={relations}  -> 161
  + Morocco terminated relations with Belarus. | Morocco > Belarus
freeze v  S=subj T=with|to obj={relations}  -> 161
  + Tanzania froze diplomatic ties with Croatia. | Tanzania > Croatia
end v  S=subj T=with|to obj={relations}  -> 161
  + Argentina ended all links with Rwanda. | Argentina > Rwanda
halt v  S=subj T=with|to obj={relations}  -> 161
  + Austria halted relations with Yemen. | Austria > Yemen
rupture v  S=subj T=with|to obj={relations}  -> 161
  + Kenya ruptured diplomatic ties with Norway. | Kenya > Norway
discontinue v  S=subj T=with|to obj={relations}  -> 161
  + Peru discontinued all links with Turkey. | Peru > Turkey
lower v  S=subj T=with|to obj={relations}  -> 161
  + Vietnam lowered relations with Chad. | Vietnam > Chad
cut_off v  S=subj T=with|to obj={relations}  -> 161
  + Egypt cut off diplomatic ties with Poland. | Egypt > Poland
dissolve v  S=subj T=with|to obj={relations}  -> 161
  + Chile dissolved all links with Nepal. | Chile > Nepal
scale_down v  S=subj T=with|to obj={relations}  -> 161
  + Ghana scaled down relations with Serbia. | Ghana > Serbia
reduce v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Japan reduced its ties with Jordan. | Japan > Jordan
curtail v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Cuba curtailed cooperation with Malaysia. | Cuba > Malaysia
loosen v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + The president loosened the alliance with the party. | The president > the party
review v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Sweden reviewed its ties with Uganda. | Sweden > Uganda
weaken v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Brazil weakened cooperation with Kuwait. | Brazil > Kuwait
suspend v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + The prime minister suspended the alliance with the party. | The prime minister > the party
limit v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Armenia limited its ties with Portugal. | Armenia > Portugal
end v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Niger ended cooperation with Mongolia. | Niger > Mongolia
halt v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + The foreign minister halted the alliance with the party. | The foreign minister > the party
freeze v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Oman froze its ties with Colombia. | Oman > Colombia
sever v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Finland severed cooperation with Zambia. | Finland > Zambia
damage v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + The defence minister damaged the alliance with the party. | The defence minister > the party
strain v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Pakistan strained its ties with Greece. | Pakistan > Greece
break_off v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Ecuador broke off cooperation with Cambodia. | Ecuador > Cambodia
reconsider v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + The interior minister reconsidered the alliance with the party. | The interior minister > the party
restrict v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Algeria restricted its ties with Latvia. | Algeria > Latvia
discontinue v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Bolivia discontinued cooperation with Sudan. | Bolivia > Sudan
terminate v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + The opposition leader terminated the alliance with the party. | The opposition leader > the party
cut v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Canada cut its ties with Qatar. | Canada > Qatar
break v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Romania broke cooperation with Ethiopia. | Romania > Ethiopia
abandon v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + The governor abandoned the alliance with the party. | The governor > the party
quit v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Thailand quit its ties with Cyprus. | Thailand > Cyprus
chill v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Mexico chilled cooperation with Tunisia. | Mexico > Tunisia
pull v  S=subj T=from|to|in obj={envoy}  -> 161
  + Iceland pulled its ambassador from Angola. | Iceland > Angola
pull_out v  S=subj T=from|to|in obj={envoy}  -> 161
  + Denmark pulled out diplomats from Lebanon. | Denmark > Lebanon
bring_home v  S=subj T=from|to|in obj={envoy}  -> 161
  + Senegal brought home its ambassador from Georgia. | Senegal > Georgia
evacuate v  S=subj T=from|to|in obj={envoy}  -> 161
  + Bulgaria evacuated diplomats from Indonesia. | Bulgaria > Indonesia
call_back v  S=subj T=from|to|in obj={envoy}  -> 161
  + Morocco called back its ambassador from Belarus. | Morocco > Belarus
remove v  S=subj T=from|to|in obj={envoy}  -> 161
  + Tanzania removed diplomats from Croatia. | Tanzania > Croatia
call_home v  S=subj T=from|to|in obj={envoy}  -> 161
  + Argentina called home its ambassador from Rwanda. | Argentina > Rwanda
shut v  S=subj T=in|to obj={mission}  -> 161
  + Austria shut its embassy in Yemen. | Austria > Yemen
shut_down v  S=subj T=in|to obj={mission}  -> 161
  + Kenya shut down the consulate in Norway. | Kenya > Norway
evacuate v  S=subj T=in|to obj={mission}  -> 161
  + Peru evacuated its embassy in Turkey. | Peru > Turkey
shutter v  S=subj T=in|to obj={mission}  -> 161
  + Vietnam shuttered the consulate in Chad. | Vietnam > Chad
downgrade v  S=subj T=in|to obj={mission}  -> 161
  + Egypt downgraded its embassy in Poland. | Egypt > Poland
vacate v  S=subj T=in|to obj={mission}  -> 161
  + Chile vacated the consulate in Nepal. | Chile > Nepal
withdraw v  S=subj T=from obj={relations}|recognition  -> 161
  + Ghana withdrew recognition from Serbia. | Ghana > Serbia
revoke v  S=subj T=from obj={relations}|recognition  -> 161
  + Japan revoked recognition from Jordan. | Japan > Jordan
derecognise v  S=subj T=obj  -> 161
  + Cuba derecognised the breakaway republic. | Cuba > the breakaway republic
derecognize v  S=subj T=obj  -> 161
  + Malaysia derecognized Sweden after the coup. | Malaysia > Sweden
recall n  S?=by|mod|poss T=of|from|with  -> 161
  + Uganda's recall of its ambassador followed the raid. | Uganda > _
severance n  S?=by|mod|poss T=of|from|with  -> 161
  + Brazil's severance of its ambassador followed the raid. | Brazil > _
severing n  S?=by|mod|poss T=of|from|with  -> 161
  + Kuwait's severing of its ambassador followed the raid. | Kuwait > _
withdraw v  S=subj T=from obj={agreement}  -> 160
  + Armenia withdrew from the treaty. | Armenia > _
pull_out v  S=subj T=from obj={agreement}  -> 160
  + Portugal pulled out from the climate accord. | Portugal > _
retreat v  S=subj T=from obj={agreement}  -> 160
  + Niger retreated from the treaty. | Niger > _
exit v  S=subj T=from obj={agreement}  -> 160
  + Mongolia exited from the climate accord. | Mongolia > _
walk_away v  S=subj T=from obj={agreement}  -> 160
  + Oman walked away from the treaty. | Oman > _
back_out v  S=subj T=from obj={agreement}  -> 160
  + Colombia backed out from the climate accord. | Colombia > _
secede v  S=subj T=from obj={agreement}  -> 160
  + Finland seceded from the treaty. | Finland > _
scrap v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + Zambia scrapped the treaty with Pakistan. | Zambia > Pakistan
tear_up v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + Greece tore up its pact with Ecuador. | Greece > Ecuador
abrogate v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + The company abrogated the contract with the port. | The company > the port
renounce v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + Cambodia renounced the treaty with Algeria. | Cambodia > Algeria
annul v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + Latvia annulled its pact with Bolivia. | Latvia > Bolivia
suspend v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + The company suspended the contract with the port. | The company > the port
denounce v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + Sudan denounced the treaty with Canada. | Sudan > Canada
cancel v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + Qatar canceled its pact with Romania. | Qatar > Romania
revoke v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + The company revoked the contract with the port. | The company > the port
void v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + Ethiopia voided the treaty with Thailand. | Ethiopia > Thailand
repudiate v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + Cyprus repudiated its pact with Mexico. | Cyprus > Mexico
quit v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + The company quit the contract with the port. | The company > the port
abandon v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + Tunisia abandoned the treaty with Iceland. | Tunisia > Iceland
ditch v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + Angola ditched its pact with Denmark. | Angola > Denmark
exit v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + The company exited the contract with the port. | The company > the port
rip_up v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + Lebanon ripped up the treaty with Senegal. | Lebanon > Senegal
nullify v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + Georgia nullified its pact with Bulgaria. | Georgia > Bulgaria
end v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + The company ended the contract with the port. | The company > the port
freeze v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + Indonesia froze the treaty with Morocco. | Indonesia > Morocco
rescind v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + Belarus rescinded its pact with Tanzania. | Belarus > Tanzania
drop v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + The company dropped the contract with the port. | The company > the port
shelve v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + Croatia shelved the treaty with Argentina. | Croatia > Argentina
secede v  S=subj T=from  -> 160
  + Rwanda seceded from the World Bank. | Rwanda > the World Bank
break_away v  S=subj T=from  -> 160
  + The king broke away from the coalition. | The king > the coalition
defect v  S=subj T=from  -> 160
  + Austria defected from the Arab League. | Austria > the Arab League
split v  S=subj T=from  -> 160
  + The ambassador split from the coalition. | The ambassador > the coalition
part_ways v  S=subj T=from  -> 160
  + Yemen parted ways from the Security Council. | Yemen > the Security Council
quit v  S=subj T=obj:org  -> 160
  + Kenya quit the customs union. | Kenya > the customs union
exit v  S=subj T=obj:org  -> 160
  + The army chief exited the party. | The army chief > the party
abandon v  S=subj T=obj:org  -> 160
  + Norway abandoned the customs union. | Norway > the customs union
desert v  S=subj T=obj:org  -> 160
  + The vice president deserted the party. | The vice president > the party
ditch v  S=subj T=obj:org  -> 160
  + Peru ditched the customs union. | Peru > the customs union
secession n  S?=by|mod|poss T=from|of|with  -> 160
  + Turkey's secession from ASEAN was announced. | Turkey > ASEAN
estrangement n  S?=by|mod|poss T=from|of|with  -> 160
  + The party leader's estrangement from the coalition came at dawn. | The party leader > the coalition
defection n  S?=by|mod|poss T=from|of|with  -> 160
  + Vietnam's defection from the European Union was announced. | Vietnam > the European Union
# Aid reduced
withhold v  S=subj T=to|for|from obj={aid}  -> 162
  + Chad withheld aid to Egypt. | Chad > Egypt
withdraw v  S=subj T=to|for|from obj={aid}  -> 162
  + The United Nations withdrew assistance to Poland. | The United Nations > Poland
end v  S=subj T=to|for|from obj={aid}  -> 162
  + A lawyers' association ended help for the camp. | A lawyers' association > the camp
reduce v  S=subj T=to|for|from obj={aid}  -> 162
  + Chile reduced aid to Nepal. | Chile > Nepal
slash v  S=subj T=to|for|from obj={aid}  -> 162
  + NATO slashed assistance to Ghana. | NATO > Ghana
curtail v  S=subj T=to|for|from obj={aid}  -> 162
  + The Red Cross curtailed help for the camp. | The Red Cross > the camp
terminate v  S=subj T=to|for|from obj={aid}  -> 162
  + Serbia terminated aid to Japan. | Serbia > Japan
cancel v  S=subj T=to|for|from obj={aid}  -> 162
  + The African Union canceled assistance to Jordan. | The African Union > Jordan
discontinue v  S=subj T=to|for|from obj={aid}  -> 162
  + A medical charity discontinued help for the camp. | A medical charity > the camp
block v  S=subj T=to|for|from obj={aid}  -> 162
  + Cuba blocked aid to Malaysia. | Cuba > Malaysia
pause v  S=subj T=to|for|from obj={aid}  -> 162
  + The World Bank paused assistance to Sweden. | The World Bank > Sweden
scrap v  S=subj T=to|for|from obj={aid}  -> 162
  + The church council scrapped help for the camp. | The church council > the camp
trim v  S=subj T=to|for|from obj={aid}  -> 162
  + Uganda trimmed aid to Brazil. | Uganda > Brazil
axe v  S=subj T=to|for|from obj={aid}  -> 162
  + The Arab League axed assistance to Kuwait. | The Arab League > Kuwait
shrink v  S=subj T=to|for|from obj={aid}  -> 162
  + A women's group shrinked help for the camp. | A women's group > the camp
lower v  S=subj T=to|for|from obj={aid}  -> 162
  + Armenia lowered aid to Portugal. | Armenia > Portugal
scale_back v  S=subj T=to|for|from obj={aid}  -> 162
  + The Security Council scaled back assistance to Niger. | The Security Council > Niger
hold_back v  S=subj T=to|for|from obj={aid}  -> 162
  + The trade union held back help for the camp. | The trade union > the camp
phase_out v  S=subj T=to|for|from obj={aid}  -> 162
  + Mongolia phased out aid to Oman. | Mongolia > Oman
deny v  S=subj T=to|for|from obj={aid}  -> 162
  + ASEAN denied assistance to Colombia. | ASEAN > Colombia
withhold v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + The European Union withheld a loan to Finland. | The European Union > Finland
withdraw v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + Zambia withdrew funds for the agency. | Zambia > the agency
end v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + Pakistan ended subsidies for the theatre. | Pakistan > the theatre
reduce v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + The United Nations reduced a loan to Greece. | The United Nations > Greece
slash v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + Ecuador slashed funds for the agency. | Ecuador > the agency
curtail v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + Cambodia curtailed subsidies for the theatre. | Cambodia > the theatre
terminate v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + NATO terminated a loan to Algeria. | NATO > Algeria
discontinue v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + Latvia discontinued funds for the agency. | Latvia > the agency
block v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + Bolivia blocked subsidies for the theatre. | Bolivia > the theatre
pause v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + The African Union paused a loan to Sudan. | The African Union > Sudan
scrap v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + Canada scrapped funds for the agency. | Canada > the agency
freeze v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + Qatar froze subsidies for the theatre. | Qatar > the theatre
cut v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + The World Bank cut a loan to Romania. | The World Bank > Romania
cut_off v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + Ethiopia cut off funds for the agency. | Ethiopia > the agency
halt v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + Thailand halted subsidies for the theatre. | Thailand > the theatre
stop v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + The Arab League stopped a loan to Cyprus. | The Arab League > Cyprus
delay v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + Mexico delayed funds for the agency. | Mexico > the agency
pull v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + Tunisia pulled subsidies for the theatre. | Tunisia > the theatre
hold_back v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + The Security Council held back a loan to Iceland. | The Security Council > Iceland
yank v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + Angola yanked funds for the agency. | Angola > the agency
axe v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + Denmark axed subsidies for the theatre. | Denmark > the theatre
trim v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + ASEAN trimmed a loan to Lebanon. | ASEAN > Lebanon
withhold v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Senegal withheld missiles to Georgia. | Senegal > Georgia
end v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Bulgaria ended military aid to Indonesia. | Bulgaria > Indonesia
reduce v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Morocco reduced missiles to Belarus. | Morocco > Belarus
cut v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Tanzania cut military aid to Croatia. | Tanzania > Croatia
freeze v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Argentina froze missiles to Rwanda. | Argentina > Rwanda
stop v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Austria stopped military aid to Yemen. | Austria > Yemen
cancel v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Kenya canceled missiles to Norway. | Kenya > Norway
block v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Peru blocked military aid to Turkey. | Peru > Turkey
pause v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Vietnam paused missiles to Chad. | Vietnam > Chad
discontinue v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Egypt discontinued military aid to Poland. | Egypt > Poland
cut_off v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Chile cut off missiles to Nepal. | Chile > Nepal
scrap v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Ghana scrapped military aid to Serbia. | Ghana > Serbia
terminate v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Japan terminated missiles to Jordan. | Japan > Jordan
hold_back v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Cuba held back military aid to Malaysia. | Cuba > Malaysia
cut v  S=subj T=to|for|in obj={humanitarian}|food_aid|humanitarian_aid|relief_operation  -> 1623
  + Amnesty cut food to the camp. | Amnesty > the camp
suspend v  S=subj T=to|for|in obj={humanitarian}|food_aid|humanitarian_aid|relief_operation  -> 1623
  + The European Union suspended food aid to Sweden. | The European Union > Sweden
halt v  S=subj T=to|for|in obj={humanitarian}|food_aid|humanitarian_aid|relief_operation  -> 1623
  + An aid agency halted food to the camp. | An aid agency > the camp
stop v  S=subj T=to|for|in obj={humanitarian}|food_aid|humanitarian_aid|relief_operation  -> 1623
  + The United Nations stopped food aid to Uganda. | The United Nations > Uganda
reduce v  S=subj T=to|for|in obj={humanitarian}|food_aid|humanitarian_aid|relief_operation  -> 1623
  + A lawyers' association reduced food to the camp. | A lawyers' association > the camp
end v  S=subj T=to|for|in obj={humanitarian}|food_aid|humanitarian_aid|relief_operation  -> 1623
  + NATO ended food aid to Brazil. | NATO > Brazil
pause v  S=subj T=to|for|in obj={humanitarian}|food_aid|humanitarian_aid|relief_operation  -> 1623
  + The Red Cross paused food to the camp. | The Red Cross > the camp
freeze v  S=subj T=to|for|in obj={humanitarian}|food_aid|humanitarian_aid|relief_operation  -> 1623
  + The African Union froze food aid to Kuwait. | The African Union > Kuwait
cut_off v  S=subj T=to|for|in obj={humanitarian}|food_aid|humanitarian_aid|relief_operation  -> 1623
  + A medical charity cut off food to the camp. | A medical charity > the camp
discontinue v  S=subj T=to|for|in obj={humanitarian}|food_aid|humanitarian_aid|relief_operation  -> 1623
  + The World Bank discontinued food aid to Armenia. | The World Bank > Armenia
slash v  S=subj T=to|for|in obj={humanitarian}|food_aid|humanitarian_aid|relief_operation  -> 1623
  + The church council slashed food to the camp. | The church council > the camp
aid_cut n  S?=by|mod|poss T=to|of|for  -> 162
  + Portugal's aid cut of aid to Niger hurt the clinics. | Portugal > Niger
aid_freeze n  S?=by|mod|poss T=to|of|for  -> 162
  + Mongolia's aid freeze of aid to Oman hurt the clinics. | Mongolia > Oman
aid_cutoff n  S?=by|mod|poss T=to|of|for  -> 162
  + Colombia's aid cutoff of aid to Finland hurt the clinics. | Colombia > Finland
aid_suspension n  S?=by|mod|poss T=to|of|for  -> 162
  + Zambia's aid suspension of aid to Pakistan hurt the clinics. | Zambia > Pakistan
# Talks, visits, mediation called off
halt v  S=subj T=with|to|between obj={talks}  -> 164
  + Greece halted talks with Ecuador. | Greece > Ecuador
abandon v  S=subj T=with|to|between obj={talks}  -> 164
  + The union abandoned negotiations with the railway. | The union > the railway
terminate v  S=subj T=with|to|between obj={talks}  -> 164
  + Cambodia terminated talks with Algeria. | Cambodia > Algeria
scrap v  S=subj T=with|to|between obj={talks}  -> 164
  + The union scrapped negotiations with the railway. | The union > the railway
adjourn v  S=subj T=with|to|between obj={talks}  -> 164
  + Latvia adjourned talks with Bolivia. | Latvia > Bolivia
freeze v  S=subj T=with|to|between obj={talks}  -> 164
  + The union froze negotiations with the railway. | The union > the railway
break v  S=subj T=with|to|between obj={talks}  -> 164
  + Sudan broke talks with Canada. | Sudan > Canada
interrupt v  S=subj T=with|to|between obj={talks}  -> 164
  + The union interrupted negotiations with the railway. | The union > the railway
stop v  S=subj T=with|to|between obj={talks}  -> 164
  + Qatar stopped talks with Romania. | Qatar > Romania
cut_short v  S=subj T=with|to|between obj={talks}  -> 164
  + The union cut short negotiations with the railway. | The union > the railway
discontinue v  S=subj T=with|to|between obj={talks}  -> 164
  + Ethiopia discontinued talks with Thailand. | Ethiopia > Thailand
delay v  S=subj T=with|to|between obj={talks}  -> 164
  + The union delayed negotiations with the railway. | The union > the railway
put_off v  S=subj T=with|to|between obj={talks}  -> 164
  + Cyprus put off talks with Mexico. | Cyprus > Mexico
pull_out_of v  S=subj T=with|to|between obj={talks}  -> 164
  + The union pulled out of negotiations with the railway. | The union > the railway
abort v  S=subj T=with|to|between obj={talks}  -> 164
  + Tunisia aborted talks with Iceland. | Tunisia > Iceland
drop v  S=subj T=with|to|between obj={talks}  -> 164
  + The union dropped negotiations with the railway. | The union > the railway
sabotage v  S=subj T=with|to|between obj={talks}  -> 164
  + Angola sabotaged talks with Denmark. | Angola > Denmark
shelve v  S=subj T=with|to|between obj={talks}  -> 164
  + The union shelved negotiations with the railway. | The union > the railway
derail v  S=subj T=with|to|between obj={talks}  -> 164
  + Lebanon derailed talks with Senegal. | Lebanon > Senegal
stall v  S=subj T=with|to|between obj={talks}  -> 164
  + The union stalled negotiations with the railway. | The union > the railway
scuttle v  S=subj T=with|to|between obj={talks}  -> 164
  + Georgia scuttled talks with Bulgaria. | Georgia > Bulgaria
cut_off v  S=subj T=with|to|between obj={talks}  -> 164
  + The union cut off negotiations with the railway. | The union > the railway
disrupt v  S=subj T=with|to|between obj={talks}  -> 164
  + Indonesia disrupted talks with Morocco. | Indonesia > Morocco
axe v  S=subj T=with|to|between obj={talks}  -> 164
  + The union axed negotiations with the railway. | The union > the railway
back_out v  S=subj T=of|from of={talks}  -> 164
  + Militiamen backed out of the talks. | Militiamen > _
drop_out v  S=subj T=of|from of={talks}  -> 164
  + The mayor dropped out of a meeting with Belarus. | The mayor > Belarus
opt_out v  S=subj T=of|from of={talks}  -> 164
  + Extremists opted out of the talks. | Extremists > _
bow_out v  S=subj T=of|from of={talks}  -> 164
  + The envoy bowed out of a meeting with Tanzania. | The envoy > Tanzania
withdraw v  S=subj T=from from={talks}  -> 164
  + Jihadists withdrew from the talks. | Jihadists > _
walk_away v  S=subj T=from from={talks}  -> 164
  + Croatia walked away from the negotiations with Argentina. | Croatia > Argentina
pull_back v  S=subj T=from from={talks}  -> 164
  + Paramilitaries pulled back from the talks. | Paramilitaries > _
retreat v  S=subj T=from from={talks}  -> 164
  + Rwanda retreated from the negotiations with Austria. | Rwanda > Austria
exit v  S=subj T=from from={talks}  -> 164
  + Rebels exited from the talks. | Rebels > _
cancellation n  S?=by|mod|poss T=of|with|from  -> 164
  + Yemen's cancellation of talks with Kenya was a blow. | Yemen > Kenya
postponement n  S?=by|mod|poss T=of|with|from  -> 164
  + Norway's postponement of talks with Peru was a blow. | Norway > Peru
walkout n  S?=by|mod|poss T=of|with|from  -> 164
  + Turkey's walkout of talks with Vietnam was a blow. | Turkey > Vietnam
breakdown n  S?=by|mod|poss T=of|with|from  -> 164
  + Chad's breakdown of talks with Egypt was a blow. | Chad > Egypt
end v  S=subj T=in|between|of|obj.of|obj.poss obj=mediation|mediation_effort|good_offices|peace_mission|peace_effort  -> 165
  + Poland ended its mediation between Chile and Nepal. | Poland > Chile ; Poland > Nepal
suspend v  S=subj T=in|between|of|obj.of|obj.poss obj=mediation|mediation_effort|good_offices|peace_mission|peace_effort  -> 165
  + The Arab League suspended its mediation in the conflict. | The Arab League > the conflict
halt v  S=subj T=in|between|of|obj.of|obj.poss obj=mediation|mediation_effort|good_offices|peace_mission|peace_effort  -> 165
  + Ghana halted its mediation between Serbia and Japan. | Ghana > Serbia ; Ghana > Japan
abandon v  S=subj T=in|between|of|obj.of|obj.poss obj=mediation|mediation_effort|good_offices|peace_mission|peace_effort  -> 165
  + The Security Council abandoned its mediation in the conflict. | The Security Council > the conflict
stop v  S=subj T=in|between|of|obj.of|obj.poss obj=mediation|mediation_effort|good_offices|peace_mission|peace_effort  -> 165
  + Jordan stopped its mediation between Cuba and Malaysia. | Jordan > Cuba ; Jordan > Malaysia
break_off v  S=subj T=in|between|of|obj.of|obj.poss obj=mediation|mediation_effort|good_offices|peace_mission|peace_effort  -> 165
  + ASEAN broke off its mediation in the conflict. | ASEAN > the conflict
withdraw v  S=subj T=in|between|of|obj.of|obj.poss obj=mediation|mediation_effort|good_offices|peace_mission|peace_effort  -> 165
  + Sweden withdrew its mediation between Uganda and Brazil. | Sweden > Uganda ; Sweden > Brazil
drop v  S=subj T=in|between|of|obj.of|obj.poss obj=mediation|mediation_effort|good_offices|peace_mission|peace_effort  -> 165
  + The European Union dropped its mediation in the conflict. | The European Union > the conflict
freeze v  S=subj T=in|between|of|obj.of|obj.poss obj=mediation|mediation_effort|good_offices|peace_mission|peace_effort  -> 165
  + Kuwait froze its mediation between Armenia and Portugal. | Kuwait > Armenia ; Kuwait > Portugal
call_off v  S=subj T=in|between|of|obj.of|obj.poss obj=mediation|mediation_effort|good_offices|peace_mission|peace_effort  -> 165
  + The United Nations called off its mediation in the conflict. | The United Nations > the conflict
# Expelling and withdrawing missions
eject v  S=subj T=obj obj={envoy}  -> 166
  + Niger ejected the Libyan ambassador. | Niger > the Libyan ambassador
kick_out v  S=subj T=obj obj={envoy}  -> 166
  + Mongolia kicked out five diplomats. | Mongolia > five diplomats
throw_out v  S=subj T=obj obj={envoy}  -> 166
  + Oman threw out the Libyan ambassador. | Oman > the Libyan ambassador
order_out v  S=subj T=obj obj={envoy}  -> 166
  + Colombia ordered out five diplomats. | Colombia > five diplomats
oust v  S=subj T=obj obj={envoy}  -> 166
  + Finland ousted the Libyan ambassador. | Finland > the Libyan ambassador
deport v  S=subj T=obj obj={envoy}  -> 166
  + Zambia deported five diplomats. | Zambia > five diplomats
brand v  S=subj T=obj as=persona_non_grata  -> 166
  + Pakistan branded the attache as persona non grata. | Pakistan > the attache
declare v  S=subj T=obj as=persona_non_grata  -> 166
  + Greece declared the attache as persona non grata. | Greece > the attache
name v  S=subj T=obj as=persona_non_grata  -> 166
  + Ecuador named the attache as persona non grata. | Ecuador > the attache
withdraw v  S=subj T=from obj=delegation|team|mission|athlete|representative|national|staff|citizen  -> 166
  + Cambodia withdrew its delegation from Algeria. | Cambodia > Algeria
pull v  S=subj T=from obj=delegation|team|mission|athlete|representative|national|staff|citizen  -> 166
  + Latvia pulled its nationals from Bolivia. | Latvia > Bolivia
pull_out v  S=subj T=from obj=delegation|team|mission|athlete|representative|national|staff|citizen  -> 166
  + Sudan pulled out its delegation from Canada. | Sudan > Canada
evacuate v  S=subj T=from obj=delegation|team|mission|athlete|representative|national|staff|citizen  -> 166
  + Qatar evacuated its nationals from Romania. | Qatar > Romania
recall v  S=subj T=from obj=delegation|team|mission|athlete|representative|national|staff|citizen  -> 166
  + Ethiopia recalled its delegation from Thailand. | Ethiopia > Thailand
remove v  S=subj T=from obj=delegation|team|mission|athlete|representative|national|staff|citizen  -> 166
  + Cyprus removed its nationals from Mexico. | Cyprus > Mexico
suspend v  S=subj T=obj from=:org  -> 166
  + NATO suspended Tunisia from the council. | NATO > Tunisia
exclude v  S=subj T=obj from=:org  -> 166
  + The league excluded Iceland. | The league > Iceland
bar v  S=subj T=obj from=:org  -> 166
  + The African Union barred Angola from the council. | The African Union > Angola
oust v  S=subj T=obj from=:org  -> 166
  + The league ousted Denmark. | The league > Denmark
eject v  S=subj T=obj from=:org  -> 166
  + The World Bank ejected Lebanon from the council. | The World Bank > Lebanon
expel v  S=subj T=obj from=:org  -> 166
  + The league expelled Senegal. | The league > Senegal
pull_out v  S=subj T=from obj={peacekeepers}  -> 1661
  + Georgia pulled out its peacekeepers from Bulgaria. | Georgia > Bulgaria
recall v  S=subj T=from obj={peacekeepers}  -> 1661
  + The Arab League recalled the observers from Indonesia. | The Arab League > Indonesia
evacuate v  S=subj T=from obj={peacekeepers}  -> 1661
  + Morocco evacuated its peacekeepers from Belarus. | Morocco > Belarus
remove v  S=subj T=from obj={peacekeepers}  -> 1661
  + The Security Council removed the observers from Tanzania. | The Security Council > Tanzania
bring_home v  S=subj T=from obj={peacekeepers}  -> 1661
  + Croatia brought home its peacekeepers from Argentina. | Croatia > Argentina
pull v  S=subj T=from obj={peacekeepers}  -> 1661
  + ASEAN pulled the observers from Rwanda. | ASEAN > Rwanda
eject v  S=subj T=obj obj={inspectors}  -> 1662
  + Austria ejected the inspectors. | Austria > the inspectors
kick_out v  S=subj T=obj obj={inspectors}  -> 1662
  + Yemen kicked out the election observers. | Yemen > the election observers
throw_out v  S=subj T=obj obj={inspectors}  -> 1662
  + Kenya threw out the inspectors. | Kenya > the inspectors
remove v  S=subj T=obj obj={inspectors}  -> 1662
  + Norway removed the election observers. | Norway > the election observers
oust v  S=subj T=obj obj={inspectors}  -> 1662
  + Peru ousted the inspectors. | Peru > the inspectors
deport v  S=subj T=obj obj={inspectors}  -> 1662
  + Turkey deported the election observers. | Turkey > the election observers
order_out v  S=subj T=obj obj={inspectors}  -> 1662
  + Vietnam ordered out the inspectors. | Vietnam > the inspectors
withdraw v  S=subj T=from obj={inspectors}  -> 1662
  + The European Union withdrew its inspectors from Chad. | The European Union > Chad
pull_out v  S=subj T=from obj={inspectors}  -> 1662
  + The United Nations pulled out the monitors from Egypt. | The United Nations > Egypt
recall v  S=subj T=from obj={inspectors}  -> 1662
  + NATO recalled its inspectors from Poland. | NATO > Poland
evacuate v  S=subj T=from obj={inspectors}  -> 1662
  + The African Union evacuated the monitors from Chile. | The African Union > Chile
remove v  S=subj T=from obj={inspectors}  -> 1662
  + The World Bank removed its inspectors from Nepal. | The World Bank > Nepal
pull v  S=subj T=from obj={inspectors}  -> 1662
  + The Arab League pulled the monitors from Ghana. | The Arab League > Ghana
eject v  S=subj T=obj obj={aidgroup}  -> 1663
  + Serbia ejected the aid group. | Serbia > the aid group
kick_out v  S=subj T=obj obj={aidgroup}  -> 1663
  + Militants kicked out aid workers. | Militants > aid workers
throw_out v  S=subj T=obj obj={aidgroup}  -> 1663
  + Japan threw out the aid group. | Japan > the aid group
oust v  S=subj T=obj obj={aidgroup}  -> 1663
  + Insurgents ousted aid workers. | Insurgents > aid workers
deport v  S=subj T=obj obj={aidgroup}  -> 1663
  + Jordan deported the aid group. | Jordan > the aid group
close_down v  S=subj T=obj obj={aidgroup}  -> 1663
  + Gunmen closed down aid workers. | Gunmen > aid workers
shut_down v  S=subj T=obj obj={aidgroup}  -> 1663
  + Cuba shut down the aid group. | Cuba > the aid group
bar v  S=subj T=obj obj={aidgroup}  -> 1663
  + Separatists barred aid workers. | Separatists > aid workers
ban v  S=subj T=obj obj={aidgroup}  -> 1663
  + Malaysia banned the aid group. | Malaysia > the aid group
suspend v  S=subj T=obj obj={aidgroup}  -> 1663
  + Guerrillas suspended aid workers. | Guerrillas > aid workers
hand_down v  S=subj T=against|on obj=verdict|guilty_verdict|sentence|life_sentence|death_sentence  -> SANCTION/convict
  + A court handed down a guilty verdict against the general. | A court > the general
guilty_verdict n  S?=by|mod|poss T?=against  -> SANCTION/convict
  + The jury's guilty verdict against the mayor came at noon. | The jury > the mayor
announce v  S=subj T=to|for|in obj=suspension|cut|halt|end|freeze|reduction|cutoff|withdrawal|stop of={aid}|{loan}|fund|funds|funding|{arms}  -> 162
  + Sweden announced a suspension of aid to Uganda. | Sweden > Uganda
order v  S=subj T=to|for|in obj=suspension|cut|halt|end|freeze|reduction|cutoff|withdrawal|stop of={aid}|{loan}|fund|funds|funding|{arms}  -> 162
  + Brazil ordered a freeze of aid to Kuwait. | Brazil > Kuwait
approve v  S=subj T=to|for|in obj=suspension|cut|halt|end|freeze|reduction|cutoff|withdrawal|stop of={aid}|{loan}|fund|funds|funding|{arms}  -> 162
  + Armenia approved a suspension of aid to Portugal. | Armenia > Portugal
declare v  S=subj T=to|for|in obj=suspension|cut|halt|end|freeze|reduction|cutoff|withdrawal|stop of={aid}|{loan}|fund|funds|funding|{arms}  -> 162
  + Niger declared a freeze of aid to Mongolia. | Niger > Mongolia
confirm v  S=subj T=to|for|in obj=suspension|cut|halt|end|freeze|reduction|cutoff|withdrawal|stop of={aid}|{loan}|fund|funds|funding|{arms}  -> 162
  + Oman confirmed a suspension of aid to Colombia. | Oman > Colombia
decide v  S=subj T=to|for|in obj=suspension|cut|halt|end|freeze|reduction|cutoff|withdrawal|stop of={aid}|{loan}|fund|funds|funding|{arms}  -> 162
  + Finland decided a freeze of aid to Zambia. | Finland > Zambia
propose v  S=subj T=to|for|in obj=suspension|cut|halt|end|freeze|reduction|cutoff|withdrawal|stop of={aid}|{loan}|fund|funds|funding|{arms}  -> 162
  + Pakistan proposed a suspension of aid to Greece. | Pakistan > Greece
announce v  S=subj T=with|to|from obj=suspension|cut|halt|end|freeze of=flight|link|links|tie|ties|trade|flights|relation|relations|visa  -> 160
  + Ecuador announced a suspension of flights from Cambodia. | Ecuador > Cambodia
order v  S=subj T=with|to|from obj=suspension|cut|halt|end|freeze of=flight|link|links|tie|ties|trade|flights|relation|relations|visa  -> 160
  + Algeria ordered a freeze of relations with Latvia. | Algeria > Latvia
declare v  S=subj T=with|to|from obj=suspension|cut|halt|end|freeze of=flight|link|links|tie|ties|trade|flights|relation|relations|visa  -> 160
  + Bolivia declared a suspension of flights from Sudan. | Bolivia > Sudan
confirm v  S=subj T=with|to|from obj=suspension|cut|halt|end|freeze of=flight|link|links|tie|ties|trade|flights|relation|relations|visa  -> 160
  + Canada confirmed a freeze of relations with Qatar. | Canada > Qatar
walk_out v  S=subj T?=of|from|with of={talks}  -> 125
  + Militiamen walked out of talks with the government. | Militiamen > the government
storm_out v  S=subj T?=of|from|with of={talks}  -> 125
  + The finance minister stormed out of a meeting with the union. | The finance minister > the union
pull_out v  S=subj T?=of|from|with of={talks}  -> 125
  + Extremists pulled out of talks with the government. | Extremists > the government
renege v  S=subj T?=on|with on={agreement}|promise  -> 127
  + Chad reneged on its deal with the miners. | Chad > the miners
pull_out v  S=subj T?=of|with of={agreement}  -> 127
  + The rebels pulled out of a deal with the army. | The rebels > the army
reject v  S=subj T?=with|of|obj.of|obj.poss obj={agreement}  -> 127
  + Romania rejected an agreement with Ethiopia. | Romania > Ethiopia
refuse v  S=subj T?=with|of|obj.of|obj.poss obj={agreement}  -> 127
  + Jihadists refused the peace deal. | Jihadists > _
turn_down v  S=subj T?=with|of|obj.of|obj.poss obj={agreement}  -> 127
  + Thailand turned down an agreement with Cyprus. | Thailand > Cyprus
oppose v  S=subj T?=with|of|obj.of|obj.poss obj={agreement}  -> 127
  + Paramilitaries opposed the peace deal. | Paramilitaries > _
denounce v  S=subj T?=with|of|obj.of|obj.poss obj={agreement}  -> 127
  + Mexico denounced an agreement with Tunisia. | Mexico > Tunisia
disown v  S=subj T?=with|of|obj.of|obj.poss obj={agreement}  -> 127
  + Rebels disowned the peace deal. | Rebels > _
disavow v  S=subj T?=with|of|obj.of|obj.poss obj={agreement}  -> 127
  + Iceland disavowed an agreement with Angola. | Iceland > Angola
