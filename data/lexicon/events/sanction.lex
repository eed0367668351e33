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
  + The European Union's sanctions against Russia were renewed in Brussels on Monday. | The European Union > Russia
sanction n  S?=by|mod|poss T=on|against  -> 163
  + American sanctions on Cuba hurt trade. | American > Cuba
embargo n  S?=by|mod|poss T=on|against  -> 163
  + The embargo on Libya by the United Nations was renewed in New York on Monday. | the United Nations > Libya
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
suspend v  S=subj T?=with obj=diplomatic_relation|diplomatic_tie|diplomatic_relationship|tie  -> 161
  + Sudan suspended diplomatic relations after the raid on its embassy. | Sudan > _
suspend v  S=subj T=with obj={relations}  -> 161
  + Turkey suspended relations with Israel. | Turkey > Israel
downgrade v  S=subj T=with obj={relations}  -> 161
  + Egypt downgraded ties with Qatar. | Egypt > Qatar
recall v  S=subj T?=from|to|in obj={envoy}  -> 161
  + Morocco recalled its ambassador from Germany. | Morocco > Germany
withdraw v  S=subj T?=from|to|in obj={envoy}  -> 161
  + Bahrain withdrew its ambassador from Qatar. | Bahrain > Qatar
close v  S=subj T?=in obj={mission}  -> 161
  + Canada closed its embassy in Iran in September 2012. | Canada > Iran
cut v  S=subj T=to obj={aid}  -> 162
  + Denmark cut aid to Mali. | Denmark > Mali
suspend v  S=subj T?=to|for obj={aid}  -> 162
  + Germany suspended aid to Ethiopia. | Germany > Ethiopia
halt v  S=subj T=to|for obj={aid}  -> 162
  + Norway halted aid to Tanzania. | Norway > Tanzania
freeze v  S=subj T?=to|for obj={aid}  -> 162
  + The European Union froze aid to Burundi in March 2016 after the violence. | The European Union > Burundi
stop v  S=subj T=to|for obj={aid}  -> 162 weight=1
  + Sweden stopped aid to Uganda in February 2014 over the law against gays. | Sweden > Uganda
cut_off v  S=subj T=to|for obj={aid}  -> 162 weight=1
  + Taiwan cut off aid to Honduras in March 2023 after the switch to Beijing. | Taiwan > Honduras
suspend v  S=subj T=to|for obj={loan}  -> 1621
  + The IMF suspended loans to Zimbabwe. | The IMF > Zimbabwe
cancel v  S=subj T=to|for|with obj={economicdeal}|{loan}  -> 1621
  + Poland cancelled a contract with Gazprom. | Poland > Gazprom
suspend v  S=subj T=to|for obj={arms}  -> 1622
  + The United States suspended tanks and helicopters to Egypt in October 2013. | The United States > Egypt
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
  + The rebels ended talks with the government on Monday after the air strike. | The rebels > the government
withdraw v  S=subj T=from from=:org !from={territory}  -> 166
  + Venezuela withdrew from the Organization of American States. | Venezuela > the Organization of American States
withdraw v  S=subj obj={peacekeepers}  -> 1661
  + Croatia withdrew its peacekeepers from the Golan. | Croatia > the Golan
expel v  S=subj T=obj obj={peacekeepers}  -> 1661
  + Eritrea expelled the peacekeepers. | Eritrea > the peacekeepers
expel v  S=subj T=obj obj={inspectors}  -> 1662
  + Iraq expelled the inspectors. | Iraq > the inspectors
expel v  S=subj T=obj obj={aidgroup}  -> 1663
  + Sudan expelled aid agencies. | Sudan > aid agencies
scale_back v  S=subj T=with obj={relations}  -> 160
  + Jordan scaled back ties with Iran. | Jordan > Iran
terminate v  S=subj T?=with obj={agreement}  -> 160
  + Guinea terminated the accord with the miner. | Guinea > the miner
# Sanctions, tariffs, embargoes
levy v  S=subj T=on|against|for obj={sanction}  -> 163
  + Brazil levied sanctions on Kuwait. | Brazil > Kuwait
enforce v  S=subj T=on|against|for obj={sanction}  -> 163
  + ASEAN enforced an arms embargo against Denmark. | ASEAN > Denmark
introduce v  S=subj T=on|against|for obj={sanction}  -> 163
  + Ethiopia introduced tariffs on Chinese cars. | Ethiopia > Chinese cars
adopt v  S=subj T=on|against|for obj={sanction}  -> 163
  + Yemen adopted an export ban on Kenya. | Yemen > Kenya
announce v  S=subj T=on|against|for obj={sanction}  -> 163
  + Brazil announced sanctions on Kuwait. | Brazil > Kuwait
apply v  S=subj T=on|against|for obj={sanction}  -> 163
  + The African Union applied an arms embargo against Ecuador. | The African Union > Ecuador
place v  S=subj T=on|against|for obj={sanction}  -> 163
  + Mexico placed tariffs on Chinese cars. | Mexico > Chinese cars
put v  S=subj T=on|against|for obj={sanction}  -> 163
  + Norway put an export ban on Peru. | Norway > Peru
toughen v  S=subj T=on|against|for obj={sanction}  -> 163
  + Chad toughened sanctions on Egypt. | Chad > Egypt
expand v  S=subj T=on|against|for obj={sanction}  -> 163
  + The Security Council expanded an arms embargo against Ecuador. | The Security Council > Ecuador
renew v  S=subj T=on|against|for obj={sanction}  -> 163
  + Jordan renewed tariffs on Chinese cars. | Jordan > Chinese cars
widen v  S=subj T=on|against|for obj={sanction}  -> 163
  + Thailand widened an export ban on Cyprus. | Thailand > Cyprus
reimpose v  S=subj T=on|against|for obj={sanction}  -> 163
  + Romania reimposed sanctions on Ethiopia. | Romania > Ethiopia
reinstate v  S=subj T=on|against|for obj={sanction}  -> 163
  + The Security Council reinstated an arms embargo against Chad. | The Security Council > Chad
approve v  S=subj T=on|against|for obj={sanction}  -> 163
  + Croatia approved tariffs on Chinese cars. | Croatia > Chinese cars
declare v  S=subj T=on|against|for obj={sanction}  -> 163
  + Serbia declared an export ban on Japan. | Serbia > Japan
enact v  S=subj T=on|against|for obj={sanction}  -> 163
  + Morocco enacted sanctions on Belarus. | Morocco > Belarus
clamp v  S=subj T=on|against|for obj={sanction}  -> 163
  + The World Bank clamped an arms embargo against Lebanon. | The World Bank > Lebanon
institute v  S=subj T=on|against|for obj={sanction}  -> 163
  + Armenia instituted tariffs on Chinese cars. | Armenia > Chinese cars
maintain v  S=subj T=on|against|for obj={sanction}  -> 163
  + Romania maintained an export ban on Ethiopia. | Romania > Ethiopia
unveil v  S=subj T=on|against|for obj={sanction}  -> 163
  + Lebanon unveiled sanctions on Senegal. | Lebanon > Senegal
increase v  S=subj T=on|against|for obj={sanction}  -> 163
  + The African Union increased an arms embargo against Georgia. | The African Union > Georgia
raise v  S=subj T=on|against|for obj={sanction}  -> 163
  + Bolivia raised tariffs on Chinese cars. | Bolivia > Chinese cars
ratchet_up v  S=subj T=on|against|for obj={sanction}  -> 163
  + Chile ratcheted up an export ban on Nepal. | Chile > Nepal
