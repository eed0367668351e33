# Event frames of tabard, family "economy": one entry a line, its examples indented (docs/formats/frames.md).
# Origin: written for tabard; codes are CAMEO / PLOVER facts. Licence: as the project.

# Economic statecraft: loans, projects, trade measures, debt, energy
win v  S=subj T=with|from|to obj=contract|order|tender|licence|concession|stake|deal  -> 061
  + A Korean firm won a contract from Kenya. | A Korean firm > Kenya
secure v  S=subj T=with|from|to obj=contract|order|tender|licence|concession|stake|deal  -> 061
  + A French company secured a concession from Serbia. | A French company > Serbia
receive v  S=subj T=with|from|to obj=contract|order|tender|licence|concession|stake|deal  -> 061
  + A Korean firm received a contract from Pakistan. | A Korean firm > Pakistan
obtain v  S=subj T=with|from|to obj=contract|order|tender|licence|concession|stake|deal  -> 061
  + A French company obtained a concession from Mexico. | A French company > Mexico
land v  S=subj T=with|from|to obj=contract|order|tender|licence|concession|stake|deal  -> 061
  + A Korean firm landed a contract from Algeria. | A Korean firm > Algeria
get v  S=subj T=with|from|to obj=contract|order|tender|licence|concession|stake|deal  -> 061
  + A French company got a concession from Colombia. | A French company > Colombia
clinch v  S=subj T=with|from|to obj=contract|order|tender|licence|concession|stake|deal  -> 061
  + A Korean firm clinched a contract from Tanzania. | A Korean firm > Tanzania
award v  S=subj T=to|with|iobj obj=contract|concession|licence|mining_rights|tender|order  -> 061
  + Pakistan awarded a contract to a Korean firm. | Pakistan > a Korean firm
give v  S=subj T=to|with|iobj obj=contract|concession|licence|mining_rights|tender|order  -> 061
  + Lebanon gave a licence to the oil company. | Lebanon > the oil company
grant v  S=subj T=to|with|iobj obj=contract|concession|licence|mining_rights|tender|order  -> 061
  + Vietnam granted a contract to a Korean firm. | Vietnam > a Korean firm
hand v  S=subj T=to|with|iobj obj=contract|concession|licence|mining_rights|tender|order  -> 061
  + Croatia handed a licence to the oil company. | Croatia > the oil company
grant v  S=subj T=to|for|from|in obj=trade|tariff_cut|market_access|quota|preference|most-favoured-nation_status  -> 061
  + Japan granted market access to Jordan. | Japan > Jordan
extend v  S=subj T=to|for|from|in obj=trade|tariff_cut|market_access|quota|preference|most-favoured-nation_status  -> 061
  + Romania extended a tariff cut for Ethiopia. | Romania > Ethiopia
give v  S=subj T=to|for|from|in obj=trade|tariff_cut|market_access|quota|preference|most-favoured-nation_status  -> 061
  + Latvia gave market access to Bolivia. | Latvia > Bolivia
cut v  S=subj T?=on|for|of|from|obj.of|obj.poss obj={tariff}|quota|trade_barrier|trade_barriers|import_ban|export_ban|ban|embargo  -> 085
  + Ethiopia cut the import ban on beef from Thailand. | Ethiopia > beef from Thailand
lower v  S=subj T?=on|for|of|from|obj.of|obj.poss obj={tariff}|quota|trade_barrier|trade_barriers|import_ban|export_ban|ban|embargo  -> 085
  + Angola lowered the import ban on beef from Denmark. | Angola > beef from Denmark
halve v  S=subj T?=on|for|of|from|obj.of|obj.poss obj={tariff}|quota|trade_barrier|trade_barriers|import_ban|export_ban|ban|embargo  -> 085
  + Kuwait halved the import ban on beef from Armenia. | Kuwait > beef from Armenia
slash v  S=subj T?=on|for|of|from|obj.of|obj.poss obj={tariff}|quota|trade_barrier|trade_barriers|import_ban|export_ban|ban|embargo  -> 085
  + Mexico slashed the import ban on beef from Tunisia. | Mexico > beef from Tunisia
