# Event frames of tabard, family "cooperate": one entry a line, its examples indented (docs/formats/frames.md).
# Origin: written for tabard; codes are CAMEO / PLOVER facts. Licence: as the project.

# Material cooperation (CAMEO 06)
cooperate v  B=subj|with  -> 060
  + Uganda cooperated with Kenya on the refugees. | Uganda > Kenya ; Kenya > Uganda
collaborate v  B=subj|with  -> 060
  + The institute collaborated with the ministry. | The institute > the ministry ; the ministry > The institute
trade v  B=subj|with  -> 061
  + Iran traded with Turkey. | Iran > Turkey ; Turkey > Iran
invest v  S=subj T=in  -> 061
  + Qatar invested in Greece. | Qatar > Greece
buy v  S=subj T=from  -> 061
  + Pakistan bought wheat from Ukraine. | Pakistan > Ukraine
purchase v  S=subj T=from  -> 061
  + Nepal purchased power from India. | Nepal > India
import v  S=subj T=from  -> 061
  + Poland imported gas from Norway. | Poland > Norway
export v  S=subj T=to  -> 061
  + Brazil exported beef to Egypt. | Brazil > Egypt
sell v  S=subj T=to  -> 061
  + Chile sold copper to China. | Chile > China
sell v  S=subj T=to|iobj obj={arms}  -> 072
  + France sold fighter jets to India. | France > India
build v  S=subj T=in obj={infrastructure}  -> 061
  + Chinese companies built a port in Kenya. | Chinese companies > Kenya
import n  S?=by|mod|poss T?=from  -> 061
  + Poland's imports from Norway rose. | Poland > Norway
export n  S?=by|mod|poss T?=to  -> 061
  + Brazil's exports to Iran rose. | Brazil > Iran
investment n  S?=by|mod|poss T?=in  -> 061
  + Japan's investment in Vietnam grew. | Japan > Vietnam
trade n  B=between|with|of|poss|mod|by  -> 061
  + Trade between Iran and Iraq grew. | Iran > Iraq ; Iraq > Iran
open v  S=subj T=in obj=factory|branch|plant|office|mine  -> 061
  + A Korean company opened a factory in Ethiopia. | A Korean company > Ethiopia
launch v  B=subj|with obj=joint_venture|project  -> 061
  + Hungary launched a joint venture with Serbia. | Hungary > Serbia ; Serbia > Hungary
train v  S=subj T=obj  -> 062
  + British soldiers trained Iraqi troops. | British soldiers > Iraqi troops
hold v  B=subj|with obj={drill}  -> 062
  + Egypt held a naval exercise with Greece. | Egypt > Greece ; Greece > Egypt
conduct v  B=subj|with obj={drill}  -> 062
  + India conducted military exercises with Vietnam. | India > Vietnam ; Vietnam > India
stage v  B=subj|with obj={drill}  -> 062
  + China staged drills with Russia. | China > Russia ; Russia > China
fight v  B=subj|alongside  -> 062
  + The Kurds fought alongside American troops. | The Kurds > American troops ; American troops > The Kurds
join v  S=subj T=obj T=obj:any obj=coalition|alliance|force|war|fight  -> 062
  + Denmark joined the coalition. | Denmark > the coalition
extradite v  S=subj T=to obj=:person  -> 063
  + Colombia extradited a drug lord to the United States. | Colombia > the United States
hand_over v  S=subj T=to obj={extradite}  -> 063
  + Serbia handed over a suspect to the tribunal. | Serbia > the tribunal
extradition n  S?=by|mod|poss T?=to  -> 063
  + Spain's extradition of a banker to Peru went ahead. | Spain > Peru
share v  S=subj T=with obj={intelligence}  -> 064
  + Jordan shared intelligence with Israel. | Jordan > Israel
pass v  S=subj T=to obj={intelligence}  -> 064
  + Ankara passed information to Interpol. | Ankara > Interpol
provide v  S=subj T=to obj={intelligence}  -> 064
  + The informer provided information to the police. | The informer > the police
give v  S=subj T=to|iobj obj={intelligence}  -> 064
  + The bank gave data to the regulator. | The bank > the regulator
inform v  S=subj T=obj  -> 064
  + Cairo informed the African Union of the dam talks. | Cairo > the African Union
cooperation n  B=between|with|of|poss|mod|by  -> 060
  + Cooperation between Chad and Niger deepened. | Chad > Niger ; Niger > Chad
