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
sanctions n  S?=by|mod|poss T?=on|against  -> 163
  + Europe's sanctions against Russia were renewed. | Europe > Russia
sanction n  S?=by|mod|poss T?=on|against  -> 163
  + American sanctions on Cuba hurt trade. | American > Cuba
embargo n  S?=by|mod|poss T?=on|against  -> 163
  + The UN's embargo on Libya was tightened. | The UN > Libya
tariff n  S?=by|mod|poss T?=on|against  -> 163
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
walk_out v  S=subj T=of of={talks}  -> 164
  + The Sudanese delegation walked out of talks. | The Sudanese delegation > _
quit v  S=subj T=with obj={talks}  -> 164
  + The Kurds quit talks with Baghdad. | The Kurds > Baghdad
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
  + Colombia levied sanctions on Finland. | Colombia > Finland
enforce v  S=subj T=on|against|for obj={sanction}  -> 163
  + The World Bank enforced an arms embargo against Zambia. | The World Bank > Zambia
introduce v  S=subj T=on|against|for obj={sanction}  -> 163
  + Pakistan introduced tariffs on Chinese cars. | Pakistan > Chinese cars
adopt v  S=subj T=on|against|for obj={sanction}  -> 163
  + Greece adopted an export ban on Ecuador. | Greece > Ecuador
announce v  S=subj T=on|against|for obj={sanction}  -> 163
  + Cambodia announced sanctions on Algeria. | Cambodia > Algeria
apply v  S=subj T=on|against|for obj={sanction}  -> 163
  + The Arab League applied an arms embargo against Latvia. | The Arab League > Latvia
place v  S=subj T=on|against|for obj={sanction}  -> 163
  + Bolivia placed tariffs on Chinese cars. | Bolivia > Chinese cars
put v  S=subj T=on|against|for obj={sanction}  -> 163
  + Sudan put an export ban on Canada. | Sudan > Canada
toughen v  S=subj T=on|against|for obj={sanction}  -> 163
  + Qatar toughened sanctions on Romania. | Qatar > Romania
expand v  S=subj T=on|against|for obj={sanction}  -> 163
  + The Security Council expanded an arms embargo against Ethiopia. | The Security Council > Ethiopia
renew v  S=subj T=on|against|for obj={sanction}  -> 163
  + Thailand renewed tariffs on Chinese cars. | Thailand > Chinese cars
widen v  S=subj T=on|against|for obj={sanction}  -> 163
  + Cyprus widened an export ban on Mexico. | Cyprus > Mexico
reimpose v  S=subj T=on|against|for obj={sanction}  -> 163
  + Tunisia reimposed sanctions on Iceland. | Tunisia > Iceland
reinstate v  S=subj T=on|against|for obj={sanction}  -> 163
  + ASEAN reinstated an arms embargo against Angola. | ASEAN > Angola
approve v  S=subj T=on|against|for obj={sanction}  -> 163
  + Denmark approved tariffs on Chinese cars. | Denmark > Chinese cars
declare v  S=subj T=on|against|for obj={sanction}  -> 163
  + Lebanon declared an export ban on Senegal. | Lebanon > Senegal
enact v  S=subj T=on|against|for obj={sanction}  -> 163
  + Georgia enacted sanctions on Bulgaria. | Georgia > Bulgaria
clamp v  S=subj T=on|against|for obj={sanction}  -> 163
  + The European Union clamped an arms embargo against Indonesia. | The European Union > Indonesia
institute v  S=subj T=on|against|for obj={sanction}  -> 163
  + Morocco instituted tariffs on Chinese cars. | Morocco > Chinese cars
maintain v  S=subj T=on|against|for obj={sanction}  -> 163
  + Belarus maintained an export ban on Tanzania. | Belarus > Tanzania
unveil v  S=subj T=on|against|for obj={sanction}  -> 163
  + Croatia unveiled sanctions on Argentina. | Croatia > Argentina
increase v  S=subj T=on|against|for obj={sanction}  -> 163
  + The United Nations increased an arms embargo against Rwanda. | The United Nations > Rwanda
raise v  S=subj T=on|against|for obj={sanction}  -> 163
  + Austria raised tariffs on Chinese cars. | Austria > Chinese cars
ratchet_up v  S=subj T=on|against|for obj={sanction}  -> 163
  + Yemen ratcheted up an export ban on Kenya. | Yemen > Kenya
reinforce v  S=subj T=on|against|for obj={sanction}  -> 163
  + Norway reinforced sanctions on Peru. | Norway > Peru
harden v  S=subj T=on|against|for obj={sanction}  -> 163
  + NATO hardened an arms embargo against Turkey. | NATO > Turkey
prolong v  S=subj T=on|against|for obj={sanction}  -> 163
  + Vietnam prolonged tariffs on Chinese cars. | Vietnam > Chinese cars
ramp_up v  S=subj T=on|against|for obj={sanction}  -> 163
  + Chad ramped up an export ban on Egypt. | Chad > Egypt
broaden v  S=subj T=on|against|for obj={sanction}  -> 163
  + Poland broadened sanctions on Chile. | Poland > Chile
strengthen v  S=subj T=on|against|for obj={sanction}  -> 163
  + The African Union strengthened an arms embargo against Nepal. | The African Union > Nepal
back v  S=subj T=on|against|for obj={sanction}  -> 163
  + Ghana backed tariffs on Chinese cars. | Ghana > Chinese cars
order v  S=subj T=on|against|for obj={sanction}  -> 163
  + Serbia ordered an export ban on Japan. | Serbia > Japan
set v  S=subj T=on|against|for obj={sanction}  -> 163
  + Jordan set sanctions on Cuba. | Jordan > Cuba
add v  S=subj T=on|against|for obj={sanction}  -> 163
  + The World Bank added an arms embargo against Malaysia. | The World Bank > Malaysia
double v  S=subj T=on|against|for obj={sanction}  -> 163
  + Sweden doubled tariffs on Chinese cars. | Sweden > Chinese cars
initiate v  S=subj T=on|against|for obj={sanction}  -> 163
  + Uganda initiated an export ban on Brazil. | Uganda > Brazil
invoke v  S=subj T=on|against|for obj={sanction}  -> 163
  + Kuwait invoked sanctions on Armenia. | Kuwait > Armenia
