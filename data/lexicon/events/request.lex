# Event frames of tabard, family "request": one entry a line, its examples indented (docs/formats/frames.md).
# Origin: written for tabard; codes are CAMEO / PLOVER facts. Licence: as the project.

# Appeals (CAMEO 02) and demands (CAMEO 10); PLOVER REQUEST
urge v  S=subj T=obj  -> 020
  + Madrid urged Havana to show restraint. | Madrid > Havana
call v  S=subj T=on|upon  -> 020
  + The bishop called on the president to listen. | The bishop > the president
ask v  S=subj T=obj  -> 020
  + The council asked the governor for an answer. | The council > the governor
appeal v  S=subj T=to  -> 020
  + The mother appealed to the kidnappers. | The mother > the kidnappers
request v  S=subj T=from  -> 020
  + Malta requested an answer from Italy. | Malta > Italy
implore v  S=subj T=obj  -> 020
  + The nurses implored the minister. | The nurses > the minister
plead v  S=subj T=with  -> 020
  + The mayor pleaded with the militia. | The mayor > the militia
press v  S=subj T=obj  -> 020
  + The EU pressed Serbia on reforms. | The EU > Serbia
pressure v  S=subj T=obj  -> 020
  + Unions pressured the cabinet. | Unions > the cabinet
ask v  S=subj T=obj for=support|backing  -> 022
  + Ukraine asked Hungary for support. | Ukraine > Hungary
ask v  S=subj T=obj for={aid}  -> 023
  + Nepal asked India for help. | Nepal > India
ask v  S=subj T=obj for={money}|{loan}  -> 0231
  + Tunisia asked the IMF for a loan. | Tunisia > the IMF
ask v  S=subj T=obj for={arms}  -> 0232
  + Taiwan asked the United States for jets. | Taiwan > the United States
ask v  S=subj T=obj for={humanitarian}  -> 0233
  + Sudan asked donors for food. | Sudan > donors
ask v  S=subj T=obj for={peacekeepers}  -> 0234
  + Haiti asked the UN for peacekeepers. | Haiti > the UN
appeal v  S=subj T=to for={aid}  -> 023
  + Peru appealed to the world for aid. | Peru > the world
request v  S=subj T=from obj={money}|{loan}  -> 0231
  + Ghana requested a loan from the IMF. | Ghana > the IMF
request v  S=subj T=from obj={arms}  -> 0232
  + Estonia requested tanks from Germany. | Estonia > Germany
request v  S=subj T=from obj={aid}  -> 023
  + The province requested assistance from the army. | The province > the army
seek v  S=subj T=from obj={humanitarian}  -> 0233
  + Malawi sought grain from South Africa. | Malawi > South Africa
seek v  S=subj T=from obj={aid}  -> 023
  + Malawi sought help from Zambia. | Malawi > Zambia
seek v  S=subj T=from obj={money}|{loan}  -> 0231
  + Pakistan sought a loan from China. | Pakistan > China
call v  S=subj for={reforms}  -> 024
  + The bishops called for reforms. | The bishops > _
call v  S=subj for={leadership}  -> 0241
  + The opposition called for the resignation of the premier. | The opposition > _
call v  S=subj for={ceasefire}  -> 0256
  + France called for a truce. | France > _
call v  S=subj for=release  -> 0253
  + Amnesty called for the release of the poet. | Amnesty > _
call v  S=subj for={talks}  -> 026
  + China called for talks. | China > _
call v  S=subj for=settlement|solution|resolution  -> 027
  + Egypt called for a settlement. | Egypt > _
call v  S=subj for=lifting|end of={sanction}  -> 0254
  + Havana called for the lifting of the embargo. | Havana > _
demand v  S=subj T=from|of  -> 100
  + The tribe demanded an answer from the company. | The tribe > the company
demand v  S=subj T=of|obj.of|obj.poss obj=resignation|removal|ouster|dismissal  -> 1041
  + Students demanded the resignation of the rector. | Students > the rector
demand v  S=subj obj={leadership}  -> 1041
  + The opposition demanded early elections. | The opposition > _
demand v  S=subj obj=reform|change  -> 1042
  + The union demanded reforms. | The union > _
demand v  S=subj obj={rights}|{asylum}  -> 1043
  + The tribe demanded autonomy. | The tribe > _
demand v  S=subj obj=release  -> 1053
  + Iran demanded the release of the diplomat. | Iran > _
demand v  S=subj T=from obj={money}|{loan}  -> 1031
  + Veterans demanded compensation from the state. | Veterans > the state
demand v  S=subj obj=withdrawal|{ceasefire}  -> 1056
  + Syria demanded the withdrawal of Turkish troops. | Syria > _
demand v  S=subj T=with obj={talks}  -> 106
  + The rebels demanded talks with the king. | The rebels > the king
demand v  S=subj T=of|from obj=extradition  -> 1013
  + Turkey demanded the extradition of a cleric from the United States. | Turkey > the United States
demand v  S=subj obj=lifting of={sanction}  -> 1054
  + Iran demanded the lifting of sanctions. | Iran > _
insist v  S=subj T=on  -> 100
  + Greece insisted on an answer. | Greece > an answer
order v  S=subj T=obj  -> 100
  + The court ordered the company to stop. | The court > the company
instruct v  S=subj T=obj  -> 100
  + The ministry instructed schools to close. | The ministry > schools
demand n  S?=by|mod|poss T?=on|to  -> 100
  + The union's demands on the company were rejected. | The union > the company
appeal n  S?=by|mod|poss T?=to  -> 020
  + The mayor's appeal to the army failed. | The mayor > the army
call n  S?=by|mod|poss T?=on  -> 020
  + The pope's call on Syria was heard. | The pope > Syria
request n  S?=by|mod|poss T?=to  -> 020
  + Chad's request to France was granted. | Chad > France
