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
  + The opposition leader repulsed the offer of Mongolia. | The opposition leader > the offer of Mongolia
snub v  S=subj T=obj  -> 120
  + Oman snubbed Colombia once more. | Oman > Colombia
disregard v  S=subj T=obj  -> 120
  + The Red Cross disregarded the plan. | The Red Cross > the plan
disobey v  S=subj T=obj  -> 120
  + The governor disobeyed the offer of Finland. | The governor > the offer of Finland
discard v  S=subj T=obj  -> 120
  + Zambia discarded Pakistan once more. | Zambia > Pakistan
brush_off v  S=subj T=obj  -> 120
  + A medical charity brushed off the plan. | A medical charity > the plan
shoot_down v  S=subj T=obj  -> 120
  + The king shot down the offer of Greece. | The king > the offer of Greece
cold-shoulder v  S=subj T=obj  -> 120
  + Ecuador cold-shouldered Cambodia once more. | Ecuador > Cambodia
renounce v  S=subj T=obj  -> 120
  + The church council renounced the plan. | The church council > the plan
shun v  S=subj T=obj  -> 120
  + The ambassador shunned the offer of Algeria. | The ambassador > the offer of Algeria
disclaim v  S=subj T=obj  -> 120
  + Latvia disclaimed Bolivia once more. | Latvia > Bolivia
brush_aside v  S=subj T=obj  -> 120
  + A women's group brushed aside the plan. | A women's group > the plan
wave_off v  S=subj T=obj  -> 120
  + The army chief waved off the offer of Sudan. | The army chief > the offer of Sudan
forswear v  S=subj T=obj  -> 120
  + Canada forsweared Qatar once more. | Canada > Qatar
refuse v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + The vice president refused the proposal of the union. | The vice president > the union
rebuff v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Romania rebuffed a call by the European Union. | Romania > the European Union
turn_down v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Guerrillas turned down the offer of the government. | Guerrillas > the government
spurn v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + The party leader spurned the proposal of the union. | The party leader > the union
decline v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Ethiopia declined a call by the United Nations. | Ethiopia > the United Nations
oppose v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Militiamen opposed the offer of the government. | Militiamen > the government
repudiate v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + The mayor repudiated the proposal of the union. | The mayor > the union
brush_off v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Thailand brushed off a call by NATO. | Thailand > NATO
rule_out v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Extremists ruled out the offer of the government. | Extremists > the government
throw_out v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + The envoy threw out the proposal of the union. | The envoy > the union
dismiss v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Cyprus dismissed a call by the African Union. | Cyprus > the African Union
resist v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Jihadists resisted the offer of the government. | Jihadists > the government
ignore v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + The finance minister ignored the proposal of the union. | The finance minister > the union
shelve v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Mexico shelved a call by the World Bank. | Mexico > the World Bank
snub v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Paramilitaries snubbed the offer of the government. | Paramilitaries > the government
shoot_down v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + The chancellor shot down the proposal of the union. | The chancellor > the union
vote_down v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Tunisia voted down a call by the Arab League. | Tunisia > the Arab League
brush_aside v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Rebels brushed aside the offer of the government. | Rebels > the government
discard v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + The president discarded the proposal of the union. | The president > the union
scorn v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Iceland scorned a call by the Security Council. | Iceland > the Security Council
deny v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Militants denied the offer of the government. | Militants > the government
disregard v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + The prime minister disregarded the proposal of the union. | The prime minister > the union
rebut v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Angola rebutted a call by ASEAN. | Angola > ASEAN
vote_against v  S=subj T?=of|by|from|obj.of|obj.poss obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Insurgents voted against the offer of the government. | Insurgents > the government
rebuff n  S?=by|mod|poss T=of|to|from  -> 120
  + Denmark's rebuff of the offer surprised the mediators. | Denmark > the offer
repudiation n  S?=by|mod|poss T=of|to|from  -> 120
  + The foreign minister's repudiation of the plan was firm. | The foreign minister > the plan
snub n  S?=by|mod|poss T=of|to|from  -> 120
  + Lebanon's snub of the offer surprised the mediators. | Lebanon > the offer
denial n  S?=by|mod|poss T=of|to|from  -> 120
  + The defence minister's denial of the plan was firm. | The defence minister > the plan
nonacceptance n  S?=by|mod|poss T=of|to|from  -> 120
  + Senegal's nonacceptance of the offer surprised the mediators. | Senegal > the offer
non-acceptance n  S?=by|mod|poss T=of|to|from  -> 120
  + The interior minister's non-acceptance of the plan was firm. | The interior minister > the plan
spurning n  S?=by|mod|poss T=of|to|from  -> 120
  + Georgia's spurning of the offer surprised the mediators. | Georgia > the offer
disavowal n  S?=by|mod|poss T=of|to|from  -> 120
  + The opposition leader's disavowal of the plan was firm. | The opposition leader > the plan
rebut v  S=subj obj={accusation}  -> 016
  + Bulgaria rebutted the accusation. | Bulgaria > _
refute v  S=subj obj={accusation}  -> 016
  + The governor refuted the allegations. | The governor > _
rubbish v  S=subj obj={accusation}  -> 016
  + The company rubbished the claims. | The company > _
dispute v  S=subj obj={accusation}  -> 016
  + Indonesia disputed the accusation. | Indonesia > _
