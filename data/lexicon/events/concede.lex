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
legalize v  S=subj T=obj T=obj:org  -> 0812
  + Tunisia legalized the Islamist party. | Tunisia > the Islamist party
unban v  S=subj T=obj  -> 0812
  + The court unbanned the party. | The court > the party
reinstate v  S=subj T=obj  -> 081
  + The university reinstated the expelled students. | The university > the expelled students
drop v  S=subj T?=against obj=charge|case  -> 082
  + Prosecutors dropped charges against the editor. | Prosecutors > the editor
# Yielding to pressure, reform, dismissal of officials
cave_in v  S=subj T=to  -> 080
  + The opposition leader caved in to the strikers. | The opposition leader > the strikers
cave v  S=subj T=to  -> 080
  + Norway caved to pressure from the unions. | Norway > pressure from the unions
succumb v  S=subj T=to  -> 080
  + The company succumbed to the miners. | The company > the miners
bend v  S=subj T=to  -> 080
  + The governor bended to the strikers. | The governor > the strikers
relent v  S=subj T=to  -> 080
  + Peru relented to pressure from the unions. | Peru > pressure from the unions
defer v  S=subj T=to  -> 080
  + The company deferred to the miners. | The company > the miners
kowtow v  S=subj T=to  -> 080
  + The king kowtowed to the strikers. | The king > the strikers
acquiesce v  S=subj T=to  -> 080
  + Turkey acquiesced to pressure from the unions. | Turkey > pressure from the unions
buckle v  S=subj T=to  -> 080
  + The company buckled to the miners. | The company > the miners
give_way v  S=subj T=to  -> 080
  + The ambassador gave way to the strikers. | The ambassador > the strikers
knuckle_under v  S=subj T=to  -> 080
  + Vietnam knuckled under to pressure from the unions. | Vietnam > pressure from the unions
bow_down v  S=subj T=to  -> 080
  + The company bowed down to the miners. | The company > the miners
relent v  S=subj  -> 080
  + The army chief relented after the protests. | The army chief > _
climb_down v  S=subj  -> 080
  + Chad climbed down under pressure. | Chad > _
budge v  S=subj  -> 080
  + The vice president budged after the protests. | The vice president > _
capitulate v  S=subj  -> 080
  + Egypt capitulated under pressure. | Egypt > _
cave_in v  S=subj  -> 080
  + The party leader caved in after the protests. | The party leader > _
back_off v  S=subj  -> 080
  + Poland backed off under pressure. | Poland > _
soften v  S=subj  -> 080
  + The mayor softened after the protests. | The mayor > _
backpedal v  S=subj  -> 080
  + Chile backpedaled under pressure. | Chile > _
backtrack v  S=subj  -> 080
  + The envoy backtracked after the protests. | The envoy > _
blink v  S=subj  -> 080
  + Nepal blinked under pressure. | Nepal > _
satisfy v  S=subj T?=of|from|by|obj.of|obj.poss obj={demand}  -> 080
  + The finance minister satisfied the demands of the students. | The finance minister > the students
accept v  S=subj T?=of|from|by|obj.of|obj.poss obj={demand}  -> 080
  + Ghana accepted the demand of the strikers. | Ghana > the strikers
accommodate v  S=subj T?=of|from|by|obj.of|obj.poss obj={demand}  -> 080
  + The chancellor accommodated the demands of the students. | The chancellor > the students
fulfil v  S=subj T?=of|from|by|obj.of|obj.poss obj={demand}  -> 080
  + Serbia fulfiled the demand of the strikers. | Serbia > the strikers
fulfill v  S=subj T?=of|from|by|obj.of|obj.poss obj={demand}  -> 080
  + The president fulfilled the demands of the students. | The president > the students
heed v  S=subj T?=of|from|by|obj.of|obj.poss obj={demand}  -> 080
  + Japan heeded the demand of the strikers. | Japan > the strikers
honor v  S=subj T?=of|from|by|obj.of|obj.poss obj={demand}  -> 080
  + The prime minister honored the demands of the students. | The prime minister > the students
approve v  S=subj T?=of|from|by|obj.of|obj.poss obj={demand}  -> 080
  + Jordan approved the demand of the strikers. | Jordan > the strikers
answer v  S=subj T?=of|from|by|obj.of|obj.poss obj={demand}  -> 080
  + The foreign minister answered the demands of the students. | The foreign minister > the students
