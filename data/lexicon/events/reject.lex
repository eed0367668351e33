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
  + The mayor repulsed the offer of Rwanda. | The mayor > the offer of Rwanda
snub v  S=subj T=obj  -> 120
  + Austria snubbed Yemen once more. | Austria > Yemen
disregard v  S=subj T=obj  -> 120
  + A lawyers' association disregarded the plan. | A lawyers' association > the plan
disobey v  S=subj T=obj  -> 120
  + The envoy disobeyed the offer of Kenya. | The envoy > the offer of Kenya
discard v  S=subj T=obj  -> 120
  + Norway discarded Peru once more. | Norway > Peru
brush_off v  S=subj T=obj  -> 120
  + The Red Cross brushed off the plan. | The Red Cross > the plan
shoot_down v  S=subj T=obj  -> 120
  + The finance minister shot down the offer of Turkey. | The finance minister > the offer of Turkey
cold-shoulder v  S=subj T=obj  -> 120
  + Vietnam cold-shouldered Chad once more. | Vietnam > Chad
renounce v  S=subj T=obj  -> 120
  + A medical charity renounced the plan. | A medical charity > the plan
shun v  S=subj T=obj  -> 120
  + The chancellor shunned the offer of Egypt. | The chancellor > the offer of Egypt
disclaim v  S=subj T=obj  -> 120
  + Poland disclaimed Chile once more. | Poland > Chile
brush_aside v  S=subj T=obj  -> 120
  + The church council brushed aside the plan. | The church council > the plan
wave_off v  S=subj T=obj  -> 120
  + The president waved off the offer of Nepal. | The president > the offer of Nepal
forswear v  S=subj T=obj  -> 120
  + Ghana forsweared Serbia once more. | Ghana > Serbia
refuse v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + The prime minister refused the proposal of the union. | The prime minister > the union
rebuff v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Japan rebuffed a call by NATO. | Japan > NATO
turn_down v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Separatists turned down the offer of the government. | Separatists > the government
spurn v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + The foreign minister spurned the proposal of the union. | The foreign minister > the union
decline v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Jordan declined a call by the African Union. | Jordan > the African Union
oppose v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Guerrillas opposed the offer of the government. | Guerrillas > the government
repudiate v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + The defence minister repudiated the proposal of the union. | The defence minister > the union
brush_off v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Cuba brushed off a call by the World Bank. | Cuba > the World Bank
rule_out v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Militiamen ruled out the offer of the government. | Militiamen > the government
throw_out v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + The interior minister threw out the proposal of the union. | The interior minister > the union
dismiss v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Malaysia dismissed a call by the Arab League. | Malaysia > the Arab League
resist v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Extremists resisted the offer of the government. | Extremists > the government
ignore v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + The opposition leader ignored the proposal of the union. | The opposition leader > the union
shelve v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Sweden shelved a call by the Security Council. | Sweden > the Security Council
snub v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Jihadists snubbed the offer of the government. | Jihadists > the government
shoot_down v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + The governor shot down the proposal of the union. | The governor > the union
vote_down v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Uganda voted down a call by ASEAN. | Uganda > ASEAN
brush_aside v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Paramilitaries brushed aside the offer of the government. | Paramilitaries > the government
discard v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + The king discarded the proposal of the union. | The king > the union
scorn v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Brazil scorned a call by the European Union. | Brazil > the European Union
deny v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Rebels denied the offer of the government. | Rebels > the government
disregard v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + The ambassador disregarded the proposal of the union. | The ambassador > the union
rebut v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Kuwait rebutted a call by the United Nations. | Kuwait > the United Nations
vote_against v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Militants voted against the offer of the government. | Militants > the government
rebuff n  S?=by|mod|poss T=of|to|from  -> 120
  + Armenia's rebuff of the offer surprised the mediators. | Armenia > the offer
repudiation n  S?=by|mod|poss T=of|to|from  -> 120
  + The army chief's repudiation of the plan was firm. | The army chief > the plan
snub n  S?=by|mod|poss T=of|to|from  -> 120
  + Portugal's snub of the offer surprised the mediators. | Portugal > the offer
denial n  S?=by|mod|poss T=of|to|from  -> 120
  + The vice president's denial of the plan was firm. | The vice president > the plan
nonacceptance n  S?=by|mod|poss T=of|to|from  -> 120
  + Niger's nonacceptance of the offer surprised the mediators. | Niger > the offer
non-acceptance n  S?=by|mod|poss T=of|to|from  -> 120
  + The party leader's non-acceptance of the plan was firm. | The party leader > the plan
spurning n  S?=by|mod|poss T=of|to|from  -> 120
  + Mongolia's spurning of the offer surprised the mediators. | Mongolia > the offer
disavowal n  S?=by|mod|poss T=of|to|from  -> 120
  + The mayor's disavowal of the plan was firm. | The mayor > the plan
rebut v  S=subj obj={accusation}  -> 016
  + Oman rebutted the accusation. | Oman > _
refute v  S=subj obj={accusation}  -> 016
  + The envoy refuted the allegations. | The envoy > _
rubbish v  S=subj obj={accusation}  -> 016
  + The company rubbished the claims. | The company > _
dispute v  S=subj obj={accusation}  -> 016
  + Colombia disputed the accusation. | Colombia > _
