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
  + The Japanese government issued an apology to South Korea in August 1995. | The Japanese government > South Korea
apology n  S?=by|mod|poss T=to  -> 055
  + Belgium's apology to Congo came late. | Belgium > Congo
express v  S=subj T=to|for obj=regret|remorse  -> 055
  + The Dutch king expressed regret to Indonesia. | The Dutch king > Indonesia
forgive v  S=subj T=obj  -> 056
  + The widow forgave the gunman. | The widow > the gunman
grant v  S=subj T?=to|iobj obj=amnesty|pardon|clemency  -> 0841
  + The junta granted amnesty to deserters. | The junta > deserters
sign v  B=subj|with obj={agreement}  -> 057
  + Chad signed a power-sharing deal with the rebels. | Chad > the rebels ; the rebels > Chad
  + Rival Lebanese leaders signed a deal in Qatar. | Rival Lebanese leaders > _
  + North and South Korea signed an accord. | North and South Korea > North and South Korea
  + The Vatican signs a provisional agreement with China. | The Vatican > China
  + Kenya signed a treaty with Ethiopia. | Kenya > Ethiopia ; Ethiopia > Kenya
  + Peru and Japan signed a memorandum. | Peru > Japan ; Japan > Peru
ink v  B=subj|with obj={agreement}  -> 057
  + Laos inked a deal with China. | Laos > China ; China > Laos
reach v  B=subj|with obj={agreement}  -> 057
  + The rebels reached an agreement with the government. | The rebels > the government ; the government > The rebels
conclude v  B=subj|with obj={agreement}  -> 057
  + Canada concluded a pact with Colombia. | Canada > Colombia ; Colombia > Canada
strike v  B=subj|with obj={agreement}  -> 057
  + The rebels struck a deal with the government in Havana in August 2016. | The rebels > the government ; the government > The rebels
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
  + The deal between the rebels and the government ended a war of fifty years in Colombia. | the rebels > the government ; the government > the rebels
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
  + The finance minister acclaimed Turkey for its patience. | The finance minister > Turkey
admire v  S=subj T=obj  -> 051
  + The Red Cross admired the striking nurses. | The Red Cross > the striking nurses
appreciate v  S=subj T=obj  -> 051
  + NATO appreciated Croatia. | NATO > Croatia
bless v  S=subj T=obj  -> 051
  + The prime minister blessed the rescue workers. | The prime minister > the rescue workers
champion v  S=subj T=obj  -> 051
  + Austria championed the new government of Malawi. | Austria > the new government of Malawi
cheer v  S=subj T=obj  -> 051
  + The foreign minister cheered Georgia for its patience. | The foreign minister > Georgia
compliment v  S=subj T=obj  -> 051
  + The church council complimented the striking nurses. | The church council > the striking nurses
embrace v  S=subj T=obj  -> 051
  + The United Nations embraced Bolivia. | The United Nations > Bolivia
encourage v  S=subj T=obj  -> 051
  + The chancellor encouraged the rescue workers. | The chancellor > the rescue workers
eulogize v  S=subj T=obj  -> 051
  + Jordan eulogized the new government of Malawi. | Jordan > the new government of Malawi
extol v  S=subj T=obj  -> 051
  + The opposition leader extolled Ethiopia for its patience. | The opposition leader > Ethiopia
glorify v  S=subj T=obj  -> 051
  + The ruling party glorified the president in a long resolution on Monday. | The ruling party > the president
honor v  S=subj T=obj  -> 051
  + The Security Council honored Mongolia. | The Security Council > Mongolia
honour v  S=subj T=obj  -> 051
  + The finance minister honoured the rescue workers. | The finance minister > the rescue workers
salute v  S=subj T=obj  -> 051
  + Argentina saluted the new government of Malawi. | Argentina > the new government of Malawi
toast v  S=subj T=obj  -> 051
  + The army chief toasted Cuba for its patience. | The army chief > Cuba
revere v  S=subj T=obj  -> 051
  + A lawyers' association revered the striking nurses. | A lawyers' association > the striking nurses
esteem v  S=subj T=obj  -> 051
  + NATO esteemed Denmark. | NATO > Denmark
exalt v  S=subj T=obj  -> 051
  + The opposition leader exalted the rescue workers. | The opposition leader > the rescue workers
idolize v  S=subj T=obj  -> 051
  + Denmark idolized the new government of Malawi. | Denmark > the new government of Malawi
venerate v  S=subj T=obj  -> 051
  + The party leader venerated Brazil for its patience. | The party leader > Brazil
decorate v  S=subj T=obj  -> 051
  + A lawyers' association decorated the striking nurses. | A lawyers' association > the striking nurses
uplift v  S=subj T=obj  -> 051
  + ASEAN uplifted Poland. | ASEAN > Poland
flatter v  S=subj T=obj  -> 051
  + The king flattered the rescue workers. | The king > the rescue workers
favor v  S=subj T=obj  -> 051
  + Mexico favored the new government of Malawi. | Mexico > the new government of Malawi
favour v  S=subj T=obj  -> 051
  + The party leader favoured Mexico for its patience. | The party leader > Mexico
felicitate v  S=subj T=obj  -> 051
  + The Nepali king felicitated the Indian premier on his victory on Monday. | The Nepali king > the Indian premier
bolster v  S=subj T=obj  -> 051
  + The Security Council bolstered Oman. | The Security Council > Oman
boost v  S=subj T=obj obj=:GOV|LEG|PTY|OPP|MIL|REB|HLH|COP|UAF|NGO|state  -> 051
  - Iran boosted its steel mills.
  + The ambassador boosted the rescue workers. | The ambassador > the rescue workers
advocate v  S=subj T=obj  -> 051
  + Thailand advocated the new government of Malawi. | Thailand > the new government of Malawi
uphold v  S=subj T=obj !obj=obligation|side|commitment|promise|principle|law|truce|ruling|right|value|ban|agreement|end  -> 051
  + The prime minister upheld Senegal for its patience. | The prime minister > Senegal
root_for v  S=subj T=obj  -> 051
  + A medical charity rooted for the striking nurses. | A medical charity > the striking nurses
recommend v  S=subj T=obj  -> 051
  + NATO recommended Angola. | NATO > Angola
affirm v  S=subj T=obj  -> 051
  + The king affirmed the rescue workers. | The king > the rescue workers
validate v  S=subj T=obj  -> 051
  + Pakistan validated the new government of Malawi. | Pakistan > the new government of Malawi
reassure v  S=subj T=obj  -> 051
  + The foreign minister reassured Bolivia for its patience. | The foreign minister > Bolivia
console v  S=subj T=obj  -> 051
  + The church council consoled the striking nurses. | The church council > the striking nurses
comfort v  S=subj T=obj  -> 051
  + The Security Council comforted Uganda. | The Security Council > Uganda
vote v  S=subj T=for  -> 051
  + The finance minister voted for Angola in the vote. | The finance minister > Angola
