"""A saved web page gives its story: fields, text, links, lists, tables and the pictures beside it; not the page's frame."""

import base64
import json
import shutil
from pathlib import Path

import pytest

from desktop.importers import read_stories
from desktop.story import Draft, Refusal, check

PAGES = Path(__file__).parent.parent / "cases" / "pages"
PARAGRAPHS = "".join(
    f"<p>Paragraph {number} tells at some length what the council of Samplehaven said about the bridge, the mill and the harbour.</p>"
    for number in ("one", "two", "three", "four")
)


def silent(done, total, what):
    pass


def story_of(path):
    (draft,) = read_stories(path, report=silent)
    assert isinstance(draft, Draft), str(draft)
    check(draft.body)
    assert {picture.sha256 for picture in draft.pictures} == set(draft.body.pictures)
    return draft


@pytest.mark.parametrize("name", ["graph", "meta", "tables"])
def test_a_page_is_read_as_a_person_reads_it(name, tmp_path, jpeg):
    shutil.copy(PAGES / f"{name}.html", tmp_path)
    (tmp_path / "graph_files").mkdir()
    (tmp_path / "graph_files" / "bridge.jpg").write_bytes(jpeg())
    want = json.loads((PAGES / f"{name}.json").read_text("utf-8"))
    draft = story_of(tmp_path / f"{name}.html")
    for field in ("title", "deck", "authors", "publication", "section", "published", "language", "url", "tags"):
        assert draft.text_of(field) == want[field], field
    for words in want["has"]:
        assert words in draft.body.html
    for words in want["has_not"]:
        assert words not in draft.body.html
    assert len(draft.pictures) == want["pictures"]
    assert want["dropped"] is None or sorted(dropped.why for dropped in draft.dropped) == want["dropped"]
    assert list(draft.warnings) == want["warnings"]
    assert draft.media_type == "text/html"
    assert draft.original == (tmp_path / f"{name}.html").read_bytes()


def page(body, head=""):
    return f"<html lang=en><head><title>Bridge</title>{head}</head><body><article><h1>Bridge</h1>{body}</article></body></html>"


@pytest.mark.parametrize(
    ("author", "names"),
    [
        ('"Edith Marlow"', "Edith Marlow"),
        ('["Edith Marlow", {"@type": "Person", "name": "Tom Finch"}]', "Edith Marlow, Tom Finch"),
        ('{"name": ["Edith Marlow"]}', "Edith Marlow"),
        ('"By Edith Marlow and Tom Finch"', "Edith Marlow, Tom Finch"),
        ('{"url": "https://a.example"}', ""),
        ("7", ""),
        ('"https://a.example/edith"', ""),
    ],
)
def test_authors_are_understood_in_every_shape(author, names, tmp_path):
    graph = f'<script type="application/ld+json">{{"@type": "NewsArticle", "headline": "Bridge", "author": {author}}}</script>'
    (tmp_path / "a.html").write_text(page(PARAGRAPHS, graph))
    assert story_of(tmp_path / "a.html").text_of("authors") == names


@pytest.mark.parametrize(
    "graph",
    ["{", "[" * 5000, '{"@graph": 7}', "null", '[{"@type": 3}]', '{"@type": "NewsArticle", "headline": ["x", {}], "datePublished": {}}'],
)
def test_broken_json_ld_is_passed_over(graph, tmp_path):
    (tmp_path / "a.html").write_text(page(PARAGRAPHS, f'<script type="application/ld+json">{graph}</script>'))
    assert story_of(tmp_path / "a.html").body.words > 60


def test_a_templates_language_does_not_win_over_the_texts(tmp_path):
    german = "".join(
        f"<p>Die Gemeinde will {season} über ein zweites Schiff beraten, sagte der Hafenmeister am Abend vor vielen Zuhörern.</p>"
        for season in ("im Frühling", "im Sommer", "im Herbst", "im Winter", "erst im nächsten Jahr")
    )
    (tmp_path / "a.html").write_text(page(german), "utf-8")
    assert story_of(tmp_path / "a.html").text_of("language") == "de"


