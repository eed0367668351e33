# Event frames of tabard, family "reject": one entry a line, its examples indented (docs/formats/frames.md).
# Origin: written for tabard; codes are CAMEO / PLOVER facts. Licence: as the project.

# Refusal, denial of requests, veto, defiance (CAMEO 12)
reject v  S=subj obj={plan}|{demand}  -> 120
  + Chile rejected a Foreign Ministry call to release the sailors. | Chile > a Foreign Ministry call to release the sailors
  + The rebels rejected the peace plan. | The rebels > _
reject v  S=subj T=obj  -> 120
  + Serbia rejected Kosovo's demand at the talks in Brussels on Monday. | Serbia > Kosovo
reject v  S=subj obj={accusation}  -> 016
  + Tehran rejected the allegations. | Tehran > _
refuse v  S=subj T=obj  -> 120
  + Hungary refused the offer of the European Commission on Monday. | Hungary > the European Commission
turn_down v  S=subj T=obj  -> 120
  + The party turned down the premier's offer. | The party > the premier's offer
rebuff v  S=subj T=obj  -> 120
  + Ankara rebuffed Washington. | Ankara > Washington
dismiss v  S=subj T=obj obj={plan}|{demand}  -> 120
  + The junta dismissed the offer. | The junta > _
spurn v  S=subj T=obj  -> 120
  + The rebels spurned the government's offer of an amnesty on Monday. | The rebels > the government's offer
decline v  S=subj T=obj obj={plan}|{demand}|invitation  -> 120
  + The king declined the offer. | The king > _
rule_out v  S=subj  -> 120
  + Lebanon ruled out any land swap. | Lebanon > _
rule_out v  S=subj T?=with obj={talks}  -> 125
  + Israel ruled out talks with Hamas. | Israel > Hamas
reject v  S=subj T?=with obj={talks}  -> 125
  + The Sudanese general rejected talks with the rebels on Monday. | The Sudanese general > the rebels
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
deny v  S=subj T?=to|iobj obj={aid}  -> 122 weight=1
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
  + Russia vetoed the resolution. | Russia > _
veto n  S?=by T=of|poss  -> 129
  + China's veto of the resolution was criticised in New York on Monday. | China > _
defy v  S=subj T=obj  -> 128
  + North Korea defied the Security Council. | North Korea > the Security Council
violate v  S=subj obj=resolution|sanction|law|treaty|airspace  -> 128
  + Iran violated the resolution. | Iran > _
flout v  S=subj T=obj  -> 128
  + The Hungarian government flouted the court in a dispute over asylum, the commission said. | The Hungarian government > the court
ignore v  S=subj T=obj  -> 128
  + The army ignored the court. | The army > the court
rejection n  S?=by|mod|poss T=of|by  -> 120
  + Iran's rejection of the offer ended the talks. | Iran > _
refusal n  S?=by|mod|poss T=of  -> 120
  + Greece's refusal of the offer was final. | Greece > _
block v  S=subj obj=resolution|bill|motion  -> 129
  + The senate blocked the bill. | The senate > _
# Refusals in general
repulse v  S=subj T=obj:GOV|IGO|NGO|MED  -> 120 weight=1
  + The Mexican president repulsed the envoy who had come to offer him a deal. | The Mexican president > the envoy
snub v  S=subj T=obj  -> 120
  + Ethiopia snubbed Thailand once more. | Ethiopia > Thailand
disregard v  S=subj T=obj  -> 120
  + Sudan disregarded Canada once more. | Sudan > Canada
disobey v  S=subj T=obj  -> 120
  + The vice president disobeyed the offer of Kenya. | The vice president > the offer of Kenya
discard v  S=subj T=obj  -> 120
  + Senegal discarded Georgia once more. | Senegal > Georgia
brush_off v  S=subj T=obj  -> 120
  + Bulgaria brushed off Indonesia once more. | Bulgaria > Indonesia
shoot_down v  S=subj T=obj  -> 120
  + Sudan shot down Canada once more. | Sudan > Canada
cold-shoulder v  S=subj T=obj  -> 120
  + The Ethiopian premier cold-shouldered the rebel leader at the funeral in Mekele on Monday. | The Ethiopian premier > the rebel leader
renounce v  S=subj T=obj  -> 120
  + The envoy renounced the offer of Pakistan. | The envoy > the offer of Pakistan
shun v  S=subj T=obj  -> 120
  + The opposition leader shunned the offer of Ethiopia. | The opposition leader > the offer of Ethiopia
disclaim v  S=subj T=obj:person|org  -> 120 weight=1
  + The bishops disclaimed the militia in a letter read out on Sunday. | The bishops > the militia
brush_aside v  S=subj T=obj  -> 120
  + Japan brushed aside Jordan once more. | Japan > Jordan
wave_off v  S=subj T=obj  -> 120
  + The army waved off rebels near Quetta. | The army > rebels
forswear v  S=subj T=obj  -> 120
  + Uganda forsweared Brazil once more. | Uganda > Brazil
