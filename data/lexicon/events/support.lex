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
  + The foreign minister acclaimed Finland for its patience. | The foreign minister > Finland
admire v  S=subj T=obj  -> 051
  + A lawyers' association admired the striking nurses. | A lawyers' association > the striking nurses
appreciate v  S=subj T=obj  -> 051
  + The World Bank appreciated Zambia. | The World Bank > Zambia
bless v  S=subj T=obj  -> 051
  + The defence minister blessed the rescue workers. | The defence minister > the rescue workers
champion v  S=subj T=obj  -> 051
  + Pakistan championed the new government of Malawi. | Pakistan > the new government of Malawi
cheer v  S=subj T=obj  -> 051
  + The interior minister cheered Greece for its patience. | The interior minister > Greece
compliment v  S=subj T=obj  -> 051
  + The Red Cross complimented the striking nurses. | The Red Cross > the striking nurses
credit v  S=subj T=obj  -> 051
  + The Arab League credited Ecuador. | The Arab League > Ecuador
embrace v  S=subj T=obj  -> 051
  + The opposition leader embraced the rescue workers. | The opposition leader > the rescue workers
encourage v  S=subj T=obj  -> 051
  + Cambodia encouraged the new government of Malawi. | Cambodia > the new government of Malawi
eulogize v  S=subj T=obj  -> 051
  + The governor eulogized Algeria for its patience. | The governor > Algeria
extol v  S=subj T=obj  -> 051
  + A medical charity extoled the striking nurses. | A medical charity > the striking nurses
glorify v  S=subj T=obj  -> 051
  + The Security Council glorified Latvia. | The Security Council > Latvia
honor v  S=subj T=obj  -> 051
  + The king honored the rescue workers. | The king > the rescue workers
honour v  S=subj T=obj  -> 051
  + Bolivia honoured the new government of Malawi. | Bolivia > the new government of Malawi
salute v  S=subj T=obj  -> 051
  + The ambassador saluted Sudan for its patience. | The ambassador > Sudan
toast v  S=subj T=obj  -> 051
  + The church council toasted the striking nurses. | The church council > the striking nurses
revere v  S=subj T=obj  -> 051
  + ASEAN revered Canada. | ASEAN > Canada
esteem v  S=subj T=obj  -> 051
  + The army chief esteemed the rescue workers. | The army chief > the rescue workers
exalt v  S=subj T=obj  -> 051
  + Qatar exalted the new government of Malawi. | Qatar > the new government of Malawi
idolize v  S=subj T=obj  -> 051
  + The vice president idolized Romania for its patience. | The vice president > Romania
venerate v  S=subj T=obj  -> 051
  + A women's group venerated the striking nurses. | A women's group > the striking nurses
decorate v  S=subj T=obj  -> 051
  + The European Union decorated Ethiopia. | The European Union > Ethiopia
uplift v  S=subj T=obj  -> 051
  + The party leader uplifted the rescue workers. | The party leader > the rescue workers
flatter v  S=subj T=obj  -> 051
  + Thailand flattered the new government of Malawi. | Thailand > the new government of Malawi
favor v  S=subj T=obj  -> 051
  + The mayor favored Cyprus for its patience. | The mayor > Cyprus
favour v  S=subj T=obj  -> 051
  + The trade union favoured the striking nurses. | The trade union > the striking nurses
felicitate v  S=subj T=obj  -> 051
  + The United Nations felicitated Mexico. | The United Nations > Mexico
bolster v  S=subj T=obj  -> 051
  + The envoy bolstered the rescue workers. | The envoy > the rescue workers
boost v  S=subj T=obj  -> 051
  + Tunisia boosted the new government of Malawi. | Tunisia > the new government of Malawi
advocate v  S=subj T=obj  -> 051
  + The finance minister advocated Iceland for its patience. | The finance minister > Iceland
uphold v  S=subj T=obj  -> 051
  + Amnesty upheld the striking nurses. | Amnesty > the striking nurses
root_for v  S=subj T=obj  -> 051
  + NATO rooted for Angola. | NATO > Angola
recommend v  S=subj T=obj  -> 051
  + The chancellor recommended the rescue workers. | The chancellor > the rescue workers
affirm v  S=subj T=obj  -> 051
  + Denmark affirmed the new government of Malawi. | Denmark > the new government of Malawi
validate v  S=subj T=obj  -> 051
  + The president validated Lebanon for its patience. | The president > Lebanon
reassure v  S=subj T=obj  -> 051
  + An aid agency reassured the striking nurses. | An aid agency > the striking nurses
console v  S=subj T=obj  -> 051
  + The African Union consoled Senegal. | The African Union > Senegal
comfort v  S=subj T=obj  -> 051
  + The prime minister comforted the rescue workers. | The prime minister > the rescue workers
vote v  S=subj T=for  -> 051
  + The foreign minister voted for Georgia in the vote. | The foreign minister > Georgia
campaign v  S=subj T=for  -> 051
  + A lawyers' association campaigned for the governor. | A lawyers' association > the governor
root v  S=subj T=for  -> 051
  + Bulgaria rooted for the Palestinian bid. | Bulgaria > the Palestinian bid
cheer v  S=subj T=for  -> 051
  + The defence minister cheered for Indonesia in the vote. | The defence minister > Indonesia
canvass v  S=subj T=for  -> 051
  + The Red Cross canvassed for the governor. | The Red Cross > the governor
stump v  S=subj T=for  -> 051
  + Morocco stumped for the Palestinian bid. | Morocco > the Palestinian bid
pray v  S=subj T=for  -> 051
  + The interior minister prayed for Belarus in the vote. | The interior minister > Belarus
vouch v  S=subj T=for  -> 051
  + A medical charity vouched for the governor. | A medical charity > the governor
speak_up v  S=subj T=for  -> 051
  + Tanzania spoke up for the Palestinian bid. | Tanzania > the Palestinian bid
