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
import n  S?=by|mod|poss T=from  -> 061
  + Poland's imports from Norway rose. | Poland > Norway
export n  S?=by|mod|poss T=to  -> 061
  + Brazil's exports to Iran rose. | Brazil > Iran
investment n  S?=by|mod|poss T=in  -> 061
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
join v  S=subj T=obj:any obj=coalition|alliance|force|war|fight  -> 062
  + Denmark joined the coalition. | Denmark > the coalition
extradite v  S=subj T=to obj=:person  -> 063
  + Colombia extradited a drug lord to the United States. | Colombia > the United States
hand_over v  S=subj T=to obj={extradite}  -> 063
  + Serbia handed over a suspect to the tribunal. | Serbia > the tribunal
extradition n  S?=by|mod|poss T=to  -> 063
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
  + Finland partnered with Zambia on water. | Finland > Zambia ; Zambia > Finland
coordinate v  B=subj|with  -> 060
  + A women's group coordinated with the ministry. | A women's group > the ministry ; the ministry > A women's group
co-operate v  B=subj|with  -> 060
  + Pakistan and Greece co-operated on the refugees. | Pakistan > Greece ; Greece > Pakistan
interoperate v  B=subj|with  -> 060
  + Ecuador interoperated with Cambodia on water. | Ecuador > Cambodia ; Cambodia > Ecuador
work_together v  B=subj|with  -> 060
  + The trade union worked together with the ministry. | The trade union > the ministry ; the ministry > The trade union
pool_resources v  B=subj|with  -> 060
  + Algeria and Latvia pooled resources on the refugees. | Algeria > Latvia ; Latvia > Algeria
band_together v  B=subj|with  -> 060
  + Bolivia banded together with Sudan on water. | Bolivia > Sudan ; Sudan > Bolivia
work v  B=subj|with  -> 060
  + Amnesty worked with the ministry. | Amnesty > the ministry ; the ministry > Amnesty
associate v  B=subj|with  -> 060
  + Canada and Qatar associated on the refugees. | Canada > Qatar ; Qatar > Canada
join_hands v  B=subj|with  -> 060
  + Romania joined hands with Ethiopia on water. | Romania > Ethiopia ; Ethiopia > Romania
work v  B=subj|with on=project  -> 060
  + Thailand worked with Cyprus on the dam. | Thailand > Cyprus ; Cyprus > Thailand
co-operation n  B=between|with|of|poss|mod|by  -> 060
  + The co-operation between Mexico and Tunisia covers energy and water. | Mexico > Tunisia ; Tunisia > Mexico
teamwork n  B=between|with|of|poss|mod|by  -> 060
  + A teamwork between Iceland and the World Bank was set up. | Iceland > the World Bank ; the World Bank > Iceland
coordination n  B=between|with|of|poss|mod|by  -> 060
  + The coordination between Angola and Denmark covers energy and water. | Angola > Denmark ; Denmark > Angola
joint_effort n  B=between|with|of|poss|mod|by  -> 060
  + A joint effort between Lebanon and the Arab League was set up. | Lebanon > the Arab League ; the Arab League > Lebanon
joint_project n  B=between|with|of|poss|mod|by  -> 060
  + The joint project between Senegal and Georgia covers energy and water. | Senegal > Georgia ; Georgia > Senegal
joint_programme n  B=between|with|of|poss|mod|by  -> 060
  + A joint programme between Bulgaria and the Security Council was set up. | Bulgaria > the Security Council ; the Security Council > Bulgaria
synergy n  B=between|with|of|poss|mod|by  -> 060
  + The synergy between Indonesia and Morocco covers energy and water. | Indonesia > Morocco ; Morocco > Indonesia
joint_work n  B=between|with|of|poss|mod|by  -> 060
  + A joint work between Belarus and ASEAN was set up. | Belarus > ASEAN ; ASEAN > Belarus
