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
  + Croatia supplied aid to Argentina. | Croatia > Argentina
ship v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + The trade union shipped assistance to the flooded districts. | The trade union > the flooded districts
airlift v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + The Arab League airlifted relief to Rwanda. | The Arab League > Rwanda
airdrop v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + Austria airdroped aid to Yemen. | Austria > Yemen
transfer v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + Amnesty transferred assistance to the flooded districts. | Amnesty > the flooded districts
channel v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + The Security Council channeled relief to Kenya. | The Security Council > Kenya
grant v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + Norway granted aid to Peru. | Norway > Peru
allocate v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + An aid agency allocated assistance to the flooded districts. | An aid agency > the flooded districts
contribute v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + ASEAN contributed relief to Turkey. | ASEAN > Turkey
dispatch v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + Vietnam dispatched aid to Chad. | Vietnam > Chad
furnish v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + A lawyers' association furnished assistance to the flooded districts. | A lawyers' association > the flooded districts
hand_out v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + The European Union handed out relief to Egypt. | The European Union > Egypt
rush v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + Poland rushed aid to Chile. | Poland > Chile
bring v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + The Red Cross brought assistance to the flooded districts. | The Red Cross > the flooded districts
funnel v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + The United Nations funneled relief to Nepal. | The United Nations > Nepal
increase v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + Ghana increased aid to Serbia. | Ghana > Serbia
resume v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + A medical charity resumed assistance to the flooded districts. | A medical charity > the flooded districts
expand v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + NATO expanded relief to Japan. | NATO > Japan
double v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + Jordan doubled aid to Cuba. | Jordan > Cuba
restore v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + The church council restored assistance to the flooded districts. | The church council > the flooded districts
approve v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + The African Union approved relief to Malaysia. | The African Union > Malaysia
release v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + Sweden released aid to Uganda. | Sweden > Uganda
render v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + A women's group rendered assistance to the flooded districts. | A women's group > the flooded districts
lend v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + The World Bank lent relief to Brazil. | The World Bank > Brazil
continue v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + Kuwait continued aid to Armenia. | Kuwait > Armenia
step_up v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + The trade union stepped up assistance to the flooded districts. | The trade union > the flooded districts
boost v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + The Arab League boosted relief to Portugal. | The Arab League > Portugal
donate v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + Niger donated aid to Mongolia. | Niger > Mongolia
allot v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + Amnesty allotted assistance to the flooded districts. | Amnesty > the flooded districts
ship v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + An aid agency shipped tents to the survivors. | An aid agency > the survivors
airlift v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + Oman airlifted food to Colombia. | Oman > Colombia
airdrop v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + The army airdroped water to the stranded villagers. | The army > the stranded villagers
drop v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + Finland dropped vaccines to Zambia. | Finland > Zambia
transfer v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + A lawyers' association transferred tents to the survivors. | A lawyers' association > the survivors
contribute v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + Pakistan contributed food to Greece. | Pakistan > Greece
dispatch v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + Government troops dispatched water to the stranded villagers. | Government troops > the stranded villagers
furnish v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + Ecuador furnished vaccines to Cambodia. | Ecuador > Cambodia
hand_out v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + The Red Cross handed out tents to the survivors. | The Red Cross > the survivors
rush v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + Algeria rushed food to Latvia. | Algeria > Latvia
bring v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + Soldiers brought water to the stranded villagers. | Soldiers > the stranded villagers
truck v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + Bolivia trucked vaccines to Sudan. | Bolivia > Sudan
fly v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + A medical charity flew tents to the survivors. | A medical charity > the survivors
fly_in v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + Canada flew in food to Qatar. | Canada > Qatar
parachute v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + Special forces parachuted water to the stranded villagers. | Special forces > the stranded villagers
ferry v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + Romania ferried vaccines to Ethiopia. | Romania > Ethiopia
bring_in v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + The church council brought in tents to the survivors. | The church council > the survivors
allocate v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + Thailand allocated food to Cyprus. | Thailand > Cyprus
hand_over v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + The navy handed over water to the stranded villagers. | The navy > the stranded villagers
release v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + Mexico released vaccines to Tunisia. | Mexico > Tunisia
transport v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + A women's group transported tents to the survivors. | A women's group > the survivors
carry v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + Iceland carried food to Angola. | Iceland > Angola
pass_out v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + The air force passed out water to the stranded villagers. | The air force > the stranded villagers
extend v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + Denmark extended vaccines to Lebanon. | Denmark > Lebanon
dole_out v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + The trade union doled out tents to the survivors. | The trade union > the survivors
grant v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + Senegal granted food to Georgia. | Senegal > Georgia
ship v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Bulgaria shipped missiles to Indonesia. | Bulgaria > Indonesia
airlift v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Morocco airlifted rifles to the rebels. | Morocco > the rebels
transfer v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Belarus transferred helicopters to Tanzania. | Belarus > Tanzania
contribute v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Croatia contributed missiles to Argentina. | Croatia > Argentina
dispatch v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Rwanda dispatched rifles to the rebels. | Rwanda > the rebels
furnish v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Austria furnished helicopters to Yemen. | Austria > Yemen
rush v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Kenya rushed missiles to Norway. | Kenya > Norway
smuggle v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Peru smuggled rifles to the rebels. | Peru > the rebels
funnel v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Turkey funneled helicopters to Vietnam. | Turkey > Vietnam
lend v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Chad lent missiles to Egypt. | Chad > Egypt
lease v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Poland leased rifles to the rebels. | Poland > the rebels
hand_over v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Chile handed over helicopters to Nepal. | Chile > Nepal
approve v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Ghana approved missiles to Serbia. | Ghana > Serbia
release v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Japan released rifles to the rebels. | Japan > the rebels
export v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Jordan exported helicopters to Cuba. | Jordan > Cuba
fly v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Malaysia flew missiles to Sweden. | Malaysia > Sweden
extend v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Uganda extended rifles to the rebels. | Uganda > the rebels
grant v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Brazil granted helicopters to Kuwait. | Brazil > Kuwait
market v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Armenia marketed missiles to Portugal. | Armenia > Portugal
transfer v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + Niger transferred 20 million dollars to Mongolia. | Niger > Mongolia
channel v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + The Security Council channeled a loan to Oman. | The Security Council > Oman
allocate v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + Colombia allocated a grant to the islanders. | Colombia > the islanders
contribute v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + ASEAN contributed a credit line for Finland. | ASEAN > Finland
pay v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + Zambia paid 20 million dollars to Pakistan. | Zambia > Pakistan
release v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + The European Union released a loan to Greece. | The European Union > Greece
wire v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + Ecuador wired a grant to the islanders. | Ecuador > the islanders
hand_out v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + The United Nations handed out a credit line for Cambodia. | The United Nations > Cambodia
inject v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + Algeria injected 20 million dollars to Latvia. | Algeria > Latvia
pour v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + NATO poured a loan to Bolivia. | NATO > Bolivia
award v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + Sudan awarded a grant to the islanders. | Sudan > the islanders
authorise v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + The African Union authorised a credit line for Canada. | The African Union > Canada
authorize v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + Qatar authorized 20 million dollars to Romania. | Qatar > Romania
advance v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + The World Bank advanced a loan to Ethiopia. | The World Bank > Ethiopia
disburse v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + Thailand disbursed a grant to the islanders. | Thailand > the islanders
pump v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + The Arab League pumped a credit line for Cyprus. | The Arab League > Cyprus
issue v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + Mexico issued 20 million dollars to Tunisia. | Mexico > Tunisia
hand_over v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + The Security Council handed over a loan to Iceland. | The Security Council > Iceland
roll_over v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + Angola rolled over a grant to the islanders. | Angola > the islanders
allot v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + ASEAN allotted a credit line for Denmark. | ASEAN > Denmark
double v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + Lebanon doubled 20 million dollars to Senegal. | Lebanon > Senegal
unlock v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + The European Union unlocked a loan to Georgia. | The European Union > Georgia
free_up v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + Bulgaria freed up a grant to the islanders. | Bulgaria > the islanders
present v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + The United Nations presented a credit line for Indonesia. | The United Nations > Indonesia
bankroll v  S=subj T=obj  -> 071
  + Morocco bankrolled the farmers of the delta. | Morocco > the farmers of the delta
