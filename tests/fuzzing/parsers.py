"""Each parser as something that takes bytes: it reads them or refuses them in words, and whatever else it does is a find."""

import os
from io import BytesIO
from pathlib import Path

CASES = Path(__file__).parents[1] / "cases"
# parser → the beginnings of its formats' readers, and the cases that fuzzing begins with
PARSERS: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "html": (("pages.",), ("pages/*.html", "web/*.html")),
    "mail": (("mail.",), ("mail/*.eml", "mail/*.mbox", "mail/*.msg")),
    "rtf": (("documents.rtf",), ("documents/*.rtf", "newsdb/*.rtf")),
    "pdf": (("documents.pdf",), ("documents/*.pdf",)),
    "office": (("documents.docx", "documents.odt", "documents.epub", "documents.markdown"), ("documents/*.*",)),
    "warc": (("webarchives.",), ("web/*.*",)),
    "feed": (("feeds.",), ("feeds/*.*",)),
    "newsdb": (("newsdb.",), ("newsdb/*.*",)),
    "library": (("libraries.",), ("libraries/*.*",)),
    "lines": (("text.json_lines",), ("lines/*.jsonl",)),
    "picture": ((), ("pictures/*.*",)),
}


def read(parser: str, content: bytes) -> int:
    """Read bytes by the format of a parser's that knows them, as an import would; give how many stories there are."""
    from desktop.importers.errors import UnreadableError  # here: the fuzzer watches what is loaded once it runs
    from desktop.importers.material import Material
    from desktop.importers.pictures import verify
    from desktop.importers.recognising import FORMATS
    from desktop.story import Draft, check

    if parser == "picture":
        return verify(content, "picture").picture is not None
    formats = [each for each in FORMATS if each.reader.startswith(PARSERS[parser][0])]
    material = Material("input", lambda: BytesIO(content), len(content), origin="input", alone=True)
    stories = 0
    try:
        known = next((each for each in formats if each.recognises(material)), None)
        if known is None:
            return 0
        for reading in known.read(material, lambda _done, _total, _what: None):
            if isinstance(reading, Draft):
                stories += 1
                check(reading.body)
    except UnreadableError:
        pass
    return stories


def without_programs() -> None:
    """Let no reader find another program (tesseract): it is not what is looked at, and takes seconds."""
    os.environ["PATH"] = ""
