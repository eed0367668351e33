# The words by which goals, promises, figures, roles, projects and assessments are found: lemmas or forms, a class
# each (docs/formats/situation.md says what each class does). `class NAME = ...` in a file given with --lexicon adds words.
# Origin: written for tabard. Licence: as the project.

# --- goals: who wants what. goal_verb: all verbs of wanting; the others say what may be wanted
class goal_verb = want, intend, seek, hope, aim, aspire, wish, strive, desire, covet, crave, pursue, yearn, long, endeavor,
  endeavour, look, prefer, dream, angle, bid, vie, hunger, push, jockey, hanker, envision, envisage, favor, favour, court,
  eye, thirst, clamor, clamour, itch, lobby, manoeuvre, maneuver
class goal_object = want, seek, desire, covet, crave, pursue, prefer, envision, envisage, eye, court
class goal_at = aim
class goal_for = look, seek, hope, wish, strive, yearn, long, angle, bid, vie, hunger, push, jockey, hanker, thirst, clamor, clamour,
  itch, lobby, manoeuvre, maneuver
class goal_to = aspire
class goal_of = dream
class goal_infinitive = look, push, lobby, favor, favour, bid, itch, manoeuvre, maneuver, envision, envisage
class goal_like = like, love
# what is done by saying that one wishes to, "I wish to thank", "allow me to express", "let me pay tribute": no goal
class courtesy = thank, congratulate, express, commend, praise, salute, applaud, reiterate, reaffirm, underscore, underline, emphasize, emphasise,
  stress, mention, note, recall, remind, point, highlight, convey, welcome, add, say, tell, assure, acknowledge, associate, align, ask, invite,
  remark, repeat, refer, inform, announce, condemn, denounce, echo, pledge, urge, appeal, reassure, apologize, apologise, greet, appreciate,
  quote, affirm, clarify, state, register, deplore, hail, felicitate, indicate, touch, comment,
  elaborate, dwell
class courtesy_open = begin, start, open, conclude, close, join, end, finish
class courtesy_with = pay, extend, offer, draw, give, bring, renew, send, present, add
class courtesy_word = tribute, homage, appreciation, gratitude, thanks, congratulation, congratulations, condolence, condolences, sympathy, sympathies, greeting,
  greetings, wish, wishes, welcome, attention, respect, respects, apology, apologies, regret, solidarity, felicitation, felicitations, compliment, compliments,
  assurance, assurances, admiration, praise, voice, call, appeal
class goal_adjective = keen, eager, anxious, hopeful, interested, determined, bent, intent, desirous, ambitious, impatient, desperate
class goal_noun = goal, aim, objective, ambition, hope, aspiration, desire, wish, dream, priority, intention, purpose,
  target, quest, bid, drive, interest
class goal_means = means, way, tool, instrument, lever, vehicle
class goal_purpose = aim, hope, bid, effort, attempt, intention, goal, purpose, objective, view

# --- commitments: the verb or noun tells the form
class pledge_verb = promise, pledge, vow, undertake, guarantee, commit, swear, assure, agree, pledged, reassure
class threat_verb = threaten
class demand_verb = demand, insist, urge, call, press, implore, exhort, beseech, appeal
class offer_verb = offer, propose, volunteer
class renounce_verb = renounce, forswear, foreswear
class commit_object = promise, pledge, vow, guarantee, demand, offer, renounce, forswear, foreswear, swear
class commit_infinitive = agree, propose, undertake, swear, volunteer
class commit_on = insist
class commit_for = call, press, appeal
class commit_of = assure, reassure
class commit_to = commit
class commit_with = threaten
class pledge_noun = promise, pledge, vow, commitment, guarantee, assurance, undertaking, oath
class threat_noun = threat, ultimatum
class demand_noun = demand, ultimatum
class offer_noun = offer
class demand_public = call, press
# offered every day, to everybody: no offer of a state; insisted on without asking anything
class commit_idle = benefit, benefits, bribe, bribes, judgment, judgement, product, products, service, services, view, views, opinion, opinions, opportunity, opportunities, course, courses, condolence, condolences, congratulation, congratulations, wish, wishes, thanks, greetings, sympathy, tribute, update, updates, explanation, explanations, detail, details, glimpse, insight, insights, evidence, proof, information, clue, clues, account, description,
  word, words, thought, thoughts, remark, remarks, observation, observations, reflection, reflections, analysis, estimate, version, reason, reasons, example, examples, lesson, lessons, perspective, comfort, prayer, prayers, respite, contrast, comment, comments, hint,
  congratulation, congratulations, apology, prayer, prayers, thanks, insight, insights, glimpse, evidence, proof, explanation, explanations, advice, lesson, lessons,
  comment, comments, detail, details, example, examples, hope, chance, chances, refusal, right, rights, position, policy, innocence, stance, principle, version, experience,
  perspective, solution, solutions, resistance, reason, reasons, way, ways, comfort, sympathy, protection, choice, alternative, advantage, advantages
