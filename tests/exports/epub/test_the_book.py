"""The book opens: every story in its place, in its language, with a way to it and a way on."""

import io
from urllib.parse import urldefrag

from lxml import etree
from PIL import Image as Pillow

from exports import Section

H, E, P, DC, N = (
    "{http://www.w3.org/1999/xhtml}",
    "{http://www.idpf.org/2007/ops}",
    "{http://www.idpf.org/2007/opf}",
    "{http://purl.org/dc/elements/1.1/}",
    "{http://www.daisy.org/z3986/2005/ncx/}",
)
STORIES = [f"story-{number:05}.xhtml" for number in range(1, 7)]
SPINE = [
    "cover.xhtml",
    "title.xhtml",
    "contents.xhtml",
    "section-001.xhtml",
    *STORIES[:3],
    "section-002.xhtml",
    *STORIES[3:],
    "colophon.xhtml",
]


def words(element: etree._Element) -> str:
    return " ".join("".join(element.itertext()).split())


def test_stories_stand_in_order_each_in_a_file_behind_its_sections_opener(book):
    assert book.spine() == SPINE
    assert [words(book.tree(name).find(f".//{H}h1")) for name in SPINE[3:6]] == [
        "Panorama",
        "Der Uhrmacher & „seine“ Uhr",
        "A quiet morning",
    ]
    assert book.names()[:2] == ["mimetype", "META-INF/container.xml"]


def test_contents_and_ncx_are_the_sections_and_their_stories(book, issue):
    wanted = [(section.title, [article.title for article in section.articles]) for section in issue().sections]
    contents = book.tree("nav.xhtml").find(f".//{H}nav[@{E}type='toc']/{H}ol")
    assert [(words(row.find(f"{H}a")), [words(link) for link in row.iterfind(f"{H}ol//{H}a")]) for row in contents[:-1]] == wanted
    points = book.tree("toc.ncx").find(f"{N}navMap")
    assert [(words(point[0]), [words(inner[0]) for inner in point.iterfind(f"{N}navPoint")]) for point in points[:-1]] == wanted
    assert [point.get("playOrder") for point in points.iter(f"{N}navPoint")] == [str(number) for number in range(1, 10)]
    assert words(contents[-1]) == words(points[-1][0]) == "Impressum"


def test_every_way_within_the_book_leads_somewhere(book):
    files = {name.removeprefix("EPUB/") for name in book.names()}
    pages = {name: book.tree(name) for name in files if name.endswith(".xhtml")}
    places = {name: {element.get("id") for element in tree.iter()} for name, tree in pages.items()}
    ways = [
        (name, way)
        for name, tree in pages.items()
        for kind in ("href", "src")
        for way in tree.xpath(f"//@{kind}")
        if not way.startswith(("http", "mailto"))
    ]
    assert len(ways) > 40
    for name, way in ways:
        file, place = urldefrag(way)
        assert (file or name) in files
        assert not place or place in places[file or name]
    package = book.tree("content.opf")
    assert {entry.get("href") for entry in package.iter(f"{P}item")} | {"content.opf"} == files - {
        "mimetype",
        "META-INF/container.xml",
        "META-INF/pressmark.jsonl",
    }


def test_each_story_says_its_language_and_direction_and_furniture_says_its_own(book):
    said = [(tree.get("lang"), tree.get("{http://www.w3.org/XML/1998/namespace}lang"), tree.get("dir")) for tree in map(book.tree, STORIES)]
    assert said == [("de", "de", None), ("en", "en", None), ("fr", "fr", None), ("ru", "ru", None), ("ar", "ar", None), ("zh", "zh", None)]
    # The root has the direction in which pages are turned: epub.js opens a page of another at its end.
    assert [tree.find(f".//{H}article").get("dir") for tree in map(book.tree, STORIES)] == [None, None, None, None, "rtl", None]
    arabic = book.tree(STORIES[4])
    back = arabic.find(f".//{H}p[@class='back']/{H}a")
    assert (words(back), back.get("lang"), back.get("dir")) == ("Zurück zu: Welt & Wege", "de", "ltr")
    assert "12 مارس 2024" in words(arabic)
    inner = book.tree(STORIES[3]).find(f".//{H}p/{H}span[@lang='en']")
    assert inner.get("{http://www.w3.org/XML/1998/namespace}lang") == "en"


