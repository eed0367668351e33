# Event frames of tabard, family "diplomacy": one entry a line, its examples indented (docs/formats/frames.md).
# Origin: written for tabard; codes are CAMEO / PLOVER facts. Licence: as the project.

# Diplomacy in depth: credentials, accreditation, envoys, notes, summits, recognition, votes
present v  S=subj T=to obj=credentials|credential|letter_of_credence|letters_of_credence  -> 050
  + The Norwegian ambassador presented his credentials to the king of Jordan. | The Norwegian ambassador > the king of Jordan
submit v  S=subj T=to obj=credentials|credential|letter_of_credence|letters_of_credence  -> 050
  + The envoy submitted his credentials to the president. | The envoy > the president
hand v  S=subj T=to obj=credentials|credential|letter_of_credence|letters_of_credence  -> 050
  + The Norwegian ambassador handed his credentials to the king of Jordan. | The Norwegian ambassador > the king of Jordan
deliver v  S=subj T=to obj=credentials|credential|letter_of_credence|letters_of_credence  -> 050
  + The envoy delivered his credentials to the president. | The envoy > the president
accept v  S=subj T=from|of|obj.of|obj.poss obj=credentials|letter_of_credence  -> 050
  + The king accepted the credentials of the Norwegian ambassador. | The king > the Norwegian ambassador
receive v  S=subj T=from|of|obj.of|obj.poss obj=credentials|letter_of_credence  -> 050
  + The king received the credentials of the Norwegian ambassador. | The king > the Norwegian ambassador
take v  S=subj T=from|of|obj.of|obj.poss obj=credentials|letter_of_credence  -> 050
  + The king took the credentials of the Norwegian ambassador. | The king > the Norwegian ambassador
accredit v  S=subj T=obj as=ambassador|envoy|consul|representative  -> 050
  + Algeria accredited the ambassador of Latvia. | Algeria > the ambassador of Latvia
appoint v  S=subj T=obj as=ambassador|envoy|consul|representative  -> 050
  + The prime minister appointed a former general as ambassador. | The prime minister > a former general
name v  S=subj T=obj as=ambassador|envoy|consul|representative  -> 050
  + Bolivia named the ambassador of Sudan. | Bolivia > the ambassador of Sudan
recognise v  S=subj T=obj as=ambassador|envoy|consul|representative  -> 050
  + The foreign minister recognised a former general as ambassador. | The foreign minister > a former general
recognize v  S=subj T=obj as=ambassador|envoy|consul|representative  -> 050
  + Canada recognized the ambassador of Qatar. | Canada > the ambassador of Qatar
nominate v  S=subj T=obj as=ambassador|envoy|consul|representative  -> 050
  + The defence minister nominated a former general as ambassador. | The defence minister > a former general
grant v  S=subj T=to|for obj=agrement|agreement|approval|exequatur|visa|visas|accreditation  -> 050
  + Romania granted a visa to the envoy. | Romania > the envoy
issue v  S=subj T=to|for obj=agrement|agreement|approval|exequatur|visa|visas|accreditation  -> 050
  + Ethiopia issued accreditation to the consul. | Ethiopia > the consul
give v  S=subj T=to|for obj=agrement|agreement|approval|exequatur|visa|visas|accreditation  -> 050
  + Thailand gave a visa to the envoy. | Thailand > the envoy
extend v  S=subj T=to|for obj=agrement|agreement|approval|exequatur|visa|visas|accreditation  -> 050
  + Cyprus extended accreditation to the consul. | Cyprus > the consul
waive v  S=subj T=for|on obj=visa|visas|visa_requirement  -> 050
  + Georgia waived visas for Serbian visitors. | Georgia > Serbian visitors
celebrate v  S=subj T=to|with|for obj=friendship|relations|cooperation  -> 050
  + The interior minister celebrated friendship with Mexico. | The interior minister > Mexico
hail v  S=subj T=to|with|for obj=friendship|relations|cooperation  -> 050
  + The opposition leader hailed friendship with Tunisia. | The opposition leader > Tunisia
praise v  S=subj T=to|with|for obj=friendship|relations|cooperation  -> 050
  + The governor praised friendship with Iceland. | The governor > Iceland
