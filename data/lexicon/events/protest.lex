# Event frames of tabard, family "protest": one entry a line, its examples indented (docs/formats/frames.md).
# Origin: written for tabard; codes are CAMEO / PLOVER facts. Licence: as the project.

# Protest in its forms (CAMEO 14)
protest v  S?=subj T?=against|at|over|about  -> 141
  + Thousands of farmers protested in Delhi. | Thousands of farmers > _
demonstrate v  S?=subj T?=against|for|over|outside obj=no comp=no  -> 141
  + Nurses demonstrated against the ministry. | Nurses > the ministry
  - The minister demonstrated that the bridge was safe.
  - The army demonstrated its new drone.
rally v  S?=subj T?=against|for|over|outside|in_support_of  -> 141
  + Supporters rallied against the coup. | Supporters > the coup
rally v  subj={market}|share|stock|currency|bond|team  -> none
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
rally n  S?=by|mod|poss T=against  -> 141
  + A rally by opposition parties against the premier blocked the centre of Belgrade on Saturday. | opposition parties > the premier
march n  S?=by|mod|poss T?=against|on  -> 141
  + Pensioners held a march on the parliament in Athens on Friday. | Pensioners > the parliament
sit-in n  S?=by|mod|poss T?=against|at  -> 141
  + Workers staged a sit-in at the ministry in Sofia on Monday. | Workers > the ministry
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
strike v  S?=subj:person|org T?=against|over  -> PROTEST/strike
  + Pilots struck against the airline. | Pilots > the airline
go v  S=subj on=strike  -> PROTEST/strike
  + Teachers went on strike. | Teachers > _
walk_out v  S?=subj T?=out_of|of|on|over  -> 143
  + Miners walked out over pay. | Miners > _
stage v  S?=subj T=against|over obj=strike|general_strike|stoppage  -> PROTEST/strike
  + Miners staged a strike against the company. | Miners > the company
boycott v  S?=subj T=obj  -> 143
  + Students boycotted classes. | Students > classes
boycott n  S?=by|mod|poss T?=of|against  -> 143
  + The opposition's boycott of the vote held. | The opposition > the vote
strike n  S?=by|mod|poss T?=by|against|at  -> PROTEST/strike
  + Dockers staged a strike against the port authority in Valparaiso on Monday. | Dockers > the port authority
strike n  S=by|mod by=worker|teacher|nurse|doctor|driver|pilot|miner  -> PROTEST/strike
  + A strike by nurses closed the wards. | nurses > _
general_strike n  S?=by|mod|poss T?=against  -> PROTEST/strike
  + Unions staged a general strike against the government in Italy on Friday. | Unions > the government
down v  S=subj obj=tool  -> 143
  + Workers downed tools. | Workers > _
block v  S=subj obj={road}  -> 144
  + Farmers blocked a highway. | Farmers > _
barricade v  S=subj obj={road}  -> 144
  + Villagers barricaded the road on Monday with tractors and tyres. | Villagers > _
occupy v  S=subj obj=square|university|campus|street|plaza  -> 144
  + Students occupied the square. | Students > the square
riot v  S=subj  -> 145
  + Youths rioted in Paris. | Youths > _
riot n  S?=by|mod|poss T?=against|in  -> 145
  + Riots by football fans spread. | football fans > _
clash v  B=subj|with subj=protester|protestor|demonstrator|student|rioter  -> 145
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
  + Students marched for the resignation of the governor. | Students > the governor
march v  S=subj for={rights}  -> 1413
  + Women marched for equality. | Women > equality
rally v  S=subj for={rights}  -> 1413
  + Workers rallied for the right to vote. | Workers > the right to vote
protest v  S=subj against={policy}  -> 1412
  + Taxi drivers protested against fuel prices. | Taxi drivers > fuel prices
# Demonstrations
picket v  S?=subj T?=against|at|over|about|for|in|outside|near|on obj=no  -> 141
  + Teachers picketed against the government. | Teachers > the government
chant v  S?=subj T?=against|at|over|about|for|in|outside|near|on obj=no  -> 141
  + Activists chanted outside the embassy of Serbia. | Activists > the embassy of Serbia
mobilise v  S?=subj T?=against|at|over|about|for|in|outside|near|on obj=no  -> 141
  + Villagers mobilised in Quetta. | Villagers > Quetta
mobilize v  S?=subj T?=against|at|over|about|for|in|outside|near|on obj=no  -> 141
  + Students mobilized in Sarajevo. | Students > Sarajevo
agitate v  S?=subj T?=against|at|over|about|for|in|outside|near|on obj=no  -> 141
  + Protesters agitated outside the embassy of Pakistan. | Protesters > the embassy of Pakistan
assemble v  S?=subj T?=against|at|over|about|for|in|outside|near|on obj=no  -> 141
  + Villagers assembled over the budget. | Villagers > the budget
gather v  S?=subj T?=against|at|over|about|for|in|outside|near|on obj=no subj=protester|protestor|demonstrator|activist|student|supporter|crowd|worker|marcher|opponent|striker|farmer|relative|campaigner|teacher|nurse|miner|thousand|hundred  -> 141
  + Protesters gathered over the budget. | Protesters > the budget
converge v  S?=subj T?=against|at|over|about|for|in|outside|near|on obj=no  -> 141
  + Protesters converged against the government. | Protesters > the government
jeer v  S?=subj T?=against|at|over|about|for|in|outside|near|on obj=no  -> 141
  + Nurses jeered against the government. | Nurses > the government
whistle v  S?=subj T?=against|at|over|about|for|in|outside|near|on obj=no  -> 141
  + Pensioners whistled over the budget. | Pensioners > the budget
throng v  S?=subj T?=against|at|over|about|for|in|outside|near|on obj=no  -> 141
  + Activists thronged over the budget. | Activists > the budget
amass v  S?=subj T?=against|at|over|about|for|in|outside|near|on obj=no  -> 141
  + Pensioners amassed in Aleppo. | Pensioners > Aleppo
organise v  S?=subj T?=against|over|at|for|in|outside|about|on obj=protest|demonstration|rally|march|vigil|sit-in|picket|protest_march|candlelight_vigil|procession|flash_mob|protests|demonstrations|protest_rally|mass_rally|parade|die-in|campaign_of_civil_disobedience|human_chain  -> 141
  + Opposition supporters organised a rally against the premier. | Opposition supporters > the premier
organize v  S?=subj T?=against|over|at|for|in|outside|about|on obj=protest|demonstration|rally|march|vigil|sit-in|picket|protest_march|candlelight_vigil|procession|flash_mob|protests|demonstrations|protest_rally|mass_rally|parade|die-in|campaign_of_civil_disobedience|human_chain  -> 141
  + Protesters organized a rally against the premier. | Protesters > the premier
launch v  S?=subj T?=against|over|at|for|in|outside|about|on obj=protest|demonstration|rally|march|vigil|sit-in|picket|protest_march|candlelight_vigil|procession|flash_mob|protests|demonstrations|protest_rally|mass_rally|parade|die-in|campaign_of_civil_disobedience|human_chain  -> 141
  + Nurses launched a rally against the premier. | Nurses > the premier
lead v  S?=subj T?=against|over|at|for|in|outside|about|on obj=protest|demonstration|rally|march|vigil|sit-in|picket|protest_march|candlelight_vigil|procession|flash_mob|protests|demonstrations|protest_rally|mass_rally|parade|die-in|campaign_of_civil_disobedience|human_chain  -> 141
  + Workers led a rally against the premier. | Workers > the premier
join v  S?=subj T?=against|over|at|for|in|outside|about|on obj=protest|demonstration|rally|march|vigil|sit-in|picket|protest_march|candlelight_vigil|procession|flash_mob|protests|demonstrations|protest_rally|mass_rally|parade|die-in|campaign_of_civil_disobedience|human_chain  -> 141
  + Students joined a march against the government in Tirana on Saturday. | Students > the government
begin v  S?=subj T?=against|over|at|for|in|outside|about|on obj=protest|demonstration|rally|march|vigil|sit-in|picket|protest_march|candlelight_vigil|procession|flash_mob|protests|demonstrations|protest_rally|mass_rally|parade|die-in|campaign_of_civil_disobedience|human_chain  -> 141
  + Opposition supporters began a rally against the premier. | Opposition supporters > the premier
mount v  S?=subj T?=against|over|at|for|in|outside|about|on obj=protest|demonstration|rally|march|vigil|sit-in|picket|protest_march|candlelight_vigil|procession|flash_mob|protests|demonstrations|protest_rally|mass_rally|parade|die-in|campaign_of_civil_disobedience|human_chain  -> 141
  + Students mounted a rally against the premier. | Students > the premier
continue v  S?=subj T?=against|over|at|for|in|outside|about|on obj=protest|demonstration|rally|march|vigil|sit-in|picket|protest_march|candlelight_vigil|procession|flash_mob|protests|demonstrations|protest_rally|mass_rally|parade|die-in|campaign_of_civil_disobedience|human_chain  -> 141
  + Truck drivers continued a rally against the premier. | Truck drivers > the premier
