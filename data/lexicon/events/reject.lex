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
  + The envoy repulsed the offer of Angola. | The envoy > the offer of Angola
snub v  S=subj T=obj  -> 120
  + Denmark snubbed Lebanon once more. | Denmark > Lebanon
disregard v  S=subj T=obj  -> 120
  + A medical charity disregarded the plan. | A medical charity > the plan
disobey v  S=subj T=obj  -> 120
  + The finance minister disobeyed the offer of Senegal. | The finance minister > the offer of Senegal
discard v  S=subj T=obj  -> 120
  + Georgia discarded Bulgaria once more. | Georgia > Bulgaria
brush_off v  S=subj T=obj  -> 120
  + The church council brushed off the plan. | The church council > the plan
shoot_down v  S=subj T=obj  -> 120
  + The chancellor shot down the offer of Indonesia. | The chancellor > the offer of Indonesia
cold-shoulder v  S=subj T=obj  -> 120
  + Morocco cold-shouldered Belarus once more. | Morocco > Belarus
renounce v  S=subj T=obj  -> 120
  + A women's group renounced the plan. | A women's group > the plan
shun v  S=subj T=obj  -> 120
  + The president shunned the offer of Tanzania. | The president > the offer of Tanzania
disclaim v  S=subj T=obj  -> 120
  + Croatia disclaimed Argentina once more. | Croatia > Argentina
brush_aside v  S=subj T=obj  -> 120
  + The trade union brushed aside the plan. | The trade union > the plan
wave_off v  S=subj T=obj  -> 120
  + The prime minister waved off the offer of Rwanda. | The prime minister > the offer of Rwanda
forswear v  S=subj T=obj  -> 120
  + Austria forsweared Yemen once more. | Austria > Yemen
refuse v  S=subj T?=of|by|from obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + The foreign minister refused the proposal of the union. | The foreign minister > the union
rebuff v  S=subj T?=of|by|from obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Kenya rebuffed a call by the World Bank. | Kenya > the World Bank
turn_down v  S=subj T?=of|by|from obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Jihadists turned down the offer of the government. | Jihadists > the government
spurn v  S=subj T?=of|by|from obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + The defence minister spurned the proposal of the union. | The defence minister > the union
decline v  S=subj T?=of|by|from obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Norway declined a call by the Arab League. | Norway > the Arab League
oppose v  S=subj T?=of|by|from obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Paramilitaries opposed the offer of the government. | Paramilitaries > the government
repudiate v  S=subj T?=of|by|from obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + The interior minister repudiated the proposal of the union. | The interior minister > the union
brush_off v  S=subj T?=of|by|from obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Peru brushed off a call by the Security Council. | Peru > the Security Council
rule_out v  S=subj T?=of|by|from obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Rebels ruled out the offer of the government. | Rebels > the government
throw_out v  S=subj T?=of|by|from obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + The opposition leader threw out the proposal of the union. | The opposition leader > the union
dismiss v  S=subj T?=of|by|from obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Turkey dismissed a call by ASEAN. | Turkey > ASEAN
resist v  S=subj T?=of|by|from obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Militants resisted the offer of the government. | Militants > the government
ignore v  S=subj T?=of|by|from obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + The governor ignored the proposal of the union. | The governor > the union
shelve v  S=subj T?=of|by|from obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Vietnam shelved a call by the European Union. | Vietnam > the European Union
snub v  S=subj T?=of|by|from obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Insurgents snubbed the offer of the government. | Insurgents > the government
shoot_down v  S=subj T?=of|by|from obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + The king shot down the proposal of the union. | The king > the union
vote_down v  S=subj T?=of|by|from obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Chad voted down a call by the United Nations. | Chad > the United Nations
brush_aside v  S=subj T?=of|by|from obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Gunmen brushed aside the offer of the government. | Gunmen > the government
discard v  S=subj T?=of|by|from obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + The ambassador discarded the proposal of the union. | The ambassador > the union
scorn v  S=subj T?=of|by|from obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Egypt scorned a call by NATO. | Egypt > NATO
deny v  S=subj T?=of|by|from obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Separatists denied the offer of the government. | Separatists > the government
disregard v  S=subj T?=of|by|from obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + The army chief disregarded the proposal of the union. | The army chief > the union
rebut v  S=subj T?=of|by|from obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Poland rebutted a call by the African Union. | Poland > the African Union
vote_against v  S=subj T?=of|by|from obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Guerrillas voted against the offer of the government. | Guerrillas > the government
rebuff n  S?=by|mod|poss T?=of|to|from  -> 120
  + Chile's rebuff of the offer surprised the mediators. | Chile > the offer
repudiation n  S?=by|mod|poss T?=of|to|from  -> 120
  + The vice president's repudiation of the plan was firm. | The vice president > the plan
snub n  S?=by|mod|poss T?=of|to|from  -> 120
  + Nepal's snub of the offer surprised the mediators. | Nepal > the offer
denial n  S?=by|mod|poss T?=of|to|from  -> 120
  + The party leader's denial of the plan was firm. | The party leader > the plan
