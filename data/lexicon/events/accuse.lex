# Event frames of tabard, family "accuse": one entry a line, its examples indented (docs/formats/frames.md).
# Origin: written for tabard; codes are CAMEO / PLOVER facts. Licence: as the project.

# Criticism, accusation, complaint, lawsuit, investigation (CAMEO 09, 11)
condemn v  S=subj T=obj  -> 111
  + Turkey condemned Israel. | Turkey > Israel
  + The mufti condemned the attack. | The mufti > the attack
criticize v  S=subj T=obj  -> 111
  + The opposition criticized the president. | The opposition > the president
criticise v  S=subj T=obj  -> 111
  + The Dutch minister criticised Hungary. | The Dutch minister > Hungary
denounce v  S=subj T=obj  -> 111
  + Cuba denounced the embargo. | Cuba > the embargo
blame v  S=subj T=obj  -> 111
  + The governor blamed the rebels for the fire. | The governor > the rebels
blame v  subj={market}  -> none
  - Traders blamed the weather.
slam v  S=subj T=obj  -> 111
  + Beijing slammed the European Parliament. | Beijing > the European Parliament
blast v  S=subj T=obj  -> 111
  + The senator blasted the bank. | The senator > the bank
deplore v  S=subj T=obj  -> 111
  + The UN chief deplored the shelling. | The UN chief > the shelling
decry v  S=subj T=obj  -> 111
  + The union decried the cuts. | The union > the cuts
rebuke v  S=subj T=obj  -> 111
  + The pope rebuked the bishop. | The pope > the bishop
lash_out v  S=subj T=at|against  -> 111
  + The president lashed out at judges. | The president > judges
express v  S=subj T=about|over|at obj={concern}  -> 111
  + The envoy expressed concern about Sudan. | The envoy > Sudan
voice v  S=subj T=about|over|at obj={concern}  -> 111
  + The bishops voiced alarm over the crackdown. | The bishops > the crackdown
oppose v  S=subj T=obj  -> 110
  + Hungary opposed the plan. | Hungary > the plan
protest v  S=subj T=obj  -> 110
  + China protested the arms sale. | China > the arms sale
object v  S=subj T=to  -> 111
  + Greece objected to the map. | Greece > the map
complain v  S=subj T=about|of  -> 111
  + The union complained about the company. | The union > the company
complain v  S=subj T=to  -> 114
  + Georgia complained to the United Nations about Russia. | Georgia > the United Nations
lodge v  S=subj T=with|against obj=protest|complaint  -> 114
  + Japan lodged a protest with China. | Japan > China
file v  S=subj T=with|against obj=complaint|protest  -> 114
  + Ecuador filed a complaint against Colombia. | Ecuador > Colombia
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
  + The union's allegations against the firm spread. | The union > the firm
criticism n  S?=by|mod|poss T=of  -> 111
  + The bank's criticism of the ministry was sharp. | The bank > the ministry
condemnation n  S?=by|mod|poss T=of  -> 111
  + Russia's condemnation of the strike came at once. | Russia > the strike
denunciation n  S?=by|mod|poss T=of  -> 111
  + The bishop's denunciation of the junta was read in church. | The bishop > the junta
sue v  S=subj T=obj  -> 115
  + The fishermen sued the oil company. | The fishermen > the oil company
take_to_court v  S=subj T=obj  -> 115
  + Bolivia took to court a mining firm. | Bolivia > a mining firm
file v  S=subj T=against obj={lawsuit}  -> 115
  + Villagers filed a lawsuit against the mine. | Villagers > the mine
lawsuit n  S?=by|mod|poss T=against  -> 115
  + The widow's lawsuit against the army was accepted. | The widow > the army
find_guilty v  S=subj T=obj  -> 116
  + A court found guilty the general. | A court > the general
convict v  S=subj T=obj of={crime}  -> 116
  + The tribunal convicted the colonel of war crimes. | The tribunal > the colonel
investigate v  S=subj T=obj  -> 090
  + The parliament investigated the ministry. | The parliament > the ministry
investigate v  S=subj T=obj for={crime}  -> 091
  + Prosecutors investigated the senator for fraud. | Prosecutors > the senator
investigate v  S=subj T=obj obj={abuse}  -> 092
  + The UN investigated torture in the camps. | The UN > torture
investigate v  S=subj T=obj obj={warcrime}  -> 094
  + The tribunal investigated war crimes. | The tribunal > war crimes
investigate v  S=subj T=obj obj=attack|airstrike|bombing|strike|raid|shelling  -> 093
  + The commission investigated the airstrike. | The commission > the airstrike
probe v  S=subj T=obj  -> 090
  + The regulator probed the bank. | The regulator > the bank
open v  S=subj T=into|against|on obj=investigation|inquiry|probe  -> 090
  + Spain opened an investigation into the clan. | Spain > the clan
launch v  S=subj T=into|against|on obj=investigation|inquiry|probe  -> 090
  + Brazil launched an inquiry into the spill. | Brazil > the spill
investigation n  S?=by|mod|poss T=of|into  -> 090
  + The prosecutor's investigation of the mayor widened. | The prosecutor > the mayor
inquiry n  S?=by|mod|poss T=into  -> 090
  + The senate's inquiry into the police opened. | The senate > the police
probe n  S?=by|mod|poss T=into|of  -> 090
  + The commission's probe into the bank ended. | The commission > the bank
question v  S=subj T=obj:person  -> 090
  + Detectives questioned the minister. | Detectives > the minister
search v  S=subj T=obj:any  -> 090
  + Police searched the party's office. | Police > the party's office
campaign v  S=subj T=against  -> 113
  + Farmers campaigned against the dam. | Farmers > the dam
# Criticism: more verbs
chide v  S=subj T=obj  -> 111
  + The president chided Kenya over the border dispute. | The president > Kenya
castigate v  S=subj T=obj  -> 111
  + The Red Cross castigated the ministry for the delay. | The Red Cross > the ministry
censure v  S=subj T=obj  -> 111
  + The European Union censured Norway. | The European Union > Norway
lambast v  S=subj T=obj  -> 111
  + Peru lambasted the European Union. | Peru > the European Union
lambaste v  S=subj T=obj  -> 111
  + The prime minister lambasted the union in a speech. | The prime minister > the union
berate v  S=subj T=obj  -> 111
  + The foreign minister berated Turkey over the fishing row. | The foreign minister > Turkey
reprimand v  S=subj T=obj  -> 111
  + A medical charity reprimanded the ministry for the delay. | A medical charity > the ministry
reproach v  S=subj T=obj  -> 111
  + The United Nations reproached Vietnam. | The United Nations > Vietnam
scold v  S=subj T=obj  -> 111
  + Chad scolded the European Union. | Chad > the European Union
admonish v  S=subj T=obj  -> 111
  + The defence minister admonished the union in a speech. | The defence minister > the union
ridicule v  S=subj T=obj  -> 111
  + The interior minister ridiculed Egypt over the new tariffs. | The interior minister > Egypt
mock v  S=subj T=obj  -> 111
  + The church council mocked the ministry for the delay. | The church council > the ministry
deride v  S=subj T=obj  -> 111
  + NATO derided Poland. | NATO > Poland
insult v  S=subj T=obj  -> 111
  + Chile insulted the European Union. | Chile > the European Union
vilify v  S=subj T=obj  -> 111
  + The opposition leader vilified the union in a speech. | The opposition leader > the union
denigrate v  S=subj T=obj  -> 111
  + The governor denigrated Nepal over the airspace violation. | The governor > Nepal
disparage v  S=subj T=obj  -> 111
  + A women's group disparaged the ministry for the delay. | A women's group > the ministry
belittle v  S=subj T=obj  -> 111
  + The African Union belittled Ghana. | The African Union > Ghana
assail v  S=subj T=obj  -> 111
  + Serbia assailed the European Union. | Serbia > the European Union
pillory v  S=subj T=obj  -> 111
  + The king pilloried the union in a speech. | The king > the union
excoriate v  S=subj T=obj  -> 111
  + The ambassador excoriated Japan over the dam project. | The ambassador > Japan
upbraid v  S=subj T=obj  -> 111
  + The trade union upbraided the ministry for the delay. | The trade union > the ministry
chastise v  S=subj T=obj  -> 111
  + The World Bank chastised Jordan. | The World Bank > Jordan
fault v  S=subj T=obj  -> 111
  + Cuba faulted the European Union. | Cuba > the European Union
scorn v  S=subj T=obj  -> 111
  + The army chief scorned the union in a speech. | The army chief > the union
savage v  S=subj T=obj  -> 111
  + The vice president savaged Malaysia over the election delay. | The vice president > Malaysia
malign v  S=subj T=obj  -> 111
  + Amnesty maligned the ministry for the delay. | Amnesty > the ministry
slander v  S=subj T=obj  -> 111
  + The Arab League slandered Sweden. | The Arab League > Sweden
demonise v  S=subj T=obj  -> 111
  + Uganda demonised the European Union. | Uganda > the European Union
demonize v  S=subj T=obj  -> 111
  + The party leader demonized the union in a speech. | The party leader > the union
discredit v  S=subj T=obj  -> 111
  + The mayor discredited Brazil over the visa ban. | The mayor > Brazil
humiliate v  S=subj T=obj  -> 111
  + An aid agency humiliated the ministry for the delay. | An aid agency > the ministry
shame v  S=subj T=obj  -> 111
  + The Security Council shamed Kuwait. | The Security Council > Kuwait
taunt v  S=subj T=obj  -> 111
  + Armenia taunted the European Union. | Armenia > the European Union
deprecate v  S=subj T=obj  -> 111
  + The envoy deprecated the union in a speech. | The envoy > the union
repudiate v  S=subj T=obj  -> 111
  + The finance minister repudiated Portugal over the pipeline deal. | The finance minister > Portugal
revile v  S=subj T=obj  -> 111
  + A lawyers' association reviled the ministry for the delay. | A lawyers' association > the ministry
bash v  S=subj T=obj  -> 111
  + ASEAN bashed Niger. | ASEAN > Niger
pan v  S=subj T=obj  -> 111
  + Mongolia paned the European Union. | Mongolia > the European Union
knock v  S=subj T=obj  -> 111
  + The chancellor knocked the union in a speech. | The chancellor > the union
trash v  S=subj T=obj  -> 111
  + The president trashed Oman over the arms sale. | The president > Oman
roast v  S=subj T=obj  -> 111
  + The Red Cross roasted the ministry for the delay. | The Red Cross > the ministry
slate v  S=subj T=obj  -> 111
  + The European Union slated Colombia. | The European Union > Colombia
bemoan v  S=subj T=obj  -> 111
  + Finland bemoaned the European Union. | Finland > the European Union
lament v  S=subj T=obj  -> 111
  + The prime minister lamented the union in a speech. | The prime minister > the union
disapprove_of v  S=subj T=obj  -> 111
  + The foreign minister disapproved of Zambia over the prison deaths. | The foreign minister > Zambia
find_fault_with v  S=subj T=obj  -> 111
  + A medical charity found fault with the ministry for the delay. | A medical charity > the ministry
