# Event frames of tabard, family "coerce": one entry a line, its examples indented (docs/formats/frames.md).
# Origin: written for tabard; codes are CAMEO / PLOVER facts. Licence: as the project.

# Coercion by law and force (CAMEO 17, 191, 192)
arrest v  S?=subj T=obj  -> 173
  + Police in Seoul arrested Park Sang-hak, a noted activist. | Police > Park Sang-hak
  + Police arrested three bloggers. | Police > three bloggers
detain v  S?=subj T=obj  -> 173
  + Turkey detained a German journalist. | Turkey > a German journalist
  + Prosecutors said that a Chilean envoy was detained. | Prosecutors > a Chilean envoy
  - Police said a man was detained after a brawl in a bar.
jail v  S?=subj T=obj  -> 173
  + The Criminal Court in Abidjan jails Adama Gueye for two years. | The Criminal Court > Adama Gueye
  + Egypt jailed a photographer. | Egypt > a photographer
imprison v  S?=subj T=obj  -> 173
  + The junta imprisoned the poet. | The junta > the poet
charge v  S=subj T=obj:person|org|state|group  -> 173
  + Prosecutors charged the governor with bribery. | Prosecutors > the governor
charge v  obj=fee|price|interest|battery|rent|dollar|customer  -> none
  - The bank charged a fee.
indict v  S=subj T=obj  -> 173
  + A grand jury indicted the senator. | A grand jury > the senator
sentence v  S?=subj T=obj  -> 173
  + A court sentenced the general to ten years. | A court > the general
  + The court in Lima sentences two generals to ten years. | The court > two generals
round_up v  S?=subj T=obj  -> 173
  + Soldiers rounded up students. | Soldiers > students
hold v  S?=subj T=obj obj={detainee}  -> 173
  + Iran held three American hikers for two years after they crossed the border in 2009. | Iran > three American hikers
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
convict v  S=subj T=obj  -> 116
  + A Dutch court convicted the smuggler. | A Dutch court > the smuggler
conviction n  S?=by T=of|poss  -> 116
  + The conviction of the former minister by the court was upheld in Zagreb on Friday. | the court > the former minister
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
  + The Kenyan government evicted the refugees from the forest in a raid on Tuesday. | The Kenyan government > the refugees
displace v  S?=subj T=obj  -> 174
  + The army displaced villagers. | The army > villagers
eviction n  S?=by T=of|poss  -> 174
  + The eviction of the villagers by the army went ahead on Monday despite an appeal. | the army > the villagers
confiscate v  S?=subj T=obj:any obj={property}  -> 1711
  + Russian customs officers confiscated the cameras of a reporter at the airport in Rostov on Monday. | Russian customs officers > the cameras of a reporter
confiscate v  S?=subj T=from  -> 1711
  + Police confiscated laptops from reporters. | Police > reporters
seize v  S?=subj T=obj:any obj={property}  -> 1711
  + Iran seized a tanker. | Iran > a tanker
impound v  S?=subj T=obj:any  -> 1711
  + Indonesia impounded a trawler. | Indonesia > a trawler
loot v  S?=subj T=obj:any  -> 1711
  + Militiamen looted shops. | Militiamen > shops
nationalize v  S?=subj T=obj:any  -> 1711
  + Bolivia nationalized a mine. | Bolivia > a mine
freeze v  S?=subj T=of|obj.of|obj.poss obj=asset|account  -> 1711 weight=1
  + Switzerland froze the assets of the Tunisian president in January 2011 after his flight. | Switzerland > the Tunisian president
seizure n  S?=by T=of|poss:any  -> 1711
  + Iran's seizure of a tanker raised oil prices. | Iran > a tanker
confiscation n  S?=by T=of|poss:any  -> 1711
  + The confiscation of land by the state was illegal. | the state > land
rob v  S?=subj T=obj  -> 171
  + Armed rebels robbed an aid convoy on the road to Bangui on Monday night. | Armed rebels > an aid convoy
ban v  S?=subj T=obj  -> 172
  + Russia banned the aid group. | Russia > the aid group
fine v  S?=subj T=obj  -> 172
  + A regulator fined the broadcaster. | A regulator > the broadcaster
suspend v  S?=subj T=obj:person|org|state  -> 172
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
  + The party was dissolved at the request of the palace. | the palace > The party
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
  + Sri Lanka declared a state of emergency on Friday after weeks of protests. | Sri Lanka > _
blockade v  S?=subj T=obj:any  -> 191
blockade v  S=subj:MIL|GOV|REB T=obj:any  -> 191 weight=1
  + Russian warships blockaded the Ukrainian ports for five months, a report said on Monday. | Russian warships > the Ukrainian ports
besiege v  S?=subj T=obj:any  -> 191
  + Rebels besieged the town. | Rebels > the town
impose v  S?=subj T?=on obj={blockade}  -> 191
  + Israel imposed a blockade on Gaza. | Israel > Gaza
seal_off v  S?=subj T=obj:any  -> 191
  + Troops sealed off the village. | Troops > the village
seal v  S?=subj T=obj:any obj=border|area|village|town|road  -> 191
  + Soldiers sealed the border. | Soldiers > the border
close v  S?=subj T=obj:any obj=border|airspace|border_crossing|crossing  -> 191
  + Sudan closed the border. | Sudan > _
blockade n  S?=by|mod|poss T?=of|on|against  -> 191
  + Israel's blockade of Gaza went on. | Israel > Gaza
siege n  S?=by|mod|poss T?=of:any  -> 191
  + The siege of the town by rebels lasted a month. | rebels > the town
occupy v  S?=subj T=obj:any !obj=position|place|post|seat|rank|role|chair|space|spot|hectare|percent  -> 192
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
  + Israel's occupation of the valley began in June. | Israel > the valley
annexation n  S?=by T=of|poss:any  -> 192
  + Ukraine never accepted Russia's annexation of Crimea in March 2014. | Russia > Crimea
seizure n  S?=by T=of|poss:any of={territory}  -> 192
  + The seizure of the airport by militants was brief. | militants > the airport
hack v  S?=subj T=obj:any  -> 176
  + Russian spies hacked the German parliament in the spring of 2015, prosecutors said. | Russian spies > the German parliament
hack v  S?=subj T=into  -> 176
  + Spies hacked into the ministry. | Spies > the ministry
cyberattack n  S?=by|mod|poss T?=on|against:any  -> 176
  + Iran's cyberattack on a bank was traced. | Iran > a bank
force v  S?=subj T=obj subj=:any  -> 170
  - The Kenyan pilot was forced to turn back.
  + The army forced the president to resign. | The army > the president
coerce v  S?=subj T=obj  -> 170
  + The militia coerced voters. | The militia > voters
harass v  S?=subj T=obj  -> 170
  + Police harassed reporters. | Police > reporters
intimidate v  S?=subj T=obj  -> 170
  + Militiamen intimidated voters outside the polling stations in Mombasa on Tuesday. | Militiamen > voters
overthrow v  S?=subj T=obj  -> 170
  + Officers overthrew the king. | Officers > the king
hold v  S?=subj T=obj for=questioning|interrogation  -> 173
  + The former president of France is held for questioning. | _ > The former president of France
take v  S?=subj T=obj for=questioning|interrogation  -> 173
  + Police took the editor away for questioning. | Police > the editor
close v  S=subj:GOV|COP|JUD|MIL T=obj.mod|obj.of|obj.poss:org obj=office|bureau|branch|headquarters|chapter  -> 172
  + The Russian government closes British Council offices in Kazan. | The Russian government > British Council
oust v  S?=subj T=obj  -> 170
  + Generals ousted the president. | Generals > the president
  + The rule of President Ali Bongo, who was ousted by the army in August, was long. | the army > Ali Bongo
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
  + The officers' coup against President of Chad Mahamat Deby succeeded. | officers > Mahamat Deby
  + The army's coup against the president failed. | The army > the president
# Arrest, trial, prison
apprehend v  S?=subj T=obj  -> 173
  + Police apprehended three bloggers. | Police > three bloggers
nab v  S?=subj T=obj  -> 173
  + Algeria nabbed a journalist. | Algeria > a journalist
incarcerate v  S?=subj T=obj  -> 173
  + A judge incarcerated the banker. | A judge > the banker
lock_up v  S?=subj T=obj  -> 173
  + Police locked up two suspects. | Police > two suspects
remand v  S?=subj T=obj  -> 173
  + Officers remanded three bloggers. | Officers > three bloggers
intern v  S?=subj T=obj  -> 173
  + Finland interned a journalist. | Finland > a journalist
book v  S?=subj T=obj  -> 173
  + A judge booked the banker. | A judge > the banker
collar v  S?=subj T=obj  -> 173
  + Police collared two suspects. | Police > two suspects
bust v  S?=subj T=obj  -> 173
  + Riot police busted three bloggers. | Riot police > three bloggers
pick_up v  S?=subj T=obj  -> 173
  + Mexico picked up a journalist. | Mexico > a journalist
haul_in v  S?=subj T=obj  -> 173
  + Sweden hauled in Uganda last year. | Sweden > Uganda
handcuff v  S?=subj T=obj  -> 173
  + Riot police handcuffed two suspects. | Riot police > two suspects
shackle v  S?=subj T=obj  -> 173
  + Riot police shackled three bloggers. | Riot police > three bloggers
court-martial v  S?=subj T=obj  -> 173
  + The Egyptian army court-martialed three bloggers in Cairo in March over their posts. | The Egyptian army > three bloggers
try v  S?=subj T=obj:person|org  -> 173
  + A judge tried the banker. | A judge > the banker
arraign v  S=subj T=obj  -> 173
  + Riot police arraigned two suspects. | Riot police > two suspects
rearrest v  S?=subj T=obj  -> 173
  + Riot police rearrested three bloggers. | Riot police > three bloggers
re-arrest v  S?=subj T=obj  -> 173
  + Cambodia re-arrested a journalist. | Cambodia > a journalist
recapture v  S?=subj T=obj  -> 173
  + A judge recaptured the banker. | A judge > the banker
nail v  S?=subj T=obj  -> 173
  + Riot police nailed two suspects. | Riot police > two suspects
put_away v  S?=subj T=obj  -> 173
  + Riot police put away three bloggers. | Riot police > three bloggers
confine v  S?=subj T=obj  -> 173
  + Mexico confined a journalist. | Mexico > a journalist
hunt v  S?=subj T=obj  -> 173
  + A judge hunted the banker. | A judge > the banker
frisk v  S?=subj T=obj  -> 173
  + Secret police frisked two suspects. | Secret police > two suspects
strip-search v  S?=subj T=obj  -> 173
  + Soldiers strip-searched two journalists at the checkpoint near Hebron on Sunday. | Soldiers > two journalists
summons v  S?=subj T=obj  -> 173
  + Qatar summonsed a journalist. | Qatar > a journalist
entrap v  S?=subj T=obj  -> 173
  + Intelligence agents entrapped the opposition leader in a hotel in Vienna last May. | Intelligence agents > the opposition leader
ensnare v  S?=subj T=obj  -> 173
  + Gendarmes ensnared three bloggers. | Gendarmes > three bloggers
catch v  S?=subj T=obj  -> 173
  + Japan caught a journalist. | Japan > a journalist
corral v  S?=subj T=obj  -> 173
  + Riot police corralled the protesters on the square in Minsk late on Sunday. | Riot police > the protesters
cage v  S?=subj T=obj  -> 173
  + Officers caged two suspects. | Officers > two suspects
cuff v  S?=subj T=obj  -> 173
  + Uganda cuffed Brazil last year. | Uganda > Brazil
bring_in v  S=subj:COP|MIL|SPY|JUD T=obj:person  -> 173
  + Riot police brought in three bloggers. | Riot police > three bloggers
immure v  S?=subj T=obj  -> 173
  + A judge immured the banker. | A judge > the banker
arraign v  S=subj T=obj  -> 173
  + The army arraigned rebels near Durban. | The army > rebels
chargesheet v  S=subj T=obj  -> 1121
  + Prosecutors chargesheeted the senator over the contract. | Prosecutors > the senator
charge v  S=subj T=obj with={crime}  -> 173
  + Prosecutors charged the senator with bribery. | Prosecutors > the senator
confront v  S=subj T=obj with={crime}  -> 1121
  + A court confronted the captain with murder. | A court > the captain
bring v  S=subj T=against obj=charge|charges|indictment|criminal_charge  -> 1121
  + The state brought an indictment against the mayor. | The state > the mayor
file v  S=subj T=against obj=charge|charges|indictment|criminal_charge  -> 1121
  + The state filed an indictment against the mayor. | The state > the mayor
press v  S=subj T=against obj=charge|charges|indictment|criminal_charge  -> 1121
  + The state pressed an indictment against the mayor. | The state > the mayor