campaign v  S=subj T=for  -> 051
  + Norway campaigned for the Palestinian bid. | Norway > the Palestinian bid
root v  S=subj T=for  -> 051
  + Niger rooted for the Palestinian bid. | Niger > the Palestinian bid
cheer v  S=subj T=for  -> 051
  + The envoy cheered for Pakistan in the vote. | The envoy > Pakistan
canvass v  S=subj T=for  -> 051
  + The trade union canvassed for the governor. | The trade union > the governor
stump v  S=subj T=for  -> 051
  + Turkey stumped for the Palestinian bid. | Turkey > the Palestinian bid
pray v  S=subj T=for  -> 051
  + The interior minister prayed for Mongolia in the vote. | The interior minister > Mongolia
vouch v  S=subj T=for  -> 051
  + An aid agency vouched for the governor. | An aid agency > the governor
speak_up v  S=subj T=for  -> 051
  + Greece spoke up for the Palestinian bid. | Greece > the Palestinian bid
turn_out v  S=subj T=for  -> 051
  + The mayor turned out for Ethiopia in the vote. | The mayor > Ethiopia
fundraise v  S=subj T=for  -> 051
  + The Red Cross fundraised for the governor. | The Red Cross > the governor
sympathise v  S=subj T=with  -> 051
  + Cyprus sympathised with Mexico. | Cyprus > Mexico
empathise v  S=subj T=with  -> 051
  + The European Union empathised with Peru in the dispute. | The European Union > Peru
align v  S=subj T=with  -> 051
  + Iceland aligned with Angola. | Iceland > Angola
ally v  S=subj T=with  -> 051
  + ASEAN allied with Nepal in the dispute. | ASEAN > Nepal
stick v  S=subj T=with  -> 051
  + The United Nations stuck with Norway in the dispute. | The United Nations > Norway
identify v  S=subj T=with  -> 051
  + Argentina identified with Rwanda. | Argentina > Rwanda
band_together v  S=subj T=with  -> 051
  + The African Union banded together with Bolivia in the dispute. | The African Union > Bolivia
affirm v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + Morocco affirmed support for Belarus. | Morocco > Belarus
reaffirm v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The party leader reaffirmed solidarity with Cyprus. | The party leader > Cyprus
declare v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The Security Council declared its backing for Portugal. | The Security Council > Portugal
convey v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + Amnesty conveyed support for the refugees. | Amnesty > the refugees
extend v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + Austria extended support for Yemen. | Austria > Yemen
offer v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The president offered solidarity with Chad. | The president > Chad
lend v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + Lebanon lent support for Senegal. | Lebanon > Senegal
give v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The trade union gave support for the refugees. | The trade union > the refugees
show v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + Chad showed support for Egypt. | Chad > Egypt
pledge v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The army chief pledged solidarity with Georgia. | The army chief > Georgia
repeat v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + ASEAN repeated its backing for Indonesia. | ASEAN > Indonesia
restate v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + An aid agency restated support for the refugees. | An aid agency > the refugees
signal v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + ASEAN signaled its backing for Malaysia. | ASEAN > Malaysia
announce v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The opposition leader announced solidarity with Finland. | The opposition leader > Finland
throw v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The World Bank threw its backing for Ecuador. | The World Bank > Ecuador
state v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The trade union stated support for the refugees. | The trade union > the refugees
underline v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + Oman underlined support for Colombia. | Oman > Colombia
underscore v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The president underscored solidarity with Chad. | The president > Chad
emphasize v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The Arab League emphasized its backing for Cyprus. | The Arab League > Cyprus
emphasise v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + Amnesty emphasised support for the refugees. | Amnesty > the refugees
stress v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + Latvia stressed support for Bolivia. | Latvia > Bolivia
renew v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The ambassador renewed solidarity with Malaysia. | The ambassador > Malaysia
proclaim v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The World Bank proclaimed its backing for Austria. | The World Bank > Austria
demonstrate v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + A women's group demonstrated support for the refugees. | A women's group > the refugees
confirm v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + Colombia confirmed support for Finland. | Colombia > Finland
send v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The ambassador sent solidarity with Georgia. | The ambassador > Georgia
register v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The World Bank registered its backing for Japan. | The World Bank > Japan
communicate v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + A women's group communicated support for the refugees. | A women's group > the refugees
reassert v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + Brazil reasserted support for Kuwait. | Brazil > Kuwait
add v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + The vice president added solidarity with Mexico. | The vice president > Mexico
drum_up v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + ASEAN drumed up its backing for Nepal. | ASEAN > Nepal
muster v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + Bolivia mustered support for Sudan. | Bolivia > Sudan
gather v  S=subj T=for|to|with|toward|towards|of|obj.of|obj.poss obj={supportword}  -> 051
  + Colombia gathered support for Finland. | Colombia > Finland
acclaim n  S?=by|mod|poss T=for|of|to  -> 051
  + Malaysia's acclaim for Sweden was warmly received. | Malaysia > Sweden
admiration n  S?=by|mod|poss T=for|of|to  -> 051
  + The mayor's admiration for the nurses made the evening news. | The mayor > the nurses
approval n  S?=by|mod|poss T=for|of|to  -> 051
  + The African Union's approval for Cambodia grew. | The African Union > Cambodia
backing n  S?=by|mod|poss T=for|of|to  -> 051
  + Ghana's backing for Serbia was warmly received. | Ghana > Serbia
encouragement n  S?=by|mod|poss T=for|of|to  -> 051
  + The vice president's encouragement for the nurses made the evening news. | The vice president > the nurses
gratitude n  S?=by|mod|poss T=for|of|to  -> 051
  + ASEAN's gratitude for Austria grew. | ASEAN > Austria
respect n  S?=by|mod|poss T=for|of|to  -> 051
  + Ethiopia's respect for Thailand was warmly received. | Ethiopia > Thailand
solidarity n  S?=by|mod|poss T=for|of|to  -> 051
  + The defence minister's solidarity for the nurses made the evening news. | The defence minister > the nurses
sympathy n  S?=by|mod|poss T=for|of|to  -> 051
  + The Arab League's sympathy for Jordan grew. | The Arab League > Jordan
tribute n  S?=by|mod|poss T=for|of|to  -> 051
  + Kuwait's tribute for Armenia was warmly received. | Kuwait > Armenia
enthusiasm n  S?=by|mod|poss T=for|of|to  -> 051
  + The prime minister's enthusiasm for the nurses made the evening news. | The prime minister > the nurses
applause n  S?=by|mod|poss T=for|of|to  -> 051
  + Ghana's applause for Serbia was warmly received. | Ghana > Serbia
appreciation n  S?=by|mod|poss T=for|of|to  -> 051
  + Chad's appreciation for Egypt was warmly received. | Chad > Egypt
commendation n  S?=by|mod|poss T=for|of|to  -> 051
  + The envoy's commendation for the nurses made the evening news. | The envoy > the nurses
