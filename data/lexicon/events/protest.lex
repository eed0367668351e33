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
strike v  S?=subj T?=against|over  -> PROTEST/strike
  + Pilots struck against the airline. | Pilots > the airline
go v  S=subj on=strike  -> PROTEST/strike
  + Teachers went on strike. | Teachers > _
walk_out v  S?=subj T?=of|on|over  -> 143
  + Miners walked out over pay. | Miners > _
stage v  S?=subj T=against|over obj=strike|general_strike|stoppage  -> PROTEST/strike
  + Miners staged a strike against the company. | Miners > the company
boycott v  S?=subj T=obj  -> 143
  + Students boycotted classes. | Students > classes
boycott n  S?=by|mod|poss T?=of|against  -> 143
  + The opposition's boycott of the vote held. | The opposition > the vote
strike n  S?=by|mod|poss T?=by|against|at  -> PROTEST/strike
  + A strike by dockers against the port began. | dockers > the port
strike n  S=by|mod by=worker|teacher|nurse|doctor|driver|pilot|miner  -> PROTEST/strike
  + A strike by nurses closed the wards. | nurses > _
general_strike n  S?=by|mod|poss T?=against  -> PROTEST/strike
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
# Demonstrations
parade v  S?=subj T?=against|at|over|about|for|in|outside|near|on  -> 141
  + Protesters paraded against the government. | Protesters > the government
picket v  S?=subj T?=against|at|over|about|for|in|outside|near|on  -> 141
  + Students picketed outside the embassy of Ecuador. | Students > the embassy of Ecuador
chant v  S?=subj T?=against|at|over|about|for|in|outside|near|on  -> 141
  + Farmers chanted over the budget. | Farmers > the budget
mobilise v  S?=subj T?=against|at|over|about|for|in|outside|near|on  -> 141
  + Teachers mobilised in Durban. | Teachers > Durban
mobilize v  S?=subj T?=against|at|over|about|for|in|outside|near|on  -> 141
  + Miners mobilized against the government. | Miners > the government
agitate v  S?=subj T?=against|at|over|about|for|in|outside|near|on  -> 141
  + Opposition supporters agitated outside the embassy of Cambodia. | Opposition supporters > the embassy of Cambodia
assemble v  S?=subj T?=against|at|over|about|for|in|outside|near|on  -> 141
  + Nurses assembled over the budget. | Nurses > the budget
gather v  S?=subj T?=against|at|over|about|for|in|outside|near|on  -> 141
  + Villagers gathered in Sarajevo. | Villagers > Sarajevo
converge v  S?=subj T?=against|at|over|about|for|in|outside|near|on  -> 141
  + Residents converged against the government. | Residents > the government
jeer v  S?=subj T?=against|at|over|about|for|in|outside|near|on  -> 141
  + Truck drivers jeered outside the embassy of Algeria. | Truck drivers > the embassy of Algeria
whistle v  S?=subj T?=against|at|over|about|for|in|outside|near|on  -> 141
  + Activists whistled over the budget. | Activists > the budget
throng v  S?=subj T?=against|at|over|about|for|in|outside|near|on  -> 141
  + Workers thronged in Quetta. | Workers > Quetta
amass v  S?=subj T?=against|at|over|about|for|in|outside|near|on  -> 141
  + Pensioners amassed against the government. | Pensioners > the government
organise v  S?=subj T?=against|over|at|for|in|outside|about|on obj=protest|demonstration|rally|march|vigil|sit-in|picket|protest_march|candlelight_vigil|procession|flash_mob|protests|demonstrations|protest_rally|mass_rally|parade|die-in|campaign_of_civil_disobedience|human_chain  -> 141
  + Monks organised a rally against the premier. | Monks > the premier
organize v  S?=subj T?=against|over|at|for|in|outside|about|on obj=protest|demonstration|rally|march|vigil|sit-in|picket|protest_march|candlelight_vigil|procession|flash_mob|protests|demonstrations|protest_rally|mass_rally|parade|die-in|campaign_of_civil_disobedience|human_chain  -> 141
  + Protesters organized a march over fuel prices. | Protesters > fuel prices
launch v  S?=subj T?=against|over|at|for|in|outside|about|on obj=protest|demonstration|rally|march|vigil|sit-in|picket|protest_march|candlelight_vigil|procession|flash_mob|protests|demonstrations|protest_rally|mass_rally|parade|die-in|campaign_of_civil_disobedience|human_chain  -> 141
  + Students launched a sit-in at the ministry. | Students > the ministry
lead v  S?=subj T?=against|over|at|for|in|outside|about|on obj=protest|demonstration|rally|march|vigil|sit-in|picket|protest_march|candlelight_vigil|procession|flash_mob|protests|demonstrations|protest_rally|mass_rally|parade|die-in|campaign_of_civil_disobedience|human_chain  -> 141
  + The Red Cross led a vigil for the victims. | The Red Cross > _
join v  S?=subj T?=against|over|at|for|in|outside|about|on obj=protest|demonstration|rally|march|vigil|sit-in|picket|protest_march|candlelight_vigil|procession|flash_mob|protests|demonstrations|protest_rally|mass_rally|parade|die-in|campaign_of_civil_disobedience|human_chain  -> 141
  + Farmers joined a rally against the premier. | Farmers > the premier
begin v  S?=subj T?=against|over|at|for|in|outside|about|on obj=protest|demonstration|rally|march|vigil|sit-in|picket|protest_march|candlelight_vigil|procession|flash_mob|protests|demonstrations|protest_rally|mass_rally|parade|die-in|campaign_of_civil_disobedience|human_chain  -> 141
  + Teachers began a march over fuel prices. | Teachers > fuel prices
mount v  S?=subj T?=against|over|at|for|in|outside|about|on obj=protest|demonstration|rally|march|vigil|sit-in|picket|protest_march|candlelight_vigil|procession|flash_mob|protests|demonstrations|protest_rally|mass_rally|parade|die-in|campaign_of_civil_disobedience|human_chain  -> 141
  + Miners mounted a sit-in at the ministry. | Miners > the ministry
continue v  S?=subj T?=against|over|at|for|in|outside|about|on obj=protest|demonstration|rally|march|vigil|sit-in|picket|protest_march|candlelight_vigil|procession|flash_mob|protests|demonstrations|protest_rally|mass_rally|parade|die-in|campaign_of_civil_disobedience|human_chain  -> 141
  + A medical charity continued a vigil for the victims. | A medical charity > _
form v  S?=subj T?=against|over|at|for|in|outside|about|on obj=protest|demonstration|rally|march|vigil|sit-in|picket|protest_march|candlelight_vigil|procession|flash_mob|protests|demonstrations|protest_rally|mass_rally|parade|die-in|campaign_of_civil_disobedience|human_chain  -> 141
  + Opposition supporters formed a rally against the premier. | Opposition supporters > the premier
conduct v  S?=subj T?=against|over|at|for|in|outside|about|on obj=protest|demonstration|rally|march|vigil|sit-in|picket|protest_march|candlelight_vigil|procession|flash_mob|protests|demonstrations|protest_rally|mass_rally|parade|die-in|campaign_of_civil_disobedience|human_chain  -> 141
  + Nurses conducted a march over fuel prices. | Nurses > fuel prices
