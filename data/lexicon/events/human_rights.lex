# Event frames of tabard, family "human_rights": one entry a line, its examples indented (docs/formats/frames.md).
# Origin: written for tabard; codes are CAMEO / PLOVER facts. Licence: as the project.

# Violations in depth: killing, torture, disappearance, detention, displacement, censorship, attacks on defenders and protected places
kill v  S?=subj T=obj obj=journalist|reporter|activist|lawyer|defender|human_rights_defender|environmentalist|union_leader|trade_unionist|editor|blogger|judge|priest|monk|nun|imam|bishop|aid_worker|doctor|nurse|teacher|candidate|land_defender|community_leader  -> 190
  + Gunmen killed a human rights defender. | Gunmen > a human rights defender
shoot v  S?=subj T=obj obj=journalist|reporter|activist|lawyer|defender|human_rights_defender|environmentalist|union_leader|trade_unionist|editor|blogger|judge|priest|monk|nun|imam|bishop|aid_worker|doctor|nurse|teacher|candidate|land_defender|community_leader  -> 190
  + Police shot a union leader. | Police > a union leader
gun_down v  S?=subj T=obj obj=journalist|reporter|activist|lawyer|defender|human_rights_defender|environmentalist|union_leader|trade_unionist|editor|blogger|judge|priest|monk|nun|imam|bishop|aid_worker|doctor|nurse|teacher|candidate|land_defender|community_leader  -> 190
  + Separatists gunned down a land defender. | Separatists > a land defender
attack v  S?=subj T=obj obj=journalist|reporter|activist|lawyer|defender|human_rights_defender|environmentalist|union_leader|trade_unionist|editor|blogger|judge|priest|monk|nun|imam|bishop|aid_worker|doctor|nurse|teacher|candidate|land_defender|community_leader  -> 190
  + Guerrillas attacked a human rights defender. | Guerrillas > a human rights defender
ambush v  S?=subj T=obj obj=journalist|reporter|activist|lawyer|defender|human_rights_defender|environmentalist|union_leader|trade_unionist|editor|blogger|judge|priest|monk|nun|imam|bishop|aid_worker|doctor|nurse|teacher|candidate|land_defender|community_leader  -> 190
  + Security forces ambushed a union leader. | Security forces > a union leader
wound v  S?=subj T=obj obj=journalist|reporter|activist|lawyer|defender|human_rights_defender|environmentalist|union_leader|trade_unionist|editor|blogger|judge|priest|monk|nun|imam|bishop|aid_worker|doctor|nurse|teacher|candidate|land_defender|community_leader  -> 190
  + Militiamen wounded a land defender. | Militiamen > a land defender
injure v  S?=subj T=obj obj=journalist|reporter|activist|lawyer|defender|human_rights_defender|environmentalist|union_leader|trade_unionist|editor|blogger|judge|priest|monk|nun|imam|bishop|aid_worker|doctor|nurse|teacher|candidate|land_defender|community_leader  -> 190
  + Extremists injured a human rights defender. | Extremists > a human rights defender
target v  S?=subj T=obj obj=journalist|reporter|activist|lawyer|defender|human_rights_defender|environmentalist|union_leader|trade_unionist|editor|blogger|judge|priest|monk|nun|imam|bishop|aid_worker|doctor|nurse|teacher|candidate|land_defender|community_leader  -> 190
  + Riot police targeted a union leader. | Riot police > a union leader
stab v  S?=subj T=obj obj=journalist|reporter|activist|lawyer|defender|human_rights_defender|environmentalist|union_leader|trade_unionist|editor|blogger|judge|priest|monk|nun|imam|bishop|aid_worker|doctor|nurse|teacher|candidate|land_defender|community_leader  -> 190
  + Jihadists stabbed a land defender. | Jihadists > a land defender
assault v  S?=subj T=obj obj=journalist|reporter|activist|lawyer|defender|human_rights_defender|environmentalist|union_leader|trade_unionist|editor|blogger|judge|priest|monk|nun|imam|bishop|aid_worker|doctor|nurse|teacher|candidate|land_defender|community_leader  -> 190
  + Paramilitaries assaulted a human rights defender. | Paramilitaries > a human rights defender
murder v  S?=subj T=obj obj=journalist|reporter|activist|lawyer|defender|human_rights_defender|environmentalist|union_leader|trade_unionist|editor|blogger|judge|priest|candidate|politician|lawmaker|mayor|governor|minister|leader|opposition_leader  -> 186
  + Rebels murdered an editor. | Rebels > an editor
assassinate v  S?=subj T=obj obj=journalist|reporter|activist|lawyer|defender|human_rights_defender|environmentalist|union_leader|trade_unionist|editor|blogger|judge|priest|candidate|politician|lawmaker|mayor|governor|minister|leader|opposition_leader  -> 186
  + A death squad assassinated the opposition leader. | A death squad > the opposition leader
execute v  S?=subj T=obj obj=journalist|reporter|activist|lawyer|defender|human_rights_defender|environmentalist|union_leader|trade_unionist|editor|blogger|judge|priest|candidate|politician|lawmaker|mayor|governor|minister|leader|opposition_leader  -> 186
  + Militants executed an editor. | Militants > an editor
