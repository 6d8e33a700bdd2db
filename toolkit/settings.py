"""The settings of a newsroom: `[tool.press]` in pyproject.toml, or press.toml."""

from __future__ import annotations

import json
import re
from dataclasses import fields, replace
from typing import TYPE_CHECKING, Annotated, Literal
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError

from toolkit.errors import PressError, Problems, Where, did_you_mean
from toolkit.model import ProviderSettings
from toolkit.registry import has_language
from toolkit.root import FILES, place_of, read_table

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["Checks", "Settings", "place_of_check", "place_of_setting", "read_settings"]


def _timezone(name: str) -> str:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise ValueError(f"{name!r} is not a timezone such as Asia/Baku") from None
    return name


def _base_url(url: str) -> str:
    if not url.startswith(("https://", "http://")):
        raise ValueError("expected an address that starts with https://")
    if not _has_host(url):
        raise ValueError("expected an address with a host, such as https://press.example.org/")
    return url if url.endswith("/") else f"{url}/"


def _has_host(url: str) -> bool:
    """Whether an address names a host, and a folder there rather than a query."""
    try:
        parts = urlsplit(url)
        port_is_a_number = parts.port is None or parts.port > 0
    except ValueError:
        return False
    is_folder = not parts.query and not parts.fragment and not re.search(r"\s", url)
    return bool(parts.hostname) and port_is_a_number and is_folder


def _brand(colour: str) -> str:
    """A colour that can be read on white paper: 4.5 to 1, as WCAG 2.2 (1.4.3) asks of text."""
    if not re.fullmatch("#[0-9a-fA-F]{6}", colour):
        raise ValueError("expected a colour such as #0b3d6e")
    if 1.05 / (_luminance(colour) + 0.05) < 4.5:
        raise ValueError(f"{colour} is too light to be read on white: choose a darker one")
    return colour.lower()


def _luminance(colour: str) -> float:
    """Return a colour's relative luminance, as WCAG 2.2 defines it."""
    parts = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    red, green, blue = (x / 12.92 if x <= 0.04045 else ((x + 0.055) / 1.055) ** 2.4 for x in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _distinct(languages: tuple[str, ...]) -> tuple[str, ...]:
    for place, code in enumerate(languages):
        if code in languages[:place]:
            raise ValueError(f"{code!r} is named twice")
    return languages


def _code(code: str) -> str:
    if not re.fullmatch("[a-z]{2,3}", code) or not has_language(code):
        raise ValueError(f"expected a code of a language such as az, en or ru; found {code!r}")
    return code


Code = Annotated[str, AfterValidator(_code)]


class Checks(BaseModel):
    """Which checks report, and how bad their findings are: `[tool.press.checks]`."""

    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)

    select: tuple[str, ...] = Field((), description="Only these checks; none: all.")
    ignore: tuple[str, ...] = Field((), description="All but these.")
    severity: dict[str, Literal["error", "warning", "note", "off"]] = Field(default_factory=dict)


