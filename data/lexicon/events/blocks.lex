# Event frames of tabard, family "blocks": one entry a line, its examples indented (docs/formats/frames.md).
# Origin: written for tabard; codes are CAMEO / PLOVER facts. Licence: as the project.

# What must not be coded: sport, stage and screen, markets, weather and accidents, metaphor
hit v  obj={sport}  -> none
  - The visitors hit the goal late in the match.
strike v  obj={sport}  -> none
  - The champion struck the title with ease.
shoot v  obj={sport}  -> none
  - The captain shot the trophy in June.
beat v  obj={sport}  -> none
  - The visitors beat the goal late in the match.
defend v  obj={sport}  -> none
  - The champion defended the title with ease.
seize v  obj={sport}  -> none
  - The captain seized the trophy in June.
capture v  obj={sport}  -> none
  - The visitors captured the goal late in the match.
take v  obj={sport}  -> none
  - The champion took the title with ease.
win v  obj={sport}  -> none
  - The captain won the trophy in June.
claim v  obj={sport}  -> none
  - The visitors claimed the goal late in the match.
lose v  obj={sport}  -> none
  - The champion lost the title with ease.
attack v  obj={sport}  -> none
  - The captain attacked the trophy in June.
threaten v  obj={sport}  -> none
  - The visitors threatened the goal late in the match.
target v  obj={sport}  -> none
  - The champion targeted the title with ease.
save v  obj={sport}  -> none
  - The captain saved the trophy in June.
block v  obj={sport}  -> none
  - The visitors blocked the goal late in the match.
concede v  obj={sport}  -> none
  - The champion conceded the title with ease.
surrender v  obj={sport}  -> none
  - The captain surrendered the trophy in June.
snatch v  obj={sport}  -> none
  - The visitors snatched the goal late in the match.
grab v  obj={sport}  -> none
  - The champion grabbed the title with ease.
steal v  obj={sport}  -> none
  - The captain stole the trophy in June.
lift v  obj={sport}  -> none
  - The visitors lifted the goal late in the match.
secure v  obj={sport}  -> none
  - The champion secured the title with ease.
clinch v  obj={sport}  -> none
  - The captain clinched the trophy in June.
chase v  obj={sport}  -> none
  - The visitors chased the goal late in the match.
throw v  obj={sport}  -> none
  - The champion threw the title with ease.
launch v  obj={sport}  -> none
  - The captain launched the trophy in June.
drop v  obj={sport}  -> none
  - The visitors dropped the goal late in the match.
kick v  obj={sport}  -> none
  - The champion kicked the title with ease.
fire v  obj={sport}  -> none
  - The captain fired the trophy in June.
blast v  obj={sport}  -> none
  - The visitors blasted the goal late in the match.
crush v  obj={sport}  -> none
  - The champion crushed the title with ease.
overwhelm v  obj={sport}  -> none
  - The captain overwhelmed the trophy in June.
sign v  obj={sport}  -> none
  - The visitors signed the goal late in the match.
host v  obj={sport}  -> none
  - The champion hosted the title with ease.
attend v  obj={sport}  -> none
  - The captain attended the trophy in June.
fight v  obj={sport}  -> none
  - The visitors fought the goal late in the match.
contest v  obj={sport}  -> none
  - The champion contested the title with ease.
miss v  obj={sport}  -> none
  - The captain missed the trophy in June.
kill v  obj={sport}  -> none
  - The visitors killed the goal late in the match.
deny v  obj={sport}  -> none
  - The champion denied the title with ease.
reject v  obj={sport}  -> none
  - The captain rejected the trophy in June.
protest v  obj={sport}  -> none
  - The visitors protested the goal late in the match.
appeal v  obj={sport}  -> none
  - The champion appealed the title with ease.
welcome v  obj={sport}  -> none
  - The captain welcomed the trophy in June.
praise v  obj={sport}  -> none
  - The visitors praised the goal late in the match.
open v  obj={sport}  -> none
  - The champion opened the title with ease.
begin v  obj={sport}  -> none
  - The captain began the trophy in June.
start v  obj={sport}  -> none
  - The visitors started the goal late in the match.
hold v  obj={sport}  -> none
  - The champion held the title with ease.
stage v  obj={sport}  -> none
  - The captain staged the trophy in June.
bag v  obj={sport}  -> none
  - The visitors baged the goal late in the match.
retain v  obj={sport}  -> none
  - The champion retained the title with ease.
retake v  obj={sport}  -> none
  - The captain retook the trophy in June.
regain v  obj={sport}  -> none
  - The visitors regained the goal late in the match.
storm v  obj={sport}  -> none
  - The champion stormed the title with ease.
strike v  subj={sport}  -> none
  - The striker struck again in the final.
hit v  subj={sport}  -> none
  - The champion hit on Sunday.
attack v  subj={sport}  -> none
  - The goalkeeper attacked well.
beat v  subj={sport}  -> none
  - The striker beat again in the final.
defeat v  subj={sport}  -> none
  - The champion defeated on Sunday.
crush v  subj={sport}  -> none
  - The goalkeeper crushed well.
overwhelm v  subj={sport}  -> none
  - The striker overwhelmed again in the final.
shoot v  subj={sport}  -> none
  - The champion shot on Sunday.
fire v  subj={sport}  -> none
  - The goalkeeper fired well.
rout v  subj={sport}  -> none
  - The striker routed again in the final.
thrash v  subj={sport}  -> none
  - The champion thrashed on Sunday.
fight v  subj={sport}  -> none
  - The goalkeeper fought well.
battle v  subj={sport}  -> none
  - The striker battled again in the final.
clash v  subj={sport}  -> none
  - The champion clashed on Sunday.
win v  subj={sport}  -> none
  - The goalkeeper won well.
score v  subj={sport}  -> none
  - The striker scored again in the final.
rally v  subj={sport}  -> none
  - The champion rallied on Sunday.
retire v  subj={sport}  -> none
  - The goalkeeper retired well.
surrender v  subj={sport}  -> none
  - The striker surrendered again in the final.
capture v  subj={sport}  -> none
  - The champion captured on Sunday.
seize v  subj={sport}  -> none
  - The goalkeeper seized well.
defend v  subj={sport}  -> none
  - The striker defended again in the final.
threaten v  subj={sport}  -> none
  - The champion threatened on Sunday.
sign v  subj={sport}  -> none
  - The goalkeeper signed well.
join v  subj={sport}  -> none
  - The striker joined again in the final.
visit v  subj={sport}  -> none
  - The champion visited on Sunday.
host v  subj={sport}  -> none
  - The goalkeeper hosted well.
meet v  subj={sport}  -> none
  - The striker met again in the final.
face v  subj={sport}  -> none
  - The champion faced on Sunday.
blast v  subj={sport}  -> none
  - The goalkeeper blasted well.
pound v  subj={sport}  -> none
  - The striker pounded again in the final.
hammer v  subj={sport}  -> none
  - The champion hammered on Sunday.
trounce v  subj={sport}  -> none
  - The goalkeeper trounced well.
stun v  subj={sport}  -> none
  - The striker stunned again in the final.
dominate v  subj={sport}  -> none
  - The champion dominated on Sunday.
oust v  subj={sport}  -> none
  - The goalkeeper ousted well.
eliminate v  subj={sport}  -> none
  - The striker eliminated again in the final.
punish v  subj={sport}  -> none
  - The champion punished on Sunday.
destroy v  subj={sport}  -> none
  - The goalkeeper destroyed well.
invade v  subj={sport}  -> none
  - The striker invaded again in the final.
bomb v  subj={sport}  -> none
  - The champion bombed on Sunday.
kick v  subj={sport}  -> none
  - The goalkeeper kicked well.
execute v  subj={sport}  -> none
  - The striker executed again in the final.
block v  subj={sport}  -> none
  - The champion blocked on Sunday.
deny v  subj={sport}  -> none
  - The goalkeeper denied well.
save v  subj={sport}  -> none
  - The striker saved again in the final.
praise v  subj={sport}  -> none
  - The champion praised on Sunday.
return v  subj={sport}  -> none
  - The goalkeeper returned well.
resign v  subj={sport}  -> none
  - The striker resigned again in the final.
beat_up v  subj={sport}  -> none
  - The champion beat up on Sunday.
edge v  subj={sport}  -> none
  - The goalkeeper edged well.
release v  subj={sport}  -> none
  - The striker released again in the final.
raid v  subj={sport}  -> none
  - The champion raided on Sunday.
ambush v  subj={sport}  -> none
  - The goalkeeper ambushed well.
steal v  subj={sport}  -> none
  - The striker stole again in the final.
beat v  in={sport}|tournament|semifinal|quarterfinal|playoffs|championship|cup  -> none
  - The home side beat the visitors in the final.
defeat v  in={sport}|tournament|semifinal|quarterfinal|playoffs|championship|cup  -> none
  - The home side defeated the visitors in the final.
crush v  in={sport}|tournament|semifinal|quarterfinal|playoffs|championship|cup  -> none
  - The home side crushed the visitors in the final.
rout v  in={sport}|tournament|semifinal|quarterfinal|playoffs|championship|cup  -> none
  - The home side routed the visitors in the final.
thrash v  in={sport}|tournament|semifinal|quarterfinal|playoffs|championship|cup  -> none
  - The home side thrashed the visitors in the final.