eliminate v  S?=subj T=obj obj=journalist|reporter|activist|lawyer|defender|human_rights_defender|environmentalist|union_leader|trade_unionist|editor|blogger|judge|priest|candidate|politician|lawmaker|mayor|governor|minister|leader|opposition_leader  -> 186
  + A death squad eliminated the opposition leader. | A death squad > the opposition leader
poison v  S?=subj T=obj obj=journalist|reporter|activist|lawyer|defender|human_rights_defender|environmentalist|union_leader|trade_unionist|editor|blogger|judge|priest|candidate|politician|lawmaker|mayor|governor|minister|leader|opposition_leader  -> 186
  + Insurgents poisoned an editor. | Insurgents > an editor
shoot_dead v  S?=subj T=obj obj=journalist|reporter|activist|lawyer|defender|human_rights_defender|environmentalist|union_leader|trade_unionist|editor|blogger|judge|priest|candidate|politician|lawmaker|mayor|governor|minister|leader|opposition_leader  -> 186
  + A death squad shot dead the opposition leader. | A death squad > the opposition leader
disappear v  S?=subj T=obj obj=journalist|reporter|activist|lawyer|defender|student|dissident|aid_worker|opposition_leader|union_leader|villager  -> 181
  + Officers disappeared a student activist. | Officers > a student activist
forcibly_disappear v  S?=subj T=obj obj=journalist|reporter|activist|lawyer|defender|student|dissident|aid_worker|opposition_leader|union_leader|villager  -> 181
  + Gunmen forciblied disappear a reporter. | Gunmen > a reporter
abduct v  S?=subj T=obj obj=journalist|reporter|activist|lawyer|defender|student|dissident|aid_worker|opposition_leader|union_leader|villager  -> 181
  + Gendarmes abducted a student activist. | Gendarmes > a student activist
kidnap v  S?=subj T=obj obj=journalist|reporter|activist|lawyer|defender|student|dissident|aid_worker|opposition_leader|union_leader|villager  -> 181
  + Separatists kidnapped a reporter. | Separatists > a reporter
snatch v  S?=subj T=obj obj=journalist|reporter|activist|lawyer|defender|student|dissident|aid_worker|opposition_leader|union_leader|villager  -> 181
  + Secret police snatched a student activist. | Secret police > a student activist
hold v  S?=subj T=obj without=charge|trial|warrant|evidence  -> 173
  + Police held four students without charge. | Police > four students
detain v  S?=subj T=obj without=charge|trial|warrant|evidence  -> 173
  + Georgia detained an editor without trial. | Georgia > an editor
arrest v  S?=subj T=obj without=charge|trial|warrant|evidence  -> 173
  + Security forces arrested four students without charge. | Security forces > four students
jail v  S?=subj T=obj without=charge|trial|warrant|evidence  -> 173
  + Bulgaria jailed an editor without trial. | Bulgaria > an editor
imprison v  S?=subj T=obj without=charge|trial|warrant|evidence  -> 173
  + Riot police imprisoned four students without charge. | Riot police > four students
keep v  S?=subj T=obj without=charge|trial|warrant|evidence  -> 173
  + Indonesia kept an editor without trial. | Indonesia > an editor
hold v  S?=subj T=obj in=incommunicado|secret_prison|solitary_confinement|labour_camp|labor_camp|re-education_camp|internment_camp|camp  -> 173
  + Morocco held dissidents in a labour camp. | Morocco > dissidents
keep v  S?=subj T=obj in=incommunicado|secret_prison|solitary_confinement|labour_camp|labor_camp|re-education_camp|internment_camp|camp  -> 173
  + Officers kept the lawyer in solitary confinement. | Officers > the lawyer
intern v  S?=subj T=obj in=incommunicado|secret_prison|solitary_confinement|labour_camp|labor_camp|re-education_camp|internment_camp|camp  -> 173
  + Belarus interned dissidents in a labour camp. | Belarus > dissidents
detain v  S?=subj T=obj in=incommunicado|secret_prison|solitary_confinement|labour_camp|labor_camp|re-education_camp|internment_camp|camp  -> 173
  + Gendarmes detained the lawyer in solitary confinement. | Gendarmes > the lawyer
put v  S?=subj T=obj in=incommunicado|secret_prison|solitary_confinement|labour_camp|labor_camp|re-education_camp|internment_camp|camp  -> 173
  + Tanzania put dissidents in a labour camp. | Tanzania > dissidents
place v  S?=subj T=obj in=incommunicado|secret_prison|solitary_confinement|labour_camp|labor_camp|re-education_camp|internment_camp|camp  -> 173
  + Secret police placed the lawyer in solitary confinement. | Secret police > the lawyer
lock v  S?=subj T=obj in=incommunicado|secret_prison|solitary_confinement|labour_camp|labor_camp|re-education_camp|internment_camp|camp  -> 173
  + Croatia locked dissidents in a labour camp. | Croatia > dissidents
