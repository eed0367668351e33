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
  + Austria supplied aid to Yemen. | Austria > Yemen
ship v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + An aid agency shipped assistance to the flooded districts. | An aid agency > the flooded districts
airlift v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + The Security Council airlifted relief to Kenya. | The Security Council > Kenya
airdrop v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + Norway airdroped aid to Peru. | Norway > Peru
transfer v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + A lawyers' association transferred assistance to the flooded districts. | A lawyers' association > the flooded districts
channel v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + ASEAN channeled relief to Turkey. | ASEAN > Turkey
grant v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + Vietnam granted aid to Chad. | Vietnam > Chad
allocate v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + The Red Cross allocated assistance to the flooded districts. | The Red Cross > the flooded districts
contribute v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + The European Union contributed relief to Egypt. | The European Union > Egypt
dispatch v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + Poland dispatched aid to Chile. | Poland > Chile
furnish v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + A medical charity furnished assistance to the flooded districts. | A medical charity > the flooded districts
hand_out v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + The United Nations handed out relief to Nepal. | The United Nations > Nepal
rush v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + Ghana rushed aid to Serbia. | Ghana > Serbia
bring v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + The church council brought assistance to the flooded districts. | The church council > the flooded districts
funnel v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + NATO funneled relief to Japan. | NATO > Japan
increase v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + Jordan increased aid to Cuba. | Jordan > Cuba
resume v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + A women's group resumed assistance to the flooded districts. | A women's group > the flooded districts
expand v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + The African Union expanded relief to Malaysia. | The African Union > Malaysia
double v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + Sweden doubled aid to Uganda. | Sweden > Uganda
restore v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + The trade union restored assistance to the flooded districts. | The trade union > the flooded districts
approve v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + The World Bank approved relief to Brazil. | The World Bank > Brazil
release v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + Kuwait released aid to Armenia. | Kuwait > Armenia
render v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + Amnesty rendered assistance to the flooded districts. | Amnesty > the flooded districts
lend v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + The Arab League lent relief to Portugal. | The Arab League > Portugal
continue v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + Niger continued aid to Mongolia. | Niger > Mongolia
step_up v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + An aid agency stepped up assistance to the flooded districts. | An aid agency > the flooded districts
boost v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + The Security Council boosted relief to Oman. | The Security Council > Oman
donate v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + Colombia donated aid to Finland. | Colombia > Finland
allot v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + A lawyers' association allotted assistance to the flooded districts. | A lawyers' association > the flooded districts
ship v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + The Red Cross shipped tents to the survivors. | The Red Cross > the survivors
airlift v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + Zambia airlifted food to Pakistan. | Zambia > Pakistan
airdrop v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + The army airdroped water to the stranded villagers. | The army > the stranded villagers
drop v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + Greece dropped vaccines to Ecuador. | Greece > Ecuador
transfer v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + A medical charity transferred tents to the survivors. | A medical charity > the survivors
contribute v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + Cambodia contributed food to Algeria. | Cambodia > Algeria
dispatch v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + Government troops dispatched water to the stranded villagers. | Government troops > the stranded villagers
furnish v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + Latvia furnished vaccines to Bolivia. | Latvia > Bolivia
hand_out v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + The church council handed out tents to the survivors. | The church council > the survivors
rush v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + Sudan rushed food to Canada. | Sudan > Canada
bring v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + Soldiers brought water to the stranded villagers. | Soldiers > the stranded villagers
truck v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + Qatar trucked vaccines to Romania. | Qatar > Romania
fly v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + A women's group flew tents to the survivors. | A women's group > the survivors
fly_in v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + Ethiopia flew in food to Thailand. | Ethiopia > Thailand
parachute v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + Special forces parachuted water to the stranded villagers. | Special forces > the stranded villagers
ferry v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + Cyprus ferried vaccines to Mexico. | Cyprus > Mexico
bring_in v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + The trade union brought in tents to the survivors. | The trade union > the survivors
allocate v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + Tunisia allocated food to Iceland. | Tunisia > Iceland
hand_over v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + The navy handed over water to the stranded villagers. | The navy > the stranded villagers
release v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + Angola released vaccines to Denmark. | Angola > Denmark
transport v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + Amnesty transported tents to the survivors. | Amnesty > the survivors
carry v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + Lebanon carried food to Senegal. | Lebanon > Senegal
pass_out v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + The air force passed out water to the stranded villagers. | The air force > the stranded villagers
extend v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + Georgia extended vaccines to Bulgaria. | Georgia > Bulgaria
dole_out v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + An aid agency doled out tents to the survivors. | An aid agency > the survivors
grant v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + Indonesia granted food to Morocco. | Indonesia > Morocco
ship v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Belarus shipped missiles to Tanzania. | Belarus > Tanzania
airlift v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Croatia airlifted rifles to the rebels. | Croatia > the rebels
transfer v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Argentina transferred helicopters to Rwanda. | Argentina > Rwanda
contribute v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Austria contributed missiles to Yemen. | Austria > Yemen
dispatch v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Kenya dispatched rifles to the rebels. | Kenya > the rebels
furnish v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Norway furnished helicopters to Peru. | Norway > Peru
rush v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Turkey rushed missiles to Vietnam. | Turkey > Vietnam
smuggle v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Chad smuggled rifles to the rebels. | Chad > the rebels
funnel v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Egypt funneled helicopters to Poland. | Egypt > Poland
lend v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Chile lent missiles to Nepal. | Chile > Nepal
lease v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Ghana leased rifles to the rebels. | Ghana > the rebels
hand_over v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Serbia handed over helicopters to Japan. | Serbia > Japan
approve v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Jordan approved missiles to Cuba. | Jordan > Cuba
release v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Malaysia released rifles to the rebels. | Malaysia > the rebels
export v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Sweden exported helicopters to Uganda. | Sweden > Uganda
fly v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Brazil flew missiles to Kuwait. | Brazil > Kuwait
extend v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Armenia extended rifles to the rebels. | Armenia > the rebels
grant v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Portugal granted helicopters to Niger. | Portugal > Niger
market v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Mongolia marketed missiles to Oman. | Mongolia > Oman
transfer v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + Colombia transferred 20 million dollars to Finland. | Colombia > Finland
channel v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + ASEAN channeled a loan to Zambia. | ASEAN > Zambia
allocate v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + Pakistan allocated a grant to the islanders. | Pakistan > the islanders
contribute v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + The European Union contributed a credit line for Greece. | The European Union > Greece
pay v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + Ecuador paid 20 million dollars to Cambodia. | Ecuador > Cambodia
release v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + The United Nations released a loan to Algeria. | The United Nations > Algeria
wire v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + Latvia wired a grant to the islanders. | Latvia > the islanders
hand_out v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + NATO handed out a credit line for Bolivia. | NATO > Bolivia
inject v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + Sudan injected 20 million dollars to Canada. | Sudan > Canada
pour v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + The African Union poured a loan to Qatar. | The African Union > Qatar
award v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + Romania awarded a grant to the islanders. | Romania > the islanders
authorise v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + The World Bank authorised a credit line for Ethiopia. | The World Bank > Ethiopia
authorize v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + Thailand authorized 20 million dollars to Cyprus. | Thailand > Cyprus
advance v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + The Arab League advanced a loan to Mexico. | The Arab League > Mexico
disburse v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + Tunisia disbursed a grant to the islanders. | Tunisia > the islanders
pump v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + The Security Council pumped a credit line for Iceland. | The Security Council > Iceland
issue v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + Angola issued 20 million dollars to Denmark. | Angola > Denmark
hand_over v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + ASEAN handed over a loan to Lebanon. | ASEAN > Lebanon
roll_over v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + Senegal rolled over a grant to the islanders. | Senegal > the islanders
allot v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + The European Union allotted a credit line for Georgia. | The European Union > Georgia
double v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + Bulgaria doubled 20 million dollars to Indonesia. | Bulgaria > Indonesia
unlock v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + The United Nations unlocked a loan to Morocco. | The United Nations > Morocco
free_up v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + Belarus freed up a grant to the islanders. | Belarus > the islanders
present v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + NATO presented a credit line for Tanzania. | NATO > Tanzania
bankroll v  S=subj T=obj  -> 071
  + Croatia bankrolled the farmers of the delta. | Croatia > the farmers of the delta
