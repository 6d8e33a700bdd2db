"""Words that tell other languages of the Latin script, for those that are taken for one."""

from __future__ import annotations

__all__ = ["AZERBAIJANI", "ENGLISH", "FRENCH", "GERMAN", "TURKISH"]

FRENCH = (
    r"les?|la|une?|et|est|dans|sur|pour|avec|aux?|qui|que|été|eu|ont|cette|leurs?|nous|vous|sont|ne|pas|"
    r"\w*[àâèêôû]\w*"
)
GERMAN = (
    r"der|die|das|und|ist|nicht|eine[mnrs]?|mit|für|von|zu[mr]?|den|dem|auf|statt|fand|wurden?|werden|sich"
    r"|auch|\w*ß\w*|(?!young|lung|hung|sung|flung|stung|sprung)\w+(?:ung|ungen|keit|schaft|lichen?)"
)
# What Azerbaijani has as a word of its own (at, on, an, her) is none of it.
ENGLISH = (
    r"the|of|and|for|with|from|by|was|were|has|have|had|been|this|that|these|their|its|his|who|will"
    r"|which|not|are|than|into|about|between|after|before|during|against"
    r"|(?!miting|reyting|şopping|marketing|brifinq|kliring|lizing|holding)\w{3,}ing"
    r"|\w+(?:tion|tions|ness|ity|ous|ship|ful|ted|ded|ned|red|sed|ved)|\w{4,}ments?|wh\w+"
)
# Its letters, and what it has but English has not.
AZERBAIJANI = r"\w*[əğış]\w*|və|ilə|bu|üçün|olub|edib|haqda|\w+(?:edib|olunub|ilib|dir|dur)"
TURKISH = (
    r"ve|ile|için|değil|gibi|kadar|bir|çok|olarak|hakkında|toplantı\w*|kadın\w*|çocuk\w*|yapıl\w+"
    r"|düzenlen\w*|gerçekleş\w*|katıl\w+|insan|hakları\w*|\w+[ıiuü]yor\w*|\w+m[ıiuü]şt[ıiuü]r|\w+(?:lar|ler)ı\w*"
    r"|\w*[ış]\w*"
)