confine v  S?=subj T=obj in=incommunicado|secret_prison|solitary_confinement|labour_camp|labor_camp|re-education_camp|internment_camp|camp  -> 173
  + Police confined the lawyer in solitary confinement. | Police > the lawyer
inflict v  S?=subj T?=to|against|on obj=torture|electric_shock|electric_shocks|waterboarding|ill-treatment|beating|beatings|abuse  -> 1822
  + Security forces inflicted torture on prisoners. | Security forces > prisoners
use v  S?=subj T?=to|against|on obj=torture|electric_shock|electric_shocks|waterboarding|ill-treatment|beating|beatings|abuse  -> 1822
  + Guards used beatings to inmates. | Guards > inmates
practise v  S?=subj T?=to|against|on obj=torture|electric_shock|electric_shocks|waterboarding|ill-treatment|beating|beatings|abuse  -> 1822
  + Riot police practised torture on prisoners. | Riot police > prisoners
practice v  S?=subj T?=to|against|on obj=torture|electric_shock|electric_shocks|waterboarding|ill-treatment|beating|beatings|abuse  -> 1822
  + Guards practiced beatings to inmates. | Guards > inmates
employ v  S?=subj T?=to|against|on obj=torture|electric_shock|electric_shocks|waterboarding|ill-treatment|beating|beatings|abuse  -> 1822
  + Officers employed torture on prisoners. | Officers > prisoners
administer v  S?=subj T?=to|against|on obj=torture|electric_shock|electric_shocks|waterboarding|ill-treatment|beating|beatings|abuse  -> 1822
  + Guards administered beatings to inmates. | Guards > inmates
subject v  S?=subj T=obj to=torture|abuse|ill-treatment|electric_shock|beating|humiliation|starvation  -> 1822
  + Gendarmes subjected detainees to torture. | Gendarmes > detainees
expose v  S?=subj T=obj to=torture|abuse|ill-treatment|electric_shock|beating|humiliation|starvation  -> 1822
  + Guards exposed inmates to beatings. | Guards > inmates
subject v  S?=subj T=obj to=rape|sexual_violence|sexual_slavery|sexual_abuse|forced_marriage  -> 1821
  + Guerrillas subjected girls to sexual slavery. | Guerrillas > girls
force v  S?=subj T=obj to=rape|sexual_violence|sexual_slavery|sexual_abuse|forced_marriage  -> 1821
  + Militiamen forced girls to sexual slavery. | Militiamen > girls
commit v  S?=subj T?=against|of|on|obj.of|obj.poss obj=rape|sexual_violence|sexual_assault|gang_rape|rapes|sexual_abuse  -> 1821
  + Government troops committed rape against women. | Government troops > women
perpetrate v  S?=subj T?=against|of|on|obj.of|obj.poss obj=rape|sexual_violence|sexual_assault|gang_rape|rapes|sexual_abuse  -> 1821
  + Extremists perpetrated sexual violence against girls. | Extremists > girls
use v  S?=subj T?=against|of|on|obj.of|obj.poss obj=rape|sexual_violence|sexual_assault|gang_rape|rapes|sexual_abuse  -> 1821
  + Soldiers used rape against women. | Soldiers > women
carry_out v  S?=subj T?=against|of|on|obj.of|obj.poss obj=rape|sexual_violence|sexual_assault|gang_rape|rapes|sexual_abuse  -> 1821
  + Jihadists carried out sexual violence against girls. | Jihadists > girls
school_attack n  S?=by|mod|poss T?=on|against|at:any  -> 190
  + Paramilitaries' school attack on the district was condemned. | Paramilitaries > the district
hospital_attack n  S?=by|mod|poss T?=on|against|at:any  -> 190
  + Special forces' hospital attack against the clinic killed a nurse. | Special forces > the clinic
clinic_attack n  S?=by|mod|poss T?=on|against|at:any  -> 190
  + Rebels' clinic attack on the district was condemned. | Rebels > the district
church_attack n  S?=by|mod|poss T?=on|against|at:any  -> 190
  + The navy's church attack against the clinic killed a nurse. | The navy > the clinic
mosque_attack n  S?=by|mod|poss T?=on|against|at:any  -> 190
  + Militants' mosque attack on the district was condemned. | Militants > the district
refugee_camp_attack n  S?=by|mod|poss T?=on|against|at:any  -> 190
  + The air force's refugee camp attack against the clinic killed a nurse. | The air force > the clinic
village_raid n  S?=by|mod|poss T?=on|against|at:any  -> 190
  + Insurgents' village raid on the district was condemned. | Insurgents > the district
attack v  S?=subj T=obj:any obj={health}|{education}|church|mosque|temple|refugee_camp|convoy|ambulance|market|camp|orphanage  -> 190
  + Marines attacked a hospital. | Marines > a hospital
hit v  S?=subj T=obj:any obj={health}|{education}|church|mosque|temple|refugee_camp|convoy|ambulance|market|camp|orphanage  -> 190
  + Gunmen hit a school. | Gunmen > a school