turn_out v  S=subj T=for  -> 051
  + The opposition leader turned out for Croatia in the vote. | The opposition leader > Croatia
fundraise v  S=subj T=for  -> 051
  + The church council fundraised for the governor. | The church council > the governor
sympathise v  S=subj T=with  -> 051
  + Argentina sympathised with Rwanda. | Argentina > Rwanda
empathise v  S=subj T=with  -> 051
  + The World Bank empathised with Austria in the dispute. | The World Bank > Austria
align v  S=subj T=with  -> 051
  + Yemen aligned with Kenya. | Yemen > Kenya
ally v  S=subj T=with  -> 051
  + The Arab League allied with Norway in the dispute. | The Arab League > Norway
stick v  S=subj T=with  -> 051
  + Peru stuck with Turkey. | Peru > Turkey
identify v  S=subj T=with  -> 051
  + Chad identified with Egypt. | Chad > Egypt
band_together v  S=subj T=with  -> 051
  + ASEAN banded together with Poland in the dispute. | ASEAN > Poland
affirm v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + Chile affirmed support for Nepal. | Chile > Nepal
reaffirm v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The governor reaffirmed solidarity with Ghana. | The governor > Ghana
declare v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The European Union declared its backing for Serbia. | The European Union > Serbia
convey v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + A women's group conveyed support for the refugees. | A women's group > the refugees
extend v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + Japan extended support for Jordan. | Japan > Jordan
offer v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The king offered solidarity with Cuba. | The king > Cuba
lend v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The United Nations lent its backing for Malaysia. | The United Nations > Malaysia
give v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The trade union gave support for the refugees. | The trade union > the refugees
show v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + Sweden showed support for Uganda. | Sweden > Uganda
pledge v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The ambassador pledged solidarity with Brazil. | The ambassador > Brazil
repeat v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + NATO repeated its backing for Kuwait. | NATO > Kuwait
restate v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + Amnesty restated support for the refugees. | Amnesty > the refugees
signal v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + Armenia signaled support for Portugal. | Armenia > Portugal
announce v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The army chief announced solidarity with Niger. | The army chief > Niger
throw v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The African Union threw its backing for Mongolia. | The African Union > Mongolia
state v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + An aid agency stated support for the refugees. | An aid agency > the refugees
underline v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + Oman underlined support for Colombia. | Oman > Colombia
underscore v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The vice president underscored solidarity with Finland. | The vice president > Finland
emphasize v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The World Bank emphasized its backing for Zambia. | The World Bank > Zambia
emphasise v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + A lawyers' association emphasised support for the refugees. | A lawyers' association > the refugees
stress v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + Pakistan stressed support for Greece. | Pakistan > Greece
renew v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The party leader renewed solidarity with Ecuador. | The party leader > Ecuador
proclaim v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The Arab League proclaimed its backing for Cambodia. | The Arab League > Cambodia
demonstrate v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The Red Cross demonstrated support for the refugees. | The Red Cross > the refugees
confirm v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + Algeria confirmed support for Latvia. | Algeria > Latvia
send v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The mayor sent solidarity with Bolivia. | The mayor > Bolivia
register v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The Security Council registered its backing for Sudan. | The Security Council > Sudan
communicate v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + A medical charity communicated support for the refugees. | A medical charity > the refugees
reassert v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + Canada reasserted support for Qatar. | Canada > Qatar
add v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The envoy added solidarity with Romania. | The envoy > Romania
drum_up v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + ASEAN drumed up its backing for Ethiopia. | ASEAN > Ethiopia
muster v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The church council mustered support for the refugees. | The church council > the refugees
gather v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + Thailand gathered support for Cyprus. | Thailand > Cyprus
acclaim n  S?=by|mod|poss T=for|of|to  -> 051
  + Mexico's acclaim for Tunisia was warmly received. | Mexico > Tunisia
admiration n  S?=by|mod|poss T=for|of|to  -> 051
  + The finance minister's admiration for the nurses made the evening news. | The finance minister > the nurses
approval n  S?=by|mod|poss T=for|of|to  -> 051
  + The European Union's approval for Iceland grew. | The European Union > Iceland
backing n  S?=by|mod|poss T=for|of|to  -> 051
  + Angola's backing for Denmark was warmly received. | Angola > Denmark
encouragement n  S?=by|mod|poss T=for|of|to  -> 051
  + The chancellor's encouragement for the nurses made the evening news. | The chancellor > the nurses
gratitude n  S?=by|mod|poss T=for|of|to  -> 051
  + The United Nations' gratitude for Lebanon grew. | The United Nations > Lebanon
respect n  S?=by|mod|poss T=for|of|to  -> 051
  + Senegal's respect for Georgia was warmly received. | Senegal > Georgia
solidarity n  S?=by|mod|poss T=for|of|to  -> 051
  + The president's solidarity for the nurses made the evening news. | The president > the nurses
sympathy n  S?=by|mod|poss T=for|of|to  -> 051
  + NATO's sympathy for Bulgaria grew. | NATO > Bulgaria
tribute n  S?=by|mod|poss T=for|of|to  -> 051
  + Indonesia's tribute for Morocco was warmly received. | Indonesia > Morocco
enthusiasm n  S?=by|mod|poss T=for|of|to  -> 051
  + The prime minister's enthusiasm for the nurses made the evening news. | The prime minister > the nurses
applause n  S?=by|mod|poss T=for|of|to  -> 051
  + The African Union's applause for Belarus grew. | The African Union > Belarus
appreciation n  S?=by|mod|poss T=for|of|to  -> 051
  + Tanzania's appreciation for Croatia was warmly received. | Tanzania > Croatia
commendation n  S?=by|mod|poss T=for|of|to  -> 051
  + The foreign minister's commendation for the nurses made the evening news. | The foreign minister > the nurses
congratulation n  S?=by|mod|poss T=for|of|to  -> 051
  + The World Bank's congratulation for Argentina grew. | The World Bank > Argentina
