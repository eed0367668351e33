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
  + Norway partnered with Peru on water. | Norway > Peru ; Peru > Norway
coordinate v  B=subj|with  -> 060
  + Amnesty coordinated with the ministry. | Amnesty > the ministry ; the ministry > Amnesty
co-operate v  B=subj|with  -> 060
  + Turkey and Vietnam co-operated on the refugees. | Turkey > Vietnam ; Vietnam > Turkey
interoperate v  B=subj|with  -> 060
  + Chad interoperated with Egypt on water. | Chad > Egypt ; Egypt > Chad
work_together v  B=subj|with  -> 060
  + An aid agency worked together with the ministry. | An aid agency > the ministry ; the ministry > An aid agency
pool_resources v  B=subj|with  -> 060
  + Poland and Chile pooled resources on the refugees. | Poland > Chile ; Chile > Poland
band_together v  B=subj|with  -> 060
  + Nepal banded together with Ghana on water. | Nepal > Ghana ; Ghana > Nepal
work v  B=subj|with  -> 060
  + A lawyers' association worked with the ministry. | A lawyers' association > the ministry ; the ministry > A lawyers' association
associate v  B=subj|with  -> 060
  + Serbia and Japan associated on the refugees. | Serbia > Japan ; Japan > Serbia
join_hands v  B=subj|with  -> 060
  + Jordan joined hands with Cuba on water. | Jordan > Cuba ; Cuba > Jordan
work v  B=subj|with on=project  -> 060
  + Malaysia worked with Sweden on the dam. | Malaysia > Sweden ; Sweden > Malaysia
co-operation n  B=between|with|of|poss|mod|by  -> 060
  + The co-operation between Uganda and Brazil covers energy and water. | Uganda > Brazil ; Brazil > Uganda
teamwork n  B=between|with|of|poss|mod|by  -> 060
  + A teamwork between Kuwait and the World Bank was set up. | Kuwait > the World Bank ; the World Bank > Kuwait
coordination n  B=between|with|of|poss|mod|by  -> 060
  + The coordination between Armenia and Portugal covers energy and water. | Armenia > Portugal ; Portugal > Armenia
joint_effort n  B=between|with|of|poss|mod|by  -> 060
  + A joint effort between Niger and the Arab League was set up. | Niger > the Arab League ; the Arab League > Niger
joint_project n  B=between|with|of|poss|mod|by  -> 060
  + The joint project between Mongolia and Oman covers energy and water. | Mongolia > Oman ; Oman > Mongolia
joint_programme n  B=between|with|of|poss|mod|by  -> 060
  + A joint programme between Colombia and the Security Council was set up. | Colombia > the Security Council ; the Security Council > Colombia
synergy n  B=between|with|of|poss|mod|by  -> 060
  + The synergy between Finland and Zambia covers energy and water. | Finland > Zambia ; Zambia > Finland
joint_work n  B=between|with|of|poss|mod|by  -> 060
  + A joint work between Pakistan and ASEAN was set up. | Pakistan > ASEAN ; ASEAN > Pakistan
joint_operation n  B=between|with|of|poss|mod|by  -> 060
  + The joint operation between Greece and Ecuador covers energy and water. | Greece > Ecuador ; Ecuador > Greece
ship v  S=subj T=to|into obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Cambodia shipped wheat to Algeria. | Cambodia > Algeria
supply v  S=subj T=to|into obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Latvia supplied electricity to Bolivia. | Latvia > Bolivia
sell v  S=subj T=to|into obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Sudan sold oil to Canada. | Sudan > Canada
export v  S=subj T=to|into obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Qatar exported wheat to Romania. | Qatar > Romania
deliver v  S=subj T=to|into obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Ethiopia delivered electricity to Thailand. | Ethiopia > Thailand
market v  S=subj T=to|into obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Cyprus marketed oil to Mexico. | Cyprus > Mexico
send v  S=subj T=to|into obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Tunisia sent wheat to Iceland. | Tunisia > Iceland
pump v  S=subj T=to|into obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Angola pumped electricity to Denmark. | Angola > Denmark
resell v  S=subj T=to|into obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Lebanon resold oil to Senegal. | Lebanon > Senegal
buy v  S=subj T=from obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Georgia bought oil from Bulgaria. | Georgia > Bulgaria
purchase v  S=subj T=from obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Indonesia purchased coal from Morocco. | Indonesia > Morocco
import v  S=subj T=from obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Belarus imported oil from Tanzania. | Belarus > Tanzania
order v  S=subj T=from obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Croatia ordered coal from Argentina. | Croatia > Argentina
procure v  S=subj T=from obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Rwanda procured oil from Austria. | Rwanda > Austria
acquire v  S=subj T=from obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Yemen acquired coal from Kenya. | Yemen > Kenya
lease v  S=subj T=from obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Norway leased oil from Peru. | Norway > Peru
obtain v  S=subj T=from obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Turkey obtained coal from Vietnam. | Turkey > Vietnam
buy v  S=subj T=from obj={arms}  -> 062
  + Chad bought tanks from Egypt. | Chad > Egypt