deny v  S=subj obj={accusation}  -> 016
  + The finance minister denied the allegations. | The finance minister > _
brush_off v  S=subj obj={accusation}  -> 016
  + The company brushed off the claims. | The company > _
brush_aside v  S=subj obj={accusation}  -> 016
  + Finland brushed aside the accusation. | Finland > _
scoff_at v  S=subj obj={accusation}  -> 016
  + The chancellor scoffed at the allegations. | The chancellor > _
contest v  S=subj obj={accusation}  -> 016
  + The company contested the claims. | The company > _
dismiss v  S=subj obj={accusation}  -> 016
  + Zambia dismissed the accusation. | Zambia > _
disclaim v  S=subj obj={accusation}  -> 016
  + The president disclaimed the allegations. | The president > _
challenge v  S=subj obj={accusation}  -> 016
  + The company challenged the claims. | The company > _
shrug_off v  S=subj obj={accusation}  -> 016
  + Pakistan shrugged off the accusation. | Pakistan > _
counter v  S=subj obj={accusation}  -> 016
  + The prime minister countered the allegations. | The prime minister > _
repudiate v  S=subj obj={accusation}  -> 016
  + The company repudiated the claims. | The company > _
pour_scorn_on v  S=subj obj={accusation}  -> 016
  + Greece poured scorn on the accusation. | Greece > _
deny v  S=subj obj=role|link|hand|part|knowledge|guilt  -> 016
  + Ecuador denied any role in the plot. | Ecuador > _
disclaim v  S=subj obj=role|link|hand|part|knowledge|guilt  -> 016
  + The foreign minister disclaimed knowledge of the payments. | The foreign minister > _
disavow v  S=subj obj=role|link|hand|part|knowledge|guilt  -> 016
  + Cambodia disavowed any role in the plot. | Cambodia > _
reject v  S=subj obj=role|link|hand|part|knowledge|guilt  -> 016
  + The defence minister rejected knowledge of the payments. | The defence minister > _
# Refusing talks, mediation, settlement
decline v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + Algeria declined talks with Latvia. | Algeria > Latvia
rebuff v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + The interior minister rebuffed a meeting with the union. | The interior minister > the union
turn_down v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + Insurgents turned down negotiations with the government. | Insurgents > the government
spurn v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + Bolivia spurned talks with Sudan. | Bolivia > Sudan
shun v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + The opposition leader shunned a meeting with the union. | The opposition leader > the union
snub v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + Gunmen snubbed negotiations with the government. | Gunmen > the government
dismiss v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + Canada dismissed talks with Qatar. | Canada > Qatar
oppose v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + The governor opposed a meeting with the union. | The governor > the union
skip v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + Separatists skipped negotiations with the government. | Separatists > the government
ignore v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + Romania ignored talks with Ethiopia. | Romania > Ethiopia
resist v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + The king resisted a meeting with the union. | The king > the union
refuse v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + Guerrillas refused negotiations with the government. | Guerrillas > the government
avoid v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + Thailand avoided talks with Cyprus. | Thailand > Cyprus
shelve v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + The ambassador shelved a meeting with the union. | The ambassador > the union
reject v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + Militiamen rejected negotiations with the government. | Militiamen > the government
stay_away_from v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + Mexico stayed away from talks with Tunisia. | Mexico > Tunisia
refuse v  S=subj T?=by|from|of|obj.of|obj.poss obj=mediation|mediator|arbitration|good_offices|intervention  -> 126
  + Iceland refused mediation by Angola. | Iceland > Angola
rebuff v  S=subj T?=by|from|of|obj.of|obj.poss obj=mediation|mediator|arbitration|good_offices|intervention  -> 126
  + Extremists rebuffed the mediation of NATO. | Extremists > NATO
turn_down v  S=subj T?=by|from|of|obj.of|obj.poss obj=mediation|mediator|arbitration|good_offices|intervention  -> 126
  + Denmark turned down mediation by Lebanon. | Denmark > Lebanon
spurn v  S=subj T?=by|from|of|obj.of|obj.poss obj=mediation|mediator|arbitration|good_offices|intervention  -> 126
  + Jihadists spurned the mediation of the African Union. | Jihadists > the African Union
decline v  S=subj T?=by|from|of|obj.of|obj.poss obj=mediation|mediator|arbitration|good_offices|intervention  -> 126
  + Senegal declined mediation by Georgia. | Senegal > Georgia
rule_out v  S=subj T?=by|from|of|obj.of|obj.poss obj=mediation|mediator|arbitration|good_offices|intervention  -> 126
  + Paramilitaries ruled out the mediation of the World Bank. | Paramilitaries > the World Bank
oppose v  S=subj T?=by|from|of|obj.of|obj.poss obj=mediation|mediator|arbitration|good_offices|intervention  -> 126
  + Bulgaria opposed mediation by Indonesia. | Bulgaria > Indonesia
dismiss v  S=subj T?=by|from|of|obj.of|obj.poss obj=mediation|mediator|arbitration|good_offices|intervention  -> 126
  + Rebels dismissed the mediation of the Arab League. | Rebels > the Arab League