form v  S?=subj T?=against|over|at|for|in|outside|about|on obj=protest|demonstration|rally|march|vigil|sit-in|picket|protest_march|candlelight_vigil|procession|flash_mob|protests|demonstrations|protest_rally|mass_rally|parade|die-in|campaign_of_civil_disobedience|human_chain  -> 141
  + Teachers formed a rally against the premier. | Teachers > the premier
conduct v  S?=subj T?=against|over|at|for|in|outside|about|on obj=protest|demonstration|rally|march|vigil|sit-in|picket|protest_march|candlelight_vigil|procession|flash_mob|protests|demonstrations|protest_rally|mass_rally|parade|die-in|campaign_of_civil_disobedience|human_chain  -> 141
  + Villagers conducted a rally against the premier. | Villagers > the premier
resume v  S?=subj T?=against|over|at|for|in|outside|about|on obj=protest|demonstration|rally|march|vigil|sit-in|picket|protest_march|candlelight_vigil|procession|flash_mob|protests|demonstrations|protest_rally|mass_rally|parade|die-in|campaign_of_civil_disobedience|human_chain  -> 141
  + Nurses resumed a rally against the premier. | Nurses > the premier
attend v  S?=subj T?=against|over|at|for|in|outside|about|on obj=protest|demonstration|rally|march|vigil|sit-in|picket|protest_march|candlelight_vigil|procession|flash_mob|protests|demonstrations|protest_rally|mass_rally|parade|die-in|campaign_of_civil_disobedience|human_chain  -> 141
  + Farmers attended a sit-in at the ministry in Sofia on Wednesday. | Farmers > the ministry
start v  S?=subj T?=against|over|at|for|in|outside|about|on obj=protest|demonstration|rally|march|vigil|sit-in|picket|protest_march|candlelight_vigil|procession|flash_mob|protests|demonstrations|protest_rally|mass_rally|parade|die-in|campaign_of_civil_disobedience|human_chain  -> 141
  + Monks started a rally against the premier. | Monks > the premier
spearhead v  S?=subj T?=against|over|at|for|in|outside|about|on obj=protest|demonstration|rally|march|vigil|sit-in|picket|protest_march|candlelight_vigil|procession|flash_mob|protests|demonstrations|protest_rally|mass_rally|parade|die-in|campaign_of_civil_disobedience|human_chain  -> 141
  + Activists spearheaded a rally against the premier. | Activists > the premier
call v  S?=subj T?=against|over|at|for|in|outside|about|on obj=protest|demonstration|rally|march|vigil|sit-in|picket|protest_march|candlelight_vigil|procession|flash_mob|protests|demonstrations|protest_rally|mass_rally|parade|die-in|campaign_of_civil_disobedience|human_chain  -> 141
  + Villagers called a rally against the premier. | Villagers > the premier
stage v  S?=subj T?=against|over|at|for|in|outside|about|on obj=protest|demonstration|rally|march|vigil|sit-in|picket|protest_march|candlelight_vigil|procession|flash_mob|protests|demonstrations|protest_rally|mass_rally|parade|die-in|campaign_of_civil_disobedience|human_chain  -> 141
  + Pensioners staged a rally against the premier. | Pensioners > the premier
hold v  S?=subj T?=against|over|at|for|in|outside|about|on obj=protest|demonstration|rally|march|vigil|sit-in|picket|protest_march|candlelight_vigil|procession|flash_mob|protests|demonstrations|protest_rally|mass_rally|parade|die-in|campaign_of_civil_disobedience|human_chain  -> 141
  + Students held a rally against the premier. | Students > the premier
participate v  S?=subj T?=against|over|at|in in=protest|demonstration|rally|march|sit-in|vigil|street_protest  -> 141
  + Truck drivers participated in a protest against the tax. | Truck drivers > the tax
take_part v  S?=subj T?=against|over|at|in in=protest|demonstration|rally|march|sit-in|vigil|street_protest  -> 141
  + Monks took part in a protest against the tax. | Monks > the tax
join v  S?=subj T?=against|over|at|in in=protest|demonstration|rally|march|sit-in|vigil|street_protest  -> 141
  + Students joined in a protest against the tax. | Students > the tax
engage v  S?=subj T?=against|over|at|in in=protest|demonstration|rally|march|sit-in|vigil|street_protest  -> 141
  + Pensioners engaged in a protest against the tax. | Pensioners > the tax
march v  S?=subj T?=against|over|at|in in=protest|demonstration|rally|march|sit-in|vigil|street_protest  -> 141
  + Truck drivers marched in a protest against the tax. | Truck drivers > the tax
gather v  S?=subj T?=against|over|at|in in=protest|demonstration|rally|march|sit-in|vigil|street_protest  -> 141
  + Students gathered in a protest against the tax. | Students > the tax
walk v  S?=subj T?=against|over|at|in in=protest|demonstration|rally|march|sit-in|vigil|street_protest  -> 141
  + Residents walked in a protest against the tax. | Residents > the tax
rise v  S?=subj T?=against|over|at|in in=protest|demonstration|rally|march|sit-in|vigil|street_protest  -> 141
  + Villagers rose in a protest against the tax. | Villagers > the tax
pour v  S?=subj T?=against|over to=street|streets  -> 141
  + Students poured to the streets against the king. | Students > the king
return v  S?=subj T?=against|over to=street|streets  -> 141
  + Nurses returned to the streets against the king. | Nurses > the king
spill v  S?=subj T?=against|over to=street|streets  -> 141
  + Truck drivers spilled to the streets against the king. | Truck drivers > the king
come v  S?=subj T?=against|over to=street|streets  -> 141
  + Pensioners came to the streets against the king. | Pensioners > the king
go v  S?=subj T?=against|over to=street|streets  -> 141
  + Workers went to the streets against the king. | Workers > the king
demonstrate v  S=subj on=street|streets  -> 141
  + Residents demonstrated on the streets of Oaxaca. | Residents > _
march v  S=subj on=street|streets  -> 141
  + Students marched on the streets of Oaxaca. | Students > _
assemble v  S=subj on=street|streets  -> 141
  + Students assembled on the streets of Durban. | Students > _
gather v  S=subj on=street|streets  -> 141
  + Residents gathered on the streets of Cali. | Residents > _
street_protest n  S?=by|mod|poss T?=against|over|at|outside|in  -> 141
  + street protests by students against the ministry spread. | students > the ministry
vigil n  S?=by|mod|poss T?=against|over|at|outside|in  -> 141
  + A vigil by nurses outside the parliament was peaceful. | nurses > the parliament
protest_march n  S?=by|mod|poss T?=against|over|at|outside|in  -> 141
  + protest marches by students against the ministry spread. | students > the ministry
mass_protest n  S?=by|mod|poss T?=against|over|at|outside|in  -> 141
  + A mass protest by nurses outside the parliament was peaceful. | nurses > the parliament
picket n  S?=by|mod|poss T?=against|over|at|outside|in  -> 141
  + pickets by students against the ministry spread. | students > the ministry
procession n  S?=by|mod|poss T?=against|over|at|outside|in  -> 141
  + A procession by nurses outside the parliament was peaceful. | nurses > the parliament
candlelight_vigil n  S?=by|mod|poss T?=against|over|at|outside|in  -> 141
  + candlelight vigils by students against the ministry spread. | students > the ministry
protest_rally n  S?=by|mod|poss T?=against|over|at|outside|in  -> 141
  + A protest rally by nurses outside the parliament was peaceful. | nurses > the parliament
mass_demonstration n  S?=by|mod|poss T?=against|over|at|outside|in  -> 141
  + mass demonstrations by students against the ministry spread. | students > the ministry
anti-government_protest n  S?=by|mod|poss T?=against|over|at|outside|in  -> 141
  + An anti-government protest by nurses outside the parliament was peaceful. | nurses > the parliament
public_protest n  S?=by|mod|poss T?=against|over|at|outside|in  -> 141
  + public protests by students against the ministry spread. | students > the ministry
teach-in n  S?=by|mod|poss T?=against|over|at|outside|in  -> 141
  + Students held a teach-in against the war minister at the university of Khartoum on Monday. | Students > the war minister
human_chain n  S?=by|mod|poss T?=against|over|at|outside|in  -> 141
  + human chains by students against the ministry spread. | students > the ministry
student_protest n  S?=by|mod|poss T?=against|over|at|outside|in  -> 141
  + A student protest by nurses outside the parliament was peaceful. | nurses > the parliament
demo n  S?=by|mod|poss T?=against|over|at|outside|in against|over|outside=:any  -> 141
  + demos by students against the ministry spread. | students > the ministry
mass_rally n  S?=by|mod|poss T?=against|over|at|outside|in  -> 141
  + A mass rally by nurses outside the parliament was peaceful. | nurses > the parliament
protest_movement n  S?=by|mod|poss T?=against|over|at|outside|in  -> 141
  + protest movements by students against the ministry spread. | students > the ministry
picketing n  S?=by|mod|poss T?=against|over|at|outside|in  -> 141
  + A picketing by nurses outside the parliament was peaceful. | nurses > the parliament
civil_disobedience n  S?=by|mod|poss T?=against|over|at|outside|in  -> 141
  + civil disobediences by students against the ministry spread. | students > the ministry
marching n  S?=by|mod|poss T?=against|over|at|outside|in  -> 141
  + A marching by nurses outside the parliament was peaceful. | nurses > the parliament
