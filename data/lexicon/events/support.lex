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
  + The king acclaimed Cambodia for its patience. | The king > Cambodia
admire v  S=subj T=obj  -> 051
  + The trade union admired the striking nurses. | The trade union > the striking nurses
appreciate v  S=subj T=obj  -> 051
  + The United Nations appreciated Algeria. | The United Nations > Algeria
bless v  S=subj T=obj  -> 051
  + The ambassador blessed the rescue workers. | The ambassador > the rescue workers
champion v  S=subj T=obj  -> 051
  + Latvia championed the new government of Malawi. | Latvia > the new government of Malawi
cheer v  S=subj T=obj  -> 051
  + The army chief cheered Bolivia for its patience. | The army chief > Bolivia
compliment v  S=subj T=obj  -> 051
  + Amnesty complimented the striking nurses. | Amnesty > the striking nurses
credit v  S=subj T=obj  -> 051
  + NATO credited Sudan. | NATO > Sudan
embrace v  S=subj T=obj  -> 051
  + The vice president embraced the rescue workers. | The vice president > the rescue workers
encourage v  S=subj T=obj  -> 051
  + Canada encouraged the new government of Malawi. | Canada > the new government of Malawi
eulogize v  S=subj T=obj  -> 051
  + The party leader eulogized Qatar for its patience. | The party leader > Qatar
extol v  S=subj T=obj  -> 051
  + An aid agency extoled the striking nurses. | An aid agency > the striking nurses
glorify v  S=subj T=obj  -> 051
  + The African Union glorified Romania. | The African Union > Romania
honor v  S=subj T=obj  -> 051
  + The mayor honored the rescue workers. | The mayor > the rescue workers
honour v  S=subj T=obj  -> 051
  + Ethiopia honoured the new government of Malawi. | Ethiopia > the new government of Malawi
salute v  S=subj T=obj  -> 051
  + The envoy saluted Thailand for its patience. | The envoy > Thailand
toast v  S=subj T=obj  -> 051
  + A lawyers' association toasted the striking nurses. | A lawyers' association > the striking nurses
revere v  S=subj T=obj  -> 051
  + The World Bank revered Cyprus. | The World Bank > Cyprus
celebrate v  S=subj T=obj  -> 051
  + The finance minister celebrated the rescue workers. | The finance minister > the rescue workers
esteem v  S=subj T=obj  -> 051
  + Mexico esteemed the new government of Malawi. | Mexico > the new government of Malawi
exalt v  S=subj T=obj  -> 051
  + The chancellor exalted Tunisia for its patience. | The chancellor > Tunisia
idolize v  S=subj T=obj  -> 051
  + The Red Cross idolized the striking nurses. | The Red Cross > the striking nurses
venerate v  S=subj T=obj  -> 051
  + The Arab League venerated Iceland. | The Arab League > Iceland
decorate v  S=subj T=obj  -> 051
  + The president decorated the rescue workers. | The president > the rescue workers
uplift v  S=subj T=obj  -> 051
  + Angola uplifted the new government of Malawi. | Angola > the new government of Malawi
flatter v  S=subj T=obj  -> 051
  + The prime minister flattered Denmark for its patience. | The prime minister > Denmark
favor v  S=subj T=obj  -> 051
  + A medical charity favored the striking nurses. | A medical charity > the striking nurses
favour v  S=subj T=obj  -> 051
  + The Security Council favoured Lebanon. | The Security Council > Lebanon
second v  S=subj T=obj  -> 051
  + The foreign minister seconded the rescue workers. | The foreign minister > the rescue workers
felicitate v  S=subj T=obj  -> 051
  + The defence minister felicitated Georgia for its patience. | The defence minister > Georgia
bolster v  S=subj T=obj  -> 051
  + The church council bolstered the striking nurses. | The church council > the striking nurses
boost v  S=subj T=obj  -> 051
  + ASEAN boosted Bulgaria. | ASEAN > Bulgaria
advocate v  S=subj T=obj  -> 051
  + The interior minister advocated the rescue workers. | The interior minister > the rescue workers
uphold v  S=subj T=obj  -> 051
  + Indonesia upheld the new government of Malawi. | Indonesia > the new government of Malawi
root_for v  S=subj T=obj  -> 051
  + The opposition leader rooted for Morocco for its patience. | The opposition leader > Morocco
recommend v  S=subj T=obj  -> 051
  + A women's group recommended the striking nurses. | A women's group > the striking nurses
nominate v  S=subj T=obj  -> 051
  + The European Union nominated Belarus. | The European Union > Belarus
re-elect v  S=subj T=obj  -> 051
  + The governor re-elected the rescue workers. | The governor > the rescue workers
elect v  S=subj T=obj  -> 051
  + Tanzania elected the new government of Malawi. | Tanzania > the new government of Malawi
affirm v  S=subj T=obj  -> 051
  + The king affirmed Croatia for its patience. | The king > Croatia
validate v  S=subj T=obj  -> 051
  + The trade union validated the striking nurses. | The trade union > the striking nurses
reassure v  S=subj T=obj  -> 051
  + The United Nations reassured Argentina. | The United Nations > Argentina
console v  S=subj T=obj  -> 051
  + The ambassador consoled the rescue workers. | The ambassador > the rescue workers
comfort v  S=subj T=obj  -> 051
  + Rwanda comforted the new government of Malawi. | Rwanda > the new government of Malawi
vote v  S=subj T=for  -> 051
  + The army chief voted for Austria in the vote. | The army chief > Austria
campaign v  S=subj T=for  -> 051
  + Amnesty campaigned for the governor. | Amnesty > the governor
root v  S=subj T=for  -> 051
  + Yemen rooted for the Palestinian bid. | Yemen > the Palestinian bid
cheer v  S=subj T=for  -> 051
  + The vice president cheered for Kenya in the vote. | The vice president > Kenya