nonacceptance n  S?=by|mod|poss T?=of|to|from  -> 120
  + Ghana's nonacceptance of the offer surprised the mediators. | Ghana > the offer
non-acceptance n  S?=by|mod|poss T?=of|to|from  -> 120
  + The mayor's non-acceptance of the plan was firm. | The mayor > the plan
spurning n  S?=by|mod|poss T?=of|to|from  -> 120
  + Serbia's spurning of the offer surprised the mediators. | Serbia > the offer
disavowal n  S?=by|mod|poss T?=of|to|from  -> 120
  + The envoy's disavowal of the plan was firm. | The envoy > the plan
rebut v  S=subj obj={accusation}  -> 016
  + Japan rebutted the accusation. | Japan > _
refute v  S=subj obj={accusation}  -> 016
  + The finance minister refuted the allegations. | The finance minister > _
rubbish v  S=subj obj={accusation}  -> 016
  + The company rubbished the claims. | The company > _
dispute v  S=subj obj={accusation}  -> 016
  + Jordan disputed the accusation. | Jordan > _
deny v  S=subj obj={accusation}  -> 016
  + The chancellor denied the allegations. | The chancellor > _
brush_off v  S=subj obj={accusation}  -> 016
  + The company brushed off the claims. | The company > _
brush_aside v  S=subj obj={accusation}  -> 016
  + Cuba brushed aside the accusation. | Cuba > _
scoff_at v  S=subj obj={accusation}  -> 016
  + The president scoffed at the allegations. | The president > _
contest v  S=subj obj={accusation}  -> 016
  + The company contested the claims. | The company > _
dismiss v  S=subj obj={accusation}  -> 016
  + Malaysia dismissed the accusation. | Malaysia > _
disclaim v  S=subj obj={accusation}  -> 016
  + The prime minister disclaimed the allegations. | The prime minister > _
challenge v  S=subj obj={accusation}  -> 016
  + The company challenged the claims. | The company > _
shrug_off v  S=subj obj={accusation}  -> 016
  + Sweden shrugged off the accusation. | Sweden > _
counter v  S=subj obj={accusation}  -> 016
  + The foreign minister countered the allegations. | The foreign minister > _
repudiate v  S=subj obj={accusation}  -> 016
  + The company repudiated the claims. | The company > _
pour_scorn_on v  S=subj obj={accusation}  -> 016
  + Uganda poured scorn on the accusation. | Uganda > _
deny v  S=subj obj=role|link|hand|part|knowledge|guilt  -> 016
  + Brazil denied any role in the plot. | Brazil > _
disclaim v  S=subj obj=role|link|hand|part|knowledge|guilt  -> 016
  + The defence minister disclaimed knowledge of the payments. | The defence minister > _
disavow v  S=subj obj=role|link|hand|part|knowledge|guilt  -> 016
  + Kuwait disavowed any role in the plot. | Kuwait > _
reject v  S=subj obj=role|link|hand|part|knowledge|guilt  -> 016
  + The interior minister rejected knowledge of the payments. | The interior minister > _
# Refusing talks, mediation, settlement
decline v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + Armenia declined talks with Portugal. | Armenia > Portugal
rebuff v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + The opposition leader rebuffed a meeting with the union. | The opposition leader > the union
turn_down v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + Militiamen turned down negotiations with the government. | Militiamen > the government
spurn v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + Niger spurned talks with Mongolia. | Niger > Mongolia
shun v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + The governor shunned a meeting with the union. | The governor > the union
snub v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + Extremists snubbed negotiations with the government. | Extremists > the government
dismiss v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + Oman dismissed talks with Colombia. | Oman > Colombia
oppose v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + The king opposed a meeting with the union. | The king > the union
skip v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + Jihadists skipped negotiations with the government. | Jihadists > the government
ignore v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + Finland ignored talks with Zambia. | Finland > Zambia
resist v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + The ambassador resisted a meeting with the union. | The ambassador > the union
refuse v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + Paramilitaries refused negotiations with the government. | Paramilitaries > the government
avoid v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + Pakistan avoided talks with Greece. | Pakistan > Greece
shelve v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + The army chief shelved a meeting with the union. | The army chief > the union
reject v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + Rebels rejected negotiations with the government. | Rebels > the government
stay_away_from v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + Ecuador stayed away from talks with Cambodia. | Ecuador > Cambodia
refuse v  S=subj T?=by|from|of obj=mediation|mediator|arbitration|good_offices|intervention  -> 126
  + Algeria refused mediation by Latvia. | Algeria > Latvia
rebuff v  S=subj T?=by|from|of obj=mediation|mediator|arbitration|good_offices|intervention  -> 126
  + Militants rebuffed the mediation of the World Bank. | Militants > the World Bank
turn_down v  S=subj T?=by|from|of obj=mediation|mediator|arbitration|good_offices|intervention  -> 126
  + Bolivia turned down mediation by Sudan. | Bolivia > Sudan