subsidise v  S=subj T=obj  -> 071
  + NATO subsidised Belarus. | NATO > Belarus
sponsor v  S=subj T=obj  -> 071
  + The foreign minister sponsored the bankrupt airline. | The foreign minister > the bankrupt airline
underwrite v  S=subj T=obj  -> 071
  + Tanzania underwrited the farmers of the delta. | Tanzania > the farmers of the delta
compensate v  S=subj T=obj  -> 071
  + The African Union compensated Croatia. | The African Union > Croatia
reimburse v  S=subj T=obj  -> 071
  + The defence minister reimbursed the bankrupt airline. | The defence minister > the bankrupt airline
recapitalise v  S=subj T=obj  -> 071
  + Argentina recapitalised the farmers of the delta. | Argentina > the farmers of the delta
endow v  S=subj T=obj  -> 071
  + The World Bank endowed Rwanda. | The World Bank > Rwanda
prop_up v  S=subj T=obj  -> 071
  + The interior minister proped up the bankrupt airline. | The interior minister > the bankrupt airline
refinance v  S=subj T=obj  -> 071
  + Austria refinanced the farmers of the delta. | Austria > the farmers of the delta
forgive v  S=subj T=of|for|obj.of|obj.poss obj={debt}  -> 071
  + Yemen forgave the debt of Kenya. | Yemen > Kenya
