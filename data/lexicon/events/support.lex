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
  + The army chief acclaimed Pakistan for its patience. | The army chief > Pakistan
admire v  S=subj T=obj  -> 051
  + Amnesty admired the striking nurses. | Amnesty > the striking nurses
appreciate v  S=subj T=obj  -> 051
  + The European Union appreciated Greece. | The European Union > Greece
bless v  S=subj T=obj  -> 051
  + The vice president blessed the rescue workers. | The vice president > the rescue workers
champion v  S=subj T=obj  -> 051
  + Ecuador championed the new government of Malawi. | Ecuador > the new government of Malawi
cheer v  S=subj T=obj  -> 051
  + The party leader cheered Cambodia for its patience. | The party leader > Cambodia
compliment v  S=subj T=obj  -> 051
  + An aid agency complimented the striking nurses. | An aid agency > the striking nurses
credit v  S=subj T=obj  -> 051
  + The United Nations credited Algeria. | The United Nations > Algeria
embrace v  S=subj T=obj  -> 051
  + The mayor embraced the rescue workers. | The mayor > the rescue workers
encourage v  S=subj T=obj  -> 051
  + Latvia encouraged the new government of Malawi. | Latvia > the new government of Malawi
eulogize v  S=subj T=obj  -> 051
  + The envoy eulogized Bolivia for its patience. | The envoy > Bolivia
extol v  S=subj T=obj  -> 051
  + A lawyers' association extoled the striking nurses. | A lawyers' association > the striking nurses
glorify v  S=subj T=obj  -> 051
  + NATO glorified Sudan. | NATO > Sudan
honor v  S=subj T=obj  -> 051
  + The finance minister honored the rescue workers. | The finance minister > the rescue workers
honour v  S=subj T=obj  -> 051
  + Canada honoured the new government of Malawi. | Canada > the new government of Malawi
salute v  S=subj T=obj  -> 051
  + The chancellor saluted Qatar for its patience. | The chancellor > Qatar
toast v  S=subj T=obj  -> 051
  + The Red Cross toasted the striking nurses. | The Red Cross > the striking nurses
revere v  S=subj T=obj  -> 051
  + The African Union revered Romania. | The African Union > Romania
celebrate v  S=subj T=obj  -> 051
  + The president celebrated the rescue workers. | The president > the rescue workers
esteem v  S=subj T=obj  -> 051
  + Ethiopia esteemed the new government of Malawi. | Ethiopia > the new government of Malawi
exalt v  S=subj T=obj  -> 051
  + The prime minister exalted Thailand for its patience. | The prime minister > Thailand
idolize v  S=subj T=obj  -> 051
  + A medical charity idolized the striking nurses. | A medical charity > the striking nurses
venerate v  S=subj T=obj  -> 051
  + The World Bank venerated Cyprus. | The World Bank > Cyprus
decorate v  S=subj T=obj  -> 051
  + The foreign minister decorated the rescue workers. | The foreign minister > the rescue workers
uplift v  S=subj T=obj  -> 051
  + Mexico uplifted the new government of Malawi. | Mexico > the new government of Malawi
flatter v  S=subj T=obj  -> 051
  + The defence minister flattered Tunisia for its patience. | The defence minister > Tunisia
favor v  S=subj T=obj  -> 051
  + The church council favored the striking nurses. | The church council > the striking nurses
favour v  S=subj T=obj  -> 051
  + The Arab League favoured Iceland. | The Arab League > Iceland
second v  S=subj T=obj  -> 051
  + The interior minister seconded the rescue workers. | The interior minister > the rescue workers
felicitate v  S=subj T=obj  -> 051
  + The opposition leader felicitated Denmark for its patience. | The opposition leader > Denmark
bolster v  S=subj T=obj  -> 051
  + A women's group bolstered the striking nurses. | A women's group > the striking nurses
boost v  S=subj T=obj  -> 051
  + The Security Council boosted Lebanon. | The Security Council > Lebanon
advocate v  S=subj T=obj  -> 051
  + The governor advocated the rescue workers. | The governor > the rescue workers
uphold v  S=subj T=obj  -> 051
  + Senegal upheld the new government of Malawi. | Senegal > the new government of Malawi
root_for v  S=subj T=obj  -> 051
  + The king rooted for Georgia for its patience. | The king > Georgia
recommend v  S=subj T=obj  -> 051
  + The trade union recommended the striking nurses. | The trade union > the striking nurses
nominate v  S=subj T=obj  -> 051
  + ASEAN nominated Bulgaria. | ASEAN > Bulgaria
re-elect v  S=subj T=obj  -> 051
  + The ambassador re-elected the rescue workers. | The ambassador > the rescue workers
elect v  S=subj T=obj  -> 051
  + Indonesia elected the new government of Malawi. | Indonesia > the new government of Malawi
affirm v  S=subj T=obj  -> 051
  + The army chief affirmed Morocco for its patience. | The army chief > Morocco
validate v  S=subj T=obj  -> 051
  + Amnesty validated the striking nurses. | Amnesty > the striking nurses
reassure v  S=subj T=obj  -> 051
  + The European Union reassured Belarus. | The European Union > Belarus
console v  S=subj T=obj  -> 051
  + The vice president consoled the rescue workers. | The vice president > the rescue workers
comfort v  S=subj T=obj  -> 051
  + Tanzania comforted the new government of Malawi. | Tanzania > the new government of Malawi
vote v  S=subj T=for  -> 051
  + The party leader voted for Croatia in the vote. | The party leader > Croatia
campaign v  S=subj T=for  -> 051
  + An aid agency campaigned for the governor. | An aid agency > the governor
root v  S=subj T=for  -> 051
  + Argentina rooted for the Palestinian bid. | Argentina > the Palestinian bid
cheer v  S=subj T=for  -> 051
  + The mayor cheered for Rwanda in the vote. | The mayor > Rwanda
canvass v  S=subj T=for  -> 051
  + A lawyers' association canvassed for the governor. | A lawyers' association > the governor
stump v  S=subj T=for  -> 051
  + Austria stumped for the Palestinian bid. | Austria > the Palestinian bid
