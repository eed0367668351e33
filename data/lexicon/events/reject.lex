# Event frames of tabard, family "reject": one entry a line, its examples indented (docs/formats/frames.md).
# Origin: written for tabard; codes are CAMEO / PLOVER facts. Licence: as the project.

# Refusal, denial of requests, veto, defiance (CAMEO 12)
reject v  S=subj obj={plan}|{demand}  -> 120
  + The rebels rejected the peace plan. | The rebels > _
reject v  S=subj T=obj  -> 120
  + Serbia rejected the demand of Kosovo. | Serbia > the demand of Kosovo
reject v  S=subj obj={accusation}  -> 016
  + Tehran rejected the allegations. | Tehran > _
refuse v  S=subj T=obj  -> 120
  + Hungary refused the offer. | Hungary > the offer
turn_down v  S=subj T=obj  -> 120
  + The party turned down the premier's offer. | The party > the premier's offer
rebuff v  S=subj T=obj  -> 120
  + Ankara rebuffed Washington. | Ankara > Washington
dismiss v  S=subj T=obj obj={plan}|{demand}  -> 120
  + The junta dismissed the offer. | The junta > the offer
spurn v  S=subj T=obj  -> 120
  + The guild spurned the company's offer. | The guild > the company's offer
decline v  S=subj T=obj obj={plan}|{demand}|invitation  -> 120
  + The king declined the offer. | The king > the offer
rule_out v  S=subj  -> 120
  + Lebanon ruled out any land swap. | Lebanon > _
rule_out v  S=subj T?=with obj={talks}  -> 125
  + Israel ruled out talks with Hamas. | Israel > Hamas
reject v  S=subj T?=with obj={talks}  -> 125
  + The general rejected talks with the rebels. | The general > the rebels
refuse v  S=subj T?=with obj={talks}  -> 125
  + Eritrea refused talks with Ethiopia. | Eritrea > Ethiopia
boycott v  S=subj T?=with obj={talks}  -> 125
  + The opposition boycotted talks with the junta. | The opposition > the junta
reject v  S=subj obj=mediation|mediator  -> 126
  + Morocco rejected mediation. | Morocco > _
reject v  S=subj obj=peace_plan|peace_deal|ceasefire|truce|peace_offer  -> 127
  + The Houthis rejected the truce. | The Houthis > _
deny v  S=subj T?=to|iobj obj={loan}  -> 1221
  + The IMF denied Ghana a loan. | The IMF > Ghana
deny v  S=subj T?=to|iobj obj={aid}  -> 122
  + The governor denied aid to villagers. | The governor > villagers
deny v  S=subj T?=to|iobj obj={rights}|{asylum}  -> 1233
  + Sweden denied asylum to the writer. | Sweden > the writer
deny v  S=subj T?=to|iobj obj={access}|access|visa|entry  -> 1245
  + Myanmar denied access to the UN envoy. | Myanmar > the UN envoy
bar v  S=subj T?=obj from=entering|country|site  -> 1245
  + China barred reporters from the site. | China > reporters
refuse v  S=subj obj=resignation  -> 1231
  + The premier refused resignation. | The premier > _
veto v  S=subj T=obj  -> 129
  + Russia vetoed the resolution. | Russia > the resolution
veto n  S?=by T=of|poss  -> 129
  + China's veto of the resolution was criticised. | China > the resolution
defy v  S=subj T=obj  -> 128
  + North Korea defied the Security Council. | North Korea > the Security Council
violate v  S=subj obj=resolution|sanction|law|treaty|airspace  -> 128
  + Iran violated the resolution. | Iran > _
flout v  S=subj T=obj  -> 128
  + The company flouted the ruling. | The company > the ruling
ignore v  S=subj T=obj  -> 128
  + The army ignored the court. | The army > the court
rejection n  S?=by|mod|poss T=of|by  -> 120
  + Iran's rejection of the offer ended the talks. | Iran > the offer
refusal n  S?=by|mod|poss T=of  -> 120
  + Greece's refusal of the offer was final. | Greece > the offer
block v  S=subj obj=resolution|bill|motion  -> 129
  + The senate blocked the bill. | The senate > _
# Refusals in general
repulse v  S=subj T=obj  -> 120
  + The opposition leader repulsed the offer of Portugal. | The opposition leader > the offer of Portugal
snub v  S=subj T=obj  -> 120
  + Niger snubbed Mongolia once more. | Niger > Mongolia
disregard v  S=subj T=obj  -> 120
  + The Red Cross disregarded the plan. | The Red Cross > the plan
disobey v  S=subj T=obj  -> 120
  + The governor disobeyed the offer of Oman. | The governor > the offer of Oman
discard v  S=subj T=obj  -> 120
  + Colombia discarded Finland once more. | Colombia > Finland
brush_off v  S=subj T=obj  -> 120
  + A medical charity brushed off the plan. | A medical charity > the plan
shoot_down v  S=subj T=obj  -> 120
  + The king shot down the offer of Zambia. | The king > the offer of Zambia
cold-shoulder v  S=subj T=obj  -> 120
  + Pakistan cold-shouldered Greece once more. | Pakistan > Greece
renounce v  S=subj T=obj  -> 120
  + The church council renounced the plan. | The church council > the plan
shun v  S=subj T=obj  -> 120
  + The ambassador shunned the offer of Ecuador. | The ambassador > the offer of Ecuador
disclaim v  S=subj T=obj  -> 120
  + Cambodia disclaimed Algeria once more. | Cambodia > Algeria
brush_aside v  S=subj T=obj  -> 120
  + A women's group brushed aside the plan. | A women's group > the plan
wave_off v  S=subj T=obj  -> 120
  + The army chief waved off the offer of Latvia. | The army chief > the offer of Latvia
forswear v  S=subj T=obj  -> 120
  + Bolivia forsweared Sudan once more. | Bolivia > Sudan