lay v  S=subj T=against obj=charge|charges|indictment|criminal_charge  -> 1121
  + The state laid an indictment against the mayor. | The state > the mayor
prefer v  S=subj T=against obj=charge|charges|indictment|criminal_charge  -> 1121
  + The state prefered an indictment against the mayor. | The state > the mayor
prepare v  S=subj T=against obj=charge|charges|indictment|criminal_charge  -> 1121
  + The state prepared an indictment against the mayor. | The state > the mayor
issue v  S=subj T=against obj=charge|charges|indictment|criminal_charge  -> 1121
  + The state issued an indictment against the mayor. | The state > the mayor
announce v  S=subj T=against obj=charge|charges|indictment|criminal_charge  -> 1121
  + The state announced an indictment against the mayor. | The state > the mayor
submit v  S=subj T=against obj=charge|charges|indictment|criminal_charge  -> 1121
  + The state submitted an indictment against the mayor. | The state > the mayor
unseal v  S=subj T=against obj=charge|charges|indictment|criminal_charge  -> 1121
  + The state unsealed an indictment against the mayor. | The state > the mayor
approve v  S=subj T=against obj=charge|charges|indictment|criminal_charge  -> 1121
  + The state approved an indictment against the mayor. | The state > the mayor
indictment n  S?=by|mod|poss T=of|against  -> 1121
  + Denmark's indictment of Lebanon was discussed abroad. | Denmark > Lebanon
arraignment n  S?=by|mod|poss T=of|against  -> 1121
  + Poland's arraignment of Chile was discussed abroad. | Poland > Chile
impeachment n  S?=by|mod|poss T=of|against  -> 1121
  + Sweden's impeachment of Uganda was discussed abroad. | Sweden > Uganda
criminal_charge n  S?=by|mod|poss T=of|against  -> 1121
  + Thailand's criminal charge of Cyprus was discussed abroad. | Thailand > Cyprus
sentence v  S?=subj T=obj to=prison|jail|death|year|years|life|month|months|term  -> 173
  + A court sentenced the editor to six years. | A court > the editor
condemn v  S?=subj T=obj to=prison|jail|death|year|years|life|month|months|term  -> 173
  + A tribunal condemned the general to death. | A tribunal > the general
send v  S?=subj T=obj:person to=prison|jail|death|year|years|life|month|months|term  -> 173
  + A court sent the editor to six years. | A court > the editor
commit v  S?=subj T=obj to=prison|jail|death|year|years|life|month|months|term  -> 173
  + A tribunal committed the general to death. | A tribunal > the general
keep v  S?=subj T=obj in=prison|jail|custody|detention|captivity|cell  -> 173
  + Denmark kept the editor in prison. | Denmark > the editor
hold v  S?=subj T=obj in=prison|jail|custody|detention|captivity|cell  -> 173
  + Secret police held students in custody. | Secret police > students
put v  S?=subj T=obj in=prison|jail|custody|detention|captivity|cell  -> 173
  + Zambia put the editor in prison. | Zambia > the editor
place v  S?=subj T=obj in=prison|jail|custody|detention|captivity|cell  -> 173
  + Gendarmes placed students in custody. | Gendarmes > students
throw v  S?=subj T=obj in=prison|jail|custody|detention|captivity|cell  -> 173
  + Colombia threw the editor in prison. | Colombia > the editor
lock v  S?=subj T=obj in=prison|jail|custody|detention|captivity|cell  -> 173
  + Riot police locked students in custody. | Riot police > students
put v  S?=subj T=obj under=house_arrest|arrest|guard  -> 173
  + Algeria put the monk under house arrest. | Algeria > the monk
keep v  S?=subj T=obj under=house_arrest|arrest|guard  -> 173
  + Brazil kept the monk under house arrest. | Brazil > the monk
place v  S?=subj T=obj under=house_arrest|arrest|guard  -> 173
  + Armenia placed the monk under house arrest. | Armenia > the monk
hold v  S?=subj T=obj under=house_arrest|arrest|guard  -> 173
  + Armenia held the monk under house arrest. | Armenia > the monk
bring v  S?=subj T?=obj into=custody|prison|detention  -> 173
  + Officers brought the mayor into custody. | Officers > the mayor
throw v  S?=subj T?=obj into=custody|prison|detention  -> 173
  + Police threw the mayor into custody. | Police > the mayor
drag v  S?=subj T?=obj into=custody|prison|detention  -> 173
  + Secret police dragged the mayor into custody. | Secret police > the mayor
haul v  S?=subj T?=obj into=custody|prison|detention  -> 173
  + Security forces hauled the mayor into custody. | Security forces > the mayor
put v  S?=subj T?=obj into=custody|prison|detention  -> 173
  + Security forces put the mayor into custody. | Security forces > the mayor
hold v  S?=subj T=obj on=charge|charges|suspicion|trial  -> 173
  + Officers held a teacher on charges of fraud. | Officers > a teacher
detain v  S?=subj T=obj on=charge|charges|suspicion|trial  -> 173
  + Ecuador detained the colonel on suspicion of treason. | Ecuador > the colonel
arrest v  S?=subj T=obj on=charge|charges|suspicion|trial  -> 173
  + Security forces arrested a teacher on charges of fraud. | Security forces > a teacher
jail v  S?=subj T=obj on=charge|charges|suspicion|trial  -> 173
  + Egypt jailed the colonel on suspicion of treason. | Egypt > the colonel
try v  S?=subj T=obj on=charge|charges|suspicion|trial  -> 173
  + Police tried a teacher on charges of fraud. | Police > a teacher
put v  S?=subj T=obj on=charge|charges|suspicion|trial  -> 173
  + Cyprus put the colonel on suspicion of treason. | Cyprus > the colonel
bring v  S?=subj T=obj on=charge|charges|suspicion|trial  -> 173
  + Security forces brought a teacher on charges of fraud. | Security forces > a teacher
pick_up v  S?=subj T=obj on=charge|charges|suspicion|trial  -> 173
  + Georgia picked up the colonel on suspicion of treason. | Georgia > the colonel
imprison v  S?=subj T=obj on=charge|charges|suspicion|trial  -> 173
  + Gendarmes imprisoned a teacher on charges of fraud. | Gendarmes > a teacher
jail v  S?=subj T=obj for={crime}  -> 173
  + Police jailed a teacher for fraud. | Police > a teacher
arrest v  S?=subj T=obj for={crime}  -> 173
  + A court arrested the colonel for treason. | A court > the colonel
detain v  S?=subj T=obj for={crime}  -> 173
  + Police detained a teacher for fraud. | Police > a teacher
imprison v  S?=subj T=obj for={crime}  -> 173
  + A court imprisoned the colonel for treason. | A court > the colonel
try v  S?=subj T=obj for={crime}  -> 173
  + Security forces tried a teacher for fraud. | Security forces > a teacher
sentence v  S?=subj T=obj for={crime}  -> 173
  + A court sentenced the colonel for treason. | A court > the colonel
hold v  S?=subj T=obj for={crime}  -> 173
  + Secret police held a teacher for fraud. | Secret police > a teacher
apprehend v  S?=subj T=obj for={crime}  -> 173
  + A court apprehended the colonel for treason. | A court > the colonel
find_guilty v  S=subj T=obj of={crime}  -> 116
  + A jury in Guatemala City found the former general guilty of genocide on Friday. | A jury in Guatemala City > the former general
convict v  S=subj T=obj for={crime}  -> 116
  + A court convicted the colonel for treason. | A court > the colonel
condemn v  S=subj T=obj for={crime}  -> 116
  + A court condemned the colonel for treason. | A court > the colonel
apprehension n  S?=by T=of|poss  -> 173
  + The apprehension of students by police went on all night. | police > students
incarceration n  S?=by T=of|poss  -> 173
  + The incarceration of students by police went on all night. | police > students
jailing n  S?=by T=of|poss  -> 173
  + The jailing of students by police went on all night. | police > students
internment n  S?=by T=of|poss  -> 173
  + The internment of students by police went on all night. | police > students
prosecution n  S?=by T=of|poss  -> 173
  + The prosecution of students by police went on all night. | police > students
trial n  S?=by T=of|poss  -> 173
  + The trial of students by police went on all night. | police > students
remand n  S?=by T=of|poss  -> 173
  + The remand of the editor by a court drew protests. | a court > the editor
rounding-up n  S?=by T=of|poss  -> 173
  + The rounding-up of students by police went on all night. | police > students
confinement n  S?=by T=of|poss  -> 173
  + The confinement of students by police went on all night. | police > students
roundup n  S?=by T=of|poss  -> 173
  + The roundup of students by police went on all night. | police > students
re-arrest n  S?=by T=of|poss  -> 173
  + The re-arrest of students by police went on all night. | police > students
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
  + The custody of students by police went on all night. | police > students
show_trial n  S?=by T=of|poss  -> 173
  + The show trial of students by police went on all night. | police > students
captivity n  S?=by T=of|poss  -> 173
  + The captivity of students by police went on all night. | police > students
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
  + Rebel fighters took prisoner forty soldiers near the airport of Goma on Monday. | Rebel fighters > forty soldiers
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
  + Qatar kicked out a reporter. | Qatar > a reporter
eject v  S?=subj T=obj:person  -> 174
  + Soldiers ejected the villagers. | Soldiers > the villagers
send_back v  S?=subj T=obj:person  -> 174
  + Yemen sent back three missionaries. | Yemen > three missionaries
drive_out v  S?=subj T=obj:person  -> 174
  + Turkey drove out a reporter. | Turkey > a reporter
drive_away v  S?=subj T=obj:person  -> 174
  + The navy drove away the villagers. | The navy > the villagers
chase_out v  S?=subj T=obj:person  -> 174
  + Cuba chased out three missionaries. | Cuba > three missionaries
force_out v  S?=subj T=obj:person  -> 174
  + Jordan forced out a reporter. | Jordan > a reporter
relocate v  S?=subj T=obj:person  -> 174
  + Mexico relocated three missionaries. | Mexico > three missionaries
dislodge v  S?=subj T=obj:person  -> 174
  + Vietnam dislodged a reporter. | Vietnam > a reporter
push_out v  S?=subj T=obj:person  -> 174
  + The army pushed out the villagers. | The army > the villagers
push_back v  S?=subj T=obj:person  -> 174
  + Belarus pushed back three missionaries. | Belarus > three missionaries
turf_out v  S?=subj T=obj:person  -> 174
  + Mongolia turfed out a reporter. | Mongolia > a reporter
clear_out v  S?=subj T=obj:person  -> 174
  + Government troops cleared out the villagers. | Government troops > the villagers
dispossess v  S?=subj T=obj:person  -> 174
  + Iceland dispossessed three missionaries. | Iceland > three missionaries
expatriate v  S?=subj T=obj:person  -> 174
  + Norway expatriated a reporter. | Norway > a reporter
hound_out v  S?=subj T=obj:person  -> 174
  + Government troops hounded out the villagers. | Government troops > the villagers
evict v  S?=subj T=obj from=house|home|land|village|camp|country|city|town|territory|property|apartment  -> 174
  + Soldiers evicted families from their homes. | Soldiers > families
remove v  S?=subj T=obj from=house|home|land|village|camp|country|city|town|territory|property|apartment  -> 174
  + Cuba removed herders from the land. | Cuba > herders
expel v  S?=subj T=obj from=house|home|land|village|camp|country|city|town|territory|property|apartment  -> 174
  + Portugal expelled herders from the land. | Portugal > herders
force v  S?=subj T=obj from=house|home|land|village|camp|country|city|town|territory|property|apartment  -> 174
  + The air force forced families from their homes. | The air force > families
clear v  S?=subj T=obj from=house|home|land|village|camp|country|city|town|territory|property|apartment  -> 174
  + Sudan cleared herders from the land. | Sudan > herders
chase v  S?=subj T=obj from=house|home|land|village|camp|country|city|town|territory|property|apartment  -> 174
  + Argentina chased herders from the land. | Argentina > herders
banish v  S?=subj T=obj from=house|home|land|village|camp|country|city|town|territory|property|apartment  -> 174
  + Uganda banished herders from the land. | Uganda > herders
displace v  S?=subj T=obj from=house|home|land|village|camp|country|city|town|territory|property|apartment  -> 174
  + Marines displaced families from their homes. | Marines > families
eject v  S?=subj T=obj from=house|home|land|village|camp|country|city|town|territory|property|apartment  -> 174
  + Special forces ejected families from their homes. | Special forces > families
oust v  S?=subj T=obj from=house|home|land|village|camp|country|city|town|territory|property|apartment  -> 174
  + Soldiers ousted families from their homes. | Soldiers > families
