# Event frames of tabard, family "statements": one entry a line, its examples indented (docs/formats/frames.md).
# Origin: written for tabard; codes are CAMEO / PLOVER facts. Licence: as the project.

# Statements (CAMEO 01), coded only when asked for
say v  S=subj T?=to|about  -> 010
  + The minister said on Monday that the road was open. | The minister > _
tell v  S=subj T=obj  -> 010
  + The president told reporters that the dam was full. | The president > reporters
announce v  S=subj  -> 010
  + The bank announced a new branch. | The bank > _
state v  S=subj T?=to  -> 010
  + The general stated that the border was quiet. | The general > _
declare v  S=subj  -> 010
  + The mayor declared that the bridge was safe. | The mayor > _
report v  S=subj  -> 010
  + The agency reported that rain had fallen. | The agency > _
note v  S=subj  -> 010
  + The envoy noted that roads were open. | The envoy > _
add v  S=subj  -> 010
  + The spokesman added that trains were running. | The spokesman > _
address v  S=subj T=obj:org|person  -> 010
  + The king addressed the parliament. | The king > the parliament
issue v  S=subj obj={news}  -> 010
  + The ministry issued a statement. | The ministry > _
speak v  S=subj T=about|of  -> 010
  + The envoy spoke about Libya. | The envoy > Libya
decline v  S=subj comp=comment  -> 011
  + The ministry declined to comment. | The ministry > _
refuse v  S=subj comp=comment  -> 011
  + The company refused to comment. | The company > _
predict v  S=subj  -> 012
  + The bank predicted a bad year. | The bank > _
doubt v  S=subj T=obj  -> 012
  + The minister doubted the report. | The minister > the report
fear v  S=subj  -> 012
  + The mayor feared more floods. | The mayor > _
hope v  S=subj  -> 013
  + The envoy hoped for calm. | The envoy > _
expect v  S=subj  -> 013
  + The minister expected calm. | The minister > _
consider v  S=subj  -> 014
  + The cabinet considered a new tax. | The cabinet > _
weigh v  S=subj  -> 014
  + The council weighed a new road. | The council > _
claim v  S=subj T=for obj=responsibility  -> 015
  + The group claimed responsibility for the blast. | The group > _
admit v  S=subj  -> 015
  + The airline admitted that it had erred. | The airline > _
acknowledge v  S=subj  -> 015
  + The army acknowledged a mistake. | The army > _
deny v  S=subj  -> 016
  + Syria denied that it had shelled the town. | Syria > _
denial n  S?=by|mod|poss T=of  -> 016
  + Iran's denial of the report came quickly. | Iran > _
mark v  S=subj obj=anniversary|day  -> 017
  + Armenia marked the anniversary. | Armenia > _
celebrate v  S=subj  -> 017
  + Ghana celebrated its independence. | Ghana > _
mourn v  S=subj T=obj  -> 017
  + Poland mourned the miners. | Poland > the miners
commemorate v  S=subj T=obj  -> 017
  + The city commemorated the victims. | The city > the victims
express v  S=subj T=to|with|over obj={condolence}  -> 018
  + The emir expressed condolences to Turkey. | The emir > Turkey
offer v  S=subj T=to obj={condolence}  -> 018
  + Japan offered condolences to Nepal. | Japan > Nepal
send v  S=subj T=to obj={condolence}  -> 018
  + The queen sent condolences to Portugal. | The queen > Portugal
sympathize v  S=subj T=with  -> 018
  + The pope sympathized with the refugees. | The pope > the refugees
agree v  S=subj T=with  -> 019
  + The minister agreed with the bishop. | The minister > the bishop
concur v  S=subj T=with  -> 019
  + The judge concurred with the prosecutor. | The judge > the prosecutor
# Statements: more verbs
explain v  S=subj T?=to|about|on  -> 010
  + The chancellor explained that the road was open. | The chancellor > _
mention v  S=subj T?=to|about|on  -> 010
  + The president mentioned that the dam was full. | The president > _
observe v  S=subj T?=to|about|on  -> 010
  + A women's group observed that the wells were dry. | A women's group > _