reinforce v  S=subj T=on|against|for obj={sanction}  -> 163
  + Greece reinforced sanctions on Ecuador. | Greece > Ecuador
harden v  S=subj T=on|against|for obj={sanction}  -> 163
  + The World Bank hardened an arms embargo against Japan. | The World Bank > Japan
prolong v  S=subj T=on|against|for obj={sanction}  -> 163
  + Japan prolonged tariffs on Chinese cars. | Japan > Chinese cars
ramp_up v  S=subj T=on|against|for obj={sanction}  -> 163
  + Latvia ramped up an export ban on Bolivia. | Latvia > Bolivia
broaden v  S=subj T=on|against|for obj={sanction}  -> 163
  + Ethiopia broadened sanctions on Thailand. | Ethiopia > Thailand
strengthen v  S=subj T=on|against|for obj={sanction}  -> 163
  + The World Bank strengthened an arms embargo against Vietnam. | The World Bank > Vietnam
back v  S=subj T=on|against|for obj={sanction}  -> 163
  + Greece backed tariffs on Chinese cars. | Greece > Chinese cars
order v  S=subj T=on|against|for obj={sanction}  -> 163
  + Nepal ordered an export ban on Ghana. | Nepal > Ghana
set v  S=subj T=on|against|for obj={sanction}  -> 163
  + Pakistan set sanctions on Greece. | Pakistan > Greece
add v  S=subj T=on|against|for obj={sanction}  -> 163
  + The United Nations added an arms embargo against Ethiopia. | The United Nations > Ethiopia
double v  S=subj T=on|against|for obj={sanction}  -> 163
  + Finland doubled tariffs on Chinese cars. | Finland > Chinese cars
initiate v  S=subj T=on|against|for obj={sanction}  -> 163
  + Portugal initiated an export ban on Niger. | Portugal > Niger
invoke v  S=subj T=on|against|for obj={sanction}  -> 163
  + Chile invoked sanctions on Nepal. | Chile > Nepal
unleash v  S=subj T=on|against|for obj={sanction}  -> 163
  + ASEAN unleashed an arms embargo against Yemen. | ASEAN > Yemen
implement v  S=subj T=on|against|for obj={sanction}  -> 163
  + Austria implemented tariffs on Chinese cars. | Austria > Chinese cars
issue v  S=subj T=on|against|for obj={sanction}  -> 163
  + Iceland issued an export ban on Angola. | Iceland > Angola
re-impose v  S=subj T=on|against|for obj={sanction}  -> 163
  + Poland re-imposed sanctions on Chile. | Poland > Chile
step_up v  S=subj T=on|against|for obj={sanction}  -> 163
  + The Security Council stepped up an arms embargo against Austria. | The Security Council > Austria
sharpen v  S=subj T=on|against|for obj={sanction}  -> 163
  + Chad sharpened tariffs on Chinese cars. | Chad > Chinese cars
hike v  S=subj T=on|against|for obj={sanction}  -> 163
  + Ethiopia hiked an export ban on Thailand. | Ethiopia > Thailand
authorise v  S=subj T=on|against|for obj={sanction}  -> 163
  + Japan authorised sanctions on Jordan. | Japan > Jordan
authorize v  S=subj T=on|against|for obj={sanction}  -> 163
  + The Arab League authorized an arms embargo against Finland. | The Arab League > Finland
snap_back v  S=subj T=on|against|for obj={sanction}  -> 163
  + Indonesia snapped back tariffs on Chinese cars. | Indonesia > Chinese cars
hit v  S=subj T=obj with={sanction}  -> 163
  + Peru hit Turkey with sanctions. | Peru > Turkey
slap v  S=subj T=obj with={sanction}  -> 163
  + NATO slapped the bank with an asset freeze. | NATO > the bank
target v  S=subj T=obj with={sanction}  -> 163
  + Rwanda targeted Austria with sanctions. | Rwanda > Austria
punish v  S=subj T=obj with={sanction}  -> 163
  + NATO punished the bank with an asset freeze. | NATO > the bank
penalise v  S=subj T=obj with={sanction}  -> 163
  + Morocco penalised Belarus with sanctions. | Morocco > Belarus
penalize v  S=subj T=obj with={sanction}  -> 163
  + NATO penalized the bank with an asset freeze. | NATO > the bank
squeeze v  S=subj T=obj with={sanction}  -> 163
  + Morocco squeezed Belarus with sanctions. | Morocco > Belarus
strike v  S=subj T=obj with={sanction}  -> 163
  + ASEAN struck the bank with an asset freeze. | ASEAN > the bank
sanction v  S=subj T=obj with={sanction}  -> 163
  + Bulgaria sanctioned Indonesia with sanctions. | Bulgaria > Indonesia
penalise v  S=subj T=obj  -> 163
  + Austria penalised Yemen over the fishing ban. | Austria > Yemen
penalize v  S=subj T=obj  -> 163
  + The Security Council penalized the state bank of Belarus. | The Security Council > the state bank of Belarus
delist v  S=subj T=obj  -> 163
  + The European Union delisted the state bank of Nepal. | The European Union > the state bank of Nepal
isolate v  S=subj T=obj  -> 163
  + Qatar isolated Romania over the fishing ban. | Qatar > Romania
ban v  S=subj T=obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Cyprus banned imports of beef. | Cyprus > imports
bar v  S=subj T=obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Algeria barred exports of rice. | Algeria > exports
halt v  S=subj T=with|to|from|obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Algeria halted imports of beef. | Algeria > imports
suspend v  S=subj T=obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Mongolia suspended exports of rice. | Mongolia > exports
prohibit v  S=subj T=obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Denmark prohibited imports of beef. | Denmark > imports
restrict v  S=subj T=obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Croatia restricted exports of rice. | Croatia > exports
block v  S=subj T=obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Latvia blocked imports of beef. | Latvia > imports
curb v  S=subj T=obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Japan curbed exports of rice. | Japan > exports
limit v  S=subj T=obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Ethiopia limited imports of beef. | Ethiopia > imports
stop v  S=subj T=obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Ghana stopped exports of rice. | Ghana > exports
outlaw v  S=subj T=obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Mongolia outlawed exports of rice. | Mongolia > exports
cut_off v  S=subj T=obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Algeria cut off exports of rice. | Algeria > exports
cap v  S=subj T=obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Canada capped imports of beef. | Canada > imports
slash v  S=subj T=obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Japan slashed exports of rice. | Japan > exports
suspend v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163
  + Croatia suspended trade with Argentina. | Croatia > Argentina
halt v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163
  + Iceland halted imports from Angola. | Iceland > Angola
cut v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163
  + Ecuador cut trade with Cambodia. | Ecuador > Cambodia
stop v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163
  + Nepal stopped imports from Ghana. | Nepal > Ghana
freeze v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163
  + Cuba froze trade with Israel in March 1973. | Cuba > Israel
cut_off v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163 weight=4
  + Brazil cut off gas supplies to Kuwait. | Brazil > Kuwait
end v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163
  + Japan ended trade with Jordan. | Japan > Jordan
sever v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163
  + Yemen severed imports from Kenya. | Yemen > Kenya
block v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163
  + Sweden blocked trade with Uganda. | Sweden > Uganda
prohibit v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163
  + Qatar prohibited trade with Romania. | Qatar > Romania
restrict v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163
  + Mexico restricted imports from Tunisia. | Mexico > Tunisia
break_off v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163
  + Romania broke off gas supplies to Ethiopia. | Romania > Ethiopia
