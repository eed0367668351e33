# Event frames of tabard, family "human_rights": one entry a line, its examples indented (docs/formats/frames.md).
# Origin: written for tabard; codes are CAMEO / PLOVER facts. Licence: as the project.

# Violations in depth: killing, torture, disappearance, detention, displacement, censorship, attacks on defenders and protected places
kill v  S?=subj T=obj obj=journalist|reporter|activist|lawyer|defender|human_rights_defender|environmentalist|union_leader|trade_unionist|editor|blogger|judge|priest|monk|nun|imam|bishop|aid_worker|doctor|nurse|teacher|candidate|land_defender|community_leader  -> 190
  + Separatists killed a human rights defender. | Separatists > a human rights defender
shoot v  S?=subj T=obj obj=journalist|reporter|activist|lawyer|defender|human_rights_defender|environmentalist|union_leader|trade_unionist|editor|blogger|judge|priest|monk|nun|imam|bishop|aid_worker|doctor|nurse|teacher|candidate|land_defender|community_leader  -> 193
  + Security forces shot a union leader. | Security forces > a union leader
gun_down v  S?=subj T=obj obj=journalist|reporter|activist|lawyer|defender|human_rights_defender|environmentalist|union_leader|trade_unionist|editor|blogger|judge|priest|monk|nun|imam|bishop|aid_worker|doctor|nurse|teacher|candidate|land_defender|community_leader  -> 190
  + Jihadists gunned down a land defender. | Jihadists > a land defender
attack v  S?=subj T=obj obj=journalist|reporter|activist|lawyer|defender|human_rights_defender|environmentalist|union_leader|trade_unionist|editor|blogger|judge|priest|monk|nun|imam|bishop|aid_worker|doctor|nurse|teacher|candidate|land_defender|community_leader  -> 190
  + Insurgents attacked a human rights defender. | Insurgents > a human rights defender
ambush v  S?=subj T=obj obj=journalist|reporter|activist|lawyer|defender|human_rights_defender|environmentalist|union_leader|trade_unionist|editor|blogger|judge|priest|monk|nun|imam|bishop|aid_worker|doctor|nurse|teacher|candidate|land_defender|community_leader  -> 190
  + Gendarmes ambushed a union leader. | Gendarmes > a union leader
wound v  S?=subj T=obj obj=journalist|reporter|activist|lawyer|defender|human_rights_defender|environmentalist|union_leader|trade_unionist|editor|blogger|judge|priest|monk|nun|imam|bishop|aid_worker|doctor|nurse|teacher|candidate|land_defender|community_leader  -> 190
  + Police wounded a union leader at the gate of the mine near Lima on Friday. | Police > a union leader
injure v  S?=subj T=obj obj=journalist|reporter|activist|lawyer|defender|human_rights_defender|environmentalist|union_leader|trade_unionist|editor|blogger|judge|priest|monk|nun|imam|bishop|aid_worker|doctor|nurse|teacher|candidate|land_defender|community_leader  -> 190
  + Paramilitaries injured a human rights defender. | Paramilitaries > a human rights defender
target v  S?=subj T=obj obj=journalist|reporter|activist|lawyer|defender|human_rights_defender|environmentalist|union_leader|trade_unionist|editor|blogger|judge|priest|monk|nun|imam|bishop|aid_worker|doctor|nurse|teacher|candidate|land_defender|community_leader  -> 190
  + Police targeted a union leader. | Police > a union leader
stab v  S?=subj T=obj obj=journalist|reporter|activist|lawyer|defender|human_rights_defender|environmentalist|union_leader|trade_unionist|editor|blogger|judge|priest|monk|nun|imam|bishop|aid_worker|doctor|nurse|teacher|candidate|land_defender|community_leader  -> 190
  + Militants stabbed a land defender. | Militants > a land defender
assault v  S?=subj T=obj obj=journalist|reporter|activist|lawyer|defender|human_rights_defender|environmentalist|union_leader|trade_unionist|editor|blogger|judge|priest|monk|nun|imam|bishop|aid_worker|doctor|nurse|teacher|candidate|land_defender|community_leader  -> 190
  + Paramilitaries assaulted a human rights defender. | Paramilitaries > a human rights defender
murder v  S?=subj T=obj obj=journalist|reporter|activist|lawyer|defender|human_rights_defender|environmentalist|union_leader|trade_unionist|editor|blogger|judge|priest|candidate|politician|lawmaker|mayor|governor|minister|leader|opposition_leader  -> 186
  + Gunmen murdered an editor. | Gunmen > an editor
assassinate v  S?=subj T=obj obj=journalist|reporter|activist|lawyer|defender|human_rights_defender|environmentalist|union_leader|trade_unionist|editor|blogger|judge|priest|candidate|politician|lawmaker|mayor|governor|minister|leader|opposition_leader  -> 186
  + A death squad assassinated the opposition leader. | A death squad > the opposition leader
execute v  S?=subj T=obj obj=journalist|reporter|activist|lawyer|defender|human_rights_defender|environmentalist|union_leader|trade_unionist|editor|blogger|judge|priest|candidate|politician|lawmaker|mayor|governor|minister|leader|opposition_leader  -> 186
  + Extremists executed an editor. | Extremists > an editor
eliminate v  S?=subj T=obj obj=journalist|reporter|activist|lawyer|defender|human_rights_defender|environmentalist|union_leader|trade_unionist|editor|blogger|judge|priest|candidate|politician|lawmaker|mayor|governor|minister|leader|opposition_leader  -> 186
  + A death squad eliminated the opposition leader. | A death squad > the opposition leader
