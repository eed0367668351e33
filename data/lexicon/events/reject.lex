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
  + The king repulsed the offer of Turkey. | The king > the offer of Turkey
snub v  S=subj T=obj  -> 120
  + Vietnam snubbed Chad once more. | Vietnam > Chad
disregard v  S=subj T=obj  -> 120
  + The church council disregarded the plan. | The church council > the plan
disobey v  S=subj T=obj  -> 120
  + The ambassador disobeyed the offer of Egypt. | The ambassador > the offer of Egypt
discard v  S=subj T=obj  -> 120
  + Poland discarded Chile once more. | Poland > Chile
brush_off v  S=subj T=obj  -> 120
  + A women's group brushed off the plan. | A women's group > the plan
shoot_down v  S=subj T=obj  -> 120
  + The army chief shot down the offer of Nepal. | The army chief > the offer of Nepal
cold-shoulder v  S=subj T=obj  -> 120
  + Ghana cold-shouldered Serbia once more. | Ghana > Serbia
renounce v  S=subj T=obj  -> 120
  + The trade union renounced the plan. | The trade union > the plan
shun v  S=subj T=obj  -> 120
  + The vice president shunned the offer of Japan. | The vice president > the offer of Japan
disclaim v  S=subj T=obj  -> 120
  + Jordan disclaimed Cuba once more. | Jordan > Cuba
brush_aside v  S=subj T=obj  -> 120
  + Amnesty brushed aside the plan. | Amnesty > the plan
wave_off v  S=subj T=obj  -> 120
  + The party leader waved off the offer of Malaysia. | The party leader > the offer of Malaysia
forswear v  S=subj T=obj  -> 120
  + Sweden forsweared Uganda once more. | Sweden > Uganda
refuse v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + The mayor refused the proposal of the union. | The mayor > the union
rebuff v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Brazil rebuffed a call by the Arab League. | Brazil > the Arab League
turn_down v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Insurgents turned down the offer of the government. | Insurgents > the government
spurn v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + The envoy spurned the proposal of the union. | The envoy > the union
decline v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Kuwait declined a call by the Security Council. | Kuwait > the Security Council
oppose v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Gunmen opposed the offer of the government. | Gunmen > the government
repudiate v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + The finance minister repudiated the proposal of the union. | The finance minister > the union
brush_off v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Armenia brushed off a call by ASEAN. | Armenia > ASEAN
rule_out v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Separatists ruled out the offer of the government. | Separatists > the government
throw_out v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + The chancellor threw out the proposal of the union. | The chancellor > the union
dismiss v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Portugal dismissed a call by the European Union. | Portugal > the European Union
resist v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Guerrillas resisted the offer of the government. | Guerrillas > the government
ignore v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + The president ignored the proposal of the union. | The president > the union
shelve v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Niger shelved a call by the United Nations. | Niger > the United Nations
snub v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Militiamen snubbed the offer of the government. | Militiamen > the government
shoot_down v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + The prime minister shot down the proposal of the union. | The prime minister > the union
vote_down v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Mongolia voted down a call by NATO. | Mongolia > NATO
brush_aside v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Extremists brushed aside the offer of the government. | Extremists > the government
discard v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + The foreign minister discarded the proposal of the union. | The foreign minister > the union
scorn v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Oman scorned a call by the African Union. | Oman > the African Union
deny v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Jihadists denied the offer of the government. | Jihadists > the government
disregard v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + The defence minister disregarded the proposal of the union. | The defence minister > the union
rebut v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Colombia rebutted a call by the World Bank. | Colombia > the World Bank
vote_against v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Paramilitaries voted against the offer of the government. | Paramilitaries > the government
rebuff n  S?=by|mod|poss T=of|to|from  -> 120
  + Finland's rebuff of the offer surprised the mediators. | Finland > the offer
repudiation n  S?=by|mod|poss T=of|to|from  -> 120
  + The interior minister's repudiation of the plan was firm. | The interior minister > the plan
snub n  S?=by|mod|poss T=of|to|from  -> 120
  + Zambia's snub of the offer surprised the mediators. | Zambia > the offer
denial n  S?=by|mod|poss T=of|to|from  -> 120
  + The opposition leader's denial of the plan was firm. | The opposition leader > the plan
nonacceptance n  S?=by|mod|poss T=of|to|from  -> 120
  + Pakistan's nonacceptance of the offer surprised the mediators. | Pakistan > the offer
non-acceptance n  S?=by|mod|poss T=of|to|from  -> 120
  + The governor's non-acceptance of the plan was firm. | The governor > the plan
spurning n  S?=by|mod|poss T=of|to|from  -> 120
  + Greece's spurning of the offer surprised the mediators. | Greece > the offer
disavowal n  S?=by|mod|poss T=of|to|from  -> 120
  + The king's disavowal of the plan was firm. | The king > the plan
rebut v  S=subj obj={accusation}  -> 016
  + Ecuador rebutted the accusation. | Ecuador > _
refute v  S=subj obj={accusation}  -> 016
  + The ambassador refuted the allegations. | The ambassador > _
rubbish v  S=subj obj={accusation}  -> 016
  + The company rubbished the claims. | The company > _
dispute v  S=subj obj={accusation}  -> 016
  + Cambodia disputed the accusation. | Cambodia > _
deny v  S=subj obj={accusation}  -> 016
  + The army chief denied the allegations. | The army chief > _
brush_off v  S=subj obj={accusation}  -> 016
  + The company brushed off the claims. | The company > _
brush_aside v  S=subj obj={accusation}  -> 016
  + Algeria brushed aside the accusation. | Algeria > _