subsidise v  S=subj T=obj  -> 071
  + The African Union subsidised Argentina. | The African Union > Argentina
sponsor v  S=subj T=obj  -> 071
  + The interior minister sponsored the bankrupt airline. | The interior minister > the bankrupt airline
underwrite v  S=subj T=obj  -> 071
  + Rwanda underwrited the farmers of the delta. | Rwanda > the farmers of the delta
compensate v  S=subj T=obj  -> 071
  + The World Bank compensated Austria. | The World Bank > Austria
reimburse v  S=subj T=obj  -> 071
  + The opposition leader reimbursed the bankrupt airline. | The opposition leader > the bankrupt airline
recapitalise v  S=subj T=obj  -> 071
  + Yemen recapitalised the farmers of the delta. | Yemen > the farmers of the delta
endow v  S=subj T=obj  -> 071
  + The Arab League endowed Kenya. | The Arab League > Kenya
prop_up v  S=subj T=obj  -> 071
  + The governor proped up the bankrupt airline. | The governor > the bankrupt airline
refinance v  S=subj T=obj  -> 071
  + Norway refinanced the farmers of the delta. | Norway > the farmers of the delta
forgive v  S=subj T=of|for|obj.of|obj.poss obj={debt}  -> 071
  + Peru forgave the debt of Turkey. | Peru > Turkey
