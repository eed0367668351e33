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
  + Pakistan partnered with Greece on water. | Pakistan > Greece ; Greece > Pakistan
coordinate v  B=subj|with  -> 060
  + A women's group coordinated with the ministry. | A women's group > the ministry ; the ministry > A women's group
co-operate v  B=subj|with  -> 060
  + Ecuador and Cambodia co-operated on the refugees. | Ecuador > Cambodia ; Cambodia > Ecuador
interoperate v  B=subj|with  -> 060
  + Algeria interoperated with Latvia on water. | Algeria > Latvia ; Latvia > Algeria
work_together v  B=subj|with  -> 060
  + The trade union worked together with the ministry. | The trade union > the ministry ; the ministry > The trade union
pool_resources v  B=subj|with  -> 060
  + Bolivia and Sudan pooled resources on the refugees. | Bolivia > Sudan ; Sudan > Bolivia
band_together v  B=subj|with  -> 060
  + Canada banded together with Qatar on water. | Canada > Qatar ; Qatar > Canada
work v  B=subj|with  -> 060
  + Amnesty worked with the ministry. | Amnesty > the ministry ; the ministry > Amnesty
associate v  B=subj|with  -> 060
  + Romania and Ethiopia associated on the refugees. | Romania > Ethiopia ; Ethiopia > Romania
join_hands v  B=subj|with  -> 060
  + Thailand joined hands with Cyprus on water. | Thailand > Cyprus ; Cyprus > Thailand
work v  B=subj|with on=project  -> 060
  + Mexico worked with Tunisia on the dam. | Mexico > Tunisia ; Tunisia > Mexico
co-operation n  B=between|with|of|poss|mod|by  -> 060
  + The co-operation between Iceland and Angola covers energy and water. | Iceland > Angola ; Angola > Iceland
teamwork n  B=between|with|of|poss|mod|by  -> 060
  + A teamwork between Denmark and the World Bank was set up. | Denmark > the World Bank ; the World Bank > Denmark
coordination n  B=between|with|of|poss|mod|by  -> 060
  + The coordination between Lebanon and Senegal covers energy and water. | Lebanon > Senegal ; Senegal > Lebanon
joint_effort n  B=between|with|of|poss|mod|by  -> 060
  + A joint effort between Georgia and the Arab League was set up. | Georgia > the Arab League ; the Arab League > Georgia
joint_project n  B=between|with|of|poss|mod|by  -> 060
  + The joint project between Bulgaria and Indonesia covers energy and water. | Bulgaria > Indonesia ; Indonesia > Bulgaria
joint_programme n  B=between|with|of|poss|mod|by  -> 060
  + A joint programme between Morocco and the Security Council was set up. | Morocco > the Security Council ; the Security Council > Morocco
synergy n  B=between|with|of|poss|mod|by  -> 060
  + The synergy between Belarus and Tanzania covers energy and water. | Belarus > Tanzania ; Tanzania > Belarus
joint_work n  B=between|with|of|poss|mod|by  -> 060
  + A joint work between Croatia and ASEAN was set up. | Croatia > ASEAN ; ASEAN > Croatia
joint_operation n  B=between|with|of|poss|mod|by  -> 060
  + The joint operation between Argentina and Rwanda covers energy and water. | Argentina > Rwanda ; Rwanda > Argentina
ship v  S=subj T=to|into obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Austria shipped wheat to Yemen. | Austria > Yemen
supply v  S=subj T=to|into obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Kenya supplied electricity to Norway. | Kenya > Norway
sell v  S=subj T=to|into obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Peru sold oil to Turkey. | Peru > Turkey
export v  S=subj T=to|into obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Vietnam exported wheat to Chad. | Vietnam > Chad
deliver v  S=subj T=to|into obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Egypt delivered electricity to Poland. | Egypt > Poland
market v  S=subj T=to|into obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Chile marketed oil to Nepal. | Chile > Nepal
send v  S=subj T=to|into obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Ghana sent wheat to Serbia. | Ghana > Serbia
pump v  S=subj T=to|into obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Japan pumped electricity to Jordan. | Japan > Jordan
resell v  S=subj T=to|into obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Cuba resold oil to Malaysia. | Cuba > Malaysia
buy v  S=subj T=from obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Sweden bought oil from Uganda. | Sweden > Uganda
purchase v  S=subj T=from obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Brazil purchased coal from Kuwait. | Brazil > Kuwait
import v  S=subj T=from obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Armenia imported oil from Portugal. | Armenia > Portugal
order v  S=subj T=from obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Niger ordered coal from Mongolia. | Niger > Mongolia
procure v  S=subj T=from obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Oman procured oil from Colombia. | Oman > Colombia
acquire v  S=subj T=from obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Finland acquired coal from Zambia. | Finland > Zambia
lease v  S=subj T=from obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Pakistan leased oil from Greece. | Pakistan > Greece
obtain v  S=subj T=from obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Ecuador obtained coal from Cambodia. | Ecuador > Cambodia
buy v  S=subj T=from obj={arms}  -> 062
  + Algeria bought tanks from Latvia. | Algeria > Latvia