spurn v  S=subj T?=by|from|of obj=mediation|mediator|arbitration|good_offices|intervention  -> 126
  + Insurgents spurned the mediation of the Arab League. | Insurgents > the Arab League
decline v  S=subj T?=by|from|of obj=mediation|mediator|arbitration|good_offices|intervention  -> 126
  + Canada declined mediation by Qatar. | Canada > Qatar
rule_out v  S=subj T?=by|from|of obj=mediation|mediator|arbitration|good_offices|intervention  -> 126
  + Gunmen ruled out the mediation of the Security Council. | Gunmen > the Security Council
oppose v  S=subj T?=by|from|of obj=mediation|mediator|arbitration|good_offices|intervention  -> 126
  + Romania opposed mediation by Ethiopia. | Romania > Ethiopia
dismiss v  S=subj T?=by|from|of obj=mediation|mediator|arbitration|good_offices|intervention  -> 126
  + Separatists dismissed the mediation of ASEAN. | Separatists > ASEAN
refuse v  S=subj T?=of|by|from|with obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Guerrillas refused the peace plan of the European Union. | Guerrillas > the European Union
rebuff v  S=subj T?=of|by|from|with obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Thailand rebuffed a truce with the rebels. | Thailand > the rebels
turn_down v  S=subj T?=of|by|from|with obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Militiamen turned down the peace plan of the United Nations. | Militiamen > the United Nations
spurn v  S=subj T?=of|by|from|with obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Cyprus spurned a truce with the rebels. | Cyprus > the rebels
decline v  S=subj T?=of|by|from|with obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Extremists declined the peace plan of NATO. | Extremists > NATO
rule_out v  S=subj T?=of|by|from|with obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Mexico ruled out a truce with the rebels. | Mexico > the rebels
oppose v  S=subj T?=of|by|from|with obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Jihadists opposed the peace plan of the African Union. | Jihadists > the African Union
dismiss v  S=subj T?=of|by|from|with obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Tunisia dismissed a truce with the rebels. | Tunisia > the rebels
denounce v  S=subj T?=of|by|from|with obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Paramilitaries denounced the peace plan of the World Bank. | Paramilitaries > the World Bank
renounce v  S=subj T?=of|by|from|with obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Iceland renounced a truce with the rebels. | Iceland > the rebels
repudiate v  S=subj T?=of|by|from|with obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Rebels repudiated the peace plan of the Arab League. | Rebels > the Arab League
abandon v  S=subj T?=of|by|from|with obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Angola abandoned a truce with the rebels. | Angola > the rebels
scupper v  S=subj T?=of|by|from|with obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Militants scuppered the peace plan of the Security Council. | Militants > the Security Council
torpedo v  S=subj T?=of|by|from|with obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Denmark torpedoed a truce with the rebels. | Denmark > the rebels
# Refusing aid, cooperation
refuse v  S=subj T?=of|from|by|to obj={aid}  -> 122
  + Lebanon refused aid from Senegal. | Lebanon > Senegal
reject v  S=subj T?=of|from|by|to obj={aid}  -> 122
  + Georgia rejected the assistance of ASEAN. | Georgia > ASEAN
rebuff v  S=subj T?=of|from|by|to obj={aid}  -> 122
  + Bulgaria rebuffed aid from Indonesia. | Bulgaria > Indonesia
turn_down v  S=subj T?=of|from|by|to obj={aid}  -> 122
  + Morocco turned down the assistance of the European Union. | Morocco > the European Union
spurn v  S=subj T?=of|from|by|to obj={aid}  -> 122
  + Belarus spurned aid from Tanzania. | Belarus > Tanzania
decline v  S=subj T?=of|from|by|to obj={aid}  -> 122
  + Croatia declined the assistance of the United Nations. | Croatia > the United Nations
rule_out v  S=subj T?=of|from|by|to obj={aid}  -> 122
  + Argentina ruled out aid from Rwanda. | Argentina > Rwanda
refuse v  S=subj T?=for|from|to|iobj obj={loan}|{money}|bailout  -> 1221
  + NATO refused a loan to Austria. | NATO > Austria
reject v  S=subj T?=for|from|to|iobj obj={loan}|{money}|bailout  -> 1221
  + Yemen rejected a bailout for the airline. | Yemen > the airline
turn_down v  S=subj T?=for|from|to|iobj obj={loan}|{money}|bailout  -> 1221
  + The African Union turned down a loan to Kenya. | The African Union > Kenya
rule_out v  S=subj T?=for|from|to|iobj obj={loan}|{money}|bailout  -> 1221
  + Norway ruled out a bailout for the airline. | Norway > the airline
oppose v  S=subj T?=for|from|to|iobj obj={loan}|{money}|bailout  -> 1221
  + The World Bank opposed a loan to Peru. | The World Bank > Peru
decline v  S=subj T?=for|from|to|iobj obj={loan}|{money}|bailout  -> 1221
  + Turkey declined a bailout for the airline. | Turkey > the airline
block v  S=subj T?=for|from|to|iobj obj={loan}|{money}|bailout  -> 1221
  + The Arab League blocked a loan to Vietnam. | The Arab League > Vietnam