joint_operation n  B=between|with|of|poss|mod|by  -> 060
  + The joint operation between Tanzania and Croatia covers energy and water. | Tanzania > Croatia ; Croatia > Tanzania
ship v  S=subj T=to|into obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Argentina shipped wheat to Rwanda. | Argentina > Rwanda
supply v  S=subj T=to|into obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Austria supplied electricity to Yemen. | Austria > Yemen
sell v  S=subj T=to|into obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Kenya sold oil to Norway. | Kenya > Norway
export v  S=subj T=to|into obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Peru exported wheat to Turkey. | Peru > Turkey
deliver v  S=subj T=to|into obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Vietnam delivered electricity to Chad. | Vietnam > Chad
market v  S=subj T=to|into obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Egypt marketed oil to Poland. | Egypt > Poland
send v  S=subj T=to|into obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Chile sent wheat to Nepal. | Chile > Nepal
pump v  S=subj T=to|into obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Ghana pumped electricity to Serbia. | Ghana > Serbia
resell v  S=subj T=to|into obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Japan resold oil to Jordan. | Japan > Jordan
buy v  S=subj T=from obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Cuba bought oil from Malaysia. | Cuba > Malaysia
purchase v  S=subj T=from obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Sweden purchased coal from Uganda. | Sweden > Uganda
import v  S=subj T=from obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Brazil imported oil from Kuwait. | Brazil > Kuwait
order v  S=subj T=from obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Armenia ordered coal from Portugal. | Armenia > Portugal
procure v  S=subj T=from obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Niger procured oil from Mongolia. | Niger > Mongolia
acquire v  S=subj T=from obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Oman acquired coal from Colombia. | Oman > Colombia
lease v  S=subj T=from obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Finland leased oil from Zambia. | Finland > Zambia
obtain v  S=subj T=from obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Pakistan obtained coal from Greece. | Pakistan > Greece
buy v  S=subj T=from obj={arms}  -> 062
  + Ecuador bought tanks from Cambodia. | Ecuador > Cambodia
purchase v  S=subj T=from obj={arms}  -> 062
  + Algeria purchased submarines from Latvia. | Algeria > Latvia
import v  S=subj T=from obj={arms}  -> 062
  + Bolivia imported tanks from Sudan. | Bolivia > Sudan
order v  S=subj T=from obj={arms}  -> 062
  + Canada ordered submarines from Qatar. | Canada > Qatar
procure v  S=subj T=from obj={arms}  -> 062
  + Romania procured tanks from Ethiopia. | Romania > Ethiopia
acquire v  S=subj T=from obj={arms}  -> 062
  + Thailand acquired submarines from Cyprus. | Thailand > Cyprus
lease v  S=subj T=from obj={arms}  -> 062
  + Mexico leased tanks from Tunisia. | Mexico > Tunisia
receive v  S=subj T=from obj={arms}  -> 062
  + Iceland received submarines from Angola. | Iceland > Angola
obtain v  S=subj T=from obj={arms}  -> 062
  + Denmark obtained tanks from Lebanon. | Denmark > Lebanon
invest v  S=subj T=in|into obj=money|million|billion|dollar|euro|fund|capital  -> 061
  + Senegal invested two billion dollars in Georgia. | Senegal > Georgia
put v  S=subj T=in|into obj=money|million|billion|dollar|euro|fund|capital  -> 061
  + A Turkish company put money in Bulgaria. | A Turkish company > Bulgaria
sink v  S=subj T=in|into obj=money|million|billion|dollar|euro|fund|capital  -> 061
  + Indonesia sank two billion dollars in Morocco. | Indonesia > Morocco
plough v  S=subj T=in|into obj=money|million|billion|dollar|euro|fund|capital  -> 061
  + A Turkish company ploughed money in Belarus. | A Turkish company > Belarus
inject v  S=subj T=in|into obj=money|million|billion|dollar|euro|fund|capital  -> 061
  + Tanzania injected two billion dollars in Croatia. | Tanzania > Croatia
