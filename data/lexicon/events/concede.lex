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
  + The Greek government gave in to the union on Friday after four days of strikes. | The Greek government > the union
bow v  S=subj T=to  -> 080
  + The Indian government bowed to the farmers in November and withdrew the three laws. | The Indian government > the farmers
back_down v  S=subj  -> 080
  + The government backed down after the strike. | The government > _
accede v  S=subj T=to  -> 083
  + The king acceded to the protesters' demands. | The king > the protesters' demands
meet v  S=subj T?=of|obj.of|obj.poss obj=demand  -> 083
  + The Serbian government met the demands of the students on Tuesday after a month of protests. | The Serbian government > the students
grant v  S=subj T?=of|obj.of|obj.poss obj={demand}  -> 083
  + The Bolivian government granted the demand of the miners on Monday after talks in La Paz. | The Bolivian government > the miners
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
  + Spain granted autonomy to Catalonia. | Spain > Catalonia
amend v  S=subj obj={institution}  -> 0834
  + The parliament amended the constitution. | The parliament > _
legalize v  S=subj T=obj:org  -> 0812
  + Tunisia legalized the Islamist party. | Tunisia > the Islamist party
unban v  S=subj T=obj  -> 0812
  + The Mauritanian government unbanned the Islamist party in a decree published on Wednesday. | The Mauritanian government > the Islamist party
reinstate v  S=subj T=obj  -> 081
  + The Turkish government reinstated the teachers whom it had dismissed after the coup of 2016. | The Turkish government > the teachers
drop v  S=subj T?=against obj=charge|case  -> 082
  + Prosecutors dropped charges against the editor. | Prosecutors > the editor
# Yielding to pressure, reform, dismissal of officials
cave_in v  S=subj T=to  -> 080
  + Argentina caved in to the unions on Thursday. | Argentina > the unions
cave v  S=subj T=to  -> 080
  + The Peruvian government caved to the miners on Monday after eleven days of roadblocks. | The Peruvian government > the miners
succumb v  S=subj T=to  -> 080
  + The Ecuadorian government succumbed to the Indians on Friday after a week of marches. | The Ecuadorian government > the Indians
bend v  S=subj T=to  -> 080
  + The party leader bended to the strikers. | The party leader > the strikers
relent v  S=subj T=to  -> 080
  + The French government relented to the farmers on Monday after tractors had ringed Paris. | The French government > the farmers
defer v  S=subj T=to  -> 080
  + The prime minister deferred to the army in the choice of a defence minister last year. | The prime minister > the army
kowtow v  S=subj T=to  -> 080
  + The envoy kowtowed to the strikers. | The envoy > the strikers
acquiesce v  S=subj T=to  -> 080
  + The Lebanese government acquiesced to Syria in the choice of the president in 2004. | The Lebanese government > Syria
buckle v  S=subj T=to  -> 080
  + The Chilean government buckled to the truckers on Monday after six days of blockades. | The Chilean government > the truckers
give_way v  S=subj T=to  -> 080
  + The king gave way to the strikers. | The king > the strikers
knuckle_under v  S=subj T=to  -> 080
  + Mongolia knuckled under to China after the border had been shut for two weeks in 2016. | Mongolia > China
bow_down v  S=subj T=to  -> 080
  + The Nigerian government bowed down to the unions on Monday and restored the fuel subsidy. | The Nigerian government > the unions
relent v  S=subj  -> 080
  + The chancellor relented after the protests. | The chancellor > _
climb_down v  S=subj  -> 080
  + Cambodia climbed down under pressure. | Cambodia > _
budge v  S=subj  -> 080
  + The president budged after the protests. | The president > _
capitulate v  S=subj  -> 080
  + Thailand capitulated under pressure. | Thailand > _
cave_in v  S=subj  -> 080
  + The president caved in after the protests. | The president > _
back_off v  S=subj  -> 080
  + Sudan backed off under pressure. | Sudan > _
soften v  S=subj  -> 080
  + The king softened after the protests. | The king > _
backpedal v  S=subj  -> 080
  + The Croatian government backpedaled on Monday after thousands of pensioners had filled the square. | The Croatian government > _
backtrack v  S=subj  -> 080
  + The prime minister backtracked after the protests. | The prime minister > _
