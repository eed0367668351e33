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
  + The army chief caved in to the strikers. | The army chief > the strikers
cave v  S=subj T=to  -> 080
  + Morocco caved to pressure from the unions. | Morocco > pressure from the unions
succumb v  S=subj T=to  -> 080
  + The company succumbed to the miners. | The company > the miners
bend v  S=subj T=to  -> 080
  + The vice president bended to the strikers. | The vice president > the strikers
relent v  S=subj T=to  -> 080
  + Belarus relented to pressure from the unions. | Belarus > pressure from the unions
defer v  S=subj T=to  -> 080
  + The company deferred to the miners. | The company > the miners
kowtow v  S=subj T=to  -> 080
  + The party leader kowtowed to the strikers. | The party leader > the strikers
acquiesce v  S=subj T=to  -> 080
  + Tanzania acquiesced to pressure from the unions. | Tanzania > pressure from the unions
buckle v  S=subj T=to  -> 080
  + The company buckled to the miners. | The company > the miners
give_way v  S=subj T=to  -> 080
  + The mayor gave way to the strikers. | The mayor > the strikers
knuckle_under v  S=subj T=to  -> 080
  + Croatia knuckled under to pressure from the unions. | Croatia > pressure from the unions
bow_down v  S=subj T=to  -> 080
  + The company bowed down to the miners. | The company > the miners
relent v  S=subj  -> 080
  + The envoy relented after the protests. | The envoy > _
climb_down v  S=subj  -> 080
  + Argentina climbed down under pressure. | Argentina > _
budge v  S=subj  -> 080
  + The finance minister budged after the protests. | The finance minister > _
capitulate v  S=subj  -> 080
  + Rwanda capitulated under pressure. | Rwanda > _
cave_in v  S=subj  -> 080
  + The chancellor caved in after the protests. | The chancellor > _
back_off v  S=subj  -> 080
  + Austria backed off under pressure. | Austria > _
soften v  S=subj  -> 080
  + The president softened after the protests. | The president > _
backpedal v  S=subj  -> 080
  + Yemen backpedaled under pressure. | Yemen > _
backtrack v  S=subj  -> 080
  + The prime minister backtracked after the protests. | The prime minister > _
blink v  S=subj  -> 080
  + Kenya blinked under pressure. | Kenya > _
satisfy v  S=subj T?=of|from|by|obj.of|obj.poss obj={demand}  -> 080
  + The foreign minister satisfied the demands of the students. | The foreign minister > the students
accept v  S=subj T?=of|from|by|obj.of|obj.poss obj={demand}  -> 080
  + Norway accepted the demand of the strikers. | Norway > the strikers
accommodate v  S=subj T?=of|from|by|obj.of|obj.poss obj={demand}  -> 080
  + The defence minister accommodated the demands of the students. | The defence minister > the students
fulfil v  S=subj T?=of|from|by|obj.of|obj.poss obj={demand}  -> 080
  + Peru fulfiled the demand of the strikers. | Peru > the strikers
fulfill v  S=subj T?=of|from|by|obj.of|obj.poss obj={demand}  -> 080
  + The interior minister fulfilled the demands of the students. | The interior minister > the students
heed v  S=subj T?=of|from|by|obj.of|obj.poss obj={demand}  -> 080
  + Turkey heeded the demand of the strikers. | Turkey > the strikers
honor v  S=subj T?=of|from|by|obj.of|obj.poss obj={demand}  -> 080
  + The opposition leader honored the demands of the students. | The opposition leader > the students
approve v  S=subj T?=of|from|by|obj.of|obj.poss obj={demand}  -> 080
  + Vietnam approved the demand of the strikers. | Vietnam > the strikers
answer v  S=subj T?=of|from|by|obj.of|obj.poss obj={demand}  -> 080
  + The governor answered the demands of the students. | The governor > the students
agree_to v  S=subj T?=of|from|by|obj.of|obj.poss obj={demand}  -> 080
  + Chad agreed to the demand of the strikers. | Chad > the strikers
consent_to v  S=subj T?=of|from|by|obj.of|obj.poss obj={demand}  -> 080
  + The king consented to the demands of the students. | The king > the students