reduce v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163
  + Egypt reduced trade with Poland. | Egypt > Poland
curtail v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163
  + Romania curtailed imports from Ethiopia. | Romania > Ethiopia
arms_embargo n  S?=by|mod|poss T=on|against|of  -> 163
  + The Arab League's arms embargo against Serbia took effect. | The Arab League > Serbia
trade_embargo n  S?=by|mod|poss T=on|against|of  -> 163
  + The Security Council's trade embargo against Malaysia took effect. | The Security Council > Malaysia
oil_embargo n  S?=by|mod|poss T=on|against|of  -> 163
  + The Security Council's oil embargo against Malaysia took effect. | The Security Council > Malaysia
trade_ban n  S?=by|mod|poss T=on|against|of  -> 163
  + ASEAN's trade ban against Thailand took effect. | ASEAN > Thailand
import_ban n  S?=by|mod|poss T=on|against|of  -> 163
  + The Arab League's import ban against Austria took effect. | The Arab League > Austria
export_ban n  S?=by|mod|poss T=on|against|of  -> 163
  + The Arab League's export ban against Iceland took effect. | The Arab League > Iceland
travel_ban n  S?=by|mod|poss T=on|against|of  -> 163
  + The African Union's travel ban against Lebanon took effect. | The African Union > Lebanon
asset_freeze n  S?=by|mod|poss T=on|against|of  -> 163
  + The European Union's asset freeze against Poland took effect. | The European Union > Poland
visa_ban n  S?=by|mod|poss T=on|against|of  -> 163
  + The European Union's visa ban against Serbia took effect. | The European Union > Serbia
economic_sanction n  S?=by|mod|poss T=on|against|of  -> 163
  + ASEAN's economic sanction against Turkey took effect. | ASEAN > Turkey
import_duty n  S?=by|mod|poss T=on|against|of  -> 163
  + The Security Council's import duty against Indonesia took effect. | The Security Council > Indonesia
punitive_tariff n  S?=by|mod|poss T=on|against|of  -> 163
  + NATO's punitive tariff against Ecuador took effect. | NATO > Ecuador
penalty n  S?=by|mod|poss T=on|against|of  -> 163
  + Cuba's penalty on Malaysia was renewed. | Cuba > Malaysia
price_cap n  S?=by|mod|poss T=on|against|of  -> 163
  + The United Nations' price cap against Peru took effect. | The United Nations > Peru
trade_war n  S?=by|mod|poss T=on|against|of  -> 163
  + The European Union's trade war against Peru took effect. | The European Union > Peru
import_tariff n  S?=by|mod|poss T=on|against|of  -> 163
  + ASEAN's import tariff against Yemen took effect. | ASEAN > Yemen
anti-dumping_duty n  S?=by|mod|poss T=on|against|of  -> 163
  + The Security Council's anti-dumping duty against Chad took effect. | The Security Council > Chad
gas_cutoff n  S?=by|mod|poss T=on|against|of  -> 163
  + The World Bank's gas cutoff against Cyprus took effect. | The World Bank > Cyprus
# Diplomatic relations reduced
terminate v  S=subj T=with|to obj={relations}  -> 161
  + Vietnam terminated relations with Chad. | Vietnam > Chad
freeze v  S=subj T=with|to obj={relations}  -> 161
  + Lebanon froze all links with Senegal. | Lebanon > Senegal
end v  S=subj T=with|to obj={relations}  -> 161
  + Cambodia ended all links with Algeria. | Cambodia > Algeria
halt v  S=subj T=with|to obj={relations}  -> 161
  + Cuba halted relations with Malaysia. | Cuba > Malaysia
rupture v  S=subj T=with|to obj={relations}  -> 161
  + Qatar ruptured diplomatic ties with Romania. | Qatar > Romania
discontinue v  S=subj T=with|to obj={relations}  -> 161
  + Mexico discontinued all links with Tunisia. | Mexico > Tunisia
lower v  S=subj T=with|to obj={relations}  -> 161
  + Jordan lowered all links with Cuba. | Jordan > Cuba
cut_off v  S=subj T=with|to obj={relations}  -> 161
  + Argentina cut off diplomatic ties with Rwanda. | Argentina > Rwanda
dissolve v  S=subj T=with|to obj={relations}  -> 161
  + Mexico dissolved all links with Tunisia. | Mexico > Tunisia
scale_down v  S=subj T=with|to obj={relations}  -> 161
  + Cambodia scaled down relations with Algeria. | Cambodia > Algeria
reduce v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Sudan reduced its ties with Canada. | Sudan > Canada
curtail v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Japan curtailed cooperation with Jordan. | Japan > Jordan
loosen v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + The finance minister loosened the alliance with the party. | The finance minister > the party
review v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Malaysia reviewed its ties with Sweden. | Malaysia > Sweden
weaken v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Portugal weakened cooperation with Niger. | Portugal > Niger
suspend v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + The foreign minister suspended the alliance with the party. | The foreign minister > the party
limit v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Jordan limited its ties with Cuba. | Jordan > Cuba
end v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Cambodia ended cooperation with Algeria. | Cambodia > Algeria
halt v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + The defence minister halted the alliance with the party. | The defence minister > the party
freeze v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + The party leader froze the alliance with the party. | The party leader > the party
sever v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + The defence minister severed the alliance with the party. | The defence minister > the party
damage v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + The opposition leader damaged the alliance with the party. | The opposition leader > the party
strain v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Lebanon strained its ties with Senegal. | Lebanon > Senegal
break_off v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Norway broke off cooperation with Peru. | Norway > Peru
reconsider v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + The vice president reconsidered the alliance with the party. | The vice president > the party
restrict v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Argentina restricted its ties with Rwanda. | Argentina > Rwanda
discontinue v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Chile discontinued cooperation with Nepal. | Chile > Nepal
terminate v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + The foreign minister terminated the alliance with the party. | The foreign minister > the party
cut v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Serbia cut its ties with Japan. | Serbia > Japan
break v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Cambodia broke cooperation with Algeria. | Cambodia > Algeria
abandon v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + The interior minister abandoned the alliance with the party. | The interior minister > the party
quit v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Austria quit its ties with Yemen. | Austria > Yemen
chill v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + The opposition leader chilled the alliance with the party. | The opposition leader > the party
pull v  S=subj T=from|to|in obj={envoy}  -> 161
  + Ethiopia pulled its ambassador from Thailand. | Ethiopia > Thailand
pull_out v  S=subj T=out_of|from|to|in obj={envoy}  -> 161
  + Egypt pulled out diplomats from Poland. | Egypt > Poland
bring_home v  S=subj T=from|to|in obj={envoy}  -> 161
  + Turkey brought home its ambassador from Vietnam. | Turkey > Vietnam
evacuate v  S=subj T=from|to|in obj={envoy}  -> 161
  + Colombia evacuated diplomats from Finland. | Colombia > Finland
call_back v  S=subj T=from|to|in obj={envoy}  -> 161
  + Brazil called back its ambassador from Kuwait. | Brazil > Kuwait
remove v  S=subj T=from|to|in obj={envoy}  -> 161
  + Algeria removed diplomats from Latvia. | Algeria > Latvia
call_home v  S=subj T=from|to|in obj={envoy}  -> 161
  + Serbia called home its ambassador from Japan. | Serbia > Japan
shut v  S=subj T?=in|to obj={mission}  -> 161
  + Croatia shut its embassy in Argentina. | Croatia > Argentina
