"""What tells the case of a name in Russian: a preposition that takes one case alone."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

__all__ = ["BEFORE"]

BEFORE: Mapping[str, str] = MappingProxyType(
    {
        "genitive": (
            r"из|от|до|без|для|у|около|кроме|против|вокруг|среди|после|вместо|из-за|насчёт|вне"
            r"|возле|от имени|от лица|по инициативе|по приглашению|по поручению|по просьбе"
            r"|при (?:поддержке|участии|содействии)|с участием"
            r"|под (?:председательством|руководством)|со стороны"
            r"|в (?:рамках|ходе|адрес|честь|отношении|присутствии|лице|пользу)"
            r"|на (?:территории|базе|имя)|за счёт|в интересах"
        ),
        "dative": "к|ко|благодаря|согласно|вопреки|по отношению к",
        "instrumental": (
            r"над|перед|между|(?:вместе|совместно|наряду|во главе|в сотрудничестве|в связи) со?"
        ),
        "prepositional": "о|об|обо|при",
    }
)
"""Not в, на, с, за, под and по, which take several."""
