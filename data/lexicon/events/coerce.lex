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
charge v  obj=fee|price|interest|battery|rent|dollar|customer  -> none
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
censor v  S?=subj T=obj:any  -> COERCE/censor
  + The ministry censored a newspaper. | The ministry > a newspaper
block v  S?=subj T=obj:any obj={media}  -> COERCE/censor
  + Turkey blocked a news site. | Turkey > a news site
shut_down v  S?=subj T=obj:any obj={media}  -> COERCE/censor
  + The government shut down a radio station. | The government > a radio station
close v  S?=subj T=obj:any obj={media}  -> COERCE/censor
  + The army closed a newspaper. | The army > a newspaper
ban v  S?=subj T=obj:any obj={media}  -> COERCE/censor
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
# Arrest, trial, prison
apprehend v  S?=subj T=obj  -> 173
  + Security forces apprehended three bloggers. | Security forces > three bloggers
nab v  S?=subj T=obj  -> 173
  + Algeria nabbed a journalist. | Algeria > a journalist
incarcerate v  S?=subj T=obj  -> 173
  + A judge incarcerated the banker. | A judge > the banker
lock_up v  S?=subj T=obj  -> 173
  + Riot police locked up two suspects. | Riot police > two suspects
remand v  S?=subj T=obj  -> 173
  + Officers remanded three bloggers. | Officers > three bloggers
intern v  S?=subj T=obj  -> 173
  + Latvia interned a journalist. | Latvia > a journalist
book v  S?=subj T=obj  -> 173
  + A judge booked the banker. | A judge > the banker
collar v  S?=subj T=obj  -> 173
  + Gendarmes collared two suspects. | Gendarmes > two suspects
bust v  S?=subj T=obj  -> 173
  + Secret police busted three bloggers. | Secret police > three bloggers
pick_up v  S?=subj T=obj  -> 173
  + Bolivia picked up a journalist. | Bolivia > a journalist
haul_in v  S?=subj T=obj  -> 173
  + A judge hauled in the banker. | A judge > the banker
handcuff v  S?=subj T=obj  -> 173
  + Police handcuffed two suspects. | Police > two suspects
shackle v  S?=subj T=obj  -> 173
  + Security forces shackled three bloggers. | Security forces > three bloggers
court-martial v  S?=subj T=obj  -> 173
  + Sudan court-martialed a journalist. | Sudan > a journalist
try v  S?=subj T=obj  -> 173
  + A judge tried the banker. | A judge > the banker
arraign v  S?=subj T=obj  -> 173
  + Riot police arraigned two suspects. | Riot police > two suspects
rearrest v  S?=subj T=obj  -> 173
  + Officers rearrested three bloggers. | Officers > three bloggers
re-arrest v  S?=subj T=obj  -> 173
  + Canada re-arrested a journalist. | Canada > a journalist
recapture v  S?=subj T=obj  -> 173
  + A judge recaptured the banker. | A judge > the banker
nail v  S?=subj T=obj  -> 173
  + Gendarmes nailed two suspects. | Gendarmes > two suspects
put_away v  S?=subj T=obj  -> 173
  + Secret police put away three bloggers. | Secret police > three bloggers
confine v  S?=subj T=obj  -> 173
  + Qatar confined a journalist. | Qatar > a journalist
hunt v  S?=subj T=obj  -> 173
  + A judge hunted the banker. | A judge > the banker
frisk v  S?=subj T=obj  -> 173
  + Police frisked two suspects. | Police > two suspects
strip-search v  S?=subj T=obj  -> 173
  + Security forces strip-searched three bloggers. | Security forces > three bloggers
summons v  S?=subj T=obj  -> 173
  + Romania summonsed a journalist. | Romania > a journalist
entrap v  S?=subj T=obj  -> 173
  + Riot police entraped two suspects. | Riot police > two suspects
ensnare v  S?=subj T=obj  -> 173
  + Officers ensnared three bloggers. | Officers > three bloggers
catch v  S?=subj T=obj  -> 173
  + Ethiopia caught a journalist. | Ethiopia > a journalist
corral v  S?=subj T=obj  -> 173
  + A judge corraled the banker. | A judge > the banker
cage v  S?=subj T=obj  -> 173
  + Gendarmes caged two suspects. | Gendarmes > two suspects
cuff v  S?=subj T=obj  -> 173
  + Secret police cuffed three bloggers. | Secret police > three bloggers
bring_in v  S?=subj T=obj  -> 173
  + Thailand brought in a journalist. | Thailand > a journalist
immure v  S?=subj T=obj  -> 173
  + A judge immured the banker. | A judge > the banker
arraign v  S=subj T=obj  -> 1121
  + Prosecutors arraigned the senator over the contract. | Prosecutors > the senator
chargesheet v  S=subj T=obj  -> 1121
  + A grand jury chargesheeted the banker. | A grand jury > the banker
charge v  S=subj T=obj with={crime}  -> 1121
  + Prosecutors charged the senator with bribery. | Prosecutors > the senator
confront v  S=subj T=obj with={crime}  -> 1121
  + A court confronted the captain with murder. | A court > the captain
bring v  S=subj T=against obj=charge|charges|indictment|criminal_charge  -> 1121
  + Prosecutors brought charges against the banker. | Prosecutors > the banker
file v  S=subj T=against obj=charge|charges|indictment|criminal_charge  -> 1121
  + The state filed an indictment against the mayor. | The state > the mayor
press v  S=subj T=against obj=charge|charges|indictment|criminal_charge  -> 1121
  + Prosecutors pressed charges against the banker. | Prosecutors > the banker
lay v  S=subj T=against obj=charge|charges|indictment|criminal_charge  -> 1121
  + The state laid an indictment against the mayor. | The state > the mayor
prefer v  S=subj T=against obj=charge|charges|indictment|criminal_charge  -> 1121
  + Prosecutors prefered charges against the banker. | Prosecutors > the banker
prepare v  S=subj T=against obj=charge|charges|indictment|criminal_charge  -> 1121
  + The state prepared an indictment against the mayor. | The state > the mayor
issue v  S=subj T=against obj=charge|charges|indictment|criminal_charge  -> 1121
  + Prosecutors issued charges against the banker. | Prosecutors > the banker
announce v  S=subj T=against obj=charge|charges|indictment|criminal_charge  -> 1121
  + The state announced an indictment against the mayor. | The state > the mayor
submit v  S=subj T=against obj=charge|charges|indictment|criminal_charge  -> 1121
  + Prosecutors submitted charges against the banker. | Prosecutors > the banker
unseal v  S=subj T=against obj=charge|charges|indictment|criminal_charge  -> 1121
  + The state unsealed an indictment against the mayor. | The state > the mayor
approve v  S=subj T=against obj=charge|charges|indictment|criminal_charge  -> 1121
  + Prosecutors approved charges against the banker. | Prosecutors > the banker
indictment n  S?=by|mod|poss T=of|against  -> 1121
  + The prosecutor's indictment of the mayor was sealed. | The prosecutor > the mayor
arraignment n  S?=by|mod|poss T=of|against  -> 1121
  + The prosecutor's arraignment of the mayor was sealed. | The prosecutor > the mayor
impeachment n  S?=by|mod|poss T=of|against  -> 1121
  + The prosecutor's impeachment of the mayor was sealed. | The prosecutor > the mayor
criminal_charge n  S?=by|mod|poss T=of|against  -> 1121
  + The prosecutor's criminal charge of the mayor was sealed. | The prosecutor > the mayor
sentence v  S?=subj T=obj to=prison|jail|death|year|years|life|month|months|term  -> 173
  + A court sentenced the editor to six years. | A court > the editor
condemn v  S?=subj T=obj to=prison|jail|death|year|years|life|month|months|term  -> 173
  + A tribunal condemned the general to death. | A tribunal > the general
send v  S?=subj T=obj to=prison|jail|death|year|years|life|month|months|term  -> 173
  + A court sent the editor to six years. | A court > the editor
commit v  S?=subj T=obj to=prison|jail|death|year|years|life|month|months|term  -> 173
  + A tribunal committed the general to death. | A tribunal > the general
keep v  S?=subj T=obj in=prison|jail|custody|detention|captivity|cell  -> 173
  + Cyprus kept the editor in prison. | Cyprus > the editor
hold v  S?=subj T=obj in=prison|jail|custody|detention|captivity|cell  -> 173
  + Police held students in custody. | Police > students
put v  S?=subj T=obj in=prison|jail|custody|detention|captivity|cell  -> 173
  + Mexico put the editor in prison. | Mexico > the editor
place v  S?=subj T=obj in=prison|jail|custody|detention|captivity|cell  -> 173
  + Security forces placed students in custody. | Security forces > students
throw v  S?=subj T=obj in=prison|jail|custody|detention|captivity|cell  -> 173
  + Tunisia threw the editor in prison. | Tunisia > the editor
lock v  S?=subj T=obj in=prison|jail|custody|detention|captivity|cell  -> 173
  + Riot police locked students in custody. | Riot police > students
put v  S?=subj T=obj under=house_arrest|arrest|guard  -> 173
  + Iceland put the monk under house arrest. | Iceland > the monk
keep v  S?=subj T=obj under=house_arrest|arrest|guard  -> 173
  + Angola kept the monk under house arrest. | Angola > the monk
place v  S?=subj T=obj under=house_arrest|arrest|guard  -> 173
  + Denmark placed the monk under house arrest. | Denmark > the monk
hold v  S?=subj T=obj under=house_arrest|arrest|guard  -> 173
  + Lebanon held the monk under house arrest. | Lebanon > the monk
bring v  S?=subj T?=obj into=custody|prison|detention  -> 173
  + Officers brought the mayor into custody. | Officers > the mayor
throw v  S?=subj T?=obj into=custody|prison|detention  -> 173
  + Gendarmes threw the mayor into custody. | Gendarmes > the mayor
drag v  S?=subj T?=obj into=custody|prison|detention  -> 173
  + Secret police dragged the mayor into custody. | Secret police > the mayor
haul v  S?=subj T?=obj into=custody|prison|detention  -> 173
  + Police hauled the mayor into custody. | Police > the mayor
put v  S?=subj T?=obj into=custody|prison|detention  -> 173
  + Security forces put the mayor into custody. | Security forces > the mayor
hold v  S?=subj T=obj on=charge|charges|suspicion|trial  -> 173
  + Riot police held a teacher on charges of fraud. | Riot police > a teacher
detain v  S?=subj T=obj on=charge|charges|suspicion|trial  -> 173
  + Senegal detained the colonel on suspicion of treason. | Senegal > the colonel
arrest v  S?=subj T=obj on=charge|charges|suspicion|trial  -> 173
  + Officers arrested a teacher on charges of fraud. | Officers > a teacher
jail v  S?=subj T=obj on=charge|charges|suspicion|trial  -> 173
  + Georgia jailed the colonel on suspicion of treason. | Georgia > the colonel
try v  S?=subj T=obj on=charge|charges|suspicion|trial  -> 173
  + Gendarmes tried a teacher on charges of fraud. | Gendarmes > a teacher
put v  S?=subj T=obj on=charge|charges|suspicion|trial  -> 173
  + Bulgaria put the colonel on suspicion of treason. | Bulgaria > the colonel
bring v  S?=subj T=obj on=charge|charges|suspicion|trial  -> 173
  + Secret police brought a teacher on charges of fraud. | Secret police > a teacher
pick_up v  S?=subj T=obj on=charge|charges|suspicion|trial  -> 173
  + Indonesia picked up the colonel on suspicion of treason. | Indonesia > the colonel
imprison v  S?=subj T=obj on=charge|charges|suspicion|trial  -> 173
  + Police imprisoned a teacher on charges of fraud. | Police > a teacher
jail v  S?=subj T=obj for={crime}  -> 173
  + Security forces jailed a teacher for fraud. | Security forces > a teacher
arrest v  S?=subj T=obj for={crime}  -> 173
  + A court arrested the colonel for treason. | A court > the colonel
detain v  S?=subj T=obj for={crime}  -> 173
  + Riot police detained a teacher for fraud. | Riot police > a teacher
imprison v  S?=subj T=obj for={crime}  -> 173
  + A court imprisoned the colonel for treason. | A court > the colonel
try v  S?=subj T=obj for={crime}  -> 173
  + Officers tried a teacher for fraud. | Officers > a teacher
sentence v  S?=subj T=obj for={crime}  -> 173
  + A court sentenced the colonel for treason. | A court > the colonel
hold v  S?=subj T=obj for={crime}  -> 173
  + Gendarmes held a teacher for fraud. | Gendarmes > a teacher
apprehend v  S?=subj T=obj for={crime}  -> 173
  + A court apprehended the colonel for treason. | A court > the colonel
find_guilty v  S=subj T=obj of={crime}  -> 116
  + A jury found guilty the banker of fraud. | A jury > the banker
convict v  S=subj T=obj for={crime}  -> 116
  + A court convicted the colonel for treason. | A court > the colonel
condemn v  S=subj T=obj for={crime}  -> 116
  + A court condemned the colonel for treason. | A court > the colonel
apprehension n  S?=by T=of|poss  -> 173
  + The apprehension of the editor by a court drew protests. | a court > the editor
incarceration n  S?=by T=of|poss  -> 173
  + The incarceration of students by police went on all night. | police > students