resume v  S?=subj T?=against|over|at|for|in|outside|about|on obj=protest|demonstration|rally|march|vigil|sit-in|picket|protest_march|candlelight_vigil|procession|flash_mob|protests|demonstrations|protest_rally|mass_rally|parade|die-in|campaign_of_civil_disobedience|human_chain  -> 141
  + Villagers resumed a sit-in at the ministry. | Villagers > the ministry
attend v  S?=subj T?=against|over|at|for|in|outside|about|on obj=protest|demonstration|rally|march|vigil|sit-in|picket|protest_march|candlelight_vigil|procession|flash_mob|protests|demonstrations|protest_rally|mass_rally|parade|die-in|campaign_of_civil_disobedience|human_chain  -> 141
  + The church council attended a vigil for the victims. | The church council > _
start v  S?=subj T?=against|over|at|for|in|outside|about|on obj=protest|demonstration|rally|march|vigil|sit-in|picket|protest_march|candlelight_vigil|procession|flash_mob|protests|demonstrations|protest_rally|mass_rally|parade|die-in|campaign_of_civil_disobedience|human_chain  -> 141
  + Residents started a rally against the premier. | Residents > the premier
spearhead v  S?=subj T?=against|over|at|for|in|outside|about|on obj=protest|demonstration|rally|march|vigil|sit-in|picket|protest_march|candlelight_vigil|procession|flash_mob|protests|demonstrations|protest_rally|mass_rally|parade|die-in|campaign_of_civil_disobedience|human_chain  -> 141
  + Truck drivers spearheaded a march over fuel prices. | Truck drivers > fuel prices
call v  S?=subj T?=against|over|at|for|in|outside|about|on obj=protest|demonstration|rally|march|vigil|sit-in|picket|protest_march|candlelight_vigil|procession|flash_mob|protests|demonstrations|protest_rally|mass_rally|parade|die-in|campaign_of_civil_disobedience|human_chain  -> 141
  + Activists called a sit-in at the ministry. | Activists > the ministry
stage v  S?=subj T?=against|over|at|for|in|outside|about|on obj=protest|demonstration|rally|march|vigil|sit-in|picket|protest_march|candlelight_vigil|procession|flash_mob|protests|demonstrations|protest_rally|mass_rally|parade|die-in|campaign_of_civil_disobedience|human_chain  -> 141
  + A women's group staged a vigil for the victims. | A women's group > _
hold v  S?=subj T?=against|over|at|for|in|outside|about|on obj=protest|demonstration|rally|march|vigil|sit-in|picket|protest_march|candlelight_vigil|procession|flash_mob|protests|demonstrations|protest_rally|mass_rally|parade|die-in|campaign_of_civil_disobedience|human_chain  -> 141
  + Workers held a rally against the premier. | Workers > the premier
participate v  S?=subj T?=against|over|at|in in=protest|demonstration|rally|march|sit-in|vigil|street_protest  -> 141
  + Pensioners participated in a protest against the tax. | Pensioners > the tax
take_part v  S?=subj T?=against|over|at|in in=protest|demonstration|rally|march|sit-in|vigil|street_protest  -> 141
  + Monks took part in a march on the palace. | Monks > the palace
join v  S?=subj T?=against|over|at|in in=protest|demonstration|rally|march|sit-in|vigil|street_protest  -> 141
  + Protesters joined in a protest against the tax. | Protesters > the tax
engage v  S?=subj T?=against|over|at|in in=protest|demonstration|rally|march|sit-in|vigil|street_protest  -> 141
  + Students engaged in a march on the palace. | Students > the palace
march v  S?=subj T?=against|over|at|in in=protest|demonstration|rally|march|sit-in|vigil|street_protest  -> 141
  + Farmers marched in a protest against the tax. | Farmers > the tax
gather v  S?=subj T?=against|over|at|in in=protest|demonstration|rally|march|sit-in|vigil|street_protest  -> 141
  + Teachers gathered in a march on the palace. | Teachers > the palace
walk v  S?=subj T?=against|over|at|in in=protest|demonstration|rally|march|sit-in|vigil|street_protest  -> 141
  + Miners walked in a protest against the tax. | Miners > the tax
rise v  S?=subj T?=against|over|at|in in=protest|demonstration|rally|march|sit-in|vigil|street_protest  -> 141
  + Opposition supporters rose in a march on the palace. | Opposition supporters > the palace
pour v  S?=subj T?=against|over to=street|streets  -> 141
  + Nurses poured to the streets against the king. | Nurses > the king
return v  S?=subj T?=against|over to=street|streets  -> 141
  + Villagers returned to the streets against the king. | Villagers > the king
spill v  S?=subj T?=against|over to=street|streets  -> 141
  + Residents spilled to the streets against the king. | Residents > the king
come v  S?=subj T?=against|over to=street|streets  -> 141
  + Truck drivers came to the streets against the king. | Truck drivers > the king
go v  S?=subj T?=against|over to=street|streets  -> 141
  + Activists went to the streets against the king. | Activists > the king
demonstrate v  S=subj on=street|streets  -> 141
  + Workers demonstrated on the streets of Goma. | Workers > _
march v  S=subj on=street|streets  -> 141
  + Pensioners marched on the streets of Oaxaca. | Pensioners > _
assemble v  S=subj on=street|streets  -> 141
  + Monks assembled on the streets of Mombasa. | Monks > _
gather v  S=subj on=street|streets  -> 141
  + Protesters gathered on the streets of Lyon. | Protesters > _
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
  + A teach-in by nurses outside the parliament was peaceful. | nurses > the parliament
human_chain n  S?=by|mod|poss T?=against|over|at|outside|in  -> 141
  + human chains by students against the ministry spread. | students > the ministry
student_protest n  S?=by|mod|poss T?=against|over|at|outside|in  -> 141
  + A student protest by nurses outside the parliament was peaceful. | nurses > the parliament
demo n  S?=by|mod|poss T?=against|over|at|outside|in  -> 141
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
boo v  S?=subj T=obj subj=protester|protesters|demonstrator|demonstrators|crowd|student|students|activist|activists|heckler|fan  -> 141
  + Protesters booed the minister. | Protesters > the minister
jeer v  S?=subj T=obj subj=protester|protesters|demonstrator|demonstrators|crowd|student|students|activist|activists|heckler|fan  -> 141
  + Students jeered the visiting premier. | Students > the visiting premier
mob v  S?=subj T=obj subj=protester|protesters|demonstrator|demonstrators|crowd|student|students|activist|activists|heckler|fan  -> 141
  + Protesters mobbed the minister. | Protesters > the minister
egg v  S?=subj T=obj subj=protester|protesters|demonstrator|demonstrators|crowd|student|students|activist|activists|heckler|fan  -> 141
  + Students egged the visiting premier. | Students > the visiting premier
interrupt v  S?=subj T=obj subj=protester|protesters|demonstrator|demonstrators|crowd|student|students|activist|activists|heckler|fan  -> 141
  + Protesters interrupted the minister. | Protesters > the minister