relocate v  S?=subj T=obj from=house|home|land|village|camp|country|city|town|territory|property|apartment  -> 174
  + The army relocated families from their homes. | The army > families
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
  + Morocco revoked the citizenship of a dissident. | Morocco > a dissident
withdraw v  S?=subj T?=of|from|obj.of|obj.poss obj=citizenship|nationality|passport|residency|residence_permit|visa  -> 174
  + Cyprus withdrew the passport of an editor. | Cyprus > an editor
cancel v  S?=subj T?=of|from|obj.of|obj.poss obj=citizenship|nationality|passport|residency|residence_permit|visa  -> 174
  + Poland canceled the citizenship of a dissident. | Poland > a dissident
annul v  S?=subj T?=of|from|obj.of|obj.poss obj=citizenship|nationality|passport|residency|residence_permit|visa  -> 174
  + Nepal annulled the passport of an editor. | Nepal > an editor
strip v  S?=subj T?=of|from|obj.of|obj.poss obj=citizenship|nationality|passport|residency|residence_permit|visa  -> 174
  + Armenia stripped the citizenship of a dissident. | Armenia > a dissident
confiscate v  S?=subj T?=of|from|obj.of|obj.poss obj=citizenship|nationality|passport|residency|residence_permit|visa  -> 174
  + Algeria confiscated the passport of an editor. | Algeria > an editor
suspend v  S?=subj T?=of|from|obj.of|obj.poss obj=citizenship|nationality|passport|residency|residence_permit|visa  -> 174
  + Kenya suspended the citizenship of a dissident. | Kenya > a dissident
rescind v  S?=subj T?=of|from|obj.of|obj.poss obj=citizenship|nationality|passport|residency|residence_permit|visa  -> 174
  + Jordan rescinded the passport of an editor. | Jordan > an editor
strip v  S?=subj T=obj of=citizenship|nationality  -> 174
  + Chad stripped a dissident of his citizenship. | Chad > a dissident
deprive v  S?=subj T=obj of=citizenship|nationality  -> 174
  + Romania deprived a dissident of his citizenship. | Romania > a dissident
# Property taken
expropriate v  S?=subj T=obj:any obj={property}  -> 1711
  + Customs officers expropriated the cargo. | Customs officers > the cargo
appropriate v  S?=subj T=obj:any obj={property}  -> 1711
  + Secret police appropriated two boats. | Secret police > two boats
commandeer v  S?=subj T=obj:any obj={property}  -> 1711
  + Insurgents commandeered farm land. | Insurgents > farm land
requisition v  S?=subj T=obj:any obj={property}  -> 1711
  + Customs officers requisitioned the cargo. | Customs officers > the cargo
grab v  S?=subj T=obj:any obj={property}  -> 1711
  + Secret police grabbed two boats. | Secret police > two boats
plunder v  S?=subj T=obj:any obj={property}  -> 1711
  + Customs officers plundered the cargo. | Customs officers > the cargo
pillage v  S?=subj T=obj:any obj={property}  -> 1711
  + Customs officers pillaged the cargo. | Customs officers > the cargo
steal v  S?=subj T=obj:any obj={property}  -> 1711
  + Security forces stole two boats. | Security forces > two boats
usurp v  S?=subj T=obj:any obj={property}  -> 1711
  + Militants usurped farm land. | Militants > farm land
snatch v  S?=subj T=obj:any obj={property}  -> 1711
  + Customs officers snatched the cargo. | Customs officers > the cargo
intercept v  S?=subj T=obj:any obj={property}  -> 1711
  + Gendarmes intercepted two boats. | Gendarmes > two boats
nationalise v  S?=subj T=obj:any obj={property}  -> 1711
  + Customs officers nationalised the cargo. | Customs officers > the cargo
sequester v  S?=subj T=obj:any obj={property}  -> 1711
  + Customs officers sequestered the cargo. | Customs officers > the cargo
forfeit v  S?=subj T=obj:any obj={property}  -> 1711
  + Riot police forfeited two boats. | Riot police > two boats
garnish v  S?=subj T=obj:any obj={property}  -> 1711
  + Militants garnished farm land. | Militants > farm land
take v  S?=subj T=obj:any obj={property}  -> 1711
  + Customs officers took the cargo. | Customs officers > the cargo
attach v  S?=subj T=obj:any obj={property}  -> 1711
  + Police attached two boats. | Police > two boats
board v  S?=subj T=obj:any obj={property}  -> 1711
  + Paramilitaries boarded farm land. | Paramilitaries > farm land
distrain v  S?=subj T=obj:any obj={property}  -> 1711
  + Customs officers distrained the cargo. | Customs officers > the cargo
repossess v  S?=subj T=obj:any obj={property}  -> 1711
  + Police repossessed two boats. | Police > two boats
freeze v  S?=subj T=obj:any obj={property}  -> 1711
  + The Spanish government froze the yacht of a Russian senator in Barcelona in March. | The Spanish government > the yacht of a Russian senator
impound v  S?=subj T=obj:any obj={property}  -> 1711
  + Customs officers impounded the cargo. | Customs officers > the cargo
haul_away v  S?=subj T=obj:any obj={property}  -> 1711
  + Police hauled away two boats. | Police > two boats
tow_away v  S?=subj T=obj:any obj={property}  -> 1711
  + Guerrillas towed away farm land. | Guerrillas > farm land
plunder v  S?=subj T=obj:any  -> 1711
  + Insurgents plundered the village shop. | Insurgents > the village shop
pillage v  S?=subj T=obj:any  -> 1711
  + Rebel fighters pillaged a hospital in the town of Malakal on Monday, aid workers said. | Rebel fighters > a hospital
ransack v  S?=subj T=obj:any  -> 1711
  + Qatar ransacked Romania last year. | Qatar > Romania
expropriate v  S?=subj T=obj:any  -> 1711
  + Rebels expropriated the village shop. | Rebels > the village shop
nationalise v  S?=subj T=obj:any  -> 1711
  + The Bolivian government nationalised the gas fields on Monday and sent soldiers to guard them. | The Bolivian government > the gas fields
burgle v  S?=subj T=obj:any  -> 1711
  + Militiamen burgled the parish church of Bria on Sunday, the bishop said. | Militiamen > the parish church of Bria
burglarize v  S?=subj T=obj:any  -> 1711
  + Rebels burglarized the village shop. | Rebels > the village shop
despoil v  S?=subj T=obj:any  -> 1711
  + Retreating soldiers despoiled the museum in Kherson in November, the mayor said. | Retreating soldiers > the museum
requisition v  S?=subj T=obj:any  -> 1711
  + The army requisitioned forty trucks in the port of Odesa on Thursday. | The army > forty trucks
take v  S?=subj T=from obj={property}  -> 1711 weight=2
  + Separatists took cattle from the herders in two villages near Bamenda on Monday. | Separatists > the herders
confiscate v  S?=subj T=from obj={property}  -> 1711 weight=1
  + Officers confiscated laptops from the reporters. | Officers > the reporters
steal v  S?=subj T=from obj={property}  -> 1711 weight=2
  + Guerrillas stole cattle from the herders in two villages near Arauca on Monday. | Guerrillas > the herders
grab v  S?=subj T=from obj={property}  -> 1711 weight=2
  + Security forces grabbed laptops from the reporters in the newsroom in Kampala on Friday. | Security forces > the reporters
snatch v  S?=subj T=from obj={property}  -> 1711 weight=2
  + Extremists snatched cattle from the herders in two villages near Dori on Monday. | Extremists > the herders
remove v  S?=subj T?=from obj={property}  -> 1711
  + Militiamen removed cattle from the herders. | Militiamen > the herders
expropriate v  S?=subj T=from obj={property}  -> 1711 weight=2
  + The state expropriated land from the farmers in the valley of the Zambezi in 1975. | The state > the farmers
extort v  S?=subj T?=from obj={property}  -> 1711
  + Extremists extorted cattle from the herders. | Extremists > the herders
requisition v  S?=subj T=from obj={property}  -> 1711 weight=2
  + Militiamen requisitioned cattle from the herders in two villages near Ituri on Monday. | Militiamen > the herders
loot v  S?=subj T?=from obj={property}  -> 1711
  + Paramilitaries looted cattle from the herders. | Paramilitaries > the herders
seize v  S?=subj T?=of|obj.of|obj.poss obj=asset|account|assets|accounts|property|fund|bank_account  -> 1711
  + Peru seized the assets of the bank. | Peru > the bank
block v  S?=subj T?=of|obj.of|obj.poss obj=asset|account|assets|accounts|property|fund|bank_account  -> 1711
  + A judge blocked the accounts of the charity. | A judge > the charity
confiscate v  S?=subj T?=of|obj.of|obj.poss obj=asset|account|assets|accounts|property|fund|bank_account  -> 1711
  + Georgia confiscated the assets of the bank. | Georgia > the bank
lock v  S?=subj T?=of|obj.of|obj.poss obj=asset|account|assets|accounts|property|fund|bank_account  -> 1711
  + A judge locked the accounts of the charity. | A judge > the charity
sequester v  S?=subj T?=of|obj.of|obj.poss obj=asset|account|assets|accounts|property|fund|bank_account  -> 1711
  + Yemen sequestered the assets of the bank. | Yemen > the bank
forfeit v  S?=subj T?=of|obj.of|obj.poss obj=asset|account|assets|accounts|property|fund|bank_account  -> 1711
  + A judge forfeited the accounts of the charity. | A judge > the charity
impound v  S?=subj T?=of|obj.of|obj.poss obj=asset|account|assets|accounts|property|fund|bank_account  -> 1711
  + Vietnam impounded the assets of the bank. | Vietnam > the bank
attach v  S?=subj T?=of|obj.of|obj.poss obj=asset|account|assets|accounts|property|fund|bank_account  -> 1711
  + A judge attached the accounts of the charity. | A judge > the charity
garnish v  S?=subj T?=of|obj.of|obj.poss obj=asset|account|assets|accounts|property|fund|bank_account  -> 1711
  + Colombia garnished the assets of the bank. | Colombia > the bank
looting n  S?=by T=of|poss:any  -> 1711
  + The looting of land by the ministry hurt farmers. | the ministry > land
plunder n  S?=by T=of|poss:any  -> 1711
  + The plunder of land by the ministry hurt farmers. | the ministry > land
expropriation n  S?=by T=of|poss:any  -> 1711
  + The expropriation of land by the ministry hurt farmers. | the ministry > land
nationalisation n  S?=by T=of|poss:any  -> 1711
  + The nationalisation of land by the ministry hurt farmers. | the ministry > land
nationalization n  S?=by T=of|poss:any  -> 1711
  + The nationalization of land by the ministry hurt farmers. | the ministry > land
pillage n  S?=by T=of|poss:any  -> 1711
  + The pillage of land by the ministry hurt farmers. | the ministry > land
land_grab n  S?=by T=of|poss:any  -> 1711
  + The land grab of land by the ministry hurt farmers. | the ministry > land
requisition n  S?=by T=of|poss:any  -> 1711
  + The requisition of land by the ministry hurt farmers. | the ministry > land
impounding n  S?=by T=of|poss:any  -> 1711
  + The impounding of land by the ministry hurt farmers. | the ministry > land
pillaging n  S?=by T=of|poss:any  -> 1711
  + The pillaging of land by the ministry hurt farmers. | the ministry > land
theft n  S?=by T=of|poss:any  -> 1711
  + The theft of land by the ministry hurt farmers. | the ministry > land
robbery n  S?=by T=of|poss:any  -> 1711
  + The robbery of land by the ministry hurt farmers. | the ministry > land
appropriation n  S?=by T=of|poss:any  -> 1711
  + The appropriation of land by the ministry hurt farmers. | the ministry > land
extort v  S?=subj T=obj:person  -> 171
  + Militiamen extorted villagers at the checkpoints on the road to Bunia, a report said. | Militiamen > villagers
swindle v  S?=subj T=obj:person  -> 171
  + Border guards swindled the refugees on the island of Lesbos last winter, lawyers said. | Border guards > the refugees
defraud v  S?=subj T=obj:person  -> 171
  + Two army officers defrauded the refugees in a camp near Dadaab, prosecutors said on Monday. | Two army officers > the refugees
shake_down v  S?=subj T=obj:person  -> 171
  + Militiamen shook down shopkeepers. | Militiamen > shopkeepers
fleece v  S?=subj T=obj:person  -> 171
  + Rebel commanders fleeced the villagers at roadblocks along the river for years. | Rebel commanders > the villagers
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
  + A regulator disciplined the station. | A regulator > the station
debar v  S?=subj T=obj  -> 172
  + A regulator debarred the station. | A regulator > the station
unseat v  S?=subj T=obj  -> 172
  + The parliament unseated two deputies. | The parliament > two deputies