refuse v  S=subj T?=for|from|to|iobj obj={arms}|military_aid  -> 1222
  + Chad refused tanks to Egypt. | Chad > Egypt
deny v  S=subj T?=for|from|to|iobj obj={arms}|military_aid  -> 1222
  + Poland denied missiles to the rebels. | Poland > the rebels
rule_out v  S=subj T?=for|from|to|iobj obj={arms}|military_aid  -> 1222
  + Chile ruled out tanks to Nepal. | Chile > Nepal
turn_down v  S=subj T?=for|from|to|iobj obj={arms}|military_aid  -> 1222
  + Ghana turned down missiles to the rebels. | Ghana > the rebels
decline v  S=subj T?=for|from|to|iobj obj={arms}|military_aid  -> 1222
  + Serbia declined tanks to Japan. | Serbia > Japan
refuse v  S=subj T?=for|from|to|iobj obj={humanitarian}  -> 1223
  + Jordan refused food from Cuba. | Jordan > Cuba
reject v  S=subj T?=for|from|to|iobj obj={humanitarian}  -> 1223
  + The air force rejected medicine to the camp. | The air force > the camp
turn_down v  S=subj T?=for|from|to|iobj obj={humanitarian}  -> 1223
  + Malaysia turned down food from Sweden. | Malaysia > Sweden
deny v  S=subj T?=for|from|to|iobj obj={humanitarian}  -> 1223
  + Marines denied medicine to the camp. | Marines > the camp
spurn v  S=subj T?=for|from|to|iobj obj={humanitarian}  -> 1223
  + Uganda spurned food from Brazil. | Uganda > Brazil
refuse v  S=subj T?=for|from|to|iobj obj={peacekeepers}|protection  -> 1224
  + Kuwait refused peacekeepers from the Security Council. | Kuwait > the Security Council
reject v  S=subj T?=for|from|to|iobj obj={peacekeepers}|protection  -> 1224
  + Armenia rejected protection to the witness. | Armenia > the witness
turn_down v  S=subj T?=for|from|to|iobj obj={peacekeepers}|protection  -> 1224
  + Portugal turned down peacekeepers from ASEAN. | Portugal > ASEAN
deny v  S=subj T?=for|from|to|iobj obj={peacekeepers}|protection  -> 1224
  + Niger denied protection to the witness. | Niger > the witness
rule_out v  S=subj T?=for|from|to|iobj obj={peacekeepers}|protection  -> 1224
  + Mongolia ruled out peacekeepers from the European Union. | Mongolia > the European Union
oppose v  S=subj T?=for|from|to|iobj obj={peacekeepers}|protection  -> 1224
  + Oman opposed protection to the witness. | Oman > the witness
refuse v  S=subj T?=with|from obj=cooperation|partnership|alliance  -> 121
  + Colombia refused cooperation with Finland. | Colombia > Finland
reject v  S=subj T?=with|from obj=cooperation|partnership|alliance  -> 121
  + Insurgents rejected an alliance with the party. | Insurgents > the party
rule_out v  S=subj T?=with|from obj=cooperation|partnership|alliance  -> 121
  + Zambia ruled out cooperation with Pakistan. | Zambia > Pakistan
spurn v  S=subj T?=with|from obj=cooperation|partnership|alliance  -> 121
  + Gunmen spurned an alliance with the party. | Gunmen > the party
decline v  S=subj T?=with|from obj=cooperation|partnership|alliance  -> 121
  + Greece declined cooperation with Ecuador. | Greece > Ecuador
refuse v  S=subj T?=with|from|by obj=trade|investment|economic_cooperation|takeover|takeover_bid|contract  -> 1211
  + Cambodia refused investment from Algeria. | Cambodia > Algeria
reject v  S=subj T?=with|from|by obj=trade|investment|economic_cooperation|takeover|takeover_bid|contract  -> 1211
  + The board rejected the takeover by a rival firm. | The board > a rival firm
rule_out v  S=subj T?=with|from|by obj=trade|investment|economic_cooperation|takeover|takeover_bid|contract  -> 1211
  + Latvia ruled out investment from Bolivia. | Latvia > Bolivia
spurn v  S=subj T?=with|from|by obj=trade|investment|economic_cooperation|takeover|takeover_bid|contract  -> 1211
  + The board spurned the takeover by a rival firm. | The board > a rival firm
oppose v  S=subj T?=with|from|by obj=trade|investment|economic_cooperation|takeover|takeover_bid|contract  -> 1211
  + Sudan opposed investment from Canada. | Sudan > Canada
block v  S=subj T?=with|from|by obj=trade|investment|economic_cooperation|takeover|takeover_bid|contract  -> 1211
  + The board blocked the takeover by a rival firm. | The board > a rival firm
refuse v  S=subj T?=with|from|in obj=military_cooperation|military_action|intervention|war|alliance|deployment  -> 1212
  + Qatar refused military action in Romania. | Qatar > Romania
reject v  S=subj T?=with|from|in obj=military_cooperation|military_action|intervention|war|alliance|deployment  -> 1212
  + Ethiopia rejected the deployment in Thailand. | Ethiopia > Thailand
