"""WARC and WACZ: each story with its record as the original."""

import gzip
import hashlib
import io
import tracemalloc
import zipfile
from uuid import uuid4

import brotli
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.importers.webarchives.index import key_of
from desktop.importers.webarchives.records import Damage, Head, heads


class Crawl:
    """Writes records as ISO 28500 has them, each compressed by itself or none."""

    def __init__(self, out, *, gz):
        self.out, self.gz = out, gz

    def record(self, kind, address, block, content_type, **more):
        fields = {"WARC-Type": kind, "WARC-Record-ID": f"<urn:uuid:{uuid4()}>", "WARC-Date": "2026-03-03T08:00:00Z", **more}
        if address:
            fields["WARC-Target-URI"] = address
        head = "".join(f"{name}: {value}\r\n" for name, value in fields.items())
        whole = f"WARC/1.0\r\n{head}Content-Type: {content_type}\r\nContent-Length: {len(block)}\r\n\r\n".encode() + block + b"\r\n\r\n"
        self.out.write(gzip.compress(whole) if self.gz else whole)

    def response(self, address, content, *, status="200 OK", kind="text/html; charset=utf-8", headers=()):
        lines = "".join(f"{name}: {value}\r\n" for name, value in [("Content-Type", kind), *headers])
        self.record("request", address, b"GET / HTTP/1.1\r\n\r\n", "application/http; msgtype=request")
        self.record("response", address, f"HTTP/1.1 {status}\r\n{lines}\r\n".encode() + content, "application/http; msgtype=response")


@pytest.fixture(scope="session")
def crawl(page):
    def made(path, jpeg, *, gz=True, pages=2):
        """Write a crawl as crawlers do: requests, pictures, a frame, a list of links, an error, a redirect and a revisit among the stories."""
        with path.open("wb") as out:
            writer = Crawl(out, gz=gz)
            writer.record("warcinfo", "", b"software: hand\r\n", "application/warc-fields")
            for number in range(pages):
                writer.response(f"https://bote.example/bild{number}.jpg", jpeg(400 + number, 300), kind="image/jpeg")
                writer.response(f"https://bote.example/wehr-{number}.html", page(number, f"/bild{number}.jpg"))
            links = "".join(f"<li><a href='/{n}'>Eine Überschrift aus der Gegend, Nummer {n}</a></li>" for n in range(30))
            writer.response("https://bote.example/", f"<title>Der Bote</title><h1>Der Bote</h1><ul>{links}</ul>".encode())
            writer.response("https://werbung.example/frame", b"<html><body><p>Kauft Kerzen.</p></body></html>")
            writer.response("https://bote.example/weg", b"<p>nicht da</p>", status="404 Not Found")
            writer.response("https://bote.example/alt.jpg", b"", status="301 Moved", headers=[("Location", "/bild0.jpg")])
            writer.response("https://bote.example/packed.html", brotli.compress(page(8, "/alt.jpg")), headers=[("Content-Encoding", "br")])
            chunked = b"".join(b"%x\r\n%b\r\n" % (len(part), part) for part in (page(9)[:100], page(9)[100:])) + b"0\r\n\r\n"
            writer.response("https://bote.example/chunked.html", chunked, headers=[("Transfer-Encoding", "chunked")])
            refers = {
                "WARC-Refers-To-Target-URI": "https://bote.example/wehr-0.html",
                "WARC-Profile": "http://netpreserve.org/warc/1.0/revisit/identical-payload-digest",
            }
            writer.record(
                "revisit",
                "https://bote.example/wehr-0.html",
                b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n",
                "application/http",
                **refers,
            )
        return path

    return made


@pytest.mark.parametrize("gz", [True, False])
def test_a_crawls_stories_come_with_their_pictures_and_their_place(tmp_path, jpeg, gz, stories, crawl):
    file = crawl(tmp_path / "crawl.warc", jpeg, gz=gz)
    found = stories(file)
    assert [draft.text_of("title") for draft in found] == [f"Wehr Nummer {number} wird gesperrt" for number in (0, 1, 8, 9)]
    assert [len(draft.pictures) for draft in found] == [1, 1, 1, 0]  # the third by a redirect
    assert found[0].part == found[0].text_of("url") == "https://bote.example/wehr-0.html"
    assert found[0].retrieved.isoformat() in {"2026-03-03T08:00:00+00:00", found[0].retrieved.astimezone().isoformat()}
    whole = file.read_bytes()
    for draft in found:
        assert draft.container == hashlib.sha256(whole).hexdigest()
        assert whole[draft.offset : draft.offset + len(draft.original)] == draft.original
        assert draft.media_type == "application/warc"


