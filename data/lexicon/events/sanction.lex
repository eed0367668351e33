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
call_off v  S=subj T=with obj={talks}|{visit}  -> 164
  + India called off talks with Pakistan. | India > Pakistan
cancel v  S=subj T=with|to obj={talks}|{visit}  -> 164
  + Moscow cancelled a meeting with the Georgians. | Moscow > the Georgians
walk_out v  S=subj T=of of={talks}  -> 164
  + The Sudanese delegation walked out of talks. | The Sudanese delegation > _
quit v  S=subj T=with obj={talks}  -> 164
  + The Kurds quit talks with Baghdad. | The Kurds > Baghdad
postpone v  S=subj T=with|to obj={talks}|{visit}  -> 164
  + Japan postponed talks with Korea. | Japan > Korea
end v  S=subj T=with obj={talks}  -> 164
  + The union ended talks with the railway. | The union > the railway
withdraw v  S=subj T=from from=:org  -> 166
  + Venezuela withdrew from the Organization of American States. | Venezuela > the Organization of American States
leave v  S=subj T=obj T=obj:org  -> 160
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
  + Niger levied sanctions on Mongolia. | Niger > Mongolia
enforce v  S=subj T=on|against|for obj={sanction}  -> 163
  + The African Union enforced an arms embargo against Oman. | The African Union > Oman
introduce v  S=subj T=on|against|for obj={sanction}  -> 163
  + Colombia introduced tariffs on Chinese cars. | Colombia > Chinese cars
adopt v  S=subj T=on|against|for obj={sanction}  -> 163
  + Finland adopted an export ban on Zambia. | Finland > Zambia
announce v  S=subj T=on|against|for obj={sanction}  -> 163
  + Pakistan announced sanctions on Greece. | Pakistan > Greece
apply v  S=subj T=on|against|for obj={sanction}  -> 163
  + The World Bank applied an arms embargo against Ecuador. | The World Bank > Ecuador
place v  S=subj T=on|against|for obj={sanction}  -> 163
  + Cambodia placed tariffs on Chinese cars. | Cambodia > Chinese cars
put v  S=subj T=on|against|for obj={sanction}  -> 163
  + Algeria put an export ban on Latvia. | Algeria > Latvia
toughen v  S=subj T=on|against|for obj={sanction}  -> 163
  + Bolivia toughened sanctions on Sudan. | Bolivia > Sudan
expand v  S=subj T=on|against|for obj={sanction}  -> 163
  + The Arab League expanded an arms embargo against Canada. | The Arab League > Canada
renew v  S=subj T=on|against|for obj={sanction}  -> 163
  + Qatar renewed tariffs on Chinese cars. | Qatar > Chinese cars
widen v  S=subj T=on|against|for obj={sanction}  -> 163
  + Romania widened an export ban on Ethiopia. | Romania > Ethiopia
reimpose v  S=subj T=on|against|for obj={sanction}  -> 163
  + Thailand reimposed sanctions on Cyprus. | Thailand > Cyprus
reinstate v  S=subj T=on|against|for obj={sanction}  -> 163
  + The Security Council reinstated an arms embargo against Mexico. | The Security Council > Mexico
approve v  S=subj T=on|against|for obj={sanction}  -> 163
  + Tunisia approved tariffs on Chinese cars. | Tunisia > Chinese cars
declare v  S=subj T=on|against|for obj={sanction}  -> 163
  + Iceland declared an export ban on Angola. | Iceland > Angola
enact v  S=subj T=on|against|for obj={sanction}  -> 163
  + Denmark enacted sanctions on Lebanon. | Denmark > Lebanon
clamp v  S=subj T=on|against|for obj={sanction}  -> 163
  + ASEAN clamped an arms embargo against Senegal. | ASEAN > Senegal
institute v  S=subj T=on|against|for obj={sanction}  -> 163
  + Georgia instituted tariffs on Chinese cars. | Georgia > Chinese cars
maintain v  S=subj T=on|against|for obj={sanction}  -> 163
  + Bulgaria maintained an export ban on Indonesia. | Bulgaria > Indonesia
unveil v  S=subj T=on|against|for obj={sanction}  -> 163
  + Morocco unveiled sanctions on Belarus. | Morocco > Belarus
increase v  S=subj T=on|against|for obj={sanction}  -> 163
  + The European Union increased an arms embargo against Tanzania. | The European Union > Tanzania
raise v  S=subj T=on|against|for obj={sanction}  -> 163
  + Croatia raised tariffs on Chinese cars. | Croatia > Chinese cars
ratchet_up v  S=subj T=on|against|for obj={sanction}  -> 163
  + Argentina ratcheted up an export ban on Rwanda. | Argentina > Rwanda
reinforce v  S=subj T=on|against|for obj={sanction}  -> 163
  + Austria reinforced sanctions on Yemen. | Austria > Yemen
harden v  S=subj T=on|against|for obj={sanction}  -> 163
  + The United Nations hardened an arms embargo against Kenya. | The United Nations > Kenya
prolong v  S=subj T=on|against|for obj={sanction}  -> 163
  + Norway prolonged tariffs on Chinese cars. | Norway > Chinese cars
ramp_up v  S=subj T=on|against|for obj={sanction}  -> 163
  + Peru ramped up an export ban on Turkey. | Peru > Turkey
broaden v  S=subj T=on|against|for obj={sanction}  -> 163
  + Vietnam broadened sanctions on Chad. | Vietnam > Chad
strengthen v  S=subj T=on|against|for obj={sanction}  -> 163
  + NATO strengthened an arms embargo against Egypt. | NATO > Egypt
back v  S=subj T=on|against|for obj={sanction}  -> 163
  + Poland backed tariffs on Chinese cars. | Poland > Chinese cars
order v  S=subj T=on|against|for obj={sanction}  -> 163
  + Chile ordered an export ban on Nepal. | Chile > Nepal
set v  S=subj T=on|against|for obj={sanction}  -> 163
  + Ghana set sanctions on Serbia. | Ghana > Serbia
add v  S=subj T=on|against|for obj={sanction}  -> 163
  + The African Union added an arms embargo against Japan. | The African Union > Japan
double v  S=subj T=on|against|for obj={sanction}  -> 163
  + Jordan doubled tariffs on Chinese cars. | Jordan > Chinese cars
initiate v  S=subj T=on|against|for obj={sanction}  -> 163
  + Cuba initiated an export ban on Malaysia. | Cuba > Malaysia