refuse v  S=subj T?=of|by|from|with|obj.of|obj.poss obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Militants refused the peace plan of the Security Council. | Militants > the Security Council
rebuff v  S=subj T?=of|by|from|with|obj.of|obj.poss obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Morocco rebuffed a truce with the rebels. | Morocco > the rebels
turn_down v  S=subj T?=of|by|from|with|obj.of|obj.poss obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Insurgents turned down the peace plan of ASEAN. | Insurgents > ASEAN
spurn v  S=subj T?=of|by|from|with|obj.of|obj.poss obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Belarus spurned a truce with the rebels. | Belarus > the rebels
decline v  S=subj T?=of|by|from|with|obj.of|obj.poss obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Gunmen declined the peace plan of the European Union. | Gunmen > the European Union
rule_out v  S=subj T?=of|by|from|with|obj.of|obj.poss obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Tanzania ruled out a truce with the rebels. | Tanzania > the rebels
oppose v  S=subj T?=of|by|from|with|obj.of|obj.poss obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Separatists opposed the peace plan of the United Nations. | Separatists > the United Nations
dismiss v  S=subj T?=of|by|from|with|obj.of|obj.poss obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Croatia dismissed a truce with the rebels. | Croatia > the rebels
denounce v  S=subj T?=of|by|from|with|obj.of|obj.poss obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Guerrillas denounced the peace plan of NATO. | Guerrillas > NATO
renounce v  S=subj T?=of|by|from|with|obj.of|obj.poss obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Argentina renounced a truce with the rebels. | Argentina > the rebels
repudiate v  S=subj T?=of|by|from|with|obj.of|obj.poss obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Militiamen repudiated the peace plan of the African Union. | Militiamen > the African Union
abandon v  S=subj T?=of|by|from|with|obj.of|obj.poss obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Rwanda abandoned a truce with the rebels. | Rwanda > the rebels
scupper v  S=subj T?=of|by|from|with|obj.of|obj.poss obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Extremists scuppered the peace plan of the World Bank. | Extremists > the World Bank
torpedo v  S=subj T?=of|by|from|with|obj.of|obj.poss obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Austria torpedoed a truce with the rebels. | Austria > the rebels
# Refusing aid, cooperation
refuse v  S=subj T?=of|from|by|to|obj.of|obj.poss obj={aid}  -> 122
  + Yemen refused aid from Kenya. | Yemen > Kenya
reject v  S=subj T?=of|from|by|to|obj.of|obj.poss obj={aid}  -> 122
  + Norway rejected the assistance of the Arab League. | Norway > the Arab League
rebuff v  S=subj T?=of|from|by|to|obj.of|obj.poss obj={aid}  -> 122
  + Peru rebuffed aid from Turkey. | Peru > Turkey
turn_down v  S=subj T?=of|from|by|to|obj.of|obj.poss obj={aid}  -> 122
  + Vietnam turned down the assistance of the Security Council. | Vietnam > the Security Council
spurn v  S=subj T?=of|from|by|to|obj.of|obj.poss obj={aid}  -> 122
  + Chad spurned aid from Egypt. | Chad > Egypt
decline v  S=subj T?=of|from|by|to|obj.of|obj.poss obj={aid}  -> 122
  + Poland declined the assistance of ASEAN. | Poland > ASEAN
rule_out v  S=subj T?=of|from|by|to|obj.of|obj.poss obj={aid}  -> 122
  + Chile ruled out aid from Nepal. | Chile > Nepal
refuse v  S=subj T?=for|from|to|iobj obj={loan}|{money}|bailout  -> 1221
  + The European Union refused a loan to Ghana. | The European Union > Ghana
reject v  S=subj T?=for|from|to|iobj obj={loan}|{money}|bailout  -> 1221
  + Serbia rejected a bailout for the airline. | Serbia > the airline
turn_down v  S=subj T?=for|from|to|iobj obj={loan}|{money}|bailout  -> 1221
  + The United Nations turned down a loan to Japan. | The United Nations > Japan
rule_out v  S=subj T?=for|from|to|iobj obj={loan}|{money}|bailout  -> 1221
  + Jordan ruled out a bailout for the airline. | Jordan > the airline
oppose v  S=subj T?=for|from|to|iobj obj={loan}|{money}|bailout  -> 1221
  + NATO opposed a loan to Cuba. | NATO > Cuba
decline v  S=subj T?=for|from|to|iobj obj={loan}|{money}|bailout  -> 1221
  + Malaysia declined a bailout for the airline. | Malaysia > the airline
block v  S=subj T?=for|from|to|iobj obj={loan}|{money}|bailout  -> 1221
  + The African Union blocked a loan to Sweden. | The African Union > Sweden
refuse v  S=subj T?=for|from|to|iobj obj={arms}|military_aid  -> 1222
  + Uganda refused tanks to Brazil. | Uganda > Brazil
deny v  S=subj T?=for|from|to|iobj obj={arms}|military_aid  -> 1222
  + Kuwait denied missiles to the rebels. | Kuwait > the rebels
rule_out v  S=subj T?=for|from|to|iobj obj={arms}|military_aid  -> 1222
  + Armenia ruled out tanks to Portugal. | Armenia > Portugal
turn_down v  S=subj T?=for|from|to|iobj obj={arms}|military_aid  -> 1222
  + Niger turned down missiles to the rebels. | Niger > the rebels