refuse v  S=subj T?=obj.poss|by|from|of|obj.of obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + The interior minister refused the proposal of the union. | The interior minister > the union
rebuff v  S=subj T?=obj.poss|by|from|of|obj.of obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Kenya rebuffed a call by ASEAN. | Kenya > ASEAN
turn_down v  S=subj T?=obj.poss|by|from|of|obj.of obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Rebels turned down the offer of the government. | Rebels > the government
spurn v  S=subj T?=obj.poss|by|from|of|obj.of obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + The opposition leader spurned the proposal of the union. | The opposition leader > the union
decline v  S=subj T?=obj.poss|by|from|of|obj.of obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Tanzania declined a call by the Security Council. | Tanzania > the Security Council
oppose v  S=subj T?=obj.poss|by|from|of|obj.of obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Militiamen opposed the offer of the government. | Militiamen > the government
repudiate v  S=subj T?=obj.poss|by|from|of|obj.of obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + The defence minister repudiated the proposal of the union. | The defence minister > the union
brush_off v  S=subj T?=obj.poss|by|from|of|obj.of obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Paramilitaries brushed off the offer of the government. | Paramilitaries > the government
rule_out v  S=subj T?=obj.poss|by|from|of|obj.of obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Extremists ruled out the offer of the government. | Extremists > the government
throw_out v  S=subj T?=obj.poss|out_of|by|from|of|obj.of obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + The governor threw out the proposal of the union. | The governor > the union
dismiss v  S=subj T?=obj.poss|by|from|of|obj.of obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Oman dismissed a call by the Security Council. | Oman > the Security Council
resist v  S=subj T?=obj.poss|by|from|of|obj.of obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Militants resisted the offer of the government. | Militants > the government
ignore v  S=subj T?=obj.poss|by|from|of|obj.of obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + The ambassador ignored the proposal of the union. | The ambassador > the union
shelve v  S=subj T?=obj.poss|by|from|of|obj.of obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Finland shelved a call by the African Union. | Finland > the African Union
snub v  S=subj T?=obj.poss|by|from|of|obj.of obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Extremists snubbed the offer of the government. | Extremists > the government
shoot_down v  S=subj T?=obj.poss|by|from|of|obj.of obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + The prime minister shot down the proposal of the union. | The prime minister > the union
vote_down v  S=subj T?=obj.poss|by|from|of|obj.of obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Jordan voted down a call by the European Union. | Jordan > the European Union
brush_aside v  S=subj T?=obj.poss|by|from|of|obj.of obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Extremists brushed aside the offer of the government. | Extremists > the government
discard v  S=subj T?=obj.poss|by|from|of|obj.of obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + The mayor discarded the proposal of the union. | The mayor > the union
scorn v  S=subj T?=obj.poss|by|from|of|obj.of obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Qatar scorned a call by the Security Council. | Qatar > the Security Council
deny v  S=subj T?=obj.poss|by|from|of|obj.of obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Separatists denied the offer of the government. | Separatists > the government
disregard v  S=subj T?=obj.poss|by|from|of|obj.of obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + The party leader disregarded the proposal of the union. | The party leader > the union
rebut v  S=subj T?=obj.poss|by|from|of|obj.of obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + Peru rebutted a call by the Security Council. | Peru > the Security Council
vote_against v  S=subj T?=obj.poss|by|from|of|obj.of obj={plan}|{demand}|invitation|idea|call|suggestion|ultimatum|compromise|concession  -> 120
  + The foreign minister voted against the proposal of the union. | The foreign minister > the union
rebuff n  S?=by|mod|poss T=of|to|from  -> 120
  + The chancellor's rebuff of the president was printed on Monday. | The chancellor > the president
repudiation n  S?=by|mod|poss T=of|to|from  -> 120
  + The president's repudiation of the president was printed on Monday. | The president > the president
snub n  S?=by|mod|poss T=of|to|from  -> 120
  + The opposition leader's snub of the president was printed on Monday. | The opposition leader > the president
denial n  S?=by|mod|poss T=of|to|from  -> 120
  + The finance minister's denial of the president was printed on Monday. | The finance minister > the president
nonacceptance n  S?=by|mod|poss T=of|to|from  -> 120
  + The king's nonacceptance of the president was printed on Monday. | The king > the president
non-acceptance n  S?=by|mod|poss T=of|to|from  -> 120
  + The vice president's non-acceptance of the president was printed on Monday. | The vice president > the president
spurning n  S?=by|mod|poss T=of|to|from  -> 120
  + The opposition leader's spurning of the president was printed on Monday. | The opposition leader > the president
disavowal n  S?=by|mod|poss T=of|to|from  -> 120
  + The Kenyan government's disavowal of Poland lasted. | The Kenyan government > Poland
rebut v  S=subj obj={accusation}  -> 016
  + Cyprus rebutted the accusation. | Cyprus > _
refute v  S=subj obj={accusation}  -> 016
  + The envoy refuted the allegations. | The envoy > _
rubbish v  S=subj obj={accusation}  -> 016
  + The Serbian government rubbished the claims about the arms deal on Monday. | The Serbian government > _
dispute v  S=subj obj={accusation}  -> 016
  + Angola disputed the accusation. | Angola > _
deny v  S=subj obj={accusation}  -> 016
  + The opposition leader denied the allegations. | The opposition leader > _
brush_off v  S=subj obj={accusation}  -> 016
  + The king brushed off the allegations. | The king > _
brush_aside v  S=subj obj={accusation}  -> 016
  + Sudan brushed aside the accusation. | Sudan > _
scoff_at v  S=subj obj={accusation}  -> 016
  + Sweden scoffed at the accusation. | Sweden > _
contest v  S=subj obj={accusation}  -> 016
  + Malaysia contested the accusation. | Malaysia > _
dismiss v  S=subj obj={accusation}  -> 016 weight=2
  + Mongolia dismissed the accusation. | Mongolia > _
disclaim v  S=subj obj={accusation}  -> 016
  + The ambassador disclaimed the allegations. | The ambassador > _
challenge v  S=subj obj={accusation}  -> 016
  + The Serbian government challenged the allegations about the arms deal on Monday. | The Serbian government > _
shrug_off v  S=subj obj={accusation}  -> 016
  + The vice president shrugged off the allegations. | The vice president > _
counter v  S=subj obj={accusation}  -> 016
  + The vice president countered the allegations. | The vice president > _
repudiate v  S=subj obj={accusation}  -> 016
  + The Serbian government repudiated the allegations about the arms deal on Monday. | The Serbian government > _
pour_scorn_on v  S=subj obj={accusation}  -> 016
  + The Serbian government poured scorn on the allegations about the arms deal on Monday. | The Serbian government > _
deny v  S=subj obj=role|link|hand|part|knowledge|guilt  -> 016
  + Sudan denied any role in the plot. | Sudan > _
disclaim v  S=subj obj=role|link|hand|part|knowledge|guilt  -> 016
  + The mayor disclaimed knowledge of the payments. | The mayor > _
disavow v  S=subj obj=role|link|hand|part|knowledge|guilt  -> 016
  + Romania disavowed any role in the plot. | Romania > _
reject v  S=subj obj=role|link|hand|part|knowledge|guilt  -> 016
  + The king rejected knowledge of the payments. | The king > _
