# Event frames of tabard, family "accuse": one entry a line, its examples indented (docs/formats/frames.md).
# Origin: written for tabard; codes are CAMEO / PLOVER facts. Licence: as the project.

# Criticism, accusation, complaint, lawsuit, investigation (CAMEO 09, 11)
condemn v  S=subj T=obj  -> 111
  + Turkey condemned Israel. | Turkey > Israel
  + The mufti condemned the attack. | The mufti > the attack
  + The bishop condemned Chad for shelling a village. | The bishop > Chad
criticize v  S=subj T=obj  -> 111
  + The opposition criticized the president. | The opposition > the president
criticise v  S=subj T=obj  -> 111
  + The Dutch minister criticised Hungary. | The Dutch minister > Hungary
denounce v  S=subj T=obj  -> 111
  + Cuba denounced the embargo. | Cuba > _
blame v  S=subj T=obj  -> 111
  + The governor blamed the rebels for the fire. | The governor > the rebels
blame v  subj={market}  -> none
  - Traders blamed the weather.
slam v  S=subj T=obj  -> 111
  + Beijing slammed the European Parliament. | Beijing > the European Parliament
blast v  S=subj:GOV|LEG|PTY|OPP|NGO|IGO|CVL|MED|JUD|LAB|REL T=obj  -> 111 weight=3
  + The Peruvian senator blasted the central bank for its secrecy at a hearing in Lima on Monday. | The Peruvian senator > the central bank
deplore v  S=subj T=obj  -> 111
  + The UN chief deplored the shelling. | The UN chief > the shelling
decry v  S=subj T=obj  -> 111
  + The Greek opposition decried the government in a statement issued in Athens on Monday. | The Greek opposition > the government
rebuke v  S=subj T=obj  -> 111
  + The pope rebuked the bishop. | The pope > the bishop
lash_out v  S=subj T=at|against  -> 111
  + The president lashed out at judges. | The president > judges
express v  S=subj T=about|over|at obj={concern}  -> 111
  + The envoy expressed concern about Sudan. | The envoy > Sudan
voice v  S=subj T=about|over|at obj={concern}  -> 111
  + The bishops voiced alarm over the crackdown. | The bishops > _
oppose v  S=subj T=obj  -> 110
  + Hungary opposed Serbia in a dispute over the border river that reached Brussels last week. | Hungary > Serbia
protest v  S=subj T=obj  -> 110
  + China protested the arms sale. | China > the arms sale
object v  S=subj T=to  -> 111
  + Greece objected to the map. | Greece > _
complain v  S=subj T=about|of  -> 111
  + The Kenyan opposition complained about the electoral commission in a letter published on Monday. | The Kenyan opposition > the electoral commission
complain v  S=subj T=to  -> 114
  + Georgia complained to the United Nations in a letter that its envoy handed over on Friday. | Georgia > the United Nations
lodge v  S=subj T=with|against obj=protest|complaint  -> 114
  + Japan lodged a protest with China. | Japan > China
file v  S=subj T=with|against obj=complaint|protest  -> 114
  + Ecuador filed a complaint against Colombia. | Ecuador > Colombia
file v  S=subj T=to obj=complaint|protest  -> 114
  + Ecuador filed a complaint to its Colombian counterpart. | Ecuador > its Colombian counterpart
summon v  S=subj T=obj obj={envoy}  -> 114
  + Ankara summoned the Dutch ambassador. | Ankara > the Dutch ambassador
accuse v  S=subj T=obj  -> 112
  + India accused Pakistan of firing first. | India > Pakistan
accuse v  S=subj T=obj of={graft}  -> 1121
  + Prosecutors accused the mayor of corruption. | Prosecutors > the mayor
accuse v  S=subj T=obj of={abuse}  -> 1122
  + Amnesty accused the army of torture. | Amnesty > the army
accuse v  S=subj T=obj of={aggression}  -> 1123
  + Armenia accused Azerbaijan of aggression. | Armenia > Azerbaijan
accuse v  S=subj T=obj of={warcrime}  -> 1124
  + The envoy accused the junta of genocide. | The envoy > the junta
accuse v  S=subj T=obj of={spying}  -> 1125
  + Iran accused a diplomat of spying. | Iran > a diplomat
accusation n  S?=by|mod|poss T=against  -> 112
  + Ethiopia's accusation against Eritrea was denied. | Ethiopia > Eritrea
allegation n  S?=by|mod|poss T=against  -> 112
  + The opposition's allegations against the ministry were published in a Nairobi newspaper on Sunday. | The opposition > the ministry
criticism n  S?=by|mod|poss T=of  -> 111
  + The central bank's criticism of the ministry was printed in the Oslo newspapers on Monday. | The central bank > the ministry
condemnation n  S?=by|mod|poss T=of  -> 111
  + Russia's condemnation of the strike came at once. | Russia > _
denunciation n  S?=by|mod|poss T=of  -> 111
  + The bishop's denunciation of the junta was read in church. | The bishop > the junta
sue v  S=subj T=obj  -> 115
  + The provincial government sued the defence ministry in a Manila court on Tuesday. | The provincial government > the defence ministry
take_to_court v  S=subj T=obj  -> 115
  + Bolivia took Chile to court over access to the sea in a case filed on Tuesday. | Bolivia > Chile
file v  S=subj T=against obj={lawsuit}  -> 115
  + Villagers filed a lawsuit against the mine. | Villagers > the mine
lawsuit n  S?=by|mod|poss T=against  -> 115
  + The widow's lawsuit against the army was accepted. | The widow > the army
trial n  S?=by T=of:GOV|MIL|LEG|PTY|REB|UAF|OPP|SPY|MED|HRI|REL  -> 115
  + The trial of nine rebels began in Lima. | _ > nine rebels
  - The trial of a new vaccine began in Lima.
find_guilty v  S=subj T=obj  -> 116
  + A military court in Dakar found guilty the former army chief on Tuesday. | A military court in Dakar > the former army chief
convict v  S=subj T=obj of={crime}  -> 116
  + The tribunal convicted the colonel of war crimes. | The tribunal > the colonel
investigate v  S=subj T=obj  -> 090
  + The parliament investigated the ministry. | The parliament > the ministry
investigate v  S=subj T=obj for={crime}  -> 091
  + Prosecutors investigated the senator for fraud. | Prosecutors > the senator
investigate v  S=subj T=obj obj={abuse}  -> 092
  + The UN investigated torture in the camps. | The UN > _
investigate v  S=subj T=obj obj={warcrime}  -> 094
  + The UN tribunal investigated the rebels for two years before it closed its office in Kigali. | The UN tribunal > the rebels
investigate v  S=subj T=obj obj=attack|airstrike|bombing|strike|raid|shelling  -> 093
  + The commission investigated the airstrike. | The commission > the airstrike
probe v  S=subj T=obj  -> 090
  + The regulator probed the bank. | The regulator > the bank
open v  S=subj T=into|against|on obj=investigation|inquiry|probe  -> 090
  + Spain opened an investigation into the clan. | Spain > the clan
launch v  S=subj T=into|against|on obj=investigation|inquiry|probe  -> 090
  + Brazil launched an inquiry into the spill. | Brazil > _
investigation n  S?=by|mod|poss T=of|into  -> 090
  + The prosecutor's investigation of the mayor widened. | The prosecutor > the mayor
inquiry n  S?=by|mod|poss T=into  -> 090
  + The senate's inquiry into the police opened. | The senate > the police
probe n  S?=by|mod|poss T=into|of  -> 090
  + The parliamentary commission's probe into the defence ministry ended in Lisbon on Thursday without charges. | The parliamentary commission > the defence ministry
question v  S=subj T=obj:person  -> 090
  + Detectives questioned the minister. | Detectives > the minister
search v  S=subj T=obj:any  -> 090
  + Police searched a mosque. | Police > a mosque
campaign v  S=subj T=against  -> 113
  + Opposition parties campaigned against the government in towns along the river last month. | Opposition parties > the government
# Criticism: more verbs
chide v  S=subj T=obj  -> 111
  + The interior minister chided Portugal over the fishing row. | The interior minister > Portugal
castigate v  S=subj T=obj  -> 111
  + An aid agency castigated the ministry for the delay. | An aid agency > the ministry
censure v  S=subj T=obj  -> 111
  + The United Nations censured Egypt. | The United Nations > Egypt
lambast v  S=subj T=obj  -> 111
  + Iceland lambasted the European Union. | Iceland > the European Union
lambaste v  S=subj T=obj  -> 111
  + The president lambasted the union in a speech. | The president > the union
berate v  S=subj T=obj  -> 111
  + The governor berated Bulgaria over the new tariffs. | The governor > Bulgaria
reprimand v  S=subj T=obj  -> 111
  + The trade union reprimanded the ministry for the delay. | The trade union > the ministry
reproach v  S=subj T=obj  -> 111
  + The European Union reproached Senegal. | The European Union > Senegal
scold v  S=subj T=obj  -> 111
  + Latvia scolded the European Union. | Latvia > the European Union
admonish v  S=subj T=obj  -> 111
  + The party leader admonished the union in a speech. | The party leader > the union
ridicule v  S=subj T=obj  -> 111
  + The vice president ridiculed Niger over the prison deaths. | The vice president > Niger
mock v  S=subj T=obj  -> 111
  + Amnesty mocked the ministry for the delay. | Amnesty > the ministry
deride v  S=subj T=obj  -> 111
  + NATO derided Nepal. | NATO > Nepal
insult v  S=subj T=obj  -> 111
  + Cyprus insulted the European Union. | Cyprus > the European Union
vilify v  S=subj T=obj  -> 111
  + The president vilified the union in a speech. | The president > the union
denigrate v  S=subj T=obj  -> 111
  + The king denigrated Niger over the arms sale. | The king > Niger
disparage v  S=subj T=obj  -> 111
  + An aid agency disparaged the ministry for the delay. | An aid agency > the ministry
belittle v  S=subj T=obj  -> 111
  + The Security Council belittled Qatar. | The Security Council > Qatar
assail v  S=subj T=obj  -> 111
  + Norway assailed the European Union. | Norway > the European Union
pillory v  S=subj T=obj  -> 111
  + The mayor pilloried the union in a speech. | The mayor > the union
excoriate v  S=subj T=obj  -> 111
  + The governor excoriated Sweden over the dam project. | The governor > Sweden
upbraid v  S=subj T=obj  -> 111
  + A women's group upbraided the ministry for the delay. | A women's group > the ministry
chastise v  S=subj T=obj  -> 111
  + The United Nations chastised Rwanda. | The United Nations > Rwanda
fault v  S=subj T=obj  -> 111
  + Iceland faulted the European Union. | Iceland > the European Union
scorn v  S=subj T=obj  -> 111
  + The ambassador scorned the union in a speech. | The ambassador > the union
savage v  S=subj T=obj  -> 111
  + The prime minister savaged Peru over the pipeline deal. | The prime minister > Peru
malign v  S=subj T=obj  -> 111
  + The trade union maligned the ministry for the delay. | The trade union > the ministry
slander v  S=subj T=obj  -> 111
  + The World Bank slandered Mongolia. | The World Bank > Mongolia
demonise v  S=subj T=obj  -> 111
  + Malaysia demonised the European Union. | Malaysia > the European Union
demonize v  S=subj T=obj  -> 111
  + The prime minister demonized the union in a speech. | The prime minister > the union
discredit v  S=subj T=obj  -> 111
  + The envoy discredited Denmark over the arms sale. | The envoy > Denmark
humiliate v  S=subj T=obj  -> 111
  + The church council humiliated the ministry for the delay. | The church council > the ministry
shame v  S=subj T=obj  -> 111
  + The Security Council shamed Sudan. | The Security Council > Sudan