collaboration n  B=between|with|of|poss|mod|by  -> 060
  + Collaboration between the museum and the city paid off. | the museum > the city ; the city > the museum
partnership n  B=between|with|of|poss|mod|by  -> 060
  + A partnership between Toyota and the government was set up. | Toyota > the government ; the government > Toyota
# Working together, trade, joint defence, judicial help, intelligence
partner v  B=subj|with  -> 060
  + Mexico partnered with Tunisia on water. | Mexico > Tunisia ; Tunisia > Mexico
coordinate v  B=subj|with  -> 060
  + An aid agency coordinated with the ministry. | An aid agency > the ministry ; the ministry > An aid agency
co-operate v  B=subj|with  -> 060
  + Iceland and Angola co-operated on the refugees. | Iceland > Angola ; Angola > Iceland
interoperate v  B=subj|with  -> 060
  + Denmark interoperated with Lebanon on water. | Denmark > Lebanon ; Lebanon > Denmark
work_together v  B=subj|with  -> 060
  + A lawyers' association worked together with the ministry. | A lawyers' association > the ministry ; the ministry > A lawyers' association
pool_resources v  B=subj|with  -> 060
  + Senegal and Georgia pooled resources on the refugees. | Senegal > Georgia ; Georgia > Senegal
band_together v  B=subj|with  -> 060
  + Bulgaria banded together with Indonesia on water. | Bulgaria > Indonesia ; Indonesia > Bulgaria
work v  B=subj|with  -> 060
  + The Red Cross worked with the ministry. | The Red Cross > the ministry ; the ministry > The Red Cross
associate v  B=subj|with  -> 060
  + Morocco and Belarus associated on the refugees. | Morocco > Belarus ; Belarus > Morocco
join_hands v  B=subj|with  -> 060
  + Tanzania joined hands with Croatia on water. | Tanzania > Croatia ; Croatia > Tanzania
work v  B=subj|with on=project  -> 060
  + Argentina worked with Rwanda on the dam. | Argentina > Rwanda ; Rwanda > Argentina
co-operation n  B=between|with|of|poss|mod|by  -> 060
  + The co-operation between Austria and Yemen covers energy and water. | Austria > Yemen ; Yemen > Austria
teamwork n  B=between|with|of|poss|mod|by  -> 060
  + A teamwork between Kenya and the African Union was set up. | Kenya > the African Union ; the African Union > Kenya
coordination n  B=between|with|of|poss|mod|by  -> 060
  + The coordination between Norway and Peru covers energy and water. | Norway > Peru ; Peru > Norway
joint_effort n  B=between|with|of|poss|mod|by  -> 060
  + A joint effort between Turkey and the World Bank was set up. | Turkey > the World Bank ; the World Bank > Turkey
joint_project n  B=between|with|of|poss|mod|by  -> 060
  + The joint project between Vietnam and Chad covers energy and water. | Vietnam > Chad ; Chad > Vietnam
joint_programme n  B=between|with|of|poss|mod|by  -> 060
  + A joint programme between Egypt and the Arab League was set up. | Egypt > the Arab League ; the Arab League > Egypt
synergy n  B=between|with|of|poss|mod|by  -> 060
  + The synergy between Poland and Chile covers energy and water. | Poland > Chile ; Chile > Poland
joint_work n  B=between|with|of|poss|mod|by  -> 060
  + A joint work between Nepal and the Security Council was set up. | Nepal > the Security Council ; the Security Council > Nepal
joint_operation n  B=between|with|of|poss|mod|by  -> 060
  + The joint operation between Ghana and Serbia covers energy and water. | Ghana > Serbia ; Serbia > Ghana