boo v  S?=subj T=obj subj=protester|protestor|protesters|demonstrator|demonstrators|crowd|student|students|activist|activists|heckler|fan  -> 141
  + Protesters booed the minister. | Protesters > the minister
jeer v  S?=subj T=obj subj=protester|protestor|protesters|demonstrator|demonstrators|crowd|student|students|activist|activists|heckler|fan  -> 141
  + Students jeered the visiting premier. | Students > the visiting premier
mob v  S?=subj T=obj subj=protester|protestor|protesters|demonstrator|demonstrators|crowd|student|students|activist|activists|heckler|fan  -> 141
  + Protesters mobbed the minister. | Protesters > the minister
egg v  S?=subj T=obj subj=protester|protestor|protesters|demonstrator|demonstrators|crowd|student|students|activist|activists|heckler|fan  -> 141
  + Students egged the visiting premier. | Students > the visiting premier
interrupt v  S?=subj T=obj subj=protester|protestor|protesters|demonstrator|demonstrators|crowd|student|students|activist|activists|heckler|fan  -> 141
  + Protesters interrupted the minister. | Protesters > the minister
shout_down v  S?=subj T=obj subj=protester|protestor|protesters|demonstrator|demonstrators|crowd|student|students|activist|activists|heckler|fan  -> 141
  + Students shouted down the visiting premier. | Students > the visiting premier
confront v  S?=subj T=obj subj=protester|protestor|protesters|demonstrator|demonstrators|crowd|student|students|activist|activists|heckler|fan  -> 141
  + Protesters confronted the minister. | Protesters > the minister
besiege v  S?=subj T=obj subj=protester|protestor|protesters|demonstrator|demonstrators|crowd|student|students|activist|activists|heckler|fan  -> 141
  + Students besieged the visiting premier. | Students > the visiting premier
barrack v  S?=subj T=obj subj=protester|protestor|protesters|demonstrator|demonstrators|crowd|student|students|activist|activists|heckler|fan  -> 141
  + Protesters barracked the minister. | Protesters > the minister
surround v  S?=subj T=obj subj=protester|protestor|protesters|demonstrator|demonstrators|crowd|student|students|activist|activists|heckler|fan  -> 141
  + Students surrounded the visiting premier. | Students > the visiting premier
picket v  S?=subj T=obj subj=protester|protestor|protesters|demonstrator|demonstrators|crowd|student|students|activist|activists|heckler|fan  -> 141
  + Protesters picketed the minister. | Protesters > the minister
wave v  S=subj obj=banner|banners|placard|placards|flag|flags|slogan|slogans|effigy|sign subj=protester|protestor|protesters|demonstrator|demonstrators|student|students|activist|activists|marcher|crowd  -> 141
  + Students waved banners against the dam. | Students > _
carry v  S=subj obj=banner|banners|placard|placards|flag|flags|slogan|slogans|effigy|sign subj=protester|protestor|protesters|demonstrator|demonstrators|student|students|activist|activists|marcher|crowd  -> 141
  + Protesters carried slogans in the square. | Protesters > _
chant v  S=subj obj=banner|banners|placard|placards|flag|flags|slogan|slogans|effigy|sign subj=protester|protestor|protesters|demonstrator|demonstrators|student|students|activist|activists|marcher|crowd  -> 141
  + Students chanted banners against the dam. | Students > _
shout v  S=subj obj=banner|banners|placard|placards|flag|flags|slogan|slogans|effigy|sign subj=protester|protestor|protesters|demonstrator|demonstrators|student|students|activist|activists|marcher|crowd  -> 141
  + Protesters shouted slogans in the square. | Protesters > _
burn v  S=subj obj=banner|banners|placard|placards|flag|flags|slogan|slogans|effigy|sign subj=protester|protestor|protesters|demonstrator|demonstrators|student|students|activist|activists|marcher|crowd  -> 141 weight=1
  + Students burned banners against the dam. | Students > _
hold v  S=subj obj=banner|banners|placard|placards|flag|flags|slogan|slogans|effigy|sign subj=protester|protestor|protesters|demonstrator|demonstrators|student|students|activist|activists|marcher|crowd  -> 141
  + Protesters held slogans in the square. | Protesters > _
unfurl v  S=subj obj=banner|banners|placard|placards|flag|flags|slogan|slogans|effigy|sign subj=protester|protestor|protesters|demonstrator|demonstrators|student|students|activist|activists|marcher|crowd  -> 141
  + Students unfurled banners against the government on Monday. | Students > the government
raise v  S=subj obj=banner|banners|placard|placards|flag|flags|slogan|slogans|effigy|sign subj=protester|protestor|protesters|demonstrator|demonstrators|student|students|activist|activists|marcher|crowd  -> 141
  + Protesters raised slogans in the square. | Protesters > _
brandish v  S=subj obj=banner|banners|placard|placards|flag|flags|slogan|slogans|effigy|sign subj=protester|protestor|protesters|demonstrator|demonstrators|student|students|activist|activists|marcher|crowd  -> 141
  + Students brandished banners against the dam. | Students > _
protest v  S?=subj T?=of|for|against for=resignation|ouster|removal|impeachment|downfall|election  -> 1411
  + Protesters protested for the resignation of the president. | Protesters > the president
demonstrate v  S?=subj T?=of|for|against for=resignation|ouster|removal|impeachment|downfall|election  -> 1411
  + Activists demonstrated for the resignation of the president. | Activists > the president
rally v  S?=subj T?=of|for|against for=resignation|ouster|removal|impeachment|downfall|election  -> 1411
  + Truck drivers rallied for the resignation of the president. | Truck drivers > the president
chant v  S?=subj T?=of|for|against for=resignation|ouster|removal|impeachment|downfall|election  -> 1411
  + Residents chanted for the resignation of the president. | Residents > the president
demonstrate v  S?=subj T?=against|over against={policy}  -> 1412
  + Pensioners demonstrated against the budget. | Pensioners > the budget
rally v  S?=subj T?=against|over against={policy}  -> 1412
  + Protesters rallied against the budget. | Protesters > the budget
march v  S?=subj T?=against|over against={policy}  -> 1412
  + Villagers marched against the budget. | Villagers > the budget
protest v  S?=subj T?=against|over against={policy}  -> 1412
  + Truck drivers protested against the budget. | Truck drivers > the budget
demonstrate v  S?=subj T?=over over={policy}  -> 1412
  + Activists demonstrated over the law. | Activists > the law
rally v  S?=subj T?=over over={policy}  -> 1412
  + Pensioners rallied over the law. | Pensioners > the law
march v  S?=subj T?=over over={policy}  -> 1412
  + Villagers marched over the law. | Villagers > the law
protest v  S?=subj T?=over over={policy}  -> 1412
  + Monks protested over the law. | Monks > the law
march v  S?=subj T?=for for={rights}  -> 1413
  + Miners marched for equality. | Miners > equality
demonstrate v  S?=subj T?=for for={rights}  -> 1413
  + Truck drivers demonstrated for equality. | Truck drivers > equality
protest v  S?=subj T?=for for={rights}  -> 1413
  + Students protested for press freedom. | Students > press freedom
rally v  S?=subj T?=for for={rights}  -> 1413
  + Truck drivers rallied for press freedom. | Truck drivers > press freedom
parade v  S?=subj T?=for for={rights}  -> 1413
  + Truck drivers paraded for press freedom. | Truck drivers > press freedom
march v  S?=subj T?=against against={institution}  -> 1414
  + Activists marched against military rule. | Activists > military rule
demonstrate v  S?=subj T?=against against={institution}  -> 1414
  + Truck drivers demonstrated against military rule. | Truck drivers > military rule
protest v  S?=subj T?=against against={institution}  -> 1414
  + Students protested against military rule. | Students > military rule
rally v  S?=subj T?=against against={institution}  -> 1414
  + Monks rallied against military rule. | Monks > military rule
# Hunger strikes
begin v  S?=subj T?=against|over|at|in obj=hunger_strike|fast  -> 142
  + Prisoners began a hunger strike against the warden. | Prisoners > the warden
start v  S?=subj T?=against|over|at|in obj=hunger_strike|fast  -> 142
  + Monks started a hunger strike over the arrests. | Monks > the arrests
launch v  S?=subj T?=against|over|at|in obj=hunger_strike|fast  -> 142
  + Pensioners launched a hunger strike over the arrests. | Pensioners > the arrests
hold v  S?=subj T?=against|over|at|in obj=hunger_strike|fast  -> 142
  + Residents held a hunger strike over the arrests. | Residents > the arrests
continue v  S?=subj T?=against|over|at|in obj=hunger_strike|fast  -> 142
  + Prisoners continued a hunger strike against the warden. | Prisoners > the warden
declare v  S?=subj T?=against|over|at|in obj=hunger_strike|fast  -> 142
  + Villagers declared a hunger strike over the arrests. | Villagers > the arrests
conduct v  S?=subj T?=against|over|at|in obj=hunger_strike|fast  -> 142
  + Prisoners conducted a hunger strike against the warden. | Prisoners > the warden
join v  S?=subj T?=against|over|at|in obj=hunger_strike|fast  -> 142
  + Truck drivers joined a hunger strike over the arrests. | Truck drivers > the arrests