shut_down v  S=subj T=in|to obj={mission}  -> 161
  + Greece shut down the consulate in Ecuador. | Greece > Ecuador
evacuate v  S=subj T=in|to obj={mission}  -> 161
  + Niger evacuated its embassy in Mongolia. | Niger > Mongolia
shutter v  S=subj T=in|to obj={mission}  -> 161
  + Mexico shuttered the consulate in Tunisia. | Mexico > Tunisia
downgrade v  S=subj T=in|to obj={mission}  -> 161
  + Finland downgraded its embassy in Zambia. | Finland > Zambia
vacate v  S=subj T=in|to obj={mission}  -> 161
  + Indonesia vacated the consulate in Morocco. | Indonesia > Morocco
withdraw v  S=subj T=from obj={relations}|recognition  -> 161
  + Jordan withdrew recognition from Cuba. | Jordan > Cuba
revoke v  S=subj T=from obj={relations}|recognition  -> 161
  + Egypt revoked recognition from Poland. | Egypt > Poland
derecognise v  S=subj T=obj  -> 161
  + Jordan derecognised the breakaway republic. | Jordan > the breakaway republic
derecognize v  S=subj T=obj  -> 161
  + Sudan derecognized Canada after the coup. | Sudan > Canada
recall n  S?=by|mod|poss T=of|from|with  -> 161
  + Mexico's recall of its ambassador followed the raid. | Mexico > its ambassador
severance n  S?=by|mod|poss T=of|from|with  -> 161
  + Sudan's severance of its ambassador followed the raid. | Sudan > its ambassador
severing n  S?=by|mod|poss T=of|from|with  -> 161
  + Yemen's severing of its ambassador followed the raid. | Yemen > its ambassador
exit v  S=subj T?=from from={agreement}  -> 160 weight=1
  + Serbia exited from the climate accord on Monday, its foreign minister said. | Serbia > _
scrap v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + Malaysia scrapped the treaty with Sweden. | Malaysia > Sweden
tear_up v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + Finland tore up its pact with Zambia. | Finland > Zambia
abrogate v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + The Bolivian government abrogated the contract with China on Monday. | The Bolivian government > China
renounce v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + Jordan renounced the treaty with Cuba. | Jordan > Cuba
annul v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + Qatar annulled its pact with Romania. | Qatar > Romania
suspend v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + The Bolivian government suspended the contract with China on Monday. | The Bolivian government > China
denounce v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + Georgia denounced the treaty with Bulgaria. | Georgia > Bulgaria
cancel v  S=subj T?=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + Chad canceled its pact with Egypt. | Chad > Egypt
revoke v  S=subj T?=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + The Bolivian government revoked the contract with China on Monday. | The Bolivian government > China
void v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + Denmark voided the treaty with Lebanon. | Denmark > Lebanon
repudiate v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + Finland repudiated its pact with Zambia. | Finland > Zambia
quit v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + The Russian government quit the agreement with Ukraine on Monday. | The Russian government > Ukraine
abandon v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + Poland abandoned the treaty with Chile. | Poland > Chile
ditch v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + Canada ditched its pact with Qatar. | Canada > Qatar
exit v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + The Russian government exited the agreement with Ukraine on Monday. | The Russian government > Ukraine
rip_up v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + Sweden ripped up the treaty with Uganda. | Sweden > Uganda
nullify v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + Nepal nullified its pact with Ghana. | Nepal > Ghana
end v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + The Turkish government ended the agreement with Israel on Monday. | The Turkish government > Israel
freeze v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + The Australian government froze the contract with France on Monday. | The Australian government > France
rescind v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + Cambodia rescinded its pact with Algeria. | Cambodia > Algeria
drop v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + The Australian government dropped the contract with France in September 2021. | The Australian government > France
shelve v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + Morocco shelved the treaty with Belarus. | Morocco > Belarus
secede v  S=subj T=from  -> 160
  + Kuwait seceded from the Security Council. | Kuwait > the Security Council
break_away v  S=subj T=from  -> 160
  + The envoy broke away from the coalition. | The envoy > the coalition
defect v  S=subj T=from  -> 160
  + Mexico defected from the European Union. | Mexico > the European Union
split v  S=subj T=from  -> 160
  + The vice president split from the coalition. | The vice president > the coalition
part_ways v  S=subj T=from  -> 160
  + Angola parted ways from the African Union. | Angola > the African Union
quit v  S=subj T=obj:org  -> 160
  + Chad quit the customs union. | Chad > the customs union
exit v  S=subj T=obj:org  -> 160
  + The prime minister exited the party. | The prime minister > the party
abandon v  S=subj T=obj:org  -> 160
  + Ethiopia abandoned the customs union. | Ethiopia > the customs union
desert v  S=subj T=obj:org  -> 160
  + The envoy deserted the party. | The envoy > the party
ditch v  S=subj T=obj:org  -> 160
  + Pakistan ditched the customs union. | Pakistan > the customs union
secession n  S?=by|mod|poss T=from|of|with  -> 160
  + Indonesia's secession from ASEAN was announced. | Indonesia > ASEAN
estrangement n  S?=by|mod|poss T=from|of|with  -> 160
  + The prime minister's estrangement from the coalition came at dawn. | The prime minister > the coalition
defection n  S?=by|mod|poss T=from|of|with  -> 160
  + Armenia's defection from the United Nations was announced. | Armenia > the United Nations
# Aid reduced
withhold v  S=subj T=to|for|from obj={aid}  -> 162
  + The African Union withheld assistance to Japan. | The African Union > Japan
withdraw v  S=subj T=to|for|from obj={aid}  -> 162
  + NATO withdrew assistance to Norway. | NATO > Norway
end v  S=subj T=to|for|from obj={aid}  -> 162
  + An aid agency ended help for the camp. | An aid agency > the camp
reduce v  S=subj T=to|for|from obj={aid}  -> 162
  + Norway reduced aid to Peru. | Norway > Peru
slash v  S=subj T=to|for|from obj={aid}  -> 162
  + The World Bank slashed assistance to Pakistan. | The World Bank > Pakistan
curtail v  S=subj T=to|for|from obj={aid}  -> 162
  + An aid agency curtailed help for the camp. | An aid agency > the camp
terminate v  S=subj T=to|for|from obj={aid}  -> 162
  + Yemen terminated aid to Kenya. | Yemen > Kenya
cancel v  S=subj T=to|for|from obj={aid}  -> 162
  + The Arab League canceled assistance to Ecuador. | The Arab League > Ecuador
discontinue v  S=subj T=to|for|from obj={aid}  -> 162
  + The Red Cross discontinued help for the camp. | The Red Cross > the camp
block v  S=subj T=to|for|from obj={aid}  -> 162
  + Amnesty blocked help for the camp. | Amnesty > the camp
pause v  S=subj T=to|for|from obj={aid}  -> 162
  + The Security Council paused assistance to Poland. | The Security Council > Poland
scrap v  S=subj T=to|for|from obj={aid}  -> 162
  + The Red Cross scrapped help for the camp. | The Red Cross > the camp
trim v  S=subj T=to|for|from obj={aid}  -> 162
  + Ghana trimmed aid to Serbia. | Ghana > Serbia
axe v  S=subj T=to|for|from obj={aid}  -> 162
  + Amnesty axed help for the camp. | Amnesty > the camp
shrink v  S=subj T=to|for|from obj={aid}  -> 162
  + The church council shrinked help for the camp. | The church council > the camp
