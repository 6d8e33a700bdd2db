"""What all releases of a newsroom share: settings, names, grammar, templates and labels."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from toolkit.errors import PressError, Where
from toolkit.format_files import FormatFiles
from toolkit.model import State
from toolkit.settings import place_of_setting, read_settings
from toolkit.shipped import roots_of
from toolkit.translations import Translations

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from toolkit.editions.furniture import Furniture
    from toolkit.editions.templates import Templates
    from toolkit.entries import Entry
    from toolkit.facts import Ref
    from toolkit.grammar.forms import Grammar, Override
    from toolkit.grammar.known import Known
    from toolkit.model import Text
    from toolkit.termbase import Termbase

__all__ = ["Shared"]


class Shared:
    """The files that every release may depend on, and what they say.

    With `faults`, unreadable catalogs and grammars are added to it and count as absent; else
    they raise. `without_grammar` are the languages whose grammar.yaml was found unreadable.
    """

    def __init__(self, root: Path, faults: list[PressError] | None = None) -> None:
        self.root = root
        self.settings = read_settings(root)
        self.roots = roots_of(root)
        self._faults = faults
        self._grammars: dict[str, Grammar] = {}
        self.without_grammar: set[str] = set()
        self.known: Known | None = None
        self.translations = Translations(self.roots, faults)

    def recall(self, known: Known) -> None:
        """Answer as was answered before; to be called ahead of the first question."""
        self.known = self.translations.known = known

    def shown(self, path: Path) -> str:
        """Return a path as messages name it: below the newsroom, with slashes."""
        return path.relative_to(self.root).as_posix()

    # ------------------------------------------------------------- templates

    @cached_property
    def templates(self) -> Templates:
        """Return the templates, the newsroom's own first."""
        from toolkit.editions.templates import Templates

        return Templates(self.roots, self._term, self.known)

    def _term(self, id: str) -> Ref:
        """Return a term that a template names by its id."""
        from toolkit.facts import Ref

        entry = self.termbase.get("term", id)
        if entry is None:
            raise PressError(
                f"a template needs the term `{id}`",
                hint=f"Add `{id}:` under `terms:` in locales/termbase.yaml.",
                where=Where("locales/termbase.yaml"),
            )
        return Ref(entry)

    def format_template(self, name: str) -> str:
        """Return the text of a page template, the newsroom's first."""
        return self.templates.text(f"formats/{name}")

    @cached_property
    def format_files(self) -> FormatFiles:
        """Return the files of templates/formats/ that are no templates."""
        return FormatFiles(self.roots)

    @cached_property
    def furniture(self) -> Furniture:
        """Return what every page carries; raises `PressError` for an unknown office."""
        from toolkit.editions.furniture import Furniture
        from toolkit.facts import Ref

        office = self.settings.office
        entry = self.termbase.find(office, ("institution",)) if office else None
        if office and entry is None:
            raise PressError(
                f"[tool.press] office: {office!r} is not in the termbase",
                hint="Name an entry of `institutions:` in locales/termbase.yaml.",
                where=place_of_setting(self.root, "office"),
            )
        facts = {"office": Ref(entry) if entry else None}
        settings = self.settings
        return Furniture(
            self.templates, self.translations, facts, settings.contact, settings.note_drafts
        )

    def _reviewed_labels(self, code: str) -> Mapping[str, Text]:
        """Return the labels of a language; empty ones while any waits for its review."""
        from toolkit.editions.furniture import make_furniture

        labels, voice = make_furniture(self.grammar(code), self.furniture)
        is_reviewed = all(use.state is State.REVIEWED for use in voice.uses.values())
        return {name: text if is_reviewed else () for name, text in labels.items()}

    # ------------------------------------------------------- names and grammar

    @cached_property
    def termbase(self) -> Termbase:
        """Return the termbase with every name that a catalog gives, in any state."""
        from toolkit.termbase import KnownTermbase

        if self.known and not self.known.is_new:
            return KnownTermbase(self._termbase, self.known)
        made = self._termbase()  # now: a fault of the file is none of the record that asks first
        return KnownTermbase(lambda: made, self.known) if self.known else made

    def _termbase(self) -> Termbase:
        from toolkit.entries import read_termbase
        from toolkit.termbase import Termbase

        paths = [
            (root / "locales/termbase.yaml", "locales/termbase.yaml")
            for root in self.roots
            if (root / "locales/termbase.yaml").is_file()
        ]
        names = (
            message for code in self.settings.languages for message in self.translations.names(code)
        )
        return Termbase(read_termbase(paths), names, self._common)

    def _common(self) -> Termbase:
        """Return the entries that every newsroom has."""
        from toolkit.reference.entries import reference

        return reference(self.settings.languages)

    @property
    def own_entries(self) -> tuple[Entry, ...]:
        """Return the entries of the newsroom's own termbase.yaml."""
        from toolkit.entries import read_termbase

        path = self.root / "locales/termbase.yaml"
        if not path.is_file():
            return ()
        return read_termbase([(path, "locales/termbase.yaml")])

    def grammar(self, code: str) -> Grammar:
        """Return a language with the newsroom's (and the shipped) written-out forms."""
        from toolkit.grammar.forms import Grammar
        from toolkit.grammar.plain import language as language_of

        if code not in self._grammars:
            style = self.settings.initials.get(code, "")
            overrides = self._overrides(code)
            self._grammars[code] = Grammar(language_of(code), overrides, style, self.known)
        return self._grammars[code]

    def _overrides(self, code: str) -> Mapping[str, Override]:
        """Return the forms that somebody wrote out, the newsroom's before the shipped ones."""
        from toolkit import strict_yaml
        from toolkit.grammar.overrides import parse_overrides
        from toolkit.grammar.plain import language as language_of

        shown = f"locales/{code}/grammar.yaml"
        written: dict[str, Override] = {}
        try:
            for root in reversed(self.roots):
                if (root / shown).is_file():
                    document = strict_yaml.read(root / shown, shown)
                    written.update(parse_overrides(document, language_of(code)))
        except PressError as error:
            if self._faults is None:
                raise
            self._faults.append(error)
            self.without_grammar.add(code)
        return written
