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
  + The mayor accredited a former general as ambassador. | The mayor > a former general
appoint v  S=subj T=obj as=ambassador|envoy|consul|representative  -> 050
  + The mayor appointed a former general as ambassador. | The mayor > a former general
name v  S=subj T=obj as=ambassador|envoy|consul|representative  -> 050
  + The vice president named a former general as ambassador. | The vice president > a former general
recognise v  S=subj T=obj as=ambassador|envoy|consul|representative  -> 050
  + The defence minister recognised a former general as ambassador. | The defence minister > a former general
recognize v  S=subj T=obj as=ambassador|envoy|consul|representative  -> 050
  + Kenya recognized the ambassador of Norway. | Kenya > the ambassador of Norway
nominate v  S=subj T=obj as=ambassador|envoy|consul|representative  -> 050
  + The interior minister nominated a former general as ambassador. | The interior minister > a former general
grant v  S=subj T=to|for obj=agrement|agreement|approval|exequatur|visa|visas|accreditation  -> 050
  + Argentina granted accreditation to the consul. | Argentina > the consul
issue v  S=subj T=to|for obj=agrement|agreement|approval|exequatur|visa|visas|accreditation  -> 050
  + Malaysia issued accreditation to the consul. | Malaysia > the consul
give v  S=subj T=to|for obj=agrement|agreement|approval|exequatur|visa|visas|accreditation  -> 050
  + Bolivia gave accreditation to the consul. | Bolivia > the consul
extend v  S=subj T=to|for obj=agrement|agreement|approval|exequatur|visa|visas|accreditation  -> 050
  + Tanzania extended accreditation to the consul. | Tanzania > the consul
waive v  S=subj T=for|on obj=visa|visas|visa_requirement  -> 050
  + Georgia waived visas for Serbian visitors. | Georgia > Serbian visitors
celebrate v  S=subj T=to|with|for obj=friendship|relations|cooperation  -> 050
  + The chancellor celebrated friendship with Sudan. | The chancellor > Sudan
hail v  S=subj T=to|with|for obj=friendship|relations|cooperation  -> 050
  + The foreign minister hailed friendship with Ecuador. | The foreign minister > Ecuador
praise v  S=subj T=to|with|for obj=friendship|relations|cooperation  -> 050
  + The opposition leader praised friendship with Tunisia. | The opposition leader > Tunisia
toast v  S=subj T=to|with|for obj=friendship|relations|cooperation  -> 050
  + The opposition leader toasted friendship with Vietnam. | The opposition leader > Vietnam
support v  S=subj T=to|for obj=bid|membership|accession|candidacy|application  -> 050
  + Bulgaria supported the bid of Indonesia. | Bulgaria > Indonesia
back v  S=subj T=to|for obj=bid|membership|accession|candidacy|application  -> 050
  + Armenia backed membership for Portugal. | Armenia > Portugal
endorse v  S=subj T=to|for obj=bid|membership|accession|candidacy|application  -> 050
  + Jordan endorsed the bid of Cuba. | Jordan > Cuba
approve v  S=subj T=to|for obj=bid|membership|accession|candidacy|application  -> 050
  + Niger approved membership for Mongolia. | Niger > Mongolia
second v  S=subj T=to|for obj=bid|membership|accession|candidacy|application  -> 050
  + Kuwait seconded membership for Armenia. | Kuwait > Armenia
support v  S=subj T=of|by|obj.of|obj.poss obj=decision|effort|efforts|plan|proposal|initiative|bid|policy|move|stance|position|resolution|reform|reforms|candidacy|role|work|action|statement|operation|campaign  -> 051
  + Ecuador supported the initiative of Cambodia. | Ecuador > Cambodia
back v  S=subj T=of|by|obj.of|obj.poss obj=decision|effort|efforts|plan|proposal|initiative|bid|policy|move|stance|position|resolution|reform|reforms|candidacy|role|work|action|statement|operation|campaign  -> 051
  + The envoy backed the decision of the court. | The envoy > the court
