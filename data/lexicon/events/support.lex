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
  + The ambassador acclaimed Finland for its patience. | The ambassador > Finland
admire v  S=subj T=obj  -> 051
  + Amnesty admired the striking nurses. | Amnesty > the striking nurses
appreciate v  S=subj T=obj  -> 051
  + The European Union appreciated Zambia. | The European Union > Zambia
bless v  S=subj T=obj  -> 051
  + The army chief blessed the rescue workers. | The army chief > the rescue workers
champion v  S=subj T=obj  -> 051
  + Pakistan championed the new government of Malawi. | Pakistan > the new government of Malawi
cheer v  S=subj T=obj  -> 051
  + The vice president cheered Greece for its patience. | The vice president > Greece
compliment v  S=subj T=obj  -> 051
  + An aid agency complimented the striking nurses. | An aid agency > the striking nurses
credit v  S=subj T=obj  -> 051
  + The United Nations credited Ecuador. | The United Nations > Ecuador
embrace v  S=subj T=obj  -> 051
  + The party leader embraced the rescue workers. | The party leader > the rescue workers
encourage v  S=subj T=obj  -> 051
  + Cambodia encouraged the new government of Malawi. | Cambodia > the new government of Malawi
eulogize v  S=subj T=obj  -> 051
  + The mayor eulogized Algeria for its patience. | The mayor > Algeria
extol v  S=subj T=obj  -> 051
  + A lawyers' association extoled the striking nurses. | A lawyers' association > the striking nurses
glorify v  S=subj T=obj  -> 051
  + NATO glorified Latvia. | NATO > Latvia
honor v  S=subj T=obj  -> 051
  + The envoy honored the rescue workers. | The envoy > the rescue workers
honour v  S=subj T=obj  -> 051
  + Bolivia honoured the new government of Malawi. | Bolivia > the new government of Malawi
salute v  S=subj T=obj  -> 051
  + The finance minister saluted Sudan for its patience. | The finance minister > Sudan
toast v  S=subj T=obj  -> 051
  + The Red Cross toasted the striking nurses. | The Red Cross > the striking nurses
revere v  S=subj T=obj  -> 051
  + The African Union revered Canada. | The African Union > Canada
celebrate v  S=subj T=obj  -> 051
  + The chancellor celebrated the rescue workers. | The chancellor > the rescue workers
esteem v  S=subj T=obj  -> 051
  + Qatar esteemed the new government of Malawi. | Qatar > the new government of Malawi
exalt v  S=subj T=obj  -> 051
  + The president exalted Romania for its patience. | The president > Romania
idolize v  S=subj T=obj  -> 051
  + A medical charity idolized the striking nurses. | A medical charity > the striking nurses
venerate v  S=subj T=obj  -> 051
  + The World Bank venerated Ethiopia. | The World Bank > Ethiopia
decorate v  S=subj T=obj  -> 051
  + The prime minister decorated the rescue workers. | The prime minister > the rescue workers
uplift v  S=subj T=obj  -> 051
  + Thailand uplifted the new government of Malawi. | Thailand > the new government of Malawi
flatter v  S=subj T=obj  -> 051
  + The foreign minister flattered Cyprus for its patience. | The foreign minister > Cyprus
favor v  S=subj T=obj  -> 051
  + The church council favored the striking nurses. | The church council > the striking nurses
favour v  S=subj T=obj  -> 051
  + The Arab League favoured Mexico. | The Arab League > Mexico
second v  S=subj T=obj  -> 051
  + The defence minister seconded the rescue workers. | The defence minister > the rescue workers
felicitate v  S=subj T=obj  -> 051
  + The interior minister felicitated Iceland for its patience. | The interior minister > Iceland
bolster v  S=subj T=obj  -> 051
  + A women's group bolstered the striking nurses. | A women's group > the striking nurses
boost v  S=subj T=obj  -> 051
  + The Security Council boosted Angola. | The Security Council > Angola
advocate v  S=subj T=obj  -> 051
  + The opposition leader advocated the rescue workers. | The opposition leader > the rescue workers
uphold v  S=subj T=obj  -> 051
  + Denmark upheld the new government of Malawi. | Denmark > the new government of Malawi
root_for v  S=subj T=obj  -> 051
  + The governor rooted for Lebanon for its patience. | The governor > Lebanon
recommend v  S=subj T=obj  -> 051
  + The trade union recommended the striking nurses. | The trade union > the striking nurses
nominate v  S=subj T=obj  -> 051
  + ASEAN nominated Senegal. | ASEAN > Senegal
re-elect v  S=subj T=obj  -> 051
  + The king re-elected the rescue workers. | The king > the rescue workers
elect v  S=subj T=obj  -> 051
  + Georgia elected the new government of Malawi. | Georgia > the new government of Malawi
affirm v  S=subj T=obj  -> 051
  + The ambassador affirmed Bulgaria for its patience. | The ambassador > Bulgaria
validate v  S=subj T=obj  -> 051
  + Amnesty validated the striking nurses. | Amnesty > the striking nurses
reassure v  S=subj T=obj  -> 051
  + The European Union reassured Indonesia. | The European Union > Indonesia
console v  S=subj T=obj  -> 051
  + The army chief consoled the rescue workers. | The army chief > the rescue workers
comfort v  S=subj T=obj  -> 051
  + Morocco comforted the new government of Malawi. | Morocco > the new government of Malawi
vote v  S=subj T=for  -> 051
  + The vice president voted for Belarus in the vote. | The vice president > Belarus
campaign v  S=subj T=for  -> 051
  + An aid agency campaigned for the governor. | An aid agency > the governor
root v  S=subj T=for  -> 051
  + Tanzania rooted for the Palestinian bid. | Tanzania > the Palestinian bid
cheer v  S=subj T=for  -> 051
  + The party leader cheered for Croatia in the vote. | The party leader > Croatia
canvass v  S=subj T=for  -> 051
  + A lawyers' association canvassed for the governor. | A lawyers' association > the governor
stump v  S=subj T=for  -> 051
  + Argentina stumped for the Palestinian bid. | Argentina > the Palestinian bid
pray v  S=subj T=for  -> 051
  + The mayor prayed for Rwanda in the vote. | The mayor > Rwanda
