# Event frames of tabard, family "economy": one entry a line, its examples indented (docs/formats/frames.md).
# Origin: written for tabard; codes are CAMEO / PLOVER facts. Licence: as the project.

# Economic statecraft: loans, projects, trade measures, debt, energy
win v  S=subj T=with|from|to obj=contract|order|tender|licence|concession|stake|deal  -> 061
  + A Korean firm won a contract from Argentina. | A Korean firm > Argentina
secure v  S=subj T=with|from|to obj=contract|order|tender|licence|concession|stake|deal  -> 061
  + A French company secured a concession from Rwanda. | A French company > Rwanda
receive v  S=subj T=with|from|to obj=contract|order|tender|licence|concession|stake|deal  -> 061
  + A Korean firm received a contract from Austria. | A Korean firm > Austria
obtain v  S=subj T=with|from|to obj=contract|order|tender|licence|concession|stake|deal  -> 061
  + A French company obtained a concession from Yemen. | A French company > Yemen
land v  S=subj T=with|from|to obj=contract|order|tender|licence|concession|stake|deal  -> 061
  + A Korean firm landed a contract from Kenya. | A Korean firm > Kenya
get v  S=subj T=with|from|to obj=contract|order|tender|licence|concession|stake|deal  -> 061
  + A French company got a concession from Norway. | A French company > Norway
clinch v  S=subj T=with|from|to obj=contract|order|tender|licence|concession|stake|deal  -> 061
  + A Korean firm clinched a contract from Peru. | A Korean firm > Peru
award v  S=subj T=to|with|iobj obj=contract|concession|licence|mining_rights|tender|order  -> 061
  + Turkey awarded a contract to a Korean firm. | Turkey > a Korean firm
give v  S=subj T=to|with|iobj obj=contract|concession|licence|mining_rights|tender|order  -> 061
  + Vietnam gave a licence to the oil company. | Vietnam > the oil company
grant v  S=subj T=to|with|iobj obj=contract|concession|licence|mining_rights|tender|order  -> 061
  + Chad granted a contract to a Korean firm. | Chad > a Korean firm
hand v  S=subj T=to|with|iobj obj=contract|concession|licence|mining_rights|tender|order  -> 061
  + Egypt handed a licence to the oil company. | Egypt > the oil company
grant v  S=subj T=to|for|from|in obj=trade|tariff_cut|market_access|quota|preference|most-favoured-nation_status  -> 061
  + Poland granted market access to Chile. | Poland > Chile
extend v  S=subj T=to|for|from|in obj=trade|tariff_cut|market_access|quota|preference|most-favoured-nation_status  -> 061
  + Nepal extended a tariff cut for Ghana. | Nepal > Ghana
give v  S=subj T=to|for|from|in obj=trade|tariff_cut|market_access|quota|preference|most-favoured-nation_status  -> 061
  + Serbia gave market access to Japan. | Serbia > Japan
cut v  S=subj T?=on|for|of|from|obj.of|obj.poss obj={tariff}|quota|trade_barrier|trade_barriers|import_ban|export_ban|ban|embargo  -> 085
  + Jordan cut tariffs on wheat from Cuba. | Jordan > wheat from Cuba
lower v  S=subj T?=on|for|of|from|obj.of|obj.poss obj={tariff}|quota|trade_barrier|trade_barriers|import_ban|export_ban|ban|embargo  -> 085
  + Malaysia lowered the import ban on beef from Sweden. | Malaysia > beef from Sweden
halve v  S=subj T?=on|for|of|from|obj.of|obj.poss obj={tariff}|quota|trade_barrier|trade_barriers|import_ban|export_ban|ban|embargo  -> 085
  + Uganda halved tariffs on wheat from Brazil. | Uganda > wheat from Brazil
slash v  S=subj T?=on|for|of|from|obj.of|obj.poss obj={tariff}|quota|trade_barrier|trade_barriers|import_ban|export_ban|ban|embargo  -> 085
  + Kuwait slashed the import ban on beef from Armenia. | Kuwait > beef from Armenia
