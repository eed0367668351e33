# Event frames of tabard, family "cooperate": one entry a line, its examples indented (docs/formats/frames.md).
# Origin: written for tabard; codes are CAMEO / PLOVER facts. Licence: as the project.

# Material cooperation (CAMEO 06)
cooperate v  B=subj|with  -> 060
  + Uganda cooperated with Kenya on the refugees. | Uganda > Kenya ; Kenya > Uganda
collaborate v  B=subj|with  -> 060
  + The institute collaborated with the ministry. | The institute > the ministry ; the ministry > The institute
trade v  B=subj|with  -> 061
  + Iran traded with Turkey. | Iran > Turkey ; Turkey > Iran
invest v  S=subj T=in  -> 061
  + Qatar invested in Greece. | Qatar > Greece
buy v  S=subj T=from  -> 061
  + Pakistan bought wheat from Ukraine. | Pakistan > Ukraine
purchase v  S=subj T=from  -> 061
  + Nepal purchased power from India. | Nepal > India
import v  S=subj T=from  -> 061
  + Poland imported gas from Norway. | Poland > Norway
export v  S=subj T=to  -> 061
  + Brazil exported beef to Egypt. | Brazil > Egypt
sell v  S=subj T=to  -> 061
  + Chile sold copper to China. | Chile > China
sell v  S=subj T=to|iobj obj={arms}  -> 072
  + France sold fighter jets to India. | France > India
build v  S=subj T=in obj={infrastructure}  -> 061
  + Chinese companies built a port in Kenya. | Chinese companies > Kenya
import n  S?=by|mod|poss T?=from  -> 061
  + Poland's imports from Norway rose. | Poland > Norway
export n  S?=by|mod|poss T?=to  -> 061
  + Brazil's exports to Iran rose. | Brazil > Iran
investment n  S?=by|mod|poss T?=in  -> 061
  + Japan's investment in Vietnam grew. | Japan > Vietnam
trade n  B=between|with|of|poss|mod|by  -> 061
  + Trade between Iran and Iraq grew. | Iran > Iraq ; Iraq > Iran
open v  S=subj T=in obj=factory|branch|plant|office|mine  -> 061
  + A Korean company opened a factory in Ethiopia. | A Korean company > Ethiopia
launch v  B=subj|with obj=joint_venture|project  -> 061
  + Hungary launched a joint venture with Serbia. | Hungary > Serbia ; Serbia > Hungary
train v  S=subj T=obj  -> 062
  + British soldiers trained Iraqi troops. | British soldiers > Iraqi troops
hold v  B=subj|with obj={drill}  -> 062
  + Egypt held a naval exercise with Greece. | Egypt > Greece ; Greece > Egypt
conduct v  B=subj|with obj={drill}  -> 062
  + India conducted military exercises with Vietnam. | India > Vietnam ; Vietnam > India
stage v  B=subj|with obj={drill}  -> 062
  + China staged drills with Russia. | China > Russia ; Russia > China
fight v  B=subj|alongside  -> 062
  + The Kurds fought alongside American troops. | The Kurds > American troops ; American troops > The Kurds
join v  S=subj T=obj T=obj:any obj=coalition|alliance|force|war|fight  -> 062
  + Denmark joined the coalition. | Denmark > the coalition
extradite v  S=subj T=to obj=:person  -> 063
  + Colombia extradited a drug lord to the United States. | Colombia > the United States
hand_over v  S=subj T=to obj={extradite}  -> 063
  + Serbia handed over a suspect to the tribunal. | Serbia > the tribunal
extradition n  S?=by|mod|poss T?=to  -> 063
  + Spain's extradition of a banker to Peru went ahead. | Spain > Peru
share v  S=subj T=with obj={intelligence}  -> 064
  + Jordan shared intelligence with Israel. | Jordan > Israel
pass v  S=subj T=to obj={intelligence}  -> 064
  + Ankara passed information to Interpol. | Ankara > Interpol
provide v  S=subj T=to obj={intelligence}  -> 064
  + The informer provided information to the police. | The informer > the police
give v  S=subj T=to|iobj obj={intelligence}  -> 064
  + The bank gave data to the regulator. | The bank > the regulator
inform v  S=subj T=obj  -> 064
  + Cairo informed the African Union of the dam talks. | Cairo > the African Union
cooperation n  B=between|with|of|poss|mod|by  -> 060
  + Cooperation between Chad and Niger deepened. | Chad > Niger ; Niger > Chad
collaboration n  B=between|with|of|poss|mod|by  -> 060
  + Collaboration between the museum and the city paid off. | the museum > the city ; the city > the museum
partnership n  B=between|with|of|poss|mod|by  -> 060
  + A partnership between Toyota and the government was set up. | Toyota > the government ; the government > Toyota
