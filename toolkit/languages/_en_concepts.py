"""What English words speak of, by concepts: lawful and unlawful.

Each concept has the beginnings of its words, and those of their contraries; one that ends in `$`
is a whole word. The names are the same in each language.
"""

from __future__ import annotations

from types import MappingProxyType

__all__ = ["CONCEPTS"]

CONCEPTS = MappingProxyType(
    {
        "say": (
            (
                r"says$ said saying told$ tell tells stat(ed|es|ing)$ declar reported$ announc "
                r"not(e|ed|es|ing)$ stress emphasi recall remind added$ adds$ admit conced "
                r"inform(ed|s|ing)?$ explain mention underlin highlight warn claimed$ "
                r"concluded$ confess assur replied$ remark quot testif pointed$ wrote$ shared$ "
                r"stresses$"
            ),
            r"",
        ),
        "answer": (r"answer repl(y|ied|ies) respon(d|s)", r"unanswered"),
        "ask": (r"ask(ed|s|ing)?$ request question", r""),
        "apply": (
            (
                r"appeal appl(y|ied|ies|ying|icant|icants|ication|ications)$ complain petition "
                r"address(ed|es)?$ turn(ed)?$"
            ),
            r"",
        ),
        "receive": (r"receiv reception got$ obtain gain(ed|s)?$ collect earn(ed|s)?$ attract", r""),
        "give": (
            (
                r"giv(e|es|en|ing)$ gave provid grant(ed|s)?$ present(ed|s)?$ award handed$ "
                r"offer donat suppl(y|ied|ies) allocat issued$ deliver allot assign bestow "
                r"paid$ confer(red|s)$"
            ),
            r"",
        ),
        "take_part": (r"attend participa join(ed|s|ing)?$ took$ take(s|n)?$ part$", r""),
        "visit": (
            (
                r"visit travel arriv came$ come(s)?$ went$ go(es|ing)?$ return(ed|s|ing)?$ "
                r"reach(ed|es|ing)?$ toured$"
            ),
            r"",
        ),
        "meet": (r"meet(?!ing) met$ meeting talks$", r""),
        "hold": (
            (
                r"held$ hold(s|ing)?$ organi[sz](e|ed|es|ing)$ conduct took$ take(s)?$ place$ "
                r"hosted$ hosts$ arrang carried$ convene stag(ed|es)$"
            ),
            r"",
        ),
        "begin": (
            (
                r"beg(in|ins|an|un|inning)$ start launch commenc kick(s|ed)?$ initiat resum "
                r"opening$ opened$ opens$"
            ),
            r"",
        ),
        "end": (r"end(ed|s|ing)?$ complet(ed|es|ion)$ finish conclud(ed|es|ing)$ expir over$", r""),
        "continue": (
            r"continu remain(ed|s|ing)?$ stay(ed|s)?$ still$ persist last(ed|s|ing)$",
            r"",
        ),
        "discuss": (r"discuss debat exchang talk(ed|s)?$", r""),
        "adopt": (
            (
                r"adopt approv accept pass(ed|es)?$ agree(d|s)?$ consent satisf(y|ied|ies)$ "
                r"uphold upheld grant(ed|s)?$ endors ratif granted$"
            ),
            r"reject declin refus den(y|ied|ies|ial)$ disagree disapprov overturn",
        ),
        "support": (
            (
                r"support(?!ers) help(ed|s|ing)?$ assist aid(ed)?$ backed$ welcom contribut "
                r"assistance$"
            ),
            r"",
        ),
        "work": (
            (
                r"work(?!shop) operat function employ(ed|s)$ serv(e|ed|es|ing)$ run(s|ning)?$ "
                r"ran$ open$ job$ effect$ force$"
            ),
            r"",
        ),
        "grow": (
            (
                r"gr(ow|ew|own|owing|owth|ows)$ increas rise$ rises$ risen$ rose$ raised$ "
                r"climb higher$ exceed"
            ),
            r"decreas fall(s|en)?$ fell$ drop(ped|s)$ declin(ed|es)$ reduc lower",
        ),
        "make": (
            (
                r"creat establish set$ form(ed)?$ built$ build(s|ing)$ construct install "
                r"develop prepar made$ mak(e|es|ing)$ produc equip found(ed|er)$"
            ),
            r"",
        ),
        "send": (
            (
                r"sen(d|ds|t|ding)$ submi(t|ts|tted|tting)$ forward(ed)?$ transmit referred$ "
                r"mail(ed)?$ handed$ deliver"
            ),
            r"",
        ),
        "know": (
            (
                r"know(s|n|ledge|ing)?$ knew aware(ness)?$ famil learn(ed|s)?$ heard$ "
                r"hear(s|ing)?$ recogni"
            ),
            r"unknown unaware",
        ),
        "see": (r"see(s|n|ing)?$ saw$ look(ed|s|ing)?$ watch notice(d)?$ view(ed|s)?$ observ", r""),
        "allow": (
            (
                r"allow permi(t|ts|tted|ssion|ssible)$ admit(ted)?$ access let$ lets$ may$ "
                r"authori[sz] entitle(d|s)?$ possib can$ could$ able$ abl opportunit right$ "
                r"rights$ power$"
            ),
            r"prohibit forbid forbad banned$ impermiss inadmiss impossib unable",
        ),
        "must": (
            (
                r"must$ should$ shall$ need(s|ed)?$ oblig requir necess mandator compulsor "
                r"ought$ demand order(ed)$ have$ has$ had$"
            ),
            r"unnecess",
        ),
        "pay": (
            (
                r"pay(s|ing|ment|ments)?$ paid$ compensat reimburs remunerat wage(s)?$ fee$ "
                r"cost(s)?$ charg spen(t|d) repa(y|id) allowance"
            ),
            r"unpaid",
        ),
        "protect": (
            (
                r"protect defend defence guarantee ensur safeguard secur(e|ed|es)$ guard(ed)? "
                r"uphold"
            ),
            r"unprotect",
        ),
        "violate": (r"violat breach infring abused$ contraven", r""),
        "find": (
            (
                r"found$ find(s|ing|ings)?$ reveal discover detect identif expos uncover "
                r"show(ed|n|s)?$ determin ascertain establish(ed)$"
            ),
            r"",
        ),
        "free": (r"releas freed$ liberat acquit exempt", r""),
        "detain": (r"detain arrest imprison custod apprehen", r""),
        "kill": (r"kill dead$ d(ie|ies|ied|eath|ying)$ perish lives$ murder claim(ed|s)$", r""),
        "injure": (r"injur hurt wound harm suffer victim affect damag", r"unharm unhurt uninjur"),
        "live": (r"live(d|s)$ liv(es|ing)$ resid dwell", r""),
        "leave": (r"left$ leav(e|es|ing)$ depart abandon", r""),
        "lose": (r"los(e|t|es|ing|s)$ disappear deprive vanish missing$", r""),
        "read": (r"read(s|ing)?$", r"unread"),
        "write": (
            (
                r"writ(e|es|ten|ing)$ wrote$ sign(ed|s|ing)$ publish print record(ed|s)$ "
                r"draft(ed)? draw(n|s)?$ drew$ compil post(ed|s)$ register"
            ),
            r"unpublish unsigned unwritten unregister",
        ),
        "speak": (
            (
                r"speak(s|ing)?$ spoke(n)?$ speech talk(ed|s|ing)?$ comment(ed|s|ing)?$ "
                r"address(ed|es)$"
            ),
            r"",
        ),
        "relate": (
            (
                r"relat(e|ed|es|ing)$ concern(ed|s|ing)$ connect(ed)$ depend(ed|s|ent)?$ "
                r"involv includ(ed|es|e)$ cover(ed|s)?$ contain(ed|s)?$ comprise(d|s)?$ "
                r"consist(ed|s)?$"
            ),
            r"unrelat irrelevan unconnect independ",
        ),
        "use": (
            r"us(e|ed|es|ing|age)$ appl(y|ied|ies|ication)$ utili exploit employ(ed)?$",
            r"unused misus",
        ),
        "change": (
            r"chang amend modif altered$ alter$ replac reform updat transform revis",
            r"unchang",
        ),
        "fulfil": (
            (
                r"fulfil implement execut compl(y|ied|ies|iance|ying)$ observ(ed|e|ance)$ "
                r"perform(ed|s)$ enforc respect(ed)?$ realis realiz honour obey carried$"
            ),
            r"unfulfil unimplement unexecut",
        ),
        "consider": (
            (
                r"consider(ed|s|ation)?$ examin heard$ hear$ hearing(s)?$ review investigat "
                r"studied stud(y|ies)$ inspect check(ed|s)?$ verif inquir look(ed|s|ing)?$"
            ),
            r"",
        ),
        "close": (r"clos(e|ed|es|ing|ure)$ shut lock", r"opened$ reopen"),
        "agree": (r"agree(d|s|ment)?$ consent(ed|s)?$ willing", r"refus disagree unwill reluctan"),
        "believe": (
            (
                r"believ think(s|ing)?$ thought$ consider(s)$ trust(ed|s)?$ convinc confident "
                r"opinion deem suppos hope(s|d)?$"
            ),
            r"doubt",
        ),
        "fear": (r"fear afraid scar(ed|y)$ frighten worr anxious alarm", r"fearless unafraid"),
        "want": (
            (
                r"want(s|ed)?$ wish(es|ed)?$ desire(s|d)?$ intend plan(s|ned|ning)$ "
                r"seek(s|ing)?$ sought$ striv aim(ed|s)?$ prefer expect"
            ),
            r"unwanted undesir",
        ),
        "wait": (r"wait(ed|s|ing)?$ await expect(ed|s)?", r"unexpect"),
        "touch": (r"touch approach", r""),
        "forget": (r"forget forgot neglect ignor overlook", r""),
        "remember": (r"remember recall commemorat memor", r""),
        "exist": (r"exist", r"lack(ed|s|ing)?$ absent absence missing"),
        "suffice": (r"enough$ sufficien adequat", r"insuffic inadequat"),
        "prevent": (
            (
                r"prevent stop(s|ped|ping)?$ avoid suspen(d|ded|sion)s?$ halt ceas(e|ed|es)$ "
                r"eliminat cancel abolish annul terminat interrupt"
            ),
            r"unhinder uninterrupt",
        ),
        "remove": (
            (
                r"remov dismiss(ed|al)$ fir(e|ed)$ expel delet withdraw withdrew eliminat "
                r"evict sack(ed)?$ lift(ed|s)$"
            ),
            r"",
        ),
        "restore": (
            (
                r"restor reinstat rehabilit recover repair(ed|s)?$ renovat rebuil resettl "
                r"return(ed|s|ing)?$"
            ),
            r"",
        ),
        "solve": (r"solv(e|ed|es|ing)$ resolv settl(ed|e|es)$ resolution", r"unresolv unsolv"),
        "teach": (
            r"teach taught train(ed|ing|ings)$ educat lectur instruct(ed|s)$",
            r"untrain uneduc",
        ),
        "study": (r"stud(y|ied|ies|ying)$ learn school", r""),
        "vote": (
            r"vot(e|ed|es|ing)$ elect(ed|s|ion|ions)?$ ballot chosen$ choos chose$ select",
            r"",
        ),
        "confirm": (
            r"confirm prov(e|ed|en|es)$ proof verif corroborat substantiat",
            r"refut disprov unconfirm unprov",
        ),
        "accuse": (
            r"accus charg(ed|es)$ blam(e|ed)$ convict guilt condemn sentenc critici",
            r"acquit innocen",
        ),
        "lawful": (r"lawful legal legitimate", r"unlawful illegal illicit illegitim"),
        "fair": (r"fair(ly|ness)?$ just$ justly$", r"unfair unjust"),
        "equal": (r"equal(?!iz)", r"unequal inequal"),
        "full": (r"full(y)?$ complet(e|ely)$ entire", r"incomplet partial"),
        "safe": (r"safe(ly|ty)?$ secur", r"unsafe dangerous insecur hazard"),
        "healthy": (r"health(y|ier)$ well$", r"unwell ill(ness)?$ sick"),
        "access": (r"access(ible|ibility)?$ availab", r"inaccess unavailab"),
        "correct": (
            r"correct(ly)?$ accurat true$ proper",
            r"incorrect inaccura wrong false untrue improper mistak",
        ),
        "satisfy": (
            r"satisf(ied|actory)$ pleas(ed|ant)$ happy glad",
            r"dissatisf unsatisf unhappy displeas discontent",
        ),
        "effective": (
            r"effective(ly)?$ efficien productive success(ful|fully)?$ succeed useful",
            r"ineffect ineffic unsuccess useless",
        ),
        "ready": (r"ready$ prepared$", r"unready unprepared"),
        "possible": (r"possib", r"imposs"),
        "reasonable": (r"reasonab justif", r"unreasonab unjustif unfound groundless baseless"),
        "acceptable": (r"acceptab admiss permiss", r"unaccept inadmiss impermiss intoler"),
        "exceed": (r"exceed surpass over$ above$ more$", r""),
        "stand": (r"stay(ed|s|ing)?$ stand(s|ing)?$ stood$ remain", r""),
        "silent": (r"silen quiet$", r""),
        "enter": (r"enter(ed|s|ing)?$ entry access admission admit(ted)?$", r""),
        "cause": (r"caus(e|ed|es|ing)$ result(ed|s)?$ lead(s)?$ led$ bring(s)?$ brought$", r""),
        "become": (r"becom becam turn(ed)?$", r""),
        "constitute": (
            (
                r"mak(e|es)$ made$ account(ed|s)?$ amount(ed|s|ing)?$ total(led|s|ling)?$ "
                r"rang(ed|es)$ number(ed|s)?$"
            ),
            r"",
        ),
        "heat": (r"heat(ed|ing)?$ warm", r"unheat cold"),
        "treat": (r"treat(ed|s|ment|ing)?$ cur(e|ed|es)$ medic(al|ation|ine)?$", r"untreat"),
        "leak": (r"leak", r""),
        "suit": (r"suit(ed|s|able)?$ fit(s|ted)?$ appropriat", r"unfit unsuit inappropriat"),
        "rest": (r"rest(ed|s|ing)$ sleep slept", r""),
        "hide": (r"hid(e|es|den|ing)$ conceal", r""),
        "understand": (r"understand understood comprehen", r"misunderst"),
        "contact": (r"contact(ed|s)?$ communicat call(ed|s|ing)?$ phon(e|ed|ing)$ ring$", r""),
        "cutoff": (r"cut$ disconnect", r""),
        "limit": (r"limit(ed|s)?$ restrict", r"unlimit unrestrict"),
        "punish": (r"punish fin(e|ed|es)$ penal disciplin sanction", r"unpunish impun"),
        "rule": (r"rul(e|ed|es|ing)$ decid decision order(ed|s)$ oblig instruct(ed|s)$", r""),
        "own": (r"own(s|ed|ership)$ ha(ve|s|d)$ possess", r""),
        "fall": (r"fall(s|en|ing)?$ fell$ collapse", r""),
        "break": (r"break(s)?$ broke(n)?$ erupt", r"unbroken"),
        "extend": (r"extend(ed|s)?$ prolong", r""),
        "force": (r"forc(e|ed|es|ibly)$ compel coerc", r""),
        "burn": (r"burn fire", r""),
        "need": (r"need(s|ed)?$ necess requir", r""),
        "heed": (r"attention heed care(s|d)?$ interest", r""),
        "match": (
            r"match(es|ed)?$ correspond conform coincid",
            r"inconsist mismatch contradict incompat",
        ),
        "elect": (r"appoint elect nominat", r""),
        "play": (r"play sing(s|ing)?$ sang$ perform danc", r""),
        "sell": (r"sell sold$ sale(s)?$ trad(e|ed) buy bought purchas", r"unsold"),
        "carry": (r"carr(y|ies)$ transport convey brought$ bring", r""),
        "save": (r"sav(e|ed|es|ing)$ rescu surviv", r""),
        "eat": (r"eat(s|en|ing)?$ ate$ food meal fed$ feed drink drank", r""),
        "show": (r"show(ed|n|s|ing)?$ demonstrat display exhibit screen(ed|ing)$", r""),
        "divide": (r"divid(e|ed|es)$ split separat distribut", r"undivid"),
        "follow": (r"follow(ed|s|ing)?$ accompan", r"unaccompan"),
        "repeat": (r"repeat again$", r"unrepeat"),
        "birth": (r"born$ birth", r""),
        "equip": (r"equipp adapt(ed|s)?$", r"unadapt unequip"),
        "adult": (r"adult", r"minor(s)?$ underage juvenil"),
        "governmental": (r"governmental", r"non$ nongovern ngo(s)?$"),
        "valid": (r"valid", r"invalid void"),
        "citizen": (r"citizen", r"stateless"),
        "willing": (r"readi willing", r"unwilling"),
        "regular": (r"regular(ly)?$", r"irregular"),
        "official": (r"official(ly)?$", r"unofficial"),
        "direct": (r"direct(ly)?$", r"indirect"),
        "clear": (r"clear(ly)?$", r"unclear"),
        "positive": (r"positive(ly)?$", r"negative(ly)?$"),
        "temporary": (r"temporar", r"permanent(ly)?$"),
        "free_of_charge": (r"free$ gratis", r"fee$ fees$ paid$"),
        "always": (r"always constantly$", r"never"),
        "child": (r"child pupil schoolchild teenager boy girl kid", r""),
        "woman": (r"wom(a|e)n mother wife", r""),
        "man": (r"m(a|e)n$ father husband", r""),
        "family": (r"famil relativ parent", r""),
        "person": (r"person people human citizen resident inhabitant", r""),
        "school": (r"school kindergarten universit student", r""),
        "court": (r"court judge judgment verdict", r""),
        "prison": (r"prison inmate convict detention penitent cell(s)?$", r""),
        "law": (r"law(s)?$ legislat code$ article constitution convention bill$", r""),
        "right": (r"right(s)?$ freedom libert", r""),
        "report": (r"report(s)?$ recommendation proposal statement", r""),
        "health": (r"doctor hospital patient medic health clinic nurse", r""),
        "house": (r"hous(e|es|ing)$ home(s)?$ flat(s)?$ apartment building(s)?$", r""),
        "road": (r"road street bus(es)?$ driver transport traffic car(s)?$", r""),
        "water": (r"water gas$ electric power$", r""),
        "money": (r"money manat fund(s|ed|ing)?$ budget salar wage", r""),
        "time": (r"year month(s)?$ week day(s)?$ today", r""),
        "country": (r"countr(y|ies)$ state(s)?$ nation(al|s)?$ republic government", r""),
        "city": (r"cit(y|ies)$ town village district region settlement", r""),
        "ministry": (r"minist(er|ry|ries|ers) department agency service$ committee", r""),
        "foreign": (r"ambassador embass delegation diplomat international", r""),
        "office": (
            (
                r"office(s)?$ centre center institution organi[sz]ation association head$ "
                r"staff employee"
            ),
            r"",
        ),
        "ombudsman": (r"ombudsman commissioner defender", r""),
        "expert": (r"expert specialist lawyer journalist media psycholog teacher professor", r""),
        "police": (
            r"polic(e|em) officer soldier servicem(a|e)n militar army investigat prosecut",
            r"",
        ),
        "war": (r"war(s)?$ mine(s)?$ occupat peace", r""),
        "training": (r"training(s)? seminar workshop lecture course lesson conference forum", r""),
        "culture": (
            (
                r"exhibition book film contest concert drawing prize award medal work(s)$ "
                r"museum library"
            ),
            r"",
        ),
        "project": (
            r"project programme campaign plan(s)?$ agreement memorandum document cooperat",
            r"",
        ),
        "question": (r"question issue problem topic matter", r""),
        "result": (r"result outcome conclusion number share percent", r""),
        "disability": (r"disab wheelchair deaf blind ramp", r""),
        "violence": (r"violence torture ill-treat cruel discriminat", r""),
        "sport": (r"sport match football team champion", r""),
        "weather": (r"rain snow flood earthquake fire storm", r""),
        "business": (r"compan(y|ies)$ market price bank trade produc econom", r""),
        "election": (r"election voter polling ballot parliament deput", r""),
        "science": (r"scien research study technolog internet data$ digital", r""),
    }
)