rule_out v  S=subj T?=with|from|in obj=military_cooperation|military_action|intervention|war|alliance|deployment  -> 1212
  + Cyprus ruled out military action in Mexico. | Cyprus > Mexico
oppose v  S=subj T?=with|from|in obj=military_cooperation|military_action|intervention|war|alliance|deployment  -> 1212
  + Tunisia opposed the deployment in Iceland. | Tunisia > Iceland
refuse v  S=subj T?=of|to obj=extradition|handover|investigation|inquiry  -> 1213
  + Angola refused the extradition of a banker. | Angola > a banker
reject v  S=subj T?=of|to obj=extradition|handover|investigation|inquiry  -> 1213
  + Denmark rejected extradition to Lebanon. | Denmark > Lebanon
rule_out v  S=subj T?=of|to obj=extradition|handover|investigation|inquiry  -> 1213
  + Senegal ruled out the extradition of a banker. | Senegal > a banker
deny v  S=subj T?=of|to obj=extradition|handover|investigation|inquiry  -> 1213
  + Georgia denied extradition to Bulgaria. | Georgia > Bulgaria
block v  S=subj T?=of|to obj=extradition|handover|investigation|inquiry  -> 1213
  + Indonesia blocked the extradition of a banker. | Indonesia > a banker
oppose v  S=subj T?=of|to obj=extradition|handover|investigation|inquiry  -> 1213
  + Morocco opposed extradition to Belarus. | Morocco > Belarus
refuse v  S=subj T?=to|with obj={intelligence}  -> 121
  + Tanzania refused the files to the tribunal. | Tanzania > the tribunal
deny v  S=subj T?=to|with obj={intelligence}  -> 121
  + The bank denied data to the regulator. | The bank > the regulator
# Refusing reform and demands to yield
refuse v  S=subj T?=by|of|from obj={reforms}  -> 123
  + The vice president refused reforms. | The vice president > _
reject v  S=subj T?=by|of|from obj={reforms}  -> 123
  + Croatia rejected democratic reforms. | Croatia > _
rule_out v  S=subj T?=by|of|from obj={reforms}  -> 123
  + The party leader ruled out reforms. | The party leader > _
oppose v  S=subj T?=by|of|from obj={reforms}  -> 123
  + Argentina opposed democratic reforms. | Argentina > _
resist v  S=subj T?=by|of|from obj={reforms}  -> 123
  + The mayor resisted reforms. | The mayor > _
block v  S=subj T?=by|of|from obj={reforms}  -> 123
  + Rwanda blocked democratic reforms. | Rwanda > _
shelve v  S=subj T?=by|of|from obj={reforms}  -> 123
  + The envoy shelved reforms. | The envoy > _
stonewall v  S=subj T?=by|of|from obj={reforms}  -> 123
  + Austria stonewalled democratic reforms. | Austria > _
dismiss v  S=subj T?=by|of|from obj={reforms}  -> 123
  + The finance minister dismissed reforms. | The finance minister > _
reject v  S=subj T?=of|by|from obj={leadership}  -> 1231
  + The chancellor rejected early elections. | The chancellor > _
rule_out v  S=subj T?=of|by|from obj={leadership}  -> 1231
  + The president ruled out his resignation. | The president > _
oppose v  S=subj T?=of|by|from obj={leadership}  -> 1231
  + The prime minister opposed early elections. | The prime minister > _
resist v  S=subj T?=of|by|from obj={leadership}  -> 1231
  + The foreign minister resisted his resignation. | The foreign minister > _
dismiss v  S=subj T?=of|by|from obj={leadership}  -> 1231
  + The defence minister dismissed early elections. | The defence minister > _
reject v  S=subj T?=of|by|in obj={policy}  -> 1232
  + Yemen rejected a change of the law. | Yemen > _
refuse v  S=subj T?=of|by|in obj={policy}  -> 1232
  + The parliament refused the bill. | The parliament > _
oppose v  S=subj T?=of|by|in obj={policy}  -> 1232
  + Kenya opposed a change of the law. | Kenya > _
vote_down v  S=subj T?=of|by|in obj={policy}  -> 1232
  + The parliament voted down the bill. | The parliament > _
resist v  S=subj T?=of|by|in obj={policy}  -> 1232
  + Norway resisted a change of the law. | Norway > _
throw_out v  S=subj T?=of|by|in obj={policy}  -> 1232
  + The parliament threw out the bill. | The parliament > _
block v  S=subj T?=of|by|in obj={policy}  -> 1232
  + Peru blocked a change of the law. | Peru > _
shoot_down v  S=subj T?=of|by|in obj={policy}  -> 1232
  + The parliament shot down the bill. | The parliament > _
kill v  S=subj T?=of|by|in obj={policy}  -> 1232
  + Turkey killed a change of the law. | Turkey > _
refuse v  S=subj T?=to|for|iobj obj={rights}|{asylum}  -> 1233
  + Vietnam refused asylum to the deserters. | Vietnam > the deserters
reject v  S=subj T?=to|for|iobj obj={rights}|{asylum}  -> 1233
  + Chad rejected citizenship to the islanders. | Chad > the islanders
