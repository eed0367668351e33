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
  + Zambia levied sanctions on Pakistan. | Zambia > Pakistan
enforce v  S=subj T=on|against|for obj={sanction}  -> 163
  + The World Bank enforced an arms embargo against Greece. | The World Bank > Greece
introduce v  S=subj T=on|against|for obj={sanction}  -> 163
  + Ecuador introduced tariffs on Chinese cars. | Ecuador > Chinese cars
adopt v  S=subj T=on|against|for obj={sanction}  -> 163
  + Cambodia adopted an export ban on Algeria. | Cambodia > Algeria
announce v  S=subj T=on|against|for obj={sanction}  -> 163
  + Latvia announced sanctions on Bolivia. | Latvia > Bolivia
apply v  S=subj T=on|against|for obj={sanction}  -> 163
  + The Arab League applied an arms embargo against Sudan. | The Arab League > Sudan
place v  S=subj T=on|against|for obj={sanction}  -> 163
  + Canada placed tariffs on Chinese cars. | Canada > Chinese cars
put v  S=subj T=on|against|for obj={sanction}  -> 163
  + Qatar put an export ban on Romania. | Qatar > Romania
toughen v  S=subj T=on|against|for obj={sanction}  -> 163
  + Ethiopia toughened sanctions on Thailand. | Ethiopia > Thailand
expand v  S=subj T=on|against|for obj={sanction}  -> 163
  + The Security Council expanded an arms embargo against Cyprus. | The Security Council > Cyprus
renew v  S=subj T=on|against|for obj={sanction}  -> 163
  + Mexico renewed tariffs on Chinese cars. | Mexico > Chinese cars
widen v  S=subj T=on|against|for obj={sanction}  -> 163
  + Tunisia widened an export ban on Iceland. | Tunisia > Iceland
reimpose v  S=subj T=on|against|for obj={sanction}  -> 163
  + Angola reimposed sanctions on Denmark. | Angola > Denmark
reinstate v  S=subj T=on|against|for obj={sanction}  -> 163
  + ASEAN reinstated an arms embargo against Lebanon. | ASEAN > Lebanon
approve v  S=subj T=on|against|for obj={sanction}  -> 163
  + Senegal approved tariffs on Chinese cars. | Senegal > Chinese cars
declare v  S=subj T=on|against|for obj={sanction}  -> 163
  + Georgia declared an export ban on Bulgaria. | Georgia > Bulgaria
enact v  S=subj T=on|against|for obj={sanction}  -> 163
  + Indonesia enacted sanctions on Morocco. | Indonesia > Morocco
clamp v  S=subj T=on|against|for obj={sanction}  -> 163
  + The European Union clamped an arms embargo against Belarus. | The European Union > Belarus
institute v  S=subj T=on|against|for obj={sanction}  -> 163
  + Tanzania instituted tariffs on Chinese cars. | Tanzania > Chinese cars
maintain v  S=subj T=on|against|for obj={sanction}  -> 163
  + Croatia maintained an export ban on Argentina. | Croatia > Argentina
unveil v  S=subj T=on|against|for obj={sanction}  -> 163
  + Rwanda unveiled sanctions on Austria. | Rwanda > Austria
increase v  S=subj T=on|against|for obj={sanction}  -> 163
  + The United Nations increased an arms embargo against Yemen. | The United Nations > Yemen
raise v  S=subj T=on|against|for obj={sanction}  -> 163
  + Kenya raised tariffs on Chinese cars. | Kenya > Chinese cars
ratchet_up v  S=subj T=on|against|for obj={sanction}  -> 163
  + Norway ratcheted up an export ban on Peru. | Norway > Peru
reinforce v  S=subj T=on|against|for obj={sanction}  -> 163
  + Turkey reinforced sanctions on Vietnam. | Turkey > Vietnam
harden v  S=subj T=on|against|for obj={sanction}  -> 163
  + NATO hardened an arms embargo against Chad. | NATO > Chad
prolong v  S=subj T=on|against|for obj={sanction}  -> 163
  + Egypt prolonged tariffs on Chinese cars. | Egypt > Chinese cars
ramp_up v  S=subj T=on|against|for obj={sanction}  -> 163
  + Poland ramped up an export ban on Chile. | Poland > Chile
broaden v  S=subj T=on|against|for obj={sanction}  -> 163
  + Nepal broadened sanctions on Ghana. | Nepal > Ghana
strengthen v  S=subj T=on|against|for obj={sanction}  -> 163
  + The African Union strengthened an arms embargo against Serbia. | The African Union > Serbia
back v  S=subj T=on|against|for obj={sanction}  -> 163
  + Japan backed tariffs on Chinese cars. | Japan > Chinese cars
order v  S=subj T=on|against|for obj={sanction}  -> 163
  + Jordan ordered an export ban on Cuba. | Jordan > Cuba
set v  S=subj T=on|against|for obj={sanction}  -> 163
  + Malaysia set sanctions on Sweden. | Malaysia > Sweden
add v  S=subj T=on|against|for obj={sanction}  -> 163
  + The World Bank added an arms embargo against Uganda. | The World Bank > Uganda
double v  S=subj T=on|against|for obj={sanction}  -> 163
  + Brazil doubled tariffs on Chinese cars. | Brazil > Chinese cars
initiate v  S=subj T=on|against|for obj={sanction}  -> 163
  + Kuwait initiated an export ban on Armenia. | Kuwait > Armenia
invoke v  S=subj T=on|against|for obj={sanction}  -> 163
  + Portugal invoked sanctions on Niger. | Portugal > Niger
unleash v  S=subj T=on|against|for obj={sanction}  -> 163
  + The Arab League unleashed an arms embargo against Mongolia. | The Arab League > Mongolia
implement v  S=subj T=on|against|for obj={sanction}  -> 163
  + Oman implemented tariffs on Chinese cars. | Oman > Chinese cars
issue v  S=subj T=on|against|for obj={sanction}  -> 163
  + Colombia issued an export ban on Finland. | Colombia > Finland
re-impose v  S=subj T=on|against|for obj={sanction}  -> 163
  + Zambia re-imposed sanctions on Pakistan. | Zambia > Pakistan
