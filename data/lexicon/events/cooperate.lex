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
  + Nepal purchased power from India for two billion rupees last winter. | Nepal > India
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
  + Poland's imports of gas from Norway rose by a third after the pipeline opened in 2022. | Poland > Norway
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
  + British instructors trained Iraqis. | British instructors > Iraqis
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
  + The Jordanian government provided information to the American embassy before the attack in Amman. | The Jordanian government > the American embassy
give v  S=subj T=to|iobj obj={intelligence}  -> 064
  + The bank gave data to the regulator. | The bank > the regulator
inform v  S=subj T=obj  -> 064
  + Cairo informed the African Union of the dam talks. | Cairo > the African Union
cooperation n  B=between|with|of|poss|mod|by  -> 060
  + Cooperation between Chad and Niger deepened. | Chad > Niger ; Niger > Chad
collaboration n  B=between|with|of|poss|mod|by  -> 060
  + Collaboration between the health ministry and the Red Cross paid off during the outbreak in 2014. | the health ministry > the Red Cross ; the Red Cross > the health ministry
partnership n  B=between|with|of|poss|mod|by  -> 060
  + A partnership between the Kenyan government and the World Bank was set up in 2015. | the Kenyan government > the World Bank ; the World Bank > the Kenyan government
# Working together, trade, joint defence, judicial help, intelligence
partner v  B=subj|with  -> 060
  + Serbia partnered with Japan on water. | Serbia > Japan ; Japan > Serbia
coordinate v  B=subj|with  -> 060
  + Sudan and Canada coordinated on the refugees. | Sudan > Canada ; Canada > Sudan
co-operate v  B=subj|with  -> 060
  + Canada and Qatar co-operated on the refugees. | Canada > Qatar ; Qatar > Canada
interoperate v  B=subj|with  -> 060
  + Chile interoperated with Nepal on water. | Chile > Nepal ; Nepal > Chile
work_together v  B=subj|with  -> 060
  + An aid agency worked together with the ministry. | An aid agency > the ministry ; the ministry > An aid agency
pool_resources v  B=subj|with  -> 060
  + Nepal and Ghana pooled resources on the refugees. | Nepal > Ghana ; Ghana > Nepal
band_together v  B=subj|with  -> 060
  + Niger and Mongolia banded together on the refugees. | Niger > Mongolia ; Mongolia > Niger
work v  B=subj|with !as=:any  -> 060
  + The Red Cross worked with the ministry. | The Red Cross > the ministry ; the ministry > The Red Cross
associate v  B=subj|with  -> 060
  + Vietnam and Chad associated on the refugees. | Vietnam > Chad ; Chad > Vietnam
join_hands v  B=subj|with  -> 060
  + Ethiopia joined hands with Thailand on water. | Ethiopia > Thailand ; Thailand > Ethiopia
work v  B=subj|with on=project  -> 060
  + Malaysia worked with Sweden on the dam. | Malaysia > Sweden ; Sweden > Malaysia
co-operation n  B=between|with|of|poss|mod|by  -> 060
  + The co-operation between Bolivia and Sudan covers energy and water. | Bolivia > Sudan ; Sudan > Bolivia
teamwork n  B=between|with|of|poss|mod|by  -> 060
  + A teamwork between Morocco and ASEAN was set up. | Morocco > ASEAN ; ASEAN > Morocco
coordination n  B=between|with|of|poss|mod|by  -> 060
  + The coordination between Romania and Ethiopia covers energy and water. | Romania > Ethiopia ; Ethiopia > Romania
joint_effort n  B=between|with|of|poss|mod|by  -> 060
  + A joint effort between Algeria and the Arab League was set up. | Algeria > the Arab League ; the Arab League > Algeria
joint_project n  B=between|with|of|poss|mod|by  -> 060
  + The joint project between Qatar and Romania covers energy and water. | Qatar > Romania ; Romania > Qatar
joint_programme n  B=between|with|of|poss|mod|by  -> 060
  + A joint programme between Cambodia and the African Union was set up. | Cambodia > the African Union ; the African Union > Cambodia
