# Event frames of tabard, family "assault": one entry a line, its examples indented (docs/formats/frames.md).
# Origin: written for tabard; codes are CAMEO / PLOVER facts. Licence: as the project.

# Violence against persons and things (CAMEO 18-20)
attack v  S?=subj T=obj:any  -> 190
  + The Tamil Tigers attacked a navy base in Trincomalee on Monday. | The Tamil Tigers > a navy base
  + Rebels attacked a government convoy. | Rebels > a government convoy
  + A convoy was attacked by gunmen near Goma. | gunmen > A convoy
attack v  obj={sport}|{abstract}  -> none
  - The striker attacked the goal.
  - The new plan attacks poverty.
attack v  S=subj T=obj obj=record|decision|policy|budget|plan|speech|report|law|comment  -> 111
  + The opposition attacked the minister's record. | The opposition > the minister's record
attack n  S?=by|mod|poss T?=on|against:any  -> 190
  + The governor deplored attacks on two villages in the northern districts of Mali. | _ > two villages
  + The rebels' attack on the garrison failed. | The rebels > the garrison
  + An attack by militants on a checkpoint killed five. | militants > a checkpoint
carry_out v  S?=subj T?=on|against obj=attack|raid|assault|strike  -> 190
  + The militia carried out an attack on the town. | The militia > the town
launch v  S=subj:MIL|REB|UAF|GOV T?=on|against|at|in|over:any obj=strike|strikes !obj=air_strike|air_strikes|missile_strike|missile_strikes|drone_strike|drone_strikes|rocket_strike|rocket_strikes|hunger_strike|general_strike  -> 190
  + The air force launched a surgical strike on the camp of the militants. | The air force > the camp
  + Extremists launched deadly strikes in Belgium. | Extremists > Belgium
  - Miners launched a strike against the government.
launch v  S?=subj T?=on|against obj=attack|offensive|assault|raid  -> 190
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
  + Armed bandits raided an army post near Maradi on Sunday and took its rifles. | Armed bandits > an army post
storm v  S?=subj T=obj:any  -> 190
  + Soldiers stormed the hotel. | Soldiers > the hotel
invade v  S?=subj T=obj:any  -> 190
  + Iraq invaded Kuwait. | Iraq > Kuwait
invasion n  S=poss T?=in of=no  -> 190
  + Russia's 2022 invasion came before dawn. | Russia > _
invasion n  S?=by T=of|poss  -> 190
  + Russia's invasion of Georgia shocked Europe. | Russia > Georgia
assault n  S?=by|mod|poss T?=on|against:any  -> 190
  + The army's assault on the town began at dawn. | The army > the town
offensive n  S?=by|mod|poss T?=against|on  -> 190
  + The Turkish army's offensive against Kurdish fighters continued. | The Turkish army > Kurdish fighters
raid n  S?=by|mod|poss T?=on|against:any  -> 190
  + The militia's raid on the village left two dead. | The militia > the village
strike n  S?=by|mod|poss T?=on|against:any  -> 190
  + Israel's strike on the airport was denied. | Israel > the airport
  - The strike in the country goes on.
ambush v  S?=subj T=obj  -> 190
  + Guerrillas ambushed an army patrol. | Guerrillas > an army patrol
ambush n  S?=by|mod|poss T?=of|on|against  -> 190
  + An ambush by guerrillas on a patrol failed. | guerrillas > a patrol
clash v  B=subj|with  -> 190
  + Hutu militiamen and Tutsi soldiers clashed. | Hutu militiamen > Tutsi soldiers ; Tutsi soldiers > Hutu militiamen
clash n  B=between|with|of|poss|mod|by  -> 190
  + Nine people died in clashes between supporters of rival parties in Kenya. | supporters of rival parties > _
  + Clashes between the army and the rebels killed nine people in the Nigerian state of Plateau on Monday. | the army > the rebels ; the rebels > the army
fight v  S?=subj T=obj !obj=side|other|poverty|corruption|policy|crime|disease|drug|trafficking|smuggling|pollution  -> 190
  + The army fought the rebels for two days. | The army > the rebels
fight v  B=subj|with  -> 190
  + Soldiers fought with smugglers at the border. | Soldiers > smugglers ; smugglers > Soldiers
fight v  S?=subj T=against  -> 190
  + The Kurds fought against jihadists. | The Kurds > jihadists
fight v  obj={abstract}|fire|blaze|election|case|{weather}  -> none
  - The ministry fought corruption.
  - Firefighters fought the blaze.
fighting n  B=between|with|of|poss|mod|by  -> 190
  + Heavy fighting between the army and the rebels was reported in the hills on Monday. | the army > the rebels ; the rebels > the army
battle v  S?=subj T=obj  -> 190
  + Troops battled militants in the valley. | Troops > militants
battle n  B=between|with|of|poss|mod|by  -> 190
  + Four soldiers died in a battle between the army and the rebels near the border on Friday. | the army > the rebels ; the rebels > the army
kill v  S?=subj T=obj  -> 190
  + Troops killed up to 20 rebels southwest of the capital. | Troops > up to 20 rebels
  + Those killed included a Kenyan minister. | _ > a Kenyan minister
  + A Kenyan minister was among those killed. | _ > Kenyan minister
  - Five people are killed and two are injured after an aircraft crashes in Peru.
  + Chinese troops shot and killed at least 12 Tibetans in Lhasa. | Chinese troops > Tibetans
  + Two villagers were killed by mortar fire. | mortar fire > Two villagers
  + The army killed six rebels. | The army > six rebels
  + Gunmen stormed the base, officials said on Monday, killing ten soldiers. | Gunmen > ten soldiers
  + Two teachers were killed by gunmen. | gunmen > Two teachers
  + Two farmers were killed at the hands of the army. | the army > Two farmers
  + At least three soldiers and nine rebels have been killed near Timbuktu, sources said. | _ > soldiers
kill v  subj={elements}  -> none
  - The earthquake killed forty people.
kill v  obj=bill|plan|deal|proposal|idea|cancer|bacteria|time|game|project  -> none
  - The senate killed the bill.
killing n  S?=by T=of|poss  -> 190
  + Russia's killings were condemned by Norway. | Russia > _
  + The killing of a priest by soldiers sparked anger. | soldiers > a priest
wound v  S?=subj T=obj  -> 190
  + Gunmen wounded a judge on his way to the court in Quetta on Monday. | Gunmen > a judge
injure v  S?=subj T=obj  -> 190
  + Rebels injured two policemen. | Rebels > two policemen
massacre v  S?=subj T=obj  -> 190
  + The militia massacred villagers. | The militia > villagers
massacre n  S?=by T=of|poss  -> 202
  + The massacre of pilgrims by the militia was condemned in Rome on Monday. | the militia > pilgrims
slaughter v  S?=subj T=obj:person  -> 202
  + Extremists slaughtered farmers. | Extremists > farmers
shoot v  S?=subj T=obj:person  -> 193
  + The authorities released a video of a Jordanian sergeant shooting American soldiers. | a Jordanian sergeant > American soldiers
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
  + Two soldiers died in a shootout between the army and the rebels on Friday. | the army > the rebels ; the rebels > the army
shell v  S?=subj T=obj:any  -> 194
  + Syrian troops shelled a Turkish village. | Syrian troops > a Turkish village
bombard v  S?=subj T=obj:any  -> 194
  + The navy bombarded the port. | The navy > the port
fire v  S?=subj T?=on|at|into|toward|towards obj=rocket|shell|mortar|missile  -> 194
  + Hamas fired rockets at Israel. | Hamas > Israel
  + Syria fired a series of rockets at the town, killing ten farmers. | Syria > town ; Syria > farmers
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
  + The American drone strike on militants in Yemen killed three men on Thursday, villagers said. | American > militants
drone_attack n  S?=by|mod|poss T?=on|against:any  -> 1952
  + A refinery near Jeddah burned after two drone attacks by the Houthis on Friday, officials said. | the Houthis > _
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
  + Two car bombs by ISIS killed twenty people in a market of Baghdad on Thursday. | ISIS > _
car_bombing n  S?=by|mod|poss T?=in|at|against|near:any  -> 1832
  + The ETA group's car bombing at the airport killed two. | The ETA group > the airport
abduct v  S?=subj T=obj  -> 181
  + Gunmen abducted a Red Cross doctor. | Gunmen > a Red Cross doctor
kidnap v  S?=subj T=obj  -> 181
  + Six employees of the Danish Refugee Council are kidnapped in northern Somalia. | _ > Six employees of the Danish Refugee Council
  + Pirates kidnapped a Danish crew. | Pirates > a Danish crew
take_hostage v  S?=subj T=obj  -> 181
  + Militants took hostage forty workers. | Militants > forty workers
hijack v  S?=subj T=obj:any  -> 181
  + Militants hijacked an airliner. | Militants > an airliner
seize v  S?=subj T=obj obj=hostage  -> 181
  + Rebels seized hostages in a village school on Monday and asked for a ransom. | Rebels > hostages
abduction n  S?=by T=of|poss  -> 181
  + The abduction of schoolgirls by Boko Haram shocked the country. | Boko Haram > schoolgirls
  + The inquiry described the army's role in the abduction of a priest. | the army > a priest
kidnapping n  S?=by T=of|poss  -> 181
  + The kidnapping of a priest by rebels was confirmed. | rebels > a priest
beat v  S?=subj T=obj:person  -> 182
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
execute v  S?=subj T=obj:person  -> 1823
  + The junta executed four activists. | The junta > four activists
lynch v  S?=subj T=obj  -> 1823
  + A mob lynched a migrant in the Libyan port of Zawiya on Tuesday after a rumour spread. | A mob > a migrant
stone v  S?=subj T=obj  -> 1823
  + Villagers stoned a journalist who had come to report on the mine near Arequipa on Monday. | Villagers > a journalist
assassinate v  S?=subj T=obj  -> 186
  + Gunmen assassinated the mayor. | Gunmen > the mayor
assassination n  S?=by T=of|poss  -> 186
  + The assassination of the minister by militants was planned for months. | militants > the minister
murder v  S?=subj T=obj  -> 186
  + A death squad murdered the union leader. | A death squad > the union leader
murder n  S?=by T=of|poss  -> 186
  + The murder of the editor by a gang shocked Malta. | a gang > the editor
assassination_attempt n  S?=by|mod|poss T?=on|against  -> 185
  + The rebels' assassination attempt on the general failed in Khartoum on Sunday when the bomb went off early. | The rebels > the general
use v  S?=subj T=obj as=shield|human_shield  -> 184
  + The militia used civilians as human shields. | The militia > civilians
destroy v  S?=subj T=obj:any  -> 1712
  + The army destroyed a village. | The army > a village
burn v  S?=subj T=obj:any  -> 1712
  + Soldiers burned houses. | Soldiers > houses
torch v  S?=subj T=obj:any  -> 1712
  + Militiamen torched a church in a village east of Bunia on Sunday night, the bishop said. | Militiamen > a church
set_fire v  S?=subj T=to:any  -> 1712
  + Militants set fire to a school. | Militants > a school
demolish v  S?=subj T=obj:any  -> 1712
  + Israel demolished a Palestinian house. | Israel > a Palestinian house
sabotage v  S?=subj T=obj:any  -> 1712
  + Partisans sabotaged a railway. | Partisans > a railway
vandalize v  S?=subj T=obj:any  -> 1712
  + Youths vandalized a synagogue in the Belgian port of Antwerp on Friday night, police said. | Youths > a synagogue
destruction n  S?=by T=of|poss:any  -> 1712
  + Israel's destruction of the house was filmed. | Israel > the house
demolition n  S?=by T=of|poss:any  -> 1712
  + The demolition of the mosque by the government drew crowds into the streets of Urumqi. | the government > the mosque
fire v  S?=subj T=at|on|into obj={crowdweapon}  -> ASSAULT/crowd-control
  + Police fired tear gas at protesters. | Police > protesters
use v  S?=subj T=against|on obj={crowdweapon}  -> ASSAULT/crowd-control
  + Riot police used water cannon against students. | Riot police > students
tear-gas v  S?=subj T=obj  -> ASSAULT/crowd-control
  + Riot police tear-gassed the protesters outside the parliament on Tuesday night. | Riot police > the protesters
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
  + Serbia's ethnic cleansing of Bosniaks went on for three years. | Serbia > Bosniaks
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
  + The militia's violation of the truce was noted by the observers on Tuesday. | The militia > the truce
# Fighting in general
assail v  S=subj:MIL|REB|UAF|COP T=obj  -> 190 weight=1
  + Rebel fighters assailed an army convoy on the road to Kidal before dawn on Monday. | Rebel fighters > an army convoy
engage v  S=subj T=obj:MIL|REB|UAF  -> 190
  + Peru engaged the rebels last year. | Peru > the rebels
combat v  S?=subj T=obj:person|org|state  -> 190
  + The Malian army combated the rebels along the river for three days in early May. | The Malian army > the rebels
rout v  S?=subj T=obj  -> 190
  + Government troops rout the rebels near the river after two weeks of fighting. | Government troops > the rebels
charge_at v  S?=subj T=obj  -> 190
  + Paramilitaries charged at two policemen. | Paramilitaries > two policemen
overpower v  S?=subj T=obj  -> 190
  + The air force overpowered the rebels. | The air force > the rebels
exterminate v  S?=subj T=obj  -> 190
  + Militiamen exterminated two policemen. | Militiamen > two policemen
annihilate v  S?=subj T=obj  -> 190
  + The navy annihilated a convoy. | The navy > a convoy
neutralise v  S?=subj T=obj:person|org|state  -> 190
  + Paramilitaries neutralised an army patrol. | Paramilitaries > an army patrol
neutralize v  S?=subj T=obj:person|org|state  -> 190
  + The army neutralized the rebels. | The army > the rebels
eliminate v  S?=subj T=obj:person|org|state  -> 190
  + Rebels eliminated two policemen. | Rebels > two policemen
wipe_out v  S?=subj T=obj  -> 190
  + The navy wiped out a convoy. | The navy > a convoy
decimate v  S?=subj T=obj  -> 190
  + Militants decimated an army patrol. | Militants > an army patrol
repel v  S?=subj T=obj  -> 190
  + Soldiers repelled the rebels. | Soldiers > the rebels
repulse v  S?=subj T=obj  -> 190
  + Insurgents repulsed two policemen. | Insurgents > two policemen
counterattack v  S?=subj T=obj  -> 190
  + Government troops counterattacked a convoy. | Government troops > a convoy
hunt_down v  S?=subj T=obj  -> 190
  + Gunmen hunted down an army patrol. | Gunmen > an army patrol
pound v  S?=subj T=obj  -> 190
  + Marines pounded the rebels. | Marines > the rebels
pummel v  S?=subj T=obj  -> 190
  + Militiamen pummeled two policemen. | Militiamen > two policemen
slay v  S?=subj T=obj  -> 190
  + Marines slew the rebels in a night raid on the island of Jolo on Tuesday. | Marines > the rebels
maim v  S?=subj T=obj  -> 190
  + Guerrillas maimed an army patrol. | Guerrillas > an army patrol
harm v  S?=subj T=obj  -> 190
  + Special forces harmed the rebels. | Special forces > the rebels
hurt v  S?=subj T=obj:person  -> 190
  + Rebels hurt two policemen. | Rebels > two policemen
cripple v  S?=subj T=obj  -> 190
  + The army crippled a convoy. | The army > a convoy
strafe v  S?=subj T=obj  -> 190
  + Gunmen strafed an army patrol. | Gunmen > an army patrol
mow_down v  S?=subj T=obj  -> 190
  + Rebels mowed down two policemen. | Rebels > two policemen
open_fire_on v  S?=subj T=obj  -> 190
  + Tanzania opened fire on Croatia last year. | Tanzania > Croatia
set_upon v  S?=subj T=obj  -> 190
  + Rebels set upon two policemen. | Rebels > two policemen
fire_upon v  S?=subj T=obj  -> 190
  + Insurgents fired upon two policemen. | Insurgents > two policemen
waylay v  S?=subj T=obj  -> 190
  + Border guards waylayed the rebels. | Border guards > the rebels
target v  S?=subj T=obj !obj=destination|market|audience|group|species|customer|investor|growth|rate|visitor|tourist  -> 190
  + Twenty people were killed in a mass shooting targeting Punjabis on a highway. | _ > Punjabis
  + Paramilitaries targeted two policemen. | Paramilitaries > two policemen
outgun v  S?=subj T=obj  -> 190
  + The insurgents outgunned the policemen at the checkpoint for an hour on Thursday. | The insurgents > the policemen
pin_down v  S?=subj T=obj  -> 190
  + Extremists pinned down an army patrol. | Extremists > an army patrol
obliterate v  S?=subj T=obj  -> 190
  + Border guards obliterated the rebels. | Border guards > the rebels
swarm v  S?=subj T=obj  -> 190
  + Separatists swarmed two policemen. | Separatists > two policemen
conduct v  S?=subj T?=on|against|in|at:any obj=attack|offensive|assault|raid|airstrike|ambush|counterattack|incursion|counteroffensive|war|military_operation|hostilities|counter-offensive|ground_offensive|invasion|reprisal|counter-attack  -> 190
  + Rebels conducted an attack on a checkpoint. | Rebels > a checkpoint
stage v  S?=subj T?=on|against|in|at:any obj=attack|offensive|assault|raid|airstrike|ambush|counterattack|incursion|counteroffensive|war|military_operation|hostilities|counter-offensive|ground_offensive|invasion|reprisal|counter-attack  -> 190
  + The navy staged an offensive against the guerrillas. | The navy > the guerrillas
execute v  S?=subj T?=on|against|in|at:any obj=attack|offensive|assault|raid|airstrike|ambush|counterattack|incursion|counteroffensive|war|military_operation|hostilities|counter-offensive|ground_offensive|invasion|reprisal|counter-attack  -> 190
  + Marines executed a raid on a village. | Marines > a village
unleash v  S?=subj T?=on|against|in|at:any obj=attack|offensive|assault|raid|airstrike|ambush|counterattack|incursion|counteroffensive|war|military_operation|hostilities|counter-offensive|ground_offensive|invasion|reprisal|counter-attack  -> 190
  + Separatists unleashed an attack on a checkpoint. | Separatists > a checkpoint
