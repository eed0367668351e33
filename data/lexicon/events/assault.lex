# Event frames of tabard, family "assault": one entry a line, its examples indented (docs/formats/frames.md).
# Origin: written for tabard; codes are CAMEO / PLOVER facts. Licence: as the project.

# Violence against persons and things (CAMEO 18-20)
attack v  S?=subj T=obj:any  -> 190
  + Rebels attacked a government convoy. | Rebels > a government convoy
  + A convoy was attacked by gunmen near Goma. | gunmen > A convoy
  + Three villages were attacked overnight. | _ > Three villages
attack v  obj={sport}|{abstract}  -> none
  - The striker attacked the goal.
  - The new plan attacks poverty.
attack v  S=subj T=obj obj=record|decision|policy|budget|plan|speech|report|law|comment  -> 111
  + The opposition attacked the minister's record. | The opposition > the minister's record
attack n  S?=by|mod|poss T?=on|against:any  -> 190
  + The rebels' attack on the garrison failed. | The rebels > the garrison
  + An attack by militants on a checkpoint killed five. | militants > a checkpoint
carry_out v  S?=subj T?=on|against obj=attack|raid|assault|strike  -> 190
  + The militia carried out an attack on the town. | The militia > the town
launch v  S?=subj T?=on|against obj=attack|offensive|assault|raid|strike  -> 190
  + The army launched an offensive against the guerrillas. | The army > the guerrillas
mount v  S?=subj T?=on|against obj=attack|offensive|assault|raid  -> 190
  + Separatists mounted an attack on a barracks. | Separatists > a barracks
strike v  S?=subj T=obj:any  -> 190
  + Israel struck a Hezbollah depot. | Israel > a Hezbollah depot
strike v  obj={agreement}|balance|tone|chord|{sport}|note  -> none
  - The band struck a new tone.
hit v  S?=subj T=obj:any with={weapon}  -> 190
  + The army hit the village with rockets. | The army > the village
raid v  S?=subj T=obj:any  -> 190
  + Bandits raided a village. | Bandits > a village
storm v  S?=subj T=obj:any  -> 190
  + Soldiers stormed the hotel. | Soldiers > the hotel
invade v  S?=subj T=obj:any  -> 190
  + Iraq invaded Kuwait. | Iraq > Kuwait
invasion n  S?=by T=of|poss  -> 190
  + Russia's invasion of Georgia shocked Europe. | Russia > Georgia
assault n  S?=by|mod|poss T?=on|against:any  -> 190
  + The army's assault on the town began at dawn. | The army > the town
offensive n  S?=by|mod|poss T?=against|on  -> 190
  + The Turkish army's offensive against Kurdish fighters continued. | The Turkish army > Kurdish fighters
raid n  S?=by|mod|poss T?=on|against:any  -> 190
  + The militia's raid on the village left two dead. | The militia > the village
strike n  S?=by|mod|poss T?=on|against|in:any  -> 190
  + Israel's strike on the airport was denied. | Israel > the airport
ambush v  S?=subj T=obj  -> 190
  + Guerrillas ambushed an army patrol. | Guerrillas > an army patrol
ambush n  S?=by|mod|poss T?=of|on|against  -> 190
  + An ambush by guerrillas on a patrol failed. | guerrillas > a patrol
clash v  B=subj|with  -> 190
  + Police clashed with students. | Police > students ; students > Police
  + Hutu militiamen and Tutsi soldiers clashed. | Hutu militiamen > Tutsi soldiers ; Tutsi soldiers > Hutu militiamen
clash n  B=between|with|of|poss|mod|by  -> 190
  + Clashes between farmers and herders spread. | farmers > herders ; herders > farmers
fight v  S?=subj T=obj  -> 190
  + The army fought the rebels for two days. | The army > the rebels
fight v  B=subj|with  -> 190
  + Soldiers fought with smugglers at the border. | Soldiers > smugglers ; smugglers > Soldiers
fight v  S?=subj T=against  -> 190
  + The Kurds fought against jihadists. | The Kurds > jihadists
fight v  obj={abstract}|fire|blaze|election|case|{weather}  -> none
  - The ministry fought corruption.
  - Firefighters fought the blaze.
fighting n  B=between|with|of|poss|mod|by  -> 190
  + Fighting between the army and the rebels resumed. | the army > the rebels ; the rebels > the army
battle v  S?=subj T=obj  -> 190
  + Troops battled militants in the valley. | Troops > militants
battle n  B=between|with|of|poss|mod|by  -> 190
  + A battle between two gangs left four dead. | 
kill v  S?=subj T=obj  -> 190
  + The army killed six rebels. | The army > six rebels
  + Two teachers were killed by gunmen. | gunmen > Two teachers
kill v  subj={weather}  -> none
  - The earthquake killed forty people.
kill v  obj=bill|plan|deal|proposal|idea|cancer|bacteria|time|game|project  -> none
  - The senate killed the bill.
killing n  S?=by T=of|poss  -> 190
  + The killing of a priest by soldiers sparked anger. | soldiers > a priest
wound v  S?=subj T=obj  -> 190
  + Gunmen wounded a judge. | Gunmen > a judge
injure v  S?=subj T=obj  -> 190
  + Rebels injured two policemen. | Rebels > two policemen
massacre v  S?=subj T=obj  -> 190
  + The militia massacred villagers. | The militia > villagers
massacre n  S?=by T=of|poss  -> 202
  + The massacre of pilgrims by the militia was condemned. | the militia > pilgrims
slaughter v  S?=subj T=obj:person  -> 202
  + Extremists slaughtered farmers. | Extremists > farmers
shoot v  S?=subj T=obj:person  -> 193
  + Police shot a student. | Police > a student
shoot_dead v  S?=subj T=obj:person  -> 193
  + Soldiers shot dead two farmers. | Soldiers > two farmers
shoot v  obj={film}|video|photo|picture|{sport}|percent  -> none
  - She shot a film in Cairo.
open_fire v  S?=subj T=on|at  -> 193
  + Troops opened fire on demonstrators. | Troops > demonstrators
fire v  S?=subj T=on|at|into  -> 193
  + Guards fired at a car. | Guards > a car
gun_down v  S?=subj T=obj  -> 193
  + Assassins gunned down a prosecutor. | Assassins > a prosecutor
shooting n  S?=by T=of|poss  -> 193
  + The shooting of a boy by police led to riots. | police > a boy
shootout n  B=between|with|of|poss|mod|by  -> 193
  + A shootout between police and traffickers lasted an hour. | police > traffickers ; traffickers > police
shell v  S?=subj T=obj:any  -> 194
  + Syrian troops shelled a Turkish village. | Syrian troops > a Turkish village
bombard v  S?=subj T=obj:any  -> 194
  + The navy bombarded the port. | The navy > the port
fire v  S?=subj T?=on|at|into|toward|towards obj=rocket|shell|mortar|missile  -> 194
  + Hamas fired rockets at Israel. | Hamas > Israel
shelling n  S?=by T=of|poss:any  -> 194
  + The shelling of the market by the army killed ten. | the army > the market
bombardment n  S?=by T=of|poss:any  -> 194
  + Russia's bombardment of Kharkiv went on. | Russia > Kharkiv
bomb v  S?=subj T=obj subj=:state  -> 195
  + NATO bombed Serbia. | NATO > Serbia
bomb v  S?=subj T=obj:any  -> 195
  + Warplanes bombed a bridge. | Warplanes > a bridge
bombing n  S?=by T=of|poss:any  -> 195
  + The air force's bombing of the camp drew protests. | The air force > the camp
airstrike n  S?=by|mod|poss T?=on|against|in:any  -> 195
  + Israel's airstrike on a depot killed two. | Israel > a depot
  + Saudi airstrikes on Sanaa resumed. | Saudi > Sanaa
air_strike n  S?=by|mod|poss T?=on|against|in:any  -> 195
  + Turkish air strikes on a Kurdish base continued. | Turkish > a Kurdish base
air_raid n  S?=by|mod|poss T?=on|against:any  -> 195
  + The Allies' air raid on the port lasted all night. | The Allies > the port
drone_strike n  S?=by|mod|poss T?=on|against|in:any  -> 1952
  + An American drone strike on militants killed three. | An American > militants
drone_attack n  S?=by|mod|poss T?=on|against:any  -> 1952
  + Houthi drone attacks on a refinery caused fires. | Houthi > a refinery
bomb v  S?=subj T=obj:any subj=militant|rebel|extremist|terrorist|separatist|bomber|group  -> 183
  + Extremists bombed a church. | Extremists > a church
blow_up v  S?=subj T=obj:any  -> 183
  + Separatists blew up a pipeline. | Separatists > a pipeline
detonate v  S?=subj T?=in|near|outside obj={explosive}  -> 183
  + Militants detonated a bomb near a mosque. | Militants > a mosque
plant v  S?=subj T?=in|near|under|at obj={explosive}  -> 183
  + The group planted a bomb in a cafe. | The group > a cafe
set_off v  S?=subj T?=in|near|at obj={explosive}  -> 183
  + Rebels set off a bomb at a market. | Rebels > a market
suicide_bombing n  S?=by|mod|poss T?=in|at|against|on:any  -> 1831
  + The Taliban's suicide bombing at a bank killed nine. | The Taliban > a bank
suicide_attack n  S?=by|mod|poss T?=in|at|against|on:any  -> 1831
  + Al-Shabaab's suicide attack on a hotel killed nine. | Al-Shabaab > a hotel
blow_up v  S?=subj T?=in|at|near obj=himself|herself|themselves  -> 1831
  + A bomber blew himself up at a checkpoint. | A bomber > a checkpoint
car_bomb n  S?=by|mod|poss T?=in|at|against|near:any  -> 1832
  + ISIS car bombs in a market killed twenty. | ISIS > a market
car_bombing n  S?=by|mod|poss T?=in|at|against|near:any  -> 1832
  + The ETA group's car bombing at the airport killed two. | The ETA group > the airport
abduct v  S?=subj T=obj  -> 181
  + Gunmen abducted a Red Cross doctor. | Gunmen > a Red Cross doctor
kidnap v  S?=subj T=obj  -> 181
  + Pirates kidnapped a Danish crew. | Pirates > a Danish crew
take_hostage v  S?=subj T=obj  -> 181
  + Militants took hostage forty workers. | Militants > forty workers
hijack v  S?=subj T=obj:any  -> 181
  + Militants hijacked an airliner. | Militants > an airliner
seize v  S?=subj T=obj obj=hostage  -> 181
  + Rebels seized hostages. | Rebels > hostages
abduction n  S?=by T=of|poss  -> 181
  + The abduction of schoolgirls by Boko Haram shocked the country. | Boko Haram > schoolgirls
kidnapping n  S?=by T=of|poss  -> 181
  + The kidnapping of a priest by rebels was confirmed. | rebels > a priest
beat v  S?=subj T=obj  -> 182
  + Police beat a reporter. | Police > a reporter
beat v  obj={sport}|rival|estimate|expectation|forecast|record|team  -> none
  - Spain beat Italy in the final.
  - Profits beat forecasts.
assault v  S?=subj T=obj  -> 182
  + Soldiers assaulted a cameraman. | Soldiers > a cameraman
stab v  S?=subj T=obj  -> ASSAULT/primitive
  + A militant stabbed a soldier. | A militant > a soldier
beat_up v  S?=subj T=obj  -> 182
  + Thugs beat up a candidate. | Thugs > a candidate
rape v  S?=subj T=obj  -> 1821
  + Soldiers raped women in the camp. | Soldiers > women
rape n  S?=by T=of|poss  -> 1821
  + The rape of a student by soldiers led to protests. | soldiers > a student
torture v  S?=subj T=obj  -> 1822
  + The secret police tortured prisoners. | The secret police > prisoners
torture n  S?=by T=of|poss  -> 1822
  + The torture of detainees by the police was proven. | the police > detainees
behead v  S?=subj T=obj  -> 1823
  + ISIS beheaded a hostage. | ISIS > a hostage
execute v  S?=subj T=obj  -> 1823
  + The junta executed four activists. | The junta > four activists
lynch v  S?=subj T=obj  -> 1823
  + A mob lynched a suspected thief. | A mob > a suspected thief
stone v  S?=subj T=obj  -> 1823
  + Villagers stoned a couple. | Villagers > a couple
assassinate v  S?=subj T=obj  -> 186
  + Gunmen assassinated the mayor. | Gunmen > the mayor
assassination n  S?=by T=of|poss  -> 186
  + The assassination of the minister by militants was planned for months. | militants > the minister
murder v  S?=subj T=obj  -> 186
  + A death squad murdered the union leader. | A death squad > the union leader
murder n  S?=by T=of|poss  -> 186
  + The murder of the editor by a gang shocked Malta. | a gang > the editor
assassination_attempt n  S?=by|mod|poss T?=on|against  -> 185
  + The rebels' assassination attempt on the general failed. | The rebels > the general
use v  S?=subj T=obj as=shield|human_shield  -> 184
  + The militia used civilians as human shields. | The militia > civilians
destroy v  S?=subj T=obj:any  -> 1712
  + The army destroyed a village. | The army > a village
burn v  S?=subj T=obj:any  -> 1712
  + Soldiers burned houses. | Soldiers > houses
torch v  S?=subj T=obj:any  -> 1712
  + Rioters torched a bank. | Rioters > a bank
set_fire v  S?=subj T=to:any  -> 1712
  + Militants set fire to a school. | Militants > a school
demolish v  S?=subj T=obj:any  -> 1712
  + Israel demolished a Palestinian house. | Israel > a Palestinian house
sabotage v  S?=subj T=obj:any  -> 1712
  + Partisans sabotaged a railway. | Partisans > a railway
vandalize v  S?=subj T=obj:any  -> 1712
  + Youths vandalized a synagogue. | Youths > a synagogue
destruction n  S?=by T=of|poss:any  -> 1712
  + Israel's destruction of the house was filmed. | Israel > the house
demolition n  S?=by T=of|poss:any  -> 1712
  + The demolition of the mosque by the city was halted. | the city > the mosque
fire v  S?=subj T=at|on|into obj={crowdweapon}  -> ASSAULT/crowd-control
  + Police fired tear gas at protesters. | Police > protesters
use v  S?=subj T=against|on obj={crowdweapon}  -> ASSAULT/crowd-control
  + Riot police used water cannon against students. | Riot police > students
tear-gas v  S?=subj T=obj  -> ASSAULT/crowd-control
  + Police tear-gassed marchers. | Police > marchers
disperse v  S?=subj T=obj  -> 175
  + Police dispersed demonstrators. | Police > demonstrators
suppress v  S?=subj T=obj  -> 175
  + The junta suppressed the uprising. | The junta > the uprising
crack_down v  S?=subj T=on  -> 175
  + Tehran cracked down on students. | Tehran > students
crackdown n  S?=by|mod|poss T?=on|against  -> 175
  + China's crackdown on lawyers widened. | China > lawyers
crush v  S?=subj T=obj  -> 175
  + The army crushed the revolt. | The army > the revolt
cleanse v  S?=subj T=obj  -> 203
  + The militia cleansed the valley. | The militia > the valley
ethnic_cleansing n  S?=by T=of|poss  -> 203
  + Serbia's ethnic cleansing of Bosniaks was condemned. | Serbia > Bosniaks
genocide n  S?=by|mod|poss T?=against|of  -> 203
  + The militia's genocide against the Tutsi was recognised. | The militia > the Tutsi
gas v  S?=subj T=obj  -> 2041
  + The regime gassed Kurdish villagers. | The regime > Kurdish villagers
use v  S?=subj T?=against|on obj={cbrn}  -> 2041
  + Syria used chlorine against civilians. | Syria > civilians
violate v  S?=subj T?=with obj={ceasefire}  -> 196
  + The rebels violated the ceasefire. | The rebels > _
break v  S=subj obj={ceasefire}  -> 196
  + The army broke the truce. | The army > _
violation n  S?=by|mod|poss T?=of of={ceasefire}  -> 196
  + The militia's violation of the truce was noted. | The militia > _
# Fighting in general
assail v  S?=subj T=obj  -> 190
  + Extremists assailed an army patrol. | Extremists > an army patrol
engage v  S?=subj T=obj  -> 190
  + Government troops engaged the rebels. | Government troops > the rebels
combat v  S?=subj T=obj  -> 190
  + Jihadists combated two policemen. | Jihadists > two policemen
rout v  S?=subj T=obj  -> 190
  + Soldiers routed a convoy. | Soldiers > a convoy
charge_at v  S?=subj T=obj  -> 190
  + Paramilitaries charged at an army patrol. | Paramilitaries > an army patrol
overpower v  S?=subj T=obj  -> 190
  + Special forces overpowered the rebels. | Special forces > the rebels
exterminate v  S?=subj T=obj  -> 190
  + Rebels exterminated two policemen. | Rebels > two policemen
annihilate v  S?=subj T=obj  -> 190
  + The navy annihilated a convoy. | The navy > a convoy
neutralise v  S?=subj T=obj  -> 190
  + Militants neutralised an army patrol. | Militants > an army patrol
neutralize v  S?=subj T=obj  -> 190
  + The air force neutralized the rebels. | The air force > the rebels
eliminate v  S?=subj T=obj  -> 190
  + Insurgents eliminated two policemen. | Insurgents > two policemen
wipe_out v  S?=subj T=obj  -> 190
  + Marines wiped out a convoy. | Marines > a convoy
decimate v  S?=subj T=obj  -> 190
  + Gunmen decimated an army patrol. | Gunmen > an army patrol
repel v  S?=subj T=obj  -> 190
  + Border guards repelled the rebels. | Border guards > the rebels
repulse v  S?=subj T=obj  -> 190
  + Separatists repulsed two policemen. | Separatists > two policemen
counterattack v  S?=subj T=obj  -> 190
  + The army counterattacked a convoy. | The army > a convoy
hunt_down v  S?=subj T=obj  -> 190
  + Guerrillas hunted down an army patrol. | Guerrillas > an army patrol
pound v  S?=subj T=obj  -> 190
  + Government troops pounded the rebels. | Government troops > the rebels
pummel v  S?=subj T=obj  -> 190
  + Militiamen pummeled two policemen. | Militiamen > two policemen
slay v  S?=subj T=obj  -> 190
  + Soldiers slew a convoy. | Soldiers > a convoy
maim v  S?=subj T=obj  -> 190
  + Extremists maimed an army patrol. | Extremists > an army patrol
harm v  S?=subj T=obj  -> 190
  + Special forces harmed the rebels. | Special forces > the rebels
hurt v  S?=subj T=obj  -> 190
  + Jihadists hurt two policemen. | Jihadists > two policemen
cripple v  S?=subj T=obj  -> 190
  + The navy crippled a convoy. | The navy > a convoy
strafe v  S?=subj T=obj  -> 190
  + Paramilitaries strafed an army patrol. | Paramilitaries > an army patrol
mow_down v  S?=subj T=obj  -> 190
  + The air force mowed down the rebels. | The air force > the rebels
open_fire_on v  S?=subj T=obj  -> 190
  + Rebels opened fire on two policemen. | Rebels > two policemen
set_upon v  S?=subj T=obj  -> 190
  + Marines set upon a convoy. | Marines > a convoy
