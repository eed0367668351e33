# Event frames of tabard, family "support": one entry a line, its examples indented (docs/formats/frames.md).
# Origin: written for tabard; codes are CAMEO / PLOVER facts. Licence: as the project.

# Praise, endorse, recognise, sign, apologise (CAMEO 05)
praise v  S=subj T=obj  -> 051
  + The UN chief praised Rwanda for its peacekeepers. | The UN chief > Rwanda
support v  S=subj T=obj  -> 051
  + Russia supported Serbia at the council. | Russia > Serbia
back v  S=subj T=obj  -> 051
  + The opposition backed the government on the budget. | The opposition > the government
endorse v  S=subj T=obj  -> 051
  + The trade union endorsed the governor. | The trade union > the governor
welcome v  S=subj T=obj  -> 051
  + NATO welcomed Kosovo's decision. | NATO > Kosovo's decision
hail v  S=subj T=obj  -> 051
  + The pope hailed Colombia for the peace deal. | The pope > Colombia
applaud v  S=subj T=obj  -> 051
  + Brussels applauded Moldova for its reforms. | Brussels > Moldova
commend v  S=subj T=obj  -> 051
  + The commissioner commended Jordan for sheltering refugees. | The commissioner > Jordan
laud v  S=subj T=obj  -> 051
  + The Chinese premier lauded Pakistan. | The Chinese premier > Pakistan
congratulate v  S=subj T=obj  -> 051
  + The Indian prime minister congratulated the new Nepali leader. | The Indian prime minister > the new Nepali leader
thank v  S=subj T=obj  -> 051
  + The Ukrainian president thanked Poland for the tanks. | The Ukrainian president > Poland
express v  S=subj T=for|to|with|toward obj={supportword}  -> 051
  + Cuba expressed solidarity with Venezuela. | Cuba > Venezuela
voice v  S=subj T=for|to obj={supportword}  -> 051
  + Athens voiced support for Cyprus. | Athens > Cyprus
reiterate v  S=subj T=for|to obj={supportword}  -> 051
  + Berlin reiterated support for Kyiv. | Berlin > Kyiv
side v  S=subj T=with  -> 051
  + Vietnam sided with the Philippines over the reef. | Vietnam > the Philippines
stand v  S=subj T=by|behind|with:state|org  -> 051
  + Slovakia stood by Hungary. | Slovakia > Hungary
defend v  S=subj T=obj  -> 052
  + The minister defended the police in parliament. | The minister > the police
defend v  S=subj T=obj obj=title  -> 052
  - The boxer defended his title.
stand_up v  S=subj T=for  -> 052
  + The bishop stood up for the migrants. | The bishop > the migrants
rally v  S=subj T=behind|around  -> 053
  + The bloc rallied behind Estonia. | The bloc > Estonia
lobby v  S=subj T=for|on|behalf  -> 053
  + Portugal lobbied for East Timor. | Portugal > East Timor
recognize v  S=subj T=obj  -> 054
  + Ireland recognized Palestine as a state. | Ireland > Palestine
recognise v  S=subj T=obj  -> 054
  + Sweden recognised Palestine. | Sweden > Palestine
establish v  B=subj|with obj={relations}  -> 054
  + Israel established diplomatic relations with Bhutan. | Israel > Bhutan ; Bhutan > Israel
restore v  B=subj|with obj={relations}  -> 054
  + Iran restored ties with Saudi Arabia. | Iran > Saudi Arabia ; Saudi Arabia > Iran
resume v  B=subj|with obj={relations}  -> 054
  + Cuba resumed relations with El Salvador. | Cuba > El Salvador ; El Salvador > Cuba
normalize v  B=subj|with obj={relations}  -> 054
  + Sudan normalized relations with Israel. | Sudan > Israel ; Israel > Sudan
normalise v  B=subj|with obj={relations}  -> 054
  + Morocco normalised ties with Israel. | Morocco > Israel ; Israel > Morocco
strengthen v  B=subj|with obj={relations}|cooperation|partnership  -> 050
  + Vietnam strengthened ties with Japan. | Vietnam > Japan ; Japan > Vietnam
improve v  B=subj|with obj={relations}  -> 050
  + Turkey improved ties with Egypt. | Turkey > Egypt ; Egypt > Turkey
recognition n  S?=by|mod|poss T=of  -> 054
  + Spain's recognition of Palestine angered Israel. | Spain > Palestine
open v  S=subj T=in|to obj={mission}  -> 054
  + Guatemala opened an embassy in Jerusalem. | Guatemala > Jerusalem
apologize v  S=subj T=to|for  -> 055
  + Japan apologized to South Korea. | Japan > South Korea
apologise v  S=subj T=to|for  -> 055
  + The archbishop apologised to the victims. | The archbishop > the victims
issue v  S=subj T=to obj=apology  -> 055
  + The airline issued an apology to passengers. | The airline > passengers
apology n  S?=by|mod|poss T=to  -> 055
  + Belgium's apology to Congo came late. | Belgium > Congo
express v  S=subj T=to|for obj=regret|remorse  -> 055
  + The Dutch king expressed regret to Indonesia. | The Dutch king > Indonesia
forgive v  S=subj T=obj  -> 056
  + The widow forgave the gunman. | The widow > the gunman
pardon v  S=subj T=obj  -> 0841
  + The president pardoned the jailed editor. | The president > the jailed editor
grant v  S=subj T=to|iobj obj=amnesty|pardon|clemency  -> 056
  + The junta granted amnesty to deserters. | The junta > deserters
sign v  B=subj|with obj={agreement}  -> 057
  + Kenya signed a treaty with Ethiopia. | Kenya > Ethiopia ; Ethiopia > Kenya
  + Peru and Japan signed a memorandum. | Peru > Japan ; Japan > Peru
ink v  B=subj|with obj={agreement}  -> 057
  + Laos inked a deal with China. | Laos > China ; China > Laos
reach v  B=subj|with obj={agreement}  -> 057
  + The rebels reached an agreement with the government. | The rebels > the government ; the government > The rebels
conclude v  B=subj|with obj={agreement}  -> 057
  + Canada concluded a pact with Colombia. | Canada > Colombia ; Colombia > Canada
strike v  B=subj|with obj={agreement}  -> 057
  + The union struck a deal with the port. | The union > the port ; the port > The union
ratify v  S=subj obj={agreement}  -> 057
  + The Senate ratified the treaty. | The Senate > _
initial v  B=subj|with obj={agreement}  -> 057
  + Georgia initialled an accord with the European Union. | Georgia > the European Union ; the European Union > Georgia
finalize v  B=subj|with obj={agreement}  -> 057
  + India finalized an accord with France. | India > France ; France > India
enter v  B=subj|with into={agreement}  -> 057
  + Mongolia entered into a pact with Russia. | Mongolia > Russia ; Russia > Mongolia
agreement n  B=between|with|of|poss|mod|by  -> 057
  + An agreement between Sudan and Chad was signed. | Sudan > Chad ; Chad > Sudan
accord n  B=between|with|of|poss|mod|by  -> 057
  + The accord between Israel and Jordan was signed at night. | Israel > Jordan ; Jordan > Israel
treaty n  B=between|with|of|poss|mod|by  -> 057
  + A treaty between Bolivia and Peru took effect. | Bolivia > Peru ; Peru > Bolivia
deal n  B=between|with|of|poss|mod|by  -> 057
  + A deal between the pilots and the airline ended the dispute. | the pilots > the airline ; the airline > the pilots
join v  S=subj T=obj obj=:org  -> 057
  + Finland joined NATO. | Finland > NATO