lift v  S=subj T?=on|for|of|from|obj.of|obj.poss obj={tariff}|quota|trade_barrier|trade_barriers|import_ban|export_ban|ban|embargo  -> 085
  + Portugal lifted tariffs on wheat from Niger. | Portugal > wheat from Niger
remove v  S=subj T?=on|for|of|from|obj.of|obj.poss obj={tariff}|quota|trade_barrier|trade_barriers|import_ban|export_ban|ban|embargo  -> 085
  + Mongolia removed the import ban on beef from Oman. | Mongolia > beef from Oman
abolish v  S=subj T?=on|for|of|from|obj.of|obj.poss obj={tariff}|quota|trade_barrier|trade_barriers|import_ban|export_ban|ban|embargo  -> 085
  + Colombia abolished tariffs on wheat from Finland. | Colombia > wheat from Finland
scrap v  S=subj T?=on|for|of|from|obj.of|obj.poss obj={tariff}|quota|trade_barrier|trade_barriers|import_ban|export_ban|ban|embargo  -> 085
  + Zambia scrapped the import ban on beef from Pakistan. | Zambia > beef from Pakistan
drop v  S=subj T?=on|for|of|from|obj.of|obj.poss obj={tariff}|quota|trade_barrier|trade_barriers|import_ban|export_ban|ban|embargo  -> 085
  + Greece dropped tariffs on wheat from Ecuador. | Greece > wheat from Ecuador
suspend v  S=subj T?=on|for|of|from|obj.of|obj.poss obj={tariff}|quota|trade_barrier|trade_barriers|import_ban|export_ban|ban|embargo  -> 085
  + Cambodia suspended the import ban on beef from Algeria. | Cambodia > beef from Algeria
waive v  S=subj T?=on|for|of|from|obj.of|obj.poss obj={tariff}|quota|trade_barrier|trade_barriers|import_ban|export_ban|ban|embargo  -> 085
  + Latvia waived tariffs on wheat from Bolivia. | Latvia > wheat from Bolivia
reduce v  S=subj T?=on|for|of|from|obj.of|obj.poss obj={tariff}|quota|trade_barrier|trade_barriers|import_ban|export_ban|ban|embargo  -> 085
  + Sudan reduced the import ban on beef from Canada. | Sudan > beef from Canada
ease v  S=subj T?=on|for|of|from|obj.of|obj.poss obj={tariff}|quota|trade_barrier|trade_barriers|import_ban|export_ban|ban|embargo  -> 085
  + Qatar eased tariffs on wheat from Romania. | Qatar > wheat from Romania
end v  S=subj T?=on|for|of|from|obj.of|obj.poss obj={tariff}|quota|trade_barrier|trade_barriers|import_ban|export_ban|ban|embargo  -> 085
  + Ethiopia ended the import ban on beef from Thailand. | Ethiopia > beef from Thailand
impose v  S=subj T=on|against obj={tariff}|quota|ban|import_ban|export_ban|surcharge  -> 163
  + Cyprus imposed duties on steel from Mexico. | Cyprus > steel from Mexico
raise v  S=subj T=on|against obj={tariff}|quota|ban|import_ban|export_ban|surcharge  -> 163
  + Tunisia raised an import ban on fish from Iceland. | Tunisia > fish from Iceland
slap v  S=subj T=on|against obj={tariff}|quota|ban|import_ban|export_ban|surcharge  -> 163
  + Angola slapped duties on steel from Denmark. | Angola > steel from Denmark
increase v  S=subj T=on|against obj={tariff}|quota|ban|import_ban|export_ban|surcharge  -> 163
  + Lebanon increased an import ban on fish from Senegal. | Lebanon > fish from Senegal
double v  S=subj T=on|against obj={tariff}|quota|ban|import_ban|export_ban|surcharge  -> 163
  + Georgia doubled duties on steel from Bulgaria. | Georgia > steel from Bulgaria
introduce v  S=subj T=on|against obj={tariff}|quota|ban|import_ban|export_ban|surcharge  -> 163
  + Indonesia introduced an import ban on fish from Morocco. | Indonesia > fish from Morocco
