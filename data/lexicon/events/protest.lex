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
picket v  S?=subj T?=against|at|over|about|for|in|outside|near|on obj=no  -> 141
  + Farmers picketed against the government. | Farmers > the government
chant v  S?=subj T?=against|at|over|about|for|in|outside|near|on obj=no  -> 141
  + Teachers chanted outside the embassy of Tanzania. | Teachers > the embassy of Tanzania
mobilise v  S?=subj T?=against|at|over|about|for|in|outside|near|on obj=no  -> 141
  + Miners mobilised over the budget. | Miners > the budget
mobilize v  S?=subj T?=against|at|over|about|for|in|outside|near|on obj=no  -> 141
  + Opposition supporters mobilized in Kandahar. | Opposition supporters > Kandahar
agitate v  S?=subj T?=against|at|over|about|for|in|outside|near|on obj=no  -> 141
  + Nurses agitated against the government. | Nurses > the government
assemble v  S?=subj T?=against|at|over|about|for|in|outside|near|on obj=no  -> 141
  + Villagers assembled outside the embassy of Croatia. | Villagers > the embassy of Croatia
gather v  S?=subj T?=against|at|over|about|for|in|outside|near|on obj=no  -> 141
  + Residents gathered over the budget. | Residents > the budget
converge v  S?=subj T?=against|at|over|about|for|in|outside|near|on obj=no  -> 141
  + Truck drivers converged in Cali. | Truck drivers > Cali
jeer v  S?=subj T?=against|at|over|about|for|in|outside|near|on obj=no  -> 141
  + Activists jeered against the government. | Activists > the government
whistle v  S?=subj T?=against|at|over|about|for|in|outside|near|on obj=no  -> 141
  + Workers whistled outside the embassy of Argentina. | Workers > the embassy of Argentina
throng v  S?=subj T?=against|at|over|about|for|in|outside|near|on obj=no  -> 141
  + Pensioners thronged over the budget. | Pensioners > the budget
amass v  S?=subj T?=against|at|over|about|for|in|outside|near|on obj=no  -> 141
  + Monks amassed in Mandalay. | Monks > Mandalay
organise v  S?=subj T?=against|over|at|for|in|outside|about|on obj=protest|demonstration|rally|march|vigil|sit-in|picket|protest_march|candlelight_vigil|procession|flash_mob|protests|demonstrations|protest_rally|mass_rally|parade|die-in|campaign_of_civil_disobedience|human_chain  -> 141
  + Protesters organised a rally against the premier. | Protesters > the premier
organize v  S?=subj T?=against|over|at|for|in|outside|about|on obj=protest|demonstration|rally|march|vigil|sit-in|picket|protest_march|candlelight_vigil|procession|flash_mob|protests|demonstrations|protest_rally|mass_rally|parade|die-in|campaign_of_civil_disobedience|human_chain  -> 141
  + Students organized a march over fuel prices. | Students > fuel prices
launch v  S?=subj T?=against|over|at|for|in|outside|about|on obj=protest|demonstration|rally|march|vigil|sit-in|picket|protest_march|candlelight_vigil|procession|flash_mob|protests|demonstrations|protest_rally|mass_rally|parade|die-in|campaign_of_civil_disobedience|human_chain  -> 141
  + Farmers launched a sit-in at the ministry. | Farmers > the ministry
lead v  S?=subj T?=against|over|at|for|in|outside|about|on obj=protest|demonstration|rally|march|vigil|sit-in|picket|protest_march|candlelight_vigil|procession|flash_mob|protests|demonstrations|protest_rally|mass_rally|parade|die-in|campaign_of_civil_disobedience|human_chain  -> 141
  + A women's group led a vigil for the victims. | A women's group > _
join v  S?=subj T?=against|over|at|for|in|outside|about|on obj=protest|demonstration|rally|march|vigil|sit-in|picket|protest_march|candlelight_vigil|procession|flash_mob|protests|demonstrations|protest_rally|mass_rally|parade|die-in|campaign_of_civil_disobedience|human_chain  -> 141
  + Teachers joined a rally against the premier. | Teachers > the premier
begin v  S?=subj T?=against|over|at|for|in|outside|about|on obj=protest|demonstration|rally|march|vigil|sit-in|picket|protest_march|candlelight_vigil|procession|flash_mob|protests|demonstrations|protest_rally|mass_rally|parade|die-in|campaign_of_civil_disobedience|human_chain  -> 141
  + Miners began a march over fuel prices. | Miners > fuel prices