support n  S?=by|mod|poss T=for|of  -> 051
  + Iran's support for Syria grew. | Iran > Syria
praise n  S?=by|mod|poss T=for  -> 051
  + The envoy's praise for Ghana surprised reporters. | The envoy > Ghana
endorsement n  S?=by|mod|poss T=of  -> 051
  + The senator's endorsement of the mayor came late. | The senator > the mayor
# Praise and backing: more verbs
acclaim v  S=subj T=obj  -> 051
  + The foreign minister acclaimed Oman for its patience. | The foreign minister > Oman
admire v  S=subj T=obj  -> 051
  + A lawyers' association admired the striking nurses. | A lawyers' association > the striking nurses
appreciate v  S=subj T=obj  -> 051
  + The World Bank appreciated Colombia. | The World Bank > Colombia
bless v  S=subj T=obj  -> 051
  + The defence minister blessed the rescue workers. | The defence minister > the rescue workers
champion v  S=subj T=obj  -> 051
  + Finland championed the new government of Malawi. | Finland > the new government of Malawi
cheer v  S=subj T=obj  -> 051
  + The interior minister cheered Zambia for its patience. | The interior minister > Zambia
compliment v  S=subj T=obj  -> 051
  + The Red Cross complimented the striking nurses. | The Red Cross > the striking nurses
credit v  S=subj T=obj  -> 051
  + The Arab League credited Pakistan. | The Arab League > Pakistan
embrace v  S=subj T=obj  -> 051
  + The opposition leader embraced the rescue workers. | The opposition leader > the rescue workers
encourage v  S=subj T=obj  -> 051
  + Greece encouraged the new government of Malawi. | Greece > the new government of Malawi
eulogize v  S=subj T=obj  -> 051
  + The governor eulogized Ecuador for its patience. | The governor > Ecuador
extol v  S=subj T=obj  -> 051
  + A medical charity extoled the striking nurses. | A medical charity > the striking nurses
glorify v  S=subj T=obj  -> 051
  + The Security Council glorified Cambodia. | The Security Council > Cambodia
honor v  S=subj T=obj  -> 051
  + The king honored the rescue workers. | The king > the rescue workers
honour v  S=subj T=obj  -> 051
  + Algeria honoured the new government of Malawi. | Algeria > the new government of Malawi
salute v  S=subj T=obj  -> 051
  + The ambassador saluted Latvia for its patience. | The ambassador > Latvia
toast v  S=subj T=obj  -> 051
  + The church council toasted the striking nurses. | The church council > the striking nurses
revere v  S=subj T=obj  -> 051
  + ASEAN revered Bolivia. | ASEAN > Bolivia
esteem v  S=subj T=obj  -> 051
  + The army chief esteemed the rescue workers. | The army chief > the rescue workers
exalt v  S=subj T=obj  -> 051
  + Sudan exalted the new government of Malawi. | Sudan > the new government of Malawi
idolize v  S=subj T=obj  -> 051
  + The vice president idolized Canada for its patience. | The vice president > Canada
venerate v  S=subj T=obj  -> 051
  + A women's group venerated the striking nurses. | A women's group > the striking nurses
decorate v  S=subj T=obj  -> 051
  + The European Union decorated Qatar. | The European Union > Qatar
uplift v  S=subj T=obj  -> 051
  + The party leader uplifted the rescue workers. | The party leader > the rescue workers
flatter v  S=subj T=obj  -> 051
  + Romania flattered the new government of Malawi. | Romania > the new government of Malawi
favor v  S=subj T=obj  -> 051
  + The mayor favored Ethiopia for its patience. | The mayor > Ethiopia
favour v  S=subj T=obj  -> 051
  + The trade union favoured the striking nurses. | The trade union > the striking nurses
felicitate v  S=subj T=obj  -> 051
  + The United Nations felicitated Thailand. | The United Nations > Thailand
bolster v  S=subj T=obj  -> 051
  + The envoy bolstered the rescue workers. | The envoy > the rescue workers
boost v  S=subj T=obj  -> 051
  + Cyprus boosted the new government of Malawi. | Cyprus > the new government of Malawi
advocate v  S=subj T=obj  -> 051
  + The finance minister advocated Mexico for its patience. | The finance minister > Mexico
uphold v  S=subj T=obj  -> 051
  + Amnesty upheld the striking nurses. | Amnesty > the striking nurses
root_for v  S=subj T=obj  -> 051
  + NATO rooted for Tunisia. | NATO > Tunisia
recommend v  S=subj T=obj  -> 051
  + The chancellor recommended the rescue workers. | The chancellor > the rescue workers
affirm v  S=subj T=obj  -> 051
  + Iceland affirmed the new government of Malawi. | Iceland > the new government of Malawi
validate v  S=subj T=obj  -> 051
  + The president validated Angola for its patience. | The president > Angola
reassure v  S=subj T=obj  -> 051
  + An aid agency reassured the striking nurses. | An aid agency > the striking nurses
console v  S=subj T=obj  -> 051
  + The African Union consoled Denmark. | The African Union > Denmark
comfort v  S=subj T=obj  -> 051
  + The prime minister comforted the rescue workers. | The prime minister > the rescue workers
vote v  S=subj T=for  -> 051
  + The foreign minister voted for Lebanon in the vote. | The foreign minister > Lebanon
campaign v  S=subj T=for  -> 051
  + A lawyers' association campaigned for the governor. | A lawyers' association > the governor
root v  S=subj T=for  -> 051
  + Senegal rooted for the Palestinian bid. | Senegal > the Palestinian bid
cheer v  S=subj T=for  -> 051
  + The defence minister cheered for Georgia in the vote. | The defence minister > Georgia
canvass v  S=subj T=for  -> 051
  + The Red Cross canvassed for the governor. | The Red Cross > the governor
stump v  S=subj T=for  -> 051
  + Bulgaria stumped for the Palestinian bid. | Bulgaria > the Palestinian bid
pray v  S=subj T=for  -> 051
  + The interior minister prayed for Indonesia in the vote. | The interior minister > Indonesia
vouch v  S=subj T=for  -> 051
  + A medical charity vouched for the governor. | A medical charity > the governor
speak_up v  S=subj T=for  -> 051
  + Morocco spoke up for the Palestinian bid. | Morocco > the Palestinian bid
turn_out v  S=subj T=for  -> 051
  + The opposition leader turned out for Belarus in the vote. | The opposition leader > Belarus
fundraise v  S=subj T=for  -> 051
  + The church council fundraised for the governor. | The church council > the governor
sympathise v  S=subj T=with  -> 051
  + Tanzania sympathised with Croatia. | Tanzania > Croatia
empathise v  S=subj T=with  -> 051
  + The World Bank empathised with Argentina in the dispute. | The World Bank > Argentina
align v  S=subj T=with  -> 051
  + Rwanda aligned with Austria. | Rwanda > Austria
ally v  S=subj T=with  -> 051
  + The Arab League allied with Yemen in the dispute. | The Arab League > Yemen
stick v  S=subj T=with  -> 051
  + Kenya stuck with Norway. | Kenya > Norway
identify v  S=subj T=with  -> 051
  + Turkey identified with Vietnam. | Turkey > Vietnam
band_together v  S=subj T=with  -> 051
  + ASEAN banded together with Chad in the dispute. | ASEAN > Chad
