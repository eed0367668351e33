# Event frames of tabard, family "economy": one entry a line, its examples indented (docs/formats/frames.md).
# Origin: written for tabard; codes are CAMEO / PLOVER facts. Licence: as the project.

# Economic statecraft: loans, projects, trade measures, debt, energy
win v  S=subj T=with|from|to obj=contract|order|tender|licence|concession|stake|deal  -> 061
  + A Korean firm won a contract from Ecuador. | A Korean firm > Ecuador
secure v  S=subj T=with|from|to obj=contract|order|tender|licence|concession|stake|deal  -> 061
  + A French company secured a concession from Cambodia. | A French company > Cambodia
receive v  S=subj T=with|from|to obj=contract|order|tender|licence|concession|stake|deal  -> 061
  + A Korean firm received a contract from Algeria. | A Korean firm > Algeria
obtain v  S=subj T=with|from|to obj=contract|order|tender|licence|concession|stake|deal  -> 061
  + A French company obtained a concession from Latvia. | A French company > Latvia
land v  S=subj T=with|from|to obj=contract|order|tender|licence|concession|stake|deal  -> 061
  + A Korean firm landed a contract from Bolivia. | A Korean firm > Bolivia
get v  S=subj T=with|from|to obj=contract|order|tender|licence|concession|stake|deal  -> 061
  + A French company got a concession from Sudan. | A French company > Sudan
clinch v  S=subj T=with|from|to obj=contract|order|tender|licence|concession|stake|deal  -> 061
  + A Korean firm clinched a contract from Canada. | A Korean firm > Canada
award v  S=subj T=to|with|iobj obj=contract|concession|licence|mining_rights|tender|order  -> 061
  + Qatar awarded a contract to a Korean firm. | Qatar > a Korean firm
give v  S=subj T=to|with|iobj obj=contract|concession|licence|mining_rights|tender|order  -> 061
  + Romania gave a licence to the oil company. | Romania > the oil company
grant v  S=subj T=to|with|iobj obj=contract|concession|licence|mining_rights|tender|order  -> 061
  + Ethiopia granted a contract to a Korean firm. | Ethiopia > a Korean firm
hand v  S=subj T=to|with|iobj obj=contract|concession|licence|mining_rights|tender|order  -> 061
  + Thailand handed a licence to the oil company. | Thailand > the oil company
grant v  S=subj T=to|for|from|in obj=trade|tariff_cut|market_access|quota|preference|most-favoured-nation_status  -> 061
  + Cyprus granted market access to Mexico. | Cyprus > Mexico
extend v  S=subj T=to|for|from|in obj=trade|tariff_cut|market_access|quota|preference|most-favoured-nation_status  -> 061
  + Tunisia extended a tariff cut for Iceland. | Tunisia > Iceland
give v  S=subj T=to|for|from|in obj=trade|tariff_cut|market_access|quota|preference|most-favoured-nation_status  -> 061
  + Angola gave market access to Denmark. | Angola > Denmark
cut v  S=subj T?=on|for|of|from|obj.of|obj.poss obj={tariff}|quota|trade_barrier|trade_barriers|import_ban|export_ban|ban|embargo  -> 085
  + Lebanon cut tariffs on wheat from Senegal. | Lebanon > wheat from Senegal
lower v  S=subj T?=on|for|of|from|obj.of|obj.poss obj={tariff}|quota|trade_barrier|trade_barriers|import_ban|export_ban|ban|embargo  -> 085
  + Georgia lowered the import ban on beef from Bulgaria. | Georgia > beef from Bulgaria
halve v  S=subj T?=on|for|of|from|obj.of|obj.poss obj={tariff}|quota|trade_barrier|trade_barriers|import_ban|export_ban|ban|embargo  -> 085
  + Indonesia halved tariffs on wheat from Morocco. | Indonesia > wheat from Morocco
slash v  S=subj T?=on|for|of|from|obj.of|obj.poss obj={tariff}|quota|trade_barrier|trade_barriers|import_ban|export_ban|ban|embargo  -> 085
  + Belarus slashed the import ban on beef from Tanzania. | Belarus > beef from Tanzania
