# Words by which mentions are told: word classes as in classes.lex, asked for by the form or by the lemma of a token
# (docs/formats/mentions.md). They start no claim.
# Origin: written for tabard. Licence: as the project.

# --- places ---
# behind these a place is wanted
class place_before = in, at, near, from, to, around, outside, toward, towards, across, through, into, inside, of,
  between, via, off, throughout, within, over, above, beyond, on, visit, visited, leave, left, entered, reached
# a part of a place: no name alone
class place_qualifier = north, south, east, west, northern, southern, eastern, western, northeast, northwest,
  southeast, southwest, northeastern, northwestern, southeastern, southwestern, central, upper, lower, greater,
  downtown, inner, outer, mainland, rural, occupied, north-eastern, north-western, south-eastern, south-western,
  metropolitan, mid
# end the name of a place, and are none alone
class place_tail = river, rivers, county, province, region, district, city, town, village, valley, airport, island,
  islands, mountain, mountains, lake, sea, bay, gulf, strait, governorate, oblast, department, state, states,
  municipality, coast, border, plain, plains, desert, peninsula, basin, heights, hills, pass, road, street, avenue,
  boulevard, highway, park, square, bridge, station, stadium, hospital, church, mosque, library, university, college,
  school, museum, hotel, prison, camp, base, port, mall, cathedral, palace, cemetery, parish, area, township, borough,
  neighborhood, neighbourhood, suburb, center, centre, harbor, harbour, dam, mine, field, forest, reserve, beach,
  creek, canal, temple, monastery, market, theater, theatre, arena, zone, crossing, refinery, plant, quarter, tower,
  courthouse, clinic, lane, drive, territory, territories, prefecture, canton, republic, subdistrict, commune, hill,
  falls, point, cape, springs, estate, fort, castle, garden, gardens, zoo, airfield
# behind these a person is named
class place_title = mr, mr., mrs, mrs., ms, ms., dr, dr., sir, lord, lady, president, senator, sen., rep., gov.,
  judge, justice, professor, prof., captain, colonel, col., general, gen., sgt., lt., capt., pope, king, queen,
  prince, princess, minister, secretary, chancellor, sheikh, imam, detective, officer, coach, pastor, rev., father,
  sister, brother, miss, chief, commissioner, mayor
# some town bears the name, but hardly ever is it meant: common words, first names, surnames
class place_common = of, march, may, reading, nice, mobile, hope, independence, union, police, most, male, best, bath,
  deal, sale, split, wells, media, university, liberty, enterprise, date, god, ball, man, young, green, brown, white,
  black, moore, clinton, lincoln, jackson, madison, taylor, mason, austin, hamilton, jefferson, franklin, marshall,
  carter, wilson, nelson, murray, douglas, scott, grant, harrison, monday, friday, sunday, bar, see, same, van, along,
  central, eastern, northern, southern, western, north, south, east, west, church, center, centre, park, street, road,
  bridge, hill, castle, field, san, santa, saint, los, las, the, new, old, big, lake, river, mill, mills, house, city,
  county, bay, valley, islands, island, port, fort, mount, point, spring, springs, grove, general, major, captain,
  orange, pearl, ruby, rose, victory, progress, commerce, industry, national, international, democrat, republic,
  american, christian, guy, charlotte, florence, carolina, victoria, augusta, asia, eve, opportunity, normal, reform,
  success, surprise, why, what, who, this, that, these, those, there, here, when, where, how, but, and, for, she, he,
  they, we, our, his, her, my, it, its, as, is, was, at, in, on, to, from, by, with, all, some, many, more, no, yes,
  not, so, if, then, than, now, once, one, two, three, four, five, six, seven, eight, nine, ten, first, second, third,
  last, next, other, another, such, like, just, even, only, while, after, before, during, since, until, still, yet,
  also, however, although, though, because, despite, both, each, every, any, few, several, health, fire, water, news,
  sun, times, post, star, mail, herald, tribune, press, gazette, journal, mirror, guardian, telegraph, court, senate,
  congress, army, navy, school, board, council, committee, department, office, bank, fund, group, company, band,
  sports, team, club, league, cup, open, game, games, tour, race, ride, roll, stone, wood, woods, bell, ford, king,
  queen, prince, duke, earl, page, gates, banks, parks, rivers, lane, lee, long, short, love, day, night, summer,
  winter, fall, autumn, data, total, federal, mission, justice, freedom, trinity, providence, bush, obama, trump,
  moon, battle, golf, power, energy, doe, cash, price, rice, cook, baker, hunter, fisher, parker, miller, porter,
  turner, warner, warren, dale, glen, glenn, ross, troy, tyler, logan, blair, blake, carson, chase, clark, cole,
  craig, drew, dylan, evan, gary, grace, joy, kelly, kim, kyle, lance, laurel, leo, leslie, lewis, lloyd, lynn,
  marion, un, martin, max, melissa, milan, nancy, norman, oliver, owen, pat, paul, perry, phillips, quincy, ralph,
  ray, robert, robin, roland, rosa, roy, ruth, salem, sherman, sidney, stanley, stella, stephen, stuart, terry,
  thomas, tony, vera, vernon, wade, walker, wallace, wayne, webster, windsor, winston, york, ali, omar, hassan, ahmed,
  mohammed, free, car, wedding, capital, mary, drug, drugs, gold, silver, supreme, corona, research, atlantis,
  endeavour, apollo, sandy, bella, bahar, brent, olympic
