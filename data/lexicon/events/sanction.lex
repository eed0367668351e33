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
  + Mongolia levied sanctions on Oman. | Mongolia > Oman
enforce v  S=subj T=on|against|for obj={sanction}  -> 163
  + ASEAN enforced an arms embargo against Colombia. | ASEAN > Colombia
introduce v  S=subj T=on|against|for obj={sanction}  -> 163
  + Finland introduced tariffs on Chinese cars. | Finland > Chinese cars
adopt v  S=subj T=on|against|for obj={sanction}  -> 163
  + Zambia adopted an export ban on Pakistan. | Zambia > Pakistan
announce v  S=subj T=on|against|for obj={sanction}  -> 163
  + Greece announced sanctions on Ecuador. | Greece > Ecuador
apply v  S=subj T=on|against|for obj={sanction}  -> 163
  + The European Union applied an arms embargo against Cambodia. | The European Union > Cambodia
place v  S=subj T=on|against|for obj={sanction}  -> 163
  + Algeria placed tariffs on Chinese cars. | Algeria > Chinese cars
put v  S=subj T=on|against|for obj={sanction}  -> 163
  + Latvia put an export ban on Bolivia. | Latvia > Bolivia
toughen v  S=subj T=on|against|for obj={sanction}  -> 163
  + Sudan toughened sanctions on Canada. | Sudan > Canada
expand v  S=subj T=on|against|for obj={sanction}  -> 163
  + The United Nations expanded an arms embargo against Qatar. | The United Nations > Qatar
renew v  S=subj T=on|against|for obj={sanction}  -> 163
  + Romania renewed tariffs on Chinese cars. | Romania > Chinese cars
widen v  S=subj T=on|against|for obj={sanction}  -> 163
  + Ethiopia widened an export ban on Thailand. | Ethiopia > Thailand
reimpose v  S=subj T=on|against|for obj={sanction}  -> 163
  + Cyprus reimposed sanctions on Mexico. | Cyprus > Mexico
reinstate v  S=subj T=on|against|for obj={sanction}  -> 163
  + NATO reinstated an arms embargo against Tunisia. | NATO > Tunisia
approve v  S=subj T=on|against|for obj={sanction}  -> 163
  + Iceland approved tariffs on Chinese cars. | Iceland > Chinese cars
declare v  S=subj T=on|against|for obj={sanction}  -> 163
  + Angola declared an export ban on Denmark. | Angola > Denmark
enact v  S=subj T=on|against|for obj={sanction}  -> 163
  + Lebanon enacted sanctions on Senegal. | Lebanon > Senegal
clamp v  S=subj T=on|against|for obj={sanction}  -> 163
  + The African Union clamped an arms embargo against Georgia. | The African Union > Georgia
institute v  S=subj T=on|against|for obj={sanction}  -> 163
  + Bulgaria instituted tariffs on Chinese cars. | Bulgaria > Chinese cars
maintain v  S=subj T=on|against|for obj={sanction}  -> 163
  + Indonesia maintained an export ban on Morocco. | Indonesia > Morocco
unveil v  S=subj T=on|against|for obj={sanction}  -> 163
  + Belarus unveiled sanctions on Tanzania. | Belarus > Tanzania
increase v  S=subj T=on|against|for obj={sanction}  -> 163
  + The World Bank increased an arms embargo against Croatia. | The World Bank > Croatia
raise v  S=subj T=on|against|for obj={sanction}  -> 163
  + Argentina raised tariffs on Chinese cars. | Argentina > Chinese cars
ratchet_up v  S=subj T=on|against|for obj={sanction}  -> 163
  + Rwanda ratcheted up an export ban on Austria. | Rwanda > Austria
reinforce v  S=subj T=on|against|for obj={sanction}  -> 163
  + Yemen reinforced sanctions on Kenya. | Yemen > Kenya
harden v  S=subj T=on|against|for obj={sanction}  -> 163
  + The Arab League hardened an arms embargo against Norway. | The Arab League > Norway
prolong v  S=subj T=on|against|for obj={sanction}  -> 163
  + Peru prolonged tariffs on Chinese cars. | Peru > Chinese cars
ramp_up v  S=subj T=on|against|for obj={sanction}  -> 163
  + Turkey ramped up an export ban on Vietnam. | Turkey > Vietnam
broaden v  S=subj T=on|against|for obj={sanction}  -> 163
  + Chad broadened sanctions on Egypt. | Chad > Egypt
strengthen v  S=subj T=on|against|for obj={sanction}  -> 163
  + The Security Council strengthened an arms embargo against Poland. | The Security Council > Poland
back v  S=subj T=on|against|for obj={sanction}  -> 163
  + Chile backed tariffs on Chinese cars. | Chile > Chinese cars
order v  S=subj T=on|against|for obj={sanction}  -> 163
  + Nepal ordered an export ban on Ghana. | Nepal > Ghana
set v  S=subj T=on|against|for obj={sanction}  -> 163
  + Serbia set sanctions on Japan. | Serbia > Japan
add v  S=subj T=on|against|for obj={sanction}  -> 163
  + ASEAN added an arms embargo against Jordan. | ASEAN > Jordan
double v  S=subj T=on|against|for obj={sanction}  -> 163
  + Cuba doubled tariffs on Chinese cars. | Cuba > Chinese cars
initiate v  S=subj T=on|against|for obj={sanction}  -> 163
  + Malaysia initiated an export ban on Sweden. | Malaysia > Sweden
invoke v  S=subj T=on|against|for obj={sanction}  -> 163
  + Uganda invoked sanctions on Brazil. | Uganda > Brazil
unleash v  S=subj T=on|against|for obj={sanction}  -> 163
  + The European Union unleashed an arms embargo against Kuwait. | The European Union > Kuwait
implement v  S=subj T=on|against|for obj={sanction}  -> 163
  + Armenia implemented tariffs on Chinese cars. | Armenia > Chinese cars
issue v  S=subj T=on|against|for obj={sanction}  -> 163
  + Portugal issued an export ban on Niger. | Portugal > Niger
re-impose v  S=subj T=on|against|for obj={sanction}  -> 163
  + Mongolia re-imposed sanctions on Oman. | Mongolia > Oman
step_up v  S=subj T=on|against|for obj={sanction}  -> 163
  + The United Nations stepped up an arms embargo against Colombia. | The United Nations > Colombia
sharpen v  S=subj T=on|against|for obj={sanction}  -> 163
  + Finland sharpened tariffs on Chinese cars. | Finland > Chinese cars