homage n  S?=by|mod|poss T=for|of|to  -> 051
  + Rwanda's homage for Austria was warmly received. | Rwanda > Austria
thanks n  S?=by|mod|poss T=for|of|to  -> 051
  + The defence minister's thanks for the nurses made the evening news. | The defence minister > the nurses
blessing n  S?=by|mod|poss T=for|of|to  -> 051
  + The Arab League's blessing for Yemen grew. | The Arab League > Yemen
salute n  S?=by|mod|poss T=for|of|to  -> 051
  + Kenya's salute for Norway was warmly received. | Kenya > Norway
advocacy n  S?=by|mod|poss T=for|of|to  -> 051
  + The interior minister's advocacy for the nurses made the evening news. | The interior minister > the nurses
pay v  S=subj T=to obj=tribute|homage|respect|thanks|congratulation|congratulations|greeting|compliment  -> 051
  + The opposition leader paid tribute to Peru. | The opposition leader > Peru
offer v  S=subj T=to obj=tribute|homage|respect|thanks|congratulation|congratulations|greeting|compliment  -> 051
  + The governor offered congratulations to the new Ghanaian leader. | The governor > the new Ghanaian leader
send v  S=subj T=to obj=tribute|homage|respect|thanks|congratulation|congratulations|greeting|compliment  -> 051
  + The king sent tribute to Turkey. | The king > Turkey
extend v  S=subj T=to obj=tribute|homage|respect|thanks|congratulation|congratulations|greeting|compliment  -> 051
  + The ambassador extended congratulations to the new Ghanaian leader. | The ambassador > the new Ghanaian leader
convey v  S=subj T=to obj=tribute|homage|respect|thanks|congratulation|congratulations|greeting|compliment  -> 051
  + The army chief conveyed tribute to Vietnam. | The army chief > Vietnam
express v  S=subj T=to obj=tribute|homage|respect|thanks|congratulation|congratulations|greeting|compliment  -> 051
  + The vice president expressed congratulations to the new Ghanaian leader. | The vice president > the new Ghanaian leader
cable v  S=subj T=to obj=tribute|homage|respect|thanks|congratulation|congratulations|greeting|compliment  -> 051
  + The party leader cabled tribute to Chad. | The party leader > Chad
deliver v  S=subj T=to obj=tribute|homage|respect|thanks|congratulation|congratulations|greeting|compliment  -> 051
  + The mayor delivered congratulations to the new Ghanaian leader. | The mayor > the new Ghanaian leader
grateful a  S=subj T=to|for|with|of  -> 051
  + The envoy was grateful to Egypt. | The envoy > Egypt
thankful a  S=subj T=to|for|with|of  -> 051
  + A women's group is thankful to the government. | A women's group > the government
supportive a  S=subj T=to|for|with|of  -> 051
  + The finance minister was supportive to Poland. | The finance minister > Poland
appreciative a  S=subj T=to|for|with|of  -> 051
  + The trade union is appreciative to the government. | The trade union > the government
sympathetic a  S=subj T=to|for|with|of  -> 051
  + The chancellor was sympathetic to Chile. | The chancellor > Chile
indebted a  S=subj T=to|for|with|of  -> 051
  + Amnesty is indebted to the government. | Amnesty > the government
# Defend, rally support
vindicate v  S=subj T=obj  -> 052
  + The president vindicated the police before the committee. | The president > the police
exonerate v  S=subj T=obj  -> 052
  + Nepal exonerated Ghana in the assembly. | Nepal > Ghana
justify v  S=subj T=obj  -> 052
  + The prime minister justified the finance minister. | The prime minister > the finance minister
rally_behind v  S=subj T=obj  -> 052
  + The foreign minister rallied behind the police before the committee. | The foreign minister > the police
stick_up_for v  S=subj T=obj  -> 052
  + Serbia stuck up for Japan in the assembly. | Serbia > Japan
speak_up_for v  S=subj T=obj  -> 052
  + The defence minister spoke up for the finance minister. | The defence minister > the finance minister
excuse v  S=subj T=obj  -> 052
  + The interior minister excused the police before the committee. | The interior minister > the police
absolve v  S=subj T=obj  -> 052
  + Jordan absolved Cuba in the assembly. | Jordan > Cuba
whitewash v  S=subj T=obj  -> 052
  + The opposition leader whitewashed the finance minister. | The opposition leader > the finance minister
rally v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + The governor rallied support for Malaysia. | The governor > Malaysia
mobilize v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + An aid agency mobilized support for the miners. | An aid agency > the miners
mobilise v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + The king mobilised support for Sweden. | The king > Sweden
drum_up v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + A lawyers' association drumed up support for the miners. | A lawyers' association > the miners
build v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + The ambassador built support for Uganda. | The ambassador > Uganda
win v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + The Red Cross won support for the miners. | The Red Cross > the miners
seek v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + The army chief sought support for Brazil. | The army chief > Brazil
collect v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + A medical charity collected support for the miners. | A medical charity > the miners
garner v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + The vice president garnered support for Kuwait. | The vice president > Kuwait
generate v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + The church council generated support for the miners. | The church council > the miners
marshal v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + The party leader marshaled support for Armenia. | The party leader > Armenia
solicit v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + A women's group solicited support for the miners. | A women's group > the miners
whip_up v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + The mayor whipped up support for Portugal. | The mayor > Portugal
# Recognition, relations
legitimise v  S=subj T=obj:state|org  -> 054
  + Niger legitimised the new government of Mali. | Niger > the new government of Mali
legitimize v  S=subj T=obj:state|org  -> 054
  + Mongolia legitimized the republic of Somaliland. | Mongolia > the republic of Somaliland
re-establish v  B=subj|with obj={relations}  -> 054
  + Oman re-established diplomatic ties with Colombia. | Oman > Colombia ; Colombia > Oman
