# Event frames of tabard, family "leads": what the first sentences of news say, over all CAMEO codes; light verbs, idioms and
# combinations that the other families lack. Origin: written for tabard; codes are CAMEO / PLOVER facts. Licence: as the project.
# Appeals (02)
enlist v  S=subj T=obj.poss|of|obj.mod obj=help|aid|support|assistance|backing|cooperation  -> 021 weight=3
  + Malta enlisted Cyprus' help in the search. | Malta > Cyprus
canvass v  S=subj T=obj for={supportword}|vote  -> 022 weight=2
  + Malta canvassed Cyprus for support. | Malta > Cyprus
lobby v  S=subj T=obj for={supportword}|{aid}|vote  -> 022 weight=2
  + Malta lobbied Cyprus for support. | Malta > Cyprus
turn v  S=subj T=to for={aid}|{humanitarian}|{money}|protection|advice  -> 023 weight=2
  + Malta turned to Cyprus for help. | Malta > Cyprus
propose v  S=subj T=comp.subj C=comp  -> 020 weight=1
  + Malta proposed that Cyprus hold a referendum. | Malta > Cyprus
press v  S=subj T=obj for={reforms}|{leadership}|{policy}|{rights}|answer|explanation|action  -> 024 weight=3
  + Malta pressed Cyprus for reforms. | Malta > Cyprus
impress v  S=subj T=on|upon obj=need|urgency|importance  -> 020
  + Malta impressed on Cyprus the need for calm. | Malta > Cyprus
urge v  S=subj T=on|upon obj=restraint|caution|moderation|patience|calm|{reforms}  -> 020 weight=2
  + Malta urged restraint on Cyprus. | Malta > Cyprus
call_for v  S=subj T?=in|from|by|obj.of|obj.poss obj={leadership}|poll|vote  -> 0241 weight=1
  + Malta called for early elections in Cyprus. | Malta > Cyprus
  - The Maltese premier called an election for the ninth of May.
# Intent to cooperate (03)
express v  S=subj C=comp obj=readiness|willingness|intention|intent|eagerness|determination|commitment|desire|wish|preparedness  -> op:agree weight=2
  + Malta expressed readiness to meet the Cypriot premier. | Malta > the Cypriot premier | promised
signal v  S=subj C=comp obj=readiness|willingness|intention|intent|eagerness|desire|commitment  -> op:agree weight=2
  + Malta signalled its willingness to meet the Cypriot premier. | Malta > the Cypriot premier | promised
declare v  S=subj C=comp obj=readiness|willingness|intention|intent|commitment  -> op:agree weight=2
  + Malta declared its readiness to meet the Cypriot premier. | Malta > the Cypriot premier | promised
indicate v  S=subj C=comp obj=readiness|willingness|intention|intent|desire  -> op:agree weight=2
  + Malta indicated its willingness to meet the Cypriot premier. | Malta > the Cypriot premier | promised
voice v  S=subj C=comp obj=readiness|willingness|intention|commitment  -> op:agree weight=2
  + Malta voiced its readiness to meet the Cypriot premier. | Malta > the Cypriot premier | promised
show v  S=subj C=comp obj=readiness|willingness|preparedness  -> op:agree weight=2
  + Malta showed its willingness to meet the Cypriot premier. | Malta > the Cypriot premier | promised
express v  S=subj T?=with|between obj=readiness|willingness|interest|desire|intention for|in=cooperation|{talks}|tie|relation|partnership  -> 030 weight=2
  + Malta expressed interest in cooperation with Cyprus. | Malta > Cyprus
ready a  S=subj T?=with|to for={talks}|cooperation|peace|compromise  -> 036
  + Malta is ready for talks with Cyprus. | Malta > Cyprus
open a  S=subj T?=with to={talks}|cooperation|compromise|negotiation  -> 036
  + Malta is open to talks with Cyprus. | Malta > Cyprus
offer v  S=subj T=to|for|in obj={troops}|{peacekeepers}|{police}  -> 0312 weight=2
  + Malta offered troops to Cyprus. | Malta > Cyprus
pledge v  S=subj T=to|for|in obj={troops}|{peacekeepers}|{police}  -> 0312 weight=2
  + Malta pledged troops to Cyprus. | Malta > Cyprus
promise v  S=subj T=to|for|in obj={troops}|{peacekeepers}|{police}  -> 0312 weight=2
  + Malta promised troops to Cyprus. | Malta > Cyprus
volunteer v  S=subj T=to|for|in obj={troops}|{peacekeepers}|{police}|{humanitarian}  -> 0312 weight=2
  + Malta volunteered troops for the mission in Cyprus. | Malta > Cyprus
pledge v  S=subj T=with|to obj=cooperation|collaboration|friendship|solidarity|partnership  -> 030 weight=2
  + Malta pledged cooperation with Cyprus. | Malta > Cyprus
promise v  S=subj T=with|to obj=cooperation|collaboration|friendship|partnership  -> 030 weight=2
  + Malta promised cooperation with Cyprus. | Malta > Cyprus
offer v  S=subj T?=to|between|in obj=mediation|mediator|good_office|office  -> 039 weight=3
  + Malta offered its good offices to Cyprus. | Malta > Cyprus
approve v  S=subj T=to obj=sale|export|delivery|shipment|transfer of={arms}|{weapon}  -> 0312 weight=2
  + Malta approved the sale of weapons to Cyprus. | Malta > Cyprus
authorise v  S=subj T=to obj=sale|export|delivery|shipment|transfer of={arms}|{weapon}  -> 0312 weight=2
  + Malta authorised the sale of weapons to Cyprus. | Malta > Cyprus
authorize v  S=subj T=to obj=sale|export|delivery|shipment|transfer of={arms}|{weapon}  -> 0312 weight=2
  + Malta authorized the sale of weapons to Cyprus. | Malta > Cyprus
# Meetings (04)
have v  B=subj|with obj=lunch|dinner|breakfast|working_lunch|working_dinner|working_breakfast|luncheon  -> 040
  + The Maltese premier had a working lunch with the Cypriot president. | premier > president ; president > premier
leave v  S=subj:GOV|MIL|IGO|OPP T=for:state  -> 042 weight=1
  + The Maltese premier left for Cyprus on Monday. | premier > Cyprus
