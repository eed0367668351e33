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
  + The opposition leader explained that the road was open. | The opposition leader > _
mention v  S=subj T?=to|about|on  -> 010
  + The governor mentioned that the dam was full. | The governor > _
observe v  S=subj T?=to|about|on  -> 010
  + The trade union observed that the wells were dry. | The trade union > _
clarify v  S=subj T?=to|about|on  -> 010
  + The king clarified that the road was open. | The king > _
comment v  S=subj T?=to|about|on  -> 010
  + The ambassador commented that the dam was full. | The ambassador > _
recall v  S=subj T?=to|about|on  -> 010
  + Amnesty recalled that the wells were dry. | Amnesty > _
assert v  S=subj T?=to|about|on  -> 010
  + The army chief asserted that the road was open. | The army chief > _
claim v  S=subj T?=to|about|on  -> 010
  + The vice president claimed that the dam was full. | The vice president > _
argue v  S=subj T?=to|about|on  -> 010
  + An aid agency argued that the wells were dry. | An aid agency > _
maintain v  S=subj T?=to|about|on  -> 010
  + The party leader maintained that the road was open. | The party leader > _
contend v  S=subj T?=to|about|on  -> 010
  + The mayor contended that the dam was full. | The mayor > _
insist v  S=subj T?=to|about|on  -> 010
  + A lawyers' association insisted that the wells were dry. | A lawyers' association > _
remark v  S=subj T?=to|about|on  -> 010
  + The envoy remarked that the road was open. | The envoy > _
disclose v  S=subj T?=to|about|on  -> 010
  + The finance minister disclosed that the dam was full. | The finance minister > _
reveal v  S=subj T?=to|about|on  -> 010
  + The Red Cross revealed that the wells were dry. | The Red Cross > _
elaborate v  S=subj T?=to|about|on  -> 010
  + The chancellor elaborated that the road was open. | The chancellor > _
point_out v  S=subj T?=to|about|on  -> 010
  + The president pointed out that the dam was full. | The president > _
reiterate v  S=subj T?=to|about|on  -> 010
  + A medical charity reiterated that the wells were dry. | A medical charity > _
stress v  S=subj T?=to|about|on  -> 010
  + The prime minister stressed that the road was open. | The prime minister > _
emphasize v  S=subj T?=to|about|on  -> 010
  + The foreign minister emphasized that the dam was full. | The foreign minister > _
emphasise v  S=subj T?=to|about|on  -> 010
  + The church council emphasised that the wells were dry. | The church council > _
underline v  S=subj T?=to|about|on  -> 010
  + The defence minister underlined that the road was open. | The defence minister > _
underscore v  S=subj T?=to|about|on  -> 010
  + The interior minister underscored that the dam was full. | The interior minister > _
affirm v  S=subj T?=to|about|on  -> 010
  + A women's group affirmed that the wells were dry. | A women's group > _
confirm v  S=subj T?=to|about|on  -> 010
  + The opposition leader confirmed that the road was open. | The opposition leader > _
proclaim v  S=subj T?=to|about|on  -> 010
  + The governor proclaimed that the dam was full. | The governor > _
pronounce v  S=subj T?=to|about|on  -> 010
  + The trade union pronounced that the wells were dry. | The trade union > _
testify v  S=subj T?=to|about|on  -> 010
  + The king testified that the road was open. | The king > _
recount v  S=subj T?=to|about|on  -> 010
  + The ambassador recounted that the dam was full. | The ambassador > _
describe v  S=subj T?=to|about|on  -> 010
  + Amnesty described that the wells were dry. | Amnesty > _
write v  S=subj T?=to|about|on  -> 010
  + The army chief wrote that the road was open. | The army chief > _
tweet v  S=subj T?=to|about|on  -> 010
  + The vice president tweeted that the dam was full. | The vice president > _
post v  S=subj T?=to|about|on  -> 010
  + An aid agency posted that the wells were dry. | An aid agency > _
blog v  S=subj T?=to|about|on  -> 010
  + The party leader bloged that the road was open. | The party leader > _
reply v  S=subj T?=to|about|on  -> 010
  + The mayor replied that the dam was full. | The mayor > _
