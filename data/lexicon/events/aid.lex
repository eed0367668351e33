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
  + The Polish government provided money for assistance in northern Chad. | The Polish government > northern Chad
provide v  S=subj T=obj with={money}|{loan}  -> 071
  + Qatar provided Gaza with cash. | Qatar > Gaza
provide v  S=subj T=for|to obj=protection|escort|security  -> 074
  + The navy provided protection to cargo ships. | The navy > cargo ships
give v  S=subj T=to|iobj obj={aid}  -> 070
  + Canada gave aid to Haiti. | Canada > Haiti
give v  S=subj T=to|iobj obj={humanitarian}  -> 073
  + Cuba gave vaccines to Nicaragua. | Cuba > Nicaragua
give v  S=subj T=to|iobj obj={arms}  -> 072
  + The Iranian government gave rockets to Hezbollah in 2006, according to a report of the UN panel. | The Iranian government > Hezbollah
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
  + The German government donated to flood victims in Pakistan after the river broke its banks. | The German government > flood victims
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
  + The Indian government financed the farmers of Punjab after two years of drought. | The Indian government > the farmers of Punjab
grant v  S=subj T=to|iobj obj={money}|{loan}  -> 071
  + The IMF granted a loan to Tunisia. | The IMF > Tunisia
extend v  S=subj T=to|iobj obj={money}|{loan}  -> 071
  + India extended a credit line to Sri Lanka. | India > Sri Lanka
extend v  S=subj T=to obj={aid}  -> 070
  + The Portuguese government extended help to the refugees on the islands after the storm in May. | The Portuguese government > the refugees
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
  + Kuwait's donation to the refugees was delivered by three planes to Khartoum on Sunday. | Kuwait > the refugees
delivery n  S?=by|mod|poss T=to of={arms}  -> 072
  + Russia's delivery of missiles to Syria went ahead. | Russia > Syria
shipment n  S?=by|mod|poss T=to of={arms}  -> 072
  + Iran's shipment of rockets to Sudan was spotted by an Israeli patrol boat in March. | Iran > Sudan
# Aid given, by kind and verb
supply v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + Chile supplied aid to Nepal. | Chile > Nepal
ship v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + NATO shipped relief to Nepal. | NATO > Nepal
airlift v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + The African Union airlifted relief to Oman. | The African Union > Oman
airdrop v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + Belarus airdroped aid to Tanzania. | Belarus > Tanzania
transfer v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + The Arab League transferred relief to Cyprus. | The Arab League > Cyprus
channel v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + The Security Council channeled relief to Sweden. | The Security Council > Sweden
grant v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + Ecuador granted aid to Cambodia. | Ecuador > Cambodia
allocate v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + The United Nations allocated relief to Austria. | The United Nations > Austria
contribute v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + The United Nations contributed relief to Ethiopia. | The United Nations > Ethiopia
dispatch v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + Georgia dispatched aid to Bulgaria. | Georgia > Bulgaria
furnish v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + The Security Council furnished relief to Rwanda. | The Security Council > Rwanda
hand_out v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + The European Union handed out relief to Portugal. | The European Union > Portugal
rush v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + Angola rushed aid to Denmark. | Angola > Denmark
bring v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + The church council brought assistance to the flooded districts. | The church council > the flooded districts
funnel v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + The Security Council funneled relief to Thailand. | The Security Council > Thailand
increase v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + Argentina increased aid to Rwanda. | Argentina > Rwanda
resume v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + The Security Council resumed relief to Romania. | The Security Council > Romania
expand v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + The World Bank expanded relief to Thailand. | The World Bank > Thailand
double v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + Mongolia doubled aid to Oman. | Mongolia > Oman
restore v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + The Red Cross restored assistance to the flooded districts. | The Red Cross > the flooded districts
approve v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + The Security Council approved relief to Peru. | The Security Council > Peru
release v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + Qatar released aid to Romania. | Qatar > Romania
render v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + NATO rendered relief to Chile. | NATO > Chile
lend v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + Oman lent aid to Colombia. | Oman > Colombia
continue v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + Uganda continued aid to Brazil. | Uganda > Brazil
step_up v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + The United Nations stepped up relief to Romania. | The United Nations > Romania
boost v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + The African Union boosted relief to Indonesia. | The African Union > Indonesia
donate v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + Mongolia donated aid to Oman. | Mongolia > Oman
allot v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + NATO allotted relief to Yemen. | NATO > Yemen
ship v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + An aid agency shipped tents to the survivors. | An aid agency > the survivors
airlift v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + Japan airlifted food to Jordan. | Japan > Jordan
airdrop v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + Government troops airdroped water to the stranded villagers. | Government troops > the stranded villagers
drop v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + Austria dropped vaccines to Yemen. | Austria > Yemen
transfer v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + The navy transferred water to the stranded villagers. | The navy > the stranded villagers
contribute v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + Ghana contributed food to Serbia. | Ghana > Serbia
dispatch v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + Marines dispatched water to the stranded villagers. | Marines > the stranded villagers
furnish v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + Morocco furnished vaccines to Belarus. | Morocco > Belarus
hand_out v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + The Red Cross handed out tents to the survivors. | The Red Cross > the survivors
rush v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + Thailand rushed food to Cyprus. | Thailand > Cyprus
bring v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + The navy brought water to the stranded villagers. | The navy > the stranded villagers
truck v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + Ecuador trucked vaccines to Cambodia. | Ecuador > Cambodia
fly v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + An aid agency flew tents to the survivors. | An aid agency > the survivors
fly_in v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + Ecuador flew in vaccines to Cambodia. | Ecuador > Cambodia
parachute v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + Special forces parachuted water to the stranded villagers. | Special forces > the stranded villagers
ferry v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + Mongolia ferried vaccines to Oman. | Mongolia > Oman
bring_in v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + Mexico brought in food to Tunisia. | Mexico > Tunisia
allocate v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + Mexico allocated food to Tunisia. | Mexico > Tunisia
hand_over v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + The air force handed over water to the stranded villagers. | The air force > the stranded villagers
release v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + Malaysia released vaccines to Sweden. | Malaysia > Sweden
transport v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + The church council transported tents to the survivors. | The church council > the survivors
carry v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + Kenya carried food to Norway. | Kenya > Norway
pass_out v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + The air force passed out water to the stranded villagers. | The air force > the stranded villagers
extend v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + Yemen extended vaccines to Kenya. | Yemen > Kenya
dole_out v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + An aid agency doled out tents to the survivors. | An aid agency > the survivors
grant v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + Sudan granted food to Canada. | Sudan > Canada
ship v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Sweden shipped missiles to Uganda. | Sweden > Uganda
airlift v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Chad airlifted rifles to the rebels. | Chad > the rebels
transfer v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Nepal transferred helicopters to Ghana. | Nepal > Ghana
contribute v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Chad contributed missiles to Egypt. | Chad > Egypt
dispatch v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Mexico dispatched rifles to the rebels. | Mexico > the rebels
furnish v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Romania furnished missiles to Ethiopia. | Romania > Ethiopia
rush v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Chile rushed missiles to Nepal. | Chile > Nepal
smuggle v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Finland smuggled rifles to the rebels. | Finland > the rebels
funnel v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Malaysia funneled helicopters to Sweden. | Malaysia > Sweden
lend v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Portugal lent missiles to Niger. | Portugal > Niger
lease v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Austria leased helicopters to Yemen. | Austria > Yemen
hand_over v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Croatia handed over helicopters to Argentina. | Croatia > Argentina
approve v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Bolivia approved missiles to Sudan. | Bolivia > Sudan
release v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Canada released rifles to the rebels. | Canada > the rebels
export v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Lebanon exported helicopters to Senegal. | Lebanon > Senegal
fly v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Angola flew missiles to Denmark. | Angola > Denmark
extend v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Brazil extended rifles to the rebels. | Brazil > the rebels
grant v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Oman granted helicopters to Colombia. | Oman > Colombia
market v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Norway marketed missiles to Peru. | Norway > Peru
transfer v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + Serbia transferred 20 million dollars to Japan. | Serbia > Japan
channel v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + NATO channeled a loan to Kuwait. | NATO > Kuwait
allocate v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + Finland allocated a grant to the islanders. | Finland > the islanders
contribute v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + The Arab League contributed a credit line for Turkey. | The Arab League > Turkey
pay v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + Thailand paid 20 million dollars to Cyprus. | Thailand > Cyprus
release v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + The United Nations released a loan to Cambodia. | The United Nations > Cambodia
wire v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + Iceland wired a grant to the islanders. | Iceland > the islanders
hand_out v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + The Security Council handed out a credit line for Tunisia. | The Security Council > Tunisia
inject v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + Thailand injected 20 million dollars to Cyprus. | Thailand > Cyprus
pour v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + The World Bank poured a loan to Rwanda. | The World Bank > Rwanda
award v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + Morocco awarded a grant to the islanders. | Morocco > the islanders
authorise v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + The United Nations authorised a credit line for Tunisia. | The United Nations > Tunisia
authorize v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + Ecuador authorized 20 million dollars to Cambodia. | Ecuador > Cambodia
advance v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + Japan advanced a loan of two billion dollars to Bulgaria for its railways on Monday. | Japan > Bulgaria
disburse v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + Brazil disbursed a grant to the islanders. | Brazil > the islanders
pump v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + The European Union pumped a credit line for Senegal. | The European Union > Senegal
issue v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + Sweden issued 20 million dollars to Uganda. | Sweden > Uganda
hand_over v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + Kenya handed over 20 million dollars to Norway. | Kenya > Norway
roll_over v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + Canada rolled over 20 million dollars to Qatar. | Canada > Qatar
allot v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + The United Nations allotted a credit line for Cyprus. | The United Nations > Cyprus
double v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + Senegal doubled 20 million dollars to Georgia. | Senegal > Georgia
unlock v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + The World Bank unlocked a loan to Indonesia. | The World Bank > Indonesia
free_up v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + Kuwait freed up a grant to the islanders. | Kuwait > the islanders
present v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + The European Union presented a credit line for Tunisia. | The European Union > Tunisia
bankroll v  S=subj T=obj  -> 071
  + Portugal bankrolled the farmers of the delta. | Portugal > the farmers of the delta
