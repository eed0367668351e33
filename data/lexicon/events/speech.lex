# Event frames of tabard, family "speech": plain public statements (CAMEO 01), one entry a line.
# Origin: written for tabard; codes are CAMEO facts. Licence: as the project.
comment v  S=subj T?=on  -> 010
  + The Dutch premier commented on Tuesday. | The Dutch premier > _
unveil v  S=subj T?=to  -> 010
  + The Kenyan government unveiled a new budget. | The Kenyan government > _
deliver v  S=subj T?=to|before obj=remark|remarks|speech|address  -> 010
  + The Polish president delivered a speech to soldiers. | The Polish president > soldiers
give v  S=subj T?=to|before obj=speech|address|interview|statement|briefing|testimony  -> 010
  + The Chilean minister gave an interview to a newspaper. | The Chilean minister > a newspaper
make v  S=subj T?=to|about obj=statement|speech|announcement|remark|comment  -> 010
  + The Libyan foreign ministry made a statement on Friday. | The Libyan foreign ministry > _
tweet v  S=subj T?=at  -> 010
  + The Turkish president tweeted that the talks went well. | The Turkish president > _
explain v  S=subj T?=to  -> 010
  + The Finnish minister explained that the border is open. | The Finnish minister > _
stress v  S=subj  -> 010
  + The Omani foreign minister stressed that trade is growing. | The Omani foreign minister > _
emphasize v  S=subj  -> 010
  + The Serbian president emphasized the role of the army. | The Serbian president > _
reiterate v  S=subj  -> 010
  + The Syrian government reiterated its position on the border. | The Syrian government > _
confirm v  S=subj  -> 010
  + The Peruvian interior minister confirmed on Monday that a bomb was found under the bridge. | The Peruvian interior minister > _
remark v  S=subj  -> 010
  + The Greek premier remarked that the winter was mild. | The Greek premier > _
insist v  S=subj C?=comp  -> 010
  + The Cuban government insists that the vote is free. | The Cuban government > _
argue v  S=subj  -> 010
  + The German minister argued that the tax is fair. | The German minister > _
suggest v  S=subj  -> 010
  + The Danish premier suggested that the rules are old. | The Danish premier > _
maintain v  S=subj comp={be,have}  -> 010
  + The Iraqi government maintains that it has enough grain. | The Iraqi government > _
reveal v  S=subj  -> 010
  + The Swiss ministry revealed that the bank had closed. | The Swiss ministry > _
disclose v  S=subj  -> 010
  + The Korean army disclosed the size of the base. | The Korean army > _
recall v  S=subj comp?={be,have} obj=no  -> 010
  + The Estonian president recalled that the treaty is old. | The Estonian president > _
speak v  S=subj T?=to|about|before  -> 010
  + The Indian president spoke to reporters in Delhi. | The Indian president > reporters
testify v  S=subj T?=before|to  -> 010
  + The general testified before the senate. | The general > the senate
reply v  S=subj T?=to  -> 010
  + The Israeli minister replied that the matter is closed. | The Israeli minister > _
speak v  S=subj T=to|with:MED  -> 010 weight=3
  + The Ghanaian president spoke to reporters. | The Ghanaian president > reporters
talk v  S=subj T=to|with:MED  -> 010 weight=3
  + The Latvian premier talked to journalists. | The Latvian premier > journalists
brief v  S=subj T=obj  -> 010
  + The Egyptian minister briefed reporters on the harvest. | The Egyptian minister > reporters
tell v  S=subj T=obj C?=comp  -> 010
  + The Somali premier told lawmakers that the port is safe. | The Somali premier > lawmakers
  + The minister told parliament that the army had left the town. | The minister > parliament
