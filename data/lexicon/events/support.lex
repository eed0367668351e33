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
  + The king acclaimed Bolivia for its patience. | The king > Bolivia
admire v  S=subj T=obj  -> 051
  + An aid agency admired the striking nurses. | An aid agency > the striking nurses
appreciate v  S=subj T=obj  -> 051
  + The United Nations appreciated Sudan. | The United Nations > Sudan
bless v  S=subj T=obj  -> 051
  + The ambassador blessed the rescue workers. | The ambassador > the rescue workers
champion v  S=subj T=obj  -> 051
  + Canada championed the new government of Malawi. | Canada > the new government of Malawi
cheer v  S=subj T=obj  -> 051
  + The army chief cheered Qatar for its patience. | The army chief > Qatar
compliment v  S=subj T=obj  -> 051
  + A lawyers' association complimented the striking nurses. | A lawyers' association > the striking nurses
credit v  S=subj T=obj  -> 051
  + NATO credited Romania. | NATO > Romania
embrace v  S=subj T=obj  -> 051
  + The vice president embraced the rescue workers. | The vice president > the rescue workers
encourage v  S=subj T=obj  -> 051
  + Ethiopia encouraged the new government of Malawi. | Ethiopia > the new government of Malawi
eulogize v  S=subj T=obj  -> 051
  + The party leader eulogized Thailand for its patience. | The party leader > Thailand
extol v  S=subj T=obj  -> 051
  + The Red Cross extoled the striking nurses. | The Red Cross > the striking nurses
glorify v  S=subj T=obj  -> 051
  + The African Union glorified Cyprus. | The African Union > Cyprus
honor v  S=subj T=obj  -> 051
  + The mayor honored the rescue workers. | The mayor > the rescue workers
honour v  S=subj T=obj  -> 051
  + Mexico honoured the new government of Malawi. | Mexico > the new government of Malawi
salute v  S=subj T=obj  -> 051
  + The envoy saluted Tunisia for its patience. | The envoy > Tunisia
toast v  S=subj T=obj  -> 051
  + A medical charity toasted the striking nurses. | A medical charity > the striking nurses
revere v  S=subj T=obj  -> 051
  + The World Bank revered Iceland. | The World Bank > Iceland
esteem v  S=subj T=obj  -> 051
  + The finance minister esteemed the rescue workers. | The finance minister > the rescue workers
exalt v  S=subj T=obj  -> 051
  + Angola exalted the new government of Malawi. | Angola > the new government of Malawi
idolize v  S=subj T=obj  -> 051
  + The chancellor idolized Denmark for its patience. | The chancellor > Denmark
venerate v  S=subj T=obj  -> 051
  + The church council venerated the striking nurses. | The church council > the striking nurses
decorate v  S=subj T=obj  -> 051
  + The Arab League decorated Lebanon. | The Arab League > Lebanon
uplift v  S=subj T=obj  -> 051
  + The president uplifted the rescue workers. | The president > the rescue workers
flatter v  S=subj T=obj  -> 051
  + Senegal flattered the new government of Malawi. | Senegal > the new government of Malawi
favor v  S=subj T=obj  -> 051
  + The prime minister favored Georgia for its patience. | The prime minister > Georgia
favour v  S=subj T=obj  -> 051
  + A women's group favoured the striking nurses. | A women's group > the striking nurses
felicitate v  S=subj T=obj  -> 051
  + The Security Council felicitated Bulgaria. | The Security Council > Bulgaria
bolster v  S=subj T=obj  -> 051
  + The foreign minister bolstered the rescue workers. | The foreign minister > the rescue workers
boost v  S=subj T=obj  -> 051
  + Indonesia boosted the new government of Malawi. | Indonesia > the new government of Malawi
advocate v  S=subj T=obj  -> 051
  + The defence minister advocated Morocco for its patience. | The defence minister > Morocco
uphold v  S=subj T=obj  -> 051
  + The trade union upheld the striking nurses. | The trade union > the striking nurses
root_for v  S=subj T=obj  -> 051
  + ASEAN rooted for Belarus. | ASEAN > Belarus
recommend v  S=subj T=obj  -> 051
  + The interior minister recommended the rescue workers. | The interior minister > the rescue workers
affirm v  S=subj T=obj  -> 051
  + Tanzania affirmed the new government of Malawi. | Tanzania > the new government of Malawi
validate v  S=subj T=obj  -> 051
  + The opposition leader validated Croatia for its patience. | The opposition leader > Croatia
reassure v  S=subj T=obj  -> 051
  + Amnesty reassured the striking nurses. | Amnesty > the striking nurses
console v  S=subj T=obj  -> 051
  + The European Union consoled Argentina. | The European Union > Argentina
comfort v  S=subj T=obj  -> 051
  + The governor comforted the rescue workers. | The governor > the rescue workers
vote v  S=subj T=for  -> 051
  + The king voted for Rwanda in the vote. | The king > Rwanda
campaign v  S=subj T=for  -> 051
  + An aid agency campaigned for the governor. | An aid agency > the governor
root v  S=subj T=for  -> 051
  + Austria rooted for the Palestinian bid. | Austria > the Palestinian bid
cheer v  S=subj T=for  -> 051
  + The ambassador cheered for Yemen in the vote. | The ambassador > Yemen
canvass v  S=subj T=for  -> 051
  + A lawyers' association canvassed for the governor. | A lawyers' association > the governor
stump v  S=subj T=for  -> 051
  + Kenya stumped for the Palestinian bid. | Kenya > the Palestinian bid
pray v  S=subj T=for  -> 051
  + The army chief prayed for Norway in the vote. | The army chief > Norway
vouch v  S=subj T=for  -> 051
  + The Red Cross vouched for the governor. | The Red Cross > the governor
speak_up v  S=subj T=for  -> 051
  + Peru spoke up for the Palestinian bid. | Peru > the Palestinian bid
turn_out v  S=subj T=for  -> 051
  + The vice president turned out for Turkey in the vote. | The vice president > Turkey
fundraise v  S=subj T=for  -> 051
  + A medical charity fundraised for the governor. | A medical charity > the governor
sympathise v  S=subj T=with  -> 051
  + Vietnam sympathised with Chad. | Vietnam > Chad
empathise v  S=subj T=with  -> 051
  + The United Nations empathised with Egypt in the dispute. | The United Nations > Egypt
align v  S=subj T=with  -> 051
  + Poland aligned with Chile. | Poland > Chile
ally v  S=subj T=with  -> 051
  + NATO allied with Nepal in the dispute. | NATO > Nepal
stick v  S=subj T=with  -> 051
  + Ghana stuck with Serbia. | Ghana > Serbia
