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
write_off v  S=subj T=of|obj.of|obj.poss obj={debt}  -> 071
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
treat v  S=subj T=obj:person  -> 073
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
aid n  S?=by|mod|poss T=to|for  -> 070
  + Norway's aid to Malawi doubled. | Norway > Malawi
assistance n  S?=by|mod|poss T=to|for  -> 070
  + Japan's assistance to Laos continued. | Japan > Laos
loan n  S?=by|mod|poss T=to|for  -> 071
  + China's loan to Zambia was signed. | China > Zambia
grant n  S?=by|mod|poss T=to|for  -> 071
  + Denmark's grant to Nepal will build schools. | Denmark > Nepal
donation n  S?=by|mod|poss T=to|for  -> 070
  + The bank's donation to the clinic was small. | The bank > the clinic
delivery n  S?=by|mod|poss T=to of={arms}  -> 072
  + Russia's delivery of missiles to Syria went ahead. | Russia > Syria
shipment n  S?=by|mod|poss T=to of={arms}  -> 072
  + Iran's shipment of rockets to Sudan was spotted. | Iran > Sudan
# Aid given, by kind and verb
supply v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + Nepal supplied aid to Ghana. | Nepal > Ghana
ship v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + Amnesty shipped assistance to the flooded districts. | Amnesty > the flooded districts
airlift v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + The Security Council airlifted relief to Serbia. | The Security Council > Serbia
airdrop v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + Japan airdroped aid to Jordan. | Japan > Jordan
transfer v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + An aid agency transferred assistance to the flooded districts. | An aid agency > the flooded districts
channel v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + ASEAN channeled relief to Cuba. | ASEAN > Cuba
grant v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + Malaysia granted aid to Sweden. | Malaysia > Sweden
allocate v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + A lawyers' association allocated assistance to the flooded districts. | A lawyers' association > the flooded districts
contribute v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + The European Union contributed relief to Uganda. | The European Union > Uganda
dispatch v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + Brazil dispatched aid to Kuwait. | Brazil > Kuwait
furnish v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + The Red Cross furnished assistance to the flooded districts. | The Red Cross > the flooded districts
hand_out v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + The United Nations handed out relief to Armenia. | The United Nations > Armenia
rush v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + Portugal rushed aid to Niger. | Portugal > Niger
bring v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + A medical charity brought assistance to the flooded districts. | A medical charity > the flooded districts
funnel v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + NATO funneled relief to Mongolia. | NATO > Mongolia
increase v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + Oman increased aid to Colombia. | Oman > Colombia
resume v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + The church council resumed assistance to the flooded districts. | The church council > the flooded districts
expand v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + The African Union expanded relief to Finland. | The African Union > Finland
double v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + Zambia doubled aid to Pakistan. | Zambia > Pakistan
restore v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + A women's group restored assistance to the flooded districts. | A women's group > the flooded districts
approve v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + The World Bank approved relief to Greece. | The World Bank > Greece
release v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + Ecuador released aid to Cambodia. | Ecuador > Cambodia
render v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + The trade union rendered assistance to the flooded districts. | The trade union > the flooded districts
lend v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + The Arab League lent relief to Algeria. | The Arab League > Algeria
continue v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + Latvia continued aid to Bolivia. | Latvia > Bolivia
step_up v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + Amnesty stepped up assistance to the flooded districts. | Amnesty > the flooded districts
boost v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + The Security Council boosted relief to Sudan. | The Security Council > Sudan
donate v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + Canada donated aid to Qatar. | Canada > Qatar
allot v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + An aid agency allotted assistance to the flooded districts. | An aid agency > the flooded districts
ship v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + A lawyers' association shipped tents to the survivors. | A lawyers' association > the survivors
airlift v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + Romania airlifted food to Ethiopia. | Romania > Ethiopia
airdrop v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + The army airdroped water to the stranded villagers. | The army > the stranded villagers
drop v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + Thailand dropped vaccines to Cyprus. | Thailand > Cyprus
transfer v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + The Red Cross transferred tents to the survivors. | The Red Cross > the survivors
contribute v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + Mexico contributed food to Tunisia. | Mexico > Tunisia
dispatch v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + Government troops dispatched water to the stranded villagers. | Government troops > the stranded villagers
furnish v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + Iceland furnished vaccines to Angola. | Iceland > Angola
hand_out v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + A medical charity handed out tents to the survivors. | A medical charity > the survivors
rush v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + Denmark rushed food to Lebanon. | Denmark > Lebanon
bring v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + Soldiers brought water to the stranded villagers. | Soldiers > the stranded villagers
truck v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + Senegal trucked vaccines to Georgia. | Senegal > Georgia
fly v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + The church council flew tents to the survivors. | The church council > the survivors
fly_in v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + Bulgaria flew in food to Indonesia. | Bulgaria > Indonesia
parachute v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + Special forces parachuted water to the stranded villagers. | Special forces > the stranded villagers
ferry v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + Morocco ferried vaccines to Belarus. | Morocco > Belarus
bring_in v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + A women's group brought in tents to the survivors. | A women's group > the survivors
allocate v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + Tanzania allocated food to Croatia. | Tanzania > Croatia
hand_over v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + The navy handed over water to the stranded villagers. | The navy > the stranded villagers
release v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + Argentina released vaccines to Rwanda. | Argentina > Rwanda
transport v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + The trade union transported tents to the survivors. | The trade union > the survivors
carry v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + Austria carried food to Yemen. | Austria > Yemen
pass_out v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + The air force passed out water to the stranded villagers. | The air force > the stranded villagers
extend v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + Kenya extended vaccines to Norway. | Kenya > Norway
dole_out v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + Amnesty doled out tents to the survivors. | Amnesty > the survivors
grant v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + Peru granted food to Turkey. | Peru > Turkey
ship v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Vietnam shipped missiles to Chad. | Vietnam > Chad
airlift v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Egypt airlifted rifles to the rebels. | Egypt > the rebels
transfer v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Poland transferred helicopters to Chile. | Poland > Chile
contribute v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Nepal contributed missiles to Ghana. | Nepal > Ghana
dispatch v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Serbia dispatched rifles to the rebels. | Serbia > the rebels
furnish v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Japan furnished helicopters to Jordan. | Japan > Jordan
rush v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Cuba rushed missiles to Malaysia. | Cuba > Malaysia
smuggle v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Sweden smuggled rifles to the rebels. | Sweden > the rebels
funnel v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Uganda funneled helicopters to Brazil. | Uganda > Brazil
lend v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Kuwait lent missiles to Armenia. | Kuwait > Armenia
lease v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Portugal leased rifles to the rebels. | Portugal > the rebels
hand_over v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Niger handed over helicopters to Mongolia. | Niger > Mongolia
approve v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Oman approved missiles to Colombia. | Oman > Colombia
release v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Finland released rifles to the rebels. | Finland > the rebels
export v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Zambia exported helicopters to Pakistan. | Zambia > Pakistan
fly v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Greece flew missiles to Ecuador. | Greece > Ecuador
extend v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Cambodia extended rifles to the rebels. | Cambodia > the rebels
grant v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Algeria granted helicopters to Latvia. | Algeria > Latvia
market v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Bolivia marketed missiles to Sudan. | Bolivia > Sudan
transfer v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + Canada transferred 20 million dollars to Qatar. | Canada > Qatar
channel v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + ASEAN channeled a loan to Romania. | ASEAN > Romania
allocate v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + Ethiopia allocated a grant to the islanders. | Ethiopia > the islanders
contribute v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + The European Union contributed a credit line for Thailand. | The European Union > Thailand
pay v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + Cyprus paid 20 million dollars to Mexico. | Cyprus > Mexico
release v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + The United Nations released a loan to Tunisia. | The United Nations > Tunisia
wire v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + Iceland wired a grant to the islanders. | Iceland > the islanders
hand_out v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + NATO handed out a credit line for Angola. | NATO > Angola
inject v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + Denmark injected 20 million dollars to Lebanon. | Denmark > Lebanon
pour v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + The African Union poured a loan to Senegal. | The African Union > Senegal
award v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + Georgia awarded a grant to the islanders. | Georgia > the islanders
authorise v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + The World Bank authorised a credit line for Bulgaria. | The World Bank > Bulgaria
authorize v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + Indonesia authorized 20 million dollars to Morocco. | Indonesia > Morocco
advance v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + The Arab League advanced a loan to Belarus. | The Arab League > Belarus
disburse v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + Tanzania disbursed a grant to the islanders. | Tanzania > the islanders
pump v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + The Security Council pumped a credit line for Croatia. | The Security Council > Croatia
issue v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + Argentina issued 20 million dollars to Rwanda. | Argentina > Rwanda
hand_over v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + ASEAN handed over a loan to Austria. | ASEAN > Austria
roll_over v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + Yemen rolled over a grant to the islanders. | Yemen > the islanders
allot v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + The European Union allotted a credit line for Kenya. | The European Union > Kenya
double v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + Norway doubled 20 million dollars to Peru. | Norway > Peru
unlock v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + The United Nations unlocked a loan to Turkey. | The United Nations > Turkey
free_up v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + Vietnam freed up a grant to the islanders. | Vietnam > the islanders
present v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + NATO presented a credit line for Chad. | NATO > Chad
bankroll v  S=subj T=obj  -> 071
  + Egypt bankrolled the farmers of the delta. | Egypt > the farmers of the delta