fire_upon v  S?=subj T=obj  -> 190
  + Militants fired upon an army patrol. | Militants > an army patrol
waylay v  S?=subj T=obj  -> 190
  + Border guards waylayed the rebels. | Border guards > the rebels
target v  S?=subj T=obj  -> 190
  + Insurgents targeted two policemen. | Insurgents > two policemen
outgun v  S?=subj T=obj  -> 190
  + The army outguned a convoy. | The army > a convoy
pin_down v  S?=subj T=obj  -> 190
  + Gunmen pinned down an army patrol. | Gunmen > an army patrol
obliterate v  S?=subj T=obj  -> 190
  + Government troops obliterated the rebels. | Government troops > the rebels
swarm v  S?=subj T=obj  -> 190
  + Separatists swarmed two policemen. | Separatists > two policemen
conduct v  S?=subj T?=on|against|in|at:any obj=attack|offensive|assault|raid|airstrike|ambush|counterattack|incursion|counteroffensive|war|military_operation|hostilities|counter-offensive|ground_offensive|invasion|reprisal|counter-attack  -> 190
  + Guerrillas conducted an attack on a checkpoint. | Guerrillas > a checkpoint
stage v  S?=subj T?=on|against|in|at:any obj=attack|offensive|assault|raid|airstrike|ambush|counterattack|incursion|counteroffensive|war|military_operation|hostilities|counter-offensive|ground_offensive|invasion|reprisal|counter-attack  -> 190
  + Soldiers staged an offensive against the guerrillas. | Soldiers > the guerrillas
execute v  S?=subj T?=on|against|in|at:any obj=attack|offensive|assault|raid|airstrike|ambush|counterattack|incursion|counteroffensive|war|military_operation|hostilities|counter-offensive|ground_offensive|invasion|reprisal|counter-attack  -> 190
  + Special forces executed a raid on a village. | Special forces > a village
unleash v  S?=subj T?=on|against|in|at:any obj=attack|offensive|assault|raid|airstrike|ambush|counterattack|incursion|counteroffensive|war|military_operation|hostilities|counter-offensive|ground_offensive|invasion|reprisal|counter-attack  -> 190
  + Militiamen unleashed an attack on a checkpoint. | Militiamen > a checkpoint
begin v  S?=subj T?=on|against|in|at:any obj=attack|offensive|assault|raid|airstrike|ambush|counterattack|incursion|counteroffensive|war|military_operation|hostilities|counter-offensive|ground_offensive|invasion|reprisal|counter-attack  -> 190
  + The navy began an offensive against the guerrillas. | The navy > the guerrillas
start v  S?=subj T?=on|against|in|at:any obj=attack|offensive|assault|raid|airstrike|ambush|counterattack|incursion|counteroffensive|war|military_operation|hostilities|counter-offensive|ground_offensive|invasion|reprisal|counter-attack  -> 190
  + The air force started a raid on a village. | The air force > a village
wage v  S?=subj T?=on|against|in|at:any obj=attack|offensive|assault|raid|airstrike|ambush|counterattack|incursion|counteroffensive|war|military_operation|hostilities|counter-offensive|ground_offensive|invasion|reprisal|counter-attack  -> 190
  + Extremists waged an attack on a checkpoint. | Extremists > a checkpoint
perpetrate v  S?=subj T?=on|against|in|at:any obj=attack|offensive|assault|raid|airstrike|ambush|counterattack|incursion|counteroffensive|war|military_operation|hostilities|counter-offensive|ground_offensive|invasion|reprisal|counter-attack  -> 190
  + Marines perpetrated an offensive against the guerrillas. | Marines > the guerrillas
commit v  S?=subj T?=on|against|in|at:any obj=attack|offensive|assault|raid|airstrike|ambush|counterattack|incursion|counteroffensive|war|military_operation|hostilities|counter-offensive|ground_offensive|invasion|reprisal|counter-attack  -> 190
  + Border guards committed a raid on a village. | Border guards > a village
lead v  S?=subj T?=on|against|in|at:any obj=attack|offensive|assault|raid|airstrike|ambush|counterattack|incursion|counteroffensive|war|military_operation|hostilities|counter-offensive|ground_offensive|invasion|reprisal|counter-attack  -> 190
  + Jihadists led an attack on a checkpoint. | Jihadists > a checkpoint
step_up v  S?=subj T?=on|against|in|at:any obj=attack|offensive|assault|raid|airstrike|ambush|counterattack|incursion|counteroffensive|war|military_operation|hostilities|counter-offensive|ground_offensive|invasion|reprisal|counter-attack  -> 190
  + The army stepped up an offensive against the guerrillas. | The army > the guerrillas
intensify v  S?=subj T?=on|against|in|at:any obj=attack|offensive|assault|raid|airstrike|ambush|counterattack|incursion|counteroffensive|war|military_operation|hostilities|counter-offensive|ground_offensive|invasion|reprisal|counter-attack  -> 190
  + Government troops intensified a raid on a village. | Government troops > a village
resume v  S?=subj T?=on|against|in|at:any obj=attack|offensive|assault|raid|airstrike|ambush|counterattack|incursion|counteroffensive|war|military_operation|hostilities|counter-offensive|ground_offensive|invasion|reprisal|counter-attack  -> 190
  + Paramilitaries resumed an attack on a checkpoint. | Paramilitaries > a checkpoint
continue v  S?=subj T?=on|against|in|at:any obj=attack|offensive|assault|raid|airstrike|ambush|counterattack|incursion|counteroffensive|war|military_operation|hostilities|counter-offensive|ground_offensive|invasion|reprisal|counter-attack  -> 190
  + Soldiers continued an offensive against the guerrillas. | Soldiers > the guerrillas
make v  S?=subj T?=on|against|in|at:any obj=attack|offensive|assault|raid|airstrike|ambush|counterattack|incursion|counteroffensive|war|military_operation|hostilities|counter-offensive|ground_offensive|invasion|reprisal|counter-attack  -> 190
  + Special forces made a raid on a village. | Special forces > a village
spearhead v  S?=subj T?=on|against|in|at:any obj=attack|offensive|assault|raid|airstrike|ambush|counterattack|incursion|counteroffensive|war|military_operation|hostilities|counter-offensive|ground_offensive|invasion|reprisal|counter-attack  -> 190
  + Rebels spearheaded an attack on a checkpoint. | Rebels > a checkpoint
press v  S?=subj T?=on|against|in|at:any obj=attack|offensive|assault|raid|airstrike|ambush|counterattack|incursion|counteroffensive|war|military_operation|hostilities|counter-offensive|ground_offensive|invasion|reprisal|counter-attack  -> 190
  + The navy pressed an offensive against the guerrillas. | The navy > the guerrillas
direct v  S?=subj T?=on|against|in|at:any obj=attack|offensive|assault|raid|airstrike|ambush|counterattack|incursion|counteroffensive|war|military_operation|hostilities|counter-offensive|ground_offensive|invasion|reprisal|counter-attack  -> 190
  + The air force directed a raid on a village. | The air force > a village
open v  S?=subj T?=on|against|in|at:any obj=attack|offensive|assault|raid|airstrike|ambush|counterattack|incursion|counteroffensive|war|military_operation|hostilities|counter-offensive|ground_offensive|invasion|reprisal|counter-attack  -> 190
  + Militants opened an attack on a checkpoint. | Militants > a checkpoint
initiate v  S?=subj T?=on|against|in|at:any obj=attack|offensive|assault|raid|airstrike|ambush|counterattack|incursion|counteroffensive|war|military_operation|hostilities|counter-offensive|ground_offensive|invasion|reprisal|counter-attack  -> 190
  + Marines initiated an offensive against the guerrillas. | Marines > the guerrillas
expand v  S?=subj T?=on|against|in|at:any obj=attack|offensive|assault|raid|airstrike|ambush|counterattack|incursion|counteroffensive|war|military_operation|hostilities|counter-offensive|ground_offensive|invasion|reprisal|counter-attack  -> 190
  + Border guards expanded a raid on a village. | Border guards > a village
lay v  S?=subj T?=on|against|in|at:any obj=attack|offensive|assault|raid|airstrike|ambush|counterattack|incursion|counteroffensive|war|military_operation|hostilities|counter-offensive|ground_offensive|invasion|reprisal|counter-attack  -> 190
  + Insurgents laid an attack on a checkpoint. | Insurgents > a checkpoint
escalate v  S?=subj T?=on|against|in|at:any obj=attack|offensive|assault|raid|airstrike|ambush|counterattack|incursion|counteroffensive|war|military_operation|hostilities|counter-offensive|ground_offensive|invasion|reprisal|counter-attack  -> 190
  + The army escalated an offensive against the guerrillas. | The army > the guerrillas
order v  S?=subj T?=on|against|in|at:any obj=attack|offensive|assault|raid|airstrike|ambush|counterattack|incursion|counteroffensive|war|military_operation|hostilities|counter-offensive|ground_offensive|invasion|reprisal|counter-attack  -> 190
  + Government troops ordered a raid on a village. | Government troops > a village
coordinate v  S?=subj T?=on|against|in|at:any obj=attack|offensive|assault|raid|airstrike|ambush|counterattack|incursion|counteroffensive|war|military_operation|hostilities|counter-offensive|ground_offensive|invasion|reprisal|counter-attack  -> 190
  + Gunmen coordinated an attack on a checkpoint. | Gunmen > a checkpoint
orchestrate v  S?=subj T?=on|against|in|at:any obj=attack|offensive|assault|raid|airstrike|ambush|counterattack|incursion|counteroffensive|war|military_operation|hostilities|counter-offensive|ground_offensive|invasion|reprisal|counter-attack  -> 190
  + Soldiers orchestrated an offensive against the guerrillas. | Soldiers > the guerrillas
renew v  S?=subj T?=on|against|in|at:any obj=attack|offensive|assault|raid|airstrike|ambush|counterattack|incursion|counteroffensive|war|military_operation|hostilities|counter-offensive|ground_offensive|invasion|reprisal|counter-attack  -> 190
  + Special forces renewed a raid on a village. | Special forces > a village
battle v  B=subj|with  -> 190
  + The navy battled with the rebels. | The navy > the rebels ; the rebels > The navy
skirmish v  B=subj|with  -> 190
  + Two clans skirmished with the garrison. | Two clans > the garrison ; the garrison > Two clans
exchange_fire v  B=subj|with  -> 190
  + The air force and the militia exchanged fire for hours. | The air force > the militia ; the militia > The air force
trade_fire v  B=subj|with  -> 190
  + Marines traded fire with the rebels. | Marines > the rebels ; the rebels > Marines
grapple v  B=subj|with  -> 190
  + Two clans grappled with the garrison. | Two clans > the garrison ; the garrison > Two clans
tussle v  B=subj|with  -> 190
  + Border guards and the militia tussled for hours. | Border guards > the militia ; the militia > Border guards
do_battle v  B=subj|with  -> 190
  + The army did battle with the rebels. | The army > the rebels ; the rebels > The army
trade_blows v  B=subj|with  -> 190
  + Two clans traded blows with the garrison. | Two clans > the garrison ; the garrison > Two clans
war v  B=subj|with  -> 190
  + Government troops and the militia warred for hours. | Government troops > the militia ; the militia > Government troops
scuffle v  B=subj|with  -> 190
  + Soldiers scuffled with the rebels. | Soldiers > the rebels ; the rebels > Soldiers
duel v  B=subj|with  -> 190
  + Two clans dueled with the garrison. | Two clans > the garrison ; the garrison > Two clans
retaliate v  S?=subj T=against:any  -> 190
  + Separatists retaliated against the garrison. | Separatists > the garrison
counterattack v  S?=subj T=against:any  -> 190
  + Special forces counterattacked against the insurgents. | Special forces > the insurgents
strike_back v  S?=subj T=against:any  -> 190
  + Guerrillas struck back against the garrison. | Guerrillas > the garrison
move v  S?=subj T=against:any  -> 190
  + The navy moved against the insurgents. | The navy > the insurgents
battle v  S?=subj T=against:any  -> 190
  + Militiamen battled against the garrison. | Militiamen > the garrison
hit_back v  S?=subj T=against:any  -> 190
  + The air force hit back against the insurgents. | The air force > the insurgents
wage_war v  S?=subj T=against:any  -> 190
  + Extremists waged war against the garrison. | Extremists > the garrison
go_to_war v  S?=subj T=against:any  -> 190
  + Marines went to war against the insurgents. | Marines > the insurgents
take_up_arms v  S?=subj T=against:any  -> 190
  + Jihadists took up arms against the garrison. | Jihadists > the garrison
skirmish n  B=between|with|of|poss|mod|by  -> 190
  + skirmishes between the army and the rebels resumed. | the army > the rebels ; the rebels > the army
firefight n  B=between|with|of|poss|mod|by  -> 190
  + A firefight between soldiers and smugglers lasted all night. | soldiers > smugglers ; smugglers > soldiers
hostility n  B=between|with|of|poss|mod|by  -> 190
  + hostilities between the army and the rebels resumed. | the army > the rebels ; the rebels > the army
gunfight n  B=between|with|of|poss|mod|by  -> 190
  + A gunfight between soldiers and smugglers lasted all night. | soldiers > smugglers ; smugglers > soldiers
gun_battle n  B=between|with|of|poss|mod|by  -> 190
  + gun battles between the army and the rebels resumed. | the army > the rebels ; the rebels > the army
armed_clash n  B=between|with|of|poss|mod|by  -> 190
  + An armed clash between soldiers and smugglers lasted all night. | soldiers > smugglers ; smugglers > soldiers
exchange_of_fire n  B=between|with|of|poss|mod|by  -> 190
  + exchange of fires between the army and the rebels resumed. | the army > the rebels ; the rebels > the army
crossfire n  B=between|with|of|poss|mod|by  -> 190
  + A crossfire between soldiers and smugglers lasted all night. | soldiers > smugglers ; smugglers > soldiers
scuffle n  B=between|with|of|poss|mod|by  -> 190
  + scuffles between the army and the rebels resumed. | the army > the rebels ; the rebels > the army
war n  B=between|with|of|poss|mod|by  -> 190
  + A war between soldiers and smugglers lasted all night. | soldiers > smugglers ; smugglers > soldiers
conflict n  B=between|with|of|poss|mod|by  -> 190
  + conflicts between the army and the rebels resumed. | the army > the rebels ; the rebels > the army
gunbattle n  B=between|with|of|poss|mod|by  -> 190
  + A gunbattle between soldiers and smugglers lasted all night. | soldiers > smugglers ; smugglers > soldiers
combat n  B=between|with|of|poss|mod|by  -> 190
  + combats between the army and the rebels resumed. | the army > the rebels ; the rebels > the army
violence n  B=between|with|of|poss|mod|by  -> 190
  + A violence between soldiers and smugglers lasted all night. | soldiers > smugglers ; smugglers > soldiers
armed_conflict n  B=between|with|of|poss|mod|by  -> 190
  + armed conflicts between the army and the rebels resumed. | the army > the rebels ; the rebels > the army
counterattack n  S?=by|mod|poss T?=on|against|in|of|at:any  -> 190
  + Paramilitaries' counterattack against the garrison was repelled. | Paramilitaries > the garrison
counteroffensive n  S?=by|mod|poss T?=on|against|in|of|at:any  -> 190
  + Border guards' counteroffensive on the town went on. | Border guards > the town
incursion n  S?=by|mod|poss T?=on|against|in|of|at:any  -> 190
  + Rebels' incursion against the garrison was repelled. | Rebels > the garrison
onslaught n  S?=by|mod|poss T?=on|against|in|of|at:any  -> 190
  + The army's onslaught on the town went on. | The army > the town
reprisal n  S?=by|mod|poss T?=on|against|in|of|at:any  -> 190
  + Militants' reprisal against the garrison was repelled. | Militants > the garrison
retaliation n  S?=by|mod|poss T?=on|against|in|of|at:any  -> 190
  + Government troops' retaliation on the town went on. | Government troops > the town
cross-border_raid n  S?=by|mod|poss T?=on|against|in|of|at:any  -> 190
  + Insurgents' cross-border raid against the garrison was repelled. | Insurgents > the garrison
military_operation n  S?=by|mod|poss T?=on|against|in|of|at:any  -> 190
  + Soldiers' military operation on the town went on. | Soldiers > the town
terrorist_attack n  S?=by|mod|poss T?=on|against|in|of|at:any  -> 190
  + Gunmen' terrorist attack against the garrison was repelled. | Gunmen > the garrison
terror_attack n  S?=by|mod|poss T?=on|against|in|of|at:any  -> 190
  + Special forces' terror attack on the town went on. | Special forces > the town
ground_offensive n  S?=by|mod|poss T?=on|against|in|of|at:any  -> 190
  + Separatists' ground offensive against the garrison was repelled. | Separatists > the garrison
armed_attack n  S?=by|mod|poss T?=on|against|in|of|at:any  -> 190
  + The navy's armed attack on the town went on. | The navy > the town
military_action n  S?=by|mod|poss T?=on|against|in|of|at:any  -> 190
  + Guerrillas' military action against the garrison was repelled. | Guerrillas > the garrison
aggression n  S?=by|mod|poss T?=on|against|in|of|at:any  -> 190
  + The air force's aggression on the town went on. | The air force > the town
counter-offensive n  S?=by|mod|poss T?=on|against|in|of|at:any  -> 190
  + Militiamen' counter-offensive against the garrison was repelled. | Militiamen > the garrison
military_campaign n  S?=by|mod|poss T?=on|against|in|of|at:any  -> 190
  + Marines' military campaign on the town went on. | Marines > the town
hit-and-run_attack n  S?=by|mod|poss T?=on|against|in|of|at:any  -> 190
  + Extremists' hit-and-run attack against the garrison was repelled. | Extremists > the garrison
retaliatory_strike n  S?=by|mod|poss T?=on|against|in|of|at:any  -> 190
  + Border guards' retaliatory strike on the town went on. | Border guards > the town
wounding n  S?=by T=of|poss  -> 190
  + The wounding of two farmers by soldiers angered the district. | soldiers > two farmers
slaying n  S?=by T=of|poss  -> 190
  + The slaying of a nurse by gunmen went unpunished. | gunmen > a nurse
slaughter n  S?=by T=of|poss  -> 190
  + The slaughter of two farmers by soldiers angered the district. | soldiers > two farmers
maiming n  S?=by T=of|poss  -> 190
  + The maiming of a nurse by gunmen went unpunished. | gunmen > a nurse
extermination n  S?=by T=of|poss  -> 190
  + The extermination of two farmers by soldiers angered the district. | soldiers > two farmers
annihilation n  S?=by T=of|poss  -> 190
  + The annihilation of a nurse by gunmen went unpunished. | gunmen > a nurse
fatal_shooting n  S?=by T=of|poss  -> 190
  + The fatal shooting of two farmers by soldiers angered the district. | soldiers > two farmers
injuring n  S?=by T=of|poss  -> 190
  + The injuring of a nurse by gunmen went unpunished. | gunmen > a nurse
pursuit n  S?=by T=of|poss  -> 190
  + The pursuit of two farmers by soldiers angered the district. | soldiers > two farmers