unleash v  S=subj T=on|against|for obj={sanction}  -> 163
  + The Arab League unleashed an arms embargo against Portugal. | The Arab League > Portugal
implement v  S=subj T=on|against|for obj={sanction}  -> 163
  + Niger implemented tariffs on Chinese cars. | Niger > Chinese cars
issue v  S=subj T=on|against|for obj={sanction}  -> 163
  + Mongolia issued an export ban on Oman. | Mongolia > Oman
re-impose v  S=subj T=on|against|for obj={sanction}  -> 163
  + Colombia re-imposed sanctions on Finland. | Colombia > Finland
step_up v  S=subj T=on|against|for obj={sanction}  -> 163
  + The Security Council stepped up an arms embargo against Zambia. | The Security Council > Zambia
sharpen v  S=subj T=on|against|for obj={sanction}  -> 163
  + Pakistan sharpened tariffs on Chinese cars. | Pakistan > Chinese cars
hike v  S=subj T=on|against|for obj={sanction}  -> 163
  + Greece hiked an export ban on Ecuador. | Greece > Ecuador
authorise v  S=subj T=on|against|for obj={sanction}  -> 163
  + Cambodia authorised sanctions on Algeria. | Cambodia > Algeria
authorize v  S=subj T=on|against|for obj={sanction}  -> 163
  + ASEAN authorized an arms embargo against Latvia. | ASEAN > Latvia
snap_back v  S=subj T=on|against|for obj={sanction}  -> 163
  + Bolivia snapped back tariffs on Chinese cars. | Bolivia > Chinese cars
hit v  S=subj T=obj with={sanction}  -> 163
  + Sudan hit Canada with sanctions. | Sudan > Canada
slap v  S=subj T=obj with={sanction}  -> 163
  + The European Union slapped the bank with an asset freeze. | The European Union > the bank
target v  S=subj T=obj with={sanction}  -> 163
  + Qatar targeted Romania with sanctions. | Qatar > Romania
punish v  S=subj T=obj with={sanction}  -> 163
  + The United Nations punished the bank with an asset freeze. | The United Nations > the bank
penalise v  S=subj T=obj with={sanction}  -> 163
  + Ethiopia penalised Thailand with sanctions. | Ethiopia > Thailand
penalize v  S=subj T=obj with={sanction}  -> 163
  + NATO penalized the bank with an asset freeze. | NATO > the bank
squeeze v  S=subj T=obj with={sanction}  -> 163
  + Cyprus squeezed Mexico with sanctions. | Cyprus > Mexico
strike v  S=subj T=obj with={sanction}  -> 163
  + The African Union struck the bank with an asset freeze. | The African Union > the bank
sanction v  S=subj T=obj with={sanction}  -> 163
  + Tunisia sanctioned Iceland with sanctions. | Tunisia > Iceland
penalise v  S=subj T=obj  -> 163
  + Angola penalised Denmark over the fishing ban. | Angola > Denmark
penalize v  S=subj T=obj  -> 163
  + The World Bank penalized the state bank of Lebanon. | The World Bank > the state bank of Lebanon
black-list v  S=subj T=obj  -> 163
  + Senegal black-listed Georgia over the fishing ban. | Senegal > Georgia
delist v  S=subj T=obj  -> 163
  + The Arab League delisted the state bank of Bulgaria. | The Arab League > the state bank of Bulgaria
isolate v  S=subj T=obj  -> 163
  + Indonesia isolated Morocco over the fishing ban. | Indonesia > Morocco
ban v  S=subj T=obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Belarus banned imports of beef. | Belarus > imports
bar v  S=subj T=obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Tanzania barred exports of rice. | Tanzania > exports
halt v  S=subj T=obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Croatia halted imports of beef. | Croatia > imports
suspend v  S=subj T=obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Argentina suspended exports of rice. | Argentina > exports
prohibit v  S=subj T=obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Rwanda prohibited imports of beef. | Rwanda > imports
restrict v  S=subj T=obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Austria restricted exports of rice. | Austria > exports
block v  S=subj T=obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Yemen blocked imports of beef. | Yemen > imports
curb v  S=subj T=obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Kenya curbed exports of rice. | Kenya > exports
limit v  S=subj T=obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Norway limited imports of beef. | Norway > imports
stop v  S=subj T=obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Peru stopped exports of rice. | Peru > exports
outlaw v  S=subj T=obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Turkey outlawed imports of beef. | Turkey > imports
cut_off v  S=subj T=obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Vietnam cut off exports of rice. | Vietnam > exports
cap v  S=subj T=obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Chad capped imports of beef. | Chad > imports
slash v  S=subj T=obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Egypt slashed exports of rice. | Egypt > exports
suspend v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163
  + Poland suspended trade with Chile. | Poland > Chile
halt v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163
  + Nepal halted imports from Ghana. | Nepal > Ghana
cut v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163
  + Serbia cut gas supplies to Japan. | Serbia > Japan
stop v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163
  + Jordan stopped trade with Cuba. | Jordan > Cuba
freeze v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163
  + Malaysia froze imports from Sweden. | Malaysia > Sweden
cut_off v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163
  + Uganda cut off gas supplies to Brazil. | Uganda > Brazil
end v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163
  + Kuwait ended trade with Armenia. | Kuwait > Armenia
sever v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163
  + Portugal severed imports from Niger. | Portugal > Niger
block v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163
  + Mongolia blocked gas supplies to Oman. | Mongolia > Oman
prohibit v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163
  + Colombia prohibited trade with Finland. | Colombia > Finland
restrict v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163
  + Zambia restricted imports from Pakistan. | Zambia > Pakistan
break_off v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163
  + Greece broke off gas supplies to Ecuador. | Greece > Ecuador
reduce v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163
  + Cambodia reduced trade with Algeria. | Cambodia > Algeria
curtail v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163
  + Latvia curtailed imports from Bolivia. | Latvia > Bolivia
arms_embargo n  S?=by|mod|poss T?=on|against|of  -> 163
  + Sudan's arms embargo on Canada was renewed. | Sudan > Canada