endorse v  S=subj T=of|by|obj.of|obj.poss obj=decision|effort|efforts|plan|proposal|initiative|bid|policy|move|stance|position|resolution|reform|reforms|candidacy|role|work|action|statement|operation|campaign  -> 051
  + The United Nations endorsed the efforts of Algeria. | The United Nations > Algeria
welcome v  S=subj T=of|by|obj.of|obj.poss obj=decision|effort|efforts|plan|proposal|initiative|bid|policy|move|stance|position|resolution|reform|reforms|candidacy|role|work|action|statement|operation|campaign  -> 051
  + Romania welcomed the initiative of Ethiopia. | Romania > Ethiopia
praise v  S=subj T=of|by|obj.of|obj.poss obj=decision|effort|efforts|plan|proposal|initiative|bid|policy|move|stance|position|resolution|reform|reforms|candidacy|role|work|action|statement|operation|campaign  -> 051
  + The army chief praised the decision of the court. | The army chief > the court
hail v  S=subj T=of|by|obj.of|obj.poss obj=decision|effort|efforts|plan|proposal|initiative|bid|policy|move|stance|position|resolution|reform|reforms|candidacy|role|work|action|statement|operation|campaign  -> 051
  + The African Union hailed the efforts of Indonesia. | The African Union > Indonesia
applaud v  S=subj T=of|by|obj.of|obj.poss obj=decision|effort|efforts|plan|proposal|initiative|bid|policy|move|stance|position|resolution|reform|reforms|candidacy|role|work|action|statement|operation|campaign  -> 051
  + Qatar applauded the initiative of Romania. | Qatar > Romania
commend v  S=subj T=of|by|obj.of|obj.poss obj=decision|effort|efforts|plan|proposal|initiative|bid|policy|move|stance|position|resolution|reform|reforms|candidacy|role|work|action|statement|operation|campaign  -> 051
  + The foreign minister commended the decision of the court. | The foreign minister > the court
laud v  S=subj T=of|by|obj.of|obj.poss obj=decision|effort|efforts|plan|proposal|initiative|bid|policy|move|stance|position|resolution|reform|reforms|candidacy|role|work|action|statement|operation|campaign  -> 051
  + The United Nations lauded the efforts of Rwanda. | The United Nations > Rwanda
appreciate v  S=subj T=of|by|obj.of|obj.poss obj=decision|effort|efforts|plan|proposal|initiative|bid|policy|move|stance|position|resolution|reform|reforms|candidacy|role|work|action|statement|operation|campaign  -> 051
  + Mongolia appreciated the initiative of Oman. | Mongolia > Oman
defend v  S=subj T=of|by|obj.of|obj.poss obj=decision|effort|efforts|plan|proposal|initiative|bid|policy|move|stance|position|resolution|reform|reforms|candidacy|role|work|action|statement|operation|campaign  -> 051
  + The finance minister defended the decision of the court. | The finance minister > the court
approve v  S=subj T=of|by|obj.of|obj.poss obj=decision|effort|efforts|plan|proposal|initiative|bid|policy|move|stance|position|resolution|reform|reforms|candidacy|role|work|action|statement|operation|campaign  -> 051
  + The World Bank approved the efforts of Sudan. | The World Bank > Sudan
favour v  S=subj T=of|by|obj.of|obj.poss obj=decision|effort|efforts|plan|proposal|initiative|bid|policy|move|stance|position|resolution|reform|reforms|candidacy|role|work|action|statement|operation|campaign  -> 051
  + Jordan favoured the initiative of Cuba. | Jordan > Cuba
embrace v  S=subj T=of|by|obj.of|obj.poss obj=decision|effort|efforts|plan|proposal|initiative|bid|policy|move|stance|position|resolution|reform|reforms|candidacy|role|work|action|statement|operation|campaign  -> 051
  + The ambassador embraced the decision of the court. | The ambassador > the court
vote v  S=subj T=for|of for=resolution|motion|bill|membership|independence|candidate|deal  -> 051
  + Mongolia voted for the resolution. | Mongolia > _