step_up v  S=subj T=on|against|for obj={sanction}  -> 163
  + The Security Council stepped up an arms embargo against Greece. | The Security Council > Greece
sharpen v  S=subj T=on|against|for obj={sanction}  -> 163
  + Ecuador sharpened tariffs on Chinese cars. | Ecuador > Chinese cars
hike v  S=subj T=on|against|for obj={sanction}  -> 163
  + Cambodia hiked an export ban on Algeria. | Cambodia > Algeria
authorise v  S=subj T=on|against|for obj={sanction}  -> 163
  + Latvia authorised sanctions on Bolivia. | Latvia > Bolivia
authorize v  S=subj T=on|against|for obj={sanction}  -> 163
  + ASEAN authorized an arms embargo against Sudan. | ASEAN > Sudan
snap_back v  S=subj T=on|against|for obj={sanction}  -> 163
  + Canada snapped back tariffs on Chinese cars. | Canada > Chinese cars
hit v  S=subj T=obj with={sanction}  -> 163
  + Qatar hit Romania with sanctions. | Qatar > Romania
slap v  S=subj T=obj with={sanction}  -> 163
  + The European Union slapped the bank with an asset freeze. | The European Union > the bank
target v  S=subj T=obj with={sanction}  -> 163
  + Ethiopia targeted Thailand with sanctions. | Ethiopia > Thailand
punish v  S=subj T=obj with={sanction}  -> 163
  + The United Nations punished the bank with an asset freeze. | The United Nations > the bank
penalise v  S=subj T=obj with={sanction}  -> 163
  + Cyprus penalised Mexico with sanctions. | Cyprus > Mexico
penalize v  S=subj T=obj with={sanction}  -> 163
  + NATO penalized the bank with an asset freeze. | NATO > the bank
squeeze v  S=subj T=obj with={sanction}  -> 163
  + Tunisia squeezed Iceland with sanctions. | Tunisia > Iceland
strike v  S=subj T=obj with={sanction}  -> 163
  + The African Union struck the bank with an asset freeze. | The African Union > the bank
sanction v  S=subj T=obj with={sanction}  -> 163
  + Angola sanctioned Denmark with sanctions. | Angola > Denmark
penalise v  S=subj T=obj  -> 163
  + Lebanon penalised Senegal over the fishing ban. | Lebanon > Senegal
penalize v  S=subj T=obj  -> 163
  + The World Bank penalized the state bank of Georgia. | The World Bank > the state bank of Georgia
black-list v  S=subj T=obj  -> 163
  + Bulgaria black-listed Indonesia over the fishing ban. | Bulgaria > Indonesia
delist v  S=subj T=obj  -> 163
  + The Arab League delisted the state bank of Morocco. | The Arab League > the state bank of Morocco
isolate v  S=subj T=obj  -> 163
  + Belarus isolated Tanzania over the fishing ban. | Belarus > Tanzania
ban v  S=subj T=obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Croatia banned imports of beef. | Croatia > imports
bar v  S=subj T=obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Argentina barred exports of rice. | Argentina > exports
halt v  S=subj T=obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Rwanda halted imports of beef. | Rwanda > imports
suspend v  S=subj T=obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Austria suspended exports of rice. | Austria > exports
prohibit v  S=subj T=obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Yemen prohibited imports of beef. | Yemen > imports
restrict v  S=subj T=obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Kenya restricted exports of rice. | Kenya > exports
block v  S=subj T=obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Norway blocked imports of beef. | Norway > imports
curb v  S=subj T=obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Peru curbed exports of rice. | Peru > exports
limit v  S=subj T=obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Turkey limited imports of beef. | Turkey > imports
stop v  S=subj T=obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Vietnam stopped exports of rice. | Vietnam > exports
outlaw v  S=subj T=obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Chad outlawed imports of beef. | Chad > imports
cut_off v  S=subj T=obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Egypt cut off exports of rice. | Egypt > exports
cap v  S=subj T=obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Poland capped imports of beef. | Poland > imports
slash v  S=subj T=obj:any obj=import|imports|export|exports|sale|trade|purchase|shipment  -> 163
  + Chile slashed exports of rice. | Chile > exports
suspend v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163
  + Nepal suspended trade with Ghana. | Nepal > Ghana
halt v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163
  + Serbia halted imports from Japan. | Serbia > Japan
cut v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163
  + Jordan cut gas supplies to Cuba. | Jordan > Cuba
stop v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163
  + Malaysia stopped trade with Sweden. | Malaysia > Sweden
freeze v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163
  + Uganda froze imports from Brazil. | Uganda > Brazil
cut_off v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163
  + Kuwait cut off gas supplies to Armenia. | Kuwait > Armenia
end v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163
  + Portugal ended trade with Niger. | Portugal > Niger
sever v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163
  + Mongolia severed imports from Oman. | Mongolia > Oman
block v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163
  + Colombia blocked gas supplies to Finland. | Colombia > Finland
prohibit v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163
  + Zambia prohibited trade with Pakistan. | Zambia > Pakistan
restrict v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163
  + Greece restricted imports from Ecuador. | Greece > Ecuador
break_off v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163
  + Cambodia broke off gas supplies to Algeria. | Cambodia > Algeria
reduce v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163
  + Latvia reduced trade with Bolivia. | Latvia > Bolivia
curtail v  S=subj T=with|from|to obj=trade|import|imports|export|exports|supply|gas_supply|oil_supply|commerce  -> 163
  + Sudan curtailed imports from Canada. | Sudan > Canada
arms_embargo n  S?=by|mod|poss T?=on|against|of  -> 163
  + Qatar's arms embargo on Romania was renewed. | Qatar > Romania
trade_embargo n  S?=by|mod|poss T?=on|against|of  -> 163
  + The Security Council's trade embargo against Ethiopia took effect. | The Security Council > Ethiopia
oil_embargo n  S?=by|mod|poss T?=on|against|of  -> 163
  + Thailand's oil embargo on Cyprus was renewed. | Thailand > Cyprus
trade_ban n  S?=by|mod|poss T?=on|against|of  -> 163
  + ASEAN's trade ban against Mexico took effect. | ASEAN > Mexico