clarify v  S=subj T?=to|about|on  -> 010
  + The prime minister clarified that the road was open. | The prime minister > _
comment v  S=subj T?=to|about|on  -> 010
  + The foreign minister commented that the dam was full. | The foreign minister > _
recall v  S=subj T?=to|about|on  -> 010
  + The trade union recalled that the wells were dry. | The trade union > _
assert v  S=subj T?=to|about|on  -> 010
  + The defence minister asserted that the road was open. | The defence minister > _
claim v  S=subj T?=to|about|on  -> 010
  + The interior minister claimed that the dam was full. | The interior minister > _
argue v  S=subj T?=to|about|on  -> 010
  + Amnesty argued that the wells were dry. | Amnesty > _
maintain v  S=subj T?=to|about|on  -> 010
  + The opposition leader maintained that the road was open. | The opposition leader > _
contend v  S=subj T?=to|about|on  -> 010
  + The governor contended that the dam was full. | The governor > _
insist v  S=subj T?=to|about|on  -> 010
  + An aid agency insisted that the wells were dry. | An aid agency > _
remark v  S=subj T?=to|about|on  -> 010
  + The king remarked that the road was open. | The king > _
disclose v  S=subj T?=to|about|on  -> 010
  + The ambassador disclosed that the dam was full. | The ambassador > _
reveal v  S=subj T?=to|about|on  -> 010
  + A lawyers' association revealed that the wells were dry. | A lawyers' association > _
elaborate v  S=subj T?=to|about|on  -> 010
  + The army chief elaborated that the road was open. | The army chief > _
point_out v  S=subj T?=to|about|on  -> 010
  + The vice president pointed out that the dam was full. | The vice president > _
reiterate v  S=subj T?=to|about|on  -> 010
  + The Red Cross reiterated that the wells were dry. | The Red Cross > _
stress v  S=subj T?=to|about|on  -> 010
  + The party leader stressed that the road was open. | The party leader > _
emphasize v  S=subj T?=to|about|on  -> 010
  + The mayor emphasized that the dam was full. | The mayor > _
emphasise v  S=subj T?=to|about|on  -> 010
  + A medical charity emphasised that the wells were dry. | A medical charity > _
underline v  S=subj T?=to|about|on  -> 010
  + The envoy underlined that the road was open. | The envoy > _
underscore v  S=subj T?=to|about|on  -> 010
  + The finance minister underscored that the dam was full. | The finance minister > _
affirm v  S=subj T?=to|about|on  -> 010
  + The church council affirmed that the wells were dry. | The church council > _
confirm v  S=subj T?=to|about|on  -> 010
  + The chancellor confirmed that the road was open. | The chancellor > _
proclaim v  S=subj T?=to|about|on  -> 010
  + The president proclaimed that the dam was full. | The president > _
pronounce v  S=subj T?=to|about|on  -> 010
  + A women's group pronounced that the wells were dry. | A women's group > _
testify v  S=subj T?=to|about|on  -> 010
  + The prime minister testified that the road was open. | The prime minister > _
recount v  S=subj T?=to|about|on  -> 010
  + The foreign minister recounted that the dam was full. | The foreign minister > _
describe v  S=subj T?=to|about|on  -> 010
  + The trade union described that the wells were dry. | The trade union > _
write v  S=subj T?=to|about|on  -> 010
  + The defence minister wrote that the road was open. | The defence minister > _
tweet v  S=subj T?=to|about|on  -> 010
  + The interior minister tweeted that the dam was full. | The interior minister > _
post v  S=subj T?=to|about|on  -> 010
  + Amnesty posted that the wells were dry. | Amnesty > _
blog v  S=subj T?=to|about|on  -> 010
  + The opposition leader bloged that the road was open. | The opposition leader > _
reply v  S=subj T?=to|about|on  -> 010
  + The governor replied that the dam was full. | The governor > _
respond v  S=subj T?=to|about|on  -> 010
  + An aid agency responded that the wells were dry. | An aid agency > _
answer v  S=subj T?=to|about|on  -> 010
  + The king answered that the road was open. | The king > _