lift v  S=subj T?=on|for|of|from|obj.of|obj.poss obj={tariff}|quota|trade_barrier|trade_barriers|import_ban|export_ban|ban|embargo  -> 085
  + Austria lifted the import ban on beef from Yemen. | Austria > beef from Yemen
remove v  S=subj T?=on|for|of|from|obj.of|obj.poss obj={tariff}|quota|trade_barrier|trade_barriers|import_ban|export_ban|ban|embargo  -> 085
  + Tunisia removed the import ban on beef from Iceland. | Tunisia > beef from Iceland
abolish v  S=subj T?=on|for|of|from|obj.of|obj.poss obj={tariff}|quota|trade_barrier|trade_barriers|import_ban|export_ban|ban|embargo  -> 085
  + Ghana abolished the import ban on beef from Serbia. | Ghana > beef from Serbia
scrap v  S=subj T?=on|for|of|from|obj.of|obj.poss obj={tariff}|quota|trade_barrier|trade_barriers|import_ban|export_ban|ban|embargo  -> 085
  + Jordan scrapped the import ban on beef from Cuba. | Jordan > beef from Cuba
drop v  S=subj T?=on|for|of|from|obj.of|obj.poss obj={tariff}|quota|trade_barrier|trade_barriers|import_ban|export_ban|ban|embargo  -> 085
  + Latvia dropped the import ban on beef from Bolivia. | Latvia > beef from Bolivia
suspend v  S=subj T?=on|for|of|from|obj.of|obj.poss obj={tariff}|quota|trade_barrier|trade_barriers|import_ban|export_ban|ban|embargo  -> 085
  + Brazil suspended the import ban on beef from Kuwait. | Brazil > beef from Kuwait
waive v  S=subj T?=on|for|of|from|obj.of|obj.poss obj={tariff}|quota|trade_barrier|trade_barriers|import_ban|export_ban|ban|embargo  -> 085
  + Armenia waived the import ban on beef from Portugal. | Armenia > beef from Portugal
reduce v  S=subj T?=on|for|of|from|obj.of|obj.poss obj={tariff}|quota|trade_barrier|trade_barriers|import_ban|export_ban|ban|embargo  -> 085
  + Ghana reduced the import ban on beef from Serbia. | Ghana > beef from Serbia
ease v  S=subj T?=on|for|of|from|obj.of|obj.poss obj={tariff}|quota|trade_barrier|trade_barriers|import_ban|export_ban|ban|embargo  -> 085
  + Croatia eased tariffs on wheat from Argentina. | Croatia > wheat from Argentina
end v  S=subj T?=on|for|of|from|obj.of|obj.poss obj={tariff}|quota|trade_barrier|trade_barriers|import_ban|export_ban|ban|embargo  -> 085
  + Lebanon ended the import ban on beef from Senegal. | Lebanon > beef from Senegal
impose v  S=subj T=on|against obj={tariff}|quota|ban|import_ban|export_ban|surcharge  -> 163
  + Cambodia imposed an import ban on fish from Algeria. | Cambodia > fish from Algeria
raise v  S=subj T=on|against obj={tariff}|quota|ban|import_ban|export_ban|surcharge  -> 163
  + Mongolia raised an import ban on fish from Oman. | Mongolia > fish from Oman
slap v  S=subj T=on|against obj={tariff}|quota|ban|import_ban|export_ban|surcharge  -> 163
  + Ghana slapped an import ban on fish from Serbia. | Ghana > fish from Serbia
increase v  S=subj T=on|against obj={tariff}|quota|ban|import_ban|export_ban|surcharge  -> 163
  + Kenya increased an import ban on fish from Norway. | Kenya > fish from Norway
double v  S=subj T=on|against obj={tariff}|quota|ban|import_ban|export_ban|surcharge  -> 163
  + Armenia doubled an import ban on fish from Portugal. | Armenia > fish from Portugal
introduce v  S=subj T=on|against obj={tariff}|quota|ban|import_ban|export_ban|surcharge  -> 163
  + Poland introduced duties on steel from Chile. | Poland > steel from Chile
