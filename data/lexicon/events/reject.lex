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
rejection n  S?=by|mod|poss T?=of|by  -> 120
  + Iran's rejection of the offer ended the talks. | Iran > the offer
refusal n  S?=by|mod|poss T?=of  -> 120
  + Greece's refusal of the offer was final. | Greece > the offer
block v  S=subj obj=resolution|bill|motion  -> 129
  + The senate blocked the bill. | The senate > _
# Refusals in general
repulse v  S=subj T=obj  -> 120
  + The mayor repulsed the offer of Latvia. | The mayor > the offer of Latvia
snub v  S=subj T=obj  -> 120
  + Bolivia snubbed Sudan once more. | Bolivia > Sudan
disregard v  S=subj T=obj  -> 120
  + The trade union disregarded the plan. | The trade union > the plan
disobey v  S=subj T=obj  -> 120
  + The envoy disobeyed the offer of Canada. | The envoy > the offer of Canada
discard v  S=subj T=obj  -> 120
  + Qatar discarded Romania once more. | Qatar > Romania
brush_off v  S=subj T=obj  -> 120
  + Amnesty brushed off the plan. | Amnesty > the plan
shoot_down v  S=subj T=obj  -> 120
  + The finance minister shot down the offer of Ethiopia. | The finance minister > the offer of Ethiopia
cold-shoulder v  S=subj T=obj  -> 120
  + Thailand cold-shouldered Cyprus once more. | Thailand > Cyprus
renounce v  S=subj T=obj  -> 120
  + An aid agency renounced the plan. | An aid agency > the plan
shun v  S=subj T=obj  -> 120
  + The chancellor shunned the offer of Mexico. | The chancellor > the offer of Mexico
disclaim v  S=subj T=obj  -> 120
  + Tunisia disclaimed Iceland once more. | Tunisia > Iceland
brush_aside v  S=subj T=obj  -> 120
  + A lawyers' association brushed aside the plan. | A lawyers' association > the plan
wave_off v  S=subj T=obj  -> 120
  + The president waved off the offer of Angola. | The president > the offer of Angola
forswear v  S=subj T=obj  -> 120
  + Denmark forsweared Lebanon once more. | Denmark > Lebanon
refuse v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + The prime minister refused the proposal of the union. | The prime minister > the union
rebuff v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Senegal rebuffed a call by the Arab League. | Senegal > the Arab League
turn_down v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Gunmen turned down the offer of the government. | Gunmen > the government
spurn v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + The foreign minister spurned the proposal of the union. | The foreign minister > the union
decline v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Georgia declined a call by the Security Council. | Georgia > the Security Council
oppose v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Separatists opposed the offer of the government. | Separatists > the government
repudiate v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + The defence minister repudiated the proposal of the union. | The defence minister > the union
brush_off v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Bulgaria brushed off a call by ASEAN. | Bulgaria > ASEAN
rule_out v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Guerrillas ruled out the offer of the government. | Guerrillas > the government
throw_out v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + The interior minister threw out the proposal of the union. | The interior minister > the union
dismiss v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Indonesia dismissed a call by the European Union. | Indonesia > the European Union
resist v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Militiamen resisted the offer of the government. | Militiamen > the government
ignore v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + The opposition leader ignored the proposal of the union. | The opposition leader > the union
shelve v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Morocco shelved a call by the United Nations. | Morocco > the United Nations
snub v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Extremists snubbed the offer of the government. | Extremists > the government
shoot_down v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + The governor shot down the proposal of the union. | The governor > the union
vote_down v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Belarus voted down a call by NATO. | Belarus > NATO
brush_aside v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Jihadists brushed aside the offer of the government. | Jihadists > the government
discard v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + The king discarded the proposal of the union. | The king > the union
scorn v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Tanzania scorned a call by the African Union. | Tanzania > the African Union
deny v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Paramilitaries denied the offer of the government. | Paramilitaries > the government
disregard v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + The ambassador disregarded the proposal of the union. | The ambassador > the union
rebut v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Croatia rebutted a call by the World Bank. | Croatia > the World Bank
vote_against v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Rebels voted against the offer of the government. | Rebels > the government
rebuff n  S?=by|mod|poss T?=of|to|from  -> 120
  + Argentina's rebuff of the offer surprised the mediators. | Argentina > the offer
repudiation n  S?=by|mod|poss T?=of|to|from  -> 120
  + The army chief's repudiation of the plan was firm. | The army chief > the plan
snub n  S?=by|mod|poss T?=of|to|from  -> 120
  + Rwanda's snub of the offer surprised the mediators. | Rwanda > the offer
denial n  S?=by|mod|poss T?=of|to|from  -> 120
  + The vice president's denial of the plan was firm. | The vice president > the plan
nonacceptance n  S?=by|mod|poss T?=of|to|from  -> 120
  + Austria's nonacceptance of the offer surprised the mediators. | Austria > the offer
non-acceptance n  S?=by|mod|poss T?=of|to|from  -> 120
  + The party leader's non-acceptance of the plan was firm. | The party leader > the plan
spurning n  S?=by|mod|poss T?=of|to|from  -> 120
  + Yemen's spurning of the offer surprised the mediators. | Yemen > the offer
disavowal n  S?=by|mod|poss T?=of|to|from  -> 120
  + The mayor's disavowal of the plan was firm. | The mayor > the plan
rebut v  S=subj obj={accusation}  -> 016
  + Kenya rebutted the accusation. | Kenya > _
refute v  S=subj obj={accusation}  -> 016
  + The envoy refuted the allegations. | The envoy > _