subsidise v  S=subj T=obj  -> 071
  + The African Union subsidised Poland. | The African Union > Poland
sponsor v  S=subj T=obj  -> 071
  + The party leader sponsored the bankrupt airline. | The party leader > the bankrupt airline
underwrite v  S=subj T=obj  -> 071
  + Chile underwrited the farmers of the delta. | Chile > the farmers of the delta
compensate v  S=subj T=obj  -> 071
  + The World Bank compensated Nepal. | The World Bank > Nepal
reimburse v  S=subj T=obj  -> 071
  + The mayor reimbursed the bankrupt airline. | The mayor > the bankrupt airline
recapitalise v  S=subj T=obj  -> 071
  + Ghana recapitalised the farmers of the delta. | Ghana > the farmers of the delta
endow v  S=subj T=obj  -> 071
  + The Arab League endowed Serbia. | The Arab League > Serbia
prop_up v  S=subj T=obj  -> 071
  + The envoy proped up the bankrupt airline. | The envoy > the bankrupt airline
refinance v  S=subj T=obj  -> 071
  + Japan refinanced the farmers of the delta. | Japan > the farmers of the delta
forgive v  S=subj T=of|for|obj.of|obj.poss obj={debt}  -> 071
  + Jordan forgave the debt of Cuba. | Jordan > Cuba
reschedule v  S=subj T=of|for|obj.of|obj.poss obj={debt}  -> 071
  + The Security Council rescheduled the debts of Malaysia. | The Security Council > Malaysia
restructure v  S=subj T=of|for|obj.of|obj.poss obj={debt}  -> 071
  + Sweden restructured the debt of Uganda. | Sweden > Uganda
reduce v  S=subj T=of|for|obj.of|obj.poss obj={debt}  -> 071
  + ASEAN reduced the debts of Brazil. | ASEAN > Brazil
erase v  S=subj T=of|for|obj.of|obj.poss obj={debt}  -> 071
  + Kuwait erased the debt of Armenia. | Kuwait > Armenia
waive v  S=subj T=of|for|obj.of|obj.poss obj={debt}  -> 071
  + The European Union waived the debts of Portugal. | The European Union > Portugal
settle v  S=subj T=of|for|obj.of|obj.poss obj={debt}  -> 071
  + Niger settled the debt of Mongolia. | Niger > Mongolia
roll_over v  S=subj T=of|for|obj.of|obj.poss obj={debt}  -> 071
  + The United Nations rolled over the debts of Oman. | The United Nations > Oman
refinance v  S=subj T=of|for|obj.of|obj.poss obj={debt}  -> 071
  + Colombia refinanced the debt of Finland. | Colombia > Finland
wipe_out v  S=subj T=of|for|obj.of|obj.poss obj={debt}  -> 071
  + NATO wiped out the debts of Zambia. | NATO > Zambia
convert v  S=subj T=of|for|obj.of|obj.poss obj={debt}  -> 071
  + Pakistan converted the debt of Greece. | Pakistan > Greece
relieve v  S=subj T=of|for|obj.of|obj.poss obj={debt}  -> 071
  + The African Union relieved the debts of Ecuador. | The African Union > Ecuador
relieve v  S=subj T=obj  -> 070
  + An aid agency relieved the flood victims. | An aid agency > the flood victims
succour v  S=subj T=obj  -> 070
  + Cambodia succoured the stranded tourists. | Cambodia > the stranded tourists
sustain v  S=subj T=obj  -> 070
  + Marines sustained the survivors. | Marines > the survivors
care_for v  S=subj T=obj  -> 070
  + A lawyers' association cared for the flood victims. | A lawyers' association > the flood victims
look_after v  S=subj T=obj  -> 070
  + Algeria looked after the stranded tourists. | Algeria > the stranded tourists
minister_to v  S=subj T=obj  -> 070
  + Border guards ministered to the survivors. | Border guards > the survivors
nurse v  S=subj T=obj  -> 070
  + The Red Cross nursed the flood victims. | The Red Cross > the flood victims
resettle v  S=subj T=obj  -> 070
  + Latvia resettled the stranded tourists. | Latvia > the stranded tourists
rehabilitate v  S=subj T=obj  -> 070
  + The army rehabilitated the survivors. | The army > the survivors
vaccinate v  S=subj T=obj:person  -> 073
  + A medical charity vaccinated the earthquake survivors. | A medical charity > the earthquake survivors
