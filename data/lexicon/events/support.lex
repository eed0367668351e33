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
support n  S?=by|mod|poss T?=for|of  -> 051
  + Iran's support for Syria grew. | Iran > Syria
praise n  S?=by|mod|poss T?=for  -> 051
  + The envoy's praise for Ghana surprised reporters. | The envoy > Ghana
endorsement n  S?=by|mod|poss T?=of  -> 051
  + The senator's endorsement of the mayor came late. | The senator > the mayor
# Praise and backing: more verbs
acclaim v  S=subj T=obj  -> 051
  + The army chief acclaimed Greece for its patience. | The army chief > Greece
admire v  S=subj T=obj  -> 051
  + The Red Cross admired the striking nurses. | The Red Cross > the striking nurses
appreciate v  S=subj T=obj  -> 051
  + The United Nations appreciated Ecuador. | The United Nations > Ecuador
bless v  S=subj T=obj  -> 051
  + The vice president blessed the rescue workers. | The vice president > the rescue workers
champion v  S=subj T=obj  -> 051
  + Cambodia championed the new government of Malawi. | Cambodia > the new government of Malawi
cheer v  S=subj T=obj  -> 051
  + The party leader cheered Algeria for its patience. | The party leader > Algeria
compliment v  S=subj T=obj  -> 051
  + A medical charity complimented the striking nurses. | A medical charity > the striking nurses
credit v  S=subj T=obj  -> 051
  + NATO credited Latvia. | NATO > Latvia
embrace v  S=subj T=obj  -> 051
  + The mayor embraced the rescue workers. | The mayor > the rescue workers
encourage v  S=subj T=obj  -> 051
  + Bolivia encouraged the new government of Malawi. | Bolivia > the new government of Malawi
eulogize v  S=subj T=obj  -> 051
  + The envoy eulogized Sudan for its patience. | The envoy > Sudan
extol v  S=subj T=obj  -> 051
  + The church council extoled the striking nurses. | The church council > the striking nurses
glorify v  S=subj T=obj  -> 051
  + The African Union glorified Canada. | The African Union > Canada
honor v  S=subj T=obj  -> 051
  + The finance minister honored the rescue workers. | The finance minister > the rescue workers
honour v  S=subj T=obj  -> 051
  + Qatar honoured the new government of Malawi. | Qatar > the new government of Malawi
salute v  S=subj T=obj  -> 051
  + The chancellor saluted Romania for its patience. | The chancellor > Romania
toast v  S=subj T=obj  -> 051
  + A women's group toasted the striking nurses. | A women's group > the striking nurses
revere v  S=subj T=obj  -> 051
  + The World Bank revered Ethiopia. | The World Bank > Ethiopia
celebrate v  S=subj T=obj  -> 051
  + The president celebrated the rescue workers. | The president > the rescue workers
esteem v  S=subj T=obj  -> 051
  + Thailand esteemed the new government of Malawi. | Thailand > the new government of Malawi
exalt v  S=subj T=obj  -> 051
  + The prime minister exalted Cyprus for its patience. | The prime minister > Cyprus
idolize v  S=subj T=obj  -> 051
  + The trade union idolized the striking nurses. | The trade union > the striking nurses
venerate v  S=subj T=obj  -> 051
  + The Arab League venerated Mexico. | The Arab League > Mexico
decorate v  S=subj T=obj  -> 051
  + The foreign minister decorated the rescue workers. | The foreign minister > the rescue workers
uplift v  S=subj T=obj  -> 051
  + Tunisia uplifted the new government of Malawi. | Tunisia > the new government of Malawi
flatter v  S=subj T=obj  -> 051
  + The defence minister flattered Iceland for its patience. | The defence minister > Iceland
favor v  S=subj T=obj  -> 051
  + Amnesty favored the striking nurses. | Amnesty > the striking nurses
favour v  S=subj T=obj  -> 051
  + The Security Council favoured Angola. | The Security Council > Angola
second v  S=subj T=obj  -> 051
  + The interior minister seconded the rescue workers. | The interior minister > the rescue workers
felicitate v  S=subj T=obj  -> 051
  + The opposition leader felicitated Lebanon for its patience. | The opposition leader > Lebanon
bolster v  S=subj T=obj  -> 051
  + An aid agency bolstered the striking nurses. | An aid agency > the striking nurses
boost v  S=subj T=obj  -> 051
  + ASEAN boosted Senegal. | ASEAN > Senegal
advocate v  S=subj T=obj  -> 051
  + The governor advocated the rescue workers. | The governor > the rescue workers
uphold v  S=subj T=obj  -> 051
  + Georgia upheld the new government of Malawi. | Georgia > the new government of Malawi
root_for v  S=subj T=obj  -> 051
  + The king rooted for Bulgaria for its patience. | The king > Bulgaria
recommend v  S=subj T=obj  -> 051
  + A lawyers' association recommended the striking nurses. | A lawyers' association > the striking nurses
nominate v  S=subj T=obj  -> 051
  + The European Union nominated Indonesia. | The European Union > Indonesia
re-elect v  S=subj T=obj  -> 051
  + The ambassador re-elected the rescue workers. | The ambassador > the rescue workers
elect v  S=subj T=obj  -> 051
  + Morocco elected the new government of Malawi. | Morocco > the new government of Malawi
affirm v  S=subj T=obj  -> 051
  + The army chief affirmed Belarus for its patience. | The army chief > Belarus
validate v  S=subj T=obj  -> 051
  + The Red Cross validated the striking nurses. | The Red Cross > the striking nurses
reassure v  S=subj T=obj  -> 051
  + The United Nations reassured Tanzania. | The United Nations > Tanzania
console v  S=subj T=obj  -> 051
  + The vice president consoled the rescue workers. | The vice president > the rescue workers