synergy n  B=between|with|of|poss|mod|by  -> 060
  + The synergy between Thailand and Cyprus covers energy and water. | Thailand > Cyprus ; Cyprus > Thailand
joint_work n  B=between|with|of|poss|mod|by  -> 060
  + A joint work between Rwanda and ASEAN was set up. | Rwanda > ASEAN ; ASEAN > Rwanda
joint_operation n  B=between|with|of|poss|mod|by  -> 060
  + The joint operation between Romania and Ethiopia covers energy and water. | Romania > Ethiopia ; Ethiopia > Romania
ship v  S=subj T=to|into obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Ghana shipped electricity to Serbia. | Ghana > Serbia
supply v  S=subj T=to|into obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Malaysia supplied electricity to Sweden. | Malaysia > Sweden
sell v  S=subj T=to|into obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Cyprus sold oil to Mexico. | Cyprus > Mexico
export v  S=subj T=to|into obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Ecuador exported wheat to Cambodia. | Ecuador > Cambodia
deliver v  S=subj T=to|into obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Indonesia delivered electricity to Morocco. | Indonesia > Morocco
market v  S=subj T=to|into obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Sweden marketed oil to Uganda. | Sweden > Uganda
send v  S=subj T=to|into obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Poland sent electricity to Chile. | Poland > Chile
pump v  S=subj T=to|into obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Romania pumped electricity to Ethiopia. | Romania > Ethiopia
resell v  S=subj T=to|into obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Niger resold oil to Mongolia. | Niger > Mongolia
buy v  S=subj T=from obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Sudan bought oil from Canada. | Sudan > Canada
purchase v  S=subj T=from obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Peru purchased coal from Turkey. | Peru > Turkey
import v  S=subj T=from obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Angola imported oil from Denmark. | Angola > Denmark
order v  S=subj T=from obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Bulgaria ordered coal from Indonesia. | Bulgaria > Indonesia
procure v  S=subj T=from obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Thailand procured oil from Cyprus. | Thailand > Cyprus
acquire v  S=subj T=from obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Romania acquired coal from Ethiopia. | Romania > Ethiopia
lease v  S=subj T=from obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Vietnam leased oil from Chad. | Vietnam > Chad
obtain v  S=subj T=from obj=oil|gas|grain|wheat|coal|electricity|power|steel|car|goods|rice|uranium|machinery|textile|coffee|beef|fish|sugar|cotton|timber|product|fertilizer|copper|lng|fuel|petrol|commodity  -> 061
  + Ghana obtained coal from Serbia. | Ghana > Serbia
buy v  S=subj T=from obj={arms}  -> 062
  + Nepal bought tanks from Ghana. | Nepal > Ghana
purchase v  S=subj T=from obj={arms}  -> 062
  + Greece purchased submarines from Ecuador. | Greece > Ecuador
import v  S=subj T=from obj={arms}  -> 062
  + Cuba imported submarines from Malaysia. | Cuba > Malaysia
order v  S=subj T=from obj={arms}  -> 062
  + Mexico ordered submarines from Tunisia. | Mexico > Tunisia
procure v  S=subj T=from obj={arms}  -> 062
  + Armenia procured tanks from Portugal. | Armenia > Portugal
acquire v  S=subj T=from obj={arms}  -> 062
  + Bulgaria acquired tanks from Indonesia. | Bulgaria > Indonesia
lease v  S=subj T=from obj={arms}  -> 062
  + Mexico leased submarines from Tunisia. | Mexico > Tunisia
receive v  S=subj T=from obj={arms}  -> 062
  + Armenia received submarines from Portugal. | Armenia > Portugal
obtain v  S=subj T=from obj={arms}  -> 062
  + Nepal obtained tanks from Ghana. | Nepal > Ghana
invest v  S=subj T=in|into obj=money|million|billion|dollar|euro|fund|capital  -> 061
  + Ethiopia invested two billion dollars in Thailand. | Ethiopia > Thailand
put v  S=subj T=in|into obj=money|million|billion|dollar|euro|fund|capital  -> 061
  + A Turkish company put money in Iceland. | A Turkish company > Iceland