canvass v  S=subj T=for  -> 051
  + An aid agency canvassed for the governor. | An aid agency > the governor
stump v  S=subj T=for  -> 051
  + Norway stumped for the Palestinian bid. | Norway > the Palestinian bid
pray v  S=subj T=for  -> 051
  + The party leader prayed for Peru in the vote. | The party leader > Peru
vouch v  S=subj T=for  -> 051
  + A lawyers' association vouched for the governor. | A lawyers' association > the governor
speak_up v  S=subj T=for  -> 051
  + Turkey spoke up for the Palestinian bid. | Turkey > the Palestinian bid
turn_out v  S=subj T=for  -> 051
  + The mayor turned out for Vietnam in the vote. | The mayor > Vietnam
fundraise v  S=subj T=for  -> 051
  + The Red Cross fundraised for the governor. | The Red Cross > the governor
sympathise v  S=subj T=with  -> 051
  + Chad sympathised with Egypt. | Chad > Egypt
empathise v  S=subj T=with  -> 051
  + NATO empathised with Poland in the dispute. | NATO > Poland
align v  S=subj T=with  -> 051
  + Chile aligned with Nepal. | Chile > Nepal
ally v  S=subj T=with  -> 051
  + The African Union allied with Ghana in the dispute. | The African Union > Ghana
stick v  S=subj T=with  -> 051
  + Serbia stuck with Japan. | Serbia > Japan
identify v  S=subj T=with  -> 051
  + Cuba identified with Malaysia. | Cuba > Malaysia
band_together v  S=subj T=with  -> 051
  + The Arab League banded together with Sweden in the dispute. | The Arab League > Sweden
affirm v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + Uganda affirmed support for Brazil. | Uganda > Brazil
reaffirm v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The envoy reaffirmed solidarity with Kuwait. | The envoy > Kuwait
declare v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The Security Council declared its backing for Armenia. | The Security Council > Armenia
convey v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + A medical charity conveyed support for the refugees. | A medical charity > the refugees
extend v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + Portugal extended support for Niger. | Portugal > Niger
offer v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The finance minister offered solidarity with Mongolia. | The finance minister > Mongolia
lend v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + ASEAN lent its backing for Oman. | ASEAN > Oman
give v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The church council gave support for the refugees. | The church council > the refugees
show v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + Colombia showed support for Finland. | Colombia > Finland
pledge v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The chancellor pledged solidarity with Zambia. | The chancellor > Zambia
repeat v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The European Union repeated its backing for Pakistan. | The European Union > Pakistan
restate v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + A women's group restated support for the refugees. | A women's group > the refugees
signal v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + Greece signaled support for Ecuador. | Greece > Ecuador
announce v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The president announced solidarity with Cambodia. | The president > Cambodia
throw v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The United Nations threw its backing for Algeria. | The United Nations > Algeria
state v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The trade union stated support for the refugees. | The trade union > the refugees
underline v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + Latvia underlined support for Bolivia. | Latvia > Bolivia
underscore v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The prime minister underscored solidarity with Sudan. | The prime minister > Sudan
emphasize v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + NATO emphasized its backing for Canada. | NATO > Canada
emphasise v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + Amnesty emphasised support for the refugees. | Amnesty > the refugees
stress v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + Qatar stressed support for Romania. | Qatar > Romania
renew v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The foreign minister renewed solidarity with Ethiopia. | The foreign minister > Ethiopia
proclaim v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The African Union proclaimed its backing for Thailand. | The African Union > Thailand
demonstrate v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + An aid agency demonstrated support for the refugees. | An aid agency > the refugees
confirm v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + Cyprus confirmed support for Mexico. | Cyprus > Mexico
send v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The defence minister sent solidarity with Tunisia. | The defence minister > Tunisia
register v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The World Bank registered its backing for Iceland. | The World Bank > Iceland
communicate v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + A lawyers' association communicated support for the refugees. | A lawyers' association > the refugees
reassert v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + Angola reasserted support for Denmark. | Angola > Denmark
add v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The interior minister added solidarity with Lebanon. | The interior minister > Lebanon
drum_up v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The Arab League drumed up its backing for Senegal. | The Arab League > Senegal
muster v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The Red Cross mustered support for the refugees. | The Red Cross > the refugees
gather v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + Georgia gathered support for Bulgaria. | Georgia > Bulgaria
acclaim n  S?=by|mod|poss T?=for|of|to  -> 051
  + Indonesia's acclaim for Morocco was warmly received. | Indonesia > Morocco
admiration n  S?=by|mod|poss T?=for|of|to  -> 051
  + The opposition leader's admiration for the nurses made the evening news. | The opposition leader > the nurses
approval n  S?=by|mod|poss T?=for|of|to  -> 051
  + The Security Council's approval for Belarus grew. | The Security Council > Belarus
backing n  S?=by|mod|poss T?=for|of|to  -> 051
  + Tanzania's backing for Croatia was warmly received. | Tanzania > Croatia
encouragement n  S?=by|mod|poss T?=for|of|to  -> 051
  + The governor's encouragement for the nurses made the evening news. | The governor > the nurses
gratitude n  S?=by|mod|poss T?=for|of|to  -> 051
  + ASEAN's gratitude for Argentina grew. | ASEAN > Argentina
respect n  S?=by|mod|poss T?=for|of|to  -> 051
  + Rwanda's respect for Austria was warmly received. | Rwanda > Austria
solidarity n  S?=by|mod|poss T?=for|of|to  -> 051
  + The king's solidarity for the nurses made the evening news. | The king > the nurses
sympathy n  S?=by|mod|poss T?=for|of|to  -> 051
  + The European Union's sympathy for Yemen grew. | The European Union > Yemen
tribute n  S?=by|mod|poss T?=for|of|to  -> 051
  + Kenya's tribute for Norway was warmly received. | Kenya > Norway
