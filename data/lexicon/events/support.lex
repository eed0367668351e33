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
stand v  S=subj T=by|behind|with  -> 051
  + Slovakia stood by its neighbour. | Slovakia > its neighbour
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
recognition n  S?=by|mod|poss T?=of  -> 054
  + Spain's recognition of Palestine angered Israel. | Spain > Palestine
open v  S=subj T=in|to obj={mission}  -> 054
  + Guatemala opened an embassy in Jerusalem. | Guatemala > Jerusalem
apologize v  S=subj T=to|for  -> 055
  + Japan apologized to South Korea. | Japan > South Korea
apologise v  S=subj T=to|for  -> 055
  + The archbishop apologised to the victims. | The archbishop > the victims
issue v  S=subj T=to obj=apology  -> 055
  + The airline issued an apology to passengers. | The airline > passengers
apology n  S?=by|mod|poss T?=to  -> 055
  + Belgium's apology to Congo came late. | Belgium > Congo
express v  S=subj T=to|for obj=regret|remorse  -> 055
  + The Dutch king expressed regret to Indonesia. | The Dutch king > Indonesia
forgive v  S=subj T=obj  -> 056
  + The widow forgave the gunman. | The widow > the gunman
pardon v  S=subj T=obj  -> 056
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
support n  S?=by|mod|poss T?=for|of  -> 051
  + Iran's support for Syria grew. | Iran > Syria
praise n  S?=by|mod|poss T?=for  -> 051
  + The envoy's praise for Ghana surprised reporters. | The envoy > Ghana
endorsement n  S?=by|mod|poss T?=of  -> 051
  + The senator's endorsement of the mayor came late. | The senator > the mayor
# Praise and backing: more verbs
acclaim v  S=subj T=obj  -> 051
  + The army chief acclaimed Indonesia for its patience. | The army chief > Indonesia
admire v  S=subj T=obj  -> 051
  + A lawyers' association admired the striking nurses. | A lawyers' association > the striking nurses
appreciate v  S=subj T=obj  -> 051
  + The European Union appreciated Morocco. | The European Union > Morocco
bless v  S=subj T=obj  -> 051
  + The vice president blessed the rescue workers. | The vice president > the rescue workers
champion v  S=subj T=obj  -> 051
  + Belarus championed the new government of Malawi. | Belarus > the new government of Malawi
cheer v  S=subj T=obj  -> 051
  + The party leader cheered Tanzania for its patience. | The party leader > Tanzania
compliment v  S=subj T=obj  -> 051
  + The Red Cross complimented the striking nurses. | The Red Cross > the striking nurses
credit v  S=subj T=obj  -> 051
  + The United Nations credited Croatia. | The United Nations > Croatia
embrace v  S=subj T=obj  -> 051
  + The mayor embraced the rescue workers. | The mayor > the rescue workers
encourage v  S=subj T=obj  -> 051
  + Argentina encouraged the new government of Malawi. | Argentina > the new government of Malawi
eulogize v  S=subj T=obj  -> 051
  + The envoy eulogized Rwanda for its patience. | The envoy > Rwanda
extol v  S=subj T=obj  -> 051
  + A medical charity extoled the striking nurses. | A medical charity > the striking nurses
glorify v  S=subj T=obj  -> 051
  + NATO glorified Austria. | NATO > Austria
honor v  S=subj T=obj  -> 051
  + The finance minister honored the rescue workers. | The finance minister > the rescue workers
honour v  S=subj T=obj  -> 051
  + Yemen honoured the new government of Malawi. | Yemen > the new government of Malawi
salute v  S=subj T=obj  -> 051
  + The chancellor saluted Kenya for its patience. | The chancellor > Kenya
toast v  S=subj T=obj  -> 051
  + The church council toasted the striking nurses. | The church council > the striking nurses
revere v  S=subj T=obj  -> 051
  + The African Union revered Norway. | The African Union > Norway
celebrate v  S=subj T=obj  -> 051
  + The president celebrated the rescue workers. | The president > the rescue workers
esteem v  S=subj T=obj  -> 051
  + Peru esteemed the new government of Malawi. | Peru > the new government of Malawi
exalt v  S=subj T=obj  -> 051
  + The prime minister exalted Turkey for its patience. | The prime minister > Turkey
idolize v  S=subj T=obj  -> 051
  + A women's group idolized the striking nurses. | A women's group > the striking nurses
venerate v  S=subj T=obj  -> 051
  + The World Bank venerated Vietnam. | The World Bank > Vietnam
decorate v  S=subj T=obj  -> 051
  + The foreign minister decorated the rescue workers. | The foreign minister > the rescue workers
uplift v  S=subj T=obj  -> 051
  + Chad uplifted the new government of Malawi. | Chad > the new government of Malawi
flatter v  S=subj T=obj  -> 051
  + The defence minister flattered Egypt for its patience. | The defence minister > Egypt
favor v  S=subj T=obj  -> 051
  + The trade union favored the striking nurses. | The trade union > the striking nurses
favour v  S=subj T=obj  -> 051
  + The Arab League favoured Poland. | The Arab League > Poland
second v  S=subj T=obj  -> 051
  + The interior minister seconded the rescue workers. | The interior minister > the rescue workers
felicitate v  S=subj T=obj  -> 051
  + The opposition leader felicitated Nepal for its patience. | The opposition leader > Nepal
bolster v  S=subj T=obj  -> 051
  + Amnesty bolstered the striking nurses. | Amnesty > the striking nurses
boost v  S=subj T=obj  -> 051
  + The Security Council boosted Ghana. | The Security Council > Ghana
advocate v  S=subj T=obj  -> 051
  + The governor advocated the rescue workers. | The governor > the rescue workers
uphold v  S=subj T=obj  -> 051
  + Serbia upheld the new government of Malawi. | Serbia > the new government of Malawi
root_for v  S=subj T=obj  -> 051
  + The king rooted for Japan for its patience. | The king > Japan
recommend v  S=subj T=obj  -> 051
  + An aid agency recommended the striking nurses. | An aid agency > the striking nurses
nominate v  S=subj T=obj  -> 051
  + ASEAN nominated Jordan. | ASEAN > Jordan
re-elect v  S=subj T=obj  -> 051
  + The ambassador re-elected the rescue workers. | The ambassador > the rescue workers
elect v  S=subj T=obj  -> 051
  + Cuba elected the new government of Malawi. | Cuba > the new government of Malawi