ship v  S=subj T=to|into obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Japan shipped wheat to Jordan. | Japan > Jordan
supply v  S=subj T=to|into obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Cuba supplied electricity to Malaysia. | Cuba > Malaysia
sell v  S=subj T=to|into obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Sweden sold oil to Uganda. | Sweden > Uganda
export v  S=subj T=to|into obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Brazil exported wheat to Kuwait. | Brazil > Kuwait
deliver v  S=subj T=to|into obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Armenia delivered electricity to Portugal. | Armenia > Portugal
market v  S=subj T=to|into obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Niger marketed oil to Mongolia. | Niger > Mongolia
send v  S=subj T=to|into obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Oman sent wheat to Colombia. | Oman > Colombia
pump v  S=subj T=to|into obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Finland pumped electricity to Zambia. | Finland > Zambia
resell v  S=subj T=to|into obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Pakistan resold oil to Greece. | Pakistan > Greece
buy v  S=subj T=from obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Ecuador bought oil from Cambodia. | Ecuador > Cambodia
purchase v  S=subj T=from obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Algeria purchased coal from Latvia. | Algeria > Latvia
import v  S=subj T=from obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Bolivia imported oil from Sudan. | Bolivia > Sudan
order v  S=subj T=from obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Canada ordered coal from Qatar. | Canada > Qatar
procure v  S=subj T=from obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Romania procured oil from Ethiopia. | Romania > Ethiopia
acquire v  S=subj T=from obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Thailand acquired coal from Cyprus. | Thailand > Cyprus
lease v  S=subj T=from obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Mexico leased oil from Tunisia. | Mexico > Tunisia
obtain v  S=subj T=from obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Iceland obtained coal from Angola. | Iceland > Angola
buy v  S=subj T=from obj={arms}  -> 062
  + Denmark bought tanks from Lebanon. | Denmark > Lebanon
purchase v  S=subj T=from obj={arms}  -> 062
  + Senegal purchased submarines from Georgia. | Senegal > Georgia
import v  S=subj T=from obj={arms}  -> 062
  + Bulgaria imported tanks from Indonesia. | Bulgaria > Indonesia
order v  S=subj T=from obj={arms}  -> 062
  + Morocco ordered submarines from Belarus. | Morocco > Belarus
procure v  S=subj T=from obj={arms}  -> 062
  + Tanzania procured tanks from Croatia. | Tanzania > Croatia
acquire v  S=subj T=from obj={arms}  -> 062
  + Argentina acquired submarines from Rwanda. | Argentina > Rwanda
lease v  S=subj T=from obj={arms}  -> 062
  + Austria leased tanks from Yemen. | Austria > Yemen
receive v  S=subj T=from obj={arms}  -> 062
  + Kenya received submarines from Norway. | Kenya > Norway
obtain v  S=subj T=from obj={arms}  -> 062
  + Peru obtained tanks from Turkey. | Peru > Turkey
invest v  S=subj T=in|into obj=money|million|billion|dollar|euro|fund|capital  -> 061
  + Vietnam invested two billion dollars in Chad. | Vietnam > Chad
put v  S=subj T=in|into obj=money|million|billion|dollar|euro|fund|capital  -> 061
  + A Turkish company put money in Egypt. | A Turkish company > Egypt
sink v  S=subj T=in|into obj=money|million|billion|dollar|euro|fund|capital  -> 061
  + Poland sank two billion dollars in Chile. | Poland > Chile
plough v  S=subj T=in|into obj=money|million|billion|dollar|euro|fund|capital  -> 061
  + A Turkish company ploughed money in Nepal. | A Turkish company > Nepal
inject v  S=subj T=in|into obj=money|million|billion|dollar|euro|fund|capital  -> 061
  + Ghana injected two billion dollars in Serbia. | Ghana > Serbia
place v  S=subj T=in|into obj=money|million|billion|dollar|euro|fund|capital  -> 061
  + A Turkish company placed money in Japan. | A Turkish company > Japan
channel v  S=subj T=in|into obj=money|million|billion|dollar|euro|fund|capital  -> 061
  + Jordan channeled two billion dollars in Cuba. | Jordan > Cuba
