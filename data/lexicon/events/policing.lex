# Police, prisons and crowds: what reports of rights groups and of the crime-and-order desk say of force, custody and harm.
# Format: docs/formats/frames.md. Origin: written for tabard. Licence: CC BY 4.0.

# --- fire and force on crowds ---
resort v  S=subj T?=against|on|at to={crowdforce}  -> 175
  + Police resorted to a baton charge against the strikers in Nagpur. | Police > the strikers
burst v  S=subj T?=on|at|against obj=tear_gas|teargas|tear_gas_shell|teargas_shell|shell|tear-gas_shell  -> 175
  + Kenyan police burst tear gas shells at the crowd. | Kenyan police > the crowd
lob v  S=subj T?=on|at|against|into obj=tear_gas|teargas|tear_gas_shell|canister|tear_gas_canister|tear-gas_canister|smoke_bomb  -> 175
  + Zambian police lobbed tear gas canisters at the students. | Zambian police > the students
wield v  S=subj T=against|on obj=baton|lathi|truncheon|stick|whip|club|cane  -> 175
  + Sri Lankan police wielded batons against the nurses. | Sri Lankan police > the nurses
cane v  S=subj T=obj:person subj=:COP|MIL|GOV  -> 182
  + Police in Jaipur caned the protesting teachers. | Police in Jaipur > the protesting teachers
baton-charge v  S=subj T=obj  -> 175
  + Police in Lahore baton-charged the lawyers. | Police in Lahore > the lawyers
kettle v  S=subj T=obj:person  -> 175
  + Police in Minsk kettled the marchers on a bridge. | Police in Minsk > the marchers
rough_up v  S=subj T=obj:person  -> 182
  + Ugandan police roughed up the reporters. | Ugandan police > the reporters
manhandle v  S=subj T=obj:person  -> 182
  + Guards of the Malawian president manhandled the photographer. | Guards of the Malawian president > the photographer
drag v  S=subj T=obj:person subj=:COP|MIL|SPY from=car|home|house|mosque|church|hospital|bed|court|office|classroom|dormitory  -> 173
  + Zimbabwean police dragged the lawyer from her car. | Zimbabwean police > the lawyer
mow_down v  S=subj T=obj:person  -> 190
  + Soldiers of the junta mowed down marchers in Bago. | Soldiers of the junta > marchers
spray v  S=subj T=obj:person with=bullets|gunfire|machine-gun_fire|automatic_fire  -> 193
  + The gunmen sprayed the villagers with bullets. | The gunmen > the villagers
riddle v  S?=subj T=obj with=bullets|bullet|gunfire  -> 193
  + Attackers in Cauca riddled the councillor with bullets. | Attackers in Cauca > the councillor

# --- custody and what happens in it ---
die v  T=subj in=police_custody|custody|detention|state_custody|military_custody|captivity|prison|jail subj=journalist|reporter|activist|lawyer|dissident|prisoner|detainee|suspect|protester|protestor|student|monk|imam|editor|leader|critic|blogger|inmate|defender|migrant|villager  -> 182
  + A journalist died in police custody in Kampala. | _ > A journalist
hold v  S?=subj|by T=obj:person comp=incommunicado  -> 173
  + The lawyer has been held incommunicado by Egypt's security agency since May. | Egypt's security agency > The lawyer
hold_incommunicado v  S?=subj T=obj:person  -> 173
  + Syria held incommunicado two Lebanese reporters. | Syria > two Lebanese reporters
deny v  S=subj T=iobj|obj.mod obj=medical_care|care|treatment|medicine|bail|access_to_a_lawyer|counsel|legal_counsel|family_visits|visits  -> COERCE/withhold
  + Eritrea denied the bishop medical care. | Eritrea > the bishop
remand v  S?=subj T=obj:person  -> 173
  + A court in Kigali remanded the blogger. | A court in Kigali > the blogger
remand v  S?=subj T=obj:person in=custody|prison|jail  -> 173
  + The magistrate in Lusaka remanded the pastor in custody. | The magistrate in Lusaka > the pastor
frogmarch v  S=subj T=obj:person  -> 173
  + Russian police frogmarched the candidate to a van. | Russian police > the candidate
bundle v  S=subj T=obj:person into=car|van|truck|vehicle|boot|lorry|jeep  -> 181
  + Men of Burundi's intelligence service bundled the reporter into a van. | Men of Burundi's intelligence service > the reporter
