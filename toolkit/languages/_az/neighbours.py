"""Words that tell Azerbaijani from Turkish and Uzbek, which look like it."""

from __future__ import annotations

from toolkit.languages._az.lists import intruders

__all__ = ["INTRUDERS", "INTRUDING_BODIES", "TURKISH", "UZBEK"]

# Turkish words that Azerbaijani has not at all, or spells otherwise: q for k, ə for e, x for h.
INTRUDERS = (
    r"hakk[ıi]nda|haklar[ıi]\w*|kad[ıi]n\w*|eğiti[mc]\w*|kat[ıi]l[ıi]\w*"
    r"|kat[ıi]l(?:d[ıi]\w*|an\w*|mak\w*|maya\w*)|gerçekle[şn]\w*|bakanl[ıi]\w*"
    r"|y[ıi]l(?:[ıi]\w*|da\w*|lar\w*|l[ıi]k\w*)?|taraf[ıi]ndan|konuş\w+|yan[ıi]t\w*"
    r"|başar[ıi](?:l[ıi]|s[ıi]|lar)\w*|yap[ıi]l\w+|yapt[ıi]\w*|uluslararas[ıi]\w*"
    r"|yard[ıi]mc[ıi]\w*|nas[ıi]l|belirt\w+|söyle\w+|sağl[ıi]k\w*|köy(?:ler\w*|de|den|ü)"
    r"|kalk[ıi]nma\w*|gelişt?ir\w*|sürec\w+|konu(?:s\w+|da|lar\w*)?|sorun(?:lar|u|un)\w*|amac\w+"
    r"|fark[ıi]ndal[ıi]k\w*|katk[ıi]\w*|rapor(?:u|un|da|lar)\w*|kurul(?:u|un|a)|genç(?:ler\w*)?"
    r"|\w+[ıiuü]yor\w*|\w+m[ıiuü]şt[ıiuü]r|\w+(?:acak|ecek)\w*|\w{2,}mekte(?:dir)?"
    r"|\w{2,}makta(?:d[ıi]r)?|\w{3,}[ae]bil(?:ir|ecek|mek|iyor|dik)\w*"
    r"|(?:baş)?bakan(?:[ıi]|lar)?\w*|savc[ıi]\w*|yarg[ıi]\w*|tutukl\w+|gözalt[ıi]\w*"
    r"|bugün(?!kü)\w*|hasta(?:lar\w*|l[ıi]k\w*|n[ıi]n|y[ıi]|ya)?|kald[ıi]\w*|\w{2,}mek"
    r"|\w{2,}ler(?:in|de|den)|müdür(?:ü|lü[kğ])\w*|valili[kğ]\w*|sığınmac[ıi]\w*"
    r"|\w{2,}(?:şt[ıiuü]|çt[ıi])(?:l[ae]r)?|" + intruders()
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