decline v  S=subj T?=for|from|to|iobj obj={arms}|military_aid  -> 1222
  + Mongolia declined tanks to Oman. | Mongolia > Oman
refuse v  S=subj T?=for|from|to|iobj obj={humanitarian}  -> 1223
  + Colombia refused food from Finland. | Colombia > Finland
reject v  S=subj T?=for|from|to|iobj obj={humanitarian}  -> 1223
  + Border guards rejected medicine to the camp. | Border guards > the camp
turn_down v  S=subj T?=for|from|to|iobj obj={humanitarian}  -> 1223
  + Zambia turned down food from Pakistan. | Zambia > Pakistan
deny v  S=subj T?=for|from|to|iobj obj={humanitarian}  -> 1223
  + The army denied medicine to the camp. | The army > the camp
spurn v  S=subj T?=for|from|to|iobj obj={humanitarian}  -> 1223
  + Greece spurned food from Ecuador. | Greece > Ecuador
refuse v  S=subj T?=for|from|to|iobj obj={peacekeepers}|protection  -> 1224
  + Cambodia refused peacekeepers from the World Bank. | Cambodia > the World Bank
reject v  S=subj T?=for|from|to|iobj obj={peacekeepers}|protection  -> 1224
  + Algeria rejected protection to the witness. | Algeria > the witness
turn_down v  S=subj T?=for|from|to|iobj obj={peacekeepers}|protection  -> 1224
  + Latvia turned down peacekeepers from the Arab League. | Latvia > the Arab League
deny v  S=subj T?=for|from|to|iobj obj={peacekeepers}|protection  -> 1224
  + Bolivia denied protection to the witness. | Bolivia > the witness
rule_out v  S=subj T?=for|from|to|iobj obj={peacekeepers}|protection  -> 1224
  + Sudan ruled out peacekeepers from the Security Council. | Sudan > the Security Council
oppose v  S=subj T?=for|from|to|iobj obj={peacekeepers}|protection  -> 1224
  + Canada opposed protection to the witness. | Canada > the witness
refuse v  S=subj T?=with|from obj=cooperation|partnership|alliance  -> 121
  + Qatar refused cooperation with Romania. | Qatar > Romania
reject v  S=subj T?=with|from obj=cooperation|partnership|alliance  -> 121
  + Jihadists rejected an alliance with the party. | Jihadists > the party
rule_out v  S=subj T?=with|from obj=cooperation|partnership|alliance  -> 121
  + Ethiopia ruled out cooperation with Thailand. | Ethiopia > Thailand
spurn v  S=subj T?=with|from obj=cooperation|partnership|alliance  -> 121
  + Paramilitaries spurned an alliance with the party. | Paramilitaries > the party
decline v  S=subj T?=with|from obj=cooperation|partnership|alliance  -> 121
  + Cyprus declined cooperation with Mexico. | Cyprus > Mexico
refuse v  S=subj T?=with|from|by obj=trade|investment|economic_cooperation|takeover|takeover_bid|contract  -> 1211
  + Tunisia refused investment from Iceland. | Tunisia > Iceland
reject v  S=subj T?=with|from|by obj=trade|investment|economic_cooperation|takeover|takeover_bid|contract  -> 1211
  + The board rejected the takeover by a rival firm. | The board > a rival firm
rule_out v  S=subj T?=with|from|by obj=trade|investment|economic_cooperation|takeover|takeover_bid|contract  -> 1211
  + Angola ruled out investment from Denmark. | Angola > Denmark
spurn v  S=subj T?=with|from|by obj=trade|investment|economic_cooperation|takeover|takeover_bid|contract  -> 1211
  + The board spurned the takeover by a rival firm. | The board > a rival firm
oppose v  S=subj T?=with|from|by obj=trade|investment|economic_cooperation|takeover|takeover_bid|contract  -> 1211
  + Lebanon opposed investment from Senegal. | Lebanon > Senegal
block v  S=subj T?=with|from|by obj=trade|investment|economic_cooperation|takeover|takeover_bid|contract  -> 1211
  + The board blocked the takeover by a rival firm. | The board > a rival firm
refuse v  S=subj T?=with|from|in obj=military_cooperation|military_action|intervention|war|alliance|deployment  -> 1212
  + Georgia refused military action in Bulgaria. | Georgia > Bulgaria
reject v  S=subj T?=with|from|in obj=military_cooperation|military_action|intervention|war|alliance|deployment  -> 1212
  + Indonesia rejected the deployment in Morocco. | Indonesia > Morocco
rule_out v  S=subj T?=with|from|in obj=military_cooperation|military_action|intervention|war|alliance|deployment  -> 1212
  + Belarus ruled out military action in Tanzania. | Belarus > Tanzania
oppose v  S=subj T?=with|from|in obj=military_cooperation|military_action|intervention|war|alliance|deployment  -> 1212
  + Croatia opposed the deployment in Argentina. | Croatia > Argentina
refuse v  S=subj T?=of|to|obj.of|obj.poss obj=extradition|handover|investigation|inquiry  -> 1213
  + Rwanda refused the extradition of a banker. | Rwanda > a banker
reject v  S=subj T?=of|to|obj.of|obj.poss obj=extradition|handover|investigation|inquiry  -> 1213
  + Austria rejected extradition to Yemen. | Austria > Yemen
