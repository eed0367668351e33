# Event frames of tabard, family "statements": one entry a line, its examples indented (docs/formats/frames.md).
# Origin: written for tabard; codes are CAMEO / PLOVER facts. Licence: as the project.

# Statements (CAMEO 01), coded only when asked for
say v  S=subj T?=to|about  -> 010
  + The minister said on Monday that the road was open. | The minister > _
  - A tall man stole the purse, Clark said.
tell v  S=subj T=obj  -> 010
  + The president told reporters that the dam was full. | The president > reporters
announce v  S=subj  -> 010
  + The Turkish government announced a new census of the eastern provinces on Monday. | The Turkish government > _
state v  S=subj T?=to  -> 010
  + The general stated that the border was quiet. | The general > _
declare v  S=subj  -> 010
  + The mayor declared that the bridge was safe. | The mayor > _
report v  S=subj  -> 010
  + The agency reported that rain had fallen. | The agency > _
note v  S=subj  -> 010
  + The envoy noted that roads were open. | The envoy > _
add v  S=subj  -> 010
  + The Iranian foreign ministry added on Monday that the two ships were on their way home. | The Iranian foreign ministry > _
address v  S=subj T=obj:org|person  -> 010
  + The king addressed the parliament. | The king > the parliament
issue v  S=subj obj={news}  -> 010
  + The ministry issued a statement. | The ministry > _
speak v  S=subj T=about|of  -> 010
  + The envoy spoke about Libya. | The envoy > Libya
decline v  S=subj comp=comment  -> 011
  + The ministry declined to comment. | The ministry > _
refuse v  S=subj comp=comment  -> 011
  + The Israeli army refused to comment on the report on Monday. | The Israeli army > _
predict v  S=subj  -> 012
  + The Bolivian president predicted a bad harvest in a speech on Monday. | The Bolivian president > _
doubt v  S=subj T=obj  -> 012
  + The minister doubted the report. | The minister > _
fear v  S=subj  -> 012
  + The mayor feared more floods. | The mayor > _
hope v  S=subj  -> 013
  + The envoy hoped for calm. | The envoy > _
expect v  S=subj  -> 013
  + The Kenyan president expected a calm vote in the western counties, he said on Monday. | The Kenyan president > _
consider v  S=subj  -> 014
  + The cabinet considered a new tax. | The cabinet > _
weigh v  S=subj  -> 014
  + The council weighed a new road. | The council > _
claim v  S=subj obj=responsibility  -> 015
  + The rebel group claimed responsibility for the bombing of the barracks on Monday. | The rebel group > _
admit v  S=subj  -> 015
  + The Iranian army admitted on Saturday that it had shot down the plane by mistake. | The Iranian army > _
acknowledge v  S=subj  -> 015
  + The army acknowledged a mistake. | The army > _
mark v  S=subj obj=anniversary|day  -> 017
  + Armenia marked the anniversary. | Armenia > _
celebrate v  S=subj  -> 017
  + Ghana celebrated its independence. | Ghana > _
mourn v  S=subj T=obj  -> 017
  + Poland mourned the miners. | Poland > the miners
commemorate v  S=subj T=obj  -> 017
  + The Bosnian government commemorated the victims in Srebrenica on Thursday. | The Bosnian government > the victims
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
  + The party leader explained that the road was open. | The party leader > _
mention v  S=subj T?=to|about|on  -> 010
  + The ambassador mentioned that the dam was full. | The ambassador > _
observe v  S=subj T?=to|about|on  -> 010
  + Amnesty observed that the wells were dry. | Amnesty > _
clarify v  S=subj T?=to|about|on  -> 010
  + The opposition leader clarified that the road was open. | The opposition leader > _
comment v  S=subj T?=to|about|on  -> 010
  + The envoy commented that the dam was full. | The envoy > _
recall v  S=subj T?=to|about|on obj=no  -> 010
  + A medical charity recalled that the wells were dry. | A medical charity > _
assert v  S=subj T?=to|about|on  -> 010
  + The opposition leader asserted that the road was open. | The opposition leader > _