scoff_at v  S=subj obj={accusation}  -> 016
  + The vice president scoffed at the allegations. | The vice president > _
contest v  S=subj obj={accusation}  -> 016
  + The company contested the claims. | The company > _
dismiss v  S=subj obj={accusation}  -> 016
  + Latvia dismissed the accusation. | Latvia > _
disclaim v  S=subj obj={accusation}  -> 016
  + The party leader disclaimed the allegations. | The party leader > _
challenge v  S=subj obj={accusation}  -> 016
  + The company challenged the claims. | The company > _
shrug_off v  S=subj obj={accusation}  -> 016
  + Bolivia shrugged off the accusation. | Bolivia > _
counter v  S=subj obj={accusation}  -> 016
  + The mayor countered the allegations. | The mayor > _
repudiate v  S=subj obj={accusation}  -> 016
  + The company repudiated the claims. | The company > _
pour_scorn_on v  S=subj obj={accusation}  -> 016
  + Sudan poured scorn on the accusation. | Sudan > _
deny v  S=subj obj=role|link|hand|part|knowledge|guilt  -> 016
  + Canada denied any role in the plot. | Canada > _
disclaim v  S=subj obj=role|link|hand|part|knowledge|guilt  -> 016
  + The envoy disclaimed knowledge of the payments. | The envoy > _
disavow v  S=subj obj=role|link|hand|part|knowledge|guilt  -> 016
  + Qatar disavowed any role in the plot. | Qatar > _
reject v  S=subj obj=role|link|hand|part|knowledge|guilt  -> 016
  + The finance minister rejected knowledge of the payments. | The finance minister > _
# Refusing talks, mediation, settlement
decline v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + Romania declined talks with Ethiopia. | Romania > Ethiopia
rebuff v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + The chancellor rebuffed a meeting with the union. | The chancellor > the union
turn_down v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + Rebels turned down negotiations with the government. | Rebels > the government
spurn v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + Thailand spurned talks with Cyprus. | Thailand > Cyprus
shun v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + The president shunned a meeting with the union. | The president > the union
snub v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + Militants snubbed negotiations with the government. | Militants > the government
dismiss v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + Mexico dismissed talks with Tunisia. | Mexico > Tunisia
oppose v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + The prime minister opposed a meeting with the union. | The prime minister > the union
skip v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + Insurgents skipped negotiations with the government. | Insurgents > the government
ignore v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + Iceland ignored talks with Angola. | Iceland > Angola
resist v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + The foreign minister resisted a meeting with the union. | The foreign minister > the union
refuse v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + Gunmen refused negotiations with the government. | Gunmen > the government
avoid v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + Denmark avoided talks with Lebanon. | Denmark > Lebanon
shelve v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + The defence minister shelved a meeting with the union. | The defence minister > the union
reject v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + Separatists rejected negotiations with the government. | Separatists > the government
stay_away_from v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + Senegal stayed away from talks with Georgia. | Senegal > Georgia
refuse v  S=subj T?=by|from|of|obj.of|obj.poss obj=mediation|mediator|arbitration|good_offices|intervention  -> 126
  + Bulgaria refused mediation by Indonesia. | Bulgaria > Indonesia
rebuff v  S=subj T?=by|from|of|obj.of|obj.poss obj=mediation|mediator|arbitration|good_offices|intervention  -> 126
  + Guerrillas rebuffed the mediation of the Arab League. | Guerrillas > the Arab League
turn_down v  S=subj T?=by|from|of|obj.of|obj.poss obj=mediation|mediator|arbitration|good_offices|intervention  -> 126
  + Morocco turned down mediation by Belarus. | Morocco > Belarus
spurn v  S=subj T?=by|from|of|obj.of|obj.poss obj=mediation|mediator|arbitration|good_offices|intervention  -> 126
  + Militiamen spurned the mediation of the Security Council. | Militiamen > the Security Council
decline v  S=subj T?=by|from|of|obj.of|obj.poss obj=mediation|mediator|arbitration|good_offices|intervention  -> 126
  + Tanzania declined mediation by Croatia. | Tanzania > Croatia
rule_out v  S=subj T?=by|from|of|obj.of|obj.poss obj=mediation|mediator|arbitration|good_offices|intervention  -> 126
  + Extremists ruled out the mediation of ASEAN. | Extremists > ASEAN
oppose v  S=subj T?=by|from|of|obj.of|obj.poss obj=mediation|mediator|arbitration|good_offices|intervention  -> 126
  + Argentina opposed mediation by Rwanda. | Argentina > Rwanda
dismiss v  S=subj T?=by|from|of|obj.of|obj.poss obj=mediation|mediator|arbitration|good_offices|intervention  -> 126
  + Jihadists dismissed the mediation of the European Union. | Jihadists > the European Union
