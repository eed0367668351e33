# Event frames of tabard, family "economy": one entry a line, its examples indented (docs/formats/frames.md).
# Origin: written for tabard; codes are CAMEO / PLOVER facts. Licence: as the project.

# Economic statecraft: loans, projects, trade measures, debt, energy
win v  S=subj T=with|from|to obj=contract|order|tender|licence|concession|stake|deal  -> 061
  + A Korean firm won a contract from Tanzania. | A Korean firm > Tanzania
secure v  S=subj T=with|from|to obj=contract|order|tender|licence|concession|stake|deal  -> 061
  + A French company secured a concession from Croatia. | A French company > Croatia
receive v  S=subj T=with|from|to obj=contract|order|tender|licence|concession|stake|deal  -> 061
  + A Korean firm received a contract from Argentina. | A Korean firm > Argentina
obtain v  S=subj T=with|from|to obj=contract|order|tender|licence|concession|stake|deal  -> 061
  + A French company obtained a concession from Rwanda. | A French company > Rwanda
land v  S=subj T=with|from|to obj=contract|order|tender|licence|concession|stake|deal  -> 061
  + A Korean firm landed a contract from Austria. | A Korean firm > Austria
get v  S=subj T=with|from|to obj=contract|order|tender|licence|concession|stake|deal  -> 061
  + A French company got a concession from Yemen. | A French company > Yemen
clinch v  S=subj T=with|from|to obj=contract|order|tender|licence|concession|stake|deal  -> 061
  + A Korean firm clinched a contract from Kenya. | A Korean firm > Kenya
award v  S=subj T=to|with|iobj obj=contract|concession|licence|mining_rights|tender|order  -> 061
  + Norway awarded a contract to a Korean firm. | Norway > a Korean firm
give v  S=subj T=to|with|iobj obj=contract|concession|licence|mining_rights|tender|order  -> 061
  + Peru gave a licence to the oil company. | Peru > the oil company
grant v  S=subj T=to|with|iobj obj=contract|concession|licence|mining_rights|tender|order  -> 061
  + Turkey granted a contract to a Korean firm. | Turkey > a Korean firm
hand v  S=subj T=to|with|iobj obj=contract|concession|licence|mining_rights|tender|order  -> 061
  + Vietnam handed a licence to the oil company. | Vietnam > the oil company
grant v  S=subj T=to|for|from|in obj=trade|tariff_cut|market_access|quota|preference|most-favoured-nation_status  -> 061
  + Chad granted market access to Egypt. | Chad > Egypt
extend v  S=subj T=to|for|from|in obj=trade|tariff_cut|market_access|quota|preference|most-favoured-nation_status  -> 061
  + Poland extended a tariff cut for Chile. | Poland > Chile
give v  S=subj T=to|for|from|in obj=trade|tariff_cut|market_access|quota|preference|most-favoured-nation_status  -> 061
  + Nepal gave market access to Ghana. | Nepal > Ghana
cut v  S=subj T?=on|for|of|from|obj.of|obj.poss obj={tariff}|quota|trade_barrier|trade_barriers|import_ban|export_ban|ban|embargo  -> 085
  + Serbia cut tariffs on wheat from Japan. | Serbia > wheat from Japan
lower v  S=subj T?=on|for|of|from|obj.of|obj.poss obj={tariff}|quota|trade_barrier|trade_barriers|import_ban|export_ban|ban|embargo  -> 085
  + Jordan lowered the import ban on beef from Cuba. | Jordan > beef from Cuba
halve v  S=subj T?=on|for|of|from|obj.of|obj.poss obj={tariff}|quota|trade_barrier|trade_barriers|import_ban|export_ban|ban|embargo  -> 085
  + Malaysia halved tariffs on wheat from Sweden. | Malaysia > wheat from Sweden
slash v  S=subj T?=on|for|of|from|obj.of|obj.poss obj={tariff}|quota|trade_barrier|trade_barriers|import_ban|export_ban|ban|embargo  -> 085
  + Uganda slashed the import ban on beef from Brazil. | Uganda > beef from Brazil