import_ban n  S?=by|mod|poss T?=on|against|of  -> 163
  + Tunisia's import ban on Iceland was renewed. | Tunisia > Iceland
export_ban n  S?=by|mod|poss T?=on|against|of  -> 163
  + The European Union's export ban against Angola took effect. | The European Union > Angola
travel_ban n  S?=by|mod|poss T?=on|against|of  -> 163
  + Denmark's travel ban on Lebanon was renewed. | Denmark > Lebanon
asset_freeze n  S?=by|mod|poss T?=on|against|of  -> 163
  + The United Nations's asset freeze against Senegal took effect. | The United Nations > Senegal
visa_ban n  S?=by|mod|poss T?=on|against|of  -> 163
  + Georgia's visa ban on Bulgaria was renewed. | Georgia > Bulgaria
economic_sanction n  S?=by|mod|poss T?=on|against|of  -> 163
  + NATO's economic sanction against Indonesia took effect. | NATO > Indonesia
import_duty n  S?=by|mod|poss T?=on|against|of  -> 163
  + Morocco's import duty on Belarus was renewed. | Morocco > Belarus
punitive_tariff n  S?=by|mod|poss T?=on|against|of  -> 163
  + The African Union's punitive tariff against Tanzania took effect. | The African Union > Tanzania
penalty n  S?=by|mod|poss T?=on|against|of  -> 163
  + Croatia's penalty on Argentina was renewed. | Croatia > Argentina
price_cap n  S?=by|mod|poss T?=on|against|of  -> 163
  + The World Bank's price cap against Rwanda took effect. | The World Bank > Rwanda
trade_war n  S?=by|mod|poss T?=on|against|of  -> 163
  + Austria's trade war on Yemen was renewed. | Austria > Yemen
import_tariff n  S?=by|mod|poss T?=on|against|of  -> 163
  + The Arab League's import tariff against Kenya took effect. | The Arab League > Kenya
anti-dumping_duty n  S?=by|mod|poss T?=on|against|of  -> 163
  + Norway's anti-dumping duty on Peru was renewed. | Norway > Peru
gas_cutoff n  S?=by|mod|poss T?=on|against|of  -> 163
  + The Security Council's gas cutoff against Turkey took effect. | The Security Council > Turkey
# Diplomatic relations reduced
terminate v  S=subj T=with|to obj={relations}  -> 161
  + Vietnam terminated relations with Chad. | Vietnam > Chad
freeze v  S=subj T=with|to obj={relations}  -> 161
  + Egypt froze diplomatic ties with Poland. | Egypt > Poland
end v  S=subj T=with|to obj={relations}  -> 161
  + Chile ended all links with Nepal. | Chile > Nepal
halt v  S=subj T=with|to obj={relations}  -> 161
  + Ghana halted relations with Serbia. | Ghana > Serbia
rupture v  S=subj T=with|to obj={relations}  -> 161
  + Japan ruptured diplomatic ties with Jordan. | Japan > Jordan
discontinue v  S=subj T=with|to obj={relations}  -> 161
  + Cuba discontinued all links with Malaysia. | Cuba > Malaysia
lower v  S=subj T=with|to obj={relations}  -> 161
  + Sweden lowered relations with Uganda. | Sweden > Uganda
cut_off v  S=subj T=with|to obj={relations}  -> 161
  + Brazil cut off diplomatic ties with Kuwait. | Brazil > Kuwait
dissolve v  S=subj T=with|to obj={relations}  -> 161
  + Armenia dissolved all links with Portugal. | Armenia > Portugal
scale_down v  S=subj T=with|to obj={relations}  -> 161
  + Niger scaled down relations with Mongolia. | Niger > Mongolia
reduce v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Oman reduced its ties with Colombia. | Oman > Colombia
curtail v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Finland curtailed cooperation with Zambia. | Finland > Zambia
loosen v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + The ambassador loosened the alliance with the party. | The ambassador > the party
review v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Pakistan reviewed its ties with Greece. | Pakistan > Greece
weaken v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Ecuador weakened cooperation with Cambodia. | Ecuador > Cambodia
suspend v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + The army chief suspended the alliance with the party. | The army chief > the party
limit v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Algeria limited its ties with Latvia. | Algeria > Latvia
end v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Bolivia ended cooperation with Sudan. | Bolivia > Sudan
halt v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + The vice president halted the alliance with the party. | The vice president > the party
freeze v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Canada froze its ties with Qatar. | Canada > Qatar
sever v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Romania severed cooperation with Ethiopia. | Romania > Ethiopia
damage v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + The party leader damaged the alliance with the party. | The party leader > the party
strain v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Thailand strained its ties with Cyprus. | Thailand > Cyprus
break_off v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Mexico broke off cooperation with Tunisia. | Mexico > Tunisia
reconsider v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + The mayor reconsidered the alliance with the party. | The mayor > the party
restrict v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Iceland restricted its ties with Angola. | Iceland > Angola
discontinue v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Denmark discontinued cooperation with Lebanon. | Denmark > Lebanon
terminate v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + The envoy terminated the alliance with the party. | The envoy > the party
cut v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Senegal cut its ties with Georgia. | Senegal > Georgia
break v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Bulgaria broke cooperation with Indonesia. | Bulgaria > Indonesia
abandon v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + The finance minister abandoned the alliance with the party. | The finance minister > the party
quit v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Morocco quit its ties with Belarus. | Morocco > Belarus
chill v  S=subj T=with obj={relations}|cooperation|partnership|alliance|contact|contacts|friendship  -> 160
  + Tanzania chilled cooperation with Croatia. | Tanzania > Croatia
pull v  S=subj T=from|to|in obj={envoy}  -> 161
  + Argentina pullled its ambassador from Rwanda. | Argentina > Rwanda
pull_out v  S=subj T=from|to|in obj={envoy}  -> 161
  + Austria pullled out diplomats from Yemen. | Austria > Yemen
bring_home v  S=subj T=from|to|in obj={envoy}  -> 161
  + Kenya brought home its ambassador from Norway. | Kenya > Norway