comfort v  S=subj T=obj  -> 051
  + Croatia comforted the new government of Malawi. | Croatia > the new government of Malawi
vote v  S=subj T=for  -> 051
  + The party leader voted for Argentina in the vote. | The party leader > Argentina
campaign v  S=subj T=for  -> 051
  + A medical charity campaigned for the governor. | A medical charity > the governor
root v  S=subj T=for  -> 051
  + Rwanda rooted for the Palestinian bid. | Rwanda > the Palestinian bid
cheer v  S=subj T=for  -> 051
  + The mayor cheered for Austria in the vote. | The mayor > Austria
canvass v  S=subj T=for  -> 051
  + The church council canvassed for the governor. | The church council > the governor
stump v  S=subj T=for  -> 051
  + Yemen stumped for the Palestinian bid. | Yemen > the Palestinian bid
pray v  S=subj T=for  -> 051
  + The envoy prayed for Kenya in the vote. | The envoy > Kenya
vouch v  S=subj T=for  -> 051
  + A women's group vouched for the governor. | A women's group > the governor
speak_up v  S=subj T=for  -> 051
  + Norway spoke up for the Palestinian bid. | Norway > the Palestinian bid
turn_out v  S=subj T=for  -> 051
  + The finance minister turned out for Peru in the vote. | The finance minister > Peru
fundraise v  S=subj T=for  -> 051
  + The trade union fundraised for the governor. | The trade union > the governor
sympathise v  S=subj T=with  -> 051
  + Turkey sympathised with Vietnam. | Turkey > Vietnam
empathise v  S=subj T=with  -> 051
  + NATO empathised with Chad in the dispute. | NATO > Chad
align v  S=subj T=with  -> 051
  + Egypt aligned with Poland. | Egypt > Poland
ally v  S=subj T=with  -> 051
  + The African Union allied with Chile in the dispute. | The African Union > Chile
stick v  S=subj T=with  -> 051
  + Nepal stuck with Ghana. | Nepal > Ghana
identify v  S=subj T=with  -> 051
  + Japan identified with Jordan. | Japan > Jordan
band_together v  S=subj T=with  -> 051
  + The Arab League banded together with Cuba in the dispute. | The Arab League > Cuba
affirm v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + Malaysia affirmed support for Sweden. | Malaysia > Sweden
reaffirm v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The chancellor reaffirmed solidarity with Uganda. | The chancellor > Uganda
declare v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The Security Council declared its backing for Brazil. | The Security Council > Brazil
convey v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + Amnesty conveyed support for the refugees. | Amnesty > the refugees
extend v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + Kuwait extended support for Armenia. | Kuwait > Armenia
offer v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The president offered solidarity with Portugal. | The president > Portugal
lend v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + ASEAN lent its backing for Niger. | ASEAN > Niger
give v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + An aid agency gave support for the refugees. | An aid agency > the refugees
show v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + Mongolia showed support for Oman. | Mongolia > Oman
pledge v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The prime minister pledged solidarity with Colombia. | The prime minister > Colombia
repeat v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The European Union repeated its backing for Finland. | The European Union > Finland
restate v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + A lawyers' association restated support for the refugees. | A lawyers' association > the refugees
signal v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + Zambia signaled support for Pakistan. | Zambia > Pakistan
announce v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The foreign minister announced solidarity with Greece. | The foreign minister > Greece
throw v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The United Nations threw its backing for Ecuador. | The United Nations > Ecuador
state v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The Red Cross stated support for the refugees. | The Red Cross > the refugees
underline v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + Cambodia underlined support for Algeria. | Cambodia > Algeria
underscore v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The defence minister underscored solidarity with Latvia. | The defence minister > Latvia
emphasize v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + NATO emphasized its backing for Bolivia. | NATO > Bolivia
emphasise v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + A medical charity emphasised support for the refugees. | A medical charity > the refugees
stress v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + Sudan stressed support for Canada. | Sudan > Canada
renew v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The interior minister renewed solidarity with Qatar. | The interior minister > Qatar
proclaim v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The African Union proclaimed its backing for Romania. | The African Union > Romania
demonstrate v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The church council demonstrated support for the refugees. | The church council > the refugees
confirm v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + Ethiopia confirmed support for Thailand. | Ethiopia > Thailand
send v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The opposition leader sent solidarity with Cyprus. | The opposition leader > Cyprus
register v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The World Bank registered its backing for Mexico. | The World Bank > Mexico
communicate v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + A women's group communicated support for the refugees. | A women's group > the refugees
reassert v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + Tunisia reasserted support for Iceland. | Tunisia > Iceland
add v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The governor added solidarity with Angola. | The governor > Angola
drum_up v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The Arab League drumed up its backing for Denmark. | The Arab League > Denmark
muster v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The trade union mustered support for the refugees. | The trade union > the refugees
gather v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + Lebanon gathered support for Senegal. | Lebanon > Senegal
acclaim n  S?=by|mod|poss T?=for|of|to  -> 051
  + Georgia's acclaim for Bulgaria was warmly received. | Georgia > Bulgaria
admiration n  S?=by|mod|poss T?=for|of|to  -> 051
  + The king's admiration for the nurses made the evening news. | The king > the nurses
approval n  S?=by|mod|poss T?=for|of|to  -> 051
  + The Security Council's approval for Indonesia grew. | The Security Council > Indonesia
backing n  S?=by|mod|poss T?=for|of|to  -> 051
  + Morocco's backing for Belarus was warmly received. | Morocco > Belarus
encouragement n  S?=by|mod|poss T?=for|of|to  -> 051
  + The ambassador's encouragement for the nurses made the evening news. | The ambassador > the nurses
gratitude n  S?=by|mod|poss T?=for|of|to  -> 051
  + ASEAN's gratitude for Tanzania grew. | ASEAN > Tanzania