subsidise v  S=subj T=obj  -> 071
  + The Security Council subsidised Chad. | The Security Council > Chad
sponsor v  S=subj T=obj  -> 071
  + The ambassador sponsored the bankrupt airline. | The ambassador > the bankrupt airline
underwrite v  S=subj T=obj  -> 071
  + Belarus underwrited the farmers of the delta. | Belarus > the farmers of the delta
compensate v  S=subj T=obj  -> 071
  + The Security Council compensated Bulgaria. | The Security Council > Bulgaria
reimburse v  S=subj T=obj  -> 071
  + The envoy reimbursed the bankrupt airline. | The envoy > the bankrupt airline
recapitalise v  S=subj T=obj  -> 071
  + Rwanda recapitalised the farmers of the delta. | Rwanda > the farmers of the delta
endow v  S=subj T=obj  -> 071
  + NATO endowed Latvia. | NATO > Latvia
prop_up v  S=subj T=obj  -> 071
  + The European Union propped up Chad with loans after the fall in oil prices in 2016. | The European Union > Chad
refinance v  S=subj T=obj  -> 071
  + Thailand refinanced the farmers of the delta. | Thailand > the farmers of the delta
forgive v  S=subj T=of|for|obj.of|obj.poss obj={debt}  -> 071
  + Serbia forgave the debt of Japan. | Serbia > Japan
reschedule v  S=subj T=of|for|obj.of|obj.poss obj={debt}  -> 071
  + The African Union rescheduled the debts of Armenia. | The African Union > Armenia
restructure v  S=subj T=of|for|obj.of|obj.poss obj={debt}  -> 071
  + Kenya restructured the debt of Norway. | Kenya > Norway
reduce v  S=subj T=of|for|obj.of|obj.poss obj={debt}  -> 071
  + The Security Council reduced the debts of Thailand. | The Security Council > Thailand
erase v  S=subj T=of|for|obj.of|obj.poss obj={debt}  -> 071
  + Romania erased the debt of Ethiopia. | Romania > Ethiopia
waive v  S=subj T=of|for|obj.of|obj.poss obj={debt}  -> 071
  + The Arab League waived the debts of Egypt. | The Arab League > Egypt
settle v  S=subj T=of|for|obj.of|obj.poss obj={debt}  -> 071
  + Tunisia settled the debt of Iceland. | Tunisia > Iceland
