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
join v  S=subj T=obj:any obj=coalition|alliance|force|war|fight  -> 062
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
  + Argentina partnered with Rwanda on water. | Argentina > Rwanda ; Rwanda > Argentina
coordinate v  B=subj|with  -> 060
  + Amnesty coordinated with the ministry. | Amnesty > the ministry ; the ministry > Amnesty
co-operate v  B=subj|with  -> 060
  + Austria and Yemen co-operated on the refugees. | Austria > Yemen ; Yemen > Austria
interoperate v  B=subj|with  -> 060
  + Kenya interoperated with Norway on water. | Kenya > Norway ; Norway > Kenya
work_together v  B=subj|with  -> 060
  + An aid agency worked together with the ministry. | An aid agency > the ministry ; the ministry > An aid agency
pool_resources v  B=subj|with  -> 060
  + Peru and Turkey pooled resources on the refugees. | Peru > Turkey ; Turkey > Peru
band_together v  B=subj|with  -> 060
  + Vietnam banded together with Chad on water. | Vietnam > Chad ; Chad > Vietnam
work v  B=subj|with  -> 060
  + A lawyers' association worked with the ministry. | A lawyers' association > the ministry ; the ministry > A lawyers' association
associate v  B=subj|with  -> 060
  + Egypt and Poland associated on the refugees. | Egypt > Poland ; Poland > Egypt
join_hands v  B=subj|with  -> 060
  + Chile joined hands with Nepal on water. | Chile > Nepal ; Nepal > Chile
work v  B=subj|with on=project  -> 060
  + Ghana worked with Serbia on the dam. | Ghana > Serbia ; Serbia > Ghana
co-operation n  B=between|with|of|poss|mod|by  -> 060
  + The co-operation between Japan and Jordan covers energy and water. | Japan > Jordan ; Jordan > Japan
teamwork n  B=between|with|of|poss|mod|by  -> 060
  + A teamwork between Cuba and the World Bank was set up. | Cuba > the World Bank ; the World Bank > Cuba
coordination n  B=between|with|of|poss|mod|by  -> 060
  + The coordination between Malaysia and Sweden covers energy and water. | Malaysia > Sweden ; Sweden > Malaysia
joint_effort n  B=between|with|of|poss|mod|by  -> 060
  + A joint effort between Uganda and the Arab League was set up. | Uganda > the Arab League ; the Arab League > Uganda
joint_project n  B=between|with|of|poss|mod|by  -> 060
  + The joint project between Brazil and Kuwait covers energy and water. | Brazil > Kuwait ; Kuwait > Brazil
joint_programme n  B=between|with|of|poss|mod|by  -> 060
  + A joint programme between Armenia and the Security Council was set up. | Armenia > the Security Council ; the Security Council > Armenia
synergy n  B=between|with|of|poss|mod|by  -> 060
  + The synergy between Portugal and Niger covers energy and water. | Portugal > Niger ; Niger > Portugal
joint_work n  B=between|with|of|poss|mod|by  -> 060
  + A joint work between Mongolia and ASEAN was set up. | Mongolia > ASEAN ; ASEAN > Mongolia
joint_operation n  B=between|with|of|poss|mod|by  -> 060
  + The joint operation between Oman and Colombia covers energy and water. | Oman > Colombia ; Colombia > Oman
ship v  S=subj T=to|into obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Finland shipped wheat to Zambia. | Finland > Zambia
supply v  S=subj T=to|into obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Pakistan supplied electricity to Greece. | Pakistan > Greece
sell v  S=subj T=to|into obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Ecuador sold oil to Cambodia. | Ecuador > Cambodia
export v  S=subj T=to|into obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Algeria exported wheat to Latvia. | Algeria > Latvia
deliver v  S=subj T=to|into obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Bolivia delivered electricity to Sudan. | Bolivia > Sudan
market v  S=subj T=to|into obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Canada marketed oil to Qatar. | Canada > Qatar
send v  S=subj T=to|into obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Romania sent wheat to Ethiopia. | Romania > Ethiopia
pump v  S=subj T=to|into obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Thailand pumped electricity to Cyprus. | Thailand > Cyprus
resell v  S=subj T=to|into obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Mexico resold oil to Tunisia. | Mexico > Tunisia
buy v  S=subj T=from obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Iceland bought oil from Angola. | Iceland > Angola
purchase v  S=subj T=from obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Denmark purchased coal from Lebanon. | Denmark > Lebanon
import v  S=subj T=from obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Senegal imported oil from Georgia. | Senegal > Georgia
order v  S=subj T=from obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Bulgaria ordered coal from Indonesia. | Bulgaria > Indonesia
procure v  S=subj T=from obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Morocco procured oil from Belarus. | Morocco > Belarus
acquire v  S=subj T=from obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Tanzania acquired coal from Croatia. | Tanzania > Croatia
lease v  S=subj T=from obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Argentina leased oil from Rwanda. | Argentina > Rwanda
obtain v  S=subj T=from obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Austria obtained coal from Yemen. | Austria > Yemen
buy v  S=subj T=from obj={arms}  -> 062
  + Kenya bought tanks from Norway. | Kenya > Norway