levy v  S=subj T=on|against obj={tariff}|quota|ban|import_ban|export_ban|surcharge  -> 163
  + Belarus levied duties on steel from Tanzania. | Belarus > steel from Tanzania
announce v  S=subj T=on|against obj={tariff}|quota|ban|import_ban|export_ban|surcharge  -> 163
  + Croatia announced an import ban on fish from Argentina. | Croatia > fish from Argentina
hike v  S=subj T=on|against obj={tariff}|quota|ban|import_ban|export_ban|surcharge  -> 163
  + Rwanda hiked duties on steel from Austria. | Rwanda > steel from Austria
extend v  S=subj T=on|against obj={tariff}|quota|ban|import_ban|export_ban|surcharge  -> 163
  + Yemen extended an import ban on fish from Kenya. | Yemen > fish from Kenya
place v  S=subj T=on|against obj={tariff}|quota|ban|import_ban|export_ban|surcharge  -> 163
  + Norway placed duties on steel from Peru. | Norway > steel from Peru
halt v  S=subj T=to|from obj=export|exports|sale|sales|supply|supplies|shipment|shipments|flow|delivery|deliveries of=oil|gas|grain|coal|wheat|electricity|chips|weapon|rice|fuel|uranium|food  -> 163
  + Turkey halted exports of gas to Vietnam. | Turkey > Vietnam
ban v  S=subj T=to|from obj=export|exports|sale|sales|supply|supplies|shipment|shipments|flow|delivery|deliveries of=oil|gas|grain|coal|wheat|electricity|chips|weapon|rice|fuel|uranium|food  -> 163
  + Chad banned sales of grain to Egypt. | Chad > Egypt
stop v  S=subj T=to|from obj=export|exports|sale|sales|supply|supplies|shipment|shipments|flow|delivery|deliveries of=oil|gas|grain|coal|wheat|electricity|chips|weapon|rice|fuel|uranium|food  -> 163
  + Poland stopped exports of gas to Chile. | Poland > Chile
cut v  S=subj T=to|from obj=export|exports|sale|sales|supply|supplies|shipment|shipments|flow|delivery|deliveries of=oil|gas|grain|coal|wheat|electricity|chips|weapon|rice|fuel|uranium|food  -> 163
  + Nepal cut sales of grain to Ghana. | Nepal > Ghana
suspend v  S=subj T=to|from obj=export|exports|sale|sales|supply|supplies|shipment|shipments|flow|delivery|deliveries of=oil|gas|grain|coal|wheat|electricity|chips|weapon|rice|fuel|uranium|food  -> 163
  + Serbia suspended exports of gas to Japan. | Serbia > Japan
block v  S=subj T=to|from obj=export|exports|sale|sales|supply|supplies|shipment|shipments|flow|delivery|deliveries of=oil|gas|grain|coal|wheat|electricity|chips|weapon|rice|fuel|uranium|food  -> 163
  + Jordan blocked sales of grain to Cuba. | Jordan > Cuba
restrict v  S=subj T=to|from obj=export|exports|sale|sales|supply|supplies|shipment|shipments|flow|delivery|deliveries of=oil|gas|grain|coal|wheat|electricity|chips|weapon|rice|fuel|uranium|food  -> 163
  + Malaysia restricted exports of gas to Sweden. | Malaysia > Sweden
limit v  S=subj T=to|from obj=export|exports|sale|sales|supply|supplies|shipment|shipments|flow|delivery|deliveries of=oil|gas|grain|coal|wheat|electricity|chips|weapon|rice|fuel|uranium|food  -> 163
  + Uganda limited sales of grain to Brazil. | Uganda > Brazil
cut_off v  S=subj T=to|from obj=export|exports|sale|sales|supply|supplies|shipment|shipments|flow|delivery|deliveries of=oil|gas|grain|coal|wheat|electricity|chips|weapon|rice|fuel|uranium|food  -> 163
  + Kuwait cut off exports of gas to Armenia. | Kuwait > Armenia
