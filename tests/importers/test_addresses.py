"""An address comes in like a file: its redirects said, its pictures fetched, its pages joined; a file stays off the network unless told."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.importers import ReadingOptions, SourceError, read_stories
from desktop.importers.fetching import Fetcher, FetchSettings
from desktop.importers.pages.joining import next_page, page_number
from desktop.importers.pages.whence import saved_from
from desktop.story import Draft, Refusal

WEHR = (Path(__file__).parents[1] / "cases/web/wehr.html").read_text("utf-8")
SEEN = "Der Steg bleibt offen, doch Boote müssen über Land getragen werden."


def page(number=1, picture="", *, more=""):
    figure = f'<figure><img src="{picture}"><figcaption>Das Wehr im Februar.</figcaption></figure>' if picture else ""
    return WEHR.replace("NUMBER", str(number)).replace("<!--FIGURE-->", figure).replace("</article>", f"{more}</article>").encode()


@pytest.fixture
def allowed():
    return ReadingOptions(fetcher=Fetcher(FetchSettings(private_network=True, delay=0, silence=2, whole=5)))


def readings(source, options):
    return list(read_stories(source, report=lambda *_: None, options=options))


def test_an_address_gives_its_story_with_its_pictures_and_says_where_it_led(site, allowed, jpeg):
    server = site()
    server.routes |= {
        "/kurz": (302, b"", {"Location": "/orte/wehr.html"}),
        "/orte/wehr.html": page(1, "../bilder/b.jpg"),
        "/bilder/b.jpg": (jpeg(), {"Content-Type": "image/jpeg"}),
    }
    (draft,) = readings(f"{server.address}/kurz", allowed)
    assert draft.text_of("title") == "Wehr Nummer 1 wird gesperrt"
    assert draft.text_of("url") == f"{server.address}/orte/wehr.html"
    assert draft.origin == f"{server.address}/kurz"
    assert draft.original == page(1, "../bilder/b.jpg")
    assert len(draft.pictures) == 1
    assert f"the address led to {server.address}/orte/wehr.html" in draft.warnings


def test_a_picture_that_does_not_come_leaves_a_warning(site, allowed):
    server = site()
    server.routes["/wehr"] = page(1, "http://127.0.0.1:9/fort.jpg")
    (draft,) = readings(f"{server.address}/wehr", allowed)
    assert SEEN in draft.body.text
    assert any("picture" in warning for warning in draft.warnings)


def test_a_server_may_say_the_encoding(site, allowed):
    server = site()
    greek = page().decode().replace('<meta charset="utf-8">', "").replace("Mühle", "Μύλος")
    server.routes["/wehr"] = (
        "".join("o" if each in "äöüß" else each for each in greek).encode("iso-8859-7"),
        {"Content-Type": "text/html; charset=ISO-8859-7"},
    )
    (draft,) = readings(f"{server.address}/wehr", allowed)
    assert "Μύλος" in draft.body.text


@pytest.mark.parametrize("said", ["iso-8859-1", "utf-16", "utf-7", "nonsense", "us-ascii"])
def test_a_server_that_says_a_wrong_encoding_spoils_nothing(site, allowed, said):
    server = site()
    server.routes["/wehr"] = (page(), {"Content-Type": f"text/html; charset={said}"})
    (draft,) = readings(f"{server.address}/wehr", allowed)
    assert SEEN in draft.body.text


def test_an_address_that_gives_nothing_is_a_refusal(site, allowed):
    server = site()
    server.routes["/bild"] = (b"\x89PNG\r\n\x1a\n", {"Content-Type": "image/png"})
    for path, word in (("/weg", "404"), ("/bild", "picture")):
        (refusal,) = readings(server.address + path, allowed)
        assert isinstance(refusal, Refusal)
        assert word in refusal.why
    (refusal,) = readings("http://127.0.0.1/", ReadingOptions())
    assert "private network" in refusal.why
    with pytest.raises(SourceError):
        readings("file:///etc/passwd", allowed)


WORDS = (
    (
        "Am Ufer wurde schon im März gebaut, und die Leute sahen von der Brücke aus zu, obwohl ein Zaun davor stand.",
        "Der Zimmermann Jost Reimer brachte sein eigenes Werkzeug mit, weil die Gemeinde keines kaufen wollte.",
        "Im Mai kam das Hochwasser, nahm zwei Gerüste mit und ließ den Kran schief im Kies stehen.",
    ),
    (
        "Danach stritt der Rat drei Sitzungen lang, ob der Bau ruhen oder mit Beton weitergehen solle.",
        "Die Pläne hingen im Rathaus aus; wer wollte, durfte mit rotem Stift hineinschreiben, und viele wollten.",
        "Erst als die Schule ihre Ferien verschob, fand sich eine Mehrheit für die Lösung aus Holz.",
    ),
    (
        "Zum Richtfest erschienen vierhundert Gäste, ein Chor und der Pfarrer aus dem Nachbardorf.",
        "Seither geht man trocken über den Fluss, und im Winter steht eine Laterne auf jedem Pfeiler.",
        "Nur der Kran liegt noch im Kies, denn für seine Bergung hat sich bis heute niemand gemeldet.",
    ),
)


def part_of(number, last, pager):
    text = "".join(
        f"<p>Teil {number}, Absatz {each}: am Ufer wurde weiter gebaut, und die Leute sahen von der Brücke aus zu, Tag für Tag.</p>"
        for each in range(3)
    )
    body = f"<title>Der lange Bau</title></head><body><article><h1>Der lange Bau</h1>{text}{pager(number, last)}</article>"
    return f'<!DOCTYPE html><html lang="de"><head><meta charset="utf-8">{body}</body></html>'.encode()


PAGERS = {
    "?seite={}": lambda number, last: "".join(f'<a href="?seite={each}">{each}</a> ' for each in range(1, last + 1)),
    "/{}": lambda number, last: (
        f'<a rel="next" href="/bau/{number + 1}">weiter</a>' if number < last else '<a rel="next" href="/fest">nächster Artikel</a>'
    ),
    "-{}.html": lambda number, last: f'<a href="/bau-{number + 1}.html">Nächste Seite »</a>' if number < last else "",
    "/seite-{}": lambda number, last: f'<link rel="next" href="/bau/seite-{number + 1}">' if number < last else "",
}


@pytest.mark.parametrize("form", PAGERS)
def test_an_article_over_several_pages_is_one_story(site, allowed, tmp_path, form):
    server = site()
    for number in (1, 2, 3):
        path = "/bau" + form.format(number)
        server.routes[path] = part_of(number, 3, PAGERS[form])
    server.routes["/fest"] = page(9)
    first = "/bau" + form.format(1)
    (draft,) = readings(server.address + first, allowed)
    for number in (1, 2, 3):
        for each in range(3):
            assert draft.body.text.count(f"Teil {number}, Absatz {each}:") == 1
    assert "joined from 3 pages" in draft.warnings
    assert "/fest" not in server.paths()
    (tmp_path / "original").write_bytes(draft.original)
    (again,) = readings(tmp_path / "original", ReadingOptions())
    assert again.body.text == draft.body.text
    assert again.text_of("url") == draft.text_of("url")


def test_pages_that_lead_in_a_circle_or_break_off_still_give_a_story(site, allowed):
    server = site()
    server.routes |= {"/bau/1": part_of(1, 9, PAGERS["/{}"]), "/bau/2": part_of(2, 9, PAGERS["/{}"])}
    (draft,) = readings(f"{server.address}/bau/1", allowed)
    assert "Teil 2" in draft.body.text
    assert any("page 3 of the article is missing" in warning for warning in draft.warnings)


@pytest.mark.parametrize(
    ("here", "link"),
    [
        ("https://bote.example/2026/03/wehr", '<a rel="next" href="/2026/03/faehre">Nächster Artikel</a>'),
        ("https://bote.example/artikel-1041.html", '<a href="/artikel-1042.html">weiter</a>'),
        ("https://bote.example/wehr", '<a href="https://anders.example/wehr?page=2">2</a>'),
        ("https://bote.example/wehr?page=2", '<a href="?page=2">Next</a><a href="?page=1">1</a>'),
        ("https://bote.example/wehr", '<a href="/wehr?comments=2">2</a>'),
        ("https://bote.example/2026/03/02", '<a href="/2026/03/03">weiter</a>'),
        ("https://bote.example/wehr", "<a href='http://[::1'>2</a><a>2</a>"),
    ],
)
def test_the_next_article_is_not_the_next_page(here, link):
    assert next_page(f"<article>{link}</article>", here) == ""


@given(
    here=st.one_of(st.text(max_size=40), st.from_regex(r"https://a\.b/[a-z0-9/?=&.-]{0,20}", fullmatch=True)),
    href=st.text(max_size=40),
    words=st.sampled_from(["weiter", "2", "Next", "x"]),
)
def test_any_link_on_any_page_leads_on_within_the_article_or_nowhere(here, href, words):
    led = next_page(f'<article><a rel="next" href="{href}">{words}</a></article>', here)
    assert not led or page_number(led) == page_number(here) + 1


@given(st.text(max_size=300), st.text(max_size=300))
def test_any_remark_in_a_page_is_read_or_passed_over(before, after):
    address, _ = saved_from(f"{before}<!-- saved from url=(0014){after}\n Page saved with SingleFile url: {after} -->")
    assert address == "" or address.startswith(("http://", "https://"))


def test_a_file_stays_off_the_network_unless_told(site, allowed, jpeg, tmp_path):
    server = site()
    server.routes |= {"/b.jpg": (jpeg(), {"Content-Type": "image/jpeg"}), "/wehr": page(2)}
    (tmp_path / "wehr.html").write_bytes(page(1, f"{server.address}/b.jpg"))
    (tmp_path / "lesen.txt").write_text(f"{server.address}/wehr\n{server.address}/fort\n")
    offline = readings(tmp_path, ReadingOptions())
    assert server.asked == []
    assert [len(draft.pictures) for draft in offline] == [0, 0, 0]
    online = readings(tmp_path, allowed)
    stories = [each for each in online if isinstance(each, Draft)]
    assert [draft.text_of("title") for draft in stories] == ["Wehr Nummer 2 wird gesperrt", "Wehr Nummer 1 wird gesperrt"]
    assert len(stories[1].pictures) == 1
    (refusal,) = [each for each in online if isinstance(each, Refusal)]
    assert (refusal.origin, refusal.part) == (str(tmp_path / "lesen.txt"), f"{server.address}/fort")


def test_a_bookmark_brings_its_page_when_told_and_keeps_its_tags(site, allowed, tmp_path):
    server = site()
    server.routes["/wehr"] = page(2)
    links = "".join(f'<DT><A HREF="{server.address}/{path}" TAGS="fluss,bau">Merken: {path}</A>\n' for path in ("wehr", "fort"))
    (tmp_path / "b.html").write_text(f"<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<TITLE>Bookmarks</TITLE>\n<DL><p>\n{links}</DL><p>\n")
    offline = readings(tmp_path / "b.html", ReadingOptions())
    assert [draft.body.words for draft in offline] == [0, 0]
    assert server.asked == []
    first, second = readings(tmp_path / "b.html", allowed)
    assert (first.text_of("title"), first.text_of("tags")) == ("Wehr Nummer 2 wird gesperrt", offline[0].text_of("tags"))
    assert SEEN in first.body.text
    assert (second.text_of("title"), second.body.words) == ("Merken: fort", 0)
    assert any("did not come: the server answered 404" in warning for warning in second.warnings)


def test_cancelling_passes_through(site, allowed):
    server = site()
    server.routes["/wehr"] = page()

    class Enough(Exception): ...

    def cancel(*_):
        raise Enough

    with pytest.raises(Enough):
        list(read_stories(f"{server.address}/wehr", report=cancel, options=allowed))