shout_down v  S?=subj T=obj subj=protester|protesters|demonstrator|demonstrators|crowd|student|students|activist|activists|heckler|fan  -> 141
  + Students shouted down the visiting premier. | Students > the visiting premier
confront v  S?=subj T=obj subj=protester|protesters|demonstrator|demonstrators|crowd|student|students|activist|activists|heckler|fan  -> 141
  + Protesters confronted the minister. | Protesters > the minister
besiege v  S?=subj T=obj subj=protester|protesters|demonstrator|demonstrators|crowd|student|students|activist|activists|heckler|fan  -> 141
  + Students besieged the visiting premier. | Students > the visiting premier
barrack v  S?=subj T=obj subj=protester|protesters|demonstrator|demonstrators|crowd|student|students|activist|activists|heckler|fan  -> 141
  + Protesters barracked the minister. | Protesters > the minister
surround v  S?=subj T=obj subj=protester|protesters|demonstrator|demonstrators|crowd|student|students|activist|activists|heckler|fan  -> 141
  + Students surrounded the visiting premier. | Students > the visiting premier
picket v  S?=subj T=obj subj=protester|protesters|demonstrator|demonstrators|crowd|student|students|activist|activists|heckler|fan  -> 141
  + Protesters picketed the minister. | Protesters > the minister
wave v  S=subj obj=banner|banners|placard|placards|flag|flags|slogan|slogans|effigy|sign subj=protester|protesters|demonstrator|demonstrators|student|students|activist|activists|marcher|crowd  -> 141
  + Students waved banners against the dam. | Students > _
carry v  S=subj obj=banner|banners|placard|placards|flag|flags|slogan|slogans|effigy|sign subj=protester|protesters|demonstrator|demonstrators|student|students|activist|activists|marcher|crowd  -> 141
  + Protesters carried slogans in the square. | Protesters > _
chant v  S=subj obj=banner|banners|placard|placards|flag|flags|slogan|slogans|effigy|sign subj=protester|protesters|demonstrator|demonstrators|student|students|activist|activists|marcher|crowd  -> 141
  + Students chanted banners against the dam. | Students > _
shout v  S=subj obj=banner|banners|placard|placards|flag|flags|slogan|slogans|effigy|sign subj=protester|protesters|demonstrator|demonstrators|student|students|activist|activists|marcher|crowd  -> 141
  + Protesters shouted slogans in the square. | Protesters > _
burn v  S=subj obj=banner|banners|placard|placards|flag|flags|slogan|slogans|effigy|sign subj=protester|protesters|demonstrator|demonstrators|student|students|activist|activists|marcher|crowd  -> 141
  + Students burned banners against the dam. | Students > _
hold v  S=subj obj=banner|banners|placard|placards|flag|flags|slogan|slogans|effigy|sign subj=protester|protesters|demonstrator|demonstrators|student|students|activist|activists|marcher|crowd  -> 141
  + Protesters held slogans in the square. | Protesters > _
unfurl v  S=subj obj=banner|banners|placard|placards|flag|flags|slogan|slogans|effigy|sign subj=protester|protesters|demonstrator|demonstrators|student|students|activist|activists|marcher|crowd  -> 141
  + Students unfurled banners against the dam. | Students > _
raise v  S=subj obj=banner|banners|placard|placards|flag|flags|slogan|slogans|effigy|sign subj=protester|protesters|demonstrator|demonstrators|student|students|activist|activists|marcher|crowd  -> 141
  + Protesters raised slogans in the square. | Protesters > _
brandish v  S=subj obj=banner|banners|placard|placards|flag|flags|slogan|slogans|effigy|sign subj=protester|protesters|demonstrator|demonstrators|student|students|activist|activists|marcher|crowd  -> 141
  + Students brandished banners against the dam. | Students > _
protest v  S?=subj T?=of|for|against for=resignation|ouster|removal|impeachment|downfall|election  -> 1411
  + Students protested for the resignation of the president. | Students > the president
demonstrate v  S?=subj T?=of|for|against for=resignation|ouster|removal|impeachment|downfall|election  -> 1411
  + Farmers demonstrated for the resignation of the president. | Farmers > the president
rally v  S?=subj T?=of|for|against for=resignation|ouster|removal|impeachment|downfall|election  -> 1411
  + Teachers rallied for the resignation of the president. | Teachers > the president
chant v  S?=subj T?=of|for|against for=resignation|ouster|removal|impeachment|downfall|election  -> 1411
  + Miners chanted for the resignation of the president. | Miners > the president
demonstrate v  S?=subj T?=against|over against={policy}  -> 1412
  + Opposition supporters demonstrated against the budget. | Opposition supporters > _
rally v  S?=subj T?=against|over against={policy}  -> 1412
  + Nurses rallied against the budget. | Nurses > _
march v  S?=subj T?=against|over against={policy}  -> 1412
  + Villagers marched against the budget. | Villagers > _
protest v  S?=subj T?=against|over against={policy}  -> 1412
  + Residents protested against the budget. | Residents > _
demonstrate v  S?=subj T?=over over={policy}  -> 1412
  + Truck drivers demonstrated over the law. | Truck drivers > the law
rally v  S?=subj T?=over over={policy}  -> 1412
  + Activists rallied over the law. | Activists > the law
march v  S?=subj T?=over over={policy}  -> 1412
  + Workers marched over the law. | Workers > the law
protest v  S?=subj T?=over over={policy}  -> 1412
  + Pensioners protested over the law. | Pensioners > the law
march v  S?=subj T?=for for={rights}  -> 1413
  + Monks marched for equality. | Monks > _
demonstrate v  S?=subj T?=for for={rights}  -> 1413
  + Protesters demonstrated for press freedom. | Protesters > _
protest v  S?=subj T?=for for={rights}  -> 1413
  + Students protested for equality. | Students > _
rally v  S?=subj T?=for for={rights}  -> 1413
  + Farmers rallied for press freedom. | Farmers > _
campaign v  S?=subj T?=for for={rights}  -> 1413
  + Teachers campaigned for equality. | Teachers > _
parade v  S?=subj T?=for for={rights}  -> 1413
  + Miners paraded for press freedom. | Miners > _
march v  S?=subj T?=against against={institution}  -> 1414
  + Opposition supporters marched against military rule. | Opposition supporters > _
demonstrate v  S?=subj T?=against against={institution}  -> 1414
  + Nurses demonstrated against military rule. | Nurses > _
protest v  S?=subj T?=against against={institution}  -> 1414
  + Villagers protested against military rule. | Villagers > _
rally v  S?=subj T?=against against={institution}  -> 1414
  + Residents rallied against military rule. | Residents > _
# Hunger strikes
begin v  S?=subj T?=against|over|at|in obj=hunger_strike|fast  -> 142
  + Prisoners began a hunger strike against the warden. | Prisoners > the warden
start v  S?=subj T?=against|over|at|in obj=hunger_strike|fast  -> 142
  + Truck drivers started a hunger strike over the arrests. | Truck drivers > the arrests
launch v  S?=subj T?=against|over|at|in obj=hunger_strike|fast  -> 142
  + Prisoners launched a hunger strike against the warden. | Prisoners > the warden