reschedule v  S=subj T=of|for|obj.of|obj.poss obj={debt}  -> 071
  + The Arab League rescheduled the debts of Norway. | The Arab League > Norway
restructure v  S=subj T=of|for|obj.of|obj.poss obj={debt}  -> 071
  + Peru restructured the debt of Turkey. | Peru > Turkey
reduce v  S=subj T=of|for|obj.of|obj.poss obj={debt}  -> 071
  + The Security Council reduced the debts of Vietnam. | The Security Council > Vietnam
erase v  S=subj T=of|for|obj.of|obj.poss obj={debt}  -> 071
  + Chad erased the debt of Egypt. | Chad > Egypt
waive v  S=subj T=of|for|obj.of|obj.poss obj={debt}  -> 071
  + ASEAN waived the debts of Poland. | ASEAN > Poland
settle v  S=subj T=of|for|obj.of|obj.poss obj={debt}  -> 071
  + Chile settled the debt of Nepal. | Chile > Nepal
roll_over v  S=subj T=of|for|obj.of|obj.poss obj={debt}  -> 071
  + The European Union rolled over the debts of Ghana. | The European Union > Ghana
refinance v  S=subj T=of|for|obj.of|obj.poss obj={debt}  -> 071
  + Serbia refinanced the debt of Japan. | Serbia > Japan
wipe_out v  S=subj T=of|for|obj.of|obj.poss obj={debt}  -> 071
  + The United Nations wiped out the debts of Jordan. | The United Nations > Jordan
convert v  S=subj T=of|for|obj.of|obj.poss obj={debt}  -> 071
  + Cuba converted the debt of Malaysia. | Cuba > Malaysia
relieve v  S=subj T=of|for|obj.of|obj.poss obj={debt}  -> 071
  + NATO relieved the debts of Sweden. | NATO > Sweden
relieve v  S=subj T=obj  -> 070
  + Amnesty relieved the flood victims. | Amnesty > the flood victims
succour v  S=subj T=obj  -> 070
  + Uganda succoured the stranded tourists. | Uganda > the stranded tourists
save v  S=subj T=obj  -> 070
  + Marines saved the survivors. | Marines > the survivors
sustain v  S=subj T=obj  -> 070
  + An aid agency sustained the flood victims. | An aid agency > the flood victims
care_for v  S=subj T=obj  -> 070
  + Brazil cared for the stranded tourists. | Brazil > the stranded tourists
look_after v  S=subj T=obj  -> 070
  + Border guards looked after the survivors. | Border guards > the survivors
minister_to v  S=subj T=obj  -> 070
  + A lawyers' association ministered to the flood victims. | A lawyers' association > the flood victims
nurse v  S=subj T=obj  -> 070
  + Kuwait nursed the stranded tourists. | Kuwait > the stranded tourists
resettle v  S=subj T=obj  -> 070
  + The army resettled the survivors. | The army > the survivors
rehabilitate v  S=subj T=obj  -> 070
  + The Red Cross rehabilitated the flood victims. | The Red Cross > the flood victims
vaccinate v  S=subj T=obj T=obj:person  -> 073
  + A medical charity vaccinated the earthquake survivors. | A medical charity > the earthquake survivors
immunise v  S=subj T=obj T=obj:person  -> 073
  + Government troops immunised the wounded villagers. | Government troops > the wounded villagers
immunize v  S=subj T=obj T=obj:person  -> 073
  + Armenia immunized the refugees. | Armenia > the refugees
house v  S=subj T=obj T=obj:person  -> 073
  + The church council housed the earthquake survivors. | The church council > the earthquake survivors
clothe v  S=subj T=obj T=obj:person  -> 073
  + Soldiers clothed the wounded villagers. | Soldiers > the wounded villagers
accommodate v  S=subj T=obj T=obj:person  -> 073
  + Portugal accommodated the refugees. | Portugal > the refugees
airlift v  S=subj T=obj T=obj:person  -> 073
  + A women's group airlifted the earthquake survivors. | A women's group > the earthquake survivors