affirm v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + Egypt affirmed support for Poland. | Egypt > Poland
reaffirm v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The governor reaffirmed solidarity with Chile. | The governor > Chile
declare v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The European Union declared its backing for Nepal. | The European Union > Nepal
convey v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + A women's group conveyed support for the refugees. | A women's group > the refugees
extend v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + Ghana extended support for Serbia. | Ghana > Serbia
offer v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The king offered solidarity with Japan. | The king > Japan
lend v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The United Nations lent its backing for Jordan. | The United Nations > Jordan
give v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The trade union gave support for the refugees. | The trade union > the refugees
show v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + Cuba showed support for Malaysia. | Cuba > Malaysia
pledge v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The ambassador pledged solidarity with Sweden. | The ambassador > Sweden
repeat v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + NATO repeated its backing for Uganda. | NATO > Uganda
restate v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + Amnesty restated support for the refugees. | Amnesty > the refugees
signal v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + Brazil signaled support for Kuwait. | Brazil > Kuwait
announce v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The army chief announced solidarity with Armenia. | The army chief > Armenia
throw v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The African Union threw its backing for Portugal. | The African Union > Portugal
state v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + An aid agency stated support for the refugees. | An aid agency > the refugees
underline v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + Niger underlined support for Mongolia. | Niger > Mongolia
underscore v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The vice president underscored solidarity with Oman. | The vice president > Oman
emphasize v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The World Bank emphasized its backing for Colombia. | The World Bank > Colombia
emphasise v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + A lawyers' association emphasised support for the refugees. | A lawyers' association > the refugees
stress v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + Finland stressed support for Zambia. | Finland > Zambia
renew v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The party leader renewed solidarity with Pakistan. | The party leader > Pakistan
proclaim v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The Arab League proclaimed its backing for Greece. | The Arab League > Greece
demonstrate v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The Red Cross demonstrated support for the refugees. | The Red Cross > the refugees
confirm v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + Ecuador confirmed support for Cambodia. | Ecuador > Cambodia
send v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The mayor sent solidarity with Algeria. | The mayor > Algeria
register v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The Security Council registered its backing for Latvia. | The Security Council > Latvia
communicate v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + A medical charity communicated support for the refugees. | A medical charity > the refugees
reassert v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + Bolivia reasserted support for Sudan. | Bolivia > Sudan
add v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The envoy added solidarity with Canada. | The envoy > Canada
drum_up v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + ASEAN drumed up its backing for Qatar. | ASEAN > Qatar
muster v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The church council mustered support for the refugees. | The church council > the refugees
gather v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + Romania gathered support for Ethiopia. | Romania > Ethiopia
acclaim n  S?=by|mod|poss T=for|of|to  -> 051
  + Thailand's acclaim for Cyprus was warmly received. | Thailand > Cyprus
admiration n  S?=by|mod|poss T=for|of|to  -> 051
  + The finance minister's admiration for the nurses made the evening news. | The finance minister > the nurses
approval n  S?=by|mod|poss T=for|of|to  -> 051
  + The European Union's approval for Mexico grew. | The European Union > Mexico
backing n  S?=by|mod|poss T=for|of|to  -> 051
  + Tunisia's backing for Iceland was warmly received. | Tunisia > Iceland
encouragement n  S?=by|mod|poss T=for|of|to  -> 051
  + The chancellor's encouragement for the nurses made the evening news. | The chancellor > the nurses
gratitude n  S?=by|mod|poss T=for|of|to  -> 051
  + The United Nations' gratitude for Angola grew. | The United Nations > Angola
respect n  S?=by|mod|poss T=for|of|to  -> 051
  + Denmark's respect for Lebanon was warmly received. | Denmark > Lebanon
solidarity n  S?=by|mod|poss T=for|of|to  -> 051
  + The president's solidarity for the nurses made the evening news. | The president > the nurses
sympathy n  S?=by|mod|poss T=for|of|to  -> 051
  + NATO's sympathy for Senegal grew. | NATO > Senegal
tribute n  S?=by|mod|poss T=for|of|to  -> 051
  + Georgia's tribute for Bulgaria was warmly received. | Georgia > Bulgaria
enthusiasm n  S?=by|mod|poss T=for|of|to  -> 051
  + The prime minister's enthusiasm for the nurses made the evening news. | The prime minister > the nurses
applause n  S?=by|mod|poss T=for|of|to  -> 051
  + The African Union's applause for Indonesia grew. | The African Union > Indonesia
appreciation n  S?=by|mod|poss T=for|of|to  -> 051
  + Morocco's appreciation for Belarus was warmly received. | Morocco > Belarus
commendation n  S?=by|mod|poss T=for|of|to  -> 051
  + The foreign minister's commendation for the nurses made the evening news. | The foreign minister > the nurses
congratulation n  S?=by|mod|poss T=for|of|to  -> 051
  + The World Bank's congratulation for Tanzania grew. | The World Bank > Tanzania
homage n  S?=by|mod|poss T=for|of|to  -> 051
  + Croatia's homage for Argentina was warmly received. | Croatia > Argentina
thanks n  S?=by|mod|poss T=for|of|to  -> 051
  + The defence minister's thanks for the nurses made the evening news. | The defence minister > the nurses
blessing n  S?=by|mod|poss T=for|of|to  -> 051
  + The Arab League's blessing for Rwanda grew. | The Arab League > Rwanda
salute n  S?=by|mod|poss T=for|of|to  -> 051
  + Austria's salute for Yemen was warmly received. | Austria > Yemen
advocacy n  S?=by|mod|poss T=for|of|to  -> 051
  + The interior minister's advocacy for the nurses made the evening news. | The interior minister > the nurses
pay v  S=subj T=to obj=tribute|homage|respect|thanks|congratulation|congratulations|greeting|compliment  -> 051
  + The opposition leader paid tribute to Kenya. | The opposition leader > Kenya
offer v  S=subj T=to obj=tribute|homage|respect|thanks|congratulation|congratulations|greeting|compliment  -> 051
  + The governor offered congratulations to the new Ghanaian leader. | The governor > the new Ghanaian leader
send v  S=subj T=to obj=tribute|homage|respect|thanks|congratulation|congratulations|greeting|compliment  -> 051
  + The king sent tribute to Norway. | The king > Norway
extend v  S=subj T=to obj=tribute|homage|respect|thanks|congratulation|congratulations|greeting|compliment  -> 051
  + The ambassador extended congratulations to the new Ghanaian leader. | The ambassador > the new Ghanaian leader
convey v  S=subj T=to obj=tribute|homage|respect|thanks|congratulation|congratulations|greeting|compliment  -> 051
  + The army chief conveyed tribute to Peru. | The army chief > Peru
express v  S=subj T=to obj=tribute|homage|respect|thanks|congratulation|congratulations|greeting|compliment  -> 051
  + The vice president expressed congratulations to the new Ghanaian leader. | The vice president > the new Ghanaian leader
cable v  S=subj T=to obj=tribute|homage|respect|thanks|congratulation|congratulations|greeting|compliment  -> 051
  + The party leader cabled tribute to Turkey. | The party leader > Turkey
deliver v  S=subj T=to obj=tribute|homage|respect|thanks|congratulation|congratulations|greeting|compliment  -> 051
  + The mayor delivered congratulations to the new Ghanaian leader. | The mayor > the new Ghanaian leader
grateful a  S=subj T=to|for|with|of  -> 051
  + The envoy was grateful to Vietnam. | The envoy > Vietnam
thankful a  S=subj T=to|for|with|of  -> 051
  + A women's group is thankful to the government. | A women's group > the government
supportive a  S=subj T=to|for|with|of  -> 051
  + The finance minister was supportive to Chad. | The finance minister > Chad
appreciative a  S=subj T=to|for|with|of  -> 051
  + The trade union is appreciative to the government. | The trade union > the government