vouch v  S=subj T=for  -> 051
  + The Red Cross vouched for the governor. | The Red Cross > the governor
speak_up v  S=subj T=for  -> 051
  + Austria spoke up for the Palestinian bid. | Austria > the Palestinian bid
turn_out v  S=subj T=for  -> 051
  + The envoy turned out for Yemen in the vote. | The envoy > Yemen
fundraise v  S=subj T=for  -> 051
  + A medical charity fundraised for the governor. | A medical charity > the governor
sympathise v  S=subj T=with  -> 051
  + Kenya sympathised with Norway. | Kenya > Norway
empathise v  S=subj T=with  -> 051
  + The United Nations empathised with Peru in the dispute. | The United Nations > Peru
align v  S=subj T=with  -> 051
  + Turkey aligned with Vietnam. | Turkey > Vietnam
ally v  S=subj T=with  -> 051
  + NATO allied with Chad in the dispute. | NATO > Chad
stick v  S=subj T=with  -> 051
  + Egypt stuck with Poland. | Egypt > Poland
identify v  S=subj T=with  -> 051
  + Nepal identified with Ghana. | Nepal > Ghana
band_together v  S=subj T=with  -> 051
  + The World Bank banded together with Serbia in the dispute. | The World Bank > Serbia
affirm v  S=subj T=for|to|with|toward|towards|of obj={supportword}  -> 051
  + Japan affirmed support for Jordan. | Japan > Jordan
reaffirm v  S=subj T=for|to|with|toward|towards|of obj={supportword}  -> 051
  + The finance minister reaffirmed solidarity with Cuba. | The finance minister > Cuba
declare v  S=subj T=for|to|with|toward|towards|of obj={supportword}  -> 051
  + The Arab League declared its backing for Malaysia. | The Arab League > Malaysia
convey v  S=subj T=for|to|with|toward|towards|of obj={supportword}  -> 051
  + The church council conveyed support for the refugees. | The church council > the refugees
extend v  S=subj T=for|to|with|toward|towards|of obj={supportword}  -> 051
  + Sweden extended support for Uganda. | Sweden > Uganda
offer v  S=subj T=for|to|with|toward|towards|of obj={supportword}  -> 051
  + The chancellor offered solidarity with Brazil. | The chancellor > Brazil
lend v  S=subj T=for|to|with|toward|towards|of obj={supportword}  -> 051
  + The Security Council lent its backing for Kuwait. | The Security Council > Kuwait
give v  S=subj T=for|to|with|toward|towards|of obj={supportword}  -> 051
  + A women's group gave support for the refugees. | A women's group > the refugees
show v  S=subj T=for|to|with|toward|towards|of obj={supportword}  -> 051
  + Armenia showed support for Portugal. | Armenia > Portugal
pledge v  S=subj T=for|to|with|toward|towards|of obj={supportword}  -> 051
  + The president pledged solidarity with Niger. | The president > Niger
repeat v  S=subj T=for|to|with|toward|towards|of obj={supportword}  -> 051
  + ASEAN repeated its backing for Mongolia. | ASEAN > Mongolia
restate v  S=subj T=for|to|with|toward|towards|of obj={supportword}  -> 051
  + The trade union restated support for the refugees. | The trade union > the refugees
signal v  S=subj T=for|to|with|toward|towards|of obj={supportword}  -> 051
  + Oman signaled support for Colombia. | Oman > Colombia
announce v  S=subj T=for|to|with|toward|towards|of obj={supportword}  -> 051
  + The prime minister announced solidarity with Finland. | The prime minister > Finland
throw v  S=subj T=for|to|with|toward|towards|of obj={supportword}  -> 051
  + The European Union threw its backing for Zambia. | The European Union > Zambia
state v  S=subj T=for|to|with|toward|towards|of obj={supportword}  -> 051
  + Amnesty stated support for the refugees. | Amnesty > the refugees
underline v  S=subj T=for|to|with|toward|towards|of obj={supportword}  -> 051
  + Pakistan underlined support for Greece. | Pakistan > Greece
underscore v  S=subj T=for|to|with|toward|towards|of obj={supportword}  -> 051
  + The foreign minister underscored solidarity with Ecuador. | The foreign minister > Ecuador
emphasize v  S=subj T=for|to|with|toward|towards|of obj={supportword}  -> 051
  + The United Nations emphasized its backing for Cambodia. | The United Nations > Cambodia
emphasise v  S=subj T=for|to|with|toward|towards|of obj={supportword}  -> 051
  + An aid agency emphasised support for the refugees. | An aid agency > the refugees
stress v  S=subj T=for|to|with|toward|towards|of obj={supportword}  -> 051
  + Algeria stressed support for Latvia. | Algeria > Latvia
renew v  S=subj T=for|to|with|toward|towards|of obj={supportword}  -> 051
  + The defence minister renewed solidarity with Bolivia. | The defence minister > Bolivia
proclaim v  S=subj T=for|to|with|toward|towards|of obj={supportword}  -> 051
  + NATO proclaimed its backing for Sudan. | NATO > Sudan
demonstrate v  S=subj T=for|to|with|toward|towards|of obj={supportword}  -> 051
  + A lawyers' association demonstrated support for the refugees. | A lawyers' association > the refugees
confirm v  S=subj T=for|to|with|toward|towards|of obj={supportword}  -> 051
  + Canada confirmed support for Qatar. | Canada > Qatar
send v  S=subj T=for|to|with|toward|towards|of obj={supportword}  -> 051
  + The interior minister sent solidarity with Romania. | The interior minister > Romania
register v  S=subj T=for|to|with|toward|towards|of obj={supportword}  -> 051
  + The African Union registered its backing for Ethiopia. | The African Union > Ethiopia
communicate v  S=subj T=for|to|with|toward|towards|of obj={supportword}  -> 051
  + The Red Cross communicated support for the refugees. | The Red Cross > the refugees
reassert v  S=subj T=for|to|with|toward|towards|of obj={supportword}  -> 051
  + Thailand reasserted support for Cyprus. | Thailand > Cyprus
add v  S=subj T=for|to|with|toward|towards|of obj={supportword}  -> 051
  + The opposition leader added solidarity with Mexico. | The opposition leader > Mexico