invoke v  S=subj T=on|against|for obj={sanction}  -> 163
  + Sweden invoked sanctions on Uganda. | Sweden > Uganda
unleash v  S=subj T=on|against|for obj={sanction}  -> 163
  + The World Bank unleashed an arms embargo against Brazil. | The World Bank > Brazil
implement v  S=subj T=on|against|for obj={sanction}  -> 163
  + Kuwait implemented tariffs on Chinese cars. | Kuwait > Chinese cars
issue v  S=subj T=on|against|for obj={sanction}  -> 163
  + Armenia issued an export ban on Portugal. | Armenia > Portugal
re-impose v  S=subj T=on|against|for obj={sanction}  -> 163
  + Niger re-imposed sanctions on Mongolia. | Niger > Mongolia
step_up v  S=subj T=on|against|for obj={sanction}  -> 163
  + The Arab League stepped up an arms embargo against Oman. | The Arab League > Oman
sharpen v  S=subj T=on|against|for obj={sanction}  -> 163
  + Colombia sharpened tariffs on Chinese cars. | Colombia > Chinese cars
hike v  S=subj T=on|against|for obj={sanction}  -> 163
  + Finland hiked an export ban on Zambia. | Finland > Zambia
authorise v  S=subj T=on|against|for obj={sanction}  -> 163
  + Pakistan authorised sanctions on Greece. | Pakistan > Greece
authorize v  S=subj T=on|against|for obj={sanction}  -> 163
  + The Security Council authorized an arms embargo against Ecuador. | The Security Council > Ecuador
snap_back v  S=subj T=on|against|for obj={sanction}  -> 163
  + Cambodia snapped back tariffs on Chinese cars. | Cambodia > Chinese cars
hit v  S=subj T=obj with={sanction}  -> 163
  + Algeria hit Latvia with sanctions. | Algeria > Latvia
slap v  S=subj T=obj with={sanction}  -> 163
  + ASEAN slapped the bank with an asset freeze. | ASEAN > the bank
target v  S=subj T=obj with={sanction}  -> 163
  + Bolivia targeted Sudan with sanctions. | Bolivia > Sudan
punish v  S=subj T=obj with={sanction}  -> 163
  + The European Union punished the bank with an asset freeze. | The European Union > the bank
penalise v  S=subj T=obj with={sanction}  -> 163
  + Canada penalised Qatar with sanctions. | Canada > Qatar
penalize v  S=subj T=obj with={sanction}  -> 163
  + The United Nations penalized the bank with an asset freeze. | The United Nations > the bank
squeeze v  S=subj T=obj with={sanction}  -> 163
  + Romania squeezed Ethiopia with sanctions. | Romania > Ethiopia
strike v  S=subj T=obj with={sanction}  -> 163
  + NATO struck the bank with an asset freeze. | NATO > the bank
sanction v  S=subj T=obj with={sanction}  -> 163
  + Thailand sanctioned Cyprus with sanctions. | Thailand > Cyprus
penalise v  S=subj T=obj  -> 163
  + Mexico penalised Tunisia over the fishing ban. | Mexico > Tunisia
penalize v  S=subj T=obj  -> 163
  + The African Union penalized the state bank of Iceland. | The African Union > the state bank of Iceland
black-list v  S=subj T=obj  -> 163
  + Angola black-listed Denmark over the fishing ban. | Angola > Denmark
delist v  S=subj T=obj  -> 163
  + The World Bank delisted the state bank of Lebanon. | The World Bank > the state bank of Lebanon
isolate v  S=subj T=obj  -> 163
  + Senegal isolated Georgia over the fishing ban. | Senegal > Georgia
ban v  S=subj T=obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Bulgaria banned imports of beef. | Bulgaria > imports
bar v  S=subj T=obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Indonesia barred exports of rice. | Indonesia > exports
halt v  S=subj T=obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Morocco halted imports of beef. | Morocco > imports
suspend v  S=subj T=obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Belarus suspended exports of rice. | Belarus > exports
prohibit v  S=subj T=obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Tanzania prohibited imports of beef. | Tanzania > imports
restrict v  S=subj T=obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Croatia restricted exports of rice. | Croatia > exports
block v  S=subj T=obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Argentina blocked imports of beef. | Argentina > imports
curb v  S=subj T=obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Rwanda curbed exports of rice. | Rwanda > exports
limit v  S=subj T=obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Austria limited imports of beef. | Austria > imports
stop v  S=subj T=obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Yemen stopped exports of rice. | Yemen > exports
outlaw v  S=subj T=obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Kenya outlawed imports of beef. | Kenya > imports
cut_off v  S=subj T=obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Norway cut off exports of rice. | Norway > exports
cap v  S=subj T=obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Peru capped imports of beef. | Peru > imports
slash v  S=subj T=obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Turkey slashed exports of rice. | Turkey > exports
suspend v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163
  + Vietnam suspended trade with Chad. | Vietnam > Chad
halt v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163
  + Egypt halted imports from Poland. | Egypt > Poland
cut v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163
  + Chile cut gas supplies to Nepal. | Chile > Nepal
stop v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163
  + Ghana stopped trade with Serbia. | Ghana > Serbia
freeze v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163
  + Japan froze imports from Jordan. | Japan > Jordan
cut_off v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163
  + Cuba cut off gas supplies to Malaysia. | Cuba > Malaysia
end v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163
  + Sweden ended trade with Uganda. | Sweden > Uganda
sever v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163
  + Brazil severed imports from Kuwait. | Brazil > Kuwait
block v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163
  + Armenia blocked gas supplies to Portugal. | Armenia > Portugal
prohibit v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163
  + Niger prohibited trade with Mongolia. | Niger > Mongolia
restrict v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163
  + Oman restricted imports from Colombia. | Oman > Colombia
break_off v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163
  + Finland broke off gas supplies to Zambia. | Finland > Zambia
reduce v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163
  + Pakistan reduced trade with Greece. | Pakistan > Greece
curtail v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163
  + Ecuador curtailed imports from Cambodia. | Ecuador > Cambodia
arms_embargo n  S?=by|mod|poss T?=on|against|of  -> 163
  + Algeria's arms embargo on Latvia was renewed. | Algeria > Latvia