prohibit v  S?=subj T=obj  -> 172
  + The ministry prohibited the judge. | The ministry > the judge
purge v  S?=subj T=obj  -> 172
  + A regulator purged the station. | A regulator > the station
defrock v  S?=subj T=obj  -> 172
  + A regulator defrocked the station. | A regulator > the station
decertify v  S?=subj T=obj  -> 172
  + The parliament decertified two deputies. | The parliament > two deputies
demote v  S?=subj T=obj  -> 172
  + The ministry demoted the judge. | The ministry > the judge
dethrone v  S?=subj T=obj  -> 172
  + A regulator dethroned the station. | A regulator > the station
proscribe v  S?=subj T=obj  -> 172
  + A regulator proscribed the station. | A regulator > the station
regulate v  S?=subj T=obj:MED|NGO|OPP|REL  -> 172
  + The parliament regulated the churches. | The parliament > the churches
ground v  S?=subj T=obj  -> 172
  + The ministry grounded the judge. | The ministry > the judge
quarantine v  S?=subj T=obj  -> 172
  + A regulator quarantined the station. | A regulator > the station
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
  + Nepal withdrew the accreditation of a reporter. | Nepal > a reporter
suspend v  S?=subj T?=of|from|obj.of|obj.poss obj=licence|license|permit|accreditation|registration|immunity|mandate  -> 172
  + The parliament suspended the immunity of a deputy. | The parliament > a deputy
cancel v  S?=subj T?=of|from|obj.of|obj.poss obj=licence|license|permit|accreditation|registration|immunity|mandate  -> 172
  + The regulator canceled the licence of the station. | The regulator > the station
lift v  S?=subj T?=of|from|obj.of|obj.poss obj=licence|license|permit|accreditation|registration|immunity|mandate  -> 172
  + Kuwait lifted the accreditation of a reporter. | Kuwait > a reporter
annul v  S?=subj T?=of|from|obj.of|obj.poss obj=licence|license|permit|accreditation|registration|immunity|mandate  -> 172
  + The parliament annulled the immunity of a deputy. | The parliament > a deputy
strip v  S?=subj T?=of|from|obj.of|obj.poss obj=licence|license|permit|accreditation|registration|immunity|mandate  -> 172
  + The regulator stripped the licence of the station. | The regulator > the station
remove v  S?=subj T?=of|from|obj.of|obj.poss obj=licence|license|permit|accreditation|registration|immunity|mandate  -> 172
  + Nepal removed the accreditation of a reporter. | Nepal > a reporter
rescind v  S?=subj T?=of|from|obj.of|obj.poss obj=licence|license|permit|accreditation|registration|immunity|mandate  -> 172
  + The parliament rescinded the immunity of a deputy. | The parliament > a deputy
deny v  S?=subj T?=of|from|obj.of|obj.poss obj=licence|license|permit|accreditation|registration|immunity|mandate  -> 172
  + The regulator denied the licence of the station. | The regulator > the station
fine n  S?=by|mod|poss T?=on|against|of  -> 172
  + The European Union's fine on Poland was raised to a million euros on Monday. | The European Union > Poland
disqualification n  S?=by|mod|poss T?=on|against|of  -> 172
  + The regulator's disqualification on the station was upheld. | The regulator > the station
ban n  S?=by|mod|poss T?=on|against|of  -> 172
  + The regulator's ban on the station was upheld. | The regulator > the station
suspension n  S?=by|mod|poss T?=on|against|of  -> 172
  + The regulator's suspension on the station was upheld. | The regulator > the station
delisting n  S?=by|mod|poss T?=on|against|of  -> 172
  + The regulator's delisting on the station was upheld. | The regulator > the station
blacklisting n  S?=by|mod|poss T?=on|against|of  -> 172
  + Diplomats in Vienna condemned the blacklisting of Serbia by the United States on Monday. | the United States > Serbia
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
  + Algeria placed restrictions on the press. | Algeria > the press
introduce v  S?=subj T?=on|in|over obj={curb}|internet_blackout|censorship|internet_shutdown|gag_order  -> 1721
  + Lebanon introduced curbs on churches. | Lebanon > churches
tighten v  S?=subj T?=on|in|over obj={restriction}|internet_blackout|censorship|internet_shutdown|gag_order  -> 1721
  + The army tightened a ban on gatherings. | The army > gatherings
enforce v  S?=subj T?=on|in|over obj={curb}|internet_blackout|censorship|internet_shutdown|gag_order  -> 1721
  + Kuwait enforced restrictions on the press. | Kuwait > the press
extend v  S?=subj T?=on|in|over obj={curb}|internet_blackout|censorship|internet_shutdown|gag_order  -> 1721
  + Lebanon extended curbs on churches. | Lebanon > churches
announce v  S?=subj T?=on|in|over obj={curb}|internet_blackout|censorship|internet_shutdown|gag_order  -> 1721
  + The army announced a ban on gatherings. | The army > gatherings
order v  S?=subj T?=on|in|over obj={curb}|internet_blackout|censorship|internet_shutdown|gag_order  -> 1721
  + Egypt ordered restrictions on the press. | Egypt > the press
declare v  S?=subj T?=on|in|over obj={curb}|internet_blackout|censorship|internet_shutdown|gag_order  -> 1721
  + Jordan declared curbs on churches. | Jordan > churches
reimpose v  S?=subj T?=on|in|over obj={restriction}|internet_blackout|censorship|internet_shutdown|gag_order  -> 1721
  + The army reimposed a ban on gatherings. | The army > gatherings
decree v  S?=subj T?=on|in|over obj={curb}|internet_blackout|censorship|internet_shutdown|gag_order  -> 1721
  + Brazil decreed restrictions on the press. | Brazil > the press
toughen v  S?=subj T?=on|in|over obj={restriction}|internet_blackout|censorship|internet_shutdown|gag_order  -> 1721
  + Iceland toughened curbs on churches. | Iceland > churches
enact v  S?=subj T?=on|in|over obj={curb}|internet_blackout|censorship|internet_shutdown|gag_order  -> 1721
  + The army enacted a ban on gatherings. | The army > gatherings
adopt v  S?=subj T?=on|in|over obj={curb}|internet_blackout|censorship|internet_shutdown|gag_order  -> 1721
  + Indonesia adopted restrictions on the press. | Indonesia > the press
slap v  S?=subj T?=on|in|over obj={restriction}|internet_blackout|censorship|internet_shutdown|gag_order  -> 1721
  + Argentina slapped curbs on churches. | Argentina > churches
put v  S?=subj T?=on|in|over obj={curb}|internet_blackout|censorship|internet_shutdown|gag_order  -> 1721
  + The army put a ban on gatherings. | The army > gatherings
expand v  S?=subj T?=on|in|over obj={curb}|internet_blackout|censorship|internet_shutdown|gag_order  -> 1721
  + Bulgaria expanded restrictions on the press. | Bulgaria > the press
apply v  S?=subj T?=on|in|over obj={curb}|internet_blackout|censorship|internet_shutdown|gag_order  -> 1721
  + Japan applied curbs on churches. | Japan > churches
maintain v  S?=subj T?=on|in|over obj={curb}|internet_blackout|censorship|internet_shutdown|gag_order  -> 1721
  + The army maintained a ban on gatherings. | The army > gatherings
clamp v  S?=subj T?=on|in|over obj={restriction}|internet_blackout|censorship|internet_shutdown|gag_order  -> 1721
  + Bulgaria clamped restrictions on the press. | Bulgaria > the press
set v  S?=subj T?=on|in|over obj={curb}|internet_blackout|censorship|internet_shutdown|gag_order  -> 1721
  + Uganda set curbs on churches. | Uganda > churches
issue v  S?=subj T?=on|in|over obj={curb}|internet_blackout|censorship|internet_shutdown|gag_order  -> 1721
  + The army issued a ban on gatherings. | The army > gatherings
suspend v  S?=subj T=obj:any obj={media}|website|broadcast|internet|press|transmission|radio|television  -> COERCE/censor
  + Thailand suspended a newspaper. | Thailand > a newspaper
shut v  S?=subj T=obj:any obj={media}|website|broadcast|internet|press|transmission|radio|television  -> COERCE/censor
  + The ministry shut two websites. | The ministry > two websites
shutter v  S?=subj T=obj:any obj={media}|website|broadcast|internet|press|transmission|radio|television  -> COERCE/censor
  + Cyprus shuttered the internet. | Cyprus > the internet
muzzle v  S?=subj T=obj:any obj={media}|website|broadcast|internet|press|transmission|radio|television  -> COERCE/censor
  + Japan muzzled a newspaper. | Japan > a newspaper
gag v  S?=subj T=obj:any obj={media}|website|broadcast|internet|press|transmission|radio|television  -> COERCE/censor
  + The ministry gagged two websites. | The ministry > two websites
silence v  S?=subj T=obj:any obj={media}|website|broadcast|internet|press|transmission|radio|television  -> COERCE/censor
  + Cuba silenced the internet. | Cuba > the internet
throttle v  S?=subj T=obj:any obj={media}|website|broadcast|internet|press|transmission|radio|television  -> COERCE/censor
  + Qatar throttled a newspaper. | Qatar > a newspaper
black_out v  S?=subj T=obj:any obj={media}|website|broadcast|internet|press|transmission|radio|television  -> COERCE/censor
  + The ministry blacked out two websites. | The ministry > two websites
jam v  S?=subj T=obj:any obj={media}|website|broadcast|internet|press|transmission|radio|television  -> COERCE/censor
  + Mongolia jammed the internet. | Mongolia > the internet
restrict v  S?=subj T=obj:any obj={media}|website|broadcast|internet|press|transmission|radio|television  -> COERCE/censor
  + Georgia restricted a newspaper. | Georgia > a newspaper
cut v  S?=subj T=obj:any obj={media}|website|broadcast|internet|press|transmission|radio|television  -> COERCE/censor
  + The ministry cut two websites. | The ministry > two websites
cut_off v  S?=subj T=obj:any obj={media}|website|broadcast|internet|press|transmission|radio|television  -> COERCE/censor
  + Peru cut off the internet. | Peru > the internet
disrupt v  S?=subj T=obj:any obj={media}|website|broadcast|internet|press|transmission|radio|television  -> COERCE/censor
  + Armenia disrupted a newspaper. | Armenia > a newspaper
seize v  S?=subj T=obj:any obj={media}|website|broadcast|internet|press|transmission|radio|television  -> COERCE/censor
  + The ministry seized two websites. | The ministry > two websites
pull v  S?=subj T=obj:any obj={media}|website|broadcast|internet|press|transmission|radio|television  -> COERCE/censor
  + Lebanon pulled the internet. | Lebanon > the internet
withdraw v  S?=subj T=obj:any obj={media}|website|broadcast|internet|press|transmission|radio|television  -> COERCE/censor
  + Colombia withdrew a newspaper. | Colombia > a newspaper
filter v  S?=subj T=obj:any obj={media}|website|broadcast|internet|press|transmission|radio|television  -> COERCE/censor
  + The ministry filtered two websites. | The ministry > two websites
remove v  S?=subj T=obj:any obj={media}|website|broadcast|internet|press|transmission|radio|television  -> COERCE/censor
  + Latvia removed the internet. | Latvia > the internet
disable v  S?=subj T=obj:any obj={media}|website|broadcast|internet|press|transmission|radio|television  -> COERCE/censor
  + Lebanon disabled a newspaper. | Lebanon > a newspaper
ransack v  S?=subj T=obj:any obj={media}|website|broadcast|internet|press|transmission|radio|television  -> COERCE/censor
  + The ministry ransacked two websites. | The ministry > two websites
fine v  S?=subj T=obj:any obj={media}|website|broadcast|internet|press|transmission|radio|television  -> COERCE/censor
  + Chad fined the internet. | Chad > the internet
switch_off v  S?=subj T=obj:any obj={media}|website|broadcast|internet|press|transmission|radio|television  -> COERCE/censor
  + Indonesia switched off a newspaper. | Indonesia > a newspaper
unplug v  S?=subj T=obj:any obj={media}|website|broadcast|internet|press|transmission|radio|television  -> COERCE/censor
  + The ministry unplugged two websites. | The ministry > two websites
muzzle v  S?=subj T=obj:any  -> COERCE/censor
  + Brazil muzzled critics. | Brazil > critics
gag v  S?=subj T=obj:any  -> COERCE/censor
  + Indonesia gagged the press. | Indonesia > the press
silence v  S?=subj T=obj:any  -> COERCE/censor
  + Malaysia silenced critics. | Malaysia > critics
stifle v  S?=subj T=obj:any  -> COERCE/censor
  + Serbia stifled the press. | Serbia > the press