hospitalize v  S=subj T=obj T=obj:person  -> 073
  + Special forces hospitalized the wounded villagers. | Special forces > the wounded villagers
bandage v  S=subj T=obj T=obj:person  -> 073
  + Niger bandaged the refugees. | Niger > the refugees
inoculate v  S=subj T=obj T=obj:person  -> 073
  + The trade union inoculated the earthquake survivors. | The trade union > the earthquake survivors
rehouse v  S=subj T=obj T=obj:person  -> 073
  + The navy rehoused the wounded villagers. | The navy > the wounded villagers
take_in v  S=subj T=obj T=obj:person  -> 073
  + Mongolia took in the refugees. | Mongolia > the refugees
nourish v  S=subj T=obj T=obj:person  -> 073
  + Amnesty nourished the earthquake survivors. | Amnesty > the earthquake survivors
equip v  S=subj T=obj with={humanitarian}|{aid}  -> 073
  + An aid agency equipped the survivors with food. | An aid agency > the survivors
assist v  S=subj T=obj with={humanitarian}|{aid}  -> 073
  + Oman assisted Colombia with medicine. | Oman > Colombia
help v  S=subj T=obj with={humanitarian}|{aid}  -> 073
  + A lawyers' association helped the survivors with food. | A lawyers' association > the survivors
supply v  S=subj T=obj with={humanitarian}|{aid}  -> 073
  + Finland supplied Zambia with medicine. | Finland > Zambia
reach v  S=subj T=obj with={humanitarian}|{aid}  -> 073
  + The Red Cross reached the survivors with food. | The Red Cross > the survivors
aid v  S=subj T=obj with={humanitarian}|{aid}  -> 073
  + Pakistan aided Greece with medicine. | Pakistan > Greece
equip v  S=subj T=obj with={arms}  -> 072
  + Ecuador equipped the rebels with rifles. | Ecuador > the rebels
arm v  S=subj T=obj with={arms}  -> 072
  + Cambodia armed Algeria with tanks. | Cambodia > Algeria
outfit v  S=subj T=obj with={arms}  -> 072
  + Latvia outfited the rebels with rifles. | Latvia > the rebels
reinforce v  S=subj T=obj with={arms}  -> 072
  + Bolivia reinforced Sudan with tanks. | Bolivia > Sudan
resupply v  S=subj T=obj with={arms}  -> 072
  + Canada resupplied the rebels with rifles. | Canada > the rebels
furnish v  S=subj T=obj with={arms}  -> 072
  + Qatar furnished Romania with tanks. | Qatar > Romania
back v  S=subj T=obj with={arms}  -> 072
  + Ethiopia backed the rebels with rifles. | Ethiopia > the rebels
help v  S=subj T=obj with={arms}  -> 072
  + Thailand helped Cyprus with tanks. | Thailand > Cyprus
train v  S=subj T=obj obj=rebel|rebels|insurgent|militia|guerrilla|separatist|fighter  -> 072
  + Mexico trained the rebels. | Mexico > the rebels
harbour v  S=subj T=obj obj=rebel|rebels|insurgent|militia|guerrilla|separatist|fighter  -> 072
  + Tunisia harboured the rebels. | Tunisia > the rebels
harbor v  S=subj T=obj obj=rebel|rebels|insurgent|militia|guerrilla|separatist|fighter  -> 072
  + Iceland harbored the rebels. | Iceland > the rebels
finance v  S=subj T=obj obj=rebel|rebels|insurgent|militia|guerrilla|separatist|fighter  -> 072
  + Angola financed the rebels. | Angola > the rebels
sponsor v  S=subj T=obj obj=rebel|rebels|insurgent|militia|guerrilla|separatist|fighter  -> 072
  + Denmark sponsored the rebels. | Denmark > the rebels
supply v  S=subj T=obj obj=rebel|rebels|insurgent|militia|guerrilla|separatist|fighter  -> 072
  + Lebanon supplied the rebels. | Lebanon > the rebels
bankroll v  S=subj T=obj obj=rebel|rebels|insurgent|militia|guerrilla|separatist|fighter  -> 072
  + Senegal bankrolled the rebels. | Senegal > the rebels
send v  S=subj T=to obj=team|rescuer|expert|adviser|doctor|engineer|volunteer|specialist|rescue_team  -> 070
  + Georgia sent experts to Bulgaria. | Georgia > Bulgaria
dispatch v  S=subj T=to obj=team|rescuer|expert|adviser|doctor|engineer|volunteer|specialist|rescue_team  -> 070
  + Indonesia dispatched a rescue team to Morocco. | Indonesia > Morocco
fly v  S=subj T=to obj=team|rescuer|expert|adviser|doctor|engineer|volunteer|specialist|rescue_team  -> 070
  + A medical charity flew volunteers to Belarus. | A medical charity > Belarus