trade_embargo n  S?=by|mod|poss T?=on|against|of  -> 163
  + The Arab League's trade embargo against Bolivia took effect. | The Arab League > Bolivia
oil_embargo n  S?=by|mod|poss T?=on|against|of  -> 163
  + Sudan's oil embargo on Canada was renewed. | Sudan > Canada
trade_ban n  S?=by|mod|poss T?=on|against|of  -> 163
  + The Security Council's trade ban against Qatar took effect. | The Security Council > Qatar
import_ban n  S?=by|mod|poss T?=on|against|of  -> 163
  + Romania's import ban on Ethiopia was renewed. | Romania > Ethiopia
export_ban n  S?=by|mod|poss T?=on|against|of  -> 163
  + ASEAN's export ban against Thailand took effect. | ASEAN > Thailand
travel_ban n  S?=by|mod|poss T?=on|against|of  -> 163
  + Cyprus's travel ban on Mexico was renewed. | Cyprus > Mexico
asset_freeze n  S?=by|mod|poss T?=on|against|of  -> 163
  + The European Union's asset freeze against Tunisia took effect. | The European Union > Tunisia
visa_ban n  S?=by|mod|poss T?=on|against|of  -> 163
  + Iceland's visa ban on Angola was renewed. | Iceland > Angola
economic_sanction n  S?=by|mod|poss T?=on|against|of  -> 163
  + The United Nations's economic sanction against Denmark took effect. | The United Nations > Denmark
import_duty n  S?=by|mod|poss T?=on|against|of  -> 163
  + Lebanon's import duty on Senegal was renewed. | Lebanon > Senegal
punitive_tariff n  S?=by|mod|poss T?=on|against|of  -> 163
  + NATO's punitive tariff against Georgia took effect. | NATO > Georgia
penalty n  S?=by|mod|poss T?=on|against|of  -> 163
  + Bulgaria's penalty on Indonesia was renewed. | Bulgaria > Indonesia
price_cap n  S?=by|mod|poss T?=on|against|of  -> 163
  + The African Union's price cap against Morocco took effect. | The African Union > Morocco
trade_war n  S?=by|mod|poss T?=on|against|of  -> 163
  + Belarus's trade war on Tanzania was renewed. | Belarus > Tanzania
import_tariff n  S?=by|mod|poss T?=on|against|of  -> 163
  + The World Bank's import tariff against Croatia took effect. | The World Bank > Croatia
anti-dumping_duty n  S?=by|mod|poss T?=on|against|of  -> 163
  + Argentina's anti-dumping duty on Rwanda was renewed. | Argentina > Rwanda
gas_cutoff n  S?=by|mod|poss T?=on|against|of  -> 163
  + The Arab League's gas cutoff against Austria took effect. | The Arab League > Austria
# Diplomatic relations reduced
terminate v  S=subj T=with|to obj={relations}  -> 161
  + Yemen terminated relations with Kenya. | Yemen > Kenya
freeze v  S=subj T=with|to obj={relations}  -> 161
  + Norway froze diplomatic ties with Peru. | Norway > Peru
end v  S=subj T=with|to obj={relations}  -> 161
  + Turkey ended all links with Vietnam. | Turkey > Vietnam
halt v  S=subj T=with|to obj={relations}  -> 161
  + Chad halted relations with Egypt. | Chad > Egypt
rupture v  S=subj T=with|to obj={relations}  -> 161
  + Poland ruptured diplomatic ties with Chile. | Poland > Chile
discontinue v  S=subj T=with|to obj={relations}  -> 161
  + Nepal discontinued all links with Ghana. | Nepal > Ghana
lower v  S=subj T=with|to obj={relations}  -> 161
  + Serbia lowered relations with Japan. | Serbia > Japan
cut_off v  S=subj T=with|to obj={relations}  -> 161
  + Jordan cut off diplomatic ties with Cuba. | Jordan > Cuba
dissolve v  S=subj T=with|to obj={relations}  -> 161
  + Malaysia dissolved all links with Sweden. | Malaysia > Sweden
scale_down v  S=subj T=with|to obj={relations}  -> 161
  + Uganda scaled down relations with Brazil. | Uganda > Brazil
reduce v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Kuwait reduced its ties with Armenia. | Kuwait > Armenia
curtail v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Portugal curtailed cooperation with Niger. | Portugal > Niger
loosen v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + The prime minister loosened the alliance with the party. | The prime minister > the party
review v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Mongolia reviewed its ties with Oman. | Mongolia > Oman
weaken v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Colombia weakened cooperation with Finland. | Colombia > Finland
suspend v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + The foreign minister suspended the alliance with the party. | The foreign minister > the party
limit v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Zambia limited its ties with Pakistan. | Zambia > Pakistan
end v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Greece ended cooperation with Ecuador. | Greece > Ecuador
halt v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + The defence minister halted the alliance with the party. | The defence minister > the party
freeze v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Cambodia froze its ties with Algeria. | Cambodia > Algeria
sever v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Latvia severed cooperation with Bolivia. | Latvia > Bolivia
damage v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + The interior minister damaged the alliance with the party. | The interior minister > the party
strain v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Sudan strained its ties with Canada. | Sudan > Canada
break_off v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Qatar broke off cooperation with Romania. | Qatar > Romania
reconsider v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + The opposition leader reconsidered the alliance with the party. | The opposition leader > the party
restrict v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Ethiopia restricted its ties with Thailand. | Ethiopia > Thailand
discontinue v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Cyprus discontinued cooperation with Mexico. | Cyprus > Mexico
terminate v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + The governor terminated the alliance with the party. | The governor > the party
cut v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Tunisia cut its ties with Iceland. | Tunisia > Iceland
break v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Angola broke cooperation with Denmark. | Angola > Denmark
abandon v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + The king abandoned the alliance with the party. | The king > the party
quit v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Lebanon quit its ties with Senegal. | Lebanon > Senegal
chill v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Georgia chilled cooperation with Bulgaria. | Georgia > Bulgaria
pull v  S=subj T=from|to|in obj={envoy}  -> 161
  + Indonesia pullled its ambassador from Morocco. | Indonesia > Morocco
pull_out v  S=subj T=from|to|in obj={envoy}  -> 161
  + Belarus pullled out diplomats from Tanzania. | Belarus > Tanzania
bring_home v  S=subj T=from|to|in obj={envoy}  -> 161
  + Croatia brought home its ambassador from Argentina. | Croatia > Argentina