jailing n  S?=by T=of|poss  -> 173
  + The jailing of the editor by a court drew protests. | a court > the editor
internment n  S?=by T=of|poss  -> 173
  + The internment of students by police went on all night. | police > students
prosecution n  S?=by T=of|poss  -> 173
  + The prosecution of the editor by a court drew protests. | a court > the editor
trial n  S?=by T=of|poss  -> 173
  + The trial of students by police went on all night. | police > students
remand n  S?=by T=of|poss  -> 173
  + The remand of the editor by a court drew protests. | a court > the editor
rounding-up n  S?=by T=of|poss  -> 173
  + The rounding-up of students by police went on all night. | police > students
confinement n  S?=by T=of|poss  -> 173
  + The confinement of the editor by a court drew protests. | a court > the editor
roundup n  S?=by T=of|poss  -> 173
  + The roundup of students by police went on all night. | police > students
re-arrest n  S?=by T=of|poss  -> 173
  + The re-arrest of the editor by a court drew protests. | a court > the editor
rearrest n  S?=by T=of|poss  -> 173
  + The rearrest of students by police went on all night. | police > students
court-martial n  S?=by T=of|poss  -> 173
  + The court-martial of the editor by a court drew protests. | a court > the editor
arbitrary_arrest n  S?=by T=of|poss  -> 173
  + The arbitrary arrest of students by police went on all night. | police > students
arbitrary_detention n  S?=by T=of|poss  -> 173
  + The arbitrary detention of the editor by a court drew protests. | a court > the editor
life_sentence n  S?=by T=of|poss  -> 173
  + The life sentence of students by police went on all night. | police > students
prison_sentence n  S?=by T=of|poss  -> 173
  + The prison sentence of the editor by a court drew protests. | a court > the editor
death_sentence n  S?=by T=of|poss  -> 173
  + The death sentence of students by police went on all night. | police > students
custody n  S?=by T=of|poss  -> 173
  + The custody of the editor by a court drew protests. | a court > the editor
show_trial n  S?=by T=of|poss  -> 173
  + The show trial of students by police went on all night. | police > students
captivity n  S?=by T=of|poss  -> 173
  + The captivity of the editor by a court drew protests. | a court > the editor
unlawful_detention n  S?=by T=of|poss  -> 173
  + The unlawful detention of students by police went on all night. | police > students
incommunicado_detention n  S?=by T=of|poss  -> 173
  + The incommunicado detention of the editor by a court drew protests. | a court > the editor
mass_arrest n  S?=by T=of|poss  -> 173
  + The mass arrest of students by police went on all night. | police > students
house_arrest n  S?=by T=of|poss  -> 173
  + The house arrest of the editor by a court drew protests. | a court > the editor
capture v  S?=subj T=obj:person subj=troop|soldier|army|rebel|fighter|marine|militia|force  -> 173
  + Soldiers captured the rebel leader. | Soldiers > the rebel leader
seize v  S?=subj T=obj:person subj=troop|soldier|army|rebel|fighter|marine|militia|force  -> 173
  + Fighters seized a pilot. | Fighters > a pilot
take_prisoner v  S?=subj T=obj:person subj=troop|soldier|army|rebel|fighter|marine|militia|force  -> 173
  + Soldiers took prisoner the rebel leader. | Soldiers > the rebel leader
detain v  S?=subj T=obj:person subj=troop|soldier|army|rebel|fighter|marine|militia|force  -> 173
  + Fighters detained a pilot. | Fighters > a pilot
hold v  S?=subj T=obj:person subj=troop|soldier|army|rebel|fighter|marine|militia|force  -> 173
  + Soldiers held the rebel leader. | Soldiers > the rebel leader
trap v  S?=subj T=obj:person subj=troop|soldier|army|rebel|fighter|marine|militia|force  -> 173
  + Fighters trapped a pilot. | Fighters > a pilot
# Deportation, displacement, exile
throw_out v  S?=subj T=obj:person  -> 174
  + Morocco threw out three missionaries. | Morocco > three missionaries
kick_out v  S?=subj T=obj:person  -> 174
  + Belarus kicked out a reporter. | Belarus > a reporter
eject v  S?=subj T=obj:person  -> 174
  + Government troops ejected the villagers. | Government troops > the villagers
send_back v  S?=subj T=obj:person  -> 174
  + Tanzania sent back three missionaries. | Tanzania > three missionaries
drive_out v  S?=subj T=obj:person  -> 174
  + Croatia drove out a reporter. | Croatia > a reporter
drive_away v  S?=subj T=obj:person  -> 174
  + Soldiers drove away the villagers. | Soldiers > the villagers
chase_out v  S?=subj T=obj:person  -> 174
  + Argentina chased out three missionaries. | Argentina > three missionaries
force_out v  S?=subj T=obj:person  -> 174
  + Rwanda forced out a reporter. | Rwanda > a reporter
uproot v  S?=subj T=obj:person  -> 174
  + Special forces uprooted the villagers. | Special forces > the villagers
relocate v  S?=subj T=obj:person  -> 174
  + Austria relocated three missionaries. | Austria > three missionaries
dislodge v  S?=subj T=obj:person  -> 174
  + Yemen dislodged a reporter. | Yemen > a reporter
push_out v  S?=subj T=obj:person  -> 174
  + The navy pushed out the villagers. | The navy > the villagers
push_back v  S?=subj T=obj:person  -> 174
  + Kenya pushed back three missionaries. | Kenya > three missionaries
turf_out v  S?=subj T=obj:person  -> 174
  + Norway turfed out a reporter. | Norway > a reporter
clear_out v  S?=subj T=obj:person  -> 174
  + The air force cleared out the villagers. | The air force > the villagers
dispossess v  S?=subj T=obj:person  -> 174
  + Peru dispossessed three missionaries. | Peru > three missionaries
expatriate v  S?=subj T=obj:person  -> 174
  + Turkey expatriated a reporter. | Turkey > a reporter
hound_out v  S?=subj T=obj:person  -> 174
  + Marines hounded out the villagers. | Marines > the villagers
evict v  S?=subj T=obj from=house|home|land|village|camp|country|city|town|territory|property|apartment  -> 174
  + Border guards evicted families from their homes. | Border guards > families
remove v  S?=subj T=obj from=house|home|land|village|camp|country|city|town|territory|property|apartment  -> 174
  + Vietnam removed herders from the land. | Vietnam > herders
drive v  S?=subj T=obj from=house|home|land|village|camp|country|city|town|territory|property|apartment  -> 174
  + The army drove families from their homes. | The army > families
expel v  S?=subj T=obj from=house|home|land|village|camp|country|city|town|territory|property|apartment  -> 174
  + Chad expelled herders from the land. | Chad > herders
force v  S?=subj T=obj from=house|home|land|village|camp|country|city|town|territory|property|apartment  -> 174
  + Government troops forced families from their homes. | Government troops > families
clear v  S?=subj T=obj from=house|home|land|village|camp|country|city|town|territory|property|apartment  -> 174
  + Egypt cleared herders from the land. | Egypt > herders
chase v  S?=subj T=obj from=house|home|land|village|camp|country|city|town|territory|property|apartment  -> 174
  + Soldiers chased families from their homes. | Soldiers > families
banish v  S?=subj T=obj from=house|home|land|village|camp|country|city|town|territory|property|apartment  -> 174
  + Poland banished herders from the land. | Poland > herders
displace v  S?=subj T=obj from=house|home|land|village|camp|country|city|town|territory|property|apartment  -> 174
  + Special forces displaced families from their homes. | Special forces > families
eject v  S?=subj T=obj from=house|home|land|village|camp|country|city|town|territory|property|apartment  -> 174
  + Chile ejected herders from the land. | Chile > herders
uproot v  S?=subj T=obj from=house|home|land|village|camp|country|city|town|territory|property|apartment  -> 174
  + The navy uprooted families from their homes. | The navy > families
oust v  S?=subj T=obj from=house|home|land|village|camp|country|city|town|territory|property|apartment  -> 174
  + Nepal ousted herders from the land. | Nepal > herders
relocate v  S?=subj T=obj from=house|home|land|village|camp|country|city|town|territory|property|apartment  -> 174
  + The air force relocated families from their homes. | The air force > families
ejection n  S?=by T=of|poss  -> 174
  + The ejection of migrants by the army was filmed. | the army > migrants
banishment n  S?=by T=of|poss  -> 174
  + The banishment of a reporter by the junta drew protests. | the junta > a reporter
displacement n  S?=by T=of|poss  -> 174
  + The displacement of migrants by the army was filmed. | the army > migrants
pushback n  S?=by T=of|poss  -> 174
  + The pushback of a reporter by the junta drew protests. | the junta > a reporter
forced_removal n  S?=by T=of|poss  -> 174
  + The forced removal of migrants by the army was filmed. | the army > migrants
relocation n  S?=by T=of|poss  -> 174
  + The relocation of a reporter by the junta drew protests. | the junta > a reporter
exile n  S?=by T=of|poss  -> 174
  + The exile of migrants by the army was filmed. | the army > migrants
forcible_return n  S?=by T=of|poss  -> 174
  + The forcible return of a reporter by the junta drew protests. | the junta > a reporter
forced_return n  S?=by T=of|poss  -> 174
  + The forced return of migrants by the army was filmed. | the army > migrants
refoulement n  S?=by T=of|poss  -> 174
  + The refoulement of a reporter by the junta drew protests. | the junta > a reporter
forced_displacement n  S?=by T=of|poss  -> 174
  + The forced displacement of migrants by the army was filmed. | the army > migrants
forced_eviction n  S?=by T=of|poss  -> 174
  + The forced eviction of a reporter by the junta drew protests. | the junta > a reporter
revoke v  S?=subj T?=of|from|obj.of|obj.poss obj=citizenship|nationality|passport|residency|residence_permit|visa  -> 174
  + Ghana revoked the citizenship of a dissident. | Ghana > a dissident
withdraw v  S?=subj T?=of|from|obj.of|obj.poss obj=citizenship|nationality|passport|residency|residence_permit|visa  -> 174
  + Serbia withdrew the passport of an editor. | Serbia > an editor
cancel v  S?=subj T?=of|from|obj.of|obj.poss obj=citizenship|nationality|passport|residency|residence_permit|visa  -> 174
  + Japan canceled the citizenship of a dissident. | Japan > a dissident
annul v  S?=subj T?=of|from|obj.of|obj.poss obj=citizenship|nationality|passport|residency|residence_permit|visa  -> 174
  + Jordan annulled the passport of an editor. | Jordan > an editor
strip v  S?=subj T?=of|from|obj.of|obj.poss obj=citizenship|nationality|passport|residency|residence_permit|visa  -> 174
  + Cuba stripped the citizenship of a dissident. | Cuba > a dissident
confiscate v  S?=subj T?=of|from|obj.of|obj.poss obj=citizenship|nationality|passport|residency|residence_permit|visa  -> 174
  + Malaysia confiscated the passport of an editor. | Malaysia > an editor
suspend v  S?=subj T?=of|from|obj.of|obj.poss obj=citizenship|nationality|passport|residency|residence_permit|visa  -> 174
  + Sweden suspended the citizenship of a dissident. | Sweden > a dissident
rescind v  S?=subj T?=of|from|obj.of|obj.poss obj=citizenship|nationality|passport|residency|residence_permit|visa  -> 174
  + Uganda rescinded the passport of an editor. | Uganda > an editor
strip v  S?=subj T=obj of=citizenship|nationality  -> 174
  + Brazil stripped a dissident of his citizenship. | Brazil > a dissident
deprive v  S?=subj T=obj of=citizenship|nationality  -> 174
  + Kuwait deprived a dissident of his citizenship. | Kuwait > a dissident
# Property taken
expropriate v  S?=subj T=obj:any obj={property}  -> 1711
  + Customs officers expropriated the cargo. | Customs officers > the cargo
appropriate v  S?=subj T=obj:any obj={property}  -> 1711
  + Secret police appropriated two boats. | Secret police > two boats
commandeer v  S?=subj T=obj:any obj={property}  -> 1711
  + Extremists commandeered farm land. | Extremists > farm land
requisition v  S?=subj T=obj:any obj={property}  -> 1711
  + Customs officers requisitioned the cargo. | Customs officers > the cargo
grab v  S?=subj T=obj:any obj={property}  -> 1711
  + Police grabbed two boats. | Police > two boats
plunder v  S?=subj T=obj:any obj={property}  -> 1711
  + Jihadists plundered farm land. | Jihadists > farm land
pillage v  S?=subj T=obj:any obj={property}  -> 1711
  + Customs officers pillaged the cargo. | Customs officers > the cargo
steal v  S?=subj T=obj:any obj={property}  -> 1711
  + Security forces stole two boats. | Security forces > two boats
usurp v  S?=subj T=obj:any obj={property}  -> 1711
  + Paramilitaries usurped farm land. | Paramilitaries > farm land
snatch v  S?=subj T=obj:any obj={property}  -> 1711
  + Customs officers snatched the cargo. | Customs officers > the cargo
intercept v  S?=subj T=obj:any obj={property}  -> 1711
  + Riot police intercepted two boats. | Riot police > two boats
nationalise v  S?=subj T=obj:any obj={property}  -> 1711
  + Rebels nationalised farm land. | Rebels > farm land
sequester v  S?=subj T=obj:any obj={property}  -> 1711
  + Customs officers sequestered the cargo. | Customs officers > the cargo
