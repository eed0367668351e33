# Event frames of tabard, family "concede": one entry a line, its examples indented (docs/formats/frames.md).
# Origin: written for tabard; codes are CAMEO / PLOVER facts. Licence: as the project.

# Concessions (CAMEO 080-083)
yield v  S=subj T=to  -> 080
  + The regent yielded to the students. | The regent > the students
concede v  S=subj T=to  -> 080
  + The minister conceded to the strikers. | The minister > the strikers
concede v  S=subj obj={sport}|goal|defeat  -> none
  - The keeper conceded a goal.
give_in v  S=subj T=to  -> 080
  + The railway gave in to the union. | The railway > the union
bow v  S=subj T=to  -> 080
  + The governor bowed to public pressure. | The governor > public pressure
back_down v  S=subj  -> 080
  + The government backed down after the strike. | The government > _
accede v  S=subj T=to  -> 083
  + The king acceded to the protesters' demands. | The king > the protesters' demands
meet v  S=subj T?=of|obj.of|obj.poss obj=demand  -> 083
  + The rector met the demands of the students. | The rector > the students
grant v  S=subj T?=of|obj.of|obj.poss obj={demand}  -> 083
  + The company granted the demand of the miners. | The company > the miners
repeal v  S=subj obj={policy}  -> 0832
  + The parliament repealed the law. | The parliament > _
scrap v  S=subj obj={policy}  -> 0832
  + The cabinet scrapped the fuel tax. | The cabinet > _
withdraw v  S=subj obj={policy}  -> 0832
  + The government withdrew the bill. | The government > _
reverse v  S=subj obj={policy}  -> 0832
  + The ministry reversed the decision. | The ministry > _
abandon v  S=subj obj={policy}  -> 0832
  + The minister abandoned the tax plan. | The minister > _
dismiss v  S=subj T?=obj obj={leader}  -> 0831
  + The king dismissed the prime minister after the riots. | The king > the prime minister
sack v  S=subj T?=obj obj={leader}  -> 0831
  + The president sacked the police chief. | The president > the police chief
fire v  S=subj T?=obj obj={leader}  -> 0831
  + The governor fired the police chief. | The governor > the police chief
grant v  S=subj T?=to|iobj obj={rights}  -> 0833
  + Kuwait granted women the right to vote. | Kuwait > women
  + Spain granted autonomy to Catalonia. | Spain > Catalonia
amend v  S=subj obj={institution}  -> 0834
  + The parliament amended the constitution. | The parliament > _
legalize v  S=subj T=obj:org  -> 0812
  + Tunisia legalized the Islamist party. | Tunisia > the Islamist party
unban v  S=subj T=obj  -> 0812
  + The court unbanned the party. | The court > the party
reinstate v  S=subj T=obj  -> 081
  + The university reinstated the expelled students. | The university > the expelled students
drop v  S=subj T?=against obj=charge|case  -> 082
  + Prosecutors dropped charges against the editor. | Prosecutors > the editor
# Yielding to pressure, reform, dismissal of officials
cave_in v  S=subj T=to  -> 080
  + The king caved in to the strikers. | The king > the strikers
cave v  S=subj T=to  -> 080
  + Oman caved to pressure from the unions. | Oman > pressure from the unions
succumb v  S=subj T=to  -> 080
  + The company succumbed to the miners. | The company > the miners
bend v  S=subj T=to  -> 080
  + The ambassador bended to the strikers. | The ambassador > the strikers
relent v  S=subj T=to  -> 080
  + Colombia relented to pressure from the unions. | Colombia > pressure from the unions
defer v  S=subj T=to  -> 080
  + The company deferred to the miners. | The company > the miners
kowtow v  S=subj T=to  -> 080
  + The army chief kowtowed to the strikers. | The army chief > the strikers
acquiesce v  S=subj T=to  -> 080
  + Finland acquiesced to pressure from the unions. | Finland > pressure from the unions
buckle v  S=subj T=to  -> 080
  + The company buckled to the miners. | The company > the miners
give_way v  S=subj T=to  -> 080
  + The vice president gave way to the strikers. | The vice president > the strikers
knuckle_under v  S=subj T=to  -> 080
  + Zambia knuckled under to pressure from the unions. | Zambia > pressure from the unions
bow_down v  S=subj T=to  -> 080
  + The company bowed down to the miners. | The company > the miners
relent v  S=subj  -> 080
  + The party leader relented after the protests. | The party leader > _