lift v  S=subj T?=on|for|of|from|obj.of|obj.poss obj={tariff}|quota|trade_barrier|trade_barriers|import_ban|export_ban|ban|embargo  -> 085
  + Croatia lifted tariffs on wheat from Argentina. | Croatia > wheat from Argentina
remove v  S=subj T?=on|for|of|from|obj.of|obj.poss obj={tariff}|quota|trade_barrier|trade_barriers|import_ban|export_ban|ban|embargo  -> 085
  + Rwanda removed the import ban on beef from Austria. | Rwanda > beef from Austria
abolish v  S=subj T?=on|for|of|from|obj.of|obj.poss obj={tariff}|quota|trade_barrier|trade_barriers|import_ban|export_ban|ban|embargo  -> 085
  + Yemen abolished tariffs on wheat from Kenya. | Yemen > wheat from Kenya
scrap v  S=subj T?=on|for|of|from|obj.of|obj.poss obj={tariff}|quota|trade_barrier|trade_barriers|import_ban|export_ban|ban|embargo  -> 085
  + Norway scrapped the import ban on beef from Peru. | Norway > beef from Peru
drop v  S=subj T?=on|for|of|from|obj.of|obj.poss obj={tariff}|quota|trade_barrier|trade_barriers|import_ban|export_ban|ban|embargo  -> 085
  + Turkey dropped tariffs on wheat from Vietnam. | Turkey > wheat from Vietnam
suspend v  S=subj T?=on|for|of|from|obj.of|obj.poss obj={tariff}|quota|trade_barrier|trade_barriers|import_ban|export_ban|ban|embargo  -> 085
  + Chad suspended the import ban on beef from Egypt. | Chad > beef from Egypt
waive v  S=subj T?=on|for|of|from|obj.of|obj.poss obj={tariff}|quota|trade_barrier|trade_barriers|import_ban|export_ban|ban|embargo  -> 085
  + Poland waived tariffs on wheat from Chile. | Poland > wheat from Chile
reduce v  S=subj T?=on|for|of|from|obj.of|obj.poss obj={tariff}|quota|trade_barrier|trade_barriers|import_ban|export_ban|ban|embargo  -> 085
  + Nepal reduced the import ban on beef from Ghana. | Nepal > beef from Ghana
ease v  S=subj T?=on|for|of|from|obj.of|obj.poss obj={tariff}|quota|trade_barrier|trade_barriers|import_ban|export_ban|ban|embargo  -> 085
  + Serbia eased tariffs on wheat from Japan. | Serbia > wheat from Japan
end v  S=subj T?=on|for|of|from|obj.of|obj.poss obj={tariff}|quota|trade_barrier|trade_barriers|import_ban|export_ban|ban|embargo  -> 085
  + Jordan ended the import ban on beef from Cuba. | Jordan > beef from Cuba
impose v  S=subj T=on|against obj={tariff}|quota|ban|import_ban|export_ban|surcharge  -> 163
  + Malaysia imposed duties on steel from Sweden. | Malaysia > steel from Sweden
raise v  S=subj T=on|against obj={tariff}|quota|ban|import_ban|export_ban|surcharge  -> 163
  + Uganda raised an import ban on fish from Brazil. | Uganda > fish from Brazil
slap v  S=subj T=on|against obj={tariff}|quota|ban|import_ban|export_ban|surcharge  -> 163
  + Kuwait slapped duties on steel from Armenia. | Kuwait > steel from Armenia
increase v  S=subj T=on|against obj={tariff}|quota|ban|import_ban|export_ban|surcharge  -> 163
  + Portugal increased an import ban on fish from Niger. | Portugal > fish from Niger
double v  S=subj T=on|against obj={tariff}|quota|ban|import_ban|export_ban|surcharge  -> 163
  + Mongolia doubled duties on steel from Oman. | Mongolia > steel from Oman
introduce v  S=subj T=on|against obj={tariff}|quota|ban|import_ban|export_ban|surcharge  -> 163
  + Colombia introduced an import ban on fish from Finland. | Colombia > fish from Finland
