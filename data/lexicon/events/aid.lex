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
  + Egypt supplied aid to Poland. | Egypt > Poland
ship v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + Amnesty shipped assistance to the flooded districts. | Amnesty > the flooded districts
airlift v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + The Security Council airlifted relief to Chile. | The Security Council > Chile
airdrop v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + Nepal airdroped aid to Ghana. | Nepal > Ghana
transfer v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + An aid agency transferred assistance to the flooded districts. | An aid agency > the flooded districts
channel v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + ASEAN channeled relief to Serbia. | ASEAN > Serbia
grant v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + Japan granted aid to Jordan. | Japan > Jordan
allocate v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + A lawyers' association allocated assistance to the flooded districts. | A lawyers' association > the flooded districts
contribute v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + The European Union contributed relief to Cuba. | The European Union > Cuba
dispatch v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + Malaysia dispatched aid to Sweden. | Malaysia > Sweden
furnish v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + The Red Cross furnished assistance to the flooded districts. | The Red Cross > the flooded districts
hand_out v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + The United Nations handed out relief to Uganda. | The United Nations > Uganda
rush v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + Brazil rushed aid to Kuwait. | Brazil > Kuwait
bring v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + A medical charity brought assistance to the flooded districts. | A medical charity > the flooded districts
funnel v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + NATO funneled relief to Armenia. | NATO > Armenia
increase v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + Portugal increased aid to Niger. | Portugal > Niger
resume v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + The church council resumed assistance to the flooded districts. | The church council > the flooded districts
expand v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + The African Union expanded relief to Mongolia. | The African Union > Mongolia
double v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + Oman doubled aid to Colombia. | Oman > Colombia
restore v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + A women's group restored assistance to the flooded districts. | A women's group > the flooded districts
approve v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + The World Bank approved relief to Finland. | The World Bank > Finland
release v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + Zambia released aid to Pakistan. | Zambia > Pakistan
render v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + The trade union rendered assistance to the flooded districts. | The trade union > the flooded districts
lend v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + The Arab League lent relief to Greece. | The Arab League > Greece
continue v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + Ecuador continued aid to Cambodia. | Ecuador > Cambodia
step_up v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + Amnesty stepped up assistance to the flooded districts. | Amnesty > the flooded districts
boost v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + The Security Council boosted relief to Algeria. | The Security Council > Algeria
donate v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + Latvia donated aid to Bolivia. | Latvia > Bolivia
allot v  S=subj T=to|for|iobj|in obj={aid}  -> 070
  + An aid agency allotted assistance to the flooded districts. | An aid agency > the flooded districts
ship v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + A lawyers' association shipped tents to the survivors. | A lawyers' association > the survivors
airlift v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + Sudan airlifted food to Canada. | Sudan > Canada
airdrop v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + The army airdroped water to the stranded villagers. | The army > the stranded villagers
drop v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + Qatar dropped vaccines to Romania. | Qatar > Romania
transfer v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + The Red Cross transferred tents to the survivors. | The Red Cross > the survivors
contribute v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + Ethiopia contributed food to Thailand. | Ethiopia > Thailand
dispatch v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + Government troops dispatched water to the stranded villagers. | Government troops > the stranded villagers
furnish v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + Cyprus furnished vaccines to Mexico. | Cyprus > Mexico
hand_out v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + A medical charity handed out tents to the survivors. | A medical charity > the survivors
rush v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + Tunisia rushed food to Iceland. | Tunisia > Iceland
bring v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + Soldiers brought water to the stranded villagers. | Soldiers > the stranded villagers
truck v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + Angola trucked vaccines to Denmark. | Angola > Denmark
fly v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + The church council flew tents to the survivors. | The church council > the survivors
fly_in v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + Lebanon flew in food to Senegal. | Lebanon > Senegal
parachute v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + Special forces parachuted water to the stranded villagers. | Special forces > the stranded villagers
ferry v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + Georgia ferried vaccines to Bulgaria. | Georgia > Bulgaria
bring_in v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + A women's group brought in tents to the survivors. | A women's group > the survivors
allocate v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + Indonesia allocated food to Morocco. | Indonesia > Morocco
hand_over v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + The navy handed over water to the stranded villagers. | The navy > the stranded villagers
release v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + Belarus released vaccines to Tanzania. | Belarus > Tanzania
transport v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + The trade union transported tents to the survivors. | The trade union > the survivors
carry v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + Croatia carried food to Argentina. | Croatia > Argentina
pass_out v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + The air force passed out water to the stranded villagers. | The air force > the stranded villagers
extend v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + Rwanda extended vaccines to Austria. | Rwanda > Austria
dole_out v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + Amnesty doled out tents to the survivors. | Amnesty > the survivors
grant v  S=subj T=to|for|iobj|in|into obj={humanitarian}  -> 073
  + Yemen granted food to Kenya. | Yemen > Kenya