refuse v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + The vice president refused the proposal of the union. | The vice president > the union
rebuff v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Canada rebuffed a call by the European Union. | Canada > the European Union
turn_down v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Guerrillas turned down the offer of the government. | Guerrillas > the government
spurn v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + The party leader spurned the proposal of the union. | The party leader > the union
decline v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Qatar declined a call by the United Nations. | Qatar > the United Nations
oppose v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Militiamen opposed the offer of the government. | Militiamen > the government
repudiate v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + The mayor repudiated the proposal of the union. | The mayor > the union
brush_off v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Romania brushed off a call by NATO. | Romania > NATO
rule_out v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Extremists ruled out the offer of the government. | Extremists > the government
throw_out v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + The envoy threw out the proposal of the union. | The envoy > the union
dismiss v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Ethiopia dismissed a call by the African Union. | Ethiopia > the African Union
resist v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Jihadists resisted the offer of the government. | Jihadists > the government
ignore v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + The finance minister ignored the proposal of the union. | The finance minister > the union
shelve v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Thailand shelved a call by the World Bank. | Thailand > the World Bank
snub v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Paramilitaries snubbed the offer of the government. | Paramilitaries > the government
shoot_down v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + The chancellor shot down the proposal of the union. | The chancellor > the union
vote_down v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Cyprus voted down a call by the Arab League. | Cyprus > the Arab League
brush_aside v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Rebels brushed aside the offer of the government. | Rebels > the government
discard v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + The president discarded the proposal of the union. | The president > the union
scorn v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Mexico scorned a call by the Security Council. | Mexico > the Security Council
deny v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Militants denied the offer of the government. | Militants > the government
disregard v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + The prime minister disregarded the proposal of the union. | The prime minister > the union
rebut v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Tunisia rebutted a call by ASEAN. | Tunisia > ASEAN
vote_against v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Insurgents voted against the offer of the government. | Insurgents > the government
rebuff n  S?=by|mod|poss T=of|to|from  -> 120
  + Iceland's rebuff of the offer surprised the mediators. | Iceland > the offer
repudiation n  S?=by|mod|poss T=of|to|from  -> 120
  + The foreign minister's repudiation of the plan was firm. | The foreign minister > the plan
snub n  S?=by|mod|poss T=of|to|from  -> 120
  + Angola's snub of the offer surprised the mediators. | Angola > the offer
denial n  S?=by|mod|poss T=of|to|from  -> 120
  + The defence minister's denial of the plan was firm. | The defence minister > the plan
nonacceptance n  S?=by|mod|poss T=of|to|from  -> 120
  + Denmark's nonacceptance of the offer surprised the mediators. | Denmark > the offer
non-acceptance n  S?=by|mod|poss T=of|to|from  -> 120
  + The interior minister's non-acceptance of the plan was firm. | The interior minister > the plan
spurning n  S?=by|mod|poss T=of|to|from  -> 120
  + Lebanon's spurning of the offer surprised the mediators. | Lebanon > the offer
disavowal n  S?=by|mod|poss T=of|to|from  -> 120
  + The opposition leader's disavowal of the plan was firm. | The opposition leader > the plan
rebut v  S=subj obj={accusation}  -> 016
  + Senegal rebutted the accusation. | Senegal > _
refute v  S=subj obj={accusation}  -> 016
  + The governor refuted the allegations. | The governor > _
rubbish v  S=subj obj={accusation}  -> 016
  + The company rubbished the claims. | The company > _
dispute v  S=subj obj={accusation}  -> 016
  + Georgia disputed the accusation. | Georgia > _
deny v  S=subj obj={accusation}  -> 016
  + The king denied the allegations. | The king > _
brush_off v  S=subj obj={accusation}  -> 016
  + The company brushed off the claims. | The company > _
brush_aside v  S=subj obj={accusation}  -> 016
  + Bulgaria brushed aside the accusation. | Bulgaria > _
scoff_at v  S=subj obj={accusation}  -> 016
  + The ambassador scoffed at the allegations. | The ambassador > _
contest v  S=subj obj={accusation}  -> 016
  + The company contested the claims. | The company > _
dismiss v  S=subj obj={accusation}  -> 016
  + Indonesia dismissed the accusation. | Indonesia > _
disclaim v  S=subj obj={accusation}  -> 016
  + The army chief disclaimed the allegations. | The army chief > _
challenge v  S=subj obj={accusation}  -> 016
  + The company challenged the claims. | The company > _
shrug_off v  S=subj obj={accusation}  -> 016
  + Morocco shrugged off the accusation. | Morocco > _
counter v  S=subj obj={accusation}  -> 016
  + The vice president countered the allegations. | The vice president > _
repudiate v  S=subj obj={accusation}  -> 016
  + The company repudiated the claims. | The company > _
pour_scorn_on v  S=subj obj={accusation}  -> 016
  + Belarus poured scorn on the accusation. | Belarus > _
deny v  S=subj obj=role|link|hand|part|knowledge|guilt  -> 016
  + Tanzania denied any role in the plot. | Tanzania > _
disclaim v  S=subj obj=role|link|hand|part|knowledge|guilt  -> 016
  + The party leader disclaimed knowledge of the payments. | The party leader > _
disavow v  S=subj obj=role|link|hand|part|knowledge|guilt  -> 016
  + Croatia disavowed any role in the plot. | Croatia > _
reject v  S=subj obj=role|link|hand|part|knowledge|guilt  -> 016
  + The mayor rejected knowledge of the payments. | The mayor > _
# Refusing talks, mediation, settlement
decline v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + Argentina declined talks with Rwanda. | Argentina > Rwanda
rebuff v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + The envoy rebuffed a meeting with the union. | The envoy > the union
turn_down v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + Gunmen turned down negotiations with the government. | Gunmen > the government
spurn v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + Austria spurned talks with Yemen. | Austria > Yemen
shun v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + The finance minister shunned a meeting with the union. | The finance minister > the union
snub v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + Separatists snubbed negotiations with the government. | Separatists > the government
dismiss v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + Kenya dismissed talks with Norway. | Kenya > Norway
oppose v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + The chancellor opposed a meeting with the union. | The chancellor > the union
skip v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + Guerrillas skipped negotiations with the government. | Guerrillas > the government
ignore v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + Peru ignored talks with Turkey. | Peru > Turkey
resist v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + The president resisted a meeting with the union. | The president > the union
refuse v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + Militiamen refused negotiations with the government. | Militiamen > the government
avoid v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + Vietnam avoided talks with Chad. | Vietnam > Chad
shelve v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + The prime minister shelved a meeting with the union. | The prime minister > the union
reject v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + Extremists rejected negotiations with the government. | Extremists > the government
stay_away_from v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + Egypt stayed away from talks with Poland. | Egypt > Poland
refuse v  S=subj T?=by|from|of|obj.of|obj.poss obj=mediation|mediator|arbitration|good_offices|intervention  -> 126
  + Chile refused mediation by Nepal. | Chile > Nepal