taunt v  S=subj T=obj  -> 111
  + Zambia taunted the European Union. | Zambia > the European Union
deprecate v  S=subj T=obj  -> 111
  + The chancellor deprecated the union in a speech. | The chancellor > the union
repudiate v  S=subj T=obj:person  -> 111 weight=1
  + The president repudiated the rebel leader in a televised speech from Khartoum on Friday. | The president > the rebel leader
revile v  S=subj T=obj  -> 111
  + A women's group reviled the ministry for the delay. | A women's group > the ministry
bash v  S=subj T=obj  -> 111
  + NATO bashed Portugal. | NATO > Portugal
pan v  S=subj T=obj  -> 111
  + The Moroccan king panned the government over the pipeline deal in a speech on Friday. | The Moroccan king > the government
knock v  S=subj T=obj  -> 111
  + The vice president knocked the union in a speech. | The vice president > the union
trash v  S=subj T=obj  -> 111
  + The president trashed Iceland over the border dispute. | The president > Iceland
roast v  S=subj T=obj  -> 111
  + The church council roasted the ministry for the delay. | The church council > the ministry
slate v  S=subj T=obj  -> 111
  + The Arab League slated Finland. | The Arab League > Finland
bemoan v  S=subj T=obj  -> 111
  + Niger bemoaned the European Union. | Niger > the European Union
lament v  S=subj T=obj  -> 111
  + The opposition leader lamented the union in a speech. | The opposition leader > the union
disapprove_of v  S=subj T=obj  -> 111
  + The European Union disapproved of Canada. | The European Union > Canada
find_fault_with v  S=subj T=obj  -> 111
  + The European Union found fault with Tunisia. | The European Union > Tunisia
hit_out_at v  S=subj T=obj  -> 111
  + The African Union hit out at Ethiopia. | The African Union > Ethiopia
tear_into v  S=subj T=obj  -> 111
  + The interior minister tore into Jordan over the dam project. | The interior minister > Jordan
rail_against v  S=subj T=obj  -> 111
  + The foreign minister railed against the union in a speech. | The foreign minister > the union
inveigh_against v  S=subj T=obj  -> 111
  + The party leader inveighed against Kenya over the airspace violation. | The party leader > Kenya
speak_out_against v  S=subj T=obj  -> 111
  + A lawyers' association spoke out against the ministry for the delay. | A lawyers' association > the ministry
object_to v  S=subj T=obj  -> 111
  + The opposition leader objected to the union in a speech. | The opposition leader > the union
take_issue_with v  S=subj T=obj  -> 111
  + Norway took issue with the European Union. | Norway > the European Union
lay_into v  S=subj T=obj  -> 111
  + An aid agency laid into the ministry for the delay. | An aid agency > the ministry
smear v  S=subj T=obj  -> 111
  + The chancellor smeared Morocco over the pipeline deal. | The chancellor > Morocco
libel v  S=subj T=obj  -> 111
  + The trade union libeled the ministry for the delay. | The trade union > the ministry
defame v  S=subj T=obj  -> 111
  + The Arab League defamed Belarus. | The Arab League > Belarus
flay v  S=subj T=obj  -> 111
  + Morocco flayed the European Union. | Morocco > the European Union
rap v  S=subj T=obj  -> 111
  + The prime minister rapped the union in a speech. | The prime minister > the union
stigmatize v  S=subj T=obj  -> 111
  + The king stigmatized Canada over the dam project. | The king > Canada
ostracise v  S=subj T=obj  -> 111
  + The Red Cross ostracised the ministry for the delay. | The Red Cross > the ministry
ostracize v  S=subj T=obj  -> 111
  + The World Bank ostracized Yemen. | The World Bank > Yemen
sneer_at v  S=subj T=obj  -> 111
  + Cambodia sneered at the European Union. | Cambodia > the European Union
scoff_at v  S=subj T=obj  -> 111
  + The opposition leader scoffed at the union in a speech. | The opposition leader > the union
jeer v  S=subj T=obj  -> 111
  + The defence minister jeered Ecuador over the dam project. | The defence minister > Ecuador
boo v  S=subj T=obj  -> 111
  + A women's group booed the ministry for the delay. | A women's group > the ministry
curse v  S=subj T=obj  -> 111
  + NATO cursed Jordan. | NATO > Jordan
badmouth v  S=subj T=obj  -> 111
  + Cyprus badmouthed the European Union. | Cyprus > the European Union
disown v  S=subj T=obj  -> 111
  + The governor disowned the union in a speech. | The governor > the union
dress_down v  S=subj T=obj  -> 111
  + The army chief dressed down Malaysia over the fishing row. | The army chief > Malaysia
call_out v  S=subj T=obj  -> 111
  + A lawyers' association called out the ministry for the delay. | A lawyers' association > the ministry
single_out v  S=subj T=obj  -> 111
  + The World Bank singled out Egypt. | The World Bank > Egypt
rail v  S=subj T=at|against|about  -> 111
  + The vice president railed at the judges. | The vice president > the judges
fume v  S=subj T=at|against|about  -> 111
  + The ambassador fumed against the central bank. | The ambassador > the central bank
snipe v  S=subj T=at|against|about  -> 111
  + The church council sniped against the dam. | The church council > _
hit_out v  S=subj T=at|against|about  -> 111
  + The army chief hit out at the judges. | The army chief > the judges
hit_back v  S=subj T=at|against|about  -> 111
  + The party leader hit back at the judges. | The party leader > the judges
sneer v  S=subj T=at|against|about  -> 111
  + The Red Cross sneered against the dam. | The Red Cross > _
swipe v  S=subj T=at|against|about  -> 111
  + The Red Cross swiped against the dam. | The Red Cross > _
inveigh v  S=subj T=at|against|about  -> 111
  + The king inveighed against the central bank. | The king > the central bank
thunder v  S=subj T=at|against|about  -> 111
  + Amnesty thundered against the dam. | Amnesty > _
rant v  S=subj T=at|against|about  -> 111
  + The governor ranted at the judges. | The governor > the judges
fulminate v  S=subj T=at|against|about  -> 111
  + The defence minister fulminated against the central bank. | The defence minister > the central bank
bristle v  S=subj T=at|against|about  -> 111
  + Lawmakers from the ruling party bristled against the president at a meeting in Quito on Monday. | Lawmakers from the ruling party > the president
scoff v  S=subj T=at|against|about  -> 111
  + The envoy scoffed at the judges. | The envoy > the judges
speak_out v  S=subj T=at|against|about  -> 111
  + The mayor spoke out against the central bank. | The mayor > the central bank
lash_back v  S=subj T=at|against|about  -> 111
  + Amnesty lashed back against the dam. | Amnesty > _
fire_back v  S=subj T=at|against|about  -> 111
  + The envoy fired back at the judges. | The envoy > the judges
shout v  S=subj T=at|against|about  -> 111
  + The president shouted against the central bank. | The president > the central bank
grumble v  S=subj T=at|against|about  -> 111
  + A medical charity grumbled against the dam. | A medical charity > _
carp v  S=subj T=at|against|about  -> 111
  + The defence minister carped at the judges. | The defence minister > the judges
grouse v  S=subj T=at|against|about  -> 111
  + The mayor groused against the central bank. | The mayor > the central bank
moan v  S=subj T=at|against|about  -> 111
  + The Red Cross moaned against the dam. | The Red Cross > _
raise v  S=subj T=about|over|at|with|against|toward|towards|on obj={concern}|opposition|criticism|reservation|condemnation|disapproval|objection|complaint|contempt|dissatisfaction|protest|discontent|misgiving  -> 111
  + Kuwait raised concern over Armenia. | Kuwait > Armenia
show v  S=subj T=about|over|at|with|against|toward|towards|on obj={concern}|opposition|criticism|reservation|condemnation|disapproval|objection|complaint|contempt|dissatisfaction|protest|discontent|misgiving  -> 111
  + The Red Cross showed outrage at the arrests. | The Red Cross > _
convey v  S=subj T=about|over|at|with|against|toward|towards|on obj={concern}|opposition|criticism|reservation|condemnation|disapproval|objection|complaint|contempt|dissatisfaction|protest|discontent|misgiving  -> 111
  + The church council conveyed outrage at the arrests. | The church council > _
register v  S=subj T=about|over|at|with|against|toward|towards|on obj={concern}|opposition|criticism|reservation|condemnation|disapproval|objection|complaint|contempt|dissatisfaction|protest|discontent|misgiving  -> 111
  + The defence minister registered opposition against the dam. | The defence minister > _
reiterate v  S=subj T=about|over|at|with|against|toward|towards|on obj={concern}|opposition|criticism|reservation|condemnation|disapproval|objection|complaint|contempt|dissatisfaction|protest|discontent|misgiving  -> 111
  + Belarus reiterated concern over Tanzania. | Belarus > Tanzania
declare v  S=subj T=about|over|at|with|against|toward|towards|on obj={concern}|opposition|criticism|reservation|condemnation|disapproval|objection|complaint|contempt|dissatisfaction|protest|discontent|misgiving  -> 111
  + The envoy declared opposition against the dam. | The envoy > _
state v  S=subj T=about|over|at|with|against|toward|towards|on obj={concern}|opposition|criticism|reservation|condemnation|disapproval|objection|complaint|contempt|dissatisfaction|protest|discontent|misgiving  -> 111
  + A lawyers' association stated outrage at the arrests. | A lawyers' association > _
repeat v  S=subj T=about|over|at|with|against|toward|towards|on obj={concern}|opposition|criticism|reservation|condemnation|disapproval|objection|complaint|contempt|dissatisfaction|protest|discontent|misgiving  -> 111
  + The foreign minister repeated opposition against the dam. | The foreign minister > _
share v  S=subj T=about|over|at|with|against|toward|towards|on obj={concern}|opposition|criticism|reservation|condemnation|disapproval|objection|complaint|contempt|dissatisfaction|protest|discontent|misgiving  -> 111
  + Iceland shared concern over Angola. | Iceland > Angola
note v  S=subj T=about|over|at|with|against|toward|towards|on obj={concern}|opposition|criticism|reservation|condemnation|disapproval|objection|complaint|contempt|dissatisfaction|protest|discontent|misgiving  -> 111
  + The church council noted outrage at the arrests. | The church council > _
air v  S=subj T=about|over|at|with|against|toward|towards|on obj={concern}|opposition|criticism|reservation|condemnation|disapproval|objection|complaint|contempt|dissatisfaction|protest|discontent|misgiving  -> 111
  + The party leader aired opposition against the dam. | The party leader > _
communicate v  S=subj T=about|over|at|with|against|toward|towards|on|to obj={concern}|opposition|criticism|reservation|condemnation|disapproval|objection|complaint|contempt|dissatisfaction|protest|discontent|misgiving  -> 111
  + The Turkish government communicated its opposition to the European Union in a note on Monday. | The Turkish government > the European Union
vent v  S=subj T=about|over|at|with|against|toward|towards|on obj={concern}|opposition|criticism|reservation|condemnation|disapproval|objection|complaint|contempt|dissatisfaction|protest|discontent|misgiving  -> 111
  + The governor vented opposition against the dam. | The governor > _
signal v  S=subj T=about|over|at|with|against|toward|towards|on obj={concern}|opposition|criticism|reservation|condemnation|disapproval|objection|complaint|contempt|dissatisfaction|protest|discontent|misgiving  -> 111
  + The Brazilian government signaled outrage at the rebels after the raid on its embassy in March. | The Brazilian government > the rebels
level v  S=subj T=about|over|at|with|against|toward|towards|on obj={concern}|opposition|criticism|reservation|condemnation|disapproval|objection|complaint|contempt|dissatisfaction|protest|discontent|misgiving  -> 111
  + Amnesty leveled outrage at the arrests. | Amnesty > _