deny v  S=subj obj={accusation}  -> 016
  + The king denied the allegations. | The king > _
brush_off v  S=subj obj={accusation}  -> 016
  + The company brushed off the claims. | The company > _
brush_aside v  S=subj obj={accusation}  -> 016
  + Morocco brushed aside the accusation. | Morocco > _
scoff_at v  S=subj obj={accusation}  -> 016
  + The ambassador scoffed at the allegations. | The ambassador > _
contest v  S=subj obj={accusation}  -> 016
  + The company contested the claims. | The company > _
dismiss v  S=subj obj={accusation}  -> 016
  + Belarus dismissed the accusation. | Belarus > _
disclaim v  S=subj obj={accusation}  -> 016
  + The army chief disclaimed the allegations. | The army chief > _
challenge v  S=subj obj={accusation}  -> 016
  + The company challenged the claims. | The company > _
shrug_off v  S=subj obj={accusation}  -> 016
  + Tanzania shrugged off the accusation. | Tanzania > _
counter v  S=subj obj={accusation}  -> 016
  + The vice president countered the allegations. | The vice president > _
repudiate v  S=subj obj={accusation}  -> 016
  + The company repudiated the claims. | The company > _
pour_scorn_on v  S=subj obj={accusation}  -> 016
  + Croatia poured scorn on the accusation. | Croatia > _
deny v  S=subj obj=role|link|hand|part|knowledge|guilt  -> 016
  + Argentina denied any role in the plot. | Argentina > _
disclaim v  S=subj obj=role|link|hand|part|knowledge|guilt  -> 016
  + The party leader disclaimed knowledge of the payments. | The party leader > _
disavow v  S=subj obj=role|link|hand|part|knowledge|guilt  -> 016
  + Rwanda disavowed any role in the plot. | Rwanda > _
reject v  S=subj obj=role|link|hand|part|knowledge|guilt  -> 016
  + The mayor rejected knowledge of the payments. | The mayor > _
# Refusing talks, mediation, settlement
decline v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + Austria declined talks with Yemen. | Austria > Yemen
rebuff v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + The envoy rebuffed a meeting with the union. | The envoy > the union
turn_down v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + Gunmen turned down negotiations with the government. | Gunmen > the government
spurn v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + Kenya spurned talks with Norway. | Kenya > Norway
shun v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + The finance minister shunned a meeting with the union. | The finance minister > the union
snub v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + Separatists snubbed negotiations with the government. | Separatists > the government
dismiss v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + Peru dismissed talks with Turkey. | Peru > Turkey
oppose v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + The chancellor opposed a meeting with the union. | The chancellor > the union
skip v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + Guerrillas skipped negotiations with the government. | Guerrillas > the government
ignore v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + Vietnam ignored talks with Chad. | Vietnam > Chad
resist v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + The president resisted a meeting with the union. | The president > the union
refuse v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + Militiamen refused negotiations with the government. | Militiamen > the government
avoid v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + Egypt avoided talks with Poland. | Egypt > Poland
shelve v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + The prime minister shelved a meeting with the union. | The prime minister > the union
reject v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + Extremists rejected negotiations with the government. | Extremists > the government
stay_away_from v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + Chile stayed away from talks with Nepal. | Chile > Nepal
refuse v  S=subj T?=by|from|of|obj.of|obj.poss obj=mediation|mediator|arbitration|good_offices|intervention  -> 126
  + Ghana refused mediation by Serbia. | Ghana > Serbia
rebuff v  S=subj T?=by|from|of|obj.of|obj.poss obj=mediation|mediator|arbitration|good_offices|intervention  -> 126
  + Jihadists rebuffed the mediation of the European Union. | Jihadists > the European Union
turn_down v  S=subj T?=by|from|of|obj.of|obj.poss obj=mediation|mediator|arbitration|good_offices|intervention  -> 126
  + Japan turned down mediation by Jordan. | Japan > Jordan
spurn v  S=subj T?=by|from|of|obj.of|obj.poss obj=mediation|mediator|arbitration|good_offices|intervention  -> 126
  + Paramilitaries spurned the mediation of the United Nations. | Paramilitaries > the United Nations
decline v  S=subj T?=by|from|of|obj.of|obj.poss obj=mediation|mediator|arbitration|good_offices|intervention  -> 126
  + Cuba declined mediation by Malaysia. | Cuba > Malaysia
rule_out v  S=subj T?=by|from|of|obj.of|obj.poss obj=mediation|mediator|arbitration|good_offices|intervention  -> 126
  + Rebels ruled out the mediation of NATO. | Rebels > NATO
oppose v  S=subj T?=by|from|of|obj.of|obj.poss obj=mediation|mediator|arbitration|good_offices|intervention  -> 126
  + Sweden opposed mediation by Uganda. | Sweden > Uganda
dismiss v  S=subj T?=by|from|of|obj.of|obj.poss obj=mediation|mediator|arbitration|good_offices|intervention  -> 126
  + Militants dismissed the mediation of the African Union. | Militants > the African Union
