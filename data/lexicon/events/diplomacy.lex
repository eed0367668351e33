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
  + Ecuador accredited the ambassador of Cambodia. | Ecuador > the ambassador of Cambodia
appoint v  S=subj T=obj as=ambassador|envoy|consul|representative  -> 050
  + The prime minister appointed a former general as ambassador. | The prime minister > a former general
name v  S=subj T=obj as=ambassador|envoy|consul|representative  -> 050
  + Algeria named the ambassador of Latvia. | Algeria > the ambassador of Latvia
recognise v  S=subj T=obj as=ambassador|envoy|consul|representative  -> 050
  + The foreign minister recognised a former general as ambassador. | The foreign minister > a former general
recognize v  S=subj T=obj as=ambassador|envoy|consul|representative  -> 050
  + Bolivia recognized the ambassador of Sudan. | Bolivia > the ambassador of Sudan
nominate v  S=subj T=obj as=ambassador|envoy|consul|representative  -> 050
  + The defence minister nominated a former general as ambassador. | The defence minister > a former general
grant v  S=subj T=to|for obj=agrement|agreement|approval|exequatur|visa|visas|accreditation  -> 050
  + Canada granted a visa to the envoy. | Canada > the envoy
issue v  S=subj T=to|for obj=agrement|agreement|approval|exequatur|visa|visas|accreditation  -> 050
  + Qatar issued accreditation to the consul. | Qatar > the consul
give v  S=subj T=to|for obj=agrement|agreement|approval|exequatur|visa|visas|accreditation  -> 050
  + Romania gave a visa to the envoy. | Romania > the envoy
extend v  S=subj T=to|for obj=agrement|agreement|approval|exequatur|visa|visas|accreditation  -> 050
  + Ethiopia extended accreditation to the consul. | Ethiopia > the consul
waive v  S=subj T=for|on obj=visa|visas|visa_requirement  -> 050
  + Georgia waived visas for Serbian visitors. | Georgia > Serbian visitors
celebrate v  S=subj T=to|with|for obj=friendship|relations|cooperation  -> 050
  + The interior minister celebrated friendship with Thailand. | The interior minister > Thailand
hail v  S=subj T=to|with|for obj=friendship|relations|cooperation  -> 050
  + The opposition leader hailed friendship with Cyprus. | The opposition leader > Cyprus
praise v  S=subj T=to|with|for obj=friendship|relations|cooperation  -> 050
  + The governor praised friendship with Mexico. | The governor > Mexico
toast v  S=subj T=to|with|for obj=friendship|relations|cooperation  -> 050
  + The king toasted friendship with Tunisia. | The king > Tunisia
support v  S=subj T=to|for obj=bid|membership|accession|candidacy|application  -> 050
  + Iceland supported the bid of Angola. | Iceland > Angola
back v  S=subj T=to|for obj=bid|membership|accession|candidacy|application  -> 050
  + Denmark backed membership for Lebanon. | Denmark > Lebanon
endorse v  S=subj T=to|for obj=bid|membership|accession|candidacy|application  -> 050
  + Senegal endorsed the bid of Georgia. | Senegal > Georgia
approve v  S=subj T=to|for obj=bid|membership|accession|candidacy|application  -> 050
  + Bulgaria approved membership for Indonesia. | Bulgaria > Indonesia
second v  S=subj T=to|for obj=bid|membership|accession|candidacy|application  -> 050
  + Morocco seconded the bid of Belarus. | Morocco > Belarus
support v  S=subj T=of|by|obj.of|obj.poss obj=decision|effort|efforts|plan|proposal|initiative|bid|policy|move|stance|position|resolution|reform|reforms|candidacy|role|work|action|statement|operation|campaign  -> 051
  + Tanzania supported the initiative of Croatia. | Tanzania > Croatia
back v  S=subj T=of|by|obj.of|obj.poss obj=decision|effort|efforts|plan|proposal|initiative|bid|policy|move|stance|position|resolution|reform|reforms|candidacy|role|work|action|statement|operation|campaign  -> 051
  + The ambassador backed the decision of the court. | The ambassador > the court
endorse v  S=subj T=of|by|obj.of|obj.poss obj=decision|effort|efforts|plan|proposal|initiative|bid|policy|move|stance|position|resolution|reform|reforms|candidacy|role|work|action|statement|operation|campaign  -> 051
  + The Arab League endorsed the efforts of Argentina. | The Arab League > Argentina
welcome v  S=subj T=of|by|obj.of|obj.poss obj=decision|effort|efforts|plan|proposal|initiative|bid|policy|move|stance|position|resolution|reform|reforms|candidacy|role|work|action|statement|operation|campaign  -> 051
  + Rwanda welcomed the initiative of Austria. | Rwanda > Austria