agree_to v  S=subj T?=of|from|by|obj.of|obj.poss obj={demand}  -> 080
  + Cuba agreed to the demand of the strikers. | Cuba > the strikers
consent_to v  S=subj T?=of|from|by|obj.of|obj.poss obj={demand}  -> 080
  + The defence minister consented to the demands of the students. | The defence minister > the students
comply_with v  S=subj T?=of|from|by|obj.of|obj.poss obj={demand}  -> 080
  + Malaysia complied with the demand of the strikers. | Malaysia > the strikers
bow_to v  S=subj T?=of|from|by|obj.of|obj.poss obj={demand}  -> 080
  + The interior minister bowed to the demands of the students. | The interior minister > the students
give_in_to v  S=subj T?=of|from|by|obj.of|obj.poss obj={demand}  -> 080
  + Sweden gave in to the demand of the strikers. | Sweden > the strikers
yield_to v  S=subj T?=of|from|by|obj.of|obj.poss obj={demand}  -> 080
  + The opposition leader yielded to the demands of the students. | The opposition leader > the students
concede_to v  S=subj T?=of|from|by|obj.of|obj.poss obj={demand}  -> 080
  + Uganda conceded to the demand of the strikers. | Uganda > the strikers
submit_to v  S=subj T?=of|from|by|obj.of|obj.poss obj={demand}  -> 080
  + The governor submitted to the demands of the students. | The governor > the students
make v  S=subj T?=to|iobj obj=concession|concessions  -> 080
  + The king made concessions to the union. | The king > the union
offer v  S=subj T?=to|iobj obj=concession|concessions  -> 080
  + Brazil offered a concession to Kuwait. | Brazil > Kuwait
grant v  S=subj T?=to|iobj obj=concession|concessions  -> 080
  + The ambassador granted concessions to the union. | The ambassador > the union
give v  S=subj T?=to|iobj obj=concession|concessions  -> 080
  + Armenia gave a concession to Portugal. | Armenia > Portugal
announce v  S=subj T?=to|iobj obj=concession|concessions  -> 080
  + The army chief announced concessions to the union. | The army chief > the union
extend v  S=subj T?=to|iobj obj=concession|concessions  -> 080
  + Niger extended a concession to Mongolia. | Niger > Mongolia
replace v  S=subj T=obj obj={leader}  -> 0831
  + The vice president replaced the interior minister after the riots. | The vice president > the interior minister
remove v  S=subj T=obj obj={leader}  -> 0831
  + The party leader removed the police chief. | The party leader > the police chief
reshuffle v  S=subj T=obj obj={leader}  -> 0831
  + The mayor reshuffled the cabinet. | The mayor > the cabinet
relieve v  S=subj T=obj obj={leader}  -> 0831
  + The envoy relieved the interior minister after the riots. | The envoy > the interior minister
suspend v  S=subj T=obj obj={leader}  -> 0831
  + The finance minister suspended the police chief. | The finance minister > the police chief
axe v  S=subj T=obj obj={leader}  -> 0831
  + The chancellor axed the cabinet. | The chancellor > the cabinet
dump v  S=subj T=obj obj={leader}  -> 0831
  + The president dumped the interior minister after the riots. | The president > the interior minister
discharge v  S=subj T=obj obj={leader}  -> 0831
  + The prime minister discharged the police chief. | The prime minister > the police chief
demote v  S=subj T=obj obj={leader}  -> 0831
  + The foreign minister demoted the cabinet. | The foreign minister > the cabinet
relieve v  S=subj of=duty|post|position|command obj={leader}  -> 0831
  + The defence minister relieved the minister of his duties. | The defence minister > _
strip v  S=subj of=duty|post|position|command obj={leader}  -> 0831
  + The interior minister stripped the minister of his duties. | The interior minister > _
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
  + Oman canceled the law. | Oman > _