immunise v  S=subj T=obj:person  -> 073
  + Government troops immunised the wounded villagers. | Government troops > the wounded villagers
immunize v  S=subj T=obj:person  -> 073
  + Bolivia immunized the refugees. | Bolivia > the refugees
house v  S=subj T=obj:person  -> 073
  + The church council housed the earthquake survivors. | The church council > the earthquake survivors
clothe v  S=subj T=obj:person  -> 073
  + Soldiers clothed the wounded villagers. | Soldiers > the wounded villagers
accommodate v  S=subj T=obj:person  -> 073
  + Sudan accommodated the refugees. | Sudan > the refugees
airlift v  S=subj T=obj:person  -> 073
  + A women's group airlifted the earthquake survivors. | A women's group > the earthquake survivors
hospitalize v  S=subj T=obj:person  -> 073
  + Special forces hospitalized the wounded villagers. | Special forces > the wounded villagers
bandage v  S=subj T=obj:person  -> 073
  + Canada bandaged the refugees. | Canada > the refugees
inoculate v  S=subj T=obj:person  -> 073
  + The trade union inoculated the earthquake survivors. | The trade union > the earthquake survivors
rehouse v  S=subj T=obj:person  -> 073
  + The navy rehoused the wounded villagers. | The navy > the wounded villagers
take_in v  S=subj T=obj:person  -> 073
  + Qatar took in the refugees. | Qatar > the refugees
nourish v  S=subj T=obj:person  -> 073
  + Amnesty nourished the earthquake survivors. | Amnesty > the earthquake survivors
equip v  S=subj T=obj with={humanitarian}|{aid}  -> 073
  + An aid agency equipped the survivors with food. | An aid agency > the survivors
assist v  S=subj T=obj with={humanitarian}|{aid}  -> 073
  + Romania assisted Ethiopia with medicine. | Romania > Ethiopia
help v  S=subj T=obj with={humanitarian}|{aid}  -> 073
  + A lawyers' association helped the survivors with food. | A lawyers' association > the survivors
supply v  S=subj T=obj with={humanitarian}|{aid}  -> 073
  + Thailand supplied Cyprus with medicine. | Thailand > Cyprus
reach v  S=subj T=obj with={humanitarian}|{aid}  -> 073
  + The Red Cross reached the survivors with food. | The Red Cross > the survivors
aid v  S=subj T=obj with={humanitarian}|{aid}  -> 073
  + Mexico aided Tunisia with medicine. | Mexico > Tunisia
equip v  S=subj T=obj with={arms}  -> 072
  + Iceland equipped the rebels with rifles. | Iceland > the rebels
arm v  S=subj T=obj with={arms}  -> 072
  + Angola armed Denmark with tanks. | Angola > Denmark
outfit v  S=subj T=obj with={arms}  -> 072
  + Lebanon outfited the rebels with rifles. | Lebanon > the rebels
reinforce v  S=subj T=obj with={arms}  -> 072
  + Senegal reinforced Georgia with tanks. | Senegal > Georgia
resupply v  S=subj T=obj with={arms}  -> 072
  + Bulgaria resupplied the rebels with rifles. | Bulgaria > the rebels
furnish v  S=subj T=obj with={arms}  -> 072
  + Indonesia furnished Morocco with tanks. | Indonesia > Morocco
back v  S=subj T=obj with={arms}  -> 072
  + Belarus backed the rebels with rifles. | Belarus > the rebels
help v  S=subj T=obj with={arms}  -> 072
  + Tanzania helped Croatia with tanks. | Tanzania > Croatia
train v  S=subj T=obj obj=rebel|rebels|insurgent|militia|guerrilla|separatist|fighter  -> 072
  + Argentina trained the rebels. | Argentina > the rebels
harbour v  S=subj T=obj obj=rebel|rebels|insurgent|militia|guerrilla|separatist|fighter  -> 072
  + Rwanda harboured the rebels. | Rwanda > the rebels
harbor v  S=subj T=obj obj=rebel|rebels|insurgent|militia|guerrilla|separatist|fighter  -> 072
  + Austria harbored the rebels. | Austria > the rebels
finance v  S=subj T=obj obj=rebel|rebels|insurgent|militia|guerrilla|separatist|fighter  -> 072
  + Yemen financed the rebels. | Yemen > the rebels
sponsor v  S=subj T=obj obj=rebel|rebels|insurgent|militia|guerrilla|separatist|fighter  -> 072
  + Kenya sponsored the rebels. | Kenya > the rebels
supply v  S=subj T=obj obj=rebel|rebels|insurgent|militia|guerrilla|separatist|fighter  -> 072
  + Norway supplied the rebels. | Norway > the rebels
bankroll v  S=subj T=obj obj=rebel|rebels|insurgent|militia|guerrilla|separatist|fighter  -> 072
  + Peru bankrolled the rebels. | Peru > the rebels
send v  S=subj T=to obj=team|rescuer|expert|adviser|doctor|engineer|volunteer|specialist|rescue_team  -> 070
  + Turkey sent experts to Vietnam. | Turkey > Vietnam
dispatch v  S=subj T=to obj=team|rescuer|expert|adviser|doctor|engineer|volunteer|specialist|rescue_team  -> 070
  + Chad dispatched a rescue team to Egypt. | Chad > Egypt
fly v  S=subj T=to obj=team|rescuer|expert|adviser|doctor|engineer|volunteer|specialist|rescue_team  -> 070
  + A medical charity flew volunteers to Poland. | A medical charity > Poland
lend v  S=subj T=to obj=team|rescuer|expert|adviser|doctor|engineer|volunteer|specialist|rescue_team  -> 070
  + Chile lent experts to Nepal. | Chile > Nepal
second v  S=subj T=to obj=team|rescuer|expert|adviser|doctor|engineer|volunteer|specialist|rescue_team  -> 070
  + Ghana seconded a rescue team to Serbia. | Ghana > Serbia
deploy v  S=subj T=to obj=team|rescuer|expert|adviser|doctor|engineer|volunteer|specialist|rescue_team  -> 070
  + The church council deployed volunteers to Japan. | The church council > Japan
rush v  S=subj T=to obj=team|rescuer|expert|adviser|doctor|engineer|volunteer|specialist|rescue_team  -> 070
  + Jordan rushed experts to Cuba. | Jordan > Cuba
deploy v  S=subj T=to|in|for|on obj={peacekeepers}  -> 074
  + Malaysia deployed peacekeepers to Sweden. | Malaysia > Sweden
contribute v  S=subj T=to|in|for|on obj={peacekeepers}  -> 074
  + The World Bank contributed monitors to Uganda. | The World Bank > Uganda
dispatch v  S=subj T=to|in|for|on obj={peacekeepers}  -> 074
  + Brazil dispatched a peacekeeping force to Kuwait. | Brazil > Kuwait
provide v  S=subj T=to|in|for|on obj={peacekeepers}  -> 074
  + Armenia provided peacekeepers to Portugal. | Armenia > Portugal