direct v  S=subj T=about|over|at|with|against|toward|towards|on obj={concern}|opposition|criticism|reservation|condemnation|disapproval|objection|complaint|contempt|dissatisfaction|protest|discontent|misgiving  -> 111
  + The chancellor directed opposition against the dam. | The chancellor > _
heap v  S=subj T=about|over|at|with|against|toward|towards|on obj={concern}|opposition|criticism|reservation|condemnation|disapproval|objection|complaint|contempt|dissatisfaction|protest|discontent|misgiving  -> 111
  + Oman heaped concern over Colombia. | Oman > Colombia
aim v  S=subj T=about|over|at|with|against|toward|towards|on obj={concern}|opposition|criticism|reservation|condemnation|disapproval|objection|complaint|contempt|dissatisfaction|protest|discontent|misgiving  -> 111
  + The finance minister aimed opposition against the dam. | The finance minister > _
hurl v  S=subj T=about|over|at|with|against|toward|towards|on obj={concern}|opposition|criticism|reservation|condemnation|disapproval|objection|complaint|contempt|dissatisfaction|protest|discontent|misgiving  -> 111
  + The church council hurled outrage at the arrests. | The church council > _
display v  S=subj T=about|over|at|with|against|toward|towards|on obj={concern}|opposition|criticism|reservation|condemnation|disapproval|objection|complaint|contempt|dissatisfaction|protest|discontent|misgiving  -> 111
  + The president displayed opposition against the dam. | The president > _
renew v  S=subj T=about|over|at|with|against|toward|towards|on obj={concern}|opposition|criticism|reservation|condemnation|disapproval|objection|complaint|contempt|dissatisfaction|protest|discontent|misgiving  -> 111
  + Tanzania renewed concern over Croatia. | Tanzania > Croatia
restate v  S=subj T=about|over|at|with|against|toward|towards|on obj={concern}|opposition|criticism|reservation|condemnation|disapproval|objection|complaint|contempt|dissatisfaction|protest|discontent|misgiving  -> 111
  + An aid agency restated outrage at the arrests. | An aid agency > _
reaffirm v  S=subj T=about|over|at|with|against|toward|towards|on obj={concern}|opposition|criticism|reservation|condemnation|disapproval|objection|complaint|contempt|dissatisfaction|protest|discontent|misgiving  -> 111
  + The king reaffirmed opposition against the dam. | The king > _
record v  S=subj T=about|over|at|with|against|toward|towards|on obj={concern}|opposition|criticism|reservation|condemnation|disapproval|objection|complaint|contempt|dissatisfaction|protest|discontent|misgiving  -> 111
  + The governor recorded opposition against the dam. | The governor > _
underline v  S=subj T=about|over|at|with|against|toward|towards|on obj={concern}|opposition|criticism|reservation|condemnation|disapproval|objection|complaint|contempt|dissatisfaction|protest|discontent|misgiving  -> 111
  + Serbia underlined concern over Japan. | Serbia > Japan
describe v  S=subj T=obj as=unacceptable|illegal|shameful|provocation|aggression|attack|crime|terrorism|barbaric|cowardly|outrage|disgrace|racist|farce|sham|illegitimate  -> 111
  + Austria described the raid as a provocation. | Austria > the raid
brand v  S=subj T=obj as=unacceptable|illegal|shameful|provocation|aggression|attack|crime|terrorism|barbaric|cowardly|outrage|disgrace|racist|farce|sham|illegitimate  -> 111
  + The interior minister branded the vote as a farce. | The interior minister > _
label v  S=subj T=obj as=unacceptable|illegal|shameful|provocation|aggression|attack|crime|terrorism|barbaric|cowardly|outrage|disgrace|racist|farce|sham|illegitimate  -> 111
  + The World Bank labeled the law as illegal. | The World Bank > _
denounce v  S=subj T=obj as=unacceptable|illegal|shameful|provocation|aggression|attack|crime|terrorism|barbaric|cowardly|outrage|disgrace|racist|farce|sham|illegitimate  -> 111
  + Kuwait denounced the raid as a provocation. | Kuwait > the raid
condemn v  S=subj T=obj as=unacceptable|illegal|shameful|provocation|aggression|attack|crime|terrorism|barbaric|cowardly|outrage|disgrace|racist|farce|sham|illegitimate  -> 111
  + The vice president condemned the vote as a farce. | The vice president > _
characterise v  S=subj T=obj as=unacceptable|illegal|shameful|provocation|aggression|attack|crime|terrorism|barbaric|cowardly|outrage|disgrace|racist|farce|sham|illegitimate  -> 111
  + NATO characterised the law as illegal. | NATO > _
characterize v  S=subj T=obj as=unacceptable|illegal|shameful|provocation|aggression|attack|crime|terrorism|barbaric|cowardly|outrage|disgrace|racist|farce|sham|illegitimate  -> 111
  + Cambodia characterized the raid as a provocation. | Cambodia > the raid
dismiss v  S=subj T=obj as=unacceptable|illegal|shameful|provocation|aggression|attack|crime|terrorism|barbaric|cowardly|outrage|disgrace|racist|farce|sham|illegitimate  -> 111
  + The mayor dismissed the vote as a farce. | The mayor > _
criticise v  S=subj T=obj as=unacceptable|illegal|shameful|provocation|aggression|attack|crime|terrorism|barbaric|cowardly|outrage|disgrace|racist|farce|sham|illegitimate  -> 111
  + The Security Council criticised the law as illegal. | The Security Council > _
criticize v  S=subj T=obj as=unacceptable|illegal|shameful|provocation|aggression|attack|crime|terrorism|barbaric|cowardly|outrage|disgrace|racist|farce|sham|illegitimate  -> 111
  + Chile criticized the raid as a provocation. | Chile > the raid
slam v  S=subj T=obj as=unacceptable|illegal|shameful|provocation|aggression|attack|crime|terrorism|barbaric|cowardly|outrage|disgrace|racist|farce|sham|illegitimate  -> 111
  + The finance minister slammed the vote as a farce. | The finance minister > _
paint v  S=subj T=obj as=unacceptable|illegal|shameful|provocation|aggression|attack|crime|terrorism|barbaric|cowardly|outrage|disgrace|racist|farce|sham|illegitimate  -> 111
  + The African Union painted the law as illegal. | The African Union > _
portray v  S=subj T=obj as=unacceptable|illegal|shameful|provocation|aggression|attack|crime|terrorism|barbaric|cowardly|outrage|disgrace|racist|farce|sham|illegitimate  -> 111
  + Greece portrayed the raid as a provocation. | Greece > the raid
decry v  S=subj T=obj as=unacceptable|illegal|shameful|provocation|aggression|attack|crime|terrorism|barbaric|cowardly|outrage|disgrace|racist|farce|sham|illegitimate  -> 111
  + The defence minister decried the vote as a farce. | The defence minister > _
depict v  S=subj T=obj as=unacceptable|illegal|shameful|provocation|aggression|attack|crime|terrorism|barbaric|cowardly|outrage|disgrace|racist|farce|sham|illegitimate  -> 111
  + The European Union depicted the law as illegal. | The European Union > _
regard v  S=subj T=obj as=unacceptable|illegal|shameful|provocation|aggression|attack|crime|terrorism|barbaric|cowardly|outrage|disgrace|racist|farce|sham|illegitimate  -> 111
  + Armenia regarded the raid as a provocation. | Armenia > the raid
view v  S=subj T=obj as=unacceptable|illegal|shameful|provocation|aggression|attack|crime|terrorism|barbaric|cowardly|outrage|disgrace|racist|farce|sham|illegitimate  -> 111
  + The mayor viewed the vote as a farce. | The mayor > _
see v  S=subj T=obj as=unacceptable|illegal|shameful|provocation|aggression|attack|crime|terrorism|barbaric|cowardly|outrage|disgrace|racist|farce|sham|illegitimate  -> 111
  + The European Union saw the law as illegal. | The European Union > _
blast v  S=subj T=obj as=unacceptable|illegal|shameful|provocation|aggression|attack|crime|terrorism|barbaric|cowardly|outrage|disgrace|racist|farce|sham|illegitimate  -> 111
  + Serbia blasted the raid as a provocation. | Serbia > the raid
censure n  S?=by|mod|poss T=of|against|on|at|about|over  -> 111
  + The ambassador's censure of the president was printed on Monday. | The ambassador > the president
rebuke n  S?=by|mod|poss T=of|against|on|at|about|over  -> 111
  + Malaysia's rebuke of Sweden was discussed abroad. | Malaysia > Sweden
reprimand n  S?=by|mod|poss T=of|against|on|at|about|over  -> 111
  + Georgia's reprimand of Bulgaria was discussed abroad. | Georgia > Bulgaria
reproach n  S?=by|mod|poss T=of|against|on|at|about|over  -> 111
  + The finance minister's reproach of the president was printed on Monday. | The finance minister > the president
outcry n  S?=by|mod|poss T=of|against|on|at|about|over  -> 111
  + Finland's outcry of Zambia was discussed abroad. | Finland > Zambia
tirade n  S?=by|mod|poss T=of|against|on|at|about|over  -> 111
  + Lebanon's tirade of Senegal was discussed abroad. | Lebanon > Senegal
diatribe n  S?=by|mod|poss T=of|against|on|at|about|over  -> 111
  + Colombia's diatribe of Finland was discussed abroad. | Colombia > Finland
broadside n  S?=by|mod|poss T=of|against|on|at|about|over  -> 111
  + The Kenyan government's broadside of Cyprus lasted. | The Kenyan government > Cyprus
vilification n  S?=by|mod|poss T=of|against|on|at|about|over  -> 111
  + The interior minister's vilification of the president was printed on Monday. | The interior minister > the president
ridicule n  S?=by|mod|poss T=of|against|on|at|about|over  -> 111
  + Tanzania's ridicule of Croatia was discussed abroad. | Tanzania > Croatia
reproof n  S?=by|mod|poss T=of|against|on|at|about|over  -> 111
  + The army chief's reproof of the president was printed on Monday. | The army chief > the president
scolding n  S?=by|mod|poss T=of|against|on|at|about|over  -> 111
  + The defence minister's scolding of the president was printed on Monday. | The defence minister > the president
complaint n  S?=by|mod|poss T=of|against|on|at|about|over  -> 111
  + Nepal's complaint of Ghana was discussed abroad. | Nepal > Ghana
objection n  S?=by|mod|poss T=of|against|on|at|about|over  -> 111
  + The army chief's objection of the president was printed on Monday. | The army chief > the president
disapproval n  S?=by|mod|poss T=of|against|on|at|about|over  -> 111
  + The envoy's disapproval of the president was printed on Monday. | The envoy > the president
opposition n  S?=by|mod|poss T=of|against|on|at|about|over  -> 111
  + The opposition leader's opposition of the president was printed on Monday. | The opposition leader > the president
rant n  S?=by|mod|poss T=of|against|on|at|about|over  -> 111
  + The party leader's rant of the president was printed on Monday. | The party leader > the president
outburst n  S?=by|mod|poss T=of|against|on|at|about|over  -> 111
  + Cyprus' outburst of Mexico was discussed abroad. | Cyprus > Mexico
slur n  S?=by|mod|poss T=of|against|on|at|about|over  -> 111
  + The president's slur of the police made headlines. | The president > the police
insult n  S?=by|mod|poss T=of|against|on|at|about|over  -> 111
  + Tanzania's insult of Croatia was discussed abroad. | Tanzania > Croatia
outrage n  S?=by|mod|poss T=of|against|on|at|about|over  -> 111
  + The chancellor's outrage of the president was printed on Monday. | The chancellor > the president
anger n  S?=by|mod|poss T=of|against|on|at|about|over  -> 111
  + The interior minister's anger of the president was printed on Monday. | The interior minister > the president