overwhelm v  in={sport}|tournament|semifinal|quarterfinal|playoffs|championship|cup  -> none
  - The home side overwhelmed the visitors in the final.
stun v  in={sport}|tournament|semifinal|quarterfinal|playoffs|championship|cup  -> none
  - The home side stunned the visitors in the final.
destroy v  in={sport}|tournament|semifinal|quarterfinal|playoffs|championship|cup  -> none
  - The home side destroyed the visitors in the final.
hammer v  in={sport}|tournament|semifinal|quarterfinal|playoffs|championship|cup  -> none
  - The home side hammered the visitors in the final.
face v  in={sport}|tournament|semifinal|quarterfinal|playoffs|championship|cup  -> none
  - The home side faced the visitors in the final.
meet v  in={sport}|tournament|semifinal|quarterfinal|playoffs|championship|cup  -> none
  - The home side met the visitors in the final.
fight v  in={sport}|tournament|semifinal|quarterfinal|playoffs|championship|cup  -> none
  - The home side fought the visitors in the final.
attack v  in={sport}|tournament|semifinal|quarterfinal|playoffs|championship|cup  -> none
  - The home side attacked the visitors in the final.
eliminate v  in={sport}|tournament|semifinal|quarterfinal|playoffs|championship|cup  -> none
  - The home side eliminated the visitors in the final.
oust v  in={sport}|tournament|semifinal|quarterfinal|playoffs|championship|cup  -> none
  - The home side ousted the visitors in the final.
outclass v  in={sport}|tournament|semifinal|quarterfinal|playoffs|championship|cup  -> none
  - The home side outclassed the visitors in the final.
overpower v  in={sport}|tournament|semifinal|quarterfinal|playoffs|championship|cup  -> none
  - The home side overpowered the visitors in the final.
trounce v  in={sport}|tournament|semifinal|quarterfinal|playoffs|championship|cup  -> none
  - The home side trounced the visitors in the final.
edge v  in={sport}|tournament|semifinal|quarterfinal|playoffs|championship|cup  -> none
  - The home side edged the visitors in the final.
punish v  in={sport}|tournament|semifinal|quarterfinal|playoffs|championship|cup  -> none
  - The home side punished the visitors in the final.
defence n  of={sport}  -> none
  - A defence of the title excited fans.
defense n  of={sport}  -> none
  - A defense of the title excited fans.
attack n  of={sport}  -> none
  - An attack of the title excited fans.
capture n  of={sport}  -> none
  - A capture of the title excited fans.
strike n  of={sport}  -> none
  - A strike of the title excited fans.
attack n  mod={sport}  -> none
  - The attack of the season was close.
strike n  mod={sport}  -> none
  - The strike of the season was close.
clash n  mod={sport}  -> none
  - The clash of the season was close.
battle n  mod={sport}  -> none
  - The battle of the season was close.
fight n  mod={sport}  -> none
  - The fight of the season was close.
rally n  mod={sport}  -> none
  - The rally of the season was close.
shot n  mod={sport}  -> none
  - The shot of the season was close.
defeat n  mod={sport}  -> none
  - The defeat of the season was close.
win n  mod={sport}  -> none
  - The win of the season was close.
title n  mod={sport}  -> none
  - The title of the season was close.
raid n  mod={sport}  -> none
  - The raid of the season was close.
protest n  mod={sport}  -> none
  - The protest of the season was close.
meeting n  mod={sport}  -> none
  - The meeting of the season was close.
race n  mod={sport}  -> none
  - The race of the season was close.
shoot v  obj={film}  -> none
  - The studio shot a film.
release v  obj={film}  -> none
  - The director released the scene at dawn.
kill v  obj={film}  -> none
  - The band killed an album.
launch v  obj={film}  -> none
  - The studio launched a film.
bomb v  obj={film}  -> none
  - The director bombed the scene at dawn.
attack v  obj={film}  -> none
  - The band attacked an album.
steal v  obj={film}  -> none
  - The studio stole a film.
direct v  obj={film}  -> none
  - The director directed the scene at dawn.
hit v  obj={film}  -> none
  - The band hit an album.
cut v  obj={film}  -> none
  - The studio cut a film.
destroy v  obj={film}  -> none
  - The director destroyed the scene at dawn.
produce v  obj={film}  -> none
  - The band produced an album.
capture v  obj={film}  -> none
  - The studio captured a film.
open v  obj={film}  -> none
  - The director opened the scene at dawn.
fire v  obj={film}  -> none
  - The band fired an album.
drop v  obj={film}  -> none
  - The studio dropped a film.
present v  obj={film}  -> none
  - The director presented the scene at dawn.
sign v  obj={film}  -> none
  - The band signed an album.
review v  obj={film}  -> none
  - The studio reviewed a film.
host v  obj={film}  -> none
  - The director hosted the scene at dawn.
stage v  obj={film}  -> none
  - The band staged an album.
visit v  obj={film}  -> none
  - The studio visited a film.
execute v  obj={film}  -> none
  - The director executed the scene at dawn.
bomb v  subj={film}  -> none
  - The film bombed in May.
kill v  subj={film}  -> none
  - The actor killed in the play.
attack v  subj={film}  -> none
  - The film attacked in May.
open v  subj={film}  -> none
  - The actor opened in the play.
hit v  subj={film}  -> none
  - The film hit in May.
strike v  subj={film}  -> none
  - The actor struck in the play.
fight v  subj={film}  -> none
  - The film fought in May.
die v  subj={film}  -> none
  - The actor died in the play.
shoot v  subj={film}  -> none
  - The film shot in May.
explode v  subj={film}  -> none
  - The actor exploded in the play.
battle v  subj={film}  -> none
  - The film battled in May.
capture v  subj={film}  -> none
  - The actor captured in the play.
launch v  subj={film}  -> none
  - The film launched in May.
return v  subj={film}  -> none
  - The actor returned in the play.
murder v  subj={film}  -> none
  - The film murdered in May.
torture v  subj={film}  -> none
  - The actor tortured in the play.
invade v  subj={film}  -> none
  - The film invaded in May.
release v  subj={film}  -> none
  - The actor released in the play.
rob v  subj={film}  -> none
  - The film robbed in May.
marry v  subj={film}  -> none
  - The actor married in the play.
play v  subj={film}  -> none
  - The film played in May.
rally v  subj={market}  -> none
  - Shares rallied on Friday.
retreat v  subj={market}  -> none
  - The dollar retreated against the yen.
fall v  subj={market}  -> none
  - Stocks fell in early trade.
surrender v  subj={market}  -> none
  - Shares surrendered on Friday.
attack v  subj={market}  -> none
  - The dollar attacked against the yen.
hit v  subj={market}  -> none
  - Stocks hit in early trade.
strike v  subj={market}  -> none
  - Shares struck on Friday.
advance v  subj={market}  -> none
  - The dollar advanced against the yen.
slide v  subj={market}  -> none
  - Stocks slid in early trade.
crash v  subj={market}  -> none
  - Shares crashed on Friday.
explode v  subj={market}  -> none
  - The dollar exploded against the yen.
strengthen v  subj={market}  -> none
  - Stocks strengthened in early trade.
weaken v  subj={market}  -> none
  - Shares weakened on Friday.
climb v  subj={market}  -> none
  - The dollar climbed against the yen.
gain v  subj={market}  -> none
  - Stocks gained in early trade.
plunge v  subj={market}  -> none
  - Shares plunged on Friday.
beat v  subj={market}  -> none
  - The dollar beat against the yen.
bomb v  subj={market}  -> none
  - Stocks bombed in early trade.
fight v  subj={market}  -> none
  - Shares fought on Friday.
defend v  subj={market}  -> none
  - The dollar defended against the yen.
pull_back v  subj={market}  -> none
  - Stocks pulled back in early trade.
withdraw v  subj={market}  -> none
  - Shares withdrew on Friday.
resume v  subj={market}  -> none
  - The dollar resumed against the yen.
reverse v  subj={market}  -> none
  - Stocks reversed in early trade.
recover v  subj={market}  -> none
  - Shares recovered on Friday.
march v  subj={market}  -> none
  - The dollar marched against the yen.
protest v  subj={market}  -> none
  - Stocks protested in early trade.
threaten v  subj={market}  -> none
  - Shares threatened on Friday.
collapse v  subj={market}  -> none
  - The dollar collapsed against the yen.
skirmish v  subj={market}  -> none
  - Stocks skirmished in early trade.
ease v  subj={market}  -> none
  - Shares eased on Friday.
drop v  subj={market}  -> none
  - The dollar dropped against the yen.
rebound v  subj={market}  -> none
  - Stocks rebounded in early trade.
soar v  subj={market}  -> none
  - Shares soared on Friday.
battle v  subj={market}  -> none
  - The dollar battled against the yen.
blast v  subj={market}  -> none
  - Stocks blasted in early trade.
yield v  subj={market}  -> none
  - Shares yielded on Friday.
retaliate v  subj={market}  -> none
  - The dollar retaliated against the yen.
trade v  subj={market}  -> none
  - Stocks traded in early trade.
demand v  subj={market}  -> none
  - Shares demanded on Friday.
mount v  subj={market}  -> none
  - The dollar mounted against the yen.
beat v  obj={market}|target|forecast|expectation|estimate  -> none
  - The firm beat forecasts.
hit v  obj={market}|target|forecast|expectation|estimate  -> none
  - The bank hit profit.