place v  S=subj T=in|into obj=money|million|billion|dollar|euro|fund|capital  -> 061
  + A Turkish company placed money in Argentina. | A Turkish company > Argentina
channel v  S=subj T=in|into obj=money|million|billion|dollar|euro|fund|capital  -> 061
  + Rwanda channeled two billion dollars in Austria. | Rwanda > Austria
construct v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + A Chinese company constructed a railway in Yemen. | A Chinese company > Yemen
erect v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + Kenya erected a hospital in Norway. | Kenya > Norway
rebuild v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + An Italian firm rebuilt a dam in Peru. | An Italian firm > Peru
modernise v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + A Chinese company modernised a railway in Turkey. | A Chinese company > Turkey
modernize v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + Vietnam modernized a hospital in Chad. | Vietnam > Chad
upgrade v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + An Italian firm upgraded a dam in Egypt. | An Italian firm > Egypt
finance v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + A Chinese company financed a railway in Poland. | A Chinese company > Poland
inaugurate v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + Chile inaugurated a hospital in Nepal. | Chile > Nepal
develop v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + An Italian firm developed a dam in Ghana. | An Italian firm > Ghana
complete v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + A Chinese company completed a railway in Serbia. | A Chinese company > Serbia
fund v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + Japan funded a hospital in Jordan. | Japan > Jordan
renovate v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + An Italian firm renovated a dam in Cuba. | An Italian firm > Cuba
begin v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + A Chinese company began a railway in Malaysia. | A Chinese company > Malaysia
launch v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + Sweden launched a hospital in Uganda. | Sweden > Uganda
lay v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + An Italian firm laid a dam in Brazil. | An Italian firm > Brazil
repair v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + A Chinese company repaired a railway in Kuwait. | A Chinese company > Kuwait
open v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + Armenia opened a hospital in Portugal. | Armenia > Portugal
expand v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + An Italian firm expanded a dam in Niger. | An Italian firm > Niger
install v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + A Chinese company installed a railway in Mongolia. | A Chinese company > Mongolia
expand v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Oman expanded trade with Colombia. | Oman > Colombia ; Colombia > Oman
boost v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Finland and Zambia boosted a joint venture. | Finland > Zambia ; Zambia > Finland
increase v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Pakistan increased trade with Greece. | Pakistan > Greece ; Greece > Pakistan
resume v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Ecuador and Cambodia resumed a joint venture. | Ecuador > Cambodia ; Cambodia > Ecuador
restart v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Algeria restarted trade with Latvia. | Algeria > Latvia ; Latvia > Algeria
launch v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Bolivia and Sudan launched a joint venture. | Bolivia > Sudan ; Sudan > Bolivia
form v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Canada formed trade with Qatar. | Canada > Qatar ; Qatar > Canada
set_up v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Romania and Ethiopia set up a joint venture. | Romania > Ethiopia ; Ethiopia > Romania
establish v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Thailand established trade with Cyprus. | Thailand > Cyprus ; Cyprus > Thailand
create v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Mexico and Tunisia created a joint venture. | Mexico > Tunisia ; Tunisia > Mexico
begin v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Iceland began trade with Angola. | Iceland > Angola ; Angola > Iceland
open v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Denmark and Lebanon opened a joint venture. | Denmark > Lebanon ; Lebanon > Denmark
liberalise v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Senegal liberalised trade with Georgia. | Senegal > Georgia ; Georgia > Senegal
liberalize v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Bulgaria and Indonesia liberalized a joint venture. | Bulgaria > Indonesia ; Indonesia > Bulgaria
promote v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Morocco promoted trade with Belarus. | Morocco > Belarus ; Belarus > Morocco
facilitate v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Tanzania and Croatia facilitated a joint venture. | Tanzania > Croatia ; Croatia > Tanzania
double v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Argentina doubled trade with Rwanda. | Argentina > Rwanda ; Rwanda > Argentina
build v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Austria and Yemen built a joint venture. | Austria > Yemen ; Yemen > Austria
inaugurate v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Kenya inaugurated trade with Norway. | Kenya > Norway ; Norway > Kenya
start v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Peru and Turkey started a joint venture. | Peru > Turkey ; Turkey > Peru
buy v  S=subj T=in|with obj=stake|share|shares|company|firm|bank|mine|oilfield|licence|licence  -> 061
  + A Qatari fund bought a stake in the airport. | A Qatari fund > the airport
