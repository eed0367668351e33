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
  + Militiamen assailed an army patrol. | Militiamen > an army patrol
engage v  S?=subj T=obj  -> 190
  + Government troops engaged the rebels. | Government troops > the rebels
combat v  S?=subj T=obj  -> 190
  + Extremists combated two policemen. | Extremists > two policemen
rout v  S?=subj T=obj  -> 190
  + Soldiers routed a convoy. | Soldiers > a convoy
charge_at v  S?=subj T=obj  -> 190
  + Jihadists charged at an army patrol. | Jihadists > an army patrol
overpower v  S?=subj T=obj  -> 190
  + Special forces overpowered the rebels. | Special forces > the rebels
exterminate v  S?=subj T=obj  -> 190
  + Paramilitaries exterminated two policemen. | Paramilitaries > two policemen
annihilate v  S?=subj T=obj  -> 190
  + The navy annihilated a convoy. | The navy > a convoy
neutralise v  S?=subj T=obj  -> 190
  + Rebels neutralised an army patrol. | Rebels > an army patrol
neutralize v  S?=subj T=obj  -> 190
  + The air force neutralized the rebels. | The air force > the rebels
eliminate v  S?=subj T=obj  -> 190
  + Militants eliminated two policemen. | Militants > two policemen
wipe_out v  S?=subj T=obj  -> 190
  + Marines wiped out a convoy. | Marines > a convoy
decimate v  S?=subj T=obj  -> 190
  + Insurgents decimated an army patrol. | Insurgents > an army patrol
repel v  S?=subj T=obj  -> 190
  + Border guards repelled the rebels. | Border guards > the rebels
repulse v  S?=subj T=obj  -> 190
  + Gunmen repulsed two policemen. | Gunmen > two policemen
counterattack v  S?=subj T=obj  -> 190
  + The army counterattacked a convoy. | The army > a convoy
hunt_down v  S?=subj T=obj  -> 190
  + Separatists hunted down an army patrol. | Separatists > an army patrol
pound v  S?=subj T=obj  -> 190
  + Government troops pounded the rebels. | Government troops > the rebels
pummel v  S?=subj T=obj  -> 190
  + Guerrillas pummeled two policemen. | Guerrillas > two policemen
slay v  S?=subj T=obj  -> 190
  + Soldiers slew a convoy. | Soldiers > a convoy
maim v  S?=subj T=obj  -> 190
  + Militiamen maimed an army patrol. | Militiamen > an army patrol
harm v  S?=subj T=obj  -> 190
  + Special forces harmed the rebels. | Special forces > the rebels
hurt v  S?=subj T=obj  -> 190
  + Extremists hurt two policemen. | Extremists > two policemen
cripple v  S?=subj T=obj  -> 190
  + The navy crippled a convoy. | The navy > a convoy
strafe v  S?=subj T=obj  -> 190
  + Jihadists strafed an army patrol. | Jihadists > an army patrol
mow_down v  S?=subj T=obj  -> 190
  + The air force mowed down the rebels. | The air force > the rebels
open_fire_on v  S?=subj T=obj  -> 190
  + Paramilitaries opened fire on two policemen. | Paramilitaries > two policemen
set_upon v  S?=subj T=obj  -> 190
  + Marines set upon a convoy. | Marines > a convoy
fire_upon v  S?=subj T=obj  -> 190
  + Rebels fired upon an army patrol. | Rebels > an army patrol
waylay v  S?=subj T=obj  -> 190
  + Border guards waylayed the rebels. | Border guards > the rebels
target v  S?=subj T=obj  -> 190
  + Militants targeted two policemen. | Militants > two policemen
outgun v  S?=subj T=obj  -> 190
  + The army outguned a convoy. | The army > a convoy
pin_down v  S?=subj T=obj  -> 190
  + Insurgents pinned down an army patrol. | Insurgents > an army patrol
obliterate v  S?=subj T=obj  -> 190
  + Government troops obliterated the rebels. | Government troops > the rebels
swarm v  S?=subj T=obj  -> 190
  + Gunmen swarmed two policemen. | Gunmen > two policemen
conduct v  S?=subj T?=on|against|in|at:any obj=attack|offensive|assault|raid|airstrike|ambush|counterattack|incursion|counteroffensive|war|military_operation|hostilities|counter-offensive|ground_offensive|invasion|reprisal|counter-attack  -> 190
  + Separatists conducted an attack on a checkpoint. | Separatists > a checkpoint
stage v  S?=subj T?=on|against|in|at:any obj=attack|offensive|assault|raid|airstrike|ambush|counterattack|incursion|counteroffensive|war|military_operation|hostilities|counter-offensive|ground_offensive|invasion|reprisal|counter-attack  -> 190
  + Soldiers staged an offensive against the guerrillas. | Soldiers > the guerrillas
execute v  S?=subj T?=on|against|in|at:any obj=attack|offensive|assault|raid|airstrike|ambush|counterattack|incursion|counteroffensive|war|military_operation|hostilities|counter-offensive|ground_offensive|invasion|reprisal|counter-attack  -> 190
  + Special forces executed a raid on a village. | Special forces > a village
unleash v  S?=subj T?=on|against|in|at:any obj=attack|offensive|assault|raid|airstrike|ambush|counterattack|incursion|counteroffensive|war|military_operation|hostilities|counter-offensive|ground_offensive|invasion|reprisal|counter-attack  -> 190
  + Guerrillas unleashed an attack on a checkpoint. | Guerrillas > a checkpoint
begin v  S?=subj T?=on|against|in|at:any obj=attack|offensive|assault|raid|airstrike|ambush|counterattack|incursion|counteroffensive|war|military_operation|hostilities|counter-offensive|ground_offensive|invasion|reprisal|counter-attack  -> 190
  + The navy began an offensive against the guerrillas. | The navy > the guerrillas
start v  S?=subj T?=on|against|in|at:any obj=attack|offensive|assault|raid|airstrike|ambush|counterattack|incursion|counteroffensive|war|military_operation|hostilities|counter-offensive|ground_offensive|invasion|reprisal|counter-attack  -> 190
  + The air force started a raid on a village. | The air force > a village
wage v  S?=subj T?=on|against|in|at:any obj=attack|offensive|assault|raid|airstrike|ambush|counterattack|incursion|counteroffensive|war|military_operation|hostilities|counter-offensive|ground_offensive|invasion|reprisal|counter-attack  -> 190
  + Militiamen waged an attack on a checkpoint. | Militiamen > a checkpoint
perpetrate v  S?=subj T?=on|against|in|at:any obj=attack|offensive|assault|raid|airstrike|ambush|counterattack|incursion|counteroffensive|war|military_operation|hostilities|counter-offensive|ground_offensive|invasion|reprisal|counter-attack  -> 190
  + Marines perpetrated an offensive against the guerrillas. | Marines > the guerrillas
commit v  S?=subj T?=on|against|in|at:any obj=attack|offensive|assault|raid|airstrike|ambush|counterattack|incursion|counteroffensive|war|military_operation|hostilities|counter-offensive|ground_offensive|invasion|reprisal|counter-attack  -> 190
  + Border guards committed a raid on a village. | Border guards > a village
lead v  S?=subj T?=on|against|in|at:any obj=attack|offensive|assault|raid|airstrike|ambush|counterattack|incursion|counteroffensive|war|military_operation|hostilities|counter-offensive|ground_offensive|invasion|reprisal|counter-attack  -> 190
  + Extremists led an attack on a checkpoint. | Extremists > a checkpoint
step_up v  S?=subj T?=on|against|in|at:any obj=attack|offensive|assault|raid|airstrike|ambush|counterattack|incursion|counteroffensive|war|military_operation|hostilities|counter-offensive|ground_offensive|invasion|reprisal|counter-attack  -> 190
  + The army stepped up an offensive against the guerrillas. | The army > the guerrillas
intensify v  S?=subj T?=on|against|in|at:any obj=attack|offensive|assault|raid|airstrike|ambush|counterattack|incursion|counteroffensive|war|military_operation|hostilities|counter-offensive|ground_offensive|invasion|reprisal|counter-attack  -> 190
  + Government troops intensified a raid on a village. | Government troops > a village
resume v  S?=subj T?=on|against|in|at:any obj=attack|offensive|assault|raid|airstrike|ambush|counterattack|incursion|counteroffensive|war|military_operation|hostilities|counter-offensive|ground_offensive|invasion|reprisal|counter-attack  -> 190
  + Jihadists resumed an attack on a checkpoint. | Jihadists > a checkpoint
continue v  S?=subj T?=on|against|in|at:any obj=attack|offensive|assault|raid|airstrike|ambush|counterattack|incursion|counteroffensive|war|military_operation|hostilities|counter-offensive|ground_offensive|invasion|reprisal|counter-attack  -> 190
  + Soldiers continued an offensive against the guerrillas. | Soldiers > the guerrillas
make v  S?=subj T?=on|against|in|at:any obj=attack|offensive|assault|raid|airstrike|ambush|counterattack|incursion|counteroffensive|war|military_operation|hostilities|counter-offensive|ground_offensive|invasion|reprisal|counter-attack  -> 190
  + Special forces made a raid on a village. | Special forces > a village
spearhead v  S?=subj T?=on|against|in|at:any obj=attack|offensive|assault|raid|airstrike|ambush|counterattack|incursion|counteroffensive|war|military_operation|hostilities|counter-offensive|ground_offensive|invasion|reprisal|counter-attack  -> 190
  + Paramilitaries spearheaded an attack on a checkpoint. | Paramilitaries > a checkpoint
press v  S?=subj T?=on|against|in|at:any obj=attack|offensive|assault|raid|airstrike|ambush|counterattack|incursion|counteroffensive|war|military_operation|hostilities|counter-offensive|ground_offensive|invasion|reprisal|counter-attack  -> 190
  + The navy pressed an offensive against the guerrillas. | The navy > the guerrillas
direct v  S?=subj T?=on|against|in|at:any obj=attack|offensive|assault|raid|airstrike|ambush|counterattack|incursion|counteroffensive|war|military_operation|hostilities|counter-offensive|ground_offensive|invasion|reprisal|counter-attack  -> 190
  + The air force directed a raid on a village. | The air force > a village
open v  S?=subj T?=on|against|in|at:any obj=attack|offensive|assault|raid|airstrike|ambush|counterattack|incursion|counteroffensive|war|military_operation|hostilities|counter-offensive|ground_offensive|invasion|reprisal|counter-attack  -> 190
  + Rebels opened an attack on a checkpoint. | Rebels > a checkpoint
initiate v  S?=subj T?=on|against|in|at:any obj=attack|offensive|assault|raid|airstrike|ambush|counterattack|incursion|counteroffensive|war|military_operation|hostilities|counter-offensive|ground_offensive|invasion|reprisal|counter-attack  -> 190
  + Marines initiated an offensive against the guerrillas. | Marines > the guerrillas