reschedule v  S=subj T=of|for|obj.of|obj.poss obj={debt}  -> 071
  + The Security Council rescheduled the debts of Vietnam. | The Security Council > Vietnam
restructure v  S=subj T=of|for|obj.of|obj.poss obj={debt}  -> 071
  + Chad restructured the debt of Egypt. | Chad > Egypt
reduce v  S=subj T=of|for|obj.of|obj.poss obj={debt}  -> 071
  + ASEAN reduced the debts of Poland. | ASEAN > Poland
erase v  S=subj T=of|for|obj.of|obj.poss obj={debt}  -> 071
  + Chile erased the debt of Nepal. | Chile > Nepal
waive v  S=subj T=of|for|obj.of|obj.poss obj={debt}  -> 071
  + The European Union waived the debts of Ghana. | The European Union > Ghana
settle v  S=subj T=of|for|obj.of|obj.poss obj={debt}  -> 071
  + Serbia settled the debt of Japan. | Serbia > Japan
roll_over v  S=subj T=of|for|obj.of|obj.poss obj={debt}  -> 071
  + The United Nations rolled over the debts of Jordan. | The United Nations > Jordan
refinance v  S=subj T=of|for|obj.of|obj.poss obj={debt}  -> 071
  + Cuba refinanced the debt of Malaysia. | Cuba > Malaysia
wipe_out v  S=subj T=of|for|obj.of|obj.poss obj={debt}  -> 071
  + NATO wiped out the debts of Sweden. | NATO > Sweden
convert v  S=subj T=of|for|obj.of|obj.poss obj={debt}  -> 071
  + Uganda converted the debt of Brazil. | Uganda > Brazil
relieve v  S=subj T=of|for|obj.of|obj.poss obj={debt}  -> 071
  + The African Union relieved the debts of Kuwait. | The African Union > Kuwait
relieve v  S=subj T=obj  -> 070
  + A lawyers' association relieved the flood victims. | A lawyers' association > the flood victims
succour v  S=subj T=obj  -> 070
  + Armenia succoured the stranded tourists. | Armenia > the stranded tourists
save v  S=subj T=obj  -> 070
  + Marines saved the survivors. | Marines > the survivors
sustain v  S=subj T=obj  -> 070
  + The Red Cross sustained the flood victims. | The Red Cross > the flood victims
care_for v  S=subj T=obj  -> 070
  + Portugal cared for the stranded tourists. | Portugal > the stranded tourists
look_after v  S=subj T=obj  -> 070
  + Border guards looked after the survivors. | Border guards > the survivors
minister_to v  S=subj T=obj  -> 070
  + A medical charity ministered to the flood victims. | A medical charity > the flood victims
nurse v  S=subj T=obj  -> 070
  + Niger nursed the stranded tourists. | Niger > the stranded tourists
resettle v  S=subj T=obj  -> 070
  + The army resettled the survivors. | The army > the survivors
rehabilitate v  S=subj T=obj  -> 070
  + The church council rehabilitated the flood victims. | The church council > the flood victims
vaccinate v  S=subj T=obj:person  -> 073
  + A women's group vaccinated the earthquake survivors. | A women's group > the earthquake survivors
immunise v  S=subj T=obj:person  -> 073
  + Government troops immunised the wounded villagers. | Government troops > the wounded villagers
immunize v  S=subj T=obj:person  -> 073
  + Mongolia immunized the refugees. | Mongolia > the refugees
house v  S=subj T=obj:person  -> 073
  + The trade union housed the earthquake survivors. | The trade union > the earthquake survivors
clothe v  S=subj T=obj:person  -> 073
  + Soldiers clothed the wounded villagers. | Soldiers > the wounded villagers
accommodate v  S=subj T=obj:person  -> 073
  + Oman accommodated the refugees. | Oman > the refugees
airlift v  S=subj T=obj:person  -> 073
  + Amnesty airlifted the earthquake survivors. | Amnesty > the earthquake survivors
hospitalize v  S=subj T=obj:person  -> 073
  + Special forces hospitalized the wounded villagers. | Special forces > the wounded villagers
bandage v  S=subj T=obj:person  -> 073
  + Colombia bandaged the refugees. | Colombia > the refugees
inoculate v  S=subj T=obj:person  -> 073
  + An aid agency inoculated the earthquake survivors. | An aid agency > the earthquake survivors
rehouse v  S=subj T=obj:person  -> 073
  + The navy rehoused the wounded villagers. | The navy > the wounded villagers
take_in v  S=subj T=obj:person  -> 073
  + Finland took in the refugees. | Finland > the refugees
