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
  + The vice president repulsed the offer of Sudan. | The vice president > the offer of Sudan
snub v  S=subj T=obj  -> 120
  + Canada snubbed Qatar once more. | Canada > Qatar
disregard v  S=subj T=obj  -> 120
  + The Red Cross disregarded the plan. | The Red Cross > the plan
disobey v  S=subj T=obj  -> 120
  + The party leader disobeyed the offer of Romania. | The party leader > the offer of Romania
discard v  S=subj T=obj  -> 120
  + Ethiopia discarded Thailand once more. | Ethiopia > Thailand
brush_off v  S=subj T=obj  -> 120
  + A medical charity brushed off the plan. | A medical charity > the plan
shoot_down v  S=subj T=obj  -> 120
  + The mayor shot down the offer of Cyprus. | The mayor > the offer of Cyprus
cold-shoulder v  S=subj T=obj  -> 120
  + Mexico cold-shouldered Tunisia once more. | Mexico > Tunisia
renounce v  S=subj T=obj  -> 120
  + The church council renounced the plan. | The church council > the plan
shun v  S=subj T=obj  -> 120
  + The envoy shunned the offer of Iceland. | The envoy > the offer of Iceland
disclaim v  S=subj T=obj  -> 120
  + Angola disclaimed Denmark once more. | Angola > Denmark
brush_aside v  S=subj T=obj  -> 120
  + A women's group brushed aside the plan. | A women's group > the plan
wave_off v  S=subj T=obj  -> 120
  + The finance minister waved off the offer of Lebanon. | The finance minister > the offer of Lebanon
forswear v  S=subj T=obj  -> 120
  + Senegal forsweared Georgia once more. | Senegal > Georgia
refuse v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + The chancellor refused the proposal of the union. | The chancellor > the union
rebuff v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Bulgaria rebuffed a call by the Arab League. | Bulgaria > the Arab League
turn_down v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Guerrillas turned down the offer of the government. | Guerrillas > the government
spurn v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + The president spurned the proposal of the union. | The president > the union
decline v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Indonesia declined a call by the Security Council. | Indonesia > the Security Council
oppose v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Militiamen opposed the offer of the government. | Militiamen > the government
repudiate v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + The prime minister repudiated the proposal of the union. | The prime minister > the union
brush_off v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Morocco brushed off a call by ASEAN. | Morocco > ASEAN
rule_out v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Extremists ruled out the offer of the government. | Extremists > the government
throw_out v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + The foreign minister threw out the proposal of the union. | The foreign minister > the union
dismiss v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Belarus dismissed a call by the European Union. | Belarus > the European Union
resist v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Jihadists resisted the offer of the government. | Jihadists > the government
ignore v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + The defence minister ignored the proposal of the union. | The defence minister > the union
shelve v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Tanzania shelved a call by the United Nations. | Tanzania > the United Nations
snub v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Paramilitaries snubbed the offer of the government. | Paramilitaries > the government
shoot_down v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + The interior minister shot down the proposal of the union. | The interior minister > the union
vote_down v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Croatia voted down a call by NATO. | Croatia > NATO
brush_aside v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Rebels brushed aside the offer of the government. | Rebels > the government
discard v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + The opposition leader discarded the proposal of the union. | The opposition leader > the union
scorn v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Argentina scorned a call by the African Union. | Argentina > the African Union
deny v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Militants denied the offer of the government. | Militants > the government
disregard v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + The governor disregarded the proposal of the union. | The governor > the union
rebut v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Rwanda rebutted a call by the World Bank. | Rwanda > the World Bank
vote_against v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Insurgents voted against the offer of the government. | Insurgents > the government
rebuff n  S?=by|mod|poss T?=of|to|from  -> 120
  + Austria's rebuff of the offer surprised the mediators. | Austria > the offer
repudiation n  S?=by|mod|poss T?=of|to|from  -> 120
  + The king's repudiation of the plan was firm. | The king > the plan
snub n  S?=by|mod|poss T?=of|to|from  -> 120
  + Yemen's snub of the offer surprised the mediators. | Yemen > the offer
denial n  S?=by|mod|poss T?=of|to|from  -> 120
  + The ambassador's denial of the plan was firm. | The ambassador > the plan
nonacceptance n  S?=by|mod|poss T?=of|to|from  -> 120
  + Kenya's nonacceptance of the offer surprised the mediators. | Kenya > the offer
non-acceptance n  S?=by|mod|poss T?=of|to|from  -> 120
  + The army chief's non-acceptance of the plan was firm. | The army chief > the plan
spurning n  S?=by|mod|poss T?=of|to|from  -> 120
  + Norway's spurning of the offer surprised the mediators. | Norway > the offer
disavowal n  S?=by|mod|poss T?=of|to|from  -> 120
  + The vice president's disavowal of the plan was firm. | The vice president > the plan
rebut v  S=subj obj={accusation}  -> 016
  + Peru rebutted the accusation. | Peru > _
refute v  S=subj obj={accusation}  -> 016
  + The party leader refuted the allegations. | The party leader > _
rubbish v  S=subj obj={accusation}  -> 016
  + The company rubbished the claims. | The company > _
dispute v  S=subj obj={accusation}  -> 016
  + Turkey disputed the accusation. | Turkey > _
deny v  S=subj obj={accusation}  -> 016
  + The mayor denied the allegations. | The mayor > _
brush_off v  S=subj obj={accusation}  -> 016
  + The company brushed off the claims. | The company > _