hold v  S?=subj T?=against|over|at|in obj=hunger_strike|fast  -> 142
  + Activists held a hunger strike over the arrests. | Activists > the arrests
continue v  S?=subj T?=against|over|at|in obj=hunger_strike|fast  -> 142
  + Prisoners continued a hunger strike against the warden. | Prisoners > the warden
declare v  S?=subj T?=against|over|at|in obj=hunger_strike|fast  -> 142
  + Workers declared a hunger strike over the arrests. | Workers > the arrests
conduct v  S?=subj T?=against|over|at|in obj=hunger_strike|fast  -> 142
  + Prisoners conducted a hunger strike against the warden. | Prisoners > the warden
join v  S?=subj T?=against|over|at|in obj=hunger_strike|fast  -> 142
  + Pensioners joined a hunger strike over the arrests. | Pensioners > the arrests
announce v  S?=subj T?=against|over|at|in obj=hunger_strike|fast  -> 142
  + Prisoners announced a hunger strike against the warden. | Prisoners > the warden
maintain v  S?=subj T?=against|over|at|in obj=hunger_strike|fast  -> 142
  + Monks maintained a hunger strike over the arrests. | Monks > the arrests
undertake v  S?=subj T?=against|over|at|in obj=hunger_strike|fast  -> 142
  + Prisoners undertook a hunger strike against the warden. | Prisoners > the warden
carry_out v  S?=subj T?=against|over|at|in obj=hunger_strike|fast  -> 142
  + Protesters carried out a hunger strike over the arrests. | Protesters > the arrests
resume v  S?=subj T?=against|over|at|in obj=hunger_strike|fast  -> 142
  + Prisoners resumed a hunger strike against the warden. | Prisoners > the warden
be v  S?=subj T?=against|over on=hunger_strike|fast  -> 142
  + Inmates was on hunger strike. | Inmates > _
remain v  S?=subj T?=against|over on=hunger_strike|fast  -> 142
  + Inmates remained on hunger strike. | Inmates > _
stay v  S?=subj T?=against|over on=hunger_strike|fast  -> 142
  + Inmates stayed on hunger strike. | Inmates > _
fast n  S?=by|mod|poss T?=against|over|in|at|by  -> 142
  + A fast by prisoners over food began. | prisoners > food
fast-unto-death n  S?=by|mod|poss T?=against|over|in|at|by  -> 142
  + A fast-unto-death by prisoners over food began. | prisoners > food
hunger-strike n  S?=by|mod|poss T?=against|over|in|at|by  -> 142
  + A hunger-strike by prisoners over food began. | prisoners > food
# Strikes and boycotts
begin v  S?=subj T=against|over|at|in|for obj=strike|general_strike|stoppage|walkout|work_stoppage|slowdown|boycott|go-slow|industrial_action|strikes|sick-out  -> PROTEST/strike
  + Dockers began a strike against the port. | Dockers > the port
start v  S?=subj T=against|over|at|in|for obj=strike|general_strike|stoppage|walkout|work_stoppage|slowdown|boycott|go-slow|industrial_action|strikes|sick-out  -> PROTEST/strike
  + Students started a walkout over pay. | Students > pay
launch v  S?=subj T=against|over|at|in|for obj=strike|general_strike|stoppage|walkout|work_stoppage|slowdown|boycott|go-slow|industrial_action|strikes|sick-out  -> PROTEST/strike
  + The unions launched a general strike. | The unions > _
hold v  S?=subj T=against|over|at|in|for obj=strike|general_strike|stoppage|walkout|work_stoppage|slowdown|boycott|go-slow|industrial_action|strikes|sick-out  -> PROTEST/strike
  + Dockers held a strike against the port. | Dockers > the port
continue v  S?=subj T=against|over|at|in|for obj=strike|general_strike|stoppage|walkout|work_stoppage|slowdown|boycott|go-slow|industrial_action|strikes|sick-out  -> PROTEST/strike
  + Farmers continued a walkout over pay. | Farmers > pay
declare v  S?=subj T=against|over|at|in|for obj=strike|general_strike|stoppage|walkout|work_stoppage|slowdown|boycott|go-slow|industrial_action|strikes|sick-out  -> PROTEST/strike
  + The unions declared a general strike. | The unions > _
conduct v  S?=subj T=against|over|at|in|for obj=strike|general_strike|stoppage|walkout|work_stoppage|slowdown|boycott|go-slow|industrial_action|strikes|sick-out  -> PROTEST/strike
  + Dockers conducted a strike against the port. | Dockers > the port
join v  S?=subj T=against|over|at|in|for obj=strike|general_strike|stoppage|walkout|work_stoppage|slowdown|boycott|go-slow|industrial_action|strikes|sick-out  -> PROTEST/strike
  + Teachers joined a walkout over pay. | Teachers > pay
call v  S?=subj T=against|over|at|in|for obj=strike|general_strike|stoppage|walkout|work_stoppage|slowdown|boycott|go-slow|industrial_action|strikes|sick-out  -> PROTEST/strike
  + The unions called a general strike. | The unions > _
organise v  S?=subj T=against|over|at|in|for obj=strike|general_strike|stoppage|walkout|work_stoppage|slowdown|boycott|go-slow|industrial_action|strikes|sick-out  -> PROTEST/strike
  + Dockers organised a strike against the port. | Dockers > the port
organize v  S?=subj T=against|over|at|in|for obj=strike|general_strike|stoppage|walkout|work_stoppage|slowdown|boycott|go-slow|industrial_action|strikes|sick-out  -> PROTEST/strike
  + Miners organized a walkout over pay. | Miners > pay
mount v  S?=subj T=against|over|at|in|for obj=strike|general_strike|stoppage|walkout|work_stoppage|slowdown|boycott|go-slow|industrial_action|strikes|sick-out  -> PROTEST/strike
  + The unions mounted a general strike. | The unions > _
extend v  S?=subj T=against|over|at|in|for obj=strike|general_strike|stoppage|walkout|work_stoppage|slowdown|boycott|go-slow|industrial_action|strikes|sick-out  -> PROTEST/strike
  + Dockers extended a strike against the port. | Dockers > the port
resume v  S?=subj T=against|over|at|in|for obj=strike|general_strike|stoppage|walkout|work_stoppage|slowdown|boycott|go-slow|industrial_action|strikes|sick-out  -> PROTEST/strike
  + Opposition supporters resumed a walkout over pay. | Opposition supporters > pay
lead v  S?=subj T=against|over|at|in|for obj=strike|general_strike|stoppage|walkout|work_stoppage|slowdown|boycott|go-slow|industrial_action|strikes|sick-out  -> PROTEST/strike
  + The unions led a general strike. | The unions > _
take v  S?=subj T=against|over|at|in|for obj=strike|general_strike|stoppage|walkout|work_stoppage|slowdown|boycott|go-slow|industrial_action|strikes|sick-out  -> PROTEST/strike
  + Dockers took a strike against the port. | Dockers > the port