blink v  S=subj  -> 080
  + Zambia blinked under pressure. | Zambia > _
satisfy v  S=subj T?=of|from|by|obj.of|obj.poss obj={demand}  -> 080
  + The Colombian government satisfied the demands of the teachers on Thursday after a long strike. | The Colombian government > the teachers
accept v  S=subj T?=of|from|by|obj.of|obj.poss obj={demand}  -> 080
  + Austria accepted the demand of the strikers. | Austria > the strikers
accommodate v  S=subj T?=of|from|by|obj.of|obj.poss obj={demand}  -> 080
  + The finance minister accommodated the demands of the students. | The finance minister > the students
fulfil v  S=subj T?=of|from|by|obj.of|obj.poss obj={demand}  -> 080
  + The Malaysian government fulfilled the demands of the strikers on Tuesday. | The Malaysian government > the strikers
fulfill v  S=subj T?=of|from|by|obj.of|obj.poss obj={demand}  -> 080
  + The finance minister fulfilled the demands of the students. | The finance minister > the students
heed v  S=subj T?=of|from|by|obj.of|obj.poss obj={demand}  -> 080
  + Latvia heeded the demand of the strikers. | Latvia > the strikers
honor v  S=subj T?=of|from|by|obj.of|obj.poss obj={demand}  -> 080
  + The governor honored the demands of the students. | The governor > the students
approve v  S=subj T?=of|from|by|obj.of|obj.poss obj={demand}  -> 080
  + Sweden approved the demand of the strikers. | Sweden > the strikers
answer v  S=subj T?=of|from|by|obj.of|obj.poss obj={demand}  -> 080
  + The vice president answered the demands of the students. | The vice president > the students
agree_to v  S=subj T?=of|from|by|obj.of|obj.poss obj={demand}  -> 080
  + The defence minister agreed to the demands of the students. | The defence minister > the students
consent_to v  S=subj T?=of|from|by|obj.of|obj.poss obj={demand}  -> 080
  + Brazil consented to the demand of the strikers. | Brazil > the strikers
comply_with v  S=subj T?=of|from|by|obj.of|obj.poss obj={demand}  -> 080
  + Latvia complied with the demand of the strikers. | Latvia > the strikers
bow_to v  S=subj T?=of|from|by|obj.of|obj.poss obj={demand}  -> 080
  + The mayor bowed to the demands of the students. | The mayor > the students
give_in_to v  S=subj T?=of|from|by|obj.of|obj.poss obj={demand}  -> 080
  + Cyprus gave in to the demand of the strikers. | Cyprus > the strikers
yield_to v  S=subj T?=of|from|by|obj.of|obj.poss obj={demand}  -> 080
  + The finance minister yielded to the demands of the students. | The finance minister > the students
concede_to v  S=subj T?=of|from|by|obj.of|obj.poss obj={demand}  -> 080
  + Sudan conceded to the demand of the strikers. | Sudan > the strikers
submit_to v  S=subj T?=of|from|by|obj.of|obj.poss obj={demand}  -> 080
  + Malaysia submitted to the demand of the strikers. | Malaysia > the strikers
make v  S=subj T?=to|iobj obj=concession|concessions  -> 080
  + The ambassador made concessions to the union. | The ambassador > the union
offer v  S=subj T?=to|iobj obj=concession|concessions  -> 080 weight=1
  + Ethiopia offered a concession to Thailand. | Ethiopia > Thailand
grant v  S=subj T?=to|iobj obj=concession|concessions  -> 080
  + The interior minister granted concessions to the union. | The interior minister > the union
give v  S=subj T?=to|iobj obj=concession|concessions  -> 080
  + Senegal gave a concession to Georgia. | Senegal > Georgia
announce v  S=subj T?=to|iobj obj=concession|concessions  -> 080
  + The king announced concessions to the union. | The king > the union
extend v  S=subj T?=to|iobj obj=concession|concessions  -> 080
  + Algeria extended a concession to Latvia. | Algeria > Latvia
replace v  S=subj T=obj obj={leader}  -> 0831
  + The foreign minister replaced the interior minister after the riots. | The foreign minister > the interior minister