refuse v  S=subj T?=of|by|from|with|obj.of|obj.poss obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Insurgents refused the peace plan of the World Bank. | Insurgents > the World Bank
rebuff v  S=subj T?=of|by|from|with|obj.of|obj.poss obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Brazil rebuffed a truce with the rebels. | Brazil > the rebels
turn_down v  S=subj T?=of|by|from|with|obj.of|obj.poss obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Gunmen turned down the peace plan of the Arab League. | Gunmen > the Arab League
spurn v  S=subj T?=of|by|from|with|obj.of|obj.poss obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Kuwait spurned a truce with the rebels. | Kuwait > the rebels
decline v  S=subj T?=of|by|from|with|obj.of|obj.poss obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Separatists declined the peace plan of the Security Council. | Separatists > the Security Council
rule_out v  S=subj T?=of|by|from|with|obj.of|obj.poss obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Armenia ruled out a truce with the rebels. | Armenia > the rebels
oppose v  S=subj T?=of|by|from|with|obj.of|obj.poss obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Guerrillas opposed the peace plan of ASEAN. | Guerrillas > ASEAN
dismiss v  S=subj T?=of|by|from|with|obj.of|obj.poss obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Portugal dismissed a truce with the rebels. | Portugal > the rebels
denounce v  S=subj T?=of|by|from|with|obj.of|obj.poss obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Militiamen denounced the peace plan of the European Union. | Militiamen > the European Union
renounce v  S=subj T?=of|by|from|with|obj.of|obj.poss obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Niger renounced a truce with the rebels. | Niger > the rebels
repudiate v  S=subj T?=of|by|from|with|obj.of|obj.poss obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Extremists repudiated the peace plan of the United Nations. | Extremists > the United Nations
abandon v  S=subj T?=of|by|from|with|obj.of|obj.poss obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Mongolia abandoned a truce with the rebels. | Mongolia > the rebels
scupper v  S=subj T?=of|by|from|with|obj.of|obj.poss obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Jihadists scuppered the peace plan of NATO. | Jihadists > NATO
torpedo v  S=subj T?=of|by|from|with|obj.of|obj.poss obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Oman torpedoed a truce with the rebels. | Oman > the rebels
# Refusing aid, cooperation
refuse v  S=subj T?=of|from|by|to|obj.of|obj.poss obj={aid}  -> 122
  + Colombia refused aid from Finland. | Colombia > Finland
reject v  S=subj T?=of|from|by|to|obj.of|obj.poss obj={aid}  -> 122
  + Zambia rejected the assistance of the African Union. | Zambia > the African Union
rebuff v  S=subj T?=of|from|by|to|obj.of|obj.poss obj={aid}  -> 122
  + Pakistan rebuffed aid from Greece. | Pakistan > Greece
turn_down v  S=subj T?=of|from|by|to|obj.of|obj.poss obj={aid}  -> 122
  + Ecuador turned down the assistance of the World Bank. | Ecuador > the World Bank
spurn v  S=subj T?=of|from|by|to|obj.of|obj.poss obj={aid}  -> 122
  + Cambodia spurned aid from Algeria. | Cambodia > Algeria
decline v  S=subj T?=of|from|by|to|obj.of|obj.poss obj={aid}  -> 122
  + Latvia declined the assistance of the Arab League. | Latvia > the Arab League
rule_out v  S=subj T?=of|from|by|to|obj.of|obj.poss obj={aid}  -> 122
  + Bolivia ruled out aid from Sudan. | Bolivia > Sudan
refuse v  S=subj T?=for|from|to|iobj obj={loan}|{money}|bailout  -> 1221
  + The Security Council refused a loan to Canada. | The Security Council > Canada
reject v  S=subj T?=for|from|to|iobj obj={loan}|{money}|bailout  -> 1221
  + Qatar rejected a bailout for the airline. | Qatar > the airline
turn_down v  S=subj T?=for|from|to|iobj obj={loan}|{money}|bailout  -> 1221
  + ASEAN turned down a loan to Romania. | ASEAN > Romania
rule_out v  S=subj T?=for|from|to|iobj obj={loan}|{money}|bailout  -> 1221
  + Ethiopia ruled out a bailout for the airline. | Ethiopia > the airline
oppose v  S=subj T?=for|from|to|iobj obj={loan}|{money}|bailout  -> 1221
  + The European Union opposed a loan to Thailand. | The European Union > Thailand
decline v  S=subj T?=for|from|to|iobj obj={loan}|{money}|bailout  -> 1221
  + Cyprus declined a bailout for the airline. | Cyprus > the airline
block v  S=subj T?=for|from|to|iobj obj={loan}|{money}|bailout  -> 1221
  + The United Nations blocked a loan to Mexico. | The United Nations > Mexico
refuse v  S=subj T?=for|from|to|iobj obj={arms}|military_aid  -> 1222
  + Tunisia refused tanks to Iceland. | Tunisia > Iceland
deny v  S=subj T?=for|from|to|iobj obj={arms}|military_aid  -> 1222
  + Angola denied missiles to the rebels. | Angola > the rebels
rule_out v  S=subj T?=for|from|to|iobj obj={arms}|military_aid  -> 1222
  + Denmark ruled out tanks to Lebanon. | Denmark > Lebanon
turn_down v  S=subj T?=for|from|to|iobj obj={arms}|military_aid  -> 1222
  + Senegal turned down missiles to the rebels. | Senegal > the rebels