lend v  S=subj T=to obj=team|rescuer|expert|adviser|doctor|engineer|volunteer|specialist|rescue_team  -> 070
  + Tanzania lent experts to Croatia. | Tanzania > Croatia
second v  S=subj T=to obj=team|rescuer|expert|adviser|doctor|engineer|volunteer|specialist|rescue_team  -> 070
  + Argentina seconded a rescue team to Rwanda. | Argentina > Rwanda
deploy v  S=subj T=to obj=team|rescuer|expert|adviser|doctor|engineer|volunteer|specialist|rescue_team  -> 070
  + The church council deployed volunteers to Austria. | The church council > Austria
rush v  S=subj T=to obj=team|rescuer|expert|adviser|doctor|engineer|volunteer|specialist|rescue_team  -> 070
  + Yemen rushed experts to Kenya. | Yemen > Kenya
deploy v  S=subj T=to|in|for|on obj={peacekeepers}  -> 074
  + Norway deployed peacekeepers to Peru. | Norway > Peru
contribute v  S=subj T=to|in|for|on obj={peacekeepers}  -> 074
  + The African Union contributed monitors to Turkey. | The African Union > Turkey
dispatch v  S=subj T=to|in|for|on obj={peacekeepers}  -> 074
  + Vietnam dispatched a peacekeeping force to Chad. | Vietnam > Chad
provide v  S=subj T=to|in|for|on obj={peacekeepers}  -> 074
  + Egypt provided peacekeepers to Poland. | Egypt > Poland
station v  S=subj T=to|in|for|on obj={peacekeepers}  -> 074
  + The World Bank stationed monitors to Chile. | The World Bank > Chile
supply v  S=subj T=to|in|for|on obj={peacekeepers}  -> 074
  + Nepal supplied a peacekeeping force to Ghana. | Nepal > Ghana
assign v  S=subj T=to|in|for|on obj={peacekeepers}  -> 074
  + Serbia assigned peacekeepers to Japan. | Serbia > Japan
post v  S=subj T=to|in|for|on obj={peacekeepers}  -> 074
  + The Arab League posted monitors to Jordan. | The Arab League > Jordan
increase v  S=subj T=to|in|for|on obj={peacekeepers}  -> 074
  + Cuba increased a peacekeeping force to Malaysia. | Cuba > Malaysia
fly v  S=subj T=to|in|for|on obj={peacekeepers}  -> 074
  + Sweden flew peacekeepers to Uganda. | Sweden > Uganda
shield v  S=subj T=obj  -> 074
  + The air force shielded the aid convoy. | The air force > the aid convoy
safeguard v  S=subj T=obj  -> 074
  + The Security Council safeguarded civilians in the enclave. | The Security Council > civilians in the enclave
convoy v  S=subj T=obj  -> 074
  + Marines convoyed the pilgrims. | Marines > the pilgrims
watch_over v  S=subj T=obj  -> 074
  + Border guards watched over the aid convoy. | Border guards > the aid convoy
secure v  S=subj T=obj  -> 074
  + ASEAN secured civilians in the enclave. | ASEAN > civilians in the enclave
chaperone v  S=subj T=obj  -> 074
  + The army chaperoned the pilgrims. | The army > the pilgrims
offer v  S=subj T=to|for|iobj obj={asylum}  -> 075
  + Brazil offered asylum to the exiled general. | Brazil > the exiled general
accord v  S=subj T=to|for|iobj obj={asylum}  -> 075
  + Kuwait accorded refuge to the fleeing ministers. | Kuwait > the fleeing ministers
extend v  S=subj T=to|for|iobj obj={asylum}  -> 075
  + Armenia extended refugee status to the poet. | Armenia > the poet
provide v  S=subj T=to|for|iobj obj={asylum}  -> 075
  + Portugal provided asylum to the exiled general. | Portugal > the exiled general
award v  S=subj T=to|for|iobj obj={asylum}  -> 075
  + Niger awarded refuge to the fleeing ministers. | Niger > the fleeing ministers
approve v  S=subj T=to|for|iobj obj={asylum}  -> 075
  + Mongolia approved refugee status to the poet. | Mongolia > the poet
afford v  S=subj T=to|for|iobj obj={asylum}  -> 075
  + Oman afforded asylum to the exiled general. | Oman > the exiled general
admit v  S=subj T=obj T=obj:person obj=refugee|refugees|migrant|exile|dissident|asylum-seeker|defector  -> 075
  + Colombia admitted refugees. | Colombia > refugees
