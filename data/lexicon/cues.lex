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
  expect, oppose, favor, favour, endorse, criticize, criticise, praise, blast, attack, slam,
  condemn, denounce, call, urge, ask, discuss, cite, mention, question, defend, dismiss, reject,
  deny, announce, propose, propose, suggest, demand, request, recommend, reveal, disclose, acknowledge, recall, blame,
  accuse, mock, ridicule, thank, congratulate, apologize, apologise, complain, express, voice, reiterate, tout,
  predict, decry, lament, invoke, hail, welcome, applaud, cheer, assail, lambast, rip, bash, reference, highlight,
  outline, detail, note, report, explain, signal, echo, dispute, challenge, protest, hint, boast, brag, joke, tweet,
  encourage, advocate, champion, advise, concede, admit, confirm, allege, estimate, forecast, emphasize, stress,
  view, dub, liken, compare, characterize, portray, paint, fear,
  worry, doubt, imagine, decide, choose, disavow, repudiate, rebuke
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
