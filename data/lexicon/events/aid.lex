# Event frames of tabard, family "aid": one entry a line, its examples indented (docs/formats/frames.md).
# Origin: written for tabard; codes are CAMEO / PLOVER facts. Licence: as the project.

# Material aid given (CAMEO 07)
aid v  S=subj T=obj  -> 070
  + Norway aided refugees after the flood. | Norway > refugees
assist v  S=subj T=obj  -> 070
  + The Red Cross assisted villagers hit by the flood. | The Red Cross > villagers
help v  S=subj T=obj  -> 070
  + Soldiers helped farmers after the cyclone. | Soldiers > farmers
provide v  S=subj T=to|for|with obj={aid}  -> 070
  + Iran provided assistance to Syria. | Iran > Syria
provide v  S=subj T=to|for obj={humanitarian}  -> 073
  + Turkey provided tents to Pakistan. | Turkey > Pakistan
provide v  S=subj T=obj with={humanitarian}  -> 073
  + The charity provided refugees with food. | The charity > refugees
provide v  S=subj T=to|for obj={arms}  -> 072
  + The United States provided missiles to Israel. | The United States > Israel
provide v  S=subj T=obj with={arms}  -> 072
  + Moscow provided Assad with tanks. | Moscow > Assad
provide v  S=subj T=to|for obj={money}|{loan}  -> 071
  + Tokyo provided a loan to Manila. | Tokyo > Manila
provide v  S=subj T=obj with={money}|{loan}  -> 071
  + Qatar provided Gaza with cash. | Qatar > Gaza
provide v  S=subj T=for|to obj=protection|escort|security  -> 074
  + The navy provided protection to cargo ships. | The navy > cargo ships
give v  S=subj T=to|iobj obj={aid}  -> 070
  + Canada gave aid to Haiti. | Canada > Haiti
give v  S=subj T=to|iobj obj={humanitarian}  -> 073
  + Cuba gave vaccines to Nicaragua. | Cuba > Nicaragua
give v  S=subj T=to|iobj obj={arms}  -> 072
  + Pyongyang gave rockets to Hezbollah. | Pyongyang > Hezbollah
give v  S=subj T=to|iobj obj={money}|{loan}  -> 071
  + The EU gave 50 million euros to Niger. | The EU > Niger
  + Japan gave Kenya a grant. | Japan > Kenya
send v  S=subj T=to|iobj obj={aid}  -> 070
  + Oman sent aid to Sudan. | Oman > Sudan
send v  S=subj T=to|iobj obj={humanitarian}  -> 073
  + India sent blankets to Nepal. | India > Nepal
send v  S=subj T=to|iobj obj={arms}  -> 072
  + Bulgaria sent ammunition to Ukraine. | Bulgaria > Ukraine
send v  S=subj T=to|iobj obj={money}  -> 071
  + Kuwait sent money to Jordan. | Kuwait > Jordan
send v  S=subj T=to obj={peacekeepers}  -> 074
  + Rwanda sent peacekeepers to Mozambique. | Rwanda > Mozambique
deliver v  S=subj T=to|in obj={humanitarian}  -> 073
  + A Danish ship delivered food to Yemen. | A Danish ship > Yemen
deliver v  S=subj T=to|in obj={aid}  -> 070
  + The Red Crescent delivered aid to Homs. | The Red Crescent > Homs
deliver v  S=subj T=to obj={arms}  -> 072
  + France delivered howitzers to Ukraine. | France > Ukraine
distribute v  S=subj T=to|among|in obj={humanitarian}  -> 073
  + The monks distributed rice to villagers. | The monks > villagers
distribute v  S=subj T=to|among|in obj={aid}  -> 070
  + The agency distributed aid to refugees. | The agency > refugees
donate v  S=subj T=to  -> 070
  + A bank donated to flood victims. | A bank > flood victims
donate v  S=subj T=to obj={money}  -> 071
  + Norway donated 10 million dollars to Malawi. | Norway > Malawi
donate v  S=subj T=to obj={humanitarian}  -> 073
  + Sweden donated vaccines to Ethiopia. | Sweden > Ethiopia
donate v  S=subj T=to obj={arms}  -> 072
  + Canada donated rifles to Latvia. | Canada > Latvia
supply v  S=subj T=obj with={arms}  -> 072
  + Iran supplied the militia with drones. | Iran > the militia
supply v  S=subj T=to obj={arms}  -> 072
  + Belarus supplied tanks to Sudan. | Belarus > Sudan
supply v  S=subj T=to obj={humanitarian}  -> 073
  + The charity supplied medicine to the clinic. | The charity > the clinic
supply v  S=subj T=obj with={humanitarian}  -> 073
  + Egypt supplied Gaza with flour. | Egypt > Gaza
arm v  S=subj T=obj  -> 072
  + Libya armed the rebels. | Libya > the rebels
equip v  S=subj T=obj  -> 072
  + Germany equipped the Iraqi army. | Germany > the Iraqi army
lend v  S=subj T=to|iobj  -> 071
  + China lent 3 billion dollars to Angola. | China > Angola
fund v  S=subj T=obj  -> 071
  + Saudi Arabia funded the Yemeni government. | Saudi Arabia > the Yemeni government
finance v  S=subj T=obj  -> 071
  + The bank financed the farmers. | The bank > the farmers
grant v  S=subj T=to|iobj obj={money}|{loan}  -> 071
  + The IMF granted a loan to Tunisia. | The IMF > Tunisia
extend v  S=subj T=to|iobj obj={money}|{loan}  -> 071
  + India extended a credit line to Sri Lanka. | India > Sri Lanka
extend v  S=subj T=to obj={aid}  -> 070
  + The city extended help to the homeless. | The city > the homeless