strike v  S?=subj T=obj:any obj={health}|{education}|church|mosque|temple|refugee_camp|convoy|ambulance|market|camp|orphanage  -> 190
  + Border guards struck an ambulance. | Border guards > an ambulance
raid v  S?=subj T=obj:any obj={health}|{education}|church|mosque|temple|refugee_camp|convoy|ambulance|market|camp|orphanage  -> 190
  + The army raided a hospital. | The army > a hospital
storm v  S?=subj T=obj:any obj={health}|{education}|church|mosque|temple|refugee_camp|convoy|ambulance|market|camp|orphanage  -> 190
  + Separatists stormed a school. | Separatists > a school
target v  S?=subj T=obj:any obj={health}|{education}|church|mosque|temple|refugee_camp|convoy|ambulance|market|camp|orphanage  -> 190
  + Government troops targeted an ambulance. | Government troops > an ambulance
ambush v  S?=subj T=obj:any obj={health}|{education}|church|mosque|temple|refugee_camp|convoy|ambulance|market|camp|orphanage  -> 190
  + Soldiers ambushed a hospital. | Soldiers > a hospital
shell v  S?=subj T=obj:any obj={health}|{education}|church|mosque|temple|refugee_camp|market|camp|orphanage  -> 194
  + Special forces shelled a hospital. | Special forces > a hospital
bombard v  S?=subj T=obj:any obj={health}|{education}|church|mosque|temple|refugee_camp|market|camp|orphanage  -> 194
  + The navy bombarded the refugee camp. | The navy > the refugee camp
rocket v  S?=subj T=obj:any obj={health}|{education}|church|mosque|temple|refugee_camp|market|camp|orphanage  -> 194
  + The air force rocketed a hospital. | The air force > a hospital
mortar v  S?=subj T=obj:any obj={health}|{education}|church|mosque|temple|refugee_camp|market|camp|orphanage  -> 194
  + Marines mortared the refugee camp. | Marines > the refugee camp
bomb v  S?=subj T=obj:any obj={health}|{education}|church|mosque|temple|refugee_camp|market|camp|orphanage subj=jet|warplane|plane|aircraft|helicopter|air_force  -> 195
  + Warplanes bombed a hospital. | Warplanes > a hospital
burn v  S?=subj T=obj:any obj={health}|{education}|church|mosque|temple|shrine|cemetery|library|archive  -> 1712
  + Guerrillas burned a school. | Guerrillas > a school
destroy v  S?=subj T=obj:any obj={health}|{education}|church|mosque|temple|shrine|cemetery|library|archive  -> 1712
  + A mob destroyed a church. | A mob > a church
torch v  S?=subj T=obj:any obj={health}|{education}|church|mosque|temple|shrine|cemetery|library|archive  -> 1712
  + Militiamen torched a school. | Militiamen > a school
demolish v  S?=subj T=obj:any obj={health}|{education}|church|mosque|temple|shrine|cemetery|library|archive  -> 1712
  + A mob demolished a church. | A mob > a church
raze v  S?=subj T=obj:any obj={health}|{education}|church|mosque|temple|shrine|cemetery|library|archive  -> 1712
  + Extremists razed a school. | Extremists > a school
loot v  S?=subj T=obj:any obj={health}|{education}|church|mosque|temple|shrine|cemetery|library|archive  -> 1712
  + A mob looted a church. | A mob > a church
bulldoze v  S?=subj T=obj:any obj={health}|{education}|church|mosque|temple|shrine|cemetery|library|archive  -> 1712
  + Jihadists bulldozed a school. | Jihadists > a school
desecrate v  S?=subj T=obj:any obj={health}|{education}|church|mosque|temple|shrine|cemetery|library|archive  -> 1712
  + A mob desecrated a church. | A mob > a church
burn_down v  S?=subj T=obj:any obj={health}|{education}|church|mosque|temple|shrine|cemetery|library|archive  -> 1712
  + Paramilitaries burned down a school. | Paramilitaries > a school
blow_up v  S?=subj T=obj:any obj={health}|{education}|church|mosque|temple|shrine|cemetery|library|archive  -> 1712
  + A mob blew up a church. | A mob > a church
occupy v  S?=subj T=obj:any obj={health}|{education}  -> 192
  + Border guards occupied a school as a barracks. | Border guards > a school
commandeer v  S?=subj T=obj:any obj={health}|{education}  -> 192
  + The army commandeered a school as a barracks. | The army > a school
seize v  S?=subj T=obj:any obj={health}|{education}  -> 192
  + Government troops seized a school as a barracks. | Government troops > a school
take_over v  S?=subj T=obj:any obj={health}|{education}  -> 192
  + Soldiers took over a school as a barracks. | Soldiers > a school
use v  S=subj T=obj as=soldier|soldiers|fighter|fighters|child_soldier|child_soldiers  -> 154
  + Rebels used children as soldiers. | Rebels > children
recruit v  S=subj T=obj as=soldier|soldiers|fighter|fighters|child_soldier|child_soldiers  -> 154
  + Militants recruited children as soldiers. | Militants > children