quip v  S=subj T?=to|about|on  -> 010
  + The ambassador quipped that the dam was full. | The ambassador > _
cite v  S=subj T?=to|about|on  -> 010
  + A lawyers' association cited that the wells were dry. | A lawyers' association > _
quote v  S=subj T?=to|about|on  -> 010
  + The army chief quoted that the road was open. | The army chief > _
indicate v  S=subj T?=to|about|on  -> 010
  + The vice president indicated that the dam was full. | The vice president > _
specify v  S=subj T?=to|about|on  -> 010
  + The Red Cross specified that the wells were dry. | The Red Cross > _
outline v  S=subj T?=to|about|on  -> 010
  + The party leader outlined that the road was open. | The party leader > _
restate v  S=subj T?=to|about|on  -> 010
  + The mayor restated that the dam was full. | The mayor > _
conclude v  S=subj T?=to|about|on  -> 010
  + A medical charity concluded that the wells were dry. | A medical charity > _
suggest v  S=subj T?=to|about|on  -> 010
  + The envoy suggested that the road was open. | The envoy > _
relate v  S=subj T?=to|about|on  -> 010
  + The finance minister related that the dam was full. | The finance minister > _
narrate v  S=subj T?=to|about|on  -> 010
  + The church council narrated that the wells were dry. | The church council > _
opine v  S=subj T?=to|about|on  -> 010
  + The chancellor opined that the road was open. | The chancellor > _
reflect v  S=subj T?=to|about|on  -> 010
  + The president reflected that the dam was full. | The president > _
estimate v  S=subj T?=to|about|on  -> 010
  + A women's group estimated that the wells were dry. | A women's group > _
calculate v  S=subj T?=to|about|on  -> 010
  + The prime minister calculated that the road was open. | The prime minister > _
publish v  S=subj T?=to|about|on  -> 010
  + The foreign minister published that the dam was full. | The foreign minister > _
signal v  S=subj T?=to|about|on  -> 010
  + The trade union signaled that the wells were dry. | The trade union > _
hint v  S=subj T?=to|about|on  -> 010
  + The defence minister hinted that the road was open. | The defence minister > _
imply v  S=subj T?=to|about|on  -> 010
  + The interior minister implied that the dam was full. | The interior minister > _
believe v  S=subj T?=to|about|on  -> 010
  + Amnesty believed that the wells were dry. | Amnesty > _
think v  S=subj T?=to|about|on  -> 010
  + The opposition leader thought that the road was open. | The opposition leader > _
feel v  S=subj T?=to|about|on  -> 010
  + The governor felt that the dam was full. | The governor > _
know v  S=subj T?=to|about|on  -> 010
  + An aid agency knew that the wells were dry. | An aid agency > _
remind v  S=subj T=obj:person|org|state  -> 010
  + The king reminded reporters that the bridge was safe. | The king > reporters
address v  S=subj T=obj:person|org|state  -> 010
  + The ambassador addressed lawmakers about the budget. | The ambassador > lawmakers
make v  S=subj T=to|about|on|before obj={news}|remark|remarks|comments|letter|tweet|message|testimony|lecture|report  -> 010
  + The army chief made a statement about Denmark. | The army chief > Denmark
give v  S=subj T=to|about|on|before obj={news}|remark|remarks|comments|letter|tweet|message|testimony|lecture|report  -> 010
  + The vice president gave a speech to the parliament. | The vice president > the parliament
release v  S=subj T=to|about|on|before obj={news}|remark|remarks|comments|letter|tweet|message|testimony|lecture|report  -> 010
  + A lawyers' association released a report on the wells. | A lawyers' association > _
deliver v  S=subj T=to|about|on|before obj={news}|remark|remarks|comments|letter|tweet|message|testimony|lecture|report  -> 010
  + The party leader delivered a statement about Lebanon. | The party leader > Lebanon
publish v  S=subj T=to|about|on|before obj={news}|remark|remarks|comments|letter|tweet|message|testimony|lecture|report  -> 010
  + The mayor published a speech to the parliament. | The mayor > the parliament