# no place whatever the gazetteer says
class place_never = monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march, april,
  may, june, july, august, september, october, november, december, today, god, mr., mrs., ms., dr., internet, islam,
  christianity, judaism, judiciary, parliament, majlis, knesset, duma, constitution, ramadan, muharram, un, u.n.,
  nov., farvardin, ordibehesht, khordad, tir, mordad, shahrivar, mehr, aban, azar, dey, bahman, esfand, quran, qur'an,
  koran, bible, arabic, sanskrit, farsi, richter, brexit, hajj, thanksgiving, easter, ashura, arbaeen, nowruz,
  umayyad, abbasid, jupiter, mars, venus, saturn, mercury, neptune, uranus, pluto, sumo
# of the common ones: towns where "in" or "near" stands before them
class place_town_too = charlotte, nelson, jackson, austin, hamilton, florence, victoria, augusta, salem, york, troy,
  windsor, madison, lincoln, milan, nancy, split, bath, reading, nice, orange, mobile
# "the Slidell | police": a body of the town before it
class place_body = police, pd, county, city, council, sheriff, sheriff's, fire, school, high, hospital, mayor,
  magistrates, magistrate, municipality, municipal, crown, district, community, general, chamber, prison, port,
  airport
# what is done to towns, not to people
class place_taken = seize, seized, seizes, capture, captured, captures, recaptured, retook, retake, shelled, bombed,
  liberated, besieged, stormed, entered, enters, occupied
# "faith in | Paddock": of a person
class place_trusted = faith, trust, confidence, belief, believe, believes, believed, interest, interested, hope,
  pride, star, stars, starred
# people do it, places do not
class place_says = said, says, told, added, noted, stressed, stated, wrote, argued, warned, tweeted, replied, insisted
# begin names of places that no list knows
class place_foreign = rue, via, calle, palais, puerto, villa, mount, lake, san, santa, al, el
# the last word of a name that the tagger takes for a body
class place_facility = airport, hospital, church, mosque, library, university, college, museum, hotel, prison, camp,
  stadium, bridge, station, cathedral, palace, cemetery, park, street, avenue, road, highway, square, boulevard,
  river, creek, lake, island, islands, mountain, mountains, mall, harbor, harbour, dam, beach, arena, theater,
  theatre, courthouse, temple, monastery, county, parish, province, district, valley, bay, hills, heights, zoo, plaza,
  refinery, airfield, school, academy, base, airbase, barracks, garrison
# "the town of | Garowe"
class place_settlement = town, towns, city, cities, village, villages, suburb, neighborhood, neighbourhood,
  settlement, hamlet
# where these are told of, "the A417" is a road
class place_road = motorway, carriageway, junction, roundabout, southbound, northbound, eastbound, westbound, lorry,
  traffic, congestion, diversion, highway
# "St George's | Chapel"
class place_house = bridge, chapel, basilica, square, church, cathedral, hospital, island, beach, point, park

# --- quantities ---
# "resolution | 1701": the number is a name
class quantity_label = no., nos., number, resolution, resolutions, article, articles, section, chapter, paragraph,
  page, pages, flight, room, highway, route, boeing, airbus, phase, group, unit, level, act, order, law, protocol,
  annex, table, figure, clause, amendment, schedule, title, volume, version, aged, age, brigade, battalion, channel,
  line, zone, sector, gate, type, mark, category, grade, class