# Refusing talks, mediation, settlement
decline v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + Mongolia declined talks with Oman. | Mongolia > Oman
rebuff v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + The president rebuffed a meeting with the union. | The president > the union
turn_down v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + Jihadists turned down negotiations with the government. | Jihadists > the government
spurn v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + Ethiopia spurned talks with Thailand. | Ethiopia > Thailand
shun v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + The party leader shunned a meeting with the union. | The party leader > the union
snub v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + The party leader snubbed a meeting with the union. | The party leader > the union
dismiss v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + Cambodia dismissed talks with Algeria. | Cambodia > Algeria
oppose v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + The prime minister opposed a meeting with the union. | The prime minister > the union
skip v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + Guerrillas skipped negotiations with the government. | Guerrillas > the government
ignore v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + Belarus ignored talks with Tanzania. | Belarus > Tanzania
resist v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + The mayor resisted a meeting with the union. | The mayor > the union
refuse v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + Paramilitaries refused negotiations with the government. | Paramilitaries > the government
avoid v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + Morocco avoided talks with Belarus. | Morocco > Belarus
shelve v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + The ambassador shelved a meeting with the union. | The ambassador > the union
reject v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + Gunmen rejected negotiations with the government. | Gunmen > the government
stay_away_from v  S=subj T?=with|to|between obj={talks}|{visit}|invitation  -> 125
  + Extremists stayed away from negotiations with the government. | Extremists > the government
refuse v  S=subj T?=by|from|of|obj.of|obj.poss obj=mediation|mediator|arbitration|good_offices|intervention  -> 126
  + Cuba refused mediation by Malaysia. | Cuba > Malaysia
rebuff v  S=subj T?=by|from|of|obj.of|obj.poss obj=mediation|mediator|arbitration|good_offices|intervention  -> 126
  + Separatists rebuffed the mediation of NATO. | Separatists > NATO
turn_down v  S=subj T?=by|from|of|obj.of|obj.poss obj=mediation|mediator|arbitration|good_offices|intervention  -> 126
  + Nepal turned down mediation by Ghana. | Nepal > Ghana
spurn v  S=subj T?=by|from|of|obj.of|obj.poss obj=mediation|mediator|arbitration|good_offices|intervention  -> 126
  + Militants spurned the mediation of ASEAN. | Militants > ASEAN
decline v  S=subj T?=by|from|of|obj.of|obj.poss obj=mediation|mediator|arbitration|good_offices|intervention  -> 126
  + Yemen declined mediation by Kenya. | Yemen > Kenya
rule_out v  S=subj T?=by|from|of|obj.of|obj.poss obj=mediation|mediator|arbitration|good_offices|intervention  -> 126
  + Rebels ruled out the mediation of NATO. | Rebels > NATO
oppose v  S=subj T?=by|from|of|obj.of|obj.poss obj=mediation|mediator|arbitration|good_offices|intervention  -> 126
  + Rebels opposed the mediation of ASEAN. | Rebels > ASEAN
dismiss v  S=subj T?=by|from|of|obj.of|obj.poss obj=mediation|mediator|arbitration|good_offices|intervention  -> 126
  + Rebels dismissed the mediation of ASEAN. | Rebels > ASEAN
refuse v  S=subj T?=of|by|from|with|obj.of|obj.poss obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Separatists refused the peace plan of the European Union. | Separatists > the European Union
rebuff v  S=subj T?=of|by|from|with|obj.of|obj.poss obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Chile rebuffed a truce with the rebels. | Chile > the rebels
turn_down v  S=subj T?=of|by|from|with|obj.of|obj.poss obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Gunmen turned down the peace plan of the Arab League. | Gunmen > the Arab League
spurn v  S=subj T?=of|by|from|with|obj.of|obj.poss obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Senegal spurned a truce with the rebels. | Senegal > the rebels
decline v  S=subj T?=of|by|from|with|obj.of|obj.poss obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Jihadists declined the peace plan of the United Nations. | Jihadists > the United Nations
rule_out v  S=subj T?=of|by|from|with|obj.of|obj.poss obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Kenya ruled out a truce with the rebels. | Kenya > the rebels
oppose v  S=subj T?=of|by|from|with|obj.of|obj.poss obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Rebels opposed the peace plan of ASEAN. | Rebels > ASEAN
dismiss v  S=subj T?=of|by|from|with|obj.of|obj.poss obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Romania dismissed a truce with the rebels. | Romania > the rebels
denounce v  S=subj T?=of|by|from|with|obj.of|obj.poss obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Militiamen denounced the peace plan of the Arab League. | Militiamen > the Arab League
renounce v  S=subj T?=of|by|from|with|obj.of|obj.poss obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Armenia renounced a truce with the rebels. | Armenia > the rebels
repudiate v  S=subj T?=of|by|from|with|obj.of|obj.poss obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Paramilitaries repudiated the peace plan of the African Union. | Paramilitaries > the African Union
abandon v  S=subj T?=of|by|from|with|obj.of|obj.poss obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Qatar abandoned a truce with the rebels. | Qatar > the rebels
scupper v  S=subj T?=of|by|from|with|obj.of|obj.poss obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Militiamen scuppered the peace plan of the United Nations. | Militiamen > the United Nations
torpedo v  S=subj T?=of|by|from|with|obj.of|obj.poss obj=peace_plan|peace_deal|ceasefire|truce|peace_offer|peace_proposal|cease-fire|roadmap|settlement  -> 127
  + Austria torpedoed a truce with the rebels. | Austria > the rebels
# Refusing aid, cooperation
refuse v  S=subj T?=of|from|by|to|obj.of|obj.poss obj={aid}  -> 122
  + Sweden refused the assistance of the United Nations. | Sweden > the United Nations
reject v  S=subj T?=of|from|by|to|obj.of|obj.poss obj={aid}  -> 122
  + Jordan rejected the assistance of the African Union. | Jordan > the African Union
rebuff v  S=subj T?=of|from|by|to|obj.of|obj.poss obj={aid}  -> 122
  + Colombia rebuffed aid from Finland. | Colombia > Finland
turn_down v  S=subj T?=of|from|by|to|obj.of|obj.poss obj={aid}  -> 122
  + Turkey turned down the assistance of the Security Council. | Turkey > the Security Council
spurn v  S=subj T?=of|from|by|to|obj.of|obj.poss obj={aid}  -> 122
  + Romania spurned aid from Ethiopia. | Romania > Ethiopia
decline v  S=subj T?=of|from|by|to|obj.of|obj.poss obj={aid}  -> 122
  + Serbia declined the assistance of NATO. | Serbia > NATO
rule_out v  S=subj T?=of|from|by|to|obj.of|obj.poss obj={aid}  -> 122
  + Ecuador ruled out aid from Cambodia. | Ecuador > Cambodia