dissatisfaction n  S?=by|mod|poss T=of|against|on|at|about|over  -> 111
  + The finance minister's dissatisfaction of the president was printed on Monday. | The finance minister > the president
displeasure n  S?=by|mod|poss T=of|against|on|at|about|over  -> 111
  + Qatar's displeasure of Romania was discussed abroad. | Qatar > Romania
invective n  S?=by|mod|poss T=of|against|on|at|about|over  -> 111
  + The finance minister's invective against the president filled the front pages in Harare on Monday. | The finance minister > the president
scorn n  S?=by|mod|poss T=of|against|on|at|about|over  -> 111
  + Cuba's scorn of Malaysia was discussed abroad. | Cuba > Malaysia
smear_campaign n  S?=by|mod|poss T=of|against|on|at|about|over  -> 111
  + Tunisia's smear campaign of Iceland was discussed abroad. | Tunisia > Iceland
dig n  S?=by|mod|poss T=of|against|on|at|about|over  -> 111
  + The interior minister's dig of the president was printed on Monday. | The interior minister > the president
swipe n  S?=by|mod|poss T=of|against|on|at|about|over  -> 111
  + Denmark's swipe of Lebanon was discussed abroad. | Denmark > Lebanon
disapprove v  S=subj T=obj  -> 110
  + Georgia disapproved the new base. | Georgia > the new base
resent v  S=subj T=obj  -> 110
  + An aid agency resented the pipeline. | An aid agency > the pipeline
contest v  S=subj T=obj  -> 110
  + The chancellor contested the treaty. | The chancellor > _
dispute v  S=subj T=obj  -> 110
  + Serbia disputed the new base. | Serbia > the new base
disfavor v  S=subj T=obj  -> 110
  + Amnesty disfavored the pipeline. | Amnesty > the pipeline
disfavour v  S=subj T=obj  -> 110
  + The foreign minister disfavoured the treaty. | The foreign minister > _
detest v  S=subj T=obj  -> 110
  + Kenya detested the new base. | Kenya > the new base
dislike v  S=subj T=obj  -> 110
  + A lawyers' association disliked the pipeline. | A lawyers' association > the pipeline
abhor v  S=subj T=obj  -> 110
  + The party leader abhorred the treaty. | The party leader > _
regret v  S=subj T=obj  -> 110
  + Qatar regretted the new base. | Qatar > the new base
counter v  S=subj T=obj  -> 110
  + The Red Cross countered the pipeline. | The Red Cross > the pipeline
challenge v  S=subj T=obj  -> 110
  + The prime minister challenged the treaty. | The prime minister > _
disavow v  S=subj T=obj:person  -> 110 weight=1
  + The prime minister disavowed the general on Sunday after his remarks about the border war. | The prime minister > the general
resist v  S=subj T=obj:GOV|MIL|COP|REB  -> 120 weight=1
  + Tribal leaders resisted the government for months before troops entered the valley in June. | Tribal leaders > the government
disagree v  S=subj T=with|from|of|to  -> 110
  + Jordan disagreed with Cuba on the treaty. | Jordan > Cuba
differ v  S=subj T=with|from|of|to  -> 110
  + The governor differed from the party line. | The governor > the party line
dissent v  S=subj T=with|from|of|to  -> 110
  + Sudan dissented with Canada on the treaty. | Sudan > Canada
disapprove v  S=subj T=with|from|of|to  -> 110
  + The prime minister disapproved from the party line. | The prime minister > the party line
quarrel v  S=subj T=with|from|of|to  -> 110
  + Jordan quarreled with Cuba on the treaty. | Jordan > Cuba
argue v  S=subj T=with|from|of|to  -> 110
  + The chancellor argued from the party line. | The chancellor > the party line
bicker v  S=subj T=with|from|of|to  -> 110
  + Bulgaria bickered with Indonesia on the treaty. | Bulgaria > Indonesia
squabble v  S=subj T=with|from|of|to  -> 110
  + The defence minister squabbled from the party line. | The defence minister > the party line
feud v  S=subj T=with|from|of|to  -> 110
  + The army chief feuded from the party line. | The army chief > the party line
spar v  S=subj T=with|from|of|to  -> 110
  + Angola sparred with Denmark on the treaty. | Angola > Denmark
dispute n  B=between|with|of|poss|mod|by  -> 110
  + A dispute between Mongolia and Oman over the river dragged on. | Mongolia > Oman ; Oman > Mongolia
row n  B=between|with|of|poss|mod|by  -> 110
  + The row between the prime minister and the foreign minister became public. | the prime minister > the foreign minister ; the foreign minister > the prime minister
quarrel n  B=between|with|of|poss|mod|by  -> 110
  + A quarrel between Vietnam and Chad over the river dragged on. | Vietnam > Chad ; Chad > Vietnam
spat n  B=between|with|of|poss|mod|by  -> 110
  + The spat between the mayor and the envoy became public. | the mayor > the envoy ; the envoy > the mayor
feud n  B=between|with|of|poss|mod|by  -> 110
  + A feud between Brazil and Kuwait over the river dragged on. | Brazil > Kuwait ; Kuwait > Brazil
disagreement n  B=between|with|of|poss|mod|by  -> 110
  + The disagreement between the vice president and the party leader became public. | the vice president > the party leader ; the party leader > the vice president
war_of_words n  B=between|with|of|poss|mod|by  -> 110
  + A war of words between Angola and Denmark over fishing rights went on for weeks, diplomats said. | Angola > Denmark ; Denmark > Angola
rift n  B=between|with|of|poss|mod|by  -> 110
  + The rift between the finance minister and the chancellor became public. | the finance minister > the chancellor ; the chancellor > the finance minister
argument n  B=between|with|of|poss|mod|by  -> 110
  + An argument between Tunisia and Iceland over the river dragged on. | Tunisia > Iceland ; Iceland > Tunisia
controversy n  B=between|with|of|poss|mod|by  -> 110
  + A controversy between Turkey and Vietnam over the river dragged on. | Turkey > Vietnam ; Vietnam > Turkey
wrangle n  B=between|with|of|poss|mod|by  -> 110
  + A wrangle between Ethiopia and Thailand over the river dragged on. | Ethiopia > Thailand ; Thailand > Ethiopia
squabble n  B=between|with|of|poss|mod|by  -> 110
  + A squabble between Finland and Zambia over the river dragged on. | Finland > Zambia ; Zambia > Finland
standoff n  B=between|with|of|poss|mod|by  -> 110
  + A standoff between Turkey and Vietnam over the river dragged on. | Turkey > Vietnam ; Vietnam > Turkey
falling-out n  B=between|with|of|poss|mod|by  -> 110
  + Diplomats confirmed a falling-out between Ghana and Serbia over the arms shipment on Tuesday. | Ghana > Serbia ; Serbia > Ghana
diplomatic_row n  B=between|with|of|poss|mod|by  -> 110
  + A diplomatic row between Latvia and Bolivia over the river dragged on. | Latvia > Bolivia ; Bolivia > Latvia
# Accusations by content
suspect v  S=subj T=obj of={graft}|{crime}  -> 1121
  + The king suspected the mayor of bribery. | The king > the mayor
impugn v  S=subj T=obj of={graft}|{crime}  -> 1121
  + The king impugned the mayor of bribery. | The king > the mayor
denounce v  S=subj T=obj for={graft}|{crime}  -> 1121
  + The prime minister denounced the mayor for corruption. | The prime minister > the mayor
blame v  S=subj T=obj for={graft}|{crime}  -> 1121
  + The Red Cross blamed the bank for fraud. | The Red Cross > the bank
condemn v  S=subj T=obj for={graft}|{crime}  -> 1121
  + The prime minister condemned the mayor for corruption. | The prime minister > the mayor
criticise v  S=subj T=obj for={graft}|{crime}  -> 1121
  + A medical charity criticised the bank for fraud. | A medical charity > the bank
criticize v  S=subj T=obj for={graft}|{crime}  -> 1121
  + The chancellor criticized the mayor for corruption. | The chancellor > the mayor
allege v  S=subj T?=by|against|of|obj.poss obj={graft}|fraud|vote-rigging|irregularity|irregularities|misconduct|foul_play|wrongdoing|ballot-stuffing|ballot_stuffing  -> 1121
  + Ghana's main opposition party alleges fraud in the election. | main opposition party > _
  + The union alleged fraud by the ministry. | The union > the ministry
attack v  S=subj T=obj in=writing|writings|article|op-ed|column|essay|memoir|speech|interview|editorial|tweet|statement|letter|sermon|broadcast|podcast|post  -> 111
  + The opposition leader attacked the premier in a speech. | The opposition leader > the premier
attack v  S=subj T=obj !subj=:MIL|REB|UAF|COP for={graft}|{crime}  -> 1121
  + Amnesty attacked the bank for fraud. | Amnesty > the bank
slam v  S=subj T=obj for={graft}|{crime}  -> 1121
  + The mayor slammed the mayor for corruption. | The mayor > the mayor
finger v  S=subj T=obj for={graft}|{crime}  -> 1121
  + An aid agency fingered the bank for fraud. | An aid agency > the bank
name v  S=subj T=obj for={graft}|{crime}  -> 1121
  + The opposition leader named the mayor for corruption. | The opposition leader > the mayor
sue v  S=subj T=obj for={graft}|{crime}  -> 1121
  + The chancellor sued the mayor for corruption. | The chancellor > the mayor
impeach v  S=subj T=obj for={graft}|{crime}  -> 1121
  + The prime minister impeached the mayor for corruption. | The prime minister > the mayor
denounce v  S=subj T=obj for={abuse}  -> 1122
  + The Red Cross denounced the army for torture. | The Red Cross > the army
blame v  S=subj T=obj for={abuse}  -> 1122
  + ASEAN blamed Cambodia for human rights abuses. | ASEAN > Cambodia
condemn v  S=subj T=obj for={abuse}  -> 1122
  + A medical charity condemned the police for discrimination. | A medical charity > the police
criticise v  S=subj T=obj for={abuse}  -> 1122
  + An aid agency criticised the army for torture. | An aid agency > the army
criticize v  S=subj T=obj for={abuse}  -> 1122
  + ASEAN criticized Kuwait for human rights abuses. | ASEAN > Kuwait
slam v  S=subj T=obj for={abuse}  -> 1122
  + Amnesty slammed the police for discrimination. | Amnesty > the police
censure v  S=subj T=obj for={abuse}  -> 1122
  + A lawyers' association censured the army for torture. | A lawyers' association > the army
blast v  S=subj T=obj for={abuse}  -> 1122
  + The United Nations blasted Latvia for human rights abuses. | The United Nations > Latvia
attack v  S=subj T=obj !subj=:MIL|REB|UAF|COP for={abuse}  -> 1122
  + A lawyers' association attacked the army for torture. | A lawyers' association > the army
rebuke v  S=subj T=obj for={abuse}  -> 1122
  + The church council rebuked the army for torture. | The church council > the army
deplore v  S=subj T=obj for={abuse}  -> 1122
  + The African Union deplored Portugal for human rights abuses. | The African Union > Portugal
fault v  S=subj T=obj for={abuse}  -> 1122
  + A lawyers' association faulted the police for discrimination. | A lawyers' association > the police
chide v  S=subj T=obj for={abuse}  -> 1122
  + An aid agency chided the army for torture. | An aid agency > the army
denounce v  S=subj T=obj for={aggression}  -> 1123
  + Denmark denounced Lebanon for the attack. | Denmark > Lebanon
blame v  S=subj T=obj for={aggression}  -> 1123
  + The interior minister blamed the rebels for the bombing. | The interior minister > the rebels
condemn v  S=subj T=obj for={aggression}  -> 1123
  + The African Union condemned Latvia for the invasion. | The African Union > Latvia