purchase v  S=subj T=from obj={arms}  -> 062
  + Poland purchased submarines from Chile. | Poland > Chile
import v  S=subj T=from obj={arms}  -> 062
  + Nepal imported tanks from Ghana. | Nepal > Ghana
order v  S=subj T=from obj={arms}  -> 062
  + Serbia ordered submarines from Japan. | Serbia > Japan
procure v  S=subj T=from obj={arms}  -> 062
  + Jordan procured tanks from Cuba. | Jordan > Cuba
acquire v  S=subj T=from obj={arms}  -> 062
  + Malaysia acquired submarines from Sweden. | Malaysia > Sweden
lease v  S=subj T=from obj={arms}  -> 062
  + Uganda leased tanks from Brazil. | Uganda > Brazil
receive v  S=subj T=from obj={arms}  -> 062
  + Kuwait received submarines from Armenia. | Kuwait > Armenia
obtain v  S=subj T=from obj={arms}  -> 062
  + Portugal obtained tanks from Niger. | Portugal > Niger
invest v  S=subj T=in|into obj=money|million|billion|dollar|euro|fund|capital  -> 061
  + Mongolia invested two billion dollars in Oman. | Mongolia > Oman
put v  S=subj T=in|into obj=money|million|billion|dollar|euro|fund|capital  -> 061
  + A Turkish company put money in Colombia. | A Turkish company > Colombia
sink v  S=subj T=in|into obj=money|million|billion|dollar|euro|fund|capital  -> 061
  + Finland sank two billion dollars in Zambia. | Finland > Zambia
plough v  S=subj T=in|into obj=money|million|billion|dollar|euro|fund|capital  -> 061
  + A Turkish company ploughed money in Pakistan. | A Turkish company > Pakistan
inject v  S=subj T=in|into obj=money|million|billion|dollar|euro|fund|capital  -> 061
  + Greece injected two billion dollars in Ecuador. | Greece > Ecuador
place v  S=subj T=in|into obj=money|million|billion|dollar|euro|fund|capital  -> 061
  + A Turkish company placed money in Cambodia. | A Turkish company > Cambodia
channel v  S=subj T=in|into obj=money|million|billion|dollar|euro|fund|capital  -> 061
  + Algeria channeled two billion dollars in Latvia. | Algeria > Latvia