affirm v  S=subj T=obj  -> 051
  + The army chief affirmed Malaysia for its patience. | The army chief > Malaysia
validate v  S=subj T=obj  -> 051
  + A lawyers' association validated the striking nurses. | A lawyers' association > the striking nurses
reassure v  S=subj T=obj  -> 051
  + The European Union reassured Sweden. | The European Union > Sweden
console v  S=subj T=obj  -> 051
  + The vice president consoled the rescue workers. | The vice president > the rescue workers
comfort v  S=subj T=obj  -> 051
  + Uganda comforted the new government of Malawi. | Uganda > the new government of Malawi
vote v  S=subj T=for  -> 051
  + The party leader voted for Brazil in the vote. | The party leader > Brazil
campaign v  S=subj T=for  -> 051
  + The Red Cross campaigned for the governor. | The Red Cross > the governor
root v  S=subj T=for  -> 051
  + Kuwait rooted for the Palestinian bid. | Kuwait > the Palestinian bid
cheer v  S=subj T=for  -> 051
  + The mayor cheered for Armenia in the vote. | The mayor > Armenia
canvass v  S=subj T=for  -> 051
  + A medical charity canvassed for the governor. | A medical charity > the governor
stump v  S=subj T=for  -> 051
  + Portugal stumped for the Palestinian bid. | Portugal > the Palestinian bid
pray v  S=subj T=for  -> 051
  + The envoy prayed for Niger in the vote. | The envoy > Niger
vouch v  S=subj T=for  -> 051
  + The church council vouched for the governor. | The church council > the governor
speak_up v  S=subj T=for  -> 051
  + Mongolia spoke up for the Palestinian bid. | Mongolia > the Palestinian bid
turn_out v  S=subj T=for  -> 051
  + The finance minister turned out for Oman in the vote. | The finance minister > Oman
fundraise v  S=subj T=for  -> 051
  + A women's group fundraised for the governor. | A women's group > the governor
sympathise v  S=subj T=with  -> 051
  + Colombia sympathised with Finland. | Colombia > Finland
empathise v  S=subj T=with  -> 051
  + The United Nations empathised with Zambia in the dispute. | The United Nations > Zambia
align v  S=subj T=with  -> 051
  + Pakistan aligned with Greece. | Pakistan > Greece
ally v  S=subj T=with  -> 051
  + NATO allied with Ecuador in the dispute. | NATO > Ecuador
stick v  S=subj T=with  -> 051
  + Cambodia stuck with Algeria. | Cambodia > Algeria
identify v  S=subj T=with  -> 051
  + Bolivia identified with Sudan. | Bolivia > Sudan
band_together v  S=subj T=with  -> 051
  + The World Bank banded together with Canada in the dispute. | The World Bank > Canada
affirm v  S=subj T=for|to|with|toward|towards|of obj={supportword}  -> 051
  + Qatar affirmed support for Romania. | Qatar > Romania
reaffirm v  S=subj T=for|to|with|toward|towards|of obj={supportword}  -> 051
  + The chancellor reaffirmed solidarity with Ethiopia. | The chancellor > Ethiopia
declare v  S=subj T=for|to|with|toward|towards|of obj={supportword}  -> 051
  + The Arab League declared its backing for Thailand. | The Arab League > Thailand
convey v  S=subj T=for|to|with|toward|towards|of obj={supportword}  -> 051
  + The trade union conveyed support for the refugees. | The trade union > the refugees
extend v  S=subj T=for|to|with|toward|towards|of obj={supportword}  -> 051
  + Cyprus extended support for Mexico. | Cyprus > Mexico
offer v  S=subj T=for|to|with|toward|towards|of obj={supportword}  -> 051
  + The president offered solidarity with Tunisia. | The president > Tunisia
lend v  S=subj T=for|to|with|toward|towards|of obj={supportword}  -> 051
  + The Security Council lent its backing for Iceland. | The Security Council > Iceland
give v  S=subj T=for|to|with|toward|towards|of obj={supportword}  -> 051
  + Amnesty gave support for the refugees. | Amnesty > the refugees
show v  S=subj T=for|to|with|toward|towards|of obj={supportword}  -> 051
  + Angola showed support for Denmark. | Angola > Denmark
pledge v  S=subj T=for|to|with|toward|towards|of obj={supportword}  -> 051
  + The prime minister pledged solidarity with Lebanon. | The prime minister > Lebanon
repeat v  S=subj T=for|to|with|toward|towards|of obj={supportword}  -> 051
  + ASEAN repeated its backing for Senegal. | ASEAN > Senegal
restate v  S=subj T=for|to|with|toward|towards|of obj={supportword}  -> 051
  + An aid agency restated support for the refugees. | An aid agency > the refugees
signal v  S=subj T=for|to|with|toward|towards|of obj={supportword}  -> 051
  + Georgia signaled support for Bulgaria. | Georgia > Bulgaria
announce v  S=subj T=for|to|with|toward|towards|of obj={supportword}  -> 051
  + The foreign minister announced solidarity with Indonesia. | The foreign minister > Indonesia
throw v  S=subj T=for|to|with|toward|towards|of obj={supportword}  -> 051
  + The European Union threw its backing for Morocco. | The European Union > Morocco
state v  S=subj T=for|to|with|toward|towards|of obj={supportword}  -> 051
  + A lawyers' association stated support for the refugees. | A lawyers' association > the refugees
underline v  S=subj T=for|to|with|toward|towards|of obj={supportword}  -> 051
  + Belarus underlined support for Tanzania. | Belarus > Tanzania
underscore v  S=subj T=for|to|with|toward|towards|of obj={supportword}  -> 051
  + The defence minister underscored solidarity with Croatia. | The defence minister > Croatia
emphasize v  S=subj T=for|to|with|toward|towards|of obj={supportword}  -> 051
  + The United Nations emphasized its backing for Argentina. | The United Nations > Argentina
emphasise v  S=subj T=for|to|with|toward|towards|of obj={supportword}  -> 051
  + The Red Cross emphasised support for the refugees. | The Red Cross > the refugees
stress v  S=subj T=for|to|with|toward|towards|of obj={supportword}  -> 051
  + Rwanda stressed support for Austria. | Rwanda > Austria
renew v  S=subj T=for|to|with|toward|towards|of obj={supportword}  -> 051
  + The interior minister renewed solidarity with Yemen. | The interior minister > Yemen