brush_aside v  S=subj obj={accusation}  -> 016
  + Vietnam brushed aside the accusation. | Vietnam > _
scoff_at v  S=subj obj={accusation}  -> 016
  + The envoy scoffed at the allegations. | The envoy > _
contest v  S=subj obj={accusation}  -> 016
  + The company contested the claims. | The company > _
dismiss v  S=subj obj={accusation}  -> 016
  + Chad dismissed the accusation. | Chad > _
disclaim v  S=subj obj={accusation}  -> 016
  + The finance minister disclaimed the allegations. | The finance minister > _
challenge v  S=subj obj={accusation}  -> 016
  + The company challenged the claims. | The company > _
shrug_off v  S=subj obj={accusation}  -> 016
  + Egypt shrugged off the accusation. | Egypt > _
counter v  S=subj obj={accusation}  -> 016
  + The chancellor countered the allegations. | The chancellor > _
repudiate v  S=subj obj={accusation}  -> 016
  + The company repudiated the claims. | The company > _
pour_scorn_on v  S=subj obj={accusation}  -> 016
  + Poland poured scorn on the accusation. | Poland > _
deny v  S=subj obj=role|link|hand|part|knowledge|guilt  -> 016
  + Chile denied any role in the plot. | Chile > _
disclaim v  S=subj obj=role|link|hand|part|knowledge|guilt  -> 016
  + The president disclaimed knowledge of the payments. | The president > _
disavow v  S=subj obj=role|link|hand|part|knowledge|guilt  -> 016
  + Nepal disavowed any role in the plot. | Nepal > _
reject v  S=subj obj=role|link|hand|part|knowledge|guilt  -> 016
  + The prime minister rejected knowledge of the payments. | The prime minister > _
# Refusing talks, mediation, settlement
decline v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + Ghana declined talks with Serbia. | Ghana > Serbia
rebuff v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + The foreign minister rebuffed a meeting with the union. | The foreign minister > the union
turn_down v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + Gunmen turned down negotiations with the government. | Gunmen > the government
spurn v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + Japan spurned talks with Jordan. | Japan > Jordan
shun v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + The defence minister shunned a meeting with the union. | The defence minister > the union
snub v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + Separatists snubbed negotiations with the government. | Separatists > the government
dismiss v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + Cuba dismissed talks with Malaysia. | Cuba > Malaysia
oppose v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + The interior minister opposed a meeting with the union. | The interior minister > the union
skip v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + Guerrillas skipped negotiations with the government. | Guerrillas > the government
ignore v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + Sweden ignored talks with Uganda. | Sweden > Uganda
resist v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + The opposition leader resisted a meeting with the union. | The opposition leader > the union
refuse v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + Militiamen refused negotiations with the government. | Militiamen > the government
avoid v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + Brazil avoided talks with Kuwait. | Brazil > Kuwait
shelve v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + The governor shelved a meeting with the union. | The governor > the union
reject v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + Extremists rejected negotiations with the government. | Extremists > the government
stay_away_from v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + Armenia stayed away from talks with Portugal. | Armenia > Portugal
refuse v  S=subj T?=by|from|of|obj.of|obj.poss obj=mediation|mediator|arbitration|good_offices|intervention  -> 126
  + Niger refused mediation by Mongolia. | Niger > Mongolia
rebuff v  S=subj T?=by|from|of|obj.of|obj.poss obj=mediation|mediator|arbitration|good_offices|intervention  -> 126
  + Jihadists rebuffed the mediation of the Arab League. | Jihadists > the Arab League
turn_down v  S=subj T?=by|from|of|obj.of|obj.poss obj=mediation|mediator|arbitration|good_offices|intervention  -> 126
  + Oman turned down mediation by Colombia. | Oman > Colombia
spurn v  S=subj T?=by|from|of|obj.of|obj.poss obj=mediation|mediator|arbitration|good_offices|intervention  -> 126
  + Paramilitaries spurned the mediation of the Security Council. | Paramilitaries > the Security Council
decline v  S=subj T?=by|from|of|obj.of|obj.poss obj=mediation|mediator|arbitration|good_offices|intervention  -> 126
  + Finland declined mediation by Zambia. | Finland > Zambia
rule_out v  S=subj T?=by|from|of|obj.of|obj.poss obj=mediation|mediator|arbitration|good_offices|intervention  -> 126
  + Rebels ruled out the mediation of ASEAN. | Rebels > ASEAN
oppose v  S=subj T?=by|from|of|obj.of|obj.poss obj=mediation|mediator|arbitration|good_offices|intervention  -> 126
  + Pakistan opposed mediation by Greece. | Pakistan > Greece
dismiss v  S=subj T?=by|from|of|obj.of|obj.poss obj=mediation|mediator|arbitration|good_offices|intervention  -> 126
  + Militants dismissed the mediation of the European Union. | Militants > the European Union
