# Event frames of tabard, family "coerce": one entry a line, its examples indented (docs/formats/frames.md).
# Origin: written for tabard; codes are CAMEO / PLOVER facts. Licence: as the project.

# Coercion by law and force (CAMEO 17, 191, 192)
arrest v  S?=subj T=obj  -> 173
  + Police arrested three bloggers. | Police > three bloggers
  + A banker was arrested in Vienna. | _ > A banker
detain v  S?=subj T=obj  -> 173
  + Turkey detained a German journalist. | Turkey > a German journalist
jail v  S?=subj T=obj  -> 173
  + Egypt jailed a photographer. | Egypt > a photographer
imprison v  S?=subj T=obj  -> 173
  + The junta imprisoned the poet. | The junta > the poet
charge v  S=subj T=obj  -> 1121
  + Prosecutors charged the governor with bribery. | Prosecutors > the governor
charge v  S=subj T=obj obj=fee|price|interest|battery|rent|dollar|customer  -> none
  - The bank charged a fee.
indict v  S=subj T=obj  -> 1121
  + A grand jury indicted the senator. | A grand jury > the senator
sentence v  S?=subj T=obj  -> 173
  + A court sentenced the general to ten years. | A court > the general
round_up v  S?=subj T=obj  -> 173
  + Soldiers rounded up students. | Soldiers > students
hold v  S?=subj T=obj obj={detainee}  -> 173
  + Iran held three hikers. | Iran > three hikers
capture v  S?=subj T=obj:person  -> 173
  + Kurdish fighters captured a commander. | Kurdish fighters > a commander
prosecute v  S?=subj T=obj  -> 173
  + The state prosecuted the newspaper. | The state > the newspaper
place v  S?=subj T?=obj under=house_arrest|arrest  -> 173
  + The army placed the president under house arrest. | The army > the president
take v  S?=subj T?=obj into=custody  -> 173
  + Officers took the mayor into custody. | Officers > the mayor
arrest n  S?=by T=of|poss  -> 173
  + The arrest of an activist by police angered the town. | police > an activist
detention n  S?=by T=of|poss  -> 173
  + Iran's detention of the sailors drew protests. | Iran > the sailors
imprisonment n  S?=by T=of|poss  -> 173
  + The imprisonment of the lawyer by the regime continued. | the regime > the lawyer
sentencing n  S?=by T=of|poss  -> 173
  + The sentencing of the editor by a court was delayed. | a court > the editor
capture n  S?=by T=of|poss  -> 173
  + The capture of the drug lord by marines was hailed. | marines > the drug lord
interrogate v  S?=subj T=obj  -> 173
  + Agents interrogated a student. | Agents > a student
convict v  S=subj T=obj  -> 116
  + A Dutch court convicted the smuggler. | A Dutch court > the smuggler
conviction n  S?=by T=of|poss  -> 116
  + The conviction of the banker by the court was upheld. | the court > the banker
deport v  S?=subj T=obj  -> 174
  + Malaysia deported a Chinese dissident. | Malaysia > a Chinese dissident
expel v  S?=subj T=obj:person  -> 174
  + Kenya expelled a journalist. | Kenya > a journalist
expel v  S=subj T=obj obj={envoy}  -> 166
  + Poland expelled two Russian diplomats. | Poland > two Russian diplomats
expulsion n  S?=by T=of|poss  -> 166
  + Canada's expulsion of a diplomat was answered. | Canada > a diplomat
deportation n  S?=by T=of|poss  -> 174
  + Greece's deportation of migrants was criticised. | Greece > migrants
exile v  S?=subj T=obj  -> 174
  + The king exiled the minister. | The king > the minister
banish v  S?=subj T=obj  -> 174
  + The court banished the preacher. | The court > the preacher
evict v  S?=subj T=obj  -> 174
  + The city evicted squatters. | The city > squatters
displace v  S?=subj T=obj  -> 174
  + The army displaced villagers. | The army > villagers
eviction n  S?=by T=of|poss  -> 174
  + The eviction of farmers by the company went ahead. | the company > farmers
confiscate v  S?=subj T=obj:any obj={property}  -> 1711
  + Customs officers confiscated cameras. | Customs officers > cameras
confiscate v  S?=subj T=from  -> 1711
  + Police confiscated laptops from reporters. | Police > reporters
seize v  S?=subj T=obj:any obj={property}  -> 1711
  + Iran seized a tanker. | Iran > a tanker
seize v  S?=subj T?=from obj={property}  -> 1711
  + Soldiers seized land from farmers. | Soldiers > farmers
impound v  S?=subj T=obj:any  -> 1711
  + Indonesia impounded a trawler. | Indonesia > a trawler
loot v  S?=subj T=obj:any  -> 1711
  + Militiamen looted shops. | Militiamen > shops
nationalize v  S?=subj T=obj:any  -> 1711
  + Bolivia nationalized a mine. | Bolivia > a mine
freeze v  S?=subj T?=of|obj.of|obj.poss obj=asset|account  -> 1711
  + Switzerland froze the assets of the dictator. | Switzerland > the dictator