congratulation n  S?=by|mod|poss T=for|of|to  -> 051
  + ASEAN's congratulation for Ethiopia grew. | ASEAN > Ethiopia
homage n  S?=by|mod|poss T=for|of|to  -> 051
  + Ecuador's homage for Cambodia was warmly received. | Ecuador > Cambodia
thanks n  S?=by|mod|poss T=for|of|to  -> 051
  + The chancellor's thanks for the nurses made the evening news. | The chancellor > the nurses
blessing n  S?=by|mod|poss T=for|of|to  -> 051
  + The European Union's blessing for Angola grew. | The European Union > Angola
salute n  S?=by|mod|poss T=for|of|to  -> 051
  + Serbia's salute for Japan was warmly received. | Serbia > Japan
advocacy n  S?=by|mod|poss T=for|of|to  -> 051
  + The mayor's advocacy for the nurses made the evening news. | The mayor > the nurses
pay v  S=subj T=to obj=tribute|homage|respect|thanks|congratulation|congratulations|greeting|compliment  -> 051
  + The ambassador paid tribute to Pakistan. | The ambassador > Pakistan
offer v  S=subj T=to obj=tribute|homage|respect|thanks|congratulation|congratulations|greeting|compliment  -> 051
  + The defence minister offered congratulations to the new Ghanaian leader. | The defence minister > the new Ghanaian leader
send v  S=subj T=to obj=tribute|homage|respect|thanks|congratulation|congratulations|greeting|compliment  -> 051
  + The mayor sent tribute to Jordan. | The mayor > Jordan
extend v  S=subj T=to obj=tribute|homage|respect|thanks|congratulation|congratulations|greeting|compliment  -> 051
  + The ambassador extended congratulations to the new Ghanaian leader. | The ambassador > the new Ghanaian leader
convey v  S=subj T=to obj=tribute|homage|respect|thanks|congratulation|congratulations|greeting|compliment  -> 051
  + The chancellor conveyed tribute to Finland. | The chancellor > Finland
express v  S=subj T=to obj=tribute|homage|respect|thanks|congratulation|congratulations|greeting|compliment  -> 051
  + The chancellor expressed congratulations to the new Ghanaian leader. | The chancellor > the new Ghanaian leader
cable v  S=subj T=to obj=tribute|homage|respect|thanks|congratulation|congratulations|greeting|compliment  -> 051
  + The defence minister cabled tribute to Uganda. | The defence minister > Uganda
deliver v  S=subj T=to obj=tribute|homage|respect|thanks|congratulation|congratulations|greeting|compliment  -> 051
  + The ambassador delivered congratulations to the new Ghanaian leader. | The ambassador > the new Ghanaian leader
grateful a  S=subj T=to|for|with|of  -> 051
  + The ambassador was grateful to Indonesia. | The ambassador > Indonesia
thankful a  S=subj T=to|for|with|of  -> 051
  + Amnesty is thankful to the government. | Amnesty > the government
supportive a  S=subj T=to|for|with|of  -> 051
  + The chancellor was supportive to Belarus. | The chancellor > Belarus
appreciative a  S=subj T=to|for|with|of  -> 051
  + An aid agency is appreciative to the government. | An aid agency > the government
sympathetic a  S=subj T=to|for|with|of  -> 051
  + The interior minister was sympathetic to Armenia. | The interior minister > Armenia
indebted a  S=subj T=to|for|with|of  -> 051
  + The Jordanian king is indebted to Saudi Arabia for the loans of last year. | The Jordanian king > Saudi Arabia
# Defend, rally support
vindicate v  S=subj T=obj  -> 052
  + The king vindicated the police before the committee. | The king > the police
exonerate v  S=subj T=obj  -> 052
  + Kuwait exonerated Armenia in the assembly. | Kuwait > Armenia
justify v  S=subj T=obj  -> 052
  + Finland justified Zambia last year. | Finland > Zambia
rally_behind v  S=subj T=obj  -> 052
  + The king rallied behind the police before the committee. | The king > the police
stick_up_for v  S=subj T=obj  -> 052
  + The army chief stuck up for the police before the committee. | The army chief > the police
speak_up_for v  S=subj T=obj  -> 052
  + The army chief spoke up for the finance minister. | The army chief > the finance minister
excuse v  S=subj T=obj  -> 052
  + The foreign minister excused the police before the committee. | The foreign minister > the police
absolve v  S=subj T=obj  -> 052
  + Croatia absolved Argentina in the assembly. | Croatia > Argentina
whitewash v  S=subj T=obj  -> 052
  + The president whitewashed the finance minister. | The president > the finance minister
rally v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + The prime minister rallied support for Belarus. | The prime minister > Belarus
mobilize v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + A lawyers' association mobilized support for the miners. | A lawyers' association > the miners
mobilise v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + The vice president mobilised support for Angola. | The vice president > Angola
drum_up v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + The American president drummed up support for Ukraine at a summit in Brussels on Monday. | The American president > Ukraine
build v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + The vice president built support for Japan. | The vice president > Japan
win v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + A lawyers' association won support for the miners. | A lawyers' association > the miners
seek v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + The mayor sought support for Colombia. | The mayor > Colombia
collect v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + The ambassador collected support for Ghana. | The ambassador > Ghana
garner v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + The president garnered support for Iceland. | The president > Iceland
generate v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + Amnesty generated support for the miners. | Amnesty > the miners
marshal v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + The American president marshaled support for Israel at a summit in Cairo on Monday. | The American president > Israel
solicit v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + The Ukrainian president solicited support for Moldova at a summit in Brussels on Monday. | The Ukrainian president > Moldova
whip_up v  S=subj T=for|behind obj=support|vote|backing|sympathy  -> 053
  + The chancellor whipped up support for Peru. | The chancellor > Peru
# Recognition, relations
legitimise v  S=subj T=obj:state|org  -> 054
  + Brazil legitimised the new government of Mali. | Brazil > the new government of Mali
legitimize v  S=subj T=obj:state|org  -> 054
  + Niger legitimized the republic of Somaliland. | Niger > the republic of Somaliland
re-establish v  B=subj|with obj={relations}  -> 054
  + Kenya re-established full relations with Norway. | Kenya > Norway ; Norway > Kenya
reestablish v  B=subj|with obj={relations}  -> 054
  + Oman and Colombia reestablished diplomatic relations. | Oman > Colombia ; Colombia > Oman
renew v  B=subj|with obj={relations}  -> 054
  + Colombia renewed full relations with Finland. | Colombia > Finland ; Finland > Colombia
upgrade v  B=subj|with obj={relations}  -> 054
  + Greece and Ecuador upgraded diplomatic relations. | Greece > Ecuador ; Ecuador > Greece
open v  B=subj|with obj={relations}  -> 054
  + Tanzania and Croatia opened diplomatic relations. | Tanzania > Croatia ; Croatia > Tanzania