evacuate v  S=subj T=from|to|in obj={envoy}  -> 161
  + Peru evacuated diplomats from Turkey. | Peru > Turkey
call_back v  S=subj T=from|to|in obj={envoy}  -> 161
  + Vietnam called back its ambassador from Chad. | Vietnam > Chad
remove v  S=subj T=from|to|in obj={envoy}  -> 161
  + Egypt removed diplomats from Poland. | Egypt > Poland
call_home v  S=subj T=from|to|in obj={envoy}  -> 161
  + Chile called home its ambassador from Nepal. | Chile > Nepal
shut v  S=subj T=in|to obj={mission}  -> 161
  + Ghana shut its embassy in Serbia. | Ghana > Serbia
shut_down v  S=subj T=in|to obj={mission}  -> 161
  + Japan shut down the consulate in Jordan. | Japan > Jordan
evacuate v  S=subj T=in|to obj={mission}  -> 161
  + Cuba evacuated its embassy in Malaysia. | Cuba > Malaysia
shutter v  S=subj T=in|to obj={mission}  -> 161
  + Sweden shuttered the consulate in Uganda. | Sweden > Uganda
downgrade v  S=subj T=in|to obj={mission}  -> 161
  + Brazil downgraded its embassy in Kuwait. | Brazil > Kuwait
vacate v  S=subj T=in|to obj={mission}  -> 161
  + Armenia vacated the consulate in Portugal. | Armenia > Portugal
withdraw v  S=subj T=from obj={relations}|recognition  -> 161
  + Niger withdrew recognition from Mongolia. | Niger > Mongolia
revoke v  S=subj T=from obj={relations}|recognition  -> 161
  + Oman revoked recognition from Colombia. | Oman > Colombia
derecognise v  S=subj T=obj  -> 161
  + Finland derecognised the breakaway republic. | Finland > the breakaway republic
derecognize v  S=subj T=obj  -> 161
  + Zambia derecognized Pakistan after the coup. | Zambia > Pakistan
recall n  S?=by|mod|poss T?=of|from|with  -> 161
  + Greece's recall of its ambassador followed the raid. | Greece > _
severance n  S?=by|mod|poss T?=of|from|with  -> 161
  + Ecuador's severance of its ambassador followed the raid. | Ecuador > _
severing n  S?=by|mod|poss T?=of|from|with  -> 161
  + Cambodia's severing of its ambassador followed the raid. | Cambodia > _
withdraw v  S=subj T=from obj={agreement}  -> 160
  + Algeria withdrew from the treaty. | Algeria > _
pull_out v  S=subj T=from obj={agreement}  -> 160
  + Latvia pullled out from the climate accord. | Latvia > _
retreat v  S=subj T=from obj={agreement}  -> 160
  + Bolivia retreated from the treaty. | Bolivia > _
exit v  S=subj T=from obj={agreement}  -> 160
  + Sudan exited from the climate accord. | Sudan > _
walk_away v  S=subj T=from obj={agreement}  -> 160
  + Canada walked away from the treaty. | Canada > _
back_out v  S=subj T=from obj={agreement}  -> 160
  + Qatar backed out from the climate accord. | Qatar > _
secede v  S=subj T=from obj={agreement}  -> 160
  + Romania seceded from the treaty. | Romania > _
scrap v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + Ethiopia scrapped the treaty with Thailand. | Ethiopia > Thailand
tear_up v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + Cyprus tore up its pact with Mexico. | Cyprus > Mexico
abrogate v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + The company abrogated the contract with the port. | The company > the port
renounce v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + Tunisia renounced the treaty with Iceland. | Tunisia > Iceland
annul v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + Angola annuled its pact with Denmark. | Angola > Denmark
suspend v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + The company suspended the contract with the port. | The company > the port
denounce v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + Lebanon denounced the treaty with Senegal. | Lebanon > Senegal
cancel v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + Georgia canceled its pact with Bulgaria. | Georgia > Bulgaria
revoke v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + The company revoked the contract with the port. | The company > the port
void v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + Indonesia voided the treaty with Morocco. | Indonesia > Morocco
repudiate v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + Belarus repudiated its pact with Tanzania. | Belarus > Tanzania
quit v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + The company quit the contract with the port. | The company > the port
abandon v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + Croatia abandoned the treaty with Argentina. | Croatia > Argentina
ditch v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + Rwanda ditched its pact with Austria. | Rwanda > Austria
exit v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + The company exited the contract with the port. | The company > the port
rip_up v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + Yemen ripped up the treaty with Kenya. | Yemen > Kenya
nullify v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + Norway nullified its pact with Peru. | Norway > Peru
end v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + The company ended the contract with the port. | The company > the port
freeze v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + Turkey froze the treaty with Vietnam. | Turkey > Vietnam
rescind v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + Chad rescinded its pact with Egypt. | Chad > Egypt
drop v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + The company dropped the contract with the port. | The company > the port
shelve v  S=subj T=with|of|obj.of|obj.poss obj={agreement}  -> 160
  + Poland shelved the treaty with Chile. | Poland > Chile
secede v  S=subj T=from  -> 160
  + Nepal seceded from ASEAN. | Nepal > ASEAN
break_away v  S=subj T=from  -> 160
  + The chancellor broke away from the coalition. | The chancellor > the coalition
defect v  S=subj T=from  -> 160
  + Ghana defected from the European Union. | Ghana > the European Union
split v  S=subj T=from  -> 160
  + The president split from the coalition. | The president > the coalition
part_ways v  S=subj T=from  -> 160
  + Serbia parted ways from the United Nations. | Serbia > the United Nations
quit v  S=subj T=obj:org  -> 160
  + Japan quit the customs union. | Japan > the customs union
exit v  S=subj T=obj:org  -> 160
  + The prime minister exited the party. | The prime minister > the party
abandon v  S=subj T=obj:org  -> 160
  + Jordan abandoned the customs union. | Jordan > the customs union
desert v  S=subj T=obj:org  -> 160
  + The foreign minister deserted the party. | The foreign minister > the party
ditch v  S=subj T=obj:org  -> 160
  + Cuba ditched the customs union. | Cuba > the customs union