mount v  S?=subj T?=against|over|at|for|in|outside|about|on obj=protest|demonstration|rally|march|vigil|sit-in|picket|protest_march|candlelight_vigil|procession|flash_mob|protests|demonstrations|protest_rally|mass_rally|parade|die-in|campaign_of_civil_disobedience|human_chain  -> 141
  + Opposition supporters mounted a sit-in at the ministry. | Opposition supporters > the ministry
continue v  S?=subj T?=against|over|at|for|in|outside|about|on obj=protest|demonstration|rally|march|vigil|sit-in|picket|protest_march|candlelight_vigil|procession|flash_mob|protests|demonstrations|protest_rally|mass_rally|parade|die-in|campaign_of_civil_disobedience|human_chain  -> 141
  + The trade union continued a vigil for the victims. | The trade union > _
form v  S?=subj T?=against|over|at|for|in|outside|about|on obj=protest|demonstration|rally|march|vigil|sit-in|picket|protest_march|candlelight_vigil|procession|flash_mob|protests|demonstrations|protest_rally|mass_rally|parade|die-in|campaign_of_civil_disobedience|human_chain  -> 141
  + Nurses formed a rally against the premier. | Nurses > the premier
conduct v  S?=subj T?=against|over|at|for|in|outside|about|on obj=protest|demonstration|rally|march|vigil|sit-in|picket|protest_march|candlelight_vigil|procession|flash_mob|protests|demonstrations|protest_rally|mass_rally|parade|die-in|campaign_of_civil_disobedience|human_chain  -> 141
  + Villagers conducted a march over fuel prices. | Villagers > fuel prices
resume v  S?=subj T?=against|over|at|for|in|outside|about|on obj=protest|demonstration|rally|march|vigil|sit-in|picket|protest_march|candlelight_vigil|procession|flash_mob|protests|demonstrations|protest_rally|mass_rally|parade|die-in|campaign_of_civil_disobedience|human_chain  -> 141
  + Residents resumed a sit-in at the ministry. | Residents > the ministry
attend v  S?=subj T?=against|over|at|for|in|outside|about|on obj=protest|demonstration|rally|march|vigil|sit-in|picket|protest_march|candlelight_vigil|procession|flash_mob|protests|demonstrations|protest_rally|mass_rally|parade|die-in|campaign_of_civil_disobedience|human_chain  -> 141
  + Amnesty attended a vigil for the victims. | Amnesty > _
start v  S?=subj T?=against|over|at|for|in|outside|about|on obj=protest|demonstration|rally|march|vigil|sit-in|picket|protest_march|candlelight_vigil|procession|flash_mob|protests|demonstrations|protest_rally|mass_rally|parade|die-in|campaign_of_civil_disobedience|human_chain  -> 141
  + Truck drivers started a rally against the premier. | Truck drivers > the premier
spearhead v  S?=subj T?=against|over|at|for|in|outside|about|on obj=protest|demonstration|rally|march|vigil|sit-in|picket|protest_march|candlelight_vigil|procession|flash_mob|protests|demonstrations|protest_rally|mass_rally|parade|die-in|campaign_of_civil_disobedience|human_chain  -> 141
  + Activists spearheaded a march over fuel prices. | Activists > fuel prices
call v  S?=subj T?=against|over|at|for|in|outside|about|on obj=protest|demonstration|rally|march|vigil|sit-in|picket|protest_march|candlelight_vigil|procession|flash_mob|protests|demonstrations|protest_rally|mass_rally|parade|die-in|campaign_of_civil_disobedience|human_chain  -> 141
  + Workers called a sit-in at the ministry. | Workers > the ministry
stage v  S?=subj T?=against|over|at|for|in|outside|about|on obj=protest|demonstration|rally|march|vigil|sit-in|picket|protest_march|candlelight_vigil|procession|flash_mob|protests|demonstrations|protest_rally|mass_rally|parade|die-in|campaign_of_civil_disobedience|human_chain  -> 141
  + An aid agency staged a vigil for the victims. | An aid agency > _