lift v  S=subj T?=on|for|of|from|obj.of|obj.poss obj={tariff}|quota|trade_barrier|trade_barriers|import_ban|export_ban|ban|embargo  -> 085
  + Kuwait lifted tariffs on wheat from Armenia. | Kuwait > wheat from Armenia
remove v  S=subj T?=on|for|of|from|obj.of|obj.poss obj={tariff}|quota|trade_barrier|trade_barriers|import_ban|export_ban|ban|embargo  -> 085
  + Portugal removed the import ban on beef from Niger. | Portugal > beef from Niger
abolish v  S=subj T?=on|for|of|from|obj.of|obj.poss obj={tariff}|quota|trade_barrier|trade_barriers|import_ban|export_ban|ban|embargo  -> 085
  + Mongolia abolished tariffs on wheat from Oman. | Mongolia > wheat from Oman
scrap v  S=subj T?=on|for|of|from|obj.of|obj.poss obj={tariff}|quota|trade_barrier|trade_barriers|import_ban|export_ban|ban|embargo  -> 085
  + Colombia scrapped the import ban on beef from Finland. | Colombia > beef from Finland
drop v  S=subj T?=on|for|of|from|obj.of|obj.poss obj={tariff}|quota|trade_barrier|trade_barriers|import_ban|export_ban|ban|embargo  -> 085
  + Zambia dropped tariffs on wheat from Pakistan. | Zambia > wheat from Pakistan
suspend v  S=subj T?=on|for|of|from|obj.of|obj.poss obj={tariff}|quota|trade_barrier|trade_barriers|import_ban|export_ban|ban|embargo  -> 085
  + Greece suspended the import ban on beef from Ecuador. | Greece > beef from Ecuador
waive v  S=subj T?=on|for|of|from|obj.of|obj.poss obj={tariff}|quota|trade_barrier|trade_barriers|import_ban|export_ban|ban|embargo  -> 085
  + Cambodia waived tariffs on wheat from Algeria. | Cambodia > wheat from Algeria
reduce v  S=subj T?=on|for|of|from|obj.of|obj.poss obj={tariff}|quota|trade_barrier|trade_barriers|import_ban|export_ban|ban|embargo  -> 085
  + Latvia reduced the import ban on beef from Bolivia. | Latvia > beef from Bolivia
ease v  S=subj T?=on|for|of|from|obj.of|obj.poss obj={tariff}|quota|trade_barrier|trade_barriers|import_ban|export_ban|ban|embargo  -> 085
  + Sudan eased tariffs on wheat from Canada. | Sudan > wheat from Canada
end v  S=subj T?=on|for|of|from|obj.of|obj.poss obj={tariff}|quota|trade_barrier|trade_barriers|import_ban|export_ban|ban|embargo  -> 085
  + Qatar ended the import ban on beef from Romania. | Qatar > beef from Romania
impose v  S=subj T=on|against obj={tariff}|quota|ban|import_ban|export_ban|surcharge  -> 163
  + Ethiopia imposed duties on steel from Thailand. | Ethiopia > steel from Thailand
raise v  S=subj T=on|against obj={tariff}|quota|ban|import_ban|export_ban|surcharge  -> 163
  + Cyprus raised an import ban on fish from Mexico. | Cyprus > fish from Mexico
slap v  S=subj T=on|against obj={tariff}|quota|ban|import_ban|export_ban|surcharge  -> 163
  + Tunisia slapped duties on steel from Iceland. | Tunisia > steel from Iceland
increase v  S=subj T=on|against obj={tariff}|quota|ban|import_ban|export_ban|surcharge  -> 163
  + Angola increased an import ban on fish from Denmark. | Angola > fish from Denmark
double v  S=subj T=on|against obj={tariff}|quota|ban|import_ban|export_ban|surcharge  -> 163
  + Lebanon doubled duties on steel from Senegal. | Lebanon > steel from Senegal
introduce v  S=subj T=on|against obj={tariff}|quota|ban|import_ban|export_ban|surcharge  -> 163
  + Georgia introduced an import ban on fish from Bulgaria. | Georgia > fish from Bulgaria