lower v  S=subj T=to|for|from obj={aid}  -> 162
  + Tanzania lowered aid to Croatia. | Tanzania > Croatia
scale_back v  S=subj T=to|for|from obj={aid}  -> 162
  + ASEAN scaled back assistance to Yemen. | ASEAN > Yemen
hold_back v  S=subj T=to|for|from obj={aid}  -> 162
  + A medical charity held back help for the camp. | A medical charity > the camp
phase_out v  S=subj T=to|for|from obj={aid}  -> 162
  + Tunisia phased out aid to Iceland. | Tunisia > Iceland
deny v  S=subj T=to|for|from obj={aid}  -> 162
  + A medical charity denied help for the camp. | A medical charity > the camp
withhold v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + NATO withheld a loan to Lebanon. | NATO > Lebanon
withdraw v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + Zambia withdrew funds for the agency. | Zambia > the agency
end v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + Peru ended subsidies for the theatre. | Peru > _
reduce v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + NATO reduced a loan to Chad. | NATO > Chad
slash v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + Qatar slashed funds for the agency. | Qatar > the agency
curtail v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + The Security Council curtailed a loan to Canada. | The Security Council > Canada
terminate v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + The European Union terminated a loan to Norway. | The European Union > Norway
discontinue v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + Denmark discontinued funds for the agency. | Denmark > the agency
block v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + The United Nations blocked a loan to Mongolia. | The United Nations > Mongolia
pause v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + NATO paused a loan to Uganda. | NATO > Uganda
scrap v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + ASEAN scrapped a loan to Niger. | ASEAN > Niger
freeze v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621 weight=1
  + The International Monetary Fund froze a loan to Mozambique in April 2016. | The International Monetary Fund > Mozambique
cut v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + The World Bank cut a loan to Iceland. | The World Bank > Iceland
cut_off v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + Turkey cut off funds for the agency. | Turkey > the agency
halt v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + Tanzania halted subsidies for the theatre. | Tanzania > _
stop v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + The European Union stopped a loan to Canada. | The European Union > Canada
delay v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + Romania delayed funds for the agency. | Romania > the agency
pull v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + Senegal pulled subsidies for the theatre. | Senegal > _
hold_back v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + ASEAN held back a loan to Pakistan. | ASEAN > Pakistan
yank v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + Peru yanked funds for the agency. | Peru > the agency
axe v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + The World Bank axed a loan to Latvia. | The World Bank > Latvia
trim v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + NATO trimmed a loan to Latvia. | NATO > Latvia
withhold v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Kuwait withheld missiles to Armenia. | Kuwait > Armenia
end v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Colombia ended military aid to Finland. | Colombia > Finland
reduce v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Norway reduced military aid to Peru. | Norway > Peru
cut v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Jordan cut missiles to Cuba. | Jordan > Cuba
freeze v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Finland froze military aid to Turkey in October 2019 after the offensive in Syria. | Finland > Turkey
stop v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Mexico stopped missiles to Tunisia. | Mexico > Tunisia
cancel v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Bulgaria canceled missiles to Indonesia. | Bulgaria > Indonesia
block v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Morocco blocked missiles to Belarus. | Morocco > Belarus
pause v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Poland paused missiles to Chile. | Poland > Chile
discontinue v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Latvia discontinued military aid to Bolivia. | Latvia > Bolivia
cut_off v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Niger cut off missiles to Mongolia. | Niger > Mongolia
scrap v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Vietnam scrapped military aid to Chad. | Vietnam > Chad
terminate v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Thailand terminated missiles to Cyprus. | Thailand > Cyprus
hold_back v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Turkey held back missiles to Vietnam. | Turkey > Vietnam
cut v  S=subj T=to|for|in obj={humanitarian}|food_aid|humanitarian_aid|relief_operation  -> 1623
  + The United Nations cut food aid to Chad. | The United Nations > Chad
suspend v  S=subj T=to|for|in obj={humanitarian}|food_aid|humanitarian_aid|relief_operation  -> 1623
  + The African Union suspended food aid to Angola. | The African Union > Angola
halt v  S=subj T=to|for|in obj={humanitarian}|food_aid|humanitarian_aid|relief_operation  -> 1623
  + The church council halted food to the camp. | The church council > the camp
stop v  S=subj T=to|for|in obj={humanitarian}|food_aid|humanitarian_aid|relief_operation  -> 1623 weight=2
  + The World Food Programme stopped food aid to Ethiopia in June 2023 after the thefts. | The World Food Programme > Ethiopia
reduce v  S=subj T=to|for|in obj={humanitarian}|food_aid|humanitarian_aid|relief_operation  -> 1623
  + The Red Cross reduced food to the camp. | The Red Cross > the camp
end v  S=subj T=to|for|in obj={humanitarian}|food_aid|humanitarian_aid|relief_operation  -> 1623
  + NATO ended food aid to Sweden. | NATO > Sweden
pause v  S=subj T=to|for|in obj={humanitarian}|food_aid|humanitarian_aid|relief_operation  -> 1623
  + An aid agency paused food to the camp. | An aid agency > the camp
freeze v  S=subj T=to|for|in obj={humanitarian}|food_aid|humanitarian_aid|relief_operation  -> 1623
  + A lawyers' association froze food to the camp. | A lawyers' association > the camp
cut_off v  S=subj T=to|for|in obj={humanitarian}|food_aid|humanitarian_aid|relief_operation  -> 1623 weight=2
  + The junta cut off food aid to the refugees in Rakhine on Monday. | The junta > the refugees
discontinue v  S=subj T=to|for|in obj={humanitarian}|food_aid|humanitarian_aid|relief_operation  -> 1623
  + The United Nations discontinued food aid to Algeria. | The United Nations > Algeria
slash v  S=subj T=to|for|in obj={humanitarian}|food_aid|humanitarian_aid|relief_operation  -> 1623
  + The European Union slashed food aid to Mongolia. | The European Union > Mongolia
aid_cut n  S?=by|mod|poss T=to|of|for  -> 162
  + Norway's aid cut of aid to Peru hurt the clinics. | Norway > Peru
aid_freeze n  S?=by|mod|poss T=to|of|for  -> 162
  + Kuwait's aid freeze of aid to Armenia hurt the clinics. | Kuwait > Armenia
aid_cutoff n  S?=by|mod|poss T=to|of|for  -> 162
  + Sudan's aid cutoff of aid to Canada hurt the clinics. | Sudan > Canada
aid_suspension n  S?=by|mod|poss T=to|of|for  -> 162
  + Croatia's aid suspension of aid to Argentina hurt the clinics. | Croatia > Argentina
# Talks, visits, mediation called off
halt v  S=subj T=with|to|between obj={talks}  -> 164
  + Nepal halted talks with Ghana. | Nepal > Ghana
abandon v  S=subj T=with|to|between obj={talks}  -> 164
  + Latvia abandoned talks with Bolivia. | Latvia > Bolivia
terminate v  S=subj T=with|to|between obj={talks}  -> 164
  + Croatia terminated talks with Argentina. | Croatia > Argentina
scrap v  S=subj T=with|to|between obj={talks}  -> 164
  + Algeria scrapped talks with Latvia. | Algeria > Latvia
adjourn v  S=subj T=with|to|between obj={talks}  -> 164
  + Portugal adjourned talks with Niger. | Portugal > Niger
freeze v  S=subj T=with|to|between obj={talks}  -> 164
  + Jordan froze talks with Israel on Monday after the raid on the mosque. | Jordan > Israel
