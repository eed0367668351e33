# Signatures: what follows for an act from the word above it, beside it or before it (docs/formats/signatures.md).
#   LEMMA v|n|a|p COMPLEMENT PLAIN NEGATED [STATUS [STATUS]]
# COMPLEMENT: fin (that ...), inf (to ..., -ing), noun (an act as its object), any of these; subj (an act as its subject), mod (a
# word that it modifies). PLAIN, NEGATED: factuality of the act, -3 .. 3, when the word is affirmed or denied; '.': nothing
# follows. STATUS: if it is not actual/negated/possible. Joined words: verb and particle, word and preposition (accuse_of,
# on_hold); p: the words right before the act.
# Origin: written for tabard; the idea of two-way signatures is Karttunen's. Licence: as the project.
# factive: the complement holds either way
know v fin 3 3
realize v fin 3 3
realise v fin 3 3
regret v fin 3 3
discover v fin 3 3
notice v fin 3 3
forget v fin 3 3
remember v fin 3 3
recall v fin 3 3
learn v fin 3 3
recognize v fin 3 3
recognise v fin 3 3
acknowledge v fin 3 3
admit v fin 3 3
observe v fin 3 3
see v fin 3 3
understand v fin 3 3
resent v fin 3 3
bemoan v fin 3 3
lament v fin 3 3
deplore v fin 3 3
appreciate v fin 3 3
celebrate v fin 3 3
mourn v fin 3 3
ignore v fin 3 3
overlook v fin 3 3
regret v noun 3 3
resent v noun 3 3
enjoy v noun 3 3
mind v noun 3 3
deplore v noun 3 3
lament v noun 3 3
bemoan v noun 3 3
celebrate v noun 3 3
mourn v noun 3 3
condemn v noun 3 3
criticize v noun 3 3
criticise v noun 3 3
praise v noun 3 3
welcome v noun 3 3
blame v noun 3 3
thank v noun 3 3
congratulate v noun 3 3
denounce v noun 3 3
hail v noun 3 3
applaud v noun 3 3
decry v noun 3 3
slam v noun 3 3
protest v noun 3 3
remember v noun 3 3
recall v noun 3 3
see v noun 3 3
hear v noun 3 3
watch v noun 3 3
aware a fin 3 3
glad a fin 3 3
sorry a fin 3 3
happy a fin 3 3
sad a fin 3 3
proud a fin 3 3
angry a fin 3 3
surprised a fin 3 3
disappointed a fin 3 3
pleased a fin 3 3
grateful a fin 3 3
ashamed a fin 3 3
amazed a fin 3 3
shocked a fin 3 3
appalled a fin 3 3
dismayed a fin 3 3
outraged a fin 3 3
saddened a fin 3 3
furious a fin 3 3
alarmed a fin 3 3
thankful a fin 3 3
horrified a fin 3 3
disgusted a fin 3 3
astonished a fin 3 3
baffled a fin 3 3
puzzled a fin 3 3
annoyed a fin 3 3
irritated a fin 3 3
unhappy a fin 3 3
heartened a fin 3 3
incensed a fin 3 3
shaken a fin 3 3
stunned a fin 3 3
indignant a fin 3 3
jubilant a fin 3 3
overjoyed a fin 3 3
heartbroken a fin 3 3
devastated a fin 3 3
livid a fin 3 3
exasperated a fin 3 3
frustrated a fin 3 3
bitter a fin 3 3
delighted a fin 3 3
upset a fin 3 3
relieved a fin 3 3
embarrassed a fin 3 3
strange a fin 3 3
odd a fin 3 3
tragic a fin 3 3
significant a fin 3 3
regrettable a fin 3 3
unfortunate a fin 3 3
lucky a fin 3 3
fortunate a fin 3 3
glad a inf 3 3
sorry a inf 3 3
happy a inf 3 3
proud a inf 3 3
pleased a inf 3 3
delighted a inf 3 3
surprised a inf 3 3
disappointed a inf 3 3
sad a inf 3 3
lucky a inf 3 3
fortunate a inf 3 3
shocked a inf 3 3
fact n fin 3 3
news n fin 3 3
knowledge n fin 3 3
realization n fin 3 3
discovery n fin 3 3
evidence n fin 2.5 -1.5
revelation n fin 3 3
# implicative both ways
manage v inf 3 -3
bother v inf 3 -3
deign v inf 3 -3
begin v inf 3 -3
start v inf 3 -3
continue v inf 3 -3
resume v inf 3 -3
come v inf 3 -3
dare v inf 3 -3
condescend v inf 3 -3
happen v inf 3 -3
prove v inf 3 -3
proceed v inf 3 -3
go v inf 3 -3
start v noun 3 -3
begin v noun 3 -3
continue v noun 3 -3
resume v noun 3 -3
conduct v noun 3 -3
launch v noun 3 -3
hold v noun 3 -3
carry v noun 3 -3
make v noun 3 -3
stage v noun 3 -3
mount v noun 3 -3
give v noun 3 -3
have v noun 3 -3
perform v noun 3 -3
undergo v noun 3 -3
suffer v noun 3 -3
face v noun 0.8 -0.8 possible
lead v noun 3 -3
repeat v noun 3 -3
complete v noun 3 -3
finish v noun 3 -3
conclude v noun 3 -3
open v noun 3 -3
sign v noun 3 -3
fail v inf -3 3
neglect v inf -3 3
forget v inf -3 3
decline v inf -3 3
refuse v inf -3 3
omit v inf -3 3
avoid v any -3 1.5
escape v any -3 1.5
prevent v any -3 2
avert v any -3 2
thwart v any -3 2
foil v any -3 2
forestall v any -3 2
preclude v any -3 2
stave v any -3 2
dodge v any -3 1.5
evade v any -3 1.5
skip v any -3 1.5
miss v any -3 1.5
forgo v any -3 1.5
cease v inf -1 3 negated
quit v inf -0.8 3 negated
end v inf 1.5 3
finish v inf 1.5 3
halt v inf 1.5 3
discontinue v inf 1.5 3
suspend v inf 1.5 3
stop v noun 1.5 2.5
end v noun 1.5 2.5
halt v noun 1.5 2.5
suspend v noun 1.5 2.5
discontinue v noun 1.5 2.5
cease v noun 1.5 2.5
cancel v noun -2.5 0.8
scrap v noun -2.5 0.8
abort v noun -2.5 0.8
shelve v noun -2.5 0.8
scuttle v noun -2.5 0.8
drop v noun -2.5 0.8
block v noun -2.5 0.8
veto v noun -2.5 0.8
bar v noun -2.5 0.8
ban v noun -2.5 0.8
prohibit v noun -2.5 0.8
forbid v noun -2.5 0.8
outlaw v noun -2.5 0.8
abandon v noun -2.5 0.8
prevent v inf -2.5 2
keep v inf 3 -3
bar v inf -2.5 1
ban v inf -2.5 1
prohibit v inf -2.5 1
deter v inf -2.5 1
dissuade v inf -2.5 1
discourage v inf -2.5 1
stop v inf -0.8 3 negated
restrain v inf -2.5 1
exclude v inf -2.5 1
postpone v noun 0.5 1.5 planned planned
delay v noun 0.5 1.5 planned planned
defer v noun 0.5 1.5 planned planned
reschedule v noun 0.5 1.5 planned planned
postpone v inf 0.5 1.5 planned planned
delay v inf 0.5 1.5 planned planned
defer v inf 0.5 1.5 planned planned
force v inf 2.7 -1
compel v inf 2.7 -1
make v inf 2.7 -1
lead v inf 2.7 -1
cause v inf 2.7 -1
prompt v inf 2.7 -1
oblige v inf 2.7 -1
drive v inf 2.7 -1
induce v inf 2.7 -1
trigger v inf 2.7 -1
get v inf 2.7 -1
cause v noun 2.8 -2.5
spark v noun 2.8 -2.5
provoke v noun 2.8 -2.5
prompt v noun 2.8 -2.5
produce v noun 2.8 -2.5
bring v noun 2.8 -2.5
trigger v noun 2.8 -2.5
unleash v noun 2.8 -2.5
help v inf 2.5 0.5
assist v inf 2.5 0.5
able a inf 1.4 -3 possible
unable a inf -3 2
chance n inf 0.5 -1.5
opportunity n inf 0.5 -1.5
ability n inf 0.5 -1.5
capacity n inf 0.5 -1.5
power n inf 0.5 -1.5
right n inf 0.5 -1.5
freedom n inf 0.5 -1.5
inability n inf -2.8 1.5
failure n inf -2.8 1.5
refusal n inf -2.8 1.5
reluctance n inf -2.8 1.5
unwillingness n inf -2.8 1.5
success n inf 3 -2
# reports: the author does not vouch, readers mostly believe
say v fin 2.3 -0.5
tell v fin 2.3 -0.5
report v fin 2.3 -0.5
add v fin 2.3 -0.5
note v fin 2.3 -0.5
announce v fin 2.3 -0.5
state v fin 2.3 -0.5
confirm v fin 2.3 -0.5
declare v fin 2.3 -0.5
explain v fin 2.3 -0.5
write v fin 2.3 -0.5
show v fin 2.3 -0.5
find v fin 2.3 -0.5
indicate v fin 2.3 -0.5
reveal v fin 2.3 -0.5
testify v fin 2.3 -0.5
prove v fin 2.3 -0.5
demonstrate v fin 2.3 -0.5
establish v fin 2.3 -0.5
conclude v fin 2.3 -0.5
stress v fin 2.3 -0.5
emphasize v fin 2.3 -0.5
emphasise v fin 2.3 -0.5
underline v fin 2.3 -0.5
point v fin 2.3 -0.5
remark v fin 2.3 -0.5
recount v fin 2.3 -0.5
relate v fin 2.3 -0.5
inform v fin 2.3 -0.5
notify v fin 2.3 -0.5
remind v fin 2.3 -0.5
disclose v fin 2.3 -0.5
reply v fin 2.3 -0.5
respond v fin 2.3 -0.5
answer v fin 2.3 -0.5
mention v fin 2.3 -0.5
post v fin 2.3 -0.5
tweet v fin 2.3 -0.5
underscore v fin 2.3 -0.5
claim v fin 1.5 -1.2
allege v fin 1.5 -1.2
assert v fin 1.5 -1.2
argue v fin 1.5 -1.2
contend v fin 1.5 -1.2
maintain v fin 1.5 -1.2
imply v fin 1.5 -1.2
charge v fin 1.5 -1.2
accuse v fin 1.5 -1.2
speculate v fin 1.5 -1.2
believe v fin 1.5 -1.2
think v fin 1.5 -1.2
assume v fin 1.5 -1.2
suspect v fin 1.5 -1.2
estimate v fin 1.5 -1.2
presume v fin 1.5 -1.2
reckon v fin 1.5 -1.2
guess v fin 1.5 -1.2
consider v fin 1.5 -1.2
feel v fin 1.5 -1.2
figure v fin 1.5 -1.2
rumor v fin 1.5 -1.2
say v inf 1.5 -1.5
report v inf 1.5 -1.5
believe v inf 1.5 -1.5
think v inf 1.5 -1.5
know v inf 2.4 -1.5
find v inf 1.5 -1.5
suppose v inf 1.5 -1.5
allege v inf 1.5 -1.5
rumor v inf 1.5 -1.5
claim v inf 1.5 -1.5
estimate v inf 1.5 -1.5
understand v inf 1.5 -1.5
accuse v inf 1 -1 possible
suspect v inf 1 -1 possible
charge v inf 1 -1 possible
blame v inf 1 -1 possible
convict v inf 1 -1 possible
acquit v inf 0.3 1 possible
allege v noun 1.2 -0.8 possible
suspect v noun 1.2 -0.8 possible
claim v noun 1.2 -0.8 possible
confirm v noun 2.6 -0.5
report v noun 2.6 -0.5
describe v noun 2.6 -0.5
witness v noun 2.6 -0.5
deny v fin -1.5 2 denied possible
dispute v fin -1.5 2 denied possible
refute v fin -1.5 2 denied possible
rebut v fin -1.5 1.5 denied
reject v fin -1.5 1.5 denied
disprove v fin -1.5 1.5 denied
contradict v fin -1.5 1.5 denied
deny v inf -1.5 2 denied possible
dispute v inf -1.5 2 denied possible
refute v inf -1.5 2 denied possible
deny v noun -1.5 2 denied possible
refute v noun -1.5 2 denied possible
dispute v noun -1.5 2 denied possible
doubt v fin -1 1
doubtful a any -1 1 possible
doubtful a subj -1 1 possible
unlikely a any -1 1 possible
unlikely a subj -1 1 possible
pretend v any -2.5 0
lie v fin -2.5 0
claim n fin 1.2 -1.5 possible denied
allegation n fin 1.2 -1.5 possible denied
report n fin 1.2 -1.5 possible denied
assertion n fin 1.2 -1.5 possible denied
accusation n fin 1.2 -1.5 possible denied
suggestion n fin 1.2 -1.5 possible denied
rumor n fin 1.2 -1.5 possible denied
rumour n fin 1.2 -1.5 possible denied
belief n fin 1.2 -1.5 possible denied
suspicion n fin 1.2 -1.5 possible denied
charge n fin 1.2 -1.5 possible denied
speculation n fin 1.2 -1.5 possible denied
statement n fin 1.2 -1.5 possible denied
likely a any 1.2 -1 possible
probable a any 1.2 -1 possible
expected a any 1.2 -1 possible
possible a any 0.8 -2 possible
possible a subj 0.8 -2 possible negated
conceivable a any 0.8 -2 possible
plausible a any 0.8 -2 possible
impossible a any -2.5 1.5
false a any -2.5 1.5
false a subj -2.5 1.5
untrue a any -2.5 1.5
untrue a subj -2.5 1.5
true a fin 2.7 -2 actual denied
clear a fin 2.7 -0.5
obvious a fin 2.7 -0.5
evident a fin 2.7 -0.5
certain a fin 2.7 -0.5
sure a fin 2.7 -0.5
undeniable a fin 2.7 -0.5
certain a inf 1.3 -1 planned
sure a inf 1.3 -1 planned
bound a inf 1.3 -1 planned
set a inf 1.3 -1 planned
due a inf 1.3 -1 planned
slated a inf 1.3 -1 planned
scheduled a inf 1.3 -1 planned
poised a inf 1.3 -1 planned
seem v inf 1.6 -1.5 possible
appear v inf 1.6 -1.5 possible
look v inf 1.6 -1.5 possible
seem v fin 1.5 -1.2 possible
appear v fin 1.5 -1.2 possible
look v fin 1.5 -1.2 possible
# intention, plan, future
plan v inf 1.2 -1.5 planned
intend v inf 1.2 -1.5 planned
aim v inf 1.2 -1.5 planned
mean v inf 1.2 -1.5 planned
prepare v inf 1.2 -1.5 planned
decide v inf 2.3 -2.3 planned
choose v inf 2.3 -2.3 planned
opt v inf 2.3 -2.3 planned
resolve v inf 1.2 -1.5 planned
schedule v inf 1.2 -1.5 planned
propose v inf 1.2 -1.5 planned
set v inf 1.2 -1.5 planned
arrange v inf 1.2 -1.5 planned
determine v inf 1.2 -1.5 planned
elect v inf 2.3 -2.3 planned
move v inf 1.6 -2 planned negated
plan v noun 1 -1 planned
schedule v noun 1 -1 planned
arrange v noun 1 -1 planned
prepare v noun 1 -1 planned
announce v noun 1 -1 planned
organize v noun 1 -1 planned
organise v noun 1 -1 planned
consider v noun 1 -1 planned
discuss v noun 1 -1 planned
contemplate v noun 1 -1 planned
envisage v noun 1 -1 planned
mull v noun 1 -1 planned
weigh v noun 1 -1 planned
study v noun 1 -1 planned
decide v fin 2 -1.5
determine v fin 1.2 -1 planned
rule v fin 1.2 -1 planned
decree v fin 1.2 -1 planned
vote v fin 1.2 -1 planned
agree v fin 1.2 -1 planned
consider v inf 0.4 -1 possible
contemplate v inf 0.4 -1 possible
mull v inf 0.4 -1 possible
weigh v inf 0.4 -1 possible
discuss v inf 0.4 -1 possible
debate v inf 0.4 -1 possible
ponder v inf 0.4 -1 possible
eye v inf 0.4 -1 possible
envisage v inf 0.4 -1 possible
plan n inf 0.6 -2 planned negated
intention n inf 0.6 -2 planned negated
proposal n inf 0.6 -2 planned negated
move n inf 0.6 -2 planned negated
bid n inf 0.6 -2 planned negated
effort n inf 0.6 -2 planned negated
attempt n inf 0.6 -2 planned negated
campaign n inf 0.6 -2 planned negated
drive n inf 0.6 -2 planned negated
preparation n inf 0.6 -2 planned negated
programme n inf 0.6 -1.2 planned
program n inf 0.6 -1.2 planned
project n inf 0.6 -1.2 planned
scheme n inf 0.6 -1.2 planned
readiness n inf 0.6 -1.2 planned
willingness n inf 0.6 -1.2 planned
commitment n inf 0.6 -1.2 planned
decision n inf 2 -2 planned
agreement n inf 1 -1 planned
deal n inf 1 -1 planned
plan n noun 0.5 -1 planned
proposal n noun 0.5 -1 planned
bid n noun 0.5 -1 planned
preparation n noun 0.5 -1 planned
call n noun 0.2 -0.5 requested
need n noun 0.5 -1 planned
expect v fin 1.2 -0.8 planned
anticipate v fin 1.2 -0.8 planned
predict v fin 1.2 -0.8 planned
forecast v fin 1.2 -0.8 planned
foresee v fin 1.2 -0.8 planned
project v fin 1.2 -0.8 planned
expect v noun 1 -0.8 planned
anticipate v noun 1 -0.8 planned
predict v noun 1 -0.8 planned
forecast v noun 1 -0.8 planned
foresee v noun 1 -0.8 planned
await v noun 1 -0.8 planned
expect v inf 1.2 -1 planned
eager a inf 0.7 -1.2 planned
keen a inf 0.7 -1.2 planned
likely a inf 0.7 -1.2 planned
determined a inf 0.7 -1.2 planned
unwilling a inf -1.8 1
reluctant a inf -1.5 1
hesitant a inf -1.5 1
loath a inf -1.5 1
# hope and want: goals
hope v inf 0.3 -1.2 hoped
want v inf 0.3 -1.2 hoped
wish v inf 0.3 -1.2 hoped
desire v inf 0.3 -1.2 hoped
aspire v inf 0.3 -1.2 hoped
long v inf 0.3 -1.2 hoped
yearn v inf 0.3 -1.2 hoped
crave v inf 0.3 -1.2 hoped
like v inf 0.3 -1.2 hoped
love v inf 0.3 -1.2 hoped
prefer v inf 0.3 -1.2 hoped
strive v inf 0.3 -1.2 hoped
dream v inf 0.3 -1.2 hoped
hope v fin 0.3 -0.5 hoped
wish v fin 0.3 -0.5 hoped
pray v fin 0.3 -0.5 hoped
want v noun 0.2 -0.8 hoped
seek v noun 0.2 -0.8 hoped
need v noun 0.2 -0.8 hoped
desire v noun 0.2 -0.8 hoped
pursue v noun 0.2 -0.8 hoped
favor v noun 0.2 -0.8 hoped
favour v noun 0.2 -0.8 hoped
need v inf 0.2 -0.8 requested
hope n any 0.3 -0.5 hoped
wish n any 0.3 -0.5 hoped
desire n any 0.3 -0.5 hoped
aspiration n any 0.3 -0.5 hoped
ambition n any 0.3 -0.5 hoped
dream n any 0.3 -0.5 hoped
goal n any 0.3 -0.5 hoped
aim n any 0.3 -0.5 hoped
objective n any 0.3 -0.5 hoped
fear v any 0.2 -0.5 possible
worry v any 0.2 -0.5 possible
afraid a any 0.3 -0.3 possible
worried a any 0.3 -0.3 possible
concerned a any 0.3 -0.3 possible
fear n any 0.3 -0.5 possible
concern n any 0.3 -0.5 possible
worry n any 0.3 -0.5 possible
risk n any 0.3 -0.5 possible
threat n any 0.3 -0.5 possible
danger n any 0.3 -0.5 possible
possibility n any 0.3 -0.5 possible
likelihood n any 0.3 -0.5 possible
prospect n any 0.3 -0.5 possible
probability n any 0.3 -0.5 possible
# tries
try v inf 0.3 -1.5 possible
attempt v inf 0.3 -1.5 possible
endeavor v inf 0.3 -1.5 possible
endeavour v inf 0.3 -1.5 possible
struggle v inf 0.3 -1.5 possible
fight v inf 0.3 -1.5 possible
work v inf 0.3 -1.5 possible
seek v inf 0.3 -1.5 possible
bid v inf 0.3 -1.5 possible
attempt v noun 0 -1.5 possible
try v noun 0 -1.5 possible
# speech acts
promise v inf 1 -1 promised
pledge v inf 1 -1 promised
vow v inf 1 -1 promised
swear v inf 1 -1 promised
undertake v inf 1 -1 promised
guarantee v inf 1 -1 promised
agree v inf 1 -2 promised negated
offer v inf 1 -1 promised
volunteer v inf 1 -1 promised
consent v inf 1 -1 promised
promise v fin 1 -1 promised
pledge v fin 1 -1 promised
vow v fin 1 -1 promised
swear v fin 1 -1 promised
guarantee v fin 1 -1 promised
assure v fin 1 -1 promised
promise v noun 0.8 -1 promised
pledge v noun 0.8 -1 promised
offer v noun 0.8 -1 promised
promise n any 0.8 -0.8 promised
pledge n any 0.8 -0.8 promised
vow n any 0.8 -0.8 promised
offer n any 0.8 -0.8 promised
commitment n any 0.8 -0.8 promised
assurance n any 0.8 -0.8 promised
guarantee n any 0.8 -0.8 promised
threaten v any 0.2 -0.5 threatened
threat n inf 0.2 -1.8 threatened negated
ultimatum n inf 0.2 -0.5 threatened
warn v fin 0.8 -0.3 possible
caution v fin 0.8 -0.3 possible
warn v noun 0.3 0 possible
ask v inf 0.2 -0.5 requested
urge v inf 0.2 -0.5 requested
demand v inf 0.2 -0.5 requested
request v inf 0.2 -0.5 requested
order v inf 0.2 -0.5 requested
call v inf 0.2 -0.5 requested
appeal v inf 0.2 -0.5 requested
press v inf 0.2 -0.5 requested
tell v inf 0.2 -0.5 requested
instruct v inf 0.2 -0.5 requested
command v inf 0.2 -0.5 requested
beg v inf 0.2 -0.5 requested
implore v inf 0.2 -0.5 requested
encourage v inf 0.2 -0.5 requested
invite v inf 0.2 -0.5 requested
advise v inf 0.2 -0.5 requested
require v inf 0.2 -0.5 requested
recommend v inf 0.2 -0.5 requested
persuade v inf 1.8 -1.2
convince v inf 1.8 -1.2
lobby v inf 0.2 -0.5 requested
pressure v inf 0.2 -0.5 requested
push v inf 0.2 -0.5 requested
plead v inf 0.2 -0.5 requested
plead_guilty v any 1.8 . actual
plead_not v any -0.5 . possible
exhort v inf 0.2 -0.5 requested
direct v inf 0.2 -0.5 requested
warn v inf 0.2 -0.5 requested
demand v fin 0.2 -0.5 requested
request v fin 0.2 -0.5 requested
urge v fin 0.2 -0.5 requested
recommend v fin 0.2 -0.5 requested
insist v fin 0.2 -0.5 requested
propose v fin 0.2 -0.5 requested
suggest v fin 0.2 -0.5 requested
require v fin 0.2 -0.5 requested
order v fin 0.2 -0.5 requested
demand v noun 0.2 -0.5 requested
request v noun 0.2 -0.5 requested
urge v noun 0.2 -0.5 requested
recommend v noun 0.2 -0.5 requested
call v noun 0.2 -0.5 requested
order v noun 0.2 -0.5 requested
invite v noun 0.2 -0.5 requested
propose v noun 0.2 -0.5 requested
suggest v noun 0.2 -0.5 requested
advocate v noun 0.2 -0.5 requested
call n any 0.2 -0.5 requested
demand n any 0.2 -0.5 requested
request n any 0.2 -0.5 requested
appeal n any 0.2 -0.5 requested
order n any 0.2 -0.5 requested
plea n any 0.2 -0.5 requested
need n any 0.2 -0.5 requested
requirement n any 0.2 -0.5 requested
recommendation n any 0.2 -0.5 requested
invitation n any 0.2 -0.5 requested
allow v inf 1 -2 possible
permit v inf 1 -2 possible
let v inf 1 -2 possible
authorize v inf 1 -2 possible
authorise v inf 1 -2 possible
empower v inf 1 -2 possible
entitle v inf 1 -2 possible
enable v inf 1 -2 possible
qualify v inf 1 -2 possible
license v inf 1 -2 possible
approve v inf 1 -2 possible
allow v noun 1 -2 possible
permit v noun 1 -2 possible
authorize v noun 1 -2 possible
authorise v noun 1 -2 possible
approve v noun 1 -2 possible
permission n inf 0.6 -2 possible negated
authority n inf 0.6 -1.5 possible
authorization n inf 0.6 -1.5 possible
licence n inf 0.6 -1.5 possible
license n inf 0.6 -1.5 possible
mandate n inf 0.6 -1.5 possible
wonder v fin 0 0 question
ask v fin 0 0 question
inquire v fin 0 0 question
question v fin 0 0 question
imagine v fin 0 0 hypothetical
suppose v fin 0 0 hypothetical
risk v any 0.2 0 possible
support v noun 1.5 1.5
back v noun 1.5 1.5
oppose v noun 1.5 1.5
have v inf 0.5 -1.5 requested
had v inf 2.6 -1.5
# readiness
willing a inf 1 -2 promised
ready a inf 1 -2 promised
prepared a inf 1 -2 promised
commit v inf 1 -1 promised
commit v noun 3 -3
committed a any 1 -1 promised
# what is missing did not happen
absence n noun -2.5 2
lack n noun -2.5 2
avoidance n noun -2 1
prevention n noun -2 1
# --- beside the act: what modifies it
planned a mod 1.4 . planned
proposed a mod 1.4 . planned
upcoming a mod 1.4 . planned
future a mod 1.4 . planned
scheduled a mod 1.4 . planned
forthcoming a mod 1.4 . planned
intended a mod 1.4 . planned
prospective a mod 1.4 . planned
impending a mod 1.4 . planned
expected a mod 1.4 . planned
imminent a mod 1.2 . planned
looming a mod 1.2 . planned
draft a mod 0.9 . planned
would-be a mod 0.6 . planned
possible a mod 0.8 . possible
potential a mod 0.8 . possible
likely a mod 0.8 . possible
feared a mod 0.8 . possible
suspected a mod 0.8 . possible
alleged a mod 0.8 . possible
apparent a mod 1.2 . possible
purported a mod 0.8 . possible
supposed a mod 0.6 . possible
reported a mod 1.4 . possible
rumoured a mod 0.8 . possible
rumored a mod 0.8 . possible
so-called a mod 0.8 . possible
claimed a mod 0.8 . possible
self-proclaimed a mod 0.8 . possible
threatened a mod 0.3 . threatened
eventual a mod 0.8 . possible
conceivable a mod 0.6 . possible
hypothetical a mod -0.6 . hypothetical
imaginary a mod -2 . hypothetical
imagined a mod -2 . hypothetical
fictional a mod -2 . hypothetical
fictitious a mod -2 . hypothetical
simulated a mod -2 . hypothetical
mock a mod -2 . hypothetical
dummy a mod -2 . hypothetical
staged a mod -1 . possible
fake a mod -2 . negated
bogus a mod -2 . negated
sham a mod -1 . possible
fabricated a mod -2 . negated
invented a mod -2 . negated
nonexistent a mod -2.5 . negated
non-existent a mod -2.5 . negated
cancelled a mod -2.4 . negated
canceled a mod -2.4 . negated
aborted a mod -2.4 . negated
abortive a mod -2.4 . negated
failed a mod -2.4 . negated
foiled a mod -2.4 . negated
attempted a mod -2.4 . negated
thwarted a mod -2.4 . negated
averted a mod -2.4 . negated
botched a mod -1.5 . possible
unsuccessful a mod -1.5 . possible
postponed a mod 1 . planned
perhaps a mod 1.05 . possible
maybe a mod 1.05 . possible
possibly a mod 1.05 . possible
probably a mod 1.05 . possible
presumably a mod 1.05 . possible
potentially a mod 1.05 . possible
apparently a mod 1.05 . possible
conceivably a mod 1.05 . possible
theoretically a mod 0.6 . hypothetical
hypothetically a mod -0.6 . hypothetical
allegedly a mod 1.65 . possible
reportedly a mod 1.65 . possible
purportedly a mod 1.65 . possible
supposedly a mod 1.65 . possible
ostensibly a mod 1.65 . possible
seemingly a mod 1.2 . possible
almost a mod -2.5 . negated
nearly a mod -2.5 . negated
falsely a mod -2.4 . negated
# --- right before the act
no_longer p any -2.6 . negated
no_more p inf -2.6 . negated
any_longer p any -1 -2.6 possible negated
all_but p any -1.5 . negated
far_from p inf -2.5 . negated
anything_but p any -2.5 . negated
short_of p inf -2.7 . negated
yet_to p any -2.8 . negated
were_to_have p any -1 . planned
was_to_have p any -1 . planned
be_to_have p any -1 . planned
supposed_to p inf 0.6 -1.5 planned requested
meant_to p inf 0.6 -1.5 planned
about_to p inf 1.2 -2 planned negated
as_if p fin -1.5 . hypothetical
as_though p fin -1.5 . hypothetical
on_condition_that p fin 0 . hypothetical
on_the_condition_that p fin 0 . hypothetical
provided_that p fin 0 . hypothetical
providing_that p fin 0 . hypothetical
assuming_that p fin 0 . hypothetical
as_long_as p fin 0 . hypothetical
so_long_as p fin 0 . hypothetical
in_case p fin 0 . hypothetical
in_case_of p noun 0 . hypothetical
in_the_case_of p noun 0 . hypothetical
in_the_event_of p noun 0 . hypothetical
in_the_event_that p fin 0 . hypothetical
in_the_event p fin 0 . hypothetical
lest p any 0 . hypothetical
for_fear_of p any 0 . possible
for_fear_that p fin 0 . possible
in_lieu_of p any -2.7 . negated
instead_of p any -2.7 . negated
rather_than p any -2.7 . negated
how_to p inf 0.3 . hypothetical
where_to p inf 0.3 . hypothetical
when_to p inf 0.3 . hypothetical
whether_to p inf 0 . question
suspicion_of p any 0.8 . possible
# --- more than one word above the act
rule_out v any -2.8 0.6 negated possible
call_off v noun -2.8 2 negated
call_for v noun 0.2 -0.5 requested
give_up v any -1.5 2
hold_off v any -2 2 negated
hold_back v any -2 2 negated
back_away v any -2 2 negated
back_off v any -2 2 negated
back_down v any -2 2 negated
shy_away v any -2.3 2 negated
stay_away v any -2.3 2 negated
walk_away v any -2 2 negated
fend_off v noun 2.5 -1
stave_off v any -2.7 2 negated
head_off v any -2.7 2 negated
put_off v any 0.5 1.5 planned planned
take_place v subj 3 -3
come_true v subj 2.5 -2.5
go_ahead v subj 2.5 -2.7
refrain_from v any -2.7 2 negated
abstain_from v any -2.7 2 negated
desist_from v any -2.5 2 negated
bar_from v any -2.5 1 negated
ban_from v any -2.5 1 negated
block_from v any -2.5 1 negated
prohibit_from v any -2.5 1 negated
forbid_from v any -2.5 1 negated
prevent_from v any -2.7 2 negated
stop_from v any -2.5 2 negated
discourage_from v any -2 1 negated
dissuade_from v any -2.5 1 negated
deter_from v any -2.5 1 negated
exclude_from v any -2.5 1 negated
exempt_from v any -2.3 1 negated
spare_from v any -2.5 1 negated
save_from v any -2.5 1 negated
protect_from v any -1.5 1 possible
decide_against v any -2.7 1 negated
vote_against v any -1.5 1 possible
warn_against v any 0 0 possible
argue_against v any -0.5 0 possible
advise_against v any -0.5 0 possible
caution_against v any 0 0 possible
lobby_against v any 0 0 possible
guard_against v any 0 0 possible
accuse_of v any 1 0.5 possible
suspect_of v any 1 0.3 possible
charge_with v any 1 0.5 possible
convict_of v any 1.4 0.3 possible
acquit_of v any 0.3 1 possible
clear_of v any 0 1 possible
absolve_of v any 0 1 possible
indict_for v any 1 0.5 possible
try_for v any 0.8 0.5 possible
wanted_for v any 1 0.5 possible
want_for v any 1 0.5 possible
implicate_in v any 1 -1 possible
complicit_in a any 1 -1 possible
responsible_for a any 2 -1
guilty_of a any 1.4 -1 possible
guilty_to a any 1.8 -0.5 actual possible
innocent_of a any -1 1 possible
capable_of a any 0.6 -2 possible
incapable_of a any -2.7 2 negated
close_to a any -1 -1.5 possible
near_to a any -1 -1.5 possible
near v inf -1 -1.5 possible
close_to v any 0 -1.5 possible
verge_of n any -1 -2 possible
brink_of n any -1 -2 possible
cusp_of n any -1 -2 possible
eve_of n noun 1.8 . planned
threshold_of n any -1 -2 possible
minute_of n any -1 -2 possible
hour_of n any 0 -2 possible
inch_of n any -1 -2 possible
talk_of n any 0.3 -1 possible
talk_about v any 0.3 -1 possible
talk_of v any 0.3 -1 possible
speak_of v any 0.6 -1 possible
dream_of v any 0 -1 hoped
think_about v inf 0.3 -1 possible
think_of v inf 0.3 -1 possible
insist_on v any 1 0 requested
press_for v any 0.2 0 requested
push_for v any 0.2 0 requested
lobby_for v any 0.2 0 requested
appeal_for v any 0.2 0 requested
plead_for v any 0.2 0 requested
ask_for v any 0.2 0 requested
campaign_for v any 0.3 0 hoped
wait_for v any 0.3 0 possible
hope_for v any 0.3 -0.5 hoped
long_for v any 0.3 -0.5 hoped
prepare_for v any 1 -0.5 planned
brace_for v any 0.8 -0.5 possible
mass_for v noun 0.8 -0.5 planned
ready_for a any 0.8 -1 planned
ready a inf 0.8 -1 planned
gear_up v any 1 -0.5 planned
set_out v inf 1 -1 planned
go_on v inf 3 -3
end_up v inf 3 -3
resort_to v any 3 -3
succeed_in v any 3 -3
bring_about v noun 2.8 -2.5
carry_out v noun 3 -3
result_in v any 2.8 -2.5
lead_to v any 2.5 -2
involve_in v noun 2 -1.5
# --- what is said of an act or of its report: its predicate
unfounded a subj -2 1.5 denied
baseless a subj -2 1.5 denied
groundless a subj -2 1.5 denied
wrong a subj -2 1.5 denied
incorrect a subj -2 1.5 denied
inaccurate a subj -2 1.5 denied
fictitious a subj -2 1.5 denied
unsubstantiated a subj -2 1.5 denied
invented a subj -2 1.5 denied
bogus a subj -2 1.5 denied
fake a subj -2 1.5 denied
fabricated a subj -2 1.5 denied
erroneous a subj -2 1.5 denied
mistaken a subj -2 1.5 denied
fabricate v subj -2 1.5 denied
invent v subj -2 1.5 denied
make_up v subj -2 1.5 denied
debunk v subj -2 1.5 denied
disprove v subj -2 1.5 denied
discredit v subj -2 1.5 denied
refute v subj -2 1.5 denied
dispel v subj -2 1.5 denied
lie n subj -2 1.5 denied
lie n fin -2 1.5 denied
hoax n subj -2 1.5 denied
hoax n fin -2 1.5 denied
fabrication n subj -2 1.5 denied
fabrication n fin -2 1.5 denied
fiction n subj -2 1.5 denied
fiction n fin -2 1.5 denied
myth n subj -2 1.5 denied
myth n fin -2 1.5 denied
slander n subj -2 1.5 denied
slander n fin -2 1.5 denied
invention n subj -2 1.5 denied
invention n fin -2 1.5 denied
nonsense n subj -2 1.5 denied
nonsense n fin -2 1.5 denied
falsehood n subj -2 1.5 denied
falsehood n fin -2 1.5 denied
canard n subj -2 1.5 denied
canard n fin -2 1.5 denied
smear n subj -2 1.5 denied
smear n fin -2 1.5 denied
libel n subj -2 1.5 denied
libel n fin -2 1.5 denied
rumour n subj 0.3 -1 possible
rumor n subj 0.3 -1 possible
true a subj 2.5 -2 actual denied
correct a subj 2.5 -2 actual denied
accurate a subj 2.5 -2 actual denied
confirmed a subj 2.5 -2 actual denied
truth n noun 2 -2 actual denied
truth n fin 2.7 -2 actual denied
truth n inf 2 -2 actual denied
unclear a subj 0.5 1 possible
unclear a fin 0.3 1 possible
unknown a subj 0.5 1 possible
unknown a fin 0.3 1 possible
uncertain a subj 0.5 1 possible
uncertain a fin 0.3 1 possible
unconfirmed a subj 0.5 1 possible
unconfirmed a fin 0.3 1 possible
unverified a subj 0.5 1 possible
unverified a fin 0.3 1 possible
disputed a subj 0.5 1 possible
disputed a fin 0.3 1 possible
questionable a subj 0.5 1 possible
questionable a fin 0.3 1 possible
debatable a subj 0.5 1 possible
debatable a fin 0.3 1 possible
moot a subj 0.5 1 possible
moot a fin 0.3 1 possible
possible a fin 0.8 -2 possible negated
likely a subj 1.2 -1 possible
imminent a subj 1.2 -1 planned
inevitable a subj 1.6 0 planned
due a subj 1.3 -1 planned
impossible a subj -2.5 1 negated
unthinkable a subj -2.3 1 negated
off a subj -2.3 1 negated
on_hold n subj 0.3 1 planned
on_ice n subj 0.3 1 planned
off_table n subj -2.3 1 negated
fail v subj -1 1 possible
collapse v subj -1 1 possible
falter v subj -0.5 1 possible
fall_through v subj -2.5 2 negated
fall_apart v subj -1 1 possible
loom v subj 1 -1 possible
threaten v subj 0.5 -1 possible
materialize v subj 2.7 -2.7
materialise v subj 2.7 -2.7
happen v subj 3 -3
occur v subj 3 -3
succeed v subj 2.5 -2
# --- nouns above an act
attempt n noun 0.3 -2 possible negated
effort n noun 0.3 -2 possible negated
try n noun 0.3 -2 possible negated
plot n noun 0.3 -2 possible negated
conspiracy n noun 0.3 -2 possible negated
scheme n noun 0.3 -2 possible negated
plot n inf 0.6 -2 planned negated
conspiracy n inf 0.6 -2 planned negated
threat n noun 0.2 -0.5 threatened
lack n any -2.7 2 negated
cancellation n noun -2.7 2 negated
denial n any -1.5 1.5 denied
dispute n fin -1.5 1.5 denied possible
end n noun 1.5 2
halt n noun 1.5 2
ban n noun -1.5 1 negated
talk n noun 0.3 -1 possible
suspicion n any 0.8 -0.5 possible
accusation n any 1 -1 possible denied
allegation n any 1 -1 possible denied
rumour n any 0.8 -1.5 possible denied
rumor n any 0.8 -1.5 possible denied
story n fin 1.4 -1.5 possible denied
tale n fin 0.8 -1.5 possible denied
theory n fin 0.6 -1.5 possible denied
notion n fin 0.6 -1.5 possible denied
idea n fin 0.6 -1.5 possible denied
contention n fin 1.2 -1.5 possible denied
hint n fin 1 -1 possible
sign n fin 1.4 -1.5 possible
proof n fin 2.5 -1.5
word n fin 1.8 -1 possible
impression n fin 0.8 -1 possible
hypothesis n fin 0.5 -1 hypothetical
question n fin 0 0 question
debate n fin 0 0 question
doubt n fin -0.5 2.5 possible actual
uncertainty n fin 0 1 possible
scenario n any 0 0 hypothetical
simulation n any -2 0 hypothetical
rehearsal n any -2 0 hypothetical
option n any 0.4 -1 possible
duty n inf 0.2 0 requested
obligation n inf 0.2 0 requested
task n inf 0.4 0 requested
mission n inf 0.8 -2 possible negated
operation n inf 0.8 -2 possible negated
order n inf 0.4 -0.5 requested
offensive n inf 0.8 -2 possible negated
vote n inf 1 -1 planned
reason n inf 0.5 -1 possible
way n inf 0.3 -1 possible
resolution n inf 1 -1 planned
draft n noun 0.5 -0.5 planned
# --- verbs of imagining, playing, drafting, permitting
dream v fin -1 0 hypothetical
fantasize v fin -1 0 hypothetical
fantasise v fin -1 0 hypothetical
hypothesize v fin -1 0 hypothetical
pretend v fin -1 0 hypothetical
imagine v noun -1.5 0 hypothetical
simulate v noun -1.5 0 hypothetical
rehearse v noun -1.5 0 hypothetical
practise v noun -1.5 0 hypothetical
practice v noun -1.5 0 hypothetical
feign v noun -1.5 0 hypothetical
fake v noun -1.5 0 hypothetical
envision v noun -1.5 0 hypothetical
pretend v inf -2.3 0 hypothetical
feign v inf -2.3 0 hypothetical
fantasize_about v any -1 0 hypothetical
plot v any 0.8 -1 planned
conspire v inf 0.8 -1 planned
scheme v inf 0.6 -1 planned
draft v noun 0.8 -0.5 planned
craft v noun 0.8 -0.5 planned
table v noun 0.8 -0.5 planned
authorise v any 0.6 -1.5 planned negated
authorize v any 0.6 -1.5 planned negated
fear v inf 0.2 -0.5 possible
oppose v any 0.3 0.5 possible
resist v any -0.8 1 possible
withhold v noun -2.7 2 negated
reject v noun -1.5 1.5 denied possible
dismiss v noun -1.5 1.5 denied possible
rebuff v noun -1.5 1 denied possible
rebut v noun -1.5 1.5 denied possible
debunk v noun -2 1.5 denied possible
dispel v noun -1.8 1.5 denied possible
disbelieve v fin -0.8 0.8 possible
debate v fin 0 0 question
unaware a fin 3 3
free a inf 0.4 -2 possible negated
authorised a inf 0.6 -1.5 planned
authorized a inf 0.6 -1.5 planned
near_to p inf -1 -1.5 possible
close_to p inf -1 -1.5 possible
mulls_move_to p inf 0.4 -1 possible
weighs_move_to p inf 0.4 -1 possible
eyes_move_to p inf 0.4 -1 possible
so_-_called p noun 0.8 . possible
is_to p inf 1.9 -1.5 planned
are_to p inf 1.9 -1.5 planned
was_to p inf 0.8 -1.5 planned
were_to p inf 0.8 -1.5 planned
invite_for v any 0.4 -0.5 requested
invite_to v any 0.4 -0.5 requested
warn_of v any 0.3 0 possible
warn_about v any 0.3 0 possible
hint_at v any 0.5 0 possible
aim_at v any 0.4 -1 planned
aim_for v any 0.4 -1 planned
refuse v noun -2.5 2 negated
# what is turned down, put off or stopped short
turn_down v noun -1.5 1.5 denied possible
decline v noun -2 1.5 negated
stall v noun -0.8 1 planned
rebuff v noun -1.5 1.5 denied possible
spurn v noun -1.5 1.5 denied possible
shun v noun -1.5 1.5 negated
# but for what did happen
were_it_not_for p any 3 3
if_it_were_not_for p any 3 3
had_it_not_been_for p any 3 3
if_it_had_not_been_for p any 3 3
but_for p noun 3 3
keep_from v any -2.5 2 negated
withdraw v noun -1.2 1 negated
retract v noun -1.2 1 negated
rescind v noun -1.2 1 negated
think_of v noun 0 -1 hypothetical
think_about v noun 0.3 -1 possible
dream_of v noun 0 -1 hypothetical
mull_over v noun 0.4 -1 possible
respond_to v noun 3 3
retaliate_for v noun 3 3
react_to v noun 3 3
apologise_for v noun 3 3
apologize_for v noun 3 3
avenge v noun 3 3
investigate v noun 3 3
look_into v noun 3 3
probe v noun 3 3
response_to n noun 3 3
reaction_to n noun 3 3
retaliation_for n noun 3 3
reprisal_for n noun 3 3
revenge_for n noun 3 3
compensation_for n noun 3 3
# what had to be, what was dared, the chance that was taken
hesitate v inf -0.8 2.8 possible
scruple v inf -0.8 2.8 possible
lack v noun -2.7 2 negated
# reports and signs of an act
word n noun 1 -1.5 possible
sign n noun 1.2 -1.5 possible
evidence n noun 1.8 -1.5 possible
proof n noun 1.8 -1.5 possible
trace n noun 1.4 -1.8 possible
indication n any 1 -1.5 possible
suggestion n noun 0.8 -1.5 possible denied
claim n noun 1 -1.5 possible denied
declaration_of p noun 1 . possible
unconfirmed a mod 0.8 . possible
unverified a mod 0.8 . possible
rumour_has_it_that p fin 0.8 . possible
rumor_has_it_that p fin 0.8 . possible
word_has_it_that p fin 0.8 . possible
legend_has_it_that p fin 0.6 . possible
# hoped for
pray_for v any 0.3 -0.5 hoped
wish_for v any 0.3 -0.5 hoped
yearn_for v any 0.3 -0.5 hoped
keen_on a any 0.5 -1 hoped
interested_in a any 0.5 -1 hoped
eager_for a any 0.3 -0.5 hoped
put_back v noun 0.5 1.5 planned planned
come_to_nothing v subj -1 1 possible
end_in_failure v subj -1 1 possible
end_in_deadlock v subj -1 1 possible
fruitless a subj -1 1 possible
futile a subj -1 1 possible
unsuccessful a subj -1 1 possible
suppose v noun -0.5 0 hypothetical
provided_it p any 0 . hypothetical
provided_they p any 0 . hypothetical
provided_he p any 0 . hypothetical
provided_she p any 0 . hypothetical
nobody_denies_that p fin 3 3
nobody_disputes_that p fin 3 3
nobody_doubts_that p fin 3 3
no_one_denies_that p fin 3 3
no_one_disputes_that p fin 3 3
no_one_doubts_that p fin 3 3
few_doubt_that p fin 2.5 2.5 actual
took_the_opportunity_to p inf 2.6 -1 actual
took_the_chance_to p inf 2.6 -1 actual
seized_the_chance_to p inf 2.6 -1 actual
seized_the_opportunity_to p inf 2.6 -1 actual
take_this_opportunity_to p inf 2.6 -1 actual
spared_no_effort_to p inf 2.4 -1 actual
spares_no_effort_to p inf 2.4 -1 actual
sparing_no_effort_to p inf 2.4 -1 actual
# what is already there
extend v noun 3 3
renew v noun 3 3
prolong v noun 3 3
violate v noun 3 3
gather v inf 2.6 -2
rally v inf 2.6 -2
assemble v inf 2.6 -2
# what is thought of, not done
importance n noun 0.8 -0.5 possible
significance n noun 0.8 -0.5 possible
necessity n noun 0.3 -0.5 requested
provides_for p any 0.9 -1 planned
provides_for_the p any 0.9 -1 planned
provide_for_the p any 0.9 -1 planned
provided_for_the p any 0.9 -1 planned
stipulate v noun 0.9 -1 planned
stipulate v fin 0.9 -1 planned
require v noun 0.3 -0.5 requested
area_for n noun 0.6 -1 possible
room_for n noun 0.4 -1 possible
ground_for n noun 0.5 -1 possible
potential_for n noun 0.5 -1 possible
potential_of n noun 0.5 -1 possible
capacity_for n noun 0.5 -1 possible
opportunity_for n noun 0.5 -1 possible
readiness_for n noun 0.6 -1 promised
interest_in n any 0.5 -1 hoped
mean v noun 2.8 -2
on_agenda n subj 1 -1 planned
on_cards n subj 0.8 -1 possible
on_table n subj 0.6 -1 possible
in_works n subj 1 -1 planned
in_pipeline n subj 1 -1 planned
under_consideration n subj 0.5 -1 possible
in_doubt n subj 0 1 possible
course n inf 1.2 -1 planned
track n inf 1.2 -1 planned
brink n inf -1 -2 possible
ask_that v fin 0.2 -0.5 requested
botch v noun -1 1 possible
bungle v noun -1 1 possible
require_for v noun 0.4 -0.5 requested
need_for v noun 0.4 -0.5 requested
need_for n noun 0.3 -0.5 requested
necessary_for a noun 0.4 -0.5 requested
attend v noun 3 .
address v noun 3 .
host v noun 3 -3
chair v noun 3 -3
vote v inf 1.2 -1.5 planned negated
step_towards n noun 0.6 -1 possible
step_toward n noun 0.6 -1 possible
road_to n noun 0.5 -1 possible
path_to n noun 0.5 -1 possible
chance n noun 0.4 -1 possible
odds n noun 0.4 -1 possible
appetite_for n noun 0.4 -1 possible
begin v subj 3 -3
start v subj 3 -3
open v subj 3 -3
resume v subj 3 -3
commence v subj 3 -3
recall v inf 3 -1.5
remember v inf 3 -1.5
# --- plans undone, things weighed
scupper v noun -2.5 1
derail v noun -2 1
torpedo v noun -2.5 1
nix v noun -2.5 1
axe v noun -2.5 1
ditch v noun -2.5 1
scotch v noun -2.5 1
stymie v noun -2 1
obstruct v noun -1.5 1 possible
impede v noun -1 1 possible
hinder v noun -1 1 possible
hamper v noun 0.5 1 possible
frustrate v noun -2 1
preempt v noun -2.5 1
pre-empt v noun -2.5 1
obviate v noun -2.5 1
ward_off v any -2.5 1 negated
beat_back v noun 2.5 -1
opt_against v any -2.7 1 negated
back_out v any -2.3 1 negated
pull_out v any -2 1 negated
renege_on v any -2.3 1 negated
think_twice v any 0.3 1 possible
think_better v any -2 1 negated
toy_with v any 0.3 -1 possible
flirt_with v any 0.3 -1 possible
balk_at v any -2.3 1 negated
baulk_at v any -2.3 1 negated
recoil_from v any -2 1 negated
shrink_from v any -2 2 negated possible
fall_short v any -2 1 negated
wary_of a any 0.3 0.5 possible
leery_of a any 0.3 0.5 possible
chary_of a any 0.3 0.5 possible
averse_to a any -1.5 0.5 possible
opposed_to a any 0.3 0.5 possible
open_to a any 0.6 -1 possible
resigned_to a any 1 0.5 possible
tempted a inf 0.3 -1 possible
inclined a inf 0.6 -1 possible
disinclined a inf -1.5 1 negated possible
hang_in_balance v subj 0.5 1 possible
hang_by_thread v subj 0.5 1 possible
go_nowhere v subj -1.5 1 possible
fizzle_out v subj -0.5 1 possible
# --- what goes even less
let_alone p any -2.7 . negated
much_less p inf -2.5 . negated
much_less p fin -2.5 . negated
still_less p inf -2.5 . negated
still_less p fin -2.5 . negated
never_mind p any -2.5 . negated
hint n noun 0.8 -2.5 possible negated
whiff n noun 0.8 -2.5 possible negated
inkling n noun 0.8 -2.5 possible negated
trial_for n any 0.8 0.5 possible
# --- nouns for what is not yet
demand_for n noun 0.2 -0.5 requested
plea_for n noun 0.2 -0.5 requested
appeal_for n noun 0.2 -0.5 requested
request_for n noun 0.2 -0.5 requested
petition_for n noun 0.2 -0.5 requested
application_for n noun 0.2 -0.5 requested
motion_for n noun 0.4 -0.5 possible
push_for n noun 0.3 -0.5 requested
pressure_for n noun 0.3 -0.5 requested
support_for n noun 0.8 -0.5 possible
date_for n noun 1.2 0.3 planned possible
timetable_for n noun 1.2 0.3 planned possible
deadline_for n noun 0.8 0.3 planned possible
framework_for n noun 0.8 0.3 possible
blueprint_for n noun 0.8 0.3 possible
recipe_for n noun 0.5 0.3 possible
condition_for n noun 0.5 0.3 possible
question_of n noun 0.3 -1.5 possible negated
question_about n noun 1 1 possible
term_of n noun 0.8 0.3 possible
referendum_on n noun 0.5 0.3 possible
vote_on n noun 0.8 0.3 possible
moratorium_on n any -2 1 negated possible
boast n fin 1 0.5 possible
convinced a fin 1.2 0.3 possible
persuaded a fin 1.2 0.3 possible
adamant a fin 1.2 0.3 possible
confident a fin 1 0.3 possible
hopeful a fin 0.6 -0.5 hoped
optimistic a fin 0.6 -0.5 hoped