construct v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + A Chinese company constructed a railway in Bolivia. | A Chinese company > Bolivia
erect v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + Sudan erected a hospital in Canada. | Sudan > Canada
rebuild v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + An Italian firm rebuilt a dam in Qatar. | An Italian firm > Qatar
modernise v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + A Chinese company modernised a railway in Romania. | A Chinese company > Romania
modernize v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + Ethiopia modernized a hospital in Thailand. | Ethiopia > Thailand
upgrade v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + An Italian firm upgraded a dam in Cyprus. | An Italian firm > Cyprus
finance v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + A Chinese company financed a railway in Mexico. | A Chinese company > Mexico
inaugurate v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + Tunisia inaugurated a hospital in Iceland. | Tunisia > Iceland
develop v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + An Italian firm developed a dam in Angola. | An Italian firm > Angola
complete v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + A Chinese company completed a railway in Denmark. | A Chinese company > Denmark
fund v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + Lebanon funded a hospital in Senegal. | Lebanon > Senegal
renovate v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + An Italian firm renovated a dam in Georgia. | An Italian firm > Georgia
begin v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + A Chinese company began a railway in Bulgaria. | A Chinese company > Bulgaria
launch v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + Indonesia launched a hospital in Morocco. | Indonesia > Morocco
lay v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + An Italian firm laid a dam in Belarus. | An Italian firm > Belarus
repair v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + A Chinese company repaired a railway in Tanzania. | A Chinese company > Tanzania
open v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + Croatia opened a hospital in Argentina. | Croatia > Argentina
expand v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + An Italian firm expanded a dam in Rwanda. | An Italian firm > Rwanda
install v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + A Chinese company installed a railway in Austria. | A Chinese company > Austria
expand v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Yemen expanded trade with Kenya. | Yemen > Kenya ; Kenya > Yemen
boost v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Norway and Peru boosted a joint venture. | Norway > Peru ; Peru > Norway
increase v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Turkey increased trade with Vietnam. | Turkey > Vietnam ; Vietnam > Turkey
resume v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Chad and Egypt resumed a joint venture. | Chad > Egypt ; Egypt > Chad
restart v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Poland restarted trade with Chile. | Poland > Chile ; Chile > Poland
launch v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Nepal and Ghana launched a joint venture. | Nepal > Ghana ; Ghana > Nepal
form v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Serbia formed trade with Japan. | Serbia > Japan ; Japan > Serbia
set_up v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Jordan and Cuba set up a joint venture. | Jordan > Cuba ; Cuba > Jordan
establish v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Malaysia established trade with Sweden. | Malaysia > Sweden ; Sweden > Malaysia
create v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Uganda and Brazil created a joint venture. | Uganda > Brazil ; Brazil > Uganda
begin v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Kuwait began trade with Armenia. | Kuwait > Armenia ; Armenia > Kuwait
open v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Portugal and Niger opened a joint venture. | Portugal > Niger ; Niger > Portugal
liberalise v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Mongolia liberalised trade with Oman. | Mongolia > Oman ; Oman > Mongolia
liberalize v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Colombia and Finland liberalized a joint venture. | Colombia > Finland ; Finland > Colombia
promote v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Zambia promoted trade with Pakistan. | Zambia > Pakistan ; Pakistan > Zambia
facilitate v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Greece and Ecuador facilitated a joint venture. | Greece > Ecuador ; Ecuador > Greece
double v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Cambodia doubled trade with Algeria. | Cambodia > Algeria ; Algeria > Cambodia
build v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Latvia and Bolivia built a joint venture. | Latvia > Bolivia ; Bolivia > Latvia
inaugurate v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Sudan inaugurated trade with Canada. | Sudan > Canada ; Canada > Sudan
start v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Qatar and Romania started a joint venture. | Qatar > Romania ; Romania > Qatar
buy v  S=subj T=in|with obj=stake|share|shares|company|firm|bank|mine|oilfield|licence|licence  -> 061
  + A Qatari fund bought a stake in the airport. | A Qatari fund > the airport
acquire v  S=subj T=in|with obj=stake|share|shares|company|firm|bank|mine|oilfield|licence|licence  -> 061
  + A Japanese firm acquired a mine in Ethiopia. | A Japanese firm > Ethiopia
purchase v  S=subj T=in|with obj=stake|share|shares|company|firm|bank|mine|oilfield|licence|licence  -> 061
  + A Qatari fund purchased a stake in the airport. | A Qatari fund > the airport
take v  S=subj T=in|with obj=stake|share|shares|company|firm|bank|mine|oilfield|licence|licence  -> 061
  + A Japanese firm took a mine in Thailand. | A Japanese firm > Thailand
obtain v  S=subj T=in|with obj=stake|share|shares|company|firm|bank|mine|oilfield|licence|licence  -> 061
  + A Qatari fund obtained a stake in the airport. | A Qatari fund > the airport
secure v  S=subj T=in|with obj=stake|share|shares|company|firm|bank|mine|oilfield|licence|licence  -> 061
  + A Japanese firm secured a mine in Cyprus. | A Japanese firm > Cyprus
win v  S=subj T=in|with obj=stake|share|shares|company|firm|bank|mine|oilfield|licence|licence  -> 061
  + A Qatari fund won a stake in the airport. | A Qatari fund > the airport
joint_venture n  B=between|with|of|poss|mod|by  -> 061
  + joint venture between Mexico and Tunisia rose last year. | Mexico > Tunisia ; Tunisia > Mexico
commerce n  B=between|with|of|poss|mod|by  -> 061
  + The commerce between Iceland and Angola will bring jobs. | Iceland > Angola ; Angola > Iceland