respect n  S?=by|mod|poss T?=for|of|to  -> 051
  + Croatia's respect for Argentina was warmly received. | Croatia > Argentina
solidarity n  S?=by|mod|poss T?=for|of|to  -> 051
  + The army chief's solidarity for the nurses made the evening news. | The army chief > the nurses
sympathy n  S?=by|mod|poss T?=for|of|to  -> 051
  + The European Union's sympathy for Rwanda grew. | The European Union > Rwanda
tribute n  S?=by|mod|poss T?=for|of|to  -> 051
  + Austria's tribute for Yemen was warmly received. | Austria > Yemen
enthusiasm n  S?=by|mod|poss T?=for|of|to  -> 051
  + The vice president's enthusiasm for the nurses made the evening news. | The vice president > the nurses
applause n  S?=by|mod|poss T?=for|of|to  -> 051
  + The United Nations' applause for Kenya grew. | The United Nations > Kenya
appreciation n  S?=by|mod|poss T?=for|of|to  -> 051
  + Norway's appreciation for Peru was warmly received. | Norway > Peru
commendation n  S?=by|mod|poss T?=for|of|to  -> 051
  + The party leader's commendation for the nurses made the evening news. | The party leader > the nurses
congratulation n  S?=by|mod|poss T?=for|of|to  -> 051
  + NATO's congratulation for Turkey grew. | NATO > Turkey
homage n  S?=by|mod|poss T?=for|of|to  -> 051
  + Vietnam's homage for Chad was warmly received. | Vietnam > Chad
thanks n  S?=by|mod|poss T?=for|of|to  -> 051
  + The mayor's thanks for the nurses made the evening news. | The mayor > the nurses
blessing n  S?=by|mod|poss T?=for|of|to  -> 051
  + The African Union's blessing for Egypt grew. | The African Union > Egypt
salute n  S?=by|mod|poss T?=for|of|to  -> 051
  + Poland's salute for Chile was warmly received. | Poland > Chile
advocacy n  S?=by|mod|poss T?=for|of|to  -> 051
  + The envoy's advocacy for the nurses made the evening news. | The envoy > the nurses
pay v  S=subj T=to obj=tribute|homage|respect|thanks|congratulation|congratulations|greeting|compliment  -> 051
  + The finance minister paid tribute to Nepal. | The finance minister > Nepal
offer v  S=subj T=to obj=tribute|homage|respect|thanks|congratulation|congratulations|greeting|compliment  -> 051
  + The chancellor offered congratulations to the new Ghanaian leader. | The chancellor > the new Ghanaian leader
send v  S=subj T=to obj=tribute|homage|respect|thanks|congratulation|congratulations|greeting|compliment  -> 051
  + The president sent tribute to Ghana. | The president > Ghana
extend v  S=subj T=to obj=tribute|homage|respect|thanks|congratulation|congratulations|greeting|compliment  -> 051
  + The prime minister extended congratulations to the new Ghanaian leader. | The prime minister > the new Ghanaian leader
convey v  S=subj T=to obj=tribute|homage|respect|thanks|congratulation|congratulations|greeting|compliment  -> 051
  + The foreign minister conveyed tribute to Serbia. | The foreign minister > Serbia
express v  S=subj T=to obj=tribute|homage|respect|thanks|congratulation|congratulations|greeting|compliment  -> 051
  + The defence minister expressed congratulations to the new Ghanaian leader. | The defence minister > the new Ghanaian leader
cable v  S=subj T=to obj=tribute|homage|respect|thanks|congratulation|congratulations|greeting|compliment  -> 051
  + The interior minister cabled tribute to Japan. | The interior minister > Japan
deliver v  S=subj T=to obj=tribute|homage|respect|thanks|congratulation|congratulations|greeting|compliment  -> 051
  + The opposition leader delivered congratulations to the new Ghanaian leader. | The opposition leader > the new Ghanaian leader
grateful a  S=subj T=to|for|with|of  -> 051
  + The governor was grateful to Jordan. | The governor > Jordan
thankful a  S=subj T=to|for|with|of  -> 051
  + Amnesty is thankful to the government. | Amnesty > the government
supportive a  S=subj T=to|for|with|of  -> 051
  + The king was supportive to Cuba. | The king > Cuba
appreciative a  S=subj T=to|for|with|of  -> 051
  + An aid agency is appreciative to the government. | An aid agency > the government
sympathetic a  S=subj T=to|for|with|of  -> 051
  + The ambassador was sympathetic to Malaysia. | The ambassador > Malaysia
indebted a  S=subj T=to|for|with|of  -> 051
  + A lawyers' association is indebted to the government. | A lawyers' association > the government
# Defend, rally support
vindicate v  S=subj T=obj  -> 052
  + The army chief vindicated the police before the committee. | The army chief > the police
exonerate v  S=subj T=obj  -> 052
  + Sweden exonerated Uganda in the assembly. | Sweden > Uganda
justify v  S=subj T=obj  -> 052
  + The vice president justified the finance minister. | The vice president > the finance minister
rally_behind v  S=subj T=obj  -> 052
  + The party leader rallied behind the police before the committee. | The party leader > the police
stick_up_for v  S=subj T=obj  -> 052
  + Brazil stuck up for Kuwait in the assembly. | Brazil > Kuwait
speak_up_for v  S=subj T=obj  -> 052
  + The mayor spoke up for the finance minister. | The mayor > the finance minister
excuse v  S=subj T=obj  -> 052
  + The envoy excused the police before the committee. | The envoy > the police
absolve v  S=subj T=obj  -> 052
  + Armenia absolved Portugal in the assembly. | Armenia > Portugal
whitewash v  S=subj T=obj  -> 052
  + The finance minister whitewashed the finance minister. | The finance minister > the finance minister