decline v  S=subj T?=for|from|to|iobj obj={arms}|military_aid  -> 1222
  + Georgia declined tanks to Bulgaria. | Georgia > Bulgaria
refuse v  S=subj T?=for|from|to|iobj obj={humanitarian}  -> 1223
  + Indonesia refused food from Morocco. | Indonesia > Morocco
reject v  S=subj T?=for|from|to|iobj obj={humanitarian}  -> 1223
  + Border guards rejected medicine to the camp. | Border guards > the camp
turn_down v  S=subj T?=for|from|to|iobj obj={humanitarian}  -> 1223
  + Belarus turned down food from Tanzania. | Belarus > Tanzania
deny v  S=subj T?=for|from|to|iobj obj={humanitarian}  -> 1223
  + The army denied medicine to the camp. | The army > the camp
spurn v  S=subj T?=for|from|to|iobj obj={humanitarian}  -> 1223
  + Croatia spurned food from Argentina. | Croatia > Argentina
refuse v  S=subj T?=for|from|to|iobj obj={peacekeepers}|protection  -> 1224
  + Rwanda refused peacekeepers from NATO. | Rwanda > NATO
reject v  S=subj T?=for|from|to|iobj obj={peacekeepers}|protection  -> 1224
  + Austria rejected protection to the witness. | Austria > the witness
turn_down v  S=subj T?=for|from|to|iobj obj={peacekeepers}|protection  -> 1224
  + Yemen turned down peacekeepers from the African Union. | Yemen > the African Union
deny v  S=subj T?=for|from|to|iobj obj={peacekeepers}|protection  -> 1224
  + Kenya denied protection to the witness. | Kenya > the witness
rule_out v  S=subj T?=for|from|to|iobj obj={peacekeepers}|protection  -> 1224
  + Norway ruled out peacekeepers from the World Bank. | Norway > the World Bank
oppose v  S=subj T?=for|from|to|iobj obj={peacekeepers}|protection  -> 1224
  + Peru opposed protection to the witness. | Peru > the witness
refuse v  S=subj T?=with|from obj=cooperation|partnership|alliance  -> 121
  + Turkey refused cooperation with Vietnam. | Turkey > Vietnam
reject v  S=subj T?=with|from obj=cooperation|partnership|alliance  -> 121
  + Paramilitaries rejected an alliance with the party. | Paramilitaries > the party
rule_out v  S=subj T?=with|from obj=cooperation|partnership|alliance  -> 121
  + Chad ruled out cooperation with Egypt. | Chad > Egypt
spurn v  S=subj T?=with|from obj=cooperation|partnership|alliance  -> 121
  + Rebels spurned an alliance with the party. | Rebels > the party
decline v  S=subj T?=with|from obj=cooperation|partnership|alliance  -> 121
  + Poland declined cooperation with Chile. | Poland > Chile
refuse v  S=subj T?=with|from|by obj=trade|investment|economic_cooperation|takeover|takeover_bid|contract  -> 1211
  + Nepal refused investment from Ghana. | Nepal > Ghana
reject v  S=subj T?=with|from|by obj=trade|investment|economic_cooperation|takeover|takeover_bid|contract  -> 1211
  + The board rejected the takeover by a rival firm. | The board > a rival firm
rule_out v  S=subj T?=with|from|by obj=trade|investment|economic_cooperation|takeover|takeover_bid|contract  -> 1211
  + Serbia ruled out investment from Japan. | Serbia > Japan
spurn v  S=subj T?=with|from|by obj=trade|investment|economic_cooperation|takeover|takeover_bid|contract  -> 1211
  + The board spurned the takeover by a rival firm. | The board > a rival firm
oppose v  S=subj T?=with|from|by obj=trade|investment|economic_cooperation|takeover|takeover_bid|contract  -> 1211
  + Jordan opposed investment from Cuba. | Jordan > Cuba
block v  S=subj T?=with|from|by obj=trade|investment|economic_cooperation|takeover|takeover_bid|contract  -> 1211
  + The board blocked the takeover by a rival firm. | The board > a rival firm
refuse v  S=subj T?=with|from|in obj=military_cooperation|military_action|intervention|war|alliance|deployment  -> 1212
  + Malaysia refused military action in Sweden. | Malaysia > Sweden
reject v  S=subj T?=with|from|in obj=military_cooperation|military_action|intervention|war|alliance|deployment  -> 1212
  + Uganda rejected the deployment in Brazil. | Uganda > Brazil
rule_out v  S=subj T?=with|from|in obj=military_cooperation|military_action|intervention|war|alliance|deployment  -> 1212
  + Kuwait ruled out military action in Armenia. | Kuwait > Armenia
oppose v  S=subj T?=with|from|in obj=military_cooperation|military_action|intervention|war|alliance|deployment  -> 1212
  + Portugal opposed the deployment in Niger. | Portugal > Niger
refuse v  S=subj T?=of|to|obj.of|obj.poss obj=extradition|handover|investigation|inquiry  -> 1213
  + Mongolia refused the extradition of a banker. | Mongolia > a banker
reject v  S=subj T?=of|to|obj.of|obj.poss obj=extradition|handover|investigation|inquiry  -> 1213
  + Oman rejected extradition to Colombia. | Oman > Colombia
rule_out v  S=subj T?=of|to|obj.of|obj.poss obj=extradition|handover|investigation|inquiry  -> 1213
  + Finland ruled out the extradition of a banker. | Finland > a banker