refuse v  S=subj T?=of|by|from|with|obj.of|obj.poss obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Insurgents refused the peace plan of the United Nations. | Insurgents > the United Nations
rebuff v  S=subj T?=of|by|from|with|obj.of|obj.poss obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Ecuador rebuffed a truce with the rebels. | Ecuador > the rebels
turn_down v  S=subj T?=of|by|from|with|obj.of|obj.poss obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Gunmen turned down the peace plan of NATO. | Gunmen > NATO
spurn v  S=subj T?=of|by|from|with|obj.of|obj.poss obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Cambodia spurned a truce with the rebels. | Cambodia > the rebels
decline v  S=subj T?=of|by|from|with|obj.of|obj.poss obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Separatists declined the peace plan of the African Union. | Separatists > the African Union
rule_out v  S=subj T?=of|by|from|with|obj.of|obj.poss obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Algeria ruled out a truce with the rebels. | Algeria > the rebels
oppose v  S=subj T?=of|by|from|with|obj.of|obj.poss obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Guerrillas opposed the peace plan of the World Bank. | Guerrillas > the World Bank
dismiss v  S=subj T?=of|by|from|with|obj.of|obj.poss obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Latvia dismissed a truce with the rebels. | Latvia > the rebels
denounce v  S=subj T?=of|by|from|with|obj.of|obj.poss obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Militiamen denounced the peace plan of the Arab League. | Militiamen > the Arab League
renounce v  S=subj T?=of|by|from|with|obj.of|obj.poss obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Bolivia renounced a truce with the rebels. | Bolivia > the rebels
repudiate v  S=subj T?=of|by|from|with|obj.of|obj.poss obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Extremists repudiated the peace plan of the Security Council. | Extremists > the Security Council
abandon v  S=subj T?=of|by|from|with|obj.of|obj.poss obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Sudan abandoned a truce with the rebels. | Sudan > the rebels
scupper v  S=subj T?=of|by|from|with|obj.of|obj.poss obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Jihadists scuppered the peace plan of ASEAN. | Jihadists > ASEAN
torpedo v  S=subj T?=of|by|from|with|obj.of|obj.poss obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Canada torpedoed a truce with the rebels. | Canada > the rebels
# Refusing aid, cooperation
refuse v  S=subj T?=of|from|by|to|obj.of|obj.poss obj={aid}  -> 122
  + Qatar refused aid from Romania. | Qatar > Romania
reject v  S=subj T?=of|from|by|to|obj.of|obj.poss obj={aid}  -> 122
  + Ethiopia rejected the assistance of the European Union. | Ethiopia > the European Union
rebuff v  S=subj T?=of|from|by|to|obj.of|obj.poss obj={aid}  -> 122
  + Thailand rebuffed aid from Cyprus. | Thailand > Cyprus
turn_down v  S=subj T?=of|from|by|to|obj.of|obj.poss obj={aid}  -> 122
  + Mexico turned down the assistance of the United Nations. | Mexico > the United Nations
spurn v  S=subj T?=of|from|by|to|obj.of|obj.poss obj={aid}  -> 122
  + Tunisia spurned aid from Iceland. | Tunisia > Iceland
decline v  S=subj T?=of|from|by|to|obj.of|obj.poss obj={aid}  -> 122
  + Angola declined the assistance of NATO. | Angola > NATO
rule_out v  S=subj T?=of|from|by|to|obj.of|obj.poss obj={aid}  -> 122
  + Denmark ruled out aid from Lebanon. | Denmark > Lebanon
refuse v  S=subj T?=for|from|to|iobj obj={loan}|{money}|bailout  -> 1221
  + The African Union refused a loan to Senegal. | The African Union > Senegal
reject v  S=subj T?=for|from|to|iobj obj={loan}|{money}|bailout  -> 1221
  + Georgia rejected a bailout for the airline. | Georgia > the airline
turn_down v  S=subj T?=for|from|to|iobj obj={loan}|{money}|bailout  -> 1221
  + The World Bank turned down a loan to Bulgaria. | The World Bank > Bulgaria
rule_out v  S=subj T?=for|from|to|iobj obj={loan}|{money}|bailout  -> 1221
  + Indonesia ruled out a bailout for the airline. | Indonesia > the airline
oppose v  S=subj T?=for|from|to|iobj obj={loan}|{money}|bailout  -> 1221
  + The Arab League opposed a loan to Morocco. | The Arab League > Morocco
decline v  S=subj T?=for|from|to|iobj obj={loan}|{money}|bailout  -> 1221
  + Belarus declined a bailout for the airline. | Belarus > the airline
block v  S=subj T?=for|from|to|iobj obj={loan}|{money}|bailout  -> 1221
  + The Security Council blocked a loan to Tanzania. | The Security Council > Tanzania
refuse v  S=subj T?=for|from|to|iobj obj={arms}|military_aid  -> 1222
  + Croatia refused tanks to Argentina. | Croatia > Argentina
deny v  S=subj T?=for|from|to|iobj obj={arms}|military_aid  -> 1222
  + Rwanda denied missiles to the rebels. | Rwanda > the rebels
rule_out v  S=subj T?=for|from|to|iobj obj={arms}|military_aid  -> 1222
  + Austria ruled out tanks to Yemen. | Austria > Yemen
turn_down v  S=subj T?=for|from|to|iobj obj={arms}|military_aid  -> 1222
  + Kenya turned down missiles to the rebels. | Kenya > the rebels
decline v  S=subj T?=for|from|to|iobj obj={arms}|military_aid  -> 1222
  + Norway declined tanks to Peru. | Norway > Peru
refuse v  S=subj T?=for|from|to|iobj obj={humanitarian}  -> 1223
  + Turkey refused food from Vietnam. | Turkey > Vietnam
reject v  S=subj T?=for|from|to|iobj obj={humanitarian}  -> 1223
  + The army rejected medicine to the camp. | The army > the camp
turn_down v  S=subj T?=for|from|to|iobj obj={humanitarian}  -> 1223
  + Chad turned down food from Egypt. | Chad > Egypt
