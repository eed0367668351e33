# Event frames of tabard, family "concede": one entry a line, its examples indented (docs/formats/frames.md).
# Origin: written for tabard; codes are CAMEO / PLOVER facts. Licence: as the project.

# Concessions (CAMEO 080-083)
yield v  S=subj T=to  -> 080
  + The regent yielded to the students. | The regent > the students
concede v  S=subj T=to  -> 080
  + The minister conceded to the strikers. | The minister > the strikers
concede v  obj={sport}|goal|defeat  -> none
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
dismiss v  S=subj T?=obj as=no obj={leader}  -> 0831
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
  + The president caved in to the strikers. | The president > the strikers
cave v  S=subj T=to  -> 080
  + Finland caved to pressure from the unions. | Finland > pressure from the unions
succumb v  S=subj T=to  -> 080
  + The company succumbed to the miners. | The company > the miners
bend v  S=subj T=to  -> 080
  + The prime minister bended to the strikers. | The prime minister > the strikers
relent v  S=subj T=to  -> 080
  + Zambia relented to pressure from the unions. | Zambia > pressure from the unions
defer v  S=subj T=to  -> 080
  + The company deferred to the miners. | The company > the miners
kowtow v  S=subj T=to  -> 080
  + The foreign minister kowtowed to the strikers. | The foreign minister > the strikers
acquiesce v  S=subj T=to  -> 080
  + Pakistan acquiesced to pressure from the unions. | Pakistan > pressure from the unions
buckle v  S=subj T=to  -> 080
  + The company buckled to the miners. | The company > the miners
give_way v  S=subj T=to  -> 080
  + The defence minister gave way to the strikers. | The defence minister > the strikers
knuckle_under v  S=subj T=to  -> 080
  + Greece knuckled under to pressure from the unions. | Greece > pressure from the unions
bow_down v  S=subj T=to  -> 080
  + The company bowed down to the miners. | The company > the miners
relent v  S=subj  -> 080
  + The interior minister relented after the protests. | The interior minister > _
climb_down v  S=subj  -> 080
  + Ecuador climbed down under pressure. | Ecuador > _
budge v  S=subj  -> 080
  + The opposition leader budged after the protests. | The opposition leader > _
capitulate v  S=subj  -> 080
  + Cambodia capitulated under pressure. | Cambodia > _
cave_in v  S=subj  -> 080
  + The governor caved in after the protests. | The governor > _
back_off v  S=subj  -> 080
  + Algeria backed off under pressure. | Algeria > _
soften v  S=subj  -> 080
  + The king softened after the protests. | The king > _
backpedal v  S=subj  -> 080
  + Latvia backpedaled under pressure. | Latvia > _
backtrack v  S=subj  -> 080
  + The ambassador backtracked after the protests. | The ambassador > _
blink v  S=subj  -> 080
  + Bolivia blinked under pressure. | Bolivia > _
satisfy v  S=subj T?=of|from|by|obj.of|obj.poss obj={demand}  -> 080
  + The army chief satisfied the demands of the students. | The army chief > the students
accept v  S=subj T?=of|from|by|obj.of|obj.poss obj={demand}  -> 080
  + Sudan accepted the demand of the strikers. | Sudan > the strikers
accommodate v  S=subj T?=of|from|by|obj.of|obj.poss obj={demand}  -> 080
  + The vice president accommodated the demands of the students. | The vice president > the students
fulfil v  S=subj T?=of|from|by|obj.of|obj.poss obj={demand}  -> 080
  + Canada fulfiled the demand of the strikers. | Canada > the strikers
fulfill v  S=subj T?=of|from|by|obj.of|obj.poss obj={demand}  -> 080
  + The party leader fulfilled the demands of the students. | The party leader > the students
heed v  S=subj T?=of|from|by|obj.of|obj.poss obj={demand}  -> 080
  + Qatar heeded the demand of the strikers. | Qatar > the strikers
honor v  S=subj T?=of|from|by|obj.of|obj.poss obj={demand}  -> 080
  + The mayor honored the demands of the students. | The mayor > the students
approve v  S=subj T?=of|from|by|obj.of|obj.poss obj={demand}  -> 080
  + Romania approved the demand of the strikers. | Romania > the strikers
answer v  S=subj T?=of|from|by|obj.of|obj.poss obj={demand}  -> 080
  + The envoy answered the demands of the students. | The envoy > the students
