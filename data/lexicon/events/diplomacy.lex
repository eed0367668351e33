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
  + Egypt accredited the ambassador of Poland. | Egypt > the ambassador of Poland
appoint v  S=subj T=obj as=ambassador|envoy|consul|representative  -> 050
  + The ambassador appointed a former general as ambassador. | The ambassador > a former general
name v  S=subj T=obj as=ambassador|envoy|consul|representative  -> 050
  + Chile named the ambassador of Nepal. | Chile > the ambassador of Nepal
recognise v  S=subj T=obj as=ambassador|envoy|consul|representative  -> 050
  + The army chief recognised a former general as ambassador. | The army chief > a former general
recognize v  S=subj T=obj as=ambassador|envoy|consul|representative  -> 050
  + Ghana recognized the ambassador of Serbia. | Ghana > the ambassador of Serbia
nominate v  S=subj T=obj as=ambassador|envoy|consul|representative  -> 050
  + The vice president nominated a former general as ambassador. | The vice president > a former general
grant v  S=subj T=to|for obj=agrement|agreement|approval|exequatur|visa|visas|accreditation  -> 050
  + Japan granted a visa to the envoy. | Japan > the envoy
issue v  S=subj T=to|for obj=agrement|agreement|approval|exequatur|visa|visas|accreditation  -> 050
  + Jordan issued accreditation to the consul. | Jordan > the consul
give v  S=subj T=to|for obj=agrement|agreement|approval|exequatur|visa|visas|accreditation  -> 050
  + Cuba gave a visa to the envoy. | Cuba > the envoy
extend v  S=subj T=to|for obj=agrement|agreement|approval|exequatur|visa|visas|accreditation  -> 050
  + Malaysia extended accreditation to the consul. | Malaysia > the consul
waive v  S=subj T=for|on obj=visa|visas|visa_requirement  -> 050
  + Georgia waived visas for Serbian visitors. | Georgia > Serbian visitors
celebrate v  S=subj T=to|with|for obj=friendship|relations|cooperation  -> 050
  + The party leader celebrated friendship with Sweden. | The party leader > Sweden
hail v  S=subj T=to|with|for obj=friendship|relations|cooperation  -> 050
  + The mayor hailed friendship with Uganda. | The mayor > Uganda
praise v  S=subj T=to|with|for obj=friendship|relations|cooperation  -> 050
  + The envoy praised friendship with Brazil. | The envoy > Brazil
toast v  S=subj T=to|with|for obj=friendship|relations|cooperation  -> 050
  + The finance minister toasted friendship with Kuwait. | The finance minister > Kuwait
support v  S=subj T=to|for obj=bid|membership|accession|candidacy|application  -> 050
  + Armenia supported the bid of Portugal. | Armenia > Portugal
back v  S=subj T=to|for obj=bid|membership|accession|candidacy|application  -> 050
  + Niger backed membership for Mongolia. | Niger > Mongolia
endorse v  S=subj T=to|for obj=bid|membership|accession|candidacy|application  -> 050
  + Oman endorsed the bid of Colombia. | Oman > Colombia
approve v  S=subj T=to|for obj=bid|membership|accession|candidacy|application  -> 050
  + Finland approved membership for Zambia. | Finland > Zambia
second v  S=subj T=to|for obj=bid|membership|accession|candidacy|application  -> 050
  + Pakistan seconded the bid of Greece. | Pakistan > Greece
support v  S=subj T=of|by|obj.of|obj.poss obj=decision|effort|efforts|plan|proposal|initiative|bid|policy|move|stance|position|resolution|reform|reforms|candidacy|role|work|action|statement|operation|campaign  -> 051
  + Ecuador supported the initiative of Cambodia. | Ecuador > Cambodia
back v  S=subj T=of|by|obj.of|obj.poss obj=decision|effort|efforts|plan|proposal|initiative|bid|policy|move|stance|position|resolution|reform|reforms|candidacy|role|work|action|statement|operation|campaign  -> 051
  + The chancellor backed the decision of the court. | The chancellor > the court
endorse v  S=subj T=of|by|obj.of|obj.poss obj=decision|effort|efforts|plan|proposal|initiative|bid|policy|move|stance|position|resolution|reform|reforms|candidacy|role|work|action|statement|operation|campaign  -> 051
  + ASEAN endorsed the efforts of Algeria. | ASEAN > Algeria
welcome v  S=subj T=of|by|obj.of|obj.poss obj=decision|effort|efforts|plan|proposal|initiative|bid|policy|move|stance|position|resolution|reform|reforms|candidacy|role|work|action|statement|operation|campaign  -> 051
  + Latvia welcomed the initiative of Bolivia. | Latvia > Bolivia