sympathetic a  S=subj T=to|for|with|of  -> 051
  + The chancellor was sympathetic to Egypt. | The chancellor > Egypt
indebted a  S=subj T=to|for|with|of  -> 051
  + Amnesty is indebted to the government. | Amnesty > the government
# Defend, rally support
vindicate v  S=subj T=obj  -> 052
  + The president vindicated the police before the committee. | The president > the police
exonerate v  S=subj T=obj  -> 052
  + Poland exonerated Chile in the assembly. | Poland > Chile
justify v  S=subj T=obj  -> 052
  + The prime minister justified the finance minister. | The prime minister > the finance minister
rally_behind v  S=subj T=obj  -> 052
  + The foreign minister rallied behind the police before the committee. | The foreign minister > the police
stick_up_for v  S=subj T=obj  -> 052
  + Nepal stuck up for Ghana in the assembly. | Nepal > Ghana
speak_up_for v  S=subj T=obj  -> 052
  + The defence minister spoke up for the finance minister. | The defence minister > the finance minister
excuse v  S=subj T=obj  -> 052
  + The interior minister excused the police before the committee. | The interior minister > the police
absolve v  S=subj T=obj  -> 052
  + Serbia absolved Japan in the assembly. | Serbia > Japan
whitewash v  S=subj T=obj  -> 052
  + The opposition leader whitewashed the finance minister. | The opposition leader > the finance minister
rally v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + The governor rallied support for Jordan. | The governor > Jordan
mobilize v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + An aid agency mobilized support for the miners. | An aid agency > the miners
mobilise v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + The king mobilised support for Cuba. | The king > Cuba
drum_up v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + A lawyers' association drumed up support for the miners. | A lawyers' association > the miners
build v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + The ambassador built support for Malaysia. | The ambassador > Malaysia
win v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + The Red Cross won support for the miners. | The Red Cross > the miners
seek v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + The army chief sought support for Sweden. | The army chief > Sweden
collect v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + A medical charity collected support for the miners. | A medical charity > the miners
garner v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + The vice president garnered support for Uganda. | The vice president > Uganda
generate v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + The church council generated support for the miners. | The church council > the miners
marshal v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + The party leader marshaled support for Brazil. | The party leader > Brazil
solicit v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + A women's group solicited support for the miners. | A women's group > the miners
whip_up v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + The mayor whipped up support for Kuwait. | The mayor > Kuwait
# Recognition, relations
legitimise v  S=subj T=obj:state|org  -> 054
  + Armenia legitimised the new government of Mali. | Armenia > the new government of Mali
legitimize v  S=subj T=obj:state|org  -> 054
  + Portugal legitimized the republic of Somaliland. | Portugal > the republic of Somaliland
re-establish v  B=subj|with obj={relations}  -> 054
  + Niger re-established diplomatic ties with Mongolia. | Niger > Mongolia ; Mongolia > Niger
reestablish v  B=subj|with obj={relations}  -> 054
  + Oman and Colombia reestablished diplomatic relations. | Oman > Colombia ; Colombia > Oman
renew v  B=subj|with obj={relations}  -> 054
  + Finland renewed full relations with Zambia. | Finland > Zambia ; Zambia > Finland
upgrade v  B=subj|with obj={relations}  -> 054
  + Pakistan upgraded diplomatic ties with Greece. | Pakistan > Greece ; Greece > Pakistan
open v  B=subj|with obj={relations}  -> 054
  + Ecuador and Cambodia opened diplomatic relations. | Ecuador > Cambodia ; Cambodia > Ecuador
begin v  B=subj|with obj={relations}  -> 054
  + Algeria began full relations with Latvia. | Algeria > Latvia ; Latvia > Algeria
initiate v  B=subj|with obj={relations}  -> 054
  + Bolivia initiated diplomatic ties with Sudan. | Bolivia > Sudan ; Sudan > Bolivia
start v  B=subj|with obj={relations}  -> 054
  + Canada and Qatar started diplomatic relations. | Canada > Qatar ; Qatar > Canada
reopen v  B=subj|with obj={relations}  -> 054
  + Romania reopened full relations with Ethiopia. | Romania > Ethiopia ; Ethiopia > Romania
formalize v  B=subj|with obj={relations}  -> 054
  + Thailand formalized diplomatic ties with Cyprus. | Thailand > Cyprus ; Cyprus > Thailand
formalise v  B=subj|with obj={relations}  -> 054
  + Mexico and Tunisia formalised diplomatic relations. | Mexico > Tunisia ; Tunisia > Mexico
re-open v  B=subj|with obj={relations}  -> 054
  + Iceland re-opened full relations with Angola. | Iceland > Angola ; Angola > Iceland
revive v  B=subj|with obj={relations}  -> 054
  + Denmark revived diplomatic ties with Lebanon. | Denmark > Lebanon ; Lebanon > Denmark
set_up v  B=subj|with obj={relations}  -> 054
  + Senegal and Georgia set up diplomatic relations. | Senegal > Georgia ; Georgia > Senegal
deepen v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Bulgaria deepened relations with Indonesia. | Bulgaria > Indonesia ; Indonesia > Bulgaria
expand v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Morocco and Belarus expanded ties. | Morocco > Belarus ; Belarus > Morocco
enhance v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Tanzania enhanced ties with the Security Council. | Tanzania > the Security Council ; the Security Council > Tanzania
boost v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Croatia boosted relations with Argentina. | Croatia > Argentina ; Argentina > Croatia
consolidate v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Rwanda and Austria consolidated ties. | Rwanda > Austria ; Austria > Rwanda
cement v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Yemen cemented ties with ASEAN. | Yemen > ASEAN ; ASEAN > Yemen
forge v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Kenya forged relations with Norway. | Kenya > Norway ; Norway > Kenya
build v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Peru and Turkey built ties. | Peru > Turkey ; Turkey > Peru
develop v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Vietnam developed ties with the European Union. | Vietnam > the European Union ; the European Union > Vietnam
mend v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Chad mended relations with Egypt. | Chad > Egypt ; Egypt > Chad
repair v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Poland and Chile repaired ties. | Poland > Chile ; Chile > Poland
reinforce v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Nepal reinforced ties with the United Nations. | Nepal > the United Nations ; the United Nations > Nepal
cultivate v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Ghana cultivated relations with Serbia. | Ghana > Serbia ; Serbia > Ghana
bolster v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Japan and Jordan bolstered ties. | Japan > Jordan ; Jordan > Japan
promote v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Cuba promoted ties with NATO. | Cuba > NATO ; NATO > Cuba
broaden v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Malaysia broadened relations with Sweden. | Malaysia > Sweden ; Sweden > Malaysia
warm v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Uganda and Brazil warmed ties. | Uganda > Brazil ; Brazil > Uganda
thaw v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Kuwait thawed ties with the African Union. | Kuwait > the African Union ; the African Union > Kuwait
rebuild v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Armenia rebuilt relations with Portugal. | Armenia > Portugal ; Portugal > Armenia
foster v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Niger and Mongolia fostered ties. | Niger > Mongolia ; Mongolia > Niger
tighten v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Oman tightened ties with the World Bank. | Oman > the World Bank ; the World Bank > Oman
fortify v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Colombia fortified relations with Finland. | Colombia > Finland ; Finland > Colombia
widen v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Zambia and Pakistan widened ties. | Zambia > Pakistan ; Pakistan > Zambia
advance v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Greece advanced ties with the Arab League. | Greece > the Arab League ; the Arab League > Greece
elevate v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Ecuador elevated relations with Cambodia. | Ecuador > Cambodia ; Cambodia > Ecuador
solidify v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Algeria and Latvia solidified ties. | Algeria > Latvia ; Latvia > Algeria
maintain v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Bolivia maintained ties with the Security Council. | Bolivia > the Security Council ; the Security Council > Bolivia
nurture v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Sudan nurtured relations with Canada. | Sudan > Canada ; Canada > Sudan
further v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Qatar and Romania furthered ties. | Qatar > Romania ; Romania > Qatar
intensify v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Ethiopia intensified ties with ASEAN. | Ethiopia > ASEAN ; ASEAN > Ethiopia
stabilise v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Thailand stabilised relations with Cyprus. | Thailand > Cyprus ; Cyprus > Thailand
stabilize v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Mexico and Tunisia stabilized ties. | Mexico > Tunisia ; Tunisia > Mexico
reset v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Iceland reseted ties with the European Union. | Iceland > the European Union ; the European Union > Iceland
invigorate v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Angola invigorated relations with Denmark. | Angola > Denmark ; Denmark > Angola
form v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Lebanon and Senegal formed ties. | Lebanon > Senegal ; Senegal > Lebanon
enjoy v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Georgia enjoyed ties with the United Nations. | Georgia > the United Nations ; the United Nations > Georgia
rapprochement n  B=between|with|of|poss|mod|by  -> 050
  + A rapprochement between Bulgaria and Indonesia was announced. | Bulgaria > Indonesia ; Indonesia > Bulgaria