economic_cooperation n  B=between|with|of|poss|mod|by  -> 061
  + economic cooperation between Denmark and Lebanon rose last year. | Denmark > Lebanon ; Lebanon > Denmark
customs_union n  B=between|with|of|poss|mod|by  -> 061
  + The customs union between Senegal and Georgia will bring jobs. | Senegal > Georgia ; Georgia > Senegal
merger n  B=between|with|of|poss|mod|by  -> 061
  + merger between Bulgaria and Indonesia rose last year. | Bulgaria > Indonesia ; Indonesia > Bulgaria
barter n  B=between|with|of|poss|mod|by  -> 061
  + The barter between Morocco and Belarus will bring jobs. | Morocco > Belarus ; Belarus > Morocco
economic_partnership n  B=between|with|of|poss|mod|by  -> 061
  + economic partnership between Tanzania and Croatia rose last year. | Tanzania > Croatia ; Croatia > Tanzania
business n  B=between|with|of|poss|mod|by  -> 061
  + The business between Argentina and Rwanda will bring jobs. | Argentina > Rwanda ; Rwanda > Argentina
sale n  S?=by|mod|poss T?=to|in|from  -> 061
  + Austria's sale to Yemen doubled. | Austria > Yemen
oil_export n  S?=by|mod|poss T?=to|in|from  -> 061
  + Kenya's oil export in Norway created jobs. | Kenya > Norway
gas_supply n  S?=by|mod|poss T?=to|in|from  -> 061
  + Peru's gas supply to Turkey doubled. | Peru > Turkey
grain_export n  S?=by|mod|poss T?=to|in|from  -> 061
  + Vietnam's grain export in Chad created jobs. | Vietnam > Chad
foreign_investment n  S?=by|mod|poss T?=to|in|from  -> 061
  + Egypt's foreign investment to Poland doubled. | Egypt > Poland
oil_shipment n  S?=by|mod|poss T?=to|in|from  -> 061
  + Chile's oil shipment in Nepal created jobs. | Chile > Nepal
power_supply n  S?=by|mod|poss T?=to|in|from  -> 061
  + Ghana's power supply to Serbia doubled. | Ghana > Serbia
begin v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Japan began a naval exercise with Jordan. | Japan > Jordan ; Jordan > Japan
start v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Cuba and Malaysia started joint exercises. | Cuba > Malaysia ; Malaysia > Cuba
launch v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Sweden launched military drills with the European Union. | Sweden > the European Union ; the European Union > Sweden
open v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Uganda opened a naval exercise with Brazil. | Uganda > Brazil ; Brazil > Uganda
carry_out v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Kuwait and Armenia carried out joint exercises. | Kuwait > Armenia ; Armenia > Kuwait
complete v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Portugal completed military drills with the United Nations. | Portugal > the United Nations ; the United Nations > Portugal
conclude v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Niger concluded a naval exercise with Mongolia. | Niger > Mongolia ; Mongolia > Niger
undertake v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Oman and Colombia undertook joint exercises. | Oman > Colombia ; Colombia > Oman
kick_off v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Finland kicked off military drills with NATO. | Finland > NATO ; NATO > Finland
finish v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Zambia finished a naval exercise with Pakistan. | Zambia > Pakistan ; Pakistan > Zambia
run v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Greece and Ecuador ran joint exercises. | Greece > Ecuador ; Ecuador > Greece
organise v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Cambodia organised military drills with the African Union. | Cambodia > the African Union ; the African Union > Cambodia
organize v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Algeria organized a naval exercise with Latvia. | Algeria > Latvia ; Latvia > Algeria
resume v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Bolivia and Sudan resumed joint exercises. | Bolivia > Sudan ; Sudan > Bolivia
perform v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Canada performed military drills with the World Bank. | Canada > the World Bank ; the World Bank > Canada
wrap_up v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Qatar wrapped up a naval exercise with Romania. | Qatar > Romania ; Romania > Qatar
participate v  B=subj|with in={drill}  -> 062
  + Ethiopia participated in military exercises with Thailand. | Ethiopia > Thailand ; Thailand > Ethiopia
take_part v  B=subj|with in={drill}  -> 062
  + Cyprus and Mexico took part in a naval exercise. | Cyprus > Mexico ; Mexico > Cyprus