approve v  S=subj T=to|for obj={loan}  -> 071
  + The World Bank approved a loan for Kenya. | The World Bank > Kenya
disburse v  S=subj T=to  -> 071
  + The IMF disbursed 500 million dollars to Ghana. | The IMF > Ghana
bail_out v  S=subj T=obj  -> 071
  + The euro zone bailed out Portugal. | The euro zone > Portugal
cancel v  S=subj T=of|obj.of|obj.poss obj={debt}  -> 071
  + Paris cancelled the debt of Chad. | Paris > Chad
write_off v  S=subj T=of obj={debt}  -> 071
  + Russia wrote off the debts of Cuba. | Russia > Cuba
subsidize v  S=subj T=obj  -> 071
  + The state subsidized bakers. | The state > bakers
contribute v  S=subj T=to  -> 070
  + Finland contributed to the relief agency. | Finland > the relief agency
feed v  S=subj T=obj  -> 073
  + The charity fed refugees at the border. | The charity > refugees
shelter v  S=subj T=obj  -> 073
  + Villagers sheltered migrants. | Villagers > migrants
evacuate v  S=subj T=obj  -> 073
  + The air force evacuated civilians from the island. | The air force > civilians
rescue v  S=subj T=obj  -> 070
  + The coast guard rescued migrants off Lampedusa. | The coast guard > migrants
treat v  S=subj T=obj T=obj:person  -> 073
  + Army doctors treated refugees at the camp. | Army doctors > refugees
protect v  S=subj T=obj  -> 074
  + Peacekeepers protected villagers. | Peacekeepers > villagers
escort v  S=subj T=obj  -> 074
  + The navy escorted merchant ships. | The navy > merchant ships
guard v  S=subj T=obj  -> 074
  + Soldiers guarded the refugee camp. | Soldiers > the refugee camp
grant v  S=subj T=to|iobj obj={asylum}  -> 075
  + Mexico granted asylum to the Bolivian leader. | Mexico > the Bolivian leader
  + Uruguay granted dissidents asylum. | Uruguay > dissidents
give v  S=subj T=to|iobj obj={asylum}  -> 075
  + Sweden gave asylum to the writer. | Sweden > the writer
aid n  S?=by|mod|poss T?=to|for  -> 070
  + Norway's aid to Malawi doubled. | Norway > Malawi
assistance n  S?=by|mod|poss T?=to|for  -> 070
  + Japan's assistance to Laos continued. | Japan > Laos
loan n  S?=by|mod|poss T?=to|for  -> 071
  + China's loan to Zambia was signed. | China > Zambia
grant n  S?=by|mod|poss T?=to|for  -> 071
  + Denmark's grant to Nepal will build schools. | Denmark > Nepal
donation n  S?=by|mod|poss T?=to|for  -> 070
  + The bank's donation to the clinic was small. | The bank > the clinic
delivery n  S?=by|mod|poss T?=to of={arms}  -> 072
  + Russia's delivery of missiles to Syria went ahead. | Russia > Syria
shipment n  S?=by|mod|poss T?=to of={arms}  -> 072
  + Iran's shipment of rockets to Sudan was spotted. | Iran > Sudan