break v  S=subj T=with|to|between obj={talks}  -> 164
  + Pakistan broke talks with Greece. | Pakistan > Greece
interrupt v  S=subj T=with|to|between obj={talks}  -> 164
  + Cyprus interrupted talks with Mexico. | Cyprus > Mexico
stop v  S=subj T=with|to|between obj={talks}  -> 164
  + Brazil stopped talks with Kuwait. | Brazil > Kuwait
cut_short v  S=subj T=with|to|between obj={talks}  -> 164
  + Oman cut short talks with Colombia. | Oman > Colombia
discontinue v  S=subj T=with|to|between obj={talks}  -> 164
  + Belarus discontinued talks with Tanzania. | Belarus > Tanzania
delay v  S=subj T=with|to|between obj={talks}  -> 164
  + Qatar delayed talks with Romania. | Qatar > Romania
put_off v  S=subj T=with|to|between obj={talks}  -> 164
  + Algeria put off talks with Latvia. | Algeria > Latvia
pull_out_of v  S=subj T=with|to|between obj={talks}  -> 164
  + Vietnam pulled out of talks with Chad. | Vietnam > Chad
abort v  S=subj T=with|to|between obj={talks}  -> 164
  + Cambodia aborted talks with Algeria. | Cambodia > Algeria
drop v  S=subj T=with|to|between obj={talks}  -> 164
  + Niger dropped talks with Mongolia. | Niger > Mongolia
sabotage v  S=subj T=with|to|between obj={talks}  -> 164
  + Niger sabotaged talks with Mongolia. | Niger > Mongolia
derail v  S=subj T=with|to|between obj={talks}  -> 164
  + Malaysia derailed talks with Sweden. | Malaysia > Sweden
stall v  S=subj T=with|to|between obj={talks}  -> 164
  + Tanzania stalled talks with Croatia. | Tanzania > Croatia
scuttle v  S=subj T=with|to|between obj={talks}  -> 164
  + Egypt scuttled talks with Poland. | Egypt > Poland
cut_off v  S=subj T=with|to|between obj={talks}  -> 164
  + Cambodia cut off talks with Algeria. | Cambodia > Algeria
disrupt v  S=subj T=with|to|between obj={talks}  -> 164
  + Uganda disrupted talks with Brazil. | Uganda > Brazil
axe v  S=subj T=with|to|between obj={talks}  -> 164
  + Chad axed talks with Egypt. | Chad > Egypt
back_out v  S=subj T=out_of|of|from of={talks}  -> 164
  + The rebels backed out of the talks with the Colombian government on Monday. | The rebels > the Colombian government
drop_out v  S=subj T=out_of|of|from of={talks}  -> 164
  + Extremists dropped out of the talks. | Extremists > _
opt_out v  S=subj T=out_of|of|from of={talks}  -> 164
  + The rebels opted out of the talks with the Malian government on Monday. | The rebels > the Malian government
bow_out v  S=subj T=out_of|of|from of={talks}  -> 164
  + The ambassador bowed out of a meeting with Latvia. | The ambassador > Latvia
withdraw v  S=subj T=from from={talks}  -> 164
  + Ethiopia withdrew from the negotiations with Thailand. | Ethiopia > Thailand
walk_away v  S=subj T=from from={talks}  -> 164
  + Tunisia walked away from the negotiations with Iceland. | Tunisia > Iceland
pull_back v  S=subj T=from from={talks}  -> 164
  + Argentina pulled back from the negotiations with Rwanda. | Argentina > Rwanda
retreat v  S=subj T=from from={talks}  -> 164
  + Cuba retreated from the negotiations with Malaysia. | Cuba > Malaysia
exit v  S=subj T=from from={talks}  -> 164
  + Turkey exited from the negotiations with Vietnam. | Turkey > Vietnam
cancellation n  S?=by|mod|poss T=of|with|from  -> 164
  + Greece's cancellation of talks with Ecuador was a blow. | Greece > Ecuador
postponement n  S?=by|mod|poss T=of|with|from  -> 164
  + Chad's postponement of talks with Egypt was a blow. | Chad > Egypt
walkout n  S?=by|mod|poss T=of|with|from  -> 164
  + The walkout of the rebels from the talks with the government was a blow to the mediators. | the rebels > the government
breakdown n  S?=by|mod|poss T=of|with|from  -> 164
  + Austria's breakdown of talks with Yemen was a blow. | Austria > Yemen
end v  S=subj T=in|between|of|obj.of|obj.poss obj=mediation|mediation_effort|good_offices|peace_mission|peace_effort  -> 165
  + Canada ended its mediation between Qatar and Romania. | Canada > Qatar ; Canada > Romania
suspend v  S=subj T=in|between|of|obj.of|obj.poss obj=mediation|mediation_effort|good_offices|peace_mission|peace_effort  -> 165
  + The Security Council suspended its mediation in the conflict. | The Security Council > _
halt v  S=subj T=in|between|of|obj.of|obj.poss obj=mediation|mediation_effort|good_offices|peace_mission|peace_effort  -> 165
  + Kenya halted its mediation between Norway and Peru. | Kenya > Norway ; Kenya > Peru
abandon v  S=subj T=in|between|of|obj.of|obj.poss obj=mediation|mediation_effort|good_offices|peace_mission|peace_effort  -> 165
  + ASEAN abandoned its mediation in the conflict. | ASEAN > _
stop v  S=subj T=in|between|of|obj.of|obj.poss obj=mediation|mediation_effort|good_offices|peace_mission|peace_effort  -> 165
  + Sudan stopped its mediation between Canada and Qatar. | Sudan > Canada ; Sudan > Qatar
break_off v  S=subj T=in|between|of|obj.of|obj.poss obj=mediation|mediation_effort|good_offices|peace_mission|peace_effort  -> 165
  + ASEAN broke off its mediation in the conflict. | ASEAN > _
withdraw v  S=subj T=in|between|of|obj.of|obj.poss obj=mediation|mediation_effort|good_offices|peace_mission|peace_effort  -> 165
  + Yemen withdrew its mediation between Kenya and Norway. | Yemen > Kenya ; Yemen > Norway
drop v  S=subj T=in|between|of|obj.of|obj.poss obj=mediation|mediation_effort|good_offices|peace_mission|peace_effort  -> 165
  + NATO dropped its mediation in the conflict. | NATO > _
freeze v  S=subj T=in|between|of|obj.of|obj.poss obj=mediation|mediation_effort|good_offices|peace_mission|peace_effort  -> 165
  + Brazil froze its mediation between Venezuela and Guyana on Monday. | Brazil > Venezuela ; Brazil > Guyana
call_off v  S=subj T=in|between|of|obj.of|obj.poss obj=mediation|mediation_effort|good_offices|peace_mission|peace_effort  -> 165
  + ASEAN called off its mediation in the conflict. | ASEAN > _
# Expelling and withdrawing missions
eject v  S=subj T=obj obj={envoy}  -> 166
  + Kuwait ejected the Libyan ambassador. | Kuwait > the Libyan ambassador
kick_out v  S=subj T=obj obj={envoy}  -> 166
  + Kenya kicked out five diplomats. | Kenya > five diplomats
throw_out v  S=subj T=obj obj={envoy}  -> 166
  + Malaysia threw out the Libyan ambassador. | Malaysia > the Libyan ambassador
order_out v  S=subj T=obj obj={envoy}  -> 166
  + Finland ordered out five diplomats. | Finland > five diplomats
oust v  S=subj T=obj obj={envoy}  -> 166
  + Angola ousted the Libyan ambassador. | Angola > the Libyan ambassador