begin v  S?=subj T?=on|against|in|at:any obj=attack|offensive|assault|raid|airstrike|ambush|counterattack|incursion|counteroffensive|war|military_operation|hostilities|counter-offensive|ground_offensive|invasion|reprisal|counter-attack  -> 190
  + The army began an offensive against the guerrillas. | The army > the guerrillas
start v  S?=subj T?=on|against|in|at:any obj=attack|offensive|assault|raid|airstrike|ambush|counterattack|incursion|counteroffensive|war|military_operation|hostilities|counter-offensive|ground_offensive|invasion|reprisal|counter-attack  -> 190
  + The air force started a raid on a village. | The air force > a village
wage v  S?=subj T?=on|against|in|at:any obj=attack|offensive|assault|raid|airstrike|ambush|counterattack|incursion|counteroffensive|war|military_operation|hostilities|counter-offensive|ground_offensive|invasion|reprisal|counter-attack  -> 190
  + Insurgents waged an attack on a checkpoint. | Insurgents > a checkpoint
perpetrate v  S?=subj T?=on|against|in|at:any obj=attack|offensive|assault|raid|airstrike|ambush|counterattack|incursion|counteroffensive|war|military_operation|hostilities|counter-offensive|ground_offensive|invasion|reprisal|counter-attack  -> 190
  + Special forces perpetrated an offensive against the guerrillas. | Special forces > the guerrillas
commit v  S?=subj T?=on|against|in|at:any obj=attack|offensive|assault|raid|airstrike|ambush|counterattack|incursion|counteroffensive|war|military_operation|hostilities|counter-offensive|ground_offensive|invasion|reprisal|counter-attack  -> 190
  + Border guards committed a raid on a village. | Border guards > a village
lead v  S?=subj T?=on|against|in|at:any obj=attack|offensive|assault|raid|airstrike|ambush|counterattack|incursion|counteroffensive|war|military_operation|hostilities|counter-offensive|ground_offensive|invasion|reprisal|counter-attack  -> 190
  + Militants led an attack on a checkpoint. | Militants > a checkpoint
step_up v  S?=subj T?=on|against|in|at:any obj=attack|offensive|assault|raid|airstrike|ambush|counterattack|incursion|counteroffensive|war|military_operation|hostilities|counter-offensive|ground_offensive|invasion|reprisal|counter-attack  -> 190
  + Special forces stepped up an offensive against the guerrillas. | Special forces > the guerrillas
intensify v  S?=subj T?=on|against|in|at:any obj=attack|offensive|assault|raid|airstrike|ambush|counterattack|incursion|counteroffensive|war|military_operation|hostilities|counter-offensive|ground_offensive|invasion|reprisal|counter-attack  -> 190
  + The air force intensified a raid on a village. | The air force > a village
resume v  S?=subj T?=on|against|in|at:any obj=attack|offensive|assault|raid|airstrike|ambush|counterattack|incursion|counteroffensive|war|military_operation|hostilities|counter-offensive|ground_offensive|invasion|reprisal|counter-attack  -> 190
  + Rebels resumed an attack on a checkpoint. | Rebels > a checkpoint
continue v  S?=subj T?=on|against|in|at:any obj=attack|offensive|assault|raid|airstrike|ambush|counterattack|incursion|counteroffensive|war|military_operation|hostilities|counter-offensive|ground_offensive|invasion|reprisal|counter-attack  -> 190
  + The air force continued an offensive against the guerrillas. | The air force > the guerrillas
make v  S?=subj T?=on|against|in|at:any obj=attack|offensive|assault|raid|airstrike|ambush|counterattack|incursion|counteroffensive|war|military_operation|hostilities|counter-offensive|ground_offensive|invasion|reprisal|counter-attack  -> 190
  + The navy made a raid on a village. | The navy > a village
spearhead v  S?=subj T?=on|against|in|at:any obj=attack|offensive|assault|raid|airstrike|ambush|counterattack|incursion|counteroffensive|war|military_operation|hostilities|counter-offensive|ground_offensive|invasion|reprisal|counter-attack  -> 190
  + Separatists spearheaded an attack on a checkpoint. | Separatists > a checkpoint
press v  S?=subj T?=on|against|in|at:any obj=attack|offensive|assault|raid|airstrike|ambush|counterattack|incursion|counteroffensive|war|military_operation|hostilities|counter-offensive|ground_offensive|invasion|reprisal|counter-attack  -> 190
  + Soldiers pressed an offensive against the guerrillas. | Soldiers > the guerrillas
direct v  S?=subj T?=on|against|in|at:any obj=attack|offensive|assault|raid|airstrike|ambush|counterattack|incursion|counteroffensive|war|military_operation|hostilities|counter-offensive|ground_offensive|invasion|reprisal|counter-attack  -> 190
  + Soldiers directed a raid on a village. | Soldiers > a village
open v  S?=subj T?=on|against|in|at:any obj=attack|offensive|assault|raid|airstrike|ambush|counterattack|incursion|counteroffensive|war|military_operation|hostilities|counter-offensive|ground_offensive|invasion|reprisal|counter-attack  -> 190
  + Guerrillas opened an attack on a checkpoint. | Guerrillas > a checkpoint
initiate v  S?=subj T?=on|against|in|at:any obj=attack|offensive|assault|raid|airstrike|ambush|counterattack|incursion|counteroffensive|war|military_operation|hostilities|counter-offensive|ground_offensive|invasion|reprisal|counter-attack  -> 190
  + Marines initiated an offensive against the guerrillas. | Marines > the guerrillas
expand v  S?=subj T?=on|against|in|at:any obj=attack|offensive|assault|raid|airstrike|ambush|counterattack|incursion|counteroffensive|war|military_operation|hostilities|counter-offensive|ground_offensive|invasion|reprisal|counter-attack  -> 190
  + Special forces expanded a raid on a village. | Special forces > a village
lay v  S?=subj T?=on|against|in|at:any obj=attack|offensive|assault|raid|airstrike|ambush|counterattack|incursion|counteroffensive|war|military_operation|hostilities|counter-offensive|ground_offensive|invasion|reprisal|counter-attack  -> 190
  + Separatists laid an attack on a checkpoint. | Separatists > a checkpoint
escalate v  S?=subj T?=on|against|in|at:any obj=attack|offensive|assault|raid|airstrike|ambush|counterattack|incursion|counteroffensive|war|military_operation|hostilities|counter-offensive|ground_offensive|invasion|reprisal|counter-attack  -> 190
  + Soldiers escalated an offensive against the guerrillas. | Soldiers > the guerrillas
order v  S?=subj T?=on|against|in|at:any obj=attack|offensive|assault|raid|airstrike|ambush|counterattack|incursion|counteroffensive|war|military_operation|hostilities|counter-offensive|ground_offensive|invasion|reprisal|counter-attack  -> 190
  + The navy ordered a raid on a village. | The navy > a village
coordinate v  S?=subj T?=on|against|in|at:any obj=attack|offensive|assault|raid|airstrike|ambush|counterattack|incursion|counteroffensive|war|military_operation|hostilities|counter-offensive|ground_offensive|invasion|reprisal|counter-attack  -> 190
  + Extremists coordinated an attack on a checkpoint. | Extremists > a checkpoint
orchestrate v  S?=subj T?=on|against|in|at:any obj=attack|offensive|assault|raid|airstrike|ambush|counterattack|incursion|counteroffensive|war|military_operation|hostilities|counter-offensive|ground_offensive|invasion|reprisal|counter-attack  -> 190
  + The army orchestrated an offensive against the guerrillas. | The army > the guerrillas
renew v  S?=subj T?=on|against|in|at:any obj=attack|offensive|assault|raid|airstrike|ambush|counterattack|incursion|counteroffensive|war|military_operation|hostilities|counter-offensive|ground_offensive|invasion|reprisal|counter-attack  -> 190
  + The navy renewed a raid on a village. | The navy > a village
battle v  B=subj|with  -> 190
  + Government troops battled with the rebels. | Government troops > the rebels ; the rebels > Government troops
skirmish v  B=subj|with  -> 190
  + Two clans skirmished with the garrison. | Two clans > the garrison ; the garrison > Two clans
exchange_fire v  B=subj|with  -> 190
  + Special forces and the militia exchanged fire for hours. | Special forces > the militia ; the militia > Special forces
trade_fire v  B=subj|with  -> 190
  + Government troops traded fire with the rebels. | Government troops > the rebels ; the rebels > Government troops
grapple v  B=subj|with  -> 190
  + Two clans grappled with the garrison. | Two clans > the garrison ; the garrison > Two clans
tussle v  B=subj|with  -> 190
  + Special forces tussled with the rebels. | Special forces > the rebels ; the rebels > Special forces
do_battle v  B=subj|with  -> 190
  + The navy did battle with the rebels. | The navy > the rebels ; the rebels > The navy
trade_blows v  B=subj|with  -> 190
  + Two clans traded blows with the garrison. | Two clans > the garrison ; the garrison > Two clans
war v  B=subj|with  -> 190
  + Marines warred with the rebels. | Marines > the rebels ; the rebels > Marines
scuffle v  B=subj|with  -> 190
  + The army scuffled with the rebels. | The army > the rebels ; the rebels > The army
duel v  B=subj|with  -> 190
  + Two clans dueled with the garrison. | Two clans > the garrison ; the garrison > Two clans
retaliate v  S?=subj T=against:any  -> 190
  + Jihadists retaliated against the garrison. | Jihadists > the garrison
counterattack v  S?=subj T=against:any  -> 190
  + Militiamen counterattacked against the garrison. | Militiamen > the garrison
strike_back v  S?=subj T=against:any  -> 190
  + Insurgents struck back against the garrison. | Insurgents > the garrison
move v  S?=subj T=against:any  -> 190
  + The army moved against the insurgents. | The army > the insurgents
battle v  S?=subj T=against:any  -> 190
  + Insurgents battled against the garrison. | Insurgents > the garrison
hit_back v  S?=subj T=against:any  -> 190
  + Border guards hit back against the insurgents. | Border guards > the insurgents
wage_war v  S?=subj T=against:any  -> 190
  + Gunmen waged war against the garrison. | Gunmen > the garrison
go_to_war v  S?=subj T=against:any  -> 190
  + Special forces went to war against the insurgents. | Special forces > the insurgents
take_up_arms v  S?=subj T=against:any  -> 190
  + Separatists took up arms against the garrison. | Separatists > the garrison
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
  + An exchange of fire between the army and the rebels resumed near the bridge on Friday. | the army > the rebels ; the rebels > the army
exchange n  B=between|with|mod|by of=fire|gunfire|shots|artillery_fire|rocket_fire|shelling  -> 190
  + An exchange of gunfire between Laotian guards and smugglers went on for hours. | Laotian guards > smugglers ; smugglers > Laotian guards
crossfire n  B=between|with|of|poss|mod|by  -> 190
  + A crossfire between soldiers and smugglers lasted all night. | soldiers > smugglers ; smugglers > soldiers
scuffle n  B=between|with|of|poss|mod|by  -> 190
  + scuffles between the army and the rebels resumed. | the army > the rebels ; the rebels > the army
war n  B=between|with|of|poss|mod|by  -> 190
  + A war between soldiers and smugglers broke out at night. | soldiers > smugglers ; smugglers > soldiers
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
  + Extremists' counterattack against the garrison was repelled. | Extremists > the garrison
counteroffensive n  S?=by|mod|poss T?=on|against|in|of|at:any  -> 190
  + Marines' counteroffensive on the town went on. | Marines > the town
incursion n  S?=by|mod|poss T?=on|against|in|of|at:any  -> 190
  + Marines' incursion on the town went on. | Marines > the town
onslaught n  S?=by|mod|poss T?=on|against|in|of|at:any  -> 190
  + Ethiopia's onslaught on Thailand was discussed abroad. | Ethiopia > Thailand
reprisal n  S?=by|mod|poss T?=on|against|in|of|at:any  -> 190
  + Extremists' reprisal against the garrison was repelled. | Extremists > the garrison
retaliation n  S?=by|mod|poss T?=on|against|in|of|at:any  -> 190
  + Government troops' retaliation on the town went on. | Government troops > the town
cross-border_raid n  S?=by|mod|poss T?=on|against|in|of|at:any  -> 190
  + Separatists' cross-border raid against the garrison was repelled. | Separatists > the garrison
military_operation n  S?=by|mod|poss T?=on|against|in|of|at:any  -> 190
  + The army's military operation on the town went on. | The army > the town
terrorist_attack n  S?=by|mod|poss T?=on|against|in|of|at:any  -> 190
  + Militants' terrorist attack against the garrison was repelled. | Militants > the garrison
terror_attack n  S?=by|mod|poss T?=on|against|in|of|at:any  -> 190
  + Marines' terror attack on the town went on. | Marines > the town
ground_offensive n  S?=by|mod|poss T?=on|against|in|of|at:any  -> 190
  + Rebels' ground offensive against the garrison was repelled. | Rebels > the garrison
armed_attack n  S?=by|mod|poss T?=on|against|in|of|at:any  -> 190
  + Marines' armed attack on the town went on. | Marines > the town
military_action n  S?=by|mod|poss T?=on|against|in|of|at:any  -> 190
  + The air force's military action on the town went on. | The air force > the town
aggression n  S?=by|mod|poss T?=on|against|in|of|at:any  -> 190
  + Special forces' aggression on the town went on. | Special forces > the town
counter-offensive n  S?=by|mod|poss T?=on|against|in|of|at:any  -> 190
  + Guerrillas' counter-offensive against the garrison was repelled. | Guerrillas > the garrison
military_campaign n  S?=by|mod|poss T?=on|against|in|of|at:any  -> 190
  + Soldiers' military campaign on the town went on. | Soldiers > the town
hit-and-run_attack n  S?=by|mod|poss T?=on|against|in|of|at:any  -> 190
  + The navy's hit-and-run attack on the town went on. | The navy > the town
retaliatory_strike n  S?=by|mod|poss T?=on|against|in|of|at:any  -> 190
  + The air force's retaliatory strike on the town went on. | The air force > the town
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
  + Gunmen overwhelmed a border post. | Gunmen > a border post
assault v  S?=subj T=obj:any  -> 190
  + Border guards assaulted the rebel camp. | Border guards > the rebel camp
blitz v  S?=subj T=obj:any  -> 190
  + Jihadists blitzed a border post. | Jihadists > a border post
descend_on v  S?=subj T=obj:any  -> 190
  + The army descended on the rebel camp. | The army > the rebel camp
penetrate v  S?=subj T=obj:any  -> 190
  + Rebels penetrated a border post. | Rebels > a border post
barge_into v  S?=subj T=obj:any  -> 190
  + The finance minister barged into the president on Tuesday. | The finance minister > the president
burst_into v  S?=subj T=obj:any  -> 190
  + The chancellor bursted into the president on Tuesday. | The chancellor > the president
break_into v  S?=subj T=obj:any  -> 190
  + The king broke into the president on Tuesday. | The king > the president
push_into v  S?=subj T=obj:any  -> 190
  + Latvia pushed into Bolivia last year. | Latvia > Bolivia
cross_into v  S=subj:MIL|REB|UAF T=obj:any  -> 190
  + Ethiopian troops crossed into Eritrea on Tuesday. | Ethiopian troops > Eritrea
  - Injured people crossed into Liberia.
# Firearms
shoot_down v  S?=subj T=obj:person  -> 193
  + Officers shot down a shopkeeper. | Officers > a shopkeeper
fatally_shoot v  S?=subj T=obj:person  -> 193
  + Soldiers fatallied shoot a farmer at the checkpoint. | Soldiers > a farmer
gun v  S?=subj T=obj:person  -> 193
  + Government troops gunned a farmer at the checkpoint. | Government troops > a farmer
machine-gun v  S?=subj T=obj:person  -> 193
  + The air force machine-gunned a farmer at the checkpoint outside Idlib on Friday, witnesses said. | The air force > a farmer
snipe v  S?=subj T=obj:person  -> 193
  + Militiamen sniped two guards. | Militiamen > two guards
cut_down v  S?=subj T=obj:person  -> 193
  + Government troops cut down a farmer at the checkpoint. | Government troops > a farmer
pick_off v  S?=subj T=obj:person  -> 193
  + Militiamen picked off two guards. | Militiamen > two guards
shoot v  S?=subj T=at|into|toward|towards:any  -> 193
  + Jihadists shot at a patrol. | Jihadists > a patrol
open_up v  S?=subj T=at|into|toward|towards:any  -> 193
  + Police opened up into the car. | Police > the car
snipe v  S?=subj T=at|into|toward|towards:any  -> 193
  + Riot police sniped into the car. | Riot police > the car
blaze_away v  S?=subj T=at|into|toward|towards:any  -> 193
  + Guerrillas blazed away at a patrol. | Guerrillas > a patrol
let_loose v  S?=subj T=at|into|toward|towards:any  -> 193
  + Security forces let loose into the car. | Security forces > the car
fire v  S?=subj T?=at|on|into|over:any obj=shot|shots|bullet|bullets|gun|rifle|round|rounds|volley|machine_gun  -> 193
  + Officers fired shots at a car. | Officers > a car
discharge v  S?=subj T?=at|on|into|over:any obj=shot|shots|bullet|bullets|gun|rifle|round|rounds|volley|machine_gun  -> 193
  + Extremists discharged bullets into the house. | Extremists > the house
spray v  S?=subj T?=at|on|into|over:any obj=shot|shots|bullet|bullets|gun|rifle|round|rounds|volley|machine_gun  -> 193
  + Insurgents sprayed bullets into the house. | Insurgents > the house
pump v  S?=subj T?=at|on|into|over:any obj=shot|shots|bullet|bullets|gun|rifle|round|rounds|volley|machine_gun  -> 193
  + Gunmen pumped bullets into the house. | Gunmen > the house
unload v  S?=subj T?=at|on|into|over:any obj=shot|shots|bullet|bullets|gun|rifle|round|rounds|volley|machine_gun  -> 193
  + Gendarmes unloaded shots at a car. | Gendarmes > a car
loose v  S?=subj T?=at|on|into|over:any obj=shot|shots|bullet|bullets|gun|rifle|round|rounds|volley|machine_gun  -> 193
  + Rebels loosed bullets into the house. | Rebels > the house
spray v  S?=subj T=obj with=gunfire|bullet|bullets|machine-gun_fire|rifle|automatic_weapon  -> 193
  + Militants sprayed a minibus with bullets. | Militants > a minibus