ship v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Norway shipped missiles to Peru. | Norway > Peru
airlift v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Turkey airlifted rifles to the rebels. | Turkey > the rebels
transfer v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Vietnam transferred helicopters to Chad. | Vietnam > Chad
contribute v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Egypt contributed missiles to Poland. | Egypt > Poland
dispatch v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Chile dispatched rifles to the rebels. | Chile > the rebels
furnish v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Nepal furnished helicopters to Ghana. | Nepal > Ghana
rush v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Serbia rushed missiles to Japan. | Serbia > Japan
smuggle v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Jordan smuggled rifles to the rebels. | Jordan > the rebels
funnel v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Cuba funneled helicopters to Malaysia. | Cuba > Malaysia
lend v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Sweden lent missiles to Uganda. | Sweden > Uganda
lease v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Brazil leased rifles to the rebels. | Brazil > the rebels
hand_over v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Kuwait handed over helicopters to Armenia. | Kuwait > Armenia
approve v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Portugal approved missiles to Niger. | Portugal > Niger
release v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Mongolia released rifles to the rebels. | Mongolia > the rebels
export v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Oman exported helicopters to Colombia. | Oman > Colombia
fly v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Finland flew missiles to Zambia. | Finland > Zambia
extend v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Pakistan extended rifles to the rebels. | Pakistan > the rebels
grant v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Greece granted helicopters to Ecuador. | Greece > Ecuador
market v  S=subj T=to|for|iobj obj={arms}  -> 072
  + Cambodia marketed missiles to Algeria. | Cambodia > Algeria
transfer v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + Latvia transferred 20 million dollars to Bolivia. | Latvia > Bolivia
channel v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + ASEAN channeled a loan to Sudan. | ASEAN > Sudan
allocate v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + Canada allocated a grant to the islanders. | Canada > the islanders
contribute v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + The European Union contributed a credit line for Qatar. | The European Union > Qatar
pay v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + Romania paid 20 million dollars to Ethiopia. | Romania > Ethiopia
release v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + The United Nations released a loan to Thailand. | The United Nations > Thailand
wire v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + Cyprus wired a grant to the islanders. | Cyprus > the islanders
hand_out v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + NATO handed out a credit line for Mexico. | NATO > Mexico
inject v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + Tunisia injected 20 million dollars to Iceland. | Tunisia > Iceland
pour v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + The African Union poured a loan to Angola. | The African Union > Angola
award v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + Denmark awarded a grant to the islanders. | Denmark > the islanders
authorise v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + The World Bank authorised a credit line for Lebanon. | The World Bank > Lebanon
authorize v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + Senegal authorized 20 million dollars to Georgia. | Senegal > Georgia
advance v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + The Arab League advanced a loan to Bulgaria. | The Arab League > Bulgaria
disburse v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + Indonesia disbursed a grant to the islanders. | Indonesia > the islanders
pump v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + The Security Council pumped a credit line for Morocco. | The Security Council > Morocco
issue v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + Belarus issued 20 million dollars to Tanzania. | Belarus > Tanzania
hand_over v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + ASEAN handed over a loan to Croatia. | ASEAN > Croatia
roll_over v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + Argentina rolled over a grant to the islanders. | Argentina > the islanders
allot v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + The European Union allotted a credit line for Rwanda. | The European Union > Rwanda
double v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + Austria doubled 20 million dollars to Yemen. | Austria > Yemen
unlock v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + The United Nations unlocked a loan to Kenya. | The United Nations > Kenya
free_up v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + Norway freed up a grant to the islanders. | Norway > the islanders
present v  S=subj T=to|for|iobj|in|into obj={money}|{loan}  -> 071
  + NATO presented a credit line for Peru. | NATO > Peru
bankroll v  S=subj T=obj  -> 071
  + Turkey bankrolled the farmers of the delta. | Turkey > the farmers of the delta
subsidise v  S=subj T=obj  -> 071
  + The African Union subsidised Vietnam. | The African Union > Vietnam
sponsor v  S=subj T=obj  -> 071
  + The interior minister sponsored the bankrupt airline. | The interior minister > the bankrupt airline
underwrite v  S=subj T=obj  -> 071
  + Chad underwrited the farmers of the delta. | Chad > the farmers of the delta
compensate v  S=subj T=obj  -> 071
  + The World Bank compensated Egypt. | The World Bank > Egypt
reimburse v  S=subj T=obj  -> 071
  + The opposition leader reimbursed the bankrupt airline. | The opposition leader > the bankrupt airline
recapitalise v  S=subj T=obj  -> 071
  + Poland recapitalised the farmers of the delta. | Poland > the farmers of the delta
endow v  S=subj T=obj  -> 071
  + The Arab League endowed Chile. | The Arab League > Chile
prop_up v  S=subj T=obj  -> 071
  + The governor proped up the bankrupt airline. | The governor > the bankrupt airline
refinance v  S=subj T=obj  -> 071
  + Nepal refinanced the farmers of the delta. | Nepal > the farmers of the delta
forgive v  S=subj T=of|for|obj.of|obj.poss obj={debt}  -> 071
  + Ghana forgave the debt of Serbia. | Ghana > Serbia
reschedule v  S=subj T=of|for|obj.of|obj.poss obj={debt}  -> 071
  + The Security Council rescheduled the debts of Japan. | The Security Council > Japan