def test_a_picture_within_the_page_comes_with_it(tmp_path, jpeg):
    src = "data:image/png;base64," + base64.b64encode(jpeg(kind="PNG")).decode()
    (tmp_path / "a.html").write_text(
        page(f'{PARAGRAPHS}<figure><img src="{src}" alt="Hill"><figcaption>A hill.</figcaption></figure>{PARAGRAPHS[:-1]}')
    )
    draft = story_of(tmp_path / "a.html")
    assert [picture.media_type for picture in draft.pictures] == ["image/png"]
    assert draft.pictures[0].content == jpeg(kind="PNG")
    assert (draft.pictures[0].width, draft.pictures[0].height) == (320, 200)
    assert 'alt="Hill"/><figcaption>A hill.</figcaption>' in draft.body.html


def test_icons_are_no_pictures_and_a_damaged_picture_is_told_of(tmp_path, jpeg):
    (tmp_path / "icon.jpg").write_bytes(jpeg(24, 24))
    (tmp_path / "pixel.gif").write_bytes(jpeg(1, 1, "GIF"))
    (tmp_path / "cut.jpg").write_bytes(jpeg()[:900])
    (tmp_path / "map.svg").write_text("<svg xmlns='http://www.w3.org/2000/svg'/>")
    images = "".join(f'<img src="{name}">' for name in ("icon.jpg", "pixel.gif", "cut.jpg", "map.svg"))
    (tmp_path / "a.html").write_text(page(f"{PARAGRAPHS}{images}{PARAGRAPHS.replace('Paragraph', 'Sentence')}"))
    draft = story_of(tmp_path / "a.html")
    assert not draft.pictures
    assert [warning.split("(")[0].strip() for warning in draft.warnings] == [
        "the picture cut.jpg is damaged and was left out",
        "the picture map.svg is a drawing",
    ]


def test_pictures_far_too_large_are_told_of(tmp_path, jpeg):
    import struct
    import zlib

    def chunk(kind, content):
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    header = struct.pack(">IIBBBBB", 60_000, 60_000, 1, 0, 0, 0, 0)
    bomb = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b"\0" * 100_000)) + chunk(b"IEND", b"")
    (tmp_path / "bomb.png").write_bytes(bomb)
    (tmp_path / "a.html").write_text(page(f'{PARAGRAPHS}<img src="bomb.png">{PARAGRAPHS.replace("Paragraph", "Sentence")}'))
    draft = story_of(tmp_path / "a.html")
    assert not draft.pictures
    assert any("60,000 × 60,000" in warning for warning in draft.warnings) or any("bomb.png" in warning for warning in draft.warnings)


@pytest.mark.parametrize(
    "src",
    [
        "../secret.jpg",
        "%2e%2e/secret.jpg",
        "link.jpg",
        "/etc/hostname",
        "file:///etc/hostname",
        "sub/../../secret.jpg",
        "..\\secret.jpg",
        "x%00.jpg",
    ],
)
def test_no_picture_is_taken_from_outside_the_pages_folder(src, tmp_path, jpeg):
    folder = tmp_path / "pages"
    folder.mkdir()
    (tmp_path / "secret.jpg").write_bytes(jpeg())
    (folder / "link.jpg").symlink_to(tmp_path / "secret.jpg")
    (folder / "a.html").write_text(page(f'{PARAGRAPHS}<img src="{src}">{PARAGRAPHS.replace("Paragraph", "Sentence")}'))
    draft = story_of(folder / "a.html")
    assert not draft.pictures
    assert "<img" not in draft.body.html


def test_a_page_without_words_is_refused(tmp_path):
    (tmp_path / "a.html").write_text("<html><body><script>x()</script></body></html>")
    (refusal,) = read_stories(tmp_path / "a.html", report=silent)
    assert isinstance(refusal, Refusal)
    assert "no words" in str(refusal)


@pytest.mark.parametrize("kicker", ["Harbour", "The Samplehaven Echo · Harbour", "HARBOUR"])
def test_the_section_above_the_headline_is_not_read_as_text(kicker, tmp_path):
    graph = {"@type": "NewsArticle", "headline": "Bridge", "articleSection": "Harbour", "publisher": {"name": "The Samplehaven Echo"}}
    head = f'<script type="application/ld+json">{json.dumps(graph)}</script>'
    body = f'<p class="kicker">{kicker}</p><h1>Bridge</h1><p class="by">By Edith Marlow</p>{PARAGRAPHS}'
    (tmp_path / "kicker.html").write_text(
        f"<html lang=en><head><title>Bridge</title>{head}</head><body><article>{body}</article></body></html>"
    )
    draft = story_of(tmp_path / "kicker.html")
    assert draft.body.text.startswith("Paragraph one")
    assert any(dropped.text == kicker for dropped in draft.dropped)