def test_a_story_has_its_head_its_body_its_source_and_the_way_on(book):
    page = book.tree(STORIES[0])
    head = {element.get("class"): words(element) for element in page.find(f".//{H}header")}
    assert head == {
        "kicker": "Lindenhafener Bote · Stadt",
        None: "Der Uhrmacher & „seine“ Uhr",
        "deck": "Ein Vorspann.",
        "byline": "Jette Arendt · LINDENHAFEN · 12. März 2024 · 2 Min. Lesezeit",
    }
    foot = page.find(f".//{H}footer")
    assert words(foot[0]).startswith("Quelle: Lindenhafener Bote, 12. März 2024, PM-000001")
    assert foot[0].find(f"{H}a").get("href") == "https://bote.example/1"
    assert [link.get("href") for link in foot.iterfind(f"{H}p/{H}a")][1:] == [STORIES[1], "section-001.xhtml"]
    assert "JahrelangVoilà" not in words(page)
    assert "Vierundvierzig Jahrelang stellte er die Uhr" in words(page)  # no space comes in between <em> and <b>
    assert [link.get("href") for link in book.tree(STORIES[5]).iterfind(f".//{H}footer/{H}p/{H}a")] == ["section-002.xhtml"]


def test_figures_keep_caption_credit_and_description(book):
    figure = book.tree(STORIES[0]).find(f".//{H}figure")
    assert figure[0].get("alt") == "Ein Farbverlauf > ein Bild"
    assert words(figure[1]) == "Der Turm am Abend. Foto: Arendt"
    assert book.tree(STORIES[4]).find(f".//{H}img").get("src") == figure[0].get("src")  # the same picture is in the book once


def test_pictures_are_of_kinds_every_reader_shows_and_of_the_size_asked_for(book, issue, press):
    kinds = {
        name: Pillow.open(io.BytesIO(book.read(name)))
        for name in (f"pictures/0000{n}" + (".png" if n == 3 else ".jpg") for n in range(1, 5))
    }
    assert [(picture.format, picture.mode) for picture in kinds.values()] == [
        ("JPEG", "RGB"),
        ("JPEG", "RGB"),
        ("PNG", "RGB"),
        ("JPEG", "RGB"),
    ]
    assert kinds["pictures/00001.jpg"].size == (1600, 1067)
    small = press(issue(), "small.epub", pictures="eink")
    assert Pillow.open(io.BytesIO(small.read("pictures/00001.jpg"))).size == (1448, 965)


def test_hidden_metadata_stays_out(issue, press, paint):
    told = Pillow.Exif()
    told[0x010F] = "Camera of Jette Arendt"
    told[0x0112] = 6  # turned
    picture = paint(600, 300, exif=told)
    assert b"Jette Arendt" in picture.content
    body = {"PM-000006": f'<figure><img src="pm:{picture.sha256}" alt=""/></figure>'}
    book = press(
        issue(
            (issue().sections[1],),
            body,
            image={picture.sha256: picture, **{k: issue().image(k) for a in issue().articles for k in a.images}}.__getitem__,
        )
    )
    shown = book.read(book.tree("story-00003.xhtml").find(f".//{H}img").get("src"))
    assert b"Jette Arendt" not in shown
    assert Pillow.open(io.BytesIO(shown)).size == (300, 600)


def test_a_broken_picture_leaves_its_caption_and_a_warning_that_names_the_story(issue, press, paint):
    torn = paint(800, 600, "RGB", "PNG")
    body = {
        "PM-000002": f'<p>Words.</p><figure><img src="pm:{torn.sha256}" alt="x"/><figcaption>Torn.</figcaption></figure><figure><img src="pm:{"0" * 64}" alt=""/></figure>'
    }
    half = {torn.sha256: type(torn)(torn.sha256, "image/png", 800, 600, torn.content[:3000])}
    book = press(issue((Section("", issue().sections[0].articles[1:2] + issue().sections[1].articles[2:]),), body, image=half.__getitem__))
    assert [words(figure) for figure in book.tree("story-00001.xhtml").iter(f"{H}figure")] == ["Torn."]
    assert len(book.warnings) == 2
    assert all(warning.startswith("PM-000002 “A quiet morning”: picture pm:") for warning in book.warnings)