sink v  S=subj T=in|into obj=money|million|billion|dollar|euro|fund|capital  -> 061
  + Cyprus sank two billion dollars in Mexico. | Cyprus > Mexico
plough v  S=subj T=in|into obj=money|million|billion|dollar|euro|fund|capital  -> 061
  + A Turkish company ploughed money in Norway. | A Turkish company > Norway
inject v  S=subj:BUS T=in|into obj=money|million|billion|dollar|euro|fund|capital  -> 061
  + Russian companies injected capital into Cyprus in the years before the crisis. | Russian companies > Cyprus
place v  S=subj T=in|into obj=money|million|billion|dollar|euro|fund|capital  -> 061
  + A Turkish company placed money in Iceland. | A Turkish company > Iceland
channel v  S=subj:BUS T=in|into obj=money|million|billion|dollar|euro|fund|capital  -> 061
  + A Turkish company channeled capital into Egypt in the years before the coup. | A Turkish company > Egypt
construct v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + A Chinese company constructed a railway in Austria. | A Chinese company > Austria
erect v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + Cyprus erected a hospital in Mexico. | Cyprus > Mexico
rebuild v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + An Italian firm rebuilt a dam in Senegal. | An Italian firm > Senegal
modernise v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + A Chinese company modernised a railway in Mexico. | A Chinese company > Mexico
modernize v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + Croatia modernized a hospital in Argentina. | Croatia > Argentina
upgrade v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + An Italian firm upgraded a dam in Bolivia. | An Italian firm > Bolivia
finance v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + A Chinese company financed a railway in Kenya. | A Chinese company > Kenya
inaugurate v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + Cuba inaugurated a hospital in Malaysia. | Cuba > Malaysia
develop v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + An Italian firm developed a dam in Jordan. | An Italian firm > Jordan
complete v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + A Chinese company completed a railway in Morocco. | A Chinese company > Morocco
fund v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + Canada funded a hospital in Qatar. | Canada > Qatar
renovate v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + An Italian firm renovated a dam in Niger. | An Italian firm > Niger
begin v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + A Chinese company began a railway in Serbia. | A Chinese company > Serbia
launch v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + Croatia launched a hospital in Argentina. | Croatia > Argentina
lay v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + An Italian firm laid a dam in Serbia. | An Italian firm > Serbia
repair v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + A Chinese company repaired a railway in Tanzania. | A Chinese company > Tanzania
open v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + Niger opened a hospital in Mongolia. | Niger > Mongolia
expand v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + An Italian firm expanded a dam in Denmark. | An Italian firm > Denmark
install v  S=subj T=in|for|with obj={infrastructure}  -> 061
  + A Chinese company installed a railway in Portugal. | A Chinese company > Portugal
expand v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Austria expanded trade with Yemen. | Austria > Yemen ; Yemen > Austria
boost v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Peru and Turkey boosted a joint venture. | Peru > Turkey ; Turkey > Peru
increase v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Sweden increased trade with Uganda. | Sweden > Uganda ; Uganda > Sweden
resume v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Austria and Yemen resumed a joint venture. | Austria > Yemen ; Yemen > Austria
restart v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Georgia restarted trade with Bulgaria. | Georgia > Bulgaria ; Bulgaria > Georgia
launch v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Portugal and Niger launched a joint venture. | Portugal > Niger ; Niger > Portugal
form v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Indonesia formed trade with Morocco. | Indonesia > Morocco ; Morocco > Indonesia
set_up v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Uganda and Brazil set up a joint venture. | Uganda > Brazil ; Brazil > Uganda
establish v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Serbia established trade with Japan. | Serbia > Japan ; Japan > Serbia
create v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Oman and Colombia created a joint venture. | Oman > Colombia ; Colombia > Oman
begin v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Pakistan began trade with Greece. | Pakistan > Greece ; Greece > Pakistan
open v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Latvia and Bolivia opened a joint venture. | Latvia > Bolivia ; Bolivia > Latvia
liberalise v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Malaysia liberalised trade with Sweden. | Malaysia > Sweden ; Sweden > Malaysia
liberalize v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Japan and Jordan liberalized a joint venture. | Japan > Jordan ; Jordan > Japan
promote v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Morocco promoted trade with Belarus. | Morocco > Belarus ; Belarus > Morocco
facilitate v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Austria and Yemen facilitated a joint venture. | Austria > Yemen ; Yemen > Austria
double v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Greece doubled trade with Ecuador. | Greece > Ecuador ; Ecuador > Greece
build v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Mongolia and Oman built a joint venture. | Mongolia > Oman ; Oman > Mongolia
inaugurate v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Chad inaugurated trade with Egypt. | Chad > Egypt ; Egypt > Chad
start v  B=subj|with obj=trade|commerce|economic_cooperation|joint_venture|economic_ties|investment|free_trade_area|customs_union|pipeline  -> 061
  + Iceland and Angola started a joint venture. | Iceland > Angola ; Angola > Iceland