identify v  S=subj T=with  -> 051
  + Jordan identified with Cuba. | Jordan > Cuba
band_together v  S=subj T=with  -> 051
  + The World Bank banded together with Malaysia in the dispute. | The World Bank > Malaysia
affirm v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + Sweden affirmed support for Uganda. | Sweden > Uganda
reaffirm v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The party leader reaffirmed solidarity with Brazil. | The party leader > Brazil
declare v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The Arab League declared its backing for Kuwait. | The Arab League > Kuwait
convey v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The church council conveyed support for the refugees. | The church council > the refugees
extend v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + Armenia extended support for Portugal. | Armenia > Portugal
offer v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The mayor offered solidarity with Niger. | The mayor > Niger
lend v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The Security Council lent its backing for Mongolia. | The Security Council > Mongolia
give v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + A women's group gave support for the refugees. | A women's group > the refugees
show v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + Oman showed support for Colombia. | Oman > Colombia
pledge v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The envoy pledged solidarity with Finland. | The envoy > Finland
repeat v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + ASEAN repeated its backing for Zambia. | ASEAN > Zambia
restate v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The trade union restated support for the refugees. | The trade union > the refugees
signal v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + Pakistan signaled support for Greece. | Pakistan > Greece
announce v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The finance minister announced solidarity with Ecuador. | The finance minister > Ecuador
throw v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The European Union threw its backing for Cambodia. | The European Union > Cambodia
state v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + Amnesty stated support for the refugees. | Amnesty > the refugees
underline v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + Algeria underlined support for Latvia. | Algeria > Latvia
underscore v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The chancellor underscored solidarity with Bolivia. | The chancellor > Bolivia
emphasize v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The United Nations emphasized its backing for Sudan. | The United Nations > Sudan
emphasise v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + An aid agency emphasised support for the refugees. | An aid agency > the refugees
stress v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + Canada stressed support for Qatar. | Canada > Qatar
renew v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The president renewed solidarity with Romania. | The president > Romania
proclaim v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + NATO proclaimed its backing for Ethiopia. | NATO > Ethiopia
demonstrate v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + A lawyers' association demonstrated support for the refugees. | A lawyers' association > the refugees
confirm v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + Thailand confirmed support for Cyprus. | Thailand > Cyprus
send v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The prime minister sent solidarity with Mexico. | The prime minister > Mexico
register v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The African Union registered its backing for Tunisia. | The African Union > Tunisia
communicate v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The Red Cross communicated support for the refugees. | The Red Cross > the refugees
reassert v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + Iceland reasserted support for Angola. | Iceland > Angola
add v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The foreign minister added solidarity with Denmark. | The foreign minister > Denmark
drum_up v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The World Bank drumed up its backing for Lebanon. | The World Bank > Lebanon
muster v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + A medical charity mustered support for the refugees. | A medical charity > the refugees
gather v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + Senegal gathered support for Georgia. | Senegal > Georgia
acclaim n  S?=by|mod|poss T=for|of|to  -> 051
  + Bulgaria's acclaim for Indonesia was warmly received. | Bulgaria > Indonesia
admiration n  S?=by|mod|poss T=for|of|to  -> 051
  + The defence minister's admiration for the nurses made the evening news. | The defence minister > the nurses
approval n  S?=by|mod|poss T=for|of|to  -> 051
  + The Arab League's approval for Morocco grew. | The Arab League > Morocco
backing n  S?=by|mod|poss T=for|of|to  -> 051
  + Belarus' backing for Tanzania was warmly received. | Belarus > Tanzania
encouragement n  S?=by|mod|poss T=for|of|to  -> 051
  + The interior minister's encouragement for the nurses made the evening news. | The interior minister > the nurses
gratitude n  S?=by|mod|poss T=for|of|to  -> 051
  + The Security Council's gratitude for Croatia grew. | The Security Council > Croatia
respect n  S?=by|mod|poss T=for|of|to  -> 051
  + Argentina's respect for Rwanda was warmly received. | Argentina > Rwanda
solidarity n  S?=by|mod|poss T=for|of|to  -> 051
  + The opposition leader's solidarity for the nurses made the evening news. | The opposition leader > the nurses
sympathy n  S?=by|mod|poss T=for|of|to  -> 051
  + ASEAN's sympathy for Austria grew. | ASEAN > Austria
tribute n  S?=by|mod|poss T=for|of|to  -> 051
  + Yemen's tribute for Kenya was warmly received. | Yemen > Kenya
enthusiasm n  S?=by|mod|poss T=for|of|to  -> 051
  + The governor's enthusiasm for the nurses made the evening news. | The governor > the nurses
applause n  S?=by|mod|poss T=for|of|to  -> 051
  + The European Union's applause for Norway grew. | The European Union > Norway
appreciation n  S?=by|mod|poss T=for|of|to  -> 051
  + Peru's appreciation for Turkey was warmly received. | Peru > Turkey
commendation n  S?=by|mod|poss T=for|of|to  -> 051
  + The king's commendation for the nurses made the evening news. | The king > the nurses
congratulation n  S?=by|mod|poss T=for|of|to  -> 051
  + The United Nations' congratulation for Vietnam grew. | The United Nations > Vietnam
homage n  S?=by|mod|poss T=for|of|to  -> 051
  + Chad's homage for Egypt was warmly received. | Chad > Egypt
thanks n  S?=by|mod|poss T=for|of|to  -> 051
  + The ambassador's thanks for the nurses made the evening news. | The ambassador > the nurses
blessing n  S?=by|mod|poss T=for|of|to  -> 051
  + NATO's blessing for Poland grew. | NATO > Poland
salute n  S?=by|mod|poss T=for|of|to  -> 051
  + Chile's salute for Nepal was warmly received. | Chile > Nepal
advocacy n  S?=by|mod|poss T=for|of|to  -> 051
  + The army chief's advocacy for the nurses made the evening news. | The army chief > the nurses
pay v  S=subj T=to obj=tribute|homage|respect|thanks|congratulation|congratulations|greeting|compliment  -> 051
  + The vice president paid tribute to Ghana. | The vice president > Ghana
offer v  S=subj T=to obj=tribute|homage|respect|thanks|congratulation|congratulations|greeting|compliment  -> 051
  + The party leader offered congratulations to the new Ghanaian leader. | The party leader > the new Ghanaian leader
send v  S=subj T=to obj=tribute|homage|respect|thanks|congratulation|congratulations|greeting|compliment  -> 051
  + The mayor sent tribute to Serbia. | The mayor > Serbia
