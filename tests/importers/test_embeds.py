"""Posts and films within a story are kept as a quoted link with their words; nothing of them is loaded."""

import pytest

from desktop.importers import read_stories
from desktop.story import check


def silent(done, total, what):
    """Report to nobody."""


def told(number):
    return (
        f"<p>Paragraph {number} says at some length what the council of Samplehaven decided about the bridge, the mill and the harbour.</p>"
    )


def body_with(embed, tmp_path):
    text = "".join(map(told, "ABC")) + embed + "".join(map(told, "DEF"))
    (tmp_path / "a.html").write_text(f"<html lang=en><title>Bridge</title><body><article><h1>Bridge</h1>{text}</article></body></html>")
    (draft,) = read_stories(tmp_path / "a.html", report=silent)
    check(draft.body)
    return draft.body.html


@pytest.mark.parametrize(
    ("embed", "quoted"),
    [
        (
            '<blockquote class="twitter-tweet"><p>The bridge is shut again.</p>&mdash; Edith (@edith) <a href="https://twitter.com/edith/status/42">May 4</a></blockquote>',
            '<blockquote><p>The bridge is shut again.</p><p><a href="https://twitter.com/edith/status/42">Edith (@edith) May 4</a></p></blockquote>',
        ),
        (
            '<div class="player"><iframe src="https://www.youtube-nocookie.com/embed/abcdefghijk?start=30" title="The old mill"></iframe></div>',
            '<blockquote><p><a href="https://www.youtube.com/watch?v=abcdefghijk&amp;t=30">The old mill</a></p></blockquote>',
        ),
        (
            '<amp-youtube data-videoid="abcdefghijk"></amp-youtube>',
            '<blockquote><p><a href="https://www.youtube.com/watch?v=abcdefghijk">youtube.com</a></p></blockquote>',
        ),
    ],
)
def test_what_a_story_shows_from_elsewhere_stays_as_a_quoted_link(embed, quoted, tmp_path):
    html = body_with(embed, tmp_path)
    assert quoted in html
    assert html.index("Paragraph C") < html.index(quoted) < html.index("Paragraph D")


@pytest.mark.parametrize(
    "embed",
    [
        '<iframe src="https://ads.example/frame"></iframe>',
        '<iframe src="javascript:alert(1)"></iframe>',
        '<iframe src="https://youtube.com.evil.example/embed/x"></iframe>',
        '<iframe src="http://[youtube.com/embed/x"></iframe>',
    ],
)
def test_a_frame_of_an_unknown_place_leaves_nothing(embed, tmp_path):
    assert "<blockquote" not in body_with(embed, tmp_path)
