# Event frames of tabard, family "verbs": one entry a line, its examples indented (docs/formats/frames.md).
# Origin: written for tabard; codes are CAMEO / PLOVER facts. Licence: as the project.

# Verbs of news prose that had no frame, or none for what stands beside them here
besmirch v  S=subj T=obj  -> 111
  + The government of Peru besmirched Fiji. | The government of Peru > Fiji
lampoon v  S=subj T=obj  -> 111
  + The government of Latvia lampooned Serbia. | The government of Latvia > Serbia
harangue v  S=subj T=obj  -> 111
  + The government of Laos harangued Nepal. | The government of Laos > Nepal
reprove v  S=subj T=obj  -> 111
  + The government of Latvia reproved Jordan. | The government of Latvia > Jordan
stigmatise v  S=subj T=obj  -> 111
  + The government of Croatia stigmatised Gabon. | The government of Croatia > Gabon
stigmatize v  S=subj T=obj  -> 111
  + The government of Bolivia stigmatized Croatia. | The government of Bolivia > Croatia
traduce v  S=subj T=obj  -> 111
  + The government of Niger traduced Latvia. | The government of Niger > Latvia
execrate v  S=subj T=obj  -> 111
  + The government of Panama execrated Latvia. | The government of Panama > Latvia
bawl_out v  S=subj T=obj|at  -> 111
  + The government of Laos bawled out Serbia. | The government of Laos > Serbia
slag_off v  S=subj T=obj|at  -> 111
  + The government of Latvia slagged off Ghana. | The government of Latvia > Ghana
tut-tut v  S=subj T=obj|at  -> 111
  + The government of Peru tut-tutted at Gabon. | The government of Peru > Gabon
carp v  S=subj T=at subj=:GOV|PTY|LEG|OPP|MED|REL|NGO|state  -> 111
  + The government of Panama carped at Gabon. | The government of Panama > Gabon
jibe v  S=subj T=at subj=:GOV|PTY|LEG|OPP|MED|REL|NGO|state  -> 111
  + The government of Eritrea jibed at Serbia. | The government of Eritrea > Serbia
snipe v  S=subj T=at subj=:GOV|PTY|LEG|OPP|MED|REL|NGO|state  -> 111
  + The government of Niger sniped at Bolivia. | The government of Niger > Bolivia
sneer v  S=subj T=at subj=:GOV|PTY|LEG|OPP|MED|REL|NGO|state  -> 111
  + The government of Laos sneered at Ghana. | The government of Laos > Ghana
rail v  S=subj T=at subj=:GOV|PTY|LEG|OPP|MED|REL|NGO|state  -> 111
  + The government of Ghana railed at Oman. | The government of Ghana > Oman
fume v  S=subj T=at subj=:GOV|PTY|LEG|OPP|MED|REL|NGO|state  -> 111
  + The government of Nepal fumed at Latvia. | The government of Nepal > Latvia
seethe v  S=subj T=at subj=:GOV|PTY|LEG|OPP|MED|REL|NGO|state  -> 111
  + The government of Croatia seethed at Nepal. | The government of Croatia > Nepal
bristle v  S=subj T=at subj=:GOV|PTY|LEG|OPP|MED|REL|NGO|state  -> 111
  + The government of Laos bristled at Oman. | The government of Laos > Oman
make_fun v  S=subj T=of  -> 111
  + The government of Bolivia made fun of Ghana. | The government of Bolivia > Ghana
poke_fun v  S=subj T=at  -> 111
  + The government of Latvia poked fun at Ghana. | The government of Latvia > Ghana
speak_ill v  S=subj T=of  -> 111
  + The government of Croatia spoke ill of Panama. | The government of Croatia > Panama
scathing a  S=subj T=about|on|of  -> 111
  + The government of Niger was scathing about Peru. | The government of Niger > Peru
critical a  S=subj T=of  -> 111
  + The government of Fiji was critical of Panama. | The government of Fiji > Panama
hurl v  S=subj T=at obj=insult|insults|abuse|invective  -> 111 weight=2
  + The government of Jordan hurled insults at Nepal. | The government of Jordan > Nepal
vent v  S=subj T=on|at|against obj=fury|anger|frustration|spleen|ire|wrath  -> 111
  + The government of Ghana vented its fury on Laos. | The government of Ghana > Laos
give v  S=subj T=to|iobj obj=tongue-lashing|dressing-down|earful|rebuke|scolding|telling-off  -> 111 weight=3
  + The government of Nepal gave a dressing-down to Estonia. | The government of Nepal > Estonia
pour_out v  S=subj T=on|against obj=anger|scorn|bile  -> 111
  + The government of Panama poured out its anger on Latvia. | The government of Panama > Latvia
contest v  S=subj T=obj.poss|of|by|from|obj.of obj=claim|assertion|charge|allegation|version|account|report|argument|contention|accusation|theory|statement  -> 120 weight=1
  + The government of Ghana contested the claim of Oman. | The government of Ghana > Oman
counter v  S=subj T=obj.poss|of|by|from|obj.of obj=claim|assertion|charge|allegation|version|account|report|argument|contention|accusation|theory|statement  -> 120 weight=1
  + The government of Serbia countered the claim of Jordan. | The government of Serbia > Jordan
debunk v  S=subj T=obj.poss|of|by|from|obj.of obj=claim|assertion|charge|allegation|version|account|report|argument|contention|accusation|theory|statement  -> 120 weight=1
  + The government of Fiji debunked the claim of Estonia. | The government of Fiji > Estonia
