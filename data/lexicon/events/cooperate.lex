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
  + Peru partnered with Turkey on water. | Peru > Turkey ; Turkey > Peru
coordinate v  B=subj|with  -> 060
  + The church council coordinated with the ministry. | The church council > the ministry ; the ministry > The church council
co-operate v  B=subj|with  -> 060
  + Vietnam and Chad co-operated on the refugees. | Vietnam > Chad ; Chad > Vietnam
interoperate v  B=subj|with  -> 060
  + Egypt interoperated with Poland on water. | Egypt > Poland ; Poland > Egypt
work_together v  B=subj|with  -> 060
  + A women's group worked together with the ministry. | A women's group > the ministry ; the ministry > A women's group
pool_resources v  B=subj|with  -> 060
  + Chile and Nepal pooled resources on the refugees. | Chile > Nepal ; Nepal > Chile
band_together v  B=subj|with  -> 060
  + Ghana banded together with Serbia on water. | Ghana > Serbia ; Serbia > Ghana
work v  B=subj|with  -> 060
  + The trade union worked with the ministry. | The trade union > the ministry ; the ministry > The trade union
associate v  B=subj|with  -> 060
  + Japan and Jordan associated on the refugees. | Japan > Jordan ; Jordan > Japan
join_hands v  B=subj|with  -> 060
  + Cuba joined hands with Malaysia on water. | Cuba > Malaysia ; Malaysia > Cuba
work v  B=subj|with on=project  -> 060
  + Sweden worked with Uganda on the dam. | Sweden > Uganda ; Uganda > Sweden
co-operation n  B=between|with|of|poss|mod|by  -> 060
  + The co-operation between Brazil and Kuwait covers energy and water. | Brazil > Kuwait ; Kuwait > Brazil
teamwork n  B=between|with|of|poss|mod|by  -> 060
  + A teamwork between Armenia and the Security Council was set up. | Armenia > the Security Council ; the Security Council > Armenia
coordination n  B=between|with|of|poss|mod|by  -> 060
  + The coordination between Portugal and Niger covers energy and water. | Portugal > Niger ; Niger > Portugal
joint_effort n  B=between|with|of|poss|mod|by  -> 060
  + A joint effort between Mongolia and ASEAN was set up. | Mongolia > ASEAN ; ASEAN > Mongolia
joint_project n  B=between|with|of|poss|mod|by  -> 060
  + The joint project between Oman and Colombia covers energy and water. | Oman > Colombia ; Colombia > Oman
joint_programme n  B=between|with|of|poss|mod|by  -> 060
  + A joint programme between Finland and the European Union was set up. | Finland > the European Union ; the European Union > Finland
synergy n  B=between|with|of|poss|mod|by  -> 060
  + The synergy between Zambia and Pakistan covers energy and water. | Zambia > Pakistan ; Pakistan > Zambia
joint_work n  B=between|with|of|poss|mod|by  -> 060
  + A joint work between Greece and the United Nations was set up. | Greece > the United Nations ; the United Nations > Greece
joint_operation n  B=between|with|of|poss|mod|by  -> 060
  + The joint operation between Ecuador and Cambodia covers energy and water. | Ecuador > Cambodia ; Cambodia > Ecuador
ship v  S=subj T=to|into obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Algeria shipped wheat to Latvia. | Algeria > Latvia
supply v  S=subj T=to|into obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Bolivia supplied electricity to Sudan. | Bolivia > Sudan
sell v  S=subj T=to|into obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Canada sold oil to Qatar. | Canada > Qatar
export v  S=subj T=to|into obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Romania exported wheat to Ethiopia. | Romania > Ethiopia
deliver v  S=subj T=to|into obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Thailand delivered electricity to Cyprus. | Thailand > Cyprus
market v  S=subj T=to|into obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Mexico marketed oil to Tunisia. | Mexico > Tunisia
send v  S=subj T=to|into obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Iceland sent wheat to Angola. | Iceland > Angola
pump v  S=subj T=to|into obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Denmark pumped electricity to Lebanon. | Denmark > Lebanon
resell v  S=subj T=to|into obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Senegal resold oil to Georgia. | Senegal > Georgia
buy v  S=subj T=from obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Bulgaria bought oil from Indonesia. | Bulgaria > Indonesia
purchase v  S=subj T=from obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Morocco purchased coal from Belarus. | Morocco > Belarus
import v  S=subj T=from obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Tanzania imported oil from Croatia. | Tanzania > Croatia
order v  S=subj T=from obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Argentina ordered coal from Rwanda. | Argentina > Rwanda
procure v  S=subj T=from obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Austria procured oil from Yemen. | Austria > Yemen
acquire v  S=subj T=from obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Kenya acquired coal from Norway. | Kenya > Norway
lease v  S=subj T=from obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Peru leased oil from Turkey. | Peru > Turkey
obtain v  S=subj T=from obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Vietnam obtained coal from Chad. | Vietnam > Chad
buy v  S=subj T=from obj={arms}  -> 062
  + Egypt bought tanks from Poland. | Egypt > Poland