curb v  S=subj T=to|from obj=export|exports|sale|sales|supply|supplies|shipment|shipments|flow|delivery|deliveries of=oil|gas|grain|coal|wheat|electricity|chips|weapon|rice|fuel|uranium|food  -> 163
  + Portugal curbed sales of grain to Niger. | Portugal > Niger
reduce v  S=subj T=to|from obj=export|exports|sale|sales|supply|supplies|shipment|shipments|flow|delivery|deliveries of=oil|gas|grain|coal|wheat|electricity|chips|weapon|rice|fuel|uranium|food  -> 163
  + Mongolia reduced exports of gas to Oman. | Mongolia > Oman
resume v  S=subj T=to|from obj=export|exports|sale|supply|supplies|shipment|import|imports|flights  -> 061
  + Russia resumed gas supplies to Poland. | Russia > Poland
increase v  S=subj T=to|from obj=export|exports|sale|sales|supply|supplies|shipment|shipments|import|imports|delivery|deliveries  -> 061
  + Colombia increased exports to Finland. | Colombia > Finland
boost v  S=subj T=to|from obj=export|exports|sale|sales|supply|supplies|shipment|shipments|import|imports|delivery|deliveries  -> 061
  + Zambia boosted its supplies to Pakistan. | Zambia > Pakistan
raise v  S=subj T=to|from obj=export|exports|sale|sales|supply|supplies|shipment|shipments|import|imports|delivery|deliveries  -> 061
  + Greece raised exports to Ecuador. | Greece > Ecuador
double v  S=subj T=to|from obj=export|exports|sale|sales|supply|supplies|shipment|shipments|import|imports|delivery|deliveries  -> 061
  + Cambodia doubled its supplies to Algeria. | Cambodia > Algeria
begin v  S=subj T=to|from obj=export|exports|sale|sales|supply|supplies|shipment|shipments|import|imports|delivery|deliveries  -> 061
  + Latvia began exports to Bolivia. | Latvia > Bolivia
start v  S=subj T=to|from obj=export|exports|sale|sales|supply|supplies|shipment|shipments|import|imports|delivery|deliveries  -> 061
  + Sudan started its supplies to Canada. | Sudan > Canada
restart v  S=subj T=to|from obj=export|exports|sale|sales|supply|supplies|shipment|shipments|import|imports|delivery|deliveries  -> 061
  + Qatar restarted exports to Romania. | Qatar > Romania
expand v  S=subj T=to|from obj=export|exports|sale|sales|supply|supplies|shipment|shipments|import|imports|delivery|deliveries  -> 061
  + Ethiopia expanded its supplies to Thailand. | Ethiopia > Thailand
sign_off v  S=subj T=to|for|of|iobj|obj.of|obj.poss obj={loan}|debt_relief|debt_swap|grace_period|credit_guarantee|guarantee|bailout  -> 071
  + The Arab League signed off a bailout for Cyprus. | The Arab League > Cyprus
agree_on v  S=subj T=to|for|of|iobj|obj.of|obj.poss obj={loan}|debt_relief|debt_swap|grace_period|credit_guarantee|guarantee|bailout  -> 071
  + Mexico agreed on debt relief to Tunisia. | Mexico > Tunisia
finalise v  S=subj T=to|for|of|iobj|obj.of|obj.poss obj={loan}|debt_relief|debt_swap|grace_period|credit_guarantee|guarantee|bailout  -> 071
  + The Security Council finalised a bailout for Iceland. | The Security Council > Iceland
complete v  S=subj T=to|for|of|iobj|obj.of|obj.poss obj={loan}|debt_relief|debt_swap|grace_period|credit_guarantee|guarantee|bailout  -> 071
  + Angola completed debt relief to Denmark. | Angola > Denmark
launch v  S=subj T=to|for|of|iobj|obj.of|obj.poss obj={loan}|debt_relief|debt_swap|grace_period|credit_guarantee|guarantee|bailout  -> 071
  + ASEAN launched a bailout for Lebanon. | ASEAN > Lebanon
clear v  S=subj T=to|for|of|iobj|obj.of|obj.poss obj={loan}|debt_relief|debt_swap|grace_period|credit_guarantee|guarantee|bailout  -> 071
  + Senegal cleared debt relief to Georgia. | Senegal > Georgia