hike v  S=subj T=on|against|for obj={sanction}  -> 163
  + Zambia hiked an export ban on Pakistan. | Zambia > Pakistan
authorise v  S=subj T=on|against|for obj={sanction}  -> 163
  + Greece authorised sanctions on Ecuador. | Greece > Ecuador
authorize v  S=subj T=on|against|for obj={sanction}  -> 163
  + NATO authorized an arms embargo against Cambodia. | NATO > Cambodia
snap_back v  S=subj T=on|against|for obj={sanction}  -> 163
  + Algeria snapped back tariffs on Chinese cars. | Algeria > Chinese cars
hit v  S=subj T=obj with={sanction}  -> 163
  + Latvia hit Bolivia with sanctions. | Latvia > Bolivia
slap v  S=subj T=obj with={sanction}  -> 163
  + The African Union slapped the bank with an asset freeze. | The African Union > the bank
target v  S=subj T=obj with={sanction}  -> 163
  + Sudan targeted Canada with sanctions. | Sudan > Canada
punish v  S=subj T=obj with={sanction}  -> 163
  + The World Bank punished the bank with an asset freeze. | The World Bank > the bank
penalise v  S=subj T=obj with={sanction}  -> 163
  + Qatar penalised Romania with sanctions. | Qatar > Romania
penalize v  S=subj T=obj with={sanction}  -> 163
  + The Arab League penalized the bank with an asset freeze. | The Arab League > the bank
squeeze v  S=subj T=obj with={sanction}  -> 163
  + Ethiopia squeezed Thailand with sanctions. | Ethiopia > Thailand
strike v  S=subj T=obj with={sanction}  -> 163
  + The Security Council struck the bank with an asset freeze. | The Security Council > the bank
sanction v  S=subj T=obj with={sanction}  -> 163
  + Cyprus sanctioned Mexico with sanctions. | Cyprus > Mexico
penalise v  S=subj T=obj  -> 163
  + Tunisia penalised Iceland over the fishing ban. | Tunisia > Iceland
penalize v  S=subj T=obj  -> 163
  + ASEAN penalized the state bank of Angola. | ASEAN > the state bank of Angola
black-list v  S=subj T=obj  -> 163
  + Denmark black-listed Lebanon over the fishing ban. | Denmark > Lebanon
delist v  S=subj T=obj  -> 163
  + The European Union delisted the state bank of Senegal. | The European Union > the state bank of Senegal
isolate v  S=subj T=obj  -> 163
  + Georgia isolated Bulgaria over the fishing ban. | Georgia > Bulgaria
ban v  S=subj T=obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Indonesia banned imports of beef. | Indonesia > imports
bar v  S=subj T=obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Morocco barred exports of rice. | Morocco > exports
halt v  S=subj T=obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Belarus halted imports of beef. | Belarus > imports
suspend v  S=subj T=obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Tanzania suspended exports of rice. | Tanzania > exports
prohibit v  S=subj T=obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Croatia prohibited imports of beef. | Croatia > imports
restrict v  S=subj T=obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Argentina restricted exports of rice. | Argentina > exports
block v  S=subj T=obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Rwanda blocked imports of beef. | Rwanda > imports
curb v  S=subj T=obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Austria curbed exports of rice. | Austria > exports
limit v  S=subj T=obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Yemen limited imports of beef. | Yemen > imports
stop v  S=subj T=obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Kenya stopped exports of rice. | Kenya > exports
outlaw v  S=subj T=obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Norway outlawed imports of beef. | Norway > imports
cut_off v  S=subj T=obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Peru cut off exports of rice. | Peru > exports
cap v  S=subj T=obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Turkey capped imports of beef. | Turkey > imports
slash v  S=subj T=obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Vietnam slashed exports of rice. | Vietnam > exports
suspend v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163
  + Chad suspended trade with Egypt. | Chad > Egypt
halt v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163
  + Poland halted imports from Chile. | Poland > Chile
cut v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163
  + Nepal cut gas supplies to Ghana. | Nepal > Ghana
stop v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163
  + Serbia stopped trade with Japan. | Serbia > Japan
freeze v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163
  + Jordan froze imports from Cuba. | Jordan > Cuba
cut_off v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163
  + Malaysia cut off gas supplies to Sweden. | Malaysia > Sweden
end v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163
  + Uganda ended trade with Brazil. | Uganda > Brazil
sever v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163
  + Kuwait severed imports from Armenia. | Kuwait > Armenia
block v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163
  + Portugal blocked gas supplies to Niger. | Portugal > Niger
prohibit v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163
  + Mongolia prohibited trade with Oman. | Mongolia > Oman
restrict v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163
  + Colombia restricted imports from Finland. | Colombia > Finland
break_off v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163
  + Zambia broke off gas supplies to Pakistan. | Zambia > Pakistan
reduce v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163
  + Greece reduced trade with Ecuador. | Greece > Ecuador
curtail v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163
  + Cambodia curtailed imports from Algeria. | Cambodia > Algeria
arms_embargo n  S?=by|mod|poss T=on|against|of  -> 163
  + Latvia's arms embargo on Bolivia was renewed. | Latvia > Bolivia
trade_embargo n  S?=by|mod|poss T=on|against|of  -> 163
  + The United Nations' trade embargo against Sudan took effect. | The United Nations > Sudan
oil_embargo n  S?=by|mod|poss T=on|against|of  -> 163
  + Canada's oil embargo on Qatar was renewed. | Canada > Qatar
trade_ban n  S?=by|mod|poss T=on|against|of  -> 163
  + NATO's trade ban against Romania took effect. | NATO > Romania
import_ban n  S?=by|mod|poss T=on|against|of  -> 163
  + Ethiopia's import ban on Thailand was renewed. | Ethiopia > Thailand
export_ban n  S?=by|mod|poss T=on|against|of  -> 163
  + The African Union's export ban against Cyprus took effect. | The African Union > Cyprus
travel_ban n  S?=by|mod|poss T=on|against|of  -> 163
  + Mexico's travel ban on Tunisia was renewed. | Mexico > Tunisia
asset_freeze n  S?=by|mod|poss T=on|against|of  -> 163
  + The World Bank's asset freeze against Iceland took effect. | The World Bank > Iceland
visa_ban n  S?=by|mod|poss T=on|against|of  -> 163
  + Angola's visa ban on Denmark was renewed. | Angola > Denmark
economic_sanction n  S?=by|mod|poss T=on|against|of  -> 163
  + The Arab League's economic sanction against Lebanon took effect. | The Arab League > Lebanon