construct v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + A Chinese company constructed a railway in Malaysia. | A Chinese company > Malaysia
erect v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + Sweden erected a hospital in Uganda. | Sweden > Uganda
rebuild v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + An Italian firm rebuilt a dam in Brazil. | An Italian firm > Brazil
modernise v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + A Chinese company modernised a railway in Kuwait. | A Chinese company > Kuwait
modernize v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + Armenia modernized a hospital in Portugal. | Armenia > Portugal
upgrade v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + An Italian firm upgraded a dam in Niger. | An Italian firm > Niger
finance v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + A Chinese company financed a railway in Mongolia. | A Chinese company > Mongolia
inaugurate v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + Oman inaugurated a hospital in Colombia. | Oman > Colombia
develop v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + An Italian firm developed a dam in Finland. | An Italian firm > Finland
complete v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + A Chinese company completed a railway in Zambia. | A Chinese company > Zambia
fund v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + Pakistan funded a hospital in Greece. | Pakistan > Greece
renovate v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + An Italian firm renovated a dam in Ecuador. | An Italian firm > Ecuador
begin v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + A Chinese company began a railway in Cambodia. | A Chinese company > Cambodia
launch v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + Algeria launched a hospital in Latvia. | Algeria > Latvia
lay v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + An Italian firm laid a dam in Bolivia. | An Italian firm > Bolivia
repair v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + A Chinese company repaired a railway in Sudan. | A Chinese company > Sudan
open v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + Canada opened a hospital in Qatar. | Canada > Qatar
expand v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + An Italian firm expanded a dam in Romania. | An Italian firm > Romania
install v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + A Chinese company installed a railway in Ethiopia. | A Chinese company > Ethiopia
expand v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Thailand expanded trade with Cyprus. | Thailand > Cyprus ; Cyprus > Thailand
boost v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Mexico and Tunisia boosted a joint venture. | Mexico > Tunisia ; Tunisia > Mexico
increase v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Iceland increased trade with Angola. | Iceland > Angola ; Angola > Iceland
resume v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Denmark and Lebanon resumed a joint venture. | Denmark > Lebanon ; Lebanon > Denmark
restart v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Senegal restarted trade with Georgia. | Senegal > Georgia ; Georgia > Senegal
launch v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Bulgaria and Indonesia launched a joint venture. | Bulgaria > Indonesia ; Indonesia > Bulgaria
form v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Morocco formed trade with Belarus. | Morocco > Belarus ; Belarus > Morocco
set_up v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Tanzania and Croatia set up a joint venture. | Tanzania > Croatia ; Croatia > Tanzania
establish v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Argentina established trade with Rwanda. | Argentina > Rwanda ; Rwanda > Argentina
create v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Austria and Yemen created a joint venture. | Austria > Yemen ; Yemen > Austria
begin v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Kenya began trade with Norway. | Kenya > Norway ; Norway > Kenya
open v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Peru and Turkey opened a joint venture. | Peru > Turkey ; Turkey > Peru
liberalise v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Vietnam liberalised trade with Chad. | Vietnam > Chad ; Chad > Vietnam
liberalize v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Egypt and Poland liberalized a joint venture. | Egypt > Poland ; Poland > Egypt
promote v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Chile promoted trade with Nepal. | Chile > Nepal ; Nepal > Chile
facilitate v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Ghana and Serbia facilitated a joint venture. | Ghana > Serbia ; Serbia > Ghana
double v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Japan doubled trade with Jordan. | Japan > Jordan ; Jordan > Japan
build v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Cuba and Malaysia built a joint venture. | Cuba > Malaysia ; Malaysia > Cuba
inaugurate v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Sweden inaugurated trade with Uganda. | Sweden > Uganda ; Uganda > Sweden
start v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Brazil and Kuwait started a joint venture. | Brazil > Kuwait ; Kuwait > Brazil
buy v  S=subj T=in|with obj=stake|share|shares|company|firm|bank|mine|oilfield|licence|licence  -> 061
  + A Qatari fund bought a stake in the airport. | A Qatari fund > the airport
acquire v  S=subj T=in|with obj=stake|share|shares|company|firm|bank|mine|oilfield|licence|licence  -> 061
  + A Japanese firm acquired a mine in Armenia. | A Japanese firm > Armenia
purchase v  S=subj T=in|with obj=stake|share|shares|company|firm|bank|mine|oilfield|licence|licence  -> 061
  + A Qatari fund purchased a stake in the airport. | A Qatari fund > the airport
take v  S=subj T=in|with obj=stake|share|shares|company|firm|bank|mine|oilfield|licence|licence  -> 061
  + A Japanese firm took a mine in Portugal. | A Japanese firm > Portugal
obtain v  S=subj T=in|with obj=stake|share|shares|company|firm|bank|mine|oilfield|licence|licence  -> 061
  + A Qatari fund obtained a stake in the airport. | A Qatari fund > the airport
secure v  S=subj T=in|with obj=stake|share|shares|company|firm|bank|mine|oilfield|licence|licence  -> 061
  + A Japanese firm secured a mine in Niger. | A Japanese firm > Niger
win v  S=subj T=in|with obj=stake|share|shares|company|firm|bank|mine|oilfield|licence|licence  -> 061
  + A Qatari fund won a stake in the airport. | A Qatari fund > the airport