criticise v  S=subj T=obj for={aggression}  -> 1123
  + Romania criticised Ethiopia for the attack. | Romania > Ethiopia
criticize v  S=subj T=obj for={aggression}  -> 1123
  + The ambassador criticized the rebels for the bombing. | The ambassador > the rebels
slam v  S=subj T=obj for={aggression}  -> 1123
  + The Security Council slammed Cambodia for the invasion. | The Security Council > Cambodia
censure v  S=subj T=obj for={aggression}  -> 1123
  + Cyprus censured Mexico for the attack. | Cyprus > Mexico
blast v  S=subj T=obj for={aggression}  -> 1123
  + The mayor blasted the rebels for the bombing. | The mayor > the rebels
attack v  S=subj T=obj !subj=:MIL|REB|UAF|COP for={aggression}  -> 1123
  + The Security Council attacked Cambodia for the invasion. | The Security Council > Cambodia
rebuke v  S=subj T=obj for={aggression}  -> 1123
  + Armenia rebuked Portugal for the attack. | Armenia > Portugal
fault v  S=subj T=obj for={aggression}  -> 1123
  + The president faulted the rebels for the bombing. | The president > the rebels
finger v  S=subj T=obj for={aggression}  -> 1123
  + The Arab League fingered Cuba for the invasion. | The Arab League > Cuba
hold_responsible v  S=subj T=obj for={aggression}  -> 1123
  + Argentina held responsible Rwanda for the attack. | Argentina > Rwanda
denounce v  S=subj T=obj for={warcrime}  -> 1124
  + The African Union denounced the junta for war crimes. | The African Union > the junta
blame v  S=subj T=obj for={warcrime}  -> 1124
  + A lawyers' association blamed the militia for the massacre. | A lawyers' association > the militia
condemn v  S=subj T=obj for={warcrime}  -> 1124
  + The African Union condemned the junta for war crimes. | The African Union > the junta
criticise v  S=subj T=obj for={warcrime}  -> 1124
  + The church council criticised the militia for the massacre. | The church council > the militia
criticize v  S=subj T=obj for={warcrime}  -> 1124
  + The Arab League criticized the junta for war crimes. | The Arab League > the junta
slam v  S=subj T=obj for={warcrime}  -> 1124
  + A medical charity slammed the militia for the massacre. | A medical charity > the militia
censure v  S=subj T=obj for={warcrime}  -> 1124
  + The European Union censured the junta for war crimes. | The European Union > the junta
fault v  S=subj T=obj for={warcrime}  -> 1124
  + A lawyers' association faulted the militia for the massacre. | A lawyers' association > the militia
rebuke v  S=subj T=obj for={warcrime}  -> 1124
  + The Arab League rebuked the junta for war crimes. | The Arab League > the junta
denounce v  S=subj T=obj for={spying}  -> 1125
  + Brazil denounced two students for spying. | Brazil > two students
blame v  S=subj T=obj for={spying}  -> 1125
  + The vice president blamed the general for treason. | The vice president > the general
condemn v  S=subj T=obj for={spying}  -> 1125
  + Oman condemned two students for spying. | Oman > two students
vilify v  S=subj T=obj for={spying}  -> 1125
  + The mayor vilified the general for treason. | The mayor > the general
implicate v  S=subj T=obj  -> 112
  + The opposition leader implicated the army chief over the leak. | The opposition leader > the army chief
incriminate v  S=subj T=obj  -> 112
  + Angola incriminated Denmark again. | Angola > Denmark
inculpate v  S=subj T=obj  -> 112
  + A medical charity inculpated the company. | A medical charity > the company
finger v  S=subj T=obj  -> 112
  + The opposition leader fingered the army chief over the leak. | The opposition leader > the army chief
point_finger_at v  S=subj T=obj  -> 112
  + Ghana pointed finger at Serbia last year. | Ghana > Serbia
impeach v  S=subj T=obj  -> 112
  + The Red Cross impeached the company. | The Red Cross > the company
point v  S=subj T=at|on|against|with obj=finger|blame|accusation|accusations|allegation|allegations|charges  -> 112
  + Chad pointed the blame on Egypt. | Chad > Egypt
put v  S=subj T=at|on|against|with obj=finger|blame|accusation|accusations|allegation|allegations|charges  -> 112
  + The finance minister put accusations at the opposition. | The finance minister > the opposition
place v  S=subj T=at|on|against|with obj=finger|blame|accusation|accusations|allegation|allegations|charges  -> 112
  + A medical charity placed allegations against the bank. | A medical charity > the bank
pin v  S=subj T=at|on|against|with obj=finger|blame|accusation|accusations|allegation|allegations|charges  -> 112
  + Denmark pinned the blame on Lebanon. | Denmark > Lebanon
lay v  S=subj T=at|on|against|with obj=finger|blame|accusation|accusations|allegation|allegations|charges  -> 112
  + Uganda laid the blame on Brazil. | Uganda > Brazil
level v  S=subj T=at|on|against|with obj=finger|blame|accusation|accusations|allegation|allegations|charges  -> 112
  + Amnesty leveled allegations against the bank. | Amnesty > the bank
make v  S=subj T=at|on|against|with obj=finger|blame|accusation|accusations|allegation|allegations|charges  -> 112
  + Mongolia made the blame on Oman. | Mongolia > Oman
hurl v  S=subj T=at|on|against|with obj=finger|blame|accusation|accusations|allegation|allegations|charges  -> 112
  + The army chief hurled accusations at the opposition. | The army chief > the opposition
heap v  S=subj T=at|on|against|with obj=finger|blame|accusation|accusations|allegation|allegations|charges  -> 112
  + The church council heaped allegations against the bank. | The church council > the bank
raise v  S=subj T=at|on|against|with obj=finger|blame|accusation|accusations|allegation|allegations|charges  -> 112
  + Armenia raised the blame on Portugal. | Armenia > Portugal
fling v  S=subj T=at|on|against|with obj=finger|blame|accusation|accusations|allegation|allegations|charges  -> 112
  + Oman flinged the blame on Colombia. | Oman > Colombia
direct v  S=subj T=at|on|against|with obj=finger|blame|accusation|accusations|allegation|allegations|charges  -> 112
  + An aid agency directed allegations against the bank. | An aid agency > the bank
repeat v  S=subj T=at|on|against|with obj=finger|blame|accusation|accusations|allegation|allegations|charges  -> 112
  + Serbia repeated the blame on Japan. | Serbia > Japan
shift v  S=subj T=at|on|against|with obj=finger|blame|accusation|accusations|allegation|allegations|charges  -> 112
  + The Red Cross shifted allegations against the bank. | The Red Cross > the bank
cast v  S=subj T=at|on|against|with obj=finger|blame|accusation|accusations|allegation|allegations|charges  -> 112
  + Serbia cast the blame on Japan. | Serbia > Japan
publish v  S=subj T=at|on|against|with obj=finger|blame|accusation|accusations|allegation|allegations|charges  -> 112
  + Denmark published the blame on Lebanon. | Denmark > Lebanon
throw v  S=subj T=at|on|against|with obj=finger|blame|accusation|accusations|allegation|allegations|charges  -> 112
  + The defence minister threw accusations at the opposition. | The defence minister > the opposition
assign v  S=subj T=at|on|against|with obj=finger|blame|accusation|accusations|allegation|allegations|charges  -> 112
  + Croatia assigned the blame on Argentina. | Croatia > Argentina
levy v  S=subj T=at|on|against|with obj=finger|blame|accusation|accusations|allegation|allegations|charges  -> 112
  + Cambodia levied the blame on Algeria. | Cambodia > Algeria
renew v  S=subj T=at|on|against|with obj=finger|blame|accusation|accusations|allegation|allegations|charges  -> 112
  + The defence minister renewed accusations at the opposition. | The defence minister > the opposition
bring v  S=subj T=at|on|against|with obj=finger|blame|accusation|accusations|allegation|allegations|charges  -> 112
  + An aid agency brought allegations against the bank. | An aid agency > the bank
trade v  B=subj|with obj=accusation|accusations|insult|insults|barb|recrimination|blame|recriminations|threats  -> 112
  + Iceland and Angola traded accusations. | Iceland > Angola ; Angola > Iceland
exchange v  B=subj|with obj=accusation|accusations|insult|insults|barb|recrimination|blame|recriminations|threats  -> 112
  + The opposition leader exchanged insults with the governor. | The opposition leader > the governor ; the governor > The opposition leader
swap v  B=subj|with obj=accusation|accusations|insult|insults|barb|recrimination|blame|recriminations|threats  -> 112
  + The ambassador swapped insults with the army chief. | The ambassador > the army chief ; the army chief > The ambassador
charge n  S?=by|mod|poss T=against|of|about  -> 112
  + Kenya's charge against Norway was sent to the council. | Kenya > Norway
claim n  S?=by|mod|poss T=against|of|about  -> 112
  + The chancellor's claim against the bank was false. | The chancellor > the bank
accusations n  S?=by|mod|poss T=against|of|about  -> 112
  + Iceland's accusations against Angola was sent to the council. | Iceland > Angola
allegations n  S?=by|mod|poss T=against|of|about  -> 112
  + The governor's allegations against the bank was false. | The governor > the bank
insinuation n  S?=by|mod|poss T=against|of|about  -> 112
  + Finland's insinuation against Zambia was sent to the council. | Finland > Zambia
incrimination n  S?=by|mod|poss T=against|of|about  -> 112
  + The king's incrimination against the bank was false. | The king > the bank
blame n  S?=by|mod|poss T=against|of|about  -> 112
  + Austria's blame against Yemen was sent to the council. | Austria > Yemen
# Official complaints
deliver v  S=subj T=with|to|against|over|at|before obj=protest|complaint|note|protest_note|demarche|objection|grievance|note_verbale|letter_of_protest  -> 114
  + Brazil delivered a protest note to Kuwait. | Brazil > Kuwait
submit v  S=subj T=with|to|against|over|at|before obj=protest|complaint|note|protest_note|demarche|objection|grievance|note_verbale|letter_of_protest  -> 114
  + Bulgaria submitted a complaint with the World Bank. | Bulgaria > the World Bank
send v  S=subj T=iobj|with|to|against|over|at|before obj=protest|complaint|note|protest_note|demarche|objection|grievance|note_verbale|letter_of_protest  -> 114
  + Argentina sent a protest note to Rwanda. | Argentina > Rwanda
issue v  S=subj T=with|to|against|over|at|before obj=protest|complaint|note|protest_note|demarche|objection|grievance|note_verbale|letter_of_protest  -> 114
  + Oman issued a protest note to Colombia. | Oman > Colombia
hand v  S=subj T=with|to|against|over|at|before obj=protest|complaint|note|protest_note|demarche|objection|grievance|note_verbale|letter_of_protest  -> 114
  + Niger handed a complaint with the Security Council. | Niger > the Security Council
make v  S=subj T=with|to|against|over|at|before obj=protest|complaint|note|protest_note|demarche|objection|grievance|note_verbale|letter_of_protest  -> 114
  + An aid agency made a complaint against the police. | An aid agency > the police
present v  S=subj T=with|to|against|over|at|before obj=protest|complaint|note|protest_note|demarche|objection|grievance|note_verbale|letter_of_protest  -> 114
  + Poland presented a protest note to Chile. | Poland > Chile
register v  S=subj T=with|to|against|over|at|before obj=protest|complaint|note|protest_note|demarche|objection|grievance|note_verbale|letter_of_protest  -> 114
  + Greece registered a complaint with the Security Council. | Greece > the Security Council
bring v  S=subj T=with|to|against|over|at|before obj=protest|complaint|note|protest_note|demarche|objection|grievance|note_verbale|letter_of_protest  -> 114
  + Egypt brought a protest note to Poland. | Egypt > Poland