drum_up v  S=subj T=for|to|with|toward|towards|of obj={supportword}  -> 051
  + The World Bank drumed up its backing for Tunisia. | The World Bank > Tunisia
muster v  S=subj T=for|to|with|toward|towards|of obj={supportword}  -> 051
  + A medical charity mustered support for the refugees. | A medical charity > the refugees
gather v  S=subj T=for|to|with|toward|towards|of obj={supportword}  -> 051
  + Iceland gathered support for Angola. | Iceland > Angola
acclaim n  S?=by|mod|poss T?=for|of|to  -> 051
  + Denmark's acclaim for Lebanon was warmly received. | Denmark > Lebanon
admiration n  S?=by|mod|poss T?=for|of|to  -> 051
  + The governor's admiration for the nurses made the evening news. | The governor > the nurses
approval n  S?=by|mod|poss T?=for|of|to  -> 051
  + The Arab League's approval for Senegal grew. | The Arab League > Senegal
backing n  S?=by|mod|poss T?=for|of|to  -> 051
  + Georgia's backing for Bulgaria was warmly received. | Georgia > Bulgaria
encouragement n  S?=by|mod|poss T?=for|of|to  -> 051
  + The king's encouragement for the nurses made the evening news. | The king > the nurses
gratitude n  S?=by|mod|poss T?=for|of|to  -> 051
  + The Security Council's gratitude for Indonesia grew. | The Security Council > Indonesia
respect n  S?=by|mod|poss T?=for|of|to  -> 051
  + Morocco's respect for Belarus was warmly received. | Morocco > Belarus
solidarity n  S?=by|mod|poss T?=for|of|to  -> 051
  + The ambassador's solidarity for the nurses made the evening news. | The ambassador > the nurses
sympathy n  S?=by|mod|poss T?=for|of|to  -> 051
  + ASEAN's sympathy for Tanzania grew. | ASEAN > Tanzania
tribute n  S?=by|mod|poss T?=for|of|to  -> 051
  + Croatia's tribute for Argentina was warmly received. | Croatia > Argentina
enthusiasm n  S?=by|mod|poss T?=for|of|to  -> 051
  + The army chief's enthusiasm for the nurses made the evening news. | The army chief > the nurses
applause n  S?=by|mod|poss T?=for|of|to  -> 051
  + The European Union's applause for Rwanda grew. | The European Union > Rwanda
appreciation n  S?=by|mod|poss T?=for|of|to  -> 051
  + Austria's appreciation for Yemen was warmly received. | Austria > Yemen
commendation n  S?=by|mod|poss T?=for|of|to  -> 051
  + The vice president's commendation for the nurses made the evening news. | The vice president > the nurses
congratulation n  S?=by|mod|poss T?=for|of|to  -> 051
  + The United Nations's congratulation for Kenya grew. | The United Nations > Kenya
homage n  S?=by|mod|poss T?=for|of|to  -> 051
  + Norway's homage for Peru was warmly received. | Norway > Peru
thanks n  S?=by|mod|poss T?=for|of|to  -> 051
  + The party leader's thanks for the nurses made the evening news. | The party leader > the nurses
blessing n  S?=by|mod|poss T?=for|of|to  -> 051
  + NATO's blessing for Turkey grew. | NATO > Turkey
salute n  S?=by|mod|poss T?=for|of|to  -> 051
  + Vietnam's salute for Chad was warmly received. | Vietnam > Chad
advocacy n  S?=by|mod|poss T?=for|of|to  -> 051
  + The mayor's advocacy for the nurses made the evening news. | The mayor > the nurses
pay v  S=subj T=to obj=tribute|homage|respect|thanks|congratulation|congratulations|greeting|compliment  -> 051
  + The envoy paid tribute to Egypt. | The envoy > Egypt
offer v  S=subj T=to obj=tribute|homage|respect|thanks|congratulation|congratulations|greeting|compliment  -> 051
  + The finance minister offered congratulations to the new Ghanaian leader. | The finance minister > the new Ghanaian leader
send v  S=subj T=to obj=tribute|homage|respect|thanks|congratulation|congratulations|greeting|compliment  -> 051
  + The chancellor sent tribute to Poland. | The chancellor > Poland
extend v  S=subj T=to obj=tribute|homage|respect|thanks|congratulation|congratulations|greeting|compliment  -> 051
  + The president extended congratulations to the new Ghanaian leader. | The president > the new Ghanaian leader
convey v  S=subj T=to obj=tribute|homage|respect|thanks|congratulation|congratulations|greeting|compliment  -> 051
  + The prime minister conveyed tribute to Chile. | The prime minister > Chile
express v  S=subj T=to obj=tribute|homage|respect|thanks|congratulation|congratulations|greeting|compliment  -> 051
  + The foreign minister expressed congratulations to the new Ghanaian leader. | The foreign minister > the new Ghanaian leader
cable v  S=subj T=to obj=tribute|homage|respect|thanks|congratulation|congratulations|greeting|compliment  -> 051
  + The defence minister cabled tribute to Nepal. | The defence minister > Nepal
deliver v  S=subj T=to obj=tribute|homage|respect|thanks|congratulation|congratulations|greeting|compliment  -> 051
  + The interior minister delivered congratulations to the new Ghanaian leader. | The interior minister > the new Ghanaian leader
grateful a  S=subj T=to|for|with|of  -> 051
  + The opposition leader was grateful to Ghana. | The opposition leader > Ghana
thankful a  S=subj T=to|for|with|of  -> 051
  + The church council is thankful to the government. | The church council > the government
supportive a  S=subj T=to|for|with|of  -> 051
  + The governor was supportive to Serbia. | The governor > Serbia
appreciative a  S=subj T=to|for|with|of  -> 051
  + A women's group is appreciative to the government. | A women's group > the government
sympathetic a  S=subj T=to|for|with|of  -> 051
  + The king was sympathetic to Japan. | The king > Japan
indebted a  S=subj T=to|for|with|of  -> 051
  + The trade union is indebted to the government. | The trade union > the government
# Defend, rally support
vindicate v  S=subj T=obj  -> 052
  + The ambassador vindicated the police before the committee. | The ambassador > the police