nourish v  S=subj T=obj:person  -> 073
  + A lawyers' association nourished the earthquake survivors. | A lawyers' association > the earthquake survivors
equip v  S=subj T=obj with={humanitarian}|{aid}  -> 073
  + The Red Cross equipped the survivors with food. | The Red Cross > the survivors
assist v  S=subj T=obj with={humanitarian}|{aid}  -> 073
  + Zambia assisted Pakistan with medicine. | Zambia > Pakistan
help v  S=subj T=obj with={humanitarian}|{aid}  -> 073
  + A medical charity helped the survivors with food. | A medical charity > the survivors
supply v  S=subj T=obj with={humanitarian}|{aid}  -> 073
  + Greece supplied Ecuador with medicine. | Greece > Ecuador
reach v  S=subj T=obj with={humanitarian}|{aid}  -> 073
  + The church council reached the survivors with food. | The church council > the survivors
aid v  S=subj T=obj with={humanitarian}|{aid}  -> 073
  + Cambodia aided Algeria with medicine. | Cambodia > Algeria
equip v  S=subj T=obj with={arms}  -> 072
  + Latvia equipped the rebels with rifles. | Latvia > the rebels
arm v  S=subj T=obj with={arms}  -> 072
  + Bolivia armed Sudan with tanks. | Bolivia > Sudan
outfit v  S=subj T=obj with={arms}  -> 072
  + Canada outfited the rebels with rifles. | Canada > the rebels
reinforce v  S=subj T=obj with={arms}  -> 072
  + Qatar reinforced Romania with tanks. | Qatar > Romania
resupply v  S=subj T=obj with={arms}  -> 072
  + Ethiopia resupplied the rebels with rifles. | Ethiopia > the rebels
furnish v  S=subj T=obj with={arms}  -> 072
  + Thailand furnished Cyprus with tanks. | Thailand > Cyprus
back v  S=subj T=obj with={arms}  -> 072
  + Mexico backed the rebels with rifles. | Mexico > the rebels
help v  S=subj T=obj with={arms}  -> 072
  + Tunisia helped Iceland with tanks. | Tunisia > Iceland
train v  S=subj T=obj obj=rebel|rebels|insurgent|militia|guerrilla|separatist|fighter  -> 072
  + Angola trained the rebels. | Angola > the rebels
harbour v  S=subj T=obj obj=rebel|rebels|insurgent|militia|guerrilla|separatist|fighter  -> 072
  + Denmark harboured the rebels. | Denmark > the rebels
harbor v  S=subj T=obj obj=rebel|rebels|insurgent|militia|guerrilla|separatist|fighter  -> 072
  + Lebanon harbored the rebels. | Lebanon > the rebels
finance v  S=subj T=obj obj=rebel|rebels|insurgent|militia|guerrilla|separatist|fighter  -> 072
  + Senegal financed the rebels. | Senegal > the rebels
sponsor v  S=subj T=obj obj=rebel|rebels|insurgent|militia|guerrilla|separatist|fighter  -> 072
  + Georgia sponsored the rebels. | Georgia > the rebels
supply v  S=subj T=obj obj=rebel|rebels|insurgent|militia|guerrilla|separatist|fighter  -> 072
  + Bulgaria supplied the rebels. | Bulgaria > the rebels
bankroll v  S=subj T=obj obj=rebel|rebels|insurgent|militia|guerrilla|separatist|fighter  -> 072
  + Indonesia bankrolled the rebels. | Indonesia > the rebels
send v  S=subj T=to obj=team|rescuer|expert|adviser|doctor|engineer|volunteer|specialist|rescue_team  -> 070
  + Morocco sent experts to Belarus. | Morocco > Belarus
dispatch v  S=subj T=to obj=team|rescuer|expert|adviser|doctor|engineer|volunteer|specialist|rescue_team  -> 070
  + Tanzania dispatched a rescue team to Croatia. | Tanzania > Croatia
fly v  S=subj T=to obj=team|rescuer|expert|adviser|doctor|engineer|volunteer|specialist|rescue_team  -> 070
  + A women's group flew volunteers to Argentina. | A women's group > Argentina
lend v  S=subj T=to obj=team|rescuer|expert|adviser|doctor|engineer|volunteer|specialist|rescue_team  -> 070
  + Rwanda lent experts to Austria. | Rwanda > Austria
second v  S=subj T=to obj=team|rescuer|expert|adviser|doctor|engineer|volunteer|specialist|rescue_team  -> 070
  + Yemen seconded a rescue team to Kenya. | Yemen > Kenya
deploy v  S=subj T=to obj=team|rescuer|expert|adviser|doctor|engineer|volunteer|specialist|rescue_team  -> 070
  + The trade union deployed volunteers to Norway. | The trade union > Norway