levy v  S=subj T=on|against obj={tariff}|quota|ban|import_ban|export_ban|surcharge  -> 163
  + Chile levied an import ban on fish from Nepal. | Chile > fish from Nepal
announce v  S=subj T=on|against obj={tariff}|quota|ban|import_ban|export_ban|surcharge  -> 163
  + Sudan announced an import ban on fish from Canada. | Sudan > fish from Canada
hike v  S=subj T=on|against obj={tariff}|quota|ban|import_ban|export_ban|surcharge  -> 163
  + Ghana hiked an import ban on fish from Serbia. | Ghana > fish from Serbia
extend v  S=subj T=on|against obj={tariff}|quota|ban|import_ban|export_ban|surcharge  -> 163
  + Georgia extended an import ban on fish from Bulgaria. | Georgia > fish from Bulgaria
place v  S=subj T=on|against obj={tariff}|quota|ban|import_ban|export_ban|surcharge  -> 163
  + Zambia placed an import ban on fish from Pakistan. | Zambia > fish from Pakistan
halt v  S=subj T=to|from obj=export|exports|sale|sales|supply|supplies|shipment|shipments|flow|delivery|deliveries of=oil|gas|grain|coal|wheat|electricity|chips|weapon|rice|fuel|uranium|food  -> 163
  + Sweden halted exports of gas to Uganda. | Sweden > Uganda
ban v  S=subj T=to|from obj=export|exports|sale|sales|supply|supplies|shipment|shipments|flow|delivery|deliveries of=oil|gas|grain|coal|wheat|electricity|chips|weapon|rice|fuel|uranium|food  -> 163
  + Ethiopia banned sales of grain to Thailand. | Ethiopia > Thailand
stop v  S=subj T=to|from obj=export|exports|sale|sales|supply|supplies|shipment|shipments|flow|delivery|deliveries of=oil|gas|grain|coal|wheat|electricity|chips|weapon|rice|fuel|uranium|food  -> 163
  + Oman stopped exports of gas to Colombia. | Oman > Colombia
cut v  S=subj T=to|from obj=export|exports|sale|sales|supply|supplies|shipment|shipments|flow|delivery|deliveries of=oil|gas|grain|coal|wheat|electricity|chips|weapon|rice|fuel|uranium|food  -> 163
  + Sudan cut exports of gas to Canada. | Sudan > Canada
suspend v  S=subj T=to|from obj=export|exports|sale|sales|supply|supplies|shipment|shipments|flow|delivery|deliveries of=oil|gas|grain|coal|wheat|electricity|chips|weapon|rice|fuel|uranium|food  -> 163
  + Pakistan suspended exports of gas to Greece. | Pakistan > Greece
block v  S=subj T=to|from obj=export|exports|sale|sales|supply|supplies|shipment|shipments|flow|delivery|deliveries of=oil|gas|grain|coal|wheat|electricity|chips|weapon|rice|fuel|uranium|food  -> 163
  + Bolivia blocked sales of grain to Sudan. | Bolivia > Sudan
restrict v  S=subj T=to|from obj=export|exports|sale|sales|supply|supplies|shipment|shipments|flow|delivery|deliveries of=oil|gas|grain|coal|wheat|electricity|chips|weapon|rice|fuel|uranium|food  -> 163
  + Norway restricted exports of gas to Peru. | Norway > Peru
limit v  S=subj T=to|from obj=export|exports|sale|sales|supply|supplies|shipment|shipments|flow|delivery|deliveries of=oil|gas|grain|coal|wheat|electricity|chips|weapon|rice|fuel|uranium|food  -> 163
  + Georgia limited sales of grain to Bulgaria. | Georgia > Bulgaria
cut_off v  S=subj T=to|from obj=export|exports|sale|sales|supply|supplies|shipment|shipments|flow|delivery|deliveries of=oil|gas|grain|coal|wheat|electricity|chips|weapon|rice|fuel|uranium|food  -> 163
  + Rwanda cut off exports of gas to Austria. | Rwanda > Austria