# Aid given, by kind and verb
supply v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + Qatar supplied aid to Romania. | Qatar > Romania
ship v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + Amnesty shipped assistance to the flooded districts. | Amnesty > the flooded districts
airlift v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + NATO airlifted relief to Ethiopia. | NATO > Ethiopia
airdrop v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + Thailand airdroped aid to Cyprus. | Thailand > Cyprus
transfer v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + An aid agency transferred assistance to the flooded districts. | An aid agency > the flooded districts
channel v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + The African Union channeled relief to Mexico. | The African Union > Mexico
grant v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + Tunisia granted aid to Iceland. | Tunisia > Iceland
allocate v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + A lawyers' association allocated assistance to the flooded districts. | A lawyers' association > the flooded districts
contribute v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + The World Bank contributed relief to Angola. | The World Bank > Angola
dispatch v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + Denmark dispatched aid to Lebanon. | Denmark > Lebanon
furnish v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + The Red Cross furnished assistance to the flooded districts. | The Red Cross > the flooded districts
hand_out v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + The Arab League handed out relief to Senegal. | The Arab League > Senegal
rush v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + Georgia rushed aid to Bulgaria. | Georgia > Bulgaria
bring v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + A medical charity brought assistance to the flooded districts. | A medical charity > the flooded districts
funnel v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + The Security Council funneled relief to Indonesia. | The Security Council > Indonesia
increase v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + Morocco increased aid to Belarus. | Morocco > Belarus
resume v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + The church council resumed assistance to the flooded districts. | The church council > the flooded districts
expand v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + ASEAN expanded relief to Tanzania. | ASEAN > Tanzania
double v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + Croatia doubled aid to Argentina. | Croatia > Argentina
restore v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + A women's group restored assistance to the flooded districts. | A women's group > the flooded districts
approve v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + The European Union approved relief to Rwanda. | The European Union > Rwanda
release v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + Austria released aid to Yemen. | Austria > Yemen
render v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + The trade union rendered assistance to the flooded districts. | The trade union > the flooded districts
lend v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + The United Nations lent relief to Kenya. | The United Nations > Kenya
continue v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + Norway continued aid to Peru. | Norway > Peru
step_up v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + Amnesty stepped up assistance to the flooded districts. | Amnesty > the flooded districts
boost v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + NATO boosted relief to Turkey. | NATO > Turkey
donate v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + Vietnam donated aid to Chad. | Vietnam > Chad
allot v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + An aid agency allotted assistance to the flooded districts. | An aid agency > the flooded districts
ship v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + A lawyers' association shipped tents to the survivors. | A lawyers' association > the survivors
airlift v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + Egypt airlifted food to Poland. | Egypt > Poland
airdrop v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + The army airdroped water to the stranded villagers. | The army > the stranded villagers
drop v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + Chile dropped vaccines to Nepal. | Chile > Nepal
transfer v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + The Red Cross transferred tents to the survivors. | The Red Cross > the survivors
contribute v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + Ghana contributed food to Serbia. | Ghana > Serbia
dispatch v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + Government troops dispatched water to the stranded villagers. | Government troops > the stranded villagers
furnish v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + Japan furnished vaccines to Jordan. | Japan > Jordan
hand_out v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + A medical charity handed out tents to the survivors. | A medical charity > the survivors
rush v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + Cuba rushed food to Malaysia. | Cuba > Malaysia
bring v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + Soldiers brought water to the stranded villagers. | Soldiers > the stranded villagers
truck v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + Sweden trucked vaccines to Uganda. | Sweden > Uganda
fly v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + The church council flew tents to the survivors. | The church council > the survivors
fly_in v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + Brazil flew in food to Kuwait. | Brazil > Kuwait
parachute v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + Special forces parachuted water to the stranded villagers. | Special forces > the stranded villagers
ferry v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + Armenia ferried vaccines to Portugal. | Armenia > Portugal
bring_in v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + A women's group brought in tents to the survivors. | A women's group > the survivors
allocate v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + Niger allocated food to Mongolia. | Niger > Mongolia
hand_over v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + The navy handed over water to the stranded villagers. | The navy > the stranded villagers
release v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + Oman released vaccines to Colombia. | Oman > Colombia
transport v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + The trade union transported tents to the survivors. | The trade union > the survivors
carry v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + Finland carried food to Zambia. | Finland > Zambia
pass_out v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + The air force passed out water to the stranded villagers. | The air force > the stranded villagers
extend v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + Pakistan extended vaccines to Greece. | Pakistan > Greece
dole_out v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + Amnesty doled out tents to the survivors. | Amnesty > the survivors
grant v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + Ecuador granted food to Cambodia. | Ecuador > Cambodia
ship v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Algeria shipped missiles to Latvia. | Algeria > Latvia
airlift v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Bolivia airlifted rifles to the rebels. | Bolivia > the rebels
transfer v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Sudan transferred helicopters to Canada. | Sudan > Canada
contribute v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Qatar contributed missiles to Romania. | Qatar > Romania
dispatch v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Ethiopia dispatched rifles to the rebels. | Ethiopia > the rebels
furnish v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Thailand furnished helicopters to Cyprus. | Thailand > Cyprus
rush v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Mexico rushed missiles to Tunisia. | Mexico > Tunisia
smuggle v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Iceland smuggled rifles to the rebels. | Iceland > the rebels
funnel v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Angola funneled helicopters to Denmark. | Angola > Denmark
lend v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Lebanon lent missiles to Senegal. | Lebanon > Senegal
lease v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Georgia leased rifles to the rebels. | Georgia > the rebels
hand_over v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Bulgaria handed over helicopters to Indonesia. | Bulgaria > Indonesia
approve v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Morocco approved missiles to Belarus. | Morocco > Belarus
release v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Tanzania released rifles to the rebels. | Tanzania > the rebels
export v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Croatia exported helicopters to Argentina. | Croatia > Argentina
fly v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Rwanda flew missiles to Austria. | Rwanda > Austria
extend v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Yemen extended rifles to the rebels. | Yemen > the rebels
grant v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Kenya granted helicopters to Norway. | Kenya > Norway
market v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Peru marketed missiles to Turkey. | Peru > Turkey
transfer v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + Vietnam transferred 20 million dollars to Chad. | Vietnam > Chad
channel v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + The African Union channeled a loan to Egypt. | The African Union > Egypt
allocate v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + Poland allocated a grant to the islanders. | Poland > the islanders
contribute v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + The World Bank contributed a credit line for Chile. | The World Bank > Chile
pay v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + Nepal paid 20 million dollars to Ghana. | Nepal > Ghana
release v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + The Arab League released a loan to Serbia. | The Arab League > Serbia
wire v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + Japan wired a grant to the islanders. | Japan > the islanders
hand_out v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + The Security Council handed out a credit line for Jordan. | The Security Council > Jordan
inject v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + Cuba injected 20 million dollars to Malaysia. | Cuba > Malaysia
pour v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + ASEAN poured a loan to Sweden. | ASEAN > Sweden
award v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + Uganda awarded a grant to the islanders. | Uganda > the islanders
authorise v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + The European Union authorised a credit line for Brazil. | The European Union > Brazil
authorize v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + Kuwait authorized 20 million dollars to Armenia. | Kuwait > Armenia
advance v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + The United Nations advanced a loan to Portugal. | The United Nations > Portugal
disburse v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + Niger disbursed a grant to the islanders. | Niger > the islanders
pump v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + NATO pumped a credit line for Mongolia. | NATO > Mongolia
issue v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + Oman issued 20 million dollars to Colombia. | Oman > Colombia
hand_over v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + The African Union handed over a loan to Finland. | The African Union > Finland
roll_over v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + Zambia rolled over a grant to the islanders. | Zambia > the islanders
allot v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + The World Bank allotted a credit line for Pakistan. | The World Bank > Pakistan
double v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + Greece doubled 20 million dollars to Ecuador. | Greece > Ecuador
unlock v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + The Arab League unlocked a loan to Cambodia. | The Arab League > Cambodia
free_up v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + Algeria freed up a grant to the islanders. | Algeria > the islanders
present v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + The Security Council presented a credit line for Latvia. | The Security Council > Latvia
bankroll v  S=subj T=obj  -> 071
  + Bolivia bankrolled the farmers of the delta. | Bolivia > the farmers of the delta