forfeit v  S?=subj T=obj:any obj={property}  -> 1711
  + Officers forfeited two boats. | Officers > two boats
garnish v  S?=subj T=obj:any obj={property}  -> 1711
  + Militants garnished farm land. | Militants > farm land
take v  S?=subj T=obj:any obj={property}  -> 1711
  + Customs officers took the cargo. | Customs officers > the cargo
attach v  S?=subj T=obj:any obj={property}  -> 1711
  + Gendarmes attached two boats. | Gendarmes > two boats
board v  S?=subj T=obj:any obj={property}  -> 1711
  + Insurgents boarded farm land. | Insurgents > farm land
distrain v  S?=subj T=obj:any obj={property}  -> 1711
  + Customs officers distrained the cargo. | Customs officers > the cargo
repossess v  S?=subj T=obj:any obj={property}  -> 1711
  + Secret police repossessed two boats. | Secret police > two boats
freeze v  S?=subj T=obj:any obj={property}  -> 1711
  + Gunmen froze farm land. | Gunmen > farm land
impound v  S?=subj T=obj:any obj={property}  -> 1711
  + Customs officers impounded the cargo. | Customs officers > the cargo
haul_away v  S?=subj T=obj:any obj={property}  -> 1711
  + Police hauled away two boats. | Police > two boats
tow_away v  S?=subj T=obj:any obj={property}  -> 1711
  + Separatists towed away farm land. | Separatists > farm land
plunder v  S?=subj T=obj:any  -> 1711
  + Guerrillas plundered the village shop. | Guerrillas > the village shop
pillage v  S?=subj T=obj:any  -> 1711
  + The mob pillaged a warehouse. | The mob > a warehouse
ransack v  S?=subj T=obj:any  -> 1711
  + Bandits ransacked a bank. | Bandits > a bank
expropriate v  S?=subj T=obj:any  -> 1711
  + Militiamen expropriated the village shop. | Militiamen > the village shop
nationalise v  S?=subj T=obj:any  -> 1711
  + The mob nationalised a warehouse. | The mob > a warehouse
burgle v  S?=subj T=obj:any  -> 1711
  + Bandits burgled a bank. | Bandits > a bank
burglarize v  S?=subj T=obj:any  -> 1711
  + Extremists burglarized the village shop. | Extremists > the village shop
despoil v  S?=subj T=obj:any  -> 1711
  + The mob despoiled a warehouse. | The mob > a warehouse
requisition v  S?=subj T=obj:any  -> 1711
  + Bandits requisitioned a bank. | Bandits > a bank
take v  S?=subj T?=from obj={property}  -> 1711
  + Security forces took laptops from the reporters. | Security forces > the reporters
confiscate v  S?=subj T?=from obj={property}  -> 1711
  + Jihadists confiscated cattle from the herders. | Jihadists > the herders
steal v  S?=subj T?=from obj={property}  -> 1711
  + Riot police stole laptops from the reporters. | Riot police > the reporters
grab v  S?=subj T?=from obj={property}  -> 1711
  + Paramilitaries grabbed cattle from the herders. | Paramilitaries > the herders
snatch v  S?=subj T?=from obj={property}  -> 1711
  + Officers snatched laptops from the reporters. | Officers > the reporters
remove v  S?=subj T?=from obj={property}  -> 1711
  + Rebels removed cattle from the herders. | Rebels > the herders
expropriate v  S?=subj T?=from obj={property}  -> 1711
  + Gendarmes expropriated laptops from the reporters. | Gendarmes > the reporters
extort v  S?=subj T?=from obj={property}  -> 1711
  + Militants extorted cattle from the herders. | Militants > the herders
impound v  S?=subj T?=from obj={property}  -> 1711
  + Secret police impounded laptops from the reporters. | Secret police > the reporters
requisition v  S?=subj T?=from obj={property}  -> 1711
  + Insurgents requisitioned cattle from the herders. | Insurgents > the herders
loot v  S?=subj T?=from obj={property}  -> 1711
  + Police looted laptops from the reporters. | Police > the reporters
seize v  S?=subj T?=of|obj.of|obj.poss obj=asset|account|assets|accounts|property|fund|bank_account  -> 1711
  + Armenia seized the assets of the bank. | Armenia > the bank
block v  S?=subj T?=of|obj.of|obj.poss obj=asset|account|assets|accounts|property|fund|bank_account  -> 1711
  + A judge blocked the accounts of the charity. | A judge > the charity
confiscate v  S?=subj T?=of|obj.of|obj.poss obj=asset|account|assets|accounts|property|fund|bank_account  -> 1711
  + Portugal confiscated the assets of the bank. | Portugal > the bank
lock v  S?=subj T?=of|obj.of|obj.poss obj=asset|account|assets|accounts|property|fund|bank_account  -> 1711
  + A judge locked the accounts of the charity. | A judge > the charity
sequester v  S?=subj T?=of|obj.of|obj.poss obj=asset|account|assets|accounts|property|fund|bank_account  -> 1711
  + Niger sequestered the assets of the bank. | Niger > the bank
forfeit v  S?=subj T?=of|obj.of|obj.poss obj=asset|account|assets|accounts|property|fund|bank_account  -> 1711
  + A judge forfeited the accounts of the charity. | A judge > the charity
impound v  S?=subj T?=of|obj.of|obj.poss obj=asset|account|assets|accounts|property|fund|bank_account  -> 1711
  + Mongolia impounded the assets of the bank. | Mongolia > the bank
attach v  S?=subj T?=of|obj.of|obj.poss obj=asset|account|assets|accounts|property|fund|bank_account  -> 1711
  + A judge attached the accounts of the charity. | A judge > the charity
garnish v  S?=subj T?=of|obj.of|obj.poss obj=asset|account|assets|accounts|property|fund|bank_account  -> 1711
  + Oman garnished the assets of the bank. | Oman > the bank
looting n  S?=by T=of|poss:any  -> 1711
  + The looting of land by the ministry hurt farmers. | the ministry > land
plunder n  S?=by T=of|poss:any  -> 1711
  + The plunder of the shop by rioters lasted minutes. | rioters > the shop
expropriation n  S?=by T=of|poss:any  -> 1711
  + The expropriation of land by the ministry hurt farmers. | the ministry > land
nationalisation n  S?=by T=of|poss:any  -> 1711
  + The nationalisation of the shop by rioters lasted minutes. | rioters > the shop
nationalization n  S?=by T=of|poss:any  -> 1711
  + The nationalization of land by the ministry hurt farmers. | the ministry > land
pillage n  S?=by T=of|poss:any  -> 1711
  + The pillage of the shop by rioters lasted minutes. | rioters > the shop
land_grab n  S?=by T=of|poss:any  -> 1711
  + The land grab of land by the ministry hurt farmers. | the ministry > land
requisition n  S?=by T=of|poss:any  -> 1711
  + The requisition of the shop by rioters lasted minutes. | rioters > the shop
impounding n  S?=by T=of|poss:any  -> 1711
  + The impounding of land by the ministry hurt farmers. | the ministry > land
pillaging n  S?=by T=of|poss:any  -> 1711
  + The pillaging of the shop by rioters lasted minutes. | rioters > the shop
theft n  S?=by T=of|poss:any  -> 1711
  + The theft of land by the ministry hurt farmers. | the ministry > land
robbery n  S?=by T=of|poss:any  -> 1711
  + The robbery of the shop by rioters lasted minutes. | rioters > the shop
appropriation n  S?=by T=of|poss:any  -> 1711
  + The appropriation of land by the ministry hurt farmers. | the ministry > land
extort v  S?=subj T=obj:person  -> 171
  + Bandits extorted a bus passenger. | Bandits > a bus passenger
swindle v  S?=subj T=obj:person  -> 171
  + Militiamen swindled shopkeepers. | Militiamen > shopkeepers
defraud v  S?=subj T=obj:person  -> 171
  + Bandits defrauded a bus passenger. | Bandits > a bus passenger
shake_down v  S?=subj T=obj:person  -> 171
  + Militiamen shook down shopkeepers. | Militiamen > shopkeepers
fleece v  S?=subj T=obj:person  -> 171
  + Bandits fleeced a bus passenger. | Bandits > a bus passenger
hold_up v  S?=subj T=obj:person  -> 171
  + Militiamen held up shopkeepers. | Militiamen > shopkeepers
# Administrative penalties
bar v  S?=subj T=obj  -> 172
  + A regulator barred the station. | A regulator > the station
blackball v  S?=subj T=obj  -> 172
  + The parliament blackballed two deputies. | The parliament > two deputies
disbar v  S?=subj T=obj  -> 172
  + The ministry disbared the judge. | The ministry > the judge
discipline v  S?=subj T=obj  -> 172
  + The city disciplined street vendors. | The city > street vendors
debar v  S?=subj T=obj  -> 172
  + A regulator debarred the station. | A regulator > the station
unseat v  S?=subj T=obj  -> 172
  + The parliament unseated two deputies. | The parliament > two deputies
prohibit v  S?=subj T=obj  -> 172
  + The ministry prohibited the judge. | The ministry > the judge
purge v  S?=subj T=obj  -> 172
  + The city purged street vendors. | The city > street vendors
defrock v  S?=subj T=obj  -> 172
  + A regulator defrocked the station. | A regulator > the station
decertify v  S?=subj T=obj  -> 172
  + The parliament decertified two deputies. | The parliament > two deputies
demote v  S?=subj T=obj  -> 172
  + The ministry demoted the judge. | The ministry > the judge
dethrone v  S?=subj T=obj  -> 172
  + The city dethroned street vendors. | The city > street vendors
proscribe v  S?=subj T=obj  -> 172
  + A regulator proscribed the station. | A regulator > the station
regulate v  S?=subj T=obj  -> 172
  + The parliament regulated two deputies. | The parliament > two deputies
ground v  S?=subj T=obj  -> 172
  + The ministry grounded the judge. | The ministry > the judge
quarantine v  S?=subj T=obj  -> 172
  + The city quarantined street vendors. | The city > street vendors
segregate v  S?=subj T=obj  -> 172
  + A regulator segregated the station. | A regulator > the station
sideline v  S?=subj T=obj  -> 172
  + The parliament sidelined two deputies. | The parliament > two deputies
impose v  S?=subj T?=on|for|against obj=fine|fines|penalty|suspension|ban|restriction|travel_ban|lockdown  -> 172
  + A regulator imposed a fine on the station. | A regulator > the station
levy v  S?=subj T?=on|for|against obj=fine|fines|penalty|suspension|ban|restriction|travel_ban|lockdown  -> 172
  + The court levied a penalty on the bank. | The court > the bank
slap v  S?=subj T?=on|for|against obj=fine|fines|penalty|suspension|ban|restriction|travel_ban|lockdown  -> 172
  + A regulator slapped a fine on the station. | A regulator > the station
issue v  S?=subj T?=on|for|against obj=fine|fines|penalty|suspension|ban|restriction|travel_ban|lockdown  -> 172
  + The court issued a penalty on the bank. | The court > the bank
hand v  S?=subj T?=on|for|against obj=fine|fines|penalty|suspension|ban|restriction|travel_ban|lockdown  -> 172
  + A regulator handed a fine on the station. | A regulator > the station
place v  S?=subj T?=on|for|against obj=fine|fines|penalty|suspension|ban|restriction|travel_ban|lockdown  -> 172
  + The court placed a penalty on the bank. | The court > the bank
announce v  S?=subj T?=on|for|against obj=fine|fines|penalty|suspension|ban|restriction|travel_ban|lockdown  -> 172
  + A regulator announced a fine on the station. | A regulator > the station
order v  S?=subj T?=on|for|against obj=fine|fines|penalty|suspension|ban|restriction|travel_ban|lockdown  -> 172
  + The court ordered a penalty on the bank. | The court > the bank
enforce v  S?=subj T?=on|for|against obj=fine|fines|penalty|suspension|ban|restriction|travel_ban|lockdown  -> 172
  + A regulator enforced a fine on the station. | A regulator > the station
revoke v  S?=subj T?=of|from|obj.of|obj.poss obj=licence|license|permit|accreditation|registration|immunity|mandate  -> 172
  + The regulator revoked the licence of the station. | The regulator > the station
withdraw v  S?=subj T?=of|from|obj.of|obj.poss obj=licence|license|permit|accreditation|registration|immunity|mandate  -> 172
  + Colombia withdrew the accreditation of a reporter. | Colombia > a reporter
suspend v  S?=subj T?=of|from|obj.of|obj.poss obj=licence|license|permit|accreditation|registration|immunity|mandate  -> 172
  + The parliament suspended the immunity of a deputy. | The parliament > a deputy
cancel v  S?=subj T?=of|from|obj.of|obj.poss obj=licence|license|permit|accreditation|registration|immunity|mandate  -> 172
  + The regulator canceled the licence of the station. | The regulator > the station
lift v  S?=subj T?=of|from|obj.of|obj.poss obj=licence|license|permit|accreditation|registration|immunity|mandate  -> 172
  + Finland lifted the accreditation of a reporter. | Finland > a reporter
annul v  S?=subj T?=of|from|obj.of|obj.poss obj=licence|license|permit|accreditation|registration|immunity|mandate  -> 172
  + The parliament annulled the immunity of a deputy. | The parliament > a deputy