discount v  S=subj T=obj.poss|of|by|from|obj.of obj=claim|assertion|charge|allegation|version|account|report|argument|contention|accusation|theory|statement  -> 120 weight=1
  + The government of Jordan discounted the claim of Eritrea. | The government of Jordan > Eritrea
rebut v  S=subj T=obj.poss|of|by|from|obj.of obj=claim|assertion|charge|allegation|version|account|report|argument|contention|accusation|theory|statement  -> 120 weight=1
  + The government of Bolivia rebutted the claim of Latvia. | The government of Bolivia > Latvia
refute v  S=subj T=obj.poss|of|by|from|obj.of obj=claim|assertion|charge|allegation|version|account|report|argument|contention|accusation|theory|statement  -> 120 weight=1
  + The government of Niger refuted the claim of Bolivia. | The government of Niger > Bolivia
dispute v  S=subj T=obj.poss|of|by|from|obj.of obj=claim|assertion|charge|allegation|version|account|report|argument|contention|accusation|theory|statement  -> 120 weight=1
  + The government of Fiji disputed the claim of Bolivia. | The government of Fiji > Bolivia
deride v  S=subj T=obj.poss|of|by|from|obj.of obj=claim|assertion|charge|allegation|version|account|report|argument|contention|accusation|theory|statement  -> 120 weight=1
  + The government of Serbia derided the claim of Croatia. | The government of Serbia > Croatia
derail v  S=subj T=obj.poss|of|by|from|obj.of obj={plan}|bid|proposal|idea|merger|deal|motion|effort|efforts|attempt|initiative|candidacy|law|bill|vote|resolution|measure|draft  -> 120 weight=1
  + The government of Latvia derailed the proposal of Fiji. | The government of Latvia > Fiji
frustrate v  S=subj T=obj.poss|of|by|from|obj.of obj={plan}|bid|proposal|idea|merger|deal|motion|effort|efforts|attempt|initiative|candidacy|law|bill|vote|resolution|measure|draft  -> 120 weight=1
  + The government of Bolivia frustrated the proposal of Peru. | The government of Bolivia > Peru
nix v  S=subj T=obj.poss|of|by|from|obj.of obj={plan}|bid|proposal|idea|merger|deal|motion|effort|efforts|attempt|initiative|candidacy|law|bill|vote|resolution|measure|draft  -> 120 weight=1
  + The government of Fiji nixed the proposal of Nepal. | The government of Fiji > Nepal
scotch v  S=subj T=obj.poss|of|by|from|obj.of obj={plan}|bid|proposal|idea|merger|deal|motion|effort|efforts|attempt|initiative|candidacy|law|bill|vote|resolution|measure|draft  -> 120 weight=1
  + The government of Estonia scotched the proposal of Ghana. | The government of Estonia > Ghana
scupper v  S=subj T=obj.poss|of|by|from|obj.of obj={plan}|bid|proposal|idea|merger|deal|motion|effort|efforts|attempt|initiative|candidacy|law|bill|vote|resolution|measure|draft  -> 120 weight=1
  + The government of Serbia scuppered the proposal of Ghana. | The government of Serbia > Ghana
scuttle v  S=subj T=obj.poss|of|by|from|obj.of obj={plan}|bid|proposal|idea|merger|deal|motion|effort|efforts|attempt|initiative|candidacy|law|bill|vote|resolution|measure|draft  -> 120 weight=1
  + The government of Jordan scuttled the proposal of Latvia. | The government of Jordan > Latvia
stymie v  S=subj T=obj.poss|of|by|from|obj.of obj={plan}|bid|proposal|idea|merger|deal|motion|effort|efforts|attempt|initiative|candidacy|law|bill|vote|resolution|measure|draft  -> 120 weight=1
  + The government of Bolivia stymied the proposal of Eritrea. | The government of Bolivia > Eritrea
sabotage v  S=subj T=obj.poss|of|by|from|obj.of obj={plan}|bid|proposal|idea|merger|deal|motion|effort|efforts|attempt|initiative|candidacy|law|bill|vote|resolution|measure|draft  -> 120 weight=1
  + The government of Serbia sabotaged the proposal of Estonia. | The government of Serbia > Estonia
torpedo v  S=subj T=obj.poss|of|by|from|obj.of obj={plan}|bid|proposal|idea|merger|deal|motion|effort|efforts|attempt|initiative|candidacy|law|bill|vote|resolution|measure|draft  -> 120 weight=1
  + The government of Bolivia torpedoed the proposal of Gabon. | The government of Bolivia > Gabon
thwart v  S=subj T=obj.poss|of|by|from|obj.of obj={plan}|bid|proposal|idea|merger|deal|motion|effort|efforts|attempt|initiative|candidacy|law|bill|vote|resolution|measure|draft  -> 120 weight=1
  + The government of Ghana thwarted the proposal of Fiji. | The government of Ghana > Fiji
sink v  S=subj T=obj.poss|of|by|from|obj.of obj={plan}|bid|proposal|idea|merger|deal|motion|effort|efforts|attempt|initiative|candidacy|law|bill|vote|resolution|measure|draft  -> 120 weight=1
  + The government of Jordan sank the proposal of Eritrea. | The government of Jordan > Eritrea
kill_off v  S=subj T=obj.poss|of|by|from|obj.of obj={plan}|bid|proposal|idea|merger|deal|motion|effort|efforts|attempt|initiative|candidacy|law|bill|vote|resolution|measure|draft  -> 120 weight=1
  + The government of Peru killed off the proposal of Jordan. | The government of Peru > Jordan