miss v  obj={market}|target|forecast|expectation|estimate  -> none
  - The firm missed forecasts.
cut v  obj={market}|target|forecast|expectation|estimate  -> none
  - The bank cut profit.
raise v  obj={market}|target|forecast|expectation|estimate  -> none
  - The firm raised forecasts.
boost v  obj={market}|target|forecast|expectation|estimate  -> none
  - The bank boosted profit.
threaten v  obj={market}|target|forecast|expectation|estimate  -> none
  - The firm threatened forecasts.
attack v  obj={market}|target|forecast|expectation|estimate  -> none
  - The bank attacked profit.
seize v  obj={market}|target|forecast|expectation|estimate  -> none
  - The firm seized forecasts.
capture v  obj={market}|target|forecast|expectation|estimate  -> none
  - The bank captured profit.
lift v  obj={market}|target|forecast|expectation|estimate  -> none
  - The firm lifted forecasts.
exceed v  obj={market}|target|forecast|expectation|estimate  -> none
  - The bank exceeded profit.
defend v  obj={market}|target|forecast|expectation|estimate  -> none
  - The firm defended forecasts.
pressure v  obj={market}|target|forecast|expectation|estimate  -> none
  - The bank pressured profit.
squeeze v  obj={market}|target|forecast|expectation|estimate  -> none
  - The firm squeezed forecasts.
withdraw v  obj={market}|target|forecast|expectation|estimate  -> none
  - The bank withdrew profit.
release v  obj={market}|target|forecast|expectation|estimate  -> none
  - The firm released forecasts.
target v  obj={market}|target|forecast|expectation|estimate  -> none
  - The bank targeted profit.
support v  obj={market}|target|forecast|expectation|estimate  -> none
  - The firm supported forecasts.
underpin v  obj={market}|target|forecast|expectation|estimate  -> none
  - The bank underpined profit.
erode v  obj={market}|target|forecast|expectation|estimate  -> none
  - The firm eroded forecasts.
protect v  obj={market}|target|forecast|expectation|estimate  -> none
  - The bank protected profit.
hit v  subj={weather}  -> none
  - Floods hit the valley.
strike v  subj={weather}  -> none
  - The fire struck two barns.
destroy v  subj={weather}  -> none
  - The storm destroyed the coast.
batter v  subj={weather}  -> none
  - Floods battered the valley.
lash v  subj={weather}  -> none
  - The fire lashed two barns.
pound v  subj={weather}  -> none
  - The storm pounded the coast.
devastate v  subj={weather}  -> none
  - Floods devastated the valley.
ravage v  subj={weather}  -> none
  - The fire ravaged two barns.
threaten v  subj={weather}  -> none
  - The storm threatened the coast.
injure v  subj={weather}  -> none
  - Floods injured the valley.
wound v  subj={weather}  -> none
  - The fire wounded two barns.
damage v  subj={weather}  -> none
  - The storm damaged the coast.
displace v  subj={weather}  -> none
  - Floods displaced the valley.
sweep v  subj={weather}  -> none
  - The fire swept two barns.
attack v  subj={weather}  -> none
  - The storm attacked the coast.
wreck v  subj={weather}  -> none
  - Floods wrecked the valley.
flatten v  subj={weather}  -> none
  - The fire flattened two barns.
claim v  subj={weather}  -> none
  - The storm claimed the coast.
trap v  subj={weather}  -> none
  - Floods trapped the valley.
bury v  subj={weather}  -> none
  - The fire buried two barns.
hammer v  subj={weather}  -> none
  - The storm hammered the coast.
pummel v  subj={weather}  -> none
  - Floods pummeled the valley.
engulf v  subj={weather}  -> none
  - The fire engulfed two barns.
block v  subj={weather}  -> none
  - The storm blocked the coast.
cripple v  subj={weather}  -> none
  - Floods crippled the valley.
isolate v  subj={weather}  -> none
  - The fire isolated two barns.
besiege v  subj={weather}  -> none
  - The storm besieged the coast.
raze v  subj={weather}  -> none
  - Floods razed the valley.
cut_off v  subj={weather}  -> none
  - The fire cut off two barns.
force v  subj={weather}  -> none
  - The storm forced the coast.
drive v  subj={weather}  -> none
  - Floods drove the valley.
drive_out v  subj={weather}  -> none
  - The fire drove out two barns.
evict v  subj={weather}  -> none
  - The storm evicted the coast.
burn v  subj={weather}  -> none
  - Floods burned the valley.
topple v  subj={weather}  -> none
  - The fire toppled two barns.
uproot v  subj={weather}  -> none
  - The storm uprooted the coast.
overwhelm v  subj={weather}  -> none
  - Floods overwhelmed the valley.
disrupt v  subj={weather}  -> none
  - The fire disrupted two barns.
halt v  subj={weather}  -> none
  - The storm halted the coast.
blast v  subj={weather}  -> none
  - Floods blasted the valley.
close v  subj={weather}  -> none
  - The fire closed two barns.
kidnap v  subj={weather}  -> none
  - The storm kidnapped the coast.
seize v  subj={weather}  -> none
  - Floods seized the valley.
drown v  subj={weather}  -> none
  - The fire drowned two barns.
strand v  subj={weather}  -> none
  - The storm stranded the coast.
slam v  subj={weather}  -> none
  - Floods slammed the valley.
level v  subj={weather}  -> none
  - The fire leveled two barns.
sink v  subj={weather}  -> none
  - The storm sank the coast.
rip v  subj={weather}  -> none
  - Floods ripped the valley.
consume v  subj={weather}  -> none
  - The fire consumed two barns.
gut v  subj={weather}  -> none
  - The storm gutted the coast.
leave v  subj={weather}  -> none
  - Floods left the valley.
sicken v  subj={weather}  -> none
  - The fire sickened two barns.
infect v  subj={weather}  -> none
  - The storm infected the coast.
grip v  subj={weather}  -> none
  - Floods griped the valley.
menace v  subj={weather}  -> none
  - The fire menaced two barns.
torment v  subj={weather}  -> none
  - The storm tormented the coast.
invade v  subj={weather}  -> none
  - Floods invaded the valley.
occupy v  subj={weather}  -> none
  - The fire occupied two barns.
surround v  subj={weather}  -> none
  - The storm surrounded the coast.
spare v  subj={weather}  -> none
  - Floods spared the valley.
scare v  subj={weather}  -> none
  - The fire scared two barns.
terrorize v  subj={weather}  -> none
  - The storm terrorized the coast.
shake v  subj={weather}  -> none
  - Floods shook the valley.
rock v  subj={weather}  -> none
  - The fire rocked two barns.
poison v  subj={weather}  -> none
  - The storm poisoned the coast.
kill v  in={weather}|car_crash|plane_crash|bus_crash|train_crash  -> none
  - Three climbers were killed in an avalanche.
injure v  in={weather}|car_crash|plane_crash|bus_crash|train_crash  -> none
  - Two drivers were injured in a crash.
wound v  in={weather}|car_crash|plane_crash|bus_crash|train_crash  -> none
  - Three climbers were wounded in an avalanche.
hurt v  in={weather}|car_crash|plane_crash|bus_crash|train_crash  -> none
  - Two drivers were hurt in a crash.
destroy v  in={weather}|car_crash|plane_crash|bus_crash|train_crash  -> none
  - Three climbers were destroyed in an avalanche.
trap v  in={weather}|car_crash|plane_crash|bus_crash|train_crash  -> none
  - Two drivers were trapped in a crash.
bury v  in={weather}|car_crash|plane_crash|bus_crash|train_crash  -> none
  - Three climbers were buried in an avalanche.
burn v  in={weather}|car_crash|plane_crash|bus_crash|train_crash  -> none
  - Two drivers were burned in a crash.
crush v  in={weather}|car_crash|plane_crash|bus_crash|train_crash  -> none
  - Three climbers were crushed in an avalanche.
damage v  in={weather}|car_crash|plane_crash|bus_crash|train_crash  -> none
  - Two drivers were damaged in a crash.
drown v  in={weather}|car_crash|plane_crash|bus_crash|train_crash  -> none
  - Three climbers were drowned in an avalanche.
suffocate v  in={weather}|car_crash|plane_crash|bus_crash|train_crash  -> none
  - Two drivers were suffocated in a crash.
kill v  after={weather}  -> none
  - Six people were killed after a storm.
injure v  after={weather}  -> none
  - Six people were injured after a storm.
hurt v  after={weather}  -> none
  - Six people were hurt after a storm.
displace v  after={weather}  -> none
  - Six people were displaced after a storm.
trap v  after={weather}  -> none
  - Six people were trapped after a storm.
kill v  by={elements}  -> none
  - Six people were killed by the flood.
injure v  by={elements}  -> none
  - Six people were injured by the flood.
hurt v  by={elements}  -> none
  - Six people were hurt by the flood.
displace v  by={elements}  -> none
  - Six people were displaced by the flood.
trap v  by={elements}  -> none
  - Six people were trapped by the flood.
destroy v  by={elements}  -> none
  - Six people were destroyed by the flood.
damage v  by={elements}  -> none
  - Six people were damaged by the flood.
strand v  by={elements}  -> none
  - Six people were stranded by the flood.
wound v  by={elements}  -> none
  - Six people were wounded by the flood.
evict v  by={elements}  -> none
  - Six people were evicted by the flood.