secession n  S?=by|mod|poss T?=from|of|with  -> 160
  + Malaysia's secession from NATO was announced. | Malaysia > NATO
estrangement n  S?=by|mod|poss T?=from|of|with  -> 160
  + The defence minister's estrangement from the coalition came at dawn. | The defence minister > the coalition
defection n  S?=by|mod|poss T?=from|of|with  -> 160
  + Sweden's defection from the African Union was announced. | Sweden > the African Union
# Aid reduced
withhold v  S=subj T=to|for|from obj={aid}  -> 162
  + Uganda withheld aid to Brazil. | Uganda > Brazil
withdraw v  S=subj T=to|for|from obj={aid}  -> 162
  + The World Bank withdrew assistance to Kuwait. | The World Bank > Kuwait
end v  S=subj T=to|for|from obj={aid}  -> 162
  + The Red Cross ended help for the camp. | The Red Cross > the camp
reduce v  S=subj T=to|for|from obj={aid}  -> 162
  + Armenia reduced aid to Portugal. | Armenia > Portugal
slash v  S=subj T=to|for|from obj={aid}  -> 162
  + The Arab League slashed assistance to Niger. | The Arab League > Niger
curtail v  S=subj T=to|for|from obj={aid}  -> 162
  + A medical charity curtailed help for the camp. | A medical charity > the camp
terminate v  S=subj T=to|for|from obj={aid}  -> 162
  + Mongolia terminated aid to Oman. | Mongolia > Oman
cancel v  S=subj T=to|for|from obj={aid}  -> 162
  + The Security Council canceled assistance to Colombia. | The Security Council > Colombia
discontinue v  S=subj T=to|for|from obj={aid}  -> 162
  + The church council discontinued help for the camp. | The church council > the camp
block v  S=subj T=to|for|from obj={aid}  -> 162
  + Finland blocked aid to Zambia. | Finland > Zambia
pause v  S=subj T=to|for|from obj={aid}  -> 162
  + ASEAN paused assistance to Pakistan. | ASEAN > Pakistan
scrap v  S=subj T=to|for|from obj={aid}  -> 162
  + A women's group scrapped help for the camp. | A women's group > the camp
trim v  S=subj T=to|for|from obj={aid}  -> 162
  + Greece trimmed aid to Ecuador. | Greece > Ecuador
axe v  S=subj T=to|for|from obj={aid}  -> 162
  + The European Union axed assistance to Cambodia. | The European Union > Cambodia
shrink v  S=subj T=to|for|from obj={aid}  -> 162
  + The trade union shrinked help for the camp. | The trade union > the camp
lower v  S=subj T=to|for|from obj={aid}  -> 162
  + Algeria lowered aid to Latvia. | Algeria > Latvia
scale_back v  S=subj T=to|for|from obj={aid}  -> 162
  + The United Nations scaled back assistance to Bolivia. | The United Nations > Bolivia
hold_back v  S=subj T=to|for|from obj={aid}  -> 162
  + Amnesty held back help for the camp. | Amnesty > the camp
phase_out v  S=subj T=to|for|from obj={aid}  -> 162
  + Sudan phased out aid to Canada. | Sudan > Canada
deny v  S=subj T=to|for|from obj={aid}  -> 162
  + NATO denied assistance to Qatar. | NATO > Qatar
withhold v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + The African Union withheld a loan to Romania. | The African Union > Romania
withdraw v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + Ethiopia withdrew funds for the agency. | Ethiopia > the agency
end v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + Thailand ended subsidies for the theatre. | Thailand > the theatre
reduce v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + The World Bank reduced a loan to Cyprus. | The World Bank > Cyprus
slash v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + Mexico slashed funds for the agency. | Mexico > the agency
curtail v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + Tunisia curtailed subsidies for the theatre. | Tunisia > the theatre
terminate v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + The Arab League terminated a loan to Iceland. | The Arab League > Iceland
discontinue v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + Angola discontinued funds for the agency. | Angola > the agency
block v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + Denmark blocked subsidies for the theatre. | Denmark > the theatre
pause v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + The Security Council paused a loan to Lebanon. | The Security Council > Lebanon
scrap v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + Senegal scrapped funds for the agency. | Senegal > the agency
freeze v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + Georgia froze subsidies for the theatre. | Georgia > the theatre
cut v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + ASEAN cut a loan to Bulgaria. | ASEAN > Bulgaria
cut_off v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + Indonesia cut off funds for the agency. | Indonesia > the agency
halt v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + Morocco halted subsidies for the theatre. | Morocco > the theatre
stop v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + The European Union stopped a loan to Belarus. | The European Union > Belarus
delay v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + Tanzania delayed funds for the agency. | Tanzania > the agency
pull v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + Croatia pullled subsidies for the theatre. | Croatia > the theatre
hold_back v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + The United Nations held back a loan to Argentina. | The United Nations > Argentina
yank v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + Rwanda yanked funds for the agency. | Rwanda > the agency
axe v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + Austria axed subsidies for the theatre. | Austria > the theatre
trim v  S=subj T=to|for|from|with obj={loan}|{money}  -> 1621
  + NATO trimmed a loan to Yemen. | NATO > Yemen
withhold v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Kenya withheld missiles to Norway. | Kenya > Norway
end v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Peru ended military aid to Turkey. | Peru > Turkey
reduce v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Vietnam reduced missiles to Chad. | Vietnam > Chad
cut v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Egypt cut military aid to Poland. | Egypt > Poland
freeze v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Chile froze missiles to Nepal. | Chile > Nepal
stop v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Ghana stopped military aid to Serbia. | Ghana > Serbia
cancel v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Japan canceled missiles to Jordan. | Japan > Jordan
block v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Cuba blocked military aid to Malaysia. | Cuba > Malaysia
pause v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Sweden paused missiles to Uganda. | Sweden > Uganda
discontinue v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Brazil discontinued military aid to Kuwait. | Brazil > Kuwait
cut_off v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Armenia cut off missiles to Portugal. | Armenia > Portugal
scrap v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Niger scrapped military aid to Mongolia. | Niger > Mongolia
terminate v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Oman terminated missiles to Colombia. | Oman > Colombia
hold_back v  S=subj T=to|for|from obj={arms}|arms_sale|weapons_sale|military_aid|military_assistance  -> 1622
  + Finland held back military aid to Zambia. | Finland > Zambia