reestablish v  B=subj|with obj={relations}  -> 054
  + Finland and Zambia reestablished diplomatic relations. | Finland > Zambia ; Zambia > Finland
renew v  B=subj|with obj={relations}  -> 054
  + Pakistan renewed full relations with Greece. | Pakistan > Greece ; Greece > Pakistan
upgrade v  B=subj|with obj={relations}  -> 054
  + Ecuador upgraded diplomatic ties with Cambodia. | Ecuador > Cambodia ; Cambodia > Ecuador
open v  B=subj|with obj={relations}  -> 054
  + Algeria and Latvia opened diplomatic relations. | Algeria > Latvia ; Latvia > Algeria
begin v  B=subj|with obj={relations}  -> 054
  + Bolivia began full relations with Sudan. | Bolivia > Sudan ; Sudan > Bolivia
initiate v  B=subj|with obj={relations}  -> 054
  + Canada initiated diplomatic ties with Qatar. | Canada > Qatar ; Qatar > Canada
start v  B=subj|with obj={relations}  -> 054
  + Romania and Ethiopia started diplomatic relations. | Romania > Ethiopia ; Ethiopia > Romania
reopen v  B=subj|with obj={relations}  -> 054
  + Thailand reopened full relations with Cyprus. | Thailand > Cyprus ; Cyprus > Thailand
formalize v  B=subj|with obj={relations}  -> 054
  + Mexico formalized diplomatic ties with Tunisia. | Mexico > Tunisia ; Tunisia > Mexico
formalise v  B=subj|with obj={relations}  -> 054
  + Iceland and Angola formalised diplomatic relations. | Iceland > Angola ; Angola > Iceland
re-open v  B=subj|with obj={relations}  -> 054
  + Denmark re-opened full relations with Lebanon. | Denmark > Lebanon ; Lebanon > Denmark
revive v  B=subj|with obj={relations}  -> 054
  + Senegal revived diplomatic ties with Georgia. | Senegal > Georgia ; Georgia > Senegal
set_up v  B=subj|with obj={relations}  -> 054
  + Bulgaria and Indonesia set up diplomatic relations. | Bulgaria > Indonesia ; Indonesia > Bulgaria
deepen v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Morocco deepened relations with Belarus. | Morocco > Belarus ; Belarus > Morocco
expand v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Tanzania and Croatia expanded ties. | Tanzania > Croatia ; Croatia > Tanzania
enhance v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Argentina enhanced ties with the Security Council. | Argentina > the Security Council ; the Security Council > Argentina
boost v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Rwanda boosted relations with Austria. | Rwanda > Austria ; Austria > Rwanda
consolidate v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Yemen and Kenya consolidated ties. | Yemen > Kenya ; Kenya > Yemen
cement v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Norway cemented ties with ASEAN. | Norway > ASEAN ; ASEAN > Norway
forge v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Peru forged relations with Turkey. | Peru > Turkey ; Turkey > Peru
build v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Vietnam and Chad built ties. | Vietnam > Chad ; Chad > Vietnam
develop v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Egypt developed ties with the European Union. | Egypt > the European Union ; the European Union > Egypt
mend v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Poland mended relations with Chile. | Poland > Chile ; Chile > Poland
repair v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Nepal and Ghana repaired ties. | Nepal > Ghana ; Ghana > Nepal
reinforce v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Serbia reinforced ties with the United Nations. | Serbia > the United Nations ; the United Nations > Serbia
cultivate v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Japan cultivated relations with Jordan. | Japan > Jordan ; Jordan > Japan
bolster v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Cuba and Malaysia bolstered ties. | Cuba > Malaysia ; Malaysia > Cuba
promote v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Sweden promoted ties with NATO. | Sweden > NATO ; NATO > Sweden
broaden v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Uganda broadened relations with Brazil. | Uganda > Brazil ; Brazil > Uganda
warm v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Kuwait and Armenia warmed ties. | Kuwait > Armenia ; Armenia > Kuwait
thaw v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Portugal thawed ties with the African Union. | Portugal > the African Union ; the African Union > Portugal
rebuild v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Niger rebuilt relations with Mongolia. | Niger > Mongolia ; Mongolia > Niger
foster v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Oman and Colombia fostered ties. | Oman > Colombia ; Colombia > Oman
tighten v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Finland tightened ties with the World Bank. | Finland > the World Bank ; the World Bank > Finland
fortify v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Zambia fortified relations with Pakistan. | Zambia > Pakistan ; Pakistan > Zambia
widen v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Greece and Ecuador widened ties. | Greece > Ecuador ; Ecuador > Greece
advance v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Cambodia advanced ties with the Arab League. | Cambodia > the Arab League ; the Arab League > Cambodia
elevate v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Algeria elevated relations with Latvia. | Algeria > Latvia ; Latvia > Algeria
solidify v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Bolivia and Sudan solidified ties. | Bolivia > Sudan ; Sudan > Bolivia
maintain v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Canada maintained ties with the Security Council. | Canada > the Security Council ; the Security Council > Canada
nurture v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Qatar nurtured relations with Romania. | Qatar > Romania ; Romania > Qatar
further v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Ethiopia and Thailand furthered ties. | Ethiopia > Thailand ; Thailand > Ethiopia
intensify v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Cyprus intensified ties with ASEAN. | Cyprus > ASEAN ; ASEAN > Cyprus
stabilise v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Mexico stabilised relations with Tunisia. | Mexico > Tunisia ; Tunisia > Mexico
stabilize v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Iceland and Angola stabilized ties. | Iceland > Angola ; Angola > Iceland
reset v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Denmark reseted ties with the European Union. | Denmark > the European Union ; the European Union > Denmark
invigorate v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Lebanon invigorated relations with Senegal. | Lebanon > Senegal ; Senegal > Lebanon
form v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Georgia and Bulgaria formed ties. | Georgia > Bulgaria ; Bulgaria > Georgia
enjoy v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Indonesia enjoyed ties with the United Nations. | Indonesia > the United Nations ; the United Nations > Indonesia
rapprochement n  B=between|with|of|poss|mod|by  -> 050
  + A rapprochement between Morocco and Belarus was announced. | Morocco > Belarus ; Belarus > Morocco