extend v  S=subj T=to obj=tribute|homage|respect|thanks|congratulation|congratulations|greeting|compliment  -> 051
  + The envoy extended congratulations to the new Ghanaian leader. | The envoy > the new Ghanaian leader
convey v  S=subj T=to obj=tribute|homage|respect|thanks|congratulation|congratulations|greeting|compliment  -> 051
  + The finance minister conveyed tribute to Japan. | The finance minister > Japan
express v  S=subj T=to obj=tribute|homage|respect|thanks|congratulation|congratulations|greeting|compliment  -> 051
  + The chancellor expressed congratulations to the new Ghanaian leader. | The chancellor > the new Ghanaian leader
cable v  S=subj T=to obj=tribute|homage|respect|thanks|congratulation|congratulations|greeting|compliment  -> 051
  + The president cabled tribute to Jordan. | The president > Jordan
deliver v  S=subj T=to obj=tribute|homage|respect|thanks|congratulation|congratulations|greeting|compliment  -> 051
  + The prime minister delivered congratulations to the new Ghanaian leader. | The prime minister > the new Ghanaian leader
grateful a  S=subj T=to|for|with|of  -> 051
  + The foreign minister was grateful to Cuba. | The foreign minister > Cuba
thankful a  S=subj T=to|for|with|of  -> 051
  + The church council is thankful to the government. | The church council > the government
supportive a  S=subj T=to|for|with|of  -> 051
  + The defence minister was supportive to Malaysia. | The defence minister > Malaysia
appreciative a  S=subj T=to|for|with|of  -> 051
  + A women's group is appreciative to the government. | A women's group > the government
sympathetic a  S=subj T=to|for|with|of  -> 051
  + The interior minister was sympathetic to Sweden. | The interior minister > Sweden
indebted a  S=subj T=to|for|with|of  -> 051
  + The trade union is indebted to the government. | The trade union > the government
# Defend, rally support
vindicate v  S=subj T=obj  -> 052
  + The opposition leader vindicated the police before the committee. | The opposition leader > the police
exonerate v  S=subj T=obj  -> 052
  + Uganda exonerated Brazil in the assembly. | Uganda > Brazil
justify v  S=subj T=obj  -> 052
  + The governor justified the finance minister. | The governor > the finance minister
rally_behind v  S=subj T=obj  -> 052
  + The king rallied behind the police before the committee. | The king > the police
stick_up_for v  S=subj T=obj  -> 052
  + Kuwait stuck up for Armenia in the assembly. | Kuwait > Armenia
speak_up_for v  S=subj T=obj  -> 052
  + The ambassador spoke up for the finance minister. | The ambassador > the finance minister
excuse v  S=subj T=obj  -> 052
  + The army chief excused the police before the committee. | The army chief > the police
absolve v  S=subj T=obj  -> 052
  + Portugal absolved Niger in the assembly. | Portugal > Niger
whitewash v  S=subj T=obj  -> 052
  + The vice president whitewashed the finance minister. | The vice president > the finance minister
rally v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + The party leader rallied support for Mongolia. | The party leader > Mongolia
mobilize v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + Amnesty mobilized support for the miners. | Amnesty > the miners
mobilise v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + The mayor mobilised support for Oman. | The mayor > Oman
drum_up v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + An aid agency drumed up support for the miners. | An aid agency > the miners
build v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + The envoy built support for Colombia. | The envoy > Colombia
win v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + A lawyers' association won support for the miners. | A lawyers' association > the miners
seek v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + The finance minister sought support for Finland. | The finance minister > Finland
collect v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + The Red Cross collected support for the miners. | The Red Cross > the miners
garner v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + The chancellor garnered support for Zambia. | The chancellor > Zambia
generate v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + A medical charity generated support for the miners. | A medical charity > the miners
marshal v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + The president marshaled support for Pakistan. | The president > Pakistan
solicit v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + The church council solicited support for the miners. | The church council > the miners
whip_up v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + The prime minister whipped up support for Greece. | The prime minister > Greece
# Recognition, relations
legitimise v  S=subj T=obj:state|org  -> 054
  + Ecuador legitimised the new government of Mali. | Ecuador > the new government of Mali
legitimize v  S=subj T=obj:state|org  -> 054
  + Cambodia legitimized the republic of Somaliland. | Cambodia > the republic of Somaliland
re-establish v  B=subj|with obj={relations}  -> 054
  + Algeria re-established diplomatic ties with Latvia. | Algeria > Latvia ; Latvia > Algeria
reestablish v  B=subj|with obj={relations}  -> 054
  + Bolivia and Sudan reestablished diplomatic relations. | Bolivia > Sudan ; Sudan > Bolivia
renew v  B=subj|with obj={relations}  -> 054
  + Canada renewed full relations with Qatar. | Canada > Qatar ; Qatar > Canada
upgrade v  B=subj|with obj={relations}  -> 054
  + Romania upgraded diplomatic ties with Ethiopia. | Romania > Ethiopia ; Ethiopia > Romania
open v  B=subj|with obj={relations}  -> 054
  + Thailand and Cyprus opened diplomatic relations. | Thailand > Cyprus ; Cyprus > Thailand
begin v  B=subj|with obj={relations}  -> 054
  + Mexico began full relations with Tunisia. | Mexico > Tunisia ; Tunisia > Mexico
initiate v  B=subj|with obj={relations}  -> 054
  + Iceland initiated diplomatic ties with Angola. | Iceland > Angola ; Angola > Iceland
start v  B=subj|with obj={relations}  -> 054
  + Denmark and Lebanon started diplomatic relations. | Denmark > Lebanon ; Lebanon > Denmark
reopen v  B=subj|with obj={relations}  -> 054
  + Senegal reopened full relations with Georgia. | Senegal > Georgia ; Georgia > Senegal
formalize v  B=subj|with obj={relations}  -> 054
  + Bulgaria formalized diplomatic ties with Indonesia. | Bulgaria > Indonesia ; Indonesia > Bulgaria
formalise v  B=subj|with obj={relations}  -> 054
  + Morocco and Belarus formalised diplomatic relations. | Morocco > Belarus ; Belarus > Morocco
re-open v  B=subj|with obj={relations}  -> 054
  + Tanzania re-opened full relations with Croatia. | Tanzania > Croatia ; Croatia > Tanzania
revive v  B=subj|with obj={relations}  -> 054
  + Argentina revived diplomatic ties with Rwanda. | Argentina > Rwanda ; Rwanda > Argentina
set_up v  B=subj|with obj={relations}  -> 054
  + Austria and Yemen set up diplomatic relations. | Austria > Yemen ; Yemen > Austria