agree_to v  S=subj T?=of|from|by|obj.of|obj.poss obj={demand}  -> 080
  + Ethiopia agreed to the demand of the strikers. | Ethiopia > the strikers
consent_to v  S=subj T?=of|from|by|obj.of|obj.poss obj={demand}  -> 080
  + The finance minister consented to the demands of the students. | The finance minister > the students
comply_with v  S=subj T?=of|from|by|obj.of|obj.poss obj={demand}  -> 080
  + Thailand complied with the demand of the strikers. | Thailand > the strikers
bow_to v  S=subj T?=of|from|by|obj.of|obj.poss obj={demand}  -> 080
  + The chancellor bowed to the demands of the students. | The chancellor > the students
give_in_to v  S=subj T?=of|from|by|obj.of|obj.poss obj={demand}  -> 080
  + Cyprus gave in to the demand of the strikers. | Cyprus > the strikers
yield_to v  S=subj T?=of|from|by|obj.of|obj.poss obj={demand}  -> 080
  + The president yielded to the demands of the students. | The president > the students
concede_to v  S=subj T?=of|from|by|obj.of|obj.poss obj={demand}  -> 080
  + Mexico conceded to the demand of the strikers. | Mexico > the strikers
submit_to v  S=subj T?=of|from|by|obj.of|obj.poss obj={demand}  -> 080
  + The prime minister submitted to the demands of the students. | The prime minister > the students
make v  S=subj T?=to|iobj obj=concession|concessions  -> 080
  + The foreign minister made concessions to the union. | The foreign minister > the union
offer v  S=subj T?=to|iobj obj=concession|concessions  -> 080
  + Tunisia offered a concession to Iceland. | Tunisia > Iceland
grant v  S=subj T?=to|iobj obj=concession|concessions  -> 080
  + The defence minister granted concessions to the union. | The defence minister > the union
give v  S=subj T?=to|iobj obj=concession|concessions  -> 080
  + Angola gave a concession to Denmark. | Angola > Denmark
announce v  S=subj T?=to|iobj obj=concession|concessions  -> 080
  + The interior minister announced concessions to the union. | The interior minister > the union
extend v  S=subj T?=to|iobj obj=concession|concessions  -> 080
  + Lebanon extended a concession to Senegal. | Lebanon > Senegal
replace v  S=subj T=obj obj={leader}  -> 0831
  + The opposition leader replaced the interior minister after the riots. | The opposition leader > the interior minister
remove v  S=subj T=obj obj={leader}  -> 0831
  + The governor removed the police chief. | The governor > the police chief
reshuffle v  S=subj T=obj obj={leader}  -> 0831
  + The king reshuffled the cabinet. | The king > the cabinet
relieve v  S=subj T=obj obj={leader}  -> 0831
  + The ambassador relieved the interior minister after the riots. | The ambassador > the interior minister
suspend v  S=subj T=obj obj={leader}  -> 0831
  + The army chief suspended the police chief. | The army chief > the police chief
axe v  S=subj T=obj obj={leader}  -> 0831
  + The vice president axed the cabinet. | The vice president > the cabinet
dump v  S=subj T=obj obj={leader}  -> 0831
  + The party leader dumped the interior minister after the riots. | The party leader > the interior minister
discharge v  S=subj T=obj obj={leader}  -> 0831
  + The mayor discharged the police chief. | The mayor > the police chief
demote v  S=subj T=obj obj={leader}  -> 0831
  + The envoy demoted the cabinet. | The envoy > the cabinet
relieve v  S=subj of=duty|post|position|command obj={leader}  -> 0831
  + The finance minister relieved the minister of his duties. | The finance minister > _
strip v  S=subj of=duty|post|position|command obj={leader}  -> 0831
  + The chancellor stripped the minister of his duties. | The chancellor > _
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
  + Georgia canceled the law. | Georgia > _