joint_venture n  B=between|with|of|poss|mod|by  -> 061
  + joint venture between Mongolia and Oman rose last year. | Mongolia > Oman ; Oman > Mongolia
commerce n  B=between|with|of|poss|mod|by  -> 061
  + The commerce between Colombia and Finland will bring jobs. | Colombia > Finland ; Finland > Colombia
economic_cooperation n  B=between|with|of|poss|mod|by  -> 061
  + economic cooperation between Zambia and Pakistan rose last year. | Zambia > Pakistan ; Pakistan > Zambia
customs_union n  B=between|with|of|poss|mod|by  -> 061
  + The customs union between Greece and Ecuador will bring jobs. | Greece > Ecuador ; Ecuador > Greece
merger n  B=between|with|of|poss|mod|by  -> 061
  + merger between Cambodia and Algeria rose last year. | Cambodia > Algeria ; Algeria > Cambodia
barter n  B=between|with|of|poss|mod|by  -> 061
  + The barter between Latvia and Bolivia will bring jobs. | Latvia > Bolivia ; Bolivia > Latvia
economic_partnership n  B=between|with|of|poss|mod|by  -> 061
  + economic partnership between Sudan and Canada rose last year. | Sudan > Canada ; Canada > Sudan
business n  B=between|with|of|poss|mod|by  -> 061
  + The business between Qatar and Romania will bring jobs. | Qatar > Romania ; Romania > Qatar
sale n  S?=by|mod|poss T?=to|in|from  -> 061
  + Ethiopia's sale to Thailand doubled. | Ethiopia > Thailand
oil_export n  S?=by|mod|poss T?=to|in|from  -> 061
  + Cyprus's oil export in Mexico created jobs. | Cyprus > Mexico
gas_supply n  S?=by|mod|poss T?=to|in|from  -> 061
  + Tunisia's gas supply to Iceland doubled. | Tunisia > Iceland
grain_export n  S?=by|mod|poss T?=to|in|from  -> 061
  + Angola's grain export in Denmark created jobs. | Angola > Denmark
foreign_investment n  S?=by|mod|poss T?=to|in|from  -> 061
  + Lebanon's foreign investment to Senegal doubled. | Lebanon > Senegal
oil_shipment n  S?=by|mod|poss T?=to|in|from  -> 061
  + Georgia's oil shipment in Bulgaria created jobs. | Georgia > Bulgaria
power_supply n  S?=by|mod|poss T?=to|in|from  -> 061
  + Indonesia's power supply to Morocco doubled. | Indonesia > Morocco
begin v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Belarus began a naval exercise with Tanzania. | Belarus > Tanzania ; Tanzania > Belarus
start v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Croatia and Argentina started joint exercises. | Croatia > Argentina ; Argentina > Croatia
launch v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Rwanda launched military drills with ASEAN. | Rwanda > ASEAN ; ASEAN > Rwanda
open v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Austria opened a naval exercise with Yemen. | Austria > Yemen ; Yemen > Austria
carry_out v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Kenya and Norway carried out joint exercises. | Kenya > Norway ; Norway > Kenya
complete v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Peru completed military drills with the European Union. | Peru > the European Union ; the European Union > Peru
conclude v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Turkey concluded a naval exercise with Vietnam. | Turkey > Vietnam ; Vietnam > Turkey
undertake v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Chad and Egypt undertook joint exercises. | Chad > Egypt ; Egypt > Chad
kick_off v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Poland kicked off military drills with the United Nations. | Poland > the United Nations ; the United Nations > Poland
finish v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Chile finished a naval exercise with Nepal. | Chile > Nepal ; Nepal > Chile
run v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Ghana and Serbia ran joint exercises. | Ghana > Serbia ; Serbia > Ghana
organise v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Japan organised military drills with NATO. | Japan > NATO ; NATO > Japan
organize v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Jordan organized a naval exercise with Cuba. | Jordan > Cuba ; Cuba > Jordan
resume v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Malaysia and Sweden resumed joint exercises. | Malaysia > Sweden ; Sweden > Malaysia
perform v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Uganda performed military drills with the African Union. | Uganda > the African Union ; the African Union > Uganda
wrap_up v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Brazil wrapped up a naval exercise with Kuwait. | Brazil > Kuwait ; Kuwait > Brazil
participate v  B=subj|with in={drill}  -> 062
  + Armenia participated in military exercises with Portugal. | Armenia > Portugal ; Portugal > Armenia
