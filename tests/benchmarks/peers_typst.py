"""The far mark: typst, a typesetter in Rust that knows no CSS, on the same stories, with contents and as PDF/A-3a and PDF/UA-1 as ours.

It is taken from this Python if it is there (`pip install typst`), or from the one that PRESSMARK_TYPST names; it is no part of the project.
"""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import floors
from cases_exports import printed_archive
from lxml import html as markup
from timing import timed

_PREAMBLE = """#set document(title: "Stories")
#set page("a4", numbering: "1", margin: (top: 28mm, bottom: 30mm, inside: 33mm, outside: 27mm))
#set text(font: "Source Serif Pro", size: 10.6pt, lang: "de", hyphenate: true)
#set par(justify: true, first-line-indent: 1.4em)
#outline(depth: 1)
"""
_SET = "import sys, typst; typst.compile(sys.argv[1], output=sys.argv[2], font_paths=[sys.argv[3]], pdf_standards=['a-3a', 'ua-1'])"
_SPECIAL = str.maketrans({sign: f"\\{sign}" for sign in "\\#$*_`<>@[]=~/-+\"'"})


def peer_typst(count: int, folder: Path) -> dict[str, Any]:
    """Let it set the stories; {"skipped": why} where it is not installed. Its figures are seconds, bytes and pages."""
    python = os.environ.get("PRESSMARK_TYPST", sys.executable)
    if subprocess.run([python, "-c", "import typst"], capture_output=True, check=False).returncode:
        return {"skipped": "typst is not installed"}
    pages = folder / "pages for typst"
    pages.mkdir(exist_ok=True)
    source, target = pages / "stories.typ", folder / "typst.pdf"
    with printed_archive(count, folder) as archive:
        from desktop.archive import Query
        from desktop.publishing import compose

        publication = compose(archive, archive.marks(Query.parse("")))
        _, style = floors.plain_html(publication, pages)  # for the pictures, and for where the faces are
        stories = (f"= {article.title.translate(_SPECIAL)}\n{''.join(_blocks(publication.body(article.mark)))}" for article in publication)
        source.write_text(_PREAMBLE + "".join(stories), "utf-8")
    figures: dict[str, Any] = {"stories": count}
    faces = str(style.faces[0].file.parent)
    with timed(figures):
        ran = subprocess.run([python, "-c", _SET, str(source), str(target), faces], capture_output=True, text=True, check=False)
    if ran.returncode:
        return {"skipped": f"typst failed: {ran.stderr.strip().splitlines()[-1][:80]}"}
    import pypdfium2

    with pypdfium2.PdfDocument(target) as document:
        return figures | {"bytes": target.stat().st_size, "pages": len(document)}


def _blocks(body: str) -> Iterator[str]:
    for block in markup.fragment_fromstring(body, create_parent=True):
        words = " ".join(block.text_content().split()).translate(_SPECIAL)
        if (picture := block.find(".//img")) is not None:
            name = picture.get("src").removeprefix("pm:")
            said = json.dumps(picture.get("alt") or "A picture", ensure_ascii=False)
            yield f'#figure(image("{name}", format: "jpg", alt: {said}, width: 100%), caption: [{words}])\n\n'
        else:
            yield f"{words}\n\n"