rush v  S=subj T=to obj=team|rescuer|expert|adviser|doctor|engineer|volunteer|specialist|rescue_team  -> 070
  + Peru rushed experts to Turkey. | Peru > Turkey
deploy v  S=subj T=to|in|for|on obj={peacekeepers}  -> 074
  + Vietnam deployed peacekeepers to Chad. | Vietnam > Chad
contribute v  S=subj T=to|in|for|on obj={peacekeepers}  -> 074
  + The World Bank contributed monitors to Egypt. | The World Bank > Egypt
dispatch v  S=subj T=to|in|for|on obj={peacekeepers}  -> 074
  + Poland dispatched a peacekeeping force to Chile. | Poland > Chile
provide v  S=subj T=to|in|for|on obj={peacekeepers}  -> 074
  + Nepal provided peacekeepers to Ghana. | Nepal > Ghana
station v  S=subj T=to|in|for|on obj={peacekeepers}  -> 074
  + The Arab League stationed monitors to Serbia. | The Arab League > Serbia
supply v  S=subj T=to|in|for|on obj={peacekeepers}  -> 074
  + Japan supplied a peacekeeping force to Jordan. | Japan > Jordan
assign v  S=subj T=to|in|for|on obj={peacekeepers}  -> 074
  + Cuba assigned peacekeepers to Malaysia. | Cuba > Malaysia
post v  S=subj T=to|in|for|on obj={peacekeepers}  -> 074
  + The Security Council posted monitors to Sweden. | The Security Council > Sweden
increase v  S=subj T=to|in|for|on obj={peacekeepers}  -> 074
  + Uganda increased a peacekeeping force to Brazil. | Uganda > Brazil
fly v  S=subj T=to|in|for|on obj={peacekeepers}  -> 074
  + Kuwait flew peacekeepers to Armenia. | Kuwait > Armenia
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
  + Portugal offered asylum to the exiled general. | Portugal > the exiled general
accord v  S=subj T=to|for|iobj obj={asylum}  -> 075
  + Niger accorded refuge to the fleeing ministers. | Niger > the fleeing ministers
extend v  S=subj T=to|for|iobj obj={asylum}  -> 075
  + Mongolia extended refugee status to the poet. | Mongolia > the poet
provide v  S=subj T=to|for|iobj obj={asylum}  -> 075
  + Oman provided asylum to the exiled general. | Oman > the exiled general
award v  S=subj T=to|for|iobj obj={asylum}  -> 075
  + Colombia awarded refuge to the fleeing ministers. | Colombia > the fleeing ministers
approve v  S=subj T=to|for|iobj obj={asylum}  -> 075
  + Finland approved refugee status to the poet. | Finland > the poet
afford v  S=subj T=to|for|iobj obj={asylum}  -> 075
  + Zambia afforded asylum to the exiled general. | Zambia > the exiled general
admit v  S=subj T=obj:person obj=refugee|refugees|migrant|exile|dissident|asylum-seeker|defector  -> 075
  + Pakistan admitted refugees. | Pakistan > refugees
accept v  S=subj T=obj:person obj=refugee|refugees|migrant|exile|dissident|asylum-seeker|defector  -> 075
  + Greece accepted a dissident. | Greece > a dissident
take_in v  S=subj T=obj:person obj=refugee|refugees|migrant|exile|dissident|asylum-seeker|defector  -> 075
  + Ecuador took in forty defectors. | Ecuador > forty defectors
receive v  S=subj T=obj:person obj=refugee|refugees|migrant|exile|dissident|asylum-seeker|defector  -> 075
  + Cambodia received refugees. | Cambodia > refugees
welcome v  S=subj T=obj:person obj=refugee|refugees|migrant|exile|dissident|asylum-seeker|defector  -> 075
  + Algeria welcomed a dissident. | Algeria > a dissident
absorb v  S=subj T=obj:person obj=refugee|refugees|migrant|exile|dissident|asylum-seeker|defector  -> 075
  + Latvia absorbed forty defectors. | Latvia > forty defectors
naturalize v  S=subj T=obj:person obj=refugee|refugees|migrant|exile|dissident|asylum-seeker|defector  -> 075
  + Bolivia naturalized refugees. | Bolivia > refugees
naturalise v  S=subj T=obj:person obj=refugee|refugees|migrant|exile|dissident|asylum-seeker|defector  -> 075
  + Sudan naturalised a dissident. | Sudan > a dissident
harbour v  S=subj T=obj:person obj=refugee|refugees|migrant|exile|dissident|asylum-seeker|defector  -> 075
  + Canada harboured forty defectors. | Canada > forty defectors
harbor v  S=subj T=obj:person obj=refugee|refugees|migrant|exile|dissident|asylum-seeker|defector  -> 075
  + Qatar harbored refugees. | Qatar > refugees
host v  S=subj T=obj:person obj=refugee|refugees|migrant|exile|dissident|asylum-seeker|defector  -> 075
  + Romania hosted a dissident. | Romania > a dissident