rebuff v  S=subj T?=by|from|of|obj.of|obj.poss obj=mediation|mediator|arbitration|good_offices|intervention  -> 126
  + Jihadists rebuffed the mediation of the European Union. | Jihadists > the European Union
turn_down v  S=subj T?=by|from|of|obj.of|obj.poss obj=mediation|mediator|arbitration|good_offices|intervention  -> 126
  + Ghana turned down mediation by Serbia. | Ghana > Serbia
spurn v  S=subj T?=by|from|of|obj.of|obj.poss obj=mediation|mediator|arbitration|good_offices|intervention  -> 126
  + Paramilitaries spurned the mediation of the United Nations. | Paramilitaries > the United Nations
decline v  S=subj T?=by|from|of|obj.of|obj.poss obj=mediation|mediator|arbitration|good_offices|intervention  -> 126
  + Japan declined mediation by Jordan. | Japan > Jordan
rule_out v  S=subj T?=by|from|of|obj.of|obj.poss obj=mediation|mediator|arbitration|good_offices|intervention  -> 126
  + Rebels ruled out the mediation of NATO. | Rebels > NATO
oppose v  S=subj T?=by|from|of|obj.of|obj.poss obj=mediation|mediator|arbitration|good_offices|intervention  -> 126
  + Cuba opposed mediation by Malaysia. | Cuba > Malaysia
dismiss v  S=subj T?=by|from|of|obj.of|obj.poss obj=mediation|mediator|arbitration|good_offices|intervention  -> 126
  + Militants dismissed the mediation of the African Union. | Militants > the African Union
refuse v  S=subj T?=of|by|from|with|obj.of|obj.poss obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Insurgents refused the peace plan of the World Bank. | Insurgents > the World Bank
rebuff v  S=subj T?=of|by|from|with|obj.of|obj.poss obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Sweden rebuffed a truce with the rebels. | Sweden > the rebels
turn_down v  S=subj T?=of|by|from|with|obj.of|obj.poss obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Gunmen turned down the peace plan of the Arab League. | Gunmen > the Arab League
spurn v  S=subj T?=of|by|from|with|obj.of|obj.poss obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Uganda spurned a truce with the rebels. | Uganda > the rebels
decline v  S=subj T?=of|by|from|with|obj.of|obj.poss obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Separatists declined the peace plan of the Security Council. | Separatists > the Security Council
rule_out v  S=subj T?=of|by|from|with|obj.of|obj.poss obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Brazil ruled out a truce with the rebels. | Brazil > the rebels
oppose v  S=subj T?=of|by|from|with|obj.of|obj.poss obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Guerrillas opposed the peace plan of ASEAN. | Guerrillas > ASEAN
dismiss v  S=subj T?=of|by|from|with|obj.of|obj.poss obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Kuwait dismissed a truce with the rebels. | Kuwait > the rebels
denounce v  S=subj T?=of|by|from|with|obj.of|obj.poss obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Militiamen denounced the peace plan of the European Union. | Militiamen > the European Union
renounce v  S=subj T?=of|by|from|with|obj.of|obj.poss obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Armenia renounced a truce with the rebels. | Armenia > the rebels
repudiate v  S=subj T?=of|by|from|with|obj.of|obj.poss obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Extremists repudiated the peace plan of the United Nations. | Extremists > the United Nations
abandon v  S=subj T?=of|by|from|with|obj.of|obj.poss obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Portugal abandoned a truce with the rebels. | Portugal > the rebels
scupper v  S=subj T?=of|by|from|with|obj.of|obj.poss obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Jihadists scuppered the peace plan of NATO. | Jihadists > NATO
torpedo v  S=subj T?=of|by|from|with|obj.of|obj.poss obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Niger torpedoed a truce with the rebels. | Niger > the rebels
# Refusing aid, cooperation
refuse v  S=subj T?=of|from|by|to|obj.of|obj.poss obj={aid}  -> 122
  + Mongolia refused aid from Oman. | Mongolia > Oman
reject v  S=subj T?=of|from|by|to|obj.of|obj.poss obj={aid}  -> 122
  + Colombia rejected the assistance of the African Union. | Colombia > the African Union
rebuff v  S=subj T?=of|from|by|to|obj.of|obj.poss obj={aid}  -> 122
  + Finland rebuffed aid from Zambia. | Finland > Zambia
turn_down v  S=subj T?=of|from|by|to|obj.of|obj.poss obj={aid}  -> 122
  + Pakistan turned down the assistance of the World Bank. | Pakistan > the World Bank
spurn v  S=subj T?=of|from|by|to|obj.of|obj.poss obj={aid}  -> 122
  + Greece spurned aid from Ecuador. | Greece > Ecuador
decline v  S=subj T?=of|from|by|to|obj.of|obj.poss obj={aid}  -> 122
  + Cambodia declined the assistance of the Arab League. | Cambodia > the Arab League
rule_out v  S=subj T?=of|from|by|to|obj.of|obj.poss obj={aid}  -> 122
  + Algeria ruled out aid from Latvia. | Algeria > Latvia
refuse v  S=subj T?=for|from|to|iobj obj={loan}|{money}|bailout  -> 1221
  + The Security Council refused a loan to Bolivia. | The Security Council > Bolivia
reject v  S=subj T?=for|from|to|iobj obj={loan}|{money}|bailout  -> 1221
  + Sudan rejected a bailout for the airline. | Sudan > the airline
turn_down v  S=subj T?=for|from|to|iobj obj={loan}|{money}|bailout  -> 1221
  + ASEAN turned down a loan to Canada. | ASEAN > Canada