levy v  S=subj T=on|against obj={tariff}|quota|ban|import_ban|export_ban|surcharge  -> 163
  + Indonesia levied duties on steel from Morocco. | Indonesia > steel from Morocco
announce v  S=subj T=on|against obj={tariff}|quota|ban|import_ban|export_ban|surcharge  -> 163
  + Belarus announced an import ban on fish from Tanzania. | Belarus > fish from Tanzania
hike v  S=subj T=on|against obj={tariff}|quota|ban|import_ban|export_ban|surcharge  -> 163
  + Croatia hiked duties on steel from Argentina. | Croatia > steel from Argentina
extend v  S=subj T=on|against obj={tariff}|quota|ban|import_ban|export_ban|surcharge  -> 163
  + Rwanda extended an import ban on fish from Austria. | Rwanda > fish from Austria
place v  S=subj T=on|against obj={tariff}|quota|ban|import_ban|export_ban|surcharge  -> 163
  + Yemen placed duties on steel from Kenya. | Yemen > steel from Kenya
halt v  S=subj T=to|from obj=export|exports|sale|sales|supply|supplies|shipment|shipments|flow|delivery|deliveries of=oil|gas|grain|coal|wheat|electricity|chips|weapon|rice|fuel|uranium|food  -> 163
  + Norway halted exports of gas to Peru. | Norway > Peru
ban v  S=subj T=to|from obj=export|exports|sale|sales|supply|supplies|shipment|shipments|flow|delivery|deliveries of=oil|gas|grain|coal|wheat|electricity|chips|weapon|rice|fuel|uranium|food  -> 163
  + Turkey banned sales of grain to Vietnam. | Turkey > Vietnam
stop v  S=subj T=to|from obj=export|exports|sale|sales|supply|supplies|shipment|shipments|flow|delivery|deliveries of=oil|gas|grain|coal|wheat|electricity|chips|weapon|rice|fuel|uranium|food  -> 163
  + Chad stopped exports of gas to Egypt. | Chad > Egypt
cut v  S=subj T=to|from obj=export|exports|sale|sales|supply|supplies|shipment|shipments|flow|delivery|deliveries of=oil|gas|grain|coal|wheat|electricity|chips|weapon|rice|fuel|uranium|food  -> 163
  + Poland cut sales of grain to Chile. | Poland > Chile
suspend v  S=subj T=to|from obj=export|exports|sale|sales|supply|supplies|shipment|shipments|flow|delivery|deliveries of=oil|gas|grain|coal|wheat|electricity|chips|weapon|rice|fuel|uranium|food  -> 163
  + Nepal suspended exports of gas to Ghana. | Nepal > Ghana
block v  S=subj T=to|from obj=export|exports|sale|sales|supply|supplies|shipment|shipments|flow|delivery|deliveries of=oil|gas|grain|coal|wheat|electricity|chips|weapon|rice|fuel|uranium|food  -> 163
  + Serbia blocked sales of grain to Japan. | Serbia > Japan
restrict v  S=subj T=to|from obj=export|exports|sale|sales|supply|supplies|shipment|shipments|flow|delivery|deliveries of=oil|gas|grain|coal|wheat|electricity|chips|weapon|rice|fuel|uranium|food  -> 163
  + Jordan restricted exports of gas to Cuba. | Jordan > Cuba
limit v  S=subj T=to|from obj=export|exports|sale|sales|supply|supplies|shipment|shipments|flow|delivery|deliveries of=oil|gas|grain|coal|wheat|electricity|chips|weapon|rice|fuel|uranium|food  -> 163
  + Malaysia limited sales of grain to Sweden. | Malaysia > Sweden
cut_off v  S=subj T=to|from obj=export|exports|sale|sales|supply|supplies|shipment|shipments|flow|delivery|deliveries of=oil|gas|grain|coal|wheat|electricity|chips|weapon|rice|fuel|uranium|food  -> 163
  + Uganda cut off exports of gas to Brazil. | Uganda > Brazil