resettle v  S=subj T=obj:person obj=refugee|refugees|migrant|exile|dissident|asylum-seeker|defector  -> 075
  + Ethiopia resettled forty defectors. | Ethiopia > forty defectors
bailout n  S?=by|mod|poss T?=to|for|in  -> 071
  + Thailand's bailout to Cyprus was paid in full. | Thailand > Cyprus
credit n  S?=by|mod|poss T?=to|for|in  -> 071
  + The United Nations' credit to Mexico kept the hospitals open. | The United Nations > Mexico
subsidy n  S?=by|mod|poss T?=to|for|in  -> 071
  + Tunisia's subsidy for the farmers was small. | Tunisia > the farmers
rescue_package n  S?=by|mod|poss T?=to|for|in  -> 071
  + Iceland's rescue package to Angola was paid in full. | Iceland > Angola
financing n  S?=by|mod|poss T?=to|for|in  -> 071
  + NATO's financing to Denmark kept the hospitals open. | NATO > Denmark
funding n  S?=by|mod|poss T?=to|for|in  -> 071
  + Lebanon's funding for the farmers was small. | Lebanon > the farmers
budget_support n  S?=by|mod|poss T?=to|for|in  -> 071
  + Senegal's budget support to Georgia was paid in full. | Senegal > Georgia
financial_aid n  S?=by|mod|poss T?=to|for|in  -> 071
  + The African Union's financial aid to Bulgaria kept the hospitals open. | The African Union > Bulgaria
financial_assistance n  S?=by|mod|poss T?=to|for|in  -> 071
  + Indonesia's financial assistance for the farmers was small. | Indonesia > the farmers
debt_relief n  S?=by|mod|poss T?=to|for|in  -> 071
  + Morocco's debt relief to Belarus was paid in full. | Morocco > Belarus
economic_aid n  S?=by|mod|poss T?=to|for|in  -> 071
  + The World Bank's economic aid to Tanzania kept the hospitals open. | The World Bank > Tanzania
development_aid n  S?=by|mod|poss T?=to|for|in  -> 071
  + Croatia's development aid for the farmers was small. | Croatia > the farmers
credit_line n  S?=by|mod|poss T?=to|for|in  -> 071
  + Argentina's credit line to Rwanda was paid in full. | Argentina > Rwanda
stipend n  S?=by|mod|poss T?=to|for|in  -> 071
  + The Arab League's stipend to Austria kept the hospitals open. | The Arab League > Austria
compensation n  S?=by|mod|poss T?=to|for|in  -> 071
  + Yemen's compensation for the farmers was small. | Yemen > the farmers
soft_loan n  S?=by|mod|poss T?=to|for|in  -> 071
  + Kenya's soft loan to Norway was paid in full. | Kenya > Norway
reimbursement n  S?=by|mod|poss T?=to|for|in  -> 071
  + The Security Council's reimbursement to Peru kept the hospitals open. | The Security Council > Peru
food_aid n  S?=by|mod|poss T?=to|for|of  -> 073
  + Turkey's food aid to Vietnam arrived by sea. | Turkey > Vietnam
humanitarian_aid n  S?=by|mod|poss T?=to|for|of  -> 073
  + Amnesty's humanitarian aid to the survivors went on for months. | Amnesty > the survivors
humanitarian_assistance n  S?=by|mod|poss T?=to|for|of  -> 073
  + Chad's humanitarian assistance to Egypt arrived by sea. | Chad > Egypt
emergency_aid n  S?=by|mod|poss T?=to|for|of  -> 073
  + An aid agency's emergency aid to the survivors went on for months. | An aid agency > the survivors
medical_aid n  S?=by|mod|poss T?=to|for|of  -> 073
  + Poland's medical aid to Chile arrived by sea. | Poland > Chile
relief n  S?=by|mod|poss T?=to|for|of  -> 073
  + A lawyers' association's relief to the survivors went on for months. | A lawyers' association > the survivors
relief_effort n  S?=by|mod|poss T?=to|for|of  -> 073
  + Nepal's relief effort to Ghana arrived by sea. | Nepal > Ghana
relief_operation n  S?=by|mod|poss T?=to|for|of  -> 073
  + The Red Cross' relief operation to the survivors went on for months. | The Red Cross > the survivors
rescue n  S?=by|mod|poss T?=to|for|of  -> 073
  + Serbia's rescue to Japan arrived by sea. | Serbia > Japan
evacuation n  S?=by|mod|poss T?=to|for|of  -> 073
  + A medical charity's evacuation to the survivors went on for months. | A medical charity > the survivors
airlift n  S?=by|mod|poss T?=to|for|of  -> 073
  + Jordan's airlift to Cuba arrived by sea. | Jordan > Cuba