refuse v  S=subj T?=of|by|from|with|obj.of|obj.poss obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Paramilitaries refused the peace plan of the United Nations. | Paramilitaries > the United Nations
rebuff v  S=subj T?=of|by|from|with|obj.of|obj.poss obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Austria rebuffed a truce with the rebels. | Austria > the rebels
turn_down v  S=subj T?=of|by|from|with|obj.of|obj.poss obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Rebels turned down the peace plan of NATO. | Rebels > NATO
spurn v  S=subj T?=of|by|from|with|obj.of|obj.poss obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Yemen spurned a truce with the rebels. | Yemen > the rebels
decline v  S=subj T?=of|by|from|with|obj.of|obj.poss obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Militants declined the peace plan of the African Union. | Militants > the African Union
rule_out v  S=subj T?=of|by|from|with|obj.of|obj.poss obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Kenya ruled out a truce with the rebels. | Kenya > the rebels
oppose v  S=subj T?=of|by|from|with|obj.of|obj.poss obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Insurgents opposed the peace plan of the World Bank. | Insurgents > the World Bank
dismiss v  S=subj T?=of|by|from|with|obj.of|obj.poss obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Norway dismissed a truce with the rebels. | Norway > the rebels
denounce v  S=subj T?=of|by|from|with|obj.of|obj.poss obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Gunmen denounced the peace plan of the Arab League. | Gunmen > the Arab League
renounce v  S=subj T?=of|by|from|with|obj.of|obj.poss obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Peru renounced a truce with the rebels. | Peru > the rebels
repudiate v  S=subj T?=of|by|from|with|obj.of|obj.poss obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Separatists repudiated the peace plan of the Security Council. | Separatists > the Security Council
abandon v  S=subj T?=of|by|from|with|obj.of|obj.poss obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Turkey abandoned a truce with the rebels. | Turkey > the rebels
scupper v  S=subj T?=of|by|from|with|obj.of|obj.poss obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Guerrillas scuppered the peace plan of ASEAN. | Guerrillas > ASEAN
torpedo v  S=subj T?=of|by|from|with|obj.of|obj.poss obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Vietnam torpedoed a truce with the rebels. | Vietnam > the rebels
# Refusing aid, cooperation
refuse v  S=subj T?=of|from|by|to|obj.of|obj.poss obj={aid}  -> 122
  + Chad refused aid from Egypt. | Chad > Egypt
reject v  S=subj T?=of|from|by|to|obj.of|obj.poss obj={aid}  -> 122
  + Poland rejected the assistance of the European Union. | Poland > the European Union
rebuff v  S=subj T?=of|from|by|to|obj.of|obj.poss obj={aid}  -> 122
  + Chile rebuffed aid from Nepal. | Chile > Nepal
turn_down v  S=subj T?=of|from|by|to|obj.of|obj.poss obj={aid}  -> 122
  + Ghana turned down the assistance of the United Nations. | Ghana > the United Nations
spurn v  S=subj T?=of|from|by|to|obj.of|obj.poss obj={aid}  -> 122
  + Serbia spurned aid from Japan. | Serbia > Japan
decline v  S=subj T?=of|from|by|to|obj.of|obj.poss obj={aid}  -> 122
  + Jordan declined the assistance of NATO. | Jordan > NATO
rule_out v  S=subj T?=of|from|by|to|obj.of|obj.poss obj={aid}  -> 122
  + Cuba ruled out aid from Malaysia. | Cuba > Malaysia
refuse v  S=subj T?=for|from|to|iobj obj={loan}|{money}|bailout  -> 1221
  + The African Union refused a loan to Sweden. | The African Union > Sweden
reject v  S=subj T?=for|from|to|iobj obj={loan}|{money}|bailout  -> 1221
  + Uganda rejected a bailout for the airline. | Uganda > the airline
turn_down v  S=subj T?=for|from|to|iobj obj={loan}|{money}|bailout  -> 1221
  + The World Bank turned down a loan to Brazil. | The World Bank > Brazil
rule_out v  S=subj T?=for|from|to|iobj obj={loan}|{money}|bailout  -> 1221
  + Kuwait ruled out a bailout for the airline. | Kuwait > the airline
oppose v  S=subj T?=for|from|to|iobj obj={loan}|{money}|bailout  -> 1221
  + The Arab League opposed a loan to Armenia. | The Arab League > Armenia
decline v  S=subj T?=for|from|to|iobj obj={loan}|{money}|bailout  -> 1221
  + Portugal declined a bailout for the airline. | Portugal > the airline
block v  S=subj T?=for|from|to|iobj obj={loan}|{money}|bailout  -> 1221
  + The Security Council blocked a loan to Niger. | The Security Council > Niger
refuse v  S=subj T?=for|from|to|iobj obj={arms}|military_aid  -> 1222
  + Mongolia refused tanks to Oman. | Mongolia > Oman
deny v  S=subj T?=for|from|to|iobj obj={arms}|military_aid  -> 1222
  + Colombia denied missiles to the rebels. | Colombia > the rebels
rule_out v  S=subj T?=for|from|to|iobj obj={arms}|military_aid  -> 1222
  + Finland ruled out tanks to Zambia. | Finland > Zambia
turn_down v  S=subj T?=for|from|to|iobj obj={arms}|military_aid  -> 1222
  + Pakistan turned down missiles to the rebels. | Pakistan > the rebels
decline v  S=subj T?=for|from|to|iobj obj={arms}|military_aid  -> 1222
  + Greece declined tanks to Ecuador. | Greece > Ecuador
refuse v  S=subj T?=for|from|to|iobj obj={humanitarian}  -> 1223
  + Cambodia refused food from Algeria. | Cambodia > Algeria
reject v  S=subj T?=for|from|to|iobj obj={humanitarian}  -> 1223
  + Special forces rejected medicine to the camp. | Special forces > the camp
turn_down v  S=subj T?=for|from|to|iobj obj={humanitarian}  -> 1223
  + Latvia turned down food from Bolivia. | Latvia > Bolivia
deny v  S=subj T?=for|from|to|iobj obj={humanitarian}  -> 1223
  + The navy denied medicine to the camp. | The navy > the camp
spurn v  S=subj T?=for|from|to|iobj obj={humanitarian}  -> 1223
  + Sudan spurned food from Canada. | Sudan > Canada
refuse v  S=subj T?=for|from|to|iobj obj={peacekeepers}|protection  -> 1224
  + Qatar refused peacekeepers from ASEAN. | Qatar > ASEAN