reconciliation n  B=between|with|of|poss|mod|by  -> 050
  + The reconciliation between Tanzania and Croatia ended years of coldness. | Tanzania > Croatia ; Croatia > Tanzania
alliance n  B=between|with|of|poss|mod|by  -> 050
  + An alliance between Argentina and Rwanda was announced. | Argentina > Rwanda ; Rwanda > Argentina
detente n  B=between|with|of|poss|mod|by  -> 050
  + The detente between Austria and Yemen ended years of coldness. | Austria > Yemen ; Yemen > Austria
friendship n  B=between|with|of|poss|mod|by  -> 050
  + A friendship between Kenya and Norway was announced. | Kenya > Norway ; Norway > Kenya
normalisation n  B=between|with|of|poss|mod|by  -> 050
  + The normalisation between Peru and Turkey ended years of coldness. | Peru > Turkey ; Turkey > Peru
normalization n  B=between|with|of|poss|mod|by  -> 050
  + A normalization between Vietnam and Chad was announced. | Vietnam > Chad ; Chad > Vietnam
thaw n  B=between|with|of|poss|mod|by  -> 050
  + The thaw between Egypt and Poland ended years of coldness. | Egypt > Poland ; Poland > Egypt
coalition n  B=between|with|of|poss|mod|by  -> 050
  + A coalition between Chile and Nepal was announced. | Chile > Nepal ; Nepal > Chile
handshake n  B=between|with|of|poss|mod|by  -> 050
  + The handshake between Ghana and Serbia ended years of coldness. | Ghana > Serbia ; Serbia > Ghana
reconcile v  B=subj|with  -> 050
  + Japan reconciled with Jordan after years of silence. | Japan > Jordan ; Jordan > Japan
make_up v  B=subj|with  -> 050
  + The envoy made up with his rival. | The envoy > his rival ; his rival > The envoy
make_peace v  B=subj|with  -> 050
  + Cuba made peace with Malaysia after years of silence. | Cuba > Malaysia ; Malaysia > Cuba
ally v  B=subj|with  -> 050
  + The finance minister allied with his rival. | The finance minister > his rival ; his rival > The finance minister
make_friends v  B=subj|with  -> 050
  + Sweden made friends with Uganda after years of silence. | Sweden > Uganda ; Uganda > Sweden
team_up v  B=subj|with  -> 050
  + The chancellor teamed up with his rival. | The chancellor > his rival ; his rival > The chancellor
join_forces v  B=subj|with  -> 050
  + Brazil joined forces with Kuwait after years of silence. | Brazil > Kuwait ; Kuwait > Brazil
shake_hands v  B=subj|with  -> 050
  + The president shook hands with his rival. | The president > his rival ; his rival > The president
bury_the_hatchet v  B=subj|with  -> 050
  + Armenia buried the hatchet with Portugal after years of silence. | Armenia > Portugal ; Portugal > Armenia
reopen v  S=subj T=in|at|to obj={mission}  -> 054
  + Niger reopened an embassy in Mongolia. | Niger > Mongolia
re-open v  S=subj T=in|at|to obj={mission}  -> 054
  + Oman re-opened its consulate in Colombia. | Oman > Colombia
establish v  S=subj T=in|at|to obj={mission}  -> 054
  + Finland established an embassy in Zambia. | Finland > Zambia
inaugurate v  S=subj T=in|at|to obj={mission}  -> 054
  + Pakistan inaugurated its consulate in Greece. | Pakistan > Greece
set_up v  S=subj T=in|at|to obj={mission}  -> 054
  + Ecuador set up an embassy in Cambodia. | Ecuador > Cambodia
restore v  S=subj T=in|at|to obj={mission}  -> 054
  + Algeria restored its consulate in Latvia. | Algeria > Latvia
upgrade v  S=subj T=in|at|to obj={mission}  -> 054
  + Bolivia upgraded an embassy in Sudan. | Bolivia > Sudan
build v  S=subj T=in|at|to obj={mission}  -> 054
  + Canada built its consulate in Qatar. | Canada > Qatar
appoint v  S=subj T=to|in obj={envoy}  -> 054
  + Romania appointed an ambassador to Ethiopia. | Romania > Ethiopia
name v  S=subj T=to|in obj={envoy}  -> 054
  + Thailand named a new envoy to Cyprus. | Thailand > Cyprus
accredit v  S=subj T=to|in obj={envoy}  -> 054
  + Mexico accredited an ambassador to Tunisia. | Mexico > Tunisia
nominate v  S=subj T=to|in obj={envoy}  -> 054
  + Iceland nominated a new envoy to Angola. | Iceland > Angola
post v  S=subj T=to|in obj={envoy}  -> 054
  + Denmark posted an ambassador to Lebanon. | Denmark > Lebanon
return v  S=subj T=to|in obj={envoy}  -> 054
  + Senegal returned a new envoy to Georgia. | Senegal > Georgia
dispatch v  S=subj T=to|in obj={envoy}  -> 054
  + Bulgaria dispatched an ambassador to Indonesia. | Bulgaria > Indonesia
assign v  S=subj T=to|in obj={envoy}  -> 054
  + Morocco assigned a new envoy to Belarus. | Morocco > Belarus
designate v  S=subj T=to|in obj={envoy}  -> 054
  + Tanzania designated an ambassador to Croatia. | Tanzania > Croatia