expand v  S?=subj T?=on|against|in|at:any obj=attack|offensive|assault|raid|airstrike|ambush|counterattack|incursion|counteroffensive|war|military_operation|hostilities|counter-offensive|ground_offensive|invasion|reprisal|counter-attack  -> 190
  + Border guards expanded a raid on a village. | Border guards > a village
lay v  S?=subj T?=on|against|in|at:any obj=attack|offensive|assault|raid|airstrike|ambush|counterattack|incursion|counteroffensive|war|military_operation|hostilities|counter-offensive|ground_offensive|invasion|reprisal|counter-attack  -> 190
  + Militants laid an attack on a checkpoint. | Militants > a checkpoint
escalate v  S?=subj T?=on|against|in|at:any obj=attack|offensive|assault|raid|airstrike|ambush|counterattack|incursion|counteroffensive|war|military_operation|hostilities|counter-offensive|ground_offensive|invasion|reprisal|counter-attack  -> 190
  + The army escalated an offensive against the guerrillas. | The army > the guerrillas
order v  S?=subj T?=on|against|in|at:any obj=attack|offensive|assault|raid|airstrike|ambush|counterattack|incursion|counteroffensive|war|military_operation|hostilities|counter-offensive|ground_offensive|invasion|reprisal|counter-attack  -> 190
  + Government troops ordered a raid on a village. | Government troops > a village
coordinate v  S?=subj T?=on|against|in|at:any obj=attack|offensive|assault|raid|airstrike|ambush|counterattack|incursion|counteroffensive|war|military_operation|hostilities|counter-offensive|ground_offensive|invasion|reprisal|counter-attack  -> 190
  + Insurgents coordinated an attack on a checkpoint. | Insurgents > a checkpoint
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
  + Gunmen retaliated against the garrison. | Gunmen > the garrison
counterattack v  S?=subj T=against:any  -> 190
  + Special forces counterattacked against the insurgents. | Special forces > the insurgents
strike_back v  S?=subj T=against:any  -> 190
  + Separatists struck back against the garrison. | Separatists > the garrison
move v  S?=subj T=against:any  -> 190
  + The navy moved against the insurgents. | The navy > the insurgents
battle v  S?=subj T=against:any  -> 190
  + Guerrillas battled against the garrison. | Guerrillas > the garrison
hit_back v  S?=subj T=against:any  -> 190
  + The air force hit back against the insurgents. | The air force > the insurgents
wage_war v  S?=subj T=against:any  -> 190
  + Militiamen waged war against the garrison. | Militiamen > the garrison
go_to_war v  S?=subj T=against:any  -> 190
  + Marines went to war against the insurgents. | Marines > the insurgents
take_up_arms v  S?=subj T=against:any  -> 190
  + Extremists took up arms against the garrison. | Extremists > the garrison
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
  + Jihadists' counterattack against the garrison was repelled. | Jihadists > the garrison
counteroffensive n  S?=by|mod|poss T?=on|against|in|of|at:any  -> 190
  + Border guards' counteroffensive on the town went on. | Border guards > the town
incursion n  S?=by|mod|poss T?=on|against|in|of|at:any  -> 190
  + Paramilitaries' incursion against the garrison was repelled. | Paramilitaries > the garrison
onslaught n  S?=by|mod|poss T?=on|against|in|of|at:any  -> 190
  + The army's onslaught on the town went on. | The army > the town
reprisal n  S?=by|mod|poss T?=on|against|in|of|at:any  -> 190
  + Rebels' reprisal against the garrison was repelled. | Rebels > the garrison
retaliation n  S?=by|mod|poss T?=on|against|in|of|at:any  -> 190
  + Government troops' retaliation on the town went on. | Government troops > the town
cross-border_raid n  S?=by|mod|poss T?=on|against|in|of|at:any  -> 190
  + Militants' cross-border raid against the garrison was repelled. | Militants > the garrison
military_operation n  S?=by|mod|poss T?=on|against|in|of|at:any  -> 190
  + Soldiers' military operation on the town went on. | Soldiers > the town
terrorist_attack n  S?=by|mod|poss T?=on|against|in|of|at:any  -> 190
  + Insurgents' terrorist attack against the garrison was repelled. | Insurgents > the garrison
terror_attack n  S?=by|mod|poss T?=on|against|in|of|at:any  -> 190
  + Special forces' terror attack on the town went on. | Special forces > the town
ground_offensive n  S?=by|mod|poss T?=on|against|in|of|at:any  -> 190
  + Gunmen' ground offensive against the garrison was repelled. | Gunmen > the garrison
armed_attack n  S?=by|mod|poss T?=on|against|in|of|at:any  -> 190
  + The navy's armed attack on the town went on. | The navy > the town
military_action n  S?=by|mod|poss T?=on|against|in|of|at:any  -> 190
  + Separatists' military action against the garrison was repelled. | Separatists > the garrison
aggression n  S?=by|mod|poss T?=on|against|in|of|at:any  -> 190
  + The air force's aggression on the town went on. | The air force > the town
counter-offensive n  S?=by|mod|poss T?=on|against|in|of|at:any  -> 190
  + Guerrillas' counter-offensive against the garrison was repelled. | Guerrillas > the garrison
military_campaign n  S?=by|mod|poss T?=on|against|in|of|at:any  -> 190
  + Marines' military campaign on the town went on. | Marines > the town
hit-and-run_attack n  S?=by|mod|poss T?=on|against|in|of|at:any  -> 190
  + Militiamen' hit-and-run attack against the garrison was repelled. | Militiamen > the garrison
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
  + Extremists overwhelmed a border post. | Extremists > a border post
assault v  S?=subj T=obj:any  -> 190
  + The army assaulted the rebel camp. | The army > the rebel camp
blitz v  S?=subj T=obj:any  -> 190
  + Jihadists blitzed a border post. | Jihadists > a border post
descend_on v  S?=subj T=obj:any  -> 190
  + Government troops descended on the rebel camp. | Government troops > the rebel camp
penetrate v  S?=subj T=obj:any  -> 190
  + Paramilitaries penetrated a border post. | Paramilitaries > a border post
barge_into v  S?=subj T=obj:any  -> 190
  + Soldiers barged into the rebel camp. | Soldiers > the rebel camp
burst_into v  S?=subj T=obj:any  -> 190
  + Rebels bursted into a border post. | Rebels > a border post
break_into v  S?=subj T=obj:any  -> 190
  + Special forces broke into the rebel camp. | Special forces > the rebel camp
push_into v  S?=subj T=obj:any  -> 190
  + Militants pushed into a border post. | Militants > a border post
cross_into v  S?=subj T=obj:any  -> 190
  + The navy crossed into the rebel camp. | The navy > the rebel camp
# Firearms
shoot_down v  S?=subj T=obj:person  -> 193
  + Police shot down a shopkeeper. | Police > a shopkeeper
fatally_shoot v  S?=subj T=obj:person  -> 193
  + Insurgents fatallied shoot two guards. | Insurgents > two guards
gun v  S?=subj T=obj:person  -> 193
  + The air force gunned a farmer at the checkpoint. | The air force > a farmer
machine-gun v  S?=subj T=obj:person  -> 193
  + Security forces machine-guned a shopkeeper. | Security forces > a shopkeeper
snipe v  S?=subj T=obj:person  -> 193
  + Gunmen sniped two guards. | Gunmen > two guards
cut_down v  S?=subj T=obj:person  -> 193
  + Marines cut down a farmer at the checkpoint. | Marines > a farmer
pick_off v  S?=subj T=obj:person  -> 193
  + Riot police picked off a shopkeeper. | Riot police > a shopkeeper
shoot v  S?=subj T=at|into|toward|towards:any  -> 193
  + Separatists shot at a patrol. | Separatists > a patrol
open_up v  S?=subj T=at|into|toward|towards:any  -> 193
  + Border guards opened up on the crowd. | Border guards > the crowd
snipe v  S?=subj T=at|into|toward|towards:any  -> 193
  + Officers sniped into the car. | Officers > the car
blaze_away v  S?=subj T=at|into|toward|towards:any  -> 193
  + Guerrillas blazed away at a patrol. | Guerrillas > a patrol
let_loose v  S?=subj T=at|into|toward|towards:any  -> 193
  + The army let loose on the crowd. | The army > the crowd
fire v  S?=subj T?=at|on|into|over:any obj=shot|shots|bullet|bullets|gun|rifle|round|rounds|volley|machine_gun  -> 193
  + Gendarmes fired shots at a car. | Gendarmes > a car
discharge v  S?=subj T?=at|on|into|over:any obj=shot|shots|bullet|bullets|gun|rifle|round|rounds|volley|machine_gun  -> 193
  + Militiamen discharged bullets into the house. | Militiamen > the house
spray v  S?=subj T?=at|on|into|over:any obj=shot|shots|bullet|bullets|gun|rifle|round|rounds|volley|machine_gun  -> 193
  + Secret police sprayed shots at a car. | Secret police > a car
pump v  S?=subj T?=at|on|into|over:any obj=shot|shots|bullet|bullets|gun|rifle|round|rounds|volley|machine_gun  -> 193
  + Extremists pumped bullets into the house. | Extremists > the house
unload v  S?=subj T?=at|on|into|over:any obj=shot|shots|bullet|bullets|gun|rifle|round|rounds|volley|machine_gun  -> 193
  + Police unloaded shots at a car. | Police > a car
loose v  S?=subj T?=at|on|into|over:any obj=shot|shots|bullet|bullets|gun|rifle|round|rounds|volley|machine_gun  -> 193
  + Jihadists loosed bullets into the house. | Jihadists > the house
spray v  S?=subj T=obj with=gunfire|bullet|bullets|machine-gun_fire|rifle|automatic_weapon  -> 193
  + Paramilitaries sprayed a minibus with bullets. | Paramilitaries > a minibus
rake v  S?=subj T=obj with=gunfire|bullet|bullets|machine-gun_fire|rifle|automatic_weapon  -> 193
  + Rebels raked a minibus with bullets. | Rebels > a minibus
riddle v  S?=subj T=obj with=gunfire|bullet|bullets|machine-gun_fire|rifle|automatic_weapon  -> 193
  + Militants riddled a minibus with bullets. | Militants > a minibus
attack v  S?=subj T=obj with=gunfire|bullet|bullets|machine-gun_fire|rifle|automatic_weapon  -> 193
  + Insurgents attacked a minibus with bullets. | Insurgents > a minibus
hit v  S?=subj T=obj with=gunfire|bullet|bullets|machine-gun_fire|rifle|automatic_weapon  -> 193
  + Gunmen hit a minibus with bullets. | Gunmen > a minibus
pepper v  S?=subj T=obj with=gunfire|bullet|bullets|machine-gun_fire|rifle|automatic_weapon  -> 193
  + Separatists peppered a minibus with bullets. | Separatists > a minibus
shooting_death n  S?=by T=of|poss  -> 193
  + The shooting death of a student by police was filmed. | police > a student
gunning_down n  S?=by T=of|poss  -> 193
  + The gunning down of a student by police was filmed. | police > a student