drive v  by={elements}  -> none
  - Six people were driven by the flood.
fight v  obj={abstract}  -> none
  - The ministry fought poverty.
combat v  obj={abstract}  -> none
  - The army is combating the spread of the virus in the camps.
  - The mayor combated unemployment.
attack v  obj={abstract}  -> none
  - The charity attacked hunger.
tackle v  obj={abstract}  -> none
  - The ministry tackled poverty.
battle v  obj={abstract}  -> none
  - The mayor battled unemployment.
beat v  obj={abstract}  -> none
  - The charity beat hunger.
crush v  obj={abstract}  -> none
  - The ministry crushed poverty.
target v  obj={abstract}  -> none
  - The mayor targeted unemployment.
defeat v  obj={abstract}  -> none
  - The charity defeated hunger.
kill v  obj={abstract}  -> none
  - The ministry killed poverty.
confront v  obj={abstract}  -> none
  - The mayor confronted unemployment.
address v  obj={abstract}  -> none
  - The charity addressed hunger.
end v  obj={abstract}  -> none
  - The ministry ended poverty.
reduce v  obj={abstract}  -> none
  - The mayor reduced unemployment.
cut v  obj={abstract}  -> none
  - The charity cut hunger.
stop v  obj={abstract}  -> none
  - The ministry stopped poverty.
face v  obj={abstract}  -> none
  - The mayor faced unemployment.
eliminate v  obj={abstract}  -> none
  - The charity eliminated hunger.
eradicate v  obj={abstract}  -> none
  - The ministry eradicated poverty.
stamp_out v  obj={abstract}  -> none
  - The mayor stamped out unemployment.
halt v  obj={abstract}  -> none
  - The charity halted hunger.
contain v  obj={abstract}  -> none
  - The ministry contained poverty.
control v  obj={abstract}  -> none
  - The mayor controlled unemployment.
blast v  obj={abstract}  -> none
  - The charity blasted hunger.
arrest v  obj={abstract}  -> none
  - The ministry arrested poverty.
overcome v  obj={abstract}  -> none
  - The mayor overcomed unemployment.
curb v  obj={abstract}  -> none
  - The charity curbed hunger.
strike v  obj={abstract}  -> none
  - The ministry struck poverty.
besiege v  obj={abstract}  -> none
  - The mayor besieged unemployment.
defend v  obj={abstract}  -> none
  - The charity defended hunger.
conquer v  obj={abstract}  -> none
  - The ministry conquered poverty.
bombard v  obj={abstract}  -> none
  - The mayor bombarded unemployment.
ease v  obj={abstract}  -> none
  - The charity eased hunger.
lift v  obj={abstract}  -> none
  - The ministry lifted poverty.
fight v  against={abstract}|time|odds|clock  -> none
  - The ministry fought against poverty.
battle v  against={abstract}|time|odds|clock  -> none
  - The team battled against the clock.
struggle v  against={abstract}|time|odds|clock  -> none
  - The ministry struggled against poverty.
campaign v  against={abstract}|time|odds|clock  -> none
  - The team campaigned against the clock.
rally v  against={abstract}|time|odds|clock  -> none
  - The ministry rallied against poverty.
race v  against={abstract}|time|odds|clock  -> none
  - The team raced against the clock.
work v  against={abstract}|time|odds|clock  -> none
  - The ministry worked against poverty.
push v  against={abstract}|time|odds|clock  -> none
  - The team pushed against the clock.
fight_back v  against={abstract}|time|odds|clock  -> none
  - The ministry fought back against poverty.
vaccinate v  against={abstract}|time|odds|clock  -> none
  - The team vaccinated against the clock.
protect v  against={abstract}|time|odds|clock  -> none
  - The ministry protected against poverty.
guard v  against={abstract}|time|odds|clock  -> none
  - The team guarded against the clock.
defend v  against={abstract}|time|odds|clock  -> none
  - The ministry defended against poverty.
fight n  against={abstract}|time|odds  -> none
  - The fight against poverty goes on.
battle n  against={abstract}|time|odds  -> none
  - The battle against cancer costs millions.
war n  against={abstract}|time|odds  -> none
  - The war against poverty goes on.
campaign n  against={abstract}|time|odds  -> none
  - The campaign against cancer costs millions.
struggle n  against={abstract}|time|odds  -> none
  - The struggle against poverty goes on.
crusade n  against={abstract}|time|odds  -> none
  - The crusade against cancer costs millions.
attack n  against={abstract}|time|odds  -> none
  - The attack against poverty goes on.
offensive n  against={abstract}|time|odds  -> none
  - The offensive against cancer costs millions.
drive n  against={abstract}|time|odds  -> none
  - The drive against poverty goes on.
protection n  against={abstract}|time|odds  -> none
  - The protection against cancer costs millions.
vaccine n  against={abstract}|time|odds  -> none
  - The vaccine against poverty goes on.
defence n  against={abstract}|time|odds  -> none
  - The defence against cancer costs millions.
war n  on={abstract}  -> none
  - The war on drugs is costly.
attack n  on={abstract}  -> none
  - The attack on poverty is old.
assault n  on={abstract}  -> none
  - The assault on drugs is costly.
strike n  on={abstract}  -> none
  - The strike on poverty is old.
tax n  on={abstract}  -> none
  - The tax on drugs is costly.
battle n  with={weather}|{abstract}  -> none
  - His battle with cancer was long.
fight n  with={weather}|{abstract}  -> none
  - His fight with cancer was long.
struggle n  with={weather}|{abstract}  -> none
  - His struggle with cancer was long.
war n  with={weather}|{abstract}  -> none
  - His war with cancer was long.
hit v  obj=heart|hearts|chord|balance|nail|jackpot|headline|headlines|road|roads|snag|note|bottom|mark|peak|ceiling|wall|limit|floor|gold|gym|shelves  -> none
  - The singer hit the headlines.
strike v  obj=heart|hearts|chord|balance|nail|jackpot|headline|headlines|road|roads|snag|note|bottom|mark|peak|ceiling|wall|limit|floor|gold|gym|shelves  -> none
  - The play struck a chord.
capture v  obj=heart|hearts|chord|balance|nail|jackpot|headline|headlines|road|roads|snag|note|bottom|mark|peak|ceiling|wall|limit|floor|gold|gym|shelves  -> none
  - The singer captured the headlines.
win v  obj=heart|hearts|chord|balance|nail|jackpot|headline|headlines|road|roads|snag|note|bottom|mark|peak|ceiling|wall|limit|floor|gold|gym|shelves  -> none
  - The play won a chord.
grab v  obj=heart|hearts|chord|balance|nail|jackpot|headline|headlines|road|roads|snag|note|bottom|mark|peak|ceiling|wall|limit|floor|gold|gym|shelves  -> none
  - The singer grabbed the headlines.
steal v  obj=heart|hearts|chord|balance|nail|jackpot|headline|headlines|road|roads|snag|note|bottom|mark|peak|ceiling|wall|limit|floor|gold|gym|shelves  -> none
  - The play stole a chord.
break v  obj=heart|hearts|chord|balance|nail|jackpot|headline|headlines|road|roads|snag|note|bottom|mark|peak|ceiling|wall|limit|floor|gold|gym|shelves  -> none
  - The singer broke the headlines.
take v  obj=heart|hearts|chord|balance|nail|jackpot|headline|headlines|road|roads|snag|note|bottom|mark|peak|ceiling|wall|limit|floor|gold|gym|shelves  -> none
  - The play took a chord.
reach v  obj=heart|hearts|chord|balance|nail|jackpot|headline|headlines|road|roads|snag|note|bottom|mark|peak|ceiling|wall|limit|floor|gold|gym|shelves  -> none
  - The singer reached the headlines.
touch v  obj=heart|hearts|chord|balance|nail|jackpot|headline|headlines|road|roads|snag|note|bottom|mark|peak|ceiling|wall|limit|floor|gold|gym|shelves  -> none
  - The play touched a chord.
capture v  obj=attention|imagination|moment|essence|mood|spirit|opportunity|chance|spotlight|interest|audience|photo|image|picture|video|data|votes|vote|share  -> none
  - The essay captured the mood.
seize v  obj=attention|imagination|moment|essence|mood|spirit|opportunity|chance|spotlight|interest|audience|photo|image|picture|video|data|votes|vote|share  -> none
  - The photo seized attention.
grab v  obj=attention|imagination|moment|essence|mood|spirit|opportunity|chance|spotlight|interest|audience|photo|image|picture|video|data|votes|vote|share  -> none
  - The essay grabbed the mood.
steal v  obj=attention|imagination|moment|essence|mood|spirit|opportunity|chance|spotlight|interest|audience|photo|image|picture|video|data|votes|vote|share  -> none
  - The photo stole attention.
attract v  obj=attention|imagination|moment|essence|mood|spirit|opportunity|chance|spotlight|interest|audience|photo|image|picture|video|data|votes|vote|share  -> none
  - The essay attracted the mood.
take v  obj=attention|imagination|moment|essence|mood|spirit|opportunity|chance|spotlight|interest|audience|photo|image|picture|video|data|votes|vote|share  -> none
  - The photo took attention.
snatch v  obj=attention|imagination|moment|essence|mood|spirit|opportunity|chance|spotlight|interest|audience|photo|image|picture|video|data|votes|vote|share  -> none
  - The essay snatched the mood.