purchase v  S=subj T=from obj={arms}  -> 062
  + Bolivia purchased submarines from Sudan. | Bolivia > Sudan
import v  S=subj T=from obj={arms}  -> 062
  + Canada imported tanks from Qatar. | Canada > Qatar
order v  S=subj T=from obj={arms}  -> 062
  + Romania ordered submarines from Ethiopia. | Romania > Ethiopia
procure v  S=subj T=from obj={arms}  -> 062
  + Thailand procured tanks from Cyprus. | Thailand > Cyprus
acquire v  S=subj T=from obj={arms}  -> 062
  + Mexico acquired submarines from Tunisia. | Mexico > Tunisia
lease v  S=subj T=from obj={arms}  -> 062
  + Iceland leased tanks from Angola. | Iceland > Angola
receive v  S=subj T=from obj={arms}  -> 062
  + Denmark received submarines from Lebanon. | Denmark > Lebanon
obtain v  S=subj T=from obj={arms}  -> 062
  + Senegal obtained tanks from Georgia. | Senegal > Georgia
invest v  S=subj T=in|into obj=money|million|billion|dollar|euro|fund|capital  -> 061
  + Bulgaria invested two billion dollars in Indonesia. | Bulgaria > Indonesia
put v  S=subj T=in|into obj=money|million|billion|dollar|euro|fund|capital  -> 061
  + A Turkish company put money in Morocco. | A Turkish company > Morocco
sink v  S=subj T=in|into obj=money|million|billion|dollar|euro|fund|capital  -> 061
  + Belarus sank two billion dollars in Tanzania. | Belarus > Tanzania
plough v  S=subj T=in|into obj=money|million|billion|dollar|euro|fund|capital  -> 061
  + A Turkish company ploughed money in Croatia. | A Turkish company > Croatia
inject v  S=subj T=in|into obj=money|million|billion|dollar|euro|fund|capital  -> 061
  + Argentina injected two billion dollars in Rwanda. | Argentina > Rwanda
place v  S=subj T=in|into obj=money|million|billion|dollar|euro|fund|capital  -> 061
  + A Turkish company placed money in Austria. | A Turkish company > Austria
channel v  S=subj T=in|into obj=money|million|billion|dollar|euro|fund|capital  -> 061
  + Yemen channeled two billion dollars in Kenya. | Yemen > Kenya