cut v  S=subj T=to|for|in obj={humanitarian}|food_aid|humanitarian_aid|relief_operation  -> 1623
  + An aid agency cut food to the camp. | An aid agency > the camp
suspend v  S=subj T=to|for|in obj={humanitarian}|food_aid|humanitarian_aid|relief_operation  -> 1623
  + The African Union suspended food aid to Pakistan. | The African Union > Pakistan
halt v  S=subj T=to|for|in obj={humanitarian}|food_aid|humanitarian_aid|relief_operation  -> 1623
  + A lawyers' association halted food to the camp. | A lawyers' association > the camp
stop v  S=subj T=to|for|in obj={humanitarian}|food_aid|humanitarian_aid|relief_operation  -> 1623
  + The World Bank stopped food aid to Greece. | The World Bank > Greece
reduce v  S=subj T=to|for|in obj={humanitarian}|food_aid|humanitarian_aid|relief_operation  -> 1623
  + The Red Cross reduced food to the camp. | The Red Cross > the camp
end v  S=subj T=to|for|in obj={humanitarian}|food_aid|humanitarian_aid|relief_operation  -> 1623
  + The Arab League ended food aid to Ecuador. | The Arab League > Ecuador
pause v  S=subj T=to|for|in obj={humanitarian}|food_aid|humanitarian_aid|relief_operation  -> 1623
  + A medical charity paused food to the camp. | A medical charity > the camp
freeze v  S=subj T=to|for|in obj={humanitarian}|food_aid|humanitarian_aid|relief_operation  -> 1623
  + The Security Council froze food aid to Cambodia. | The Security Council > Cambodia
cut_off v  S=subj T=to|for|in obj={humanitarian}|food_aid|humanitarian_aid|relief_operation  -> 1623
  + The church council cut off food to the camp. | The church council > the camp
discontinue v  S=subj T=to|for|in obj={humanitarian}|food_aid|humanitarian_aid|relief_operation  -> 1623
  + ASEAN discontinued food aid to Algeria. | ASEAN > Algeria
slash v  S=subj T=to|for|in obj={humanitarian}|food_aid|humanitarian_aid|relief_operation  -> 1623
  + A women's group slashed food to the camp. | A women's group > the camp
aid_cut n  S?=by|mod|poss T?=to|of|for  -> 162
  + Latvia's aid cut of aid to Bolivia hurt the clinics. | Latvia > Bolivia
aid_freeze n  S?=by|mod|poss T?=to|of|for  -> 162
  + Sudan's aid freeze of aid to Canada hurt the clinics. | Sudan > Canada
aid_cutoff n  S?=by|mod|poss T?=to|of|for  -> 162
  + Qatar's aid cutoff of aid to Romania hurt the clinics. | Qatar > Romania
aid_suspension n  S?=by|mod|poss T?=to|of|for  -> 162
  + Ethiopia's aid suspension of aid to Thailand hurt the clinics. | Ethiopia > Thailand
# Talks, visits, mediation called off
halt v  S=subj T=with|to|between obj={talks}  -> 164
  + Cyprus halted talks with Mexico. | Cyprus > Mexico
abandon v  S=subj T=with|to|between obj={talks}  -> 164
  + The union abandoned negotiations with the railway. | The union > the railway
terminate v  S=subj T=with|to|between obj={talks}  -> 164
  + Tunisia terminated talks with Iceland. | Tunisia > Iceland
scrap v  S=subj T=with|to|between obj={talks}  -> 164
  + The union scrapped negotiations with the railway. | The union > the railway
adjourn v  S=subj T=with|to|between obj={talks}  -> 164
  + Angola adjourned talks with Denmark. | Angola > Denmark
freeze v  S=subj T=with|to|between obj={talks}  -> 164
  + The union froze negotiations with the railway. | The union > the railway
break v  S=subj T=with|to|between obj={talks}  -> 164
  + Lebanon broke talks with Senegal. | Lebanon > Senegal
interrupt v  S=subj T=with|to|between obj={talks}  -> 164
  + The union interrupted negotiations with the railway. | The union > the railway
stop v  S=subj T=with|to|between obj={talks}  -> 164
  + Georgia stopped talks with Bulgaria. | Georgia > Bulgaria
cut_short v  S=subj T=with|to|between obj={talks}  -> 164
  + The union cut short negotiations with the railway. | The union > the railway
discontinue v  S=subj T=with|to|between obj={talks}  -> 164
  + Indonesia discontinued talks with Morocco. | Indonesia > Morocco
delay v  S=subj T=with|to|between obj={talks}  -> 164
  + The union delayed negotiations with the railway. | The union > the railway
put_off v  S=subj T=with|to|between obj={talks}  -> 164
  + Belarus put off talks with Tanzania. | Belarus > Tanzania
leave v  S=subj T=with|to|between obj={talks}  -> 164
  + The union left negotiations with the railway. | The union > the railway
pull_out_of v  S=subj T=with|to|between obj={talks}  -> 164
  + Croatia pullled out of talks with Argentina. | Croatia > Argentina
abort v  S=subj T=with|to|between obj={talks}  -> 164
  + The union aborted negotiations with the railway. | The union > the railway
drop v  S=subj T=with|to|between obj={talks}  -> 164
  + Rwanda dropped talks with Austria. | Rwanda > Austria
sabotage v  S=subj T=with|to|between obj={talks}  -> 164
  + The union sabotaged negotiations with the railway. | The union > the railway
shelve v  S=subj T=with|to|between obj={talks}  -> 164
  + Yemen shelved talks with Kenya. | Yemen > Kenya
derail v  S=subj T=with|to|between obj={talks}  -> 164
  + The union derailed negotiations with the railway. | The union > the railway
stall v  S=subj T=with|to|between obj={talks}  -> 164
  + Norway stalled talks with Peru. | Norway > Peru
scuttle v  S=subj T=with|to|between obj={talks}  -> 164
  + The union scuttled negotiations with the railway. | The union > the railway