rule_out v  S=subj T?=for|from|to|iobj obj={loan}|{money}|bailout  -> 1221
  + Qatar ruled out a bailout for the airline. | Qatar > the airline
oppose v  S=subj T?=for|from|to|iobj obj={loan}|{money}|bailout  -> 1221
  + The European Union opposed a loan to Romania. | The European Union > Romania
decline v  S=subj T?=for|from|to|iobj obj={loan}|{money}|bailout  -> 1221
  + Ethiopia declined a bailout for the airline. | Ethiopia > the airline
block v  S=subj T?=for|from|to|iobj obj={loan}|{money}|bailout  -> 1221
  + The United Nations blocked a loan to Thailand. | The United Nations > Thailand
refuse v  S=subj T?=for|from|to|iobj obj={arms}|military_aid  -> 1222
  + Cyprus refused tanks to Mexico. | Cyprus > Mexico
deny v  S=subj T?=for|from|to|iobj obj={arms}|military_aid  -> 1222
  + Tunisia denied missiles to the rebels. | Tunisia > the rebels
rule_out v  S=subj T?=for|from|to|iobj obj={arms}|military_aid  -> 1222
  + Iceland ruled out tanks to Angola. | Iceland > Angola
turn_down v  S=subj T?=for|from|to|iobj obj={arms}|military_aid  -> 1222
  + Denmark turned down missiles to the rebels. | Denmark > the rebels
decline v  S=subj T?=for|from|to|iobj obj={arms}|military_aid  -> 1222
  + Lebanon declined tanks to Senegal. | Lebanon > Senegal
refuse v  S=subj T?=for|from|to|iobj obj={humanitarian}  -> 1223
  + Georgia refused food from Bulgaria. | Georgia > Bulgaria
reject v  S=subj T?=for|from|to|iobj obj={humanitarian}  -> 1223
  + Border guards rejected medicine to the camp. | Border guards > the camp
turn_down v  S=subj T?=for|from|to|iobj obj={humanitarian}  -> 1223
  + Indonesia turned down food from Morocco. | Indonesia > Morocco
deny v  S=subj T?=for|from|to|iobj obj={humanitarian}  -> 1223
  + The army denied medicine to the camp. | The army > the camp
spurn v  S=subj T?=for|from|to|iobj obj={humanitarian}  -> 1223
  + Belarus spurned food from Tanzania. | Belarus > Tanzania
refuse v  S=subj T?=for|from|to|iobj obj={peacekeepers}|protection  -> 1224
  + Croatia refused peacekeepers from NATO. | Croatia > NATO
reject v  S=subj T?=for|from|to|iobj obj={peacekeepers}|protection  -> 1224
  + Argentina rejected protection to the witness. | Argentina > the witness
turn_down v  S=subj T?=for|from|to|iobj obj={peacekeepers}|protection  -> 1224
  + Rwanda turned down peacekeepers from the African Union. | Rwanda > the African Union
deny v  S=subj T?=for|from|to|iobj obj={peacekeepers}|protection  -> 1224
  + Austria denied protection to the witness. | Austria > the witness
rule_out v  S=subj T?=for|from|to|iobj obj={peacekeepers}|protection  -> 1224
  + Yemen ruled out peacekeepers from the World Bank. | Yemen > the World Bank
oppose v  S=subj T?=for|from|to|iobj obj={peacekeepers}|protection  -> 1224
  + Kenya opposed protection to the witness. | Kenya > the witness
refuse v  S=subj T?=with|from obj=cooperation|partnership|alliance  -> 121
  + Norway refused cooperation with Peru. | Norway > Peru
reject v  S=subj T?=with|from obj=cooperation|partnership|alliance  -> 121
  + Paramilitaries rejected an alliance with the party. | Paramilitaries > the party
rule_out v  S=subj T?=with|from obj=cooperation|partnership|alliance  -> 121
  + Turkey ruled out cooperation with Vietnam. | Turkey > Vietnam
spurn v  S=subj T?=with|from obj=cooperation|partnership|alliance  -> 121
  + Rebels spurned an alliance with the party. | Rebels > the party
decline v  S=subj T?=with|from obj=cooperation|partnership|alliance  -> 121
  + Chad declined cooperation with Egypt. | Chad > Egypt
refuse v  S=subj T?=with|from|by obj=trade|investment|economic_cooperation|takeover|takeover_bid|contract  -> 1211
  + Poland refused investment from Chile. | Poland > Chile
reject v  S=subj T?=with|from|by obj=trade|investment|economic_cooperation|takeover|takeover_bid|contract  -> 1211
  + The board rejected the takeover by a rival firm. | The board > a rival firm
rule_out v  S=subj T?=with|from|by obj=trade|investment|economic_cooperation|takeover|takeover_bid|contract  -> 1211
  + Nepal ruled out investment from Ghana. | Nepal > Ghana
spurn v  S=subj T?=with|from|by obj=trade|investment|economic_cooperation|takeover|takeover_bid|contract  -> 1211
  + The board spurned the takeover by a rival firm. | The board > a rival firm
oppose v  S=subj T?=with|from|by obj=trade|investment|economic_cooperation|takeover|takeover_bid|contract  -> 1211
  + Serbia opposed investment from Japan. | Serbia > Japan
block v  S=subj T?=with|from|by obj=trade|investment|economic_cooperation|takeover|takeover_bid|contract  -> 1211
  + The board blocked the takeover by a rival firm. | The board > a rival firm
refuse v  S=subj T?=with|from|in obj=military_cooperation|military_action|intervention|war|alliance|deployment  -> 1212
  + Jordan refused military action in Cuba. | Jordan > Cuba
reject v  S=subj T?=with|from|in obj=military_cooperation|military_action|intervention|war|alliance|deployment  -> 1212
  + Malaysia rejected the deployment in Sweden. | Malaysia > Sweden
rule_out v  S=subj T?=with|from|in obj=military_cooperation|military_action|intervention|war|alliance|deployment  -> 1212
  + Uganda ruled out military action in Brazil. | Uganda > Brazil