seizure n  S?=by T=of|poss:any  -> 1711
  + Iran's seizure of a tanker raised oil prices. | Iran > a tanker
confiscation n  S?=by T=of|poss:any  -> 1711
  + The confiscation of land by the state was illegal. | the state > land
rob v  S?=subj T=obj  -> 171
  + Bandits robbed a bus. | Bandits > a bus
ban v  S?=subj T=obj  -> 172
  + Russia banned the aid group. | Russia > the aid group
fine v  S?=subj T=obj  -> 172
  + A regulator fined the broadcaster. | A regulator > the broadcaster
suspend v  S?=subj T=obj  -> 172
  + The parliament suspended two deputies. | The parliament > two deputies
restrict v  S?=subj T?=of|obj.of obj=movement|freedom|access  -> 172
  + The army restricted the movement of journalists. | The army > journalists
impose v  S?=subj T?=on obj={restriction}  -> 1721
  + Jordan imposed curbs on the press. | Jordan > the press
censor v  S?=subj T=obj:any  -> 1721
  + The ministry censored a newspaper. | The ministry > a newspaper
block v  S?=subj T=obj:any obj={media}  -> 1721
  + Turkey blocked a news site. | Turkey > a news site
shut_down v  S?=subj T=obj:any obj={media}  -> 1721
  + The government shut down a radio station. | The government > a radio station
close v  S?=subj T=obj:any obj={media}  -> 1721
  + The army closed a newspaper. | The army > a newspaper
ban v  S?=subj T=obj:any obj={media}  -> 1721
  + China banned a film. | China > a film
ban v  S=subj obj={gathering}  -> 1721
  + The governor banned protests. | The governor > _
ban v  S?=subj T=obj obj={party}  -> 1722
  + Thailand banned the opposition party. | Thailand > the opposition party
outlaw v  S?=subj T=obj  -> 1722
  + Egypt outlawed the Brotherhood. | Egypt > the Brotherhood
dissolve v  S?=subj T=obj obj={party}|parliament  -> 1722
  + The court dissolved the party. | The court > the party
disqualify v  S?=subj T=obj  -> 1722
  + The commission disqualified a candidate. | The commission > a candidate
impose v  S?=subj T?=on|in obj={curfew}  -> 1723
  + The army imposed a curfew in Kaduna. | The army > Kaduna
declare v  S?=subj T?=on|in obj={curfew}  -> 1723
  + The governor declared a curfew. | The governor > _
curfew n  S?=by|mod|poss T?=in|on  -> 1723
  + A curfew in Jos was ordered by the army. | the army > Jos
impose v  S?=subj T?=on|in obj={martial}  -> 1724
  + The president imposed martial law. | The president > _
declare v  S?=subj T?=on|in obj={martial}  -> 1724
  + Sri Lanka declared a state of emergency. | Sri Lanka > _
blockade v  S?=subj T=obj:any  -> 191
  + The navy blockaded the port. | The navy > the port
besiege v  S?=subj T=obj:any  -> 191
  + Rebels besieged the town. | Rebels > the town
impose v  S?=subj T?=on obj={blockade}  -> 191
  + Israel imposed a blockade on Gaza. | Israel > Gaza
seal_off v  S?=subj T=obj:any  -> 191
  + Troops sealed off the village. | Troops > the village
seal v  S?=subj T=obj:any obj=border|area|village|town|road  -> 191
  + Soldiers sealed the border. | Soldiers > the border
close v  S?=subj T=obj:any obj=border|airspace|border_crossing|crossing  -> 191
  + Sudan closed the border. | Sudan > the border
blockade n  S?=by|mod|poss T?=of|on|against  -> 191
  + Israel's blockade of Gaza went on. | Israel > Gaza
siege n  S?=by|mod|poss T?=of:any  -> 191
  + The siege of the town by rebels lasted a month. | rebels > the town
occupy v  S?=subj T=obj:any  -> 192
  + Morocco occupied the desert town. | Morocco > the desert town
capture v  S?=subj T=obj:any obj={territory}  -> 192
  + Rebels captured a border town. | Rebels > a border town
seize v  S?=subj T=obj:any obj={territory}  -> 192
  + Militants seized an airport. | Militants > an airport
annex v  S?=subj T=obj:any  -> 192
  + Russia annexed Crimea. | Russia > Crimea
take_over v  S?=subj T=obj:any  -> 192
  + The militia took over the city. | The militia > the city
overrun v  S?=subj T=obj:any  -> 192
  + Fighters overran the base. | Fighters > the base
seize v  S=subj obj=power  -> 192
  + The army seized power in Mali. | The army > _
occupation n  S?=by T=of|poss:any  -> 192
  + Israel's occupation of the valley was condemned. | Israel > the valley
annexation n  S?=by T=of|poss:any  -> 192
  + Russia's annexation of Crimea was rejected. | Russia > Crimea
seizure n  S?=by T=of|poss:any of={territory}  -> 192
  + The seizure of the airport by militants was brief. | militants > the airport
hack v  S?=subj T=obj:any  -> 176
  + Russian hackers hacked the parliament. | Russian hackers > the parliament