speak v  S=subj T=for|of for=resolution|motion|bill|membership|independence|candidate|deal  -> 051
  + Poland spoke for the resolution. | Poland > _
campaign v  S=subj T=for|of for=resolution|motion|bill|membership|independence|candidate|deal  -> 051
  + Poland campaigned for the resolution. | Poland > _
lobby v  S=subj T=for|of for=resolution|motion|bill|membership|independence|candidate|deal  -> 051
  + The king lobbied for the bill. | The king > _
argue v  S=subj T=for|of for=resolution|motion|bill|membership|independence|candidate|deal  -> 051
  + Canada argued for the resolution. | Canada > _
vote v  S=subj T?=against against=resolution|motion|bill|membership|independence|deal|draft  -> 129
  + Bulgaria voted against the motion. | Bulgaria > _
speak v  S=subj T?=against against=resolution|motion|bill|membership|independence|deal|draft  -> 129
  + Bulgaria spoke against the motion. | Bulgaria > _
argue v  S=subj T?=against against=resolution|motion|bill|membership|independence|deal|draft  -> 129
  + Turkey argued against the resolution. | Turkey > _
abstain v  S=subj T=from|on from=vote|resolution|voting  -> 110
  + Nepal abstained from the vote. | Nepal > _
open v  S=subj T=in|with|to|from obj=consulate|trade_office|liaison_office|honorary_consul  -> 050
  + Rwanda opened an honorary consulate in Austria on Monday, its foreign minister said. | Rwanda > Austria
inaugurate v  S=subj T=in|with|to|from obj=consulate|trade_office|liaison_office|honorary_consul  -> 050
  + Cyprus inaugurated a trade office in Mexico. | Cyprus > Mexico
reopen v  S=subj T=in|with|to|from obj=consulate|trade_office|liaison_office|honorary_consul  -> 050
  + Denmark reopened a trade office in Lebanon. | Denmark > Lebanon
establish v  S=subj T=in|with|to|from obj=consulate|trade_office|liaison_office|honorary_consul  -> 050
  + Oman established a trade office in Colombia. | Oman > Colombia
set_up v  S=subj T=in|with|to|from obj=consulate|trade_office|liaison_office|honorary_consul  -> 050
  + Chad set up a trade office in Egypt. | Chad > Egypt
recognise v  S=subj T=of|as|obj.of|obj.poss obj=independence|sovereignty|government|statehood|legitimacy|border|border  -> 054
  + Kenya recognised the independence of Norway. | Kenya > Norway
recognize v  S=subj T=of|as|obj.of|obj.poss obj=independence|sovereignty|government|statehood|legitimacy|border|border  -> 054
  + Senegal recognized the new government of Georgia. | Senegal > Georgia
acknowledge v  S=subj T=of|as|obj.of|obj.poss obj=independence|sovereignty|government|statehood|legitimacy|border|border  -> 054
  + Tanzania acknowledged the independence of Croatia. | Tanzania > Croatia
accept v  S=subj T=of|as|obj.of|obj.poss obj=independence|sovereignty|government|statehood|legitimacy|border|border  -> 054
  + Sudan accepted the new government of Canada. | Sudan > Canada
affirm v  S=subj T=of|as|obj.of|obj.poss obj=independence|sovereignty|government|statehood|legitimacy|border|border  -> 054
  + Belarus affirmed the independence of Tanzania. | Belarus > Tanzania
withdraw v  S=subj T=of|obj.of|obj.poss obj=recognition|independence  -> 161
  + Austria withdrew its recognition of Yemen. | Austria > Yemen
revoke v  S=subj T=of|obj.of|obj.poss obj=recognition|independence  -> 161
  + Thailand revoked its recognition of Cyprus. | Thailand > Cyprus
rescind v  S=subj T=of|obj.of|obj.poss obj=recognition|independence  -> 161
  + Bolivia rescinded its recognition of Sudan. | Bolivia > Sudan
freeze v  S=subj T=of|obj.of|obj.poss obj=recognition|independence  -> 161 weight=1
  + Cyprus froze its recognition of Mexico. | Cyprus > Mexico