rule_out v  S=subj T?=of|to|obj.of|obj.poss obj=extradition|handover|investigation|inquiry  -> 1213
  + Kenya ruled out the extradition of a banker. | Kenya > a banker
deny v  S=subj T?=of|to|obj.of|obj.poss obj=extradition|handover|investigation|inquiry  -> 1213
  + Norway denied extradition to Peru. | Norway > Peru
block v  S=subj T?=of|to|obj.of|obj.poss obj=extradition|handover|investigation|inquiry  -> 1213
  + Turkey blocked the extradition of a banker. | Turkey > a banker
oppose v  S=subj T?=of|to|obj.of|obj.poss obj=extradition|handover|investigation|inquiry  -> 1213
  + Vietnam opposed extradition to Chad. | Vietnam > Chad
refuse v  S=subj T?=to|with obj={intelligence}  -> 121
  + Egypt refused the files to the tribunal. | Egypt > the tribunal
deny v  S=subj T?=to|with obj={intelligence}  -> 121
  + The bank denied data to the regulator. | The bank > the regulator
# Refusing reform and demands to yield
refuse v  S=subj T?=by|of|from|obj.of|obj.poss obj={reforms}  -> 123
  + The army chief refused reforms. | The army chief > _
reject v  S=subj T?=by|of|from|obj.of|obj.poss obj={reforms}  -> 123
  + Poland rejected democratic reforms. | Poland > _
rule_out v  S=subj T?=by|of|from|obj.of|obj.poss obj={reforms}  -> 123
  + The vice president ruled out reforms. | The vice president > _
oppose v  S=subj T?=by|of|from|obj.of|obj.poss obj={reforms}  -> 123
  + Chile opposed democratic reforms. | Chile > _
resist v  S=subj T?=by|of|from|obj.of|obj.poss obj={reforms}  -> 123
  + The party leader resisted reforms. | The party leader > _
block v  S=subj T?=by|of|from|obj.of|obj.poss obj={reforms}  -> 123
  + Nepal blocked democratic reforms. | Nepal > _
shelve v  S=subj T?=by|of|from|obj.of|obj.poss obj={reforms}  -> 123
  + The mayor shelved reforms. | The mayor > _
stonewall v  S=subj T?=by|of|from|obj.of|obj.poss obj={reforms}  -> 123
  + Ghana stonewalled democratic reforms. | Ghana > _
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
  + Serbia rejected a change of the law. | Serbia > _
refuse v  S=subj T?=of|by|in|obj.of|obj.poss obj={policy}  -> 1232
  + The parliament refused the bill. | The parliament > _
oppose v  S=subj T?=of|by|in|obj.of|obj.poss obj={policy}  -> 1232
  + Japan opposed a change of the law. | Japan > _
vote_down v  S=subj T?=of|by|in|obj.of|obj.poss obj={policy}  -> 1232
  + The parliament voted down the bill. | The parliament > _
resist v  S=subj T?=of|by|in|obj.of|obj.poss obj={policy}  -> 1232
  + Jordan resisted a change of the law. | Jordan > _
throw_out v  S=subj T?=of|by|in|obj.of|obj.poss obj={policy}  -> 1232
  + The parliament threw out the bill. | The parliament > _
block v  S=subj T?=of|by|in|obj.of|obj.poss obj={policy}  -> 1232
  + Cuba blocked a change of the law. | Cuba > _
shoot_down v  S=subj T?=of|by|in|obj.of|obj.poss obj={policy}  -> 1232
  + The parliament shot down the bill. | The parliament > _
kill v  S=subj T?=of|by|in|obj.of|obj.poss obj={policy}  -> 1232
  + Malaysia killed a change of the law. | Malaysia > _
refuse v  S=subj T?=to|for|iobj obj={rights}|{asylum}  -> 1233
  + Sweden refused asylum to the deserters. | Sweden > the deserters
reject v  S=subj T?=to|for|iobj obj={rights}|{asylum}  -> 1233
  + Uganda rejected citizenship to the islanders. | Uganda > the islanders
rule_out v  S=subj T?=to|for|iobj obj={rights}|{asylum}  -> 1233
  + Brazil ruled out asylum to the deserters. | Brazil > the deserters
oppose v  S=subj T?=to|for|iobj obj={rights}|{asylum}  -> 1233
  + Kuwait opposed citizenship to the islanders. | Kuwait > the islanders
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
  + Armenia rejected the release of the sailors. | Armenia > the sailors
deny v  S=subj T?=of|for|by|obj.of|obj.poss obj=release|bail|clemency|pardon|parole|freedom|return  -> 1243
  + A judge denied bail for the editor. | A judge > the editor
rule_out v  S=subj T?=of|for|by|obj.of|obj.poss obj=release|bail|clemency|pardon|parole|freedom|return  -> 1243
  + Portugal ruled out the release of the sailors. | Portugal > the sailors
oppose v  S=subj T?=of|for|by|obj.of|obj.poss obj=release|bail|clemency|pardon|parole|freedom|return  -> 1243
  + A judge opposed bail for the editor. | A judge > the editor
block v  S=subj T?=of|for|by|obj.of|obj.poss obj=release|bail|clemency|pardon|parole|freedom|return  -> 1243
  + Niger blocked the release of the sailors. | Niger > the sailors