restructure v  S=subj T=of|for|obj.of|obj.poss obj={debt}  -> 071
  + Jordan restructured the debt of Cuba. | Jordan > Cuba
reduce v  S=subj T=of|for|obj.of|obj.poss obj={debt}  -> 071
  + ASEAN reduced the debts of Malaysia. | ASEAN > Malaysia
erase v  S=subj T=of|for|obj.of|obj.poss obj={debt}  -> 071
  + Sweden erased the debt of Uganda. | Sweden > Uganda
waive v  S=subj T=of|for|obj.of|obj.poss obj={debt}  -> 071
  + The European Union waived the debts of Brazil. | The European Union > Brazil
settle v  S=subj T=of|for|obj.of|obj.poss obj={debt}  -> 071
  + Kuwait settled the debt of Armenia. | Kuwait > Armenia
roll_over v  S=subj T=of|for|obj.of|obj.poss obj={debt}  -> 071
  + The United Nations rolled over the debts of Portugal. | The United Nations > Portugal
refinance v  S=subj T=of|for|obj.of|obj.poss obj={debt}  -> 071
  + Niger refinanced the debt of Mongolia. | Niger > Mongolia
wipe_out v  S=subj T=of|for|obj.of|obj.poss obj={debt}  -> 071
  + NATO wiped out the debts of Oman. | NATO > Oman
convert v  S=subj T=of|for|obj.of|obj.poss obj={debt}  -> 071
  + Colombia converted the debt of Finland. | Colombia > Finland
relieve v  S=subj T=of|for|obj.of|obj.poss obj={debt}  -> 071
  + The African Union relieved the debts of Zambia. | The African Union > Zambia
relieve v  S=subj T=obj  -> 070
  + An aid agency relieved the flood victims. | An aid agency > the flood victims
succour v  S=subj T=obj  -> 070
  + Pakistan succoured the stranded tourists. | Pakistan > the stranded tourists
sustain v  S=subj T=obj  -> 070
  + Marines sustained the survivors. | Marines > the survivors
care_for v  S=subj T=obj  -> 070
  + A lawyers' association cared for the flood victims. | A lawyers' association > the flood victims
look_after v  S=subj T=obj  -> 070
  + Greece looked after the stranded tourists. | Greece > the stranded tourists
minister_to v  S=subj T=obj  -> 070
  + Border guards ministered to the survivors. | Border guards > the survivors
nurse v  S=subj T=obj  -> 070
  + The Red Cross nursed the flood victims. | The Red Cross > the flood victims
resettle v  S=subj T=obj  -> 070
  + Ecuador resettled the stranded tourists. | Ecuador > the stranded tourists
rehabilitate v  S=subj T=obj  -> 070
  + The army rehabilitated the survivors. | The army > the survivors
vaccinate v  S=subj T=obj:person  -> 073
  + A medical charity vaccinated the earthquake survivors. | A medical charity > the earthquake survivors
immunise v  S=subj T=obj:person  -> 073
  + Government troops immunised the wounded villagers. | Government troops > the wounded villagers
immunize v  S=subj T=obj:person  -> 073
  + Cambodia immunized the refugees. | Cambodia > the refugees
house v  S=subj T=obj:person  -> 073
  + The church council housed the earthquake survivors. | The church council > the earthquake survivors
clothe v  S=subj T=obj:person  -> 073
  + Soldiers clothed the wounded villagers. | Soldiers > the wounded villagers
accommodate v  S=subj T=obj:person  -> 073
  + Algeria accommodated the refugees. | Algeria > the refugees
airlift v  S=subj T=obj:person  -> 073
  + A women's group airlifted the earthquake survivors. | A women's group > the earthquake survivors
hospitalize v  S=subj T=obj:person  -> 073
  + Special forces hospitalized the wounded villagers. | Special forces > the wounded villagers
bandage v  S=subj T=obj:person  -> 073
  + Latvia bandaged the refugees. | Latvia > the refugees
inoculate v  S=subj T=obj:person  -> 073
  + The trade union inoculated the earthquake survivors. | The trade union > the earthquake survivors
rehouse v  S=subj T=obj:person  -> 073
  + The navy rehoused the wounded villagers. | The navy > the wounded villagers
take_in v  S=subj T=obj:person  -> 073
  + Bolivia took in the refugees. | Bolivia > the refugees
nourish v  S=subj T=obj:person  -> 073
  + Amnesty nourished the earthquake survivors. | Amnesty > the earthquake survivors
equip v  S=subj T=obj with={humanitarian}|{aid}  -> 073
  + An aid agency equipped the survivors with food. | An aid agency > the survivors
assist v  S=subj T=obj with={humanitarian}|{aid}  -> 073
  + Sudan assisted Canada with medicine. | Sudan > Canada
help v  S=subj T=obj with={humanitarian}|{aid}  -> 073
  + A lawyers' association helped the survivors with food. | A lawyers' association > the survivors
supply v  S=subj T=obj with={humanitarian}|{aid}  -> 073
  + Qatar supplied Romania with medicine. | Qatar > Romania
reach v  S=subj T=obj with={humanitarian}|{aid}  -> 073
  + The Red Cross reached the survivors with food. | The Red Cross > the survivors