enthusiasm n  S?=by|mod|poss T?=for|of|to  -> 051
  + The ambassador's enthusiasm for the nurses made the evening news. | The ambassador > the nurses
applause n  S?=by|mod|poss T?=for|of|to  -> 051
  + The United Nations's applause for Peru grew. | The United Nations > Peru
appreciation n  S?=by|mod|poss T?=for|of|to  -> 051
  + Turkey's appreciation for Vietnam was warmly received. | Turkey > Vietnam
commendation n  S?=by|mod|poss T?=for|of|to  -> 051
  + The army chief's commendation for the nurses made the evening news. | The army chief > the nurses
congratulation n  S?=by|mod|poss T?=for|of|to  -> 051
  + NATO's congratulation for Chad grew. | NATO > Chad
homage n  S?=by|mod|poss T?=for|of|to  -> 051
  + Egypt's homage for Poland was warmly received. | Egypt > Poland
thanks n  S?=by|mod|poss T?=for|of|to  -> 051
  + The vice president's thanks for the nurses made the evening news. | The vice president > the nurses
blessing n  S?=by|mod|poss T?=for|of|to  -> 051
  + The African Union's blessing for Chile grew. | The African Union > Chile
salute n  S?=by|mod|poss T?=for|of|to  -> 051
  + Nepal's salute for Ghana was warmly received. | Nepal > Ghana
advocacy n  S?=by|mod|poss T?=for|of|to  -> 051
  + The party leader's advocacy for the nurses made the evening news. | The party leader > the nurses
pay v  S=subj T=to obj=tribute|homage|respect|thanks|congratulation|congratulations|greeting|compliment  -> 051
  + The mayor paid tribute to Serbia. | The mayor > Serbia
offer v  S=subj T=to obj=tribute|homage|respect|thanks|congratulation|congratulations|greeting|compliment  -> 051
  + The envoy offered congratulations to the new Ghanaian leader. | The envoy > the new Ghanaian leader
send v  S=subj T=to obj=tribute|homage|respect|thanks|congratulation|congratulations|greeting|compliment  -> 051
  + The finance minister sent tribute to Japan. | The finance minister > Japan
extend v  S=subj T=to obj=tribute|homage|respect|thanks|congratulation|congratulations|greeting|compliment  -> 051
  + The chancellor extended congratulations to the new Ghanaian leader. | The chancellor > the new Ghanaian leader
convey v  S=subj T=to obj=tribute|homage|respect|thanks|congratulation|congratulations|greeting|compliment  -> 051
  + The president conveyed tribute to Jordan. | The president > Jordan
express v  S=subj T=to obj=tribute|homage|respect|thanks|congratulation|congratulations|greeting|compliment  -> 051
  + The prime minister expressed congratulations to the new Ghanaian leader. | The prime minister > the new Ghanaian leader
cable v  S=subj T=to obj=tribute|homage|respect|thanks|congratulation|congratulations|greeting|compliment  -> 051
  + The foreign minister cabled tribute to Cuba. | The foreign minister > Cuba
deliver v  S=subj T=to obj=tribute|homage|respect|thanks|congratulation|congratulations|greeting|compliment  -> 051
  + The defence minister delivered congratulations to the new Ghanaian leader. | The defence minister > the new Ghanaian leader
grateful a  S=subj T=to|for|with|of  -> 051
  + The interior minister was grateful to Malaysia. | The interior minister > Malaysia
thankful a  S=subj T=to|for|with|of  -> 051
  + A medical charity is thankful to the government. | A medical charity > the government
supportive a  S=subj T=to|for|with|of  -> 051
  + The opposition leader was supportive to Sweden. | The opposition leader > Sweden
appreciative a  S=subj T=to|for|with|of  -> 051
  + The church council is appreciative to the government. | The church council > the government
sympathetic a  S=subj T=to|for|with|of  -> 051
  + The governor was sympathetic to Uganda. | The governor > Uganda
indebted a  S=subj T=to|for|with|of  -> 051
  + A women's group is indebted to the government. | A women's group > the government
# Defend, rally support
vindicate v  S=subj T=obj  -> 052
  + The king vindicated the police before the committee. | The king > the police
exonerate v  S=subj T=obj  -> 052
  + Brazil exonerated Kuwait in the assembly. | Brazil > Kuwait
justify v  S=subj T=obj  -> 052
  + The ambassador justified the finance minister. | The ambassador > the finance minister
rally_behind v  S=subj T=obj  -> 052
  + The army chief rallied behind the police before the committee. | The army chief > the police
stick_up_for v  S=subj T=obj  -> 052
  + Armenia stuck up for Portugal in the assembly. | Armenia > Portugal
speak_up_for v  S=subj T=obj  -> 052
  + The vice president spoke up for the finance minister. | The vice president > the finance minister
excuse v  S=subj T=obj  -> 052
  + The party leader excused the police before the committee. | The party leader > the police
absolve v  S=subj T=obj  -> 052
  + Niger absolved Mongolia in the assembly. | Niger > Mongolia
whitewash v  S=subj T=obj  -> 052
  + The mayor whitewashed the finance minister. | The mayor > the finance minister
rally v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + The envoy rallied support for Oman. | The envoy > Oman
mobilize v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + The trade union mobilized support for the miners. | The trade union > the miners
mobilise v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + The finance minister mobilised support for Colombia. | The finance minister > Colombia
drum_up v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + Amnesty drumed up support for the miners. | Amnesty > the miners
build v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + The chancellor built support for Finland. | The chancellor > Finland
win v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + An aid agency won support for the miners. | An aid agency > the miners
seek v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + The president sought support for Zambia. | The president > Zambia
collect v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + A lawyers' association collected support for the miners. | A lawyers' association > the miners
garner v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + The prime minister garnered support for Pakistan. | The prime minister > Pakistan
generate v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + The Red Cross generated support for the miners. | The Red Cross > the miners
marshal v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + The foreign minister marshaled support for Greece. | The foreign minister > Greece
solicit v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + A medical charity solicited support for the miners. | A medical charity > the miners
whip_up v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + The defence minister whipped up support for Ecuador. | The defence minister > Ecuador
# Recognition, relations
legitimise v  S=subj T=obj:state|org  -> 054
  + Cambodia legitimised the new government of Mali. | Cambodia > the new government of Mali