read v  S=subj T=to|about|on|before obj={news}|remark|remarks|comments|letter|tweet|message|testimony|lecture|report  -> 010
  + The Red Cross read a report on the wells. | The Red Cross > _
post v  S=subj T=to|about|on|before obj={news}|remark|remarks|comments|letter|tweet|message|testimony|lecture|report  -> 010
  + The envoy posted a statement about Senegal. | The envoy > Senegal
broadcast v  S=subj T=to|about|on|before obj={news}|remark|remarks|comments|letter|tweet|message|testimony|lecture|report  -> 010
  + The finance minister broadcasted a speech to the parliament. | The finance minister > the parliament
send v  S=subj T=to|about|on|before obj={news}|remark|remarks|comments|letter|tweet|message|testimony|lecture|report  -> 010
  + A medical charity sent a report on the wells. | A medical charity > _
hold v  S=subj T=to|about|on|before obj={news}|remark|remarks|comments|letter|tweet|message|testimony|lecture|report  -> 010
  + The chancellor held a statement about Georgia. | The chancellor > Georgia
present v  S=subj T=to|about|on|before obj={news}|remark|remarks|comments|letter|tweet|message|testimony|lecture|report  -> 010
  + The president presented a speech to the parliament. | The president > the parliament
circulate v  S=subj T=to|about|on|before obj={news}|remark|remarks|comments|letter|tweet|message|testimony|lecture|report  -> 010
  + The church council circulated a report on the wells. | The church council > _
write v  S=subj T=to|about|on|before obj={news}|remark|remarks|comments|letter|tweet|message|testimony|lecture|report  -> 010
  + The prime minister wrote a statement about Bulgaria. | The prime minister > Bulgaria
distribute v  S=subj T=to|about|on|before obj={news}|remark|remarks|comments|letter|tweet|message|testimony|lecture|report  -> 010
  + The foreign minister distributed a speech to the parliament. | The foreign minister > the parliament
submit v  S=subj T=to|about|on|before obj={news}|remark|remarks|comments|letter|tweet|message|testimony|lecture|report  -> 010
  + A women's group submitted a report on the wells. | A women's group > _
statement n  S?=by|mod|poss T=on|to|about  -> 010
  + The defence minister's statement to the parliament lasted an hour. | The defence minister > the parliament
speech n  S?=by|mod|poss T=on|to|about  -> 010
  + The interior minister's speech on Indonesia was short. | The interior minister > Indonesia
remark n  S?=by|mod|poss T=on|to|about  -> 010
  + The opposition leader's remark to the parliament lasted an hour. | The opposition leader > the parliament
comment n  S?=by|mod|poss T=on|to|about  -> 010
  + The governor's comment on Morocco was short. | The governor > Morocco
address n  S?=by|mod|poss T=on|to|about  -> 010
  + The king's address to the parliament lasted an hour. | The king > the parliament
announcement n  S?=by|mod|poss T=on|to|about  -> 010
  + The ambassador's announcement on Belarus was short. | The ambassador > Belarus
press_conference n  S?=by|mod|poss T=on|to|about  -> 010
  + The army chief's press conference to the parliament lasted an hour. | The army chief > the parliament
news_conference n  S?=by|mod|poss T=on|to|about  -> 010
  + The vice president's news conference on Tanzania was short. | The vice president > Tanzania
declaration n  S?=by|mod|poss T=on|to|about  -> 010
  + The party leader's declaration to the parliament lasted an hour. | The party leader > the parliament
message n  S?=by|mod|poss T=on|to|about  -> 010
  + The mayor's message on Croatia was short. | The mayor > Croatia
interview n  S?=by|mod|poss T=on|to|about  -> 010
  + The envoy's interview to the parliament lasted an hour. | The envoy > the parliament
testimony n  S?=by|mod|poss T=on|to|about  -> 010
  + The finance minister's testimony on Argentina was short. | The finance minister > Argentina
decline v  S=subj comp=comment|answer|say|speak|discuss|confirm|respond|elaborate  -> 011
  + The chancellor declined to comment. | The chancellor > _