aid v  S=subj T=obj with={humanitarian}|{aid}  -> 073
  + Ethiopia aided Thailand with medicine. | Ethiopia > Thailand
equip v  S=subj T=obj with={arms}  -> 072
  + Cyprus equipped the rebels with rifles. | Cyprus > the rebels
arm v  S=subj T=obj with={arms}  -> 072
  + Mexico armed Tunisia with tanks. | Mexico > Tunisia
outfit v  S=subj T=obj with={arms}  -> 072
  + Iceland outfited the rebels with rifles. | Iceland > the rebels
reinforce v  S=subj T=obj with={arms}  -> 072
  + Angola reinforced Denmark with tanks. | Angola > Denmark
resupply v  S=subj T=obj with={arms}  -> 072
  + Lebanon resupplied the rebels with rifles. | Lebanon > the rebels
furnish v  S=subj T=obj with={arms}  -> 072
  + Senegal furnished Georgia with tanks. | Senegal > Georgia
back v  S=subj T=obj with={arms}  -> 072
  + Bulgaria backed the rebels with rifles. | Bulgaria > the rebels
help v  S=subj T=obj with={arms}  -> 072
  + Indonesia helped Morocco with tanks. | Indonesia > Morocco
train v  S=subj T=obj obj=rebel|rebels|insurgent|militia|guerrilla|separatist|fighter  -> 072
  + Belarus trained the rebels. | Belarus > the rebels
harbour v  S=subj T=obj obj=rebel|rebels|insurgent|militia|guerrilla|separatist|fighter  -> 072
  + Tanzania harboured the rebels. | Tanzania > the rebels
harbor v  S=subj T=obj obj=rebel|rebels|insurgent|militia|guerrilla|separatist|fighter  -> 072
  + Croatia harbored the rebels. | Croatia > the rebels
finance v  S=subj T=obj obj=rebel|rebels|insurgent|militia|guerrilla|separatist|fighter  -> 072
  + Argentina financed the rebels. | Argentina > the rebels
sponsor v  S=subj T=obj obj=rebel|rebels|insurgent|militia|guerrilla|separatist|fighter  -> 072
  + Rwanda sponsored the rebels. | Rwanda > the rebels
supply v  S=subj T=obj obj=rebel|rebels|insurgent|militia|guerrilla|separatist|fighter  -> 072
  + Austria supplied the rebels. | Austria > the rebels
bankroll v  S=subj T=obj obj=rebel|rebels|insurgent|militia|guerrilla|separatist|fighter  -> 072
  + Yemen bankrolled the rebels. | Yemen > the rebels
send v  S=subj T=to obj=team|rescuer|expert|adviser|doctor|engineer|volunteer|specialist|rescue_team  -> 070
  + Kenya sent experts to Norway. | Kenya > Norway
dispatch v  S=subj T=to obj=team|rescuer|expert|adviser|doctor|engineer|volunteer|specialist|rescue_team  -> 070
  + Peru dispatched a rescue team to Turkey. | Peru > Turkey
fly v  S=subj T=to obj=team|rescuer|expert|adviser|doctor|engineer|volunteer|specialist|rescue_team  -> 070
  + A medical charity flew volunteers to Vietnam. | A medical charity > Vietnam
lend v  S=subj T=to obj=team|rescuer|expert|adviser|doctor|engineer|volunteer|specialist|rescue_team  -> 070
  + Chad lent experts to Egypt. | Chad > Egypt
second v  S=subj T=to obj=team|rescuer|expert|adviser|doctor|engineer|volunteer|specialist|rescue_team  -> 070
  + Poland seconded a rescue team to Chile. | Poland > Chile
deploy v  S=subj T=to obj=team|rescuer|expert|adviser|doctor|engineer|volunteer|specialist|rescue_team  -> 070
  + The church council deployed volunteers to Nepal. | The church council > Nepal
rush v  S=subj T=to obj=team|rescuer|expert|adviser|doctor|engineer|volunteer|specialist|rescue_team  -> 070
  + Ghana rushed experts to Serbia. | Ghana > Serbia
deploy v  S=subj T=to|in|for|on obj={peacekeepers}  -> 074
  + Japan deployed peacekeepers to Jordan. | Japan > Jordan
contribute v  S=subj T=to|in|for|on obj={peacekeepers}  -> 074
  + The World Bank contributed monitors to Cuba. | The World Bank > Cuba
dispatch v  S=subj T=to|in|for|on obj={peacekeepers}  -> 074
  + Malaysia dispatched a peacekeeping force to Sweden. | Malaysia > Sweden
provide v  S=subj T=to|in|for|on obj={peacekeepers}  -> 074
  + Uganda provided peacekeepers to Brazil. | Uganda > Brazil
station v  S=subj T=to|in|for|on obj={peacekeepers}  -> 074
  + The Arab League stationed monitors to Kuwait. | The Arab League > Kuwait
supply v  S=subj T=to|in|for|on obj={peacekeepers}  -> 074
  + Armenia supplied a peacekeeping force to Portugal. | Armenia > Portugal
assign v  S=subj T=to|in|for|on obj={peacekeepers}  -> 074
  + Niger assigned peacekeepers to Mongolia. | Niger > Mongolia