remove v  S=subj T=obj obj={leader}  -> 0831
  + The Sri Lankan president removed the prime minister after the protests of the farmers in October. | The Sri Lankan president > the prime minister
reshuffle v  S=subj T=obj obj={leader}  -> 0831
  + The finance minister reshuffled the cabinet. | The finance minister > the cabinet
relieve v  S=subj T=obj obj={leader}  -> 0831
  + The chancellor relieved the interior minister after the riots. | The chancellor > the interior minister
suspend v  S=subj T=obj obj={leader}  -> 0831
  + The ambassador suspended the police chief. | The ambassador > the police chief
axe v  S=subj T=obj obj={leader}  -> 0831
  + The foreign minister axed the cabinet. | The foreign minister > the cabinet
dump v  S=subj T=obj obj={leader}  -> 0831
  + The king dumped the interior minister after the riots. | The king > the interior minister
discharge v  S=subj T=obj obj={leader}  -> 0831
  + The army chief discharged the police chief. | The army chief > the police chief
demote v  S=subj T=obj obj={leader}  -> 0831
  + The finance minister demoted the cabinet. | The finance minister > the cabinet
relieve v  S=subj of=duty|post|position|command obj={leader}  -> 0831
  + The interior minister relieved the minister of his duties. | The interior minister > _
strip v  S=subj of=duty|post|position|command obj={leader}  -> 0831
  + The defence minister stripped the minister of his duties. | The defence minister > _
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
  + Austria canceled the law. | Austria > _
rescind v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + The prime minister rescinded the fuel tax. | The prime minister > _
revoke v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + The parliament revoked the levy. | The parliament > _
abolish v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + Uganda abolished the law. | Uganda > _
overturn v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + The finance minister overturned the fuel tax. | The finance minister > _
shelve v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + The parliament shelved the levy. | The parliament > _
drop v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + Belarus dropped the law. | Belarus > _
suspend v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + The president suspended the fuel tax. | The president > _
annul v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + The parliament annulled the levy. | The parliament > _
amend v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + Pakistan amended the law. | Pakistan > _
revise v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + The party leader revised the fuel tax. | The party leader > _
soften v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + The parliament softened the levy. | The parliament > _
rewrite v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + Indonesia rewrited the law. | Indonesia > _
reconsider v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + The interior minister reconsidered the fuel tax. | The interior minister > _
freeze v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + The parliament froze the levy. | The parliament > _
ditch v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + Norway ditched the law. | Norway > _
retract v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + The party leader retracted the fuel tax. | The party leader > _
postpone v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + The parliament postponed the levy. | The parliament > _
modify v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + Kuwait modified the law. | Kuwait > _
water_down v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + The opposition leader watered down the fuel tax. | The opposition leader > _
delay v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + The parliament delayed the levy. | The parliament > _
relax v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + Jordan relaxed the law. | Jordan > _
undo v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + The envoy undid the fuel tax. | The envoy > _
roll_back v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + The parliament rolled back the levy. | The parliament > _
review v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + Zambia reviewed the law. | Zambia > _
change v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + The prime minister changed the fuel tax. | The prime minister > _
withdraw v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + The parliament withdrew the levy. | The parliament > _
lower v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + Croatia lowered the law. | Croatia > _
cut v  S=subj obj={policy}|decree|order|ordinance  -> 0832
  + The French premier cut the fuel tax on Monday. | The French premier > _
give v  S=subj T?=to|for|iobj obj={rights}  -> 0833
  + Japan gave autonomy to the northern tribes. | Japan > the northern tribes
extend v  S=subj T?=to|for|iobj obj={rights}  -> 0833
  + Cuba extended citizenship to the islanders. | Cuba > the islanders
restore v  S=subj T?=to|for|iobj obj={rights}  -> 0833
  + Greece restored citizenship to the islanders. | Greece > the islanders
accord v  S=subj T?=to|for|iobj obj={rights}  -> 0833
  + Norway accorded autonomy to the northern tribes. | Norway > the northern tribes
award v  S=subj T?=to|for|iobj obj={rights}  -> 0833
  + Argentina awarded citizenship to the islanders. | Argentina > the islanders