poison v  S?=subj T=obj obj=journalist|reporter|activist|lawyer|defender|human_rights_defender|environmentalist|union_leader|trade_unionist|editor|blogger|judge|priest|candidate|politician|lawmaker|mayor|governor|minister|leader|opposition_leader  -> 186
  + Militiamen poisoned an editor. | Militiamen > an editor
shoot_dead v  S?=subj T=obj obj=journalist|reporter|activist|lawyer|defender|human_rights_defender|environmentalist|union_leader|trade_unionist|editor|blogger|judge|priest|candidate|politician|lawmaker|mayor|governor|minister|leader|opposition_leader  -> 186
  + A death squad shot dead the opposition leader. | A death squad > the opposition leader
disappear v  S?=subj T=obj obj=journalist|reporter|activist|lawyer|defender|student|dissident|aid_worker|opposition_leader|union_leader|villager  -> 181
  + Gendarmes disappeared a student activist. | Gendarmes > a student activist
forcibly_disappear v  S?=subj T=obj obj=journalist|reporter|activist|lawyer|defender|student|dissident|aid_worker|opposition_leader|union_leader|villager  -> 181
  + Militiamen forcibly disappeared a reporter. | Militiamen > a reporter
abduct v  S?=subj T=obj obj=journalist|reporter|activist|lawyer|defender|student|dissident|aid_worker|opposition_leader|union_leader|villager  -> 181
  + Officers abducted a student activist. | Officers > a student activist
kidnap v  S?=subj T=obj obj=journalist|reporter|activist|lawyer|defender|student|dissident|aid_worker|opposition_leader|union_leader|villager  -> 181
  + Militants kidnapped a reporter. | Militants > a reporter
snatch v  S?=subj T=obj obj=journalist|reporter|activist|lawyer|defender|student|dissident|aid_worker|opposition_leader|union_leader|villager  -> 181
  + Secret police snatched a student activist. | Secret police > a student activist
hold v  S?=subj T=obj without=charge|trial|warrant|evidence  -> 173
  + Secret police held four students without charge. | Secret police > four students
detain v  S?=subj T=obj without=charge|trial|warrant|evidence  -> 173
  + Angola detained an editor without trial. | Angola > an editor
arrest v  S?=subj T=obj without=charge|trial|warrant|evidence  -> 173
  + Riot police arrested four students without charge. | Riot police > four students
jail v  S?=subj T=obj without=charge|trial|warrant|evidence  -> 173
  + Sudan jailed an editor without trial. | Sudan > an editor
imprison v  S?=subj T=obj without=charge|trial|warrant|evidence  -> 173
  + Riot police imprisoned four students without charge. | Riot police > four students
keep v  S?=subj T=obj without=charge|trial|warrant|evidence  -> 173
  + Romania kept an editor without trial. | Romania > an editor
hold v  S?=subj T=obj in=incommunicado|secret_prison|solitary_confinement|labour_camp|labor_camp|re-education_camp|internment_camp|camp  -> 173
  + Thailand held dissidents in a labour camp. | Thailand > dissidents
keep v  S?=subj T=obj in=incommunicado|secret_prison|solitary_confinement|labour_camp|labor_camp|re-education_camp|internment_camp|camp  -> 173
  + Officers kept the lawyer in solitary confinement. | Officers > the lawyer
intern v  S?=subj T=obj in=incommunicado|secret_prison|solitary_confinement|labour_camp|labor_camp|re-education_camp|internment_camp|camp  -> 173
  + Riot police interned the lawyer in solitary confinement. | Riot police > the lawyer
detain v  S?=subj T=obj in=incommunicado|secret_prison|solitary_confinement|labour_camp|labor_camp|re-education_camp|internment_camp|camp  -> 173
  + Gendarmes detained the lawyer in solitary confinement. | Gendarmes > the lawyer
put v  S?=subj T=obj in=incommunicado|secret_prison|solitary_confinement|labour_camp|labor_camp|re-education_camp|internment_camp|camp  -> 173
  + Romania put dissidents in a labour camp. | Romania > dissidents
place v  S?=subj T=obj in=incommunicado|secret_prison|solitary_confinement|labour_camp|labor_camp|re-education_camp|internment_camp|camp  -> 173
  + Officers placed the lawyer in solitary confinement. | Officers > the lawyer
lock v  S?=subj T=obj in=incommunicado|secret_prison|solitary_confinement|labour_camp|labor_camp|re-education_camp|internment_camp|camp  -> 173
  + Algeria locked dissidents in a labour camp. | Algeria > dissidents
confine v  S?=subj T=obj in=incommunicado|secret_prison|solitary_confinement|labour_camp|labor_camp|re-education_camp|internment_camp|camp  -> 173
  + Riot police confined the lawyer in solitary confinement. | Riot police > the lawyer
inflict v  S?=subj T?=to|against|on obj=torture|electric_shock|electric_shocks|waterboarding|ill-treatment|beating|beatings|abuse  -> 1822
  + Riot police inflicted torture on prisoners. | Riot police > prisoners
use v  S?=subj T?=to|against|on obj=torture|electric_shock|electric_shocks|waterboarding|ill-treatment|beating|beatings|abuse  -> 1822
  + Guards used beatings to inmates. | Guards > inmates
practise v  S?=subj T?=to|against|on obj=torture|electric_shock|electric_shocks|waterboarding|ill-treatment|beating|beatings|abuse  -> 1822
  + Secret police practised torture on prisoners. | Secret police > prisoners
practice v  S?=subj T?=to|against|on obj=torture|electric_shock|electric_shocks|waterboarding|ill-treatment|beating|beatings|abuse  -> 1822
  + Guards practiced beatings to inmates. | Guards > inmates
employ v  S?=subj T?=to|against|on obj=torture|electric_shock|electric_shocks|waterboarding|ill-treatment|beating|beatings|abuse  -> 1822
  + Police employed torture on prisoners. | Police > prisoners