exonerate v  S=subj T=obj  -> 052
  + Jordan exonerated Cuba in the assembly. | Jordan > Cuba
justify v  S=subj T=obj  -> 052
  + The army chief justified the finance minister. | The army chief > the finance minister
rally_behind v  S=subj T=obj  -> 052
  + The vice president rallied behind the police before the committee. | The vice president > the police
stick_up_for v  S=subj T=obj  -> 052
  + Malaysia stuck up for Sweden in the assembly. | Malaysia > Sweden
speak_up_for v  S=subj T=obj  -> 052
  + The party leader spoke up for the finance minister. | The party leader > the finance minister
excuse v  S=subj T=obj  -> 052
  + The mayor excused the police before the committee. | The mayor > the police
absolve v  S=subj T=obj  -> 052
  + Uganda absolved Brazil in the assembly. | Uganda > Brazil
whitewash v  S=subj T=obj  -> 052
  + The envoy whitewashed the finance minister. | The envoy > the finance minister
rally v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + The finance minister rallied support for Kuwait. | The finance minister > Kuwait
mobilize v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + Amnesty mobilized support for the miners. | Amnesty > the miners
mobilise v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + The chancellor mobilised support for Armenia. | The chancellor > Armenia
drum_up v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + An aid agency drumed up support for the miners. | An aid agency > the miners
build v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + The president built support for Portugal. | The president > Portugal
win v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + A lawyers' association won support for the miners. | A lawyers' association > the miners
seek v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + The prime minister sought support for Niger. | The prime minister > Niger
collect v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + The Red Cross collected support for the miners. | The Red Cross > the miners
garner v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + The foreign minister garnered support for Mongolia. | The foreign minister > Mongolia
generate v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + A medical charity generated support for the miners. | A medical charity > the miners
marshal v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + The defence minister marshaled support for Oman. | The defence minister > Oman
solicit v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + The church council solicited support for the miners. | The church council > the miners
whip_up v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + The interior minister whipped up support for Colombia. | The interior minister > Colombia
# Recognition, relations
legitimise v  S=subj T=obj T=obj:state|org  -> 054
  + Finland legitimised the new government of Mali. | Finland > the new government of Mali
legitimize v  S=subj T=obj T=obj:state|org  -> 054
  + Zambia legitimized the republic of Somaliland. | Zambia > the republic of Somaliland
re-establish v  B=subj|with obj={relations}  -> 054
  + Pakistan re-established diplomatic ties with Greece. | Pakistan > Greece ; Greece > Pakistan
reestablish v  B=subj|with obj={relations}  -> 054
  + Ecuador and Cambodia reestablished diplomatic relations. | Ecuador > Cambodia ; Cambodia > Ecuador
renew v  B=subj|with obj={relations}  -> 054
  + Algeria renewed full relations with Latvia. | Algeria > Latvia ; Latvia > Algeria
upgrade v  B=subj|with obj={relations}  -> 054
  + Bolivia upgraded diplomatic ties with Sudan. | Bolivia > Sudan ; Sudan > Bolivia
open v  B=subj|with obj={relations}  -> 054
  + Canada and Qatar opened diplomatic relations. | Canada > Qatar ; Qatar > Canada
begin v  B=subj|with obj={relations}  -> 054
  + Romania began full relations with Ethiopia. | Romania > Ethiopia ; Ethiopia > Romania
initiate v  B=subj|with obj={relations}  -> 054
  + Thailand initiated diplomatic ties with Cyprus. | Thailand > Cyprus ; Cyprus > Thailand
start v  B=subj|with obj={relations}  -> 054
  + Mexico and Tunisia started diplomatic relations. | Mexico > Tunisia ; Tunisia > Mexico
reopen v  B=subj|with obj={relations}  -> 054
  + Iceland reopened full relations with Angola. | Iceland > Angola ; Angola > Iceland
formalize v  B=subj|with obj={relations}  -> 054
  + Denmark formalized diplomatic ties with Lebanon. | Denmark > Lebanon ; Lebanon > Denmark
formalise v  B=subj|with obj={relations}  -> 054
  + Senegal and Georgia formalised diplomatic relations. | Senegal > Georgia ; Georgia > Senegal
re-open v  B=subj|with obj={relations}  -> 054
  + Bulgaria re-opened full relations with Indonesia. | Bulgaria > Indonesia ; Indonesia > Bulgaria
revive v  B=subj|with obj={relations}  -> 054
  + Morocco revived diplomatic ties with Belarus. | Morocco > Belarus ; Belarus > Morocco
set_up v  B=subj|with obj={relations}  -> 054
  + Tanzania and Croatia set up diplomatic relations. | Tanzania > Croatia ; Croatia > Tanzania