refuse v  S=subj T?=for|from|to|iobj obj={loan}|{money}|bailout  -> 1221
  + The World Bank refused a loan to Egypt. | The World Bank > Egypt
reject v  S=subj T?=for|from|to|iobj obj={loan}|{money}|bailout  -> 1221
  + Yemen rejected a bailout for the airline. | Yemen > the airline
turn_down v  S=subj T?=for|from|to|iobj obj={loan}|{money}|bailout  -> 1221
  + The World Bank turned down a loan to Tunisia. | The World Bank > Tunisia
rule_out v  S=subj T?=for|from|to|iobj obj={loan}|{money}|bailout  -> 1221
  + Ghana ruled out a bailout for the airline. | Ghana > the airline
oppose v  S=subj T?=for|from|to|iobj obj={loan}|{money}|bailout  -> 1221
  + The European Union opposed a loan to Chile. | The European Union > Chile
decline v  S=subj T?=for|from|to|iobj obj={loan}|{money}|bailout  -> 1221
  + Bulgaria declined a bailout for the airline. | Bulgaria > the airline
block v  S=subj T?=for|from|to|iobj obj={loan}|{money}|bailout  -> 1221
  + Senegal blocked a bailout for the airline. | Senegal > the airline
refuse v  S=subj T?=for|from|to|iobj obj={arms}|military_aid  -> 1222
  + Chad refused tanks to Egypt. | Chad > Egypt
deny v  S=subj T?=for|from|to|iobj obj={arms}|military_aid  -> 1222
  + Zambia denied missiles to the rebels. | Zambia > the rebels
rule_out v  S=subj T?=for|from|to|iobj obj={arms}|military_aid  -> 1222
  + Chile ruled out tanks to Nepal. | Chile > Nepal
turn_down v  S=subj T?=for|from|to|iobj obj={arms}|military_aid  -> 1222
  + Uganda turned down missiles to the rebels. | Uganda > the rebels
decline v  S=subj T?=for|from|to|iobj obj={arms}|military_aid  -> 1222
  + Turkey declined tanks to Vietnam. | Turkey > Vietnam
refuse v  S=subj T?=for|from|to|iobj obj={humanitarian}  -> 1223 weight=1
  + Soldiers refused medicine to the refugees in the camp on Monday. | Soldiers > the refugees
reject v  S=subj T?=for|from|to|iobj obj={humanitarian}  -> 1223
  + The army rejected medicine to the camp. | The army > the camp
turn_down v  S=subj T?=for|from|to|iobj obj={humanitarian}  -> 1223
  + Serbia turned down food from Japan. | Serbia > Japan
deny v  S=subj T?=for|from|to|iobj obj={humanitarian}  -> 1223 weight=1
  + Soldiers denied medicine to the refugees in the camp on Monday. | Soldiers > the refugees
spurn v  S=subj T?=for|from|to|iobj obj={humanitarian}  -> 1223
  + Colombia spurned food from Finland. | Colombia > Finland
refuse v  S=subj T?=for|from|to|iobj obj={peacekeepers}|protection  -> 1224
  + Vietnam refused peacekeepers from NATO. | Vietnam > NATO
reject v  S=subj T?=for|from|to|iobj obj={peacekeepers}|protection  -> 1224
  + Norway rejected protection to the witness. | Norway > the witness
turn_down v  S=subj T?=for|from|to|iobj obj={peacekeepers}|protection  -> 1224
  + Morocco turned down peacekeepers from the Arab League. | Morocco > the Arab League
deny v  S=subj T?=for|from|to|iobj obj={peacekeepers}|protection  -> 1224
  + Qatar denied protection to the witness. | Qatar > the witness
rule_out v  S=subj T?=for|from|to|iobj obj={peacekeepers}|protection  -> 1224
  + Sweden ruled out peacekeepers from the African Union. | Sweden > the African Union
oppose v  S=subj T?=for|from|to|iobj obj={peacekeepers}|protection  -> 1224
  + Ethiopia opposed protection to the witness. | Ethiopia > the witness
refuse v  S=subj T?=with|from obj=cooperation|partnership|alliance  -> 121
  + Lebanon refused cooperation with Senegal. | Lebanon > Senegal
reject v  S=subj T?=with|from obj=cooperation|partnership|alliance  -> 121
  + Militiamen rejected an alliance with the party. | Militiamen > the party
rule_out v  S=subj T?=with|from obj=cooperation|partnership|alliance  -> 121
  + Indonesia ruled out cooperation with Morocco. | Indonesia > Morocco
spurn v  S=subj T?=with|from obj=cooperation|partnership|alliance  -> 121
  + Militiamen spurned an alliance with the party. | Militiamen > the party
decline v  S=subj T?=with|from obj=cooperation|partnership|alliance  -> 121
  + Serbia declined cooperation with Japan. | Serbia > Japan
refuse v  S=subj T?=with|from|by obj=trade|investment|economic_cooperation|takeover|takeover_bid|contract  -> 1211
  + Chad refused investment from Egypt. | Chad > Egypt
reject v  S=subj T?=with|from|by obj=trade|investment|economic_cooperation|takeover|takeover_bid|contract  -> 1211
  + Turkey rejected investment from Vietnam. | Turkey > Vietnam
rule_out v  S=subj T?=with|from|by obj=trade|investment|economic_cooperation|takeover|takeover_bid|contract  -> 1211
  + Kuwait ruled out investment from Armenia. | Kuwait > Armenia
spurn v  S=subj T?=with|from|by obj=trade|investment|economic_cooperation|takeover|takeover_bid|contract  -> 1211
  + Croatia spurned investment from Argentina. | Croatia > Argentina
oppose v  S=subj T?=with|from|by obj=trade|investment|economic_cooperation|takeover|takeover_bid|contract  -> 1211
  + Pakistan opposed investment from Greece. | Pakistan > Greece
block v  S=subj T?=with|from|by obj=trade|investment|economic_cooperation|takeover|takeover_bid|contract  -> 1211
  + Oman blocked investment from Colombia. | Oman > Colombia
refuse v  S=subj T?=with|from|in obj=military_cooperation|military_action|intervention|war|alliance|deployment  -> 1212
  + Zambia refused military action in Pakistan. | Zambia > Pakistan
reject v  S=subj T?=with|from|in obj=military_cooperation|military_action|intervention|war|alliance|deployment  -> 1212
  + Cambodia rejected the deployment in Algeria. | Cambodia > Algeria