observe v  S?=subj T=against|over|at|in|for obj=strike|general_strike|stoppage|walkout|work_stoppage|slowdown|boycott|go-slow|industrial_action|strikes|sick-out  -> PROTEST/strike
  + Nurses observed a walkout over pay. | Nurses > pay
announce v  S?=subj T=against|over|at|in|for obj=strike|general_strike|stoppage|walkout|work_stoppage|slowdown|boycott|go-slow|industrial_action|strikes|sick-out  -> PROTEST/strike
  + The unions announced a general strike. | The unions > _
walk_off v  S?=subj T?=against|over|for|at  -> 143
  + Villagers walked off against the ministry. | Villagers > the ministry
down_tools v  S?=subj T?=against|over|for|at  -> 143
  + Dockers downed tools over safety. | Dockers > safety
walk_out v  S?=subj T?=against|over|for|at  -> 143
  + Residents walked out against the ministry. | Residents > the ministry
boycott v  S?=subj T?=against|over|for|at  -> 143
  + Dockers boycotted over safety. | Dockers > safety
be v  S=subj on=strike  -> PROTEST/strike
  + Dockers was on strike. | Dockers > _
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
  + Truck drivers boycotted the elections. | Truck drivers > the elections
shun v  S?=subj T=obj obj=class|classes|election|elections|vote|product|products|goods|parliament|ceremony|shop|olympics|game|summit|exam|referendum|store|company  -> 143
  + Activists shunned the exams. | Activists > the exams
avoid v  S?=subj T=obj obj=class|classes|election|elections|vote|product|products|goods|parliament|ceremony|shop|olympics|game|summit|exam|referendum|store|company  -> 143
  + Workers avoided the elections. | Workers > the elections
skip v  S?=subj T=obj obj=class|classes|election|elections|vote|product|products|goods|parliament|ceremony|shop|olympics|game|summit|exam|referendum|store|company  -> 143
  + Pensioners skipped the exams. | Pensioners > the exams
walkout n  S?=by|mod|poss T?=against|over|at|in|by|of  -> PROTEST/strike
  + A walkout by pilots against the airline began at noon. | pilots > the airline
work_stoppage n  S?=by|mod|poss T?=against|over|at|in|by|of  -> PROTEST/strike
  + A work stoppage by nurses at the hospital lasted a week. | nurses > the hospital
stoppage n  S?=by|mod|poss T?=against|over|at|in|by|of  -> PROTEST/strike
  + A stoppage by pilots against the airline began at noon. | pilots > the airline
industrial_action n  S?=by|mod|poss T?=against|over|at|in|by|of  -> PROTEST/strike
  + An industrial action by nurses at the hospital lasted a week. | nurses > the hospital
wildcat_strike n  S?=by|mod|poss T?=against|over|at|in|by|of  -> PROTEST/strike
  + A wildcat strike by pilots against the airline began at noon. | pilots > the airline
go-slow n  S?=by|mod|poss T?=against|over|at|in|by|of  -> PROTEST/strike
  + A go-slow by nurses at the hospital lasted a week. | nurses > the hospital
slowdown n  S?=by|mod|poss T?=against|over|at|in|by|of  -> PROTEST/strike
  + A slowdown by pilots against the airline began at noon. | pilots > the airline
rail_strike n  S?=by|mod|poss T?=against|over|at|in|by|of  -> PROTEST/strike
  + A rail strike by nurses at the hospital lasted a week. | nurses > the hospital
teachers_strike n  S?=by|mod|poss T?=against|over|at|in|by|of  -> PROTEST/strike
  + A teachers strike by pilots against the airline began at noon. | pilots > the airline
transport_strike n  S?=by|mod|poss T?=against|over|at|in|by|of  -> PROTEST/strike
  + A transport strike by nurses at the hospital lasted a week. | nurses > the hospital
sympathy_strike n  S?=by|mod|poss T?=against|over|at|in|by|of  -> PROTEST/strike
  + A sympathy strike by pilots against the airline began at noon. | pilots > the airline
consumer_boycott n  S?=by|mod|poss T?=against|over|at|in|by|of  -> PROTEST/strike
  + A consumer boycott by nurses at the hospital lasted a week. | nurses > the hospital
election_boycott n  S?=by|mod|poss T?=against|over|at|in|by|of  -> PROTEST/strike
  + An election boycott by pilots against the airline began at noon. | pilots > the airline
labor_strike n  S?=by|mod|poss T?=against|over|at|in|by|of  -> PROTEST/strike
  + A labor strike by nurses at the hospital lasted a week. | nurses > the hospital
labour_strike n  S?=by|mod|poss T?=against|over|at|in|by|of  -> PROTEST/strike
  + A labour strike by pilots against the airline began at noon. | pilots > the airline
lockout n  S?=by|mod|poss T?=against|over|at|in|by|of  -> PROTEST/strike
  + A lockout by nurses at the hospital lasted a week. | nurses > the hospital
sickout n  S?=by|mod|poss T?=against|over|at|in|by|of  -> PROTEST/strike
  + A sickout by pilots against the airline began at noon. | pilots > the airline
nationwide_strike n  S?=by|mod|poss T?=against|over|at|in|by|of  -> PROTEST/strike
  + A nationwide strike by nurses at the hospital lasted a week. | nurses > the hospital
strikes n  S?=by|mod|poss T?=against|over|at|in|by|of  -> PROTEST/strike
  + A strikes by pilots against the airline began at noon. | pilots > the airline
# Obstruction
obstruct v  S?=subj T?=to|in|of|near|outside|obj.of|obj.poss obj={road}|convoy|border|airport|parliament|entrance|pipeline|mine|oilfield|factory  -> 144
  + Monks obstructed a highway near Aleppo. | Monks > Aleppo
blockade v  S?=subj T?=to|in|of|near|outside|obj.of|obj.poss obj={road}|convoy|border|airport|parliament|entrance|pipeline|mine|oilfield|factory  -> 144
  + Truckers blockaded the port. | Truckers > _
occupy v  S?=subj T?=to|in|of|near|outside|obj.of|obj.poss obj={road}|convoy|border|airport|parliament|entrance|pipeline|mine|oilfield|factory  -> 144
  + Protesters occupied the entrance of the mine. | Protesters > the mine
close v  S?=subj T?=to|in|of|near|outside|obj.of|obj.poss obj={road}|convoy|border|airport|parliament|entrance|pipeline|mine|oilfield|factory  -> 144
  + Students closed a highway near Cusco. | Students > Cusco
shut v  S?=subj T?=to|in|of|near|outside|obj.of|obj.poss obj={road}|convoy|border|airport|parliament|entrance|pipeline|mine|oilfield|factory  -> 144
  + Truckers shut the port. | Truckers > _
clog v  S?=subj T?=to|in|of|near|outside|obj.of|obj.poss obj={road}|convoy|border|airport|parliament|entrance|pipeline|mine|oilfield|factory  -> 144
  + Farmers cloged the entrance of the mine. | Farmers > the mine
paralyse v  S?=subj T?=to|in|of|near|outside|obj.of|obj.poss obj={road}|convoy|border|airport|parliament|entrance|pipeline|mine|oilfield|factory  -> 144
  + Teachers paralysed a highway near Izmir. | Teachers > Izmir