obstruct v  S=subj T=obj.poss|of|by|from|obj.of obj={plan}|bid|proposal|idea|merger|deal|motion|effort|efforts|attempt|initiative|candidacy|law|bill|vote|resolution|measure|draft  -> 120 weight=1
  + The government of Estonia obstructed the proposal of Gabon. | The government of Estonia > Gabon
stall v  S=subj T=obj.poss|of|by|from|obj.of obj={plan}|bid|proposal|idea|merger|deal|motion|effort|efforts|attempt|initiative|candidacy|law|bill|vote|resolution|measure|draft  -> 120 weight=1
  + The government of Jordan stalled the proposal of Nepal. | The government of Jordan > Nepal
quash v  S=subj T=obj.poss|of|by|from|obj.of obj=appeal|objection|objections|threat|threats|warning|complaint|criticism|protest|demand|fear  -> 120
  + The government of Nepal quashed the objections of Ghana. | The government of Nepal > Ghana
overrule v  S=subj T=obj.poss|of|by|from|obj.of  -> 120
  + The government of Laos overruled the objections of Panama. | The government of Laos > Panama
wave_aside v  S=subj T=obj.poss|of|by|from|obj.of obj=appeal|objection|objections|threat|threats|warning|complaint|criticism|protest|demand|fear  -> 120
  + The government of Latvia waved aside the objections of Laos. | The government of Latvia > Laos
laugh_off v  S=subj T=obj.poss|of|by|from|obj.of obj=appeal|objection|objections|threat|threats|warning|complaint|criticism|protest|demand|fear  -> 120
  + The government of Ghana laughed off the objections of Bolivia. | The government of Ghana > Bolivia
shrug_off v  S=subj T=obj.poss|of|by|from|obj.of obj=appeal|objection|objections|threat|threats|warning|complaint|criticism|protest|demand|fear  -> 120
  + The government of Panama shrugged off the objections of Croatia. | The government of Panama > Croatia
make_light v  S=subj T=of|obj.of  -> 120
  + The government of Peru made light of Jordan. | The government of Peru > Jordan
close v  S=subj T=on|to obj=door !to=visitor|public|tourist|customer|worshipper|pupil  -> 120
  + The government of Serbia closed the door on Latvia. | The government of Serbia > Latvia
slam v  S=subj T=on|to|in obj=door  -> 120 weight=2
  + The government of Nepal slammed the door on Panama. | The government of Nepal > Panama
give v  S=subj T=to|iobj obj=short_shrift|cold_shoulder|brush-off|snub|thumbs_down  -> 120 weight=3
  + The government of Peru gave the cold shoulder to Oman. | The government of Peru > Oman
turn v  S=subj T=on|to obj=back|nose  -> 120
  + The government of Oman turned its back on Jordan. | The government of Oman > Jordan
thumb v  S=subj T=at obj=nose  -> 120
  + The government of Eritrea thumbed its nose at Niger. | The government of Eritrea > Niger
hold_out v  S=subj T=against  -> 120
  + The government of Niger held out against Serbia. | The government of Niger > Serbia
stand_up v  S=subj T=to|against  -> 120
  + The government of Oman stood up to Estonia. | The government of Oman > Estonia
bridle v  S=subj T=at|of|obj.of|obj.poss  -> 120
  + The government of Niger bridled at the demand of Nepal. | The government of Niger > Nepal
bar v  S=subj T=to obj=way|path|door  -> 120 weight=2
  + The government of Peru barred the way to Laos. | The government of Peru > Laos
eschew v  S=subj T=with obj={talks}|contact|contacts  -> 125
  + The government of Eritrea eschewed talks with Latvia. | The government of Eritrea > Latvia
shun v  S=subj T=with|of obj={talks}|contact|contacts|summit  -> 125
  + The government of Nepal shunned talks with Bolivia. | The government of Nepal > Bolivia
unmoved a  S=subj T=by|of  -> 120
  + The government of Panama was unmoved by the appeal of Fiji. | The government of Panama > Fiji
drag v  S=subj T?=on|of|over obj=foot|feet  -> 129
  + The government of Panama dragged its feet on the demand of Gabon. | The government of Panama > Gabon
bare v  S=subj T=at obj=tooth|teeth|fist|fang  -> 130
  + The government of Serbia bared its teeth at Niger. | The government of Serbia > Niger
shake v  S=subj T=at obj=tooth|teeth|fist|fang  -> 130
  + The government of Nepal shook its fist at Eritrea. | The government of Nepal > Eritrea
rattle v  S=subj T?=at|against obj=sabre|saber|sword  -> 130
  + The government of Ghana rattled the sabre at Gabon. | The government of Ghana > Gabon
growl v  S=subj T=at subj=:GOV|MIL|REB|UAF|state  -> 130
  + The government of Eritrea growled at Croatia. | The government of Eritrea > Croatia
throw_down v  S=subj T=to obj=gauntlet  -> 130
  + The government of Estonia threw down the gauntlet to Ghana. | The government of Estonia > Ghana
warn_off v  S=subj T=obj  -> 130
  + The government of Fiji warned off Bolivia. | The government of Fiji > Bolivia
raise v  S=subj T=with|against|on obj=threat|prospect|spectre of=war|invasion|attack|force|strike  -> 130 weight=1
  + The government of Latvia raised the threat of war with Panama. | The government of Latvia > Panama
eulogise v  S=subj T=obj  -> 051
  + The government of Peru eulogised Croatia. | The government of Peru > Croatia
eulogize v  S=subj T=obj  -> 051
  + The government of Peru eulogized Croatia. | The government of Peru > Croatia
idolise v  S=subj T=obj  -> 051
  + The government of Laos idolised Panama. | The government of Laos > Panama
lionise v  S=subj T=obj  -> 051
  + The government of Peru lionised Gabon. | The government of Peru > Gabon