proclaim v  S=subj T=for|to|with|toward|towards|of obj={supportword}  -> 051
  + NATO proclaimed its backing for Kenya. | NATO > Kenya
demonstrate v  S=subj T=for|to|with|toward|towards|of obj={supportword}  -> 051
  + A medical charity demonstrated support for the refugees. | A medical charity > the refugees
confirm v  S=subj T=for|to|with|toward|towards|of obj={supportword}  -> 051
  + Norway confirmed support for Peru. | Norway > Peru
send v  S=subj T=for|to|with|toward|towards|of obj={supportword}  -> 051
  + The opposition leader sent solidarity with Turkey. | The opposition leader > Turkey
register v  S=subj T=for|to|with|toward|towards|of obj={supportword}  -> 051
  + The African Union registered its backing for Vietnam. | The African Union > Vietnam
communicate v  S=subj T=for|to|with|toward|towards|of obj={supportword}  -> 051
  + The church council communicated support for the refugees. | The church council > the refugees
reassert v  S=subj T=for|to|with|toward|towards|of obj={supportword}  -> 051
  + Chad reasserted support for Egypt. | Chad > Egypt
add v  S=subj T=for|to|with|toward|towards|of obj={supportword}  -> 051
  + The governor added solidarity with Poland. | The governor > Poland
drum_up v  S=subj T=for|to|with|toward|towards|of obj={supportword}  -> 051
  + The World Bank drumed up its backing for Chile. | The World Bank > Chile
muster v  S=subj T=for|to|with|toward|towards|of obj={supportword}  -> 051
  + A women's group mustered support for the refugees. | A women's group > the refugees
gather v  S=subj T=for|to|with|toward|towards|of obj={supportword}  -> 051
  + Nepal gathered support for Ghana. | Nepal > Ghana
acclaim n  S?=by|mod|poss T?=for|of|to  -> 051
  + Serbia's acclaim for Japan was warmly received. | Serbia > Japan
admiration n  S?=by|mod|poss T?=for|of|to  -> 051
  + The king's admiration for the nurses made the evening news. | The king > the nurses
approval n  S?=by|mod|poss T?=for|of|to  -> 051
  + The Arab League's approval for Jordan grew. | The Arab League > Jordan
backing n  S?=by|mod|poss T?=for|of|to  -> 051
  + Cuba's backing for Malaysia was warmly received. | Cuba > Malaysia
encouragement n  S?=by|mod|poss T?=for|of|to  -> 051
  + The ambassador's encouragement for the nurses made the evening news. | The ambassador > the nurses
gratitude n  S?=by|mod|poss T?=for|of|to  -> 051
  + The Security Council's gratitude for Sweden grew. | The Security Council > Sweden
respect n  S?=by|mod|poss T?=for|of|to  -> 051
  + Uganda's respect for Brazil was warmly received. | Uganda > Brazil
solidarity n  S?=by|mod|poss T?=for|of|to  -> 051
  + The army chief's solidarity for the nurses made the evening news. | The army chief > the nurses
sympathy n  S?=by|mod|poss T?=for|of|to  -> 051
  + ASEAN's sympathy for Kuwait grew. | ASEAN > Kuwait
tribute n  S?=by|mod|poss T?=for|of|to  -> 051
  + Armenia's tribute for Portugal was warmly received. | Armenia > Portugal
enthusiasm n  S?=by|mod|poss T?=for|of|to  -> 051
  + The vice president's enthusiasm for the nurses made the evening news. | The vice president > the nurses
applause n  S?=by|mod|poss T?=for|of|to  -> 051
  + The European Union's applause for Niger grew. | The European Union > Niger
appreciation n  S?=by|mod|poss T?=for|of|to  -> 051
  + Mongolia's appreciation for Oman was warmly received. | Mongolia > Oman
commendation n  S?=by|mod|poss T?=for|of|to  -> 051
  + The party leader's commendation for the nurses made the evening news. | The party leader > the nurses
congratulation n  S?=by|mod|poss T?=for|of|to  -> 051
  + The United Nations's congratulation for Colombia grew. | The United Nations > Colombia
homage n  S?=by|mod|poss T?=for|of|to  -> 051
  + Finland's homage for Zambia was warmly received. | Finland > Zambia
thanks n  S?=by|mod|poss T?=for|of|to  -> 051
  + The mayor's thanks for the nurses made the evening news. | The mayor > the nurses
blessing n  S?=by|mod|poss T?=for|of|to  -> 051
  + NATO's blessing for Pakistan grew. | NATO > Pakistan
salute n  S?=by|mod|poss T?=for|of|to  -> 051
  + Greece's salute for Ecuador was warmly received. | Greece > Ecuador
advocacy n  S?=by|mod|poss T?=for|of|to  -> 051
  + The envoy's advocacy for the nurses made the evening news. | The envoy > the nurses
pay v  S=subj T=to obj=tribute|homage|respect|thanks|congratulation|congratulations|greeting|compliment  -> 051
  + The finance minister paid tribute to Cambodia. | The finance minister > Cambodia
offer v  S=subj T=to obj=tribute|homage|respect|thanks|congratulation|congratulations|greeting|compliment  -> 051
  + The chancellor offered congratulations to the new Ghanaian leader. | The chancellor > the new Ghanaian leader
send v  S=subj T=to obj=tribute|homage|respect|thanks|congratulation|congratulations|greeting|compliment  -> 051
  + The president sent tribute to Algeria. | The president > Algeria
extend v  S=subj T=to obj=tribute|homage|respect|thanks|congratulation|congratulations|greeting|compliment  -> 051
  + The prime minister extended congratulations to the new Ghanaian leader. | The prime minister > the new Ghanaian leader
convey v  S=subj T=to obj=tribute|homage|respect|thanks|congratulation|congratulations|greeting|compliment  -> 051
  + The foreign minister conveyed tribute to Latvia. | The foreign minister > Latvia
express v  S=subj T=to obj=tribute|homage|respect|thanks|congratulation|congratulations|greeting|compliment  -> 051
  + The defence minister expressed congratulations to the new Ghanaian leader. | The defence minister > the new Ghanaian leader
cable v  S=subj T=to obj=tribute|homage|respect|thanks|congratulation|congratulations|greeting|compliment  -> 051
  + The interior minister cabled tribute to Bolivia. | The interior minister > Bolivia