# Apology, forgiveness
offer v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + Argentina offered an apology to Rwanda. | Argentina > Rwanda
make v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + The prime minister made an apology to the victims. | The prime minister > the victims
extend v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + NATO extended its regret to the families. | NATO > the families
convey v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + Austria conveyed an apology to Yemen. | Austria > Yemen
deliver v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + The foreign minister delivered an apology to the victims. | The foreign minister > the victims
present v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + The African Union presented its regret to the families. | The African Union > the families
send v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + Kenya sent an apology to Norway. | Kenya > Norway
tender v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + The defence minister tendered an apology to the victims. | The defence minister > the victims
voice v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + The World Bank voiced its regret to the families. | The World Bank > the families
give v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + Peru gave an apology to Turkey. | Peru > Turkey
read v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + The interior minister read an apology to the victims. | The interior minister > the victims
write v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + The Arab League wrote its regret to the families. | The Arab League > the families
atone v  S=subj T=to|for  -> 055
  + The opposition leader atoned to the families for the error. | The opposition leader > the families
say_sorry v  S=subj T=to|for  -> 055
  + Vietnam said sorry for the bombing. | Vietnam > the bombing
make_amends v  S=subj T=to|for  -> 055
  + The governor made amends to the families for the error. | The governor > the families
own_up v  S=subj T=to|for  -> 055
  + Chad owned up for the bombing. | Chad > the bombing
repent v  S=subj T=to|for  -> 055
  + The king repented to the families for the error. | The king > the families
regret n  S?=by|mod|poss T=to|for  -> 055
  + The ambassador's regret to the villagers came after ten years. | The ambassador > the villagers
contrition n  S?=by|mod|poss T=to|for  -> 055
  + Egypt's contrition to Poland was accepted. | Egypt > Poland
remorse n  S?=by|mod|poss T=to|for  -> 055
  + The army chief's remorse to the villagers came after ten years. | The army chief > the villagers
atonement n  S?=by|mod|poss T=to|for  -> 055
  + Chile's atonement to Nepal was accepted. | Chile > Nepal
amnesty v  S=subj T=obj  -> 056
  + The vice president amnestied the mutineers. | The vice president > the mutineers
exculpate v  S=subj T=obj  -> 056
  + The party leader exculpated two jailed officers. | The party leader > two jailed officers
reprieve v  S=subj T=obj  -> 056
  + The mayor reprieved the mutineers. | The mayor > the mutineers
offer v  S=subj T=to|for|iobj obj=amnesty|pardon|clemency|forgiveness|reprieve  -> 056
  + The envoy offered a pardon to the mutineers. | The envoy > the mutineers
give v  S=subj T=to|for|iobj obj=amnesty|pardon|clemency|forgiveness|reprieve  -> 056
  + Ghana gave an amnesty to deserters. | Ghana > deserters
extend v  S=subj T=to|for|iobj obj=amnesty|pardon|clemency|forgiveness|reprieve  -> 056
  + The finance minister extended a pardon to the mutineers. | The finance minister > the mutineers
issue v  S=subj T=to|for|iobj obj=amnesty|pardon|clemency|forgiveness|reprieve  -> 056
  + Serbia issued an amnesty to deserters. | Serbia > deserters
announce v  S=subj T=to|for|iobj obj=amnesty|pardon|clemency|forgiveness|reprieve  -> 056
  + The chancellor announced a pardon to the mutineers. | The chancellor > the mutineers
declare v  S=subj T=to|for|iobj obj=amnesty|pardon|clemency|forgiveness|reprieve  -> 056
  + Japan declared an amnesty to deserters. | Japan > deserters
decree v  S=subj T=to|for|iobj obj=amnesty|pardon|clemency|forgiveness|reprieve  -> 056
  + The president decreed a pardon to the mutineers. | The president > the mutineers
proclaim v  S=subj T=to|for|iobj obj=amnesty|pardon|clemency|forgiveness|reprieve  -> 056
  + Jordan proclaimed an amnesty to deserters. | Jordan > deserters
sign v  S=subj T=to|for|iobj obj=amnesty|pardon|clemency|forgiveness|reprieve  -> 056
  + The prime minister signed a pardon to the mutineers. | The prime minister > the mutineers
approve v  S=subj T=to|for|iobj obj=amnesty|pardon|clemency|forgiveness|reprieve  -> 056
  + Cuba approved an amnesty to deserters. | Cuba > deserters
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
  + Malaysia sealed an agreement with Sweden. | Malaysia > Sweden ; Sweden > Malaysia
clinch v  B=subj|with obj={agreement}  -> 057
  + Uganda and Brazil clinched a treaty. | Uganda > Brazil ; Brazil > Uganda
hammer_out v  B=subj|with obj={agreement}  -> 057
  + The port authority hammered out a contract with the dockers. | The port authority > the dockers ; the dockers > The port authority
forge v  B=subj|with obj={agreement}  -> 057
  + Kuwait forged a pact with the Security Council. | Kuwait > the Security Council ; the Security Council > Kuwait
finalise v  B=subj|with obj={agreement}  -> 057
  + Armenia finalised an agreement with Portugal. | Armenia > Portugal ; Portugal > Armenia
cement v  B=subj|with obj={agreement}  -> 057
  + Niger and Mongolia cemented a treaty. | Niger > Mongolia ; Mongolia > Niger
complete v  B=subj|with obj={agreement}  -> 057
  + The port authority completed a contract with the dockers. | The port authority > the dockers ; the dockers > The port authority
renew v  B=subj|with obj={agreement}  -> 057
  + Oman renewed a pact with ASEAN. | Oman > ASEAN ; ASEAN > Oman
extend v  B=subj|with obj={agreement}  -> 057
  + Colombia extended an agreement with Finland. | Colombia > Finland ; Finland > Colombia
work_out v  B=subj|with obj={agreement}  -> 057
  + Zambia and Pakistan worked out a treaty. | Zambia > Pakistan ; Pakistan > Zambia
thrash_out v  B=subj|with obj={agreement}  -> 057
  + The port authority thrashed out a contract with the dockers. | The port authority > the dockers ; the dockers > The port authority