acquire v  S=subj T=in|with obj=stake|share|shares|company|firm|bank|mine|oilfield|licence|licence  -> 061
  + A Japanese firm acquired a mine in Vietnam. | A Japanese firm > Vietnam
purchase v  S=subj T=in|with obj=stake|share|shares|company|firm|bank|mine|oilfield|licence|licence  -> 061
  + A Qatari fund purchased a stake in the airport. | A Qatari fund > the airport
take v  S=subj T=in|with obj=stake|share|shares|company|firm|bank|mine|oilfield|licence|licence  -> 061
  + A Japanese firm took a mine in Chad. | A Japanese firm > Chad
obtain v  S=subj T=in|with obj=stake|share|shares|company|firm|bank|mine|oilfield|licence|licence  -> 061
  + A Qatari fund obtained a stake in the airport. | A Qatari fund > the airport
secure v  S=subj T=in|with obj=stake|share|shares|company|firm|bank|mine|oilfield|licence|licence  -> 061
  + A Japanese firm secured a mine in Egypt. | A Japanese firm > Egypt
win v  S=subj T=in|with obj=stake|share|shares|company|firm|bank|mine|oilfield|licence|licence  -> 061
  + A Qatari fund won a stake in the airport. | A Qatari fund > the airport
joint_venture n  B=between|with|of|poss|mod|by  -> 061
  + joint venture between Poland and Chile rose last year. | Poland > Chile ; Chile > Poland
commerce n  B=between|with|of|poss|mod|by  -> 061
  + The commerce between Nepal and Ghana will bring jobs. | Nepal > Ghana ; Ghana > Nepal
economic_cooperation n  B=between|with|of|poss|mod|by  -> 061
  + economic cooperation between Serbia and Japan rose last year. | Serbia > Japan ; Japan > Serbia
customs_union n  B=between|with|of|poss|mod|by  -> 061
  + The customs union between Jordan and Cuba will bring jobs. | Jordan > Cuba ; Cuba > Jordan
merger n  B=between|with|of|poss|mod|by  -> 061
  + merger between Malaysia and Sweden rose last year. | Malaysia > Sweden ; Sweden > Malaysia
barter n  B=between|with|of|poss|mod|by  -> 061
  + The barter between Uganda and Brazil will bring jobs. | Uganda > Brazil ; Brazil > Uganda
economic_partnership n  B=between|with|of|poss|mod|by  -> 061
  + economic partnership between Kuwait and Armenia rose last year. | Kuwait > Armenia ; Armenia > Kuwait
business n  B=between|with|of|poss|mod|by  -> 061
  + The business between Portugal and Niger will bring jobs. | Portugal > Niger ; Niger > Portugal
sale n  S?=by|mod|poss T=to|in|from  -> 061
  + Mongolia's sale to Oman doubled. | Mongolia > Oman
oil_export n  S?=by|mod|poss T=to|in|from  -> 061
  + Colombia's oil export in Finland created jobs. | Colombia > Finland
gas_supply n  S?=by|mod|poss T=to|in|from  -> 061
  + Zambia's gas supply to Pakistan doubled. | Zambia > Pakistan
grain_export n  S?=by|mod|poss T=to|in|from  -> 061
  + Greece's grain export in Ecuador created jobs. | Greece > Ecuador
