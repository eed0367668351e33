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
blame v  S=subj T=obj subj={market}  -> none
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
accusation n  S?=by|mod|poss T?=against  -> 112
  + Ethiopia's accusation against Eritrea was denied. | Ethiopia > Eritrea
allegation n  S?=by|mod|poss T?=against  -> 112
  + The union's allegations against the firm spread. | The union > the firm
criticism n  S?=by|mod|poss T?=of  -> 111
  + The bank's criticism of the ministry was sharp. | The bank > the ministry
condemnation n  S?=by|mod|poss T?=of  -> 111
  + Russia's condemnation of the strike came at once. | Russia > the strike
denunciation n  S?=by|mod|poss T?=of  -> 111
  + The bishop's denunciation of the junta was read in church. | The bishop > the junta
sue v  S=subj T=obj  -> 115
  + The fishermen sued the oil company. | The fishermen > the oil company
take_to_court v  S=subj T=obj  -> 115
  + Bolivia took to court a mining firm. | Bolivia > a mining firm
file v  S=subj T=against obj={lawsuit}  -> 115
  + Villagers filed a lawsuit against the mine. | Villagers > the mine
lawsuit n  S?=by|mod|poss T?=against  -> 115
  + The widow's lawsuit against the army was accepted. | The widow > the army
find_guilty v  S=subj T=obj  -> 116
  + A court found guilty the general. | A court > the general
convict v  S=subj T=obj of={crime}  -> 116
  + The tribunal convicted the colonel of war crimes. | The tribunal > the colonel
investigate v  S=subj T=obj  -> 090
  + The parliament investigated the ministry. | The parliament > the ministry
investigate v  S=subj T=obj for={crime}  -> 091
  + Prosecutors investigated the senator for fraud. | Prosecutors > the senator
investigate v  S=subj T=obj T=obj obj={abuse}  -> 092
  + The UN investigated torture in the camps. | The UN > torture
investigate v  S=subj T=obj T=obj obj={warcrime}  -> 094
  + The tribunal investigated war crimes. | The tribunal > war crimes
investigate v  S=subj T=obj T=obj obj=attack|airstrike|bombing|strike|raid|shelling  -> 093
  + The commission investigated the airstrike. | The commission > the airstrike
probe v  S=subj T=obj  -> 090
  + The regulator probed the bank. | The regulator > the bank
open v  S=subj T=into|against|on obj=investigation|inquiry|probe  -> 090
  + Spain opened an investigation into the clan. | Spain > the clan
launch v  S=subj T=into|against|on obj=investigation|inquiry|probe  -> 090
  + Brazil launched an inquiry into the spill. | Brazil > the spill
investigation n  S?=by|mod|poss T?=of|into  -> 090
  + The prosecutor's investigation of the mayor widened. | The prosecutor > the mayor
inquiry n  S?=by|mod|poss T?=into  -> 090
  + The senate's inquiry into the police opened. | The senate > the police
probe n  S?=by|mod|poss T?=into|of  -> 090
  + The commission's probe into the bank ended. | The commission > the bank
question v  S=subj T=obj T=obj:person  -> 090
  + Detectives questioned the minister. | Detectives > the minister
search v  S=subj T=obj:any  -> 090
  + Police searched the party's office. | Police > the party's office
campaign v  S=subj T=against  -> 113
  + Farmers campaigned against the dam. | Farmers > the dam