def test_a_front_page_with_teasers_is_no_story(tmp_path, page, stories):
    places = "Auental Brandfurt Cleverode Dornau Eschbach Fahrendorf Gerlingen Hohenau".split()
    teasers = "".join(
        f'<section><h2><a href="/{place}">In {place} wird wieder über die Brücke gestritten</a></h2><p>Der Rat von {place} trat am Abend zusammen und vertagte sich nach drei Stunden, ohne dass jemand das Wort Abriss ausgesprochen hätte.</p></section>'
        for place in places
    )
    front = f"<html><head><title>Der Bote</title></head><body><main><h1>Heute im Boten</h1>{teasers}</main></body></html>"
    with (tmp_path / "a.warc").open("wb") as out:
        writer = Crawl(out, gz=True)
        writer.response("https://bote.example/heute", front.encode())
        writer.response("https://bote.example/wehr", page(1))
    assert [draft.part for draft in stories(tmp_path / "a.warc")] == ["https://bote.example/wehr"]


def test_a_story_can_be_read_again_from_its_record(tmp_path, jpeg, stories, crawl, seen):
    first = stories(crawl(tmp_path / "crawl.warc", jpeg))[0]
    (tmp_path / "original").write_bytes(first.original)
    (again,) = stories(tmp_path / "original")
    assert (again.text_of("title"), again.text_of("url"), again.retrieved) == (
        first.text_of("title"),
        first.text_of("url"),
        first.retrieved,
    )
    assert seen in again.body.text


def test_what_is_damaged_is_told_and_the_rest_goes_on(tmp_path, jpeg, stories, refusals, crawl):
    for gz in (True, False):
        file = crawl(tmp_path / "crawl.warc", jpeg, gz=gz, pages=6)
        content = bytearray(file.read_bytes())
        places = [head.offset for head in heads(io.BytesIO(content)) if isinstance(head, Head) and head.address.endswith("wehr-2.html")]
        content[places[-1] + 20 : places[-1] + 60] = b"\xff" * 40
        file.write_bytes(content)
        titles = [draft.text_of("title") for draft in stories(file)]
        assert "Wehr Nummer 1 wird gesperrt" in titles
        assert "Wehr Nummer 3 wird gesperrt" in titles
        assert "Wehr Nummer 9 wird gesperrt" in titles
        assert refusals(file)


def test_a_crawl_that_was_cut_off_says_so(tmp_path, jpeg, stories, refusals, crawl):
    for gz in (True, False):
        file = crawl(tmp_path / "crawl.warc", jpeg, gz=gz)
        content = file.read_bytes()
        last = next(head.offset for head in heads(io.BytesIO(content)) if isinstance(head, Head) and head.address.endswith("chunked.html"))
        file.write_bytes(content[: last + 700])
        assert len(stories(file)) == 3
        (refusal,) = refusals(file)
        assert "cut off" in refusal.why or "damaged" in refusal.why


def test_a_warc_compressed_as_a_whole_is_read(tmp_path, jpeg, stories, crawl):
    plain = crawl(tmp_path / "crawl.warc", jpeg, gz=False)
    packed = tmp_path / "crawl.warc.gz"
    packed.write_bytes(gzip.compress(plain.read_bytes()))
    assert [draft.body.text for draft in stories(packed)] == [draft.body.text for draft in stories(plain)]


def wacz(path, warc, *, listed=None, stored=True):
    with zipfile.ZipFile(path, "w") as out:
        out.write(warc, f"archive/{warc.name}", zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED)
        out.writestr("datapackage.json", '{"profile": "data-package", "wacz_version": "1.1.1"}')
        if listed is not None:
            lines = ['{"format": "json-pages-1.0", "id": "pages", "title": "All"}', *(f'{{"url": "{each}"}}' for each in listed), "{broken"]
            out.writestr("pages/pages.jsonl", "\n".join(lines))
    return path