reject v  S=subj T?=for|from|to|iobj obj={peacekeepers}|protection  -> 1224
  + Romania rejected protection to the witness. | Romania > the witness
turn_down v  S=subj T?=for|from|to|iobj obj={peacekeepers}|protection  -> 1224
  + Ethiopia turned down peacekeepers from the European Union. | Ethiopia > the European Union
deny v  S=subj T?=for|from|to|iobj obj={peacekeepers}|protection  -> 1224
  + Thailand denied protection to the witness. | Thailand > the witness
rule_out v  S=subj T?=for|from|to|iobj obj={peacekeepers}|protection  -> 1224
  + Cyprus ruled out peacekeepers from the United Nations. | Cyprus > the United Nations
oppose v  S=subj T?=for|from|to|iobj obj={peacekeepers}|protection  -> 1224
  + Mexico opposed protection to the witness. | Mexico > the witness
refuse v  S=subj T?=with|from obj=cooperation|partnership|alliance  -> 121
  + Tunisia refused cooperation with Iceland. | Tunisia > Iceland
reject v  S=subj T?=with|from obj=cooperation|partnership|alliance  -> 121
  + Militiamen rejected an alliance with the party. | Militiamen > the party
rule_out v  S=subj T?=with|from obj=cooperation|partnership|alliance  -> 121
  + Angola ruled out cooperation with Denmark. | Angola > Denmark
spurn v  S=subj T?=with|from obj=cooperation|partnership|alliance  -> 121
  + Extremists spurned an alliance with the party. | Extremists > the party
decline v  S=subj T?=with|from obj=cooperation|partnership|alliance  -> 121
  + Lebanon declined cooperation with Senegal. | Lebanon > Senegal
refuse v  S=subj T?=with|from|by obj=trade|investment|economic_cooperation|takeover|takeover_bid|contract  -> 1211
  + Georgia refused investment from Bulgaria. | Georgia > Bulgaria
reject v  S=subj T?=with|from|by obj=trade|investment|economic_cooperation|takeover|takeover_bid|contract  -> 1211
  + The board rejected the takeover by a rival firm. | The board > a rival firm
rule_out v  S=subj T?=with|from|by obj=trade|investment|economic_cooperation|takeover|takeover_bid|contract  -> 1211
  + Indonesia ruled out investment from Morocco. | Indonesia > Morocco
spurn v  S=subj T?=with|from|by obj=trade|investment|economic_cooperation|takeover|takeover_bid|contract  -> 1211
  + The board spurned the takeover by a rival firm. | The board > a rival firm
oppose v  S=subj T?=with|from|by obj=trade|investment|economic_cooperation|takeover|takeover_bid|contract  -> 1211
  + Belarus opposed investment from Tanzania. | Belarus > Tanzania
block v  S=subj T?=with|from|by obj=trade|investment|economic_cooperation|takeover|takeover_bid|contract  -> 1211
  + The board blocked the takeover by a rival firm. | The board > a rival firm
refuse v  S=subj T?=with|from|in obj=military_cooperation|military_action|intervention|war|alliance|deployment  -> 1212
  + Croatia refused military action in Argentina. | Croatia > Argentina
reject v  S=subj T?=with|from|in obj=military_cooperation|military_action|intervention|war|alliance|deployment  -> 1212
  + Rwanda rejected the deployment in Austria. | Rwanda > Austria
rule_out v  S=subj T?=with|from|in obj=military_cooperation|military_action|intervention|war|alliance|deployment  -> 1212
  + Yemen ruled out military action in Kenya. | Yemen > Kenya
oppose v  S=subj T?=with|from|in obj=military_cooperation|military_action|intervention|war|alliance|deployment  -> 1212
  + Norway opposed the deployment in Peru. | Norway > Peru
refuse v  S=subj T?=of|to|obj.of|obj.poss obj=extradition|handover|investigation|inquiry  -> 1213
  + Turkey refused the extradition of a banker. | Turkey > a banker
reject v  S=subj T?=of|to|obj.of|obj.poss obj=extradition|handover|investigation|inquiry  -> 1213
  + Vietnam rejected extradition to Chad. | Vietnam > Chad
rule_out v  S=subj T?=of|to|obj.of|obj.poss obj=extradition|handover|investigation|inquiry  -> 1213
  + Egypt ruled out the extradition of a banker. | Egypt > a banker
deny v  S=subj T?=of|to|obj.of|obj.poss obj=extradition|handover|investigation|inquiry  -> 1213
  + Poland denied extradition to Chile. | Poland > Chile
block v  S=subj T?=of|to|obj.of|obj.poss obj=extradition|handover|investigation|inquiry  -> 1213
  + Nepal blocked the extradition of a banker. | Nepal > a banker
oppose v  S=subj T?=of|to|obj.of|obj.poss obj=extradition|handover|investigation|inquiry  -> 1213
  + Ghana opposed extradition to Serbia. | Ghana > Serbia
refuse v  S=subj T?=to|with obj={intelligence}  -> 121
  + Japan refused the files to the tribunal. | Japan > the tribunal
deny v  S=subj T?=to|with obj={intelligence}  -> 121
  + The bank denied data to the regulator. | The bank > the regulator
# Refusing reform and demands to yield
refuse v  S=subj T?=by|of|from|obj.of|obj.poss obj={reforms}  -> 123
  + The interior minister refused reforms. | The interior minister > _
reject v  S=subj T?=by|of|from|obj.of|obj.poss obj={reforms}  -> 123
  + Jordan rejected democratic reforms. | Jordan > _
rule_out v  S=subj T?=by|of|from|obj.of|obj.poss obj={reforms}  -> 123
  + The opposition leader ruled out reforms. | The opposition leader > _