purchase v  S=subj T=from obj={arms}  -> 062
  + Chile purchased submarines from Nepal. | Chile > Nepal
import v  S=subj T=from obj={arms}  -> 062
  + Ghana imported tanks from Serbia. | Ghana > Serbia
order v  S=subj T=from obj={arms}  -> 062
  + Japan ordered submarines from Jordan. | Japan > Jordan
procure v  S=subj T=from obj={arms}  -> 062
  + Cuba procured tanks from Malaysia. | Cuba > Malaysia
acquire v  S=subj T=from obj={arms}  -> 062
  + Sweden acquired submarines from Uganda. | Sweden > Uganda
lease v  S=subj T=from obj={arms}  -> 062
  + Brazil leased tanks from Kuwait. | Brazil > Kuwait
receive v  S=subj T=from obj={arms}  -> 062
  + Armenia received submarines from Portugal. | Armenia > Portugal
obtain v  S=subj T=from obj={arms}  -> 062
  + Niger obtained tanks from Mongolia. | Niger > Mongolia
invest v  S=subj T=in|into obj=money|million|billion|dollar|euro|fund|capital  -> 061
  + Oman invested two billion dollars in Colombia. | Oman > Colombia
put v  S=subj T=in|into obj=money|million|billion|dollar|euro|fund|capital  -> 061
  + A Turkish company put money in Finland. | A Turkish company > Finland
sink v  S=subj T=in|into obj=money|million|billion|dollar|euro|fund|capital  -> 061
  + Zambia sank two billion dollars in Pakistan. | Zambia > Pakistan
plough v  S=subj T=in|into obj=money|million|billion|dollar|euro|fund|capital  -> 061
  + A Turkish company ploughed money in Greece. | A Turkish company > Greece
inject v  S=subj T=in|into obj=money|million|billion|dollar|euro|fund|capital  -> 061
  + Ecuador injected two billion dollars in Cambodia. | Ecuador > Cambodia
place v  S=subj T=in|into obj=money|million|billion|dollar|euro|fund|capital  -> 061
  + A Turkish company placed money in Algeria. | A Turkish company > Algeria
channel v  S=subj T=in|into obj=money|million|billion|dollar|euro|fund|capital  -> 061
  + Latvia channeled two billion dollars in Bolivia. | Latvia > Bolivia