take_part v  B=subj|with in={drill}  -> 062
  + Niger and Mongolia took part in a naval exercise. | Niger > Mongolia ; Mongolia > Niger
engage v  B=subj|with in={drill}  -> 062
  + Oman engaged in military exercises with Colombia. | Oman > Colombia ; Colombia > Oman
join v  B=subj|with in={drill}  -> 062
  + Finland and Zambia joined in a naval exercise. | Finland > Zambia ; Zambia > Finland
drill v  S=subj T=obj  -> 062
  + Pakistan drilled the Iraqi army. | Pakistan > the Iraqi army
mentor v  S=subj T=obj  -> 062
  + Greece mentored the Somali police. | Greece > the Somali police
coach v  S=subj T=obj  -> 062
  + Ecuador coached the coast guard of Cambodia. | Ecuador > the coast guard of Cambodia
professionalise v  S=subj T=obj  -> 062
  + Algeria professionalised the Iraqi army. | Algeria > the Iraqi army
professionalize v  S=subj T=obj  -> 062
  + Latvia professionalized the Somali police. | Latvia > the Somali police
send v  S=subj T=to obj=adviser|advisers|advisor|trainer|trainers|instructor|military_adviser  -> 062
  + Bolivia sent military advisers to Sudan. | Bolivia > Sudan
dispatch v  S=subj T=to obj=adviser|advisers|advisor|trainer|trainers|instructor|military_adviser  -> 062
  + Canada dispatched instructors to Qatar. | Canada > Qatar
lend v  S=subj T=to obj=adviser|advisers|advisor|trainer|trainers|instructor|military_adviser  -> 062
  + Romania lent military advisers to Ethiopia. | Romania > Ethiopia
second v  S=subj T=to obj=adviser|advisers|advisor|trainer|trainers|instructor|military_adviser  -> 062
  + Thailand seconded instructors to Cyprus. | Thailand > Cyprus
provide v  S=subj T=to obj=adviser|advisers|advisor|trainer|trainers|instructor|military_adviser  -> 062
  + Mexico provided military advisers to Tunisia. | Mexico > Tunisia
offer v  S=subj T=to|with|for obj=base|airbase|airspace|port|facility|airfield  -> 062
  + Iceland offered a base to Angola. | Iceland > Angola
lease v  S=subj T=to|with|for obj=base|airbase|airspace|port|facility|airfield  -> 062
  + Denmark leased its port to Lebanon. | Denmark > Lebanon
lend v  S=subj T=to|with|for obj=base|airbase|airspace|port|facility|airfield  -> 062
  + Senegal lent a base to Georgia. | Senegal > Georgia
open v  S=subj T=to|with|for obj=base|airbase|airspace|port|facility|airfield  -> 062
  + Bulgaria opened its port to Indonesia. | Bulgaria > Indonesia
rent v  S=subj T=to|with|for obj=base|airbase|airspace|port|facility|airfield  -> 062
  + Morocco rented a base to Belarus. | Morocco > Belarus
provide v  S=subj T=to|with|for obj=base|airbase|airspace|port|facility|airfield  -> 062
  + Tanzania provided its port to Croatia. | Tanzania > Croatia
share v  S=subj T=to|with|for obj=base|airbase|airspace|port|facility|airfield  -> 062
  + Argentina shared a base to Rwanda. | Argentina > Rwanda
military_cooperation n  B=between|with|of|poss|mod|by  -> 062
  + military cooperation between Austria and Yemen deepened. | Austria > Yemen ; Yemen > Austria
defence_cooperation n  B=between|with|of|poss|mod|by  -> 062
  + A defence cooperation between Kenya and Norway began off the coast. | Kenya > Norway ; Norway > Kenya
defense_cooperation n  B=between|with|of|poss|mod|by  -> 062
  + defense cooperation between Peru and Turkey deepened. | Peru > Turkey ; Turkey > Peru
joint_exercise n  B=between|with|of|poss|mod|by  -> 062
  + A joint exercise between Vietnam and Chad began off the coast. | Vietnam > Chad ; Chad > Vietnam
joint_drill n  B=between|with|of|poss|mod|by  -> 062
  + joint drill between Egypt and Poland deepened. | Egypt > Poland ; Poland > Egypt
naval_exercise n  B=between|with|of|poss|mod|by  -> 062
  + A naval exercise between Chile and Nepal began off the coast. | Chile > Nepal ; Nepal > Chile