purchase v  S=subj T=from obj={arms}  -> 062
  + Peru purchased submarines from Turkey. | Peru > Turkey
import v  S=subj T=from obj={arms}  -> 062
  + Vietnam imported tanks from Chad. | Vietnam > Chad
order v  S=subj T=from obj={arms}  -> 062
  + Egypt ordered submarines from Poland. | Egypt > Poland
procure v  S=subj T=from obj={arms}  -> 062
  + Chile procured tanks from Nepal. | Chile > Nepal
acquire v  S=subj T=from obj={arms}  -> 062
  + Ghana acquired submarines from Serbia. | Ghana > Serbia
lease v  S=subj T=from obj={arms}  -> 062
  + Japan leased tanks from Jordan. | Japan > Jordan
receive v  S=subj T=from obj={arms}  -> 062
  + Cuba received submarines from Malaysia. | Cuba > Malaysia
obtain v  S=subj T=from obj={arms}  -> 062
  + Sweden obtained tanks from Uganda. | Sweden > Uganda
invest v  S=subj T=in|into obj=money|million|billion|dollar|euro|fund|capital  -> 061
  + Brazil invested two billion dollars in Kuwait. | Brazil > Kuwait
put v  S=subj T=in|into obj=money|million|billion|dollar|euro|fund|capital  -> 061
  + A Turkish company put money in Armenia. | A Turkish company > Armenia
sink v  S=subj T=in|into obj=money|million|billion|dollar|euro|fund|capital  -> 061
  + Portugal sank two billion dollars in Niger. | Portugal > Niger
plough v  S=subj T=in|into obj=money|million|billion|dollar|euro|fund|capital  -> 061
  + A Turkish company ploughed money in Mongolia. | A Turkish company > Mongolia
inject v  S=subj T=in|into obj=money|million|billion|dollar|euro|fund|capital  -> 061
  + Oman injected two billion dollars in Colombia. | Oman > Colombia
place v  S=subj T=in|into obj=money|million|billion|dollar|euro|fund|capital  -> 061
  + A Turkish company placed money in Finland. | A Turkish company > Finland
channel v  S=subj T=in|into obj=money|million|billion|dollar|euro|fund|capital  -> 061
  + Zambia channeled two billion dollars in Pakistan. | Zambia > Pakistan