construct v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + A Chinese company constructed a railway in Sudan. | A Chinese company > Sudan
erect v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + Canada erected a hospital in Qatar. | Canada > Qatar
rebuild v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + An Italian firm rebuilt a dam in Romania. | An Italian firm > Romania
modernise v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + A Chinese company modernised a railway in Ethiopia. | A Chinese company > Ethiopia
modernize v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + Thailand modernized a hospital in Cyprus. | Thailand > Cyprus
upgrade v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + An Italian firm upgraded a dam in Mexico. | An Italian firm > Mexico
finance v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + A Chinese company financed a railway in Tunisia. | A Chinese company > Tunisia
inaugurate v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + Iceland inaugurated a hospital in Angola. | Iceland > Angola
develop v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + An Italian firm developed a dam in Denmark. | An Italian firm > Denmark
complete v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + A Chinese company completed a railway in Lebanon. | A Chinese company > Lebanon
fund v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + Senegal funded a hospital in Georgia. | Senegal > Georgia
renovate v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + An Italian firm renovated a dam in Bulgaria. | An Italian firm > Bulgaria
begin v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + A Chinese company began a railway in Indonesia. | A Chinese company > Indonesia
launch v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + Morocco launched a hospital in Belarus. | Morocco > Belarus
lay v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + An Italian firm laid a dam in Tanzania. | An Italian firm > Tanzania
repair v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + A Chinese company repaired a railway in Croatia. | A Chinese company > Croatia
open v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + Argentina opened a hospital in Rwanda. | Argentina > Rwanda
expand v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + An Italian firm expanded a dam in Austria. | An Italian firm > Austria
install v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + A Chinese company installed a railway in Yemen. | A Chinese company > Yemen
expand v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Kenya expanded trade with Norway. | Kenya > Norway ; Norway > Kenya
boost v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Peru and Turkey boosted a joint venture. | Peru > Turkey ; Turkey > Peru
increase v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Vietnam increased trade with Chad. | Vietnam > Chad ; Chad > Vietnam
resume v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Egypt and Poland resumed a joint venture. | Egypt > Poland ; Poland > Egypt
restart v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Chile restarted trade with Nepal. | Chile > Nepal ; Nepal > Chile
launch v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Ghana and Serbia launched a joint venture. | Ghana > Serbia ; Serbia > Ghana
form v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Japan formed trade with Jordan. | Japan > Jordan ; Jordan > Japan
set_up v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Cuba and Malaysia set up a joint venture. | Cuba > Malaysia ; Malaysia > Cuba
establish v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Sweden established trade with Uganda. | Sweden > Uganda ; Uganda > Sweden
create v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Brazil and Kuwait created a joint venture. | Brazil > Kuwait ; Kuwait > Brazil
begin v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Armenia began trade with Portugal. | Armenia > Portugal ; Portugal > Armenia
open v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Niger and Mongolia opened a joint venture. | Niger > Mongolia ; Mongolia > Niger
liberalise v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Oman liberalised trade with Colombia. | Oman > Colombia ; Colombia > Oman
liberalize v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Finland and Zambia liberalized a joint venture. | Finland > Zambia ; Zambia > Finland
promote v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Pakistan promoted trade with Greece. | Pakistan > Greece ; Greece > Pakistan
facilitate v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Ecuador and Cambodia facilitated a joint venture. | Ecuador > Cambodia ; Cambodia > Ecuador
double v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Algeria doubled trade with Latvia. | Algeria > Latvia ; Latvia > Algeria
build v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Bolivia and Sudan built a joint venture. | Bolivia > Sudan ; Sudan > Bolivia
inaugurate v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Canada inaugurated trade with Qatar. | Canada > Qatar ; Qatar > Canada
start v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Romania and Ethiopia started a joint venture. | Romania > Ethiopia ; Ethiopia > Romania
buy v  S=subj T=in|with obj=stake|share|shares|company|firm|bank|mine|oilfield|licence|licence  -> 061
  + A Qatari fund bought a stake in the airport. | A Qatari fund > the airport
acquire v  S=subj T=in|with obj=stake|share|shares|company|firm|bank|mine|oilfield|licence|licence  -> 061
  + A Japanese firm acquired a mine in Thailand. | A Japanese firm > Thailand
purchase v  S=subj T=in|with obj=stake|share|shares|company|firm|bank|mine|oilfield|licence|licence  -> 061
  + A Qatari fund purchased a stake in the airport. | A Qatari fund > the airport
take v  S=subj T=in|with obj=stake|share|shares|company|firm|bank|mine|oilfield|licence|licence  -> 061
  + A Japanese firm took a mine in Cyprus. | A Japanese firm > Cyprus
obtain v  S=subj T=in|with obj=stake|share|shares|company|firm|bank|mine|oilfield|licence|licence  -> 061
  + A Qatari fund obtained a stake in the airport. | A Qatari fund > the airport
secure v  S=subj T=in|with obj=stake|share|shares|company|firm|bank|mine|oilfield|licence|licence  -> 061
  + A Japanese firm secured a mine in Mexico. | A Japanese firm > Mexico
win v  S=subj T=in|with obj=stake|share|shares|company|firm|bank|mine|oilfield|licence|licence  -> 061
  + A Qatari fund won a stake in the airport. | A Qatari fund > the airport
joint_venture n  B=between|with|of|poss|mod|by  -> 061
  + joint venture between Tunisia and Iceland rose last year. | Tunisia > Iceland ; Iceland > Tunisia
commerce n  B=between|with|of|poss|mod|by  -> 061
  + The commerce between Angola and Denmark will bring jobs. | Angola > Denmark ; Denmark > Angola