depart v  S=subj:GOV|MIL|IGO|OPP T=for:state  -> 042 weight=1
  + The Maltese premier departed for Cyprus on Monday. | premier > Cyprus
stop_over v  S=subj:GOV|MIL|IGO|OPP T=in|at:state  -> 042
  + The Maltese premier stopped over in Cyprus. | premier > Cyprus
visit n  S=subj T=to|in:state  -> 042
  + The Maltese premier is on a visit to Cyprus. | premier > Cyprus
give v  S=subj T=to|iobj:GOV|MIL|IGO obj=audience  -> 043 weight=2
  + The king of Malta gave an audience to the Cypriot premier. | king > premier
grant v  S=subj T=to|iobj:GOV|MIL|IGO obj=audience  -> 043 weight=2
  + The king of Malta granted an audience to the Cypriot premier. | king > premier
enter v  B=subj|with obj={talks}  -> 046
  + Malta entered negotiations with Cyprus. | Malta > Cyprus ; Cyprus > Malta
exchange v  B=subj|with obj=proposal|letter|message|visit  -> 046
  + Malta and Cyprus exchanged proposals. | Malta > Cyprus ; Cyprus > Malta
summit n  B=between|of  -> 046
  + A summit between Malta and Cyprus opened in Rome. | Malta > Cyprus ; Cyprus > Malta
# Support (05)
throw v  S=subj T=behind obj=weight|support  -> 051 weight=2
  + Malta threw its weight behind Cyprus. | Malta > Cyprus
come_defence v  S=subj T=of  -> 052
  + Malta came to the defence of Cyprus. | Malta > Cyprus
come_defense v  S=subj T=of  -> 052
  + Malta came to the defense of Cyprus. | Malta > Cyprus
side v  S=subj T=with  -> 052
  + Malta sided with Cyprus in the quarrel. | Malta > Cyprus
defend v  S=subj T=obj.poss|obj.of|of obj=record|policy|decision|action|right|position|stand|handling|behaviour|behavior|conduct|programme|program|treatment  -> 052 weight=1
  + Malta defended Cyprus' record on refugees. | Malta > Cyprus
speak_defence v  S=subj T=of  -> 052 weight=1
  + Malta spoke out in defence of Cyprus. | Malta > Cyprus
campaign v  S=subj T=for:state  -> 053 weight=2
  + Malta campaigned for Cyprus at the council. | Malta > Cyprus
lobby v  S=subj T=of of=:any  -> 053
  + Malta lobbied on behalf of Cyprus. | Malta > Cyprus
grant v  S=subj T=to|iobj obj=recognition|diplomatic_recognition  -> 054 weight=3
  + Malta granted diplomatic recognition to Palau. | Malta > Palau
extend v  S=subj T=to|iobj obj=recognition|diplomatic_recognition  -> 054 weight=3
  + Malta extended diplomatic recognition to Palau. | Malta > Palau
accord v  S=subj T=to|iobj obj=recognition|diplomatic_recognition  -> 054 weight=3
  + Malta accorded diplomatic recognition to Palau. | Malta > Palau
express v  S=subj T=to obj=regret|remorse|sorrow|apology  -> 055 weight=4
  + Malta expressed regret to Cyprus over the raid. | Malta > Cyprus
offer v  S=subj T?=to|iobj obj=apology|apologies|regret|regrets  -> 055 weight=2
  + Malta offered an apology to Cyprus. | Malta > Cyprus
mend v  B=subj|with obj=fence|fences|relation|tie|bridge  -> 050
  + Malta mended fences with Cyprus. | Malta > Cyprus ; Cyprus > Malta
patch_up v  B=subj|with obj=difference|quarrel|relation|tie|row|dispute  -> 050
  + Malta and Cyprus patched up their quarrel. | Malta > Cyprus ; Cyprus > Malta
approve_of v  S=subj T=obj  -> 051
  + Malta approved of Cyprus' decision. | Malta > Cyprus
vote_favour v  S=subj T?=of|on  -> 051
  + Malta voted in favour of the Cypriot resolution. | Malta > the Cypriot resolution
vote_favor v  S=subj T?=of|on  -> 051
  + Malta voted in favor of the Cypriot resolution. | Malta > the Cypriot resolution
give v  S=subj T=to|iobj obj=backing|blessing|endorsement|approval|full_support|green_light  -> 051 weight=2
  + Malta gave its backing to Cyprus. | Malta > Cyprus
give v  S=subj T=to|of|iobj obj=blessing to=plan|deal|proposal|decision|agreement  -> 051 weight=2
  + Malta gave its blessing to the plan of Cyprus. | Malta > Cyprus
express v  S=subj T=in obj=confidence|faith|trust  -> 051 weight=3
  + Malta expressed confidence in the Cypriot premier. | Malta > the Cypriot premier
# Material cooperation (06)
team_up v  B=subj|with  -> 060 weight=2
  + Malta teamed up with Cyprus to catch smugglers. | Malta > Cyprus ; Cyprus > Malta
train v  B=subj:MIL|with:MIL  -> 062
  + Maltese soldiers trained with Cypriot commandos. | Maltese soldiers > Cypriot commandos ; Cypriot commandos > Maltese soldiers
supply v  S=subj T=obj|iobj with=oil|gas|natural_gas|electricity|power|grain|wheat|coal|water|fuel|uranium  -> 061 weight=2
  + Malta supplied Cyprus with gas. | Malta > Cyprus
resume v  S=subj T=to obj=supply|delivery|export|shipment|sale of|mod=gas|oil|electricity|natural_gas|fuel|coal|grain  -> 061 weight=3
  + Malta resumed deliveries of gas to Cyprus. | Malta > Cyprus
open v  S=subj T=to obj=market|economy|port|airspace  -> 061
  + Malta opened its market to Cyprus. | Malta > Cyprus
open v  B=subj|with obj=joint_venture|pipeline|railway|rail_link|oilfield|field|gas_field|free_trade_zone  -> 061
  + Malta and Cyprus opened a joint gas field. | Malta > Cyprus ; Cyprus > Malta
set_up v  B=subj|with obj=joint_commission|commission|joint_committee|joint_venture|joint_force|task_force|working_group|joint_company  -> 060
  + Malta and Cyprus set up a joint commission. | Malta > Cyprus ; Cyprus > Malta