sniping n  S?=by T=of|poss  -> 193
  + The sniping of a student by police was filmed. | police > a student
drive-by_shooting n  S?=by|mod|poss T?=at|on|in|against:any  -> 193
  + Guerrillas' drive-by shooting at a wedding left three dead. | Guerrillas > a wedding
gun_attack n  S?=by|mod|poss T?=at|on|in|against:any  -> 193
  + Militiamen's gun attack at a wedding left three dead. | Militiamen > a wedding
sniper_fire n  S?=by|mod|poss T?=at|on|in|against:any  -> 193
  + Extremists' sniper fire at a wedding left three dead. | Extremists > a wedding
mass_shooting n  S?=by|mod|poss T?=at|on|in|against:any  -> 193
  + Jihadists' mass shooting at a wedding left three dead. | Jihadists > a wedding
gunfire n  S?=by|mod|poss T?=at|on|in|against:any  -> 193
  + Paramilitaries' gunfire at a wedding left three dead. | Paramilitaries > a wedding
sniper_attack n  S?=by|mod|poss T?=at|on|in|against:any  -> 193
  + Rebels' sniper attack at a wedding left three dead. | Rebels > a wedding
shooting_spree n  S?=by|mod|poss T?=at|on|in|against:any  -> 193
  + Militants' shooting spree at a wedding left three dead. | Militants > a wedding
shooting_attack n  S?=by|mod|poss T?=at|on|in|against:any  -> 193
  + Insurgents' shooting attack at a wedding left three dead. | Insurgents > a wedding
# Heavy weapons
cannonade v  S?=subj T=obj:any  -> 194
  + Government troops cannonaded the old town. | Government troops > the old town
blast v  S?=subj T=obj:any  -> 194
  + Gunmen blasted an army base. | Gunmen > an army base
mortar v  S?=subj T=obj:any  -> 194
  + Soldiers mortared a hospital. | Soldiers > a hospital
pulverise v  S?=subj T=obj:any  -> 194
  + Special forces pulverised the old town. | Special forces > the old town
pulverize v  S?=subj T=obj:any  -> 194
  + Separatists pulverized an army base. | Separatists > an army base
hammer v  S?=subj T=obj:any  -> 194
  + The navy hammered a hospital. | The navy > a hospital
rocket v  S?=subj T=obj:any  -> 194
  + The air force rocketed the old town. | The air force > the old town
attack v  S?=subj T=obj:any with={heavy}  -> 194
  + Guerrillas attacked the barracks with mortars. | Guerrillas > the barracks
pound v  S?=subj T=obj:any with={heavy}  -> 194
  + Marines pounded the suburb with artillery. | Marines > the suburb
target v  S?=subj T=obj:any with={heavy}  -> 194
  + Militiamen targeted the airport with rockets. | Militiamen > the airport
strike v  S?=subj T=obj:any with={heavy}  -> 194
  + Extremists struck the barracks with mortars. | Extremists > the barracks
bombard v  S?=subj T=obj:any with={heavy}  -> 194
  + Border guards bombarded the suburb with artillery. | Border guards > the suburb
hammer v  S?=subj T=obj:any with={heavy}  -> 194
  + Jihadists hammered the airport with rockets. | Jihadists > the airport
pummel v  S?=subj T=obj:any with={heavy}  -> 194
  + Paramilitaries pummeled the barracks with mortars. | Paramilitaries > the barracks
shell v  S?=subj T=obj:any with={heavy}  -> 194
  + The army shelled the suburb with artillery. | The army > the suburb
rain v  S?=subj T=obj:any with={heavy}  -> 194
  + Rebels rained the airport with rockets. | Rebels > the airport
launch v  S?=subj T?=at|on|into|toward|towards|across:any obj=rocket|rockets|shell|shells|mortar|mortars|missile|missiles|artillery_shell|barrage|salvo|artillery  -> 194
  + Militants launched rockets at the base. | Militants > the base
lob v  S?=subj T?=at|on|into|toward|towards|across:any obj=rocket|rockets|shell|shells|mortar|mortars|missile|missiles|artillery_shell|barrage|salvo|artillery  -> 194
  + Government troops lobed shells into the suburb. | Government troops > the suburb
rain v  S?=subj T?=at|on|into|toward|towards|across:any obj=rocket|rockets|shell|shells|mortar|mortars|missile|missiles|artillery_shell|barrage|salvo|artillery  -> 194
  + Insurgents rained a barrage on the town. | Insurgents > the town
shoot v  S?=subj T?=at|on|into|toward|towards|across:any obj=rocket|rockets|shell|shells|mortar|mortars|missile|missiles|artillery_shell|barrage|salvo|artillery  -> 194
  + Gunmen shot rockets at the base. | Gunmen > the base
hurl v  S?=subj T?=at|on|into|toward|towards|across:any obj=rocket|rockets|shell|shells|mortar|mortars|missile|missiles|artillery_shell|barrage|salvo|artillery  -> 194
  + Soldiers hurled shells into the suburb. | Soldiers > the suburb
send v  S?=subj T?=at|on|into|toward|towards|across:any obj=rocket|rockets|shell|shells|mortar|mortars|missile|missiles|artillery_shell|barrage|salvo|artillery  -> 194
  + Separatists sent a barrage on the town. | Separatists > the town
pour v  S?=subj T?=at|on|into|toward|towards|across:any obj=rocket|rockets|shell|shells|mortar|mortars|missile|missiles|artillery_shell|barrage|salvo|artillery  -> 194
  + Guerrillas poured rockets at the base. | Guerrillas > the base
unleash v  S?=subj T?=at|on|into|toward|towards|across:any obj=rocket|rockets|shell|shells|mortar|mortars|missile|missiles|artillery_shell|barrage|salvo|artillery  -> 194
  + Special forces unleashed shells into the suburb. | Special forces > the suburb
loose v  S?=subj T?=at|on|into|toward|towards|across:any obj=rocket|rockets|shell|shells|mortar|mortars|missile|missiles|artillery_shell|barrage|salvo|artillery  -> 194
  + Militiamen loosed a barrage on the town. | Militiamen > the town
aim v  S?=subj T?=at|on|into|toward|towards|across:any obj=rocket|rockets|shell|shells|mortar|mortars|missile|missiles|artillery_shell|barrage|salvo|artillery  -> 194
  + Extremists aimed rockets at the base. | Extremists > the base
rocket_attack n  S?=by|mod|poss T?=on|against|of|at|in:any  -> 194
  + The navy's rocket attack on the suburb killed nine. | The navy > the suburb
mortar_attack n  S?=by|mod|poss T?=on|against|of|at|in:any  -> 194
  + Jihadists' mortar attack on the base lasted an hour. | Jihadists > the base
artillery_fire n  S?=by|mod|poss T?=on|against|of|at|in:any  -> 194
  + The air force's artillery fire on the suburb killed nine. | The air force > the suburb
missile_attack n  S?=by|mod|poss T?=on|against|of|at|in:any  -> 194
  + Paramilitaries' missile attack on the base lasted an hour. | Paramilitaries > the base
missile_strike n  S?=by|mod|poss T?=on|against|of|at|in:any  -> 194
  + Marines' missile strike on the suburb killed nine. | Marines > the suburb
artillery_strike n  S?=by|mod|poss T?=on|against|of|at|in:any  -> 194
  + Rebels' artillery strike on the base lasted an hour. | Rebels > the base
rocket_fire n  S?=by|mod|poss T?=on|against|of|at|in:any  -> 194
  + Border guards' rocket fire on the suburb killed nine. | Border guards > the suburb
barrage n  S?=by|mod|poss T?=on|against|of|at|in:any  -> 194
  + Militants' barrage on the base lasted an hour. | Militants > the base
mortar_fire n  S?=by|mod|poss T?=on|against|of|at|in:any  -> 194
  + The army's mortar fire on the suburb killed nine. | The army > the suburb
rocket_strike n  S?=by|mod|poss T?=on|against|of|at|in:any  -> 194
  + Insurgents' rocket strike on the base lasted an hour. | Insurgents > the base
artillery_barrage n  S?=by|mod|poss T?=on|against|of|at|in:any  -> 194
  + Government troops' artillery barrage on the suburb killed nine. | Government troops > the suburb
artillery_attack n  S?=by|mod|poss T?=on|against|of|at|in:any  -> 194
  + Gunmen's artillery attack on the base lasted an hour. | Gunmen > the base
tank_fire n  S?=by|mod|poss T?=on|against|of|at|in:any  -> 194
  + Soldiers' tank fire on the suburb killed nine. | Soldiers > the suburb
salvo n  S?=by|mod|poss T?=on|against|of|at|in:any  -> 194
  + Separatists' salvo on the base lasted an hour. | Separatists > the base
tank_shelling n  S?=by|mod|poss T?=on|against|of|at|in:any  -> 194
  + Special forces' tank shelling on the suburb killed nine. | Special forces > the suburb
artillery_bombardment n  S?=by|mod|poss T?=on|against|of|at|in:any  -> 194
  + Guerrillas' artillery bombardment on the base lasted an hour. | Guerrillas > the base
artillery_shelling n  S?=by|mod|poss T?=on|against|of|at|in:any  -> 194
  + The navy's artillery shelling on the suburb killed nine. | The navy > the suburb
# From the air
drop v  S?=subj T?=on|over|in:any obj=bomb|bombs|barrel_bomb|cluster_bomb|cluster_munition|payload|incendiary  -> 195
  + The air force dropped bombs on the village. | The air force > the village
rain v  S?=subj T?=on|over|in:any obj=bomb|bombs|barrel_bomb|cluster_bomb|cluster_munition|payload|incendiary  -> 195
  + Portugal rained cluster bombs on Niger. | Portugal > Niger
unleash v  S?=subj T?=on|over|in:any obj=bomb|bombs|barrel_bomb|cluster_bomb|cluster_munition|payload|incendiary  -> 195
  + Marines unleashed bombs on the village. | Marines > the village
release v  S?=subj T?=on|over|in:any obj=bomb|bombs|barrel_bomb|cluster_bomb|cluster_munition|payload|incendiary  -> 195
  + Mongolia released cluster bombs on Oman. | Mongolia > Oman
dump v  S?=subj T?=on|over|in:any obj=bomb|bombs|barrel_bomb|cluster_bomb|cluster_munition|payload|incendiary  -> 195
  + Border guards dumped bombs on the village. | Border guards > the village
launch v  S?=subj T?=on|against|in:any obj=airstrike|air_strike|air_raid|bombing|bombing_raid|bombing_campaign|air_attack|aerial_bombardment|sortie|air_campaign  -> 195
  + The army launched an air raid on the camp. | The army > the camp
carry_out v  S?=subj T?=on|against|in:any obj=airstrike|air_strike|air_raid|bombing|bombing_raid|bombing_campaign|air_attack|aerial_bombardment|sortie|air_campaign  -> 195
  + Colombia carried out airstrikes against Finland. | Colombia > Finland
