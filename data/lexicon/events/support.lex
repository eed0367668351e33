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
grant v  S=subj T?=to|iobj obj=amnesty|pardon|clemency  -> 0841
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
  + The mayor acclaimed Brazil for its patience. | The mayor > Brazil
admire v  S=subj T=obj  -> 051
  + An aid agency admired the striking nurses. | An aid agency > the striking nurses
appreciate v  S=subj T=obj  -> 051
  + The Security Council appreciated Kuwait. | The Security Council > Kuwait
bless v  S=subj T=obj  -> 051
  + The envoy blessed the rescue workers. | The envoy > the rescue workers
champion v  S=subj T=obj  -> 051
  + Armenia championed the new government of Malawi. | Armenia > the new government of Malawi
cheer v  S=subj T=obj  -> 051
  + The finance minister cheered Portugal for its patience. | The finance minister > Portugal
compliment v  S=subj T=obj  -> 051
  + A lawyers' association complimented the striking nurses. | A lawyers' association > the striking nurses
credit v  S=subj T=obj  -> 051
  + ASEAN credited Niger. | ASEAN > Niger
embrace v  S=subj T=obj  -> 051
  + The chancellor embraced the rescue workers. | The chancellor > the rescue workers
encourage v  S=subj T=obj  -> 051
  + Mongolia encouraged the new government of Malawi. | Mongolia > the new government of Malawi
eulogize v  S=subj T=obj  -> 051
  + The president eulogized Oman for its patience. | The president > Oman
extol v  S=subj T=obj  -> 051
  + The Red Cross extoled the striking nurses. | The Red Cross > the striking nurses
glorify v  S=subj T=obj  -> 051
  + The European Union glorified Colombia. | The European Union > Colombia
honor v  S=subj T=obj  -> 051
  + The prime minister honored the rescue workers. | The prime minister > the rescue workers
honour v  S=subj T=obj  -> 051
  + Finland honoured the new government of Malawi. | Finland > the new government of Malawi
salute v  S=subj T=obj  -> 051
  + The foreign minister saluted Zambia for its patience. | The foreign minister > Zambia
toast v  S=subj T=obj  -> 051
  + A medical charity toasted the striking nurses. | A medical charity > the striking nurses
revere v  S=subj T=obj  -> 051
  + The United Nations revered Pakistan. | The United Nations > Pakistan
esteem v  S=subj T=obj  -> 051
  + The defence minister esteemed the rescue workers. | The defence minister > the rescue workers
exalt v  S=subj T=obj  -> 051
  + Greece exalted the new government of Malawi. | Greece > the new government of Malawi
idolize v  S=subj T=obj  -> 051
  + The interior minister idolized Ecuador for its patience. | The interior minister > Ecuador
venerate v  S=subj T=obj  -> 051
  + The church council venerated the striking nurses. | The church council > the striking nurses
decorate v  S=subj T=obj  -> 051
  + NATO decorated Cambodia. | NATO > Cambodia
uplift v  S=subj T=obj  -> 051
  + The opposition leader uplifted the rescue workers. | The opposition leader > the rescue workers
flatter v  S=subj T=obj  -> 051
  + Algeria flattered the new government of Malawi. | Algeria > the new government of Malawi
favor v  S=subj T=obj  -> 051
  + The governor favored Latvia for its patience. | The governor > Latvia
favour v  S=subj T=obj  -> 051
  + A women's group favoured the striking nurses. | A women's group > the striking nurses
felicitate v  S=subj T=obj  -> 051
  + The African Union felicitated Bolivia. | The African Union > Bolivia
bolster v  S=subj T=obj  -> 051
  + The king bolstered the rescue workers. | The king > the rescue workers
boost v  S=subj T=obj  -> 051
  + Sudan boosted the new government of Malawi. | Sudan > the new government of Malawi
advocate v  S=subj T=obj  -> 051
  + The ambassador advocated Canada for its patience. | The ambassador > Canada
uphold v  S=subj T=obj  -> 051
  + The trade union upheld the striking nurses. | The trade union > the striking nurses
root_for v  S=subj T=obj  -> 051
  + The World Bank rooted for Qatar. | The World Bank > Qatar
recommend v  S=subj T=obj  -> 051
  + The army chief recommended the rescue workers. | The army chief > the rescue workers
affirm v  S=subj T=obj  -> 051
  + Romania affirmed the new government of Malawi. | Romania > the new government of Malawi
validate v  S=subj T=obj  -> 051
  + The vice president validated Ethiopia for its patience. | The vice president > Ethiopia
reassure v  S=subj T=obj  -> 051
  + Amnesty reassured the striking nurses. | Amnesty > the striking nurses
console v  S=subj T=obj  -> 051
  + The Arab League consoled Thailand. | The Arab League > Thailand
comfort v  S=subj T=obj  -> 051
  + The party leader comforted the rescue workers. | The party leader > the rescue workers
vote v  S=subj T=for  -> 051
  + The mayor voted for Cyprus in the vote. | The mayor > Cyprus
campaign v  S=subj T=for  -> 051
  + An aid agency campaigned for the governor. | An aid agency > the governor
root v  S=subj T=for  -> 051
  + Mexico rooted for the Palestinian bid. | Mexico > the Palestinian bid
cheer v  S=subj T=for  -> 051
  + The envoy cheered for Tunisia in the vote. | The envoy > Tunisia
canvass v  S=subj T=for  -> 051
  + A lawyers' association canvassed for the governor. | A lawyers' association > the governor
stump v  S=subj T=for  -> 051
  + Iceland stumped for the Palestinian bid. | Iceland > the Palestinian bid
pray v  S=subj T=for  -> 051
  + The finance minister prayed for Angola in the vote. | The finance minister > Angola
vouch v  S=subj T=for  -> 051
  + The Red Cross vouched for the governor. | The Red Cross > the governor
speak_up v  S=subj T=for  -> 051
  + Denmark spoke up for the Palestinian bid. | Denmark > the Palestinian bid
turn_out v  S=subj T=for  -> 051
  + The chancellor turned out for Lebanon in the vote. | The chancellor > Lebanon
fundraise v  S=subj T=for  -> 051
  + A medical charity fundraised for the governor. | A medical charity > the governor
sympathise v  S=subj T=with  -> 051
  + Senegal sympathised with Georgia. | Senegal > Georgia
empathise v  S=subj T=with  -> 051
  + The Security Council empathised with Bulgaria in the dispute. | The Security Council > Bulgaria
align v  S=subj T=with  -> 051
  + Indonesia aligned with Morocco. | Indonesia > Morocco