strip v  S?=subj T?=of|from|obj.of|obj.poss obj=licence|license|permit|accreditation|registration|immunity|mandate  -> 172
  + The regulator stripped the licence of the station. | The regulator > the station
remove v  S?=subj T?=of|from|obj.of|obj.poss obj=licence|license|permit|accreditation|registration|immunity|mandate  -> 172
  + Zambia removed the accreditation of a reporter. | Zambia > a reporter
rescind v  S?=subj T?=of|from|obj.of|obj.poss obj=licence|license|permit|accreditation|registration|immunity|mandate  -> 172
  + The parliament rescinded the immunity of a deputy. | The parliament > a deputy
deny v  S?=subj T?=of|from|obj.of|obj.poss obj=licence|license|permit|accreditation|registration|immunity|mandate  -> 172
  + The regulator denied the licence of the station. | The regulator > the station
fine n  S?=by|mod|poss T?=on|against|of  -> 172
  + The regulator's fine on the station was upheld. | The regulator > the station
disqualification n  S?=by|mod|poss T?=on|against|of  -> 172
  + The city's disqualification on vendors took effect. | The city > vendors
ban n  S?=by|mod|poss T?=on|against|of  -> 172
  + The regulator's ban on the station was upheld. | The regulator > the station
suspension n  S?=by|mod|poss T?=on|against|of  -> 172
  + The city's suspension on vendors took effect. | The city > vendors
delisting n  S?=by|mod|poss T?=on|against|of  -> 172
  + The regulator's delisting on the station was upheld. | The regulator > the station
blacklisting n  S?=by|mod|poss T?=on|against|of  -> 172
  + The city's blacklisting on vendors took effect. | The city > vendors
prohibition n  S?=by|mod|poss T?=on|against|of  -> 172
  + The regulator's prohibition on the station was upheld. | The regulator > the station
bar v  S?=subj T=obj from=office|post|job|contest|election|politics|parliament|ballot|race|work  -> 172
  + The court barred the mayor from office. | The court > the mayor
remove v  S?=subj T=obj from=office|post|job|contest|election|politics|parliament|ballot|race|work  -> 172
  + The commission removed a candidate from the race. | The commission > a candidate
suspend v  S?=subj T=obj from=office|post|job|contest|election|politics|parliament|ballot|race|work  -> 172
  + The court suspended the mayor from office. | The court > the mayor
ban v  S?=subj T=obj from=office|post|job|contest|election|politics|parliament|ballot|race|work  -> 172
  + The commission banned a candidate from the race. | The commission > a candidate
disqualify v  S?=subj T=obj from=office|post|job|contest|election|politics|parliament|ballot|race|work  -> 172
  + The court disqualified the mayor from office. | The court > the mayor
exclude v  S?=subj T=obj from=office|post|job|contest|election|politics|parliament|ballot|race|work  -> 172
  + The commission excluded a candidate from the race. | The commission > a candidate
dismiss v  S?=subj T=obj from=office|post|job|contest|election|politics|parliament|ballot|race|work  -> 172
  + The court dismissed the mayor from office. | The court > the mayor
expel v  S?=subj T=obj from=office|post|job|contest|election|politics|parliament|ballot|race|work  -> 172
  + The commission expelled a candidate from the race. | The commission > a candidate
# Political freedoms curbed
place v  S?=subj T?=on|in|over obj={restriction}|internet_blackout|censorship|internet_shutdown|gag_order  -> 1721
  + Pakistan placed restrictions on the press. | Pakistan > the press
introduce v  S?=subj T?=on|in|over obj={restriction}|internet_blackout|censorship|internet_shutdown|gag_order  -> 1721
  + Greece introduced curbs on churches. | Greece > churches
tighten v  S?=subj T?=on|in|over obj={restriction}|internet_blackout|censorship|internet_shutdown|gag_order  -> 1721
  + The army tightened a ban on gatherings. | The army > gatherings
enforce v  S?=subj T?=on|in|over obj={restriction}|internet_blackout|censorship|internet_shutdown|gag_order  -> 1721
  + Ecuador enforced restrictions on the press. | Ecuador > the press
extend v  S?=subj T?=on|in|over obj={restriction}|internet_blackout|censorship|internet_shutdown|gag_order  -> 1721
  + Cambodia extended curbs on churches. | Cambodia > churches
announce v  S?=subj T?=on|in|over obj={restriction}|internet_blackout|censorship|internet_shutdown|gag_order  -> 1721
  + The army announced a ban on gatherings. | The army > gatherings
order v  S?=subj T?=on|in|over obj={restriction}|internet_blackout|censorship|internet_shutdown|gag_order  -> 1721
  + Algeria ordered restrictions on the press. | Algeria > the press
declare v  S?=subj T?=on|in|over obj={restriction}|internet_blackout|censorship|internet_shutdown|gag_order  -> 1721
  + Latvia declared curbs on churches. | Latvia > churches
reimpose v  S?=subj T?=on|in|over obj={restriction}|internet_blackout|censorship|internet_shutdown|gag_order  -> 1721
  + The army reimposed a ban on gatherings. | The army > gatherings
decree v  S?=subj T?=on|in|over obj={restriction}|internet_blackout|censorship|internet_shutdown|gag_order  -> 1721
  + Bolivia decreed restrictions on the press. | Bolivia > the press
toughen v  S?=subj T?=on|in|over obj={restriction}|internet_blackout|censorship|internet_shutdown|gag_order  -> 1721
  + Sudan toughened curbs on churches. | Sudan > churches
enact v  S?=subj T?=on|in|over obj={restriction}|internet_blackout|censorship|internet_shutdown|gag_order  -> 1721
  + The army enacted a ban on gatherings. | The army > gatherings
adopt v  S?=subj T?=on|in|over obj={restriction}|internet_blackout|censorship|internet_shutdown|gag_order  -> 1721
  + Canada adopted restrictions on the press. | Canada > the press
slap v  S?=subj T?=on|in|over obj={restriction}|internet_blackout|censorship|internet_shutdown|gag_order  -> 1721
  + Qatar slapped curbs on churches. | Qatar > churches
put v  S?=subj T?=on|in|over obj={restriction}|internet_blackout|censorship|internet_shutdown|gag_order  -> 1721
  + The army put a ban on gatherings. | The army > gatherings
expand v  S?=subj T?=on|in|over obj={restriction}|internet_blackout|censorship|internet_shutdown|gag_order  -> 1721
  + Romania expanded restrictions on the press. | Romania > the press
apply v  S?=subj T?=on|in|over obj={restriction}|internet_blackout|censorship|internet_shutdown|gag_order  -> 1721
  + Ethiopia applied curbs on churches. | Ethiopia > churches
maintain v  S?=subj T?=on|in|over obj={restriction}|internet_blackout|censorship|internet_shutdown|gag_order  -> 1721
  + The army maintained a ban on gatherings. | The army > gatherings
clamp v  S?=subj T?=on|in|over obj={restriction}|internet_blackout|censorship|internet_shutdown|gag_order  -> 1721
  + Thailand clamped restrictions on the press. | Thailand > the press
set v  S?=subj T?=on|in|over obj={restriction}|internet_blackout|censorship|internet_shutdown|gag_order  -> 1721
  + Cyprus set curbs on churches. | Cyprus > churches
issue v  S?=subj T?=on|in|over obj={restriction}|internet_blackout|censorship|internet_shutdown|gag_order  -> 1721
  + The army issued a ban on gatherings. | The army > gatherings
suspend v  S?=subj T=obj:any obj={media}|website|broadcast|internet|press|transmission|radio|television  -> COERCE/censor
  + Mexico suspended a newspaper. | Mexico > a newspaper
shut v  S?=subj T=obj:any obj={media}|website|broadcast|internet|press|transmission|radio|television  -> COERCE/censor
  + The ministry shut two websites. | The ministry > two websites
shutter v  S?=subj T=obj:any obj={media}|website|broadcast|internet|press|transmission|radio|television  -> COERCE/censor
  + Tunisia shuttered the internet. | Tunisia > the internet
muzzle v  S?=subj T=obj:any obj={media}|website|broadcast|internet|press|transmission|radio|television  -> COERCE/censor
  + Iceland muzzled a newspaper. | Iceland > a newspaper
gag v  S?=subj T=obj:any obj={media}|website|broadcast|internet|press|transmission|radio|television  -> COERCE/censor
  + The ministry gagged two websites. | The ministry > two websites
silence v  S?=subj T=obj:any obj={media}|website|broadcast|internet|press|transmission|radio|television  -> COERCE/censor
  + Angola silenced the internet. | Angola > the internet
throttle v  S?=subj T=obj:any obj={media}|website|broadcast|internet|press|transmission|radio|television  -> COERCE/censor
  + Denmark throttled a newspaper. | Denmark > a newspaper
black_out v  S?=subj T=obj:any obj={media}|website|broadcast|internet|press|transmission|radio|television  -> COERCE/censor
  + The ministry blacked out two websites. | The ministry > two websites
jam v  S?=subj T=obj:any obj={media}|website|broadcast|internet|press|transmission|radio|television  -> COERCE/censor
  + Lebanon jammed the internet. | Lebanon > the internet
restrict v  S?=subj T=obj:any obj={media}|website|broadcast|internet|press|transmission|radio|television  -> COERCE/censor
  + Senegal restricted a newspaper. | Senegal > a newspaper
cut v  S?=subj T=obj:any obj={media}|website|broadcast|internet|press|transmission|radio|television  -> COERCE/censor
  + The ministry cut two websites. | The ministry > two websites
cut_off v  S?=subj T=obj:any obj={media}|website|broadcast|internet|press|transmission|radio|television  -> COERCE/censor
  + Georgia cut off the internet. | Georgia > the internet
disrupt v  S?=subj T=obj:any obj={media}|website|broadcast|internet|press|transmission|radio|television  -> COERCE/censor
  + Bulgaria disrupted a newspaper. | Bulgaria > a newspaper
seize v  S?=subj T=obj:any obj={media}|website|broadcast|internet|press|transmission|radio|television  -> COERCE/censor
  + The ministry seized two websites. | The ministry > two websites
pull v  S?=subj T=obj:any obj={media}|website|broadcast|internet|press|transmission|radio|television  -> COERCE/censor
  + Indonesia pulled the internet. | Indonesia > the internet
withdraw v  S?=subj T=obj:any obj={media}|website|broadcast|internet|press|transmission|radio|television  -> COERCE/censor
  + Morocco withdrew a newspaper. | Morocco > a newspaper
filter v  S?=subj T=obj:any obj={media}|website|broadcast|internet|press|transmission|radio|television  -> COERCE/censor
  + The ministry filtered two websites. | The ministry > two websites
remove v  S?=subj T=obj:any obj={media}|website|broadcast|internet|press|transmission|radio|television  -> COERCE/censor
  + Belarus removed the internet. | Belarus > the internet
disable v  S?=subj T=obj:any obj={media}|website|broadcast|internet|press|transmission|radio|television  -> COERCE/censor
  + Tanzania disabled a newspaper. | Tanzania > a newspaper
ransack v  S?=subj T=obj:any obj={media}|website|broadcast|internet|press|transmission|radio|television  -> COERCE/censor
  + The ministry ransacked two websites. | The ministry > two websites
fine v  S?=subj T=obj:any obj={media}|website|broadcast|internet|press|transmission|radio|television  -> COERCE/censor
  + Croatia fined the internet. | Croatia > the internet
switch_off v  S?=subj T=obj:any obj={media}|website|broadcast|internet|press|transmission|radio|television  -> COERCE/censor
  + Argentina switched off a newspaper. | Argentina > a newspaper
unplug v  S?=subj T=obj:any obj={media}|website|broadcast|internet|press|transmission|radio|television  -> COERCE/censor
  + The ministry unplugged two websites. | The ministry > two websites
muzzle v  S?=subj T=obj:any  -> COERCE/censor
  + Rwanda muzzled critics. | Rwanda > critics
gag v  S?=subj T=obj:any  -> COERCE/censor
  + Austria gagged the press. | Austria > the press
silence v  S?=subj T=obj:any  -> COERCE/censor
  + Yemen silenced critics. | Yemen > critics
stifle v  S?=subj T=obj:any  -> COERCE/censor
  + Kenya stifled the press. | Kenya > the press
blackout v  S?=subj T=obj:any  -> COERCE/censor
  + Norway blackouted critics. | Norway > critics
prohibit v  S?=subj T=obj obj={gathering}|opposition_rally|union|movement  -> 1721
  + The finance minister prohibited the march. | The finance minister > the march
forbid v  S?=subj T=obj obj={gathering}|opposition_rally|union|movement  -> 1721
  + Peru forbade a rally. | Peru > a rally
outlaw v  S?=subj T=obj obj={gathering}|opposition_rally|union|movement  -> 1721
  + The chancellor outlawed the march. | The chancellor > the march
disallow v  S?=subj T=obj obj={gathering}|opposition_rally|union|movement  -> 1721
  + Turkey disallowed a rally. | Turkey > a rally
cancel v  S?=subj T=obj obj={gathering}|opposition_rally|union|movement  -> 1721
  + The president canceled the march. | The president > the march
prevent v  S?=subj T=obj obj={gathering}|opposition_rally|union|movement  -> 1721
  + Vietnam prevented a rally. | Vietnam > a rally