rubbish v  S=subj obj={accusation}  -> 016
  + The company rubbished the claims. | The company > _
dispute v  S=subj obj={accusation}  -> 016
  + Norway disputed the accusation. | Norway > _
deny v  S=subj obj={accusation}  -> 016
  + The finance minister denied the allegations. | The finance minister > _
brush_off v  S=subj obj={accusation}  -> 016
  + The company brushed off the claims. | The company > _
brush_aside v  S=subj obj={accusation}  -> 016
  + Peru brushed aside the accusation. | Peru > _
scoff_at v  S=subj obj={accusation}  -> 016
  + The chancellor scoffed at the allegations. | The chancellor > _
contest v  S=subj obj={accusation}  -> 016
  + The company contested the claims. | The company > _
dismiss v  S=subj obj={accusation}  -> 016
  + Turkey dismissed the accusation. | Turkey > _
disclaim v  S=subj obj={accusation}  -> 016
  + The president disclaimed the allegations. | The president > _
challenge v  S=subj obj={accusation}  -> 016
  + The company challenged the claims. | The company > _
shrug_off v  S=subj obj={accusation}  -> 016
  + Vietnam shrugged off the accusation. | Vietnam > _
counter v  S=subj obj={accusation}  -> 016
  + The prime minister countered the allegations. | The prime minister > _
repudiate v  S=subj obj={accusation}  -> 016
  + The company repudiated the claims. | The company > _
pour_scorn_on v  S=subj obj={accusation}  -> 016
  + Chad poured scorn on the accusation. | Chad > _
deny v  S=subj obj=role|link|hand|part|knowledge|guilt  -> 016
  + Egypt denied any role in the plot. | Egypt > _
disclaim v  S=subj obj=role|link|hand|part|knowledge|guilt  -> 016
  + The foreign minister disclaimed knowledge of the payments. | The foreign minister > _
disavow v  S=subj obj=role|link|hand|part|knowledge|guilt  -> 016
  + Poland disavowed any role in the plot. | Poland > _
reject v  S=subj obj=role|link|hand|part|knowledge|guilt  -> 016
  + The defence minister rejected knowledge of the payments. | The defence minister > _
# Refusing talks, mediation, settlement
decline v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + Chile declined talks with Nepal. | Chile > Nepal
rebuff v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + The interior minister rebuffed a meeting with the union. | The interior minister > the union
turn_down v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + Militants turned down negotiations with the government. | Militants > the government
spurn v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + Ghana spurned talks with Serbia. | Ghana > Serbia
shun v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + The opposition leader shunned a meeting with the union. | The opposition leader > the union
snub v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + Insurgents snubbed negotiations with the government. | Insurgents > the government
dismiss v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + Japan dismissed talks with Jordan. | Japan > Jordan
oppose v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + The governor opposed a meeting with the union. | The governor > the union
skip v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + Gunmen skipped negotiations with the government. | Gunmen > the government
ignore v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + Cuba ignored talks with Malaysia. | Cuba > Malaysia
resist v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + The king resisted a meeting with the union. | The king > the union
refuse v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + Separatists refused negotiations with the government. | Separatists > the government
avoid v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + Sweden avoided talks with Uganda. | Sweden > Uganda
shelve v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + The ambassador shelved a meeting with the union. | The ambassador > the union
reject v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + Guerrillas rejected negotiations with the government. | Guerrillas > the government
stay_away_from v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + Brazil stayed away from talks with Kuwait. | Brazil > Kuwait
refuse v  S=subj T?=by|from|of|obj.of|obj.poss obj=mediation|mediator|arbitration|good_offices|intervention  -> 126
  + Armenia refused mediation by Portugal. | Armenia > Portugal
rebuff v  S=subj T?=by|from|of|obj.of|obj.poss obj=mediation|mediator|arbitration|good_offices|intervention  -> 126
  + Militiamen rebuffed the mediation of the Arab League. | Militiamen > the Arab League
turn_down v  S=subj T?=by|from|of|obj.of|obj.poss obj=mediation|mediator|arbitration|good_offices|intervention  -> 126
  + Niger turned down mediation by Mongolia. | Niger > Mongolia
spurn v  S=subj T?=by|from|of|obj.of|obj.poss obj=mediation|mediator|arbitration|good_offices|intervention  -> 126
  + Extremists spurned the mediation of the Security Council. | Extremists > the Security Council
decline v  S=subj T?=by|from|of|obj.of|obj.poss obj=mediation|mediator|arbitration|good_offices|intervention  -> 126
  + Oman declined mediation by Colombia. | Oman > Colombia
rule_out v  S=subj T?=by|from|of|obj.of|obj.poss obj=mediation|mediator|arbitration|good_offices|intervention  -> 126
  + Jihadists ruled out the mediation of ASEAN. | Jihadists > ASEAN
oppose v  S=subj T?=by|from|of|obj.of|obj.poss obj=mediation|mediator|arbitration|good_offices|intervention  -> 126
  + Finland opposed mediation by Zambia. | Finland > Zambia
dismiss v  S=subj T?=by|from|of|obj.of|obj.poss obj=mediation|mediator|arbitration|good_offices|intervention  -> 126
  + Paramilitaries dismissed the mediation of the European Union. | Paramilitaries > the European Union