levy v  S=subj T=on|against obj={tariff}|quota|ban|import_ban|export_ban|surcharge  -> 163
  + Zambia levied duties on steel from Pakistan. | Zambia > steel from Pakistan
announce v  S=subj T=on|against obj={tariff}|quota|ban|import_ban|export_ban|surcharge  -> 163
  + Greece announced an import ban on fish from Ecuador. | Greece > fish from Ecuador
hike v  S=subj T=on|against obj={tariff}|quota|ban|import_ban|export_ban|surcharge  -> 163
  + Cambodia hiked duties on steel from Algeria. | Cambodia > steel from Algeria
extend v  S=subj T=on|against obj={tariff}|quota|ban|import_ban|export_ban|surcharge  -> 163
  + Latvia extended an import ban on fish from Bolivia. | Latvia > fish from Bolivia
place v  S=subj T=on|against obj={tariff}|quota|ban|import_ban|export_ban|surcharge  -> 163
  + Sudan placed duties on steel from Canada. | Sudan > steel from Canada
halt v  S=subj T=to|from obj=export|exports|sale|sales|supply|supplies|shipment|shipments|flow|delivery|deliveries of=oil|gas|grain|coal|wheat|electricity|chips|weapon|rice|fuel|uranium|food  -> 163
  + Qatar halted exports of gas to Romania. | Qatar > Romania
ban v  S=subj T=to|from obj=export|exports|sale|sales|supply|supplies|shipment|shipments|flow|delivery|deliveries of=oil|gas|grain|coal|wheat|electricity|chips|weapon|rice|fuel|uranium|food  -> 163
  + Ethiopia banned sales of grain to Thailand. | Ethiopia > Thailand
stop v  S=subj T=to|from obj=export|exports|sale|sales|supply|supplies|shipment|shipments|flow|delivery|deliveries of=oil|gas|grain|coal|wheat|electricity|chips|weapon|rice|fuel|uranium|food  -> 163
  + Cyprus stopped exports of gas to Mexico. | Cyprus > Mexico
cut v  S=subj T=to|from obj=export|exports|sale|sales|supply|supplies|shipment|shipments|flow|delivery|deliveries of=oil|gas|grain|coal|wheat|electricity|chips|weapon|rice|fuel|uranium|food  -> 163
  + Tunisia cut sales of grain to Iceland. | Tunisia > Iceland
suspend v  S=subj T=to|from obj=export|exports|sale|sales|supply|supplies|shipment|shipments|flow|delivery|deliveries of=oil|gas|grain|coal|wheat|electricity|chips|weapon|rice|fuel|uranium|food  -> 163
  + Angola suspended exports of gas to Denmark. | Angola > Denmark
block v  S=subj T=to|from obj=export|exports|sale|sales|supply|supplies|shipment|shipments|flow|delivery|deliveries of=oil|gas|grain|coal|wheat|electricity|chips|weapon|rice|fuel|uranium|food  -> 163
  + Lebanon blocked sales of grain to Senegal. | Lebanon > Senegal
restrict v  S=subj T=to|from obj=export|exports|sale|sales|supply|supplies|shipment|shipments|flow|delivery|deliveries of=oil|gas|grain|coal|wheat|electricity|chips|weapon|rice|fuel|uranium|food  -> 163
  + Georgia restricted exports of gas to Bulgaria. | Georgia > Bulgaria
limit v  S=subj T=to|from obj=export|exports|sale|sales|supply|supplies|shipment|shipments|flow|delivery|deliveries of=oil|gas|grain|coal|wheat|electricity|chips|weapon|rice|fuel|uranium|food  -> 163
  + Indonesia limited sales of grain to Morocco. | Indonesia > Morocco
cut_off v  S=subj T=to|from obj=export|exports|sale|sales|supply|supplies|shipment|shipments|flow|delivery|deliveries of=oil|gas|grain|coal|wheat|electricity|chips|weapon|rice|fuel|uranium|food  -> 163
  + Belarus cut off exports of gas to Tanzania. | Belarus > Tanzania