# a promise of these is one not to
class commit_abstain = refrain, abstain, desist, forgo, forego, renounce
class commit_hedge = conditionally, reportedly, tentatively, provisionally, principle, possible, possibly, perhaps, partly, partially
# "the ministry said that it would ...": a promise if the subject is the speaker
class commit_say = say, announce, declare, state, confirm, reaffirm, reiterate, tell, add, affirm, signal
# "warned that it would close the road": a threat if the act is the speaker's own
class commit_warn = warn, caution
class commit_no_act = be, have, consider, like, need, seem, lose, face, welcome, prefer, love, want, hope, see, know, remain,
  become, depend, suffer, benefit, appear, expect, understand, fall, rise, die, regret, examine, study, weigh, mind, find, cost, amount, total, exceed, matter, happen, know, learn, succeed, fail, win, earn, gain, grow, shrink, include, contain, take

# what a text says became of a promise
class verdict_kept = keep, honor, honour, fulfil, fulfill, deliver, meet, implement, observe
class verdict_partly = dilute, soften, scale, trim
class verdict_broken = erode, break, breach, violate, betray, renege, abandon, ignore, reverse, undo, hollow, flout, discard, forget,
  drop, retract, repudiate, backtrack, scrap, ditch, cancel, disavow, withdraw, rescind, disregard
class verdict_postponed = postpone, delay, defer, shelve, suspend
class verdict_lapsed = lapse, expire
class verdict_restated = reaffirm, reiterate, repeat, renew, restate

# --- figures
class figure_estimate = put, estimate, reckon, calculate, value, assess, cite, report, claim, count, forecast, project, predict,
  quote, say, set, place, peg, price, record, document, find, note, register, tally, verify, believe, warn, announce
class figure_rise = rise, increase, grow, climb, jump, soar, gain, surge, expand, double, triple, quadruple, treble, swell, leap
class figure_fall = fall, decrease, shrink, drop, decline, plunge, plummet, slump, lose, slide, contract, dip, halve, tumble, sink, dwindle
class figure_stand = reach, total, stand, exceed, amount, number, hit, average, cost, top, surpass, approach, near
class figure_label = decree, article, resolution, law, section, chapter, route, highway, number, no., flight, room, page,
  paragraph, clause, phase, group, unit, battalion, brigade, division, channel, version, day, operation, order, act, bill, line,
  block, zone, sector, category, annex, appendix, table, figure, protocol, type, mark, model, gate, pier, shaft, well, camp, district,
  ward, precinct, vol., issue, pp., p.

# verbs whose bare number is one of people ("dozens were killed"); groups and places of so many people
class figure_lives = kill, injure, wound, die, flee, arrest, detain, displace, evacuate, attend, march, protest, gather, rally, drown, perish, starve,
  vote, kidnap, abduct, hospitalize, hospitalise, shelter, crowd, massacre, imprison, deport, expel, rescue
class figure_people = crowd, town, city, village, population, army, force, garrison, contingent, community, staff, workforce, congregation, troop,
  troops, membership, electorate, camp, convoy