trade_embargo n  S?=by|mod|poss T?=on|against|of  -> 163
  + The Security Council's trade embargo against Qatar took effect. | The Security Council > Qatar
oil_embargo n  S?=by|mod|poss T?=on|against|of  -> 163
  + Romania's oil embargo on Ethiopia was renewed. | Romania > Ethiopia
trade_ban n  S?=by|mod|poss T?=on|against|of  -> 163
  + ASEAN's trade ban against Thailand took effect. | ASEAN > Thailand
import_ban n  S?=by|mod|poss T?=on|against|of  -> 163
  + Cyprus' import ban on Mexico was renewed. | Cyprus > Mexico
export_ban n  S?=by|mod|poss T?=on|against|of  -> 163
  + The European Union's export ban against Tunisia took effect. | The European Union > Tunisia
travel_ban n  S?=by|mod|poss T?=on|against|of  -> 163
  + Iceland's travel ban on Angola was renewed. | Iceland > Angola
asset_freeze n  S?=by|mod|poss T?=on|against|of  -> 163
  + The United Nations' asset freeze against Denmark took effect. | The United Nations > Denmark
visa_ban n  S?=by|mod|poss T?=on|against|of  -> 163
  + Lebanon's visa ban on Senegal was renewed. | Lebanon > Senegal
economic_sanction n  S?=by|mod|poss T?=on|against|of  -> 163
  + NATO's economic sanction against Georgia took effect. | NATO > Georgia
import_duty n  S?=by|mod|poss T?=on|against|of  -> 163
  + Bulgaria's import duty on Indonesia was renewed. | Bulgaria > Indonesia
punitive_tariff n  S?=by|mod|poss T?=on|against|of  -> 163
  + The African Union's punitive tariff against Morocco took effect. | The African Union > Morocco
penalty n  S?=by|mod|poss T?=on|against|of  -> 163
  + Belarus' penalty on Tanzania was renewed. | Belarus > Tanzania
price_cap n  S?=by|mod|poss T?=on|against|of  -> 163
  + The World Bank's price cap against Croatia took effect. | The World Bank > Croatia
trade_war n  S?=by|mod|poss T?=on|against|of  -> 163
  + Argentina's trade war on Rwanda was renewed. | Argentina > Rwanda
import_tariff n  S?=by|mod|poss T?=on|against|of  -> 163
  + The Arab League's import tariff against Austria took effect. | The Arab League > Austria
anti-dumping_duty n  S?=by|mod|poss T?=on|against|of  -> 163
  + Yemen's anti-dumping duty on Kenya was renewed. | Yemen > Kenya
gas_cutoff n  S?=by|mod|poss T?=on|against|of  -> 163
  + The Security Council's gas cutoff against Norway took effect. | The Security Council > Norway
# Diplomatic relations reduced
terminate v  S=subj T=with|to obj={relations}  -> 161
  + Peru terminated relations with Turkey. | Peru > Turkey
freeze v  S=subj T=with|to obj={relations}  -> 161
  + Vietnam froze diplomatic ties with Chad. | Vietnam > Chad
end v  S=subj T=with|to obj={relations}  -> 161
  + Egypt ended all links with Poland. | Egypt > Poland
halt v  S=subj T=with|to obj={relations}  -> 161
  + Chile halted relations with Nepal. | Chile > Nepal
rupture v  S=subj T=with|to obj={relations}  -> 161
  + Ghana ruptured diplomatic ties with Serbia. | Ghana > Serbia
discontinue v  S=subj T=with|to obj={relations}  -> 161
  + Japan discontinued all links with Jordan. | Japan > Jordan
lower v  S=subj T=with|to obj={relations}  -> 161
  + Cuba lowered relations with Malaysia. | Cuba > Malaysia
cut_off v  S=subj T=with|to obj={relations}  -> 161
  + Sweden cut off diplomatic ties with Uganda. | Sweden > Uganda
dissolve v  S=subj T=with|to obj={relations}  -> 161
  + Brazil dissolved all links with Kuwait. | Brazil > Kuwait
scale_down v  S=subj T=with|to obj={relations}  -> 161
  + Armenia scaled down relations with Portugal. | Armenia > Portugal
reduce v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Niger reduced its ties with Mongolia. | Niger > Mongolia
curtail v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Oman curtailed cooperation with Colombia. | Oman > Colombia
loosen v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + The vice president loosened the alliance with the party. | The vice president > the party
review v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Finland reviewed its ties with Zambia. | Finland > Zambia
weaken v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Pakistan weakened cooperation with Greece. | Pakistan > Greece
suspend v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + The party leader suspended the alliance with the party. | The party leader > the party
limit v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Ecuador limited its ties with Cambodia. | Ecuador > Cambodia
end v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Algeria ended cooperation with Latvia. | Algeria > Latvia
halt v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + The mayor halted the alliance with the party. | The mayor > the party
freeze v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Bolivia froze its ties with Sudan. | Bolivia > Sudan
sever v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Canada severed cooperation with Qatar. | Canada > Qatar
damage v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + The envoy damaged the alliance with the party. | The envoy > the party
strain v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Romania strained its ties with Ethiopia. | Romania > Ethiopia
break_off v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Thailand broke off cooperation with Cyprus. | Thailand > Cyprus
reconsider v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + The finance minister reconsidered the alliance with the party. | The finance minister > the party
restrict v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Mexico restricted its ties with Tunisia. | Mexico > Tunisia
discontinue v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Iceland discontinued cooperation with Angola. | Iceland > Angola
terminate v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + The chancellor terminated the alliance with the party. | The chancellor > the party
cut v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Denmark cut its ties with Lebanon. | Denmark > Lebanon
break v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Senegal broke cooperation with Georgia. | Senegal > Georgia
abandon v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + The president abandoned the alliance with the party. | The president > the party
quit v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Bulgaria quit its ties with Indonesia. | Bulgaria > Indonesia
chill v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Morocco chilled cooperation with Belarus. | Morocco > Belarus
pull v  S=subj T=from|to|in obj={envoy}  -> 161
  + Tanzania pullled its ambassador from Croatia. | Tanzania > Croatia
pull_out v  S=subj T=from|to|in obj={envoy}  -> 161
  + Argentina pullled out diplomats from Rwanda. | Argentina > Rwanda