stop v  S?=subj T=obj obj={gathering}|opposition_rally|union|movement  -> 1721
  + The prime minister stopped the march. | The prime minister > the march
halt v  S?=subj T=obj obj={gathering}|opposition_rally|union|movement  -> 1721
  + Chad halted a rally. | Chad > a rally
suspend v  S?=subj T=obj obj={gathering}|opposition_rally|union|movement  -> 1721
  + The foreign minister suspended the march. | The foreign minister > the march
criminalise v  S?=subj T=obj obj={gathering}|opposition_rally|union|movement  -> 1721
  + Egypt criminalised a rally. | Egypt > a rally
criminalize v  S?=subj T=obj obj={gathering}|opposition_rally|union|movement  -> 1721
  + The defence minister criminalized the march. | The defence minister > the march
censorship n  S?=by|mod|poss T?=on|of|against  -> 1721
  + Poland's censorship of the press worsened. | Poland > the press
gag_order n  S?=by|mod|poss T?=on|of|against  -> 1721
  + Chile's gag order on rallies was extended. | Chile > rallies
internet_shutdown n  S?=by|mod|poss T?=on|of|against  -> 1721
  + Nepal's internet shutdown of the press worsened. | Nepal > the press
media_ban n  S?=by|mod|poss T?=on|of|against  -> 1721
  + Ghana's media ban on rallies was extended. | Ghana > rallies
press_censorship n  S?=by|mod|poss T?=on|of|against  -> 1721
  + Serbia's press censorship of the press worsened. | Serbia > the press
protest_ban n  S?=by|mod|poss T?=on|of|against  -> 1721
  + Japan's protest ban on rallies was extended. | Japan > rallies
blackout n  S?=by|mod|poss T?=on|of|against  -> 1721
  + Jordan's blackout of the press worsened. | Jordan > the press
muzzling n  S?=by|mod|poss T?=on|of|against  -> 1721
  + Cuba's muzzling on rallies was extended. | Cuba > rallies
silencing n  S?=by|mod|poss T?=on|of|against  -> 1721
  + Malaysia's silencing of the press worsened. | Malaysia > the press
blocking n  S?=by|mod|poss T?=on|of|against  -> 1721
  + Sweden's blocking on rallies was extended. | Sweden > rallies
closure n  S?=by|mod|poss T?=on|of|against  -> 1721
  + Uganda's closure of the press worsened. | Uganda > the press
media_blackout n  S?=by|mod|poss T?=on|of|against  -> 1721
  + Brazil's media blackout on rallies was extended. | Brazil > rallies
restriction n  S?=by|mod|poss T?=on|of|against  -> 1721
  + Kuwait's restriction of the press worsened. | Kuwait > the press
curb n  S?=by|mod|poss T?=on|of|against  -> 1721
  + Armenia's curb on rallies was extended. | Armenia > rallies
outlaw v  S?=subj T=obj obj={party}|parliament|assembly|congress|commission|election  -> 1722
  + A court outlawed the opposition party. | A court > the opposition party
suspend v  S?=subj T=obj obj={party}|parliament|assembly|congress|commission|election  -> 1722
  + The interior minister suspended the parliament. | The interior minister > the parliament
disband v  S?=subj T=obj obj={party}|parliament|assembly|congress|commission|election  -> 1722
  + Portugal disbanded a candidate. | Portugal > a candidate
proscribe v  S?=subj T=obj obj={party}|parliament|assembly|congress|commission|election  -> 1722
  + A court proscribed the opposition party. | A court > the opposition party
bar v  S?=subj T=obj obj={party}|parliament|assembly|congress|commission|election  -> 1722
  + The opposition leader barred the parliament. | The opposition leader > the parliament
deregister v  S?=subj T=obj obj={party}|parliament|assembly|congress|commission|election  -> 1722
  + Niger deregistered a candidate. | Niger > a candidate
close_down v  S?=subj T=obj obj={party}|parliament|assembly|congress|commission|election  -> 1722
  + A court closed down the opposition party. | A court > the opposition party
exclude v  S?=subj T=obj obj={party}|parliament|assembly|congress|commission|election  -> 1722
  + The governor excluded the parliament. | The governor > the parliament
delegalise v  S?=subj T=obj obj={party}|parliament|assembly|congress|commission|election  -> 1722
  + Mongolia delegalised a candidate. | Mongolia > a candidate
criminalise v  S?=subj T=obj obj={party}|parliament|assembly|congress|commission|election  -> 1722
  + A court criminalised the opposition party. | A court > the opposition party
annul v  S?=subj T=obj obj={party}|parliament|assembly|congress|commission|election  -> 1722
  + The king annulled the parliament. | The king > the parliament
shut_down v  S?=subj T=obj obj={party}|parliament|assembly|congress|commission|election  -> 1722
  + Oman shut down a candidate. | Oman > a candidate
suppress v  S?=subj T=obj obj={party}|parliament|assembly|congress|commission|election  -> 1722
  + A court suppressed the opposition party. | A court > the opposition party
prohibit v  S?=subj T=obj obj={party}|parliament|assembly|congress|commission|election  -> 1722
  + The ambassador prohibited the parliament. | The ambassador > the parliament
liquidate v  S?=subj T=obj obj={party}|parliament|assembly|congress|commission|election  -> 1722
  + Colombia liquidated a candidate. | Colombia > a candidate
outlawing n  S?=by T=of|poss  -> 1722
  + The outlawing of the party by the court angered voters. | the court > the party
dissolution n  S?=by T=of|poss  -> 1722
  + The dissolution of the assembly by the president came at midnight. | the president > the assembly
proscription n  S?=by T=of|poss  -> 1722
  + The proscription of the party by the court angered voters. | the court > the party
deregistration n  S?=by T=of|poss  -> 1722
  + The deregistration of the assembly by the president came at midnight. | the president > the assembly
banning n  S?=by T=of|poss  -> 1722
  + The banning of the party by the court angered voters. | the court > the party
designate v  S?=subj T=obj as=terrorist|extremist|terrorist_organisation|terrorist_organization|foreign_agent|terror_group|undesirable  -> 1722
  + Finland designated the charity as a foreign agent. | Finland > the charity
label v  S?=subj T=obj as=terrorist|extremist|terrorist_organisation|terrorist_organization|foreign_agent|terror_group|undesirable  -> 1722
  + A court labeled the movement as extremist. | A court > the movement
brand v  S?=subj T=obj as=terrorist|extremist|terrorist_organisation|terrorist_organization|foreign_agent|terror_group|undesirable  -> 1722
  + Zambia branded the charity as a foreign agent. | Zambia > the charity
list v  S?=subj T=obj as=terrorist|extremist|terrorist_organisation|terrorist_organization|foreign_agent|terror_group|undesirable  -> 1722
  + A court listed the movement as extremist. | A court > the movement
declare v  S?=subj T=obj as=terrorist|extremist|terrorist_organisation|terrorist_organization|foreign_agent|terror_group|undesirable  -> 1722
  + Pakistan declared the charity as a foreign agent. | Pakistan > the charity
register v  S?=subj T=obj as=terrorist|extremist|terrorist_organisation|terrorist_organization|foreign_agent|terror_group|undesirable  -> 1722
  + A court registered the movement as extremist. | A court > the movement
classify v  S?=subj T=obj as=terrorist|extremist|terrorist_organisation|terrorist_organization|foreign_agent|terror_group|undesirable  -> 1722
  + Greece classified the charity as a foreign agent. | Greece > the charity
name v  S?=subj T=obj as=terrorist|extremist|terrorist_organisation|terrorist_organization|foreign_agent|terror_group|undesirable  -> 1722
  + A court named the movement as extremist. | A court > the movement
# Curfew, emergency
enforce v  S?=subj T?=on|in|across|over obj={curfew}  -> 1723
  + The army enforced a curfew in Quetta. | The army > Quetta
introduce v  S?=subj T?=on|in|across|over obj={curfew}  -> 1723
  + The governor introduced a night curfew in Goma. | The governor > Goma
order v  S?=subj T?=on|in|across|over obj={curfew}  -> 1723
  + The army ordered a curfew in Oaxaca. | The army > Oaxaca
announce v  S?=subj T?=on|in|across|over obj={curfew}  -> 1723
  + The governor announced a night curfew in Mombasa. | The governor > Mombasa
extend v  S?=subj T?=on|in|across|over obj={curfew}  -> 1723
  + The army extended a curfew in Lyon. | The army > Lyon
reimpose v  S?=subj T?=on|in|across|over obj={curfew}  -> 1723
  + The governor reimposed a night curfew in Aleppo. | The governor > Aleppo
clamp v  S?=subj T?=on|in|across|over obj={curfew}  -> 1723
  + The army clamped a curfew in Cusco. | The army > Cusco
slap v  S?=subj T?=on|in|across|over obj={curfew}  -> 1723
  + The governor slapped a night curfew in Izmir. | The governor > Izmir
decree v  S?=subj T?=on|in|across|over obj={curfew}  -> 1723
  + The army decreed a curfew in Lagos. | The army > Lagos
proclaim v  S?=subj T?=on|in|across|over obj={curfew}  -> 1723
  + The governor proclaimed a night curfew in Gdansk. | The governor > Gdansk
tighten v  S?=subj T?=on|in|across|over obj={curfew}  -> 1723
  + The army tightened a curfew in Basra. | The army > Basra
institute v  S?=subj T?=on|in|across|over obj={curfew}  -> 1723
  + The governor instituted a night curfew in Kandahar. | The governor > Kandahar
place v  S?=subj T?=on|in|across|over obj={curfew}  -> 1723
  + The army placed a curfew in Cali. | The army > Cali
proclaim v  S?=subj T?=on|in|across obj={martial}  -> 1724
  + The army chief proclaimed a state of emergency. | The army chief > _
announce v  S?=subj T?=on|in|across obj={martial}  -> 1724
  + The army announced martial law in Mandalay. | The army > Mandalay
enforce v  S?=subj T?=on|in|across obj={martial}  -> 1724
  + The vice president enforced a state of emergency. | The vice president > _
extend v  S?=subj T?=on|in|across obj={martial}  -> 1724
  + The army extended martial law in Durban. | The army > Durban
decree v  S?=subj T?=on|in|across obj={martial}  -> 1724
  + The party leader decreed a state of emergency. | The party leader > _
introduce v  S?=subj T?=on|in|across obj={martial}  -> 1724
  + The army introduced martial law in Sarajevo. | The army > Sarajevo
order v  S?=subj T?=on|in|across obj={martial}  -> 1724
  + The mayor ordered a state of emergency. | The mayor > _
reimpose v  S?=subj T?=on|in|across obj={martial}  -> 1724
  + The army reimposed martial law in Quetta. | The army > Quetta
prolong v  S?=subj T?=on|in|across obj={martial}  -> 1724
  + The envoy prolonged a state of emergency. | The envoy > _
invoke v  S?=subj T?=on|in|across obj={martial}  -> 1724
  + The army invoked martial law in Goma. | The army > Goma
enact v  S?=subj T?=on|in|across obj={martial}  -> 1724
  + The finance minister enacted a state of emergency. | The finance minister > _
institute v  S?=subj T?=on|in|across obj={martial}  -> 1724
  + The army instituted martial law in Oaxaca. | The army > Oaxaca
renew v  S?=subj T?=on|in|across obj={martial}  -> 1724
  + The chancellor renewed a state of emergency. | The chancellor > _
martial_law n  S?=by|mod|poss T?=in|on  -> 1724
  + The army's martial law in Mombasa was extended. | The army > Mombasa
emergency_rule n  S?=by|mod|poss T?=in|on  -> 1724
  + The army's emergency rule in Lyon was extended. | The army > Lyon
# Blockade and siege
lay v  S?=subj T?=on|of|around|against|obj.of|obj.poss obj={blockade}|cordon  -> 191
  + Ecuador laid a blockade on Cambodia. | Ecuador > Cambodia
enforce v  S?=subj T?=on|of|around|against|obj.of|obj.poss obj={blockade}|cordon  -> 191
  + Gunmen enforced a siege of the town. | Gunmen > the town
establish v  S?=subj T?=on|of|around|against|obj.of|obj.poss obj={blockade}|cordon  -> 191
  + Marines established a cordon around the camp. | Marines > the camp
maintain v  S?=subj T?=on|of|around|against|obj.of|obj.poss obj={blockade}|cordon  -> 191
  + Algeria maintained a blockade on Latvia. | Algeria > Latvia
tighten v  S?=subj T?=on|of|around|against|obj.of|obj.poss obj={blockade}|cordon  -> 191
  + Separatists tightened a siege of the town. | Separatists > the town
place v  S?=subj T?=on|of|around|against|obj.of|obj.poss obj={blockade}|cordon  -> 191
  + Border guards placed a cordon around the camp. | Border guards > the camp
mount v  S?=subj T?=on|of|around|against|obj.of|obj.poss obj={blockade}|cordon  -> 191
  + Bolivia mounted a blockade on Sudan. | Bolivia > Sudan
begin v  S?=subj T?=on|of|around|against|obj.of|obj.poss obj={blockade}|cordon  -> 191
  + Guerrillas began a siege of the town. | Guerrillas > the town
set_up v  S?=subj T?=on|of|around|against|obj.of|obj.poss obj={blockade}|cordon  -> 191
  + The army set up a cordon around the camp. | The army > the camp