curb v  S=subj T=to|from obj=export|exports|sale|sales|supply|supplies|shipment|shipments|flow|delivery|deliveries of=oil|gas|grain|coal|wheat|electricity|chips|weapon|rice|fuel|uranium|food  -> 163
  + Croatia curbed sales of grain to Argentina. | Croatia > Argentina
reduce v  S=subj T=to|from obj=export|exports|sale|sales|supply|supplies|shipment|shipments|flow|delivery|deliveries of=oil|gas|grain|coal|wheat|electricity|chips|weapon|rice|fuel|uranium|food  -> 163
  + Rwanda reduced exports of gas to Austria. | Rwanda > Austria
resume v  S=subj T=to|from obj=export|exports|sale|supply|supplies|shipment|import|imports|flights  -> 061
  + Russia resumed gas supplies to Poland. | Russia > Poland
increase v  S=subj T=to|from obj=export|exports|sale|sales|supply|supplies|shipment|shipments|import|imports|delivery|deliveries  -> 061
  + Yemen increased exports to Kenya. | Yemen > Kenya
boost v  S=subj T=to|from obj=export|exports|sale|sales|supply|supplies|shipment|shipments|import|imports|delivery|deliveries  -> 061
  + Norway boosted its supplies to Peru. | Norway > Peru
raise v  S=subj T=to|from obj=export|exports|sale|sales|supply|supplies|shipment|shipments|import|imports|delivery|deliveries  -> 061
  + Turkey raised exports to Vietnam. | Turkey > Vietnam
double v  S=subj T=to|from obj=export|exports|sale|sales|supply|supplies|shipment|shipments|import|imports|delivery|deliveries  -> 061
  + Chad doubled its supplies to Egypt. | Chad > Egypt
begin v  S=subj T=to|from obj=export|exports|sale|sales|supply|supplies|shipment|shipments|import|imports|delivery|deliveries  -> 061
  + Poland began exports to Chile. | Poland > Chile
start v  S=subj T=to|from obj=export|exports|sale|sales|supply|supplies|shipment|shipments|import|imports|delivery|deliveries  -> 061
  + Nepal started its supplies to Ghana. | Nepal > Ghana
restart v  S=subj T=to|from obj=export|exports|sale|sales|supply|supplies|shipment|shipments|import|imports|delivery|deliveries  -> 061
  + Serbia restarted exports to Japan. | Serbia > Japan
expand v  S=subj T=to|from obj=export|exports|sale|sales|supply|supplies|shipment|shipments|import|imports|delivery|deliveries  -> 061
  + Jordan expanded its supplies to Cuba. | Jordan > Cuba
sign_off v  S=subj T=to|for|of|iobj|obj.of|obj.poss obj={loan}|debt_relief|debt_swap|grace_period|credit_guarantee|guarantee|bailout  -> 071
  + ASEAN signed off a bailout for Malaysia. | ASEAN > Malaysia
agree_on v  S=subj T=to|for|of|iobj|obj.of|obj.poss obj={loan}|debt_relief|debt_swap|grace_period|credit_guarantee|guarantee|bailout  -> 071
  + Sweden agreed on debt relief to Uganda. | Sweden > Uganda
finalise v  S=subj T=to|for|of|iobj|obj.of|obj.poss obj={loan}|debt_relief|debt_swap|grace_period|credit_guarantee|guarantee|bailout  -> 071
  + The European Union finalised a bailout for Brazil. | The European Union > Brazil
complete v  S=subj T=to|for|of|iobj|obj.of|obj.poss obj={loan}|debt_relief|debt_swap|grace_period|credit_guarantee|guarantee|bailout  -> 071
  + Kuwait completed debt relief to Armenia. | Kuwait > Armenia
launch v  S=subj T=to|for|of|iobj|obj.of|obj.poss obj={loan}|debt_relief|debt_swap|grace_period|credit_guarantee|guarantee|bailout  -> 071
  + The United Nations launched a bailout for Portugal. | The United Nations > Portugal
clear v  S=subj T=to|for|of|iobj|obj.of|obj.poss obj={loan}|debt_relief|debt_swap|grace_period|credit_guarantee|guarantee|bailout  -> 071
  + Niger cleared debt relief to Mongolia. | Niger > Mongolia