roll_over v  S=subj T=of|for|obj.of|obj.poss obj={debt}  -> 071
  + The United Nations rolled over the debts of Senegal. | The United Nations > Senegal
refinance v  S=subj T=of|for|obj.of|obj.poss obj={debt}  -> 071
  + Chile refinanced the debt of Nepal. | Chile > Nepal
wipe_out v  S=subj T=of|for|obj.of|obj.poss obj={debt}  -> 071
  + The Security Council wiped out the debts of Morocco. | The Security Council > Morocco
convert v  S=subj T=of|for|obj.of|obj.poss obj={debt}  -> 071
  + Yemen converted the debt of Kenya. | Yemen > Kenya
relieve v  S=subj T=of|for|obj.of|obj.poss obj={debt}  -> 071
  + The European Union relieved the debts of Peru. | The European Union > Peru
relieve v  S=subj T=obj  -> 070
  + A lawyers' association relieved the flood victims. | A lawyers' association > the flood victims
succour v  S=subj T=obj  -> 070
  + Yemen succoured the stranded tourists. | Yemen > the stranded tourists
sustain v  S=subj T=obj  -> 070
  + The army sustained the survivors. | The army > the survivors
care_for v  S=subj T=obj:CVL|REF  -> 070
  + Nuns cared for the refugees from Sudan. | Nuns > the refugees
look_after v  S=subj T=obj  -> 070
  + A medical charity looked after the flood victims. | A medical charity > the flood victims
minister_to v  S=subj T=obj  -> 070
  + Poland ministered to Chile last year. | Poland > Chile
nurse v  S=subj T=obj  -> 070
  + An aid agency nursed the flood victims. | An aid agency > the flood victims
resettle v  S=subj T=obj  -> 070
  + Jordan resettled the stranded tourists. | Jordan > the stranded tourists
rehabilitate v  S=subj T=obj  -> 070
  + Kuwait rehabilitated Armenia last year. | Kuwait > Armenia
vaccinate v  S=subj T=obj:person  -> 073
  + The army vaccinated the wounded villagers. | The army > the wounded villagers
immunise v  S=subj T=obj:person  -> 073
  + The air force immunised the wounded villagers. | The air force > the wounded villagers
immunize v  S=subj T=obj:person  -> 073
  + Senegal immunized the refugees. | Senegal > the refugees
house v  S=subj T=obj:person  -> 073
  + Government troops housed the wounded villagers. | Government troops > the wounded villagers
clothe v  S=subj T=obj:person  -> 073
  + The army clothed the wounded villagers. | The army > the wounded villagers
accommodate v  S=subj T=obj:person  -> 073
  + Portugal accommodated the refugees. | Portugal > the refugees
airlift v  S=subj T=obj:person  -> 073
  + The church council airlifted the earthquake survivors. | The church council > the earthquake survivors
hospitalize v  S=subj T=obj:person  -> 073
  + The navy hospitalized the wounded villagers. | The navy > the wounded villagers
bandage v  S=subj T=obj:person  -> 073
  + Ethiopia bandaged the refugees. | Ethiopia > the refugees
inoculate v  S=subj T=obj:person  -> 073
  + The church council inoculated the earthquake survivors. | The church council > the earthquake survivors
rehouse v  S=subj T=obj:person  -> 073
  + Border guards rehoused the wounded villagers. | Border guards > the wounded villagers
take_in v  S=subj T=obj:person  -> 073
  + Special forces took in the wounded villagers. | Special forces > the wounded villagers
nourish v  S=subj T=obj:person  -> 073
  + A lawyers' association nourished the earthquake survivors. | A lawyers' association > the earthquake survivors
equip v  S=subj T=obj with={humanitarian}|{aid}  -> 073
  + A medical charity equipped the survivors with food. | A medical charity > the survivors
assist v  S=subj T=obj with={humanitarian}|{aid}  -> 073
  + Colombia assisted Finland with medicine. | Colombia > Finland
help v  S=subj T=obj with={humanitarian}|{aid}  -> 073
  + The church council helped the survivors with food. | The church council > the survivors
supply v  S=subj T=obj with={humanitarian}|{aid}  -> 073
  + Yemen supplied Kenya with medicine. | Yemen > Kenya
reach v  S=subj T=obj with={humanitarian}|{aid}  -> 073
  + A medical charity reached the survivors with food. | A medical charity > the survivors
aid v  S=subj T=obj with={humanitarian}|{aid}  -> 073
  + Georgia aided Bulgaria with medicine. | Georgia > Bulgaria
equip v  S=subj T=obj with={arms}  -> 072
  + Argentina equipped the rebels with rifles. | Argentina > the rebels
arm v  S=subj T=obj with={arms}  -> 072
  + Senegal armed the rebels with rifles. | Senegal > the rebels
outfit v  S=subj T=obj with={arms}  -> 072
  + Ethiopia outfited the rebels with rifles. | Ethiopia > the rebels
reinforce v  S=subj T=obj with={arms}  -> 072
  + Denmark reinforced Lebanon with tanks. | Denmark > Lebanon
resupply v  S=subj T=obj with={arms}  -> 072
  + Serbia resupplied the rebels with rifles. | Serbia > the rebels
furnish v  S=subj T=obj with={arms}  -> 072
  + Senegal furnished Georgia with tanks. | Senegal > Georgia
back v  S=subj T=obj with={arms}  -> 072
  + Vietnam backed the rebels with rifles. | Vietnam > the rebels
help v  S=subj T=obj with={arms}  -> 072
  + Lebanon helped Senegal with tanks. | Lebanon > Senegal
train v  S=subj T=obj obj=rebel|rebels|insurgent|militia|guerrilla|separatist|fighter  -> 072
  + Iceland trained the rebels. | Iceland > the rebels
harbour v  S=subj T=obj obj=rebel|rebels|insurgent|militia|guerrilla|separatist|fighter  -> 072
  + Rwanda harboured the rebels. | Rwanda > the rebels
harbor v  S=subj T=obj obj=rebel|rebels|insurgent|militia|guerrilla|separatist|fighter  -> 072
  + Argentina harbored the rebels. | Argentina > the rebels
finance v  S=subj T=obj obj=rebel|rebels|insurgent|militia|guerrilla|separatist|fighter  -> 072
  + Kuwait financed the rebels. | Kuwait > the rebels
sponsor v  S=subj T=obj obj=rebel|rebels|insurgent|militia|guerrilla|separatist|fighter  -> 072
  + Nepal sponsored the rebels. | Nepal > the rebels