accept v  S=subj T=obj T=obj:person obj=refugee|refugees|migrant|exile|dissident|asylum-seeker|defector  -> 075
  + Finland accepted a dissident. | Finland > a dissident
take_in v  S=subj T=obj T=obj:person obj=refugee|refugees|migrant|exile|dissident|asylum-seeker|defector  -> 075
  + Zambia took in forty defectors. | Zambia > forty defectors
receive v  S=subj T=obj T=obj:person obj=refugee|refugees|migrant|exile|dissident|asylum-seeker|defector  -> 075
  + Pakistan received refugees. | Pakistan > refugees
welcome v  S=subj T=obj T=obj:person obj=refugee|refugees|migrant|exile|dissident|asylum-seeker|defector  -> 075
  + Greece welcomed a dissident. | Greece > a dissident
absorb v  S=subj T=obj T=obj:person obj=refugee|refugees|migrant|exile|dissident|asylum-seeker|defector  -> 075
  + Ecuador absorbed forty defectors. | Ecuador > forty defectors
naturalize v  S=subj T=obj T=obj:person obj=refugee|refugees|migrant|exile|dissident|asylum-seeker|defector  -> 075
  + Cambodia naturalized refugees. | Cambodia > refugees
naturalise v  S=subj T=obj T=obj:person obj=refugee|refugees|migrant|exile|dissident|asylum-seeker|defector  -> 075
  + Algeria naturalised a dissident. | Algeria > a dissident
harbour v  S=subj T=obj T=obj:person obj=refugee|refugees|migrant|exile|dissident|asylum-seeker|defector  -> 075
  + Latvia harboured forty defectors. | Latvia > forty defectors
harbor v  S=subj T=obj T=obj:person obj=refugee|refugees|migrant|exile|dissident|asylum-seeker|defector  -> 075
  + Bolivia harbored refugees. | Bolivia > refugees
host v  S=subj T=obj T=obj:person obj=refugee|refugees|migrant|exile|dissident|asylum-seeker|defector  -> 075
  + Sudan hosted a dissident. | Sudan > a dissident
resettle v  S=subj T=obj T=obj:person obj=refugee|refugees|migrant|exile|dissident|asylum-seeker|defector  -> 075
  + Canada resettled forty defectors. | Canada > forty defectors
bailout n  S?=by|mod|poss T?=to|for|in  -> 071
  + Qatar's bailout to Romania was paid in full. | Qatar > Romania
credit n  S?=by|mod|poss T?=to|for|in  -> 071
  + The European Union's credit to Ethiopia kept the hospitals open. | The European Union > Ethiopia
subsidy n  S?=by|mod|poss T?=to|for|in  -> 071
  + Thailand's subsidy for the farmers was small. | Thailand > the farmers
rescue_package n  S?=by|mod|poss T?=to|for|in  -> 071
  + Cyprus's rescue package to Mexico was paid in full. | Cyprus > Mexico
financing n  S?=by|mod|poss T?=to|for|in  -> 071
  + The United Nations's financing to Tunisia kept the hospitals open. | The United Nations > Tunisia
funding n  S?=by|mod|poss T?=to|for|in  -> 071
  + Iceland's funding for the farmers was small. | Iceland > the farmers
budget_support n  S?=by|mod|poss T?=to|for|in  -> 071
  + Angola's budget support to Denmark was paid in full. | Angola > Denmark
financial_aid n  S?=by|mod|poss T?=to|for|in  -> 071
  + NATO's financial aid to Lebanon kept the hospitals open. | NATO > Lebanon
financial_assistance n  S?=by|mod|poss T?=to|for|in  -> 071
  + Senegal's financial assistance for the farmers was small. | Senegal > the farmers
debt_relief n  S?=by|mod|poss T?=to|for|in  -> 071
  + Georgia's debt relief to Bulgaria was paid in full. | Georgia > Bulgaria
economic_aid n  S?=by|mod|poss T?=to|for|in  -> 071
  + The African Union's economic aid to Indonesia kept the hospitals open. | The African Union > Indonesia
development_aid n  S?=by|mod|poss T?=to|for|in  -> 071
  + Morocco's development aid for the farmers was small. | Morocco > the farmers
credit_line n  S?=by|mod|poss T?=to|for|in  -> 071
  + Belarus's credit line to Tanzania was paid in full. | Belarus > Tanzania
stipend n  S?=by|mod|poss T?=to|for|in  -> 071
  + The World Bank's stipend to Croatia kept the hospitals open. | The World Bank > Croatia
compensation n  S?=by|mod|poss T?=to|for|in  -> 071
  + Argentina's compensation for the farmers was small. | Argentina > the farmers