praise v  S=subj T=of|by|obj.of|obj.poss obj=decision|effort|efforts|plan|proposal|initiative|bid|policy|move|stance|position|resolution|reform|reforms|candidacy|role|work|action|statement|operation|campaign  -> 051
  + The president praised the decision of the court. | The president > the court
hail v  S=subj T=of|by|obj.of|obj.poss obj=decision|effort|efforts|plan|proposal|initiative|bid|policy|move|stance|position|resolution|reform|reforms|candidacy|role|work|action|statement|operation|campaign  -> 051
  + The European Union hailed the efforts of Sudan. | The European Union > Sudan
applaud v  S=subj T=of|by|obj.of|obj.poss obj=decision|effort|efforts|plan|proposal|initiative|bid|policy|move|stance|position|resolution|reform|reforms|candidacy|role|work|action|statement|operation|campaign  -> 051
  + Canada applauded the initiative of Qatar. | Canada > Qatar
commend v  S=subj T=of|by|obj.of|obj.poss obj=decision|effort|efforts|plan|proposal|initiative|bid|policy|move|stance|position|resolution|reform|reforms|candidacy|role|work|action|statement|operation|campaign  -> 051
  + The prime minister commended the decision of the court. | The prime minister > the court
laud v  S=subj T=of|by|obj.of|obj.poss obj=decision|effort|efforts|plan|proposal|initiative|bid|policy|move|stance|position|resolution|reform|reforms|candidacy|role|work|action|statement|operation|campaign  -> 051
  + The United Nations lauded the efforts of Romania. | The United Nations > Romania
appreciate v  S=subj T=of|by|obj.of|obj.poss obj=decision|effort|efforts|plan|proposal|initiative|bid|policy|move|stance|position|resolution|reform|reforms|candidacy|role|work|action|statement|operation|campaign  -> 051
  + Ethiopia appreciated the initiative of Thailand. | Ethiopia > Thailand
defend v  S=subj T=of|by|obj.of|obj.poss obj=decision|effort|efforts|plan|proposal|initiative|bid|policy|move|stance|position|resolution|reform|reforms|candidacy|role|work|action|statement|operation|campaign  -> 051
  + The foreign minister defended the decision of the court. | The foreign minister > the court
approve v  S=subj T=of|by|obj.of|obj.poss obj=decision|effort|efforts|plan|proposal|initiative|bid|policy|move|stance|position|resolution|reform|reforms|candidacy|role|work|action|statement|operation|campaign  -> 051
  + NATO approved the efforts of Cyprus. | NATO > Cyprus
favour v  S=subj T=of|by|obj.of|obj.poss obj=decision|effort|efforts|plan|proposal|initiative|bid|policy|move|stance|position|resolution|reform|reforms|candidacy|role|work|action|statement|operation|campaign  -> 051
  + Mexico favoured the initiative of Tunisia. | Mexico > Tunisia
embrace v  S=subj T=of|by|obj.of|obj.poss obj=decision|effort|efforts|plan|proposal|initiative|bid|policy|move|stance|position|resolution|reform|reforms|candidacy|role|work|action|statement|operation|campaign  -> 051
  + The defence minister embraced the decision of the court. | The defence minister > the court
vote v  S=subj T=for|of for=resolution|motion|bill|membership|independence|candidate|deal  -> 051
  + Iceland voted for the resolution. | Iceland > _
speak v  S=subj T=for|of for=resolution|motion|bill|membership|independence|candidate|deal  -> 051
  + The interior minister spoke for the bill. | The interior minister > _
campaign v  S=subj T=for|of for=resolution|motion|bill|membership|independence|candidate|deal  -> 051
  + Angola campaigned for the resolution. | Angola > _
lobby v  S=subj T=for|of for=resolution|motion|bill|membership|independence|candidate|deal  -> 051
  + The opposition leader lobbied for the bill. | The opposition leader > _
argue v  S=subj T=for|of for=resolution|motion|bill|membership|independence|candidate|deal  -> 051
  + Denmark argued for the resolution. | Denmark > _
vote v  S=subj T?=against against=resolution|motion|bill|membership|independence|deal|draft  -> 129
  + Lebanon voted against the resolution. | Lebanon > _
speak v  S=subj T?=against against=resolution|motion|bill|membership|independence|deal|draft  -> 129
  + Senegal spoke against the motion. | Senegal > _
argue v  S=subj T?=against against=resolution|motion|bill|membership|independence|deal|draft  -> 129
  + Georgia argued against the resolution. | Georgia > _