deepen v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Argentina deepened relations with Rwanda. | Argentina > Rwanda ; Rwanda > Argentina
expand v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Austria and Yemen expanded ties. | Austria > Yemen ; Yemen > Austria
enhance v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Kenya enhanced ties with the African Union. | Kenya > the African Union ; the African Union > Kenya
boost v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Norway boosted relations with Peru. | Norway > Peru ; Peru > Norway
consolidate v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Turkey and Vietnam consolidated ties. | Turkey > Vietnam ; Vietnam > Turkey
cement v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Chad cemented ties with the World Bank. | Chad > the World Bank ; the World Bank > Chad
forge v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Egypt forged relations with Poland. | Egypt > Poland ; Poland > Egypt
build v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Chile and Nepal built ties. | Chile > Nepal ; Nepal > Chile
develop v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Ghana developed ties with the Arab League. | Ghana > the Arab League ; the Arab League > Ghana
mend v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Serbia mended relations with Japan. | Serbia > Japan ; Japan > Serbia
repair v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Jordan and Cuba repaired ties. | Jordan > Cuba ; Cuba > Jordan
reinforce v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Malaysia reinforced ties with the Security Council. | Malaysia > the Security Council ; the Security Council > Malaysia
cultivate v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Sweden cultivated relations with Uganda. | Sweden > Uganda ; Uganda > Sweden
bolster v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Brazil and Kuwait bolstered ties. | Brazil > Kuwait ; Kuwait > Brazil
promote v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Armenia promoted ties with ASEAN. | Armenia > ASEAN ; ASEAN > Armenia
broaden v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Portugal broadened relations with Niger. | Portugal > Niger ; Niger > Portugal
warm v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Mongolia and Oman warmed ties. | Mongolia > Oman ; Oman > Mongolia
thaw v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Colombia thawed ties with the European Union. | Colombia > the European Union ; the European Union > Colombia
rebuild v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Finland rebuilt relations with Zambia. | Finland > Zambia ; Zambia > Finland
foster v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Pakistan and Greece fostered ties. | Pakistan > Greece ; Greece > Pakistan
tighten v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Ecuador tightened ties with the United Nations. | Ecuador > the United Nations ; the United Nations > Ecuador
fortify v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Cambodia fortified relations with Algeria. | Cambodia > Algeria ; Algeria > Cambodia
widen v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Latvia and Bolivia widened ties. | Latvia > Bolivia ; Bolivia > Latvia
advance v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Sudan advanced ties with NATO. | Sudan > NATO ; NATO > Sudan
elevate v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Canada elevated relations with Qatar. | Canada > Qatar ; Qatar > Canada
solidify v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Romania and Ethiopia solidified ties. | Romania > Ethiopia ; Ethiopia > Romania
maintain v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Thailand maintained ties with the African Union. | Thailand > the African Union ; the African Union > Thailand
nurture v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Cyprus nurtured relations with Mexico. | Cyprus > Mexico ; Mexico > Cyprus
further v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Tunisia and Iceland furthered ties. | Tunisia > Iceland ; Iceland > Tunisia
intensify v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Angola intensified ties with the World Bank. | Angola > the World Bank ; the World Bank > Angola
stabilise v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Denmark stabilised relations with Lebanon. | Denmark > Lebanon ; Lebanon > Denmark
stabilize v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Senegal and Georgia stabilized ties. | Senegal > Georgia ; Georgia > Senegal
reset v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Bulgaria reseted ties with the Arab League. | Bulgaria > the Arab League ; the Arab League > Bulgaria
invigorate v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Indonesia invigorated relations with Morocco. | Indonesia > Morocco ; Morocco > Indonesia
form v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Belarus and Tanzania formed ties. | Belarus > Tanzania ; Tanzania > Belarus
enjoy v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Croatia enjoyed ties with the Security Council. | Croatia > the Security Council ; the Security Council > Croatia
rapprochement n  B=between|with|of|poss|mod|by  -> 050
  + A rapprochement between Argentina and Rwanda was announced. | Argentina > Rwanda ; Rwanda > Argentina
reconciliation n  B=between|with|of|poss|mod|by  -> 050
  + The reconciliation between Austria and Yemen ended years of coldness. | Austria > Yemen ; Yemen > Austria
alliance n  B=between|with|of|poss|mod|by  -> 050
  + An alliance between Kenya and Norway was announced. | Kenya > Norway ; Norway > Kenya
detente n  B=between|with|of|poss|mod|by  -> 050
  + The detente between Peru and Turkey ended years of coldness. | Peru > Turkey ; Turkey > Peru
friendship n  B=between|with|of|poss|mod|by  -> 050
  + A friendship between Vietnam and Chad was announced. | Vietnam > Chad ; Chad > Vietnam
normalisation n  B=between|with|of|poss|mod|by  -> 050
  + The normalisation between Egypt and Poland ended years of coldness. | Egypt > Poland ; Poland > Egypt
normalization n  B=between|with|of|poss|mod|by  -> 050
  + A normalization between Chile and Nepal was announced. | Chile > Nepal ; Nepal > Chile
thaw n  B=between|with|of|poss|mod|by  -> 050
  + The thaw between Ghana and Serbia ended years of coldness. | Ghana > Serbia ; Serbia > Ghana
coalition n  B=between|with|of|poss|mod|by  -> 050
  + A coalition between Japan and Jordan was announced. | Japan > Jordan ; Jordan > Japan
handshake n  B=between|with|of|poss|mod|by  -> 050
  + The handshake between Cuba and Malaysia ended years of coldness. | Cuba > Malaysia ; Malaysia > Cuba
reconcile v  B=subj|with  -> 050
  + Sweden reconciled with Uganda after years of silence. | Sweden > Uganda ; Uganda > Sweden
make_up v  B=subj|with  -> 050
  + The opposition leader made up with his rival. | The opposition leader > his rival ; his rival > The opposition leader
make_peace v  B=subj|with  -> 050
  + Brazil made peace with Kuwait after years of silence. | Brazil > Kuwait ; Kuwait > Brazil
ally v  B=subj|with  -> 050
  + The governor allied with his rival. | The governor > his rival ; his rival > The governor
make_friends v  B=subj|with  -> 050
  + Armenia made friends with Portugal after years of silence. | Armenia > Portugal ; Portugal > Armenia
team_up v  B=subj|with  -> 050
  + The king teamed up with his rival. | The king > his rival ; his rival > The king
join_forces v  B=subj|with  -> 050
  + Niger joined forces with Mongolia after years of silence. | Niger > Mongolia ; Mongolia > Niger
shake_hands v  B=subj|with  -> 050
  + The ambassador shook hands with his rival. | The ambassador > his rival ; his rival > The ambassador
bury_the_hatchet v  B=subj|with  -> 050
  + Oman buried the hatchet with Colombia after years of silence. | Oman > Colombia ; Colombia > Oman
reopen v  S=subj T=in|at|to obj={mission}  -> 054
  + Finland reopened an embassy in Zambia. | Finland > Zambia
re-open v  S=subj T=in|at|to obj={mission}  -> 054
  + Pakistan re-opened its consulate in Greece. | Pakistan > Greece
establish v  S=subj T=in|at|to obj={mission}  -> 054
  + Ecuador established an embassy in Cambodia. | Ecuador > Cambodia
inaugurate v  S=subj T=in|at|to obj={mission}  -> 054
  + Algeria inaugurated its consulate in Latvia. | Algeria > Latvia
set_up v  S=subj T=in|at|to obj={mission}  -> 054
  + Bolivia set up an embassy in Sudan. | Bolivia > Sudan
restore v  S=subj T=in|at|to obj={mission}  -> 054
  + Canada restored its consulate in Qatar. | Canada > Qatar
