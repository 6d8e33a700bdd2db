"""The blocks of a record's body: paragraphs, quotations, headings, lists, tables, pictures."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import (
    AfterValidator,
    BeforeValidator,
    Discriminator,
    Field,
    Tag,
    WithJsonSchema,
    model_validator,
)

from toolkit.records.parts import Part, contradiction
from toolkit.records.texts import FilePath, Language, Line, Person, Prose, Text

__all__ = [
    "Block",
    "Grid",
    "Heading",
    "Image",
    "Item",
    "Items",
    "Paragraph",
    "Quote",
    "Table",
]

PICTURES = (".jpg", ".jpeg", ".png", ".webp", ".avif", ".gif")


class _Block(Part):
    """Base of the blocks that are more than a paragraph."""

    only: tuple[Language, ...] = Field(
        (), description="Languages whose edition has this block.", examples=[["az", "en"]]
    )


class Paragraph(_Block):
    """A paragraph that some editions leave out."""

    text: Annotated[Text, Prose("body")] = Field(
        description="The paragraph.", examples=["The exhibition is open until Friday."]
    )


class Quote(_Block):
    """A person's own words."""

    quote: Annotated[Text, Prose("quote")] = Field(
        description="The words, without quotation marks.", examples=["Every appeal is read."]
    )
    speaker: Person | None = Field(None, description="Who said them.", examples=["Sabina Aliyeva"])


class Heading(_Block):
    """A sub-heading."""

    heading: Annotated[Line, Prose("heading")] = Field(
        description="The sub-heading.", examples=["Next steps"]
    )


class Item(Part):
    """An item of a list with a list of its own below it."""

    item: Annotated[Line, Prose("list")] = Field(description="The item.", examples=["by post:"])
    list: tuple[ListItem, ...] = Field(
        min_length=1, description="The items below it.", examples=[["to the office"]]
    )


def _item_tag(value: object) -> Literal["block:item", "block:text"]:
    return "block:item" if isinstance(value, dict | Item) else "block:text"


ListItem = Annotated[
    Annotated[Line, Prose("list"), Tag("block:text")] | Annotated[Item, Tag("block:item")],
    Discriminator(_item_tag),
]


class Items(_Block):
    """A list."""

    list: tuple[ListItem, ...] = Field(
        min_length=1, description="The items.", examples=[["by post", "by e-mail"]]
    )


Cell = Annotated[
    Line | None,
    Prose("cell"),
    BeforeValidator(lambda cell: cell or None),
    WithJsonSchema({"type": ["string", "number", "null"]}),
]


class Grid(Part):
    """The cells of a table; a cell with a number is the same in every language."""

    header: tuple[Annotated[Line, Prose("cell")], ...] = Field(
        min_length=1, description="What each column holds.", examples=[["Region", "Appeals"]]
    )
    rows: tuple[tuple[Cell, ...], ...] = Field(
        min_length=1, description="The rows, as many cells each.", examples=[[["Guba", 120]]]
    )

    @model_validator(mode="after")
    def _is_even(self) -> Grid:
        wide = len(self.header)
        for number, row in enumerate(self.rows, 1):
            if len(row) != wide:
                raise contradiction(
                    "rows", f"expected {wide} cells in row {number}; found {len(row)}"
                )
        return self


class Table(_Block):
    """A table."""

    table: Grid = Field(
        description="Its header and rows.",
        examples=[{"header": ["Region", "Appeals"], "rows": [["Guba", 120]]}],
    )
    caption: Annotated[Line, Prose("caption")] | None = Field(
        None, description="Text printed with the table.", examples=["Appeals by region"]
    )


def _picture(value: str) -> str:
    """A picture beside the record, of a type that browsers show."""
    if not value.lower().endswith(PICTURES):
        raise ValueError("expected a .jpg, .png, .webp, .avif or .gif picture")
    return value


class Image(_Block):
    """A picture with the words a screen reader says."""

    image: Annotated[FilePath, AfterValidator(_picture)] = Field(
        description="Path of the picture, relative to the record.", examples=["photos/guba.jpg"]
    )
    alt: Annotated[Line, Prose("alt")] = Field(
        description="What the picture shows, in words.", examples=["Participants at a table"]
    )
    caption: Annotated[Line, Prose("caption")] | None = Field(
        None, description="Text printed below the picture.", examples=["The seminar in Guba"]
    )


BLOCKS: dict[str, type[Part]] = {
    "text": Paragraph,
    "quote": Quote,
    "heading": Heading,
    "list": Items,
    "table": Table,
    "image": Image,
}


def _block_tag(value: object) -> str:
    """Tell a body block by the field it starts from, so that a typo gives one error."""
    if isinstance(value, dict):
        named = [name for name in BLOCKS if name in value]
        return f"block:{named[0]}" if named else "block:unknown"
    if isinstance(value, Part):
        return next(f"block:{name}" for name, model in BLOCKS.items() if type(value) is model)
    return "block:plain"


Block = Annotated[
    Annotated[Text, Prose("body"), Tag("block:plain")]
    | Annotated[Paragraph, Tag("block:text")]
    | Annotated[Quote, Tag("block:quote")]
    | Annotated[Heading, Tag("block:heading")]
    | Annotated[Items, Tag("block:list")]
    | Annotated[Table, Tag("block:table")]
    | Annotated[Image, Tag("block:image")],
    Discriminator(
        _block_tag,
        custom_error_type="unknown_block",
        custom_error_message="expected a paragraph, or one of: text, quote, heading, list, table, "
        "image",
    ),
]