def test_a_body_that_a_damaged_disk_broke_still_gives_its_words(issue, press):
    book = press(issue(bodies={"PM-000006": "<p>开门<em></p><p>着急"}))
    assert "开门" in words(book.tree(STORIES[5]))
    assert "着急" in words(book.tree(STORIES[5]))


def test_the_cover_is_the_first_page_and_of_the_size_that_shops_ask_for(book):
    picture = Pillow.open(io.BytesIO(book.read("pictures/cover.jpg")))
    assert (picture.format, picture.size, "progressive" in picture.info) == ("JPEG", (1600, 2400), False)
    shown = book.tree("cover.xhtml").find(f".//{H}img")
    assert (shown.get("src"), shown.get("alt")) == ("pictures/cover.jpg", "Umschlag: Sechs ruhige Morgen")
    (entry,) = (entry for entry in book.tree("content.opf").iter(f"{P}item") if entry.get("properties") == "cover-image")
    assert entry.get("href") == "pictures/cover.jpg"


def test_the_package_says_who_what_when_and_which_series(book):
    package = book.tree("content.opf")
    said = {
        name: [element.text for element in package.iter(f"{DC}{name}")]
        for name in ("identifier", "title", "language", "creator", "contributor", "date")
    }
    assert said == {
        "identifier": ["urn:uuid:0e0c2a9e-6e1b-4d4f-9e5a-3c1f7b7a1d11"],
        "title": ["Sechs ruhige Morgen", "Aus sechs Sprachen"],
        "language": ["de", "en", "fr", "ru", "ar", "zh"],
        "creator": ["Jette Arendt"],
        "contributor": ["Jette Arendt", "Maud Ellery", "Tom Ash"],
        "date": ["2024-05-04"],
    }
    metas = [
        (element.get("property") or element.get("name"), element.text or element.get("content")) for element in package.iter(f"{P}meta")
    ]
    for meta in (
        ("dcterms:modified", "2024-05-04T08:00:00Z"), ("role", "edt"), ("role", "aut"), ("belongs-to-collection", "Lesesaal"), ("group-position", "14"),
        ("calibre:series", "Lesesaal"), ("calibre:series_index", "14"), ("schema:accessibilityFeature", "alternativeText"), ("pageBreakSource", "none"),
        ("schema:accessModeSufficient", "textual"),
    ):  # fmt: skip
        assert meta in metas


def test_accessibility_is_not_claimed_where_a_picture_has_no_description(issue, press):
    plain = {article.mark: "<p>Ohne Bild.</p>" for article in issue().articles}
    metas = words(press(issue(bodies=plain), "plain.epub").tree("content.opf"))
    assert "visual" not in metas
    mute = {"PM-000001": issue().body("PM-000001").replace('alt="Ein Farbverlauf &gt; ein Bild"', 'alt=""')}
    metas = words(press(issue(bodies=mute), "mute.epub").tree("content.opf"))
    assert "alternativeText" not in metas
    assert "nicht jedes Bild hat eine Beschreibung" in metas


def test_an_arabic_issue_turns_its_pages_from_the_right(issue, press):
    book = press(issue(language="ar"))
    assert book.tree("content.opf").find(f"{P}spine").get("page-progression-direction") == "rtl"
    assert words(book.tree("nav.xhtml").find(f".//{H}h1")) == "المحتويات"


def test_a_language_without_furniture_gets_english_and_says_so(issue, press):
    heading = press(issue(language="pt-BR")).tree("nav.xhtml").find(f".//{H}h1")
    assert (words(heading), heading.get("lang")) == ("Contents", "en")


def test_one_story_alone_is_cover_story_and_colophon(issue, press, story):
    book = press(
        issue(
            (Section("", (story(2, "A quiet morning", "en"),)),), title="A quiet morning", language="en", series="", number="", creator=""
        )
    )
    assert book.spine() == ["cover.xhtml", "story-00001.xhtml", "colophon.xhtml"]
    assert [element.text for element in book.tree("content.opf").iter(f"{DC}creator")] == ["Jette Arendt"]


def test_the_colophon_gives_every_mark_so_that_a_story_is_found_again(book):
    marks = [(words(link), link.get("href")) for link in book.tree("colophon.xhtml").iterfind(f".//{H}a[@class='mark']")]
    assert marks == [(f"PM-{number:06}", name) for number, name in enumerate(STORIES, 1)]