pray v  S=subj T=for  -> 051
  + The envoy prayed for Yemen in the vote. | The envoy > Yemen
vouch v  S=subj T=for  -> 051
  + The Red Cross vouched for the governor. | The Red Cross > the governor
speak_up v  S=subj T=for  -> 051
  + Kenya spoke up for the Palestinian bid. | Kenya > the Palestinian bid
turn_out v  S=subj T=for  -> 051
  + The finance minister turned out for Norway in the vote. | The finance minister > Norway
fundraise v  S=subj T=for  -> 051
  + A medical charity fundraised for the governor. | A medical charity > the governor
sympathise v  S=subj T=with  -> 051
  + Peru sympathised with Turkey. | Peru > Turkey
empathise v  S=subj T=with  -> 051
  + The United Nations empathised with Vietnam in the dispute. | The United Nations > Vietnam
align v  S=subj T=with  -> 051
  + Chad aligned with Egypt. | Chad > Egypt
ally v  S=subj T=with  -> 051
  + NATO allied with Poland in the dispute. | NATO > Poland
stick v  S=subj T=with  -> 051
  + Chile stuck with Nepal. | Chile > Nepal
identify v  S=subj T=with  -> 051
  + Serbia identified with Japan. | Serbia > Japan
band_together v  S=subj T=with  -> 051
  + The World Bank banded together with Jordan in the dispute. | The World Bank > Jordan
affirm v  S=subj T=for|to|with|toward|towards|of obj={supportword}  -> 051
  + Cuba affirmed support for Malaysia. | Cuba > Malaysia
reaffirm v  S=subj T=for|to|with|toward|towards|of obj={supportword}  -> 051
  + The chancellor reaffirmed solidarity with Sweden. | The chancellor > Sweden
declare v  S=subj T=for|to|with|toward|towards|of obj={supportword}  -> 051
  + The Arab League declared its backing for Uganda. | The Arab League > Uganda
convey v  S=subj T=for|to|with|toward|towards|of obj={supportword}  -> 051
  + The church council conveyed support for the refugees. | The church council > the refugees
extend v  S=subj T=for|to|with|toward|towards|of obj={supportword}  -> 051
  + Brazil extended support for Kuwait. | Brazil > Kuwait
offer v  S=subj T=for|to|with|toward|towards|of obj={supportword}  -> 051
  + The president offered solidarity with Armenia. | The president > Armenia
lend v  S=subj T=for|to|with|toward|towards|of obj={supportword}  -> 051
  + The Security Council lent its backing for Portugal. | The Security Council > Portugal
give v  S=subj T=for|to|with|toward|towards|of obj={supportword}  -> 051
  + A women's group gave support for the refugees. | A women's group > the refugees
show v  S=subj T=for|to|with|toward|towards|of obj={supportword}  -> 051
  + Niger showed support for Mongolia. | Niger > Mongolia
pledge v  S=subj T=for|to|with|toward|towards|of obj={supportword}  -> 051
  + The prime minister pledged solidarity with Oman. | The prime minister > Oman
repeat v  S=subj T=for|to|with|toward|towards|of obj={supportword}  -> 051
  + ASEAN repeated its backing for Colombia. | ASEAN > Colombia
restate v  S=subj T=for|to|with|toward|towards|of obj={supportword}  -> 051
  + The trade union restated support for the refugees. | The trade union > the refugees
signal v  S=subj T=for|to|with|toward|towards|of obj={supportword}  -> 051
  + Finland signaled support for Zambia. | Finland > Zambia
announce v  S=subj T=for|to|with|toward|towards|of obj={supportword}  -> 051
  + The foreign minister announced solidarity with Pakistan. | The foreign minister > Pakistan
throw v  S=subj T=for|to|with|toward|towards|of obj={supportword}  -> 051
  + The European Union threw its backing for Greece. | The European Union > Greece
state v  S=subj T=for|to|with|toward|towards|of obj={supportword}  -> 051
  + Amnesty stated support for the refugees. | Amnesty > the refugees
underline v  S=subj T=for|to|with|toward|towards|of obj={supportword}  -> 051
  + Ecuador underlined support for Cambodia. | Ecuador > Cambodia
underscore v  S=subj T=for|to|with|toward|towards|of obj={supportword}  -> 051
  + The defence minister underscored solidarity with Algeria. | The defence minister > Algeria
emphasize v  S=subj T=for|to|with|toward|towards|of obj={supportword}  -> 051
  + The United Nations emphasized its backing for Latvia. | The United Nations > Latvia
emphasise v  S=subj T=for|to|with|toward|towards|of obj={supportword}  -> 051
  + An aid agency emphasised support for the refugees. | An aid agency > the refugees
stress v  S=subj T=for|to|with|toward|towards|of obj={supportword}  -> 051
  + Bolivia stressed support for Sudan. | Bolivia > Sudan
renew v  S=subj T=for|to|with|toward|towards|of obj={supportword}  -> 051
  + The interior minister renewed solidarity with Canada. | The interior minister > Canada
proclaim v  S=subj T=for|to|with|toward|towards|of obj={supportword}  -> 051
  + NATO proclaimed its backing for Qatar. | NATO > Qatar
demonstrate v  S=subj T=for|to|with|toward|towards|of obj={supportword}  -> 051
  + A lawyers' association demonstrated support for the refugees. | A lawyers' association > the refugees
confirm v  S=subj T=for|to|with|toward|towards|of obj={supportword}  -> 051
  + Romania confirmed support for Ethiopia. | Romania > Ethiopia
send v  S=subj T=for|to|with|toward|towards|of obj={supportword}  -> 051
  + The opposition leader sent solidarity with Thailand. | The opposition leader > Thailand
register v  S=subj T=for|to|with|toward|towards|of obj={supportword}  -> 051
  + The African Union registered its backing for Cyprus. | The African Union > Cyprus
communicate v  S=subj T=for|to|with|toward|towards|of obj={supportword}  -> 051
  + The Red Cross communicated support for the refugees. | The Red Cross > the refugees