deepen v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Kenya deepened relations with Norway. | Kenya > Norway ; Norway > Kenya
expand v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Peru and Turkey expanded ties. | Peru > Turkey ; Turkey > Peru
enhance v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Vietnam enhanced ties with the African Union. | Vietnam > the African Union ; the African Union > Vietnam
boost v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Chad boosted relations with Egypt. | Chad > Egypt ; Egypt > Chad
consolidate v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Poland and Chile consolidated ties. | Poland > Chile ; Chile > Poland
cement v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Nepal cemented ties with the World Bank. | Nepal > the World Bank ; the World Bank > Nepal
forge v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Ghana forged relations with Serbia. | Ghana > Serbia ; Serbia > Ghana
build v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Japan and Jordan built ties. | Japan > Jordan ; Jordan > Japan
develop v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Cuba developed ties with the Arab League. | Cuba > the Arab League ; the Arab League > Cuba
mend v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Malaysia mended relations with Sweden. | Malaysia > Sweden ; Sweden > Malaysia
repair v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Uganda and Brazil repaired ties. | Uganda > Brazil ; Brazil > Uganda
reinforce v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Kuwait reinforced ties with the Security Council. | Kuwait > the Security Council ; the Security Council > Kuwait
cultivate v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Armenia cultivated relations with Portugal. | Armenia > Portugal ; Portugal > Armenia
bolster v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Niger and Mongolia bolstered ties. | Niger > Mongolia ; Mongolia > Niger
promote v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Oman promoted ties with ASEAN. | Oman > ASEAN ; ASEAN > Oman
broaden v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Colombia broadened relations with Finland. | Colombia > Finland ; Finland > Colombia
warm v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Zambia and Pakistan warmed ties. | Zambia > Pakistan ; Pakistan > Zambia
thaw v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Greece thawed ties with the European Union. | Greece > the European Union ; the European Union > Greece
rebuild v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Ecuador rebuilt relations with Cambodia. | Ecuador > Cambodia ; Cambodia > Ecuador
foster v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Algeria and Latvia fostered ties. | Algeria > Latvia ; Latvia > Algeria
tighten v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Bolivia tightened ties with the United Nations. | Bolivia > the United Nations ; the United Nations > Bolivia
fortify v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Sudan fortified relations with Canada. | Sudan > Canada ; Canada > Sudan
widen v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Qatar and Romania widened ties. | Qatar > Romania ; Romania > Qatar
advance v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Ethiopia advanced ties with NATO. | Ethiopia > NATO ; NATO > Ethiopia
elevate v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Thailand elevated relations with Cyprus. | Thailand > Cyprus ; Cyprus > Thailand
solidify v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Mexico and Tunisia solidified ties. | Mexico > Tunisia ; Tunisia > Mexico
maintain v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Iceland maintained ties with the African Union. | Iceland > the African Union ; the African Union > Iceland
nurture v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Angola nurtured relations with Denmark. | Angola > Denmark ; Denmark > Angola
further v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Lebanon and Senegal furthered ties. | Lebanon > Senegal ; Senegal > Lebanon
intensify v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Georgia intensified ties with the World Bank. | Georgia > the World Bank ; the World Bank > Georgia
stabilise v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Bulgaria stabilised relations with Indonesia. | Bulgaria > Indonesia ; Indonesia > Bulgaria
stabilize v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Morocco and Belarus stabilized ties. | Morocco > Belarus ; Belarus > Morocco
reset v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Tanzania reseted ties with the Arab League. | Tanzania > the Arab League ; the Arab League > Tanzania
invigorate v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Croatia invigorated relations with Argentina. | Croatia > Argentina ; Argentina > Croatia
form v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Rwanda and Austria formed ties. | Rwanda > Austria ; Austria > Rwanda
enjoy v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Yemen enjoyed ties with the Security Council. | Yemen > the Security Council ; the Security Council > Yemen
rapprochement n  B=between|with|of|poss|mod|by  -> 050
  + A rapprochement between Kenya and Norway was announced. | Kenya > Norway ; Norway > Kenya
reconciliation n  B=between|with|of|poss|mod|by  -> 050
  + The reconciliation between Peru and Turkey ended years of coldness. | Peru > Turkey ; Turkey > Peru
alliance n  B=between|with|of|poss|mod|by  -> 050
  + An alliance between Vietnam and Chad was announced. | Vietnam > Chad ; Chad > Vietnam
detente n  B=between|with|of|poss|mod|by  -> 050
  + The detente between Egypt and Poland ended years of coldness. | Egypt > Poland ; Poland > Egypt
friendship n  B=between|with|of|poss|mod|by  -> 050
  + A friendship between Chile and Nepal was announced. | Chile > Nepal ; Nepal > Chile
normalisation n  B=between|with|of|poss|mod|by  -> 050
  + The normalisation between Ghana and Serbia ended years of coldness. | Ghana > Serbia ; Serbia > Ghana
normalization n  B=between|with|of|poss|mod|by  -> 050
  + A normalization between Japan and Jordan was announced. | Japan > Jordan ; Jordan > Japan
thaw n  B=between|with|of|poss|mod|by  -> 050
  + The thaw between Cuba and Malaysia ended years of coldness. | Cuba > Malaysia ; Malaysia > Cuba
coalition n  B=between|with|of|poss|mod|by  -> 050
  + A coalition between Sweden and Uganda was announced. | Sweden > Uganda ; Uganda > Sweden
handshake n  B=between|with|of|poss|mod|by  -> 050
  + The handshake between Brazil and Kuwait ended years of coldness. | Brazil > Kuwait ; Kuwait > Brazil
reconcile v  B=subj|with  -> 050
  + Armenia reconciled with Portugal after years of silence. | Armenia > Portugal ; Portugal > Armenia
make_up v  B=subj|with  -> 050
  + The foreign minister made up with his rival. | The foreign minister > his rival ; his rival > The foreign minister
make_peace v  B=subj|with  -> 050
  + Niger made peace with Mongolia after years of silence. | Niger > Mongolia ; Mongolia > Niger
ally v  B=subj|with  -> 050
  + The defence minister allied with his rival. | The defence minister > his rival ; his rival > The defence minister
make_friends v  B=subj|with  -> 050
  + Oman made friends with Colombia after years of silence. | Oman > Colombia ; Colombia > Oman
team_up v  B=subj|with  -> 050
  + The interior minister teamed up with his rival. | The interior minister > his rival ; his rival > The interior minister
join_forces v  B=subj|with  -> 050
  + Finland joined forces with Zambia after years of silence. | Finland > Zambia ; Zambia > Finland