paralyze v  S?=subj T?=to|in|of|near|outside|obj.of|obj.poss obj={road}|convoy|border|airport|parliament|entrance|pipeline|mine|oilfield|factory  -> 144
  + Truckers paralyzed the port. | Truckers > _
cut v  S?=subj T?=to|in|of|near|outside|obj.of|obj.poss obj={road}|convoy|border|airport|parliament|entrance|pipeline|mine|oilfield|factory  -> 144
  + Miners cut the entrance of the mine. | Miners > the mine
disrupt v  S?=subj T?=to|in|of|near|outside|obj.of|obj.poss obj={road}|convoy|border|airport|parliament|entrance|pipeline|mine|oilfield|factory  -> 144
  + Opposition supporters disrupted a highway near Lagos. | Opposition supporters > Lagos
picket v  S?=subj T?=to|in|of|near|outside|obj.of|obj.poss obj={road}|convoy|border|airport|parliament|entrance|pipeline|mine|oilfield|factory  -> 144
  + Truckers picketed the port. | Truckers > _
besiege v  S?=subj T?=to|in|of|near|outside|obj.of|obj.poss obj={road}|convoy|border|airport|parliament|entrance|pipeline|mine|oilfield|factory  -> 144
  + Nurses besieged the entrance of the mine. | Nurses > the mine
seal v  S?=subj T?=to|in|of|near|outside|obj.of|obj.poss obj={road}|convoy|border|airport|parliament|entrance|pipeline|mine|oilfield|factory  -> 144
  + Villagers sealed a highway near Gdansk. | Villagers > Gdansk
choke v  S?=subj T?=to|in|of|near|outside|obj.of|obj.poss obj={road}|convoy|border|airport|parliament|entrance|pipeline|mine|oilfield|factory  -> 144
  + Truckers choked the port. | Truckers > _
stop v  S?=subj T?=to|in|of|near|outside|obj.of|obj.poss obj={road}|convoy|border|airport|parliament|entrance|pipeline|mine|oilfield|factory  -> 144
  + Residents stopped the entrance of the mine. | Residents > the mine
cut_off v  S?=subj T?=to|in|of|near|outside|obj.of|obj.poss obj={road}|convoy|border|airport|parliament|entrance|pipeline|mine|oilfield|factory  -> 144
  + Truck drivers cut off a highway near Basra. | Truck drivers > Basra
snarl v  S?=subj T?=to|in|of|near|outside|obj.of|obj.poss obj={road}|convoy|border|airport|parliament|entrance|pipeline|mine|oilfield|factory  -> 144
  + Truckers snarled the port. | Truckers > _
set_up v  S?=subj T?=on|across|in|at|near obj=roadblock|roadblocks|barricade|barricades|blockade|road_block  -> 144
  + Activists set up roadblocks near Kandahar. | Activists > Kandahar
erect v  S?=subj T?=on|across|in|at|near obj=roadblock|roadblocks|barricade|barricades|blockade|road_block  -> 144
  + Workers erected barricades across the avenue. | Workers > the avenue
build v  S?=subj T?=on|across|in|at|near obj=roadblock|roadblocks|barricade|barricades|blockade|road_block  -> 144
  + Pensioners built roadblocks near Cali. | Pensioners > Cali
put_up v  S?=subj T?=on|across|in|at|near obj=roadblock|roadblocks|barricade|barricades|blockade|road_block  -> 144
  + Monks put up barricades across the avenue. | Monks > the avenue
mount v  S?=subj T?=on|across|in|at|near obj=roadblock|roadblocks|barricade|barricades|blockade|road_block  -> 144
  + Protesters mounted roadblocks near Mandalay. | Protesters > Mandalay
raise v  S?=subj T?=on|across|in|at|near obj=roadblock|roadblocks|barricade|barricades|blockade|road_block  -> 144
  + Students raised barricades across the avenue. | Students > the avenue
throw_up v  S?=subj T?=on|across|in|at|near obj=roadblock|roadblocks|barricade|barricades|blockade|road_block  -> 144
  + Farmers threw up roadblocks near Durban. | Farmers > Durban
man v  S?=subj T?=on|across|in|at|near obj=roadblock|roadblocks|barricade|barricades|blockade|road_block  -> 144
  + Teachers maned barricades across the avenue. | Teachers > the avenue
burn v  S?=subj T?=on|across|in|at|near obj=roadblock|roadblocks|barricade|barricades|blockade|road_block  -> 144
  + Miners burned roadblocks near Sarajevo. | Miners > Sarajevo
form v  S?=subj T?=on|across|in|at|near obj=roadblock|roadblocks|barricade|barricades|blockade|road_block  -> 144
  + Opposition supporters formed barricades across the avenue. | Opposition supporters > the avenue
establish v  S?=subj T?=on|across|in|at|near obj=roadblock|roadblocks|barricade|barricades|blockade|road_block  -> 144
  + Nurses established roadblocks near Quetta. | Nurses > Quetta
occupy v  S?=subj T=obj subj=protester|protesters|demonstrator|demonstrators|student|students|activist|activists|farmer|worker|squatter  -> 144
  + Students occupied the rector's office. | Students > the rector's office
block v  S?=subj T=obj subj=protester|protesters|demonstrator|demonstrators|student|students|activist|activists|farmer|worker|squatter  -> 144
  + Activists blocked the ministry. | Activists > the ministry
blockade v  S?=subj T=obj subj=protester|protesters|demonstrator|demonstrators|student|students|activist|activists|farmer|worker|squatter  -> 144
  + Students blockaded the rector's office. | Students > the rector's office
barricade v  S?=subj T=obj subj=protester|protesters|demonstrator|demonstrators|student|students|activist|activists|farmer|worker|squatter  -> 144
  + Activists barricaded the ministry. | Activists > the ministry
invade v  S?=subj T=obj subj=protester|protesters|demonstrator|demonstrators|student|students|activist|activists|farmer|worker|squatter  -> 144
  + Students invaded the rector's office. | Students > the rector's office
storm v  S?=subj T=obj subj=protester|protesters|demonstrator|demonstrators|student|students|activist|activists|farmer|worker|squatter  -> 144
  + Activists stormed the ministry. | Activists > the ministry
seize v  S?=subj T=obj subj=protester|protesters|demonstrator|demonstrators|student|students|activist|activists|farmer|worker|squatter  -> 144
  + Students seized the rector's office. | Students > the rector's office
take_over v  S?=subj T=obj subj=protester|protesters|demonstrator|demonstrators|student|students|activist|activists|farmer|worker|squatter  -> 144
  + Activists took over the ministry. | Activists > the ministry
obstruct v  S?=subj T=obj subj=protester|protesters|demonstrator|demonstrators|student|students|activist|activists|farmer|worker|squatter  -> 144
  + Students obstructed the rector's office. | Students > the rector's office
roadblock n  S?=by|mod|poss T?=of|at|on|in  -> 144
  + Farmers' roadblock of the motorway lasted a week. | Farmers > the motorway
road_block n  S?=by|mod|poss T?=of|at|on|in  -> 144
  + Truckers' road block at the port ended. | Truckers > the port