reconciliation n  B=between|with|of|poss|mod|by  -> 050
  + The reconciliation between Morocco and Belarus ended years of coldness. | Morocco > Belarus ; Belarus > Morocco
alliance n  B=between|with|of|poss|mod|by  -> 050
  + An alliance between Tanzania and Croatia was announced. | Tanzania > Croatia ; Croatia > Tanzania
detente n  B=between|with|of|poss|mod|by  -> 050
  + The detente between Argentina and Rwanda ended years of coldness. | Argentina > Rwanda ; Rwanda > Argentina
friendship n  B=between|with|of|poss|mod|by  -> 050
  + A friendship between Austria and Yemen was announced. | Austria > Yemen ; Yemen > Austria
normalisation n  B=between|with|of|poss|mod|by  -> 050
  + The normalisation between Kenya and Norway ended years of coldness. | Kenya > Norway ; Norway > Kenya
normalization n  B=between|with|of|poss|mod|by  -> 050
  + A normalization between Peru and Turkey was announced. | Peru > Turkey ; Turkey > Peru
thaw n  B=between|with|of|poss|mod|by  -> 050
  + The thaw between Vietnam and Chad ended years of coldness. | Vietnam > Chad ; Chad > Vietnam
coalition n  B=between|with|of|poss|mod|by  -> 050
  + A coalition between Egypt and Poland was announced. | Egypt > Poland ; Poland > Egypt
handshake n  B=between|with|of|poss|mod|by  -> 050
  + The handshake between Chile and Nepal ended years of coldness. | Chile > Nepal ; Nepal > Chile
reconcile v  B=subj|with  -> 050
  + Ghana reconciled with Serbia after years of silence. | Ghana > Serbia ; Serbia > Ghana
make_up v  B=subj|with  -> 050
  + The envoy made up with his rival. | The envoy > his rival ; his rival > The envoy
make_peace v  B=subj|with  -> 050
  + Japan made peace with Jordan after years of silence. | Japan > Jordan ; Jordan > Japan
ally v  B=subj|with  -> 050
  + The finance minister allied with his rival. | The finance minister > his rival ; his rival > The finance minister
make_friends v  B=subj|with  -> 050
  + Cuba made friends with Malaysia after years of silence. | Cuba > Malaysia ; Malaysia > Cuba
team_up v  B=subj|with  -> 050
  + The chancellor teamed up with his rival. | The chancellor > his rival ; his rival > The chancellor
join_forces v  B=subj|with  -> 050
  + Sweden joined forces with Uganda after years of silence. | Sweden > Uganda ; Uganda > Sweden
shake_hands v  B=subj|with  -> 050
  + The president shook hands with his rival. | The president > his rival ; his rival > The president
bury_the_hatchet v  B=subj|with  -> 050
  + Brazil buried the hatchet with Kuwait after years of silence. | Brazil > Kuwait ; Kuwait > Brazil
reopen v  S=subj T=in|at|to obj={mission}  -> 054
  + Armenia reopened an embassy in Portugal. | Armenia > Portugal
re-open v  S=subj T=in|at|to obj={mission}  -> 054
  + Niger re-opened its consulate in Mongolia. | Niger > Mongolia
establish v  S=subj T=in|at|to obj={mission}  -> 054
  + Oman established an embassy in Colombia. | Oman > Colombia
inaugurate v  S=subj T=in|at|to obj={mission}  -> 054
  + Finland inaugurated its consulate in Zambia. | Finland > Zambia
set_up v  S=subj T=in|at|to obj={mission}  -> 054
  + Pakistan set up an embassy in Greece. | Pakistan > Greece
restore v  S=subj T=in|at|to obj={mission}  -> 054
  + Ecuador restored its consulate in Cambodia. | Ecuador > Cambodia
upgrade v  S=subj T=in|at|to obj={mission}  -> 054
  + Algeria upgraded an embassy in Latvia. | Algeria > Latvia
build v  S=subj T=in|at|to obj={mission}  -> 054
  + Bolivia built its consulate in Sudan. | Bolivia > Sudan
appoint v  S=subj T=to|in obj={envoy}  -> 054
  + Canada appointed an ambassador to Qatar. | Canada > Qatar
name v  S=subj T=to|in obj={envoy}  -> 054
  + Romania named a new envoy to Ethiopia. | Romania > Ethiopia
accredit v  S=subj T=to|in obj={envoy}  -> 054
  + Thailand accredited an ambassador to Cyprus. | Thailand > Cyprus
nominate v  S=subj T=to|in obj={envoy}  -> 054
  + Mexico nominated a new envoy to Tunisia. | Mexico > Tunisia
post v  S=subj T=to|in obj={envoy}  -> 054
  + Iceland posted an ambassador to Angola. | Iceland > Angola
return v  S=subj T=to|in obj={envoy}  -> 054
  + Denmark returned a new envoy to Lebanon. | Denmark > Lebanon
dispatch v  S=subj T=to|in obj={envoy}  -> 054
  + Senegal dispatched an ambassador to Georgia. | Senegal > Georgia
assign v  S=subj T=to|in obj={envoy}  -> 054
  + Bulgaria assigned a new envoy to Indonesia. | Bulgaria > Indonesia
designate v  S=subj T=to|in obj={envoy}  -> 054
  + Morocco designated an ambassador to Belarus. | Morocco > Belarus
# Apology, forgiveness
offer v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + Tanzania offered an apology to Croatia. | Tanzania > Croatia
make v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + The prime minister made an apology to the victims. | The prime minister > the victims
extend v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + NATO extended its regret to the families. | NATO > the families
convey v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + Argentina conveyed an apology to Rwanda. | Argentina > Rwanda
deliver v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + The foreign minister delivered an apology to the victims. | The foreign minister > the victims
present v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + The African Union presented its regret to the families. | The African Union > the families
send v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + Austria sent an apology to Yemen. | Austria > Yemen
tender v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + The defence minister tendered an apology to the victims. | The defence minister > the victims
voice v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + The World Bank voiced its regret to the families. | The World Bank > the families
give v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + Kenya gave an apology to Norway. | Kenya > Norway
read v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + The interior minister read an apology to the victims. | The interior minister > the victims
write v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + The Arab League wrote its regret to the families. | The Arab League > the families
atone v  S=subj T=to|for  -> 055
  + The opposition leader atoned to the families for the error. | The opposition leader > the families