curb v  S=subj T=to|from obj=export|exports|sale|sales|supply|supplies|shipment|shipments|flow|delivery|deliveries of=oil|gas|grain|coal|wheat|electricity|chips|weapon|rice|fuel|uranium|food  -> 163
  + Cambodia curbed sales of grain to Algeria. | Cambodia > Algeria
reduce v  S=subj T=to|from obj=export|exports|sale|sales|supply|supplies|shipment|shipments|flow|delivery|deliveries of=oil|gas|grain|coal|wheat|electricity|chips|weapon|rice|fuel|uranium|food  -> 163
  + Cuba reduced exports of gas to Malaysia. | Cuba > Malaysia
resume v  S=subj T=to|from obj=export|exports|sale|supply|supplies|shipment|import|imports|flights  -> 061 weight=2
  + Russia resumed gas supplies to Poland. | Russia > Poland
increase v  S=subj T=to|from obj=export|exports|sale|sales|supply|supplies|shipment|shipments|import|imports|delivery|deliveries  -> 061
  + Angola increased exports to Denmark. | Angola > Denmark
boost v  S=subj T=to|from obj=export|exports|sale|sales|supply|supplies|shipment|shipments|import|imports|delivery|deliveries  -> 061
  + Portugal boosted exports to Niger. | Portugal > Niger
raise v  S=subj T=to|from obj=export|exports|sale|sales|supply|supplies|shipment|shipments|import|imports|delivery|deliveries  -> 061
  + Serbia raised exports to Japan. | Serbia > Japan
double v  S=subj T=to|from obj=export|exports|sale|sales|supply|supplies|shipment|shipments|import|imports|delivery|deliveries  -> 061
  + Iceland doubled exports to Angola. | Iceland > Angola
begin v  S=subj T=to|from obj=export|exports|sale|sales|supply|supplies|shipment|shipments|import|imports|delivery|deliveries  -> 061
  + Morocco began exports to Belarus. | Morocco > Belarus
start v  S=subj T=to|from obj=export|exports|sale|sales|supply|supplies|shipment|shipments|import|imports|delivery|deliveries  -> 061
  + Georgia started its supplies to Bulgaria. | Georgia > Bulgaria
restart v  S=subj T=to|from obj=export|exports|sale|sales|supply|supplies|shipment|shipments|import|imports|delivery|deliveries  -> 061
  + Iceland restarted exports to Angola. | Iceland > Angola
expand v  S=subj T=to|from obj=export|exports|sale|sales|supply|supplies|shipment|shipments|import|imports|delivery|deliveries  -> 061
  + Qatar expanded exports to Romania. | Qatar > Romania
sign_off v  S=subj T=to|for|of|iobj|obj.of|obj.poss obj={loan}|debt_relief|debt_swap|grace_period|credit_guarantee|guarantee|bailout  -> 071
  + Croatia signed off debt relief to Argentina. | Croatia > Argentina
agree_on v  S=subj T=to|for|of|iobj|obj.of|obj.poss obj={loan}|debt_relief|debt_swap|grace_period|credit_guarantee|guarantee|bailout  -> 071
  + The United Nations agreed on a bailout for Armenia. | The United Nations > Armenia
finalise v  S=subj T=to|for|of|iobj|obj.of|obj.poss obj={loan}|debt_relief|debt_swap|grace_period|credit_guarantee|guarantee|bailout  -> 071
  + The United Nations finalised a bailout for Romania. | The United Nations > Romania
complete v  S=subj T=to|for|of|iobj|obj.of|obj.poss obj={loan}|debt_relief|debt_swap|grace_period|credit_guarantee|guarantee|bailout  -> 071
  + Rwanda completed debt relief to Austria. | Rwanda > Austria
launch v  S=subj T=to|for|of|iobj|obj.of|obj.poss obj={loan}|debt_relief|debt_swap|grace_period|credit_guarantee|guarantee|bailout  -> 071
  + The World Bank launched a bailout for Kenya. | The World Bank > Kenya
clear v  S=subj T=to|for|of|iobj|obj.of|obj.poss obj={loan}|debt_relief|debt_swap|grace_period|credit_guarantee|guarantee|bailout  -> 071
  + Yemen cleared debt relief to Kenya. | Yemen > Kenya