rake v  S?=subj T=obj with=gunfire|bullet|bullets|machine-gun_fire|rifle|automatic_weapon  -> 193
  + Paramilitaries raked a minibus with bullets. | Paramilitaries > a minibus
riddle v  S?=subj T=obj with=gunfire|bullet|bullets|machine-gun_fire|rifle|automatic_weapon  -> 193
  + Separatists riddled a minibus with bullets. | Separatists > a minibus
attack v  S?=subj T=obj with=gunfire|bullet|bullets|machine-gun_fire|rifle|automatic_weapon  -> 193
  + Extremists attacked a minibus with bullets. | Extremists > a minibus
hit v  S?=subj T=obj with=gunfire|bullet|bullets|machine-gun_fire|rifle|automatic_weapon  -> 193
  + Extremists hit a minibus with bullets. | Extremists > a minibus
pepper v  S?=subj T=obj with=gunfire|bullet|bullets|machine-gun_fire|rifle|automatic_weapon  -> 193
  + Gunmen peppered a minibus with bullets. | Gunmen > a minibus
shooting_death n  S?=by T=of|poss  -> 193
  + The shooting death of a student by police was filmed. | police > a student
gunning_down n  S?=by T=of|poss  -> 193
  + The gunning down of a student by police was filmed. | police > a student
sniping n  S?=by T=of|poss  -> 193
  + The sniping of a student by police was filmed. | police > a student
drive-by_shooting n  S?=by|mod|poss T?=at|on|in|against:any  -> 193
  + Latvia's drive-by shooting at Bolivia was discussed abroad. | Latvia > Bolivia
gun_attack n  S?=by|mod|poss T?=at|on|in|against:any  -> 193
  + Paramilitaries' gun attack at a wedding left three dead. | Paramilitaries > a wedding
sniper_fire n  S?=by|mod|poss T?=at|on|in|against:any  -> 193
  + Peru's sniper fire at Turkey was discussed abroad. | Peru > Turkey
mass_shooting n  S?=by|mod|poss T?=at|on|in|against:any  -> 193
  + Paramilitaries' mass shooting at a wedding left three dead. | Paramilitaries > a wedding
gunfire n  S?=by|mod|poss T?=at|on|in|against:any  -> 193
  + Rebels' gunfire at a wedding left three dead. | Rebels > a wedding
sniper_attack n  S?=by|mod|poss T?=at|on|in|against:any  -> 193
  + Extremists' sniper attack at a wedding left three dead. | Extremists > a wedding
shooting_spree n  S?=by|mod|poss T?=at|on|in|against:any  -> 193
  + Insurgents' shooting spree at a wedding left three dead. | Insurgents > a wedding
shooting_attack n  S?=by|mod|poss T?=at|on|in|against:any  -> 193
  + Militants' shooting attack at a wedding left three dead. | Militants > a wedding
# Heavy weapons
cannonade v  S?=subj T=obj:any  -> 194
  + The army cannonaded the old town. | The army > the old town
blast v  S?=subj T=obj:any obj={building}|{territory}|{mission}|position|convoy|post|outpost|checkpoint|camp|army_base|tower|pipeline|bridge|road  -> 194
  - Critics blasted the decision of the president.
  + Militants blasted an army base. | Militants > an army base
mortar v  S?=subj T=obj:any  -> 194
  + The navy mortared a hospital. | The navy > a hospital
pulverise v  S?=subj T=obj:any  -> 194
  + Soldiers pulverised the old town. | Soldiers > the old town
pulverize v  S?=subj T=obj:any  -> 194
  + Extremists pulverized an army base. | Extremists > an army base
hammer v  S?=subj T=obj:any  -> 194
  + Government troops hammered a hospital. | Government troops > a hospital
rocket v  S?=subj T=obj:any  -> 194
  + The navy rocketed the old town. | The navy > the old town
attack v  S?=subj T=obj:any with={heavy}  -> 194
  + Extremists attacked the barracks with mortars. | Extremists > the barracks
pound v  S?=subj T=obj:any with={heavy}  -> 194
  + The army pounded the suburb with artillery. | The army > the suburb
target v  S?=subj T=obj:any with={heavy}  -> 194
  + Rebels targeted the airport with rockets. | Rebels > the airport
strike v  S?=subj T=obj:any with={heavy}  -> 194
  + Paramilitaries struck the barracks with mortars. | Paramilitaries > the barracks
bombard v  S?=subj T=obj:any with={heavy}  -> 194
  + Special forces bombarded the suburb with artillery. | Special forces > the suburb
hammer v  S?=subj T=obj:any with={heavy}  -> 194
  + Jihadists hammered the airport with rockets. | Jihadists > the airport
pummel v  S?=subj T=obj:any with={heavy}  -> 194
  + Jihadists pummeled the barracks with mortars. | Jihadists > the barracks
shell v  S?=subj T=obj:any with={heavy}  -> 194
  + Special forces shelled the suburb with artillery. | Special forces > the suburb
rain v  S?=subj T=obj:any with={heavy}  -> 194
  + Insurgents rained the airport with rockets. | Insurgents > the airport
launch v  S?=subj T?=at|on|into|toward|towards|across:any obj=rocket|rockets|shell|shells|mortar|mortars|missile|missiles|artillery_shell|barrage|salvo|artillery  -> 194
  + Gunmen launched rockets at the base. | Gunmen > the base
lob v  S?=subj T?=at|on|into|toward|towards|across:any obj=rocket|rockets|shell|shells|mortar|mortars|missile|missiles|artillery_shell|barrage|salvo|artillery  -> 194
  + Guerrillas lobbed rockets at the base from the hills above the town on Sunday. | Guerrillas > the base
rain v  S?=subj T?=at|on|into|toward|towards|across:any obj=rocket|rockets|shell|shells|mortar|mortars|missile|missiles|artillery_shell|barrage|salvo|artillery  -> 194
  + Militants rained a barrage on the town. | Militants > the town
shoot v  S?=subj T?=at|on|into|toward|towards|across:any obj=rocket|rockets|shell|shells|mortar|mortars|missile|missiles|artillery_shell|barrage|salvo|artillery  -> 194
  + Guerrillas shot rockets at the base. | Guerrillas > the base
hurl v  S?=subj T?=at|on|into|toward|towards|across:any obj=rocket|rockets|shell|shells|mortar|mortars|missile|missiles|artillery_shell|barrage|salvo|artillery  -> 194
  + Marines hurled shells into the suburb. | Marines > the suburb
send v  S?=subj T?=at|on|into|toward|towards|across:any obj=rocket|rockets|shell|shells|mortar|mortars|missile|missiles|artillery_shell|barrage|salvo|artillery  -> 194
  + Guerrillas sent a barrage on the town. | Guerrillas > the town
pour v  S?=subj T?=at|on|into|toward|towards|across:any obj=rocket|rockets|shell|shells|mortar|mortars|missile|missiles|artillery_shell|barrage|salvo|artillery  -> 194
  + Jihadists poured rockets at the base. | Jihadists > the base
unleash v  S?=subj T?=at|on|into|toward|towards|across:any obj=rocket|rockets|shell|shells|mortar|mortars|missile|missiles|artillery_shell|barrage|salvo|artillery  -> 194
  + Government troops unleashed shells into the suburb. | Government troops > the suburb
loose v  S?=subj T?=at|on|into|toward|towards|across:any obj=rocket|rockets|shell|shells|mortar|mortars|missile|missiles|artillery_shell|barrage|salvo|artillery  -> 194
  + Jihadists loosed a barrage on the town. | Jihadists > the town
aim v  S?=subj T?=at|on|into|toward|towards|across:any obj=rocket|rockets|shell|shells|mortar|mortars|missile|missiles|artillery_shell|barrage|salvo|artillery  -> 194
  + Extremists aimed rockets at the base. | Extremists > the base
rocket_attack n  S?=by|mod|poss T?=on|against|of|at|in:any  -> 194
  + Border guards' rocket attack on the suburb killed nine. | Border guards > the suburb
mortar_attack n  S?=by|mod|poss T?=on|against|of|at|in:any  -> 194
  + Guerrillas' mortar attack on the base lasted an hour. | Guerrillas > the base
artillery_fire n  S?=by|mod|poss T?=on|against|of|at|in:any  -> 194
  + Militiamen's artillery fire on the base lasted an hour. | Militiamen > the base
missile_attack n  S?=by|mod|poss T?=on|against|of|at|in:any  -> 194
  + Separatists' missile attack on the base lasted an hour. | Separatists > the base
missile_strike n  S?=by|mod|poss T?=on|against|of|at|in:any  -> 194
  + The navy's missile strike on the suburb killed nine. | The navy > the suburb
artillery_strike n  S?=by|mod|poss T?=on|against|of|at|in:any  -> 194
  + Guerrillas' artillery strike on the base lasted an hour. | Guerrillas > the base
rocket_fire n  S?=by|mod|poss T?=on|against|of|at|in:any  -> 194
  + Militants' rocket fire on the base lasted an hour. | Militants > the base
barrage n  S?=by|mod|poss T?=on|against|of|at|in:any  -> 194
  + Militants' barrage on the base lasted an hour. | Militants > the base
mortar_fire n  S?=by|mod|poss T?=on|against|of|at|in:any  -> 194
  + Gunmen's mortar fire on the base lasted an hour. | Gunmen > the base
rocket_strike n  S?=by|mod|poss T?=on|against|of|at|in:any  -> 194
  + Militants' rocket strike on the base lasted an hour. | Militants > the base
artillery_barrage n  S?=by|mod|poss T?=on|against|of|at|in:any  -> 194
  + The air force's artillery barrage on the suburb killed nine. | The air force > the suburb
artillery_attack n  S?=by|mod|poss T?=on|against|of|at|in:any  -> 194
  + Extremists' artillery attack on the base lasted an hour. | Extremists > the base
tank_fire n  S?=by|mod|poss T?=on|against|of|at|in:any  -> 194
  + Guerrillas' tank fire on the base lasted an hour. | Guerrillas > the base
salvo n  S?=by|mod|poss T?=on|against|of|at|in:any  -> 194
  + Militiamen's salvo on the base lasted an hour. | Militiamen > the base
tank_shelling n  S?=by|mod|poss T?=on|against|of|at|in:any  -> 194
  + Morocco's tank shelling on Belarus was discussed abroad. | Morocco > Belarus
artillery_bombardment n  S?=by|mod|poss T?=on|against|of|at|in:any  -> 194
  + Separatists' artillery bombardment on the base lasted an hour. | Separatists > the base
artillery_shelling n  S?=by|mod|poss T?=on|against|of|at|in:any  -> 194
  + Separatists' artillery shelling on the base lasted an hour. | Separatists > the base
# From the air
drop v  S?=subj T?=on|over|in:any obj=bomb|bombs|barrel_bomb|cluster_bomb|cluster_munition|payload|incendiary  -> 195
  + The navy dropped bombs on the village. | The navy > the village
rain v  S?=subj T?=on|over|in:any obj=bomb|bombs|barrel_bomb|cluster_bomb|cluster_munition|payload|incendiary  -> 195
  + Portugal rained cluster bombs on Niger. | Portugal > Niger
unleash v  S?=subj T?=on|over|in:any obj=bomb|bombs|barrel_bomb|cluster_bomb|cluster_munition|payload|incendiary  -> 195
  + Government troops unleashed bombs on the village. | Government troops > the village
release v  S?=subj T?=on|over|in:any obj=bomb|bombs|barrel_bomb|cluster_bomb|cluster_munition|payload|incendiary  -> 195
  + Mexico released cluster bombs on Tunisia. | Mexico > Tunisia
dump v  S?=subj T?=on|over|in:any obj=bomb|bombs|barrel_bomb|cluster_bomb|cluster_munition|payload|incendiary  -> 195
  + Government troops dumped bombs on the village. | Government troops > the village
launch v  S?=subj T?=on|against|in:any obj=airstrike|air_strike|air_raid|bombing|bombing_raid|bombing_campaign|air_attack|aerial_bombardment|sortie|air_campaign  -> 195
  + The navy launched an air raid on the camp. | The navy > the camp
carry_out v  S?=subj T?=on|against|in:any obj=airstrike|air_strike|air_raid|bombing|bombing_raid|bombing_campaign|air_attack|aerial_bombardment|sortie|air_campaign  -> 195
  + Serbia carried out airstrikes against Japan. | Serbia > Japan
conduct v  S?=subj T?=on|against|in:any obj=airstrike|air_strike|air_raid|bombing|bombing_raid|bombing_campaign|air_attack|aerial_bombardment|sortie|air_campaign  -> 195
  + Denmark conducted air strikes on a depot. | Denmark > a depot
stage v  S?=subj T?=on|against|in:any obj=airstrike|air_strike|air_raid|bombing|bombing_raid|bombing_campaign|air_attack|aerial_bombardment|sortie|air_campaign  -> 195
  + The air force staged an air raid on the camp. | The air force > the camp
begin v  S?=subj T?=on|against|in:any obj=airstrike|air_strike|air_raid|bombing|bombing_raid|bombing_campaign|air_attack|aerial_bombardment|sortie|air_campaign  -> 195
  + Armenia began airstrikes against Portugal. | Armenia > Portugal
start v  S?=subj T?=on|against|in:any obj=airstrike|air_strike|air_raid|bombing|bombing_raid|bombing_campaign|air_attack|aerial_bombardment|sortie|air_campaign  -> 195
  + Mongolia started air strikes on a depot. | Mongolia > a depot
resume v  S?=subj T?=on|against|in:any obj=airstrike|air_strike|air_raid|bombing|bombing_raid|bombing_campaign|air_attack|aerial_bombardment|sortie|air_campaign  -> 195
  + The air force resumed an air raid on the camp. | The air force > the camp
mount v  S?=subj T?=on|against|in:any obj=airstrike|air_strike|air_raid|bombing|bombing_raid|bombing_campaign|air_attack|aerial_bombardment|sortie|air_campaign  -> 195
  + Indonesia mounted airstrikes against Morocco. | Indonesia > Morocco
order v  S?=subj T?=on|against|in:any obj=airstrike|air_strike|air_raid|bombing|bombing_raid|bombing_campaign|air_attack|aerial_bombardment|sortie|air_campaign  -> 195
  + Pakistan ordered air strikes on a depot. | Pakistan > a depot
continue v  S?=subj T?=on|against|in:any obj=airstrike|air_strike|air_raid|bombing|bombing_raid|bombing_campaign|air_attack|aerial_bombardment|sortie|air_campaign  -> 195
  + The army continued an air raid on the camp. | The army > the camp
intensify v  S?=subj T?=on|against|in:any obj=airstrike|air_strike|air_raid|bombing|bombing_raid|bombing_campaign|air_attack|aerial_bombardment|sortie|air_campaign  -> 195
  + Jordan intensified airstrikes against Cuba. | Jordan > Cuba
step_up v  S?=subj T?=on|against|in:any obj=airstrike|air_strike|air_raid|bombing|bombing_raid|bombing_campaign|air_attack|aerial_bombardment|sortie|air_campaign  -> 195
  + Chile stepped up air strikes on a depot. | Chile > a depot
unleash v  S?=subj T?=on|against|in:any obj=airstrike|air_strike|air_raid|bombing|bombing_raid|bombing_campaign|air_attack|aerial_bombardment|sortie|air_campaign  -> 195
  + Government troops unleashed an air raid on the camp. | Government troops > the camp
perform v  S?=subj T?=on|against|in:any obj=airstrike|air_strike|air_raid|bombing|bombing_raid|bombing_campaign|air_attack|aerial_bombardment|sortie|air_campaign  -> 195
  + Finland performed airstrikes against Zambia. | Finland > Zambia
execute v  S?=subj T?=on|against|in:any obj=airstrike|air_strike|air_raid|bombing|bombing_raid|bombing_campaign|air_attack|aerial_bombardment|sortie|air_campaign  -> 195
  + Marines executed an air raid on the camp. | Marines > the camp
fly v  S?=subj T?=on|against|in:any obj=airstrike|air_strike|air_raid|bombing|bombing_raid|bombing_campaign|air_attack|aerial_bombardment|sortie|air_campaign  -> 195
  + Soldiers flew an air raid on the camp. | Soldiers > the camp
expand v  S?=subj T?=on|against|in:any obj=airstrike|air_strike|air_raid|bombing|bombing_raid|bombing_campaign|air_attack|aerial_bombardment|sortie|air_campaign  -> 195
  + Indonesia expanded airstrikes against Morocco. | Indonesia > Morocco
hit v  S?=subj T=obj:any subj=jet|warplane|plane|aircraft|helicopter|bomber|gunship|fighter_jet|fighter|air_force  -> 195
  + Warplanes hit a bridge. | Warplanes > a bridge
strike v  S?=subj T=obj:any subj=jet|warplane|plane|aircraft|helicopter|bomber|gunship|fighter_jet|fighter|air_force  -> 195
  + Helicopters struck the rebel base. | Helicopters > the rebel base
attack v  S?=subj T=obj:any subj=suicide_bomber|suicide_bombers|suicide_attacker  -> 1831 weight=1
  + A suicide bomber attacked a checkpoint near Mosul. | A suicide bomber > a checkpoint
attack v  S?=subj T=obj:any subj=jet|warplane|plane|aircraft|helicopter|bomber|gunship|fighter_jet|fighter|air_force  -> 195
  + Fighter jets attacked the airport. | Fighter jets > the airport
attack v  S?=subj T=obj:any subj=suicide_bomber|car_bomber|truck_bomber  -> 1831 weight=1
  + A suicide bomber attacked a mosque. | A suicide bomber > a mosque
target v  S?=subj T=obj:any subj=suicide_bomber|car_bomber|truck_bomber  -> 1831 weight=1
  + A suicide bomber targeted the rebels. | A suicide bomber > the rebels
strike v  S?=subj T=obj:any subj=suicide_bomber|car_bomber|truck_bomber  -> 1831 weight=1
  + A suicide bomber struck a checkpoint. | A suicide bomber > a checkpoint
hit v  S?=subj T=obj:any subj=suicide_bomber|car_bomber|truck_bomber  -> 1831 weight=1
  + A suicide bomber hit an army convoy. | A suicide bomber > an army convoy
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
  + Russian warplanes carpet-bombed a village in the valley on Monday, killing thirty civilians. | Russian warplanes > a village