subsidise v  S=subj T=obj  -> 071
  + ASEAN subsidised Sudan. | ASEAN > Sudan
sponsor v  S=subj T=obj  -> 071
  + The envoy sponsored the bankrupt airline. | The envoy > the bankrupt airline
underwrite v  S=subj T=obj  -> 071
  + Canada underwrited the farmers of the delta. | Canada > the farmers of the delta
compensate v  S=subj T=obj  -> 071
  + The European Union compensated Qatar. | The European Union > Qatar
reimburse v  S=subj T=obj  -> 071
  + The finance minister reimbursed the bankrupt airline. | The finance minister > the bankrupt airline
recapitalise v  S=subj T=obj  -> 071
  + Romania recapitalised the farmers of the delta. | Romania > the farmers of the delta
endow v  S=subj T=obj  -> 071
  + The United Nations endowed Ethiopia. | The United Nations > Ethiopia
prop_up v  S=subj T=obj  -> 071
  + The chancellor proped up the bankrupt airline. | The chancellor > the bankrupt airline
refinance v  S=subj T=obj  -> 071
  + Thailand refinanced the farmers of the delta. | Thailand > the farmers of the delta
forgive v  S=subj T=of|for|obj.of|obj.poss obj={debt}  -> 071
  + Cyprus forgave the debt of Mexico. | Cyprus > Mexico
reschedule v  S=subj T=of|for|obj.of|obj.poss obj={debt}  -> 071
  + NATO rescheduled the debts of Tunisia. | NATO > Tunisia
restructure v  S=subj T=of|for|obj.of|obj.poss obj={debt}  -> 071
  + Iceland restructured the debt of Angola. | Iceland > Angola
reduce v  S=subj T=of|for|obj.of|obj.poss obj={debt}  -> 071
  + The African Union reduced the debts of Denmark. | The African Union > Denmark
erase v  S=subj T=of|for|obj.of|obj.poss obj={debt}  -> 071
  + Lebanon erased the debt of Senegal. | Lebanon > Senegal
waive v  S=subj T=of|for|obj.of|obj.poss obj={debt}  -> 071
  + The World Bank waived the debts of Georgia. | The World Bank > Georgia
settle v  S=subj T=of|for|obj.of|obj.poss obj={debt}  -> 071
  + Bulgaria settled the debt of Indonesia. | Bulgaria > Indonesia
roll_over v  S=subj T=of|for|obj.of|obj.poss obj={debt}  -> 071
  + The Arab League rolled over the debts of Morocco. | The Arab League > Morocco
refinance v  S=subj T=of|for|obj.of|obj.poss obj={debt}  -> 071
  + Belarus refinanced the debt of Tanzania. | Belarus > Tanzania
wipe_out v  S=subj T=of|for|obj.of|obj.poss obj={debt}  -> 071
  + The Security Council wiped out the debts of Croatia. | The Security Council > Croatia
convert v  S=subj T=of|for|obj.of|obj.poss obj={debt}  -> 071
  + Argentina converted the debt of Rwanda. | Argentina > Rwanda
relieve v  S=subj T=of|for|obj.of|obj.poss obj={debt}  -> 071
  + ASEAN relieved the debts of Austria. | ASEAN > Austria
relieve v  S=subj T=obj  -> 070
  + An aid agency relieved the flood victims. | An aid agency > the flood victims
succour v  S=subj T=obj  -> 070
  + Yemen succoured the stranded tourists. | Yemen > the stranded tourists
save v  S=subj T=obj  -> 070
  + Marines saved the survivors. | Marines > the survivors
sustain v  S=subj T=obj  -> 070
  + A lawyers' association sustained the flood victims. | A lawyers' association > the flood victims
care_for v  S=subj T=obj  -> 070
  + Kenya cared for the stranded tourists. | Kenya > the stranded tourists
look_after v  S=subj T=obj  -> 070
  + Border guards looked after the survivors. | Border guards > the survivors
minister_to v  S=subj T=obj  -> 070
  + The Red Cross ministered to the flood victims. | The Red Cross > the flood victims
nurse v  S=subj T=obj  -> 070
  + Norway nursed the stranded tourists. | Norway > the stranded tourists
resettle v  S=subj T=obj  -> 070
  + The army resettled the survivors. | The army > the survivors
rehabilitate v  S=subj T=obj  -> 070
  + A medical charity rehabilitated the flood victims. | A medical charity > the flood victims
vaccinate v  S=subj T=obj T=obj:person  -> 073
  + The church council vaccinated the earthquake survivors. | The church council > the earthquake survivors
immunise v  S=subj T=obj T=obj:person  -> 073
  + Government troops immunised the wounded villagers. | Government troops > the wounded villagers
immunize v  S=subj T=obj T=obj:person  -> 073
  + Peru immunized the refugees. | Peru > the refugees
house v  S=subj T=obj T=obj:person  -> 073
  + A women's group housed the earthquake survivors. | A women's group > the earthquake survivors
clothe v  S=subj T=obj T=obj:person  -> 073
  + Soldiers clothed the wounded villagers. | Soldiers > the wounded villagers
accommodate v  S=subj T=obj T=obj:person  -> 073
  + Turkey accommodated the refugees. | Turkey > the refugees
airlift v  S=subj T=obj T=obj:person  -> 073
  + The trade union airlifted the earthquake survivors. | The trade union > the earthquake survivors
hospitalize v  S=subj T=obj T=obj:person  -> 073
  + Special forces hospitalized the wounded villagers. | Special forces > the wounded villagers
bandage v  S=subj T=obj T=obj:person  -> 073
  + Vietnam bandaged the refugees. | Vietnam > the refugees