foreign_investment n  S?=by|mod|poss T=to|in|from  -> 061
  + Cambodia's foreign investment to Algeria doubled. | Cambodia > Algeria
oil_shipment n  S?=by|mod|poss T=to|in|from  -> 061
  + Latvia's oil shipment in Bolivia created jobs. | Latvia > Bolivia
power_supply n  S?=by|mod|poss T=to|in|from  -> 061
  + Sudan's power supply to Canada doubled. | Sudan > Canada
begin v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Qatar began a naval exercise with Romania. | Qatar > Romania ; Romania > Qatar
start v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Ethiopia and Thailand started joint exercises. | Ethiopia > Thailand ; Thailand > Ethiopia
launch v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Cyprus launched military drills with the European Union. | Cyprus > the European Union ; the European Union > Cyprus
open v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Mexico opened a naval exercise with Tunisia. | Mexico > Tunisia ; Tunisia > Mexico
carry_out v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Iceland and Angola carried out joint exercises. | Iceland > Angola ; Angola > Iceland
complete v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Denmark completed military drills with the United Nations. | Denmark > the United Nations ; the United Nations > Denmark
conclude v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Lebanon concluded a naval exercise with Senegal. | Lebanon > Senegal ; Senegal > Lebanon
undertake v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Georgia and Bulgaria undertook joint exercises. | Georgia > Bulgaria ; Bulgaria > Georgia
kick_off v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Indonesia kicked off military drills with NATO. | Indonesia > NATO ; NATO > Indonesia
finish v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Morocco finished a naval exercise with Belarus. | Morocco > Belarus ; Belarus > Morocco
run v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Tanzania and Croatia ran joint exercises. | Tanzania > Croatia ; Croatia > Tanzania
organise v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Argentina organised military drills with the African Union. | Argentina > the African Union ; the African Union > Argentina
organize v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Rwanda organized a naval exercise with Austria. | Rwanda > Austria ; Austria > Rwanda
resume v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Yemen and Kenya resumed joint exercises. | Yemen > Kenya ; Kenya > Yemen
perform v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Norway performed military drills with the World Bank. | Norway > the World Bank ; the World Bank > Norway
wrap_up v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Peru wrapped up a naval exercise with Turkey. | Peru > Turkey ; Turkey > Peru
participate v  B=subj|with in={drill}  -> 062
  + Vietnam participated in military exercises with Chad. | Vietnam > Chad ; Chad > Vietnam
take_part v  B=subj|with in={drill}  -> 062
  + Egypt and Poland took part in a naval exercise. | Egypt > Poland ; Poland > Egypt
engage v  B=subj|with in={drill}  -> 062
  + Chile engaged in military exercises with Nepal. | Chile > Nepal ; Nepal > Chile
join v  B=subj|with in={drill}  -> 062
  + Ghana and Serbia joined in a naval exercise. | Ghana > Serbia ; Serbia > Ghana
drill v  S=subj T=obj  -> 062
  + Japan drilled the Iraqi army. | Japan > the Iraqi army
mentor v  S=subj T=obj  -> 062
  + Jordan mentored the Somali police. | Jordan > the Somali police
coach v  S=subj T=obj  -> 062
  + Cuba coached the coast guard of Malaysia. | Cuba > the coast guard of Malaysia
professionalise v  S=subj T=obj  -> 062
  + Sweden professionalised the Iraqi army. | Sweden > the Iraqi army
professionalize v  S=subj T=obj  -> 062
  + Uganda professionalized the Somali police. | Uganda > the Somali police
send v  S=subj T=to obj=adviser|advisers|advisor|trainer|trainers|instructor|military_adviser  -> 062
  + Brazil sent military advisers to Kuwait. | Brazil > Kuwait
dispatch v  S=subj T=to obj=adviser|advisers|advisor|trainer|trainers|instructor|military_adviser  -> 062
  + Armenia dispatched instructors to Portugal. | Armenia > Portugal