oppose v  S=subj T?=with|from|in obj=military_cooperation|military_action|intervention|war|alliance|deployment  -> 1212
  + Kuwait opposed the deployment in Armenia. | Kuwait > Armenia
refuse v  S=subj T?=of|to|obj.of|obj.poss obj=extradition|handover|investigation|inquiry  -> 1213
  + Portugal refused the extradition of a banker. | Portugal > a banker
reject v  S=subj T?=of|to|obj.of|obj.poss obj=extradition|handover|investigation|inquiry  -> 1213
  + Niger rejected extradition to Mongolia. | Niger > Mongolia
rule_out v  S=subj T?=of|to|obj.of|obj.poss obj=extradition|handover|investigation|inquiry  -> 1213
  + Oman ruled out the extradition of a banker. | Oman > a banker
deny v  S=subj T?=of|to|obj.of|obj.poss obj=extradition|handover|investigation|inquiry  -> 1213
  + Colombia denied extradition to Finland. | Colombia > Finland
block v  S=subj T?=of|to|obj.of|obj.poss obj=extradition|handover|investigation|inquiry  -> 1213
  + Zambia blocked the extradition of a banker. | Zambia > a banker
oppose v  S=subj T?=of|to|obj.of|obj.poss obj=extradition|handover|investigation|inquiry  -> 1213
  + Pakistan opposed extradition to Greece. | Pakistan > Greece
refuse v  S=subj T?=to|with obj={intelligence}  -> 121
  + Ecuador refused the files to the tribunal. | Ecuador > the tribunal
deny v  S=subj T?=to|with obj={intelligence}  -> 121
  + The bank denied data to the regulator. | The bank > the regulator
# Refusing reform and demands to yield
refuse v  S=subj T?=by|of|from|obj.of|obj.poss obj={reforms}  -> 123
  + The foreign minister refused reforms. | The foreign minister > _
reject v  S=subj T?=by|of|from|obj.of|obj.poss obj={reforms}  -> 123
  + Cambodia rejected democratic reforms. | Cambodia > _
rule_out v  S=subj T?=by|of|from|obj.of|obj.poss obj={reforms}  -> 123
  + The defence minister ruled out reforms. | The defence minister > _
oppose v  S=subj T?=by|of|from|obj.of|obj.poss obj={reforms}  -> 123
  + Algeria opposed democratic reforms. | Algeria > _
resist v  S=subj T?=by|of|from|obj.of|obj.poss obj={reforms}  -> 123
  + The interior minister resisted reforms. | The interior minister > _
block v  S=subj T?=by|of|from|obj.of|obj.poss obj={reforms}  -> 123
  + Latvia blocked democratic reforms. | Latvia > _
shelve v  S=subj T?=by|of|from|obj.of|obj.poss obj={reforms}  -> 123
  + The opposition leader shelved reforms. | The opposition leader > _
stonewall v  S=subj T?=by|of|from|obj.of|obj.poss obj={reforms}  -> 123
  + Bolivia stonewalled democratic reforms. | Bolivia > _
dismiss v  S=subj T?=by|of|from|obj.of|obj.poss obj={reforms}  -> 123
  + The governor dismissed reforms. | The governor > _
reject v  S=subj T?=of|by|from|obj.of|obj.poss obj={leadership}  -> 1231
  + The king rejected early elections. | The king > _
rule_out v  S=subj T?=of|by|from|obj.of|obj.poss obj={leadership}  -> 1231
  + The ambassador ruled out his resignation. | The ambassador > _
oppose v  S=subj T?=of|by|from|obj.of|obj.poss obj={leadership}  -> 1231
  + The army chief opposed early elections. | The army chief > _
resist v  S=subj T?=of|by|from|obj.of|obj.poss obj={leadership}  -> 1231
  + The vice president resisted his resignation. | The vice president > _
dismiss v  S=subj T?=of|by|from|obj.of|obj.poss obj={leadership}  -> 1231
  + The party leader dismissed early elections. | The party leader > _
reject v  S=subj T?=of|by|in|obj.of|obj.poss obj={policy}  -> 1232
  + Sudan rejected a change of the law. | Sudan > _
refuse v  S=subj T?=of|by|in|obj.of|obj.poss obj={policy}  -> 1232
  + The parliament refused the bill. | The parliament > _
oppose v  S=subj T?=of|by|in|obj.of|obj.poss obj={policy}  -> 1232
  + Canada opposed a change of the law. | Canada > _
vote_down v  S=subj T?=of|by|in|obj.of|obj.poss obj={policy}  -> 1232
  + The parliament voted down the bill. | The parliament > _
resist v  S=subj T?=of|by|in|obj.of|obj.poss obj={policy}  -> 1232
  + Qatar resisted a change of the law. | Qatar > _
throw_out v  S=subj T?=of|by|in|obj.of|obj.poss obj={policy}  -> 1232
  + The parliament threw out the bill. | The parliament > _
block v  S=subj T?=of|by|in|obj.of|obj.poss obj={policy}  -> 1232
  + Romania blocked a change of the law. | Romania > _
shoot_down v  S=subj T?=of|by|in|obj.of|obj.poss obj={policy}  -> 1232
  + The parliament shot down the bill. | The parliament > _
kill v  S=subj T?=of|by|in|obj.of|obj.poss obj={policy}  -> 1232
  + Ethiopia killed a change of the law. | Ethiopia > _
refuse v  S=subj T?=to|for|iobj obj={rights}|{asylum}  -> 1233
  + Thailand refused asylum to the deserters. | Thailand > the deserters
reject v  S=subj T?=to|for|iobj obj={rights}|{asylum}  -> 1233
  + Cyprus rejected citizenship to the islanders. | Cyprus > the islanders
rule_out v  S=subj T?=to|for|iobj obj={rights}|{asylum}  -> 1233
  + Mexico ruled out asylum to the deserters. | Mexico > the deserters
oppose v  S=subj T?=to|for|iobj obj={rights}|{asylum}  -> 1233
  + Tunisia opposed citizenship to the islanders. | Tunisia > the islanders
reject v  S=subj obj={institution}  -> 1234
  + The mayor rejected a new constitution. | The mayor > _
oppose v  S=subj obj={institution}  -> 1234
  + The parliament opposed a constitutional change. | The parliament > _