import_duty n  S?=by|mod|poss T=on|against|of  -> 163
  + Senegal's import duty on Georgia was renewed. | Senegal > Georgia
punitive_tariff n  S?=by|mod|poss T=on|against|of  -> 163
  + The Security Council's punitive tariff against Bulgaria took effect. | The Security Council > Bulgaria
penalty n  S?=by|mod|poss T=on|against|of  -> 163
  + Indonesia's penalty on Morocco was renewed. | Indonesia > Morocco
price_cap n  S?=by|mod|poss T=on|against|of  -> 163
  + ASEAN's price cap against Belarus took effect. | ASEAN > Belarus
trade_war n  S?=by|mod|poss T=on|against|of  -> 163
  + Tanzania's trade war on Croatia was renewed. | Tanzania > Croatia
import_tariff n  S?=by|mod|poss T=on|against|of  -> 163
  + The European Union's import tariff against Argentina took effect. | The European Union > Argentina
anti-dumping_duty n  S?=by|mod|poss T=on|against|of  -> 163
  + Rwanda's anti-dumping duty on Austria was renewed. | Rwanda > Austria
gas_cutoff n  S?=by|mod|poss T=on|against|of  -> 163
  + The United Nations' gas cutoff against Yemen took effect. | The United Nations > Yemen
# Diplomatic relations reduced
terminate v  S=subj T=with|to obj={relations}  -> 161
  + Kenya terminated relations with Norway. | Kenya > Norway
freeze v  S=subj T=with|to obj={relations}  -> 161
  + Peru froze diplomatic ties with Turkey. | Peru > Turkey
end v  S=subj T=with|to obj={relations}  -> 161
  + Vietnam ended all links with Chad. | Vietnam > Chad
halt v  S=subj T=with|to obj={relations}  -> 161
  + Egypt halted relations with Poland. | Egypt > Poland
rupture v  S=subj T=with|to obj={relations}  -> 161
  + Chile ruptured diplomatic ties with Nepal. | Chile > Nepal
discontinue v  S=subj T=with|to obj={relations}  -> 161
  + Ghana discontinued all links with Serbia. | Ghana > Serbia
lower v  S=subj T=with|to obj={relations}  -> 161
  + Japan lowered relations with Jordan. | Japan > Jordan
cut_off v  S=subj T=with|to obj={relations}  -> 161
  + Cuba cut off diplomatic ties with Malaysia. | Cuba > Malaysia
dissolve v  S=subj T=with|to obj={relations}  -> 161
  + Sweden dissolved all links with Uganda. | Sweden > Uganda
scale_down v  S=subj T=with|to obj={relations}  -> 161
  + Brazil scaled down relations with Kuwait. | Brazil > Kuwait
reduce v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Armenia reduced its ties with Portugal. | Armenia > Portugal
curtail v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Niger curtailed cooperation with Mongolia. | Niger > Mongolia
loosen v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + The governor loosened the alliance with the party. | The governor > the party
review v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Oman reviewed its ties with Colombia. | Oman > Colombia
weaken v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Finland weakened cooperation with Zambia. | Finland > Zambia
suspend v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + The king suspended the alliance with the party. | The king > the party
limit v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Pakistan limited its ties with Greece. | Pakistan > Greece
end v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Ecuador ended cooperation with Cambodia. | Ecuador > Cambodia
halt v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + The ambassador halted the alliance with the party. | The ambassador > the party
freeze v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Algeria froze its ties with Latvia. | Algeria > Latvia
sever v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Bolivia severed cooperation with Sudan. | Bolivia > Sudan
damage v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + The army chief damaged the alliance with the party. | The army chief > the party
strain v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Canada strained its ties with Qatar. | Canada > Qatar
break_off v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Romania broke off cooperation with Ethiopia. | Romania > Ethiopia
reconsider v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + The vice president reconsidered the alliance with the party. | The vice president > the party
restrict v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Thailand restricted its ties with Cyprus. | Thailand > Cyprus
discontinue v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Mexico discontinued cooperation with Tunisia. | Mexico > Tunisia
terminate v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + The party leader terminated the alliance with the party. | The party leader > the party
cut v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Iceland cut its ties with Angola. | Iceland > Angola
break v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Denmark broke cooperation with Lebanon. | Denmark > Lebanon
abandon v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + The mayor abandoned the alliance with the party. | The mayor > the party
quit v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Senegal quit its ties with Georgia. | Senegal > Georgia
chill v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Bulgaria chilled cooperation with Indonesia. | Bulgaria > Indonesia
pull v  S=subj T=from|to|in obj={envoy}  -> 161
  + Morocco pulled its ambassador from Belarus. | Morocco > Belarus
pull_out v  S=subj T=from|to|in obj={envoy}  -> 161
  + Tanzania pulled out diplomats from Croatia. | Tanzania > Croatia
bring_home v  S=subj T=from|to|in obj={envoy}  -> 161
  + Argentina brought home its ambassador from Rwanda. | Argentina > Rwanda
evacuate v  S=subj T=from|to|in obj={envoy}  -> 161
  + Austria evacuated diplomats from Yemen. | Austria > Yemen
call_back v  S=subj T=from|to|in obj={envoy}  -> 161
  + Kenya called back its ambassador from Norway. | Kenya > Norway
remove v  S=subj T=from|to|in obj={envoy}  -> 161
  + Peru removed diplomats from Turkey. | Peru > Turkey
call_home v  S=subj T=from|to|in obj={envoy}  -> 161
  + Vietnam called home its ambassador from Chad. | Vietnam > Chad
shut v  S=subj T=in|to obj={mission}  -> 161
  + Egypt shut its embassy in Poland. | Egypt > Poland
shut_down v  S=subj T=in|to obj={mission}  -> 161
  + Chile shut down the consulate in Nepal. | Chile > Nepal
evacuate v  S=subj T=in|to obj={mission}  -> 161
  + Ghana evacuated its embassy in Serbia. | Ghana > Serbia
shutter v  S=subj T=in|to obj={mission}  -> 161
  + Japan shuttered the consulate in Jordan. | Japan > Jordan
downgrade v  S=subj T=in|to obj={mission}  -> 161
  + Cuba downgraded its embassy in Malaysia. | Cuba > Malaysia
vacate v  S=subj T=in|to obj={mission}  -> 161
  + Sweden vacated the consulate in Uganda. | Sweden > Uganda
withdraw v  S=subj T=from obj={relations}|recognition  -> 161
  + Brazil withdrew recognition from Kuwait. | Brazil > Kuwait
revoke v  S=subj T=from obj={relations}|recognition  -> 161
  + Armenia revoked recognition from Portugal. | Armenia > Portugal