inoculate v  S=subj T=obj T=obj:person  -> 073
  + Amnesty inoculated the earthquake survivors. | Amnesty > the earthquake survivors
rehouse v  S=subj T=obj T=obj:person  -> 073
  + The navy rehoused the wounded villagers. | The navy > the wounded villagers
take_in v  S=subj T=obj T=obj:person  -> 073
  + Chad took in the refugees. | Chad > the refugees
nourish v  S=subj T=obj T=obj:person  -> 073
  + An aid agency nourished the earthquake survivors. | An aid agency > the earthquake survivors
equip v  S=subj T=obj with={humanitarian}|{aid}  -> 073
  + A lawyers' association equipped the survivors with food. | A lawyers' association > the survivors
assist v  S=subj T=obj with={humanitarian}|{aid}  -> 073
  + Egypt assisted Poland with medicine. | Egypt > Poland
help v  S=subj T=obj with={humanitarian}|{aid}  -> 073
  + The Red Cross helped the survivors with food. | The Red Cross > the survivors
supply v  S=subj T=obj with={humanitarian}|{aid}  -> 073
  + Chile supplied Nepal with medicine. | Chile > Nepal
reach v  S=subj T=obj with={humanitarian}|{aid}  -> 073
  + A medical charity reached the survivors with food. | A medical charity > the survivors
aid v  S=subj T=obj with={humanitarian}|{aid}  -> 073
  + Ghana aided Serbia with medicine. | Ghana > Serbia
equip v  S=subj T=obj with={arms}  -> 072
  + Japan equipped the rebels with rifles. | Japan > the rebels
arm v  S=subj T=obj with={arms}  -> 072
  + Jordan armed Cuba with tanks. | Jordan > Cuba
outfit v  S=subj T=obj with={arms}  -> 072
  + Malaysia outfited the rebels with rifles. | Malaysia > the rebels
reinforce v  S=subj T=obj with={arms}  -> 072
  + Sweden reinforced Uganda with tanks. | Sweden > Uganda
resupply v  S=subj T=obj with={arms}  -> 072
  + Brazil resupplied the rebels with rifles. | Brazil > the rebels
furnish v  S=subj T=obj with={arms}  -> 072
  + Kuwait furnished Armenia with tanks. | Kuwait > Armenia
back v  S=subj T=obj with={arms}  -> 072
  + Portugal backed the rebels with rifles. | Portugal > the rebels
help v  S=subj T=obj with={arms}  -> 072
  + Niger helped Mongolia with tanks. | Niger > Mongolia
train v  S=subj T=obj obj=rebel|rebels|insurgent|militia|guerrilla|separatist|fighter  -> 072
  + Oman trained the rebels. | Oman > the rebels
harbour v  S=subj T=obj obj=rebel|rebels|insurgent|militia|guerrilla|separatist|fighter  -> 072
  + Colombia harboured the rebels. | Colombia > the rebels
harbor v  S=subj T=obj obj=rebel|rebels|insurgent|militia|guerrilla|separatist|fighter  -> 072
  + Finland harbored the rebels. | Finland > the rebels
finance v  S=subj T=obj obj=rebel|rebels|insurgent|militia|guerrilla|separatist|fighter  -> 072
  + Zambia financed the rebels. | Zambia > the rebels
sponsor v  S=subj T=obj obj=rebel|rebels|insurgent|militia|guerrilla|separatist|fighter  -> 072
  + Pakistan sponsored the rebels. | Pakistan > the rebels
supply v  S=subj T=obj obj=rebel|rebels|insurgent|militia|guerrilla|separatist|fighter  -> 072
  + Greece supplied the rebels. | Greece > the rebels
bankroll v  S=subj T=obj obj=rebel|rebels|insurgent|militia|guerrilla|separatist|fighter  -> 072
  + Ecuador bankrolled the rebels. | Ecuador > the rebels
send v  S=subj T=to obj=team|rescuer|expert|adviser|doctor|engineer|volunteer|specialist|rescue_team  -> 070
  + Cambodia sent experts to Algeria. | Cambodia > Algeria
dispatch v  S=subj T=to obj=team|rescuer|expert|adviser|doctor|engineer|volunteer|specialist|rescue_team  -> 070
  + Latvia dispatched a rescue team to Bolivia. | Latvia > Bolivia
fly v  S=subj T=to obj=team|rescuer|expert|adviser|doctor|engineer|volunteer|specialist|rescue_team  -> 070
  + The church council flew volunteers to Sudan. | The church council > Sudan
lend v  S=subj T=to obj=team|rescuer|expert|adviser|doctor|engineer|volunteer|specialist|rescue_team  -> 070
  + Canada lent experts to Qatar. | Canada > Qatar
second v  S=subj T=to obj=team|rescuer|expert|adviser|doctor|engineer|volunteer|specialist|rescue_team  -> 070
  + Romania seconded a rescue team to Ethiopia. | Romania > Ethiopia
deploy v  S=subj T=to obj=team|rescuer|expert|adviser|doctor|engineer|volunteer|specialist|rescue_team  -> 070
  + A women's group deployed volunteers to Thailand. | A women's group > Thailand
rush v  S=subj T=to obj=team|rescuer|expert|adviser|doctor|engineer|volunteer|specialist|rescue_team  -> 070
  + Cyprus rushed experts to Mexico. | Cyprus > Mexico
deploy v  S=subj T=to|in|for|on obj={peacekeepers}  -> 074
  + Tunisia deployed peacekeepers to Iceland. | Tunisia > Iceland
contribute v  S=subj T=to|in|for|on obj={peacekeepers}  -> 074
  + The European Union contributed monitors to Angola. | The European Union > Angola