ally v  S=subj T=with  -> 051
  + ASEAN allied with Belarus in the dispute. | ASEAN > Belarus
stick v  S=subj T=with  -> 051
  + Tanzania stuck with Croatia. | Tanzania > Croatia
identify v  S=subj T=with  -> 051
  + Rwanda identified with Austria. | Rwanda > Austria
band_together v  S=subj T=with  -> 051
  + The United Nations banded together with Yemen in the dispute. | The United Nations > Yemen
affirm v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + Kenya affirmed support for Norway. | Kenya > Norway
reaffirm v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The president reaffirmed solidarity with Peru. | The president > Peru
declare v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + NATO declared its backing for Turkey. | NATO > Turkey
convey v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The church council conveyed support for the refugees. | The church council > the refugees
extend v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + Vietnam extended support for Chad. | Vietnam > Chad
offer v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The prime minister offered solidarity with Egypt. | The prime minister > Egypt
lend v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The African Union lent its backing for Poland. | The African Union > Poland
give v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + A women's group gave support for the refugees. | A women's group > the refugees
show v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + Chile showed support for Nepal. | Chile > Nepal
pledge v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The foreign minister pledged solidarity with Ghana. | The foreign minister > Ghana
repeat v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The World Bank repeated its backing for Serbia. | The World Bank > Serbia
restate v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The trade union restated support for the refugees. | The trade union > the refugees
signal v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + Japan signaled support for Jordan. | Japan > Jordan
announce v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The defence minister announced solidarity with Cuba. | The defence minister > Cuba
throw v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The Arab League threw its backing for Malaysia. | The Arab League > Malaysia
state v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + Amnesty stated support for the refugees. | Amnesty > the refugees
underline v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + Sweden underlined support for Uganda. | Sweden > Uganda
underscore v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The interior minister underscored solidarity with Brazil. | The interior minister > Brazil
emphasize v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The Security Council emphasized its backing for Kuwait. | The Security Council > Kuwait
emphasise v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + An aid agency emphasised support for the refugees. | An aid agency > the refugees
stress v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + Armenia stressed support for Portugal. | Armenia > Portugal
renew v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The opposition leader renewed solidarity with Niger. | The opposition leader > Niger
proclaim v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + ASEAN proclaimed its backing for Mongolia. | ASEAN > Mongolia
demonstrate v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + A lawyers' association demonstrated support for the refugees. | A lawyers' association > the refugees
confirm v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + Oman confirmed support for Colombia. | Oman > Colombia
send v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The governor sent solidarity with Finland. | The governor > Finland
register v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The European Union registered its backing for Zambia. | The European Union > Zambia
communicate v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The Red Cross communicated support for the refugees. | The Red Cross > the refugees
reassert v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + Pakistan reasserted support for Greece. | Pakistan > Greece
add v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The king added solidarity with Ecuador. | The king > Ecuador
drum_up v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The United Nations drumed up its backing for Cambodia. | The United Nations > Cambodia
muster v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + A medical charity mustered support for the refugees. | A medical charity > the refugees
gather v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + Algeria gathered support for Latvia. | Algeria > Latvia
acclaim n  S?=by|mod|poss T=for|of|to  -> 051
  + Bolivia's acclaim for Sudan was warmly received. | Bolivia > Sudan
admiration n  S?=by|mod|poss T=for|of|to  -> 051
  + The ambassador's admiration for the nurses made the evening news. | The ambassador > the nurses
approval n  S?=by|mod|poss T=for|of|to  -> 051
  + NATO's approval for Canada grew. | NATO > Canada
backing n  S?=by|mod|poss T=for|of|to  -> 051
  + Qatar's backing for Romania was warmly received. | Qatar > Romania
encouragement n  S?=by|mod|poss T=for|of|to  -> 051
  + The army chief's encouragement for the nurses made the evening news. | The army chief > the nurses
gratitude n  S?=by|mod|poss T=for|of|to  -> 051
  + The African Union's gratitude for Ethiopia grew. | The African Union > Ethiopia
respect n  S?=by|mod|poss T=for|of|to  -> 051
  + Thailand's respect for Cyprus was warmly received. | Thailand > Cyprus
solidarity n  S?=by|mod|poss T=for|of|to  -> 051
  + The vice president's solidarity for the nurses made the evening news. | The vice president > the nurses
sympathy n  S?=by|mod|poss T=for|of|to  -> 051
  + The World Bank's sympathy for Mexico grew. | The World Bank > Mexico
tribute n  S?=by|mod|poss T=for|of|to  -> 051
  + Tunisia's tribute for Iceland was warmly received. | Tunisia > Iceland
enthusiasm n  S?=by|mod|poss T=for|of|to  -> 051
  + The party leader's enthusiasm for the nurses made the evening news. | The party leader > the nurses
applause n  S?=by|mod|poss T=for|of|to  -> 051
  + The Arab League's applause for Angola grew. | The Arab League > Angola
appreciation n  S?=by|mod|poss T=for|of|to  -> 051
  + Denmark's appreciation for Lebanon was warmly received. | Denmark > Lebanon
commendation n  S?=by|mod|poss T=for|of|to  -> 051
  + The mayor's commendation for the nurses made the evening news. | The mayor > the nurses
congratulation n  S?=by|mod|poss T=for|of|to  -> 051
  + The Security Council's congratulation for Senegal grew. | The Security Council > Senegal
homage n  S?=by|mod|poss T=for|of|to  -> 051
  + Georgia's homage for Bulgaria was warmly received. | Georgia > Bulgaria
thanks n  S?=by|mod|poss T=for|of|to  -> 051
  + The envoy's thanks for the nurses made the evening news. | The envoy > the nurses
blessing n  S?=by|mod|poss T=for|of|to  -> 051
  + ASEAN's blessing for Indonesia grew. | ASEAN > Indonesia
salute n  S?=by|mod|poss T=for|of|to  -> 051
  + Morocco's salute for Belarus was warmly received. | Morocco > Belarus
advocacy n  S?=by|mod|poss T=for|of|to  -> 051
  + The finance minister's advocacy for the nurses made the evening news. | The finance minister > the nurses
pay v  S=subj T=to obj=tribute|homage|respect|thanks|congratulation|congratulations|greeting|compliment  -> 051
  + The chancellor paid tribute to Tanzania. | The chancellor > Tanzania
offer v  S=subj T=to obj=tribute|homage|respect|thanks|congratulation|congratulations|greeting|compliment  -> 051
  + The president offered congratulations to the new Ghanaian leader. | The president > the new Ghanaian leader