deny v  S=subj T?=for|from|to|iobj obj={humanitarian}  -> 1223
  + Government troops denied medicine to the camp. | Government troops > the camp
spurn v  S=subj T?=for|from|to|iobj obj={humanitarian}  -> 1223
  + Poland spurned food from Chile. | Poland > Chile
refuse v  S=subj T?=for|from|to|iobj obj={peacekeepers}|protection  -> 1224
  + Nepal refused peacekeepers from ASEAN. | Nepal > ASEAN
reject v  S=subj T?=for|from|to|iobj obj={peacekeepers}|protection  -> 1224
  + Ghana rejected protection to the witness. | Ghana > the witness
turn_down v  S=subj T?=for|from|to|iobj obj={peacekeepers}|protection  -> 1224
  + Serbia turned down peacekeepers from the European Union. | Serbia > the European Union
deny v  S=subj T?=for|from|to|iobj obj={peacekeepers}|protection  -> 1224
  + Japan denied protection to the witness. | Japan > the witness
rule_out v  S=subj T?=for|from|to|iobj obj={peacekeepers}|protection  -> 1224
  + Jordan ruled out peacekeepers from the United Nations. | Jordan > the United Nations
oppose v  S=subj T?=for|from|to|iobj obj={peacekeepers}|protection  -> 1224
  + Cuba opposed protection to the witness. | Cuba > the witness
refuse v  S=subj T?=with|from obj=cooperation|partnership|alliance  -> 121
  + Malaysia refused cooperation with Sweden. | Malaysia > Sweden
reject v  S=subj T?=with|from obj=cooperation|partnership|alliance  -> 121
  + Paramilitaries rejected an alliance with the party. | Paramilitaries > the party
rule_out v  S=subj T?=with|from obj=cooperation|partnership|alliance  -> 121
  + Uganda ruled out cooperation with Brazil. | Uganda > Brazil
spurn v  S=subj T?=with|from obj=cooperation|partnership|alliance  -> 121
  + Rebels spurned an alliance with the party. | Rebels > the party
decline v  S=subj T?=with|from obj=cooperation|partnership|alliance  -> 121
  + Kuwait declined cooperation with Armenia. | Kuwait > Armenia
refuse v  S=subj T?=with|from|by obj=trade|investment|economic_cooperation|takeover|takeover_bid|contract  -> 1211
  + Portugal refused investment from Niger. | Portugal > Niger
reject v  S=subj T?=with|from|by obj=trade|investment|economic_cooperation|takeover|takeover_bid|contract  -> 1211
  + The board rejected the takeover by a rival firm. | The board > a rival firm
rule_out v  S=subj T?=with|from|by obj=trade|investment|economic_cooperation|takeover|takeover_bid|contract  -> 1211
  + Mongolia ruled out investment from Oman. | Mongolia > Oman
spurn v  S=subj T?=with|from|by obj=trade|investment|economic_cooperation|takeover|takeover_bid|contract  -> 1211
  + The board spurned the takeover by a rival firm. | The board > a rival firm
oppose v  S=subj T?=with|from|by obj=trade|investment|economic_cooperation|takeover|takeover_bid|contract  -> 1211
  + Colombia opposed investment from Finland. | Colombia > Finland
block v  S=subj T?=with|from|by obj=trade|investment|economic_cooperation|takeover|takeover_bid|contract  -> 1211
  + The board blocked the takeover by a rival firm. | The board > a rival firm
refuse v  S=subj T?=with|from|in obj=military_cooperation|military_action|intervention|war|alliance|deployment  -> 1212
  + Zambia refused military action in Pakistan. | Zambia > Pakistan
reject v  S=subj T?=with|from|in obj=military_cooperation|military_action|intervention|war|alliance|deployment  -> 1212
  + Greece rejected the deployment in Ecuador. | Greece > Ecuador
rule_out v  S=subj T?=with|from|in obj=military_cooperation|military_action|intervention|war|alliance|deployment  -> 1212
  + Cambodia ruled out military action in Algeria. | Cambodia > Algeria
oppose v  S=subj T?=with|from|in obj=military_cooperation|military_action|intervention|war|alliance|deployment  -> 1212
  + Latvia opposed the deployment in Bolivia. | Latvia > Bolivia
refuse v  S=subj T?=of|to|obj.of|obj.poss obj=extradition|handover|investigation|inquiry  -> 1213
  + Sudan refused the extradition of a banker. | Sudan > a banker
reject v  S=subj T?=of|to|obj.of|obj.poss obj=extradition|handover|investigation|inquiry  -> 1213
  + Canada rejected extradition to Qatar. | Canada > Qatar
rule_out v  S=subj T?=of|to|obj.of|obj.poss obj=extradition|handover|investigation|inquiry  -> 1213
  + Romania ruled out the extradition of a banker. | Romania > a banker
deny v  S=subj T?=of|to|obj.of|obj.poss obj=extradition|handover|investigation|inquiry  -> 1213
  + Ethiopia denied extradition to Thailand. | Ethiopia > Thailand
block v  S=subj T?=of|to|obj.of|obj.poss obj=extradition|handover|investigation|inquiry  -> 1213
  + Cyprus blocked the extradition of a banker. | Cyprus > a banker
oppose v  S=subj T?=of|to|obj.of|obj.poss obj=extradition|handover|investigation|inquiry  -> 1213
  + Mexico opposed extradition to Tunisia. | Mexico > Tunisia
refuse v  S=subj T?=to|with obj={intelligence}  -> 121
  + Iceland refused the files to the tribunal. | Iceland > the tribunal