conduct v  S?=subj T?=on|against|in:any obj=airstrike|air_strike|air_raid|bombing|bombing_raid|bombing_campaign|air_attack|aerial_bombardment|sortie|air_campaign  -> 195
  + Zambia conducted air strikes on a depot. | Zambia > a depot
stage v  S?=subj T?=on|against|in:any obj=airstrike|air_strike|air_raid|bombing|bombing_raid|bombing_campaign|air_attack|aerial_bombardment|sortie|air_campaign  -> 195
  + Government troops staged an air raid on the camp. | Government troops > the camp
begin v  S?=subj T?=on|against|in:any obj=airstrike|air_strike|air_raid|bombing|bombing_raid|bombing_campaign|air_attack|aerial_bombardment|sortie|air_campaign  -> 195
  + Pakistan began airstrikes against Greece. | Pakistan > Greece
start v  S?=subj T?=on|against|in:any obj=airstrike|air_strike|air_raid|bombing|bombing_raid|bombing_campaign|air_attack|aerial_bombardment|sortie|air_campaign  -> 195
  + Ecuador started air strikes on a depot. | Ecuador > a depot
resume v  S?=subj T?=on|against|in:any obj=airstrike|air_strike|air_raid|bombing|bombing_raid|bombing_campaign|air_attack|aerial_bombardment|sortie|air_campaign  -> 195
  + Soldiers resumed an air raid on the camp. | Soldiers > the camp
mount v  S?=subj T?=on|against|in:any obj=airstrike|air_strike|air_raid|bombing|bombing_raid|bombing_campaign|air_attack|aerial_bombardment|sortie|air_campaign  -> 195
  + Cambodia mounted airstrikes against Algeria. | Cambodia > Algeria
order v  S?=subj T?=on|against|in:any obj=airstrike|air_strike|air_raid|bombing|bombing_raid|bombing_campaign|air_attack|aerial_bombardment|sortie|air_campaign  -> 195
  + Latvia ordered air strikes on a depot. | Latvia > a depot
continue v  S?=subj T?=on|against|in:any obj=airstrike|air_strike|air_raid|bombing|bombing_raid|bombing_campaign|air_attack|aerial_bombardment|sortie|air_campaign  -> 195
  + Special forces continued an air raid on the camp. | Special forces > the camp
intensify v  S?=subj T?=on|against|in:any obj=airstrike|air_strike|air_raid|bombing|bombing_raid|bombing_campaign|air_attack|aerial_bombardment|sortie|air_campaign  -> 195
  + Bolivia intensified airstrikes against Sudan. | Bolivia > Sudan
step_up v  S?=subj T?=on|against|in:any obj=airstrike|air_strike|air_raid|bombing|bombing_raid|bombing_campaign|air_attack|aerial_bombardment|sortie|air_campaign  -> 195
  + Canada stepped up air strikes on a depot. | Canada > a depot
unleash v  S?=subj T?=on|against|in:any obj=airstrike|air_strike|air_raid|bombing|bombing_raid|bombing_campaign|air_attack|aerial_bombardment|sortie|air_campaign  -> 195
  + The navy unleashed an air raid on the camp. | The navy > the camp
perform v  S?=subj T?=on|against|in:any obj=airstrike|air_strike|air_raid|bombing|bombing_raid|bombing_campaign|air_attack|aerial_bombardment|sortie|air_campaign  -> 195
  + Qatar performed airstrikes against Romania. | Qatar > Romania
execute v  S?=subj T?=on|against|in:any obj=airstrike|air_strike|air_raid|bombing|bombing_raid|bombing_campaign|air_attack|aerial_bombardment|sortie|air_campaign  -> 195
  + Ethiopia executed air strikes on a depot. | Ethiopia > a depot
fly v  S?=subj T?=on|against|in:any obj=airstrike|air_strike|air_raid|bombing|bombing_raid|bombing_campaign|air_attack|aerial_bombardment|sortie|air_campaign  -> 195
  + The air force flew an air raid on the camp. | The air force > the camp
expand v  S?=subj T?=on|against|in:any obj=airstrike|air_strike|air_raid|bombing|bombing_raid|bombing_campaign|air_attack|aerial_bombardment|sortie|air_campaign  -> 195
  + Thailand expanded airstrikes against Cyprus. | Thailand > Cyprus
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
  + Mexico's air attack on the depot killed six. | Mexico > the depot
bombing_raid n  S?=by|mod|poss T?=on|against|in|of|over:any  -> 195
  + Marines' bombing raid of the valley went on. | Marines > the valley
bombing_campaign n  S?=by|mod|poss T?=on|against|in|of|over:any  -> 195
  + Tunisia's bombing campaign on the depot killed six. | Tunisia > the depot
aerial_bombardment n  S?=by|mod|poss T?=on|against|in|of|over:any  -> 195
  + Border guards' aerial bombardment of the valley went on. | Border guards > the valley
air_campaign n  S?=by|mod|poss T?=on|against|in|of|over:any  -> 195
  + Iceland's air campaign on the depot killed six. | Iceland > the depot
aerial_attack n  S?=by|mod|poss T?=on|against|in|of|over:any  -> 195
  + The army's aerial attack of the valley went on. | The army > the valley
air_assault n  S?=by|mod|poss T?=on|against|in|of|over:any  -> 195
  + Angola's air assault on the depot killed six. | Angola > the depot
carpet_bombing n  S?=by|mod|poss T?=on|against|in|of|over:any  -> 195
  + Government troops' carpet bombing of the valley went on. | Government troops > the valley
bombing_run n  S?=by|mod|poss T?=on|against|in|of|over:any  -> 195
  + Denmark's bombing run on the depot killed six. | Denmark > the depot
aerial_bombing n  S?=by|mod|poss T?=on|against|in|of|over:any  -> 195
  + Soldiers' aerial bombing of the valley went on. | Soldiers > the valley
air_bombardment n  S?=by|mod|poss T?=on|against|in|of|over:any  -> 195
  + Lebanon's air bombardment on the depot killed six. | Lebanon > the depot
helicopter_attack n  S?=by|mod|poss T?=on|against|in|of|over:any  -> 195
  + Special forces' helicopter attack of the valley went on. | Special forces > the valley
cruise_missile_strike n  S?=by|mod|poss T?=on|against|in:any  -> 1951
  + Senegal's cruise missile strike on the bunker was precise. | Senegal > the bunker
precision_strike n  S?=by|mod|poss T?=on|against|in:any  -> 1951
  + Georgia's precision strike on the bunker was precise. | Georgia > the bunker
surgical_strike n  S?=by|mod|poss T?=on|against|in:any  -> 1951
  + Bulgaria's surgical strike on the bunker was precise. | Bulgaria > the bunker
guided_missile_strike n  S?=by|mod|poss T?=on|against|in:any  -> 1951
  + Indonesia's guided missile strike on the bunker was precise. | Indonesia > the bunker
fire v  S?=subj T?=on|at|against:any obj=cruise_missile|guided_missile|smart_bomb|guided_bomb|tomahawk  -> 1951
  + Morocco fired cruise missiles at the bunker. | Morocco > the bunker
launch v  S?=subj T?=on|at|against:any obj=cruise_missile|guided_missile|smart_bomb|guided_bomb|tomahawk  -> 1951
  + Belarus launched cruise missiles at the bunker. | Belarus > the bunker
drop v  S?=subj T?=on|at|against:any obj=cruise_missile|guided_missile|smart_bomb|guided_bomb|tomahawk  -> 1951
  + Tanzania dropped cruise missiles at the bunker. | Tanzania > the bunker
use v  S?=subj T?=on|at|against:any obj=cruise_missile|guided_missile|smart_bomb|guided_bomb|tomahawk  -> 1951
  + Croatia used cruise missiles at the bunker. | Croatia > the bunker
launch v  S?=subj T?=on|against|at|in:any obj=drone|drones|drone_strike|drone_attack|kamikaze_drone|armed_drone  -> 1952
  + Argentina launched drones at a refinery. | Argentina > a refinery
send v  S?=subj T?=on|against|at|in:any obj=drone|drones|drone_strike|drone_attack|kamikaze_drone|armed_drone  -> 1952
  + Militiamen sent a drone attack on the airport. | Militiamen > the airport
carry_out v  S?=subj T?=on|against|at|in:any obj=drone|drones|drone_strike|drone_attack|kamikaze_drone|armed_drone  -> 1952
  + Rwanda carried out drones at a refinery. | Rwanda > a refinery
conduct v  S?=subj T?=on|against|at|in:any obj=drone|drones|drone_strike|drone_attack|kamikaze_drone|armed_drone  -> 1952
  + Extremists conducted a drone attack on the airport. | Extremists > the airport
stage v  S?=subj T?=on|against|at|in:any obj=drone|drones|drone_strike|drone_attack|kamikaze_drone|armed_drone  -> 1952
  + Austria staged drones at a refinery. | Austria > a refinery
fire v  S?=subj T?=on|against|at|in:any obj=drone|drones|drone_strike|drone_attack|kamikaze_drone|armed_drone  -> 1952
  + Jihadists fired a drone attack on the airport. | Jihadists > the airport
use v  S?=subj T?=on|against|at|in:any obj=drone|drones|drone_strike|drone_attack|kamikaze_drone|armed_drone  -> 1952
  + Yemen used drones at a refinery. | Yemen > a refinery
mount v  S?=subj T?=on|against|at|in:any obj=drone|drones|drone_strike|drone_attack|kamikaze_drone|armed_drone  -> 1952
  + Paramilitaries mounted a drone attack on the airport. | Paramilitaries > the airport
fly v  S?=subj T?=on|against|at|in:any obj=drone|drones|drone_strike|drone_attack|kamikaze_drone|armed_drone  -> 1952
  + Kenya flew drones at a refinery. | Kenya > a refinery
order v  S?=subj T?=on|against|at|in:any obj=drone|drones|drone_strike|drone_attack|kamikaze_drone|armed_drone  -> 1952
  + Rebels ordered a drone attack on the airport. | Rebels > the airport
attack v  S?=subj T=obj:any with=drone|drones|kamikaze_drone|explosive_drone  -> 1952
  + Militants attacked the refinery with drones. | Militants > the refinery
hit v  S?=subj T=obj:any with=drone|drones|kamikaze_drone|explosive_drone  -> 1952
  + Norway hit the port with drones. | Norway > the port
strike v  S?=subj T=obj:any with=drone|drones|kamikaze_drone|explosive_drone  -> 1952
  + Insurgents struck the refinery with drones. | Insurgents > the refinery
target v  S?=subj T=obj:any with=drone|drones|kamikaze_drone|explosive_drone  -> 1952
  + Peru targeted the port with drones. | Peru > the port
bomb v  S?=subj T=obj:any with=drone|drones|kamikaze_drone|explosive_drone  -> 1952
  + Gunmen bombed the refinery with drones. | Gunmen > the refinery