respond v  S=subj T?=to|about|on  -> 010
  + A lawyers' association responded that the wells were dry. | A lawyers' association > _
answer v  S=subj T?=to|about|on  -> 010
  + The envoy answered that the road was open. | The envoy > _
quip v  S=subj T?=to|about|on  -> 010
  + The finance minister quipped that the dam was full. | The finance minister > _
cite v  S=subj T?=to|about|on  -> 010
  + The Red Cross cited that the wells were dry. | The Red Cross > _
quote v  S=subj T?=to|about|on  -> 010
  + The chancellor quoted that the road was open. | The chancellor > _
indicate v  S=subj T?=to|about|on  -> 010
  + The president indicated that the dam was full. | The president > _
specify v  S=subj T?=to|about|on  -> 010
  + A medical charity specified that the wells were dry. | A medical charity > _
outline v  S=subj T?=to|about|on  -> 010
  + The prime minister outlined that the road was open. | The prime minister > _
restate v  S=subj T?=to|about|on  -> 010
  + The foreign minister restated that the dam was full. | The foreign minister > _
conclude v  S=subj T?=to|about|on  -> 010
  + The church council concluded that the wells were dry. | The church council > _
suggest v  S=subj T?=to|about|on  -> 010
  + The defence minister suggested that the road was open. | The defence minister > _
relate v  S=subj T?=to|about|on  -> 010
  + The interior minister related that the dam was full. | The interior minister > _
narrate v  S=subj T?=to|about|on  -> 010
  + A women's group narrated that the wells were dry. | A women's group > _
opine v  S=subj T?=to|about|on  -> 010
  + The opposition leader opined that the road was open. | The opposition leader > _
reflect v  S=subj T?=to|about|on  -> 010
  + The governor reflected that the dam was full. | The governor > _
estimate v  S=subj T?=to|about|on  -> 010
  + The trade union estimated that the wells were dry. | The trade union > _
calculate v  S=subj T?=to|about|on  -> 010
  + The king calculated that the road was open. | The king > _
publish v  S=subj T?=to|about|on  -> 010
  + The ambassador published that the dam was full. | The ambassador > _
signal v  S=subj T?=to|about|on  -> 010
  + Amnesty signaled that the wells were dry. | Amnesty > _
hint v  S=subj T?=to|about|on  -> 010
  + The army chief hinted that the road was open. | The army chief > _
imply v  S=subj T?=to|about|on  -> 010
  + The vice president implied that the dam was full. | The vice president > _
believe v  S=subj T?=to|about|on  -> 010
  + An aid agency believed that the wells were dry. | An aid agency > _
think v  S=subj T?=to|about|on  -> 010
  + The party leader thought that the road was open. | The party leader > _
feel v  S=subj T?=to|about|on  -> 010
  + The mayor felt that the dam was full. | The mayor > _
know v  S=subj T?=to|about|on  -> 010
  + A lawyers' association knew that the wells were dry. | A lawyers' association > _
remind v  S=subj T=obj:person|org|state  -> 010
  + The envoy reminded reporters that the bridge was safe. | The envoy > reporters
address v  S=subj T=obj:person|org|state  -> 010
  + The finance minister addressed lawmakers about the budget. | The finance minister > lawmakers
make v  S=subj T=to|about|on|before obj={news}|remark|remarks|comments|letter|tweet|message|testimony|lecture|report  -> 010
  + The chancellor made a statement about Tanzania. | The chancellor > Tanzania
give v  S=subj T=to|about|on|before obj={news}|remark|remarks|comments|letter|tweet|message|testimony|lecture|report  -> 010
  + The president gave a speech to the parliament. | The president > the parliament
release v  S=subj T=to|about|on|before obj={news}|remark|remarks|comments|letter|tweet|message|testimony|lecture|report  -> 010
  + The Red Cross released a report on the wells. | The Red Cross > _
deliver v  S=subj T=to|about|on|before obj={news}|remark|remarks|comments|letter|tweet|message|testimony|lecture|report  -> 010
  + The prime minister delivered a statement about Croatia. | The prime minister > Croatia