# --- roles
class role_office = minister, president, premier, chancellor, king, queen, emir, sultan, prince, princess, governor, mayor, ambassador, envoy,
  secretary, general, colonel, commander, chief, chairman, chairwoman, chairperson, chair, director, head, leader, spokesman,
  spokeswoman, spokesperson, deputy, diplomat, counterpart, colleague, commissioner, senator, congressman, congresswoman, lawmaker, judge,
  prosecutor, attorney, economist, administrator, coordinator, representative, speaker, treasurer, rector, bishop, archbishop, patriarch,
  ayatollah, sheikh, imam, pope, cardinal, captain, admiral, marshal, major, lieutenant, brigadier, adviser, advisor, negotiator,
  consul, attache, founder, owner, boss, ruler, monarch, vice-president, inspector, superintendent, officer, executive, ceo, professor,
  researcher, analyst, editor, author, member, delegate, vizier, warlord, politician, candidate, activist, lawyer, journalist,
  expert, correspondent, historian, resident, farmer, teacher, doctor, engineer, official, strongman, dictator, mediator, rapporteur,
  ombudsman, ombudswoman, auditor, banker, regent, viceroy, prefect, magistrate, manager, organizer, organiser, co-founder, cofounder,
  chargé, nuncio, mufti, cleric, abbot, chieftain, elder, guerrilla, trustee, chairlady, controller, comptroller, lobbyist, scholar,
  geologist, hydrologist, agronomist, oligarch, tycoon, magnate, banker, midwife, nurse, fisherman, miner, trader, councillor, councilor,
  alderman, sheriff, constable, sergeant, corporal, dean, provost, president-elect, successor, predecessor, legislator, parliamentarian
class role_weak = member, colleague, resident, farmer, teacher, doctor, engineer, official, candidate, author, lawyer, journalist, activist, politician,
  expert, researcher, analyst, historian, correspondent, professor, editor, owner, officer, nurse, midwife, fisherman, miner, trader, scholar
# ranks and forms of address: a name after one of these tells a role once, not each time
class role_rank = captain, general, colonel, major, lieutenant, admiral, marshal, brigadier, sergeant, corporal, sheikh, imam, bishop, archbishop,
  professor, doctor, king, queen, prince, princess, pope, cardinal, ayatollah, judge, senator, president, premier, minister, chancellor,
  governor, mayor, emir, sultan, mufti
class role_former = former, then, ex, late, outgoing, ousted, deposed, retired, erstwhile, onetime, one-time, toppled, fugitive, exiled, previous
class role_appoint = appoint, name, elect, become, nominate, install, crown, reappoint, designate
# "who heads the federation": leads it
class role_lead = head, lead, chair, direct, command, run, preside, govern
class role_control = rule, govern, control, administer, occupy, run
class role_power = power, control, office
class role_territory = country, capital, city, power, government, state, province, town, region, control, island, territory, north, south,
  east, west, nation, republic, administration, presidency, half, district, village, enclave, valley, peninsula, coast, provinces
class recognise = recognize, recognise, recognition, derecognize, derecognise

# --- projects: kind by noun, phase by the verb that is said of them
class project_mine = mine, quarry, deposit, smelter, concession, pit, colliery, opencast
class project_energy = pipeline, dam, refinery, plant, powerplant, reactor, gasfield, oilfield, field, terminal, grid, interconnector,
  windfarm, substation, powerline, hydropower, turbine, borehole, wellhead
class project_transport = railway, railroad, rail, line, port, airport, highway, motorway, road, bridge, canal, tunnel, corridor,
  harbour, harbor, metro, expressway, station, waterway, seaport, wharf, quay, pier, jetty, runway, airstrip, airfield, tramway, subway, viaduct, causeway, dock, drydock, flyover, ringroad, breakwater
class project_base = base, garrison, outpost
class project_other = cannery, steelworks, shipyard, brewery, sawmill, project, scheme, initiative, zone, park, factory, hub, complex, stadium, barrage, reservoir, cable, network,
  facility, settlement, spaceport, desalination, aqueduct, dyke, dike, levee, sluice, observatory, polder
# what a way may lead to without a name of its own
class project_end = border, coast, sea, capital, frontier, port, lake, river, north, south, east, west, harbour, harbor, mainland, interior
# too plain to be a project without a name
class project_plain = line, field, plant, road, station, base, port, zone, park, factory, hub, complex, network, facility, project,
  scheme, initiative, terminal, bridge, settlement, deposit, rail, grid, cable, concession, pit, pier, dock, quay, jetty, stadium, tunnel, airstrip, turbine, borehole