overwhelm v  S?=subj T=obj:any  -> 190
  + Jihadists overwhelmed a border post. | Jihadists > a border post
assault v  S?=subj T=obj:any  -> 190
  + The army assaulted the rebel camp. | The army > the rebel camp
blitz v  S?=subj T=obj:any  -> 190
  + Paramilitaries blitzed a border post. | Paramilitaries > a border post
descend_on v  S?=subj T=obj:any  -> 190
  + Government troops descended on the rebel camp. | Government troops > the rebel camp
penetrate v  S?=subj T=obj:any  -> 190
  + Rebels penetrated a border post. | Rebels > a border post
barge_into v  S?=subj T=obj:any  -> 190
  + Soldiers barged into the rebel camp. | Soldiers > the rebel camp
burst_into v  S?=subj T=obj:any  -> 190
  + Militants bursted into a border post. | Militants > a border post
break_into v  S?=subj T=obj:any  -> 190
  + Special forces broke into the rebel camp. | Special forces > the rebel camp
push_into v  S?=subj T=obj:any  -> 190
  + Insurgents pushed into a border post. | Insurgents > a border post
cross_into v  S?=subj T=obj:any  -> 190
  + The navy crossed into the rebel camp. | The navy > the rebel camp
# Firearms
shoot_down v  S?=subj T=obj:person  -> 193
  + Police shot down a shopkeeper. | Police > a shopkeeper
fatally_shoot v  S?=subj T=obj:person  -> 193
  + Gunmen fatallied shoot two guards. | Gunmen > two guards
gun v  S?=subj T=obj:person  -> 193
  + The air force gunned a farmer at the checkpoint. | The air force > a farmer
machine-gun v  S?=subj T=obj:person  -> 193
  + Security forces machine-guned a shopkeeper. | Security forces > a shopkeeper
snipe v  S?=subj T=obj:person  -> 193
  + Separatists sniped two guards. | Separatists > two guards
cut_down v  S?=subj T=obj:person  -> 193
  + Marines cut down a farmer at the checkpoint. | Marines > a farmer
pick_off v  S?=subj T=obj:person  -> 193
  + Riot police picked off a shopkeeper. | Riot police > a shopkeeper
shoot v  S?=subj T=at|into|toward|towards:any  -> 193
  + Guerrillas shot at a patrol. | Guerrillas > a patrol
open_up v  S?=subj T=at|into|toward|towards:any  -> 193
  + Border guards opened up on the crowd. | Border guards > the crowd
snipe v  S?=subj T=at|into|toward|towards:any  -> 193
  + Officers sniped into the car. | Officers > the car
blaze_away v  S?=subj T=at|into|toward|towards:any  -> 193
  + Militiamen blazed away at a patrol. | Militiamen > a patrol
let_loose v  S?=subj T=at|into|toward|towards:any  -> 193
  + The army let loose on the crowd. | The army > the crowd
fire v  S?=subj T?=at|on|into|over:any obj=shot|shots|bullet|bullets|gun|rifle|round|rounds|volley|machine_gun  -> 193
  + Gendarmes fired shots at a car. | Gendarmes > a car
discharge v  S?=subj T?=at|on|into|over:any obj=shot|shots|bullet|bullets|gun|rifle|round|rounds|volley|machine_gun  -> 193
  + Extremists discharged bullets into the house. | Extremists > the house
spray v  S?=subj T?=at|on|into|over:any obj=shot|shots|bullet|bullets|gun|rifle|round|rounds|volley|machine_gun  -> 193
  + Secret police sprayed shots at a car. | Secret police > a car
pump v  S?=subj T?=at|on|into|over:any obj=shot|shots|bullet|bullets|gun|rifle|round|rounds|volley|machine_gun  -> 193
  + Jihadists pumped bullets into the house. | Jihadists > the house
unload v  S?=subj T?=at|on|into|over:any obj=shot|shots|bullet|bullets|gun|rifle|round|rounds|volley|machine_gun  -> 193
  + Police unloaded shots at a car. | Police > a car
loose v  S?=subj T?=at|on|into|over:any obj=shot|shots|bullet|bullets|gun|rifle|round|rounds|volley|machine_gun  -> 193
  + Paramilitaries loosed bullets into the house. | Paramilitaries > the house
spray v  S?=subj T=obj with=gunfire|bullet|bullets|machine-gun_fire|rifle|automatic_weapon  -> 193
  + Rebels sprayed a minibus with bullets. | Rebels > a minibus
rake v  S?=subj T=obj with=gunfire|bullet|bullets|machine-gun_fire|rifle|automatic_weapon  -> 193
  + Militants raked a minibus with bullets. | Militants > a minibus
riddle v  S?=subj T=obj with=gunfire|bullet|bullets|machine-gun_fire|rifle|automatic_weapon  -> 193
  + Insurgents riddled a minibus with bullets. | Insurgents > a minibus
attack v  S?=subj T=obj with=gunfire|bullet|bullets|machine-gun_fire|rifle|automatic_weapon  -> 193
  + Gunmen attacked a minibus with bullets. | Gunmen > a minibus
hit v  S?=subj T=obj with=gunfire|bullet|bullets|machine-gun_fire|rifle|automatic_weapon  -> 193
  + Separatists hit a minibus with bullets. | Separatists > a minibus
pepper v  S?=subj T=obj with=gunfire|bullet|bullets|machine-gun_fire|rifle|automatic_weapon  -> 193
  + Guerrillas peppered a minibus with bullets. | Guerrillas > a minibus
shooting_death n  S?=by T=of|poss  -> 193
  + The shooting death of a student by police was filmed. | police > a student
gunning_down n  S?=by T=of|poss  -> 193
  + The gunning down of a student by police was filmed. | police > a student
sniping n  S?=by T=of|poss  -> 193
  + The sniping of a student by police was filmed. | police > a student
drive-by_shooting n  S?=by|mod|poss T?=at|on|in|against:any  -> 193
  + Militiamen's drive-by shooting at a wedding left three dead. | Militiamen > a wedding
gun_attack n  S?=by|mod|poss T?=at|on|in|against:any  -> 193
  + Extremists' gun attack at a wedding left three dead. | Extremists > a wedding
sniper_fire n  S?=by|mod|poss T?=at|on|in|against:any  -> 193
  + Jihadists' sniper fire at a wedding left three dead. | Jihadists > a wedding
mass_shooting n  S?=by|mod|poss T?=at|on|in|against:any  -> 193
  + Paramilitaries' mass shooting at a wedding left three dead. | Paramilitaries > a wedding
gunfire n  S?=by|mod|poss T?=at|on|in|against:any  -> 193
  + Rebels' gunfire at a wedding left three dead. | Rebels > a wedding
sniper_attack n  S?=by|mod|poss T?=at|on|in|against:any  -> 193
  + Militants' sniper attack at a wedding left three dead. | Militants > a wedding
shooting_spree n  S?=by|mod|poss T?=at|on|in|against:any  -> 193
  + Insurgents' shooting spree at a wedding left three dead. | Insurgents > a wedding
shooting_attack n  S?=by|mod|poss T?=at|on|in|against:any  -> 193
  + Gunmen's shooting attack at a wedding left three dead. | Gunmen > a wedding
# Heavy weapons
cannonade v  S?=subj T=obj:any  -> 194
  + Government troops cannonaded the old town. | Government troops > the old town
blast v  S?=subj T=obj:any  -> 194
  + Separatists blasted an army base. | Separatists > an army base
mortar v  S?=subj T=obj:any  -> 194
  + Soldiers mortared a hospital. | Soldiers > a hospital
pulverise v  S?=subj T=obj:any  -> 194
  + Special forces pulverised the old town. | Special forces > the old town
pulverize v  S?=subj T=obj:any  -> 194
  + Guerrillas pulverized an army base. | Guerrillas > an army base
hammer v  S?=subj T=obj:any  -> 194
  + The navy hammered a hospital. | The navy > a hospital
rocket v  S?=subj T=obj:any  -> 194
  + The air force rocketed the old town. | The air force > the old town
attack v  S?=subj T=obj:any with={heavy}  -> 194
  + Militiamen attacked the barracks with mortars. | Militiamen > the barracks
pound v  S?=subj T=obj:any with={heavy}  -> 194
  + Marines pounded the suburb with artillery. | Marines > the suburb
target v  S?=subj T=obj:any with={heavy}  -> 194
  + Extremists targeted the airport with rockets. | Extremists > the airport
strike v  S?=subj T=obj:any with={heavy}  -> 194
  + Jihadists struck the barracks with mortars. | Jihadists > the barracks
bombard v  S?=subj T=obj:any with={heavy}  -> 194
  + Border guards bombarded the suburb with artillery. | Border guards > the suburb
hammer v  S?=subj T=obj:any with={heavy}  -> 194
  + Paramilitaries hammered the airport with rockets. | Paramilitaries > the airport
pummel v  S?=subj T=obj:any with={heavy}  -> 194
  + Rebels pummeled the barracks with mortars. | Rebels > the barracks
shell v  S?=subj T=obj:any with={heavy}  -> 194
  + The army shelled the suburb with artillery. | The army > the suburb
rain v  S?=subj T=obj:any with={heavy}  -> 194
  + Militants rained the airport with rockets. | Militants > the airport
launch v  S?=subj T?=at|on|into|toward|towards|across:any obj=rocket|rockets|shell|shells|mortar|mortars|missile|missiles|artillery_shell|barrage|salvo|artillery  -> 194
  + Insurgents launched rockets at the base. | Insurgents > the base
lob v  S?=subj T?=at|on|into|toward|towards|across:any obj=rocket|rockets|shell|shells|mortar|mortars|missile|missiles|artillery_shell|barrage|salvo|artillery  -> 194
  + Government troops lobed shells into the suburb. | Government troops > the suburb
rain v  S?=subj T?=at|on|into|toward|towards|across:any obj=rocket|rockets|shell|shells|mortar|mortars|missile|missiles|artillery_shell|barrage|salvo|artillery  -> 194
  + Gunmen rained a barrage on the town. | Gunmen > the town
shoot v  S?=subj T?=at|on|into|toward|towards|across:any obj=rocket|rockets|shell|shells|mortar|mortars|missile|missiles|artillery_shell|barrage|salvo|artillery  -> 194
  + Separatists shot rockets at the base. | Separatists > the base
hurl v  S?=subj T?=at|on|into|toward|towards|across:any obj=rocket|rockets|shell|shells|mortar|mortars|missile|missiles|artillery_shell|barrage|salvo|artillery  -> 194
  + Soldiers hurled shells into the suburb. | Soldiers > the suburb
send v  S?=subj T?=at|on|into|toward|towards|across:any obj=rocket|rockets|shell|shells|mortar|mortars|missile|missiles|artillery_shell|barrage|salvo|artillery  -> 194
  + Guerrillas sent a barrage on the town. | Guerrillas > the town
pour v  S?=subj T?=at|on|into|toward|towards|across:any obj=rocket|rockets|shell|shells|mortar|mortars|missile|missiles|artillery_shell|barrage|salvo|artillery  -> 194
  + Militiamen poured rockets at the base. | Militiamen > the base
unleash v  S?=subj T?=at|on|into|toward|towards|across:any obj=rocket|rockets|shell|shells|mortar|mortars|missile|missiles|artillery_shell|barrage|salvo|artillery  -> 194
  + Special forces unleashed shells into the suburb. | Special forces > the suburb
loose v  S?=subj T?=at|on|into|toward|towards|across:any obj=rocket|rockets|shell|shells|mortar|mortars|missile|missiles|artillery_shell|barrage|salvo|artillery  -> 194
  + Extremists loosed a barrage on the town. | Extremists > the town
aim v  S?=subj T?=at|on|into|toward|towards|across:any obj=rocket|rockets|shell|shells|mortar|mortars|missile|missiles|artillery_shell|barrage|salvo|artillery  -> 194
  + Jihadists aimed rockets at the base. | Jihadists > the base
rocket_attack n  S?=by|mod|poss T?=on|against|of|at|in:any  -> 194
  + The navy's rocket attack on the suburb killed nine. | The navy > the suburb
mortar_attack n  S?=by|mod|poss T?=on|against|of|at|in:any  -> 194
  + Paramilitaries' mortar attack on the base lasted an hour. | Paramilitaries > the base
artillery_fire n  S?=by|mod|poss T?=on|against|of|at|in:any  -> 194
  + The air force's artillery fire on the suburb killed nine. | The air force > the suburb
missile_attack n  S?=by|mod|poss T?=on|against|of|at|in:any  -> 194
  + Rebels' missile attack on the base lasted an hour. | Rebels > the base
missile_strike n  S?=by|mod|poss T?=on|against|of|at|in:any  -> 194
  + Marines' missile strike on the suburb killed nine. | Marines > the suburb
artillery_strike n  S?=by|mod|poss T?=on|against|of|at|in:any  -> 194
  + Militants' artillery strike on the base lasted an hour. | Militants > the base
rocket_fire n  S?=by|mod|poss T?=on|against|of|at|in:any  -> 194
  + Border guards' rocket fire on the suburb killed nine. | Border guards > the suburb
barrage n  S?=by|mod|poss T?=on|against|of|at|in:any  -> 194
  + Insurgents' barrage on the base lasted an hour. | Insurgents > the base
mortar_fire n  S?=by|mod|poss T?=on|against|of|at|in:any  -> 194
  + The army's mortar fire on the suburb killed nine. | The army > the suburb
rocket_strike n  S?=by|mod|poss T?=on|against|of|at|in:any  -> 194
  + Gunmen's rocket strike on the base lasted an hour. | Gunmen > the base
artillery_barrage n  S?=by|mod|poss T?=on|against|of|at|in:any  -> 194
  + Government troops' artillery barrage on the suburb killed nine. | Government troops > the suburb
artillery_attack n  S?=by|mod|poss T?=on|against|of|at|in:any  -> 194
  + Separatists' artillery attack on the base lasted an hour. | Separatists > the base
tank_fire n  S?=by|mod|poss T?=on|against|of|at|in:any  -> 194
  + Soldiers' tank fire on the suburb killed nine. | Soldiers > the suburb
salvo n  S?=by|mod|poss T?=on|against|of|at|in:any  -> 194
  + Guerrillas' salvo on the base lasted an hour. | Guerrillas > the base
tank_shelling n  S?=by|mod|poss T?=on|against|of|at|in:any  -> 194
  + Special forces' tank shelling on the suburb killed nine. | Special forces > the suburb
artillery_bombardment n  S?=by|mod|poss T?=on|against|of|at|in:any  -> 194
  + Militiamen's artillery bombardment on the base lasted an hour. | Militiamen > the base
artillery_shelling n  S?=by|mod|poss T?=on|against|of|at|in:any  -> 194
  + The navy's artillery shelling on the suburb killed nine. | The navy > the suburb
# From the air
drop v  S?=subj T?=on|over|in:any obj=bomb|bombs|barrel_bomb|cluster_bomb|cluster_munition|payload|incendiary  -> 195
  + The air force dropped bombs on the village. | The air force > the village
rain v  S?=subj T?=on|over|in:any obj=bomb|bombs|barrel_bomb|cluster_bomb|cluster_munition|payload|incendiary  -> 195
  + Lebanon rained cluster bombs on Senegal. | Lebanon > Senegal
unleash v  S?=subj T?=on|over|in:any obj=bomb|bombs|barrel_bomb|cluster_bomb|cluster_munition|payload|incendiary  -> 195
  + Marines unleashed bombs on the village. | Marines > the village
release v  S?=subj T?=on|over|in:any obj=bomb|bombs|barrel_bomb|cluster_bomb|cluster_munition|payload|incendiary  -> 195
  + Georgia released cluster bombs on Bulgaria. | Georgia > Bulgaria
dump v  S?=subj T?=on|over|in:any obj=bomb|bombs|barrel_bomb|cluster_bomb|cluster_munition|payload|incendiary  -> 195
  + Border guards dumped bombs on the village. | Border guards > the village
launch v  S?=subj T?=on|against|in:any obj=airstrike|air_strike|air_raid|bombing|bombing_raid|bombing_campaign|air_attack|aerial_bombardment|sortie|air_campaign  -> 195
  + The army launched an air raid on the camp. | The army > the camp
carry_out v  S?=subj T?=on|against|in:any obj=airstrike|air_strike|air_raid|bombing|bombing_raid|bombing_campaign|air_attack|aerial_bombardment|sortie|air_campaign  -> 195
  + Indonesia carried out airstrikes against Morocco. | Indonesia > Morocco
conduct v  S?=subj T?=on|against|in:any obj=airstrike|air_strike|air_raid|bombing|bombing_raid|bombing_campaign|air_attack|aerial_bombardment|sortie|air_campaign  -> 195
  + Belarus conducted air strikes on a depot. | Belarus > a depot
stage v  S?=subj T?=on|against|in:any obj=airstrike|air_strike|air_raid|bombing|bombing_raid|bombing_campaign|air_attack|aerial_bombardment|sortie|air_campaign  -> 195
  + Government troops staged an air raid on the camp. | Government troops > the camp
begin v  S?=subj T?=on|against|in:any obj=airstrike|air_strike|air_raid|bombing|bombing_raid|bombing_campaign|air_attack|aerial_bombardment|sortie|air_campaign  -> 195
  + Tanzania began airstrikes against Croatia. | Tanzania > Croatia
start v  S?=subj T?=on|against|in:any obj=airstrike|air_strike|air_raid|bombing|bombing_raid|bombing_campaign|air_attack|aerial_bombardment|sortie|air_campaign  -> 195
  + Argentina started air strikes on a depot. | Argentina > a depot
resume v  S?=subj T?=on|against|in:any obj=airstrike|air_strike|air_raid|bombing|bombing_raid|bombing_campaign|air_attack|aerial_bombardment|sortie|air_campaign  -> 195
  + Soldiers resumed an air raid on the camp. | Soldiers > the camp
mount v  S?=subj T?=on|against|in:any obj=airstrike|air_strike|air_raid|bombing|bombing_raid|bombing_campaign|air_attack|aerial_bombardment|sortie|air_campaign  -> 195
  + Rwanda mounted airstrikes against Austria. | Rwanda > Austria
order v  S?=subj T?=on|against|in:any obj=airstrike|air_strike|air_raid|bombing|bombing_raid|bombing_campaign|air_attack|aerial_bombardment|sortie|air_campaign  -> 195
  + Yemen ordered air strikes on a depot. | Yemen > a depot
continue v  S?=subj T?=on|against|in:any obj=airstrike|air_strike|air_raid|bombing|bombing_raid|bombing_campaign|air_attack|aerial_bombardment|sortie|air_campaign  -> 195
  + Special forces continued an air raid on the camp. | Special forces > the camp
intensify v  S?=subj T?=on|against|in:any obj=airstrike|air_strike|air_raid|bombing|bombing_raid|bombing_campaign|air_attack|aerial_bombardment|sortie|air_campaign  -> 195
  + Kenya intensified airstrikes against Norway. | Kenya > Norway
step_up v  S?=subj T?=on|against|in:any obj=airstrike|air_strike|air_raid|bombing|bombing_raid|bombing_campaign|air_attack|aerial_bombardment|sortie|air_campaign  -> 195
  + Peru stepped up air strikes on a depot. | Peru > a depot