shake_hands v  B=subj|with  -> 050
  + The opposition leader shook hands with his rival. | The opposition leader > his rival ; his rival > The opposition leader
bury_the_hatchet v  B=subj|with  -> 050
  + Pakistan buried the hatchet with Greece after years of silence. | Pakistan > Greece ; Greece > Pakistan
reopen v  S=subj T=in|at|to obj={mission}  -> 054
  + Ecuador reopened an embassy in Cambodia. | Ecuador > Cambodia
re-open v  S=subj T=in|at|to obj={mission}  -> 054
  + Algeria re-opened its consulate in Latvia. | Algeria > Latvia
establish v  S=subj T=in|at|to obj={mission}  -> 054
  + Bolivia established an embassy in Sudan. | Bolivia > Sudan
inaugurate v  S=subj T=in|at|to obj={mission}  -> 054
  + Canada inaugurated its consulate in Qatar. | Canada > Qatar
set_up v  S=subj T=in|at|to obj={mission}  -> 054
  + Romania set up an embassy in Ethiopia. | Romania > Ethiopia
restore v  S=subj T=in|at|to obj={mission}  -> 054
  + Thailand restored its consulate in Cyprus. | Thailand > Cyprus
upgrade v  S=subj T=in|at|to obj={mission}  -> 054
  + Mexico upgraded an embassy in Tunisia. | Mexico > Tunisia
build v  S=subj T=in|at|to obj={mission}  -> 054
  + Iceland built its consulate in Angola. | Iceland > Angola
appoint v  S=subj T=to|in obj={envoy}  -> 054
  + Denmark appointed an ambassador to Lebanon. | Denmark > Lebanon
name v  S=subj T=to|in obj={envoy}  -> 054
  + Senegal named a new envoy to Georgia. | Senegal > Georgia
accredit v  S=subj T=to|in obj={envoy}  -> 054
  + Bulgaria accredited an ambassador to Indonesia. | Bulgaria > Indonesia
nominate v  S=subj T=to|in obj={envoy}  -> 054
  + Morocco nominated a new envoy to Belarus. | Morocco > Belarus
post v  S=subj T=to|in obj={envoy}  -> 054
  + Tanzania posted an ambassador to Croatia. | Tanzania > Croatia
return v  S=subj T=to|in obj={envoy}  -> 054
  + Argentina returned a new envoy to Rwanda. | Argentina > Rwanda
dispatch v  S=subj T=to|in obj={envoy}  -> 054
  + Austria dispatched an ambassador to Yemen. | Austria > Yemen
assign v  S=subj T=to|in obj={envoy}  -> 054
  + Kenya assigned a new envoy to Norway. | Kenya > Norway
designate v  S=subj T=to|in obj={envoy}  -> 054
  + Peru designated an ambassador to Turkey. | Peru > Turkey
# Apology, forgiveness
offer v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + Vietnam offered an apology to Chad. | Vietnam > Chad
make v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + The governor made an apology to the victims. | The governor > the victims
extend v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + ASEAN extended its regret to the families. | ASEAN > the families
convey v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + Egypt conveyed an apology to Poland. | Egypt > Poland
deliver v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + The king delivered an apology to the victims. | The king > the victims
present v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + The European Union presented its regret to the families. | The European Union > the families
send v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + Chile sent an apology to Nepal. | Chile > Nepal
tender v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + The ambassador tendered an apology to the victims. | The ambassador > the victims
voice v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + The United Nations voiced its regret to the families. | The United Nations > the families
give v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + Ghana gave an apology to Serbia. | Ghana > Serbia
read v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + The army chief read an apology to the victims. | The army chief > the victims
write v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + NATO wrote its regret to the families. | NATO > the families
atone v  S=subj T=to|for  -> 055
  + The vice president atoned to the families for the error. | The vice president > the families
say_sorry v  S=subj T=to|for  -> 055
  + Japan said sorry for the bombing. | Japan > the bombing
make_amends v  S=subj T=to|for  -> 055
  + The party leader made amends to the families for the error. | The party leader > the families
own_up v  S=subj T=to|for  -> 055
  + Jordan owned up for the bombing. | Jordan > the bombing
repent v  S=subj T=to|for  -> 055
  + The mayor repented to the families for the error. | The mayor > the families
regret n  S?=by|mod|poss T=to|for  -> 055
  + The envoy's regret to the villagers came after ten years. | The envoy > the villagers
contrition n  S?=by|mod|poss T=to|for  -> 055
  + Cuba's contrition to Malaysia was accepted. | Cuba > Malaysia
remorse n  S?=by|mod|poss T=to|for  -> 055
  + The finance minister's remorse to the villagers came after ten years. | The finance minister > the villagers
atonement n  S?=by|mod|poss T=to|for  -> 055
  + Sweden's atonement to Uganda was accepted. | Sweden > Uganda
amnesty v  S=subj T=obj  -> 056
  + The chancellor amnestied the mutineers. | The chancellor > the mutineers
exculpate v  S=subj T=obj  -> 056
  + The president exculpated two jailed officers. | The president > two jailed officers
reprieve v  S=subj T=obj  -> 056
  + The prime minister reprieved the mutineers. | The prime minister > the mutineers
offer v  S=subj T=to|for|iobj obj=amnesty|pardon|clemency|forgiveness|reprieve  -> 056
  + The foreign minister offered a pardon to the mutineers. | The foreign minister > the mutineers
give v  S=subj T=to|for|iobj obj=amnesty|pardon|clemency|forgiveness|reprieve  -> 056
  + Brazil gave an amnesty to deserters. | Brazil > deserters
extend v  S=subj T=to|for|iobj obj=amnesty|pardon|clemency|forgiveness|reprieve  -> 056
  + The defence minister extended a pardon to the mutineers. | The defence minister > the mutineers
issue v  S=subj T=to|for|iobj obj=amnesty|pardon|clemency|forgiveness|reprieve  -> 056
  + Kuwait issued an amnesty to deserters. | Kuwait > deserters
announce v  S=subj T=to|for|iobj obj=amnesty|pardon|clemency|forgiveness|reprieve  -> 056
  + The interior minister announced a pardon to the mutineers. | The interior minister > the mutineers
declare v  S=subj T=to|for|iobj obj=amnesty|pardon|clemency|forgiveness|reprieve  -> 056
  + Armenia declared an amnesty to deserters. | Armenia > deserters
decree v  S=subj T=to|for|iobj obj=amnesty|pardon|clemency|forgiveness|reprieve  -> 056
  + The opposition leader decreed a pardon to the mutineers. | The opposition leader > the mutineers