recognise v  S=subj T?=to|for|iobj obj={rights}  -> 0833
  + Zambia recognised citizenship to the islanders. | Zambia > the islanders
recognize v  S=subj T?=to|for|iobj obj={rights}  -> 0833
  + Denmark recognized autonomy to the northern tribes. | Denmark > the northern tribes
guarantee v  S=subj T?=to|for|iobj obj={rights}  -> 0833 weight=1
  + Belarus guaranteed autonomy to the northern tribes. | Belarus > the northern tribes
concede v  S=subj T?=to|for|iobj obj={rights}  -> 0833
  + Canada conceded citizenship to the islanders. | Canada > the islanders
enshrine v  S=subj T?=to|for|iobj obj={rights}  -> 0833
  + Georgia enshrined autonomy to the northern tribes. | Georgia > the northern tribes
expand v  S=subj T?=to|for|iobj obj={rights}  -> 0833
  + Sudan expanded citizenship to the islanders. | Sudan > the islanders
rewrite v  S=subj obj={institution}  -> 0834
  + The parliament rewrited the constitution. | The parliament > _
revise v  S=subj obj={institution}  -> 0834
  + The president revised a constitutional change. | The president > _
adopt v  S=subj obj={institution}  -> 0834
  + The parliament adopted the constitution. | The parliament > _
approve v  S=subj obj={institution}  -> 0834
  + The vice president approved a constitutional change. | The vice president > _
reform v  S=subj obj={institution}  -> 0834
  + The parliament reformed the constitution. | The parliament > _
overhaul v  S=subj obj={institution}  -> 0834
  + The mayor overhauled a constitutional change. | The mayor > _
abolish v  S=subj obj={institution}  -> 0834
  + The parliament abolished the constitution. | The parliament > _
replace v  S=subj obj={institution}  -> 0834
  + The defence minister replaced a constitutional change. | The defence minister > _
ratify v  S=subj obj={institution}  -> 0834
  + The parliament ratified the constitution. | The parliament > _
redraft v  S=subj obj={institution}  -> 0834
  + The interior minister redrafted a constitutional change. | The interior minister > _
pass v  S=subj obj={institution}  -> 0834
  + The parliament passed the constitution. | The parliament > _
enact v  S=subj obj={institution}  -> 0834
  + The governor enacted a constitutional change. | The governor > _
promulgate v  S=subj obj={institution}  -> 0834
  + The parliament promulgated the constitution. | The parliament > _
change v  S=subj obj={institution}  -> 0834
  + The mayor changed a constitutional change. | The mayor > _
introduce v  S=subj obj={reforms}  -> 083
  + The vice president introduced political reforms. | The vice president > _
enact v  S=subj obj={reforms}  -> 083
  + Belarus enacted electoral reforms. | Belarus > _
implement v  S=subj obj={reforms}  -> 083
  + The opposition leader implemented political reforms. | The opposition leader > _
adopt v  S=subj obj={reforms}  -> 083
  + Cuba adopted electoral reforms. | Cuba > _
approve v  S=subj obj={reforms}  -> 083
  + The defence minister approved political reforms. | The defence minister > _
pass v  S=subj obj={reforms}  -> 083
  + Mexico passed electoral reforms. | Mexico > _
institute v  S=subj obj={reforms}  -> 083
  + The defence minister instituted political reforms. | The defence minister > _
carry_out v  S=subj obj={reforms}  -> 083
  + Qatar carried out electoral reforms. | Qatar > _
launch v  S=subj obj={reforms}  -> 083
  + The prime minister launched political reforms. | The prime minister > _
begin v  S=subj obj={reforms}  -> 083
  + Greece began electoral reforms. | Greece > _
push_through v  S=subj obj={reforms}  -> 083
  + Kenya pushed through electoral reforms. | Kenya > _
undertake v  S=subj obj={reforms}  -> 083
  + Chad undertook electoral reforms. | Chad > _
make v  S=subj obj={reforms}  -> 083
  + The finance minister made political reforms. | The finance minister > _
decree v  S=subj obj={reforms}  -> 083
  + Chile decreed electoral reforms. | Chile > _
accept v  S=subj obj={reforms}  -> 083
  + The Jordanian king accepted political reforms after the marches of 2011. | The Jordanian king > _