hold v  S?=subj T?=against|over|at|for|in|outside|about|on obj=protest|demonstration|rally|march|vigil|sit-in|picket|protest_march|candlelight_vigil|procession|flash_mob|protests|demonstrations|protest_rally|mass_rally|parade|die-in|campaign_of_civil_disobedience|human_chain  -> 141
  + Pensioners held a rally against the premier. | Pensioners > the premier
participate v  S?=subj T?=against|over|at|in in=protest|demonstration|rally|march|sit-in|vigil|street_protest  -> 141
  + Monks participated in a protest against the tax. | Monks > the tax
take_part v  S?=subj T?=against|over|at|in in=protest|demonstration|rally|march|sit-in|vigil|street_protest  -> 141
  + Protesters took part in a march on the palace. | Protesters > the palace
join v  S?=subj T?=against|over|at|in in=protest|demonstration|rally|march|sit-in|vigil|street_protest  -> 141
  + Students joined in a protest against the tax. | Students > the tax
engage v  S?=subj T?=against|over|at|in in=protest|demonstration|rally|march|sit-in|vigil|street_protest  -> 141
  + Farmers engaged in a march on the palace. | Farmers > the palace
march v  S?=subj T?=against|over|at|in in=protest|demonstration|rally|march|sit-in|vigil|street_protest  -> 141
  + Teachers marched in a protest against the tax. | Teachers > the tax
gather v  S?=subj T?=against|over|at|in in=protest|demonstration|rally|march|sit-in|vigil|street_protest  -> 141
  + Miners gathered in a march on the palace. | Miners > the palace
walk v  S?=subj T?=against|over|at|in in=protest|demonstration|rally|march|sit-in|vigil|street_protest  -> 141
  + Opposition supporters walked in a protest against the tax. | Opposition supporters > the tax
rise v  S?=subj T?=against|over|at|in in=protest|demonstration|rally|march|sit-in|vigil|street_protest  -> 141
  + Nurses rose in a march on the palace. | Nurses > the palace
pour v  S?=subj T?=against|over to=street|streets  -> 141
  + Villagers poured to the streets against the king. | Villagers > the king
return v  S?=subj T?=against|over to=street|streets  -> 141
  + Residents returned to the streets against the king. | Residents > the king
spill v  S?=subj T?=against|over to=street|streets  -> 141
  + Truck drivers spilled to the streets against the king. | Truck drivers > the king
come v  S?=subj T?=against|over to=street|streets  -> 141
  + Activists came to the streets against the king. | Activists > the king
go v  S?=subj T?=against|over to=street|streets  -> 141
  + Workers went to the streets against the king. | Workers > the king
demonstrate v  S=subj on=street|streets  -> 141
  + Pensioners demonstrated on the streets of Durban. | Pensioners > _
march v  S=subj on=street|streets  -> 141
  + Monks marched on the streets of Sarajevo. | Monks > _
assemble v  S=subj on=street|streets  -> 141
  + Protesters assembled on the streets of Quetta. | Protesters > _
gather v  S=subj on=street|streets  -> 141
  + Students gathered on the streets of Goma. | Students > _
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
  + Farmers protested for the resignation of the president. | Farmers > the president
demonstrate v  S?=subj T?=of|for|against for=resignation|ouster|removal|impeachment|downfall|election  -> 1411
  + Teachers demonstrated for the resignation of the president. | Teachers > the president
rally v  S?=subj T?=of|for|against for=resignation|ouster|removal|impeachment|downfall|election  -> 1411
  + Miners rallied for the resignation of the president. | Miners > the president
chant v  S?=subj T?=of|for|against for=resignation|ouster|removal|impeachment|downfall|election  -> 1411
  + Opposition supporters chanted for the resignation of the president. | Opposition supporters > the president
demonstrate v  S?=subj T?=against|over against={policy}  -> 1412
  + Nurses demonstrated against the budget. | Nurses > _
rally v  S?=subj T?=against|over against={policy}  -> 1412
  + Villagers rallied against the budget. | Villagers > _
march v  S?=subj T?=against|over against={policy}  -> 1412
  + Residents marched against the budget. | Residents > _
protest v  S?=subj T?=against|over against={policy}  -> 1412
  + Truck drivers protested against the budget. | Truck drivers > _
demonstrate v  S?=subj T?=over over={policy}  -> 1412
  + Activists demonstrated over the law. | Activists > the law