say_sorry v  S=subj T=to|for  -> 055
  + Peru said sorry for the bombing. | Peru > the bombing
make_amends v  S=subj T=to|for  -> 055
  + The governor made amends to the families for the error. | The governor > the families
own_up v  S=subj T=to|for  -> 055
  + Turkey owned up for the bombing. | Turkey > the bombing
repent v  S=subj T=to|for  -> 055
  + The king repented to the families for the error. | The king > the families
regret n  S?=by|mod|poss T=to|for  -> 055
  + The ambassador's regret to the villagers came after ten years. | The ambassador > the villagers
contrition n  S?=by|mod|poss T=to|for  -> 055
  + Vietnam's contrition to Chad was accepted. | Vietnam > Chad
remorse n  S?=by|mod|poss T=to|for  -> 055
  + The army chief's remorse to the villagers came after ten years. | The army chief > the villagers
atonement n  S?=by|mod|poss T=to|for  -> 055
  + Egypt's atonement to Poland was accepted. | Egypt > Poland
amnesty v  S=subj T=obj  -> 056
  + The vice president amnestied the mutineers. | The vice president > the mutineers
exculpate v  S=subj T=obj  -> 056
  + The party leader exculpated two jailed officers. | The party leader > two jailed officers
reprieve v  S=subj T=obj  -> 056
  + The mayor reprieved the mutineers. | The mayor > the mutineers
offer v  S=subj T=to|for|iobj obj=amnesty|pardon|clemency|forgiveness|reprieve  -> 056
  + The envoy offered a pardon to the mutineers. | The envoy > the mutineers
give v  S=subj T=to|for|iobj obj=amnesty|pardon|clemency|forgiveness|reprieve  -> 056
  + Chile gave an amnesty to deserters. | Chile > deserters
extend v  S=subj T=to|for|iobj obj=amnesty|pardon|clemency|forgiveness|reprieve  -> 056
  + The finance minister extended a pardon to the mutineers. | The finance minister > the mutineers
issue v  S=subj T=to|for|iobj obj=amnesty|pardon|clemency|forgiveness|reprieve  -> 056
  + Nepal issued an amnesty to deserters. | Nepal > deserters
announce v  S=subj T=to|for|iobj obj=amnesty|pardon|clemency|forgiveness|reprieve  -> 056
  + The chancellor announced a pardon to the mutineers. | The chancellor > the mutineers
declare v  S=subj T=to|for|iobj obj=amnesty|pardon|clemency|forgiveness|reprieve  -> 056
  + Ghana declared an amnesty to deserters. | Ghana > deserters
decree v  S=subj T=to|for|iobj obj=amnesty|pardon|clemency|forgiveness|reprieve  -> 056
  + The president decreed a pardon to the mutineers. | The president > the mutineers
proclaim v  S=subj T=to|for|iobj obj=amnesty|pardon|clemency|forgiveness|reprieve  -> 056
  + Serbia proclaimed an amnesty to deserters. | Serbia > deserters
sign v  S=subj T=to|for|iobj obj=amnesty|pardon|clemency|forgiveness|reprieve  -> 056
  + The prime minister signed a pardon to the mutineers. | The prime minister > the mutineers
approve v  S=subj T=to|for|iobj obj=amnesty|pardon|clemency|forgiveness|reprieve  -> 056
  + Japan approved an amnesty to deserters. | Japan > deserters
accord v  S=subj T=to|for|iobj obj=amnesty|pardon|clemency|forgiveness|reprieve  -> 056
  + The foreign minister accorded a pardon to the mutineers. | The foreign minister > the mutineers
pardon n  S?=by|mod|poss T=for|of|to  -> 056
  + The defence minister's pardon of the officers divided the country. | The defence minister > the officers
amnesty n  S?=by|mod|poss T=for|of|to  -> 056
  + The interior minister's amnesty for the deserters was read on the radio. | The interior minister > the deserters
clemency n  S?=by|mod|poss T=for|of|to  -> 056
  + The opposition leader's clemency of the officers divided the country. | The opposition leader > the officers
forgiveness n  S?=by|mod|poss T=for|of|to  -> 056
  + The governor's forgiveness for the deserters was read on the radio. | The governor > the deserters
reprieve n  S?=by|mod|poss T=for|of|to  -> 056
  + The king's reprieve of the officers divided the country. | The king > the officers
# Formal agreements
seal v  B=subj|with obj={agreement}  -> 057
  + Jordan sealed an agreement with Cuba. | Jordan > Cuba ; Cuba > Jordan
clinch v  B=subj|with obj={agreement}  -> 057
  + Malaysia and Sweden clinched a treaty. | Malaysia > Sweden ; Sweden > Malaysia
hammer_out v  B=subj|with obj={agreement}  -> 057
  + The port authority hammered out a contract with the dockers. | The port authority > the dockers ; the dockers > The port authority
forge v  B=subj|with obj={agreement}  -> 057
  + Uganda forged a pact with the Security Council. | Uganda > the Security Council ; the Security Council > Uganda
finalise v  B=subj|with obj={agreement}  -> 057
  + Brazil finalised an agreement with Kuwait. | Brazil > Kuwait ; Kuwait > Brazil
cement v  B=subj|with obj={agreement}  -> 057
  + Armenia and Portugal cemented a treaty. | Armenia > Portugal ; Portugal > Armenia
complete v  B=subj|with obj={agreement}  -> 057
  + The port authority completed a contract with the dockers. | The port authority > the dockers ; the dockers > The port authority
renew v  B=subj|with obj={agreement}  -> 057
  + Niger renewed a pact with ASEAN. | Niger > ASEAN ; ASEAN > Niger
extend v  B=subj|with obj={agreement}  -> 057
  + Mongolia extended an agreement with Oman. | Mongolia > Oman ; Oman > Mongolia
work_out v  B=subj|with obj={agreement}  -> 057
  + Colombia and Finland worked out a treaty. | Colombia > Finland ; Finland > Colombia
thrash_out v  B=subj|with obj={agreement}  -> 057
  + The port authority thrashed out a contract with the dockers. | The port authority > the dockers ; the dockers > The port authority
secure v  B=subj|with obj={agreement}  -> 057
  + Zambia secured a pact with the European Union. | Zambia > the European Union ; the European Union > Zambia
cosign v  B=subj|with obj={agreement}  -> 057
  + Pakistan cosigned an agreement with Greece. | Pakistan > Greece ; Greece > Pakistan
co-sign v  B=subj|with obj={agreement}  -> 057
  + Ecuador and Cambodia co-signed a treaty. | Ecuador > Cambodia ; Cambodia > Ecuador
countersign v  B=subj|with obj={agreement}  -> 057
  + The port authority countersigned a contract with the dockers. | The port authority > the dockers ; the dockers > The port authority
execute v  B=subj|with obj={agreement}  -> 057
  + Algeria executed a pact with the United Nations. | Algeria > the United Nations ; the United Nations > Algeria
formalise v  B=subj|with obj={agreement}  -> 057
  + Latvia formalised an agreement with Bolivia. | Latvia > Bolivia ; Bolivia > Latvia
formalize v  B=subj|with obj={agreement}  -> 057
  + Sudan and Canada formalized a treaty. | Sudan > Canada ; Canada > Sudan
close v  B=subj|with obj={agreement}  -> 057
  + The port authority closed a contract with the dockers. | The port authority > the dockers ; the dockers > The port authority