hit_out_at v  S=subj T=obj  -> 111
  + The United Nations hit out at Pakistan. | The United Nations > Pakistan
tear_into v  S=subj T=obj  -> 111
  + Greece tore into the European Union. | Greece > the European Union
rail_against v  S=subj T=obj  -> 111
  + The defence minister railed against the union in a speech. | The defence minister > the union
inveigh_against v  S=subj T=obj  -> 111
  + The interior minister inveighed against Ecuador over the border dispute. | The interior minister > Ecuador
speak_out_against v  S=subj T=obj  -> 111
  + The church council spoke out against the ministry for the delay. | The church council > the ministry
object_to v  S=subj T=obj  -> 111
  + NATO objected to Cambodia. | NATO > Cambodia
take_issue_with v  S=subj T=obj  -> 111
  + Algeria took issue with the European Union. | Algeria > the European Union
lay_into v  S=subj T=obj  -> 111
  + The opposition leader laid into the union in a speech. | The opposition leader > the union
smear v  S=subj T=obj  -> 111
  + The governor smeared Latvia over the fishing row. | The governor > Latvia
libel v  S=subj T=obj  -> 111
  + A women's group libeled the ministry for the delay. | A women's group > the ministry
defame v  S=subj T=obj  -> 111
  + The African Union defamed Bolivia. | The African Union > Bolivia
flay v  S=subj T=obj  -> 111
  + Sudan flayed the European Union. | Sudan > the European Union
rap v  S=subj T=obj  -> 111
  + The king rapped the union in a speech. | The king > the union
stigmatize v  S=subj T=obj  -> 111
  + The ambassador stigmatized Canada over the new tariffs. | The ambassador > Canada
ostracise v  S=subj T=obj  -> 111
  + The trade union ostracised the ministry for the delay. | The trade union > the ministry
ostracize v  S=subj T=obj  -> 111
  + The World Bank ostracized Qatar. | The World Bank > Qatar
sneer_at v  S=subj T=obj  -> 111
  + Romania sneered at the European Union. | Romania > the European Union
scoff_at v  S=subj T=obj  -> 111
  + The army chief scoffed at the union in a speech. | The army chief > the union
jeer v  S=subj T=obj  -> 111
  + The vice president jeered Ethiopia over the airspace violation. | The vice president > Ethiopia
boo v  S=subj T=obj  -> 111
  + Amnesty booed the ministry for the delay. | Amnesty > the ministry
curse v  S=subj T=obj  -> 111
  + The Arab League cursed Thailand. | The Arab League > Thailand
badmouth v  S=subj T=obj  -> 111
  + Cyprus badmouthed the European Union. | Cyprus > the European Union
disown v  S=subj T=obj  -> 111
  + The party leader disowned the union in a speech. | The party leader > the union
dress_down v  S=subj T=obj  -> 111
  + The mayor dressed down Mexico over the dam project. | The mayor > Mexico
call_out v  S=subj T=obj  -> 111
  + An aid agency called out the ministry for the delay. | An aid agency > the ministry
single_out v  S=subj T=obj  -> 111
  + The Security Council singled out Tunisia. | The Security Council > Tunisia
rail v  S=subj T=at|against|about  -> 111
  + The envoy railed at the judges. | The envoy > the judges
fume v  S=subj T=at|against|about  -> 111
  + The finance minister fumed against the central bank. | The finance minister > the central bank
snipe v  S=subj T=at|against|about  -> 111
  + A lawyers' association sniped against the dam. | A lawyers' association > the dam
hit_out v  S=subj T=at|against|about  -> 111
  + The chancellor hit out at the judges. | The chancellor > the judges
hit_back v  S=subj T=at|against|about  -> 111
  + The president hit back against the central bank. | The president > the central bank
sneer v  S=subj T=at|against|about  -> 111
  + The Red Cross sneered against the dam. | The Red Cross > the dam
swipe v  S=subj T=at|against|about  -> 111
  + The prime minister swiped at the judges. | The prime minister > the judges
inveigh v  S=subj T=at|against|about  -> 111
  + The foreign minister inveighed against the central bank. | The foreign minister > the central bank
protest v  S=subj:GOV|IGO|state T=at|against|about|obj  -> 111
  + A medical charity protested against the dam. | A medical charity > the dam
thunder v  S=subj T=at|against|about  -> 111
  + The defence minister thundered at the judges. | The defence minister > the judges
rant v  S=subj T=at|against|about  -> 111
  + The interior minister ranted against the central bank. | The interior minister > the central bank
fulminate v  S=subj T=at|against|about  -> 111
  + The church council fulminated against the dam. | The church council > the dam
bristle v  S=subj T=at|against|about  -> 111
  + The opposition leader bristled at the judges. | The opposition leader > the judges
scoff v  S=subj T=at|against|about  -> 111
  + The governor scoffed against the central bank. | The governor > the central bank
speak_out v  S=subj T=at|against|about  -> 111
  + A women's group spoke out against the dam. | A women's group > the dam
lash_back v  S=subj T=at|against|about  -> 111
  + The king lashed back at the judges. | The king > the judges
fire_back v  S=subj T=at|against|about  -> 111
  + The ambassador fired back against the central bank. | The ambassador > the central bank
shout v  S=subj T=at|against|about  -> 111
  + The trade union shouted against the dam. | The trade union > the dam
grumble v  S=subj T=at|against|about  -> 111
  + The army chief grumbled at the judges. | The army chief > the judges
carp v  S=subj T=at|against|about  -> 111
  + The vice president carped against the central bank. | The vice president > the central bank
grouse v  S=subj T=at|against|about  -> 111
  + Amnesty groused against the dam. | Amnesty > the dam
moan v  S=subj T=at|against|about  -> 111
  + The party leader moaned at the judges. | The party leader > the judges
raise v  S=subj T=about|over|at|with|against|toward|towards|on obj={concern}|opposition|criticism|reservation|condemnation|disapproval|objection|complaint|contempt|dissatisfaction|protest|discontent|misgiving  -> 111
  + Iceland raised concern over Angola. | Iceland > Angola
show v  S=subj T=about|over|at|with|against|toward|towards|on obj={concern}|opposition|criticism|reservation|condemnation|disapproval|objection|complaint|contempt|dissatisfaction|protest|discontent|misgiving  -> 111
  + ASEAN showed regret over the execution. | ASEAN > the execution
convey v  S=subj T=about|over|at|with|against|toward|towards|on obj={concern}|opposition|criticism|reservation|condemnation|disapproval|objection|complaint|contempt|dissatisfaction|protest|discontent|misgiving  -> 111
  + An aid agency conveyed outrage at the arrests. | An aid agency > the arrests
register v  S=subj T=about|over|at|with|against|toward|towards|on obj={concern}|opposition|criticism|reservation|condemnation|disapproval|objection|complaint|contempt|dissatisfaction|protest|discontent|misgiving  -> 111
  + The mayor registered opposition against the dam. | The mayor > the dam
reiterate v  S=subj T=about|over|at|with|against|toward|towards|on obj={concern}|opposition|criticism|reservation|condemnation|disapproval|objection|complaint|contempt|dissatisfaction|protest|discontent|misgiving  -> 111
  + Denmark reiterated concern over Lebanon. | Denmark > Lebanon
declare v  S=subj T=about|over|at|with|against|toward|towards|on obj={concern}|opposition|criticism|reservation|condemnation|disapproval|objection|complaint|contempt|dissatisfaction|protest|discontent|misgiving  -> 111
  + The European Union declared regret over the execution. | The European Union > the execution
state v  S=subj T=about|over|at|with|against|toward|towards|on obj={concern}|opposition|criticism|reservation|condemnation|disapproval|objection|complaint|contempt|dissatisfaction|protest|discontent|misgiving  -> 111
  + A lawyers' association stated outrage at the arrests. | A lawyers' association > the arrests
repeat v  S=subj T=about|over|at|with|against|toward|towards|on obj={concern}|opposition|criticism|reservation|condemnation|disapproval|objection|complaint|contempt|dissatisfaction|protest|discontent|misgiving  -> 111
  + The envoy repeated opposition against the dam. | The envoy > the dam
share v  S=subj T=about|over|at|with|against|toward|towards|on obj={concern}|opposition|criticism|reservation|condemnation|disapproval|objection|complaint|contempt|dissatisfaction|protest|discontent|misgiving  -> 111
  + Senegal shared concern over Georgia. | Senegal > Georgia
note v  S=subj T=about|over|at|with|against|toward|towards|on obj={concern}|opposition|criticism|reservation|condemnation|disapproval|objection|complaint|contempt|dissatisfaction|protest|discontent|misgiving  -> 111
  + The United Nations noted regret over the execution. | The United Nations > the execution
air v  S=subj T=about|over|at|with|against|toward|towards|on obj={concern}|opposition|criticism|reservation|condemnation|disapproval|objection|complaint|contempt|dissatisfaction|protest|discontent|misgiving  -> 111
  + The Red Cross aired outrage at the arrests. | The Red Cross > the arrests
communicate v  S=subj T=about|over|at|with|against|toward|towards|on obj={concern}|opposition|criticism|reservation|condemnation|disapproval|objection|complaint|contempt|dissatisfaction|protest|discontent|misgiving  -> 111
  + The finance minister communicated opposition against the dam. | The finance minister > the dam
vent v  S=subj T=about|over|at|with|against|toward|towards|on obj={concern}|opposition|criticism|reservation|condemnation|disapproval|objection|complaint|contempt|dissatisfaction|protest|discontent|misgiving  -> 111
  + Bulgaria vented concern over Indonesia. | Bulgaria > Indonesia
signal v  S=subj T=about|over|at|with|against|toward|towards|on obj={concern}|opposition|criticism|reservation|condemnation|disapproval|objection|complaint|contempt|dissatisfaction|protest|discontent|misgiving  -> 111
  + NATO signaled regret over the execution. | NATO > the execution
level v  S=subj T=about|over|at|with|against|toward|towards|on obj={concern}|opposition|criticism|reservation|condemnation|disapproval|objection|complaint|contempt|dissatisfaction|protest|discontent|misgiving  -> 111
  + A medical charity leveled outrage at the arrests. | A medical charity > the arrests
direct v  S=subj T=about|over|at|with|against|toward|towards|on obj={concern}|opposition|criticism|reservation|condemnation|disapproval|objection|complaint|contempt|dissatisfaction|protest|discontent|misgiving  -> 111
  + The chancellor directed opposition against the dam. | The chancellor > the dam
heap v  S=subj T=about|over|at|with|against|toward|towards|on obj={concern}|opposition|criticism|reservation|condemnation|disapproval|objection|complaint|contempt|dissatisfaction|protest|discontent|misgiving  -> 111
  + Morocco heaped concern over Belarus. | Morocco > Belarus
aim v  S=subj T=about|over|at|with|against|toward|towards|on obj={concern}|opposition|criticism|reservation|condemnation|disapproval|objection|complaint|contempt|dissatisfaction|protest|discontent|misgiving  -> 111
  + The African Union aimed regret over the execution. | The African Union > the execution