# counted as people
class quantity_person = people, person, persons, men, man, women, woman, children, child, civilians, civilian,
  soldiers, soldier, troops, fighters, fighter, militants, militant, rebels, rebel, insurgents, insurgent, terrorists,
  officers, officer, police, policemen, policeman, workers, worker, refugees, refugee, migrants, migrant, students,
  student, protesters, protester, protestors, demonstrators, demonstrator, prisoners, prisoner, detainees, detainee,
  hostages, hostage, victims, victim, farmers, farmer, residents, resident, villagers, villager, voters, voter,
  members, member, officials, official, journalists, journalist, doctors, doctor, nurses, nurse, teachers, teacher,
  lawmakers, lawmaker, passengers, passenger, employees, employee, personnel, peacekeepers, peacekeeper, guards,
  guard, gunmen, gunman, attackers, attacker, recruits, recruit, conscripts, conscript, citizens, citizen,
  inhabitants, patients, patient, casualties, dead, injured, wounded, killed, deaths, death, fatalities, girls, girl,
  boys, boy, supporters, supporter, activists, activist, lawyers, lawyer, tourists, pilgrims, settlers, settler,
  suspects, suspect, mercenaries, mercenary, volunteers, volunteer, commanders, commander, afghans, iraqis, syrians,
  palestinians, israelis, ukrainians, russians, americans, iranians, kurds, somalis, yemenis, sudanese, ethiopians,
  rohingya, ministers, deputies, senators, diplomats, diplomat, observers, observer, monitors, delegates,
  participants, participant, marines, servicemen, serviceman, reservists, cadets, sailors, pilots, crew, miners,
  fishermen, traders, merchants, shoppers, worshippers, relatives, delegate, technicians, inspectors, inspector,
  herders, herder, assailants, assailant, negotiators, negotiator, captives, captive, oligarchs, others, envoys,
  envoy, dissidents, dissident, reporters, reporter, rescuers, bankers, dealers, nomads, nomad, pastoralists,
  pensioners, pensioner, widows, orphans, orphan, strikers, striker, drivers, driver, dockers, seafarers, seafarer,
  aides, aide, allies, nationals, national, foreigners, foreigner, expatriates, laborers, labourers, labourer,
  laborer, technician, electricians, investigators, investigator, agents, agent, spies, spy, conspirators, defectors,
  defector, deserters, deserter, combatants, combatant, ex-combatants, warriors, snipers, sniper, bombers, bomber,
  hijackers, pirates, pirate, kidnappers, bandits, bandit, vigilantes, loyalists, loyalist, opponents, opponent,
  councillors, councilors, mayors, governors, legislators, ambassadors, ambassador, generals, colonels, applicants,
  applicant, respondents, respondent, subscribers, commuters, bystanders, onlookers, mourners, mourner, rioters,
  rioter, squatters, tenants, tenant, homeless, unemployed, jobless, breadwinners, mothers, mother, fathers, father,
  sons, daughters, brothers, sisters, wives, husbands, spouses, adults, adult, infants, babies, baby, youths, youth,
  teenagers, teenager, jihadists, smugglers, returnees, evacuees, survivors, shepherds, shepherd, analysts, analyst,
  presidents, president, bishops, bishop, priests, priest, imams, imam, monks, monk, nuns, nun, clerics, cleric,
  scholars, scholar, professors, professor, artists, artist, players, player, athletes, athlete, prosecutors,
  prosecutor, magistrates, magistrate, candidates, candidate, peasants, peasant, hunters, hunter, loggers, logger,
  truckers, trucker, porters, porter, cleaners, cleaner, clerks, clerk, auditors, auditor, vendors, vendor, hawkers,
  hawker, lenders, lender, donors, donor, investors, investor, shareholders, veterans, veteran, neighbours, neighbors,
  strangers, guests, guest, visitors, visitor, travellers, travelers, cyclists, pedestrians, motorists, exiles, exile,
  deportees, deportee, slaves, elders, elder, chiefs, chieftains, warlords, princes, pupils, pupil, graduates,
  graduate, trainees, trainee, apprentices, paramedics, paramedic, medics, medic, midwives, midwife, surgeons,
  builders, masons, carpenters, welders, bakers, butchers, cooks, weavers, bloggers, blogger, editors, editor,
  correspondents, photographers, publishers, fishers, fisher, pickers, skippers, skipper, captains, captain,
  colonists, dissenters, rivals, politicians, politician, parliamentarians, congressmen, advisers, advisors, adviser,
  advisor, consultants, contractors, contractor, surveyors, surveyor, mechanics, mechanic, divers, diver, survivor,
  customers, users, clients, listeners, viewers, scientists, engineers, specialists, experts, judges, inmates,
  convicts, ranks, lives