unleash v  S?=subj T?=on|against|in:any obj=airstrike|air_strike|air_raid|bombing|bombing_raid|bombing_campaign|air_attack|aerial_bombardment|sortie|air_campaign  -> 195
  + The navy unleashed an air raid on the camp. | The navy > the camp
perform v  S?=subj T?=on|against|in:any obj=airstrike|air_strike|air_raid|bombing|bombing_raid|bombing_campaign|air_attack|aerial_bombardment|sortie|air_campaign  -> 195
  + Turkey performed airstrikes against Vietnam. | Turkey > Vietnam
execute v  S?=subj T?=on|against|in:any obj=airstrike|air_strike|air_raid|bombing|bombing_raid|bombing_campaign|air_attack|aerial_bombardment|sortie|air_campaign  -> 195
  + Chad executed air strikes on a depot. | Chad > a depot
fly v  S?=subj T?=on|against|in:any obj=airstrike|air_strike|air_raid|bombing|bombing_raid|bombing_campaign|air_attack|aerial_bombardment|sortie|air_campaign  -> 195
  + The air force flew an air raid on the camp. | The air force > the camp
expand v  S?=subj T?=on|against|in:any obj=airstrike|air_strike|air_raid|bombing|bombing_raid|bombing_campaign|air_attack|aerial_bombardment|sortie|air_campaign  -> 195
  + Egypt expanded airstrikes against Poland. | Egypt > Poland
hit v  S?=subj T=obj:any subj=jet|warplane|plane|aircraft|helicopter|bomber|gunship|fighter_jet|fighter|air_force  -> 195
  + Warplanes hit a bridge. | Warplanes > a bridge
strike v  S?=subj T=obj:any subj=jet|warplane|plane|aircraft|helicopter|bomber|gunship|fighter_jet|fighter|air_force  -> 195
  + Helicopters struck the rebel base. | Helicopters > the rebel base
attack v  S?=subj T=obj:any subj=jet|warplane|plane|aircraft|helicopter|bomber|gunship|fighter_jet|fighter|air_force  -> 195
  + Fighter jets attacked the airport. | Fighter jets > the airport
target v  S?=subj T=obj:any subj=jet|warplane|plane|aircraft|helicopter|bomber|gunship|fighter_jet|fighter|air_force  -> 195
  + Warplanes targeted a bridge. | Warplanes > a bridge
pound v  S?=subj T=obj:any subj=jet|warplane|plane|aircraft|helicopter|bomber|gunship|fighter_jet|fighter|air_force  -> 195
  + Helicopters pounded the rebel base. | Helicopters > the rebel base
blast v  S?=subj T=obj:any subj=jet|warplane|plane|aircraft|helicopter|bomber|gunship|fighter_jet|fighter|air_force  -> 195
  + Fighter jets blasted the airport. | Fighter jets > the airport
destroy v  S?=subj T=obj:any subj=jet|warplane|plane|aircraft|helicopter|bomber|gunship|fighter_jet|fighter|air_force  -> 195
  + Warplanes destroyed a bridge. | Warplanes > a bridge
raid v  S?=subj T=obj:any subj=jet|warplane|plane|aircraft|helicopter|bomber|gunship|fighter_jet|fighter|air_force  -> 195
  + Helicopters raided the rebel base. | Helicopters > the rebel base
strafe v  S?=subj T=obj:any subj=jet|warplane|plane|aircraft|helicopter|bomber|gunship|fighter_jet|fighter|air_force  -> 195
  + Fighter jets strafed the airport. | Fighter jets > the airport
carpet-bomb v  S?=subj T=obj:any subj=jet|warplane|plane|aircraft|helicopter|bomber|gunship|fighter_jet|fighter|air_force  -> 195
  + Warplanes carpet-bombed a bridge. | Warplanes > a bridge
rocket v  S?=subj T=obj:any subj=jet|warplane|plane|aircraft|helicopter|bomber|gunship|fighter_jet|fighter|air_force  -> 195
  + Helicopters rocketed the rebel base. | Helicopters > the rebel base
air_attack n  S?=by|mod|poss T?=on|against|in|of|over:any  -> 195
  + Chile's air attack on the depot killed six. | Chile > the depot
bombing_raid n  S?=by|mod|poss T?=on|against|in|of|over:any  -> 195
  + Marines' bombing raid of the valley went on. | Marines > the valley
bombing_campaign n  S?=by|mod|poss T?=on|against|in|of|over:any  -> 195
  + Nepal's bombing campaign on the depot killed six. | Nepal > the depot
aerial_bombardment n  S?=by|mod|poss T?=on|against|in|of|over:any  -> 195
  + Border guards' aerial bombardment of the valley went on. | Border guards > the valley
air_campaign n  S?=by|mod|poss T?=on|against|in|of|over:any  -> 195
  + Ghana's air campaign on the depot killed six. | Ghana > the depot
aerial_attack n  S?=by|mod|poss T?=on|against|in|of|over:any  -> 195
  + The army's aerial attack of the valley went on. | The army > the valley
air_assault n  S?=by|mod|poss T?=on|against|in|of|over:any  -> 195
  + Serbia's air assault on the depot killed six. | Serbia > the depot
carpet_bombing n  S?=by|mod|poss T?=on|against|in|of|over:any  -> 195
  + Government troops' carpet bombing of the valley went on. | Government troops > the valley
bombing_run n  S?=by|mod|poss T?=on|against|in|of|over:any  -> 195
  + Japan's bombing run on the depot killed six. | Japan > the depot
aerial_bombing n  S?=by|mod|poss T?=on|against|in|of|over:any  -> 195
  + Soldiers' aerial bombing of the valley went on. | Soldiers > the valley
air_bombardment n  S?=by|mod|poss T?=on|against|in|of|over:any  -> 195
  + Jordan's air bombardment on the depot killed six. | Jordan > the depot
helicopter_attack n  S?=by|mod|poss T?=on|against|in|of|over:any  -> 195
  + Special forces' helicopter attack of the valley went on. | Special forces > the valley
cruise_missile_strike n  S?=by|mod|poss T?=on|against|in:any  -> 1951
  + Cuba's cruise missile strike on the bunker was precise. | Cuba > the bunker
precision_strike n  S?=by|mod|poss T?=on|against|in:any  -> 1951
  + Malaysia's precision strike on the bunker was precise. | Malaysia > the bunker
surgical_strike n  S?=by|mod|poss T?=on|against|in:any  -> 1951
  + Sweden's surgical strike on the bunker was precise. | Sweden > the bunker
guided_missile_strike n  S?=by|mod|poss T?=on|against|in:any  -> 1951
  + Uganda's guided missile strike on the bunker was precise. | Uganda > the bunker
fire v  S?=subj T?=on|at|against:any obj=cruise_missile|guided_missile|smart_bomb|guided_bomb|tomahawk  -> 1951
  + Brazil fired cruise missiles at the bunker. | Brazil > the bunker
launch v  S?=subj T?=on|at|against:any obj=cruise_missile|guided_missile|smart_bomb|guided_bomb|tomahawk  -> 1951
  + Kuwait launched cruise missiles at the bunker. | Kuwait > the bunker
drop v  S?=subj T?=on|at|against:any obj=cruise_missile|guided_missile|smart_bomb|guided_bomb|tomahawk  -> 1951
  + Armenia dropped cruise missiles at the bunker. | Armenia > the bunker
use v  S?=subj T?=on|at|against:any obj=cruise_missile|guided_missile|smart_bomb|guided_bomb|tomahawk  -> 1951
  + Portugal used cruise missiles at the bunker. | Portugal > the bunker
launch v  S?=subj T?=on|against|at|in:any obj=drone|drones|drone_strike|drone_attack|kamikaze_drone|armed_drone  -> 1952
  + Niger launched drones at a refinery. | Niger > a refinery
send v  S?=subj T?=on|against|at|in:any obj=drone|drones|drone_strike|drone_attack|kamikaze_drone|armed_drone  -> 1952
  + Extremists sent a drone attack on the airport. | Extremists > the airport
carry_out v  S?=subj T?=on|against|at|in:any obj=drone|drones|drone_strike|drone_attack|kamikaze_drone|armed_drone  -> 1952
  + Mongolia carried out drones at a refinery. | Mongolia > a refinery
conduct v  S?=subj T?=on|against|at|in:any obj=drone|drones|drone_strike|drone_attack|kamikaze_drone|armed_drone  -> 1952
  + Jihadists conducted a drone attack on the airport. | Jihadists > the airport
stage v  S?=subj T?=on|against|at|in:any obj=drone|drones|drone_strike|drone_attack|kamikaze_drone|armed_drone  -> 1952
  + Oman staged drones at a refinery. | Oman > a refinery
fire v  S?=subj T?=on|against|at|in:any obj=drone|drones|drone_strike|drone_attack|kamikaze_drone|armed_drone  -> 1952
  + Paramilitaries fired a drone attack on the airport. | Paramilitaries > the airport
use v  S?=subj T?=on|against|at|in:any obj=drone|drones|drone_strike|drone_attack|kamikaze_drone|armed_drone  -> 1952
  + Colombia used drones at a refinery. | Colombia > a refinery
mount v  S?=subj T?=on|against|at|in:any obj=drone|drones|drone_strike|drone_attack|kamikaze_drone|armed_drone  -> 1952
  + Rebels mounted a drone attack on the airport. | Rebels > the airport
fly v  S?=subj T?=on|against|at|in:any obj=drone|drones|drone_strike|drone_attack|kamikaze_drone|armed_drone  -> 1952
  + Finland flew drones at a refinery. | Finland > a refinery
order v  S?=subj T?=on|against|at|in:any obj=drone|drones|drone_strike|drone_attack|kamikaze_drone|armed_drone  -> 1952
  + Militants ordered a drone attack on the airport. | Militants > the airport
attack v  S?=subj T=obj:any with=drone|drones|kamikaze_drone|explosive_drone  -> 1952
  + Insurgents attacked the refinery with drones. | Insurgents > the refinery
hit v  S?=subj T=obj:any with=drone|drones|kamikaze_drone|explosive_drone  -> 1952
  + Zambia hit the port with drones. | Zambia > the port
strike v  S?=subj T=obj:any with=drone|drones|kamikaze_drone|explosive_drone  -> 1952
  + Gunmen struck the refinery with drones. | Gunmen > the refinery
target v  S?=subj T=obj:any with=drone|drones|kamikaze_drone|explosive_drone  -> 1952
  + Pakistan targeted the port with drones. | Pakistan > the port
bomb v  S?=subj T=obj:any with=drone|drones|kamikaze_drone|explosive_drone  -> 1952
  + Separatists bombed the refinery with drones. | Separatists > the refinery
drone_raid n  S?=by|mod|poss T?=on|against|in:any  -> 1952
  + Guerrillas' drone raid on the refinery started a fire. | Guerrillas > the refinery
drone_bombing n  S?=by|mod|poss T?=on|against|in:any  -> 1952
  + Militiamen's drone bombing on the refinery started a fire. | Militiamen > the refinery
drone_assault n  S?=by|mod|poss T?=on|against|in:any  -> 1952
  + Extremists' drone assault on the refinery started a fire. | Extremists > the refinery
# Bombs of rebels and terrorists
explode v  S?=subj T?=in|near|outside|at|inside|under|on|against:any obj={explosive}  -> 183
  + Jihadists exploded a bomb near a mosque. | Jihadists > a mosque
place v  S?=subj T?=in|near|outside|at|inside|under|on|against:any obj={explosive}  -> 183
  + Paramilitaries placed a grenade at a bus. | Paramilitaries > a bus
lay v  S?=subj T?=in|near|outside|at|inside|under|on|against:any obj={explosive}  -> 183
  + Rebels laid explosives under a bridge. | Rebels > a bridge
throw v  S?=subj T?=in|near|outside|at|inside|under|on|against:any obj={explosive}  -> 183
  + Militants threw a bomb near a mosque. | Militants > a mosque
hide v  S?=subj T?=in|near|outside|at|inside|under|on|against:any obj={explosive}  -> 183
  + Insurgents hid a grenade at a bus. | Insurgents > a bus
hurl v  S?=subj T?=in|near|outside|at|inside|under|on|against:any obj={explosive}  -> 183
  + Gunmen hurled explosives under a bridge. | Gunmen > a bridge
lob v  S?=subj T?=in|near|outside|at|inside|under|on|against:any obj={explosive}  -> 183
  + Separatists lobed a bomb near a mosque. | Separatists > a mosque
toss v  S?=subj T?=in|near|outside|at|inside|under|on|against:any obj={explosive}  -> 183
  + Guerrillas tossed a grenade at a bus. | Guerrillas > a bus
trigger v  S?=subj T?=in|near|outside|at|inside|under|on|against:any obj={explosive}  -> 183
  + Militiamen triggered explosives under a bridge. | Militiamen > a bridge
leave v  S?=subj T?=in|near|outside|at|inside|under|on|against:any obj={explosive}  -> 183
  + Extremists left a bomb near a mosque. | Extremists > a mosque
attach v  S?=subj T?=in|near|outside|at|inside|under|on|against:any obj={explosive}  -> 183
  + Jihadists attached a grenade at a bus. | Jihadists > a bus
mail v  S?=subj T?=in|near|outside|at|inside|under|on|against:any obj={explosive}  -> 183
  + Paramilitaries mailed explosives under a bridge. | Paramilitaries > a bridge
put v  S?=subj T?=in|near|outside|at|inside|under|on|against:any obj={explosive}  -> 183
  + Rebels put a bomb near a mosque. | Rebels > a mosque
carry_out v  S?=subj T?=on|against|at|in:any obj=bombing|bomb_attack|bombings|blast|explosion|grenade_attack  -> 183
  + Militants carried out a bomb attack on a police station. | Militants > a police station
stage v  S?=subj T?=on|against|at|in:any obj=bombing|bomb_attack|bombings|blast|explosion|grenade_attack  -> 183
  + Insurgents staged a bombing in Lagos. | Insurgents > Lagos
conduct v  S?=subj T?=on|against|at|in:any obj=bombing|bomb_attack|bombings|blast|explosion|grenade_attack  -> 183
  + Gunmen conducted a bomb attack on a police station. | Gunmen > a police station
commit v  S?=subj T?=on|against|at|in:any obj=bombing|bomb_attack|bombings|blast|explosion|grenade_attack  -> 183
  + Separatists committed a bombing in Gdansk. | Separatists > Gdansk
perpetrate v  S?=subj T?=on|against|at|in:any obj=bombing|bomb_attack|bombings|blast|explosion|grenade_attack  -> 183
  + Guerrillas perpetrated a bomb attack on a police station. | Guerrillas > a police station
launch v  S?=subj T?=on|against|at|in:any obj=bombing|bomb_attack|bombings|blast|explosion|grenade_attack  -> 183
  + Militiamen launched a bombing in Basra. | Militiamen > Basra
mount v  S?=subj T?=on|against|at|in:any obj=bombing|bomb_attack|bombings|blast|explosion|grenade_attack  -> 183
  + Extremists mounted a bomb attack on a police station. | Extremists > a police station
orchestrate v  S?=subj T?=on|against|at|in:any obj=bombing|bomb_attack|bombings|blast|explosion|grenade_attack  -> 183
  + Jihadists orchestrated a bombing in Kandahar. | Jihadists > Kandahar
order v  S?=subj T?=on|against|at|in:any obj=bombing|bomb_attack|bombings|blast|explosion|grenade_attack  -> 183
  + Paramilitaries ordered a bomb attack on a police station. | Paramilitaries > a police station
attack v  S?=subj T=obj:any with={explosive}  -> 183
  + Rebels attacked a patrol with a grenade. | Rebels > a patrol
target v  S?=subj T=obj:any with={explosive}  -> 183
  + Militants targeted the courthouse with a bomb. | Militants > the courthouse
hit v  S?=subj T=obj:any with={explosive}  -> 183
  + Insurgents hit a patrol with a grenade. | Insurgents > a patrol
blow_up v  S?=subj T=obj:any with={explosive}  -> 183
  + Gunmen blew up the courthouse with a bomb. | Gunmen > the courthouse
strike v  S?=subj T=obj:any with={explosive}  -> 183
  + Separatists struck a patrol with a grenade. | Separatists > a patrol
damage v  S?=subj T=obj:any with={explosive}  -> 183
  + Guerrillas damaged the courthouse with a bomb. | Guerrillas > the courthouse
dynamite v  S?=subj T=obj:any  -> 183
  + Militiamen dynamited a pipeline. | Militiamen > a pipeline
booby-trap v  S?=subj T=obj:any  -> 183
  + Extremists booby-traped a railway line. | Extremists > a railway line
firebomb v  S?=subj T=obj:any  -> 183
  + Jihadists firebombed a pipeline. | Jihadists > a pipeline
blow_apart v  S?=subj T=obj:any  -> 183
  + Paramilitaries blew apart a railway line. | Paramilitaries > a railway line
mine v  S?=subj T=obj:any  -> 183
  + Rebels mined a pipeline. | Rebels > a pipeline
petrol-bomb v  S?=subj T=obj:any  -> 183
  + Militants petrol-bombed a railway line. | Militants > a railway line
bomb_attack n  S?=by|mod|poss T?=on|against|at|in|of:any  -> 183
  + Insurgents' bomb attack on the station left craters. | Insurgents > the station
grenade_attack n  S?=by|mod|poss T?=on|against|at|in|of:any  -> 183
  + The grenade attack of a cafe by gunmen killed two. | gunmen > a cafe
firebombing n  S?=by|mod|poss T?=on|against|at|in|of:any  -> 183
  + Separatists' firebombing on the station left craters. | Separatists > the station
bomb_blast n  S?=by|mod|poss T?=on|against|at|in|of:any  -> 183
  + The bomb blast of a cafe by guerrillas killed two. | guerrillas > a cafe
bombings n  S?=by|mod|poss T?=on|against|at|in|of:any  -> 183
  + Militiamen's bombings on the station left craters. | Militiamen > the station
blast n  S?=by|mod|poss T?=on|against|at|in|of:any  -> 183
  + The blast of a cafe by extremists killed two. | extremists > a cafe
explosion n  S?=by|mod|poss T?=on|against|at|in|of:any  -> 183
  + Jihadists' explosion on the station left craters. | Jihadists > the station
terrorist_bombing n  S?=by|mod|poss T?=on|against|at|in|of:any  -> 183
  + The terrorist bombing of a cafe by paramilitaries killed two. | paramilitaries > a cafe
petrol_bomb_attack n  S?=by|mod|poss T?=on|against|at|in|of:any  -> 183
  + Rebels' petrol bomb attack on the station left craters. | Rebels > the station
bombing_attack n  S?=by|mod|poss T?=on|against|at|in|of:any  -> 183
  + The bombing attack of a cafe by militants killed two. | militants > a cafe
firebomb_attack n  S?=by|mod|poss T?=on|against|at|in|of:any  -> 183
  + Insurgents' firebomb attack on the station left craters. | Insurgents > the station
carry_out v  S?=subj T?=on|against|at|in|near:any obj=suicide_bombing|suicide_attack|suicide_mission|suicide_blast|suicide_bomber  -> 1831
  + Gunmen carried out a suicide attack on a hotel. | Gunmen > a hotel