economic_cooperation n  B=between|with|of|poss|mod|by  -> 061
  + economic cooperation between Lebanon and Senegal rose last year. | Lebanon > Senegal ; Senegal > Lebanon
customs_union n  B=between|with|of|poss|mod|by  -> 061
  + The customs union between Georgia and Bulgaria will bring jobs. | Georgia > Bulgaria ; Bulgaria > Georgia
merger n  B=between|with|of|poss|mod|by  -> 061
  + merger between Indonesia and Morocco rose last year. | Indonesia > Morocco ; Morocco > Indonesia
barter n  B=between|with|of|poss|mod|by  -> 061
  + The barter between Belarus and Tanzania will bring jobs. | Belarus > Tanzania ; Tanzania > Belarus
economic_partnership n  B=between|with|of|poss|mod|by  -> 061
  + economic partnership between Croatia and Argentina rose last year. | Croatia > Argentina ; Argentina > Croatia
business n  B=between|with|of|poss|mod|by  -> 061
  + The business between Rwanda and Austria will bring jobs. | Rwanda > Austria ; Austria > Rwanda
sale n  S?=by|mod|poss T=to|in|from  -> 061
  + Yemen's sale to Kenya doubled. | Yemen > Kenya
oil_export n  S?=by|mod|poss T=to|in|from  -> 061
  + Norway's oil export in Peru created jobs. | Norway > Peru
gas_supply n  S?=by|mod|poss T=to|in|from  -> 061
  + Turkey's gas supply to Vietnam doubled. | Turkey > Vietnam
grain_export n  S?=by|mod|poss T=to|in|from  -> 061
  + Chad's grain export in Egypt created jobs. | Chad > Egypt
foreign_investment n  S?=by|mod|poss T=to|in|from  -> 061
  + Poland's foreign investment to Chile doubled. | Poland > Chile
oil_shipment n  S?=by|mod|poss T=to|in|from  -> 061
  + Nepal's oil shipment in Ghana created jobs. | Nepal > Ghana
power_supply n  S?=by|mod|poss T=to|in|from  -> 061
  + Serbia's power supply to Japan doubled. | Serbia > Japan
begin v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Jordan began a naval exercise with Cuba. | Jordan > Cuba ; Cuba > Jordan
start v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Malaysia and Sweden started joint exercises. | Malaysia > Sweden ; Sweden > Malaysia
launch v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Uganda launched military drills with NATO. | Uganda > NATO ; NATO > Uganda
open v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Brazil opened a naval exercise with Kuwait. | Brazil > Kuwait ; Kuwait > Brazil
carry_out v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Armenia and Portugal carried out joint exercises. | Armenia > Portugal ; Portugal > Armenia
complete v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Niger completed military drills with the African Union. | Niger > the African Union ; the African Union > Niger
conclude v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Mongolia concluded a naval exercise with Oman. | Mongolia > Oman ; Oman > Mongolia
undertake v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Colombia and Finland undertook joint exercises. | Colombia > Finland ; Finland > Colombia
kick_off v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Zambia kicked off military drills with the World Bank. | Zambia > the World Bank ; the World Bank > Zambia
finish v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Pakistan finished a naval exercise with Greece. | Pakistan > Greece ; Greece > Pakistan
run v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Ecuador and Cambodia ran joint exercises. | Ecuador > Cambodia ; Cambodia > Ecuador
organise v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Algeria organised military drills with the Arab League. | Algeria > the Arab League ; the Arab League > Algeria
organize v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Latvia organized a naval exercise with Bolivia. | Latvia > Bolivia ; Bolivia > Latvia
resume v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Sudan and Canada resumed joint exercises. | Sudan > Canada ; Canada > Sudan
perform v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Qatar performed military drills with the Security Council. | Qatar > the Security Council ; the Security Council > Qatar
wrap_up v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Romania wrapped up a naval exercise with Ethiopia. | Romania > Ethiopia ; Ethiopia > Romania
participate v  B=subj|with in={drill}  -> 062
  + Thailand participated in military exercises with Cyprus. | Thailand > Cyprus ; Cyprus > Thailand
take_part v  B=subj|with in={drill}  -> 062
  + Mexico and Tunisia took part in a naval exercise. | Mexico > Tunisia ; Tunisia > Mexico