administer v  S?=subj T?=to|against|on obj=torture|electric_shock|electric_shocks|waterboarding|ill-treatment|beating|beatings|abuse  -> 1822
  + Guards administered beatings to inmates. | Guards > inmates
subject v  S?=subj T=obj to=torture|abuse|ill-treatment|electric_shock|beating|humiliation|starvation  -> 1822
  + Police subjected detainees to torture. | Police > detainees
expose v  S?=subj T=obj to=torture|abuse|ill-treatment|electric_shock|beating|humiliation|starvation  -> 1822
  + Guards exposed inmates to beatings. | Guards > inmates
subject v  S?=subj T=obj to=rape|sexual_violence|sexual_slavery|sexual_abuse|forced_marriage  -> 1821
  + Guerrillas subjected girls to sexual slavery. | Guerrillas > girls
force v  S?=subj T=obj to=rape|sexual_violence|sexual_slavery|sexual_abuse|forced_marriage  -> 1821
  + Gunmen forced girls to sexual slavery. | Gunmen > girls
commit v  S?=subj T?=against|of|on|obj.of|obj.poss obj=rape|sexual_violence|sexual_assault|gang_rape|rapes|sexual_abuse  -> 1821
  + Extremists committed sexual violence against girls. | Extremists > girls
perpetrate v  S?=subj T?=against|of|on|obj.of|obj.poss obj=rape|sexual_violence|sexual_assault|gang_rape|rapes|sexual_abuse  -> 1821
  + Separatists perpetrated sexual violence against girls. | Separatists > girls
use v  S?=subj T?=against|of|on|obj.of|obj.poss obj=rape|sexual_violence|sexual_assault|gang_rape|rapes|sexual_abuse  -> 1821
  + The navy used rape against women. | The navy > women
carry_out v  S?=subj T?=against|of|on|obj.of|obj.poss obj=rape|sexual_violence|sexual_assault|gang_rape|rapes|sexual_abuse  -> 1821
  + Separatists carried out sexual violence against girls. | Separatists > girls
school_attack n  S?=by|mod|poss T?=on|against|at:any  -> 190
  + A school attack by the rebels in the north of Cameroon was condemned on Monday. | the rebels > _
hospital_attack n  S?=by|mod|poss T?=on|against|at:any  -> 190
  + The hospital attack by government troops killed a nurse in Kunduz on Saturday, the charity said. | government troops > _
clinic_attack n  S?=by|mod|poss T?=on|against|at:any  -> 190
  + Gunmen' clinic attack on the district was condemned. | Gunmen > the district
church_attack n  S?=by|mod|poss T?=on|against|at:any  -> 190
  + The navy's church attack against the clinic killed a nurse. | The navy > the clinic
mosque_attack n  S?=by|mod|poss T?=on|against|at:any  -> 190
  + Rebels' mosque attack on the district was condemned. | Rebels > the district
refugee_camp_attack n  S?=by|mod|poss T?=on|against|at:any  -> 190
  + The army's refugee camp attack against the clinic killed a nurse. | The army > the clinic
village_raid n  S?=by|mod|poss T?=on|against|at:any  -> 190
  + Paramilitaries' village raid on the district was condemned. | Paramilitaries > the district
attack v  S?=subj T=obj:any obj={health}|{education}|church|mosque|temple|refugee_camp|convoy|ambulance|market|camp|orphanage  -> 190
  + Special forces attacked a hospital. | Special forces > a hospital
hit v  S?=subj T=obj:any obj={health}|{education}|church|mosque|temple|refugee_camp|convoy|ambulance|market|camp|orphanage  -> 190
  + Rebels hit a school. | Rebels > a school
strike v  S?=subj T=obj:any obj={health}|{education}|church|mosque|temple|refugee_camp|convoy|ambulance|market|camp|orphanage  -> 190
  + Special forces struck an ambulance. | Special forces > an ambulance
raid v  S?=subj T=obj:any obj={health}|{education}|church|mosque|temple|refugee_camp|convoy|ambulance|market|camp|orphanage  -> 190
  + Marines raided a hospital. | Marines > a hospital
storm v  S?=subj T=obj:any obj={health}|{education}|church|mosque|temple|refugee_camp|convoy|ambulance|market|camp|orphanage  -> 190
  + Guerrillas stormed a school. | Guerrillas > a school
target v  S?=subj T=obj:any obj={health}|{education}|church|mosque|temple|refugee_camp|convoy|ambulance|market|camp|orphanage  -> 190
  + Marines targeted an ambulance. | Marines > an ambulance
ambush v  S?=subj T=obj:any obj={health}|{education}|church|mosque|temple|refugee_camp|convoy|ambulance|market|camp|orphanage  -> 190
  + Marines ambushed a hospital. | Marines > a hospital
shell v  S?=subj T=obj:any obj={health}|{education}|church|mosque|temple|refugee_camp|market|camp|orphanage  -> 194
  + Border guards shelled a hospital. | Border guards > a hospital
bombard v  S?=subj T=obj:any obj={health}|{education}|church|mosque|temple|refugee_camp|market|camp|orphanage  -> 194
  + Marines bombarded the refugee camp. | Marines > the refugee camp
rocket v  S?=subj T=obj:any obj={health}|{education}|church|mosque|temple|refugee_camp|market|camp|orphanage  -> 194
  + Government troops rocketed a hospital. | Government troops > a hospital
mortar v  S?=subj T=obj:any obj={health}|{education}|church|mosque|temple|refugee_camp|market|camp|orphanage  -> 194
  + The army mortared the refugee camp. | The army > the refugee camp