supply v  S=subj T=obj obj=rebel|rebels|insurgent|militia|guerrilla|separatist|fighter  -> 072
  + Tanzania supplied the rebels. | Tanzania > the rebels
bankroll v  S=subj T=obj obj=rebel|rebels|insurgent|militia|guerrilla|separatist|fighter  -> 072
  + Romania bankrolled the rebels. | Romania > the rebels
send v  S=subj T=to obj=team|rescuer|expert|adviser|doctor|engineer|volunteer|specialist|rescue_team  -> 070
  + Poland sent experts to Chile. | Poland > Chile
dispatch v  S=subj T=to obj=team|rescuer|expert|adviser|doctor|engineer|volunteer|specialist|rescue_team  -> 070
  + Ethiopia dispatched a rescue team to Thailand. | Ethiopia > Thailand
fly v  S=subj T=to obj=team|rescuer|expert|adviser|doctor|engineer|volunteer|specialist|rescue_team  -> 070
  + A women's group flew volunteers to Turkey. | A women's group > Turkey
lend v  S=subj T=to obj=team|rescuer|expert|adviser|doctor|engineer|volunteer|specialist|rescue_team  -> 070
  + Senegal lent a rescue team to Georgia. | Senegal > Georgia
second v  S=subj T=to obj=team|rescuer|expert|adviser|doctor|engineer|volunteer|specialist|rescue_team  -> 070
  + Ecuador seconded a rescue team to Cambodia. | Ecuador > Cambodia
deploy v  S=subj T=to obj=team|rescuer|expert|adviser|doctor|engineer|volunteer|specialist|rescue_team  -> 070
  + A women's group deployed volunteers to Cuba. | A women's group > Cuba
rush v  S=subj T=to obj=team|rescuer|expert|adviser|doctor|engineer|volunteer|specialist|rescue_team  -> 070
  + Nepal rushed a rescue team to Ghana. | Nepal > Ghana
deploy v  S=subj T=to|in|for|on obj={peacekeepers}  -> 074
  + Finland deployed peacekeepers to Zambia. | Finland > Zambia
contribute v  S=subj T=to|in|for|on obj={peacekeepers}  -> 074
  + The World Bank contributed monitors to Algeria. | The World Bank > Algeria
dispatch v  S=subj T=to|in|for|on obj={peacekeepers}  -> 074
  + Portugal dispatched a peacekeeping force to Niger. | Portugal > Niger
provide v  S=subj T=to|in|for|on obj={peacekeepers}  -> 074
  + Morocco provided peacekeepers to Belarus. | Morocco > Belarus
station v  S=subj T=to|in|for|on obj={peacekeepers}  -> 074
  + The United Nations stationed monitors to Chad. | The United Nations > Chad
supply v  S=subj T=to|in|for|on obj={peacekeepers}  -> 074
  + Cambodia supplied a peacekeeping force to Algeria. | Cambodia > Algeria
assign v  S=subj T=to|in|for|on obj={peacekeepers}  -> 074
  + Cyprus assigned peacekeepers to Mexico. | Cyprus > Mexico
post v  S=subj T=to|in|for|on obj={peacekeepers}  -> 074
  + Serbia posted a peacekeeping force to Japan. | Serbia > Japan
increase v  S=subj T=to|in|for|on obj={peacekeepers}  -> 074
  + Japan increased a peacekeeping force to Jordan. | Japan > Jordan
fly v  S=subj T=to|in|for|on obj={peacekeepers}  -> 074
  + Cuba flew peacekeepers to Malaysia. | Cuba > Malaysia
shield v  S=subj T=obj  -> 074
  + Soldiers shielded the aid convoy. | Soldiers > the aid convoy
safeguard v  S=subj T=obj  -> 074
  + Marines safeguarded the pilgrims. | Marines > the pilgrims
convoy v  S=subj T=obj  -> 074
  + The navy convoyed the pilgrims. | The navy > the pilgrims
watch_over v  S=subj T=obj  -> 074
  + Marines watched over the pilgrims. | Marines > the pilgrims
secure v  S=subj T=obj  -> 074
  + The army secured the pilgrims. | The army > the pilgrims
chaperone v  S=subj T=obj  -> 074
  + Soldiers chaperoned the pilgrims. | Soldiers > the pilgrims
accord v  S=subj T=to|for|iobj obj={asylum}  -> 075
  + Thailand accorded refuge to the fleeing ministers. | Thailand > the fleeing ministers
extend v  S=subj T=to|for|iobj obj={asylum}  -> 075
  + Argentina extended refugee status to the poet. | Argentina > the poet
provide v  S=subj T=to|for|iobj obj={asylum}  -> 075
  + Vietnam provided asylum to the exiled general. | Vietnam > the exiled general
award v  S=subj T=to|for|iobj obj={asylum}  -> 075
  + Japan awarded refuge to the fleeing ministers. | Japan > the fleeing ministers
approve v  S=subj T=to|for|iobj obj={asylum}  -> 075
  + Austria approved refugee status to the poet. | Austria > the poet
afford v  S=subj T=to|for|iobj obj={asylum}  -> 075
  + Chad afforded asylum to the exiled general. | Chad > the exiled general
admit v  S=subj T=obj:person obj=refugee|refugees|migrant|exile|dissident|asylum-seeker|defector  -> 075
  + Portugal admitted refugees. | Portugal > refugees
accept v  S=subj T=obj:person obj=refugee|refugees|migrant|exile|dissident|asylum-seeker|defector  -> 075
  + Tunisia accepted a dissident. | Tunisia > a dissident
take_in v  S=subj T=obj:person obj=refugee|refugees|migrant|exile|dissident|asylum-seeker|defector  -> 075
  + Tanzania took in forty defectors. | Tanzania > forty defectors
receive v  S=from T=subj obj={humanitarian}|dose|doses|vaccine|vaccines  -> 073
  + Kenya received 80,000 doses of vaccine from Japan. | Japan > Kenya
receive v  S=from T=subj obj=aid|assistance|help|donation|relief  -> 070
  + Kenya receives aid from Japan. | Japan > Kenya
receive v  S=subj T=obj:person obj=refugee|refugees|migrant|exile|dissident|asylum-seeker|defector  -> 075
  + Algeria received refugees. | Algeria > refugees
welcome v  S=subj T=obj:person obj=refugee|refugees|migrant|exile|dissident|asylum-seeker|defector  -> 075
  + Cuba welcomed a dissident. | Cuba > a dissident