rocket v  S?=subj T=obj:any subj=jet|warplane|plane|aircraft|helicopter|bomber|gunship|fighter_jet|fighter|air_force  -> 195
  + Helicopters rocketed the rebel base. | Helicopters > the rebel base
air_attack n  S?=by|mod|poss T?=on|against|in|of|over:any  -> 195
  + Sudan's air attack on the depot killed six. | Sudan > the depot
bombing_raid n  S?=by|mod|poss T?=on|against|in|of|over:any  -> 195
  + Bulgaria's bombing raid on the depot killed six. | Bulgaria > the depot
bombing_campaign n  S?=by|mod|poss T?=on|against|in|of|over:any  -> 195
  + Canada's bombing campaign on the depot killed six. | Canada > the depot
aerial_bombardment n  S?=by|mod|poss T?=on|against|in|of|over:any  -> 195
  + Sudan's aerial bombardment on the depot killed six. | Sudan > the depot
air_campaign n  S?=by|mod|poss T?=on|against|in|of|over:any  -> 195
  + Vietnam's air campaign on the depot killed six. | Vietnam > the depot
aerial_attack n  S?=by|mod|poss T?=on|against|in|of|over:any  -> 195
  + Mexico's aerial attack on the depot killed six. | Mexico > the depot
air_assault n  S?=by|mod|poss T?=on|against|in|of|over:any  -> 195
  + Bolivia's air assault on the depot killed six. | Bolivia > the depot
carpet_bombing n  S?=by|mod|poss T?=on|against|in|of|over:any  -> 195
  + Cyprus' carpet bombing on the depot killed six. | Cyprus > the depot
bombing_run n  S?=by|mod|poss T?=on|against|in|of|over:any  -> 195
  + The navy's bombing run of the valley went on. | The navy > the valley
aerial_bombing n  S?=by|mod|poss T?=on|against|in|of|over:any  -> 195
  + Canada's aerial bombing on the depot killed six. | Canada > the depot
air_bombardment n  S?=by|mod|poss T?=on|against|in|of|over:any  -> 195
  + Chile's air bombardment on the depot killed six. | Chile > the depot
helicopter_attack n  S?=by|mod|poss T?=on|against|in|of|over:any  -> 195
  + Brazil's helicopter attack on the depot killed six. | Brazil > the depot
cruise_missile_strike n  S?=by|mod|poss T?=on|against|in:any  -> 1951
  + Malaysia's cruise missile strike on the bunker was precise. | Malaysia > the bunker
precision_strike n  S?=by|mod|poss T?=on|against|in:any  -> 1951
  + Lebanon's precision strike on the bunker was precise. | Lebanon > the bunker
surgical_strike n  S?=by|mod|poss T?=on|against|in:any  -> 1951
  + Armenia's surgical strike on the bunker was precise. | Armenia > the bunker
guided_missile_strike n  S?=by|mod|poss T?=on|against|in:any  -> 1951
  + Rwanda's guided missile strike on the bunker was precise. | Rwanda > the bunker
fire v  S?=subj T?=on|at|against:any obj=cruise_missile|guided_missile|smart_bomb|guided_bomb|tomahawk  -> 1951
  + Oman fired cruise missiles at the bunker. | Oman > the bunker
launch v  S?=subj T?=on|at|against:any obj=cruise_missile|guided_missile|smart_bomb|guided_bomb|tomahawk  -> 1951
  + Belarus launched cruise missiles at the bunker. | Belarus > the bunker
drop v  S?=subj T?=on|at|against:any obj=cruise_missile|guided_missile|smart_bomb|guided_bomb|tomahawk  -> 1951
  + Lebanon dropped cruise missiles at the bunker. | Lebanon > the bunker
use v  S?=subj T?=on|at|against:any obj=cruise_missile|guided_missile|smart_bomb|guided_bomb|tomahawk  -> 1951
  + Tanzania used cruise missiles at the bunker. | Tanzania > the bunker
launch v  S?=subj T?=on|against|at|in:any obj=drone|drones|drone_strike|drone_attack|kamikaze_drone|armed_drone  -> 1952
  + Bolivia launched drones at a refinery. | Bolivia > a refinery
send v  S?=subj T?=on|against|at|in:any obj=drone|drones|drone_strike|drone_attack|kamikaze_drone|armed_drone  -> 1952
  + Paramilitaries sent a drone attack on the airport. | Paramilitaries > the airport
carry_out v  S?=subj T?=on|against|at|in:any obj=drone|drones|drone_strike|drone_attack|kamikaze_drone|armed_drone  -> 1952
  + Uganda carried out drones at a refinery. | Uganda > a refinery
conduct v  S?=subj T?=on|against|at|in:any obj=drone|drones|drone_strike|drone_attack|kamikaze_drone|armed_drone  -> 1952
  + Guerrillas conducted a drone attack on the airport. | Guerrillas > the airport
stage v  S?=subj T?=on|against|at|in:any obj=drone|drones|drone_strike|drone_attack|kamikaze_drone|armed_drone  -> 1952
  + Qatar staged drones at a refinery. | Qatar > a refinery
fire v  S?=subj T?=on|against|at|in:any obj=drone|drones|drone_strike|drone_attack|kamikaze_drone|armed_drone  -> 1952
  + Militants fired a drone attack on the airport. | Militants > the airport
use v  S?=subj T?=on|against|at|in:any obj=drone|drones|drone_strike|drone_attack|kamikaze_drone|armed_drone  -> 1952
  + Brazil used drones at a refinery. | Brazil > a refinery
mount v  S?=subj T?=on|against|at|in:any obj=drone|drones|drone_strike|drone_attack|kamikaze_drone|armed_drone  -> 1952
  + Rebels mounted a drone attack on the airport. | Rebels > the airport
fly v  S?=subj T?=on|against|at|in:any obj=drone|drones|drone_strike|drone_attack|kamikaze_drone|armed_drone  -> 1952
  + Cyprus flew drones at a refinery. | Cyprus > a refinery
order v  S?=subj T?=on|against|at|in:any obj=drone|drones|drone_strike|drone_attack|kamikaze_drone|armed_drone  -> 1952
  + Militants ordered a drone attack on the airport. | Militants > the airport
attack v  S?=subj T=obj:any with=drone|drones|kamikaze_drone|explosive_drone  -> 1952
  + Militiamen attacked the refinery with drones. | Militiamen > the refinery
hit v  S?=subj T=obj:any with=drone|drones|kamikaze_drone|explosive_drone  -> 1952
  + Canada hit the port with drones. | Canada > the port
strike v  S?=subj T=obj:any with=drone|drones|kamikaze_drone|explosive_drone  -> 1952
  + Extremists struck the refinery with drones. | Extremists > the refinery
target v  S?=subj T=obj:any with=drone|drones|kamikaze_drone|explosive_drone  -> 1952
  + Belarus targeted the port with drones. | Belarus > the port
bomb v  S?=subj T=obj:any with=drone|drones|kamikaze_drone|explosive_drone  -> 1952
  + Guerrillas bombed the refinery with drones. | Guerrillas > the refinery
drone_raid n  S?=by|mod|poss T?=on|against|in:any  -> 1952
  + Paramilitaries' drone raid on the refinery started a fire. | Paramilitaries > the refinery
drone_bombing n  S?=by|mod|poss T?=on|against|in:any  -> 1952
  + Paramilitaries' drone bombing on the refinery started a fire. | Paramilitaries > the refinery
drone_assault n  S?=by|mod|poss T?=on|against|in:any  -> 1952
  + Insurgents' drone assault on the refinery started a fire. | Insurgents > the refinery
# Bombs of rebels and terrorists
explode v  S?=subj T?=at|on|against|near|outside|inside|under|in:any obj={explosive}  -> 183
  + Guerrillas exploded a bomb near a mosque. | Guerrillas > a mosque
place v  S?=subj T?=at|on|against|near|outside|inside|under|in:any obj={explosive}  -> 183
  + Militiamen placed a grenade at a bus. | Militiamen > a bus
lay v  S?=subj T?=at|on|against|near|outside|inside|under|in:any obj={explosive}  -> 183
  + Gunmen laid explosives under a bridge. | Gunmen > a bridge
throw v  S?=subj T?=at|on|against|near|outside|inside|under|in:any obj={explosive}  -> 183
  + Insurgents threw a bomb near a mosque. | Insurgents > a mosque
hide v  S?=subj T?=at|on|against|near|outside|inside|under|in:any obj={explosive}  -> 183
  + Gunmen hid a grenade at a bus. | Gunmen > a bus
hurl v  S?=subj T?=at|on|against|near|outside|inside|under|in:any obj={explosive}  -> 183
  + Extremists hurled explosives under a bridge. | Extremists > a bridge
lob v  S?=subj T?=at|on|against|near|outside|inside|under|in:any obj={explosive}  -> 183
  + Rebels lobbed explosives at the police station in the border town on Sunday night. | Rebels > the police station
toss v  S?=subj T?=at|on|against|near|outside|inside|under|in:any obj={explosive}  -> 183
  + Separatists tossed a grenade at a bus. | Separatists > a bus
trigger v  S?=subj T?=at|on|against|near|outside|inside|under|in:any obj={explosive}  -> 183
  + Paramilitaries triggered explosives under a bridge. | Paramilitaries > a bridge
leave v  S?=subj T?=at|on|against|near|outside|inside|under|in:any obj={explosive}  -> 183
  + Extremists left a bomb near a mosque. | Extremists > a mosque
attach v  S?=subj T?=at|on|against|near|outside|inside|under|in:any obj={explosive}  -> 183
  + Militants attached a grenade at a bus. | Militants > a bus
mail v  S?=subj T?=at|on|against|near|outside|inside|under|in:any obj={explosive}  -> 183
  + Separatists mailed explosives under a bridge. | Separatists > a bridge
put v  S?=subj T?=at|on|against|near|outside|inside|under|in:any obj={explosive}  -> 183
  + Militiamen put a bomb near a mosque. | Militiamen > a mosque
carry_out v  S?=subj T?=on|against|at|in:any obj=bombing|bomb_attack|bombings|blast|explosion|grenade_attack  -> 183
  + Paramilitaries carried out a bomb attack on a police station. | Paramilitaries > a police station
stage v  S?=subj T?=on|against|at|in:any obj=bombing|bomb_attack|bombings|blast|explosion|grenade_attack  -> 183
  + Rebels staged a bombing in Sarajevo. | Rebels > Sarajevo
conduct v  S?=subj T?=on|against|at|in:any obj=bombing|bomb_attack|bombings|blast|explosion|grenade_attack  -> 183
  + Gunmen conducted a bomb attack on a police station. | Gunmen > a police station
commit v  S?=subj T?=on|against|at|in:any obj=bombing|bomb_attack|bombings|blast|explosion|grenade_attack  -> 183
  + Paramilitaries committed a bombing in Aleppo. | Paramilitaries > Aleppo
perpetrate v  S?=subj T?=on|against|at|in:any obj=bombing|bomb_attack|bombings|blast|explosion|grenade_attack  -> 183
  + Militants perpetrated a bomb attack on a police station. | Militants > a police station
launch v  S?=subj T?=on|against|at|in:any obj=bombing|bomb_attack|bombings|blast|explosion|grenade_attack  -> 183
  + Separatists launched a bombing in Oaxaca. | Separatists > Oaxaca
mount v  S?=subj T?=on|against|at|in:any obj=bombing|bomb_attack|bombings|blast|explosion|grenade_attack  -> 183
  + Militiamen mounted a bomb attack on a police station. | Militiamen > a police station
orchestrate v  S?=subj T?=on|against|at|in:any obj=bombing|bomb_attack|bombings|blast|explosion|grenade_attack  -> 183
  + Rebels orchestrated a bombing in Cusco. | Rebels > Cusco
order v  S?=subj T?=on|against|at|in:any obj=bombing|bomb_attack|bombings|blast|explosion|grenade_attack  -> 183
  + Militants ordered a bomb attack on a police station. | Militants > a police station
attack v  S?=subj T=obj:any with={explosive}  -> 183
  + Insurgents attacked a patrol with a grenade. | Insurgents > a patrol
target v  S?=subj T=obj:any with={explosive}  -> 183
  + Jihadists targeted the courthouse with a bomb. | Jihadists > the courthouse
hit v  S?=subj T=obj:any with={explosive}  -> 183
  + Gunmen hit a patrol with a grenade. | Gunmen > a patrol
blow_up v  S?=subj T=obj:any with={explosive}  -> 183
  + Jihadists blew up the courthouse with a bomb. | Jihadists > the courthouse
strike v  S?=subj T=obj:any with={explosive}  -> 183
  + Paramilitaries struck a patrol with a grenade. | Paramilitaries > a patrol
damage v  S?=subj T=obj:any with={explosive}  -> 183
  + Militiamen damaged the courthouse with a bomb. | Militiamen > the courthouse
dynamite v  S?=subj T=obj:any  -> 183
  + Gunmen dynamited a pipeline. | Gunmen > a pipeline
booby-trap v  S?=subj T=obj:any  -> 183
  + The rebels booby-trapped a school before they withdrew from the town in early March. | The rebels > a school
firebomb v  S?=subj T=obj:any  -> 183
  + Separatists firebombed a pipeline. | Separatists > a pipeline
blow_apart v  S?=subj T=obj:any  -> 183
  + Gunmen blew apart a railway line. | Gunmen > a railway line
mine v  S?=subj T=obj:any  -> 183
  + Rebels mined a pipeline. | Rebels > a pipeline
petrol-bomb v  S?=subj T=obj:any  -> 183
  + Security forces petrol-bombed protesters in Cali. | Security forces > protesters
bomb_attack n  S?=by|mod|poss T?=on|against|at|in|of:any  -> 183
  + Gunmen's bomb attack on the station left craters. | Gunmen > the station
grenade_attack n  S?=by|mod|poss T?=on|against|at|in|of:any  -> 183
  + The grenade attack of a cafe by jihadists killed two. | jihadists > a cafe
firebombing n  S?=by|mod|poss T?=on|against|at|in|of:any  -> 183
  + Militiamen's firebombing on the station left craters. | Militiamen > the station
bomb_blast n  S?=by|mod|poss T?=on|against|at|in|of:any  -> 183
  + The bomb blast of a cafe by insurgents killed two. | insurgents > a cafe
bombings n  S?=by|mod|poss T?=on|against|at|in|of:any  -> 183
  + The bombings of a cafe by insurgents killed two. | insurgents > a cafe
blast n  S?=by|mod|poss T?=on|against|at|in|of:any  -> 183
  + The blast of a cafe by extremists killed two. | extremists > a cafe
explosion n  S?=by|mod|poss T?=on|against|at|in:any  -> 183
  + Paramilitaries' explosion on the station left craters. | Paramilitaries > the station
terrorist_bombing n  S?=by|mod|poss T?=on|against|at|in|of:any  -> 183
  + The terrorist bombing of a cafe by rebels killed two. | rebels > a cafe
petrol_bomb_attack n  S?=by|mod|poss T?=on|against|at|in|of:any  -> 183
  + Rebels' petrol bomb attack on the station left craters. | Rebels > the station
bombing_attack n  S?=by|mod|poss T?=on|against|at|in|of:any  -> 183
  + The bombing attack of a cafe by paramilitaries killed two. | paramilitaries > a cafe
firebomb_attack n  S?=by|mod|poss T?=on|against|at|in|of:any  -> 183
  + Separatists' firebomb attack on the station left craters. | Separatists > the station
carry_out v  S?=subj T?=on|against|at|in|near:any obj=suicide_bombing|suicide_attack|suicide_mission|suicide_blast|suicide_bomber  -> 1831
  + Insurgents carried out a suicide attack on a hotel. | Insurgents > a hotel
stage v  S?=subj T?=on|against|at|in|near:any obj=suicide_bombing|suicide_attack|suicide_mission|suicide_blast|suicide_bomber  -> 1831
  + Gunmen staged a suicide bombing in Izmir. | Gunmen > Izmir
conduct v  S?=subj T?=on|against|at|in|near:any obj=suicide_bombing|suicide_attack|suicide_mission|suicide_blast|suicide_bomber  -> 1831
  + Jihadists conducted a suicide attack on a hotel. | Jihadists > a hotel
launch v  S?=subj T?=on|against|at|in|near:any obj=suicide_bombing|suicide_attack|suicide_mission|suicide_blast|suicide_bomber  -> 1831
  + Militants launched a suicide bombing in Lyon. | Militants > Lyon
commit v  S?=subj T?=on|against|at|in|near:any obj=suicide_bombing|suicide_attack|suicide_mission|suicide_blast|suicide_bomber  -> 1831
  + Militiamen committed a suicide attack on a hotel. | Militiamen > a hotel
perpetrate v  S?=subj T?=on|against|at|in|near:any obj=suicide_bombing|suicide_attack|suicide_mission|suicide_blast|suicide_bomber  -> 1831
  + Guerrillas perpetrated a suicide bombing in Cali. | Guerrillas > Cali
mount v  S?=subj T?=on|against|at|in|near:any obj=suicide_bombing|suicide_attack|suicide_mission|suicide_blast|suicide_bomber  -> 1831
  + Guerrillas mounted a suicide attack on a hotel. | Guerrillas > a hotel
order v  S?=subj T?=on|against|at|in|near:any obj=suicide_bombing|suicide_attack|suicide_mission|suicide_blast|suicide_bomber  -> 1831
  + Insurgents ordered a suicide bombing in Quetta. | Insurgents > Quetta
send v  S?=subj T?=on|against|at|in|near:any obj=suicide_bombing|suicide_attack|suicide_mission|suicide_blast|suicide_bomber  -> 1831
  + Gunmen sent a suicide attack on a hotel. | Gunmen > a hotel
plot v  S?=subj T?=on|against|at|in|near:any obj=suicide_bombing|suicide_attack|suicide_mission|suicide_blast|suicide_bomber  -> 1831
  + Insurgents plotted a suicide bombing in Quetta. | Insurgents > Quetta
suicide_bomb_attack n  S?=by|mod|poss T?=on|against|at|in|near:any  -> 1831
  + Militants' suicide bomb attack in Goma killed guards. | Militants > Goma
suicide_blast n  S?=by|mod|poss T?=on|against|at|in|near:any  -> 1831
  + Militiamen's suicide blast in Basra killed guards. | Militiamen > Basra
suicide_car_bombing n  S?=by|mod|poss T?=on|against|at|in|near:any  -> 1831
  + Guerrillas' suicide car bombing in Cali killed guards. | Guerrillas > Cali
