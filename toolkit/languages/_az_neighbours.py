"""Words that tell Azerbaijani from Turkish and Uzbek, which look like it."""

from __future__ import annotations

from toolkit.languages._az_lists import intruders

__all__ = ["INTRUDERS", "INTRUDING_BODIES", "TURKISH", "UZBEK"]

# Turkish words that Azerbaijani has not at all, or spells otherwise: q for k, ə for e, x for h.
INTRUDERS = (
    r"ve|ile|için|değil|gibi|kadar|hakk[ıi]nda|haklar[ıi]\w*|kad[ıi]n\w*|çocuk\w*|eğiti[mc]\w*"
    r"|kat[ıi]l[ıi]\w*|kat[ıi]l(?:d[ıi]\w*|an\w*|mak\w*|maya\w*)|düzenle\w*"
    r"|gerçekle[şn]\w*|bakanl[ıi]\w*|başkan\w*|genel|kamu|y[ıi]l(?:[ıi]\w*|da\w*|lar\w*|l[ıi]k\w*)?|ilgili\w*"
    r"|taraf[ıi]ndan|önemli|değer\w*|konuş\w+|komisyon\w*|kurum\w*|yan[ıi]t\w*|başar[ıi](?:l[ıi]|s[ıi]|lar)\w*"
    r"|şehit\w*|yap[ıi]l\w+|yapt[ıi]\w*|kapsam\w*|uluslararas[ıi]\w*|engelli\w*|görev\w*|yard[ıi]mc[ıi]\w*"
    r"|karar\w*|mahkeme\w*|kanun\w*|bölge\w*|hukuk\w*|çok|şekilde|nas[ıi]l|ancak|fakat|herkes\w*"
    r"|güzel\w*|büyük\w*|küçük\w*|üzere|olup|olarak|belirt\w+|söyle\w+|toplum\w*"
    r"|vatandaş\w*|devlet\w*|öğren\w*|öğretmen\w*|okul\w*|sağl[ıi]k\w*|hastane\w*|şehir\w*|köy(?:ler\w*|de|den|ü)"
    r"|ülke\w*|kalk[ıi]nma\w*|ekonomi|hizmet\w*|destek\w*|gelişt?ir\w*|süreç\w*|sürec\w+|konu(?:s\w+|da|lar\w*)?"
    r"|sorun(?:lar|u|un)\w*|amaç\w*|amac\w+|etkinlik\w*|fark[ıi]ndal[ıi]k\w*|katk[ıi]\w*|rapor(?:u|un|da|lar)\w*"
    r"|başvuru\w*|kurul(?:u|un|a)|üye\w*|avukat\w*|sakinler\w*|cevapla\w*|kültür\w*|gençlik\w*"
    r"|genç(?:ler\w*)?|kişiler\w*|kitap\w*|\w+[ıiuü]yor\w*|\w+m[ıiuü]şt[ıiuü]r|\w+(?:acak|ecek)\w*"
    r"|\w{2,}mekte(?:dir)?|\w{2,}makta(?:d[ıi]r)?|insan haklar[ıi]\w*"
    r"|\w{3,}[ae]bil(?:ir|ecek|mek|iyor|dik)\w*"
    r"|meclis\w*|sunul\w*|başvur\w*|(?:baş)?bakan(?:[ıi]|lar)?\w*|milletvekil\w*|belediye\w*|ilçe\w*"
    r"|mahalle\w*|savc[ıi]\w*|yarg[ıi]\w*|tutukl\w+|gözalt[ıi]\w*|akşam\w*|öğle\w*|pazartesi\w*|hafta\w*"
    r"|dakika\w*|şimdi|bugün(?!kü)\w*|arkadaş\w*|mektup\w*|mektub\w*|fiyat\w*|ücret\w*|hasta(?:lar\w*|l[ıi]k\w*|n[ıi]n|y[ıi]|ya)?"
    r"|hemşire\w*|gazete\w*|haber\w*|açıklama\w*|yüksek\w*|gelir\w*|geldi\w*|gitti\w*|kald[ıi]\w*"
    r"|\w{2,}mek|\w{2,}ler(?:in|de|den)|deprem\w*|yangın\w*|yağmur\w*|hırsız\w*|tahliye\w*"
    r"|kaymakam\w*|muhtar\w*|emniyet\w*|müdür(?:ü|lü[kğ])\w*|valili[kğ]\w*|sığınmac[ıi]\w*|mülteci\w*|göçmen\w*"
    rf"|\w{{2,}}(?:şt[ıiuü]|çt[ıi])(?:l[ae]r)?|{intruders()}"
)

# Ministries, chairs, courts, councils and offices of Turkey.
INTRUDING_BODIES = (
    r"(?:cumhur|baş)?bakan(?:[ıi]n?\w*|l[ıi][kğ]\w*)?|(?:cumhur)?başkan(?:[ıi]\w*|l[ıi][kğ]\w*|a|da|dan)?|genel"
    r"|müdürlü[kğ]\w*|müdürü\w*|yarg[ıi]\w*|dan[ıi]ştay\w*|say[ıi]ştay\w*|mahkeme\w*|savc[ıi]\w*|kurul(?:u|un|a)\w*"
    r"|kurumu?\w*|komisyon\w*|meclis\w*|milletvekil\w*|belediye\w*|valili[kğ]\w*|kaymakam\w*|müsteşar\w*"
    r"|büyükelçi\w*|konsoloslu[kğ]u\w*|üniversite\w*|enstitü\w*|derne[kğ]\w*|vakf[ıi]\w*|hastane\w*|okul\w*|merkez\w*"
    r"|emniyet\w*|dairesi\w*|denetçi\w*|denetim\w*|müfettişli[kğ]\w*|haklar[ıi]|aile|sosyal|eğitim\w*|sağl[ıi]k\w*"
    r"|içişleri\w*|dışişleri\w*|çocuk\w*|engelli\w*|kad[ıi]n\w*|temsilci\w*|sözleşme\w*"
    r"|yönetmeli[kğ]\w*|kanun\w*|avrupa|birleşmiş|milletler|uluslararas[ıi]|hukuk\w*|devleti\w*"
)

# Those that it has too, or may have, beside others.
TURKISH = (
    rf"{INTRUDERS}|toplantı\w*|olan(?:lar)?ın?|oldu|etti|\w{{2,}}ler(?:i\w*|e|de|den|le)?"
    r"|\w{2,}(?:erek|inde|inden|eki|dedi|tiler|diler|ledi|meye|mesi\w*|lik(?:le)?ri)"
    r"|katıl\w+|takdim|ziyaret(?:te)?|bakan\w*|sivil|sağla\w*|konferans\w*|sertifika\w*|soru\w+"
    r"|başarı\w*|diledi\w*|bildir(?:di|ildi)|çalış\w+|edildi\w*|edilmiştir|olmuştur|hakim\w*|dair"
    r"|mensup\w*|tanıtıl\w+|verildi|alındı"
)

UZBEK = (
    r"va|bilan|uchun|ham|haqida|hafta|davomida|bo|bo['‘ʻ’]l\w*|ko['‘ʻ’]\w*|o['‘ʻ’]\w*|har|yashash|\w+iga|rgazma\w*|qilindi|etildi|edi"
    r"|tomonidan|inson|huquqlari\w*|ochiq|fuqaro\w*|tashkil\w*|masala\w*|\w{2,}(?:larni|larga|larning|ning"
    r"|moqda|ladi|ilgan|ilib|ganlar|ishga)"
)