begin v  B=subj|with obj={relations}  -> 054
  + Mongolia began full relations with Oman. | Mongolia > Oman ; Oman > Mongolia
initiate v  B=subj|with obj={relations}  -> 054
  + Belarus initiated diplomatic ties with Tanzania. | Belarus > Tanzania ; Tanzania > Belarus
start v  B=subj|with obj={relations}  -> 054
  + Thailand and Cyprus started diplomatic relations. | Thailand > Cyprus ; Cyprus > Thailand
reopen v  B=subj|with obj={relations}  -> 054
  + Malaysia reopened full relations with Sweden. | Malaysia > Sweden ; Sweden > Malaysia
formalize v  B=subj|with obj={relations}  -> 054
  + Cambodia formalized diplomatic ties with Algeria. | Cambodia > Algeria ; Algeria > Cambodia
formalise v  B=subj|with obj={relations}  -> 054
  + Bulgaria formalised full relations with Indonesia. | Bulgaria > Indonesia ; Indonesia > Bulgaria
re-open v  B=subj|with obj={relations}  -> 054
  + Norway re-opened full relations with Peru. | Norway > Peru ; Peru > Norway
revive v  B=subj|with obj={relations}  -> 054
  + Greece revived diplomatic ties with Ecuador. | Greece > Ecuador ; Ecuador > Greece
set_up v  B=subj|with obj={relations}  -> 054
  + Denmark and Lebanon set up diplomatic relations. | Denmark > Lebanon ; Lebanon > Denmark
deepen v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Armenia deepened relations with Portugal. | Armenia > Portugal ; Portugal > Armenia
expand v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Zambia and Pakistan expanded ties. | Zambia > Pakistan ; Pakistan > Zambia
enhance v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Armenia enhanced ties with the Security Council. | Armenia > the Security Council ; the Security Council > Armenia
boost v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Armenia boosted ties with the Arab League. | Armenia > the Arab League ; the Arab League > Armenia
consolidate v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Mongolia and Oman consolidated ties. | Mongolia > Oman ; Oman > Mongolia
cement v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Armenia cemented ties with the European Union. | Armenia > the European Union ; the European Union > Armenia
forge v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Mexico forged relations with Tunisia. | Mexico > Tunisia ; Tunisia > Mexico
build v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Tanzania and Croatia built ties. | Tanzania > Croatia ; Croatia > Tanzania
develop v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Portugal developed ties with the World Bank. | Portugal > the World Bank ; the World Bank > Portugal
mend v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Tunisia mended relations with Iceland. | Tunisia > Iceland ; Iceland > Tunisia
repair v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Thailand and Cyprus repaired ties. | Thailand > Cyprus ; Cyprus > Thailand
reinforce v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Denmark reinforced ties with the World Bank. | Denmark > the World Bank ; the World Bank > Denmark
cultivate v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Peru cultivated ties with the World Bank. | Peru > the World Bank ; the World Bank > Peru
bolster v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Pakistan and Greece bolstered ties. | Pakistan > Greece ; Greece > Pakistan
promote v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Turkey promoted ties with the United Nations. | Turkey > the United Nations ; the United Nations > Turkey
broaden v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Norway broadened relations with Peru. | Norway > Peru ; Peru > Norway
warm v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Serbia warmed ties with the European Union. | Serbia > the European Union ; the European Union > Serbia
thaw v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Argentina thawed ties with the African Union. | Argentina > the African Union ; the African Union > Argentina
rebuild v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Tanzania rebuilt relations with Croatia. | Tanzania > Croatia ; Croatia > Tanzania
foster v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Senegal fostered ties with the African Union. | Senegal > the African Union ; the African Union > Senegal
tighten v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Kuwait tightened ties with the African Union. | Kuwait > the African Union ; the African Union > Kuwait
fortify v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Norway fortified relations with Peru. | Norway > Peru ; Peru > Norway
widen v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Georgia and Bulgaria widened ties. | Georgia > Bulgaria ; Bulgaria > Georgia
advance v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Malaysia advanced relations with Sweden. | Malaysia > Sweden ; Sweden > Malaysia
elevate v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Tanzania elevated ties with the Arab League. | Tanzania > the Arab League ; the Arab League > Tanzania
solidify v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Tanzania solidified ties with the African Union. | Tanzania > the African Union ; the African Union > Tanzania
maintain v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Japan maintained ties with the African Union. | Japan > the African Union ; the African Union > Japan
nurture v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Morocco nurtured relations with Belarus. | Morocco > Belarus ; Belarus > Morocco
further v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Romania furthered its ties with Moldova at a summit in Bucharest on Monday. | Romania > Moldova ; Moldova > Romania
intensify v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Poland intensified relations with Chile. | Poland > Chile ; Chile > Poland
stabilise v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Denmark stabilised ties with ASEAN. | Denmark > ASEAN ; ASEAN > Denmark
stabilize v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Vietnam and Chad stabilized ties. | Vietnam > Chad ; Chad > Vietnam
reset v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Oman reseted ties with the United Nations. | Oman > the United Nations ; the United Nations > Oman
invigorate v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Rwanda invigorated relations with Austria. | Rwanda > Austria ; Austria > Rwanda
form v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Rwanda and Austria formed ties. | Rwanda > Austria ; Austria > Rwanda
enjoy v  B=subj|with obj={relations}|cooperation|partnership|friendship|alliance  -> 050
  + Thailand enjoyed ties with the World Bank. | Thailand > the World Bank ; the World Bank > Thailand
rapprochement n  B=between|with|of|poss|mod|by  -> 050
  + A rapprochement between Vietnam and Chad was announced. | Vietnam > Chad ; Chad > Vietnam
reconciliation n  B=between|with|of|poss|mod|by  -> 050
  + The reconciliation between Indonesia and Morocco ended years of coldness. | Indonesia > Morocco ; Morocco > Indonesia
alliance n  B=between|with|of|poss|mod|by  -> 050
  + An alliance between Ghana and Serbia was announced. | Ghana > Serbia ; Serbia > Ghana
detente n  B=between|with|of|poss|mod|by  -> 050
  + The detente between Niger and Mongolia ended years of coldness. | Niger > Mongolia ; Mongolia > Niger
friendship n  B=between|with|of|poss|mod|by  -> 050
  + A friendship between Tunisia and Iceland was announced. | Tunisia > Iceland ; Iceland > Tunisia
normalisation n  B=between|with|of|poss|mod|by  -> 050
  + The normalisation between Jordan and Cuba ended years of coldness. | Jordan > Cuba ; Cuba > Jordan
normalization n  B=between|with|of|poss|mod|by  -> 050
  + A normalization between Yemen and Kenya was announced. | Yemen > Kenya ; Kenya > Yemen
thaw n  B=between|with|of|poss|mod|by  -> 050
  + The thaw between Georgia and Bulgaria ended years of coldness. | Georgia > Bulgaria ; Bulgaria > Georgia