suicide_mission n  S?=by|mod|poss T?=on|against|at|in|near:any  -> 1831
  + Gunmen's suicide mission in Kandahar killed guards. | Gunmen > Kandahar
suicide_bomb n  S?=by|mod|poss T?=on|against|at|in|near:any  -> 1831
  + Militants' suicide bomb in Lagos killed guards. | Militants > Lagos
detonate v  S?=subj T?=on|against|at|in|near|outside:any obj=car_bomb|truck_bomb|car_bombing|vehicle_bomb|truck_bombing  -> 1832
  + Militants detonated a car bomb near the ministry. | Militants > the ministry
explode v  S?=subj T?=on|against|at|in|near|outside:any obj=car_bomb|truck_bomb|car_bombing|vehicle_bomb|truck_bombing  -> 1832
  + Paramilitaries exploded a car bomb near the ministry. | Paramilitaries > the ministry
park v  S?=subj T?=on|against|at|in|near|outside:any obj=car_bomb|truck_bomb|car_bombing|vehicle_bomb|truck_bombing  -> 1832
  + Guerrillas parked a car bomb near the ministry. | Guerrillas > the ministry
set_off v  S?=subj T?=on|against|at|in|near|outside:any obj=car_bomb|truck_bomb|car_bombing|vehicle_bomb|truck_bombing  -> 1832
  + Paramilitaries set off a car bomb near the ministry. | Paramilitaries > the ministry
drive v  S?=subj T?=on|against|at|in|near|outside:any obj=car_bomb|truck_bomb|car_bombing|vehicle_bomb|truck_bombing  -> 1832
  + Militants drove a car bomb near the ministry. | Militants > the ministry
carry_out v  S?=subj T?=on|against|at|in|near|outside:any obj=car_bomb|truck_bomb|car_bombing|vehicle_bomb|truck_bombing  -> 1832
  + Insurgents carried out a car bomb near the ministry. | Insurgents > the ministry
use v  S?=subj T?=on|against|at|in|near|outside:any obj=car_bomb|truck_bomb|car_bombing|vehicle_bomb|truck_bombing  -> 1832
  + Gunmen used a car bomb near the ministry. | Gunmen > the ministry
plant v  S?=subj T?=on|against|at|in|near|outside:any obj=car_bomb|truck_bomb|car_bombing|vehicle_bomb|truck_bombing  -> 1832
  + Guerrillas planted a car bomb near the ministry. | Guerrillas > the ministry
truck_bomb n  S?=by|mod|poss T?=on|against|at|in|near|outside:any  -> 1832
  + Separatists' truck bomb outside the ministry killed eight. | Separatists > the ministry
truck_bombing n  S?=by|mod|poss T?=on|against|at|in|near|outside:any  -> 1832
  + Jihadists' truck bombing outside the ministry killed eight. | Jihadists > the ministry
vehicle_bombing n  S?=by|mod|poss T?=on|against|at|in|near|outside:any  -> 1832
  + A vehicle bombing outside the interior ministry killed eight people in Kabul on Tuesday. | _ > the interior ministry
car_bomb_attack n  S?=by|mod|poss T?=on|against|at|in|near|outside:any  -> 1832
  + Kuwait's car bomb attack on Armenia was discussed abroad. | Kuwait > Armenia
car_attack n  S?=by|mod|poss T?=on|against|at|in|near|outside:any  -> 1832
  + Gunmen's car attack outside the ministry killed eight. | Gunmen > the ministry
car_ramming n  S?=by|mod|poss T?=on|against|at|in|near|outside:any  -> 1832
  + Two soldiers died in a car ramming by militants at the checkpoint on Tuesday. | militants > _
vehicle_attack n  S?=by|mod|poss T?=on|against|at|in|near|outside:any  -> 1832
  + Militiamen's vehicle attack outside the ministry killed eight. | Militiamen > the ministry
ramming_attack n  S?=by|mod|poss T?=on|against|at|in|near|outside:any  -> 1832
  + Paramilitaries' ramming attack outside the ministry killed eight. | Paramilitaries > the ministry
truck_attack n  S?=by|mod|poss T?=on|against|at|in|near|outside:any  -> 1832
  + Militants' truck attack outside the ministry killed eight. | Militants > the ministry
ram v  S?=subj T=obj with=car|truck|van|lorry|vehicle  -> 1832
  + An attacker rammed shoppers with a van. | An attacker > shoppers
run_over v  S?=subj T=obj with=car|truck|van|lorry|vehicle  -> 1832
  + A militant ran over soldiers with a truck. | A militant > soldiers
run_down v  S?=subj T=obj with=car|truck|van|lorry|vehicle  -> 1832
  + An attacker ran down shoppers with a van. | An attacker > shoppers
mow_down v  S?=subj T=obj with=car|truck|van|lorry|vehicle  -> 1832
  + An attacker mowed down shoppers with a van. | An attacker > shoppers
hit v  S?=subj T=obj with=car|truck|van|lorry|vehicle  -> 1832
  + An attacker hit shoppers with a van. | An attacker > shoppers
roadside_bombing n  S?=by|mod|poss T?=against|on|near|in:any  -> 1833
  + Militants' roadside bombing near the bridge killed a driver. | Militants > the bridge
ied_attack n  S?=by|mod|poss T?=against|on|near|in:any  -> 1833
  + Extremists' ied attack near the bridge killed a driver. | Extremists > the bridge
landmine_attack n  S?=by|mod|poss T?=against|on|near|in:any  -> 1833
  + Insurgents' landmine attack near the bridge killed a driver. | Insurgents > the bridge
roadside_blast n  S?=by|mod|poss T?=against|on|near|in:any  -> 1833
  + Militants' roadside blast near the bridge killed a driver. | Militants > the bridge
mine_attack n  S?=by|mod|poss T?=against|on|near|in:any  -> 1833
  + Guerrillas' mine attack near the bridge killed a driver. | Guerrillas > the bridge
plant v  S?=subj T?=near|in|along|on|against:any obj=roadside_bomb|landmine|mine|ied|improvised_explosive_device  -> 1833
  + Gunmen planted a roadside bomb near the convoy. | Gunmen > the convoy
lay v  S?=subj T?=near|in|along|on|against:any obj=roadside_bomb|landmine|mine|ied|improvised_explosive_device  -> 1833
  + Rebels laid mines along the road. | Rebels > the road
detonate v  S?=subj T?=near|in|along|on|against:any obj=roadside_bomb|landmine|mine|ied|improvised_explosive_device  -> 1833
  + Militiamen detonated a roadside bomb near the convoy. | Militiamen > the convoy
set_off v  S?=subj T?=near|in|along|on|against:any obj=roadside_bomb|landmine|mine|ied|improvised_explosive_device  -> 1833
  + Paramilitaries set off mines along the road. | Paramilitaries > the road
bury v  S?=subj T?=near|in|along|on|against:any obj=roadside_bomb|landmine|mine|ied|improvised_explosive_device  -> 1833
  + Rebels buried a roadside bomb near the convoy. | Rebels > the convoy
use v  S?=subj T?=near|in|along|on|against:any obj=roadside_bomb|landmine|mine|ied|improvised_explosive_device  -> 1833
  + Separatists used mines along the road. | Separatists > the road
explode v  S?=subj T?=near|in|along|on|against:any obj=roadside_bomb|landmine|mine|ied|improvised_explosive_device  -> 1833
  + Separatists exploded a roadside bomb near the convoy. | Separatists > the convoy
place v  S?=subj T?=near|in|along|on|against:any obj=roadside_bomb|landmine|mine|ied|improvised_explosive_device  -> 1833
  + Extremists placed mines along the road. | Extremists > the road
market_bombing n  S?=by|mod|poss T?=in|at|of:any  -> 1834
  + Gunmen's market bombing in Oaxaca destroyed stalls. | Gunmen > Oaxaca
hotel_bombing n  S?=by|mod|poss T?=in|at|of:any  -> 1834
  + Paramilitaries' hotel bombing in Izmir destroyed stalls. | Paramilitaries > Izmir
embassy_bombing n  S?=by|mod|poss T?=in|at|of:any  -> 1834
  + Extremists' embassy bombing in Goma destroyed stalls. | Extremists > Goma
mosque_bombing n  S?=by|mod|poss T?=in|at|of:any  -> 1834
  + Insurgents' mosque bombing in Basra destroyed stalls. | Insurgents > Basra
church_bombing n  S?=by|mod|poss T?=in|at|of:any  -> 1834
  + Paramilitaries' church bombing in Lyon destroyed stalls. | Paramilitaries > Lyon
nightclub_bombing n  S?=by|mod|poss T?=in|at|of:any  -> 1834
  + Extremists' nightclub bombing in Sarajevo destroyed stalls. | Extremists > Sarajevo
train_bombing n  S?=by|mod|poss T?=in|at|of:any  -> 1834
  + Finland's train bombing in Zambia was discussed abroad. | Finland > Zambia
# Abduction, hijack, hostages
snatch v  S?=subj T=obj  -> 181
  + Gunmen snatched a Norwegian engineer. | Gunmen > a Norwegian engineer
carry_off v  S?=subj T=obj  -> 181
  + Militiamen carried off ten schoolgirls. | Militiamen > ten schoolgirls
  - A ferry carrying Yemeni migrants capsizes off the coast of Djibouti.
spirit_away v  S?=subj T=obj  -> 181
  + Militants spirited away the journalist from his house in the old town on Monday night. | Militants > the journalist
take_captive v  S?=subj T=obj  -> 181
  + Guerrillas took captive a Norwegian engineer. | Guerrillas > a Norwegian engineer
hold_captive v  S?=subj T=obj  -> 181
  + Paramilitaries held captive ten schoolgirls. | Paramilitaries > ten schoolgirls
hold_hostage v  S?=subj T=obj  -> 181
  + Armed rebels held an aid worker hostage for two years in the desert of Niger. | Armed rebels > an aid worker
shanghai v  S?=subj T=obj  -> 181
  + Insurgents shanghaied a Norwegian engineer. | Insurgents > a Norwegian engineer
enslave v  S?=subj T=obj  -> 181
  + Gunmen enslaved ten schoolgirls. | Gunmen > ten schoolgirls
hold_for_ransom v  S?=subj T=obj  -> 181
  + Rebels held the bishop for ransom in the hills of Mindanao for three weeks. | Rebels > the bishop
whisk_away v  S?=subj T=obj  -> 181
  + Insurgents whisked away ten schoolgirls. | Insurgents > ten schoolgirls
seize v  S?=subj T=obj:any subj=pirate|pirates|hijacker|hijackers  -> 181
  + Somali pirates seized a Greek tanker off the coast of Puntland on Wednesday. | Somali pirates > a Greek tanker
board v  S?=subj T=obj:any subj=pirate|pirates|hijacker|hijackers  -> 181
  + Hijackers boarded an airliner. | Hijackers > an airliner
capture v  S?=subj T=obj:any subj=pirate|pirates|hijacker|hijackers  -> 181
  + Somali pirates captured a Turkish ship in the Gulf of Aden on Wednesday. | Somali pirates > a Turkish ship
take v  S?=subj T=obj:any subj=pirate|pirates|hijacker|hijackers  -> 181
  + Hijackers took an airliner. | Hijackers > an airliner
commandeer v  S?=subj T=obj:any subj=pirate|pirates|hijacker|hijackers  -> 181
  + Somali pirates commandeered an Indian tanker in the Gulf of Aden on Friday. | Somali pirates > an Indian tanker
take v  S?=subj T=obj obj=hostage|hostages|captive|captives  -> 181
  + Rebels took hostages. | Rebels > hostages
hold v  S?=subj T=obj obj=hostage|hostages|captive|captives  -> 181
  + Gunmen held hostages. | Gunmen > hostages
grab v  S?=subj T=obj obj=hostage|hostages|captive|captives  -> 181
  + Militants grabbed hostages. | Militants > hostages
capture v  S?=subj T=obj obj=hostage|hostages|captive|captives  -> 181
  + Extremists captured hostages. | Extremists > hostages
keep v  S?=subj T=obj obj=hostage|hostages|captive|captives  -> 181
  + Extremists kept hostages. | Extremists > hostages
take v  S?=subj T?=obj as=hostage|hostages|captive  -> 181
  + Extremists took two engineers as hostages. | Extremists > two engineers
hold v  S?=subj T?=obj as=hostage|hostages|captive  -> 181
  + Insurgents held two engineers as hostages. | Insurgents > two engineers
keep v  S?=subj T?=obj as=hostage|hostages|captive  -> 181
  + Gunmen kept two engineers as hostages. | Gunmen > two engineers
use v  S?=subj T?=obj as=hostage|hostages|captive  -> 181
  + Insurgents used two engineers as hostages. | Insurgents > two engineers
hostage-taking n  S?=by T=of|poss  -> 181
  + The hostage-taking of a priest by rebels shocked the parish. | rebels > a priest
snatching n  S?=by T=of|poss  -> 181
  + The snatching of engineers by the militia ended in ransom. | the militia > engineers
hijacking n  S?=by T=of|poss  -> 181
  + The hijacking of a priest by separatists shocked the parish. | separatists > a priest
enforced_disappearance n  S?=by T=of|poss  -> 181
  + The enforced disappearance of engineers by the militia ended in ransom. | the militia > engineers
forced_disappearance n  S?=by T=of|poss  -> 181
  + The forced disappearance of a priest by guerrillas shocked the parish. | guerrillas > a priest
hijack n  S?=by T=of|poss  -> 181
  + The hijack of engineers by the militia ended in ransom. | the militia > engineers
enslavement n  S?=by T=of|poss  -> 181
  + The enslavement of a priest by guerrillas shocked the parish. | guerrillas > a priest
kidnap n  S?=by T=of|poss  -> 181
  + The kidnap of engineers by the militia ended in ransom. | the militia > engineers
disappearance n  S?=by T=of|poss  -> 181
  + The disappearance of a priest by separatists shocked the parish. | separatists > a priest
# Beatings, stabbing, torture, sexual violence
batter v  S?=subj T=obj:person  -> 182
  + Security forces battered a reporter. | Security forces > a reporter
club v  S?=subj T=obj:person  -> 182
  + Security forces clubbed two students. | Security forces > two students
punch v  S?=subj T=obj:person  -> 182
  + Thugs punched a lawmaker. | Thugs > a lawmaker
slap v  S?=subj T=obj:person  -> 182
  + Special forces slapped the detainees. | Special forces > the detainees
kick v  S?=subj T=obj:person  -> 182
  + Officers kicked a reporter. | Officers > a reporter
manhandle v  S?=subj T=obj:person  -> 182
  + Gendarmes manhandled two students. | Gendarmes > two students
maul v  S?=subj T=obj:person  -> 182
  + Thugs mauled a lawmaker. | Thugs > a lawmaker
whip v  S?=subj T=obj:person  -> 182
  + Government troops whipped the detainees. | Government troops > the detainees
flog v  S?=subj T=obj:person  -> 182
  + Secret police flogged a reporter. | Secret police > a reporter
cane v  S?=subj T=obj:person  -> 182
  + Secret police caned two students. | Secret police > two students
bludgeon v  S?=subj T=obj:person  -> 182
  + Thugs bludgeoned a lawmaker. | Thugs > a lawmaker
rough_up v  S?=subj T=obj:person  -> 182
  + Marines roughed up the detainees. | Marines > the detainees
mug v  S?=subj T=obj:person  -> 182
  + Gendarmes mugged a reporter. | Gendarmes > a reporter
thrash v  S?=subj T=obj:person  -> 182
  + Riot police thrashed two students. | Riot police > two students
slash v  S?=subj T=obj:person  -> 182
  + Thugs slashed a lawmaker. | Thugs > a lawmaker
knife v  S?=subj T=obj:person  -> 182
  + Gendarmes knifed a reporter. | Gendarmes > a reporter
strangle v  S?=subj T=obj:person  -> 182
  + Secret police strangled two students. | Secret police > two students
choke v  S?=subj T=obj:person  -> 182
  + Thugs choked a lawmaker. | Thugs > a lawmaker
throttle v  S?=subj T=obj:person  -> 182
  + The air force throttled the detainees. | The air force > the detainees
lash v  S?=subj T=obj:person  -> 182
  + Secret police lashed a reporter. | Secret police > a reporter
cudgel v  S?=subj T=obj:person  -> 182
  + Police cudgeled two students. | Police > two students
maltreat v  S?=subj T=obj:person  -> 182
  + Thugs maltreated a lawmaker. | Thugs > a lawmaker
abuse v  S?=subj T=obj:person  -> 182
  + The navy abused the detainees. | The navy > the detainees
pistol-whip v  S?=subj T=obj:person  -> 182
  + Officers pistol-whiped a reporter. | Officers > a reporter
shove v  S?=subj T=obj:person  -> 182
  + Gendarmes shoved two students. | Gendarmes > two students
tackle v  S?=subj T=obj:person  -> 182
  + Thugs tackled a lawmaker. | Thugs > a lawmaker
trample v  S?=subj T=obj:person  -> 182
  + Border guards trampled the detainees. | Border guards > the detainees
body-slam v  S?=subj T=obj:person  -> 182
  + Government troops body-slammed the protesters against the wall of the court on Monday. | Government troops > the protesters
drag v  S?=subj T=obj:person  -> 182
  + Police dragged two students. | Police > two students
brutalise v  S?=subj T=obj:person  -> 182
  + Thugs brutalised a lawmaker. | Thugs > a lawmaker
brutalize v  S?=subj T=obj:person  -> 182
  + Marines brutalized the detainees. | Marines > the detainees
burn_alive v  S?=subj T=obj:person  -> 182
  + Police burned alive two students. | Police > two students
scald v  S?=subj T=obj:person  -> 182
  + Gendarmes scalded two students. | Gendarmes > two students
blind v  S?=subj T=obj:person  -> 182
  + Thugs blinded a lawmaker. | Thugs > a lawmaker
mutilate v  S?=subj T=obj:person  -> 182
  + Marines mutilated the detainees. | Marines > the detainees
disfigure v  S?=subj T=obj:person  -> 182
  + Riot police disfigured a reporter. | Riot police > a reporter
spit_at v  S?=subj T=obj:person  -> 182
  + Soldiers spat at the opposition leader in the yard of the prison on Monday. | Soldiers > the opposition leader