legitimize v  S=subj T=obj:state|org  -> 054
  + Algeria legitimized the republic of Somaliland. | Algeria > the republic of Somaliland
re-establish v  B=subj|with obj={relations}  -> 054
  + Latvia re-established diplomatic ties with Bolivia. | Latvia > Bolivia ; Bolivia > Latvia
reestablish v  B=subj|with obj={relations}  -> 054
  + Sudan and Canada reestablished diplomatic relations. | Sudan > Canada ; Canada > Sudan
renew v  B=subj|with obj={relations}  -> 054
  + Qatar renewed full relations with Romania. | Qatar > Romania ; Romania > Qatar
upgrade v  B=subj|with obj={relations}  -> 054
  + Ethiopia upgraded diplomatic ties with Thailand. | Ethiopia > Thailand ; Thailand > Ethiopia
open v  B=subj|with obj={relations}  -> 054
  + Cyprus and Mexico opened diplomatic relations. | Cyprus > Mexico ; Mexico > Cyprus
begin v  B=subj|with obj={relations}  -> 054
  + Tunisia began full relations with Iceland. | Tunisia > Iceland ; Iceland > Tunisia
initiate v  B=subj|with obj={relations}  -> 054
  + Angola initiated diplomatic ties with Denmark. | Angola > Denmark ; Denmark > Angola
start v  B=subj|with obj={relations}  -> 054
  + Lebanon and Senegal started diplomatic relations. | Lebanon > Senegal ; Senegal > Lebanon
reopen v  B=subj|with obj={relations}  -> 054
  + Georgia reopened full relations with Bulgaria. | Georgia > Bulgaria ; Bulgaria > Georgia
formalize v  B=subj|with obj={relations}  -> 054
  + Indonesia formalized diplomatic ties with Morocco. | Indonesia > Morocco ; Morocco > Indonesia
formalise v  B=subj|with obj={relations}  -> 054
  + Belarus and Tanzania formalised diplomatic relations. | Belarus > Tanzania ; Tanzania > Belarus
re-open v  B=subj|with obj={relations}  -> 054
  + Croatia re-opened full relations with Argentina. | Croatia > Argentina ; Argentina > Croatia
revive v  B=subj|with obj={relations}  -> 054
  + Rwanda revived diplomatic ties with Austria. | Rwanda > Austria ; Austria > Rwanda
set_up v  B=subj|with obj={relations}  -> 054
  + Yemen and Kenya set up diplomatic relations. | Yemen > Kenya ; Kenya > Yemen
deepen v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Norway deepened relations with Peru. | Norway > Peru ; Peru > Norway
expand v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Turkey and Vietnam expanded ties. | Turkey > Vietnam ; Vietnam > Turkey
enhance v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Chad enhanced ties with the World Bank. | Chad > the World Bank ; the World Bank > Chad
boost v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Egypt boosted relations with Poland. | Egypt > Poland ; Poland > Egypt
consolidate v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Chile and Nepal consolidated ties. | Chile > Nepal ; Nepal > Chile
cement v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Ghana cemented ties with the Arab League. | Ghana > the Arab League ; the Arab League > Ghana
forge v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Serbia forged relations with Japan. | Serbia > Japan ; Japan > Serbia
build v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Jordan and Cuba built ties. | Jordan > Cuba ; Cuba > Jordan
develop v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Malaysia developed ties with the Security Council. | Malaysia > the Security Council ; the Security Council > Malaysia
mend v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Sweden mended relations with Uganda. | Sweden > Uganda ; Uganda > Sweden
repair v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Brazil and Kuwait repaired ties. | Brazil > Kuwait ; Kuwait > Brazil
reinforce v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Armenia reinforced ties with ASEAN. | Armenia > ASEAN ; ASEAN > Armenia
cultivate v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Portugal cultivated relations with Niger. | Portugal > Niger ; Niger > Portugal
bolster v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Mongolia and Oman bolstered ties. | Mongolia > Oman ; Oman > Mongolia
promote v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Colombia promoted ties with the European Union. | Colombia > the European Union ; the European Union > Colombia
broaden v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Finland broadened relations with Zambia. | Finland > Zambia ; Zambia > Finland
warm v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Pakistan and Greece warmed ties. | Pakistan > Greece ; Greece > Pakistan
thaw v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Ecuador thawed ties with the United Nations. | Ecuador > the United Nations ; the United Nations > Ecuador
rebuild v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Cambodia rebuilt relations with Algeria. | Cambodia > Algeria ; Algeria > Cambodia
foster v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Latvia and Bolivia fostered ties. | Latvia > Bolivia ; Bolivia > Latvia
tighten v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Sudan tightened ties with NATO. | Sudan > NATO ; NATO > Sudan
fortify v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Canada fortified relations with Qatar. | Canada > Qatar ; Qatar > Canada
widen v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Romania and Ethiopia widened ties. | Romania > Ethiopia ; Ethiopia > Romania
advance v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Thailand advanced ties with the African Union. | Thailand > the African Union ; the African Union > Thailand
elevate v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Cyprus elevated relations with Mexico. | Cyprus > Mexico ; Mexico > Cyprus
solidify v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Tunisia and Iceland solidified ties. | Tunisia > Iceland ; Iceland > Tunisia
maintain v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Angola maintained ties with the World Bank. | Angola > the World Bank ; the World Bank > Angola
nurture v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Denmark nurtured relations with Lebanon. | Denmark > Lebanon ; Lebanon > Denmark
further v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Senegal and Georgia furthered ties. | Senegal > Georgia ; Georgia > Senegal
intensify v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Bulgaria intensified ties with the Arab League. | Bulgaria > the Arab League ; the Arab League > Bulgaria
stabilise v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Indonesia stabilised relations with Morocco. | Indonesia > Morocco ; Morocco > Indonesia
stabilize v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Belarus and Tanzania stabilized ties. | Belarus > Tanzania ; Tanzania > Belarus
reset v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Croatia reseted ties with the Security Council. | Croatia > the Security Council ; the Security Council > Croatia
invigorate v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Argentina invigorated relations with Rwanda. | Argentina > Rwanda ; Rwanda > Argentina
form v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Austria and Yemen formed ties. | Austria > Yemen ; Yemen > Austria
enjoy v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Kenya enjoyed ties with ASEAN. | Kenya > ASEAN ; ASEAN > Kenya
rapprochement n  B=between|with|of|poss|mod|by  -> 050
  + A rapprochement between Norway and Peru was announced. | Norway > Peru ; Peru > Norway
