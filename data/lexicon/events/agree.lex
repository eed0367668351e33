# Event frames of tabard, family "agree": one entry a line, its examples indented (docs/formats/frames.md).
# Origin: written for tabard; codes are CAMEO / PLOVER facts. Licence: as the project.

# Intent and agreement to act (CAMEO 03, PLOVER AGREE)
agree v  B=subj|with  -> 030
  + India agreed with Bangladesh to share the river. | India > Bangladesh ; Bangladesh > India
agree v  B=subj|with on={agreement}|{ceasefire}  -> 057
  + Jordan and Syria agreed on a water treaty. | Jordan > Syria ; Syria > Jordan
pledge v  S=subj T=to|for obj={money}|{loan}  -> 0331
  + Japan pledged 2 billion dollars to Tunisia. | Japan > Tunisia
pledge v  S=subj T=to|for obj={humanitarian}  -> 0333
  + Norway pledged food to Yemen. | Norway > Yemen
pledge v  S=subj T=to|for obj={arms}  -> 0332
  + Poland pledged tanks to Ukraine. | Poland > Ukraine
pledge v  S=subj T=to|for obj={aid}  -> 033
  + Denmark pledged aid to Malawi. | Denmark > Malawi
promise v  S=subj T=to|for|iobj obj={aid}  -> 033
  + The EU promised aid to Lebanon. | The EU > Lebanon
promise v  S=subj T=to|for|iobj obj={money}|{loan}  -> 0331
  + China promised loans to Zambia. | China > Zambia
offer v  S=subj T=to|for|iobj obj={aid}  -> 033
  + Turkey offered help to Greece after the earthquake. | Turkey > Greece
offer v  S=subj T=to|for|iobj obj={money}|{loan}  -> 0331
  + The World Bank offered a loan to Honduras. | The World Bank > Honduras
offer v  S=subj T=to|for|iobj obj={humanitarian}  -> 0333
  + Cuba offered doctors to Haiti. | Cuba > Haiti
offer v  S=subj T=to|for|iobj obj={arms}  -> 0332
  + Moscow offered missiles to Algeria. | Moscow > Algeria
offer v  S=subj T=to|with|iobj obj={talks}  -> 036
  + The regent offered talks to the rebels. | The regent > the rebels
offer_to_mediate v  S=subj T=between  -> 039
  + Kuwait offered to mediate between Qatar and Bahrain. | Kuwait > Qatar ; Kuwait > Bahrain | promised
propose v  S=subj T=to|with obj={talks}  -> 036
  + Seoul proposed talks with Pyongyang. | Seoul > Pyongyang
agree v  S=subj T=with to={talks}  -> 036
  + The junta agreed to talks with the opposition. | The junta > the opposition
agree v  S=subj T=with to={ceasefire}  -> 0356
  + The militia agreed to a ceasefire with the army. | The militia > the army
accept v  S=subj obj={ceasefire}  -> 0356
  + The rebels accepted a ceasefire. | The rebels > _
accept v  S=subj obj=mediation|mediator|good_offices  -> 038
  + Khartoum accepted mediation by Ethiopia. | Khartoum > _
accept v  S=subj T=of|by obj={plan}  -> 037
  + Bosnian leaders accepted the peace plan of the contact group. | Bosnian leaders > the contact group
accept v  S=subj obj={peacekeepers}|{inspectors}  -> 0355
  + Damascus accepted observers. | Damascus > _
promise v  S=subj T=to|iobj obj={reforms}  -> 034
  + The sultan promised reforms to his people. | The sultan > his people
pledge v  S=subj obj={reforms}  -> 034
  + The new premier pledged reforms. | The new premier > _
announce v  S=subj obj={reforms}  -> 034
  + The Jordanian king announced constitutional reforms. | The Jordanian king > _
promise v  S=subj T=to|iobj obj=election|elections|snap_election|early_election  -> 0341
  + The junta promised elections. | The junta > _
commit v  S=subj T=to  -> 030
  + Canada committed to the alliance. | Canada > the alliance
plan v  S=subj T=with obj=cooperation|partnership|alliance  -> 030
  + Hungary plans cooperation with Serbia. | Hungary > Serbia | planned
plan v  S=subj T=with|in obj={infrastructure}|investment  -> 0311
  + Qatar plans an investment in Greece. | Qatar > Greece | planned
seek v  S=subj T=with obj=cooperation|partnership|alliance|relation|tie  -> 030
  + Kazakhstan seeks closer ties with Turkey. | Kazakhstan > Turkey
pledge n  S?=by|mod|poss T?=to  -> 030
  + Norway's pledge to Mali came on Monday. | Norway > Mali
promise n  S?=by|mod|poss T?=to  -> 030
  + The minister's promise to the nurses was welcomed. | The minister > the nurses