refuse v  S=subj comp=comment|answer|say|speak|discuss|confirm|respond|elaborate  -> 011
  + The company refused to answer. | The company > _
decline v  S=subj obj=comment|interview  -> 011
  + The bank declined comment. | The bank > _
withhold v  S=subj obj=comment  -> 011
  + The airline withheld comment. | The airline > _
worry v  S=subj T=about|for  -> 012
  + The president worried that the harvest would fail. | The president > _
lament v  S=subj T=about|for  -> 012
  + The trade union lamented that prices would rise. | The trade union > _
caution v  S=subj T=about|for  -> 012
  + The prime minister cautioned that the harvest would fail. | The prime minister > _
despair v  S=subj T=about|for  -> 012
  + Amnesty despaired that prices would rise. | Amnesty > _
bemoan v  S=subj T=about|for  -> 012
  + The foreign minister bemoaned that the harvest would fail. | The foreign minister > _
regret v  S=subj T=about|for  -> 012
  + An aid agency regretted that prices would rise. | An aid agency > _
warn v  S=subj T=about|for  -> 012
  + The defence minister warned that the harvest would fail. | The defence minister > _
doubt v  S=subj T=about|for  -> 012
  + A lawyers' association doubted that prices would rise. | A lawyers' association > _
fret v  S=subj T=about|for  -> 012
  + The interior minister freted that the harvest would fail. | The interior minister > _
express v  S=subj T=about|over|on obj=doubt|doubts|pessimism|skepticism|scepticism|despair|uncertainty  -> 012
  + The opposition leader expressed doubts about the deal. | The opposition leader > the deal
voice v  S=subj T=about|over|on obj=doubt|doubts|pessimism|skepticism|scepticism|despair|uncertainty  -> 012
  + The Red Cross voiced pessimism over the talks. | The Red Cross > the talks
cast v  S=subj T=about|over|on obj=doubt|doubts|pessimism|skepticism|scepticism|despair|uncertainty  -> 012
  + The governor cast doubts about the deal. | The governor > the deal
raise v  S=subj T=about|over|on obj=doubt|doubts|pessimism|skepticism|scepticism|despair|uncertainty  -> 012
  + A medical charity raised pessimism over the talks. | A medical charity > the talks
share v  S=subj T=about|over|on obj=doubt|doubts|pessimism|skepticism|scepticism|despair|uncertainty  -> 012
  + The king shared doubts about the deal. | The king > the deal
convey v  S=subj T=about|over|on obj=doubt|doubts|pessimism|skepticism|scepticism|despair|uncertainty  -> 012
  + The church council conveyed pessimism over the talks. | The church council > the talks
pessimistic a  S=subj  -> 012
  + The ambassador is pessimistic about the harvest. | The ambassador > _
doubtful a  S=subj  -> 012
  + The army chief is doubtful about the harvest. | The army chief > _
skeptical a  S=subj  -> 012
  + The vice president is skeptical about the harvest. | The vice president > _
sceptical a  S=subj  -> 012
  + The party leader is sceptical about the harvest. | The party leader > _
worried a  S=subj  -> 012
  + The mayor is worried about the harvest. | The mayor > _
concerned a  S=subj  -> 012
  + The envoy is concerned about the harvest. | The envoy > _
gloomy a  S=subj  -> 012
  + The finance minister is gloomy about the harvest. | The finance minister > _
express v  S=subj T=about|in|on|of|obj.of|obj.poss obj=hope|hopes|optimism|confidence|belief  -> 013
  + The chancellor expressed hope for the talks. | The chancellor > _
voice v  S=subj T=about|in|on|of|obj.of|obj.poss obj=hope|hopes|optimism|confidence|belief  -> 013
  + A women's group voiced optimism about the deal. | A women's group > the deal
show v  S=subj T=about|in|on|of|obj.of|obj.poss obj=hope|hopes|optimism|confidence|belief  -> 013
  + The president showed hope for the talks. | The president > _