buy v  S=subj T=in|with obj=stake|share|shares|company|firm|bank|mine|oilfield|licence|licence  -> 061
  + A Qatari fund bought a stake in the airport. | A Qatari fund > the airport
acquire v  S=subj T=in|with obj=stake|share|shares|company|firm|bank|mine|oilfield|licence|licence  -> 061
  + A Japanese firm acquired a mine in Niger. | A Japanese firm > Niger
purchase v  S=subj T=in|with obj=stake|share|shares|company|firm|bank|mine|oilfield|licence|licence  -> 061
  + A Qatari fund purchased a stake in the airport. | A Qatari fund > the airport
take v  S=subj T=in|with obj=stake|share|shares|company|firm|bank|mine|oilfield|licence|licence  -> 061
  + A Japanese firm took a mine in Canada. | A Japanese firm > Canada
obtain v  S=subj T=in|with obj=stake|share|shares|company|firm|bank|mine|oilfield|licence|licence  -> 061
  + A Qatari fund obtained a stake in the airport. | A Qatari fund > the airport
secure v  S=subj T=in|with obj=stake|share|shares|company|firm|bank|mine|oilfield|licence|licence  -> 061
  + A Japanese firm secured a mine in Uganda. | A Japanese firm > Uganda
win v  S=subj T=in|with obj=stake|share|shares|company|firm|bank|mine|oilfield|licence|licence  -> 061
  + A Qatari fund won a stake in the airport. | A Qatari fund > the airport
joint_venture n  B=between|with|of|poss|mod|by  -> 061
  + joint venture between Thailand and Cyprus rose last year. | Thailand > Cyprus ; Cyprus > Thailand
commerce n  B=between|with|of|poss|mod|by  -> 061
  + The commerce between Croatia and Argentina will bring jobs. | Croatia > Argentina ; Argentina > Croatia
economic_cooperation n  B=between|with|of|poss|mod|by  -> 061
  + economic cooperation between Bulgaria and Indonesia rose last year. | Bulgaria > Indonesia ; Indonesia > Bulgaria
customs_union n  B=between|with|of|poss|mod|by  -> 061
  + The customs union between Sweden and Uganda will bring jobs. | Sweden > Uganda ; Uganda > Sweden
merger n  B=between|with|of|poss|mod|by  -> 061
  + merger between Austria and Yemen rose last year. | Austria > Yemen ; Yemen > Austria
barter n  B=between|with|of|poss|mod|by  -> 061
  + The barter between Bolivia and Sudan will bring jobs. | Bolivia > Sudan ; Sudan > Bolivia
economic_partnership n  B=between|with|of|poss|mod|by  -> 061
  + economic partnership between Pakistan and Greece rose last year. | Pakistan > Greece ; Greece > Pakistan
business n  B=between|with|of|poss|mod|by  -> 061
  + The business between Colombia and Finland will bring jobs. | Colombia > Finland ; Finland > Colombia
sale n  S?=by|mod|poss T=to|in|from  -> 061
  + Vietnam's sale to Chad doubled. | Vietnam > Chad
oil_export n  S?=by|mod|poss T=to|in|from  -> 061
  + Bulgaria's oil export in Indonesia created jobs. | Bulgaria > Indonesia