curb v  S=subj T=to|from obj=export|exports|sale|sales|supply|supplies|shipment|shipments|flow|delivery|deliveries of=oil|gas|grain|coal|wheat|electricity|chips|weapon|rice|fuel|uranium|food  -> 163
  + Kuwait curbed sales of grain to Armenia. | Kuwait > Armenia
reduce v  S=subj T=to|from obj=export|exports|sale|sales|supply|supplies|shipment|shipments|flow|delivery|deliveries of=oil|gas|grain|coal|wheat|electricity|chips|weapon|rice|fuel|uranium|food  -> 163
  + Portugal reduced exports of gas to Niger. | Portugal > Niger
resume v  S=subj T=to|from obj=export|exports|sale|supply|supplies|shipment|import|imports|flights  -> 061
  + Russia resumed gas supplies to Poland. | Russia > Poland
increase v  S=subj T=to|from obj=export|exports|sale|sales|supply|supplies|shipment|shipments|import|imports|delivery|deliveries  -> 061
  + Mongolia increased exports to Oman. | Mongolia > Oman
boost v  S=subj T=to|from obj=export|exports|sale|sales|supply|supplies|shipment|shipments|import|imports|delivery|deliveries  -> 061
  + Colombia boosted its supplies to Finland. | Colombia > Finland
raise v  S=subj T=to|from obj=export|exports|sale|sales|supply|supplies|shipment|shipments|import|imports|delivery|deliveries  -> 061
  + Zambia raised exports to Pakistan. | Zambia > Pakistan
double v  S=subj T=to|from obj=export|exports|sale|sales|supply|supplies|shipment|shipments|import|imports|delivery|deliveries  -> 061
  + Greece doubled its supplies to Ecuador. | Greece > Ecuador
begin v  S=subj T=to|from obj=export|exports|sale|sales|supply|supplies|shipment|shipments|import|imports|delivery|deliveries  -> 061
  + Cambodia began exports to Algeria. | Cambodia > Algeria
start v  S=subj T=to|from obj=export|exports|sale|sales|supply|supplies|shipment|shipments|import|imports|delivery|deliveries  -> 061
  + Latvia started its supplies to Bolivia. | Latvia > Bolivia
restart v  S=subj T=to|from obj=export|exports|sale|sales|supply|supplies|shipment|shipments|import|imports|delivery|deliveries  -> 061
  + Sudan restarted exports to Canada. | Sudan > Canada
expand v  S=subj T=to|from obj=export|exports|sale|sales|supply|supplies|shipment|shipments|import|imports|delivery|deliveries  -> 061
  + Qatar expanded its supplies to Romania. | Qatar > Romania
sign_off v  S=subj T=to|for|of|iobj|obj.of|obj.poss obj={loan}|debt_relief|debt_swap|grace_period|credit_guarantee|guarantee|bailout  -> 071
  + The Arab League signed off a bailout for Ethiopia. | The Arab League > Ethiopia
agree_on v  S=subj T=to|for|of|iobj|obj.of|obj.poss obj={loan}|debt_relief|debt_swap|grace_period|credit_guarantee|guarantee|bailout  -> 071
  + Thailand agreed on debt relief to Cyprus. | Thailand > Cyprus
finalise v  S=subj T=to|for|of|iobj|obj.of|obj.poss obj={loan}|debt_relief|debt_swap|grace_period|credit_guarantee|guarantee|bailout  -> 071
  + The Security Council finalised a bailout for Mexico. | The Security Council > Mexico
complete v  S=subj T=to|for|of|iobj|obj.of|obj.poss obj={loan}|debt_relief|debt_swap|grace_period|credit_guarantee|guarantee|bailout  -> 071
  + Tunisia completed debt relief to Iceland. | Tunisia > Iceland
launch v  S=subj T=to|for|of|iobj|obj.of|obj.poss obj={loan}|debt_relief|debt_swap|grace_period|credit_guarantee|guarantee|bailout  -> 071
  + ASEAN launched a bailout for Angola. | ASEAN > Angola
clear v  S=subj T=to|for|of|iobj|obj.of|obj.poss obj={loan}|debt_relief|debt_swap|grace_period|credit_guarantee|guarantee|bailout  -> 071
  + Denmark cleared debt relief to Lebanon. | Denmark > Lebanon