deny v  S=subj T?=of|to|obj.of|obj.poss obj=extradition|handover|investigation|inquiry  -> 1213
  + Zambia denied extradition to Pakistan. | Zambia > Pakistan
block v  S=subj T?=of|to|obj.of|obj.poss obj=extradition|handover|investigation|inquiry  -> 1213
  + Greece blocked the extradition of a banker. | Greece > a banker
oppose v  S=subj T?=of|to|obj.of|obj.poss obj=extradition|handover|investigation|inquiry  -> 1213
  + Ecuador opposed extradition to Cambodia. | Ecuador > Cambodia
refuse v  S=subj T?=to|with obj={intelligence}  -> 121
  + Algeria refused the files to the tribunal. | Algeria > the tribunal
deny v  S=subj T?=to|with obj={intelligence}  -> 121
  + The bank denied data to the regulator. | The bank > the regulator
# Refusing reform and demands to yield
refuse v  S=subj T?=by|of|from|obj.of|obj.poss obj={reforms}  -> 123
  + The foreign minister refused reforms. | The foreign minister > _
reject v  S=subj T?=by|of|from|obj.of|obj.poss obj={reforms}  -> 123
  + Latvia rejected democratic reforms. | Latvia > _
rule_out v  S=subj T?=by|of|from|obj.of|obj.poss obj={reforms}  -> 123
  + The defence minister ruled out reforms. | The defence minister > _
oppose v  S=subj T?=by|of|from|obj.of|obj.poss obj={reforms}  -> 123
  + Bolivia opposed democratic reforms. | Bolivia > _
resist v  S=subj T?=by|of|from|obj.of|obj.poss obj={reforms}  -> 123
  + The interior minister resisted reforms. | The interior minister > _
block v  S=subj T?=by|of|from|obj.of|obj.poss obj={reforms}  -> 123
  + Sudan blocked democratic reforms. | Sudan > _
shelve v  S=subj T?=by|of|from|obj.of|obj.poss obj={reforms}  -> 123
  + The opposition leader shelved reforms. | The opposition leader > _
stonewall v  S=subj T?=by|of|from|obj.of|obj.poss obj={reforms}  -> 123
  + Canada stonewalled democratic reforms. | Canada > _
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
  + Qatar rejected a change of the law. | Qatar > _
refuse v  S=subj T?=of|by|in|obj.of|obj.poss obj={policy}  -> 1232
  + The parliament refused the bill. | The parliament > _
oppose v  S=subj T?=of|by|in|obj.of|obj.poss obj={policy}  -> 1232
  + Romania opposed a change of the law. | Romania > _
vote_down v  S=subj T?=of|by|in|obj.of|obj.poss obj={policy}  -> 1232
  + The parliament voted down the bill. | The parliament > _
resist v  S=subj T?=of|by|in|obj.of|obj.poss obj={policy}  -> 1232
  + Ethiopia resisted a change of the law. | Ethiopia > _
throw_out v  S=subj T?=of|by|in|obj.of|obj.poss obj={policy}  -> 1232
  + The parliament threw out the bill. | The parliament > _
block v  S=subj T?=of|by|in|obj.of|obj.poss obj={policy}  -> 1232
  + Thailand blocked a change of the law. | Thailand > _
shoot_down v  S=subj T?=of|by|in|obj.of|obj.poss obj={policy}  -> 1232
  + The parliament shot down the bill. | The parliament > _
kill v  S=subj T?=of|by|in|obj.of|obj.poss obj={policy}  -> 1232
  + Cyprus killed a change of the law. | Cyprus > _
refuse v  S=subj T?=to|for|iobj obj={rights}|{asylum}  -> 1233
  + Mexico refused asylum to the deserters. | Mexico > the deserters
reject v  S=subj T?=to|for|iobj obj={rights}|{asylum}  -> 1233
  + Tunisia rejected citizenship to the islanders. | Tunisia > the islanders
rule_out v  S=subj T?=to|for|iobj obj={rights}|{asylum}  -> 1233
  + Iceland ruled out asylum to the deserters. | Iceland > the deserters
oppose v  S=subj T?=to|for|iobj obj={rights}|{asylum}  -> 1233
  + Angola opposed citizenship to the islanders. | Angola > the islanders
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
  + Denmark rejected the release of the sailors. | Denmark > the sailors
deny v  S=subj T?=of|for|by|obj.of|obj.poss obj=release|bail|clemency|pardon|parole|freedom|return  -> 1243
  + A judge denied bail for the editor. | A judge > the editor
rule_out v  S=subj T?=of|for|by|obj.of|obj.poss obj=release|bail|clemency|pardon|parole|freedom|return  -> 1243
  + Lebanon ruled out the release of the sailors. | Lebanon > the sailors
oppose v  S=subj T?=of|for|by|obj.of|obj.poss obj=release|bail|clemency|pardon|parole|freedom|return  -> 1243
  + A judge opposed bail for the editor. | A judge > the editor
block v  S=subj T?=of|for|by|obj.of|obj.poss obj=release|bail|clemency|pardon|parole|freedom|return  -> 1243
  + Senegal blocked the release of the sailors. | Senegal > the sailors