hurl v  S=subj T=about|over|at|with|against|toward|towards|on obj={concern}|opposition|criticism|reservation|condemnation|disapproval|objection|complaint|contempt|dissatisfaction|protest|discontent|misgiving  -> 111
  + The church council hurled outrage at the arrests. | The church council > the arrests
display v  S=subj T=about|over|at|with|against|toward|towards|on obj={concern}|opposition|criticism|reservation|condemnation|disapproval|objection|complaint|contempt|dissatisfaction|protest|discontent|misgiving  -> 111
  + The president displayed opposition against the dam. | The president > the dam
renew v  S=subj T=about|over|at|with|against|toward|towards|on obj={concern}|opposition|criticism|reservation|condemnation|disapproval|objection|complaint|contempt|dissatisfaction|protest|discontent|misgiving  -> 111
  + Tanzania renewed concern over Croatia. | Tanzania > Croatia
restate v  S=subj T=about|over|at|with|against|toward|towards|on obj={concern}|opposition|criticism|reservation|condemnation|disapproval|objection|complaint|contempt|dissatisfaction|protest|discontent|misgiving  -> 111
  + The World Bank restated regret over the execution. | The World Bank > the execution
reaffirm v  S=subj T=about|over|at|with|against|toward|towards|on obj={concern}|opposition|criticism|reservation|condemnation|disapproval|objection|complaint|contempt|dissatisfaction|protest|discontent|misgiving  -> 111
  + A women's group reaffirmed outrage at the arrests. | A women's group > the arrests
record v  S=subj T=about|over|at|with|against|toward|towards|on obj={concern}|opposition|criticism|reservation|condemnation|disapproval|objection|complaint|contempt|dissatisfaction|protest|discontent|misgiving  -> 111
  + The prime minister recorded opposition against the dam. | The prime minister > the dam
underline v  S=subj T=about|over|at|with|against|toward|towards|on obj={concern}|opposition|criticism|reservation|condemnation|disapproval|objection|complaint|contempt|dissatisfaction|protest|discontent|misgiving  -> 111
  + Argentina underlined concern over Rwanda. | Argentina > Rwanda
describe v  S=subj T=obj as=unacceptable|illegal|shameful|provocation|aggression|attack|crime|terrorism|barbaric|cowardly|outrage|disgrace|racist|farce|sham|illegitimate  -> 111
  + Austria described the raid as a provocation. | Austria > the raid
brand v  S=subj T=obj as=unacceptable|illegal|shameful|provocation|aggression|attack|crime|terrorism|barbaric|cowardly|outrage|disgrace|racist|farce|sham|illegitimate  -> 111
  + The foreign minister branded the vote as a farce. | The foreign minister > the vote
label v  S=subj T=obj as=unacceptable|illegal|shameful|provocation|aggression|attack|crime|terrorism|barbaric|cowardly|outrage|disgrace|racist|farce|sham|illegitimate  -> 111
  + The Arab League labeled the law as illegal. | The Arab League > the law
denounce v  S=subj T=obj as=unacceptable|illegal|shameful|provocation|aggression|attack|crime|terrorism|barbaric|cowardly|outrage|disgrace|racist|farce|sham|illegitimate  -> 111
  + Yemen denounced the raid as a provocation. | Yemen > the raid
condemn v  S=subj T=obj as=unacceptable|illegal|shameful|provocation|aggression|attack|crime|terrorism|barbaric|cowardly|outrage|disgrace|racist|farce|sham|illegitimate  -> 111
  + The defence minister condemned the vote as a farce. | The defence minister > the vote
characterise v  S=subj T=obj as=unacceptable|illegal|shameful|provocation|aggression|attack|crime|terrorism|barbaric|cowardly|outrage|disgrace|racist|farce|sham|illegitimate  -> 111
  + The Security Council characterised the law as illegal. | The Security Council > the law
characterize v  S=subj T=obj as=unacceptable|illegal|shameful|provocation|aggression|attack|crime|terrorism|barbaric|cowardly|outrage|disgrace|racist|farce|sham|illegitimate  -> 111
  + Kenya characterized the raid as a provocation. | Kenya > the raid
dismiss v  S=subj T=obj as=unacceptable|illegal|shameful|provocation|aggression|attack|crime|terrorism|barbaric|cowardly|outrage|disgrace|racist|farce|sham|illegitimate  -> 111
  + The interior minister dismissed the vote as a farce. | The interior minister > the vote
criticise v  S=subj T=obj as=unacceptable|illegal|shameful|provocation|aggression|attack|crime|terrorism|barbaric|cowardly|outrage|disgrace|racist|farce|sham|illegitimate  -> 111
  + ASEAN criticised the law as illegal. | ASEAN > the law
criticize v  S=subj T=obj as=unacceptable|illegal|shameful|provocation|aggression|attack|crime|terrorism|barbaric|cowardly|outrage|disgrace|racist|farce|sham|illegitimate  -> 111
  + Norway criticized the raid as a provocation. | Norway > the raid
slam v  S=subj T=obj as=unacceptable|illegal|shameful|provocation|aggression|attack|crime|terrorism|barbaric|cowardly|outrage|disgrace|racist|farce|sham|illegitimate  -> 111
  + The opposition leader slammed the vote as a farce. | The opposition leader > the vote
paint v  S=subj T=obj as=unacceptable|illegal|shameful|provocation|aggression|attack|crime|terrorism|barbaric|cowardly|outrage|disgrace|racist|farce|sham|illegitimate  -> 111
  + The European Union painted the law as illegal. | The European Union > the law
portray v  S=subj T=obj as=unacceptable|illegal|shameful|provocation|aggression|attack|crime|terrorism|barbaric|cowardly|outrage|disgrace|racist|farce|sham|illegitimate  -> 111
  + Peru portrayed the raid as a provocation. | Peru > the raid
decry v  S=subj T=obj as=unacceptable|illegal|shameful|provocation|aggression|attack|crime|terrorism|barbaric|cowardly|outrage|disgrace|racist|farce|sham|illegitimate  -> 111
  + The governor decried the vote as a farce. | The governor > the vote
depict v  S=subj T=obj as=unacceptable|illegal|shameful|provocation|aggression|attack|crime|terrorism|barbaric|cowardly|outrage|disgrace|racist|farce|sham|illegitimate  -> 111
  + The United Nations depicted the law as illegal. | The United Nations > the law
regard v  S=subj T=obj as=unacceptable|illegal|shameful|provocation|aggression|attack|crime|terrorism|barbaric|cowardly|outrage|disgrace|racist|farce|sham|illegitimate  -> 111
  + Turkey regarded the raid as a provocation. | Turkey > the raid
view v  S=subj T=obj as=unacceptable|illegal|shameful|provocation|aggression|attack|crime|terrorism|barbaric|cowardly|outrage|disgrace|racist|farce|sham|illegitimate  -> 111
  + The king viewed the vote as a farce. | The king > the vote
see v  S=subj T=obj as=unacceptable|illegal|shameful|provocation|aggression|attack|crime|terrorism|barbaric|cowardly|outrage|disgrace|racist|farce|sham|illegitimate  -> 111
  + NATO saw the law as illegal. | NATO > the law
blast v  S=subj T=obj as=unacceptable|illegal|shameful|provocation|aggression|attack|crime|terrorism|barbaric|cowardly|outrage|disgrace|racist|farce|sham|illegitimate  -> 111
  + Vietnam blasted the raid as a provocation. | Vietnam > the raid
censure n  S?=by|mod|poss T=of|against|on|at|about|over  -> 111
  + The ambassador's censure of the police made headlines. | The ambassador > the police
rebuke n  S?=by|mod|poss T=of|against|on|at|about|over  -> 111
  + The trade union's rebuke against the ministry was published. | The trade union > the ministry
reprimand n  S?=by|mod|poss T=of|against|on|at|about|over  -> 111
  + Chad's reprimand over the raid was passed on. | Chad > the raid
reproach n  S?=by|mod|poss T=of|against|on|at|about|over  -> 111
  + The army chief's reproach of the police made headlines. | The army chief > the police
outcry n  S?=by|mod|poss T=of|against|on|at|about|over  -> 111
  + Amnesty's outcry against the ministry was published. | Amnesty > the ministry
tirade n  S?=by|mod|poss T=of|against|on|at|about|over  -> 111
  + Egypt's tirade over the raid was passed on. | Egypt > the raid
diatribe n  S?=by|mod|poss T=of|against|on|at|about|over  -> 111
  + The vice president's diatribe of the police made headlines. | The vice president > the police
broadside n  S?=by|mod|poss T=of|against|on|at|about|over  -> 111
  + An aid agency's broadside against the ministry was published. | An aid agency > the ministry
vilification n  S?=by|mod|poss T=of|against|on|at|about|over  -> 111
  + Poland's vilification over the raid was passed on. | Poland > the raid
ridicule n  S?=by|mod|poss T=of|against|on|at|about|over  -> 111
  + The party leader's ridicule of the police made headlines. | The party leader > the police
reproof n  S?=by|mod|poss T=of|against|on|at|about|over  -> 111
  + A lawyers' association's reproof against the ministry was published. | A lawyers' association > the ministry
scolding n  S?=by|mod|poss T=of|against|on|at|about|over  -> 111
  + Chile's scolding over the raid was passed on. | Chile > the raid
complaint n  S?=by|mod|poss T=of|against|on|at|about|over  -> 111
  + The mayor's complaint of the police made headlines. | The mayor > the police
objection n  S?=by|mod|poss T=of|against|on|at|about|over  -> 111
  + The Red Cross' objection against the ministry was published. | The Red Cross > the ministry
disapproval n  S?=by|mod|poss T=of|against|on|at|about|over  -> 111
  + Nepal's disapproval over the raid was passed on. | Nepal > the raid
opposition n  S?=by|mod|poss T=of|against|on|at|about|over  -> 111
  + The envoy's opposition of the police made headlines. | The envoy > the police
rant n  S?=by|mod|poss T=of|against|on|at|about|over  -> 111
  + A medical charity's rant against the ministry was published. | A medical charity > the ministry
outburst n  S?=by|mod|poss T=of|against|on|at|about|over  -> 111
  + Ghana's outburst over the raid was passed on. | Ghana > the raid
slur n  S?=by|mod|poss T=of|against|on|at|about|over  -> 111
  + The finance minister's slur of the police made headlines. | The finance minister > the police
insult n  S?=by|mod|poss T=of|against|on|at|about|over  -> 111
  + The church council's insult against the ministry was published. | The church council > the ministry
outrage n  S?=by|mod|poss T=of|against|on|at|about|over  -> 111
  + Serbia's outrage over the raid was passed on. | Serbia > the raid
anger n  S?=by|mod|poss T=of|against|on|at|about|over  -> 111
  + The chancellor's anger of the police made headlines. | The chancellor > the police
dissatisfaction n  S?=by|mod|poss T=of|against|on|at|about|over  -> 111
  + A women's group's dissatisfaction against the ministry was published. | A women's group > the ministry
displeasure n  S?=by|mod|poss T=of|against|on|at|about|over  -> 111
  + Japan's displeasure over the raid was passed on. | Japan > the raid
