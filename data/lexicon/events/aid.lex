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