send v  S=subj T=to obj=tribute|homage|respect|thanks|congratulation|congratulations|greeting|compliment  -> 051
  + The prime minister sent tribute to Croatia. | The prime minister > Croatia
extend v  S=subj T=to obj=tribute|homage|respect|thanks|congratulation|congratulations|greeting|compliment  -> 051
  + The foreign minister extended congratulations to the new Ghanaian leader. | The foreign minister > the new Ghanaian leader
convey v  S=subj T=to obj=tribute|homage|respect|thanks|congratulation|congratulations|greeting|compliment  -> 051
  + The defence minister conveyed tribute to Argentina. | The defence minister > Argentina
express v  S=subj T=to obj=tribute|homage|respect|thanks|congratulation|congratulations|greeting|compliment  -> 051
  + The interior minister expressed congratulations to the new Ghanaian leader. | The interior minister > the new Ghanaian leader
cable v  S=subj T=to obj=tribute|homage|respect|thanks|congratulation|congratulations|greeting|compliment  -> 051
  + The opposition leader cabled tribute to Rwanda. | The opposition leader > Rwanda
deliver v  S=subj T=to obj=tribute|homage|respect|thanks|congratulation|congratulations|greeting|compliment  -> 051
  + The governor delivered congratulations to the new Ghanaian leader. | The governor > the new Ghanaian leader
grateful a  S=subj T=to|for|with|of  -> 051
  + The king was grateful to Austria. | The king > Austria
thankful a  S=subj T=to|for|with|of  -> 051
  + The church council is thankful to the government. | The church council > the government
supportive a  S=subj T=to|for|with|of  -> 051
  + The ambassador was supportive to Yemen. | The ambassador > Yemen
appreciative a  S=subj T=to|for|with|of  -> 051
  + A women's group is appreciative to the government. | A women's group > the government
sympathetic a  S=subj T=to|for|with|of  -> 051
  + The army chief was sympathetic to Kenya. | The army chief > Kenya
indebted a  S=subj T=to|for|with|of  -> 051
  + The trade union is indebted to the government. | The trade union > the government
# Defend, rally support
vindicate v  S=subj T=obj  -> 052
  + The vice president vindicated the police before the committee. | The vice president > the police
exonerate v  S=subj T=obj  -> 052
  + Norway exonerated Peru in the assembly. | Norway > Peru
justify v  S=subj T=obj  -> 052
  + The party leader justified the finance minister. | The party leader > the finance minister
rally_behind v  S=subj T=obj  -> 052
  + The mayor rallied behind the police before the committee. | The mayor > the police
stick_up_for v  S=subj T=obj  -> 052
  + Turkey stuck up for Vietnam in the assembly. | Turkey > Vietnam
speak_up_for v  S=subj T=obj  -> 052
  + The envoy spoke up for the finance minister. | The envoy > the finance minister
excuse v  S=subj T=obj  -> 052
  + The finance minister excused the police before the committee. | The finance minister > the police
absolve v  S=subj T=obj  -> 052
  + Chad absolved Egypt in the assembly. | Chad > Egypt
whitewash v  S=subj T=obj  -> 052
  + The chancellor whitewashed the finance minister. | The chancellor > the finance minister
rally v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + The president rallied support for Poland. | The president > Poland
mobilize v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + Amnesty mobilized support for the miners. | Amnesty > the miners
mobilise v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + The prime minister mobilised support for Chile. | The prime minister > Chile
drum_up v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + An aid agency drumed up support for the miners. | An aid agency > the miners
build v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + The foreign minister built support for Nepal. | The foreign minister > Nepal
win v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + A lawyers' association won support for the miners. | A lawyers' association > the miners
seek v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + The defence minister sought support for Ghana. | The defence minister > Ghana
collect v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + The Red Cross collected support for the miners. | The Red Cross > the miners
garner v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + The interior minister garnered support for Serbia. | The interior minister > Serbia
generate v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + A medical charity generated support for the miners. | A medical charity > the miners
marshal v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + The opposition leader marshaled support for Japan. | The opposition leader > Japan
solicit v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + The church council solicited support for the miners. | The church council > the miners
whip_up v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + The governor whipped up support for Jordan. | The governor > Jordan
# Recognition, relations
legitimise v  S=subj T=obj:state|org  -> 054
  + Cuba legitimised the new government of Mali. | Cuba > the new government of Mali
legitimize v  S=subj T=obj:state|org  -> 054
  + Malaysia legitimized the republic of Somaliland. | Malaysia > the republic of Somaliland
re-establish v  B=subj|with obj={relations}  -> 054
  + Sweden re-established diplomatic ties with Uganda. | Sweden > Uganda ; Uganda > Sweden
reestablish v  B=subj|with obj={relations}  -> 054
  + Brazil and Kuwait reestablished diplomatic relations. | Brazil > Kuwait ; Kuwait > Brazil
renew v  B=subj|with obj={relations}  -> 054
  + Armenia renewed full relations with Portugal. | Armenia > Portugal ; Portugal > Armenia
upgrade v  B=subj|with obj={relations}  -> 054
  + Niger upgraded diplomatic ties with Mongolia. | Niger > Mongolia ; Mongolia > Niger
open v  B=subj|with obj={relations}  -> 054
  + Oman and Colombia opened diplomatic relations. | Oman > Colombia ; Colombia > Oman
begin v  B=subj|with obj={relations}  -> 054
  + Finland began full relations with Zambia. | Finland > Zambia ; Zambia > Finland
initiate v  B=subj|with obj={relations}  -> 054
  + Pakistan initiated diplomatic ties with Greece. | Pakistan > Greece ; Greece > Pakistan
start v  B=subj|with obj={relations}  -> 054
  + Ecuador and Cambodia started diplomatic relations. | Ecuador > Cambodia ; Cambodia > Ecuador
reopen v  B=subj|with obj={relations}  -> 054
  + Algeria reopened full relations with Latvia. | Algeria > Latvia ; Latvia > Algeria
formalize v  B=subj|with obj={relations}  -> 054
  + Bolivia formalized diplomatic ties with Sudan. | Bolivia > Sudan ; Sudan > Bolivia
formalise v  B=subj|with obj={relations}  -> 054
  + Canada and Qatar formalised diplomatic relations. | Canada > Qatar ; Qatar > Canada
re-open v  B=subj|with obj={relations}  -> 054
  + Romania re-opened full relations with Ethiopia. | Romania > Ethiopia ; Ethiopia > Romania
revive v  B=subj|with obj={relations}  -> 054
  + Thailand revived diplomatic ties with Cyprus. | Thailand > Cyprus ; Cyprus > Thailand