gas_supply n  S?=by|mod|poss T=to|in|from  -> 061
  + Cuba's gas supply to Malaysia doubled. | Cuba > Malaysia
grain_export n  S?=by|mod|poss T=to|in|from  -> 061
  + Georgia's grain export in Bulgaria created jobs. | Georgia > Bulgaria
foreign_investment n  S?=by|mod|poss T=to|in|from  -> 061
  + Sudan's foreign investment to Canada doubled. | Sudan > Canada
oil_shipment n  S?=by|mod|poss T=to|in|from  -> 061
  + Senegal's oil shipment in Georgia created jobs. | Senegal > Georgia
power_supply n  S?=by|mod|poss T=to|in|from  -> 061
  + Belarus' power supply to Tanzania doubled. | Belarus > Tanzania
begin v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Chile began a naval exercise with Nepal. | Chile > Nepal ; Nepal > Chile
start v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Brazil and Kuwait started joint exercises. | Brazil > Kuwait ; Kuwait > Brazil
launch v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Romania launched military drills with the European Union. | Romania > the European Union ; the European Union > Romania
open v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Cyprus opened a naval exercise with Mexico. | Cyprus > Mexico ; Mexico > Cyprus
carry_out v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Morocco and Belarus carried out joint exercises. | Morocco > Belarus ; Belarus > Morocco
complete v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Uganda completed military drills with the Security Council. | Uganda > the Security Council ; the Security Council > Uganda
conclude v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Armenia concluded a naval exercise with Portugal. | Armenia > Portugal ; Portugal > Armenia
undertake v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Peru and Turkey undertook joint exercises. | Peru > Turkey ; Turkey > Peru
kick_off v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Denmark kicked off military drills with the Arab League. | Denmark > the Arab League ; the Arab League > Denmark
finish v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Belarus finished a naval exercise with Tanzania. | Belarus > Tanzania ; Tanzania > Belarus
run v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Japan and Jordan ran joint exercises. | Japan > Jordan ; Jordan > Japan
organise v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Romania organised military drills with NATO. | Romania > NATO ; NATO > Romania
organize v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Uganda organized a naval exercise with Brazil. | Uganda > Brazil ; Brazil > Uganda
resume v  B=subj|with obj=cooperation|contact|contacts|coordination|partnership  -> 060
  + North Korea and Iran have resumed cooperation on missiles. | North Korea > Iran ; Iran > North Korea
resume v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Nepal and Ghana resumed joint exercises. | Nepal > Ghana ; Ghana > Nepal
perform v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Tunisia performed military drills with the United Nations. | Tunisia > the United Nations ; the United Nations > Tunisia
wrap_up v  B=subj|with obj={drill}|joint_patrol|joint_operation  -> 062
  + Tunisia wrapped up a naval exercise with Iceland. | Tunisia > Iceland ; Iceland > Tunisia
participate v  B=subj|with in={drill}  -> 062
  + Kuwait participated in military exercises with Armenia. | Kuwait > Armenia ; Armenia > Kuwait
take_part v  B=subj|with in={drill}  -> 062
  + Algeria and Latvia took part in a naval exercise. | Algeria > Latvia ; Latvia > Algeria
engage v  B=subj|with in={drill}  -> 062
  + Armenia engaged in military exercises with Portugal. | Armenia > Portugal ; Portugal > Armenia
join v  B=subj|with in={drill}  -> 062
  + Cambodia and Algeria joined in a naval exercise. | Cambodia > Algeria ; Algeria > Cambodia
drill v  S=subj T=obj  -> 062
  + Tunisia drilled the Iraqi army. | Tunisia > the Iraqi army
mentor v  S=subj T=obj  -> 062
  + Indonesia mentored the Somali police. | Indonesia > the Somali police
coach v  S=subj T=obj  -> 062
  + Bulgaria coached the coast guard of Indonesia. | Bulgaria > the coast guard of Indonesia
professionalise v  S=subj T=obj  -> 062
  + France professionalised the Ivorian army in the years after the civil war. | France > the Ivorian army
professionalize v  S=subj T=obj  -> 062
  + Turkey professionalized the Somali police. | Turkey > the Somali police