bomb v  S?=subj T=obj:any obj={health}|{education}|church|mosque|temple|refugee_camp|market|camp|orphanage subj=jet|warplane|plane|aircraft|helicopter|air_force  -> 195
  + Warplanes bombed a hospital. | Warplanes > a hospital
burn v  S?=subj T=obj:any obj={health}|{education}|church|mosque|temple|shrine|cemetery|library|archive  -> 1712
  + Paramilitaries burned a school. | Paramilitaries > a school
destroy v  S?=subj T=obj:any obj={health}|{education}|church|mosque|temple|shrine|cemetery|library|archive  -> 1712
  + Militiamen destroyed a church. | Militiamen > a church
torch v  S?=subj T=obj:any obj={health}|{education}|church|mosque|temple|shrine|cemetery|library|archive  -> 1712
  + Jihadists torched a school. | Jihadists > a school
demolish v  S?=subj T=obj:any obj={health}|{education}|church|mosque|temple|shrine|cemetery|library|archive  -> 1712
  + A mob demolished a church. | A mob > a church
raze v  S?=subj T=obj:any obj={health}|{education}|church|mosque|temple|shrine|cemetery|library|archive  -> 1712
  + Paramilitaries razed a school. | Paramilitaries > a school
loot v  S?=subj T=obj:any obj={health}|{education}|church|mosque|temple|shrine|cemetery|library|archive  -> 1712
  + Gunmen looted a church. | Gunmen > a church
bulldoze v  S?=subj T=obj:any obj={health}|{education}|church|mosque|temple|shrine|cemetery|library|archive  -> 1712
  + Militants bulldozed a school. | Militants > a school
desecrate v  S?=subj T=obj:any obj={health}|{education}|church|mosque|temple|shrine|cemetery|library|archive  -> 1712
  + A mob desecrated a church. | A mob > a church
burn_down v  S?=subj T=obj:any obj={health}|{education}|church|mosque|temple|shrine|cemetery|library|archive  -> 1712
  + A mob burned down a church. | A mob > a church
blow_up v  S?=subj T=obj:any obj={health}|{education}|church|mosque|temple|shrine|cemetery|library|archive  -> 1712
  + A mob blew up a church. | A mob > a church
occupy v  S?=subj T=obj:any obj={health}|{education}  -> 192
  + Government troops occupied a school as a barracks. | Government troops > a school
commandeer v  S?=subj T=obj:any obj={health}|{education}  -> 192
  + Government troops commandeered a school as a barracks. | Government troops > a school
seize v  S?=subj T=obj:any obj={health}|{education}  -> 192
  + The navy seized a school as a barracks. | The navy > a school
take_over v  S?=subj T=obj:any obj={health}|{education}  -> 192
  + The army took over a school as a barracks. | The army > a school
use v  S=subj T=obj as=soldier|soldiers|fighter|fighters|child_soldier|child_soldiers  -> 154
  + Militants used children as soldiers. | Militants > children
recruit v  S=subj T=obj as=soldier|soldiers|fighter|fighters|child_soldier|child_soldiers  -> 154
  + Guerrillas recruited children as soldiers. | Guerrillas > children
enlist v  S=subj T=obj as=soldier|soldiers|fighter|fighters|child_soldier|child_soldiers  -> 154
  + Gunmen enlisted children as soldiers. | Gunmen > children
conscript v  S=subj T=obj as=soldier|soldiers|fighter|fighters|child_soldier|child_soldiers  -> 154
  + Extremists conscripted children as soldiers. | Extremists > children
train v  S=subj T=obj as=soldier|soldiers|fighter|fighters|child_soldier|child_soldiers  -> 154
  + Insurgents trained children as soldiers. | Insurgents > children
recruit v  S=subj obj=child|children|boy|boys|child_soldier|child_soldiers|minor|minors  -> 154
  + Jihadists recruited children in the camps. | Jihadists > _
conscript v  S=subj obj=child|children|boy|boys|child_soldier|child_soldiers|minor|minors  -> 154
  + Extremists conscripted children in the camps. | Extremists > _
enlist v  S=subj obj=child|children|boy|boys|child_soldier|child_soldiers|minor|minors  -> 154
  + Militants enlisted children in the camps. | Militants > _
press v  S=subj obj=child|children|boy|boys|child_soldier|child_soldiers|minor|minors  -> 154
  + Militiamen pressed children in the camps. | Militiamen > _
force v  S?=subj T=obj into=marriage|labour|labor|slavery|prostitution|servitude|silence|exile|hiding  -> 170
  + Jihadists forced girls into marriage. | Jihadists > girls
coerce v  S?=subj T=obj into=marriage|labour|labor|slavery|prostitution|servitude|silence|exile|hiding  -> 170
  + Rebels coerced girls into marriage. | Rebels > girls
sell v  S?=subj T=obj into=marriage|labour|labor|slavery|prostitution|servitude|silence|exile|hiding  -> 170
  + Militants sold girls into marriage. | Militants > girls
press v  S?=subj T=obj into=marriage|labour|labor|slavery|prostitution|servitude|silence|exile|hiding  -> 170
  + The company pressed migrants into labour. | The company > migrants
drive v  S?=subj T=obj into=marriage|labour|labor|slavery|prostitution|servitude|silence|exile|hiding  -> 170
  + Militants drove girls into marriage. | Militants > girls
force v  S?=subj T=obj comp=work|confess|convert|marry|fight|flee|sign|resign|leave|testify|beg|march|undress|renounce  -> 170
  + Secret police forced the student to confess. | Secret police > the student
compel v  S?=subj T=obj comp=work|confess|convert|marry|fight|flee|sign|resign|leave|testify|beg|march|undress|renounce  -> 170
  + Insurgents compelled villagers to fight. | Insurgents > villagers