rescind v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + The opposition leader rescinded the fuel tax. | The opposition leader > _
revoke v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + The parliament revoked the levy. | The parliament > _
abolish v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + Colombia abolished the law. | Colombia > _
overturn v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + The governor overturned the fuel tax. | The governor > _
shelve v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + The parliament shelved the levy. | The parliament > _
drop v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + Finland dropped the law. | Finland > _
suspend v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + The king suspended the fuel tax. | The king > _
annul v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + The parliament annuled the levy. | The parliament > _
amend v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + Zambia amended the law. | Zambia > _
revise v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + The ambassador revised the fuel tax. | The ambassador > _
soften v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + The parliament softened the levy. | The parliament > _
rewrite v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + Pakistan rewrited the law. | Pakistan > _
reconsider v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + The army chief reconsidered the fuel tax. | The army chief > _
freeze v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + The parliament froze the levy. | The parliament > _
ditch v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + Greece ditched the law. | Greece > _
retract v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + The vice president retracted the fuel tax. | The vice president > _
postpone v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + The parliament postponed the levy. | The parliament > _
modify v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + Ecuador modified the law. | Ecuador > _
water_down v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + The party leader watered down the fuel tax. | The party leader > _
delay v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + The parliament delayed the levy. | The parliament > _
relax v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + Cambodia relaxed the law. | Cambodia > _
undo v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + The mayor undid the fuel tax. | The mayor > _
roll_back v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + The parliament rolled back the levy. | The parliament > _
review v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + Algeria reviewed the law. | Algeria > _
change v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + The envoy changed the fuel tax. | The envoy > _
withdraw v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + The parliament withdrew the levy. | The parliament > _
lower v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + Latvia lowered the law. | Latvia > _
cut v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + The finance minister cut the fuel tax. | The finance minister > _
give v  S=subj T?=to|for|iobj obj={rights}  -> 0833
  + Bolivia gave autonomy to the northern tribes. | Bolivia > the northern tribes
extend v  S=subj T?=to|for|iobj obj={rights}  -> 0833
  + The chancellor extended the right to vote to women. | The chancellor > women
restore v  S=subj T?=to|for|iobj obj={rights}  -> 0833
  + Sudan restored citizenship to the islanders. | Sudan > the islanders
accord v  S=subj T?=to|for|iobj obj={rights}  -> 0833
  + Canada accorded autonomy to the northern tribes. | Canada > the northern tribes
award v  S=subj T?=to|for|iobj obj={rights}  -> 0833
  + The president awarded the right to vote to women. | The president > women
recognise v  S=subj T?=to|for|iobj obj={rights}  -> 0833
  + Qatar recognised citizenship to the islanders. | Qatar > the islanders
recognize v  S=subj T?=to|for|iobj obj={rights}  -> 0833
  + Romania recognized autonomy to the northern tribes. | Romania > the northern tribes
guarantee v  S=subj T?=to|for|iobj obj={rights}  -> 0833
  + The prime minister guaranteed the right to vote to women. | The prime minister > women
concede v  S=subj T?=to|for|iobj obj={rights}  -> 0833
  + Ethiopia conceded citizenship to the islanders. | Ethiopia > the islanders
enshrine v  S=subj T?=to|for|iobj obj={rights}  -> 0833
  + Thailand enshrined autonomy to the northern tribes. | Thailand > the northern tribes
expand v  S=subj T?=to|for|iobj obj={rights}  -> 0833
  + The foreign minister expanded the right to vote to women. | The foreign minister > women
rewrite v  S=subj obj={institution}  -> 0834
  + The parliament rewrited the constitution. | The parliament > _
revise v  S=subj obj={institution}  -> 0834
  + The defence minister revised a constitutional change. | The defence minister > _
adopt v  S=subj obj={institution}  -> 0834
  + The parliament adopted the constitution. | The parliament > _
approve v  S=subj obj={institution}  -> 0834
  + The interior minister approved a constitutional change. | The interior minister > _
reform v  S=subj obj={institution}  -> 0834
  + The parliament reformed the constitution. | The parliament > _
overhaul v  S=subj obj={institution}  -> 0834
  + The opposition leader overhauled a constitutional change. | The opposition leader > _
abolish v  S=subj obj={institution}  -> 0834
  + The parliament abolished the constitution. | The parliament > _
replace v  S=subj obj={institution}  -> 0834
  + The governor replaced a constitutional change. | The governor > _
ratify v  S=subj obj={institution}  -> 0834
  + The parliament ratified the constitution. | The parliament > _
redraft v  S=subj obj={institution}  -> 0834
  + The king redrafted a constitutional change. | The king > _
pass v  S=subj obj={institution}  -> 0834
  + The parliament passed the constitution. | The parliament > _
enact v  S=subj obj={institution}  -> 0834
  + The ambassador enacted a constitutional change. | The ambassador > _
promulgate v  S=subj obj={institution}  -> 0834
  + The parliament promulgated the constitution. | The parliament > _
