# Event frames of tabard, family "operators": one entry a line, its examples indented (docs/formats/frames.md).
# Origin: written for tabard; codes are CAMEO / PLOVER facts. Licence: as the project.

# Operators over an embedded act (docs/formats/frames.md; combined by data/codebook/algebra.tsv)
promise v  S=subj A=to|obj C=comp  -> op:promise
  + Norway promised to aid Malawi. | Norway > Malawi | promised
pledge v  S=subj A=to C=comp  -> op:promise
  + The junta pledged to release the editor. | The junta > the editor | promised
vow v  S=subj C=comp  -> op:promise
  + The king vowed to help the farmers. | The king > the farmers | promised
plan v  S=subj C=comp  -> op:intend
  + The minister plans to visit Chad. | The minister > Chad | planned
intend v  S=subj C=comp  -> op:intend
  + The pope intends to visit Iraq. | The pope > Iraq | planned
decide v  S=subj C=comp  -> op:intend
  + Peru decided to recall its ambassador. | Peru > _ | planned
agree v  S=subj C=comp  -> op:agree
  + Russia agreed to withdraw from the base. | Russia > the base | promised
offer v  S=subj A=iobj C=comp  -> op:offer
  + Oman offered to help Yemen. | Oman > Yemen | promised
refuse v  S=subj C=comp  -> op:refuse
  + Israel refused to release the prisoners. | Israel > the prisoners
decline v  S=subj C=comp  -> op:refuse
  + The king declined to meet the delegation. | The king > the delegation
reject v  S=subj C=comp|obj  -> op:reject
  + The party rejected the proposal. | The party > _
threaten v  S=subj A=obj C=comp  -> op:threaten
  + The union threatened to sue the port. | The union > the port | threatened
demand v  S=subj A=of|from C=comp|obj  -> op:demand
  + Greece demanded that Turkey leave the island. | Greece > Turkey
order v  S=subj A=obj C=comp  -> op:demand
  + The king ordered the army to withdraw. | The king > the army
urge v  S=subj A=obj C=comp  -> op:urge
  + Chile urged Bolivia to resume talks. | Chile > Bolivia
deny v  S=subj C=comp  -> op:deny
  + The army denied having attacked the village. | The army > the village
want v  S=subj C=comp  -> op:want
  + The envoy wants to visit Libya. | The envoy > Libya | hoped
hope v  S=subj C=comp  -> op:want
  + The envoy hopes to visit Libya. | The envoy > Libya | hoped
allow v  S=subj A=obj C=comp  -> op:allow
  + Iran allowed inspectors to visit the plant. | Iran > inspectors
fail v  S=subj C=comp  -> op:fail
  + The army failed to capture the town. | The army > _
stop v  S=subj C=comp  -> op:stop
  + Denmark stopped aiding Mali. | Denmark > Mali
start v  S=subj C=comp  -> op:start
  + The army started shelling the town. | The army > the town
begin v  S=subj C=comp  -> op:start
  + The navy began shelling the port. | The navy > the port
try v  S=subj C=comp  -> op:try
  + Rebels tried to seize the airport. | Rebels > _ | planned
postpone v  S=subj C=comp|obj  -> op:postpone
  + The king postponed a visit to Kenya. | The king > Kenya
cancel v  S=subj C=comp|obj  -> op:cancel
  + The king cancelled a visit to Kenya. | The king > Kenya
accuse v  S=subj A=obj C=of|comp  -> op:accuse
  + Sudan accused Chad of arming rebels. | Sudan > Chad
call v  S=subj A=on|upon C=comp  -> op:urge
  + The pope called on the rebels to free the nuns. | The pope > the rebels
ask v  S=subj A=obj C=comp  -> op:urge
  + Haiti asked Canada to send police. | Haiti > Canada
appeal v  S=subj A=to C=comp|for  -> op:urge
  + Chad appealed to donors for food. | Chad > donors
request v  S=subj A=obj C=comp|obj  -> op:urge
  + The mayor requested the army to help. | The mayor > the army
press v  S=subj A=obj C=comp  -> op:urge
  + The EU pressed Georgia to hold talks. | The EU > Georgia
call v  S=subj C=for  -> op:urge
  + Norway called for a ceasefire. | Norway > _