endorse v  S=subj T=to|for|of|iobj|obj.of|obj.poss obj={loan}|debt_relief|debt_swap|grace_period|credit_guarantee|guarantee|bailout  -> 071
  + The European Union endorsed a bailout for Senegal. | The European Union > Senegal
greenlight v  S=subj T=to|for|of|iobj|obj.of|obj.poss obj={loan}|debt_relief|debt_swap|grace_period|credit_guarantee|guarantee|bailout  -> 071
  + Georgia greenlighted debt relief to Bulgaria. | Georgia > Bulgaria
arrange v  S=subj T=to|for|of|iobj|obj.of|obj.poss obj={loan}|debt_relief|debt_swap|grace_period|credit_guarantee|guarantee|bailout  -> 071
  + The United Nations arranged a bailout for Indonesia. | The United Nations > Indonesia
withhold v  S=subj T=of|to|obj.of|obj.poss obj=rating|credit_rating|credit_line|loan|tranche|payment  -> 1621
  + NATO withheld a tranche to Morocco. | NATO > Morocco
suspend v  S=subj T=of|to|obj.of|obj.poss obj=rating|credit_rating|credit_line|loan|tranche|payment  -> 1621
  + The African Union suspended payment to Belarus. | The African Union > Belarus
delay v  S=subj T=of|to|obj.of|obj.poss obj=rating|credit_rating|credit_line|loan|tranche|payment  -> 1621
  + The World Bank delayed a tranche to Tanzania. | The World Bank > Tanzania
freeze v  S=subj T=of|to|obj.of|obj.poss obj=rating|credit_rating|credit_line|loan|tranche|payment  -> 1621
  + The Arab League froze payment to Croatia. | The Arab League > Croatia
cancel v  S=subj T=of|to|obj.of|obj.poss obj=rating|credit_rating|credit_line|loan|tranche|payment  -> 1621
  + The Security Council canceled a tranche to Argentina. | The Security Council > Argentina
block v  S=subj T=of|to|obj.of|obj.poss obj=rating|credit_rating|credit_line|loan|tranche|payment  -> 1621
  + ASEAN blocked payment to Rwanda. | ASEAN > Rwanda
nationalise v  S?=subj T=obj:any obj=company|mine|refinery|oilfield|bank|railway|plant|factory|farm|oil_company  -> 1711
  + Austria nationalised the oil company. | Austria > the oil company
nationalize v  S?=subj T=obj:any obj=company|mine|refinery|oilfield|bank|railway|plant|factory|farm|oil_company  -> 1711
  + Yemen nationalized a foreign mine. | Yemen > a foreign mine
expropriate v  S?=subj T=obj:any obj=company|mine|refinery|oilfield|bank|railway|plant|factory|farm|oil_company  -> 1711
  + Kenya expropriated the oil company. | Kenya > the oil company
seize v  S?=subj T=obj:any obj=company|mine|refinery|oilfield|bank|railway|plant|factory|farm|oil_company  -> 1711
  + Norway seized a foreign mine. | Norway > a foreign mine
take_over v  S?=subj T=obj:any obj=company|mine|refinery|oilfield|bank|railway|plant|factory|farm|oil_company  -> 1711
  + Peru took over the oil company. | Peru > the oil company
grab v  S?=subj T=obj:any obj=company|mine|refinery|oilfield|bank|railway|plant|factory|farm|oil_company  -> 1711
  + Turkey grabbed a foreign mine. | Turkey > a foreign mine
impose v  S?=subj T?=on obj=fine|penalty|tax|windfall_tax|levy  -> 172
  + Vietnam imposed a windfall tax on the oil companies. | Vietnam > the oil companies
levy v  S?=subj T?=on obj=fine|penalty|tax|windfall_tax|levy  -> 172
  + Chad levied a windfall tax on the oil companies. | Chad > the oil companies
slap v  S?=subj T?=on obj=fine|penalty|tax|windfall_tax|levy  -> 172
  + Egypt slapped a windfall tax on the oil companies. | Egypt > the oil companies