enlist v  S=subj T=obj as=soldier|soldiers|fighter|fighters|child_soldier|child_soldiers  -> 154
  + Insurgents enlisted children as soldiers. | Insurgents > children
conscript v  S=subj T=obj as=soldier|soldiers|fighter|fighters|child_soldier|child_soldiers  -> 154
  + Gunmen conscripted children as soldiers. | Gunmen > children
train v  S=subj T=obj as=soldier|soldiers|fighter|fighters|child_soldier|child_soldiers  -> 154
  + Separatists trained children as soldiers. | Separatists > children
recruit v  S=subj obj=child|children|boy|boys|child_soldier|child_soldiers|minor|minors  -> 154
  + Guerrillas recruited children in the camps. | Guerrillas > _
conscript v  S=subj obj=child|children|boy|boys|child_soldier|child_soldiers|minor|minors  -> 154
  + Militiamen conscripted children in the camps. | Militiamen > _
enlist v  S=subj obj=child|children|boy|boys|child_soldier|child_soldiers|minor|minors  -> 154
  + Extremists enlisted children in the camps. | Extremists > _
press v  S=subj obj=child|children|boy|boys|child_soldier|child_soldiers|minor|minors  -> 154
  + Jihadists pressed children in the camps. | Jihadists > _
force v  S?=subj T=obj into=marriage|labour|labor|slavery|prostitution|servitude|silence|exile|hiding  -> 170
  + Paramilitaries forced girls into marriage. | Paramilitaries > girls
coerce v  S?=subj T=obj into=marriage|labour|labor|slavery|prostitution|servitude|silence|exile|hiding  -> 170
  + The company coerced migrants into labour. | The company > migrants
sell v  S?=subj T=obj into=marriage|labour|labor|slavery|prostitution|servitude|silence|exile|hiding  -> 170
  + Rebels sold girls into marriage. | Rebels > girls
press v  S?=subj T=obj into=marriage|labour|labor|slavery|prostitution|servitude|silence|exile|hiding  -> 170
  + The company pressed migrants into labour. | The company > migrants
drive v  S?=subj T=obj into=marriage|labour|labor|slavery|prostitution|servitude|silence|exile|hiding  -> 170
  + Militants drove girls into marriage. | Militants > girls
force v  S?=subj T=obj comp=work|confess|convert|marry|fight|flee|sign|resign|leave|testify|beg|march|undress|renounce  -> 170
  + Secret police forced the student to confess. | Secret police > the student
compel v  S?=subj T=obj comp=work|confess|convert|marry|fight|flee|sign|resign|leave|testify|beg|march|undress|renounce  -> 170
  + Insurgents compelled villagers to fight. | Insurgents > villagers
coerce v  S?=subj T=obj comp=work|confess|convert|marry|fight|flee|sign|resign|leave|testify|beg|march|undress|renounce  -> 170
  + Police coerced the student to confess. | Police > the student
oblige v  S?=subj T=obj comp=work|confess|convert|marry|fight|flee|sign|resign|leave|testify|beg|march|undress|renounce  -> 170
  + Gunmen obliged villagers to fight. | Gunmen > villagers
make v  S?=subj T=obj comp=work|confess|convert|marry|fight|flee|sign|resign|leave|testify|beg|march|undress|renounce  -> 170
  + Security forces made the student to confess. | Security forces > the student
pressure v  S?=subj T=obj comp=work|confess|convert|marry|fight|flee|sign|resign|leave|testify|beg|march|undress|renounce  -> 170
  + Separatists pressured villagers to fight. | Separatists > villagers
deny v  S?=subj T=to|for|from obj=food|water|medical_care|treatment|medical_treatment|lawyer|counsel|visit|visits|right|rights|due_process|fair_trial|education|vote|citizenship|registration  -> COERCE/withhold
  + Guards denied medical care to inmates. | Guards > inmates
refuse v  S?=subj T=to|for|from obj=food|water|medical_care|treatment|medical_treatment|lawyer|counsel|visit|visits|right|rights|due_process|fair_trial|education|vote|citizenship|registration  -> COERCE/withhold
  + Argentina refused the right to vote to the minority. | Argentina > the minority
withhold v  S?=subj T=to|for|from obj=food|water|medical_care|treatment|medical_treatment|lawyer|counsel|visit|visits|right|rights|due_process|fair_trial|education|vote|citizenship|registration  -> COERCE/withhold
  + Guards withheld medical care to inmates. | Guards > inmates
gag v  S?=subj T=obj:any obj=journalist|reporter|editor|activist|lawyer|ngo|charity|union|church|blogger|defender|press|critic  -> 1721
  + Rwanda gagged an editor. | Rwanda > an editor
silence v  S?=subj T=obj:any obj=journalist|reporter|editor|activist|lawyer|ngo|charity|union|church|blogger|defender|press|critic  -> 1721
  + Riot police silenced the union. | Riot police > the union
muzzle v  S?=subj T=obj:any obj=journalist|reporter|editor|activist|lawyer|ngo|charity|union|church|blogger|defender|press|critic  -> 1721
  + Austria muzzled an editor. | Austria > an editor