set_up v  B=subj|with obj={relations}  -> 054
  + Mexico and Tunisia set up diplomatic relations. | Mexico > Tunisia ; Tunisia > Mexico
deepen v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Iceland deepened relations with Angola. | Iceland > Angola ; Angola > Iceland
expand v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Denmark and Lebanon expanded ties. | Denmark > Lebanon ; Lebanon > Denmark
enhance v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Senegal enhanced ties with the European Union. | Senegal > the European Union ; the European Union > Senegal
boost v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Georgia boosted relations with Bulgaria. | Georgia > Bulgaria ; Bulgaria > Georgia
consolidate v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Indonesia and Morocco consolidated ties. | Indonesia > Morocco ; Morocco > Indonesia
cement v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Belarus cemented ties with the United Nations. | Belarus > the United Nations ; the United Nations > Belarus
forge v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Tanzania forged relations with Croatia. | Tanzania > Croatia ; Croatia > Tanzania
build v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Argentina and Rwanda built ties. | Argentina > Rwanda ; Rwanda > Argentina
develop v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Austria developed ties with NATO. | Austria > NATO ; NATO > Austria
mend v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Yemen mended relations with Kenya. | Yemen > Kenya ; Kenya > Yemen
repair v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Norway and Peru repaired ties. | Norway > Peru ; Peru > Norway
reinforce v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Turkey reinforced ties with the African Union. | Turkey > the African Union ; the African Union > Turkey
cultivate v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Vietnam cultivated relations with Chad. | Vietnam > Chad ; Chad > Vietnam
bolster v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Egypt and Poland bolstered ties. | Egypt > Poland ; Poland > Egypt
promote v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Chile promoted ties with the World Bank. | Chile > the World Bank ; the World Bank > Chile
broaden v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Nepal broadened relations with Ghana. | Nepal > Ghana ; Ghana > Nepal
warm v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Serbia and Japan warmed ties. | Serbia > Japan ; Japan > Serbia
thaw v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Jordan thawed ties with the Arab League. | Jordan > the Arab League ; the Arab League > Jordan
rebuild v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Cuba rebuilt relations with Malaysia. | Cuba > Malaysia ; Malaysia > Cuba
foster v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Sweden and Uganda fostered ties. | Sweden > Uganda ; Uganda > Sweden
tighten v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Brazil tightened ties with the Security Council. | Brazil > the Security Council ; the Security Council > Brazil
fortify v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Kuwait fortified relations with Armenia. | Kuwait > Armenia ; Armenia > Kuwait
widen v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Portugal and Niger widened ties. | Portugal > Niger ; Niger > Portugal
advance v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Mongolia advanced ties with ASEAN. | Mongolia > ASEAN ; ASEAN > Mongolia
elevate v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Oman elevated relations with Colombia. | Oman > Colombia ; Colombia > Oman
solidify v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Finland and Zambia solidified ties. | Finland > Zambia ; Zambia > Finland
maintain v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Pakistan maintained ties with the European Union. | Pakistan > the European Union ; the European Union > Pakistan
nurture v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Greece nurtured relations with Ecuador. | Greece > Ecuador ; Ecuador > Greece
further v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Cambodia and Algeria furthered ties. | Cambodia > Algeria ; Algeria > Cambodia
intensify v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Latvia intensified ties with the United Nations. | Latvia > the United Nations ; the United Nations > Latvia
stabilise v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Bolivia stabilised relations with Sudan. | Bolivia > Sudan ; Sudan > Bolivia
stabilize v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Canada and Qatar stabilized ties. | Canada > Qatar ; Qatar > Canada
reset v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Romania reseted ties with NATO. | Romania > NATO ; NATO > Romania
invigorate v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Ethiopia invigorated relations with Thailand. | Ethiopia > Thailand ; Thailand > Ethiopia
form v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Cyprus and Mexico formed ties. | Cyprus > Mexico ; Mexico > Cyprus
enjoy v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Tunisia enjoyed ties with the African Union. | Tunisia > the African Union ; the African Union > Tunisia
rapprochement n  B=between|with|of|poss|mod|by  -> 050
  + A rapprochement between Iceland and Angola was announced. | Iceland > Angola ; Angola > Iceland
reconciliation n  B=between|with|of|poss|mod|by  -> 050
  + The reconciliation between Denmark and Lebanon ended years of coldness. | Denmark > Lebanon ; Lebanon > Denmark
alliance n  B=between|with|of|poss|mod|by  -> 050
  + An alliance between Senegal and Georgia was announced. | Senegal > Georgia ; Georgia > Senegal
detente n  B=between|with|of|poss|mod|by  -> 050
  + The detente between Bulgaria and Indonesia ended years of coldness. | Bulgaria > Indonesia ; Indonesia > Bulgaria
friendship n  B=between|with|of|poss|mod|by  -> 050
  + A friendship between Morocco and Belarus was announced. | Morocco > Belarus ; Belarus > Morocco
normalisation n  B=between|with|of|poss|mod|by  -> 050
  + The normalisation between Tanzania and Croatia ended years of coldness. | Tanzania > Croatia ; Croatia > Tanzania
normalization n  B=between|with|of|poss|mod|by  -> 050
  + A normalization between Argentina and Rwanda was announced. | Argentina > Rwanda ; Rwanda > Argentina
thaw n  B=between|with|of|poss|mod|by  -> 050
  + The thaw between Austria and Yemen ended years of coldness. | Austria > Yemen ; Yemen > Austria
coalition n  B=between|with|of|poss|mod|by  -> 050
  + A coalition between Kenya and Norway was announced. | Kenya > Norway ; Norway > Kenya
handshake n  B=between|with|of|poss|mod|by  -> 050
  + The handshake between Peru and Turkey ended years of coldness. | Peru > Turkey ; Turkey > Peru
reconcile v  B=subj|with  -> 050
  + Vietnam reconciled with Chad after years of silence. | Vietnam > Chad ; Chad > Vietnam
make_up v  B=subj|with  -> 050
  + The king made up with his rival. | The king > his rival ; his rival > The king
make_peace v  B=subj|with  -> 050
  + Egypt made peace with Poland after years of silence. | Egypt > Poland ; Poland > Egypt
ally v  B=subj|with  -> 050
  + The ambassador allied with his rival. | The ambassador > his rival ; his rival > The ambassador
make_friends v  B=subj|with  -> 050
  + Chile made friends with Nepal after years of silence. | Chile > Nepal ; Nepal > Chile
team_up v  B=subj|with  -> 050
  + The army chief teamed up with his rival. | The army chief > his rival ; his rival > The army chief