rule_out v  S=subj T?=with|from|in obj=military_cooperation|military_action|intervention|war|alliance|deployment  -> 1212
  + Portugal ruled out military action in Niger. | Portugal > Niger
oppose v  S=subj T?=with|from|in obj=military_cooperation|military_action|intervention|war|alliance|deployment  -> 1212
  + Poland opposed the deployment in Chile. | Poland > Chile
refuse v  S=subj T?=of|to|obj.of|obj.poss obj=extradition|handover|investigation|inquiry  -> 1213
  + Malaysia refused the extradition of a banker. | Malaysia > a banker
reject v  S=subj T?=of|to|obj.of|obj.poss obj=extradition|handover|investigation|inquiry  -> 1213
  + Tanzania rejected extradition to Croatia. | Tanzania > Croatia
rule_out v  S=subj T?=of|to|obj.of|obj.poss obj=extradition|handover|investigation|inquiry  -> 1213
  + Niger ruled out the extradition of a banker. | Niger > a banker
deny v  S=subj T?=of|to|obj.of|obj.poss obj=extradition|handover|investigation|inquiry  -> 1213
  + Uganda denied extradition to Brazil. | Uganda > Brazil
block v  S=subj T?=of|to|obj.of|obj.poss obj=extradition|handover|investigation|inquiry  -> 1213
  + Portugal blocked the extradition of a banker. | Portugal > a banker
oppose v  S=subj T?=of|to|obj.of|obj.poss obj=extradition|handover|investigation|inquiry  -> 1213
  + Romania opposed the extradition of a banker. | Romania > a banker
refuse v  S=subj T?=to|with obj={intelligence}  -> 121
  + Turkey refused the files to the tribunal. | Turkey > the tribunal
deny v  S=subj T?=to|with obj={intelligence}  -> 121
  + The bank denied data to the regulator. | The bank > the regulator
# Refusing reform and demands to yield
refuse v  S=subj T?=by|of|from|obj.of|obj.poss obj={reforms}  -> 123
  + The interior minister refused reforms. | The interior minister > _
reject v  S=subj T?=by|of|from|obj.of|obj.poss obj={reforms}  -> 123
  + Poland rejected democratic reforms. | Poland > _
rule_out v  S=subj T?=by|of|from|obj.of|obj.poss obj={reforms}  -> 123
  + The army chief ruled out reforms. | The army chief > _
oppose v  S=subj T?=by|of|from|obj.of|obj.poss obj={reforms}  -> 123
  + The Iraqi opposition leader opposed reforms of the electoral law on Monday. | The Iraqi opposition leader > _
resist v  S=subj T?=by|of|from|obj.of|obj.poss obj={reforms}  -> 123
  + The governor resisted reforms. | The governor > _
block v  S=subj T?=by|of|from|obj.of|obj.poss obj={reforms}  -> 123
  + The governor blocked reforms. | The governor > _
shelve v  S=subj T?=by|of|from|obj.of|obj.poss obj={reforms}  -> 123 weight=1
  + The French president shelved the reforms on Monday after the strikes. | The French president > _
stonewall v  S=subj T?=by|of|from|obj.of|obj.poss obj={reforms}  -> 123
  + Yemen stonewalled democratic reforms. | Yemen > _
dismiss v  S=subj T?=by|of|from|obj.of|obj.poss obj={reforms}  -> 123
  + Malaysia dismissed democratic reforms. | Malaysia > _
reject v  S=subj T?=of|by|from|obj.of|obj.poss obj={leadership}  -> 1231
  + The prime minister rejected early elections. | The prime minister > _
rule_out v  S=subj T?=of|by|from|obj.of|obj.poss obj={leadership}  -> 1231
  + The chancellor ruled out his resignation. | The chancellor > _
oppose v  S=subj T?=of|by|from|obj.of|obj.poss obj={leadership}  -> 1231
  + The opposition leader opposed his resignation. | The opposition leader > _
resist v  S=subj T?=of|by|from|obj.of|obj.poss obj={leadership}  -> 1231
  + The opposition leader resisted his resignation. | The opposition leader > _
dismiss v  S=subj T?=of|by|from|obj.of|obj.poss obj={leadership}  -> 1231
  + The king dismissed early elections. | The king > _
reject v  S=subj T?=of|by|in|obj.of|obj.poss obj={policy}  -> 1232
  + The parliament rejected the bill. | The parliament > _
refuse v  S=subj T?=of|by|in|obj.of|obj.poss obj={policy}  -> 1232
  + The parliament refused the bill. | The parliament > _
oppose v  S=subj T?=of|by|in|obj.of|obj.poss obj={policy}  -> 1232
  + Qatar opposed a change of the law. | Qatar > _
vote_down v  S=subj T?=of|by|in|obj.of|obj.poss obj={policy}  -> 1232
  + The parliament voted down the bill. | The parliament > _
resist v  S=subj T?=of|by|in|obj.of|obj.poss obj={policy}  -> 1232
  + The parliament resisted the bill. | The parliament > _
throw_out v  S=subj T?=out_of|of|by|in|obj.of|obj.poss obj={policy}  -> 1232
  + The parliament threw out the bill. | The parliament > _
block v  S=subj T?=of|by|in|obj.of|obj.poss obj={policy}  -> 1232
  + The parliament blocked the bill. | The parliament > _
shoot_down v  S=subj T?=of|by|in|obj.of|obj.poss obj={policy}  -> 1232
  + The parliament shot down the bill. | The parliament > _
kill v  S=subj:LEG|GOV T?=of|by|in|obj.of|obj.poss obj={policy}  -> 1232 weight=1
  + The parliament killed the bill. | The parliament > _
refuse v  S=subj T?=to|for|iobj obj={rights}|{asylum}  -> 1233
  + Algeria refused asylum to the deserters. | Algeria > the deserters
reject v  S=subj T?=to|for|iobj obj={rights}|{asylum}  -> 1233
  + Egypt rejected citizenship to the islanders. | Egypt > the islanders
rule_out v  S=subj T?=to|for|iobj obj={rights}|{asylum}  -> 1233
  + Serbia ruled out asylum to the deserters. | Serbia > the deserters
oppose v  S=subj T?=to|for|iobj obj={rights}|{asylum}  -> 1233
  + Lebanon opposed citizenship to the islanders. | Lebanon > the islanders
reject v  S=subj obj={institution}  -> 1234
  + The defence minister rejected a new constitution. | The defence minister > _