airdrop n  S?=by|mod|poss T?=to|for|of  -> 073
  + The church council's airdrop to the survivors went on for months. | The church council > the survivors
rescue_mission n  S?=by|mod|poss T?=to|for|of  -> 073
  + Malaysia's rescue mission to Sweden arrived by sea. | Malaysia > Sweden
vaccination n  S?=by|mod|poss T?=to|for|of  -> 073
  + A women's group's vaccination to the survivors went on for months. | A women's group > the survivors
shelter n  S?=by|mod|poss T?=to|for|of  -> 073
  + Uganda's shelter to Brazil arrived by sea. | Uganda > Brazil
disaster_relief n  S?=by|mod|poss T?=to|for|of  -> 073
  + The trade union's disaster relief to the survivors went on for months. | The trade union > the survivors
food_delivery n  S?=by|mod|poss T?=to|for|of  -> 073
  + Kuwait's food delivery to Armenia arrived by sea. | Kuwait > Armenia
medical_assistance n  S?=by|mod|poss T?=to|for|of  -> 073
  + Amnesty's medical assistance to the survivors went on for months. | Amnesty > the survivors
military_aid n  S?=by|mod|poss T?=to|for|of  -> 072
  + Portugal's military aid to Niger doubled within a year. | Portugal > Niger
military_assistance n  S?=by|mod|poss T?=to|for|of  -> 072
  + Mongolia's military assistance to the rebels was secret. | Mongolia > the rebels
arms_shipment n  S?=by|mod|poss T?=to|for|of  -> 072
  + Oman's arms shipment to Colombia doubled within a year. | Oman > Colombia
arms_delivery n  S?=by|mod|poss T?=to|for|of  -> 072
  + Finland's arms delivery to the rebels was secret. | Finland > the rebels
weapons_delivery n  S?=by|mod|poss T?=to|for|of  -> 072
  + Zambia's weapons delivery to Pakistan doubled within a year. | Zambia > Pakistan
weapons_shipment n  S?=by|mod|poss T?=to|for|of  -> 072
  + Greece's weapons shipment to the rebels was secret. | Greece > the rebels
military_support n  S?=by|mod|poss T?=to|for|of  -> 072
  + Ecuador's military support to Cambodia doubled within a year. | Ecuador > Cambodia
arms_transfer n  S?=by|mod|poss T?=to|for|of  -> 072
  + Algeria's arms transfer to the rebels was secret. | Algeria > the rebels
arms_supply n  S?=by|mod|poss T?=to|for|of  -> 072
  + Latvia's arms supply to Bolivia doubled within a year. | Latvia > Bolivia
help n  S?=by|mod|poss T?=to|for  -> 070
  + Sudan's help to Canada was welcome. | Sudan > Canada
contribution n  S?=by|mod|poss T?=to|for  -> 070
  + An aid agency's contribution to the orphans was generous. | An aid agency > the orphans
gift n  S?=by|mod|poss T?=to|for  -> 070
  + Qatar's gift to Romania was welcome. | Qatar > Romania
aid_package n  S?=by|mod|poss T?=to|for  -> 070
  + A lawyers' association's aid package to the orphans was generous. | A lawyers' association > the orphans
foreign_aid n  S?=by|mod|poss T?=to|for  -> 070
  + Ethiopia's foreign aid to Thailand was welcome. | Ethiopia > Thailand
support_package n  S?=by|mod|poss T?=to|for  -> 070
  + The Red Cross' support package to the orphans was generous. | The Red Cross > the orphans
technical_assistance n  S?=by|mod|poss T?=to|for  -> 070
  + Cyprus' technical assistance to Mexico was welcome. | Cyprus > Mexico
charity n  S?=by|mod|poss T?=to|for  -> 070
  + A medical charity's charity to the orphans was generous. | A medical charity > the orphans
alms n  S?=by|mod|poss T?=to|for  -> 070
  + Tunisia's alms to Iceland was welcome. | Tunisia > Iceland
protection n  S?=by|mod|poss T?=of|for|to  -> 074
  + Government troops' protection of the convoy lasted a week. | Government troops > the convoy
escort n  S?=by|mod|poss T?=of|for|to  -> 074
  + ASEAN's escort for the enclave was renewed. | ASEAN > the enclave
safeguarding n  S?=by|mod|poss T?=of|for|to  -> 074
  + Soldiers' safeguarding of the convoy lasted a week. | Soldiers > the convoy
peacekeeping n  S?=by|mod|poss T?=of|for|to  -> 074
  + The European Union's peacekeeping for the enclave was renewed. | The European Union > the enclave
asylum n  S?=by|mod|poss T?=to|for  -> 075
  + Angola's asylum to the exiled writer angered his homeland. | Angola > the exiled writer
sanctuary n  S?=by|mod|poss T?=to|for  -> 075
  + Denmark's sanctuary to the exiled writer angered his homeland. | Denmark > the exiled writer