reject v  S=subj T?=on|against|of|obj.of|obj.poss obj=lifting|easing|removal of={sanction}  -> 1244
  + Mongolia rejected the lifting of sanctions on Oman. | Mongolia > Oman
refuse v  S=subj T?=on|against|of|obj.of|obj.poss obj=lifting|easing|removal of={sanction}  -> 1244
  + ASEAN refused the easing of the embargo. | ASEAN > _
rule_out v  S=subj T?=on|against|of|obj.of|obj.poss obj=lifting|easing|removal of={sanction}  -> 1244
  + Colombia ruled out the lifting of sanctions on Finland. | Colombia > Finland
oppose v  S=subj T?=on|against|of|obj.of|obj.poss obj=lifting|easing|removal of={sanction}  -> 1244
  + The European Union opposed the easing of the embargo. | The European Union > _
block v  S=subj T?=on|against|of|obj.of|obj.poss obj=lifting|easing|removal of={sanction}  -> 1244
  + Zambia blocked the lifting of sanctions on Pakistan. | Zambia > Pakistan
deny v  S=subj T?=to|for|into|iobj obj={access}|{inspectors}|visa|entry|permission|permit|accreditation  -> 1245
  + Greece denied access to the United Nations. | Greece > the United Nations
refuse v  S=subj T?=to|for|into|iobj obj={access}|{inspectors}|visa|entry|permission|permit|accreditation  -> 1245
  + Government troops refused entry to the aid workers. | Government troops > the aid workers
bar v  S=subj T?=to|for|into|iobj obj={access}|{inspectors}|visa|entry|permission|permit|accreditation  -> 1245
  + Ecuador barred a visa to the reporter. | Ecuador > the reporter
block v  S=subj T?=to|for|into|iobj obj={access}|{inspectors}|visa|entry|permission|permit|accreditation  -> 1245
  + Cambodia blocked access to NATO. | Cambodia > NATO
obstruct v  S=subj T?=to|for|into|iobj obj={access}|{inspectors}|visa|entry|permission|permit|accreditation  -> 1245
  + Soldiers obstructed entry to the aid workers. | Soldiers > the aid workers
prevent v  S=subj T?=to|for|into|iobj obj={access}|{inspectors}|visa|entry|permission|permit|accreditation  -> 1245
  + Algeria prevented a visa to the reporter. | Algeria > the reporter
hinder v  S=subj T?=to|for|into|iobj obj={access}|{inspectors}|visa|entry|permission|permit|accreditation  -> 1245
  + Latvia hindered access to the African Union. | Latvia > the African Union
turn_away v  S=subj T?=to|for|into|iobj obj={access}|{inspectors}|visa|entry|permission|permit|accreditation  -> 1245
  + Special forces turned away entry to the aid workers. | Special forces > the aid workers
impede v  S=subj T?=to|for|into|iobj obj={access}|{inspectors}|visa|entry|permission|permit|accreditation  -> 1245
  + Bolivia impeded a visa to the reporter. | Bolivia > the reporter
rule_out v  S=subj T?=to|for|into|iobj obj={access}|{inspectors}|visa|entry|permission|permit|accreditation  -> 1245
  + Sudan ruled out access to the World Bank. | Sudan > the World Bank
bar v  S=subj T=obj:person obj={inspectors}|aid_worker|reporter|journalist|monitor|delegation  -> 1245
  + Canada barred the inspectors. | Canada > the inspectors
turn_away v  S=subj T=obj:person obj={inspectors}|aid_worker|reporter|journalist|monitor|delegation  -> 1245
  + The navy turned away the observers at the gate. | The navy > the observers
turn_back v  S=subj T=obj:person obj={inspectors}|aid_worker|reporter|journalist|monitor|delegation  -> 1245
  + Qatar turned back the inspectors. | Qatar > the inspectors
block v  S=subj T=obj:person obj={inspectors}|aid_worker|reporter|journalist|monitor|delegation  -> 1245
  + The air force blocked the observers at the gate. | The air force > the observers
stop v  S=subj T=obj:person obj={inspectors}|aid_worker|reporter|journalist|monitor|delegation  -> 1245
  + Romania stopped the inspectors. | Romania > the inspectors
obstruct v  S=subj T=obj:person obj={inspectors}|aid_worker|reporter|journalist|monitor|delegation  -> 1245
  + Marines obstructed the observers at the gate. | Marines > the observers
refuse v  S=subj T?=from|in|with obj=withdrawal|{ceasefire}|pullout|disarmament  -> 1246
  + Rebels refused disarmament. | Rebels > _
reject v  S=subj T?=from|in|with obj=withdrawal|{ceasefire}|pullout|disarmament  -> 1246
  + Ethiopia rejected a withdrawal from the valley. | Ethiopia > the valley
rule_out v  S=subj T?=from|in|with obj=withdrawal|{ceasefire}|pullout|disarmament  -> 1246
  + Militants ruled out disarmament. | Militants > _
oppose v  S=subj T?=from|in|with obj=withdrawal|{ceasefire}|pullout|disarmament  -> 1246
  + Thailand opposed a withdrawal from the valley. | Thailand > the valley
resist v  S=subj T?=from|in|with obj=withdrawal|{ceasefire}|pullout|disarmament  -> 1246
  + Insurgents resisted disarmament. | Insurgents > _