rally v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + The chancellor rallied support for Niger. | The chancellor > Niger
mobilize v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + The Red Cross mobilized support for the miners. | The Red Cross > the miners
mobilise v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + The president mobilised support for Mongolia. | The president > Mongolia
drum_up v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + A medical charity drumed up support for the miners. | A medical charity > the miners
build v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + The prime minister built support for Oman. | The prime minister > Oman
win v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + The church council won support for the miners. | The church council > the miners
seek v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + The foreign minister sought support for Colombia. | The foreign minister > Colombia
collect v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + A women's group collected support for the miners. | A women's group > the miners
garner v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + The defence minister garnered support for Finland. | The defence minister > Finland
generate v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + The trade union generated support for the miners. | The trade union > the miners
marshal v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + The interior minister marshaled support for Zambia. | The interior minister > Zambia
solicit v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + Amnesty solicited support for the miners. | Amnesty > the miners
whip_up v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + The opposition leader whipped up support for Pakistan. | The opposition leader > Pakistan
# Recognition, relations
legitimise v  S=subj T=obj:state|org  -> 054
  + Greece legitimised the new government of Mali. | Greece > the new government of Mali
legitimize v  S=subj T=obj:state|org  -> 054
  + Ecuador legitimized the republic of Somaliland. | Ecuador > the republic of Somaliland
re-establish v  B=subj|with obj={relations}  -> 054
  + Cambodia re-established diplomatic ties with Algeria. | Cambodia > Algeria ; Algeria > Cambodia
reestablish v  B=subj|with obj={relations}  -> 054
  + Latvia and Bolivia reestablished diplomatic relations. | Latvia > Bolivia ; Bolivia > Latvia
renew v  B=subj|with obj={relations}  -> 054
  + Sudan renewed full relations with Canada. | Sudan > Canada ; Canada > Sudan
upgrade v  B=subj|with obj={relations}  -> 054
  + Qatar upgraded diplomatic ties with Romania. | Qatar > Romania ; Romania > Qatar
open v  B=subj|with obj={relations}  -> 054
  + Ethiopia and Thailand opened diplomatic relations. | Ethiopia > Thailand ; Thailand > Ethiopia
begin v  B=subj|with obj={relations}  -> 054
  + Cyprus began full relations with Mexico. | Cyprus > Mexico ; Mexico > Cyprus
initiate v  B=subj|with obj={relations}  -> 054
  + Tunisia initiated diplomatic ties with Iceland. | Tunisia > Iceland ; Iceland > Tunisia
start v  B=subj|with obj={relations}  -> 054
  + Angola and Denmark started diplomatic relations. | Angola > Denmark ; Denmark > Angola
reopen v  B=subj|with obj={relations}  -> 054
  + Lebanon reopened full relations with Senegal. | Lebanon > Senegal ; Senegal > Lebanon
formalize v  B=subj|with obj={relations}  -> 054
  + Georgia formalized diplomatic ties with Bulgaria. | Georgia > Bulgaria ; Bulgaria > Georgia
formalise v  B=subj|with obj={relations}  -> 054
  + Indonesia and Morocco formalised diplomatic relations. | Indonesia > Morocco ; Morocco > Indonesia
re-open v  B=subj|with obj={relations}  -> 054
  + Belarus re-opened full relations with Tanzania. | Belarus > Tanzania ; Tanzania > Belarus
revive v  B=subj|with obj={relations}  -> 054
  + Croatia revived diplomatic ties with Argentina. | Croatia > Argentina ; Argentina > Croatia
set_up v  B=subj|with obj={relations}  -> 054
  + Rwanda and Austria set up diplomatic relations. | Rwanda > Austria ; Austria > Rwanda
deepen v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Yemen deepened relations with Kenya. | Yemen > Kenya ; Kenya > Yemen
expand v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Norway and Peru expanded ties. | Norway > Peru ; Peru > Norway
enhance v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Turkey enhanced ties with the World Bank. | Turkey > the World Bank ; the World Bank > Turkey
boost v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Vietnam boosted relations with Chad. | Vietnam > Chad ; Chad > Vietnam
consolidate v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Egypt and Poland consolidated ties. | Egypt > Poland ; Poland > Egypt
cement v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Chile cemented ties with the Arab League. | Chile > the Arab League ; the Arab League > Chile
forge v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Nepal forged relations with Ghana. | Nepal > Ghana ; Ghana > Nepal
build v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Serbia and Japan built ties. | Serbia > Japan ; Japan > Serbia
develop v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Jordan developed ties with the Security Council. | Jordan > the Security Council ; the Security Council > Jordan
mend v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Cuba mended relations with Malaysia. | Cuba > Malaysia ; Malaysia > Cuba
repair v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Sweden and Uganda repaired ties. | Sweden > Uganda ; Uganda > Sweden
reinforce v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Brazil reinforced ties with ASEAN. | Brazil > ASEAN ; ASEAN > Brazil
cultivate v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Kuwait cultivated relations with Armenia. | Kuwait > Armenia ; Armenia > Kuwait
bolster v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Portugal and Niger bolstered ties. | Portugal > Niger ; Niger > Portugal
promote v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Mongolia promoted ties with the European Union. | Mongolia > the European Union ; the European Union > Mongolia
broaden v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Oman broadened relations with Colombia. | Oman > Colombia ; Colombia > Oman
warm v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Finland and Zambia warmed ties. | Finland > Zambia ; Zambia > Finland
thaw v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Pakistan thawed ties with the United Nations. | Pakistan > the United Nations ; the United Nations > Pakistan
rebuild v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Greece rebuilt relations with Ecuador. | Greece > Ecuador ; Ecuador > Greece
foster v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Cambodia and Algeria fostered ties. | Cambodia > Algeria ; Algeria > Cambodia
tighten v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Latvia tightened ties with NATO. | Latvia > NATO ; NATO > Latvia
fortify v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Bolivia fortified relations with Sudan. | Bolivia > Sudan ; Sudan > Bolivia
widen v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Canada and Qatar widened ties. | Canada > Qatar ; Qatar > Canada
advance v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Romania advanced ties with the African Union. | Romania > the African Union ; the African Union > Romania
elevate v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Ethiopia elevated relations with Thailand. | Ethiopia > Thailand ; Thailand > Ethiopia
solidify v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Cyprus and Mexico solidified ties. | Cyprus > Mexico ; Mexico > Cyprus
maintain v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Tunisia maintained ties with the World Bank. | Tunisia > the World Bank ; the World Bank > Tunisia
nurture v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Iceland nurtured relations with Angola. | Iceland > Angola ; Angola > Iceland
further v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Denmark and Lebanon furthered ties. | Denmark > Lebanon ; Lebanon > Denmark
intensify v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Senegal intensified ties with the Arab League. | Senegal > the Arab League ; the Arab League > Senegal
stabilise v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Georgia stabilised relations with Bulgaria. | Georgia > Bulgaria ; Bulgaria > Georgia
stabilize v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Indonesia and Morocco stabilized ties. | Indonesia > Morocco ; Morocco > Indonesia
reset v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Belarus reseted ties with the Security Council. | Belarus > the Security Council ; the Security Council > Belarus
invigorate v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Tanzania invigorated relations with Croatia. | Tanzania > Croatia ; Croatia > Tanzania
form v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Argentina and Rwanda formed ties. | Argentina > Rwanda ; Rwanda > Argentina
enjoy v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Austria enjoyed ties with ASEAN. | Austria > ASEAN ; ASEAN > Austria
rapprochement n  B=between|with|of|poss|mod|by  -> 050
  + A rapprochement between Yemen and Kenya was announced. | Yemen > Kenya ; Kenya > Yemen