rally v  S?=subj T?=over over={policy}  -> 1412
  + Workers rallied over the law. | Workers > the law
march v  S?=subj T?=over over={policy}  -> 1412
  + Pensioners marched over the law. | Pensioners > the law
protest v  S?=subj T?=over over={policy}  -> 1412
  + Monks protested over the law. | Monks > the law
march v  S?=subj T?=for for={rights}  -> 1413
  + Protesters marched for equality. | Protesters > _
demonstrate v  S?=subj T?=for for={rights}  -> 1413
  + Students demonstrated for press freedom. | Students > _
protest v  S?=subj T?=for for={rights}  -> 1413
  + Farmers protested for equality. | Farmers > _
rally v  S?=subj T?=for for={rights}  -> 1413
  + Teachers rallied for press freedom. | Teachers > _
campaign v  S?=subj T?=for for={rights}  -> 1413
  + Miners campaigned for equality. | Miners > _
parade v  S?=subj T?=for for={rights}  -> 1413
  + Opposition supporters paraded for press freedom. | Opposition supporters > _
march v  S?=subj T?=against against={institution}  -> 1414
  + Nurses marched against military rule. | Nurses > _
demonstrate v  S?=subj T?=against against={institution}  -> 1414
  + Villagers demonstrated against military rule. | Villagers > _
protest v  S?=subj T?=against against={institution}  -> 1414
  + Residents protested against military rule. | Residents > _
rally v  S?=subj T?=against against={institution}  -> 1414
  + Truck drivers rallied against military rule. | Truck drivers > _
# Hunger strikes
begin v  S?=subj T?=against|over|at|in obj=hunger_strike|fast  -> 142
  + Prisoners began a hunger strike against the warden. | Prisoners > the warden
start v  S?=subj T?=against|over|at|in obj=hunger_strike|fast  -> 142
  + Activists started a hunger strike over the arrests. | Activists > the arrests
launch v  S?=subj T?=against|over|at|in obj=hunger_strike|fast  -> 142
  + Prisoners launched a hunger strike against the warden. | Prisoners > the warden
hold v  S?=subj T?=against|over|at|in obj=hunger_strike|fast  -> 142
  + Workers held a hunger strike over the arrests. | Workers > the arrests
continue v  S?=subj T?=against|over|at|in obj=hunger_strike|fast  -> 142
  + Prisoners continued a hunger strike against the warden. | Prisoners > the warden
declare v  S?=subj T?=against|over|at|in obj=hunger_strike|fast  -> 142
  + Pensioners declared a hunger strike over the arrests. | Pensioners > the arrests
conduct v  S?=subj T?=against|over|at|in obj=hunger_strike|fast  -> 142
  + Prisoners conducted a hunger strike against the warden. | Prisoners > the warden
join v  S?=subj T?=against|over|at|in obj=hunger_strike|fast  -> 142
  + Monks joined a hunger strike over the arrests. | Monks > the arrests
announce v  S?=subj T?=against|over|at|in obj=hunger_strike|fast  -> 142
  + Prisoners announced a hunger strike against the warden. | Prisoners > the warden
maintain v  S?=subj T?=against|over|at|in obj=hunger_strike|fast  -> 142
  + Protesters maintained a hunger strike over the arrests. | Protesters > the arrests
undertake v  S?=subj T?=against|over|at|in obj=hunger_strike|fast  -> 142
  + Prisoners undertook a hunger strike against the warden. | Prisoners > the warden
carry_out v  S?=subj T?=against|over|at|in obj=hunger_strike|fast  -> 142
  + Students carried out a hunger strike over the arrests. | Students > the arrests
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
  + Farmers started a walkout over pay. | Farmers > pay
launch v  S?=subj T=against|over|at|in|for obj=strike|general_strike|stoppage|walkout|work_stoppage|slowdown|boycott|go-slow|industrial_action|strikes|sick-out  -> PROTEST/strike
  + The unions launched a general strike. | The unions > _
hold v  S?=subj T=against|over|at|in|for obj=strike|general_strike|stoppage|walkout|work_stoppage|slowdown|boycott|go-slow|industrial_action|strikes|sick-out  -> PROTEST/strike
  + Dockers held a strike against the port. | Dockers > the port
continue v  S?=subj T=against|over|at|in|for obj=strike|general_strike|stoppage|walkout|work_stoppage|slowdown|boycott|go-slow|industrial_action|strikes|sick-out  -> PROTEST/strike
  + Teachers continued a walkout over pay. | Teachers > pay