class Settings(BaseModel):
    """How a newsroom works. Every field has a default; a new one starts from `press init`."""

    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)

    source: Code = Field("en", description="Language of a new record.")
    languages: Annotated[tuple[Code, ...], AfterValidator(_distinct)] = Field(
        ("az", "en", "ru"), min_length=1, description="Languages of every release."
    )
    timezone: Annotated[str, AfterValidator(_timezone)] = Field(
        "Asia/Baku", description="In which days begin and embargoes end."
    )
    publish: Literal["together", "each"] = Field(
        "together", description="Whether a ready edition waits for the others."
    )
    base_url: Annotated[str, AfterValidator(_base_url)] = Field(
        "https://press.example.org/", description="Where the site is read."
    )
    office: str = Field(
        "",
        description="Termbase id of the institution whose newsroom this is.",
        examples=["ombudsman-office"],
    )
    brand: Annotated[str, AfterValidator(_brand)] = Field(
        "#0b3d6e", description="The office's colour, in letters, e-mail and pages."
    )
    search: bool = Field(
        True, description="Whether the site can be searched, where pagefind is installed."
    )
    contact: dict[str, str] = Field(
        default_factory=dict,
        description="How the office is reached.",
        examples=[{"phone": "916", "email": "press@example.org"}],
    )
    providers: tuple[str, ...] = Field(
        (),
        description="Who is asked for drafts, in this order.",
        examples=[["libretranslate", "google"]],
    )
    provider: dict[str, ProviderSettings] = Field(
        default_factory=dict,
        description="How each is asked: address and limits ([tool.press.provider.<name>]).",
    )
    note_drafts: bool = Field(
        False,
        description="Tell readers of a reviewed edition that it began as a machine translation.",
    )
    initials: dict[Code, Literal["spaced", "closed"]] = Field(
        default_factory=dict,
        description="Blanks after initials, by language: Z. Valimammadli or Z.Valimammadli. "
        "Default: as each language's press writes them.",
        examples=[{"az": "closed"}],
    )
    checks: Checks = Checks()

    @property
    def zone(self) -> ZoneInfo:
        """Return the newsroom's timezone."""
        return ZoneInfo(self.timezone)


def read_settings(root: Path) -> Settings:
    """Read the settings of the newsroom at `root`; raises `PressError` naming the field."""
    for name in FILES:
        table = read_table(root / name)
        if table is not None:
            return _validated(table, root / name)
    return Settings()


def place_of_setting(root: Path, *loc: str) -> Where:
    """Return where a setting of the newsroom at `root` stands; raises `PressError`."""
    name = next((one for one in FILES if read_table(root / one) is not None), "")
    return place_of(root / name, loc) if name else Where()


def place_of_check(root: Path, key: str, id: str) -> Where:
    """Return where `[tool.press.checks]` names a check, in the list or table of that key."""
    where = place_of_setting(root, "checks", key, id)
    if not where.line:
        return where
    lines = (root / where.path).read_text("utf-8-sig").splitlines()
    for number, line in enumerate(lines[where.line - 1 :], where.line):
        if found := re.search(rf"(?<![\w-]){re.escape(id)}(?![\w-])", line):
            return replace(where, line=number, column=found.start() + 1)
    return where


def _validated(table: dict[str, object], path: Path) -> Settings:
    try:
        return Settings.model_validate(table)
    except ValidationError as error:
        raise Problems(
            _fault(detail["loc"], detail["type"], detail["msg"], path)
            for detail in error.errors(include_url=False)
        ) from error


def _fault(loc: tuple[str | int, ...], kind: str, message: str, path: Path) -> PressError:
    """Say what is wrong with a setting, and what it may be or which there are."""
    name, where = ".".join(map(str, loc)), place_of(path, loc)
    whose, known = _siblings(loc)
    there_are = f"Settings{whose}: {', '.join(known)}."
    if kind == "extra_forbidden":
        said, hint = "there is no such setting", did_you_mean(str(loc[-1]), known) + there_are
    else:
        said, hint = message.removeprefix("Value error, "), there_are if whose else _meant(loc[0])
    return PressError(f"[tool.press] {name}: {said}", hint=hint, where=where)


def _meant(name: str | int) -> str:
    """Say what a setting is for, and what it may be."""
    field = Settings.model_fields[str(name)]
    (example,) = field.examples or [field.default]
    return f"{field.description} Example: {name} = {_toml(example)}"


def _toml(value: object) -> str:
    if isinstance(value, dict):
        return f"{{{', '.join(f'{key} = {_toml(one)}' for key, one in value.items())}}}"
    return json.dumps(value, ensure_ascii=False)


def _siblings(loc: tuple[str | int, ...]) -> tuple[str, tuple[str, ...]]:
    """Return whose settings stand where one is, and their names."""
    if loc[0] == "checks":
        return " of `checks`", tuple(Checks.model_fields)
    if loc[0] == "provider":
        return " of a provider", tuple(one.name for one in fields(ProviderSettings))
    return "", tuple(Settings.model_fields)