join_forces v  B=subj|with  -> 050
  + Ghana joined forces with Serbia after years of silence. | Ghana > Serbia ; Serbia > Ghana
shake_hands v  B=subj|with  -> 050
  + The vice president shook hands with his rival. | The vice president > his rival ; his rival > The vice president
bury_the_hatchet v  B=subj|with  -> 050
  + Japan buried the hatchet with Jordan after years of silence. | Japan > Jordan ; Jordan > Japan
reopen v  S=subj T=in|at|to obj={mission}  -> 054
  + Cuba reopened an embassy in Malaysia. | Cuba > Malaysia
re-open v  S=subj T=in|at|to obj={mission}  -> 054
  + Sweden re-opened its consulate in Uganda. | Sweden > Uganda
establish v  S=subj T=in|at|to obj={mission}  -> 054
  + Brazil established an embassy in Kuwait. | Brazil > Kuwait
inaugurate v  S=subj T=in|at|to obj={mission}  -> 054
  + Armenia inaugurated its consulate in Portugal. | Armenia > Portugal
set_up v  S=subj T=in|at|to obj={mission}  -> 054
  + Niger set up an embassy in Mongolia. | Niger > Mongolia
restore v  S=subj T=in|at|to obj={mission}  -> 054
  + Oman restored its consulate in Colombia. | Oman > Colombia
upgrade v  S=subj T=in|at|to obj={mission}  -> 054
  + Finland upgraded an embassy in Zambia. | Finland > Zambia
build v  S=subj T=in|at|to obj={mission}  -> 054
  + Pakistan built its consulate in Greece. | Pakistan > Greece
appoint v  S=subj T=to|in obj={envoy}  -> 054
  + Ecuador appointed an ambassador to Cambodia. | Ecuador > Cambodia
name v  S=subj T=to|in obj={envoy}  -> 054
  + Algeria named a new envoy to Latvia. | Algeria > Latvia
accredit v  S=subj T=to|in obj={envoy}  -> 054
  + Bolivia accredited an ambassador to Sudan. | Bolivia > Sudan
nominate v  S=subj T=to|in obj={envoy}  -> 054
  + Canada nominated a new envoy to Qatar. | Canada > Qatar
post v  S=subj T=to|in obj={envoy}  -> 054
  + Romania posted an ambassador to Ethiopia. | Romania > Ethiopia
return v  S=subj T=to|in obj={envoy}  -> 054
  + Thailand returned a new envoy to Cyprus. | Thailand > Cyprus
dispatch v  S=subj T=to|in obj={envoy}  -> 054
  + Mexico dispatched an ambassador to Tunisia. | Mexico > Tunisia
assign v  S=subj T=to|in obj={envoy}  -> 054
  + Iceland assigned a new envoy to Angola. | Iceland > Angola
designate v  S=subj T=to|in obj={envoy}  -> 054
  + Denmark designated an ambassador to Lebanon. | Denmark > Lebanon
# Apology, forgiveness
offer v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + Senegal offered an apology to Georgia. | Senegal > Georgia
make v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + The party leader made an apology to the victims. | The party leader > the victims
extend v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + The World Bank extended its regret to the families. | The World Bank > the families
convey v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + Bulgaria conveyed an apology to Indonesia. | Bulgaria > Indonesia
deliver v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + The mayor delivered an apology to the victims. | The mayor > the victims
present v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + The Arab League presented its regret to the families. | The Arab League > the families
send v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + Morocco sent an apology to Belarus. | Morocco > Belarus
tender v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + The envoy tendered an apology to the victims. | The envoy > the victims
voice v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + The Security Council voiced its regret to the families. | The Security Council > the families
give v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + Tanzania gave an apology to Croatia. | Tanzania > Croatia
read v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + The finance minister read an apology to the victims. | The finance minister > the victims
write v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + ASEAN wrote its regret to the families. | ASEAN > the families
atone v  S=subj T=to|for  -> 055
  + The chancellor atoned to the families for the error. | The chancellor > the families
say_sorry v  S=subj T=to|for  -> 055
  + Argentina said sorry for the bombing. | Argentina > the bombing
make_amends v  S=subj T=to|for  -> 055
  + The president made amends to the families for the error. | The president > the families
own_up v  S=subj T=to|for  -> 055
  + Rwanda owned up for the bombing. | Rwanda > the bombing
repent v  S=subj T=to|for  -> 055
  + The prime minister repented to the families for the error. | The prime minister > the families
regret n  S?=by|mod|poss T=to|for  -> 055
  + The foreign minister's regret to the villagers came after ten years. | The foreign minister > the villagers
contrition n  S?=by|mod|poss T=to|for  -> 055
  + Austria's contrition to Yemen was accepted. | Austria > Yemen
remorse n  S?=by|mod|poss T=to|for  -> 055
  + The defence minister's remorse to the villagers came after ten years. | The defence minister > the villagers
atonement n  S?=by|mod|poss T=to|for  -> 055
  + Kenya's atonement to Norway was accepted. | Kenya > Norway
amnesty v  S=subj T=obj  -> 0841
  + The interior minister amnestied the mutineers. | The interior minister > the mutineers
exculpate v  S=subj T=obj  -> 0841
  + The opposition leader exculpated two jailed officers. | The opposition leader > two jailed officers
reprieve v  S=subj T=obj  -> 0841
  + The governor reprieved the mutineers. | The governor > the mutineers
offer v  S=subj T?=to|for|iobj obj=amnesty|pardon|clemency|forgiveness|reprieve  -> 0841
  + The king offered a pardon to the mutineers. | The king > the mutineers
give v  S=subj T?=to|for|iobj obj=amnesty|pardon|clemency|forgiveness|reprieve  -> 0841
  + Peru gave an amnesty to deserters. | Peru > deserters
extend v  S=subj T?=to|for|iobj obj=amnesty|pardon|clemency|forgiveness|reprieve  -> 0841
  + The ambassador extended a pardon to the mutineers. | The ambassador > the mutineers
issue v  S=subj T?=to|for|iobj obj=amnesty|pardon|clemency|forgiveness|reprieve  -> 0841
  + Turkey issued an amnesty to deserters. | Turkey > deserters
announce v  S=subj T?=to|for|iobj obj=amnesty|pardon|clemency|forgiveness|reprieve  -> 0841
  + The army chief announced a pardon to the mutineers. | The army chief > the mutineers
declare v  S=subj T?=to|for|iobj obj=amnesty|pardon|clemency|forgiveness|reprieve  -> 0841
  + Vietnam declared an amnesty to deserters. | Vietnam > deserters