lend v  S=subj T=to obj=adviser|advisers|advisor|trainer|trainers|instructor|military_adviser  -> 062
  + Niger lent military advisers to Mongolia. | Niger > Mongolia
second v  S=subj T=to obj=adviser|advisers|advisor|trainer|trainers|instructor|military_adviser  -> 062
  + Oman seconded instructors to Colombia. | Oman > Colombia
provide v  S=subj T=to obj=adviser|advisers|advisor|trainer|trainers|instructor|military_adviser  -> 062
  + Finland provided military advisers to Zambia. | Finland > Zambia
offer v  S=subj T=to|with|for obj=base|airbase|airspace|port|facility|airfield  -> 062
  + Pakistan offered a base to Greece. | Pakistan > Greece
lease v  S=subj T=to|with|for obj=base|airbase|airspace|port|facility|airfield  -> 062
  + Ecuador leased its port to Cambodia. | Ecuador > Cambodia
lend v  S=subj T=to|with|for obj=base|airbase|airspace|port|facility|airfield  -> 062
  + Algeria lent a base to Latvia. | Algeria > Latvia
open v  S=subj T=to|with|for obj=base|airbase|airspace|port|facility|airfield  -> 062
  + Bolivia opened its port to Sudan. | Bolivia > Sudan
rent v  S=subj T=to|with|for obj=base|airbase|airspace|port|facility|airfield  -> 062
  + Canada rented a base to Qatar. | Canada > Qatar
provide v  S=subj T=to|with|for obj=base|airbase|airspace|port|facility|airfield  -> 062
  + Romania provided its port to Ethiopia. | Romania > Ethiopia
share v  S=subj T=to|with|for obj=base|airbase|airspace|port|facility|airfield  -> 062
  + Thailand shared a base to Cyprus. | Thailand > Cyprus
military_cooperation n  B=between|with|of|poss|mod|by  -> 062
  + military cooperation between Mexico and Tunisia deepened. | Mexico > Tunisia ; Tunisia > Mexico
defence_cooperation n  B=between|with|of|poss|mod|by  -> 062
  + A defence cooperation between Iceland and Angola began off the coast. | Iceland > Angola ; Angola > Iceland
defense_cooperation n  B=between|with|of|poss|mod|by  -> 062
  + defense cooperation between Denmark and Lebanon deepened. | Denmark > Lebanon ; Lebanon > Denmark
joint_exercise n  B=between|with|of|poss|mod|by  -> 062
  + A joint exercise between Senegal and Georgia began off the coast. | Senegal > Georgia ; Georgia > Senegal
joint_drill n  B=between|with|of|poss|mod|by  -> 062
  + joint drill between Bulgaria and Indonesia deepened. | Bulgaria > Indonesia ; Indonesia > Bulgaria
naval_exercise n  B=between|with|of|poss|mod|by  -> 062
  + A naval exercise between Morocco and Belarus began off the coast. | Morocco > Belarus ; Belarus > Morocco
joint_patrol n  B=between|with|of|poss|mod|by  -> 062
  + joint patrol between Tanzania and Croatia deepened. | Tanzania > Croatia ; Croatia > Tanzania
war_game n  B=between|with|of|poss|mod|by  -> 062
  + A war game between Argentina and Rwanda began off the coast. | Argentina > Rwanda ; Rwanda > Argentina
military_exercise n  B=between|with|of|poss|mod|by  -> 062
  + military exercise between Austria and Yemen deepened. | Austria > Yemen ; Yemen > Austria
military_drill n  B=between|with|of|poss|mod|by  -> 062
  + A military drill between Kenya and Norway began off the coast. | Kenya > Norway ; Norway > Kenya
joint_manoeuvre n  B=between|with|of|poss|mod|by  -> 062
  + joint manoeuvre between Peru and Turkey deepened. | Peru > Turkey ; Turkey > Peru