dispatch v  S=subj T=to|in|for|on obj={peacekeepers}  -> 074
  + Denmark dispatched a peacekeeping force to Lebanon. | Denmark > Lebanon
provide v  S=subj T=to|in|for|on obj={peacekeepers}  -> 074
  + Senegal provided peacekeepers to Georgia. | Senegal > Georgia
station v  S=subj T=to|in|for|on obj={peacekeepers}  -> 074
  + The United Nations stationed monitors to Bulgaria. | The United Nations > Bulgaria
supply v  S=subj T=to|in|for|on obj={peacekeepers}  -> 074
  + Indonesia supplied a peacekeeping force to Morocco. | Indonesia > Morocco
assign v  S=subj T=to|in|for|on obj={peacekeepers}  -> 074
  + Belarus assigned peacekeepers to Tanzania. | Belarus > Tanzania
post v  S=subj T=to|in|for|on obj={peacekeepers}  -> 074
  + NATO posted monitors to Croatia. | NATO > Croatia
increase v  S=subj T=to|in|for|on obj={peacekeepers}  -> 074
  + Argentina increased a peacekeeping force to Rwanda. | Argentina > Rwanda
fly v  S=subj T=to|in|for|on obj={peacekeepers}  -> 074
  + Austria flew peacekeepers to Yemen. | Austria > Yemen
shield v  S=subj T=obj  -> 074
  + The air force shielded the aid convoy. | The air force > the aid convoy
safeguard v  S=subj T=obj  -> 074
  + The African Union safeguarded civilians in the enclave. | The African Union > civilians in the enclave
convoy v  S=subj T=obj  -> 074
  + Marines convoyed the pilgrims. | Marines > the pilgrims
watch_over v  S=subj T=obj  -> 074
  + Border guards watched over the aid convoy. | Border guards > the aid convoy
secure v  S=subj T=obj  -> 074
  + The World Bank secured civilians in the enclave. | The World Bank > civilians in the enclave
chaperone v  S=subj T=obj  -> 074
  + The army chaperoned the pilgrims. | The army > the pilgrims
offer v  S=subj T=to|for|iobj obj={asylum}  -> 075
  + Kenya offered asylum to the exiled general. | Kenya > the exiled general
accord v  S=subj T=to|for|iobj obj={asylum}  -> 075
  + Norway accorded refuge to the fleeing ministers. | Norway > the fleeing ministers
extend v  S=subj T=to|for|iobj obj={asylum}  -> 075
  + Peru extended refugee status to the poet. | Peru > the poet
provide v  S=subj T=to|for|iobj obj={asylum}  -> 075
  + Turkey provided asylum to the exiled general. | Turkey > the exiled general
award v  S=subj T=to|for|iobj obj={asylum}  -> 075
  + Vietnam awarded refuge to the fleeing ministers. | Vietnam > the fleeing ministers
approve v  S=subj T=to|for|iobj obj={asylum}  -> 075
  + Chad approved refugee status to the poet. | Chad > the poet
afford v  S=subj T=to|for|iobj obj={asylum}  -> 075
  + Egypt afforded asylum to the exiled general. | Egypt > the exiled general
admit v  S=subj T=obj T=obj:person obj=refugee|refugees|migrant|exile|dissident|asylum-seeker|defector  -> 075
  + Poland admitted refugees. | Poland > refugees
accept v  S=subj T=obj T=obj:person obj=refugee|refugees|migrant|exile|dissident|asylum-seeker|defector  -> 075
  + Chile accepted a dissident. | Chile > a dissident
take_in v  S=subj T=obj T=obj:person obj=refugee|refugees|migrant|exile|dissident|asylum-seeker|defector  -> 075
  + Nepal took in forty defectors. | Nepal > forty defectors
receive v  S=subj T=obj T=obj:person obj=refugee|refugees|migrant|exile|dissident|asylum-seeker|defector  -> 075
  + Ghana received refugees. | Ghana > refugees
welcome v  S=subj T=obj T=obj:person obj=refugee|refugees|migrant|exile|dissident|asylum-seeker|defector  -> 075
  + Serbia welcomed a dissident. | Serbia > a dissident
absorb v  S=subj T=obj T=obj:person obj=refugee|refugees|migrant|exile|dissident|asylum-seeker|defector  -> 075
  + Japan absorbed forty defectors. | Japan > forty defectors
naturalize v  S=subj T=obj T=obj:person obj=refugee|refugees|migrant|exile|dissident|asylum-seeker|defector  -> 075
  + Jordan naturalized refugees. | Jordan > refugees
naturalise v  S=subj T=obj T=obj:person obj=refugee|refugees|migrant|exile|dissident|asylum-seeker|defector  -> 075
  + Cuba naturalised a dissident. | Cuba > a dissident
harbour v  S=subj T=obj T=obj:person obj=refugee|refugees|migrant|exile|dissident|asylum-seeker|defector  -> 075
  + Malaysia harboured forty defectors. | Malaysia > forty defectors
harbor v  S=subj T=obj T=obj:person obj=refugee|refugees|migrant|exile|dissident|asylum-seeker|defector  -> 075
  + Sweden harbored refugees. | Sweden > refugees
host v  S=subj T=obj T=obj:person obj=refugee|refugees|migrant|exile|dissident|asylum-seeker|defector  -> 075
  + Uganda hosted a dissident. | Uganda > a dissident
resettle v  S=subj T=obj T=obj:person obj=refugee|refugees|migrant|exile|dissident|asylum-seeker|defector  -> 075
  + Brazil resettled forty defectors. | Brazil > forty defectors
bailout n  S?=by|mod|poss T?=to|for|in  -> 071
  + Kuwait's bailout to Armenia was paid in full. | Kuwait > Armenia