publish v  S=subj T=to|about|on|before obj={news}|remark|remarks|comments|letter|tweet|message|testimony|lecture|report  -> 010
  + The foreign minister published a speech to the parliament. | The foreign minister > the parliament
read v  S=subj T=to|about|on|before obj={news}|remark|remarks|comments|letter|tweet|message|testimony|lecture|report  -> 010
  + A medical charity read a report on the wells. | A medical charity > _
post v  S=subj T=to|about|on|before obj={news}|remark|remarks|comments|letter|tweet|message|testimony|lecture|report  -> 010
  + The defence minister posted a statement about Argentina. | The defence minister > Argentina
broadcast v  S=subj T=to|about|on|before obj={news}|remark|remarks|comments|letter|tweet|message|testimony|lecture|report  -> 010
  + The interior minister broadcasted a speech to the parliament. | The interior minister > the parliament
send v  S=subj T=to|about|on|before obj={news}|remark|remarks|comments|letter|tweet|message|testimony|lecture|report  -> 010
  + The church council sent a report on the wells. | The church council > _
hold v  S=subj T=to|about|on|before obj={news}|remark|remarks|comments|letter|tweet|message|testimony|lecture|report  -> 010
  + The opposition leader held a statement about Rwanda. | The opposition leader > Rwanda
present v  S=subj T=to|about|on|before obj={news}|remark|remarks|comments|letter|tweet|message|testimony|lecture|report  -> 010
  + The governor presented a speech to the parliament. | The governor > the parliament
circulate v  S=subj T=to|about|on|before obj={news}|remark|remarks|comments|letter|tweet|message|testimony|lecture|report  -> 010
  + A women's group circulated a report on the wells. | A women's group > _
write v  S=subj T=to|about|on|before obj={news}|remark|remarks|comments|letter|tweet|message|testimony|lecture|report  -> 010
  + The king wrote a statement about Austria. | The king > Austria
distribute v  S=subj T=to|about|on|before obj={news}|remark|remarks|comments|letter|tweet|message|testimony|lecture|report  -> 010
  + The ambassador distributed a speech to the parliament. | The ambassador > the parliament
submit v  S=subj T=to|about|on|before obj={news}|remark|remarks|comments|letter|tweet|message|testimony|lecture|report  -> 010
  + The trade union submitted a report on the wells. | The trade union > _
statement n  S?=by|mod|poss T=on|to|about  -> 010
  + The army chief's statement to the parliament lasted an hour. | The army chief > the parliament
speech n  S?=by|mod|poss T=on|to|about  -> 010
  + The vice president's speech on Yemen was short. | The vice president > Yemen
remark n  S?=by|mod|poss T=on|to|about  -> 010
  + The party leader's remark to the parliament lasted an hour. | The party leader > the parliament
comment n  S?=by|mod|poss T=on|to|about  -> 010
  + The mayor's comment on Kenya was short. | The mayor > Kenya
address n  S?=by|mod|poss T=on|to|about  -> 010
  + The envoy's address to the parliament lasted an hour. | The envoy > the parliament
announcement n  S?=by|mod|poss T=on|to|about  -> 010
  + The finance minister's announcement on Norway was short. | The finance minister > Norway
press_conference n  S?=by|mod|poss T=on|to|about  -> 010
  + The chancellor's press conference to the parliament lasted an hour. | The chancellor > the parliament
news_conference n  S?=by|mod|poss T=on|to|about  -> 010
  + The president's news conference on Peru was short. | The president > Peru
declaration n  S?=by|mod|poss T=on|to|about  -> 010
  + The prime minister's declaration to the parliament lasted an hour. | The prime minister > the parliament
message n  S?=by|mod|poss T=on|to|about  -> 010
  + The foreign minister's message on Turkey was short. | The foreign minister > Turkey
interview n  S?=by|mod|poss T=on|to|about  -> 010
  + The defence minister's interview to the parliament lasted an hour. | The defence minister > the parliament
testimony n  S?=by|mod|poss T=on|to|about  -> 010
  + The interior minister's testimony on Vietnam was short. | The interior minister > Vietnam