military_alliance n  B=between|with|of|poss|mod|by  -> 062
  + A military alliance between Vietnam and Chad began off the coast. | Vietnam > Chad ; Chad > Vietnam
defence_partnership n  B=between|with|of|poss|mod|by  -> 062
  + defence partnership between Egypt and Poland deepened. | Egypt > Poland ; Poland > Egypt
surrender v  S=subj T=to obj={extradite}  -> 063
  + Chile surrendered a suspect to Nepal. | Chile > Nepal
transfer v  S=subj T=to obj={extradite}  -> 063
  + Ghana transferred a fugitive to the tribunal. | Ghana > the tribunal
turn_over v  S=subj T=to obj={extradite}  -> 063
  + Serbia turned over a suspect to Japan. | Serbia > Japan
deliver v  S=subj T=to obj={extradite}  -> 063
  + Jordan delivered a fugitive to the tribunal. | Jordan > the tribunal
send v  S=subj T=to obj={extradite}  -> 063
  + Cuba sent a suspect to Malaysia. | Cuba > Malaysia
return v  S=subj T=to obj={extradite}  -> 063
  + Sweden returned a fugitive to the tribunal. | Sweden > the tribunal
render v  S=subj T=to obj={extradite}  -> 063
  + Uganda rendered a suspect to Brazil. | Uganda > Brazil
handover v  S=subj T=to obj={extradite}  -> 063
  + Kuwait handovered a fugitive to the tribunal. | Kuwait > the tribunal
extradite v  S=subj T=obj:person to=:any  -> 063
  + Armenia extradited a banker to Portugal. | Armenia > a banker
hand_over v  S=subj T=obj:person to=:any  -> 063
  + Niger handed over a drug lord to Mongolia. | Niger > a drug lord
turn_over v  S=subj T=obj:person to=:any  -> 063
  + Oman turned over a banker to Colombia. | Oman > a banker
surrender v  S=subj T=obj:person to=:any  -> 063
  + Finland surrendered a drug lord to Zambia. | Finland > a drug lord
begin v  B=subj|with obj=judicial_cooperation  -> 063
  + Pakistan began judicial cooperation with Greece. | Pakistan > Greece ; Greece > Pakistan
expand v  B=subj|with obj=judicial_cooperation  -> 063
  + Ecuador expanded judicial cooperation with Cambodia. | Ecuador > Cambodia ; Cambodia > Ecuador
deepen v  B=subj|with obj=judicial_cooperation  -> 063
  + Algeria deepened judicial cooperation with Latvia. | Algeria > Latvia ; Latvia > Algeria
strengthen v  B=subj|with obj=judicial_cooperation  -> 063
  + Bolivia strengthened judicial cooperation with Sudan. | Bolivia > Sudan ; Sudan > Bolivia
launch v  B=subj|with obj=judicial_cooperation  -> 063
  + Canada launched judicial cooperation with Qatar. | Canada > Qatar ; Qatar > Canada
extradition n  S?=by|mod|poss T=to|of  -> 063
  + Romania's extradition of the fugitive followed a court ruling. | Romania > the fugitive
handover n  S?=by|mod|poss T=to|of  -> 063
  + Ethiopia's handover of the fugitive followed a court ruling. | Ethiopia > the fugitive
surrender n  S?=by|mod|poss T=to|of  -> 063
  + Thailand's surrender of the fugitive followed a court ruling. | Thailand > the fugitive
rendition n  S?=by|mod|poss T=to|of  -> 063
  + Cyprus' rendition of the fugitive followed a court ruling. | Cyprus > the fugitive
transfer n  S?=by|mod|poss T=to|of  -> 063
  + Mexico's transfer of the fugitive followed a court ruling. | Mexico > the fugitive
