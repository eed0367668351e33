# Event frames of tabard, family "assault": one entry a line, its examples indented (docs/formats/frames.md).
# Origin: written for tabard; codes are CAMEO / PLOVER facts. Licence: as the project.

# Violence against persons and things (CAMEO 18-20)
attack v  S?=subj T=obj:any  -> 190
  + Rebels attacked a government convoy. | Rebels > a government convoy
  + A convoy was attacked by gunmen near Goma. | gunmen > A convoy
  + Three villages were attacked overnight. | _ > Three villages
attack v  S=subj T=obj obj={sport}|{abstract}  -> none
  - The striker attacked the goal.
  - The new plan attacks poverty.
attack v  S=subj T=obj obj=record|decision|policy|budget|plan|speech|report|law|comment  -> 111
  + The opposition attacked the minister's record. | The opposition > the minister's record
attack n  S?=by|mod|poss T?=on|against:any  -> 190
  + The rebels' attack on the garrison failed. | The rebels > the garrison
  + An attack by militants on a checkpoint killed five. | militants > a checkpoint
carry_out v  S?=subj T?=on|against obj=attack|raid|assault|strike  -> 190
  + The militia carried out an attack on the town. | The militia > the town
launch v  S?=subj T?=on|against obj=attack|offensive|assault|raid|operation|strike  -> 190
  + The army launched an offensive against the guerrillas. | The army > the guerrillas
mount v  S?=subj T?=on|against obj=attack|offensive|assault|raid  -> 190
  + Separatists mounted an attack on a barracks. | Separatists > a barracks
strike v  S?=subj T=obj:any  -> 190
  + Israel struck a Hezbollah depot. | Israel > a Hezbollah depot
strike v  S=subj T=obj obj={agreement}|balance|tone|chord|{sport}|note  -> none
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
fight v  S=subj T=obj obj={abstract}|fire|blaze|election|case|{weather}  -> none
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
kill v  S=subj T?=obj subj={weather}  -> none
  - The earthquake killed forty people.
kill v  S=subj T=obj obj=bill|plan|deal|proposal|idea|cancer|bacteria|time|game|project  -> none
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
shoot v  S=subj T=obj obj={film}|video|photo|picture|{sport}|percent  -> none
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
beat v  S=subj T=obj obj={sport}|rival|estimate|expectation|forecast|record|team  -> none
  - Spain beat Italy in the final.
  - Profits beat forecasts.
assault v  S?=subj T=obj  -> 182
  + Soldiers assaulted a cameraman. | Soldiers > a cameraman
stab v  S?=subj T=obj  -> 182
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
fire v  S?=subj T?=at|on|into obj={crowdweapon}  -> 175
  + Police fired tear gas at protesters. | Police > protesters
use v  S?=subj T?=against|on obj={crowdweapon}  -> 175
  + Riot police used water cannon against students. | Riot police > students
tear-gas v  S?=subj T=obj  -> 175
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