introduce v  S?=subj T?=on obj=fine|penalty|tax|windfall_tax|levy  -> 172
  + Poland introduced a windfall tax on the oil companies. | Poland > the oil companies
bail_out v  S=subj T=obj obj=bank|banks|airline|farmer|farmers|company|industry|carmaker  -> 071
  + Chile bailed out the airline. | Chile > the airline
rescue v  S=subj T=obj obj=bank|banks|airline|farmer|farmers|company|industry|carmaker  -> 071
  + Nepal rescued the banks. | Nepal > the banks
subsidise v  S=subj T=obj obj=bank|banks|airline|farmer|farmers|company|industry|carmaker  -> 071
  + Ghana subsidised the airline. | Ghana > the airline
prop_up v  S=subj T=obj obj=bank|banks|airline|farmer|farmers|company|industry|carmaker  -> 071
  + Serbia proped up the banks. | Serbia > the banks
recapitalise v  S=subj T=obj obj=bank|banks|airline|farmer|farmers|company|industry|carmaker  -> 071
  + Japan recapitalised the airline. | Japan > the airline
recapitalize v  S=subj T=obj obj=bank|banks|airline|farmer|farmers|company|industry|carmaker  -> 071
  + Jordan recapitalized the banks. | Jordan > the banks
inaugurate v  B=subj|with obj=border|market|road|railway|bridge|pipeline|link|electricity_line|power_line  -> 061
  + Cuba and Malaysia inaugurated a railway. | Cuba > Malaysia ; Malaysia > Cuba
open v  B=subj|with obj=border|market|road|railway|bridge|pipeline|link|electricity_line|power_line  -> 061
  + Sweden and Uganda opened a pipeline. | Sweden > Uganda ; Uganda > Sweden
build v  B=subj|with obj=border|market|road|railway|bridge|pipeline|link|electricity_line|power_line  -> 061
  + Brazil and Kuwait built a railway. | Brazil > Kuwait ; Kuwait > Brazil
complete v  B=subj|with obj=border|market|road|railway|bridge|pipeline|link|electricity_line|power_line  -> 061
  + Armenia and Portugal completed a pipeline. | Armenia > Portugal ; Portugal > Armenia
launch v  B=subj|with obj=border|market|road|railway|bridge|pipeline|link|electricity_line|power_line  -> 061
  + Niger and Mongolia launched a railway. | Niger > Mongolia ; Mongolia > Niger
free_trade_zone n  B=between|with|of|poss|mod|by  -> 061
  + A free trade zone between Oman and Colombia opened in June. | Oman > Colombia ; Colombia > Oman
economic_corridor n  B=between|with|of|poss|mod|by  -> 061
  + An economic corridor between Finland and Zambia opened in June. | Finland > Zambia ; Zambia > Finland
trade_corridor n  B=between|with|of|poss|mod|by  -> 061
  + A trade corridor between Pakistan and Greece opened in June. | Pakistan > Greece ; Greece > Pakistan
currency_swap n  B=between|with|of|poss|mod|by  -> 061
  + A currency swap between Ecuador and Cambodia opened in June. | Ecuador > Cambodia ; Cambodia > Ecuador
power_link n  B=between|with|of|poss|mod|by  -> 061
  + A power link between Algeria and Latvia opened in June. | Algeria > Latvia ; Latvia > Algeria
gas_pipeline n  B=between|with|of|poss|mod|by  -> 061
  + A gas pipeline between Bolivia and Sudan opened in June. | Bolivia > Sudan ; Sudan > Bolivia
trade_route n  B=between|with|of|poss|mod|by  -> 061
  + A trade route between Canada and Qatar opened in June. | Canada > Qatar ; Qatar > Canada
share v  S=subj T=with obj=technology|know-how|expertise|vaccine_data|research  -> 064
  + Romania shared technology with Ethiopia. | Romania > Ethiopia
exchange v  S=subj T=with obj=technology|know-how|expertise|vaccine_data|research  -> 064
  + Thailand exchanged expertise with Cyprus. | Thailand > Cyprus