endorse v  S=subj T=to|for|of|iobj|obj.of|obj.poss obj={loan}|debt_relief|debt_swap|grace_period|credit_guarantee|guarantee|bailout  -> 071
  + The European Union endorsed a bailout for Bulgaria. | The European Union > Bulgaria
greenlight v  S=subj T=to|for|of|iobj|obj.of|obj.poss obj={loan}|debt_relief|debt_swap|grace_period|credit_guarantee|guarantee|bailout  -> 071
  + Indonesia greenlighted debt relief to Morocco. | Indonesia > Morocco
arrange v  S=subj T=to|for|of|iobj|obj.of|obj.poss obj={loan}|debt_relief|debt_swap|grace_period|credit_guarantee|guarantee|bailout  -> 071
  + The United Nations arranged a bailout for Belarus. | The United Nations > Belarus
withhold v  S=subj T=of|to|obj.of|obj.poss obj=rating|credit_rating|credit_line|loan|tranche|payment  -> 1621
  + NATO withheld a tranche to Tanzania. | NATO > Tanzania
suspend v  S=subj T=of|to|obj.of|obj.poss obj=rating|credit_rating|credit_line|loan|tranche|payment  -> 1621
  + The African Union suspended payment to Croatia. | The African Union > Croatia
delay v  S=subj T=of|to|obj.of|obj.poss obj=rating|credit_rating|credit_line|loan|tranche|payment  -> 1621
  + The World Bank delayed a tranche to Argentina. | The World Bank > Argentina
freeze v  S=subj T=of|to|obj.of|obj.poss obj=rating|credit_rating|credit_line|loan|tranche|payment  -> 1621
  + The Arab League froze payment to Rwanda. | The Arab League > Rwanda
cancel v  S=subj T=of|to|obj.of|obj.poss obj=rating|credit_rating|credit_line|loan|tranche|payment  -> 1621
  + The Security Council canceled a tranche to Austria. | The Security Council > Austria
block v  S=subj T=of|to|obj.of|obj.poss obj=rating|credit_rating|credit_line|loan|tranche|payment  -> 1621
  + ASEAN blocked payment to Yemen. | ASEAN > Yemen
nationalise v  S?=subj T=obj:any obj=company|mine|refinery|oilfield|bank|railway|plant|factory|farm|oil_company  -> 1711
  + Kenya nationalised the oil company. | Kenya > the oil company
nationalize v  S?=subj T=obj:any obj=company|mine|refinery|oilfield|bank|railway|plant|factory|farm|oil_company  -> 1711
  + Norway nationalized a foreign mine. | Norway > a foreign mine
expropriate v  S?=subj T=obj:any obj=company|mine|refinery|oilfield|bank|railway|plant|factory|farm|oil_company  -> 1711
  + Peru expropriated the oil company. | Peru > the oil company
seize v  S?=subj T=obj:any obj=company|mine|refinery|oilfield|bank|railway|plant|factory|farm|oil_company  -> 1711
  + Turkey seized a foreign mine. | Turkey > a foreign mine
take_over v  S?=subj T=obj:any obj=company|mine|refinery|oilfield|bank|railway|plant|factory|farm|oil_company  -> 1711
  + Vietnam took over the oil company. | Vietnam > the oil company
grab v  S?=subj T=obj:any obj=company|mine|refinery|oilfield|bank|railway|plant|factory|farm|oil_company  -> 1711
  + Chad grabbed a foreign mine. | Chad > a foreign mine
impose v  S?=subj T?=on obj=fine|penalty|tax|windfall_tax|levy  -> 172
  + Egypt imposed a windfall tax on the oil companies. | Egypt > the oil companies
levy v  S?=subj T?=on obj=fine|penalty|tax|windfall_tax|levy  -> 172
  + Poland levied a windfall tax on the oil companies. | Poland > the oil companies
slap v  S?=subj T?=on obj=fine|penalty|tax|windfall_tax|levy  -> 172
  + Chile slapped a windfall tax on the oil companies. | Chile > the oil companies