stage v  S?=subj T?=on|against|at|in|near:any obj=suicide_bombing|suicide_attack|suicide_mission|suicide_blast|suicide_bomber  -> 1831
  + Separatists staged a suicide bombing in Cali. | Separatists > Cali
conduct v  S?=subj T?=on|against|at|in|near:any obj=suicide_bombing|suicide_attack|suicide_mission|suicide_blast|suicide_bomber  -> 1831
  + Guerrillas conducted a suicide attack on a hotel. | Guerrillas > a hotel
launch v  S?=subj T?=on|against|at|in|near:any obj=suicide_bombing|suicide_attack|suicide_mission|suicide_blast|suicide_bomber  -> 1831
  + Militiamen launched a suicide bombing in Mandalay. | Militiamen > Mandalay
commit v  S?=subj T?=on|against|at|in|near:any obj=suicide_bombing|suicide_attack|suicide_mission|suicide_blast|suicide_bomber  -> 1831
  + Extremists committed a suicide attack on a hotel. | Extremists > a hotel
perpetrate v  S?=subj T?=on|against|at|in|near:any obj=suicide_bombing|suicide_attack|suicide_mission|suicide_blast|suicide_bomber  -> 1831
  + Jihadists perpetrated a suicide bombing in Durban. | Jihadists > Durban
mount v  S?=subj T?=on|against|at|in|near:any obj=suicide_bombing|suicide_attack|suicide_mission|suicide_blast|suicide_bomber  -> 1831
  + Paramilitaries mounted a suicide attack on a hotel. | Paramilitaries > a hotel
order v  S?=subj T?=on|against|at|in|near:any obj=suicide_bombing|suicide_attack|suicide_mission|suicide_blast|suicide_bomber  -> 1831
  + Rebels ordered a suicide bombing in Sarajevo. | Rebels > Sarajevo
send v  S?=subj T?=on|against|at|in|near:any obj=suicide_bombing|suicide_attack|suicide_mission|suicide_blast|suicide_bomber  -> 1831
  + Militants sent a suicide attack on a hotel. | Militants > a hotel
plot v  S?=subj T?=on|against|at|in|near:any obj=suicide_bombing|suicide_attack|suicide_mission|suicide_blast|suicide_bomber  -> 1831
  + Insurgents plotted a suicide bombing in Quetta. | Insurgents > Quetta
suicide_bomb_attack n  S?=by|mod|poss T?=on|against|at|in|near:any  -> 1831
  + Gunmen's suicide bomb attack in Goma killed guards. | Gunmen > Goma
suicide_blast n  S?=by|mod|poss T?=on|against|at|in|near:any  -> 1831
  + Separatists' suicide blast in Oaxaca killed guards. | Separatists > Oaxaca
suicide_car_bombing n  S?=by|mod|poss T?=on|against|at|in|near:any  -> 1831
  + Guerrillas' suicide car bombing in Mombasa killed guards. | Guerrillas > Mombasa
suicide_mission n  S?=by|mod|poss T?=on|against|at|in|near:any  -> 1831
  + Militiamen's suicide mission in Lyon killed guards. | Militiamen > Lyon
suicide_bomb n  S?=by|mod|poss T?=on|against|at|in|near:any  -> 1831
  + Extremists' suicide bomb in Aleppo killed guards. | Extremists > Aleppo
detonate v  S?=subj T?=on|against|at|in|near|outside:any obj=car_bomb|truck_bomb|car_bombing|vehicle_bomb|truck_bombing  -> 1832
  + Jihadists detonated a car bomb near the ministry. | Jihadists > the ministry
explode v  S?=subj T?=on|against|at|in|near|outside:any obj=car_bomb|truck_bomb|car_bombing|vehicle_bomb|truck_bombing  -> 1832
  + Paramilitaries exploded a car bomb near the ministry. | Paramilitaries > the ministry
park v  S?=subj T?=on|against|at|in|near|outside:any obj=car_bomb|truck_bomb|car_bombing|vehicle_bomb|truck_bombing  -> 1832
  + Rebels parked a car bomb near the ministry. | Rebels > the ministry
set_off v  S?=subj T?=on|against|at|in|near|outside:any obj=car_bomb|truck_bomb|car_bombing|vehicle_bomb|truck_bombing  -> 1832
  + Militants set off a car bomb near the ministry. | Militants > the ministry
drive v  S?=subj T?=on|against|at|in|near|outside:any obj=car_bomb|truck_bomb|car_bombing|vehicle_bomb|truck_bombing  -> 1832
  + Insurgents drove a car bomb near the ministry. | Insurgents > the ministry
carry_out v  S?=subj T?=on|against|at|in|near|outside:any obj=car_bomb|truck_bomb|car_bombing|vehicle_bomb|truck_bombing  -> 1832
  + Gunmen carried out a car bomb near the ministry. | Gunmen > the ministry
use v  S?=subj T?=on|against|at|in|near|outside:any obj=car_bomb|truck_bomb|car_bombing|vehicle_bomb|truck_bombing  -> 1832
  + Separatists used a car bomb near the ministry. | Separatists > the ministry
plant v  S?=subj T?=on|against|at|in|near|outside:any obj=car_bomb|truck_bomb|car_bombing|vehicle_bomb|truck_bombing  -> 1832
  + Guerrillas planted a car bomb near the ministry. | Guerrillas > the ministry
truck_bomb n  S?=by|mod|poss T?=on|against|at|in|near|outside:any  -> 1832
  + Militiamen's truck bomb outside the ministry killed eight. | Militiamen > the ministry
truck_bombing n  S?=by|mod|poss T?=on|against|at|in|near|outside:any  -> 1832
  + Extremists' truck bombing outside the ministry killed eight. | Extremists > the ministry
vehicle_bombing n  S?=by|mod|poss T?=on|against|at|in|near|outside:any  -> 1832
  + Jihadists' vehicle bombing outside the ministry killed eight. | Jihadists > the ministry
car_bomb_attack n  S?=by|mod|poss T?=on|against|at|in|near|outside:any  -> 1832
  + Paramilitaries' car bomb attack outside the ministry killed eight. | Paramilitaries > the ministry
car_attack n  S?=by|mod|poss T?=on|against|at|in|near|outside:any  -> 1832
  + Rebels' car attack outside the ministry killed eight. | Rebels > the ministry
car_ramming n  S?=by|mod|poss T?=on|against|at|in|near|outside:any  -> 1832
  + Militants' car ramming outside the ministry killed eight. | Militants > the ministry
vehicle_attack n  S?=by|mod|poss T?=on|against|at|in|near|outside:any  -> 1832
  + Insurgents' vehicle attack outside the ministry killed eight. | Insurgents > the ministry
ramming_attack n  S?=by|mod|poss T?=on|against|at|in|near|outside:any  -> 1832
  + Gunmen's ramming attack outside the ministry killed eight. | Gunmen > the ministry
truck_attack n  S?=by|mod|poss T?=on|against|at|in|near|outside:any  -> 1832
  + Separatists' truck attack outside the ministry killed eight. | Separatists > the ministry
ram v  S?=subj T=obj with=car|truck|van|lorry|vehicle  -> 1832
  + An attacker rammed shoppers with a van. | An attacker > shoppers
run_over v  S?=subj T=obj with=car|truck|van|lorry|vehicle  -> 1832
  + A militant ran over soldiers with a truck. | A militant > soldiers
run_down v  S?=subj T=obj with=car|truck|van|lorry|vehicle  -> 1832
  + An attacker ran down shoppers with a van. | An attacker > shoppers
mow_down v  S?=subj T=obj with=car|truck|van|lorry|vehicle  -> 1832
  + A militant mowed down soldiers with a truck. | A militant > soldiers
hit v  S?=subj T=obj with=car|truck|van|lorry|vehicle  -> 1832
  + An attacker hit shoppers with a van. | An attacker > shoppers
roadside_bombing n  S?=by|mod|poss T?=against|on|near|in:any  -> 1833
  + Guerrillas' roadside bombing near the bridge killed a driver. | Guerrillas > the bridge
ied_attack n  S?=by|mod|poss T?=against|on|near|in:any  -> 1833
  + Militiamen's ied attack near the bridge killed a driver. | Militiamen > the bridge
landmine_attack n  S?=by|mod|poss T?=against|on|near|in:any  -> 1833
  + Extremists' landmine attack near the bridge killed a driver. | Extremists > the bridge
roadside_blast n  S?=by|mod|poss T?=against|on|near|in:any  -> 1833
  + Jihadists' roadside blast near the bridge killed a driver. | Jihadists > the bridge
mine_attack n  S?=by|mod|poss T?=against|on|near|in:any  -> 1833
  + Paramilitaries' mine attack near the bridge killed a driver. | Paramilitaries > the bridge
plant v  S?=subj T?=near|in|along|on|against:any obj=roadside_bomb|landmine|mine|ied|improvised_explosive_device  -> 1833
  + Rebels planted a roadside bomb near the convoy. | Rebels > the convoy
lay v  S?=subj T?=near|in|along|on|against:any obj=roadside_bomb|landmine|mine|ied|improvised_explosive_device  -> 1833
  + Militants laid mines along the road. | Militants > the road
detonate v  S?=subj T?=near|in|along|on|against:any obj=roadside_bomb|landmine|mine|ied|improvised_explosive_device  -> 1833
  + Insurgents detonated a roadside bomb near the convoy. | Insurgents > the convoy
set_off v  S?=subj T?=near|in|along|on|against:any obj=roadside_bomb|landmine|mine|ied|improvised_explosive_device  -> 1833
  + Gunmen set off mines along the road. | Gunmen > the road
bury v  S?=subj T?=near|in|along|on|against:any obj=roadside_bomb|landmine|mine|ied|improvised_explosive_device  -> 1833
  + Separatists buried a roadside bomb near the convoy. | Separatists > the convoy
use v  S?=subj T?=near|in|along|on|against:any obj=roadside_bomb|landmine|mine|ied|improvised_explosive_device  -> 1833
  + Guerrillas used mines along the road. | Guerrillas > the road
explode v  S?=subj T?=near|in|along|on|against:any obj=roadside_bomb|landmine|mine|ied|improvised_explosive_device  -> 1833
  + Militiamen exploded a roadside bomb near the convoy. | Militiamen > the convoy
place v  S?=subj T?=near|in|along|on|against:any obj=roadside_bomb|landmine|mine|ied|improvised_explosive_device  -> 1833
  + Extremists placed mines along the road. | Extremists > the road
market_bombing n  S?=by|mod|poss T?=in|at|of:any  -> 1834
  + Jihadists' market bombing in Cusco destroyed stalls. | Jihadists > Cusco
hotel_bombing n  S?=by|mod|poss T?=in|at|of:any  -> 1834
  + Paramilitaries' hotel bombing in Izmir destroyed stalls. | Paramilitaries > Izmir
embassy_bombing n  S?=by|mod|poss T?=in|at|of:any  -> 1834
  + Rebels' embassy bombing in Lagos destroyed stalls. | Rebels > Lagos
mosque_bombing n  S?=by|mod|poss T?=in|at|of:any  -> 1834
  + Militants' mosque bombing in Gdansk destroyed stalls. | Militants > Gdansk
church_bombing n  S?=by|mod|poss T?=in|at|of:any  -> 1834
  + Insurgents' church bombing in Basra destroyed stalls. | Insurgents > Basra
nightclub_bombing n  S?=by|mod|poss T?=in|at|of:any  -> 1834
  + Gunmen's nightclub bombing in Kandahar destroyed stalls. | Gunmen > Kandahar
train_bombing n  S?=by|mod|poss T?=in|at|of:any  -> 1834
  + Separatists' train bombing in Cali destroyed stalls. | Separatists > Cali
# Abduction, hijack, hostages
snatch v  S?=subj T=obj  -> 181
  + Guerrillas snatched a Norwegian engineer. | Guerrillas > a Norwegian engineer
carry_off v  S?=subj T=obj  -> 181
  + Militiamen carried off ten schoolgirls. | Militiamen > ten schoolgirls
spirit_away v  S?=subj T=obj  -> 181
  + Pirates spirited away a crew. | Pirates > a crew
take_captive v  S?=subj T=obj  -> 181
  + Extremists took captive a Norwegian engineer. | Extremists > a Norwegian engineer
hold_captive v  S?=subj T=obj  -> 181
  + Jihadists held captive ten schoolgirls. | Jihadists > ten schoolgirls
hold_hostage v  S?=subj T=obj  -> 181
  + Pirates held hostage a crew. | Pirates > a crew
shanghai v  S?=subj T=obj  -> 181
  + Paramilitaries shanghaied a Norwegian engineer. | Paramilitaries > a Norwegian engineer
enslave v  S?=subj T=obj  -> 181
  + Rebels enslaved ten schoolgirls. | Rebels > ten schoolgirls
commandeer v  S?=subj T=obj  -> 181
  + Pirates commandeered a crew. | Pirates > a crew
hold_for_ransom v  S?=subj T=obj  -> 181
  + Militants held for ransom a Norwegian engineer. | Militants > a Norwegian engineer
whisk_away v  S?=subj T=obj  -> 181
  + Insurgents whisked away ten schoolgirls. | Insurgents > ten schoolgirls
seize v  S?=subj T=obj:any subj=pirate|pirates|hijacker|hijackers  -> 181
  + Pirates seized a tanker. | Pirates > a tanker
board v  S?=subj T=obj:any subj=pirate|pirates|hijacker|hijackers  -> 181
  + Hijackers boarded an airliner. | Hijackers > an airliner
capture v  S?=subj T=obj:any subj=pirate|pirates|hijacker|hijackers  -> 181
  + Pirates captured a tanker. | Pirates > a tanker
take v  S?=subj T=obj:any subj=pirate|pirates|hijacker|hijackers  -> 181
  + Hijackers took an airliner. | Hijackers > an airliner
commandeer v  S?=subj T=obj:any subj=pirate|pirates|hijacker|hijackers  -> 181
  + Pirates commandeered a tanker. | Pirates > a tanker
take v  S?=subj T=obj obj=hostage|hostages|captive|captives  -> 181
  + Gunmen took hostages. | Gunmen > hostages
hold v  S?=subj T=obj obj=hostage|hostages|captive|captives  -> 181
  + Separatists held hostages. | Separatists > hostages
grab v  S?=subj T=obj obj=hostage|hostages|captive|captives  -> 181
  + Guerrillas grabbed hostages. | Guerrillas > hostages
capture v  S?=subj T=obj obj=hostage|hostages|captive|captives  -> 181
  + Militiamen captured hostages. | Militiamen > hostages
keep v  S?=subj T=obj obj=hostage|hostages|captive|captives  -> 181
  + Extremists kept hostages. | Extremists > hostages
take v  S?=subj T?=obj as=hostage|hostages|captive  -> 181
  + Jihadists took two engineers as hostages. | Jihadists > two engineers
hold v  S?=subj T?=obj as=hostage|hostages|captive  -> 181
  + Paramilitaries held two engineers as hostages. | Paramilitaries > two engineers
keep v  S?=subj T?=obj as=hostage|hostages|captive  -> 181
  + Rebels kept two engineers as hostages. | Rebels > two engineers
use v  S?=subj T?=obj as=hostage|hostages|captive  -> 181
  + Militants used two engineers as hostages. | Militants > two engineers
hostage-taking n  S?=by T=of|poss  -> 181
  + The hostage-taking of a priest by insurgents shocked the parish. | insurgents > a priest
snatching n  S?=by T=of|poss  -> 181
  + The snatching of engineers by the militia ended in ransom. | the militia > engineers
hijacking n  S?=by T=of|poss  -> 181
  + The hijacking of a priest by gunmen shocked the parish. | gunmen > a priest
enforced_disappearance n  S?=by T=of|poss  -> 181
  + The enforced disappearance of engineers by the militia ended in ransom. | the militia > engineers
forced_disappearance n  S?=by T=of|poss  -> 181
  + The forced disappearance of a priest by separatists shocked the parish. | separatists > a priest
hijack n  S?=by T=of|poss  -> 181
  + The hijack of engineers by the militia ended in ransom. | the militia > engineers
enslavement n  S?=by T=of|poss  -> 181
  + The enslavement of a priest by guerrillas shocked the parish. | guerrillas > a priest
kidnap n  S?=by T=of|poss  -> 181
  + The kidnap of engineers by the militia ended in ransom. | the militia > engineers
disappearance n  S?=by T=of|poss  -> 181
  + The disappearance of a priest by militiamen shocked the parish. | militiamen > a priest
# Beatings, stabbing, torture, sexual violence
batter v  S?=subj T=obj:person  -> 182
  + Security forces battered a reporter. | Security forces > a reporter
club v  S?=subj T=obj:person  -> 182
  + Riot police clubbed two students. | Riot police > two students
punch v  S?=subj T=obj:person  -> 182
  + Thugs punched a lawmaker. | Thugs > a lawmaker
slap v  S?=subj T=obj:person  -> 182
  + The navy slapped the detainees. | The navy > the detainees
kick v  S?=subj T=obj:person  -> 182
  + Officers kicked a reporter. | Officers > a reporter
manhandle v  S?=subj T=obj:person  -> 182
  + Gendarmes manhandled two students. | Gendarmes > two students
maul v  S?=subj T=obj:person  -> 182
  + Thugs mauled a lawmaker. | Thugs > a lawmaker
whip v  S?=subj T=obj:person  -> 182
  + The air force whipped the detainees. | The air force > the detainees
flog v  S?=subj T=obj:person  -> 182
  + Secret police flogged a reporter. | Secret police > a reporter
cane v  S?=subj T=obj:person  -> 182
  + Police caned two students. | Police > two students
bludgeon v  S?=subj T=obj:person  -> 182
  + Thugs bludgeoned a lawmaker. | Thugs > a lawmaker
rough_up v  S?=subj T=obj:person  -> 182
  + Marines roughed up the detainees. | Marines > the detainees
mug v  S?=subj T=obj:person  -> 182
  + Security forces muged a reporter. | Security forces > a reporter
thrash v  S?=subj T=obj:person  -> 182
  + Riot police thrashed two students. | Riot police > two students
slash v  S?=subj T=obj:person  -> 182
  + Thugs slashed a lawmaker. | Thugs > a lawmaker
hack v  S?=subj T=obj:person  -> 182
  + Border guards hacked the detainees. | Border guards > the detainees
knife v  S?=subj T=obj:person  -> 182
  + Officers knifed a reporter. | Officers > a reporter
strangle v  S?=subj T=obj:person  -> 182
  + Gendarmes strangled two students. | Gendarmes > two students
choke v  S?=subj T=obj:person  -> 182
  + Thugs choked a lawmaker. | Thugs > a lawmaker
throttle v  S?=subj T=obj:person  -> 182
  + The army throttled the detainees. | The army > the detainees
lash v  S?=subj T=obj:person  -> 182
  + Secret police lashed a reporter. | Secret police > a reporter
cudgel v  S?=subj T=obj:person  -> 182
  + Police cudgeled two students. | Police > two students
maltreat v  S?=subj T=obj:person  -> 182
  + Thugs maltreated a lawmaker. | Thugs > a lawmaker