bring_home v  S=subj T=from|to|in obj={envoy}  -> 161
  + Austria brought home its ambassador from Yemen. | Austria > Yemen
evacuate v  S=subj T=from|to|in obj={envoy}  -> 161
  + Kenya evacuated diplomats from Norway. | Kenya > Norway
call_back v  S=subj T=from|to|in obj={envoy}  -> 161
  + Peru called back its ambassador from Turkey. | Peru > Turkey
remove v  S=subj T=from|to|in obj={envoy}  -> 161
  + Vietnam removed diplomats from Chad. | Vietnam > Chad
call_home v  S=subj T=from|to|in obj={envoy}  -> 161
  + Egypt called home its ambassador from Poland. | Egypt > Poland
shut v  S=subj T=in|to obj={mission}  -> 161
  + Chile shut its embassy in Nepal. | Chile > Nepal
shut_down v  S=subj T=in|to obj={mission}  -> 161
  + Ghana shut down the consulate in Serbia. | Ghana > Serbia
evacuate v  S=subj T=in|to obj={mission}  -> 161
  + Japan evacuated its embassy in Jordan. | Japan > Jordan
shutter v  S=subj T=in|to obj={mission}  -> 161
  + Cuba shuttered the consulate in Malaysia. | Cuba > Malaysia
downgrade v  S=subj T=in|to obj={mission}  -> 161
  + Sweden downgraded its embassy in Uganda. | Sweden > Uganda
vacate v  S=subj T=in|to obj={mission}  -> 161
  + Brazil vacated the consulate in Kuwait. | Brazil > Kuwait
withdraw v  S=subj T=from obj={relations}|recognition  -> 161
  + Armenia withdrew recognition from Portugal. | Armenia > Portugal
revoke v  S=subj T=from obj={relations}|recognition  -> 161
  + Niger revoked recognition from Mongolia. | Niger > Mongolia
derecognise v  S=subj T=obj  -> 161
  + Oman derecognised the breakaway republic. | Oman > the breakaway republic
derecognize v  S=subj T=obj  -> 161
  + Colombia derecognized Finland after the coup. | Colombia > Finland
recall n  S?=by|mod|poss T?=of|from|with  -> 161
  + Zambia's recall of its ambassador followed the raid. | Zambia > _
severance n  S?=by|mod|poss T?=of|from|with  -> 161
  + Pakistan's severance of its ambassador followed the raid. | Pakistan > _
severing n  S?=by|mod|poss T?=of|from|with  -> 161
  + Greece's severing of its ambassador followed the raid. | Greece > _
withdraw v  S=subj T=from obj={agreement}  -> 160
  + Ecuador withdrew from the treaty. | Ecuador > _
pull_out v  S=subj T=from obj={agreement}  -> 160
  + Cambodia pullled out from the climate accord. | Cambodia > _
retreat v  S=subj T=from obj={agreement}  -> 160
  + Algeria retreated from the treaty. | Algeria > _
exit v  S=subj T=from obj={agreement}  -> 160
  + Latvia exited from the climate accord. | Latvia > _
walk_away v  S=subj T=from obj={agreement}  -> 160
  + Bolivia walked away from the treaty. | Bolivia > _
back_out v  S=subj T=from obj={agreement}  -> 160
  + Sudan backed out from the climate accord. | Sudan > _
secede v  S=subj T=from obj={agreement}  -> 160
  + Canada seceded from the treaty. | Canada > _
scrap v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + Qatar scrapped the treaty with Romania. | Qatar > Romania
tear_up v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + Ethiopia tore up its pact with Thailand. | Ethiopia > Thailand
abrogate v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + The company abrogated the contract with the port. | The company > the port
renounce v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + Cyprus renounced the treaty with Mexico. | Cyprus > Mexico
annul v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + Tunisia annuled its pact with Iceland. | Tunisia > Iceland
suspend v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + The company suspended the contract with the port. | The company > the port
denounce v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + Angola denounced the treaty with Denmark. | Angola > Denmark
cancel v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + Lebanon canceled its pact with Senegal. | Lebanon > Senegal
revoke v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + The company revoked the contract with the port. | The company > the port
void v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + Georgia voided the treaty with Bulgaria. | Georgia > Bulgaria
repudiate v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + Indonesia repudiated its pact with Morocco. | Indonesia > Morocco
quit v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + The company quit the contract with the port. | The company > the port
abandon v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + Belarus abandoned the treaty with Tanzania. | Belarus > Tanzania
ditch v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + Croatia ditched its pact with Argentina. | Croatia > Argentina
exit v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + The company exited the contract with the port. | The company > the port
rip_up v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + Rwanda ripped up the treaty with Austria. | Rwanda > Austria
nullify v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + Yemen nullified its pact with Kenya. | Yemen > Kenya
end v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + The company ended the contract with the port. | The company > the port
freeze v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + Norway froze the treaty with Peru. | Norway > Peru
rescind v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + Turkey rescinded its pact with Vietnam. | Turkey > Vietnam
drop v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + The company dropped the contract with the port. | The company > the port
shelve v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + Chad shelved the treaty with Egypt. | Chad > Egypt
secede v  S=subj T=from  -> 160
  + Poland seceded from ASEAN. | Poland > ASEAN
break_away v  S=subj T=from  -> 160
  + The prime minister broke away from the coalition. | The prime minister > the coalition
defect v  S=subj T=from  -> 160
  + Chile defected from the European Union. | Chile > the European Union
split v  S=subj T=from  -> 160
  + The foreign minister split from the coalition. | The foreign minister > the coalition
part_ways v  S=subj T=from  -> 160
  + Nepal parted ways from the United Nations. | Nepal > the United Nations
quit v  S=subj T=obj:org  -> 160
  + Ghana quit the customs union. | Ghana > the customs union
exit v  S=subj T=obj:org  -> 160
  + The defence minister exited the party. | The defence minister > the party
abandon v  S=subj T=obj:org  -> 160
  + Serbia abandoned the customs union. | Serbia > the customs union
desert v  S=subj T=obj:org  -> 160
  + The interior minister deserted the party. | The interior minister > the party