deny v  S=subj T?=to|with obj={intelligence}  -> 121
  + The bank denied data to the regulator. | The bank > the regulator
# Refusing reform and demands to yield
refuse v  S=subj T?=by|of|from|obj.of|obj.poss obj={reforms}  -> 123
  + The king refused reforms. | The king > _
reject v  S=subj T?=by|of|from|obj.of|obj.poss obj={reforms}  -> 123
  + Angola rejected democratic reforms. | Angola > _
rule_out v  S=subj T?=by|of|from|obj.of|obj.poss obj={reforms}  -> 123
  + The ambassador ruled out reforms. | The ambassador > _
oppose v  S=subj T?=by|of|from|obj.of|obj.poss obj={reforms}  -> 123
  + Denmark opposed democratic reforms. | Denmark > _
resist v  S=subj T?=by|of|from|obj.of|obj.poss obj={reforms}  -> 123
  + The army chief resisted reforms. | The army chief > _
block v  S=subj T?=by|of|from|obj.of|obj.poss obj={reforms}  -> 123
  + Lebanon blocked democratic reforms. | Lebanon > _
shelve v  S=subj T?=by|of|from|obj.of|obj.poss obj={reforms}  -> 123
  + The vice president shelved reforms. | The vice president > _
stonewall v  S=subj T?=by|of|from|obj.of|obj.poss obj={reforms}  -> 123
  + Senegal stonewalled democratic reforms. | Senegal > _
dismiss v  S=subj T?=by|of|from|obj.of|obj.poss obj={reforms}  -> 123
  + The party leader dismissed reforms. | The party leader > _
reject v  S=subj T?=of|by|from|obj.of|obj.poss obj={leadership}  -> 1231
  + The mayor rejected early elections. | The mayor > _
rule_out v  S=subj T?=of|by|from|obj.of|obj.poss obj={leadership}  -> 1231
  + The envoy ruled out his resignation. | The envoy > _
oppose v  S=subj T?=of|by|from|obj.of|obj.poss obj={leadership}  -> 1231
  + The finance minister opposed early elections. | The finance minister > _
resist v  S=subj T?=of|by|from|obj.of|obj.poss obj={leadership}  -> 1231
  + The chancellor resisted his resignation. | The chancellor > _
dismiss v  S=subj T?=of|by|from|obj.of|obj.poss obj={leadership}  -> 1231
  + The president dismissed early elections. | The president > _
reject v  S=subj T?=of|by|in|obj.of|obj.poss obj={policy}  -> 1232
  + Georgia rejected a change of the law. | Georgia > _
refuse v  S=subj T?=of|by|in|obj.of|obj.poss obj={policy}  -> 1232
  + The parliament refused the bill. | The parliament > _
oppose v  S=subj T?=of|by|in|obj.of|obj.poss obj={policy}  -> 1232
  + Bulgaria opposed a change of the law. | Bulgaria > _
vote_down v  S=subj T?=of|by|in|obj.of|obj.poss obj={policy}  -> 1232
  + The parliament voted down the bill. | The parliament > _
resist v  S=subj T?=of|by|in|obj.of|obj.poss obj={policy}  -> 1232
  + Indonesia resisted a change of the law. | Indonesia > _
throw_out v  S=subj T?=of|by|in|obj.of|obj.poss obj={policy}  -> 1232
  + The parliament threw out the bill. | The parliament > _
block v  S=subj T?=of|by|in|obj.of|obj.poss obj={policy}  -> 1232
  + Morocco blocked a change of the law. | Morocco > _
shoot_down v  S=subj T?=of|by|in|obj.of|obj.poss obj={policy}  -> 1232
  + The parliament shot down the bill. | The parliament > _
kill v  S=subj T?=of|by|in|obj.of|obj.poss obj={policy}  -> 1232
  + Belarus killed a change of the law. | Belarus > _
refuse v  S=subj T?=to|for|iobj obj={rights}|{asylum}  -> 1233
  + Tanzania refused asylum to the deserters. | Tanzania > the deserters
reject v  S=subj T?=to|for|iobj obj={rights}|{asylum}  -> 1233
  + Croatia rejected citizenship to the islanders. | Croatia > the islanders
rule_out v  S=subj T?=to|for|iobj obj={rights}|{asylum}  -> 1233
  + Argentina ruled out asylum to the deserters. | Argentina > the deserters
oppose v  S=subj T?=to|for|iobj obj={rights}|{asylum}  -> 1233
  + Rwanda opposed citizenship to the islanders. | Rwanda > the islanders
reject v  S=subj obj={institution}  -> 1234
  + The prime minister rejected a new constitution. | The prime minister > _
oppose v  S=subj obj={institution}  -> 1234
  + The parliament opposed a constitutional change. | The parliament > _
refuse v  S=subj obj={institution}  -> 1234
  + The foreign minister refused a new constitution. | The foreign minister > _
vote_down v  S=subj obj={institution}  -> 1234
  + The parliament voted down a constitutional change. | The parliament > _
block v  S=subj obj={institution}  -> 1234
  + The defence minister blocked a new constitution. | The defence minister > _
reject v  S=subj T?=on|of|obj.of|obj.poss obj=lifting|easing|end|removal of={curfew}|{martial}|{restriction}  -> 1241
  + The interior minister rejected the lifting of the curfew. | The interior minister > _
refuse v  S=subj T?=on|of|obj.of|obj.poss obj=lifting|easing|end|removal of={curfew}|{martial}|{restriction}  -> 1241
  + The opposition leader refused the lifting of the curfew. | The opposition leader > _