reconciliation n  B=between|with|of|poss|mod|by  -> 050
  + The reconciliation between Turkey and Vietnam ended years of coldness. | Turkey > Vietnam ; Vietnam > Turkey
alliance n  B=between|with|of|poss|mod|by  -> 050
  + An alliance between Chad and Egypt was announced. | Chad > Egypt ; Egypt > Chad
detente n  B=between|with|of|poss|mod|by  -> 050
  + The detente between Poland and Chile ended years of coldness. | Poland > Chile ; Chile > Poland
friendship n  B=between|with|of|poss|mod|by  -> 050
  + A friendship between Nepal and Ghana was announced. | Nepal > Ghana ; Ghana > Nepal
normalisation n  B=between|with|of|poss|mod|by  -> 050
  + The normalisation between Serbia and Japan ended years of coldness. | Serbia > Japan ; Japan > Serbia
normalization n  B=between|with|of|poss|mod|by  -> 050
  + A normalization between Jordan and Cuba was announced. | Jordan > Cuba ; Cuba > Jordan
thaw n  B=between|with|of|poss|mod|by  -> 050
  + The thaw between Malaysia and Sweden ended years of coldness. | Malaysia > Sweden ; Sweden > Malaysia
coalition n  B=between|with|of|poss|mod|by  -> 050
  + A coalition between Uganda and Brazil was announced. | Uganda > Brazil ; Brazil > Uganda
handshake n  B=between|with|of|poss|mod|by  -> 050
  + The handshake between Kuwait and Armenia ended years of coldness. | Kuwait > Armenia ; Armenia > Kuwait
reconcile v  B=subj|with  -> 050
  + Portugal reconciled with Niger after years of silence. | Portugal > Niger ; Niger > Portugal
make_up v  B=subj|with  -> 050
  + The interior minister made up with his rival. | The interior minister > his rival ; his rival > The interior minister
make_peace v  B=subj|with  -> 050
  + Mongolia made peace with Oman after years of silence. | Mongolia > Oman ; Oman > Mongolia
ally v  B=subj|with  -> 050
  + The opposition leader allied with his rival. | The opposition leader > his rival ; his rival > The opposition leader
make_friends v  B=subj|with  -> 050
  + Colombia made friends with Finland after years of silence. | Colombia > Finland ; Finland > Colombia
team_up v  B=subj|with  -> 050
  + The governor teamed up with his rival. | The governor > his rival ; his rival > The governor
join_forces v  B=subj|with  -> 050
  + Zambia joined forces with Pakistan after years of silence. | Zambia > Pakistan ; Pakistan > Zambia
shake_hands v  B=subj|with  -> 050
  + The king shook hands with his rival. | The king > his rival ; his rival > The king
bury_the_hatchet v  B=subj|with  -> 050
  + Greece buried the hatchet with Ecuador after years of silence. | Greece > Ecuador ; Ecuador > Greece
reopen v  S=subj T=in|at|to obj={mission}  -> 054
  + Cambodia reopened an embassy in Algeria. | Cambodia > Algeria
re-open v  S=subj T=in|at|to obj={mission}  -> 054
  + Latvia re-opened its consulate in Bolivia. | Latvia > Bolivia
establish v  S=subj T=in|at|to obj={mission}  -> 054
  + Sudan established an embassy in Canada. | Sudan > Canada
inaugurate v  S=subj T=in|at|to obj={mission}  -> 054
  + Qatar inaugurated its consulate in Romania. | Qatar > Romania
set_up v  S=subj T=in|at|to obj={mission}  -> 054
  + Ethiopia set up an embassy in Thailand. | Ethiopia > Thailand
restore v  S=subj T=in|at|to obj={mission}  -> 054
  + Cyprus restored its consulate in Mexico. | Cyprus > Mexico
upgrade v  S=subj T=in|at|to obj={mission}  -> 054
  + Tunisia upgraded an embassy in Iceland. | Tunisia > Iceland
build v  S=subj T=in|at|to obj={mission}  -> 054
  + Angola built its consulate in Denmark. | Angola > Denmark
appoint v  S=subj T=to|in obj={envoy}  -> 054
  + Lebanon appointed an ambassador to Senegal. | Lebanon > Senegal
name v  S=subj T=to|in obj={envoy}  -> 054
  + Georgia named a new envoy to Bulgaria. | Georgia > Bulgaria
accredit v  S=subj T=to|in obj={envoy}  -> 054
  + Indonesia accredited an ambassador to Morocco. | Indonesia > Morocco
nominate v  S=subj T=to|in obj={envoy}  -> 054
  + Belarus nominated a new envoy to Tanzania. | Belarus > Tanzania