post v  S=subj T=to|in|for|on obj={peacekeepers}  -> 074
  + The Security Council posted monitors to Oman. | The Security Council > Oman
increase v  S=subj T=to|in|for|on obj={peacekeepers}  -> 074
  + Colombia increased a peacekeeping force to Finland. | Colombia > Finland
fly v  S=subj T=to|in|for|on obj={peacekeepers}  -> 074
  + Zambia flew peacekeepers to Pakistan. | Zambia > Pakistan
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
  + Greece offered asylum to the exiled general. | Greece > the exiled general
accord v  S=subj T=to|for|iobj obj={asylum}  -> 075
  + Ecuador accorded refuge to the fleeing ministers. | Ecuador > the fleeing ministers
extend v  S=subj T=to|for|iobj obj={asylum}  -> 075
  + Cambodia extended refugee status to the poet. | Cambodia > the poet
provide v  S=subj T=to|for|iobj obj={asylum}  -> 075
  + Algeria provided asylum to the exiled general. | Algeria > the exiled general
award v  S=subj T=to|for|iobj obj={asylum}  -> 075
  + Latvia awarded refuge to the fleeing ministers. | Latvia > the fleeing ministers
approve v  S=subj T=to|for|iobj obj={asylum}  -> 075
  + Bolivia approved refugee status to the poet. | Bolivia > the poet
afford v  S=subj T=to|for|iobj obj={asylum}  -> 075
  + Sudan afforded asylum to the exiled general. | Sudan > the exiled general
admit v  S=subj T=obj:person obj=refugee|refugees|migrant|exile|dissident|asylum-seeker|defector  -> 075
  + Canada admitted refugees. | Canada > refugees
accept v  S=subj T=obj:person obj=refugee|refugees|migrant|exile|dissident|asylum-seeker|defector  -> 075
  + Qatar accepted a dissident. | Qatar > a dissident
take_in v  S=subj T=obj:person obj=refugee|refugees|migrant|exile|dissident|asylum-seeker|defector  -> 075
  + Romania took in forty defectors. | Romania > forty defectors
receive v  S=subj T=obj:person obj=refugee|refugees|migrant|exile|dissident|asylum-seeker|defector  -> 075
  + Ethiopia received refugees. | Ethiopia > refugees
welcome v  S=subj T=obj:person obj=refugee|refugees|migrant|exile|dissident|asylum-seeker|defector  -> 075
  + Thailand welcomed a dissident. | Thailand > a dissident
absorb v  S=subj T=obj:person obj=refugee|refugees|migrant|exile|dissident|asylum-seeker|defector  -> 075
  + Cyprus absorbed forty defectors. | Cyprus > forty defectors
naturalize v  S=subj T=obj:person obj=refugee|refugees|migrant|exile|dissident|asylum-seeker|defector  -> 075
  + Mexico naturalized refugees. | Mexico > refugees
naturalise v  S=subj T=obj:person obj=refugee|refugees|migrant|exile|dissident|asylum-seeker|defector  -> 075
  + Tunisia naturalised a dissident. | Tunisia > a dissident
harbour v  S=subj T=obj:person obj=refugee|refugees|migrant|exile|dissident|asylum-seeker|defector  -> 075
  + Iceland harboured forty defectors. | Iceland > forty defectors
harbor v  S=subj T=obj:person obj=refugee|refugees|migrant|exile|dissident|asylum-seeker|defector  -> 075
  + Angola harbored refugees. | Angola > refugees
host v  S=subj T=obj:person obj=refugee|refugees|migrant|exile|dissident|asylum-seeker|defector  -> 075
  + Denmark hosted a dissident. | Denmark > a dissident
resettle v  S=subj T=obj:person obj=refugee|refugees|migrant|exile|dissident|asylum-seeker|defector  -> 075
  + Lebanon resettled forty defectors. | Lebanon > forty defectors
bailout n  S?=by|mod|poss T=to|for|in  -> 071
  + Senegal's bailout to Georgia was paid in full. | Senegal > Georgia
credit n  S?=by|mod|poss T=to|for|in  -> 071
  + The United Nations' credit to Bulgaria kept the hospitals open. | The United Nations > Bulgaria
subsidy n  S?=by|mod|poss T=to|for|in  -> 071
  + Indonesia's subsidy for the farmers was small. | Indonesia > the farmers
rescue_package n  S?=by|mod|poss T=to|for|in  -> 071
  + Morocco's rescue package to Belarus was paid in full. | Morocco > Belarus
financing n  S?=by|mod|poss T=to|for|in  -> 071
  + NATO's financing to Tanzania kept the hospitals open. | NATO > Tanzania
funding n  S?=by|mod|poss T=to|for|in  -> 071
  + Croatia's funding for the farmers was small. | Croatia > the farmers
budget_support n  S?=by|mod|poss T=to|for|in  -> 071
  + Argentina's budget support to Rwanda was paid in full. | Argentina > Rwanda
financial_aid n  S?=by|mod|poss T=to|for|in  -> 071
  + The African Union's financial aid to Austria kept the hospitals open. | The African Union > Austria
financial_assistance n  S?=by|mod|poss T=to|for|in  -> 071
  + Yemen's financial assistance for the farmers was small. | Yemen > the farmers