bash_up v  S?=subj T=obj:person  -> 182
  + Thugs bashed up a lawmaker. | Thugs > a lawmaker
knock_down v  S?=subj T=obj:person  -> 182
  + Secret police knocked down two students. | Secret police > two students
ill-treat v  S?=subj T=obj:person  -> 182
  + Officers ill-treated a reporter. | Officers > a reporter
mistreat v  S?=subj T=obj:person  -> 182
  + Police mistreated two students. | Police > two students
cuff v  S?=subj T=obj:person  -> 182
  + Thugs cuffed a lawmaker. | Thugs > a lawmaker
attack v  S?=subj T=obj with={blade}|{club}  -> ASSAULT/primitive
  + A militant attacked a soldier with a knife outside the station in Marseille on Friday. | A militant > a soldier
hit v  S?=subj T=obj with={blade}|{club}  -> ASSAULT/primitive
  + Riot police hit a marcher with batons. | Riot police > a marcher
strike v  S?=subj T=obj with={blade}|{club}  -> ASSAULT/primitive
  + A militant struck a soldier with a machete at the gate of the base on Friday. | A militant > a soldier
assault v  S?=subj T=obj with={blade}|{club}  -> ASSAULT/primitive
  + A militant assaulted a soldier with a knife on a train to Paris on Friday. | A militant > a soldier
wound v  S?=subj T=obj with={blade}|{club}  -> ASSAULT/primitive
  + Gendarmes wounded a protester with batons outside the ministry in Algiers on Friday. | Gendarmes > a protester
injure v  S?=subj T=obj with={blade}|{club}  -> ASSAULT/primitive
  + Officers injured a marcher with batons. | Officers > a marcher
slash v  S?=subj T=obj with={blade}|{club}  -> ASSAULT/primitive
  + A militant slashed a soldier with a knife in the old city of Hebron on Friday. | A militant > a soldier
stab v  S?=subj T=obj with={blade}|{club}  -> ASSAULT/primitive
  + Gendarmes stabbed a marcher with batons. | Gendarmes > a marcher
hack v  S?=subj T=obj with={blade}|{club}  -> ASSAULT/primitive
  + Two militants hacked a blogger to death with machetes in Dhaka on Monday evening. | Two militants > a blogger
beat v  S?=subj T=obj with={blade}|{club}  -> ASSAULT/primitive
  + Officers beat a marcher with batons. | Officers > a marcher
pelt v  S?=subj T=obj with={blade}|{club}  -> ASSAULT/primitive
  + Security forces pelted a marcher with batons. | Security forces > a marcher
kill v  S?=subj T=obj with={blade}|{club}  -> ASSAULT/primitive
  + A militant killed a soldier with a knife in a suburb of Nice on Tuesday. | A militant > a soldier
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
  + Police's knife attack on a marcher was filmed. | Police > a marcher
acid_attack n  S?=by|mod|poss T?=on|against  -> ASSAULT/primitive
  + Security forces' acid attack on a marcher was filmed. | Security forces > a marcher
stabbing_attack n  S?=by|mod|poss T?=on|against  -> ASSAULT/primitive
  + Officers' stabbing attack on a marcher was filmed. | Officers > a marcher
mob_attack n  S?=by|mod|poss T?=on|against  -> ASSAULT/primitive
  + Officers' mob attack on a marcher was filmed. | Officers > a marcher
machete_attack n  S?=by|mod|poss T?=on|against  -> ASSAULT/primitive
  + Gendarmes' machete attack on a marcher was filmed. | Gendarmes > a marcher
physical_assault n  S?=by|mod|poss T?=on|against  -> ASSAULT/primitive
  + Riot police's physical assault on a marcher was filmed. | Riot police > a marcher
axe_attack n  S?=by|mod|poss T?=on|against  -> ASSAULT/primitive
  + Police's axe attack on a marcher was filmed. | Police > a marcher
stab_attack n  S?=by|mod|poss T?=on|against  -> ASSAULT/primitive
  + Riot police's stab attack on a marcher was filmed. | Riot police > a marcher
gang-rape v  S?=subj T=obj  -> 1821
  + Armenia gang-raped Portugal last year. | Armenia > Portugal
molest v  S?=subj T=obj  -> 1821
  + A guard molested a prisoner. | A guard > a prisoner
grope v  S?=subj T=obj  -> 1821
  + A guard groped a prisoner. | A guard > a prisoner
sexually_assault v  S?=subj T=obj  -> 1821
  + Soldiers sexuallied assault women of the village. | Soldiers > women of the village
sodomise v  S?=subj T=obj  -> 1821
  + Militants sodomised girls. | Militants > girls
sodomize v  S?=subj T=obj  -> 1821
  + A guard sodomized a prisoner. | A guard > a prisoner
defile v  S?=subj T=obj  -> 1821
  + The army defiled women of the village. | The army > women of the village
sexually_abuse v  S?=subj T=obj  -> 1821
  + Extremists sexuallied abuse girls. | Extremists > girls
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
  + The report documents the sexual abuse of women by soldiers in the camps of Darfur. | soldiers > women
sexual_enslavement n  S?=by T=of|poss  -> 1821
  + The sexual enslavement of women by soldiers was documented. | soldiers > women
sexual_assault n  S?=by|mod|poss T?=on|against|of  -> 1821
  + Lawyers documented the sexual assault of refugees by border guards in a camp near Tripoli. | border guards > refugees
sexual_violence n  S?=by|mod|poss T?=on|against|of  -> 1821
  + Algeria's sexual violence on Latvia was discussed abroad. | Algeria > Latvia
sexual_slavery n  S?=by|mod|poss T?=on|against|of  -> 1821
  + Finland's sexual slavery on Zambia was discussed abroad. | Finland > Zambia
sex_attack n  S?=by|mod|poss T?=on|against|of  -> 1821
  + Government troops' sex attack against women was documented. | Government troops > women
sexual_attack n  S?=by|mod|poss T?=on|against|of  -> 1821
  + Government troops' sexual attack against women was documented. | Government troops > women
forced_marriage n  S?=by|mod|poss T?=on|against|of  -> 1821
  + Mexico's forced marriage on Tunisia was discussed abroad. | Mexico > Tunisia
forced_sterilisation n  S?=by|mod|poss T?=on|against|of  -> 1821
  + Soldiers' forced sterilisation against women was documented. | Soldiers > women
forced_sterilization n  S?=by|mod|poss T?=on|against|of  -> 1821
  + The navy's forced sterilization against women was documented. | The navy > women
genital_mutilation n  S?=by|mod|poss T?=on|against|of  -> 1821
  + The air force's genital mutilation against women was documented. | The air force > women
waterboard v  S?=subj T=obj  -> 1822
  + Serbia waterboarded Japan last year. | Serbia > Japan
electrocute v  S?=subj T=obj  -> 1822
  + Soldiers electrocuted a captured student. | Soldiers > a captured student
torment v  S?=subj T=obj  -> 1822
  + Security forces tormented detainees. | Security forces > detainees
sleep-deprive v  S?=subj T=obj  -> 1822
  + The Syrian army sleep-deprived the prisoners for nine days, a former guard told the court. | The Syrian army > the prisoners
starve v  S?=subj T=obj  -> 1822
  + Gendarmes starved detainees. | Gendarmes > detainees
suffocate v  S?=subj T=obj  -> 1822
  + Government troops suffocated a captured student. | Government troops > a captured student
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
  + Militants decapitated a captive. | Militants > a captive
hang v  S?=subj T=obj  -> 1823
  + Gunmen hanged two guards. | Gunmen > two guards
burn_to_death v  S?=subj T=obj  -> 1823
  + Militiamen burned a policeman to death in a village near Lubumbashi on Tuesday. | Militiamen > a policeman
beat_to_death v  S?=subj T=obj  -> 1823
  + Yemen beat to death Kenya last year. | Yemen > Kenya
stone_to_death v  S?=subj T=obj  -> 1823
  + Tanzania stoned to death Croatia last year. | Tanzania > Croatia
hack_to_death v  S?=subj T=obj  -> 1823
  + The army hacked to death rebels near Aleppo. | The army > rebels
stab_to_death v  S?=subj T=obj  -> 1823
  + Tanzania stabbed to death Croatia last year. | Tanzania > Croatia
crucify v  S?=subj T=obj  -> 1823
  + Extremists crucified two guards. | Extremists > two guards
garrote v  S?=subj T=obj  -> 1823
  + Jihadists garroted two guards. | Jihadists > two guards
crush_to_death v  S?=subj T=obj  -> 1823
  + Soldiers in a tank crushed a protester to death outside the palace on Tuesday. | Soldiers > a protester
strangle_to_death v  S?=subj T=obj  -> 1823
  + The army strangled to death rebels near Mombasa. | The army > rebels
put_to_death v  S?=subj T=obj  -> 1823
  + The Iranian government put two protesters to death on Tuesday after a short trial. | The Iranian government > two protesters
finish_off v  S?=subj T=obj  -> 1823
  + Militiamen finished off two guards. | Militiamen > two guards
dismember v  S?=subj T=obj  -> 1823
  + Militants dismembered two guards. | Militants > two guards
butcher v  S?=subj T=obj  -> 1823
  + Militiamen butchered two guards. | Militiamen > two guards
throttle_to_death v  S?=subj T=obj  -> 1823
  + Chile throttled to death Nepal last year. | Chile > Nepal
immolate v  S?=subj T=obj  -> 1823
  + Jihadists immolated two guards. | Jihadists > two guards
impale v  S?=subj T=obj  -> 1823
  + Extremists impaled two guards. | Extremists > two guards
beheading n  S?=by T=of|poss  -> 1823
  + The beheading of a captive by militiamen was filmed. | militiamen > a captive
lynching n  S?=by T=of|poss  -> 1823
  + The lynching of a captive by rebels was filmed. | rebels > a captive
decapitation n  S?=by T=of|poss  -> 1823
  + The decapitation of a captive by rebels was filmed. | rebels > a captive
execution n  S?=by T=of|poss  -> 1823
  + The execution of a captive by insurgents was filmed. | insurgents > a captive
hanging n  S?=by T=of|poss  -> 1823
  + The hanging of a captive by paramilitaries was filmed. | paramilitaries > a captive
stoning n  S?=by T=of|poss  -> 1823
  + The stoning of a captive by guerrillas was filmed. | guerrillas > a captive
poisoning n  S?=by T=of|poss  -> 1823
  + The poisoning of a captive by insurgents was filmed. | insurgents > a captive
dismemberment n  S?=by T=of|poss  -> 1823
  + The dismemberment of a captive by jihadists was filmed. | jihadists > a captive
crucifixion n  S?=by T=of|poss  -> 1823
  + The crucifixion of a captive by paramilitaries was filmed. | paramilitaries > a captive
summary_execution n  S?=by T=of|poss  -> 1823
  + The summary execution of a captive by insurgents was filmed. | insurgents > a captive
extrajudicial_killing n  S?=by T=of|poss  -> 1823
  + The extrajudicial killing of a captive by insurgents was filmed. | insurgents > a captive
extrajudicial_execution n  S?=by T=of|poss  -> 1823
  + The extrajudicial execution of a captive by separatists was filmed. | separatists > a captive
mob_killing n  S?=by T=of|poss  -> 1823
  + The mob killing of opposition supporters by police was condemned. | police > opposition supporters
liquidate v  S?=subj T=obj  -> 186
  + Extremists liquidated a prosecutor. | Extremists > a prosecutor
rub_out v  S?=subj T=obj  -> 186
  + The secret police rubbed out the opposition leader in 1987, the commission found. | The secret police > the opposition leader
bump_off v  S?=subj T=obj  -> 186
  + Nepal bumped off Ghana last year. | Nepal > Ghana
do_away_with v  S?=subj T=obj  -> 186
  + The army did away with the opposition leader in a camp near Cali in 1983. | The army > the opposition leader
targeted_killing n  S?=by T=of|poss  -> 186
  + The targeted killing of a Kenyan minister by the army was condemned. | the army > a Kenyan minister
contract_killing n  S?=by T=of|poss  -> 186
  + The contract killing of a Kenyan minister by the army was condemned. | the army > a Kenyan minister
political_killing n  S?=by T=of|poss  -> 186
  + The political killing of a Kenyan minister by the army was condemned. | the army > a Kenyan minister
liquidation n  S?=by T=of|poss  -> 186
  + The liquidation of a Kenyan minister by the army was condemned. | the army > a Kenyan minister
political_murder n  S?=by T=of|poss  -> 186
  + The political murder of a Kenyan minister by the army was condemned. | the army > a Kenyan minister
murder_attempt n  S?=by|mod|poss T?=on|against|of  -> 185
  + Bulgaria's murder attempt on Indonesia was discussed abroad. | Bulgaria > Indonesia
attempted_assassination n  S?=by|mod|poss T?=on|against|of  -> 185
  + Jordan's attempted assassination on Cuba was discussed abroad. | Jordan > Cuba
assassination_bid n  S?=by|mod|poss T?=on|against|of  -> 185
  + An assassination bid on the Cypriot president failed in Nicosia on Tuesday when the bomb did not explode. | _ > the Cypriot president
attempt_on_life n  S?=by|mod|poss T?=on|against|of  -> 185
  + An attempt on the life of the general failed in Sanaa on Monday. | _ > the general
murder_plot n  S?=by|mod|poss T?=on|against|of  -> 185
  + Tunisia's murder plot on Iceland was discussed abroad. | Tunisia > Iceland
assassination_plot n  S?=by|mod|poss T?=on|against|of  -> 185
  + Greece's assassination plot on Ecuador was discussed abroad. | Greece > Ecuador
attempted_murder n  S?=by|mod|poss T?=on|against|of  -> 185
  + Colombia's attempted murder on Finland was discussed abroad. | Colombia > Finland
slaughter v  S?=subj T=obj  -> 202
  + Marines slaughtered villagers in the valley. | Marines > villagers
commit v  S?=subj T?=of|against|in|obj.of|obj.poss obj=massacre|genocide|mass_killing|atrocity|atrocities|slaughter|pogrom|crimes_against_humanity|bloodbath|war_crime|war_crimes  -> 202
  + Government troops committed a massacre in Kandahar. | Government troops > Kandahar
perpetrate v  S?=subj T?=of|against|in|obj.of|obj.poss obj=massacre|genocide|mass_killing|atrocity|atrocities|slaughter|pogrom|crimes_against_humanity|bloodbath|war_crime|war_crimes  -> 202
  + The navy perpetrated a massacre in Goma. | The navy > Goma
carry_out v  S?=subj T?=of|against|in|obj.of|obj.poss obj=massacre|genocide|mass_killing|atrocity|atrocities|slaughter|pogrom|crimes_against_humanity|bloodbath|war_crime|war_crimes  -> 202
  + Border guards carried out a massacre in Lyon. | Border guards > Lyon
unleash v  S?=subj T?=of|against|in|obj.of|obj.poss obj=massacre|genocide|mass_killing|atrocity|atrocities|slaughter|pogrom|crimes_against_humanity|bloodbath|war_crime|war_crimes  -> 202
  + The militia unleashed atrocities against villagers. | The militia > villagers
orchestrate v  S?=subj T?=of|against|in|obj.of|obj.poss obj=massacre|genocide|mass_killing|atrocity|atrocities|slaughter|pogrom|crimes_against_humanity|bloodbath|war_crime|war_crimes  -> 202
  + Soldiers orchestrated a massacre in Mandalay. | Soldiers > Mandalay
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
expel v  S?=subj T=obj en=masse  -> 201 weight=1
  + Uganda expelled the Rwandan herders en masse in October 1982. | Uganda > the Rwandan herders
deport v  S?=subj T=obj en=masse  -> 201
  + Rwanda deported the refugees en masse after the talks failed in June. | Rwanda > the refugees
drive_out v  S?=subj T=obj en=masse  -> 201
  + Jordan drove out the fighters en masse in September 1970. | Jordan > the fighters
evict v  S?=subj T=obj en=masse  -> 201
  + Sudan evicted the refugees en masse from the camps around Khartoum in June. | Sudan > the refugees
mass_expulsion n  S?=by T=of|poss  -> 201
  + The mass expulsion of a Kenyan minister by the army was condemned. | the army > a Kenyan minister
mass_deportation n  S?=by T=of|poss  -> 201
  + The mass deportation of a Kenyan minister by the army was condemned. | the army > a Kenyan minister
mass_eviction n  S?=by T=of|poss  -> 201
  + The mass eviction of a Kenyan minister by the army was condemned. | the army > a Kenyan minister
forced_transfer n  S?=by T=of|poss  -> 201
  + The forced transfer of a Kenyan minister by the army was condemned. | the army > a Kenyan minister
forcible_transfer n  S?=by T=of|poss  -> 201
  + The forcible transfer of a Kenyan minister by the army was condemned. | the army > a Kenyan minister
reign_of_terror n  S?=by|mod|poss T?=against|on|of  -> 200
  + The junta's reign of terror against the Indians lasted eight years, the commission found. | The junta > the Indians
scorched-earth_campaign n  S?=by|mod|poss T?=against|on|of  -> 200
  + The army's scorched-earth campaign against the villagers ended in 1983. | The army > the villagers
campaign_of_terror n  S?=by|mod|poss T?=against|on|of  -> 200
  + The militia's campaign of terror against the villagers began in 2003. | The militia > the villagers
mass_violence n  S?=by|mod|poss T?=against|on|of  -> 200
  + The militia's mass violence against villagers shocked the world. | The militia > villagers
terror_campaign n  S?=by|mod|poss T?=against|on|of  -> 200
  + The militia's terror campaign against villagers shocked the world. | The militia > villagers
mass_atrocity n  S?=by|mod|poss T?=against|on|of  -> 200
  + The militia's mass atrocity against villagers shocked the world. | The militia > villagers
wmd_attack n  S?=by|mod|poss T?=on|against|of|in  -> 204
  + Pakistan's wmd attack on the town killed hundreds. | Pakistan > the town
radiological_attack n  S?=by|mod|poss T?=on|against|of|in  -> 204
  + Tanzania's radiological attack on the town killed hundreds. | Tanzania > the town
dirty_bomb_attack n  S?=by|mod|poss T?=on|against|of|in  -> 204
  + Croatia's dirty bomb attack on the town killed hundreds. | Croatia > the town