proclaim v  S=subj T=to|for|iobj obj=amnesty|pardon|clemency|forgiveness|reprieve  -> 056
  + Portugal proclaimed an amnesty to deserters. | Portugal > deserters
sign v  S=subj T=to|for|iobj obj=amnesty|pardon|clemency|forgiveness|reprieve  -> 056
  + The governor signed a pardon to the mutineers. | The governor > the mutineers
approve v  S=subj T=to|for|iobj obj=amnesty|pardon|clemency|forgiveness|reprieve  -> 056
  + Niger approved an amnesty to deserters. | Niger > deserters
accord v  S=subj T=to|for|iobj obj=amnesty|pardon|clemency|forgiveness|reprieve  -> 056
  + The king accorded a pardon to the mutineers. | The king > the mutineers
pardon n  S?=by|mod|poss T=for|of|to  -> 056
  + The ambassador's pardon of the officers divided the country. | The ambassador > the officers
amnesty n  S?=by|mod|poss T=for|of|to  -> 056
  + The army chief's amnesty for the deserters was read on the radio. | The army chief > the deserters
clemency n  S?=by|mod|poss T=for|of|to  -> 056
  + The vice president's clemency of the officers divided the country. | The vice president > the officers
forgiveness n  S?=by|mod|poss T=for|of|to  -> 056
  + The party leader's forgiveness for the deserters was read on the radio. | The party leader > the deserters
reprieve n  S?=by|mod|poss T=for|of|to  -> 056
  + The mayor's reprieve of the officers divided the country. | The mayor > the officers
# Formal agreements
seal v  B=subj|with obj={agreement}  -> 057
  + Mongolia sealed an agreement with Oman. | Mongolia > Oman ; Oman > Mongolia
clinch v  B=subj|with obj={agreement}  -> 057
  + Colombia and Finland clinched a treaty. | Colombia > Finland ; Finland > Colombia
hammer_out v  B=subj|with obj={agreement}  -> 057
  + The port authority hammered out a contract with the dockers. | The port authority > the dockers ; the dockers > The port authority
forge v  B=subj|with obj={agreement}  -> 057
  + Zambia forged a pact with the African Union. | Zambia > the African Union ; the African Union > Zambia
finalise v  B=subj|with obj={agreement}  -> 057
  + Pakistan finalised an agreement with Greece. | Pakistan > Greece ; Greece > Pakistan
cement v  B=subj|with obj={agreement}  -> 057
  + Ecuador and Cambodia cemented a treaty. | Ecuador > Cambodia ; Cambodia > Ecuador
complete v  B=subj|with obj={agreement}  -> 057
  + The port authority completed a contract with the dockers. | The port authority > the dockers ; the dockers > The port authority
renew v  B=subj|with obj={agreement}  -> 057
  + Algeria renewed a pact with the World Bank. | Algeria > the World Bank ; the World Bank > Algeria
extend v  B=subj|with obj={agreement}  -> 057
  + Latvia extended an agreement with Bolivia. | Latvia > Bolivia ; Bolivia > Latvia
work_out v  B=subj|with obj={agreement}  -> 057
  + Sudan and Canada worked out a treaty. | Sudan > Canada ; Canada > Sudan
thrash_out v  B=subj|with obj={agreement}  -> 057
  + The port authority thrashed out a contract with the dockers. | The port authority > the dockers ; the dockers > The port authority
secure v  B=subj|with obj={agreement}  -> 057
  + Qatar secured a pact with the Arab League. | Qatar > the Arab League ; the Arab League > Qatar
cosign v  B=subj|with obj={agreement}  -> 057
  + Romania cosigned an agreement with Ethiopia. | Romania > Ethiopia ; Ethiopia > Romania
co-sign v  B=subj|with obj={agreement}  -> 057
  + Thailand and Cyprus co-signed a treaty. | Thailand > Cyprus ; Cyprus > Thailand
countersign v  B=subj|with obj={agreement}  -> 057
  + The port authority countersigned a contract with the dockers. | The port authority > the dockers ; the dockers > The port authority
execute v  B=subj|with obj={agreement}  -> 057
  + Mexico executed a pact with the Security Council. | Mexico > the Security Council ; the Security Council > Mexico
formalise v  B=subj|with obj={agreement}  -> 057
  + Tunisia formalised an agreement with Iceland. | Tunisia > Iceland ; Iceland > Tunisia
formalize v  B=subj|with obj={agreement}  -> 057
  + Angola and Denmark formalized a treaty. | Angola > Denmark ; Denmark > Angola
close v  B=subj|with obj={agreement}  -> 057
  + The port authority closed a contract with the dockers. | The port authority > the dockers ; the dockers > The port authority
make v  B=subj|with obj={agreement}  -> 057
  + Lebanon made a pact with ASEAN. | Lebanon > ASEAN ; ASEAN > Lebanon
cut v  B=subj|with obj={agreement}  -> 057
  + Senegal cut an agreement with Georgia. | Senegal > Georgia ; Georgia > Senegal
achieve v  B=subj|with obj={agreement}  -> 057
  + Bulgaria and Indonesia achieved a treaty. | Bulgaria > Indonesia ; Indonesia > Bulgaria
draw_up v  B=subj|with obj={agreement}  -> 057
  + The port authority drew up a contract with the dockers. | The port authority > the dockers ; the dockers > The port authority
nail_down v  B=subj|with obj={agreement}  -> 057
  + Morocco nailed down a pact with the European Union. | Morocco > the European Union ; the European Union > Morocco
iron_out v  B=subj|with obj={agreement}  -> 057
  + Belarus ironed out an agreement with Tanzania. | Belarus > Tanzania ; Tanzania > Belarus
settle_on v  B=subj|with obj={agreement}  -> 057
  + Croatia and Argentina settled on a treaty. | Croatia > Argentina ; Argentina > Croatia
arrive_at v  B=subj|with obj={agreement}  -> 057
  + The port authority arrived at a contract with the dockers. | The port authority > the dockers ; the dockers > The port authority
subscribe_to v  B=subj|with obj={agreement}  -> 057
  + Rwanda subscribed to a pact with the United Nations. | Rwanda > the United Nations ; the United Nations > Rwanda
revise v  B=subj|with obj={agreement}  -> 057
  + Austria revised an agreement with Yemen. | Austria > Yemen ; Yemen > Austria
update v  B=subj|with obj={agreement}  -> 057
  + Kenya and Norway updated a treaty. | Kenya > Norway ; Norway > Kenya
implement v  B=subj|with obj={agreement}  -> 057
  + The port authority implemented a contract with the dockers. | The port authority > the dockers ; the dockers > The port authority