claim v  S=subj T?=to|about|on  -> 010
  + The president claimed that the dam was full. | The president > _
argue v  S=subj T?=to|about|on  -> 010
  + Amnesty argued that the wells were dry. | Amnesty > _
maintain v  S=subj T?=to|about|on  -> 010
  + The defence minister maintained that the road was open. | The defence minister > _
contend v  S=subj T?=to|about|on  -> 010
  + The finance minister contended that the dam was full. | The finance minister > _
insist v  S=subj T?=to|about|on  -> 010
  + The prime minister insisted that the road was open. | The prime minister > _
remark v  S=subj T?=to|about|on  -> 010
  + The governor remarked that the road was open. | The governor > _
disclose v  S=subj T?=to|about|on  -> 010
  + The envoy disclosed that the dam was full. | The envoy > _
reveal v  S=subj T?=to|about|on  -> 010
  + Amnesty revealed that the wells were dry. | Amnesty > _
elaborate v  S=subj T?=to|about|on  -> 010
  + The vice president elaborated that the road was open. | The vice president > _
point_out v  S=subj T?=to|about|on  -> 010
  + The chancellor pointed out that the dam was full. | The chancellor > _
reiterate v  S=subj T?=to|about|on  -> 010
  + The party leader reiterated that the road was open. | The party leader > _
stress v  S=subj T?=to|about|on  -> 010
  + The defence minister stressed that the road was open. | The defence minister > _
emphasize v  S=subj T?=to|about|on  -> 010
  + The chancellor emphasized that the dam was full. | The chancellor > _
emphasise v  S=subj T?=to|about|on  -> 010
  + The Red Cross emphasised that the wells were dry. | The Red Cross > _
underline v  S=subj T?=to|about|on  -> 010
  + The party leader underlined that the road was open. | The party leader > _
underscore v  S=subj T?=to|about|on  -> 010
  + The chancellor underscored that the dam was full. | The chancellor > _
affirm v  S=subj T?=to|about|on  -> 010
  + The Red Cross affirmed that the wells were dry. | The Red Cross > _
confirm v  S=subj T?=to|about|on  -> 010
  + The prime minister confirmed that the road was open. | The prime minister > _
proclaim v  S=subj T?=to|about|on  -> 010
  + The prime minister proclaimed that the dam was full. | The prime minister > _
pronounce v  S=subj T?=to|about|on  -> 010
  + The Red Cross pronounced that the wells were dry. | The Red Cross > _
testify v  S=subj T?=to|about|on  -> 010
  + The party leader testified that the road was open. | The party leader > _
recount v  S=subj T?=to|about|on  -> 010
  + The vice president recounted that the dam was full. | The vice president > _
describe v  S=subj T?=to|about|on  -> 010
  + Amnesty described that the wells were dry. | Amnesty > _
  - The king offered what he described as a plan.
write v  S=subj T?=to|about|on  -> 010
  + The president wrote that the road was open. | The president > _
  - The clerk kept to the words written by parliament.
tweet v  S=subj T?=to|about|on  -> 010
  + The ambassador tweeted that the road was open. | The ambassador > _
post v  S=subj T?=to|about|on  -> 010
  + The mayor posted that the dam was full. | The mayor > _
blog v  S=subj T?=to|about|on  -> 010
  + The Venezuelan president blogged on Monday that the road to the border was open. | The Venezuelan president > _
reply v  S=subj T?=to|about|on  -> 010
  + The party leader replied that the dam was full. | The party leader > _
respond v  S=subj T?=to|about|on  -> 010
  + The Red Cross responded that the wells were dry. | The Red Cross > _
answer v  S=subj T?=to|about|on  -> 010
  + The mayor answered that the road was open. | The mayor > _
quip v  S=subj T?=to|about|on  -> 010
  + The opposition leader quipped that the dam was full. | The opposition leader > _
cite v  S=subj T?=to|about|on  -> 010
  + The finance minister cited that the road was open. | The finance minister > _
quote v  S=subj T?=to|about|on  -> 010
  + The finance minister quoted that the road was open. | The finance minister > _