occupy v  obj=attention|imagination|moment|essence|mood|spirit|opportunity|chance|spotlight|interest|audience|photo|image|picture|video|data|votes|vote|share  -> none
  - The photo occupied attention.
command v  obj=attention|imagination|moment|essence|mood|spirit|opportunity|chance|spotlight|interest|audience|photo|image|picture|video|data|votes|vote|share  -> none
  - The essay commanded the mood.
raise v  obj=question|point|issue|hand|hands|money|bill|tax|funds|eyebrow|eyebrows|bar|temperature|price|prices|interest  -> none
  - The bank raised the price.
lift v  obj=question|point|issue|hand|hands|money|bill|tax|funds|eyebrow|eyebrows|bar|temperature|price|prices|interest  -> none
  - The report lifted a question.
ease v  obj=question|point|issue|hand|hands|money|bill|tax|funds|eyebrow|eyebrows|bar|temperature|price|prices|interest  -> none
  - The bank eased the price.
lower v  obj=question|point|issue|hand|hands|money|bill|tax|funds|eyebrow|eyebrows|bar|temperature|price|prices|interest  -> none
  - The report lowered a question.
cut v  obj=question|point|issue|hand|hands|money|bill|tax|funds|eyebrow|eyebrows|bar|temperature|price|prices|interest  -> none
  - The bank cut the price.
increase v  obj=question|point|issue|hand|hands|money|bill|tax|funds|eyebrow|eyebrows|bar|temperature|price|prices|interest  -> none
  - The report increased a question.
fire v  obj=gun subj=starter  -> none
  - The starter fired the gun.
jump v  obj=gun subj=starter  -> none
  - The starter jumped the gun.
fire v  obj=worker|workers|employee|employees|staff|coach|manager|executive|job|jobs|chief_executive subj=company|firm|bank|airline|club|retailer|carmaker|newspaper|broadcaster|startup|chain|network|team  -> none
  - The airline fired four hundred workers.
sack v  obj=worker|workers|employee|employees|staff|coach|manager|executive|job|jobs|chief_executive subj=company|firm|bank|airline|club|retailer|carmaker|newspaper|broadcaster|startup|chain|network|team  -> none
  - The club sacked the coach.
dismiss v  obj=worker|workers|employee|employees|staff|coach|manager|executive|job|jobs|chief_executive subj=company|firm|bank|airline|club|retailer|carmaker|newspaper|broadcaster|startup|chain|network|team  -> none
  - The airline dismissed four hundred workers.
cut v  obj=worker|workers|employee|employees|staff|coach|manager|executive|job|jobs|chief_executive subj=company|firm|bank|airline|club|retailer|carmaker|newspaper|broadcaster|startup|chain|network|team  -> none
  - The club cut the coach.
axe v  obj=worker|workers|employee|employees|staff|coach|manager|executive|job|jobs|chief_executive subj=company|firm|bank|airline|club|retailer|carmaker|newspaper|broadcaster|startup|chain|network|team  -> none
  - The airline axed four hundred workers.
release v  obj=worker|workers|employee|employees|staff|coach|manager|executive|job|jobs|chief_executive subj=company|firm|bank|airline|club|retailer|carmaker|newspaper|broadcaster|startup|chain|network|team  -> none
  - The club released the coach.
shed v  obj=worker|workers|employee|employees|staff|coach|manager|executive|job|jobs|chief_executive subj=company|firm|bank|airline|club|retailer|carmaker|newspaper|broadcaster|startup|chain|network|team  -> none
  - The airline shed four hundred workers.
lay_off v  obj=worker|workers|employee|employees|staff|coach|manager|executive|job|jobs|chief_executive subj=company|firm|bank|airline|club|retailer|carmaker|newspaper|broadcaster|startup|chain|network|team  -> none
  - The club laid off the coach.
suspend v  obj=worker|workers|employee|employees|staff|coach|manager|executive|job|jobs|chief_executive subj=company|firm|bank|airline|club|retailer|carmaker|newspaper|broadcaster|startup|chain|network|team  -> none
  - The airline suspended four hundred workers.
replace v  obj=worker|workers|employee|employees|staff|coach|manager|executive|job|jobs|chief_executive subj=company|firm|bank|airline|club|retailer|carmaker|newspaper|broadcaster|startup|chain|network|team  -> none
  - The club replaced the coach.
dump v  obj=worker|workers|employee|employees|staff|coach|manager|executive|job|jobs|chief_executive subj=company|firm|bank|airline|club|retailer|carmaker|newspaper|broadcaster|startup|chain|network|team  -> none
  - The airline dumped four hundred workers.
ditch v  obj=worker|workers|employee|employees|staff|coach|manager|executive|job|jobs|chief_executive subj=company|firm|bank|airline|club|retailer|carmaker|newspaper|broadcaster|startup|chain|network|team  -> none
  - The club ditched the coach.
fight v  obj=fire|blaze|flames|disease|infection|symptom  -> none
  - Firefighters fought the blaze.
battle v  obj=fire|blaze|flames|disease|infection|symptom  -> none
  - Doctors battled the infection.
attack v  obj=fire|blaze|flames|disease|infection|symptom  -> none
  - Firefighters attacked the blaze.
tackle v  obj=fire|blaze|flames|disease|infection|symptom  -> none
  - Doctors tackled the infection.
contain v  obj=fire|blaze|flames|disease|infection|symptom  -> none
  - Firefighters contained the blaze.
extinguish v  obj=fire|blaze|flames|disease|infection|symptom  -> none
  - Doctors extinguished the infection.
control v  obj=fire|blaze|flames|disease|infection|symptom  -> none
  - Firefighters controlled the blaze.
kill v  obj=fire|blaze|flames|disease|infection|symptom  -> none
  - Doctors killed the infection.
douse v  obj=fire|blaze|flames|disease|infection|symptom  -> none
  - Firefighters doused the blaze.
subdue v  obj=fire|blaze|flames|disease|infection|symptom  -> none
  - Doctors subdued the infection.
meet v  obj=rule|rules|obligations|commitment|condition|conditions|demand|benchmark|threshold|quota|deadline|requirement|standard|standards|criteria|target|needs|need|expectations|goal|challenge|obligation  -> none
  - The plant met the deadline.
satisfy v  obj=deadline|requirement|standard|standards|criteria|target|needs|need|expectations|goal|challenge|obligation  -> none
  - The school satisfied the criteria.
reach v  obj=deadline|requirement|standard|standards|criteria|target|needs|need|expectations|goal|challenge|obligation  -> none
  - The plant reached the deadline.
beat v  obj=deadline|requirement|standard|standards|criteria|target|needs|need|expectations|goal|challenge|obligation  -> none
  - The school beat the criteria.
miss v  obj=deadline|requirement|standard|standards|criteria|target|needs|need|expectations|goal|challenge|obligation  -> none
  - The plant missed the deadline.
hit v  obj=deadline|requirement|standard|standards|criteria|target|needs|need|expectations|goal|challenge|obligation  -> none
  - The school hit the criteria.
take v  obj=bus|train|flight|plane|taxi|ferry|medicine|pill|drug|oath|office|seat|shower|nap|exam|class|course|picture|photo|time|place|part|note|step|steps|lead|look  -> none
  - The nurse took the bus.
catch v  obj=bus|train|flight|plane|taxi|ferry|medicine|pill|drug|oath|office|seat|shower|nap|exam|class|course|picture|photo|time|place|part|note|step|steps|lead|look  -> none
  - The clerk caught the exam.
board v  obj=bus|train|flight|plane|taxi|ferry|medicine|pill|drug|oath|office|seat|shower|nap|exam|class|course|picture|photo|time|place|part|note|step|steps|lead|look  -> none
  - The nurse boarded the bus.
enter v  obj=bus|train|flight|plane|taxi|ferry|medicine|pill|drug|oath|office|seat|shower|nap|exam|class|course|picture|photo|time|place|part|note|step|steps|lead|look  -> none
  - The clerk entered the exam.
sit v  obj=bus|train|flight|plane|taxi|ferry|medicine|pill|drug|oath|office|seat|shower|nap|exam|class|course|picture|photo|time|place|part|note|step|steps|lead|look  -> none
  - The nurse sat the bus.
hold v  obj=hostage|prisoner subj=weather|storm|snow|love|fear  -> none
  - Snow held the town hostage.
take v  obj=hostage|prisoner subj=weather|storm|snow|love|fear  -> none
  - Snow took the town hostage.
attack n  mod=heart|panic|asthma|anxiety|shark|dog|bear|terrorist_film|tiger|crocodile|snake|seizure|bee  -> none
  - An attack killed the farmer.
strike n  mod=lightning|thunder|baseball|called|third  -> none
  - A strike hit the barn.
rally n  mod=car|motor|stock|price|market|football|bus|cycling|year-end|late|relief|bond|dollar|day|national_day  -> none
  - The rally lifted traders.
hunt n  mod=bargain|job|house|treasure|talent|fox|egg  -> none
  - The hunt went on in the garden.
raid n  mod=bargain|job|house|treasure|talent|fox|egg  -> none
  - The raid went on in the garden.
search n  mod=bargain|job|house|treasure|talent|fox|egg  -> none
  - The search went on in the garden.
fight n  mod=bull|cock|snowball|pillow|food|price|bidding|legal|court|title|custody|boxing|prize|cage  -> none
  - The fight drew a crowd.