introduce v  S?=subj T?=on obj=fine|penalty|tax|windfall_tax|levy  -> 172
  + Nepal introduced a windfall tax on the oil companies. | Nepal > the oil companies
bail_out v  S=subj T=obj obj=bank|banks|airline|farmer|farmers|company|industry|carmaker  -> 071
  + Ghana bailed out the airline. | Ghana > the airline
rescue v  S=subj T=obj obj=bank|banks|airline|farmer|farmers|company|industry|carmaker  -> 071
  + Serbia rescued the banks. | Serbia > the banks
subsidise v  S=subj T=obj obj=bank|banks|airline|farmer|farmers|company|industry|carmaker  -> 071
  + Japan subsidised the airline. | Japan > the airline
prop_up v  S=subj T=obj obj=bank|banks|airline|farmer|farmers|company|industry|carmaker  -> 071
  + Jordan proped up the banks. | Jordan > the banks
recapitalise v  S=subj T=obj obj=bank|banks|airline|farmer|farmers|company|industry|carmaker  -> 071
  + Cuba recapitalised the airline. | Cuba > the airline
recapitalize v  S=subj T=obj obj=bank|banks|airline|farmer|farmers|company|industry|carmaker  -> 071
  + Malaysia recapitalized the banks. | Malaysia > the banks
inaugurate v  B=subj|with obj=border|market|road|railway|bridge|pipeline|link|electricity_line|power_line  -> 061
  + Sweden and Uganda inaugurated a railway. | Sweden > Uganda ; Uganda > Sweden
open v  B=subj|with obj=border|market|road|railway|bridge|pipeline|link|electricity_line|power_line  -> 061
  + Brazil and Kuwait opened a pipeline. | Brazil > Kuwait ; Kuwait > Brazil
build v  B=subj|with obj=border|market|road|railway|bridge|pipeline|link|electricity_line|power_line  -> 061
  + Armenia and Portugal built a railway. | Armenia > Portugal ; Portugal > Armenia
complete v  B=subj|with obj=border|market|road|railway|bridge|pipeline|link|electricity_line|power_line  -> 061
  + Niger and Mongolia completed a pipeline. | Niger > Mongolia ; Mongolia > Niger
launch v  B=subj|with obj=border|market|road|railway|bridge|pipeline|link|electricity_line|power_line  -> 061
  + Oman and Colombia launched a railway. | Oman > Colombia ; Colombia > Oman
free_trade_zone n  B=between|with|of|poss|mod|by  -> 061
  + A free trade zone between Finland and Zambia opened in June. | Finland > Zambia ; Zambia > Finland
economic_corridor n  B=between|with|of|poss|mod|by  -> 061
  + An economic corridor between Pakistan and Greece opened in June. | Pakistan > Greece ; Greece > Pakistan
trade_corridor n  B=between|with|of|poss|mod|by  -> 061
  + A trade corridor between Ecuador and Cambodia opened in June. | Ecuador > Cambodia ; Cambodia > Ecuador
currency_swap n  B=between|with|of|poss|mod|by  -> 061
  + A currency swap between Algeria and Latvia opened in June. | Algeria > Latvia ; Latvia > Algeria
power_link n  B=between|with|of|poss|mod|by  -> 061
  + A power link between Bolivia and Sudan opened in June. | Bolivia > Sudan ; Sudan > Bolivia
gas_pipeline n  B=between|with|of|poss|mod|by  -> 061
  + A gas pipeline between Canada and Qatar opened in June. | Canada > Qatar ; Qatar > Canada
trade_route n  B=between|with|of|poss|mod|by  -> 061
  + A trade route between Romania and Ethiopia opened in June. | Romania > Ethiopia ; Ethiopia > Romania
share v  S=subj T=with obj=technology|know-how|expertise|vaccine_data|research  -> 064
  + Thailand shared technology with Cyprus. | Thailand > Cyprus
exchange v  S=subj T=with obj=technology|know-how|expertise|vaccine_data|research  -> 064
  + Mexico exchanged expertise with Tunisia. | Mexico > Tunisia
swap v  S=subj T=with obj=technology|know-how|expertise|vaccine_data|research  -> 064
  + Iceland swapped technology with Angola. | Iceland > Angola