engage v  B=subj|with in={drill}  -> 062
  + Iceland engaged in military exercises with Angola. | Iceland > Angola ; Angola > Iceland
join v  B=subj|with in={drill}  -> 062
  + Denmark and Lebanon joined in a naval exercise. | Denmark > Lebanon ; Lebanon > Denmark
drill v  S=subj T=obj  -> 062
  + Senegal drilled the Iraqi army. | Senegal > the Iraqi army
mentor v  S=subj T=obj  -> 062
  + Georgia mentored the Somali police. | Georgia > the Somali police
coach v  S=subj T=obj  -> 062
  + Bulgaria coached the coast guard of Indonesia. | Bulgaria > the coast guard of Indonesia
professionalise v  S=subj T=obj  -> 062
  + Morocco professionalised the Iraqi army. | Morocco > the Iraqi army
professionalize v  S=subj T=obj  -> 062
  + Belarus professionalized the Somali police. | Belarus > the Somali police
send v  S=subj T=to obj=adviser|advisers|advisor|trainer|trainers|instructor|military_adviser  -> 062
  + Tanzania sent military advisers to Croatia. | Tanzania > Croatia
dispatch v  S=subj T=to obj=adviser|advisers|advisor|trainer|trainers|instructor|military_adviser  -> 062
  + Argentina dispatched instructors to Rwanda. | Argentina > Rwanda
lend v  S=subj T=to obj=adviser|advisers|advisor|trainer|trainers|instructor|military_adviser  -> 062
  + Austria lent military advisers to Yemen. | Austria > Yemen
second v  S=subj T=to obj=adviser|advisers|advisor|trainer|trainers|instructor|military_adviser  -> 062
  + Kenya seconded instructors to Norway. | Kenya > Norway
provide v  S=subj T=to obj=adviser|advisers|advisor|trainer|trainers|instructor|military_adviser  -> 062
  + Peru provided military advisers to Turkey. | Peru > Turkey
offer v  S=subj T=to|with|for obj=base|airbase|airspace|port|facility|airfield  -> 062
  + Vietnam offered a base to Chad. | Vietnam > Chad
lease v  S=subj T=to|with|for obj=base|airbase|airspace|port|facility|airfield  -> 062
  + Egypt leased its port to Poland. | Egypt > Poland
lend v  S=subj T=to|with|for obj=base|airbase|airspace|port|facility|airfield  -> 062
  + Chile lent a base to Nepal. | Chile > Nepal
open v  S=subj T=to|with|for obj=base|airbase|airspace|port|facility|airfield  -> 062
  + Ghana opened its port to Serbia. | Ghana > Serbia
rent v  S=subj T=to|with|for obj=base|airbase|airspace|port|facility|airfield  -> 062
  + Japan rented a base to Jordan. | Japan > Jordan
provide v  S=subj T=to|with|for obj=base|airbase|airspace|port|facility|airfield  -> 062
  + Cuba provided its port to Malaysia. | Cuba > Malaysia
share v  S=subj T=to|with|for obj=base|airbase|airspace|port|facility|airfield  -> 062
  + Sweden shared a base to Uganda. | Sweden > Uganda
military_cooperation n  B=between|with|of|poss|mod|by  -> 062
  + military cooperation between Brazil and Kuwait deepened. | Brazil > Kuwait ; Kuwait > Brazil
defence_cooperation n  B=between|with|of|poss|mod|by  -> 062
  + A defence cooperation between Armenia and Portugal began off the coast. | Armenia > Portugal ; Portugal > Armenia
defense_cooperation n  B=between|with|of|poss|mod|by  -> 062
  + defense cooperation between Niger and Mongolia deepened. | Niger > Mongolia ; Mongolia > Niger
joint_exercise n  B=between|with|of|poss|mod|by  -> 062
  + A joint exercise between Oman and Colombia began off the coast. | Oman > Colombia ; Colombia > Oman
joint_drill n  B=between|with|of|poss|mod|by  -> 062
  + joint drill between Finland and Zambia deepened. | Finland > Zambia ; Zambia > Finland
naval_exercise n  B=between|with|of|poss|mod|by  -> 062
  + A naval exercise between Pakistan and Greece began off the coast. | Pakistan > Greece ; Greece > Pakistan
joint_patrol n  B=between|with|of|poss|mod|by  -> 062
  + joint patrol between Ecuador and Cambodia deepened. | Ecuador > Cambodia ; Cambodia > Ecuador