absorb v  S=subj T=obj:person obj=refugee|refugees|migrant|exile|dissident|asylum-seeker|defector  -> 075
  + Peru absorbed forty defectors. | Peru > forty defectors
naturalize v  S=subj T=obj:person obj=refugee|refugees|migrant|exile|dissident|asylum-seeker|defector  -> 075
  + Portugal naturalized refugees. | Portugal > refugees
naturalise v  S=subj T=obj:person obj=refugee|refugees|migrant|exile|dissident|asylum-seeker|defector  -> 075
  + Kuwait naturalised a dissident. | Kuwait > a dissident
harbour v  S=subj T=obj:person obj=refugee|refugees|migrant|exile|dissident|asylum-seeker|defector  -> 075
  + Mongolia harboured forty defectors. | Mongolia > forty defectors
harbor v  S=subj T=obj:person obj=refugee|refugees|migrant|exile|dissident|asylum-seeker|defector  -> 075
  + Colombia harbored refugees. | Colombia > refugees
host v  S=subj T=obj:person obj=refugee|refugees|migrant|exile|dissident|asylum-seeker|defector  -> 075
  + Georgia hosted a dissident. | Georgia > a dissident
resettle v  S=subj T=obj:person obj=refugee|refugees|migrant|exile|dissident|asylum-seeker|defector  -> 075
  + Cuba resettled forty defectors. | Cuba > forty defectors
bailout n  S?=by|mod|poss T=to|for|in  -> 071
  + The United Nations' bailout to Poland kept the hospitals open. | The United Nations > Poland
credit n  S?=by|mod|poss T=to|for|in  -> 071
  + The European Union's credit to Cyprus kept the hospitals open. | The European Union > Cyprus
subsidy n  S?=by|mod|poss T=to|for|in  -> 071
  + Senegal's subsidy for the farmers was small. | Senegal > the farmers
rescue_package n  S?=by|mod|poss T=to|for|in  -> 071
  + The United Nations' rescue package to Sudan kept the hospitals open. | The United Nations > Sudan
financing n  S?=by|mod|poss T=to|for|in  -> 071
  + The European Union's financing to Finland kept the hospitals open. | The European Union > Finland
funding n  S?=by|mod|poss T=to|for|in  -> 071
  + Brazil's funding for the farmers was small. | Brazil > the farmers
budget_support n  S?=by|mod|poss T=to|for|in  -> 071
  + The European Union's budget support to Iceland kept the hospitals open. | The European Union > Iceland
financial_aid n  S?=by|mod|poss T=to|for|in  -> 071
  + The United Nations' financial aid to Algeria kept the hospitals open. | The United Nations > Algeria
financial_assistance n  S?=by|mod|poss T=to|for|in  -> 071
  + Finland's financial assistance for the farmers was small. | Finland > the farmers
debt_relief n  S?=by|mod|poss T=to|for|in  -> 071
  + NATO's debt relief to Peru kept the hospitals open. | NATO > Peru
economic_aid n  S?=by|mod|poss T=to|for|in  -> 071
  + ASEAN's economic aid to Serbia kept the hospitals open. | ASEAN > Serbia
development_aid n  S?=by|mod|poss T=to|for|in  -> 071
  + Colombia's development aid for the farmers was small. | Colombia > the farmers
credit_line n  S?=by|mod|poss T=to|for|in  -> 071
  + The European Union's credit line to Kuwait kept the hospitals open. | The European Union > Kuwait
stipend n  S?=by|mod|poss T=to|for|in  -> 071
  + NATO's stipend to Mexico kept the hospitals open. | NATO > Mexico
compensation n  S?=by|mod|poss T=to|for|in  -> 071
  + Kuwait's compensation for the farmers was small. | Kuwait > the farmers
soft_loan n  S?=by|mod|poss T=to|for|in  -> 071
  + The European Union's soft loan to Thailand kept the hospitals open. | The European Union > Thailand
reimbursement n  S?=by|mod|poss T=to|for|in  -> 071
  + The African Union's reimbursement to Nepal kept the hospitals open. | The African Union > Nepal
food_aid n  S?=by|mod|poss T=to|for|of  -> 073
  + Mongolia's food aid to Oman arrived by sea. | Mongolia > Oman
humanitarian_aid n  S?=by|mod|poss T=to|for|of  -> 073
  + Amnesty's humanitarian aid to the survivors went on for months. | Amnesty > the survivors
humanitarian_assistance n  S?=by|mod|poss T=to|for|of  -> 073
  + Ethiopia's humanitarian assistance to Thailand arrived by sea. | Ethiopia > Thailand
emergency_aid n  S?=by|mod|poss T=to|for|of  -> 073
  + An aid agency's emergency aid to the survivors went on for months. | An aid agency > the survivors
medical_aid n  S?=by|mod|poss T=to|for|of  -> 073
  + Nepal's medical aid to Ghana arrived by sea. | Nepal > Ghana
relief n  S?=by|mod|poss T=to|for|of  -> 073
  + A medical charity's relief to the survivors went on for months. | A medical charity > the survivors
relief_effort n  S?=by|mod|poss T=to|for|of  -> 073
  + Norway's relief effort to Peru arrived by sea. | Norway > Peru
relief_operation n  S?=by|mod|poss T=to|for|of  -> 073
  + Tanzania's relief operation to Croatia arrived by sea. | Tanzania > Croatia
rescue n  S?=by|mod|poss T=to|for|of  -> 073
  + Ethiopia's rescue to Thailand arrived by sea. | Ethiopia > Thailand
evacuation n  S?=by|mod|poss T=to|for|of  -> 073
  + Amnesty's evacuation to the survivors went on for months. | Amnesty > the survivors
airlift n  S?=by|mod|poss T=to|for|of  -> 073
  + Zambia's airlift to Pakistan arrived by sea. | Zambia > Pakistan
airdrop n  S?=by|mod|poss T=to|for|of  -> 073
  + A medical charity's airdrop to the survivors went on for months. | A medical charity > the survivors
rescue_mission n  S?=by|mod|poss T=to|for|of  -> 073
  + Mexico's rescue mission to Tunisia arrived by sea. | Mexico > Tunisia
vaccination n  S?=by|mod|poss T=to|for|of  -> 073
  + An aid agency's vaccination to the survivors went on for months. | An aid agency > the survivors