approve v  B=subj|with obj={agreement}  -> 057
  + Peru approved a pact with NATO. | Peru > NATO ; NATO > Peru
accede_to v  S=subj obj={agreement}  -> 057
  + The parliament of Chile acceded to the treaty. | The parliament of Chile > _
adopt v  S=subj obj={agreement}  -> 057
  + Turkey adopted the convention on mines. | Turkey > _
adhere_to v  S=subj obj={agreement}  -> 057
  + Vietnam adhered to the protocol. | Vietnam > _
join v  S=subj obj={agreement}  -> 057
  + The parliament of Chile joined the treaty. | The parliament of Chile > _
endorse v  S=subj obj={agreement}  -> 057
  + Chad endorsed the convention on mines. | Chad > _
accept v  S=subj obj={agreement}  -> 057
  + Egypt accepted the protocol. | Egypt > _
honor v  S=subj obj={agreement}  -> 057
  + The parliament of Chile honored the treaty. | The parliament of Chile > _
honour v  S=subj obj={agreement}  -> 057
  + Poland honoured the convention on mines. | Poland > _
sign_up_to v  S=subj obj={agreement}  -> 057
  + Chile signed up to the protocol. | Chile > _
respect v  S=subj obj={agreement}  -> 057
  + The parliament of Chile respected the treaty. | The parliament of Chile > _
abide_by v  S=subj obj={agreement}  -> 057
  + Nepal abided by the convention on mines. | Nepal > _
pact n  B=between|with|of|poss|mod|by  -> 057
  + A pact between Ghana and Serbia was signed at noon. | Ghana > Serbia ; Serbia > Ghana
memorandum n  B=between|with|of|poss|mod|by  -> 057
  + The memorandum between Japan and Jordan entered into force. | Japan > Jordan ; Jordan > Japan
protocol n  B=between|with|of|poss|mod|by  -> 057
  + A protocol between Cuba and Malaysia was signed at noon. | Cuba > Malaysia ; Malaysia > Cuba
memorandum_of_understanding n  B=between|with|of|poss|mod|by  -> 057
  + The memorandum of understanding between Sweden and Uganda entered into force. | Sweden > Uganda ; Uganda > Sweden
contract n  B=between|with|of|poss|mod|by  -> 057
  + A contract between Brazil and Kuwait was signed at noon. | Brazil > Kuwait ; Kuwait > Brazil
trade_deal n  B=between|with|of|poss|mod|by  -> 057
  + The trade deal between Armenia and Portugal entered into force. | Armenia > Portugal ; Portugal > Armenia
peace_deal n  B=between|with|of|poss|mod|by  -> 057
  + A peace deal between Niger and Mongolia was signed at noon. | Niger > Mongolia ; Mongolia > Niger
peace_treaty n  B=between|with|of|poss|mod|by  -> 057
  + The peace treaty between Oman and Colombia entered into force. | Oman > Colombia ; Colombia > Oman
free_trade_agreement n  B=between|with|of|poss|mod|by  -> 057
  + A free trade agreement between Finland and Zambia was signed at noon. | Finland > Zambia ; Zambia > Finland
peace_accord n  B=between|with|of|poss|mod|by  -> 057
  + The peace accord between Pakistan and Greece entered into force. | Pakistan > Greece ; Greece > Pakistan
settlement n  B=between|with|of|poss|mod|by  -> 057
  + A settlement between Ecuador and Cambodia was signed at noon. | Ecuador > Cambodia ; Cambodia > Ecuador
concordat n  B=between|with|of|poss|mod|by  -> 057
  + The concordat between Algeria and Latvia entered into force. | Algeria > Latvia ; Latvia > Algeria
compact n  B=between|with|of|poss|mod|by  -> 057
  + A compact between Bolivia and Sudan was signed at noon. | Bolivia > Sudan ; Sudan > Bolivia
understanding n  B=between|with|of|poss|mod|by  -> 057
  + The understanding between Canada and Qatar entered into force. | Canada > Qatar ; Qatar > Canada
compromise n  B=between|with|of|poss|mod|by  -> 057
  + A compromise between Romania and Ethiopia was signed at noon. | Romania > Ethiopia ; Ethiopia > Romania
trade_pact n  B=between|with|of|poss|mod|by  -> 057
  + The trade pact between Thailand and Cyprus entered into force. | Thailand > Cyprus ; Cyprus > Thailand
peace_agreement n  B=between|with|of|poss|mod|by  -> 057
  + A peace agreement between Mexico and Tunisia was signed at noon. | Mexico > Tunisia ; Tunisia > Mexico
defence_pact n  B=between|with|of|poss|mod|by  -> 057
  + The defence pact between Iceland and Angola entered into force. | Iceland > Angola ; Angola > Iceland
trade_agreement n  B=between|with|of|poss|mod|by  -> 057
  + A trade agreement between Denmark and Lebanon was signed at noon. | Denmark > Lebanon ; Lebanon > Denmark
border_agreement n  B=between|with|of|poss|mod|by  -> 057
  + The border agreement between Senegal and Georgia entered into force. | Senegal > Georgia ; Georgia > Senegal
gas_deal n  B=between|with|of|poss|mod|by  -> 057
  + A gas deal between Bulgaria and Indonesia was signed at noon. | Bulgaria > Indonesia ; Indonesia > Bulgaria
arms_deal n  B=between|with|of|poss|mod|by  -> 057
  + The arms deal between Morocco and Belarus entered into force. | Morocco > Belarus ; Belarus > Morocco
nuclear_deal n  B=between|with|of|poss|mod|by  -> 057
  + A nuclear deal between Tanzania and Croatia was signed at noon. | Tanzania > Croatia ; Croatia > Tanzania
fisheries_agreement n  B=between|with|of|poss|mod|by  -> 057
  + The fisheries agreement between Argentina and Rwanda entered into force. | Argentina > Rwanda ; Rwanda > Argentina
loan_agreement n  B=between|with|of|poss|mod|by  -> 057
  + A loan agreement between Austria and Yemen was signed at noon. | Austria > Yemen ; Yemen > Austria
rejoin v  S=subj T=obj:org  -> 057
  + Kenya rejoined the customs union. | Kenya > the customs union
accede_to v  S=subj T=obj:org  -> 057
  + Norway acceded to NATO. | Norway > NATO
enter v  S=subj T=obj:org  -> 057
  + Peru entered the African Union. | Peru > the African Union
# Welcome and accept with a thing as object; invitations, honours, letters
welcome v  S=subj T=obj obj=decision|visit|move|pardon|ruling|statement|deal|agreement|release|plan|offer|result|vote|resolution|step|announcement|verdict|initiative|call|news|election|appointment|ceasefire|withdrawal|proposal|report|truce|arrival|progress|reform  -> 051
  + Berlin welcomed the decision of the court. | Berlin > the decision of the court