send v  S=subj T=to obj=adviser|advisers|advisor|trainer|trainers|instructor|military_adviser  -> 062
  + Pakistan sent instructors to Greece. | Pakistan > Greece
dispatch v  S=subj T=to obj=adviser|advisers|advisor|trainer|trainers|instructor|military_adviser  -> 062
  + Greece dispatched instructors to Ecuador. | Greece > Ecuador
lend v  S=subj T=to obj=adviser|advisers|advisor|trainer|trainers|instructor|military_adviser  -> 062
  + Cambodia lent instructors to Algeria. | Cambodia > Algeria
second v  S=subj T=to obj=adviser|advisers|advisor|trainer|trainers|instructor|military_adviser  -> 062
  + Tunisia seconded instructors to Iceland. | Tunisia > Iceland
provide v  S=subj T=to obj=adviser|advisers|advisor|trainer|trainers|instructor|military_adviser  -> 062
  + Portugal provided military advisers to Niger. | Portugal > Niger
offer v  S=subj T=to|with|for obj=base|airbase|airspace|port|facility|airfield  -> 062
  + Malaysia offered a base to Sweden. | Malaysia > Sweden
lease v  S=subj T=to|with|for obj=base|airbase|airspace|port|facility|airfield  -> 062
  + Mongolia leased its port to Oman. | Mongolia > Oman
lend v  S=subj T=to|with|for obj=base|airbase|airspace|port|facility|airfield  -> 062
  + Brazil lent a base to Kuwait. | Brazil > Kuwait
open v  S=subj T=to|with|for obj=base|airbase|airspace|port|facility|airfield  -> 062
  + Norway opened its port to Peru. | Norway > Peru
rent v  S=subj T=to|with|for obj=base|airbase|airspace|port|facility|airfield  -> 062
  + Oman rented a base to Colombia. | Oman > Colombia
provide v  S=subj T=to|with|for obj=base|airbase|airspace|port|facility|airfield  -> 062
  + Senegal provided its port to Georgia. | Senegal > Georgia
share v  S=subj T=to|with|for obj=base|airbase|airspace|port|facility|airfield  -> 062
  + Serbia shared a base to Japan. | Serbia > Japan
military_cooperation n  B=between|with|of|poss|mod|by  -> 062
  + military cooperation between Egypt and Poland deepened. | Egypt > Poland ; Poland > Egypt
defence_cooperation n  B=between|with|of|poss|mod|by  -> 062
  + A defence cooperation between Rwanda and Austria began off the coast. | Rwanda > Austria ; Austria > Rwanda
defense_cooperation n  B=between|with|of|poss|mod|by  -> 062
  + defense cooperation between Argentina and Rwanda deepened. | Argentina > Rwanda ; Rwanda > Argentina
joint_exercise n  B=between|with|of|poss|mod|by  -> 062
  + A joint exercise between Zambia and Pakistan began off the coast. | Zambia > Pakistan ; Pakistan > Zambia
joint_drill n  B=between|with|of|poss|mod|by  -> 062
  + joint drill between Tanzania and Croatia deepened. | Tanzania > Croatia ; Croatia > Tanzania
naval_exercise n  B=between|with|of|poss|mod|by  -> 062
  + A naval exercise between Tanzania and Croatia began off the coast. | Tanzania > Croatia ; Croatia > Tanzania
joint_patrol n  B=between|with|of|poss|mod|by  -> 062
  + joint patrol between Kuwait and Armenia deepened. | Kuwait > Armenia ; Armenia > Kuwait
war_game n  B=between|with|of|poss|mod|by  -> 062
  + A war game between Malaysia and Sweden began off the coast. | Malaysia > Sweden ; Sweden > Malaysia
military_exercise n  B=between|with|of|poss|mod|by  -> 062
  + military exercise between Argentina and Rwanda deepened. | Argentina > Rwanda ; Rwanda > Argentina
military_drill n  B=between|with|of|poss|mod|by  -> 062
  + A military drill between Belarus and Tanzania began off the coast. | Belarus > Tanzania ; Tanzania > Belarus