announce v  S?=subj T?=against|over|at|in obj=hunger_strike|fast  -> 142
  + Prisoners announced a hunger strike against the warden. | Prisoners > the warden
maintain v  S?=subj T?=against|over|at|in obj=hunger_strike|fast  -> 142
  + Villagers maintained a hunger strike over the arrests. | Villagers > the arrests
undertake v  S?=subj T?=against|over|at|in obj=hunger_strike|fast  -> 142
  + Prisoners undertook a hunger strike against the warden. | Prisoners > the warden
carry_out v  S?=subj T?=against|over|at|in obj=hunger_strike|fast  -> 142
  + Teachers carried out a hunger strike over the arrests. | Teachers > the arrests
resume v  S?=subj T?=against|over|at|in obj=hunger_strike|fast  -> 142
  + Prisoners resumed a hunger strike against the warden. | Prisoners > the warden
remain v  S?=subj T?=against|over on=hunger_strike|fast  -> 142
  + Inmates remained on hunger strike. | Inmates > _
stay v  S?=subj T?=against|over on=hunger_strike|fast  -> 142
  + Inmates stayed on hunger strike. | Inmates > _
fast n  S?=by|mod|poss T=against|over  -> 142
  + The activist ended his fast against the government in Delhi on Monday. | The activist > the government
fast-unto-death n  S?=by|mod|poss T?=against|over|in|at|by  -> 142
  + The fast-unto-death by the activist against the government ended in Delhi on Monday. | the activist > the government
hunger-strike n  S?=by|mod|poss T?=against|over|in|at|by  -> 142
  + Croatia's hunger-strike against Argentina was discussed abroad. | Croatia > Argentina
# Strikes and boycotts
begin v  S?=subj T=against|over|at|in|for obj=strike|general_strike|stoppage|walkout|work_stoppage|slowdown|boycott|go-slow|industrial_action|strikes|sick-out  -> PROTEST/strike
  + Dockers began a strike against the port. | Dockers > the port
start v  S?=subj T=against|over|at|in|for obj=strike|general_strike|stoppage|walkout|work_stoppage|slowdown|boycott|go-slow|industrial_action|strikes|sick-out  -> PROTEST/strike
  + Dockers started a strike against the port. | Dockers > the port
launch v  S?=subj T=against|over|at|in|for obj=strike|general_strike|stoppage|walkout|work_stoppage|slowdown|boycott|go-slow|industrial_action|strikes|sick-out  -> PROTEST/strike
  + The unions launched a general strike against the government in Argentina on Thursday. | The unions > the government
hold v  S?=subj T=against|over|at|in|for obj=strike|general_strike|stoppage|walkout|work_stoppage|slowdown|boycott|go-slow|industrial_action|strikes|sick-out  -> PROTEST/strike
  + Dockers held a strike against the port. | Dockers > the port
continue v  S?=subj T=against|over|at|in|for obj=strike|general_strike|stoppage|walkout|work_stoppage|slowdown|boycott|go-slow|industrial_action|strikes|sick-out  -> PROTEST/strike
  + Dockers continued a strike against the port. | Dockers > the port
declare v  S?=subj T=against|over|at|in|for obj=strike|general_strike|stoppage|walkout|work_stoppage|slowdown|boycott|go-slow|industrial_action|strikes|sick-out  -> PROTEST/strike
  + Dockers declared a strike against the port. | Dockers > the port
conduct v  S?=subj T=against|over|at|in|for obj=strike|general_strike|stoppage|walkout|work_stoppage|slowdown|boycott|go-slow|industrial_action|strikes|sick-out  -> PROTEST/strike
  + Dockers conducted a strike against the port. | Dockers > the port
join v  S?=subj T=against|over|at|in|for obj=strike|general_strike|stoppage|walkout|work_stoppage|slowdown|boycott|go-slow|industrial_action|strikes|sick-out  -> PROTEST/strike
  + Dockers joined a strike against the port. | Dockers > the port
call v  S?=subj T=against|over|at|in|for obj=strike|general_strike|stoppage|walkout|work_stoppage|slowdown|boycott|go-slow|industrial_action|strikes|sick-out  -> PROTEST/strike
  + Dockers called a strike against the port. | Dockers > the port
organise v  S?=subj T=against|over|at|in|for obj=strike|general_strike|stoppage|walkout|work_stoppage|slowdown|boycott|go-slow|industrial_action|strikes|sick-out  -> PROTEST/strike
  + Dockers organised a strike against the port. | Dockers > the port
organize v  S?=subj T=against|over|at|in|for obj=strike|general_strike|stoppage|walkout|work_stoppage|slowdown|boycott|go-slow|industrial_action|strikes|sick-out  -> PROTEST/strike
  + Dockers organized a strike against the port. | Dockers > the port
mount v  S?=subj T=against|over|at|in|for obj=strike|general_strike|stoppage|walkout|work_stoppage|slowdown|boycott|go-slow|industrial_action|strikes|sick-out  -> PROTEST/strike
  + Dockers mounted a strike against the port. | Dockers > the port
extend v  S?=subj T=against|over|at|in|for obj=strike|general_strike|stoppage|walkout|work_stoppage|slowdown|boycott|go-slow|industrial_action|strikes|sick-out  -> PROTEST/strike
  + Dockers extended a strike against the port. | Dockers > the port
resume v  S?=subj T=against|over|at|in|for obj=strike|general_strike|stoppage|walkout|work_stoppage|slowdown|boycott|go-slow|industrial_action|strikes|sick-out  -> PROTEST/strike
  + Dockers resumed a strike against the port. | Dockers > the port
lead v  S?=subj T=against|over|at|in|for obj=strike|general_strike|stoppage|walkout|work_stoppage|slowdown|boycott|go-slow|industrial_action|strikes|sick-out  -> PROTEST/strike
  + Dockers led a strike against the port. | Dockers > the port
take v  S?=subj T=against|over|at|in|for obj=strike|general_strike|stoppage|walkout|work_stoppage|slowdown|boycott|go-slow|industrial_action|strikes|sick-out  -> PROTEST/strike
  + Dockers took a strike against the port. | Dockers > the port
observe v  S?=subj T=against|over|at|in|for obj=strike|general_strike|stoppage|walkout|work_stoppage|slowdown|boycott|go-slow|industrial_action|strikes|sick-out  -> PROTEST/strike
  + Dockers observed a strike against the port. | Dockers > the port
announce v  S?=subj T=against|over|at|in|for obj=strike|general_strike|stoppage|walkout|work_stoppage|slowdown|boycott|go-slow|industrial_action|strikes|sick-out  -> PROTEST/strike
  + Dockers announced a strike against the port. | Dockers > the port
walk_off v  S?=subj T?=against|over|for|at  -> 143
  + Pensioners walked off against the ministry. | Pensioners > the ministry
down_tools v  S?=subj T?=against|over|for|at  -> 143
  + Dockers downed tools over safety. | Dockers > safety
walk_out v  S?=subj T?=against|over|for|at  -> 143
  + Opposition supporters walked out against the ministry. | Opposition supporters > the ministry
boycott v  S?=subj T?=against|over|for|at  -> 143
  + Dockers boycotted over safety. | Dockers > safety
remain v  S=subj on=strike  -> PROTEST/strike
  + Dockers remained on strike. | Dockers > _
stay v  S=subj on=strike  -> PROTEST/strike
  + Dockers stayed on strike. | Dockers > _
come_out v  S=subj on=strike  -> PROTEST/strike
  + Dockers came out on strike. | Dockers > _
call_out v  S=subj on=strike  -> PROTEST/strike
  + Dockers called out on strike. | Dockers > _
walk v  S=subj off=job|work  -> PROTEST/strike
  + Nurses walked off the job. | Nurses > _
stay v  S=subj off=job|work  -> PROTEST/strike
  + Nurses stayed off the job. | Nurses > _
boycott v  S?=subj T=obj obj=class|classes|election|elections|vote|product|products|goods|parliament|ceremony|shop|olympics|game|summit|exam|referendum|store|company  -> 143
  + Opposition supporters boycotted the elections. | Opposition supporters > the elections
shun v  S?=subj T=obj obj=class|classes|election|elections|vote|product|products|goods|parliament|ceremony|shop|olympics|game|summit|exam|referendum|store|company  -> 143
  + Residents shunned the exams. | Residents > the exams
avoid v  S?=subj T=obj obj=class|classes|election|elections|vote|product|products|goods|parliament|ceremony|shop|olympics|game|summit|exam|referendum|store|company  -> 143
  + Truck drivers avoided the elections. | Truck drivers > the elections
skip v  S?=subj T=obj obj=class|classes|election|elections|vote|product|products|goods|parliament|ceremony|shop|olympics|game|summit|exam|referendum|store|company  -> 143
  + Monks skipped the exams. | Monks > the exams
walkout n  S?=by|mod|poss T?=against|over|at|in|by|of  -> PROTEST/strike
  + A walkout by nurses at the hospital lasted a week. | nurses > the hospital
work_stoppage n  S?=by|mod|poss T?=against|over|at|in|by|of  -> PROTEST/strike
  + A work stoppage by nurses at the hospital lasted a week. | nurses > the hospital