invective n  S?=by|mod|poss T=of|against|on|at|about|over  -> 111
  + The president's invective of the police made headlines. | The president > the police
scorn n  S?=by|mod|poss T=of|against|on|at|about|over  -> 111
  + The trade union's scorn against the ministry was published. | The trade union > the ministry
smear_campaign n  S?=by|mod|poss T=of|against|on|at|about|over  -> 111
  + Jordan's smear campaign over the raid was passed on. | Jordan > the raid
dig n  S?=by|mod|poss T=of|against|on|at|about|over  -> 111
  + The prime minister's dig of the police made headlines. | The prime minister > the police
swipe n  S?=by|mod|poss T=of|against|on|at|about|over  -> 111
  + Amnesty's swipe against the ministry was published. | Amnesty > the ministry
disapprove v  S=subj T=obj  -> 110
  + Cuba disapproved the new base. | Cuba > the new base
resent v  S=subj T=obj  -> 110
  + An aid agency resented the pipeline. | An aid agency > the pipeline
contest v  S=subj T=obj  -> 110
  + The foreign minister contested the treaty. | The foreign minister > the treaty
dispute v  S=subj T=obj  -> 110
  + Malaysia disputed the new base. | Malaysia > the new base
disfavor v  S=subj T=obj  -> 110
  + A lawyers' association disfavored the pipeline. | A lawyers' association > the pipeline
disfavour v  S=subj T=obj  -> 110
  + The defence minister disfavoured the treaty. | The defence minister > the treaty
detest v  S=subj T=obj  -> 110
  + Sweden detested the new base. | Sweden > the new base
dislike v  S=subj T=obj  -> 110
  + The Red Cross disliked the pipeline. | The Red Cross > the pipeline
abhor v  S=subj T=obj  -> 110
  + The interior minister abhorred the treaty. | The interior minister > the treaty
regret v  S=subj T=obj  -> 110
  + Uganda regretted the new base. | Uganda > the new base
counter v  S=subj T=obj  -> 110
  + A medical charity countered the pipeline. | A medical charity > the pipeline
challenge v  S=subj T=obj  -> 110
  + The opposition leader challenged the treaty. | The opposition leader > the treaty
disavow v  S=subj T=obj  -> 110
  + Brazil disavowed the new base. | Brazil > the new base
resist v  S=subj T=obj  -> 110
  + The church council resisted the pipeline. | The church council > the pipeline
disagree v  S=subj T=with|from|of|to  -> 110
  + Kuwait disagreed with Armenia on the treaty. | Kuwait > Armenia
differ v  S=subj T=with|from|of|to  -> 110
  + The governor differed from the party line. | The governor > the party line
dissent v  S=subj T=with|from|of|to  -> 110
  + Portugal dissented with Niger on the treaty. | Portugal > Niger
disapprove v  S=subj T=with|from|of|to  -> 110
  + The king disapproved from the party line. | The king > the party line
quarrel v  S=subj T=with|from|of|to  -> 110
  + Mongolia quarreled with Oman on the treaty. | Mongolia > Oman
argue v  S=subj T=with|from|of|to  -> 110
  + The ambassador argued from the party line. | The ambassador > the party line
bicker v  S=subj T=with|from|of|to  -> 110
  + Colombia bickered with Finland on the treaty. | Colombia > Finland
squabble v  S=subj T=with|from|of|to  -> 110
  + The army chief squabbled from the party line. | The army chief > the party line
wrangle v  S=subj T=with|from|of|to  -> 110
  + Zambia wrangled with Pakistan on the treaty. | Zambia > Pakistan
feud v  S=subj T=with|from|of|to  -> 110
  + The vice president feuded from the party line. | The vice president > the party line
spar v  S=subj T=with|from|of|to  -> 110
  + Greece sparred with Ecuador on the treaty. | Greece > Ecuador
dispute n  B=between|with|of|poss|mod|by  -> 110
  + A dispute between Cambodia and Algeria over the river dragged on. | Cambodia > Algeria ; Algeria > Cambodia
row n  B=between|with|of|poss|mod|by  -> 110
  + The row between the party leader and the mayor became public. | the party leader > the mayor ; the mayor > the party leader
quarrel n  B=between|with|of|poss|mod|by  -> 110
  + A quarrel between Latvia and Bolivia over the river dragged on. | Latvia > Bolivia ; Bolivia > Latvia
spat n  B=between|with|of|poss|mod|by  -> 110
  + The spat between the envoy and the finance minister became public. | the envoy > the finance minister ; the finance minister > the envoy
feud n  B=between|with|of|poss|mod|by  -> 110
  + A feud between Sudan and Canada over the river dragged on. | Sudan > Canada ; Canada > Sudan
disagreement n  B=between|with|of|poss|mod|by  -> 110
  + The disagreement between the chancellor and the president became public. | the chancellor > the president ; the president > the chancellor
war_of_words n  B=between|with|of|poss|mod|by  -> 110
  + A war of words between Qatar and Romania over the river dragged on. | Qatar > Romania ; Romania > Qatar
rift n  B=between|with|of|poss|mod|by  -> 110
  + The rift between the prime minister and the foreign minister became public. | the prime minister > the foreign minister ; the foreign minister > the prime minister
argument n  B=between|with|of|poss|mod|by  -> 110
  + An argument between Ethiopia and Thailand over the river dragged on. | Ethiopia > Thailand ; Thailand > Ethiopia
controversy n  B=between|with|of|poss|mod|by  -> 110
  + The controversy between the defence minister and the interior minister became public. | the defence minister > the interior minister ; the interior minister > the defence minister
wrangle n  B=between|with|of|poss|mod|by  -> 110
  + A wrangle between Cyprus and Mexico over the river dragged on. | Cyprus > Mexico ; Mexico > Cyprus
squabble n  B=between|with|of|poss|mod|by  -> 110
  + The squabble between the opposition leader and the governor became public. | the opposition leader > the governor ; the governor > the opposition leader
tension n  B=between|with|of|poss|mod|by  -> 110
  + A tension between Tunisia and Iceland over the river dragged on. | Tunisia > Iceland ; Iceland > Tunisia
standoff n  B=between|with|of|poss|mod|by  -> 110
  + The standoff between the king and the ambassador became public. | the king > the ambassador ; the ambassador > the king
falling-out n  B=between|with|of|poss|mod|by  -> 110
  + A falling-out between Angola and Denmark over the river dragged on. | Angola > Denmark ; Denmark > Angola
diplomatic_row n  B=between|with|of|poss|mod|by  -> 110
  + The diplomatic row between the army chief and the vice president became public. | the army chief > the vice president ; the vice president > the army chief
# Accusations by content
suspect v  S=subj T=obj of={graft}|{crime}  -> 1121
  + The party leader suspected the mayor of bribery. | The party leader > the mayor
impugn v  S=subj T=obj of={graft}|{crime}  -> 1121
  + A women's group impugned the governor of fraud. | A women's group > the governor
denounce v  S=subj T=obj for={graft}|{crime}  -> 1121
  + The mayor denounced the mayor for corruption. | The mayor > the mayor
blame v  S=subj T=obj for={graft}|{crime}  -> 1121
  + The trade union blamed the bank for fraud. | The trade union > the bank
condemn v  S=subj T=obj for={graft}|{crime}  -> 1121
  + The envoy condemned the mayor for corruption. | The envoy > the mayor
criticise v  S=subj T=obj for={graft}|{crime}  -> 1121
  + Amnesty criticised the bank for fraud. | Amnesty > the bank
criticize v  S=subj T=obj for={graft}|{crime}  -> 1121
  + The finance minister criticized the mayor for corruption. | The finance minister > the mayor
attack v  S=subj T=obj for={graft}|{crime}  -> 1121
  + An aid agency attacked the bank for fraud. | An aid agency > the bank
slam v  S=subj T=obj for={graft}|{crime}  -> 1121
  + The chancellor slammed the mayor for corruption. | The chancellor > the mayor
finger v  S=subj T=obj for={graft}|{crime}  -> 1121
  + A lawyers' association fingered the bank for fraud. | A lawyers' association > the bank
name v  S=subj T=obj for={graft}|{crime}  -> 1121
  + The president named the mayor for corruption. | The president > the mayor
sue v  S=subj T=obj for={graft}|{crime}  -> 1121
  + The Red Cross sued the bank for fraud. | The Red Cross > the bank
impeach v  S=subj T=obj for={graft}|{crime}  -> 1121
  + The prime minister impeached the mayor for corruption. | The prime minister > the mayor
denounce v  S=subj T=obj for={abuse}  -> 1122
  + A medical charity denounced the army for torture. | A medical charity > the army
blame v  S=subj T=obj for={abuse}  -> 1122
  + The African Union blamed Lebanon for human rights abuses. | The African Union > Lebanon
condemn v  S=subj T=obj for={abuse}  -> 1122
  + The church council condemned the police for discrimination. | The church council > the police
criticise v  S=subj T=obj for={abuse}  -> 1122
  + A women's group criticised the army for torture. | A women's group > the army
criticize v  S=subj T=obj for={abuse}  -> 1122
  + The World Bank criticized Senegal for human rights abuses. | The World Bank > Senegal
slam v  S=subj T=obj for={abuse}  -> 1122
  + The trade union slammed the police for discrimination. | The trade union > the police
censure v  S=subj T=obj for={abuse}  -> 1122
  + Amnesty censured the army for torture. | Amnesty > the army
blast v  S=subj T=obj for={abuse}  -> 1122
  + The Arab League blasted Georgia for human rights abuses. | The Arab League > Georgia
attack v  S=subj T=obj for={abuse}  -> 1122
  + An aid agency attacked the police for discrimination. | An aid agency > the police
rebuke v  S=subj T=obj for={abuse}  -> 1122
  + A lawyers' association rebuked the army for torture. | A lawyers' association > the army
deplore v  S=subj T=obj for={abuse}  -> 1122
  + The Security Council deplored Bulgaria for human rights abuses. | The Security Council > Bulgaria
fault v  S=subj T=obj for={abuse}  -> 1122
  + The Red Cross faulted the police for discrimination. | The Red Cross > the police
chide v  S=subj T=obj for={abuse}  -> 1122
  + A medical charity chided the army for torture. | A medical charity > the army
denounce v  S=subj T=obj for={aggression}  -> 1123
  + Indonesia denounced Morocco for the attack. | Indonesia > Morocco
blame v  S=subj T=obj for={aggression}  -> 1123
  + The foreign minister blamed the rebels for the bombing. | The foreign minister > the rebels
condemn v  S=subj T=obj for={aggression}  -> 1123
  + ASEAN condemned Belarus for the invasion. | ASEAN > Belarus
criticise v  S=subj T=obj for={aggression}  -> 1123
  + Tanzania criticised Croatia for the attack. | Tanzania > Croatia
criticize v  S=subj T=obj for={aggression}  -> 1123
  + The defence minister criticized the rebels for the bombing. | The defence minister > the rebels
slam v  S=subj T=obj for={aggression}  -> 1123
  + The European Union slammed Argentina for the invasion. | The European Union > Argentina