construct v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + A Chinese company constructed a railway in Greece. | A Chinese company > Greece
erect v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + Ecuador erected a hospital in Cambodia. | Ecuador > Cambodia
rebuild v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + An Italian firm rebuilt a dam in Algeria. | An Italian firm > Algeria
modernise v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + A Chinese company modernised a railway in Latvia. | A Chinese company > Latvia
modernize v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + Bolivia modernized a hospital in Sudan. | Bolivia > Sudan
upgrade v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + An Italian firm upgraded a dam in Canada. | An Italian firm > Canada
finance v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + A Chinese company financed a railway in Qatar. | A Chinese company > Qatar
inaugurate v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + Romania inaugurated a hospital in Ethiopia. | Romania > Ethiopia
develop v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + An Italian firm developed a dam in Thailand. | An Italian firm > Thailand
complete v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + A Chinese company completed a railway in Cyprus. | A Chinese company > Cyprus
fund v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + Mexico funded a hospital in Tunisia. | Mexico > Tunisia
renovate v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + An Italian firm renovated a dam in Iceland. | An Italian firm > Iceland
begin v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + A Chinese company began a railway in Angola. | A Chinese company > Angola
launch v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + Denmark launched a hospital in Lebanon. | Denmark > Lebanon
lay v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + An Italian firm laid a dam in Senegal. | An Italian firm > Senegal
repair v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + A Chinese company repaired a railway in Georgia. | A Chinese company > Georgia
open v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + Bulgaria opened a hospital in Indonesia. | Bulgaria > Indonesia
expand v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + An Italian firm expanded a dam in Morocco. | An Italian firm > Morocco
install v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + A Chinese company installed a railway in Belarus. | A Chinese company > Belarus
expand v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Tanzania expanded trade with Croatia. | Tanzania > Croatia ; Croatia > Tanzania
boost v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Argentina and Rwanda boosted a joint venture. | Argentina > Rwanda ; Rwanda > Argentina
increase v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Austria increased trade with Yemen. | Austria > Yemen ; Yemen > Austria
resume v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Kenya and Norway resumed a joint venture. | Kenya > Norway ; Norway > Kenya
restart v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Peru restarted trade with Turkey. | Peru > Turkey ; Turkey > Peru
launch v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Vietnam and Chad launched a joint venture. | Vietnam > Chad ; Chad > Vietnam
form v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Egypt formed trade with Poland. | Egypt > Poland ; Poland > Egypt
set_up v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Chile and Nepal set up a joint venture. | Chile > Nepal ; Nepal > Chile
establish v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Ghana established trade with Serbia. | Ghana > Serbia ; Serbia > Ghana
create v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Japan and Jordan created a joint venture. | Japan > Jordan ; Jordan > Japan
begin v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Cuba began trade with Malaysia. | Cuba > Malaysia ; Malaysia > Cuba
open v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Sweden and Uganda opened a joint venture. | Sweden > Uganda ; Uganda > Sweden
liberalise v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Brazil liberalised trade with Kuwait. | Brazil > Kuwait ; Kuwait > Brazil
liberalize v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Armenia and Portugal liberalized a joint venture. | Armenia > Portugal ; Portugal > Armenia
promote v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Niger promoted trade with Mongolia. | Niger > Mongolia ; Mongolia > Niger
facilitate v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Oman and Colombia facilitated a joint venture. | Oman > Colombia ; Colombia > Oman
double v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Finland doubled trade with Zambia. | Finland > Zambia ; Zambia > Finland
build v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Pakistan and Greece built a joint venture. | Pakistan > Greece ; Greece > Pakistan
inaugurate v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Ecuador inaugurated trade with Cambodia. | Ecuador > Cambodia ; Cambodia > Ecuador
start v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Algeria and Latvia started a joint venture. | Algeria > Latvia ; Latvia > Algeria
buy v  S=subj T=in|with obj=stake|share|shares|company|firm|bank|mine|oilfield|licence|licence  -> 061
  + A Qatari fund bought a stake in the airport. | A Qatari fund > the airport
acquire v  S=subj T=in|with obj=stake|share|shares|company|firm|bank|mine|oilfield|licence|licence  -> 061
  + A Japanese firm acquired a mine in Bolivia. | A Japanese firm > Bolivia
purchase v  S=subj T=in|with obj=stake|share|shares|company|firm|bank|mine|oilfield|licence|licence  -> 061
  + A Qatari fund purchased a stake in the airport. | A Qatari fund > the airport
take v  S=subj T=in|with obj=stake|share|shares|company|firm|bank|mine|oilfield|licence|licence  -> 061
  + A Japanese firm took a mine in Sudan. | A Japanese firm > Sudan
obtain v  S=subj T=in|with obj=stake|share|shares|company|firm|bank|mine|oilfield|licence|licence  -> 061
  + A Qatari fund obtained a stake in the airport. | A Qatari fund > the airport
secure v  S=subj T=in|with obj=stake|share|shares|company|firm|bank|mine|oilfield|licence|licence  -> 061
  + A Japanese firm secured a mine in Canada. | A Japanese firm > Canada
win v  S=subj T=in|with obj=stake|share|shares|company|firm|bank|mine|oilfield|licence|licence  -> 061
  + A Qatari fund won a stake in the airport. | A Qatari fund > the airport
joint_venture n  B=between|with|of|poss|mod|by  -> 061
  + joint venture between Qatar and Romania rose last year. | Qatar > Romania ; Romania > Qatar
commerce n  B=between|with|of|poss|mod|by  -> 061
  + The commerce between Ethiopia and Thailand will bring jobs. | Ethiopia > Thailand ; Thailand > Ethiopia