stoppage n  S?=by|mod|poss T?=against|over|at|in|by|of  -> PROTEST/strike
  + A stoppage by nurses at the hospital lasted a week. | nurses > the hospital
industrial_action n  S?=by|mod|poss T?=against|over|at|in|by|of  -> PROTEST/strike
  + An industrial action by nurses at the hospital lasted a week. | nurses > the hospital
wildcat_strike n  S?=by|mod|poss T?=against|over|at|in|by|of  -> PROTEST/strike
  + A wildcat strike by nurses at the hospital lasted a week. | nurses > the hospital
go-slow n  S?=by|mod|poss T?=against|over|at|in|by|of  -> PROTEST/strike
  + A go-slow by customs officers against the finance ministry held up trucks on Monday. | customs officers > the finance ministry
slowdown n  S?=by|mod|poss T?=against|over|at|in|by|of  -> PROTEST/strike
  + A slowdown by nurses at the hospital lasted a week. | nurses > the hospital
rail_strike n  S?=by|mod|poss T?=against|over|at|in|by|of  -> PROTEST/strike
  + A rail strike by nurses at the hospital lasted a week. | nurses > the hospital
teachers_strike n  S?=by|mod|poss T?=against|over|at|in|by|of  -> PROTEST/strike
  + A teachers strike by nurses at the hospital lasted a week. | nurses > the hospital
transport_strike n  S?=by|mod|poss T?=against|over|at|in|by|of  -> PROTEST/strike
  + A transport strike by nurses at the hospital lasted a week. | nurses > the hospital
sympathy_strike n  S?=by|mod|poss T?=against|over|at|in|by|of  -> PROTEST/strike
  + A sympathy strike by nurses at the hospital lasted a week. | nurses > the hospital
consumer_boycott n  S?=by|mod|poss T?=against|over|at|in|by|of  -> PROTEST/strike
  + A consumer boycott by nurses at the hospital lasted a week. | nurses > the hospital
election_boycott n  S?=by|mod|poss T?=against|over|at|in|by|of  -> PROTEST/strike
  + An election boycott by nurses at the hospital lasted a week. | nurses > the hospital
labor_strike n  S?=by|mod|poss T?=against|over|at|in|by|of  -> PROTEST/strike
  + A labor strike by nurses at the hospital lasted a week. | nurses > the hospital
labour_strike n  S?=by|mod|poss T?=against|over|at|in|by|of  -> PROTEST/strike
  + A labour strike by nurses at the hospital lasted a week. | nurses > the hospital
lockout n  S?=by|mod|poss T?=against|over|at|in|by|of  -> PROTEST/strike
  + A lockout by nurses at the hospital lasted a week. | nurses > the hospital
sickout n  S?=by|mod|poss T?=against|over|at|in|by|of  -> PROTEST/strike
  + A sickout by nurses at the hospital lasted a week. | nurses > the hospital
nationwide_strike n  S?=by|mod|poss T?=against|over|at|in|by|of  -> PROTEST/strike
  + A nationwide strike by nurses at the hospital lasted a week. | nurses > the hospital
# Obstruction
obstruct v  S?=subj T?=to|in|of|near|outside|obj.of|obj.poss obj={road}|convoy|border|airport|parliament|entrance|pipeline|mine|oilfield|factory  -> 144
  + Pensioners obstructed a highway near Quetta. | Pensioners > Quetta
blockade v  S?=subj T?=to|in|of|near|outside|obj.of|obj.poss obj={road}|convoy|border|airport|parliament|entrance|pipeline|mine|oilfield|factory  -> 144
  + Truckers blockaded the port. | Truckers > _
occupy v  S?=subj T?=to|in|of|near|outside|obj.of|obj.poss obj={road}|convoy|border|airport|parliament|entrance|pipeline|mine|oilfield|factory  -> 144
  + Nurses occupied the entrance of the mine. | Nurses > the mine
close v  S?=subj T?=to|in|of|near|outside|obj.of|obj.poss obj={road}|convoy|border|airport|parliament|entrance|pipeline  -> 144
  + Activists closed a highway near Lagos. | Activists > Lagos
shut v  S?=subj T?=to|in|of|near|outside|obj.of|obj.poss obj={road}|convoy|border|airport|parliament|entrance|pipeline|mine|oilfield|factory  -> 144
  + Activists shut the entrance of the mine. | Activists > the mine
clog v  S?=subj T?=to|in|of|near|outside|obj.of|obj.poss obj={road}|convoy|border|airport|parliament|entrance|pipeline|mine|oilfield|factory  -> 144
  + Pensioners clogged the entrance of the mine. | Pensioners > the mine
paralyse v  S?=subj T?=to|in|of|near|outside|obj.of|obj.poss obj={road}|convoy|border|airport|parliament|entrance|pipeline|mine|oilfield|factory  -> 144
  + Students paralysed a highway near Durban. | Students > Durban
paralyze v  S?=subj T?=to|in|of|near|outside|obj.of|obj.poss obj={road}|convoy|border|airport|parliament|entrance|pipeline|mine|oilfield|factory  -> 144
  + Truckers paralyzed the port. | Truckers > _
cut v  S?=subj T?=to|in|of|near|outside|obj.of|obj.poss obj={road}|convoy|border|airport|parliament|entrance|pipeline|mine|oilfield|factory  -> 144
  + Nurses cut the entrance of the mine. | Nurses > the mine
disrupt v  S?=subj T?=to|in|of|near|outside|obj.of|obj.poss obj={road}|convoy|border|airport|parliament|entrance|pipeline|mine|oilfield|factory  -> 144
  + Students disrupted a highway near Sarajevo. | Students > Sarajevo
picket v  S?=subj T?=to|in|of|near|outside|obj.of|obj.poss obj={road}|convoy|border|airport|parliament|entrance|pipeline|mine|oilfield|factory  -> 144
  + Truckers picketed the port. | Truckers > _
besiege v  S?=subj T?=to|in|of|near|outside|obj.of|obj.poss obj={road}|convoy|border|airport|parliament|entrance|pipeline|mine|oilfield|factory  -> 144
  + Nurses besieged the entrance of the mine. | Nurses > the mine
seal v  S?=subj T?=to|in|of|near|outside|obj.of|obj.poss obj={road}|convoy|border|airport|parliament|entrance|pipeline|mine|oilfield|factory  -> 144
  + Students sealed a highway near Izmir. | Students > Izmir
choke v  S?=subj T?=to|in|of|near|outside|obj.of|obj.poss obj={road}|convoy|border|airport|parliament|entrance|pipeline|mine|oilfield|factory  -> 144
  + Truckers choked the port. | Truckers > _
stop v  S?=subj T?=to|in|of|near|outside|obj.of|obj.poss obj={road}|convoy|border|airport|parliament|entrance|pipeline|mine|oilfield|factory  -> 144
  + Teachers stopped the entrance of the mine. | Teachers > the mine
cut_off v  S?=subj T?=to|in|of|near|outside|obj.of|obj.poss obj={road}|convoy|border|airport|parliament|entrance|pipeline|mine|oilfield|factory  -> 144
  + Protesters cut off a highway near Mombasa. | Protesters > Mombasa
snarl v  S?=subj T?=to|in|of|near|outside|obj.of|obj.poss obj={road}|convoy|border|airport|parliament|entrance|pipeline|mine|oilfield|factory  -> 144
  + Truckers snarled the port. | Truckers > _
set_up v  S?=subj T?=on|across|in|at|near obj=roadblock|roadblocks|barricade|barricades|blockade|road_block  -> 144
  + Students set up barricades across the avenue. | Students > the avenue
erect v  S?=subj T?=on|across|in|at|near obj=roadblock|roadblocks|barricade|barricades|blockade|road_block  -> 144
  + Miners erected barricades across the avenue. | Miners > the avenue
build v  S?=subj T?=on|across|in|at|near obj=roadblock|roadblocks|barricade|barricades|blockade|road_block  -> 144
  + Students built roadblocks near Quetta. | Students > Quetta
put_up v  S?=subj T?=on|across|in|at|near obj=roadblock|roadblocks|barricade|barricades|blockade|road_block  -> 144
  + Nurses put up barricades across the avenue. | Nurses > the avenue
mount v  S?=subj T?=on|across|in|at|near obj=roadblock|roadblocks|barricade|barricades|blockade|road_block  -> 144
  + Workers mounted barricades across the avenue. | Workers > the avenue
raise v  S?=subj T?=on|across|in|at|near obj=roadblock|roadblocks|barricade|barricades|blockade|road_block  -> 144
  + Students raised barricades across the avenue. | Students > the avenue
throw_up v  S?=subj T?=on|across|in|at|near obj=roadblock|roadblocks|barricade|barricades|blockade|road_block  -> 144
  + Students threw up roadblocks near Cusco. | Students > Cusco
man v  S?=subj T?=on|across|in|at|near obj=roadblock|roadblocks|barricade|barricades|blockade|road_block  -> 144
  + Villagers manned barricades across the road to the mine on Monday after the shooting. | Villagers > the road to the mine
burn v  S?=subj T?=on|across|in|at|near obj=roadblock|roadblocks|barricade|barricades|blockade|road_block  -> 144
  + Students burned roadblocks near Durban. | Students > Durban