share v  S=subj T=about|in|on|of|obj.of|obj.poss obj=hope|hopes|optimism|confidence|belief  -> 013
  + The trade union shared optimism about the deal. | The trade union > the deal
convey v  S=subj T=about|in|on|of|obj.of|obj.poss obj=hope|hopes|optimism|confidence|belief  -> 013
  + The prime minister conveyed hope for the talks. | The prime minister > _
reiterate v  S=subj T=about|in|on|of|obj.of|obj.poss obj=hope|hopes|optimism|confidence|belief  -> 013
  + Amnesty reiterated optimism about the deal. | Amnesty > the deal
state v  S=subj T=about|in|on|of|obj.of|obj.poss obj=hope|hopes|optimism|confidence|belief  -> 013
  + The foreign minister stated hope for the talks. | The foreign minister > _
optimistic a  S=subj  -> 013
  + The defence minister is optimistic about the harvest. | The defence minister > _
hopeful a  S=subj  -> 013
  + The interior minister is hopeful about the harvest. | The interior minister > _
confident a  S=subj  -> 013
  + The opposition leader is confident about the harvest. | The opposition leader > _
upbeat a  S=subj  -> 013
  + The governor is upbeat about the harvest. | The governor > _
mull v  S=subj  -> 014
  + The king mulled a new law on fishing. | The king > _
ponder v  S=subj  -> 014
  + Rwanda pondered new rules for banks. | Rwanda > _
contemplate v  S=subj  -> 014
  + The ambassador contemplated a new law on fishing. | The ambassador > _
study v  S=subj  -> 014
  + Austria studied new rules for banks. | Austria > _
review v  S=subj  -> 014
  + The army chief reviewed a new law on fishing. | The army chief > _
reconsider v  S=subj  -> 014
  + Yemen reconsidered new rules for banks. | Yemen > _
rethink v  S=subj  -> 014
  + The vice president rethought a new law on fishing. | The vice president > _
evaluate v  S=subj  -> 014
  + Kenya evaluated new rules for banks. | Kenya > _
accept v  S=subj T=for obj=responsibility|blame|credit  -> 015
  + Militants accepted responsibility for the blast. | Militants > _
take v  S=subj T=for obj=responsibility|blame|credit  -> 015
  + Insurgents took responsibility for the blast. | Insurgents > _
admit v  S=subj T=for obj=responsibility|blame|credit  -> 015
  + Gunmen admitted responsibility for the blast. | Gunmen > _
acknowledge v  S=subj T=for obj=responsibility|blame|credit  -> 015
  + Separatists acknowledged responsibility for the blast. | Separatists > _
assume v  S=subj T=for obj=responsibility|blame|credit  -> 015
  + Guerrillas assumed responsibility for the blast. | Guerrillas > _
shoulder v  S=subj T=for obj=responsibility|blame|credit  -> 015
  + Militiamen shouldered responsibility for the blast. | Militiamen > _
bear v  S=subj T=for obj=responsibility|blame|credit  -> 015
  + Extremists beared responsibility for the blast. | Extremists > _
confess v  S=subj  -> 015
  + The party leader confessed that the raid was a mistake. | The party leader > _
deny v  S=subj T=for|in obj=responsibility|involvement  -> 016
  + Jihadists denied responsibility for the blast. | Jihadists > _
disclaim v  S=subj T=for|in obj=responsibility|involvement  -> 016
  + Norway disclaimed involvement in the plot. | Norway > _
reject v  S=subj T=for|in obj=responsibility|involvement  -> 016
  + Paramilitaries rejected responsibility for the blast. | Paramilitaries > _
disavow v  S=subj T=for|in obj=responsibility|involvement  -> 016
  + Peru disavowed involvement in the plot. | Peru > _
rebuttal n  S?=by|mod|poss T=of|by  -> 016
  + Turkey's rebuttal of the report came at once. | Turkey > the report
refutation n  S?=by|mod|poss T=of|by  -> 016
  + Vietnam's refutation of the report came at once. | Vietnam > the report
remember v  S=subj T=obj  -> 017
  + The mayor remembered the fallen sailors. | The mayor > the fallen sailors