cut_off v  S=subj T=with|to|between obj={talks}  -> 164
  + Turkey cut off talks with Vietnam. | Turkey > Vietnam
disrupt v  S=subj T=with|to|between obj={talks}  -> 164
  + The union disrupted negotiations with the railway. | The union > the railway
axe v  S=subj T=with|to|between obj={talks}  -> 164
  + Chad axed talks with Egypt. | Chad > Egypt
pull_out v  S=subj T=of|from of={talks}  -> 164
  + Extremists pullled out of the talks. | Extremists > _
back_out v  S=subj T=of|from of={talks}  -> 164
  + The interior minister backed out of a meeting with Poland. | The interior minister > Poland
drop_out v  S=subj T=of|from of={talks}  -> 164
  + Jihadists dropped out of the talks. | Jihadists > _
storm_out v  S=subj T=of|from of={talks}  -> 164
  + The opposition leader stormed out of a meeting with Chile. | The opposition leader > Chile
opt_out v  S=subj T=of|from of={talks}  -> 164
  + Paramilitaries opted out of the talks. | Paramilitaries > _
bow_out v  S=subj T=of|from of={talks}  -> 164
  + The governor bowed out of a meeting with Nepal. | The governor > Nepal
withdraw v  S=subj T=from from={talks}  -> 164
  + Rebels withdrew from the talks. | Rebels > _
walk_away v  S=subj T=from from={talks}  -> 164
  + Ghana walked away from the negotiations with Serbia. | Ghana > Serbia
pull_back v  S=subj T=from from={talks}  -> 164
  + Militants pullled back from the talks. | Militants > _
retreat v  S=subj T=from from={talks}  -> 164
  + Japan retreated from the negotiations with Jordan. | Japan > Jordan
exit v  S=subj T=from from={talks}  -> 164
  + Insurgents exited from the talks. | Insurgents > _
cancellation n  S?=by|mod|poss T?=of|with|from  -> 164
  + Cuba's cancellation of talks with Malaysia was a blow. | Cuba > Malaysia
postponement n  S?=by|mod|poss T?=of|with|from  -> 164
  + Sweden's postponement of talks with Uganda was a blow. | Sweden > Uganda
walkout n  S?=by|mod|poss T?=of|with|from  -> 164
  + Brazil's walkout of talks with Kuwait was a blow. | Brazil > Kuwait
breakdown n  S?=by|mod|poss T?=of|with|from  -> 164
  + Armenia's breakdown of talks with Portugal was a blow. | Armenia > Portugal
end v  S=subj T=in|between|of|obj.of|obj.poss obj=mediation|mediation_effort|good_offices|peace_mission|peace_effort  -> 165
  + Niger ended its mediation between Mongolia and Oman. | Niger > Mongolia ; Niger > Oman
suspend v  S=subj T=in|between|of|obj.of|obj.poss obj=mediation|mediation_effort|good_offices|peace_mission|peace_effort  -> 165
  + The European Union suspended its mediation in the conflict. | The European Union > the conflict
halt v  S=subj T=in|between|of|obj.of|obj.poss obj=mediation|mediation_effort|good_offices|peace_mission|peace_effort  -> 165
  + Colombia halted its mediation between Finland and Zambia. | Colombia > Finland ; Colombia > Zambia
abandon v  S=subj T=in|between|of|obj.of|obj.poss obj=mediation|mediation_effort|good_offices|peace_mission|peace_effort  -> 165
  + The United Nations abandoned its mediation in the conflict. | The United Nations > the conflict
stop v  S=subj T=in|between|of|obj.of|obj.poss obj=mediation|mediation_effort|good_offices|peace_mission|peace_effort  -> 165
  + Pakistan stopped its mediation between Greece and Ecuador. | Pakistan > Greece ; Pakistan > Ecuador
break_off v  S=subj T=in|between|of|obj.of|obj.poss obj=mediation|mediation_effort|good_offices|peace_mission|peace_effort  -> 165
  + NATO broke off its mediation in the conflict. | NATO > the conflict
withdraw v  S=subj T=in|between|of|obj.of|obj.poss obj=mediation|mediation_effort|good_offices|peace_mission|peace_effort  -> 165
  + Cambodia withdrew its mediation between Algeria and Latvia. | Cambodia > Algeria ; Cambodia > Latvia
drop v  S=subj T=in|between|of|obj.of|obj.poss obj=mediation|mediation_effort|good_offices|peace_mission|peace_effort  -> 165
  + The African Union dropped its mediation in the conflict. | The African Union > the conflict
freeze v  S=subj T=in|between|of|obj.of|obj.poss obj=mediation|mediation_effort|good_offices|peace_mission|peace_effort  -> 165
  + Bolivia froze its mediation between Sudan and Canada. | Bolivia > Sudan ; Bolivia > Canada
call_off v  S=subj T=in|between|of|obj.of|obj.poss obj=mediation|mediation_effort|good_offices|peace_mission|peace_effort  -> 165
  + The World Bank called off its mediation in the conflict. | The World Bank > the conflict
# Expelling and withdrawing missions
eject v  S=subj T=obj obj={envoy}  -> 166
  + Qatar ejected the Libyan ambassador. | Qatar > the Libyan ambassador
kick_out v  S=subj T=obj obj={envoy}  -> 166
  + Romania kicked out five diplomats. | Romania > five diplomats
throw_out v  S=subj T=obj obj={envoy}  -> 166
  + Ethiopia threw out the Libyan ambassador. | Ethiopia > the Libyan ambassador
order_out v  S=subj T=obj obj={envoy}  -> 166
  + Thailand ordered out five diplomats. | Thailand > five diplomats
oust v  S=subj T=obj obj={envoy}  -> 166
  + Cyprus ousted the Libyan ambassador. | Cyprus > the Libyan ambassador
deport v  S=subj T=obj obj={envoy}  -> 166
  + Mexico deported five diplomats. | Mexico > five diplomats
brand v  S=subj T=obj as=persona_non_grata  -> 166
  + Tunisia branded the attache as persona non grata. | Tunisia > the attache