secure v  B=subj|with obj={agreement}  -> 057
  + Greece secured a pact with the European Union. | Greece > the European Union ; the European Union > Greece
cosign v  B=subj|with obj={agreement}  -> 057
  + Ecuador cosigned an agreement with Cambodia. | Ecuador > Cambodia ; Cambodia > Ecuador
co-sign v  B=subj|with obj={agreement}  -> 057
  + Algeria and Latvia co-signed a treaty. | Algeria > Latvia ; Latvia > Algeria
countersign v  B=subj|with obj={agreement}  -> 057
  + The port authority countersigned a contract with the dockers. | The port authority > the dockers ; the dockers > The port authority
execute v  B=subj|with obj={agreement}  -> 057
  + Bolivia executed a pact with the United Nations. | Bolivia > the United Nations ; the United Nations > Bolivia
formalise v  B=subj|with obj={agreement}  -> 057
  + Sudan formalised an agreement with Canada. | Sudan > Canada ; Canada > Sudan
formalize v  B=subj|with obj={agreement}  -> 057
  + Qatar and Romania formalized a treaty. | Qatar > Romania ; Romania > Qatar
close v  B=subj|with obj={agreement}  -> 057
  + The port authority closed a contract with the dockers. | The port authority > the dockers ; the dockers > The port authority
make v  B=subj|with obj={agreement}  -> 057
  + Ethiopia made a pact with NATO. | Ethiopia > NATO ; NATO > Ethiopia
cut v  B=subj|with obj={agreement}  -> 057
  + Thailand cut an agreement with Cyprus. | Thailand > Cyprus ; Cyprus > Thailand
achieve v  B=subj|with obj={agreement}  -> 057
  + Mexico and Tunisia achieved a treaty. | Mexico > Tunisia ; Tunisia > Mexico
draw_up v  B=subj|with obj={agreement}  -> 057
  + The port authority drew up a contract with the dockers. | The port authority > the dockers ; the dockers > The port authority
nail_down v  B=subj|with obj={agreement}  -> 057
  + Iceland nailed down a pact with the African Union. | Iceland > the African Union ; the African Union > Iceland
iron_out v  B=subj|with obj={agreement}  -> 057
  + Angola ironed out an agreement with Denmark. | Angola > Denmark ; Denmark > Angola
settle_on v  B=subj|with obj={agreement}  -> 057
  + Lebanon and Senegal settled on a treaty. | Lebanon > Senegal ; Senegal > Lebanon
arrive_at v  B=subj|with obj={agreement}  -> 057
  + The port authority arrived at a contract with the dockers. | The port authority > the dockers ; the dockers > The port authority
subscribe_to v  B=subj|with obj={agreement}  -> 057
  + Georgia subscribed to a pact with the World Bank. | Georgia > the World Bank ; the World Bank > Georgia
revise v  B=subj|with obj={agreement}  -> 057
  + Bulgaria revised an agreement with Indonesia. | Bulgaria > Indonesia ; Indonesia > Bulgaria
update v  B=subj|with obj={agreement}  -> 057
  + Morocco and Belarus updated a treaty. | Morocco > Belarus ; Belarus > Morocco
implement v  B=subj|with obj={agreement}  -> 057
  + The port authority implemented a contract with the dockers. | The port authority > the dockers ; the dockers > The port authority
approve v  B=subj|with obj={agreement}  -> 057
  + Tanzania approved a pact with the Arab League. | Tanzania > the Arab League ; the Arab League > Tanzania
accede_to v  S=subj obj={agreement}  -> 057
  + The parliament of Chile acceded to the treaty. | The parliament of Chile > _
adopt v  S=subj obj={agreement}  -> 057
  + Croatia adopted the convention on mines. | Croatia > _
adhere_to v  S=subj obj={agreement}  -> 057
  + Argentina adhered to the protocol. | Argentina > _
join v  S=subj obj={agreement}  -> 057
  + The parliament of Chile joined the treaty. | The parliament of Chile > _
endorse v  S=subj obj={agreement}  -> 057
  + Rwanda endorsed the convention on mines. | Rwanda > _
accept v  S=subj obj={agreement}  -> 057
  + Austria accepted the protocol. | Austria > _
honor v  S=subj obj={agreement}  -> 057
  + The parliament of Chile honored the treaty. | The parliament of Chile > _
honour v  S=subj obj={agreement}  -> 057
  + Yemen honoured the convention on mines. | Yemen > _
sign_up_to v  S=subj obj={agreement}  -> 057
  + Kenya signed up to the protocol. | Kenya > _
respect v  S=subj obj={agreement}  -> 057
  + The parliament of Chile respected the treaty. | The parliament of Chile > _
abide_by v  S=subj obj={agreement}  -> 057
  + Norway abided by the convention on mines. | Norway > _
pact n  B=between|with|of|poss|mod|by  -> 057
  + A pact between Peru and Turkey was signed at noon. | Peru > Turkey ; Turkey > Peru
memorandum n  B=between|with|of|poss|mod|by  -> 057
  + The memorandum between Vietnam and Chad entered into force. | Vietnam > Chad ; Chad > Vietnam
protocol n  B=between|with|of|poss|mod|by  -> 057
  + A protocol between Egypt and Poland was signed at noon. | Egypt > Poland ; Poland > Egypt
memorandum_of_understanding n  B=between|with|of|poss|mod|by  -> 057
  + The memorandum of understanding between Chile and Nepal entered into force. | Chile > Nepal ; Nepal > Chile
contract n  B=between|with|of|poss|mod|by  -> 057
  + A contract between Ghana and Serbia was signed at noon. | Ghana > Serbia ; Serbia > Ghana
trade_deal n  B=between|with|of|poss|mod|by  -> 057
  + The trade deal between Japan and Jordan entered into force. | Japan > Jordan ; Jordan > Japan