reconciliation n  B=between|with|of|poss|mod|by  -> 050
  + The reconciliation between Norway and Peru ended years of coldness. | Norway > Peru ; Peru > Norway
alliance n  B=between|with|of|poss|mod|by  -> 050
  + An alliance between Turkey and Vietnam was announced. | Turkey > Vietnam ; Vietnam > Turkey
detente n  B=between|with|of|poss|mod|by  -> 050
  + The detente between Chad and Egypt ended years of coldness. | Chad > Egypt ; Egypt > Chad
friendship n  B=between|with|of|poss|mod|by  -> 050
  + A friendship between Poland and Chile was announced. | Poland > Chile ; Chile > Poland
normalisation n  B=between|with|of|poss|mod|by  -> 050
  + The normalisation between Nepal and Ghana ended years of coldness. | Nepal > Ghana ; Ghana > Nepal
normalization n  B=between|with|of|poss|mod|by  -> 050
  + A normalization between Serbia and Japan was announced. | Serbia > Japan ; Japan > Serbia
thaw n  B=between|with|of|poss|mod|by  -> 050
  + The thaw between Jordan and Cuba ended years of coldness. | Jordan > Cuba ; Cuba > Jordan
coalition n  B=between|with|of|poss|mod|by  -> 050
  + A coalition between Malaysia and Sweden was announced. | Malaysia > Sweden ; Sweden > Malaysia
handshake n  B=between|with|of|poss|mod|by  -> 050
  + The handshake between Uganda and Brazil ended years of coldness. | Uganda > Brazil ; Brazil > Uganda
reconcile v  B=subj|with  -> 050
  + Kuwait reconciled with Armenia after years of silence. | Kuwait > Armenia ; Armenia > Kuwait
make_up v  B=subj|with  -> 050
  + The governor made up with his rival. | The governor > his rival ; his rival > The governor
make_peace v  B=subj|with  -> 050
  + Portugal made peace with Niger after years of silence. | Portugal > Niger ; Niger > Portugal
ally v  B=subj|with  -> 050
  + The king allied with his rival. | The king > his rival ; his rival > The king
make_friends v  B=subj|with  -> 050
  + Mongolia made friends with Oman after years of silence. | Mongolia > Oman ; Oman > Mongolia
team_up v  B=subj|with  -> 050
  + The ambassador teamed up with his rival. | The ambassador > his rival ; his rival > The ambassador
join_forces v  B=subj|with  -> 050
  + Colombia joined forces with Finland after years of silence. | Colombia > Finland ; Finland > Colombia
shake_hands v  B=subj|with  -> 050
  + The army chief shook hands with his rival. | The army chief > his rival ; his rival > The army chief
bury_the_hatchet v  B=subj|with  -> 050
  + Zambia buried the hatchet with Pakistan after years of silence. | Zambia > Pakistan ; Pakistan > Zambia
reopen v  S=subj T=in|at|to obj={mission}  -> 054
  + Greece reopened an embassy in Ecuador. | Greece > Ecuador
re-open v  S=subj T=in|at|to obj={mission}  -> 054
  + Cambodia re-opened its consulate in Algeria. | Cambodia > Algeria
establish v  S=subj T=in|at|to obj={mission}  -> 054
  + Latvia established an embassy in Bolivia. | Latvia > Bolivia
inaugurate v  S=subj T=in|at|to obj={mission}  -> 054
  + Sudan inaugurated its consulate in Canada. | Sudan > Canada
set_up v  S=subj T=in|at|to obj={mission}  -> 054
  + Qatar set up an embassy in Romania. | Qatar > Romania
restore v  S=subj T=in|at|to obj={mission}  -> 054
  + Ethiopia restored its consulate in Thailand. | Ethiopia > Thailand
upgrade v  S=subj T=in|at|to obj={mission}  -> 054
  + Cyprus upgraded an embassy in Mexico. | Cyprus > Mexico