comply_with v  S=subj T?=of|from|by|obj.of|obj.poss obj={demand}  -> 080
  + Egypt complied with the demand of the strikers. | Egypt > the strikers
bow_to v  S=subj T?=of|from|by|obj.of|obj.poss obj={demand}  -> 080
  + The ambassador bowed to the demands of the students. | The ambassador > the students
give_in_to v  S=subj T?=of|from|by|obj.of|obj.poss obj={demand}  -> 080
  + Poland gave in to the demand of the strikers. | Poland > the strikers
yield_to v  S=subj T?=of|from|by|obj.of|obj.poss obj={demand}  -> 080
  + The army chief yielded to the demands of the students. | The army chief > the students
concede_to v  S=subj T?=of|from|by|obj.of|obj.poss obj={demand}  -> 080
  + Chile conceded to the demand of the strikers. | Chile > the strikers
submit_to v  S=subj T?=of|from|by|obj.of|obj.poss obj={demand}  -> 080
  + The vice president submitted to the demands of the students. | The vice president > the students
make v  S=subj T?=to|iobj obj=concession|concessions  -> 080
  + The party leader made concessions to the union. | The party leader > the union
offer v  S=subj T?=to|iobj obj=concession|concessions  -> 080
  + Nepal offered a concession to Ghana. | Nepal > Ghana
grant v  S=subj T?=to|iobj obj=concession|concessions  -> 080
  + The mayor granted concessions to the union. | The mayor > the union
give v  S=subj T?=to|iobj obj=concession|concessions  -> 080
  + Serbia gave a concession to Japan. | Serbia > Japan
announce v  S=subj T?=to|iobj obj=concession|concessions  -> 080
  + The envoy announced concessions to the union. | The envoy > the union
extend v  S=subj T?=to|iobj obj=concession|concessions  -> 080
  + Jordan extended a concession to Cuba. | Jordan > Cuba
replace v  S=subj T=obj obj={leader}  -> 0831
  + The finance minister replaced the interior minister after the riots. | The finance minister > the interior minister
remove v  S=subj T=obj obj={leader}  -> 0831
  + The chancellor removed the police chief. | The chancellor > the police chief
reshuffle v  S=subj T=obj obj={leader}  -> 0831
  + The president reshuffled the cabinet. | The president > the cabinet
relieve v  S=subj T=obj obj={leader}  -> 0831
  + The prime minister relieved the interior minister after the riots. | The prime minister > the interior minister
suspend v  S=subj T=obj obj={leader}  -> 0831
  + The foreign minister suspended the police chief. | The foreign minister > the police chief
axe v  S=subj T=obj obj={leader}  -> 0831
  + The defence minister axed the cabinet. | The defence minister > the cabinet
dump v  S=subj T=obj obj={leader}  -> 0831
  + The interior minister dumped the interior minister after the riots. | The interior minister > the interior minister
discharge v  S=subj T=obj obj={leader}  -> 0831
  + The opposition leader discharged the police chief. | The opposition leader > the police chief
demote v  S=subj T=obj obj={leader}  -> 0831
  + The governor demoted the cabinet. | The governor > the cabinet
relieve v  S=subj of=duty|post|position|command obj={leader}  -> 0831
  + The king relieved the minister of his duties. | The king > _
strip v  S=subj of=duty|post|position|command obj={leader}  -> 0831
  + The ambassador stripped the minister of his duties. | The ambassador > _
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
  + Malaysia canceled the law. | Malaysia > _