refuse v  S=subj obj={institution}  -> 1234
  + The envoy refused a new constitution. | The envoy > _
vote_down v  S=subj obj={institution}  -> 1234
  + The parliament voted down a constitutional change. | The parliament > _
block v  S=subj obj={institution}  -> 1234
  + The finance minister blocked a new constitution. | The finance minister > _
reject v  S=subj T?=on|of|obj.of|obj.poss obj=lifting|easing|end|removal of={curfew}|{martial}|{restriction}  -> 1241
  + The chancellor rejected the lifting of the curfew. | The chancellor > _
refuse v  S=subj T?=on|of|obj.of|obj.poss obj=lifting|easing|end|removal of={curfew}|{martial}|{restriction}  -> 1241
  + The president refused the lifting of the curfew. | The president > _
rule_out v  S=subj T?=on|of|obj.of|obj.poss obj=lifting|easing|end|removal of={curfew}|{martial}|{restriction}  -> 1241
  + The prime minister ruled out the lifting of the curfew. | The prime minister > _
oppose v  S=subj T?=on|of|obj.of|obj.poss obj=lifting|easing|end|removal of={curfew}|{martial}|{restriction}  -> 1241
  + The foreign minister opposed the lifting of the curfew. | The foreign minister > _
refuse v  S=subj T?=of|for|by|obj.of|obj.poss obj=release|bail|clemency|pardon|parole|freedom|return  -> 1243
  + A judge refused bail for the editor. | A judge > the editor
reject v  S=subj T?=of|for|by|obj.of|obj.poss obj=release|bail|clemency|pardon|parole|freedom|return  -> 1243
  + Iceland rejected the release of the sailors. | Iceland > the sailors
deny v  S=subj T?=of|for|by|obj.of|obj.poss obj=release|bail|clemency|pardon|parole|freedom|return  -> 1243
  + A judge denied bail for the editor. | A judge > the editor
rule_out v  S=subj T?=of|for|by|obj.of|obj.poss obj=release|bail|clemency|pardon|parole|freedom|return  -> 1243
  + Angola ruled out the release of the sailors. | Angola > the sailors
oppose v  S=subj T?=of|for|by|obj.of|obj.poss obj=release|bail|clemency|pardon|parole|freedom|return  -> 1243
  + A judge opposed bail for the editor. | A judge > the editor
block v  S=subj T?=of|for|by|obj.of|obj.poss obj=release|bail|clemency|pardon|parole|freedom|return  -> 1243
  + Denmark blocked the release of the sailors. | Denmark > the sailors
reject v  S=subj T?=on|against|of|obj.of|obj.poss obj=lifting|easing|removal of={sanction}  -> 1244
  + Lebanon rejected the lifting of sanctions on Senegal. | Lebanon > Senegal
refuse v  S=subj T?=on|against|of|obj.of|obj.poss obj=lifting|easing|removal of={sanction}  -> 1244
  + The Arab League refused the easing of the embargo. | The Arab League > _
rule_out v  S=subj T?=on|against|of|obj.of|obj.poss obj=lifting|easing|removal of={sanction}  -> 1244
  + Georgia ruled out the lifting of sanctions on Bulgaria. | Georgia > Bulgaria
oppose v  S=subj T?=on|against|of|obj.of|obj.poss obj=lifting|easing|removal of={sanction}  -> 1244
  + The Security Council opposed the easing of the embargo. | The Security Council > _
block v  S=subj T?=on|against|of|obj.of|obj.poss obj=lifting|easing|removal of={sanction}  -> 1244
  + Indonesia blocked the lifting of sanctions on Morocco. | Indonesia > Morocco
deny v  S=subj T?=to|for|into|iobj obj={access}|{inspectors}|visa|entry|permission|permit|accreditation  -> 1245
  + Belarus denied access to ASEAN. | Belarus > ASEAN
refuse v  S=subj T?=to|for|into|iobj obj={access}|{inspectors}|visa|entry|permission|permit|accreditation  -> 1245
  + Government troops refused entry to the aid workers. | Government troops > the aid workers
bar v  S=subj T?=to|for|into|iobj obj={access}|{inspectors}|visa|entry|permission|permit|accreditation  -> 1245
  + Tanzania barred a visa to the reporter. | Tanzania > the reporter
block v  S=subj T?=to|for|into|iobj obj={access}|{inspectors}|visa|entry|permission|permit|accreditation  -> 1245
  + Croatia blocked access to the European Union. | Croatia > the European Union
obstruct v  S=subj T?=to|for|into|iobj obj={access}|{inspectors}|visa|entry|permission|permit|accreditation  -> 1245
  + Soldiers obstructed entry to the aid workers. | Soldiers > the aid workers
prevent v  S=subj T?=to|for|into|iobj obj={access}|{inspectors}|visa|entry|permission|permit|accreditation  -> 1245
  + Argentina prevented a visa to the reporter. | Argentina > the reporter
hinder v  S=subj T?=to|for|into|iobj obj={access}|{inspectors}|visa|entry|permission|permit|accreditation  -> 1245
  + Rwanda hindered access to the United Nations. | Rwanda > the United Nations
turn_away v  S=subj T?=to|for|into|iobj obj={access}|{inspectors}|visa|entry|permission|permit|accreditation  -> 1245
  + Special forces turned away entry to the aid workers. | Special forces > the aid workers
impede v  S=subj T?=to|for|into|iobj obj={access}|{inspectors}|visa|entry|permission|permit|accreditation  -> 1245
  + Austria impeded a visa to the reporter. | Austria > the reporter
rule_out v  S=subj T?=to|for|into|iobj obj={access}|{inspectors}|visa|entry|permission|permit|accreditation  -> 1245
  + Yemen ruled out access to NATO. | Yemen > NATO
bar v  S=subj T=obj:person obj={inspectors}|aid_worker|reporter|journalist|monitor|delegation  -> 1245
  + Kenya barred the inspectors. | Kenya > the inspectors
turn_away v  S=subj T=obj:person obj={inspectors}|aid_worker|reporter|journalist|monitor|delegation  -> 1245
  + The navy turned away the observers at the gate. | The navy > the observers