endorse v  S=subj T=to|for|of|iobj|obj.of|obj.poss obj={loan}|debt_relief|debt_swap|grace_period|credit_guarantee|guarantee|bailout  -> 071
  + NATO endorsed a bailout for Oman. | NATO > Oman
greenlight v  S=subj T=to|for|of|iobj|obj.of|obj.poss obj={loan}|debt_relief|debt_swap|grace_period|credit_guarantee|guarantee|bailout  -> 071
  + Colombia greenlighted debt relief to Finland. | Colombia > Finland
arrange v  S=subj T=to|for|of|iobj|obj.of|obj.poss obj={loan}|debt_relief|debt_swap|grace_period|credit_guarantee|guarantee|bailout  -> 071
  + The African Union arranged a bailout for Zambia. | The African Union > Zambia
withhold v  S=subj T=of|to|obj.of|obj.poss obj=rating|credit_rating|credit_line|loan|tranche|payment  -> 1621
  + The World Bank withheld a tranche to Pakistan. | The World Bank > Pakistan
suspend v  S=subj T=of|to|obj.of|obj.poss obj=rating|credit_rating|credit_line|loan|tranche|payment  -> 1621
  + The Arab League suspended payment to Greece. | The Arab League > Greece
delay v  S=subj T=of|to|obj.of|obj.poss obj=rating|credit_rating|credit_line|loan|tranche|payment  -> 1621
  + The Security Council delayed a tranche to Ecuador. | The Security Council > Ecuador
freeze v  S=subj T=of|to|obj.of|obj.poss obj=rating|credit_rating|credit_line|loan|tranche|payment  -> 1621
  + ASEAN froze payment to Cambodia. | ASEAN > Cambodia
cancel v  S=subj T=of|to|obj.of|obj.poss obj=rating|credit_rating|credit_line|loan|tranche|payment  -> 1621
  + The European Union canceled a tranche to Algeria. | The European Union > Algeria
block v  S=subj T=of|to|obj.of|obj.poss obj=rating|credit_rating|credit_line|loan|tranche|payment  -> 1621
  + The United Nations blocked payment to Latvia. | The United Nations > Latvia
nationalise v  S?=subj T=obj:any obj=company|mine|refinery|oilfield|bank|railway|plant|factory|farm|oil_company  -> 1711
  + Bolivia nationalised the oil company. | Bolivia > the oil company
nationalize v  S?=subj T=obj:any obj=company|mine|refinery|oilfield|bank|railway|plant|factory|farm|oil_company  -> 1711
  + Sudan nationalized a foreign mine. | Sudan > a foreign mine
expropriate v  S?=subj T=obj:any obj=company|mine|refinery|oilfield|bank|railway|plant|factory|farm|oil_company  -> 1711
  + Canada expropriated the oil company. | Canada > the oil company
seize v  S?=subj T=obj:any obj=company|mine|refinery|oilfield|bank|railway|plant|factory|farm|oil_company  -> 1711
  + Qatar seized a foreign mine. | Qatar > a foreign mine
take_over v  S?=subj T=obj:any obj=company|mine|refinery|oilfield|bank|railway|plant|factory|farm|oil_company  -> 1711
  + Romania took over the oil company. | Romania > the oil company
grab v  S?=subj T=obj:any obj=company|mine|refinery|oilfield|bank|railway|plant|factory|farm|oil_company  -> 1711
  + Ethiopia grabbed a foreign mine. | Ethiopia > a foreign mine
impose v  S?=subj T?=on obj=fine|penalty|tax|windfall_tax|levy  -> 172
  + Thailand imposed a windfall tax on the oil companies. | Thailand > the oil companies
levy v  S?=subj T?=on obj=fine|penalty|tax|windfall_tax|levy  -> 172
  + Cyprus levied a windfall tax on the oil companies. | Cyprus > the oil companies
slap v  S?=subj T?=on obj=fine|penalty|tax|windfall_tax|levy  -> 172
  + Mexico slapped a windfall tax on the oil companies. | Mexico > the oil companies