soft_loan n  S?=by|mod|poss T?=to|for|in  -> 071
  + Rwanda's soft loan to Austria was paid in full. | Rwanda > Austria
reimbursement n  S?=by|mod|poss T?=to|for|in  -> 071
  + The Arab League's reimbursement to Yemen kept the hospitals open. | The Arab League > Yemen
food_aid n  S?=by|mod|poss T?=to|for|of  -> 073
  + Kenya's food aid to Norway arrived by sea. | Kenya > Norway
humanitarian_aid n  S?=by|mod|poss T?=to|for|of  -> 073
  + A women's group's humanitarian aid to the survivors went on for months. | A women's group > the survivors
humanitarian_assistance n  S?=by|mod|poss T?=to|for|of  -> 073
  + Peru's humanitarian assistance to Turkey arrived by sea. | Peru > Turkey
emergency_aid n  S?=by|mod|poss T?=to|for|of  -> 073
  + The trade union's emergency aid to the survivors went on for months. | The trade union > the survivors
medical_aid n  S?=by|mod|poss T?=to|for|of  -> 073
  + Vietnam's medical aid to Chad arrived by sea. | Vietnam > Chad
relief n  S?=by|mod|poss T?=to|for|of  -> 073
  + Amnesty's relief to the survivors went on for months. | Amnesty > the survivors
relief_effort n  S?=by|mod|poss T?=to|for|of  -> 073
  + Egypt's relief effort to Poland arrived by sea. | Egypt > Poland
relief_operation n  S?=by|mod|poss T?=to|for|of  -> 073
  + An aid agency's relief operation to the survivors went on for months. | An aid agency > the survivors
rescue n  S?=by|mod|poss T?=to|for|of  -> 073
  + Chile's rescue to Nepal arrived by sea. | Chile > Nepal
evacuation n  S?=by|mod|poss T?=to|for|of  -> 073
  + A lawyers' association's evacuation to the survivors went on for months. | A lawyers' association > the survivors
airlift n  S?=by|mod|poss T?=to|for|of  -> 073
  + Ghana's airlift to Serbia arrived by sea. | Ghana > Serbia
airdrop n  S?=by|mod|poss T?=to|for|of  -> 073
  + The Red Cross's airdrop to the survivors went on for months. | The Red Cross > the survivors
rescue_mission n  S?=by|mod|poss T?=to|for|of  -> 073
  + Japan's rescue mission to Jordan arrived by sea. | Japan > Jordan
vaccination n  S?=by|mod|poss T?=to|for|of  -> 073
  + A medical charity's vaccination to the survivors went on for months. | A medical charity > the survivors
shelter n  S?=by|mod|poss T?=to|for|of  -> 073
  + Cuba's shelter to Malaysia arrived by sea. | Cuba > Malaysia
disaster_relief n  S?=by|mod|poss T?=to|for|of  -> 073
  + The church council's disaster relief to the survivors went on for months. | The church council > the survivors
food_delivery n  S?=by|mod|poss T?=to|for|of  -> 073
  + Sweden's food delivery to Uganda arrived by sea. | Sweden > Uganda
medical_assistance n  S?=by|mod|poss T?=to|for|of  -> 073
  + A women's group's medical assistance to the survivors went on for months. | A women's group > the survivors
military_aid n  S?=by|mod|poss T?=to|for|of  -> 072
  + Brazil's military aid to Kuwait doubled within a year. | Brazil > Kuwait
military_assistance n  S?=by|mod|poss T?=to|for|of  -> 072
  + Armenia's military assistance to the rebels was secret. | Armenia > the rebels
arms_shipment n  S?=by|mod|poss T?=to|for|of  -> 072
  + Portugal's arms shipment to Niger doubled within a year. | Portugal > Niger
arms_delivery n  S?=by|mod|poss T?=to|for|of  -> 072
  + Mongolia's arms delivery to the rebels was secret. | Mongolia > the rebels
weapons_delivery n  S?=by|mod|poss T?=to|for|of  -> 072
  + Oman's weapons delivery to Colombia doubled within a year. | Oman > Colombia
weapons_shipment n  S?=by|mod|poss T?=to|for|of  -> 072
  + Finland's weapons shipment to the rebels was secret. | Finland > the rebels
military_support n  S?=by|mod|poss T?=to|for|of  -> 072
  + Zambia's military support to Pakistan doubled within a year. | Zambia > Pakistan
arms_transfer n  S?=by|mod|poss T?=to|for|of  -> 072
  + Greece's arms transfer to the rebels was secret. | Greece > the rebels
arms_supply n  S?=by|mod|poss T?=to|for|of  -> 072
  + Ecuador's arms supply to Cambodia doubled within a year. | Ecuador > Cambodia