war n  mod=bull|cock|snowball|pillow|food|price|bidding|legal|court|title|custody|boxing|prize|cage  -> none
  - The war drew a crowd.
battle n  mod=bull|cock|snowball|pillow|food|price|bidding|legal|court|title|custody|boxing|prize|cage  -> none
  - The battle drew a crowd.
duel n  mod=bull|cock|snowball|pillow|food|price|bidding|legal|court|title|custody|boxing|prize|cage  -> none
  - The duel drew a crowd.
war n  of=words|attrition|nerves|wits|independence|roses|worlds|sexes|bands  -> none
  - A war of words followed.
battle n  of=words|attrition|nerves|wits|independence|roses|worlds|sexes|bands  -> none
  - A battle of words followed.
fight n  of=words|attrition|nerves|wits|independence|roses|worlds|sexes|bands  -> none
  - A fight of words followed.
clash n  of=words|attrition|nerves|wits|independence|roses|worlds|sexes|bands  -> none
  - A clash of words followed.
war n  mod=civil|world|cold|gulf|vietnam|first|second|iraq|independence|korean|great|world  -> none
  - The war ended long ago.
fight v  obj=election|elections|seat|vote|primary|race|campaign|referendum|presidency|nomination  -> none
  - The party fought the election.
contest v  obj=election|elections|seat|vote|primary|race|campaign|referendum|presidency|nomination  -> none
  - The senator contested the primary.
win v  obj=election|elections|seat|vote|primary|race|campaign|referendum|presidency|nomination  -> none
  - The party won the election.
lose v  obj=election|elections|seat|vote|primary|race|campaign|referendum|presidency|nomination  -> none
  - The senator lost the primary.
battle v  obj=election|elections|seat|vote|primary|race|campaign|referendum|presidency|nomination  -> none
  - The party battled the election.
capture v  obj=election|elections|seat|vote|primary|race|campaign|referendum|presidency|nomination  -> none
  - The senator captured the primary.
clinch v  obj=election|elections|seat|vote|primary|race|campaign|referendum|presidency|nomination  -> none
  - The party clinched the election.
sweep v  obj=election|elections|seat|vote|primary|race|campaign|referendum|presidency|nomination  -> none
  - The senator swept the primary.
host v  obj=election|elections|seat|vote|primary|race|campaign|referendum|presidency|nomination  -> none
  - The party hosted the election.
target v  obj=election|elections|seat|vote|primary|race|campaign|referendum|presidency|nomination  -> none
  - The senator targeted the primary.
secure v  obj=election|elections|seat|vote|primary|race|campaign|referendum|presidency|nomination  -> none
  - The party secured the election.
claim v  obj=election|elections|seat|vote|primary|race|campaign|referendum|presidency|nomination  -> none
  - The senator claimed the primary.
release v  obj=book|essay|novel|paper|study|report|album|list|study|website|survey|poll  -> none
  - The institute released a study.
launch v  obj=book|essay|novel|paper|study|report|album|list|study|website|survey|poll  -> none
  - The writer launched a novel.
publish v  obj=book|essay|novel|paper|study|report|album|list|study|website|survey|poll  -> none
  - The institute published a study.
present v  obj=book|essay|novel|paper|study|report|album|list|study|website|survey|poll  -> none
  - The writer presented a novel.
open v  obj=book|essay|novel|paper|study|report|album|list|study|website|survey|poll  -> none
  - The institute opened a study.
deliver v  obj=book|essay|novel|paper|study|report|album|list|study|website|survey|poll  -> none
  - The writer delivered a novel.
sign v  obj=book|essay|novel|paper|study|report|album|list|study|website|survey|poll  -> none
  - The institute signed a study.
share v  obj=book|essay|novel|paper|study|report|album|list|study|website|survey|poll  -> none
  - The writer shared a novel.
host v  obj=book|essay|novel|paper|study|report|album|list|study|website|survey|poll  -> none
  - The institute hosted a study.
kill v  obj=book|essay|novel|paper|study|report|album|list|study|website|survey|poll  -> none
  - The writer killed a novel.
hold v  obj=marriage|wedding|party|dinner|birthday|funeral|concert|festival|class|classes|mass|prayer|service|lesson|course  -> none
  - The couple held a party.
host v  obj=marriage|wedding|party|dinner|birthday|funeral|concert|festival|class|classes|mass|prayer|service|lesson|course  -> none
  - The town hosted the festival.
attend v  obj=marriage|wedding|party|dinner|birthday|funeral|concert|festival|class|classes|mass|prayer|service|lesson|course  -> none
  - The couple attended a party.
join v  obj=marriage|wedding|party|dinner|birthday|funeral|concert|festival|class|classes|mass|prayer|service|lesson|course  -> none
  - The town joined the festival.
celebrate v  obj=marriage|wedding|party|dinner|birthday|funeral|concert|festival|class|classes|mass|prayer|service|lesson|course  -> none
  - The couple celebrated a party.
stage v  obj=marriage|wedding|party|dinner|birthday|funeral|concert|festival|class|classes|mass|prayer|service|lesson|course  -> none
  - The town staged the festival.
cancel v  obj=marriage|wedding|party|dinner|birthday|funeral|concert|festival|class|classes|mass|prayer|service|lesson|course  -> none
  - The couple canceled a party.
postpone v  obj=marriage|wedding|party|dinner|birthday|funeral|concert|festival|class|classes|mass|prayer|service|lesson|course  -> none
  - The town postponed the festival.
organise v  obj=marriage|wedding|party|dinner|birthday|funeral|concert|festival|class|classes|mass|prayer|service|lesson|course  -> none
  - The couple organised a party.
organize v  obj=marriage|wedding|party|dinner|birthday|funeral|concert|festival|class|classes|mass|prayer|service|lesson|course  -> none
  - The town organized the festival.
launch v  obj=car|house|phone|product|service|ticket|shirt|app|model|version|device|system|vehicle|range subj=company|firm|maker|carmaker|startup|manufacturer|retailer|brand  -> none
  - The carmaker launched a model.
release v  obj=car|house|phone|product|service|ticket|shirt|app|model|version|device|system|vehicle|range subj=company|firm|maker|carmaker|startup|manufacturer|retailer|brand  -> none
  - The firm released a phone.
unveil v  obj=car|house|phone|product|service|ticket|shirt|app|model|version|device|system|vehicle|range subj=company|firm|maker|carmaker|startup|manufacturer|retailer|brand  -> none
  - The carmaker unveiled a model.
recall v  obj=car|house|phone|product|service|ticket|shirt|app|model|version|device|system|vehicle|range subj=company|firm|maker|carmaker|startup|manufacturer|retailer|brand  -> none
  - The firm recalled a phone.
roll_out v  obj=car|house|phone|product|service|ticket|shirt|app|model|version|device|system|vehicle|range subj=company|firm|maker|carmaker|startup|manufacturer|retailer|brand  -> none
  - The carmaker rolled out a model.
deploy v  obj=car|house|phone|product|service|ticket|shirt|app|model|version|device|system|vehicle|range subj=company|firm|maker|carmaker|startup|manufacturer|retailer|brand  -> none
  - The firm deployed a phone.
withdraw v  obj=car|house|phone|product|service|ticket|shirt|app|model|version|device|system|vehicle|range subj=company|firm|maker|carmaker|startup|manufacturer|retailer|brand  -> none
  - The carmaker withdrew a model.
introduce v  obj=car|house|phone|product|service|ticket|shirt|app|model|version|device|system|vehicle|range subj=company|firm|maker|carmaker|startup|manufacturer|retailer|brand  -> none
  - The firm introduced a phone.
suspend v  obj=car|house|phone|product|service|ticket|shirt|app|model|version|device|system|vehicle|range subj=company|firm|maker|carmaker|startup|manufacturer|retailer|brand  -> none
  - The carmaker suspended a model.
ship v  obj=car|house|phone|product|service|ticket|shirt|app|model|version|device|system|vehicle|range subj=company|firm|maker|carmaker|startup|manufacturer|retailer|brand  -> none
  - The firm shipped a phone.
return v  obj=car|house|phone|product|service|ticket|shirt|app|model|version|device|system|vehicle|range subj=company|firm|maker|carmaker|startup|manufacturer|retailer|brand  -> none
  - The carmaker returned a model.
send v  obj=car|house|phone|product|service|ticket|shirt|app|model|version|device|system|vehicle|range subj=company|firm|maker|carmaker|startup|manufacturer|retailer|brand  -> none
  - The firm sent a phone.
test v  obj=car|house|phone|product|service|ticket|shirt|app|model|version|device|system|vehicle|range subj=company|firm|maker|carmaker|startup|manufacturer|retailer|brand  -> none
  - The carmaker tested a model.
drop v  obj=car|house|phone|product|service|ticket|shirt|app|model|version|device|system|vehicle|range subj=company|firm|maker|carmaker|startup|manufacturer|retailer|brand  -> none
  - The firm dropped a phone.
present v  obj=car|house|phone|product|service|ticket|shirt|app|model|version|device|system|vehicle|range subj=company|firm|maker|carmaker|startup|manufacturer|retailer|brand  -> none
  - The carmaker presented a model.
# an emergency of health or weather is no emergency rule; a place in a ranking or a policy is not held by force
declare v  S?=subj T?=on|in obj={alarm}  -> none
  - The agency declared the outbreak a global health emergency.