climb_down v  S=subj  -> 080
  + Pakistan climbed down under pressure. | Pakistan > _
budge v  S=subj  -> 080
  + The mayor budged after the protests. | The mayor > _
capitulate v  S=subj  -> 080
  + Greece capitulated under pressure. | Greece > _
cave_in v  S=subj  -> 080
  + The envoy caved in after the protests. | The envoy > _
back_off v  S=subj  -> 080
  + Ecuador backed off under pressure. | Ecuador > _
soften v  S=subj  -> 080
  + The finance minister softened after the protests. | The finance minister > _
backpedal v  S=subj  -> 080
  + Cambodia backpedaled under pressure. | Cambodia > _
backtrack v  S=subj  -> 080
  + The chancellor backtracked after the protests. | The chancellor > _
blink v  S=subj  -> 080
  + Algeria blinked under pressure. | Algeria > _
satisfy v  S=subj T?=of|from|by|obj.of|obj.poss obj={demand}  -> 080
  + The president satisfied the demands of the students. | The president > the students
accept v  S=subj T?=of|from|by|obj.of|obj.poss obj={demand}  -> 080
  + Latvia accepted the demand of the strikers. | Latvia > the strikers
accommodate v  S=subj T?=of|from|by|obj.of|obj.poss obj={demand}  -> 080
  + The prime minister accommodated the demands of the students. | The prime minister > the students
fulfil v  S=subj T?=of|from|by|obj.of|obj.poss obj={demand}  -> 080
  + Bolivia fulfiled the demand of the strikers. | Bolivia > the strikers
fulfill v  S=subj T?=of|from|by|obj.of|obj.poss obj={demand}  -> 080
  + The foreign minister fulfilled the demands of the students. | The foreign minister > the students
heed v  S=subj T?=of|from|by|obj.of|obj.poss obj={demand}  -> 080
  + Sudan heeded the demand of the strikers. | Sudan > the strikers
honor v  S=subj T?=of|from|by|obj.of|obj.poss obj={demand}  -> 080
  + The defence minister honored the demands of the students. | The defence minister > the students
approve v  S=subj T?=of|from|by|obj.of|obj.poss obj={demand}  -> 080
  + Canada approved the demand of the strikers. | Canada > the strikers
answer v  S=subj T?=of|from|by|obj.of|obj.poss obj={demand}  -> 080
  + The interior minister answered the demands of the students. | The interior minister > the students
agree_to v  S=subj T?=of|from|by|obj.of|obj.poss obj={demand}  -> 080
  + Qatar agreed to the demand of the strikers. | Qatar > the strikers
consent_to v  S=subj T?=of|from|by|obj.of|obj.poss obj={demand}  -> 080
  + The opposition leader consented to the demands of the students. | The opposition leader > the students
comply_with v  S=subj T?=of|from|by|obj.of|obj.poss obj={demand}  -> 080
  + Romania complied with the demand of the strikers. | Romania > the strikers
bow_to v  S=subj T?=of|from|by|obj.of|obj.poss obj={demand}  -> 080
  + The governor bowed to the demands of the students. | The governor > the students
give_in_to v  S=subj T?=of|from|by|obj.of|obj.poss obj={demand}  -> 080
  + Ethiopia gave in to the demand of the strikers. | Ethiopia > the strikers
yield_to v  S=subj T?=of|from|by|obj.of|obj.poss obj={demand}  -> 080
  + The king yielded to the demands of the students. | The king > the students
concede_to v  S=subj T?=of|from|by|obj.of|obj.poss obj={demand}  -> 080
  + Thailand conceded to the demand of the strikers. | Thailand > the strikers
submit_to v  S=subj T?=of|from|by|obj.of|obj.poss obj={demand}  -> 080
  + The ambassador submitted to the demands of the students. | The ambassador > the students
make v  S=subj T?=to|iobj obj=concession|concessions  -> 080
  + The army chief made concessions to the union. | The army chief > the union
offer v  S=subj T?=to|iobj obj=concession|concessions  -> 080
  + Cyprus offered a concession to Mexico. | Cyprus > Mexico
grant v  S=subj T?=to|iobj obj=concession|concessions  -> 080
  + The vice president granted concessions to the union. | The vice president > the union
give v  S=subj T?=to|iobj obj=concession|concessions  -> 080
  + Tunisia gave a concession to Iceland. | Tunisia > Iceland
announce v  S=subj T?=to|iobj obj=concession|concessions  -> 080
  + The party leader announced concessions to the union. | The party leader > the union