credit n  S?=by|mod|poss T?=to|for|in  -> 071
  + The Arab League's credit to Portugal kept the hospitals open. | The Arab League > Portugal
subsidy n  S?=by|mod|poss T?=to|for|in  -> 071
  + Niger's subsidy for the farmers was small. | Niger > the farmers
rescue_package n  S?=by|mod|poss T?=to|for|in  -> 071
  + Mongolia's rescue package to Oman was paid in full. | Mongolia > Oman
financing n  S?=by|mod|poss T?=to|for|in  -> 071
  + The Security Council's financing to Colombia kept the hospitals open. | The Security Council > Colombia
funding n  S?=by|mod|poss T?=to|for|in  -> 071
  + Finland's funding for the farmers was small. | Finland > the farmers
budget_support n  S?=by|mod|poss T?=to|for|in  -> 071
  + Zambia's budget support to Pakistan was paid in full. | Zambia > Pakistan
financial_aid n  S?=by|mod|poss T?=to|for|in  -> 071
  + ASEAN's financial aid to Greece kept the hospitals open. | ASEAN > Greece
financial_assistance n  S?=by|mod|poss T?=to|for|in  -> 071
  + Ecuador's financial assistance for the farmers was small. | Ecuador > the farmers
debt_relief n  S?=by|mod|poss T?=to|for|in  -> 071
  + Cambodia's debt relief to Algeria was paid in full. | Cambodia > Algeria
economic_aid n  S?=by|mod|poss T?=to|for|in  -> 071
  + The European Union's economic aid to Latvia kept the hospitals open. | The European Union > Latvia
development_aid n  S?=by|mod|poss T?=to|for|in  -> 071
  + Bolivia's development aid for the farmers was small. | Bolivia > the farmers
credit_line n  S?=by|mod|poss T?=to|for|in  -> 071
  + Sudan's credit line to Canada was paid in full. | Sudan > Canada
stipend n  S?=by|mod|poss T?=to|for|in  -> 071
  + The United Nations's stipend to Qatar kept the hospitals open. | The United Nations > Qatar
compensation n  S?=by|mod|poss T?=to|for|in  -> 071
  + Romania's compensation for the farmers was small. | Romania > the farmers
soft_loan n  S?=by|mod|poss T?=to|for|in  -> 071
  + Ethiopia's soft loan to Thailand was paid in full. | Ethiopia > Thailand
reimbursement n  S?=by|mod|poss T?=to|for|in  -> 071
  + NATO's reimbursement to Cyprus kept the hospitals open. | NATO > Cyprus
food_aid n  S?=by|mod|poss T?=to|for|of  -> 073
  + Mexico's food aid to Tunisia arrived by sea. | Mexico > Tunisia
humanitarian_aid n  S?=by|mod|poss T?=to|for|of  -> 073
  + The trade union's humanitarian aid to the survivors went on for months. | The trade union > the survivors
humanitarian_assistance n  S?=by|mod|poss T?=to|for|of  -> 073
  + Iceland's humanitarian assistance to Angola arrived by sea. | Iceland > Angola
emergency_aid n  S?=by|mod|poss T?=to|for|of  -> 073
  + Amnesty's emergency aid to the survivors went on for months. | Amnesty > the survivors
medical_aid n  S?=by|mod|poss T?=to|for|of  -> 073
  + Denmark's medical aid to Lebanon arrived by sea. | Denmark > Lebanon
relief n  S?=by|mod|poss T?=to|for|of  -> 073
  + An aid agency's relief to the survivors went on for months. | An aid agency > the survivors
relief_effort n  S?=by|mod|poss T?=to|for|of  -> 073
  + Senegal's relief effort to Georgia arrived by sea. | Senegal > Georgia
relief_operation n  S?=by|mod|poss T?=to|for|of  -> 073
  + A lawyers' association's relief operation to the survivors went on for months. | A lawyers' association > the survivors
rescue n  S?=by|mod|poss T?=to|for|of  -> 073
  + Bulgaria's rescue to Indonesia arrived by sea. | Bulgaria > Indonesia
evacuation n  S?=by|mod|poss T?=to|for|of  -> 073
  + The Red Cross's evacuation to the survivors went on for months. | The Red Cross > the survivors
airlift n  S?=by|mod|poss T?=to|for|of  -> 073
  + Morocco's airlift to Belarus arrived by sea. | Morocco > Belarus
airdrop n  S?=by|mod|poss T?=to|for|of  -> 073
  + A medical charity's airdrop to the survivors went on for months. | A medical charity > the survivors
rescue_mission n  S?=by|mod|poss T?=to|for|of  -> 073
  + Tanzania's rescue mission to Croatia arrived by sea. | Tanzania > Croatia
vaccination n  S?=by|mod|poss T?=to|for|of  -> 073
  + The church council's vaccination to the survivors went on for months. | The church council > the survivors
shelter n  S?=by|mod|poss T?=to|for|of  -> 073
  + Argentina's shelter to Rwanda arrived by sea. | Argentina > Rwanda
disaster_relief n  S?=by|mod|poss T?=to|for|of  -> 073
  + A women's group's disaster relief to the survivors went on for months. | A women's group > the survivors
food_delivery n  S?=by|mod|poss T?=to|for|of  -> 073
  + Austria's food delivery to Yemen arrived by sea. | Austria > Yemen
medical_assistance n  S?=by|mod|poss T?=to|for|of  -> 073
  + The trade union's medical assistance to the survivors went on for months. | The trade union > the survivors
military_aid n  S?=by|mod|poss T?=to|for|of  -> 072
  + Kenya's military aid to Norway doubled within a year. | Kenya > Norway
military_assistance n  S?=by|mod|poss T?=to|for|of  -> 072
  + Peru's military assistance to the rebels was secret. | Peru > the rebels