lionize v  S=subj T=obj  -> 051
  + The government of Croatia lionized Latvia. | The government of Croatia > Latvia
extol v  S=subj T=obj  -> 051
  + The government of Croatia extolled Panama. | The government of Croatia > Panama
laud v  S=subj T=obj  -> 051
  + The government of Nepal lauded Latvia. | The government of Nepal > Latvia
express v  S=subj T=with|in|at|of|obj.of|obj.poss obj=pride|satisfaction|delight|joy|pleasure|appreciation|gratitude  -> 051 weight=1
  + The government of Latvia expressed satisfaction with Serbia. | The government of Latvia > Serbia
voice v  S=subj T=with|in|at|of|for obj=pride|satisfaction|delight|joy|pleasure|appreciation|gratitude|admiration  -> 051 weight=1
  + The government of Gabon voiced satisfaction with Ghana. | The government of Gabon > Ghana
raise v  S=subj T=to obj=toast|glass  -> 051
  + The government of Eritrea raised a toast to Oman. | The government of Eritrea > Oman
sing v  S=subj T=of|obj.of obj=praise|praises  -> 051
  + The government of Laos sang the praises of Nepal. | The government of Laos > Nepal
rave v  S=subj T=about|over  -> 051
  + The government of Gabon raved about Latvia. | The government of Gabon > Latvia
give v  S=subj T=to|iobj obj=ovation|applause|tribute|accolade|hero_welcome|bouquet  -> 051 weight=2
  + The government of Croatia gave an ovation to Ghana. | The government of Croatia > Ghana
cast_lot v  S=subj T=with  -> 052
  + The government of Peru cast its lot with Bolivia. | The government of Peru > Bolivia
fall_in v  S=subj T=behind|with  -> 052
  + The government of Estonia fell in behind Panama. | The government of Estonia > Panama
make v  S=subj T=with obj=cause|common_cause  -> 052 weight=1
  + The government of Laos made common cause with Latvia. | The government of Laos > Latvia
plead v  S=subj T=of|obj.of|obj.poss obj=case|cause  -> 052 weight=1
  + The government of Serbia pleaded the cause of Panama. | The government of Serbia > Panama
plump v  S=subj T=for  -> 052
  + The government of Serbia plumped for Panama. | The government of Serbia > Panama
root v  S=subj T=for  -> 052
  + The government of Ghana rooted for Latvia. | The government of Ghana > Latvia
put v  S=subj T=behind obj=weight|muscle|support  -> 052 weight=2
  + The government of Eritrea put its weight behind Latvia. | The government of Eritrea > Latvia
throw v  S=subj T=behind obj=weight|muscle|support|lot  -> 052 weight=2
  + The government of Fiji threw its weight behind Estonia. | The government of Fiji > Estonia
take v  S=subj T=of|with|obj.of|obj.poss obj=side|sides  -> 052 weight=2
  + The government of Nepal took the side of Oman. | The government of Nepal > Oman
take_up v  S=subj T=of|obj.of|obj.poss obj=cause|cudgels|cudgel  -> 052 weight=2
  + The government of Gabon took up the cause of Laos. | The government of Gabon > Laos
second v  S=subj T=of|by|obj.of|obj.poss obj=motion|proposal|call|nomination|resolution  -> 052
  + The government of Estonia seconded the motion of Bolivia. | The government of Estonia > Bolivia
come v  S=subj T=with to=term|terms subj=:GOV|state|REB|PTY|OPP|MIL  -> 057
  + The government of Gabon came to terms with Peru. | The government of Gabon > Peru
merge v  B=subj|with subj=:PTY|OPP|REB|UAF|MIL|GOV|state  -> 057
  + The government of Ghana merged with Fiji. | The government of Ghana > Fiji
pen v  B=subj|with obj={agreement}  -> 057
  + The government of Bolivia penned an accord with Estonia. | The government of Bolivia > Estonia
sign_up v  S=subj T=with|for|to subj=:GOV|state|PTY|REB  -> 057
  + The government of Oman signed up with Serbia. | The government of Oman > Serbia
settle v  B=subj|with obj=dispute|quarrel|difference|differences|row|conflict|feud|score !obj.poss=:state  -> 057 weight=2
  + The government of Estonia settled its dispute with Jordan. | The government of Estonia > Jordan
resolve v  B=subj|with obj=dispute|quarrel|difference|differences|row|conflict|feud !obj.poss=:state  -> 057 weight=2
  + The government of Nepal resolved its dispute with Serbia. | The government of Nepal > Serbia
bury v  B=subj|with obj=hatchet|difference|differences  -> 057
  + The government of Fiji buried the hatchet with Serbia. | The government of Fiji > Serbia
catch_up v  B=subj|with with|into=:GOV|LEG|PTY  -> 040
  + The government of Panama caught up with Ghana. | The government of Panama > Ghana
hobnob v  B=subj|with with|into=:GOV|LEG|PTY  -> 040
  + The government of Panama hobnobbed with Niger. | The government of Panama > Niger
mingle v  B=subj|with with|into=:GOV|LEG|PTY  -> 040
  + The government of Peru mingled with Estonia. | The government of Peru > Estonia
exchange v  B=subj|with obj=idea|ideas|opinion|opinions|pleasantry|pleasantries|experience|experiences  -> 040 weight=1
  + The government of Panama exchanged ideas with Laos. | The government of Panama > Laos
trade v  B=subj|with obj=view|views|idea|ideas|opinion  -> 040 weight=3
  + The government of Serbia traded views with Nepal. | The government of Serbia > Nepal