refuse v  S=subj T?=of|by|from|with|obj.of|obj.poss obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Rebels refused the peace plan of the United Nations. | Rebels > the United Nations
rebuff v  S=subj T?=of|by|from|with|obj.of|obj.poss obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Pakistan rebuffed a truce with the rebels. | Pakistan > the rebels
turn_down v  S=subj T?=of|by|from|with|obj.of|obj.poss obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Militants turned down the peace plan of NATO. | Militants > NATO
spurn v  S=subj T?=of|by|from|with|obj.of|obj.poss obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Greece spurned a truce with the rebels. | Greece > the rebels
decline v  S=subj T?=of|by|from|with|obj.of|obj.poss obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Insurgents declined the peace plan of the African Union. | Insurgents > the African Union
rule_out v  S=subj T?=of|by|from|with|obj.of|obj.poss obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Ecuador ruled out a truce with the rebels. | Ecuador > the rebels
oppose v  S=subj T?=of|by|from|with|obj.of|obj.poss obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Gunmen opposed the peace plan of the World Bank. | Gunmen > the World Bank
dismiss v  S=subj T?=of|by|from|with|obj.of|obj.poss obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Cambodia dismissed a truce with the rebels. | Cambodia > the rebels
denounce v  S=subj T?=of|by|from|with|obj.of|obj.poss obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Separatists denounced the peace plan of the Arab League. | Separatists > the Arab League
renounce v  S=subj T?=of|by|from|with|obj.of|obj.poss obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Algeria renounced a truce with the rebels. | Algeria > the rebels
repudiate v  S=subj T?=of|by|from|with|obj.of|obj.poss obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Guerrillas repudiated the peace plan of the Security Council. | Guerrillas > the Security Council
abandon v  S=subj T?=of|by|from|with|obj.of|obj.poss obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Latvia abandoned a truce with the rebels. | Latvia > the rebels
scupper v  S=subj T?=of|by|from|with|obj.of|obj.poss obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Militiamen scuppered the peace plan of ASEAN. | Militiamen > ASEAN
torpedo v  S=subj T?=of|by|from|with|obj.of|obj.poss obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Bolivia torpedoed a truce with the rebels. | Bolivia > the rebels
# Refusing aid, cooperation
refuse v  S=subj T?=of|from|by|to|obj.of|obj.poss obj={aid}  -> 122
  + Sudan refused aid from Canada. | Sudan > Canada
reject v  S=subj T?=of|from|by|to|obj.of|obj.poss obj={aid}  -> 122
  + Qatar rejected the assistance of the European Union. | Qatar > the European Union
rebuff v  S=subj T?=of|from|by|to|obj.of|obj.poss obj={aid}  -> 122
  + Romania rebuffed aid from Ethiopia. | Romania > Ethiopia
turn_down v  S=subj T?=of|from|by|to|obj.of|obj.poss obj={aid}  -> 122
  + Thailand turned down the assistance of the United Nations. | Thailand > the United Nations
spurn v  S=subj T?=of|from|by|to|obj.of|obj.poss obj={aid}  -> 122
  + Cyprus spurned aid from Mexico. | Cyprus > Mexico
decline v  S=subj T?=of|from|by|to|obj.of|obj.poss obj={aid}  -> 122
  + Tunisia declined the assistance of NATO. | Tunisia > NATO
rule_out v  S=subj T?=of|from|by|to|obj.of|obj.poss obj={aid}  -> 122
  + Iceland ruled out aid from Angola. | Iceland > Angola
refuse v  S=subj T?=for|from|to|iobj obj={loan}|{money}|bailout  -> 1221
  + The African Union refused a loan to Denmark. | The African Union > Denmark
reject v  S=subj T?=for|from|to|iobj obj={loan}|{money}|bailout  -> 1221
  + Lebanon rejected a bailout for the airline. | Lebanon > the airline
turn_down v  S=subj T?=for|from|to|iobj obj={loan}|{money}|bailout  -> 1221
  + The World Bank turned down a loan to Senegal. | The World Bank > Senegal
rule_out v  S=subj T?=for|from|to|iobj obj={loan}|{money}|bailout  -> 1221
  + Georgia ruled out a bailout for the airline. | Georgia > the airline
oppose v  S=subj T?=for|from|to|iobj obj={loan}|{money}|bailout  -> 1221
  + The Arab League opposed a loan to Bulgaria. | The Arab League > Bulgaria
decline v  S=subj T?=for|from|to|iobj obj={loan}|{money}|bailout  -> 1221
  + Indonesia declined a bailout for the airline. | Indonesia > the airline
block v  S=subj T?=for|from|to|iobj obj={loan}|{money}|bailout  -> 1221
  + The Security Council blocked a loan to Morocco. | The Security Council > Morocco
refuse v  S=subj T?=for|from|to|iobj obj={arms}|military_aid  -> 1222
  + Belarus refused tanks to Tanzania. | Belarus > Tanzania
deny v  S=subj T?=for|from|to|iobj obj={arms}|military_aid  -> 1222
  + Croatia denied missiles to the rebels. | Croatia > the rebels
rule_out v  S=subj T?=for|from|to|iobj obj={arms}|military_aid  -> 1222
  + Argentina ruled out tanks to Rwanda. | Argentina > Rwanda
turn_down v  S=subj T?=for|from|to|iobj obj={arms}|military_aid  -> 1222
  + Austria turned down missiles to the rebels. | Austria > the rebels
decline v  S=subj T?=for|from|to|iobj obj={arms}|military_aid  -> 1222
  + Yemen declined tanks to Kenya. | Yemen > Kenya
refuse v  S=subj T?=for|from|to|iobj obj={humanitarian}  -> 1223
  + Norway refused food from Peru. | Norway > Peru