censor v  S?=subj T=obj:any obj=journalist|reporter|editor|activist|lawyer|ngo|charity|union|church|blogger|defender|press|critic  -> 1721
  + Officers censored the union. | Officers > the union
ban v  S?=subj T=obj:any obj=journalist|reporter|editor|activist|lawyer|ngo|charity|union|church|blogger|defender|press|critic  -> 1721
  + Yemen banned an editor. | Yemen > an editor
suspend v  S?=subj T=obj:any obj=journalist|reporter|editor|activist|lawyer|ngo|charity|union|church|blogger|defender|press|critic  -> 1721
  + Gendarmes suspended the union. | Gendarmes > the union
monitor v  S?=subj T=obj:any obj=journalist|reporter|editor|activist|lawyer|ngo|charity|union|church|blogger|defender|press|critic  -> 1721
  + Kenya monitored an editor. | Kenya > an editor
restrict v  S?=subj T=obj:any obj=journalist|reporter|editor|activist|lawyer|ngo|charity|union|church|blogger|defender|press|critic  -> 1721
  + Secret police restricted the union. | Secret police > the union
ban v  S?=subj T?=of|to|from|on|obj.of|obj.poss obj=accreditation|press_card|travel|leaving|funding|foreign_funding|registration  -> 1721
  + Norway banned the accreditation of a reporter. | Norway > a reporter
prohibit v  S?=subj T?=of|to|from|on|obj.of|obj.poss obj=accreditation|press_card|travel|leaving|funding|foreign_funding|registration  -> 1721
  + Peru prohibited foreign funding of the charity. | Peru > the charity
revoke v  S?=subj T?=of|to|from|on|obj.of|obj.poss obj=accreditation|press_card|travel|leaving|funding|foreign_funding|registration  -> 1721
  + Turkey revoked the accreditation of a reporter. | Turkey > a reporter
restrict v  S?=subj T?=of|to|from|on|obj.of|obj.poss obj=accreditation|press_card|travel|leaving|funding|foreign_funding|registration  -> 1721
  + Vietnam restricted foreign funding of the charity. | Vietnam > the charity
block v  S?=subj T?=of|to|from|on|obj.of|obj.poss obj=accreditation|press_card|travel|leaving|funding|foreign_funding|registration  -> 1721
  + Chad blocked the accreditation of a reporter. | Chad > a reporter
bar v  S?=subj T?=of|to|from|on|obj.of|obj.poss obj=accreditation|press_card|travel|leaving|funding|foreign_funding|registration  -> 1721
  + Egypt barred foreign funding of the charity. | Egypt > the charity
withdraw v  S?=subj T?=of|to|from|on|obj.of|obj.poss obj=accreditation|press_card|travel|leaving|funding|foreign_funding|registration  -> 1721
  + Poland withdrew the accreditation of a reporter. | Poland > a reporter
ban v  S?=subj T?=from from=leaving|travelling|traveling|entering|publishing|speaking|reporting|country obj=:person  -> 1721
  + Chile banned an activist from leaving. | Chile > _
bar v  S?=subj T?=from from=leaving|travelling|traveling|entering|publishing|speaking|reporting|country obj=:person  -> 1721
  + Nepal barred an activist from leaving. | Nepal > _
block v  S?=subj T?=from from=leaving|travelling|traveling|entering|publishing|speaking|reporting|country obj=:person  -> 1721
  + Ghana blocked an activist from leaving. | Ghana > _
prevent v  S?=subj T?=from from=leaving|travelling|traveling|entering|publishing|speaking|reporting|country obj=:person  -> 1721
  + Serbia prevented an activist from leaving. | Serbia > _
stop v  S?=subj T?=from from=leaving|travelling|traveling|entering|publishing|speaking|reporting|country obj=:person  -> 1721
  + Japan stopped an activist from leaving. | Japan > _
ban v  S?=subj T=obj from=leaving|travelling|traveling|publishing|teaching|practising|voting|country|school|university|work  -> 172
  + Jordan banned the lawyer from practising. | Jordan > the lawyer
bar v  S?=subj T=obj from=leaving|travelling|traveling|publishing|teaching|practising|voting|country|school|university|work  -> 172
  + Cuba barred girls from school. | Cuba > girls
block v  S?=subj T=obj from=leaving|travelling|traveling|publishing|teaching|practising|voting|country|school|university|work  -> 172
  + Malaysia blocked the lawyer from practising. | Malaysia > the lawyer
prevent v  S?=subj T=obj from=leaving|travelling|traveling|publishing|teaching|practising|voting|country|school|university|work  -> 172
  + Sweden prevented girls from school. | Sweden > girls
prohibit v  S?=subj T=obj from=leaving|travelling|traveling|publishing|teaching|practising|voting|country|school|university|work  -> 172
  + Uganda prohibited the lawyer from practising. | Uganda > the lawyer
exclude v  S?=subj T=obj from=leaving|travelling|traveling|publishing|teaching|practising|voting|country|school|university|work  -> 172
  + Brazil excluded girls from school. | Brazil > girls