post v  S=subj T=to|in obj={envoy}  -> 054
  + Croatia posted an ambassador to Argentina. | Croatia > Argentina
return v  S=subj T=to|in obj={envoy}  -> 054
  + Rwanda returned a new envoy to Austria. | Rwanda > Austria
dispatch v  S=subj T=to|in obj={envoy}  -> 054
  + Yemen dispatched an ambassador to Kenya. | Yemen > Kenya
assign v  S=subj T=to|in obj={envoy}  -> 054
  + Norway assigned a new envoy to Peru. | Norway > Peru
designate v  S=subj T=to|in obj={envoy}  -> 054
  + Turkey designated an ambassador to Vietnam. | Turkey > Vietnam
# Apology, forgiveness
offer v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + Chad offered an apology to Egypt. | Chad > Egypt
make v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + The ambassador made an apology to the victims. | The ambassador > the victims
extend v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + The European Union extended its regret to the families. | The European Union > the families
convey v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + Poland conveyed an apology to Chile. | Poland > Chile
deliver v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + The army chief delivered an apology to the victims. | The army chief > the victims
present v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + The United Nations presented its regret to the families. | The United Nations > the families
send v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + Nepal sent an apology to Ghana. | Nepal > Ghana
tender v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + The vice president tendered an apology to the victims. | The vice president > the victims
voice v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + NATO voiced its regret to the families. | NATO > the families
give v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + Serbia gave an apology to Japan. | Serbia > Japan
read v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + The party leader read an apology to the victims. | The party leader > the victims
write v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + The African Union wrote its regret to the families. | The African Union > the families
atone v  S=subj T=to|for  -> 055
  + The mayor atoned to the families for the error. | The mayor > the families
say_sorry v  S=subj T=to|for  -> 055
  + Jordan said sorry for the bombing. | Jordan > the bombing
make_amends v  S=subj T=to|for  -> 055
  + The envoy made amends to the families for the error. | The envoy > the families
own_up v  S=subj T=to|for  -> 055
  + Cuba owned up for the bombing. | Cuba > the bombing
repent v  S=subj T=to|for  -> 055
  + The finance minister repented to the families for the error. | The finance minister > the families
regret n  S?=by|mod|poss T?=to|for  -> 055
  + The chancellor's regret to the villagers came after ten years. | The chancellor > the villagers
contrition n  S?=by|mod|poss T?=to|for  -> 055
  + Malaysia's contrition to Sweden was accepted. | Malaysia > Sweden
remorse n  S?=by|mod|poss T?=to|for  -> 055
  + The president's remorse to the villagers came after ten years. | The president > the villagers
atonement n  S?=by|mod|poss T?=to|for  -> 055
  + Uganda's atonement to Brazil was accepted. | Uganda > Brazil
amnesty v  S=subj T=obj  -> 056
  + The prime minister amnestied the mutineers. | The prime minister > the mutineers
exculpate v  S=subj T=obj  -> 056
  + The foreign minister exculpated two jailed officers. | The foreign minister > two jailed officers
reprieve v  S=subj T=obj  -> 056
  + The defence minister reprieved the mutineers. | The defence minister > the mutineers
offer v  S=subj T=to|for|iobj obj=amnesty|pardon|clemency|forgiveness|reprieve  -> 056
  + The interior minister offered a pardon to the mutineers. | The interior minister > the mutineers
give v  S=subj T=to|for|iobj obj=amnesty|pardon|clemency|forgiveness|reprieve  -> 056
  + Kuwait gave an amnesty to deserters. | Kuwait > deserters
extend v  S=subj T=to|for|iobj obj=amnesty|pardon|clemency|forgiveness|reprieve  -> 056
  + The opposition leader extended a pardon to the mutineers. | The opposition leader > the mutineers
issue v  S=subj T=to|for|iobj obj=amnesty|pardon|clemency|forgiveness|reprieve  -> 056
  + Armenia issued an amnesty to deserters. | Armenia > deserters
announce v  S=subj T=to|for|iobj obj=amnesty|pardon|clemency|forgiveness|reprieve  -> 056
  + The governor announced a pardon to the mutineers. | The governor > the mutineers
declare v  S=subj T=to|for|iobj obj=amnesty|pardon|clemency|forgiveness|reprieve  -> 056
  + Portugal declared an amnesty to deserters. | Portugal > deserters
decree v  S=subj T=to|for|iobj obj=amnesty|pardon|clemency|forgiveness|reprieve  -> 056
  + The king decreed a pardon to the mutineers. | The king > the mutineers
proclaim v  S=subj T=to|for|iobj obj=amnesty|pardon|clemency|forgiveness|reprieve  -> 056
  + Niger proclaimed an amnesty to deserters. | Niger > deserters
sign v  S=subj T=to|for|iobj obj=amnesty|pardon|clemency|forgiveness|reprieve  -> 056
  + The ambassador signed a pardon to the mutineers. | The ambassador > the mutineers
approve v  S=subj T=to|for|iobj obj=amnesty|pardon|clemency|forgiveness|reprieve  -> 056
  + Mongolia approved an amnesty to deserters. | Mongolia > deserters
accord v  S=subj T=to|for|iobj obj=amnesty|pardon|clemency|forgiveness|reprieve  -> 056
  + The army chief accorded a pardon to the mutineers. | The army chief > the mutineers
pardon n  S?=by|mod|poss T?=for|of|to  -> 056
  + The vice president's pardon of the officers divided the country. | The vice president > the officers
amnesty n  S?=by|mod|poss T?=for|of|to  -> 056
  + The party leader's amnesty for the deserters was read on the radio. | The party leader > the deserters
clemency n  S?=by|mod|poss T?=for|of|to  -> 056
  + The mayor's clemency of the officers divided the country. | The mayor > the officers
forgiveness n  S?=by|mod|poss T?=for|of|to  -> 056
  + The envoy's forgiveness for the deserters was read on the radio. | The envoy > the deserters