reject v  S=subj T?=for|from|to|iobj obj={humanitarian}  -> 1223
  + The army rejected medicine to the camp. | The army > the camp
turn_down v  S=subj T?=for|from|to|iobj obj={humanitarian}  -> 1223
  + Turkey turned down food from Vietnam. | Turkey > Vietnam
deny v  S=subj T?=for|from|to|iobj obj={humanitarian}  -> 1223
  + Government troops denied medicine to the camp. | Government troops > the camp
spurn v  S=subj T?=for|from|to|iobj obj={humanitarian}  -> 1223
  + Chad spurned food from Egypt. | Chad > Egypt
refuse v  S=subj T?=for|from|to|iobj obj={peacekeepers}|protection  -> 1224
  + Poland refused peacekeepers from ASEAN. | Poland > ASEAN
reject v  S=subj T?=for|from|to|iobj obj={peacekeepers}|protection  -> 1224
  + Chile rejected protection to the witness. | Chile > the witness
turn_down v  S=subj T?=for|from|to|iobj obj={peacekeepers}|protection  -> 1224
  + Nepal turned down peacekeepers from the European Union. | Nepal > the European Union
deny v  S=subj T?=for|from|to|iobj obj={peacekeepers}|protection  -> 1224
  + Ghana denied protection to the witness. | Ghana > the witness
rule_out v  S=subj T?=for|from|to|iobj obj={peacekeepers}|protection  -> 1224
  + Serbia ruled out peacekeepers from the United Nations. | Serbia > the United Nations
oppose v  S=subj T?=for|from|to|iobj obj={peacekeepers}|protection  -> 1224
  + Japan opposed protection to the witness. | Japan > the witness
refuse v  S=subj T?=with|from obj=cooperation|partnership|alliance  -> 121
  + Jordan refused cooperation with Cuba. | Jordan > Cuba
reject v  S=subj T?=with|from obj=cooperation|partnership|alliance  -> 121
  + Extremists rejected an alliance with the party. | Extremists > the party
rule_out v  S=subj T?=with|from obj=cooperation|partnership|alliance  -> 121
  + Malaysia ruled out cooperation with Sweden. | Malaysia > Sweden
spurn v  S=subj T?=with|from obj=cooperation|partnership|alliance  -> 121
  + Jihadists spurned an alliance with the party. | Jihadists > the party
decline v  S=subj T?=with|from obj=cooperation|partnership|alliance  -> 121
  + Uganda declined cooperation with Brazil. | Uganda > Brazil
refuse v  S=subj T?=with|from|by obj=trade|investment|economic_cooperation|takeover|takeover_bid|contract  -> 1211
  + Kuwait refused investment from Armenia. | Kuwait > Armenia
reject v  S=subj T?=with|from|by obj=trade|investment|economic_cooperation|takeover|takeover_bid|contract  -> 1211
  + The board rejected the takeover by a rival firm. | The board > a rival firm
rule_out v  S=subj T?=with|from|by obj=trade|investment|economic_cooperation|takeover|takeover_bid|contract  -> 1211
  + Portugal ruled out investment from Niger. | Portugal > Niger
spurn v  S=subj T?=with|from|by obj=trade|investment|economic_cooperation|takeover|takeover_bid|contract  -> 1211
  + The board spurned the takeover by a rival firm. | The board > a rival firm
oppose v  S=subj T?=with|from|by obj=trade|investment|economic_cooperation|takeover|takeover_bid|contract  -> 1211
  + Mongolia opposed investment from Oman. | Mongolia > Oman
block v  S=subj T?=with|from|by obj=trade|investment|economic_cooperation|takeover|takeover_bid|contract  -> 1211
  + The board blocked the takeover by a rival firm. | The board > a rival firm
refuse v  S=subj T?=with|from|in obj=military_cooperation|military_action|intervention|war|alliance|deployment  -> 1212
  + Colombia refused military action in Finland. | Colombia > Finland
reject v  S=subj T?=with|from|in obj=military_cooperation|military_action|intervention|war|alliance|deployment  -> 1212
  + Zambia rejected the deployment in Pakistan. | Zambia > Pakistan
rule_out v  S=subj T?=with|from|in obj=military_cooperation|military_action|intervention|war|alliance|deployment  -> 1212
  + Greece ruled out military action in Ecuador. | Greece > Ecuador
oppose v  S=subj T?=with|from|in obj=military_cooperation|military_action|intervention|war|alliance|deployment  -> 1212
  + Cambodia opposed the deployment in Algeria. | Cambodia > Algeria
refuse v  S=subj T?=of|to|obj.of|obj.poss obj=extradition|handover|investigation|inquiry  -> 1213
  + Latvia refused the extradition of a banker. | Latvia > a banker
reject v  S=subj T?=of|to|obj.of|obj.poss obj=extradition|handover|investigation|inquiry  -> 1213
  + Bolivia rejected extradition to Sudan. | Bolivia > Sudan
rule_out v  S=subj T?=of|to|obj.of|obj.poss obj=extradition|handover|investigation|inquiry  -> 1213
  + Canada ruled out the extradition of a banker. | Canada > a banker
deny v  S=subj T?=of|to|obj.of|obj.poss obj=extradition|handover|investigation|inquiry  -> 1213
  + Qatar denied extradition to Romania. | Qatar > Romania
block v  S=subj T?=of|to|obj.of|obj.poss obj=extradition|handover|investigation|inquiry  -> 1213
  + Ethiopia blocked the extradition of a banker. | Ethiopia > a banker