engage v  B=subj|with in={drill}  -> 062
  + Tunisia engaged in military exercises with Iceland. | Tunisia > Iceland ; Iceland > Tunisia
join v  B=subj|with in={drill}  -> 062
  + Angola and Denmark joined in a naval exercise. | Angola > Denmark ; Denmark > Angola
drill v  S=subj T=obj  -> 062
  + Lebanon drilled the Iraqi army. | Lebanon > the Iraqi army
mentor v  S=subj T=obj  -> 062
  + Senegal mentored the Somali police. | Senegal > the Somali police
coach v  S=subj T=obj  -> 062
  + Georgia coached the coast guard of Bulgaria. | Georgia > the coast guard of Bulgaria
professionalise v  S=subj T=obj  -> 062
  + Indonesia professionalised the Iraqi army. | Indonesia > the Iraqi army
professionalize v  S=subj T=obj  -> 062
  + Morocco professionalized the Somali police. | Morocco > the Somali police
send v  S=subj T=to obj=adviser|advisers|advisor|trainer|trainers|instructor|military_adviser  -> 062
  + Belarus sent military advisers to Tanzania. | Belarus > Tanzania
dispatch v  S=subj T=to obj=adviser|advisers|advisor|trainer|trainers|instructor|military_adviser  -> 062
  + Croatia dispatched instructors to Argentina. | Croatia > Argentina
lend v  S=subj T=to obj=adviser|advisers|advisor|trainer|trainers|instructor|military_adviser  -> 062
  + Rwanda lent military advisers to Austria. | Rwanda > Austria
second v  S=subj T=to obj=adviser|advisers|advisor|trainer|trainers|instructor|military_adviser  -> 062
  + Yemen seconded instructors to Kenya. | Yemen > Kenya
provide v  S=subj T=to obj=adviser|advisers|advisor|trainer|trainers|instructor|military_adviser  -> 062
  + Norway provided military advisers to Peru. | Norway > Peru
offer v  S=subj T=to|with|for obj=base|airbase|airspace|port|facility|airfield  -> 062
  + Turkey offered a base to Vietnam. | Turkey > Vietnam
lease v  S=subj T=to|with|for obj=base|airbase|airspace|port|facility|airfield  -> 062
  + Chad leased its port to Egypt. | Chad > Egypt
lend v  S=subj T=to|with|for obj=base|airbase|airspace|port|facility|airfield  -> 062
  + Poland lent a base to Chile. | Poland > Chile
open v  S=subj T=to|with|for obj=base|airbase|airspace|port|facility|airfield  -> 062
  + Nepal opened its port to Ghana. | Nepal > Ghana
rent v  S=subj T=to|with|for obj=base|airbase|airspace|port|facility|airfield  -> 062
  + Serbia rented a base to Japan. | Serbia > Japan
provide v  S=subj T=to|with|for obj=base|airbase|airspace|port|facility|airfield  -> 062
  + Jordan provided its port to Cuba. | Jordan > Cuba
share v  S=subj T=to|with|for obj=base|airbase|airspace|port|facility|airfield  -> 062
  + Malaysia shared a base to Sweden. | Malaysia > Sweden
military_cooperation n  B=between|with|of|poss|mod|by  -> 062
  + military cooperation between Uganda and Brazil deepened. | Uganda > Brazil ; Brazil > Uganda
defence_cooperation n  B=between|with|of|poss|mod|by  -> 062
  + A defence cooperation between Kuwait and Armenia began off the coast. | Kuwait > Armenia ; Armenia > Kuwait
defense_cooperation n  B=between|with|of|poss|mod|by  -> 062
  + defense cooperation between Portugal and Niger deepened. | Portugal > Niger ; Niger > Portugal
joint_exercise n  B=between|with|of|poss|mod|by  -> 062
  + A joint exercise between Mongolia and Oman began off the coast. | Mongolia > Oman ; Oman > Mongolia
joint_drill n  B=between|with|of|poss|mod|by  -> 062
  + joint drill between Colombia and Finland deepened. | Colombia > Finland ; Finland > Colombia
naval_exercise n  B=between|with|of|poss|mod|by  -> 062
  + A naval exercise between Zambia and Pakistan began off the coast. | Zambia > Pakistan ; Pakistan > Zambia
joint_patrol n  B=between|with|of|poss|mod|by  -> 062
  + joint patrol between Greece and Ecuador deepened. | Greece > Ecuador ; Ecuador > Greece
