# Event frames of tabard, family "mixed": combinations in which the object decides; weights lift them over the general entry.
# Origin: written for tabard; codes are CAMEO / PLOVER facts. Licence: as the project.
order v  S=subj T=obj.of|obj obj=arrest|detention|imprisonment|jailing|deportation|trial|retrial|capture  -> 173 weight=3
  + A Kenyan judge ordered the arrest of the opposition leader. | A Kenyan judge > the opposition leader
order v  S=subj T=obj comp=jail|jailed|detain|detained|arrest|arrested|imprison|imprisoned  -> 173 weight=3
  + A Polish court ordered the editor jailed. | A Polish court > the editor
order v  S=subj T=obj comp=suspend|close|cease|halt|shut  -> 172 weight=3
  + The Malian government ordered the radio station to suspend broadcasts. | The Malian government > the radio station
order v  S=subj T=on|against obj={sanction}  -> 163 weight=3
  + The French president ordered sanctions on Belarus. | The French president > Belarus
deploy v  S=subj T=to|in|along|at|around as={peacekeepers}|peacekeeping_force|peacekeeping_troop  -> 074 weight=3
  + Kenya deployed soldiers to Somalia as peacekeepers. | Kenya > Somalia
send v  S=subj T=to|in to={peacekeepers}|peacekeeping_force|peacekeeping_mission  -> 074 weight=3
  + Fiji sent troops to the peacekeeping mission in Lebanon. | Fiji > Lebanon
send v  S=subj T=to|in obj={peacekeepers}  -> 074 weight=3
  + Ghana sent peacekeepers to Liberia. | Ghana > Liberia
serve v  S=subj:MIL T=in|to  -> 074 weight=1
  + Irish soldiers served in Lebanon. | Irish soldiers > Lebanon
stop v  S=subj obj=work T?=at|in  -> 143 weight=3
  + Bus drivers stopped work at the Lima depot. | Bus drivers > the Lima depot
hold v  S=subj T?=against|on|at|over|outside|in obj=protest|demonstration|rally|sit-in|march|vigil|protest_demonstration  -> 141 weight=3
  + Students held a demonstration against the government. | Students > the government
protest v  S=subj:CVL|OPP|EDU|LAB|REL|ETH T=obj  -> 141 weight=2
  + Teachers protested the killing of a colleague. | Teachers > the killing of a colleague
clash v  S=subj:CVL|OPP|EDU|LAB T=with:COP  -> 145 weight=2
  + Students clashed with police in Caracas. | Students > police
clash v  S=subj:protester|demonstrator|student|worker|opponent|supporter T=with:COP  -> 145 weight=2
  + Protesters clashed with police in Minsk. | Protesters > police
seek v  S=subj T=in|from obj=refuge|asylum|shelter  -> 0233 weight=2
  + Hundreds of families sought refuge in Chad. | Hundreds of families > Chad
supply v  S=subj T=to|iobj obj={arms}|{weapon}|equipment  -> 072 weight=2
  + Russia supplied tanks to Armenia. | Russia > Armenia
hand_over v  S=subj T=to obj=equipment|vehicle|ambulance|medicine|vaccine|supply|cheque|truck  -> 073 weight=2
  + Japan handed over ambulances to the Nepali health ministry. | Japan > the Nepali health ministry
open v  S=subj T=to obj=border to=refugee|migrant|displaced  -> 075 weight=3
  + Poland opened its border to refugees. | Poland > refugees
violate v  S=subj T=with|of|in|obj.mod|obj.of obj=ceasefire|truce|cease-fire|armistice  -> 196 weight=3
  + Rebels violated a ceasefire with the Sudanese army. | Rebels > the Sudanese army
grant v  S=subj T=iobj|to obj=permission|pardon|amnesty|citizenship|clemency|delay|extension|bail  -> 080 weight=2
  + The king granted a pardon to the dissident. | The king > the dissident
pardon v  S=subj T=obj  -> 0841 weight=1
  + The Gambian president pardoned two journalists. | The Gambian president > two journalists