shelter n  S?=by|mod|poss T=to|for|of  -> 073
  + Jordan's shelter to Cuba arrived by sea. | Jordan > Cuba
disaster_relief n  S?=by|mod|poss T=to|for|of  -> 073
  + A medical charity's disaster relief to the survivors went on for months. | A medical charity > the survivors
food_delivery n  S?=by|mod|poss T=to|for|of  -> 073
  + Vietnam's food delivery to Chad arrived by sea. | Vietnam > Chad
medical_assistance n  S?=by|mod|poss T=to|for|of  -> 073
  + Mongolia's medical assistance to Oman arrived by sea. | Mongolia > Oman
military_aid n  S?=by|mod|poss T=to|for|of  -> 072
  + Denmark's military aid to Lebanon doubled within a year. | Denmark > Lebanon
military_assistance n  S?=by|mod|poss T=to|for|of  -> 072
  + Portugal's military assistance to the rebels was secret. | Portugal > the rebels
arms_shipment n  S?=by|mod|poss T=to|for|of  -> 072
  + Senegal's arms shipment to Georgia doubled within a year. | Senegal > Georgia
arms_delivery n  S?=by|mod|poss T=to|for|of  -> 072
  + Bolivia's arms delivery to the rebels was secret. | Bolivia > the rebels
weapons_delivery n  S?=by|mod|poss T=to|for|of  -> 072
  + Qatar's weapons delivery to Romania doubled within a year. | Qatar > Romania
weapons_shipment n  S?=by|mod|poss T=to|for|of  -> 072
  + Armenia's weapons shipment to the rebels was secret. | Armenia > the rebels
military_support n  S?=by|mod|poss T=to|for|of  -> 072
  + Senegal's military support to Georgia doubled within a year. | Senegal > Georgia
arms_transfer n  S?=by|mod|poss T=to|for|of  -> 072
  + Greece's arms transfer to the rebels was secret. | Greece > the rebels
arms_supply n  S?=by|mod|poss T=to|for|of  -> 072
  + Sweden's arms supply to Uganda doubled within a year. | Sweden > Uganda
help n  S?=by|mod|poss T=to|for  -> 070
  + Cambodia's help to Algeria was welcome. | Cambodia > Algeria
contribution n  S?=by|mod|poss T=to|for  -> 070
  + Amnesty's contribution to the orphans was generous. | Amnesty > the orphans
gift n  S?=by|mod|poss T=to|for  -> 070
  + Denmark's gift to Lebanon was welcome. | Denmark > Lebanon
aid_package n  S?=by|mod|poss T=to|for  -> 070
  + Cambodia's aid package to Algeria was welcome. | Cambodia > Algeria
foreign_aid n  S?=by|mod|poss T=to|for  -> 070
  + Ecuador's foreign aid to Cambodia was welcome. | Ecuador > Cambodia
support_package n  S?=by|mod|poss T=to|for  -> 070
  + Serbia's support package to Japan was welcome. | Serbia > Japan
technical_assistance n  S?=by|mod|poss T=to|for  -> 070
  + Croatia's technical assistance to Argentina was welcome. | Croatia > Argentina
charity n  S?=by|mod|poss T=to|for  -> 070
  + The Swedish government gave charity to the refugees who crossed the strait in rubber boats in 2015. | The Swedish government > the refugees
alms n  S?=by|mod|poss T=to|for  -> 070
  + Mongolia's alms to Oman was welcome. | Mongolia > Oman
protection n  S?=by|mod|poss T=of|for|to  -> 074
  + The prime minister's protection of the president was printed on Monday. | The prime minister > the president
escort n  S?=by|mod|poss T=of|for|to  -> 074
  + The Kenyan government's escort of Canada lasted. | The Kenyan government > Canada
safeguarding n  S?=by|mod|poss T=of|for|to  -> 074
  + Government troops took over the safeguarding of the refugees after the raid on the camp. | Government troops > the refugees
peacekeeping n  S?=by|mod|poss T=of|for|to  -> 074
  + Armenia's peacekeeping of Portugal was discussed abroad. | Armenia > Portugal
asylum n  S?=by|mod|poss T=to|for  -> 075
  + Peru's asylum to the exiled writer angered his homeland. | Peru > the exiled writer
sanctuary n  S?=by|mod|poss T=to|for  -> 075
  + Brazil's sanctuary to the exiled writer angered his homeland. | Brazil > the exiled writer
refuge n  S?=by|mod|poss T=to|for  -> 075
  + Tunisia's refuge to the exiled writer angered his homeland. | Tunisia > the exiled writer
safe_haven n  S?=by|mod|poss T=to|for  -> 075
  + Denmark's safe haven to the exiled writer angered his homeland. | Denmark > the exiled writer
humanitarian_visa n  S?=by|mod|poss T=to|for  -> 075
  + Tunisia's humanitarian visa to the exiled writer angered his homeland. | Tunisia > the exiled writer
lend v  S=subj T=to|for|of|obj.of|obj.poss obj=hand|helping_hand|lifeline|rescue  -> 070
  + Mexico lent a helping hand to Tunisia. | Mexico > Tunisia
give v  S=subj T=to|for|of|obj.of|obj.poss obj=hand|helping_hand|lifeline|rescue  -> 070
  + ASEAN gave a lifeline to Greece. | ASEAN > Greece
offer v  S=subj T=to|for|of|obj.of|obj.poss obj=hand|helping_hand|lifeline|rescue  -> 070
  + Niger offered a helping hand to Mongolia. | Niger > Mongolia
throw v  S=subj T=to|for|of|obj.of|obj.poss obj=hand|helping_hand|lifeline|rescue  -> 070
  + The World Bank threw a lifeline to Zambia. | The World Bank > Zambia
extend v  S=subj T=to|for|of|obj.of|obj.poss obj=hand|helping_hand|lifeline|rescue  -> 070
  + Norway extended a helping hand to Peru. | Norway > Peru
come v  S=subj T=of|to to=aid|rescue|assistance|help  -> 070
  + Sudan came to the aid of Canada. | Sudan > Canada
rush v  S=subj T=of|to to=aid|rescue|assistance|help  -> 070
  + Marines rushed to the rescue of the sailors. | Marines > the sailors
go v  S=subj T=of|to to=aid|rescue|assistance|help  -> 070
  + Bulgaria went to the aid of Indonesia. | Bulgaria > Indonesia
hurry v  S=subj T=of|to to=aid|rescue|assistance|help  -> 070
  + The navy hurried to the rescue of the sailors. | The navy > the sailors
