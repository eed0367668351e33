# Deeds of force that a phrase names and another word tells the harm of: "killed in police firing", "wounded in Russian
# shelling". Who does the deed does the harm (src/claim/act_doer.c).
# Format: docs/formats/frames.md. Origin: written for tabard. Licence: CC BY 4.0.

# --- the deed with its doer before it ---
shelling n  S=mod|by T?=of|on|against:any  -> 194
  + Ten people were wounded in Sudanese shelling of the market. | Sudanese > Ten people
bombing n  S=mod T?=of|on|against|in:any  -> 195
  + Syrian bombing of the town killed nobody, the mayor said. | Syrian > the town
bombardment n  S=mod|by T?=of|on|against:any  -> 194
  + Two nurses died in Turkish bombardment of the valley. | Turkish > Two nurses
shooting n  S=mod:COP|MIL|UAF|REB T?=of|at  -> 193
  + A student was killed in a police shooting in Kisumu. | police > A student
firing n  S=mod|by|poss:COP|MIL|UAF|REB|SPY T?=on|at|into|of  -> 193
  + Three weavers were killed in police firing in Quetta. | police > Three weavers
  + Police firing on the mourners was condemned by the bishop of Lahore. | Police > the mourners
gunfire n  S=mod|by:COP|MIL|UAF|REB|SPY T?=on|at|into  -> 193
  + A shepherd died in army gunfire near Kupwara. | army > A shepherd
beating n  S=mod|by:COP|MIL|UAF|REB|SPY T?=of  -> 182
  + A vendor died after a police beating in Tunis. | police > A vendor
operation n  S=mod|by:COP|MIL|SPY T?=against|on mod=military|security|police|army|special|sweep|search|combing|cordon  -> 190
  + Four herders were killed in a Malian military operation near Mopti. | Malian > Four herders

# --- the harm, by what it is done in ---
kill v  S?=subj T=obj in=firing|shooting|gunfire|sniper_fire|gun_attack|police_firing  -> 193 weight=1
  + Nine miners were killed in gunfire outside the pit. | _ > Nine miners
die v  T=subj in=firing|shooting|gunfire|sniper_fire|gun_attack|police_firing  -> 193 weight=1
  + Two pupils died in police firing on Tuesday in Gilgit. | police > Two pupils
die v  T=subj after=beating|torture|shooting|stabbing|attack|assault|ambush|gunfire  -> 182 weight=1
  + Two monks died after an army beating in Mandalay. | army > Two monks
succumb v  T=subj to=firing|police_firing|gunfire|bullet|bullets|bullet_wound|bullet_wounds|gunshot_wounds|torture|beating  -> 193 weight=1
  + Ten people succumbed to police firing. | police > Ten people
wound v  S?=subj T=obj in=firing|shooting|gunfire|sniper_fire|gun_attack|police_firing  -> 193 weight=1
  + Six pickers were wounded in police firing in Assam. | police > Six pickers
injure v  S?=subj T=obj in=firing|shooting|gunfire|sniper_fire|gun_attack|police_firing  -> 193 weight=1
  + Eleven weavers were injured in army firing in Srinagar. | army > Eleven weavers
injure v  S?=subj T=obj in=airstrike|airstrikes|air_strike|air_strikes|air_raid|air_attack|drone_strike|drone_attack  -> 195 weight=1
  + Four cooks were injured in an Ethiopian drone strike. | Ethiopian > Four cooks
injure v  S?=subj T=obj in=rocket_attack|shelling|bombardment|mortar_attack|mortar_fire|artillery_fire|missile_strike|missile_attack|rocket_fire|barrage  -> 194 weight=1
  + Two teachers were injured in Armenian shelling. | Armenian > Two teachers
destroy v  S?=subj T=obj:any in=airstrike|airstrikes|air_strike|air_strikes|air_raid|bombing|bombardment|shelling|missile_strike|drone_strike|rocket_attack|bombing_raid  -> 190 weight=1
  + The clinic was destroyed in a Saudi air strike. | Saudi > The clinic
damage v  S?=subj T=obj:any in=airstrike|airstrikes|air_strike|air_strikes|air_raid|bombing|bombardment|shelling|missile_strike|drone_strike|rocket_attack|bombing_raid  -> 190 weight=1
  + Two schools were damaged in Russian shelling. | Russian > Two schools
hit v  T=obj:any in=airstrike|airstrikes|air_strike|air_strikes|bombardment|shelling|missile_strike|drone_strike|rocket_attack|bombing_raid  -> 190 weight=1
  + A bakery was hit in an Israeli bombing raid. | Israeli > A bakery
arrest v  S?=subj T=obj in=raid|raids|sweep|crackdown|dragnet|operation  -> 173 weight=1
  + Dozens of students were arrested in an Egyptian crackdown. | Egyptian > students
detain v  S?=subj T=obj in=raid|raids|sweep|crackdown|dragnet|operation  -> 173 weight=1
  + Two editors were detained in a police raid in Minsk. | police > Two editors

# --- police at work ---
make v  S=subj T=obj.of obj=arrest|arrests  -> 173
  + Police in Kampala made arrests of students. | Police in Kampala > students
fire v  S=subj T?=at|on|into|over obj=round|rounds|shot|shots|bullet|bullets|live_rounds|warning_shots|volley  -> 193
  + Police fired forty rounds at the strikers. | Police > the strikers
open v  S=subj T?=on|at obj=fire|gunfire  -> 193
  + Sudanese police opened fire on the marchers. | Sudanese police > the marchers
register v  S=subj:COP|JUD T=against obj=case|fir|complaint|offence|offense  -> 170
  + Police in Pakistan registered a case against the publisher. | Police in Pakistan > the publisher
return v  S?=subj T?=at|on|to obj=fire|gunfire  -> 190
  + The patrol of the Malian army returned fire at the raiders. | patrol of the Malian army > the raiders
fire v  S=subj:COP|MIL|REB|UAF in=air  -> 175
  + Police in Dhaka fired in the air to disperse the crowd. | Police in Dhaka > _
fire v  S=subj:COP|MIL|REB|UAF T=into into=crowd|mob|protester|protestor|demonstrator|marcher|worshipper|procession  -> 175
  + Guinean soldiers fired into the crowd. | Guinean soldiers > the crowd
look_on v  S=subj:COP|MIL|SPY  -> 120 ctx=human_rights
  + Kenyan police looked on as the gang beat the students. | Kenyan police > _
refuse v  S=subj:COP|JUD C=inf  -> 120
  + Police in Multan refused to register the complaint. | Police in Multan > _
