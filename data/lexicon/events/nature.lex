# Event frames of tabard, family "nature": what is done to animals and plants, and by them, is no event of politics.
# Origin: written for tabard. Licence: as the project.
kill v  obj={animal}  -> none
  - Distemper killed the lions of the reserve.
hunt v  obj={animal}  -> none
  - Whalers hunted the seals until the nineties.
shoot v  obj={animal}  -> none
  - A ranger shot the bear behind the school.
catch v  obj={animal}  -> none
  - The boats caught several thousand crabs last year.
capture v  obj={animal}  -> none
  - Biologists captured a leopard near the dam.
trap v  obj={animal}  -> none
  - Farmers trapped the foxes in spring.
seize v  obj={animal}  -> none
  - A crocodile seized a goat at the river.
slaughter v  obj={animal}  -> none
  - The army slaughtered sheep for the feast.
butcher v  obj={animal}  -> none
  - The cooks butchered a camel for the guests.
poison v  obj={animal}  -> none
  - The state poisoned the rats in the harbour.
destroy v  obj={animal}  -> none
  - Officials destroyed the infected chickens.
exterminate v  obj={animal}  -> none
  - The council exterminated the mosquitoes.
eliminate v  obj={animal}  -> none
  - The ministry eliminated the locusts in two weeks.
infect v  obj={animal}  -> none
  - The virus infected dogs and foxes.
confine v  obj={animal}  -> none
  - The ministry confined the horses to their stables.
detain v  obj={animal}  -> none
  - Customs officers detained three parrots at the airport.
attack v  obj={animal}  -> none
  - The police attacked the wasps with smoke.
injure v  obj={animal}  -> none
  - The train injured two elephants.
wound v  obj={animal}  -> none
  - The poacher wounded a rhino.
beat v  obj={animal}  -> none
  - The soldier beat his donkey.
release v  obj={animal}  -> none
  - The navy released two turtles into the sea.
rescue v  obj={animal}  -> none
  - The fire brigade rescued a cat from the roof.
free v  obj={animal}  -> none
  - Activists freed forty rabbits from a farm.
abduct v  obj={animal}  -> none
  - A thief abducted the minister's dog.
protect v  obj={animal}  -> none
  - The government protects elephants in the park.
defend v  obj={animal}  -> none
  - The law defends whales.
save v  obj={animal}  -> none
  - The state saved the pandas.
track v  obj={animal}  -> none
  - Rangers tracked the foxes for a week.
cull v  obj={animal}  -> none
  - Denmark culled the mink, and Norway culled deer.
arrest v  obj={animal}  -> none
  - The police arrested a monkey as a joke.
evict v  obj={animal}  -> none
  - The council evicted the bats.
expel v  obj={animal}  -> none
  - The keepers expelled the bees from the attic.
ban v  obj={animal}  -> none
  - The city banned dogs from the beach.
torture v  obj={animal}  -> none
  - The boys tortured a frog.
strangle v  obj={animal}  -> none
  - A farmer strangled a goose.
export v  obj={animal}  -> none
  - Australia exported live sheep.
attack v  subj={animal}  -> none
  - A lion attacked two villagers near the well.
kill v  subj={animal}  -> none
  - An elephant killed a farmer in the north.
injure v  subj={animal}  -> none
  - A shark injured a diver.
wound v  subj={animal}  -> none
  - A boar wounded three policemen.
bite v  subj={animal}  -> none
  - A dog bit the ambassador.
maul v  subj={animal}  -> none
  - A leopard mauled a guard.
threaten v  subj={animal}  -> none
  - Locusts threatened the harvest of Kenya.
invade v  subj={animal}  -> none
  - Crabs invaded the villages of the coast.
destroy v  subj={animal}  -> none
  - Locusts destroyed the fields of the south.
besiege v  subj={animal}  -> none
  - Hyenas besieged the village.
raid v  subj={animal}  -> none
  - Monkeys raided the offices of the ministry.
occupy v  subj={animal}  -> none
  - Seagulls occupied the roof of the embassy.
chase v  subj={animal}  -> none
  - Bees chased the protesters away.
block v  subj={animal}  -> none
  - Cows blocked the road to the border.
storm v  subj={animal}  -> none
  - Goats stormed the town hall.
attack n  by={animal}  -> none
  - The attack by a shark frightened the tourists.
killing n  of={animal}  -> none
  - The killing of the elephants shocked rangers.
slaughter n  of={animal}  -> none
  - The slaughter of sheep began at dawn.
capture n  of={animal}  -> none
  - The capture of the leopard took a week.
release n  of={animal}  -> none
  - The release of the turtles was filmed.
hunt n  of={animal}  -> none
  - The hunt of the seals ended in March.