extend v  S=subj T?=to|iobj obj=concession|concessions  -> 080
  + Angola extended a concession to Denmark. | Angola > Denmark
replace v  S=subj T=obj obj={leader}  -> 0831
  + The mayor replaced the interior minister after the riots. | The mayor > the interior minister
remove v  S=subj T=obj obj={leader}  -> 0831
  + The envoy removed the police chief. | The envoy > the police chief
reshuffle v  S=subj T=obj obj={leader}  -> 0831
  + The finance minister reshuffled the cabinet. | The finance minister > the cabinet
relieve v  S=subj T=obj obj={leader}  -> 0831
  + The chancellor relieved the interior minister after the riots. | The chancellor > the interior minister
suspend v  S=subj T=obj obj={leader}  -> 0831
  + The president suspended the police chief. | The president > the police chief
axe v  S=subj T=obj obj={leader}  -> 0831
  + The prime minister axed the cabinet. | The prime minister > the cabinet
dump v  S=subj T=obj obj={leader}  -> 0831
  + The foreign minister dumped the interior minister after the riots. | The foreign minister > the interior minister
discharge v  S=subj T=obj obj={leader}  -> 0831
  + The defence minister discharged the police chief. | The defence minister > the police chief
demote v  S=subj T=obj obj={leader}  -> 0831
  + The interior minister demoted the cabinet. | The interior minister > the cabinet
relieve v  S=subj of=duty|post|position|command obj={leader}  -> 0831
  + The opposition leader relieved the minister of his duties. | The opposition leader > _
strip v  S=subj of=duty|post|position|command obj={leader}  -> 0831
  + The governor stripped the minister of his duties. | The governor > _
dismissal n  S?=by T=of|poss  -> 0831
  + The dismissal of the minister by the king pleased the crowd. | the king > the minister
sacking n  S?=by T=of|poss  -> 0831
  + The sacking of the police chief by the governor was expected. | the governor > the police chief
firing n  S?=by T=of|poss  -> 0831
  + The firing of the minister by the king pleased the crowd. | the king > the minister
removal n  S?=by T=of|poss  -> 0831
  + The removal of the police chief by the governor was expected. | the governor > the police chief
replacement n  S?=by T=of|poss  -> 0831
  + The replacement of the minister by the king pleased the crowd. | the king > the minister
cancel v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + Lebanon canceled the law. | Lebanon > _
rescind v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + The king rescinded the fuel tax. | The king > _
revoke v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + The parliament revoked the levy. | The parliament > _
abolish v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + Senegal abolished the law. | Senegal > _
overturn v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + The ambassador overturned the fuel tax. | The ambassador > _
shelve v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + The parliament shelved the levy. | The parliament > _
drop v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + Georgia dropped the law. | Georgia > _
suspend v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + The army chief suspended the fuel tax. | The army chief > _
annul v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + The parliament annuled the levy. | The parliament > _
amend v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + Bulgaria amended the law. | Bulgaria > _
revise v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + The vice president revised the fuel tax. | The vice president > _
soften v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + The parliament softened the levy. | The parliament > _
rewrite v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + Indonesia rewrited the law. | Indonesia > _
reconsider v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + The party leader reconsidered the fuel tax. | The party leader > _
freeze v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + The parliament froze the levy. | The parliament > _
ditch v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + Morocco ditched the law. | Morocco > _
retract v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + The mayor retracted the fuel tax. | The mayor > _
postpone v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + The parliament postponed the levy. | The parliament > _
modify v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + Belarus modified the law. | Belarus > _
water_down v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + The envoy watered down the fuel tax. | The envoy > _
delay v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + The parliament delayed the levy. | The parliament > _
relax v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + Tanzania relaxed the law. | Tanzania > _
undo v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + The finance minister undid the fuel tax. | The finance minister > _
roll_back v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + The parliament rolled back the levy. | The parliament > _
review v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + Croatia reviewed the law. | Croatia > _
change v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + The chancellor changed the fuel tax. | The chancellor > _
withdraw v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + The parliament withdrew the levy. | The parliament > _
lower v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + Argentina lowered the law. | Argentina > _
cut v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + The president cut the fuel tax. | The president > _
give v  S=subj T?=to|for|iobj obj={rights}  -> 0833
  + Rwanda gave autonomy to the northern tribes. | Rwanda > the northern tribes