swap v  S=subj T=with obj=technology|know-how|expertise|vaccine_data|research  -> 064
  + Mexico swapped technology with Tunisia. | Mexico > Tunisia
transfer v  S=subj T=to obj=technology|know-how  -> 061
  + Iceland transferred technology to Angola. | Iceland > Angola
sell v  S=subj T=to obj=technology|know-how  -> 061
  + Denmark sold technology to Lebanon. | Denmark > Lebanon
license v  S=subj T=to obj=technology|know-how  -> 061
  + Senegal licensed technology to Georgia. | Senegal > Georgia
export v  S=subj T=to obj=technology|know-how  -> 061
  + Bulgaria exported technology to Indonesia. | Bulgaria > Indonesia
block v  S=subj T?=from|by|of|to|obj.of|obj.poss obj=takeover|merger|bid|investment|offer|acquisition|sale|deal  -> 1211
  + Morocco blocked the takeover by a foreign bank. | Morocco > a foreign bank
veto v  S=subj T?=from|by|of|to|obj.of|obj.poss obj=takeover|merger|bid|investment|offer|acquisition|sale|deal  -> 1211
  + The regulator vetoed the merger. | The regulator > _
prevent v  S=subj T?=from|by|of|to|obj.of|obj.poss obj=takeover|merger|bid|investment|offer|acquisition|sale|deal  -> 1211
  + Belarus prevented the takeover by a foreign bank. | Belarus > a foreign bank
forbid v  S=subj T?=from|by|of|to|obj.of|obj.poss obj=takeover|merger|bid|investment|offer|acquisition|sale|deal  -> 1211
  + The regulator forbade the merger. | The regulator > _
bar v  S=subj T?=from|by|of|to|obj.of|obj.poss obj=takeover|merger|bid|investment|offer|acquisition|sale|deal  -> 1211
  + Tanzania barred the takeover by a foreign bank. | Tanzania > a foreign bank
stop v  S=subj T?=from|by|of|to|obj.of|obj.poss obj=takeover|merger|bid|investment|offer|acquisition|sale|deal  -> 1211
  + The regulator stopped the merger. | The regulator > _
file v  S=subj T=over|with|against obj=dispute|complaint|case at=wto  -> 110
  + Croatia filed a complaint against Argentina at the WTO. | Croatia > Argentina
bring v  S=subj T=over|with|against obj=dispute|complaint|case at=wto  -> 110
  + Rwanda brought a complaint against Austria at the WTO. | Rwanda > Austria
lodge v  S=subj T=over|with|against obj=dispute|complaint|case at=wto  -> 110
  + Yemen lodged a complaint against Kenya at the WTO. | Yemen > Kenya
sign v  S=subj T=with|from|to obj=arms_deal|arms_contract|weapons_contract|defence_contract  -> 062
  + Norway signed an arms deal with Peru. | Norway > Peru
seal v  S=subj T=with|from|to obj=arms_deal|arms_contract|weapons_contract|defence_contract  -> 062
  + Turkey sealed an arms deal with Vietnam. | Turkey > Vietnam
conclude v  S=subj T=with|from|to obj=arms_deal|arms_contract|weapons_contract|defence_contract  -> 062
  + Chad concluded an arms deal with Egypt. | Chad > Egypt
clinch v  S=subj T=with|from|to obj=arms_deal|arms_contract|weapons_contract|defence_contract  -> 062
  + Poland clinched an arms deal with Chile. | Poland > Chile
announce v  S=subj T=with|from|to obj=arms_deal|arms_contract|weapons_contract|defence_contract  -> 062
  + Nepal announced an arms deal with Ghana. | Nepal > Ghana
ink v  S=subj T=with|from|to obj=arms_deal|arms_contract|weapons_contract|defence_contract  -> 062
  + Serbia inked an arms deal with Japan. | Serbia > Japan
boycott v  S?=subj T=obj obj=product|products|goods|brand|company|supermarket|coffee|wine  -> 143
  + Consumers boycotted French wine. | Consumers > French wine
shun v  S?=subj T=obj obj=product|products|goods|brand|company|supermarket|coffee|wine  -> 143
  + Consumers shunned French wine. | Consumers > French wine