war_game n  B=between|with|of|poss|mod|by  -> 062
  + A war game between Cambodia and Algeria began off the coast. | Cambodia > Algeria ; Algeria > Cambodia
military_exercise n  B=between|with|of|poss|mod|by  -> 062
  + military exercise between Latvia and Bolivia deepened. | Latvia > Bolivia ; Bolivia > Latvia
military_drill n  B=between|with|of|poss|mod|by  -> 062
  + A military drill between Sudan and Canada began off the coast. | Sudan > Canada ; Canada > Sudan
joint_manoeuvre n  B=between|with|of|poss|mod|by  -> 062
  + joint manoeuvre between Qatar and Romania deepened. | Qatar > Romania ; Romania > Qatar
military_alliance n  B=between|with|of|poss|mod|by  -> 062
  + A military alliance between Ethiopia and Thailand began off the coast. | Ethiopia > Thailand ; Thailand > Ethiopia
defence_partnership n  B=between|with|of|poss|mod|by  -> 062
  + defence partnership between Cyprus and Mexico deepened. | Cyprus > Mexico ; Mexico > Cyprus
surrender v  S=subj T=to obj={extradite}  -> 063
  + Tunisia surrendered a suspect to Iceland. | Tunisia > Iceland
transfer v  S=subj T=to obj={extradite}  -> 063
  + Angola transferred a fugitive to the tribunal. | Angola > the tribunal
turn_over v  S=subj T=to obj={extradite}  -> 063
  + Denmark turned over a suspect to Lebanon. | Denmark > Lebanon
deliver v  S=subj T=to obj={extradite}  -> 063
  + Senegal delivered a fugitive to the tribunal. | Senegal > the tribunal
send v  S=subj T=to obj={extradite}  -> 063
  + Georgia sent a suspect to Bulgaria. | Georgia > Bulgaria
return v  S=subj T=to obj={extradite}  -> 063
  + Indonesia returned a fugitive to the tribunal. | Indonesia > the tribunal
render v  S=subj T=to obj={extradite}  -> 063
  + Morocco rendered a suspect to Belarus. | Morocco > Belarus
handover v  S=subj T=to obj={extradite}  -> 063
  + Tanzania handovered a fugitive to the tribunal. | Tanzania > the tribunal
extradite v  S=subj T=obj:person to=:any  -> 063
  + Croatia extradited a banker to Argentina. | Croatia > a banker
hand_over v  S=subj T=obj:person to=:any  -> 063
  + Rwanda handed over a drug lord to Austria. | Rwanda > a drug lord
turn_over v  S=subj T=obj:person to=:any  -> 063
  + Yemen turned over a banker to Kenya. | Yemen > a banker
surrender v  S=subj T=obj:person to=:any  -> 063
  + Norway surrendered a drug lord to Peru. | Norway > a drug lord
begin v  B=subj|with obj=judicial_cooperation  -> 063
  + Turkey began judicial cooperation with Vietnam. | Turkey > Vietnam ; Vietnam > Turkey
expand v  B=subj|with obj=judicial_cooperation  -> 063
  + Chad expanded judicial cooperation with Egypt. | Chad > Egypt ; Egypt > Chad
deepen v  B=subj|with obj=judicial_cooperation  -> 063
  + Poland deepened judicial cooperation with Chile. | Poland > Chile ; Chile > Poland
strengthen v  B=subj|with obj=judicial_cooperation  -> 063
  + Nepal strengthened judicial cooperation with Ghana. | Nepal > Ghana ; Ghana > Nepal
launch v  B=subj|with obj=judicial_cooperation  -> 063
  + Serbia launched judicial cooperation with Japan. | Serbia > Japan ; Japan > Serbia
extradition n  S?=by|mod|poss T?=to|of  -> 063
  + Jordan's extradition of the fugitive followed a court ruling. | Jordan > the fugitive
handover n  S?=by|mod|poss T?=to|of  -> 063
  + Cuba's handover of the fugitive followed a court ruling. | Cuba > the fugitive
surrender n  S?=by|mod|poss T?=to|of  -> 063
  + Malaysia's surrender of the fugitive followed a court ruling. | Malaysia > the fugitive
rendition n  S?=by|mod|poss T?=to|of  -> 063
  + Sweden's rendition of the fugitive followed a court ruling. | Sweden > the fugitive