form v  S?=subj T?=on|across|in|at|near obj=roadblock|roadblocks|barricade|barricades|blockade|road_block  -> 144
  + Truck drivers formed barricades across the avenue. | Truck drivers > the avenue
establish v  S?=subj T?=on|across|in|at|near obj=roadblock|roadblocks|barricade|barricades|blockade|road_block  -> 144
  + Residents established barricades across the avenue. | Residents > the avenue
occupy v  S?=subj T=obj subj=protester|protestor|protesters|demonstrator|demonstrators|student|students|activist|activists|farmer|worker|squatter  -> 144
  + Students occupied the rector's office. | Students > the rector's office
block v  S?=subj T=obj subj=protester|protestor|protesters|demonstrator|demonstrators|student|students|activist|activists|farmer|worker|squatter  -> 144
  + Activists blocked the ministry. | Activists > the ministry
blockade v  S?=subj T=obj subj=protester|protestor|protesters|demonstrator|demonstrators|student|students|activist|activists|farmer|worker|squatter  -> 144
  + Students blockaded the rector's office. | Students > the rector's office
barricade v  S?=subj T=obj subj=protester|protestor|protesters|demonstrator|demonstrators|student|students|activist|activists|farmer|worker|squatter  -> 144
  + Activists barricaded the ministry. | Activists > the ministry
invade v  S?=subj T=obj subj=protester|protestor|protesters|demonstrator|demonstrators|student|students|activist|activists|farmer|worker|squatter  -> 144
  + Students invaded the rector's office. | Students > the rector's office
storm v  S?=subj T=obj subj=protester|protestor|protesters|demonstrator|demonstrators|student|students|activist|activists|farmer|worker|squatter  -> 144
  + Activists stormed the ministry. | Activists > the ministry
seize v  S?=subj T=obj subj=protester|protestor|protesters|demonstrator|demonstrators|student|students|activist|activists|farmer|worker|squatter  -> 144
  + Students seized the rector's office. | Students > the rector's office
take_over v  S?=subj T=obj subj=protester|protestor|protesters|demonstrator|demonstrators|student|students|activist|activists|farmer|worker|squatter  -> 144
  + Activists took over the ministry. | Activists > the ministry
obstruct v  S?=subj T=obj subj=protester|protestor|protesters|demonstrator|demonstrators|student|students|activist|activists|farmer|worker|squatter  -> 144
  + Students obstructed the rector's office. | Students > the rector's office
roadblock n  S?=by|mod|poss T?=of|at|on|in  -> 144
  + Ghana's roadblock of Serbia was discussed abroad. | Ghana > Serbia
road_block n  S?=by|mod|poss T?=of|at|on|in  -> 144
  + Finland's road block of Zambia was discussed abroad. | Finland > Zambia
barricade n  S?=by|mod|poss T?=of|at|on|in  -> 144
  + The envoy's barricade of the president was printed on Monday. | The envoy > the president
obstruction n  S?=by|mod|poss T?=of|at|on|in  -> 144
  + Uganda's obstruction of Brazil was discussed abroad. | Uganda > Brazil
human_blockade n  S?=by|mod|poss T?=of|at|on|in  -> 144
  + Rwanda's human blockade of Austria was discussed abroad. | Rwanda > Austria
traffic_blockade n  S?=by|mod|poss T?=of|at|on|in  -> 144
  + Greece's traffic blockade of Ecuador was discussed abroad. | Greece > Ecuador
# Riots
rampage v  S?=subj T?=against|in|over|through  -> 145
  + Youths rampaged in Durban. | Youths > Durban
run_riot v  S?=subj T?=against|in|over|through  -> 145
  + Prisoners ran riot against the guards. | Prisoners > the guards
go_on_rampage v  S?=subj T?=against|in|over|through  -> 145
  + Youths went on rampage in Mombasa. | Youths > Mombasa
run_amok v  S?=subj T?=against|in|over|through  -> 145
  + Prisoners ran amok against the guards. | Prisoners > the guards
brawl v  S?=subj T?=against|in|over|through  -> 145
  + Youths brawled in Durban. | Youths > Durban
lob v  S?=subj T?=at|on|toward|towards|against obj=stone|rock|bottle|petrol_bomb|molotov_cocktail|firebomb|brick|egg|tomato|paving_stone|shoe|firework|molotov|molotovs  -> 145
  + Youths lobbed stones at soldiers near the checkpoint in Nablus on Friday. | Youths > soldiers
fling v  S?=subj T?=at|on|toward|towards|against obj=stone|rock|bottle|petrol_bomb|molotov_cocktail|firebomb|brick|egg|tomato|paving_stone|shoe|firework|molotov|molotovs  -> 145
  + Students flinged bottles at police. | Students > police
toss v  S?=subj T?=at|on|toward|towards|against obj=stone|rock|bottle|petrol_bomb|molotov_cocktail|firebomb|brick|egg|tomato|paving_stone|shoe|firework|molotov|molotovs  -> 145
  + Youths tossed stones at soldiers. | Youths > soldiers
pelt v  S?=subj T?=at|on|toward|towards|against obj=stone|rock|bottle|petrol_bomb|molotov_cocktail|firebomb|brick|egg|tomato|paving_stone|shoe|firework|molotov|molotovs  -> 145
  + Students pelted bottles at police. | Students > police
cast v  S?=subj T?=at|on|toward|towards|against obj=stone|rock|bottle|petrol_bomb|molotov_cocktail|firebomb|brick|egg|tomato|paving_stone|shoe|firework|molotov|molotovs  -> 145
  + Youths cast stones at soldiers. | Youths > soldiers
launch v  S?=subj T?=at|on|toward|towards|against obj=stone|rock|bottle|petrol_bomb|molotov_cocktail|firebomb|brick|egg|tomato|paving_stone|shoe|firework|molotov|molotovs  -> 145
  + Students launched bottles at police. | Students > police
chuck v  S?=subj T?=at|on|toward|towards|against obj=stone|rock|bottle|petrol_bomb|molotov_cocktail|firebomb|brick|egg|tomato|paving_stone|shoe|firework|molotov|molotovs  -> 145
  + Youths chucked stones at soldiers. | Youths > soldiers
sling v  S?=subj T?=at|on|toward|towards|against obj=stone|rock|bottle|petrol_bomb|molotov_cocktail|firebomb|brick|egg|tomato|paving_stone|shoe|firework|molotov|molotovs  -> 145
  + Students slung bottles at police. | Students > police
pelt v  S?=subj T=obj with=stone|stones|rock|rocks|egg|eggs|bottle|bottles|tomato|tomatoes|brick|bricks|petrol_bomb|petrol_bombs|shoe  -> 145
  + Students pelted the minister with eggs. | Students > the minister
attack v  S?=subj T=obj with=stone|stones|rock|rocks|egg|eggs|bottle|bottles|tomato|tomatoes|brick|bricks|petrol_bomb|petrol_bombs|shoe  -> 145
  + Students attacked the minister with eggs. | Students > the minister
bombard v  S?=subj T=obj with=stone|stones|rock|rocks|egg|eggs|bottle|bottles|tomato|tomatoes|brick|bricks|petrol_bomb|petrol_bombs|shoe  -> 145
  + Youths bombarded soldiers with stones. | Youths > soldiers
shower v  S?=subj T=obj with=stone|stones|rock|rocks|egg|eggs|bottle|bottles|tomato|tomatoes|brick|bricks|petrol_bomb|petrol_bombs|shoe  -> 145
  + Students showered the minister with eggs. | Students > the minister
hit v  S?=subj T=obj with=stone|stones|rock|rocks|egg|eggs|bottle|bottles|tomato|tomatoes|brick|bricks|petrol_bomb|petrol_bombs|shoe  -> 145
  + Students hit the minister with eggs. | Students > the minister
assault v  S?=subj T=obj with=stone|stones|rock|rocks|egg|eggs|bottle|bottles|tomato|tomatoes|brick|bricks|petrol_bomb|petrol_bombs|shoe  -> 145
  + Students assaulted the minister with eggs. | Students > the minister
attack v  S?=subj T=obj:any subj=protester|protestor|protesters|rioter|rioters|mob|crowd|demonstrator|demonstrators|youth|youths|looter|fan|hooligan  -> 145 weight=1
  + Rioters attacked a bank. | Rioters > a bank
torch v  S?=subj T=obj:any subj=protester|protestor|protesters|rioter|rioters|mob|crowd|demonstrator|demonstrators|youth|youths|looter|fan|hooligan  -> 145 weight=1
  + A mob torched the courthouse. | A mob > the courthouse
burn v  S?=subj T=obj:any subj=protester|protestor|protesters|rioter|rioters|mob|crowd|demonstrator|demonstrators|youth|youths|looter|fan|hooligan  -> 145 weight=1
  + Rioters burned a bank. | Rioters > a bank
loot v  S?=subj T=obj:any subj=protester|protestor|protesters|rioter|rioters|mob|crowd|demonstrator|demonstrators|youth|youths|looter|fan|hooligan  -> 145 weight=1
  + A mob looted the courthouse. | A mob > the courthouse