toast v  S=subj T=to|with|for obj=friendship|relations|cooperation  -> 050
  + The king toasted friendship with Angola. | The king > Angola
support v  S=subj T=to|for obj=bid|membership|accession|candidacy|application  -> 050
  + Denmark supported the bid of Lebanon. | Denmark > Lebanon
back v  S=subj T=to|for obj=bid|membership|accession|candidacy|application  -> 050
  + Senegal backed membership for Georgia. | Senegal > Georgia
endorse v  S=subj T=to|for obj=bid|membership|accession|candidacy|application  -> 050
  + Bulgaria endorsed the bid of Indonesia. | Bulgaria > Indonesia
approve v  S=subj T=to|for obj=bid|membership|accession|candidacy|application  -> 050
  + Morocco approved membership for Belarus. | Morocco > Belarus
second v  S=subj T=to|for obj=bid|membership|accession|candidacy|application  -> 050
  + Tanzania seconded the bid of Croatia. | Tanzania > Croatia
support v  S=subj T=of|by|obj.of|obj.poss obj=decision|effort|efforts|plan|proposal|initiative|bid|policy|move|stance|position|resolution|reform|reforms|candidacy|role|work|action|statement|operation|campaign  -> 051
  + Argentina supported the initiative of Rwanda. | Argentina > Rwanda
back v  S=subj T=of|by|obj.of|obj.poss obj=decision|effort|efforts|plan|proposal|initiative|bid|policy|move|stance|position|resolution|reform|reforms|candidacy|role|work|action|statement|operation|campaign  -> 051
  + The ambassador backed the decision of the court. | The ambassador > the court
endorse v  S=subj T=of|by|obj.of|obj.poss obj=decision|effort|efforts|plan|proposal|initiative|bid|policy|move|stance|position|resolution|reform|reforms|candidacy|role|work|action|statement|operation|campaign  -> 051
  + The Arab League endorsed the efforts of Austria. | The Arab League > Austria
welcome v  S=subj T=of|by|obj.of|obj.poss obj=decision|effort|efforts|plan|proposal|initiative|bid|policy|move|stance|position|resolution|reform|reforms|candidacy|role|work|action|statement|operation|campaign  -> 051
  + Yemen welcomed the initiative of Kenya. | Yemen > Kenya
praise v  S=subj T=of|by|obj.of|obj.poss obj=decision|effort|efforts|plan|proposal|initiative|bid|policy|move|stance|position|resolution|reform|reforms|candidacy|role|work|action|statement|operation|campaign  -> 051
  + The army chief praised the decision of the court. | The army chief > the court
hail v  S=subj T=of|by|obj.of|obj.poss obj=decision|effort|efforts|plan|proposal|initiative|bid|policy|move|stance|position|resolution|reform|reforms|candidacy|role|work|action|statement|operation|campaign  -> 051
  + The Security Council hailed the efforts of Norway. | The Security Council > Norway
applaud v  S=subj T=of|by|obj.of|obj.poss obj=decision|effort|efforts|plan|proposal|initiative|bid|policy|move|stance|position|resolution|reform|reforms|candidacy|role|work|action|statement|operation|campaign  -> 051
  + Peru applauded the initiative of Turkey. | Peru > Turkey
commend v  S=subj T=of|by|obj.of|obj.poss obj=decision|effort|efforts|plan|proposal|initiative|bid|policy|move|stance|position|resolution|reform|reforms|candidacy|role|work|action|statement|operation|campaign  -> 051
  + The vice president commended the decision of the court. | The vice president > the court
laud v  S=subj T=of|by|obj.of|obj.poss obj=decision|effort|efforts|plan|proposal|initiative|bid|policy|move|stance|position|resolution|reform|reforms|candidacy|role|work|action|statement|operation|campaign  -> 051
  + ASEAN lauded the efforts of Vietnam. | ASEAN > Vietnam
appreciate v  S=subj T=of|by|obj.of|obj.poss obj=decision|effort|efforts|plan|proposal|initiative|bid|policy|move|stance|position|resolution|reform|reforms|candidacy|role|work|action|statement|operation|campaign  -> 051
  + Chad appreciated the initiative of Egypt. | Chad > Egypt