transfer n  S?=by|mod|poss T?=to|of  -> 063
  + Uganda's transfer of the fugitive followed a court ruling. | Uganda > the fugitive
exchange v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + Brazil exchanged intelligence with Kuwait. | Brazil > Kuwait
supply v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + Armenia supplied the files to the tribunal. | Armenia > the tribunal
hand_over v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + The bank handed over data to investigators. | The bank > investigators
transmit v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + Portugal transmited intelligence with Niger. | Portugal > Niger
forward v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + Mongolia forwarded the files to the tribunal. | Mongolia > the tribunal
pass_on v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + The bank passed on data to investigators. | The bank > investigators
deliver v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + Oman delivered intelligence with Colombia. | Oman > Colombia
send v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + Finland sent the files to the tribunal. | Finland > the tribunal
submit v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + The bank submitted data to investigators. | The bank > investigators
relay v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + Zambia relayed intelligence with Pakistan. | Zambia > Pakistan
furnish v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + Greece furnished the files to the tribunal. | Greece > the tribunal
disclose v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + The bank disclosed data to investigators. | The bank > investigators
release v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + Ecuador released intelligence with Cambodia. | Ecuador > Cambodia
leak v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + Algeria leaked the files to the tribunal. | Algeria > the tribunal
surrender v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + The bank surrendered data to investigators. | The bank > investigators
turn_over v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + Latvia turned over intelligence with Bolivia. | Latvia > Bolivia
feed v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + Sudan fed the files to the tribunal. | Sudan > the tribunal
transfer v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + The bank transferred data to investigators. | The bank > investigators
pool v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + Canada pooled intelligence with Qatar. | Canada > Qatar
communicate v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + Romania communicated the files to the tribunal. | Romania > the tribunal
notify v  S=subj T=obj  -> 064
  + Ethiopia notified Thailand about the flood gates. | Ethiopia > Thailand
alert v  S=subj T=obj  -> 064
  + The prime minister alerted the tribunal of the findings. | The prime minister > the tribunal
apprise v  S=subj T=obj  -> 064
  + Cyprus apprised Mexico about the flood gates. | Cyprus > Mexico
tip_off v  S=subj T=obj  -> 064
  + The foreign minister tipped off the tribunal of the findings. | The foreign minister > the tribunal
update v  S=subj T=obj  -> 064
  + Tunisia updated Iceland about the flood gates. | Tunisia > Iceland
advise v  S=subj T=obj  -> 064
  + The defence minister advised the tribunal of the findings. | The defence minister > the tribunal
share v  B=subj|with obj={intelligence}  -> 064
  + Angola and Denmark shared intelligence. | Angola > Denmark ; Denmark > Angola
exchange v  B=subj|with obj={intelligence}  -> 064
  + Lebanon exchanged information with Senegal. | Lebanon > Senegal ; Senegal > Lebanon
swap v  B=subj|with obj={intelligence}  -> 064
  + Georgia and Bulgaria swapped intelligence. | Georgia > Bulgaria ; Bulgaria > Georgia
trade v  B=subj|with obj={intelligence}  -> 064
  + Indonesia traded information with Morocco. | Indonesia > Morocco ; Morocco > Indonesia
pool v  B=subj|with obj={intelligence}  -> 064
  + Belarus and Tanzania pooled intelligence. | Belarus > Tanzania ; Tanzania > Belarus
intelligence_sharing n  B=between|with|of|poss|mod|by  -> 064
  + intelligence sharing between Croatia and Argentina thwarted the plot. | Croatia > Argentina ; Argentina > Croatia
information_sharing n  B=between|with|of|poss|mod|by  -> 064
  + information sharing between Rwanda and Austria thwarted the plot. | Rwanda > Austria ; Austria > Rwanda
intelligence_cooperation n  B=between|with|of|poss|mod|by  -> 064
  + intelligence cooperation between Yemen and Kenya thwarted the plot. | Yemen > Kenya ; Kenya > Yemen
data_exchange n  B=between|with|of|poss|mod|by  -> 064
  + data exchange between Norway and Peru thwarted the plot. | Norway > Peru ; Peru > Norway
intelligence_exchange n  B=between|with|of|poss|mod|by  -> 064
  + intelligence exchange between Turkey and Vietnam thwarted the plot. | Turkey > Vietnam ; Vietnam > Turkey