barricade n  S?=by|mod|poss T?=of|at|on|in  -> 144
  + Farmers' barricade of the motorway lasted a week. | Farmers > the motorway
obstruction n  S?=by|mod|poss T?=of|at|on|in  -> 144
  + Truckers' obstruction at the port ended. | Truckers > the port
human_blockade n  S?=by|mod|poss T?=of|at|on|in  -> 144
  + Farmers' human blockade of the motorway lasted a week. | Farmers > the motorway
traffic_blockade n  S?=by|mod|poss T?=of|at|on|in  -> 144
  + Truckers' traffic blockade at the port ended. | Truckers > the port
# Riots
rampage v  S?=subj T?=against|in|over|through  -> 145
  + Youths rampaged in Goma. | Youths > Goma
run_riot v  S?=subj T?=against|in|over|through  -> 145
  + Prisoners ran riot against the guards. | Prisoners > the guards
go_on_rampage v  S?=subj T?=against|in|over|through  -> 145
  + Youths went on rampage in Oaxaca. | Youths > Oaxaca
run_amok v  S?=subj T?=against|in|over|through  -> 145
  + Prisoners ran amok against the guards. | Prisoners > the guards
brawl v  S?=subj T?=against|in|over|through  -> 145
  + Youths brawled in Mombasa. | Youths > Mombasa
lob v  S?=subj T?=at|on|toward|towards|against obj=stone|rock|bottle|petrol_bomb|molotov_cocktail|firebomb|brick|egg|tomato|paving_stone|shoe|firework|molotov|molotovs  -> 145
  + Youths lobed stones at soldiers. | Youths > soldiers
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
  + Youths pelted soldiers with stones. | Youths > soldiers
attack v  S?=subj T=obj with=stone|stones|rock|rocks|egg|eggs|bottle|bottles|tomato|tomatoes|brick|bricks|petrol_bomb|petrol_bombs|shoe  -> 145
  + Students attacked the minister with eggs. | Students > the minister
bombard v  S?=subj T=obj with=stone|stones|rock|rocks|egg|eggs|bottle|bottles|tomato|tomatoes|brick|bricks|petrol_bomb|petrol_bombs|shoe  -> 145
  + Youths bombarded soldiers with stones. | Youths > soldiers
shower v  S?=subj T=obj with=stone|stones|rock|rocks|egg|eggs|bottle|bottles|tomato|tomatoes|brick|bricks|petrol_bomb|petrol_bombs|shoe  -> 145
  + Students showered the minister with eggs. | Students > the minister
hit v  S?=subj T=obj with=stone|stones|rock|rocks|egg|eggs|bottle|bottles|tomato|tomatoes|brick|bricks|petrol_bomb|petrol_bombs|shoe  -> 145
  + Youths hit soldiers with stones. | Youths > soldiers
assault v  S?=subj T=obj with=stone|stones|rock|rocks|egg|eggs|bottle|bottles|tomato|tomatoes|brick|bricks|petrol_bomb|petrol_bombs|shoe  -> 145
  + Students assaulted the minister with eggs. | Students > the minister
attack v  S?=subj T=obj:any subj=protester|protesters|rioter|rioters|mob|crowd|demonstrator|demonstrators|youth|youths|looter|fan|hooligan  -> 145
  + Rioters attacked a bank. | Rioters > a bank
torch v  S?=subj T=obj:any subj=protester|protesters|rioter|rioters|mob|crowd|demonstrator|demonstrators|youth|youths|looter|fan|hooligan  -> 145
  + A mob torched the courthouse. | A mob > the courthouse
burn v  S?=subj T=obj:any subj=protester|protesters|rioter|rioters|mob|crowd|demonstrator|demonstrators|youth|youths|looter|fan|hooligan  -> 145
  + Rioters burned a bank. | Rioters > a bank
loot v  S?=subj T=obj:any subj=protester|protesters|rioter|rioters|mob|crowd|demonstrator|demonstrators|youth|youths|looter|fan|hooligan  -> 145
  + A mob looted the courthouse. | A mob > the courthouse
smash v  S?=subj T=obj:any subj=protester|protesters|rioter|rioters|mob|crowd|demonstrator|demonstrators|youth|youths|looter|fan|hooligan  -> 145
  + Rioters smashed a bank. | Rioters > a bank
ransack v  S?=subj T=obj:any subj=protester|protesters|rioter|rioters|mob|crowd|demonstrator|demonstrators|youth|youths|looter|fan|hooligan  -> 145
  + A mob ransacked the courthouse. | A mob > the courthouse
vandalise v  S?=subj T=obj:any subj=protester|protesters|rioter|rioters|mob|crowd|demonstrator|demonstrators|youth|youths|looter|fan|hooligan  -> 145
  + Rioters vandalised a bank. | Rioters > a bank
vandalize v  S?=subj T=obj:any subj=protester|protesters|rioter|rioters|mob|crowd|demonstrator|demonstrators|youth|youths|looter|fan|hooligan  -> 145
  + A mob vandalized the courthouse. | A mob > the courthouse
set_ablaze v  S?=subj T=obj:any subj=protester|protesters|rioter|rioters|mob|crowd|demonstrator|demonstrators|youth|youths|looter|fan|hooligan  -> 145
  + Rioters set ablaze a bank. | Rioters > a bank
set_fire_to v  S?=subj T=obj:any subj=protester|protesters|rioter|rioters|mob|crowd|demonstrator|demonstrators|youth|youths|looter|fan|hooligan  -> 145
  + A mob set fire to the courthouse. | A mob > the courthouse
storm v  S?=subj T=obj:any subj=protester|protesters|rioter|rioters|mob|crowd|demonstrator|demonstrators|youth|youths|looter|fan|hooligan  -> 145
  + Rioters stormed a bank. | Rioters > a bank
wreck v  S?=subj T=obj:any subj=protester|protesters|rioter|rioters|mob|crowd|demonstrator|demonstrators|youth|youths|looter|fan|hooligan  -> 145
  + A mob wrecked the courthouse. | A mob > the courthouse
trash v  S?=subj T=obj:any subj=protester|protesters|rioter|rioters|mob|crowd|demonstrator|demonstrators|youth|youths|looter|fan|hooligan  -> 145
  + Rioters trashed a bank. | Rioters > a bank
overturn v  S?=subj T=obj:any subj=protester|protesters|rioter|rioters|mob|crowd|demonstrator|demonstrators|youth|youths|looter|fan|hooligan  -> 145
  + A mob overturned the courthouse. | A mob > the courthouse
damage v  S?=subj T=obj:any subj=protester|protesters|rioter|rioters|mob|crowd|demonstrator|demonstrators|youth|youths|looter|fan|hooligan  -> 145
  + Rioters damaged a bank. | Rioters > a bank
destroy v  S?=subj T=obj:any subj=protester|protesters|rioter|rioters|mob|crowd|demonstrator|demonstrators|youth|youths|looter|fan|hooligan  -> 145
  + A mob destroyed the courthouse. | A mob > the courthouse