coerce v  S?=subj T=obj comp=work|confess|convert|marry|fight|flee|sign|resign|leave|testify|beg|march|undress|renounce  -> 170
  + Riot police coerced the student to confess. | Riot police > the student
oblige v  S?=subj T=obj comp=work|confess|convert|marry|fight|flee|sign|resign|leave|testify|beg|march|undress|renounce  -> 170
  + Rebels obliged villagers to fight. | Rebels > villagers
make v  S?=subj T=obj:person comp=work|confess|convert|marry|fight|flee|sign|resign|leave|testify|beg|march|undress|renounce  -> 170
  + Secret police made the student to confess. | Secret police > the student
pressure v  S?=subj T=obj comp=work|confess|convert|marry|fight|flee|sign|resign|leave|testify|beg|march|undress|renounce  -> 170
  + Rebels pressured villagers to fight. | Rebels > villagers
deny v  S?=subj T=to|for|from obj=food|water|medical_care|treatment|medical_treatment|lawyer|counsel|visit|visits|right|rights|due_process|fair_trial|education|vote|citizenship|registration  -> COERCE/withhold
  + Guards denied medical care to inmates. | Guards > inmates
refuse v  S?=subj T=to|for|from obj=food|water|medical_care|treatment|medical_treatment|lawyer|counsel|visit|visits|right|rights|due_process|fair_trial|education|vote|citizenship|registration  -> COERCE/withhold
  + Guards refused medical care to inmates. | Guards > inmates
withhold v  S?=subj T=to|for|from obj=food|water|medical_care|treatment|medical_treatment|lawyer|counsel|visit|visits|right|rights|due_process|fair_trial|education|vote|citizenship|registration  -> COERCE/withhold
  + Guards withheld medical care to inmates. | Guards > inmates
gag v  S?=subj T=obj:any obj=journalist|reporter|editor|activist|lawyer|ngo|charity|union|church|blogger|defender|press|critic  -> 1721
  + Argentina gagged an editor. | Argentina > an editor
silence v  S?=subj T=obj:any obj=journalist|reporter|editor|activist|lawyer|ngo|charity|union|church|blogger|defender|press|critic  -> 1721
  + Police silenced the union. | Police > the union
muzzle v  S?=subj T=obj:any obj=journalist|reporter|editor|activist|lawyer|ngo|charity|union|church|blogger|defender|press|critic  -> 1721
  + Egypt muzzled an editor. | Egypt > an editor
censor v  S?=subj T=obj:any obj=journalist|reporter|editor|activist|lawyer|ngo|charity|union|church|blogger|defender|press|critic  -> 1721
  + Security forces censored the union. | Security forces > the union
ban v  S?=subj T=obj:any obj=journalist|reporter|editor|activist|lawyer|ngo|charity|union|church|blogger|defender|press|critic  -> 1721
  + Denmark banned an editor. | Denmark > an editor
suspend v  S?=subj T=obj:any obj=journalist|reporter|editor|activist|lawyer|ngo|charity|union|church|blogger|defender|press|critic  -> 1721
  + Officers suspended the union. | Officers > the union
monitor v  S?=subj T=obj:any obj=journalist|reporter|editor|activist|lawyer|ngo|charity|union|church|blogger|defender|press|critic  -> 1721
  + Ethiopia monitored an editor. | Ethiopia > an editor
restrict v  S?=subj T=obj:any obj=journalist|reporter|editor|activist|lawyer|ngo|charity|union|church|blogger|defender|press|critic  -> 1721
  + Officers restricted the union. | Officers > the union
ban v  S?=subj T?=of|to|from|on|obj.of|obj.poss obj=accreditation|press_card|travel|leaving|funding|foreign_funding|registration  -> 1721
  + Pakistan banned the accreditation of a reporter. | Pakistan > a reporter
prohibit v  S?=subj T?=of|to|from|on|obj.of|obj.poss obj=accreditation|press_card|travel|leaving|funding|foreign_funding|registration  -> 1721
  + Jordan prohibited foreign funding of the charity. | Jordan > the charity
revoke v  S?=subj T?=of|to|from|on|obj.of|obj.poss obj=accreditation|press_card|travel|leaving|funding|foreign_funding|registration  -> 1721
  + Chad revoked the accreditation of a reporter. | Chad > a reporter
restrict v  S?=subj T?=of|to|from|on|obj.of|obj.poss obj=accreditation|press_card|travel|leaving|funding|foreign_funding|registration  -> 1721
  + Ecuador restricted foreign funding of the charity. | Ecuador > the charity
block v  S?=subj T?=of|to|from|on|obj.of|obj.poss obj=accreditation|press_card|travel|leaving|funding|foreign_funding|registration  -> 1721
  + Morocco blocked the accreditation of a reporter. | Morocco > a reporter
bar v  S?=subj T?=of|to|from|on|obj.of|obj.poss obj=accreditation|press_card|travel|leaving|funding|foreign_funding|registration  -> 1721
  + Iceland barred foreign funding of the charity. | Iceland > the charity
withdraw v  S?=subj T?=of|to|from|on|obj.of|obj.poss obj=accreditation|press_card|travel|leaving|funding|foreign_funding|registration  -> 1721
  + Niger withdrew the accreditation of a reporter. | Niger > a reporter
ban v  S?=subj T=obj from=leaving|travelling|traveling|entering|publishing|speaking|reporting|country obj=:person  -> 1721
  + Norway banned an activist from leaving. | Norway > an activist
bar v  S?=subj T=obj from=leaving|travelling|traveling|entering|publishing|speaking|reporting|country obj=:person  -> 1721
  + Ghana barred an activist from leaving the country on Monday. | Ghana > an activist
block v  S?=subj T=obj from=leaving|travelling|traveling|entering|publishing|speaking|reporting|country obj=:person  -> 1721
  + The Serbian government blocked an activist from leaving the country on Monday. | The Serbian government > an activist