make v  B=subj|with obj=contact  -> 040 weight=1
  + The government of Gabon made contact with Serbia. | The government of Gabon > Serbia
keep v  B=subj|with in=touch|contact  -> 040
  + The government of Oman kept in touch with Panama. | The government of Oman > Panama
stay v  B=subj|with in=touch|contact  -> 040
  + The government of Oman stayed in touch with Laos. | The government of Oman > Laos
get v  B=subj|with in=touch|contact  -> 040
  + The government of Estonia got in touch with Panama. | The government of Estonia > Panama
thrash_out v  B=subj|with obj={plan}|detail|details|issue|term|problem|difference|strategy  -> 040
  + The government of Bolivia thrashed out the plan with Laos. | The government of Bolivia > Laos
hop_over v  S=subj T=to subj=:GOV|LEG|IGO to=:state  -> 042
  + The president of Laos hopped over to Serbia. | The president of Laos > Serbia
pass v  S=subj T=through subj=:GOV|LEG|IGO through=:state  -> 042
  + The president of Serbia passed through Laos. | The president of Serbia > Laos
set_off v  S=subj T=for|to subj=:GOV|LEG|IGO for|to=:state  -> 042
  + The president of Fiji set off for Laos. | The president of Fiji > Laos
set_out v  S=subj T=for|to subj=:GOV|LEG|IGO for|to=:state  -> 042
  + The president of Serbia set out for Ghana. | The president of Serbia > Ghana
stop v  S=subj T=in|at subj=:GOV|LEG|IGO in|at=:state  -> 042
  + The president of Gabon stopped in Panama. | The president of Gabon > Panama
sweep v  S=subj T=into subj=:GOV|LEG|IGO into=:state  -> 042
  + The president of Estonia swept into Peru. | The president of Estonia > Peru
swing v  S=subj T=through subj=:GOV|LEG|IGO through=:state  -> 042
  + The president of Bolivia swung through Niger. | The president of Bolivia > Niger
touch_down v  S=subj T=in|at subj=:GOV|LEG|IGO in|at=:state  -> 042
  + The president of Laos touched down in Jordan. | The president of Laos > Jordan
travel v  S=subj T=through|across|around|round subj=:GOV|LEG|IGO through|across|around|round=:state  -> 042
  + The president of Peru travelled through Serbia. | The president of Peru > Serbia
set v  S=subj T=in|on obj=foot in|on=:state subj=:GOV|LEG|IGO  -> 042
  + The president of Croatia set foot in Panama. | The president of Croatia > Panama
break_off v  S=subj T=to|in|of obj={visit}  -> 042
  + The president of Nepal broke off a visit to Croatia. | The president of Nepal > Croatia
cut_short v  S=subj T=to|in|of obj={visit}  -> 042
  + The president of Fiji cut short a visit to Latvia. | The president of Fiji > Latvia
do v  B=subj|with obj=business|trade  -> 061
  + The government of Peru did business with Panama. | The government of Peru > Panama
swap v  B=subj|with obj=goods|oil|gas|grain|commodity  -> 061
  + The government of Peru swapped goods with Estonia. | The government of Peru > Estonia
cater v  S=subj T=for for=:REF|CVL  -> 070
  + The government of Bolivia catered for refugees. | The government of Bolivia > refugees
give v  S=subj T=to|iobj obj=succour|succor|comfort|sustenance  -> 070 weight=2
  + The government of Nepal gave succour to Bolivia. | The government of Nepal > Bolivia
put_up v  S=subj T=for|to obj={money}  -> 071
  + The government of Eritrea put up money for Gabon. | The government of Eritrea > Gabon
run v  S=subj T=of|to to=aid|rescue|help  -> 070
  + The government of Eritrea ran to the aid of Ghana. | The government of Eritrea > Ghana
save v  S=subj T=obj:REF|CVL|state|GOV from=:any  -> 070
dig v  S=subj T=in|for obj=well|wells|borehole|latrine in|for=:any  -> 070
  + The government of Eritrea dug wells in Ghana. | The government of Eritrea > Ghana
clear v  S=subj T=in|from obj=mine|mines|landmine|rubble|debris|minefield  -> 070 weight=1
  + The government of Serbia cleared mines in Fiji. | The government of Serbia > Fiji
appease v  S=subj T=obj  -> 080
  + The government of Estonia appeased Bolivia. | The government of Estonia > Bolivia
mollify v  S=subj T=obj  -> 080
  + The government of Eritrea mollified Gabon. | The government of Eritrea > Gabon
placate v  S=subj T=obj  -> 080
  + The government of Gabon placated Peru. | The government of Gabon > Peru
obey v  S=subj T=obj|of|obj.of  -> 080
  + The government of Laos obeyed Oman. | The government of Laos > Oman
bow v  S=subj T=from|of|by|obj.of to|under|before=pressure|demand|demands|threat|will|wish|ultimatum  -> 080 weight=1
  + The government of Eritrea bowed to pressure from Croatia. | The government of Eritrea > Croatia
buckle v  S=subj T=from|of|by|obj.of to|under|before=pressure|demand|demands|threat|will|wish|ultimatum  -> 080 weight=1
  + The government of Croatia buckled to pressure from Niger. | The government of Croatia > Niger
succumb v  S=subj T=from|of|by|obj.of to|under|before=pressure|demand|demands|threat|will|wish|ultimatum  -> 080 weight=1
  + The government of Croatia succumbed to pressure from Gabon. | The government of Croatia > Gabon
yield v  S=subj T=from|of|by|obj.of to|under|before=pressure|demand|demands|threat|will|wish|ultimatum  -> 080 weight=1
  + The government of Oman yielded to pressure from Laos. | The government of Oman > Laos