station v  S=subj T=to|in|for|on obj={peacekeepers}  -> 074
  + The Arab League stationed monitors to Niger. | The Arab League > Niger
supply v  S=subj T=to|in|for|on obj={peacekeepers}  -> 074
  + Mongolia supplied a peacekeeping force to Oman. | Mongolia > Oman
assign v  S=subj T=to|in|for|on obj={peacekeepers}  -> 074
  + Colombia assigned peacekeepers to Finland. | Colombia > Finland
post v  S=subj T=to|in|for|on obj={peacekeepers}  -> 074
  + The Security Council posted monitors to Zambia. | The Security Council > Zambia
increase v  S=subj T=to|in|for|on obj={peacekeepers}  -> 074
  + Pakistan increased a peacekeeping force to Greece. | Pakistan > Greece
fly v  S=subj T=to|in|for|on obj={peacekeepers}  -> 074
  + Ecuador flew peacekeepers to Cambodia. | Ecuador > Cambodia
shield v  S=subj T=obj  -> 074
  + The air force shielded the aid convoy. | The air force > the aid convoy
safeguard v  S=subj T=obj  -> 074
  + ASEAN safeguarded civilians in the enclave. | ASEAN > civilians in the enclave
convoy v  S=subj T=obj  -> 074
  + Marines convoyed the pilgrims. | Marines > the pilgrims
watch_over v  S=subj T=obj  -> 074
  + Border guards watched over the aid convoy. | Border guards > the aid convoy
secure v  S=subj T=obj  -> 074
  + The European Union secured civilians in the enclave. | The European Union > civilians in the enclave
chaperone v  S=subj T=obj  -> 074
  + The army chaperoned the pilgrims. | The army > the pilgrims
offer v  S=subj T=to|for|iobj obj={asylum}  -> 075
  + Algeria offered asylum to the exiled general. | Algeria > the exiled general
accord v  S=subj T=to|for|iobj obj={asylum}  -> 075
  + Latvia accorded refuge to the fleeing ministers. | Latvia > the fleeing ministers
extend v  S=subj T=to|for|iobj obj={asylum}  -> 075
  + Bolivia extended refugee status to the poet. | Bolivia > the poet
provide v  S=subj T=to|for|iobj obj={asylum}  -> 075
  + Sudan provided asylum to the exiled general. | Sudan > the exiled general
award v  S=subj T=to|for|iobj obj={asylum}  -> 075
  + Canada awarded refuge to the fleeing ministers. | Canada > the fleeing ministers
approve v  S=subj T=to|for|iobj obj={asylum}  -> 075
  + Qatar approved refugee status to the poet. | Qatar > the poet
afford v  S=subj T=to|for|iobj obj={asylum}  -> 075
  + Romania afforded asylum to the exiled general. | Romania > the exiled general
admit v  S=subj T=obj:person obj=refugee|refugees|migrant|exile|dissident|asylum-seeker|defector  -> 075
  + Ethiopia admitted refugees. | Ethiopia > refugees
accept v  S=subj T=obj:person obj=refugee|refugees|migrant|exile|dissident|asylum-seeker|defector  -> 075
  + Thailand accepted a dissident. | Thailand > a dissident
take_in v  S=subj T=obj:person obj=refugee|refugees|migrant|exile|dissident|asylum-seeker|defector  -> 075
  + Cyprus took in forty defectors. | Cyprus > forty defectors
receive v  S=subj T=obj:person obj=refugee|refugees|migrant|exile|dissident|asylum-seeker|defector  -> 075
  + Mexico received refugees. | Mexico > refugees
welcome v  S=subj T=obj:person obj=refugee|refugees|migrant|exile|dissident|asylum-seeker|defector  -> 075
  + Tunisia welcomed a dissident. | Tunisia > a dissident
absorb v  S=subj T=obj:person obj=refugee|refugees|migrant|exile|dissident|asylum-seeker|defector  -> 075
  + Iceland absorbed forty defectors. | Iceland > forty defectors
naturalize v  S=subj T=obj:person obj=refugee|refugees|migrant|exile|dissident|asylum-seeker|defector  -> 075
  + Angola naturalized refugees. | Angola > refugees
naturalise v  S=subj T=obj:person obj=refugee|refugees|migrant|exile|dissident|asylum-seeker|defector  -> 075
  + Denmark naturalised a dissident. | Denmark > a dissident
harbour v  S=subj T=obj:person obj=refugee|refugees|migrant|exile|dissident|asylum-seeker|defector  -> 075
  + Lebanon harboured forty defectors. | Lebanon > forty defectors
harbor v  S=subj T=obj:person obj=refugee|refugees|migrant|exile|dissident|asylum-seeker|defector  -> 075
  + Senegal harbored refugees. | Senegal > refugees
host v  S=subj T=obj:person obj=refugee|refugees|migrant|exile|dissident|asylum-seeker|defector  -> 075
  + Georgia hosted a dissident. | Georgia > a dissident
resettle v  S=subj T=obj:person obj=refugee|refugees|migrant|exile|dissident|asylum-seeker|defector  -> 075
  + Bulgaria resettled forty defectors. | Bulgaria > forty defectors
bailout n  S?=by|mod|poss T=to|for|in  -> 071
  + Indonesia's bailout to Morocco was paid in full. | Indonesia > Morocco
credit n  S?=by|mod|poss T=to|for|in  -> 071
  + The United Nations' credit to Belarus kept the hospitals open. | The United Nations > Belarus
subsidy n  S?=by|mod|poss T=to|for|in  -> 071
  + Tanzania's subsidy for the farmers was small. | Tanzania > the farmers
rescue_package n  S?=by|mod|poss T=to|for|in  -> 071
  + Croatia's rescue package to Argentina was paid in full. | Croatia > Argentina
financing n  S?=by|mod|poss T=to|for|in  -> 071
  + NATO's financing to Rwanda kept the hospitals open. | NATO > Rwanda
funding n  S?=by|mod|poss T=to|for|in  -> 071
  + Austria's funding for the farmers was small. | Austria > the farmers
budget_support n  S?=by|mod|poss T=to|for|in  -> 071
  + Yemen's budget support to Kenya was paid in full. | Yemen > Kenya
financial_aid n  S?=by|mod|poss T=to|for|in  -> 071
  + The African Union's financial aid to Norway kept the hospitals open. | The African Union > Norway
financial_assistance n  S?=by|mod|poss T=to|for|in  -> 071
  + Peru's financial assistance for the farmers was small. | Peru > the farmers
debt_relief n  S?=by|mod|poss T=to|for|in  -> 071
  + Turkey's debt relief to Vietnam was paid in full. | Turkey > Vietnam
economic_aid n  S?=by|mod|poss T=to|for|in  -> 071
  + The World Bank's economic aid to Chad kept the hospitals open. | The World Bank > Chad
development_aid n  S?=by|mod|poss T=to|for|in  -> 071
  + Egypt's development aid for the farmers was small. | Egypt > the farmers
credit_line n  S?=by|mod|poss T=to|for|in  -> 071
  + Poland's credit line to Chile was paid in full. | Poland > Chile