extend v  S?=subj T?=on|of|around|against|obj.of|obj.poss obj={blockade}|cordon  -> 191
  + Canada extended a blockade on Qatar. | Canada > Qatar
throw v  S?=subj T?=on|of|around|against|obj.of|obj.poss obj={blockade}|cordon  -> 191
  + Militiamen threw a siege of the town. | Militiamen > the town
announce v  S?=subj T?=on|of|around|against|obj.of|obj.poss obj={blockade}|cordon  -> 191
  + Government troops announced a cordon around the camp. | Government troops > the camp
encircle v  S?=subj T=obj:any  -> 191
  + Soldiers encircled the village. | Soldiers > the village
surround v  S?=subj T=obj:any  -> 191
  + Extremists surrounded the town. | Extremists > the town
cordon_off v  S?=subj T=obj:any  -> 191
  + Special forces cordoned off the harbour. | Special forces > the harbour
isolate v  S?=subj T=obj:any  -> 191
  + The navy isolated the village. | The navy > the village
close_off v  S?=subj T=obj:any  -> 191
  + Jihadists closed off the town. | Jihadists > the town
wall_off v  S?=subj T=obj:any  -> 191
  + The air force walled off the harbour. | The air force > the harbour
hem_in v  S?=subj T=obj:any  -> 191
  + Marines hemmed in the village. | Marines > the village
beleaguer v  S?=subj T=obj:any  -> 191
  + Paramilitaries beleaguered the town. | Paramilitaries > the town
lock_down v  S?=subj T=obj:any  -> 191
  + Border guards locked down the harbour. | Border guards > the harbour
cut_off v  S?=subj T=obj:any  -> 191
  + The army cut off the village. | The army > the village
choke v  S?=subj T=obj:any  -> 191
  + Rebels choked the town. | Rebels > the town
fence_off v  S?=subj T=obj:any  -> 191
  + Government troops fenced off the harbour. | Government troops > the harbour
bottle_up v  S?=subj T=obj:any  -> 191
  + Soldiers bottled up the village. | Soldiers > the village
shut v  S?=subj T=obj:any obj=border|airspace|border_crossing|crossing|port|road|checkpoint|strait|frontier|corridor|airport|gate  -> 191
  + Romania shut its border with Ethiopia. | Romania > its border
seal_off v  S?=subj T=obj:any obj=border|airspace|border_crossing|crossing|port|road|checkpoint|strait|frontier|corridor|airport|gate  -> 191
  + Special forces sealed off the crossing. | Special forces > the crossing
block v  S?=subj T=obj:any obj=border|airspace|border_crossing|crossing|port|road|checkpoint|strait|frontier|corridor|airport|gate  -> 191
  + Thailand blocked its border with Cyprus. | Thailand > its border
barricade v  S?=subj T=obj:any obj=border|airspace|border_crossing|crossing|port|road|checkpoint|strait|frontier|corridor|airport|gate  -> 191
  + The navy barricaded the crossing. | The navy > the crossing
seal v  S?=subj T=obj:any obj=border|airspace|border_crossing|crossing|port|road|checkpoint|strait|frontier|corridor|airport|gate  -> 191
  + Mexico sealed its border with Tunisia. | Mexico > its border
shut_down v  S?=subj T=obj:any obj=border|airspace|border_crossing|crossing|port|road|checkpoint|strait|frontier|corridor|airport|gate  -> 191
  + The air force shut down the crossing. | The air force > the crossing
close_off v  S?=subj T=obj:any obj=border|airspace|border_crossing|crossing|port|road|checkpoint|strait|frontier|corridor|airport|gate  -> 191
  + Iceland closed off its border with Angola. | Iceland > its border
obstruct v  S?=subj T=obj:any obj=border|airspace|border_crossing|crossing|port|road|checkpoint|strait|frontier|corridor|airport|gate  -> 191
  + Marines obstructed the crossing. | Marines > the crossing
encirclement n  S?=by|mod|poss T?=of|on|around|against:any  -> 191
  + Denmark's encirclement of the port hurt trade. | Denmark > the port
naval_blockade n  S?=by|mod|poss T?=of|on|around|against:any  -> 191
  + Lebanon's naval blockade of the port hurt trade. | Lebanon > the port
air_blockade n  S?=by|mod|poss T?=of|on|around|against:any  -> 191
  + Senegal's air blockade of the port hurt trade. | Senegal > the port
sea_blockade n  S?=by|mod|poss T?=of|on|around|against:any  -> 191
  + Georgia's sea blockade of the port hurt trade. | Georgia > the port
lockdown n  S?=by|mod|poss T?=of|on|around|against:any  -> 191
  + Bulgaria's lockdown of the port hurt trade. | Bulgaria > the port
economic_blockade n  S?=by|mod|poss T?=of|on|around|against:any  -> 191
  + Indonesia's economic blockade of the port hurt trade. | Indonesia > the port
border_closure n  S?=by|mod|poss T?=of|on|around|against:any  -> 191
  + Morocco's border closure of the port hurt trade. | Morocco > the port
cordon n  S?=by|mod|poss T?=of|on|around|against:any  -> 191
  + Belarus' cordon of the port hurt trade. | Belarus > the port
encircling n  S?=by|mod|poss T?=of|on|around|against:any  -> 191
  + Tanzania's encircling of the port hurt trade. | Tanzania > the port
# Territory taken
take v  S?=subj T=obj:any obj={territory}|control  -> 192
  + Militants took a border town. | Militants > a border town
conquer v  S?=subj T=obj:any obj={territory}|control  -> 192
  + Border guards conquered the airport. | Border guards > the airport
overrun v  S?=subj T=obj:any obj={territory}|control  -> 192
  + Croatia overran the island. | Croatia > the island
recapture v  S?=subj T=obj:any obj={territory}|control  -> 192
  + Insurgents recaptured a border town. | Insurgents > a border town
retake v  S?=subj T=obj:any obj={territory}|control  -> 192
  + The army retook the airport. | The army > the airport
reoccupy v  S?=subj T=obj:any obj={territory}|control  -> 192
  + Argentina reoccupied the island. | Argentina > the island
regain v  S?=subj T=obj:any obj={territory}|control  -> 192
  + Gunmen regained a border town. | Gunmen > a border town
secure v  S?=subj T=obj:any obj={territory}|control  -> 192
  + Government troops secured the airport. | Government troops > the airport
grab v  S?=subj T=obj:any obj={territory}|control  -> 192
  + Rwanda grabbed the island. | Rwanda > the island
recover v  S?=subj T=obj:any obj={territory}|control  -> 192
  + Separatists recovered a border town. | Separatists > a border town
control v  S?=subj T=obj:any obj={territory}|control  -> 192
  + Soldiers controlled the airport. | Soldiers > the airport
win v  S?=subj T=obj:any obj={territory}|control  -> 192
  + Austria won the island. | Austria > the island
gain v  S?=subj T=obj:any obj={territory}|control  -> 192
  + Guerrillas gained a border town. | Guerrillas > a border town
wrest v  S?=subj T=obj:any obj={territory}|control  -> 192
  + Special forces wrested the airport. | Special forces > the airport
hold v  S?=subj T=obj:any obj={territory}|control  -> 192
  + Yemen held the island. | Yemen > the island
reclaim v  S?=subj T=obj:any obj={territory}|control  -> 192
  + Militiamen reclaimed a border town. | Militiamen > a border town
take_control_of v  S?=subj T=obj:any obj={territory}|control  -> 192
  + The navy took control of the airport. | The navy > the airport
take_possession_of v  S?=subj T=obj:any obj={territory}|control  -> 192
  + Kenya took possession of the island. | Kenya > the island
liberate v  S?=subj T=obj:any obj={territory}|control  -> 192
  + Extremists liberated a border town. | Extremists > a border town
sweep_into v  S?=subj T=obj:any obj={territory}|control  -> 192
  + The air force swept into the airport. | The air force > the airport
enter v  S?=subj T=obj:any obj={territory}|control  -> 192
  + Norway entered the island. | Norway > the island
conquer v  S?=subj T=obj:any  -> 192
  + Marines conquered the valley. | Marines > the valley
colonize v  S?=subj T=obj:any  -> 192
  + Peru colonized the disputed province. | Peru > the disputed province
colonise v  S?=subj T=obj:any  -> 192
  + Border guards colonised the valley. | Border guards > the valley
subjugate v  S?=subj T=obj:any  -> 192
  + Turkey subjugated the disputed province. | Turkey > the disputed province
reconquer v  S?=subj T=obj:any  -> 192
  + The army reconquered the valley. | The army > the valley
subdue v  S?=subj T=obj:any  -> 192
  + Vietnam subdued the disputed province. | Vietnam > the disputed province
vanquish v  S?=subj T=obj:any  -> 192
  + Government troops vanquished the valley. | Government troops > the valley
take v  S?=subj T?=of|over|obj.of|obj.poss:any obj=control|power|command|possession  -> 192
  + Jihadists took control of the town. | Jihadists > the town
seize v  S?=subj T?=of|over|obj.of|obj.poss:any obj=control|power|command|possession  -> 192
  + Soldiers seized control over the airport. | Soldiers > the airport
gain v  S?=subj T?=of|over|obj.of|obj.poss:any obj=control|power|command|possession  -> 192
  + Paramilitaries gained control of the town. | Paramilitaries > the town
wrest v  S?=subj T?=of|over|obj.of|obj.poss:any obj=control|power|command|possession  -> 192
  + Special forces wrested control over the airport. | Special forces > the airport
establish v  S?=subj T?=of|over|obj.of|obj.poss:any obj=control|power|command|possession  -> 192
  + Rebels established control of the town. | Rebels > the town
assume v  S?=subj T?=of|over|obj.of|obj.poss:any obj=control|power|command|possession  -> 192
  + The navy assumed control over the airport. | The navy > the airport
tighten v  S?=subj T?=of|over|obj.of|obj.poss:any obj=control|power|command|possession  -> 192
  + Militants tightened control of the town. | Militants > the town
win v  S?=subj T?=of|over|obj.of|obj.poss:any obj=control|power|command|possession  -> 192
  + The air force won control over the airport. | The air force > the airport
regain v  S?=subj T?=of|over|obj.of|obj.poss:any obj=control|power|command|possession  -> 192
  + Insurgents regained control of the town. | Insurgents > the town
conquest n  S?=by T=of|poss:any  -> 192
  + The conquest of the town by gunmen took hours. | gunmen > the town
recapture n  S?=by T=of|poss:any  -> 192
  + The recapture of the island by marines was bloodless. | marines > the island
takeover n  S?=by T=of|poss:any  -> 192
  + The takeover of the town by separatists took hours. | separatists > the town
reoccupation n  S?=by T=of|poss:any  -> 192
  + The reoccupation of the island by border guards was bloodless. | border guards > the island
colonisation n  S?=by T=of|poss:any  -> 192
  + The colonisation of the town by guerrillas took hours. | guerrillas > the town
colonization n  S?=by T=of|poss:any  -> 192
  + The colonization of the island by the army was bloodless. | the army > the island
subjugation n  S?=by T=of|poss:any  -> 192
  + The subjugation of the town by militiamen took hours. | militiamen > the town
land_seizure n  S?=by T=of|poss:any  -> 192
  + The land seizure of the island by government troops was bloodless. | government troops > the island
retaking n  S?=by T=of|poss:any  -> 192
  + The retaking of the town by extremists took hours. | extremists > the town
storming n  S?=by T=of|poss:any  -> 192
  + The storming of the island by soldiers was bloodless. | soldiers > the island
build v  S?=subj T?=in|on obj=settlement|outpost|settlements|colony  -> 192
  + Chad built a settlement in the valley. | Chad > the valley
establish v  S?=subj T?=in|on obj=settlement|outpost|settlements|colony  -> 192
  + Egypt established settlements on occupied land. | Egypt > occupied land
expand v  S?=subj T?=in|on obj=settlement|outpost|settlements|colony  -> 192
  + Poland expanded a settlement in the valley. | Poland > the valley
erect v  S?=subj T?=in|on obj=settlement|outpost|settlements|colony  -> 192
  + Chile erected settlements on occupied land. | Chile > occupied land
approve v  S?=subj T?=in|on obj=settlement|outpost|settlements|colony  -> 192
  + Nepal approved a settlement in the valley. | Nepal > the valley
# Cyber, false news
cyberattack v  S?=subj T=obj:any  -> 176
  + Hackers of Ghana cyberattacked a bank. | Hackers of Ghana > a bank
phish v  S?=subj T=obj:any  -> 176
  + Agents phished the ministry. | Agents > the ministry
ddos v  S?=subj T=obj:any  -> 176
  + Hackers of Serbia ddosed a bank. | Hackers of Serbia > a bank
infect v  S?=subj T=obj:any  -> 176
  + Agents infected the ministry. | Agents > the ministry
launch v  S?=subj T?=on|against|into|of|at|obj.of|obj.poss:any obj=cyberattack|cyber_attack|cyber-attack|ddos_attack|malware|virus|ransomware|hack|hacking_attack|phishing_attack|spyware|ransomware_attack|intrusion|computer_worm  -> 176
  + Japan launched a cyberattack on a bank. | Japan > a bank