decline v  S=subj comp=comment|answer|say|speak|discuss|confirm|respond|elaborate  -> 011
  + The opposition leader declined to comment. | The opposition leader > _
refuse v  S=subj comp=comment|answer|say|speak|discuss|confirm|respond|elaborate  -> 011
  + The company refused to answer. | The company > _
decline v  S=subj obj=comment|interview  -> 011
  + The bank declined comment. | The bank > _
withhold v  S=subj obj=comment  -> 011
  + The airline withheld comment. | The airline > _
worry v  S=subj T=about|for  -> 012
  + The governor worried that the harvest would fail. | The governor > _
lament v  S=subj T=about|for  -> 012
  + Amnesty lamented that prices would rise. | Amnesty > _
caution v  S=subj T=about|for  -> 012
  + The king cautioned that the harvest would fail. | The king > _
despair v  S=subj T=about|for  -> 012
  + An aid agency despaired that prices would rise. | An aid agency > _
bemoan v  S=subj T=about|for  -> 012
  + The ambassador bemoaned that the harvest would fail. | The ambassador > _
regret v  S=subj T=about|for  -> 012
  + A lawyers' association regretted that prices would rise. | A lawyers' association > _
warn v  S=subj T=about|for  -> 012
  + The army chief warned that the harvest would fail. | The army chief > _
doubt v  S=subj T=about|for  -> 012
  + The Red Cross doubted that prices would rise. | The Red Cross > _
fret v  S=subj T=about|for  -> 012
  + The vice president freted that the harvest would fail. | The vice president > _
express v  S=subj T=about|over|on obj=doubt|doubts|pessimism|skepticism|scepticism|despair|uncertainty  -> 012
  + The party leader expressed doubts about the deal. | The party leader > the deal
voice v  S=subj T=about|over|on obj=doubt|doubts|pessimism|skepticism|scepticism|despair|uncertainty  -> 012
  + A medical charity voiced pessimism over the talks. | A medical charity > the talks
cast v  S=subj T=about|over|on obj=doubt|doubts|pessimism|skepticism|scepticism|despair|uncertainty  -> 012
  + The mayor cast doubts about the deal. | The mayor > the deal
raise v  S=subj T=about|over|on obj=doubt|doubts|pessimism|skepticism|scepticism|despair|uncertainty  -> 012
  + The church council raised pessimism over the talks. | The church council > the talks
share v  S=subj T=about|over|on obj=doubt|doubts|pessimism|skepticism|scepticism|despair|uncertainty  -> 012
  + The envoy shared doubts about the deal. | The envoy > the deal
convey v  S=subj T=about|over|on obj=doubt|doubts|pessimism|skepticism|scepticism|despair|uncertainty  -> 012
  + A women's group conveyed pessimism over the talks. | A women's group > the talks
pessimistic a  S=subj  -> 012
  + The finance minister is pessimistic about the harvest. | The finance minister > _
doubtful a  S=subj  -> 012
  + The chancellor is doubtful about the harvest. | The chancellor > _
skeptical a  S=subj  -> 012
  + The president is skeptical about the harvest. | The president > _
sceptical a  S=subj  -> 012
  + The prime minister is sceptical about the harvest. | The prime minister > _
worried a  S=subj  -> 012
  + The foreign minister is worried about the harvest. | The foreign minister > _
concerned a  S=subj  -> 012
  + The defence minister is concerned about the harvest. | The defence minister > _
gloomy a  S=subj  -> 012
  + The interior minister is gloomy about the harvest. | The interior minister > _
express v  S=subj T=about|in|on|of|obj.of|obj.poss obj=hope|hopes|optimism|confidence|belief  -> 013
  + The opposition leader expressed hope for the talks. | The opposition leader > _
voice v  S=subj T=about|in|on|of|obj.of|obj.poss obj=hope|hopes|optimism|confidence|belief  -> 013
  + The trade union voiced optimism about the deal. | The trade union > the deal
show v  S=subj T=about|in|on|of|obj.of|obj.poss obj=hope|hopes|optimism|confidence|belief  -> 013
  + The governor showed hope for the talks. | The governor > _