indicate v  S=subj T?=to|about|on  -> 010
  + The opposition leader indicated that the dam was full. | The opposition leader > _
specify v  S=subj T?=to|about|on  -> 010
  + The army chief specified that the road was open. | The army chief > _
outline v  S=subj T?=to|about|on  -> 010
  + The foreign minister outlined that the road was open. | The foreign minister > _
restate v  S=subj T?=to|about|on  -> 010
  + The opposition leader restated that the dam was full. | The opposition leader > _
conclude v  S=subj T?=to|about|on  -> 010
  + The Red Cross concluded that the wells were dry. | The Red Cross > _
suggest v  S=subj T?=to|about|on  -> 010
  + The opposition leader suggested that the road was open. | The opposition leader > _
relate v  S=subj T?=to|about|on  -> 010
  + The chancellor related that the dam was full. | The chancellor > _
narrate v  S=subj T?=to|about|on  -> 010
  + Amnesty narrated that the wells were dry. | Amnesty > _
opine v  S=subj T?=to|about|on  -> 010
  + The interior minister opined that the road was open. | The interior minister > _
reflect v  S=subj T?=to|about|on  -> 010
  + The defence minister reflected that the dam was full. | The defence minister > _
estimate v  S=subj T?=to|about|on  -> 010
  + The church council estimated that the wells were dry. | The church council > _
calculate v  S=subj T?=to|about|on  -> 010
  + The chancellor calculated that the road was open. | The chancellor > _
publish v  S=subj T?=to|about|on  -> 010
  + The interior minister published that the dam was full. | The interior minister > _
signal v  S=subj T?=to|about|on  -> 010
  + The interior minister signaled that the road was open. | The interior minister > _
hint v  S=subj T?=to|about|on  -> 010
  + The president hinted that the road was open. | The president > _
imply v  S=subj T?=to|about|on  -> 010
  + The finance minister implied that the dam was full. | The finance minister > _
believe v  S=subj T?=to|about|on  -> 010
  + The governor believed that the road was open. | The governor > _
remind v  S=subj T=obj:person|org|state  -> 010
  + The chancellor reminded reporters that the bridge was safe. | The chancellor > reporters
address v  S=subj T=obj:person|org|state  -> 010
  + The party leader addressed lawmakers about the budget. | The party leader > lawmakers
make v  S=subj T=to|about|on|before obj={news}|remark|remarks|comments|letter|tweet|message|testimony|lecture|report  -> 010
  + The king made a statement about Bolivia. | The king > Bolivia
give v  S=subj T=to|about|on|before obj={news}|remark|remarks|comments|letter|tweet|message|testimony|lecture|report  -> 010
  + The vice president gave a speech to the parliament. | The vice president > the parliament
release v  S=subj T=to|about|on|before obj={news}|remark|remarks|comments|letter|tweet|message|testimony|lecture|report  -> 010
  + The chancellor released a statement about Rwanda. | The chancellor > Rwanda
deliver v  S=subj T=to|about|on|before obj={news}|remark|remarks|comments|letter|tweet|message|testimony|lecture|report  -> 010
  + The army chief delivered a statement about Morocco. | The army chief > Morocco
publish v  S=subj T=to|about|on|before obj={news}|remark|remarks|comments|letter|tweet|message|testimony|lecture|report  -> 010
  + The governor published a speech to the parliament. | The governor > the parliament
read v  S=subj T=to|about|on|before obj={news}|remark|remarks|comments|letter|tweet|message|testimony|lecture|report  -> 010
  + The king read a statement about Egypt. | The king > Egypt
post v  S=subj T=to|about|on|before obj={news}|remark|remarks|comments|letter|tweet|message|testimony|lecture|report  -> 010
  + The president posted a statement about Tanzania. | The president > Tanzania
broadcast v  S=subj T=to|about|on|before obj={news}|remark|remarks|comments|letter|tweet|message|testimony|lecture|report  -> 010
  + The defence minister broadcasted a speech to the parliament. | The defence minister > the parliament