extend v  S=subj T?=to|for|iobj obj={rights}  -> 0833
  + The prime minister extended the right to vote to women. | The prime minister > women
restore v  S=subj T?=to|for|iobj obj={rights}  -> 0833
  + Austria restored citizenship to the islanders. | Austria > the islanders
accord v  S=subj T?=to|for|iobj obj={rights}  -> 0833
  + Yemen accorded autonomy to the northern tribes. | Yemen > the northern tribes
award v  S=subj T?=to|for|iobj obj={rights}  -> 0833
  + The foreign minister awarded the right to vote to women. | The foreign minister > women
recognise v  S=subj T?=to|for|iobj obj={rights}  -> 0833
  + Kenya recognised citizenship to the islanders. | Kenya > the islanders
recognize v  S=subj T?=to|for|iobj obj={rights}  -> 0833
  + Norway recognized autonomy to the northern tribes. | Norway > the northern tribes
guarantee v  S=subj T?=to|for|iobj obj={rights}  -> 0833
  + The defence minister guaranteed the right to vote to women. | The defence minister > women
concede v  S=subj T?=to|for|iobj obj={rights}  -> 0833
  + Peru conceded citizenship to the islanders. | Peru > the islanders
enshrine v  S=subj T?=to|for|iobj obj={rights}  -> 0833
  + Turkey enshrined autonomy to the northern tribes. | Turkey > the northern tribes
expand v  S=subj T?=to|for|iobj obj={rights}  -> 0833
  + The interior minister expanded the right to vote to women. | The interior minister > women
rewrite v  S=subj obj={institution}  -> 0834
  + The parliament rewrited the constitution. | The parliament > _
revise v  S=subj obj={institution}  -> 0834
  + The opposition leader revised a constitutional change. | The opposition leader > _
adopt v  S=subj obj={institution}  -> 0834
  + The parliament adopted the constitution. | The parliament > _
approve v  S=subj obj={institution}  -> 0834
  + The governor approved a constitutional change. | The governor > _
reform v  S=subj obj={institution}  -> 0834
  + The parliament reformed the constitution. | The parliament > _
overhaul v  S=subj obj={institution}  -> 0834
  + The king overhauled a constitutional change. | The king > _
abolish v  S=subj obj={institution}  -> 0834
  + The parliament abolished the constitution. | The parliament > _
replace v  S=subj obj={institution}  -> 0834
  + The ambassador replaced a constitutional change. | The ambassador > _
ratify v  S=subj obj={institution}  -> 0834
  + The parliament ratified the constitution. | The parliament > _
redraft v  S=subj obj={institution}  -> 0834
  + The army chief redrafted a constitutional change. | The army chief > _
pass v  S=subj obj={institution}  -> 0834
  + The parliament passed the constitution. | The parliament > _
enact v  S=subj obj={institution}  -> 0834
  + The vice president enacted a constitutional change. | The vice president > _
promulgate v  S=subj obj={institution}  -> 0834
  + The parliament promulgated the constitution. | The parliament > _
change v  S=subj obj={institution}  -> 0834
  + The party leader changed a constitutional change. | The party leader > _
introduce v  S=subj obj={reforms}  -> 083
  + The mayor introduced political reforms. | The mayor > _
enact v  S=subj obj={reforms}  -> 083
  + Vietnam enacted electoral reforms. | Vietnam > _
implement v  S=subj obj={reforms}  -> 083
  + The envoy implemented political reforms. | The envoy > _
adopt v  S=subj obj={reforms}  -> 083
  + Chad adopted electoral reforms. | Chad > _
approve v  S=subj obj={reforms}  -> 083
  + The finance minister approved political reforms. | The finance minister > _
pass v  S=subj obj={reforms}  -> 083
  + Egypt passed electoral reforms. | Egypt > _
institute v  S=subj obj={reforms}  -> 083
  + The chancellor instituted political reforms. | The chancellor > _
carry_out v  S=subj obj={reforms}  -> 083
  + Poland carried out electoral reforms. | Poland > _
launch v  S=subj obj={reforms}  -> 083
  + The president launched political reforms. | The president > _
begin v  S=subj obj={reforms}  -> 083
  + Chile began electoral reforms. | Chile > _
push_through v  S=subj obj={reforms}  -> 083
  + The prime minister pushed through political reforms. | The prime minister > _
undertake v  S=subj obj={reforms}  -> 083
  + Nepal undertook electoral reforms. | Nepal > _
make v  S=subj obj={reforms}  -> 083
  + The foreign minister made political reforms. | The foreign minister > _
