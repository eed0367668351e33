# Event frames of tabard, family "lands": one entry a line, its examples indented (docs/formats/frames.md).
# Origin: written for tabard; codes are CAMEO / PLOVER facts. Licence: as the project.

# Acts whose target is the land where they are done, or whom a clause of purpose names
go v  S=subj T?=in|at|near|along on=alert|high_alert|war_footing|standby  -> 152 weight=1
  + Troops went on high alert in Kashmir. | Troops > Kashmir
remain v  S=subj T?=in|at|near|along on=alert|high_alert|war_footing|standby  -> 152 weight=1
  + Angolan troops remained on alert in Cabinda. | Angolan troops > Cabinda
stay v  S=subj T?=in|at|near|along on=alert|high_alert|war_footing|standby  -> 152 weight=1
  + The army stayed on alert in Zambia. | The army > Zambia
lay_down v  S=subj T?=in obj=arm|weapon  -> 0873 weight=1
  + The guerrillas laid down their weapons in Colombia. | The guerrillas > Colombia
hand_in v  S=subj T?=in|to obj=arm|weapon  -> 0873
  + The rebels handed in their weapons in Angola. | The rebels > Angola
agree v  S=subj T?=with|in to={ceasefire}  -> 0356 weight=1
  + The rebels agreed to a ceasefire in Sudan. | The rebels > Sudan
propose v  S=subj T?=with|to|in obj={ceasefire}  -> 0356 weight=1
  + Turkey proposed a truce in Libya. | Turkey > Libya
close v  S?=subj T=with|to obj=border|land_border|border_crossing|crossing|frontier  -> 191 weight=2
  + Niger closed its border with Benin. | Niger > Benin
block v  S?=subj T=with|to obj=border|land_border|border_crossing|crossing|frontier  -> 191 weight=2
  + Iceland blocked its border with Angola. | Iceland > Angola
shut_down v  S?=subj T=with|to obj=border|land_border|border_crossing|crossing|frontier  -> 191 weight=2
  + Peru shut down its border with Turkey. | Peru > Turkey
close_off v  S?=subj T=with|to obj=border|land_border|border_crossing|crossing|frontier  -> 191 weight=2
  + Senegal closed off its border with Georgia. | Senegal > Georgia
seal_off v  S?=subj T=with|to obj=border|land_border|border_crossing|crossing|frontier  -> 191 weight=2
  + Senegal sealed off its border with Mongolia. | Senegal > Mongolia
reopen v  S?=subj T=with|to obj=border|land_border|border_crossing|crossing|frontier  -> RETREAT weight=2
  + Benin reopened its border with Niger. | Benin > Niger
mobilize v  S=subj T=against obj={troops}  -> 154 weight=1
  + Armenia mobilized its army against Azerbaijan. | Armenia > Azerbaijan
mobilise v  S=subj T=against obj={troops}  -> 154 weight=1
  + Armenia mobilised troops against Azerbaijan. | Armenia > Azerbaijan
mobilize v  S=subj T=against obj={troops} for=assault|attack|battle|offensive|operation|war|strike|invasion  -> 154 weight=2
  + Ethiopia mobilized the army for an offensive against Eritrea. | Ethiopia > Eritrea
mobilise v  S=subj T=against obj={troops} for=assault|attack|battle|offensive|operation|war|strike|invasion  -> 154 weight=2
  + Ethiopia mobilised the army for an offensive against Eritrea. | Ethiopia > Eritrea
launch v  S=subj T=between obj=mediation|mediation_effort|mediation_efforts|mediation_bid|shuttle_diplomacy|peace_effort|peace_efforts|peace_initiative|good_offices  -> 045
  + Oman launched a mediation effort between Saudi Arabia and Qatar. | Oman > Saudi Arabia ; Oman > Qatar
launch v  S=subj T?=in obj=mediation|mediation_effort|mediation_efforts|mediation_bid|shuttle_diplomacy|peace_effort|peace_efforts|peace_initiative  -> 045
  + Senegal launched a mediation effort in Guinea-Bissau. | Senegal > Guinea-Bissau
participate v  S=subj T=in subj={troops}|{peacekeepers} in=operation|mission|peacekeeping|peacekeeping_operation|peacekeeping_mission  -> 074
take_part v  S=subj T=in subj={troops}|{peacekeepers} in=operation|mission|peacekeeping|peacekeeping_operation|peacekeeping_mission  -> 074
send v  S=subj T=to obj=platoon|contingent|detachment|squadron|brigade|armored_vehicle|armoured_vehicle  -> 154
  + Georgia sent a platoon to Kosovo. | Georgia > Kosovo
send v  S=subj T=into|to|in obj=operative|agent|commando|spy|special_forces|team of=operative|agent|commando|spy|soldier|troop  -> 154
  + Chile sent a team of commandos into Bolivia. | Chile > Bolivia
# What hits, hits without a weapon named beside it
hit v  S?=subj T=obj:any subj=air_strike|airstrike|air_strikes|airstrikes|strike|raid|rocket|missile|mortar|shelling|shell|artillery|artillery_fire|barrage|bombardment|explosion|blast|bomb|car_bomb|drone|gunfire|fire  -> 190
  + A Russian missile hit a hospital in Kharkiv. | A Russian missile > a hospital in Kharkiv
  + Israeli air strikes hit the village of Blida. | Israeli air strikes > the village of Blida
# Grievances and thanks by name
refute v  S=subj T=obj:any obj=comment|comments|remark|remarks|statement|report|assertion|view  -> 120
  + Kenya refuted the remarks of the Somali president. | Kenya > the remarks of the Somali president
call v  S=subj T=obj:GOV|LEG|MIL|OPP|PTY|REB|UAF|state comp|obj=stupid|guy|fool|idiot|liar|dictator|murderer|thug|loser|clown|coward|terrorist|criminal  -> 111
  + The opposition leader called President Macron a liar. | The opposition leader > President Macron
# Who is held in a state is held by its authorities, unless another is named
arrest v  S=in:state T=obj subj=no  -> 173
  + Two Kenyan reporters were arrested in Uganda. | Uganda > Two Kenyan reporters
detain v  S=in:state T=obj subj=no  -> 173
  + The priest was detained in Nicaragua. | Nicaragua > The priest
jail v  S=in:state T=obj subj=no  -> 173
  + The blogger was jailed in Morocco for tweets. | Morocco > The blogger
imprison v  S=in:state T=obj subj=no  -> 173
  + The activist was imprisoned in Belarus. | Belarus > The activist
expel v  S=from:state T=obj subj=no obj={inspectors}|{envoy}  -> 166 weight=1
  + Two inspectors of the agency were expelled from Iraq. | Iraq > Two inspectors of the agency
expel v  S=from:state T=obj subj=no  -> 174 weight=1
  + Three missionaries were expelled from Eritrea. | Eritrea > Three missionaries
deport v  S=from:state T=obj subj=no  -> 174 weight=1
  + Thirty Rwandans were deported from Uganda. | Uganda > Thirty Rwandans
# Who opens his border to people takes them in
open v  S=subj T=to:REF|CVL obj=border  -> 075 weight=2
  + Uganda opened its borders to a large number of Burundians. | Uganda > a large number of Burundians