war_game n  B=between|with|of|poss|mod|by  -> 062
  + A war game between Algeria and Latvia began off the coast. | Algeria > Latvia ; Latvia > Algeria
military_exercise n  B=between|with|of|poss|mod|by  -> 062
  + military exercise between Bolivia and Sudan deepened. | Bolivia > Sudan ; Sudan > Bolivia
military_drill n  B=between|with|of|poss|mod|by  -> 062
  + A military drill between Canada and Qatar began off the coast. | Canada > Qatar ; Qatar > Canada
joint_manoeuvre n  B=between|with|of|poss|mod|by  -> 062
  + joint manoeuvre between Romania and Ethiopia deepened. | Romania > Ethiopia ; Ethiopia > Romania
military_alliance n  B=between|with|of|poss|mod|by  -> 062
  + A military alliance between Thailand and Cyprus began off the coast. | Thailand > Cyprus ; Cyprus > Thailand
defence_partnership n  B=between|with|of|poss|mod|by  -> 062
  + defence partnership between Mexico and Tunisia deepened. | Mexico > Tunisia ; Tunisia > Mexico
surrender v  S=subj T=to obj={extradite}  -> 063
  + Iceland surrendered a suspect to Angola. | Iceland > Angola
transfer v  S=subj T=to obj={extradite}  -> 063
  + Denmark transferred a fugitive to the tribunal. | Denmark > the tribunal
turn_over v  S=subj T=to obj={extradite}  -> 063
  + Lebanon turned over a suspect to Senegal. | Lebanon > Senegal
deliver v  S=subj T=to obj={extradite}  -> 063
  + Georgia delivered a fugitive to the tribunal. | Georgia > the tribunal
send v  S=subj T=to obj={extradite}  -> 063
  + Bulgaria sent a suspect to Indonesia. | Bulgaria > Indonesia
return v  S=subj T=to obj={extradite}  -> 063
  + Morocco returned a fugitive to the tribunal. | Morocco > the tribunal
render v  S=subj T=to obj={extradite}  -> 063
  + Belarus rendered a suspect to Tanzania. | Belarus > Tanzania
handover v  S=subj T=to obj={extradite}  -> 063
  + Croatia handovered a fugitive to the tribunal. | Croatia > the tribunal
extradite v  S=subj T=obj:person to=:any  -> 063
  + Argentina extradited a banker to Rwanda. | Argentina > a banker
hand_over v  S=subj T=obj:person to=:any  -> 063
  + Austria handed over a drug lord to Yemen. | Austria > a drug lord
turn_over v  S=subj T=obj:person to=:any  -> 063
  + Kenya turned over a banker to Norway. | Kenya > a banker
surrender v  S=subj T=obj:person to=:any  -> 063
  + Peru surrendered a drug lord to Turkey. | Peru > a drug lord
begin v  B=subj|with obj=judicial_cooperation  -> 063
  + Vietnam began judicial cooperation with Chad. | Vietnam > Chad ; Chad > Vietnam
expand v  B=subj|with obj=judicial_cooperation  -> 063
  + Egypt expanded judicial cooperation with Poland. | Egypt > Poland ; Poland > Egypt
deepen v  B=subj|with obj=judicial_cooperation  -> 063
  + Chile deepened judicial cooperation with Nepal. | Chile > Nepal ; Nepal > Chile
strengthen v  B=subj|with obj=judicial_cooperation  -> 063
  + Ghana strengthened judicial cooperation with Serbia. | Ghana > Serbia ; Serbia > Ghana
launch v  B=subj|with obj=judicial_cooperation  -> 063
  + Japan launched judicial cooperation with Jordan. | Japan > Jordan ; Jordan > Japan
extradition n  S?=by|mod|poss T=to|of  -> 063
  + Cuba's extradition of the fugitive followed a court ruling. | Cuba > the fugitive
handover n  S?=by|mod|poss T=to|of  -> 063
  + Malaysia's handover of the fugitive followed a court ruling. | Malaysia > the fugitive
surrender n  S?=by|mod|poss T=to|of  -> 063
  + Sweden's surrender of the fugitive followed a court ruling. | Sweden > the fugitive
rendition n  S?=by|mod|poss T=to|of  -> 063
  + Uganda's rendition of the fugitive followed a court ruling. | Uganda > the fugitive