abstain v  S=subj T=from|on from=vote|resolution|voting  -> 110
  + Bulgaria abstained from the vote. | Bulgaria > _
open v  S=subj T=in|with|to|from obj=consulate|trade_office|liaison_office|honorary_consul  -> 050
  + Indonesia opened a trade office in Morocco. | Indonesia > Morocco
inaugurate v  S=subj T=in|with|to|from obj=consulate|trade_office|liaison_office|honorary_consul  -> 050
  + Belarus inaugurated a trade office in Tanzania. | Belarus > Tanzania
reopen v  S=subj T=in|with|to|from obj=consulate|trade_office|liaison_office|honorary_consul  -> 050
  + Croatia reopened a trade office in Argentina. | Croatia > Argentina
establish v  S=subj T=in|with|to|from obj=consulate|trade_office|liaison_office|honorary_consul  -> 050
  + Rwanda established a trade office in Austria. | Rwanda > Austria
set_up v  S=subj T=in|with|to|from obj=consulate|trade_office|liaison_office|honorary_consul  -> 050
  + Yemen set up a trade office in Kenya. | Yemen > Kenya
recognise v  S=subj T=of|as|obj.of|obj.poss obj=independence|sovereignty|government|statehood|legitimacy|border|border  -> 054
  + Norway recognised the independence of Peru. | Norway > Peru
recognize v  S=subj T=of|as|obj.of|obj.poss obj=independence|sovereignty|government|statehood|legitimacy|border|border  -> 054
  + Turkey recognized the new government of Vietnam. | Turkey > Vietnam
acknowledge v  S=subj T=of|as|obj.of|obj.poss obj=independence|sovereignty|government|statehood|legitimacy|border|border  -> 054
  + Chad acknowledged the independence of Egypt. | Chad > Egypt
accept v  S=subj T=of|as|obj.of|obj.poss obj=independence|sovereignty|government|statehood|legitimacy|border|border  -> 054
  + Poland accepted the new government of Chile. | Poland > Chile
affirm v  S=subj T=of|as|obj.of|obj.poss obj=independence|sovereignty|government|statehood|legitimacy|border|border  -> 054
  + Nepal affirmed the independence of Ghana. | Nepal > Ghana
withdraw v  S=subj T=of|obj.of|obj.poss obj=recognition|independence  -> 161
  + Serbia withdrew its recognition of Japan. | Serbia > Japan
revoke v  S=subj T=of|obj.of|obj.poss obj=recognition|independence  -> 161
  + Jordan revoked its recognition of Cuba. | Jordan > Cuba
rescind v  S=subj T=of|obj.of|obj.poss obj=recognition|independence  -> 161
  + Malaysia rescinded its recognition of Sweden. | Malaysia > Sweden
freeze v  S=subj T=of|obj.of|obj.poss obj=recognition|independence  -> 161
  + Uganda froze its recognition of Brazil. | Uganda > Brazil
retract v  S=subj T=of|obj.of|obj.poss obj=recognition|independence  -> 161
  + Kuwait retracted its recognition of Armenia. | Kuwait > Armenia
summon v  S=subj T=obj for={talks}|protest|explanation|dressing-down  -> 114
  + Portugal summoned the ambassador of Niger for an explanation. | Portugal > the ambassador of Niger
call_in v  S=subj T=obj for={talks}|protest|explanation|dressing-down  -> 114
  + Mongolia called in the ambassador of Oman for an explanation. | Mongolia > the ambassador of Oman
invite v  S=subj T=obj for={talks}|protest|explanation|dressing-down  -> 114
  + Colombia invited the ambassador of Finland for an explanation. | Colombia > the ambassador of Finland
summon v  S=subj T=over|about|for obj={envoy}  -> 114
  + Zambia summoned the ambassador over the raid. | Zambia > the raid
call_in v  S=subj T=over|about|for obj={envoy}  -> 114
  + Pakistan called in the charge d'affaires over the map. | Pakistan > the map
recall v  S=subj T=for|from for=consultation|consultations obj={envoy}  -> 161
  + Greece recalled its ambassador for consultations. | Greece > _
call_home v  S=subj T=for|from for=consultation|consultations obj={envoy}  -> 161
  + Ecuador called home its ambassador for consultations. | Ecuador > _
summon v  S=subj T=for|from for=consultation|consultations obj={envoy}  -> 161
  + Cambodia summoned its ambassador for consultations. | Cambodia > _
withdraw v  S=subj T=for|from for=consultation|consultations obj={envoy}  -> 161
  + Algeria withdrew its ambassador for consultations. | Algeria > _