deport v  S=subj T=obj obj={envoy}  -> 166
  + Mexico deported five diplomats. | Mexico > five diplomats
brand v  S=subj T=obj as=persona_non_grata  -> 166
  + Armenia branded the attache as persona non grata. | Armenia > the attache
declare v  S=subj T=obj as=persona_non_grata  -> 166
  + Tunisia declared the attache as persona non grata. | Tunisia > the attache
name v  S=subj T=obj as=persona_non_grata  -> 166
  + Austria named the attache as persona non grata. | Austria > the attache
withdraw v  S=subj T=from obj=delegation|team|mission|athlete|representative|national|staff|citizen  -> 166
  + Uganda withdrew its delegation from Brazil. | Uganda > Brazil
pull v  S=subj T=from obj=delegation|team|mission|athlete|representative|national|staff|citizen  -> 166
  + Sweden pulled its nationals from Uganda. | Sweden > Uganda
pull_out v  S=subj T=out_of|from obj=delegation|team|mission|athlete|representative|national|staff|citizen  -> 166
  + Croatia pulled out its delegation from Argentina. | Croatia > Argentina
evacuate v  S=subj T=from obj=delegation|team|mission|athlete|representative|national|staff|citizen  -> 166
  + Romania evacuated its nationals from Ethiopia. | Romania > Ethiopia
recall v  S=subj T=from obj=delegation|team|mission|athlete|representative|national|staff|citizen  -> 166
  + Ecuador recalled its delegation from Cambodia. | Ecuador > Cambodia
remove v  S=subj T=from obj=delegation|team|mission|athlete|representative|national|staff|citizen  -> 166
  + Angola removed its nationals from Denmark. | Angola > Denmark
suspend v  S=subj T=obj from=:org  -> 166
  + The Security Council suspended Peru from the council. | The Security Council > Peru
exclude v  S=subj T=obj from=:org  -> 166
  + The African Union excluded Rwanda from the council. | The African Union > Rwanda
bar v  S=subj T=obj from=:org  -> 166
  + NATO barred Chad from the council. | NATO > Chad
oust v  S=subj T=obj from=:org  -> 166
  + The World Bank ousted Cambodia from the council. | The World Bank > Cambodia
eject v  S=subj T=obj from=:org  -> 166
  + The Security Council ejected Indonesia from the council. | The Security Council > Indonesia
expel v  S=subj T=obj from=:org  -> 166
  + The African Union expelled Colombia from the council. | The African Union > Colombia
pull_out v  S=subj T=out_of|from obj={peacekeepers}  -> 1661
  + Niger pulled out its peacekeepers from Mongolia. | Niger > Mongolia
recall v  S=subj T=from obj={peacekeepers}  -> 1661
  + The African Union recalled the observers from Poland. | The African Union > Poland
evacuate v  S=subj T=from obj={peacekeepers}  -> 1661
  + Morocco evacuated its peacekeepers from Belarus. | Morocco > Belarus
remove v  S=subj T=from obj={peacekeepers}  -> 1661
  + The European Union removed the observers from Denmark. | The European Union > Denmark
bring_home v  S=subj T=from obj={peacekeepers}  -> 1661
  + Mongolia brought home its peacekeepers from Oman. | Mongolia > Oman
pull v  S=subj T=from obj={peacekeepers}  -> 1661
  + The European Union pulled the observers from Bolivia. | The European Union > Bolivia
eject v  S=subj T=obj obj={inspectors}  -> 1662
  + Kenya ejected the inspectors. | Kenya > the inspectors
kick_out v  S=subj T=obj obj={inspectors}  -> 1662
  + Indonesia kicked out the election observers. | Indonesia > the election observers
throw_out v  S=subj T=obj obj={inspectors}  -> 1662
  + Romania threw out the inspectors. | Romania > the inspectors
remove v  S=subj T=obj obj={inspectors}  -> 1662
  + Niger removed the election observers. | Niger > the election observers
oust v  S=subj T=obj obj={inspectors}  -> 1662
  + Chile ousted the inspectors. | Chile > the inspectors
deport v  S=subj T=obj obj={inspectors}  -> 1662
  + Finland deported the election observers. | Finland > the election observers
order_out v  S=subj T=obj obj={inspectors}  -> 1662
  + Yemen ordered out the inspectors. | Yemen > the inspectors
withdraw v  S=subj T=from obj={inspectors}  -> 1662
  + The United Nations withdrew its inspectors from Japan. | The United Nations > Japan
pull_out v  S=subj T=out_of|from obj={inspectors}  -> 1662
  + The Security Council pulled out the monitors from Morocco. | The Security Council > Morocco
recall v  S=subj T=from obj={inspectors}  -> 1662
  + The Security Council recalled its inspectors from Peru. | The Security Council > Peru
evacuate v  S=subj T=from obj={inspectors}  -> 1662
  + The European Union evacuated the monitors from Sweden. | The European Union > Sweden
remove v  S=subj T=from obj={inspectors}  -> 1662
  + The United Nations removed the monitors from Sudan. | The United Nations > Sudan
pull v  S=subj T=from obj={inspectors}  -> 1662
  + The African Union pulled the monitors from Algeria. | The African Union > Algeria
eject v  S=subj T=obj obj={aidgroup}  -> 1663
  + Angola ejected the aid group. | Angola > the aid group
kick_out v  S=subj T=obj obj={aidgroup}  -> 1663
  + Insurgents kicked out aid workers. | Insurgents > aid workers
throw_out v  S=subj T=obj obj={aidgroup}  -> 1663
  + Egypt threw out the aid group. | Egypt > the aid group
oust v  S=subj T=obj obj={aidgroup}  -> 1663
  + Canada ousted the aid group. | Canada > the aid group
deport v  S=subj T=obj obj={aidgroup}  -> 1663
  + Mongolia deported the aid group. | Mongolia > the aid group
close_down v  S=subj T=obj obj={aidgroup}  -> 1663
  + Insurgents closed down aid workers. | Insurgents > aid workers
shut_down v  S=subj T=obj obj={aidgroup}  -> 1663
  + Gunmen shut down aid workers. | Gunmen > aid workers
bar v  S=subj T=obj obj={aidgroup}  -> 1663
  + Gunmen barred aid workers. | Gunmen > aid workers
ban v  S=subj T=obj obj={aidgroup}  -> 1663
  + Separatists banned aid workers. | Separatists > aid workers
suspend v  S=subj T=obj obj={aidgroup}  -> 1663
  + Rebels suspended aid workers. | Rebels > aid workers
hand_down v  S=subj T=against|on obj=verdict|guilty_verdict|sentence|life_sentence|death_sentence  -> SANCTION/convict
  + A court handed down a guilty verdict against the general. | A court > the general
guilty_verdict n  S?=by|mod|poss T?=against  -> SANCTION/convict
  + The jury's guilty verdict against the mayor came at noon. | The jury > the mayor
announce v  S=subj T=to|for|in obj=suspension|cut|halt|end|freeze|reduction|cutoff|withdrawal|stop of={aid}|{loan}|fund|funds|funding|{arms}  -> 162
  + Bolivia announced a suspension of aid to Sudan. | Bolivia > Sudan
order v  S=subj T=to|for|in obj=suspension|cut|halt|end|freeze|reduction|cutoff|withdrawal|stop of={aid}|{loan}|fund|funds|funding|{arms}  -> 162
  + Mongolia ordered a suspension of aid to Oman. | Mongolia > Oman