form v  B=subj|with obj=joint_commission|joint_committee|joint_venture|joint_force|task_force|working_group|joint_company  -> 060
  + Malta and Cyprus formed a joint commission. | Malta > Cyprus ; Cyprus > Malta
establish v  B=subj|with obj=joint_commission|joint_committee|joint_venture|joint_force|task_force|working_group|joint_company  -> 060
  + Malta and Cyprus established a joint commission. | Malta > Cyprus ; Cyprus > Malta
grant v  S=subj T=to|iobj obj=trade_privilege|trade_preference|trading_status|trading_privilege|market_access|trade_status|privilege|preference  -> 061 weight=2
  + Malta granted Cyprus trade privileges. | Malta > Cyprus
extradite v  S=subj T=to obj=:any to=:state  -> 063 weight=3
  + Malta extradited a smuggler to Cyprus. | Malta > Cyprus
extradite v  S=from T=to obj=:any from=:state  -> 063 weight=3
  + A smuggler was extradited from Malta to Cyprus. | Malta > Cyprus
tip_off v  S=subj T=obj  -> 064
  + Malta tipped off Cyprus about the plot. | Malta > Cyprus
give v  S=subj T=iobj|obj obj=information|detail|list|file|dossier|evidence|intelligence  -> 064 weight=2
  + Malta gave Cyprus information about the smugglers. | Malta > Cyprus
# Aid (07)
ship v  S=subj T=to|for obj={weapon}|{heavy}|{firearm}|{explosive}  -> 072 weight=2
  + Malta shipped rockets to rebels in Libya. | Malta > rebels
smuggle v  S=subj T=to|into obj={arms}|{weapon}|{explosive}  -> 072
  + Malta smuggled rifles to rebels in Libya. | Malta > rebels
loan v  S=subj T=to|iobj obj={money}|{loan}|{goods}  -> 071
  + Malta loaned money to Cyprus. | Malta > Cyprus
# Yielding and release (08)
relax v  S=subj T?=in|on obj={curfew}  -> 0813
  + Malta relaxed the curfew. | Malta > _
relax v  S=subj T=on|against obj={sanction}|{tariff}  -> 085
  + Malta relaxed the embargo on Cyprus. | Malta > Cyprus
lift v  S?=subj T=in|on|over obj={curfew}  -> 0813
  + The curfew in Cyprus was lifted on Monday. | _ > Cyprus
end v  S=subj T?=of|on obj=censorship|press_censorship|blackout  -> 0811
  + Malta ended censorship of newspapers. | Malta > newspapers
lift v  S=subj T?=of|on obj=censorship|press_censorship|blackout  -> 0811
  + Malta lifted censorship. | Malta > _
abolish v  S=subj obj=death_penalty|capital_punishment|slavery|censorship|apartheid|emergency_law|conscription  -> 0833
  + Malta abolished the death penalty. | Malta > _
call v  S=subj:GOV|LEG|MIL T?=in obj=early_election|snap_election|new_election|fresh_election  -> 0831
  + The Cypriot premier called early elections. | The Cypriot premier > _
hand_over v  S=subj:GOV|MIL T?=to obj=power|authority|presidency|premiership|rule  -> 0831 weight=2
  + The general handed over power to a civilian council. | The general > a civilian council
relinquish v  S=subj:GOV|MIL T?=to obj=power|authority|presidency|premiership|office|control  -> 0831 weight=2
  + The Cypriot president relinquished power. | The Cypriot president > _
cede v  S=subj:GOV|MIL T?=to obj=power|authority|presidency|premiership|office  -> 0831 weight=2
  + The king ceded power to a civilian council. | The king > a civilian council
give_up v  S=subj:GOV|MIL T?=to obj=power|presidency|premiership|office  -> 0831 weight=2
  + The general gave up power. | The general > _
quit v  S=subj:GOV  -> 0831
  + The prime minister of Cyprus quit on Monday. | The prime minister of Cyprus > _
unfreeze v  S=subj T=of|obj.poss|obj.mod|belonging obj=asset|account|fund|money|property  -> 085
  + Malta unfroze the assets of Cyprus. | Malta > Cyprus
release v  S=subj T=of|obj.poss|obj.mod obj=frozen_asset  -> 085 weight=2
  + Malta released the frozen assets of Cyprus. | Malta > Cyprus
give_themselves v  S=subj:REB|UAF|MIL|CRM|OPP T?=to  -> 0874
  + The rebels gave themselves up to the army. | The rebels > the army
surrender v  S=subj:REB|UAF|MIL T?=to|in obj=no  -> 0874
  + The rebels surrendered on Monday. | The rebels > _
disperse v  S=subj:CVL|OPP|EDU|LAB obj=no  -> 082
  - The crowd dispersed after the match.
destroy v  S=subj:GOV|MIL|REB obj=landmine|land_mine|stockpile|chemical_weapon|arsenal|ammunition obj.poss=its|their|his  -> 0873 weight=3
  + Malta destroyed its landmines. | Malta > _
close v  S=subj T?=in|on obj=base|military_base|airbase|naval_base  -> 0874 weight=2
  + Malta closed its base in Cyprus. | Malta > Cyprus
open v  S=subj T=to obj=plant|site|facility|nuclear_plant|prison|camp|archive to={inspectors}|red_cross  -> 0862 weight=2
  + Malta opened its plants to inspectors. | Malta > inspectors
let v  S=subj T=obj obj={inspectors}|{peacekeepers}|{aidgroup}|convoy into=:any  -> 0862 weight=2
  + Malta let arms inspectors into a base. | Malta > arms inspectors
return v  S=subj T=to obj=work|classes|school to=work|classes|school  -> 080
  - The strikers returned to work.
ease v  S=subj T=of|on|obj.of|obj.poss obj={blockade}|stranglehold|siege  -> 0872 weight=1
  + Malta eased its blockade of Cyprus. | Malta > Cyprus
dismantle v  S=subj T?=in|on|around|near obj={blockade}|settlement|outpost  -> 0872
  + Malta dismantled roadblocks around Nicosia. | Malta > Nicosia
# Investigations (09)
set_up v  S=subj T?=against|of|into|by obj=commission|inquiry|enquiry|tribunal|panel|committee comp=investigate|probe|examine|look  -> 090 weight=2
  + Malta set up a commission to investigate the massacre by Cyprus. | Malta > Cyprus