reassert v  S=subj T=for|to|with|toward|towards|of obj={supportword}  -> 051
  + Mexico reasserted support for Tunisia. | Mexico > Tunisia
add v  S=subj T=for|to|with|toward|towards|of obj={supportword}  -> 051
  + The governor added solidarity with Iceland. | The governor > Iceland
drum_up v  S=subj T=for|to|with|toward|towards|of obj={supportword}  -> 051
  + The World Bank drumed up its backing for Angola. | The World Bank > Angola
muster v  S=subj T=for|to|with|toward|towards|of obj={supportword}  -> 051
  + A medical charity mustered support for the refugees. | A medical charity > the refugees
gather v  S=subj T=for|to|with|toward|towards|of obj={supportword}  -> 051
  + Denmark gathered support for Lebanon. | Denmark > Lebanon
acclaim n  S?=by|mod|poss T?=for|of|to  -> 051
  + Senegal's acclaim for Georgia was warmly received. | Senegal > Georgia
admiration n  S?=by|mod|poss T?=for|of|to  -> 051
  + The king's admiration for the nurses made the evening news. | The king > the nurses
approval n  S?=by|mod|poss T?=for|of|to  -> 051
  + The Arab League's approval for Bulgaria grew. | The Arab League > Bulgaria
backing n  S?=by|mod|poss T?=for|of|to  -> 051
  + Indonesia's backing for Morocco was warmly received. | Indonesia > Morocco
encouragement n  S?=by|mod|poss T?=for|of|to  -> 051
  + The ambassador's encouragement for the nurses made the evening news. | The ambassador > the nurses
gratitude n  S?=by|mod|poss T?=for|of|to  -> 051
  + The Security Council's gratitude for Belarus grew. | The Security Council > Belarus
respect n  S?=by|mod|poss T?=for|of|to  -> 051
  + Tanzania's respect for Croatia was warmly received. | Tanzania > Croatia
solidarity n  S?=by|mod|poss T?=for|of|to  -> 051
  + The army chief's solidarity for the nurses made the evening news. | The army chief > the nurses
sympathy n  S?=by|mod|poss T?=for|of|to  -> 051
  + ASEAN's sympathy for Argentina grew. | ASEAN > Argentina
tribute n  S?=by|mod|poss T?=for|of|to  -> 051
  + Rwanda's tribute for Austria was warmly received. | Rwanda > Austria
enthusiasm n  S?=by|mod|poss T?=for|of|to  -> 051
  + The vice president's enthusiasm for the nurses made the evening news. | The vice president > the nurses
applause n  S?=by|mod|poss T?=for|of|to  -> 051
  + The European Union's applause for Yemen grew. | The European Union > Yemen
appreciation n  S?=by|mod|poss T?=for|of|to  -> 051
  + Kenya's appreciation for Norway was warmly received. | Kenya > Norway
commendation n  S?=by|mod|poss T?=for|of|to  -> 051
  + The party leader's commendation for the nurses made the evening news. | The party leader > the nurses
congratulation n  S?=by|mod|poss T?=for|of|to  -> 051
  + The United Nations's congratulation for Peru grew. | The United Nations > Peru
homage n  S?=by|mod|poss T?=for|of|to  -> 051
  + Turkey's homage for Vietnam was warmly received. | Turkey > Vietnam
thanks n  S?=by|mod|poss T?=for|of|to  -> 051
  + The mayor's thanks for the nurses made the evening news. | The mayor > the nurses
blessing n  S?=by|mod|poss T?=for|of|to  -> 051
  + NATO's blessing for Chad grew. | NATO > Chad
salute n  S?=by|mod|poss T?=for|of|to  -> 051
  + Egypt's salute for Poland was warmly received. | Egypt > Poland
advocacy n  S?=by|mod|poss T?=for|of|to  -> 051
  + The envoy's advocacy for the nurses made the evening news. | The envoy > the nurses
pay v  S=subj T=to obj=tribute|homage|respect|thanks|congratulation|congratulations|greeting|compliment  -> 051
  + The finance minister paid tribute to Chile. | The finance minister > Chile
offer v  S=subj T=to obj=tribute|homage|respect|thanks|congratulation|congratulations|greeting|compliment  -> 051
  + The chancellor offered congratulations to the new Ghanaian leader. | The chancellor > the new Ghanaian leader
send v  S=subj T=to obj=tribute|homage|respect|thanks|congratulation|congratulations|greeting|compliment  -> 051
  + The president sent tribute to Nepal. | The president > Nepal
extend v  S=subj T=to obj=tribute|homage|respect|thanks|congratulation|congratulations|greeting|compliment  -> 051
  + The prime minister extended congratulations to the new Ghanaian leader. | The prime minister > the new Ghanaian leader
convey v  S=subj T=to obj=tribute|homage|respect|thanks|congratulation|congratulations|greeting|compliment  -> 051
  + The foreign minister conveyed tribute to Ghana. | The foreign minister > Ghana
express v  S=subj T=to obj=tribute|homage|respect|thanks|congratulation|congratulations|greeting|compliment  -> 051
  + The defence minister expressed congratulations to the new Ghanaian leader. | The defence minister > the new Ghanaian leader
cable v  S=subj T=to obj=tribute|homage|respect|thanks|congratulation|congratulations|greeting|compliment  -> 051
  + The interior minister cabled tribute to Serbia. | The interior minister > Serbia
deliver v  S=subj T=to obj=tribute|homage|respect|thanks|congratulation|congratulations|greeting|compliment  -> 051
  + The opposition leader delivered congratulations to the new Ghanaian leader. | The opposition leader > the new Ghanaian leader
grateful a  S=subj T=to|for|with|of  -> 051
  + The governor was grateful to Japan. | The governor > Japan
thankful a  S=subj T=to|for|with|of  -> 051
  + The church council is thankful to the government. | The church council > the government
supportive a  S=subj T=to|for|with|of  -> 051
  + The king was supportive to Jordan. | The king > Jordan
appreciative a  S=subj T=to|for|with|of  -> 051
  + A women's group is appreciative to the government. | A women's group > the government