shun v  S=subj T?=from|in|with obj=withdrawal|{ceasefire}|pullout|disarmament  -> 1246
  + Cyprus shunned a withdrawal from the valley. | Cyprus > the valley
# Defiance and veto
contravene v  S=subj T=obj  -> 128
  + Mexico contravened the ruling of the tribunal. | Mexico > the ruling of the tribunal
transgress v  S=subj T=obj  -> 128
  + The company transgressed the order of the court. | The company > the order of the court
circumvent v  S=subj T=obj  -> 128
  + Tunisia circumvented the Arab League. | Tunisia > the Arab League
flaunt v  S=subj T=obj  -> 128
  + Iceland flaunted the ruling of the tribunal. | Iceland > the ruling of the tribunal
evade v  S=subj T=obj  -> 128
  + The company evaded the order of the court. | The company > the order of the court
bypass v  S=subj T=obj  -> 128
  + Angola bypassed the Security Council. | Angola > the Security Council
sidestep v  S=subj T=obj  -> 128
  + Denmark sidesteped the ruling of the tribunal. | Denmark > the ruling of the tribunal
breach v  S=subj T=obj  -> 128
  + The company breached the order of the court. | The company > the order of the court
infringe v  S=subj T=obj  -> 128
  + Lebanon infringed ASEAN. | Lebanon > ASEAN
disrespect v  S=subj T=obj  -> 128
  + Senegal disrespected the ruling of the tribunal. | Senegal > the ruling of the tribunal
thwart v  S=subj T=obj  -> 128
  + The company thwarted the order of the court. | The company > the order of the court
stonewall v  S=subj T=obj  -> 128
  + Georgia stonewalled the European Union. | Georgia > the European Union
overstep v  S=subj T=obj  -> 128
  + Bulgaria oversteped the ruling of the tribunal. | Bulgaria > the ruling of the tribunal
breach v  S=subj T?=of|with|obj.of|obj.poss obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + Indonesia breached the ban. | Indonesia > _
flout v  S=subj T?=of|with|obj.of|obj.poss obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + The company flouted the law. | The company > _
defy v  S=subj T?=of|with|obj.of|obj.poss obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + Morocco defied the airspace of Belarus. | Morocco > Belarus
ignore v  S=subj T?=of|with|obj.of|obj.poss obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + Tanzania ignored the ban. | Tanzania > _
contravene v  S=subj T?=of|with|obj.of|obj.poss obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + The company contravened the law. | The company > _
break v  S=subj T?=of|with|obj.of|obj.poss obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + Croatia broke the airspace of Argentina. | Croatia > Argentina
infringe v  S=subj T?=of|with|obj.of|obj.poss obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + Rwanda infringed the ban. | Rwanda > _
disregard v  S=subj T?=of|with|obj.of|obj.poss obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + The company disregarded the law. | The company > _
disobey v  S=subj T?=of|with|obj.of|obj.poss obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + Austria disobeyed the airspace of Yemen. | Austria > Yemen
circumvent v  S=subj T?=of|with|obj.of|obj.poss obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + Kenya circumvented the ban. | Kenya > _
evade v  S=subj T?=of|with|obj.of|obj.poss obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + The company evaded the law. | The company > _
renege_on v  S=subj T?=of|with|obj.of|obj.poss obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + Norway reneged on the airspace of Peru. | Norway > Peru
skirt v  S=subj T?=of|with|obj.of|obj.poss obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + Turkey skirted the ban. | Turkey > _
transgress v  S=subj T?=of|with|obj.of|obj.poss obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + The company transgressed the law. | The company > _
defiance n  S?=by|mod|poss T=of|against  -> 128
  + Vietnam's defiance of the ruling was reported to the council. | Vietnam > the ruling
breach n  S?=by|mod|poss T=of|against  -> 128
  + The firm's breach of the embargo was proven. | The firm > the embargo
contravention n  S?=by|mod|poss T=of|against  -> 128
  + Chad's contravention of the ruling was reported to the council. | Chad > the ruling
noncompliance n  S?=by|mod|poss T=of|against  -> 128
  + The firm's noncompliance of the embargo was proven. | The firm > the embargo
non-compliance n  S?=by|mod|poss T=of|against  -> 128
  + Egypt's non-compliance of the ruling was reported to the council. | Egypt > the ruling
infringement n  S?=by|mod|poss T=of|against  -> 128
  + The firm's infringement of the embargo was proven. | The firm > the embargo
disobedience n  S?=by|mod|poss T=of|against  -> 128
  + Poland's disobedience of the ruling was reported to the council. | Poland > the ruling
flouting n  S?=by|mod|poss T=of|against  -> 128
  + The firm's flouting of the embargo was proven. | The firm > the embargo
veto v  S=subj T?=of|by|against|from|obj.of|obj.poss obj=resolution|bill|motion|draft|statement|law|membership|decision|draft_resolution|sanction  -> 129
  + Chile vetoed the resolution. | Chile > _
shoot_down v  S=subj T?=of|by|against|from|obj.of|obj.poss obj=resolution|bill|motion|draft|statement|law|membership|decision|draft_resolution|sanction  -> 129
  + The vice president shot down the bill of the parliament. | The vice president > the parliament
