"""Rich text (RTF 1.9.1) as a story: what `richtext` makes of it, its head read like any document's."""

from collections.abc import Iterator

from lxml import html

from desktop.importers.documents.heading import Said, headed, plausible_authors, plausible_title
from desktop.importers.drafting import drafted
from desktop.importers.material import Material
from desktop.importers.pictures import verify
from desktop.importers.reading import Report
from desktop.importers.richtext import Rich, rich_text
from desktop.story import Draft, Dropped, Picture

IMPORTER = "rtf 1"


def read_rtf(material: Material, report: Report) -> Iterator[Draft]:
    """Read rich text as one story.

    Raises UnreadableError for one that nests without end.
    """
    report(0, 1, material.name)
    content = material.content()
    rich = rich_text(content)
    pictures: dict[str, Picture] = {}
    warnings: list[str] = []
    for number, picture in enumerate(rich.pictures):
        verified = verify(picture, str(number + 1))
        warnings += filter(None, [verified.fault])
        if verified.picture is not None:
            pictures[f"picture-{number}"] = verified.picture
    dropped: list[Dropped] = []
    fields, body = headed(
        html.document_fromstring(f"<html><body>{rich.html or '<p></p>'}</body></html>"),
        said(rich),
        pictures=pictures,
        dropped=dropped,
        name=material.name,
    )
    if not body.html:
        warnings.append("there is no text in the document")
    yield drafted(
        fields,
        body,
        content,
        material,
        media_type="application/rtf",
        importer=IMPORTER,
        pictures=list(pictures.values()),
        dropped=dropped,
        warnings=warnings,
    )


def said(rich: Rich) -> Said:
    """Give what a rich text's information group says, as far as it is plausible."""
    return Said(
        plausible_title(rich.info.get("title", "")),
        plausible_authors(rich.info.get("author", "")),
        rich.info.get("creatim", ""),
        rich.language,
    )