stipend n  S?=by|mod|poss T=to|for|in  -> 071
  + The Arab League's stipend to Nepal kept the hospitals open. | The Arab League > Nepal
compensation n  S?=by|mod|poss T=to|for|in  -> 071
  + Ghana's compensation for the farmers was small. | Ghana > the farmers
soft_loan n  S?=by|mod|poss T=to|for|in  -> 071
  + Serbia's soft loan to Japan was paid in full. | Serbia > Japan
reimbursement n  S?=by|mod|poss T=to|for|in  -> 071
  + The Security Council's reimbursement to Jordan kept the hospitals open. | The Security Council > Jordan
food_aid n  S?=by|mod|poss T=to|for|of  -> 073
  + Cuba's food aid to Malaysia arrived by sea. | Cuba > Malaysia
humanitarian_aid n  S?=by|mod|poss T=to|for|of  -> 073
  + A women's group's humanitarian aid to the survivors went on for months. | A women's group > the survivors
humanitarian_assistance n  S?=by|mod|poss T=to|for|of  -> 073
  + Sweden's humanitarian assistance to Uganda arrived by sea. | Sweden > Uganda
emergency_aid n  S?=by|mod|poss T=to|for|of  -> 073
  + The trade union's emergency aid to the survivors went on for months. | The trade union > the survivors
medical_aid n  S?=by|mod|poss T=to|for|of  -> 073
  + Brazil's medical aid to Kuwait arrived by sea. | Brazil > Kuwait
relief n  S?=by|mod|poss T=to|for|of  -> 073
  + Amnesty's relief to the survivors went on for months. | Amnesty > the survivors
relief_effort n  S?=by|mod|poss T=to|for|of  -> 073
  + Armenia's relief effort to Portugal arrived by sea. | Armenia > Portugal
relief_operation n  S?=by|mod|poss T=to|for|of  -> 073
  + An aid agency's relief operation to the survivors went on for months. | An aid agency > the survivors
rescue n  S?=by|mod|poss T=to|for|of  -> 073
  + Niger's rescue to Mongolia arrived by sea. | Niger > Mongolia
evacuation n  S?=by|mod|poss T=to|for|of  -> 073
  + A lawyers' association's evacuation to the survivors went on for months. | A lawyers' association > the survivors
airlift n  S?=by|mod|poss T=to|for|of  -> 073
  + Oman's airlift to Colombia arrived by sea. | Oman > Colombia
airdrop n  S?=by|mod|poss T=to|for|of  -> 073
  + The Red Cross' airdrop to the survivors went on for months. | The Red Cross > the survivors
rescue_mission n  S?=by|mod|poss T=to|for|of  -> 073
  + Finland's rescue mission to Zambia arrived by sea. | Finland > Zambia
vaccination n  S?=by|mod|poss T=to|for|of  -> 073
  + A medical charity's vaccination to the survivors went on for months. | A medical charity > the survivors
shelter n  S?=by|mod|poss T=to|for|of  -> 073
  + Pakistan's shelter to Greece arrived by sea. | Pakistan > Greece
disaster_relief n  S?=by|mod|poss T=to|for|of  -> 073
  + The church council's disaster relief to the survivors went on for months. | The church council > the survivors
food_delivery n  S?=by|mod|poss T=to|for|of  -> 073
  + Ecuador's food delivery to Cambodia arrived by sea. | Ecuador > Cambodia
medical_assistance n  S?=by|mod|poss T=to|for|of  -> 073
  + A women's group's medical assistance to the survivors went on for months. | A women's group > the survivors
military_aid n  S?=by|mod|poss T=to|for|of  -> 072
  + Algeria's military aid to Latvia doubled within a year. | Algeria > Latvia
military_assistance n  S?=by|mod|poss T=to|for|of  -> 072
  + Bolivia's military assistance to the rebels was secret. | Bolivia > the rebels
arms_shipment n  S?=by|mod|poss T=to|for|of  -> 072
  + Sudan's arms shipment to Canada doubled within a year. | Sudan > Canada
arms_delivery n  S?=by|mod|poss T=to|for|of  -> 072
  + Qatar's arms delivery to the rebels was secret. | Qatar > the rebels
weapons_delivery n  S?=by|mod|poss T=to|for|of  -> 072
  + Romania's weapons delivery to Ethiopia doubled within a year. | Romania > Ethiopia
weapons_shipment n  S?=by|mod|poss T=to|for|of  -> 072
  + Thailand's weapons shipment to the rebels was secret. | Thailand > the rebels
military_support n  S?=by|mod|poss T=to|for|of  -> 072
  + Cyprus' military support to Mexico doubled within a year. | Cyprus > Mexico
arms_transfer n  S?=by|mod|poss T=to|for|of  -> 072
  + Tunisia's arms transfer to the rebels was secret. | Tunisia > the rebels
arms_supply n  S?=by|mod|poss T=to|for|of  -> 072
  + Iceland's arms supply to Angola doubled within a year. | Iceland > Angola
help n  S?=by|mod|poss T=to|for  -> 070
  + Denmark's help to Lebanon was welcome. | Denmark > Lebanon
contribution n  S?=by|mod|poss T=to|for  -> 070
  + The trade union's contribution to the orphans was generous. | The trade union > the orphans
gift n  S?=by|mod|poss T=to|for  -> 070
  + Senegal's gift to Georgia was welcome. | Senegal > Georgia
aid_package n  S?=by|mod|poss T=to|for  -> 070
  + Amnesty's aid package to the orphans was generous. | Amnesty > the orphans
foreign_aid n  S?=by|mod|poss T=to|for  -> 070
  + Bulgaria's foreign aid to Indonesia was welcome. | Bulgaria > Indonesia
support_package n  S?=by|mod|poss T=to|for  -> 070
  + An aid agency's support package to the orphans was generous. | An aid agency > the orphans
technical_assistance n  S?=by|mod|poss T=to|for  -> 070
  + Morocco's technical assistance to Belarus was welcome. | Morocco > Belarus
charity n  S?=by|mod|poss T=to|for  -> 070
  + A lawyers' association's charity to the orphans was generous. | A lawyers' association > the orphans
alms n  S?=by|mod|poss T=to|for  -> 070
  + Tanzania's alms to Croatia was welcome. | Tanzania > Croatia
protection n  S?=by|mod|poss T=of|for|to  -> 074
  + Government troops' protection of the convoy lasted a week. | Government troops > the convoy
escort n  S?=by|mod|poss T=of|for|to  -> 074
  + ASEAN's escort for the enclave was renewed. | ASEAN > the enclave
safeguarding n  S?=by|mod|poss T=of|for|to  -> 074
  + Soldiers' safeguarding of the convoy lasted a week. | Soldiers > the convoy
peacekeeping n  S?=by|mod|poss T=of|for|to  -> 074
  + The European Union's peacekeeping for the enclave was renewed. | The European Union > the enclave
asylum n  S?=by|mod|poss T=to|for  -> 075
  + Argentina's asylum to the exiled writer angered his homeland. | Argentina > the exiled writer