# "rose | from 4 to 9 per cent": two values, no range
class quantity_change = rise, fall, grow, increase, decrease, double, triple, treble, quadruple, halve, jump, climb,
  drop, decline, shrink, slow, slump, plunge, surge, soar, cut, reduce, raise, slip, slide, expand, swell, dwindle,
  widen, narrow, up, down, tumble, leap, go, lift, lower, accelerate, contract

# --- times ---
# to a day that lies ahead
class time_putting_off = postpone, delay, defer, adjourn, suspend, extend, give, set, move, push, have, deadline, ban,
  shut, bar, halt
# in the present tense of a verb without a teller the day is one to come: "the two meet Monday"
class time_appointed = meet, leave, begin, start, resume, open, close, end, expire, vote, arrive, travel, head, fly,
  hold, convene, return, go, visit, hear
# "failed to agree Friday", "helped to end it": done or not done when the verb above was
class time_implicative = fail, manage, begin, start, continue, help, force, refuse, cease, stop, come, go, use, let,
  make
# deeds that are told when they are over: "the riots in July"
class time_befallen = attack, bombing, blast, explosion, killing, shooting, raid, crash, earthquake, quake, riot,
  clash, collapse, massacre, coup, eruption, stabbing, assassination, derailment
# what is held on its day
class time_to_come = election, vote, referendum, poll, meeting, summit, match, game, final, deadline, hearing,
  ceremony, runoff, ballot, talk, visit, debate, race, conference, session, rally, march, protest, trial, deal, launch
# where something is said
class time_setting = presser, speech, interview, statement, tweet, briefing, sermon, remark, address, letter,
  conference
# what is said there was said when these verbs tell
class time_saying = vow, pledge, promise, say, tell, call, urge, threaten, warn, ask, add, stress, demand
# without a tree: before a day to come
class time_ahead = will, 'll, shall, scheduled, due, expected, plans, planned, ahead, upcoming, until, by, wo, going,
  slated, set
# ... and before one gone by
class time_gone = was, were, had, said, did, killed, went, came, took, met, held, announced, has, have, been
# "the September 11 | attacks": behind a day that history knows
class time_named_day = attack, attacks, massacre, onslaught, assault, riot, riots, rioters, insurrection, hijackings,
  hijackers, committee, commission, storming
# "the March 23 | Movement": the day is a name
class time_day_body = movement, youth, brigade, brigades, forces, alliance, coalition, organization, organisation,
  group, square, bridge, stadium, street, university, hospital
# "Black | Friday"
class time_feast = bloody, black, good, palm, easter, super, ash, holy, fat, cyber, maundy

# --- actors ---
# of a day or a stretch of time: nobody
class actor_time = monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march, april,
  may, june, july, august, september, october, november, december, today, yesterday, tomorrow, day, week, month, year,
  hour, minute, morning, evening, night, afternoon, weekend, decade, time, century, jan, feb, mar, apr, jun, jul, aug,
  sept, sep, oct, nov, dec
# "rebel | ambushes": who stands before them does them
class actor_deed = attack, assault, raid, strike, airstrike, ambush, shelling, bombing, bombardment, firing, fire,
  shooting, gunfire, offensive, operation, crackdown, incursion, massacre, beating, sweep, barrage
# "in | Beijing": a place, and nobody who acts
class actor_at = in, at, near, across, inside, outside, around, through, throughout, into, within, over, along, off,
  via, north, south, east, west, from
# "flew to | Beijing"
class actor_motion = fly, travel, go, return, arrive, come, move, drive, sail, march, head, flee, run, walk, trip,
  flight, journey, road, train, ship, bring, take, carry, transport
# "an attack on | the station in Kabul"
class actor_strike = attack, assault, raid, strike, bombing, airstrike, offensive, ambush, shelling
# a place without a name: "in the north"
class actor_area = north, south, east, west, northeast, northwest, southeast, southwest, region, province, district,
  area, town, city, village, capital, country, centre, center, camp, suburb, neighborhood, neighbourhood, outskirt,
  outskirts, edge, shore, coast