raise v  S=subj T=with|to|against|over|at|before obj=protest|complaint|note|protest_note|demarche|objection|grievance|note_verbale|letter_of_protest  -> 114
  + Qatar raised a protest note to Romania. | Qatar > Romania
prepare v  S=subj T=with|to|against|over|at|before obj=protest|complaint|note|protest_note|demarche|objection|grievance|note_verbale|letter_of_protest  -> 114
  + Thailand prepared a complaint with the Arab League. | Thailand > the Arab League
forward v  S=subj T=with|to|against|over|at|before obj=protest|complaint|note|protest_note|demarche|objection|grievance|note_verbale|letter_of_protest  -> 114
  + An aid agency forwarded a complaint against the police. | An aid agency > the police
address v  S=subj T=with|to|against|over|at|before obj=protest|complaint|note|protest_note|demarche|objection|grievance|note_verbale|letter_of_protest  -> 114
  + Vietnam addressed a protest note to Chad. | Vietnam > Chad
convey v  S=subj T=with|to|against|over|at|before obj=protest|complaint|note|protest_note|demarche|objection|grievance|note_verbale|letter_of_protest  -> 114
  + Ghana conveyed a complaint with the African Union. | Ghana > the African Union
call_in v  S=subj T=obj obj={envoy}  -> 114
  + Zambia called in the Pakistani charge d'affaires over the visa dispute on Wednesday. | Zambia > the Pakistani charge d'affaires
convoke v  S=subj T=obj obj={envoy}  -> 114
  + Chad convoked the Turkish ambassador. | Chad > the Turkish ambassador
carpet v  S=subj T=obj obj={envoy}  -> 114
  + Cyprus carpeted the Turkish ambassador. | Cyprus > the Turkish ambassador
haul_in v  S=subj T=obj obj={envoy}  -> 114
  + Bulgaria hauled in the Indonesian ambassador on Thursday to protest against the seizure of a ship. | Bulgaria > the Indonesian ambassador
summoning n  S?=by|mod|poss T=of  -> 114
  + Morocco's summoning of the ambassador followed at once. | Morocco > the ambassador
protest_note n  S?=by|mod|poss T=to|with|against  -> 114
  + Colombia's protest note to NATO was ignored. | Colombia > NATO
formal_complaint n  S?=by|mod|poss T=to|with|against  -> 114
  + Nepal's formal complaint to ASEAN was ignored. | Nepal > ASEAN
demarche n  S?=by|mod|poss T=to|with|against  -> 114
  + Peru's demarche to the Security Council was ignored. | Peru > the Security Council
official_complaint n  S?=by|mod|poss T=to|with|against  -> 114
  + Tanzania's official complaint to NATO was ignored. | Tanzania > NATO
diplomatic_protest n  S?=by|mod|poss T=to|with|against  -> 114
  + Cuba's diplomatic protest to the African Union was ignored. | Cuba > the African Union
letter_of_protest n  S?=by|mod|poss T=to|with|against  -> 114
  + The Kenyan government sent a letter of protest to Turkey after the raid on its consulate. | The Kenyan government > Turkey
official_protest n  S?=by|mod|poss T=to|with|against  -> 114
  + Malaysia's official protest to the United Nations was ignored. | Malaysia > the United Nations
note_of_protest n  S?=by|mod|poss T=to|with|against  -> 114
  + The Japanese foreign minister delivered a note of protest to the Russian ambassador on Monday. | The Japanese foreign minister > the Russian ambassador
# Lawsuits
bring v  S=subj T=against|over obj={lawsuit}|charges  -> 115
  + Amnesty brought a lawsuit against the mine. | Amnesty > the mine
lodge v  S=subj T=against|over obj={lawsuit}|charges  -> 115
  + Finland lodged a case against Zambia. | Finland > Zambia
launch v  S=subj T=against|over obj={lawsuit}|charges  -> 115
  + The widow launched legal action against the army. | The widow > the army
initiate v  S=subj T=against|over obj={lawsuit}|charges  -> 115
  + The Red Cross initiated a lawsuit against the mine. | The Red Cross > the mine
start v  S=subj T=against|over obj={lawsuit}|charges  -> 115
  + Pakistan started a case against Greece. | Pakistan > Greece
pursue v  S=subj T=against|over obj={lawsuit}|charges  -> 115
  + The widow pursued legal action against the army. | The widow > the army
take v  S=subj T=against|over obj={lawsuit}|charges !obj=action  -> 115
  - The ministry took no action against Fiji.
  + A lawyers' association took a lawsuit against the mine. | A lawyers' association > the mine
institute v  S=subj T=against|over obj={lawsuit}|charges  -> 115
  + Romania instituted a case against Ethiopia. | Romania > Ethiopia
begin v  S=subj T=against|over obj={lawsuit}|charges  -> 115
  + The widow began legal action against the army. | The widow > the army
prepare v  S=subj T=against|over obj={lawsuit}|charges  -> 115
  + Amnesty prepared a lawsuit against the mine. | Amnesty > the mine
submit v  S=subj T=against|over obj={lawsuit}|charges  -> 115
  + Morocco submitted a case against Belarus. | Morocco > Belarus
mount v  S=subj T=against|over obj={lawsuit}|charges  -> 115
  + The widow mounted legal action against the army. | The widow > the army
announce v  S=subj T=against|over obj={lawsuit}|charges  -> 115
  + A women's group announced a lawsuit against the mine. | A women's group > the mine
win v  S=subj T=against|over obj={lawsuit}|charges  -> 115
  + Latvia won a case against Bolivia. | Latvia > Bolivia
open v  S=subj T=against|over obj={lawsuit}|charges  -> 115
  + The widow opened legal action against the army. | The widow > the army
counter-sue v  S=subj T=obj  -> 115
  + Amnesty counter-sued the oil company before the high court. | Amnesty > the oil company
countersue v  S=subj T=obj  -> 115
  + Malaysia countersued Sweden last year. | Malaysia > Sweden
suit n  S?=by|mod|poss T=against  -> 115
  + Uganda's suit against Brazil was discussed abroad. | Uganda > Brazil
class_action n  S?=by|mod|poss T=against  -> 115
  + Pakistan's class action against Greece was discussed abroad. | Pakistan > Greece
legal_action n  S?=by|mod|poss T=against  -> 115
  + Ecuador's legal action against Cambodia was discussed abroad. | Ecuador > Cambodia
libel_suit n  S?=by|mod|poss T=against  -> 115
  + Qatar's libel suit against Romania was discussed abroad. | Qatar > Romania
counterclaim n  S?=by|mod|poss T=against  -> 115
  + Armenia's counterclaim against Portugal was discussed abroad. | Armenia > Portugal
court_case n  S?=by|mod|poss T=against  -> 115
  + Tanzania's court case against Croatia was discussed abroad. | Tanzania > Croatia
legal_challenge n  S?=by|mod|poss T=against  -> 115
  + Rwanda's legal challenge against Austria was discussed abroad. | Rwanda > Austria
court_challenge n  S?=by|mod|poss T=against  -> 115
  + Cambodia's court challenge against Algeria was discussed abroad. | Cambodia > Algeria
litigation n  S?=by|mod|poss T=against  -> 115
  + Mongolia's litigation against Oman was discussed abroad. | Mongolia > Oman
damages_claim n  S?=by|mod|poss T=against  -> 115
  + The Kenyan government lodged a damages claim against Malaysia over the oil spill last year. | The Kenyan government > Malaysia
verdict n  S?=by|mod|poss T=against|of  -> 116
  + The court's verdict against the ministry was final. | The court > the ministry
ruling n  S?=by|mod|poss T=against|of  -> 116
  + The court's ruling against the ministry was final. | The court > the ministry
judgment n  S?=by|mod|poss T=against|of  -> 116
  + The court's judgment against the ministry was final. | The court > the ministry
judgement n  S?=by|mod|poss T=against|of  -> 116
  + The court's judgement against the ministry was final. | The court > the ministry
# Investigations
start v  S=subj T=into|against|on|of|over|obj.of|obj.poss obj=investigation|inquiry|probe|enquiry  -> 090
  + The vice president started an investigation into the ministry. | The vice president > the ministry
begin v  S=subj T=into|against|on|of|over|obj.of|obj.poss obj=investigation|inquiry|probe|enquiry  -> 090
  + The parliament began an inquiry into the police. | The parliament > the police
order v  S=subj T=into|against|on|of|over|obj.of|obj.poss obj=investigation|inquiry|probe|enquiry  -> 090
  + NATO ordered a probe into the bank. | NATO > the bank
conduct v  S=subj T=into|against|on|of|over|obj.of|obj.poss obj=investigation|inquiry|probe|enquiry  -> 090
  + The prime minister conducted an investigation into the ministry. | The prime minister > the ministry
initiate v  S=subj T=into|against|on|of|over|obj.of|obj.poss obj=investigation|inquiry|probe|enquiry  -> 090
  + The parliament initiated an inquiry into the police. | The parliament > the police
announce v  S=subj T=into|against|on|of|over|obj.of|obj.poss obj=investigation|inquiry|probe|enquiry  -> 090
  + The World Bank announced a probe into the bank. | The World Bank > the bank
widen v  S=subj T=into|against|on|of|over|obj.of|obj.poss obj=investigation|inquiry|probe|enquiry  -> 090
  + The defence minister widened an investigation into the ministry. | The defence minister > the ministry
expand v  S=subj T=into|against|on|of|over|obj.of|obj.poss obj=investigation|inquiry|probe|enquiry  -> 090
  + The parliament expanded an inquiry into the police. | The parliament > the police
reopen v  S=subj T=into|against|on|of|over|obj.of|obj.poss obj=investigation|inquiry|probe|enquiry  -> 090
  + The European Union reopened a probe into the bank. | The European Union > the bank
lead v  S=subj T=into|against|on|of|over|obj.of|obj.poss obj=investigation|inquiry|probe|enquiry  -> 090
  + The chancellor led an investigation into the ministry. | The chancellor > the ministry
hold v  S=subj T=into|against|on|of|over|obj.of|obj.poss obj=investigation|inquiry|probe|enquiry  -> 090
  + The parliament held an inquiry into the police. | The parliament > the police
undertake v  S=subj T=into|against|on|of|over|obj.of|obj.poss obj=investigation|inquiry|probe|enquiry  -> 090
  + The Arab League undertook a probe into the bank. | The Arab League > the bank
commission v  S=subj T=into|against|on|of|over|obj.of|obj.poss obj=investigation|inquiry|probe|enquiry  -> 090
  + The army chief commissioned an investigation into the ministry. | The army chief > the ministry
resume v  S=subj T=into|against|on|of|over|obj.of|obj.poss obj=investigation|inquiry|probe|enquiry  -> 090
  + The parliament resumed an inquiry into the police. | The parliament > the police
authorise v  S=subj T=into|against|on|of|over|obj.of|obj.poss obj=investigation|inquiry|probe|enquiry  -> 090
  + The African Union authorised a probe into the bank. | The African Union > the bank
authorize v  S=subj T=into|against|on|of|over|obj.of|obj.poss obj=investigation|inquiry|probe|enquiry  -> 090
  + The foreign minister authorized an investigation into the ministry. | The foreign minister > the ministry
set_up v  S=subj T=into|against|on|of|over|obj.of|obj.poss obj=investigation|inquiry|probe|enquiry  -> 090
  + The parliament set up an inquiry into the police. | The parliament > the police
approve v  S=subj T=into|against|on|of|over|obj.of|obj.poss obj=investigation|inquiry|probe|enquiry  -> 090
  + NATO approved a probe into the bank. | NATO > the bank
complete v  S=subj T=into|against|on|of|over|obj.of|obj.poss obj=investigation|inquiry|probe|enquiry  -> 090
  + The chancellor completed an investigation into the ministry. | The chancellor > the ministry