decree v  S=subj T?=to|for|iobj obj=amnesty|pardon|clemency|forgiveness|reprieve  -> 0841
  + The vice president decreed a pardon to the mutineers. | The vice president > the mutineers
proclaim v  S=subj T?=to|for|iobj obj=amnesty|pardon|clemency|forgiveness|reprieve  -> 0841
  + Chad proclaimed an amnesty to deserters. | Chad > deserters
sign v  S=subj T?=to|for|iobj obj=amnesty|pardon|clemency|forgiveness|reprieve  -> 0841
  + The party leader signed a pardon to the mutineers. | The party leader > the mutineers
approve v  S=subj T?=to|for|iobj obj=amnesty|pardon|clemency|forgiveness|reprieve  -> 0841
  + Egypt approved an amnesty to deserters. | Egypt > deserters
accord v  S=subj T?=to|for|iobj obj=amnesty|pardon|clemency|forgiveness|reprieve  -> 0841
  + The mayor accorded a pardon to the mutineers. | The mayor > the mutineers
pardon n  S?=by|mod|poss T?=for|of|to  -> 0841
  + The envoy's pardon of the officers divided the country. | The envoy > the officers
amnesty n  S?=by|mod|poss T?=for|of|to  -> 0841
  + The finance minister's amnesty for the deserters was read on the radio. | The finance minister > the deserters
clemency n  S?=by|mod|poss T?=for|of|to  -> 0841
  + The chancellor's clemency of the officers divided the country. | The chancellor > the officers
forgiveness n  S?=by|mod|poss T?=for|of|to  -> 0841
  + The president's forgiveness for the deserters was read on the radio. | The president > the deserters
reprieve n  S?=by|mod|poss T?=for|of|to  -> 0841
  + The prime minister's reprieve of the officers divided the country. | The prime minister > the officers
# Formal agreements
seal v  B=subj|with obj={agreement}  -> 057
  + Poland sealed an agreement with Chile. | Poland > Chile ; Chile > Poland
clinch v  B=subj|with obj={agreement}  -> 057
  + Nepal and Ghana clinched a treaty. | Nepal > Ghana ; Ghana > Nepal
hammer_out v  B=subj|with obj={agreement}  -> 057
  + The port authority hammered out a contract with the dockers. | The port authority > the dockers ; the dockers > The port authority
forge v  B=subj|with obj={agreement}  -> 057
  + Serbia forged a pact with the European Union. | Serbia > the European Union ; the European Union > Serbia
finalise v  B=subj|with obj={agreement}  -> 057
  + Japan finalised an agreement with Jordan. | Japan > Jordan ; Jordan > Japan
cement v  B=subj|with obj={agreement}  -> 057
  + Cuba and Malaysia cemented a treaty. | Cuba > Malaysia ; Malaysia > Cuba
complete v  B=subj|with obj={agreement}  -> 057
  + The port authority completed a contract with the dockers. | The port authority > the dockers ; the dockers > The port authority
renew v  B=subj|with obj={agreement}  -> 057
  + Sweden renewed a pact with the United Nations. | Sweden > the United Nations ; the United Nations > Sweden
extend v  B=subj|with obj={agreement}  -> 057
  + Uganda extended an agreement with Brazil. | Uganda > Brazil ; Brazil > Uganda
work_out v  B=subj|with obj={agreement}  -> 057
  + Kuwait and Armenia worked out a treaty. | Kuwait > Armenia ; Armenia > Kuwait
thrash_out v  B=subj|with obj={agreement}  -> 057
  + The port authority thrashed out a contract with the dockers. | The port authority > the dockers ; the dockers > The port authority
secure v  B=subj|with obj={agreement}  -> 057
  + Portugal secured a pact with NATO. | Portugal > NATO ; NATO > Portugal
cosign v  B=subj|with obj={agreement}  -> 057
  + Niger cosigned an agreement with Mongolia. | Niger > Mongolia ; Mongolia > Niger
co-sign v  B=subj|with obj={agreement}  -> 057
  + Oman and Colombia co-signed a treaty. | Oman > Colombia ; Colombia > Oman
countersign v  B=subj|with obj={agreement}  -> 057
  + The port authority countersigned a contract with the dockers. | The port authority > the dockers ; the dockers > The port authority
execute v  B=subj|with obj={agreement}  -> 057
  + Finland executed a pact with the African Union. | Finland > the African Union ; the African Union > Finland
formalise v  B=subj|with obj={agreement}  -> 057
  + Zambia formalised an agreement with Pakistan. | Zambia > Pakistan ; Pakistan > Zambia
formalize v  B=subj|with obj={agreement}  -> 057
  + Greece and Ecuador formalized a treaty. | Greece > Ecuador ; Ecuador > Greece
close v  B=subj|with obj={agreement}  -> 057
  + The port authority closed a contract with the dockers. | The port authority > the dockers ; the dockers > The port authority
make v  B=subj|with obj={agreement}  -> 057
  + Cambodia made a pact with the World Bank. | Cambodia > the World Bank ; the World Bank > Cambodia
cut v  B=subj|with obj={agreement}  -> 057
  + Algeria cut an agreement with Latvia. | Algeria > Latvia ; Latvia > Algeria
achieve v  B=subj|with obj={agreement}  -> 057
  + Bolivia and Sudan achieved a treaty. | Bolivia > Sudan ; Sudan > Bolivia
draw_up v  B=subj|with obj={agreement}  -> 057
  + The port authority drew up a contract with the dockers. | The port authority > the dockers ; the dockers > The port authority
nail_down v  B=subj|with obj={agreement}  -> 057
  + Canada nailed down a pact with the Arab League. | Canada > the Arab League ; the Arab League > Canada
iron_out v  B=subj|with obj={agreement}  -> 057
  + Qatar ironed out an agreement with Romania. | Qatar > Romania ; Romania > Qatar
settle_on v  B=subj|with obj={agreement}  -> 057
  + Ethiopia and Thailand settled on a treaty. | Ethiopia > Thailand ; Thailand > Ethiopia
arrive_at v  B=subj|with obj={agreement}  -> 057
  + The port authority arrived at a contract with the dockers. | The port authority > the dockers ; the dockers > The port authority
subscribe_to v  B=subj|with obj={agreement}  -> 057
  + Cyprus subscribed to a pact with the Security Council. | Cyprus > the Security Council ; the Security Council > Cyprus
revise v  B=subj|with obj={agreement}  -> 057
  + Mexico revised an agreement with Tunisia. | Mexico > Tunisia ; Tunisia > Mexico
update v  B=subj|with obj={agreement}  -> 057
  + Iceland and Angola updated a treaty. | Iceland > Angola ; Angola > Iceland