coalition n  B=between|with|of|poss|mod|by  -> 050
  + A coalition between Sudan and Canada was announced. | Sudan > Canada ; Canada > Sudan
handshake n  B=between|with|of|poss|mod|by  -> 050
  + The handshake between Indonesia and Morocco ended years of coldness. | Indonesia > Morocco ; Morocco > Indonesia
reconcile v  B=subj|with  -> 050
  + Denmark reconciled with Lebanon after years of silence. | Denmark > Lebanon ; Lebanon > Denmark
make_up v  B=subj|with  -> 050
  + The army chief made up with his rival. | The army chief > his rival ; his rival > The army chief
make_peace v  B=subj|with  -> 050
  + Iceland made peace with Angola after years of silence. | Iceland > Angola ; Angola > Iceland
ally v  B=subj|with  -> 050
  + Qatar allied with Romania after years of silence. | Qatar > Romania ; Romania > Qatar
make_friends v  B=subj|with  -> 050
  + Niger made friends with Mongolia after years of silence. | Niger > Mongolia ; Mongolia > Niger
team_up v  B=subj|with  -> 050
  + The king teamed up with his rival. | The king > his rival ; his rival > The king
join_forces v  B=subj|with  -> 050
  + Romania joined forces with Ethiopia after years of silence. | Romania > Ethiopia ; Ethiopia > Romania
shake_hands v  B=subj|with  -> 050
  + The foreign minister shook hands with his rival. | The foreign minister > his rival ; his rival > The foreign minister
bury_the_hatchet v  B=subj|with  -> 050
  + Portugal buried the hatchet with Niger after years of silence. | Portugal > Niger ; Niger > Portugal
reopen v  S=subj T=in|at|to obj={mission}  -> 054
  + Iceland reopened an embassy in Angola. | Iceland > Angola
re-open v  S=subj T=in|at|to obj={mission}  -> 054
  + Norway re-opened its consulate in Peru. | Norway > Peru
establish v  S=subj T=in|at|to obj={mission}  -> 054
  + Norway established an embassy in Peru. | Norway > Peru
inaugurate v  S=subj T=in|at|to obj={mission}  -> 054
  + Peru inaugurated its consulate in Turkey. | Peru > Turkey
set_up v  S=subj T=in|at|to obj={mission}  -> 054
  + Cuba set up an embassy in Malaysia. | Cuba > Malaysia
restore v  S=subj T=in|at|to obj={mission}  -> 054
  + Bulgaria restored its consulate in Indonesia. | Bulgaria > Indonesia
upgrade v  S=subj T=in|at|to obj={mission}  -> 054
  + Romania upgraded an embassy in Ethiopia. | Romania > Ethiopia
build v  S=subj T=in|at|to obj={mission}  -> 054
  + Niger built its consulate in Mongolia. | Niger > Mongolia
appoint v  S=subj T=to|in obj={envoy}  -> 054
  + Poland appointed an ambassador to Chile. | Poland > Chile
name v  S=subj T=to|in obj={envoy}  -> 054
  + Jordan named an ambassador to Cuba. | Jordan > Cuba
accredit v  S=subj T=to|in obj={envoy}  -> 054
  + Kuwait accredited an ambassador to Armenia. | Kuwait > Armenia
nominate v  S=subj T=to|in obj={envoy}  -> 054
  + Finland nominated a new envoy to Zambia. | Finland > Zambia
post v  S=subj T=to|in obj={envoy}  -> 054
  + Argentina posted an ambassador to Rwanda. | Argentina > Rwanda
return v  S=subj T=to|in obj={envoy}  -> 054
  + Jordan returned a new envoy to Cuba. | Jordan > Cuba
dispatch v  S=subj T=to|in obj={envoy}  -> 054
  + Oman dispatched an ambassador to Colombia. | Oman > Colombia
assign v  S=subj T=to|in obj={envoy}  -> 054
  + Indonesia assigned a new envoy to Morocco. | Indonesia > Morocco
designate v  S=subj T=to|in obj={envoy}  -> 054
  + Zambia designated an ambassador to Pakistan. | Zambia > Pakistan
# Apology, forgiveness
offer v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + Mongolia offered an apology to Oman. | Mongolia > Oman
make v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + The interior minister made an apology to the victims. | The interior minister > the victims
extend v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + The Arab League extended its regret to the families. | The Arab League > the families
convey v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + Ethiopia conveyed an apology to Thailand. | Ethiopia > Thailand
deliver v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + The defence minister delivered an apology to the victims. | The defence minister > the victims
present v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + The Security Council presented its regret to the families. | The Security Council > the families
send v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + Cyprus sent an apology to Mexico. | Cyprus > Mexico
tender v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + The opposition leader tendered an apology to the victims. | The opposition leader > the victims
voice v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + NATO voiced its regret to the families. | NATO > the families
give v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + Senegal gave an apology to Georgia. | Senegal > Georgia
read v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + The envoy read an apology to the victims. | The envoy > the victims
write v  S=subj T=to|for obj=apology|regret|remorse|condolence|sorrow|contrition  -> 055
  + The World Bank wrote its regret to the families. | The World Bank > the families
atone v  S=subj T=to|for  -> 055
  + The party leader atoned to the families for the error. | The party leader > the families
say_sorry v  S=subj T=to|for  -> 055
  + The king said sorry to the families for the error. | The king > the families
make_amends v  S=subj T=to|for  -> 055
  + Greece made amends for the bombing. | Greece > the bombing
own_up v  S=subj T=to|for  -> 055
  + Cyprus owned up for the bombing. | Cyprus > the bombing
repent v  S=subj T=to|for  -> 055
  + The defence minister repented to the families for the error. | The defence minister > the families
regret n  S?=by|mod|poss T=to|for  -> 055
  + The foreign minister's regret to the villagers came after ten years. | The foreign minister > the villagers
contrition n  S?=by|mod|poss T=to|for  -> 055
  + Zambia's contrition to Pakistan was accepted. | Zambia > Pakistan
remorse n  S?=by|mod|poss T=to|for  -> 055
  + The party leader's remorse to the villagers came after ten years. | The party leader > the villagers
atonement n  S?=by|mod|poss T=to|for  -> 055
  + Yemen's atonement to Kenya was accepted. | Yemen > Kenya
amnesty v  S=subj T=obj  -> 0841
  + The envoy amnestied the mutineers. | The envoy > the mutineers
exculpate v  S=subj T=obj  -> 0841
  + The king exculpated two jailed officers. | The king > two jailed officers
reprieve v  S=subj T=obj  -> 0841
  + The envoy reprieved the mutineers. | The envoy > the mutineers
offer v  S=subj T?=to|for|iobj obj=amnesty|pardon|clemency|forgiveness|reprieve  -> 0841
  + The ambassador offered a pardon to the mutineers. | The ambassador > the mutineers
give v  S=subj T?=to|for|iobj obj=amnesty|pardon|clemency|forgiveness|reprieve  -> 0841
  + Qatar gave an amnesty to deserters. | Qatar > deserters