make v  B=subj|with obj={agreement}  -> 057
  + Qatar made a pact with NATO. | Qatar > NATO ; NATO > Qatar
cut v  B=subj|with obj={agreement}  -> 057
  + Romania cut an agreement with Ethiopia. | Romania > Ethiopia ; Ethiopia > Romania
achieve v  B=subj|with obj={agreement}  -> 057
  + Thailand and Cyprus achieved a treaty. | Thailand > Cyprus ; Cyprus > Thailand
draw_up v  B=subj|with obj={agreement}  -> 057
  + The port authority drew up a contract with the dockers. | The port authority > the dockers ; the dockers > The port authority
nail_down v  B=subj|with obj={agreement}  -> 057
  + Mexico nailed down a pact with the African Union. | Mexico > the African Union ; the African Union > Mexico
iron_out v  B=subj|with obj={agreement}  -> 057
  + Tunisia ironed out an agreement with Iceland. | Tunisia > Iceland ; Iceland > Tunisia
settle_on v  B=subj|with obj={agreement}  -> 057
  + Angola and Denmark settled on a treaty. | Angola > Denmark ; Denmark > Angola
arrive_at v  B=subj|with obj={agreement}  -> 057
  + The port authority arrived at a contract with the dockers. | The port authority > the dockers ; the dockers > The port authority
subscribe_to v  B=subj|with obj={agreement}  -> 057
  + Lebanon subscribed to a pact with the World Bank. | Lebanon > the World Bank ; the World Bank > Lebanon
revise v  B=subj|with obj={agreement}  -> 057
  + Senegal revised an agreement with Georgia. | Senegal > Georgia ; Georgia > Senegal
update v  B=subj|with obj={agreement}  -> 057
  + Bulgaria and Indonesia updated a treaty. | Bulgaria > Indonesia ; Indonesia > Bulgaria
implement v  B=subj|with obj={agreement}  -> 057
  + The port authority implemented a contract with the dockers. | The port authority > the dockers ; the dockers > The port authority
approve v  B=subj|with obj={agreement}  -> 057
  + Morocco approved a pact with the Arab League. | Morocco > the Arab League ; the Arab League > Morocco
accede_to v  S=subj obj={agreement}  -> 057
  + The parliament of Chile acceded to the treaty. | The parliament of Chile > _
adopt v  S=subj obj={agreement}  -> 057
  + Belarus adopted the convention on mines. | Belarus > _
adhere_to v  S=subj obj={agreement}  -> 057
  + Tanzania adhered to the protocol. | Tanzania > _
join v  S=subj obj={agreement}  -> 057
  + The parliament of Chile joined the treaty. | The parliament of Chile > _
endorse v  S=subj obj={agreement}  -> 057
  + Croatia endorsed the convention on mines. | Croatia > _
accept v  S=subj obj={agreement}  -> 057
  + Argentina accepted the protocol. | Argentina > _
honor v  S=subj obj={agreement}  -> 057
  + The parliament of Chile honored the treaty. | The parliament of Chile > _
honour v  S=subj obj={agreement}  -> 057
  + Rwanda honoured the convention on mines. | Rwanda > _
sign_up_to v  S=subj obj={agreement}  -> 057
  + Austria signed up to the protocol. | Austria > _
respect v  S=subj obj={agreement}  -> 057
  + The parliament of Chile respected the treaty. | The parliament of Chile > _
abide_by v  S=subj obj={agreement}  -> 057
  + Yemen abided by the convention on mines. | Yemen > _
pact n  B=between|with|of|poss|mod|by  -> 057
  + A pact between Kenya and Norway was signed at noon. | Kenya > Norway ; Norway > Kenya
memorandum n  B=between|with|of|poss|mod|by  -> 057
  + The memorandum between Peru and Turkey entered into force. | Peru > Turkey ; Turkey > Peru
protocol n  B=between|with|of|poss|mod|by  -> 057
  + A protocol between Vietnam and Chad was signed at noon. | Vietnam > Chad ; Chad > Vietnam
memorandum_of_understanding n  B=between|with|of|poss|mod|by  -> 057
  + The memorandum of understanding between Egypt and Poland entered into force. | Egypt > Poland ; Poland > Egypt
contract n  B=between|with|of|poss|mod|by  -> 057
  + A contract between Chile and Nepal was signed at noon. | Chile > Nepal ; Nepal > Chile
trade_deal n  B=between|with|of|poss|mod|by  -> 057
  + The trade deal between Ghana and Serbia entered into force. | Ghana > Serbia ; Serbia > Ghana
peace_deal n  B=between|with|of|poss|mod|by  -> 057
  + A peace deal between Japan and Jordan was signed at noon. | Japan > Jordan ; Jordan > Japan
peace_treaty n  B=between|with|of|poss|mod|by  -> 057
  + The peace treaty between Cuba and Malaysia entered into force. | Cuba > Malaysia ; Malaysia > Cuba
free_trade_agreement n  B=between|with|of|poss|mod|by  -> 057
  + A free trade agreement between Sweden and Uganda was signed at noon. | Sweden > Uganda ; Uganda > Sweden
peace_accord n  B=between|with|of|poss|mod|by  -> 057
  + The peace accord between Brazil and Kuwait entered into force. | Brazil > Kuwait ; Kuwait > Brazil
settlement n  B=between|with|of|poss|mod|by  -> 057
  + A settlement between Armenia and Portugal was signed at noon. | Armenia > Portugal ; Portugal > Armenia
concordat n  B=between|with|of|poss|mod|by  -> 057
  + The concordat between Niger and Mongolia entered into force. | Niger > Mongolia ; Mongolia > Niger
compact n  B=between|with|of|poss|mod|by  -> 057
  + A compact between Oman and Colombia was signed at noon. | Oman > Colombia ; Colombia > Oman
understanding n  B=between|with|of|poss|mod|by  -> 057
  + The understanding between Finland and Zambia entered into force. | Finland > Zambia ; Zambia > Finland
compromise n  B=between|with|of|poss|mod|by  -> 057
  + A compromise between Pakistan and Greece was signed at noon. | Pakistan > Greece ; Greece > Pakistan
trade_pact n  B=between|with|of|poss|mod|by  -> 057
  + The trade pact between Ecuador and Cambodia entered into force. | Ecuador > Cambodia ; Cambodia > Ecuador
peace_agreement n  B=between|with|of|poss|mod|by  -> 057
  + A peace agreement between Algeria and Latvia was signed at noon. | Algeria > Latvia ; Latvia > Algeria
defence_pact n  B=between|with|of|poss|mod|by  -> 057
  + The defence pact between Bolivia and Sudan entered into force. | Bolivia > Sudan ; Sudan > Bolivia
trade_agreement n  B=between|with|of|poss|mod|by  -> 057
  + A trade agreement between Canada and Qatar was signed at noon. | Canada > Qatar ; Qatar > Canada
border_agreement n  B=between|with|of|poss|mod|by  -> 057
  + The border agreement between Romania and Ethiopia entered into force. | Romania > Ethiopia ; Ethiopia > Romania
gas_deal n  B=between|with|of|poss|mod|by  -> 057
  + A gas deal between Thailand and Cyprus was signed at noon. | Thailand > Cyprus ; Cyprus > Thailand
arms_deal n  B=between|with|of|poss|mod|by  -> 057
  + The arms deal between Mexico and Tunisia entered into force. | Mexico > Tunisia ; Tunisia > Mexico
nuclear_deal n  B=between|with|of|poss|mod|by  -> 057
  + A nuclear deal between Iceland and Angola was signed at noon. | Iceland > Angola ; Angola > Iceland