share v  S=subj T=about|in|on|of|obj.of|obj.poss obj=hope|hopes|optimism|confidence|belief  -> 013
  + Amnesty shared optimism about the deal. | Amnesty > the deal
convey v  S=subj T=about|in|on|of|obj.of|obj.poss obj=hope|hopes|optimism|confidence|belief  -> 013
  + The king conveyed hope for the talks. | The king > _
reiterate v  S=subj T=about|in|on|of|obj.of|obj.poss obj=hope|hopes|optimism|confidence|belief  -> 013
  + An aid agency reiterated optimism about the deal. | An aid agency > the deal
state v  S=subj T=about|in|on|of|obj.of|obj.poss obj=hope|hopes|optimism|confidence|belief  -> 013
  + The ambassador stated hope for the talks. | The ambassador > _
optimistic a  S=subj  -> 013
  + The army chief is optimistic about the harvest. | The army chief > _
hopeful a  S=subj  -> 013
  + The vice president is hopeful about the harvest. | The vice president > _
confident a  S=subj  -> 013
  + The party leader is confident about the harvest. | The party leader > _
upbeat a  S=subj  -> 013
  + The mayor is upbeat about the harvest. | The mayor > _
mull v  S=subj  -> 014
  + The envoy mulled a new law on fishing. | The envoy > _
ponder v  S=subj  -> 014
  + Chad pondered new rules for banks. | Chad > _
contemplate v  S=subj  -> 014
  + The finance minister contemplated a new law on fishing. | The finance minister > _
study v  S=subj  -> 014
  + Egypt studied new rules for banks. | Egypt > _
review v  S=subj  -> 014
  + The chancellor reviewed a new law on fishing. | The chancellor > _
reconsider v  S=subj  -> 014
  + Poland reconsidered new rules for banks. | Poland > _
rethink v  S=subj  -> 014
  + The president rethought a new law on fishing. | The president > _
evaluate v  S=subj  -> 014
  + Chile evaluated new rules for banks. | Chile > _
accept v  S=subj T=for obj=responsibility|blame|credit  -> 015
  + Insurgents accepted responsibility for the blast. | Insurgents > _
take v  S=subj T=for obj=responsibility|blame|credit  -> 015
  + Gunmen took responsibility for the blast. | Gunmen > _
admit v  S=subj T=for obj=responsibility|blame|credit  -> 015
  + Separatists admitted responsibility for the blast. | Separatists > _
acknowledge v  S=subj T=for obj=responsibility|blame|credit  -> 015
  + Guerrillas acknowledged responsibility for the blast. | Guerrillas > _
assume v  S=subj T=for obj=responsibility|blame|credit  -> 015
  + Militiamen assumed responsibility for the blast. | Militiamen > _
shoulder v  S=subj T=for obj=responsibility|blame|credit  -> 015
  + Extremists shouldered responsibility for the blast. | Extremists > _
bear v  S=subj T=for obj=responsibility|blame|credit  -> 015
  + Jihadists beared responsibility for the blast. | Jihadists > _
confess v  S=subj  -> 015
  + The prime minister confessed that the raid was a mistake. | The prime minister > _
deny v  S=subj T=for|in obj=responsibility|involvement  -> 016
  + Paramilitaries denied responsibility for the blast. | Paramilitaries > _
disclaim v  S=subj T=for|in obj=responsibility|involvement  -> 016
  + Nepal disclaimed involvement in the plot. | Nepal > _
reject v  S=subj T=for|in obj=responsibility|involvement  -> 016
  + Rebels rejected responsibility for the blast. | Rebels > _
disavow v  S=subj T=for|in obj=responsibility|involvement  -> 016
  + Ghana disavowed involvement in the plot. | Ghana > _
rebuttal n  S?=by|mod|poss T=of|by  -> 016
  + Serbia's rebuttal of the report came at once. | Serbia > the report
refutation n  S?=by|mod|poss T=of|by  -> 016
  + Japan's refutation of the report came at once. | Japan > the report
remember v  S=subj T=obj  -> 017
  + The foreign minister remembered the fallen sailors. | The foreign minister > the fallen sailors