economic_cooperation n  B=between|with|of|poss|mod|by  -> 061
  + economic cooperation between Cyprus and Mexico rose last year. | Cyprus > Mexico ; Mexico > Cyprus
customs_union n  B=between|with|of|poss|mod|by  -> 061
  + The customs union between Tunisia and Iceland will bring jobs. | Tunisia > Iceland ; Iceland > Tunisia
merger n  B=between|with|of|poss|mod|by  -> 061
  + merger between Angola and Denmark rose last year. | Angola > Denmark ; Denmark > Angola
barter n  B=between|with|of|poss|mod|by  -> 061
  + The barter between Lebanon and Senegal will bring jobs. | Lebanon > Senegal ; Senegal > Lebanon
economic_partnership n  B=between|with|of|poss|mod|by  -> 061
  + economic partnership between Georgia and Bulgaria rose last year. | Georgia > Bulgaria ; Bulgaria > Georgia
business n  B=between|with|of|poss|mod|by  -> 061
  + The business between Indonesia and Morocco will bring jobs. | Indonesia > Morocco ; Morocco > Indonesia
sale n  S?=by|mod|poss T?=to|in|from  -> 061
  + Belarus' sale to Tanzania doubled. | Belarus > Tanzania
oil_export n  S?=by|mod|poss T?=to|in|from  -> 061
  + Croatia's oil export in Argentina created jobs. | Croatia > Argentina
gas_supply n  S?=by|mod|poss T?=to|in|from  -> 061
  + Rwanda's gas supply to Austria doubled. | Rwanda > Austria
grain_export n  S?=by|mod|poss T?=to|in|from  -> 061
  + Yemen's grain export in Kenya created jobs. | Yemen > Kenya
foreign_investment n  S?=by|mod|poss T?=to|in|from  -> 061
  + Norway's foreign investment to Peru doubled. | Norway > Peru
oil_shipment n  S?=by|mod|poss T?=to|in|from  -> 061
  + Turkey's oil shipment in Vietnam created jobs. | Turkey > Vietnam
power_supply n  S?=by|mod|poss T?=to|in|from  -> 061
  + Chad's power supply to Egypt doubled. | Chad > Egypt
begin v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Poland began a naval exercise with Chile. | Poland > Chile ; Chile > Poland
start v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Nepal and Ghana started joint exercises. | Nepal > Ghana ; Ghana > Nepal
launch v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Serbia launched military drills with the European Union. | Serbia > the European Union ; the European Union > Serbia
open v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Japan opened a naval exercise with Jordan. | Japan > Jordan ; Jordan > Japan
carry_out v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Cuba and Malaysia carried out joint exercises. | Cuba > Malaysia ; Malaysia > Cuba
complete v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Sweden completed military drills with the United Nations. | Sweden > the United Nations ; the United Nations > Sweden
conclude v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Uganda concluded a naval exercise with Brazil. | Uganda > Brazil ; Brazil > Uganda
undertake v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Kuwait and Armenia undertook joint exercises. | Kuwait > Armenia ; Armenia > Kuwait
kick_off v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Portugal kicked off military drills with NATO. | Portugal > NATO ; NATO > Portugal
finish v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Niger finished a naval exercise with Mongolia. | Niger > Mongolia ; Mongolia > Niger
run v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Oman and Colombia ran joint exercises. | Oman > Colombia ; Colombia > Oman
organise v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Finland organised military drills with the African Union. | Finland > the African Union ; the African Union > Finland
organize v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Zambia organized a naval exercise with Pakistan. | Zambia > Pakistan ; Pakistan > Zambia
resume v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Greece and Ecuador resumed joint exercises. | Greece > Ecuador ; Ecuador > Greece
perform v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Cambodia performed military drills with the World Bank. | Cambodia > the World Bank ; the World Bank > Cambodia
wrap_up v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Algeria wrapped up a naval exercise with Latvia. | Algeria > Latvia ; Latvia > Algeria
participate v  B=subj|with in={drill}  -> 062
  + Bolivia participated in military exercises with Sudan. | Bolivia > Sudan ; Sudan > Bolivia
take_part v  B=subj|with in={drill}  -> 062
  + Canada and Qatar took part in a naval exercise. | Canada > Qatar ; Qatar > Canada