censure v  S=subj T=obj for={aggression}  -> 1123
  + Rwanda censured Austria for the attack. | Rwanda > Austria
blast v  S=subj T=obj for={aggression}  -> 1123
  + The interior minister blasted the rebels for the bombing. | The interior minister > the rebels
attack v  S=subj T=obj for={aggression}  -> 1123
  + The United Nations attacked Yemen for the invasion. | The United Nations > Yemen
rebuke v  S=subj T=obj for={aggression}  -> 1123
  + Kenya rebuked Norway for the attack. | Kenya > Norway
fault v  S=subj T=obj for={aggression}  -> 1123
  + The opposition leader faulted the rebels for the bombing. | The opposition leader > the rebels
finger v  S=subj T=obj for={aggression}  -> 1123
  + NATO fingered Peru for the invasion. | NATO > Peru
hold_responsible v  S=subj T=obj for={aggression}  -> 1123
  + Turkey held responsible Vietnam for the attack. | Turkey > Vietnam
denounce v  S=subj T=obj for={warcrime}  -> 1124
  + The African Union denounced the junta for war crimes. | The African Union > the junta
blame v  S=subj T=obj for={warcrime}  -> 1124
  + The church council blamed the militia for the massacre. | The church council > the militia
condemn v  S=subj T=obj for={warcrime}  -> 1124
  + The World Bank condemned the junta for war crimes. | The World Bank > the junta
criticise v  S=subj T=obj for={warcrime}  -> 1124
  + A women's group criticised the militia for the massacre. | A women's group > the militia
criticize v  S=subj T=obj for={warcrime}  -> 1124
  + The Arab League criticized the junta for war crimes. | The Arab League > the junta
slam v  S=subj T=obj for={warcrime}  -> 1124
  + The trade union slammed the militia for the massacre. | The trade union > the militia
censure v  S=subj T=obj for={warcrime}  -> 1124
  + The Security Council censured the junta for war crimes. | The Security Council > the junta
fault v  S=subj T=obj for={warcrime}  -> 1124
  + Amnesty faulted the militia for the massacre. | Amnesty > the militia
rebuke v  S=subj T=obj for={warcrime}  -> 1124
  + ASEAN rebuked the junta for war crimes. | ASEAN > the junta
denounce v  S=subj T=obj for={spying}  -> 1125
  + Chad denounced two students for spying. | Chad > two students
blame v  S=subj T=obj for={spying}  -> 1125
  + The governor blamed the general for treason. | The governor > the general
condemn v  S=subj T=obj for={spying}  -> 1125
  + Egypt condemned two students for spying. | Egypt > two students
vilify v  S=subj T=obj for={spying}  -> 1125
  + The king vilified the general for treason. | The king > the general
implicate v  S=subj T=obj  -> 112
  + The ambassador implicated the army chief over the leak. | The ambassador > the army chief
incriminate v  S=subj T=obj  -> 112
  + Poland incriminated Chile again. | Poland > Chile
inculpate v  S=subj T=obj  -> 112
  + An aid agency inculpated the company. | An aid agency > the company
finger v  S=subj T=obj  -> 112
  + The army chief fingered the army chief over the leak. | The army chief > the army chief
point_finger_at v  S=subj T=obj  -> 112
  + Nepal pointed finger at Ghana again. | Nepal > Ghana
impeach v  S=subj T=obj  -> 112
  + A lawyers' association impeached the company. | A lawyers' association > the company
point v  S=subj T=at|on|against|with obj=finger|blame|accusation|accusations|allegation|allegations|charges  -> 112
  + Serbia pointed the blame on Japan. | Serbia > Japan
put v  S=subj T=at|on|against|with obj=finger|blame|accusation|accusations|allegation|allegations|charges  -> 112
  + The vice president put accusations at the opposition. | The vice president > the opposition
place v  S=subj T=at|on|against|with obj=finger|blame|accusation|accusations|allegation|allegations|charges  -> 112
  + The Red Cross placed allegations against the bank. | The Red Cross > the bank
pin v  S=subj T=at|on|against|with obj=finger|blame|accusation|accusations|allegation|allegations|charges  -> 112
  + Jordan pinned the blame on Cuba. | Jordan > Cuba
lay v  S=subj T=at|on|against|with obj=finger|blame|accusation|accusations|allegation|allegations|charges  -> 112
  + The party leader laid accusations at the opposition. | The party leader > the opposition
level v  S=subj T=at|on|against|with obj=finger|blame|accusation|accusations|allegation|allegations|charges  -> 112
  + A medical charity leveled allegations against the bank. | A medical charity > the bank
make v  S=subj T=at|on|against|with obj=finger|blame|accusation|accusations|allegation|allegations|charges  -> 112
  + Malaysia made the blame on Sweden. | Malaysia > Sweden
hurl v  S=subj T=at|on|against|with obj=finger|blame|accusation|accusations|allegation|allegations|charges  -> 112
  + The mayor hurled accusations at the opposition. | The mayor > the opposition
heap v  S=subj T=at|on|against|with obj=finger|blame|accusation|accusations|allegation|allegations|charges  -> 112
  + The church council heaped allegations against the bank. | The church council > the bank
raise v  S=subj T=at|on|against|with obj=finger|blame|accusation|accusations|allegation|allegations|charges  -> 112
  + Uganda raised the blame on Brazil. | Uganda > Brazil
fling v  S=subj T=at|on|against|with obj=finger|blame|accusation|accusations|allegation|allegations|charges  -> 112
  + The envoy flinged accusations at the opposition. | The envoy > the opposition
direct v  S=subj T=at|on|against|with obj=finger|blame|accusation|accusations|allegation|allegations|charges  -> 112
  + A women's group directed allegations against the bank. | A women's group > the bank
repeat v  S=subj T=at|on|against|with obj=finger|blame|accusation|accusations|allegation|allegations|charges  -> 112
  + Kuwait repeated the blame on Armenia. | Kuwait > Armenia
shift v  S=subj T=at|on|against|with obj=finger|blame|accusation|accusations|allegation|allegations|charges  -> 112
  + The finance minister shifted accusations at the opposition. | The finance minister > the opposition
cast v  S=subj T=at|on|against|with obj=finger|blame|accusation|accusations|allegation|allegations|charges  -> 112
  + The trade union cast allegations against the bank. | The trade union > the bank
publish v  S=subj T=at|on|against|with obj=finger|blame|accusation|accusations|allegation|allegations|charges  -> 112
  + Portugal published the blame on Niger. | Portugal > Niger
throw v  S=subj T=at|on|against|with obj=finger|blame|accusation|accusations|allegation|allegations|charges  -> 112
  + The chancellor threw accusations at the opposition. | The chancellor > the opposition
assign v  S=subj T=at|on|against|with obj=finger|blame|accusation|accusations|allegation|allegations|charges  -> 112
  + Amnesty assigned allegations against the bank. | Amnesty > the bank
levy v  S=subj T=at|on|against|with obj=finger|blame|accusation|accusations|allegation|allegations|charges  -> 112
  + Mongolia levied the blame on Oman. | Mongolia > Oman
renew v  S=subj T=at|on|against|with obj=finger|blame|accusation|accusations|allegation|allegations|charges  -> 112
  + The president renewed accusations at the opposition. | The president > the opposition
bring v  S=subj T=at|on|against|with obj=finger|blame|accusation|accusations|allegation|allegations|charges  -> 112
  + An aid agency brought allegations against the bank. | An aid agency > the bank
trade v  B=subj|with obj=accusation|accusations|insult|insults|barb|recrimination|blame|recriminations|threats  -> 112
  + Colombia and Finland traded accusations. | Colombia > Finland ; Finland > Colombia
exchange v  B=subj|with obj=accusation|accusations|insult|insults|barb|recrimination|blame|recriminations|threats  -> 112
  + The prime minister exchanged insults with the foreign minister. | The prime minister > the foreign minister ; the foreign minister > The prime minister
swap v  B=subj|with obj=accusation|accusations|insult|insults|barb|recrimination|blame|recriminations|threats  -> 112
  + Zambia and Pakistan swapped accusations. | Zambia > Pakistan ; Pakistan > Zambia
charge n  S?=by|mod|poss T=against|of|about  -> 112
  + Greece's charge against Ecuador was sent to the council. | Greece > Ecuador
claim n  S?=by|mod|poss T=against|of|about  -> 112
  + The defence minister's claim against the bank was false. | The defence minister > the bank
accusations n  S?=by|mod|poss T=against|of|about  -> 112
  + Cambodia's accusations against Algeria was sent to the council. | Cambodia > Algeria
allegations n  S?=by|mod|poss T=against|of|about  -> 112
  + The interior minister's allegations against the bank was false. | The interior minister > the bank
insinuation n  S?=by|mod|poss T=against|of|about  -> 112
  + Latvia's insinuation against Bolivia was sent to the council. | Latvia > Bolivia
incrimination n  S?=by|mod|poss T=against|of|about  -> 112
  + The opposition leader's incrimination against the bank was false. | The opposition leader > the bank
blame n  S?=by|mod|poss T=against|of|about  -> 112
  + Sudan's blame against Canada was sent to the council. | Sudan > Canada
# Official complaints
deliver v  S=subj T=with|to|against|over|at|before obj=protest|complaint|note|protest_note|demarche|objection|grievance|note_verbale|letter_of_protest  -> 114
  + Qatar delivered a protest note to Romania. | Qatar > Romania
submit v  S=subj T=with|to|against|over|at|before obj=protest|complaint|note|protest_note|demarche|objection|grievance|note_verbale|letter_of_protest  -> 114
  + Ethiopia submitted a complaint with the European Union. | Ethiopia > the European Union
send v  S=subj T=with|to|against|over|at|before obj=protest|complaint|note|protest_note|demarche|objection|grievance|note_verbale|letter_of_protest  -> 114
  + A lawyers' association sent a complaint against the police. | A lawyers' association > the police
issue v  S=subj T=with|to|against|over|at|before obj=protest|complaint|note|protest_note|demarche|objection|grievance|note_verbale|letter_of_protest  -> 114
  + Thailand issued a protest note to Cyprus. | Thailand > Cyprus
hand v  S=subj T=with|to|against|over|at|before obj=protest|complaint|note|protest_note|demarche|objection|grievance|note_verbale|letter_of_protest  -> 114
  + Mexico handed a complaint with the United Nations. | Mexico > the United Nations
make v  S=subj T=with|to|against|over|at|before obj=protest|complaint|note|protest_note|demarche|objection|grievance|note_verbale|letter_of_protest  -> 114
  + The Red Cross made a complaint against the police. | The Red Cross > the police
present v  S=subj T=with|to|against|over|at|before obj=protest|complaint|note|protest_note|demarche|objection|grievance|note_verbale|letter_of_protest  -> 114
  + Tunisia presented a protest note to Iceland. | Tunisia > Iceland
register v  S=subj T=with|to|against|over|at|before obj=protest|complaint|note|protest_note|demarche|objection|grievance|note_verbale|letter_of_protest  -> 114
  + Angola registered a complaint with NATO. | Angola > NATO