pursue v  S=subj T=into|against|on|of|over|obj.of|obj.poss obj=investigation|inquiry|probe|enquiry  -> 090
  + The parliament pursued an inquiry into the police. | The parliament > the police
examine v  S=subj T=obj  -> 090
  + The mayor examined the accounts of the party. | The mayor > the party
scrutinise v  S=subj T=obj  -> 090
  + The party leader scrutinised the accounts of the party. | The party leader > the party
scrutinize v  S=subj T=obj  -> 090
  + The commission scrutinized the airline. | The commission > the airline
audit v  S=subj T=obj  -> 090
  + The president audited the accounts of the party. | The president > the party
cross-examine v  S=subj T=obj  -> 090
  + Opposition lawmakers cross-examined the foreign minister for five hours at a hearing in Accra. | Opposition lawmakers > the foreign minister
subpoena v  S=subj T=obj  -> 090
  + The commission subpoenaed the airline. | The commission > the airline
look_into v  S=subj T=obj  -> 090
  + The army looked into rebels near Mandalay. | The army > rebels
dig_into v  S=subj T=obj  -> 090
  + The party leader dug into the accounts of the party. | The party leader > the party
inquire_into v  S=subj T=obj  -> 090
  + The defence minister inquired into the accounts of the party. | The defence minister > the party
enquire_into v  S=subj T=obj  -> 090
  + The envoy enquired into the accounts of the party. | The envoy > the party
probe_into v  S=subj T=obj  -> 090
  + The prime minister probed into the accounts of the party. | The prime minister > the party
spy_on v  S=subj T=obj  -> 090
  + The commission spied on the airline. | The commission > the airline
wiretap v  S=subj T=obj  -> 090
  + The intelligence service wiretapped the opposition leader for three years, a Warsaw court heard on Monday. | The intelligence service > the opposition leader
eavesdrop_on v  S=subj T=obj  -> 090
  + The prime minister eavesdroped on the president on Tuesday. | The prime minister > the president
surveil v  S=subj T=obj  -> 090
  + The commission surveiled the airline. | The commission > the airline
bug v  S=subj T=obj  -> 090
  + The intelligence service bugged the opposition leader for months, according to a report released in Skopje. | The intelligence service > the opposition leader
grill v  S=subj T=obj  -> 090
  + The vice president grilled the accounts of the party. | The vice president > the party
shadow v  S=subj T=obj  -> 090
  + The commission shadowed the airline. | The commission > the airline
vet v  S=subj T=obj  -> 090
  + Iraqi intelligence officers vetted the refugees at a camp near the border before the buses left. | Iraqi intelligence officers > the refugees
quiz v  S=subj T=obj  -> 090
  + The finance minister quized the accounts of the party. | The finance minister > the party
probe v  S=subj T=obj for={graft}|{crime}  -> 091
  + Prosecutors probed the mayor for bribery. | Prosecutors > the mayor
examine v  S=subj T=obj for={graft}|{crime}  -> 091
  + The commission examined the bank for money laundering. | The commission > the bank
question v  S=subj T=obj for={graft}|{crime}  -> 091
  + Prosecutors questioned the mayor for bribery. | Prosecutors > the mayor
audit v  S=subj T=obj for={graft}|{crime}  -> 091
  + The commission audited the bank for money laundering. | The commission > the bank
quiz v  S=subj T=obj for={graft}|{crime}  -> 091
  + Prosecutors quized the mayor for bribery. | Prosecutors > the mayor
investigate v  S=subj T=obj obj={graft}|{crime}  -> 091
  + Prosecutors investigated the ruling party for fraud after the election in Honduras last November. | Prosecutors > the ruling party
probe v  S=subj T=obj obj={graft}|{crime}  -> 091
  + The police probed the defence ministry over a secret arms deal with Belarus last year. | The police > the defence ministry
examine v  S=subj T=obj obj={graft}|{crime}  -> 091
  + Prosecutors examined the interior minister over the payments to a militia in the north. | Prosecutors > the interior minister
look_into v  S=subj T=obj obj={graft}|{crime}  -> 091
  + Swedish police looked into the Iranian embassy after the attack on an exile in Malmo. | Swedish police > the Iranian embassy
inquire_into v  S=subj T=obj obj={graft}|{crime}  -> 091
  + Prosecutors inquired into the governor over the deaths of protesters in the port city. | Prosecutors > the governor
probe v  S=subj T=obj obj={abuse}  -> 092
  + ASEAN probed the disappearances. | ASEAN > _
examine v  S=subj T=obj obj={abuse}  -> 092
  + ASEAN examined the disappearances. | ASEAN > _
document v  S=subj T=obj obj={abuse}  -> 092
  + ASEAN documented the disappearances. | ASEAN > _
look_into v  S=subj T=obj obj={abuse}  -> 092
  + The church council looked into forced labour on the farms. | The church council > _
inquire_into v  S=subj T=obj obj={abuse}  -> 092
  + The African Union inquired into the disappearances. | The African Union > _
monitor v  S=subj T=obj obj={abuse}  -> 092
  + ASEAN monitored the disappearances. | ASEAN > _
probe v  S=subj T=obj obj={violence}|ambush|killings|killing|bombing  -> 093
  + The United Nations probed the bombing of the camp. | The United Nations > the bombing of the camp
examine v  S=subj T=obj obj={violence}|ambush|killings|killing|bombing  -> 093
  + A panel examined the raid. | A panel > the raid
look_into v  S=subj T=obj obj={violence}|ambush|killings|killing|bombing  -> 093
  + The United Nations looked into the bombing of the camp. | The United Nations > the bombing of the camp
inquire_into v  S=subj T=obj obj={violence}|ambush|killings|killing|bombing  -> 093
  + A panel inquired into the raid. | A panel > the raid
probe v  S=subj T=obj obj={warcrime}  -> 094
  + The United Nations probed war crimes in Rwanda. | The United Nations > war crimes ; The United Nations > Rwanda
examine v  S=subj T=obj obj={warcrime}  -> 094
  + The Arab League examined war crimes in Iceland. | The Arab League > war crimes ; The Arab League > Iceland
document v  S=subj T=obj obj={warcrime}  -> 094
  + The World Bank documented war crimes in Argentina. | The World Bank > war crimes ; The World Bank > Argentina
look_into v  S=subj T=obj obj={warcrime}  -> 094
  + The European Union looked into war crimes in Armenia. | The European Union > war crimes ; The European Union > Armenia
inquire_into v  S=subj T=obj obj={warcrime}  -> 094
  + The European Union inquired into war crimes in Oman. | The European Union > war crimes ; The European Union > Oman
enquiry n  S?=by|mod|poss T=of|into|against|at  -> 090
  + Rwanda's enquiry of Austria was discussed abroad. | Rwanda > Austria
scrutiny n  S?=by|mod|poss T=of|into|against|at  -> 090
  + Rwanda's scrutiny of Austria was discussed abroad. | Rwanda > Austria
audit n  S?=by|mod|poss T=of|into|against|at  -> 090
  + The World Bank's audit of the plant ended. | The World Bank > the plant
inspection n  S?=by|mod|poss T=of|into|against|at  -> 090
  + Algeria's inspection of Latvia was discussed abroad. | Algeria > Latvia
examination n  S?=by|mod|poss T=of|into|against|at  -> 090
  + Latvia's examination of Bolivia was discussed abroad. | Latvia > Bolivia
fact-finding_mission n  S?=by|mod|poss T=of|into|against|at|to  -> 090
  + Oman sent a fact-finding mission to Colombia in April to study the peace talks there. | Oman > Colombia
questioning n  S?=by|mod|poss T=of|into|against|at  -> 090
  + Oman's questioning of Colombia was discussed abroad. | Oman > Colombia
surveillance n  S?=by|mod|poss T=of|into|against|at  -> 090
  + Uganda's surveillance of Brazil was discussed abroad. | Uganda > Brazil
interrogation n  S?=by|mod|poss T=of|into|against|at  -> 090
  + Croatia's interrogation of Argentina was discussed abroad. | Croatia > Argentina
murder_investigation n  S?=by|mod|poss T=of|into|against|at  -> 090
  + Argentina's murder investigation of Rwanda was discussed abroad. | Argentina > Rwanda
criminal_investigation n  S?=by|mod|poss T=of|into|against|at  -> 090
  + Poland's criminal investigation of Chile was discussed abroad. | Poland > Chile
fraud_investigation n  S?=by|mod|poss T=of|into|against|at  -> 090
  + The Security Council's fraud investigation of the plant ended. | The Security Council > the plant
preliminary_investigation n  S?=by|mod|poss T=of|into|against|at  -> 090
  + Argentina's preliminary investigation of Rwanda was discussed abroad. | Argentina > Rwanda
review n  S?=by|mod|poss T=of|into|against|at  -> 090
  + Rwanda's review of Austria was discussed abroad. | Rwanda > Austria
# Rallying opposition
rally v  S=subj T=against obj=opposition|public_opinion|resistance|campaign|support|boycott_call  -> 113
  + The finance minister rallied opposition against the base. | The finance minister > the base
mobilise v  S=subj T=against obj=opposition|public_opinion|resistance|campaign|support|boycott_call  -> 113
  + Amnesty mobilised a campaign against the dam. | Amnesty > _
mobilize v  S=subj T=against obj=opposition|public_opinion|resistance|campaign|support|boycott_call  -> 113
  + The foreign minister mobilized opposition against the base. | The foreign minister > the base
stir_up v  S=subj T=against obj=opposition|public_opinion|resistance|campaign|support|boycott_call  -> 113
  + The ruling party stirred up a campaign against the judges ahead of the vote in Warsaw. | The ruling party > the judges
drum_up v  S=subj T=against obj=opposition|public_opinion|resistance|campaign|support|boycott_call  -> 113
  + The opposition drummed up opposition against the president in rural districts of Bolivia last spring. | The opposition > the president
lead v  S=subj T=against obj=opposition|public_opinion|resistance|campaign|support|boycott_call  -> 113
  + The vice president led opposition against the base. | The vice president > the base
organise v  S=subj T=against obj=opposition|public_opinion|resistance|campaign|support|boycott_call  -> 113
  + The president organised opposition against the base. | The president > the base
organize v  S=subj T=against obj=opposition|public_opinion|resistance|campaign|support|boycott_call  -> 113
  + The church council organized a campaign against the dam. | The church council > _
launch v  S=subj T=against obj=opposition|public_opinion|resistance|campaign|support|boycott_call  -> 113
  + The ambassador launched opposition against the base. | The ambassador > the base
wage v  S=subj T=against obj=opposition|public_opinion|resistance|campaign|support|boycott_call  -> 113
  + Amnesty waged a campaign against the dam. | Amnesty > _
mount v  S=subj T=against obj=opposition|public_opinion|resistance|campaign|support|boycott_call  -> 113
  + The foreign minister mounted opposition against the base. | The foreign minister > the base
whip_up v  S=subj T=against obj=opposition|public_opinion|resistance|campaign|support|boycott_call  -> 113
  + The church council whipped up a campaign against the dam. | The church council > _
run v  S=subj T=against obj=opposition|public_opinion|resistance|campaign|support|boycott_call  -> 113
  + The army chief ran opposition against the base. | The army chief > the base
rouse v  S=subj T=against obj=opposition|public_opinion|resistance|campaign|support|boycott_call  -> 113
  + The Red Cross roused a campaign against the dam. | The Red Cross > _
agitate v  S=subj T=against  -> 113
  + The mayor agitated against the treaty. | The mayor > _
lobby v  S=subj T=against  -> 113
  + The trade union lobbied against the mine. | The trade union > the mine
argue v  S=subj T=against  -> 113
  + The opposition leader argued against the treaty. | The opposition leader > _
preach v  S=subj T=against  -> 113
  + A women's group preached against the mine. | A women's group > the mine
