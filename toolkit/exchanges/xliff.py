"""XLIFF 2.1 (OASIS Standard, 13 February 2018): work for an agency, which comes back.

One document for an original in two languages; core and the metadata module. Marks and
placeholders are `<pc>` and `<ph>` with original data, the digest is metadata, what a
translator should know stands in notes.
"""

from __future__ import annotations

from toolkit.exchanges._xliff_reading import read
from toolkit.exchanges._xliff_writing import write

__all__ = ["MEMORY", "SUFFIXES", "read", "write"]

SUFFIXES = (".xlf", ".xliff")
MEMORY = False