whisk_away v  S=subj T=obj:person subj=:COP|MIL|SPY|UAF  -> 173
  + Egyptian police whisked away the organiser of the strike. | Egyptian police > the organiser of the strike
strip-search v  S=subj T=obj:person  -> 173
  + Border officers in Belarus strip-searched the priest. | Border officers in Belarus > the priest
body-search v  S=subj T=obj:person  -> 173
  + Soldiers in Hebron body-searched the pupils. | Soldiers in Hebron > the pupils
fingerprint v  S=subj T=obj:person  -> 173
  + Hungarian police fingerprinted the asylum seekers. | Hungarian police > the asylum seekers
parade v  S=subj T=obj:person before=cameras|crowd|journalists|reporters|press  -> 170
  + The Houthis paraded the aid workers before cameras. | The Houthis > the aid workers
force-feed v  S=subj T=obj:person  -> 1822
  + Guards in Bahrain force-fed the hunger striker. | Guards in Bahrain > the hunger striker
waterboard v  S=subj T=obj:person  -> 1822
  + Agents in Khartoum waterboarded the student. | Agents in Khartoum > the student
electrocute v  S=subj T=obj:person subj=:COP|MIL|SPY|GOV|REB|UAF  -> 1822
  + Syrian officers electrocuted the prisoner. | Syrian officers > the prisoner
flog v  S=subj T=obj:person  -> 182
  + The Taliban flogged two women in Ghor. | The Taliban > two women
cane v  S?=subj T=obj:person in=public  -> 182
  + Aceh's morality police caned two students in public. | Aceh's morality police > two students

# --- inaction: what the police let happen (CAMEO has no code for it; 120 with the context human_rights) ---
stand_by v  S=subj subj=:COP|MIL|GOV comp=burn|loot|attack|beat|kill|rampage  -> 120 ctx=human_rights
  + Police in Delhi stood by while a mob burned shops. | Police in Delhi > _
stand_by v  S=subj:COP|MIL  -> 120 ctx=human_rights weight=1
  + The officers of the Kerala police stood by and watched. | The officers of the Kerala police > _
stand v  S=subj:COP|MIL obj|comp=spectator|spectators|witness|witnesses|onlooker|onlookers|mute|idle|bystander|bystanders  -> 120 ctx=human_rights
  + The police stood idle as the gang looted the shops. | The police > _
remain v  S=subj:COP|MIL obj|comp=spectator|spectators|witness|witnesses|onlooker|onlookers|mute|idle|passive|inactive|bystander|bystanders  -> 120 ctx=human_rights
  + The police remained mute spectators. | The police > _
turn v  S=subj T?=to obj=blind_eye subj=:COP|MIL|GOV  -> 120 ctx=human_rights
  + Indonesian police turned a blind eye to the militias. | Indonesian police > the militias
turn_a_deaf_ear v  S=subj:COP|MIL T?=to|obj.poss  -> 120 ctx=human_rights weight=1
  + The police turned a deaf ear to the women. | The police > the women
look v  S=subj:COP|MIL obj=other_way  -> 120 ctx=human_rights
  + The policemen looked the other way. | The policemen > _
do v  S=subj:COP|MIL obj=nothing  -> 120 ctx=human_rights
  + The police did nothing to stop the mob. | The police > _
fail v  S=subj:COP|MIL comp=act|intervene|respond|react|prevent|protect|contain|control|stop|curb|check|investigate|register|rescue|save|help|arrive  -> 120 ctx=human_rights
  + The police failed to contain the violence. | The police > _
  + The police failed to protect the worshippers. | The police > _
refuse v  S=subj:COP|MIL|JUD comp=act|intervene|register|file|record|lodge|accept|help|investigate|protect|rescue|respond|stop  -> 120 ctx=human_rights
  + The police refused to register a complaint. | The police > _
  + The officers refused to help the wounded. | The officers > _
ignore v  S=subj:COP|MIL T?=of|from|obj.poss|obj.of obj=call|calls|plea|pleas|complaint|complaints|appeal|cry|cries|warning|warnings|report|reports  -> 120 ctx=human_rights
  + The police ignored the pleas of the residents. | The police > the residents
inaction n  S=by|of|on|poss|mod:COP|MIL  -> 120 ctx=human_rights
  + The report condemned the inaction of the police in Nagpur. | the police > _
  + There was inaction on the part of the police. | the part of the police > _
failure n  S=of|poss|mod:COP  -> 120 ctx=human_rights
  + The failure of the police to arrest the men was condemned. | the police > _