fisheries_agreement n  B=between|with|of|poss|mod|by  -> 057
  + The fisheries agreement between Denmark and Lebanon entered into force. | Denmark > Lebanon ; Lebanon > Denmark
loan_agreement n  B=between|with|of|poss|mod|by  -> 057
  + A loan agreement between Senegal and Georgia was signed at noon. | Senegal > Georgia ; Georgia > Senegal
rejoin v  S=subj T=obj:org  -> 057
  + Bulgaria rejoined the customs union. | Bulgaria > the customs union
accede_to v  S=subj T=obj:org  -> 057
  + Indonesia acceded to NATO. | Indonesia > NATO
enter v  S=subj T=obj:org  -> 057
  + Morocco entered the African Union. | Morocco > the African Union
# Welcome and accept with a thing as object; invitations, honours, letters
welcome v  S=subj T=obj obj=decision|visit|move|pardon|ruling|statement|deal|agreement|release|plan|offer|result|vote|resolution|step|announcement|verdict|initiative|call|news|election|appointment|ceasefire|withdrawal|proposal|report|truce|arrival|progress|reform  -> 051
  + Berlin welcomed the decision of the court. | Berlin > the decision of the court
receive v  S=subj T=from|of|obj.of|obj.poss obj=invitation|letter|message|congratulation|greeting|award|medal|gift|order|honour|honor  -> 051
  + The ambassador received an invitation from the Russian president. | The ambassador > the Russian president
accept v  S=subj T=from|of|obj.of|obj.poss obj=invitation|letter|message|congratulation|greeting|award|medal|gift|order|honour|honor  -> 051
  + The army chief accepted a letter from the Korean leader. | The army chief > the Korean leader
get v  S=subj T=from|of|obj.of|obj.poss obj=invitation|letter|message|congratulation|greeting|award|medal|gift|order|honour|honor  -> 051
  + The vice president got an invitation from the Russian president. | The vice president > the Russian president
welcome v  S=subj T=from|of|obj.of|obj.poss obj=invitation|letter|message|congratulation|greeting|award|medal|gift|order|honour|honor  -> 051
  + The party leader welcomed a letter from the Korean leader. | The party leader > the Korean leader
award v  S=subj T=to|on|iobj|upon obj=award|medal|order|honour|honor|honorary_degree|prize|title|peace_prize|decoration|knighthood  -> 051
  + The mayor awarded a medal to the rescue pilot. | The mayor > the rescue pilot
present v  S=subj T=to|on|iobj|upon obj=award|medal|order|honour|honor|honorary_degree|prize|title|peace_prize|decoration|knighthood  -> 051
  + The envoy presented the order of merit on the poet. | The envoy > the poet
confer v  S=subj T=to|on|iobj|upon obj=award|medal|order|honour|honor|honorary_degree|prize|title|peace_prize|decoration|knighthood  -> 051
  + The finance minister conferred a medal to the rescue pilot. | The finance minister > the rescue pilot
bestow v  S=subj T=to|on|iobj|upon obj=award|medal|order|honour|honor|honorary_degree|prize|title|peace_prize|decoration|knighthood  -> 051
  + The chancellor bestowed the order of merit on the poet. | The chancellor > the poet
give v  S=subj T=to|on|iobj|upon obj=award|medal|order|honour|honor|honorary_degree|prize|title|peace_prize|decoration|knighthood  -> 051
  + The president gave a medal to the rescue pilot. | The president > the rescue pilot
grant v  S=subj T=to|on|iobj|upon obj=award|medal|order|honour|honor|honorary_degree|prize|title|peace_prize|decoration|knighthood  -> 051
  + The prime minister granted the order of merit on the poet. | The prime minister > the poet
pledge v  S=subj T=for|to|of|with|obj.of|obj.poss obj=support|backing|solidarity|allegiance|loyalty|full_support|full_backing|commitment|confidence  -> 051
  + The foreign minister pledged full support for the Libyan premier. | The foreign minister > the Libyan premier
promise v  S=subj T=for|to|of|with|obj.of|obj.poss obj=support|backing|solidarity|allegiance|loyalty|full_support|full_backing|commitment|confidence  -> 051
  + Belarus promised its backing for Tanzania. | Belarus > Tanzania
vow v  S=subj T=for|to|of|with|obj.of|obj.poss obj=support|backing|solidarity|allegiance|loyalty|full_support|full_backing|commitment|confidence  -> 051
  + The defence minister vowed full support for the Libyan premier. | The defence minister > the Libyan premier
swear v  S=subj T=for|to|of|with|obj.of|obj.poss obj=support|backing|solidarity|allegiance|loyalty|full_support|full_backing|commitment|confidence  -> 051
  + Croatia swore its backing for Argentina. | Croatia > Argentina
profess v  S=subj T=for|to|of|with|obj.of|obj.poss obj=support|backing|solidarity|allegiance|loyalty|full_support|full_backing|commitment|confidence  -> 051
  + The interior minister professed full support for the Libyan premier. | The interior minister > the Libyan premier
assure v  S=subj T=for|to|of|with|obj.of|obj.poss obj=support|backing|solidarity|allegiance|loyalty|full_support|full_backing|commitment|confidence  -> 051
  + Rwanda assured its backing for Austria. | Rwanda > Austria
double v  S=subj T=for|to|of|with|obj.of|obj.poss obj=support|backing|solidarity|allegiance|loyalty|full_support|full_backing|commitment|confidence  -> 051
  + The opposition leader doubled full support for the Libyan premier. | The opposition leader > the Libyan premier
guarantee v  S=subj T=for|to|of|with|obj.of|obj.poss obj=support|backing|solidarity|allegiance|loyalty|full_support|full_backing|commitment|confidence  -> 051
  + Yemen guaranteed its backing for Kenya. | Yemen > Kenya
agree v  B=subj|with on={agreement}|text|draft|framework|treaty|constitution|border  -> 057
  + The European Union and the Mercosur bloc agreed on the text of a treaty. | The European Union > the Mercosur bloc ; the Mercosur bloc > The European Union
agree v  B=subj|with to={agreement}|approach|framework|text|exchange|partnership  -> 057
  + Britain and Ireland agreed to a common approach. | Britain > Ireland ; Ireland > Britain
agree v  B=subj:state|org|GOV with=no comp=undertake|hold|conduct|cooperate|establish|form|set|build|share|open|create|exchange|allow|resume  -> 057
  + The Nigerian army and the British army have agreed to hold an exercise. | The Nigerian army > the British army ; the British army > The Nigerian army | promised
raise v  S=subj T=for obj=money|fund|funds|donation|donations|cash  -> 071
  + The trade union raised money for the orphans. | The trade union > the orphans
collect v  S=subj T=for obj=money|fund|funds|donation|donations|cash  -> 071
  + The governor collected funds for the party. | The governor > the party
gather v  S=subj T=for obj=money|fund|funds|donation|donations|cash  -> 071
  + Amnesty gathered money for the orphans. | Amnesty > the orphans
award v  S=subj T=to|iobj obj=damages|compensation|reparation|{money}  -> 071
  + A court awarded compensation to the fishermen. | A court > the fishermen
pay v  S=subj T=to|iobj obj=damages|compensation|reparation|{money}  -> 071
  + Norway paid compensation to the victims. | Norway > the victims
grant v  S=subj T=to|iobj obj=damages|compensation|reparation|{money}  -> 071
  + A court granted compensation to the fishermen. | A court > the fishermen
award v  S=subj T=obj obj=family|victim|widow|plaintiff|worker|couple  -> 071
  + A court awarded the family three million euros. | A court > the family