send v  S=subj T?=to obj={inspectors}|team|mission|detective|prosecutor comp=investigate|probe|examine|inspect|question  -> 090 weight=2
  + Malta sent a team to Cyprus to investigate the blast. | Malta > Cyprus
inspect v  S=subj:IGO T=of|in|obj.poss|obj.mod obj=plant|site|facility|nuclear_plant|missile|prison|base|factory  -> 090
  + The United Nations inspected the plants of Cyprus. | The United Nations > Cyprus
interrogate v  S=subj T=obj  -> 090 weight=1
  + Maltese police interrogated a Cypriot general. | Maltese police > a Cypriot general
exhume v  S=subj T=in|of|from obj={body}|grave|remains|victim  -> 092
  + Prosecutors exhumed bodies in Cyprus. | Prosecutors > Cyprus
search v  S=subj:COP|GOV|JUD|MIL T=of|obj.poss|obj.mod obj=home|house|office|headquarters|apartment|flat|premises  -> 091
  + Maltese police searched the office of the opposition party. | Maltese police > the opposition party
hold v  S=subj T=on|into|of obj=hearing|hearings|inquiry  -> 090 weight=1
  + The Maltese parliament held hearings on the war in Cyprus. | The Maltese parliament > Cyprus
# Demands (10)
make v  S=subj T=on|of obj={demand}  -> 100 weight=1
  + Malta made demands on Cyprus. | Malta > Cyprus
set v  S=subj T=for|to obj=condition|term  -> 100
  + Malta set conditions for Cyprus. | Malta > Cyprus
demand n  S=subj|by|poss|mod T=comp.subj C=comp  -> op:demand weight=1
  + Malta issued a demand that Cyprus withdraw. | Malta > Cyprus
# Criticism (11)
take v  S=subj T=obj to=task  -> 111 weight=3
  + Malta took Cyprus to task over the raid. | Malta > Cyprus
take v  S=subj T=to obj=exception|offence|offense|umbrage  -> 111 weight=2
  + Malta took exception to the remarks of Cyprus. | Malta > Cyprus
express v  S=subj T=with|at|over|about|in|by|of obj=disappointment|displeasure|dissatisfaction|dismay|outrage|indignation|annoyance|irritation|disapproval|disgust|misgiving|reservation|unhappiness|discontent  -> 111 weight=1
  + Malta expressed disappointment with Cyprus. | Malta > Cyprus
voice v  S=subj T=with|at|over|about|in|by|of obj=disappointment|displeasure|dissatisfaction|dismay|outrage|indignation|annoyance|irritation|disapproval|disgust|misgiving|reservation|unhappiness|discontent  -> 111 weight=1
  + Malta voiced its dissatisfaction with Cyprus. | Malta > Cyprus
express v  S=subj T=over|at|about to=no obj=regret over|at|about=decision|move|policy|remark|attack|raid|killing|execution|vote|action  -> 111 weight=2
  + Malta expressed regret over the decision of Cyprus. | Malta > Cyprus
brand v  S=subj T=obj:GOV|MIL|REB|OPP|UAF|IGO|PTY  -> 111
  + Malta branded the Cypriot premier a liar. | Malta > the Cypriot premier
label v  S=subj T=obj:GOV|MIL|REB|OPP|UAF|PTY comp|obj={insult}  -> 111
  + Malta labelled the Cypriot premier an aggressor. | Malta > the Cypriot premier
call v  S=subj T=obj:GOV|MIL|REB|OPP|UAF|PTY comp|obj={insult}  -> 111 weight=1
  + Malta called the Cypriot premier a liar. | Malta > the Cypriot premier
describe v  S=subj T=obj:GOV|MIL|REB|OPP|UAF|PTY as={insult}  -> 111 weight=1
  + Malta described the Cypriot premier as a liar. | Malta > the Cypriot premier
denounce v  S=subj T=obj as={insult}  -> 111 weight=1
  + Malta denounced the Cypriot premier as a traitor. | Malta > the Cypriot premier
dub v  S=subj T=obj:GOV|MIL|REB|OPP|UAF|PTY comp|obj={insult}  -> 111
  + Malta dubbed the Cypriot premier a dictator. | Malta > the Cypriot premier
liken v  S=subj T=obj:GOV|MIL|OPP|REB to=:person  -> 111
  - The critic likened the poet to Homer.
compare v  S=subj T=obj:GOV|MIL|OPP|REB to|with=hitler|stalin|nazi|nazis|fascist|apartheid  -> 111
  - The critic compared the poet to Homer.
question v  S=subj T=obj.poss|of|obj.of|obj.mod obj=motive|legitimacy|right|sincerity|commitment|credibility|fairness|impartiality  -> 111 weight=2
  + Malta questioned the motives of Cyprus. | Malta > Cyprus
cast v  S=subj T=on|over obj=doubt|aspersion|suspicion  -> 111 weight=1
  + Malta cast doubt on the motives of Cyprus. | Malta > Cyprus
critical a  S=subj T=of:GOV|MIL|IGO|OPP|PTY|REB  -> 111
  + Malta was critical of Cyprus. | Malta > Cyprus
link v  S=subj:GOV|COP|JUD|SPY|MIL T=obj:GOV|MIL|REB|SPY|OPP to={violence}|bombing|killing|murder|plot|assassination|smuggling|explosion|blast  -> 112
  + Malta linked Cyprus to the attack. | Malta > Cyprus
implicate v  S=subj T=obj in=:any  -> 112
  + Malta implicated Cyprus in the plot. | Malta > Cyprus
drum_up v  S=subj T=to|against obj=opposition|resistance  -> 113 weight=2
  + Malta drummed up opposition to Cyprus. | Malta > Cyprus
rally v  S=subj T=obj comp=oppose|resist|condemn  -> 113 weight=2
  - The team rallied to resist the visitors.
allege v  S=subj T=comp.subj C=comp  -> op:accuse
  + Malta alleged that Cyprus had armed the rebels. | Malta > Cyprus
charge v  S=subj T=comp.subj C=comp  -> op:accuse
  + Malta charged that Cyprus had armed the rebels. | Malta > Cyprus
guilty a  S=says T=subj of=:any  -> 112
  + Malta said Cyprus was guilty of aggression. | Malta > Cyprus