peace_deal n  B=between|with|of|poss|mod|by  -> 057
  + A peace deal between Cuba and Malaysia was signed at noon. | Cuba > Malaysia ; Malaysia > Cuba
peace_treaty n  B=between|with|of|poss|mod|by  -> 057
  + The peace treaty between Sweden and Uganda entered into force. | Sweden > Uganda ; Uganda > Sweden
free_trade_agreement n  B=between|with|of|poss|mod|by  -> 057
  + A free trade agreement between Brazil and Kuwait was signed at noon. | Brazil > Kuwait ; Kuwait > Brazil
peace_accord n  B=between|with|of|poss|mod|by  -> 057
  + The peace accord between Armenia and Portugal entered into force. | Armenia > Portugal ; Portugal > Armenia
settlement n  B=between|with|of|poss|mod|by  -> 057
  + A settlement between Niger and Mongolia was signed at noon. | Niger > Mongolia ; Mongolia > Niger
concordat n  B=between|with|of|poss|mod|by  -> 057
  + The concordat between Oman and Colombia entered into force. | Oman > Colombia ; Colombia > Oman
compact n  B=between|with|of|poss|mod|by  -> 057
  + A compact between Finland and Zambia was signed at noon. | Finland > Zambia ; Zambia > Finland
understanding n  B=between|with|of|poss|mod|by  -> 057
  + The understanding between Pakistan and Greece entered into force. | Pakistan > Greece ; Greece > Pakistan
compromise n  B=between|with|of|poss|mod|by  -> 057
  + A compromise between Ecuador and Cambodia was signed at noon. | Ecuador > Cambodia ; Cambodia > Ecuador
trade_pact n  B=between|with|of|poss|mod|by  -> 057
  + The trade pact between Algeria and Latvia entered into force. | Algeria > Latvia ; Latvia > Algeria
peace_agreement n  B=between|with|of|poss|mod|by  -> 057
  + A peace agreement between Bolivia and Sudan was signed at noon. | Bolivia > Sudan ; Sudan > Bolivia
defence_pact n  B=between|with|of|poss|mod|by  -> 057
  + The defence pact between Canada and Qatar entered into force. | Canada > Qatar ; Qatar > Canada
trade_agreement n  B=between|with|of|poss|mod|by  -> 057
  + A trade agreement between Romania and Ethiopia was signed at noon. | Romania > Ethiopia ; Ethiopia > Romania
border_agreement n  B=between|with|of|poss|mod|by  -> 057
  + The border agreement between Thailand and Cyprus entered into force. | Thailand > Cyprus ; Cyprus > Thailand
gas_deal n  B=between|with|of|poss|mod|by  -> 057
  + A gas deal between Mexico and Tunisia was signed at noon. | Mexico > Tunisia ; Tunisia > Mexico
arms_deal n  B=between|with|of|poss|mod|by  -> 057
  + The arms deal between Iceland and Angola entered into force. | Iceland > Angola ; Angola > Iceland
nuclear_deal n  B=between|with|of|poss|mod|by  -> 057
  + A nuclear deal between Denmark and Lebanon was signed at noon. | Denmark > Lebanon ; Lebanon > Denmark
fisheries_agreement n  B=between|with|of|poss|mod|by  -> 057
  + The fisheries agreement between Senegal and Georgia entered into force. | Senegal > Georgia ; Georgia > Senegal
loan_agreement n  B=between|with|of|poss|mod|by  -> 057
  + A loan agreement between Bulgaria and Indonesia was signed at noon. | Bulgaria > Indonesia ; Indonesia > Bulgaria
rejoin v  S=subj T=obj:org  -> 057
  + Morocco rejoined the customs union. | Morocco > the customs union
accede_to v  S=subj T=obj:org  -> 057
  + Belarus acceded to NATO. | Belarus > NATO
enter v  S=subj T=obj:org  -> 057
  + Tanzania entered the African Union. | Tanzania > the African Union
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
  + Croatia promised its backing for Argentina. | Croatia > Argentina
vow v  S=subj T=for|to|of|with|obj.of|obj.poss obj=support|backing|solidarity|allegiance|loyalty|full_support|full_backing|commitment|confidence  -> 051
  + The defence minister vowed full support for the Libyan premier. | The defence minister > the Libyan premier
swear v  S=subj T=for|to|of|with|obj.of|obj.poss obj=support|backing|solidarity|allegiance|loyalty|full_support|full_backing|commitment|confidence  -> 051
  + Rwanda swore its backing for Austria. | Rwanda > Austria
profess v  S=subj T=for|to|of|with|obj.of|obj.poss obj=support|backing|solidarity|allegiance|loyalty|full_support|full_backing|commitment|confidence  -> 051
  + The interior minister professed full support for the Libyan premier. | The interior minister > the Libyan premier
assure v  S=subj T=for|to|of|with|obj.of|obj.poss obj=support|backing|solidarity|allegiance|loyalty|full_support|full_backing|commitment|confidence  -> 051
  + Yemen assured its backing for Kenya. | Yemen > Kenya
double v  S=subj T=for|to|of|with|obj.of|obj.poss obj=support|backing|solidarity|allegiance|loyalty|full_support|full_backing|commitment|confidence  -> 051
  + The opposition leader doubled full support for the Libyan premier. | The opposition leader > the Libyan premier
guarantee v  S=subj T=for|to|of|with|obj.of|obj.poss obj=support|backing|solidarity|allegiance|loyalty|full_support|full_backing|commitment|confidence  -> 051
  + Norway guaranteed its backing for Peru. | Norway > Peru
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
  + Turkey paid compensation to the victims. | Turkey > the victims
grant v  S=subj T=to|iobj obj=damages|compensation|reparation|{money}  -> 071
  + A court granted compensation to the fishermen. | A court > the fishermen
award v  S=subj T=obj obj=family|victim|widow|plaintiff|worker|couple  -> 071
  + A court awarded the family three million euros. | A court > the family