build v  S=subj T=in|at|to obj={mission}  -> 054
  + Tunisia built its consulate in Iceland. | Tunisia > Iceland
appoint v  S=subj T=to|in obj={envoy}  -> 054
  + Angola appointed an ambassador to Denmark. | Angola > Denmark
name v  S=subj T=to|in obj={envoy}  -> 054
  + Lebanon named a new envoy to Senegal. | Lebanon > Senegal
accredit v  S=subj T=to|in obj={envoy}  -> 054
  + Georgia accredited an ambassador to Bulgaria. | Georgia > Bulgaria
nominate v  S=subj T=to|in obj={envoy}  -> 054
  + Indonesia nominated a new envoy to Morocco. | Indonesia > Morocco
post v  S=subj T=to|in obj={envoy}  -> 054
  + Belarus posted an ambassador to Tanzania. | Belarus > Tanzania
return v  S=subj T=to|in obj={envoy}  -> 054
  + Croatia returned a new envoy to Argentina. | Croatia > Argentina
dispatch v  S=subj T=to|in obj={envoy}  -> 054
  + Rwanda dispatched an ambassador to Austria. | Rwanda > Austria
assign v  S=subj T=to|in obj={envoy}  -> 054
  + Yemen assigned a new envoy to Kenya. | Yemen > Kenya
designate v  S=subj T=to|in obj={envoy}  -> 054
  + Norway designated an ambassador to Peru. | Norway > Peru
# Apology, forgiveness
offer v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + Turkey offered an apology to Vietnam. | Turkey > Vietnam
make v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + The vice president made an apology to the victims. | The vice president > the victims
extend v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + The European Union extended its regret to the families. | The European Union > the families
convey v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + Chad conveyed an apology to Egypt. | Chad > Egypt
deliver v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + The party leader delivered an apology to the victims. | The party leader > the victims
present v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + The United Nations presented its regret to the families. | The United Nations > the families
send v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + Poland sent an apology to Chile. | Poland > Chile
tender v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + The mayor tendered an apology to the victims. | The mayor > the victims
voice v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + NATO voiced its regret to the families. | NATO > the families
give v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + Nepal gave an apology to Ghana. | Nepal > Ghana
read v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + The envoy read an apology to the victims. | The envoy > the victims
write v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + The African Union wrote its regret to the families. | The African Union > the families
atone v  S=subj T=to|for  -> 055
  + The finance minister atoned to the families for the error. | The finance minister > the families
say_sorry v  S=subj T=to|for  -> 055
  + Serbia said sorry for the bombing. | Serbia > the bombing
make_amends v  S=subj T=to|for  -> 055
  + The chancellor made amends to the families for the error. | The chancellor > the families
own_up v  S=subj T=to|for  -> 055
  + Japan owned up for the bombing. | Japan > the bombing
repent v  S=subj T=to|for  -> 055
  + The president repented to the families for the error. | The president > the families
regret n  S?=by|mod|poss T?=to|for  -> 055
  + The prime minister's regret to the villagers came after ten years. | The prime minister > the villagers
contrition n  S?=by|mod|poss T?=to|for  -> 055
  + Jordan's contrition to Cuba was accepted. | Jordan > Cuba
remorse n  S?=by|mod|poss T?=to|for  -> 055
  + The foreign minister's remorse to the villagers came after ten years. | The foreign minister > the villagers
atonement n  S?=by|mod|poss T?=to|for  -> 055
  + Malaysia's atonement to Sweden was accepted. | Malaysia > Sweden
amnesty v  S=subj T=obj  -> 056
  + The defence minister amnestied the mutineers. | The defence minister > the mutineers
exculpate v  S=subj T=obj  -> 056
  + The interior minister exculpated two jailed officers. | The interior minister > two jailed officers
reprieve v  S=subj T=obj  -> 056
  + The opposition leader reprieved the mutineers. | The opposition leader > the mutineers
offer v  S=subj T=to|for|iobj obj=amnesty|pardon|clemency|forgiveness|reprieve  -> 056
  + The governor offered a pardon to the mutineers. | The governor > the mutineers
give v  S=subj T=to|for|iobj obj=amnesty|pardon|clemency|forgiveness|reprieve  -> 056
  + Uganda gave an amnesty to deserters. | Uganda > deserters
extend v  S=subj T=to|for|iobj obj=amnesty|pardon|clemency|forgiveness|reprieve  -> 056
  + The king extended a pardon to the mutineers. | The king > the mutineers
issue v  S=subj T=to|for|iobj obj=amnesty|pardon|clemency|forgiveness|reprieve  -> 056
  + Brazil issued an amnesty to deserters. | Brazil > deserters
announce v  S=subj T=to|for|iobj obj=amnesty|pardon|clemency|forgiveness|reprieve  -> 056
  + The ambassador announced a pardon to the mutineers. | The ambassador > the mutineers
declare v  S=subj T=to|for|iobj obj=amnesty|pardon|clemency|forgiveness|reprieve  -> 056
  + Kuwait declared an amnesty to deserters. | Kuwait > deserters
decree v  S=subj T=to|for|iobj obj=amnesty|pardon|clemency|forgiveness|reprieve  -> 056
  + The army chief decreed a pardon to the mutineers. | The army chief > the mutineers
proclaim v  S=subj T=to|for|iobj obj=amnesty|pardon|clemency|forgiveness|reprieve  -> 056
  + Armenia proclaimed an amnesty to deserters. | Armenia > deserters
sign v  S=subj T=to|for|iobj obj=amnesty|pardon|clemency|forgiveness|reprieve  -> 056
  + The vice president signed a pardon to the mutineers. | The vice president > the mutineers