hold v  S?=subj:state T=obj:any obj=position|ground|place|post|port  -> none
  - Norway holds a special position in the policy of the bank.

# A rally of cars, a march of pilgrims
organize v  obj=car_rally|motor_rally|bike_rally|motorcycle_rally|automobile_rally|rally_raid  -> none
  - A club organized a vintage car rally from the capital to the coast.
organise v  obj=car_rally|motor_rally|bike_rally|motorcycle_rally|automobile_rally|rally_raid  -> none
  - The touring club organised a motorcycle rally in the desert.
hold v  obj=car_rally|motor_rally|bike_rally|motorcycle_rally|automobile_rally|rally_raid  -> none
  - The ministry of tourism held a car rally.
stage v  obj=car_rally|motor_rally|bike_rally|motorcycle_rally|automobile_rally|rally_raid  -> none
  - Jordan staged a car rally in March.
march v  subj=pilgrim|pilgrims|mourner|devotee|devotees|scout|scouts|band|cadet|cadets|penguin  -> none
  - Thousands of pilgrims marched to the shrine on foot.
  - Devotees from Iraq and Iran marched the road to the holy city.
# what happens to everybody is nobody's act
force v  subj={circumstance}  -> none
  - Smog forced the ministry to close schools.
compel v  subj={circumstance}  -> none
  - A shortage compelled the ministry to import rice.
prompt v  subj={circumstance}  -> none
  - The crisis prompted the city to hire nurses.
push v  subj={circumstance}  -> none
  - Debt pushed the province to sell its port.
drive v  subj={circumstance}  -> none
  - Poverty drove the villagers to the capital.
spur v  subj={circumstance}  -> none
  - The outbreak spurred the government to act.
hit v  subj={circumstance}  -> none
  - The recession hit the government.
threaten v  subj={circumstance}  -> none
  - A shortage threatens the ministry.
hurt v  subj={circumstance}  -> none
  - Inflation hurt the government.
lead v  subj={circumstance}  -> none
  - The scandal led the minister to write a book.
cripple v  subj={circumstance}  -> none
  - The blackout crippled the ministry.
strike v  subj={circumstance}  -> none
  - The virus struck the army.
kill v  subj={circumstance}  -> none
  - The virus killed two soldiers.
claim v  subj={circumstance}  -> none
  - The outbreak claimed the senator.
help v  subj={circumstance}  -> none
  - The delay helped the rebels.
pressure v  subj={circumstance}  -> none
  - The crisis pressured the cabinet to act.
target v  subj=tariff|policy|law|bill|measure|campaign|program|programme|tax|drug|ad|advertisement|product|rule  -> none
  - The tariffs target China.
knock_out v  -> none
  - A storm knocked out power to 84,000 homes in Ohio.
knock_down v  obj=price|wall|house|lamp|post|tree|line|power_line  -> none
  - The wind knocked down a wall.
knock v  obj=power|electricity|service|services|door|line|lines  -> none
  - A storm knocked out the power in the capital.
secure v  obj=majority|majorities|victory|win|place|berth|spot|slot|future|qualification|percentage|mandate  -> none
  - The opposition party secured an absolute majority in parliament.
approach v  obj=checkpoint|roadblock|border|city|town|village|island|coast|base|building|house|car|vehicle|convoy|deadline|end|age|level  -> none
  - The family approached a checkpoint in the desert.
  - The army approached the town.
# won an election
beat v  subj=:GOV|LEG|PTY obj=:GOV|LEG|PTY  -> none
  - The senator narrowly beat the governor in Ohio.
defeat v  subj=:GOV|LEG|PTY obj=:GOV|LEG|PTY  -> none
  - The president defeated the senator in the second round.
# a name for it, what it does in a phrase, and objects that are no victims
come v  subj=it to=:any  -> none
  - When it comes to Iran, the ministry speaks with two voices.
catch v  between=:any  -> none
  - Europe is caught between the United States and China.
treat v  as=:any  -> none
  - Washington does not treat its allies as equals.
blame v  obj=no for=:any  -> none
  - The minister was to blame for the death of the soldiers.
harm v  obj={abstract}|{market}|will|interest|interests|image|reputation|economy|relation|relations|tie|ties|effort|efforts|prospect|prospects|chance|chances|trade|environment|climate|credibility|process|business|industry|sector|peace|stability|security|unity|trust|confidence  -> none
  - The government harmed the island's will to trade.
target v  subj={sanction}|{tariff}  -> none
  - The sanctions have targeted medicine and food.
campaign n  against={abstract}|{weather}|{disaster}|trafficking|smuggling|drug|drugs|illiteracy|malaria|polio|plastic|waste|litter|smoking|obesity  -> none
  - The ministers spoke about the campaign against human trafficking.
bless v  subj=god|allah|lord|heaven  -> none
  - May God bless America.
surround v  subj={abstract}|circumstance|event|question|issue|speculation|rumour|rumor|controversies|allegation|mystery|hype|mine|mountain|hill|wall|river|desert|village|forest|field|settlement|suburb|controversy|question|mystery|secrecy|uncertainty|scandal|debate|fear|sea|water  -> none
  - Sand mines surround the city.
paint v  obj=portrait|picture|image|scene  -> none
  - The American press painted a portrait of the White House.
relocation n  of=zone|embassy|mission|consulate|headquarters|factory|plant|company|capital|office|troop|troops|base|conflict  -> none
  - The relocation of the conflict zone worries the ministry.

# --- revolutions that are names, and returns that give nothing back ---
revolution n  mod=islamic|industrial|cultural|french|russian|october|bolshevik|digital|technological|american|white|green|velvet|information|agricultural|sexual  -> none
  - The leader of the Islamic Revolution of Iran received the guests.
  - The Industrial Revolution in Britain changed the countryside.
return n  to={talks}|{agreement}|power|normal|table|negotiating_table|office|work|democracy|compliance|growth|violence|war|peace|politics|country|home|capital  -> none
  - Norway supports a return to the agreement.
  - The minister spoke to reporters after his return to the capital.
return v  obj=call|favour|favor|compliment|greeting|gaze|serve|ball|verdict|profit|result|error|majority  -> none
  - The envoy of Peru returned the call.
release n  of=report|statement|document|film|album|song|book|sediment|water|gas|oil|carbon|emission|radiation|data|result|figure|index|video|footage|picture|photo|list|product|version|game|toxin|pollutant|heat|energy|hormone|stress|communique  -> none
  - The release of the report by the ministry of Norway surprised Chile.
  - The release of water into the river worried the fishermen of Egypt.
hail v  from=:any  -> none
  - The president of Peru hails from a village in the south.
hurt v  obj=feeling|feelings|sentiment|economy|revenue|sale|interest|market|chance|image|pride|reputation|industry|export|consumer  -> none
  - The cartoon hurt the feelings of the Muslims of Norway.
execute v  obj=plan|approach|system|project|order|policy|contract|programme|program|task|deal|will|manoeuvre|maneuver|phase|strategy|agreement|command|code|trade  -> none
  - The ministry of Chile executed the contract.
require v  obj={abstract}|understanding|effort|time|money|patience|investment|wagon|skill|training|courage|cooperation|approach|attention|work  -> none
  - The railways of Peru require investment.
enter v  obj=territory|ground|phase|market|race|era|stage|fray|area mod=negative|new|uncharted|final|positive|unknown  -> none
  - The economy of Chile entered negative territory.
in_charge n  -> none
  - A commander in charge of supplies left the base of Peru.
take_over v  obj=presidency|function|role|post|duty|duties|job|helm|leadership|chairmanship|responsibility|premiership|chair|reins|portfolio|ministry|command|secretariat  -> none
  - The general of Mali took over the presidency of the club.
release v  obj=report|statement|document|investigation|film|album|song|data|result|figure|video|footage|picture|photo|list|product|version|study|survey|poll|index|map|audio|transcript|details|information  -> none
  - The ministry of Norway released the report.
# Business, learned societies, small print
takeover n  of=:BUS  -> none
  - The bank announced a takeover of a rival bank.
takeover n  of=company|bank|firm|rival|insurer|airline|club|retailer|carmaker|brewer|miner|lender|maker|broadcaster|newspaper|chain|business|brand|startup|start-up|competitor  -> none
  - The ministry of Spain looked into the takeover of the insurer.
takeover n  poss|by=:BUS  -> none
  - Shareholders of the bank approved the insurer's takeover of the lender.
meeting n  mod=annual|shareholder|shareholders|board|staff|parish|creditor|creditors|sales  -> none
  - The study was read at the annual meeting of the Society of Chemists.
explosion n  mod=population|energy|tech|technology|demand|growth|price|debt|credit|housing|tourism|data|internet|ai|media|art|film|startup|construction|research|baby|information|cambrian|rocket|building|house|factory|warehouse|boiler|gas|engine|tyre|tire|gas_leak|launch_pad|pipeline|fireworks|supernova|muzzle|volcanic  -> none
  - Kenya's tech explosion drew investors from Europe.
  - A gas explosion in a block of flats injured four officials of Peru.
blast n  mod=muzzle|horn|cold|arctic|winter|heat|icy|gas|boiler|rock|quarry|volcanic|furnace  -> none
  - An arctic blast reached the towns of northern France.
explosion n  on|at|aboard=board|flight|plane|aircraft|ship|ferry|train|bus|launch_pad|launchpad|test_stand|power_plant|chemical_plant|fireworks_factory|fireworks_plant|petrol_station|gas_station|sugar_mill|steelworks  -> none
  - The rocket of the agency was lost in an explosion on the launch pad.