abuse v  S?=subj T=obj:person  -> 182
  + Government troops abused the detainees. | Government troops > the detainees
pistol-whip v  S?=subj T=obj:person  -> 182
  + Security forces pistol-whiped a reporter. | Security forces > a reporter
shove v  S?=subj T=obj:person  -> 182
  + Riot police shoved two students. | Riot police > two students
tackle v  S?=subj T=obj:person  -> 182
  + Thugs tackled a lawmaker. | Thugs > a lawmaker
trample v  S?=subj T=obj:person  -> 182
  + Soldiers trampled the detainees. | Soldiers > the detainees
body-slam v  S?=subj T=obj:person  -> 182
  + Officers body-slamed a reporter. | Officers > a reporter
drag v  S?=subj T=obj:person  -> 182
  + Gendarmes dragged two students. | Gendarmes > two students
brutalise v  S?=subj T=obj:person  -> 182
  + Thugs brutalised a lawmaker. | Thugs > a lawmaker
brutalize v  S?=subj T=obj:person  -> 182
  + Special forces brutalized the detainees. | Special forces > the detainees
burn_alive v  S?=subj T=obj:person  -> 182
  + Secret police burned alive a reporter. | Secret police > a reporter
scald v  S?=subj T=obj:person  -> 182
  + Police scalded two students. | Police > two students
blind v  S?=subj T=obj:person  -> 182
  + Thugs blinded a lawmaker. | Thugs > a lawmaker
mutilate v  S?=subj T=obj:person  -> 182
  + The navy mutilated the detainees. | The navy > the detainees
disfigure v  S?=subj T=obj:person  -> 182
  + Security forces disfigured a reporter. | Security forces > a reporter
spit_at v  S?=subj T=obj:person  -> 182
  + Riot police spat at two students. | Riot police > two students
bash_up v  S?=subj T=obj:person  -> 182
  + Thugs bashed up a lawmaker. | Thugs > a lawmaker
knock_down v  S?=subj T=obj:person  -> 182
  + The air force knocked down the detainees. | The air force > the detainees
ill-treat v  S?=subj T=obj:person  -> 182
  + Officers ill-treated a reporter. | Officers > a reporter
mistreat v  S?=subj T=obj:person  -> 182
  + Gendarmes mistreated two students. | Gendarmes > two students
cuff v  S?=subj T=obj:person  -> 182
  + Thugs cuffed a lawmaker. | Thugs > a lawmaker
attack v  S?=subj T=obj with={blade}|{club}  -> ASSAULT/primitive
  + A militant attacked a guard with a knife. | A militant > a guard
hit v  S?=subj T=obj with={blade}|{club}  -> ASSAULT/primitive
  + Secret police hit a marcher with batons. | Secret police > a marcher
strike v  S?=subj T=obj with={blade}|{club}  -> ASSAULT/primitive
  + A mob struck a driver with stones. | A mob > a driver
assault v  S?=subj T=obj with={blade}|{club}  -> ASSAULT/primitive
  + A militant assaulted a guard with a knife. | A militant > a guard
wound v  S?=subj T=obj with={blade}|{club}  -> ASSAULT/primitive
  + Police wounded a marcher with batons. | Police > a marcher
injure v  S?=subj T=obj with={blade}|{club}  -> ASSAULT/primitive
  + A mob injured a driver with stones. | A mob > a driver
slash v  S?=subj T=obj with={blade}|{club}  -> ASSAULT/primitive
  + A militant slashed a guard with a knife. | A militant > a guard
stab v  S?=subj T=obj with={blade}|{club}  -> ASSAULT/primitive
  + Security forces stabbed a marcher with batons. | Security forces > a marcher
hack v  S?=subj T=obj with={blade}|{club}  -> ASSAULT/primitive
  + A mob hacked a driver with stones. | A mob > a driver
beat v  S?=subj T=obj with={blade}|{club}  -> ASSAULT/primitive
  + A militant beat a guard with a knife. | A militant > a guard
pelt v  S?=subj T=obj with={blade}|{club}  -> ASSAULT/primitive
  + Riot police pelted a marcher with batons. | Riot police > a marcher
kill v  S?=subj T=obj with={blade}|{club}  -> ASSAULT/primitive
  + A mob killed a driver with stones. | A mob > a driver
beating n  S?=by T=of|poss  -> 182
  + The beating of a student by police was filmed. | police > a student
flogging n  S?=by T=of|poss  -> 182
  + The flogging of a cameraman by guards went viral. | guards > a cameraman
stabbing n  S?=by T=of|poss  -> 182
  + The stabbing of a student by police was filmed. | police > a student
caning n  S?=by T=of|poss  -> 182
  + The caning of a cameraman by guards went viral. | guards > a cameraman
mauling n  S?=by T=of|poss  -> 182
  + The mauling of a student by police was filmed. | police > a student
manhandling n  S?=by T=of|poss  -> 182
  + The manhandling of a cameraman by guards went viral. | guards > a cameraman
lashing n  S?=by T=of|poss  -> 182
  + The lashing of a student by police was filmed. | police > a student
whipping n  S?=by T=of|poss  -> 182
  + The whipping of a cameraman by guards went viral. | guards > a cameraman
mistreatment n  S?=by T=of|poss  -> 182
  + The mistreatment of a student by police was filmed. | police > a student
ill-treatment n  S?=by T=of|poss  -> 182
  + The ill-treatment of a cameraman by guards went viral. | guards > a cameraman
maltreatment n  S?=by T=of|poss  -> 182
  + The maltreatment of a student by police was filmed. | police > a student
mutilation n  S?=by T=of|poss  -> 182
  + The mutilation of a cameraman by guards went viral. | guards > a cameraman
clubbing n  S?=by T=of|poss  -> 182
  + The clubbing of a student by police was filmed. | police > a student
assault n  S?=by T=of|poss  -> 182
  + The assault of a cameraman by guards went viral. | guards > a cameraman
knife_attack n  S?=by|mod|poss T?=on|against  -> ASSAULT/primitive
  + Officers' knife attack on a marcher was filmed. | Officers > a marcher
acid_attack n  S?=by|mod|poss T?=on|against  -> ASSAULT/primitive
  + Gendarmes' acid attack on a marcher was filmed. | Gendarmes > a marcher
stabbing_attack n  S?=by|mod|poss T?=on|against  -> ASSAULT/primitive
  + Secret police's stabbing attack on a marcher was filmed. | Secret police > a marcher
mob_attack n  S?=by|mod|poss T?=on|against  -> ASSAULT/primitive
  + Police's mob attack on a marcher was filmed. | Police > a marcher
machete_attack n  S?=by|mod|poss T?=on|against  -> ASSAULT/primitive
  + Security forces' machete attack on a marcher was filmed. | Security forces > a marcher
physical_assault n  S?=by|mod|poss T?=on|against  -> ASSAULT/primitive
  + Riot police's physical assault on a marcher was filmed. | Riot police > a marcher
axe_attack n  S?=by|mod|poss T?=on|against  -> ASSAULT/primitive
  + Officers' axe attack on a marcher was filmed. | Officers > a marcher
stab_attack n  S?=by|mod|poss T?=on|against  -> ASSAULT/primitive
  + Gendarmes' stab attack on a marcher was filmed. | Gendarmes > a marcher
gang-rape v  S?=subj T=obj  -> 1821
  + Marines gang-raped women of the village. | Marines > women of the village
molest v  S?=subj T=obj  -> 1821
  + Extremists molested girls. | Extremists > girls
grope v  S?=subj T=obj  -> 1821
  + A guard groped a prisoner. | A guard > a prisoner
sexually_assault v  S?=subj T=obj  -> 1821
  + Border guards sexuallied assault women of the village. | Border guards > women of the village
sodomise v  S?=subj T=obj  -> 1821
  + Jihadists sodomised girls. | Jihadists > girls
sodomize v  S?=subj T=obj  -> 1821
  + A guard sodomized a prisoner. | A guard > a prisoner
defile v  S?=subj T=obj  -> 1821
  + The army defiled women of the village. | The army > women of the village
sexually_abuse v  S?=subj T=obj  -> 1821
  + Paramilitaries sexuallied abuse girls. | Paramilitaries > girls
ravish v  S?=subj T=obj  -> 1821
  + A guard ravished a prisoner. | A guard > a prisoner
gang_rape n  S?=by T=of|poss  -> 1821
  + The gang rape of women by soldiers was documented. | soldiers > women
gang-rape n  S?=by T=of|poss  -> 1821
  + The gang-rape of women by soldiers was documented. | soldiers > women
mass_rape n  S?=by T=of|poss  -> 1821
  + The mass rape of women by soldiers was documented. | soldiers > women
molestation n  S?=by T=of|poss  -> 1821
  + The molestation of women by soldiers was documented. | soldiers > women
sexual_abuse n  S?=by T=of|poss  -> 1821
  + The sexual abuse of women by soldiers was documented. | soldiers > women
sexual_enslavement n  S?=by T=of|poss  -> 1821
  + The sexual enslavement of women by soldiers was documented. | soldiers > women
sexual_assault n  S?=by|mod|poss T?=on|against|of  -> 1821
  + Government troops' sexual assault against women was documented. | Government troops > women
sexual_violence n  S?=by|mod|poss T?=on|against|of  -> 1821
  + Soldiers' sexual violence against women was documented. | Soldiers > women
sexual_slavery n  S?=by|mod|poss T?=on|against|of  -> 1821
  + Special forces' sexual slavery against women was documented. | Special forces > women
sex_attack n  S?=by|mod|poss T?=on|against|of  -> 1821
  + The navy's sex attack against women was documented. | The navy > women
sexual_attack n  S?=by|mod|poss T?=on|against|of  -> 1821
  + The air force's sexual attack against women was documented. | The air force > women
forced_marriage n  S?=by|mod|poss T?=on|against|of  -> 1821
  + Marines' forced marriage against women was documented. | Marines > women
forced_sterilisation n  S?=by|mod|poss T?=on|against|of  -> 1821
  + Border guards' forced sterilisation against women was documented. | Border guards > women
forced_sterilization n  S?=by|mod|poss T?=on|against|of  -> 1821
  + The army's forced sterilization against women was documented. | The army > women
genital_mutilation n  S?=by|mod|poss T?=on|against|of  -> 1821
  + Government troops' genital mutilation against women was documented. | Government troops > women
waterboard v  S?=subj T=obj  -> 1822
  + Secret police waterboarded detainees. | Secret police > detainees
electrocute v  S?=subj T=obj  -> 1822
  + Soldiers electrocuted a captured student. | Soldiers > a captured student
torment v  S?=subj T=obj  -> 1822
  + Police tormented detainees. | Police > detainees
sleep-deprive v  S?=subj T=obj  -> 1822
  + Special forces sleep-deprived a captured student. | Special forces > a captured student
starve v  S?=subj T=obj  -> 1822
  + Security forces starved detainees. | Security forces > detainees
suffocate v  S?=subj T=obj  -> 1822
  + The navy suffocated a captured student. | The navy > a captured student
waterboarding n  S?=by T=of|poss  -> 1822
  + The waterboarding of prisoners by guards was proven. | guards > prisoners
torturing n  S?=by T=of|poss  -> 1822
  + The torturing of prisoners by guards was proven. | guards > prisoners
starvation n  S?=by T=of|poss  -> 1822
  + The starvation of prisoners by guards was proven. | guards > prisoners
humiliation n  S?=by T=of|poss  -> 1822
  + The humiliation of prisoners by guards was proven. | guards > prisoners
electrocution n  S?=by T=of|poss  -> 1822
  + The electrocution of prisoners by guards was proven. | guards > prisoners
degrading_treatment n  S?=by T=of|poss  -> 1822
  + The degrading treatment of prisoners by guards was proven. | guards > prisoners
inhuman_treatment n  S?=by T=of|poss  -> 1822
  + The inhuman treatment of prisoners by guards was proven. | guards > prisoners
# Killing at close hand, assassination, mass killing
decapitate v  S?=subj T=obj  -> 1823
  + Rebels decapitated a captive. | Rebels > a captive
hang v  S?=subj T=obj  -> 1823
  + A mob hanged a cattle trader. | A mob > a cattle trader
burn_to_death v  S?=subj T=obj  -> 1823
  + Militants burned to death two guards. | Militants > two guards
beat_to_death v  S?=subj T=obj  -> 1823
  + Insurgents beat to death a captive. | Insurgents > a captive
stone_to_death v  S?=subj T=obj  -> 1823
  + A mob stoned to death a cattle trader. | A mob > a cattle trader
hack_to_death v  S?=subj T=obj  -> 1823
  + Gunmen hacked to death two guards. | Gunmen > two guards
stab_to_death v  S?=subj T=obj  -> 1823
  + Separatists stabbed to death a captive. | Separatists > a captive
crucify v  S?=subj T=obj  -> 1823
  + A mob crucified a cattle trader. | A mob > a cattle trader
garrote v  S?=subj T=obj  -> 1823
  + Guerrillas garroted two guards. | Guerrillas > two guards
crush_to_death v  S?=subj T=obj  -> 1823
  + Militiamen crushed to death a captive. | Militiamen > a captive
strangle_to_death v  S?=subj T=obj  -> 1823
  + A mob strangled to death a cattle trader. | A mob > a cattle trader
put_to_death v  S?=subj T=obj  -> 1823
  + Extremists put to death two guards. | Extremists > two guards
finish_off v  S?=subj T=obj  -> 1823
  + Jihadists finished off a captive. | Jihadists > a captive
dismember v  S?=subj T=obj  -> 1823
  + A mob dismembered a cattle trader. | A mob > a cattle trader
butcher v  S?=subj T=obj  -> 1823
  + Paramilitaries butchered two guards. | Paramilitaries > two guards
throttle_to_death v  S?=subj T=obj  -> 1823
  + Rebels throttled to death a captive. | Rebels > a captive
immolate v  S?=subj T=obj  -> 1823
  + A mob immolated a cattle trader. | A mob > a cattle trader
impale v  S?=subj T=obj  -> 1823
  + Militants impaled two guards. | Militants > two guards
beheading n  S?=by T=of|poss  -> 1823
  + The beheading of a captive by insurgents was filmed. | insurgents > a captive
lynching n  S?=by T=of|poss  -> 1823
  + The lynching of a captive by gunmen was filmed. | gunmen > a captive
decapitation n  S?=by T=of|poss  -> 1823
  + The decapitation of a captive by separatists was filmed. | separatists > a captive
execution n  S?=by T=of|poss  -> 1823
  + The execution of a captive by guerrillas was filmed. | guerrillas > a captive
hanging n  S?=by T=of|poss  -> 1823
  + The hanging of a captive by militiamen was filmed. | militiamen > a captive
stoning n  S?=by T=of|poss  -> 1823
  + The stoning of a captive by extremists was filmed. | extremists > a captive
poisoning n  S?=by T=of|poss  -> 1823
  + The poisoning of a captive by jihadists was filmed. | jihadists > a captive
dismemberment n  S?=by T=of|poss  -> 1823
  + The dismemberment of a captive by paramilitaries was filmed. | paramilitaries > a captive
crucifixion n  S?=by T=of|poss  -> 1823
  + The crucifixion of a captive by rebels was filmed. | rebels > a captive
summary_execution n  S?=by T=of|poss  -> 1823
  + The summary execution of a captive by militants was filmed. | militants > a captive
extrajudicial_killing n  S?=by T=of|poss  -> 1823
  + The extrajudicial killing of a captive by insurgents was filmed. | insurgents > a captive
extrajudicial_execution n  S?=by T=of|poss  -> 1823
  + The extrajudicial execution of a captive by gunmen was filmed. | gunmen > a captive
mob_killing n  S?=by T=of|poss  -> 1823
  + The mob killing of a captive by separatists was filmed. | separatists > a captive
liquidate v  S?=subj T=obj  -> 186
  + Guerrillas liquidated a prosecutor. | Guerrillas > a prosecutor
rub_out v  S?=subj T=obj  -> 186
  + A death squad rubed out the union leader. | A death squad > the union leader
bump_off v  S?=subj T=obj  -> 186
  + Militiamen bumped off a prosecutor. | Militiamen > a prosecutor
do_away_with v  S?=subj T=obj  -> 186
  + A death squad did away with the union leader. | A death squad > the union leader
targeted_killing n  S?=by T=of|poss  -> 186
  + The targeted killing of the opposition leader by agents was planned abroad. | agents > the opposition leader
contract_killing n  S?=by T=of|poss  -> 186
  + The contract killing of the opposition leader by agents was planned abroad. | agents > the opposition leader
political_killing n  S?=by T=of|poss  -> 186
  + The political killing of the opposition leader by agents was planned abroad. | agents > the opposition leader
liquidation n  S?=by T=of|poss  -> 186
  + The liquidation of the opposition leader by agents was planned abroad. | agents > the opposition leader
political_murder n  S?=by T=of|poss  -> 186
  + The political murder of the opposition leader by agents was planned abroad. | agents > the opposition leader
murder_attempt n  S?=by|mod|poss T?=on|against|of  -> 185
  + Extremists' murder attempt on the general failed. | Extremists > the general
attempted_assassination n  S?=by|mod|poss T?=on|against|of  -> 185
  + Jihadists' attempted assassination on the general failed. | Jihadists > the general
assassination_bid n  S?=by|mod|poss T?=on|against|of  -> 185
  + Paramilitaries' assassination bid on the general failed. | Paramilitaries > the general
attempt_on_life n  S?=by|mod|poss T?=on|against|of  -> 185
  + Rebels' attempt on life on the general failed. | Rebels > the general
murder_plot n  S?=by|mod|poss T?=on|against|of  -> 185
  + Militants' murder plot on the general failed. | Militants > the general
assassination_plot n  S?=by|mod|poss T?=on|against|of  -> 185
  + Insurgents' assassination plot on the general failed. | Insurgents > the general
attempted_murder n  S?=by|mod|poss T?=on|against|of  -> 185
  + Gunmen's attempted murder on the general failed. | Gunmen > the general
slaughter v  S?=subj T=obj  -> 202
  + The air force slaughtered villagers in the valley. | The air force > villagers
commit v  S?=subj T?=of|against|in|obj.of|obj.poss obj=massacre|genocide|mass_killing|atrocity|atrocities|slaughter|pogrom|crimes_against_humanity|bloodbath|war_crime|war_crimes  -> 202
  + Marines committed a massacre in Mandalay. | Marines > Mandalay
perpetrate v  S?=subj T?=of|against|in|obj.of|obj.poss obj=massacre|genocide|mass_killing|atrocity|atrocities|slaughter|pogrom|crimes_against_humanity|bloodbath|war_crime|war_crimes  -> 202
  + The militia perpetrated atrocities against villagers. | The militia > villagers
carry_out v  S?=subj T?=of|against|in|obj.of|obj.poss obj=massacre|genocide|mass_killing|atrocity|atrocities|slaughter|pogrom|crimes_against_humanity|bloodbath|war_crime|war_crimes  -> 202
  + Border guards carried out a massacre in Durban. | Border guards > Durban
unleash v  S?=subj T?=of|against|in|obj.of|obj.poss obj=massacre|genocide|mass_killing|atrocity|atrocities|slaughter|pogrom|crimes_against_humanity|bloodbath|war_crime|war_crimes  -> 202
  + The militia unleashed atrocities against villagers. | The militia > villagers