break_into v  S?=subj T=obj:any subj=protester|protesters|rioter|rioters|mob|crowd|demonstrator|demonstrators|youth|youths|looter|fan|hooligan  -> 145
  + Rioters broke into a bank. | Rioters > a bank
rioting n  S?=by|mod|poss T?=against|in|over|at  -> 145
  + riotings by prisoners against the guards broke out. | prisoners > the guards
violent_protest n  S?=by|mod|poss T?=against|in|over|at  -> 145
  + violent protests by youths in Lyon left shops in ruins. | youths > Lyon
disturbance n  S?=by|mod|poss T?=against|in|over|at  -> 145
  + disturbances by prisoners against the guards broke out. | prisoners > the guards
street_battle n  S?=by|mod|poss T?=against|in|over|at  -> 145
  + street battles by youths in Aleppo left shops in ruins. | youths > Aleppo
prison_riot n  S?=by|mod|poss T?=against|in|over|at  -> 145
  + prison riots by prisoners against the guards broke out. | prisoners > the guards
food_riot n  S?=by|mod|poss T?=against|in|over|at  -> 145
  + food riots by youths in Cusco left shops in ruins. | youths > Cusco
race_riot n  S?=by|mod|poss T?=against|in|over|at  -> 145
  + race riots by prisoners against the guards broke out. | prisoners > the guards
mob_violence n  S?=by|mod|poss T?=against|in|over|at  -> 145
  + mob violences by youths in Izmir left shops in ruins. | youths > Izmir
violent_demonstration n  S?=by|mod|poss T?=against|in|over|at  -> 145
  + violent demonstrations by prisoners against the guards broke out. | prisoners > the guards
civil_unrest n  S?=by|mod|poss T?=against|in|over|at  -> 145
  + civil unrests by youths in Lagos left shops in ruins. | youths > Lagos
looting_spree n  S?=by|mod|poss T?=against|in|over|at  -> 145
  + looting sprees by prisoners against the guards broke out. | prisoners > the guards
rampage n  S?=by|mod|poss T?=against|in|over|at  -> 145
  + rampages by youths in Gdansk left shops in ruins. | youths > Gdansk
melee n  S?=by|mod|poss T?=against|in|over|at  -> 145
  + melees by prisoners against the guards broke out. | prisoners > the guards
brawl n  S?=by|mod|poss T?=against|in|over|at  -> 145
  + brawls by youths in Basra left shops in ruins. | youths > Basra
scuffle v  B=subj|with subj=protester|demonstrator|student|rioter|striker|youth|marcher|fan|crowd  -> 145
  + Protesters scuffled with riot police. | Protesters > riot police ; riot police > Protesters
fight v  B=subj|with subj=protester|demonstrator|student|rioter|striker|youth|marcher|fan|crowd  -> 145
  + Protesters fought with riot police. | Protesters > riot police ; riot police > Protesters
battle v  B=subj|with subj=protester|demonstrator|student|rioter|striker|youth|marcher|fan|crowd  -> 145
  + Protesters battled with riot police. | Protesters > riot police ; riot police > Protesters
tussle v  B=subj|with subj=protester|demonstrator|student|rioter|striker|youth|marcher|fan|crowd  -> 145
  + Protesters tussled with riot police. | Protesters > riot police ; riot police > Protesters
grapple v  B=subj|with subj=protester|demonstrator|student|rioter|striker|youth|marcher|fan|crowd  -> 145
  + Protesters grappled with riot police. | Protesters > riot police ; riot police > Protesters
brawl v  B=subj|with subj=protester|demonstrator|student|rioter|striker|youth|marcher|fan|crowd  -> 145
  + Protesters brawled with riot police. | Protesters > riot police ; riot police > Protesters
skirmish v  B=subj|with subj=protester|demonstrator|student|rioter|striker|youth|marcher|fan|crowd  -> 145
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
  + The tribes' resistance movement against the governor spread. | The tribes > the governor
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
deface v  S?=subj T=obj:any obj=statue|monument|billboard|graffiti|wall|ballot_box|bust|portrait|flag|painting|memorial  -> PROTEST/vandalize
  + Villagers defaced a statue. | Villagers > a statue
daub v  S?=subj T=obj:any obj=statue|monument|billboard|graffiti|wall|ballot_box|bust|portrait|flag|painting|memorial  -> PROTEST/vandalize
  + Activists daubed the monument. | Activists > the monument
spray-paint v  S?=subj T=obj:any obj=statue|monument|billboard|graffiti|wall|ballot_box|bust|portrait|flag|painting|memorial  -> PROTEST/vandalize
  + Residents spray-painted a statue. | Residents > a statue
topple v  S?=subj T=obj:any obj=statue|monument|billboard|graffiti|wall|ballot_box|bust|portrait|flag|painting|memorial  -> PROTEST/vandalize
  + Activists toppled the monument. | Activists > the monument
tear_down v  S?=subj T=obj:any obj=statue|monument|billboard|graffiti|wall|ballot_box|bust|portrait|flag|painting|memorial  -> PROTEST/vandalize
  + Truck drivers tore down a statue. | Truck drivers > a statue
smear v  S?=subj T=obj:any obj=statue|monument|billboard|graffiti|wall|ballot_box|bust|portrait|flag|painting|memorial  -> PROTEST/vandalize
  + Activists smeared the monument. | Activists > the monument
vandalize v  S?=subj T=obj:any obj=statue|monument|billboard|graffiti|wall|ballot_box|bust|portrait|flag|painting|memorial  -> PROTEST/vandalize
  + Activists vandalized a statue. | Activists > a statue
vandalise v  S?=subj T=obj:any obj=statue|monument|billboard|graffiti|wall|ballot_box|bust|portrait|flag|painting|memorial  -> PROTEST/vandalize
  + Activists vandalised the monument. | Activists > the monument
smash v  S?=subj T=obj:any obj=statue|monument|billboard|graffiti|wall|ballot_box|bust|portrait|flag|painting|memorial  -> PROTEST/vandalize
  + Workers smashed a statue. | Workers > a statue
paint v  S?=subj T=obj:any obj=statue|monument|billboard|graffiti|wall|ballot_box|bust|portrait|flag|painting|memorial  -> PROTEST/vandalize
  + Activists painted the monument. | Activists > the monument
burn v  S?=subj T=obj:any obj=statue|monument|billboard|graffiti|wall|ballot_box|bust|portrait|flag|painting|memorial  -> PROTEST/vandalize
  + Pensioners burned a statue. | Pensioners > a statue
pull_down v  S?=subj T=obj:any obj=statue|monument|billboard|graffiti|wall|ballot_box|bust|portrait|flag|painting|memorial  -> PROTEST/vandalize
  + Activists pullled down the monument. | Activists > the monument
damage v  S?=subj T=obj:any obj=statue|monument|billboard|graffiti|wall|ballot_box|bust|portrait|flag|painting|memorial  -> PROTEST/vandalize
  + Monks damaged a statue. | Monks > a statue
splash v  S?=subj T=obj:any obj=statue|monument|billboard|graffiti|wall|ballot_box|bust|portrait|flag|painting|memorial  -> PROTEST/vandalize
  + Activists splashed the monument. | Activists > the monument