drone_raid n  S?=by|mod|poss T?=on|against|in:any  -> 1952
  + Separatists' drone raid on the refinery started a fire. | Separatists > the refinery
drone_bombing n  S?=by|mod|poss T?=on|against|in:any  -> 1952
  + Guerrillas' drone bombing on the refinery started a fire. | Guerrillas > the refinery
drone_assault n  S?=by|mod|poss T?=on|against|in:any  -> 1952
  + Militiamen's drone assault on the refinery started a fire. | Militiamen > the refinery
# Bombs of rebels and terrorists
explode v  S?=subj T?=in|near|outside|at|inside|under|on|against:any obj={explosive}  -> 183
  + Extremists exploded a bomb near a mosque. | Extremists > a mosque
place v  S?=subj T?=in|near|outside|at|inside|under|on|against:any obj={explosive}  -> 183
  + Jihadists placed a grenade at a bus. | Jihadists > a bus
lay v  S?=subj T?=in|near|outside|at|inside|under|on|against:any obj={explosive}  -> 183
  + Paramilitaries laid explosives under a bridge. | Paramilitaries > a bridge
throw v  S?=subj T?=in|near|outside|at|inside|under|on|against:any obj={explosive}  -> 183
  + Rebels threw a bomb near a mosque. | Rebels > a mosque
hide v  S?=subj T?=in|near|outside|at|inside|under|on|against:any obj={explosive}  -> 183
  + Militants hid a grenade at a bus. | Militants > a bus
hurl v  S?=subj T?=in|near|outside|at|inside|under|on|against:any obj={explosive}  -> 183
  + Insurgents hurled explosives under a bridge. | Insurgents > a bridge
lob v  S?=subj T?=in|near|outside|at|inside|under|on|against:any obj={explosive}  -> 183
  + Gunmen lobed a bomb near a mosque. | Gunmen > a mosque
toss v  S?=subj T?=in|near|outside|at|inside|under|on|against:any obj={explosive}  -> 183
  + Separatists tossed a grenade at a bus. | Separatists > a bus
trigger v  S?=subj T?=in|near|outside|at|inside|under|on|against:any obj={explosive}  -> 183
  + Guerrillas triggered explosives under a bridge. | Guerrillas > a bridge
leave v  S?=subj T?=in|near|outside|at|inside|under|on|against:any obj={explosive}  -> 183
  + Militiamen left a bomb near a mosque. | Militiamen > a mosque
attach v  S?=subj T?=in|near|outside|at|inside|under|on|against:any obj={explosive}  -> 183
  + Extremists attached a grenade at a bus. | Extremists > a bus
mail v  S?=subj T?=in|near|outside|at|inside|under|on|against:any obj={explosive}  -> 183
  + Jihadists mailed explosives under a bridge. | Jihadists > a bridge
put v  S?=subj T?=in|near|outside|at|inside|under|on|against:any obj={explosive}  -> 183
  + Paramilitaries put a bomb near a mosque. | Paramilitaries > a mosque
carry_out v  S?=subj T?=on|against|at|in:any obj=bombing|bomb_attack|bombings|blast|explosion|grenade_attack  -> 183
  + Rebels carried out a bomb attack on a police station. | Rebels > a police station
stage v  S?=subj T?=on|against|at|in:any obj=bombing|bomb_attack|bombings|blast|explosion|grenade_attack  -> 183
  + Militants staged a bombing in Lagos. | Militants > Lagos
conduct v  S?=subj T?=on|against|at|in:any obj=bombing|bomb_attack|bombings|blast|explosion|grenade_attack  -> 183
  + Insurgents conducted a bomb attack on a police station. | Insurgents > a police station
commit v  S?=subj T?=on|against|at|in:any obj=bombing|bomb_attack|bombings|blast|explosion|grenade_attack  -> 183
  + Gunmen committed a bombing in Gdansk. | Gunmen > Gdansk
perpetrate v  S?=subj T?=on|against|at|in:any obj=bombing|bomb_attack|bombings|blast|explosion|grenade_attack  -> 183
  + Separatists perpetrated a bomb attack on a police station. | Separatists > a police station
launch v  S?=subj T?=on|against|at|in:any obj=bombing|bomb_attack|bombings|blast|explosion|grenade_attack  -> 183
  + Guerrillas launched a bombing in Basra. | Guerrillas > Basra
mount v  S?=subj T?=on|against|at|in:any obj=bombing|bomb_attack|bombings|blast|explosion|grenade_attack  -> 183
  + Militiamen mounted a bomb attack on a police station. | Militiamen > a police station
orchestrate v  S?=subj T?=on|against|at|in:any obj=bombing|bomb_attack|bombings|blast|explosion|grenade_attack  -> 183
  + Extremists orchestrated a bombing in Kandahar. | Extremists > Kandahar
order v  S?=subj T?=on|against|at|in:any obj=bombing|bomb_attack|bombings|blast|explosion|grenade_attack  -> 183
  + Jihadists ordered a bomb attack on a police station. | Jihadists > a police station
attack v  S?=subj T=obj:any with={explosive}  -> 183
  + Paramilitaries attacked a patrol with a grenade. | Paramilitaries > a patrol
target v  S?=subj T=obj:any with={explosive}  -> 183
  + Rebels targeted the courthouse with a bomb. | Rebels > the courthouse
hit v  S?=subj T=obj:any with={explosive}  -> 183
  + Militants hit a patrol with a grenade. | Militants > a patrol
blow_up v  S?=subj T=obj:any with={explosive}  -> 183
  + Insurgents blew up the courthouse with a bomb. | Insurgents > the courthouse
strike v  S?=subj T=obj:any with={explosive}  -> 183
  + Gunmen struck a patrol with a grenade. | Gunmen > a patrol
damage v  S?=subj T=obj:any with={explosive}  -> 183
  + Separatists damaged the courthouse with a bomb. | Separatists > the courthouse
dynamite v  S?=subj T=obj:any  -> 183
  + Guerrillas dynamited a pipeline. | Guerrillas > a pipeline
booby-trap v  S?=subj T=obj:any  -> 183
  + Militiamen booby-traped a railway line. | Militiamen > a railway line
firebomb v  S?=subj T=obj:any  -> 183
  + Extremists firebombed a pipeline. | Extremists > a pipeline
blow_apart v  S?=subj T=obj:any  -> 183
  + Jihadists blew apart a railway line. | Jihadists > a railway line
mine v  S?=subj T=obj:any  -> 183
  + Paramilitaries mined a pipeline. | Paramilitaries > a pipeline
petrol-bomb v  S?=subj T=obj:any  -> 183
  + Rebels petrol-bombed a railway line. | Rebels > a railway line
bomb_attack n  S?=by|mod|poss T?=on|against|at|in|of:any  -> 183
  + Militants' bomb attack on the station left craters. | Militants > the station
grenade_attack n  S?=by|mod|poss T?=on|against|at|in|of:any  -> 183
  + The grenade attack of a cafe by insurgents killed two. | insurgents > a cafe
firebombing n  S?=by|mod|poss T?=on|against|at|in|of:any  -> 183
  + Gunmen's firebombing on the station left craters. | Gunmen > the station
bomb_blast n  S?=by|mod|poss T?=on|against|at|in|of:any  -> 183
  + The bomb blast of a cafe by separatists killed two. | separatists > a cafe
bombings n  S?=by|mod|poss T?=on|against|at|in|of:any  -> 183
  + Guerrillas' bombings on the station left craters. | Guerrillas > the station
blast n  S?=by|mod|poss T?=on|against|at|in|of:any  -> 183
  + The blast of a cafe by militiamen killed two. | militiamen > a cafe
explosion n  S?=by|mod|poss T?=on|against|at|in|of:any  -> 183
  + Extremists' explosion on the station left craters. | Extremists > the station
terrorist_bombing n  S?=by|mod|poss T?=on|against|at|in|of:any  -> 183
  + The terrorist bombing of a cafe by jihadists killed two. | jihadists > a cafe
petrol_bomb_attack n  S?=by|mod|poss T?=on|against|at|in|of:any  -> 183
  + Paramilitaries' petrol bomb attack on the station left craters. | Paramilitaries > the station
bombing_attack n  S?=by|mod|poss T?=on|against|at|in|of:any  -> 183
  + The bombing attack of a cafe by rebels killed two. | rebels > a cafe
firebomb_attack n  S?=by|mod|poss T?=on|against|at|in|of:any  -> 183
  + Militants' firebomb attack on the station left craters. | Militants > the station
carry_out v  S?=subj T?=on|against|at|in|near:any obj=suicide_bombing|suicide_attack|suicide_mission|suicide_blast|suicide_bomber  -> 1831
  + Insurgents carried out a suicide attack on a hotel. | Insurgents > a hotel
stage v  S?=subj T?=on|against|at|in|near:any obj=suicide_bombing|suicide_attack|suicide_mission|suicide_blast|suicide_bomber  -> 1831
  + Gunmen staged a suicide bombing in Cali. | Gunmen > Cali
conduct v  S?=subj T?=on|against|at|in|near:any obj=suicide_bombing|suicide_attack|suicide_mission|suicide_blast|suicide_bomber  -> 1831
  + Separatists conducted a suicide attack on a hotel. | Separatists > a hotel
launch v  S?=subj T?=on|against|at|in|near:any obj=suicide_bombing|suicide_attack|suicide_mission|suicide_blast|suicide_bomber  -> 1831
  + Guerrillas launched a suicide bombing in Mandalay. | Guerrillas > Mandalay
commit v  S?=subj T?=on|against|at|in|near:any obj=suicide_bombing|suicide_attack|suicide_mission|suicide_blast|suicide_bomber  -> 1831
  + Militiamen committed a suicide attack on a hotel. | Militiamen > a hotel
perpetrate v  S?=subj T?=on|against|at|in|near:any obj=suicide_bombing|suicide_attack|suicide_mission|suicide_blast|suicide_bomber  -> 1831
  + Extremists perpetrated a suicide bombing in Durban. | Extremists > Durban
mount v  S?=subj T?=on|against|at|in|near:any obj=suicide_bombing|suicide_attack|suicide_mission|suicide_blast|suicide_bomber  -> 1831
  + Jihadists mounted a suicide attack on a hotel. | Jihadists > a hotel
order v  S?=subj T?=on|against|at|in|near:any obj=suicide_bombing|suicide_attack|suicide_mission|suicide_blast|suicide_bomber  -> 1831
  + Paramilitaries ordered a suicide bombing in Sarajevo. | Paramilitaries > Sarajevo
send v  S?=subj T?=on|against|at|in|near:any obj=suicide_bombing|suicide_attack|suicide_mission|suicide_blast|suicide_bomber  -> 1831
  + Rebels sent a suicide attack on a hotel. | Rebels > a hotel
plot v  S?=subj T?=on|against|at|in|near:any obj=suicide_bombing|suicide_attack|suicide_mission|suicide_blast|suicide_bomber  -> 1831
  + Militants plotted a suicide bombing in Quetta. | Militants > Quetta