deploy v  S?=subj T?=against|on|in|at obj={cbrn}  -> 2041
  + Special forces deployed chlorine against the rebels. | Special forces > the rebels
drop v  S?=subj T?=against|on|in|at obj={cbrn}  -> 2041
  + Canada dropped nerve gas on the town. | Canada > the town
fire v  S?=subj T?=against|on|in|at obj={cbrn}  -> 2041
  + Special forces fired chlorine against the rebels. | Special forces > the rebels
release v  S?=subj T?=against|on|in|at obj={cbrn}  -> 2041
  + Denmark released nerve gas on the town. | Denmark > the town
employ v  S?=subj T?=against|on|in|at obj={cbrn}  -> 2041
  + Special forces employed chlorine against the rebels. | Special forces > the rebels
unleash v  S?=subj T?=against|on|in|at obj={cbrn}  -> 2041
  + Romania unleashed nerve gas on the town. | Romania > the town
spray v  S?=subj T?=against|on|in|at obj={cbrn}  -> 2041
  + Special forces sprayed chlorine against the rebels. | Special forces > the rebels
chemical_attack n  S?=by|mod|poss T?=on|against|in  -> 2041
  + Soldiers' chemical attack on the suburb was confirmed. | Soldiers > the suburb
gas_attack n  S?=by|mod|poss T?=on|against|in  -> 2041
  + The army's gas attack on the suburb was confirmed. | The army > the suburb
chemical_weapons_attack n  S?=by|mod|poss T?=on|against|in  -> 2041
  + The air force's chemical weapons attack on the suburb was confirmed. | The air force > the suburb
poison_gas_attack n  S?=by|mod|poss T?=on|against|in  -> 2041
  + The army's poison gas attack on the suburb was confirmed. | The army > the suburb
chlorine_attack n  S?=by|mod|poss T?=on|against|in  -> 2041
  + Marines' chlorine attack on the suburb was confirmed. | Marines > the suburb
sarin_attack n  S?=by|mod|poss T?=on|against|in  -> 2041
  + Marines' sarin attack on the suburb was confirmed. | Marines > the suburb
biological_attack n  S?=by|mod|poss T?=on|against|in  -> 2041
  + The air force's biological attack on the suburb was confirmed. | The air force > the suburb
anthrax_attack n  S?=by|mod|poss T?=on|against|in  -> 2041
  + The army's anthrax attack on the suburb was confirmed. | The army > the suburb
nerve_agent_attack n  S?=by|mod|poss T?=on|against|in  -> 2041
  + The army's nerve agent attack on the suburb was confirmed. | The army > the suburb
chemical_strike n  S?=by|mod|poss T?=on|against|in  -> 2041
  + Special forces' chemical strike on the suburb was confirmed. | Special forces > the suburb
attack v  S?=subj T=obj with={cbrn}  -> 2041
  + Special forces attacked the suburb with sarin. | Special forces > the suburb
bomb v  S?=subj T=obj with={cbrn}  -> 2041
  + Agents bombed a defector with a nerve agent. | Agents > a defector
poison v  S?=subj T=obj with={cbrn}  -> 2041
  + Marines poisoned the suburb with sarin. | Marines > the suburb
shell v  S?=subj T=obj with={cbrn}  -> 2041
  + Agents shelled a defector with a nerve agent. | Agents > a defector
hit v  S?=subj T=obj with={cbrn}  -> 2041
  + The air force hit the suburb with sarin. | The air force > the suburb
target v  S?=subj T=obj with={cbrn}  -> 2041
  + Agents targeted a defector with a nerve agent. | Agents > a defector
nuclear_attack n  S?=by|mod|poss T?=on|against|of  -> 2042
  + Norway's nuclear attack on the port ended the war. | Norway > the port
atomic_bombing n  S?=by|mod|poss T?=on|against|of  -> 2042
  + Peru's atomic bombing on the port ended the war. | Peru > the port
nuclear_strike n  S?=by|mod|poss T?=on|against|of  -> 2042
  + Cuba's nuclear strike on the port ended the war. | Cuba > the port
atomic_attack n  S?=by|mod|poss T?=on|against|of  -> 2042
  + Angola's atomic attack on the port ended the war. | Angola > the port
drop v  S?=subj T?=on|over obj=nuclear_bomb|atomic_bomb|nuclear_weapon|nuclear_missile  -> 2042
  + Chile dropped an atomic bomb on the port. | Chile > the port
explode v  S?=subj T?=on|over obj=nuclear_bomb|atomic_bomb|nuclear_weapon|nuclear_missile  -> 2042
  + Portugal exploded an atomic bomb on the port. | Portugal > the port
use v  S?=subj T?=on|over obj=nuclear_bomb|atomic_bomb|nuclear_weapon|nuclear_missile  -> 2042
  + Greece used an atomic bomb on the port. | Greece > the port
fire v  S?=subj T?=on|over obj=nuclear_bomb|atomic_bomb|nuclear_weapon|nuclear_missile  -> 2042
  + Japan fired an atomic bomb on the port. | Japan > the port
# Ceasefire broken, human shields
breach v  S?=subj T?=with|in obj={ceasefire}  -> 196
  + Insurgents breached the ceasefire. | Insurgents > _
infringe v  S?=subj T?=with|in obj={ceasefire}  -> 196
  + Border guards infringed the truce with the rebels. | Border guards > the rebels
shatter v  S?=subj T?=with|in obj={ceasefire}  -> 196
  + Insurgents shattered the ceasefire. | Insurgents > _
disregard v  S?=subj T?=with|in obj={ceasefire}  -> 196
  + The air force disregarded the truce with the rebels. | The air force > the rebels
ignore v  S?=subj T?=with|in obj={ceasefire}  -> 196
  + Separatists ignored the ceasefire. | Separatists > _
violate v  S?=subj T?=with|in obj={ceasefire}  -> 196
  + Soldiers violated the truce with the rebels. | Soldiers > the rebels
flout v  S?=subj T?=with|in obj={ceasefire}  -> 196
  + Paramilitaries flouted the ceasefire. | Paramilitaries > _
undermine v  S?=subj T?=with|in obj={ceasefire}  -> 196
  + The army undermined the truce with the rebels. | The army > the rebels
disrespect v  S?=subj T?=with|in obj={ceasefire}  -> 196
  + Guerrillas disrespected the ceasefire. | Guerrillas > _
ceasefire_violation n  S?=by|mod|poss T?=by|of|in|against  -> 196
  + Observers reported a ceasefire violation by the rebels near Donetsk on Monday. | the rebels > _
truce_violation n  S?=by|mod|poss T?=by|of|in|against  -> 196
  + The mission recorded a truce violation by the Syrian army near Homs on Monday. | the Syrian army > _
ceasefire_breach n  S?=by|mod|poss T?=by|of|in|against  -> 196
  + Militants' ceasefire breach was reported by monitors. | Militants > _
cease-fire_violation n  S?=by|mod|poss T?=by|of|in|against  -> 196
  + The monitors counted one cease-fire violation by the rebels along the river on Sunday. | the rebels > _
hold v  S?=subj T=obj as=human_shield|shield|shields  -> 184
  + Paramilitaries held villagers as shields. | Paramilitaries > villagers
take v  S?=subj T=obj as=human_shield|shield|shields  -> 184
  + Extremists took villagers as shields. | Extremists > villagers
employ v  S?=subj T=obj as=human_shield|shield|shields  -> 184
  + Paramilitaries employed villagers as shields. | Paramilitaries > villagers
put v  S?=subj T=obj as=human_shield|shield|shields  -> 184
  + Jihadists put villagers as shields. | Jihadists > villagers
# Damage to things
damage v  S?=subj T=obj:any obj={building}|{property}|farmland|field|shrine|grave|cemetery  -> 1712
  + Government troops damaged a mosque. | Government troops > a mosque
wreck v  S?=subj T=obj:any obj={building}|{property}|farmland|field|shrine|grave|cemetery  -> 1712
  + Militants wrecked a power line. | Militants > a power line
ravage v  S?=subj T=obj:any obj={building}|{property}|farmland|field|shrine|grave|cemetery  -> 1712
  + Soldiers ravaged a mosque. | Soldiers > a mosque
raze v  S?=subj T=obj:any obj={building}|{property}|farmland|field|shrine|grave|cemetery  -> 1712
  + The air force razed a mosque. | The air force > a mosque
level v  S?=subj T=obj:any obj={building}|{property}|farmland|field|shrine|grave|cemetery  -> 1712
  + Rebels leveled a power line. | Rebels > a power line
flatten v  S?=subj T=obj:any obj={building}|{property}|farmland|field|shrine|grave|cemetery  -> 1712
  + Soldiers flattened a mosque. | Soldiers > a mosque
smash v  S?=subj T=obj:any obj={building}|{property}|farmland|field|shrine|grave|cemetery  -> 1712
  + The army smashed a mosque. | The army > a mosque
ransack v  S?=subj T=obj:any obj={building}|{property}|farmland|field|shrine|grave|cemetery  -> 1712
  + Extremists ransacked a power line. | Extremists > a power line
bulldoze v  S?=subj T=obj:any obj={building}|{property}|farmland|field|shrine|grave|cemetery  -> 1712
  + Government troops bulldozed a mosque. | Government troops > a mosque
burn_down v  S?=subj T=obj:any obj={building}|{property}|farmland|field|shrine|grave|cemetery  -> 1712
  + Militiamen burned down a power line. | Militiamen > a power line
carry_out v  S?=subj T?=against|in:any obj=terrorist_act|terror_act|act_of_terror|act_of_terrorism|terrorist_activity|terrorist_operation  -> 190
  + The group carried out terrorist acts in Iran. | The group > Iran
commit v  S?=subj T?=against|in:any obj=terrorist_act|terror_act|act_of_terror|act_of_terrorism|terrorist_activity|terrorist_operation  -> 190
  + The group committed several acts of terror in Iran. | The group > Iran
do v  S?=subj T?=against|in:any obj=terrorist_act|terror_act|act_of_terror|act_of_terrorism|terrorist_activity|terrorist_operation  -> 190
  + The group did numerous terrorist acts in Iran. | The group > Iran
perpetrate v  S?=subj T?=against|in:any obj=terrorist_act|terror_act|act_of_terror|act_of_terrorism|terrorist_activity|terrorist_operation  -> 190
  + The militants perpetrated terrorist acts against Chad. | The militants > Chad
set_ablaze v  S?=subj T=obj:any obj={building}|{property}|farmland|field|shrine|grave|cemetery  -> 1712
  + Rebel fighters set the town hall ablaze before they left Bangassou on Thursday. | Rebel fighters > the town hall
set_alight v  S?=subj T=obj:any obj={building}|{property}|farmland|field|shrine|grave|cemetery  -> 1712
  + Marines set alight a mosque. | Marines > a mosque
gut v  S?=subj T=obj:any obj={building}|{property}|farmland|field|shrine|grave|cemetery  -> 1712
  + The air force gutted a mosque. | The air force > a mosque
incinerate v  S?=subj T=obj:any obj={building}|{property}|farmland|field|shrine|grave|cemetery  -> 1712
  + Extremists incinerated a power line. | Extremists > a power line
deface v  S?=subj T=obj:any obj={building}|{property}|farmland|field|shrine|grave|cemetery  -> 1712
  + The air force defaced a mosque. | The air force > a mosque
desecrate v  S?=subj T=obj:any obj={building}|{property}|farmland|field|shrine|grave|cemetery  -> 1712
  + Marines desecrated a mosque. | Marines > a mosque
trash v  S?=subj T=obj:any obj={building}|{property}|farmland|field|shrine|grave|cemetery  -> 1712
  + Gunmen trashed a power line. | Gunmen > a power line
ruin v  S?=subj T=obj:any obj={building}|{property}|farmland|field|shrine|grave|cemetery  -> 1712
  + Government troops ruined a mosque. | Government troops > a mosque
tear_down v  S?=subj T=obj:any obj={building}|{property}|farmland|field|shrine|grave|cemetery  -> 1712
  + Soldiers tore down a mosque. | Soldiers > a mosque
pull_down v  S?=subj T=obj:any obj={building}|{property}|farmland|field|shrine|grave|cemetery  -> 1712
  + Gunmen pulled down a power line. | Gunmen > a power line
knock_down v  S?=subj T=obj:any obj={building}|{property}|farmland|field|shrine|grave|cemetery  -> 1712
  + The navy knocked down a mosque. | The navy > a mosque
blow_up v  S?=subj T=obj:any obj={building}|{property}|farmland|field|shrine|grave|cemetery  -> 1712
  + Marines blew up a mosque. | Marines > a mosque
shatter v  S?=subj T=obj:any obj={building}|{property}|farmland|field|shrine|grave|cemetery  -> 1712
  + Jihadists shattered a power line. | Jihadists > a power line
devastate v  S?=subj T=obj:any obj={building}|{property}|farmland|field|shrine|grave|cemetery  -> 1712
  + Special forces devastated a mosque. | Special forces > a mosque
topple v  S?=subj T=obj:any obj={building}|{property}|farmland|field|shrine|grave|cemetery  -> 1712
  + Border guards toppled a mosque. | Border guards > a mosque
uproot v  S?=subj T=obj:any obj={building}|{property}|farmland|field|shrine|grave|cemetery  -> 1712
  + Jihadists uprooted a power line. | Jihadists > a power line
poison v  S?=subj T=obj:any obj={building}|{property}|farmland|field|shrine|grave|cemetery  -> 1712
  + Soldiers poisoned a mosque. | Soldiers > a mosque
cut_down v  S?=subj T=obj:any obj={building}|{property}|farmland|field|shrine|grave|cemetery  -> 1712
  + Government troops cut down a mosque. | Government troops > a mosque
vandalise v  S?=subj T=obj:any obj={building}|{property}|farmland|field|shrine|grave|cemetery  -> 1712
  + Extremists vandalised a power line. | Extremists > a power line
set_on_fire v  S?=subj T=obj:any obj={building}|{property}|farmland|field|shrine|grave|cemetery  -> 1712
  + Armed extremists set a church on fire in the north of Burkina Faso on Sunday. | Armed extremists > a church
fire-bomb v  S?=subj T=obj:any obj={building}|{property}|farmland|field|shrine|grave|cemetery  -> 1712
  + Jihadists fire-bombed a power line. | Jihadists > a power line
disable v  S?=subj T=obj:any obj={building}|{property}|farmland|field|shrine|grave|cemetery  -> 1712
  + Paramilitaries disabled a power line. | Paramilitaries > a power line
scuttle v  S?=subj T=obj:any obj={building}|{property}|farmland|field|shrine|grave|cemetery  -> 1712
  + Marines scuttled a mosque. | Marines > a mosque
sink v  S?=subj T=obj:any obj={building}|{property}|farmland|field|shrine|grave|cemetery  -> 1712
  + The navy sank a mosque. | The navy > a mosque
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
break_up v  S?=subj T=obj obj=protester|protestor|protesters|demonstrator|demonstrators|protest|demonstration|rally|marcher|crowd|uprising|revolt|rebellion|unrest|dissent|march|sit-in|strike|striker|riot|rioter|opposition|dissident|student|students  -> 175
  + Gendarmes broke up protesters. | Gendarmes > protesters
quell v  S?=subj T=obj obj=protester|protestor|protesters|demonstrator|demonstrators|protest|demonstration|rally|marcher|crowd|uprising|revolt|rebellion|unrest|dissent|march|sit-in|strike|striker|riot|rioter|opposition|dissident|student|students  -> 175
  + Officers quelled the demonstration. | Officers > the demonstration
repress v  S?=subj T=obj obj=protester|protestor|protesters|demonstrator|demonstrators|protest|demonstration|rally|marcher|crowd|uprising|revolt|rebellion|unrest|dissent|march|sit-in|strike|striker|riot|rioter|opposition|dissident|student|students  -> 175
  + Soldiers repressed the revolt. | Soldiers > the revolt
put_down v  S?=subj T=obj obj=protester|protestor|protesters|demonstrator|demonstrators|protest|demonstration|rally|marcher|crowd|uprising|revolt|rebellion|unrest|dissent|march|sit-in|strike|striker|riot|rioter|opposition|dissident|student|students  -> 175
  + Secret police put down protesters. | Secret police > protesters
quash v  S?=subj T=obj obj=protester|protestor|protesters|demonstrator|demonstrators|protest|demonstration|rally|marcher|crowd|uprising|revolt|rebellion|unrest|dissent|march|sit-in|strike|striker|riot|rioter|opposition|dissident|student|students  -> 175
  + Gendarmes quashed the demonstration. | Gendarmes > the demonstration
smash v  S?=subj T=obj obj=protester|protestor|protesters|demonstrator|demonstrators|protest|demonstration|rally|marcher|crowd|uprising|revolt|rebellion|unrest|dissent|march|sit-in|strike|striker|riot|rioter|opposition|dissident|student|students  -> 175
  + The navy smashed the revolt. | The navy > the revolt
stamp_out v  S?=subj T=obj obj=protester|protestor|protesters|demonstrator|demonstrators|protest|demonstration|rally|marcher|crowd|uprising|revolt|rebellion|unrest|dissent|march|sit-in|strike|striker|riot|rioter|opposition|dissident|student|students  -> 175
  + Officers stamped out protesters. | Officers > protesters
scatter v  S?=subj T=obj obj=protester|protestor|protesters|demonstrator|demonstrators|protest|demonstration|rally|marcher|crowd|uprising|revolt|rebellion|unrest|dissent|march|sit-in|strike|striker|riot|rioter|opposition|dissident|student|students  -> 175
  + Riot police scattered the demonstration. | Riot police > the demonstration
disband v  S?=subj T=obj obj=protester|protestor|protesters|demonstrator|demonstrators|protest|demonstration|rally|marcher|crowd|uprising|revolt|rebellion|unrest|dissent|march|sit-in|strike|striker|riot|rioter|opposition|dissident|student|students  -> 175
  + Marines disbanded the revolt. | Marines > the revolt
stifle v  S?=subj T=obj obj=protester|protestor|protesters|demonstrator|demonstrators|protest|demonstration|rally|marcher|crowd|uprising|revolt|rebellion|unrest|dissent|march|sit-in|strike|striker|riot|rioter|opposition|dissident|student|students  -> 175
  + Secret police stifled protesters. | Secret police > protesters