deliver v  S=subj T=to obj=tribute|homage|respect|thanks|congratulation|congratulations|greeting|compliment  -> 051
  + The opposition leader delivered congratulations to the new Ghanaian leader. | The opposition leader > the new Ghanaian leader
grateful a  S=subj T=to|for|with|of  -> 051
  + The governor was grateful to Sudan. | The governor > Sudan
thankful a  S=subj T=to|for|with|of  -> 051
  + The trade union is thankful to the government. | The trade union > the government
supportive a  S=subj T=to|for|with|of  -> 051
  + The king was supportive to Canada. | The king > Canada
appreciative a  S=subj T=to|for|with|of  -> 051
  + Amnesty is appreciative to the government. | Amnesty > the government
sympathetic a  S=subj T=to|for|with|of  -> 051
  + The ambassador was sympathetic to Qatar. | The ambassador > Qatar
indebted a  S=subj T=to|for|with|of  -> 051
  + An aid agency is indebted to the government. | An aid agency > the government
# Defend, rally support
vindicate v  S=subj T=obj  -> 052
  + The army chief vindicated the police before the committee. | The army chief > the police
exonerate v  S=subj T=obj  -> 052
  + Romania exonerated Ethiopia in the assembly. | Romania > Ethiopia
justify v  S=subj T=obj  -> 052
  + The vice president justified the finance minister. | The vice president > the finance minister
rally_behind v  S=subj T=obj  -> 052
  + The party leader rallied behind the police before the committee. | The party leader > the police
stick_up_for v  S=subj T=obj  -> 052
  + Thailand stuck up for Cyprus in the assembly. | Thailand > Cyprus
speak_up_for v  S=subj T=obj  -> 052
  + The mayor spoke up for the finance minister. | The mayor > the finance minister
excuse v  S=subj T=obj  -> 052
  + The envoy excused the police before the committee. | The envoy > the police
absolve v  S=subj T=obj  -> 052
  + Mexico absolved Tunisia in the assembly. | Mexico > Tunisia
whitewash v  S=subj T=obj  -> 052
  + The finance minister whitewashed the finance minister. | The finance minister > the finance minister
rally v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + The chancellor rallied support for Iceland. | The chancellor > Iceland
mobilize v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + A lawyers' association mobilized support for the miners. | A lawyers' association > the miners
mobilise v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + The president mobilised support for Angola. | The president > Angola
drum_up v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + The Red Cross drumed up support for the miners. | The Red Cross > the miners
build v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + The prime minister built support for Denmark. | The prime minister > Denmark
win v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + A medical charity won support for the miners. | A medical charity > the miners
seek v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + The foreign minister sought support for Lebanon. | The foreign minister > Lebanon
collect v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + The church council collected support for the miners. | The church council > the miners
garner v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + The defence minister garnered support for Senegal. | The defence minister > Senegal
generate v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + A women's group generated support for the miners. | A women's group > the miners
marshal v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + The interior minister marshaled support for Georgia. | The interior minister > Georgia
solicit v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + The trade union solicited support for the miners. | The trade union > the miners
whip_up v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + The opposition leader whipped up support for Bulgaria. | The opposition leader > Bulgaria
# Recognition, relations
legitimise v  S=subj T=obj T=obj:state|org  -> 054
  + Indonesia legitimised the new government of Mali. | Indonesia > the new government of Mali
legitimize v  S=subj T=obj T=obj:state|org  -> 054
  + Morocco legitimized the republic of Somaliland. | Morocco > the republic of Somaliland
re-establish v  B=subj|with obj={relations}  -> 054
  + Belarus re-established diplomatic ties with Tanzania. | Belarus > Tanzania ; Tanzania > Belarus
reestablish v  B=subj|with obj={relations}  -> 054
  + Croatia and Argentina reestablished diplomatic relations. | Croatia > Argentina ; Argentina > Croatia
renew v  B=subj|with obj={relations}  -> 054
  + Rwanda renewed full relations with Austria. | Rwanda > Austria ; Austria > Rwanda
upgrade v  B=subj|with obj={relations}  -> 054
  + Yemen upgraded diplomatic ties with Kenya. | Yemen > Kenya ; Kenya > Yemen
open v  B=subj|with obj={relations}  -> 054
  + Norway and Peru opened diplomatic relations. | Norway > Peru ; Peru > Norway
begin v  B=subj|with obj={relations}  -> 054
  + Turkey began full relations with Vietnam. | Turkey > Vietnam ; Vietnam > Turkey
initiate v  B=subj|with obj={relations}  -> 054
  + Chad initiated diplomatic ties with Egypt. | Chad > Egypt ; Egypt > Chad
start v  B=subj|with obj={relations}  -> 054
  + Poland and Chile started diplomatic relations. | Poland > Chile ; Chile > Poland
reopen v  B=subj|with obj={relations}  -> 054
  + Nepal reopened full relations with Ghana. | Nepal > Ghana ; Ghana > Nepal
formalize v  B=subj|with obj={relations}  -> 054
  + Serbia formalized diplomatic ties with Japan. | Serbia > Japan ; Japan > Serbia
formalise v  B=subj|with obj={relations}  -> 054
  + Jordan and Cuba formalised diplomatic relations. | Jordan > Cuba ; Cuba > Jordan
re-open v  B=subj|with obj={relations}  -> 054
  + Malaysia re-opened full relations with Sweden. | Malaysia > Sweden ; Sweden > Malaysia
revive v  B=subj|with obj={relations}  -> 054
  + Uganda revived diplomatic ties with Brazil. | Uganda > Brazil ; Brazil > Uganda
set_up v  B=subj|with obj={relations}  -> 054
  + Kuwait and Armenia set up diplomatic relations. | Kuwait > Armenia ; Armenia > Kuwait