blackout v  S?=subj T=obj:any  -> COERCE/censor
  + Sudan blackouted critics. | Sudan > critics
prohibit v  S?=subj T=obj obj={gathering}|opposition_rally|union|movement  -> 1721
  + Uganda prohibited a rally. | Uganda > a rally
forbid v  S?=subj T=obj obj={gathering}|opposition_rally|union|movement  -> 1721
  + The Belarusian government forbade an opposition rally in Minsk on Sunday. | The Belarusian government > an opposition rally
outlaw v  S?=subj T=obj obj={gathering}|opposition_rally|union|movement  -> 1721
  + Serbia outlawed a rally. | Serbia > a rally
disallow v  S?=subj T=obj obj={gathering}|opposition_rally|union|movement  -> 1721
  + Oman disallowed a rally. | Oman > a rally
cancel v  S?=subj T=obj obj={gathering}|opposition_rally|union|movement  -> 1721
  + Algeria canceled a rally. | Algeria > a rally
prevent v  S?=subj T=obj obj={gathering}|opposition_rally|union|movement  -> 1721
  + Portugal prevented a rally. | Portugal > a rally
stop v  S?=subj T=obj obj={gathering}|opposition_rally|union|movement  -> 1721
  + Senegal stopped a rally. | Senegal > a rally
halt v  S?=subj T=obj obj={gathering}|opposition_rally|union|movement  -> 1721
  + Portugal halted a rally. | Portugal > a rally
suspend v  S?=subj T=obj obj={gathering}|opposition_rally|union|movement  -> 1721
  + Uganda suspended a rally. | Uganda > a rally
criminalise v  S?=subj T=obj obj={gathering}|opposition_rally|union|movement  -> 1721
  + Belarus criminalised a rally. | Belarus > a rally
criminalize v  S?=subj T=obj obj={gathering}|opposition_rally|union|movement  -> 1721
  + Rwanda criminalized a rally. | Rwanda > a rally
censorship n  S?=by|mod|poss T?=on|of|against  -> 1721
  + Yemen's censorship on Kenya was discussed abroad. | Yemen > Kenya
gag_order n  S?=by|mod|poss T?=on|of|against  -> 1721
  + Morocco's gag order on Belarus was discussed abroad. | Morocco > Belarus
internet_shutdown n  S?=by|mod|poss T?=on|of|against  -> 1721
  + Belarus' internet shutdown on Tanzania was discussed abroad. | Belarus > Tanzania
media_ban n  S?=by|mod|poss T?=on|of|against  -> 1721
  + Portugal's media ban on Niger was discussed abroad. | Portugal > Niger
press_censorship n  S?=by|mod|poss T?=on|of|against  -> 1721
  + Cambodia's press censorship on Algeria was discussed abroad. | Cambodia > Algeria
protest_ban n  S?=by|mod|poss T?=on|of|against  -> 1721
  + Armenia's protest ban on Portugal was discussed abroad. | Armenia > Portugal
blackout n  S?=by|poss T?=on|of|against mod=internet|media|news|information|communications|telecom|web  -> 1721
  + An internet blackout by the army went on. | the army > _
  - Brazil was hit by a nationwide blackout.
muzzling n  S?=by|mod|poss T?=on|of|against  -> 1721
  + Georgia's muzzling on rallies was extended. | Georgia > rallies
silencing n  S?=by|mod|poss T?=on|of|against  -> 1721
  + Pakistan's silencing on rallies was extended. | Pakistan > rallies
blocking n  S?=by|mod|poss T?=on|of|against  -> 1721
  + Reporters complained about the blocking of journalists by the army at the border. | the army > journalists
closure n  S?=by|mod|poss T?=on|of|against  -> 1721
  + Kuwait's closure on Armenia was discussed abroad. | Kuwait > Armenia
media_blackout n  S?=by|mod|poss T?=on|of|against  -> 1721
  + Vietnam's media blackout on Chad was discussed abroad. | Vietnam > Chad
restriction n  S?=by|mod|poss T?=on|of|against  -> 1721
  + Egypt's restriction on Poland was discussed abroad. | Egypt > Poland
curb n  S?=by|mod|poss T?=on|of|against  -> 1721
  + Indonesia's curb on Morocco was discussed abroad. | Indonesia > Morocco
outlaw v  S?=subj T=obj obj={party}|parliament|assembly|congress|commission|election  -> 1722
  + A court outlawed the opposition party. | A court > the opposition party
suspend v  S?=subj T=obj obj={party}|parliament|assembly|congress|commission|election  -> 1722
  + The envoy suspended the parliament. | The envoy > the parliament
disband v  S?=subj T=obj obj={party}|parliament|assembly|congress|commission|election  -> 1722
  + Pakistan disbanded a candidate. | Pakistan > a candidate
proscribe v  S?=subj T=obj obj={party}|parliament|assembly|congress|commission|election  -> 1722
  + A court proscribed the opposition party. | A court > the opposition party
bar v  S?=subj T=obj obj={party}|parliament|assembly|congress|commission|election  -> 1722
  + The party leader barred the parliament. | The party leader > the parliament
deregister v  S?=subj T=obj obj={party}|parliament|assembly|congress|commission|election  -> 1722
  + Sudan deregistered a candidate. | Sudan > a candidate
close_down v  S?=subj T=obj obj={party}|parliament|assembly|congress|commission|election  -> 1722
  + A court closed down the opposition party. | A court > the opposition party
exclude v  S?=subj T=obj obj={party}|parliament|assembly|congress|commission|election  -> 1722
  + The defence minister excluded the parliament. | The defence minister > the parliament
delegalise v  S?=subj T=obj obj={party}|parliament|assembly|congress|commission|election  -> 1722
  + Cambodia delegalised a candidate. | Cambodia > a candidate
criminalise v  S?=subj T=obj obj={party}|parliament|assembly|congress|commission|election  -> 1722
  + A court criminalised the opposition party. | A court > the opposition party
annul v  S?=subj T=obj obj={party}|parliament|assembly|congress|commission|election  -> 1722
  + The army chief annulled the parliament. | The army chief > the parliament
shut_down v  S?=subj T=obj obj={party}|parliament|assembly|congress|commission|election  -> 1722
  + Algeria shut down a candidate. | Algeria > a candidate
suppress v  S?=subj T=obj obj={party}|parliament|assembly|congress|commission|election  -> 1722
  + A court suppressed the opposition party. | A court > the opposition party
prohibit v  S?=subj T=obj obj={party}|parliament|assembly|congress|commission|election  -> 1722
  + The foreign minister prohibited the parliament. | The foreign minister > the parliament
liquidate v  S?=subj T=obj obj={party}|parliament|assembly|congress|commission|election  -> 1722
  + Chad liquidated a candidate. | Chad > a candidate
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
  + Indonesia designated the charity as a foreign agent. | Indonesia > the charity
label v  S?=subj T=obj as=terrorist|extremist|terrorist_organisation|terrorist_organization|foreign_agent|terror_group|undesirable  -> 1722
  + A court labeled the movement as extremist. | A court > the movement
brand v  S?=subj T=obj as=terrorist|extremist|terrorist_organisation|terrorist_organization|foreign_agent|terror_group|undesirable  -> 1722
  + Senegal branded the charity as a foreign agent. | Senegal > the charity
list v  S?=subj T=obj as=terrorist|extremist|terrorist_organisation|terrorist_organization|foreign_agent|terror_group|undesirable  -> 1722
  + A court listed the movement as extremist. | A court > the movement
declare v  S?=subj T=obj as=terrorist|extremist|terrorist_organisation|terrorist_organization|foreign_agent|terror_group|undesirable  -> 1722
  + Niger declared the charity as a foreign agent. | Niger > the charity
register v  S?=subj T=obj as=terrorist|extremist|terrorist_organisation|terrorist_organization|foreign_agent|terror_group|undesirable  -> 1722
  + A court registered the movement as extremist. | A court > the movement
classify v  S?=subj T=obj as=terrorist|extremist|terrorist_organisation|terrorist_organization|foreign_agent|terror_group|undesirable  -> 1722
  + Senegal classified the charity as a foreign agent. | Senegal > the charity
name v  S?=subj T=obj as=terrorist|extremist|terrorist_organisation|terrorist_organization|foreign_agent|terror_group|undesirable  -> 1722
  + A court named the movement as extremist. | A court > the movement
# Curfew, emergency
enforce v  S?=subj T?=on|in|across|over obj={curfew}  -> 1723
  + The army enforced a curfew in Cali. | The army > Cali
introduce v  S?=subj T?=on|in|across|over obj={curfew}  -> 1723
  + The governor introduced a night curfew in Durban. | The governor > Durban
order v  S?=subj T?=on|in|across|over obj={curfew}  -> 1723
  + The army ordered a curfew in Cali. | The army > Cali
announce v  S?=subj T?=on|in|across|over obj={curfew}  -> 1723
  + The governor announced a night curfew in Cusco. | The governor > Cusco
extend v  S?=subj T?=on|in|across|over obj={curfew}  -> 1723
  + The army extended a curfew in Lagos. | The army > Lagos
reimpose v  S?=subj T?=on|in|across|over obj={curfew}  -> 1723
  + The governor reimposed a night curfew in Mombasa. | The governor > Mombasa
clamp v  S?=subj T?=on|in|across|over obj={curfew}  -> 1723
  + The army clamped a curfew in Cali. | The army > Cali
slap v  S?=subj T?=on|in|across|over obj={curfew}  -> 1723
  + The governor slapped a night curfew in Mandalay. | The governor > Mandalay
decree v  S?=subj T?=on|in|across|over obj={curfew}  -> 1723
  + The army decreed a curfew in Mandalay. | The army > Mandalay
proclaim v  S?=subj T?=on|in|across|over obj={curfew}  -> 1723
  + The governor proclaimed a night curfew in Izmir. | The governor > Izmir
tighten v  S?=subj T?=on|in|across|over obj={curfew}  -> 1723
  + The army tightened a curfew in Cali. | The army > Cali
institute v  S?=subj T?=on|in|across|over obj={curfew}  -> 1723
  + The governor instituted a night curfew in Oaxaca. | The governor > Oaxaca
place v  S?=subj T?=on|in|across|over obj={curfew}  -> 1723
  + The army placed a curfew in Durban. | The army > Durban
proclaim v  S?=subj T?=on|in|across obj={martial}  -> 1724
  + The army proclaimed martial law in Basra. | The army > Basra
announce v  S?=subj T?=on|in|across obj={martial}  -> 1724
  + The army announced martial law in Cusco. | The army > Cusco
enforce v  S?=subj T?=on|in|across obj={martial}  -> 1724
  + The Sri Lankan prime minister enforced a state of emergency on Monday after the riots. | The Sri Lankan prime minister > _
extend v  S?=subj T?=on|in|across obj={martial}  -> 1724
  + The army extended martial law in Basra. | The army > Basra
decree v  S?=subj T?=on|in|across obj={martial}  -> 1724
  + The army decreed martial law in Oaxaca. | The army > Oaxaca
introduce v  S?=subj T?=on|in|across obj={martial}  -> 1724
  + The army introduced martial law in Izmir. | The army > Izmir
order v  S?=subj T?=on|in|across obj={martial}  -> 1724
  + The army ordered martial law in Quetta. | The army > Quetta
reimpose v  S?=subj T?=on|in|across obj={martial}  -> 1724
  + The Ethiopian government reimposed a state of emergency on Friday, a day after the resignation. | The Ethiopian government > _
prolong v  S?=subj T?=on|in|across obj={martial}  -> 1724
  + The army prolonged martial law in Oaxaca. | The army > Oaxaca
invoke v  S?=subj T?=on|in|across obj={martial}  -> 1724
  + The army invoked martial law in Goma. | The army > Goma
enact v  S?=subj T?=on|in|across obj={martial}  -> 1724
  + The army enacted martial law in Aleppo. | The army > Aleppo
institute v  S?=subj T?=on|in|across obj={martial}  -> 1724
  + The army instituted martial law in Durban. | The army > Durban
renew v  S?=subj T?=on|in|across obj={martial}  -> 1724
  + The army renewed martial law in Cusco. | The army > Cusco
martial_law n  S?=by|mod|poss T?=in|on  -> 1724
  + Ethiopia's martial law in Thailand was discussed abroad. | Ethiopia > Thailand
emergency_rule n  S?=by|mod|poss T?=in|on  -> 1724
  + Pakistan's emergency rule in Greece was discussed abroad. | Pakistan > Greece
# Blockade and siege
lay v  S?=subj T?=on|of|around|against|obj.of|obj.poss obj={blockade}|cordon  -> 191
  + Peru laid a blockade on Turkey. | Peru > Turkey