engage v  B=subj|with in={drill}  -> 062
  + Romania engaged in military exercises with Ethiopia. | Romania > Ethiopia ; Ethiopia > Romania
join v  B=subj|with in={drill}  -> 062
  + Thailand and Cyprus joined in a naval exercise. | Thailand > Cyprus ; Cyprus > Thailand
drill v  S=subj T=obj  -> 062
  + Mexico drilled the Iraqi army. | Mexico > the Iraqi army
mentor v  S=subj T=obj  -> 062
  + Tunisia mentored the Somali police. | Tunisia > the Somali police
coach v  S=subj T=obj  -> 062
  + Iceland coached the coast guard of Angola. | Iceland > the coast guard of Angola
professionalise v  S=subj T=obj  -> 062
  + Denmark professionalised the Iraqi army. | Denmark > the Iraqi army
professionalize v  S=subj T=obj  -> 062
  + Lebanon professionalized the Somali police. | Lebanon > the Somali police
send v  S=subj T=to obj=adviser|advisers|advisor|trainer|trainers|instructor|military_adviser  -> 062
  + Senegal sent military advisers to Georgia. | Senegal > Georgia
dispatch v  S=subj T=to obj=adviser|advisers|advisor|trainer|trainers|instructor|military_adviser  -> 062
  + Bulgaria dispatched instructors to Indonesia. | Bulgaria > Indonesia
lend v  S=subj T=to obj=adviser|advisers|advisor|trainer|trainers|instructor|military_adviser  -> 062
  + Morocco lent military advisers to Belarus. | Morocco > Belarus
second v  S=subj T=to obj=adviser|advisers|advisor|trainer|trainers|instructor|military_adviser  -> 062
  + Tanzania seconded instructors to Croatia. | Tanzania > Croatia
provide v  S=subj T=to obj=adviser|advisers|advisor|trainer|trainers|instructor|military_adviser  -> 062
  + Argentina provided military advisers to Rwanda. | Argentina > Rwanda
offer v  S=subj T=to|with|for obj=base|airbase|airspace|port|facility|airfield  -> 062
  + Austria offered a base to Yemen. | Austria > Yemen
lease v  S=subj T=to|with|for obj=base|airbase|airspace|port|facility|airfield  -> 062
  + Kenya leased its port to Norway. | Kenya > Norway
lend v  S=subj T=to|with|for obj=base|airbase|airspace|port|facility|airfield  -> 062
  + Peru lent a base to Turkey. | Peru > Turkey
open v  S=subj T=to|with|for obj=base|airbase|airspace|port|facility|airfield  -> 062
  + Vietnam opened its port to Chad. | Vietnam > Chad
rent v  S=subj T=to|with|for obj=base|airbase|airspace|port|facility|airfield  -> 062
  + Egypt rented a base to Poland. | Egypt > Poland
provide v  S=subj T=to|with|for obj=base|airbase|airspace|port|facility|airfield  -> 062
  + Chile provided its port to Nepal. | Chile > Nepal
share v  S=subj T=to|with|for obj=base|airbase|airspace|port|facility|airfield  -> 062
  + Ghana shared a base to Serbia. | Ghana > Serbia
military_cooperation n  B=between|with|of|poss|mod|by  -> 062
  + military cooperation between Japan and Jordan deepened. | Japan > Jordan ; Jordan > Japan
defence_cooperation n  B=between|with|of|poss|mod|by  -> 062
  + A defence cooperation between Cuba and Malaysia began off the coast. | Cuba > Malaysia ; Malaysia > Cuba
defense_cooperation n  B=between|with|of|poss|mod|by  -> 062
  + defense cooperation between Sweden and Uganda deepened. | Sweden > Uganda ; Uganda > Sweden
joint_exercise n  B=between|with|of|poss|mod|by  -> 062
  + A joint exercise between Brazil and Kuwait began off the coast. | Brazil > Kuwait ; Kuwait > Brazil
joint_drill n  B=between|with|of|poss|mod|by  -> 062
  + joint drill between Armenia and Portugal deepened. | Armenia > Portugal ; Portugal > Armenia
naval_exercise n  B=between|with|of|poss|mod|by  -> 062
  + A naval exercise between Niger and Mongolia began off the coast. | Niger > Mongolia ; Mongolia > Niger
joint_patrol n  B=between|with|of|poss|mod|by  -> 062
  + joint patrol between Oman and Colombia deepened. | Oman > Colombia ; Colombia > Oman