reject v  S=subj T?=on|against|of|obj.of|obj.poss obj=lifting|easing|removal of={sanction}  -> 1244
  + Georgia rejected the lifting of sanctions on Bulgaria. | Georgia > Bulgaria
refuse v  S=subj T?=on|against|of|obj.of|obj.poss obj=lifting|easing|removal of={sanction}  -> 1244
  + The Arab League refused the easing of the embargo. | The Arab League > _
rule_out v  S=subj T?=on|against|of|obj.of|obj.poss obj=lifting|easing|removal of={sanction}  -> 1244
  + Indonesia ruled out the lifting of sanctions on Morocco. | Indonesia > Morocco
oppose v  S=subj T?=on|against|of|obj.of|obj.poss obj=lifting|easing|removal of={sanction}  -> 1244
  + The Security Council opposed the easing of the embargo. | The Security Council > _
block v  S=subj T?=on|against|of|obj.of|obj.poss obj=lifting|easing|removal of={sanction}  -> 1244
  + Belarus blocked the lifting of sanctions on Tanzania. | Belarus > Tanzania
deny v  S=subj T?=to|for|into|iobj obj={access}|{inspectors}|visa|entry|permission|permit|accreditation  -> 1245
  + Croatia denied access to ASEAN. | Croatia > ASEAN
refuse v  S=subj T?=to|for|into|iobj obj={access}|{inspectors}|visa|entry|permission|permit|accreditation  -> 1245
  + Government troops refused entry to the aid workers. | Government troops > the aid workers
bar v  S=subj T?=to|for|into|iobj obj={access}|{inspectors}|visa|entry|permission|permit|accreditation  -> 1245
  + Argentina barred a visa to the reporter. | Argentina > the reporter
block v  S=subj T?=to|for|into|iobj obj={access}|{inspectors}|visa|entry|permission|permit|accreditation  -> 1245
  + Rwanda blocked access to the European Union. | Rwanda > the European Union
obstruct v  S=subj T?=to|for|into|iobj obj={access}|{inspectors}|visa|entry|permission|permit|accreditation  -> 1245
  + Soldiers obstructed entry to the aid workers. | Soldiers > the aid workers
prevent v  S=subj T?=to|for|into|iobj obj={access}|{inspectors}|visa|entry|permission|permit|accreditation  -> 1245
  + Austria prevented a visa to the reporter. | Austria > the reporter
hinder v  S=subj T?=to|for|into|iobj obj={access}|{inspectors}|visa|entry|permission|permit|accreditation  -> 1245
  + Yemen hindered access to the United Nations. | Yemen > the United Nations
turn_away v  S=subj T?=to|for|into|iobj obj={access}|{inspectors}|visa|entry|permission|permit|accreditation  -> 1245
  + Special forces turned away entry to the aid workers. | Special forces > the aid workers
impede v  S=subj T?=to|for|into|iobj obj={access}|{inspectors}|visa|entry|permission|permit|accreditation  -> 1245
  + Kenya impeded a visa to the reporter. | Kenya > the reporter
rule_out v  S=subj T?=to|for|into|iobj obj={access}|{inspectors}|visa|entry|permission|permit|accreditation  -> 1245
  + Norway ruled out access to NATO. | Norway > NATO
bar v  S=subj T=obj:person obj={inspectors}|aid_worker|reporter|journalist|monitor|delegation  -> 1245
  + Peru barred the inspectors. | Peru > the inspectors
turn_away v  S=subj T=obj:person obj={inspectors}|aid_worker|reporter|journalist|monitor|delegation  -> 1245
  + The navy turned away the observers at the gate. | The navy > the observers
turn_back v  S=subj T=obj:person obj={inspectors}|aid_worker|reporter|journalist|monitor|delegation  -> 1245
  + Turkey turned back the inspectors. | Turkey > the inspectors
block v  S=subj T=obj:person obj={inspectors}|aid_worker|reporter|journalist|monitor|delegation  -> 1245
  + The air force blocked the observers at the gate. | The air force > the observers
stop v  S=subj T=obj:person obj={inspectors}|aid_worker|reporter|journalist|monitor|delegation  -> 1245
  + Vietnam stopped the inspectors. | Vietnam > the inspectors
obstruct v  S=subj T=obj:person obj={inspectors}|aid_worker|reporter|journalist|monitor|delegation  -> 1245
  + Marines obstructed the observers at the gate. | Marines > the observers
refuse v  S=subj T?=from|in|with obj=withdrawal|{ceasefire}|pullout|disarmament  -> 1246
  + Militants refused disarmament. | Militants > _
reject v  S=subj T?=from|in|with obj=withdrawal|{ceasefire}|pullout|disarmament  -> 1246
  + Chad rejected a withdrawal from the valley. | Chad > the valley
rule_out v  S=subj T?=from|in|with obj=withdrawal|{ceasefire}|pullout|disarmament  -> 1246
  + Insurgents ruled out disarmament. | Insurgents > _
oppose v  S=subj T?=from|in|with obj=withdrawal|{ceasefire}|pullout|disarmament  -> 1246
  + Egypt opposed a withdrawal from the valley. | Egypt > the valley
resist v  S=subj T?=from|in|with obj=withdrawal|{ceasefire}|pullout|disarmament  -> 1246
  + Gunmen resisted disarmament. | Gunmen > _