praise v  S=subj T=of|by|obj.of|obj.poss obj=decision|effort|efforts|plan|proposal|initiative|bid|policy|move|stance|position|resolution|reform|reforms|candidacy|role|work|action|statement|operation|campaign  -> 051
  + The army chief praised the decision of the court. | The army chief > the court
hail v  S=subj T=of|by|obj.of|obj.poss obj=decision|effort|efforts|plan|proposal|initiative|bid|policy|move|stance|position|resolution|reform|reforms|candidacy|role|work|action|statement|operation|campaign  -> 051
  + The Security Council hailed the efforts of Yemen. | The Security Council > Yemen
applaud v  S=subj T=of|by|obj.of|obj.poss obj=decision|effort|efforts|plan|proposal|initiative|bid|policy|move|stance|position|resolution|reform|reforms|candidacy|role|work|action|statement|operation|campaign  -> 051
  + Kenya applauded the initiative of Norway. | Kenya > Norway
commend v  S=subj T=of|by|obj.of|obj.poss obj=decision|effort|efforts|plan|proposal|initiative|bid|policy|move|stance|position|resolution|reform|reforms|candidacy|role|work|action|statement|operation|campaign  -> 051
  + The vice president commended the decision of the court. | The vice president > the court
laud v  S=subj T=of|by|obj.of|obj.poss obj=decision|effort|efforts|plan|proposal|initiative|bid|policy|move|stance|position|resolution|reform|reforms|candidacy|role|work|action|statement|operation|campaign  -> 051
  + ASEAN lauded the efforts of Peru. | ASEAN > Peru
appreciate v  S=subj T=of|by|obj.of|obj.poss obj=decision|effort|efforts|plan|proposal|initiative|bid|policy|move|stance|position|resolution|reform|reforms|candidacy|role|work|action|statement|operation|campaign  -> 051
  + Turkey appreciated the initiative of Vietnam. | Turkey > Vietnam
defend v  S=subj T=of|by|obj.of|obj.poss obj=decision|effort|efforts|plan|proposal|initiative|bid|policy|move|stance|position|resolution|reform|reforms|candidacy|role|work|action|statement|operation|campaign  -> 051
  + The party leader defended the decision of the court. | The party leader > the court
approve v  S=subj T=of|by|obj.of|obj.poss obj=decision|effort|efforts|plan|proposal|initiative|bid|policy|move|stance|position|resolution|reform|reforms|candidacy|role|work|action|statement|operation|campaign  -> 051
  + The European Union approved the efforts of Chad. | The European Union > Chad
favour v  S=subj T=of|by|obj.of|obj.poss obj=decision|effort|efforts|plan|proposal|initiative|bid|policy|move|stance|position|resolution|reform|reforms|candidacy|role|work|action|statement|operation|campaign  -> 051
  + Egypt favoured the initiative of Poland. | Egypt > Poland
embrace v  S=subj T=of|by|obj.of|obj.poss obj=decision|effort|efforts|plan|proposal|initiative|bid|policy|move|stance|position|resolution|reform|reforms|candidacy|role|work|action|statement|operation|campaign  -> 051
  + The mayor embraced the decision of the court. | The mayor > the court
vote v  S=subj T=for|of for=resolution|motion|bill|membership|independence|candidate|deal  -> 051
  + Chile voted for the resolution. | Chile > _
speak v  S=subj T=for|of for=resolution|motion|bill|membership|independence|candidate|deal  -> 051
  + The envoy spoke for the bill. | The envoy > _
campaign v  S=subj T=for|of for=resolution|motion|bill|membership|independence|candidate|deal  -> 051
  + Nepal campaigned for the resolution. | Nepal > _
lobby v  S=subj T=for|of for=resolution|motion|bill|membership|independence|candidate|deal  -> 051
  + The finance minister lobbied for the bill. | The finance minister > _
argue v  S=subj T=for|of for=resolution|motion|bill|membership|independence|candidate|deal  -> 051
  + Ghana argued for the resolution. | Ghana > _
vote v  S=subj T?=against against=resolution|motion|bill|membership|independence|deal|draft  -> 129
  + Serbia voted against the resolution. | Serbia > _
speak v  S=subj T?=against against=resolution|motion|bill|membership|independence|deal|draft  -> 129
  + Japan spoke against the motion. | Japan > _
argue v  S=subj T?=against against=resolution|motion|bill|membership|independence|deal|draft  -> 129
  + Jordan argued against the resolution. | Jordan > _