evacuate v  S=subj T=from|to|in obj={envoy}  -> 161
  + Rwanda evacuated diplomats from Austria. | Rwanda > Austria
call_back v  S=subj T=from|to|in obj={envoy}  -> 161
  + Yemen called back its ambassador from Kenya. | Yemen > Kenya
remove v  S=subj T=from|to|in obj={envoy}  -> 161
  + Norway removed diplomats from Peru. | Norway > Peru
call_home v  S=subj T=from|to|in obj={envoy}  -> 161
  + Turkey called home its ambassador from Vietnam. | Turkey > Vietnam
shut v  S=subj T=in|to obj={mission}  -> 161
  + Chad shut its embassy in Egypt. | Chad > Egypt
shut_down v  S=subj T=in|to obj={mission}  -> 161
  + Poland shut down the consulate in Chile. | Poland > Chile
evacuate v  S=subj T=in|to obj={mission}  -> 161
  + Nepal evacuated its embassy in Ghana. | Nepal > Ghana
shutter v  S=subj T=in|to obj={mission}  -> 161
  + Serbia shuttered the consulate in Japan. | Serbia > Japan
downgrade v  S=subj T=in|to obj={mission}  -> 161
  + Jordan downgraded its embassy in Cuba. | Jordan > Cuba
vacate v  S=subj T=in|to obj={mission}  -> 161
  + Malaysia vacated the consulate in Sweden. | Malaysia > Sweden
withdraw v  S=subj T=from obj={relations}|recognition  -> 161
  + Uganda withdrew recognition from Brazil. | Uganda > Brazil
revoke v  S=subj T=from obj={relations}|recognition  -> 161
  + Kuwait revoked recognition from Armenia. | Kuwait > Armenia
derecognise v  S=subj T=obj  -> 161
  + Portugal derecognised the breakaway republic. | Portugal > the breakaway republic
derecognize v  S=subj T=obj  -> 161
  + Niger derecognized Mongolia after the coup. | Niger > Mongolia
recall n  S?=by|mod|poss T?=of|from|with  -> 161
  + Oman's recall of its ambassador followed the raid. | Oman > _
severance n  S?=by|mod|poss T?=of|from|with  -> 161
  + Colombia's severance of its ambassador followed the raid. | Colombia > _
severing n  S?=by|mod|poss T?=of|from|with  -> 161
  + Finland's severing of its ambassador followed the raid. | Finland > _
withdraw v  S=subj T=from obj={agreement}  -> 160
  + Zambia withdrew from the treaty. | Zambia > _
pull_out v  S=subj T=from obj={agreement}  -> 160
  + Pakistan pullled out from the climate accord. | Pakistan > _
retreat v  S=subj T=from obj={agreement}  -> 160
  + Greece retreated from the treaty. | Greece > _
exit v  S=subj T=from obj={agreement}  -> 160
  + Ecuador exited from the climate accord. | Ecuador > _
walk_away v  S=subj T=from obj={agreement}  -> 160
  + Cambodia walked away from the treaty. | Cambodia > _
back_out v  S=subj T=from obj={agreement}  -> 160
  + Algeria backed out from the climate accord. | Algeria > _
secede v  S=subj T=from obj={agreement}  -> 160
  + Latvia seceded from the treaty. | Latvia > _
scrap v  S=subj T=with|of obj={agreement}  -> 160
  + Bolivia scrapped the treaty with Sudan. | Bolivia > Sudan
tear_up v  S=subj T=with|of obj={agreement}  -> 160
  + Canada tore up its pact with Qatar. | Canada > Qatar
abrogate v  S=subj T=with|of obj={agreement}  -> 160
  + The company abrogated the contract with the port. | The company > the port
renounce v  S=subj T=with|of obj={agreement}  -> 160
  + Romania renounced the treaty with Ethiopia. | Romania > Ethiopia
annul v  S=subj T=with|of obj={agreement}  -> 160
  + Thailand annuled its pact with Cyprus. | Thailand > Cyprus
suspend v  S=subj T=with|of obj={agreement}  -> 160
  + The company suspended the contract with the port. | The company > the port
denounce v  S=subj T=with|of obj={agreement}  -> 160
  + Mexico denounced the treaty with Tunisia. | Mexico > Tunisia
cancel v  S=subj T=with|of obj={agreement}  -> 160
  + Iceland canceled its pact with Angola. | Iceland > Angola
revoke v  S=subj T=with|of obj={agreement}  -> 160
  + The company revoked the contract with the port. | The company > the port
void v  S=subj T=with|of obj={agreement}  -> 160
  + Denmark voided the treaty with Lebanon. | Denmark > Lebanon
repudiate v  S=subj T=with|of obj={agreement}  -> 160
  + Senegal repudiated its pact with Georgia. | Senegal > Georgia
quit v  S=subj T=with|of obj={agreement}  -> 160
  + The company quit the contract with the port. | The company > the port
abandon v  S=subj T=with|of obj={agreement}  -> 160
  + Bulgaria abandoned the treaty with Indonesia. | Bulgaria > Indonesia
ditch v  S=subj T=with|of obj={agreement}  -> 160
  + Morocco ditched its pact with Belarus. | Morocco > Belarus
exit v  S=subj T=with|of obj={agreement}  -> 160
  + The company exited the contract with the port. | The company > the port
rip_up v  S=subj T=with|of obj={agreement}  -> 160
  + Tanzania ripped up the treaty with Croatia. | Tanzania > Croatia
nullify v  S=subj T=with|of obj={agreement}  -> 160
  + Argentina nullified its pact with Rwanda. | Argentina > Rwanda
end v  S=subj T=with|of obj={agreement}  -> 160
  + The company ended the contract with the port. | The company > the port
freeze v  S=subj T=with|of obj={agreement}  -> 160
  + Austria froze the treaty with Yemen. | Austria > Yemen
rescind v  S=subj T=with|of obj={agreement}  -> 160
  + Kenya rescinded its pact with Norway. | Kenya > Norway
drop v  S=subj T=with|of obj={agreement}  -> 160
  + The company dropped the contract with the port. | The company > the port
shelve v  S=subj T=with|of obj={agreement}  -> 160
  + Peru shelved the treaty with Turkey. | Peru > Turkey
secede v  S=subj T=from  -> 160
  + Vietnam seceded from the Security Council. | Vietnam > the Security Council