extend v  S=subj T?=to|for|iobj obj=amnesty|pardon|clemency|forgiveness|reprieve  -> 0841
  + The party leader extended a pardon to the mutineers. | The party leader > the mutineers
issue v  S=subj T?=to|for|iobj obj=amnesty|pardon|clemency|forgiveness|reprieve  -> 0841
  + Oman issued an amnesty to deserters. | Oman > deserters
announce v  S=subj T?=to|for|iobj obj=amnesty|pardon|clemency|forgiveness|reprieve  -> 0841
  + The ambassador announced a pardon to the mutineers. | The ambassador > the mutineers
declare v  S=subj T?=to|for|iobj obj=amnesty|pardon|clemency|forgiveness|reprieve  -> 0841
  + Tanzania declared an amnesty to deserters. | Tanzania > deserters
decree v  S=subj T?=to|for|iobj obj=amnesty|pardon|clemency|forgiveness|reprieve  -> 0841
  + The governor decreed a pardon to the mutineers. | The governor > the mutineers
proclaim v  S=subj T?=to|for|iobj obj=amnesty|pardon|clemency|forgiveness|reprieve  -> 0841
  + Oman proclaimed an amnesty to deserters. | Oman > deserters
sign v  S=subj T?=to|for|iobj obj=amnesty|pardon|clemency|forgiveness|reprieve  -> 0841
  + The ambassador signed a pardon to the mutineers. | The ambassador > the mutineers
approve v  S=subj T?=to|for|iobj obj=amnesty|pardon|clemency|forgiveness|reprieve  -> 0841
  + Nepal approved an amnesty to deserters. | Nepal > deserters
accord v  S=subj T?=to|for|iobj obj=amnesty|pardon|clemency|forgiveness|reprieve  -> 0841
  + The envoy accorded a pardon to the mutineers. | The envoy > the mutineers
pardon n  S?=by|mod|poss T?=for|of|to  -> 0841
  + The governor's pardon for the deserters was read on the radio. | The governor > the deserters
amnesty n  S?=by|mod|poss T?=for|of|to  -> 0841
  + The president's amnesty for the deserters was read on the radio. | The president > the deserters
clemency n  S?=by|mod|poss T?=for|of|to  -> 0841
  + The ambassador's clemency for the deserters was read on the radio. | The ambassador > the deserters
forgiveness n  S?=by|mod|poss T?=for|of|to  -> 0841
  + The envoy's forgiveness for the deserters was read on the radio. | The envoy > the deserters
reprieve n  S?=by|mod|poss T?=for|of|to  -> 0841
  + The defence minister's reprieve for the deserters was read on the radio. | The defence minister > the deserters
# Formal agreements
seal v  B=subj|with obj={agreement}  -> 057
  + Cuba sealed an agreement with Malaysia. | Cuba > Malaysia ; Malaysia > Cuba
clinch v  B=subj|with obj={agreement}  -> 057
  + Peru and Turkey clinched a treaty. | Peru > Turkey ; Turkey > Peru
hammer_out v  B=subj|with obj={agreement}  -> 057
  + The port authority hammered out a contract with the dockers. | The port authority > the dockers ; the dockers > The port authority
forge v  B=subj|with obj={agreement}  -> 057
  + Canada forged a pact with NATO. | Canada > NATO ; NATO > Canada
finalise v  B=subj|with obj={agreement}  -> 057
  + Ethiopia finalised an agreement with Thailand. | Ethiopia > Thailand ; Thailand > Ethiopia
cement v  B=subj|with obj={agreement}  -> 057
  + Bulgaria and Indonesia cemented a treaty. | Bulgaria > Indonesia ; Indonesia > Bulgaria
complete v  B=subj|with obj={agreement}  -> 057
  + The port authority completed a contract with the dockers. | The port authority > the dockers ; the dockers > The port authority
renew v  B=subj|with obj={agreement}  -> 057
  + Norway renewed a pact with NATO. | Norway > NATO ; NATO > Norway
extend v  B=subj|with obj={agreement}  -> 057
  + Malaysia extended an agreement with Sweden. | Malaysia > Sweden ; Sweden > Malaysia
work_out v  B=subj|with obj={agreement}  -> 057
  + Belarus and Tanzania worked out a treaty. | Belarus > Tanzania ; Tanzania > Belarus
thrash_out v  B=subj|with obj={agreement}  -> 057
  + The port authority thrashed out a contract with the dockers. | The port authority > the dockers ; the dockers > The port authority
secure v  B=subj|with obj={agreement}  -> 057
  + Vietnam secured a pact with NATO. | Vietnam > NATO ; NATO > Vietnam
cosign v  B=subj|with obj={agreement}  -> 057
  + Bolivia cosigned an agreement with Sudan. | Bolivia > Sudan ; Sudan > Bolivia
co-sign v  B=subj|with obj={agreement}  -> 057
  + Oman and Colombia co-signed a treaty. | Oman > Colombia ; Colombia > Oman
countersign v  B=subj|with obj={agreement}  -> 057
  + The port authority countersigned a contract with the dockers. | The port authority > the dockers ; the dockers > The port authority
execute v  B=subj|with obj={agreement}  -> 057
  + Portugal executed a pact with the World Bank. | Portugal > the World Bank ; the World Bank > Portugal
formalise v  B=subj|with obj={agreement}  -> 057
  + Kenya formalised an agreement with Norway. | Kenya > Norway ; Norway > Kenya
formalize v  B=subj|with obj={agreement}  -> 057
  + Morocco and Belarus formalized a treaty. | Morocco > Belarus ; Belarus > Morocco
close v  B=subj|with obj={agreement}  -> 057
  + The port authority closed a contract with the dockers. | The port authority > the dockers ; the dockers > The port authority
make v  B=subj|with obj={agreement}  -> 057
  + Angola made a pact with NATO. | Angola > NATO ; NATO > Angola
cut v  B=subj|with obj={agreement}  -> 057
  + Uganda cut an agreement with Brazil. | Uganda > Brazil ; Brazil > Uganda
achieve v  B=subj|with obj={agreement}  -> 057
  + Niger and Mongolia achieved a treaty. | Niger > Mongolia ; Mongolia > Niger
draw_up v  B=subj|with obj={agreement}  -> 057
  + The port authority drew up a contract with the dockers. | The port authority > the dockers ; the dockers > The port authority
nail_down v  B=subj|with obj={agreement}  -> 057
  + Turkey nailed down a pact with the European Union. | Turkey > the European Union ; the European Union > Turkey
iron_out v  B=subj|with obj={agreement}  -> 057
  + Turkey ironed out an agreement with Vietnam. | Turkey > Vietnam ; Vietnam > Turkey
settle_on v  B=subj|with obj={agreement}  -> 057
  + Morocco and Belarus settled on a treaty. | Morocco > Belarus ; Belarus > Morocco