responsible a  S=says T=subj:GOV|MIL|REB|UAF|OPP|SPY for={violence}|bombing|killing|murder|blast|explosion|massacre|death|shooting|kidnapping|assassination|atrocity|crisis|breakdown|collapse  -> 112
  + Malta said Cyprus was responsible for the bombing. | Malta > Cyprus
blame a  S=says T=subj:GOV|MIL|REB|UAF|OPP|SPY  -> 112
  - The minister said the rain was to blame.
behind_attack n  S=says T=subj  -> 112 weight=1
  + Malta said Cyprus was behind the attack. | Malta > Cyprus
behind_bombing n  S=says T=subj  -> 112 weight=1
  + Malta said Cyprus was behind the bombing. | Malta > Cyprus
behind_raid n  S=says T=subj  -> 112 weight=1
  + Malta said Cyprus was behind the raid. | Malta > Cyprus
behind_killing n  S=says T=subj  -> 112 weight=1
  + Malta said Cyprus was behind the killing. | Malta > Cyprus
behind_coup n  S=says T=subj  -> 112 weight=1
  + Malta said Cyprus was behind the coup. | Malta > Cyprus
behind_violence n  S=says T=subj  -> 112 weight=1
  + Malta said Cyprus was behind the violence. | Malta > Cyprus
behind_blast n  S=says T=subj  -> 112 weight=1
  + Malta said Cyprus was behind the blast. | Malta > Cyprus
behind_assassination n  S=says T=subj  -> 112 weight=1
  + Malta said Cyprus was behind the assassination. | Malta > Cyprus
# Refusals (12)
shrug_off v  S=subj T=obj.poss|of|obj.of|by|from|obj.mod obj={accusation}|{demand}|warning|threat|pressure|protest|complaint|condemnation  -> 120 weight=2
  + Malta shrugged off the criticism of Cyprus. | Malta > Cyprus
brush_aside v  S=subj T=obj.poss|of|obj.of|by|from|obj.mod obj={accusation}|{demand}|warning|threat|pressure|protest|complaint|condemnation  -> 120 weight=2
  + Malta brushed aside the protest of Cyprus. | Malta > Cyprus
balk_at v  S=subj T=obj.poss|of|obj.of|by|from|obj.mod obj={demand}|{plan}|idea  -> 120
  + Malta balked at the demand of Cyprus. | Malta > Cyprus
baulk_at v  S=subj T=obj.poss|of|obj.of|by|from|obj.mod obj={demand}|{plan}|idea  -> 120
  + Malta baulked at the demand of Cyprus. | Malta > Cyprus
dispute v  S=subj T=obj.poss|of|obj.of|by|obj.mod obj=claim|right|sovereignty|title|ownership  -> 120 weight=2
  + Malta disputed the claim of Cyprus to the islet. | Malta > Cyprus
challenge v  S=subj T=obj.poss|of|obj.of|by|obj.mod obj=claim|right|sovereignty|title|ownership  -> 120 weight=2
  + Malta challenged the claim of Cyprus to the islet. | Malta > Cyprus
dismiss v  S=subj T=obj.poss|of|obj.of|by|from|obj.mod obj={demand}|{plan}|warning|threat|protest|complaint|concern|idea|suggestion as=:any  -> 120 weight=2
  + Malta dismissed the proposal of Cyprus as a ploy. | Malta > Cyprus
refuse v  S=subj T=from|of obj={aid}|{humanitarian}|{money}|{loan}  -> 121 weight=3
  + Malta refused aid from Cyprus. | Malta > Cyprus
snub v  S=subj T=obj  -> 120
  + Malta snubbed the Cypriot premier. | Malta > the Cypriot premier
snub v  S=subj T=obj.poss|obj.of|obj.mod|of|by|from obj=invitation|offer|proposal|request|overture|call|appeal  -> 125 weight=2
  + Malta snubbed a Cypriot invitation. | Malta > Cypriot
go_back_on v  S=subj T?=with|to|of obj={agreement}|promise|word|pledge|commitment|deal|offer  -> 120 weight=2
  + Malta went back on its agreement with Cyprus. | Malta > Cyprus
turn_away v  S=subj T=obj obj=ship|vessel|refugee|migrant|boat|delegation|envoy|convoy|plane|asylum-seeker|journalist  -> 120
  + Malta turned away a Libyan ship. | Malta > a Libyan ship
no_intention n  S=subj|poss C=of|comp  -> op:refuse weight=1
  + Malta has no intention of freeing the Cypriot sailors. | Malta > the Cypriot sailors
stand_firm v  S=subj T=against  -> 120
  + Malta stood firm against Cyprus. | Malta > Cyprus
opposed a  S=subj A=of|obj.of|obj.poss C=to  -> op:reject weight=1
  + Malta remained opposed to the plan of Cyprus. | Malta > Cyprus
ignore v  S=subj T=obj.poss|of|obj.of|by|from|obj.mod obj={demand}|warning|ultimatum|deadline|protest|advice|plea  -> 120
  + Malta ignored the appeal of Cyprus. | Malta > Cyprus
defy v  S=subj T=obj.poss|of|obj.of|by|from|obj.mod|obj obj={demand}|deadline|ultimatum|order|warning|ban|resolution|sanction|embargo|authority|law  -> 128 weight=1
  + Malta defied a deadline of the Security Council. | Malta > the Security Council
vote v  S=subj C=against  -> op:refuse
  + The Maltese parliament voted against allowing Cypriot troops to use its bases. | The Maltese parliament > Cypriot troops
spurn v  S=subj T=obj.poss|of|obj.of|by|from|obj.mod obj={demand}|{plan}|overture|{aid}  -> 120
  + Malta spurned the proposal of Cyprus. | Malta > Cyprus
rule_out v  S=subj T=with|by|of|in|to|obj.of obj={talks}|mediation|release|visit|cooperation|concession|withdrawal|compromise  -> 120
  + Malta ruled out talks with Cyprus. | Malta > Cyprus
# Threats (13)
vow v  S=subj C=comp comp=punish|avenge|retaliate|crush|fight|destroy|defeat|resist|hunt|wipe|smash|eliminate|eradicate|strike|hit|teach|annihilate|liquidate  -> op:threaten weight=2
  + Malta vowed to punish the rebels. | Malta > the rebels