turn_back v  S=subj T=obj:person obj={inspectors}|aid_worker|reporter|journalist|monitor|delegation  -> 1245
  + Norway turned back the inspectors. | Norway > the inspectors
block v  S=subj T=obj:person obj={inspectors}|aid_worker|reporter|journalist|monitor|delegation  -> 1245
  + The air force blocked the observers at the gate. | The air force > the observers
stop v  S=subj T=obj:person obj={inspectors}|aid_worker|reporter|journalist|monitor|delegation  -> 1245
  + Peru stopped the inspectors. | Peru > the inspectors
obstruct v  S=subj T=obj:person obj={inspectors}|aid_worker|reporter|journalist|monitor|delegation  -> 1245
  + Marines obstructed the observers at the gate. | Marines > the observers
refuse v  S=subj T?=from|in|with obj=withdrawal|{ceasefire}|pullout|disarmament  -> 1246
  + Militants refused disarmament. | Militants > _
reject v  S=subj T?=from|in|with obj=withdrawal|{ceasefire}|pullout|disarmament  -> 1246
  + Turkey rejected a withdrawal from the valley. | Turkey > the valley
rule_out v  S=subj T?=from|in|with obj=withdrawal|{ceasefire}|pullout|disarmament  -> 1246
  + Insurgents ruled out disarmament. | Insurgents > _
oppose v  S=subj T?=from|in|with obj=withdrawal|{ceasefire}|pullout|disarmament  -> 1246
  + Vietnam opposed a withdrawal from the valley. | Vietnam > the valley
resist v  S=subj T?=from|in|with obj=withdrawal|{ceasefire}|pullout|disarmament  -> 1246
  + Gunmen resisted disarmament. | Gunmen > _
shun v  S=subj T?=from|in|with obj=withdrawal|{ceasefire}|pullout|disarmament  -> 1246
  + Chad shunned a withdrawal from the valley. | Chad > the valley
# Defiance and veto
contravene v  S=subj T=obj  -> 128
  + Egypt contravened the ruling of the tribunal. | Egypt > the ruling of the tribunal
transgress v  S=subj T=obj  -> 128
  + The company transgressed the order of the court. | The company > the order of the court
circumvent v  S=subj T=obj  -> 128
  + Poland circumvented the African Union. | Poland > the African Union
flaunt v  S=subj T=obj  -> 128
  + Chile flaunted the ruling of the tribunal. | Chile > the ruling of the tribunal
evade v  S=subj T=obj  -> 128
  + The company evaded the order of the court. | The company > the order of the court
bypass v  S=subj T=obj  -> 128
  + Nepal bypassed the World Bank. | Nepal > the World Bank
sidestep v  S=subj T=obj  -> 128
  + Ghana sidesteped the ruling of the tribunal. | Ghana > the ruling of the tribunal
breach v  S=subj T=obj  -> 128
  + The company breached the order of the court. | The company > the order of the court
infringe v  S=subj T=obj  -> 128
  + Serbia infringed the Arab League. | Serbia > the Arab League
disrespect v  S=subj T=obj  -> 128
  + Japan disrespected the ruling of the tribunal. | Japan > the ruling of the tribunal
thwart v  S=subj T=obj  -> 128
  + The company thwarted the order of the court. | The company > the order of the court
stonewall v  S=subj T=obj  -> 128
  + Jordan stonewalled the Security Council. | Jordan > the Security Council
overstep v  S=subj T=obj  -> 128
  + Cuba oversteped the ruling of the tribunal. | Cuba > the ruling of the tribunal
breach v  S=subj T?=of|with|obj.of|obj.poss obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + Malaysia breached the ban. | Malaysia > _
flout v  S=subj T?=of|with|obj.of|obj.poss obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + The company flouted the law. | The company > _
defy v  S=subj T?=of|with|obj.of|obj.poss obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + Sweden defied the airspace of Uganda. | Sweden > Uganda
ignore v  S=subj T?=of|with|obj.of|obj.poss obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + Brazil ignored the ban. | Brazil > _
contravene v  S=subj T?=of|with|obj.of|obj.poss obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + The company contravened the law. | The company > _
break v  S=subj T?=of|with|obj.of|obj.poss obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + Kuwait broke the airspace of Armenia. | Kuwait > Armenia
infringe v  S=subj T?=of|with|obj.of|obj.poss obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + Portugal infringed the ban. | Portugal > _
disregard v  S=subj T?=of|with|obj.of|obj.poss obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + The company disregarded the law. | The company > _
disobey v  S=subj T?=of|with|obj.of|obj.poss obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + Niger disobeyed the airspace of Mongolia. | Niger > Mongolia
circumvent v  S=subj T?=of|with|obj.of|obj.poss obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + Oman circumvented the ban. | Oman > _
evade v  S=subj T?=of|with|obj.of|obj.poss obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + The company evaded the law. | The company > _
renege_on v  S=subj T?=of|with|obj.of|obj.poss obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + Colombia reneged on the airspace of Finland. | Colombia > Finland
skirt v  S=subj T?=of|with|obj.of|obj.poss obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + Zambia skirted the ban. | Zambia > _
transgress v  S=subj T?=of|with|obj.of|obj.poss obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + The company transgressed the law. | The company > _
defiance n  S?=by|mod|poss T=of|against  -> 128
  + Pakistan's defiance of the ruling was reported to the council. | Pakistan > the ruling
breach n  S?=by|mod|poss T=of|against  -> 128
  + The firm's breach of the embargo was proven. | The firm > the embargo
contravention n  S?=by|mod|poss T=of|against  -> 128
  + Greece's contravention of the ruling was reported to the council. | Greece > the ruling
noncompliance n  S?=by|mod|poss T=of|against  -> 128
  + The firm's noncompliance of the embargo was proven. | The firm > the embargo
non-compliance n  S?=by|mod|poss T=of|against  -> 128
  + Ecuador's non-compliance of the ruling was reported to the council. | Ecuador > the ruling
infringement n  S?=by|mod|poss T=of|against  -> 128
  + The firm's infringement of the embargo was proven. | The firm > the embargo