rule_out v  S=subj T?=to|for|iobj obj={rights}|{asylum}  -> 1233
  + Egypt ruled out asylum to the deserters. | Egypt > the deserters
oppose v  S=subj T?=to|for|iobj obj={rights}|{asylum}  -> 1233
  + Poland opposed citizenship to the islanders. | Poland > the islanders
reject v  S=subj obj={institution}  -> 1234
  + The interior minister rejected a new constitution. | The interior minister > _
oppose v  S=subj obj={institution}  -> 1234
  + The parliament opposed a constitutional change. | The parliament > _
refuse v  S=subj obj={institution}  -> 1234
  + The opposition leader refused a new constitution. | The opposition leader > _
vote_down v  S=subj obj={institution}  -> 1234
  + The parliament voted down a constitutional change. | The parliament > _
block v  S=subj obj={institution}  -> 1234
  + The governor blocked a new constitution. | The governor > _
reject v  S=subj T?=on|of obj=lifting|easing|end|removal of={curfew}|{martial}|{restriction}  -> 1241
  + The king rejected the lifting of the curfew. | The king > _
refuse v  S=subj T?=on|of obj=lifting|easing|end|removal of={curfew}|{martial}|{restriction}  -> 1241
  + The ambassador refused the lifting of the curfew. | The ambassador > _
rule_out v  S=subj T?=on|of obj=lifting|easing|end|removal of={curfew}|{martial}|{restriction}  -> 1241
  + The army chief ruled out the lifting of the curfew. | The army chief > _
oppose v  S=subj T?=on|of obj=lifting|easing|end|removal of={curfew}|{martial}|{restriction}  -> 1241
  + The vice president opposed the lifting of the curfew. | The vice president > _
refuse v  S=subj T?=of|for|by obj=release|bail|clemency|pardon|parole|freedom|return  -> 1243
  + A judge refused bail for the editor. | A judge > the editor
reject v  S=subj T?=of|for|by obj=release|bail|clemency|pardon|parole|freedom|return  -> 1243
  + Chile rejected the release of the sailors. | Chile > the sailors
deny v  S=subj T?=of|for|by obj=release|bail|clemency|pardon|parole|freedom|return  -> 1243
  + A judge denied bail for the editor. | A judge > the editor
rule_out v  S=subj T?=of|for|by obj=release|bail|clemency|pardon|parole|freedom|return  -> 1243
  + Nepal ruled out the release of the sailors. | Nepal > the sailors
oppose v  S=subj T?=of|for|by obj=release|bail|clemency|pardon|parole|freedom|return  -> 1243
  + A judge opposed bail for the editor. | A judge > the editor
block v  S=subj T?=of|for|by obj=release|bail|clemency|pardon|parole|freedom|return  -> 1243
  + Ghana blocked the release of the sailors. | Ghana > the sailors
reject v  S=subj T?=on|against|of obj=lifting|easing|removal of={sanction}  -> 1244
  + Serbia rejected the lifting of sanctions on Japan. | Serbia > Japan
refuse v  S=subj T?=on|against|of obj=lifting|easing|removal of={sanction}  -> 1244
  + The United Nations refused the easing of the embargo. | The United Nations > _
rule_out v  S=subj T?=on|against|of obj=lifting|easing|removal of={sanction}  -> 1244
  + Jordan ruled out the lifting of sanctions on Cuba. | Jordan > Cuba
oppose v  S=subj T?=on|against|of obj=lifting|easing|removal of={sanction}  -> 1244
  + NATO opposed the easing of the embargo. | NATO > _
block v  S=subj T?=on|against|of obj=lifting|easing|removal of={sanction}  -> 1244
  + Malaysia blocked the lifting of sanctions on Sweden. | Malaysia > Sweden
deny v  S=subj T?=to|for|into|iobj obj={access}|{inspectors}|visa|entry|permission|permit|accreditation  -> 1245
  + Uganda denied access to the African Union. | Uganda > the African Union
refuse v  S=subj T?=to|for|into|iobj obj={access}|{inspectors}|visa|entry|permission|permit|accreditation  -> 1245
  + Border guards refused entry to the aid workers. | Border guards > the aid workers
bar v  S=subj T?=to|for|into|iobj obj={access}|{inspectors}|visa|entry|permission|permit|accreditation  -> 1245
  + Brazil barred a visa to the reporter. | Brazil > the reporter
block v  S=subj T?=to|for|into|iobj obj={access}|{inspectors}|visa|entry|permission|permit|accreditation  -> 1245
  + Kuwait blocked access to the World Bank. | Kuwait > the World Bank
obstruct v  S=subj T?=to|for|into|iobj obj={access}|{inspectors}|visa|entry|permission|permit|accreditation  -> 1245
  + The army obstructed entry to the aid workers. | The army > the aid workers
prevent v  S=subj T?=to|for|into|iobj obj={access}|{inspectors}|visa|entry|permission|permit|accreditation  -> 1245
  + Armenia prevented a visa to the reporter. | Armenia > the reporter