shun v  S=subj T?=from|in|with obj=withdrawal|{ceasefire}|pullout|disarmament  -> 1246
  + Poland shunned a withdrawal from the valley. | Poland > the valley
# Defiance and veto
contravene v  S=subj T=obj  -> 128
  + Chile contravened the ruling of the tribunal. | Chile > the ruling of the tribunal
transgress v  S=subj T=obj  -> 128
  + The company transgressed the order of the court. | The company > the order of the court
circumvent v  S=subj T=obj  -> 128
  + Nepal circumvented the African Union. | Nepal > the African Union
flaunt v  S=subj T=obj  -> 128
  + Ghana flaunted the ruling of the tribunal. | Ghana > the ruling of the tribunal
evade v  S=subj T=obj  -> 128
  + The company evaded the order of the court. | The company > the order of the court
bypass v  S=subj T=obj  -> 128
  + Serbia bypassed the World Bank. | Serbia > the World Bank
sidestep v  S=subj T=obj  -> 128
  + Japan sidesteped the ruling of the tribunal. | Japan > the ruling of the tribunal
breach v  S=subj T=obj  -> 128
  + The company breached the order of the court. | The company > the order of the court
infringe v  S=subj T=obj  -> 128
  + Jordan infringed the Arab League. | Jordan > the Arab League
disrespect v  S=subj T=obj  -> 128
  + Cuba disrespected the ruling of the tribunal. | Cuba > the ruling of the tribunal
thwart v  S=subj T=obj  -> 128
  + The company thwarted the order of the court. | The company > the order of the court
stonewall v  S=subj T=obj  -> 128
  + Malaysia stonewalled the Security Council. | Malaysia > the Security Council
overstep v  S=subj T=obj  -> 128
  + Sweden oversteped the ruling of the tribunal. | Sweden > the ruling of the tribunal
breach v  S=subj T?=of|with|obj.of|obj.poss obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + Uganda breached the ban. | Uganda > _
flout v  S=subj T?=of|with|obj.of|obj.poss obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + The company flouted the law. | The company > _
defy v  S=subj T?=of|with|obj.of|obj.poss obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + Brazil defied the airspace of Kuwait. | Brazil > Kuwait
ignore v  S=subj T?=of|with|obj.of|obj.poss obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + Armenia ignored the ban. | Armenia > _
contravene v  S=subj T?=of|with|obj.of|obj.poss obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + The company contravened the law. | The company > _
break v  S=subj T?=of|with|obj.of|obj.poss obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + Portugal broke the airspace of Niger. | Portugal > Niger
infringe v  S=subj T?=of|with|obj.of|obj.poss obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + Mongolia infringed the ban. | Mongolia > _
disregard v  S=subj T?=of|with|obj.of|obj.poss obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + The company disregarded the law. | The company > _
disobey v  S=subj T?=of|with|obj.of|obj.poss obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + Oman disobeyed the airspace of Colombia. | Oman > Colombia
circumvent v  S=subj T?=of|with|obj.of|obj.poss obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + Finland circumvented the ban. | Finland > _
evade v  S=subj T?=of|with|obj.of|obj.poss obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + The company evaded the law. | The company > _
renege_on v  S=subj T?=of|with|obj.of|obj.poss obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + Zambia reneged on the airspace of Pakistan. | Zambia > Pakistan
skirt v  S=subj T?=of|with|obj.of|obj.poss obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + Greece skirted the ban. | Greece > _
transgress v  S=subj T?=of|with|obj.of|obj.poss obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + The company transgressed the law. | The company > _
defiance n  S?=by|mod|poss T=of|against  -> 128
  + Ecuador's defiance of the ruling was reported to the council. | Ecuador > the ruling
breach n  S?=by|mod|poss T=of|against  -> 128
  + The firm's breach of the embargo was proven. | The firm > the embargo
contravention n  S?=by|mod|poss T=of|against  -> 128
  + Cambodia's contravention of the ruling was reported to the council. | Cambodia > the ruling
noncompliance n  S?=by|mod|poss T=of|against  -> 128
  + The firm's noncompliance of the embargo was proven. | The firm > the embargo
non-compliance n  S?=by|mod|poss T=of|against  -> 128
  + Algeria's non-compliance of the ruling was reported to the council. | Algeria > the ruling
infringement n  S?=by|mod|poss T=of|against  -> 128
  + The firm's infringement of the embargo was proven. | The firm > the embargo
disobedience n  S?=by|mod|poss T=of|against  -> 128
  + Latvia's disobedience of the ruling was reported to the council. | Latvia > the ruling
flouting n  S?=by|mod|poss T=of|against  -> 128
  + The firm's flouting of the embargo was proven. | The firm > the embargo
veto v  S=subj T?=of|by|against|from|obj.of|obj.poss obj=resolution|bill|motion|draft|statement|law|membership|decision|draft_resolution|sanction  -> 129
  + Bolivia vetoed the resolution. | Bolivia > _
shoot_down v  S=subj T?=of|by|against|from|obj.of|obj.poss obj=resolution|bill|motion|draft|statement|law|membership|decision|draft_resolution|sanction  -> 129
  + The defence minister shot down the bill of the parliament. | The defence minister > the parliament