@pytest.mark.parametrize("stored", [True, False])
def test_a_wacz_gives_the_pages_it_lists(tmp_path, jpeg, stored, stories, crawl):
    warc = crawl(tmp_path / "data.warc.gz", jpeg)
    listed = wacz(
        tmp_path / "a.wacz", warc, listed=["https://bote.example/wehr-1.html", "https://bote.example/chunked.html"], stored=stored
    )
    found = stories(listed)
    assert [draft.text_of("title") for draft in found] == ["Wehr Nummer 1 wird gesperrt", "Wehr Nummer 9 wird gesperrt"]
    assert len(found[0].pictures) == 1
    whole = listed.read_bytes()
    assert found[0].container == hashlib.sha256(whole).hexdigest()
    if stored:
        assert whole[found[0].offset :].startswith(found[0].original)
    assert len(stories(wacz(tmp_path / "b.wacz", warc, stored=stored))) == 4  # it lists none: each page is judged
    assert len(stories(wacz(tmp_path / "c.wacz", warc, listed=["https://anders.example/"], stored=stored))) == 4


@pytest.mark.parametrize("order", [(1, 2, 3), (3, 1, 2)])
def test_an_article_over_several_records_is_one_story(tmp_path, order, page, stories):
    file = tmp_path / "a.warc"
    with file.open("wb") as out:
        writer = Crawl(out, gz=True)
        for number in order:
            following = f'<a rel="next" href="/bau?seite={number + 1}">weiter</a>' if number < 3 else ""
            text = (
                page(number)
                .decode()
                .replace("</article>", f"{following}</article>")
                .replace("Wehr Nummer", f"Abschnitt {number}, Wehr Nummer")
            )
            writer.response(f"https://bote.example/bau?seite={number}", text.encode())
    (draft,) = stories(file)
    assert draft.text_of("url").endswith("seite=1")
    places = [draft.body.text.index(f"Abschnitt {number}, Wehr") for number in (1, 2, 3)]
    assert places == sorted(places)
    assert "joined from 3 pages" in draft.warnings


def test_an_address_is_one_whatever_its_scheme():
    assert key_of("http://Bote.example/a#b") == key_of("https://bote.example/a")
    assert key_of("https://bote.example") == key_of("https://bote.example/")
    assert key_of("https://bote.example/A") != key_of("https://bote.example/a")


def test_a_record_that_expands_without_end_is_refused_in_little_memory(tmp_path, page, stories, refusals):
    file = tmp_path / "bomb.warc"
    with file.open("wb") as out:
        writer = Crawl(out, gz=True)
        bomb = gzip.compress(bytes(300 << 20))
        writer.response("https://bote.example/bomb", bomb, headers=[("Content-Encoding", "gzip")])
        writer.response("https://bote.example/wehr", page(1))
    tracemalloc.start()
    assert len(stories(file)) == 1
    assert tracemalloc.get_traced_memory()[1] < 300 << 20
    tracemalloc.stop()
    assert "larger than" in refusals(file)[0].why


@given(content=st.binary(max_size=400), cut=st.integers(0, 2000), at=st.integers(0, 2000))
@settings(max_examples=150, deadline=None)
def test_any_bytes_in_a_crawl_give_heads_or_damage_and_end(content, cut, at, page):
    out = io.BytesIO()
    writer = Crawl(out, gz=bool(cut % 2))
    for number in range(3):
        writer.response(f"https://bote.example/{number}", page(number))
    whole = out.getvalue()
    broken = whole[: at % len(whole)] + content + whole[at % len(whole) + cut % 50 :]
    found = list(heads(io.BytesIO(b"WARC/1.0\r\n" + broken if cut % 3 == 0 else broken)))
    assert all(isinstance(each, Head | Damage) for each in found)


@pytest.mark.long
def test_a_crawl_of_two_gigabytes_takes_little_memory(tmp_path, jpeg, page, stories):
    import resource

    file = tmp_path / "large.warc"
    filler = bytes(1 << 20)
    with file.open("wb") as out:
        writer = Crawl(out, gz=False)
        for number in range(2_000):
            writer.response(f"https://bote.example/film-{number}.mp4", filler, kind="video/mp4")
            if number % 100 == 0:
                writer.response(f"https://bote.example/wehr-{number}.html", page(number))
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    assert len(stories(file)) == 20
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 200 << 10