derecognise v  S=subj T=obj  -> 161
  + Niger derecognised the breakaway republic. | Niger > the breakaway republic
derecognize v  S=subj T=obj  -> 161
  + Mongolia derecognized Oman after the coup. | Mongolia > Oman
recall n  S?=by|mod|poss T=of|from|with  -> 161
  + Colombia's recall of its ambassador followed the raid. | Colombia > _
severance n  S?=by|mod|poss T=of|from|with  -> 161
  + Finland's severance of its ambassador followed the raid. | Finland > _
severing n  S?=by|mod|poss T=of|from|with  -> 161
  + Zambia's severing of its ambassador followed the raid. | Zambia > _
withdraw v  S=subj T=from obj={agreement}  -> 160
  + Pakistan withdrew from the treaty. | Pakistan > _
pull_out v  S=subj T=from obj={agreement}  -> 160
  + Greece pulled out from the climate accord. | Greece > _
retreat v  S=subj T=from obj={agreement}  -> 160
  + Ecuador retreated from the treaty. | Ecuador > _
exit v  S=subj T=from obj={agreement}  -> 160
  + Cambodia exited from the climate accord. | Cambodia > _
walk_away v  S=subj T=from obj={agreement}  -> 160
  + Algeria walked away from the treaty. | Algeria > _
back_out v  S=subj T=from obj={agreement}  -> 160
  + Latvia backed out from the climate accord. | Latvia > _
secede v  S=subj T=from obj={agreement}  -> 160
  + Bolivia seceded from the treaty. | Bolivia > _
scrap v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + Sudan scrapped the treaty with Canada. | Sudan > Canada
tear_up v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + Qatar tore up its pact with Romania. | Qatar > Romania
abrogate v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + The company abrogated the contract with the port. | The company > the port
renounce v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + Ethiopia renounced the treaty with Thailand. | Ethiopia > Thailand
annul v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + Cyprus annulled its pact with Mexico. | Cyprus > Mexico
suspend v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + The company suspended the contract with the port. | The company > the port
denounce v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + Tunisia denounced the treaty with Iceland. | Tunisia > Iceland
cancel v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + Angola canceled its pact with Denmark. | Angola > Denmark
revoke v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + The company revoked the contract with the port. | The company > the port
void v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + Lebanon voided the treaty with Senegal. | Lebanon > Senegal
repudiate v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + Georgia repudiated its pact with Bulgaria. | Georgia > Bulgaria
quit v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + The company quit the contract with the port. | The company > the port
abandon v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + Indonesia abandoned the treaty with Morocco. | Indonesia > Morocco
ditch v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + Belarus ditched its pact with Tanzania. | Belarus > Tanzania
exit v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + The company exited the contract with the port. | The company > the port
rip_up v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + Croatia ripped up the treaty with Argentina. | Croatia > Argentina
nullify v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + Rwanda nullified its pact with Austria. | Rwanda > Austria
end v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + The company ended the contract with the port. | The company > the port
freeze v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + Yemen froze the treaty with Kenya. | Yemen > Kenya
rescind v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + Norway rescinded its pact with Peru. | Norway > Peru
drop v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + The company dropped the contract with the port. | The company > the port
shelve v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + Turkey shelved the treaty with Vietnam. | Turkey > Vietnam
secede v  S=subj T=from  -> 160
  + Chad seceded from NATO. | Chad > NATO
break_away v  S=subj T=from  -> 160
  + The envoy broke away from the coalition. | The envoy > the coalition
defect v  S=subj T=from  -> 160
  + Egypt defected from the African Union. | Egypt > the African Union
split v  S=subj T=from  -> 160
  + The finance minister split from the coalition. | The finance minister > the coalition
part_ways v  S=subj T=from  -> 160
  + Poland parted ways from the World Bank. | Poland > the World Bank
quit v  S=subj T=obj:org  -> 160
  + Chile quit the customs union. | Chile > the customs union
exit v  S=subj T=obj:org  -> 160
  + The chancellor exited the party. | The chancellor > the party
abandon v  S=subj T=obj:org  -> 160
  + Nepal abandoned the customs union. | Nepal > the customs union
desert v  S=subj T=obj:org  -> 160
  + The president deserted the party. | The president > the party
ditch v  S=subj T=obj:org  -> 160
  + Ghana ditched the customs union. | Ghana > the customs union
secession n  S?=by|mod|poss T=from|of|with  -> 160
  + Serbia's secession from the Arab League was announced. | Serbia > the Arab League
estrangement n  S?=by|mod|poss T=from|of|with  -> 160
  + The prime minister's estrangement from the coalition came at dawn. | The prime minister > the coalition
defection n  S?=by|mod|poss T=from|of|with  -> 160
  + Japan's defection from the Security Council was announced. | Japan > the Security Council
# Aid reduced
withhold v  S=subj T=to|for|from obj={aid}  -> 162
  + Jordan withheld aid to Cuba. | Jordan > Cuba
withdraw v  S=subj T=to|for|from obj={aid}  -> 162
  + ASEAN withdrew assistance to Malaysia. | ASEAN > Malaysia
end v  S=subj T=to|for|from obj={aid}  -> 162
  + The Red Cross ended help for the camp. | The Red Cross > the camp
reduce v  S=subj T=to|for|from obj={aid}  -> 162
  + Sweden reduced aid to Uganda. | Sweden > Uganda
slash v  S=subj T=to|for|from obj={aid}  -> 162
  + The European Union slashed assistance to Brazil. | The European Union > Brazil
curtail v  S=subj T=to|for|from obj={aid}  -> 162
  + A medical charity curtailed help for the camp. | A medical charity > the camp
terminate v  S=subj T=to|for|from obj={aid}  -> 162
  + Kuwait terminated aid to Armenia. | Kuwait > Armenia
cancel v  S=subj T=to|for|from obj={aid}  -> 162
  + The United Nations canceled assistance to Portugal. | The United Nations > Portugal
discontinue v  S=subj T=to|for|from obj={aid}  -> 162
  + The church council discontinued help for the camp. | The church council > the camp
block v  S=subj T=to|for|from obj={aid}  -> 162
  + Niger blocked aid to Mongolia. | Niger > Mongolia
pause v  S=subj T=to|for|from obj={aid}  -> 162
  + NATO paused assistance to Oman. | NATO > Oman
scrap v  S=subj T=to|for|from obj={aid}  -> 162
  + A women's group scrapped help for the camp. | A women's group > the camp