help n  S?=by|mod|poss T?=to|for  -> 070
  + Algeria's help to Latvia was welcome. | Algeria > Latvia
contribution n  S?=by|mod|poss T?=to|for  -> 070
  + The trade union's contribution to the orphans was generous. | The trade union > the orphans
gift n  S?=by|mod|poss T?=to|for  -> 070
  + Bolivia's gift to Sudan was welcome. | Bolivia > Sudan
aid_package n  S?=by|mod|poss T?=to|for  -> 070
  + Amnesty's aid package to the orphans was generous. | Amnesty > the orphans
foreign_aid n  S?=by|mod|poss T?=to|for  -> 070
  + Canada's foreign aid to Qatar was welcome. | Canada > Qatar
support_package n  S?=by|mod|poss T?=to|for  -> 070
  + An aid agency's support package to the orphans was generous. | An aid agency > the orphans
technical_assistance n  S?=by|mod|poss T?=to|for  -> 070
  + Romania's technical assistance to Ethiopia was welcome. | Romania > Ethiopia
charity n  S?=by|mod|poss T?=to|for  -> 070
  + A lawyers' association's charity to the orphans was generous. | A lawyers' association > the orphans
alms n  S?=by|mod|poss T?=to|for  -> 070
  + Thailand's alms to Cyprus was welcome. | Thailand > Cyprus
protection n  S?=by|mod|poss T?=of|for|to  -> 074
  + Government troops's protection of the convoy lasted a week. | Government troops > the convoy
escort n  S?=by|mod|poss T?=of|for|to  -> 074
  + The Security Council's escort for the enclave was renewed. | The Security Council > the enclave
safeguarding n  S?=by|mod|poss T?=of|for|to  -> 074
  + Soldiers's safeguarding of the convoy lasted a week. | Soldiers > the convoy
peacekeeping n  S?=by|mod|poss T?=of|for|to  -> 074
  + ASEAN's peacekeeping for the enclave was renewed. | ASEAN > the enclave
asylum n  S?=by|mod|poss T?=to|for  -> 075
  + Mexico's asylum to the exiled writer angered his homeland. | Mexico > the exiled writer
sanctuary n  S?=by|mod|poss T?=to|for  -> 075
  + Tunisia's sanctuary to the exiled writer angered his homeland. | Tunisia > the exiled writer
refuge n  S?=by|mod|poss T?=to|for  -> 075
  + Iceland's refuge to the exiled writer angered his homeland. | Iceland > the exiled writer
safe_haven n  S?=by|mod|poss T?=to|for  -> 075
  + Angola's safe haven to the exiled writer angered his homeland. | Angola > the exiled writer
humanitarian_visa n  S?=by|mod|poss T?=to|for  -> 075
  + Denmark's humanitarian visa to the exiled writer angered his homeland. | Denmark > the exiled writer
lend v  S=subj T=to|for|of obj=hand|helping_hand|lifeline|rescue  -> 070
  + Lebanon lent a helping hand to Senegal. | Lebanon > Senegal
give v  S=subj T=to|for|of obj=hand|helping_hand|lifeline|rescue  -> 070
  + The European Union gave a lifeline to Georgia. | The European Union > Georgia
offer v  S=subj T=to|for|of obj=hand|helping_hand|lifeline|rescue  -> 070
  + Bulgaria offered a helping hand to Indonesia. | Bulgaria > Indonesia
throw v  S=subj T=to|for|of obj=hand|helping_hand|lifeline|rescue  -> 070
  + The United Nations threw a lifeline to Morocco. | The United Nations > Morocco
extend v  S=subj T=to|for|of obj=hand|helping_hand|lifeline|rescue  -> 070
  + Belarus extended a helping hand to Tanzania. | Belarus > Tanzania
come v  S=subj T=of|to to=aid|rescue|assistance|help  -> 070
  + Croatia came to the aid of Argentina. | Croatia > Argentina
rush v  S=subj T=of|to to=aid|rescue|assistance|help  -> 070
  + Special forces rushed to the rescue of the sailors. | Special forces > the sailors
go v  S=subj T=of|to to=aid|rescue|assistance|help  -> 070
  + Rwanda went to the aid of Austria. | Rwanda > Austria
hurry v  S=subj T=of|to to=aid|rescue|assistance|help  -> 070
  + The navy hurried to the rescue of the sailors. | The navy > the sailors
fly v  S=subj T=of|to to=aid|rescue|assistance|help  -> 070
  + Yemen flew to the aid of Kenya. | Yemen > Kenya
leap v  S=subj T=of|to to=aid|rescue|assistance|help  -> 070
  + The air force leaped to the rescue of the sailors. | The air force > the sailors