implement v  B=subj|with obj={agreement}  -> 057
  + The port authority implemented a contract with the dockers. | The port authority > the dockers ; the dockers > The port authority
approve v  B=subj|with obj={agreement}  -> 057
  + Denmark approved a pact with ASEAN. | Denmark > ASEAN ; ASEAN > Denmark
accede_to v  S=subj obj={agreement}  -> 057
  + The parliament of Chile acceded to the treaty. | The parliament of Chile > _
adopt v  S=subj obj={agreement}  -> 057
  + Lebanon adopted the convention on mines. | Lebanon > _
adhere_to v  S=subj obj={agreement}  -> 057
  + Senegal adhered to the protocol. | Senegal > _
join v  S=subj obj={agreement}  -> 057
  + The parliament of Chile joined the treaty. | The parliament of Chile > _
endorse v  S=subj obj={agreement}  -> 057
  + Georgia endorsed the convention on mines. | Georgia > _
accept v  S=subj obj={agreement}  -> 057
  + Bulgaria accepted the protocol. | Bulgaria > _
honor v  S=subj obj={agreement}  -> 057
  + The parliament of Chile honored the treaty. | The parliament of Chile > _
honour v  S=subj obj={agreement}  -> 057
  + Indonesia honoured the convention on mines. | Indonesia > _
sign_up_to v  S=subj obj={agreement}  -> 057
  + Morocco signed up to the protocol. | Morocco > _
respect v  S=subj obj={agreement}  -> 057
  + The parliament of Chile respected the treaty. | The parliament of Chile > _
abide_by v  S=subj obj={agreement}  -> 057
  + Belarus abided by the convention on mines. | Belarus > _
pact n  B=between|with|of|poss|mod|by  -> 057
  + A pact between Tanzania and Croatia was signed at noon. | Tanzania > Croatia ; Croatia > Tanzania
memorandum n  B=between|with|of|poss|mod|by  -> 057
  + The memorandum between Argentina and Rwanda entered into force. | Argentina > Rwanda ; Rwanda > Argentina
protocol n  B=between|with|of|poss|mod|by  -> 057
  + A protocol between Austria and Yemen was signed at noon. | Austria > Yemen ; Yemen > Austria
contract n  B=between|with|of|poss|mod|by  -> 057
  + The contract between Kenya and Norway entered into force. | Kenya > Norway ; Norway > Kenya
trade_deal n  B=between|with|of|poss|mod|by  -> 057
  + A trade deal between Peru and Turkey was signed at noon. | Peru > Turkey ; Turkey > Peru
peace_deal n  B=between|with|of|poss|mod|by  -> 057
  + The peace deal between Vietnam and Chad entered into force. | Vietnam > Chad ; Chad > Vietnam
peace_treaty n  B=between|with|of|poss|mod|by  -> 057
  + A peace treaty between Egypt and Poland was signed at noon. | Egypt > Poland ; Poland > Egypt
free_trade_agreement n  B=between|with|of|poss|mod|by  -> 057
  + The free trade agreement between Chile and Nepal entered into force. | Chile > Nepal ; Nepal > Chile
peace_accord n  B=between|with|of|poss|mod|by  -> 057
  + A peace accord between Ghana and Serbia was signed at noon. | Ghana > Serbia ; Serbia > Ghana
settlement n  B=between|with|of|poss|mod|by  -> 057
  + The settlement between Japan and Jordan entered into force. | Japan > Jordan ; Jordan > Japan
concordat n  B=between|with|of|poss|mod|by  -> 057
  + A concordat between Cuba and Malaysia was signed at noon. | Cuba > Malaysia ; Malaysia > Cuba
compact n  B=between|with|of|poss|mod|by  -> 057
  + The compact between Sweden and Uganda entered into force. | Sweden > Uganda ; Uganda > Sweden
understanding n  B=between|with|of|poss|mod|by  -> 057
  + An understanding between Brazil and Kuwait was signed at noon. | Brazil > Kuwait ; Kuwait > Brazil
compromise n  B=between|with|of|poss|mod|by  -> 057
  + The compromise between Armenia and Portugal entered into force. | Armenia > Portugal ; Portugal > Armenia
trade_pact n  B=between|with|of|poss|mod|by  -> 057
  + A trade pact between Niger and Mongolia was signed at noon. | Niger > Mongolia ; Mongolia > Niger
peace_agreement n  B=between|with|of|poss|mod|by  -> 057
  + The peace agreement between Oman and Colombia entered into force. | Oman > Colombia ; Colombia > Oman
defence_pact n  B=between|with|of|poss|mod|by  -> 057
  + A defence pact between Finland and Zambia was signed at noon. | Finland > Zambia ; Zambia > Finland
trade_agreement n  B=between|with|of|poss|mod|by  -> 057
  + The trade agreement between Pakistan and Greece entered into force. | Pakistan > Greece ; Greece > Pakistan
border_agreement n  B=between|with|of|poss|mod|by  -> 057
  + A border agreement between Ecuador and Cambodia was signed at noon. | Ecuador > Cambodia ; Cambodia > Ecuador
gas_deal n  B=between|with|of|poss|mod|by  -> 057
  + The gas deal between Algeria and Latvia entered into force. | Algeria > Latvia ; Latvia > Algeria
arms_deal n  B=between|with|of|poss|mod|by  -> 057
  + An arms deal between Bolivia and Sudan was signed at noon. | Bolivia > Sudan ; Sudan > Bolivia
nuclear_deal n  B=between|with|of|poss|mod|by  -> 057
  + The nuclear deal between Canada and Qatar entered into force. | Canada > Qatar ; Qatar > Canada
fisheries_agreement n  B=between|with|of|poss|mod|by  -> 057
  + A fisheries agreement between Romania and Ethiopia was signed at noon. | Romania > Ethiopia ; Ethiopia > Romania
loan_agreement n  B=between|with|of|poss|mod|by  -> 057
  + The loan agreement between Thailand and Cyprus entered into force. | Thailand > Cyprus ; Cyprus > Thailand
rejoin v  S=subj T=obj:org  -> 057
  + Mexico rejoined the customs union. | Mexico > the customs union
accede_to v  S=subj T=obj:org  -> 057
  + Tunisia acceded to NATO. | Tunisia > NATO
enter v  S=subj T=obj:org  -> 057
  + Iceland entered the African Union. | Iceland > the African Union
# Welcome and accept with a thing as object; invitations, honours, letters
welcome v  S=subj T=obj obj=decision|visit|move|pardon|ruling|statement|deal|agreement|release|plan|offer|result|vote|resolution|step|announcement|verdict|initiative|call|news|election|appointment|ceasefire|withdrawal|proposal|report|truce|arrival|progress|reform  -> 051
  + Berlin welcomed the decision of the court. | Berlin > the decision of the court