subdue v  S?=subj T=obj obj=protester|protestor|protesters|demonstrator|demonstrators|protest|demonstration|rally|marcher|crowd|uprising|revolt|rebellion|unrest|dissent|march|sit-in|strike|striker|riot|rioter|opposition|dissident|student|students  -> 175
  + Gendarmes subdued the demonstration. | Gendarmes > the demonstration
charge v  S?=subj T=obj obj=protester|protestor|protesters|demonstrator|demonstrators|protest|demonstration|rally|marcher|crowd|uprising|revolt|rebellion|unrest|dissent|march|sit-in|strike|striker|riot|rioter|opposition|dissident|student|students  -> 175
  + Border guards charged the revolt. | Border guards > the revolt
gas v  S?=subj T=obj obj=protester|protestor|protesters|demonstrator|demonstrators|protest|demonstration|rally|marcher|crowd|uprising|revolt|rebellion|unrest|dissent|march|sit-in|strike|striker|riot|rioter|opposition|dissident|student|students  -> 175
  + Border guards gassed the protesters who had gathered at the crossing on Friday. | Border guards > the protesters
attack v  S?=subj T=obj obj=protester|protestor|protesters|demonstrator|demonstrators|protest|demonstration|rally|marcher|crowd|uprising|revolt|rebellion|unrest|dissent|march|sit-in|strike|striker|riot|rioter|opposition|dissident|student|students  -> 175
  + Secret police attacked the demonstration. | Secret police > the demonstration
beat_back v  S?=subj T=obj obj=protester|protestor|protesters|demonstrator|demonstrators|protest|demonstration|rally|marcher|crowd|uprising|revolt|rebellion|unrest|dissent|march|sit-in|strike|striker|riot|rioter|opposition|dissident|student|students  -> 175
  + Government troops beat back the revolt. | Government troops > the revolt
clear v  S?=subj T=obj obj=protester|protestor|protesters|demonstrator|demonstrators|protest|demonstration|rally|marcher|crowd|uprising|revolt|rebellion|unrest|dissent|march|sit-in|strike|striker|riot|rioter|opposition|dissident|student|students  -> 175
  + Gendarmes cleared protesters. | Gendarmes > protesters
squash v  S?=subj T=obj obj=protester|protestor|protesters|demonstrator|demonstrators|protest|demonstration|rally|marcher|crowd|uprising|revolt|rebellion|unrest|dissent|march|sit-in|strike|striker|riot|rioter|opposition|dissident|student|students  -> 175
  + Security forces squashed the demonstration. | Security forces > the demonstration
fire_on v  S?=subj T=obj obj=protester|protestor|protesters|demonstrator|demonstrators|protest|demonstration|rally|marcher|crowd|uprising|revolt|rebellion|unrest|dissent|march|sit-in|strike|striker|riot|rioter|opposition|dissident|student|students  -> 175
  + Marines fired on the revolt. | Marines > the revolt
chase v  S?=subj T=obj obj=protester|protestor|protesters|demonstrator|demonstrators|protest|demonstration|rally|marcher|crowd|uprising|revolt|rebellion|unrest|dissent|march|sit-in|strike|striker|riot|rioter|opposition|dissident|student|students  -> 175
  + Gendarmes chased protesters. | Gendarmes > protesters
dispel v  S?=subj T=obj obj=protester|protestor|protesters|demonstrator|demonstrators|protest|demonstration|rally|marcher|crowd|uprising|revolt|rebellion|unrest|dissent|march|sit-in|strike|striker|riot|rioter|opposition|dissident|student|students  -> 175
  + Riot police dispelled the demonstration. | Riot police > the demonstration
choke_off v  S?=subj T=obj obj=protester|protestor|protesters|demonstrator|demonstrators|protest|demonstration|rally|marcher|crowd|uprising|revolt|rebellion|unrest|dissent|march|sit-in|strike|striker|riot|rioter|opposition|dissident|student|students  -> 175
  + Police choked off protesters. | Police > protesters
snuff_out v  S?=subj T=obj obj=protester|protestor|protesters|demonstrator|demonstrators|protest|demonstration|rally|marcher|crowd|uprising|revolt|rebellion|unrest|dissent|march|sit-in|strike|striker|riot|rioter|opposition|dissident|student|students  -> 175
  + Security forces snuffed out protesters. | Security forces > protesters
silence v  S?=subj T=obj obj=protester|protestor|protesters|demonstrator|demonstrators|protest|demonstration|rally|marcher|crowd|uprising|revolt|rebellion|unrest|dissent|march|sit-in|strike|striker|riot|rioter|opposition|dissident|student|students  -> 175
  + Security forces silenced the demonstration. | Security forces > the demonstration
disperse v  S?=subj T=obj with={crowdweapon}  -> ASSAULT/crowd-control
  + Officers dispersed the marchers with tear gas. | Officers > the marchers
attack v  S?=subj T=obj with={crowdweapon}  -> ASSAULT/crowd-control
  + Police attacked students with batons. | Police > students
beat v  S?=subj T=obj with={crowdweapon}  -> ASSAULT/crowd-control
  + Security forces beat the marchers with tear gas. | Security forces > the marchers
hit v  S?=subj T=obj with={crowdweapon}  -> ASSAULT/crowd-control
  + Police hit students with batons. | Police > students
push_back v  S?=subj T=obj with={crowdweapon}  -> ASSAULT/crowd-control
  + Gendarmes pushed back the marchers with tear gas. | Gendarmes > the marchers
spray v  S?=subj T=obj with={crowdweapon}  -> ASSAULT/crowd-control
  + Police sprayed the marchers with tear gas. | Police > the marchers
drive_back v  S?=subj T=obj with={crowdweapon}  -> ASSAULT/crowd-control
  + Officers drove back the marchers with tear gas. | Officers > the marchers
scatter v  S?=subj T=obj with={crowdweapon}  -> ASSAULT/crowd-control
  + Secret police scattered students with batons. | Secret police > students
break_up v  S?=subj T=obj with={crowdweapon}  -> ASSAULT/crowd-control
  + Secret police broke up the marchers with tear gas. | Secret police > the marchers
charge v  S?=subj T=obj with={crowdweapon}  -> ASSAULT/crowd-control
  + Security forces charged students with batons. | Security forces > students
douse v  S?=subj T=obj with={crowdweapon}  -> ASSAULT/crowd-control
  + Police doused the marchers with tear gas. | Police > the marchers
target v  S?=subj T=obj with={crowdweapon}  -> ASSAULT/crowd-control
  + Riot police targeted students with batons. | Riot police > students
shoot v  S?=subj T=at|on|against|into obj={crowdweapon}  -> ASSAULT/crowd-control
  + Security forces shot water cannon against students. | Security forces > students
lob v  S?=subj T=at|on|against|into obj={crowdweapon}  -> ASSAULT/crowd-control
  + Police officers lobbed rubber bullets at the protesters on the bridge on Tuesday night. | Police officers > the protesters
launch v  S?=subj T=at|on|against|into obj={crowdweapon}  -> ASSAULT/crowd-control
  + Gendarmes launched rubber bullets into the crowd. | Gendarmes > the crowd
deploy v  S?=subj T=at|on|against|into obj={crowdweapon}  -> ASSAULT/crowd-control
  + Police deployed water cannon against students. | Police > students
turn v  S?=subj T=at|on|against|into obj={crowdweapon}  -> ASSAULT/crowd-control
  + Gendarmes turned water cannon against students. | Gendarmes > students
employ v  S?=subj T=at|on|against|into obj={crowdweapon}  -> ASSAULT/crowd-control
  + Officers employed rubber bullets into the crowd. | Officers > the crowd
aim v  S?=subj T=at|on|against|into obj={crowdweapon}  -> ASSAULT/crowd-control
  + Police aimed water cannon against students. | Police > students
spray v  S?=subj T=at|on|against|into obj={crowdweapon}  -> ASSAULT/crowd-control
  + Officers sprayed rubber bullets into the crowd. | Officers > the crowd
throw v  S?=subj T=at|on|against|into obj={crowdweapon}  -> ASSAULT/crowd-control
  + Riot police threw rubber bullets into the crowd. | Riot police > the crowd
unleash v  S?=subj T=at|on|against|into obj={crowdweapon}  -> ASSAULT/crowd-control
  + Secret police unleashed water cannon against students. | Secret police > students
discharge v  S?=subj T=at|on|against|into obj={crowdweapon}  -> ASSAULT/crowd-control
  + Gendarmes discharged water cannon against students. | Gendarmes > students
repression n  S?=by|mod|poss T?=on|against|of  -> 175
  + Portugal's repression on dissidents widened. | Portugal > dissidents
suppression n  S?=by|mod|poss T?=on|against|of  -> 175
  + Tunisia's suppression on dissidents widened. | Tunisia > dissidents
clampdown n  S?=by|mod|poss T?=on|against|of  -> 175
  + Yemen's clampdown on dissidents widened. | Yemen > dissidents
dispersal n  S?=by|mod|poss T?=on|against|of  -> 175
  + Sudan's dispersal on dissidents widened. | Sudan > dissidents
violent_crackdown n  S?=by|mod|poss T?=on|against|of  -> 175
  + Qatar's violent crackdown on dissidents widened. | Qatar > dissidents
purge n  S?=by|mod|poss T?=on|against|of  -> 175
  + Mexico's purge on dissidents widened. | Mexico > dissidents
bloody_crackdown n  S?=by|mod|poss T?=on|against|of  -> 175
  + Serbia's bloody crackdown on dissidents widened. | Serbia > dissidents
quashing n  S?=by|mod|poss T?=on|against|of  -> 175
  + Egypt's quashing on dissidents widened. | Egypt > dissidents
police_brutality n  S?=by|mod|poss T?=on|against|of  -> 175
  + Chile's police brutality on dissidents widened. | Chile > dissidents
police_violence n  S?=by|mod|poss T?=on|against|of  -> 175
  + Malaysia's police violence on dissidents widened. | Malaysia > dissidents
state_terror n  S?=by|mod|poss T?=on|against|of  -> 175
  + Morocco's state terror on dissidents widened. | Morocco > dissidents
baton_charge n  S?=by|mod|poss T?=on|against|of  -> 175
  + Turkey's baton charge on dissidents widened. | Turkey > dissidents
lathi_charge n  S?=by|mod|poss T?=on|against|of  -> 175
  + Cambodia's lathi charge on dissidents widened. | Cambodia > dissidents
clamp_down v  S?=subj T=on|against|in  -> 175
  + Kuwait clamped down on dissidents. | Kuwait > dissidents
come_down v  S?=subj T=on|against|in  -> 175
  + Secret police came down on street vendors. | Secret police > street vendors
bear_down v  S?=subj T=on|against|in  -> 175
  + Romania beared down on dissidents. | Romania > dissidents
descend v  S?=subj T=on|against|in  -> 175
  + Riot police descended on street vendors. | Riot police > street vendors
# Deaths told from the side of the dead
die v  S?=by T=subj in=attack|bombing|clash|clashes|airstrike|air_strike|explosion|blast|shooting|raid|ambush|shelling|fighting|battle|strike|crossfire|massacre|gunfight|offensive|rocket_attack|assault|violence|war|drone_strike|bombardment  -> 190
  + Three soldiers died in an ambush. | _ > Three soldiers
perish v  S?=by T=subj in=attack|bombing|clash|clashes|airstrike|air_strike|explosion|blast|shooting|raid|ambush|shelling|fighting|battle|strike|crossfire|massacre|gunfight|offensive|rocket_attack|assault|violence|war|drone_strike|bombardment  -> 190
  + Three soldiers perished in an ambush. | _ > Three soldiers
lose v  T=subj obj=life|lives in=attack|bombing|clash|clashes|airstrike|explosion|blast|shooting|raid|ambush|shelling|fighting|battle|strike|rocket_attack  -> 190
  + Two nurses lost their lives in a rocket attack. | _ > Two nurses
die v  S?=by T=subj of=wound|wounds|injury|injuries after=attack|bombing|shooting|clash|beating  -> 190
  + A soldier died of his wounds on Friday after the bombing of the barracks in Mogadishu. | _ > A soldier
aim v  S=subj T?=at obj=weapon|gun|rifle|pistol|rifles|guns|weapons|missile|missiles  -> 150
  + A soldier aimed his rifle at the marchers. | A soldier > the marchers
point v  S=subj T?=at obj=weapon|gun|rifle|pistol|rifles|guns|weapons|missile|missiles  -> 150
  + A soldier pointed his rifle at the marchers. | A soldier > the marchers
train v  S=subj T?=at obj=weapon|gun|rifle|pistol|rifles|guns|weapons|missile|missiles  -> 150
  + A soldier trained his rifle at the marchers. | A soldier > the marchers
level v  S=subj T?=at obj=weapon|gun|rifle|pistol|rifles|guns|weapons|missile|missiles  -> 150
  + A soldier leveled his rifle at the marchers. | A soldier > the marchers
take v  S=subj T=at obj=shot|aim|swipe|dig|potshot|jab  -> 111
  + The senator took a shot at the mayor. | The senator > the mayor
have v  S=subj T=at obj=shot|aim|swipe|dig|potshot|jab  -> 111
  + The editor had a swipe at the bishop. | The editor > the bishop
dub v  S=subj T=obj subj=:any obj=:GOV|LEG|PTY|OPP|MIL|REB|state  -> 111
  - Iran showed a tank dubbed Karrar.
  + The opposition leader dubbed the president a coward at a rally in Harare on Saturday. | The opposition leader > the president
attend v  S?=subj T?=against|over obj=protest|rally|demonstration|march|protests|rallies  -> 141
  + Nurses attended the rally against the junta. | Nurses > the junta
join v  S?=subj T?=against|over obj=protest|rally|demonstration|march|protests|rallies  -> 141
  + Teachers joined the rally. | Teachers > _
deny v  S=subj T?=to|iobj obj=visa|visas  -> 1245
  + Tunisia denied visas to the dancers. | Tunisia > the dancers
refuse v  S=subj T?=to|iobj obj=visa|visas  -> 1245
  + Tunisia refused visas to the athletes. | Tunisia > the athletes
go v  T=subj on=trial  -> 173
  + The general went on trial in Lima. | _ > The general
stand v  T=subj obj=trial  -> 173
  + The general stood trial in Lima. | _ > The general
face v  T=subj obj=trial|charge|charges|prison  -> 173
  + The former minister faced charges of treason in Oslo on Monday. | _ > The former minister

# who dies by weapons of war dies in politics, whoever it is
lose v  T=subj obj=life|lives in=rocket_attack|shelling|bombardment|mortar_attack|mortar_fire|artillery_fire|missile_strike|missile_attack|rocket_fire|barrage  -> 194 weight=1
  + Seven women lost their lives in a rocket attack. | _ > Seven women
kill v  S?=subj T=obj in=rocket_attack|shelling|bombardment|mortar_attack|mortar_fire|artillery_fire|missile_strike|missile_attack|rocket_fire|barrage  -> 194 weight=1
  + Three plumbers were killed in a rocket attack. | _ > Three plumbers
die v  T=subj in=rocket_attack|shelling|bombardment|mortar_attack|mortar_fire|artillery_fire|missile_strike|missile_attack|rocket_fire|barrage  -> 194 weight=1
  + Two nurses died in a rocket attack on Friday. | _ > Two nurses
wound v  S?=subj T=obj in=rocket_attack|shelling|bombardment|mortar_attack|mortar_fire|artillery_fire|missile_strike|missile_attack|rocket_fire|barrage  -> 194 weight=1
  + Nine passengers were wounded in a rocket attack. | _ > Nine passengers
lose v  T=subj obj=life|lives in=airstrike|airstrikes|air_strike|air_strikes|air_raid|air_attack|drone_strike|drone_attack  -> 195 weight=1
  + A bus driver lost his life in an airstrike. | _ > A bus driver
kill v  S?=subj T=obj in=airstrike|airstrikes|air_strike|air_strikes|air_raid|air_attack|drone_strike|drone_attack  -> 195 weight=1
  + Five bakers were killed in an airstrike. | _ > Five bakers
die v  T=subj in=airstrike|airstrikes|air_strike|air_strikes|air_raid|air_attack|drone_strike|drone_attack  -> 195 weight=1
  + Two tailors died in an airstrike on Friday. | _ > Two tailors
wound v  S?=subj T=obj in=airstrike|airstrikes|air_strike|air_strikes|air_raid|air_attack|drone_strike|drone_attack  -> 195 weight=1
  + Four shoppers were wounded in an airstrike. | _ > Four shoppers
lose v  T=subj obj=life|lives in=bombing|bombings|bomb_attack|bomb_blast|car_bombing|suicide_bombing|suicide_attack|bomb_explosion  -> 183 weight=1
  + A waiter lost his life in a car bombing. | _ > A waiter
kill v  S?=subj T=obj in=bombing|bombings|bomb_attack|bomb_blast|car_bombing|suicide_bombing|suicide_attack|bomb_explosion  -> 183 weight=1
  + Two cooks were killed in a car bombing. | _ > Two cooks
die v  T=subj in=bombing|bombings|bomb_attack|bomb_blast|car_bombing|suicide_bombing|suicide_attack|bomb_explosion  -> 183 weight=1
  + Six farmers died in a car bombing on Friday. | _ > Six farmers
wound v  S?=subj T=obj in=bombing|bombings|bomb_attack|bomb_blast|car_bombing|suicide_bombing|suicide_attack|bomb_explosion  -> 183 weight=1
  + A violinist was wounded in a car bombing. | _ > A violinist
wounded a  S?=by T=subj  -> 190
  + Two rebels were wounded in the clash. | _ > Two rebels
injured a  S?=by T=subj  -> 190
  + A minister was injured in the raid. | _ > A minister
wounded a  S?=by T=subj in=rocket_attack|shelling|bombardment|mortar_attack|missile_strike|airstrike|air_strike|bombing|car_bombing|suicide_bombing|drone_strike  -> 194
  + Nine tailors were wounded in a rocket attack. | _ > Nine tailors
injured a  S?=by T=subj in=rocket_attack|shelling|bombardment|mortar_attack|missile_strike|airstrike|air_strike|bombing|car_bombing|suicide_bombing|drone_strike  -> 194
  + A soldier was injured in an airstrike near the Syrian border on Friday. | _ > A soldier

ram v  S=subj:GOV|MIL|COP|state T=obj:any  -> 190
  + Turkish patrol boats rammed a Greek trawler. | Turkish patrol boats > a Greek trawler