abstain v  S=subj T=from|on from=vote|resolution|voting  -> 110
  + Cuba abstained from the vote. | Cuba > _
open v  S=subj T=in|with|to|from obj=consulate|trade_office|liaison_office|honorary_consul  -> 050
  + Malaysia opened a trade office in Sweden. | Malaysia > Sweden
inaugurate v  S=subj T=in|with|to|from obj=consulate|trade_office|liaison_office|honorary_consul  -> 050
  + Uganda inaugurated a trade office in Brazil. | Uganda > Brazil
reopen v  S=subj T=in|with|to|from obj=consulate|trade_office|liaison_office|honorary_consul  -> 050
  + Kuwait reopened a trade office in Armenia. | Kuwait > Armenia
establish v  S=subj T=in|with|to|from obj=consulate|trade_office|liaison_office|honorary_consul  -> 050
  + Portugal established a trade office in Niger. | Portugal > Niger
set_up v  S=subj T=in|with|to|from obj=consulate|trade_office|liaison_office|honorary_consul  -> 050
  + Mongolia set up a trade office in Oman. | Mongolia > Oman
recognise v  S=subj T=of|as|obj.of|obj.poss obj=independence|sovereignty|government|statehood|legitimacy|border|border  -> 054
  + Colombia recognised the independence of Finland. | Colombia > Finland
recognize v  S=subj T=of|as|obj.of|obj.poss obj=independence|sovereignty|government|statehood|legitimacy|border|border  -> 054
  + Zambia recognized the new government of Pakistan. | Zambia > Pakistan
acknowledge v  S=subj T=of|as|obj.of|obj.poss obj=independence|sovereignty|government|statehood|legitimacy|border|border  -> 054
  + Greece acknowledged the independence of Ecuador. | Greece > Ecuador
accept v  S=subj T=of|as|obj.of|obj.poss obj=independence|sovereignty|government|statehood|legitimacy|border|border  -> 054
  + Cambodia accepted the new government of Algeria. | Cambodia > Algeria
affirm v  S=subj T=of|as|obj.of|obj.poss obj=independence|sovereignty|government|statehood|legitimacy|border|border  -> 054
  + Latvia affirmed the independence of Bolivia. | Latvia > Bolivia
withdraw v  S=subj T=of|obj.of|obj.poss obj=recognition|independence  -> 161
  + Sudan withdrew its recognition of Canada. | Sudan > Canada
revoke v  S=subj T=of|obj.of|obj.poss obj=recognition|independence  -> 161
  + Qatar revoked its recognition of Romania. | Qatar > Romania
rescind v  S=subj T=of|obj.of|obj.poss obj=recognition|independence  -> 161
  + Ethiopia rescinded its recognition of Thailand. | Ethiopia > Thailand
freeze v  S=subj T=of|obj.of|obj.poss obj=recognition|independence  -> 161
  + Cyprus froze its recognition of Mexico. | Cyprus > Mexico
retract v  S=subj T=of|obj.of|obj.poss obj=recognition|independence  -> 161
  + Tunisia retracted its recognition of Iceland. | Tunisia > Iceland
summon v  S=subj T=obj for={talks}|protest|explanation|dressing-down  -> 114
  + Angola summoned the ambassador of Denmark for an explanation. | Angola > the ambassador of Denmark
call_in v  S=subj T=obj for={talks}|protest|explanation|dressing-down  -> 114
  + Lebanon called in the ambassador of Senegal for an explanation. | Lebanon > the ambassador of Senegal
invite v  S=subj T=obj for={talks}|protest|explanation|dressing-down  -> 114
  + Georgia invited the ambassador of Bulgaria for an explanation. | Georgia > the ambassador of Bulgaria
summon v  S=subj T=over|about|for obj={envoy}  -> 114
  + Indonesia summoned the ambassador over the raid. | Indonesia > the raid
call_in v  S=subj T=over|about|for obj={envoy}  -> 114
  + Morocco called in the charge d'affaires over the map. | Morocco > the map
recall v  S=subj T=for|from for=consultation|consultations obj={envoy}  -> 161
  + Belarus recalled its ambassador for consultations. | Belarus > _
call_home v  S=subj T=for|from for=consultation|consultations obj={envoy}  -> 161
  + Tanzania called home its ambassador for consultations. | Tanzania > _
summon v  S=subj T=for|from for=consultation|consultations obj={envoy}  -> 161
  + Croatia summoned its ambassador for consultations. | Croatia > _
withdraw v  S=subj T=for|from for=consultation|consultations obj={envoy}  -> 161
  + Argentina withdrew its ambassador for consultations. | Argentina > _