deepen v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Portugal deepened relations with Niger. | Portugal > Niger ; Niger > Portugal
expand v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Mongolia and Oman expanded ties. | Mongolia > Oman ; Oman > Mongolia
enhance v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Colombia enhanced ties with the African Union. | Colombia > the African Union ; the African Union > Colombia
boost v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Finland boosted relations with Zambia. | Finland > Zambia ; Zambia > Finland
consolidate v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Pakistan and Greece consolidated ties. | Pakistan > Greece ; Greece > Pakistan
cement v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Ecuador cemented ties with the World Bank. | Ecuador > the World Bank ; the World Bank > Ecuador
forge v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Cambodia forged relations with Algeria. | Cambodia > Algeria ; Algeria > Cambodia
build v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Latvia and Bolivia built ties. | Latvia > Bolivia ; Bolivia > Latvia
develop v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Sudan developed ties with the Arab League. | Sudan > the Arab League ; the Arab League > Sudan
mend v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Canada mended relations with Qatar. | Canada > Qatar ; Qatar > Canada
repair v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Romania and Ethiopia repaired ties. | Romania > Ethiopia ; Ethiopia > Romania
reinforce v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Thailand reinforced ties with the Security Council. | Thailand > the Security Council ; the Security Council > Thailand
cultivate v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Cyprus cultivated relations with Mexico. | Cyprus > Mexico ; Mexico > Cyprus
bolster v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Tunisia and Iceland bolstered ties. | Tunisia > Iceland ; Iceland > Tunisia
promote v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Angola promoted ties with ASEAN. | Angola > ASEAN ; ASEAN > Angola
broaden v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Denmark broadened relations with Lebanon. | Denmark > Lebanon ; Lebanon > Denmark
warm v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Senegal and Georgia warmed ties. | Senegal > Georgia ; Georgia > Senegal
thaw v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Bulgaria thawed ties with the European Union. | Bulgaria > the European Union ; the European Union > Bulgaria
rebuild v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Indonesia rebuilt relations with Morocco. | Indonesia > Morocco ; Morocco > Indonesia
foster v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Belarus and Tanzania fostered ties. | Belarus > Tanzania ; Tanzania > Belarus
tighten v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Croatia tightened ties with the United Nations. | Croatia > the United Nations ; the United Nations > Croatia
fortify v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Argentina fortified relations with Rwanda. | Argentina > Rwanda ; Rwanda > Argentina
widen v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Austria and Yemen widened ties. | Austria > Yemen ; Yemen > Austria
advance v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Kenya advanced ties with NATO. | Kenya > NATO ; NATO > Kenya
elevate v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Norway elevated relations with Peru. | Norway > Peru ; Peru > Norway
solidify v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Turkey and Vietnam solidified ties. | Turkey > Vietnam ; Vietnam > Turkey
maintain v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Chad maintained ties with the African Union. | Chad > the African Union ; the African Union > Chad
nurture v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Egypt nurtured relations with Poland. | Egypt > Poland ; Poland > Egypt
further v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Chile and Nepal furthered ties. | Chile > Nepal ; Nepal > Chile
intensify v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Ghana intensified ties with the World Bank. | Ghana > the World Bank ; the World Bank > Ghana
stabilise v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Serbia stabilised relations with Japan. | Serbia > Japan ; Japan > Serbia
stabilize v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Jordan and Cuba stabilized ties. | Jordan > Cuba ; Cuba > Jordan
reset v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Malaysia reseted ties with the Arab League. | Malaysia > the Arab League ; the Arab League > Malaysia
invigorate v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Sweden invigorated relations with Uganda. | Sweden > Uganda ; Uganda > Sweden
form v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Brazil and Kuwait formed ties. | Brazil > Kuwait ; Kuwait > Brazil
enjoy v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Armenia enjoyed ties with the Security Council. | Armenia > the Security Council ; the Security Council > Armenia
rapprochement n  B=between|with|of|poss|mod|by  -> 050
  + A rapprochement between Portugal and Niger was announced. | Portugal > Niger ; Niger > Portugal
reconciliation n  B=between|with|of|poss|mod|by  -> 050
  + The reconciliation between Mongolia and Oman ended years of coldness. | Mongolia > Oman ; Oman > Mongolia
alliance n  B=between|with|of|poss|mod|by  -> 050
  + An alliance between Colombia and Finland was announced. | Colombia > Finland ; Finland > Colombia
detente n  B=between|with|of|poss|mod|by  -> 050
  + The detente between Zambia and Pakistan ended years of coldness. | Zambia > Pakistan ; Pakistan > Zambia
friendship n  B=between|with|of|poss|mod|by  -> 050
  + A friendship between Greece and Ecuador was announced. | Greece > Ecuador ; Ecuador > Greece
normalisation n  B=between|with|of|poss|mod|by  -> 050
  + The normalisation between Cambodia and Algeria ended years of coldness. | Cambodia > Algeria ; Algeria > Cambodia
normalization n  B=between|with|of|poss|mod|by  -> 050
  + A normalization between Latvia and Bolivia was announced. | Latvia > Bolivia ; Bolivia > Latvia
thaw n  B=between|with|of|poss|mod|by  -> 050
  + The thaw between Sudan and Canada ended years of coldness. | Sudan > Canada ; Canada > Sudan
coalition n  B=between|with|of|poss|mod|by  -> 050
  + A coalition between Qatar and Romania was announced. | Qatar > Romania ; Romania > Qatar
handshake n  B=between|with|of|poss|mod|by  -> 050
  + The handshake between Ethiopia and Thailand ended years of coldness. | Ethiopia > Thailand ; Thailand > Ethiopia
reconcile v  B=subj|with  -> 050
  + Cyprus reconciled with Mexico after years of silence. | Cyprus > Mexico ; Mexico > Cyprus
make_up v  B=subj|with  -> 050
  + The governor made up with his rival. | The governor > his rival ; his rival > The governor
make_peace v  B=subj|with  -> 050
  + Tunisia made peace with Iceland after years of silence. | Tunisia > Iceland ; Iceland > Tunisia
ally v  B=subj|with  -> 050
  + The king allied with his rival. | The king > his rival ; his rival > The king
make_friends v  B=subj|with  -> 050
  + Angola made friends with Denmark after years of silence. | Angola > Denmark ; Denmark > Angola
team_up v  B=subj|with  -> 050
  + The ambassador teamed up with his rival. | The ambassador > his rival ; his rival > The ambassador
join_forces v  B=subj|with  -> 050
  + Lebanon joined forces with Senegal after years of silence. | Lebanon > Senegal ; Senegal > Lebanon
shake_hands v  B=subj|with  -> 050
  + The army chief shook hands with his rival. | The army chief > his rival ; his rival > The army chief
bury_the_hatchet v  B=subj|with  -> 050
  + Georgia buried the hatchet with Bulgaria after years of silence. | Georgia > Bulgaria ; Bulgaria > Georgia
reopen v  S=subj T=in|at|to obj={mission}  -> 054
  + Indonesia reopened an embassy in Morocco. | Indonesia > Morocco