enforce v  S?=subj T?=on|of|around|against|obj.of|obj.poss obj={blockade}|cordon  -> 191
  + Militants enforced a siege of the town. | Militants > the town
establish v  S?=subj T?=on|of|around|against|obj.of|obj.poss obj={blockade}|cordon  -> 191
  + Special forces established a cordon around the camp. | Special forces > the camp
maintain v  S?=subj T?=on|of|around|against|obj.of|obj.poss obj={blockade}|cordon  -> 191
  + Qatar maintained a blockade on Romania. | Qatar > Romania
tighten v  S?=subj T?=on|of|around|against|obj.of|obj.poss obj={blockade}|cordon  -> 191
  + Militants tightened a siege of the town. | Militants > the town
place v  S?=subj T?=on|of|around|against|obj.of|obj.poss obj={blockade}|cordon  -> 191
  + Government troops placed a cordon around the camp. | Government troops > the camp
mount v  S?=subj T?=on|of|around|against|obj.of|obj.poss obj={blockade}|cordon  -> 191
  + Sudan mounted a blockade on Canada. | Sudan > Canada
begin v  S?=subj T?=on|of|around|against|obj.of|obj.poss obj={blockade}|cordon  -> 191
  + Extremists began a siege of the town. | Extremists > the town
set_up v  S?=subj T?=on|of|around|against|obj.of|obj.poss obj={blockade}|cordon  -> 191
  + Marines set up a cordon around the camp. | Marines > the camp
extend v  S?=subj T?=on|of|around|against|obj.of|obj.poss obj={blockade}|cordon  -> 191
  + Thailand extended a blockade on Cyprus. | Thailand > Cyprus
throw v  S?=subj T?=on|of|around|against|obj.of|obj.poss obj={blockade}|cordon  -> 191
  + Separatists threw a siege of the town. | Separatists > the town
announce v  S?=subj T?=on|of|around|against|obj.of|obj.poss obj={blockade}|cordon  -> 191
  + The air force announced a cordon around the camp. | The air force > the camp
encircle v  S?=subj:MIL|COP|REB|UAF|GOV T=obj:any  -> 191
  + Soldiers encircled the village. | Soldiers > the village
surround v  S?=subj:MIL|COP|REB|UAF|GOV T=obj:any  -> 191
  + Guerrillas surrounded the town. | Guerrillas > the town
cordon_off v  S?=subj T=obj:any  -> 191
  + The army cordoned off rebels near Izmir. | The army > rebels
isolate v  S?=subj T=obj:any  -> 191
  + Special forces isolated the village. | Special forces > the village
close_off v  S?=subj T=obj:any  -> 191
  + The army closed off rebels near Oaxaca. | The army > rebels
wall_off v  S?=subj T=obj:any  -> 191
  + The army walled off rebels near Mombasa. | The army > rebels
hem_in v  S?=subj T=obj:any  -> 191
  + Chile hemmed in Nepal last year. | Chile > Nepal
beleaguer v  S?=subj T=obj:any  -> 191
  + Separatists beleaguered the town. | Separatists > the town
lock_down v  S?=subj T=obj:any  -> 191
  + The navy locked down the harbour. | The navy > the harbour
cut_off v  S?=subj T=obj:any  -> 191
  + The army cut off the harbour. | The army > the harbour
choke v  S?=subj T=obj:any  -> 191
  + The air force choked the harbour. | The air force > the harbour
fence_off v  S?=subj T=obj:any  -> 191
  + Kenya fenced off Norway last year. | Kenya > Norway
bottle_up v  S?=subj T=obj:any  -> 191
  + Marines bottled up the village. | Marines > the village
shut v  S?=subj T=obj:any obj=border|airspace|border_crossing|crossing|port|road|checkpoint|strait|frontier|corridor|airport|gate  -> 191
  + Tunisia shut its border with Iceland. | Tunisia > Iceland
seal_off v  S?=subj T=obj:any obj=border|airspace|border_crossing|crossing|port|road|checkpoint|strait|frontier|corridor|airport|gate  -> 191
  + Gendarmes sealed off the crossing. | Gendarmes > the crossing
block v  S?=subj T=obj:any obj=border|airspace|border_crossing|crossing|port|road|checkpoint|strait|frontier|corridor|airport|gate  -> 191
  + Settlers blocked the road. | Settlers > the road
barricade v  S?=subj T=obj:any obj=border|airspace|border_crossing|crossing|port|road|checkpoint|strait|frontier|corridor|airport|gate  -> 191
  + Marines barricaded the crossing. | Marines > the crossing
seal v  S?=subj T=obj:any obj=border|airspace|border_crossing|crossing|port|road|checkpoint|strait|frontier|corridor|airport|gate  -> 191
  + Mongolia sealed its border with Oman. | Mongolia > Oman
shut_down v  S?=subj T=obj:any obj=border|airspace|border_crossing|crossing|port|road|checkpoint|strait|frontier|corridor|airport|gate  -> 191
  + Rebels shut down the airport. | Rebels > the airport
close_off v  S?=subj T=obj:any obj=border|airspace|border_crossing|crossing|port|road|checkpoint|strait|frontier|corridor|airport|gate  -> 191
  + Gendarmes closed off the crossing. | Gendarmes > the crossing
obstruct v  S?=subj T=obj:any obj=border|airspace|border_crossing|crossing|port|road|checkpoint|strait|frontier|corridor|airport|gate  -> 191
  + Soldiers obstructed the crossing. | Soldiers > the crossing
encirclement n  S?=by|mod|poss T?=of|on|around|against:any  -> 191
  + Croatia's encirclement of Argentina was discussed abroad. | Croatia > Argentina
naval_blockade n  S?=by|mod|poss T?=of|on|around|against:any  -> 191
  + Russia's naval blockade of the Ukrainian ports cut grain exports by half in 2022. | Russia > the Ukrainian ports
air_blockade n  S?=by|mod|poss T?=of|on|around|against:any  -> 191
  + Serbia's air blockade of the port hurt trade. | Serbia > the port
sea_blockade n  S?=by|mod|poss T?=of|on|around|against:any  -> 191
  + Israel's sea blockade of Gaza has lasted since June 2007. | Israel > Gaza
lockdown n  S?=by|mod|poss T?=of|on|around|against:any  -> 191
  + The army's lockdown of the villages entered its third week on Monday. | The army > the villages
economic_blockade n  S?=by|mod|poss T?=of|on|around|against:any  -> 191
  + The economic blockade of Qatar by Saudi Arabia ended in January 2021. | Saudi Arabia > Qatar
border_closure n  S?=by|mod|poss T?=of|on|around|against:any  -> 191
  + The border closure by Nigeria began in August 2019 and lasted more than a year. | Nigeria > _
cordon n  S?=by|mod|poss T?=of|on|around|against:any  -> 191
  + Vietnam's cordon of Chad was discussed abroad. | Vietnam > Chad
encircling n  S?=by|mod|poss T?=of|on|around|against:any  -> 191
  + The report describes the encircling of the town by the rebels in early May. | the rebels > the town
# Territory taken
take v  S?=subj T=obj:any obj={territory}|control !obj=position|ground|field|land  -> 192
  + Guerrillas took a border town. | Guerrillas > a border town
conquer v  S?=subj T=obj:any obj={territory}|control  -> 192
  + The air force conquered the airport. | The air force > the airport
overrun v  S?=subj T=obj:any obj={territory}|control  -> 192
  + Cuba overran the island. | Cuba > the island
recapture v  S?=subj T=obj:any obj={territory}|control  -> 192
  + Extremists recaptured a border town. | Extremists > a border town
retake v  S?=subj T=obj:any obj={territory}|control !obj=position|ground|field|land  -> 192
  + Soldiers retook the airport. | Soldiers > the airport
reoccupy v  S?=subj T=obj:any obj={territory}|control  -> 192
  + Ethiopia reoccupied the island. | Ethiopia > the island
regain v  S?=subj T=obj:any obj={territory}|control  -> 192
  + Separatists regained a border town. | Separatists > a border town
secure v  S?=subj T=obj:any obj={territory}|control  -> 192
  + Government troops secured the airport. | Government troops > the airport
grab v  S?=subj T=obj:any obj={territory}|control  -> 192
  + Mexico grabbed the island. | Mexico > the island
recover v  S?=subj T=obj:any obj={territory}|control  -> 192
  + Militants recovered a border town. | Militants > a border town
control v  S?=subj T=obj:any obj={territory}|control  -> 192
  + The air force controlled the airport. | The air force > the airport
win v  S?=subj T=obj:any obj={territory}|control  -> 192
  + Latvia won the island. | Latvia > the island
gain v  S?=subj T=obj:any obj={territory}|control  -> 192
  + Separatists gained a border town. | Separatists > a border town
wrest v  S?=subj T=obj:any obj={territory}|control  -> 192
  + Border guards wrested the airport. | Border guards > the airport
hold v  S?=subj T=obj:any obj={territory}|control  -> 192
  + Romania held the island. | Romania > the island
reclaim v  S?=subj T=obj:any obj={territory}|control  -> 192
  + Gunmen reclaimed a border town. | Gunmen > a border town
take_control_of v  S?=subj T=obj:any obj={territory}|control  -> 192
  + Border guards took control of the airport. | Border guards > the airport
take_possession_of v  S?=subj T=obj:any obj={territory}|control  -> 192
  + Thailand took possession of the island. | Thailand > the island
liberate v  S?=subj T=obj:any obj={territory}|control  -> 192
  + Guerrillas liberated a border town. | Guerrillas > a border town
sweep_into v  S?=subj T=obj:any obj={territory}|control  -> 192
  + Extremists swept into a border town. | Extremists > a border town
enter v  S=subj:state|MIL|REB|UAF|COP T=obj:any obj={territory}|control  -> 192
  + Norway's army entered the island. | Norway's army > the island
  - A vessel was hit as it entered the port of Odesa.
conquer v  S?=subj T=obj:any  -> 192
  + The air force conquered the valley. | The air force > the valley
colonize v  S?=subj T=obj:any  -> 192
  + Tunisia colonized the disputed province. | Tunisia > the disputed province
colonise v  S?=subj T=obj:any  -> 192
  + Marines colonised the valley. | Marines > the valley
subjugate v  S?=subj T=obj:any  -> 192
  + Norway subjugated the disputed province. | Norway > the disputed province
reconquer v  S?=subj T=obj:any  -> 192
  + The army reconquered the valley. | The army > the valley
subdue v  S?=subj T=obj:any  -> 192
  + Romania subdued the disputed province. | Romania > the disputed province
vanquish v  S?=subj T=obj:any  -> 192
  + Soldiers vanquished the valley. | Soldiers > the valley
take v  S?=subj T?=of|over|obj.of|obj.poss:any obj=control|power|command|possession  -> 192
  + Guerrillas took control of the town. | Guerrillas > the town
seize v  S?=subj T?=of|over|obj.of|obj.poss:any obj=control|power|command|possession  -> 192
  + Border guards seized control over the airport. | Border guards > the airport
gain v  S?=subj T?=of|over|obj.of|obj.poss:any obj=control|power|command|possession  -> 192
  + Guerrillas gained control of the town. | Guerrillas > the town
wrest v  S?=subj T?=of|over|obj.of|obj.poss:any obj=control|power|command|possession  -> 192
  + Separatists wrested control of the town. | Separatists > the town
establish v  S?=subj T?=of|over|obj.of|obj.poss:any obj=control|power|command|possession  -> 192
  + Insurgents established control of the town. | Insurgents > the town
assume v  S?=subj T?=of|over|obj.of|obj.poss:any obj=control|power|command|possession  -> 192
  + Special forces assumed control over the airport. | Special forces > the airport
tighten v  S?=subj T?=of|over|obj.of|obj.poss:any obj=control|power|command|possession  -> 192
  + Separatists tightened control of the town. | Separatists > the town
win v  S?=subj T?=of|over|obj.of|obj.poss:any obj=control|power|command|possession  -> 192
  + Insurgents won control of the town. | Insurgents > the town
regain v  S?=subj T?=of|over|obj.of|obj.poss:any obj=control|power|command|possession  -> 192
  + Extremists regained control of the town. | Extremists > the town
conquest n  S?=by T=of|poss:any  -> 192
  + The conquest of the town by paramilitaries took hours. | paramilitaries > the town
recapture n  S?=by T=of|poss:any  -> 192
  + The recapture of the island by border guards was bloodless. | border guards > the island
takeover n  S?=by T=of|poss:any  -> 192
  + The takeover of the town by rebels took hours. | rebels > the town
reoccupation n  S?=by T=of|poss:any  -> 192
  + The reoccupation of the island by the army was bloodless. | the army > the island
colonisation n  S?=by T=of|poss:any  -> 192
  + The colonisation of the town by militants took hours. | militants > the town