# some politician's surname, too: "the Reform | Law"
class actor_common = no, law, spring, ramadan, salam, song, fox, day, power, court, church, field, wells, stone, love,
  hand, good, best, young, long, short, low, major, speaker, west, east, north, south, summer, winter, august, silk,
  peace, hope, bond, ball, man, bank, banks, rivers, hill, rock, star, sun, moon, park, wood, king
# no politicians of today
class actor_holy = islam, jesus, moses, abraham, muhammad, mohammed, noah, buddha, mary, solomon
# "Kerry | county": a place, whoever has the name
class actor_land = province, county, district, river, valley, island, islands, mountain, mountains, lake, oblast,
  governorate, peninsula, airport, street, avenue, boulevard, square, highway, bridge, stadium, dam
# "Acting | Defence Minister": how an office is held belongs to it
class actor_held = acting, interim, caretaker, former, ex, then, outgoing, incoming, late, ousted, deposed
# no longer in office
class actor_former = former, ex, late, ousted, deposed, onetime, toppled, erstwhile, exiled, outgoing, then,
  overthrown, previous, past
# told with the office: "acting president"
class actor_how_held = former, ex, late, ousted, deposed, toppled, overthrown, outgoing, then, previous, acting,
  interim, caretaker, incoming, designate, elect, deputy, vice
# "deputy", "next", "a": not the one who holds it
class actor_no_holder = deputy, vice, next, future, new, assistant, incoming, elect, designate, first, another, a, an,
  every, each, any, no, several, two
# "U.N. - | backed government": who backs it, not whose it is
class actor_backed = backed, held, drafted, allied, occupied, controlled, sponsored, supported, funded, brokered,
  besieged, trained, made, born, mediated, linked, friendly, bound
# "the village of | Kinma" is that village
class actor_settlement = village, town, city, province, district, suburb, port, hamlet, settlement, island,
  neighborhood, neighbourhood, camp, county, capital
# "European | diplomats": of many states or of another one, not of the report's
class actor_elsewhere = european, western, african, arab, asian, latin, gulf, nordic, baltic, scandinavian, balkan,
  foreign, international, multinational, overseas, caribbean, eastern, allied, neighbouring, neighboring, expatriate,
  visiting
# "a group | linked to al-Qaeda": whose it is
class actor_joined = link, affiliate, align, ally, belong, know, call, name, dub, represent
# their office is "to" somebody
class actor_sent_out = ambassador, envoy, representative, adviser, advisor, aide, secretary, commissioner, delegate,
  consul, candidate, emissary, liaison, assistant, deputy, heir, successor, observer, coordinator, counsel,
  rapporteur, attache, mission
# "in a | statement": no place
class actor_speech = statement, message, interview, speech, letter, report, tweet, address, response, order, turn,
  exchange, return, line, bid, effort, attempt, addition, reaction, retaliation, recent, phase, case, part
# "accused him | of murder": what follows is no part of him
class actor_charge = accuse, warn, convict, suspect, inform, notify, acquit, strip, deprive, rob, assure, remind,
  clear, relieve
# nouns that say little: the participle behind them tells which they are
class actor_little = people, person, those, group, coalition, alliance, man, woman, family, resident, civilian,
  individual, community, other, anyone, company, vehicle, bus
# ... and participles that always do
class actor_which = base, station, know, call, employ, belong, live, affiliate, align, support, back, fire, fight,
  arm, ally, link, deploy, suspect
# "in | Georgia Monday": places, and names of things
class actor_placed = in, at, near, from, to, across, throughout, inside, outside, the, via, toward, towards, into,
  around, north, south, east, west, northern, southern, eastern, western, central
# only people do it
class actor_talks = said, says, told, wrote, tweeted, argued, testified, resigned, quipped, joked, recalled, admitted,
  died, married
# behind a first name no surname: "the Jordan | Times"
class actor_thing = river, valley, bank, times, post, daily, airways, airlines, railways, university, college, city,
  county, street, club, fc, united, cup, open, accord, agreement, treaty, summit, state, news, today, herald, mobile,
  telecom, power, bridge, island, islands, beach, bay, airport, road, park, school, hospital, museum, strip, square,
  avenue, desk, energy, aerospace, chemicals, electric, motors, steel, oil, gas, petroleum, foods, holdings, group,
  capital, partners, technologies, systems, industries, media, sport, sports, rugby, football, soccer, cricket,
  basketball, athletics, athletic, games, marathon, festival, week, plan, project, gazette, tribune, chronicle,
  journal, radio, television, port, metro, transit, lodge, health, medical