oppose v  S=subj obj={institution}  -> 1234
  + The governor opposed a new constitution. | The governor > _
refuse v  S=subj obj={institution}  -> 1234
  + The governor refused a new constitution. | The governor > _
vote_down v  S=subj obj={institution}  -> 1234
  + The parliament voted down a constitutional change. | The parliament > _
block v  S=subj obj={institution}  -> 1234
  + The president blocked a new constitution. | The president > _
reject v  S=subj T?=on|of|obj.of|obj.poss obj=lifting|easing|end|removal of={curfew}|{martial}|{restriction}  -> 1241
  + The governor rejected the lifting of the curfew. | The governor > _
refuse v  S=subj T?=on|of|obj.of|obj.poss obj=lifting|easing|end|removal of={curfew}|{martial}|{restriction}  -> 1241
  + The chancellor refused the lifting of the curfew. | The chancellor > _
rule_out v  S=subj T?=on|of|obj.of|obj.poss obj=lifting|easing|end|removal of={curfew}|{martial}|{restriction}  -> 1241
  + The president ruled out the lifting of the curfew. | The president > _
oppose v  S=subj T?=on|of|obj.of|obj.poss obj=lifting|easing|end|removal of={curfew}|{martial}|{restriction}  -> 1241
  + The defence minister opposed the lifting of the curfew. | The defence minister > _
refuse v  S=subj T?=of|for|by|obj.of|obj.poss obj=release|bail|clemency|pardon|parole|freedom|return  -> 1243
  + A judge refused bail for the editor. | A judge > the editor
reject v  S=subj T?=of|for|by|obj.of|obj.poss obj=release|bail|clemency|pardon|parole|freedom|return  -> 1243
  + Sudan rejected the release of the sailors. | Sudan > the sailors
deny v  S=subj T?=of|for|by|obj.of|obj.poss obj=release|bail|clemency|pardon|parole|freedom|return  -> 1243
  + A judge denied bail for the editor. | A judge > the editor
rule_out v  S=subj T?=of|for|by|obj.of|obj.poss obj=release|bail|clemency|pardon|parole|freedom|return  -> 1243
  + Romania ruled out the release of the sailors. | Romania > the sailors
oppose v  S=subj T?=of|for|by|obj.of|obj.poss obj=release|bail|clemency|pardon|parole|freedom|return  -> 1243
  + Greece opposed the release of the sailors. | Greece > the sailors
block v  S=subj T?=of|for|by|obj.of|obj.poss obj=release|bail|clemency|pardon|parole|freedom|return  -> 1243
  + Tunisia blocked the release of the sailors. | Tunisia > the sailors
reject v  S=subj T?=on|against obj=lifting|easing|removal of={sanction}  -> 1244
  + Lebanon rejected the lifting of sanctions on Senegal. | Lebanon > Senegal
refuse v  S=subj T?=on|against obj=lifting|easing|removal of={sanction}  -> 1244
  + Thailand refused the lifting of sanctions on Cyprus. | Thailand > Cyprus
rule_out v  S=subj T?=on|against obj=lifting|easing|removal of={sanction}  -> 1244
  + Ethiopia ruled out the lifting of sanctions on Thailand. | Ethiopia > Thailand
oppose v  S=subj T?=on|against obj=lifting|easing|removal of={sanction}  -> 1244
  + Morocco opposed the lifting of sanctions on Belarus. | Morocco > Belarus
block v  S=subj T?=on|against obj=lifting|easing|removal of={sanction}  -> 1244
  + Lebanon blocked the lifting of sanctions on Senegal. | Lebanon > Senegal
deny v  S=subj T?=iobj|to|obj.poss|for|into obj={access}|{inspectors}|visa|entry|permission|permit|accreditation  -> 1245
  + Qatar denied access to the World Bank. | Qatar > the World Bank
refuse v  S=subj T?=iobj|to|obj.poss|for|into obj={access}|{inspectors}|visa|entry|permission|permit|accreditation  -> 1245
  + The army refused entry to the aid workers. | The army > the aid workers
bar v  S=subj T?=iobj|to|obj.poss|for|into obj={access}|{inspectors}|visa|entry|permission|permit|accreditation  -> 1245
  + Iceland barred a visa to the reporter. | Iceland > the reporter
block v  S=subj T?=iobj|to|obj.poss|for|into obj={access}|{inspectors}|visa|entry|permission|permit|accreditation  -> 1245
  + Canada blocked access to the African Union. | Canada > the African Union
obstruct v  S=subj T?=iobj|to|obj.poss|for|into obj={access}|{inspectors}|visa|entry|permission|permit|accreditation  -> 1245
  + Border guards obstructed entry to the aid workers. | Border guards > the aid workers
prevent v  S=subj T?=iobj|to|obj.poss|for|into obj={access}|{inspectors}|visa|entry|permission|permit|accreditation  -> 1245
  + Algeria prevented a visa to the reporter. | Algeria > the reporter
hinder v  S=subj T?=iobj|to|obj.poss|for|into obj={access}|{inspectors}|visa|entry|permission|permit|accreditation  -> 1245
  + Malaysia hindered access to the Arab League. | Malaysia > the Arab League
turn_away v  S=subj T?=iobj|to|obj.poss|for|into obj={access}|{inspectors}|visa|entry|permission|permit|accreditation  -> 1245
  + Special forces turned away entry to the aid workers. | Special forces > the aid workers
impede v  S=subj T?=iobj|to|obj.poss|for|into obj={access}|{inspectors}|visa|entry|permission|permit|accreditation  -> 1245
  + Iceland impeded a visa to the reporter. | Iceland > the reporter
rule_out v  S=subj T?=iobj|to|obj.poss|for|into obj={access}|{inspectors}|visa|entry|permission|permit|accreditation  -> 1245
  + Portugal ruled out access to the World Bank. | Portugal > the World Bank
bar v  S=subj T=obj:person obj={inspectors}|aid_worker|reporter|journalist|monitor|delegation  -> 1245
  + Turkey barred the inspectors. | Turkey > the inspectors
turn_away v  S=subj T=obj:person obj={inspectors}|aid_worker|reporter|journalist|monitor|delegation  -> 1245
  + Border guards turned away the observers at the gate. | Border guards > the observers
turn_back v  S=subj T=obj:person obj={inspectors}|aid_worker|reporter|journalist|monitor|delegation  -> 1245
  + Angola turned back the inspectors. | Angola > the inspectors