receive v  S=subj T=from|of|obj.of|obj.poss obj=invitation|letter|message|congratulation|greeting|award|medal|gift|order|honour|honor  -> 051
  + The foreign minister received an invitation from the Russian president. | The foreign minister > the Russian president
accept v  S=subj T=from|of|obj.of|obj.poss obj=invitation|letter|message|congratulation|greeting|award|medal|gift|order|honour|honor  -> 051
  + The defence minister accepted a letter from the Korean leader. | The defence minister > the Korean leader
get v  S=subj T=from|of|obj.of|obj.poss obj=invitation|letter|message|congratulation|greeting|award|medal|gift|order|honour|honor  -> 051
  + The interior minister got an invitation from the Russian president. | The interior minister > the Russian president
welcome v  S=subj T=from|of|obj.of|obj.poss obj=invitation|letter|message|congratulation|greeting|award|medal|gift|order|honour|honor  -> 051
  + The opposition leader welcomed a letter from the Korean leader. | The opposition leader > the Korean leader
award v  S=subj T=to|on|iobj|upon obj=award|medal|order|honour|honor|honorary_degree|prize|title|peace_prize|decoration|knighthood  -> 051
  + The governor awarded a medal to the rescue pilot. | The governor > the rescue pilot
present v  S=subj T=to|on|iobj|upon obj=award|medal|order|honour|honor|honorary_degree|prize|title|peace_prize|decoration|knighthood  -> 051
  + The king presented the order of merit on the poet. | The king > the poet
confer v  S=subj T=to|on|iobj|upon obj=award|medal|order|honour|honor|honorary_degree|prize|title|peace_prize|decoration|knighthood  -> 051
  + The ambassador conferred a medal to the rescue pilot. | The ambassador > the rescue pilot
bestow v  S=subj T=to|on|iobj|upon obj=award|medal|order|honour|honor|honorary_degree|prize|title|peace_prize|decoration|knighthood  -> 051
  + The army chief bestowed the order of merit on the poet. | The army chief > the poet
give v  S=subj T=to|on|iobj|upon obj=award|medal|order|honour|honor|honorary_degree|prize|title|peace_prize|decoration|knighthood  -> 051
  + The vice president gave a medal to the rescue pilot. | The vice president > the rescue pilot
grant v  S=subj T=to|on|iobj|upon obj=award|medal|order|honour|honor|honorary_degree|prize|title|peace_prize|decoration|knighthood  -> 051
  + The party leader granted the order of merit on the poet. | The party leader > the poet
pledge v  S=subj T=for|to|of|with|obj.of|obj.poss obj=support|backing|solidarity|allegiance|loyalty|full_support|full_backing|commitment|confidence  -> 051
  + The mayor pledged full support for the Libyan premier. | The mayor > the Libyan premier
promise v  S=subj T=for|to|of|with|obj.of|obj.poss obj=support|backing|solidarity|allegiance|loyalty|full_support|full_backing|commitment|confidence  -> 051
  + Angola promised its backing for Denmark. | Angola > Denmark
vow v  S=subj T=for|to|of|with|obj.of|obj.poss obj=support|backing|solidarity|allegiance|loyalty|full_support|full_backing|commitment|confidence  -> 051
  + The envoy vowed full support for the Libyan premier. | The envoy > the Libyan premier
swear v  S=subj T=for|to|of|with|obj.of|obj.poss obj=support|backing|solidarity|allegiance|loyalty|full_support|full_backing|commitment|confidence  -> 051
  + Lebanon swore its backing for Senegal. | Lebanon > Senegal
profess v  S=subj T=for|to|of|with|obj.of|obj.poss obj=support|backing|solidarity|allegiance|loyalty|full_support|full_backing|commitment|confidence  -> 051
  + The finance minister professed full support for the Libyan premier. | The finance minister > the Libyan premier
assure v  S=subj T=for|to|of|with|obj.of|obj.poss obj=support|backing|solidarity|allegiance|loyalty|full_support|full_backing|commitment|confidence  -> 051
  + Georgia assured its backing for Bulgaria. | Georgia > Bulgaria
double v  S=subj T=for|to|of|with|obj.of|obj.poss obj=support|backing|solidarity|allegiance|loyalty|full_support|full_backing|commitment|confidence  -> 051
  + The chancellor doubled full support for the Libyan premier. | The chancellor > the Libyan premier
guarantee v  S=subj T=for|to|of|with|obj.of|obj.poss obj=support|backing|solidarity|allegiance|loyalty|full_support|full_backing|commitment|confidence  -> 051
  + Indonesia guaranteed its backing for Morocco. | Indonesia > Morocco
agree v  B=subj|with on={agreement}|text|draft|framework|treaty|constitution|border  -> 057
  + The European Union and the Mercosur bloc agreed on the text of a treaty. | The European Union > the Mercosur bloc ; the Mercosur bloc > The European Union
agree v  B=subj|with to={agreement}|approach|framework|text|exchange|partnership  -> 057
  + Britain and Ireland agreed to a common approach. | Britain > Ireland ; Ireland > Britain
agree v  B=subj:state|org|GOV with=no comp=undertake|hold|conduct|cooperate|establish|form|set|build|share|open|create|exchange|allow|resume  -> 057
  + The Nigerian army and the British army have agreed to hold an exercise. | The Nigerian army > the British army ; the British army > The Nigerian army | promised
raise v  S=subj T=for obj=money|fund|funds|donation|donations|cash  -> 071
  + A women's group raised money for the orphans. | A women's group > the orphans
collect v  S=subj T=for obj=money|fund|funds|donation|donations|cash  -> 071
  + The president collected funds for the party. | The president > the party
gather v  S=subj T=for obj=money|fund|funds|donation|donations|cash  -> 071
  + The trade union gathered money for the orphans. | The trade union > the orphans
award v  S=subj T=to|iobj obj=damages|compensation|reparation|{money}  -> 071
  + A court awarded compensation to the fishermen. | A court > the fishermen
pay v  S=subj T=to|iobj obj=damages|compensation|reparation|{money}  -> 071
  + Belarus paid compensation to the victims. | Belarus > the victims
grant v  S=subj T=to|iobj obj=damages|compensation|reparation|{money}  -> 071
  + A court granted compensation to the fishermen. | A court > the fishermen
award v  S=subj T=obj obj=family|victim|widow|plaintiff|worker|couple  -> 071
  + A court awarded the family three million euros. | A court > the family