fly v  S=subj T=of|to to=aid|rescue|assistance|help  -> 070
  + Sweden flew to the aid of Uganda. | Sweden > Uganda
leap v  S=subj T=of|to to=aid|rescue|assistance|help  -> 070
  + Government troops leaped to the rescue of the sailors. | Government troops > the sailors
give v  S=subj T=to|for|iobj|in obj={goods}  -> 070
  + Pakistan gave trucks to Greece. | Pakistan > Greece
hand_over v  S=subj T=to|for|iobj|in obj={goods}  -> 070
  + Sudan handed over ambulances to Canada. | Sudan > Canada
donate v  S=subj T=to|for|iobj|in obj={goods}  -> 070
  + Indonesia donated ambulances to Morocco. | Indonesia > Morocco
deliver v  S=subj T=to|for|iobj|in obj={goods}  -> 070
  + Uganda delivered trucks to Brazil. | Uganda > Brazil
send v  S=subj T=to|for|iobj|in obj={goods}  -> 070
  + Amnesty sent medical equipment to the clinic. | Amnesty > the clinic
provide v  S=subj T=to|for|iobj|in obj={goods}  -> 070
  + Mexico provided ambulances to Tunisia. | Mexico > Tunisia
supply v  S=subj T=to|for|iobj|in obj={goods}  -> 070
  + Ethiopia supplied trucks to Thailand. | Ethiopia > Thailand
ship v  S=subj T=to|for|iobj|in obj={goods}  -> 070
  + A medical charity shipped medical equipment to the clinic. | A medical charity > the clinic
present v  S=subj T=to|for|iobj|in obj={goods}  -> 070
  + Vietnam presented ambulances to Chad. | Vietnam > Chad
gift v  S=subj T=to|for|iobj|in obj={goods}  -> 070
  + Mongolia gifted trucks to Oman. | Mongolia > Oman
distribute v  S=subj T=to|for|iobj|in obj={goods}  -> 070
  + An aid agency distributed medical equipment to the clinic. | An aid agency > the clinic
contribute v  S=subj T=to|for|iobj|in obj={goods}  -> 070
  + Peru contributed ambulances to Turkey. | Peru > Turkey
bring v  S=subj T=to|for|iobj|in obj={goods}  -> 070
  + Turkey brought trucks to Vietnam. | Turkey > Vietnam
transfer v  S=subj T=to|for|iobj|in obj={goods}  -> 070
  + A lawyers' association transferred medical equipment to the clinic. | A lawyers' association > the clinic
airlift v  S=subj T=to|for|iobj|in obj={goods}  -> 070
  + Armenia airlifted ambulances to Portugal. | Armenia > Portugal
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
  + Poland flew medicine into the island. | Poland > the island
airlift v  S=subj T=into|in|to|from obj=medicine|medic|doctor|nurse|patient|supply|rescuer|wounded  -> 073
  + The air force airlifted doctors to the valley. | The air force > _
bring v  S=subj T=into|in|to|from obj=medicine|medic|doctor|nurse|patient|supply|rescuer|wounded  -> 073
  + Niger brought medicine into the island. | Niger > the island
evacuate v  S=subj T=into|in|to|from obj=medicine|medic|doctor|nurse|patient|supply|rescuer|wounded  -> 073
  + Marines evacuated doctors to the valley. | Marines > _
transport v  S=subj T=into|in|to|from obj=medicine|medic|doctor|nurse|patient|supply|rescuer|wounded  -> 073
  + Colombia transported medicine into the island. | Colombia > the island
send v  S=subj T=into|in|to|from obj=medicine|medic|doctor|nurse|patient|supply|rescuer|wounded  -> 073
  + Government troops sent doctors to the valley. | Government troops > _
accept v  S=subj T=obj obj=people|family|orphan|child|evacuee|refugee|migrant  -> 075
  + Portugal accepted forty orphans. | Portugal > forty orphans
accept v  S=subj T=from obj=refugee|refugees|migrant|migrants|family|child|evacuee|people  -> 075
  + Rwanda accepted refugees from Austria. | Rwanda > Austria
take_in v  S=subj T=from obj=refugee|refugees|migrant|migrants|family|child|evacuee|people  -> 075
  + Chad took in refugees from Egypt. | Chad > Egypt
take v  S=subj T=from obj=refugee|refugees|migrant|migrants|family|child|evacuee|people  -> 075
  + Ethiopia took refugees from Thailand. | Ethiopia > Thailand
receive v  S=subj T=from obj=refugee|refugees|migrant|migrants|family|child|evacuee|people  -> 075
  + Algeria received families from the camp. | Algeria > the camp
admit v  S=subj T=from obj=refugee|refugees|migrant|migrants|family|child|evacuee|people  -> 075
  + Mexico admitted refugees from Tunisia. | Mexico > Tunisia
resettle v  S=subj T=from obj=refugee|refugees|migrant|migrants|family|child|evacuee|people  -> 075
  + Cuba resettled families from the camp. | Cuba > the camp
welcome v  S=subj T=from obj=refugee|refugees|migrant|migrants|family|child|evacuee|people  -> 075
  + Bulgaria welcomed refugees from Indonesia. | Bulgaria > Indonesia
evacuate v  S=subj T=from obj=refugee|refugees|migrant|migrants|family|child|evacuee|people  -> 075
  + Belarus evacuated families from the camp. | Belarus > the camp
support v  S=subj T=to|for obj={aid}|{loan}|{humanitarian}|{money}  -> 071
  + Norway supported assistance to Gaza. | Norway > Gaza
support v  S=subj T=obj with={aid}|{money}|{loan}|{humanitarian}  -> 070
  + Senegal supported Georgia with aid. | Senegal > Georgia
back v  S=subj T=obj with={aid}|{money}|{loan}|{humanitarian}  -> 070
  + The United Nations backed the refugees with grants. | The United Nations > the refugees
help v  S=subj T=obj with={aid}|{money}|{loan}|{humanitarian}  -> 070
  + Zambia helped Pakistan with aid. | Zambia > Pakistan
assist v  S=subj T=obj with={aid}|{money}|{loan}|{humanitarian}  -> 070
  + The Arab League assisted the refugees with grants. | The Arab League > the refugees
supply v  S=subj T=obj with={aid}|{money}|{loan}|{humanitarian}  -> 070
  + Vietnam supplied Chad with aid. | Vietnam > Chad