debt_relief n  S?=by|mod|poss T=to|for|in  -> 071
  + Kenya's debt relief to Norway was paid in full. | Kenya > Norway
economic_aid n  S?=by|mod|poss T=to|for|in  -> 071
  + The World Bank's economic aid to Peru kept the hospitals open. | The World Bank > Peru
development_aid n  S?=by|mod|poss T=to|for|in  -> 071
  + Turkey's development aid for the farmers was small. | Turkey > the farmers
credit_line n  S?=by|mod|poss T=to|for|in  -> 071
  + Vietnam's credit line to Chad was paid in full. | Vietnam > Chad
stipend n  S?=by|mod|poss T=to|for|in  -> 071
  + The Arab League's stipend to Egypt kept the hospitals open. | The Arab League > Egypt
compensation n  S?=by|mod|poss T=to|for|in  -> 071
  + Poland's compensation for the farmers was small. | Poland > the farmers
soft_loan n  S?=by|mod|poss T=to|for|in  -> 071
  + Chile's soft loan to Nepal was paid in full. | Chile > Nepal
reimbursement n  S?=by|mod|poss T=to|for|in  -> 071
  + The Security Council's reimbursement to Ghana kept the hospitals open. | The Security Council > Ghana
food_aid n  S?=by|mod|poss T=to|for|of  -> 073
  + Serbia's food aid to Japan arrived by sea. | Serbia > Japan
humanitarian_aid n  S?=by|mod|poss T=to|for|of  -> 073
  + A women's group's humanitarian aid to the survivors went on for months. | A women's group > the survivors
humanitarian_assistance n  S?=by|mod|poss T=to|for|of  -> 073
  + Jordan's humanitarian assistance to Cuba arrived by sea. | Jordan > Cuba
emergency_aid n  S?=by|mod|poss T=to|for|of  -> 073
  + The trade union's emergency aid to the survivors went on for months. | The trade union > the survivors
medical_aid n  S?=by|mod|poss T=to|for|of  -> 073
  + Malaysia's medical aid to Sweden arrived by sea. | Malaysia > Sweden
relief n  S?=by|mod|poss T=to|for|of  -> 073
  + Amnesty's relief to the survivors went on for months. | Amnesty > the survivors
relief_effort n  S?=by|mod|poss T=to|for|of  -> 073
  + Uganda's relief effort to Brazil arrived by sea. | Uganda > Brazil
relief_operation n  S?=by|mod|poss T=to|for|of  -> 073
  + An aid agency's relief operation to the survivors went on for months. | An aid agency > the survivors
rescue n  S?=by|mod|poss T=to|for|of  -> 073
  + Kuwait's rescue to Armenia arrived by sea. | Kuwait > Armenia
evacuation n  S?=by|mod|poss T=to|for|of  -> 073
  + A lawyers' association's evacuation to the survivors went on for months. | A lawyers' association > the survivors
airlift n  S?=by|mod|poss T=to|for|of  -> 073
  + Portugal's airlift to Niger arrived by sea. | Portugal > Niger
airdrop n  S?=by|mod|poss T=to|for|of  -> 073
  + The Red Cross' airdrop to the survivors went on for months. | The Red Cross > the survivors
rescue_mission n  S?=by|mod|poss T=to|for|of  -> 073
  + Mongolia's rescue mission to Oman arrived by sea. | Mongolia > Oman
vaccination n  S?=by|mod|poss T=to|for|of  -> 073
  + A medical charity's vaccination to the survivors went on for months. | A medical charity > the survivors
shelter n  S?=by|mod|poss T=to|for|of  -> 073
  + Colombia's shelter to Finland arrived by sea. | Colombia > Finland
disaster_relief n  S?=by|mod|poss T=to|for|of  -> 073
  + The church council's disaster relief to the survivors went on for months. | The church council > the survivors
food_delivery n  S?=by|mod|poss T=to|for|of  -> 073
  + Zambia's food delivery to Pakistan arrived by sea. | Zambia > Pakistan
medical_assistance n  S?=by|mod|poss T=to|for|of  -> 073
  + A women's group's medical assistance to the survivors went on for months. | A women's group > the survivors
military_aid n  S?=by|mod|poss T=to|for|of  -> 072
  + Greece's military aid to Ecuador doubled within a year. | Greece > Ecuador
military_assistance n  S?=by|mod|poss T=to|for|of  -> 072
  + Cambodia's military assistance to the rebels was secret. | Cambodia > the rebels
arms_shipment n  S?=by|mod|poss T=to|for|of  -> 072
  + Algeria's arms shipment to Latvia doubled within a year. | Algeria > Latvia
arms_delivery n  S?=by|mod|poss T=to|for|of  -> 072
  + Bolivia's arms delivery to the rebels was secret. | Bolivia > the rebels
weapons_delivery n  S?=by|mod|poss T=to|for|of  -> 072
  + Sudan's weapons delivery to Canada doubled within a year. | Sudan > Canada
weapons_shipment n  S?=by|mod|poss T=to|for|of  -> 072
  + Qatar's weapons shipment to the rebels was secret. | Qatar > the rebels
