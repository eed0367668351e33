# Event frames of tabard, family "statements": one entry a line, its examples indented (docs/formats/frames.md).
# Origin: written for tabard; codes are CAMEO / PLOVER facts. Licence: as the project.

# Statements (CAMEO 01), coded only when asked for
say v  S=subj T?=to|about  -> 010
  + The minister said on Monday that the road was open. | The minister > _
tell v  S=subj T=obj  -> 010
  + The president told reporters that the dam was full. | The president > reporters
announce v  S=subj  -> 010
  + The bank announced a new branch. | The bank > _
state v  S=subj T?=to  -> 010
  + The general stated that the border was quiet. | The general > _
declare v  S=subj  -> 010
  + The mayor declared that the bridge was safe. | The mayor > _
report v  S=subj  -> 010
  + The agency reported that rain had fallen. | The agency > _
note v  S=subj  -> 010
  + The envoy noted that roads were open. | The envoy > _
add v  S=subj  -> 010
  + The spokesman added that trains were running. | The spokesman > _
address v  S=subj T=obj:org|person  -> 010
  + The king addressed the parliament. | The king > the parliament
issue v  S=subj obj={news}  -> 010
  + The ministry issued a statement. | The ministry > _
speak v  S=subj T=about|of  -> 010
  + The envoy spoke about Libya. | The envoy > Libya
decline v  S=subj comp=comment  -> 011
  + The ministry declined to comment. | The ministry > _
refuse v  S=subj comp=comment  -> 011
  + The company refused to comment. | The company > _
predict v  S=subj  -> 012
  + The bank predicted a bad year. | The bank > _
doubt v  S=subj T=obj  -> 012
  + The minister doubted the report. | The minister > the report
fear v  S=subj  -> 012
  + The mayor feared more floods. | The mayor > _
hope v  S=subj  -> 013
  + The envoy hoped for calm. | The envoy > _
expect v  S=subj  -> 013
  + The minister expected calm. | The minister > _
consider v  S=subj  -> 014
  + The cabinet considered a new tax. | The cabinet > _
weigh v  S=subj  -> 014
  + The council weighed a new road. | The council > _
claim v  S=subj T=for obj=responsibility  -> 015
  + The group claimed responsibility for the blast. | The group > _
admit v  S=subj  -> 015
  + The airline admitted that it had erred. | The airline > _
acknowledge v  S=subj  -> 015
  + The army acknowledged a mistake. | The army > _
deny v  S=subj  -> 016
  + Syria denied that it had shelled the town. | Syria > _
denial n  S?=by|mod|poss T=of  -> 016
  + Iran's denial of the report came quickly. | Iran > _
mark v  S=subj obj=anniversary|day  -> 017
  + Armenia marked the anniversary. | Armenia > _
celebrate v  S=subj  -> 017
  + Ghana celebrated its independence. | Ghana > _
mourn v  S=subj T=obj  -> 017
  + Poland mourned the miners. | Poland > the miners
commemorate v  S=subj T=obj  -> 017
  + The city commemorated the victims. | The city > the victims
express v  S=subj T=to|with|over obj={condolence}  -> 018
  + The emir expressed condolences to Turkey. | The emir > Turkey
offer v  S=subj T=to obj={condolence}  -> 018
  + Japan offered condolences to Nepal. | Japan > Nepal
send v  S=subj T=to obj={condolence}  -> 018
  + The queen sent condolences to Portugal. | The queen > Portugal
sympathize v  S=subj T=with  -> 018
  + The pope sympathized with the refugees. | The pope > the refugees
agree v  S=subj T=with  -> 019
  + The minister agreed with the bishop. | The minister > the bishop
concur v  S=subj T=with  -> 019
  + The judge concurred with the prosecutor. | The judge > the prosecutor