rescind v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + The president rescinded the fuel tax. | The president > _
revoke v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + The parliament revoked the levy. | The parliament > _
abolish v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + Bulgaria abolished the law. | Bulgaria > _
overturn v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + The prime minister overturned the fuel tax. | The prime minister > _
shelve v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + The parliament shelved the levy. | The parliament > _
drop v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + Indonesia dropped the law. | Indonesia > _
suspend v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + The foreign minister suspended the fuel tax. | The foreign minister > _
annul v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + The parliament annulled the levy. | The parliament > _
amend v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + Morocco amended the law. | Morocco > _
revise v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + The defence minister revised the fuel tax. | The defence minister > _
soften v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + The parliament softened the levy. | The parliament > _
rewrite v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + Belarus rewrited the law. | Belarus > _
reconsider v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + The interior minister reconsidered the fuel tax. | The interior minister > _
freeze v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + The parliament froze the levy. | The parliament > _
ditch v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + Tanzania ditched the law. | Tanzania > _
retract v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + The opposition leader retracted the fuel tax. | The opposition leader > _
postpone v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + The parliament postponed the levy. | The parliament > _
modify v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + Croatia modified the law. | Croatia > _
water_down v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + The governor watered down the fuel tax. | The governor > _
delay v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + The parliament delayed the levy. | The parliament > _
relax v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + Argentina relaxed the law. | Argentina > _
undo v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + The king undid the fuel tax. | The king > _
roll_back v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + The parliament rolled back the levy. | The parliament > _
review v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + Rwanda reviewed the law. | Rwanda > _
change v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + The ambassador changed the fuel tax. | The ambassador > _
withdraw v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + The parliament withdrew the levy. | The parliament > _
lower v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + Austria lowered the law. | Austria > _
cut v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + The army chief cut the fuel tax. | The army chief > _
give v  S=subj T?=to|for|iobj obj={rights}  -> 0833
  + Yemen gave autonomy to the northern tribes. | Yemen > the northern tribes
extend v  S=subj T?=to|for|iobj obj={rights}  -> 0833
  + The vice president extended the right to vote to women. | The vice president > women
restore v  S=subj T?=to|for|iobj obj={rights}  -> 0833
  + Kenya restored citizenship to the islanders. | Kenya > the islanders
accord v  S=subj T?=to|for|iobj obj={rights}  -> 0833
  + Norway accorded autonomy to the northern tribes. | Norway > the northern tribes
award v  S=subj T?=to|for|iobj obj={rights}  -> 0833
  + The party leader awarded the right to vote to women. | The party leader > women
recognise v  S=subj T?=to|for|iobj obj={rights}  -> 0833
  + Peru recognised citizenship to the islanders. | Peru > the islanders
recognize v  S=subj T?=to|for|iobj obj={rights}  -> 0833
  + Turkey recognized autonomy to the northern tribes. | Turkey > the northern tribes
guarantee v  S=subj T?=to|for|iobj obj={rights}  -> 0833
  + The mayor guaranteed the right to vote to women. | The mayor > women
concede v  S=subj T?=to|for|iobj obj={rights}  -> 0833
  + Vietnam conceded citizenship to the islanders. | Vietnam > the islanders
enshrine v  S=subj T?=to|for|iobj obj={rights}  -> 0833
  + Chad enshrined autonomy to the northern tribes. | Chad > the northern tribes
expand v  S=subj T?=to|for|iobj obj={rights}  -> 0833
  + The envoy expanded the right to vote to women. | The envoy > women
rewrite v  S=subj obj={institution}  -> 0834
  + The parliament rewrited the constitution. | The parliament > _
revise v  S=subj obj={institution}  -> 0834
  + The finance minister revised a constitutional change. | The finance minister > _
adopt v  S=subj obj={institution}  -> 0834
  + The parliament adopted the constitution. | The parliament > _
approve v  S=subj obj={institution}  -> 0834
  + The chancellor approved a constitutional change. | The chancellor > _
reform v  S=subj obj={institution}  -> 0834
  + The parliament reformed the constitution. | The parliament > _
overhaul v  S=subj obj={institution}  -> 0834
  + The president overhauled a constitutional change. | The president > _
abolish v  S=subj obj={institution}  -> 0834
  + The parliament abolished the constitution. | The parliament > _
replace v  S=subj obj={institution}  -> 0834
  + The prime minister replaced a constitutional change. | The prime minister > _
ratify v  S=subj obj={institution}  -> 0834
  + The parliament ratified the constitution. | The parliament > _
redraft v  S=subj obj={institution}  -> 0834
  + The foreign minister redrafted a constitutional change. | The foreign minister > _
pass v  S=subj obj={institution}  -> 0834
  + The parliament passed the constitution. | The parliament > _
enact v  S=subj obj={institution}  -> 0834
  + The defence minister enacted a constitutional change. | The defence minister > _