arrive_at v  B=subj|with obj={agreement}  -> 057
  + Sweden arrived at a pact with the United Nations. | Sweden > the United Nations ; the United Nations > Sweden
subscribe_to v  B=subj|with obj={agreement}  -> 057
  + Vietnam and Chad subscribed to a treaty. | Vietnam > Chad ; Chad > Vietnam
revise v  B=subj|with obj={agreement}  -> 057
  + Mexico revised an agreement with Tunisia. | Mexico > Tunisia ; Tunisia > Mexico
update v  B=subj|with obj={agreement}  -> 057
  + Norway and Peru updated a treaty. | Norway > Peru ; Peru > Norway
implement v  B=subj|with obj={agreement}  -> 057
  + The port authority implemented a contract with the dockers. | The port authority > the dockers ; the dockers > The port authority
approve v  B=subj|with obj={agreement}  -> 057
  + Mexico approved a pact with the World Bank. | Mexico > the World Bank ; the World Bank > Mexico
accede_to v  S=subj obj={agreement}  -> 057
  + Cyprus acceded to the protocol. | Cyprus > _
adopt v  S=subj obj={agreement}  -> 057
  + Greece adopted the convention on mines. | Greece > _
adhere_to v  S=subj obj={agreement}  -> 057
  + Morocco adhered to the protocol. | Morocco > _
join v  S=subj obj={agreement}  -> 057
  + The parliament of Chile joined the treaty. | The parliament of Chile > _
endorse v  S=subj obj={agreement}  -> 057
  + Thailand endorsed the convention on mines. | Thailand > _
accept v  S=subj obj={agreement}  -> 057
  + Mexico accepted the protocol. | Mexico > _
honor v  S=subj obj={agreement}  -> 057
  + The parliament of Chile honored the treaty. | The parliament of Chile > _
honour v  S=subj obj={agreement}  -> 057
  + Canada honoured the convention on mines. | Canada > _
sign_up_to v  S=subj obj={agreement}  -> 057
  + Peru signed up to the protocol. | Peru > _
respect v  S=subj obj={agreement}  -> 057
  + The parliament of Chile respected the treaty. | The parliament of Chile > _
abide_by v  S=subj obj={agreement}  -> 057
  + Belarus abided by the protocol. | Belarus > _
pact n  B=between|with|of|poss|mod|by  -> 057
  + A pact between Thailand and Cyprus was signed at noon. | Thailand > Cyprus ; Cyprus > Thailand
memorandum n  B=between|with|of|poss|mod|by  -> 057
  + The memorandum between Bulgaria and Indonesia entered into force. | Bulgaria > Indonesia ; Indonesia > Bulgaria
protocol n  B=between|with|of|poss|mod|by  -> 057
  + A protocol between Austria and Yemen was signed at noon. | Austria > Yemen ; Yemen > Austria
contract n  B=between|with|of|poss|mod|by  -> 057
  + The contract between Belarus and Tanzania entered into force. | Belarus > Tanzania ; Tanzania > Belarus
trade_deal n  B=between|with|of|poss|mod|by  -> 057
  + A trade deal between Canada and Qatar was signed at noon. | Canada > Qatar ; Qatar > Canada
peace_deal n  B=between|with|of|poss|mod|by  -> 057
  + The peace deal between Sudan and Canada entered into force. | Sudan > Canada ; Canada > Sudan
peace_treaty n  B=between|with|of|poss|mod|by  -> 057
  + A peace treaty between Uganda and Brazil was signed at noon. | Uganda > Brazil ; Brazil > Uganda
free_trade_agreement n  B=between|with|of|poss|mod|by  -> 057
  + The free trade agreement between Finland and Zambia entered into force. | Finland > Zambia ; Zambia > Finland
peace_accord n  B=between|with|of|poss|mod|by  -> 057
  + A peace accord between Poland and Chile was signed at noon. | Poland > Chile ; Chile > Poland
settlement n  B=between|with|of|poss|mod|by  -> 057
  + The settlement between Mongolia and Oman entered into force. | Mongolia > Oman ; Oman > Mongolia
concordat n  B=between|with|of|poss|mod|by  -> 057
  + A concordat between Mexico and Tunisia was signed at noon. | Mexico > Tunisia ; Tunisia > Mexico
compact n  B=between|with|of|poss|mod|by  -> 057
  + The compact between Pakistan and Greece entered into force. | Pakistan > Greece ; Greece > Pakistan
understanding n  B=between|with|of|poss|mod|by  -> 057
  + An understanding between Malaysia and Sweden was signed at noon. | Malaysia > Sweden ; Sweden > Malaysia
compromise n  B=between|with|of|poss|mod|by  -> 057
  + The compromise between Belarus and Tanzania entered into force. | Belarus > Tanzania ; Tanzania > Belarus
trade_pact n  B=between|with|of|poss|mod|by  -> 057
  + A trade pact between Bolivia and Sudan was signed at noon. | Bolivia > Sudan ; Sudan > Bolivia
peace_agreement n  B=between|with|of|poss|mod|by  -> 057
  + The peace agreement between Ghana and Serbia entered into force. | Ghana > Serbia ; Serbia > Ghana
defence_pact n  B=between|with|of|poss|mod|by  -> 057
  + A defence pact between Niger and Mongolia was signed at noon. | Niger > Mongolia ; Mongolia > Niger
trade_agreement n  B=between|with|of|poss|mod|by  -> 057
  + The trade agreement between Poland and Chile entered into force. | Poland > Chile ; Chile > Poland
border_agreement n  B=between|with|of|poss|mod|by  -> 057
  + A border agreement between Morocco and Belarus was signed at noon. | Morocco > Belarus ; Belarus > Morocco
gas_deal n  B=between|with|of|poss|mod|by  -> 057
  + The gas deal between Cyprus and Mexico entered into force. | Cyprus > Mexico ; Mexico > Cyprus
arms_deal n  B=between|with|of|poss|mod|by  -> 057
  + An arms deal between Mongolia and Oman was signed at noon. | Mongolia > Oman ; Oman > Mongolia
nuclear_deal n  B=between|with|of|poss|mod|by  -> 057
  + The nuclear deal between Austria and Yemen entered into force. | Austria > Yemen ; Yemen > Austria
fisheries_agreement n  B=between|with|of|poss|mod|by  -> 057
  + A fisheries agreement between Tunisia and Iceland was signed at noon. | Tunisia > Iceland ; Iceland > Tunisia
loan_agreement n  B=between|with|of|poss|mod|by  -> 057
  + The loan agreement between Indonesia and Morocco entered into force. | Indonesia > Morocco ; Morocco > Indonesia
rejoin v  S=subj T=obj:org  -> 057
  + Japan rejoined the customs union. | Japan > the customs union
accede_to v  S=subj T=obj:org  -> 057
  + Colombia acceded to NATO. | Colombia > NATO
enter v  S=subj T=obj:IGO  -> 057
  + Cuba entered the African Union. | Cuba > the African Union
  - The gunman entered the mosque.
