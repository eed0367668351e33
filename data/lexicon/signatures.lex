# Signatures: what follows for the complement of an embedding word.
#   LEMMA v|n|a COMPLEMENT PLAIN NEGATED [STATUS [STATUS]]
# COMPLEMENT: fin (that ...), inf (to ..., -ing), noun (an act as its object), any. PLAIN, NEGATED: factuality of the
# complement, -3 .. 3, when the word is affirmed or denied; '.': nothing follows. STATUS: if it is not actual/negated/possible.
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
evidence n fin 3 3
revelation n fin 3 3
# implicative both ways
manage v inf 3 -3
bother v inf 3 -3
remember v inf 3 -3
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
face v noun 3 -3
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
prevent v any -3 1.5
avert v any -3 1.5
thwart v any -3 1.5
foil v any -3 1.5
forestall v any -3 1.5
preclude v any -3 1.5
stave v any -3 1.5
dodge v any -3 1.5
evade v any -3 1.5
skip v any -3 1.5
miss v any -3 1.5
forgo v any -3 1.5
cease v inf 1.5 3
quit v inf 1.5 3
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
prevent v inf -2.5 1
keep v inf -2.5 1
bar v inf -2.5 1
ban v inf -2.5 1
prohibit v inf -2.5 1
block v inf -2.5 1
deter v inf -2.5 1
dissuade v inf -2.5 1
discourage v inf -2.5 1
stop v inf -2.5 1
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
able a inf 1.8 -3
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
know v inf 1.5 -1.5
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
acquit v inf 1 -1 possible
allege v noun 1.2 -0.8 possible
suspect v noun 1.2 -0.8 possible
claim v noun 1.2 -0.8 possible
confirm v noun 2.6 -0.5
report v noun 2.6 -0.5
describe v noun 2.6 -0.5
witness v noun 2.6 -0.5
deny v fin -1.5 1.5 denied
dispute v fin -1.5 1.5 denied
refute v fin -1.5 1.5 denied
rebut v fin -1.5 1.5 denied
reject v fin -1.5 1.5 denied
disprove v fin -1.5 1.5 denied
contradict v fin -1.5 1.5 denied
deny v inf -1.8 1.5 denied
dispute v inf -1.8 1.5 denied
refute v inf -1.8 1.5 denied
deny v noun -1.5 1.5 denied
refute v noun -1.5 1.5 denied
dispute v noun -1.5 1.5 denied
doubt v fin -1 1
doubtful a any -1 1 possible
unlikely a any -1 1 possible
pretend v any -2.5 0
lie v fin -2.5 0
claim n fin 1.2 -1 possible
allegation n fin 1.2 -1 possible
report n fin 1.2 -1 possible
assertion n fin 1.2 -1 possible
accusation n fin 1.2 -1 possible
suggestion n fin 1.2 -1 possible
rumor n fin 1.2 -1 possible
rumour n fin 1.2 -1 possible
belief n fin 1.2 -1 possible
suspicion n fin 1.2 -1 possible
charge n fin 1.2 -1 possible
speculation n fin 1.2 -1 possible
statement n fin 1.2 -1 possible
likely a any 1.2 -1 possible
probable a any 1.2 -1 possible
expected a any 1.2 -1 possible
possible a any 0.8 -2 possible
conceivable a any 0.8 -2 possible
plausible a any 0.8 -2 possible
impossible a any -2.5 1.5
false a any -2.5 1.5
untrue a any -2.5 1.5
true a fin 2.7 -0.5
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
decide v inf 2.3 -2.3
choose v inf 2.3 -2.3
opt v inf 2.3 -2.3
resolve v inf 1.2 -1.5 planned
schedule v inf 1.2 -1.5 planned
propose v inf 1.2 -1.5 planned
set v inf 1.2 -1.5 planned
arrange v inf 1.2 -1.5 planned
determine v inf 1.2 -1.5 planned
elect v inf 2.3 -2.3
move v inf 2 -2
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
plan n inf 0.6 -1.2 planned
intention n inf 0.6 -1.2 planned
proposal n inf 0.6 -1.2 planned
move n inf 0.6 -1.2 planned
bid n inf 0.6 -1.2 planned
effort n inf 0.6 -1.2 planned
attempt n inf 0.6 -1.2 planned
campaign n inf 0.6 -1.2 planned
drive n inf 0.6 -1.2 planned
preparation n inf 0.6 -1.2 planned
programme n inf 0.6 -1.2 planned
program n inf 0.6 -1.2 planned
project n inf 0.6 -1.2 planned
scheme n inf 0.6 -1.2 planned
readiness n inf 0.6 -1.2 planned
willingness n inf 0.6 -1.2 planned
commitment n inf 0.6 -1.2 planned
decision n inf 2 -2
agreement n inf 1 -1 planned
deal n inf 1 -1 planned
plan n noun 0.5 -1 planned
proposal n noun 0.5 -1 planned
bid n noun 0.5 -1 planned
preparation n noun 0.5 -1 planned
call n noun 0.5 -1 planned
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
unwilling a inf -1.5 1
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
agree v inf 1 -1 promised
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
threat n inf 0.2 -0.5 threatened
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
persuade v inf 0.2 -0.5 requested
convince v inf 0.2 -0.5 requested
lobby v inf 0.2 -0.5 requested
pressure v inf 0.2 -0.5 requested
push v inf 0.2 -0.5 requested
plead v inf 0.2 -0.5 requested
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
permission n inf 0.6 -1.5 possible
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
have v inf 0.5 -1 requested
# readiness
willing a inf 1 -2 promised
ready a inf 1 -2 promised
prepared a inf 1 -2 promised
commit v inf 1 -1 promised
commit v noun 1 -1 promised
committed a any 1 -1 promised
# what is missing did not happen
absence n noun -2.5 2
lack n noun -2.5 2
avoidance n noun -2 1
prevention n noun -2 1