oppose v  S=subj T?=of|to|obj.of|obj.poss obj=extradition|handover|investigation|inquiry  -> 1213
  + Thailand opposed extradition to Cyprus. | Thailand > Cyprus
refuse v  S=subj T?=to|with obj={intelligence}  -> 121
  + Mexico refused the files to the tribunal. | Mexico > the tribunal
deny v  S=subj T?=to|with obj={intelligence}  -> 121
  + The bank denied data to the regulator. | The bank > the regulator
# Refusing reform and demands to yield
refuse v  S=subj T?=by|of|from|obj.of|obj.poss obj={reforms}  -> 123
  + The army chief refused reforms. | The army chief > _
reject v  S=subj T?=by|of|from|obj.of|obj.poss obj={reforms}  -> 123
  + Tunisia rejected democratic reforms. | Tunisia > _
rule_out v  S=subj T?=by|of|from|obj.of|obj.poss obj={reforms}  -> 123
  + The vice president ruled out reforms. | The vice president > _
oppose v  S=subj T?=by|of|from|obj.of|obj.poss obj={reforms}  -> 123
  + Iceland opposed democratic reforms. | Iceland > _
resist v  S=subj T?=by|of|from|obj.of|obj.poss obj={reforms}  -> 123
  + The party leader resisted reforms. | The party leader > _
block v  S=subj T?=by|of|from|obj.of|obj.poss obj={reforms}  -> 123
  + Angola blocked democratic reforms. | Angola > _
shelve v  S=subj T?=by|of|from|obj.of|obj.poss obj={reforms}  -> 123
  + The mayor shelved reforms. | The mayor > _
stonewall v  S=subj T?=by|of|from|obj.of|obj.poss obj={reforms}  -> 123
  + Denmark stonewalled democratic reforms. | Denmark > _
dismiss v  S=subj T?=by|of|from|obj.of|obj.poss obj={reforms}  -> 123
  + The envoy dismissed reforms. | The envoy > _
reject v  S=subj T?=of|by|from|obj.of|obj.poss obj={leadership}  -> 1231
  + The finance minister rejected early elections. | The finance minister > _
rule_out v  S=subj T?=of|by|from|obj.of|obj.poss obj={leadership}  -> 1231
  + The chancellor ruled out his resignation. | The chancellor > _
oppose v  S=subj T?=of|by|from|obj.of|obj.poss obj={leadership}  -> 1231
  + The president opposed early elections. | The president > _
resist v  S=subj T?=of|by|from|obj.of|obj.poss obj={leadership}  -> 1231
  + The prime minister resisted his resignation. | The prime minister > _
dismiss v  S=subj T?=of|by|from|obj.of|obj.poss obj={leadership}  -> 1231
  + The foreign minister dismissed early elections. | The foreign minister > _
reject v  S=subj T?=of|by|in|obj.of|obj.poss obj={policy}  -> 1232
  + Lebanon rejected a change of the law. | Lebanon > _
refuse v  S=subj T?=of|by|in|obj.of|obj.poss obj={policy}  -> 1232
  + The parliament refused the bill. | The parliament > _
oppose v  S=subj T?=of|by|in|obj.of|obj.poss obj={policy}  -> 1232
  + Senegal opposed a change of the law. | Senegal > _
vote_down v  S=subj T?=of|by|in|obj.of|obj.poss obj={policy}  -> 1232
  + The parliament voted down the bill. | The parliament > _
resist v  S=subj T?=of|by|in|obj.of|obj.poss obj={policy}  -> 1232
  + Georgia resisted a change of the law. | Georgia > _
throw_out v  S=subj T?=of|by|in|obj.of|obj.poss obj={policy}  -> 1232
  + The parliament threw out the bill. | The parliament > _
block v  S=subj T?=of|by|in|obj.of|obj.poss obj={policy}  -> 1232
  + Bulgaria blocked a change of the law. | Bulgaria > _
shoot_down v  S=subj T?=of|by|in|obj.of|obj.poss obj={policy}  -> 1232
  + The parliament shot down the bill. | The parliament > _
kill v  S=subj T?=of|by|in|obj.of|obj.poss obj={policy}  -> 1232
  + Indonesia killed a change of the law. | Indonesia > _
refuse v  S=subj T?=to|for|iobj obj={rights}|{asylum}  -> 1233
  + Morocco refused asylum to the deserters. | Morocco > the deserters
reject v  S=subj T?=to|for|iobj obj={rights}|{asylum}  -> 1233
  + Belarus rejected citizenship to the islanders. | Belarus > the islanders
rule_out v  S=subj T?=to|for|iobj obj={rights}|{asylum}  -> 1233
  + Tanzania ruled out asylum to the deserters. | Tanzania > the deserters
oppose v  S=subj T?=to|for|iobj obj={rights}|{asylum}  -> 1233
  + Croatia opposed citizenship to the islanders. | Croatia > the islanders
reject v  S=subj obj={institution}  -> 1234
  + The defence minister rejected a new constitution. | The defence minister > _
oppose v  S=subj obj={institution}  -> 1234
  + The parliament opposed a constitutional change. | The parliament > _
refuse v  S=subj obj={institution}  -> 1234
  + The interior minister refused a new constitution. | The interior minister > _
vote_down v  S=subj obj={institution}  -> 1234
  + The parliament voted down a constitutional change. | The parliament > _
block v  S=subj obj={institution}  -> 1234
  + The opposition leader blocked a new constitution. | The opposition leader > _
reject v  S=subj T?=on|of|obj.of|obj.poss obj=lifting|easing|end|removal of={curfew}|{martial}|{restriction}  -> 1241
  + The governor rejected the lifting of the curfew. | The governor > _