re-open v  S=subj T=in|at|to obj={mission}  -> 054
  + Belarus re-opened its consulate in Tanzania. | Belarus > Tanzania
establish v  S=subj T=in|at|to obj={mission}  -> 054
  + Croatia established an embassy in Argentina. | Croatia > Argentina
inaugurate v  S=subj T=in|at|to obj={mission}  -> 054
  + Rwanda inaugurated its consulate in Austria. | Rwanda > Austria
set_up v  S=subj T=in|at|to obj={mission}  -> 054
  + Yemen set up an embassy in Kenya. | Yemen > Kenya
restore v  S=subj T=in|at|to obj={mission}  -> 054
  + Norway restored its consulate in Peru. | Norway > Peru
upgrade v  S=subj T=in|at|to obj={mission}  -> 054
  + Turkey upgraded an embassy in Vietnam. | Turkey > Vietnam
build v  S=subj T=in|at|to obj={mission}  -> 054
  + Chad built its consulate in Egypt. | Chad > Egypt
appoint v  S=subj T=to|in obj={envoy}  -> 054
  + Poland appointed an ambassador to Chile. | Poland > Chile
name v  S=subj T=to|in obj={envoy}  -> 054
  + Nepal named a new envoy to Ghana. | Nepal > Ghana
accredit v  S=subj T=to|in obj={envoy}  -> 054
  + Serbia accredited an ambassador to Japan. | Serbia > Japan
nominate v  S=subj T=to|in obj={envoy}  -> 054
  + Jordan nominated a new envoy to Cuba. | Jordan > Cuba
post v  S=subj T=to|in obj={envoy}  -> 054
  + Malaysia posted an ambassador to Sweden. | Malaysia > Sweden
return v  S=subj T=to|in obj={envoy}  -> 054
  + Uganda returned a new envoy to Brazil. | Uganda > Brazil
dispatch v  S=subj T=to|in obj={envoy}  -> 054
  + Kuwait dispatched an ambassador to Armenia. | Kuwait > Armenia
assign v  S=subj T=to|in obj={envoy}  -> 054
  + Portugal assigned a new envoy to Niger. | Portugal > Niger
designate v  S=subj T=to|in obj={envoy}  -> 054
  + Mongolia designated an ambassador to Oman. | Mongolia > Oman
# Apology, forgiveness
offer v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + Colombia offered an apology to Finland. | Colombia > Finland
make v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + The vice president made an apology to the victims. | The vice president > the victims
extend v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + ASEAN extended its regret to the families. | ASEAN > the families
convey v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + Zambia conveyed an apology to Pakistan. | Zambia > Pakistan
deliver v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + The party leader delivered an apology to the victims. | The party leader > the victims
present v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + The European Union presented its regret to the families. | The European Union > the families
send v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + Greece sent an apology to Ecuador. | Greece > Ecuador
tender v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + The mayor tendered an apology to the victims. | The mayor > the victims
voice v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + The United Nations voiced its regret to the families. | The United Nations > the families
give v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + Cambodia gave an apology to Algeria. | Cambodia > Algeria
read v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + The envoy read an apology to the victims. | The envoy > the victims
write v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + NATO wrote its regret to the families. | NATO > the families
atone v  S=subj T=to|for  -> 055
  + The finance minister atoned to the families for the error. | The finance minister > the families
say_sorry v  S=subj T=to|for  -> 055
  + Latvia said sorry for the bombing. | Latvia > the bombing
make_amends v  S=subj T=to|for  -> 055
  + The chancellor made amends to the families for the error. | The chancellor > the families
own_up v  S=subj T=to|for  -> 055
  + Bolivia owned up for the bombing. | Bolivia > the bombing
repent v  S=subj T=to|for  -> 055
  + The president repented to the families for the error. | The president > the families
regret n  S?=by|mod|poss T?=to|for  -> 055
  + The prime minister's regret to the villagers came after ten years. | The prime minister > the villagers
contrition n  S?=by|mod|poss T?=to|for  -> 055
  + Sudan's contrition to Canada was accepted. | Sudan > Canada
remorse n  S?=by|mod|poss T?=to|for  -> 055
  + The foreign minister's remorse to the villagers came after ten years. | The foreign minister > the villagers
atonement n  S?=by|mod|poss T?=to|for  -> 055
  + Qatar's atonement to Romania was accepted. | Qatar > Romania
amnesty v  S=subj T=obj  -> 056
  + The defence minister amnestied the mutineers. | The defence minister > the mutineers
exculpate v  S=subj T=obj  -> 056
  + The interior minister exculpated two jailed officers. | The interior minister > two jailed officers
reprieve v  S=subj T=obj  -> 056
  + The opposition leader reprieved the mutineers. | The opposition leader > the mutineers
offer v  S=subj T=to|for|iobj obj=amnesty|pardon|clemency|forgiveness|reprieve  -> 056
  + The governor offered a pardon to the mutineers. | The governor > the mutineers
give v  S=subj T=to|for|iobj obj=amnesty|pardon|clemency|forgiveness|reprieve  -> 056
  + Ethiopia gave an amnesty to deserters. | Ethiopia > deserters
extend v  S=subj T=to|for|iobj obj=amnesty|pardon|clemency|forgiveness|reprieve  -> 056
  + The king extended a pardon to the mutineers. | The king > the mutineers
issue v  S=subj T=to|for|iobj obj=amnesty|pardon|clemency|forgiveness|reprieve  -> 056
  + Thailand issued an amnesty to deserters. | Thailand > deserters
announce v  S=subj T=to|for|iobj obj=amnesty|pardon|clemency|forgiveness|reprieve  -> 056
  + The ambassador announced a pardon to the mutineers. | The ambassador > the mutineers
declare v  S=subj T=to|for|iobj obj=amnesty|pardon|clemency|forgiveness|reprieve  -> 056
  + Cyprus declared an amnesty to deserters. | Cyprus > deserters
decree v  S=subj T=to|for|iobj obj=amnesty|pardon|clemency|forgiveness|reprieve  -> 056
  + The army chief decreed a pardon to the mutineers. | The army chief > the mutineers
proclaim v  S=subj T=to|for|iobj obj=amnesty|pardon|clemency|forgiveness|reprieve  -> 056
  + Mexico proclaimed an amnesty to deserters. | Mexico > deserters