endorse v  S=subj T=to|for|of|iobj|obj.of|obj.poss obj={loan}|debt_relief|debt_swap|grace_period|credit_guarantee|guarantee|bailout  -> 071
  + The United Nations endorsed a bailout for Romania. | The United Nations > Romania
greenlight v  S=subj T=to|for|of|iobj|obj.of|obj.poss obj={loan}|debt_relief|debt_swap|grace_period|credit_guarantee|guarantee|bailout  -> 071
  + Bolivia greenlighted debt relief to Sudan. | Bolivia > Sudan
arrange v  S=subj T=to|for|of|iobj|obj.of|obj.poss obj={loan}|debt_relief|debt_swap|grace_period|credit_guarantee|guarantee|bailout  -> 071
  + The Security Council arranged a bailout for Mongolia. | The Security Council > Mongolia
withhold v  S=subj T=of|to|obj.of|obj.poss obj=rating|credit_rating|credit_line|loan|tranche|payment  -> 1621
  + ASEAN withheld a tranche to Armenia. | ASEAN > Armenia
suspend v  S=subj T=of|to|obj.of|obj.poss obj=rating|credit_rating|credit_line|loan|tranche|payment  -> 1621
  + The European Union suspended payment to Poland. | The European Union > Poland
delay v  S=subj T=of|to|obj.of|obj.poss obj=rating|credit_rating|credit_line|loan|tranche|payment  -> 1621
  + The World Bank delayed a tranche to Serbia. | The World Bank > Serbia
freeze v  S=subj T=of|to|obj.of|obj.poss obj=rating|credit_rating|credit_line|loan|tranche|payment  -> 1621
  + The World Bank froze the loan to Ecuador on Monday after the vote in parliament. | The World Bank > Ecuador
cancel v  S=subj T=of|to|obj.of|obj.poss obj=rating|credit_rating|credit_line|loan|tranche|payment  -> 1621
  + The European Union canceled a tranche to Qatar. | The European Union > Qatar
block v  S=subj T=of|to|obj.of|obj.poss obj=rating|credit_rating|credit_line|loan|tranche|payment  -> 1621
  + The United Nations blocked a tranche to Egypt. | The United Nations > Egypt
nationalise v  S?=subj T=obj:any obj=company|mine|refinery|oilfield|bank|railway|plant|factory|farm|oil_company  -> 1711
  + Georgia nationalised the oil company. | Georgia > the oil company
nationalize v  S?=subj T=obj:any obj=company|mine|refinery|oilfield|bank|railway|plant|factory|farm|oil_company  -> 1711
  + Ecuador nationalized a foreign mine. | Ecuador > a foreign mine
expropriate v  S?=subj T=obj:any obj=company|mine|refinery|oilfield|bank|railway|plant|factory|farm|oil_company  -> 1711
  + Ethiopia expropriated the oil company. | Ethiopia > the oil company
seize v  S?=subj T=obj:any obj=company|mine|refinery|oilfield|bank|railway|plant|factory|farm|oil_company  -> 1711
  + Latvia seized a foreign mine. | Latvia > a foreign mine
take_over v  S?=subj T=obj:any obj=company|mine|refinery|oilfield|bank|railway|plant|factory|farm|oil_company  -> 1711
  + Croatia took over the oil company. | Croatia > the oil company
grab v  S?=subj T=obj:any obj=company|mine|refinery|oilfield|bank|railway|plant|factory|farm|oil_company  -> 1711
  + Rwanda grabbed a foreign mine. | Rwanda > a foreign mine
impose v  S?=subj T?=on obj=fine|penalty|tax|windfall_tax|levy  -> 172
  + Indonesia imposed a windfall tax on the oil companies. | Indonesia > the oil companies
levy v  S?=subj T?=on obj=fine|penalty|tax|windfall_tax|levy  -> 172
  + Egypt levied a windfall tax on the oil companies. | Egypt > the oil companies
slap v  S?=subj T?=on obj=fine|penalty|tax|windfall_tax|levy  -> 172
  + Jordan slapped a windfall tax on the oil companies. | Jordan > the oil companies
