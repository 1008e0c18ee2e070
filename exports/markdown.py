"""Markdown: stories for a notebook of plain files, their pictures in a folder beside them.

Source: CommonMark 0.31 with the tables of GitHub Flavored Markdown; front matter in YAML, as Obsidian, Jekyll and Pandoc read it.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

from markdownify import MarkdownConverter

from exports.dressing import dressed, left_out
from exports.furniture import date_in
from exports.markup import MARKDOWN, address, language_of, plain
from exports.media import ending_of
from exports.publication import Article, Publication, Report, Written, quiet
from exports.saving import saving, stories_of, written

_FOLDER = "pictures"


def write_markdown(publication: Publication, target: Path, *, overwrite: bool = False, report: Report = quiet) -> Written:
    """Write a publication as one Markdown file; a single story has its fields as front matter, several have contents by section.

    Pictures stand in `pictures` beside it, named after their content, so that many files of one folder share them.
    report: called before each story; what it raises passes through untouched, and the pictures written until then vanish.
    Raises ExportError for a publication without stories, a target that exists, a disk that refuses.
    """
    articles = stories_of(publication, target)
    note = _Notebook(publication, target.parent / _FOLDER)
    try:
        with saving(target, overwrite=overwrite) as partial, partial.open("w", encoding="utf-8", errors="replace", newline="\n") as stream:
            for piece in note.pieces(report):
                stream.write(piece)
            report(len(articles), len(articles), publication.title)
    except BaseException:
        note.withdraw()
        raise
    return written(target, stories=len(articles), warnings=tuple(note.warnings))


class _Notebook:
    """The file in the making."""

    def __init__(self, publication: Publication, folder: Path) -> None:
        self.warnings: list[str] = []
        self._publication, self._folder = publication, folder
        self._new: list[Path] = []

    def pieces(self, report: Report) -> Iterator[str]:
        """Give the file piece by piece, so that only one story is in memory."""
        total, done = len(self._publication.articles), 0
        single = total == 1
        if not single:
            yield f"# {_safe(self._publication.title)}\n"
        for section in self._publication.sections:
            if section.title and section.articles and not single:
                yield f"\n## {_safe(section.title)}\n"
            for article in section.articles:
                report(done, total, article.title)
                done += 1
                level = 1 if single else 3 if section.title else 2
                yield (_front_matter(article) if single else "\n") + self._story(article, level)

    def withdraw(self) -> None:
        """Remove the pictures that were written, and their folder if it was made for them."""
        for path in self._new:
            path.unlink(missing_ok=True)
        if self._new and not any(self._folder.iterdir()):
            self._folder.rmdir()

    def _story(self, article: Article, level: int) -> str:
        body = "".join(
            dressed(self._publication.body(article.mark), lambda sha256, _: self._picture(article, sha256), xml=False, deeper=level - 1)
        )
        parts = (
            f"{'#' * level} {_safe(article.title) or article.mark}",
            f"**{_safe(article.deck)}**" if plain(article.deck) else "",
            _source(article),
            _Converter(heading_style="atx", bullets="-", escape_misc=True, keep_inline_images_in=["figure"]).convert(body).strip("\n"),
        )
        return "\n\n".join(part for part in parts if part) + "\n"

    def _picture(self, article: Article, sha256: str) -> str | None:
        try:
            image = self._publication.image(sha256)
        except KeyError:
            self.warnings.append(left_out(article, sha256, "the archive has none of that name"))
            return None
        name = sha256 + ending_of(image.media_type)
        path = self._folder / name
        if not path.exists():  # its name is its content
            self._folder.mkdir(exist_ok=True)
            self._new.append(path)
            with saving(path, overwrite=True) as partial:
                partial.write_bytes(image.content)
        return quote(f"{_FOLDER}/{name}")


class _Converter(MarkdownConverter):
    """A body as Markdown: what Markdown has no sign for keeps its HTML tag."""

    def convert_sup(self, el: Any, text: str, parent_tags: set[str]) -> str:
        """Keep it raised: 2³ is not 23."""
        return f"<sup>{text}</sup>" if text else ""

    def convert_sub(self, el: Any, text: str, parent_tags: set[str]) -> str:
        """Keep it lowered: H₂O."""
        return f"<sub>{text}</sub>" if text else ""

    def convert_figcaption(self, el: Any, text: str, parent_tags: set[str]) -> str:
        """Set a caption apart from the text below it."""
        return f"\n\n*{words}*\n\n" if (words := " ".join(text.replace("*", "").split())) else ""


def _front_matter(article: Article) -> str:
    said: dict[str, object] = {
        "title": plain(article.title) or article.mark,
        "deck": plain(article.deck),
        "authors": [plain(name) for name in article.authors],
        "publication": plain(article.publication),
        "section": plain(article.section),
        "published": article.published,
        "language": article.language if article.language != "und" else "",
        "url": article.url,
        "mark": article.mark,
        "tags": [plain(tag) for tag in article.tags],
        "rights": plain(article.rights),
        "note": article.note,
    }
    lines = (f"{name}: {json.dumps(value, ensure_ascii=False)}\n" for name, value in said.items() if value)  # JSON is YAML, safely quoted
    return f"---\n{''.join(lines)}---\n\n"


def _source(article: Article) -> str:
    language = language_of(article.language)
    known = [", ".join(article.authors), article.publication, article.section, date_in(language, article.published), article.mark]
    line = " · ".join(_safe(words) for words in known if plain(words))
    return f"{line} · <{href}>" if (href := address(article.url)) else line


def _safe(words: str) -> str:
    return plain(words).translate(MARKDOWN)