vote_against v  S=subj T?=of|by|against|from|obj.of|obj.poss obj=resolution|bill|motion|draft|statement|law|membership|decision|draft_resolution|sanction  -> 129
  + Sudan voted against the resolution. | Sudan > _
torpedo v  S=subj T?=of|by|against|from|obj.of|obj.poss obj=resolution|bill|motion|draft|statement|law|membership|decision|draft_resolution|sanction  -> 129
  + The interior minister torpedoed the bill of the parliament. | The interior minister > the parliament
derail v  S=subj T?=of|by|against|from|obj.of|obj.poss obj=resolution|bill|motion|draft|statement|law|membership|decision|draft_resolution|sanction  -> 129
  + Canada derailed the resolution. | Canada > _
defeat v  S=subj T?=of|by|against|from|obj.of|obj.poss obj=resolution|bill|motion|draft|statement|law|membership|decision|draft_resolution|sanction  -> 129
  + The opposition leader defeated the bill of the parliament. | The opposition leader > the parliament
strike_down v  S=subj T?=of|by|against|from|obj.of|obj.poss obj=resolution|bill|motion|draft|statement|law|membership|decision|draft_resolution|sanction  -> 129
  + Qatar struck down the resolution. | Qatar > _
overrule v  S=subj T?=of|by|against|from|obj.of|obj.poss obj=resolution|bill|motion|draft|statement|law|membership|decision|draft_resolution|sanction  -> 129
  + The governor overruled the bill of the parliament. | The governor > the parliament
quash v  S=subj T?=of|by|against|from|obj.of|obj.poss obj=resolution|bill|motion|draft|statement|law|membership|decision|draft_resolution|sanction  -> 129
  + Romania quashed the resolution. | Romania > _
use v  S=subj T?=over|against|of|obj.of|obj.poss obj=veto|veto_power  -> 129
  + Ethiopia used its veto against the resolution. | Ethiopia > the resolution
cast v  S=subj T?=over|against|of|obj.of|obj.poss obj=veto|veto_power  -> 129
  + The king cast a veto of the bill. | The king > the bill
exercise v  S=subj T?=over|against|of|obj.of|obj.poss obj=veto|veto_power  -> 129
  + Thailand exercised its veto against the resolution. | Thailand > the resolution
wield v  S=subj T?=over|against|of|obj.of|obj.poss obj=veto|veto_power  -> 129
  + The ambassador wielded a veto of the bill. | The ambassador > the bill
impose v  S=subj T?=over|against|of|obj.of|obj.poss obj=veto|veto_power  -> 129
  + Cyprus imposed its veto against the resolution. | Cyprus > the resolution
cancel v  S=subj T?=to|with|in obj={visit}  -> 125
  + The army chief canceled a visit to Mexico. | The army chief > Mexico
call_off v  S=subj T?=to|with|in obj={visit}  -> 125
  + The vice president called off a planned trip to Tunisia. | The vice president > Tunisia
put_off v  S=subj T?=to|with|in obj={visit}  -> 125
  + The party leader put off a visit to Iceland. | The party leader > Iceland
postpone v  S=subj T?=to|with|in obj={visit}  -> 125
  + The mayor postponed a planned trip to Angola. | The mayor > Angola
scrap v  S=subj T?=to|with|in obj={visit}  -> 125
  + The envoy scrapped a visit to Denmark. | The envoy > Denmark
abandon v  S=subj T?=to|with|in obj={visit}  -> 125
  + The finance minister abandoned a planned trip to Lebanon. | The finance minister > Lebanon
drop v  S=subj T?=to|with|in obj={visit}  -> 125
  + The chancellor dropped a visit to Senegal. | The chancellor > Senegal
suspend v  S=subj T?=to|with|in obj={visit}  -> 125
  + The president suspended a planned trip to Georgia. | The president > Georgia
shelve v  S=subj T?=to|with|in obj={visit}  -> 125
  + The prime minister shelved a visit to Bulgaria. | The prime minister > Bulgaria
axe v  S=subj T?=to|with|in obj={visit}  -> 125
  + The foreign minister axed a planned trip to Indonesia. | The foreign minister > Indonesia
boycott v  S=subj T?=with|of|obj.of|obj.poss obj={talks}|{visit}  -> 125
  + Morocco boycotted talks with Belarus. | Morocco > Belarus
skip v  S=subj T?=with|of|obj.of|obj.poss obj={talks}|{visit}  -> 125
  + The defence minister skipped the meeting with the union. | The defence minister > the union
snub v  S=subj T?=with|of|obj.of|obj.poss obj={talks}|{visit}  -> 125
  + Tanzania snubbed talks with Croatia. | Tanzania > Croatia
leave v  S=subj T?=with|of|obj.of|obj.poss obj={talks}|{visit}  -> 125
  + The interior minister left the meeting with the union. | The interior minister > the union
quit v  S=subj T?=with|of|obj.of|obj.poss obj={talks}|{visit}  -> 125
  + Argentina quit talks with Rwanda. | Argentina > Rwanda
walk_out_of v  S=subj T?=with|of|obj.of|obj.poss obj={talks}|{visit}  -> 125
  + The opposition leader walked out of the meeting with the union. | The opposition leader > the union
miss v  S=subj T?=with|of|obj.of|obj.poss obj={talks}|{visit}  -> 125
  + Austria missed talks with Yemen. | Austria > Yemen