break_away v  S=subj T=from  -> 160
  + The ambassador broke away from the coalition. | The ambassador > the coalition
defect v  S=subj T=from  -> 160
  + Chad defected from ASEAN. | Chad > ASEAN
split v  S=subj T=from  -> 160
  + The army chief split from the coalition. | The army chief > the coalition
part_ways v  S=subj T=from  -> 160
  + Egypt parted ways from the European Union. | Egypt > the European Union
quit v  S=subj T=obj T=obj:org  -> 160
  + Poland quit the customs union. | Poland > the customs union
exit v  S=subj T=obj T=obj:org  -> 160
  + The vice president exited the party. | The vice president > the party
abandon v  S=subj T=obj T=obj:org  -> 160
  + Chile abandoned the customs union. | Chile > the customs union
desert v  S=subj T=obj T=obj:org  -> 160
  + The party leader deserted the party. | The party leader > the party
ditch v  S=subj T=obj T=obj:org  -> 160
  + Nepal ditched the customs union. | Nepal > the customs union
secession n  S?=by|mod|poss T?=from|of|with  -> 160
  + Ghana's secession from the United Nations was announced. | Ghana > the United Nations
estrangement n  S?=by|mod|poss T?=from|of|with  -> 160
  + The mayor's estrangement from the coalition came at dawn. | The mayor > the coalition
defection n  S?=by|mod|poss T?=from|of|with  -> 160
  + Serbia's defection from NATO was announced. | Serbia > NATO
# Aid reduced
withhold v  S=subj T=to|for|from obj={aid}  -> 162
  + Japan withheld aid to Jordan. | Japan > Jordan
withdraw v  S=subj T=to|for|from obj={aid}  -> 162
  + The African Union withdrew assistance to Cuba. | The African Union > Cuba
end v  S=subj T=to|for|from obj={aid}  -> 162
  + A medical charity ended help for the camp. | A medical charity > the camp
reduce v  S=subj T=to|for|from obj={aid}  -> 162
  + Malaysia reduced aid to Sweden. | Malaysia > Sweden
slash v  S=subj T=to|for|from obj={aid}  -> 162
  + The World Bank slashed assistance to Uganda. | The World Bank > Uganda
curtail v  S=subj T=to|for|from obj={aid}  -> 162
  + The church council curtailed help for the camp. | The church council > the camp
terminate v  S=subj T=to|for|from obj={aid}  -> 162
  + Brazil terminated aid to Kuwait. | Brazil > Kuwait
cancel v  S=subj T=to|for|from obj={aid}  -> 162
  + The Arab League canceled assistance to Armenia. | The Arab League > Armenia
discontinue v  S=subj T=to|for|from obj={aid}  -> 162
  + A women's group discontinued help for the camp. | A women's group > the camp
block v  S=subj T=to|for|from obj={aid}  -> 162
  + Portugal blocked aid to Niger. | Portugal > Niger
pause v  S=subj T=to|for|from obj={aid}  -> 162
  + The Security Council paused assistance to Mongolia. | The Security Council > Mongolia
scrap v  S=subj T=to|for|from obj={aid}  -> 162
  + The trade union scrapped help for the camp. | The trade union > the camp
trim v  S=subj T=to|for|from obj={aid}  -> 162
  + Oman trimmed aid to Colombia. | Oman > Colombia
axe v  S=subj T=to|for|from obj={aid}  -> 162
  + ASEAN axed assistance to Finland. | ASEAN > Finland
shrink v  S=subj T=to|for|from obj={aid}  -> 162
  + Amnesty shrinked help for the camp. | Amnesty > the camp
lower v  S=subj T=to|for|from obj={aid}  -> 162
  + Zambia lowered aid to Pakistan. | Zambia > Pakistan
scale_back v  S=subj T=to|for|from obj={aid}  -> 162
  + The European Union scaled back assistance to Greece. | The European Union > Greece
hold_back v  S=subj T=to|for|from obj={aid}  -> 162
  + An aid agency held back help for the camp. | An aid agency > the camp
phase_out v  S=subj T=to|for|from obj={aid}  -> 162
  + Ecuador phased out aid to Cambodia. | Ecuador > Cambodia
deny v  S=subj T=to|for|from obj={aid}  -> 162
  + The United Nations denied assistance to Algeria. | The United Nations > Algeria
withhold v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + NATO withheld a loan to Latvia. | NATO > Latvia
withdraw v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + Bolivia withdrew funds for the agency. | Bolivia > the agency
end v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + Sudan ended subsidies for the theatre. | Sudan > the theatre
reduce v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + The African Union reduced a loan to Canada. | The African Union > Canada
slash v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + Qatar slashed funds for the agency. | Qatar > the agency
curtail v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + Romania curtailed subsidies for the theatre. | Romania > the theatre
terminate v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + The World Bank terminated a loan to Ethiopia. | The World Bank > Ethiopia
discontinue v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + Thailand discontinued funds for the agency. | Thailand > the agency
block v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + Cyprus blocked subsidies for the theatre. | Cyprus > the theatre
pause v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + The Arab League paused a loan to Mexico. | The Arab League > Mexico
scrap v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + Tunisia scrapped funds for the agency. | Tunisia > the agency
freeze v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + Iceland froze subsidies for the theatre. | Iceland > the theatre
cut v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + The Security Council cut a loan to Angola. | The Security Council > Angola
cut_off v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + Denmark cut off funds for the agency. | Denmark > the agency
halt v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + Lebanon halted subsidies for the theatre. | Lebanon > the theatre
stop v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + ASEAN stopped a loan to Senegal. | ASEAN > Senegal
delay v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + Georgia delayed funds for the agency. | Georgia > the agency
pull v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + Bulgaria pullled subsidies for the theatre. | Bulgaria > the theatre
hold_back v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + The European Union held back a loan to Indonesia. | The European Union > Indonesia
yank v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + Morocco yanked funds for the agency. | Morocco > the agency
axe v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + Belarus axed subsidies for the theatre. | Belarus > the theatre
trim v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + The United Nations trimmed a loan to Tanzania. | The United Nations > Tanzania
withhold v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Croatia withheld missiles to Argentina. | Croatia > Argentina
end v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Rwanda ended military aid to Austria. | Rwanda > Austria
reduce v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Yemen reduced missiles to Kenya. | Yemen > Kenya
cut v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Norway cut military aid to Peru. | Norway > Peru
freeze v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Turkey froze missiles to Vietnam. | Turkey > Vietnam
stop v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Chad stopped military aid to Egypt. | Chad > Egypt
cancel v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Poland canceled missiles to Chile. | Poland > Chile
block v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Nepal blocked military aid to Ghana. | Nepal > Ghana
pause v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Serbia paused missiles to Japan. | Serbia > Japan
discontinue v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Jordan discontinued military aid to Cuba. | Jordan > Cuba
cut_off v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Malaysia cut off missiles to Sweden. | Malaysia > Sweden
scrap v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Uganda scrapped military aid to Brazil. | Uganda > Brazil
terminate v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Kuwait terminated missiles to Armenia. | Kuwait > Armenia
hold_back v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Portugal held back military aid to Niger. | Portugal > Niger
cut v  S=subj T=to|for|in obj={humanitarian}|food_aid|humanitarian_aid|relief_operation  -> 1623
  + A lawyers' association cut food to the camp. | A lawyers' association > the camp