declare v  S?=subj T=against|over|at|in|for obj=strike|general_strike|stoppage|walkout|work_stoppage|slowdown|boycott|go-slow|industrial_action|strikes|sick-out  -> PROTEST/strike
  + The unions declared a general strike. | The unions > _
conduct v  S?=subj T=against|over|at|in|for obj=strike|general_strike|stoppage|walkout|work_stoppage|slowdown|boycott|go-slow|industrial_action|strikes|sick-out  -> PROTEST/strike
  + Dockers conducted a strike against the port. | Dockers > the port
join v  S?=subj T=against|over|at|in|for obj=strike|general_strike|stoppage|walkout|work_stoppage|slowdown|boycott|go-slow|industrial_action|strikes|sick-out  -> PROTEST/strike
  + Miners joined a walkout over pay. | Miners > pay
call v  S?=subj T=against|over|at|in|for obj=strike|general_strike|stoppage|walkout|work_stoppage|slowdown|boycott|go-slow|industrial_action|strikes|sick-out  -> PROTEST/strike
  + The unions called a general strike. | The unions > _
organise v  S?=subj T=against|over|at|in|for obj=strike|general_strike|stoppage|walkout|work_stoppage|slowdown|boycott|go-slow|industrial_action|strikes|sick-out  -> PROTEST/strike
  + Dockers organised a strike against the port. | Dockers > the port
organize v  S?=subj T=against|over|at|in|for obj=strike|general_strike|stoppage|walkout|work_stoppage|slowdown|boycott|go-slow|industrial_action|strikes|sick-out  -> PROTEST/strike
  + Opposition supporters organized a walkout over pay. | Opposition supporters > pay
mount v  S?=subj T=against|over|at|in|for obj=strike|general_strike|stoppage|walkout|work_stoppage|slowdown|boycott|go-slow|industrial_action|strikes|sick-out  -> PROTEST/strike
  + The unions mounted a general strike. | The unions > _
extend v  S?=subj T=against|over|at|in|for obj=strike|general_strike|stoppage|walkout|work_stoppage|slowdown|boycott|go-slow|industrial_action|strikes|sick-out  -> PROTEST/strike
  + Dockers extended a strike against the port. | Dockers > the port
resume v  S?=subj T=against|over|at|in|for obj=strike|general_strike|stoppage|walkout|work_stoppage|slowdown|boycott|go-slow|industrial_action|strikes|sick-out  -> PROTEST/strike
  + Nurses resumed a walkout over pay. | Nurses > pay
lead v  S?=subj T=against|over|at|in|for obj=strike|general_strike|stoppage|walkout|work_stoppage|slowdown|boycott|go-slow|industrial_action|strikes|sick-out  -> PROTEST/strike
  + The unions led a general strike. | The unions > _
take v  S?=subj T=against|over|at|in|for obj=strike|general_strike|stoppage|walkout|work_stoppage|slowdown|boycott|go-slow|industrial_action|strikes|sick-out  -> PROTEST/strike
  + Dockers took a strike against the port. | Dockers > the port
observe v  S?=subj T=against|over|at|in|for obj=strike|general_strike|stoppage|walkout|work_stoppage|slowdown|boycott|go-slow|industrial_action|strikes|sick-out  -> PROTEST/strike
  + Villagers observed a walkout over pay. | Villagers > pay
announce v  S?=subj T=against|over|at|in|for obj=strike|general_strike|stoppage|walkout|work_stoppage|slowdown|boycott|go-slow|industrial_action|strikes|sick-out  -> PROTEST/strike
  + The unions announced a general strike. | The unions > _
walk_off v  S?=subj T?=against|over|for|at  -> 143
  + Residents walked off against the ministry. | Residents > the ministry
down_tools v  S?=subj T?=against|over|for|at  -> 143
  + Dockers downed tools over safety. | Dockers > safety
walk_out v  S?=subj T?=against|over|for|at  -> 143
  + Truck drivers walked out against the ministry. | Truck drivers > the ministry
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
  + Activists boycotted the elections. | Activists > the elections
shun v  S?=subj T=obj obj=class|classes|election|elections|vote|product|products|goods|parliament|ceremony|shop|olympics|game|summit|exam|referendum|store|company  -> 143
  + Workers shunned the exams. | Workers > the exams