# --- threats and harassment ---
receive v  S?=from|by T=subj obj=prison_sentence|jail_sentence|jail_term|prison_term|life_sentence|death_sentence|life_term|suspended_sentence|sentence  -> 173
  + The former president of Peru received a 20-year prison sentence for graft. | _ > The former president of Peru
receive v  S?=from T=subj obj=death_threat|death_threats|threat|threats|threatening_call|threatening_calls|threatening_message subj=journalist|reporter|activist|lawyer|defender|editor|blogger|judge|witness|unionist|politician|candidate|councillor|mayor|teacher|priest|bishop  -> 138 ctx=human_rights
  + The reporter received death threats. | _ > The reporter
receive v  S?=from T=subj obj=death_threat|bomb_threat|threat|threatening_call|threatening_message|anonymous_threat  -> 138
  + The mayor of Cali received death threats from militiamen. | militiamen > The mayor of Cali
send v  S=subj T=to|iobj obj=death_threat|threat|threatening_letter|threatening_message|bullet  -> 138
  + Paramilitaries in Arauca sent death threats to the teacher. | Paramilitaries in Arauca > the teacher
hound v  S=subj T=obj:person  -> 170
  + Secret police in Baku hounded the lawyer for years. | Secret police in Baku > the lawyer
tail v  S=subj T=obj:person subj=:SPY|COP|MIL|UAF  -> 170
  + Cuban agents tailed the poet through Havana. | Cuban agents > the poet
bug v  S=subj T=obj:any obj=phone|office|home|telephone|car|apartment|flat|embassy|headquarters  -> 170
  + Serbian intelligence bugged the office of the opposition. | Serbian intelligence > the office of the opposition
dox v  S=subj T=obj:person  -> 170
  + Supporters of the Nicaraguan government doxed the priest. | Supporters of the Nicaraguan government > the priest
smear v  S=subj T=obj subj=:GOV|MED|PTY|COP|SPY|MIL  -> 111
  + Azerbaijan's state television smeared the dissident. | Azerbaijan's state television > the dissident

# --- homes and land ---
demolish v  S=subj T=obj.of obj=home|house|hut|dwelling|structure|shack|settlement  -> 1712
  + Israel demolished 30 homes of Bedouins in the Negev. | Israel > Bedouins
raze v  S=subj T=obj:any obj=home|house|hut|village|market|school|mosque|church|neighbourhood|camp  -> 1712
  + Soldiers in Rakhine razed a village. | Soldiers in Rakhine > a village
torch v  S=subj T=obj:any obj=home|house|hut|village|market|school|mosque|church|church|shop|police_station|vehicle|car|bus|office  -> 1712
  + Militiamen in Darfur torched a market. | Militiamen in Darfur > a market
uproot v  S=subj T=obj obj=villager|resident|family|people|community|herder|farmer  -> 204
  + The Ethiopian army uprooted herders from the valley. | The Ethiopian army > herders
drive v  S=subj T=obj:person from=home|homes|village|villages|land|lands|town|camp  -> 204
  + Janjaweed fighters drove villagers from their homes. | Janjaweed fighters > villagers
push_back v  S=subj T=obj:person obj=migrant|refugee|asylum_seeker|asylum-seeker|people|family  -> 174
  + Croatian police pushed back 60 migrants. | Croatian police > 60 migrants
push v  S=subj T=obj:person obj=migrant|refugee|asylum_seeker|asylum-seeker back=no into=waters|water|sea  -> 174
  + Greek coastguards pushed migrants into Turkish waters. | Greek coastguards > migrants

# --- the dead ---
mass_grave n  -> none
  - A mass grave was found near Tarhuna.

# --- by whom it is done tells that it is no market and no game ---
seize v  S=subj T=obj:person subj=:COP|SPY  -> 173
  + Police in Lagos seized ten workers. | Police in Lagos > ten workers
seize v  S=subj T=obj:person subj=:UAF|REB|CRM  -> 181
  + Gunmen seized three girls. | Gunmen > three girls
beat v  S=subj T=obj:person subj=:COP|MIL|UAF|REB|SPY  -> 182 weight=1
  + Police in Accra beat a trader. | Police in Accra > a trader
attack v  S=subj T=obj:person subj=:COP|MIL|UAF|REB obj=trader|traders|broker|dealer  -> 190 weight=1
  + Gunmen attacked a trader. | Gunmen > a trader