military_support n  S?=by|mod|poss T=to|for|of  -> 072
  + Romania's military support to Ethiopia doubled within a year. | Romania > Ethiopia
arms_transfer n  S?=by|mod|poss T=to|for|of  -> 072
  + Thailand's arms transfer to the rebels was secret. | Thailand > the rebels
arms_supply n  S?=by|mod|poss T=to|for|of  -> 072
  + Cyprus' arms supply to Mexico doubled within a year. | Cyprus > Mexico
help n  S?=by|mod|poss T=to|for  -> 070
  + Tunisia's help to Iceland was welcome. | Tunisia > Iceland
contribution n  S?=by|mod|poss T=to|for  -> 070
  + The trade union's contribution to the orphans was generous. | The trade union > the orphans
gift n  S?=by|mod|poss T=to|for  -> 070
  + Angola's gift to Denmark was welcome. | Angola > Denmark
aid_package n  S?=by|mod|poss T=to|for  -> 070
  + Amnesty's aid package to the orphans was generous. | Amnesty > the orphans
foreign_aid n  S?=by|mod|poss T=to|for  -> 070
  + Lebanon's foreign aid to Senegal was welcome. | Lebanon > Senegal
support_package n  S?=by|mod|poss T=to|for  -> 070
  + An aid agency's support package to the orphans was generous. | An aid agency > the orphans
technical_assistance n  S?=by|mod|poss T=to|for  -> 070
  + Georgia's technical assistance to Bulgaria was welcome. | Georgia > Bulgaria
charity n  S?=by|mod|poss T=to|for  -> 070
  + A lawyers' association's charity to the orphans was generous. | A lawyers' association > the orphans
alms n  S?=by|mod|poss T=to|for  -> 070
  + Indonesia's alms to Morocco was welcome. | Indonesia > Morocco
protection n  S?=by|mod|poss T=of|for|to  -> 074
  + Government troops' protection of the convoy lasted a week. | Government troops > the convoy
escort n  S?=by|mod|poss T=of|for|to  -> 074
  + ASEAN's escort for the enclave was renewed. | ASEAN > the enclave
safeguarding n  S?=by|mod|poss T=of|for|to  -> 074
  + Soldiers' safeguarding of the convoy lasted a week. | Soldiers > the convoy
peacekeeping n  S?=by|mod|poss T=of|for|to  -> 074
  + The European Union's peacekeeping for the enclave was renewed. | The European Union > the enclave
asylum n  S?=by|mod|poss T=to|for  -> 075
  + Belarus' asylum to the exiled writer angered his homeland. | Belarus > the exiled writer
sanctuary n  S?=by|mod|poss T=to|for  -> 075
  + Tanzania's sanctuary to the exiled writer angered his homeland. | Tanzania > the exiled writer
refuge n  S?=by|mod|poss T=to|for  -> 075
  + Croatia's refuge to the exiled writer angered his homeland. | Croatia > the exiled writer
safe_haven n  S?=by|mod|poss T=to|for  -> 075
  + Argentina's safe haven to the exiled writer angered his homeland. | Argentina > the exiled writer
humanitarian_visa n  S?=by|mod|poss T=to|for  -> 075
  + Rwanda's humanitarian visa to the exiled writer angered his homeland. | Rwanda > the exiled writer
lend v  S=subj T=to|for|of|obj.of|obj.poss obj=hand|helping_hand|lifeline|rescue  -> 070
  + Austria lent a helping hand to Yemen. | Austria > Yemen
give v  S=subj T=to|for|of|obj.of|obj.poss obj=hand|helping_hand|lifeline|rescue  -> 070
  + The United Nations gave a lifeline to Kenya. | The United Nations > Kenya
offer v  S=subj T=to|for|of|obj.of|obj.poss obj=hand|helping_hand|lifeline|rescue  -> 070
  + Norway offered a helping hand to Peru. | Norway > Peru
throw v  S=subj T=to|for|of|obj.of|obj.poss obj=hand|helping_hand|lifeline|rescue  -> 070
  + NATO threw a lifeline to Turkey. | NATO > Turkey
extend v  S=subj T=to|for|of|obj.of|obj.poss obj=hand|helping_hand|lifeline|rescue  -> 070
  + Vietnam extended a helping hand to Chad. | Vietnam > Chad
come v  S=subj T=of|to to=aid|rescue|assistance|help  -> 070
  + Egypt came to the aid of Poland. | Egypt > Poland
rush v  S=subj T=of|to to=aid|rescue|assistance|help  -> 070
  + Special forces rushed to the rescue of the sailors. | Special forces > the sailors
go v  S=subj T=of|to to=aid|rescue|assistance|help  -> 070
  + Chile went to the aid of Nepal. | Chile > Nepal
hurry v  S=subj T=of|to to=aid|rescue|assistance|help  -> 070
  + The navy hurried to the rescue of the sailors. | The navy > the sailors
fly v  S=subj T=of|to to=aid|rescue|assistance|help  -> 070
  + Ghana flew to the aid of Serbia. | Ghana > Serbia
leap v  S=subj T=of|to to=aid|rescue|assistance|help  -> 070
  + The air force leaped to the rescue of the sailors. | The air force > the sailors