introduce v  S?=subj T?=on obj=fine|penalty|tax|windfall_tax|levy  -> 172
  + Argentina introduced a windfall tax on the oil companies. | Argentina > the oil companies
bail_out v  S=subj T=obj obj=bank|banks|airline|farmer|farmers|company|industry|carmaker  -> 071
  + Turkey bailed out the airline. | Turkey > the airline
rescue v  S=subj T=obj obj=bank|banks|airline|farmer|farmers|company|industry|carmaker  -> 071
  + Malaysia rescued the banks. | Malaysia > the banks
subsidise v  S=subj T=obj obj=bank|banks|airline|farmer|farmers|company|industry|carmaker  -> 071
  + Peru subsidised the airline. | Peru > the airline
prop_up v  S=subj T=obj obj=bank|banks|airline|farmer|farmers|company|industry|carmaker  -> 071
  + Portugal propped up the banks with billions in 2014, the central bank said. | Portugal > the banks
recapitalise v  S=subj T=obj obj=bank|banks|airline|farmer|farmers|company|industry|carmaker  -> 071
  + Niger recapitalised the airline. | Niger > the airline
recapitalize v  S=subj T=obj obj=bank|banks|airline|farmer|farmers|company|industry|carmaker  -> 071
  + Canada recapitalized the banks. | Canada > the banks
inaugurate v  B=subj|with obj=border|market|road|railway|bridge|pipeline|link|electricity_line|power_line  -> 061
  + Finland and Zambia inaugurated a railway. | Finland > Zambia ; Zambia > Finland
open v  B=subj|with obj=border|market|road|railway|bridge|pipeline|link|electricity_line|power_line  -> 061
  + Jordan and Cuba opened a pipeline. | Jordan > Cuba ; Cuba > Jordan
build v  B=subj|with obj=border|market|road|railway|bridge|pipeline|link|electricity_line|power_line  -> 061
  + Nepal and Ghana built a railway. | Nepal > Ghana ; Ghana > Nepal
complete v  B=subj|with obj=border|market|road|railway|bridge|pipeline|link|electricity_line|power_line  -> 061
  + Jordan and Cuba completed a pipeline. | Jordan > Cuba ; Cuba > Jordan
launch v  B=subj|with obj=border|market|road|railway|bridge|pipeline|link|electricity_line|power_line  -> 061
  + Sweden and Uganda launched a railway. | Sweden > Uganda ; Uganda > Sweden
free_trade_zone n  B=between|with|of|poss|mod|by  -> 061
  + A free trade zone between Armenia and Portugal opened in June. | Armenia > Portugal ; Portugal > Armenia
economic_corridor n  B=between|with|of|poss|mod|by  -> 061
  + An economic corridor between Armenia and Portugal opened in June. | Armenia > Portugal ; Portugal > Armenia
trade_corridor n  B=between|with|of|poss|mod|by  -> 061
  + A trade corridor between Argentina and Rwanda opened in June. | Argentina > Rwanda ; Rwanda > Argentina
currency_swap n  B=between|with|of|poss|mod|by  -> 061
  + A currency swap between Kenya and Norway opened in June. | Kenya > Norway ; Norway > Kenya
power_link n  B=between|with|of|poss|mod|by  -> 061
  + A power link between Tunisia and Iceland opened in June. | Tunisia > Iceland ; Iceland > Tunisia
gas_pipeline n  B=between|with|of|poss|mod|by  -> 061
  + A gas pipeline between Vietnam and Chad opened in June. | Vietnam > Chad ; Chad > Vietnam
trade_route n  B=between|with|of|poss|mod|by  -> 061
  + A trade route between Nepal and Ghana opened in June. | Nepal > Ghana ; Ghana > Nepal
share v  S=subj T=with obj=technology|know-how|expertise|vaccine_data|research  -> 064
  + Morocco shared technology with Belarus. | Morocco > Belarus
exchange v  S=subj T=with obj=technology|know-how|expertise|vaccine_data|research  -> 064
  + Angola exchanged expertise with Denmark. | Angola > Denmark
swap v  S=subj T=with obj=technology|know-how|expertise|vaccine_data|research  -> 064
  + Belarus swapped technology with Tanzania. | Belarus > Tanzania