bring v  S=subj T=with|to|against|over|at|before obj=protest|complaint|note|protest_note|demarche|objection|grievance|note_verbale|letter_of_protest  -> 114
  + A medical charity brought a complaint against the police. | A medical charity > the police
raise v  S=subj T=with|to|against|over|at|before obj=protest|complaint|note|protest_note|demarche|objection|grievance|note_verbale|letter_of_protest  -> 114
  + Denmark raised a protest note to Lebanon. | Denmark > Lebanon
prepare v  S=subj T=with|to|against|over|at|before obj=protest|complaint|note|protest_note|demarche|objection|grievance|note_verbale|letter_of_protest  -> 114
  + Senegal prepared a complaint with the African Union. | Senegal > the African Union
forward v  S=subj T=with|to|against|over|at|before obj=protest|complaint|note|protest_note|demarche|objection|grievance|note_verbale|letter_of_protest  -> 114
  + The church council forwarded a complaint against the police. | The church council > the police
address v  S=subj T=with|to|against|over|at|before obj=protest|complaint|note|protest_note|demarche|objection|grievance|note_verbale|letter_of_protest  -> 114
  + Georgia addressed a protest note to Bulgaria. | Georgia > Bulgaria
convey v  S=subj T=with|to|against|over|at|before obj=protest|complaint|note|protest_note|demarche|objection|grievance|note_verbale|letter_of_protest  -> 114
  + Indonesia conveyed a complaint with the World Bank. | Indonesia > the World Bank
call_in v  S=subj T=obj obj={envoy}  -> 114
  + Morocco called in the Turkish ambassador. | Morocco > the Turkish ambassador
convoke v  S=subj T=obj obj={envoy}  -> 114
  + Belarus convoked the charge d'affaires of Tanzania. | Belarus > the charge d'affaires of Tanzania
carpet v  S=subj T=obj obj={envoy}  -> 114
  + Argentina carpeted the charge d'affaires of Rwanda. | Argentina > the charge d'affaires of Rwanda
haul_in v  S=subj T=obj obj={envoy}  -> 114
  + Austria hauled in the Turkish ambassador. | Austria > the Turkish ambassador
summoning n  S?=by|mod|poss T=of  -> 114
  + Yemen's summoning of the ambassador followed at once. | Yemen > the ambassador
protest_note n  S?=by|mod|poss T=to|with|against  -> 114
  + Kenya's protest note to the Arab League was ignored. | Kenya > the Arab League
formal_complaint n  S?=by|mod|poss T=to|with|against  -> 114
  + A women's group's formal complaint against the police was filed on Monday. | A women's group > the police
demarche n  S?=by|mod|poss T=to|with|against  -> 114
  + Norway's demarche to the Security Council was ignored. | Norway > the Security Council
official_complaint n  S?=by|mod|poss T=to|with|against  -> 114
  + The trade union's official complaint against the police was filed on Monday. | The trade union > the police
diplomatic_protest n  S?=by|mod|poss T=to|with|against  -> 114
  + Peru's diplomatic protest to ASEAN was ignored. | Peru > ASEAN
letter_of_protest n  S?=by|mod|poss T=to|with|against  -> 114
  + Amnesty's letter of protest against the police was filed on Monday. | Amnesty > the police
official_protest n  S?=by|mod|poss T=to|with|against  -> 114
  + Turkey's official protest to the European Union was ignored. | Turkey > the European Union
note_of_protest n  S?=by|mod|poss T=to|with|against  -> 114
  + An aid agency's note of protest against the police was filed on Monday. | An aid agency > the police
# Lawsuits
bring v  S=subj T=against|over obj={lawsuit}|charges  -> 115
  + A lawyers' association brought a lawsuit against the mine. | A lawyers' association > the mine
lodge v  S=subj T=against|over obj={lawsuit}|charges  -> 115
  + Vietnam lodged a case against Chad. | Vietnam > Chad
launch v  S=subj T=against|over obj={lawsuit}|charges  -> 115
  + The widow launched legal action against the army. | The widow > the army
initiate v  S=subj T=against|over obj={lawsuit}|charges  -> 115
  + The Red Cross initiated a lawsuit against the mine. | The Red Cross > the mine
start v  S=subj T=against|over obj={lawsuit}|charges  -> 115
  + Egypt started a case against Poland. | Egypt > Poland
pursue v  S=subj T=against|over obj={lawsuit}|charges  -> 115
  + The widow pursued legal action against the army. | The widow > the army
take v  S=subj T=against|over obj={lawsuit}|charges  -> 115
  + A medical charity took a lawsuit against the mine. | A medical charity > the mine
institute v  S=subj T=against|over obj={lawsuit}|charges  -> 115
  + Chile instituted a case against Nepal. | Chile > Nepal
begin v  S=subj T=against|over obj={lawsuit}|charges  -> 115
  + The widow began legal action against the army. | The widow > the army
prepare v  S=subj T=against|over obj={lawsuit}|charges  -> 115
  + The church council prepared a lawsuit against the mine. | The church council > the mine
submit v  S=subj T=against|over obj={lawsuit}|charges  -> 115
  + Ghana submitted a case against Serbia. | Ghana > Serbia
mount v  S=subj T=against|over obj={lawsuit}|charges  -> 115
  + The widow mounted legal action against the army. | The widow > the army
announce v  S=subj T=against|over obj={lawsuit}|charges  -> 115
  + A women's group announced a lawsuit against the mine. | A women's group > the mine
win v  S=subj T=against|over obj={lawsuit}|charges  -> 115
  + Japan won a case against Jordan. | Japan > Jordan
open v  S=subj T=against|over obj={lawsuit}|charges  -> 115
  + The widow opened legal action against the army. | The widow > the army
counter-sue v  S=subj T=obj  -> 115
  + The families counter-sued the airline. | The families > the airline
countersue v  S=subj T=obj  -> 115
  + Amnesty countersued the oil company before the high court. | Amnesty > the oil company
suit n  S?=by|mod|poss T=against  -> 115
  + An aid agency's suit against the mining company was heard in Mombasa. | An aid agency > the mining company ; An aid agency > Mombasa
class_action n  S?=by|mod|poss T=against  -> 115
  + The families' class action against the airline was settled. | The families > the airline
legal_action n  S?=by|mod|poss T=against  -> 115
  + A lawyers' association's legal action against the mining company was heard in Lyon. | A lawyers' association > the mining company ; A lawyers' association > Lyon
libel_suit n  S?=by|mod|poss T=against  -> 115
  + The families' libel suit against the airline was settled. | The families > the airline
counterclaim n  S?=by|mod|poss T=against  -> 115
  + The Red Cross' counterclaim against the mining company was heard in Aleppo. | The Red Cross > the mining company ; The Red Cross > Aleppo
court_case n  S?=by|mod|poss T=against  -> 115
  + The families' court case against the airline was settled. | The families > the airline
legal_challenge n  S?=by|mod|poss T=against  -> 115
  + A medical charity's legal challenge against the mining company was heard in Cusco. | A medical charity > the mining company ; A medical charity > Cusco
court_challenge n  S?=by|mod|poss T=against  -> 115
  + The families' court challenge against the airline was settled. | The families > the airline
litigation n  S?=by|mod|poss T=against  -> 115
  + The church council's litigation against the mining company was heard in Izmir. | The church council > the mining company ; The church council > Izmir
damages_claim n  S?=by|mod|poss T=against  -> 115
  + The families' damages claim against the airline was settled. | The families > the airline
verdict n  S?=by|mod|poss T=against|of  -> 116
  + The court's verdict against the ministry was final. | The court > the ministry
ruling n  S?=by|mod|poss T=against|of  -> 116
  + The jury's ruling against the banker took an hour. | The jury > the banker
judgment n  S?=by|mod|poss T=against|of  -> 116
  + The court's judgment against the ministry was final. | The court > the ministry
judgement n  S?=by|mod|poss T=against|of  -> 116
  + The jury's judgement against the banker took an hour. | The jury > the banker
# Investigations
start v  S=subj T=into|against|on|of|over|obj.of|obj.poss obj=investigation|inquiry|probe|enquiry  -> 090
  + The governor started an investigation into the ministry. | The governor > the ministry
begin v  S=subj T=into|against|on|of|over|obj.of|obj.poss obj=investigation|inquiry|probe|enquiry  -> 090
  + The parliament began an inquiry into the police. | The parliament > the police
order v  S=subj T=into|against|on|of|over|obj.of|obj.poss obj=investigation|inquiry|probe|enquiry  -> 090
  + The United Nations ordered a probe into the bank. | The United Nations > the bank
conduct v  S=subj T=into|against|on|of|over|obj.of|obj.poss obj=investigation|inquiry|probe|enquiry  -> 090
  + The king conducted an investigation into the ministry. | The king > the ministry
initiate v  S=subj T=into|against|on|of|over|obj.of|obj.poss obj=investigation|inquiry|probe|enquiry  -> 090
  + The parliament initiated an inquiry into the police. | The parliament > the police
announce v  S=subj T=into|against|on|of|over|obj.of|obj.poss obj=investigation|inquiry|probe|enquiry  -> 090
  + NATO announced a probe into the bank. | NATO > the bank
widen v  S=subj T=into|against|on|of|over|obj.of|obj.poss obj=investigation|inquiry|probe|enquiry  -> 090
  + The ambassador widened an investigation into the ministry. | The ambassador > the ministry
expand v  S=subj T=into|against|on|of|over|obj.of|obj.poss obj=investigation|inquiry|probe|enquiry  -> 090
  + The parliament expanded an inquiry into the police. | The parliament > the police
reopen v  S=subj T=into|against|on|of|over|obj.of|obj.poss obj=investigation|inquiry|probe|enquiry  -> 090
  + The African Union reopened a probe into the bank. | The African Union > the bank
lead v  S=subj T=into|against|on|of|over|obj.of|obj.poss obj=investigation|inquiry|probe|enquiry  -> 090
  + The army chief led an investigation into the ministry. | The army chief > the ministry
hold v  S=subj T=into|against|on|of|over|obj.of|obj.poss obj=investigation|inquiry|probe|enquiry  -> 090
  + The parliament held an inquiry into the police. | The parliament > the police
undertake v  S=subj T=into|against|on|of|over|obj.of|obj.poss obj=investigation|inquiry|probe|enquiry  -> 090
  + The World Bank undertook a probe into the bank. | The World Bank > the bank
commission v  S=subj T=into|against|on|of|over|obj.of|obj.poss obj=investigation|inquiry|probe|enquiry  -> 090
  + The vice president commissioned an investigation into the ministry. | The vice president > the ministry
resume v  S=subj T=into|against|on|of|over|obj.of|obj.poss obj=investigation|inquiry|probe|enquiry  -> 090
  + The parliament resumed an inquiry into the police. | The parliament > the police
authorise v  S=subj T=into|against|on|of|over|obj.of|obj.poss obj=investigation|inquiry|probe|enquiry  -> 090
  + The Arab League authorised a probe into the bank. | The Arab League > the bank
authorize v  S=subj T=into|against|on|of|over|obj.of|obj.poss obj=investigation|inquiry|probe|enquiry  -> 090
  + The party leader authorized an investigation into the ministry. | The party leader > the ministry