bend v  S=subj T=from|of|by|obj.of to|under|before=pressure|demand|demands|threat|will|wish|ultimatum  -> 080 weight=1
  + The government of Fiji bent to pressure from Eritrea. | The government of Fiji > Eritrea
compromise v  S=subj T=with|on obj=no  -> 080
  + The government of Niger compromised with Serbia. | The government of Niger > Serbia
concede v  S=subj T=of|to|by|obj.of obj={demand}  -> 080
  + The government of Eritrea conceded the demand of Gabon. | The government of Eritrea > Gabon
give v  S=subj T=to obj=ground|way  -> 080 weight=1
  + The government of Estonia gave ground to Jordan. | The government of Estonia > Jordan
let_up v  S=subj T=on  -> 080
  + The government of Jordan let up on Fiji. | The government of Jordan > Fiji
meet v  S=subj T=of|by|obj.of|obj.poss obj=demand|demands|condition|term|request  -> 083 weight=2
  + The government of Niger met the demand of Serbia. | The government of Niger > Serbia
retract v  S=subj T=against|on|of|to obj=accusation|claim|charge|allegation|territorial_claim|complaint|threat  -> 080 weight=1
  + The government of Eritrea retracted its claim against Oman. | The government of Eritrea > Oman
drop v  S=subj T=against|on|of|to obj=accusation|claim|charge|allegation|territorial_claim|complaint|threat  -> 080 weight=1
  + The government of Eritrea dropped its claim against Oman. | The government of Eritrea > Oman
withdraw v  S=subj T=against|on|of|to obj=accusation|claim|charge|allegation|territorial_claim|complaint|threat  -> 080 weight=1
  + The government of Gabon withdrew its claim against Niger. | The government of Gabon > Niger
waive v  S=subj T=against|on|of|to obj=accusation|claim|charge|allegation|territorial_claim|complaint|threat  -> 080 weight=1
  + The government of Jordan waived its claim against Peru. | The government of Jordan > Peru
ease v  S=subj T=on obj=grip|pressure|stranglehold|hold  -> 080
  + The government of Nepal eased its grip on Ghana. | The government of Nepal > Ghana
loosen v  S=subj T=on obj=grip|pressure|stranglehold|hold|screw  -> 080
  + The government of Gabon loosened its grip on Peru. | The government of Gabon > Peru
tone_down v  S=subj T=on|against|of obj=criticism|attack|attacks|rhetoric|language  -> 080 weight=1
  + The government of Eritrea toned down its criticism of Bolivia. | The government of Eritrea > Bolivia
attribute v  S=subj T=to obj={aggression}|{killing}|{violence}|blast|explosion|attack|bombing|bomb|plot|crime|leak|outage|hack|fire  -> 112 weight=1
  + The government of Eritrea attributed the attack to Panama. | The government of Eritrea > Panama
impute v  S=subj T=to obj={aggression}|{killing}|{violence}|blast|explosion|attack|bombing|bomb|plot|crime|leak|outage|hack|fire  -> 112 weight=1
  + The government of Laos imputed the attack to Oman. | The government of Laos > Oman
ascribe v  S=subj T=to obj={aggression}|{killing}|{violence}|blast|explosion|attack|bombing|bomb|plot|crime|leak|outage|hack|fire  -> 112 weight=1
  + The government of Latvia ascribed the attack to Nepal. | The government of Latvia > Nepal
trace v  S=subj T=to obj={aggression}|{killing}|{violence}|blast|explosion|attack|bombing|bomb|plot|crime|leak|outage|hack|fire  -> 112 weight=1
  + The government of Serbia traced the attack to Peru. | The government of Serbia > Peru
link v  S=subj T=to obj={aggression}|{killing}|{violence}|blast|explosion|attack|bombing|bomb|plot|crime|leak|outage|hack|fire  -> 112 weight=1
  + The government of Laos linked the attack to Jordan. | The government of Laos > Jordan
pin v  S=subj T=on obj=blame|attack|blast|responsibility|murder|bombing  -> 112
  + The government of Latvia pinned the blame on Laos. | The government of Latvia > Laos
blame v  S=subj T=on obj={aggression}|{violence}|{killing}|blast|attack|crisis|explosion|crash|shortage|failure  -> 112 weight=2
  + The government of Croatia blamed the blast on Eritrea. | The government of Croatia > Eritrea
saddle v  S=subj T=obj with=blame|responsibility  -> 112
  + The government of Latvia saddled Peru with the blame. | The government of Latvia > Peru
tie v  S=subj T=obj to={aggression}|{killing}|plot|attack|bombing|murder  -> 112
  + The government of Laos tied Oman to the plot. | The government of Laos > Oman
frame v  S=subj T=obj obj=:person  -> 112
  + The government of Jordan framed two Belgian journalists. | The government of Jordan > two Belgian journalists
report v  S=subj T=obj to=police|court|un|council|commission|agency|united_nations|prosecutor|authority  -> 115 weight=1
  + The government of Gabon reported Peru to the court. | The government of Gabon > Peru
coax v  S=subj T=obj  -> 020
  + The government of Bolivia coaxed Panama. | The government of Bolivia > Panama
goad v  S=subj T=obj  -> 020
  + The government of Fiji goaded Ghana. | The government of Fiji > Ghana
woo v  S=subj T=obj  -> 020
  + The government of Croatia wooed Estonia. | The government of Croatia > Estonia
prevail v  S=subj T=on|upon  -> 020
  + The government of Oman prevailed on Panama. | The government of Oman > Panama