war_game n  B=between|with|of|poss|mod|by  -> 062
  + A war game between Finland and Zambia began off the coast. | Finland > Zambia ; Zambia > Finland
military_exercise n  B=between|with|of|poss|mod|by  -> 062
  + military exercise between Pakistan and Greece deepened. | Pakistan > Greece ; Greece > Pakistan
military_drill n  B=between|with|of|poss|mod|by  -> 062
  + A military drill between Ecuador and Cambodia began off the coast. | Ecuador > Cambodia ; Cambodia > Ecuador
joint_manoeuvre n  B=between|with|of|poss|mod|by  -> 062
  + joint manoeuvre between Algeria and Latvia deepened. | Algeria > Latvia ; Latvia > Algeria
military_alliance n  B=between|with|of|poss|mod|by  -> 062
  + A military alliance between Bolivia and Sudan began off the coast. | Bolivia > Sudan ; Sudan > Bolivia
defence_partnership n  B=between|with|of|poss|mod|by  -> 062
  + defence partnership between Canada and Qatar deepened. | Canada > Qatar ; Qatar > Canada
surrender v  S=subj T=to obj={extradite}  -> 063
  + Romania surrendered a suspect to Ethiopia. | Romania > Ethiopia
transfer v  S=subj T=to obj={extradite}  -> 063
  + Thailand transferred a fugitive to the tribunal. | Thailand > the tribunal
turn_over v  S=subj T=to obj={extradite}  -> 063
  + Cyprus turned over a suspect to Mexico. | Cyprus > Mexico
deliver v  S=subj T=to obj={extradite}  -> 063
  + Tunisia delivered a fugitive to the tribunal. | Tunisia > the tribunal
send v  S=subj T=to obj={extradite}  -> 063
  + Iceland sent a suspect to Angola. | Iceland > Angola
return v  S=subj T=to obj={extradite}  -> 063
  + Denmark returned a fugitive to the tribunal. | Denmark > the tribunal
render v  S=subj T=to obj={extradite}  -> 063
  + Lebanon rendered a suspect to Senegal. | Lebanon > Senegal
handover v  S=subj T=to obj={extradite}  -> 063
  + Georgia handovered a fugitive to the tribunal. | Georgia > the tribunal
extradite v  S=subj T=obj:person to=:any  -> 063
  + Bulgaria extradited a banker to Indonesia. | Bulgaria > a banker
hand_over v  S=subj T=obj:person to=:any  -> 063
  + Morocco handed over a drug lord to Belarus. | Morocco > a drug lord
turn_over v  S=subj T=obj:person to=:any  -> 063
  + Tanzania turned over a banker to Croatia. | Tanzania > a banker
surrender v  S=subj T=obj:person to=:any  -> 063
  + Argentina surrendered a drug lord to Rwanda. | Argentina > a drug lord
begin v  B=subj|with obj=judicial_cooperation  -> 063
  + Austria began judicial cooperation with Yemen. | Austria > Yemen ; Yemen > Austria
expand v  B=subj|with obj=judicial_cooperation  -> 063
  + Kenya expanded judicial cooperation with Norway. | Kenya > Norway ; Norway > Kenya
deepen v  B=subj|with obj=judicial_cooperation  -> 063
  + Peru deepened judicial cooperation with Turkey. | Peru > Turkey ; Turkey > Peru
strengthen v  B=subj|with obj=judicial_cooperation  -> 063
  + Vietnam strengthened judicial cooperation with Chad. | Vietnam > Chad ; Chad > Vietnam
launch v  B=subj|with obj=judicial_cooperation  -> 063
  + Egypt launched judicial cooperation with Poland. | Egypt > Poland ; Poland > Egypt
extradition n  S?=by|mod|poss T?=to|of  -> 063
  + Chile's extradition of the fugitive followed a court ruling. | Chile > the fugitive
handover n  S?=by|mod|poss T?=to|of  -> 063
  + Nepal's handover of the fugitive followed a court ruling. | Nepal > the fugitive
surrender n  S?=by|mod|poss T?=to|of  -> 063
  + Ghana's surrender of the fugitive followed a court ruling. | Ghana > the fugitive
rendition n  S?=by|mod|poss T?=to|of  -> 063
  + Serbia's rendition of the fugitive followed a court ruling. | Serbia > the fugitive