oppose v  S=subj T?=by|of|from|obj.of|obj.poss obj={reforms}  -> 123
  + Cuba opposed democratic reforms. | Cuba > _
resist v  S=subj T?=by|of|from|obj.of|obj.poss obj={reforms}  -> 123
  + The governor resisted reforms. | The governor > _
block v  S=subj T?=by|of|from|obj.of|obj.poss obj={reforms}  -> 123
  + Malaysia blocked democratic reforms. | Malaysia > _
shelve v  S=subj T?=by|of|from|obj.of|obj.poss obj={reforms}  -> 123
  + The king shelved reforms. | The king > _
stonewall v  S=subj T?=by|of|from|obj.of|obj.poss obj={reforms}  -> 123
  + Sweden stonewalled democratic reforms. | Sweden > _
dismiss v  S=subj T?=by|of|from|obj.of|obj.poss obj={reforms}  -> 123
  + The ambassador dismissed reforms. | The ambassador > _
reject v  S=subj T?=of|by|from|obj.of|obj.poss obj={leadership}  -> 1231
  + The army chief rejected early elections. | The army chief > _
rule_out v  S=subj T?=of|by|from|obj.of|obj.poss obj={leadership}  -> 1231
  + The vice president ruled out his resignation. | The vice president > _
oppose v  S=subj T?=of|by|from|obj.of|obj.poss obj={leadership}  -> 1231
  + The party leader opposed early elections. | The party leader > _
resist v  S=subj T?=of|by|from|obj.of|obj.poss obj={leadership}  -> 1231
  + The mayor resisted his resignation. | The mayor > _
dismiss v  S=subj T?=of|by|from|obj.of|obj.poss obj={leadership}  -> 1231
  + The envoy dismissed early elections. | The envoy > _
reject v  S=subj T?=of|by|in|obj.of|obj.poss obj={policy}  -> 1232
  + Uganda rejected a change of the law. | Uganda > _
refuse v  S=subj T?=of|by|in|obj.of|obj.poss obj={policy}  -> 1232
  + The parliament refused the bill. | The parliament > _
oppose v  S=subj T?=of|by|in|obj.of|obj.poss obj={policy}  -> 1232
  + Brazil opposed a change of the law. | Brazil > _
vote_down v  S=subj T?=of|by|in|obj.of|obj.poss obj={policy}  -> 1232
  + The parliament voted down the bill. | The parliament > _
resist v  S=subj T?=of|by|in|obj.of|obj.poss obj={policy}  -> 1232
  + Kuwait resisted a change of the law. | Kuwait > _
throw_out v  S=subj T?=of|by|in|obj.of|obj.poss obj={policy}  -> 1232
  + The parliament threw out the bill. | The parliament > _
block v  S=subj T?=of|by|in|obj.of|obj.poss obj={policy}  -> 1232
  + Armenia blocked a change of the law. | Armenia > _
shoot_down v  S=subj T?=of|by|in|obj.of|obj.poss obj={policy}  -> 1232
  + The parliament shot down the bill. | The parliament > _
kill v  S=subj T?=of|by|in|obj.of|obj.poss obj={policy}  -> 1232
  + Portugal killed a change of the law. | Portugal > _
refuse v  S=subj T?=to|for|iobj obj={rights}|{asylum}  -> 1233
  + Niger refused asylum to the deserters. | Niger > the deserters
reject v  S=subj T?=to|for|iobj obj={rights}|{asylum}  -> 1233
  + Mongolia rejected citizenship to the islanders. | Mongolia > the islanders
rule_out v  S=subj T?=to|for|iobj obj={rights}|{asylum}  -> 1233
  + Oman ruled out asylum to the deserters. | Oman > the deserters
oppose v  S=subj T?=to|for|iobj obj={rights}|{asylum}  -> 1233
  + Colombia opposed citizenship to the islanders. | Colombia > the islanders
reject v  S=subj obj={institution}  -> 1234
  + The finance minister rejected a new constitution. | The finance minister > _
oppose v  S=subj obj={institution}  -> 1234
  + The parliament opposed a constitutional change. | The parliament > _
refuse v  S=subj obj={institution}  -> 1234
  + The chancellor refused a new constitution. | The chancellor > _
vote_down v  S=subj obj={institution}  -> 1234
  + The parliament voted down a constitutional change. | The parliament > _
block v  S=subj obj={institution}  -> 1234
  + The president blocked a new constitution. | The president > _
reject v  S=subj T?=on|of|obj.of|obj.poss obj=lifting|easing|end|removal of={curfew}|{martial}|{restriction}  -> 1241
  + The prime minister rejected the lifting of the curfew. | The prime minister > _
refuse v  S=subj T?=on|of|obj.of|obj.poss obj=lifting|easing|end|removal of={curfew}|{martial}|{restriction}  -> 1241
  + The foreign minister refused the lifting of the curfew. | The foreign minister > _
rule_out v  S=subj T?=on|of|obj.of|obj.poss obj=lifting|easing|end|removal of={curfew}|{martial}|{restriction}  -> 1241
  + The defence minister ruled out the lifting of the curfew. | The defence minister > _
oppose v  S=subj T?=on|of|obj.of|obj.poss obj=lifting|easing|end|removal of={curfew}|{martial}|{restriction}  -> 1241
  + The interior minister opposed the lifting of the curfew. | The interior minister > _
refuse v  S=subj T?=of|for|by|obj.of|obj.poss obj=release|bail|clemency|pardon|parole|freedom|return  -> 1243
  + A judge refused bail for the editor. | A judge > the editor