sympathetic a  S=subj T=to|for|with|of  -> 051
  + The ambassador was sympathetic to Cuba. | The ambassador > Cuba
indebted a  S=subj T=to|for|with|of  -> 051
  + The trade union is indebted to the government. | The trade union > the government
# Defend, rally support
vindicate v  S=subj T=obj  -> 052
  + The army chief vindicated the police before the committee. | The army chief > the police
exonerate v  S=subj T=obj  -> 052
  + Malaysia exonerated Sweden in the assembly. | Malaysia > Sweden
justify v  S=subj T=obj  -> 052
  + The vice president justified the finance minister. | The vice president > the finance minister
rally_behind v  S=subj T=obj  -> 052
  + The party leader rallied behind the police before the committee. | The party leader > the police
stick_up_for v  S=subj T=obj  -> 052
  + Uganda stuck up for Brazil in the assembly. | Uganda > Brazil
speak_up_for v  S=subj T=obj  -> 052
  + The mayor spoke up for the finance minister. | The mayor > the finance minister
excuse v  S=subj T=obj  -> 052
  + The envoy excused the police before the committee. | The envoy > the police
absolve v  S=subj T=obj  -> 052
  + Kuwait absolved Armenia in the assembly. | Kuwait > Armenia
whitewash v  S=subj T=obj  -> 052
  + The finance minister whitewashed the finance minister. | The finance minister > the finance minister
rally v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + The chancellor rallied support for Portugal. | The chancellor > Portugal
mobilize v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + Amnesty mobilized support for the miners. | Amnesty > the miners
mobilise v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + The president mobilised support for Niger. | The president > Niger
drum_up v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + An aid agency drumed up support for the miners. | An aid agency > the miners
build v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + The prime minister built support for Mongolia. | The prime minister > Mongolia
win v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + A lawyers' association won support for the miners. | A lawyers' association > the miners
seek v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + The foreign minister sought support for Oman. | The foreign minister > Oman
collect v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + The Red Cross collected support for the miners. | The Red Cross > the miners
garner v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + The defence minister garnered support for Colombia. | The defence minister > Colombia
generate v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + A medical charity generated support for the miners. | A medical charity > the miners
marshal v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + The interior minister marshaled support for Finland. | The interior minister > Finland
solicit v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + The church council solicited support for the miners. | The church council > the miners
whip_up v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + The opposition leader whipped up support for Zambia. | The opposition leader > Zambia
# Recognition, relations
legitimise v  S=subj T=obj T=obj:state|org  -> 054
  + Pakistan legitimised the new government of Mali. | Pakistan > the new government of Mali
legitimize v  S=subj T=obj T=obj:state|org  -> 054
  + Greece legitimized the republic of Somaliland. | Greece > the republic of Somaliland
re-establish v  B=subj|with obj={relations}  -> 054
  + Ecuador re-established diplomatic ties with Cambodia. | Ecuador > Cambodia ; Cambodia > Ecuador
reestablish v  B=subj|with obj={relations}  -> 054
  + Algeria and Latvia reestablished diplomatic relations. | Algeria > Latvia ; Latvia > Algeria
renew v  B=subj|with obj={relations}  -> 054
  + Bolivia renewed full relations with Sudan. | Bolivia > Sudan ; Sudan > Bolivia
upgrade v  B=subj|with obj={relations}  -> 054
  + Canada upgraded diplomatic ties with Qatar. | Canada > Qatar ; Qatar > Canada
open v  B=subj|with obj={relations}  -> 054
  + Romania and Ethiopia opened diplomatic relations. | Romania > Ethiopia ; Ethiopia > Romania
begin v  B=subj|with obj={relations}  -> 054
  + Thailand began full relations with Cyprus. | Thailand > Cyprus ; Cyprus > Thailand
initiate v  B=subj|with obj={relations}  -> 054
  + Mexico initiated diplomatic ties with Tunisia. | Mexico > Tunisia ; Tunisia > Mexico
start v  B=subj|with obj={relations}  -> 054
  + Iceland and Angola started diplomatic relations. | Iceland > Angola ; Angola > Iceland
reopen v  B=subj|with obj={relations}  -> 054
  + Denmark reopened full relations with Lebanon. | Denmark > Lebanon ; Lebanon > Denmark
formalize v  B=subj|with obj={relations}  -> 054
  + Senegal formalized diplomatic ties with Georgia. | Senegal > Georgia ; Georgia > Senegal
formalise v  B=subj|with obj={relations}  -> 054
  + Bulgaria and Indonesia formalised diplomatic relations. | Bulgaria > Indonesia ; Indonesia > Bulgaria
re-open v  B=subj|with obj={relations}  -> 054
  + Morocco re-opened full relations with Belarus. | Morocco > Belarus ; Belarus > Morocco
revive v  B=subj|with obj={relations}  -> 054
  + Tanzania revived diplomatic ties with Croatia. | Tanzania > Croatia ; Croatia > Tanzania
set_up v  B=subj|with obj={relations}  -> 054
  + Argentina and Rwanda set up diplomatic relations. | Argentina > Rwanda ; Rwanda > Argentina
