"""What Azerbaijani words speak of, by concepts: lawful and unlawful.

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
                r"bildir(?!iş) "
                r"dey(ib|ir|ərək|iblər|ən|irlər|ilir|ilib|əndə|məyib|mir|məyiblər)$ "
                r"de(di|mişdi|məmişdi|mədi)$ vurğul qeyd söylə xatırla izah elan məlumat "
                r"danış(ıb|ır|dı|ıblar|mayıb|mır|an) etiraf bəyan xəbərdar iddia qiymətləndir "
                r"çatdırıl diqqət yazıb yazmayıb bölüş"
            ),
            r"",
        ),
        "answer": (r"cavab(?!deh)", r"cavabsız"),
        "ask": (r"xahiş sorğu sual soruş istə(yib|məyib) rica müraciət", r""),
        "apply": (r"müraciət şikayət ərizə", r""),
        "receive": (
            (
                r"al(ıb|ır|dı|maq|acaq|mış|an|ınıb|mayıb|mır|madı|mamış|maya)\w* ala$ "
                r"alın(ma|ıb|ır|mı) qəbul daxil əldə"
            ),
            r"",
        ),
        "give": (
            (
                r"ver(ib|il|ir|di|mə|əcək|mir|ən|ə|ək|mək|mə) təqdim ayır(ıb|d|ıl|ır|ma) "
                r"bağışla göstər təmin hədiyyə çatdır təltif ianə"
            ),
            r"",
        ),
        "take_part": (r"iştirak qatıl qoşul", r""),
        "visit": (
            (
                r"gəl(ib|ir|di|mə|iblər|mir|mək|ən|əcək|miş) başçək baş$ səfər ziyarət "
                r"ged(ib|ir|ən|əcək|iblər) get(di|mə|mir|miş) qayıt qayıd "
                r"çat(ıb|dı|mayıb|mır|an|acaq|ır|maq|mış|anda) yola$ olub$ olublar$ olmayıb$ "
                r"olmayıblar$ gəz(ib|mə|ir)"
            ),
            r"",
        ),
        "meet": (r"görüş iclas müşavirə söhbət danışıq", r""),
        "hold": (
            (
                r"keçiril keçir(ib|ir|di|m|əcək|ən|mə) təşkil həyata aparıl "
                r"apar(ıb|ır|dı|mayıb|mır|ma) düzənl olub$ olmayıb$"
            ),
            r"",
        ),
        "begin": (r"başla açıl start aç(ıb|dı|ır|mayıb) bərpa", r""),
        "end": (r"başa$ bitir bit(ib|di|mə|ir|əcək|mir) sona sonu tamamla bağla yekunlaş", r""),
        "continue": (
            (
                r"davam qal(ıb|ır|dı|mayıb|mır|an|maq|acaq|ıblar|mış|ma|ırlar) sür(üb|ür|mə) "
                r"çək(ib|ir|mə)"
            ),
            r"",
        ),
        "discuss": (r"müzakir mübadilə", r""),
        "adopt": (r"qəbul təsdiq razı təmin bəyən ratifik", r"rədd imtina"),
        "support": (r"dəstək kömək yardım müdafiə alqışla töhfə", r""),
        "work": (r"işlə(?!t) fəaliyyət çalış xidmət qüvvə açıq iş$", r""),
        "grow": (
            r"art(ıb|mış|dı|ır|ma|ım|acaq|an|ırıl|ıra|ıq) yüksəl çoxal böyü qaldır",
            r"azal(ıb|mış|dı|ır|ma|dıl)",
        ),
        "make": (
            (
                r"yarad qur(ub|ul|aşdır) tik(il|ib|ir) hazırla təsis inşa işlən quraşdır "
                r"formalaş təchiz"
            ),
            r"",
        ),
        "send": (r"göndər yolla təqdim ünvanla yönəl", r""),
        "know": (
            (
                r"bil(ir|mə|di|ən|ib|mir|irlər|mirlər|ik|məyən|miş|dir)(?!bi) məlum xəbər(?!s) "
                r"tanı eşit öyrən"
            ),
            r"naməlum xəbərsiz",
        ),
        "see": (r"gör(üb|mə|ür|dü|ən|ülə|müş|mür|ün|ə) bax(ıb|ır|dı|mayıb|mır) müşahidə izlə", r""),
        "allow": (
            (
                r"icazə burax(ıl|ıb|ma|ır) imkan mümkün "
                r"bil(ər|ir|mir|məz|ib|məy|mə|irlər|əcək|məyəcək|mirlər|ərlər|mədi|ən)\w* "
                r"olar$ olmaz$ hüququ\w* yol$"
            ),
            r"qadağa yolverilməz mümkünsüz",
        ),
        "must": (r"\w+m[aə]l[ıi] lazım gərək vacib tələb məcbur zərur borclu", r""),
        "pay": (r"ödə(?!nişsiz) ver(il|ib|mə|ir) kompensa xərc məbləğ haqq$ müavinət", r""),
        "protect": (r"qoru müdafi təmin mühafiz", r""),
        "violate": (r"poz(ul|ma|ub|ur|un|muş)", r""),
        "find": (
            (
                r"aşkar tap(ıb|ıl|mayıb|mır|ılma) müəyyən üzə$ göstər(ib|ir|di|mə) məlum "
                r"ortaya aydınla"
            ),
            r"",
        ),
        "free": (r"azad burax(ıl) bəraət", r""),
        "detain": (r"saxlan həbs tutul tut(ub|ma) saxla(y|d|m)", r""),
        "kill": (r"öl(üb|dür|ən|dü|mə|üm) həlak qətl vəfat can$ həyat", r""),
        "injure": (r"yaralan xəsarət zərər əziyyət zədə", r""),
        "live": (r"yaşa(?!yış) sakin məskun", r""),
        "leave": (r"tərk qoy(ub|ul|ma|ur) ayrıl çıx(ıb|dı|ma|ır|ar|mış)", r""),
        "lose": (r"itir itk itib itmə məhrum yox$", r""),
        "read": (r"oxu(?!cu)", r""),
        "write": (
            (
                r"yaz(ıb|ıl|ma|ır|dı|mış|ılı) imzala dərc çap tərtib yayımla nəşr qeydə "
                r"yerləşdir qeydiyyat"
            ),
            r"imzasız",
        ),
        "speak": (r"danış çıxış nitq şərh söhbət", r""),
        "relate": (
            r"aid$ aid(dir|diyyət)\w* bağlı asılı əlaqə daxil əhatə ibarət içər",
            r"müstəqil",
        ),
        "use": (r"istifadə tətbiq işlən faydalan yararlan", r""),
        "change": (r"dəyiş əvəz düzəliş yenilə islah", r""),
        "fulfil": (r"icra yerinə həyata riayət əməl uyğun reallaş", r""),
        "consider": (r"araşdır bax(ıl|ıb|ma|ır|acaq) yoxla öyrən nəzər təhlil təftiş dinlə", r""),
        "close": (r"bağlan qapa", r"açıl"),
        "agree": (r"razı(?!s)", r"imtina narazı etiraz"),
        "believe": (r"hesab düşün inan əmin fikir ümid etimad zənn", r"şübhə"),
        "fear": (r"qorx narahat təşviş əndişə", r""),
        "want": (r"istə(?!nilən) arzu niyyət plan məqsəd çalış gözlə nəzərdə", r""),
        "wait": (r"gözlə", r""),
        "touch": (r"toxun yaxınlaş", r""),
        "forget": (r"unud yaddan", r""),
        "remember": (r"xatırla yad$ yadda anıl", r""),
        "exist": (r"mövcud", r"çatışma(?!zl)"),
        "suffice": (r"kifayət yetər", r"çatışm yetərsiz qeyrikafi"),
        "prevent": (r"qarşısı dayan ləğv aradan kəs(il|ib) xitam mane", r"maneəsiz"),
        "remove": (r"çıxar ləğv götür sil(in|ib) uzaqlaş xaric azad", r""),
        "restore": (r"bərpa təmir qaytar reabilit qayıt qayıd", r""),
        "solve": (r"həll çöz nizam", r"həllsiz"),
        "teach": (r"öyrət öyrəd təlim tədris təhsil dərs mühazirə", r""),
        "study": (r"oxu təhsil öyrən", r""),
        "vote": (r"səs$ səsver seç(il|ib|ki|ir|mə)", r""),
        "confirm": (r"təsdiq sübut isbat", r"təkzib inkar"),
        "accuse": (r"ittiham günah təqsir məhkum tənqid qınay pislə", r"günahsız təqsirsiz"),
        "lawful": (r"qanuni(?!lik)", r"qanunsuz qeyriqanuni"),
        "fair": (r"ədalətli ədalətlə", r"ədalətsiz haqsız"),
        "equal": (r"bərabər(?!siz)", r"bərabərsiz qeyribərabər"),
        "full": (r"tam$ bütün tamamilə", r"natamam yarımçıq qismən"),
        "safe": (r"təhlükəsiz", r"təhlükəli"),
        "healthy": (r"sağlam", r"xəstə(?!xan)"),
        "access": (r"əlçatan", r"əlçatmaz"),
        "correct": (
            r"düzgün doğru(?!l) dəqiq$ həqiqət",
            r"yanlış səhv yalan qeyridəqiq qeyridüzgün",
        ),
        "satisfy": (r"razı(?!s|l) məmnun qənaətbəxş", r"narazı"),
        "effective": (r"səmərəli uğur(?!suz) effektiv faydalı", r"səmərəsiz uğursuz faydasız"),
        "ready": (r"hazır(?!l|k)", r""),
        "possible": (r"mümkün(?!süz)", r"mümkünsüz qeyrimümkün"),
        "reasonable": (r"əsaslı", r"əsassız"),
        "acceptable": (r"məqbul yolverilən", r"yolverilməz qəbuledilməz dözülməz"),
        "exceed": (r"aş(ıb|ır|ma|an|ırdı|mır|mırdı|mayıb) keç(mir|mə|mirdi) ötür ötm artıq", r""),
        "stand": (r"dur(ub|ur|ma) qal(ıb|ır|mayıb|mır)", r""),
        "silent": (r"sus(m|ub|ur|du|qun|a)", r""),
        "enter": (r"gir(ib|ir|mə|iş|di|ən) daxil keç(ib|mə)", r""),
        "cause": (r"səbəb nəticə gətir doğur", r""),
        "become": (r"çevril oldu$ olub$ olmayıb$ olacaq$ olmayacaq$", r""),
        "constitute": (r"təşkil olub$", r""),
        "heat": (r"isit isti(?!fa|nt|qa)", r"soyuq"),
        "treat": (r"müalicə rəftar tibb", r""),
        "leak": (r"ax(ır|ıb|ma) dam(ır|ma)", r""),
        "suit": (r"uyğun yararlı", r"yararsız uyğunsuz"),
        "rest": (r"dincəl istirahət yat(ıb|ma|ır)", r""),
        "hide": (r"gizl saxla(y|m)", r""),
        "understand": (r"başa$ dərk", r"anlaşılmaz"),
        "contact": (r"əlaqə zəng", r""),
        "cutoff": (r"kəs(il|ib|mə)", r""),
        "limit": (r"məhdud(?!iyyətsiz)", r"məhdudiyyətsiz hüdudsuz"),
        "punish": (r"cəza(?!s) cərimə tənbeh", r"cəzasız"),
        "rule": (r"qərar hökm öhdə tapşır məcbur", r""),
        "own": (r"məxsus malik sahib var$ vardır$", r""),
        "fall": (r"yıxıl düş(üb|dü|mə) çök uçub", r""),
        "break": (r"qır(ıl|ıb) sın(ıb|ma) baş$", r""),
        "extend": (r"uzad genişlən", r""),
        "force": (r"məcbur zorla", r""),
        "burn": (r"yan(ır|ıb|ma|ğın)", r""),
        "need": (r"ehtiyac lazım", r""),
        "heed": (r"diqqət maraq qayğı", r""),
        "match": (r"uyğun(?!suz) müvafiq", r"uyğunsuz zidd"),
        "elect": (r"təyin seçil", r""),
        "play": (r"oyna oxu ifa", r""),
        "sell": (r"sat(ıl|ıb|ış|ır|ma) al(ıb|ın)\w*", r""),
        "carry": (r"daşı gətir çatdır apar", r""),
        "save": (r"xilas sağ$ qurtar", r""),
        "eat": (r"ye(yib|mək|mir|məyib|di)\w* yemək qida iç(ib|mir|məyib|mək)", r""),
        "show": (r"göstər nümayiş sərgi", r""),
        "divide": (r"böl(ün|üb|mə) ayr(ıl|ıb) payla", r""),
        "follow": (r"izlə müşayiət ard", r"müşayiətsiz"),
        "repeat": (r"təkrar yenidən", r"təkrarolunmaz"),
        "birth": (r"doğul doğum", r""),
        "equip": (r"uyğunlaş təchiz quraşdır", r"uyğunlaşdırılmamış"),
        "adult": (r"yetkin(?!lik) böyüklər", r"azyaşlı yetkinlik yeniyetmə"),
        "governmental": (r"hökumət", r"qeyri$ qeyrihökumət qht\w*"),
        "valid": (r"etibarlı(?!l)", r"etibarsız"),
        "citizen": (r"vətəndaşlığı$", r"vətəndaşsız"),
        "willing": (r"həvəs", r"həvəssiz"),
        "regular": (r"müntəzəm", r"qeyrimüntəzəm"),
        "official": (r"rəsmi", r"qeyrirəsmi"),
        "direct": (r"birbaşa bilavasitə", r"dolayı"),
        "clear": (r"aydın(?!l)", r"aydınolmayan"),
        "positive": (r"müsbət", r"mənfi"),
        "temporary": (r"müvəqqəti", r"daimi"),
        "free_of_charge": (r"ödənişsiz pulsuz təmənnasız əvəzsiz", r"ödənişli pullu"),
        "always": (r"həmişə daim", r""),
        "child": (r"uşaq yeniyetmə oğlan qız(ı|lar|ın)?$ şagird", r""),
        "woman": (r"qadın ana(sı|lar|nın|ları)?$ arvad", r""),
        "man": (r"kişi ata(sı|lar|nın)?$ ər$", r""),
        "family": (r"ailə qohum valideyn", r""),
        "person": (r"insan şəxs adam nəfər vətəndaş sakin", r""),
        "school": (r"məktəb bağça universitet tələbə", r""),
        "court": (r"məhkəmə hakim hökm", r""),
        "prison": (r"həbs məhbus məhkum cəzaçəkmə penitensiar kamera təcridxana", r""),
        "law": (r"qanun məcəllə maddə konstitusiya konvensiya", r""),
        "right": (r"hüquq azadlıq", r""),
        "report": (r"məruzə hesabat tövsiyə təklif bəyanat", r""),
        "health": (r"həkim xəstəxana xəstə tibb sağlam klinika poliklinika", r""),
        "house": (r"ev(lər|i|ə|in)?\w{0,3}$ mənzil bina", r""),
        "road": (r"yol(lar|u|un)?$ küçə avtobus sürücü nəqliyyat maşın avtomobil", r""),
        "water": (r"su(yu|yun|dan)?$ qaz$ elektrik işıq", r""),
        "money": (r"pul(u|lar)?$ manat vəsait büdcə maaş fond əməkhaqq", r""),
        "time": (r"il(də|in|i|lər|ə|dən)?$ ay(da|ın|ı|lar)?$ həftə gün\w*", r""),
        "country": (r"ölkə dövlət milli respublika hökumət", r""),
        "city": (r"şəhər kənd qəsəbə rayon bölgə region", r""),
        "ministry": (r"nazir idarə agentlik xidmət komitə departament", r""),
        "foreign": (r"səfir nümayəndə heyət beynəlxalq diplomat", r""),
        "office": (
            r"aparat mərkəz müəssisə təsisat təşkilat assosiasiya rəhbər rəis əməkdaş işçi",
            r"",
        ),
        "ombudsman": (r"ombudsman müvəkkil müdafiəçi", r""),
        "expert": (
            r"ekspert mütəxəssis hüquqşünas vəkil jurnalist media psixoloq müəllim professor",
            r"",
        ),
        "police": (r"polis zabit əsgər hərbi ordu müstəntiq prokuror", r""),
        "war": (r"müharibə mina işğal sülh", r""),
        "training": (r"təlim seminar mühazirə kurs dərs konfrans forum", r""),
        "culture": (
            r"sərgi kitab film müsabiqə konsert rəsm mükafat medal muzey kitabxana əsər",
            r"",
        ),
        "project": (
            (
                r"layihə proqram kampaniya plan(ı|lar)?$ saziş razılaşma memorandum sənəd "
                r"əməkdaşlıq"
            ),
            r"",
        ),
        "question": (r"sual məsələ problem mövzu", r""),
        "result": (r"nəticə yekun say(ı|ının)?$ pay(ı)?$ faiz", r""),
        "disability": (r"əlil kar$ araba pandus görmə eşitmə", r""),
        "violence": (r"zorakı işgəncə rəftar ayrı-seçki", r""),
        "sport": (r"idman matç futbol komanda çempion", r""),
        "weather": (r"yağış qar$ daşqın zəlzələ yanğın sel$", r""),
        "business": (r"şirkət bazar qiymət bank ticarət istehsal iqtisad", r""),
        "election": (r"seçki seçici parlament deputat", r""),
        "science": (r"elm alim tədqiqat texnologiya internet məlumat rəqəmsal", r""),
    }
)