avoid v  S?=subj T=obj obj=class|classes|election|elections|vote|product|products|goods|parliament|ceremony|shop|olympics|game|summit|exam|referendum|store|company  -> 143
  + Pensioners avoided the elections. | Pensioners > the elections
skip v  S?=subj T=obj obj=class|classes|election|elections|vote|product|products|goods|parliament|ceremony|shop|olympics|game|summit|exam|referendum|store|company  -> 143
  + Monks skipped the exams. | Monks > the exams
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
  + Protesters obstructed a highway near Oaxaca. | Protesters > Oaxaca
blockade v  S?=subj T?=to|in|of|near|outside|obj.of|obj.poss obj={road}|convoy|border|airport|parliament|entrance|pipeline|mine|oilfield|factory  -> 144
  + Truckers blockaded the port. | Truckers > _
occupy v  S?=subj T?=to|in|of|near|outside|obj.of|obj.poss obj={road}|convoy|border|airport|parliament|entrance|pipeline|mine|oilfield|factory  -> 144
  + Students occupied the entrance of the mine. | Students > the mine
close v  S?=subj T?=to|in|of|near|outside|obj.of|obj.poss obj={road}|convoy|border|airport|parliament|entrance|pipeline|mine|oilfield|factory  -> 144
  + Farmers closed a highway near Mombasa. | Farmers > Mombasa
shut v  S?=subj T?=to|in|of|near|outside|obj.of|obj.poss obj={road}|convoy|border|airport|parliament|entrance|pipeline|mine|oilfield|factory  -> 144
  + Truckers shut the port. | Truckers > _
clog v  S?=subj T?=to|in|of|near|outside|obj.of|obj.poss obj={road}|convoy|border|airport|parliament|entrance|pipeline|mine|oilfield|factory  -> 144
  + Teachers clogged the entrance of the mine. | Teachers > the mine
paralyse v  S?=subj T?=to|in|of|near|outside|obj.of|obj.poss obj={road}|convoy|border|airport|parliament|entrance|pipeline|mine|oilfield|factory  -> 144
  + Miners paralysed a highway near Lyon. | Miners > Lyon
paralyze v  S?=subj T?=to|in|of|near|outside|obj.of|obj.poss obj={road}|convoy|border|airport|parliament|entrance|pipeline|mine|oilfield|factory  -> 144
  + Truckers paralyzed the port. | Truckers > _
cut v  S?=subj T?=to|in|of|near|outside|obj.of|obj.poss obj={road}|convoy|border|airport|parliament|entrance|pipeline|mine|oilfield|factory  -> 144
  + Opposition supporters cut the entrance of the mine. | Opposition supporters > the mine
disrupt v  S?=subj T?=to|in|of|near|outside|obj.of|obj.poss obj={road}|convoy|border|airport|parliament|entrance|pipeline|mine|oilfield|factory  -> 144
  + Nurses disrupted a highway near Aleppo. | Nurses > Aleppo
picket v  S?=subj T?=to|in|of|near|outside|obj.of|obj.poss obj={road}|convoy|border|airport|parliament|entrance|pipeline|mine|oilfield|factory  -> 144
  + Truckers picketed the port. | Truckers > _
besiege v  S?=subj T?=to|in|of|near|outside|obj.of|obj.poss obj={road}|convoy|border|airport|parliament|entrance|pipeline|mine|oilfield|factory  -> 144
  + Villagers besieged the entrance of the mine. | Villagers > the mine
seal v  S?=subj T?=to|in|of|near|outside|obj.of|obj.poss obj={road}|convoy|border|airport|parliament|entrance|pipeline|mine|oilfield|factory  -> 144
  + Residents sealed a highway near Cusco. | Residents > Cusco
choke v  S?=subj T?=to|in|of|near|outside|obj.of|obj.poss obj={road}|convoy|border|airport|parliament|entrance|pipeline|mine|oilfield|factory  -> 144
  + Truckers choked the port. | Truckers > _
stop v  S?=subj T?=to|in|of|near|outside|obj.of|obj.poss obj={road}|convoy|border|airport|parliament|entrance|pipeline|mine|oilfield|factory  -> 144
  + Truck drivers stopped the entrance of the mine. | Truck drivers > the mine