memorialize v  S=subj T=obj  -> 017
  + Jordan memorialized the poet. | Jordan > the poet
bury v  S=subj T=obj  -> 017
  + The defence minister buried the fallen sailors. | The defence minister > the fallen sailors
grieve v  S=subj T=obj  -> 017
  + Cuba grieved the poet. | Cuba > the poet
lay v  S=subj T=at|for|to obj=wreath|flowers|minute_of_silence|candle|tribute|ceremony|anniversary|parade|festival|day|birthday  -> 017
  + The interior minister laid a wreath at the monument. | The interior minister > the monument
observe v  S=subj T=at|for|to obj=wreath|flowers|minute_of_silence|candle|tribute|ceremony|anniversary|parade|festival|day|birthday  -> 017
  + Malaysia observed the anniversary of its freedom. | Malaysia > _
place v  S=subj T=at|for|to obj=wreath|flowers|minute_of_silence|candle|tribute|ceremony|anniversary|parade|festival|day|birthday  -> 017
  + The opposition leader placed a wreath at the monument. | The opposition leader > the monument
light v  S=subj T=at|for|to obj=wreath|flowers|minute_of_silence|candle|tribute|ceremony|anniversary|parade|festival|day|birthday  -> 017
  + Sweden lighted the anniversary of its freedom. | Sweden > _
attend v  S=subj T=at|for|to obj=wreath|flowers|minute_of_silence|candle|tribute|ceremony|anniversary|parade|festival|day|birthday  -> 017
  + The governor attended a wreath at the monument. | The governor > the monument
hold v  S=subj T=at|for|to obj=wreath|flowers|minute_of_silence|candle|tribute|ceremony|anniversary|parade|festival|day|birthday  -> 017
  + Uganda held the anniversary of its freedom. | Uganda > _
mark v  S=subj T=at|for|to obj=wreath|flowers|minute_of_silence|candle|tribute|ceremony|anniversary|parade|festival|day|birthday  -> 017
  + The king marked a wreath at the monument. | The king > the monument
celebrate v  S=subj T=at|for|to obj=wreath|flowers|minute_of_silence|candle|tribute|ceremony|anniversary|parade|festival|day|birthday  -> 017
  + Brazil celebrated the anniversary of its freedom. | Brazil > _
commemorate v  S=subj T=at|for|to obj=wreath|flowers|minute_of_silence|candle|tribute|ceremony|anniversary|parade|festival|day|birthday  -> 017
  + The ambassador commemorated a wreath at the monument. | The ambassador > the monument
extend v  S=subj T=to|with|for|over obj={condolence}|sympathies|condolences  -> 018
  + The army chief extended condolences to Kuwait. | The army chief > Kuwait
convey v  S=subj T=to|with|for|over obj={condolence}|sympathies|condolences  -> 018
  + Armenia conveyed sympathy to the families. | Armenia > the families
voice v  S=subj T=to|with|for|over obj={condolence}|sympathies|condolences  -> 018
  + The vice president voiced condolences to Portugal. | The vice president > Portugal
relay v  S=subj T=to|with|for|over obj={condolence}|sympathies|condolences  -> 018
  + Niger relayed sympathy to the families. | Niger > the families
share v  S=subj T=to|with|for|over obj={condolence}|sympathies|condolences  -> 018
  + The party leader shared condolences to Mongolia. | The party leader > Mongolia
present v  S=subj T=to|with|for|over obj={condolence}|sympathies|condolences  -> 018
  + Oman presented sympathy to the families. | Oman > the families
cable v  S=subj T=to|with|for|over obj={condolence}|sympathies|condolences  -> 018
  + The mayor cabled condolences to Colombia. | The mayor > Colombia
empathize v  S=subj T=with  -> 018
  + The envoy empathized with the families. | The envoy > the families
commiserate v  S=subj T=with  -> 018
  + The finance minister commiserated with the families. | The finance minister > the families
condole v  S=subj T=with  -> 018
  + The chancellor condoled with the families. | The chancellor > the families
grieve v  S=subj T=with  -> 018
  + The president grieved with the families. | The president > the families