refuse v  S=subj T?=on|of|obj.of|obj.poss obj=lifting|easing|end|removal of={curfew}|{martial}|{restriction}  -> 1241
  + The king refused the lifting of the curfew. | The king > _
rule_out v  S=subj T?=on|of|obj.of|obj.poss obj=lifting|easing|end|removal of={curfew}|{martial}|{restriction}  -> 1241
  + The ambassador ruled out the lifting of the curfew. | The ambassador > _
oppose v  S=subj T?=on|of|obj.of|obj.poss obj=lifting|easing|end|removal of={curfew}|{martial}|{restriction}  -> 1241
  + The army chief opposed the lifting of the curfew. | The army chief > _
refuse v  S=subj T?=of|for|by|obj.of|obj.poss obj=release|bail|clemency|pardon|parole|freedom|return  -> 1243
  + A judge refused bail for the editor. | A judge > the editor
reject v  S=subj T?=of|for|by|obj.of|obj.poss obj=release|bail|clemency|pardon|parole|freedom|return  -> 1243
  + Argentina rejected the release of the sailors. | Argentina > the sailors
deny v  S=subj T?=of|for|by|obj.of|obj.poss obj=release|bail|clemency|pardon|parole|freedom|return  -> 1243
  + A judge denied bail for the editor. | A judge > the editor
rule_out v  S=subj T?=of|for|by|obj.of|obj.poss obj=release|bail|clemency|pardon|parole|freedom|return  -> 1243
  + Rwanda ruled out the release of the sailors. | Rwanda > the sailors
oppose v  S=subj T?=of|for|by|obj.of|obj.poss obj=release|bail|clemency|pardon|parole|freedom|return  -> 1243
  + A judge opposed bail for the editor. | A judge > the editor
block v  S=subj T?=of|for|by|obj.of|obj.poss obj=release|bail|clemency|pardon|parole|freedom|return  -> 1243
  + Austria blocked the release of the sailors. | Austria > the sailors
reject v  S=subj T?=on|against|of|obj.of|obj.poss obj=lifting|easing|removal of={sanction}  -> 1244
  + Yemen rejected the lifting of sanctions on Kenya. | Yemen > Kenya
refuse v  S=subj T?=on|against|of|obj.of|obj.poss obj=lifting|easing|removal of={sanction}  -> 1244
  + NATO refused the easing of the embargo. | NATO > _
rule_out v  S=subj T?=on|against|of|obj.of|obj.poss obj=lifting|easing|removal of={sanction}  -> 1244
  + Norway ruled out the lifting of sanctions on Peru. | Norway > Peru
oppose v  S=subj T?=on|against|of|obj.of|obj.poss obj=lifting|easing|removal of={sanction}  -> 1244
  + The African Union opposed the easing of the embargo. | The African Union > _
block v  S=subj T?=on|against|of|obj.of|obj.poss obj=lifting|easing|removal of={sanction}  -> 1244
  + Turkey blocked the lifting of sanctions on Vietnam. | Turkey > Vietnam
deny v  S=subj T?=to|for|into|iobj obj={access}|{inspectors}|visa|entry|permission|permit|accreditation  -> 1245
  + Chad denied access to the World Bank. | Chad > the World Bank
refuse v  S=subj T?=to|for|into|iobj obj={access}|{inspectors}|visa|entry|permission|permit|accreditation  -> 1245
  + Soldiers refused entry to the aid workers. | Soldiers > the aid workers
bar v  S=subj T?=to|for|into|iobj obj={access}|{inspectors}|visa|entry|permission|permit|accreditation  -> 1245
  + Egypt barred a visa to the reporter. | Egypt > the reporter
block v  S=subj T?=to|for|into|iobj obj={access}|{inspectors}|visa|entry|permission|permit|accreditation  -> 1245
  + Poland blocked access to the Arab League. | Poland > the Arab League
obstruct v  S=subj T?=to|for|into|iobj obj={access}|{inspectors}|visa|entry|permission|permit|accreditation  -> 1245
  + Special forces obstructed entry to the aid workers. | Special forces > the aid workers
prevent v  S=subj T?=to|for|into|iobj obj={access}|{inspectors}|visa|entry|permission|permit|accreditation  -> 1245
  + Chile prevented a visa to the reporter. | Chile > the reporter
hinder v  S=subj T?=to|for|into|iobj obj={access}|{inspectors}|visa|entry|permission|permit|accreditation  -> 1245
  + Nepal hindered access to the Security Council. | Nepal > the Security Council
turn_away v  S=subj T?=to|for|into|iobj obj={access}|{inspectors}|visa|entry|permission|permit|accreditation  -> 1245
  + The navy turned away entry to the aid workers. | The navy > the aid workers
impede v  S=subj T?=to|for|into|iobj obj={access}|{inspectors}|visa|entry|permission|permit|accreditation  -> 1245
  + Ghana impeded a visa to the reporter. | Ghana > the reporter
rule_out v  S=subj T?=to|for|into|iobj obj={access}|{inspectors}|visa|entry|permission|permit|accreditation  -> 1245
  + Serbia ruled out access to ASEAN. | Serbia > ASEAN
bar v  S=subj T=obj:person obj={inspectors}|aid_worker|reporter|journalist|monitor|delegation  -> 1245
  + Japan barred the inspectors. | Japan > the inspectors
turn_away v  S=subj T=obj:person obj={inspectors}|aid_worker|reporter|journalist|monitor|delegation  -> 1245
  + The air force turned away the observers at the gate. | The air force > the observers