cut_off v  S?=subj T?=to|in|of|near|outside|obj.of|obj.poss obj={road}|convoy|border|airport|parliament|entrance|pipeline|mine|oilfield|factory  -> 144
  + Activists cut off a highway near Izmir. | Activists > Izmir
snarl v  S?=subj T?=to|in|of|near|outside|obj.of|obj.poss obj={road}|convoy|border|airport|parliament|entrance|pipeline|mine|oilfield|factory  -> 144
  + Truckers snarled the port. | Truckers > _
set_up v  S?=subj T?=on|across|in|at|near obj=roadblock|roadblocks|barricade|barricades|blockade|road_block  -> 144
  + Workers set up roadblocks near Lagos. | Workers > Lagos
erect v  S?=subj T?=on|across|in|at|near obj=roadblock|roadblocks|barricade|barricades|blockade|road_block  -> 144
  + Pensioners erected barricades across the avenue. | Pensioners > the avenue
build v  S?=subj T?=on|across|in|at|near obj=roadblock|roadblocks|barricade|barricades|blockade|road_block  -> 144
  + Monks built roadblocks near Gdansk. | Monks > Gdansk
put_up v  S?=subj T?=on|across|in|at|near obj=roadblock|roadblocks|barricade|barricades|blockade|road_block  -> 144
  + Protesters put up barricades across the avenue. | Protesters > the avenue
mount v  S?=subj T?=on|across|in|at|near obj=roadblock|roadblocks|barricade|barricades|blockade|road_block  -> 144
  + Students mounted roadblocks near Basra. | Students > Basra
raise v  S?=subj T?=on|across|in|at|near obj=roadblock|roadblocks|barricade|barricades|blockade|road_block  -> 144
  + Farmers raised barricades across the avenue. | Farmers > the avenue
throw_up v  S?=subj T?=on|across|in|at|near obj=roadblock|roadblocks|barricade|barricades|blockade|road_block  -> 144
  + Teachers threw up roadblocks near Kandahar. | Teachers > Kandahar
man v  S?=subj T?=on|across|in|at|near obj=roadblock|roadblocks|barricade|barricades|blockade|road_block  -> 144
  + Miners maned barricades across the avenue. | Miners > the avenue
burn v  S?=subj T?=on|across|in|at|near obj=roadblock|roadblocks|barricade|barricades|blockade|road_block  -> 144
  + Opposition supporters burned roadblocks near Cali. | Opposition supporters > Cali
form v  S?=subj T?=on|across|in|at|near obj=roadblock|roadblocks|barricade|barricades|blockade|road_block  -> 144
  + Nurses formed barricades across the avenue. | Nurses > the avenue
establish v  S?=subj T?=on|across|in|at|near obj=roadblock|roadblocks|barricade|barricades|blockade|road_block  -> 144
  + Villagers established roadblocks near Mandalay. | Villagers > Mandalay
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
  + Youths rampaged in Durban. | Youths > Durban
run_riot v  S?=subj T?=against|in|over|through  -> 145
  + Prisoners ran riot against the guards. | Prisoners > the guards
go_on_rampage v  S?=subj T?=against|in|over|through  -> 145
  + Youths went on rampage in Sarajevo. | Youths > Sarajevo
run_amok v  S?=subj T?=against|in|over|through  -> 145
  + Prisoners ran amok against the guards. | Prisoners > the guards
brawl v  S?=subj T?=against|in|over|through  -> 145
  + Youths brawled in Quetta. | Youths > Quetta
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
  + violent protests by youths in Goma left shops in ruins. | youths > Goma
disturbance n  S?=by|mod|poss T?=against|in|over|at  -> 145
  + disturbances by prisoners against the guards broke out. | prisoners > the guards
street_battle n  S?=by|mod|poss T?=against|in|over|at  -> 145
  + street battles by youths in Oaxaca left shops in ruins. | youths > Oaxaca
prison_riot n  S?=by|mod|poss T?=against|in|over|at  -> 145
  + prison riots by prisoners against the guards broke out. | prisoners > the guards
food_riot n  S?=by|mod|poss T?=against|in|over|at  -> 145
  + food riots by youths in Mombasa left shops in ruins. | youths > Mombasa
race_riot n  S?=by|mod|poss T?=against|in|over|at  -> 145
  + race riots by prisoners against the guards broke out. | prisoners > the guards
