# Event frames of tabard, family "protest": one entry a line, its examples indented (docs/formats/frames.md).
# Origin: written for tabard; codes are CAMEO / PLOVER facts. Licence: as the project.

# Protest in its forms (CAMEO 14)
protest v  S?=subj T?=against|at|over|about  -> 141
  + Students protested against the government. | Students > the government
  + Thousands of farmers protested in Delhi. | Thousands of farmers > _
demonstrate v  S?=subj T?=against|for|over|outside  -> 141
  + Nurses demonstrated against the ministry. | Nurses > the ministry
rally v  S?=subj T?=against|for|over|outside|in_support_of  -> 141
  + Supporters rallied against the coup. | Supporters > the coup
rally v  S=subj subj={market}|share|stock|currency|bond|team  -> none
  - Stocks rallied on Friday.
march v  S?=subj T?=against|on|to|over|for  -> 141
  + Teachers marched on the palace. | Teachers > the palace
take v  S=subj to=street|streets  -> 141
  + Thousands of students took to the streets. | Thousands of students > _
hold v  S?=subj T?=against obj=protest|demonstration|rally|march|vigil|sit-in  -> 141
  + Opposition supporters held a rally against the president. | Opposition supporters > the president
stage v  S?=subj T?=against|over|at obj=protest|demonstration|rally|march|vigil|sit-in|walkout  -> 141
  + Monks staged a protest against the junta. | Monks > the junta
protest n  S?=by|mod|poss T?=against|over|at  -> 141
  + Protests against the king by students grew. | students > the king
  + Farmers' protests against the tax spread. | Farmers > the tax
demonstration n  S?=by|mod|poss T?=against|over  -> 141
  + A demonstration by nurses against the ministry drew thousands. | nurses > the ministry
rally n  S?=by|mod|poss T?=against  -> 141
  + A rally by unions against the premier blocked the centre. | unions > the premier
march n  S?=by|mod|poss T?=against|on  -> 141
  + A march by pensioners on the parliament was peaceful. | pensioners > the parliament
sit-in n  S?=by|mod|poss T?=against|at  -> 141
  + A sit-in by workers at the ministry ended. | workers > the ministry
picket v  S?=subj T=obj:any  -> 141
  + Workers picketed the embassy. | Workers > the embassy
heckle v  S?=subj T=obj  -> 141
  + Students heckled the minister. | Students > the minister
go v  S=subj on=hunger_strike  -> 142
  + Prisoners went on hunger strike. | Prisoners > _
stage v  S=subj obj=hunger_strike  -> 142
  + Kurdish inmates staged a hunger strike. | Kurdish inmates > _
hunger_strike n  S?=by|mod|poss T?=against  -> 142
  + A hunger strike by prisoners against the warden began. | prisoners > the warden
strike v  S?=subj T?=against|over  -> 143
  + Pilots struck against the airline. | Pilots > the airline
go v  S=subj on=strike  -> 143
  + Teachers went on strike. | Teachers > _
walk_out v  S?=subj T?=of|on|over  -> 143
  + Miners walked out over pay. | Miners > _
stage v  S?=subj T?=against|over obj=strike|general_strike|stoppage  -> 143
  + Miners staged a strike against the company. | Miners > the company
boycott v  S?=subj T=obj  -> 143
  + Students boycotted classes. | Students > classes
boycott n  S?=by|mod|poss T?=of|against  -> 143
  + The opposition's boycott of the vote held. | The opposition > the vote
strike n  S?=by|mod|poss T?=by|against|at  -> 143
  + A strike by dockers against the port began. | dockers > the port
strike n  S=by|mod by=worker|teacher|nurse|doctor|driver|pilot|miner  -> 143
  + A strike by nurses closed the wards. | nurses > _
general_strike n  S?=by|mod|poss T?=against  -> 143
  + A general strike by unions against the government stopped trains. | unions > the government
down v  S=subj obj=tool  -> 143
  + Workers downed tools. | Workers > _
block v  S=subj obj={road}  -> 144
  + Farmers blocked a highway. | Farmers > _
barricade v  S=subj obj={road}  -> 144
  + Villagers barricaded the road. | Villagers > _
occupy v  S=subj obj=square|university|campus|street|plaza  -> 144
  + Students occupied the square. | Students > _
riot v  S=subj  -> 145
  + Youths rioted in Paris. | Youths > _
riot n  S?=by|mod|poss T?=against|in  -> 145
  + Riots by football fans spread. | football fans > _
clash v  B=subj|with subj=protester|demonstrator|student|rioter  -> 145
  + Protesters clashed with police. | Protesters > police ; police > Protesters
throw v  S?=subj T?=at obj=stone|rock|bottle|petrol_bomb|molotov_cocktail|firebomb|brick  -> 145
  + Youths threw stones at soldiers. | Youths > soldiers
hurl v  S?=subj T?=at obj=stone|rock|bottle|petrol_bomb|molotov_cocktail|firebomb|brick  -> 145
  + Students hurled rocks at police. | Students > police
rebel v  S?=subj T=against  -> 140
  + Officers rebelled against the king. | Officers > the king
rise_up v  S?=subj T=against  -> 140
  + The Kurds rose up against the shah. | The Kurds > the shah
mutiny v  S?=subj T=against  -> 140
  + Soldiers mutinied against their officers. | Soldiers > their officers
uprising n  S?=by|mod|poss T?=against  -> 140
  + The miners' uprising against the junta failed. | The miners > the junta
march v  S=subj for=resignation|ouster  -> 1411
  + Students marched for the resignation of the governor. | Students > _
march v  S=subj for={rights}  -> 1413
  + Women marched for equality. | Women > _
rally v  S=subj for={rights}  -> 1413
  + Workers rallied for the right to vote. | Workers > _
protest v  S=subj against={policy}  -> 1412
  + Taxi drivers protested against fuel prices. | Taxi drivers > _