sanctuary n  S?=by|mod|poss T=to|for  -> 075
  + Rwanda's sanctuary to the exiled writer angered his homeland. | Rwanda > the exiled writer
refuge n  S?=by|mod|poss T=to|for  -> 075
  + Austria's refuge to the exiled writer angered his homeland. | Austria > the exiled writer
safe_haven n  S?=by|mod|poss T=to|for  -> 075
  + Yemen's safe haven to the exiled writer angered his homeland. | Yemen > the exiled writer
humanitarian_visa n  S?=by|mod|poss T=to|for  -> 075
  + Kenya's humanitarian visa to the exiled writer angered his homeland. | Kenya > the exiled writer
lend v  S=subj T=to|for|of|obj.of|obj.poss obj=hand|helping_hand|lifeline|rescue  -> 070
  + Norway lent a helping hand to Peru. | Norway > Peru
give v  S=subj T=to|for|of|obj.of|obj.poss obj=hand|helping_hand|lifeline|rescue  -> 070
  + The United Nations gave a lifeline to Turkey. | The United Nations > Turkey
offer v  S=subj T=to|for|of|obj.of|obj.poss obj=hand|helping_hand|lifeline|rescue  -> 070
  + Vietnam offered a helping hand to Chad. | Vietnam > Chad
throw v  S=subj T=to|for|of|obj.of|obj.poss obj=hand|helping_hand|lifeline|rescue  -> 070
  + NATO threw a lifeline to Egypt. | NATO > Egypt
extend v  S=subj T=to|for|of|obj.of|obj.poss obj=hand|helping_hand|lifeline|rescue  -> 070
  + Poland extended a helping hand to Chile. | Poland > Chile
come v  S=subj T=of|to to=aid|rescue|assistance|help  -> 070
  + Nepal came to the aid of Ghana. | Nepal > Ghana
rush v  S=subj T=of|to to=aid|rescue|assistance|help  -> 070
  + Special forces rushed to the rescue of the sailors. | Special forces > the sailors
go v  S=subj T=of|to to=aid|rescue|assistance|help  -> 070
  + Serbia went to the aid of Japan. | Serbia > Japan
hurry v  S=subj T=of|to to=aid|rescue|assistance|help  -> 070
  + The navy hurried to the rescue of the sailors. | The navy > the sailors
fly v  S=subj T=of|to to=aid|rescue|assistance|help  -> 070
  + Jordan flew to the aid of Cuba. | Jordan > Cuba
leap v  S=subj T=of|to to=aid|rescue|assistance|help  -> 070
  + The air force leaped to the rescue of the sailors. | The air force > the sailors
give v  S=subj T=to|for|iobj|in obj={goods}  -> 070
  + Malaysia gave trucks to Sweden. | Malaysia > Sweden
hand_over v  S=subj T=to|for|iobj|in obj={goods}  -> 070
  + The Red Cross handed over medical equipment to the clinic. | The Red Cross > the clinic
donate v  S=subj T=to|for|iobj|in obj={goods}  -> 070
  + Uganda donated ambulances to Brazil. | Uganda > Brazil
deliver v  S=subj T=to|for|iobj|in obj={goods}  -> 070
  + Kuwait delivered trucks to Armenia. | Kuwait > Armenia
send v  S=subj T=to|for|iobj|in obj={goods}  -> 070
  + A medical charity sent medical equipment to the clinic. | A medical charity > the clinic
provide v  S=subj T=to|for|iobj|in obj={goods}  -> 070
  + Portugal provided ambulances to Niger. | Portugal > Niger
supply v  S=subj T=to|for|iobj|in obj={goods}  -> 070
  + Mongolia supplied trucks to Oman. | Mongolia > Oman
ship v  S=subj T=to|for|iobj|in obj={goods}  -> 070
  + The church council shipped medical equipment to the clinic. | The church council > the clinic
present v  S=subj T=to|for|iobj|in obj={goods}  -> 070
  + Colombia presented ambulances to Finland. | Colombia > Finland
gift v  S=subj T=to|for|iobj|in obj={goods}  -> 070
  + Zambia gifted trucks to Pakistan. | Zambia > Pakistan
distribute v  S=subj T=to|for|iobj|in obj={goods}  -> 070
  + A women's group distributed medical equipment to the clinic. | A women's group > the clinic
contribute v  S=subj T=to|for|iobj|in obj={goods}  -> 070
  + Greece contributed ambulances to Ecuador. | Greece > Ecuador
bring v  S=subj T=to|for|iobj|in obj={goods}  -> 070
  + Cambodia brought trucks to Algeria. | Cambodia > Algeria
transfer v  S=subj T=to|for|iobj|in obj={goods}  -> 070
  + The trade union transferred medical equipment to the clinic. | The trade union > the clinic
airlift v  S=subj T=to|for|iobj|in obj={goods}  -> 070
  + Latvia airlifted ambulances to Bolivia. | Latvia > Bolivia
# Peacekeepers, medics and relief arriving
arrive v  S=subj T=in|to|at|near|into subj={peacekeepers}|peacekeeping_troop|peacekeeping_force|contingent  -> 074
  + Fijian peacekeepers arrived in Juba. | Fijian peacekeepers > Juba
deploy v  S=subj T=in|to|at|near|into subj={peacekeepers}|peacekeeping_troop|peacekeeping_force|contingent  -> 074
  + Senegalese peacekeepers deployed to Mali. | Senegalese peacekeepers > Mali
fly v  S=subj T=in|to|at|near|into subj={peacekeepers}|peacekeeping_troop|peacekeeping_force|contingent  -> 074
  + Fijian peacekeepers flew in Juba. | Fijian peacekeepers > Juba
land v  S=subj T=in|to|at|near|into subj={peacekeepers}|peacekeeping_troop|peacekeeping_force|contingent  -> 074
  + Senegalese peacekeepers landed to Mali. | Senegalese peacekeepers > Mali
patrol v  S=subj T=in|to|at|near|into subj={peacekeepers}|peacekeeping_troop|peacekeeping_force|contingent  -> 074
  + Fijian peacekeepers patrolled in Juba. | Fijian peacekeepers > Juba
serve v  S=subj T=in|to|at|near|into subj={peacekeepers}|peacekeeping_troop|peacekeeping_force|contingent  -> 074
  + Senegalese peacekeepers served to Mali. | Senegalese peacekeepers > Mali
remain v  S=subj T=in|to|at|near|into subj={peacekeepers}|peacekeeping_troop|peacekeeping_force|contingent  -> 074
  + Fijian peacekeepers remained in Juba. | Fijian peacekeepers > Juba
operate v  S=subj T=in|to|at|near|into subj={peacekeepers}|peacekeeping_troop|peacekeeping_force|contingent  -> 074
  + Senegalese peacekeepers operated to Mali. | Senegalese peacekeepers > Mali