rule_out v  S=subj T?=on|of|obj.of|obj.poss obj=lifting|easing|end|removal of={curfew}|{martial}|{restriction}  -> 1241
  + The governor ruled out the lifting of the curfew. | The governor > _
oppose v  S=subj T?=on|of|obj.of|obj.poss obj=lifting|easing|end|removal of={curfew}|{martial}|{restriction}  -> 1241
  + The king opposed the lifting of the curfew. | The king > _
refuse v  S=subj T?=of|for|by|obj.of|obj.poss obj=release|bail|clemency|pardon|parole|freedom|return  -> 1243
  + A judge refused bail for the editor. | A judge > the editor
reject v  S=subj T?=of|for|by|obj.of|obj.poss obj=release|bail|clemency|pardon|parole|freedom|return  -> 1243
  + Austria rejected the release of the sailors. | Austria > the sailors
deny v  S=subj T?=of|for|by|obj.of|obj.poss obj=release|bail|clemency|pardon|parole|freedom|return  -> 1243
  + A judge denied bail for the editor. | A judge > the editor
rule_out v  S=subj T?=of|for|by|obj.of|obj.poss obj=release|bail|clemency|pardon|parole|freedom|return  -> 1243
  + Yemen ruled out the release of the sailors. | Yemen > the sailors
oppose v  S=subj T?=of|for|by|obj.of|obj.poss obj=release|bail|clemency|pardon|parole|freedom|return  -> 1243
  + A judge opposed bail for the editor. | A judge > the editor
block v  S=subj T?=of|for|by|obj.of|obj.poss obj=release|bail|clemency|pardon|parole|freedom|return  -> 1243
  + Kenya blocked the release of the sailors. | Kenya > the sailors
reject v  S=subj T?=on|against|of|obj.of|obj.poss obj=lifting|easing|removal of={sanction}  -> 1244
  + Norway rejected the lifting of sanctions on Peru. | Norway > Peru
refuse v  S=subj T?=on|against|of|obj.of|obj.poss obj=lifting|easing|removal of={sanction}  -> 1244
  + NATO refused the easing of the embargo. | NATO > _
rule_out v  S=subj T?=on|against|of|obj.of|obj.poss obj=lifting|easing|removal of={sanction}  -> 1244
  + Turkey ruled out the lifting of sanctions on Vietnam. | Turkey > Vietnam
oppose v  S=subj T?=on|against|of|obj.of|obj.poss obj=lifting|easing|removal of={sanction}  -> 1244
  + The African Union opposed the easing of the embargo. | The African Union > _
block v  S=subj T?=on|against|of|obj.of|obj.poss obj=lifting|easing|removal of={sanction}  -> 1244
  + Chad blocked the lifting of sanctions on Egypt. | Chad > Egypt
deny v  S=subj T?=to|for|into|iobj obj={access}|{inspectors}|visa|entry|permission|permit|accreditation  -> 1245
  + Poland denied access to the World Bank. | Poland > the World Bank
refuse v  S=subj T?=to|for|into|iobj obj={access}|{inspectors}|visa|entry|permission|permit|accreditation  -> 1245
  + Soldiers refused entry to the aid workers. | Soldiers > the aid workers
bar v  S=subj T?=to|for|into|iobj obj={access}|{inspectors}|visa|entry|permission|permit|accreditation  -> 1245
  + Chile barred a visa to the reporter. | Chile > the reporter
block v  S=subj T?=to|for|into|iobj obj={access}|{inspectors}|visa|entry|permission|permit|accreditation  -> 1245
  + Nepal blocked access to the Arab League. | Nepal > the Arab League
obstruct v  S=subj T?=to|for|into|iobj obj={access}|{inspectors}|visa|entry|permission|permit|accreditation  -> 1245
  + Special forces obstructed entry to the aid workers. | Special forces > the aid workers
prevent v  S=subj T?=to|for|into|iobj obj={access}|{inspectors}|visa|entry|permission|permit|accreditation  -> 1245
  + Ghana prevented a visa to the reporter. | Ghana > the reporter
hinder v  S=subj T?=to|for|into|iobj obj={access}|{inspectors}|visa|entry|permission|permit|accreditation  -> 1245
  + Serbia hindered access to the Security Council. | Serbia > the Security Council
turn_away v  S=subj T?=to|for|into|iobj obj={access}|{inspectors}|visa|entry|permission|permit|accreditation  -> 1245
  + The navy turned away entry to the aid workers. | The navy > the aid workers
impede v  S=subj T?=to|for|into|iobj obj={access}|{inspectors}|visa|entry|permission|permit|accreditation  -> 1245
  + Japan impeded a visa to the reporter. | Japan > the reporter
rule_out v  S=subj T?=to|for|into|iobj obj={access}|{inspectors}|visa|entry|permission|permit|accreditation  -> 1245
  + Jordan ruled out access to ASEAN. | Jordan > ASEAN
bar v  S=subj T=obj:person obj={inspectors}|aid_worker|reporter|journalist|monitor|delegation  -> 1245
  + Cuba barred the inspectors. | Cuba > the inspectors
turn_away v  S=subj T=obj:person obj={inspectors}|aid_worker|reporter|journalist|monitor|delegation  -> 1245
  + The air force turned away the observers at the gate. | The air force > the observers
turn_back v  S=subj T=obj:person obj={inspectors}|aid_worker|reporter|journalist|monitor|delegation  -> 1245
  + Malaysia turned back the inspectors. | Malaysia > the inspectors