suicide_bomb_attack n  S?=by|mod|poss T?=on|against|at|in|near:any  -> 1831
  + Insurgents' suicide bomb attack in Goma killed guards. | Insurgents > Goma
suicide_blast n  S?=by|mod|poss T?=on|against|at|in|near:any  -> 1831
  + Gunmen's suicide blast in Oaxaca killed guards. | Gunmen > Oaxaca
suicide_car_bombing n  S?=by|mod|poss T?=on|against|at|in|near:any  -> 1831
  + Separatists' suicide car bombing in Mombasa killed guards. | Separatists > Mombasa
suicide_mission n  S?=by|mod|poss T?=on|against|at|in|near:any  -> 1831
  + Guerrillas' suicide mission in Lyon killed guards. | Guerrillas > Lyon
suicide_bomb n  S?=by|mod|poss T?=on|against|at|in|near:any  -> 1831
  + Militiamen's suicide bomb in Aleppo killed guards. | Militiamen > Aleppo
detonate v  S?=subj T?=on|against|at|in|near|outside:any obj=car_bomb|truck_bomb|car_bombing|vehicle_bomb|truck_bombing  -> 1832
  + Extremists detonated a car bomb near the ministry. | Extremists > the ministry
explode v  S?=subj T?=on|against|at|in|near|outside:any obj=car_bomb|truck_bomb|car_bombing|vehicle_bomb|truck_bombing  -> 1832
  + Jihadists exploded a car bomb near the ministry. | Jihadists > the ministry
park v  S?=subj T?=on|against|at|in|near|outside:any obj=car_bomb|truck_bomb|car_bombing|vehicle_bomb|truck_bombing  -> 1832
  + Paramilitaries parked a car bomb near the ministry. | Paramilitaries > the ministry
set_off v  S?=subj T?=on|against|at|in|near|outside:any obj=car_bomb|truck_bomb|car_bombing|vehicle_bomb|truck_bombing  -> 1832
  + Rebels set off a car bomb near the ministry. | Rebels > the ministry
drive v  S?=subj T?=on|against|at|in|near|outside:any obj=car_bomb|truck_bomb|car_bombing|vehicle_bomb|truck_bombing  -> 1832
  + Militants drove a car bomb near the ministry. | Militants > the ministry
carry_out v  S?=subj T?=on|against|at|in|near|outside:any obj=car_bomb|truck_bomb|car_bombing|vehicle_bomb|truck_bombing  -> 1832
  + Insurgents carried out a car bomb near the ministry. | Insurgents > the ministry
use v  S?=subj T?=on|against|at|in|near|outside:any obj=car_bomb|truck_bomb|car_bombing|vehicle_bomb|truck_bombing  -> 1832
  + Gunmen used a car bomb near the ministry. | Gunmen > the ministry
plant v  S?=subj T?=on|against|at|in|near|outside:any obj=car_bomb|truck_bomb|car_bombing|vehicle_bomb|truck_bombing  -> 1832
  + Separatists planted a car bomb near the ministry. | Separatists > the ministry
truck_bomb n  S?=by|mod|poss T?=on|against|at|in|near|outside:any  -> 1832
  + Guerrillas' truck bomb outside the ministry killed eight. | Guerrillas > the ministry
truck_bombing n  S?=by|mod|poss T?=on|against|at|in|near|outside:any  -> 1832
  + Militiamen's truck bombing outside the ministry killed eight. | Militiamen > the ministry
vehicle_bombing n  S?=by|mod|poss T?=on|against|at|in|near|outside:any  -> 1832
  + Extremists' vehicle bombing outside the ministry killed eight. | Extremists > the ministry
car_bomb_attack n  S?=by|mod|poss T?=on|against|at|in|near|outside:any  -> 1832
  + Jihadists' car bomb attack outside the ministry killed eight. | Jihadists > the ministry
car_attack n  S?=by|mod|poss T?=on|against|at|in|near|outside:any  -> 1832
  + Paramilitaries' car attack outside the ministry killed eight. | Paramilitaries > the ministry
car_ramming n  S?=by|mod|poss T?=on|against|at|in|near|outside:any  -> 1832
  + Rebels' car ramming outside the ministry killed eight. | Rebels > the ministry
vehicle_attack n  S?=by|mod|poss T?=on|against|at|in|near|outside:any  -> 1832
  + Militants' vehicle attack outside the ministry killed eight. | Militants > the ministry
ramming_attack n  S?=by|mod|poss T?=on|against|at|in|near|outside:any  -> 1832
  + Insurgents' ramming attack outside the ministry killed eight. | Insurgents > the ministry
truck_attack n  S?=by|mod|poss T?=on|against|at|in|near|outside:any  -> 1832
  + Gunmen's truck attack outside the ministry killed eight. | Gunmen > the ministry
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
  + Separatists' roadside bombing near the bridge killed a driver. | Separatists > the bridge
ied_attack n  S?=by|mod|poss T?=against|on|near|in:any  -> 1833
  + Guerrillas' ied attack near the bridge killed a driver. | Guerrillas > the bridge
landmine_attack n  S?=by|mod|poss T?=against|on|near|in:any  -> 1833
  + Militiamen's landmine attack near the bridge killed a driver. | Militiamen > the bridge
roadside_blast n  S?=by|mod|poss T?=against|on|near|in:any  -> 1833
  + Extremists' roadside blast near the bridge killed a driver. | Extremists > the bridge
mine_attack n  S?=by|mod|poss T?=against|on|near|in:any  -> 1833
  + Jihadists' mine attack near the bridge killed a driver. | Jihadists > the bridge
plant v  S?=subj T?=near|in|along|on|against:any obj=roadside_bomb|landmine|mine|ied|improvised_explosive_device  -> 1833
  + Paramilitaries planted a roadside bomb near the convoy. | Paramilitaries > the convoy
lay v  S?=subj T?=near|in|along|on|against:any obj=roadside_bomb|landmine|mine|ied|improvised_explosive_device  -> 1833
  + Rebels laid mines along the road. | Rebels > the road
detonate v  S?=subj T?=near|in|along|on|against:any obj=roadside_bomb|landmine|mine|ied|improvised_explosive_device  -> 1833
  + Militants detonated a roadside bomb near the convoy. | Militants > the convoy
set_off v  S?=subj T?=near|in|along|on|against:any obj=roadside_bomb|landmine|mine|ied|improvised_explosive_device  -> 1833
  + Insurgents set off mines along the road. | Insurgents > the road
bury v  S?=subj T?=near|in|along|on|against:any obj=roadside_bomb|landmine|mine|ied|improvised_explosive_device  -> 1833
  + Gunmen buried a roadside bomb near the convoy. | Gunmen > the convoy
use v  S?=subj T?=near|in|along|on|against:any obj=roadside_bomb|landmine|mine|ied|improvised_explosive_device  -> 1833
  + Separatists used mines along the road. | Separatists > the road
explode v  S?=subj T?=near|in|along|on|against:any obj=roadside_bomb|landmine|mine|ied|improvised_explosive_device  -> 1833
  + Guerrillas exploded a roadside bomb near the convoy. | Guerrillas > the convoy
place v  S?=subj T?=near|in|along|on|against:any obj=roadside_bomb|landmine|mine|ied|improvised_explosive_device  -> 1833
  + Militiamen placed mines along the road. | Militiamen > the road
market_bombing n  S?=by|mod|poss T?=in|at|of:any  -> 1834
  + Extremists' market bombing in Cusco destroyed stalls. | Extremists > Cusco
hotel_bombing n  S?=by|mod|poss T?=in|at|of:any  -> 1834
  + Jihadists' hotel bombing in Izmir destroyed stalls. | Jihadists > Izmir
embassy_bombing n  S?=by|mod|poss T?=in|at|of:any  -> 1834
  + Paramilitaries' embassy bombing in Lagos destroyed stalls. | Paramilitaries > Lagos
mosque_bombing n  S?=by|mod|poss T?=in|at|of:any  -> 1834
  + Rebels' mosque bombing in Gdansk destroyed stalls. | Rebels > Gdansk
church_bombing n  S?=by|mod|poss T?=in|at|of:any  -> 1834
  + Militants' church bombing in Basra destroyed stalls. | Militants > Basra
nightclub_bombing n  S?=by|mod|poss T?=in|at|of:any  -> 1834
  + Insurgents' nightclub bombing in Kandahar destroyed stalls. | Insurgents > Kandahar
train_bombing n  S?=by|mod|poss T?=in|at|of:any  -> 1834
  + Gunmen's train bombing in Cali destroyed stalls. | Gunmen > Cali
# Abduction, hijack, hostages
snatch v  S?=subj T=obj  -> 181
  + Separatists snatched a Norwegian engineer. | Separatists > a Norwegian engineer
carry_off v  S?=subj T=obj  -> 181
  + Guerrillas carried off ten schoolgirls. | Guerrillas > ten schoolgirls
spirit_away v  S?=subj T=obj  -> 181
  + Pirates spirited away a crew. | Pirates > a crew
take_captive v  S?=subj T=obj  -> 181
  + Militiamen took captive a Norwegian engineer. | Militiamen > a Norwegian engineer
hold_captive v  S?=subj T=obj  -> 181
  + Extremists held captive ten schoolgirls. | Extremists > ten schoolgirls
hold_hostage v  S?=subj T=obj  -> 181
  + Pirates held hostage a crew. | Pirates > a crew
shanghai v  S?=subj T=obj  -> 181
  + Jihadists shanghaied a Norwegian engineer. | Jihadists > a Norwegian engineer
enslave v  S?=subj T=obj  -> 181
  + Paramilitaries enslaved ten schoolgirls. | Paramilitaries > ten schoolgirls
commandeer v  S?=subj T=obj  -> 181
  + Pirates commandeered a crew. | Pirates > a crew
hold_for_ransom v  S?=subj T=obj  -> 181
  + Rebels held for ransom a Norwegian engineer. | Rebels > a Norwegian engineer
whisk_away v  S?=subj T=obj  -> 181
  + Militants whisked away ten schoolgirls. | Militants > ten schoolgirls
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
  + Insurgents took hostages. | Insurgents > hostages
hold v  S?=subj T=obj obj=hostage|hostages|captive|captives  -> 181
  + Gunmen held hostages. | Gunmen > hostages
grab v  S?=subj T=obj obj=hostage|hostages|captive|captives  -> 181
  + Separatists grabbed hostages. | Separatists > hostages
capture v  S?=subj T=obj obj=hostage|hostages|captive|captives  -> 181
  + Guerrillas captured hostages. | Guerrillas > hostages
keep v  S?=subj T=obj obj=hostage|hostages|captive|captives  -> 181
  + Militiamen kept hostages. | Militiamen > hostages
take v  S?=subj T?=obj as=hostage|hostages|captive  -> 181
  + Extremists took two engineers as hostages. | Extremists > two engineers
hold v  S?=subj T?=obj as=hostage|hostages|captive  -> 181
  + Jihadists held two engineers as hostages. | Jihadists > two engineers