cut v  S=subj T=from|with obj=friendship_treaty|consular_ties|visa_waiver|air_link|air_links|flights  -> 161
  + Rwanda cut air links with Austria. | Rwanda > Austria
suspend v  S=subj T=from|with obj=friendship_treaty|consular_ties|visa_waiver|air_link|air_links|flights  -> 161
  + Yemen suspended flights from Kenya. | Yemen > Kenya
halt v  S=subj T=from|with obj=friendship_treaty|consular_ties|visa_waiver|air_link|air_links|flights  -> 161
  + Norway halted air links with Peru. | Norway > Peru
cancel v  S=subj T=from|with obj=friendship_treaty|consular_ties|visa_waiver|air_link|air_links|flights  -> 161
  + Turkey canceled flights from Vietnam. | Turkey > Vietnam
sever v  S=subj T=from|with obj=friendship_treaty|consular_ties|visa_waiver|air_link|air_links|flights  -> 161
  + Chad severed air links with Egypt. | Chad > Egypt
end v  S=subj T=from|with obj=friendship_treaty|consular_ties|visa_waiver|air_link|air_links|flights  -> 161
  + Poland ended flights from Chile. | Poland > Chile
ban v  S=subj T=from|with obj=friendship_treaty|consular_ties|visa_waiver|air_link|air_links|flights  -> 161
  + Nepal banned air links with Ghana. | Nepal > Ghana
stop v  S=subj T=from|with obj=friendship_treaty|consular_ties|visa_waiver|air_link|air_links|flights  -> 161
  + Serbia stopped flights from Japan. | Serbia > Japan
expel v  S=subj T=obj from=country|territory|capital obj={envoy}|staff|national  -> 166
  + Jordan expelled the consul from the country. | Jordan > the consul
order v  S=subj T=obj from=country|territory|capital obj={envoy}|staff|national  -> 166
  + Cuba ordered the consul from the country. | Cuba > the consul
remove v  S=subj T=obj from=country|territory|capital obj={envoy}|staff|national  -> 166
  + Malaysia removed the consul from the country. | Malaysia > the consul
eject v  S=subj T=obj from=country|territory|capital obj={envoy}|staff|national  -> 166
  + Sweden ejected the consul from the country. | Sweden > the consul
throw v  S=subj T=obj from=country|territory|capital obj={envoy}|staff|national  -> 166
  + Uganda threw the consul from the country. | Uganda > the consul
order v  S=subj T=obj comp=leave obj={envoy}  -> 166
  + Brazil ordered the military attache to leave. | Brazil > the military attache
tell v  S=subj T=obj comp=leave obj={envoy}  -> 166
  + Kuwait ordered the military attache to leave. | Kuwait > the military attache
ask v  S=subj T=obj comp=leave obj={envoy}  -> 166
  + Armenia ordered the military attache to leave. | Armenia > the military attache
give v  S=subj T=obj comp=leave obj={envoy}  -> 166
  + Portugal ordered the military attache to leave. | Portugal > the military attache
boycott v  S=subj T?=in|at obj=summit|conference|forum|assembly|dinner|ceremony|session  -> 125
  + Niger boycotted the summit. | Niger > _
skip v  S=subj T?=in|at obj=summit|conference|forum|assembly|dinner|ceremony|session  -> 125
  + The chancellor skipped the conference in Mongolia. | The chancellor > Mongolia
snub v  S=subj T?=in|at obj=summit|conference|forum|assembly|dinner|ceremony|session  -> 125
  + Oman snubbed the summit. | Oman > _
shun v  S=subj T?=in|at obj=summit|conference|forum|assembly|dinner|ceremony|session  -> 125
  + The president shunned the conference in Colombia. | The president > Colombia
leave v  S=subj T?=in|at obj=summit|conference|forum|assembly|dinner|ceremony|session  -> 125
  + Finland left the summit. | Finland > _
walk_out_of v  S=subj T?=in|at obj=summit|conference|forum|assembly|dinner|ceremony|session  -> 125
  + The prime minister walked out of the conference in Zambia. | The prime minister > Zambia
meet v  S=subj T=with|of at=summit|conference|forum|assembly|meeting|session  -> 044
  + The foreign minister met with the defence minister at the summit. | The foreign minister > the defence minister
talk v  S=subj T=with|of at=summit|conference|forum|assembly|meeting|session  -> 044
  + The interior minister talked with the opposition leader at the summit. | The interior minister > the opposition leader
confer v  S=subj T=with|of at=summit|conference|forum|assembly|meeting|session  -> 044
  + The governor conferred with the king at the summit. | The governor > the king