construct v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + A Chinese company constructed a railway in Norway. | A Chinese company > Norway
erect v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + Peru erected a hospital in Turkey. | Peru > Turkey
rebuild v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + An Italian firm rebuilt a dam in Vietnam. | An Italian firm > Vietnam
modernise v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + A Chinese company modernised a railway in Chad. | A Chinese company > Chad
modernize v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + Egypt modernized a hospital in Poland. | Egypt > Poland
upgrade v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + An Italian firm upgraded a dam in Chile. | An Italian firm > Chile
finance v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + A Chinese company financed a railway in Nepal. | A Chinese company > Nepal
inaugurate v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + Ghana inaugurated a hospital in Serbia. | Ghana > Serbia
develop v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + An Italian firm developed a dam in Japan. | An Italian firm > Japan
complete v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + A Chinese company completed a railway in Jordan. | A Chinese company > Jordan
fund v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + Cuba funded a hospital in Malaysia. | Cuba > Malaysia
renovate v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + An Italian firm renovated a dam in Sweden. | An Italian firm > Sweden
begin v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + A Chinese company began a railway in Uganda. | A Chinese company > Uganda
launch v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + Brazil launched a hospital in Kuwait. | Brazil > Kuwait
lay v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + An Italian firm laid a dam in Armenia. | An Italian firm > Armenia
repair v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + A Chinese company repaired a railway in Portugal. | A Chinese company > Portugal
open v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + Niger opened a hospital in Mongolia. | Niger > Mongolia
expand v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + An Italian firm expanded a dam in Oman. | An Italian firm > Oman
install v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + A Chinese company installed a railway in Colombia. | A Chinese company > Colombia
expand v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Finland expanded trade with Zambia. | Finland > Zambia ; Zambia > Finland
boost v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Pakistan and Greece boosted a joint venture. | Pakistan > Greece ; Greece > Pakistan
increase v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Ecuador increased trade with Cambodia. | Ecuador > Cambodia ; Cambodia > Ecuador
resume v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Algeria and Latvia resumed a joint venture. | Algeria > Latvia ; Latvia > Algeria
restart v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Bolivia restarted trade with Sudan. | Bolivia > Sudan ; Sudan > Bolivia
launch v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Canada and Qatar launched a joint venture. | Canada > Qatar ; Qatar > Canada
form v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Romania formed trade with Ethiopia. | Romania > Ethiopia ; Ethiopia > Romania
set_up v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Thailand and Cyprus set up a joint venture. | Thailand > Cyprus ; Cyprus > Thailand
establish v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Mexico established trade with Tunisia. | Mexico > Tunisia ; Tunisia > Mexico
create v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Iceland and Angola created a joint venture. | Iceland > Angola ; Angola > Iceland
begin v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Denmark began trade with Lebanon. | Denmark > Lebanon ; Lebanon > Denmark
open v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Senegal and Georgia opened a joint venture. | Senegal > Georgia ; Georgia > Senegal
liberalise v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Bulgaria liberalised trade with Indonesia. | Bulgaria > Indonesia ; Indonesia > Bulgaria
liberalize v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Morocco and Belarus liberalized a joint venture. | Morocco > Belarus ; Belarus > Morocco
promote v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Tanzania promoted trade with Croatia. | Tanzania > Croatia ; Croatia > Tanzania
facilitate v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Argentina and Rwanda facilitated a joint venture. | Argentina > Rwanda ; Rwanda > Argentina
double v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Austria doubled trade with Yemen. | Austria > Yemen ; Yemen > Austria
build v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Kenya and Norway built a joint venture. | Kenya > Norway ; Norway > Kenya
inaugurate v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Peru inaugurated trade with Turkey. | Peru > Turkey ; Turkey > Peru
start v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Vietnam and Chad started a joint venture. | Vietnam > Chad ; Chad > Vietnam
buy v  S=subj T=in|with obj=stake|share|shares|company|firm|bank|mine|oilfield|licence|licence  -> 061
  + A Qatari fund bought a stake in the airport. | A Qatari fund > the airport
acquire v  S=subj T=in|with obj=stake|share|shares|company|firm|bank|mine|oilfield|licence|licence  -> 061
  + A Japanese firm acquired a mine in Egypt. | A Japanese firm > Egypt
purchase v  S=subj T=in|with obj=stake|share|shares|company|firm|bank|mine|oilfield|licence|licence  -> 061
  + A Qatari fund purchased a stake in the airport. | A Qatari fund > the airport
take v  S=subj T=in|with obj=stake|share|shares|company|firm|bank|mine|oilfield|licence|licence  -> 061
  + A Japanese firm took a mine in Poland. | A Japanese firm > Poland
obtain v  S=subj T=in|with obj=stake|share|shares|company|firm|bank|mine|oilfield|licence|licence  -> 061
  + A Qatari fund obtained a stake in the airport. | A Qatari fund > the airport
secure v  S=subj T=in|with obj=stake|share|shares|company|firm|bank|mine|oilfield|licence|licence  -> 061
  + A Japanese firm secured a mine in Chile. | A Japanese firm > Chile
win v  S=subj T=in|with obj=stake|share|shares|company|firm|bank|mine|oilfield|licence|licence  -> 061
  + A Qatari fund won a stake in the airport. | A Qatari fund > the airport
joint_venture n  B=between|with|of|poss|mod|by  -> 061
  + joint venture between Nepal and Ghana rose last year. | Nepal > Ghana ; Ghana > Nepal
