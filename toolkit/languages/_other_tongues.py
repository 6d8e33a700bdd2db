"""Words that tell other languages of the Latin script, for those that are taken for one."""

from __future__ import annotations

__all__ = ["AZERBAIJANI", "FRENCH", "GERMAN", "TURKISH"]

FRENCH = (
    r"les?|la|une?|et|est|dans|sur|pour|avec|aux?|qui|que|été|eu|ont|cette|leurs?|nous|vous|sont|ne|pas|"
    r"\w*[àâèêôû]\w*"
)
GERMAN = (
    r"der|die|das|und|ist|nicht|eine[mnrs]?|mit|für|von|zu[mr]?|den|dem|auf|statt|fand|wurden?|werden|sich"
    r"|auch|\w*ß\w*|(?!young|lung|hung|sung|flung|stung|sprung)\w+(?:ung|ungen|keit|schaft|lichen?)"
)
# Its letters, and what it has but English has not.
AZERBAIJANI = r"\w*[əğış]\w*|və|ilə|bu|üçün|olub|edib|haqda|\w+(?:edib|olunub|ilib|dir|dur)"
TURKISH = (
    r"ve|ile|için|değil|gibi|kadar|bir|çok|olarak|hakkında|toplantı\w*|kadın\w*|çocuk\w*|yapıl\w+"
    r"|düzenlen\w*|gerçekleş\w*|katıl\w+|insan|hakları\w*|\w+[ıiuü]yor\w*|\w+m[ıiuü]şt[ıiuü]r|\w+(?:lar|ler)ı\w*"
    r"|\w*[ış]\w*"
)