class phase_stalled = stall, suspend, halt, delay, freeze, pause, shelve, postpone, stop, idle, mothball, stuck, stalled, suspended, languish, dormant, unfinished, half-built, half-finished, frozen, languishing, interrupted, interrupt, paralyse, paralyze
class phase_restarted = restart, resume, reopen, revive, relaunch, reactivate, restore, recommission
class phase_cancelled = cancel, scrap, abandon, drop, terminate, axe, ditch, abandoned, cancelled, canceled, cancellation, abandonment, pull, quit
class phase_completed = complete, finished, inaugurate, finish, commission, open, unveil, completion, completed, inauguration, opening
class phase_signed = sign, award, lease, ink, conclude, approve, grant, agreement, memorandum, understanding
class phase_started = double, triple, start, follow, proceed, begin, launch, construct, build, break, operate, expand, drill, develop, work, produce, export, run, extend, enlarge, lengthen, widen, dredge, lay, electrify, modernise, modernize, upgrade, rehabilitate, rebuild, erect, excavate, underway
class phase_planned = await, plan, propose, announce, envisage, design, intend, consider, want, mull, finance, fund, planned, proposed, plan, proposal, prospective, compete, bid, tender
class phase_discussed = discuss, debate, raise, negotiate, talk, talks, negotiation, negotiations, discussion, discussions, visit, tour, review, possibility, offer, study, studied, examine, explore
# done to or by a work that stands and runs
class phase_operating = attack, attacks, damage, strike, bomb, hit, shell, sabotage, supply, employ, power, guard, protect, blow, shut, close, serve, handle, process, pump, transport, ship, carry, flood, generate, account, yield, feed, earn, evacuate, loot, seize, capture, control, burn
class phase_harmed = attack, attacks, damage, strike, bomb, hit, shell, sabotage, blow, flood, loot, seize, capture, control, burn, evacuate
# nouns of work: said alone, of the project told last; nouns between a project and what is said of it
class project_work = work, works, construction, operation, operations, building, production, earthworks
class project_part = {project_work}, completion, contract, deal, part, section, phase, stretch, tender, funding, loan, survey, study, expansion,
  rehabilitation, upgrade, restart, resumption, reopening, opening, plan, plans, project, scheme, concession, licence, license, permit, agreement, memorandum, understanding, accord, protocol, management, stake, capacity, financing, credit, credits, feasibility, offer, bid, maintenance, dredging, electrification, lease, share, control, handover, extension, link

# --- assessments: what is judged (themes), and how
class theme_relationship = relation, relations, relationship, tie, ties, friendship, cooperation, partnership, alliance, trust, rapprochement,
  detente, bond, engagement, dialogue, mood, atmosphere, goodwill, rapport, climate, tone, diplomacy, understanding, reconciliation, pact, treaty, entente
class theme_tension = tension, tensions, hostility, rivalry, mistrust, distrust, animosity, friction, confrontation, crisis, conflict, violence, unrest, clash, clashes, incident, incidents, sabotage, kidnapping, kidnappings, raid, raids, abductions, disappearances, bombings, killings, protests,
  insecurity, instability, dispute, quarrel, feud, resentment, anger, discontent, insurgency, war, fighting, bloodshed, attack, attacks, polarisation, polarization, bitterness, frustration, fatigue, scepticism, skepticism, suspicion, suspicions, extremism, piracy, crime
class theme_economy = clinic, clinics, hospital, hospitals, school, schools, education, health, healthcare, infrastructure, aid, economy, finance, finances, growth, trade, investment, export, exports, import, currency, budget, market, industry,
  tourism, revenue, income, investor, investors, harvest, wage, wages, output, production, supply, supplies, demand, recovery, employment, jobs, livelihoods, living, consumption, remittances, lending, credit, savings, fund, funds, funding, agriculture, level, levels, stock, stocks, reserve, reserves
class theme_hardship = inflation, poverty, debt, unemployment, hunger, shortage, deficit, famine, corruption, inequality, risk, threat, danger,
  cost, costs, price, prices, dependence, dependency, blackout, blackouts, isolation, repression, deforestation, pollution, drought, misery, suffering, hardship, scarcity, emissions, erosion, malnutrition, overfishing, salinity, arrears
class theme_security = security, stability, order, calm, peace, ceasefire, truce, situation, condition, conditions, safety, border, frontier, frontline
class theme_rights = right, rights, freedom, freedoms, democracy, press, independence, liberty
class theme_influence = access, room, space, credit, faith, heart, ground, traction, relevance, influence, power, standing, role, leverage, prestige, legitimacy, popularity, support, authority, credibility,
  reputation, position, clout, grip, interest, presence, appetite, importance, weight, sway, dominance, leadership, foothold, morale, lead, edge, advantage, autonomy, sovereignty, relevance, unity, cohesion, discipline, recognition