send v  S=subj T=to|about|on|before obj={news}|remark|remarks|comments|letter|tweet|message|testimony|lecture|report  -> 010
  + The foreign minister sent a statement about Qatar. | The foreign minister > Qatar
hold v  S=subj T=to|about|on|before obj={news}|remark|remarks|comments|letter|tweet|message|testimony|lecture|report  -> 010
  + The king held a statement about Cambodia. | The king > Cambodia
present v  S=subj T=to|about|on|before obj={news}|remark|remarks|comments|letter|tweet|message|testimony|lecture|report  -> 010
  + The chancellor presented a speech to the parliament. | The chancellor > the parliament
circulate v  S=subj T=to|about|on|before obj={news}|remark|remarks|comments|letter|tweet|message|testimony|lecture|report  -> 010
  + The king circulated a statement about Sudan. | The king > Sudan
write v  S=subj T=to|about|on|before obj={news}|remark|remarks|comments|letter|tweet|message|testimony|lecture|report  -> 010
  + The interior minister wrote a statement about Armenia. | The interior minister > Armenia
distribute v  S=subj T=to|about|on|before obj={news}|remark|remarks|comments|letter|tweet|message|testimony|lecture|report  -> 010
  + The king distributed a speech to the parliament. | The king > the parliament
submit v  S=subj T=to|about|on|before obj={news}|remark|remarks|comments|letter|tweet|message|testimony|lecture|report  -> 010
  + The envoy submitted a statement about Chile. | The envoy > Chile
statement n  S?=by|mod|poss T=on|to|about  -> 010
  + The opposition leader's statement to the parliament lasted an hour. | The opposition leader > the parliament
speech n  S?=by|mod|poss T=on|to|about  -> 010
  + The chancellor's speech on Sweden was short. | The chancellor > Sweden
remark n  S?=by|mod|poss T=on|to|about  -> 010
  + The mayor's remark to the parliament lasted an hour. | The mayor > the parliament
comment n  S?=by|mod|poss T=on|to|about  -> 010
  + The party leader's comment on Poland was short. | The party leader > Poland
address n  S?=by|mod|poss T=on|to|about  -> 010
  + The ambassador's address to the parliament lasted an hour. | The ambassador > the parliament
announcement n  S?=by|mod|poss T=on|to|about  -> 010
  + The foreign minister's announcement on Serbia was short. | The foreign minister > Serbia
press_conference n  S?=by|mod|poss T=on|to|about  -> 010
  + The envoy's press conference to the parliament lasted an hour. | The envoy > the parliament
news_conference n  S?=by|mod|poss T=on|to|about  -> 010
  + The envoy's news conference on Iceland was short. | The envoy > Iceland
declaration n  S?=by|mod|poss T=on|to|about  -> 010
  + The opposition leader's declaration to the parliament lasted an hour. | The opposition leader > the parliament
message n  S?=by|mod|poss T=on|to|about  -> 010
  + The foreign minister's message on Bulgaria was short. | The foreign minister > Bulgaria
interview n  S?=by|mod|poss T=on|to|about  -> 010
  + The vice president's interview to the parliament lasted an hour. | The vice president > the parliament
testimony n  S?=by|mod|poss T=on|to|about  -> 010
  + The foreign minister's testimony on Qatar was short. | The foreign minister > Qatar
decline v  S=subj comp=comment|answer|say|speak|discuss|confirm|respond|elaborate  -> 011
  + The army chief declined to comment. | The army chief > _
refuse v  S=subj comp=comment|answer|say|speak|discuss|confirm|respond|elaborate  -> 011
  + The Israeli army refused to answer questions about the raid on Monday. | The Israeli army > _
decline v  S=subj obj=comment|interview  -> 011
  + The Russian defence ministry declined comment on the sinking of the ship on Monday. | The Russian defence ministry > _
withhold v  S=subj obj=comment  -> 011
  + The Chinese foreign ministry withheld comment on the arrest of the general on Monday. | The Chinese foreign ministry > _
worry v  S=subj T=about|for  -> 012
  + The Indian foreign minister worried about Pakistan in a speech in Delhi on Monday. | The Indian foreign minister > Pakistan