move v  S=subj T=in|to|at|near|into subj={peacekeepers}|peacekeeping_troop|peacekeeping_force|contingent  -> 074
  + Fijian peacekeepers moved in Juba. | Fijian peacekeepers > Juba
go v  S=subj T=in|to|at|near|into subj={peacekeepers}|peacekeeping_troop|peacekeeping_force|contingent  -> 074
  + Senegalese peacekeepers went to Mali. | Senegalese peacekeepers > Mali
head v  S=subj T=in|to|at|near|into subj={peacekeepers}|peacekeeping_troop|peacekeeping_force|contingent  -> 074
  + Fijian peacekeepers headed in Juba. | Fijian peacekeepers > Juba
return v  S=subj T=in|to|at|near|into subj={peacekeepers}|peacekeeping_troop|peacekeeping_force|contingent  -> 074
  + Senegalese peacekeepers returned to Mali. | Senegalese peacekeepers > Mali
arrive v  S=subj T=in|to|at|into subj=medic|doctor|nurse|rescuer|rescue_team|aid_worker|medical_team|convoy|aid_convoy|relief_team|firefighter|rescue_worker  -> 073
  + Cuban doctors arrived in Haiti. | Cuban doctors > Haiti
fly v  S=subj T=in|to|at|into subj=medic|doctor|nurse|rescuer|rescue_team|aid_worker|medical_team|convoy|aid_convoy|relief_team|firefighter|rescue_worker  -> 073
  + Turkish rescuers flew to Nepal. | Turkish rescuers > Nepal
land v  S=subj T=in|to|at|into subj=medic|doctor|nurse|rescuer|rescue_team|aid_worker|medical_team|convoy|aid_convoy|relief_team|firefighter|rescue_worker  -> 073
  + Cuban doctors landed in Haiti. | Cuban doctors > Haiti
deploy v  S=subj T=in|to|at|into subj=medic|doctor|nurse|rescuer|rescue_team|aid_worker|medical_team|convoy|aid_convoy|relief_team|firefighter|rescue_worker  -> 073
  + Turkish rescuers deployed to Nepal. | Turkish rescuers > Nepal
go v  S=subj T=in|to|at|into subj=medic|doctor|nurse|rescuer|rescue_team|aid_worker|medical_team|convoy|aid_convoy|relief_team|firefighter|rescue_worker  -> 073
  + Cuban doctors went in Haiti. | Cuban doctors > Haiti
head v  S=subj T=in|to|at|into subj=medic|doctor|nurse|rescuer|rescue_team|aid_worker|medical_team|convoy|aid_convoy|relief_team|firefighter|rescue_worker  -> 073
  + Turkish rescuers headed to Nepal. | Turkish rescuers > Nepal
rush v  S=subj T=in|to|at|into subj=medic|doctor|nurse|rescuer|rescue_team|aid_worker|medical_team|convoy|aid_convoy|relief_team|firefighter|rescue_worker  -> 073
  + Cuban doctors rushed in Haiti. | Cuban doctors > Haiti
travel v  S=subj T=in|to|at|into subj=medic|doctor|nurse|rescuer|rescue_team|aid_worker|medical_team|convoy|aid_convoy|relief_team|firefighter|rescue_worker  -> 073
  + Turkish rescuers traveled to Nepal. | Turkish rescuers > Nepal
serve v  S=subj T=in|with|for as=peacekeeper|peacekeepers|observer|monitor  -> 074
  + Irish soldiers served as peacekeepers in Lebanon. | Irish soldiers > Lebanon
deploy v  S=subj T=in|with|for as=peacekeeper|peacekeepers|observer|monitor  -> 074
  + Irish soldiers deployed as peacekeepers in Lebanon. | Irish soldiers > Lebanon
work v  S=subj T=in|with|for as=peacekeeper|peacekeepers|observer|monitor  -> 074
  + Irish soldiers worked as peacekeepers in Lebanon. | Irish soldiers > Lebanon
act v  S=subj T=in|with|for as=peacekeeper|peacekeepers|observer|monitor  -> 074
  + Irish soldiers acted as peacekeepers in Lebanon. | Irish soldiers > Lebanon
serve v  S=subj T=in|with subj=soldier|troop|force|battalion|contingent in=:any  -> 074
  + Fijian soldiers served in Lebanon for years. | Fijian soldiers > Lebanon
fly v  S=subj T=into|in|to|from obj=medicine|medic|doctor|nurse|patient|supply|rescuer|wounded  -> 073
  + Sudan flew medicine into the island. | Sudan > the island
airlift v  S=subj T=into|in|to|from obj=medicine|medic|doctor|nurse|patient|supply|rescuer|wounded  -> 073
  + Marines airlifted doctors to the valley. | Marines > the valley
bring v  S=subj T=into|in|to|from obj=medicine|medic|doctor|nurse|patient|supply|rescuer|wounded  -> 073
  + Canada brought medicine into the island. | Canada > the island
evacuate v  S=subj T=into|in|to|from obj=medicine|medic|doctor|nurse|patient|supply|rescuer|wounded  -> 073
  + Border guards evacuated doctors to the valley. | Border guards > the valley
transport v  S=subj T=into|in|to|from obj=medicine|medic|doctor|nurse|patient|supply|rescuer|wounded  -> 073
  + Qatar transported medicine into the island. | Qatar > the island
send v  S=subj T=into|in|to|from obj=medicine|medic|doctor|nurse|patient|supply|rescuer|wounded  -> 073
  + The army sent doctors to the valley. | The army > the valley
accept v  S=subj T=obj obj=people|family|orphan|child|evacuee|refugee|migrant  -> 075
  + Portugal accepted forty orphans. | Portugal > forty orphans
accept v  S=subj T=from obj=refugee|refugees|migrant|migrants|family|child|evacuee|people  -> 075
  + Romania accepted refugees from Ethiopia. | Romania > Ethiopia
take_in v  S=subj T=from obj=refugee|refugees|migrant|migrants|family|child|evacuee|people  -> 075
  + Thailand took in families from the camp. | Thailand > the camp
take v  S=subj T=from obj=refugee|refugees|migrant|migrants|family|child|evacuee|people  -> 075
  + Cyprus took refugees from Mexico. | Cyprus > Mexico
receive v  S=subj T=from obj=refugee|refugees|migrant|migrants|family|child|evacuee|people  -> 075
  + Tunisia received families from the camp. | Tunisia > the camp
admit v  S=subj T=from obj=refugee|refugees|migrant|migrants|family|child|evacuee|people  -> 075
  + Iceland admitted refugees from Angola. | Iceland > Angola
resettle v  S=subj T=from obj=refugee|refugees|migrant|migrants|family|child|evacuee|people  -> 075
  + Denmark resettled families from the camp. | Denmark > the camp
welcome v  S=subj T=from obj=refugee|refugees|migrant|migrants|family|child|evacuee|people  -> 075
  + Lebanon welcomed refugees from Senegal. | Lebanon > Senegal
evacuate v  S=subj T=from obj=refugee|refugees|migrant|migrants|family|child|evacuee|people  -> 075
  + Georgia evacuated families from the camp. | Georgia > the camp