promulgate v  S=subj obj={institution}  -> 0834
  + The parliament promulgated the constitution. | The parliament > _
change v  S=subj obj={institution}  -> 0834
  + The interior minister changed a constitutional change. | The interior minister > _
introduce v  S=subj obj={reforms}  -> 083
  + The opposition leader introduced political reforms. | The opposition leader > _
enact v  S=subj obj={reforms}  -> 083
  + Egypt enacted electoral reforms. | Egypt > _
implement v  S=subj obj={reforms}  -> 083
  + The governor implemented political reforms. | The governor > _
adopt v  S=subj obj={reforms}  -> 083
  + Poland adopted electoral reforms. | Poland > _
approve v  S=subj obj={reforms}  -> 083
  + The king approved political reforms. | The king > _
pass v  S=subj obj={reforms}  -> 083
  + Chile passed electoral reforms. | Chile > _
institute v  S=subj obj={reforms}  -> 083
  + The ambassador instituted political reforms. | The ambassador > _
carry_out v  S=subj obj={reforms}  -> 083
  + Nepal carried out electoral reforms. | Nepal > _
launch v  S=subj obj={reforms}  -> 083
  + The army chief launched political reforms. | The army chief > _
begin v  S=subj obj={reforms}  -> 083
  + Ghana began electoral reforms. | Ghana > _
push_through v  S=subj obj={reforms}  -> 083
  + The vice president pushed through political reforms. | The vice president > _
undertake v  S=subj obj={reforms}  -> 083
  + Serbia undertook electoral reforms. | Serbia > _
make v  S=subj obj={reforms}  -> 083
  + The party leader made political reforms. | The party leader > _
decree v  S=subj obj={reforms}  -> 083
  + Japan decreed electoral reforms. | Japan > _
accept v  S=subj obj={reforms}  -> 083
  + The mayor accepted political reforms. | The mayor > _
grant v  S=subj obj={reforms}  -> 083
  + Jordan granted electoral reforms. | Jordan > _
initiate v  S=subj obj={reforms}  -> 083
  + The envoy initiated political reforms. | The envoy > _
legalise v  S=subj T=obj:org  -> 0812
  + Cuba legalised the opposition party. | Cuba > the opposition party
readmit v  S=subj T=obj:org  -> 0812
  + A court readmited the Islamist movement. | A court > the Islamist movement
reinstate v  S=subj T=obj:org  -> 0812
  + Malaysia reinstated the opposition party. | Malaysia > the opposition party
relegalise v  S=subj T=obj:org  -> 0812
  + A court relegalised the Islamist movement. | A court > the Islamist movement
rehabilitate v  S=subj T=obj:org  -> 0812
  + Sweden rehabilitated the opposition party. | Sweden > the opposition party
re-register v  S=subj T=obj:org  -> 0812
  + A court re-registered the Islamist movement. | A court > the Islamist movement
register v  S=subj T=obj:org  -> 0812
  + Uganda registered the opposition party. | Uganda > the opposition party
permit v  S=subj T=obj obj=protest|demonstration|rally|march|opposition  -> 082
  + The finance minister permitted the rally. | The finance minister > the rally
allow v  S=subj T=obj obj=protest|demonstration|rally|march|opposition  -> 082
  + Brazil allowed the march. | Brazil > the march
authorise v  S=subj T=obj obj=protest|demonstration|rally|march|opposition  -> 082
  + The chancellor authorised the rally. | The chancellor > the rally
authorize v  S=subj T=obj obj=protest|demonstration|rally|march|opposition  -> 082
  + Kuwait authorized the march. | Kuwait > the march
tolerate v  S=subj T=obj obj=protest|demonstration|rally|march|opposition  -> 082
  + The president tolerated the rally. | The president > the rally
rehire v  S=subj T=obj  -> 081
  + Armenia rehired the dismissed judges. | Armenia > the dismissed judges
reappoint v  S=subj T=obj  -> 081
  + The university reappointed the expelled students. | The university > the expelled students
readmit v  S=subj T=obj  -> 081
  + Portugal readmited the dismissed judges. | Portugal > the dismissed judges
reemploy v  S=subj T=obj  -> 081
  + The university reemployed the expelled students. | The university > the expelled students
re-employ v  S=subj T=obj  -> 081
  + Niger re-employed the dismissed judges. | Niger > the dismissed judges
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