sign v  S=subj T=to|for|iobj obj=amnesty|pardon|clemency|forgiveness|reprieve  -> 056
  + The vice president signed a pardon to the mutineers. | The vice president > the mutineers
approve v  S=subj T=to|for|iobj obj=amnesty|pardon|clemency|forgiveness|reprieve  -> 056
  + Tunisia approved an amnesty to deserters. | Tunisia > deserters
accord v  S=subj T=to|for|iobj obj=amnesty|pardon|clemency|forgiveness|reprieve  -> 056
  + The party leader accorded a pardon to the mutineers. | The party leader > the mutineers
pardon n  S?=by|mod|poss T?=for|of|to  -> 056
  + The mayor's pardon of the officers divided the country. | The mayor > the officers
amnesty n  S?=by|mod|poss T?=for|of|to  -> 056
  + The envoy's amnesty for the deserters was read on the radio. | The envoy > the deserters
clemency n  S?=by|mod|poss T?=for|of|to  -> 056
  + The finance minister's clemency of the officers divided the country. | The finance minister > the officers
forgiveness n  S?=by|mod|poss T?=for|of|to  -> 056
  + The chancellor's forgiveness for the deserters was read on the radio. | The chancellor > the deserters
reprieve n  S?=by|mod|poss T?=for|of|to  -> 056
  + The president's reprieve of the officers divided the country. | The president > the officers
# Formal agreements
seal v  B=subj|with obj={agreement}  -> 057
  + Iceland sealed an agreement with Angola. | Iceland > Angola ; Angola > Iceland
clinch v  B=subj|with obj={agreement}  -> 057
  + Denmark and Lebanon clinched a treaty. | Denmark > Lebanon ; Lebanon > Denmark
hammer_out v  B=subj|with obj={agreement}  -> 057
  + The port authority hammered out a contract with the dockers. | The port authority > the dockers ; the dockers > The port authority
forge v  B=subj|with obj={agreement}  -> 057
  + Senegal forged a pact with the African Union. | Senegal > the African Union ; the African Union > Senegal
finalise v  B=subj|with obj={agreement}  -> 057
  + Georgia finalised an agreement with Bulgaria. | Georgia > Bulgaria ; Bulgaria > Georgia
cement v  B=subj|with obj={agreement}  -> 057
  + Indonesia and Morocco cemented a treaty. | Indonesia > Morocco ; Morocco > Indonesia
complete v  B=subj|with obj={agreement}  -> 057
  + The port authority completed a contract with the dockers. | The port authority > the dockers ; the dockers > The port authority
renew v  B=subj|with obj={agreement}  -> 057
  + Belarus renewed a pact with the World Bank. | Belarus > the World Bank ; the World Bank > Belarus
extend v  B=subj|with obj={agreement}  -> 057
  + Tanzania extended an agreement with Croatia. | Tanzania > Croatia ; Croatia > Tanzania
work_out v  B=subj|with obj={agreement}  -> 057
  + Argentina and Rwanda worked out a treaty. | Argentina > Rwanda ; Rwanda > Argentina
thrash_out v  B=subj|with obj={agreement}  -> 057
  + The port authority thrashed out a contract with the dockers. | The port authority > the dockers ; the dockers > The port authority
secure v  B=subj|with obj={agreement}  -> 057
  + Austria secured a pact with the Arab League. | Austria > the Arab League ; the Arab League > Austria
cosign v  B=subj|with obj={agreement}  -> 057
  + Yemen cosigned an agreement with Kenya. | Yemen > Kenya ; Kenya > Yemen
co-sign v  B=subj|with obj={agreement}  -> 057
  + Norway and Peru co-signed a treaty. | Norway > Peru ; Peru > Norway
countersign v  B=subj|with obj={agreement}  -> 057
  + The port authority countersigned a contract with the dockers. | The port authority > the dockers ; the dockers > The port authority
execute v  B=subj|with obj={agreement}  -> 057
  + Turkey executed a pact with the Security Council. | Turkey > the Security Council ; the Security Council > Turkey
formalise v  B=subj|with obj={agreement}  -> 057
  + Vietnam formalised an agreement with Chad. | Vietnam > Chad ; Chad > Vietnam
formalize v  B=subj|with obj={agreement}  -> 057
  + Egypt and Poland formalized a treaty. | Egypt > Poland ; Poland > Egypt
close v  B=subj|with obj={agreement}  -> 057
  + The port authority closed a contract with the dockers. | The port authority > the dockers ; the dockers > The port authority
make v  B=subj|with obj={agreement}  -> 057
  + Chile made a pact with ASEAN. | Chile > ASEAN ; ASEAN > Chile
cut v  B=subj|with obj={agreement}  -> 057
  + Nepal cut an agreement with Ghana. | Nepal > Ghana ; Ghana > Nepal
achieve v  B=subj|with obj={agreement}  -> 057
  + Serbia and Japan achieved a treaty. | Serbia > Japan ; Japan > Serbia
draw_up v  B=subj|with obj={agreement}  -> 057
  + The port authority drew up a contract with the dockers. | The port authority > the dockers ; the dockers > The port authority
nail_down v  B=subj|with obj={agreement}  -> 057
  + Jordan nailed down a pact with the European Union. | Jordan > the European Union ; the European Union > Jordan
iron_out v  B=subj|with obj={agreement}  -> 057
  + Cuba ironed out an agreement with Malaysia. | Cuba > Malaysia ; Malaysia > Cuba
settle_on v  B=subj|with obj={agreement}  -> 057
  + Sweden and Uganda settled on a treaty. | Sweden > Uganda ; Uganda > Sweden
arrive_at v  B=subj|with obj={agreement}  -> 057
  + The port authority arrived at a contract with the dockers. | The port authority > the dockers ; the dockers > The port authority
subscribe_to v  B=subj|with obj={agreement}  -> 057
  + Brazil subscribed to a pact with the United Nations. | Brazil > the United Nations ; the United Nations > Brazil
revise v  B=subj|with obj={agreement}  -> 057
  + Kuwait revised an agreement with Armenia. | Kuwait > Armenia ; Armenia > Kuwait
update v  B=subj|with obj={agreement}  -> 057
  + Portugal and Niger updated a treaty. | Portugal > Niger ; Niger > Portugal
implement v  B=subj|with obj={agreement}  -> 057
  + The port authority implemented a contract with the dockers. | The port authority > the dockers ; the dockers > The port authority