speak v  S=subj T=with|of at=summit|conference|forum|assembly|meeting|session  -> 044
  + The ambassador spoke with the army chief at the summit. | The ambassador > the army chief
co-host v  S=subj T=in|with|of|obj.of|obj.poss obj=conference|forum|meeting|session|summit|assembly|seminar  -> 040
  + The vice president co-hosted a forum with Pakistan. | The vice president > Pakistan
cohost v  S=subj T=in|with|of|obj.of|obj.poss obj=conference|forum|meeting|session|summit|assembly|seminar  -> 040
  + The party leader cohosted a forum with Greece. | The party leader > Greece
address v  S=subj T=in|with|of|obj.of|obj.poss obj=conference|forum|meeting|session|summit|assembly|seminar  -> 040
  + The mayor addressed a forum with Ecuador. | The mayor > Ecuador
chair v  S=subj T=in|with|of|obj.of|obj.poss obj=conference|forum|meeting|session|summit|assembly|seminar  -> 040
  + The envoy chaired a forum with Cambodia. | The envoy > Cambodia
send v  S=subj T=between|to|in obj=envoy|mediator|peace_envoy|delegation|peace_mission|special_envoy  -> 045
  + The United Nations sent a mediator to Algeria. | The United Nations > Algeria
dispatch v  S=subj T=between|to|in obj=envoy|mediator|peace_envoy|delegation|peace_mission|special_envoy  -> 045
  + NATO dispatched a special envoy to Latvia. | NATO > Latvia
appoint v  S=subj T=between|to|in obj=envoy|mediator|peace_envoy|delegation|peace_mission|special_envoy  -> 045
  + The African Union appointed a mediator to Bolivia. | The African Union > Bolivia
name v  S=subj T=between|to|in obj=envoy|mediator|peace_envoy|delegation|peace_mission|special_envoy  -> 045
  + The World Bank named a special envoy to Sudan. | The World Bank > Sudan
issue v  B=subj|with obj=communique|joint_statement|declaration|joint_declaration|charter|minutes|joint_communique  -> 057
  + Canada and Qatar issued a joint statement. | Canada > Qatar ; Qatar > Canada
sign v  B=subj|with obj=communique|joint_statement|declaration|joint_declaration|charter|minutes|joint_communique  -> 057
  + Romania signed a joint communique with Ethiopia. | Romania > Ethiopia ; Ethiopia > Romania
adopt v  B=subj|with obj=communique|joint_statement|declaration|joint_declaration|charter|minutes|joint_communique  -> 057
  + Thailand and Cyprus adopted a joint statement. | Thailand > Cyprus ; Cyprus > Thailand
release v  B=subj|with obj=communique|joint_statement|declaration|joint_declaration|charter|minutes|joint_communique  -> 057
  + Mexico released a joint communique with Tunisia. | Mexico > Tunisia ; Tunisia > Mexico
publish v  B=subj|with obj=communique|joint_statement|declaration|joint_declaration|charter|minutes|joint_communique  -> 057
  + Iceland and Angola published a joint statement. | Iceland > Angola ; Angola > Iceland
approve v  B=subj|with obj=communique|joint_statement|declaration|joint_declaration|charter|minutes|joint_communique  -> 057
  + Denmark approved a joint communique with Lebanon. | Denmark > Lebanon ; Lebanon > Denmark
exchange v  B=subj|with obj=ambassador|ambassadors|envoy|gift|gifts|visit|visits|greeting|greetings|letter|letters|note|notes  -> 050
  + Senegal and Georgia exchanged ambassadors. | Senegal > Georgia ; Georgia > Senegal
swap v  B=subj|with obj=ambassador|ambassadors|envoy|gift|gifts|visit|visits|greeting|greetings|letter|letters|note|notes  -> 050
  + Bulgaria swapped gifts with Indonesia. | Bulgaria > Indonesia ; Indonesia > Bulgaria
lower v  S=subj T=at|in|for obj=flag|half-mast  -> 017
  + Morocco lowered its flag at half-mast. | Morocco > _
fly v  S=subj T=at|in|for obj=flag|half-mast  -> 017
  + Belarus flew its flag at half-mast. | Belarus > _
write v  S=subj T?=to|on obj=letter|note|open_letter|message|memorandum  -> 020
  + An aid agency wrote an open letter to the president. | An aid agency > the president
address v  S=subj T?=to|on obj=letter|note|open_letter|message|memorandum  -> 020
  + The finance minister addressed a note to the chancellor. | The finance minister > the chancellor