turn_back v  S=subj T=obj:person obj={inspectors}|aid_worker|reporter|journalist|monitor|delegation  -> 1245
  + Jordan turned back the inspectors. | Jordan > the inspectors
block v  S=subj T=obj:person obj={inspectors}|aid_worker|reporter|journalist|monitor|delegation  -> 1245
  + Marines blocked the observers at the gate. | Marines > the observers
stop v  S=subj T=obj:person obj={inspectors}|aid_worker|reporter|journalist|monitor|delegation  -> 1245
  + Cuba stopped the inspectors. | Cuba > the inspectors
obstruct v  S=subj T=obj:person obj={inspectors}|aid_worker|reporter|journalist|monitor|delegation  -> 1245
  + Border guards obstructed the observers at the gate. | Border guards > the observers
refuse v  S=subj T?=from|in|with obj=withdrawal|{ceasefire}|pullout|disarmament  -> 1246
  + Paramilitaries refused disarmament. | Paramilitaries > _
reject v  S=subj T?=from|in|with obj=withdrawal|{ceasefire}|pullout|disarmament  -> 1246
  + Malaysia rejected a withdrawal from the valley. | Malaysia > the valley
rule_out v  S=subj T?=from|in|with obj=withdrawal|{ceasefire}|pullout|disarmament  -> 1246
  + Rebels ruled out disarmament. | Rebels > _
oppose v  S=subj T?=from|in|with obj=withdrawal|{ceasefire}|pullout|disarmament  -> 1246
  + Sweden opposed a withdrawal from the valley. | Sweden > the valley
resist v  S=subj T?=from|in|with obj=withdrawal|{ceasefire}|pullout|disarmament  -> 1246
  + Militants resisted disarmament. | Militants > _
shun v  S=subj T?=from|in|with obj=withdrawal|{ceasefire}|pullout|disarmament  -> 1246
  + Uganda shunned a withdrawal from the valley. | Uganda > the valley
# Defiance and veto
contravene v  S=subj T=obj  -> 128
  + Brazil contravened the ruling of the tribunal. | Brazil > the ruling of the tribunal
transgress v  S=subj T=obj  -> 128
  + The company transgressed the order of the court. | The company > the order of the court
circumvent v  S=subj T=obj  -> 128
  + Kuwait circumvented the European Union. | Kuwait > the European Union
flaunt v  S=subj T=obj  -> 128
  + Armenia flaunted the ruling of the tribunal. | Armenia > the ruling of the tribunal
evade v  S=subj T=obj  -> 128
  + The company evaded the order of the court. | The company > the order of the court
bypass v  S=subj T=obj  -> 128
  + Portugal bypassed the United Nations. | Portugal > the United Nations
sidestep v  S=subj T=obj  -> 128
  + Niger sidesteped the ruling of the tribunal. | Niger > the ruling of the tribunal
breach v  S=subj T=obj  -> 128
  + The company breached the order of the court. | The company > the order of the court
infringe v  S=subj T=obj  -> 128
  + Mongolia infringed NATO. | Mongolia > NATO
disrespect v  S=subj T=obj  -> 128
  + Oman disrespected the ruling of the tribunal. | Oman > the ruling of the tribunal
thwart v  S=subj T=obj  -> 128
  + The company thwarted the order of the court. | The company > the order of the court
stonewall v  S=subj T=obj  -> 128
  + Colombia stonewalled the African Union. | Colombia > the African Union
overstep v  S=subj T=obj  -> 128
  + Finland oversteped the ruling of the tribunal. | Finland > the ruling of the tribunal
breach v  S=subj T?=of|with|obj.of|obj.poss obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + Zambia breached the ban. | Zambia > _
flout v  S=subj T?=of|with|obj.of|obj.poss obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + The company flouted the law. | The company > _
defy v  S=subj T?=of|with|obj.of|obj.poss obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + Pakistan defied the airspace of Greece. | Pakistan > Greece
ignore v  S=subj T?=of|with|obj.of|obj.poss obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + Ecuador ignored the ban. | Ecuador > _
contravene v  S=subj T?=of|with|obj.of|obj.poss obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + The company contravened the law. | The company > _
break v  S=subj T?=of|with|obj.of|obj.poss obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + Cambodia broke the airspace of Algeria. | Cambodia > Algeria
infringe v  S=subj T?=of|with|obj.of|obj.poss obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + Latvia infringed the ban. | Latvia > _
disregard v  S=subj T?=of|with|obj.of|obj.poss obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + The company disregarded the law. | The company > _
disobey v  S=subj T?=of|with|obj.of|obj.poss obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + Bolivia disobeyed the airspace of Sudan. | Bolivia > Sudan
circumvent v  S=subj T?=of|with|obj.of|obj.poss obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + Canada circumvented the ban. | Canada > _
evade v  S=subj T?=of|with|obj.of|obj.poss obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + The company evaded the law. | The company > _
renege_on v  S=subj T?=of|with|obj.of|obj.poss obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + Qatar reneged on the airspace of Romania. | Qatar > Romania
skirt v  S=subj T?=of|with|obj.of|obj.poss obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + Ethiopia skirted the ban. | Ethiopia > _
transgress v  S=subj T?=of|with|obj.of|obj.poss obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + The company transgressed the law. | The company > _
defiance n  S?=by|mod|poss T?=of|against  -> 128
  + Thailand's defiance of the ruling was reported to the council. | Thailand > the ruling
breach n  S?=by|mod|poss T?=of|against  -> 128
  + The firm's breach of the embargo was proven. | The firm > the embargo