ditch v  S=subj T=obj:org  -> 160
  + Japan ditched the customs union. | Japan > the customs union
secession n  S?=by|mod|poss T?=from|of|with  -> 160
  + Jordan's secession from NATO was announced. | Jordan > NATO
estrangement n  S?=by|mod|poss T?=from|of|with  -> 160
  + The opposition leader's estrangement from the coalition came at dawn. | The opposition leader > the coalition
defection n  S?=by|mod|poss T?=from|of|with  -> 160
  + Cuba's defection from the African Union was announced. | Cuba > the African Union
# Aid reduced
withhold v  S=subj T=to|for|from obj={aid}  -> 162
  + Malaysia withheld aid to Sweden. | Malaysia > Sweden
withdraw v  S=subj T=to|for|from obj={aid}  -> 162
  + The World Bank withdrew assistance to Uganda. | The World Bank > Uganda
end v  S=subj T=to|for|from obj={aid}  -> 162
  + The trade union ended help for the camp. | The trade union > the camp
reduce v  S=subj T=to|for|from obj={aid}  -> 162
  + Brazil reduced aid to Kuwait. | Brazil > Kuwait
slash v  S=subj T=to|for|from obj={aid}  -> 162
  + The Arab League slashed assistance to Armenia. | The Arab League > Armenia
curtail v  S=subj T=to|for|from obj={aid}  -> 162
  + Amnesty curtailed help for the camp. | Amnesty > the camp
terminate v  S=subj T=to|for|from obj={aid}  -> 162
  + Portugal terminated aid to Niger. | Portugal > Niger
cancel v  S=subj T=to|for|from obj={aid}  -> 162
  + The Security Council canceled assistance to Mongolia. | The Security Council > Mongolia
discontinue v  S=subj T=to|for|from obj={aid}  -> 162
  + An aid agency discontinued help for the camp. | An aid agency > the camp
block v  S=subj T=to|for|from obj={aid}  -> 162
  + Oman blocked aid to Colombia. | Oman > Colombia
pause v  S=subj T=to|for|from obj={aid}  -> 162
  + ASEAN paused assistance to Finland. | ASEAN > Finland
scrap v  S=subj T=to|for|from obj={aid}  -> 162
  + A lawyers' association scrapped help for the camp. | A lawyers' association > the camp
trim v  S=subj T=to|for|from obj={aid}  -> 162
  + Zambia trimmed aid to Pakistan. | Zambia > Pakistan
axe v  S=subj T=to|for|from obj={aid}  -> 162
  + The European Union axed assistance to Greece. | The European Union > Greece
shrink v  S=subj T=to|for|from obj={aid}  -> 162
  + The Red Cross shrinked help for the camp. | The Red Cross > the camp
lower v  S=subj T=to|for|from obj={aid}  -> 162
  + Ecuador lowered aid to Cambodia. | Ecuador > Cambodia
scale_back v  S=subj T=to|for|from obj={aid}  -> 162
  + The United Nations scaled back assistance to Algeria. | The United Nations > Algeria
hold_back v  S=subj T=to|for|from obj={aid}  -> 162
  + A medical charity held back help for the camp. | A medical charity > the camp
phase_out v  S=subj T=to|for|from obj={aid}  -> 162
  + Latvia phased out aid to Bolivia. | Latvia > Bolivia
deny v  S=subj T=to|for|from obj={aid}  -> 162
  + NATO denied assistance to Sudan. | NATO > Sudan
withhold v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + The African Union withheld a loan to Canada. | The African Union > Canada
withdraw v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + Qatar withdrew funds for the agency. | Qatar > the agency
end v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + Romania ended subsidies for the theatre. | Romania > the theatre
reduce v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + The World Bank reduced a loan to Ethiopia. | The World Bank > Ethiopia
slash v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + Thailand slashed funds for the agency. | Thailand > the agency
curtail v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + Cyprus curtailed subsidies for the theatre. | Cyprus > the theatre
terminate v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + The Arab League terminated a loan to Mexico. | The Arab League > Mexico
discontinue v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + Tunisia discontinued funds for the agency. | Tunisia > the agency
block v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + Iceland blocked subsidies for the theatre. | Iceland > the theatre
pause v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + The Security Council paused a loan to Angola. | The Security Council > Angola
scrap v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + Denmark scrapped funds for the agency. | Denmark > the agency
freeze v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + Lebanon froze subsidies for the theatre. | Lebanon > the theatre
cut v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + ASEAN cut a loan to Senegal. | ASEAN > Senegal
cut_off v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + Georgia cut off funds for the agency. | Georgia > the agency
halt v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + Bulgaria halted subsidies for the theatre. | Bulgaria > the theatre
stop v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + The European Union stopped a loan to Indonesia. | The European Union > Indonesia
delay v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + Morocco delayed funds for the agency. | Morocco > the agency
pull v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + Belarus pullled subsidies for the theatre. | Belarus > the theatre
hold_back v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + The United Nations held back a loan to Tanzania. | The United Nations > Tanzania
yank v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + Croatia yanked funds for the agency. | Croatia > the agency
axe v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + Argentina axed subsidies for the theatre. | Argentina > the theatre
trim v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + NATO trimmed a loan to Rwanda. | NATO > Rwanda
withhold v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Austria withheld missiles to Yemen. | Austria > Yemen
end v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Kenya ended military aid to Norway. | Kenya > Norway
reduce v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Peru reduced missiles to Turkey. | Peru > Turkey
cut v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Vietnam cut military aid to Chad. | Vietnam > Chad
freeze v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Egypt froze missiles to Poland. | Egypt > Poland
stop v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Chile stopped military aid to Nepal. | Chile > Nepal
cancel v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Ghana canceled missiles to Serbia. | Ghana > Serbia
block v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Japan blocked military aid to Jordan. | Japan > Jordan
pause v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Cuba paused missiles to Malaysia. | Cuba > Malaysia
discontinue v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Sweden discontinued military aid to Uganda. | Sweden > Uganda
cut_off v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Brazil cut off missiles to Kuwait. | Brazil > Kuwait
scrap v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Armenia scrapped military aid to Portugal. | Armenia > Portugal
terminate v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Niger terminated missiles to Mongolia. | Niger > Mongolia
hold_back v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Oman held back military aid to Colombia. | Oman > Colombia
cut v  S=subj T=to|for|in obj={humanitarian}|food_aid|humanitarian_aid|relief_operation  -> 1623
  + The church council cut food to the camp. | The church council > the camp