deepen v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Austria deepened relations with Yemen. | Austria > Yemen ; Yemen > Austria
expand v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Kenya and Norway expanded ties. | Kenya > Norway ; Norway > Kenya
enhance v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Peru enhanced ties with the African Union. | Peru > the African Union ; the African Union > Peru
boost v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Turkey boosted relations with Vietnam. | Turkey > Vietnam ; Vietnam > Turkey
consolidate v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Chad and Egypt consolidated ties. | Chad > Egypt ; Egypt > Chad
cement v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Poland cemented ties with the World Bank. | Poland > the World Bank ; the World Bank > Poland
forge v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Chile forged relations with Nepal. | Chile > Nepal ; Nepal > Chile
build v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Ghana and Serbia built ties. | Ghana > Serbia ; Serbia > Ghana
develop v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Japan developed ties with the Arab League. | Japan > the Arab League ; the Arab League > Japan
mend v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Jordan mended relations with Cuba. | Jordan > Cuba ; Cuba > Jordan
repair v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Malaysia and Sweden repaired ties. | Malaysia > Sweden ; Sweden > Malaysia
reinforce v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Uganda reinforced ties with the Security Council. | Uganda > the Security Council ; the Security Council > Uganda
cultivate v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Brazil cultivated relations with Kuwait. | Brazil > Kuwait ; Kuwait > Brazil
bolster v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Armenia and Portugal bolstered ties. | Armenia > Portugal ; Portugal > Armenia
promote v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Niger promoted ties with ASEAN. | Niger > ASEAN ; ASEAN > Niger
broaden v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Mongolia broadened relations with Oman. | Mongolia > Oman ; Oman > Mongolia
warm v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Colombia and Finland warmed ties. | Colombia > Finland ; Finland > Colombia
thaw v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Zambia thawed ties with the European Union. | Zambia > the European Union ; the European Union > Zambia
rebuild v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Pakistan rebuilt relations with Greece. | Pakistan > Greece ; Greece > Pakistan
foster v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Ecuador and Cambodia fostered ties. | Ecuador > Cambodia ; Cambodia > Ecuador
tighten v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Algeria tightened ties with the United Nations. | Algeria > the United Nations ; the United Nations > Algeria
fortify v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Latvia fortified relations with Bolivia. | Latvia > Bolivia ; Bolivia > Latvia
widen v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Sudan and Canada widened ties. | Sudan > Canada ; Canada > Sudan
advance v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Qatar advanced ties with NATO. | Qatar > NATO ; NATO > Qatar
elevate v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Romania elevated relations with Ethiopia. | Romania > Ethiopia ; Ethiopia > Romania
solidify v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Thailand and Cyprus solidified ties. | Thailand > Cyprus ; Cyprus > Thailand
maintain v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Mexico maintained ties with the African Union. | Mexico > the African Union ; the African Union > Mexico
nurture v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Tunisia nurtured relations with Iceland. | Tunisia > Iceland ; Iceland > Tunisia
further v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Angola and Denmark furthered ties. | Angola > Denmark ; Denmark > Angola
intensify v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Lebanon intensified ties with the World Bank. | Lebanon > the World Bank ; the World Bank > Lebanon
stabilise v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Senegal stabilised relations with Georgia. | Senegal > Georgia ; Georgia > Senegal
stabilize v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Bulgaria and Indonesia stabilized ties. | Bulgaria > Indonesia ; Indonesia > Bulgaria
reset v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Morocco reseted ties with the Arab League. | Morocco > the Arab League ; the Arab League > Morocco
invigorate v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Belarus invigorated relations with Tanzania. | Belarus > Tanzania ; Tanzania > Belarus
form v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Croatia and Argentina formed ties. | Croatia > Argentina ; Argentina > Croatia
enjoy v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Rwanda enjoyed ties with the Security Council. | Rwanda > the Security Council ; the Security Council > Rwanda
rapprochement n  B=between|with|of|poss|mod|by  -> 050
  + A rapprochement between Austria and Yemen was announced. | Austria > Yemen ; Yemen > Austria
reconciliation n  B=between|with|of|poss|mod|by  -> 050
  + The reconciliation between Kenya and Norway ended years of coldness. | Kenya > Norway ; Norway > Kenya
alliance n  B=between|with|of|poss|mod|by  -> 050
  + An alliance between Peru and Turkey was announced. | Peru > Turkey ; Turkey > Peru
detente n  B=between|with|of|poss|mod|by  -> 050
  + The detente between Vietnam and Chad ended years of coldness. | Vietnam > Chad ; Chad > Vietnam
friendship n  B=between|with|of|poss|mod|by  -> 050
  + A friendship between Egypt and Poland was announced. | Egypt > Poland ; Poland > Egypt
normalisation n  B=between|with|of|poss|mod|by  -> 050
  + The normalisation between Chile and Nepal ended years of coldness. | Chile > Nepal ; Nepal > Chile
normalization n  B=between|with|of|poss|mod|by  -> 050
  + A normalization between Ghana and Serbia was announced. | Ghana > Serbia ; Serbia > Ghana
thaw n  B=between|with|of|poss|mod|by  -> 050
  + The thaw between Japan and Jordan ended years of coldness. | Japan > Jordan ; Jordan > Japan
coalition n  B=between|with|of|poss|mod|by  -> 050
  + A coalition between Cuba and Malaysia was announced. | Cuba > Malaysia ; Malaysia > Cuba
handshake n  B=between|with|of|poss|mod|by  -> 050
  + The handshake between Sweden and Uganda ended years of coldness. | Sweden > Uganda ; Uganda > Sweden
reconcile v  B=subj|with  -> 050
  + Brazil reconciled with Kuwait after years of silence. | Brazil > Kuwait ; Kuwait > Brazil
make_up v  B=subj|with  -> 050
  + The governor made up with his rival. | The governor > his rival ; his rival > The governor
make_peace v  B=subj|with  -> 050
  + Armenia made peace with Portugal after years of silence. | Armenia > Portugal ; Portugal > Armenia
ally v  B=subj|with  -> 050
  + The king allied with his rival. | The king > his rival ; his rival > The king
make_friends v  B=subj|with  -> 050
  + Niger made friends with Mongolia after years of silence. | Niger > Mongolia ; Mongolia > Niger
team_up v  B=subj|with  -> 050
  + The ambassador teamed up with his rival. | The ambassador > his rival ; his rival > The ambassador
join_forces v  B=subj|with  -> 050
  + Oman joined forces with Colombia after years of silence. | Oman > Colombia ; Colombia > Oman
shake_hands v  B=subj|with  -> 050
  + The army chief shook hands with his rival. | The army chief > his rival ; his rival > The army chief
bury_the_hatchet v  B=subj|with  -> 050
  + Finland buried the hatchet with Zambia after years of silence. | Finland > Zambia ; Zambia > Finland
reopen v  S=subj T=in|at|to obj={mission}  -> 054
  + Pakistan reopened an embassy in Greece. | Pakistan > Greece