leave v  S=subj:GOV|LEG|PTY obj=government|cabinet|coalition  -> 0831
  + The finance minister of Peru left the government. | The finance minister of Peru > _
resign v  S=subj T?=in|from  -> 0831
  + The Peruvian president resigned on Sunday. | The Peruvian president > _
call_off v  S=subj T?=against|at|with obj=strike|protest|march|boycott  -> 080 weight=3
  + The miners called off a strike against the government on Monday after talks in La Paz. | The miners > the government
let_free v  S=subj T=obj  -> 0841 weight=2
  + Yemen let the activist free. | Yemen > the activist
drop v  S=subj T=against|of|into obj=charge|investigation|case|probe|lawsuit  -> 080 weight=3
  + The court dropped charges against the editor. | The court > the editor
reduce v  S=subj T=on|obj.poss obj={tariff}|{sanction}|{restriction}  -> 085 weight=3
  + India reduced tariffs on goods from Nepal. | India > goods from Nepal
back_down v  S=subj T?=on|from|over  -> 080 weight=2
  + The premier backed down after the strike. | The premier > _
pledge v  S=subj T=for|to|of obj=support|backing|solidarity|full_support  -> 050 weight=3
  + Hungary pledged support for the initiative of Italy. | Hungary > the initiative of Italy
promise v  S=subj T=for|to|of obj=support|backing|solidarity  -> 050 weight=3
  + The envoy promised support for the Sudanese government. | The envoy > the Sudanese government
express v  S=subj T=for|to|with|of obj=support|backing|solidarity|confidence  -> 051 weight=3
  + Japan expressed support for the Thai government. | Japan > the Thai government
voice v  S=subj T=for|to|with|of obj=support|backing|solidarity|confidence  -> 051 weight=3
  + Norway voiced support for the peace commission. | Norway > the peace commission
announce v  S=subj T=to|with|in|from|for|obj.of obj=suspension|halt|cut|freeze  -> 162 weight=3
  + Denmark announced a suspension of aid to Egypt. | Denmark > Egypt
suspend v  S=subj T=to|in|for obj={aid}|delivery|deliveries|assistance|funding|aid_delivery  -> 162 weight=3
  + The United Nations suspended aid to Sudan. | The United Nations > Sudan
suspend v  S=subj T=with|to|in|on obj={talks}  -> 164 weight=3
  + The Libyan government suspended talks with the rebels. | The Libyan government > the rebels
reduce v  S=subj T=to obj={aid}  -> 162 weight=3
  + The Dutch government reduced aid to Rwanda. | The Dutch government > Rwanda
cut v  S=subj T=to|for obj={aid}|funding  -> 162 weight=3
  + Canada cut aid to Haiti. | Canada > Haiti
announce v  S=subj T=obj.of|of obj=arrest|detention|capture|arrests  -> 173 weight=3
  + Mexican authorities announced the arrest of a mayor. | Mexican authorities > a mayor
declare v  S=subj T?=in|across any=state_of_siege|state_of_emergency|martial_law  -> 1724 weight=3
  + The Bolivian president declared a state of siege in Pando. | The Bolivian president > Pando
seize v  S=subj:MIL|REB|UAF T=obj obj={territory}|{building}|field|oilfield|tanker|ship|vessel  -> 192 weight=2
  + Rebels seized an airport in Mali. | Rebels > an airport in Mali
capture v  S=subj:MIL|REB|UAF|GOV T=obj obj={territory}|{building}  -> 192 weight=2
  + Government troops captured the town. | Government troops > the town
take_over v  S=subj:MIL|REB|UAF T=obj obj={territory}|{building}|town|city  -> 192 weight=2
  + The rebels took over the town. | The rebels > the town
violate v  S=subj T=of|by obj=ban|resolution|treaty|agreement|sanction  -> 128 weight=2
  + Sudan violated a ban of the Security Council. | Sudan > the Security Council
accept v  S=subj T=from|in obj=refugee|migrant|evacuee  -> 075 weight=2
  + Portugal accepted refugees from Greece. | Portugal > Greece