suspend v  S=subj T=to|for|in obj={humanitarian}|food_aid|humanitarian_aid|relief_operation  -> 1623
  + The African Union suspended food aid to Finland. | The African Union > Finland
halt v  S=subj T=to|for|in obj={humanitarian}|food_aid|humanitarian_aid|relief_operation  -> 1623
  + A women's group halted food to the camp. | A women's group > the camp
stop v  S=subj T=to|for|in obj={humanitarian}|food_aid|humanitarian_aid|relief_operation  -> 1623
  + The World Bank stopped food aid to Zambia. | The World Bank > Zambia
reduce v  S=subj T=to|for|in obj={humanitarian}|food_aid|humanitarian_aid|relief_operation  -> 1623
  + The trade union reduced food to the camp. | The trade union > the camp
end v  S=subj T=to|for|in obj={humanitarian}|food_aid|humanitarian_aid|relief_operation  -> 1623
  + The Arab League ended food aid to Pakistan. | The Arab League > Pakistan
pause v  S=subj T=to|for|in obj={humanitarian}|food_aid|humanitarian_aid|relief_operation  -> 1623
  + Amnesty paused food to the camp. | Amnesty > the camp
freeze v  S=subj T=to|for|in obj={humanitarian}|food_aid|humanitarian_aid|relief_operation  -> 1623
  + The Security Council froze food aid to Greece. | The Security Council > Greece
cut_off v  S=subj T=to|for|in obj={humanitarian}|food_aid|humanitarian_aid|relief_operation  -> 1623
  + An aid agency cut off food to the camp. | An aid agency > the camp
discontinue v  S=subj T=to|for|in obj={humanitarian}|food_aid|humanitarian_aid|relief_operation  -> 1623
  + ASEAN discontinued food aid to Ecuador. | ASEAN > Ecuador
slash v  S=subj T=to|for|in obj={humanitarian}|food_aid|humanitarian_aid|relief_operation  -> 1623
  + A lawyers' association slashed food to the camp. | A lawyers' association > the camp
aid_cut n  S?=by|mod|poss T?=to|of|for  -> 162
  + Cambodia's aid cut of aid to Algeria hurt the clinics. | Cambodia > Algeria
aid_freeze n  S?=by|mod|poss T?=to|of|for  -> 162
  + Latvia's aid freeze of aid to Bolivia hurt the clinics. | Latvia > Bolivia
aid_cutoff n  S?=by|mod|poss T?=to|of|for  -> 162
  + Sudan's aid cutoff of aid to Canada hurt the clinics. | Sudan > Canada
aid_suspension n  S?=by|mod|poss T?=to|of|for  -> 162
  + Qatar's aid suspension of aid to Romania hurt the clinics. | Qatar > Romania
# Talks, visits, mediation called off
halt v  S=subj T=with|to|between obj={talks}  -> 164
  + Ethiopia halted talks with Thailand. | Ethiopia > Thailand
abandon v  S=subj T=with|to|between obj={talks}  -> 164
  + The union abandoned negotiations with the railway. | The union > the railway
terminate v  S=subj T=with|to|between obj={talks}  -> 164
  + Cyprus terminated talks with Mexico. | Cyprus > Mexico
scrap v  S=subj T=with|to|between obj={talks}  -> 164
  + The union scrapped negotiations with the railway. | The union > the railway
adjourn v  S=subj T=with|to|between obj={talks}  -> 164
  + Tunisia adjourned talks with Iceland. | Tunisia > Iceland
freeze v  S=subj T=with|to|between obj={talks}  -> 164
  + The union froze negotiations with the railway. | The union > the railway
break v  S=subj T=with|to|between obj={talks}  -> 164
  + Angola broke talks with Denmark. | Angola > Denmark
interrupt v  S=subj T=with|to|between obj={talks}  -> 164
  + The union interrupted negotiations with the railway. | The union > the railway
stop v  S=subj T=with|to|between obj={talks}  -> 164
  + Lebanon stopped talks with Senegal. | Lebanon > Senegal
cut_short v  S=subj T=with|to|between obj={talks}  -> 164
  + The union cut short negotiations with the railway. | The union > the railway
discontinue v  S=subj T=with|to|between obj={talks}  -> 164
  + Georgia discontinued talks with Bulgaria. | Georgia > Bulgaria
delay v  S=subj T=with|to|between obj={talks}  -> 164
  + The union delayed negotiations with the railway. | The union > the railway
put_off v  S=subj T=with|to|between obj={talks}  -> 164
  + Indonesia put off talks with Morocco. | Indonesia > Morocco
leave v  S=subj T=with|to|between obj={talks}  -> 164
  + The union left negotiations with the railway. | The union > the railway
pull_out_of v  S=subj T=with|to|between obj={talks}  -> 164
  + Belarus pullled out of talks with Tanzania. | Belarus > Tanzania
abort v  S=subj T=with|to|between obj={talks}  -> 164
  + The union aborted negotiations with the railway. | The union > the railway
drop v  S=subj T=with|to|between obj={talks}  -> 164
  + Croatia dropped talks with Argentina. | Croatia > Argentina
sabotage v  S=subj T=with|to|between obj={talks}  -> 164
  + The union sabotaged negotiations with the railway. | The union > the railway
shelve v  S=subj T=with|to|between obj={talks}  -> 164
  + Rwanda shelved talks with Austria. | Rwanda > Austria
derail v  S=subj T=with|to|between obj={talks}  -> 164
  + The union derailed negotiations with the railway. | The union > the railway
stall v  S=subj T=with|to|between obj={talks}  -> 164
  + Yemen stalled talks with Kenya. | Yemen > Kenya
scuttle v  S=subj T=with|to|between obj={talks}  -> 164
  + The union scuttled negotiations with the railway. | The union > the railway
cut_off v  S=subj T=with|to|between obj={talks}  -> 164
  + Norway cut off talks with Peru. | Norway > Peru