orchestrate v  S?=subj T?=of|against|in|obj.of|obj.poss obj=massacre|genocide|mass_killing|atrocity|atrocities|slaughter|pogrom|crimes_against_humanity|bloodbath|war_crime|war_crimes  -> 202
  + The army orchestrated a massacre in Sarajevo. | The army > Sarajevo
order v  S?=subj T?=of|against|in|obj.of|obj.poss obj=massacre|genocide|mass_killing|atrocity|atrocities|slaughter|pogrom|crimes_against_humanity|bloodbath|war_crime|war_crimes  -> 202
  + The militia ordered atrocities against villagers. | The militia > villagers
mass_killing n  S?=by T=of|poss  -> 202
  + The mass killing of villagers by the militia was denied for years. | the militia > villagers
mass_murder n  S?=by T=of|poss  -> 202
  + The mass murder of villagers by the militia was denied for years. | the militia > villagers
mass_execution n  S?=by T=of|poss  -> 202
  + The mass execution of villagers by the militia was denied for years. | the militia > villagers
bloodbath n  S?=by T=of|poss  -> 202
  + The bloodbath of villagers by the militia was denied for years. | the militia > villagers
mass_slaughter n  S?=by T=of|poss  -> 202
  + The mass slaughter of villagers by the militia was denied for years. | the militia > villagers
pogrom n  S?=by T=of|poss  -> 202
  + The pogrom of villagers by the militia was denied for years. | the militia > villagers
butchery n  S?=by T=of|poss  -> 202
  + The butchery of villagers by the militia was denied for years. | the militia > villagers
carnage n  S?=by T=of|poss  -> 202
  + The carnage of villagers by the militia was denied for years. | the militia > villagers
commit v  S?=subj T?=of|against|in|obj.of|obj.poss obj=ethnic_cleansing|cleansing  -> 203
  + The militia committed ethnic cleansing in the valley. | The militia > the valley
carry_out v  S?=subj T?=of|against|in|obj.of|obj.poss obj=ethnic_cleansing|cleansing  -> 203
  + The militia carried out ethnic cleansing in the valley. | The militia > the valley
conduct v  S?=subj T?=of|against|in|obj.of|obj.poss obj=ethnic_cleansing|cleansing  -> 203
  + The militia conducted ethnic cleansing in the valley. | The militia > the valley
perpetrate v  S?=subj T?=of|against|in|obj.of|obj.poss obj=ethnic_cleansing|cleansing  -> 203
  + The militia perpetrated ethnic cleansing in the valley. | The militia > the valley
pursue v  S?=subj T?=of|against|in|obj.of|obj.poss obj=ethnic_cleansing|cleansing  -> 203
  + The militia pursued ethnic cleansing in the valley. | The militia > the valley
launch v  S?=subj T?=of|against|in|obj.of|obj.poss obj=ethnic_cleansing|cleansing  -> 203
  + The militia launched ethnic cleansing in the valley. | The militia > the valley
expel v  S?=subj T=obj en=masse  -> 201
  + Greece expelled herders en masse. | Greece > herders
deport v  S?=subj T=obj en=masse  -> 201
  + Ecuador deported herders en masse. | Ecuador > herders
drive_out v  S?=subj T=obj en=masse  -> 201
  + Cambodia drove out herders en masse. | Cambodia > herders
evict v  S?=subj T=obj en=masse  -> 201
  + Algeria evicted herders en masse. | Algeria > herders
mass_expulsion n  S?=by T=of|poss  -> 201
  + The mass expulsion of the minority by the army drew outrage. | the army > the minority
mass_deportation n  S?=by T=of|poss  -> 201
  + The mass deportation of the minority by the army drew outrage. | the army > the minority
mass_eviction n  S?=by T=of|poss  -> 201
  + The mass eviction of the minority by the army drew outrage. | the army > the minority
forced_transfer n  S?=by T=of|poss  -> 201
  + The forced transfer of the minority by the army drew outrage. | the army > the minority
forcible_transfer n  S?=by T=of|poss  -> 201
  + The forcible transfer of the minority by the army drew outrage. | the army > the minority
reign_of_terror n  S?=by|mod|poss T?=against|on|of  -> 200
  + The militia's reign of terror against villagers shocked the world. | The militia > villagers
scorched-earth_campaign n  S?=by|mod|poss T?=against|on|of  -> 200
  + The militia's scorched-earth campaign against villagers shocked the world. | The militia > villagers
campaign_of_terror n  S?=by|mod|poss T?=against|on|of  -> 200
  + The militia's campaign of terror against villagers shocked the world. | The militia > villagers
mass_violence n  S?=by|mod|poss T?=against|on|of  -> 200
  + The militia's mass violence against villagers shocked the world. | The militia > villagers
terror_campaign n  S?=by|mod|poss T?=against|on|of  -> 200
  + The militia's terror campaign against villagers shocked the world. | The militia > villagers
mass_atrocity n  S?=by|mod|poss T?=against|on|of  -> 200
  + The militia's mass atrocity against villagers shocked the world. | The militia > villagers
wmd_attack n  S?=by|mod|poss T?=on|against|of|in  -> 204
  + Latvia's wmd attack on the town killed hundreds. | Latvia > the town
radiological_attack n  S?=by|mod|poss T?=on|against|of|in  -> 204
  + Bolivia's radiological attack on the town killed hundreds. | Bolivia > the town
dirty_bomb_attack n  S?=by|mod|poss T?=on|against|of|in  -> 204
  + Sudan's dirty bomb attack on the town killed hundreds. | Sudan > the town
deploy v  S?=subj T?=against|on|in|at obj={cbrn}  -> 2041
  + Government troops deployed chlorine against the rebels. | Government troops > the rebels
drop v  S?=subj T?=against|on|in|at obj={cbrn}  -> 2041
  + Canada dropped nerve gas on the town. | Canada > the town
fire v  S?=subj T?=against|on|in|at obj={cbrn}  -> 2041
  + Soldiers fired chlorine against the rebels. | Soldiers > the rebels
release v  S?=subj T?=against|on|in|at obj={cbrn}  -> 2041
  + Qatar released nerve gas on the town. | Qatar > the town
employ v  S?=subj T?=against|on|in|at obj={cbrn}  -> 2041
  + Special forces employed chlorine against the rebels. | Special forces > the rebels
unleash v  S?=subj T?=against|on|in|at obj={cbrn}  -> 2041
  + Romania unleashed nerve gas on the town. | Romania > the town
spray v  S?=subj T?=against|on|in|at obj={cbrn}  -> 2041
  + The navy sprayed chlorine against the rebels. | The navy > the rebels
chemical_attack n  S?=by|mod|poss T?=on|against|in  -> 2041
  + The air force's chemical attack on the suburb was confirmed. | The air force > the suburb
gas_attack n  S?=by|mod|poss T?=on|against|in  -> 2041
  + Marines' gas attack on the suburb was confirmed. | Marines > the suburb
chemical_weapons_attack n  S?=by|mod|poss T?=on|against|in  -> 2041
  + Border guards' chemical weapons attack on the suburb was confirmed. | Border guards > the suburb
poison_gas_attack n  S?=by|mod|poss T?=on|against|in  -> 2041
  + The army's poison gas attack on the suburb was confirmed. | The army > the suburb
chlorine_attack n  S?=by|mod|poss T?=on|against|in  -> 2041
  + Government troops' chlorine attack on the suburb was confirmed. | Government troops > the suburb
sarin_attack n  S?=by|mod|poss T?=on|against|in  -> 2041
  + Soldiers' sarin attack on the suburb was confirmed. | Soldiers > the suburb
biological_attack n  S?=by|mod|poss T?=on|against|in  -> 2041
  + Special forces' biological attack on the suburb was confirmed. | Special forces > the suburb
anthrax_attack n  S?=by|mod|poss T?=on|against|in  -> 2041
  + The navy's anthrax attack on the suburb was confirmed. | The navy > the suburb
nerve_agent_attack n  S?=by|mod|poss T?=on|against|in  -> 2041
  + The air force's nerve agent attack on the suburb was confirmed. | The air force > the suburb
chemical_strike n  S?=by|mod|poss T?=on|against|in  -> 2041
  + Marines' chemical strike on the suburb was confirmed. | Marines > the suburb
attack v  S?=subj T=obj with={cbrn}  -> 2041
  + Border guards attacked the suburb with sarin. | Border guards > the suburb
bomb v  S?=subj T=obj with={cbrn}  -> 2041
  + Agents bombed a defector with a nerve agent. | Agents > a defector
poison v  S?=subj T=obj with={cbrn}  -> 2041
  + The army poisoned the suburb with sarin. | The army > the suburb
shell v  S?=subj T=obj with={cbrn}  -> 2041
  + Agents shelled a defector with a nerve agent. | Agents > a defector
hit v  S?=subj T=obj with={cbrn}  -> 2041
  + Government troops hit the suburb with sarin. | Government troops > the suburb
target v  S?=subj T=obj with={cbrn}  -> 2041
  + Agents targeted a defector with a nerve agent. | Agents > a defector
nuclear_attack n  S?=by|mod|poss T?=on|against|of  -> 2042
  + Ethiopia's nuclear attack on the port ended the war. | Ethiopia > the port
atomic_bombing n  S?=by|mod|poss T?=on|against|of  -> 2042
  + Thailand's atomic bombing on the port ended the war. | Thailand > the port
nuclear_strike n  S?=by|mod|poss T?=on|against|of  -> 2042
  + Cyprus' nuclear strike on the port ended the war. | Cyprus > the port
atomic_attack n  S?=by|mod|poss T?=on|against|of  -> 2042
  + Mexico's atomic attack on the port ended the war. | Mexico > the port
drop v  S?=subj T?=on|over obj=nuclear_bomb|atomic_bomb|nuclear_weapon|nuclear_missile  -> 2042
  + Tunisia dropped an atomic bomb on the port. | Tunisia > the port
explode v  S?=subj T?=on|over obj=nuclear_bomb|atomic_bomb|nuclear_weapon|nuclear_missile  -> 2042
  + Iceland exploded an atomic bomb on the port. | Iceland > the port
use v  S?=subj T?=on|over obj=nuclear_bomb|atomic_bomb|nuclear_weapon|nuclear_missile  -> 2042
  + Angola used an atomic bomb on the port. | Angola > the port
fire v  S?=subj T?=on|over obj=nuclear_bomb|atomic_bomb|nuclear_weapon|nuclear_missile  -> 2042
  + Denmark fired an atomic bomb on the port. | Denmark > the port
# Ceasefire broken, human shields
breach v  S?=subj T?=with|in obj={ceasefire}  -> 196
  + Separatists breached the ceasefire. | Separatists > _
infringe v  S?=subj T?=with|in obj={ceasefire}  -> 196
  + Soldiers infringed the truce with the rebels. | Soldiers > the rebels
shatter v  S?=subj T?=with|in obj={ceasefire}  -> 196
  + Guerrillas shattered the ceasefire. | Guerrillas > _
disregard v  S?=subj T?=with|in obj={ceasefire}  -> 196
  + Special forces disregarded the truce with the rebels. | Special forces > the rebels
ignore v  S?=subj T?=with|in obj={ceasefire}  -> 196
  + Militiamen ignored the ceasefire. | Militiamen > _
violate v  S?=subj T?=with|in obj={ceasefire}  -> 196
  + The navy violated the truce with the rebels. | The navy > the rebels
flout v  S?=subj T?=with|in obj={ceasefire}  -> 196
  + Extremists flouted the ceasefire. | Extremists > _
undermine v  S?=subj T?=with|in obj={ceasefire}  -> 196
  + The air force undermined the truce with the rebels. | The air force > the rebels
disrespect v  S?=subj T?=with|in obj={ceasefire}  -> 196
  + Jihadists disrespected the ceasefire. | Jihadists > _
ceasefire_violation n  S?=by|mod|poss T?=by|of|in|against  -> 196
  + Paramilitaries' ceasefire violation was reported by monitors. | Paramilitaries > _
truce_violation n  S?=by|mod|poss T?=by|of|in|against  -> 196
  + Rebels' truce violation was reported by monitors. | Rebels > _
ceasefire_breach n  S?=by|mod|poss T?=by|of|in|against  -> 196
  + Militants' ceasefire breach was reported by monitors. | Militants > _
cease-fire_violation n  S?=by|mod|poss T?=by|of|in|against  -> 196
  + Insurgents' cease-fire violation was reported by monitors. | Insurgents > _
hold v  S?=subj T=obj as=human_shield|shield|shields  -> 184
  + Gunmen held villagers as shields. | Gunmen > villagers
take v  S?=subj T=obj as=human_shield|shield|shields  -> 184
  + Separatists took villagers as shields. | Separatists > villagers
employ v  S?=subj T=obj as=human_shield|shield|shields  -> 184
  + Guerrillas employed villagers as shields. | Guerrillas > villagers
put v  S?=subj T=obj as=human_shield|shield|shields  -> 184
  + Militiamen put villagers as shields. | Militiamen > villagers
# Damage to things
damage v  S?=subj T=obj:any obj={building}|{property}|farmland|field|shrine|grave|cemetery  -> 1712
  + Marines damaged a mosque. | Marines > a mosque
wreck v  S?=subj T=obj:any obj={building}|{property}|farmland|field|shrine|grave|cemetery  -> 1712
  + Extremists wrecked a power line. | Extremists > a power line
ravage v  S?=subj T=obj:any obj={building}|{property}|farmland|field|shrine|grave|cemetery  -> 1712
  + Rioters ravaged shops. | Rioters > shops
raze v  S?=subj T=obj:any obj={building}|{property}|farmland|field|shrine|grave|cemetery  -> 1712
  + Border guards razed a mosque. | Border guards > a mosque
level v  S?=subj T=obj:any obj={building}|{property}|farmland|field|shrine|grave|cemetery  -> 1712
  + Jihadists leveled a power line. | Jihadists > a power line
flatten v  S?=subj T=obj:any obj={building}|{property}|farmland|field|shrine|grave|cemetery  -> 1712
  + Rioters flattened shops. | Rioters > shops
smash v  S?=subj T=obj:any obj={building}|{property}|farmland|field|shrine|grave|cemetery  -> 1712
  + The army smashed a mosque. | The army > a mosque
ransack v  S?=subj T=obj:any obj={building}|{property}|farmland|field|shrine|grave|cemetery  -> 1712
  + Paramilitaries ransacked a power line. | Paramilitaries > a power line
bulldoze v  S?=subj T=obj:any obj={building}|{property}|farmland|field|shrine|grave|cemetery  -> 1712
  + Rioters bulldozed shops. | Rioters > shops
burn_down v  S?=subj T=obj:any obj={building}|{property}|farmland|field|shrine|grave|cemetery  -> 1712
  + Government troops burned down a mosque. | Government troops > a mosque
set_ablaze v  S?=subj T=obj:any obj={building}|{property}|farmland|field|shrine|grave|cemetery  -> 1712
  + Rebels set ablaze a power line. | Rebels > a power line
set_alight v  S?=subj T=obj:any obj={building}|{property}|farmland|field|shrine|grave|cemetery  -> 1712
  + Rioters set alight shops. | Rioters > shops
gut v  S?=subj T=obj:any obj={building}|{property}|farmland|field|shrine|grave|cemetery  -> 1712
  + Soldiers gutted a mosque. | Soldiers > a mosque
incinerate v  S?=subj T=obj:any obj={building}|{property}|farmland|field|shrine|grave|cemetery  -> 1712
  + Militants incinerated a power line. | Militants > a power line
deface v  S?=subj T=obj:any obj={building}|{property}|farmland|field|shrine|grave|cemetery  -> 1712
  + Rioters defaced shops. | Rioters > shops
desecrate v  S?=subj T=obj:any obj={building}|{property}|farmland|field|shrine|grave|cemetery  -> 1712
  + Special forces desecrated a mosque. | Special forces > a mosque
trash v  S?=subj T=obj:any obj={building}|{property}|farmland|field|shrine|grave|cemetery  -> 1712
  + Insurgents trashed a power line. | Insurgents > a power line
ruin v  S?=subj T=obj:any obj={building}|{property}|farmland|field|shrine|grave|cemetery  -> 1712
  + Rioters ruined shops. | Rioters > shops
tear_down v  S?=subj T=obj:any obj={building}|{property}|farmland|field|shrine|grave|cemetery  -> 1712
  + The navy tore down a mosque. | The navy > a mosque
pull_down v  S?=subj T=obj:any obj={building}|{property}|farmland|field|shrine|grave|cemetery  -> 1712
  + Gunmen pulled down a power line. | Gunmen > a power line
knock_down v  S?=subj T=obj:any obj={building}|{property}|farmland|field|shrine|grave|cemetery  -> 1712
  + Rioters knocked down shops. | Rioters > shops
blow_up v  S?=subj T=obj:any obj={building}|{property}|farmland|field|shrine|grave|cemetery  -> 1712
  + The air force blew up a mosque. | The air force > a mosque
shatter v  S?=subj T=obj:any obj={building}|{property}|farmland|field|shrine|grave|cemetery  -> 1712
  + Separatists shattered a power line. | Separatists > a power line
devastate v  S?=subj T=obj:any obj={building}|{property}|farmland|field|shrine|grave|cemetery  -> 1712
  + Rioters devastated shops. | Rioters > shops
topple v  S?=subj T=obj:any obj={building}|{property}|farmland|field|shrine|grave|cemetery  -> 1712
  + Marines toppled a mosque. | Marines > a mosque
uproot v  S?=subj T=obj:any obj={building}|{property}|farmland|field|shrine|grave|cemetery  -> 1712
  + Guerrillas uprooted a power line. | Guerrillas > a power line
poison v  S?=subj T=obj:any obj={building}|{property}|farmland|field|shrine|grave|cemetery  -> 1712
  + Rioters poisoned shops. | Rioters > shops
cut_down v  S?=subj T=obj:any obj={building}|{property}|farmland|field|shrine|grave|cemetery  -> 1712
  + Border guards cut down a mosque. | Border guards > a mosque
vandalise v  S?=subj T=obj:any obj={building}|{property}|farmland|field|shrine|grave|cemetery  -> 1712
  + Militiamen vandalised a power line. | Militiamen > a power line
set_on_fire v  S?=subj T=obj:any obj={building}|{property}|farmland|field|shrine|grave|cemetery  -> 1712
  + Rioters set on fire shops. | Rioters > shops
fire-bomb v  S?=subj T=obj:any obj={building}|{property}|farmland|field|shrine|grave|cemetery  -> 1712
  + The army fire-bombed a mosque. | The army > a mosque
disable v  S?=subj T=obj:any obj={building}|{property}|farmland|field|shrine|grave|cemetery  -> 1712
  + Extremists disabled a power line. | Extremists > a power line
scuttle v  S?=subj T=obj:any obj={building}|{property}|farmland|field|shrine|grave|cemetery  -> 1712
  + Rioters scuttled shops. | Rioters > shops
sink v  S?=subj T=obj:any obj={building}|{property}|farmland|field|shrine|grave|cemetery  -> 1712
  + Government troops sank a mosque. | Government troops > a mosque