defend v  S=subj T=of|by|obj.of|obj.poss obj=decision|effort|efforts|plan|proposal|initiative|bid|policy|move|stance|position|resolution|reform|reforms|candidacy|role|work|action|statement|operation|campaign  -> 051
  + The party leader defended the decision of the court. | The party leader > the court
approve v  S=subj T=of|by|obj.of|obj.poss obj=decision|effort|efforts|plan|proposal|initiative|bid|policy|move|stance|position|resolution|reform|reforms|candidacy|role|work|action|statement|operation|campaign  -> 051
  + The European Union approved the efforts of Poland. | The European Union > Poland
favour v  S=subj T=of|by|obj.of|obj.poss obj=decision|effort|efforts|plan|proposal|initiative|bid|policy|move|stance|position|resolution|reform|reforms|candidacy|role|work|action|statement|operation|campaign  -> 051
  + Chile favoured the initiative of Nepal. | Chile > Nepal
embrace v  S=subj T=of|by|obj.of|obj.poss obj=decision|effort|efforts|plan|proposal|initiative|bid|policy|move|stance|position|resolution|reform|reforms|candidacy|role|work|action|statement|operation|campaign  -> 051
  + The mayor embraced the decision of the court. | The mayor > the court
vote v  S=subj T=for|of for=resolution|motion|bill|membership|independence|candidate|deal  -> 051
  + Ghana voted for the resolution. | Ghana > _
speak v  S=subj T=for|of for=resolution|motion|bill|membership|independence|candidate|deal  -> 051
  + The envoy spoke for the bill. | The envoy > _
campaign v  S=subj T=for|of for=resolution|motion|bill|membership|independence|candidate|deal  -> 051
  + Serbia campaigned for the resolution. | Serbia > _
lobby v  S=subj T=for|of for=resolution|motion|bill|membership|independence|candidate|deal  -> 051
  + The finance minister lobbied for the bill. | The finance minister > _
argue v  S=subj T=for|of for=resolution|motion|bill|membership|independence|candidate|deal  -> 051
  + Japan argued for the resolution. | Japan > _
vote v  S=subj T?=against against=resolution|motion|bill|membership|independence|deal|draft  -> 129
  + Jordan voted against the resolution. | Jordan > _
speak v  S=subj T?=against against=resolution|motion|bill|membership|independence|deal|draft  -> 129
  + Cuba spoke against the motion. | Cuba > _
argue v  S=subj T?=against against=resolution|motion|bill|membership|independence|deal|draft  -> 129
  + Malaysia argued against the resolution. | Malaysia > _
abstain v  S=subj T=from|on from=vote|resolution|voting  -> 110
  + Sweden abstained from the vote. | Sweden > _
open v  S=subj T=in|with|to|from obj=consulate|trade_office|liaison_office|honorary_consul  -> 050
  + Uganda opened a trade office in Brazil. | Uganda > Brazil
inaugurate v  S=subj T=in|with|to|from obj=consulate|trade_office|liaison_office|honorary_consul  -> 050
  + Kuwait inaugurated a trade office in Armenia. | Kuwait > Armenia
reopen v  S=subj T=in|with|to|from obj=consulate|trade_office|liaison_office|honorary_consul  -> 050
  + Portugal reopened a trade office in Niger. | Portugal > Niger
establish v  S=subj T=in|with|to|from obj=consulate|trade_office|liaison_office|honorary_consul  -> 050
  + Mongolia established a trade office in Oman. | Mongolia > Oman
set_up v  S=subj T=in|with|to|from obj=consulate|trade_office|liaison_office|honorary_consul  -> 050
  + Colombia set up a trade office in Finland. | Colombia > Finland
recognise v  S=subj T=of|as|obj.of|obj.poss obj=independence|sovereignty|government|statehood|legitimacy|border|border  -> 054
  + Zambia recognised the independence of Pakistan. | Zambia > Pakistan