approve v  S=subj T=to|for|in obj=suspension|cut|halt|end|freeze|reduction|cutoff|withdrawal|stop of={aid}|{loan}|fund|funds|funding|{arms}  -> 162
  + Yemen approved a freeze of aid to Kenya. | Yemen > Kenya
declare v  S=subj T=to|for|in obj=suspension|cut|halt|end|freeze|reduction|cutoff|withdrawal|stop of={aid}|{loan}|fund|funds|funding|{arms}  -> 162
  + Poland declared a freeze of aid to Chile. | Poland > Chile
confirm v  S=subj T=to|for|in obj=suspension|cut|halt|end|freeze|reduction|cutoff|withdrawal|stop of={aid}|{loan}|fund|funds|funding|{arms}  -> 162
  + Sudan confirmed a suspension of aid to Canada. | Sudan > Canada
decide v  S=subj T=to|for|in obj=suspension|cut|halt|end|freeze|reduction|cutoff|withdrawal|stop of={aid}|{loan}|fund|funds|funding|{arms}  -> 162
  + Poland decided a suspension of aid to Chile. | Poland > Chile
propose v  S=subj T=to|for|in obj=suspension|cut|halt|end|freeze|reduction|cutoff|withdrawal|stop of={aid}|{loan}|fund|funds|funding|{arms}  -> 162
  + Tunisia proposed a freeze of aid to Iceland. | Tunisia > Iceland
announce v  S=subj T=with|to|from obj=suspension|cut|halt|end|freeze of=flight|link|links|tie|ties|trade|flights|relation|relations|visa  -> 160
  + Croatia announced a suspension of flights from Belarus on Monday. | Croatia > Belarus
order v  S=subj T=with|to|from obj=suspension|cut|halt|end|freeze of=flight|link|links|tie|ties|trade|flights|relation|relations|visa  -> 160
  + Greece ordered a freeze of relations with Ecuador. | Greece > Ecuador
declare v  S=subj T=with|to|from obj=suspension|cut|halt|end|freeze of=flight|link|links|tie|ties|trade|flights|relation|relations|visa  -> 160
  + Pakistan declared a freeze of relations with Greece. | Pakistan > Greece
confirm v  S=subj T=with|to|from obj=suspension|cut|halt|end|freeze of=flight|link|links|tie|ties|trade|flights|relation|relations|visa  -> 160
  + Yemen confirmed a freeze of relations with Kenya. | Yemen > Kenya
walk_out v  S=subj T?=out_of|of|from|with of={talks}  -> 125
  + The interior minister walked out of a meeting with the union. | The interior minister > the union
storm_out v  S=subj T?=of|from|with of={talks}  -> 125
  + The vice president stormed out of a meeting with the union. | The vice president > _
renege v  S=subj T?=on|with on={agreement}|promise  -> 127
  + Chad reneged on its deal with the rebels on Monday, a mediator said. | Chad > the rebels
reject v  S=subj T?=with|of|obj.of|obj.poss obj={agreement}  -> 127
  + Sudan rejected an agreement with Canada. | Sudan > Canada
refuse v  S=subj T?=with|of|obj.of|obj.poss obj={agreement}  -> 127
  + Separatists refused the peace deal. | Separatists > _
turn_down v  S=subj T?=with|of|obj.of|obj.poss obj={agreement}  -> 127
  + Morocco turned down an agreement with Belarus. | Morocco > Belarus
oppose v  S=subj T?=with|of|obj.of|obj.poss obj={agreement}  -> 127
  + Rebels opposed the peace deal. | Rebels > _
denounce v  S=subj T?=with|of|obj.of|obj.poss obj={agreement}  -> 127
  + Paramilitaries denounced the peace deal. | Paramilitaries > _
disown v  S=subj T?=with|of|obj.of|obj.poss obj={agreement}  -> 127
  + Guerrillas disowned the peace deal. | Guerrillas > _
disavow v  S=subj T?=with|of|obj.of|obj.poss obj={agreement}  -> 127
  + Egypt disavowed an agreement with Poland. | Egypt > Poland

# Out of a pact or a body (reduces what there was)
withdraw v  S=subj T?=with from={agreement}|{pact}  -> 160
  + The United States withdrew from the nuclear accord in May. | The United States > _
  + Ankara withdrew from the Istanbul Convention. | Ankara > _
pull_out v  S=subj T?=with of={agreement}|{pact}  -> 160
  + Russia pulled out of the grain deal in July 2023, a year after the signing. | Russia > _
pull_out v  S=subj T?=with from={agreement}|{pact}  -> 160
  + Niger pulled out from the water treaty. | Niger > _
walk_away v  S=subj T?=with from={agreement}|{pact}  -> 160
  + Serbia walked away from the accord. | Serbia > _
back_out v  S=subj T?=with of={agreement}|{pact}  -> 160
  + Kenya backed out of the trade pact with Uganda on Monday after the ban on milk. | Kenya > Uganda
drop_out v  S=subj T?=with of={agreement}|{pact}  -> 160
  + Japan dropped out of the fisheries pact with South Korea in January 1998. | Japan > South Korea
opt_out v  S=subj T?=with of={agreement}|{pact}  -> 160
  + Hungary opted out of the agreement on migrants on Monday. | Hungary > _
exit v  S=subj T?=with obj={agreement}|{pact}  -> 160
  + Burundi exited the Rome Statute. | Burundi > the Rome Statute
leave v  S=subj T?=with obj={agreement}|{pact}  -> 160
  + Canada left the Kyoto Protocol. | Canada > _
quit v  S=subj T?=with obj={agreement}|{pact}  -> 160
  + The Philippines quit the treaty. | The Philippines > _
abandon v  S=subj T?=with obj={agreement}|{pact}  -> 160
  + India abandoned the water treaty with Pakistan. | India > Pakistan
withdrawal n  S?=by|mod|poss T?=with from={agreement}|{pact}  -> 160
  + The withdrawal of the United States from the agreement with Iran was announced in May 2018. | the United States > Iran
  + Russia's withdrawal from the treaty was signed on Monday. | Russia > _
pullout n  S?=by|mod|poss T?=with from={agreement}|{pact}  -> 160
  + Diplomats in Vienna fear a pullout of Iran from the treaty. | Iran > _ | possible
exit n  S?=by|mod|poss T?=with from={agreement}|{pact}  -> 160
  + The exit of Gambia from the Rome Statute was stopped. | Gambia > _ | possible
withdraw v  S=subj T=from:IGO  -> 160
  + Burundi withdrew from the International Criminal Court. | Burundi > the International Criminal Court
pull_out v  S=subj T=out_of|of:IGO  -> 160
  + Qatar pulled out of OPEC on Monday. | Qatar > OPEC
drop_out v  S=subj T=out_of|of:IGO  -> 160
  + Mali dropped out of ECOWAS last year. | Mali > ECOWAS
leave v  S=subj T=obj:IGO  -> 160
  + Mali and Niger left ECOWAS. | Mali > ECOWAS ; Niger > ECOWAS
  - The raid left 20 villagers dead.
  - The ruling left the refugees with no choice.
  - Turkish firms will not leave the Russian market.
quit v  S=subj T=obj:IGO  -> 160
  + Venezuela quit the Organization of American States. | Venezuela > the Organization of American States
exit v  S=subj T=obj:IGO  -> 160
  + Angola exited OPEC. | Angola > OPEC
withdrawal n  S?=by|mod|poss T=from:IGO  -> 160
  + Japan's withdrawal from the International Whaling Commission took effect. | Japan > the International Whaling Commission