commerce n  B=between|with|of|poss|mod|by  -> 061
  + The commerce between Serbia and Japan will bring jobs. | Serbia > Japan ; Japan > Serbia
economic_cooperation n  B=between|with|of|poss|mod|by  -> 061
  + economic cooperation between Jordan and Cuba rose last year. | Jordan > Cuba ; Cuba > Jordan
customs_union n  B=between|with|of|poss|mod|by  -> 061
  + The customs union between Malaysia and Sweden will bring jobs. | Malaysia > Sweden ; Sweden > Malaysia
merger n  B=between|with|of|poss|mod|by  -> 061
  + merger between Uganda and Brazil rose last year. | Uganda > Brazil ; Brazil > Uganda
barter n  B=between|with|of|poss|mod|by  -> 061
  + The barter between Kuwait and Armenia will bring jobs. | Kuwait > Armenia ; Armenia > Kuwait
economic_partnership n  B=between|with|of|poss|mod|by  -> 061
  + economic partnership between Portugal and Niger rose last year. | Portugal > Niger ; Niger > Portugal
business n  B=between|with|of|poss|mod|by  -> 061
  + The business between Mongolia and Oman will bring jobs. | Mongolia > Oman ; Oman > Mongolia
sale n  S?=by|mod|poss T=to|in|from  -> 061
  + Colombia's sale to Finland doubled. | Colombia > Finland
oil_export n  S?=by|mod|poss T=to|in|from  -> 061
  + Zambia's oil export in Pakistan created jobs. | Zambia > Pakistan
gas_supply n  S?=by|mod|poss T=to|in|from  -> 061
  + Greece's gas supply to Ecuador doubled. | Greece > Ecuador
grain_export n  S?=by|mod|poss T=to|in|from  -> 061
  + Cambodia's grain export in Algeria created jobs. | Cambodia > Algeria
foreign_investment n  S?=by|mod|poss T=to|in|from  -> 061
  + Latvia's foreign investment to Bolivia doubled. | Latvia > Bolivia
oil_shipment n  S?=by|mod|poss T=to|in|from  -> 061
  + Sudan's oil shipment in Canada created jobs. | Sudan > Canada
power_supply n  S?=by|mod|poss T=to|in|from  -> 061
  + Qatar's power supply to Romania doubled. | Qatar > Romania
begin v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Ethiopia began a naval exercise with Thailand. | Ethiopia > Thailand ; Thailand > Ethiopia
start v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Cyprus and Mexico started joint exercises. | Cyprus > Mexico ; Mexico > Cyprus
launch v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Tunisia launched military drills with the European Union. | Tunisia > the European Union ; the European Union > Tunisia
open v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Iceland opened a naval exercise with Angola. | Iceland > Angola ; Angola > Iceland
carry_out v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Denmark and Lebanon carried out joint exercises. | Denmark > Lebanon ; Lebanon > Denmark
complete v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Senegal completed military drills with the United Nations. | Senegal > the United Nations ; the United Nations > Senegal
conclude v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Georgia concluded a naval exercise with Bulgaria. | Georgia > Bulgaria ; Bulgaria > Georgia
undertake v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Indonesia and Morocco undertook joint exercises. | Indonesia > Morocco ; Morocco > Indonesia
kick_off v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Belarus kicked off military drills with NATO. | Belarus > NATO ; NATO > Belarus
finish v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Tanzania finished a naval exercise with Croatia. | Tanzania > Croatia ; Croatia > Tanzania
run v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Argentina and Rwanda ran joint exercises. | Argentina > Rwanda ; Rwanda > Argentina
organise v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Austria organised military drills with the African Union. | Austria > the African Union ; the African Union > Austria
organize v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Yemen organized a naval exercise with Kenya. | Yemen > Kenya ; Kenya > Yemen
resume v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Norway and Peru resumed joint exercises. | Norway > Peru ; Peru > Norway
perform v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Turkey performed military drills with the World Bank. | Turkey > the World Bank ; the World Bank > Turkey
wrap_up v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Vietnam wrapped up a naval exercise with Chad. | Vietnam > Chad ; Chad > Vietnam
participate v  B=subj|with in={drill}  -> 062
  + Egypt participated in military exercises with Poland. | Egypt > Poland ; Poland > Egypt
take_part v  B=subj|with in={drill}  -> 062
  + Chile and Nepal took part in a naval exercise. | Chile > Nepal ; Nepal > Chile