pledge v  S=subj C=comp comp=punish|avenge|retaliate|crush|fight|destroy|defeat|hunt|wipe|smash|eliminate|eradicate|annihilate  -> op:threaten weight=2
  + Malta pledged to crush the rebels. | Malta > the rebels
promise v  S=subj C=comp comp=punish|avenge|retaliate|crush|destroy|defeat|hunt|wipe|smash|eliminate|eradicate|annihilate  -> op:threaten weight=2
  + Malta promised to crush the rebels. | Malta > the rebels
swear v  S=subj C=comp comp=punish|avenge|retaliate|crush|fight|destroy|defeat|hunt|wipe|smash|eliminate|annihilate  -> op:threaten weight=2
  + The rebels swore to avenge the raid by Malta. | The rebels > Malta
vow v  S=subj T?=against|on obj=revenge|vengeance|retaliation|reprisal|retribution|war|punishment  -> 138 weight=2
  + The rebels vowed revenge on Malta. | The rebels > Malta
use v  S=subj T=against|on obj=force|military_force|military_action|violence|all_means  -> 190
  + Malta used force against the rebels. | Malta > the rebels
hesitate_not v  S=subj C=comp  -> op:promise weight=2
  + Malta will not hesitate to attack the rebels. | Malta > the rebels | planned
hesitate_never v  S=subj C=comp  -> op:promise weight=2
  + Malta will never hesitate to attack the rebels. | Malta > the rebels | planned
give_week v  S=subj:GOV|MIL|IGO|REB|UAF|OPP T=iobj|obj comp=:any  -> 139 weight=2
  + Malta gave Cyprus a week to withdraw. | Malta > Cyprus
give_day v  S=subj:GOV|MIL|IGO|REB|UAF|OPP T=iobj|obj comp=:any  -> 139 weight=2
  + Malta gave Cyprus ten days to withdraw. | Malta > Cyprus
give_hour v  S=subj:GOV|MIL|IGO|REB|UAF|OPP T=iobj|obj comp=:any  -> 139 weight=2
  + Malta gave the rebels 48 hours to surrender. | Malta > the rebels
give_month v  S=subj:GOV|MIL|IGO|REB|UAF|OPP T=iobj|obj comp=:any  -> 139 weight=2
  + Malta gave Cyprus a month to withdraw. | Malta > Cyprus
give_until v  S=subj:GOV|MIL|IGO|REB|UAF|OPP T=iobj|obj comp=:any  -> 139 weight=2
  + Malta gave Cyprus until Monday to withdraw. | Malta > Cyprus
raise v  S=subj T=with|against|of obj=spectre|specter|prospect|possibility of=war|attack|invasion|sanction|strike  -> 130
  + Malta raised the spectre of war with Cyprus. | Malta > Cyprus
hint v  S=subj T=against|on|with at={violence}|military_action|action|{sanction}|force|retaliation|reprisal  -> 130
  + Malta hinted at sanctions against Cyprus. | Malta > Cyprus
put v  S=subj T=obj on=notice  -> 130 weight=2
  + Malta put Cyprus on notice. | Malta > Cyprus
reserve v  S=subj C=comp obj=right  -> op:threaten
  + Malta reserved the right to attack Cyprus. | Malta > Cyprus | threatened
brandish v  S=subj T=against|of obj=threat|{weapon}|sword|club  -> 130
  + Malta brandished a threat against Cyprus. | Malta > Cyprus
face v  S=says T=subj:GOV|MIL|REB|UAF|OPP|PTY obj=consequence|{sanction}|reprisal|retaliation|wrath|war|attack|isolation|punishment|action|strike|boycott|disaster|catastrophe  -> 130
  + Malta said Cyprus would face serious consequences. | Malta > Cyprus
pay v  S=says T=subj:GOV|MIL|REB|UAF|OPP|PTY obj=price  -> 130
  + Malta said Cyprus would pay a heavy price. | Malta > Cyprus
regret v  S=says T=subj:GOV|MIL|REB|UAF|OPP obj=it|this  -> 130
  + Malta said Cyprus would regret it. | Malta > Cyprus
suffer v  S=says T=subj:GOV|MIL|REB|UAF|OPP|PTY obj=consequence  -> 130
  + Malta said Cyprus would suffer the consequences. | Malta > Cyprus
bear v  S=says T=subj:GOV|MIL|REB|UAF|OPP|PTY obj=consequence  -> 130
  + Malta said Cyprus would bear the consequences. | Malta > Cyprus
threaten v  S=subj T?=of|against|over|in obj={protest}|stoppage|strike_action|industrial_action|walkout|shutdown  -> 133 weight=2
  + The union threatened a strike in Malta. | The union > Malta
# Protest (14)
gather v  S=subj:CVL|OPP|EDU|LAB|REL|ETH T=outside obj=no  -> 141 weight=2
  + Demonstrators gathered outside the Cypriot embassy in Valletta. | Demonstrators > the Cypriot embassy
begin v  S=subj T?=against|in|over|at obj=strike|general_strike|stoppage|work_stoppage  -> 143 weight=1
  + Miners began a general strike in Malta. | Miners > Malta
commence v  S=subj T?=against|in|over|at obj=strike|general_strike|stoppage|work_stoppage  -> 143 weight=1
  + Dockers commenced a strike in Malta. | Dockers > Malta
commence v  B=subj|with obj={talks}  -> 046
  + Malta commenced talks with Cyprus. | Malta > Cyprus ; Cyprus > Malta
call v  S=subj:LAB|OPP|PTY|CVL T?=against|in|over|at obj=strike|general_strike  -> 143 weight=1
  + The unions called a general strike in Malta. | The unions > Malta
paralyse v  subj=strike|general_strike|stoppage|walkout|protest T=obj|in  -> 143
  + A general strike paralysed Malta. | _ > Malta
paralyze v  subj=strike|general_strike|stoppage|walkout|protest T=obj|in  -> 143
  + A general strike paralyzed Malta. | _ > Malta
cripple v  subj=strike|general_strike|stoppage|walkout T=obj|in  -> 143
  + A general strike crippled Malta. | _ > Malta
block v  S=subj:CVL|OPP|EDU|LAB|ETH T?=in|to|at obj={road}|airport|port|railway|approach|entrance|factory|refinery  -> 144 weight=2
  + Farmers blocked roads in Malta. | Farmers > Malta
