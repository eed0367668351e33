/* Words by which names of places are told from others. In: a word in small letters. Out: is it of such a list? The lists themselves are
   asked by place_entity.c and place_find.c. */
#include "mention/place_parts.h"

const char place_words_locative[] = "|in|at|near|from|to|around|outside|toward|towards|across|through|into|inside|of|between|via|off|"
                               "throughout|within|over|above|beyond|on|visit|visited|leave|left|entered|reached|";
const char place_words_qualifiers[] = "|north|south|east|west|northern|southern|eastern|western|northeast|northwest|southeast|southwest|"
    "northeastern|northwestern|southeastern|southwestern|central|upper|lower|greater|downtown|inner|outer|mainland|rural|occupied|"
    "north-eastern|north-western|south-eastern|south-western|metropolitan|mid|";
const char place_words_tails[] = "|river|rivers|county|province|region|district|city|town|village|valley|airport|island|islands|mountain|"
    "mountains|lake|sea|bay|gulf|strait|governorate|oblast|department|state|states|municipality|coast|border|plain|plains|desert|"
    "peninsula|basin|heights|hills|pass|road|street|avenue|boulevard|highway|park|square|bridge|station|stadium|hospital|church|"
    "mosque|library|university|college|school|museum|hotel|prison|camp|base|port|mall|cathedral|palace|cemetery|parish|area|"
    "township|borough|neighborhood|neighbourhood|suburb|center|centre|harbor|harbour|dam|mine|field|forest|reserve|beach|creek|"
    "canal|temple|monastery|market|theater|theatre|arena|zone|crossing|refinery|plant|quarter|tower|courthouse|clinic|lane|drive|"
    "territory|territories|prefecture|canton|republic|subdistrict|commune|hill|falls|point|cape|springs|estate|fort|castle|garden|gardens|zoo|airfield|";
const char place_words_titles[] = "|mr|mr.|mrs|mrs.|ms|ms.|dr|dr.|sir|lord|lady|president|senator|sen.|rep.|gov.|judge|justice|professor|prof.|"
    "captain|colonel|col.|general|gen.|sgt.|lt.|capt.|pope|king|queen|prince|princess|minister|secretary|chancellor|sheikh|imam|detective|"
    "officer|coach|pastor|rev.|father|sister|brother|miss|chief|commissioner|mayor|";
const char place_words_common[] = "|of|march|may|reading|nice|mobile|hope|independence|union|police|most|male|best|bath|deal|march|sale|police|"
    "split|wells|media|university|liberty|enterprise|date|god|ball|man|young|green|brown|white|black|moore|clinton|lincoln|jackson|"
    "madison|taylor|mason|austin|hamilton|jefferson|franklin|marshall|carter|wilson|nelson|murray|douglas|scott|grant|harrison|"
    "monday|friday|sunday|bar|see|same|van|along|central|eastern|northern|southern|western|north|south|east|west|church|center|"
    "centre|park|street|road|bridge|hill|castle|field|san|santa|saint|los|las|the|new|old|big|lake|river|mill|mills|house|city|"
    "county|bay|valley|islands|island|port|fort|mount|point|spring|springs|grove|general|major|captain|orange|pearl|ruby|rose|"
    "victory|progress|commerce|industry|national|international|democrat|republic|american|christian|guy|"
    "charlotte|florence|carolina|victoria|augusta|"
    "asia|eve|opportunity|normal|reform|success|surprise|why|what|who|this|that|these|those|there|here|when|where|how|but|and|for|"
    "she|he|they|we|our|his|her|my|it|its|as|is|was|at|in|on|to|from|by|with|all|some|many|more|no|yes|not|so|if|then|than|now|"
    "once|one|two|three|four|five|six|seven|eight|nine|ten|first|second|third|last|next|other|another|such|like|just|even|only|"
    "while|after|before|during|since|until|still|yet|also|however|although|though|because|despite|both|each|every|any|few|several|"
    "health|fire|water|news|sun|times|post|star|mail|herald|tribune|press|gazette|journal|mirror|guardian|telegraph|"
    "court|senate|congress|house|army|navy|police|school|board|council|committee|department|office|bank|fund|group|company|"
    "band|sports|team|club|league|cup|open|game|games|tour|race|ride|roll|stone|wood|woods|bell|ford|king|queen|prince|duke|"
    "earl|page|gates|banks|parks|rivers|lane|lee|long|short|love|day|night|summer|winter|fall|autumn|data|total|federal|"
    "mission|justice|freedom|trinity|providence|bush|obama|trump|moon|battle|golf|power|energy|doe|cash|price|rice|bay|cook|"
    "baker|hunter|fisher|parker|miller|porter|turner|warner|warren|dale|glen|glenn|ross|troy|tyler|logan|blair|blake|carson|"
    "chase|clark|cole|craig|drew|dylan|evan|gary|grace|joy|kelly|kim|kyle|lance|lane|laurel|leo|leslie|lewis|lloyd|lynn|marion|"
    "un|martin|max|melissa|milan|nancy|norman|oliver|owen|pat|paul|perry|phillips|quincy|ralph|ray|robert|robin|roland|rosa|roy|ruth|"
    "salem|sherman|sidney|stanley|stella|stephen|stuart|terry|thomas|tony|vera|vernon|wade|walker|wallace|wayne|webster|windsor|"
    "winston|wood|york|ali|omar|hassan|ahmed|mohammed|free|car|wedding|capital|mary|drug|drugs|gold|silver|supreme|corona|research|atlantis|endeavour|"
    "apollo|sandy|bella|bahar|brent|olympic|";

bool place_generic(const char *lower)
{
    return wordlist_has(place_words_tails, lower) || wordlist_has(place_words_qualifiers, lower) || wordlist_has(place_words_common, lower);
}

bool place_never(const char *lower)
{
    return wordlist_has("|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|"
                   "september|october|november|december|today|god|mr.|mrs.|ms.|dr.|internet|islam|christianity|judaism|judiciary|parliament|majlis|knesset|"
                   "duma|constitution|ramadan|muharram|un|u.n.|nov.|farvardin|ordibehesht|khordad|tir|mordad|shahrivar|mehr|aban|azar|dey|bahman|esfand|"
                   "quran|qur'an|koran|bible|arabic|sanskrit|farsi|richter|brexit|hajj|thanksgiving|easter|ashura|arbaeen|nowruz|umayyad|abbasid|"
                   "jupiter|mars|venus|saturn|mercury|neptune|uranus|pluto|sumo|", lower);
}