cut v  S=subj T=from|with obj=friendship_treaty|consular_ties|visa_waiver|air_link|air_links|flights  -> 161
  + Latvia cut air links with Bolivia. | Latvia > Bolivia
suspend v  S=subj T=from|with obj=friendship_treaty|consular_ties|visa_waiver|air_link|air_links|flights  -> 161
  + Sudan suspended flights from Canada. | Sudan > Canada
halt v  S=subj T=from|with obj=friendship_treaty|consular_ties|visa_waiver|air_link|air_links|flights  -> 161
  + Qatar halted air links with Romania. | Qatar > Romania
cancel v  S=subj T=from|with obj=friendship_treaty|consular_ties|visa_waiver|air_link|air_links|flights  -> 161
  + Ethiopia canceled flights from Thailand. | Ethiopia > Thailand
sever v  S=subj T=from|with obj=friendship_treaty|consular_ties|visa_waiver|air_link|air_links|flights  -> 161
  + Cyprus severed air links with Mexico. | Cyprus > Mexico
end v  S=subj T=from|with obj=friendship_treaty|consular_ties|visa_waiver|air_link|air_links|flights  -> 161
  + Tunisia ended flights from Iceland. | Tunisia > Iceland
ban v  S=subj T=from|with obj=friendship_treaty|consular_ties|visa_waiver|air_link|air_links|flights  -> 161
  + Angola banned air links with Denmark. | Angola > Denmark
stop v  S=subj T=from|with obj=friendship_treaty|consular_ties|visa_waiver|air_link|air_links|flights  -> 161
  + Lebanon stopped flights from Senegal. | Lebanon > Senegal
expel v  S=subj T=obj from=country|territory|capital obj={envoy}|staff|national  -> 166
  + Georgia expelled the consul from the country. | Georgia > the consul
order v  S=subj T=obj from=country|territory|capital obj={envoy}|staff|national  -> 166
  + Bulgaria ordered the consul from the country. | Bulgaria > the consul
remove v  S=subj T=obj from=country|territory|capital obj={envoy}|staff|national  -> 166
  + Indonesia removed the consul from the country. | Indonesia > the consul
eject v  S=subj T=obj from=country|territory|capital obj={envoy}|staff|national  -> 166
  + Morocco ejected the consul from the country. | Morocco > the consul
throw v  S=subj T=obj from=country|territory|capital obj={envoy}|staff|national  -> 166
  + Belarus threw the consul from the country. | Belarus > the consul
order v  S=subj T=obj comp=leave obj={envoy}  -> 166
  + Tanzania ordered the military attache to leave. | Tanzania > the military attache
tell v  S=subj T=obj comp=leave obj={envoy}  -> 166
  + Croatia ordered the military attache to leave. | Croatia > the military attache
ask v  S=subj T=obj comp=leave obj={envoy}  -> 166
  + Argentina ordered the military attache to leave. | Argentina > the military attache
give v  S=subj T=obj comp=leave obj={envoy}  -> 166
  + Rwanda ordered the military attache to leave. | Rwanda > the military attache
boycott v  S=subj T?=in|at obj=summit|conference|forum|assembly|dinner|ceremony|session  -> 125
  + Austria boycotted the summit. | Austria > _
skip v  S=subj T?=in|at obj=summit|conference|forum|assembly|dinner|ceremony|session  -> 125
  + The governor skipped the conference in Yemen. | The governor > Yemen
snub v  S=subj T?=in|at obj=summit|conference|forum|assembly|dinner|ceremony|session  -> 125
  + Kenya snubbed the summit. | Kenya > _
shun v  S=subj T?=in|at obj=summit|conference|forum|assembly|dinner|ceremony|session  -> 125
  + The king shunned the conference in Norway. | The king > Norway
leave v  S=subj T?=in|at obj=summit|conference|forum|assembly|dinner|ceremony|session  -> 125
  + Peru left the summit. | Peru > _
walk_out_of v  S=subj T?=in|at obj=summit|conference|forum|assembly|dinner|ceremony|session  -> 125
  + The ambassador walked out of the conference in Turkey. | The ambassador > Turkey
meet v  S=subj T=with|of at=summit|conference|forum|assembly|meeting|session  -> 044
  + The army chief met with the vice president at the summit. | The army chief > the vice president
talk v  S=subj T=with|of at=summit|conference|forum|assembly|meeting|session  -> 044
  + The party leader talked with the mayor at the summit. | The party leader > the mayor
