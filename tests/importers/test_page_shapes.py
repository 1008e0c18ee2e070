"""What a page puts around and into its story is known by its shape, whatever the site calls it; and what is the story's stays."""

import pytest

from desktop.importers import read_stories

TOLD = [
    f"Paragraph {number} tells at some length what the council of Samplehaven said about the bridge, the mill and the harbour."
    for number in ("one", "two", "three", "four", "five")
]


def read(path):
    (draft,) = read_stories(path, report=lambda *_: None)
    return draft


def page(tmp_path, *, inside="", below="", before="", tag="p", head="", title="Bridge closes for the winter"):
    told = "".join(f"<{tag}>{line}</{tag}>" for line in TOLD[:3]) + inside + "".join(f"<{tag}>{line}</{tag}>" for line in TOLD[3:])
    html = f"<html lang=en><head><title>{title}</title>{head}</head><body>{before}<div class=q><h1>Bridge closes for the winter</h1><div class=z>{told}</div>{below}</div></body></html>"
    (tmp_path / "a.html").write_text(html, "utf-8")
    return read(tmp_path / "a.html")


@pytest.mark.parametrize(
    "box",
    [
        '<div class="z1"><p>The morning tide</p><p>Every day at six, the stories of the coast.</p><form><input type="email"></form></div>',
        '<div class="z2"><p>Should the old bench stay?</p><label><input type="radio">Yes, of course</label></div>',
        '<div class="z3"><p>In this article</p><ul><li><a href="#a">The bridge in the winter</a></li><li><a href="#b">The bakery</a></li></ul></div>',
        '<p><b>[ <a href="/other">The school choir sings for the night shift</a> ]</b></p>',
        '<ul><li><a href="/one">The ferry fares rise again in spring</a></li><li><a href="/two">The clock runs backwards all week</a></li></ul>',
        '<p aria-hidden="true">But those who look more closely will notice a turn that nobody had expected at all.</p>',
        '<div><h3>Subscribe to continue reading</h3><p>All stories for one pound a month.</p></div>',
    ],
    ids=["asks for an address", "asks for an opinion", "contents", "a linked paragraph", "a linked list", "hidden", "an offer"],
)  # fmt: skip
def test_a_box_within_the_text_is_left_out_whatever_it_is_called(box, tmp_path):
    assert page(tmp_path, inside=box).body.text.split("\n\n") == TOLD


@pytest.mark.parametrize(
    ("kept", "words"),
    [
        ('<aside class="z"><h3>In brief</h3><p>Born in 1961 in a signal box, she has mended church clocks for thirty years.</p></aside>', "Born in 1961"),
        ("<ul><li>The footpath under the first arch, from seven</li><li>The ferry, every twenty minutes until dusk</li></ul>", "The footpath"),
        ('<p><a href="/report">The council decided that the bridge will be closed until the report is done.</a></p>', "until the report is done"),
        ('<p><a href="https://elsewhere.example/paper">The engineers’ paper on the seven arches</a></p>', "paper on the seven arches"),
    ],
    ids=["facts", "a list", "a linked sentence", "a source elsewhere"],
)  # fmt: skip
def test_what_is_the_storys_stays(kept, words, tmp_path):
    text = page(tmp_path, inside=kept).body.text
    assert words in text
    assert all(line in text for line in TOLD)


def test_names_under_the_text_sign_a_story_that_nobody_else_signs(tmp_path):
    draft = page(tmp_path, below='<p align="right"><em>Edith Marlow and Tom Finch</em></p>')
    assert draft.text_of("authors") == "Edith Marlow, Tom Finch"
    assert "Edith" not in draft.body.text


def test_a_byline_of_persons_outdoes_the_organisation_that_the_page_describes_as_the_author(tmp_path):
    described = '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Bridge closes for the winter", "author": {"@type": "Organization", "name": "Samplehaven Wire"}}</script>'
    assert page(tmp_path, head=described).text_of("authors") == "Samplehaven Wire"
    assert page(tmp_path, head=described, below="<p>Edith Marlow and Tom Finch</p>").text_of("authors") == "Edith Marlow, Tom Finch"


def test_what_the_page_tells_of_its_author_is_not_the_story(tmp_path):
    about = '<div class="z4"><img src="face.jpg"><a href="/staff/1">Edith Marlow</a><p>Edith Marlow has written about harbours for nine years.</p></div>'
    draft = page(tmp_path, below=about, head='<meta name="author" content="Edith Marlow">')
    assert draft.body.text.split("\n\n") == TOLD


def test_the_masthead_as_the_pages_heading_is_not_the_storys_title(tmp_path):
    told = "".join(f"<p>{line}</p>" for line in TOLD)
    (tmp_path / "b.html").write_text(
        f"<html lang=en><title>Samplehaven Herald: The mill turns</title><h1>Samplehaven Herald</h1><p><a href=/>Home</a> &gt; <a href=/l>Local</a></p><h2>The mill turns</h2><p>Thursday, 2 November 2023</p>{told}",
        "utf-8",
    )
    draft = read(tmp_path / "b.html")
    assert [draft.text_of(name) for name in ("title", "publication", "section", "published")] == [
        "The mill turns",
        "Samplehaven Herald",
        "Local",
        "2023-11-02",
    ]
    assert draft.body.text.split("\n\n") == TOLD


def test_the_time_on_another_storys_card_is_not_the_storys(tmp_path):
    card = '<a href="/x"><h3>Another story</h3><time datetime="2024-05-01T08:00:00Z">1 May</time></a>'
    assert page(tmp_path, below=card).text_of("published") == ""


def test_paragraphs_that_are_plain_blocks_are_kept_with_captions_that_are_plain_blocks(tmp_path, jpeg):
    (tmp_path / "p.jpg").write_bytes(jpeg())
    shown = '<div class="m media"><div><img src="p.jpg"></div><div class="legend"><p>The mill in the morning.</p><p>Photo: T. Finch</p></div></div>'
    draft = page(tmp_path, inside=shown, tag="div")
    assert [line for line in draft.body.text.split("\n\n") if line in TOLD] == TOLD
    assert "<figcaption>The mill in the morning." in draft.body.html
    assert len(draft.pictures) == 1


def test_of_a_broken_picture_the_caption_stays_and_a_warning(tmp_path, jpeg):
    (tmp_path / "torn.jpg").write_bytes(jpeg()[:200])
    draft = page(tmp_path, inside='<figure><img src="torn.jpg"><figcaption>The mill, seen from the air.</figcaption></figure>')
    assert "<aside><p>The mill, seen from the air.</p></aside>" in draft.body.html
    assert any("torn.jpg" in warning for warning in draft.warnings)