expel v  S?=subj T=obj from=leaving|travelling|traveling|publishing|teaching|practising|voting|country|school|university|work  -> 172
  + Kuwait expelled the lawyer from practising. | Kuwait > the lawyer
charge v  S?=subj T=obj obj=demonstrator|protester|marcher|striker|student|worker|migrant|crowd with=dog|dogs|horse|horses|batons  -> 175
  + Police charged the marchers with dogs. | Police > the marchers
attack v  S?=subj T=obj obj=demonstrator|protester|marcher|striker|student|worker|migrant|crowd with=dog|dogs|horse|horses|batons  -> 175
  + Security forces attacked the marchers with dogs. | Security forces > the marchers
chase v  S?=subj T=obj obj=demonstrator|protester|marcher|striker|student|worker|migrant|crowd with=dog|dogs|horse|horses|batons  -> 175
  + Riot police chased the marchers with dogs. | Riot police > the marchers
disperse v  S?=subj T=obj obj=demonstrator|protester|marcher|striker|student|worker|migrant|crowd with=dog|dogs|horse|horses|batons  -> 175
  + Officers dispersed the marchers with dogs. | Officers > the marchers
harass v  S?=subj T=obj obj=journalist|reporter|activist|lawyer|defender|judge|witness|editor|critic|voter|minority  -> 170
  + Gendarmes harassed a lawyer. | Gendarmes > a lawyer
intimidate v  S?=subj T=obj obj=journalist|reporter|activist|lawyer|defender|judge|witness|editor|critic|voter|minority  -> 170
  + The militia intimidated voters. | The militia > voters
persecute v  S?=subj T=obj obj=journalist|reporter|activist|lawyer|defender|judge|witness|editor|critic|voter|minority  -> 170
  + Secret police persecuted a lawyer. | Secret police > a lawyer
stalk v  S?=subj T=obj obj=journalist|reporter|activist|lawyer|defender|judge|witness|editor|critic|voter|minority  -> 170
  + The militia stalked voters. | The militia > voters
blackmail v  S?=subj T=obj obj=journalist|reporter|activist|lawyer|defender|judge|witness|editor|critic|voter|minority  -> 170
  + Police blackmailed a lawyer. | Police > a lawyer
smear v  S?=subj T=obj obj=journalist|reporter|activist|lawyer|defender|judge|witness|editor|critic|voter|minority  -> 170
  + The militia smeared voters. | The militia > voters
surveil v  S?=subj T=obj obj=journalist|reporter|activist|lawyer|defender|judge|witness|editor|critic|voter|minority  -> 170
  + Security forces surveiled a lawyer. | Security forces > a lawyer
pressure v  S?=subj T=obj obj=journalist|reporter|activist|lawyer|defender|judge|witness|editor|critic|voter|minority  -> 170
  + The militia pressured voters. | The militia > voters
bully v  S?=subj T=obj obj=journalist|reporter|activist|lawyer|defender|judge|witness|editor|critic|voter|minority  -> 170
  + Riot police bullied a lawyer. | Riot police > a lawyer
hound v  S?=subj T=obj obj=journalist|reporter|activist|lawyer|defender|judge|witness|editor|critic|voter|minority  -> 170
  + The militia hounded voters. | The militia > voters
terrorize v  S?=subj T=obj obj=journalist|reporter|activist|lawyer|defender|judge|witness|editor|critic|voter|minority  -> 170
  + Officers terrorized a lawyer. | Officers > a lawyer
spy v  S=subj T=on  -> 090
  + The secret service spied on the editor. | The secret service > the editor
threaten v  S=subj T=obj with={killing}|arrest|rape|torture|prison|violence|prosecution obj=journalist|reporter|activist|lawyer|defender|witness|editor|judge  -> 137
  + Guerrillas threatened a reporter with death. | Guerrillas > a reporter
menace v  S=subj T=obj with={killing}|arrest|rape|torture|prison|violence|prosecution obj=journalist|reporter|activist|lawyer|defender|witness|editor|judge  -> 137
  + Gendarmes menaced a witness with arrest. | Gendarmes > a witness
denounce v  S=subj T=of|by|in|against|obj.of|obj.poss obj={abuse}  -> 1122
  + An aid agency denounced torture by the police. | An aid agency > the police
condemn v  S=subj T=of|by|in|against|obj.of|obj.poss obj={abuse}  -> 1122
  + NATO condemned abuses by the army. | NATO > the army
decry v  S=subj T=of|by|in|against|obj.of|obj.poss obj={abuse}  -> 1122
  + A lawyers' association decried disappearances in Armenia. | A lawyers' association > Armenia
deplore v  S=subj T=of|by|in|against|obj.of|obj.poss obj={abuse}  -> 1122
  + The Red Cross deplored torture by the police. | The Red Cross > the police
criticise v  S=subj T=of|by|in|against|obj.of|obj.poss obj={abuse}  -> 1122
  + The African Union criticised abuses by the army. | The African Union > the army
criticize v  S=subj T=of|by|in|against|obj.of|obj.poss obj={abuse}  -> 1122
  + A medical charity criticized disappearances in Portugal. | A medical charity > Portugal