reprieve n  S?=by|mod|poss T?=for|of|to  -> 056
  + The finance minister's reprieve of the officers divided the country. | The finance minister > the officers
# Formal agreements
seal v  B=subj|with obj={agreement}  -> 057
  + Oman sealed an agreement with Colombia. | Oman > Colombia ; Colombia > Oman
clinch v  B=subj|with obj={agreement}  -> 057
  + Finland and Zambia clinched a treaty. | Finland > Zambia ; Zambia > Finland
hammer_out v  B=subj|with obj={agreement}  -> 057
  + The port authority hammered out a contract with the dockers. | The port authority > the dockers ; the dockers > The port authority
forge v  B=subj|with obj={agreement}  -> 057
  + Pakistan forged a pact with the World Bank. | Pakistan > the World Bank ; the World Bank > Pakistan
finalise v  B=subj|with obj={agreement}  -> 057
  + Greece finalised an agreement with Ecuador. | Greece > Ecuador ; Ecuador > Greece
cement v  B=subj|with obj={agreement}  -> 057
  + Cambodia and Algeria cemented a treaty. | Cambodia > Algeria ; Algeria > Cambodia
complete v  B=subj|with obj={agreement}  -> 057
  + The port authority completed a contract with the dockers. | The port authority > the dockers ; the dockers > The port authority
renew v  B=subj|with obj={agreement}  -> 057
  + Latvia renewed a pact with the Arab League. | Latvia > the Arab League ; the Arab League > Latvia
extend v  B=subj|with obj={agreement}  -> 057
  + Bolivia extended an agreement with Sudan. | Bolivia > Sudan ; Sudan > Bolivia
work_out v  B=subj|with obj={agreement}  -> 057
  + Canada and Qatar worked out a treaty. | Canada > Qatar ; Qatar > Canada
thrash_out v  B=subj|with obj={agreement}  -> 057
  + The port authority thrashed out a contract with the dockers. | The port authority > the dockers ; the dockers > The port authority
secure v  B=subj|with obj={agreement}  -> 057
  + Romania secured a pact with the Security Council. | Romania > the Security Council ; the Security Council > Romania
cosign v  B=subj|with obj={agreement}  -> 057
  + Ethiopia cosigned an agreement with Thailand. | Ethiopia > Thailand ; Thailand > Ethiopia
co-sign v  B=subj|with obj={agreement}  -> 057
  + Cyprus and Mexico co-signed a treaty. | Cyprus > Mexico ; Mexico > Cyprus
countersign v  B=subj|with obj={agreement}  -> 057
  + The port authority countersigned a contract with the dockers. | The port authority > the dockers ; the dockers > The port authority
execute v  B=subj|with obj={agreement}  -> 057
  + Tunisia executed a pact with ASEAN. | Tunisia > ASEAN ; ASEAN > Tunisia
formalise v  B=subj|with obj={agreement}  -> 057
  + Iceland formalised an agreement with Angola. | Iceland > Angola ; Angola > Iceland
formalize v  B=subj|with obj={agreement}  -> 057
  + Denmark and Lebanon formalized a treaty. | Denmark > Lebanon ; Lebanon > Denmark
close v  B=subj|with obj={agreement}  -> 057
  + The port authority closed a contract with the dockers. | The port authority > the dockers ; the dockers > The port authority
make v  B=subj|with obj={agreement}  -> 057
  + Senegal made a pact with the European Union. | Senegal > the European Union ; the European Union > Senegal
cut v  B=subj|with obj={agreement}  -> 057
  + Georgia cut an agreement with Bulgaria. | Georgia > Bulgaria ; Bulgaria > Georgia
achieve v  B=subj|with obj={agreement}  -> 057
  + Indonesia and Morocco achieved a treaty. | Indonesia > Morocco ; Morocco > Indonesia
draw_up v  B=subj|with obj={agreement}  -> 057
  + The port authority drew up a contract with the dockers. | The port authority > the dockers ; the dockers > The port authority
nail_down v  B=subj|with obj={agreement}  -> 057
  + Belarus nailed down a pact with the United Nations. | Belarus > the United Nations ; the United Nations > Belarus
iron_out v  B=subj|with obj={agreement}  -> 057
  + Tanzania ironed out an agreement with Croatia. | Tanzania > Croatia ; Croatia > Tanzania
settle_on v  B=subj|with obj={agreement}  -> 057
  + Argentina and Rwanda settled on a treaty. | Argentina > Rwanda ; Rwanda > Argentina
arrive_at v  B=subj|with obj={agreement}  -> 057
  + The port authority arrived at a contract with the dockers. | The port authority > the dockers ; the dockers > The port authority
subscribe_to v  B=subj|with obj={agreement}  -> 057
  + Austria subscribed to a pact with NATO. | Austria > NATO ; NATO > Austria
revise v  B=subj|with obj={agreement}  -> 057
  + Yemen revised an agreement with Kenya. | Yemen > Kenya ; Kenya > Yemen
update v  B=subj|with obj={agreement}  -> 057
  + Norway and Peru updated a treaty. | Norway > Peru ; Peru > Norway
implement v  B=subj|with obj={agreement}  -> 057
  + The port authority implemented a contract with the dockers. | The port authority > the dockers ; the dockers > The port authority
approve v  B=subj|with obj={agreement}  -> 057
  + Turkey approved a pact with the African Union. | Turkey > the African Union ; the African Union > Turkey
accede_to v  S=subj obj={agreement}  -> 057
  + The parliament of Chile acceded to the treaty. | The parliament of Chile > _
adopt v  S=subj obj={agreement}  -> 057
  + Vietnam adopted the convention on mines. | Vietnam > _
adhere_to v  S=subj obj={agreement}  -> 057
  + Chad adhered to the protocol. | Chad > _