barricade v  S=subj:CVL|OPP|EDU|LAB|ETH T?=in|to|at obj={road}|approach|entrance|building|factory|campus|gate|port  -> 144 weight=2
  + Truckers barricaded the approaches to the port. | Truckers > the port
close v  S=subj:CVL|OPP|LAB|BUS obj=shop|store|stall|business in=protest  -> 143 weight=2
  + Traders closed their shops in protest. | Traders > _
ransack v  S=subj:CVL|OPP|EDU|LAB T=obj:any  -> 145 weight=2
  + Students ransacked the Cypriot embassy. | Students > the Cypriot embassy
chant v  S=subj T=against|of obj=slogan|anti-government_slogan  -> 141
  + A crowd chanted slogans against the Maltese government. | A crowd > the Maltese government
pour v  S=subj:CVL|OPP|EDU|LAB into|onto=street|streets|square obj=no  -> 141 weight=2
  + Opposition supporters poured onto the streets. | Opposition supporters > _
disrupt v  S=subj:CVL|OPP|EDU|LAB T=of|obj.mod|by|obj.poss obj=meeting|summit|session|speech|visit|conference|parade  -> 140
  + Protesters disrupted a meeting of the Maltese cabinet. | Protesters > the Maltese cabinet
torch v  S=subj:CVL|OPP|EDU|LAB T=obj:any  -> 145 weight=2
  + Rioters torched the Cypriot embassy. | Rioters > the Cypriot embassy
# Show of force (15)
reinforce v  S=subj:GOV|MIL T=in|on|near|along|at obj={troops}|presence|defences|defenses|garrison  -> 154 weight=1
  + Malta reinforced its troops on Cyprus. | Malta > Cyprus
move v  S=subj:MIL T=towards|toward|to|into|near:any obj=no  -> 154 weight=1
  + Maltese troops moved towards the border with Cyprus. | Maltese troops > Cyprus
take_up v  S=subj:MIL|REB|COP T?=in|near|along|around|on|at obj=position|positions  -> 154 weight=2
  + Maltese troops took up positions near Nicosia. | Maltese troops > Nicosia
sail v  S=subj:MIL T=towards|toward|to|for|into:state  -> 150
  + A Maltese warship sailed towards Cyprus. | A Maltese warship > Cyprus
overfly v  S=subj:MIL T=obj  -> 150
  + Maltese jets overflew Cyprus. | Maltese jets > Cyprus
stage v  S=subj T?=to|at|near|against|off|before obj=show of=force|strength  -> 150 weight=2
  + Malta staged a show of force off Cyprus. | Malta > Cyprus
place v  S?=subj T?=obj on=alert|high_alert|full_alert|war_footing|standby obj={troops}|{police}  -> 152 weight=1
  + Maltese police were placed on high alert. | Maltese police > _
# Cutting ties (16)
freeze v  S=subj T=with|to obj={relations}|{aid}|cooperation|contact  -> 161 weight=2
  + Malta froze relations with Cyprus. | Malta > Cyprus
cut_off v  S=subj T=to|for obj={aid}|{loan}|funding|subsidy  -> 162 weight=3
  + Malta cut off aid to Cyprus. | Malta > Cyprus
stop v  S=subj T=to|for obj={aid}|{loan}|funding|subsidy  -> 162 weight=3
  + Malta stopped aid to Cyprus. | Malta > Cyprus
withhold v  S=subj T=from|to|for obj={aid}|{loan}|funding|{money}  -> 162 weight=3
  + Malta withheld aid from Cyprus. | Malta > Cyprus
stop v  S=subj T=to obj=delivery|supply|shipment|export|sale  -> 1621 weight=2
  + Malta stopped gas deliveries to Cyprus. | Malta > Cyprus
cut_off v  S=subj T=to obj=oil|gas|electricity|fuel|water|supply|delivery|power  -> 1621 weight=3
  + Malta cut off gas to Cyprus. | Malta > Cyprus
close v  S=subj:GOV T=in|at obj=embassy|consulate|mission|liaison_office  -> 161 weight=3
  + Malta closed its embassy in Cyprus. | Malta > Cyprus
declare_persona v  S=subj T=obj  -> 166 weight=3
  + Malta declared a Cypriot diplomat persona non grata. | Malta > a Cypriot diplomat
pull_out v  S=subj:NGO|IGO|HRI T=out_of|of|from:state  -> 166 weight=2
  + The Red Cross pulled out of Cyprus. | The Red Cross > Cyprus
suspend v  S=subj:NGO|IGO|HRI T=in|to|for obj=work|operation|activity|programme|program|flight|aid_flight|convoy|mission  -> 1623 weight=2
  + The Red Cross suspended its work in Cyprus. | The Red Cross > Cyprus
suspend v  S=subj:IGO T=obj:state  -> 161 weight=2
  + The African Union suspended Malta. | The African Union > Malta
expel v  S=subj:IGO T=obj:state  -> 161 weight=2
  + The Arab League expelled Malta. | The Arab League > Malta
suspend v  S=subj T=of|obj.poss obj=membership  -> 161 weight=2
  + The group suspended the membership of Cyprus. | The group > Cyprus
cancel v  S=subj T=with obj={drill}|cooperation|programme|contract|aid  -> 160 weight=1
  + Malta cancelled joint exercises with Cyprus. | Malta > Cyprus
revoke v  S=subj T=of|obj.poss|from obj=privilege|trade_privilege|preference|recognition|trade_status|visa  -> 160
  + Malta revoked the trade privileges of Cyprus. | Malta > Cyprus
strip v  S=subj T=obj of=privilege|status|membership|recognition|preference  -> 160 weight=1
  + Malta stripped Cyprus of its trade privileges. | Malta > Cyprus
give_up v  S=subj T?=between|in|with obj=mediation|negotiation|talk|effort  -> 165 weight=2
  + Malta gave up its mediation between Cyprus and Libya. | Malta > Cyprus
sever v  S?=subj T=with|to|between obj={relations}  -> 161 weight=1
  + Ties with Cyprus were severed by Malta. | Malta > Cyprus
# Coercion (17)
jam v  S=subj:GOV|MIL T?=from|of|obj.mod obj=broadcast|signal|transmission|radio|frequency  -> 1721
  + Malta jammed broadcasts from Cyprus. | Malta > Cyprus