vote_against v  S=subj T?=of|by|against|from|obj.of|obj.poss obj=resolution|bill|motion|draft|statement|law|membership|decision|draft_resolution|sanction  -> 129
  + Nepal voted against the resolution. | Nepal > _
torpedo v  S=subj T?=of|by|against|from|obj.of|obj.poss obj=resolution|bill|motion|draft|statement|law|membership|decision|draft_resolution|sanction  -> 129
  + The party leader torpedoed the bill of the parliament. | The party leader > the parliament
derail v  S=subj T?=of|by|against|from|obj.of|obj.poss obj=resolution|bill|motion|draft|statement|law|membership|decision|draft_resolution|sanction  -> 129
  + Ghana derailed the resolution. | Ghana > _
defeat v  S=subj T?=of|by|against|from|obj.of|obj.poss obj=resolution|bill|motion|draft|statement|law|membership|decision|draft_resolution|sanction  -> 129
  + The mayor defeated the bill of the parliament. | The mayor > the parliament
strike_down v  S=subj T?=of|by|against|from|obj.of|obj.poss obj=resolution|bill|motion|draft|statement|law|membership|decision|draft_resolution|sanction  -> 129
  + Serbia struck down the resolution. | Serbia > _
overrule v  S=subj T?=of|by|against|from|obj.of|obj.poss obj=resolution|bill|motion|draft|statement|law|membership|decision|draft_resolution|sanction  -> 129
  + The envoy overruled the bill of the parliament. | The envoy > the parliament
quash v  S=subj T?=of|by|against|from|obj.of|obj.poss obj=resolution|bill|motion|draft|statement|law|membership|decision|draft_resolution|sanction  -> 129
  + Japan quashed the resolution. | Japan > _
use v  S=subj T?=over|against|of|obj.of|obj.poss obj=veto|veto_power  -> 129
  + Jordan used its veto against the resolution. | Jordan > the resolution
cast v  S=subj T?=over|against|of|obj.of|obj.poss obj=veto|veto_power  -> 129
  + The finance minister cast a veto of the bill. | The finance minister > the bill
exercise v  S=subj T?=over|against|of|obj.of|obj.poss obj=veto|veto_power  -> 129
  + Cuba exercised its veto against the resolution. | Cuba > the resolution
wield v  S=subj T?=over|against|of|obj.of|obj.poss obj=veto|veto_power  -> 129
  + The chancellor wielded a veto of the bill. | The chancellor > the bill
impose v  S=subj T?=over|against|of|obj.of|obj.poss obj=veto|veto_power  -> 129
  + Malaysia imposed its veto against the resolution. | Malaysia > the resolution
cancel v  S=subj T?=to|with|in obj={visit}  -> 125
  + The president canceled a visit to Sweden. | The president > Sweden
call_off v  S=subj T?=to|with|in obj={visit}  -> 125
  + The prime minister called off a planned trip to Uganda. | The prime minister > Uganda
put_off v  S=subj T?=to|with|in obj={visit}  -> 125
  + The foreign minister put off a visit to Brazil. | The foreign minister > Brazil
postpone v  S=subj T?=to|with|in obj={visit}  -> 125
  + The defence minister postponed a planned trip to Kuwait. | The defence minister > Kuwait
scrap v  S=subj T?=to|with|in obj={visit}  -> 125
  + The interior minister scrapped a visit to Armenia. | The interior minister > Armenia
abandon v  S=subj T?=to|with|in obj={visit}  -> 125
  + The opposition leader abandoned a planned trip to Portugal. | The opposition leader > Portugal
drop v  S=subj T?=to|with|in obj={visit}  -> 125
  + The governor dropped a visit to Niger. | The governor > Niger
suspend v  S=subj T?=to|with|in obj={visit}  -> 125
  + The king suspended a planned trip to Mongolia. | The king > Mongolia
shelve v  S=subj T?=to|with|in obj={visit}  -> 125
  + The ambassador shelved a visit to Oman. | The ambassador > Oman
axe v  S=subj T?=to|with|in obj={visit}  -> 125
  + The army chief axed a planned trip to Colombia. | The army chief > Colombia
boycott v  S=subj T?=with|of|obj.of|obj.poss obj={talks}|{visit}  -> 125
  + Finland boycotted talks with Zambia. | Finland > Zambia
skip v  S=subj T?=with|of|obj.of|obj.poss obj={talks}|{visit}  -> 125
  + The vice president skipped the meeting with the union. | The vice president > the union
snub v  S=subj T?=with|of|obj.of|obj.poss obj={talks}|{visit}  -> 125
  + Pakistan snubbed talks with Greece. | Pakistan > Greece
leave v  S=subj T?=with|of|obj.of|obj.poss obj={talks}|{visit}  -> 125
  + The party leader left the meeting with the union. | The party leader > the union
quit v  S=subj T?=with|of|obj.of|obj.poss obj={talks}|{visit}  -> 125
  + Ecuador quit talks with Cambodia. | Ecuador > Cambodia
walk_out_of v  S=subj T?=with|of|obj.of|obj.poss obj={talks}|{visit}  -> 125
  + The mayor walked out of the meeting with the union. | The mayor > the union
miss v  S=subj T?=with|of|obj.of|obj.poss obj={talks}|{visit}  -> 125
  + Algeria missed talks with Latvia. | Algeria > Latvia