exchange v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + Tunisia exchanged intelligence with Iceland. | Tunisia > Iceland
supply v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + Angola supplied the files to the tribunal. | Angola > the tribunal
hand_over v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + The bank handed over data to investigators. | The bank > investigators
transmit v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + Denmark transmited intelligence with Lebanon. | Denmark > Lebanon
forward v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + Senegal forwarded the files to the tribunal. | Senegal > the tribunal
pass_on v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + The bank passed on data to investigators. | The bank > investigators
deliver v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + Georgia delivered intelligence with Bulgaria. | Georgia > Bulgaria
send v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + Indonesia sent the files to the tribunal. | Indonesia > the tribunal
submit v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + The bank submitted data to investigators. | The bank > investigators
relay v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + Morocco relayed intelligence with Belarus. | Morocco > Belarus
furnish v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + Tanzania furnished the files to the tribunal. | Tanzania > the tribunal
disclose v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + The bank disclosed data to investigators. | The bank > investigators
release v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + Croatia released intelligence with Argentina. | Croatia > Argentina
leak v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + Rwanda leaked the files to the tribunal. | Rwanda > the tribunal
surrender v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + The bank surrendered data to investigators. | The bank > investigators
turn_over v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + Austria turned over intelligence with Yemen. | Austria > Yemen
feed v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + Kenya fed the files to the tribunal. | Kenya > the tribunal
transfer v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + The bank transferred data to investigators. | The bank > investigators
pool v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + Norway pooled intelligence with Peru. | Norway > Peru
communicate v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + Turkey communicated the files to the tribunal. | Turkey > the tribunal
notify v  S=subj T=obj  -> 064
  + Vietnam notified Chad about the flood gates. | Vietnam > Chad
alert v  S=subj T=obj  -> 064
  + The finance minister alerted the tribunal of the findings. | The finance minister > the tribunal
apprise v  S=subj T=obj  -> 064
  + Egypt apprised Poland about the flood gates. | Egypt > Poland
tip_off v  S=subj T=obj  -> 064
  + The chancellor tipped off the tribunal of the findings. | The chancellor > the tribunal
update v  S=subj T=obj  -> 064
  + Chile updated Nepal about the flood gates. | Chile > Nepal
advise v  S=subj T=obj  -> 064
  + The president advised the tribunal of the findings. | The president > the tribunal
share v  B=subj|with obj={intelligence}  -> 064
  + Ghana and Serbia shared intelligence. | Ghana > Serbia ; Serbia > Ghana
exchange v  B=subj|with obj={intelligence}  -> 064
  + Japan exchanged information with Jordan. | Japan > Jordan ; Jordan > Japan
swap v  B=subj|with obj={intelligence}  -> 064
  + Cuba and Malaysia swapped intelligence. | Cuba > Malaysia ; Malaysia > Cuba
trade v  B=subj|with obj={intelligence}  -> 064
  + Sweden traded information with Uganda. | Sweden > Uganda ; Uganda > Sweden
pool v  B=subj|with obj={intelligence}  -> 064
  + Brazil and Kuwait pooled intelligence. | Brazil > Kuwait ; Kuwait > Brazil
intelligence_sharing n  B=between|with|of|poss|mod|by  -> 064
  + intelligence sharing between Armenia and Portugal thwarted the plot. | Armenia > Portugal ; Portugal > Armenia
information_sharing n  B=between|with|of|poss|mod|by  -> 064
  + information sharing between Niger and Mongolia thwarted the plot. | Niger > Mongolia ; Mongolia > Niger
intelligence_cooperation n  B=between|with|of|poss|mod|by  -> 064
  + intelligence cooperation between Oman and Colombia thwarted the plot. | Oman > Colombia ; Colombia > Oman
data_exchange n  B=between|with|of|poss|mod|by  -> 064
  + data exchange between Finland and Zambia thwarted the plot. | Finland > Zambia ; Zambia > Finland
intelligence_exchange n  B=between|with|of|poss|mod|by  -> 064
  + intelligence exchange between Pakistan and Greece thwarted the plot. | Pakistan > Greece ; Greece > Pakistan