upgrade v  S=subj T=in|at|to obj={mission}  -> 054
  + Romania upgraded an embassy in Ethiopia. | Romania > Ethiopia
build v  S=subj T=in|at|to obj={mission}  -> 054
  + Thailand built its consulate in Cyprus. | Thailand > Cyprus
appoint v  S=subj T=to|in obj={envoy}  -> 054
  + Mexico appointed an ambassador to Tunisia. | Mexico > Tunisia
name v  S=subj T=to|in obj={envoy}  -> 054
  + Iceland named a new envoy to Angola. | Iceland > Angola
accredit v  S=subj T=to|in obj={envoy}  -> 054
  + Denmark accredited an ambassador to Lebanon. | Denmark > Lebanon
nominate v  S=subj T=to|in obj={envoy}  -> 054
  + Senegal nominated a new envoy to Georgia. | Senegal > Georgia
post v  S=subj T=to|in obj={envoy}  -> 054
  + Bulgaria posted an ambassador to Indonesia. | Bulgaria > Indonesia
return v  S=subj T=to|in obj={envoy}  -> 054
  + Morocco returned a new envoy to Belarus. | Morocco > Belarus
dispatch v  S=subj T=to|in obj={envoy}  -> 054
  + Tanzania dispatched an ambassador to Croatia. | Tanzania > Croatia
assign v  S=subj T=to|in obj={envoy}  -> 054
  + Argentina assigned a new envoy to Rwanda. | Argentina > Rwanda
designate v  S=subj T=to|in obj={envoy}  -> 054
  + Austria designated an ambassador to Yemen. | Austria > Yemen
# Apology, forgiveness
offer v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + Kenya offered an apology to Norway. | Kenya > Norway
make v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + The army chief made an apology to the victims. | The army chief > the victims
extend v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + ASEAN extended its regret to the families. | ASEAN > the families
convey v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + Peru conveyed an apology to Turkey. | Peru > Turkey
deliver v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + The vice president delivered an apology to the victims. | The vice president > the victims
present v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + The European Union presented its regret to the families. | The European Union > the families
send v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + Vietnam sent an apology to Chad. | Vietnam > Chad
tender v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + The party leader tendered an apology to the victims. | The party leader > the victims
voice v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + The United Nations voiced its regret to the families. | The United Nations > the families
give v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + Egypt gave an apology to Poland. | Egypt > Poland
read v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + The mayor read an apology to the victims. | The mayor > the victims
write v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + NATO wrote its regret to the families. | NATO > the families
atone v  S=subj T=to|for  -> 055
  + The envoy atoned to the families for the error. | The envoy > the families
say_sorry v  S=subj T=to|for  -> 055
  + Chile said sorry for the bombing. | Chile > the bombing
make_amends v  S=subj T=to|for  -> 055
  + The finance minister made amends to the families for the error. | The finance minister > the families
own_up v  S=subj T=to|for  -> 055
  + Nepal owned up for the bombing. | Nepal > the bombing
repent v  S=subj T=to|for  -> 055
  + The chancellor repented to the families for the error. | The chancellor > the families
regret n  S?=by|mod|poss T?=to|for  -> 055
  + The president's regret to the villagers came after ten years. | The president > the villagers
contrition n  S?=by|mod|poss T?=to|for  -> 055
  + Ghana's contrition to Serbia was accepted. | Ghana > Serbia
remorse n  S?=by|mod|poss T?=to|for  -> 055
  + The prime minister's remorse to the villagers came after ten years. | The prime minister > the villagers
atonement n  S?=by|mod|poss T?=to|for  -> 055
  + Japan's atonement to Jordan was accepted. | Japan > Jordan
amnesty v  S=subj T=obj  -> 056
  + The foreign minister amnestied the mutineers. | The foreign minister > the mutineers
exculpate v  S=subj T=obj  -> 056
  + The defence minister exculpated two jailed officers. | The defence minister > two jailed officers
reprieve v  S=subj T=obj  -> 056
  + The interior minister reprieved the mutineers. | The interior minister > the mutineers
offer v  S=subj T=to|for|iobj obj=amnesty|pardon|clemency|forgiveness|reprieve  -> 056
  + The opposition leader offered a pardon to the mutineers. | The opposition leader > the mutineers
give v  S=subj T=to|for|iobj obj=amnesty|pardon|clemency|forgiveness|reprieve  -> 056
  + Cuba gave an amnesty to deserters. | Cuba > deserters
extend v  S=subj T=to|for|iobj obj=amnesty|pardon|clemency|forgiveness|reprieve  -> 056
  + The governor extended a pardon to the mutineers. | The governor > the mutineers
issue v  S=subj T=to|for|iobj obj=amnesty|pardon|clemency|forgiveness|reprieve  -> 056
  + Malaysia issued an amnesty to deserters. | Malaysia > deserters
announce v  S=subj T=to|for|iobj obj=amnesty|pardon|clemency|forgiveness|reprieve  -> 056
  + The king announced a pardon to the mutineers. | The king > the mutineers
declare v  S=subj T=to|for|iobj obj=amnesty|pardon|clemency|forgiveness|reprieve  -> 056
  + Sweden declared an amnesty to deserters. | Sweden > deserters
decree v  S=subj T=to|for|iobj obj=amnesty|pardon|clemency|forgiveness|reprieve  -> 056
  + The ambassador decreed a pardon to the mutineers. | The ambassador > the mutineers
proclaim v  S=subj T=to|for|iobj obj=amnesty|pardon|clemency|forgiveness|reprieve  -> 056
  + Uganda proclaimed an amnesty to deserters. | Uganda > deserters
sign v  S=subj T=to|for|iobj obj=amnesty|pardon|clemency|forgiveness|reprieve  -> 056
  + The army chief signed a pardon to the mutineers. | The army chief > the mutineers
approve v  S=subj T=to|for|iobj obj=amnesty|pardon|clemency|forgiveness|reprieve  -> 056
  + Brazil approved an amnesty to deserters. | Brazil > deserters
accord v  S=subj T=to|for|iobj obj=amnesty|pardon|clemency|forgiveness|reprieve  -> 056
  + The vice president accorded a pardon to the mutineers. | The vice president > the mutineers