introduce v  S?=subj T?=on obj=fine|penalty|tax|windfall_tax|levy  -> 172
  + Tunisia introduced a windfall tax on the oil companies. | Tunisia > the oil companies
bail_out v  S=subj T=obj obj=bank|banks|airline|farmer|farmers|company|industry|carmaker  -> 071
  + Iceland bailed out the airline. | Iceland > the airline
rescue v  S=subj T=obj obj=bank|banks|airline|farmer|farmers|company|industry|carmaker  -> 071
  + Angola rescued the banks. | Angola > the banks
subsidise v  S=subj T=obj obj=bank|banks|airline|farmer|farmers|company|industry|carmaker  -> 071
  + Denmark subsidised the airline. | Denmark > the airline
prop_up v  S=subj T=obj obj=bank|banks|airline|farmer|farmers|company|industry|carmaker  -> 071
  + Lebanon proped up the banks. | Lebanon > the banks
recapitalise v  S=subj T=obj obj=bank|banks|airline|farmer|farmers|company|industry|carmaker  -> 071
  + Senegal recapitalised the airline. | Senegal > the airline
recapitalize v  S=subj T=obj obj=bank|banks|airline|farmer|farmers|company|industry|carmaker  -> 071
  + Georgia recapitalized the banks. | Georgia > the banks
inaugurate v  B=subj|with obj=border|market|road|railway|bridge|pipeline|link|electricity_line|power_line  -> 061
  + Bulgaria and Indonesia inaugurated a railway. | Bulgaria > Indonesia ; Indonesia > Bulgaria
open v  B=subj|with obj=border|market|road|railway|bridge|pipeline|link|electricity_line|power_line  -> 061
  + Morocco and Belarus opened a pipeline. | Morocco > Belarus ; Belarus > Morocco
build v  B=subj|with obj=border|market|road|railway|bridge|pipeline|link|electricity_line|power_line  -> 061
  + Tanzania and Croatia built a railway. | Tanzania > Croatia ; Croatia > Tanzania
complete v  B=subj|with obj=border|market|road|railway|bridge|pipeline|link|electricity_line|power_line  -> 061
  + Argentina and Rwanda completed a pipeline. | Argentina > Rwanda ; Rwanda > Argentina
launch v  B=subj|with obj=border|market|road|railway|bridge|pipeline|link|electricity_line|power_line  -> 061
  + Austria and Yemen launched a railway. | Austria > Yemen ; Yemen > Austria
free_trade_zone n  B=between|with|of|poss|mod|by  -> 061
  + A free trade zone between Kenya and Norway opened in June. | Kenya > Norway ; Norway > Kenya
economic_corridor n  B=between|with|of|poss|mod|by  -> 061
  + An economic corridor between Peru and Turkey opened in June. | Peru > Turkey ; Turkey > Peru
trade_corridor n  B=between|with|of|poss|mod|by  -> 061
  + A trade corridor between Vietnam and Chad opened in June. | Vietnam > Chad ; Chad > Vietnam
currency_swap n  B=between|with|of|poss|mod|by  -> 061
  + A currency swap between Egypt and Poland opened in June. | Egypt > Poland ; Poland > Egypt
power_link n  B=between|with|of|poss|mod|by  -> 061
  + A power link between Chile and Nepal opened in June. | Chile > Nepal ; Nepal > Chile
gas_pipeline n  B=between|with|of|poss|mod|by  -> 061
  + A gas pipeline between Ghana and Serbia opened in June. | Ghana > Serbia ; Serbia > Ghana
trade_route n  B=between|with|of|poss|mod|by  -> 061
  + A trade route between Japan and Jordan opened in June. | Japan > Jordan ; Jordan > Japan
share v  S=subj T=with obj=technology|know-how|expertise|vaccine_data|research  -> 064
  + Cuba shared technology with Malaysia. | Cuba > Malaysia
exchange v  S=subj T=with obj=technology|know-how|expertise|vaccine_data|research  -> 064
  + Sweden exchanged expertise with Uganda. | Sweden > Uganda
swap v  S=subj T=with obj=technology|know-how|expertise|vaccine_data|research  -> 064
  + Brazil swapped technology with Kuwait. | Brazil > Kuwait