refuge n  S?=by|mod|poss T?=to|for  -> 075
  + Lebanon's refuge to the exiled writer angered his homeland. | Lebanon > the exiled writer
safe_haven n  S?=by|mod|poss T?=to|for  -> 075
  + Senegal's safe haven to the exiled writer angered his homeland. | Senegal > the exiled writer
humanitarian_visa n  S?=by|mod|poss T?=to|for  -> 075
  + Georgia's humanitarian visa to the exiled writer angered his homeland. | Georgia > the exiled writer
lend v  S=subj T=to|for|of|obj.of|obj.poss obj=hand|helping_hand|lifeline|rescue  -> 070
  + Bulgaria lent a helping hand to Indonesia. | Bulgaria > Indonesia
give v  S=subj T=to|for|of|obj.of|obj.poss obj=hand|helping_hand|lifeline|rescue  -> 070
  + The United Nations gave a lifeline to Morocco. | The United Nations > Morocco
offer v  S=subj T=to|for|of|obj.of|obj.poss obj=hand|helping_hand|lifeline|rescue  -> 070
  + Belarus offered a helping hand to Tanzania. | Belarus > Tanzania
throw v  S=subj T=to|for|of|obj.of|obj.poss obj=hand|helping_hand|lifeline|rescue  -> 070
  + NATO threw a lifeline to Croatia. | NATO > Croatia
extend v  S=subj T=to|for|of|obj.of|obj.poss obj=hand|helping_hand|lifeline|rescue  -> 070
  + Argentina extended a helping hand to Rwanda. | Argentina > Rwanda
come v  S=subj T=of|to to=aid|rescue|assistance|help  -> 070
  + Austria came to the aid of Yemen. | Austria > Yemen
rush v  S=subj T=of|to to=aid|rescue|assistance|help  -> 070
  + Special forces rushed to the rescue of the sailors. | Special forces > the sailors
go v  S=subj T=of|to to=aid|rescue|assistance|help  -> 070
  + Kenya went to the aid of Norway. | Kenya > Norway
hurry v  S=subj T=of|to to=aid|rescue|assistance|help  -> 070
  + The navy hurried to the rescue of the sailors. | The navy > the sailors
fly v  S=subj T=of|to to=aid|rescue|assistance|help  -> 070
  + Peru flew to the aid of Turkey. | Peru > Turkey
leap v  S=subj T=of|to to=aid|rescue|assistance|help  -> 070
  + The air force leaped to the rescue of the sailors. | The air force > the sailors
give v  S=subj T=to|for|iobj|in obj={goods}  -> 070
  + Vietnam gave trucks to Chad. | Vietnam > Chad
hand_over v  S=subj T=to|for|iobj|in obj={goods}  -> 070
  + The church council handed over medical equipment to the clinic. | The church council > the clinic
donate v  S=subj T=to|for|iobj|in obj={goods}  -> 070
  + Egypt donated ambulances to Poland. | Egypt > Poland
deliver v  S=subj T=to|for|iobj|in obj={goods}  -> 070
  + Chile delivered trucks to Nepal. | Chile > Nepal
send v  S=subj T=to|for|iobj|in obj={goods}  -> 070
  + A women's group sent medical equipment to the clinic. | A women's group > the clinic
provide v  S=subj T=to|for|iobj|in obj={goods}  -> 070
  + Ghana provided ambulances to Serbia. | Ghana > Serbia
supply v  S=subj T=to|for|iobj|in obj={goods}  -> 070
  + Japan supplied trucks to Jordan. | Japan > Jordan
ship v  S=subj T=to|for|iobj|in obj={goods}  -> 070
  + The trade union shipped medical equipment to the clinic. | The trade union > the clinic
present v  S=subj T=to|for|iobj|in obj={goods}  -> 070
  + Cuba presented ambulances to Malaysia. | Cuba > Malaysia
gift v  S=subj T=to|for|iobj|in obj={goods}  -> 070
  + Sweden gifted trucks to Uganda. | Sweden > Uganda
distribute v  S=subj T=to|for|iobj|in obj={goods}  -> 070
  + Amnesty distributed medical equipment to the clinic. | Amnesty > the clinic
contribute v  S=subj T=to|for|iobj|in obj={goods}  -> 070
  + Brazil contributed ambulances to Kuwait. | Brazil > Kuwait
bring v  S=subj T=to|for|iobj|in obj={goods}  -> 070
  + Armenia brought trucks to Portugal. | Armenia > Portugal
transfer v  S=subj T=to|for|iobj|in obj={goods}  -> 070
  + An aid agency transferred medical equipment to the clinic. | An aid agency > the clinic
airlift v  S=subj T=to|for|iobj|in obj={goods}  -> 070
  + Niger airlifted ambulances to Mongolia. | Niger > Mongolia