transfer n  S?=by|mod|poss T=to|of  -> 063
  + Brazil's transfer of the fugitive followed a court ruling. | Brazil > the fugitive
exchange v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + Kuwait exchanged intelligence with Armenia. | Kuwait > Armenia
supply v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + Portugal supplied the files to the tribunal. | Portugal > the tribunal
hand_over v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + The bank handed over data to investigators. | The bank > investigators
transmit v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + Niger transmited intelligence with Mongolia. | Niger > Mongolia
forward v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + Oman forwarded the files to the tribunal. | Oman > the tribunal
pass_on v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + The bank passed on data to investigators. | The bank > investigators
deliver v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + Colombia delivered intelligence with Finland. | Colombia > Finland
send v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + Zambia sent the files to the tribunal. | Zambia > the tribunal
submit v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + The bank submitted data to investigators. | The bank > investigators
relay v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + Pakistan relayed intelligence with Greece. | Pakistan > Greece
furnish v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + Ecuador furnished the files to the tribunal. | Ecuador > the tribunal
disclose v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + The bank disclosed data to investigators. | The bank > investigators
release v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + Cambodia released intelligence with Algeria. | Cambodia > Algeria
leak v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + Latvia leaked the files to the tribunal. | Latvia > the tribunal
surrender v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + The bank surrendered data to investigators. | The bank > investigators
turn_over v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + Bolivia turned over intelligence with Sudan. | Bolivia > Sudan
feed v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + Canada fed the files to the tribunal. | Canada > the tribunal
transfer v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + The bank transferred data to investigators. | The bank > investigators
pool v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + Qatar pooled intelligence with Romania. | Qatar > Romania
communicate v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + Ethiopia communicated the files to the tribunal. | Ethiopia > the tribunal
notify v  S=subj T=obj  -> 064
  + Thailand notified Cyprus about the flood gates. | Thailand > Cyprus
alert v  S=subj T=obj  -> 064
  + The opposition leader alerted the tribunal of the findings. | The opposition leader > the tribunal
apprise v  S=subj T=obj  -> 064
  + Mexico apprised Tunisia about the flood gates. | Mexico > Tunisia
tip_off v  S=subj T=obj  -> 064
  + The governor tipped off the tribunal of the findings. | The governor > the tribunal
update v  S=subj T=obj  -> 064
  + Iceland updated Angola about the flood gates. | Iceland > Angola
advise v  S=subj T=obj  -> 064
  + The king advised the tribunal of the findings. | The king > the tribunal
share v  B=subj|with obj={intelligence}  -> 064
  + Denmark and Lebanon shared intelligence. | Denmark > Lebanon ; Lebanon > Denmark
exchange v  B=subj|with obj={intelligence}  -> 064
  + Senegal exchanged information with Georgia. | Senegal > Georgia ; Georgia > Senegal
swap v  B=subj|with obj={intelligence}  -> 064
  + Bulgaria and Indonesia swapped intelligence. | Bulgaria > Indonesia ; Indonesia > Bulgaria
trade v  B=subj|with obj={intelligence}  -> 064
  + Morocco traded information with Belarus. | Morocco > Belarus ; Belarus > Morocco
pool v  B=subj|with obj={intelligence}  -> 064
  + Tanzania and Croatia pooled intelligence. | Tanzania > Croatia ; Croatia > Tanzania
intelligence_sharing n  B=between|with|of|poss|mod|by  -> 064
  + intelligence sharing between Argentina and Rwanda thwarted the plot. | Argentina > Rwanda ; Rwanda > Argentina
information_sharing n  B=between|with|of|poss|mod|by  -> 064
  + information sharing between Austria and Yemen thwarted the plot. | Austria > Yemen ; Yemen > Austria
intelligence_cooperation n  B=between|with|of|poss|mod|by  -> 064
  + intelligence cooperation between Kenya and Norway thwarted the plot. | Kenya > Norway ; Norway > Kenya
data_exchange n  B=between|with|of|poss|mod|by  -> 064
  + data exchange between Peru and Turkey thwarted the plot. | Peru > Turkey ; Turkey > Peru
intelligence_exchange n  B=between|with|of|poss|mod|by  -> 064
  + intelligence exchange between Vietnam and Chad thwarted the plot. | Vietnam > Chad ; Chad > Vietnam