suspend v  S=subj T=to|for|in obj={humanitarian}|food_aid|humanitarian_aid|relief_operation  -> 1623
  + NATO suspended food aid to Mongolia. | NATO > Mongolia
halt v  S=subj T=to|for|in obj={humanitarian}|food_aid|humanitarian_aid|relief_operation  -> 1623
  + The Red Cross halted food to the camp. | The Red Cross > the camp
stop v  S=subj T=to|for|in obj={humanitarian}|food_aid|humanitarian_aid|relief_operation  -> 1623
  + The African Union stopped food aid to Oman. | The African Union > Oman
reduce v  S=subj T=to|for|in obj={humanitarian}|food_aid|humanitarian_aid|relief_operation  -> 1623
  + A medical charity reduced food to the camp. | A medical charity > the camp
end v  S=subj T=to|for|in obj={humanitarian}|food_aid|humanitarian_aid|relief_operation  -> 1623
  + The World Bank ended food aid to Colombia. | The World Bank > Colombia
pause v  S=subj T=to|for|in obj={humanitarian}|food_aid|humanitarian_aid|relief_operation  -> 1623
  + The church council paused food to the camp. | The church council > the camp
freeze v  S=subj T=to|for|in obj={humanitarian}|food_aid|humanitarian_aid|relief_operation  -> 1623
  + The Arab League froze food aid to Finland. | The Arab League > Finland
cut_off v  S=subj T=to|for|in obj={humanitarian}|food_aid|humanitarian_aid|relief_operation  -> 1623
  + A women's group cut off food to the camp. | A women's group > the camp
discontinue v  S=subj T=to|for|in obj={humanitarian}|food_aid|humanitarian_aid|relief_operation  -> 1623
  + The Security Council discontinued food aid to Zambia. | The Security Council > Zambia
slash v  S=subj T=to|for|in obj={humanitarian}|food_aid|humanitarian_aid|relief_operation  -> 1623
  + The trade union slashed food to the camp. | The trade union > the camp
aid_cut n  S?=by|mod|poss T?=to|of|for  -> 162
  + Pakistan's aid cut of aid to Greece hurt the clinics. | Pakistan > Greece
aid_freeze n  S?=by|mod|poss T?=to|of|for  -> 162
  + Ecuador's aid freeze of aid to Cambodia hurt the clinics. | Ecuador > Cambodia
aid_cutoff n  S?=by|mod|poss T?=to|of|for  -> 162
  + Algeria's aid cutoff of aid to Latvia hurt the clinics. | Algeria > Latvia
aid_suspension n  S?=by|mod|poss T?=to|of|for  -> 162
  + Bolivia's aid suspension of aid to Sudan hurt the clinics. | Bolivia > Sudan
# Talks, visits, mediation called off
halt v  S=subj T=with|to|between obj={talks}|{visit}  -> 164
  + Canada halted talks with Qatar. | Canada > Qatar
abandon v  S=subj T=with|to|between obj={talks}|{visit}  -> 164
  + The envoy abandoned a visit to Romania. | The envoy > Romania
terminate v  S=subj T=with|to|between obj={talks}|{visit}  -> 164
  + The union terminated negotiations with the railway. | The union > the railway
scrap v  S=subj T=with|to|between obj={talks}|{visit}  -> 164
  + Ethiopia scrapped talks with Thailand. | Ethiopia > Thailand
adjourn v  S=subj T=with|to|between obj={talks}|{visit}  -> 164
  + The finance minister adjourned a visit to Cyprus. | The finance minister > Cyprus
freeze v  S=subj T=with|to|between obj={talks}|{visit}  -> 164
  + The union froze negotiations with the railway. | The union > the railway
break v  S=subj T=with|to|between obj={talks}|{visit}  -> 164
  + Mexico broke talks with Tunisia. | Mexico > Tunisia
interrupt v  S=subj T=with|to|between obj={talks}|{visit}  -> 164
  + The chancellor interrupted a visit to Iceland. | The chancellor > Iceland
stop v  S=subj T=with|to|between obj={talks}|{visit}  -> 164
  + The union stopped negotiations with the railway. | The union > the railway
cut_short v  S=subj T=with|to|between obj={talks}|{visit}  -> 164
  + Angola cut short talks with Denmark. | Angola > Denmark
discontinue v  S=subj T=with|to|between obj={talks}|{visit}  -> 164
  + The president discontinued a visit to Lebanon. | The president > Lebanon
delay v  S=subj T=with|to|between obj={talks}|{visit}  -> 164
  + The union delayed negotiations with the railway. | The union > the railway
put_off v  S=subj T=with|to|between obj={talks}|{visit}  -> 164
  + Senegal put off talks with Georgia. | Senegal > Georgia
leave v  S=subj T=with|to|between obj={talks}|{visit}  -> 164
  + The prime minister left a visit to Bulgaria. | The prime minister > Bulgaria
pull_out_of v  S=subj T=with|to|between obj={talks}|{visit}  -> 164
  + The union pullled out of negotiations with the railway. | The union > the railway
abort v  S=subj T=with|to|between obj={talks}|{visit}  -> 164
  + Indonesia aborted talks with Morocco. | Indonesia > Morocco
drop v  S=subj T=with|to|between obj={talks}|{visit}  -> 164
  + The foreign minister dropped a visit to Belarus. | The foreign minister > Belarus