prevent v  S?=subj T=obj from=leaving|travelling|traveling|entering|publishing|speaking|reporting|country obj=:person  -> 1721
  + The Colombian government prevented an activist from leaving the country on Monday. | The Colombian government > an activist
stop v  S?=subj T=obj from=leaving|travelling|traveling|entering|publishing|speaking|reporting|country obj=:person  -> 1721
  + The Indonesian police stopped an activist from leaving the country on Monday. | The Indonesian police > an activist
ban v  S?=subj T=obj from=leaving|travelling|traveling|publishing|teaching|practising|voting|country|school|university|work  -> 172
  + Ecuador banned the lawyer from practising. | Ecuador > the lawyer
bar v  S?=subj T=obj from=leaving|travelling|traveling|publishing|teaching|practising|voting|country|school|university|work  -> 172
  + Zambia barred girls from school. | Zambia > girls
block v  S?=subj T=obj from=leaving|travelling|traveling|publishing|teaching|practising|voting|country|school|university|work  -> 172
  + Tanzania blocked the lawyer from practising. | Tanzania > the lawyer
prevent v  S?=subj T=obj from=leaving|travelling|traveling|publishing|teaching|practising|voting|country|school|university|work  -> 172
  + Croatia prevented girls from school. | Croatia > girls
prohibit v  S?=subj T=obj from=leaving|travelling|traveling|publishing|teaching|practising|voting|country|school|university|work  -> 172
  + Mexico prohibited the lawyer from practising. | Mexico > the lawyer
exclude v  S?=subj T=obj from=leaving|travelling|traveling|publishing|teaching|practising|voting|country|school|university|work  -> 172
  + Sweden excluded girls from school. | Sweden > girls
expel v  S?=subj T=obj from=leaving|travelling|traveling|publishing|teaching|practising|voting|country|school|university|work  -> 172
  + Armenia expelled the lawyer from practising. | Armenia > the lawyer
charge v  S?=subj T=obj obj=demonstrator|protester|protestor|marcher|striker|student|worker|migrant|crowd with=dog|dogs|horse|horses|batons  -> 175
  + Officers charged the marchers with dogs. | Officers > the marchers
attack v  S?=subj T=obj obj=demonstrator|protester|protestor|marcher|striker|student|worker|migrant|crowd with=dog|dogs|horse|horses|batons  -> 175
  + Officers attacked the marchers with dogs. | Officers > the marchers
chase v  S?=subj T=obj obj=demonstrator|protester|protestor|marcher|striker|student|worker|migrant|crowd with=dog|dogs|horse|horses|batons  -> 175
  + Riot police chased the marchers with dogs. | Riot police > the marchers
disperse v  S?=subj T=obj obj=demonstrator|protester|protestor|marcher|striker|student|worker|migrant|crowd with=dog|dogs|horse|horses|batons  -> 175
  + Police dispersed the marchers with dogs. | Police > the marchers
harass v  S?=subj T=obj obj=journalist|reporter|activist|lawyer|defender|judge|witness|editor|critic|voter|minority  -> 170
  + Gendarmes harassed a lawyer. | Gendarmes > a lawyer
intimidate v  S?=subj T=obj obj=journalist|reporter|activist|lawyer|defender|judge|witness|editor|critic|voter|minority  -> 170
  + Officers intimidated a lawyer. | Officers > a lawyer
persecute v  S?=subj T=obj obj=journalist|reporter|activist|lawyer|defender|judge|witness|editor|critic|voter|minority  -> 170
  + Riot police persecuted a lawyer. | Riot police > a lawyer
stalk v  S?=subj T=obj obj=journalist|reporter|activist|lawyer|defender|judge|witness|editor|critic|voter|minority  -> 170
  + The militia stalked voters. | The militia > voters
blackmail v  S?=subj T=obj obj=journalist|reporter|activist|lawyer|defender|judge|witness|editor|critic|voter|minority  -> 170
  + Secret police blackmailed a lawyer. | Secret police > a lawyer
smear v  S?=subj T=obj obj=journalist|reporter|activist|lawyer|defender|judge|witness|editor|critic|voter|minority  -> 170
  + Secret police smeared a lawyer. | Secret police > a lawyer
surveil v  S?=subj T=obj obj=journalist|reporter|activist|lawyer|defender|judge|witness|editor|critic|voter|minority  -> 170
  + Secret police surveiled a lawyer. | Secret police > a lawyer
pressure v  S?=subj T=obj obj=journalist|reporter|activist|lawyer|defender|judge|witness|editor|critic|voter|minority  -> 170
  + Gendarmes pressured a lawyer. | Gendarmes > a lawyer
bully v  S?=subj T=obj obj=journalist|reporter|activist|lawyer|defender|judge|witness|editor|critic|voter|minority  -> 170
  + Security forces bullied a lawyer. | Security forces > a lawyer
hound v  S?=subj T=obj obj=journalist|reporter|activist|lawyer|defender|judge|witness|editor|critic|voter|minority  -> 170
  + Officers hounded a lawyer. | Officers > a lawyer
terrorize v  S?=subj T=obj obj=journalist|reporter|activist|lawyer|defender|judge|witness|editor|critic|voter|minority  -> 170
  + Officers terrorized a lawyer. | Officers > a lawyer
spy v  S=subj T=on  -> 090
  + The secret service spied on the editor. | The secret service > the editor
threaten v  S=subj T=obj with={killing}|arrest|rape|torture|prison|violence|prosecution obj=journalist|reporter|activist|lawyer|defender|witness|editor|judge  -> 137
  + Jihadists threatened a reporter with death. | Jihadists > a reporter