transfer v  S=subj T=to obj=technology|know-how  -> 061
  + Armenia transferred technology to Portugal. | Armenia > Portugal
sell v  S=subj T=to obj=technology|know-how  -> 061
  + Niger sold technology to Mongolia. | Niger > Mongolia
license v  S=subj T=to obj=technology|know-how  -> 061
  + Oman licensed technology to Colombia. | Oman > Colombia
export v  S=subj T=to obj=technology|know-how  -> 061
  + Finland exported technology to Zambia. | Finland > Zambia
block v  S=subj T?=from|by|of|to|obj.of|obj.poss obj=takeover|merger|bid|investment|offer|acquisition|sale|deal  -> 1211
  + Pakistan blocked the takeover by a foreign bank. | Pakistan > a foreign bank
veto v  S=subj T?=from|by|of|to|obj.of|obj.poss obj=takeover|merger|bid|investment|offer|acquisition|sale|deal  -> 1211
  + The regulator vetoed the merger. | The regulator > _
prevent v  S=subj T?=from|by|of|to|obj.of|obj.poss obj=takeover|merger|bid|investment|offer|acquisition|sale|deal  -> 1211
  + Greece prevented the takeover by a foreign bank. | Greece > a foreign bank
forbid v  S=subj T?=from|by|of|to|obj.of|obj.poss obj=takeover|merger|bid|investment|offer|acquisition|sale|deal  -> 1211
  + The regulator forbade the merger. | The regulator > _
bar v  S=subj T?=from|by|of|to|obj.of|obj.poss obj=takeover|merger|bid|investment|offer|acquisition|sale|deal  -> 1211
  + Ecuador barred the takeover by a foreign bank. | Ecuador > a foreign bank
stop v  S=subj T?=from|by|of|to|obj.of|obj.poss obj=takeover|merger|bid|investment|offer|acquisition|sale|deal  -> 1211
  + The regulator stopped the merger. | The regulator > _
file v  S=subj T=over|with|against obj=dispute|complaint|case at=wto  -> 110
  + Cambodia filed a complaint against Algeria at the WTO. | Cambodia > Algeria
bring v  S=subj T=over|with|against obj=dispute|complaint|case at=wto  -> 110
  + Latvia brought a complaint against Bolivia at the WTO. | Latvia > Bolivia
lodge v  S=subj T=over|with|against obj=dispute|complaint|case at=wto  -> 110
  + Sudan lodged a complaint against Canada at the WTO. | Sudan > Canada
sign v  S=subj T=with|from|to obj=arms_deal|arms_contract|weapons_contract|defence_contract  -> 062
  + Qatar signed an arms deal with Romania. | Qatar > Romania
seal v  S=subj T=with|from|to obj=arms_deal|arms_contract|weapons_contract|defence_contract  -> 062
  + Ethiopia sealed an arms deal with Thailand. | Ethiopia > Thailand
conclude v  S=subj T=with|from|to obj=arms_deal|arms_contract|weapons_contract|defence_contract  -> 062
  + Cyprus concluded an arms deal with Mexico. | Cyprus > Mexico
clinch v  S=subj T=with|from|to obj=arms_deal|arms_contract|weapons_contract|defence_contract  -> 062
  + Tunisia clinched an arms deal with Iceland. | Tunisia > Iceland
announce v  S=subj T=with|from|to obj=arms_deal|arms_contract|weapons_contract|defence_contract  -> 062
  + Angola announced an arms deal with Denmark. | Angola > Denmark
ink v  S=subj T=with|from|to obj=arms_deal|arms_contract|weapons_contract|defence_contract  -> 062
  + Lebanon inked an arms deal with Senegal. | Lebanon > Senegal
boycott v  S?=subj T=obj obj=product|products|goods|brand|company|supermarket|coffee|wine  -> 143
  + Consumers boycotted French wine. | Consumers > French wine
shun v  S?=subj T=obj obj=product|products|goods|brand|company|supermarket|coffee|wine  -> 143
  + Consumers shunned French wine. | Consumers > French wine