re-open v  S=subj T=in|at|to obj={mission}  -> 054
  + Ecuador re-opened its consulate in Cambodia. | Ecuador > Cambodia
establish v  S=subj T=in|at|to obj={mission}  -> 054
  + Algeria established an embassy in Latvia. | Algeria > Latvia
inaugurate v  S=subj T=in|at|to obj={mission}  -> 054
  + Bolivia inaugurated its consulate in Sudan. | Bolivia > Sudan
set_up v  S=subj T=in|at|to obj={mission}  -> 054
  + Canada set up an embassy in Qatar. | Canada > Qatar
restore v  S=subj T=in|at|to obj={mission}  -> 054
  + Romania restored its consulate in Ethiopia. | Romania > Ethiopia
upgrade v  S=subj T=in|at|to obj={mission}  -> 054
  + Thailand upgraded an embassy in Cyprus. | Thailand > Cyprus
build v  S=subj T=in|at|to obj={mission}  -> 054
  + Mexico built its consulate in Tunisia. | Mexico > Tunisia
appoint v  S=subj T=to|in obj={envoy}  -> 054
  + Iceland appointed an ambassador to Angola. | Iceland > Angola
name v  S=subj T=to|in obj={envoy}  -> 054
  + Denmark named a new envoy to Lebanon. | Denmark > Lebanon
accredit v  S=subj T=to|in obj={envoy}  -> 054
  + Senegal accredited an ambassador to Georgia. | Senegal > Georgia
nominate v  S=subj T=to|in obj={envoy}  -> 054
  + Bulgaria nominated a new envoy to Indonesia. | Bulgaria > Indonesia
post v  S=subj T=to|in obj={envoy}  -> 054
  + Morocco posted an ambassador to Belarus. | Morocco > Belarus
return v  S=subj T=to|in obj={envoy}  -> 054
  + Tanzania returned a new envoy to Croatia. | Tanzania > Croatia
dispatch v  S=subj T=to|in obj={envoy}  -> 054
  + Argentina dispatched an ambassador to Rwanda. | Argentina > Rwanda
assign v  S=subj T=to|in obj={envoy}  -> 054
  + Austria assigned a new envoy to Yemen. | Austria > Yemen
designate v  S=subj T=to|in obj={envoy}  -> 054
  + Kenya designated an ambassador to Norway. | Kenya > Norway
# Apology, forgiveness
offer v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + Peru offered an apology to Turkey. | Peru > Turkey
make v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + The vice president made an apology to the victims. | The vice president > the victims
extend v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + ASEAN extended its regret to the families. | ASEAN > the families
convey v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + Vietnam conveyed an apology to Chad. | Vietnam > Chad
deliver v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + The party leader delivered an apology to the victims. | The party leader > the victims
present v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + The European Union presented its regret to the families. | The European Union > the families
send v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + Egypt sent an apology to Poland. | Egypt > Poland
tender v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + The mayor tendered an apology to the victims. | The mayor > the victims
voice v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + The United Nations voiced its regret to the families. | The United Nations > the families
give v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + Chile gave an apology to Nepal. | Chile > Nepal
read v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + The envoy read an apology to the victims. | The envoy > the victims
write v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + NATO wrote its regret to the families. | NATO > the families
atone v  S=subj T=to|for  -> 055
  + The finance minister atoned to the families for the error. | The finance minister > the families
say_sorry v  S=subj T=to|for  -> 055
  + Ghana said sorry for the bombing. | Ghana > the bombing
make_amends v  S=subj T=to|for  -> 055
  + The chancellor made amends to the families for the error. | The chancellor > the families
own_up v  S=subj T=to|for  -> 055
  + Serbia owned up for the bombing. | Serbia > the bombing
repent v  S=subj T=to|for  -> 055
  + The president repented to the families for the error. | The president > the families
regret n  S?=by|mod|poss T?=to|for  -> 055
  + The prime minister's regret to the villagers came after ten years. | The prime minister > the villagers
contrition n  S?=by|mod|poss T?=to|for  -> 055
  + Japan's contrition to Jordan was accepted. | Japan > Jordan
remorse n  S?=by|mod|poss T?=to|for  -> 055
  + The foreign minister's remorse to the villagers came after ten years. | The foreign minister > the villagers
atonement n  S?=by|mod|poss T?=to|for  -> 055
  + Cuba's atonement to Malaysia was accepted. | Cuba > Malaysia
amnesty v  S=subj T=obj  -> 056
  + The defence minister amnestied the mutineers. | The defence minister > the mutineers
exculpate v  S=subj T=obj  -> 056
  + The interior minister exculpated two jailed officers. | The interior minister > two jailed officers
reprieve v  S=subj T=obj  -> 056
  + The opposition leader reprieved the mutineers. | The opposition leader > the mutineers
offer v  S=subj T=to|for|iobj obj=amnesty|pardon|clemency|forgiveness|reprieve  -> 056
  + The governor offered a pardon to the mutineers. | The governor > the mutineers
give v  S=subj T=to|for|iobj obj=amnesty|pardon|clemency|forgiveness|reprieve  -> 056
  + Sweden gave an amnesty to deserters. | Sweden > deserters
extend v  S=subj T=to|for|iobj obj=amnesty|pardon|clemency|forgiveness|reprieve  -> 056
  + The king extended a pardon to the mutineers. | The king > the mutineers
issue v  S=subj T=to|for|iobj obj=amnesty|pardon|clemency|forgiveness|reprieve  -> 056
  + Uganda issued an amnesty to deserters. | Uganda > deserters
announce v  S=subj T=to|for|iobj obj=amnesty|pardon|clemency|forgiveness|reprieve  -> 056
  + The ambassador announced a pardon to the mutineers. | The ambassador > the mutineers
declare v  S=subj T=to|for|iobj obj=amnesty|pardon|clemency|forgiveness|reprieve  -> 056
  + Brazil declared an amnesty to deserters. | Brazil > deserters
decree v  S=subj T=to|for|iobj obj=amnesty|pardon|clemency|forgiveness|reprieve  -> 056
  + The army chief decreed a pardon to the mutineers. | The army chief > the mutineers
