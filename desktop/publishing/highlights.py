"""Highlights leave the archive with citations; what may not leave stays."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from desktop.archive import Archive, Highlight
from desktop.publishing.composing import article_of
from desktop.story import Mark, Story
from exports import ExportError, Report, Written, quiet
from exports.highlights import MarkedPassage, MarkedStory, Selection, endings, write_highlights
from exports.highlights.citing import citations


@dataclass(frozen=True, slots=True)
class HighlightSettings:
    """Which highlights are written, and how."""

    form: str = "markdown"  # one of `highlight_endings`
    title: str = "Highlights"
    language: str = "en"  # of the file's own words
    colours: frozenset[str] = frozenset()  # none: every colour
    style: str = ""  # a CSL file; "" is Pressmark's own way to cite
    names: Mapping[str, str] = field(default_factory=dict)  # what the person calls a colour
    overwrite: bool = False


def highlight_endings() -> Mapping[str, str]:
    """Give the forms in which highlights can be written, each with its file ending."""
    return endings()


def cite(story: Story, style: str = "") -> str:
    """Cite a story on one line. style: a CSL file; "" is Pressmark's own way. Raises ExportError for a style that cannot be used."""
    return cite_all([story], style)[0]


def cite_all(stories: Sequence[Story], style: str = "") -> list[str]:
    """Cite stories, a line each, as `cite` does one; all at once, since a style takes longer to be read than to cite."""
    return citations([article_of(story) for story in stories], Path(style) if style else None)


def export_highlights(
    archive: Archive, chosen: Sequence[Highlight], target: Path, settings: HighlightSettings | None = None, report: Report = quiet
) -> Written:
    """Write highlights, story by story in the order in which the first of each stands, passages in the order of the text.

    A story that is restricted or under embargo today is left out; the warnings name it. The export is noted in each story's provenance.
    Raises ExportError where nothing could be written, ArchiveError for a story that is gone.
    """
    settings = settings or HighlightSettings()
    held: dict[Mark, list[Highlight]] = {}
    for each in chosen:
        if not settings.colours or each.colour in settings.colours:
            held.setdefault(each.mark, []).append(each)
    withheld = archive.withheld(list(held))
    left_out = tuple(f"{mark} {why} and was left out." for mark, why in withheld.items())
    marks = [mark for mark in held if mark not in withheld]
    if held and not marks:
        raise ExportError(target, "each of its stories is restricted or under embargo", remedy="Release what may leave, or choose others.")
    articles = []
    for done, mark in enumerate(marks):
        report(done, len(marks), mark)
        articles.append(article_of(archive.story(mark)))
    cited = citations(articles, Path(settings.style) if settings.style else None)
    stories = tuple(
        MarkedStory(article, citation, tuple(_passage(each, settings) for each in sorted(held[mark], key=_place)))
        for mark, article, citation in zip(marks, articles, cited, strict=True)
    )
    file = write_highlights(
        Selection(settings.title, settings.language, stories), target, settings.form, overwrite=settings.overwrite, report=report
    )
    words = f"highlights, {settings.form} {Path(file.path).name} (SHA-256 {file.sha256})"
    archive.record_each({Mark(article.mark): words for article in articles}, "exporting")
    return Written(file.path, file.sha256, file.bytes, None, file.stories, left_out)


def _passage(each: Highlight, settings: HighlightSettings) -> MarkedPassage:
    name = settings.names.get(each.colour) or each.colour.title()
    return MarkedPassage(each.exact, each.colour, name, each.note, each.made, each.orphaned)


def _place(each: Highlight) -> tuple[bool, int, int]:
    return each.place is None, each.place[0] if each.place else 0, each.id