trim v  S=subj T=to|for|from obj={aid}  -> 162
  + Colombia trimmed aid to Finland. | Colombia > Finland
axe v  S=subj T=to|for|from obj={aid}  -> 162
  + The African Union axed assistance to Zambia. | The African Union > Zambia
shrink v  S=subj T=to|for|from obj={aid}  -> 162
  + The trade union shrinked help for the camp. | The trade union > the camp
lower v  S=subj T=to|for|from obj={aid}  -> 162
  + Pakistan lowered aid to Greece. | Pakistan > Greece
scale_back v  S=subj T=to|for|from obj={aid}  -> 162
  + The World Bank scaled back assistance to Ecuador. | The World Bank > Ecuador
hold_back v  S=subj T=to|for|from obj={aid}  -> 162
  + Amnesty held back help for the camp. | Amnesty > the camp
phase_out v  S=subj T=to|for|from obj={aid}  -> 162
  + Cambodia phased out aid to Algeria. | Cambodia > Algeria
deny v  S=subj T=to|for|from obj={aid}  -> 162
  + The Arab League denied assistance to Latvia. | The Arab League > Latvia
withhold v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + The Security Council withheld a loan to Bolivia. | The Security Council > Bolivia
withdraw v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + Sudan withdrew funds for the agency. | Sudan > the agency
end v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + Canada ended subsidies for the theatre. | Canada > the theatre
reduce v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + ASEAN reduced a loan to Qatar. | ASEAN > Qatar
slash v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + Romania slashed funds for the agency. | Romania > the agency
curtail v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + Ethiopia curtailed subsidies for the theatre. | Ethiopia > the theatre
terminate v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + The European Union terminated a loan to Thailand. | The European Union > Thailand
discontinue v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + Cyprus discontinued funds for the agency. | Cyprus > the agency
block v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + Mexico blocked subsidies for the theatre. | Mexico > the theatre
pause v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + The United Nations paused a loan to Tunisia. | The United Nations > Tunisia
scrap v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + Iceland scrapped funds for the agency. | Iceland > the agency
freeze v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + Angola froze subsidies for the theatre. | Angola > the theatre
cut v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + NATO cut a loan to Denmark. | NATO > Denmark
cut_off v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + Lebanon cut off funds for the agency. | Lebanon > the agency
halt v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + Senegal halted subsidies for the theatre. | Senegal > the theatre
stop v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + The African Union stopped a loan to Georgia. | The African Union > Georgia
delay v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + Bulgaria delayed funds for the agency. | Bulgaria > the agency
pull v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + Indonesia pulled subsidies for the theatre. | Indonesia > the theatre
hold_back v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + The World Bank held back a loan to Morocco. | The World Bank > Morocco
yank v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + Belarus yanked funds for the agency. | Belarus > the agency
axe v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + Tanzania axed subsidies for the theatre. | Tanzania > the theatre
trim v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + The Arab League trimmed a loan to Croatia. | The Arab League > Croatia
withhold v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Argentina withheld missiles to Rwanda. | Argentina > Rwanda
end v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Austria ended military aid to Yemen. | Austria > Yemen
reduce v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Kenya reduced missiles to Norway. | Kenya > Norway
cut v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Peru cut military aid to Turkey. | Peru > Turkey
freeze v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Vietnam froze missiles to Chad. | Vietnam > Chad
stop v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Egypt stopped military aid to Poland. | Egypt > Poland
cancel v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Chile canceled missiles to Nepal. | Chile > Nepal
block v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Ghana blocked military aid to Serbia. | Ghana > Serbia
pause v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Japan paused missiles to Jordan. | Japan > Jordan
discontinue v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Cuba discontinued military aid to Malaysia. | Cuba > Malaysia
cut_off v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Sweden cut off missiles to Uganda. | Sweden > Uganda
scrap v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Brazil scrapped military aid to Kuwait. | Brazil > Kuwait
terminate v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Armenia terminated missiles to Portugal. | Armenia > Portugal
hold_back v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Niger held back military aid to Mongolia. | Niger > Mongolia
cut v  S=subj T=to|for|in obj={humanitarian}|food_aid|humanitarian_aid|relief_operation  -> 1623
  + An aid agency cut food to the camp. | An aid agency > the camp
suspend v  S=subj T=to|for|in obj={humanitarian}|food_aid|humanitarian_aid|relief_operation  -> 1623
  + The Security Council suspended food aid to Oman. | The Security Council > Oman
halt v  S=subj T=to|for|in obj={humanitarian}|food_aid|humanitarian_aid|relief_operation  -> 1623
  + A lawyers' association halted food to the camp. | A lawyers' association > the camp
stop v  S=subj T=to|for|in obj={humanitarian}|food_aid|humanitarian_aid|relief_operation  -> 1623
  + ASEAN stopped food aid to Colombia. | ASEAN > Colombia
reduce v  S=subj T=to|for|in obj={humanitarian}|food_aid|humanitarian_aid|relief_operation  -> 1623
  + The Red Cross reduced food to the camp. | The Red Cross > the camp
end v  S=subj T=to|for|in obj={humanitarian}|food_aid|humanitarian_aid|relief_operation  -> 1623
  + The European Union ended food aid to Finland. | The European Union > Finland
pause v  S=subj T=to|for|in obj={humanitarian}|food_aid|humanitarian_aid|relief_operation  -> 1623
  + A medical charity paused food to the camp. | A medical charity > the camp
freeze v  S=subj T=to|for|in obj={humanitarian}|food_aid|humanitarian_aid|relief_operation  -> 1623
  + The United Nations froze food aid to Zambia. | The United Nations > Zambia
cut_off v  S=subj T=to|for|in obj={humanitarian}|food_aid|humanitarian_aid|relief_operation  -> 1623
  + The church council cut off food to the camp. | The church council > the camp
discontinue v  S=subj T=to|for|in obj={humanitarian}|food_aid|humanitarian_aid|relief_operation  -> 1623
  + NATO discontinued food aid to Pakistan. | NATO > Pakistan
slash v  S=subj T=to|for|in obj={humanitarian}|food_aid|humanitarian_aid|relief_operation  -> 1623
  + A women's group slashed food to the camp. | A women's group > the camp
aid_cut n  S?=by|mod|poss T=to|of|for  -> 162
  + Greece's aid cut of aid to Ecuador hurt the clinics. | Greece > Ecuador
aid_freeze n  S?=by|mod|poss T=to|of|for  -> 162
  + Cambodia's aid freeze of aid to Algeria hurt the clinics. | Cambodia > Algeria