report v  S=subj T=of|by|in|against|obj.of|obj.poss obj={abuse}  -> 1122
  + The church council reported torture by the police. | The church council > the police
document v  S=subj T=of|by|in|against|obj.of|obj.poss obj={abuse}  -> 1122
  + The World Bank documented abuses by the army. | The World Bank > the army
expose v  S=subj T=of|by|in|against|obj.of|obj.poss obj={abuse}  -> 1122
  + A women's group exposed disappearances in Niger. | A women's group > Niger
allege v  S=subj T=of|by|in|against|obj.of|obj.poss obj={abuse}  -> 1122
  + The trade union alleged torture by the police. | The trade union > the police
detail v  S=subj T=of|by|in|against|obj.of|obj.poss obj={abuse}  -> 1122
  + The Arab League detailed abuses by the army. | The Arab League > the army
publicise v  S=subj T=of|by|in|against|obj.of|obj.poss obj={abuse}  -> 1122
  + Amnesty publicised disappearances in Mongolia. | Amnesty > Mongolia
denounce v  S=subj T=of|by|in|against|obj.of|obj.poss obj={warcrime}  -> 1124
  + An aid agency denounced war crimes by the militia. | An aid agency > the militia
condemn v  S=subj T=of|by|in|against|obj.of|obj.poss obj={warcrime}  -> 1124
  + The Security Council condemned the massacre by the army. | The Security Council > the army
decry v  S=subj T=of|by|in|against|obj.of|obj.poss obj={warcrime}  -> 1124
  + A lawyers' association decried war crimes by the militia. | A lawyers' association > the militia
deplore v  S=subj T=of|by|in|against|obj.of|obj.poss obj={warcrime}  -> 1124
  + ASEAN deplored the massacre by the army. | ASEAN > the army
report v  S=subj T=of|by|in|against|obj.of|obj.poss obj={warcrime}  -> 1124
  + The Red Cross reported war crimes by the militia. | The Red Cross > the militia
document v  S=subj T=of|by|in|against|obj.of|obj.poss obj={warcrime}  -> 1124
  + The European Union documented the massacre by the army. | The European Union > the army
expose v  S=subj T=of|by|in|against|obj.of|obj.poss obj={warcrime}  -> 1124
  + A medical charity exposed war crimes by the militia. | A medical charity > the militia
allege v  S=subj T=of|by|in|against|obj.of|obj.poss obj={warcrime}  -> 1124
  + The United Nations alleged the massacre by the army. | The United Nations > the army
detail v  S=subj T=of|by|in|against|obj.of|obj.poss obj={warcrime}  -> 1124
  + The church council detailed war crimes by the militia. | The church council > the militia
involuntary_disappearance n  S?=by T=of|poss  -> 181
  + The involuntary disappearance of a student by agents was documented. | agents > a student
forced_recruitment n  S?=by T=of|poss  -> 181
  + The forced recruitment of a student by agents was documented. | agents > a student
forced_conscription n  S?=by T=of|poss  -> 181
  + The forced conscription of a student by agents was documented. | agents > a student
drive_out v  S?=subj T=obj from=village|home|homes|land|valley|region|province  -> 201
  + Special forces drove out the whole tribe from the valley. | Special forces > the whole tribe
purge v  S?=subj T=obj from=village|home|homes|land|valley|region|province  -> 201
  + The navy purged the whole tribe from the valley. | The navy > the whole tribe
mass_detention n  S?=by T=of|poss  -> 173
  + The mass detention of students by police was condemned. | police > students
preventive_detention n  S?=by T=of|poss  -> 173
  + The preventive detention of students by police was condemned. | police > students
administrative_detention n  S?=by T=of|poss  -> 173
  + The administrative detention of students by police was condemned. | police > students
wrongful_conviction n  S?=by T=of|poss  -> 173
  + The wrongful conviction of students by police was condemned. | police > students
forced_hospitalisation n  S?=by T=of|poss  -> 173
  + The forced hospitalisation of students by police was condemned. | police > students
wrongful_imprisonment n  S?=by T=of|poss  -> 173
  + The wrongful imprisonment of students by police was condemned. | police > students
attack v  S?=subj T=obj with=acid|poison|arson  -> 180
  + An attacker attacked a schoolgirl with acid. | An attacker > a schoolgirl
burn v  S?=subj T=obj with=acid|poison|arson  -> 180
  + An attacker burned a schoolgirl with acid. | An attacker > a schoolgirl
spray v  S?=subj T=obj with=acid|poison|arson  -> 180
  + An attacker sprayed a schoolgirl with acid. | An attacker > a schoolgirl
assault v  S?=subj T=obj with=acid|poison|arson  -> 180
  + An attacker assaulted a schoolgirl with acid. | An attacker > a schoolgirl
throw v  S?=subj T?=at|on obj=acid  -> 180
  + An attacker threw acid at a schoolgirl. | An attacker > a schoolgirl
terrorize v  S?=subj T=obj obj=shopkeeper|resident|villager|neighbourhood|trader  -> 180
  + The gang terrorized shopkeepers. | The gang > shopkeepers