decree v  S=subj obj={reforms}  -> 083
  + Ghana decreed electoral reforms. | Ghana > _
accept v  S=subj obj={reforms}  -> 083
  + The defence minister accepted political reforms. | The defence minister > _
grant v  S=subj obj={reforms}  -> 083
  + Serbia granted electoral reforms. | Serbia > _
initiate v  S=subj obj={reforms}  -> 083
  + The interior minister initiated political reforms. | The interior minister > _
legalise v  S=subj T=obj:org  -> 0812
  + Japan legalised the opposition party. | Japan > the opposition party
readmit v  S=subj T=obj:org  -> 0812
  + A court readmited the Islamist movement. | A court > the Islamist movement
reinstate v  S=subj T=obj:org  -> 0812
  + Jordan reinstated the opposition party. | Jordan > the opposition party
relegalise v  S=subj T=obj:org  -> 0812
  + A court relegalised the Islamist movement. | A court > the Islamist movement
rehabilitate v  S=subj T=obj:org  -> 0812
  + Cuba rehabilitated the opposition party. | Cuba > the opposition party
re-register v  S=subj T=obj:org  -> 0812
  + A court re-registered the Islamist movement. | A court > the Islamist movement
register v  S=subj T=obj:org  -> 0812
  + Malaysia registered the opposition party. | Malaysia > the opposition party
permit v  S=subj T=obj obj=protest|demonstration|rally|march|opposition  -> 082
  + The opposition leader permitted the rally. | The opposition leader > the rally
allow v  S=subj T=obj obj=protest|demonstration|rally|march|opposition  -> 082
  + Sweden allowed the march. | Sweden > the march
authorise v  S=subj T=obj obj=protest|demonstration|rally|march|opposition  -> 082
  + The governor authorised the rally. | The governor > the rally
authorize v  S=subj T=obj obj=protest|demonstration|rally|march|opposition  -> 082
  + Uganda authorized the march. | Uganda > the march
tolerate v  S=subj T=obj obj=protest|demonstration|rally|march|opposition  -> 082
  + The king tolerated the rally. | The king > the rally
rehire v  S=subj T=obj  -> 081
  + Brazil rehired the dismissed judges. | Brazil > the dismissed judges
reappoint v  S=subj T=obj  -> 081
  + The university reappointed the expelled students. | The university > the expelled students
readmit v  S=subj T=obj  -> 081
  + Kuwait readmited the dismissed judges. | Kuwait > the dismissed judges
reemploy v  S=subj T=obj  -> 081
  + The university reemployed the expelled students. | The university > the expelled students
re-employ v  S=subj T=obj  -> 081
  + Armenia re-employed the dismissed judges. | Armenia > the dismissed judges
restore v  S=subj T?=of|for|obj.of|obj.poss obj=ban|suspension|fine|licence|license|accreditation|passport  -> 081
  + The regulator restored the licence of the radio station. | The regulator > the radio station
renew v  S=subj T?=of|for|obj.of|obj.poss obj=ban|suspension|fine|licence|license|accreditation|passport  -> 081
  + A court renewed the suspension of the lawmaker. | A court > the lawmaker
return v  S=subj T?=of|for|obj.of|obj.poss obj=ban|suspension|fine|licence|license|accreditation|passport  -> 081
  + The regulator returned the licence of the radio station. | The regulator > the radio station
reinstate v  S=subj T?=of|for|obj.of|obj.poss obj=ban|suspension|fine|licence|license|accreditation|passport  -> 081
  + A court reinstated the suspension of the lawmaker. | A court > the lawmaker
lift v  S=subj T?=of|for|obj.of|obj.poss obj=ban|suspension|fine|licence|license|accreditation|passport  -> 081
  + The regulator lifted the licence of the radio station. | The regulator > the radio station
waive v  S=subj T?=of|for|obj.of|obj.poss obj=ban|suspension|fine|licence|license|accreditation|passport  -> 081
  + A court waived the suspension of the lawmaker. | A court > the lawmaker
grant v  S=subj T?=of|for|obj.of|obj.poss obj=ban|suspension|fine|licence|license|accreditation|passport  -> 081
  + The regulator granted the licence of the radio station. | The regulator > the radio station
cancel v  S=subj T?=of|for|obj.of|obj.poss obj=ban|suspension|fine|licence|license|accreditation|passport  -> 081
  + A court canceled the suspension of the lawmaker. | A court > the lawmaker