menace v  S=subj T=obj with={killing}|arrest|rape|torture|prison|violence|prosecution obj=journalist|reporter|activist|lawyer|defender|witness|editor|judge  -> 137
  + Militiamen menaced a reporter with death. | Militiamen > a reporter
denounce v  S=subj T=of|by|in|against|obj.of|obj.poss obj={abuse}  -> 1122
  + A medical charity denounced torture by the police. | A medical charity > the police
condemn v  S=subj T=of|by|in|against|obj.of|obj.poss obj={abuse}  -> 1122
  + The Arab League condemned abuses by the army. | The Arab League > the army
decry v  S=subj T=of|by|in|against|obj.of|obj.poss obj={abuse}  -> 1122
  + A medical charity decried disappearances in Cambodia. | A medical charity > Cambodia
deplore v  S=subj T=of|by|in|against|obj.of|obj.poss obj={abuse}  -> 1122
  + The church council deplored torture by the police. | The church council > the police
criticise v  S=subj T=of|by|in|against|obj.of|obj.poss obj={abuse}  -> 1122
  + The European Union criticised abuses by the army. | The European Union > the army
criticize v  S=subj T=of|by|in|against|obj.of|obj.poss obj={abuse}  -> 1122
  + Amnesty criticized disappearances in Brazil. | Amnesty > Brazil
report v  S=subj T=of|by|in|against|obj.of|obj.poss obj={abuse}  -> 1122
  + Amnesty reported torture by the police. | Amnesty > the police
document v  S=subj T=of|by|in|against|obj.of|obj.poss obj={abuse}  -> 1122
  + The Red Cross documented disappearances in Tanzania. | The Red Cross > Tanzania
expose v  S=subj T=of|by|in|against|obj.of|obj.poss obj={abuse}  -> 1122
  + Amnesty exposed torture by the police. | Amnesty > the police
allege v  S=subj T=of|by|in|against|obj.of|obj.poss obj={abuse}  -> 1122
  + The African Union alleged abuses by the army. | The African Union > the army
detail v  S=subj T=of|by|in|against|obj.of|obj.poss obj={abuse}  -> 1122
  + A lawyers' association detailed disappearances in Senegal. | A lawyers' association > Senegal
publicise v  S=subj T=of|by|in|against|obj.of|obj.poss obj={abuse}  -> 1122
  + Amnesty publicised torture by the police. | Amnesty > the police
denounce v  S=subj T=of|by|in|against|obj.of|obj.poss obj={warcrime}  -> 1124
  + A lawyers' association denounced war crimes by the militia. | A lawyers' association > the militia
condemn v  S=subj T=of|by|in|against|obj.of|obj.poss obj={warcrime}  -> 1124
  + The World Bank condemned the massacre by the army. | The World Bank > the army
decry v  S=subj T=of|by|in|against|obj.of|obj.poss obj={warcrime}  -> 1124
  + Amnesty decried war crimes by the militia. | Amnesty > the militia
deplore v  S=subj T=of|by|in|against|obj.of|obj.poss obj={warcrime}  -> 1124
  + The African Union deplored the massacre by the army. | The African Union > the army
report v  S=subj T=of|by|in|against|obj.of|obj.poss obj={warcrime}  -> 1124
  + The Red Cross reported war crimes by the militia. | The Red Cross > the militia
document v  S=subj T=of|by|in|against|obj.of|obj.poss obj={warcrime}  -> 1124
  + A lawyers' association documented war crimes by the militia. | A lawyers' association > the militia
expose v  S=subj T=of|by|in|against|obj.of|obj.poss obj={warcrime}  -> 1124
  + NATO exposed the massacre by the army. | NATO > the army
allege v  S=subj T=of|by|in|against|obj.of|obj.poss obj={warcrime}  -> 1124
  + The Arab League alleged the massacre by the army. | The Arab League > the army
detail v  S=subj T=of|by|in|against|obj.of|obj.poss obj={warcrime}  -> 1124
  + The UN envoy detailed war crimes of the militia in a report published on Monday. | The UN envoy > the militia
involuntary_disappearance n  S?=by T=of|poss  -> 181
  + The report lists the involuntary disappearance of a journalist by police agents in Manila. | police agents > a journalist
forced_recruitment n  S?=by T=of|poss  -> 181
  + The forced recruitment of a Kenyan minister by the army was condemned. | the army > a Kenyan minister
forced_conscription n  S?=by T=of|poss  -> 181
  + The forced conscription of a Kenyan minister by the army was condemned. | the army > a Kenyan minister
drive_out v  S?=subj T=obj from=village|home|homes|land|valley|region|province  -> 201
  + The navy drove out the whole tribe from the valley. | The navy > the whole tribe
purge v  S?=subj T=obj from=village|home|homes|land|valley|region|province  -> 201
  + Soldiers purged the whole tribe from the valley. | Soldiers > the whole tribe
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
  + The militia terrorized villagers along the road to Goma for the whole of last year. | The militia > villagers
take v  S?=subj T=obj:person from=home|house|apartment|flat|residence|bed|dormitory|hostel|workplace|newsroom|cell !obj={property}  -> 181
  + Gunmen took the journalist from his home in Basra at night. | Gunmen > the journalist
  + The student was taken from her dormitory by masked men on Sunday. | masked men > The student
take v  S?=subj T=obj:person from=home|house|apartment|flat|residence|bed|dormitory|hostel|workplace|newsroom subj=police|policeman|policemen|officer|officers|soldier|soldiers|agent|agents|troops|security|gendarme|gendarmes  -> 173
  + Plainclothes police took the lawyer from her apartment in Minsk. | Plainclothes police > the lawyer
  + The editor was taken from his house by soldiers before dawn. | soldiers > The editor