proclaim v  S=subj T=to|for|iobj obj=amnesty|pardon|clemency|forgiveness|reprieve  -> 056
  + Kuwait proclaimed an amnesty to deserters. | Kuwait > deserters
sign v  S=subj T=to|for|iobj obj=amnesty|pardon|clemency|forgiveness|reprieve  -> 056
  + The vice president signed a pardon to the mutineers. | The vice president > the mutineers
approve v  S=subj T=to|for|iobj obj=amnesty|pardon|clemency|forgiveness|reprieve  -> 056
  + Armenia approved an amnesty to deserters. | Armenia > deserters
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
  + Portugal sealed an agreement with Niger. | Portugal > Niger ; Niger > Portugal
clinch v  B=subj|with obj={agreement}  -> 057
  + Mongolia and Oman clinched a treaty. | Mongolia > Oman ; Oman > Mongolia
hammer_out v  B=subj|with obj={agreement}  -> 057
  + The port authority hammered out a contract with the dockers. | The port authority > the dockers ; the dockers > The port authority
forge v  B=subj|with obj={agreement}  -> 057
  + Colombia forged a pact with the African Union. | Colombia > the African Union ; the African Union > Colombia
finalise v  B=subj|with obj={agreement}  -> 057
  + Finland finalised an agreement with Zambia. | Finland > Zambia ; Zambia > Finland
cement v  B=subj|with obj={agreement}  -> 057
  + Pakistan and Greece cemented a treaty. | Pakistan > Greece ; Greece > Pakistan
complete v  B=subj|with obj={agreement}  -> 057
  + The port authority completed a contract with the dockers. | The port authority > the dockers ; the dockers > The port authority
renew v  B=subj|with obj={agreement}  -> 057
  + Ecuador renewed a pact with the World Bank. | Ecuador > the World Bank ; the World Bank > Ecuador
extend v  B=subj|with obj={agreement}  -> 057
  + Cambodia extended an agreement with Algeria. | Cambodia > Algeria ; Algeria > Cambodia
work_out v  B=subj|with obj={agreement}  -> 057
  + Latvia and Bolivia worked out a treaty. | Latvia > Bolivia ; Bolivia > Latvia
thrash_out v  B=subj|with obj={agreement}  -> 057
  + The port authority thrashed out a contract with the dockers. | The port authority > the dockers ; the dockers > The port authority
secure v  B=subj|with obj={agreement}  -> 057
  + Sudan secured a pact with the Arab League. | Sudan > the Arab League ; the Arab League > Sudan
cosign v  B=subj|with obj={agreement}  -> 057
  + Canada cosigned an agreement with Qatar. | Canada > Qatar ; Qatar > Canada
co-sign v  B=subj|with obj={agreement}  -> 057
  + Romania and Ethiopia co-signed a treaty. | Romania > Ethiopia ; Ethiopia > Romania
countersign v  B=subj|with obj={agreement}  -> 057
  + The port authority countersigned a contract with the dockers. | The port authority > the dockers ; the dockers > The port authority
execute v  B=subj|with obj={agreement}  -> 057
  + Thailand executed a pact with the Security Council. | Thailand > the Security Council ; the Security Council > Thailand
formalise v  B=subj|with obj={agreement}  -> 057
  + Cyprus formalised an agreement with Mexico. | Cyprus > Mexico ; Mexico > Cyprus
formalize v  B=subj|with obj={agreement}  -> 057
  + Tunisia and Iceland formalized a treaty. | Tunisia > Iceland ; Iceland > Tunisia
close v  B=subj|with obj={agreement}  -> 057
  + The port authority closed a contract with the dockers. | The port authority > the dockers ; the dockers > The port authority
make v  B=subj|with obj={agreement}  -> 057
  + Angola made a pact with ASEAN. | Angola > ASEAN ; ASEAN > Angola
cut v  B=subj|with obj={agreement}  -> 057
  + Denmark cut an agreement with Lebanon. | Denmark > Lebanon ; Lebanon > Denmark
achieve v  B=subj|with obj={agreement}  -> 057
  + Senegal and Georgia achieved a treaty. | Senegal > Georgia ; Georgia > Senegal
draw_up v  B=subj|with obj={agreement}  -> 057
  + The port authority drew up a contract with the dockers. | The port authority > the dockers ; the dockers > The port authority
nail_down v  B=subj|with obj={agreement}  -> 057
  + Bulgaria nailed down a pact with the European Union. | Bulgaria > the European Union ; the European Union > Bulgaria
iron_out v  B=subj|with obj={agreement}  -> 057
  + Indonesia ironed out an agreement with Morocco. | Indonesia > Morocco ; Morocco > Indonesia
settle_on v  B=subj|with obj={agreement}  -> 057
  + Belarus and Tanzania settled on a treaty. | Belarus > Tanzania ; Tanzania > Belarus
arrive_at v  B=subj|with obj={agreement}  -> 057
  + The port authority arrived at a contract with the dockers. | The port authority > the dockers ; the dockers > The port authority
subscribe_to v  B=subj|with obj={agreement}  -> 057
  + Croatia subscribed to a pact with the United Nations. | Croatia > the United Nations ; the United Nations > Croatia
revise v  B=subj|with obj={agreement}  -> 057
  + Argentina revised an agreement with Rwanda. | Argentina > Rwanda ; Rwanda > Argentina
update v  B=subj|with obj={agreement}  -> 057
  + Austria and Yemen updated a treaty. | Austria > Yemen ; Yemen > Austria
implement v  B=subj|with obj={agreement}  -> 057
  + The port authority implemented a contract with the dockers. | The port authority > the dockers ; the dockers > The port authority
approve v  B=subj|with obj={agreement}  -> 057
  + Kenya approved a pact with NATO. | Kenya > NATO ; NATO > Kenya
accede_to v  S=subj obj={agreement}  -> 057
  + The parliament of Chile acceded to the treaty. | The parliament of Chile > _
adopt v  S=subj obj={agreement}  -> 057
  + Norway adopted the convention on mines. | Norway > _