approve v  S=subj T=to|for|iobj obj=amnesty|pardon|clemency|forgiveness|reprieve  -> 056
  + Portugal approved an amnesty to deserters. | Portugal > deserters
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
  + Niger sealed an agreement with Mongolia. | Niger > Mongolia ; Mongolia > Niger
clinch v  B=subj|with obj={agreement}  -> 057
  + Oman and Colombia clinched a treaty. | Oman > Colombia ; Colombia > Oman
hammer_out v  B=subj|with obj={agreement}  -> 057
  + The port authority hammered out a contract with the dockers. | The port authority > the dockers ; the dockers > The port authority
forge v  B=subj|with obj={agreement}  -> 057
  + Finland forged a pact with the World Bank. | Finland > the World Bank ; the World Bank > Finland
finalise v  B=subj|with obj={agreement}  -> 057
  + Zambia finalised an agreement with Pakistan. | Zambia > Pakistan ; Pakistan > Zambia
cement v  B=subj|with obj={agreement}  -> 057
  + Greece and Ecuador cemented a treaty. | Greece > Ecuador ; Ecuador > Greece
complete v  B=subj|with obj={agreement}  -> 057
  + The port authority completed a contract with the dockers. | The port authority > the dockers ; the dockers > The port authority
renew v  B=subj|with obj={agreement}  -> 057
  + Cambodia renewed a pact with the Arab League. | Cambodia > the Arab League ; the Arab League > Cambodia
extend v  B=subj|with obj={agreement}  -> 057
  + Algeria extended an agreement with Latvia. | Algeria > Latvia ; Latvia > Algeria
work_out v  B=subj|with obj={agreement}  -> 057
  + Bolivia and Sudan worked out a treaty. | Bolivia > Sudan ; Sudan > Bolivia
thrash_out v  B=subj|with obj={agreement}  -> 057
  + The port authority thrashed out a contract with the dockers. | The port authority > the dockers ; the dockers > The port authority
secure v  B=subj|with obj={agreement}  -> 057
  + Canada secured a pact with the Security Council. | Canada > the Security Council ; the Security Council > Canada
cosign v  B=subj|with obj={agreement}  -> 057
  + Qatar cosigned an agreement with Romania. | Qatar > Romania ; Romania > Qatar
co-sign v  B=subj|with obj={agreement}  -> 057
  + Ethiopia and Thailand co-signed a treaty. | Ethiopia > Thailand ; Thailand > Ethiopia
countersign v  B=subj|with obj={agreement}  -> 057
  + The port authority countersigned a contract with the dockers. | The port authority > the dockers ; the dockers > The port authority
execute v  B=subj|with obj={agreement}  -> 057
  + Cyprus executed a pact with ASEAN. | Cyprus > ASEAN ; ASEAN > Cyprus
formalise v  B=subj|with obj={agreement}  -> 057
  + Mexico formalised an agreement with Tunisia. | Mexico > Tunisia ; Tunisia > Mexico
formalize v  B=subj|with obj={agreement}  -> 057
  + Iceland and Angola formalized a treaty. | Iceland > Angola ; Angola > Iceland
close v  B=subj|with obj={agreement}  -> 057
  + The port authority closed a contract with the dockers. | The port authority > the dockers ; the dockers > The port authority
make v  B=subj|with obj={agreement}  -> 057
  + Denmark made a pact with the European Union. | Denmark > the European Union ; the European Union > Denmark
cut v  B=subj|with obj={agreement}  -> 057
  + Lebanon cut an agreement with Senegal. | Lebanon > Senegal ; Senegal > Lebanon
achieve v  B=subj|with obj={agreement}  -> 057
  + Georgia and Bulgaria achieved a treaty. | Georgia > Bulgaria ; Bulgaria > Georgia
draw_up v  B=subj|with obj={agreement}  -> 057
  + The port authority drew up a contract with the dockers. | The port authority > the dockers ; the dockers > The port authority
nail_down v  B=subj|with obj={agreement}  -> 057
  + Indonesia nailed down a pact with the United Nations. | Indonesia > the United Nations ; the United Nations > Indonesia
iron_out v  B=subj|with obj={agreement}  -> 057
  + Morocco ironed out an agreement with Belarus. | Morocco > Belarus ; Belarus > Morocco
settle_on v  B=subj|with obj={agreement}  -> 057
  + Tanzania and Croatia settled on a treaty. | Tanzania > Croatia ; Croatia > Tanzania
arrive_at v  B=subj|with obj={agreement}  -> 057
  + The port authority arrived at a contract with the dockers. | The port authority > the dockers ; the dockers > The port authority
subscribe_to v  B=subj|with obj={agreement}  -> 057
  + Argentina subscribed to a pact with NATO. | Argentina > NATO ; NATO > Argentina
revise v  B=subj|with obj={agreement}  -> 057
  + Rwanda revised an agreement with Austria. | Rwanda > Austria ; Austria > Rwanda
update v  B=subj|with obj={agreement}  -> 057
  + Yemen and Kenya updated a treaty. | Yemen > Kenya ; Kenya > Yemen
implement v  B=subj|with obj={agreement}  -> 057
  + The port authority implemented a contract with the dockers. | The port authority > the dockers ; the dockers > The port authority
approve v  B=subj|with obj={agreement}  -> 057
  + Norway approved a pact with the African Union. | Norway > the African Union ; the African Union > Norway
accede_to v  S=subj obj={agreement}  -> 057
  + The parliament of Chile acceded to the treaty. | The parliament of Chile > _
adopt v  S=subj obj={agreement}  -> 057
  + Peru adopted the convention on mines. | Peru > _
adhere_to v  S=subj obj={agreement}  -> 057
  + Turkey adhered to the protocol. | Turkey > _
join v  S=subj obj={agreement}  -> 057
  + The parliament of Chile joined the treaty. | The parliament of Chile > _