hack v  S?=subj T=into  -> 176
  + Spies hacked into the ministry. | Spies > the ministry
cyberattack n  S?=by|mod|poss T?=on|against:any  -> 176
  + Iran's cyberattack on a bank was traced. | Iran > a bank
force v  S?=subj T=obj  -> 170
  + The army forced the president to resign. | The army > the president
coerce v  S?=subj T=obj  -> 170
  + The militia coerced voters. | The militia > voters
harass v  S?=subj T=obj  -> 170
  + Police harassed reporters. | Police > reporters
intimidate v  S?=subj T=obj  -> 170
  + Thugs intimidated witnesses. | Thugs > witnesses
overthrow v  S?=subj T=obj  -> 170
  + Officers overthrew the king. | Officers > the king
oust v  S?=subj T=obj  -> 170
  + Generals ousted the president. | Generals > the president
topple v  S?=subj T=obj  -> 170
  + Rebels toppled the regime. | Rebels > the regime
depose v  S?=subj T=obj  -> 170
  + The guard deposed the emir. | The guard > the emir
persecute v  S?=subj T=obj  -> 170
  + The regime persecuted Christians. | The regime > Christians
ouster n  S?=by T=of|poss  -> 170
  + The ouster of the president by the army was condemned. | the army > the president
overthrow n  S?=by T=of|poss  -> 170
  + The overthrow of the king by officers was swift. | officers > the king
coup n  S?=by|mod|poss T?=against  -> 170
  + The army's coup against the president failed. | The army > the president
# Orders of courts and ministries that hit persons
order v  S?=subj T?=of|for|against|obj.of|obj.poss obj=arrest|detention|imprisonment|jailing|custody|confinement|arrest_warrant|warrant|remand  -> 173
  + A court ordered the arrest of the mayor. | A court > the mayor
issue v  S?=subj T?=of|for|against|obj.of|obj.poss obj=arrest|detention|imprisonment|jailing|custody|confinement|arrest_warrant|warrant|remand  -> 173
  + A judge issued the detention of the colonel. | A judge > the colonel
extend v  S?=subj T?=of|for|against|obj.of|obj.poss obj=arrest|detention|imprisonment|jailing|custody|confinement|arrest_warrant|warrant|remand  -> 173
  + The tribunal extended an arrest warrant for the general. | The tribunal > the general
approve v  S?=subj T?=of|for|against|obj.of|obj.poss obj=arrest|detention|imprisonment|jailing|custody|confinement|arrest_warrant|warrant|remand  -> 173
  + A court approved the arrest of the mayor. | A court > the mayor
decree v  S?=subj T?=of|for|against|obj.of|obj.poss obj=arrest|detention|imprisonment|jailing|custody|confinement|arrest_warrant|warrant|remand  -> 173
  + A judge decreed the detention of the colonel. | A judge > the colonel
authorise v  S?=subj T?=of|for|against|obj.of|obj.poss obj=arrest|detention|imprisonment|jailing|custody|confinement|arrest_warrant|warrant|remand  -> 173
  + The tribunal authorised an arrest warrant for the general. | The tribunal > the general
authorize v  S?=subj T?=of|for|against|obj.of|obj.poss obj=arrest|detention|imprisonment|jailing|custody|confinement|arrest_warrant|warrant|remand  -> 173
  + A court authorized the arrest of the mayor. | A court > the mayor
prolong v  S?=subj T?=of|for|against|obj.of|obj.poss obj=arrest|detention|imprisonment|jailing|custody|confinement|arrest_warrant|warrant|remand  -> 173
  + A judge prolonged the detention of the colonel. | A judge > the colonel
direct v  S?=subj T?=of|for|against|obj.of|obj.poss obj=arrest|detention|imprisonment|jailing|custody|confinement|arrest_warrant|warrant|remand  -> 173
  + The tribunal directed an arrest warrant for the general. | The tribunal > the general
confirm v  S?=subj T?=of|for|against|obj.of|obj.poss obj=arrest|detention|imprisonment|jailing|custody|confinement|arrest_warrant|warrant|remand  -> 173
  + A court confirmed the arrest of the mayor. | A court > the mayor
sign v  S?=subj T?=of|for|against|obj.of|obj.poss obj=arrest|detention|imprisonment|jailing|custody|confinement|arrest_warrant|warrant|remand  -> 173
  + A judge signed the detention of the colonel. | A judge > the colonel
uphold v  S?=subj T?=of|for|against|obj.of|obj.poss obj=arrest|detention|imprisonment|jailing|custody|confinement|arrest_warrant|warrant|remand  -> 173
  + The tribunal upheld an arrest warrant for the general. | The tribunal > the general
order v  S?=subj T=obj comp=jail|detain|arrest|imprison|hold  -> 173
  + A judge ordered nine ministers jailed. | A judge > nine ministers
order v  S?=subj T=obj comp=suspend|close|shut|cease|stop obj={media}|newspaper|station  -> 1721
  + The ministry ordered the newspaper to suspend publication. | The ministry > the newspaper