aid_cutoff n  S?=by|mod|poss T=to|of|for  -> 162
  + Latvia's aid cutoff of aid to Bolivia hurt the clinics. | Latvia > Bolivia
aid_suspension n  S?=by|mod|poss T=to|of|for  -> 162
  + Sudan's aid suspension of aid to Canada hurt the clinics. | Sudan > Canada
# Talks, visits, mediation called off
halt v  S=subj T=with|to|between obj={talks}  -> 164
  + Qatar halted talks with Romania. | Qatar > Romania
abandon v  S=subj T=with|to|between obj={talks}  -> 164
  + The union abandoned negotiations with the railway. | The union > the railway
terminate v  S=subj T=with|to|between obj={talks}  -> 164
  + Ethiopia terminated talks with Thailand. | Ethiopia > Thailand
scrap v  S=subj T=with|to|between obj={talks}  -> 164
  + The union scrapped negotiations with the railway. | The union > the railway
adjourn v  S=subj T=with|to|between obj={talks}  -> 164
  + Cyprus adjourned talks with Mexico. | Cyprus > Mexico
freeze v  S=subj T=with|to|between obj={talks}  -> 164
  + The union froze negotiations with the railway. | The union > the railway
break v  S=subj T=with|to|between obj={talks}  -> 164
  + Tunisia broke talks with Iceland. | Tunisia > Iceland
interrupt v  S=subj T=with|to|between obj={talks}  -> 164
  + The union interrupted negotiations with the railway. | The union > the railway
stop v  S=subj T=with|to|between obj={talks}  -> 164
  + Angola stopped talks with Denmark. | Angola > Denmark
cut_short v  S=subj T=with|to|between obj={talks}  -> 164
  + The union cut short negotiations with the railway. | The union > the railway
discontinue v  S=subj T=with|to|between obj={talks}  -> 164
  + Lebanon discontinued talks with Senegal. | Lebanon > Senegal
delay v  S=subj T=with|to|between obj={talks}  -> 164
  + The union delayed negotiations with the railway. | The union > the railway
put_off v  S=subj T=with|to|between obj={talks}  -> 164
  + Georgia put off talks with Bulgaria. | Georgia > Bulgaria
pull_out_of v  S=subj T=with|to|between obj={talks}  -> 164
  + The union pulled out of negotiations with the railway. | The union > the railway
abort v  S=subj T=with|to|between obj={talks}  -> 164
  + Indonesia aborted talks with Morocco. | Indonesia > Morocco
drop v  S=subj T=with|to|between obj={talks}  -> 164
  + The union dropped negotiations with the railway. | The union > the railway
sabotage v  S=subj T=with|to|between obj={talks}  -> 164
  + Belarus sabotaged talks with Tanzania. | Belarus > Tanzania
shelve v  S=subj T=with|to|between obj={talks}  -> 164
  + The union shelved negotiations with the railway. | The union > the railway
derail v  S=subj T=with|to|between obj={talks}  -> 164
  + Croatia derailed talks with Argentina. | Croatia > Argentina
stall v  S=subj T=with|to|between obj={talks}  -> 164
  + The union stalled negotiations with the railway. | The union > the railway
scuttle v  S=subj T=with|to|between obj={talks}  -> 164
  + Rwanda scuttled talks with Austria. | Rwanda > Austria
cut_off v  S=subj T=with|to|between obj={talks}  -> 164
  + The union cut off negotiations with the railway. | The union > the railway
disrupt v  S=subj T=with|to|between obj={talks}  -> 164
  + Yemen disrupted talks with Kenya. | Yemen > Kenya
axe v  S=subj T=with|to|between obj={talks}  -> 164
  + The union axed negotiations with the railway. | The union > the railway
back_out v  S=subj T=of|from of={talks}  -> 164
  + Extremists backed out of the talks. | Extremists > _
drop_out v  S=subj T=of|from of={talks}  -> 164
  + The foreign minister dropped out of a meeting with Norway. | The foreign minister > Norway
opt_out v  S=subj T=of|from of={talks}  -> 164
  + Jihadists opted out of the talks. | Jihadists > _
bow_out v  S=subj T=of|from of={talks}  -> 164
  + The defence minister bowed out of a meeting with Peru. | The defence minister > Peru
withdraw v  S=subj T=from from={talks}  -> 164
  + Paramilitaries withdrew from the talks. | Paramilitaries > _
walk_away v  S=subj T=from from={talks}  -> 164
  + Turkey walked away from the negotiations with Vietnam. | Turkey > Vietnam
pull_back v  S=subj T=from from={talks}  -> 164
  + Rebels pulled back from the talks. | Rebels > _
retreat v  S=subj T=from from={talks}  -> 164
  + Chad retreated from the negotiations with Egypt. | Chad > Egypt
exit v  S=subj T=from from={talks}  -> 164
  + Militants exited from the talks. | Militants > _
cancellation n  S?=by|mod|poss T=of|with|from  -> 164
  + Poland's cancellation of talks with Chile was a blow. | Poland > Chile
postponement n  S?=by|mod|poss T=of|with|from  -> 164
  + Nepal's postponement of talks with Ghana was a blow. | Nepal > Ghana
walkout n  S?=by|mod|poss T=of|with|from  -> 164
  + Serbia's walkout of talks with Japan was a blow. | Serbia > Japan
breakdown n  S?=by|mod|poss T=of|with|from  -> 164
  + Jordan's breakdown of talks with Cuba was a blow. | Jordan > Cuba
end v  S=subj T=in|between|of|obj.of|obj.poss obj=mediation|mediation_effort|good_offices|peace_mission|peace_effort  -> 165
  + Malaysia ended its mediation between Sweden and Uganda. | Malaysia > Sweden ; Malaysia > Uganda
suspend v  S=subj T=in|between|of|obj.of|obj.poss obj=mediation|mediation_effort|good_offices|peace_mission|peace_effort  -> 165
  + The African Union suspended its mediation in the conflict. | The African Union > the conflict
halt v  S=subj T=in|between|of|obj.of|obj.poss obj=mediation|mediation_effort|good_offices|peace_mission|peace_effort  -> 165
  + Brazil halted its mediation between Kuwait and Armenia. | Brazil > Kuwait ; Brazil > Armenia
abandon v  S=subj T=in|between|of|obj.of|obj.poss obj=mediation|mediation_effort|good_offices|peace_mission|peace_effort  -> 165
  + The World Bank abandoned its mediation in the conflict. | The World Bank > the conflict