disrupt v  S=subj T=with|to|between obj={talks}  -> 164
  + The union disrupted negotiations with the railway. | The union > the railway
axe v  S=subj T=with|to|between obj={talks}  -> 164
  + Turkey axed talks with Vietnam. | Turkey > Vietnam
pull_out v  S=subj T=of|from of={talks}  -> 164
  + Guerrillas pullled out of the talks. | Guerrillas > _
back_out v  S=subj T=of|from of={talks}  -> 164
  + The governor backed out of a meeting with Chad. | The governor > Chad
drop_out v  S=subj T=of|from of={talks}  -> 164
  + Militiamen dropped out of the talks. | Militiamen > _
storm_out v  S=subj T=of|from of={talks}  -> 164
  + The king stormed out of a meeting with Egypt. | The king > Egypt
opt_out v  S=subj T=of|from of={talks}  -> 164
  + Extremists opted out of the talks. | Extremists > _
bow_out v  S=subj T=of|from of={talks}  -> 164
  + The ambassador bowed out of a meeting with Poland. | The ambassador > Poland
withdraw v  S=subj T=from from={talks}  -> 164
  + Jihadists withdrew from the talks. | Jihadists > _
walk_away v  S=subj T=from from={talks}  -> 164
  + Chile walked away from the negotiations with Nepal. | Chile > Nepal
pull_back v  S=subj T=from from={talks}  -> 164
  + Paramilitaries pullled back from the talks. | Paramilitaries > _
retreat v  S=subj T=from from={talks}  -> 164
  + Ghana retreated from the negotiations with Serbia. | Ghana > Serbia
exit v  S=subj T=from from={talks}  -> 164
  + Rebels exited from the talks. | Rebels > _
cancellation n  S?=by|mod|poss T?=of|with|from  -> 164
  + Japan's cancellation of talks with Jordan was a blow. | Japan > Jordan
postponement n  S?=by|mod|poss T?=of|with|from  -> 164
  + Cuba's postponement of talks with Malaysia was a blow. | Cuba > Malaysia
walkout n  S?=by|mod|poss T?=of|with|from  -> 164
  + Sweden's walkout of talks with Uganda was a blow. | Sweden > Uganda
breakdown n  S?=by|mod|poss T?=of|with|from  -> 164
  + Brazil's breakdown of talks with Kuwait was a blow. | Brazil > Kuwait
end v  S=subj T=in|between|of|obj.of|obj.poss obj=mediation|mediation_effort|good_offices|peace_mission|peace_effort  -> 165
  + Armenia ended its mediation between Portugal and Niger. | Armenia > Portugal ; Armenia > Niger
suspend v  S=subj T=in|between|of|obj.of|obj.poss obj=mediation|mediation_effort|good_offices|peace_mission|peace_effort  -> 165
  + The European Union suspended its mediation in the conflict. | The European Union > the conflict
halt v  S=subj T=in|between|of|obj.of|obj.poss obj=mediation|mediation_effort|good_offices|peace_mission|peace_effort  -> 165
  + Mongolia halted its mediation between Oman and Colombia. | Mongolia > Oman ; Mongolia > Colombia
abandon v  S=subj T=in|between|of|obj.of|obj.poss obj=mediation|mediation_effort|good_offices|peace_mission|peace_effort  -> 165
  + The United Nations abandoned its mediation in the conflict. | The United Nations > the conflict
stop v  S=subj T=in|between|of|obj.of|obj.poss obj=mediation|mediation_effort|good_offices|peace_mission|peace_effort  -> 165
  + Finland stopped its mediation between Zambia and Pakistan. | Finland > Zambia ; Finland > Pakistan
break_off v  S=subj T=in|between|of|obj.of|obj.poss obj=mediation|mediation_effort|good_offices|peace_mission|peace_effort  -> 165
  + NATO broke off its mediation in the conflict. | NATO > the conflict
withdraw v  S=subj T=in|between|of|obj.of|obj.poss obj=mediation|mediation_effort|good_offices|peace_mission|peace_effort  -> 165
  + Greece withdrew its mediation between Ecuador and Cambodia. | Greece > Ecuador ; Greece > Cambodia
drop v  S=subj T=in|between|of|obj.of|obj.poss obj=mediation|mediation_effort|good_offices|peace_mission|peace_effort  -> 165
  + The African Union dropped its mediation in the conflict. | The African Union > the conflict
freeze v  S=subj T=in|between|of|obj.of|obj.poss obj=mediation|mediation_effort|good_offices|peace_mission|peace_effort  -> 165
  + Algeria froze its mediation between Latvia and Bolivia. | Algeria > Latvia ; Algeria > Bolivia
call_off v  S=subj T=in|between|of|obj.of|obj.poss obj=mediation|mediation_effort|good_offices|peace_mission|peace_effort  -> 165
  + The World Bank called off its mediation in the conflict. | The World Bank > the conflict
# Expelling and withdrawing missions
eject v  S=subj T=obj obj={envoy}  -> 166
  + Sudan ejected the Libyan ambassador. | Sudan > the Libyan ambassador
kick_out v  S=subj T=obj obj={envoy}  -> 166
  + Canada kicked out five diplomats. | Canada > five diplomats
throw_out v  S=subj T=obj obj={envoy}  -> 166
  + Qatar threw out the Libyan ambassador. | Qatar > the Libyan ambassador
order_out v  S=subj T=obj obj={envoy}  -> 166
  + Romania ordered out five diplomats. | Romania > five diplomats
oust v  S=subj T=obj obj={envoy}  -> 166
  + Ethiopia ousted the Libyan ambassador. | Ethiopia > the Libyan ambassador
deport v  S=subj T=obj obj={envoy}  -> 166
  + Thailand deported five diplomats. | Thailand > five diplomats
brand v  S=subj T=obj as=persona_non_grata  -> 166
  + Cyprus branded the attache as persona non grata. | Cyprus > the attache
declare v  S=subj T=obj as=persona_non_grata  -> 166
  + Mexico declared the attache as persona non grata. | Mexico > the attache
name v  S=subj T=obj as=persona_non_grata  -> 166
  + Tunisia named the attache as persona non grata. | Tunisia > the attache