class theme_prospect = thing, things, view, case, record, situation, prospect, prospects, hope, hopes, chance, chances, outlook, future, confidence, optimism, momentum, progress, process, recovery,
  plan, project, talks, talk, negotiation, negotiations, deal, mission, campaign, effort, efforts, transition, reform, reforms, corridor, policy,
  strategy, settlement, agreement, accord, scheme, promise, promises, patience, resolve, bid, election, elections, vote, regime, government, region, state, country, mood, sentiment, morale, picture, odds, path, appetite, opposition, coalition, trend, capacity, ability, willingness
class theme_contact = contact, contacts, visit, visits, meeting, meetings, exchange, exchanges, activity, activities, diplomacy
# themes that are bad news: a rise of these is a turn for the worse
class theme_burden = burden, fear, fears, doubt, doubts, concern, concerns, worry, worries, uncertainty, obstacle, obstacles, pressure, pressures, strain, strains, gap, divide, rift
class trend_up = resume, recur, widen, escalate, spill, mushroom, improve, strengthen, warm, deepen, grow, recover, rebound, flourish, blossom, thaw, normalize, normalise, stabilize,
  stabilise, rise, increase, expand, accelerate, intensify, prosper, heal, progress, advance, brighten, consolidate, soar, mount, surge, swell, revive, spread, multiply, harden, sharpen, flare, climb, bounce, thrive, boom, return, booming, thawing, mounting, brightening, thriving, bite
class trend_down = narrow, worsen, deteriorate, cool, sour, weaken, decline, erode, fade, falter, wane, unravel, collapse, crumble, stall, shrink, dwindle,
  suffer, fray, stagnate, slow, sink, slip, backslide, dim, darken, fail, ebb, evaporate, vanish, disintegrate, plummet, recede, wither, subside,
  ease, abate, diminish, degenerate, decay, crack, loosen, thin, plunge, tumble, retreat, rot, corrode, slump, slide, disappear, dissipate, drain, dry, fracture, splinter, fall, drop, ebbing, unravelling, unraveling, souring, fraying, waning, crumbling, faltering, fading, slipping, dimming, withering, cooling
class judge_up = friendly, amicable, harmonious, fruitful, smooth, generous, better, stronger, warmer, closer, brighter, healthier, promising, bright, hopeful, encouraging, positive, robust, warm, good, strong,
  close, stable, cordial, improved, renewed, upbeat, easier, safer, secure, solid, resilient, conciliatory, healthy, popular, irreversible, best, durable, sustainable, viable, realistic, vibrant, united, calm, reassuring, favourable, favorable, high, higher, calmer, steadier
class judge_down = hostile, acrimonious, rancorous, discouraging, disheartening, alarming, ominous, scarce, modest, worrying, troubling, narrower, tighter, shallow, scant, depleted, overstretched, overwhelmed, worse, weaker, cooler, colder, bleak, grim, fragile, precarious, uncertain, doubtful, dim, poor, weak, tense, strained, frosty,
  dire, gloomy, shaky, volatile, elusive, distant, unstable, hopeless, remote, unsustainable, questionable, poorer, harder, thin, thinner, slim,
  slimmer, bad, brittle, unreliable, vulnerable, hollow, exhausted, bankrupt, insufficient, worst, empty, dangerous, untenable, toothless,
  threadbare, lower, slower, moribund, dead, isolated, unpopular, insolvent, stagnant, low, patchy, uneven, sluggish, anaemic, anemic, flimsy, half-hearted, tepid, lukewarm, fraught, toxic, divided, adrift, sour, patchy, meagre, meager, inadequate, stuck, unworkable, futile, implausible, dormant, unsettled, doomed, nervous, restless, weary, wary, complicated, problematic, unsafe, chaotic, perilous
# how somebody sees what is to come
class mood_up = optimistic, hopeful, upbeat, sanguine, reassured, bullish, encouraged
class mood_down = pessimistic, sceptical, skeptical, downbeat, despondent, bearish, disillusioned, disheartened, discouraged, unconvinced, alarmed
# nouns that judge what they are said of: "the pact is a blow"
class judge_noun_up = boost, success, breakthrough, triumph, lifeline, victory, blessing, improvement, relief, win
class judge_noun_down = blow, setback, failure, disaster, threat, burden, nightmare, catastrophe, gamble, mistake, liability, illusion, fig-leaf, mirage,
  bluff, farce, sham, tragedy, fiasco, defeat, trap, debacle, charade