receive v  S=subj T=from|of|obj.of|obj.poss obj=invitation|letter|message|congratulation|greeting|award|medal|gift|order|honour|honor  -> 051
  + The envoy received an invitation from the Russian president. | The envoy > the Russian president
accept v  S=subj T=from|of|obj.of|obj.poss obj=invitation|letter|message|congratulation|greeting|award|medal|gift|order|honour|honor  -> 051
  + The finance minister accepted a letter from the Korean leader. | The finance minister > the Korean leader
get v  S=subj T=from|of|obj.of|obj.poss obj=invitation|letter|message|congratulation|greeting|award|medal|gift|order|honour|honor  -> 051
  + The chancellor got an invitation from the Russian president. | The chancellor > the Russian president
welcome v  S=subj T=from|of|obj.of|obj.poss obj=invitation|letter|message|congratulation|greeting|award|medal|gift|order|honour|honor  -> 051
  + The president welcomed a letter from the Korean leader. | The president > the Korean leader
award v  S=subj T=to|on|iobj|upon obj=award|medal|order|honour|honor|honorary_degree|prize|title|peace_prize|decoration|knighthood  -> 051
  + The prime minister awarded a medal to the rescue pilot. | The prime minister > the rescue pilot
present v  S=subj T=to|on|iobj|upon obj=award|medal|order|honour|honor|honorary_degree|prize|title|peace_prize|decoration|knighthood  -> 051
  + The foreign minister presented the order of merit on the poet. | The foreign minister > the poet
confer v  S=subj T=to|on|iobj|upon obj=award|medal|order|honour|honor|honorary_degree|prize|title|peace_prize|decoration|knighthood  -> 051
  + The defence minister conferred a medal to the rescue pilot. | The defence minister > the rescue pilot
bestow v  S=subj T=to|on|iobj|upon obj=award|medal|order|honour|honor|honorary_degree|prize|title|peace_prize|decoration|knighthood  -> 051
  + The interior minister bestowed the order of merit on the poet. | The interior minister > the poet
give v  S=subj T=to|on|iobj|upon obj=award|medal|order|honour|honor|honorary_degree|prize|title|peace_prize|decoration|knighthood  -> 051
  + The opposition leader gave a medal to the rescue pilot. | The opposition leader > the rescue pilot
grant v  S=subj T=to|on|iobj|upon obj=award|medal|order|honour|honor|honorary_degree|prize|title|peace_prize|decoration|knighthood  -> 051
  + The governor granted the order of merit on the poet. | The governor > the poet
pledge v  S=subj T=for|to|of|with|obj.of|obj.poss obj=support|backing|solidarity|allegiance|loyalty|full_support|full_backing|commitment|confidence  -> 051
  + The king pledged full support for the Libyan premier. | The king > the Libyan premier
promise v  S=subj T=for|to|of|with|obj.of|obj.poss obj=support|backing|solidarity|allegiance|loyalty|full_support|full_backing|commitment|confidence  -> 051
  + Turkey promised its backing for Vietnam. | Turkey > Vietnam
vow v  S=subj T=for|to|of|with|obj.of|obj.poss obj=support|backing|solidarity|allegiance|loyalty|full_support|full_backing|commitment|confidence  -> 051
  + The ambassador vowed full support for the Libyan premier. | The ambassador > the Libyan premier
swear v  S=subj T=for|to|of|with|obj.of|obj.poss obj=support|backing|solidarity|allegiance|loyalty|full_support|full_backing|commitment|confidence  -> 051
  + Chad swore its backing for Egypt. | Chad > Egypt
profess v  S=subj T=for|to|of|with|obj.of|obj.poss obj=support|backing|solidarity|allegiance|loyalty|full_support|full_backing|commitment|confidence  -> 051
  + The army chief professed full support for the Libyan premier. | The army chief > the Libyan premier
assure v  S=subj T=for|to|of|with|obj.of|obj.poss obj=support|backing|solidarity|allegiance|loyalty|full_support|full_backing|commitment|confidence  -> 051
  + Poland assured its backing for Chile. | Poland > Chile
double v  S=subj T=for|to|of|with|obj.of|obj.poss obj=support|backing|solidarity|allegiance|loyalty|full_support|full_backing|commitment|confidence  -> 051
  + The vice president doubled full support for the Libyan premier. | The vice president > the Libyan premier
guarantee v  S=subj T=for|to|of|with|obj.of|obj.poss obj=support|backing|solidarity|allegiance|loyalty|full_support|full_backing|commitment|confidence  -> 051
  + Nepal guaranteed its backing for Ghana. | Nepal > Ghana
agree v  B=subj|with on={agreement}|text|draft|framework|treaty|constitution|border  -> 057
  + The European Union and the Mercosur bloc agreed on the text of a treaty. | The European Union > the Mercosur bloc ; the Mercosur bloc > The European Union
agree v  B=subj|with to={agreement}|approach|framework|text|exchange|partnership  -> 057
  + Britain and Ireland agreed to a common approach. | Britain > Ireland ; Ireland > Britain
agree v  B=subj:state|org|GOV with=no comp=undertake|hold|conduct|cooperate|establish|form|set|build|share|open|create|exchange|allow|resume  -> 057
  + The Nigerian army and the British army have agreed to hold an exercise. | The Nigerian army > the British army ; the British army > The Nigerian army | promised
raise v  S=subj T=for obj=money|fund|funds|donation|donations|cash  -> 071
  + A women's group raised money for the orphans. | A women's group > the orphans
collect v  S=subj T=for obj=money|fund|funds|donation|donations|cash  -> 071
  + The party leader collected funds for the party. | The party leader > the party
gather v  S=subj T=for obj=money|fund|funds|donation|donations|cash  -> 071
  + The trade union gathered money for the orphans. | The trade union > the orphans
award v  S=subj T=to|iobj obj=damages|compensation|reparation|{money}  -> 071
  + A court awarded compensation to the fishermen. | A court > the fishermen
pay v  S=subj T=to|iobj obj=damages|compensation|reparation|{money}  -> 071
  + Serbia paid compensation to the victims. | Serbia > the victims
grant v  S=subj T=to|iobj obj=damages|compensation|reparation|{money}  -> 071
  + A court granted compensation to the fishermen. | A court > the fishermen
award v  S=subj T=obj obj=family|victim|widow|plaintiff|worker|couple  -> 071
  + A court awarded the family three million euros. | A court > the family