hinder v  S=subj T?=to|for|into|iobj obj={access}|{inspectors}|visa|entry|permission|permit|accreditation  -> 1245
  + Portugal hindered access to the Arab League. | Portugal > the Arab League
turn_away v  S=subj T?=to|for|into|iobj obj={access}|{inspectors}|visa|entry|permission|permit|accreditation  -> 1245
  + Government troops turned away entry to the aid workers. | Government troops > the aid workers
impede v  S=subj T?=to|for|into|iobj obj={access}|{inspectors}|visa|entry|permission|permit|accreditation  -> 1245
  + Niger impeded a visa to the reporter. | Niger > the reporter
rule_out v  S=subj T?=to|for|into|iobj obj={access}|{inspectors}|visa|entry|permission|permit|accreditation  -> 1245
  + Mongolia ruled out access to the Security Council. | Mongolia > the Security Council
bar v  S=subj T=obj T=obj:person obj={inspectors}|aid_worker|reporter|journalist|monitor|delegation  -> 1245
  + Oman barred the inspectors. | Oman > the inspectors
turn_away v  S=subj T=obj T=obj:person obj={inspectors}|aid_worker|reporter|journalist|monitor|delegation  -> 1245
  + Soldiers turned away the observers at the gate. | Soldiers > the observers
turn_back v  S=subj T=obj T=obj:person obj={inspectors}|aid_worker|reporter|journalist|monitor|delegation  -> 1245
  + Colombia turned back the inspectors. | Colombia > the inspectors
block v  S=subj T=obj T=obj:person obj={inspectors}|aid_worker|reporter|journalist|monitor|delegation  -> 1245
  + Special forces blocked the observers at the gate. | Special forces > the observers
stop v  S=subj T=obj T=obj:person obj={inspectors}|aid_worker|reporter|journalist|monitor|delegation  -> 1245
  + Finland stopped the inspectors. | Finland > the inspectors
obstruct v  S=subj T=obj T=obj:person obj={inspectors}|aid_worker|reporter|journalist|monitor|delegation  -> 1245
  + The navy obstructed the observers at the gate. | The navy > the observers
refuse v  S=subj T?=from|in|with obj=withdrawal|{ceasefire}|pullout|disarmament  -> 1246
  + Separatists refused disarmament. | Separatists > _
reject v  S=subj T?=from|in|with obj=withdrawal|{ceasefire}|pullout|disarmament  -> 1246
  + Zambia rejected a withdrawal from the valley. | Zambia > the valley
rule_out v  S=subj T?=from|in|with obj=withdrawal|{ceasefire}|pullout|disarmament  -> 1246
  + Guerrillas ruled out disarmament. | Guerrillas > _
oppose v  S=subj T?=from|in|with obj=withdrawal|{ceasefire}|pullout|disarmament  -> 1246
  + Pakistan opposed a withdrawal from the valley. | Pakistan > the valley
resist v  S=subj T?=from|in|with obj=withdrawal|{ceasefire}|pullout|disarmament  -> 1246
  + Militiamen resisted disarmament. | Militiamen > _
shun v  S=subj T?=from|in|with obj=withdrawal|{ceasefire}|pullout|disarmament  -> 1246
  + Greece shunned a withdrawal from the valley. | Greece > the valley
# Defiance and veto
contravene v  S=subj T=obj  -> 128
  + Ecuador contravened the ruling of the tribunal. | Ecuador > the ruling of the tribunal
transgress v  S=subj T=obj  -> 128
  + The company transgressed the order of the court. | The company > the order of the court
circumvent v  S=subj T=obj  -> 128
  + Cambodia circumvented ASEAN. | Cambodia > ASEAN
flaunt v  S=subj T=obj  -> 128
  + Algeria flaunted the ruling of the tribunal. | Algeria > the ruling of the tribunal
evade v  S=subj T=obj  -> 128
  + The company evaded the order of the court. | The company > the order of the court
bypass v  S=subj T=obj  -> 128
  + Latvia bypassed the European Union. | Latvia > the European Union
sidestep v  S=subj T=obj  -> 128
  + Bolivia sidesteped the ruling of the tribunal. | Bolivia > the ruling of the tribunal
breach v  S=subj T=obj  -> 128
  + The company breached the order of the court. | The company > the order of the court
infringe v  S=subj T=obj  -> 128
  + Sudan infringed the United Nations. | Sudan > the United Nations
disrespect v  S=subj T=obj  -> 128
  + Canada disrespected the ruling of the tribunal. | Canada > the ruling of the tribunal
thwart v  S=subj T=obj  -> 128
  + The company thwarted the order of the court. | The company > the order of the court
stonewall v  S=subj T=obj  -> 128
  + Qatar stonewalled NATO. | Qatar > NATO
overstep v  S=subj T=obj  -> 128
  + Romania oversteped the ruling of the tribunal. | Romania > the ruling of the tribunal