# Welcome and accept with a thing as object; invitations, honours, letters
welcome v  S=subj T=obj obj=decision|visit|move|pardon|ruling|statement|deal|agreement|release|plan|offer|result|vote|resolution|step|announcement|verdict|initiative|call|news|election|appointment|ceasefire|withdrawal|proposal|report|truce|arrival|progress|reform  -> 051
  + Berlin welcomed the decision of the court. | Berlin > the decision of the court
receive v  S=subj T=from|of|obj.of|obj.poss obj=invitation|congratulation|greeting|award|medal|honour|honor  -> 051
  + The party leader received an invitation from the Russian president. | The party leader > the Russian president
accept v  S=subj T=from|of|obj.of|obj.poss obj=invitation|letter|message|congratulation|greeting|award|medal|gift|order|honour|honor  -> 051
  + The king accepted a letter from the Korean leader. | The king > the Korean leader
get v  S=subj T=from|of|obj.of|obj.poss obj=invitation|congratulation|greeting|award|medal|gift|order|honour|honor  -> 051
  + The vice president got an invitation from the Russian president. | The vice president > the Russian president
welcome v  S=subj T=from|of|obj.of|obj.poss obj=invitation|letter|message|congratulation|greeting|award|medal|gift|order|honour|honor  -> 051
  + The mayor welcomed a letter from the Korean leader. | The mayor > the Korean leader
award v  S=subj T=to|on|iobj|upon obj=award|medal|order|honour|honor|honorary_degree|prize|title|peace_prize|decoration|knighthood  -> 051
  + The king awarded a medal to the rescue pilot. | The king > the rescue pilot
present v  S=subj T=to|on|iobj|upon obj=award|medal|order|honour|honor|honorary_degree|prize|title|peace_prize|decoration|knighthood  -> 051
  + The mayor presented a medal to the rescue pilot. | The mayor > the rescue pilot
confer v  S=subj T=to|on|iobj|upon obj=award|medal|order|honour|honor|honorary_degree|prize|title|peace_prize|decoration|knighthood  -> 051
  + The ambassador conferred a medal to the rescue pilot. | The ambassador > the rescue pilot
bestow v  S=subj T=to|on|iobj|upon obj=award|medal|order|honour|honor|honorary_degree|prize|title|peace_prize|decoration|knighthood  -> 051
  + The envoy bestowed a medal to the rescue pilot. | The envoy > the rescue pilot
give v  S=subj T=to|on|iobj|upon obj=award|medal|order|honour|honor|honorary_degree|prize|title|peace_prize|decoration|knighthood  -> 051
  + The interior minister gave a medal to the rescue pilot. | The interior minister > the rescue pilot
grant v  S=subj T=to|on|iobj|upon obj=award|medal|order|honour|honor|honorary_degree|prize|title|peace_prize|decoration|knighthood  -> 051
  + The king granted a medal to the rescue pilot. | The king > the rescue pilot
pledge v  S=subj T=for|to|of|with|obj.of|obj.poss obj=support|backing|solidarity|allegiance|loyalty|full_support|full_backing|commitment|confidence  -> 051
  + Norway pledged its backing for Peru. | Norway > Peru
promise v  S=subj T=for|to|of|with|obj.of|obj.poss obj=support|backing|solidarity|allegiance|loyalty|full_support|full_backing|commitment|confidence  -> 051
  + Austria promised its backing for Yemen. | Austria > Yemen
vow v  S=subj T=for|to|of|with|obj.of|obj.poss obj=support|backing|solidarity|allegiance|loyalty|full_support|full_backing|commitment|confidence  -> 051
  + Malaysia vowed its backing for Sweden. | Malaysia > Sweden
swear v  S=subj T=for|to|of|with|obj.of|obj.poss obj=support|backing|solidarity|allegiance|loyalty|full_support|full_backing|commitment|confidence  -> 051
  + Kenya swore its backing for Norway. | Kenya > Norway
profess v  S=subj T=for|to|of|with|obj.of|obj.poss obj=support|backing|solidarity|allegiance|loyalty|full_support|full_backing|commitment|confidence  -> 051
  + Poland professed its backing for Chile. | Poland > Chile
assure v  S=subj T=for|to|of|with|obj.of|obj.poss obj=support|backing|solidarity|allegiance|loyalty|full_support|full_backing|commitment|confidence  -> 051
  + Colombia assured its backing for Finland. | Colombia > Finland
double v  S=subj T=for|to|of|with|obj.of|obj.poss obj=support|backing|solidarity|allegiance|loyalty|full_support|full_backing|commitment|confidence  -> 051
  + Brazil doubled its backing for Kuwait. | Brazil > Kuwait
guarantee v  S=subj T=for|to|of|with|obj.of|obj.poss obj=support|backing|solidarity|allegiance|loyalty|full_support|full_backing|commitment|confidence  -> 051
  + The governor guaranteed full support for the Libyan premier. | The governor > the Libyan premier
agree v  B=subj|with on={agreement}|text|draft|framework|treaty|constitution|border  -> 057
  + The European Union and the Mercosur bloc agreed on the text of a treaty. | The European Union > the Mercosur bloc ; the Mercosur bloc > The European Union
agree v  B=subj|with to={agreement}|approach|framework|text|exchange|partnership  -> 057
  + Britain and Ireland agreed to a common approach. | Britain > Ireland ; Ireland > Britain
raise v  S=subj T=for obj=money|fund|funds|donation|donations|cash  -> 071
  + The prime minister raised funds for the party. | The prime minister > the party
collect v  S=subj T=for obj=money|fund|funds|donation|donations|cash  -> 071
  + The opposition leader collected funds for the party. | The opposition leader > the party
gather v  S=subj T=for obj=money|fund|funds|donation|donations|cash  -> 071
  + The prime minister gathered funds for the party. | The prime minister > the party
award v  S=subj T=to|iobj obj=damages|compensation|reparation|{money}  -> 071
  + Ghana awarded compensation to the victims. | Ghana > the victims
pay v  S=subj T=to|iobj obj=damages|compensation|reparation|{money}  -> 071
  + Croatia paid compensation to the victims. | Croatia > the victims
grant v  S=subj T=to|iobj obj=damages|compensation|reparation|{money}  -> 071
  + Yemen granted compensation to the victims. | Yemen > the victims
award v  S=subj T=obj obj=family|victim|widow|plaintiff|worker|couple  -> 071
  + A European court awarded the widow of the Chechen lawyer three million euros on Tuesday. | A European court > the widow of the Chechen lawyer
# one side, where the other is not told: behind the frames of two
initial v  S=subj obj={agreement}  -> 057
  + The Georgian minister initialled a protocol on the tunnel. | The Georgian minister > _
sign v  S=subj obj=agreement|framework_agreement|treaty|pact|memorandum|protocol|accord|memorandum_of_understanding|convention  -> 057
  + The president signed a framework agreement for two plants. | The president > _
  - The striker signed a contract with the club.