block v  S=subj T=obj:person obj={inspectors}|aid_worker|reporter|journalist|monitor|delegation  -> 1245
  + Special forces blocked the observers at the gate. | Special forces > the observers
stop v  S=subj T=obj:person obj={inspectors}|aid_worker|reporter|journalist|monitor|delegation  -> 1245
  + Mongolia stopped the inspectors. | Mongolia > the inspectors
obstruct v  S=subj T=obj:person obj={inspectors}|aid_worker|reporter|journalist|monitor|delegation  -> 1245
  + Special forces obstructed the observers at the gate. | Special forces > the observers
refuse v  S=subj T?=from|in|with obj=withdrawal|{ceasefire}|pullout|disarmament  -> 1246
  + Separatists refused disarmament. | Separatists > _
reject v  S=subj T?=from|in|with obj=withdrawal|{ceasefire}|pullout|disarmament  -> 1246
  + Ecuador rejected a withdrawal from the valley. | Ecuador > _
rule_out v  S=subj T?=from|in|with obj=withdrawal|{ceasefire}|pullout|disarmament  -> 1246
  + Rebels ruled out disarmament. | Rebels > _
oppose v  S=subj T?=from|in|with obj=withdrawal|{ceasefire}|pullout|disarmament  -> 1246
  + Cyprus opposed a withdrawal from the valley. | Cyprus > _
resist v  S=subj T?=from|in|with obj=withdrawal|{ceasefire}|pullout|disarmament  -> 1246
  + Militants resisted disarmament. | Militants > _
shun v  S=subj T?=from|in|with obj=withdrawal|{ceasefire}|pullout|disarmament  -> 1246
  + Rwanda shunned a withdrawal from the valley. | Rwanda > _
# Defiance and veto
contravene v  S=subj T=obj  -> 128
  + Senegal contravened the United Nations. | Senegal > the United Nations
transgress v  S=subj T=obj  -> 128
  + Japan transgressed the European Union. | Japan > the European Union
circumvent v  S=subj T=obj  -> 128
  + Chad circumvented the Arab League. | Chad > the Arab League
flaunt v  S=subj T=obj  -> 128
  + Greece flaunted the ruling of the tribunal. | Greece > the ruling of the tribunal
evade v  S=subj T=obj  -> 128
  + Oman evaded the Security Council. | Oman > the Security Council
bypass v  S=subj T=obj  -> 128
  + Tanzania bypassed the World Bank. | Tanzania > the World Bank
sidestep v  S=subj T=obj  -> 128
  + Egypt sidesteped the ruling of the tribunal. | Egypt > the ruling of the tribunal
breach v  S=subj T=obj  -> 128
  + Lebanon breached the African Union. | Lebanon > the African Union
infringe v  S=subj T=obj  -> 128
  + Jordan infringed the Arab League. | Jordan > the Arab League
disrespect v  S=subj T=obj  -> 128
  + Finland disrespected the ruling of the tribunal. | Finland > the ruling of the tribunal
thwart v  S=subj T=obj  -> 128
  + The Maltese government thwarted the court in the case of the murdered reporter. | The Maltese government > the court
stonewall v  S=subj T=obj  -> 128
  + Tunisia stonewalled NATO. | Tunisia > NATO
overstep v  S=subj T=obj  -> 128
  + Ghana oversteped the ruling of the tribunal. | Ghana > the ruling of the tribunal
breach v  S=subj T?=of|with|obj.of|obj.poss obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + Poland breached the ban. | Poland > _
flout v  S=subj T?=of|with|obj.of|obj.poss obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + The Turkish government flouted the embargo on Libya, a report of the panel said on Monday. | The Turkish government > _
defy v  S=subj T?=of|with|obj.of|obj.poss obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + Senegal defied the airspace of Georgia. | Senegal > Georgia
ignore v  S=subj T?=of|with|obj.of|obj.poss obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + Senegal ignored the ban. | Senegal > _
contravene v  S=subj T?=of|with|obj.of|obj.poss obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + The Iranian government contravened the treaty for years, the agency said on Monday. | The Iranian government > _
break v  S=subj T?=of|with|obj.of|obj.poss obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + Vietnam broke the airspace of Chad. | Vietnam > Chad
infringe v  S=subj T?=of|with|obj.of|obj.poss obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + Uganda infringed the ban. | Uganda > _
disregard v  S=subj T?=of|with|obj.of|obj.poss obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + The Polish government disregarded the ruling of the European court on Monday. | The Polish government > the European court
disobey v  S=subj T?=of|with|obj.of|obj.poss obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + Ghana disobeyed the airspace of Serbia. | Ghana > Serbia
circumvent v  S=subj T?=of|with|obj.of|obj.poss obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + Colombia circumvented the ban. | Colombia > _
evade v  S=subj T?=of|with|obj.of|obj.poss obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + The North Korean government evaded the embargo for years, the panel said on Monday. | The North Korean government > _
renege_on v  S=subj T?=of|with|obj.of|obj.poss obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + Belarus reneged on the ban. | Belarus > _
skirt v  S=subj T?=of|with|obj.of|obj.poss obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + Rwanda skirted the ban. | Rwanda > _
transgress v  S=subj T?=of|with|obj.of|obj.poss obj=resolution|sanction|law|treaty|agreement|airspace|order|ruling|ban|norm|deadline|obligation|convention|human_right|embargo|curfew|border|sovereignty  -> 128
  + The Israeli government transgressed the treaty, the Jordanian king said on Monday. | The Israeli government > _
defiance n  S?=by|mod|poss T=of|against  -> 128
  + The Kenyan government's defiance of Georgia lasted. | The Kenyan government > Georgia
breach n  S?=by|mod|poss T=of|against  -> 128
  + The Kenyan government's breach of Nepal lasted. | The Kenyan government > Nepal
contravention n  S?=by|mod|poss T=of|against  -> 128
  + The Kenyan government's contravention of Japan lasted. | The Kenyan government > Japan
noncompliance n  S?=by|mod|poss T=of|against  -> 128
  + Armenia's noncompliance of Portugal was discussed abroad. | Armenia > Portugal
non-compliance n  S?=by|mod|poss T=of|against  -> 128
  + Latvia's non-compliance of Bolivia was discussed abroad. | Latvia > Bolivia
infringement n  S?=by|mod|poss T=of|against  -> 128
  + Tanzania's infringement of the ruling was reported to the council. | Tanzania > _