recognize v  S=subj T=of|as|obj.of|obj.poss obj=independence|sovereignty|government|statehood|legitimacy|border|border  -> 054
  + Greece recognized the new government of Ecuador. | Greece > Ecuador
acknowledge v  S=subj T=of|as|obj.of|obj.poss obj=independence|sovereignty|government|statehood|legitimacy|border|border  -> 054
  + Cambodia acknowledged the independence of Algeria. | Cambodia > Algeria
accept v  S=subj T=of|as|obj.of|obj.poss obj=independence|sovereignty|government|statehood|legitimacy|border|border  -> 054
  + Latvia accepted the new government of Bolivia. | Latvia > Bolivia
affirm v  S=subj T=of|as|obj.of|obj.poss obj=independence|sovereignty|government|statehood|legitimacy|border|border  -> 054
  + Sudan affirmed the independence of Canada. | Sudan > Canada
withdraw v  S=subj T=of|obj.of|obj.poss obj=recognition|independence  -> 161
  + Qatar withdrew its recognition of Romania. | Qatar > Romania
revoke v  S=subj T=of|obj.of|obj.poss obj=recognition|independence  -> 161
  + Ethiopia revoked its recognition of Thailand. | Ethiopia > Thailand
rescind v  S=subj T=of|obj.of|obj.poss obj=recognition|independence  -> 161
  + Cyprus rescinded its recognition of Mexico. | Cyprus > Mexico
freeze v  S=subj T=of|obj.of|obj.poss obj=recognition|independence  -> 161
  + Tunisia froze its recognition of Iceland. | Tunisia > Iceland
retract v  S=subj T=of|obj.of|obj.poss obj=recognition|independence  -> 161
  + Angola retracted its recognition of Denmark. | Angola > Denmark
summon v  S=subj T=obj for={talks}|protest|explanation|dressing-down  -> 114
  + Lebanon summoned the ambassador of Senegal for an explanation. | Lebanon > the ambassador of Senegal
call_in v  S=subj T=obj for={talks}|protest|explanation|dressing-down  -> 114
  + Georgia called in the ambassador of Bulgaria for an explanation. | Georgia > the ambassador of Bulgaria
invite v  S=subj T=obj for={talks}|protest|explanation|dressing-down  -> 114
  + Indonesia invited the ambassador of Morocco for an explanation. | Indonesia > the ambassador of Morocco
summon v  S=subj T=over|about|for obj={envoy}  -> 114
  + Belarus summoned the ambassador over the raid. | Belarus > the raid
call_in v  S=subj T=over|about|for obj={envoy}  -> 114
  + Tanzania called in the charge d'affaires over the map. | Tanzania > the map
recall v  S=subj T=for|from for=consultation|consultations obj={envoy}  -> 161
  + Croatia recalled its ambassador for consultations. | Croatia > _
call_home v  S=subj T=for|from for=consultation|consultations obj={envoy}  -> 161
  + Argentina called home its ambassador for consultations. | Argentina > _
summon v  S=subj T=for|from for=consultation|consultations obj={envoy}  -> 161
  + Rwanda summoned its ambassador for consultations. | Rwanda > _
withdraw v  S=subj T=for|from for=consultation|consultations obj={envoy}  -> 161
  + Austria withdrew its ambassador for consultations. | Austria > _
cut v  S=subj T=from|with obj=friendship_treaty|consular_ties|visa_waiver|air_link|air_links|flights  -> 161
  + Yemen cut air links with Kenya. | Yemen > Kenya
suspend v  S=subj T=from|with obj=friendship_treaty|consular_ties|visa_waiver|air_link|air_links|flights  -> 161
  + Norway suspended flights from Peru. | Norway > Peru
halt v  S=subj T=from|with obj=friendship_treaty|consular_ties|visa_waiver|air_link|air_links|flights  -> 161
  + Turkey halted air links with Vietnam. | Turkey > Vietnam
cancel v  S=subj T=from|with obj=friendship_treaty|consular_ties|visa_waiver|air_link|air_links|flights  -> 161
  + Chad canceled flights from Egypt. | Chad > Egypt