# "hundreds of | soldiers": whose they are is told by what is measured
class actor_measure = hundred, thousand, dozen, score, ten, million, lot, group, member, number, majority, minority,
  handful, pair, couple, team, crowd, delegation, part, rest, half, quarter, third, wave, band, gang, mob, pack,
  throng, remnant, element, unit, one, some, many, most, several, few, both, all, each, none, any, two, three, four,
  five, six, seven, eight, nine, mass, contingent, generation, section, sort, kind, type, bloc, coalition, alliance,
  cell, network, column, convoy, percent, stream, flood, set, trio, duo, quartet, host, array, series, string, faction
# speak and act for what follows
class actor_speaker = spokesman, spokeswoman, spokesperson, official, representative, commander, fighter, director,
  delegate, envoy, lawyer, soldier, officer, chief, veteran, employee, worker, staffer
# ... and these for themselves
class actor_for_itself = rival, archrival, counterpart, successor, predecessor, colleague, ally, backer, patron,
  mentor, insider
# words and plans: they belong to whom they come from
class actor_said = request, call, proposal, offer, decision, appeal, plan, plea, invitation, suggestion, order,
  statement, remark, comment, initiative, petition, recommendation, announcement, move, effort, warning, threat,
  ultimatum, claim, resolution, draft, motion, bid, idea, ruling, verdict, policy
# "his | neighbour", "its | rival": belongs to nobody
class actor_apart = neighbor, neighbour, rival, foe, enemy, ally, partner, opponent, adversary, archrival, backer,
  patron, critic, victim, captor, attacker, host, creditor, donor, predecessor, successor
# surnames of thousands: some politician's only where his state is named
class actor_everyday = smith, johnson, williams, brown, jones, davis, miller, wilson, moore, taylor, anderson, thomas,
  jackson, white, harris, martin, thompson, garcia, martinez, robinson, clark, clarke, rodriguez, lewis, lee, walker,
  hall, allen, hernandez, wright, lopez, scott, green, adams, baker, gonzalez, nelson, mitchell, perez, roberts,
  turner, phillips, campbell, parker, evans, edwards, collins, stewart, sanchez, morris, rogers, reed, cook, morgan,
  bell, murphy, bailey, rivera, cooper, richardson, cox, howard, ward, torres, peterson, gray, ramirez, james, watson,
  brooks, kelly, price, bennett, barnes, ross, henderson, coleman, jenkins, perry, powell, patterson, hughes, flores,
  butler, simmons, foster, bryant, alexander, russell, griffin, diaz, hayes, mason, steele, jordan, paul, gordon,
  hunt, shaw, holmes, hart, fisher, douglas, ferguson, palmer, mills, bishop, knight, dixon, hunter, gibson, marshall,
  burns, gomez, ortiz, simpson, ford, hamilton, graham, sullivan, wallace, woods, cole, reynolds, robertson, black,
  daniel, johnston, peters, stevens, francis, george, charles, joseph, samuel, michael, simon, joyce, barrow, browne,
  harper, key, english, little, rush, pierre, louis, marin, santos, silva, khan, singh, ali, ahmed, hussein, hassan,
  abdullah, ibrahim, rahman, kumar, kim, park, li, wang, zhang, chen, liu, nguyen
# "the two | sides"
class actor_side = side, pair, duo, party, camp, neighbor, neighbour, rival, foe, ally, belligerent
# "both | leaders"
class actor_paired = leader, president, minister, premier, diplomat, army, military, parliament, delegation, official,
  ministry, negotiator, envoy, statesman, chief, monarch, king, general, commander, prince
# never "he"
class actor_woman = woman, girl, wife, mother, daughter, sister, widow, queen, princess, spokeswoman, chairwoman,
  businesswoman, congresswoman, policewoman, grandmother, actress
# never "she"
class actor_man = man, boy, husband, father, son, brother, king, prince, businessman, congressman, policeman, gunman,
  grandfather, clergyman, imam, priest, bishop
# "it is | hard to": nobody is hard
class actor_judged = important, necessary, possible, impossible, hard, difficult, easy, essential, vital, crucial,
  imperative, better, best, good, wrong, time, premature, early, naive, unfair, urgent, reasonable
# "it is | confident that": somebody is
class actor_felt = sure, confident, aware, concerned, hopeful, worried, glad, sorry, afraid, adamant, pleased
# "promised the army to free": who promises is to do it, not the object
class actor_own_act = promise, threaten, vow, pledge, use, need, take, make, give, hold