support v  S=subj T=obj obj=refugee|refugees|girl|girls|child|children|family|families|farmer|farmers|student|students|victim|victims|survivor|survivors|homeless|orphans  -> 073
  + The Red Cross supported refugees in the valley. | The Red Cross > refugees
help v  S=subj T=obj obj=refugee|refugees|girl|girls|child|children|family|families|farmer|farmers|student|students|victim|victims|survivor|survivors|homeless|orphans  -> 073
  + Portugal helped orphans. | Portugal > orphans
assist v  S=subj T=obj obj=refugee|refugees|girl|girls|child|children|family|families|farmer|farmers|student|students|victim|victims|survivor|survivors|homeless|orphans  -> 073
  + A medical charity assisted refugees in the valley. | A medical charity > refugees
aid v  S=subj T=obj obj=refugee|refugees|girl|girls|child|children|family|families|farmer|farmers|student|students|victim|victims|survivor|survivors|homeless|orphans  -> 073
  + Finland aided orphans. | Finland > orphans
give v  S=subj T=to|for|on|in|as obj={money} comp=help|promote|facilitate|support|build|rebuild|finance|fight|integrate|improve|develop  -> 071
  + Vietnam gave 90 million dollars to Laos to rebuild the roads that the floods washed away in July. | Vietnam > Laos
spend v  S=subj T=to|for|on|in|as obj={money} comp=help|promote|facilitate|support|build|rebuild|finance|fight|integrate|improve|develop  -> 071
  + Denmark spent 20 million euros on Kenya to help farmers after the locusts came last year. | Denmark > Kenya
allocate v  S=subj T=to|for|on|in|as obj={money} comp=help|promote|facilitate|support|build|rebuild|finance|fight|integrate|improve|develop  -> 071
  + Uganda allocated 20 million euros to the refugees to build houses after the drought of 2017. | Uganda > the refugees
pay v  S=subj T=to|for|on|in|as obj={money} comp=help|promote|facilitate|support|build|rebuild|finance|fight|integrate|improve|develop  -> 071
  + Latvia paid 90 million dollars to Ukraine to rebuild schools after the siege of Chernihiv. | Latvia > Ukraine
provide v  S=subj T=to|for|on|in|as obj={money} comp=help|promote|facilitate|support|build|rebuild|finance|fight|integrate|improve|develop  -> 071
  + Belarus provided 90 million dollars to Cuba to support farmers after the hurricane in September. | Belarus > Cuba
donate v  S=subj T=to|for|on|in|as obj={money} comp=help|promote|facilitate|support|build|rebuild|finance|fight|integrate|improve|develop  -> 071
  + Mongolia donated two million dollars to Nepal to rebuild villages after the earthquake in April. | Mongolia > Nepal
contribute v  S=subj T=to|for|on|in|as obj={money} comp=help|promote|facilitate|support|build|rebuild|finance|fight|integrate|improve|develop  -> 071
  + Mexico contributed 20 million euros to Honduras to help farmers after the storm in November. | Mexico > Honduras
earmark v  S=subj T=to|for|on|in|as obj={money} comp=help|promote|facilitate|support|build|rebuild|finance|fight|integrate|improve|develop  -> 071
  + Angola earmarked 90 million dollars for the refugees in the border province to build schools there. | Angola > the refugees
pay v  S=subj T=to|for|in obj={money} as=compensation|reparation|aid  -> 071
  + Germany paid millions as compensation to survivors. | Germany > survivors
fly v  S=subj T=to|from|into|over obj=ton|tons|tonne|tonnes of=medicine|food|aid|grain|wheat|relief|supply|rice|flour|supplies  -> 073
  + The Red Cross flew ten tons of medicine to Malaysia. | The Red Cross > Malaysia
send v  S=subj T=to|from|into|over obj=ton|tons|tonne|tonnes of=medicine|food|aid|grain|wheat|relief|supply|rice|flour|supplies  -> 073
  + Serbia sent forty tonnes of rice to Japan. | Serbia > Japan
deliver v  S=subj T=to|from|into|over obj=ton|tons|tonne|tonnes of=medicine|food|aid|grain|wheat|relief|supply|rice|flour|supplies  -> 073
  + A women's group delivered ten tons of medicine to Chad. | A women's group > Chad
ship v  S=subj T=to|from|into|over obj=ton|tons|tonne|tonnes of=medicine|food|aid|grain|wheat|relief|supply|rice|flour|supplies  -> 073
  + The church council shipped ten tons of medicine to Portugal. | The church council > Portugal
donate v  S=subj T=to|from|into|over obj=ton|tons|tonne|tonnes of=medicine|food|aid|grain|wheat|relief|supply|rice|flour|supplies  -> 073
  + The Red Cross donated ten tons of medicine to Cambodia. | The Red Cross > Cambodia
bring v  S=subj T=to|from|into|over obj=ton|tons|tonne|tonnes of=medicine|food|aid|grain|wheat|relief|supply|rice|flour|supplies  -> 073
  + Rwanda brought forty tonnes of rice to Austria. | Rwanda > Austria
airlift v  S=subj T=to|from|into|over obj=ton|tons|tonne|tonnes of=medicine|food|aid|grain|wheat|relief|supply|rice|flour|supplies  -> 073
  + The Red Cross airlifted ten tons of medicine to Georgia. | The Red Cross > Georgia
give v  S=subj T=to|from|into|over obj=ton|tons|tonne|tonnes of=medicine|food|aid|grain|wheat|relief|supply|rice|flour|supplies  -> 073
  + Tanzania gave forty tonnes of rice to Croatia. | Tanzania > Croatia
provide v  S=subj T=to|from|into|over obj=ton|tons|tonne|tonnes of=medicine|food|aid|grain|wheat|relief|supply|rice|flour|supplies  -> 073
  + A medical charity provided ten tons of medicine to Brazil. | A medical charity > Brazil
distribute v  S=subj T=to|from|into|over obj=ton|tons|tonne|tonnes of=medicine|food|aid|grain|wheat|relief|supply|rice|flour|supplies  -> 073
  + Denmark distributed forty tonnes of rice to Lebanon. | Denmark > Lebanon
donation n  S?=from|by|of T=to  -> 070
  + The donations from Ireland to the Navajo surprised many. | Ireland > the Navajo
approve v  S=subj T?=to|for|iobj obj={money}  -> 071
  + The World Bank approved $300 million for the dam. | The World Bank > _
  - The board approved the minutes.