colonization n  S?=by T=of|poss:any  -> 192
  + The colonization of the island by soldiers was bloodless. | soldiers > the island
subjugation n  S?=by T=of|poss:any  -> 192
  + The subjugation of the town by militants took hours. | militants > the town
land_seizure n  S?=by T=of|poss:any  -> 192
  + The land seizure of the island by marines was bloodless. | marines > the island
retaking n  S?=by T=of|poss:any  -> 192
  + The retaking of the town by rebels took hours. | rebels > the town
storming n  S?=by T=of|poss:any  -> 192
  + The storming of the island by the army was bloodless. | the army > the island
build v  S?=subj T?=in|on obj=settlement|outpost|settlements|colony  -> 192
  + Oman built a settlement in the valley. | Oman > the valley
establish v  S?=subj T?=in|on obj=settlement|outpost|settlements|colony  -> 192
  + Colombia established settlements on occupied land. | Colombia > occupied land
expand v  S?=subj T?=in|on obj=settlement|outpost|settlements|colony  -> 192
  + Jordan expanded a settlement in the valley. | Jordan > the valley
erect v  S?=subj T?=in|on obj=settlement|outpost|settlements|colony  -> 192
  + Romania erected settlements on occupied land. | Romania > occupied land
approve v  S?=subj T?=in|on obj=settlement|outpost|settlements|colony  -> 192
  + Armenia approved a settlement in the valley. | Armenia > the valley
# Cyber, false news
cyberattack v  S?=subj T=obj:any  -> 176
  + Hackers of Nepal cyberattacked a bank. | Hackers of Nepal > a bank
phish v  S?=subj T=obj:any  -> 176
  + Agents phished the ministry. | Agents > the ministry
ddos v  S?=subj T=obj:any  -> 176
  + Russian hackers ddosed the Estonian parliament for three weeks in April 2007. | Russian hackers > the Estonian parliament
infect v  S=subj T=obj:any obj=computer|computers|network|networks|server|servers|system|systems|site|website|phone|phones|device|devices  -> 176
  + Hackers infected the computers of the ministry. | Hackers > the computers of the ministry
launch v  S?=subj T?=on|against|into|of|at|obj.of|obj.poss:any obj=cyberattack|cyber_attack|cyber-attack|ddos_attack|malware|virus|ransomware|hack|hacking_attack|phishing_attack|spyware|ransomware_attack|intrusion|computer_worm  -> 176
  + Oman launched a cyberattack on a bank. | Oman > a bank
carry_out v  S?=subj T?=on|against|into|of|at|obj.of|obj.poss:any obj=cyberattack|cyber_attack|cyber-attack|ddos_attack|malware|virus|ransomware|hack|hacking_attack|phishing_attack|spyware|ransomware_attack|intrusion|computer_worm  -> 176
  + Oman carried out a cyberattack on a bank. | Oman > a bank
conduct v  S?=subj T?=on|against|into|of|at|obj.of|obj.poss:any obj=cyberattack|cyber_attack|cyber-attack|ddos_attack|malware|virus|ransomware|hack|hacking_attack|phishing_attack|spyware|ransomware_attack|intrusion|computer_worm  -> 176
  + Malaysia conducted a cyberattack on a bank. | Malaysia > a bank
mount v  S?=subj T?=on|against|into|of|at|obj.of|obj.poss:any obj=cyberattack|cyber_attack|cyber-attack|ddos_attack|malware|virus|ransomware|hack|hacking_attack|phishing_attack|spyware|ransomware_attack|intrusion|computer_worm  -> 176
  + Thailand mounted a cyberattack on a bank. | Thailand > a bank
stage v  S?=subj T?=on|against|into|of|at|obj.of|obj.poss:any obj=cyberattack|cyber_attack|cyber-attack|ddos_attack|malware|virus|ransomware|hack|hacking_attack|phishing_attack|spyware|ransomware_attack|intrusion|computer_worm  -> 176
  + Iceland staged a cyberattack on a bank. | Iceland > a bank
unleash v  S?=subj T?=on|against|into|of|at|obj.of|obj.poss:any obj=cyberattack|cyber_attack|cyber-attack|ddos_attack|malware|virus|ransomware|hack|hacking_attack|phishing_attack|spyware|ransomware_attack|intrusion|computer_worm  -> 176
  + Oman unleashed a cyberattack on a bank. | Oman > a bank
deploy v  S?=subj T?=on|against|into|of|at|obj.of|obj.poss:any obj=cyberattack|cyber_attack|cyber-attack|ddos_attack|malware|virus|ransomware|hack|hacking_attack|phishing_attack|spyware|ransomware_attack|intrusion|computer_worm  -> 176
  + Senegal deployed a cyberattack on a bank. | Senegal > a bank
plant v  S?=subj T?=on|against|into|of|at|obj.of|obj.poss:any obj=cyberattack|cyber_attack|cyber-attack|ddos_attack|malware|virus|ransomware|hack|hacking_attack|phishing_attack|spyware|ransomware_attack|intrusion|computer_worm  -> 176
  + Cuba planted a cyberattack on a bank. | Cuba > a bank
use v  S?=subj T?=on|against|into|of|at|obj.of|obj.poss:any obj=cyberattack|cyber_attack|cyber-attack|ddos_attack|malware|virus|ransomware|hack|hacking_attack|phishing_attack|spyware|ransomware_attack|intrusion|computer_worm  -> 176
  + Ghana used a cyberattack on a bank. | Ghana > a bank
perpetrate v  S?=subj T?=on|against|into|of|at|obj.of|obj.poss:any obj=cyberattack|cyber_attack|cyber-attack|ddos_attack|malware|virus|ransomware|hack|hacking_attack|phishing_attack|spyware|ransomware_attack|intrusion|computer_worm  -> 176
  + Mexico perpetrated a cyberattack on a bank. | Mexico > a bank
coordinate v  S?=subj T?=on|against|into|of|at|obj.of|obj.poss:any obj=cyberattack|cyber_attack|cyber-attack|ddos_attack|malware|virus|ransomware|hack|hacking_attack|phishing_attack|spyware|ransomware_attack|intrusion|computer_worm  -> 176
  + Canada coordinated a cyberattack on a bank. | Canada > a bank
orchestrate v  S?=subj T?=on|against|into|of|at|obj.of|obj.poss:any obj=cyberattack|cyber_attack|cyber-attack|ddos_attack|malware|virus|ransomware|hack|hacking_attack|phishing_attack|spyware|ransomware_attack|intrusion|computer_worm  -> 176
  + Croatia orchestrated a cyberattack on a bank. | Croatia > a bank
send v  S?=subj T?=on|against|into|of|at|obj.of|obj.poss:any obj=cyberattack|cyber_attack|cyber-attack|ddos_attack|malware|virus|ransomware|hack|hacking_attack|phishing_attack|spyware|ransomware_attack|intrusion|computer_worm  -> 176
  + Zambia sent a cyberattack on a bank. | Zambia > a bank
direct v  S?=subj T?=on|against|into|of|at|obj.of|obj.poss:any obj=cyberattack|cyber_attack|cyber-attack|ddos_attack|malware|virus|ransomware|hack|hacking_attack|phishing_attack|spyware|ransomware_attack|intrusion|computer_worm  -> 176
  + Kenya directed a cyberattack on a bank. | Kenya > a bank
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
  + Peru's hack on the ministry was traced. | Peru > the ministry
hacking n  S?=by|mod|poss T?=on|against|into|of:any  -> 176
  + The hacking of the German parliament by Russian spies came to light in May 2015. | Russian spies > the German parliament
cyber_attack n  S?=by|mod|poss T?=on|against|into|of:any  -> 176
  + Oman's cyber attack on the ministry was traced. | Oman > the ministry
cyber-attack n  S?=by|mod|poss T?=on|against|into|of:any  -> 176
  + Russia's cyber-attack against Georgia shut down the websites of two ministries in 2008. | Russia > Georgia
ransomware_attack n  S?=by|mod|poss T?=on|against|into|of:any  -> 176
  + Sweden's ransomware attack on the ministry was traced. | Sweden > the ministry
ddos_attack n  S?=by|mod|poss T?=on|against|into|of:any  -> 176
  + A ddos attack by Russian hackers against the Estonian parliament lasted three weeks in 2007. | Russian hackers > the Estonian parliament
data_breach n  S?=by|mod|poss T?=on|against|into|of:any  -> 176
  + Sweden's data breach on the ministry was traced. | Sweden > the ministry
phishing_attack n  S?=by|mod|poss T?=on|against|into|of:any  -> 176
  + A phishing attack by North Korea against the defence ministry was noticed on Monday. | North Korea > the defence ministry
cyber_intrusion n  S?=by|mod|poss T?=on|against|into|of:any  -> 176
  + Iceland's cyber intrusion on the ministry was traced. | Iceland > the ministry
cyberwarfare n  S?=by|mod|poss T?=on|against|into|of:any  -> 176
  + Russia's cyberwarfare against Ukraine began long before the invasion, a minister said in Kyiv. | Russia > Ukraine
cyber_espionage n  S?=by|mod|poss T?=on|against|into|of:any  -> 176
  + Cyprus' cyber espionage on the ministry was traced. | Cyprus > the ministry
spyware_attack n  S?=by|mod|poss T?=on|against|into|of:any  -> 176
  + The government's spyware attack against the opposition came to light in Athens in August. | The government > the opposition
cyber_operation n  S?=by|mod|poss T?=on|against|into|of:any  -> 176
  + Peru's cyber operation on the ministry was traced. | Peru > the ministry
computer_intrusion n  S?=by|mod|poss T?=on|against|into|of:any  -> 176
  + The computer intrusion by China into the foreign ministry lasted eight months, a report said. | China > the foreign ministry
spread v  S?=subj T=about|in|against|on obj=disinformation|misinformation|fake_news|propaganda|falsehood|lie|lies|rumour|rumours|conspiracy_theory|hate_speech  -> COERCE/misinformation
  + Argentina spread disinformation about Rwanda. | Argentina > Rwanda
disseminate v  S?=subj T=about|in|against|on obj=disinformation|misinformation|fake_news|propaganda|falsehood|lie|lies|rumour|rumours|conspiracy_theory|hate_speech  -> COERCE/misinformation
  + Oman disseminated propaganda against the opposition. | Oman > the opposition
publish v  S?=subj T=about|in|against|on obj=disinformation|misinformation|fake_news|propaganda|falsehood|lie|lies|rumour|rumours|conspiracy_theory|hate_speech  -> COERCE/misinformation
  + Finland published disinformation about Zambia. | Finland > Zambia
broadcast v  S?=subj T=about|in|against|on obj=disinformation|misinformation|fake_news|propaganda|falsehood|lie|lies|rumour|rumours|conspiracy_theory|hate_speech  -> COERCE/misinformation
  + Oman broadcasted propaganda against the opposition. | Oman > the opposition
peddle v  S?=subj T=about|in|against|on obj=disinformation|misinformation|fake_news|propaganda|falsehood|lie|lies|rumour|rumours|conspiracy_theory|hate_speech  -> COERCE/misinformation
  + Sweden peddled disinformation about Uganda. | Sweden > Uganda
circulate v  S?=subj T=about|in|against|on obj=disinformation|misinformation|fake_news|propaganda|falsehood|lie|lies|rumour|rumours|conspiracy_theory|hate_speech  -> COERCE/misinformation
  + Brazil circulated propaganda against the opposition. | Brazil > the opposition
fabricate v  S?=subj T=about|in|against|on obj=disinformation|misinformation|fake_news|propaganda|falsehood|lie|lies|rumour|rumours|conspiracy_theory|hate_speech  -> COERCE/misinformation
  + Angola fabricated propaganda against the opposition. | Angola > the opposition
plant v  S?=subj T=about|in|against|on obj=disinformation|misinformation|fake_news|propaganda|falsehood|lie|lies|rumour|rumours|conspiracy_theory|hate_speech  -> COERCE/misinformation
  + Tanzania planted propaganda against the opposition. | Tanzania > the opposition
push v  S?=subj T=about|in|against|on obj=disinformation|misinformation|fake_news|propaganda|falsehood|lie|lies|rumour|rumours|conspiracy_theory|hate_speech  -> COERCE/misinformation
  + Morocco pushed disinformation about Belarus. | Morocco > Belarus
promote v  S?=subj T=about|in|against|on obj=disinformation|misinformation|fake_news|propaganda|falsehood|lie|lies|rumour|rumours|conspiracy_theory|hate_speech  -> COERCE/misinformation
  + Kuwait promoted propaganda against the opposition. | Kuwait > the opposition