adhere_to v  S=subj obj={agreement}  -> 057
  + Peru adhered to the protocol. | Peru > _
join v  S=subj obj={agreement}  -> 057
  + The parliament of Chile joined the treaty. | The parliament of Chile > _
endorse v  S=subj obj={agreement}  -> 057
  + Turkey endorsed the convention on mines. | Turkey > _
accept v  S=subj obj={agreement}  -> 057
  + Vietnam accepted the protocol. | Vietnam > _
honor v  S=subj obj={agreement}  -> 057
  + The parliament of Chile honored the treaty. | The parliament of Chile > _
honour v  S=subj obj={agreement}  -> 057
  + Chad honoured the convention on mines. | Chad > _
sign_up_to v  S=subj obj={agreement}  -> 057
  + Egypt signed up to the protocol. | Egypt > _
respect v  S=subj obj={agreement}  -> 057
  + The parliament of Chile respected the treaty. | The parliament of Chile > _
abide_by v  S=subj obj={agreement}  -> 057
  + Poland abided by the convention on mines. | Poland > _
pact n  B=between|with|of|poss|mod|by  -> 057
  + A pact between Chile and Nepal was signed at noon. | Chile > Nepal ; Nepal > Chile
memorandum n  B=between|with|of|poss|mod|by  -> 057
  + The memorandum between Ghana and Serbia entered into force. | Ghana > Serbia ; Serbia > Ghana
protocol n  B=between|with|of|poss|mod|by  -> 057
  + A protocol between Japan and Jordan was signed at noon. | Japan > Jordan ; Jordan > Japan
memorandum_of_understanding n  B=between|with|of|poss|mod|by  -> 057
  + The memorandum of understanding between Cuba and Malaysia entered into force. | Cuba > Malaysia ; Malaysia > Cuba
contract n  B=between|with|of|poss|mod|by  -> 057
  + A contract between Sweden and Uganda was signed at noon. | Sweden > Uganda ; Uganda > Sweden
trade_deal n  B=between|with|of|poss|mod|by  -> 057
  + The trade deal between Brazil and Kuwait entered into force. | Brazil > Kuwait ; Kuwait > Brazil
peace_deal n  B=between|with|of|poss|mod|by  -> 057
  + A peace deal between Armenia and Portugal was signed at noon. | Armenia > Portugal ; Portugal > Armenia
peace_treaty n  B=between|with|of|poss|mod|by  -> 057
  + The peace treaty between Niger and Mongolia entered into force. | Niger > Mongolia ; Mongolia > Niger
free_trade_agreement n  B=between|with|of|poss|mod|by  -> 057
  + A free trade agreement between Oman and Colombia was signed at noon. | Oman > Colombia ; Colombia > Oman
peace_accord n  B=between|with|of|poss|mod|by  -> 057
  + The peace accord between Finland and Zambia entered into force. | Finland > Zambia ; Zambia > Finland
settlement n  B=between|with|of|poss|mod|by  -> 057
  + A settlement between Pakistan and Greece was signed at noon. | Pakistan > Greece ; Greece > Pakistan
concordat n  B=between|with|of|poss|mod|by  -> 057
  + The concordat between Ecuador and Cambodia entered into force. | Ecuador > Cambodia ; Cambodia > Ecuador
compact n  B=between|with|of|poss|mod|by  -> 057
  + A compact between Algeria and Latvia was signed at noon. | Algeria > Latvia ; Latvia > Algeria
understanding n  B=between|with|of|poss|mod|by  -> 057
  + The understanding between Bolivia and Sudan entered into force. | Bolivia > Sudan ; Sudan > Bolivia
compromise n  B=between|with|of|poss|mod|by  -> 057
  + A compromise between Canada and Qatar was signed at noon. | Canada > Qatar ; Qatar > Canada
trade_pact n  B=between|with|of|poss|mod|by  -> 057
  + The trade pact between Romania and Ethiopia entered into force. | Romania > Ethiopia ; Ethiopia > Romania
peace_agreement n  B=between|with|of|poss|mod|by  -> 057
  + A peace agreement between Thailand and Cyprus was signed at noon. | Thailand > Cyprus ; Cyprus > Thailand
defence_pact n  B=between|with|of|poss|mod|by  -> 057
  + The defence pact between Mexico and Tunisia entered into force. | Mexico > Tunisia ; Tunisia > Mexico
trade_agreement n  B=between|with|of|poss|mod|by  -> 057
  + A trade agreement between Iceland and Angola was signed at noon. | Iceland > Angola ; Angola > Iceland
border_agreement n  B=between|with|of|poss|mod|by  -> 057
  + The border agreement between Denmark and Lebanon entered into force. | Denmark > Lebanon ; Lebanon > Denmark
gas_deal n  B=between|with|of|poss|mod|by  -> 057
  + A gas deal between Senegal and Georgia was signed at noon. | Senegal > Georgia ; Georgia > Senegal
arms_deal n  B=between|with|of|poss|mod|by  -> 057
  + The arms deal between Bulgaria and Indonesia entered into force. | Bulgaria > Indonesia ; Indonesia > Bulgaria
nuclear_deal n  B=between|with|of|poss|mod|by  -> 057
  + A nuclear deal between Morocco and Belarus was signed at noon. | Morocco > Belarus ; Belarus > Morocco
fisheries_agreement n  B=between|with|of|poss|mod|by  -> 057
  + The fisheries agreement between Tanzania and Croatia entered into force. | Tanzania > Croatia ; Croatia > Tanzania
loan_agreement n  B=between|with|of|poss|mod|by  -> 057
  + A loan agreement between Argentina and Rwanda was signed at noon. | Argentina > Rwanda ; Rwanda > Argentina
rejoin v  S=subj T=obj T=obj:org  -> 057
  + Austria rejoined the customs union. | Austria > the customs union
accede_to v  S=subj T=obj T=obj:org  -> 057
  + Yemen acceded to NATO. | Yemen > NATO
enter v  S=subj T=obj T=obj:org  -> 057
  + Kenya entered the African Union. | Kenya > the African Union