sever v  S=subj T=from|with obj=friendship_treaty|consular_ties|visa_waiver|air_link|air_links|flights  -> 161
  + Poland severed air links with Chile. | Poland > Chile
end v  S=subj T=from|with obj=friendship_treaty|consular_ties|visa_waiver|air_link|air_links|flights  -> 161
  + Nepal ended flights from Ghana. | Nepal > Ghana
ban v  S=subj T=from|with obj=friendship_treaty|consular_ties|visa_waiver|air_link|air_links|flights  -> 161
  + Serbia banned air links with Japan. | Serbia > Japan
stop v  S=subj T=from|with obj=friendship_treaty|consular_ties|visa_waiver|air_link|air_links|flights  -> 161
  + Jordan stopped flights from Cuba. | Jordan > Cuba
expel v  S=subj T=obj from=country|territory|capital obj={envoy}|staff|national  -> 166
  + Malaysia expelled the consul from the country. | Malaysia > the consul
order v  S=subj T=obj from=country|territory|capital obj={envoy}|staff|national  -> 166
  + Sweden ordered the consul from the country. | Sweden > the consul
remove v  S=subj T=obj from=country|territory|capital obj={envoy}|staff|national  -> 166
  + Uganda removed the consul from the country. | Uganda > the consul
eject v  S=subj T=obj from=country|territory|capital obj={envoy}|staff|national  -> 166
  + Brazil ejected the consul from the country. | Brazil > the consul
throw v  S=subj T=obj from=country|territory|capital obj={envoy}|staff|national  -> 166
  + Kuwait threw the consul from the country. | Kuwait > the consul
order v  S=subj T=obj comp=leave obj={envoy}  -> 166
  + Armenia ordered the military attache to leave. | Armenia > the military attache
tell v  S=subj T=obj comp=leave obj={envoy}  -> 166
  + Portugal ordered the military attache to leave. | Portugal > the military attache
ask v  S=subj T=obj comp=leave obj={envoy}  -> 166
  + Niger ordered the military attache to leave. | Niger > the military attache
give v  S=subj T=obj comp=leave obj={envoy}  -> 166
  + Mongolia ordered the military attache to leave. | Mongolia > the military attache
boycott v  S=subj T?=in|at obj=summit|conference|forum|assembly|dinner|ceremony|session  -> 125
  + Oman boycotted the summit. | Oman > _
skip v  S=subj T?=in|at obj=summit|conference|forum|assembly|dinner|ceremony|session  -> 125
  + The chancellor skipped the conference in Colombia. | The chancellor > Colombia
snub v  S=subj T?=in|at obj=summit|conference|forum|assembly|dinner|ceremony|session  -> 125
  + Finland snubbed the summit. | Finland > _
shun v  S=subj T?=in|at obj=summit|conference|forum|assembly|dinner|ceremony|session  -> 125
  + The president shunned the conference in Zambia. | The president > Zambia
leave v  S=subj T?=in|at obj=summit|conference|forum|assembly|dinner|ceremony|session  -> 125
  + Pakistan left the summit. | Pakistan > _
walk_out_of v  S=subj T?=in|at obj=summit|conference|forum|assembly|dinner|ceremony|session  -> 125
  + The prime minister walked out of the conference in Greece. | The prime minister > Greece
meet v  S=subj T=with|of at=summit|conference|forum|assembly|meeting|session  -> 044
  + The foreign minister met with the defence minister at the summit. | The foreign minister > the defence minister
talk v  S=subj T=with|of at=summit|conference|forum|assembly|meeting|session  -> 044
  + The interior minister talked with the opposition leader at the summit. | The interior minister > the opposition leader
confer v  S=subj T=with|of at=summit|conference|forum|assembly|meeting|session  -> 044
  + The governor conferred with the king at the summit. | The governor > the king
speak v  S=subj T=with|of at=summit|conference|forum|assembly|meeting|session  -> 044
  + The ambassador spoke with the army chief at the summit. | The ambassador > the army chief
co-host v  S=subj T=in|with|of|obj.of|obj.poss obj=conference|forum|meeting|session|summit|assembly|seminar  -> 040
  + The vice president co-hosted a forum with Ecuador. | The vice president > Ecuador