keep v  S?=subj T?=obj as=hostage|hostages|captive  -> 181
  + Paramilitaries kept two engineers as hostages. | Paramilitaries > two engineers
use v  S?=subj T?=obj as=hostage|hostages|captive  -> 181
  + Rebels used two engineers as hostages. | Rebels > two engineers
hostage-taking n  S?=by T=of|poss  -> 181
  + The hostage-taking of a priest by militants shocked the parish. | militants > a priest
snatching n  S?=by T=of|poss  -> 181
  + The snatching of engineers by the militia ended in ransom. | the militia > engineers
hijacking n  S?=by T=of|poss  -> 181
  + The hijacking of a priest by insurgents shocked the parish. | insurgents > a priest
enforced_disappearance n  S?=by T=of|poss  -> 181
  + The enforced disappearance of engineers by the militia ended in ransom. | the militia > engineers
forced_disappearance n  S?=by T=of|poss  -> 181
  + The forced disappearance of a priest by gunmen shocked the parish. | gunmen > a priest
hijack n  S?=by T=of|poss  -> 181
  + The hijack of engineers by the militia ended in ransom. | the militia > engineers
enslavement n  S?=by T=of|poss  -> 181
  + The enslavement of a priest by separatists shocked the parish. | separatists > a priest
kidnap n  S?=by T=of|poss  -> 181
  + The kidnap of engineers by the militia ended in ransom. | the militia > engineers
disappearance n  S?=by T=of|poss  -> 181
  + The disappearance of a priest by guerrillas shocked the parish. | guerrillas > a priest
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
  + Militiamen molested girls. | Militiamen > girls
grope v  S?=subj T=obj  -> 1821
  + A guard groped a prisoner. | A guard > a prisoner
sexually_assault v  S?=subj T=obj  -> 1821
  + Border guards sexuallied assault women of the village. | Border guards > women of the village
sodomise v  S?=subj T=obj  -> 1821
  + Extremists sodomised girls. | Extremists > girls
sodomize v  S?=subj T=obj  -> 1821
  + A guard sodomized a prisoner. | A guard > a prisoner
defile v  S?=subj T=obj  -> 1821
  + The army defiled women of the village. | The army > women of the village
sexually_abuse v  S?=subj T=obj  -> 1821
  + Jihadists sexuallied abuse girls. | Jihadists > girls
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
  + Paramilitaries decapitated a captive. | Paramilitaries > a captive
hang v  S?=subj T=obj  -> 1823
  + A mob hanged a cattle trader. | A mob > a cattle trader
burn_to_death v  S?=subj T=obj  -> 1823
  + Rebels burned to death two guards. | Rebels > two guards
beat_to_death v  S?=subj T=obj  -> 1823
  + Militants beat to death a captive. | Militants > a captive
stone_to_death v  S?=subj T=obj  -> 1823
  + A mob stoned to death a cattle trader. | A mob > a cattle trader
hack_to_death v  S?=subj T=obj  -> 1823
  + Insurgents hacked to death two guards. | Insurgents > two guards
stab_to_death v  S?=subj T=obj  -> 1823
  + Gunmen stabbed to death a captive. | Gunmen > a captive
crucify v  S?=subj T=obj  -> 1823
  + A mob crucified a cattle trader. | A mob > a cattle trader
garrote v  S?=subj T=obj  -> 1823
  + Separatists garroted two guards. | Separatists > two guards
crush_to_death v  S?=subj T=obj  -> 1823
  + Guerrillas crushed to death a captive. | Guerrillas > a captive
strangle_to_death v  S?=subj T=obj  -> 1823
  + A mob strangled to death a cattle trader. | A mob > a cattle trader
put_to_death v  S?=subj T=obj  -> 1823
  + Militiamen put to death two guards. | Militiamen > two guards
finish_off v  S?=subj T=obj  -> 1823
  + Extremists finished off a captive. | Extremists > a captive
dismember v  S?=subj T=obj  -> 1823
  + A mob dismembered a cattle trader. | A mob > a cattle trader
butcher v  S?=subj T=obj  -> 1823
  + Jihadists butchered two guards. | Jihadists > two guards
throttle_to_death v  S?=subj T=obj  -> 1823
  + Paramilitaries throttled to death a captive. | Paramilitaries > a captive
immolate v  S?=subj T=obj  -> 1823
  + A mob immolated a cattle trader. | A mob > a cattle trader
impale v  S?=subj T=obj  -> 1823
  + Rebels impaled two guards. | Rebels > two guards
beheading n  S?=by T=of|poss  -> 1823
  + The beheading of a captive by militants was filmed. | militants > a captive
lynching n  S?=by T=of|poss  -> 1823
  + The lynching of a captive by insurgents was filmed. | insurgents > a captive
decapitation n  S?=by T=of|poss  -> 1823
  + The decapitation of a captive by gunmen was filmed. | gunmen > a captive
execution n  S?=by T=of|poss  -> 1823
  + The execution of a captive by separatists was filmed. | separatists > a captive
hanging n  S?=by T=of|poss  -> 1823
  + The hanging of a captive by guerrillas was filmed. | guerrillas > a captive
stoning n  S?=by T=of|poss  -> 1823
  + The stoning of a captive by militiamen was filmed. | militiamen > a captive
poisoning n  S?=by T=of|poss  -> 1823
  + The poisoning of a captive by extremists was filmed. | extremists > a captive
dismemberment n  S?=by T=of|poss  -> 1823
  + The dismemberment of a captive by jihadists was filmed. | jihadists > a captive
crucifixion n  S?=by T=of|poss  -> 1823
  + The crucifixion of a captive by paramilitaries was filmed. | paramilitaries > a captive
summary_execution n  S?=by T=of|poss  -> 1823
  + The summary execution of a captive by rebels was filmed. | rebels > a captive
extrajudicial_killing n  S?=by T=of|poss  -> 1823
  + The extrajudicial killing of a captive by militants was filmed. | militants > a captive
extrajudicial_execution n  S?=by T=of|poss  -> 1823
  + The extrajudicial execution of a captive by insurgents was filmed. | insurgents > a captive
mob_killing n  S?=by T=of|poss  -> 1823
  + The mob killing of a captive by gunmen was filmed. | gunmen > a captive
liquidate v  S?=subj T=obj  -> 186
  + Separatists liquidated a prosecutor. | Separatists > a prosecutor
rub_out v  S?=subj T=obj  -> 186
  + A death squad rubed out the union leader. | A death squad > the union leader
bump_off v  S?=subj T=obj  -> 186
  + Guerrillas bumped off a prosecutor. | Guerrillas > a prosecutor
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
  + Militiamen's murder attempt on the general failed. | Militiamen > the general
attempted_assassination n  S?=by|mod|poss T?=on|against|of  -> 185
  + Extremists' attempted assassination on the general failed. | Extremists > the general
assassination_bid n  S?=by|mod|poss T?=on|against|of  -> 185
  + Jihadists' assassination bid on the general failed. | Jihadists > the general
attempt_on_life n  S?=by|mod|poss T?=on|against|of  -> 185
  + Paramilitaries' attempt on life on the general failed. | Paramilitaries > the general
murder_plot n  S?=by|mod|poss T?=on|against|of  -> 185
  + Rebels' murder plot on the general failed. | Rebels > the general
assassination_plot n  S?=by|mod|poss T?=on|against|of  -> 185
  + Militants' assassination plot on the general failed. | Militants > the general
attempted_murder n  S?=by|mod|poss T?=on|against|of  -> 185
  + Insurgents' attempted murder on the general failed. | Insurgents > the general
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
  + Turkey expelled herders en masse. | Turkey > herders
deport v  S?=subj T=obj en=masse  -> 201
  + Vietnam deported herders en masse. | Vietnam > herders
drive_out v  S?=subj T=obj en=masse  -> 201
  + Chad drove out herders en masse. | Chad > herders
evict v  S?=subj T=obj en=masse  -> 201
  + Egypt evicted herders en masse. | Egypt > herders
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
  + Poland's wmd attack on the town killed hundreds. | Poland > the town
radiological_attack n  S?=by|mod|poss T?=on|against|of|in  -> 204
  + Chile's radiological attack on the town killed hundreds. | Chile > the town
dirty_bomb_attack n  S?=by|mod|poss T?=on|against|of|in  -> 204
  + Nepal's dirty bomb attack on the town killed hundreds. | Nepal > the town
deploy v  S?=subj T?=against|on|in|at obj={cbrn}  -> 2041
  + Government troops deployed chlorine against the rebels. | Government troops > the rebels
drop v  S?=subj T?=against|on|in|at obj={cbrn}  -> 2041
  + Ghana dropped nerve gas on the town. | Ghana > the town
fire v  S?=subj T?=against|on|in|at obj={cbrn}  -> 2041
  + Soldiers fired chlorine against the rebels. | Soldiers > the rebels
release v  S?=subj T?=against|on|in|at obj={cbrn}  -> 2041
  + Serbia released nerve gas on the town. | Serbia > the town
employ v  S?=subj T?=against|on|in|at obj={cbrn}  -> 2041
  + Special forces employed chlorine against the rebels. | Special forces > the rebels
unleash v  S?=subj T?=against|on|in|at obj={cbrn}  -> 2041
  + Japan unleashed nerve gas on the town. | Japan > the town
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
  + Jordan's nuclear attack on the port ended the war. | Jordan > the port
atomic_bombing n  S?=by|mod|poss T?=on|against|of  -> 2042
  + Cuba's atomic bombing on the port ended the war. | Cuba > the port
nuclear_strike n  S?=by|mod|poss T?=on|against|of  -> 2042
  + Malaysia's nuclear strike on the port ended the war. | Malaysia > the port
atomic_attack n  S?=by|mod|poss T?=on|against|of  -> 2042
  + Sweden's atomic attack on the port ended the war. | Sweden > the port
drop v  S?=subj T?=on|over obj=nuclear_bomb|atomic_bomb|nuclear_weapon|nuclear_missile  -> 2042
  + Uganda dropped an atomic bomb on the port. | Uganda > the port
explode v  S?=subj T?=on|over obj=nuclear_bomb|atomic_bomb|nuclear_weapon|nuclear_missile  -> 2042
  + Brazil exploded an atomic bomb on the port. | Brazil > the port
use v  S?=subj T?=on|over obj=nuclear_bomb|atomic_bomb|nuclear_weapon|nuclear_missile  -> 2042
  + Kuwait used an atomic bomb on the port. | Kuwait > the port
fire v  S?=subj T?=on|over obj=nuclear_bomb|atomic_bomb|nuclear_weapon|nuclear_missile  -> 2042
  + Armenia fired an atomic bomb on the port. | Armenia > the port
# Ceasefire broken, human shields
breach v  S?=subj T?=with|in obj={ceasefire}  -> 196
  + Gunmen breached the ceasefire. | Gunmen > _