transfer n  S?=by|mod|poss T?=to|of  -> 063
  + Japan's transfer of the fugitive followed a court ruling. | Japan > the fugitive
exchange v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + Jordan exchanged intelligence with Cuba. | Jordan > Cuba
supply v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + Malaysia supplied the files to the tribunal. | Malaysia > the tribunal
hand_over v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + The bank handed over data to investigators. | The bank > investigators
transmit v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + Sweden transmited intelligence with Uganda. | Sweden > Uganda
forward v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + Brazil forwarded the files to the tribunal. | Brazil > the tribunal
pass_on v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + The bank passed on data to investigators. | The bank > investigators
deliver v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + Kuwait delivered intelligence with Armenia. | Kuwait > Armenia
send v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + Portugal sent the files to the tribunal. | Portugal > the tribunal
submit v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + The bank submitted data to investigators. | The bank > investigators
relay v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + Niger relayed intelligence with Mongolia. | Niger > Mongolia
furnish v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + Oman furnished the files to the tribunal. | Oman > the tribunal
disclose v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + The bank disclosed data to investigators. | The bank > investigators
release v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + Colombia released intelligence with Finland. | Colombia > Finland
leak v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + Zambia leaked the files to the tribunal. | Zambia > the tribunal
surrender v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + The bank surrendered data to investigators. | The bank > investigators
turn_over v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + Pakistan turned over intelligence with Greece. | Pakistan > Greece
feed v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + Ecuador fed the files to the tribunal. | Ecuador > the tribunal
transfer v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + The bank transferred data to investigators. | The bank > investigators
pool v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + Cambodia pooled intelligence with Algeria. | Cambodia > Algeria
communicate v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + Latvia communicated the files to the tribunal. | Latvia > the tribunal
notify v  S=subj T=obj  -> 064
  + Bolivia notified Sudan about the flood gates. | Bolivia > Sudan
alert v  S=subj T=obj  -> 064
  + The defence minister alerted the tribunal of the findings. | The defence minister > the tribunal
apprise v  S=subj T=obj  -> 064
  + Canada apprised Qatar about the flood gates. | Canada > Qatar
tip_off v  S=subj T=obj  -> 064
  + The interior minister tipped off the tribunal of the findings. | The interior minister > the tribunal
update v  S=subj T=obj  -> 064
  + Romania updated Ethiopia about the flood gates. | Romania > Ethiopia
advise v  S=subj T=obj  -> 064
  + The opposition leader advised the tribunal of the findings. | The opposition leader > the tribunal
share v  B=subj|with obj={intelligence}  -> 064
  + Thailand and Cyprus shared intelligence. | Thailand > Cyprus ; Cyprus > Thailand
exchange v  B=subj|with obj={intelligence}  -> 064
  + Mexico exchanged information with Tunisia. | Mexico > Tunisia ; Tunisia > Mexico
swap v  B=subj|with obj={intelligence}  -> 064
  + Iceland and Angola swapped intelligence. | Iceland > Angola ; Angola > Iceland
trade v  B=subj|with obj={intelligence}  -> 064
  + Denmark traded information with Lebanon. | Denmark > Lebanon ; Lebanon > Denmark
pool v  B=subj|with obj={intelligence}  -> 064
  + Senegal and Georgia pooled intelligence. | Senegal > Georgia ; Georgia > Senegal
intelligence_sharing n  B=between|with|of|poss|mod|by  -> 064
  + intelligence sharing between Bulgaria and Indonesia thwarted the plot. | Bulgaria > Indonesia ; Indonesia > Bulgaria
information_sharing n  B=between|with|of|poss|mod|by  -> 064
  + information sharing between Morocco and Belarus thwarted the plot. | Morocco > Belarus ; Belarus > Morocco
intelligence_cooperation n  B=between|with|of|poss|mod|by  -> 064
  + intelligence cooperation between Tanzania and Croatia thwarted the plot. | Tanzania > Croatia ; Croatia > Tanzania
data_exchange n  B=between|with|of|poss|mod|by  -> 064
  + data exchange between Argentina and Rwanda thwarted the plot. | Argentina > Rwanda ; Rwanda > Argentina
intelligence_exchange n  B=between|with|of|poss|mod|by  -> 064
  + intelligence exchange between Austria and Yemen thwarted the plot. | Austria > Yemen ; Yemen > Austria