cohost v  S=subj T=in|with|of|obj.of|obj.poss obj=conference|forum|meeting|session|summit|assembly|seminar  -> 040
  + The party leader cohosted a forum with Cambodia. | The party leader > Cambodia
address v  S=subj T=in|with|of|obj.of|obj.poss obj=conference|forum|meeting|session|summit|assembly|seminar  -> 040
  + The mayor addressed a forum with Algeria. | The mayor > Algeria
chair v  S=subj T=in|with|of|obj.of|obj.poss obj=conference|forum|meeting|session|summit|assembly|seminar  -> 040
  + The envoy chaired a forum with Latvia. | The envoy > Latvia
send v  S=subj T=between|to|in obj=envoy|mediator|peace_envoy|delegation|peace_mission|special_envoy  -> 045
  + The United Nations sent a mediator to Bolivia. | The United Nations > Bolivia
dispatch v  S=subj T=between|to|in obj=envoy|mediator|peace_envoy|delegation|peace_mission|special_envoy  -> 045
  + NATO dispatched a special envoy to Sudan. | NATO > Sudan
appoint v  S=subj T=between|to|in obj=envoy|mediator|peace_envoy|delegation|peace_mission|special_envoy  -> 045
  + The African Union appointed a mediator to Canada. | The African Union > Canada
name v  S=subj T=between|to|in obj=envoy|mediator|peace_envoy|delegation|peace_mission|special_envoy  -> 045
  + The World Bank named a special envoy to Qatar. | The World Bank > Qatar
issue v  B=subj|with obj=communique|joint_statement|declaration|joint_declaration|charter|minutes|joint_communique  -> 057
  + Romania and Ethiopia issued a joint statement. | Romania > Ethiopia ; Ethiopia > Romania
sign v  B=subj|with obj=communique|joint_statement|declaration|joint_declaration|charter|minutes|joint_communique  -> 057
  + Thailand signed a joint communique with Cyprus. | Thailand > Cyprus ; Cyprus > Thailand
adopt v  B=subj|with obj=communique|joint_statement|declaration|joint_declaration|charter|minutes|joint_communique  -> 057
  + Mexico and Tunisia adopted a joint statement. | Mexico > Tunisia ; Tunisia > Mexico
release v  B=subj|with obj=communique|joint_statement|declaration|joint_declaration|charter|minutes|joint_communique  -> 057
  + Iceland released a joint communique with Angola. | Iceland > Angola ; Angola > Iceland
publish v  B=subj|with obj=communique|joint_statement|declaration|joint_declaration|charter|minutes|joint_communique  -> 057
  + Denmark and Lebanon published a joint statement. | Denmark > Lebanon ; Lebanon > Denmark
approve v  B=subj|with obj=communique|joint_statement|declaration|joint_declaration|charter|minutes|joint_communique  -> 057
  + Senegal approved a joint communique with Georgia. | Senegal > Georgia ; Georgia > Senegal
exchange v  B=subj|with obj=ambassador|ambassadors|envoy|gift|gifts|visit|visits|greeting|greetings|letter|letters|note|notes  -> 050
  + Bulgaria and Indonesia exchanged ambassadors. | Bulgaria > Indonesia ; Indonesia > Bulgaria
swap v  B=subj|with obj=ambassador|ambassadors|envoy|gift|gifts|visit|visits|greeting|greetings|letter|letters|note|notes  -> 050
  + Morocco swapped gifts with Belarus. | Morocco > Belarus ; Belarus > Morocco
lower v  S=subj T=at|in|for obj=flag|half-mast  -> 017
  + Tanzania lowered its flag at half-mast. | Tanzania > _
fly v  S=subj T=at|in|for obj=flag|half-mast  -> 017
  + Croatia flew its flag at half-mast. | Croatia > _
write v  S=subj T?=to|on obj=letter|note|open_letter|message|memorandum  -> 020
  + An aid agency wrote an open letter to the president. | An aid agency > the president
address v  S=subj T?=to|on obj=letter|note|open_letter|message|memorandum  -> 020
  + The finance minister addressed a note to the chancellor. | The finance minister > the chancellor