joint_manoeuvre n  B=between|with|of|poss|mod|by  -> 062
  + joint manoeuvre between Chile and Nepal deepened. | Chile > Nepal ; Nepal > Chile
military_alliance n  B=between|with|of|poss|mod|by  -> 062
  + A military alliance between Greece and Ecuador began off the coast. | Greece > Ecuador ; Ecuador > Greece
defence_partnership n  B=between|with|of|poss|mod|by  -> 062
  + defence partnership between Cuba and Malaysia deepened. | Cuba > Malaysia ; Malaysia > Cuba
surrender v  S=subj T=to obj={extradite}  -> 063
  + Belarus surrendered a suspect to Tanzania. | Belarus > Tanzania
transfer v  S=subj T=to obj={extradite}  -> 063
  + Kuwait transferred a fugitive to the tribunal. | Kuwait > the tribunal
turn_over v  S=subj T=to obj={extradite}  -> 063
  + Portugal turned over a suspect to Niger. | Portugal > Niger
deliver v  S=subj T=to obj={extradite}  -> 063
  + Brazil delivered a fugitive to the tribunal. | Brazil > the tribunal
send v  S=subj T=to obj={extradite}  -> 063
  + Canada sent a suspect to Qatar. | Canada > Qatar
return v  S=subj T=to obj={extradite}  -> 063
  + Armenia returned a fugitive to the tribunal. | Armenia > the tribunal
render v  S=subj T=to obj={extradite}  -> 063
  + Cyprus rendered a suspect to Mexico. | Cyprus > Mexico
handover v  S=subj T=to obj={extradite}  -> 063
  + Canada handovered a fugitive to the tribunal. | Canada > the tribunal
extradite v  S=subj T=obj:person to=:any  -> 063
  + Cambodia extradited a banker to Algeria. | Cambodia > Algeria
hand_over v  S=subj T=obj:person to=:any  -> 063
  + Armenia handed over a drug lord to Portugal. | Armenia > Portugal
turn_over v  S=subj T=obj:person to=:any  -> 063
  + Angola turned over a banker to Denmark. | Angola > a banker
surrender v  S=subj T=obj:person to=:any  -> 063
  + Latvia surrendered a banker to Bolivia. | Latvia > a banker
begin v  B=subj|with obj=judicial_cooperation  -> 063
  + Pakistan began judicial cooperation with Greece. | Pakistan > Greece ; Greece > Pakistan
expand v  B=subj|with obj=judicial_cooperation  -> 063
  + Oman expanded judicial cooperation with Colombia. | Oman > Colombia ; Colombia > Oman
deepen v  B=subj|with obj=judicial_cooperation  -> 063
  + Portugal deepened judicial cooperation with Niger. | Portugal > Niger ; Niger > Portugal
strengthen v  B=subj|with obj=judicial_cooperation  -> 063
  + Indonesia strengthened judicial cooperation with Morocco. | Indonesia > Morocco ; Morocco > Indonesia
launch v  B=subj|with obj=judicial_cooperation  -> 063
  + Argentina launched judicial cooperation with Rwanda. | Argentina > Rwanda ; Rwanda > Argentina
extradition n  S?=by|mod|poss T=to|of  -> 063
  + Cuba's extradition to Malaysia was discussed abroad. | Cuba > Malaysia
handover n  S?=by|mod|poss T=to|of  -> 063
  + Rwanda's handover to Austria was discussed abroad. | Rwanda > Austria
surrender n  S?=by|mod|poss T=to|of  -> 063
  + Sudan's surrender to Canada was discussed abroad. | Sudan > Canada
rendition n  S?=by|mod|poss T=to|of  -> 063
  + Japan's rendition to Jordan was discussed abroad. | Japan > Jordan
transfer n  S?=by|mod|poss T=to|of  -> 063
  + Croatia's transfer to Argentina was discussed abroad. | Croatia > Argentina