joint_patrol n  B=between|with|of|poss|mod|by  -> 062
  + joint patrol between Ghana and Serbia deepened. | Ghana > Serbia ; Serbia > Ghana
war_game n  B=between|with|of|poss|mod|by  -> 062
  + A war game between Japan and Jordan began off the coast. | Japan > Jordan ; Jordan > Japan
military_exercise n  B=between|with|of|poss|mod|by  -> 062
  + military exercise between Cuba and Malaysia deepened. | Cuba > Malaysia ; Malaysia > Cuba
military_drill n  B=between|with|of|poss|mod|by  -> 062
  + A military drill between Sweden and Uganda began off the coast. | Sweden > Uganda ; Uganda > Sweden
joint_manoeuvre n  B=between|with|of|poss|mod|by  -> 062
  + joint manoeuvre between Brazil and Kuwait deepened. | Brazil > Kuwait ; Kuwait > Brazil
military_alliance n  B=between|with|of|poss|mod|by  -> 062
  + A military alliance between Armenia and Portugal began off the coast. | Armenia > Portugal ; Portugal > Armenia
defence_partnership n  B=between|with|of|poss|mod|by  -> 062
  + defence partnership between Niger and Mongolia deepened. | Niger > Mongolia ; Mongolia > Niger
surrender v  S=subj T=to obj={extradite}  -> 063
  + Oman surrendered a suspect to Colombia. | Oman > Colombia
transfer v  S=subj T=to obj={extradite}  -> 063
  + Finland transferred a fugitive to the tribunal. | Finland > the tribunal
turn_over v  S=subj T=to obj={extradite}  -> 063
  + Zambia turned over a suspect to Pakistan. | Zambia > Pakistan
deliver v  S=subj T=to obj={extradite}  -> 063
  + Greece delivered a fugitive to the tribunal. | Greece > the tribunal
send v  S=subj T=to obj={extradite}  -> 063
  + Ecuador sent a suspect to Cambodia. | Ecuador > Cambodia
return v  S=subj T=to obj={extradite}  -> 063
  + Algeria returned a fugitive to the tribunal. | Algeria > the tribunal
render v  S=subj T=to obj={extradite}  -> 063
  + Latvia rendered a suspect to Bolivia. | Latvia > Bolivia
handover v  S=subj T=to obj={extradite}  -> 063
  + Sudan handovered a fugitive to the tribunal. | Sudan > the tribunal
extradite v  S=subj T=obj T=obj:person to=:any  -> 063
  + Canada extradited a banker to Qatar. | Canada > a banker
hand_over v  S=subj T=obj T=obj:person to=:any  -> 063
  + Romania handed over a drug lord to Ethiopia. | Romania > a drug lord
turn_over v  S=subj T=obj T=obj:person to=:any  -> 063
  + Thailand turned over a banker to Cyprus. | Thailand > a banker
surrender v  S=subj T=obj T=obj:person to=:any  -> 063
  + Mexico surrendered a drug lord to Tunisia. | Mexico > a drug lord
begin v  B=subj|with obj=judicial_cooperation  -> 063
  + Iceland began judicial cooperation with Angola. | Iceland > Angola ; Angola > Iceland
expand v  B=subj|with obj=judicial_cooperation  -> 063
  + Denmark expanded judicial cooperation with Lebanon. | Denmark > Lebanon ; Lebanon > Denmark
deepen v  B=subj|with obj=judicial_cooperation  -> 063
  + Senegal deepened judicial cooperation with Georgia. | Senegal > Georgia ; Georgia > Senegal
strengthen v  B=subj|with obj=judicial_cooperation  -> 063
  + Bulgaria strengthened judicial cooperation with Indonesia. | Bulgaria > Indonesia ; Indonesia > Bulgaria
launch v  B=subj|with obj=judicial_cooperation  -> 063
  + Morocco launched judicial cooperation with Belarus. | Morocco > Belarus ; Belarus > Morocco
extradition n  S?=by|mod|poss T?=to|of  -> 063
  + Tanzania's extradition of the fugitive followed a court ruling. | Tanzania > the fugitive
handover n  S?=by|mod|poss T?=to|of  -> 063
  + Croatia's handover of the fugitive followed a court ruling. | Croatia > the fugitive
surrender n  S?=by|mod|poss T?=to|of  -> 063
  + Argentina's surrender of the fugitive followed a court ruling. | Argentina > the fugitive