# a rise or a fall that is over
class trend_same = hold, steady, persist, stagnate, plateau
class trend_turn = peak, crest, culminate
# strong enough to judge whatever they are said of
class judge_strong = scarce, discouraging, disheartening, alarming, ominous, worrying, troubling, reassuring, bleak, grim, fragile, precarious, dire, gloomy, shaky, volatile, elusive, hopeless, unsustainable, promising, encouraging,
  irreversible, untenable, moribund, unstable, insufficient, unrealistic, illusory, doomed, toothless, thin, durable, sustainable, viable, realistic, unworkable, futile, fraught, improbable, implausible, doubtful, unlikely, questionable, inadequate, hollow
class linking = look, seem, appear, remain, become, grow, get, stay, sound, turn, prove, wear, run
class likely = likely, bound, set, poised, expected, certain, sure
class unlikely = unlikely, doubtful, improbable, inconceivable, unthinkable, far-fetched
# denied, it will not come: "hardly conceivable"
class conceivable = conceivable, imaginable, thinkable
class effect_verb = invite, inspire, offer, raise, give, hold, undermine, threaten, revive, dash, dampen, dim, bring, leave, provide, fuel, restore, weaken, boost,
  ease, rekindle, spell, bode, augur, cast, deepen, complicate, jeopardize, jeopardise, imperil, derail
class effect_down = undermine, threaten, dash, dampen, dim, weaken, complicate, jeopardize, jeopardise, imperil, derail
class effect_noun = confidence, hope, hopes, doubt, doubts, prospect, prospects, optimism, promise, relief, peace, stability, trouble, trust, chance, chances,
  comfort, reassurance, pessimism
class trend_more = spate, string, raft, upswing, flurry, rush, surge, wave, rise, growth, improvement, thaw, warming, deepening, revival, boom, flourishing,
  renewal, upsurge, upturn, increase, resurgence
class trend_less = decline, deterioration, erosion, worsening, collapse, cooling, slump, breakdown, loss, weakening, downturn, stagnation, slide, fall
class trend_new = start, chapter, beginning, phase, era, turn, shift, change, reset, opening, departure, page, dawn, watershed
class portray = present, see, regard, describe, view, portray, paint, show, deem, consider, judge, mark, leave, make, render, keep
class outcome = backfire, misfire, falter, stumble, work, last, succeed, suffice, help, matter, hold, survive, pay, fail, enough, prevail, endure, end, disappear, vanish, unravel, persist, collapse
class outcome_last = last, hold, survive, endure, persist
class outcome_end = backfire, misfire, falter, stumble, fail, end, disappear, vanish, unravel, collapse
class doubt = doubt, question, despair
class foresee = see, bring, mean, produce, deliver, guarantee, ensure, spell, lead, solve, resolve, end
# how good or bad, not how much: turned round where more of the theme is worse
class trend_quality = improve, worsen, deteriorate, degenerate, better, worse, best, worst, dangerous, alarming, ominous, worrying, troubling, dire, grim, bad,
  toxic, fraught, threat, disaster, tragedy, catastrophe, nightmare
class state_up = track, mend, course, rails, rise, bloom
class state_down = brink, standstill, tatter, tatters, ruin, ruins, limbo, impasse, deadlock, crisis, jeopardy, doubt, decline, freefall, shambles,
  disarray, verge, rocks, ropes, stalemate, retreat, strain, trouble, question, risk
class effect_bad = doubt, doubts, trouble, pessimism
class growing = renewed, growing, increasing, rising, mounting, deepening, warming, strengthening, expanding, flourishing, burgeoning, improving, reviving
class waning = waning, fading, dwindling, shrinking, weakening, declining, eroding, diminishing, faltering, crumbling, flagging, worsening, deteriorating, souring, cooling

# --- what is an event of politics (src/claim/relevance.c): whose fate is, whoever they are; what tells of strife; what is a town's
# business; who speaks without a name
class politics_fate = activist, dissident, protester, demonstrator, journalist, hostage, prisoner, civilian, refugee,
  migrant, villager, worshipper, detainee, captive, defender, opponent, critic, lawyer, blogger, monk, pilgrim,
  settler, striker, unionist, peasant, candidate, voter, minority, tribesman, editor, reporter, leader, militant, inmate, deportee, exile, evacuee, conscript,
  bishop, priest, cleric, imam, nun, missionary, aid worker, peacekeeper, passer-by, bystander,
  whistleblower, campaigner, environmentalist, organiser, organizer, pastor, columnist, cartoonist, unionist, photographer, publisher