support v  S=subj T=to|for obj={aid}|{loan}|{humanitarian}|{money}  -> 071
  + Norway supported assistance to Gaza. | Norway > Gaza
support v  S=subj T=obj with={aid}|{money}|{loan}|{humanitarian}  -> 070
  + Bulgaria supported Indonesia with aid. | Bulgaria > Indonesia
back v  S=subj T=obj with={aid}|{money}|{loan}|{humanitarian}  -> 070
  + The African Union backed the refugees with grants. | The African Union > the refugees
help v  S=subj T=obj with={aid}|{money}|{loan}|{humanitarian}  -> 070
  + Morocco helped Belarus with aid. | Morocco > Belarus
assist v  S=subj T=obj with={aid}|{money}|{loan}|{humanitarian}  -> 070
  + The World Bank assisted the refugees with grants. | The World Bank > the refugees
supply v  S=subj T=obj with={aid}|{money}|{loan}|{humanitarian}  -> 070
  + Tanzania supplied Croatia with aid. | Tanzania > Croatia
support v  S=subj T=obj obj=refugee|refugees|girl|girls|child|children|family|families|farmer|farmers|student|students|victim|victims|survivor|survivors|homeless|orphans  -> 073
  + Amnesty supported refugees in the valley. | Amnesty > refugees
help v  S=subj T=obj obj=refugee|refugees|girl|girls|child|children|family|families|farmer|farmers|student|students|victim|victims|survivor|survivors|homeless|orphans  -> 073
  + Argentina helped orphans. | Argentina > orphans
assist v  S=subj T=obj obj=refugee|refugees|girl|girls|child|children|family|families|farmer|farmers|student|students|victim|victims|survivor|survivors|homeless|orphans  -> 073
  + An aid agency assisted refugees in the valley. | An aid agency > refugees
aid v  S=subj T=obj obj=refugee|refugees|girl|girls|child|children|family|families|farmer|farmers|student|students|victim|victims|survivor|survivors|homeless|orphans  -> 073
  + Rwanda aided orphans. | Rwanda > orphans
give v  S=subj T=to|for|on|in|as obj={money} comp=help|promote|facilitate|support|build|rebuild|finance|fight|integrate|improve|develop  -> 071
  + Austria gave 20 million euros to help farmers. | Austria > farmers
spend v  S=subj T=to|for|on|in|as obj={money} comp=help|promote|facilitate|support|build|rebuild|finance|fight|integrate|improve|develop  -> 071
  + Yemen spent 90 million dollars to rebuild the port. | Yemen > the port
allocate v  S=subj T=to|for|on|in|as obj={money} comp=help|promote|facilitate|support|build|rebuild|finance|fight|integrate|improve|develop  -> 071
  + Kenya allocated 20 million euros to help farmers. | Kenya > farmers
pay v  S=subj T=to|for|on|in|as obj={money} comp=help|promote|facilitate|support|build|rebuild|finance|fight|integrate|improve|develop  -> 071
  + Norway paid 90 million dollars to rebuild the port. | Norway > the port
provide v  S=subj T=to|for|on|in|as obj={money} comp=help|promote|facilitate|support|build|rebuild|finance|fight|integrate|improve|develop  -> 071
  + Peru provided 20 million euros to help farmers. | Peru > farmers
donate v  S=subj T=to|for|on|in|as obj={money} comp=help|promote|facilitate|support|build|rebuild|finance|fight|integrate|improve|develop  -> 071
  + Turkey donated 90 million dollars to rebuild the port. | Turkey > the port
contribute v  S=subj T=to|for|on|in|as obj={money} comp=help|promote|facilitate|support|build|rebuild|finance|fight|integrate|improve|develop  -> 071
  + Vietnam contributed 20 million euros to help farmers. | Vietnam > farmers
earmark v  S=subj T=to|for|on|in|as obj={money} comp=help|promote|facilitate|support|build|rebuild|finance|fight|integrate|improve|develop  -> 071
  + Chad earmarked 90 million dollars to rebuild the port. | Chad > the port
pay v  S=subj T=to|for|in obj={money} as=compensation|reparation|aid  -> 071
  + Germany paid millions as compensation to survivors. | Germany > survivors
fly v  S=subj T=to|from|into|over obj=ton|tons|tonne|tonnes of=medicine|food|aid|grain|wheat|relief|supply|rice|flour|supplies  -> 073
  + A lawyers' association flew ten tons of medicine to Egypt. | A lawyers' association > Egypt
send v  S=subj T=to|from|into|over obj=ton|tons|tonne|tonnes of=medicine|food|aid|grain|wheat|relief|supply|rice|flour|supplies  -> 073
  + Poland sent forty tonnes of rice to Chile. | Poland > Chile
deliver v  S=subj T=to|from|into|over obj=ton|tons|tonne|tonnes of=medicine|food|aid|grain|wheat|relief|supply|rice|flour|supplies  -> 073
  + The Red Cross delivered ten tons of medicine to Nepal. | The Red Cross > Nepal
ship v  S=subj T=to|from|into|over obj=ton|tons|tonne|tonnes of=medicine|food|aid|grain|wheat|relief|supply|rice|flour|supplies  -> 073
  + Ghana shipped forty tonnes of rice to Serbia. | Ghana > Serbia
donate v  S=subj T=to|from|into|over obj=ton|tons|tonne|tonnes of=medicine|food|aid|grain|wheat|relief|supply|rice|flour|supplies  -> 073
  + A medical charity donated ten tons of medicine to Japan. | A medical charity > Japan
bring v  S=subj T=to|from|into|over obj=ton|tons|tonne|tonnes of=medicine|food|aid|grain|wheat|relief|supply|rice|flour|supplies  -> 073
  + Jordan brought forty tonnes of rice to Cuba. | Jordan > Cuba
airlift v  S=subj T=to|from|into|over obj=ton|tons|tonne|tonnes of=medicine|food|aid|grain|wheat|relief|supply|rice|flour|supplies  -> 073
  + The church council airlifted ten tons of medicine to Malaysia. | The church council > Malaysia
give v  S=subj T=to|from|into|over obj=ton|tons|tonne|tonnes of=medicine|food|aid|grain|wheat|relief|supply|rice|flour|supplies  -> 073
  + Sweden gave forty tonnes of rice to Uganda. | Sweden > Uganda
provide v  S=subj T=to|from|into|over obj=ton|tons|tonne|tonnes of=medicine|food|aid|grain|wheat|relief|supply|rice|flour|supplies  -> 073
  + A women's group provided ten tons of medicine to Brazil. | A women's group > Brazil
distribute v  S=subj T=to|from|into|over obj=ton|tons|tonne|tonnes of=medicine|food|aid|grain|wheat|relief|supply|rice|flour|supplies  -> 073
  + Kuwait distributed forty tonnes of rice to Armenia. | Kuwait > Armenia
donation n  S?=from|by|of T=to  -> 070
  + The donations from Ireland to the Navajo surprised many. | Ireland > the Navajo