transfer v  S=subj T=to obj=technology|know-how  -> 061
  + Bulgaria transferred technology to Indonesia. | Bulgaria > Indonesia
sell v  S=subj T=to obj=technology|know-how  -> 061
  + Cyprus sold technology to Mexico. | Cyprus > Mexico
license v  S=subj T=to obj=technology|know-how  -> 061
  + Japan licensed technology to Jordan. | Japan > Jordan
export v  S=subj T=to obj=technology|know-how  -> 061
  + Sudan exported technology to Canada. | Sudan > Canada
block v  S=subj T?=from|by|of|to|obj.of|obj.poss obj=takeover|merger|bid|investment|offer|acquisition|sale|deal  -> 1211
  + Armenia blocked the takeover by a foreign bank. | Armenia > a foreign bank
veto v  S=subj T?=from|by|of|to|obj.of|obj.poss obj=takeover|merger|bid|investment|offer|acquisition|sale|deal  -> 1211
  + The regulator vetoed the merger. | The regulator > _
prevent v  S=subj T?=from|by|of|to|obj.of|obj.poss obj=takeover|merger|bid|investment|offer|acquisition|sale|deal  -> 1211
  + Senegal prevented the takeover by a foreign bank. | Senegal > a foreign bank
forbid v  S=subj T?=from|by|of|to|obj.of|obj.poss obj=takeover|merger|bid|investment|offer|acquisition|sale|deal  -> 1211
  + Argentina forbade the takeover by a Chinese company on Monday. | Argentina > a Chinese company
bar v  S=subj T?=from|by|of|to|obj.of|obj.poss obj=takeover|merger|bid|investment|offer|acquisition|sale|deal  -> 1211
  + Uganda barred the takeover by a foreign bank. | Uganda > a foreign bank
stop v  S=subj T?=from|by|of|to|obj.of|obj.poss obj=takeover|merger|bid|investment|offer|acquisition|sale|deal  -> 1211
  + The regulator stopped the merger. | The regulator > _
file v  S=subj T=over|with|against obj=dispute|complaint|case at=wto  -> 110
  + Serbia filed a complaint against Japan at the WTO. | Serbia > Japan
bring v  S=subj T=over|with|against obj=dispute|complaint|case at=wto  -> 110
  + Denmark brought a complaint against Lebanon at the WTO. | Denmark > Lebanon
lodge v  S=subj T=over|with|against obj=dispute|complaint|case at=wto  -> 110
  + Kuwait lodged a complaint against Armenia at the WTO. | Kuwait > Armenia
sign v  S=subj T=with|from|to obj=arms_deal|arms_contract|weapons_contract|defence_contract  -> 062
  + Angola signed an arms deal with Denmark. | Angola > Denmark
seal v  S=subj T=with|from|to obj=arms_deal|arms_contract|weapons_contract|defence_contract  -> 062
  + Yemen sealed an arms deal with Kenya. | Yemen > Kenya
conclude v  S=subj T=with|from|to obj=arms_deal|arms_contract|weapons_contract|defence_contract  -> 062
  + Japan concluded an arms deal with Jordan. | Japan > Jordan
clinch v  S=subj T=with|from|to obj=arms_deal|arms_contract|weapons_contract|defence_contract  -> 062
  + Senegal clinched an arms deal with Georgia. | Senegal > Georgia
announce v  S=subj T=with|from|to obj=arms_deal|arms_contract|weapons_contract|defence_contract  -> 062
  + Kenya announced an arms deal with Norway. | Kenya > Norway
ink v  S=subj T=with|from|to obj=arms_deal|arms_contract|weapons_contract|defence_contract  -> 062
  + Sudan inked an arms deal with Canada. | Sudan > Canada
boycott v  S?=subj T=obj obj=product|products|goods|brand|company|supermarket|coffee|wine  -> 143
  + Consumers boycotted French wine. | Consumers > French wine
shun v  S?=subj T=obj obj=product|products|goods|brand|company|supermarket|coffee|wine  -> 143
  + Consumers shunned French wine. | Consumers > French wine
