"""What our XLIFF writer and reader agree upon."""

from __future__ import annotations

from toolkit.model import State

__all__ = ["CORE", "DIGEST", "METADATA", "STATES", "SUB_STATE"]

CORE = "urn:oasis:names:tc:xliff:document:2.0"
METADATA = "urn:oasis:names:tc:xliff:metadata:2.0"

DIGEST = "digest"
"""The type of the `<mda:meta>` that holds `Segment.digest`."""

SUB_STATE = "press:"
"""The prefix of our subState values: press:draft, press:stale, press:fuzzy."""

STATES = {
    State.MISSING: "initial",
    State.STALE: "translated",
    State.DRAFT: "translated",
    State.FUZZY: "translated",
    State.REVIEWED: "final",
}
"""The state (attribute `state`) that is written for each of ours; the standard has four."""
