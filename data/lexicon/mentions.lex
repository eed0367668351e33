# Words by which mentions are told: word classes as in classes.lex, asked for by the form or by the lemma of a token
# (docs/formats/mentions.md). They start no claim.
# Origin: written for tabard. Licence: as the project.

# --- places ---
# behind these a place is wanted
class place_before = in, at, near, from, to, around, outside, toward, towards, across, through, into, inside, of,
  between, via, off, throughout, within, over, above, beyond, on, visit, visited, leave, left, entered, reached
# a part of a place: no name alone
class place_qualifier = north, south, east, west, northern, southern, eastern, western, northeast, northwest,
  southeast, southwest, northeastern, northwestern, southeastern, southwestern, central, upper, lower, greater,
  downtown, inner, outer, mainland, rural, occupied, north-eastern, north-western, south-eastern, south-western,
  metropolitan, mid
# end the name of a place, and are none alone
class place_tail = river, rivers, county, province, region, district, city, town, village, valley, airport, island,
  islands, mountain, mountains, lake, sea, bay, gulf, strait, governorate, oblast, department, state, states,
  municipality, coast, border, plain, plains, desert, peninsula, basin, heights, hills, pass, road, street, avenue,
  boulevard, highway, park, square, bridge, station, stadium, hospital, church, mosque, library, university, college,
  school, museum, hotel, prison, camp, base, port, mall, cathedral, palace, cemetery, parish, area, township, borough,
  neighborhood, neighbourhood, suburb, center, centre, harbor, harbour, dam, mine, field, forest, reserve, beach,
  creek, canal, temple, monastery, market, theater, theatre, arena, zone, crossing, refinery, plant, quarter, tower,
  courthouse, clinic, lane, drive, territory, territories, prefecture, canton, republic, subdistrict, commune, hill,
  falls, point, cape, springs, estate, fort, castle, garden, gardens, zoo, airfield
# behind these a person is named
class place_title = mr, mr., mrs, mrs., ms, ms., dr, dr., sir, lord, lady, president, senator, sen., rep., gov.,
  judge, justice, professor, prof., captain, colonel, col., general, gen., sgt., lt., capt., pope, king, queen,
  prince, princess, minister, secretary, chancellor, sheikh, imam, detective, officer, coach, pastor, rev., father,
  sister, brother, miss, chief, commissioner, mayor
# some town bears the name, but hardly ever is it meant: common words, first names, surnames
class place_common = of, march, may, reading, nice, mobile, hope, independence, union, police, most, male, best, bath,
  deal, sale, split, wells, media, university, liberty, enterprise, date, god, ball, man, young, green, brown, white,
  black, moore, clinton, lincoln, jackson, madison, taylor, mason, austin, hamilton, jefferson, franklin, marshall,
  carter, wilson, nelson, murray, douglas, scott, grant, harrison, monday, friday, sunday, bar, see, same, van, along,
  central, eastern, northern, southern, western, north, south, east, west, church, center, centre, park, street, road,
  bridge, hill, castle, field, san, santa, saint, los, las, the, new, old, big, lake, river, mill, mills, house, city,
  county, bay, valley, islands, island, port, fort, mount, point, spring, springs, grove, general, major, captain,
  orange, pearl, ruby, rose, victory, progress, commerce, industry, national, international, democrat, republic,
  american, christian, guy, charlotte, florence, carolina, victoria, augusta, asia, eve, opportunity, normal, reform,
  success, surprise, why, what, who, this, that, these, those, there, here, when, where, how, but, and, for, she, he,
  they, we, our, his, her, my, it, its, as, is, was, at, in, on, to, from, by, with, all, some, many, more, no, yes,
  not, so, if, then, than, now, once, one, two, three, four, five, six, seven, eight, nine, ten, first, second, third,
  last, next, other, another, such, like, just, even, only, while, after, before, during, since, until, still, yet,
  also, however, although, though, because, despite, both, each, every, any, few, several, health, fire, water, news,
  sun, times, post, star, mail, herald, tribune, press, gazette, journal, mirror, guardian, telegraph, court, senate,
  congress, army, navy, school, board, council, committee, department, office, bank, fund, group, company, band,
  sports, team, club, league, cup, open, game, games, tour, race, ride, roll, stone, wood, woods, bell, ford, king,
  queen, prince, duke, earl, page, gates, banks, parks, rivers, lane, lee, long, short, love, day, night, summer,
  winter, fall, autumn, data, total, federal, mission, justice, freedom, trinity, providence, bush, obama, trump,
  moon, battle, golf, power, energy, doe, cash, price, rice, cook, baker, hunter, fisher, parker, miller, porter,
  turner, warner, warren, dale, glen, glenn, ross, troy, tyler, logan, blair, blake, carson, chase, clark, cole,
  craig, drew, dylan, evan, gary, grace, joy, kelly, kim, kyle, lance, laurel, leo, leslie, lewis, lloyd, lynn,
  marion, un, martin, max, melissa, milan, nancy, norman, oliver, owen, pat, paul, perry, phillips, quincy, ralph,
  ray, robert, robin, roland, rosa, roy, ruth, salem, sherman, sidney, stanley, stella, stephen, stuart, terry,
  thomas, tony, vera, vernon, wade, walker, wallace, wayne, webster, windsor, winston, york, ali, omar, hassan, ahmed,
  mohammed, free, car, wedding, capital, mary, drug, drugs, gold, silver, supreme, corona, research, atlantis,
  endeavour, apollo, sandy, bella, bahar, brent, olympic