infringe v  S?=subj T?=with|in obj={ceasefire}  -> 196
  + Soldiers infringed the truce with the rebels. | Soldiers > the rebels
shatter v  S?=subj T?=with|in obj={ceasefire}  -> 196
  + Separatists shattered the ceasefire. | Separatists > _
disregard v  S?=subj T?=with|in obj={ceasefire}  -> 196
  + Special forces disregarded the truce with the rebels. | Special forces > the rebels
ignore v  S?=subj T?=with|in obj={ceasefire}  -> 196
  + Guerrillas ignored the ceasefire. | Guerrillas > _
violate v  S?=subj T?=with|in obj={ceasefire}  -> 196
  + The navy violated the truce with the rebels. | The navy > the rebels
flout v  S?=subj T?=with|in obj={ceasefire}  -> 196
  + Militiamen flouted the ceasefire. | Militiamen > _
undermine v  S?=subj T?=with|in obj={ceasefire}  -> 196
  + The air force undermined the truce with the rebels. | The air force > the rebels
disrespect v  S?=subj T?=with|in obj={ceasefire}  -> 196
  + Extremists disrespected the ceasefire. | Extremists > _
ceasefire_violation n  S?=by|mod|poss T?=by|of|in|against  -> 196
  + Jihadists' ceasefire violation was reported by monitors. | Jihadists > _
truce_violation n  S?=by|mod|poss T?=by|of|in|against  -> 196
  + Paramilitaries' truce violation was reported by monitors. | Paramilitaries > _
ceasefire_breach n  S?=by|mod|poss T?=by|of|in|against  -> 196
  + Rebels' ceasefire breach was reported by monitors. | Rebels > _
cease-fire_violation n  S?=by|mod|poss T?=by|of|in|against  -> 196
  + Militants' cease-fire violation was reported by monitors. | Militants > _
hold v  S?=subj T=obj as=human_shield|shield|shields  -> 184
  + Insurgents held villagers as shields. | Insurgents > villagers
take v  S?=subj T=obj as=human_shield|shield|shields  -> 184
  + Gunmen took villagers as shields. | Gunmen > villagers
employ v  S?=subj T=obj as=human_shield|shield|shields  -> 184
  + Separatists employed villagers as shields. | Separatists > villagers
put v  S?=subj T=obj as=human_shield|shield|shields  -> 184
  + Guerrillas put villagers as shields. | Guerrillas > villagers
# Damage to things
damage v  S?=subj T=obj:any obj={building}|{property}|farmland|field|shrine|grave|cemetery  -> 1712
  + Marines damaged a mosque. | Marines > a mosque
wreck v  S?=subj T=obj:any obj={building}|{property}|farmland|field|shrine|grave|cemetery  -> 1712
  + Militiamen wrecked a power line. | Militiamen > a power line
ravage v  S?=subj T=obj:any obj={building}|{property}|farmland|field|shrine|grave|cemetery  -> 1712
  + Rioters ravaged shops. | Rioters > shops
raze v  S?=subj T=obj:any obj={building}|{property}|farmland|field|shrine|grave|cemetery  -> 1712
  + Border guards razed a mosque. | Border guards > a mosque
level v  S?=subj T=obj:any obj={building}|{property}|farmland|field|shrine|grave|cemetery  -> 1712
  + Extremists leveled a power line. | Extremists > a power line
flatten v  S?=subj T=obj:any obj={building}|{property}|farmland|field|shrine|grave|cemetery  -> 1712
  + Rioters flattened shops. | Rioters > shops
smash v  S?=subj T=obj:any obj={building}|{property}|farmland|field|shrine|grave|cemetery  -> 1712
  + The army smashed a mosque. | The army > a mosque
ransack v  S?=subj T=obj:any obj={building}|{property}|farmland|field|shrine|grave|cemetery  -> 1712
  + Jihadists ransacked a power line. | Jihadists > a power line
bulldoze v  S?=subj T=obj:any obj={building}|{property}|farmland|field|shrine|grave|cemetery  -> 1712
  + Rioters bulldozed shops. | Rioters > shops
burn_down v  S?=subj T=obj:any obj={building}|{property}|farmland|field|shrine|grave|cemetery  -> 1712
  + Government troops burned down a mosque. | Government troops > a mosque
set_ablaze v  S?=subj T=obj:any obj={building}|{property}|farmland|field|shrine|grave|cemetery  -> 1712
  + Paramilitaries set ablaze a power line. | Paramilitaries > a power line
set_alight v  S?=subj T=obj:any obj={building}|{property}|farmland|field|shrine|grave|cemetery  -> 1712
  + Rioters set alight shops. | Rioters > shops
gut v  S?=subj T=obj:any obj={building}|{property}|farmland|field|shrine|grave|cemetery  -> 1712
  + Soldiers gutted a mosque. | Soldiers > a mosque
incinerate v  S?=subj T=obj:any obj={building}|{property}|farmland|field|shrine|grave|cemetery  -> 1712
  + Rebels incinerated a power line. | Rebels > a power line
deface v  S?=subj T=obj:any obj={building}|{property}|farmland|field|shrine|grave|cemetery  -> 1712
  + Rioters defaced shops. | Rioters > shops
desecrate v  S?=subj T=obj:any obj={building}|{property}|farmland|field|shrine|grave|cemetery  -> 1712
  + Special forces desecrated a mosque. | Special forces > a mosque
trash v  S?=subj T=obj:any obj={building}|{property}|farmland|field|shrine|grave|cemetery  -> 1712
  + Militants trashed a power line. | Militants > a power line
ruin v  S?=subj T=obj:any obj={building}|{property}|farmland|field|shrine|grave|cemetery  -> 1712
  + Rioters ruined shops. | Rioters > shops
tear_down v  S?=subj T=obj:any obj={building}|{property}|farmland|field|shrine|grave|cemetery  -> 1712
  + The navy tore down a mosque. | The navy > a mosque
pull_down v  S?=subj T=obj:any obj={building}|{property}|farmland|field|shrine|grave|cemetery  -> 1712
  + Insurgents pulled down a power line. | Insurgents > a power line
knock_down v  S?=subj T=obj:any obj={building}|{property}|farmland|field|shrine|grave|cemetery  -> 1712
  + Rioters knocked down shops. | Rioters > shops
blow_up v  S?=subj T=obj:any obj={building}|{property}|farmland|field|shrine|grave|cemetery  -> 1712
  + The air force blew up a mosque. | The air force > a mosque
shatter v  S?=subj T=obj:any obj={building}|{property}|farmland|field|shrine|grave|cemetery  -> 1712
  + Gunmen shattered a power line. | Gunmen > a power line
devastate v  S?=subj T=obj:any obj={building}|{property}|farmland|field|shrine|grave|cemetery  -> 1712
  + Rioters devastated shops. | Rioters > shops
topple v  S?=subj T=obj:any obj={building}|{property}|farmland|field|shrine|grave|cemetery  -> 1712
  + Marines toppled a mosque. | Marines > a mosque
uproot v  S?=subj T=obj:any obj={building}|{property}|farmland|field|shrine|grave|cemetery  -> 1712
  + Separatists uprooted a power line. | Separatists > a power line
poison v  S?=subj T=obj:any obj={building}|{property}|farmland|field|shrine|grave|cemetery  -> 1712
  + Rioters poisoned shops. | Rioters > shops
cut_down v  S?=subj T=obj:any obj={building}|{property}|farmland|field|shrine|grave|cemetery  -> 1712
  + Border guards cut down a mosque. | Border guards > a mosque
vandalise v  S?=subj T=obj:any obj={building}|{property}|farmland|field|shrine|grave|cemetery  -> 1712
  + Guerrillas vandalised a power line. | Guerrillas > a power line
set_on_fire v  S?=subj T=obj:any obj={building}|{property}|farmland|field|shrine|grave|cemetery  -> 1712
  + Rioters set on fire shops. | Rioters > shops
fire-bomb v  S?=subj T=obj:any obj={building}|{property}|farmland|field|shrine|grave|cemetery  -> 1712
  + The army fire-bombed a mosque. | The army > a mosque
disable v  S?=subj T=obj:any obj={building}|{property}|farmland|field|shrine|grave|cemetery  -> 1712
  + Militiamen disabled a power line. | Militiamen > a power line
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
  + Portugal's repression on dissidents widened. | Portugal > dissidents
suppression n  S?=by|mod|poss T?=on|against|of  -> 175
  + Secret police's suppression of the protest left ten hurt. | Secret police > the protest
clampdown n  S?=by|mod|poss T?=on|against|of  -> 175
  + Niger's clampdown on dissidents widened. | Niger > dissidents
dispersal n  S?=by|mod|poss T?=on|against|of  -> 175
  + Police's dispersal of the protest left ten hurt. | Police > the protest
violent_crackdown n  S?=by|mod|poss T?=on|against|of  -> 175
  + Mongolia's violent crackdown on dissidents widened. | Mongolia > dissidents
purge n  S?=by|mod|poss T?=on|against|of  -> 175
  + Security forces' purge of the protest left ten hurt. | Security forces > the protest
bloody_crackdown n  S?=by|mod|poss T?=on|against|of  -> 175
  + Oman's bloody crackdown on dissidents widened. | Oman > dissidents
quashing n  S?=by|mod|poss T?=on|against|of  -> 175
  + Riot police's quashing of the protest left ten hurt. | Riot police > the protest
police_brutality n  S?=by|mod|poss T?=on|against|of  -> 175
  + Colombia's police brutality on dissidents widened. | Colombia > dissidents
police_violence n  S?=by|mod|poss T?=on|against|of  -> 175
  + Officers' police violence of the protest left ten hurt. | Officers > the protest
state_terror n  S?=by|mod|poss T?=on|against|of  -> 175
  + Finland's state terror on dissidents widened. | Finland > dissidents
baton_charge n  S?=by|mod|poss T?=on|against|of  -> 175
  + Gendarmes' baton charge of the protest left ten hurt. | Gendarmes > the protest
lathi_charge n  S?=by|mod|poss T?=on|against|of  -> 175
  + Zambia's lathi charge on dissidents widened. | Zambia > dissidents
clamp_down v  S?=subj T=on|against|in  -> 175
  + Pakistan clamped down on dissidents. | Pakistan > dissidents
come_down v  S?=subj T=on|against|in  -> 175
  + Secret police came down on street vendors. | Secret police > street vendors
bear_down v  S?=subj T=on|against|in  -> 175
  + Greece beared down on dissidents. | Greece > dissidents
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
  + Ecuador denied visas to the dancers. | Ecuador > the dancers
refuse v  S=subj T?=to|iobj obj=visa|visas  -> 1245
  + Cambodia refused visas to the athletes. | Cambodia > the athletes
go v  T=subj on=trial  -> 173
  + The general went on trial in Lima. | _ > The general
stand v  T=subj obj=trial  -> 173
  + The general stood trial in Lima. | _ > The general
face v  T=subj obj=trial|charge|charges|prison  -> 173
  + The banker faced charges in Oslo. | _ > The banker