pardon n  S?=by|mod|poss T?=for|of|to  -> 056
  + The party leader's pardon of the officers divided the country. | The party leader > the officers
amnesty n  S?=by|mod|poss T?=for|of|to  -> 056
  + The mayor's amnesty for the deserters was read on the radio. | The mayor > the deserters
clemency n  S?=by|mod|poss T?=for|of|to  -> 056
  + The envoy's clemency of the officers divided the country. | The envoy > the officers
forgiveness n  S?=by|mod|poss T?=for|of|to  -> 056
  + The finance minister's forgiveness for the deserters was read on the radio. | The finance minister > the deserters
reprieve n  S?=by|mod|poss T?=for|of|to  -> 056
  + The chancellor's reprieve of the officers divided the country. | The chancellor > the officers
# Formal agreements
seal v  B=subj|with obj={agreement}  -> 057
  + Kuwait sealed an agreement with Armenia. | Kuwait > Armenia ; Armenia > Kuwait
clinch v  B=subj|with obj={agreement}  -> 057
  + Portugal and Niger clinched a treaty. | Portugal > Niger ; Niger > Portugal
hammer_out v  B=subj|with obj={agreement}  -> 057
  + The port authority hammered out a contract with the dockers. | The port authority > the dockers ; the dockers > The port authority
forge v  B=subj|with obj={agreement}  -> 057
  + Mongolia forged a pact with the African Union. | Mongolia > the African Union ; the African Union > Mongolia
finalise v  B=subj|with obj={agreement}  -> 057
  + Oman finalised an agreement with Colombia. | Oman > Colombia ; Colombia > Oman
cement v  B=subj|with obj={agreement}  -> 057
  + Finland and Zambia cemented a treaty. | Finland > Zambia ; Zambia > Finland
complete v  B=subj|with obj={agreement}  -> 057
  + The port authority completed a contract with the dockers. | The port authority > the dockers ; the dockers > The port authority
renew v  B=subj|with obj={agreement}  -> 057
  + Pakistan renewed a pact with the World Bank. | Pakistan > the World Bank ; the World Bank > Pakistan
extend v  B=subj|with obj={agreement}  -> 057
  + Greece extended an agreement with Ecuador. | Greece > Ecuador ; Ecuador > Greece
work_out v  B=subj|with obj={agreement}  -> 057
  + Cambodia and Algeria worked out a treaty. | Cambodia > Algeria ; Algeria > Cambodia
thrash_out v  B=subj|with obj={agreement}  -> 057
  + The port authority thrashed out a contract with the dockers. | The port authority > the dockers ; the dockers > The port authority
secure v  B=subj|with obj={agreement}  -> 057
  + Latvia secured a pact with the Arab League. | Latvia > the Arab League ; the Arab League > Latvia
cosign v  B=subj|with obj={agreement}  -> 057
  + Bolivia cosigned an agreement with Sudan. | Bolivia > Sudan ; Sudan > Bolivia
co-sign v  B=subj|with obj={agreement}  -> 057
  + Canada and Qatar co-signed a treaty. | Canada > Qatar ; Qatar > Canada
countersign v  B=subj|with obj={agreement}  -> 057
  + The port authority countersigned a contract with the dockers. | The port authority > the dockers ; the dockers > The port authority
execute v  B=subj|with obj={agreement}  -> 057
  + Romania executed a pact with the Security Council. | Romania > the Security Council ; the Security Council > Romania
formalise v  B=subj|with obj={agreement}  -> 057
  + Ethiopia formalised an agreement with Thailand. | Ethiopia > Thailand ; Thailand > Ethiopia
formalize v  B=subj|with obj={agreement}  -> 057
  + Cyprus and Mexico formalized a treaty. | Cyprus > Mexico ; Mexico > Cyprus
close v  B=subj|with obj={agreement}  -> 057
  + The port authority closed a contract with the dockers. | The port authority > the dockers ; the dockers > The port authority
make v  B=subj|with obj={agreement}  -> 057
  + Tunisia made a pact with ASEAN. | Tunisia > ASEAN ; ASEAN > Tunisia
cut v  B=subj|with obj={agreement}  -> 057
  + Iceland cut an agreement with Angola. | Iceland > Angola ; Angola > Iceland
achieve v  B=subj|with obj={agreement}  -> 057
  + Denmark and Lebanon achieved a treaty. | Denmark > Lebanon ; Lebanon > Denmark
draw_up v  B=subj|with obj={agreement}  -> 057
  + The port authority drew up a contract with the dockers. | The port authority > the dockers ; the dockers > The port authority
nail_down v  B=subj|with obj={agreement}  -> 057
  + Senegal nailed down a pact with the European Union. | Senegal > the European Union ; the European Union > Senegal
iron_out v  B=subj|with obj={agreement}  -> 057
  + Georgia ironed out an agreement with Bulgaria. | Georgia > Bulgaria ; Bulgaria > Georgia
settle_on v  B=subj|with obj={agreement}  -> 057
  + Indonesia and Morocco settled on a treaty. | Indonesia > Morocco ; Morocco > Indonesia
arrive_at v  B=subj|with obj={agreement}  -> 057
  + The port authority arrived at a contract with the dockers. | The port authority > the dockers ; the dockers > The port authority
subscribe_to v  B=subj|with obj={agreement}  -> 057
  + Belarus subscribed to a pact with the United Nations. | Belarus > the United Nations ; the United Nations > Belarus
revise v  B=subj|with obj={agreement}  -> 057
  + Tanzania revised an agreement with Croatia. | Tanzania > Croatia ; Croatia > Tanzania
update v  B=subj|with obj={agreement}  -> 057
  + Argentina and Rwanda updated a treaty. | Argentina > Rwanda ; Rwanda > Argentina
implement v  B=subj|with obj={agreement}  -> 057
  + The port authority implemented a contract with the dockers. | The port authority > the dockers ; the dockers > The port authority
approve v  B=subj|with obj={agreement}  -> 057
  + Austria approved a pact with NATO. | Austria > NATO ; NATO > Austria
accede_to v  S=subj obj={agreement}  -> 057
  + The parliament of Chile acceded to the treaty. | The parliament of Chile > _