smash v  S?=subj T=obj:any subj=protester|protestor|protesters|rioter|rioters|mob|crowd|demonstrator|demonstrators|youth|youths|looter|fan|hooligan  -> 145 weight=1
  + Demonstrators smashed the windows of the parliament in Belgrade on Sunday night. | Demonstrators > the windows of the parliament
ransack v  S?=subj T=obj:any subj=protester|protestor|protesters|rioter|rioters|mob|crowd|demonstrator|demonstrators|youth|youths|looter|fan|hooligan  -> 145 weight=1
  + A mob ransacked the Iranian consulate in Basra on Friday night and set it alight. | A mob > the Iranian consulate
vandalise v  S?=subj T=obj:any subj=protester|protestor|protesters|rioter|rioters|mob|crowd|demonstrator|demonstrators|youth|youths|looter|fan|hooligan  -> 145 weight=1
  + Demonstrators vandalised the party office in the centre of Tirana on Saturday. | Demonstrators > the party office
vandalize v  S?=subj T=obj:any subj=protester|protestor|protesters|rioter|rioters|mob|crowd|demonstrator|demonstrators|youth|youths|looter|fan|hooligan  -> 145 weight=1
  + A mob vandalized the courthouse. | A mob > the courthouse
set_ablaze v  S?=subj T=obj:any subj=protester|protestor|protesters|rioter|rioters|mob|crowd|demonstrator|demonstrators|youth|youths|looter|fan|hooligan  -> 145 weight=1
  + Banks and government buildings were set ablaze by the rioters. | the rioters > Banks
  + Demonstrators set the party office ablaze in the centre of Tirana on Saturday. | Demonstrators > the party office
set_fire_to v  S?=subj T=obj:any subj=protester|protestor|protesters|rioter|rioters|mob|crowd|demonstrator|demonstrators|youth|youths|looter|fan|hooligan  -> 145 weight=1
  + Protesters set fire to the parliament in Tripoli on Friday after the power cuts. | Protesters > the parliament
storm v  S?=subj T=obj:any subj=protester|protestor|protesters|rioter|rioters|mob|crowd|demonstrator|demonstrators|youth|youths|looter|fan|hooligan  -> 145 weight=1
  + Rioters stormed a bank. | Rioters > a bank
wreck v  S?=subj T=obj:any subj=protester|protestor|protesters|rioter|rioters|mob|crowd|demonstrator|demonstrators|youth|youths|looter|fan|hooligan  -> 145 weight=1
  + A mob wrecked the party office in the centre of Colombo on Monday. | A mob > the party office
trash v  S?=subj T=obj:any subj=protester|protestor|protesters|rioter|rioters|mob|crowd|demonstrator|demonstrators|youth|youths|looter|fan|hooligan  -> 145 weight=1
  + Demonstrators trashed the ministry in the centre of Beirut on Saturday. | Demonstrators > the ministry
overturn v  S?=subj T=obj:any subj=protester|protestor|protesters|rioter|rioters|mob|crowd|demonstrator|demonstrators|youth|youths|looter|fan|hooligan  -> 145 weight=1
  + A mob overturned the courthouse. | A mob > the courthouse
damage v  S?=subj T=obj:any subj=protester|protestor|protesters|rioter|rioters|mob|crowd|demonstrator|demonstrators|youth|youths|looter|fan|hooligan  -> 145 weight=1
  + Demonstrators damaged the ministry in the centre of Beirut on Saturday. | Demonstrators > the ministry
destroy v  S?=subj T=obj:any subj=protester|protestor|protesters|rioter|rioters|mob|crowd|demonstrator|demonstrators|youth|youths|looter|fan|hooligan  -> 145 weight=1
  + A mob destroyed the courthouse. | A mob > the courthouse
break_into v  S?=subj T=obj:any subj=protester|protestor|protesters|rioter|rioters|mob|crowd|demonstrator|demonstrators|youth|youths|looter|fan|hooligan  -> 145
  + Rioters broke into a bank. | Rioters > a bank
rioting n  S?=by|mod|poss T?=against|in|over|at  -> 145
  + riotings by prisoners against the guards broke out. | prisoners > the guards
violent_protest n  S?=by|mod|poss T?=against|in|over|at  -> 145
  + violent protests by youths in Lagos left shops in ruins. | youths > Lagos
disturbance n  S?=by|mod|poss T?=against|in|over|at  -> 145
  + disturbances by prisoners against the guards broke out. | prisoners > the guards
street_battle n  S?=by|mod|poss T?=against|in|over|at  -> 145
  + street battles by youths in Quetta left shops in ruins. | youths > Quetta
prison_riot n  S?=by|mod|poss T?=against|in|over|at  -> 145
  + prison riots by prisoners against the guards broke out. | prisoners > the guards
food_riot n  S?=by|mod|poss T?=against|in|over|at  -> 145
  + food riots by youths in Mandalay left shops in ruins. | youths > Mandalay
race_riot n  S?=by|mod|poss T?=against|in|over|at  -> 145
  + race riots by prisoners against the guards broke out. | prisoners > the guards
mob_violence n  S?=by|mod|poss T?=against|in|over|at  -> 145
  + mob violences by youths in Cusco left shops in ruins. | youths > Cusco
violent_demonstration n  S?=by|mod|poss T?=against|in|over|at  -> 145
  + violent demonstrations by prisoners against the guards broke out. | prisoners > the guards
civil_unrest n  S?=by|mod|poss T?=against|in|over|at  -> 145
  + civil unrests by youths in Basra left shops in ruins. | youths > Basra
looting_spree n  S?=by|mod|poss T?=against|in|over|at  -> 145
  + looting sprees by prisoners against the guards broke out. | prisoners > the guards
rampage n  S?=by|mod|poss T?=against|in|over|at  -> 145
  + rampages by youths in Mombasa left shops in ruins. | youths > Mombasa
melee n  S?=by|mod|poss T?=against|in|over|at  -> 145
  + Greece's melee against Ecuador was discussed abroad. | Greece > Ecuador
brawl n  S?=by|mod|poss T?=against|in|over|at  -> 145
  + Serbia's brawl against Japan was discussed abroad. | Serbia > Japan
scuffle v  B=subj|with subj=protester|protestor|demonstrator|student|rioter|striker|youth|marcher|fan|crowd  -> 145
  + Protesters scuffled with riot police. | Protesters > riot police ; riot police > Protesters
fight v  B=subj|with subj=protester|protestor|demonstrator|student|rioter|striker|youth|marcher|fan|crowd  -> 145
  + Protesters fought with riot police. | Protesters > riot police ; riot police > Protesters
battle v  B=subj|with subj=protester|protestor|demonstrator|student|rioter|striker|youth|marcher|fan|crowd  -> 145
  + Protesters battled with riot police. | Protesters > riot police ; riot police > Protesters
tussle v  B=subj|with subj=protester|protestor|demonstrator|student|rioter|striker|youth|marcher|fan|crowd  -> 145
  + Protesters tussled with riot police. | Protesters > riot police ; riot police > Protesters
grapple v  B=subj|with subj=protester|protestor|demonstrator|student|rioter|striker|youth|marcher|fan|crowd  -> 145
  + Protesters grappled with riot police. | Protesters > riot police ; riot police > Protesters
brawl v  B=subj|with subj=protester|protestor|demonstrator|student|rioter|striker|youth|marcher|fan|crowd  -> 145
  + Protesters brawled with riot police. | Protesters > riot police ; riot police > Protesters
skirmish v  B=subj|with subj=protester|protestor|demonstrator|student|rioter|striker|youth|marcher|fan|crowd  -> 145
  + Protesters skirmished with riot police. | Protesters > riot police ; riot police > Protesters
# Revolt
revolt v  S?=subj T=against  -> 140
  + Officers revolted against the king. | Officers > the king
rise v  S?=subj T=against  -> 140
  + The tribes rose against the governor. | The tribes > the governor
turn v  S?=subj T=against  -> 140
  + Officers turned against the king. | Officers > the king
rise_in_revolt v  S?=subj T=against  -> 140
  + The tribes rose in revolt against the governor. | The tribes > the governor
struggle v  S?=subj T=against  -> 140
  + Officers struggled against the king. | Officers > the king
resist v  S?=subj T=against  -> 140
  + The tribes resisted against the governor. | The tribes > the governor
kick_back v  S?=subj T=against  -> 140
  + Officers kicked back against the king. | Officers > the king
revolt n  S?=by|mod|poss T?=against|in|of  -> 140
  + The tribes' revolt against the governor spread. | The tribes > the governor
rebellion n  S?=by|mod|poss T?=against|in|of  -> 140
  + The soldiers' rebellion against the junta failed. | The soldiers > the junta
mutiny n  S?=by|mod|poss T?=against|in|of  -> 140
  + The tribes' mutiny against the governor spread. | The tribes > the governor
insurgency n  S?=by|mod|poss T?=against|in|of  -> 140
  + The soldiers' insurgency against the junta failed. | The soldiers > the junta
insurrection n  S?=by|mod|poss T?=against|in|of  -> 140
  + The tribes' insurrection against the governor spread. | The tribes > the governor
revolution n  S?=by|mod|poss T?=against|in|of  -> 140
  + The soldiers' revolution against the junta failed. | The soldiers > the junta