exchange v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + Chad exchanged intelligence with Egypt. | Chad > Egypt
supply v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + Brazil supplied the files to the tribunal. | Brazil > the tribunal
hand_over v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + Qatar handed over intelligence with Romania. | Qatar > Romania
transmit v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + Sudan transmited intelligence with Canada. | Sudan > Canada
forward v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + Colombia forwarded the files to the tribunal. | Colombia > the tribunal
pass_on v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + Bolivia passed on the files to the tribunal. | Bolivia > the tribunal
deliver v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + Pakistan delivered intelligence with Greece. | Pakistan > Greece
send v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + Mexico sent the files to the tribunal. | Mexico > the tribunal
submit v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + Brazil submitted intelligence with Kuwait. | Brazil > Kuwait
relay v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + Pakistan relayed intelligence with Greece. | Pakistan > Greece
furnish v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + Georgia furnished the files to the tribunal. | Georgia > the tribunal
disclose v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + Iceland disclosed intelligence with Angola. | Iceland > Angola
release v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + Nepal released intelligence with Ghana. | Nepal > Ghana
leak v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + Denmark leaked the files to the tribunal. | Denmark > the tribunal
surrender v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + Latvia surrendered intelligence with Bolivia. | Latvia > Bolivia
turn_over v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + Colombia turned over intelligence with Finland. | Colombia > Finland
feed v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + Nepal fed the files to the tribunal. | Nepal > the tribunal
transfer v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + Kenya transferred intelligence with Norway. | Kenya > Norway
pool v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + Thailand pooled intelligence with Cyprus. | Thailand > Cyprus
communicate v  S=subj T=with|to|iobj obj={intelligence}  -> 064
  + Greece communicated the files to the tribunal. | Greece > the tribunal
notify v  S=subj T=obj  -> 064
  + Peru notified Turkey about the flood gates. | Peru > Turkey
alert v  S=subj T=obj  -> 064
  + The president alerted the tribunal of the findings. | The president > the tribunal
apprise v  S=subj T=obj  -> 064
  + Ghana apprised Serbia about the flood gates. | Ghana > Serbia
tip_off v  S=subj T=obj  -> 064
  + The army tipped off rebels near Lyon. | The army > rebels
update v  S=subj T=obj  -> 064
  + Japan updated Jordan about the flood gates. | Japan > Jordan
advise v  S=subj T=obj of=:any  -> 064
  + The chancellor advised the tribunal of the findings. | The chancellor > the tribunal
share v  B=subj|with obj={intelligence}  -> 064
  + Brazil and Kuwait shared intelligence. | Brazil > Kuwait ; Kuwait > Brazil
exchange v  B=subj|with obj={intelligence}  -> 064
  + Iceland and Angola exchanged intelligence. | Iceland > Angola ; Angola > Iceland
swap v  B=subj|with obj={intelligence}  -> 064
  + Portugal and Niger swapped intelligence. | Portugal > Niger ; Niger > Portugal
trade v  B=subj|with obj={intelligence}  -> 064
  + Morocco traded information with Belarus. | Morocco > Belarus ; Belarus > Morocco
pool v  B=subj|with obj={intelligence}  -> 064
  + Yemen and Kenya pooled intelligence. | Yemen > Kenya ; Kenya > Yemen
intelligence_sharing n  B=between|with|of|poss|mod|by  -> 064
  + Officials praised the intelligence sharing between Georgia and Bulgaria after the arrests in Sofia. | Georgia > Bulgaria ; Bulgaria > Georgia
information_sharing n  B=between|with|of|poss|mod|by  -> 064
  + Officials praised the information sharing between Qatar and Romania after the arrests in Doha. | Qatar > Romania ; Romania > Qatar
intelligence_cooperation n  B=between|with|of|poss|mod|by  -> 064
  + intelligence cooperation between Argentina and Rwanda thwarted the plot. | Argentina > Rwanda ; Rwanda > Argentina
data_exchange n  B=between|with|of|poss|mod|by  -> 064
  + data exchange between Cambodia and Algeria thwarted the plot. | Cambodia > Algeria ; Algeria > Cambodia
intelligence_exchange n  B=between|with|of|poss|mod|by  -> 064
  + intelligence exchange between Malaysia and Sweden thwarted the plot. | Malaysia > Sweden ; Sweden > Malaysia