block v  S=subj T=obj:person obj={inspectors}|aid_worker|reporter|journalist|monitor|delegation  -> 1245
  + Marines blocked the observers at the gate. | Marines > the observers
stop v  S=subj T=obj:person obj={inspectors}|aid_worker|reporter|journalist|monitor|delegation  -> 1245
  + Sweden stopped the inspectors. | Sweden > the inspectors
obstruct v  S=subj T=obj:person obj={inspectors}|aid_worker|reporter|journalist|monitor|delegation  -> 1245
  + Border guards obstructed the observers at the gate. | Border guards > the observers
refuse v  S=subj T?=from|in|with obj=withdrawal|{ceasefire}|pullout|disarmament  -> 1246
  + Militants refused disarmament. | Militants > _
reject v  S=subj T?=from|in|with obj=withdrawal|{ceasefire}|pullout|disarmament  -> 1246
  + Uganda rejected a withdrawal from the valley. | Uganda > the valley
rule_out v  S=subj T?=from|in|with obj=withdrawal|{ceasefire}|pullout|disarmament  -> 1246
  + Insurgents ruled out disarmament. | Insurgents > _
oppose v  S=subj T?=from|in|with obj=withdrawal|{ceasefire}|pullout|disarmament  -> 1246
  + Brazil opposed a withdrawal from the valley. | Brazil > the valley
resist v  S=subj T?=from|in|with obj=withdrawal|{ceasefire}|pullout|disarmament  -> 1246
  + Gunmen resisted disarmament. | Gunmen > _
shun v  S=subj T?=from|in|with obj=withdrawal|{ceasefire}|pullout|disarmament  -> 1246
  + Kuwait shunned a withdrawal from the valley. | Kuwait > the valley
# Defiance and veto
contravene v  S=subj T=obj  -> 128
  + Armenia contravened the ruling of the tribunal. | Armenia > the ruling of the tribunal
transgress v  S=subj T=obj  -> 128
  + The company transgressed the order of the court. | The company > the order of the court
circumvent v  S=subj T=obj  -> 128
  + Portugal circumvented the European Union. | Portugal > the European Union
flaunt v  S=subj T=obj  -> 128
  + Niger flaunted the ruling of the tribunal. | Niger > the ruling of the tribunal
evade v  S=subj T=obj  -> 128
  + The company evaded the order of the court. | The company > the order of the court
bypass v  S=subj T=obj  -> 128
  + Mongolia bypassed the United Nations. | Mongolia > the United Nations
sidestep v  S=subj T=obj  -> 128
  + Oman sidesteped the ruling of the tribunal. | Oman > the ruling of the tribunal
breach v  S=subj T=obj  -> 128
  + The company breached the order of the court. | The company > the order of the court
infringe v  S=subj T=obj  -> 128
  + Colombia infringed NATO. | Colombia > NATO
disrespect v  S=subj T=obj  -> 128
  + Finland disrespected the ruling of the tribunal. | Finland > the ruling of the tribunal
thwart v  S=subj T=obj  -> 128
  + The company thwarted the order of the court. | The company > the order of the court
stonewall v  S=subj T=obj  -> 128
  + Zambia stonewalled the African Union. | Zambia > the African Union
overstep v  S=subj T=obj  -> 128
  + Pakistan oversteped the ruling of the tribunal. | Pakistan > the ruling of the tribunal
breach v  S=subj T?=of|with|obj.of|obj.poss obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + Greece breached the ban. | Greece > _
flout v  S=subj T?=of|with|obj.of|obj.poss obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + The company flouted the law. | The company > _
defy v  S=subj T?=of|with|obj.of|obj.poss obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + Ecuador defied the airspace of Cambodia. | Ecuador > Cambodia
ignore v  S=subj T?=of|with|obj.of|obj.poss obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + Algeria ignored the ban. | Algeria > _
contravene v  S=subj T?=of|with|obj.of|obj.poss obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + The company contravened the law. | The company > _
break v  S=subj T?=of|with|obj.of|obj.poss obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + Latvia broke the airspace of Bolivia. | Latvia > Bolivia
infringe v  S=subj T?=of|with|obj.of|obj.poss obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + Sudan infringed the ban. | Sudan > _
disregard v  S=subj T?=of|with|obj.of|obj.poss obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + The company disregarded the law. | The company > _
disobey v  S=subj T?=of|with|obj.of|obj.poss obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + Canada disobeyed the airspace of Qatar. | Canada > Qatar
circumvent v  S=subj T?=of|with|obj.of|obj.poss obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + Romania circumvented the ban. | Romania > _
evade v  S=subj T?=of|with|obj.of|obj.poss obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + The company evaded the law. | The company > _
renege_on v  S=subj T?=of|with|obj.of|obj.poss obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + Ethiopia reneged on the airspace of Thailand. | Ethiopia > Thailand
skirt v  S=subj T?=of|with|obj.of|obj.poss obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + Cyprus skirted the ban. | Cyprus > _
transgress v  S=subj T?=of|with|obj.of|obj.poss obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + The company transgressed the law. | The company > _
defiance n  S?=by|mod|poss T?=of|against  -> 128
  + Mexico's defiance of the ruling was reported to the council. | Mexico > the ruling
breach n  S?=by|mod|poss T?=of|against  -> 128
  + The firm's breach of the embargo was proven. | The firm > the embargo