give v  S=subj T=to|for|iobj|in obj={goods}  -> 070
  + Japan gave trucks to Jordan. | Japan > Jordan
hand_over v  S=subj T=to|for|iobj|in obj={goods}  -> 070
  + The Red Cross handed over medical equipment to the clinic. | The Red Cross > the clinic
donate v  S=subj T=to|for|iobj|in obj={goods}  -> 070
  + Cuba donated ambulances to Malaysia. | Cuba > Malaysia
deliver v  S=subj T=to|for|iobj|in obj={goods}  -> 070
  + Sweden delivered trucks to Uganda. | Sweden > Uganda
send v  S=subj T=to|for|iobj|in obj={goods}  -> 070
  + A medical charity sent medical equipment to the clinic. | A medical charity > the clinic
provide v  S=subj T=to|for|iobj|in obj={goods}  -> 070
  + Brazil provided ambulances to Kuwait. | Brazil > Kuwait
supply v  S=subj T=to|for|iobj|in obj={goods}  -> 070
  + Armenia supplied trucks to Portugal. | Armenia > Portugal
ship v  S=subj T=to|for|iobj|in obj={goods}  -> 070
  + The church council shipped medical equipment to the clinic. | The church council > the clinic
present v  S=subj T=to|for|iobj|in obj={goods}  -> 070
  + Niger presented ambulances to Mongolia. | Niger > Mongolia
gift v  S=subj T=to|for|iobj|in obj={goods}  -> 070
  + Oman gifted trucks to Colombia. | Oman > Colombia
distribute v  S=subj T=to|for|iobj|in obj={goods}  -> 070
  + A women's group distributed medical equipment to the clinic. | A women's group > the clinic
contribute v  S=subj T=to|for|iobj|in obj={goods}  -> 070
  + Finland contributed ambulances to Zambia. | Finland > Zambia
bring v  S=subj T=to|for|iobj|in obj={goods}  -> 070
  + Pakistan brought trucks to Greece. | Pakistan > Greece
transfer v  S=subj T=to|for|iobj|in obj={goods}  -> 070
  + The trade union transferred medical equipment to the clinic. | The trade union > the clinic
airlift v  S=subj T=to|for|iobj|in obj={goods}  -> 070
  + Ecuador airlifted ambulances to Cambodia. | Ecuador > Cambodia
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
  + Algeria flew medicine into the island. | Algeria > the island
airlift v  S=subj T=into|in|to|from obj=medicine|medic|doctor|nurse|patient|supply|rescuer|wounded  -> 073
  + Marines airlifted doctors to the valley. | Marines > the valley
bring v  S=subj T=into|in|to|from obj=medicine|medic|doctor|nurse|patient|supply|rescuer|wounded  -> 073
  + Latvia brought medicine into the island. | Latvia > the island
evacuate v  S=subj T=into|in|to|from obj=medicine|medic|doctor|nurse|patient|supply|rescuer|wounded  -> 073
  + Border guards evacuated doctors to the valley. | Border guards > the valley
transport v  S=subj T=into|in|to|from obj=medicine|medic|doctor|nurse|patient|supply|rescuer|wounded  -> 073
  + Bolivia transported medicine into the island. | Bolivia > the island
send v  S=subj T=into|in|to|from obj=medicine|medic|doctor|nurse|patient|supply|rescuer|wounded  -> 073
  + The army sent doctors to the valley. | The army > the valley
accept v  S=subj T=obj obj=people|family|orphan|child|evacuee|refugee|migrant  -> 075
  + Portugal accepted forty orphans. | Portugal > forty orphans
accept v  S=subj T=from obj=refugee|refugees|migrant|migrants|family|child|evacuee|people  -> 075
  + Sudan accepted refugees from Canada. | Sudan > Canada
take_in v  S=subj T=from obj=refugee|refugees|migrant|migrants|family|child|evacuee|people  -> 075
  + Qatar took in families from the camp. | Qatar > the camp
take v  S=subj T=from obj=refugee|refugees|migrant|migrants|family|child|evacuee|people  -> 075
  + Romania took refugees from Ethiopia. | Romania > Ethiopia
receive v  S=subj T=from obj=refugee|refugees|migrant|migrants|family|child|evacuee|people  -> 075
  + Thailand received families from the camp. | Thailand > the camp
admit v  S=subj T=from obj=refugee|refugees|migrant|migrants|family|child|evacuee|people  -> 075
  + Cyprus admitted refugees from Mexico. | Cyprus > Mexico
resettle v  S=subj T=from obj=refugee|refugees|migrant|migrants|family|child|evacuee|people  -> 075
  + Tunisia resettled families from the camp. | Tunisia > the camp
welcome v  S=subj T=from obj=refugee|refugees|migrant|migrants|family|child|evacuee|people  -> 075
  + Iceland welcomed refugees from Angola. | Iceland > Angola
evacuate v  S=subj T=from obj=refugee|refugees|migrant|migrants|family|child|evacuee|people  -> 075
  + Denmark evacuated families from the camp. | Denmark > the camp
support v  S=subj T=to|for obj={aid}|{loan}|{humanitarian}|{money}  -> 071
  + Norway supported assistance to Gaza. | Norway > Gaza