join v  S=subj obj={agreement}  -> 057
  + The parliament of Chile joined the treaty. | The parliament of Chile > _
endorse v  S=subj obj={agreement}  -> 057
  + Egypt endorsed the convention on mines. | Egypt > _
accept v  S=subj obj={agreement}  -> 057
  + Poland accepted the protocol. | Poland > _
honor v  S=subj obj={agreement}  -> 057
  + The parliament of Chile honored the treaty. | The parliament of Chile > _
honour v  S=subj obj={agreement}  -> 057
  + Chile honoured the convention on mines. | Chile > _
sign_up_to v  S=subj obj={agreement}  -> 057
  + Nepal signed up to the protocol. | Nepal > _
respect v  S=subj obj={agreement}  -> 057
  + The parliament of Chile respected the treaty. | The parliament of Chile > _
abide_by v  S=subj obj={agreement}  -> 057
  + Ghana abided by the convention on mines. | Ghana > _
pact n  B=between|with|of|poss|mod|by  -> 057
  + A pact between Serbia and Japan was signed at noon. | Serbia > Japan ; Japan > Serbia
memorandum n  B=between|with|of|poss|mod|by  -> 057
  + The memorandum between Jordan and Cuba entered into force. | Jordan > Cuba ; Cuba > Jordan
protocol n  B=between|with|of|poss|mod|by  -> 057
  + A protocol between Malaysia and Sweden was signed at noon. | Malaysia > Sweden ; Sweden > Malaysia
memorandum_of_understanding n  B=between|with|of|poss|mod|by  -> 057
  + The memorandum of understanding between Uganda and Brazil entered into force. | Uganda > Brazil ; Brazil > Uganda
contract n  B=between|with|of|poss|mod|by  -> 057
  + A contract between Kuwait and Armenia was signed at noon. | Kuwait > Armenia ; Armenia > Kuwait
trade_deal n  B=between|with|of|poss|mod|by  -> 057
  + The trade deal between Portugal and Niger entered into force. | Portugal > Niger ; Niger > Portugal
peace_deal n  B=between|with|of|poss|mod|by  -> 057
  + A peace deal between Mongolia and Oman was signed at noon. | Mongolia > Oman ; Oman > Mongolia
peace_treaty n  B=between|with|of|poss|mod|by  -> 057
  + The peace treaty between Colombia and Finland entered into force. | Colombia > Finland ; Finland > Colombia
free_trade_agreement n  B=between|with|of|poss|mod|by  -> 057
  + A free trade agreement between Zambia and Pakistan was signed at noon. | Zambia > Pakistan ; Pakistan > Zambia
peace_accord n  B=between|with|of|poss|mod|by  -> 057
  + The peace accord between Greece and Ecuador entered into force. | Greece > Ecuador ; Ecuador > Greece
settlement n  B=between|with|of|poss|mod|by  -> 057
  + A settlement between Cambodia and Algeria was signed at noon. | Cambodia > Algeria ; Algeria > Cambodia
concordat n  B=between|with|of|poss|mod|by  -> 057
  + The concordat between Latvia and Bolivia entered into force. | Latvia > Bolivia ; Bolivia > Latvia
compact n  B=between|with|of|poss|mod|by  -> 057
  + A compact between Sudan and Canada was signed at noon. | Sudan > Canada ; Canada > Sudan
understanding n  B=between|with|of|poss|mod|by  -> 057
  + The understanding between Qatar and Romania entered into force. | Qatar > Romania ; Romania > Qatar
compromise n  B=between|with|of|poss|mod|by  -> 057
  + A compromise between Ethiopia and Thailand was signed at noon. | Ethiopia > Thailand ; Thailand > Ethiopia
trade_pact n  B=between|with|of|poss|mod|by  -> 057
  + The trade pact between Cyprus and Mexico entered into force. | Cyprus > Mexico ; Mexico > Cyprus
peace_agreement n  B=between|with|of|poss|mod|by  -> 057
  + A peace agreement between Tunisia and Iceland was signed at noon. | Tunisia > Iceland ; Iceland > Tunisia
defence_pact n  B=between|with|of|poss|mod|by  -> 057
  + The defence pact between Angola and Denmark entered into force. | Angola > Denmark ; Denmark > Angola
trade_agreement n  B=between|with|of|poss|mod|by  -> 057
  + A trade agreement between Lebanon and Senegal was signed at noon. | Lebanon > Senegal ; Senegal > Lebanon
border_agreement n  B=between|with|of|poss|mod|by  -> 057
  + The border agreement between Georgia and Bulgaria entered into force. | Georgia > Bulgaria ; Bulgaria > Georgia
gas_deal n  B=between|with|of|poss|mod|by  -> 057
  + A gas deal between Indonesia and Morocco was signed at noon. | Indonesia > Morocco ; Morocco > Indonesia
arms_deal n  B=between|with|of|poss|mod|by  -> 057
  + The arms deal between Belarus and Tanzania entered into force. | Belarus > Tanzania ; Tanzania > Belarus
nuclear_deal n  B=between|with|of|poss|mod|by  -> 057
  + A nuclear deal between Croatia and Argentina was signed at noon. | Croatia > Argentina ; Argentina > Croatia
fisheries_agreement n  B=between|with|of|poss|mod|by  -> 057
  + The fisheries agreement between Rwanda and Austria entered into force. | Rwanda > Austria ; Austria > Rwanda
loan_agreement n  B=between|with|of|poss|mod|by  -> 057
  + A loan agreement between Yemen and Kenya was signed at noon. | Yemen > Kenya ; Kenya > Yemen
rejoin v  S=subj T=obj:org  -> 057
  + Norway rejoined the customs union. | Norway > the customs union
accede_to v  S=subj T=obj:org  -> 057
  + Peru acceded to NATO. | Peru > NATO
enter v  S=subj T=obj:org  -> 057
  + Turkey entered the African Union. | Turkey > the African Union
