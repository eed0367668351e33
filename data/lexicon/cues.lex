# Words that attribute: verbs by what they take as content. Same format as classes.lex.
# Origin: written for tabard. Licence: as the project.
class cue_clause = say, tell, add, note, write, announce, report, claim, state, declare, argue, warn, insist, suggest,
  explain, acknowledge, admit, concede, confirm, deny, allege, assert, maintain, contend, believe, think, stress,
  emphasize, emphasise, reiterate, repeat, recall, remark, observe, comment, reply, respond, answer, tweet, retweet, post,
  joke, quip, quote, cite, predict, forecast, estimate, expect, reveal, disclose, show, find, conclude, indicate, imply,
  hint, signal, testify, swear, vow, pledge, promise, propose, demand, urge, ask, wonder, question, complain, lament,
  boast, brag, caution, assure, inform, notify, remind, advise, recommend, hope, fear, feel, know, understand, realize,
  realise, recognize, recognise, agree, disagree, speculate, suspect, doubt, assume, guess, figure, reckon, mention,
  describe, proclaim, pronounce, counter, retort, interject, continue, shout, yell, scream, whisper, mutter, murmur,
  chant, cry, exclaim, fume, gripe, snap, scoff, opine, posit, contest, dispute, rule, decide, determine, calculate,
  discover, learn, hear, read, rumor, rumour, guarantee, underline, underscore, highlight, clarify, elaborate, point,
  surmise, deem, consider, conjecture, attest, certify, profess, vent, rail, crow, gush, tease, urge, plead, beg, bet,
  contend, affirm, reaffirm, relate, narrate, recount, tout, decry, insinuate, opine, muse, rant, echo, start, begin,
  conclude, intone, lecture, sigh, suggest, order, instruct, command, threaten, teach, charge, accuse
class cue_act = plan, want, support, back, intend, hope, vow, pledge, promise, refuse, decline, agree, offer, threaten, claim, prefer,
  expect, oppose, endorse, criticize, criticise, praise, blast, slam,
  condemn, denounce, call, urge, ask, discuss, cite, mention, question, defend, dismiss, reject,
  deny, announce, propose, propose, suggest, demand, request, recommend, reveal, disclose, acknowledge, recall, blame,
  accuse, mock, ridicule, thank, congratulate, apologize, apologise, complain, express, voice, reiterate, tout,
  predict, decry, lament, invoke, hail, welcome, applaud, cheer, assail, lambast, rip, bash, reference, highlight,
  outline, detail, note, report, explain, signal, echo, dispute, challenge, protest, hint, boast, brag, joke, tweet,
  encourage, concede, admit, confirm, allege, estimate, forecast, emphasize, stress,
  dub, liken, compare, characterize, portray, paint, fear,
  worry, doubt, imagine, disavow, repudiate, rebuke, describe,
  underscore, list, order, stress, argue, scold, chide, berate, disparage, denigrate, insult, belittle, deride, trumpet, laud,
  salute, commend, credit, fault, vilify, demonize, demonise, excoriate, eviscerate, skewer, trash, scorn, disown, renounce, clarify,
  repeat, recount, love, wish, desire, contemplate, ponder, implore, beseech, warn, caution, assure, verify, contradict, refute, rebut,
  counter, anticipate, foresee, envision, admire, regret, resent, deem, label, brand, term, recognize, recognise, profess
# verbs with the preposition of what is said
class cue_about = refer to, point to, talk about, speak about, speak of, call for, reply to, focus on, comment on, object to,
  complain about, complain of, warn of, warn about, warn against, boast of, boast about, brag about, hint at, allude to, think about,
  dwell on, elaborate on, expand on, push for, argue for, argue against, lobby for, apologize for, apologise for, agree with,
  disagree with, believe in, rail against, lash out, worry about, wonder about, ask about, ask for, joke about, lie about, insist on,
  agree to, hope for, wish for, testify about, write about, tweet about, admit to, confess to, attest to, testify to, plead for,
  caution against, advise against, vote against, weigh in, sneer at, scoff at, fret about, gripe about, muse about, speculate about
# what polls, studies and papers do
class cue_shows = show, find, indicate, suggest, reveal, reflect, detail, describe, list, conclude, put, give, place, name, report, document,
  confirm, estimate, project, track, highlight, cite, note, point
class cue_evidence = poll, survey, study, report, datum, data, figure, polling, record, document, filing, analysis, audit, statistic, census,
  memo, email, e-mail, article, video, footage, transcript, review, research, paper, letter, book, website, ad, advertisement, map, chart
class cue_private = know, think, believe, tell, show, find, see, determine, suggest, feel, learn, understand, decide, realize,
  hear, imagine, agree, guess, assume, suspect, doubt, hope, fear, wonder, ask, explain, admit, read
class cue_noun = statement, claim, report, allegation, accusation, argument, assertion, suggestion, warning, promise, pledge,
  vow, announcement, belief, view, opinion, fear, hope, concern, idea, notion, rumor, rumour, speculation, call, demand,
  comment, remark, prediction, admission, denial, testimony, tweet, complaint, assurance, insistence, contention, doubt,
  proposal, plan, threat, evidence, conclusion, finding, charge, declaration, confirmation, acknowledgment
class cue_medium = statement, interview, speech, letter, email, e-mail, report, tweet, post, message, news conference,
  press conference, conference, testimony, memo, remark, release, news release, press release, filing, affidavit, article,
  column, editorial, broadcast, telephone interview, phone call, call, op-ed, facebook post, briefing, study, address
class cue_say = say, add, note, claim, argue, insist, announce, warn, explain, acknowledge, admit, maintain, contend, declare
# what is told in these is played or invented
class fiction = drill, exercise, rehearsal, war game, wargame, simulation, scenario, novel, film, movie, play, dream, nightmare, fairy tale, fable, game, screenplay, thriller
# what is said or tried: it was, even if it was turned down or came to nothing
class utterance = offer, request, proposal, demand, appeal, call, plea, bid, attempt, effort, criticism, accusation, allegation, claim,
  report, charge, complaint, suggestion, objection, order, invitation, petition, application, ultimatum, motion, overture, plan,
  promise, pledge, threat, warning, rumour, rumor, argument, assertion, advice