twist v  S=subj T=of|obj.of|obj.poss obj=arm|arms  -> 020
  + The government of Serbia twisted the arm of Oman. | The government of Serbia > Oman
invoke v  S=subj T=of|obj.of|obj.poss obj=help|aid|mediation|assistance  -> 023
  + The government of Panama invoked the help of Estonia. | The government of Panama > Estonia
enlist v  S=subj T=of|obj.of|obj.poss obj=help|aid|support|assistance  -> 023
  + The government of Oman enlisted the help of Jordan. | The government of Oman > Jordan
sue v  S=subj T=with for=peace|truce  -> 027 weight=1
  + The government of Croatia sued for peace with Niger. | The government of Croatia > Niger
dictate v  S=subj T=to obj=term|terms|condition|conditions  -> 100
  + The government of Jordan dictated terms to Bolivia. | The government of Jordan > Bolivia
serve v  S=subj T=on|to obj=demand|notice|ultimatum|eviction_notice  -> 100
  + The government of Niger served a demand on Latvia. | The government of Niger > Latvia
hiss v  S=subj T=at|of subj=:CVL|OPP|EDU|LAB  -> 141
  + Students hissed at Latvia. | Students > Latvia
light v  S=subj T?=outside|at|near|of|for obj=candle|candles subj=:CVL|OPP|EDU|LAB|REL outside|at|near=embassy|consulate|parliament|court|prison  -> 141
  + Students lit candles outside the embassy of Croatia. | Students > Croatia
gear_up v  S=subj T=with|against for=war|battle|attack|invasion|assault|showdown  -> 150
  + The government of Bolivia geared up for war with Laos. | The government of Bolivia > Laos
prepare v  S=subj T=with|against for=war|battle|attack|invasion|assault|offensive  -> 150 weight=1
  + The government of Ghana prepared for war with Peru. | The government of Ghana > Peru
send v  S=subj T=to|into|off|near obj=frigate|bomber|bombers|destroyer|submarine|gunboat|warplane|aircraft_carrier|task_force to|off|near|into=coast|gulf|sea|border|waters|strait|area|region|ocean  -> 154 weight=3
  + The government of Laos sent a frigate to the coast of Jordan. | The government of Laos > Jordan
set_up v  S=subj T=near|in|along|on obj=missile|missiles|gun|artillery|battery|launcher|checkpoint near|along=:any  -> 154
  + The government of Eritrea set up missiles near Estonia. | The government of Eritrea > Estonia
break v  S=subj T=with obj=no subj=:GOV|PTY|LEG|OPP|REB|UAF|MIL|state  -> 160
  + The government of Estonia broke with Bolivia. | The government of Estonia > Bolivia
split v  S=subj T=with obj=no subj=:GOV|PTY|LEG|OPP|REB|UAF|MIL|state  -> 160
  + The government of Oman split with Jordan. | The government of Oman > Jordan
fall_out v  S=subj T=with obj=no subj=:GOV|PTY|LEG|OPP|REB|UAF|MIL|state  -> 160
  + The government of Eritrea fell out with Panama. | The government of Eritrea > Panama
distance_itself v  S=subj T=from  -> 160
  + The government of Panama distanced itself from Estonia. | The government of Panama > Estonia
distance_himself v  S=subj T=from  -> 160
  + The government of Laos distanced himself from Croatia. | The government of Laos > Croatia
dissociate_itself v  S=subj T=from  -> 160
  + The government of Serbia dissociated itself from Bolivia. | The government of Serbia > Bolivia
cut_itself v  S=subj T=from|off  -> 160
  + The government of Panama cut itself off from Bolivia. | The government of Panama > Bolivia
choke_off v  S=subj T=with|to|from|of obj=trade|supply|supplies|export|exports|oil|gas  -> 163
  + The government of Niger choked off trade with Oman. | The government of Niger > Oman
turn_off v  S=subj T=to obj=gas|oil|tap|taps|power|electricity|water  -> 163
  + The government of Peru turned off the gas to Nepal. | The government of Peru > Nepal
lay v  S=subj T=on|against obj={sanction}  -> 163
  + The government of Niger laid an embargo on Laos. | The government of Niger > Laos
put v  S=subj T=obj on=blacklist|sanctions_list|terror_list|terrorism_list|terrorist_list|black_list  -> 163
  + The government of Estonia put Nepal on its blacklist. | The government of Estonia > Nepal
lock_away v  S=subj T=obj subj=:COP|MIL|SPY|JUD|GOV  -> 173
  + The police of Bolivia locked away two foreign reporters. | The police of Bolivia > two foreign reporters
net v  S=subj T=obj subj=:COP|MIL|SPY|JUD|GOV  -> 173
  + The police of Estonia netted two foreign reporters. | The police of Estonia > two foreign reporters
put v  S=subj T=obj behind=bar|bars  -> 173
  + The police of Fiji put two foreign reporters behind bars. | The police of Fiji > two foreign reporters
swoop v  S=subj T=on subj=:COP|MIL|SPY  -> 173
  + The police of Gabon swooped on two foreign reporters. | The police of Gabon > two foreign reporters
curb v  S=subj T=in|of obj=press|media|opposition|freedom|dissent|right|rights|ngo  -> 172
  + The government of Fiji curbed the press in Oman. | The government of Fiji > Oman
barrage v  S=subj T=obj subj=:MIL|REB|UAF|PRM obj=:MIL|REB|UAF|state|CVL|GOV  -> 190
  + Troops of Ghana barraged the rebels. | Troops of Ghana > the rebels
harry v  S=subj T=obj subj=:MIL|REB|UAF|PRM obj=:MIL|REB|UAF|state|CVL|GOV  -> 190
  + Troops of Bolivia harried the rebels. | Troops of Bolivia > the rebels