lament v  S=subj T=about|for  -> 012
  + The bishops lamented for Nicaragua in a letter read out on Sunday. | The bishops > Nicaragua
caution v  S=subj T=about|for  -> 012
  + The Indian foreign minister cautioned about Pakistan in a speech in Delhi on Monday. | The Indian foreign minister > Pakistan
despair v  S=subj T=about|for  -> 012
  + The UN envoy despaired about Syria in an interview printed in Geneva on Monday. | The UN envoy > Syria
bemoan v  S=subj T?=about|for  -> 012
  + The opposition leader bemoaned the state of the roads in a speech in Accra on Monday. | The opposition leader > _
regret v  S=subj T?=about|for  -> 012
  + The Norwegian premier regretted that the talks in Oslo had come to nothing. | The Norwegian premier > _
warn v  S=subj T?=about|for|of C?=comp obj=no  -> 012
  + The president warned that the epidemic was not over. | The president > _
warn_against v  S=subj obj=no  -> 012
  + The vice president has warned against hasty cuts. | The vice president > _
warn v  S=subj T=about|for  -> 012
  + The envoy warned that the harvest would fail. | The envoy > _
doubt v  S=subj T?=about|for  -> 012
  + The Israeli premier doubted that the truce in Gaza would last. | The Israeli premier > _
fret v  S=subj T=about|for  -> 012
  + The Polish foreign minister fretted about Belarus in a speech in Warsaw on Monday. | The Polish foreign minister > Belarus
express v  S=subj T=about|over|on obj=doubt|doubts|pessimism|skepticism|scepticism|despair|uncertainty  -> 012
  + The defence minister expressed doubts about the deal. | The defence minister > _
voice v  S=subj T=about|over|on obj=doubt|doubts|pessimism|skepticism|scepticism|despair|uncertainty  -> 012
  + Amnesty voiced pessimism over the talks. | Amnesty > _
cast v  S=subj T=about|over|on obj=doubt|doubts|pessimism|skepticism|scepticism|despair|uncertainty  -> 012
  + The president cast doubts about the deal. | The president > _
raise v  S=subj T=about|over|on obj=doubt|doubts|pessimism|skepticism|scepticism|despair|uncertainty  -> 012
  + A medical charity raised pessimism over the talks. | A medical charity > _
share v  S=subj T=about|over|on obj=doubt|doubts|pessimism|skepticism|scepticism|despair|uncertainty  -> 012
  + An aid agency shared pessimism over the talks. | An aid agency > _
convey v  S=subj T=about|over|on obj=doubt|doubts|pessimism|skepticism|scepticism|despair|uncertainty  -> 012
  + The Red Cross conveyed pessimism over the talks. | The Red Cross > _
pessimistic a  S=subj  -> 012
  + The mayor is pessimistic about the harvest. | The mayor > _
doubtful a  S=subj  -> 012
  + The interior minister is doubtful about the harvest. | The interior minister > _
skeptical a  S=subj  -> 012
  + The party leader is skeptical about the harvest. | The party leader > _
sceptical a  S=subj  -> 012
  + The vice president is sceptical about the harvest. | The vice president > _
worried a  S=subj  -> 012
  + The envoy is worried about the harvest. | The envoy > _
concerned a  S=subj  -> 012
  + The mayor is concerned about the harvest. | The mayor > _
gloomy a  S=subj  -> 012
  + The president is gloomy about the harvest. | The president > _
express v  S=subj T=about|in|on|of|obj.of|obj.poss obj=hope|hopes|optimism|confidence|belief  -> 013
  + The governor expressed hope for the talks. | The governor > _ | hoped
voice v  S=subj T=about|in|on|of|obj.of|obj.poss obj=hope|hopes|optimism|confidence|belief  -> 013
  + Amnesty voiced optimism about the deal. | Amnesty > _
show v  S=subj T=about|in|on|of|obj.of|obj.poss obj=hope|hopes|optimism|confidence|belief  -> 013
  + The party leader showed hope for the talks. | The party leader > _ | hoped