stop v  S=subj T=in|between|of|obj.of|obj.poss obj=mediation|mediation_effort|good_offices|peace_mission|peace_effort  -> 165
  + Portugal stopped its mediation between Niger and Mongolia. | Portugal > Niger ; Portugal > Mongolia
break_off v  S=subj T=in|between|of|obj.of|obj.poss obj=mediation|mediation_effort|good_offices|peace_mission|peace_effort  -> 165
  + The Arab League broke off its mediation in the conflict. | The Arab League > the conflict
withdraw v  S=subj T=in|between|of|obj.of|obj.poss obj=mediation|mediation_effort|good_offices|peace_mission|peace_effort  -> 165
  + Oman withdrew its mediation between Colombia and Finland. | Oman > Colombia ; Oman > Finland
drop v  S=subj T=in|between|of|obj.of|obj.poss obj=mediation|mediation_effort|good_offices|peace_mission|peace_effort  -> 165
  + The Security Council dropped its mediation in the conflict. | The Security Council > the conflict
freeze v  S=subj T=in|between|of|obj.of|obj.poss obj=mediation|mediation_effort|good_offices|peace_mission|peace_effort  -> 165
  + Zambia froze its mediation between Pakistan and Greece. | Zambia > Pakistan ; Zambia > Greece
call_off v  S=subj T=in|between|of|obj.of|obj.poss obj=mediation|mediation_effort|good_offices|peace_mission|peace_effort  -> 165
  + ASEAN called off its mediation in the conflict. | ASEAN > the conflict
# Expelling and withdrawing missions
eject v  S=subj T=obj obj={envoy}  -> 166
  + Ecuador ejected the Libyan ambassador. | Ecuador > the Libyan ambassador
kick_out v  S=subj T=obj obj={envoy}  -> 166
  + Cambodia kicked out five diplomats. | Cambodia > five diplomats
throw_out v  S=subj T=obj obj={envoy}  -> 166
  + Algeria threw out the Libyan ambassador. | Algeria > the Libyan ambassador
order_out v  S=subj T=obj obj={envoy}  -> 166
  + Latvia ordered out five diplomats. | Latvia > five diplomats
oust v  S=subj T=obj obj={envoy}  -> 166
  + Bolivia ousted the Libyan ambassador. | Bolivia > the Libyan ambassador
deport v  S=subj T=obj obj={envoy}  -> 166
  + Sudan deported five diplomats. | Sudan > five diplomats
brand v  S=subj T=obj as=persona_non_grata  -> 166
  + Canada branded the attache as persona non grata. | Canada > the attache
declare v  S=subj T=obj as=persona_non_grata  -> 166
  + Qatar declared the attache as persona non grata. | Qatar > the attache
name v  S=subj T=obj as=persona_non_grata  -> 166
  + Romania named the attache as persona non grata. | Romania > the attache
withdraw v  S=subj T=from obj=delegation|team|mission|athlete|representative|national|staff|citizen  -> 166
  + Ethiopia withdrew its delegation from Thailand. | Ethiopia > Thailand
pull v  S=subj T=from obj=delegation|team|mission|athlete|representative|national|staff|citizen  -> 166
  + Cyprus pulled its nationals from Mexico. | Cyprus > Mexico
pull_out v  S=subj T=from obj=delegation|team|mission|athlete|representative|national|staff|citizen  -> 166
  + Tunisia pulled out its delegation from Iceland. | Tunisia > Iceland
evacuate v  S=subj T=from obj=delegation|team|mission|athlete|representative|national|staff|citizen  -> 166
  + Angola evacuated its nationals from Denmark. | Angola > Denmark
recall v  S=subj T=from obj=delegation|team|mission|athlete|representative|national|staff|citizen  -> 166
  + Lebanon recalled its delegation from Senegal. | Lebanon > Senegal
remove v  S=subj T=from obj=delegation|team|mission|athlete|representative|national|staff|citizen  -> 166
  + Georgia removed its nationals from Bulgaria. | Georgia > Bulgaria
suspend v  S=subj T=obj from=:org  -> 166
  + The European Union suspended Indonesia from the council. | The European Union > Indonesia
exclude v  S=subj T=obj from=:org  -> 166
  + The league excluded Morocco. | The league > Morocco
bar v  S=subj T=obj from=:org  -> 166
  + The United Nations barred Belarus from the council. | The United Nations > Belarus
oust v  S=subj T=obj from=:org  -> 166
  + The league ousted Tanzania. | The league > Tanzania
eject v  S=subj T=obj from=:org  -> 166
  + NATO ejected Croatia from the council. | NATO > Croatia
expel v  S=subj T=obj from=:org  -> 166
  + The league expelled Argentina. | The league > Argentina
pull_out v  S=subj T=from obj={peacekeepers}  -> 1661
  + Rwanda pulled out its peacekeepers from Austria. | Rwanda > Austria
recall v  S=subj T=from obj={peacekeepers}  -> 1661
  + The African Union recalled the observers from Yemen. | The African Union > Yemen
evacuate v  S=subj T=from obj={peacekeepers}  -> 1661
  + Kenya evacuated its peacekeepers from Norway. | Kenya > Norway
remove v  S=subj T=from obj={peacekeepers}  -> 1661
  + The World Bank removed the observers from Peru. | The World Bank > Peru
bring_home v  S=subj T=from obj={peacekeepers}  -> 1661
  + Turkey brought home its peacekeepers from Vietnam. | Turkey > Vietnam
pull v  S=subj T=from obj={peacekeepers}  -> 1661
  + The Arab League pulled the observers from Chad. | The Arab League > Chad
eject v  S=subj T=obj obj={inspectors}  -> 1662
  + Egypt ejected the inspectors. | Egypt > the inspectors
kick_out v  S=subj T=obj obj={inspectors}  -> 1662
  + Poland kicked out the election observers. | Poland > the election observers
throw_out v  S=subj T=obj obj={inspectors}  -> 1662
  + Chile threw out the inspectors. | Chile > the inspectors
remove v  S=subj T=obj obj={inspectors}  -> 1662
  + Nepal removed the election observers. | Nepal > the election observers
oust v  S=subj T=obj obj={inspectors}  -> 1662
  + Ghana ousted the inspectors. | Ghana > the inspectors
deport v  S=subj T=obj obj={inspectors}  -> 1662
  + Serbia deported the election observers. | Serbia > the election observers
order_out v  S=subj T=obj obj={inspectors}  -> 1662
  + Japan ordered out the inspectors. | Japan > the inspectors
withdraw v  S=subj T=from obj={inspectors}  -> 1662
  + The Security Council withdrew its inspectors from Jordan. | The Security Council > Jordan