rescind v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + The army chief rescinded the fuel tax. | The army chief > _
revoke v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + The parliament revoked the levy. | The parliament > _
abolish v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + Sweden abolished the law. | Sweden > _
overturn v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + The vice president overturned the fuel tax. | The vice president > _
shelve v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + The parliament shelved the levy. | The parliament > _
drop v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + Uganda dropped the law. | Uganda > _
suspend v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + The party leader suspended the fuel tax. | The party leader > _
annul v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + The parliament annulled the levy. | The parliament > _
amend v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + Brazil amended the law. | Brazil > _
revise v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + The mayor revised the fuel tax. | The mayor > _
soften v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + The parliament softened the levy. | The parliament > _
rewrite v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + Kuwait rewrited the law. | Kuwait > _
reconsider v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + The envoy reconsidered the fuel tax. | The envoy > _
freeze v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + The parliament froze the levy. | The parliament > _
ditch v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + Armenia ditched the law. | Armenia > _
retract v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + The finance minister retracted the fuel tax. | The finance minister > _
postpone v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + The parliament postponed the levy. | The parliament > _
modify v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + Portugal modified the law. | Portugal > _
water_down v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + The chancellor watered down the fuel tax. | The chancellor > _
delay v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + The parliament delayed the levy. | The parliament > _
relax v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + Niger relaxed the law. | Niger > _
undo v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + The president undid the fuel tax. | The president > _
roll_back v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + The parliament rolled back the levy. | The parliament > _
review v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + Mongolia reviewed the law. | Mongolia > _
change v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + The prime minister changed the fuel tax. | The prime minister > _
withdraw v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + The parliament withdrew the levy. | The parliament > _
lower v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + Oman lowered the law. | Oman > _
cut v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + The foreign minister cut the fuel tax. | The foreign minister > _
give v  S=subj T?=to|for|iobj obj={rights}  -> 0833
  + Colombia gave autonomy to the northern tribes. | Colombia > the northern tribes
extend v  S=subj T?=to|for|iobj obj={rights}  -> 0833
  + The defence minister extended the right to vote to women. | The defence minister > women
restore v  S=subj T?=to|for|iobj obj={rights}  -> 0833
  + Finland restored citizenship to the islanders. | Finland > the islanders
accord v  S=subj T?=to|for|iobj obj={rights}  -> 0833
  + Zambia accorded autonomy to the northern tribes. | Zambia > the northern tribes
award v  S=subj T?=to|for|iobj obj={rights}  -> 0833
  + The interior minister awarded the right to vote to women. | The interior minister > women
recognise v  S=subj T?=to|for|iobj obj={rights}  -> 0833
  + Pakistan recognised citizenship to the islanders. | Pakistan > the islanders
recognize v  S=subj T?=to|for|iobj obj={rights}  -> 0833
  + Greece recognized autonomy to the northern tribes. | Greece > the northern tribes
guarantee v  S=subj T?=to|for|iobj obj={rights}  -> 0833
  + The opposition leader guaranteed the right to vote to women. | The opposition leader > women
concede v  S=subj T?=to|for|iobj obj={rights}  -> 0833
  + Ecuador conceded citizenship to the islanders. | Ecuador > the islanders
enshrine v  S=subj T?=to|for|iobj obj={rights}  -> 0833
  + Cambodia enshrined autonomy to the northern tribes. | Cambodia > the northern tribes
expand v  S=subj T?=to|for|iobj obj={rights}  -> 0833
  + The governor expanded the right to vote to women. | The governor > women
rewrite v  S=subj obj={institution}  -> 0834
  + The parliament rewrited the constitution. | The parliament > _
revise v  S=subj obj={institution}  -> 0834
  + The king revised a constitutional change. | The king > _
adopt v  S=subj obj={institution}  -> 0834
  + The parliament adopted the constitution. | The parliament > _
approve v  S=subj obj={institution}  -> 0834
  + The ambassador approved a constitutional change. | The ambassador > _
reform v  S=subj obj={institution}  -> 0834
  + The parliament reformed the constitution. | The parliament > _
overhaul v  S=subj obj={institution}  -> 0834
  + The army chief overhauled a constitutional change. | The army chief > _
abolish v  S=subj obj={institution}  -> 0834
  + The parliament abolished the constitution. | The parliament > _
replace v  S=subj obj={institution}  -> 0834
  + The vice president replaced a constitutional change. | The vice president > _
ratify v  S=subj obj={institution}  -> 0834
  + The parliament ratified the constitution. | The parliament > _
redraft v  S=subj obj={institution}  -> 0834
  + The party leader redrafted a constitutional change. | The party leader > _
pass v  S=subj obj={institution}  -> 0834
  + The parliament passed the constitution. | The parliament > _
enact v  S=subj obj={institution}  -> 0834
  + The mayor enacted a constitutional change. | The mayor > _
promulgate v  S=subj obj={institution}  -> 0834
  + The parliament promulgated the constitution. | The parliament > _