rendition n  S?=by|mod|poss T?=to|of  -> 063
  + Rwanda's rendition of the fugitive followed a court ruling. | Rwanda > the fugitive
transfer n  S?=by|mod|poss T?=to|of  -> 063
  + Austria's transfer of the fugitive followed a court ruling. | Austria > the fugitive
exchange v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + Yemen exchanged intelligence with Kenya. | Yemen > Kenya
supply v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + Norway supplied the files to the tribunal. | Norway > the tribunal
hand_over v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + The bank handed over data to investigators. | The bank > investigators
transmit v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + Peru transmited intelligence with Turkey. | Peru > Turkey
forward v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + Vietnam forwarded the files to the tribunal. | Vietnam > the tribunal
pass_on v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + The bank passed on data to investigators. | The bank > investigators
deliver v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + Chad delivered intelligence with Egypt. | Chad > Egypt
send v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + Poland sent the files to the tribunal. | Poland > the tribunal
submit v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + The bank submitted data to investigators. | The bank > investigators
relay v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + Chile relayed intelligence with Nepal. | Chile > Nepal
furnish v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + Ghana furnished the files to the tribunal. | Ghana > the tribunal
disclose v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + The bank disclosed data to investigators. | The bank > investigators
release v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + Serbia released intelligence with Japan. | Serbia > Japan
leak v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + Jordan leaked the files to the tribunal. | Jordan > the tribunal
surrender v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + The bank surrendered data to investigators. | The bank > investigators
turn_over v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + Cuba turned over intelligence with Malaysia. | Cuba > Malaysia
feed v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + Sweden fed the files to the tribunal. | Sweden > the tribunal
transfer v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + The bank transferred data to investigators. | The bank > investigators
pool v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + Uganda pooled intelligence with Brazil. | Uganda > Brazil
communicate v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + Kuwait communicated the files to the tribunal. | Kuwait > the tribunal
notify v  S=subj T=obj  -> 064
  + Armenia notified Portugal about the flood gates. | Armenia > Portugal
alert v  S=subj T=obj  -> 064
  + The defence minister alerted the tribunal of the findings. | The defence minister > the tribunal
apprise v  S=subj T=obj  -> 064
  + Niger apprised Mongolia about the flood gates. | Niger > Mongolia
tip_off v  S=subj T=obj  -> 064
  + The interior minister tipped off the tribunal of the findings. | The interior minister > the tribunal
update v  S=subj T=obj  -> 064
  + Oman updated Colombia about the flood gates. | Oman > Colombia
advise v  S=subj T=obj  -> 064
  + The opposition leader advised the tribunal of the findings. | The opposition leader > the tribunal
share v  B=subj|with obj={intelligence}  -> 064
  + Finland and Zambia shared intelligence. | Finland > Zambia ; Zambia > Finland
exchange v  B=subj|with obj={intelligence}  -> 064
  + Pakistan exchanged information with Greece. | Pakistan > Greece ; Greece > Pakistan
swap v  B=subj|with obj={intelligence}  -> 064
  + Ecuador and Cambodia swapped intelligence. | Ecuador > Cambodia ; Cambodia > Ecuador
trade v  B=subj|with obj={intelligence}  -> 064
  + Algeria traded information with Latvia. | Algeria > Latvia ; Latvia > Algeria
pool v  B=subj|with obj={intelligence}  -> 064
  + Bolivia and Sudan pooled intelligence. | Bolivia > Sudan ; Sudan > Bolivia
intelligence_sharing n  B=between|with|of|poss|mod|by  -> 064
  + intelligence sharing between Canada and Qatar thwarted the plot. | Canada > Qatar ; Qatar > Canada
information_sharing n  B=between|with|of|poss|mod|by  -> 064
  + information sharing between Romania and Ethiopia thwarted the plot. | Romania > Ethiopia ; Ethiopia > Romania
intelligence_cooperation n  B=between|with|of|poss|mod|by  -> 064
  + intelligence cooperation between Thailand and Cyprus thwarted the plot. | Thailand > Cyprus ; Cyprus > Thailand
data_exchange n  B=between|with|of|poss|mod|by  -> 064
  + data exchange between Mexico and Tunisia thwarted the plot. | Mexico > Tunisia ; Tunisia > Mexico
intelligence_exchange n  B=between|with|of|poss|mod|by  -> 064
  + intelligence exchange between Iceland and Angola thwarted the plot. | Iceland > Angola ; Angola > Iceland