reject v  S=subj T?=of|for|by|obj.of|obj.poss obj=release|bail|clemency|pardon|parole|freedom|return  -> 1243
  + Finland rejected the release of the sailors. | Finland > the sailors
deny v  S=subj T?=of|for|by|obj.of|obj.poss obj=release|bail|clemency|pardon|parole|freedom|return  -> 1243
  + A judge denied bail for the editor. | A judge > the editor
rule_out v  S=subj T?=of|for|by|obj.of|obj.poss obj=release|bail|clemency|pardon|parole|freedom|return  -> 1243
  + Zambia ruled out the release of the sailors. | Zambia > the sailors
oppose v  S=subj T?=of|for|by|obj.of|obj.poss obj=release|bail|clemency|pardon|parole|freedom|return  -> 1243
  + A judge opposed bail for the editor. | A judge > the editor
block v  S=subj T?=of|for|by|obj.of|obj.poss obj=release|bail|clemency|pardon|parole|freedom|return  -> 1243
  + Pakistan blocked the release of the sailors. | Pakistan > the sailors
reject v  S=subj T?=on|against|of|obj.of|obj.poss obj=lifting|easing|removal of={sanction}  -> 1244
  + Greece rejected the lifting of sanctions on Ecuador. | Greece > Ecuador
refuse v  S=subj T?=on|against|of|obj.of|obj.poss obj=lifting|easing|removal of={sanction}  -> 1244
  + NATO refused the easing of the embargo. | NATO > _
rule_out v  S=subj T?=on|against|of|obj.of|obj.poss obj=lifting|easing|removal of={sanction}  -> 1244
  + Cambodia ruled out the lifting of sanctions on Algeria. | Cambodia > Algeria
oppose v  S=subj T?=on|against|of|obj.of|obj.poss obj=lifting|easing|removal of={sanction}  -> 1244
  + The African Union opposed the easing of the embargo. | The African Union > _
block v  S=subj T?=on|against|of|obj.of|obj.poss obj=lifting|easing|removal of={sanction}  -> 1244
  + Latvia blocked the lifting of sanctions on Bolivia. | Latvia > Bolivia
deny v  S=subj T?=to|for|into|iobj obj={access}|{inspectors}|visa|entry|permission|permit|accreditation  -> 1245
  + Sudan denied access to the World Bank. | Sudan > the World Bank
refuse v  S=subj T?=to|for|into|iobj obj={access}|{inspectors}|visa|entry|permission|permit|accreditation  -> 1245
  + The air force refused entry to the aid workers. | The air force > the aid workers
bar v  S=subj T?=to|for|into|iobj obj={access}|{inspectors}|visa|entry|permission|permit|accreditation  -> 1245
  + Canada barred a visa to the reporter. | Canada > the reporter
block v  S=subj T?=to|for|into|iobj obj={access}|{inspectors}|visa|entry|permission|permit|accreditation  -> 1245
  + Qatar blocked access to the Arab League. | Qatar > the Arab League
obstruct v  S=subj T?=to|for|into|iobj obj={access}|{inspectors}|visa|entry|permission|permit|accreditation  -> 1245
  + Marines obstructed entry to the aid workers. | Marines > the aid workers
prevent v  S=subj T?=to|for|into|iobj obj={access}|{inspectors}|visa|entry|permission|permit|accreditation  -> 1245
  + Romania prevented a visa to the reporter. | Romania > the reporter
hinder v  S=subj T?=to|for|into|iobj obj={access}|{inspectors}|visa|entry|permission|permit|accreditation  -> 1245
  + Ethiopia hindered access to the Security Council. | Ethiopia > the Security Council
turn_away v  S=subj T?=to|for|into|iobj obj={access}|{inspectors}|visa|entry|permission|permit|accreditation  -> 1245
  + Border guards turned away entry to the aid workers. | Border guards > the aid workers
impede v  S=subj T?=to|for|into|iobj obj={access}|{inspectors}|visa|entry|permission|permit|accreditation  -> 1245
  + Thailand impeded a visa to the reporter. | Thailand > the reporter
rule_out v  S=subj T?=to|for|into|iobj obj={access}|{inspectors}|visa|entry|permission|permit|accreditation  -> 1245
  + Cyprus ruled out access to ASEAN. | Cyprus > ASEAN
bar v  S=subj T=obj:person obj={inspectors}|aid_worker|reporter|journalist|monitor|delegation  -> 1245
  + Mexico barred the inspectors. | Mexico > the inspectors
turn_away v  S=subj T=obj:person obj={inspectors}|aid_worker|reporter|journalist|monitor|delegation  -> 1245
  + The army turned away the observers at the gate. | The army > the observers
turn_back v  S=subj T=obj:person obj={inspectors}|aid_worker|reporter|journalist|monitor|delegation  -> 1245
  + Tunisia turned back the inspectors. | Tunisia > the inspectors
block v  S=subj T=obj:person obj={inspectors}|aid_worker|reporter|journalist|monitor|delegation  -> 1245
  + Government troops blocked the observers at the gate. | Government troops > the observers
stop v  S=subj T=obj:person obj={inspectors}|aid_worker|reporter|journalist|monitor|delegation  -> 1245
  + Iceland stopped the inspectors. | Iceland > the inspectors
obstruct v  S=subj T=obj:person obj={inspectors}|aid_worker|reporter|journalist|monitor|delegation  -> 1245
  + Soldiers obstructed the observers at the gate. | Soldiers > the observers
refuse v  S=subj T?=from|in|with obj=withdrawal|{ceasefire}|pullout|disarmament  -> 1246
  + Jihadists refused disarmament. | Jihadists > _