engage v  B=subj|with in={drill}  -> 062
  + Ghana engaged in military exercises with Serbia. | Ghana > Serbia ; Serbia > Ghana
join v  B=subj|with in={drill}  -> 062
  + Japan and Jordan joined in a naval exercise. | Japan > Jordan ; Jordan > Japan
drill v  S=subj T=obj  -> 062
  + Cuba drilled the Iraqi army. | Cuba > the Iraqi army
mentor v  S=subj T=obj  -> 062
  + Malaysia mentored the Somali police. | Malaysia > the Somali police
coach v  S=subj T=obj  -> 062
  + Sweden coached the coast guard of Uganda. | Sweden > the coast guard of Uganda
professionalise v  S=subj T=obj  -> 062
  + Brazil professionalised the Iraqi army. | Brazil > the Iraqi army
professionalize v  S=subj T=obj  -> 062
  + Kuwait professionalized the Somali police. | Kuwait > the Somali police
send v  S=subj T=to obj=adviser|advisers|advisor|trainer|trainers|instructor|military_adviser  -> 062
  + Armenia sent military advisers to Portugal. | Armenia > Portugal
dispatch v  S=subj T=to obj=adviser|advisers|advisor|trainer|trainers|instructor|military_adviser  -> 062
  + Niger dispatched instructors to Mongolia. | Niger > Mongolia
lend v  S=subj T=to obj=adviser|advisers|advisor|trainer|trainers|instructor|military_adviser  -> 062
  + Oman lent military advisers to Colombia. | Oman > Colombia
second v  S=subj T=to obj=adviser|advisers|advisor|trainer|trainers|instructor|military_adviser  -> 062
  + Finland seconded instructors to Zambia. | Finland > Zambia
provide v  S=subj T=to obj=adviser|advisers|advisor|trainer|trainers|instructor|military_adviser  -> 062
  + Pakistan provided military advisers to Greece. | Pakistan > Greece
offer v  S=subj T=to|with|for obj=base|airbase|airspace|port|facility|airfield  -> 062
  + Ecuador offered a base to Cambodia. | Ecuador > Cambodia
lease v  S=subj T=to|with|for obj=base|airbase|airspace|port|facility|airfield  -> 062
  + Algeria leased its port to Latvia. | Algeria > Latvia
lend v  S=subj T=to|with|for obj=base|airbase|airspace|port|facility|airfield  -> 062
  + Bolivia lent a base to Sudan. | Bolivia > Sudan
open v  S=subj T=to|with|for obj=base|airbase|airspace|port|facility|airfield  -> 062
  + Canada opened its port to Qatar. | Canada > Qatar
rent v  S=subj T=to|with|for obj=base|airbase|airspace|port|facility|airfield  -> 062
  + Romania rented a base to Ethiopia. | Romania > Ethiopia
provide v  S=subj T=to|with|for obj=base|airbase|airspace|port|facility|airfield  -> 062
  + Thailand provided its port to Cyprus. | Thailand > Cyprus
share v  S=subj T=to|with|for obj=base|airbase|airspace|port|facility|airfield  -> 062
  + Mexico shared a base to Tunisia. | Mexico > Tunisia
military_cooperation n  B=between|with|of|poss|mod|by  -> 062
  + military cooperation between Iceland and Angola deepened. | Iceland > Angola ; Angola > Iceland
defence_cooperation n  B=between|with|of|poss|mod|by  -> 062
  + A defence cooperation between Denmark and Lebanon began off the coast. | Denmark > Lebanon ; Lebanon > Denmark
defense_cooperation n  B=between|with|of|poss|mod|by  -> 062
  + defense cooperation between Senegal and Georgia deepened. | Senegal > Georgia ; Georgia > Senegal
joint_exercise n  B=between|with|of|poss|mod|by  -> 062
  + A joint exercise between Bulgaria and Indonesia began off the coast. | Bulgaria > Indonesia ; Indonesia > Bulgaria
joint_drill n  B=between|with|of|poss|mod|by  -> 062
  + joint drill between Morocco and Belarus deepened. | Morocco > Belarus ; Belarus > Morocco
naval_exercise n  B=between|with|of|poss|mod|by  -> 062
  + A naval exercise between Tanzania and Croatia began off the coast. | Tanzania > Croatia ; Croatia > Tanzania