declare v  S=subj T=obj as=persona_non_grata  -> 166
  + Iceland declared the attache as persona non grata. | Iceland > the attache
name v  S=subj T=obj as=persona_non_grata  -> 166
  + Angola named the attache as persona non grata. | Angola > the attache
withdraw v  S=subj T=from obj=delegation|team|mission|athlete|representative|national|staff|citizen  -> 166
  + Denmark withdrew its delegation from Lebanon. | Denmark > Lebanon
pull v  S=subj T=from obj=delegation|team|mission|athlete|representative|national|staff|citizen  -> 166
  + Senegal pullled its nationals from Georgia. | Senegal > Georgia
pull_out v  S=subj T=from obj=delegation|team|mission|athlete|representative|national|staff|citizen  -> 166
  + Bulgaria pullled out its delegation from Indonesia. | Bulgaria > Indonesia
evacuate v  S=subj T=from obj=delegation|team|mission|athlete|representative|national|staff|citizen  -> 166
  + Morocco evacuated its nationals from Belarus. | Morocco > Belarus
recall v  S=subj T=from obj=delegation|team|mission|athlete|representative|national|staff|citizen  -> 166
  + Tanzania recalled its delegation from Croatia. | Tanzania > Croatia
remove v  S=subj T=from obj=delegation|team|mission|athlete|representative|national|staff|citizen  -> 166
  + Argentina removed its nationals from Rwanda. | Argentina > Rwanda
suspend v  S=subj T=obj from=:org  -> 166
  + The Arab League suspended Austria from the council. | The Arab League > Austria
exclude v  S=subj T=obj from=:org  -> 166
  + The league excluded Yemen. | The league > Yemen
bar v  S=subj T=obj from=:org  -> 166
  + The Security Council barred Kenya from the council. | The Security Council > Kenya
oust v  S=subj T=obj from=:org  -> 166
  + The league ousted Norway. | The league > Norway
eject v  S=subj T=obj from=:org  -> 166
  + ASEAN ejected Peru from the council. | ASEAN > Peru
expel v  S=subj T=obj from=:org  -> 166
  + The league expelled Turkey. | The league > Turkey
pull_out v  S=subj T=from obj={peacekeepers}  -> 1661
  + Vietnam pullled out its peacekeepers from Chad. | Vietnam > Chad
recall v  S=subj T=from obj={peacekeepers}  -> 1661
  + The European Union recalled the observers from Egypt. | The European Union > Egypt
evacuate v  S=subj T=from obj={peacekeepers}  -> 1661
  + Poland evacuated its peacekeepers from Chile. | Poland > Chile
remove v  S=subj T=from obj={peacekeepers}  -> 1661
  + The United Nations removed the observers from Nepal. | The United Nations > Nepal
bring_home v  S=subj T=from obj={peacekeepers}  -> 1661
  + Ghana brought home its peacekeepers from Serbia. | Ghana > Serbia
pull v  S=subj T=from obj={peacekeepers}  -> 1661
  + NATO pullled the observers from Japan. | NATO > Japan
eject v  S=subj T=obj obj={inspectors}  -> 1662
  + Jordan ejected the inspectors. | Jordan > the inspectors
kick_out v  S=subj T=obj obj={inspectors}  -> 1662
  + Cuba kicked out the election observers. | Cuba > the election observers
throw_out v  S=subj T=obj obj={inspectors}  -> 1662
  + Malaysia threw out the inspectors. | Malaysia > the inspectors
remove v  S=subj T=obj obj={inspectors}  -> 1662
  + Sweden removed the election observers. | Sweden > the election observers
oust v  S=subj T=obj obj={inspectors}  -> 1662
  + Uganda ousted the inspectors. | Uganda > the inspectors
deport v  S=subj T=obj obj={inspectors}  -> 1662
  + Brazil deported the election observers. | Brazil > the election observers
order_out v  S=subj T=obj obj={inspectors}  -> 1662
  + Kuwait ordered out the inspectors. | Kuwait > the inspectors
withdraw v  S=subj T=from obj={inspectors}  -> 1662
  + The African Union withdrew its inspectors from Armenia. | The African Union > Armenia
pull_out v  S=subj T=from obj={inspectors}  -> 1662
  + The World Bank pullled out the monitors from Portugal. | The World Bank > Portugal
recall v  S=subj T=from obj={inspectors}  -> 1662
  + The Arab League recalled its inspectors from Niger. | The Arab League > Niger
evacuate v  S=subj T=from obj={inspectors}  -> 1662
  + The Security Council evacuated the monitors from Mongolia. | The Security Council > Mongolia
remove v  S=subj T=from obj={inspectors}  -> 1662
  + ASEAN removed its inspectors from Oman. | ASEAN > Oman
pull v  S=subj T=from obj={inspectors}  -> 1662
  + The European Union pullled the monitors from Colombia. | The European Union > Colombia
eject v  S=subj T=obj obj={aidgroup}  -> 1663
  + Finland ejected the aid group. | Finland > the aid group
kick_out v  S=subj T=obj obj={aidgroup}  -> 1663
  + Gunmen kicked out aid workers. | Gunmen > aid workers
throw_out v  S=subj T=obj obj={aidgroup}  -> 1663
  + Zambia threw out the aid group. | Zambia > the aid group
oust v  S=subj T=obj obj={aidgroup}  -> 1663
  + Separatists ousted aid workers. | Separatists > aid workers
deport v  S=subj T=obj obj={aidgroup}  -> 1663
  + Pakistan deported the aid group. | Pakistan > the aid group
close_down v  S=subj T=obj obj={aidgroup}  -> 1663
  + Guerrillas closed down aid workers. | Guerrillas > aid workers
shut_down v  S=subj T=obj obj={aidgroup}  -> 1663
  + Greece shut down the aid group. | Greece > the aid group
bar v  S=subj T=obj obj={aidgroup}  -> 1663
  + Militiamen barred aid workers. | Militiamen > aid workers
ban v  S=subj T=obj obj={aidgroup}  -> 1663
  + Ecuador banned the aid group. | Ecuador > the aid group
suspend v  S=subj T=obj obj={aidgroup}  -> 1663
  + Extremists suspended aid workers. | Extremists > aid workers