post v  S?=subj T=about|in|against|on obj=disinformation|misinformation|fake_news|propaganda|falsehood|lie|lies|rumour|rumours|conspiracy_theory|hate_speech  -> COERCE/misinformation
  + Yemen posted disinformation about Kenya. | Yemen > Kenya
air v  S?=subj T=about|in|against|on obj=disinformation|misinformation|fake_news|propaganda|falsehood|lie|lies|rumour|rumours|conspiracy_theory|hate_speech  -> COERCE/misinformation
  + Chad aired propaganda against the opposition. | Chad > the opposition
disinformation_campaign n  S?=by|mod|poss T?=about|against|on|in  -> COERCE/misinformation
  + Nepal's disinformation campaign against Ghana was exposed. | Nepal > Ghana
fake_news_campaign n  S?=by|mod|poss T?=about|against|on|in  -> COERCE/misinformation
  + Senegal's fake news campaign against Georgia was exposed. | Senegal > Georgia
troll_campaign n  S?=by|mod|poss T?=about|against|on|in  -> COERCE/misinformation
  + Pakistan's troll campaign against Greece was exposed. | Pakistan > Greece
propaganda_campaign n  S?=by|mod|poss T?=about|against|on|in  -> COERCE/misinformation
  + Georgia's propaganda campaign against Bulgaria was exposed. | Georgia > Bulgaria
election_meddling n  S?=by|mod|poss T?=about|against|on|in  -> COERCE/misinformation
  + Croatia's election meddling against Argentina was exposed. | Croatia > Argentina
election_interference n  S?=by|mod|poss T?=about|against|on|in  -> COERCE/misinformation
  + Belarus' election interference against Tanzania was exposed. | Belarus > Tanzania
influence_operation n  S?=by|mod|poss T?=about|against|on|in  -> COERCE/misinformation
  + Indonesia's influence operation against Morocco was exposed. | Indonesia > Morocco
meddle v  S?=subj T=in:any in=election|elections|vote|referendum|campaign  -> COERCE/misinformation
  + Rwanda meddled in the elections of Austria. | Rwanda > the elections
interfere v  S?=subj T=in:any in=election|elections|vote|referendum|campaign  -> COERCE/misinformation
  + Portugal interfered in the elections of Niger. | Portugal > the elections
intervene v  S?=subj T=in:any in=election|elections|vote|referendum|campaign  -> COERCE/misinformation
  + Jordan intervened in the elections of Cuba. | Jordan > the elections
# Coercion in general
compel v  S=subj T=obj  -> 170
  + Extremists compelled villagers. | Extremists > villagers
terrorise v  S?=subj T=obj  -> 170
  + Colombia terrorised the minority. | Colombia > the minority
terrorize v  S?=subj T=obj  -> 170
  + Serbia terrorized the minority. | Serbia > the minority
oppress v  S?=subj T=obj  -> 170
  + Poland oppressed the minority. | Poland > the minority
subjugate v  S?=subj T=obj  -> 170
  + Separatists subjugated villagers. | Separatists > villagers
cow v  S?=subj T=obj  -> 170
  + Secret police cowed witnesses. | Secret police > witnesses
victimise v  S?=subj T=obj  -> 170
  + The militia victimised voters. | The militia > voters
victimize v  S?=subj T=obj  -> 170
  + Mongolia victimized the minority. | Mongolia > the minority
hound v  S?=subj T=obj  -> 170
  + Militants hounded villagers. | Militants > villagers
stalk v  S?=subj T=obj  -> 170
  + Security forces stalked witnesses. | Security forces > witnesses
discriminate_against v  S?=subj T=obj  -> 170
  + Indonesia discriminated against Morocco last year. | Indonesia > Morocco
tyrannize v  S?=subj T=obj  -> 170
  + Ecuador tyrannized the minority. | Ecuador > the minority
exploit v  S?=subj T=obj:person  -> 170
  + Extremists exploited villagers. | Extremists > villagers
repress v  S?=subj T=obj  -> 170
  + Police repressed witnesses. | Police > witnesses
dominate v  S=subj T=obj obj=minority|neighbour|neighbor|tribe|colony|people|nation  -> 170
  + Georgia dominated the minority. | Georgia > the minority
strong-arm v  S?=subj T=obj  -> 170
  + The police chief strong-armed the opposition into silence before the vote in March. | The police chief > the opposition
pressgang v  S?=subj T=obj  -> 170
  + The navy pressganged fishermen from the islands during the war, the historian said. | The navy > fishermen
marginalise v  S?=subj T=obj  -> 170
  + Ecuador marginalised the minority. | Ecuador > the minority
marginalize v  S?=subj T=obj  -> 170
  + Tanzania marginalized the minority. | Tanzania > the minority
plot v  S?=subj T=against  -> 170
  + Officers plotted against the president. | Officers > the president
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
  + The guard mounted a putsch in Niger. | The guard > Niger
launch v  S?=subj T?=against|in obj=coup|putsch|coup_attempt|overthrow  -> 170
  + Officers launched a coup against the president. | Officers > the president
attempt v  S?=subj T?=against|in obj=coup|putsch|coup_attempt|overthrow  -> 170
  + The guard attempted a putsch in Georgia. | The guard > Georgia
carry_out v  S?=subj T?=against|in obj=coup|putsch|coup_attempt|overthrow  -> 170
  + Officers carried out a coup against the president. | Officers > the president
lead v  S?=subj T?=against|in obj=coup|putsch|coup_attempt|overthrow  -> 170
  + The guard led a putsch in Iceland. | The guard > Iceland
plot v  S?=subj T?=against|in obj=coup|putsch|coup_attempt|overthrow  -> 170
  + Officers plotted a coup against the president. | Officers > the president
execute v  S?=subj T?=against|in obj=coup|putsch|coup_attempt|overthrow  -> 170
  + The guard executed a putsch in Tanzania. | The guard > Tanzania
plan v  S?=subj T?=against|in obj=coup|putsch|coup_attempt|overthrow  -> 170
  + Officers planned a coup against the president. | Officers > the president
putsch n  S?=by|mod|poss T?=of|against  -> 170
  + The putsch of the president by officers was swift. | officers > the president
coup_attempt n  S?=by|mod|poss T?=of|against  -> 170
  + The coup attempt of the president by officers was swift. | officers > the president
persecution n  S?=by|mod|poss T?=of|against  -> 170
  + The persecution of the president by officers was swift. | officers > the president
oppression n  S?=by|mod|poss T?=of|against  -> 170
  + The oppression of the president by officers was swift. | officers > the president
harassment n  S?=by|mod|poss T?=of|against  -> 170
  + The harassment of the president by officers was swift. | officers > the president
intimidation n  S?=by|mod|poss T?=of|against  -> 170
  + The intimidation of the president by officers was swift. | officers > the president
subjugation n  S?=by|mod|poss T?=of|against  -> 170
  + The subjugation of the president by officers was swift. | officers > the president
coercion n  S?=by|mod|poss T?=of|against  -> 170
  + The coercion of the president by officers was swift. | officers > the president
toppling n  S?=by|mod|poss T?=of|against  -> 170
  + The army's toppling of the president in July was condemned by the African Union. | The army > the president
deposition n  S?=by|mod|poss T?=of|against  -> 170
  + The deposition of the president by officers was swift. | officers > the president
coup_plot n  S?=by|mod|poss T?=of|against  -> 170
  + The coup plot of the president by officers was swift. | officers > the president
military_coup n  S?=by|mod|poss T?=of|against  -> 170
  + The military coup of the president by officers was swift. | officers > the president
military_takeover n  S?=by|mod|poss T?=of|against  -> 170
  + The military takeover of the president by officers was swift. | officers > the president
discrimination n  S?=by|mod|poss T?=of|against  -> 170
  + The discrimination of the president by officers was swift. | officers > the president
apartheid n  S?=by|mod|poss T?=of|against  -> 170
  + The apartheid of the president by officers was swift. | officers > the president
palace_coup n  S?=by|mod|poss T?=of|against  -> 170
  + The palace coup of the president by officers was swift. | officers > the president
extortion n  S?=by|mod|poss T?=of|against  -> 170
  + The extortion of the president by officers was swift. | officers > the president
withhold v  S?=subj T=from|to obj=wage|wages|salary|salaries|pension|pensions|payment|water|electricity|power|food|medicine|aid|passport|information|pay  -> COERCE/withhold
  + Chile withheld wages from teachers. | Chile > teachers
deny v  S?=subj T=from|to obj=wage|wages|salary|salaries|pension|pensions|payment|water|electricity|power|food|medicine|aid|passport|information|pay  -> COERCE/withhold
  + Marines denied water from the camp. | Marines > the camp
cut v  S?=subj T=from|to obj=wage|wages|salary|salaries|pension|pensions|payment|water|electricity|power|food|medicine|aid|passport|information|pay  -> COERCE/withhold
  + Norway cut wages from teachers. | Norway > teachers
cut_off v  S?=subj T=from|to obj=wage|wages|salary|salaries|pension|pensions|payment|water|electricity|power|food|medicine|aid|passport|information|pay  -> COERCE/withhold
  + Denmark cut off wages from teachers. | Denmark > teachers
shut_off v  S?=subj T=from|to obj=wage|wages|salary|salaries|pension|pensions|payment|water|electricity|power|food|medicine|aid|passport|information|pay  -> COERCE/withhold
  + The army shut off water from the camp. | The army > the camp
stop v  S?=subj T=from|to obj=wage|wages|salary|salaries|pension|pensions|payment|water|electricity|power|food|medicine|aid|passport|information|pay  -> COERCE/withhold
  + Malaysia stopped wages from teachers. | Malaysia > teachers
refuse v  S?=subj T=from|to obj=wage|wages|salary|salaries|pension|pensions|payment|water|electricity|power|food|medicine|aid|passport|information|pay  -> COERCE/withhold
  + Cyprus refused wages from teachers. | Cyprus > teachers
hold_back v  S?=subj T=from|to obj=wage|wages|salary|salaries|pension|pensions|payment|water|electricity|power|food|medicine|aid|passport|information|pay  -> COERCE/withhold
  + Border guards held back water from the camp. | Border guards > the camp
divert v  S?=subj T=from|to obj=wage|wages|salary|salaries|pension|pensions|payment|water|electricity|power|food|medicine|aid|passport|information|pay  -> COERCE/withhold
  + Kenya diverted wages from teachers. | Kenya > teachers
block v  S?=subj T=from|to obj=wage|wages|salary|salaries|pension|pensions|payment|water|electricity|power|food|medicine|aid|passport|information|pay  -> COERCE/withhold
  + Soldiers blocked water from the camp. | Soldiers > the camp
deprive v  S?=subj T=obj of=food|water|sleep|medicine|wages|pay|power|electricity|right|rights|education|healthcare  -> COERCE/withhold
  + Vietnam deprived the minority of rights. | Vietnam > the minority
starve v  S?=subj T=obj of=food|water|sleep|medicine|wages|pay|power|electricity|right|rights|education|healthcare  -> COERCE/withhold
  + Government troops starved the camp of food. | Government troops > the camp
rob v  S?=subj T=obj of=food|water|sleep|medicine|wages|pay|power|electricity|right|rights|education|healthcare  -> COERCE/withhold
  + Soldiers robbed the camp of food. | Soldiers > the camp
strip v  S?=subj T=obj of=food|water|sleep|medicine|wages|pay|power|electricity|right|rights|education|healthcare  -> COERCE/withhold
  + Thailand stripped the minority of rights. | Thailand > the minority
cheat v  S?=subj T=obj of=food|water|sleep|medicine|wages|pay|power|electricity|right|rights|education|healthcare  -> COERCE/withhold
  + The navy cheated the camp of food. | The navy > the camp
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
confirm v  S=subj:JUD|COP|SPY|MIL T?=of|for|against|obj.of|obj.poss obj=arrest|detention|imprisonment|jailing|custody|confinement|arrest_warrant|warrant|remand  -> 173
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
  + Finland launched cyber warfare against Zambia. | Finland > Zambia
wage v  S?=subj T?=on|against|at|of|obj.of|obj.poss:any obj=cyber_warfare|cyberwarfare|cyber_war|cyber_operation  -> 176
  + Georgia waged cyber warfare against Bulgaria. | Georgia > Bulgaria
conduct v  S?=subj T?=on|against|at|of|obj.of|obj.poss:any obj=cyber_warfare|cyberwarfare|cyber_war|cyber_operation  -> 176
  + Zambia conducted cyber warfare against Pakistan. | Zambia > Pakistan
unleash v  S?=subj T?=on|against|at|of|obj.of|obj.poss:any obj=cyber_warfare|cyberwarfare|cyber_war|cyber_operation  -> 176
  + Greece unleashed cyber warfare against Ecuador. | Greece > Ecuador