joint_patrol n  B=between|with|of|poss|mod|by  -> 062
  + joint patrol between Argentina and Rwanda deepened. | Argentina > Rwanda ; Rwanda > Argentina
war_game n  B=between|with|of|poss|mod|by  -> 062
  + A war game between Austria and Yemen began off the coast. | Austria > Yemen ; Yemen > Austria
military_exercise n  B=between|with|of|poss|mod|by  -> 062
  + military exercise between Kenya and Norway deepened. | Kenya > Norway ; Norway > Kenya
military_drill n  B=between|with|of|poss|mod|by  -> 062
  + A military drill between Peru and Turkey began off the coast. | Peru > Turkey ; Turkey > Peru
joint_manoeuvre n  B=between|with|of|poss|mod|by  -> 062
  + joint manoeuvre between Vietnam and Chad deepened. | Vietnam > Chad ; Chad > Vietnam
military_alliance n  B=between|with|of|poss|mod|by  -> 062
  + A military alliance between Egypt and Poland began off the coast. | Egypt > Poland ; Poland > Egypt
defence_partnership n  B=between|with|of|poss|mod|by  -> 062
  + defence partnership between Chile and Nepal deepened. | Chile > Nepal ; Nepal > Chile
surrender v  S=subj T=to obj={extradite}  -> 063
  + Ghana surrendered a suspect to Serbia. | Ghana > Serbia
transfer v  S=subj T=to obj={extradite}  -> 063
  + Japan transferred a fugitive to the tribunal. | Japan > the tribunal
turn_over v  S=subj T=to obj={extradite}  -> 063
  + Jordan turned over a suspect to Cuba. | Jordan > Cuba
deliver v  S=subj T=to obj={extradite}  -> 063
  + Malaysia delivered a fugitive to the tribunal. | Malaysia > the tribunal
send v  S=subj T=to obj={extradite}  -> 063
  + Sweden sent a suspect to Uganda. | Sweden > Uganda
return v  S=subj T=to obj={extradite}  -> 063
  + Brazil returned a fugitive to the tribunal. | Brazil > the tribunal
render v  S=subj T=to obj={extradite}  -> 063
  + Kuwait rendered a suspect to Armenia. | Kuwait > Armenia
handover v  S=subj T=to obj={extradite}  -> 063
  + Portugal handovered a fugitive to the tribunal. | Portugal > the tribunal
extradite v  S=subj T=obj:person to=:any  -> 063
  + Niger extradited a banker to Mongolia. | Niger > a banker
hand_over v  S=subj T=obj:person to=:any  -> 063
  + Oman handed over a drug lord to Colombia. | Oman > a drug lord
turn_over v  S=subj T=obj:person to=:any  -> 063
  + Finland turned over a banker to Zambia. | Finland > a banker
surrender v  S=subj T=obj:person to=:any  -> 063
  + Pakistan surrendered a drug lord to Greece. | Pakistan > a drug lord
begin v  B=subj|with obj=judicial_cooperation  -> 063
  + Ecuador began judicial cooperation with Cambodia. | Ecuador > Cambodia ; Cambodia > Ecuador
expand v  B=subj|with obj=judicial_cooperation  -> 063
  + Algeria expanded judicial cooperation with Latvia. | Algeria > Latvia ; Latvia > Algeria
deepen v  B=subj|with obj=judicial_cooperation  -> 063
  + Bolivia deepened judicial cooperation with Sudan. | Bolivia > Sudan ; Sudan > Bolivia
strengthen v  B=subj|with obj=judicial_cooperation  -> 063
  + Canada strengthened judicial cooperation with Qatar. | Canada > Qatar ; Qatar > Canada
launch v  B=subj|with obj=judicial_cooperation  -> 063
  + Romania launched judicial cooperation with Ethiopia. | Romania > Ethiopia ; Ethiopia > Romania
extradition n  S?=by|mod|poss T=to|of  -> 063
  + Thailand's extradition of the fugitive followed a court ruling. | Thailand > the fugitive
handover n  S?=by|mod|poss T=to|of  -> 063
  + Cyprus' handover of the fugitive followed a court ruling. | Cyprus > the fugitive
surrender n  S?=by|mod|poss T=to|of  -> 063
  + Mexico's surrender of the fugitive followed a court ruling. | Mexico > the fugitive
rendition n  S?=by|mod|poss T=to|of  -> 063
  + Tunisia's rendition of the fugitive followed a court ruling. | Tunisia > the fugitive