confer v  S=subj T=with|of at=summit|conference|forum|assembly|meeting|session  -> 044
  + The envoy conferred with the finance minister at the summit. | The envoy > the finance minister
speak v  S=subj T=with|of at=summit|conference|forum|assembly|meeting|session  -> 044
  + The chancellor spoke with the president at the summit. | The chancellor > the president
co-host v  S=subj T=in|with|of|obj.of|obj.poss obj=conference|forum|meeting|session|summit|assembly|seminar  -> 040
  + The prime minister co-hosted a forum with Vietnam. | The prime minister > Vietnam
cohost v  S=subj T=in|with|of|obj.of|obj.poss obj=conference|forum|meeting|session|summit|assembly|seminar  -> 040
  + The foreign minister cohosted a forum with Chad. | The foreign minister > Chad
address v  S=subj T=in|with|of|obj.of|obj.poss obj=conference|forum|meeting|session|summit|assembly|seminar  -> 040
  + The defence minister addressed a forum with Egypt. | The defence minister > Egypt
chair v  S=subj T=in|with|of|obj.of|obj.poss obj=conference|forum|meeting|session|summit|assembly|seminar  -> 040
  + The interior minister chaired a forum with Poland. | The interior minister > Poland
send v  S=subj T=between|to|in obj=envoy|mediator|peace_envoy|delegation|peace_mission|special_envoy  -> 045
  + The African Union sent a mediator to Chile. | The African Union > Chile
dispatch v  S=subj T=between|to|in obj=envoy|mediator|peace_envoy|delegation|peace_mission|special_envoy  -> 045
  + The World Bank dispatched a special envoy to Nepal. | The World Bank > Nepal
appoint v  S=subj T=between|to|in obj=envoy|mediator|peace_envoy|delegation|peace_mission|special_envoy  -> 045
  + The Arab League appointed a mediator to Ghana. | The Arab League > Ghana
name v  S=subj T=between|to|in obj=envoy|mediator|peace_envoy|delegation|peace_mission|special_envoy  -> 045
  + The Security Council named a special envoy to Serbia. | The Security Council > Serbia
issue v  B=subj|with obj=communique|joint_statement|declaration|joint_declaration|charter|minutes|joint_communique  -> 057
  + Japan and Jordan issued a joint statement. | Japan > Jordan ; Jordan > Japan
sign v  B=subj|with obj=communique|joint_statement|declaration|joint_declaration|charter|minutes|joint_communique  -> 057
  + Cuba signed a joint communique with Malaysia. | Cuba > Malaysia ; Malaysia > Cuba
adopt v  B=subj|with obj=communique|joint_statement|declaration|joint_declaration|charter|minutes|joint_communique  -> 057
  + Sweden and Uganda adopted a joint statement. | Sweden > Uganda ; Uganda > Sweden
release v  B=subj|with obj=communique|joint_statement|declaration|joint_declaration|charter|minutes|joint_communique  -> 057
  + Brazil released a joint communique with Kuwait. | Brazil > Kuwait ; Kuwait > Brazil
publish v  B=subj|with obj=communique|joint_statement|declaration|joint_declaration|charter|minutes|joint_communique  -> 057
  + Armenia and Portugal published a joint statement. | Armenia > Portugal ; Portugal > Armenia
approve v  B=subj|with obj=communique|joint_statement|declaration|joint_declaration|charter|minutes|joint_communique  -> 057
  + Niger approved a joint communique with Mongolia. | Niger > Mongolia ; Mongolia > Niger
exchange v  B=subj|with obj=ambassador|ambassadors|envoy|gift|gifts|visit|visits|greeting|greetings|letter|letters|note|notes  -> 050
  + Oman and Colombia exchanged ambassadors. | Oman > Colombia ; Colombia > Oman
swap v  B=subj|with obj=ambassador|ambassadors|envoy|gift|gifts|visit|visits|greeting|greetings|letter|letters|note|notes  -> 050
  + Finland swapped gifts with Zambia. | Finland > Zambia ; Zambia > Finland
lower v  S=subj T=at|in|for obj=flag|half-mast  -> 017
  + Pakistan lowered its flag at half-mast. | Pakistan > _
fly v  S=subj T=at|in|for obj=flag|half-mast  -> 017
  + Greece flew its flag at half-mast. | Greece > _
write v  S=subj T?=to|on obj=letter|note|open_letter|message|memorandum  -> 020
  + Amnesty wrote an open letter to the president. | Amnesty > the president
address v  S=subj T?=to|on obj=letter|note|open_letter|message|memorandum  -> 020
  + The opposition leader addressed a note to the chancellor. | The opposition leader > the chancellor