transfer v  S=subj T=to obj=technology|know-how  -> 061
  + Denmark transferred technology to Lebanon. | Denmark > Lebanon
sell v  S=subj T=to obj=technology|know-how  -> 061
  + Senegal sold technology to Georgia. | Senegal > Georgia
license v  S=subj T=to obj=technology|know-how  -> 061
  + Bulgaria licensed technology to Indonesia. | Bulgaria > Indonesia
export v  S=subj T=to obj=technology|know-how  -> 061
  + Morocco exported technology to Belarus. | Morocco > Belarus
block v  S=subj T?=from|by|of|to|obj.of|obj.poss obj=takeover|merger|bid|investment|offer|acquisition|sale|deal  -> 1211
  + Tanzania blocked the takeover by a foreign bank. | Tanzania > a foreign bank
veto v  S=subj T?=from|by|of|to|obj.of|obj.poss obj=takeover|merger|bid|investment|offer|acquisition|sale|deal  -> 1211
  + The regulator vetoed the merger. | The regulator > _
prevent v  S=subj T?=from|by|of|to|obj.of|obj.poss obj=takeover|merger|bid|investment|offer|acquisition|sale|deal  -> 1211
  + Croatia prevented the takeover by a foreign bank. | Croatia > a foreign bank
forbid v  S=subj T?=from|by|of|to|obj.of|obj.poss obj=takeover|merger|bid|investment|offer|acquisition|sale|deal  -> 1211
  + The regulator forbade the merger. | The regulator > _
bar v  S=subj T?=from|by|of|to|obj.of|obj.poss obj=takeover|merger|bid|investment|offer|acquisition|sale|deal  -> 1211
  + Argentina barred the takeover by a foreign bank. | Argentina > a foreign bank
stop v  S=subj T?=from|by|of|to|obj.of|obj.poss obj=takeover|merger|bid|investment|offer|acquisition|sale|deal  -> 1211
  + The regulator stopped the merger. | The regulator > _
file v  S=subj T=over|with|against obj=dispute|complaint|case at=wto  -> 110
  + Rwanda filed a complaint against Austria at the WTO. | Rwanda > Austria
bring v  S=subj T=over|with|against obj=dispute|complaint|case at=wto  -> 110
  + Yemen brought a complaint against Kenya at the WTO. | Yemen > Kenya
lodge v  S=subj T=over|with|against obj=dispute|complaint|case at=wto  -> 110
  + Norway lodged a complaint against Peru at the WTO. | Norway > Peru
sign v  S=subj T=with|from|to obj=arms_deal|arms_contract|weapons_contract|defence_contract  -> 062
  + Turkey signed an arms deal with Vietnam. | Turkey > Vietnam
seal v  S=subj T=with|from|to obj=arms_deal|arms_contract|weapons_contract|defence_contract  -> 062
  + Chad sealed an arms deal with Egypt. | Chad > Egypt
conclude v  S=subj T=with|from|to obj=arms_deal|arms_contract|weapons_contract|defence_contract  -> 062
  + Poland concluded an arms deal with Chile. | Poland > Chile
clinch v  S=subj T=with|from|to obj=arms_deal|arms_contract|weapons_contract|defence_contract  -> 062
  + Nepal clinched an arms deal with Ghana. | Nepal > Ghana
announce v  S=subj T=with|from|to obj=arms_deal|arms_contract|weapons_contract|defence_contract  -> 062
  + Serbia announced an arms deal with Japan. | Serbia > Japan
ink v  S=subj T=with|from|to obj=arms_deal|arms_contract|weapons_contract|defence_contract  -> 062
  + Jordan inked an arms deal with Cuba. | Jordan > Cuba
boycott v  S?=subj T=obj obj=product|products|goods|brand|company|supermarket|coffee|wine  -> 143
  + Consumers boycotted French wine. | Consumers > French wine
shun v  S?=subj T=obj obj=product|products|goods|brand|company|supermarket|coffee|wine  -> 143
  + Consumers shunned French wine. | Consumers > French wine