# --- taken away, by whomever ---
seize v  S?=subj T=obj:person from=home|house|apartment|flat|residence|bed|dormitory|hostel|workplace|newsroom|office|street|car|village  -> 181 weight=1
  + The union leader Peter Moyo was seized from his home by unidentified men. | unidentified men > The union leader Peter Moyo
  + Masked gunmen seized the editor from his house in Bamako. | Masked gunmen > the editor
seize v  S?=subj T=obj:person from=home|house|apartment|flat|residence|bed|dormitory|hostel|workplace|newsroom|office|street|car subj=:COP|MIL|SPY  -> 173 weight=2
  + Soldiers seized the editor from his house in Bamako. | Soldiers > the editor
grab v  S=subj:UAF|REB|CRM|PRM T=obj:person  -> 181
  + The student leader was grabbed by masked gunmen outside the university. | masked gunmen > The student leader
go_missing v  T=subj subj=journalist|reporter|activist|lawyer|dissident|editor|blogger|defender|critic|unionist|union_leader|monk|whistleblower  -> 181
  + The reporter went missing in Quetta on Friday. | _ > The reporter
disappear v  T=subj subj=journalist|reporter|activist|lawyer|dissident|editor|blogger|defender|critic|unionist|union_leader|monk|whistleblower  -> 181
  + The human rights lawyer disappeared in Bujumbura on Friday. | _ > The human rights lawyer

# --- custody: whoever has somebody in it holds him ---
custody n  S?=of:COP|MIL|SPY|GOV|JUD|REB  -> none
  - The reporter was released from the custody of the army.

# --- courts and prosecutors ---
summon v  S=subj T=obj:person !obj={envoy} subj=:COP|JUD|SPY  -> 090
  + A court in Harare summoned the editor. | A court in Harare > the editor
  + The blogger was summoned by the Kuwaiti prosecutor. | the Kuwaiti prosecutor > The blogger
summon v  S?=subj T=obj:person to=court|police_station|station|tribunal|barracks|questioning  -> 090
  + The monk was summoned to the police station in Lhasa. | _ > The monk
charge v  S?=subj T=obj:person with=sedition|subversion|treason|blasphemy|lese-majeste|extremism|separatism|defamation|libel|terrorism|espionage|incitement|apostasy  -> 173 ctx=human_rights weight=1
  + The teacher was charged with sedition. | _ > The teacher
  + Prosecutors charged the teacher with blasphemy. | Prosecutors > the teacher
jail v  S?=subj T=obj:person for=sedition|subversion|treason|blasphemy|lese-majeste|extremism|separatism|defamation|libel|insulting|protesting|criticising|criticizing|posting|tweeting|reporting  -> 173 ctx=human_rights weight=1
  + A teacher was jailed for blasphemy. | _ > A teacher
take_away v  S?=subj T=obj:person obj=journalist|reporter|activist|lawyer|defender|dissident|editor|blogger|student|monk|unionist|critic|protester|villager|villagers  -> 173
  + The lawyer was taken away on Monday. | _ > The lawyer
threaten v  S?=subj T=obj:person obj=journalist|reporter|activist|lawyer|defender|human_rights_defender|dissident|editor|blogger|unionist|critic|witness|judge  -> 130 ctx=human_rights
  + The reporter was threatened on Monday. | _ > The reporter
take v  S=subj T=obj:person to=location|place|destination|whereabouts obj=:person  -> 181
  + Gunmen took the editor to an unknown location. | Gunmen > the editor
take v  S=subj T=obj:person to=location|place|police_station|station|barracks|headquarters|detention_centre|detention_center|jail|prison|cell subj=:COP|MIL|SPY  -> 173 weight=1
  + Security agents took the lawyer to an unknown location. | Security agents > the lawyer
  + Soldiers took the two students to a barracks near Yangon. | Soldiers > the two students

# --- homes and offices of persons: whose they are suffers it ---
raid v  S=subj T=obj.of|obj.poss obj=home|house|apartment|flat|residence|office|offices|homes|houses|newsroom|studio|hideout subj=:COP|MIL|SPY|UAF|CRM  -> 190 weight=1
  + Police in Minsk raided the home of the lawyer. | Police in Minsk > the lawyer
  + Soldiers raided the editor's house. | Soldiers > the editor's
storm v  S=subj T=obj.of|obj.poss obj=home|house|apartment|flat|residence|office|offices|homes|houses|newsroom|studio subj=:COP|MIL|SPY|UAF|CRM  -> 190 weight=1
  + Security agents stormed the home of the activist. | Security agents > the activist
hack v  S?=subj T=obj.of|obj.poss obj=phone|phones|telephone|telephones|smartphone|smartphones|device|devices|laptop|email|emails  -> 176
  + The phone of the Moroccan journalist was hacked with spyware. | _ > the Moroccan journalist
hack v  S?=subj T=obj.of|obj.poss obj=phone|phones|telephone|telephones|smartphone|smartphones|device|devices|email|emails with=spyware|malware|pegasus  -> 176 ctx=human_rights
  + The activist's phone was hacked with spyware. | _ > The activist's
infect v  S?=subj T=obj.of|obj.poss obj=phone|phones|telephone|telephones|smartphone|smartphones|device|devices with=spyware|malware|pegasus  -> 176 ctx=human_rights
  + The phone of the Moroccan journalist was infected with spyware. | _ > the Moroccan journalist
target v  S?=subj T=obj:person with=spyware|malware|pegasus|surveillance  -> 176
  + Hungary targeted two editors with spyware. | Hungary > two editors
force v  S?=subj T=obj:person comp=confess|renounce|convert|undress|recant|apologise|apologize  -> 170 ctx=human_rights
  + The teacher was forced to confess. | _ > The teacher