razing n  S?=by T=of|poss:any  -> 1712
  + The razing of the shrine by militants was condemned. | militants > the shrine
burning n  S?=by T=of|poss:any  -> 1712
  + The burning of houses by soldiers left families homeless. | soldiers > houses
torching n  S?=by T=of|poss:any  -> 1712
  + The torching of the shrine by militants was condemned. | militants > the shrine
sabotage n  S?=by T=of|poss:any  -> 1712
  + The sabotage of houses by soldiers left families homeless. | soldiers > houses
ransacking n  S?=by T=of|poss:any  -> 1712
  + The ransacking of the shrine by militants was condemned. | militants > the shrine
vandalism n  S?=by T=of|poss:any  -> 1712
  + The vandalism of houses by soldiers left families homeless. | soldiers > houses
desecration n  S?=by T=of|poss:any  -> 1712
  + The desecration of the shrine by militants was condemned. | militants > the shrine
bulldozing n  S?=by T=of|poss:any  -> 1712
  + The bulldozing of houses by soldiers left families homeless. | soldiers > houses
arson n  S?=by T=of|poss:any  -> 1712
  + The arson of the shrine by militants was condemned. | militants > the shrine
flattening n  S?=by T=of|poss:any  -> 1712
  + The flattening of houses by soldiers left families homeless. | soldiers > houses
defacement n  S?=by T=of|poss:any  -> 1712
  + The defacement of the shrine by militants was condemned. | militants > the shrine
levelling n  S?=by T=of|poss:any  -> 1712
  + The levelling of houses by soldiers left families homeless. | soldiers > houses
toppling n  S?=by T=of|poss:any  -> 1712
  + The toppling of the shrine by militants was condemned. | militants > the shrine
sinking n  S?=by T=of|poss:any  -> 1712
  + The sinking of houses by soldiers left families homeless. | soldiers > houses
# Violent repression
break_up v  S?=subj T=obj obj=protester|protesters|demonstrator|demonstrators|protest|demonstration|rally|marcher|crowd|uprising|revolt|rebellion|unrest|dissent|march|sit-in|strike|striker|riot|rioter|opposition|dissident|student|students  -> 175
  + Riot police broke up protesters. | Riot police > protesters
quell v  S?=subj T=obj obj=protester|protesters|demonstrator|demonstrators|protest|demonstration|rally|marcher|crowd|uprising|revolt|rebellion|unrest|dissent|march|sit-in|strike|striker|riot|rioter|opposition|dissident|student|students  -> 175
  + Officers quelled the demonstration. | Officers > the demonstration
repress v  S?=subj T=obj obj=protester|protesters|demonstrator|demonstrators|protest|demonstration|rally|marcher|crowd|uprising|revolt|rebellion|unrest|dissent|march|sit-in|strike|striker|riot|rioter|opposition|dissident|student|students  -> 175
  + Soldiers repressed the revolt. | Soldiers > the revolt
put_down v  S?=subj T=obj obj=protester|protesters|demonstrator|demonstrators|protest|demonstration|rally|marcher|crowd|uprising|revolt|rebellion|unrest|dissent|march|sit-in|strike|striker|riot|rioter|opposition|dissident|student|students  -> 175
  + Gendarmes put down protesters. | Gendarmes > protesters
quash v  S?=subj T=obj obj=protester|protesters|demonstrator|demonstrators|protest|demonstration|rally|marcher|crowd|uprising|revolt|rebellion|unrest|dissent|march|sit-in|strike|striker|riot|rioter|opposition|dissident|student|students  -> 175
  + Secret police quashed the demonstration. | Secret police > the demonstration
smash v  S?=subj T=obj obj=protester|protesters|demonstrator|demonstrators|protest|demonstration|rally|marcher|crowd|uprising|revolt|rebellion|unrest|dissent|march|sit-in|strike|striker|riot|rioter|opposition|dissident|student|students  -> 175
  + Special forces smashed the revolt. | Special forces > the revolt
stamp_out v  S?=subj T=obj obj=protester|protesters|demonstrator|demonstrators|protest|demonstration|rally|marcher|crowd|uprising|revolt|rebellion|unrest|dissent|march|sit-in|strike|striker|riot|rioter|opposition|dissident|student|students  -> 175
  + Police stamped out protesters. | Police > protesters
scatter v  S?=subj T=obj obj=protester|protesters|demonstrator|demonstrators|protest|demonstration|rally|marcher|crowd|uprising|revolt|rebellion|unrest|dissent|march|sit-in|strike|striker|riot|rioter|opposition|dissident|student|students  -> 175
  + Security forces scattered the demonstration. | Security forces > the demonstration
disband v  S?=subj T=obj obj=protester|protesters|demonstrator|demonstrators|protest|demonstration|rally|marcher|crowd|uprising|revolt|rebellion|unrest|dissent|march|sit-in|strike|striker|riot|rioter|opposition|dissident|student|students  -> 175
  + The navy disbanded the revolt. | The navy > the revolt
stifle v  S?=subj T=obj obj=protester|protesters|demonstrator|demonstrators|protest|demonstration|rally|marcher|crowd|uprising|revolt|rebellion|unrest|dissent|march|sit-in|strike|striker|riot|rioter|opposition|dissident|student|students  -> 175
  + Riot police stifled protesters. | Riot police > protesters
subdue v  S?=subj T=obj obj=protester|protesters|demonstrator|demonstrators|protest|demonstration|rally|marcher|crowd|uprising|revolt|rebellion|unrest|dissent|march|sit-in|strike|striker|riot|rioter|opposition|dissident|student|students  -> 175
  + Officers subdued the demonstration. | Officers > the demonstration
charge v  S?=subj T=obj obj=protester|protesters|demonstrator|demonstrators|protest|demonstration|rally|marcher|crowd|uprising|revolt|rebellion|unrest|dissent|march|sit-in|strike|striker|riot|rioter|opposition|dissident|student|students  -> 175
  + The air force charged the revolt. | The air force > the revolt
gas v  S?=subj T=obj obj=protester|protesters|demonstrator|demonstrators|protest|demonstration|rally|marcher|crowd|uprising|revolt|rebellion|unrest|dissent|march|sit-in|strike|striker|riot|rioter|opposition|dissident|student|students  -> 175
  + Gendarmes gased protesters. | Gendarmes > protesters
attack v  S?=subj T=obj obj=protester|protesters|demonstrator|demonstrators|protest|demonstration|rally|marcher|crowd|uprising|revolt|rebellion|unrest|dissent|march|sit-in|strike|striker|riot|rioter|opposition|dissident|student|students  -> 175
  + Secret police attacked the demonstration. | Secret police > the demonstration
beat_back v  S?=subj T=obj obj=protester|protesters|demonstrator|demonstrators|protest|demonstration|rally|marcher|crowd|uprising|revolt|rebellion|unrest|dissent|march|sit-in|strike|striker|riot|rioter|opposition|dissident|student|students  -> 175
  + Marines beat back the revolt. | Marines > the revolt
clear v  S?=subj T=obj obj=protester|protesters|demonstrator|demonstrators|protest|demonstration|rally|marcher|crowd|uprising|revolt|rebellion|unrest|dissent|march|sit-in|strike|striker|riot|rioter|opposition|dissident|student|students  -> 175
  + Police cleared protesters. | Police > protesters
squash v  S?=subj T=obj obj=protester|protesters|demonstrator|demonstrators|protest|demonstration|rally|marcher|crowd|uprising|revolt|rebellion|unrest|dissent|march|sit-in|strike|striker|riot|rioter|opposition|dissident|student|students  -> 175
  + Security forces squashed the demonstration. | Security forces > the demonstration
fire_on v  S?=subj T=obj obj=protester|protesters|demonstrator|demonstrators|protest|demonstration|rally|marcher|crowd|uprising|revolt|rebellion|unrest|dissent|march|sit-in|strike|striker|riot|rioter|opposition|dissident|student|students  -> 175
  + Border guards fired on the revolt. | Border guards > the revolt
chase v  S?=subj T=obj obj=protester|protesters|demonstrator|demonstrators|protest|demonstration|rally|marcher|crowd|uprising|revolt|rebellion|unrest|dissent|march|sit-in|strike|striker|riot|rioter|opposition|dissident|student|students  -> 175
  + Riot police chased protesters. | Riot police > protesters
dispel v  S?=subj T=obj obj=protester|protesters|demonstrator|demonstrators|protest|demonstration|rally|marcher|crowd|uprising|revolt|rebellion|unrest|dissent|march|sit-in|strike|striker|riot|rioter|opposition|dissident|student|students  -> 175
  + Officers dispelled the demonstration. | Officers > the demonstration
choke_off v  S?=subj T=obj obj=protester|protesters|demonstrator|demonstrators|protest|demonstration|rally|marcher|crowd|uprising|revolt|rebellion|unrest|dissent|march|sit-in|strike|striker|riot|rioter|opposition|dissident|student|students  -> 175
  + The army choked off the revolt. | The army > the revolt
snuff_out v  S?=subj T=obj obj=protester|protesters|demonstrator|demonstrators|protest|demonstration|rally|marcher|crowd|uprising|revolt|rebellion|unrest|dissent|march|sit-in|strike|striker|riot|rioter|opposition|dissident|student|students  -> 175
  + Gendarmes snuffed out protesters. | Gendarmes > protesters
silence v  S?=subj T=obj obj=protester|protesters|demonstrator|demonstrators|protest|demonstration|rally|marcher|crowd|uprising|revolt|rebellion|unrest|dissent|march|sit-in|strike|striker|riot|rioter|opposition|dissident|student|students  -> 175
  + Secret police silenced the demonstration. | Secret police > the demonstration
disperse v  S?=subj T=obj with={crowdweapon}  -> ASSAULT/crowd-control
  + Police dispersed the marchers with tear gas. | Police > the marchers
attack v  S?=subj T=obj with={crowdweapon}  -> ASSAULT/crowd-control
  + Security forces attacked students with batons. | Security forces > students
beat v  S?=subj T=obj with={crowdweapon}  -> ASSAULT/crowd-control
  + Riot police beat the marchers with tear gas. | Riot police > the marchers
hit v  S?=subj T=obj with={crowdweapon}  -> ASSAULT/crowd-control
  + Officers hit students with batons. | Officers > students
push_back v  S?=subj T=obj with={crowdweapon}  -> ASSAULT/crowd-control
  + Gendarmes pushed back the marchers with tear gas. | Gendarmes > the marchers
spray v  S?=subj T=obj with={crowdweapon}  -> ASSAULT/crowd-control
  + Secret police sprayed students with batons. | Secret police > students
drive_back v  S?=subj T=obj with={crowdweapon}  -> ASSAULT/crowd-control
  + Police drove back the marchers with tear gas. | Police > the marchers
scatter v  S?=subj T=obj with={crowdweapon}  -> ASSAULT/crowd-control
  + Security forces scattered students with batons. | Security forces > students
break_up v  S?=subj T=obj with={crowdweapon}  -> ASSAULT/crowd-control
  + Riot police broke up the marchers with tear gas. | Riot police > the marchers
charge v  S?=subj T=obj with={crowdweapon}  -> ASSAULT/crowd-control
  + Officers charged students with batons. | Officers > students
douse v  S?=subj T=obj with={crowdweapon}  -> ASSAULT/crowd-control
  + Gendarmes doused the marchers with tear gas. | Gendarmes > the marchers
target v  S?=subj T=obj with={crowdweapon}  -> ASSAULT/crowd-control
  + Secret police targeted students with batons. | Secret police > students
shoot v  S?=subj T=at|on|against|into obj={crowdweapon}  -> ASSAULT/crowd-control
  + Police shot tear gas at the marchers. | Police > the marchers
lob v  S?=subj T=at|on|against|into obj={crowdweapon}  -> ASSAULT/crowd-control
  + Security forces lobed water cannon against students. | Security forces > students
launch v  S?=subj T=at|on|against|into obj={crowdweapon}  -> ASSAULT/crowd-control
  + Riot police launched rubber bullets into the crowd. | Riot police > the crowd
deploy v  S?=subj T=at|on|against|into obj={crowdweapon}  -> ASSAULT/crowd-control
  + Officers deployed tear gas at the marchers. | Officers > the marchers
turn v  S?=subj T=at|on|against|into obj={crowdweapon}  -> ASSAULT/crowd-control
  + Gendarmes turned water cannon against students. | Gendarmes > students
employ v  S?=subj T=at|on|against|into obj={crowdweapon}  -> ASSAULT/crowd-control
  + Secret police employed rubber bullets into the crowd. | Secret police > the crowd
aim v  S?=subj T=at|on|against|into obj={crowdweapon}  -> ASSAULT/crowd-control
  + Police aimed tear gas at the marchers. | Police > the marchers
spray v  S?=subj T=at|on|against|into obj={crowdweapon}  -> ASSAULT/crowd-control
  + Security forces sprayed water cannon against students. | Security forces > students
throw v  S?=subj T=at|on|against|into obj={crowdweapon}  -> ASSAULT/crowd-control
  + Riot police threw rubber bullets into the crowd. | Riot police > the crowd
unleash v  S?=subj T=at|on|against|into obj={crowdweapon}  -> ASSAULT/crowd-control
  + Officers unleashed tear gas at the marchers. | Officers > the marchers
discharge v  S?=subj T=at|on|against|into obj={crowdweapon}  -> ASSAULT/crowd-control
  + Gendarmes discharged water cannon against students. | Gendarmes > students
repression n  S?=by|mod|poss T?=on|against|of  -> 175
  + Lebanon's repression on dissidents widened. | Lebanon > dissidents
suppression n  S?=by|mod|poss T?=on|against|of  -> 175
  + Secret police's suppression of the protest left ten hurt. | Secret police > the protest
clampdown n  S?=by|mod|poss T?=on|against|of  -> 175
  + Senegal's clampdown on dissidents widened. | Senegal > dissidents
dispersal n  S?=by|mod|poss T?=on|against|of  -> 175
  + Police's dispersal of the protest left ten hurt. | Police > the protest
violent_crackdown n  S?=by|mod|poss T?=on|against|of  -> 175
  + Georgia's violent crackdown on dissidents widened. | Georgia > dissidents
purge n  S?=by|mod|poss T?=on|against|of  -> 175
  + Security forces' purge of the protest left ten hurt. | Security forces > the protest
bloody_crackdown n  S?=by|mod|poss T?=on|against|of  -> 175
  + Bulgaria's bloody crackdown on dissidents widened. | Bulgaria > dissidents
quashing n  S?=by|mod|poss T?=on|against|of  -> 175
  + Riot police's quashing of the protest left ten hurt. | Riot police > the protest
police_brutality n  S?=by|mod|poss T?=on|against|of  -> 175
  + Indonesia's police brutality on dissidents widened. | Indonesia > dissidents
police_violence n  S?=by|mod|poss T?=on|against|of  -> 175
  + Officers' police violence of the protest left ten hurt. | Officers > the protest
state_terror n  S?=by|mod|poss T?=on|against|of  -> 175
  + Morocco's state terror on dissidents widened. | Morocco > dissidents
baton_charge n  S?=by|mod|poss T?=on|against|of  -> 175
  + Gendarmes' baton charge of the protest left ten hurt. | Gendarmes > the protest
lathi_charge n  S?=by|mod|poss T?=on|against|of  -> 175
  + Belarus' lathi charge on dissidents widened. | Belarus > dissidents
clamp_down v  S?=subj T=on|against|in  -> 175
  + Tanzania clamped down on dissidents. | Tanzania > dissidents
come_down v  S?=subj T=on|against|in  -> 175
  + Secret police came down on street vendors. | Secret police > street vendors
bear_down v  S?=subj T=on|against|in  -> 175
  + Croatia beared down on dissidents. | Croatia > dissidents
descend v  S?=subj T=on|against|in  -> 175
  + Police descended on street vendors. | Police > street vendors
# Deaths told from the side of the dead
die v  S?=by T=subj in=attack|bombing|clash|clashes|airstrike|air_strike|explosion|blast|shooting|raid|ambush|shelling|fighting|battle|strike|crossfire|massacre|gunfight|offensive|rocket_attack|assault|violence|war|drone_strike|bombardment  -> 190
  + Two nurses died in a rocket attack on a market. | _ > Two nurses
perish v  S?=by T=subj in=attack|bombing|clash|clashes|airstrike|air_strike|explosion|blast|shooting|raid|ambush|shelling|fighting|battle|strike|crossfire|massacre|gunfight|offensive|rocket_attack|assault|violence|war|drone_strike|bombardment  -> 190
  + Three soldiers perished in an ambush. | _ > Three soldiers
lose v  T=subj obj=life|lives in=attack|bombing|clash|clashes|airstrike|explosion|blast|shooting|raid|ambush|shelling|fighting|battle|strike|rocket_attack  -> 190
  + Two nurses lost their lives in a rocket attack. | _ > Two nurses
die v  S=subj T=subj of=wound|wounds|injury|injuries after=attack|bombing|shooting|clash|beating  -> 190
  + A soldier died of his wounds after the bombing. | _ > A soldier
aim v  S=subj T?=at obj=weapon|gun|rifle|pistol|rifles|guns|weapons|missile|missiles  -> 150
  + A soldier aimed his rifle at the marchers. | A soldier > the marchers
point v  S=subj T?=at obj=weapon|gun|rifle|pistol|rifles|guns|weapons|missile|missiles  -> 150
  + Guards pointed guns at the crowd. | Guards > the crowd
train v  S=subj T?=at obj=weapon|gun|rifle|pistol|rifles|guns|weapons|missile|missiles  -> 150
  + A soldier trained his rifle at the marchers. | A soldier > the marchers
level v  S=subj T?=at obj=weapon|gun|rifle|pistol|rifles|guns|weapons|missile|missiles  -> 150
  + Guards leveled guns at the crowd. | Guards > the crowd
take v  S=subj T=at obj=shot|aim|swipe|dig|potshot|jab  -> 111
  + The senator took a shot at the mayor. | The senator > the mayor
have v  S=subj T=at obj=shot|aim|swipe|dig|potshot|jab  -> 111
  + The editor had a swipe at the bishop. | The editor > the bishop
dub v  S=subj T=obj  -> 111
  + The advocate dubbed the housing agency the worst landlord. | The advocate > the housing agency
attend v  S?=subj T=obj obj=protest|rally|demonstration|march|protests|rallies  -> 141
  + Protesters attended the rally. | Protesters > _
join v  S?=subj T=obj obj=protest|rally|demonstration|march|protests|rallies  -> 141
  + Students joined the rally. | Students > _
deny v  S=subj T?=to|iobj obj=visa|visas  -> 1245
  + Argentina denied visas to the dancers. | Argentina > the dancers
refuse v  S=subj T?=to|iobj obj=visa|visas  -> 1245
  + Rwanda refused visas to the athletes. | Rwanda > the athletes
go v  T=subj on=trial  -> 173
  + The general went on trial in Lima. | _ > The general
stand v  T=subj obj=trial  -> 173
  + The general stood trial in Lima. | _ > The general
face v  T=subj obj=trial|charge|charges|prison  -> 173
  + The banker faced charges in Oslo. | _ > The banker