pull_out v  S=subj T=from obj={inspectors}  -> 1662
  + ASEAN pulled out the monitors from Cuba. | ASEAN > Cuba
recall v  S=subj T=from obj={inspectors}  -> 1662
  + The European Union recalled its inspectors from Malaysia. | The European Union > Malaysia
evacuate v  S=subj T=from obj={inspectors}  -> 1662
  + The United Nations evacuated the monitors from Sweden. | The United Nations > Sweden
remove v  S=subj T=from obj={inspectors}  -> 1662
  + NATO removed its inspectors from Uganda. | NATO > Uganda
pull v  S=subj T=from obj={inspectors}  -> 1662
  + The African Union pulled the monitors from Brazil. | The African Union > Brazil
eject v  S=subj T=obj obj={aidgroup}  -> 1663
  + Kuwait ejected the aid group. | Kuwait > the aid group
kick_out v  S=subj T=obj obj={aidgroup}  -> 1663
  + Insurgents kicked out aid workers. | Insurgents > aid workers
throw_out v  S=subj T=obj obj={aidgroup}  -> 1663
  + Armenia threw out the aid group. | Armenia > the aid group
oust v  S=subj T=obj obj={aidgroup}  -> 1663
  + Gunmen ousted aid workers. | Gunmen > aid workers
deport v  S=subj T=obj obj={aidgroup}  -> 1663
  + Portugal deported the aid group. | Portugal > the aid group
close_down v  S=subj T=obj obj={aidgroup}  -> 1663
  + Separatists closed down aid workers. | Separatists > aid workers
shut_down v  S=subj T=obj obj={aidgroup}  -> 1663
  + Niger shut down the aid group. | Niger > the aid group
bar v  S=subj T=obj obj={aidgroup}  -> 1663
  + Guerrillas barred aid workers. | Guerrillas > aid workers
ban v  S=subj T=obj obj={aidgroup}  -> 1663
  + Mongolia banned the aid group. | Mongolia > the aid group
suspend v  S=subj T=obj obj={aidgroup}  -> 1663
  + Militiamen suspended aid workers. | Militiamen > aid workers
hand_down v  S=subj T=against|on obj=verdict|guilty_verdict|sentence|life_sentence|death_sentence  -> SANCTION/convict
  + A court handed down a guilty verdict against the general. | A court > the general
guilty_verdict n  S?=by|mod|poss T?=against  -> SANCTION/convict
  + The jury's guilty verdict against the mayor came at noon. | The jury > the mayor
announce v  S=subj T=to|for|in obj=suspension|cut|halt|end|freeze|reduction|cutoff|withdrawal|stop of={aid}|{loan}|fund|funds|funding|{arms}  -> 162
  + Oman announced a suspension of aid to Colombia. | Oman > Colombia
order v  S=subj T=to|for|in obj=suspension|cut|halt|end|freeze|reduction|cutoff|withdrawal|stop of={aid}|{loan}|fund|funds|funding|{arms}  -> 162
  + Finland ordered a freeze of aid to Zambia. | Finland > Zambia
approve v  S=subj T=to|for|in obj=suspension|cut|halt|end|freeze|reduction|cutoff|withdrawal|stop of={aid}|{loan}|fund|funds|funding|{arms}  -> 162
  + Pakistan approved a suspension of aid to Greece. | Pakistan > Greece
declare v  S=subj T=to|for|in obj=suspension|cut|halt|end|freeze|reduction|cutoff|withdrawal|stop of={aid}|{loan}|fund|funds|funding|{arms}  -> 162
  + Ecuador declared a freeze of aid to Cambodia. | Ecuador > Cambodia
confirm v  S=subj T=to|for|in obj=suspension|cut|halt|end|freeze|reduction|cutoff|withdrawal|stop of={aid}|{loan}|fund|funds|funding|{arms}  -> 162
  + Algeria confirmed a suspension of aid to Latvia. | Algeria > Latvia
decide v  S=subj T=to|for|in obj=suspension|cut|halt|end|freeze|reduction|cutoff|withdrawal|stop of={aid}|{loan}|fund|funds|funding|{arms}  -> 162
  + Bolivia decided a freeze of aid to Sudan. | Bolivia > Sudan
propose v  S=subj T=to|for|in obj=suspension|cut|halt|end|freeze|reduction|cutoff|withdrawal|stop of={aid}|{loan}|fund|funds|funding|{arms}  -> 162
  + Canada proposed a suspension of aid to Qatar. | Canada > Qatar
announce v  S=subj T=with|to|from obj=suspension|cut|halt|end|freeze of=flight|link|links|tie|ties|trade|flights|relation|relations|visa  -> 160
  + Romania announced a suspension of flights from Ethiopia. | Romania > Ethiopia
order v  S=subj T=with|to|from obj=suspension|cut|halt|end|freeze of=flight|link|links|tie|ties|trade|flights|relation|relations|visa  -> 160
  + Thailand ordered a freeze of relations with Cyprus. | Thailand > Cyprus
declare v  S=subj T=with|to|from obj=suspension|cut|halt|end|freeze of=flight|link|links|tie|ties|trade|flights|relation|relations|visa  -> 160
  + Mexico declared a suspension of flights from Tunisia. | Mexico > Tunisia
confirm v  S=subj T=with|to|from obj=suspension|cut|halt|end|freeze of=flight|link|links|tie|ties|trade|flights|relation|relations|visa  -> 160
  + Iceland confirmed a freeze of relations with Angola. | Iceland > Angola
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
  + Denmark rejected an agreement with Lebanon. | Denmark > Lebanon
refuse v  S=subj T?=with|of|obj.of|obj.poss obj={agreement}  -> 127
  + Paramilitaries refused the peace deal. | Paramilitaries > _
turn_down v  S=subj T?=with|of|obj.of|obj.poss obj={agreement}  -> 127
  + Senegal turned down an agreement with Georgia. | Senegal > Georgia
oppose v  S=subj T?=with|of|obj.of|obj.poss obj={agreement}  -> 127
  + Rebels opposed the peace deal. | Rebels > _
denounce v  S=subj T?=with|of|obj.of|obj.poss obj={agreement}  -> 127
  + Bulgaria denounced an agreement with Indonesia. | Bulgaria > Indonesia
disown v  S=subj T?=with|of|obj.of|obj.poss obj={agreement}  -> 127
  + Militants disowned the peace deal. | Militants > _
disavow v  S=subj T?=with|of|obj.of|obj.poss obj={agreement}  -> 127
  + Morocco disavowed an agreement with Belarus. | Morocco > Belarus