retract v  S=subj T=of|obj.of|obj.poss obj=recognition|independence  -> 161
  + Rwanda retracted its recognition of Austria. | Rwanda > Austria
summon v  S=subj T=obj for={talks}|protest|explanation|dressing-down  -> 114
  + Lebanon summoned the ambassador of Senegal for an explanation. | Lebanon > the ambassador of Senegal
call_in v  S=subj T=obj for={talks}|protest|explanation|dressing-down  -> 114
  + Ethiopia called in the ambassador of Thailand for an explanation. | Ethiopia > the ambassador of Thailand
invite v  S=subj T=obj for={talks}|protest|explanation|dressing-down  -> 114
  + Sweden invited the ambassador of Uganda for an explanation. | Sweden > the ambassador of Uganda
summon v  S=subj T=over|about|for obj={envoy}  -> 114
  + Mongolia summoned the Chinese charge d'affaires over the border closure on Monday. | Mongolia > the Chinese charge d'affaires
call_in v  S=subj T=over|about|for obj={envoy}  -> 114
  + Poland called in the Russian charge d'affaires over the missile on Monday. | Poland > the Russian charge d'affaires
recall v  S=subj T=for|from for=consultation|consultations obj={envoy}  -> 161
  + Georgia recalled its ambassador for consultations. | Georgia > _
call_home v  S=subj T=for|from for=consultation|consultations obj={envoy}  -> 161
  + Malaysia called home its ambassador for consultations. | Malaysia > _
summon v  S=subj T=for|from for=consultation|consultations obj={envoy}  -> 161
  + Georgia summoned its ambassador for consultations. | Georgia > _
withdraw v  S=subj T=for|from for=consultation|consultations obj={envoy}  -> 161
  + Poland withdrew its ambassador for consultations. | Poland > _
cut v  S=subj T=from|with|to obj=friendship_treaty|consular_ties|visa_waiver|air_link|air_links|flights  -> 161
  + Armenia cut air links with Portugal. | Armenia > Portugal
suspend v  S=subj T=from|with|to obj=friendship_treaty|consular_ties|visa_waiver|air_link|air_links|flights  -> 161
  + Latvia suspended flights from Bolivia. | Latvia > Bolivia
halt v  S=subj T=from|with|to obj=friendship_treaty|consular_ties|visa_waiver|air_link|air_links|flights  -> 161
  + Iceland halted air links with Angola. | Iceland > Angola
call_off v  S=subj T=from|with|to obj=air_link|air_links|flight|flights  -> 161
  + The UAE called off all flights to and from Iran in February. | The UAE > Iran
cancel v  S=subj T=from|with|to obj=friendship_treaty|consular_ties|visa_waiver|air_link|air_links|flights  -> 161
  + Denmark canceled flights from Lebanon. | Denmark > Lebanon
sever v  S=subj T=from|with|to obj=friendship_treaty|consular_ties|visa_waiver|air_link|air_links|flights  -> 161
  + Romania severed flights from Ethiopia. | Romania > Ethiopia
end v  S=subj T=from|with|to obj=friendship_treaty|consular_ties|visa_waiver|air_link|air_links|flights  -> 161
  + Greece ended flights from Ecuador. | Greece > Ecuador
ban v  S=subj T=from|with|to obj=friendship_treaty|consular_ties|visa_waiver|air_link|air_links|flights  -> 161
  + Turkey banned air links with Vietnam. | Turkey > Vietnam
stop v  S=subj T=from|with|to obj=friendship_treaty|consular_ties|visa_waiver|air_link|air_links|flights  -> 161
  + Turkey stopped flights from Vietnam. | Turkey > Vietnam
expel v  S=subj T=obj from=country|territory|capital obj={envoy}|staff|national  -> 166
  + Ethiopia expelled the consul from the country. | Ethiopia > the consul
order v  S=subj T=obj from=country|territory|capital obj={envoy}|staff|national  -> 166
  + Nepal ordered the consul from the country. | Nepal > the consul