change v  S=subj obj={institution}  -> 0834
  + The envoy changed a constitutional change. | The envoy > _
introduce v  S=subj obj={reforms}  -> 083
  + The finance minister introduced political reforms. | The finance minister > _
enact v  S=subj obj={reforms}  -> 083
  + Algeria enacted electoral reforms. | Algeria > _
implement v  S=subj obj={reforms}  -> 083
  + The chancellor implemented political reforms. | The chancellor > _
adopt v  S=subj obj={reforms}  -> 083
  + Latvia adopted electoral reforms. | Latvia > _
approve v  S=subj obj={reforms}  -> 083
  + The president approved political reforms. | The president > _
pass v  S=subj obj={reforms}  -> 083
  + Bolivia passed electoral reforms. | Bolivia > _
institute v  S=subj obj={reforms}  -> 083
  + The prime minister instituted political reforms. | The prime minister > _
carry_out v  S=subj obj={reforms}  -> 083
  + Sudan carried out electoral reforms. | Sudan > _
launch v  S=subj obj={reforms}  -> 083
  + The foreign minister launched political reforms. | The foreign minister > _
begin v  S=subj obj={reforms}  -> 083
  + Canada began electoral reforms. | Canada > _
push_through v  S=subj obj={reforms}  -> 083
  + The defence minister pushed through political reforms. | The defence minister > _
undertake v  S=subj obj={reforms}  -> 083
  + Qatar undertook electoral reforms. | Qatar > _
make v  S=subj obj={reforms}  -> 083
  + The interior minister made political reforms. | The interior minister > _
decree v  S=subj obj={reforms}  -> 083
  + Romania decreed electoral reforms. | Romania > _
accept v  S=subj obj={reforms}  -> 083
  + The opposition leader accepted political reforms. | The opposition leader > _
grant v  S=subj obj={reforms}  -> 083
  + Ethiopia granted electoral reforms. | Ethiopia > _
initiate v  S=subj obj={reforms}  -> 083
  + The governor initiated political reforms. | The governor > _
legalise v  S=subj T=obj:org  -> 0812
  + Thailand legalised the opposition party. | Thailand > the opposition party
readmit v  S=subj T=obj:org  -> 0812
  + A court readmited the Islamist movement. | A court > the Islamist movement
reinstate v  S=subj T=obj:org  -> 0812
  + Cyprus reinstated the opposition party. | Cyprus > the opposition party
relegalise v  S=subj T=obj:org  -> 0812
  + A court relegalised the Islamist movement. | A court > the Islamist movement
rehabilitate v  S=subj T=obj:org  -> 0812
  + Mexico rehabilitated the opposition party. | Mexico > the opposition party
re-register v  S=subj T=obj:org  -> 0812
  + A court re-registered the Islamist movement. | A court > the Islamist movement
register v  S=subj T=obj:org  -> 0812
  + Tunisia registered the opposition party. | Tunisia > the opposition party
permit v  S=subj T=obj obj=protest|demonstration|rally|march|opposition  -> 082
  + The king permitted the rally. | The king > the rally
allow v  S=subj T=obj obj=protest|demonstration|rally|march|opposition  -> 082
  + Iceland allowed the march. | Iceland > the march
authorise v  S=subj T=obj obj=protest|demonstration|rally|march|opposition  -> 082
  + The ambassador authorised the rally. | The ambassador > the rally
authorize v  S=subj T=obj obj=protest|demonstration|rally|march|opposition  -> 082
  + Angola authorized the march. | Angola > the march
tolerate v  S=subj T=obj obj=protest|demonstration|rally|march|opposition  -> 082
  + The army chief tolerated the rally. | The army chief > the rally
rehire v  S=subj T=obj  -> 081
  + Denmark rehired the dismissed judges. | Denmark > the dismissed judges
reappoint v  S=subj T=obj  -> 081
  + The university reappointed the expelled students. | The university > the expelled students
readmit v  S=subj T=obj  -> 081
  + Lebanon readmited the dismissed judges. | Lebanon > the dismissed judges
reemploy v  S=subj T=obj  -> 081
  + The university reemployed the expelled students. | The university > the expelled students
re-employ v  S=subj T=obj  -> 081
  + Senegal re-employed the dismissed judges. | Senegal > the dismissed judges
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