set_up v  S=subj T=into|against|on|of|over|obj.of|obj.poss obj=investigation|inquiry|probe|enquiry  -> 090
  + The parliament set up an inquiry into the police. | The parliament > the police
approve v  S=subj T=into|against|on|of|over|obj.of|obj.poss obj=investigation|inquiry|probe|enquiry  -> 090
  + The Security Council approved a probe into the bank. | The Security Council > the bank
complete v  S=subj T=into|against|on|of|over|obj.of|obj.poss obj=investigation|inquiry|probe|enquiry  -> 090
  + The mayor completed an investigation into the ministry. | The mayor > the ministry
pursue v  S=subj T=into|against|on|of|over|obj.of|obj.poss obj=investigation|inquiry|probe|enquiry  -> 090
  + The parliament pursued an inquiry into the police. | The parliament > the police
examine v  S=subj T=obj  -> 090
  + Detectives examined the banker. | Detectives > the banker
scrutinise v  S=subj T=obj  -> 090
  + The envoy scrutinised the accounts of the party. | The envoy > the accounts of the party
scrutinize v  S=subj T=obj  -> 090
  + The commission scrutinized the airline. | The commission > the airline
audit v  S=subj T=obj  -> 090
  + Detectives audited the banker. | Detectives > the banker
inspect v  S=subj T=obj  -> 090
  + The finance minister inspected the accounts of the party. | The finance minister > the accounts of the party
monitor v  S=subj T=obj  -> 090
  + The commission monitored the airline. | The commission > the airline
cross-examine v  S=subj T=obj  -> 090
  + Detectives cross-examined the banker. | Detectives > the banker
subpoena v  S=subj T=obj  -> 090
  + The chancellor subpoenaed the accounts of the party. | The chancellor > the accounts of the party
look_into v  S=subj T=obj  -> 090
  + The commission looked into the airline. | The commission > the airline
dig_into v  S=subj T=obj  -> 090
  + Detectives dug into the banker. | Detectives > the banker
inquire_into v  S=subj T=obj  -> 090
  + The president inquired into the accounts of the party. | The president > the accounts of the party
enquire_into v  S=subj T=obj  -> 090
  + The commission enquired into the airline. | The commission > the airline
probe_into v  S=subj T=obj  -> 090
  + Detectives probed into the banker. | Detectives > the banker
spy_on v  S=subj T=obj  -> 090
  + The prime minister spied on the accounts of the party. | The prime minister > the accounts of the party
wiretap v  S=subj T=obj  -> 090
  + The commission wiretaped the airline. | The commission > the airline
eavesdrop_on v  S=subj T=obj  -> 090
  + Detectives eavesdroped on the banker. | Detectives > the banker
surveil v  S=subj T=obj  -> 090
  + The foreign minister surveiled the accounts of the party. | The foreign minister > the accounts of the party
bug v  S=subj T=obj  -> 090
  + The commission bugged the airline. | The commission > the airline
grill v  S=subj T=obj  -> 090
  + Detectives grilled the banker. | Detectives > the banker
shadow v  S=subj T=obj  -> 090
  + The defence minister shadowed the accounts of the party. | The defence minister > the accounts of the party
vet v  S=subj T=obj  -> 090
  + The commission vetted the airline. | The commission > the airline
quiz v  S=subj T=obj  -> 090
  + Detectives quized the banker. | Detectives > the banker
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
  + Prosecutors investigated fraud at the port. | Prosecutors > fraud
probe v  S=subj T=obj obj={graft}|{crime}  -> 091
  + The police probed the theft. | The police > the theft
examine v  S=subj T=obj obj={graft}|{crime}  -> 091
  + Prosecutors examined fraud at the port. | Prosecutors > fraud
look_into v  S=subj T=obj obj={graft}|{crime}  -> 091
  + The police looked into the theft. | The police > the theft
inquire_into v  S=subj T=obj obj={graft}|{crime}  -> 091
  + Prosecutors inquired into fraud at the port. | Prosecutors > fraud
probe v  S=subj T=obj obj={abuse}  -> 092
  + ASEAN probed the disappearances. | ASEAN > the disappearances
examine v  S=subj T=obj obj={abuse}  -> 092
  + A women's group examined forced labour on the farms. | A women's group > forced labour
document v  S=subj T=obj obj={abuse}  -> 092
  + The European Union documented the disappearances. | The European Union > the disappearances
look_into v  S=subj T=obj obj={abuse}  -> 092
  + The trade union looked into forced labour on the farms. | The trade union > forced labour
inquire_into v  S=subj T=obj obj={abuse}  -> 092
  + The United Nations inquired into the disappearances. | The United Nations > the disappearances
monitor v  S=subj T=obj obj={abuse}  -> 092
  + Amnesty monitored forced labour on the farms. | Amnesty > forced labour
probe v  S=subj T=obj obj={violence}|ambush|killings|killing|bombing  -> 093
  + NATO probed the bombing of the camp. | NATO > the bombing of the camp
examine v  S=subj T=obj obj={violence}|ambush|killings|killing|bombing  -> 093
  + A panel examined the raid. | A panel > the raid
look_into v  S=subj T=obj obj={violence}|ambush|killings|killing|bombing  -> 093
  + The African Union looked into the bombing of the camp. | The African Union > the bombing of the camp
inquire_into v  S=subj T=obj obj={violence}|ambush|killings|killing|bombing  -> 093
  + A panel inquired into the raid. | A panel > the raid
probe v  S=subj T=obj obj={warcrime}  -> 094
  + The World Bank probed war crimes in Cuba. | The World Bank > war crimes ; The World Bank > Cuba
examine v  S=subj T=obj obj={warcrime}  -> 094
  + The prosecutor examined the genocide. | The prosecutor > the genocide
document v  S=subj T=obj obj={warcrime}  -> 094
  + The Arab League documented war crimes in Malaysia. | The Arab League > war crimes ; The Arab League > Malaysia
look_into v  S=subj T=obj obj={warcrime}  -> 094
  + The prosecutor looked into the genocide. | The prosecutor > the genocide
inquire_into v  S=subj T=obj obj={warcrime}  -> 094
  + The Security Council inquired into war crimes in Sweden. | The Security Council > war crimes ; The Security Council > Sweden
enquiry n  S?=by|mod|poss T=of|into|against|at  -> 090
  + The prosecutor's enquiry into the bank took a year. | The prosecutor > the bank
scrutiny n  S?=by|mod|poss T=of|into|against|at  -> 090
  + The senate's scrutiny of the minister was televised. | The senate > the minister
audit n  S?=by|mod|poss T=of|into|against|at  -> 090
  + ASEAN's audit of the plant ended. | ASEAN > the plant
inspection n  S?=by|mod|poss T=of|into|against|at  -> 090
  + The prosecutor's inspection into the bank took a year. | The prosecutor > the bank
examination n  S?=by|mod|poss T=of|into|against|at  -> 090
  + The senate's examination of the minister was televised. | The senate > the minister
fact-finding_mission n  S?=by|mod|poss T=of|into|against|at  -> 090
  + The European Union's fact-finding mission of the plant ended. | The European Union > the plant
questioning n  S?=by|mod|poss T=of|into|against|at  -> 090
  + The prosecutor's questioning into the bank took a year. | The prosecutor > the bank
surveillance n  S?=by|mod|poss T=of|into|against|at  -> 090
  + The senate's surveillance of the minister was televised. | The senate > the minister
interrogation n  S?=by|mod|poss T=of|into|against|at  -> 090
  + The United Nations' interrogation of the plant ended. | The United Nations > the plant
murder_investigation n  S?=by|mod|poss T=of|into|against|at  -> 090
  + The prosecutor's murder investigation into the bank took a year. | The prosecutor > the bank
criminal_investigation n  S?=by|mod|poss T=of|into|against|at  -> 090
  + The senate's criminal investigation of the minister was televised. | The senate > the minister
fraud_investigation n  S?=by|mod|poss T=of|into|against|at  -> 090
  + NATO's fraud investigation of the plant ended. | NATO > the plant
preliminary_investigation n  S?=by|mod|poss T=of|into|against|at  -> 090
  + The prosecutor's preliminary investigation into the bank took a year. | The prosecutor > the bank
review n  S?=by|mod|poss T=of|into|against|at  -> 090
  + The senate's review of the minister was televised. | The senate > the minister
# Rallying opposition
rally v  S=subj T=against obj=opposition|public_opinion|resistance|campaign|support|boycott_call  -> 113
  + The interior minister rallied opposition against the base. | The interior minister > the base
mobilise v  S=subj T=against obj=opposition|public_opinion|resistance|campaign|support|boycott_call  -> 113
  + An aid agency mobilised a campaign against the dam. | An aid agency > the dam
mobilize v  S=subj T=against obj=opposition|public_opinion|resistance|campaign|support|boycott_call  -> 113
  + The opposition leader mobilized opposition against the base. | The opposition leader > the base
stir_up v  S=subj T=against obj=opposition|public_opinion|resistance|campaign|support|boycott_call  -> 113
  + A lawyers' association stired up a campaign against the dam. | A lawyers' association > the dam
drum_up v  S=subj T=against obj=opposition|public_opinion|resistance|campaign|support|boycott_call  -> 113
  + The governor drumed up opposition against the base. | The governor > the base
lead v  S=subj T=against obj=opposition|public_opinion|resistance|campaign|support|boycott_call  -> 113
  + The Red Cross led a campaign against the dam. | The Red Cross > the dam
organise v  S=subj T=against obj=opposition|public_opinion|resistance|campaign|support|boycott_call  -> 113
  + The king organised opposition against the base. | The king > the base
organize v  S=subj T=against obj=opposition|public_opinion|resistance|campaign|support|boycott_call  -> 113
  + A medical charity organized a campaign against the dam. | A medical charity > the dam
launch v  S=subj T=against obj=opposition|public_opinion|resistance|campaign|support|boycott_call  -> 113
  + The ambassador launched opposition against the base. | The ambassador > the base
wage v  S=subj T=against obj=opposition|public_opinion|resistance|campaign|support|boycott_call  -> 113
  + The church council waged a campaign against the dam. | The church council > the dam
mount v  S=subj T=against obj=opposition|public_opinion|resistance|campaign|support|boycott_call  -> 113
  + The army chief mounted opposition against the base. | The army chief > the base
whip_up v  S=subj T=against obj=opposition|public_opinion|resistance|campaign|support|boycott_call  -> 113
  + A women's group whipped up a campaign against the dam. | A women's group > the dam
run v  S=subj T=against obj=opposition|public_opinion|resistance|campaign|support|boycott_call  -> 113
  + The vice president ran opposition against the base. | The vice president > the base
rouse v  S=subj T=against obj=opposition|public_opinion|resistance|campaign|support|boycott_call  -> 113
  + The trade union roused a campaign against the dam. | The trade union > the dam
agitate v  S=subj T=against  -> 113
  + The party leader agitated against the treaty. | The party leader > the treaty
lobby v  S=subj T=against  -> 113
  + Amnesty lobbied against the mine. | Amnesty > the mine