sabotage v  S=subj T=with|to|between obj={talks}|{visit}  -> 164
  + The union sabotaged negotiations with the railway. | The union > the railway
shelve v  S=subj T=with|to|between obj={talks}|{visit}  -> 164
  + Tanzania shelved talks with Croatia. | Tanzania > Croatia
derail v  S=subj T=with|to|between obj={talks}|{visit}  -> 164
  + The defence minister derailed a visit to Argentina. | The defence minister > Argentina
stall v  S=subj T=with|to|between obj={talks}|{visit}  -> 164
  + The union stalled negotiations with the railway. | The union > the railway
scuttle v  S=subj T=with|to|between obj={talks}|{visit}  -> 164
  + Rwanda scuttled talks with Austria. | Rwanda > Austria
cut_off v  S=subj T=with|to|between obj={talks}|{visit}  -> 164
  + The interior minister cut off a visit to Yemen. | The interior minister > Yemen
disrupt v  S=subj T=with|to|between obj={talks}|{visit}  -> 164
  + The union disrupted negotiations with the railway. | The union > the railway
axe v  S=subj T=with|to|between obj={talks}|{visit}  -> 164
  + Kenya axed talks with Norway. | Kenya > Norway
pull_out v  S=subj T=of|from of={talks}  -> 164
  + Rebels pullled out of the talks. | Rebels > _
back_out v  S=subj T=of|from of={talks}  -> 164
  + The opposition leader backed out of a meeting with Peru. | The opposition leader > Peru
drop_out v  S=subj T=of|from of={talks}  -> 164
  + Militants dropped out of the talks. | Militants > _
storm_out v  S=subj T=of|from of={talks}  -> 164
  + The governor stormed out of a meeting with Turkey. | The governor > Turkey
opt_out v  S=subj T=of|from of={talks}  -> 164
  + Insurgents opted out of the talks. | Insurgents > _
bow_out v  S=subj T=of|from of={talks}  -> 164
  + The king bowed out of a meeting with Vietnam. | The king > Vietnam
withdraw v  S=subj T=from from={talks}  -> 164
  + Gunmen withdrew from the talks. | Gunmen > _
walk_away v  S=subj T=from from={talks}  -> 164
  + Chad walked away from the negotiations with Egypt. | Chad > Egypt
pull_back v  S=subj T=from from={talks}  -> 164
  + Separatists pullled back from the talks. | Separatists > _
retreat v  S=subj T=from from={talks}  -> 164
  + Poland retreated from the negotiations with Chile. | Poland > Chile
exit v  S=subj T=from from={talks}  -> 164
  + Guerrillas exited from the talks. | Guerrillas > _
cancellation n  S?=by|mod|poss T?=of|with|from  -> 164
  + Nepal's cancellation of talks with Ghana was a blow. | Nepal > Ghana
postponement n  S?=by|mod|poss T?=of|with|from  -> 164
  + Serbia's postponement of talks with Japan was a blow. | Serbia > Japan
walkout n  S?=by|mod|poss T?=of|with|from  -> 164
  + Jordan's walkout of talks with Cuba was a blow. | Jordan > Cuba
breakdown n  S?=by|mod|poss T?=of|with|from  -> 164
  + Malaysia's breakdown of talks with Sweden was a blow. | Malaysia > Sweden
end v  S=subj T=in|between|of obj=mediation|mediation_effort|good_offices|peace_mission|peace_effort  -> 165
  + Uganda ended its mediation between Brazil and Kuwait. | Uganda > Brazil ; Uganda > Kuwait
suspend v  S=subj T=in|between|of obj=mediation|mediation_effort|good_offices|peace_mission|peace_effort  -> 165
  + ASEAN suspended its mediation in the conflict. | ASEAN > the conflict
halt v  S=subj T=in|between|of obj=mediation|mediation_effort|good_offices|peace_mission|peace_effort  -> 165
  + Armenia halted its mediation between Portugal and Niger. | Armenia > Portugal ; Armenia > Niger
abandon v  S=subj T=in|between|of obj=mediation|mediation_effort|good_offices|peace_mission|peace_effort  -> 165
  + The European Union abandoned its mediation in the conflict. | The European Union > the conflict
stop v  S=subj T=in|between|of obj=mediation|mediation_effort|good_offices|peace_mission|peace_effort  -> 165
  + Mongolia stopped its mediation between Oman and Colombia. | Mongolia > Oman ; Mongolia > Colombia
break_off v  S=subj T=in|between|of obj=mediation|mediation_effort|good_offices|peace_mission|peace_effort  -> 165
  + The United Nations broke off its mediation in the conflict. | The United Nations > the conflict
withdraw v  S=subj T=in|between|of obj=mediation|mediation_effort|good_offices|peace_mission|peace_effort  -> 165
  + Finland withdrew its mediation between Zambia and Pakistan. | Finland > Zambia ; Finland > Pakistan
drop v  S=subj T=in|between|of obj=mediation|mediation_effort|good_offices|peace_mission|peace_effort  -> 165
  + NATO dropped its mediation in the conflict. | NATO > the conflict
freeze v  S=subj T=in|between|of obj=mediation|mediation_effort|good_offices|peace_mission|peace_effort  -> 165
  + Greece froze its mediation between Ecuador and Cambodia. | Greece > Ecuador ; Greece > Cambodia
call_off v  S=subj T=in|between|of obj=mediation|mediation_effort|good_offices|peace_mission|peace_effort  -> 165
  + The African Union called off its mediation in the conflict. | The African Union > the conflict
# Expelling and withdrawing missions
eject v  S=subj T=obj obj={envoy}  -> 166
  + Algeria ejected the Libyan ambassador. | Algeria > the Libyan ambassador
kick_out v  S=subj T=obj obj={envoy}  -> 166
  + Latvia kicked out five diplomats. | Latvia > five diplomats
throw_out v  S=subj T=obj obj={envoy}  -> 166
  + Bolivia threw out the Libyan ambassador. | Bolivia > the Libyan ambassador
order_out v  S=subj T=obj obj={envoy}  -> 166
  + Sudan ordered out five diplomats. | Sudan > five diplomats
oust v  S=subj T=obj obj={envoy}  -> 166
  + Canada ousted the Libyan ambassador. | Canada > the Libyan ambassador
deport v  S=subj T=obj obj={envoy}  -> 166
  + Qatar deported five diplomats. | Qatar > five diplomats