approve v  B=subj|with obj={agreement}  -> 057
  + Mongolia approved a pact with NATO. | Mongolia > NATO ; NATO > Mongolia
accede_to v  S=subj obj={agreement}  -> 057
  + The parliament of Chile acceded to the treaty. | The parliament of Chile > _
adopt v  S=subj obj={agreement}  -> 057
  + Oman adopted the convention on mines. | Oman > _
adhere_to v  S=subj obj={agreement}  -> 057
  + Colombia adhered to the protocol. | Colombia > _
join v  S=subj obj={agreement}  -> 057
  + The parliament of Chile joined the treaty. | The parliament of Chile > _
endorse v  S=subj obj={agreement}  -> 057
  + Finland endorsed the convention on mines. | Finland > _
accept v  S=subj obj={agreement}  -> 057
  + Zambia accepted the protocol. | Zambia > _
honor v  S=subj obj={agreement}  -> 057
  + The parliament of Chile honored the treaty. | The parliament of Chile > _
honour v  S=subj obj={agreement}  -> 057
  + Pakistan honoured the convention on mines. | Pakistan > _
sign_up_to v  S=subj obj={agreement}  -> 057
  + Greece signed up to the protocol. | Greece > _
respect v  S=subj obj={agreement}  -> 057
  + The parliament of Chile respected the treaty. | The parliament of Chile > _
abide_by v  S=subj obj={agreement}  -> 057
  + Ecuador abided by the convention on mines. | Ecuador > _
pact n  B=between|with|of|poss|mod|by  -> 057
  + A pact between Cambodia and Algeria was signed at noon. | Cambodia > Algeria ; Algeria > Cambodia
memorandum n  B=between|with|of|poss|mod|by  -> 057
  + The memorandum between Latvia and Bolivia entered into force. | Latvia > Bolivia ; Bolivia > Latvia
protocol n  B=between|with|of|poss|mod|by  -> 057
  + A protocol between Sudan and Canada was signed at noon. | Sudan > Canada ; Canada > Sudan
memorandum_of_understanding n  B=between|with|of|poss|mod|by  -> 057
  + The memorandum of understanding between Qatar and Romania entered into force. | Qatar > Romania ; Romania > Qatar
contract n  B=between|with|of|poss|mod|by  -> 057
  + A contract between Ethiopia and Thailand was signed at noon. | Ethiopia > Thailand ; Thailand > Ethiopia
trade_deal n  B=between|with|of|poss|mod|by  -> 057
  + The trade deal between Cyprus and Mexico entered into force. | Cyprus > Mexico ; Mexico > Cyprus
peace_deal n  B=between|with|of|poss|mod|by  -> 057
  + A peace deal between Tunisia and Iceland was signed at noon. | Tunisia > Iceland ; Iceland > Tunisia
peace_treaty n  B=between|with|of|poss|mod|by  -> 057
  + The peace treaty between Angola and Denmark entered into force. | Angola > Denmark ; Denmark > Angola
free_trade_agreement n  B=between|with|of|poss|mod|by  -> 057
  + A free trade agreement between Lebanon and Senegal was signed at noon. | Lebanon > Senegal ; Senegal > Lebanon
peace_accord n  B=between|with|of|poss|mod|by  -> 057
  + The peace accord between Georgia and Bulgaria entered into force. | Georgia > Bulgaria ; Bulgaria > Georgia
settlement n  B=between|with|of|poss|mod|by  -> 057
  + A settlement between Indonesia and Morocco was signed at noon. | Indonesia > Morocco ; Morocco > Indonesia
concordat n  B=between|with|of|poss|mod|by  -> 057
  + The concordat between Belarus and Tanzania entered into force. | Belarus > Tanzania ; Tanzania > Belarus
compact n  B=between|with|of|poss|mod|by  -> 057
  + A compact between Croatia and Argentina was signed at noon. | Croatia > Argentina ; Argentina > Croatia
understanding n  B=between|with|of|poss|mod|by  -> 057
  + The understanding between Rwanda and Austria entered into force. | Rwanda > Austria ; Austria > Rwanda
compromise n  B=between|with|of|poss|mod|by  -> 057
  + A compromise between Yemen and Kenya was signed at noon. | Yemen > Kenya ; Kenya > Yemen
trade_pact n  B=between|with|of|poss|mod|by  -> 057
  + The trade pact between Norway and Peru entered into force. | Norway > Peru ; Peru > Norway
peace_agreement n  B=between|with|of|poss|mod|by  -> 057
  + A peace agreement between Turkey and Vietnam was signed at noon. | Turkey > Vietnam ; Vietnam > Turkey
defence_pact n  B=between|with|of|poss|mod|by  -> 057
  + The defence pact between Chad and Egypt entered into force. | Chad > Egypt ; Egypt > Chad
trade_agreement n  B=between|with|of|poss|mod|by  -> 057
  + A trade agreement between Poland and Chile was signed at noon. | Poland > Chile ; Chile > Poland
border_agreement n  B=between|with|of|poss|mod|by  -> 057
  + The border agreement between Nepal and Ghana entered into force. | Nepal > Ghana ; Ghana > Nepal
gas_deal n  B=between|with|of|poss|mod|by  -> 057
  + A gas deal between Serbia and Japan was signed at noon. | Serbia > Japan ; Japan > Serbia
arms_deal n  B=between|with|of|poss|mod|by  -> 057
  + The arms deal between Jordan and Cuba entered into force. | Jordan > Cuba ; Cuba > Jordan
nuclear_deal n  B=between|with|of|poss|mod|by  -> 057
  + A nuclear deal between Malaysia and Sweden was signed at noon. | Malaysia > Sweden ; Sweden > Malaysia
fisheries_agreement n  B=between|with|of|poss|mod|by  -> 057
  + The fisheries agreement between Uganda and Brazil entered into force. | Uganda > Brazil ; Brazil > Uganda
loan_agreement n  B=between|with|of|poss|mod|by  -> 057
  + A loan agreement between Kuwait and Armenia was signed at noon. | Kuwait > Armenia ; Armenia > Kuwait
rejoin v  S=subj T=obj T=obj:org  -> 057
  + Portugal rejoined the customs union. | Portugal > the customs union
accede_to v  S=subj T=obj T=obj:org  -> 057
  + Niger acceded to NATO. | Niger > NATO
enter v  S=subj T=obj T=obj:org  -> 057
  + Mongolia entered the African Union. | Mongolia > the African Union