carry_out v  S?=subj T?=on|against|into|of|at|obj.of|obj.poss:any obj=cyberattack|cyber_attack|cyber-attack|ddos_attack|malware|virus|ransomware|hack|hacking_attack|phishing_attack|spyware|ransomware_attack|intrusion|computer_worm  -> 176
  + Hackers carried out malware against the ministry. | Hackers > the ministry
conduct v  S?=subj T?=on|against|into|of|at|obj.of|obj.poss:any obj=cyberattack|cyber_attack|cyber-attack|ddos_attack|malware|virus|ransomware|hack|hacking_attack|phishing_attack|spyware|ransomware_attack|intrusion|computer_worm  -> 176
  + Jordan conducted a cyberattack on a bank. | Jordan > a bank
mount v  S?=subj T?=on|against|into|of|at|obj.of|obj.poss:any obj=cyberattack|cyber_attack|cyber-attack|ddos_attack|malware|virus|ransomware|hack|hacking_attack|phishing_attack|spyware|ransomware_attack|intrusion|computer_worm  -> 176
  + Hackers mounted malware against the ministry. | Hackers > the ministry
stage v  S?=subj T?=on|against|into|of|at|obj.of|obj.poss:any obj=cyberattack|cyber_attack|cyber-attack|ddos_attack|malware|virus|ransomware|hack|hacking_attack|phishing_attack|spyware|ransomware_attack|intrusion|computer_worm  -> 176
  + Cuba staged a cyberattack on a bank. | Cuba > a bank
unleash v  S?=subj T?=on|against|into|of|at|obj.of|obj.poss:any obj=cyberattack|cyber_attack|cyber-attack|ddos_attack|malware|virus|ransomware|hack|hacking_attack|phishing_attack|spyware|ransomware_attack|intrusion|computer_worm  -> 176
  + Hackers unleashed malware against the ministry. | Hackers > the ministry
deploy v  S?=subj T?=on|against|into|of|at|obj.of|obj.poss:any obj=cyberattack|cyber_attack|cyber-attack|ddos_attack|malware|virus|ransomware|hack|hacking_attack|phishing_attack|spyware|ransomware_attack|intrusion|computer_worm  -> 176
  + Malaysia deployed a cyberattack on a bank. | Malaysia > a bank
plant v  S?=subj T?=on|against|into|of|at|obj.of|obj.poss:any obj=cyberattack|cyber_attack|cyber-attack|ddos_attack|malware|virus|ransomware|hack|hacking_attack|phishing_attack|spyware|ransomware_attack|intrusion|computer_worm  -> 176
  + Hackers planted malware against the ministry. | Hackers > the ministry
use v  S?=subj T?=on|against|into|of|at|obj.of|obj.poss:any obj=cyberattack|cyber_attack|cyber-attack|ddos_attack|malware|virus|ransomware|hack|hacking_attack|phishing_attack|spyware|ransomware_attack|intrusion|computer_worm  -> 176
  + Sweden used a cyberattack on a bank. | Sweden > a bank
perpetrate v  S?=subj T?=on|against|into|of|at|obj.of|obj.poss:any obj=cyberattack|cyber_attack|cyber-attack|ddos_attack|malware|virus|ransomware|hack|hacking_attack|phishing_attack|spyware|ransomware_attack|intrusion|computer_worm  -> 176
  + Hackers perpetrated malware against the ministry. | Hackers > the ministry
coordinate v  S?=subj T?=on|against|into|of|at|obj.of|obj.poss:any obj=cyberattack|cyber_attack|cyber-attack|ddos_attack|malware|virus|ransomware|hack|hacking_attack|phishing_attack|spyware|ransomware_attack|intrusion|computer_worm  -> 176
  + Uganda coordinated a cyberattack on a bank. | Uganda > a bank
orchestrate v  S?=subj T?=on|against|into|of|at|obj.of|obj.poss:any obj=cyberattack|cyber_attack|cyber-attack|ddos_attack|malware|virus|ransomware|hack|hacking_attack|phishing_attack|spyware|ransomware_attack|intrusion|computer_worm  -> 176
  + Hackers orchestrated malware against the ministry. | Hackers > the ministry
send v  S?=subj T?=on|against|into|of|at|obj.of|obj.poss:any obj=cyberattack|cyber_attack|cyber-attack|ddos_attack|malware|virus|ransomware|hack|hacking_attack|phishing_attack|spyware|ransomware_attack|intrusion|computer_worm  -> 176
  + Brazil sent a cyberattack on a bank. | Brazil > a bank
direct v  S?=subj T?=on|against|into|of|at|obj.of|obj.poss:any obj=cyberattack|cyber_attack|cyber-attack|ddos_attack|malware|virus|ransomware|hack|hacking_attack|phishing_attack|spyware|ransomware_attack|intrusion|computer_worm  -> 176
  + Hackers directed malware against the ministry. | Hackers > the ministry
hack v  S?=subj T=obj:any obj=computer|server|network|website|account|database|system|email|computer_system  -> 176
  + Hackers hacked the network of the ministry. | Hackers > the network
breach v  S?=subj T=obj:any obj=computer|server|network|website|account|database|system|email|computer_system  -> 176
  + Hackers breached the network of the ministry. | Hackers > the network
infiltrate v  S?=subj T=obj:any obj=computer|server|network|website|account|database|system|email|computer_system  -> 176
  + Hackers infiltrated the network of the ministry. | Hackers > the network
penetrate v  S?=subj T=obj:any obj=computer|server|network|website|account|database|system|email|computer_system  -> 176
  + Hackers penetrated the network of the ministry. | Hackers > the network
compromise v  S?=subj T=obj:any obj=computer|server|network|website|account|database|system|email|computer_system  -> 176
  + Hackers compromised the network of the ministry. | Hackers > the network
attack v  S?=subj T=obj:any obj=computer|server|network|website|account|database|system|email|computer_system  -> 176
  + Hackers attacked the network of the ministry. | Hackers > the network
disable v  S?=subj T=obj:any obj=computer|server|network|website|account|database|system|email|computer_system  -> 176
  + Hackers disabled the network of the ministry. | Hackers > the network
disrupt v  S?=subj T=obj:any obj=computer|server|network|website|account|database|system|email|computer_system  -> 176
  + Hackers disrupted the network of the ministry. | Hackers > the network
crash v  S?=subj T=obj:any obj=computer|server|network|website|account|database|system|email|computer_system  -> 176
  + Hackers crashed the network of the ministry. | Hackers > the network
target v  S?=subj T=obj:any obj=computer|server|network|website|account|database|system|email|computer_system  -> 176
  + Hackers targeted the network of the ministry. | Hackers > the network
hack n  S?=by|mod|poss T?=on|against|into|of:any  -> 176
  + Kuwait's hack on the ministry was traced. | Kuwait > the ministry
hacking n  S?=by|mod|poss T?=on|against|into|of:any  -> 176
  + Hackers' hacking against the port stopped cranes. | Hackers > the port
cyber_attack n  S?=by|mod|poss T?=on|against|into|of:any  -> 176
  + Armenia's cyber attack on the ministry was traced. | Armenia > the ministry
cyber-attack n  S?=by|mod|poss T?=on|against|into|of:any  -> 176
  + Hackers' cyber-attack against the port stopped cranes. | Hackers > the port
ransomware_attack n  S?=by|mod|poss T?=on|against|into|of:any  -> 176
  + Portugal's ransomware attack on the ministry was traced. | Portugal > the ministry
ddos_attack n  S?=by|mod|poss T?=on|against|into|of:any  -> 176
  + Hackers' ddos attack against the port stopped cranes. | Hackers > the port
data_breach n  S?=by|mod|poss T?=on|against|into|of:any  -> 176
  + Niger's data breach on the ministry was traced. | Niger > the ministry
phishing_attack n  S?=by|mod|poss T?=on|against|into|of:any  -> 176
  + Hackers' phishing attack against the port stopped cranes. | Hackers > the port
cyber_intrusion n  S?=by|mod|poss T?=on|against|into|of:any  -> 176
  + Mongolia's cyber intrusion on the ministry was traced. | Mongolia > the ministry
cyberwarfare n  S?=by|mod|poss T?=on|against|into|of:any  -> 176
  + Hackers' cyberwarfare against the port stopped cranes. | Hackers > the port
cyber_espionage n  S?=by|mod|poss T?=on|against|into|of:any  -> 176
  + Oman's cyber espionage on the ministry was traced. | Oman > the ministry
spyware_attack n  S?=by|mod|poss T?=on|against|into|of:any  -> 176
  + Hackers' spyware attack against the port stopped cranes. | Hackers > the port
cyber_operation n  S?=by|mod|poss T?=on|against|into|of:any  -> 176
  + Colombia's cyber operation on the ministry was traced. | Colombia > the ministry
computer_intrusion n  S?=by|mod|poss T?=on|against|into|of:any  -> 176
  + Hackers' computer intrusion against the port stopped cranes. | Hackers > the port
spread v  S?=subj T=about|in|against|on obj=disinformation|misinformation|fake_news|propaganda|falsehood|lie|lies|rumour|rumours|conspiracy_theory|hate_speech  -> COERCE/misinformation
  + Finland spread disinformation about Zambia. | Finland > Zambia
disseminate v  S?=subj T=about|in|against|on obj=disinformation|misinformation|fake_news|propaganda|falsehood|lie|lies|rumour|rumours|conspiracy_theory|hate_speech  -> COERCE/misinformation
  + Pakistan disseminated propaganda against the opposition. | Pakistan > the opposition
publish v  S?=subj T=about|in|against|on obj=disinformation|misinformation|fake_news|propaganda|falsehood|lie|lies|rumour|rumours|conspiracy_theory|hate_speech  -> COERCE/misinformation
  + Greece published disinformation about Ecuador. | Greece > Ecuador
broadcast v  S?=subj T=about|in|against|on obj=disinformation|misinformation|fake_news|propaganda|falsehood|lie|lies|rumour|rumours|conspiracy_theory|hate_speech  -> COERCE/misinformation
  + Cambodia broadcasted propaganda against the opposition. | Cambodia > the opposition
peddle v  S?=subj T=about|in|against|on obj=disinformation|misinformation|fake_news|propaganda|falsehood|lie|lies|rumour|rumours|conspiracy_theory|hate_speech  -> COERCE/misinformation
  + Algeria peddled disinformation about Latvia. | Algeria > Latvia
circulate v  S?=subj T=about|in|against|on obj=disinformation|misinformation|fake_news|propaganda|falsehood|lie|lies|rumour|rumours|conspiracy_theory|hate_speech  -> COERCE/misinformation
  + Bolivia circulated propaganda against the opposition. | Bolivia > the opposition
fabricate v  S?=subj T=about|in|against|on obj=disinformation|misinformation|fake_news|propaganda|falsehood|lie|lies|rumour|rumours|conspiracy_theory|hate_speech  -> COERCE/misinformation
  + Sudan fabricated disinformation about Canada. | Sudan > Canada
plant v  S?=subj T=about|in|against|on obj=disinformation|misinformation|fake_news|propaganda|falsehood|lie|lies|rumour|rumours|conspiracy_theory|hate_speech  -> COERCE/misinformation
  + Qatar planted propaganda against the opposition. | Qatar > the opposition
push v  S?=subj T=about|in|against|on obj=disinformation|misinformation|fake_news|propaganda|falsehood|lie|lies|rumour|rumours|conspiracy_theory|hate_speech  -> COERCE/misinformation
  + Romania pushed disinformation about Ethiopia. | Romania > Ethiopia
promote v  S?=subj T=about|in|against|on obj=disinformation|misinformation|fake_news|propaganda|falsehood|lie|lies|rumour|rumours|conspiracy_theory|hate_speech  -> COERCE/misinformation
  + Thailand promoted propaganda against the opposition. | Thailand > the opposition
post v  S?=subj T=about|in|against|on obj=disinformation|misinformation|fake_news|propaganda|falsehood|lie|lies|rumour|rumours|conspiracy_theory|hate_speech  -> COERCE/misinformation
  + Cyprus posted disinformation about Mexico. | Cyprus > Mexico
air v  S?=subj T=about|in|against|on obj=disinformation|misinformation|fake_news|propaganda|falsehood|lie|lies|rumour|rumours|conspiracy_theory|hate_speech  -> COERCE/misinformation
  + Tunisia aired propaganda against the opposition. | Tunisia > the opposition
disinformation_campaign n  S?=by|mod|poss T?=about|against|on|in  -> COERCE/misinformation
  + Iceland's disinformation campaign against Angola was exposed. | Iceland > Angola
fake_news_campaign n  S?=by|mod|poss T?=about|against|on|in  -> COERCE/misinformation
  + Denmark's fake news campaign against Lebanon was exposed. | Denmark > Lebanon
troll_campaign n  S?=by|mod|poss T?=about|against|on|in  -> COERCE/misinformation
  + Senegal's troll campaign against Georgia was exposed. | Senegal > Georgia
propaganda_campaign n  S?=by|mod|poss T?=about|against|on|in  -> COERCE/misinformation
  + Bulgaria's propaganda campaign against Indonesia was exposed. | Bulgaria > Indonesia
election_meddling n  S?=by|mod|poss T?=about|against|on|in  -> COERCE/misinformation
  + Morocco's election meddling against Belarus was exposed. | Morocco > Belarus
election_interference n  S?=by|mod|poss T?=about|against|on|in  -> COERCE/misinformation
  + Tanzania's election interference against Croatia was exposed. | Tanzania > Croatia