endorse v  S=subj obj={agreement}  -> 057
  + Vietnam endorsed the convention on mines. | Vietnam > _
accept v  S=subj obj={agreement}  -> 057
  + Chad accepted the protocol. | Chad > _
honor v  S=subj obj={agreement}  -> 057
  + The parliament of Chile honored the treaty. | The parliament of Chile > _
honour v  S=subj obj={agreement}  -> 057
  + Egypt honoured the convention on mines. | Egypt > _
sign_up_to v  S=subj obj={agreement}  -> 057
  + Poland signed up to the protocol. | Poland > _
respect v  S=subj obj={agreement}  -> 057
  + The parliament of Chile respected the treaty. | The parliament of Chile > _
abide_by v  S=subj obj={agreement}  -> 057
  + Chile abided by the convention on mines. | Chile > _
pact n  B=between|with|of|poss|mod|by  -> 057
  + A pact between Nepal and Ghana was signed at noon. | Nepal > Ghana ; Ghana > Nepal
memorandum n  B=between|with|of|poss|mod|by  -> 057
  + The memorandum between Serbia and Japan entered into force. | Serbia > Japan ; Japan > Serbia
protocol n  B=between|with|of|poss|mod|by  -> 057
  + A protocol between Jordan and Cuba was signed at noon. | Jordan > Cuba ; Cuba > Jordan
memorandum_of_understanding n  B=between|with|of|poss|mod|by  -> 057
  + The memorandum of understanding between Malaysia and Sweden entered into force. | Malaysia > Sweden ; Sweden > Malaysia
contract n  B=between|with|of|poss|mod|by  -> 057
  + A contract between Uganda and Brazil was signed at noon. | Uganda > Brazil ; Brazil > Uganda
trade_deal n  B=between|with|of|poss|mod|by  -> 057
  + The trade deal between Kuwait and Armenia entered into force. | Kuwait > Armenia ; Armenia > Kuwait
peace_deal n  B=between|with|of|poss|mod|by  -> 057
  + A peace deal between Portugal and Niger was signed at noon. | Portugal > Niger ; Niger > Portugal
peace_treaty n  B=between|with|of|poss|mod|by  -> 057
  + The peace treaty between Mongolia and Oman entered into force. | Mongolia > Oman ; Oman > Mongolia
free_trade_agreement n  B=between|with|of|poss|mod|by  -> 057
  + A free trade agreement between Colombia and Finland was signed at noon. | Colombia > Finland ; Finland > Colombia
peace_accord n  B=between|with|of|poss|mod|by  -> 057
  + The peace accord between Zambia and Pakistan entered into force. | Zambia > Pakistan ; Pakistan > Zambia
settlement n  B=between|with|of|poss|mod|by  -> 057
  + A settlement between Greece and Ecuador was signed at noon. | Greece > Ecuador ; Ecuador > Greece
concordat n  B=between|with|of|poss|mod|by  -> 057
  + The concordat between Cambodia and Algeria entered into force. | Cambodia > Algeria ; Algeria > Cambodia
compact n  B=between|with|of|poss|mod|by  -> 057
  + A compact between Latvia and Bolivia was signed at noon. | Latvia > Bolivia ; Bolivia > Latvia
understanding n  B=between|with|of|poss|mod|by  -> 057
  + The understanding between Sudan and Canada entered into force. | Sudan > Canada ; Canada > Sudan
compromise n  B=between|with|of|poss|mod|by  -> 057
  + A compromise between Qatar and Romania was signed at noon. | Qatar > Romania ; Romania > Qatar
trade_pact n  B=between|with|of|poss|mod|by  -> 057
  + The trade pact between Ethiopia and Thailand entered into force. | Ethiopia > Thailand ; Thailand > Ethiopia
peace_agreement n  B=between|with|of|poss|mod|by  -> 057
  + A peace agreement between Cyprus and Mexico was signed at noon. | Cyprus > Mexico ; Mexico > Cyprus
defence_pact n  B=between|with|of|poss|mod|by  -> 057
  + The defence pact between Tunisia and Iceland entered into force. | Tunisia > Iceland ; Iceland > Tunisia
trade_agreement n  B=between|with|of|poss|mod|by  -> 057
  + A trade agreement between Angola and Denmark was signed at noon. | Angola > Denmark ; Denmark > Angola
border_agreement n  B=between|with|of|poss|mod|by  -> 057
  + The border agreement between Lebanon and Senegal entered into force. | Lebanon > Senegal ; Senegal > Lebanon
gas_deal n  B=between|with|of|poss|mod|by  -> 057
  + A gas deal between Georgia and Bulgaria was signed at noon. | Georgia > Bulgaria ; Bulgaria > Georgia
arms_deal n  B=between|with|of|poss|mod|by  -> 057
  + The arms deal between Indonesia and Morocco entered into force. | Indonesia > Morocco ; Morocco > Indonesia
nuclear_deal n  B=between|with|of|poss|mod|by  -> 057
  + A nuclear deal between Belarus and Tanzania was signed at noon. | Belarus > Tanzania ; Tanzania > Belarus
fisheries_agreement n  B=between|with|of|poss|mod|by  -> 057
  + The fisheries agreement between Croatia and Argentina entered into force. | Croatia > Argentina ; Argentina > Croatia
loan_agreement n  B=between|with|of|poss|mod|by  -> 057
  + A loan agreement between Rwanda and Austria was signed at noon. | Rwanda > Austria ; Austria > Rwanda
rejoin v  S=subj T=obj:org  -> 057
  + Yemen rejoined the customs union. | Yemen > the customs union
accede_to v  S=subj T=obj:org  -> 057
  + Kenya acceded to NATO. | Kenya > NATO
enter v  S=subj T=obj:org  -> 057
  + Norway entered the African Union. | Norway > the African Union