disobedience n  S?=by|mod|poss T=of|against  -> 128
  + The Kenyan government's disobedience of Angola lasted. | The Kenyan government > Angola
flouting n  S?=by|mod|poss T=of|against  -> 128
  + The Kenyan government's flouting of Oman lasted. | The Kenyan government > Oman
veto v  S=subj T?=of|by|against|from|obj.of|obj.poss obj=resolution|bill|motion|draft|statement|law|membership|decision|draft_resolution|sanction  -> 129
  + Latvia vetoed the resolution. | Latvia > _
shoot_down v  S=subj T?=of|by|against|from|obj.of|obj.poss obj=resolution|bill|motion|draft|statement|law|membership|decision|draft_resolution|sanction  -> 129
  + The governor shot down the bill of the parliament. | The governor > the parliament
vote_against v  S=subj T?=of|by|against|from|obj.of|obj.poss obj=resolution|bill|motion|draft|statement|law|membership|decision|draft_resolution|sanction  -> 129
  + The envoy voted against the bill of the parliament. | The envoy > the parliament
torpedo v  S=subj T?=of|by|against|from|obj.of|obj.poss obj=resolution|bill|motion|draft|statement|law|membership|decision|draft_resolution|sanction  -> 129
  + The foreign minister torpedoed the bill of the parliament. | The foreign minister > the parliament
derail v  S=subj T?=of|by|against|from|obj.of|obj.poss obj=resolution|bill|motion|draft|statement|law|membership|decision|draft_resolution|sanction  -> 129
  + Kuwait derailed the resolution. | Kuwait > _
defeat v  S=subj T?=of|by|against|from|obj.of|obj.poss obj=resolution|bill|motion|draft|statement|law|membership|decision|draft_resolution|sanction  -> 129
  + The prime minister defeated the bill of the parliament. | The prime minister > the parliament
strike_down v  S=subj T?=of|by|against|from|obj.of|obj.poss obj=resolution|bill|motion|draft|statement|law|membership|decision|draft_resolution|sanction  -> 129
  + Tunisia struck down the resolution. | Tunisia > _
overrule v  S=subj T?=of|by|against|from|obj.of|obj.poss obj=resolution|bill|motion|draft|statement|law|membership|decision|draft_resolution|sanction  -> 129
  + The king overruled the bill of the parliament. | The king > the parliament
quash v  S=subj T?=of|by|against|from|obj.of|obj.poss obj=resolution|bill|motion|draft|statement|law|membership|decision|draft_resolution|sanction  -> 129
  + Kuwait quashed the resolution. | Kuwait > _
use v  S=subj T?=over|against|of|obj.of|obj.poss obj=veto|veto_power  -> 129
  + Denmark used its veto against the resolution. | Denmark > _
cast v  S=subj T?=over|against|of|obj.of|obj.poss obj=veto|veto_power  -> 129
  + The army chief cast a veto of the bill. | The army chief > _
exercise v  S=subj T?=over|against|of|obj.of|obj.poss obj=veto|veto_power  -> 129
  + Yemen exercised its veto against the resolution. | Yemen > _
wield v  S=subj T?=over|against|of|obj.of|obj.poss obj=veto|veto_power  -> 129
  + The governor wielded a veto of the bill. | The governor > _
impose v  S=subj T?=over|against|of|obj.of|obj.poss obj=veto|veto_power  -> 129
  + Turkey imposed its veto against the resolution. | Turkey > _
cancel v  S=subj T?=to|with|in obj={visit}  -> 125
  + The foreign minister canceled a visit to Kenya. | The foreign minister > Kenya
call_off v  S=subj T?=to|with|in obj={visit}  -> 125
  + The envoy called off a planned trip to Morocco. | The envoy > Morocco
put_off v  S=subj T?=to|with|in obj={visit}  -> 125
  + The chancellor put off a visit to Croatia. | The chancellor > Croatia
postpone v  S=subj T?=to|with|in obj={visit}  -> 125
  + The defence minister postponed a planned trip to Iceland. | The defence minister > Iceland
scrap v  S=subj T?=to|with|in obj={visit}  -> 125
  + The governor scrapped a visit to Zambia. | The governor > Zambia
abandon v  S=subj T?=to|with|in obj={visit}  -> 125
  + The mayor abandoned a planned trip to Colombia. | The mayor > Colombia
drop v  S=subj T?=to|with|in obj={visit}  -> 125
  + The party leader dropped a visit to Pakistan. | The party leader > Pakistan
suspend v  S=subj T?=to|with|in obj={visit}  -> 125
  + The defence minister suspended a planned trip to Malaysia. | The defence minister > Malaysia
shelve v  S=subj T?=to|with|in obj={visit}  -> 125
  + The governor shelved a visit to Canada. | The governor > Canada
axe v  S=subj T?=to|with|in obj={visit}  -> 125
  + The chancellor axed a planned trip to Pakistan. | The chancellor > Pakistan
boycott v  S=subj T?=with|of|obj.of|obj.poss obj={talks}|{visit}  -> 125
  + Zambia boycotted talks with Pakistan. | Zambia > Pakistan
skip v  S=subj T?=with|of|obj.of|obj.poss obj={talks}|{visit}  -> 125
  + The prime minister skipped the meeting with the union. | The prime minister > the union
snub v  S=subj T?=with|of|obj.of|obj.poss obj={talks}|{visit}  -> 125
  + The interior minister snubbed the meeting with the union. | The interior minister > the union
leave v  S=subj T?=with|of|obj.of|obj.poss obj={talks}|{visit}  -> 125
  + The prime minister left the meeting with the union. | The prime minister > the union
quit v  S=subj T?=with|of|obj.of|obj.poss obj={talks}|{visit}  -> 125
  + Zambia quit talks with Pakistan. | Zambia > Pakistan
walk_out_of v  S=subj T?=with|of|obj.of|obj.poss obj={talks}|{visit}  -> 125
  + The finance minister walked out of the meeting with the union. | The finance minister > the union
miss v  S=subj T?=with|of|obj.of|obj.poss obj={talks}|{visit}  -> 125
  + Peru missed talks with Turkey. | Peru > Turkey
dismiss v  S=subj T=obj|obj.of|obj.poss obj={plan}|{accusation}|{demand}|idea|speculation|suggestion|talk|fear|concern|criticism|threat as=no  -> 120
  + The premier dismissed the offer of the union. | The premier > _