brand v  S=subj T=obj as=persona_non_grata  -> 166
  + Romania branded the attache as persona non grata. | Romania > the attache
declare v  S=subj T=obj as=persona_non_grata  -> 166
  + Ethiopia declared the attache as persona non grata. | Ethiopia > the attache
name v  S=subj T=obj as=persona_non_grata  -> 166
  + Thailand named the attache as persona non grata. | Thailand > the attache
withdraw v  S=subj T=from obj=delegation|team|mission|athlete|representative|national|staff|citizen  -> 166
  + Cyprus withdrew its delegation from Mexico. | Cyprus > Mexico
pull v  S=subj T=from obj=delegation|team|mission|athlete|representative|national|staff|citizen  -> 166
  + Tunisia pullled its nationals from Iceland. | Tunisia > Iceland
pull_out v  S=subj T=from obj=delegation|team|mission|athlete|representative|national|staff|citizen  -> 166
  + Angola pullled out its delegation from Denmark. | Angola > Denmark
evacuate v  S=subj T=from obj=delegation|team|mission|athlete|representative|national|staff|citizen  -> 166
  + Lebanon evacuated its nationals from Senegal. | Lebanon > Senegal
recall v  S=subj T=from obj=delegation|team|mission|athlete|representative|national|staff|citizen  -> 166
  + Georgia recalled its delegation from Bulgaria. | Georgia > Bulgaria
remove v  S=subj T=from obj=delegation|team|mission|athlete|representative|national|staff|citizen  -> 166
  + Indonesia removed its nationals from Morocco. | Indonesia > Morocco
suspend v  S=subj T=obj from=:org  -> 166
  + The World Bank suspended Belarus from the council. | The World Bank > Belarus
exclude v  S=subj T=obj from=:org  -> 166
  + The league excluded Tanzania. | The league > Tanzania
bar v  S=subj T=obj from=:org  -> 166
  + The Arab League barred Croatia from the council. | The Arab League > Croatia
oust v  S=subj T=obj from=:org  -> 166
  + The league ousted Argentina. | The league > Argentina
eject v  S=subj T=obj from=:org  -> 166
  + The Security Council ejected Rwanda from the council. | The Security Council > Rwanda
expel v  S=subj T=obj from=:org  -> 166
  + The league expelled Austria. | The league > Austria
pull_out v  S=subj T=from obj={peacekeepers}  -> 1661
  + Yemen pullled out its peacekeepers from Kenya. | Yemen > Kenya
recall v  S=subj T=from obj={peacekeepers}  -> 1661
  + ASEAN recalled the observers from Norway. | ASEAN > Norway
evacuate v  S=subj T=from obj={peacekeepers}  -> 1661
  + Peru evacuated its peacekeepers from Turkey. | Peru > Turkey
remove v  S=subj T=from obj={peacekeepers}  -> 1661
  + The European Union removed the observers from Vietnam. | The European Union > Vietnam
bring_home v  S=subj T=from obj={peacekeepers}  -> 1661
  + Chad brought home its peacekeepers from Egypt. | Chad > Egypt
pull v  S=subj T=from obj={peacekeepers}  -> 1661
  + The United Nations pullled the observers from Poland. | The United Nations > Poland
eject v  S=subj T=obj obj={inspectors}  -> 1662
  + Chile ejected the inspectors. | Chile > the inspectors
kick_out v  S=subj T=obj obj={inspectors}  -> 1662
  + Nepal kicked out the election observers. | Nepal > the election observers
throw_out v  S=subj T=obj obj={inspectors}  -> 1662
  + Ghana threw out the inspectors. | Ghana > the inspectors
remove v  S=subj T=obj obj={inspectors}  -> 1662
  + Serbia removed the election observers. | Serbia > the election observers
oust v  S=subj T=obj obj={inspectors}  -> 1662
  + Japan ousted the inspectors. | Japan > the inspectors
deport v  S=subj T=obj obj={inspectors}  -> 1662
  + Jordan deported the election observers. | Jordan > the election observers
order_out v  S=subj T=obj obj={inspectors}  -> 1662
  + Cuba ordered out the inspectors. | Cuba > the inspectors
withdraw v  S=subj T=from obj={inspectors}  -> 1662
  + NATO withdrew its inspectors from Malaysia. | NATO > Malaysia
pull_out v  S=subj T=from obj={inspectors}  -> 1662
  + The African Union pullled out the monitors from Sweden. | The African Union > Sweden
recall v  S=subj T=from obj={inspectors}  -> 1662
  + The World Bank recalled its inspectors from Uganda. | The World Bank > Uganda
evacuate v  S=subj T=from obj={inspectors}  -> 1662
  + The Arab League evacuated the monitors from Brazil. | The Arab League > Brazil
remove v  S=subj T=from obj={inspectors}  -> 1662
  + The Security Council removed its inspectors from Kuwait. | The Security Council > Kuwait
pull v  S=subj T=from obj={inspectors}  -> 1662
  + ASEAN pullled the monitors from Armenia. | ASEAN > Armenia
eject v  S=subj T=obj obj={aidgroup}  -> 1663
  + Portugal ejected the aid group. | Portugal > the aid group
kick_out v  S=subj T=obj obj={aidgroup}  -> 1663
  + Militiamen kicked out aid workers. | Militiamen > aid workers
throw_out v  S=subj T=obj obj={aidgroup}  -> 1663
  + Niger threw out the aid group. | Niger > the aid group
oust v  S=subj T=obj obj={aidgroup}  -> 1663
  + Extremists ousted aid workers. | Extremists > aid workers
deport v  S=subj T=obj obj={aidgroup}  -> 1663
  + Mongolia deported the aid group. | Mongolia > the aid group
close_down v  S=subj T=obj obj={aidgroup}  -> 1663
  + Jihadists closed down aid workers. | Jihadists > aid workers
shut_down v  S=subj T=obj obj={aidgroup}  -> 1663
  + Oman shut down the aid group. | Oman > the aid group
bar v  S=subj T=obj obj={aidgroup}  -> 1663
  + Paramilitaries barred aid workers. | Paramilitaries > aid workers
ban v  S=subj T=obj obj={aidgroup}  -> 1663
  + Colombia banned the aid group. | Colombia > the aid group
suspend v  S=subj T=obj obj={aidgroup}  -> 1663
  + Rebels suspended aid workers. | Rebels > aid workers