napalm v  S=subj T=obj subj=:MIL|REB|UAF|PRM obj=:MIL|REB|UAF|state|CVL|GOV  -> 190
  + Troops of Panama napalmed the rebels. | Troops of Panama > the rebels
ravage v  S=subj T=obj subj=:MIL|REB|UAF|PRM obj=:MIL|REB|UAF|state|CVL|GOV  -> 190
  + Troops of Laos ravaged the rebels. | Troops of Laos > the rebels
route v  S=subj T=obj subj=:MIL|REB|UAF|PRM obj=:MIL|REB|UAF|state|CVL|GOV  -> 190
  + Troops of Oman routed the rebels. | Troops of Oman > the rebels
sack v  S=subj T=obj subj=:MIL|REB|UAF|PRM obj=:MIL|REB|UAF|state|CVL|GOV  -> 190
  + Troops of Latvia sacked the rebels. | Troops of Latvia > the rebels
trounce v  S=subj T=obj subj=:MIL|REB|UAF|PRM obj=:MIL|REB|UAF|state|CVL|GOV  -> 190
  + Troops of Nepal trounced the rebels. | Troops of Nepal > the rebels
infiltrate v  S=subj T=obj subj=:MIL|REB|UAF|PRM obj=:MIL|REB|UAF|state|CVL|GOV  -> 190
  + Troops of Eritrea infiltrated the rebels. | Troops of Eritrea > the rebels
defeat v  S=subj T=obj subj=:MIL|REB|UAF|PRM obj=:MIL|REB|UAF|state|CVL|GOV  -> 190
  + Troops of Niger defeated the rebels. | Troops of Niger > the rebels
maul v  S=subj T=obj subj=:MIL|REB|UAF|PRM obj=:MIL|REB|UAF|state|CVL|GOV  -> 190
  + Troops of Oman mauled the rebels. | Troops of Oman > the rebels
repulse v  S=subj T=obj subj=:MIL|REB|UAF|PRM obj=:MIL|REB|UAF|state|CVL|GOV  -> 190
  + Troops of Eritrea repulsed the rebels. | Troops of Eritrea > the rebels
fall v  S=subj T=upon subj=:MIL|REB|UAF|PRM upon=:MIL|REB|UAF|GOV|state|CVL|place  -> 190
  + Troops of Serbia fell upon the rebels. | Troops of Serbia > the rebels
pounce v  S=subj T=on|upon subj=:MIL|REB|UAF|PRM on|upon=:MIL|REB|UAF|GOV|state|CVL|place  -> 190
  + Troops of Fiji pounced on the rebels. | Troops of Fiji > the rebels
strike v  S=subj T=at obj=no subj=:MIL|REB|UAF|PRM at=:MIL|REB|UAF|GOV|state  -> 190
  + Troops of Oman struck at the rebels. | Troops of Oman > the rebels
mop_up v  S=subj T=obj subj=:MIL|REB|UAF|PRM obj=:MIL|REB|UAF|GOV|state  -> 190
  + Troops of Nepal mopped up the rebels. | Troops of Nepal > the rebels
fight_off v  S=subj T=obj subj=:MIL|REB|UAF|PRM obj=:MIL|REB|UAF|GOV|state  -> 190
  + Troops of Bolivia fought off the rebels. | Troops of Bolivia > the rebels
put_down v  S=subj T=obj subj=:MIL|REB|UAF|PRM obj=:MIL|REB|UAF|GOV|state  -> 190
  + Troops of Gabon put down the rebels. | Troops of Gabon > the rebels
take_on v  S=subj T=obj subj=:MIL|REB|UAF|PRM obj=:MIL|REB|UAF|GOV|state  -> 190
  + Troops of Bolivia took on the rebels. | Troops of Bolivia > the rebels
hit v  S=subj T=obj subj=:MIL|REB|UAF|PRM obj=:MIL|REB|UAF|GOV|state  -> 190
  + Troops of Oman hit the rebels. | Troops of Oman > the rebels
descend v  S=subj T=on|upon subj=:MIL|REB|UAF|PRM on|upon=:MIL|REB|UAF|GOV|state|CVL|place  -> 190
  + Troops of Oman descended on the rebels. | Troops of Oman > the rebels
advance v  S=subj T=on|against subj=:MIL|REB|UAF|PRM on|against=:MIL|REB|UAF|GOV|state|CVL|place  -> 190
  + Troops of Laos advanced on the rebels. | Troops of Laos > the rebels
pour v  S=subj T=into|on|at obj=fire|shell|bullet|gunfire|shells  -> 194 weight=2
  + Troops of Niger poured fire into Jordan. | Troops of Niger > Jordan
knock_out v  S=subj T=of|obj.of|obj.poss|obj.mod obj=tank|gun|artillery|battery|vehicle|bunker|radar  -> 190 weight=1
  + Troops of Oman knocked out a tank of the rebels. | Troops of Oman > the rebels
exchange v  B=subj|with obj=blow|blows|shot|shots|volley|salvo  -> 190 weight=1
  + Troops of Eritrea exchanged blows with the rebels. | Troops of Eritrea > the rebels
fight v  B=subj|with obj=battle|battles|war|wars|duel|engagement|running_battle|pitched_battle  -> 190 weight=1
  + Troops of Panama fought a battle with the rebels. | Troops of Panama > the rebels
make v  S=subj T=into|in obj=incursion|foray|raid|inroad  -> 190 weight=3
  + Troops of Nepal made incursions into Eritrea. | Troops of Nepal > Eritrea