share v  S=subj T=about|in|on|of|obj.of|obj.poss obj=hope|hopes|optimism|confidence|belief  -> 013
  + An aid agency shared optimism about the deal. | An aid agency > _
convey v  S=subj T=about|in|on|of|obj.of|obj.poss obj=hope|hopes|optimism|confidence|belief  -> 013
  + The Red Cross conveyed optimism about the deal. | The Red Cross > _
reiterate v  S=subj T=about|in|on|of|obj.of|obj.poss obj=hope|hopes|optimism|confidence|belief  -> 013
  + The Red Cross reiterated optimism about the deal. | The Red Cross > _
state v  S=subj T=about|in|on|of|obj.of|obj.poss obj=hope|hopes|optimism|confidence|belief  -> 013
  + The envoy stated hope for the talks. | The envoy > _
optimistic a  S=subj  -> 013
  + The mayor is optimistic about the harvest. | The mayor > _
hopeful a  S=subj  -> 013
  + The foreign minister is hopeful about the harvest. | The foreign minister > _
confident a  S=subj  -> 013
  + The chancellor is confident about the harvest. | The chancellor > _
upbeat a  S=subj  -> 013
  + The ambassador is upbeat about the harvest. | The ambassador > _
mull v  S=subj  -> 014
  + The ambassador mulled a new law on fishing. | The ambassador > _
ponder v  S=subj  -> 014
  + Uganda pondered new rules for banks. | Uganda > _
contemplate v  S=subj  -> 014
  + The party leader contemplated a new law on fishing. | The party leader > _
study v  S=subj  -> 014
  + Lebanon studied new rules for banks. | Lebanon > _
review v  S=subj  -> 014
  + Mexico reviewed new rules for banks. | Mexico > _
reconsider v  S=subj  -> 014
  + Egypt reconsidered new rules for banks. | Egypt > _
rethink v  S=subj  -> 014
  + The governor rethought a new law on fishing. | The governor > _
evaluate v  S=subj  -> 014
  + Bolivia evaluated new rules for banks. | Bolivia > _
accept v  S=subj obj=responsibility|blame|credit  -> 015
  + Militiamen accepted responsibility for the blast. | Militiamen > _
take v  S=subj obj=responsibility|blame|credit  -> 015
  + Separatists took responsibility for the blast. | Separatists > _
admit v  S=subj obj=responsibility|blame|credit  -> 015
  + Jihadists admitted responsibility for the blast. | Jihadists > _
acknowledge v  S=subj obj=responsibility|blame|credit  -> 015
  + Gunmen acknowledged responsibility for the blast. | Gunmen > _
assume v  S=subj obj=responsibility|blame|credit  -> 015
  + Militiamen assumed responsibility for the blast. | Militiamen > _
shoulder v  S=subj obj=responsibility|blame|credit  -> 015
  + Extremists shouldered responsibility for the blast. | Extremists > _
bear v  S=subj obj=responsibility|blame|credit  -> 015
  + Guerrillas bore responsibility for the blast. | Guerrillas > _
confess v  S=subj  -> 015
  + The opposition leader confessed that the raid was a mistake. | The opposition leader > _
deny v  S=subj T=for|in obj=responsibility|involvement  -> 016
  + Latvia denied involvement in the plot. | Latvia > _
disclaim v  S=subj T=for|in obj=responsibility|involvement  -> 016
  + Peru disclaimed involvement in the plot. | Peru > _
reject v  S=subj T=for|in obj=responsibility|involvement  -> 016
  + Croatia rejected involvement in the plot. | Croatia > _
disavow v  S=subj T=for|in obj=responsibility|involvement  -> 016
  + Greece disavowed involvement in the plot. | Greece > _
rebuttal n  S?=by|mod|poss T=of|by  -> 016
  + Algeria's rebuttal of the report came at once. | Algeria > _
refutation n  S?=by|mod|poss T=of|by  -> 016
  + Poland's refutation of the Belarusian president was printed in Warsaw on Monday. | Poland > the Belarusian president
remember v  S=subj T=obj  -> 017
  + The foreign minister remembered the fallen sailors. | The foreign minister > the fallen sailors