mob_violence n  S?=by|mod|poss T?=against|in|over|at  -> 145
  + mob violences by youths in Lyon left shops in ruins. | youths > Lyon
violent_demonstration n  S?=by|mod|poss T?=against|in|over|at  -> 145
  + violent demonstrations by prisoners against the guards broke out. | prisoners > the guards
civil_unrest n  S?=by|mod|poss T?=against|in|over|at  -> 145
  + civil unrests by youths in Aleppo left shops in ruins. | youths > Aleppo
looting_spree n  S?=by|mod|poss T?=against|in|over|at  -> 145
  + looting sprees by prisoners against the guards broke out. | prisoners > the guards
rampage n  S?=by|mod|poss T?=against|in|over|at  -> 145
  + rampages by youths in Cusco left shops in ruins. | youths > Cusco
melee n  S?=by|mod|poss T?=against|in|over|at  -> 145
  + melees by prisoners against the guards broke out. | prisoners > the guards
brawl n  S?=by|mod|poss T?=against|in|over|at  -> 145
  + brawls by youths in Izmir left shops in ruins. | youths > Izmir
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
  + Residents defaced a statue. | Residents > a statue
daub v  S?=subj T=obj:any obj=statue|monument|billboard|graffiti|wall|ballot_box|bust|portrait|flag|painting|memorial  -> PROTEST/vandalize
  + Activists daubed the monument. | Activists > the monument
spray-paint v  S?=subj T=obj:any obj=statue|monument|billboard|graffiti|wall|ballot_box|bust|portrait|flag|painting|memorial  -> PROTEST/vandalize
  + Truck drivers spray-painted a statue. | Truck drivers > a statue
topple v  S?=subj T=obj:any obj=statue|monument|billboard|graffiti|wall|ballot_box|bust|portrait|flag|painting|memorial  -> PROTEST/vandalize
  + Activists toppled the monument. | Activists > the monument
tear_down v  S?=subj T=obj:any obj=statue|monument|billboard|graffiti|wall|ballot_box|bust|portrait|flag|painting|memorial  -> PROTEST/vandalize
  + Activists tore down a statue. | Activists > a statue
smear v  S?=subj T=obj:any obj=statue|monument|billboard|graffiti|wall|ballot_box|bust|portrait|flag|painting|memorial  -> PROTEST/vandalize
  + Activists smeared the monument. | Activists > the monument
vandalize v  S?=subj T=obj:any obj=statue|monument|billboard|graffiti|wall|ballot_box|bust|portrait|flag|painting|memorial  -> PROTEST/vandalize
  + Workers vandalized a statue. | Workers > a statue
vandalise v  S?=subj T=obj:any obj=statue|monument|billboard|graffiti|wall|ballot_box|bust|portrait|flag|painting|memorial  -> PROTEST/vandalize
  + Activists vandalised the monument. | Activists > the monument
smash v  S?=subj T=obj:any obj=statue|monument|billboard|graffiti|wall|ballot_box|bust|portrait|flag|painting|memorial  -> PROTEST/vandalize
  + Pensioners smashed a statue. | Pensioners > a statue
paint v  S?=subj T=obj:any obj=statue|monument|billboard|graffiti|wall|ballot_box|bust|portrait|flag|painting|memorial  -> PROTEST/vandalize
  + Activists painted the monument. | Activists > the monument
burn v  S?=subj T=obj:any obj=statue|monument|billboard|graffiti|wall|ballot_box|bust|portrait|flag|painting|memorial  -> PROTEST/vandalize
  + Monks burned a statue. | Monks > a statue
pull_down v  S?=subj T=obj:any obj=statue|monument|billboard|graffiti|wall|ballot_box|bust|portrait|flag|painting|memorial  -> PROTEST/vandalize
  + Activists pulled down the monument. | Activists > the monument
damage v  S?=subj T=obj:any obj=statue|monument|billboard|graffiti|wall|ballot_box|bust|portrait|flag|painting|memorial  -> PROTEST/vandalize
  + Protesters damaged a statue. | Protesters > a statue
splash v  S?=subj T=obj:any obj=statue|monument|billboard|graffiti|wall|ballot_box|bust|portrait|flag|painting|memorial  -> PROTEST/vandalize
  + Activists splashed the monument. | Activists > the monument