arms_shipment n  S?=by|mod|poss T?=to|for|of  -> 072
  + Turkey's arms shipment to Vietnam doubled within a year. | Turkey > Vietnam
arms_delivery n  S?=by|mod|poss T?=to|for|of  -> 072
  + Chad's arms delivery to the rebels was secret. | Chad > the rebels
weapons_delivery n  S?=by|mod|poss T?=to|for|of  -> 072
  + Egypt's weapons delivery to Poland doubled within a year. | Egypt > Poland
weapons_shipment n  S?=by|mod|poss T?=to|for|of  -> 072
  + Chile's weapons shipment to the rebels was secret. | Chile > the rebels
military_support n  S?=by|mod|poss T?=to|for|of  -> 072
  + Nepal's military support to Ghana doubled within a year. | Nepal > Ghana
arms_transfer n  S?=by|mod|poss T?=to|for|of  -> 072
  + Serbia's arms transfer to the rebels was secret. | Serbia > the rebels
arms_supply n  S?=by|mod|poss T?=to|for|of  -> 072
  + Japan's arms supply to Jordan doubled within a year. | Japan > Jordan
help n  S?=by|mod|poss T?=to|for  -> 070
  + Cuba's help to Malaysia was welcome. | Cuba > Malaysia
contribution n  S?=by|mod|poss T?=to|for  -> 070
  + Amnesty's contribution to the orphans was generous. | Amnesty > the orphans
gift n  S?=by|mod|poss T?=to|for  -> 070
  + Sweden's gift to Uganda was welcome. | Sweden > Uganda
aid_package n  S?=by|mod|poss T?=to|for  -> 070
  + An aid agency's aid package to the orphans was generous. | An aid agency > the orphans
foreign_aid n  S?=by|mod|poss T?=to|for  -> 070
  + Brazil's foreign aid to Kuwait was welcome. | Brazil > Kuwait
support_package n  S?=by|mod|poss T?=to|for  -> 070
  + A lawyers' association's support package to the orphans was generous. | A lawyers' association > the orphans
technical_assistance n  S?=by|mod|poss T?=to|for  -> 070
  + Armenia's technical assistance to Portugal was welcome. | Armenia > Portugal
charity n  S?=by|mod|poss T?=to|for  -> 070
  + The Red Cross's charity to the orphans was generous. | The Red Cross > the orphans
alms n  S?=by|mod|poss T?=to|for  -> 070
  + Niger's alms to Mongolia was welcome. | Niger > Mongolia
protection n  S?=by|mod|poss T?=of|for|to  -> 074
  + Government troops's protection of the convoy lasted a week. | Government troops > the convoy
escort n  S?=by|mod|poss T?=of|for|to  -> 074
  + The African Union's escort for the enclave was renewed. | The African Union > the enclave
safeguarding n  S?=by|mod|poss T?=of|for|to  -> 074
  + Soldiers's safeguarding of the convoy lasted a week. | Soldiers > the convoy
peacekeeping n  S?=by|mod|poss T?=of|for|to  -> 074
  + The World Bank's peacekeeping for the enclave was renewed. | The World Bank > the enclave
asylum n  S?=by|mod|poss T?=to|for  -> 075
  + Oman's asylum to the exiled writer angered his homeland. | Oman > the exiled writer
sanctuary n  S?=by|mod|poss T?=to|for  -> 075
  + Colombia's sanctuary to the exiled writer angered his homeland. | Colombia > the exiled writer
refuge n  S?=by|mod|poss T?=to|for  -> 075
  + Finland's refuge to the exiled writer angered his homeland. | Finland > the exiled writer
safe_haven n  S?=by|mod|poss T?=to|for  -> 075
  + Zambia's safe haven to the exiled writer angered his homeland. | Zambia > the exiled writer
humanitarian_visa n  S?=by|mod|poss T?=to|for  -> 075
  + Pakistan's humanitarian visa to the exiled writer angered his homeland. | Pakistan > the exiled writer
lend v  S=subj T=to|for|of obj=hand|helping_hand|lifeline|rescue  -> 070
  + Greece lent a helping hand to Ecuador. | Greece > Ecuador
give v  S=subj T=to|for|of obj=hand|helping_hand|lifeline|rescue  -> 070
  + The Arab League gave a lifeline to Cambodia. | The Arab League > Cambodia
offer v  S=subj T=to|for|of obj=hand|helping_hand|lifeline|rescue  -> 070
  + Algeria offered a helping hand to Latvia. | Algeria > Latvia
throw v  S=subj T=to|for|of obj=hand|helping_hand|lifeline|rescue  -> 070
  + The Security Council threw a lifeline to Bolivia. | The Security Council > Bolivia
extend v  S=subj T=to|for|of obj=hand|helping_hand|lifeline|rescue  -> 070
  + Sudan extended a helping hand to Canada. | Sudan > Canada
come v  S=subj T=of|to to=aid|rescue|assistance|help  -> 070
  + Qatar came to the aid of Romania. | Qatar > Romania
rush v  S=subj T=of|to to=aid|rescue|assistance|help  -> 070
  + Special forces rushed to the rescue of the sailors. | Special forces > the sailors
go v  S=subj T=of|to to=aid|rescue|assistance|help  -> 070
  + Ethiopia went to the aid of Thailand. | Ethiopia > Thailand
hurry v  S=subj T=of|to to=aid|rescue|assistance|help  -> 070
  + The navy hurried to the rescue of the sailors. | The navy > the sailors
fly v  S=subj T=of|to to=aid|rescue|assistance|help  -> 070
  + Cyprus flew to the aid of Mexico. | Cyprus > Mexico
leap v  S=subj T=of|to to=aid|rescue|assistance|help  -> 070
  + The air force leaped to the rescue of the sailors. | The air force > the sailors