join v  as=writer|editor|reporter|correspondent|clerk|intern|analyst|lecturer|professor|teacher|engineer|trainee|apprentice|coach|manager|director|assistant|adviser|advisor|consultant|cadet|recruit|executive|producer|presenter|columnist|journalist|photographer|economist|lawyer|researcher|fellow|staffer|driver|partner|programmer|scientist|secretary|officer|soldier|interpreter|translator  -> none
  - He joined the ministry as a clerk.
join v  obj={media}|newspaper|faculty|university|paper|team|firm|bank|company  subj=:person  -> none
  - Ada Novak joined the company in May.
target v  subj=senator|lawmaker|candidate|democrat|republican|challenger|congressman|congresswoman|prosecutor|regulator|watchdog|auditor|ad|advert|marketer  -> none
  - The senator is targeting Republicans this year.
prohibit v  subj=law|treaty|convention|constitution|charter|rule|rules|statute|agreement|act|code|clause|article|norm  -> none
  - International law prohibits attacks on aid workers.
bar v  subj=law|treaty|convention|constitution|charter|rule|rules|statute|agreement|act|code|clause|article|norm  -> none
  - The treaty bars attacks on hospitals.
forbid v  subj=law|treaty|convention|constitution|charter|rule|rules|statute|agreement|act|code|clause|article|norm  -> none
  - The constitution forbids foreign bases.
ban v  obj=attack|strike|killing|use|practice|killings|attacks|raid|raids|shelling  -> none
  - The bill bans attacks on judges.
meet v  obj|with=relative|friend|fan|cousin|grandmother|grandfather|in-law obj.of=no  -> none
  - The queen is expected to meet relatives in Nairobi.
# Newsrooms, shops and ledgers
walk_out v  subj=he|she|man|woman|boy|girl|guest|customer|patient  -> none
  - The man walked out with a bag.
explosion n  of=violence|anger|rage|interest|order|orders|website|websites|joy|protest|creativity|colour|color|activity|hate|racism|content|data|demand|cases|growth|debt|laughter|applause|energy|noise|popularity|hatred|emotion|information|grief|crime|app|service|products  -> none
  - Peru saw an explosion of orders last year.
ask v  obj=question|questions  -> none
  - The leaders of both parties asked each other questions.
catch v  in=middle|crossfire|trap|storm|snow|traffic|bind|web|scandal|row|dispute|spotlight|rain|act  -> none
  - Estonia would be caught in the middle.
catch v  obj=limit|limits|fish|attention|eye|glimpse|breath|fire|sight|imagination|mood|ball|virus|disease|cold  -> none
  - The envoy caught the eye of the premier.
push v  obj=rate|rates|price|prices|cost|costs|limit|limits|boundary|boundaries|button|inflation|unemployment|temperature  -> none
  - The central bank pushed rates up.
contribute v  to=report|article|story|reporting|coverage|piece|study|book|increase|rise|fall|decline|growth|problem|delay|warming|death|success|failure  -> none
  - Ada Novak in Lima contributed to this report.
collaboration n  with=director|actor|actress|singer|composer|artist|designer|musician|rapper|band|filmmaker|author  -> none
  - The minister praised her second collaboration with the Danish director.
hurt v  subj=conflict|row|feud|dispute|policy|initiative|tariff|tax|decision|remark|comment|ruling|law|rate|rates|strike_action|competition|programme|program  -> none
  - The premier was not hurt by his row with the Vatican.
force v  comp=reconsider|rethink|choose|adapt|rely|cancel|postpone|delay|close|cut|raise|borrow|wait|adjust|slow  subj=disavowal|remark|decision|loss|defeat|result|election|vote|change|competition|market|rise|fall|drop|lack|need|absence|protest|row|scandal|revelation|weather  -> none
  - The vote would force the government to reconsider its plans.
cap v  obj=price|prices|fee|fees|rent|rents|fare|fares|cost|costs|rate|rates|bill|bills|spending|pay  -> none
  - The firm promised the state of Ohio that it would cap its prices.
cordon_off v  obj=area|site|scene|road|street|zone|spot|wreckage|block|crater  -> none
  - Indian forces cordoned off the area.
issue v  obj=warning|warnings|alert|advisory|advice to=voter|voters|resident|residents|public|people|citizen|citizens|traveller|travellers|motorist|motorists|fisherman|fishermen|farmer|farmers|community|communities|visitor|tourist|parents  -> none
  - The province issued urgent warnings to residents about the storm.
succumb_to v  obj=heat|injury|injuries|wound|wounds|illness|disease|cancer|virus|covid|covid-19|cold|thirst|temptation|fatigue|burns  -> none
  - The premier of Fiji succumbed to injuries.
succumb v  to=heat|injury|injuries|wound|wounds|illness|disease|cancer|virus|covid|covid-19|cold|thirst|temptation|fatigue|burns  -> none
  - The premier of Fiji succumbed to his injuries.
hit v  obj=roadside_bomb|landmine|land_mine|mine|tree|pole|wall|lamp_post|kerb|curb|iceberg|reef|rock|pothole|deer|snag|bottom|jackpot|brakes|ceiling|peak|low|high|record  -> none
  - The vehicle of two soldiers of Mali hit a roadside bomb.
eject v  from=jet|plane|aircraft|car|vehicle|seat|cockpit|fighter  -> none
  - A British pilot was ejected from his jet.
issue v  obj=warning|warnings|alert|advisory subj=expert|scientist|forecaster|meteorologist|engineer|doctor|researcher|geologist|volcanologist  -> none
  - Water experts of Iraq issued warnings about cracks in the dam.
release v  obj=video|cable|cables|recording|footage|image|photograph|transcript|e-mail|email|emails|tape|files|archive  -> none weight=2
  - The army of Jordan released a video of the raid.
procession n  mod=funeral|wedding|religious|mourning|carnival|holy|easter|muharram|ashura|palm_sunday|coronation|victory|royal  -> none
  - The funeral procession for the general of Iran began in the city of Ahvaz.
stage v  obj=media_war|psychological_war|propaganda_war|information_war|trade_war|economic_war|proxy_war|war_of_words|soft_war  -> none weight=2
  - These countries are staging a media war against Iran.
wage v  obj=media_war|psychological_war|propaganda_war|information_war|war_of_words|soft_war  -> none weight=2
  - The newspapers wage a media war against Iran.
inform v  obj=times|newspaper|reporter|reporters|daily|magazine|journalist|journalists|press|broadcaster|radio  -> none
  - Sources informed the newspaper that the minister of Iran was ill.
release v  obj=single|track|song|soundtrack|trailer|sequel|mixtape|ep  -> none weight=2
  - An Iranian pianist released a single in memory of the children.
cut_down v  obj=number|numbers|cost|costs|rate|rates|time|expense|expenses|tree|trees|forest|consumption|emissions  -> none
  - India has made advances in cutting down the numbers of drop-outs.
release v  subj={media}|newspaper|magazine|studio|label  obj=report|reports|article|story|document|documents  -> none weight=2
  - Western media released a confidential report on Iran.
blame v  obj=car|cars|motorcycle|traffic|illegal_traffic|weather|drought|heat|speculator|speculators|inflation|factory|factories|smoke|dust  -> none
  - The lawmaker blamed cars for the air pollution in Tehran.
seal_off v  obj=area|site|scene|road|street|zone|spot|wreckage|block|crater  -> none
  - Police and officers sealed off the area after the blast.
revolution n  mod=scientific|industrial|green|digital|sexual|technological|quiet|agricultural|information|energy|shale|fashion  -> none
  - The engineer started a scientific revolution in Oman.
start v  obj=scientific_revolution|industrial_revolution|green_revolution|digital_revolution|technological_revolution  -> none weight=2
  - The engineer started a digital revolution in Oman.
gather v  around=hole|table|fire|screen|television|tree|grave|campfire|piano  -> none
  - Workers from the ministry of Peru gathered around a muddy hole.
strike v  with=company|firm|engine|maker|bank|studio|publisher  obj=no  -> none
  - A deal like the one struck with the firm was signed by the ministry of Norway.
trial n  of=missile|rocket|torpedo|weapon|system|drug|vaccine|treatment|medicine|drone|technology|device  -> none
  - The trial of the ballistic missile system by the North was a success.
vote v  on=bill|motion|resolution|amendment|proposal|plan|measure|law|package|constitution|agreement|deal|draft  -> none
  - The Maltese senate votes on a bill to protect the rebels.
deliver v  subj=missile|rocket|bomber|jet|submarine|drone|warplane obj=warhead|weapon|bomb|payload  -> none
  - A Cypriot missile delivers a warhead to a desert in Chad.
return v  obj=pupil|child|student|schoolchild to=school|class|classroom  -> none
  - Malta returned the children to school.
let v  obj=us  -> none
  - The premier of Malta said: "Let us remember the dead of Cyprus."
take v  obj=charge  -> none
  - A Cypriot general took charge of the Maltese ministry.
burst_into v  obj=flame|flames|tear|tears|song|applause|laughter|fire  -> none
  - A Maltese aircraft burst into flames.
target v  subj=probe|investigation|inquiry|legislation|reform|ban  -> none
  - A probe targeting the Chadian ministry began in Lima.