impose v  S=subj:GOV|MIL T?=on obj=censorship|press_censorship|news_blackout|blackout  -> 1721
  + Malta imposed press censorship. | Malta > _
freeze v  S=subj T=of|obj.poss|belonging|obj.mod obj=asset|account|bank_account|fund  -> 163 weight=1
  + Malta froze the assets of Cyprus. | Malta > Cyprus
bulldoze v  S=subj T=obj:any  -> 1712
  + Maltese soldiers bulldozed houses in Cyprus. | Maltese soldiers > houses
# Unconventional violence (18)
go_off v  subj=bomb|device|car_bomb|explosive|grenade|mine|booby_trap T?=in|near|outside|at|under|inside:any  -> 183 weight=1
  + A bomb went off near the Cypriot embassy. | _ > the Cypriot embassy
explode v  subj=bomb|device|car_bomb|grenade|mine T?=in|near|outside|at|under|inside:any  -> 183
  + A bomb exploded near the Cypriot embassy. | _ > the Cypriot embassy
rip v  subj=bomb|explosion|blast|car_bomb T=through|into|apart:any  -> 183
  + A bomb ripped through a market in Cyprus. | _ > a market in Cyprus
tear v  subj=bomb|explosion|blast|car_bomb T=through|into:any  -> 183
  + A bomb tore through a market in Cyprus. | _ > a market in Cyprus
survive v  T=subj obj=assassination_attempt|attempt|assassination_bid  -> 185
  + The Cypriot president survived an assassination attempt. | _ > The Cypriot president
escape v  T=subj obj=assassination_attempt|assassination_bid|attempt  -> 185
  + The Cypriot president escaped an assassination attempt. | _ > The Cypriot president
slit v  S=subj T=of|obj.poss obj=throat  -> 1823
  + Gunmen slit the throats of villagers in Cyprus. | Gunmen > villagers
strike v  S=subj:UAF|REB|MIL subj=suicide_bomber|bomber T?=in|at:any  -> 1831 weight=1
  + A suicide bomber struck in Cyprus. | A suicide bomber > Cyprus
seize v  S=subj:REB|UAF|CRM T=obj:person obj=tourist|hostage|aid_worker|foreigner|engineer|missionary|diplomat|journalist|student|passenger|priest|nun|businessman|worker  -> 181 weight=2
  + Rebels seized Maltese tourists. | Rebels > Maltese tourists
hold v  S=subj:REB|UAF|CRM T=obj:person obj=tourist|hostage|aid_worker|foreigner|engineer|missionary|diplomat|journalist|passenger|priest|nun  -> 181 weight=2
  + Rebels held Maltese tourists. | Rebels > Maltese tourists
# Force (19)
enter v  S=subj:MIL T=obj:state  -> 190
  + Maltese troops entered Cyprus. | Maltese troops > Cyprus
advance v  S=subj:MIL|REB T=into|on|towards:any obj=no  -> 190
  + Maltese troops advanced into Cyprus. | Maltese troops > Cyprus
move v  S=subj:MIL T=into:state obj=no  -> 190 weight=2
  + Maltese troops moved into Cyprus. | Maltese troops > Cyprus
pour v  S=subj:MIL T=into|across:state obj=no  -> 190
  + Maltese troops poured into Cyprus. | Maltese troops > Cyprus
shoot_down v  S?=subj T=obj:any obj=plane|aircraft|jet|helicopter|fighter|airliner|drone|fighter_jet|warplane|spy_plane  -> 190 weight=2
  + Malta shot down a Cypriot plane. | Malta > a Cypriot plane
down v  S?=subj T=obj:any obj=plane|aircraft|jet|helicopter|fighter|airliner|drone|fighter_jet|warplane|spy_plane  -> 190
  + Maltese gunners downed a Cypriot plane. | Maltese gunners > a Cypriot plane
sink v  S?=subj:MIL|GOV|REB T=obj:any obj=ship|boat|vessel|submarine|trawler|gunboat|patrol_boat  -> 190
  + Maltese gunboats sank a Cypriot vessel. | Maltese gunboats > a Cypriot vessel
declare_war v  S=subj T=on|against:state|REB  -> 190 weight=2
  + Malta declared war on Cyprus. | Malta > Cyprus
go_war v  S=subj T=with|against|to:state  -> 190 weight=2
  + Malta went to war with Cyprus. | Malta > Cyprus
intervene_militarily v  S=subj T=in|against  -> 190 weight=1
  + Malta intervened militarily in Cyprus. | Malta > Cyprus
take v  S=subj:MIL|REB|UAF T=obj:any obj=town|city|village|airport|base|port|bridge|hill|garrison|barracks|outpost|capital  -> 192 weight=2
  + Maltese forces took a town in Cyprus. | Maltese forces > a town
drive_out v  S=subj:MIL|REB T=obj:MIL|REB|UAF  -> 190 weight=1
  + Maltese troops drove out Cypriot forces. | Maltese troops > Cypriot forces
hit_back v  S=subj:MIL T=at|against  -> 190 weight=1
  + Maltese troops hit back at the rebels. | Maltese troops > the rebels
exchange v  B=subj:MIL|with:MIL|REB obj=fire|gunfire|artillery_fire|shots  -> 190 weight=1
  + Maltese troops exchanged fire with Cypriot soldiers. | Maltese troops > Cypriot soldiers ; Cypriot soldiers > Maltese troops
# Mass violence (20)
drive v  S=subj:MIL|REB|UAF|ETH T=obj:any from=home|house|village|town|land  -> 201 weight=3
  + Maltese troops drove thousands of Cypriots from their homes. | Maltese troops > thousands of Cypriots
expel v  S=subj:MIL|REB|UAF|ETH T=obj:any from=home|house|village|town|land  -> 201 weight=3
  + Maltese troops expelled thousands of Cypriots from their homes. | Maltese troops > thousands of Cypriots
uproot v  S=subj:MIL|REB|UAF|ETH T=obj:any  -> 201 weight=1
  + Maltese troops uprooted villagers in Cyprus. | Maltese troops > villagers
# Who was held
include v  T=obj:person|group subj=detainee|detainees|arrested|detained|hostage|hostages  -> 173
  + The detainees include the mayor of Lima. | _ > the mayor of Lima