# no place whatever the gazetteer says
class place_never = monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march, april,
  may, june, july, august, september, october, november, december, today, god, mr., mrs., ms., dr., internet, islam,
  christianity, judaism, judiciary, parliament, majlis, knesset, duma, constitution, ramadan, muharram, un, u.n.,
  nov., farvardin, ordibehesht, khordad, tir, mordad, shahrivar, mehr, aban, azar, dey, bahman, esfand, quran, qur'an,
  koran, bible, arabic, sanskrit, farsi, richter, brexit, hajj, thanksgiving, easter, ashura, arbaeen, nowruz,
  umayyad, abbasid, jupiter, mars, venus, saturn, mercury, neptune, uranus, pluto, sumo
# of the common ones: towns where "in" or "near" stands before them
class place_town_too = charlotte, nelson, jackson, austin, hamilton, florence, victoria, augusta, salem, york, troy,
  windsor, madison, lincoln, milan, nancy, split, bath, reading, nice, orange, mobile
# "the Slidell | police": a body of the town before it
class place_body = police, pd, county, city, council, sheriff, sheriff's, fire, school, high, hospital, mayor,
  magistrates, magistrate, municipality, municipal, crown, district, community, general, chamber, prison, port,
  airport
# what is done to towns, not to people
class place_taken = seize, seized, seizes, capture, captured, captures, recaptured, retook, retake, shelled, bombed,
  liberated, besieged, stormed, entered, enters, occupied
# "faith in | Paddock": of a person
class place_trusted = faith, trust, confidence, belief, believe, believes, believed, interest, interested, hope,
  pride, star, stars, starred
# people do it, places do not
class place_says = said, says, told, added, noted, stressed, stated, wrote, argued, warned, tweeted, replied, insisted
# begin names of places that no list knows
class place_foreign = rue, via, calle, palais, puerto, villa, mount, lake, san, santa, al, el
# the last word of a name that the tagger takes for a body
class place_facility = airport, hospital, church, mosque, library, university, college, museum, hotel, prison, camp,
  stadium, bridge, station, cathedral, palace, cemetery, park, street, avenue, road, highway, square, boulevard,
  river, creek, lake, island, islands, mountain, mountains, mall, harbor, harbour, dam, beach, arena, theater,
  theatre, courthouse, temple, monastery, county, parish, province, district, valley, bay, hills, heights, zoo, plaza,
  refinery, airfield, school, academy, base, airbase, barracks, garrison
# "the town of | Garowe"
class place_settlement = town, towns, city, cities, village, villages, suburb, neighborhood, neighbourhood,
  settlement, hamlet
# where these are told of, "the A417" is a road
class place_road = motorway, carriageway, junction, roundabout, southbound, northbound, eastbound, westbound, lorry,
  traffic, congestion, diversion, highway
# "St George's | Chapel"
class place_house = bridge, chapel, basilica, square, church, cathedral, hospital, island, beach, point, park