adopt v  S=subj obj={agreement}  -> 057
  + Yemen adopted the convention on mines. | Yemen > _
adhere_to v  S=subj obj={agreement}  -> 057
  + Kenya adhered to the protocol. | Kenya > _
join v  S=subj obj={agreement}  -> 057
  + The parliament of Chile joined the treaty. | The parliament of Chile > _
endorse v  S=subj obj={agreement}  -> 057
  + Norway endorsed the convention on mines. | Norway > _
accept v  S=subj obj={agreement}  -> 057
  + Peru accepted the protocol. | Peru > _
honor v  S=subj obj={agreement}  -> 057
  + The parliament of Chile honored the treaty. | The parliament of Chile > _
honour v  S=subj obj={agreement}  -> 057
  + Turkey honoured the convention on mines. | Turkey > _
sign_up_to v  S=subj obj={agreement}  -> 057
  + Vietnam signed up to the protocol. | Vietnam > _
respect v  S=subj obj={agreement}  -> 057
  + The parliament of Chile respected the treaty. | The parliament of Chile > _
abide_by v  S=subj obj={agreement}  -> 057
  + Chad abided by the convention on mines. | Chad > _
pact n  B=between|with|of|poss|mod|by  -> 057
  + A pact between Egypt and Poland was signed at noon. | Egypt > Poland ; Poland > Egypt
memorandum n  B=between|with|of|poss|mod|by  -> 057
  + The memorandum between Chile and Nepal entered into force. | Chile > Nepal ; Nepal > Chile
protocol n  B=between|with|of|poss|mod|by  -> 057
  + A protocol between Ghana and Serbia was signed at noon. | Ghana > Serbia ; Serbia > Ghana
memorandum_of_understanding n  B=between|with|of|poss|mod|by  -> 057
  + The memorandum of understanding between Japan and Jordan entered into force. | Japan > Jordan ; Jordan > Japan
contract n  B=between|with|of|poss|mod|by  -> 057
  + A contract between Cuba and Malaysia was signed at noon. | Cuba > Malaysia ; Malaysia > Cuba
trade_deal n  B=between|with|of|poss|mod|by  -> 057
  + The trade deal between Sweden and Uganda entered into force. | Sweden > Uganda ; Uganda > Sweden
peace_deal n  B=between|with|of|poss|mod|by  -> 057
  + A peace deal between Brazil and Kuwait was signed at noon. | Brazil > Kuwait ; Kuwait > Brazil
peace_treaty n  B=between|with|of|poss|mod|by  -> 057
  + The peace treaty between Armenia and Portugal entered into force. | Armenia > Portugal ; Portugal > Armenia
free_trade_agreement n  B=between|with|of|poss|mod|by  -> 057
  + A free trade agreement between Niger and Mongolia was signed at noon. | Niger > Mongolia ; Mongolia > Niger
peace_accord n  B=between|with|of|poss|mod|by  -> 057
  + The peace accord between Oman and Colombia entered into force. | Oman > Colombia ; Colombia > Oman
settlement n  B=between|with|of|poss|mod|by  -> 057
  + A settlement between Finland and Zambia was signed at noon. | Finland > Zambia ; Zambia > Finland
concordat n  B=between|with|of|poss|mod|by  -> 057
  + The concordat between Pakistan and Greece entered into force. | Pakistan > Greece ; Greece > Pakistan
compact n  B=between|with|of|poss|mod|by  -> 057
  + A compact between Ecuador and Cambodia was signed at noon. | Ecuador > Cambodia ; Cambodia > Ecuador
understanding n  B=between|with|of|poss|mod|by  -> 057
  + The understanding between Algeria and Latvia entered into force. | Algeria > Latvia ; Latvia > Algeria
compromise n  B=between|with|of|poss|mod|by  -> 057
  + A compromise between Bolivia and Sudan was signed at noon. | Bolivia > Sudan ; Sudan > Bolivia
trade_pact n  B=between|with|of|poss|mod|by  -> 057
  + The trade pact between Canada and Qatar entered into force. | Canada > Qatar ; Qatar > Canada
peace_agreement n  B=between|with|of|poss|mod|by  -> 057
  + A peace agreement between Romania and Ethiopia was signed at noon. | Romania > Ethiopia ; Ethiopia > Romania
defence_pact n  B=between|with|of|poss|mod|by  -> 057
  + The defence pact between Thailand and Cyprus entered into force. | Thailand > Cyprus ; Cyprus > Thailand
trade_agreement n  B=between|with|of|poss|mod|by  -> 057
  + A trade agreement between Mexico and Tunisia was signed at noon. | Mexico > Tunisia ; Tunisia > Mexico
border_agreement n  B=between|with|of|poss|mod|by  -> 057
  + The border agreement between Iceland and Angola entered into force. | Iceland > Angola ; Angola > Iceland
gas_deal n  B=between|with|of|poss|mod|by  -> 057
  + A gas deal between Denmark and Lebanon was signed at noon. | Denmark > Lebanon ; Lebanon > Denmark
arms_deal n  B=between|with|of|poss|mod|by  -> 057
  + The arms deal between Senegal and Georgia entered into force. | Senegal > Georgia ; Georgia > Senegal
nuclear_deal n  B=between|with|of|poss|mod|by  -> 057
  + A nuclear deal between Bulgaria and Indonesia was signed at noon. | Bulgaria > Indonesia ; Indonesia > Bulgaria
fisheries_agreement n  B=between|with|of|poss|mod|by  -> 057
  + The fisheries agreement between Morocco and Belarus entered into force. | Morocco > Belarus ; Belarus > Morocco
loan_agreement n  B=between|with|of|poss|mod|by  -> 057
  + A loan agreement between Tanzania and Croatia was signed at noon. | Tanzania > Croatia ; Croatia > Tanzania
rejoin v  S=subj T=obj T=obj:org  -> 057
  + Argentina rejoined the customs union. | Argentina > the customs union
accede_to v  S=subj T=obj T=obj:org  -> 057
  + Rwanda acceded to NATO. | Rwanda > NATO
enter v  S=subj T=obj T=obj:org  -> 057
  + Austria entered the African Union. | Austria > the African Union