class politics_strife = protest, demonstration, rally, march, clash, shelling, bombardment, crackdown, coup,
  airstrike, bombing, riot, uprising, rebellion, insurgency, ambush, offensive, fighting, unrest, massacre, sit-in,
  battle, siege, invasion, repression, curfew, gunfire, crossfire
class politics_local = county, city, town, municipal, municipality, village, school, district, parish, borough, fire,
  hospital, university, college, transit, highway, airport, park, alderman, councillor, councilman, councilwoman,
  sheriff, planning, zoning, coroner
class politics_lasting = war, conflict, occupation, rivalry, enmity
class politics_sport = semifinal, semi-final, semifinals, quarterfinal, quarter-final, quarterfinals, playoff, playoffs, innings, wicket,
  striker, goalkeeper, midfielder, defender, forward, scoreline, marathon, medal, podium, scorer, penalty_shootout, playmaker, batsman, bowler, league,
  championship, championships, quarterback, halftime, half-time, regatta, grandmaster
class politics_nameless = source, official, witness, spokesman, spokeswoman, spokesperson, authority, resident,
  analyst, supporter, critic, opponent, member, expert, observer, investigator, administrator


# --- set words: words in a row. said_*: of what is judged; work_*: of a project, behind its noun; begun_*: right before its phrase.
# verdict_*: a verb in any form, and the words between it and the promise; verdict_empty: said of the promise itself
class said_down = life support, under pressure, under strain, lowest point, all-time low, record low, from bad to worse,
  losing ground, lost ground, lost momentum, losing momentum, losing steam, run out of steam, drifting apart, drifted apart,
  growing apart, falling apart, fall apart, coming apart, by a thread, borrowed time, worse off, losing control, losing
  patience, running out, run dry, on the wane, on shaky ground, on thin ice, wearing thin, worn thin, falling short, in free
  fall, back to war, back into war, working against, a dead letter, dead in the water, off the rails, lower ebb, low ebb,
  worst in, at their worst, at its worst, a low not seen, lose momentum, lose ground, in short supply, slipping away, fading
  away
class said_same = out of reach, far from over, far from clear, far from certain, here to stay, going nowhere, a long way off,
  a distant prospect, no end in sight, goes on as before, go on as before, going on as before, continues as before, continue
  as before, business as usual, out of the question, far off, long way away, a pipe dream, years away
class said_up = all-time high, gaining ground, gained ground, gained momentum, gaining momentum, growing closer, moving
  closer, better off, on the rise, on the mend, picking up, bearing fruit, borne fruit, working in favour of, running high,
  at boiling point, at their best, at its best, gain momentum, gain ground, gather pace, gathering pace, gathered pace,
  gathering steam, gathering momentum, paying off, paid off, taken hold, taking hold, taking root
class said_turn = turned a corner, at a crossroads, point of no return, turning point
class work_stalled = behind schedule, on hold, on ice, to a halt, to a standstill, in limbo, out of money
class work_started = under construction, ahead of schedule, under way, off the ground, up and running, broke ground
class work_planned = on paper, drawing board, line on a map, waiting for, awaiting, awaits
class work_signed = green light, go-ahead
class work_completed = on stream, into operation, into service, went online
class work_cancelled = fell through, fallen through
class work_restarted = back on track
class begun_started = broke ground on, broken ground on, breaking ground on, break ground on
class begun_signed = green light to, green light for, go-ahead for, go-ahead to
class begun_cancelled = plug on, walked away from, pulled out of
class begun_stalled = brakes on
class begun_planned = bids for
class verdict_kept = deliver on, make good on, live up to, stick to, stick by, follow through on, carry out, come good on
class verdict_broken = renege on, go back on, walk back, walk back on, row back on, roll back, back away from, back out of,
  back down from, backtrack on, backpedal on, retreat from, default on, tear up, rip up, throw out, walk away from
class verdict_partly = fall short of, water down, scale back
class verdict_postponed = put off, push back
class verdict_open = sit on
class verdict_empty = come to nothing, come to naught, turn out to be empty, turn out empty, prove empty, prove hollow, ring
  hollow, prove to be empty, prove worthless, go unfulfilled, go unmet