withdraw v  S=subj T=from obj=delegation|team|mission|athlete|representative|national|staff|citizen  -> 166
  + Iceland withdrew its delegation from Angola. | Iceland > Angola
pull v  S=subj T=from obj=delegation|team|mission|athlete|representative|national|staff|citizen  -> 166
  + Denmark pullled its nationals from Lebanon. | Denmark > Lebanon
pull_out v  S=subj T=from obj=delegation|team|mission|athlete|representative|national|staff|citizen  -> 166
  + Senegal pullled out its delegation from Georgia. | Senegal > Georgia
evacuate v  S=subj T=from obj=delegation|team|mission|athlete|representative|national|staff|citizen  -> 166
  + Bulgaria evacuated its nationals from Indonesia. | Bulgaria > Indonesia
recall v  S=subj T=from obj=delegation|team|mission|athlete|representative|national|staff|citizen  -> 166
  + Morocco recalled its delegation from Belarus. | Morocco > Belarus
remove v  S=subj T=from obj=delegation|team|mission|athlete|representative|national|staff|citizen  -> 166
  + Tanzania removed its nationals from Croatia. | Tanzania > Croatia
suspend v  S=subj T=obj from=:org  -> 166
  + The Arab League suspended Argentina from the council. | The Arab League > Argentina
exclude v  S=subj T=obj from=:org  -> 166
  + The league excluded Rwanda. | The league > Rwanda
bar v  S=subj T=obj from=:org  -> 166
  + The Security Council barred Austria from the council. | The Security Council > Austria
oust v  S=subj T=obj from=:org  -> 166
  + The league ousted Yemen. | The league > Yemen
eject v  S=subj T=obj from=:org  -> 166
  + ASEAN ejected Kenya from the council. | ASEAN > Kenya
expel v  S=subj T=obj from=:org  -> 166
  + The league expelled Norway. | The league > Norway
pull_out v  S=subj T=from obj={peacekeepers}  -> 1661
  + Peru pullled out its peacekeepers from Turkey. | Peru > Turkey
recall v  S=subj T=from obj={peacekeepers}  -> 1661
  + The European Union recalled the observers from Vietnam. | The European Union > Vietnam
evacuate v  S=subj T=from obj={peacekeepers}  -> 1661
  + Chad evacuated its peacekeepers from Egypt. | Chad > Egypt
remove v  S=subj T=from obj={peacekeepers}  -> 1661
  + The United Nations removed the observers from Poland. | The United Nations > Poland
bring_home v  S=subj T=from obj={peacekeepers}  -> 1661
  + Chile brought home its peacekeepers from Nepal. | Chile > Nepal
pull v  S=subj T=from obj={peacekeepers}  -> 1661
  + NATO pullled the observers from Ghana. | NATO > Ghana
eject v  S=subj T=obj obj={inspectors}  -> 1662
  + Serbia ejected the inspectors. | Serbia > the inspectors
kick_out v  S=subj T=obj obj={inspectors}  -> 1662
  + Japan kicked out the election observers. | Japan > the election observers
throw_out v  S=subj T=obj obj={inspectors}  -> 1662
  + Jordan threw out the inspectors. | Jordan > the inspectors
remove v  S=subj T=obj obj={inspectors}  -> 1662
  + Cuba removed the election observers. | Cuba > the election observers
oust v  S=subj T=obj obj={inspectors}  -> 1662
  + Malaysia ousted the inspectors. | Malaysia > the inspectors
deport v  S=subj T=obj obj={inspectors}  -> 1662
  + Sweden deported the election observers. | Sweden > the election observers
order_out v  S=subj T=obj obj={inspectors}  -> 1662
  + Uganda ordered out the inspectors. | Uganda > the inspectors
withdraw v  S=subj T=from obj={inspectors}  -> 1662
  + The African Union withdrew its inspectors from Brazil. | The African Union > Brazil
pull_out v  S=subj T=from obj={inspectors}  -> 1662
  + The World Bank pullled out the monitors from Kuwait. | The World Bank > Kuwait
recall v  S=subj T=from obj={inspectors}  -> 1662
  + The Arab League recalled its inspectors from Armenia. | The Arab League > Armenia
evacuate v  S=subj T=from obj={inspectors}  -> 1662
  + The Security Council evacuated the monitors from Portugal. | The Security Council > Portugal
remove v  S=subj T=from obj={inspectors}  -> 1662
  + ASEAN removed its inspectors from Niger. | ASEAN > Niger
pull v  S=subj T=from obj={inspectors}  -> 1662
  + The European Union pullled the monitors from Mongolia. | The European Union > Mongolia
eject v  S=subj T=obj obj={aidgroup}  -> 1663
  + Oman ejected the aid group. | Oman > the aid group
kick_out v  S=subj T=obj obj={aidgroup}  -> 1663
  + Militants kicked out aid workers. | Militants > aid workers
throw_out v  S=subj T=obj obj={aidgroup}  -> 1663
  + Colombia threw out the aid group. | Colombia > the aid group
oust v  S=subj T=obj obj={aidgroup}  -> 1663
  + Insurgents ousted aid workers. | Insurgents > aid workers
deport v  S=subj T=obj obj={aidgroup}  -> 1663
  + Finland deported the aid group. | Finland > the aid group
close_down v  S=subj T=obj obj={aidgroup}  -> 1663
  + Gunmen closed down aid workers. | Gunmen > aid workers
shut_down v  S=subj T=obj obj={aidgroup}  -> 1663
  + Zambia shut down the aid group. | Zambia > the aid group
bar v  S=subj T=obj obj={aidgroup}  -> 1663
  + Separatists barred aid workers. | Separatists > aid workers
ban v  S=subj T=obj obj={aidgroup}  -> 1663
  + Pakistan banned the aid group. | Pakistan > the aid group
suspend v  S=subj T=obj obj={aidgroup}  -> 1663
  + Guerrillas suspended aid workers. | Guerrillas > aid workers
hand_down v  S=subj T=against|on obj=verdict|guilty_verdict|sentence|life_sentence|death_sentence  -> SANCTION/convict
  + A court handed down a guilty verdict against the general. | A court > the general
guilty_verdict n  S?=by|mod|poss T?=against  -> SANCTION/convict
  + The jury's guilty verdict against the mayor came at noon. | The jury > the mayor