grant v  S=subj obj={reforms}  -> 083
  + Ethiopia granted electoral reforms. | Ethiopia > _
initiate v  S=subj obj={reforms}  -> 083
  + The defence minister initiated political reforms. | The defence minister > _
legalise v  S=subj T=obj:org  -> 0812
  + Rwanda legalised the opposition party. | Rwanda > the opposition party
readmit v  S=subj T=obj:org  -> 0812
  + A court readmited the Islamist movement. | A court > the Islamist movement
reinstate v  S=subj T=obj:org  -> 0812
  + Latvia reinstated the opposition party. | Latvia > the opposition party
relegalise v  S=subj T=obj:org  -> 0812
  + A court relegalised the Islamist movement. | A court > the Islamist movement
rehabilitate v  S=subj T=obj:org  -> 0812
  + Algeria rehabilitated the opposition party. | Algeria > the opposition party
re-register v  S=subj T=obj:org  -> 0812
  + A court re-registered the Islamist movement. | A court > the Islamist movement
register v  S=subj T=obj:org  -> 0812
  + Yemen registered the opposition party. | Yemen > the opposition party
permit v  S=subj T=obj obj=protest|demonstration|rally|march|opposition  -> 082
  + The mayor permitted the rally. | The mayor > _
allow v  S=subj T=obj obj=protest|demonstration|rally|march|opposition  -> 082
  + The vice president allowed the rally. | The vice president > _
authorise v  S=subj T=obj obj=protest|demonstration|rally|march|opposition  -> 082
  + The mayor authorised the rally. | The mayor > _
authorize v  S=subj T=obj obj=protest|demonstration|rally|march|opposition  -> 082
  + The ambassador authorized the rally. | The ambassador > _
tolerate v  S=subj T=obj obj=protest|demonstration|rally|march|opposition  -> 082
  + The governor tolerated the rally. | The governor > _
rehire v  S=subj T=obj  -> 081
  + Pakistan rehired the dismissed judges. | Pakistan > the dismissed judges
reappoint v  S=subj T=obj  -> 081
  + Zambia reappointed the dismissed judges. | Zambia > the dismissed judges
readmit v  S=subj T=obj  -> 081
  + Turkey readmited the dismissed judges. | Turkey > the dismissed judges
reemploy v  S=subj T=obj  -> 081
  + Zambia reemployed the dismissed judges. | Zambia > the dismissed judges
re-employ v  S=subj T=obj  -> 081
  + Egypt re-employed the dismissed judges. | Egypt > the dismissed judges
restore v  S=subj T?=of|for|obj.of|obj.poss obj=ban|suspension|fine|licence|license|accreditation|passport  -> 081
  + The regulator restored the licence of the radio station. | The regulator > the radio station
renew v  S=subj T?=of|for|obj.of|obj.poss obj=ban|suspension|fine|licence|license|accreditation|passport  -> 081
  + A court renewed the suspension of the lawmaker. | A court > the lawmaker
return v  S=subj T?=of|for|obj.of|obj.poss obj=ban|suspension|fine|licence|license|accreditation|passport  -> 081
  + The regulator returned the licence of the radio station. | The regulator > the radio station
reinstate v  S=subj T?=of|for|obj.of|obj.poss obj=ban|suspension|fine|licence|license|accreditation|passport  -> 081
  + A court reinstated the suspension of the lawmaker. | A court > the lawmaker
lift v  S=subj T?=of|for|obj.of|obj.poss obj=ban|suspension|fine|licence|license|accreditation|passport  -> 081
  + A court lifted the suspension of the lawmaker. | A court > the lawmaker
waive v  S=subj T?=of|for|obj.of|obj.poss obj=ban|suspension|fine|licence|license|accreditation|passport  -> 081
  + A court waived the suspension of the lawmaker. | A court > the lawmaker
grant v  S=subj T?=of|for|obj.of|obj.poss obj=ban|suspension|fine|licence|license|accreditation|passport  -> 081
  + The regulator granted the licence of the radio station. | The regulator > the radio station
cancel v  S=subj T?=of|for|obj.of|obj.poss obj=ban|suspension|fine|licence|license|accreditation|passport  -> 081
  + A court canceled the suspension of the lawmaker. | A court > the lawmaker