reject v  S=subj T?=from|in|with obj=withdrawal|{ceasefire}|pullout|disarmament  -> 1246
  + Angola rejected a withdrawal from the valley. | Angola > the valley
rule_out v  S=subj T?=from|in|with obj=withdrawal|{ceasefire}|pullout|disarmament  -> 1246
  + Paramilitaries ruled out disarmament. | Paramilitaries > _
oppose v  S=subj T?=from|in|with obj=withdrawal|{ceasefire}|pullout|disarmament  -> 1246
  + Denmark opposed a withdrawal from the valley. | Denmark > the valley
resist v  S=subj T?=from|in|with obj=withdrawal|{ceasefire}|pullout|disarmament  -> 1246
  + Rebels resisted disarmament. | Rebels > _
shun v  S=subj T?=from|in|with obj=withdrawal|{ceasefire}|pullout|disarmament  -> 1246
  + Lebanon shunned a withdrawal from the valley. | Lebanon > the valley
# Defiance and veto
contravene v  S=subj T=obj  -> 128
  + Senegal contravened the ruling of the tribunal. | Senegal > the ruling of the tribunal
transgress v  S=subj T=obj  -> 128
  + The company transgressed the order of the court. | The company > the order of the court
circumvent v  S=subj T=obj  -> 128
  + Georgia circumvented the European Union. | Georgia > the European Union
flaunt v  S=subj T=obj  -> 128
  + Bulgaria flaunted the ruling of the tribunal. | Bulgaria > the ruling of the tribunal
evade v  S=subj T=obj  -> 128
  + The company evaded the order of the court. | The company > the order of the court
bypass v  S=subj T=obj  -> 128
  + Indonesia bypassed the United Nations. | Indonesia > the United Nations
sidestep v  S=subj T=obj  -> 128
  + Morocco sidesteped the ruling of the tribunal. | Morocco > the ruling of the tribunal
breach v  S=subj T=obj  -> 128
  + The company breached the order of the court. | The company > the order of the court
infringe v  S=subj T=obj  -> 128
  + Belarus infringed NATO. | Belarus > NATO
disrespect v  S=subj T=obj  -> 128
  + Tanzania disrespected the ruling of the tribunal. | Tanzania > the ruling of the tribunal
thwart v  S=subj T=obj  -> 128
  + The company thwarted the order of the court. | The company > the order of the court
stonewall v  S=subj T=obj  -> 128
  + Croatia stonewalled the African Union. | Croatia > the African Union
overstep v  S=subj T=obj  -> 128
  + Argentina oversteped the ruling of the tribunal. | Argentina > the ruling of the tribunal
breach v  S=subj T?=of|with|obj.of|obj.poss obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + Rwanda breached the ban. | Rwanda > _
flout v  S=subj T?=of|with|obj.of|obj.poss obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + The company flouted the law. | The company > _
defy v  S=subj T?=of|with|obj.of|obj.poss obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + Austria defied the airspace of Yemen. | Austria > Yemen
ignore v  S=subj T?=of|with|obj.of|obj.poss obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + Kenya ignored the ban. | Kenya > _
contravene v  S=subj T?=of|with|obj.of|obj.poss obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + The company contravened the law. | The company > _
break v  S=subj T?=of|with|obj.of|obj.poss obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + Norway broke the airspace of Peru. | Norway > Peru
infringe v  S=subj T?=of|with|obj.of|obj.poss obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + Turkey infringed the ban. | Turkey > _
disregard v  S=subj T?=of|with|obj.of|obj.poss obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + The company disregarded the law. | The company > _
disobey v  S=subj T?=of|with|obj.of|obj.poss obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + Vietnam disobeyed the airspace of Chad. | Vietnam > Chad
circumvent v  S=subj T?=of|with|obj.of|obj.poss obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + Egypt circumvented the ban. | Egypt > _
evade v  S=subj T?=of|with|obj.of|obj.poss obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + The company evaded the law. | The company > _
renege_on v  S=subj T?=of|with|obj.of|obj.poss obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + Poland reneged on the airspace of Chile. | Poland > Chile
skirt v  S=subj T?=of|with|obj.of|obj.poss obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + Nepal skirted the ban. | Nepal > _
transgress v  S=subj T?=of|with|obj.of|obj.poss obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + The company transgressed the law. | The company > _
defiance n  S?=by|mod|poss T=of|against  -> 128
  + Ghana's defiance of the ruling was reported to the council. | Ghana > the ruling
breach n  S?=by|mod|poss T=of|against  -> 128
  + The firm's breach of the embargo was proven. | The firm > the embargo
contravention n  S?=by|mod|poss T=of|against  -> 128
  + Serbia's contravention of the ruling was reported to the council. | Serbia > the ruling
noncompliance n  S?=by|mod|poss T=of|against  -> 128
  + The firm's noncompliance of the embargo was proven. | The firm > the embargo
non-compliance n  S?=by|mod|poss T=of|against  -> 128
  + Japan's non-compliance of the ruling was reported to the council. | Japan > the ruling
infringement n  S?=by|mod|poss T=of|against  -> 128
  + The firm's infringement of the embargo was proven. | The firm > the embargo
disobedience n  S?=by|mod|poss T=of|against  -> 128
  + Jordan's disobedience of the ruling was reported to the council. | Jordan > the ruling
flouting n  S?=by|mod|poss T=of|against  -> 128
  + The firm's flouting of the embargo was proven. | The firm > the embargo
veto v  S=subj T?=of|by|against|from|obj.of|obj.poss obj=resolution|bill|motion|draft|statement|law|membership|decision|draft_resolution|sanction  -> 129
  + Cuba vetoed the resolution. | Cuba > _