def test_a_drawing_that_only_holds_a_pictures_place_is_no_picture(tmp_path):
    place = "data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 width=%22696%22 height=%22391%22%3E%3Crect x=%220%22 y=%220%22 width=%22696%22 height=%22391%22 fill=%22%23f2f2f2%22/%3E%3C/svg%3E"
    (tmp_path / "a.html").write_text(page(f'{PARAGRAPHS}<figure><img src="{place}" alt=""><figcaption>A hill at dawn.</figcaption></figure>{PARAGRAPHS.replace("Paragraph", "Sentence")}'))  # fmt: skip
    draft = story_of(tmp_path / "a.html")
    assert not draft.pictures
    assert "<img" not in draft.body.html


def test_a_picture_nested_in_its_source_is_found(tmp_path, jpeg):
    (tmp_path / "hill.jpg").write_bytes(jpeg())
    html = '<figure><picture><source type="image/webp" srcset="https://cdn.example/hill.webp 2x"><img src="hill.jpg" alt="Hill"></picture><figcaption>A hill.</figcaption></figure>'
    (tmp_path / "a.html").write_text(page(f"{PARAGRAPHS}{html}{PARAGRAPHS.replace('Paragraph', 'Sentence')}"))
    assert 'alt="Hill"/><figcaption>A hill.</figcaption>' in story_of(tmp_path / "a.html").body.html


def test_what_microdata_says_is_read_and_each_author_is_a_person_or_an_organisation(tmp_path):
    body = f"""<div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">Bridge</h1>
    <span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">Edith Marlow</span></span>
    <span itemprop="author" itemscope itemtype="https://schema.org/Organization"><span itemprop="name">dpa</span></span>
    <meta itemprop="datePublished" content="2024-03-01T10:00:00+01:00"><meta itemprop="dateModified" content="2024-03-02T11:30:00+01:00">
    <div itemprop="articleBody">{PARAGRAPHS}</div></div>"""
    (tmp_path / "a.html").write_text(f"<html lang=en><head><title>Bridge</title></head><body>{body}</body></html>")
    draft = story_of(tmp_path / "a.html")
    assert draft.fields["authors"].value == ("Edith Marlow", "dpa")
    assert draft.fields["authors"].origin == "microdata: person, organisation"
    assert draft.text_of("published") == "2024-03-01T10:00:00+01:00"
    assert draft.text_of("updated") == "2024-03-02T11:30:00+01:00"


@pytest.mark.parametrize(
    ("written", "masthead"), [("Golem.de", "Golem"), ("Express.co.uk", "Express"), ("Radio Tal (RTL)", "Radio Tal"), ("The Quay Gazette", "The Quay Gazette"), ("X.de", "X.de")]
)  # fmt: skip
def test_a_publication_goes_by_its_masthead(written, masthead, tmp_path):
    (tmp_path / "a.html").write_text(page(PARAGRAPHS, f'<meta property="og:site_name" content="{written}">'))
    assert story_of(tmp_path / "a.html").text_of("publication") == masthead


def test_lists_of_other_stories_and_comments_are_left_out_whatever_they_are_called(tmp_path):
    cards = "".join(
        f'<div class="q{1}"><h3><a href="/{n}">Other story number {n}</a></h3><p>What the other story number {n} has to say about itself.</p></div>'
        for n in range(4)
    )
    talk = "<div class='zz'><h2>Comments (2)</h2><p>I have never read anything like it in all my life here.</p><p>Nor have I, and I live next door to the mill.</p></div>"
    (tmp_path / "a.html").write_text(page(f"{PARAGRAPHS}<div>{cards}</div>{talk}"))
    text = story_of(tmp_path / "a.html").body.text
    assert "Other story" not in text
    assert "other story number" not in text
    assert "next door" not in text
    assert text.count("Paragraph") == 4