contravention n  S?=by|mod|poss T?=of|against  -> 128
  + Tunisia's contravention of the ruling was reported to the council. | Tunisia > the ruling
noncompliance n  S?=by|mod|poss T?=of|against  -> 128
  + The firm's noncompliance of the embargo was proven. | The firm > the embargo
non-compliance n  S?=by|mod|poss T?=of|against  -> 128
  + Iceland's non-compliance of the ruling was reported to the council. | Iceland > the ruling
infringement n  S?=by|mod|poss T?=of|against  -> 128
  + The firm's infringement of the embargo was proven. | The firm > the embargo
disobedience n  S?=by|mod|poss T?=of|against  -> 128
  + Angola's disobedience of the ruling was reported to the council. | Angola > the ruling
flouting n  S?=by|mod|poss T?=of|against  -> 128
  + The firm's flouting of the embargo was proven. | The firm > the embargo
veto v  S=subj T?=of|by|against|from|obj.of|obj.poss obj=resolution|bill|motion|draft|statement|law|membership|decision|draft_resolution|sanction  -> 129
  + Denmark vetooed the resolution. | Denmark > _
shoot_down v  S=subj T?=of|by|against|from|obj.of|obj.poss obj=resolution|bill|motion|draft|statement|law|membership|decision|draft_resolution|sanction  -> 129
  + The ambassador shot down the bill of the parliament. | The ambassador > the parliament
vote_against v  S=subj T?=of|by|against|from|obj.of|obj.poss obj=resolution|bill|motion|draft|statement|law|membership|decision|draft_resolution|sanction  -> 129
  + Lebanon voted against the resolution. | Lebanon > _
torpedo v  S=subj T?=of|by|against|from|obj.of|obj.poss obj=resolution|bill|motion|draft|statement|law|membership|decision|draft_resolution|sanction  -> 129
  + The army chief torpedoed the bill of the parliament. | The army chief > the parliament
derail v  S=subj T?=of|by|against|from|obj.of|obj.poss obj=resolution|bill|motion|draft|statement|law|membership|decision|draft_resolution|sanction  -> 129
  + Senegal derailed the resolution. | Senegal > _
defeat v  S=subj T?=of|by|against|from|obj.of|obj.poss obj=resolution|bill|motion|draft|statement|law|membership|decision|draft_resolution|sanction  -> 129
  + The vice president defeated the bill of the parliament. | The vice president > the parliament
strike_down v  S=subj T?=of|by|against|from|obj.of|obj.poss obj=resolution|bill|motion|draft|statement|law|membership|decision|draft_resolution|sanction  -> 129
  + Georgia struck down the resolution. | Georgia > _
overrule v  S=subj T?=of|by|against|from|obj.of|obj.poss obj=resolution|bill|motion|draft|statement|law|membership|decision|draft_resolution|sanction  -> 129
  + The party leader overruled the bill of the parliament. | The party leader > the parliament
quash v  S=subj T?=of|by|against|from|obj.of|obj.poss obj=resolution|bill|motion|draft|statement|law|membership|decision|draft_resolution|sanction  -> 129
  + Bulgaria quashed the resolution. | Bulgaria > _
use v  S=subj T?=over|against|of|obj.of|obj.poss obj=veto|veto_power  -> 129
  + Indonesia used its veto against the resolution. | Indonesia > the resolution
cast v  S=subj T?=over|against|of|obj.of|obj.poss obj=veto|veto_power  -> 129
  + The mayor cast a veto of the bill. | The mayor > the bill
exercise v  S=subj T?=over|against|of|obj.of|obj.poss obj=veto|veto_power  -> 129
  + Morocco exercised its veto against the resolution. | Morocco > the resolution
wield v  S=subj T?=over|against|of|obj.of|obj.poss obj=veto|veto_power  -> 129
  + The envoy wielded a veto of the bill. | The envoy > the bill
impose v  S=subj T?=over|against|of|obj.of|obj.poss obj=veto|veto_power  -> 129
  + Belarus imposed its veto against the resolution. | Belarus > the resolution
cancel v  S=subj T?=to|with|in obj={visit}  -> 125
  + The finance minister canceled a visit to Tanzania. | The finance minister > Tanzania
call_off v  S=subj T?=to|with|in obj={visit}  -> 125
  + The chancellor called off a planned trip to Croatia. | The chancellor > Croatia
put_off v  S=subj T?=to|with|in obj={visit}  -> 125
  + The president put off a visit to Argentina. | The president > Argentina
postpone v  S=subj T?=to|with|in obj={visit}  -> 125
  + The prime minister postponed a planned trip to Rwanda. | The prime minister > Rwanda
scrap v  S=subj T?=to|with|in obj={visit}  -> 125
  + The foreign minister scrapped a visit to Austria. | The foreign minister > Austria
abandon v  S=subj T?=to|with|in obj={visit}  -> 125
  + The defence minister abandoned a planned trip to Yemen. | The defence minister > Yemen
drop v  S=subj T?=to|with|in obj={visit}  -> 125
  + The interior minister dropped a visit to Kenya. | The interior minister > Kenya
suspend v  S=subj T?=to|with|in obj={visit}  -> 125
  + The opposition leader suspended a planned trip to Norway. | The opposition leader > Norway
shelve v  S=subj T?=to|with|in obj={visit}  -> 125
  + The governor shelved a visit to Peru. | The governor > Peru
axe v  S=subj T?=to|with|in obj={visit}  -> 125
  + The king axed a planned trip to Turkey. | The king > Turkey