breach v  S=subj T?=of|with obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + Ethiopia breached the ban. | Ethiopia > _
flout v  S=subj T?=of|with obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + The company flouted the law. | The company > _
defy v  S=subj T?=of|with obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + Thailand defied the airspace of Cyprus. | Thailand > Cyprus
ignore v  S=subj T?=of|with obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + Mexico ignored the ban. | Mexico > _
contravene v  S=subj T?=of|with obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + The company contravened the law. | The company > _
break v  S=subj T?=of|with obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + Tunisia broke the airspace of Iceland. | Tunisia > Iceland
infringe v  S=subj T?=of|with obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + Angola infringed the ban. | Angola > _
disregard v  S=subj T?=of|with obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + The company disregarded the law. | The company > _
disobey v  S=subj T?=of|with obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + Denmark disobeyed the airspace of Lebanon. | Denmark > Lebanon
circumvent v  S=subj T?=of|with obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + Senegal circumvented the ban. | Senegal > _
evade v  S=subj T?=of|with obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + The company evaded the law. | The company > _
renege_on v  S=subj T?=of|with obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + Georgia reneged on the airspace of Bulgaria. | Georgia > Bulgaria
skirt v  S=subj T?=of|with obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + Indonesia skirted the ban. | Indonesia > _
transgress v  S=subj T?=of|with obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + The company transgressed the law. | The company > _
defiance n  S?=by|mod|poss T?=of|against  -> 128
  + Morocco's defiance of the ruling was reported to the council. | Morocco > the ruling
breach n  S?=by|mod|poss T?=of|against  -> 128
  + The firm's breach of the embargo was proven. | The firm > the embargo
contravention n  S?=by|mod|poss T?=of|against  -> 128
  + Belarus's contravention of the ruling was reported to the council. | Belarus > the ruling
noncompliance n  S?=by|mod|poss T?=of|against  -> 128
  + The firm's noncompliance of the embargo was proven. | The firm > the embargo
non-compliance n  S?=by|mod|poss T?=of|against  -> 128
  + Tanzania's non-compliance of the ruling was reported to the council. | Tanzania > the ruling
infringement n  S?=by|mod|poss T?=of|against  -> 128
  + The firm's infringement of the embargo was proven. | The firm > the embargo
disobedience n  S?=by|mod|poss T?=of|against  -> 128
  + Croatia's disobedience of the ruling was reported to the council. | Croatia > the ruling
flouting n  S?=by|mod|poss T?=of|against  -> 128
  + The firm's flouting of the embargo was proven. | The firm > the embargo
veto v  S=subj T?=of|by|against|from obj=resolution|bill|motion|draft|statement|law|membership|decision|draft_resolution|sanction  -> 129
  + Argentina vetooed the resolution. | Argentina > _
shoot_down v  S=subj T?=of|by|against|from obj=resolution|bill|motion|draft|statement|law|membership|decision|draft_resolution|sanction  -> 129
  + The party leader shot down the bill of the parliament. | The party leader > the parliament
vote_against v  S=subj T?=of|by|against|from obj=resolution|bill|motion|draft|statement|law|membership|decision|draft_resolution|sanction  -> 129
  + Rwanda voted against the resolution. | Rwanda > _
torpedo v  S=subj T?=of|by|against|from obj=resolution|bill|motion|draft|statement|law|membership|decision|draft_resolution|sanction  -> 129
  + The mayor torpedoed the bill of the parliament. | The mayor > the parliament
derail v  S=subj T?=of|by|against|from obj=resolution|bill|motion|draft|statement|law|membership|decision|draft_resolution|sanction  -> 129
  + Austria derailed the resolution. | Austria > _
defeat v  S=subj T?=of|by|against|from obj=resolution|bill|motion|draft|statement|law|membership|decision|draft_resolution|sanction  -> 129
  + The envoy defeated the bill of the parliament. | The envoy > the parliament
strike_down v  S=subj T?=of|by|against|from obj=resolution|bill|motion|draft|statement|law|membership|decision|draft_resolution|sanction  -> 129
  + Yemen struck down the resolution. | Yemen > _
overrule v  S=subj T?=of|by|against|from obj=resolution|bill|motion|draft|statement|law|membership|decision|draft_resolution|sanction  -> 129
  + The finance minister overruled the bill of the parliament. | The finance minister > the parliament
quash v  S=subj T?=of|by|against|from obj=resolution|bill|motion|draft|statement|law|membership|decision|draft_resolution|sanction  -> 129
  + Kenya quashed the resolution. | Kenya > _
use v  S=subj T?=over|against|of obj=veto|veto_power  -> 129
  + Norway used its veto against the resolution. | Norway > the resolution
cast v  S=subj T?=over|against|of obj=veto|veto_power  -> 129
  + The chancellor cast a veto of the bill. | The chancellor > the bill
exercise v  S=subj T?=over|against|of obj=veto|veto_power  -> 129
  + Peru exercised its veto against the resolution. | Peru > the resolution
wield v  S=subj T?=over|against|of obj=veto|veto_power  -> 129
  + The president wielded a veto of the bill. | The president > the bill
impose v  S=subj T?=over|against|of obj=veto|veto_power  -> 129
  + Turkey imposed its veto against the resolution. | Turkey > the resolution