disobedience n  S?=by|mod|poss T=of|against  -> 128
  + Cambodia's disobedience of the ruling was reported to the council. | Cambodia > the ruling
flouting n  S?=by|mod|poss T=of|against  -> 128
  + The firm's flouting of the embargo was proven. | The firm > the embargo
veto v  S=subj T?=of|by|against|from|obj.of|obj.poss obj=resolution|bill|motion|draft|statement|law|membership|decision|draft_resolution|sanction  -> 129
  + Algeria vetoed the resolution. | Algeria > _
shoot_down v  S=subj T?=of|by|against|from|obj.of|obj.poss obj=resolution|bill|motion|draft|statement|law|membership|decision|draft_resolution|sanction  -> 129
  + The defence minister shot down the bill of the parliament. | The defence minister > the parliament
vote_against v  S=subj T?=of|by|against|from|obj.of|obj.poss obj=resolution|bill|motion|draft|statement|law|membership|decision|draft_resolution|sanction  -> 129
  + Latvia voted against the resolution. | Latvia > _
torpedo v  S=subj T?=of|by|against|from|obj.of|obj.poss obj=resolution|bill|motion|draft|statement|law|membership|decision|draft_resolution|sanction  -> 129
  + The interior minister torpedoed the bill of the parliament. | The interior minister > the parliament
derail v  S=subj T?=of|by|against|from|obj.of|obj.poss obj=resolution|bill|motion|draft|statement|law|membership|decision|draft_resolution|sanction  -> 129
  + Bolivia derailed the resolution. | Bolivia > _
defeat v  S=subj T?=of|by|against|from|obj.of|obj.poss obj=resolution|bill|motion|draft|statement|law|membership|decision|draft_resolution|sanction  -> 129
  + The opposition leader defeated the bill of the parliament. | The opposition leader > the parliament
strike_down v  S=subj T?=of|by|against|from|obj.of|obj.poss obj=resolution|bill|motion|draft|statement|law|membership|decision|draft_resolution|sanction  -> 129
  + Sudan struck down the resolution. | Sudan > _
overrule v  S=subj T?=of|by|against|from|obj.of|obj.poss obj=resolution|bill|motion|draft|statement|law|membership|decision|draft_resolution|sanction  -> 129
  + The governor overruled the bill of the parliament. | The governor > the parliament
quash v  S=subj T?=of|by|against|from|obj.of|obj.poss obj=resolution|bill|motion|draft|statement|law|membership|decision|draft_resolution|sanction  -> 129
  + Canada quashed the resolution. | Canada > _
use v  S=subj T?=over|against|of|obj.of|obj.poss obj=veto|veto_power  -> 129
  + Qatar used its veto against the resolution. | Qatar > the resolution
cast v  S=subj T?=over|against|of|obj.of|obj.poss obj=veto|veto_power  -> 129
  + The king cast a veto of the bill. | The king > the bill
exercise v  S=subj T?=over|against|of|obj.of|obj.poss obj=veto|veto_power  -> 129
  + Romania exercised its veto against the resolution. | Romania > the resolution
wield v  S=subj T?=over|against|of|obj.of|obj.poss obj=veto|veto_power  -> 129
  + The ambassador wielded a veto of the bill. | The ambassador > the bill
impose v  S=subj T?=over|against|of|obj.of|obj.poss obj=veto|veto_power  -> 129
  + Ethiopia imposed its veto against the resolution. | Ethiopia > the resolution
cancel v  S=subj T?=to|with|in obj={visit}  -> 125
  + The army chief canceled a visit to Thailand. | The army chief > Thailand
call_off v  S=subj T?=to|with|in obj={visit}  -> 125
  + The vice president called off a planned trip to Cyprus. | The vice president > Cyprus
put_off v  S=subj T?=to|with|in obj={visit}  -> 125
  + The party leader put off a visit to Mexico. | The party leader > Mexico
postpone v  S=subj T?=to|with|in obj={visit}  -> 125
  + The mayor postponed a planned trip to Tunisia. | The mayor > Tunisia
scrap v  S=subj T?=to|with|in obj={visit}  -> 125
  + The envoy scrapped a visit to Iceland. | The envoy > Iceland
abandon v  S=subj T?=to|with|in obj={visit}  -> 125
  + The finance minister abandoned a planned trip to Angola. | The finance minister > Angola
drop v  S=subj T?=to|with|in obj={visit}  -> 125
  + The chancellor dropped a visit to Denmark. | The chancellor > Denmark
suspend v  S=subj T?=to|with|in obj={visit}  -> 125
  + The president suspended a planned trip to Lebanon. | The president > Lebanon
shelve v  S=subj T?=to|with|in obj={visit}  -> 125
  + The prime minister shelved a visit to Senegal. | The prime minister > Senegal
axe v  S=subj T?=to|with|in obj={visit}  -> 125
  + The foreign minister axed a planned trip to Georgia. | The foreign minister > Georgia
boycott v  S=subj T?=with|of|obj.of|obj.poss obj={talks}|{visit}  -> 125
  + Bulgaria boycotted talks with Indonesia. | Bulgaria > Indonesia
skip v  S=subj T?=with|of|obj.of|obj.poss obj={talks}|{visit}  -> 125
  + The defence minister skipped the meeting with the union. | The defence minister > the union
snub v  S=subj T?=with|of|obj.of|obj.poss obj={talks}|{visit}  -> 125
  + Morocco snubbed talks with Belarus. | Morocco > Belarus
leave v  S=subj T?=with|of|obj.of|obj.poss obj={talks}|{visit}  -> 125
  + The interior minister left the meeting with the union. | The interior minister > the union
quit v  S=subj T?=with|of|obj.of|obj.poss obj={talks}|{visit}  -> 125
  + Tanzania quit talks with Croatia. | Tanzania > Croatia
walk_out_of v  S=subj T?=with|of|obj.of|obj.poss obj={talks}|{visit}  -> 125
  + The opposition leader walked out of the meeting with the union. | The opposition leader > the union
miss v  S=subj T?=with|of|obj.of|obj.poss obj={talks}|{visit}  -> 125
  + Argentina missed talks with Rwanda. | Argentina > Rwanda