argue v  S=subj T=against  -> 113
  + The mayor argued against the treaty. | The mayor > the treaty
preach v  S=subj T=against  -> 113
  + An aid agency preached against the mine. | An aid agency > the mine
crusade v  S=subj T=against  -> 113
  + The envoy crusaded against the treaty. | The envoy > the treaty
vote v  S=subj T=against  -> 113
  + A lawyers' association voted against the mine. | A lawyers' association > the mine
speak v  S=subj T=against  -> 113
  + The finance minister spoke against the treaty. | The finance minister > the treaty
incite v  S=subj T=against  -> 113
  + The Red Cross incited against the mine. | The Red Cross > the mine
militate v  S=subj T=against  -> 113
  + The chancellor militated against the treaty. | The chancellor > the treaty
advocate v  S=subj T=against  -> 113
  + A medical charity advocated against the mine. | A medical charity > the mine
canvass v  S=subj T=against  -> 113
  + The president canvassed against the treaty. | The president > the treaty
campaign n  S?=by|mod|poss T=against  -> 113
  + The church council's campaign against the mine spread abroad. | The church council > the mine
agitation n  S?=by|mod|poss T=against  -> 113
  + The prime minister's agitation against the treaty failed. | The prime minister > the treaty
crusade n  S?=by|mod|poss T=against  -> 113
  + A women's group's crusade against the mine spread abroad. | A women's group > the mine
incitement n  S?=by|mod|poss T=against  -> 113
  + The foreign minister's incitement against the treaty failed. | The foreign minister > the treaty
lobbying_campaign n  S?=by|mod|poss T=against  -> 113
  + The trade union's lobbying campaign against the mine spread abroad. | The trade union > the mine
resistance n  S?=by|mod|poss T=against  -> 113
  + The defence minister's resistance against the treaty failed. | The defence minister > the treaty
no-confidence_motion n  S?=by|mod|poss T=against  -> 113
  + Amnesty's no-confidence motion against the mine spread abroad. | Amnesty > the mine
censure_motion n  S?=by|mod|poss T=against  -> 113
  + The interior minister's censure motion against the treaty failed. | The interior minister > the treaty
# Calls for action against someone; verbal attacks; findings of guilt
call v  S=subj T=on|against|into|of|obj.of|obj.poss obj=no for={sanction}|boycott|investigation|inquiry|probe|punishment|prosecution|action|expulsion  -> 113
  + The opposition leader called for sanctions against Uganda. | The opposition leader > Uganda
push v  S=subj T=on|against|into|of|obj.of|obj.poss obj=no for={sanction}|boycott|investigation|inquiry|probe|punishment|prosecution|action|expulsion  -> 113
  + An aid agency pushed for a boycott of Brazil. | An aid agency > Brazil
press v  S=subj T=on|against|into|of|obj.of|obj.poss obj=no for={sanction}|boycott|investigation|inquiry|probe|punishment|prosecution|action|expulsion  -> 113
  + The African Union pressed for an investigation into the police. | The African Union > the police
appeal v  S=subj T=on|against|into|of|obj.of|obj.poss obj=no for={sanction}|boycott|investigation|inquiry|probe|punishment|prosecution|action|expulsion  -> 113
  + The governor appealed for sanctions against Kuwait. | The governor > Kuwait
lobby v  S=subj T=on|against|into|of|obj.of|obj.poss obj=no for={sanction}|boycott|investigation|inquiry|probe|punishment|prosecution|action|expulsion  -> 113
  + A lawyers' association lobbied for a boycott of Armenia. | A lawyers' association > Armenia
find v  S=subj T=obj comp=guilty|liable|responsible  -> 116
  + A court found the general guilty. | A court > the general
declare v  S=subj T=obj comp=guilty|liable|responsible  -> 116
  + A judge declared the banker guilty. | A judge > the banker
hold v  S=subj T=obj comp=liable|responsible  -> 116
  + The tribunal held the ministry liable. | The tribunal > the ministry
call v  S=subj T=obj comp=liar|terrorist|dictator|stupid|idiot|criminal|traitor|thug|murderer|coward|racist|fascist|puppet|clown|killer|shameful|unacceptable|illegal|disgrace|provocation|mistake|farce|unfair|irresponsible|outrageous  -> 111
  + The premier called the senator a liar. | The premier > the senator
launch v  S=subj T=on|against obj=attack obj.mod=scathing|verbal|blistering|fierce|extraordinary|stinging|bitter|personal|veiled|sharp|furious|unprecedented|withering|savage|angry|public|thinly  -> 111
  + The senator launched a scathing attack on the bank. | The senator > the bank
lead v  S=subj T=on|against obj=attack|criticism|charge|chorus  -> 111
  + The party led the criticism of the judge. | The party > _
  + The senator led the attack on the bank. | The senator > the bank
attack n  S?=by|mod|poss T=on|against mod=verbal|scathing|personal|political|blistering|stinging|rhetorical|twitter  -> 111
  + The governor's verbal attack on the judge was rude. | The governor > the judge
send v  S=subj T=to|into comp=investigate|probe|examine|inspect|verify|audit  -> 090
  + Canada sent a team to Haiti to investigate the fire. | Canada > Haiti
send v  S=subj T=to obj=investigator|inspector|auditor|detective|fact-finding_mission|mission|prosecutor|forensic_team  -> 090
  + Ghana sent investigators to Togo. | Ghana > Togo
head v  S=subj T=into|of|on|obj.of|obj.poss obj=inquiry|investigation|probe|panel|commission  -> 090
  + The barrister headed an inquiry into the school. | The barrister > the school
level v  S=subj T=at|against obj=charge|charges|accusation|accusations of={aggression}  -> 1123
  + Portugal leveled accusations of aggression against Niger. | Portugal > Niger
make v  S=subj T=at|against obj=charge|charges|accusation|accusations of={aggression}  -> 1123
  + Mongolia made accusations of aggression against Oman. | Mongolia > Oman
repeat v  S=subj T=at|against obj=charge|charges|accusation|accusations of={aggression}  -> 1123
  + Colombia repeated accusations of aggression against Finland. | Colombia > Finland
hurl v  S=subj T=at|against obj=charge|charges|accusation|accusations of={aggression}  -> 1123
  + Zambia hurled accusations of aggression against Pakistan. | Zambia > Pakistan
offer v  S=subj T=of|against|about|over|on|obj.of|obj.poss obj=criticism|rebuke|condemnation|warning_shot|denunciation|objection  -> 111
  + The delegation offered criticism of the ministry. | The delegation > the ministry
issue v  S=subj T=of|against|about|over|on|obj.of|obj.poss obj=criticism|rebuke|condemnation|warning_shot|denunciation|objection  -> 111
  + The king issued a rebuke of the bank. | The king > the bank
deliver v  S=subj T=of|against|about|over|on|obj.of|obj.poss obj=criticism|rebuke|condemnation|warning_shot|denunciation|objection  -> 111
  + The delegation delivered criticism of the ministry. | The delegation > the ministry
level v  S=subj T=of|against|about|over|on|obj.of|obj.poss obj=criticism|rebuke|condemnation|warning_shot|denunciation|objection  -> 111
  + The ambassador leveled a rebuke of the bank. | The ambassador > the bank
make v  S=subj T=of|against|about|over|on|obj.of|obj.poss obj=criticism|rebuke|condemnation|warning_shot|denunciation|objection  -> 111
  + The delegation made criticism of the ministry. | The delegation > the ministry
give v  S=subj T=of|against|about|over|on|obj.of|obj.poss obj=criticism|rebuke|condemnation|warning_shot|denunciation|objection  -> 111
  + The army chief gave a rebuke of the bank. | The army chief > the bank
voice v  S=subj T=of|against|about|over|on|obj.of|obj.poss obj=criticism|rebuke|condemnation|warning_shot|denunciation|objection  -> 111
  + The delegation voiced criticism of the ministry. | The delegation > the ministry
publish v  S=subj T=of|against|about|over|on|obj.of|obj.poss obj=criticism|rebuke|condemnation|warning_shot|denunciation|objection  -> 111
  + The vice president published a rebuke of the bank. | The vice president > the bank
direct v  S=subj T=of|against|about|over|on|obj.of|obj.poss obj=criticism|rebuke|condemnation|warning_shot|denunciation|objection  -> 111
  + The delegation directed criticism of the ministry. | The delegation > the ministry
refute v  S=subj T=obj obj=comment|comments|remark|remarks|claim|statement|report|reports|assertion  -> 016
  + Greece refuted the remarks of the American president. | Greece > the remarks of the American president
rebut v  S=subj T=obj obj=comment|comments|remark|remarks|claim|statement|report|reports|assertion  -> 016
  + The party leader rebutted the report. | The party leader > the report
dispute v  S=subj T=obj obj=comment|comments|remark|remarks|claim|statement|report|reports|assertion  -> 016
  + Ecuador disputed the remarks of the American president. | Ecuador > the remarks of the American president
contest v  S=subj T=obj obj=comment|comments|remark|remarks|claim|statement|report|reports|assertion  -> 016
  + The mayor contested the report. | The mayor > the report
contradict v  S=subj T=obj obj=comment|comments|remark|remarks|claim|statement|report|reports|assertion  -> 016
  + Cambodia contradicted the remarks of the American president. | Cambodia > the remarks of the American president
deny v  S=subj T=obj obj=comment|comments|remark|remarks|claim|statement|report|reports|assertion  -> 016
  + The envoy denied the report. | The envoy > the report
dismiss v  S=subj T=obj obj=comment|comments|remark|remarks|claim|statement|report|reports|assertion  -> 016
  + Algeria dismissed the remarks of the American president. | Algeria > the remarks of the American president
approve v  S=subj T=of|obj.of|obj.poss obj=extradition|retrial|trial|prosecution|audit|search|autopsy  -> 090
  + A court approved the extradition of a banker. | A court > a banker
order v  S=subj T=of|obj.of|obj.poss obj=extradition|retrial|trial|prosecution|audit|search|autopsy  -> 090
  + A judge ordered the retrial of the smuggler. | A judge > the smuggler
authorise v  S=subj T=of|obj.of|obj.poss obj=extradition|retrial|trial|prosecution|audit|search|autopsy  -> 090
  + A court authorised the extradition of a banker. | A court > a banker
authorize v  S=subj T=of|obj.of|obj.poss obj=extradition|retrial|trial|prosecution|audit|search|autopsy  -> 090
  + A judge authorized the retrial of the smuggler. | A judge > the smuggler
begin v  S=subj T=of|obj.of|obj.poss obj=extradition|retrial|trial|prosecution|audit|search|autopsy  -> 090
  + A court began the extradition of a banker. | A court > a banker
open v  S=subj T=of|obj.of|obj.poss obj=extradition|retrial|trial|prosecution|audit|search|autopsy  -> 090
  + A judge opened the retrial of the smuggler. | A judge > the smuggler
launch v  S=subj T=of|obj.of|obj.poss obj=extradition|retrial|trial|prosecution|audit|search|autopsy  -> 090
  + A court launched the extradition of a banker. | A court > a banker