crusade v  S=subj T=against  -> 113
  + The Red Cross crusaded against the mine. | The Red Cross > the mine
speak v  S=subj T=against  -> 113
  + The foreign minister spoke against the treaty. | The foreign minister > _
incite v  S=subj T=against  -> 113
  + The president incited against the treaty. | The president > _
militate v  S=subj T=against  -> 113
  + The chancellor militated against the treaty. | The chancellor > _
advocate v  S=subj T=against  -> 113
  + The church council advocated against the mine. | The church council > the mine
canvass v  S=subj T=against  -> 113
  + The president canvassed against the treaty. | The president > _
campaign n  S=by|mod|poss T=against  -> 113
  + The opposition leader's campaign against the treaty failed. | The opposition leader > _
agitation n  S?=by|mod|poss T=against  -> 113
  + The envoy's agitation against the treaty failed. | The envoy > _
crusade n  S?=by|mod|poss T=against  -> 113
  + The defence minister's crusade against the treaty failed. | The defence minister > _
incitement n  S?=by|mod|poss T=against  -> 113
  + The defence minister's incitement against the treaty failed. | The defence minister > _
lobbying_campaign n  S?=by|mod|poss T=against  -> 113
  + An aid agency's lobbying campaign against the mine spread abroad. | An aid agency > the mine
no-confidence_motion n  S?=by|mod|poss T=against  -> 113
  + The opposition filed a no-confidence motion against the prime minister in Sofia on Wednesday. | The opposition > the prime minister
censure_motion n  S?=by|mod|poss T=against  -> 113
  + The mayor's censure motion against the treaty failed. | The mayor > _
# Calls for action against someone; verbal attacks; findings of guilt
call v  S=subj T=on|against|into|of|obj.of|obj.poss obj=no for={sanction}|boycott|investigation|inquiry|probe|punishment|prosecution|action|expulsion  -> 113
  + The party leader called for sanctions against Egypt. | The party leader > Egypt
push v  S=subj T=on|against|into|of|obj.of|obj.poss obj=no for={sanction}|boycott|investigation|inquiry|probe|punishment|prosecution|action|expulsion  -> 113
  + The church council pushed for a boycott of Georgia. | The church council > Georgia
press v  S=subj T=on|against|into|of|obj.of|obj.poss obj=no for={sanction}|boycott|punishment|action|expulsion  -> 113
  + The Security Council pressed for sanctions against the junta. | The Security Council > the junta
appeal v  S=subj T=on|against|into|of|obj.of|obj.poss obj=no for={sanction}|boycott|investigation|inquiry|probe|punishment|prosecution|action|expulsion  -> 113
  + The foreign minister appealed for sanctions against Romania. | The foreign minister > Romania
lobby v  S=subj T=on|against|into|of|obj.of|obj.poss obj=no for={sanction}|boycott|investigation|inquiry|probe|punishment|prosecution|action|expulsion  -> 113
  + The church council lobbied for a boycott of Uganda. | The church council > Uganda
find v  S=subj:JUD|LEG|GOV T=obj comp=guilty|liable|responsible  -> 116
  + A court in Banjul found the former general guilty on Tuesday of ordering the killings. | A court in Banjul > the former general
declare v  S=subj T=obj comp=guilty|liable|responsible  -> 116
  + A judge in Lima declared the former president guilty on Friday at the end of a long trial. | A judge in Lima > the former president
hold v  S=subj T=obj comp=liable|responsible  -> 116
  + The tribunal held the ministry liable. | The tribunal > the ministry
call v  S=subj T=obj comp=liar|terrorist|dictator|stupid|idiot|criminal|traitor|thug|murderer|coward|racist|fascist|puppet|clown|killer|shameful|unacceptable|illegal|disgrace|provocation|mistake|farce|unfair|irresponsible|outrageous  -> 111
  + The Maltese premier called the opposition leader a liar during a debate on Monday. | The Maltese premier > the opposition leader
launch v  S=subj T=on|against obj=attack obj.mod=scathing|verbal|blistering|fierce|extraordinary|stinging|bitter|personal|veiled|sharp|furious|unprecedented|withering|savage|angry|public|thinly  -> 111
  + The senator launched a scathing attack on the bank. | The senator > the bank
lead v  S=subj T=on|against|of|obj.of obj=attack|criticism|charge|chorus  -> 111
  + The Labour Party led the criticism of the prime minister in a stormy session on Wednesday. | The Labour Party > the prime minister
attack n  S?=by|mod|poss T=on|against mod=verbal|scathing|personal|political|blistering|stinging|rhetorical|twitter  -> 111
  + The governor's verbal attack on the judge was rude. | The governor > the judge
send v  S=subj T=to|into comp=investigate|probe|examine|inspect|verify|audit  -> 090
  + Canada sent a team to Haiti to investigate the fire. | Canada > Haiti
send v  S=subj T=to obj=investigator|inspector|auditor|detective|fact-finding_mission|mission|prosecutor|forensic_team  -> 090
  + Ghana sent investigators to Togo. | Ghana > Togo
head v  S=subj T=into|of|on|obj.of|obj.poss obj=inquiry|investigation|probe|panel|commission  -> 090
  + A former judge headed an inquiry into the police after the shooting of protesters in Durban. | A former judge > the police
level v  S=subj T=at|against obj=charge|charges|accusation|accusations of={aggression}  -> 1123
  + Nepal leveled accusations of aggression against Ghana. | Nepal > Ghana
make v  S=subj T=at|against obj=charge|charges|accusation|accusations of={aggression}  -> 1123
  + Vietnam made accusations of aggression against Chad. | Vietnam > Chad
repeat v  S=subj T=at|against obj=charge|charges|accusation|accusations of={aggression}  -> 1123
  + Ethiopia repeated accusations of aggression against Thailand. | Ethiopia > Thailand
hurl v  S=subj T=at|against obj=charge|charges|accusation|accusations of={aggression}  -> 1123
  + Armenia hurled accusations of aggression against Portugal. | Armenia > Portugal
offer v  S=subj T=of|against|about|over|on|obj.of|obj.poss obj=criticism|rebuke|condemnation|warning_shot|denunciation|objection  -> 111
  + The delegation offered criticism of the ministry. | The delegation > the ministry
issue v  S=subj T=of|against|about|over|on|obj.of|obj.poss obj=criticism|rebuke|condemnation|warning_shot|denunciation|objection  -> 111
  + The defence minister issued a rebuke of the bank. | The defence minister > the bank
deliver v  S=subj T=of|against|about|over|on|obj.of|obj.poss obj=criticism|rebuke|condemnation|warning_shot|denunciation|objection  -> 111
  + The delegation delivered criticism of the ministry. | The delegation > the ministry
level v  S=subj T=of|against|about|over|on|obj.of|obj.poss obj=criticism|rebuke|condemnation|warning_shot|denunciation|objection  -> 111
  + The prime minister leveled a rebuke of the bank. | The prime minister > the bank
make v  S=subj T=of|against|about|over|on|obj.of|obj.poss obj=criticism|rebuke|condemnation|warning_shot|denunciation|objection  -> 111
  + The delegation made criticism of the ministry. | The delegation > the ministry
give v  S=subj T=of|against|about|over|on|obj.of|obj.poss obj=criticism|rebuke|condemnation|warning_shot|denunciation|objection  -> 111
  + The envoy gave a rebuke of the bank. | The envoy > the bank
voice v  S=subj T=of|against|about|over|on|obj.of|obj.poss obj=criticism|rebuke|condemnation|warning_shot|denunciation|objection  -> 111
  + The delegation voiced criticism of the ministry. | The delegation > the ministry
publish v  S=subj T=of|against|about|over|on|obj.of|obj.poss obj=criticism|rebuke|condemnation|warning_shot|denunciation|objection  -> 111
  + The governor published a rebuke of the bank. | The governor > the bank
direct v  S=subj T=of|against|about|over|on|obj.of|obj.poss obj=criticism|rebuke|condemnation|warning_shot|denunciation|objection  -> 111
  + The delegation directed criticism of the ministry. | The delegation > the ministry
rebut v  S=subj T=obj obj=comment|comments|remark|remarks|claim|statement|report|reports|assertion  -> 016
  + The ambassador rebutted the report. | The ambassador > _
dispute v  S=subj T=obj obj=comment|comments|remark|remarks|claim|statement|report|reports|assertion  -> 016
  + Finland disputed the remarks of the American president. | Finland > the remarks of the American president
contest v  S=subj T=obj obj=comment|comments|remark|remarks|claim|statement|report|reports|assertion  -> 016
  + The finance minister contested the report. | The finance minister > _
contradict v  S=subj T=obj obj=comment|comments|remark|remarks|claim|statement|report|reports|assertion  -> 016
  + Cyprus contradicted the remarks of the American president. | Cyprus > the remarks of the American president
deny v  S=subj T=obj obj=comment|comments|remark|remarks|claim|statement|report|reports|assertion  -> 016
  + The envoy denied the report. | The envoy > _
dismiss v  S=subj T=obj obj=comment|comments|remark|remarks|claim|statement|report|reports|assertion  -> 016
  + Armenia dismissed the remarks of the American president. | Armenia > the remarks of the American president
approve v  S=subj T=of|obj.of|obj.poss obj=extradition|retrial|trial|prosecution|audit|search|autopsy  -> 090
  + A Spanish court approved the extradition of the former general to Argentina on Thursday. | A Spanish court > the former general
order v  S=subj T=of|obj.of|obj.poss obj=extradition|prosecution|audit|search|autopsy  -> 090
  + A judge in Cairo ordered the prosecution of two journalists on Sunday after their appeal. | A judge in Cairo > two journalists
authorise v  S=subj T=of|obj.of|obj.poss obj=extradition|retrial|trial|prosecution|audit|search|autopsy  -> 090
  + The Dutch government authorised the extradition of a rebel commander to Rwanda on Thursday. | The Dutch government > a rebel commander
authorize v  S=subj T=of|obj.of|obj.poss obj=extradition|retrial|trial|prosecution|audit|search|autopsy  -> 090
  + A judge in Tunis authorized the retrial of the former interior minister on Tuesday. | A judge in Tunis > the former interior minister
begin v  S=subj T=of|obj.of|obj.poss obj=extradition|retrial|trial|prosecution|audit|search|autopsy  -> 090
  + The Kosovo government began the extradition of two rebel leaders to Turkey last week. | The Kosovo government > two rebel leaders
open v  S=subj T=of|obj.of|obj.poss obj=extradition|retrial|trial|prosecution|audit|search|autopsy  -> 090
  + A court in Dakar opened the retrial of the former president before a crowd of his supporters. | A court in Dakar > the former president
launch v  S=subj T=of|obj.of|obj.poss obj=extradition|retrial|trial|prosecution|audit|search|autopsy  -> 090
  + The Italian justice ministry launched the extradition of a militia leader to Libya on Friday. | The Italian justice ministry > a militia leader
protest v  S=subj:GOV|IGO|state T=to|at|against|about|obj  -> 111
  + Georgia protested against Russia. | Georgia > Russia
  + The Turkish government protested against Greece. | The Turkish government > Greece

protest v  S=subj:GOV|IGO|LEG|state T=to  -> 114
  + Malta protested to Tunisia over the raid. | Malta > Tunisia
call v  S=subj T?=obj.poss|obj.of|obj.mod obj=arrest|arrests|killing|killings|detention|detentions|crackdown|verdict|raid|raids|bombing|shelling|massacre|expulsion|expulsions|eviction|evictions|annexation|occupation|invasion|siege|blockade|curfew|beating|beatings|execution|executions|closure|closures|seizure  -> 111
  + Amnesty International called the arrests a warning to every teacher. | Amnesty International > _
  - The coach called the play from the bench.