change v  S=subj obj={institution}  -> 0834
  + The army chief changed a constitutional change. | The army chief > _
introduce v  S=subj obj={reforms}  -> 083
  + The vice president introduced political reforms. | The vice president > _
enact v  S=subj obj={reforms}  -> 083
  + Cyprus enacted electoral reforms. | Cyprus > _
implement v  S=subj obj={reforms}  -> 083
  + The party leader implemented political reforms. | The party leader > _
adopt v  S=subj obj={reforms}  -> 083
  + Mexico adopted electoral reforms. | Mexico > _
approve v  S=subj obj={reforms}  -> 083
  + The mayor approved political reforms. | The mayor > _
pass v  S=subj obj={reforms}  -> 083
  + Tunisia passed electoral reforms. | Tunisia > _
institute v  S=subj obj={reforms}  -> 083
  + The envoy instituted political reforms. | The envoy > _
carry_out v  S=subj obj={reforms}  -> 083
  + Iceland carried out electoral reforms. | Iceland > _
launch v  S=subj obj={reforms}  -> 083
  + The finance minister launched political reforms. | The finance minister > _
begin v  S=subj obj={reforms}  -> 083
  + Angola began electoral reforms. | Angola > _
push_through v  S=subj obj={reforms}  -> 083
  + The chancellor pushed through political reforms. | The chancellor > _
undertake v  S=subj obj={reforms}  -> 083
  + Denmark undertook electoral reforms. | Denmark > _
make v  S=subj obj={reforms}  -> 083
  + The president made political reforms. | The president > _
decree v  S=subj obj={reforms}  -> 083
  + Lebanon decreed electoral reforms. | Lebanon > _
accept v  S=subj obj={reforms}  -> 083
  + The prime minister accepted political reforms. | The prime minister > _
grant v  S=subj obj={reforms}  -> 083
  + Senegal granted electoral reforms. | Senegal > _
initiate v  S=subj obj={reforms}  -> 083
  + The foreign minister initiated political reforms. | The foreign minister > _
legalise v  S=subj T=obj T=obj:org  -> 0812
  + Georgia legalised the opposition party. | Georgia > the opposition party
readmit v  S=subj T=obj T=obj:org  -> 0812
  + A court readmited the Islamist movement. | A court > the Islamist movement
reinstate v  S=subj T=obj T=obj:org  -> 0812
  + Bulgaria reinstated the opposition party. | Bulgaria > the opposition party
relegalise v  S=subj T=obj T=obj:org  -> 0812
  + A court relegalised the Islamist movement. | A court > the Islamist movement
rehabilitate v  S=subj T=obj T=obj:org  -> 0812
  + Indonesia rehabilitated the opposition party. | Indonesia > the opposition party
re-register v  S=subj T=obj T=obj:org  -> 0812
  + A court re-registered the Islamist movement. | A court > the Islamist movement
register v  S=subj T=obj T=obj:org  -> 0812
  + Morocco registered the opposition party. | Morocco > the opposition party
permit v  S=subj T=obj obj=protest|demonstration|rally|march|opposition  -> 082
  + The defence minister permitted the rally. | The defence minister > the rally
allow v  S=subj T=obj obj=protest|demonstration|rally|march|opposition  -> 082
  + Belarus allowed the march. | Belarus > the march
authorise v  S=subj T=obj obj=protest|demonstration|rally|march|opposition  -> 082
  + The interior minister authorised the rally. | The interior minister > the rally
authorize v  S=subj T=obj obj=protest|demonstration|rally|march|opposition  -> 082
  + Tanzania authorized the march. | Tanzania > the march
tolerate v  S=subj T=obj obj=protest|demonstration|rally|march|opposition  -> 082
  + The opposition leader tolerated the rally. | The opposition leader > the rally
rehire v  S=subj T=obj  -> 081
  + Croatia rehired the dismissed judges. | Croatia > the dismissed judges
reappoint v  S=subj T=obj  -> 081
  + The university reappointed the expelled students. | The university > the expelled students
readmit v  S=subj T=obj  -> 081
  + Argentina readmited the dismissed judges. | Argentina > the dismissed judges
reemploy v  S=subj T=obj  -> 081
  + The university reemployed the expelled students. | The university > the expelled students
re-employ v  S=subj T=obj  -> 081
  + Rwanda re-employed the dismissed judges. | Rwanda > the dismissed judges
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