shoot_down v  S=subj T?=of|by|against|from|obj.of|obj.poss obj=resolution|bill|motion|draft|statement|law|membership|decision|draft_resolution|sanction  -> 129
  + The opposition leader shot down the bill of the parliament. | The opposition leader > the parliament
vote_against v  S=subj T?=of|by|against|from|obj.of|obj.poss obj=resolution|bill|motion|draft|statement|law|membership|decision|draft_resolution|sanction  -> 129
  + Malaysia voted against the resolution. | Malaysia > _
torpedo v  S=subj T?=of|by|against|from|obj.of|obj.poss obj=resolution|bill|motion|draft|statement|law|membership|decision|draft_resolution|sanction  -> 129
  + The governor torpedoed the bill of the parliament. | The governor > the parliament
derail v  S=subj T?=of|by|against|from|obj.of|obj.poss obj=resolution|bill|motion|draft|statement|law|membership|decision|draft_resolution|sanction  -> 129
  + Sweden derailed the resolution. | Sweden > _
defeat v  S=subj T?=of|by|against|from|obj.of|obj.poss obj=resolution|bill|motion|draft|statement|law|membership|decision|draft_resolution|sanction  -> 129
  + The king defeated the bill of the parliament. | The king > the parliament
strike_down v  S=subj T?=of|by|against|from|obj.of|obj.poss obj=resolution|bill|motion|draft|statement|law|membership|decision|draft_resolution|sanction  -> 129
  + Uganda struck down the resolution. | Uganda > _
overrule v  S=subj T?=of|by|against|from|obj.of|obj.poss obj=resolution|bill|motion|draft|statement|law|membership|decision|draft_resolution|sanction  -> 129
  + The ambassador overruled the bill of the parliament. | The ambassador > the parliament
quash v  S=subj T?=of|by|against|from|obj.of|obj.poss obj=resolution|bill|motion|draft|statement|law|membership|decision|draft_resolution|sanction  -> 129
  + Brazil quashed the resolution. | Brazil > _
use v  S=subj T?=over|against|of|obj.of|obj.poss obj=veto|veto_power  -> 129
  + Kuwait used its veto against the resolution. | Kuwait > the resolution
cast v  S=subj T?=over|against|of|obj.of|obj.poss obj=veto|veto_power  -> 129
  + The army chief cast a veto of the bill. | The army chief > the bill
exercise v  S=subj T?=over|against|of|obj.of|obj.poss obj=veto|veto_power  -> 129
  + Armenia exercised its veto against the resolution. | Armenia > the resolution
wield v  S=subj T?=over|against|of|obj.of|obj.poss obj=veto|veto_power  -> 129
  + The vice president wielded a veto of the bill. | The vice president > the bill
impose v  S=subj T?=over|against|of|obj.of|obj.poss obj=veto|veto_power  -> 129
  + Portugal imposed its veto against the resolution. | Portugal > the resolution
cancel v  S=subj T?=to|with|in obj={visit}  -> 125
  + The party leader canceled a visit to Niger. | The party leader > Niger
call_off v  S=subj T?=to|with|in obj={visit}  -> 125
  + The mayor called off a planned trip to Mongolia. | The mayor > Mongolia
put_off v  S=subj T?=to|with|in obj={visit}  -> 125
  + The envoy put off a visit to Oman. | The envoy > Oman
postpone v  S=subj T?=to|with|in obj={visit}  -> 125
  + The finance minister postponed a planned trip to Colombia. | The finance minister > Colombia
scrap v  S=subj T?=to|with|in obj={visit}  -> 125
  + The chancellor scrapped a visit to Finland. | The chancellor > Finland
abandon v  S=subj T?=to|with|in obj={visit}  -> 125
  + The president abandoned a planned trip to Zambia. | The president > Zambia
drop v  S=subj T?=to|with|in obj={visit}  -> 125
  + The prime minister dropped a visit to Pakistan. | The prime minister > Pakistan
suspend v  S=subj T?=to|with|in obj={visit}  -> 125
  + The foreign minister suspended a planned trip to Greece. | The foreign minister > Greece
shelve v  S=subj T?=to|with|in obj={visit}  -> 125
  + The defence minister shelved a visit to Ecuador. | The defence minister > Ecuador
axe v  S=subj T?=to|with|in obj={visit}  -> 125
  + The interior minister axed a planned trip to Cambodia. | The interior minister > Cambodia
boycott v  S=subj T?=with|of|obj.of|obj.poss obj={talks}|{visit}  -> 125
  + Algeria boycotted talks with Latvia. | Algeria > Latvia
skip v  S=subj T?=with|of|obj.of|obj.poss obj={talks}|{visit}  -> 125
  + The opposition leader skipped the meeting with the union. | The opposition leader > the union
snub v  S=subj T?=with|of|obj.of|obj.poss obj={talks}|{visit}  -> 125
  + Bolivia snubbed talks with Sudan. | Bolivia > Sudan
leave v  S=subj T?=with|of|obj.of|obj.poss obj={talks}|{visit}  -> 125
  + The governor left the meeting with the union. | The governor > the union
quit v  S=subj T?=with|of|obj.of|obj.poss obj={talks}|{visit}  -> 125
  + Canada quit talks with Qatar. | Canada > Qatar
walk_out_of v  S=subj T?=with|of|obj.of|obj.poss obj={talks}|{visit}  -> 125
  + The king walked out of the meeting with the union. | The king > the union
miss v  S=subj T?=with|of|obj.of|obj.poss obj={talks}|{visit}  -> 125
  + Romania missed talks with Ethiopia. | Romania > Ethiopia