remove v  S=subj T=obj from=country|territory|capital obj={envoy}|staff|national  -> 166
  + Tanzania removed the consul from the country. | Tanzania > the consul
eject v  S=subj T=obj from=country|territory|capital obj={envoy}|staff|national  -> 166
  + Kenya ejected the consul from the country. | Kenya > the consul
throw v  S=subj T=obj from=country|territory|capital obj={envoy}|staff|national  -> 166
  + Chad threw the consul from the country. | Chad > the consul
order v  S=subj T=obj comp=leave obj={envoy}  -> 166
  + Finland ordered the military attache to leave. | Finland > the military attache
tell v  S=subj T=obj comp=leave obj={envoy}  -> 166
  + Belarus ordered the military attache to leave. | Belarus > the military attache
ask v  S=subj T=obj comp=leave obj={envoy}  -> 166
  + Serbia ordered the military attache to leave. | Serbia > the military attache
give v  S=subj T=obj comp=leave obj={envoy}  -> 166
  + Mongolia ordered the military attache to leave. | Mongolia > the military attache
boycott v  S=subj T?=in|at obj=summit|conference|forum|assembly|dinner|ceremony|session  -> 125
  + The party leader boycotted the conference in Armenia. | The party leader > Armenia
skip v  S=subj T?=in|at obj=summit|conference|forum|assembly|dinner|ceremony|session  -> 125
  + The governor skipped the conference in Qatar. | The governor > Qatar
snub v  S=subj T?=in|at obj=summit|conference|forum|assembly|dinner|ceremony|session  -> 125
  + Peru snubbed the summit. | Peru > _
shun v  S=subj T?=in|at obj=summit|conference|forum|assembly|dinner|ceremony|session  -> 125
  + The defence minister shunned the conference in Norway. | The defence minister > Norway
leave v  S=subj T?=in|at obj=summit|conference|forum|assembly|dinner|ceremony|session  -> 125
  + Georgia left the summit. | Georgia > _
walk_out_of v  S=subj T?=in|at obj=summit|conference|forum|assembly|dinner|ceremony|session  -> 125
  + The ambassador walked out of the conference in Algeria. | The ambassador > Algeria
meet v  S=subj T=with|of at=summit|conference|forum|assembly|meeting|session  -> 044
  + The envoy met with the finance minister at the summit. | The envoy > the finance minister
talk v  S=subj T=with|of at=summit|conference|forum|assembly|meeting|session  -> 044
  + The defence minister talked with the interior minister at the summit. | The defence minister > the interior minister
confer v  S=subj T=with|of at=summit|conference|forum|assembly|meeting|session  -> 044
  + The army chief conferred with the vice president at the summit. | The army chief > the vice president
speak v  S=subj T=with|of at=summit|conference|forum|assembly|meeting|session  -> 044
  + The governor spoke with the king at the summit. | The governor > the king
co-host v  S=subj T=in|with|of|obj.of|obj.poss obj=conference|forum|meeting|session|summit|assembly|seminar  -> 040
  + The interior minister co-hosted a forum with Oman. | The interior minister > Oman
cohost v  S=subj T=in|with|of|obj.of|obj.poss obj=conference|forum|meeting|session|summit|assembly|seminar  -> 040
  + The prime minister cohosted a forum with Oman. | The prime minister > Oman
address v  S=subj T=of|obj.of|obj.poss|with|in obj=conference|forum|meeting|session|summit|assembly|seminar  -> 040
  + The opposition leader addressed a forum with Mongolia. | The opposition leader > Mongolia
chair v  S=subj T=in|with|of|obj.of|obj.poss obj=conference|forum|meeting|session|summit|assembly|seminar  -> 040
  + The president chaired a forum with Greece. | The president > Greece
send v  S=subj T=between|to|in obj=envoy|mediator|peace_envoy|delegation|peace_mission|special_envoy  -> 045
  + The Arab League sent a mediator to Algeria. | The Arab League > Algeria