memorialize v  S=subj T=obj  -> 017
  + Chad memorialized the poet. | Chad > the poet
bury v  S=subj T=obj  -> 017
  + The envoy buried the fallen sailors. | The envoy > the fallen sailors
grieve v  S=subj T=obj  -> 017
  + Egypt grieved the poet. | Egypt > the poet
lay v  S=subj T=at|for|to obj=wreath|flowers|minute_of_silence|candle|tribute|ceremony|anniversary|parade|festival|day|birthday  -> 017
  + The finance minister laid a wreath at the monument. | The finance minister > the monument
observe v  S=subj T=at|for|to obj=wreath|flowers|minute_of_silence|candle|tribute|ceremony|anniversary|parade|festival|day|birthday  -> 017
  + Poland observed the anniversary of its freedom. | Poland > _
place v  S=subj T=at|for|to obj=wreath|flowers|minute_of_silence|candle|tribute|ceremony|anniversary|parade|festival|day|birthday  -> 017
  + The chancellor placed a wreath at the monument. | The chancellor > the monument
light v  S=subj T=at|for|to obj=wreath|flowers|minute_of_silence|candle|tribute|ceremony|anniversary|parade|festival|day|birthday  -> 017
  + Chile lighted the anniversary of its freedom. | Chile > _
attend v  S=subj T=at|for|to obj=wreath|flowers|minute_of_silence|candle|tribute|ceremony|anniversary|parade|festival|day|birthday  -> 017
  + The president attended a wreath at the monument. | The president > the monument
hold v  S=subj T=at|for|to obj=wreath|flowers|minute_of_silence|candle|tribute|ceremony|anniversary|parade|festival|day|birthday  -> 017
  + Nepal held the anniversary of its freedom. | Nepal > _
mark v  S=subj T=at|for|to obj=wreath|flowers|minute_of_silence|candle|tribute|ceremony|anniversary|parade|festival|day|birthday  -> 017
  + The prime minister marked a wreath at the monument. | The prime minister > the monument
celebrate v  S=subj T=at|for|to obj=wreath|flowers|minute_of_silence|candle|tribute|ceremony|anniversary|parade|festival|day|birthday  -> 017
  + Ghana celebrated the anniversary of its freedom. | Ghana > _
commemorate v  S=subj T=at|for|to obj=wreath|flowers|minute_of_silence|candle|tribute|ceremony|anniversary|parade|festival|day|birthday  -> 017
  + The foreign minister commemorated a wreath at the monument. | The foreign minister > the monument
extend v  S=subj T=to|with|for|over obj={condolence}|sympathies|condolences  -> 018
  + The defence minister extended condolences to Serbia. | The defence minister > Serbia
convey v  S=subj T=to|with|for|over obj={condolence}|sympathies|condolences  -> 018
  + Japan conveyed sympathy to the families. | Japan > the families
voice v  S=subj T=to|with|for|over obj={condolence}|sympathies|condolences  -> 018
  + The interior minister voiced condolences to Jordan. | The interior minister > Jordan
relay v  S=subj T=to|with|for|over obj={condolence}|sympathies|condolences  -> 018
  + Cuba relayed sympathy to the families. | Cuba > the families
share v  S=subj T=to|with|for|over obj={condolence}|sympathies|condolences  -> 018
  + The opposition leader shared condolences to Malaysia. | The opposition leader > Malaysia
present v  S=subj T=to|with|for|over obj={condolence}|sympathies|condolences  -> 018
  + Sweden presented sympathy to the families. | Sweden > the families
cable v  S=subj T=to|with|for|over obj={condolence}|sympathies|condolences  -> 018
  + The governor cabled condolences to Uganda. | The governor > Uganda
empathize v  S=subj T=with  -> 018
  + The king empathized with the families. | The king > the families
commiserate v  S=subj T=with  -> 018
  + The ambassador commiserated with the families. | The ambassador > the families
condole v  S=subj T=with  -> 018
  + The army chief condoled with the families. | The army chief > the families
grieve v  S=subj T=with  -> 018
  + The vice president grieved with the families. | The vice president > the families