popular_uprising n  S?=by|mod|poss T?=against|in|of  -> 140
  + The tribes' popular uprising against the governor spread. | The tribes > the governor
armed_rebellion n  S?=by|mod|poss T?=against|in|of  -> 140
  + The soldiers' armed rebellion against the junta failed. | The soldiers > the junta
resistance_movement n  S?=by|mod|poss T?=against|in|of  -> 140
  + A resistance movement against the junta spread through the hills of Myanmar in 2021. | _ > the junta
dissent n  S?=by|mod|poss T?=against|in|of  -> 140
  + The soldiers' dissent against the junta failed. | The soldiers > the junta
defiance_campaign n  S?=by|mod|poss T?=against|in|of  -> 140
  + The tribes' defiance campaign against the governor spread. | The tribes > the governor
army_mutiny n  S?=by|mod|poss T?=against|in|of  -> 140
  + The soldiers' army mutiny against the junta failed. | The soldiers > the junta
lead v  S?=subj T?=against obj=rebellion|revolt|mutiny|uprising|insurgency|insurrection|revolution  -> 140
  + The colonel led a rebellion against the junta. | The colonel > the junta
launch v  S?=subj T?=against obj=rebellion|revolt|mutiny|uprising|insurgency|insurrection|revolution  -> 140
  + The tribes launched an uprising against the governor. | The tribes > the governor
start v  S?=subj T?=against obj=rebellion|revolt|mutiny|uprising|insurgency|insurrection|revolution  -> 140
  + The colonel started a rebellion against the junta. | The colonel > the junta
stage v  S?=subj T?=against obj=rebellion|revolt|mutiny|uprising|insurgency|insurrection|revolution  -> 140
  + The tribes staged an uprising against the governor. | The tribes > the governor
mount v  S?=subj T?=against obj=rebellion|revolt|mutiny|uprising|insurgency|insurrection|revolution  -> 140
  + The colonel mounted a rebellion against the junta. | The colonel > the junta
begin v  S?=subj T?=against obj=rebellion|revolt|mutiny|uprising|insurgency|insurrection|revolution  -> 140
  + The tribes began an uprising against the governor. | The tribes > the governor
wage v  S?=subj T?=against obj=rebellion|revolt|mutiny|uprising|insurgency|insurrection|revolution  -> 140
  + The colonel waged a rebellion against the junta. | The colonel > the junta
join v  S?=subj T?=against obj=rebellion|revolt|mutiny|uprising|insurgency|insurrection|revolution  -> 140
  + The tribes joined an uprising against the governor. | The tribes > the governor
incite v  S?=subj T?=against obj=rebellion|revolt|mutiny|uprising|insurgency|insurrection|revolution  -> 140
  + The colonel incited a rebellion against the junta. | The colonel > the junta
foment v  S?=subj T?=against obj=rebellion|revolt|mutiny|uprising|insurgency|insurrection|revolution  -> 140
  + The tribes fomented an uprising against the governor. | The tribes > the governor
deface v  S?=subj T=obj:any obj=statue|monument|billboard|graffiti|wall|ballot_box|bust|flag|memorial subj=protester|protestor|protesters|demonstrator|demonstrators|activist|activists|crowd|mob|marcher|marchers|student|students|rioter|rioters|youth|youths|driver|farmer  -> PROTEST/vandalize
  - The officials paint a portrait of a tired president.
  + Activists defaced a statue of the king outside the palace in Brussels on Sunday. | Activists > a statue of the king
daub v  S?=subj T=obj:any obj=statue|monument|billboard|graffiti|wall|ballot_box|bust|portrait|flag|painting|memorial subj=protester|protestor|protesters|demonstrator|demonstrators|activist|activists|crowd|mob|marcher|marchers|student|students|rioter|rioters|youth|youths|driver|farmer  -> PROTEST/vandalize
  + Activists daubed the monument of the Soviet army in Sofia with paint on Friday. | Activists > the monument
spray-paint v  S?=subj T=obj:any obj=statue|monument|billboard|graffiti|wall|ballot_box|bust|portrait|flag|painting|memorial subj=protester|protestor|protesters|demonstrator|demonstrators|activist|activists|crowd|mob|marcher|marchers|student|students|rioter|rioters|youth|youths|driver|farmer  -> PROTEST/vandalize
  + Protesters spray-painted a statue. | Protesters > a statue
topple v  S?=subj T=obj:any obj=statue|monument|billboard|graffiti|wall|ballot_box|bust|portrait|flag|painting|memorial subj=protester|protestor|protesters|demonstrator|demonstrators|activist|activists|crowd|mob|marcher|marchers|student|students|rioter|rioters|youth|youths|driver|farmer  -> PROTEST/vandalize
  + Protesters toppled a statue of the president in Daraa on Friday. | Protesters > a statue of the president
tear_down v  S?=subj T=obj:any obj=statue|monument|billboard|graffiti|wall|ballot_box|bust|portrait|flag|painting|memorial subj=protester|protestor|protesters|demonstrator|demonstrators|activist|activists|crowd|mob|marcher|marchers|student|students|rioter|rioters|youth|youths|driver|farmer  -> PROTEST/vandalize
  + Protesters tore down a statue of the president in Kyiv on Sunday. | Protesters > a statue of the president
smear v  S?=subj T=obj:any obj=statue|monument|billboard|graffiti|wall|ballot_box|bust|portrait|flag|painting|memorial subj=protester|protestor|protesters|demonstrator|demonstrators|activist|activists|crowd|mob|marcher|marchers|student|students|rioter|rioters|youth|youths|driver|farmer  -> PROTEST/vandalize
  + Activists smeared the monument. | Activists > the monument
vandalize v  S?=subj T=obj:any obj=statue|monument|billboard|graffiti|wall|ballot_box|bust|portrait|flag|painting|memorial subj=protester|protestor|protesters|demonstrator|demonstrators|activist|activists|crowd|mob|marcher|marchers|student|students|rioter|rioters|youth|youths|driver|farmer  -> PROTEST/vandalize
  + Activists vandalized a statue. | Activists > a statue
vandalise v  S?=subj T=obj:any obj=statue|monument|billboard|graffiti|wall|ballot_box|bust|portrait|flag|painting|memorial subj=protester|protestor|protesters|demonstrator|demonstrators|activist|activists|crowd|mob|marcher|marchers|student|students|rioter|rioters|youth|youths|driver|farmer  -> PROTEST/vandalize
  + Activists vandalised the monument of the Soviet army in Sofia on Friday night. | Activists > the monument
smash v  S?=subj T=obj:any obj=statue|monument|billboard|graffiti|wall|ballot_box|bust|portrait|flag|painting|memorial subj=protester|protestor|protesters|demonstrator|demonstrators|activist|activists|crowd|mob|marcher|marchers|student|students|rioter|rioters|youth|youths|driver|farmer  -> PROTEST/vandalize
  + Protesters smashed a statue of the president in Homs on Friday. | Protesters > a statue of the president
paint v  S?=subj T=obj:any obj=statue|monument|billboard|graffiti|wall|ballot_box|bust|portrait|flag|painting|memorial subj=protester|protestor|protesters|demonstrator|demonstrators|activist|activists|crowd|mob|marcher|marchers|student|students|rioter|rioters|youth|youths|driver|farmer  -> PROTEST/vandalize
  + Activists painted the monument. | Activists > the monument
burn v  S?=subj T=obj:any obj=flag|effigy  -> PROTEST/vandalize weight=1
  + The men burned the Danish flag in front of the ministry in Karachi. | The men > the Danish flag
burn v  S?=subj T=obj:any obj=statue|monument|billboard|graffiti|wall|ballot_box|bust|portrait|flag|painting|memorial subj=protester|protestor|protesters|demonstrator|demonstrators|activist|activists|crowd|mob|marcher|marchers|student|students|rioter|rioters|youth|youths|driver|farmer  -> PROTEST/vandalize
  + Truck drivers burned a statue. | Truck drivers > a statue
pull_down v  S?=subj T=obj:any obj=statue|monument|billboard|graffiti|wall|ballot_box|bust|portrait|flag|painting|memorial subj=protester|protestor|protesters|demonstrator|demonstrators|activist|activists|crowd|mob|marcher|marchers|student|students|rioter|rioters|youth|youths|driver|farmer  -> PROTEST/vandalize
  + Protesters pulled down the monument of the general in Bristol on Sunday. | Protesters > the monument
damage v  S?=subj T=obj:any obj=statue|monument|billboard|graffiti|wall|ballot_box|bust|portrait|flag|painting|memorial subj=protester|protestor|protesters|demonstrator|demonstrators|activist|activists|crowd|mob|marcher|marchers|student|students|rioter|rioters|youth|youths|driver|farmer  -> PROTEST/vandalize
  + Protesters damaged a statue of the king in Antwerp on Sunday. | Protesters > a statue of the king
splash v  S?=subj T=obj:any obj=statue|monument|billboard|graffiti|wall|ballot_box|bust|portrait|flag|painting|memorial subj=protester|protestor|protesters|demonstrator|demonstrators|activist|activists|crowd|mob|marcher|marchers|student|students|rioter|rioters|youth|youths|driver|farmer  -> PROTEST/vandalize
  + Activists splashed the monument. | Activists > the monument