dispatch v  S=subj T=between|to|in obj=envoy|mediator|peace_envoy|delegation|peace_mission|special_envoy  -> 045
  + The African Union dispatched a special envoy to Qatar. | The African Union > Qatar
appoint v  S=subj T=between|to|in obj=envoy|mediator|peace_envoy|delegation|peace_mission|special_envoy  -> 045
  + The Security Council appointed a mediator to Qatar. | The Security Council > Qatar
name v  S=subj T=between|to|in obj=envoy|mediator|peace_envoy|delegation|peace_mission|special_envoy  -> 045
  + The African Union named a special envoy to Tunisia. | The African Union > Tunisia
issue v  B=subj|with obj=communique|communiqué|joint_statement|declaration|joint_declaration|charter|minutes|joint_communique|joint_communiqué  -> 057
  + Argentina and Rwanda issued a joint statement. | Argentina > Rwanda ; Rwanda > Argentina
sign v  B=subj|with obj=communique|communiqué|joint_statement|declaration|joint_declaration|charter|minutes|joint_communique|joint_communiqué  -> 057
  + Jordan signed a joint communique with Cuba. | Jordan > Cuba ; Cuba > Jordan
adopt v  B=subj|with obj=communique|communiqué|joint_statement|declaration|joint_declaration|charter|minutes|joint_communique|joint_communiqué  -> 057
  + Armenia and Portugal adopted a joint statement. | Armenia > Portugal ; Portugal > Armenia
release v  B=subj|with obj=communique|communiqué|joint_statement|declaration|joint_declaration|charter|minutes|joint_communique|joint_communiqué  -> 057
  + Qatar released a joint communique with Romania. | Qatar > Romania ; Romania > Qatar
publish v  B=subj|with obj=communique|communiqué|joint_statement|declaration|joint_declaration|charter|minutes|joint_communique|joint_communiqué  -> 057
  + Malaysia published a joint communique with Sweden. | Malaysia > Sweden ; Sweden > Malaysia
approve v  B=subj|with obj=communique|communiqué|joint_statement|declaration|joint_declaration|charter|minutes|joint_communique|joint_communiqué  -> 057
  + Brazil approved a joint communique with Kuwait. | Brazil > Kuwait ; Kuwait > Brazil
exchange v  B=subj|with obj=ambassador|ambassadors|envoy|gift|gifts|visit|visits|greeting|greetings|letter|letters|note|notes  -> 050
  + Zambia and Pakistan exchanged ambassadors. | Zambia > Pakistan ; Pakistan > Zambia
swap v  B=subj|with obj=ambassador|ambassadors|envoy|gift|gifts|visit|visits|greeting|greetings|letter|letters|note|notes  -> 050
  + Iceland swapped gifts with Angola. | Iceland > Angola ; Angola > Iceland
lower v  S=subj T=at|in|for obj=flag|half-mast  -> 017
  + Morocco lowered its flag at half-mast. | Morocco > _
fly v  S=subj T=at|in|for obj=flag|half-mast  -> 017
  + Tunisia flew its flag at half-mast. | Tunisia > _
write v  S=subj T?=to|on obj=letter|note|open_letter|message|memorandum  -> 020
  + An aid agency wrote an open letter to the president. | An aid agency > the president
address v  S=subj T?=to|on obj=letter|note|open_letter|message|memorandum  -> 020
  + Amnesty addressed an open letter to the president. | Amnesty > the president
initial v  B=subj|with obj={agreement}  -> 057
  + Georgia and Armenia initialled a treaty on the tunnel. | Georgia > Armenia
join v  S=subj obj=scheme|bloc|pact|treaty|customs_union|convention|accord|initiative|corridor|consortium|grouping|trade_bloc|free_trade_area|currency_union  -> 050
  + Chad joined the customs union in June. | Chad > _
  - The brook joins the river below the mill.
exchange v  B=subj|with obj=representative|representatives|liaison_office|liaison_offices|mission|missions|embassy|embassies|consulate|consulates  -> 050
  + Taiwan exchanged representatives with Guyana. | Taiwan > Guyana