memorialize v  S=subj T=obj  -> 017
  + Ethiopia memorialized the poet. | Ethiopia > the poet
bury v  S=subj T=obj  -> 017
  + The defence minister buried the fallen sailors. | The defence minister > the fallen sailors
grieve v  S=subj T=obj  -> 017
  + Colombia grieved the poet. | Colombia > the poet
lay v  S=subj T=at|for|to obj=wreath|flowers|minute_of_silence|candle|tribute|ceremony|anniversary|parade|festival|day|birthday  -> 017
  + The chancellor laid a wreath at the monument. | The chancellor > _
observe v  S=subj T=at|for|to obj=wreath|flowers|minute_of_silence|candle|tribute|ceremony|anniversary|parade|festival|day|birthday  -> 017
  + Chad observed the anniversary of its freedom. | Chad > _
place v  S=subj T=at|for|to obj=wreath|flowers|minute_of_silence|candle|tribute|ceremony|anniversary|parade|festival|day|birthday  -> 017
  + The vice president placed a wreath at the monument. | The vice president > _
light v  S=subj T=at|for|to obj=wreath|flowers|minute_of_silence|candle|tribute|ceremony|anniversary|parade|festival|day|birthday  -> 017
  + The prime minister lighted a wreath at the monument. | The prime minister > _
attend v  S=subj T=at|for|to obj=wreath|flowers|minute_of_silence|candle|tribute|ceremony|anniversary|parade|festival|day|birthday  -> 017
  + The president attended a wreath at the monument. | The president > _
hold v  S=subj T=at|for|to obj=wreath|flowers|minute_of_silence|candle|tribute|ceremony|anniversary|parade|festival|day|birthday  -> 017
  + The governor held a wreath at the monument. | The governor > _
mark v  S=subj T=at|for|to obj=wreath|flowers|minute_of_silence|candle|tribute|ceremony|anniversary|parade|festival|day|birthday  -> 017
  + The king marked a wreath at the monument. | The king > _
celebrate v  S=subj T=at|for|to obj=wreath|flowers|minute_of_silence|candle|tribute|ceremony|anniversary|parade|festival|day|birthday  -> 017
  + Lebanon celebrated the anniversary of its freedom. | Lebanon > _
commemorate v  S=subj T=at|for|to obj=wreath|flowers|minute_of_silence|candle|tribute|ceremony|anniversary|parade|festival|day|birthday  -> 017
  + The defence minister commemorated a wreath at the monument. | The defence minister > _
extend v  S=subj T=to|with|for|over obj={condolence}|sympathies|condolences  -> 018
  + The interior minister extended condolences to Yemen. | The interior minister > Yemen
convey v  S=subj T=to|with|for|over obj={condolence}|sympathies|condolences  -> 018
  + Colombia conveyed sympathy to the families. | Colombia > the families
voice v  S=subj T=to|with|for|over obj={condolence}|sympathies|condolences  -> 018
  + The ambassador voiced condolences to Brazil. | The ambassador > Brazil
relay v  S=subj T=to|with|for|over obj={condolence}|sympathies|condolences  -> 018
  + Bolivia relayed sympathy to the families. | Bolivia > the families
share v  S=subj T=to|with|for|over obj={condolence}|sympathies|condolences  -> 018
  + Croatia shared sympathy to the families. | Croatia > the families
present v  S=subj T=to|with|for|over obj={condolence}|sympathies|condolences  -> 018
  + Yemen presented sympathy to the families. | Yemen > the families
cable v  S=subj T=to|with|for|over obj={condolence}|sympathies|condolences  -> 018
  + Latvia cabled sympathy to the families. | Latvia > the families
empathize v  S=subj T=with  -> 018
  + The party leader empathized with the families. | The party leader > the families
commiserate v  S=subj T=with  -> 018
  + The foreign minister commiserated with the families. | The foreign minister > the families
condole v  S=subj T=with  -> 018
  + The envoy condoled with the families. | The envoy > the families
grieve v  S=subj T=with  -> 018
  + The king grieved with the families. | The king > the families