transfer n  S?=by|mod|poss T=to|of  -> 063
  + Iceland's transfer of the fugitive followed a court ruling. | Iceland > the fugitive
exchange v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + Angola exchanged intelligence with Denmark. | Angola > Denmark
supply v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + Lebanon supplied the files to the tribunal. | Lebanon > the tribunal
hand_over v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + The bank handed over data to investigators. | The bank > investigators
transmit v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + Senegal transmited intelligence with Georgia. | Senegal > Georgia
forward v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + Bulgaria forwarded the files to the tribunal. | Bulgaria > the tribunal
pass_on v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + The bank passed on data to investigators. | The bank > investigators
deliver v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + Indonesia delivered intelligence with Morocco. | Indonesia > Morocco
send v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + Belarus sent the files to the tribunal. | Belarus > the tribunal
submit v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + The bank submitted data to investigators. | The bank > investigators
relay v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + Tanzania relayed intelligence with Croatia. | Tanzania > Croatia
furnish v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + Argentina furnished the files to the tribunal. | Argentina > the tribunal
disclose v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + The bank disclosed data to investigators. | The bank > investigators
release v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + Rwanda released intelligence with Austria. | Rwanda > Austria
leak v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + Yemen leaked the files to the tribunal. | Yemen > the tribunal
surrender v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + The bank surrendered data to investigators. | The bank > investigators
turn_over v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + Kenya turned over intelligence with Norway. | Kenya > Norway
feed v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + Peru fed the files to the tribunal. | Peru > the tribunal
transfer v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + The bank transferred data to investigators. | The bank > investigators
pool v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + Turkey pooled intelligence with Vietnam. | Turkey > Vietnam
communicate v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + Chad communicated the files to the tribunal. | Chad > the tribunal
notify v  S=subj T=obj  -> 064
  + Egypt notified Poland about the flood gates. | Egypt > Poland
alert v  S=subj T=obj  -> 064
  + The finance minister alerted the tribunal of the findings. | The finance minister > the tribunal
apprise v  S=subj T=obj  -> 064
  + Chile apprised Nepal about the flood gates. | Chile > Nepal
tip_off v  S=subj T=obj  -> 064
  + The chancellor tipped off the tribunal of the findings. | The chancellor > the tribunal
update v  S=subj T=obj  -> 064
  + Ghana updated Serbia about the flood gates. | Ghana > Serbia
advise v  S=subj T=obj  -> 064
  + The president advised the tribunal of the findings. | The president > the tribunal
share v  B=subj|with obj={intelligence}  -> 064
  + Japan and Jordan shared intelligence. | Japan > Jordan ; Jordan > Japan
exchange v  B=subj|with obj={intelligence}  -> 064
  + Cuba exchanged information with Malaysia. | Cuba > Malaysia ; Malaysia > Cuba
swap v  B=subj|with obj={intelligence}  -> 064
  + Sweden and Uganda swapped intelligence. | Sweden > Uganda ; Uganda > Sweden
trade v  B=subj|with obj={intelligence}  -> 064
  + Brazil traded information with Kuwait. | Brazil > Kuwait ; Kuwait > Brazil
pool v  B=subj|with obj={intelligence}  -> 064
  + Armenia and Portugal pooled intelligence. | Armenia > Portugal ; Portugal > Armenia
intelligence_sharing n  B=between|with|of|poss|mod|by  -> 064
  + intelligence sharing between Niger and Mongolia thwarted the plot. | Niger > Mongolia ; Mongolia > Niger
information_sharing n  B=between|with|of|poss|mod|by  -> 064
  + information sharing between Oman and Colombia thwarted the plot. | Oman > Colombia ; Colombia > Oman
intelligence_cooperation n  B=between|with|of|poss|mod|by  -> 064
  + intelligence cooperation between Finland and Zambia thwarted the plot. | Finland > Zambia ; Zambia > Finland
data_exchange n  B=between|with|of|poss|mod|by  -> 064
  + data exchange between Pakistan and Greece thwarted the plot. | Pakistan > Greece ; Greece > Pakistan
intelligence_exchange n  B=between|with|of|poss|mod|by  -> 064
  + intelligence exchange between Ecuador and Cambodia thwarted the plot. | Ecuador > Cambodia ; Cambodia > Ecuador