contravention n  S?=by|mod|poss T?=of|against  -> 128
  + Cyprus' contravention of the ruling was reported to the council. | Cyprus > the ruling
noncompliance n  S?=by|mod|poss T?=of|against  -> 128
  + The firm's noncompliance of the embargo was proven. | The firm > the embargo
non-compliance n  S?=by|mod|poss T?=of|against  -> 128
  + Mexico's non-compliance of the ruling was reported to the council. | Mexico > the ruling
infringement n  S?=by|mod|poss T?=of|against  -> 128
  + The firm's infringement of the embargo was proven. | The firm > the embargo
disobedience n  S?=by|mod|poss T?=of|against  -> 128
  + Tunisia's disobedience of the ruling was reported to the council. | Tunisia > the ruling
flouting n  S?=by|mod|poss T?=of|against  -> 128
  + The firm's flouting of the embargo was proven. | The firm > the embargo
veto v  S=subj T?=of|by|against|from|obj.of|obj.poss obj=resolution|bill|motion|draft|statement|law|membership|decision|draft_resolution|sanction  -> 129
  + Iceland vetooed the resolution. | Iceland > _
shoot_down v  S=subj T?=of|by|against|from|obj.of|obj.poss obj=resolution|bill|motion|draft|statement|law|membership|decision|draft_resolution|sanction  -> 129
  + The vice president shot down the bill of the parliament. | The vice president > the parliament
vote_against v  S=subj T?=of|by|against|from|obj.of|obj.poss obj=resolution|bill|motion|draft|statement|law|membership|decision|draft_resolution|sanction  -> 129
  + Angola voted against the resolution. | Angola > _
torpedo v  S=subj T?=of|by|against|from|obj.of|obj.poss obj=resolution|bill|motion|draft|statement|law|membership|decision|draft_resolution|sanction  -> 129
  + The party leader torpedoed the bill of the parliament. | The party leader > the parliament
derail v  S=subj T?=of|by|against|from|obj.of|obj.poss obj=resolution|bill|motion|draft|statement|law|membership|decision|draft_resolution|sanction  -> 129
  + Denmark derailed the resolution. | Denmark > _
defeat v  S=subj T?=of|by|against|from|obj.of|obj.poss obj=resolution|bill|motion|draft|statement|law|membership|decision|draft_resolution|sanction  -> 129
  + The mayor defeated the bill of the parliament. | The mayor > the parliament
strike_down v  S=subj T?=of|by|against|from|obj.of|obj.poss obj=resolution|bill|motion|draft|statement|law|membership|decision|draft_resolution|sanction  -> 129
  + Lebanon struck down the resolution. | Lebanon > _
overrule v  S=subj T?=of|by|against|from|obj.of|obj.poss obj=resolution|bill|motion|draft|statement|law|membership|decision|draft_resolution|sanction  -> 129
  + The envoy overruled the bill of the parliament. | The envoy > the parliament
quash v  S=subj T?=of|by|against|from|obj.of|obj.poss obj=resolution|bill|motion|draft|statement|law|membership|decision|draft_resolution|sanction  -> 129
  + Senegal quashed the resolution. | Senegal > _
use v  S=subj T?=over|against|of|obj.of|obj.poss obj=veto|veto_power  -> 129
  + Georgia used its veto against the resolution. | Georgia > the resolution
cast v  S=subj T?=over|against|of|obj.of|obj.poss obj=veto|veto_power  -> 129
  + The finance minister cast a veto of the bill. | The finance minister > the bill
exercise v  S=subj T?=over|against|of|obj.of|obj.poss obj=veto|veto_power  -> 129
  + Bulgaria exercised its veto against the resolution. | Bulgaria > the resolution
wield v  S=subj T?=over|against|of|obj.of|obj.poss obj=veto|veto_power  -> 129
  + The chancellor wielded a veto of the bill. | The chancellor > the bill
impose v  S=subj T?=over|against|of|obj.of|obj.poss obj=veto|veto_power  -> 129
  + Indonesia imposed its veto against the resolution. | Indonesia > the resolution
cancel v  S=subj T?=to|with|in obj={visit}  -> 125
  + The president canceled a visit to Morocco. | The president > Morocco
call_off v  S=subj T?=to|with|in obj={visit}  -> 125
  + The prime minister called off a planned trip to Belarus. | The prime minister > Belarus
put_off v  S=subj T?=to|with|in obj={visit}  -> 125
  + The foreign minister put off a visit to Tanzania. | The foreign minister > Tanzania
postpone v  S=subj T?=to|with|in obj={visit}  -> 125
  + The defence minister postponed a planned trip to Croatia. | The defence minister > Croatia
scrap v  S=subj T?=to|with|in obj={visit}  -> 125
  + The interior minister scrapped a visit to Argentina. | The interior minister > Argentina
abandon v  S=subj T?=to|with|in obj={visit}  -> 125
  + The opposition leader abandoned a planned trip to Rwanda. | The opposition leader > Rwanda
drop v  S=subj T?=to|with|in obj={visit}  -> 125
  + The governor dropped a visit to Austria. | The governor > Austria
suspend v  S=subj T?=to|with|in obj={visit}  -> 125
  + The king suspended a planned trip to Yemen. | The king > Yemen
shelve v  S=subj T?=to|with|in obj={visit}  -> 125
  + The ambassador shelved a visit to Kenya. | The ambassador > Kenya
axe v  S=subj T?=to|with|in obj={visit}  -> 125
  + The army chief axed a planned trip to Norway. | The army chief > Norway