influence_operation n  S?=by|mod|poss T?=about|against|on|in  -> COERCE/misinformation
  + Argentina's influence operation against Rwanda was exposed. | Argentina > Rwanda
meddle v  S?=subj T=in:any in=election|elections|vote|referendum|campaign  -> COERCE/misinformation
  + Austria meddled in the elections of Yemen. | Austria > the elections
interfere v  S?=subj T=in:any in=election|elections|vote|referendum|campaign  -> COERCE/misinformation
  + Kenya interfered in the elections of Norway. | Kenya > the elections
intervene v  S?=subj T=in:any in=election|elections|vote|referendum|campaign  -> COERCE/misinformation
  + Peru intervened in the elections of Turkey. | Peru > the elections
# Coercion in general
compel v  S?=subj T=obj  -> 170
  + Jihadists compelled villagers. | Jihadists > villagers
terrorise v  S?=subj T=obj  -> 170
  + Security forces terrorised witnesses. | Security forces > witnesses
terrorize v  S?=subj T=obj  -> 170
  + The militia terrorized voters. | The militia > voters
oppress v  S?=subj T=obj  -> 170
  + Vietnam oppressed the minority. | Vietnam > the minority
subjugate v  S?=subj T=obj  -> 170
  + Paramilitaries subjugated villagers. | Paramilitaries > villagers
cow v  S?=subj T=obj  -> 170
  + Riot police cowed witnesses. | Riot police > witnesses
victimise v  S?=subj T=obj  -> 170
  + The militia victimised voters. | The militia > voters
victimize v  S?=subj T=obj  -> 170
  + Chad victimized the minority. | Chad > the minority
hound v  S?=subj T=obj  -> 170
  + Rebels hounded villagers. | Rebels > villagers
stalk v  S?=subj T=obj  -> 170
  + Officers stalked witnesses. | Officers > witnesses
discriminate_against v  S?=subj T=obj  -> 170
  + The militia discriminated against voters. | The militia > voters
tyrannize v  S?=subj T=obj  -> 170
  + Egypt tyrannized the minority. | Egypt > the minority
exploit v  S?=subj T=obj  -> 170
  + Militants exploited villagers. | Militants > villagers
repress v  S?=subj T=obj  -> 170
  + Gendarmes repressed witnesses. | Gendarmes > witnesses
dominate v  S?=subj T=obj  -> 170
  + The militia dominated voters. | The militia > voters
strong-arm v  S?=subj T=obj  -> 170
  + Poland strong-armed the minority. | Poland > the minority
pressgang v  S?=subj T=obj  -> 170
  + Insurgents pressganged villagers. | Insurgents > villagers
marginalise v  S?=subj T=obj  -> 170
  + Secret police marginalised witnesses. | Secret police > witnesses
marginalize v  S?=subj T=obj  -> 170
  + The militia marginalized voters. | The militia > voters
plot v  S?=subj T=against  -> 170
  + The guards plotted against the king. | The guards > the king
conspire v  S?=subj T=against  -> 170
  + Officers conspired against the president. | Officers > the president
scheme v  S?=subj T=against  -> 170
  + The guards schemed against the king. | The guards > the king
dethrone v  S?=subj T=obj obj={leader}|government|monarchy|president|premier  -> 170
  + Generals dethroned the president. | Generals > the president
unseat v  S?=subj T=obj obj={leader}|government|monarchy|president|premier  -> 170
  + Officers unseated the government. | Officers > the government
remove v  S?=subj T=obj obj={leader}|government|monarchy|president|premier  -> 170
  + Generals removed the president. | Generals > the president
bring_down v  S?=subj T=obj obj={leader}|government|monarchy|president|premier  -> 170
  + Officers brought down the government. | Officers > the government
overturn v  S?=subj T=obj obj={leader}|government|monarchy|president|premier  -> 170
  + Generals overturned the president. | Generals > the president
force_out v  S?=subj T=obj obj={leader}|government|monarchy|president|premier  -> 170
  + Officers forced out the government. | Officers > the government
expel v  S?=subj T=obj obj={leader}|government|monarchy|president|premier  -> 170
  + Generals expelled the president. | Generals > the president
outmanoeuvre v  S?=subj T=obj obj={leader}|government|monarchy|president|premier  -> 170
  + Officers outmanoeuvred the government. | Officers > the government
dislodge v  S?=subj T=obj obj={leader}|government|monarchy|president|premier  -> 170
  + Generals dislodged the president. | Generals > the president
stage v  S?=subj T?=against|in obj=coup|putsch|coup_attempt|overthrow  -> 170
  + Officers staged a coup against the president. | Officers > the president
mount v  S?=subj T?=against|in obj=coup|putsch|coup_attempt|overthrow  -> 170
  + The guard mounted a putsch in Chile. | The guard > Chile
launch v  S?=subj T?=against|in obj=coup|putsch|coup_attempt|overthrow  -> 170
  + Officers launched a coup against the president. | Officers > the president
attempt v  S?=subj T?=against|in obj=coup|putsch|coup_attempt|overthrow  -> 170
  + The guard attempted a putsch in Nepal. | The guard > Nepal
carry_out v  S?=subj T?=against|in obj=coup|putsch|coup_attempt|overthrow  -> 170
  + Officers carried out a coup against the president. | Officers > the president
lead v  S?=subj T?=against|in obj=coup|putsch|coup_attempt|overthrow  -> 170
  + The guard led a putsch in Ghana. | The guard > Ghana
plot v  S?=subj T?=against|in obj=coup|putsch|coup_attempt|overthrow  -> 170
  + Officers plotted a coup against the president. | Officers > the president
execute v  S?=subj T?=against|in obj=coup|putsch|coup_attempt|overthrow  -> 170
  + The guard executed a putsch in Serbia. | The guard > Serbia
plan v  S?=subj T?=against|in obj=coup|putsch|coup_attempt|overthrow  -> 170
  + Officers planned a coup against the president. | Officers > the president
putsch n  S?=by|mod|poss T?=of|against  -> 170
  + The putsch of the president by officers was swift. | officers > the president
coup_attempt n  S?=by|mod|poss T?=of|against  -> 170
  + The regime's coup attempt of the minority went on. | The regime > the minority
persecution n  S?=by|mod|poss T?=of|against  -> 170
  + The persecution of the president by officers was swift. | officers > the president
oppression n  S?=by|mod|poss T?=of|against  -> 170
  + The regime's oppression of the minority went on. | The regime > the minority
harassment n  S?=by|mod|poss T?=of|against  -> 170
  + The harassment of the president by officers was swift. | officers > the president
intimidation n  S?=by|mod|poss T?=of|against  -> 170
  + The regime's intimidation of the minority went on. | The regime > the minority
subjugation n  S?=by|mod|poss T?=of|against  -> 170
  + The subjugation of the president by officers was swift. | officers > the president
coercion n  S?=by|mod|poss T?=of|against  -> 170
  + The regime's coercion of the minority went on. | The regime > the minority
toppling n  S?=by|mod|poss T?=of|against  -> 170
  + The toppling of the president by officers was swift. | officers > the president
deposition n  S?=by|mod|poss T?=of|against  -> 170
  + The regime's deposition of the minority went on. | The regime > the minority
coup_plot n  S?=by|mod|poss T?=of|against  -> 170
  + The coup plot of the president by officers was swift. | officers > the president
military_coup n  S?=by|mod|poss T?=of|against  -> 170
  + The regime's military coup of the minority went on. | The regime > the minority
military_takeover n  S?=by|mod|poss T?=of|against  -> 170
  + The military takeover of the president by officers was swift. | officers > the president
discrimination n  S?=by|mod|poss T?=of|against  -> 170
  + The regime's discrimination of the minority went on. | The regime > the minority
apartheid n  S?=by|mod|poss T?=of|against  -> 170
  + The apartheid of the president by officers was swift. | officers > the president
palace_coup n  S?=by|mod|poss T?=of|against  -> 170
  + The regime's palace coup of the minority went on. | The regime > the minority
extortion n  S?=by|mod|poss T?=of|against  -> 170
  + The extortion of the president by officers was swift. | officers > the president
withhold v  S?=subj T=from|to obj=wage|wages|salary|salaries|pension|pensions|payment|water|electricity|power|food|medicine|aid|passport|information|pay  -> COERCE/withhold
  + Japan withheld wages from teachers. | Japan > teachers
deny v  S?=subj T=from|to obj=wage|wages|salary|salaries|pension|pensions|payment|water|electricity|power|food|medicine|aid|passport|information|pay  -> COERCE/withhold
  + Special forces denied water from the camp. | Special forces > the camp
cut v  S?=subj T=from|to obj=wage|wages|salary|salaries|pension|pensions|payment|water|electricity|power|food|medicine|aid|passport|information|pay  -> COERCE/withhold
  + The company cut pay from the miners. | The company > the miners
cut_off v  S?=subj T=from|to obj=wage|wages|salary|salaries|pension|pensions|payment|water|electricity|power|food|medicine|aid|passport|information|pay  -> COERCE/withhold
  + Jordan cut off wages from teachers. | Jordan > teachers
shut_off v  S?=subj T=from|to obj=wage|wages|salary|salaries|pension|pensions|payment|water|electricity|power|food|medicine|aid|passport|information|pay  -> COERCE/withhold
  + The navy shut off water from the camp. | The navy > the camp
stop v  S?=subj T=from|to obj=wage|wages|salary|salaries|pension|pensions|payment|water|electricity|power|food|medicine|aid|passport|information|pay  -> COERCE/withhold
  + The company stopped pay from the miners. | The company > the miners
refuse v  S?=subj T=from|to obj=wage|wages|salary|salaries|pension|pensions|payment|water|electricity|power|food|medicine|aid|passport|information|pay  -> COERCE/withhold
  + Cuba refused wages from teachers. | Cuba > teachers
hold_back v  S?=subj T=from|to obj=wage|wages|salary|salaries|pension|pensions|payment|water|electricity|power|food|medicine|aid|passport|information|pay  -> COERCE/withhold
  + The air force held back water from the camp. | The air force > the camp
divert v  S?=subj T=from|to obj=wage|wages|salary|salaries|pension|pensions|payment|water|electricity|power|food|medicine|aid|passport|information|pay  -> COERCE/withhold
  + The company diverted pay from the miners. | The company > the miners
block v  S?=subj T=from|to obj=wage|wages|salary|salaries|pension|pensions|payment|water|electricity|power|food|medicine|aid|passport|information|pay  -> COERCE/withhold
  + Malaysia blocked wages from teachers. | Malaysia > teachers
deprive v  S?=subj T=obj of=food|water|sleep|medicine|wages|pay|power|electricity|right|rights|education|healthcare  -> COERCE/withhold
  + Marines deprived the camp of food. | Marines > the camp
starve v  S?=subj T=obj of=food|water|sleep|medicine|wages|pay|power|electricity|right|rights|education|healthcare  -> COERCE/withhold
  + Sweden starved the minority of rights. | Sweden > the minority
rob v  S?=subj T=obj of=food|water|sleep|medicine|wages|pay|power|electricity|right|rights|education|healthcare  -> COERCE/withhold
  + Border guards robbed the camp of food. | Border guards > the camp
strip v  S?=subj T=obj of=food|water|sleep|medicine|wages|pay|power|electricity|right|rights|education|healthcare  -> COERCE/withhold
  + Uganda stripped the minority of rights. | Uganda > the minority
cheat v  S?=subj T=obj of=food|water|sleep|medicine|wages|pay|power|electricity|right|rights|education|healthcare  -> COERCE/withhold
  + The army cheated the camp of food. | The army > the camp
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
declare v  S?=subj T?=in|on obj=state of=emergency|siege  -> 1724
  + The president declared a state of siege in the province. | The president > the province
impose v  S?=subj T?=in|on obj=state of=emergency|siege  -> 1724
  + The junta imposed a state of emergency in Mandalay. | The junta > Mandalay
proclaim v  S?=subj T?=in|on obj=state of=emergency|siege  -> 1724
  + The governor proclaimed a state of emergency in Oaxaca. | The governor > Oaxaca
lift v  S=subj T?=in|on obj=state of=emergency|siege  -> 0814
  + The king lifted the state of emergency in Jaffna. | The king > Jaffna
end v  S=subj T?=in|on obj=state of=emergency|siege  -> 0814
  + The junta ended the state of emergency. | The junta > _
launch v  S?=subj T?=on|against|at|of|obj.of|obj.poss:any obj=cyber_warfare|cyberwarfare|cyber_war|cyber_operation  -> 176
  + Brazil launched cyber warfare against Kuwait. | Brazil > Kuwait
wage v  S?=subj T?=on|against|at|of|obj.of|obj.poss:any obj=cyber_warfare|cyberwarfare|cyber_war|cyber_operation  -> 176
  + Armenia waged cyber warfare against Portugal. | Armenia > Portugal
conduct v  S?=subj T?=on|against|at|of|obj.of|obj.poss:any obj=cyber_warfare|cyberwarfare|cyber_war|cyber_operation  -> 176
  + Niger conducted cyber warfare against Mongolia. | Niger > Mongolia
unleash v  S?=subj T?=on|against|at|of|obj.of|obj.poss:any obj=cyber_warfare|cyberwarfare|cyber_war|cyber_operation  -> 176
  + Oman unleashed cyber warfare against Colombia. | Oman > Colombia
