"""What browsers and crawlers kept comes in as stories, with the pictures that came along, and nothing of the network is asked."""

import gzip
import hashlib
import io
import re
import tempfile
import tracemalloc
import zipfile
from pathlib import Path
from uuid import uuid4

import brotli
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.importers import read_stories
from desktop.importers.webarchives.index import key_of
from desktop.importers.webarchives.records import Damage, Head, heads
from desktop.story import Draft, Refusal

SEEN = "Der Steg bleibt offen, doch Boote müssen über Land getragen werden."
WEHR = (Path(__file__).parents[1] / "cases/web/wehr.html").read_text("utf-8")


def page(number=1, picture=""):
    """Give a story's page; `picture` as its img is to name it."""
    figure = f'<figure><img src="{picture}" alt="Das Wehr"><figcaption>Das Wehr im Februar.</figcaption></figure>'
    return WEHR.replace("NUMBER", str(number)).replace("<!--FIGURE-->", figure if picture else "").encode()


def readings(source):
    return list(read_stories(source, report=lambda *_: None))


def stories(source):
    return [each for each in readings(source) if isinstance(each, Draft)]


def refusals(source):
    return [each for each in readings(source) if isinstance(each, Refusal)]


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


def crawl(path, jpeg, *, gz=True, pages=2):
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


@pytest.mark.parametrize("gz", [True, False])
def test_a_crawls_stories_come_with_their_pictures_and_their_place(tmp_path, jpeg, gz):
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


def test_a_front_page_with_teasers_is_no_story(tmp_path):
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


def test_a_story_can_be_read_again_from_its_record(tmp_path, jpeg):
    first = stories(crawl(tmp_path / "crawl.warc", jpeg))[0]
    (tmp_path / "original").write_bytes(first.original)
    (again,) = stories(tmp_path / "original")
    assert (again.text_of("title"), again.text_of("url"), again.retrieved) == (
        first.text_of("title"),
        first.text_of("url"),
        first.retrieved,
    )
    assert SEEN in again.body.text


def test_what_is_damaged_is_told_and_the_rest_goes_on(tmp_path, jpeg):
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


def test_a_crawl_that_was_cut_off_says_so(tmp_path, jpeg):
    for gz in (True, False):
        file = crawl(tmp_path / "crawl.warc", jpeg, gz=gz)
        content = file.read_bytes()
        last = next(head.offset for head in heads(io.BytesIO(content)) if isinstance(head, Head) and head.address.endswith("chunked.html"))
        file.write_bytes(content[: last + 700])
        assert len(stories(file)) == 3
        (refusal,) = refusals(file)
        assert "cut off" in refusal.why or "damaged" in refusal.why


def test_a_warc_compressed_as_a_whole_is_read(tmp_path, jpeg):
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
def test_a_wacz_gives_the_pages_it_lists(tmp_path, jpeg, stored):
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
def test_an_article_over_several_records_is_one_story(tmp_path, order):
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


def test_a_record_that_expands_without_end_is_refused_in_little_memory(tmp_path):
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
def test_any_bytes_in_a_crawl_give_heads_or_damage_and_end(content, cut, at):
    out = io.BytesIO()
    writer = Crawl(out, gz=bool(cut % 2))
    for number in range(3):
        writer.response(f"https://bote.example/{number}", page(number))
    whole = out.getvalue()
    broken = whole[: at % len(whole)] + content + whole[at % len(whole) + cut % 50 :]
    found = list(heads(io.BytesIO(b"WARC/1.0\r\n" + broken if cut % 3 == 0 else broken)))
    assert all(isinstance(each, Head | Damage) for each in found)


def mhtml(picture=b"", *, by="chrome", address="https://bote.example/wehr-1.html", charset="utf-8", html=None):
    """Write a page as Chrome, Internet Explorer or a Firefox add-on saves it."""
    import base64
    import quopri

    html = html if html is not None else page(1, "https://bote.example/bild.jpg" if by != "cid" else "cid:bild-7@mhtml.blink").decode()
    head = {
        "chrome": f"From: <Saved by Blink>\r\nSnapshot-Content-Location: {address}\r\nSubject: =?utf-8?Q?Wehr?=\r\nDate: Tue, 3 Mar 2026 09:00:00 +0100\r\n",
        "ie": "From: <Saved by Windows Internet Explorer 8>\r\nSubject: Wehr\r\nDate: Tue, 3 Mar 2026 09:00:00 +0100\r\n",
        "unmht": "From: <Saved by UnMHT>\r\nSubject: Wehr\r\nDate: Tue, 3 Mar 2026 09:00:00 +0100\r\n",
        "cid": f"From: <Saved by Blink>\r\nSnapshot-Content-Location: {address}\r\nDate: Tue, 3 Mar 2026 09:00:00 +0100\r\n",
        "opera": "",
    }[by]
    parts = [
        f"Content-Type: text/html; charset={charset}\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: {address}\r\n\r\n".encode()
        + quopri.encodestring(html.encode(charset)).replace(b"\n", b"\r\n")
    ]
    if picture:
        name = b"Content-ID: <bild-7@mhtml.blink>" if by == "cid" else b"Content-Location: https://bote.example/bild.jpg"
        parts.append(
            b"Content-Type: image/jpeg\r\nContent-Transfer-Encoding: base64\r\n" + name + b"\r\n\r\n" + base64.encodebytes(picture)
        )
    mark = b"----MultipartBoundary--x1"
    return (
        f'{head}MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="{mark.decode()}"\r\n\r\n\r\n'.encode()
        + b"".join(b"--" + mark + b"\r\n" + part + b"\r\n" for part in parts)
        + b"--"
        + mark
        + b"--\r\n"
    )


@pytest.mark.parametrize("by", ["chrome", "ie", "unmht", "cid", "opera"])
def test_a_page_saved_as_one_mail_comes_with_its_picture(tmp_path, jpeg, by):
    content = mhtml(jpeg(), by=by)
    (tmp_path / "wehr.mhtml").write_bytes(content)
    (draft,) = stories(tmp_path / "wehr.mhtml")
    assert draft.text_of("title") == "Wehr Nummer 1 wird gesperrt"
    assert SEEN in draft.body.text
    assert len(draft.pictures) == 1
    assert draft.original == content
    assert draft.text_of("url") == "https://bote.example/wehr-1.html"
    if by != "opera":
        assert draft.retrieved.astimezone().isoformat()[:10] == "2026-03-03"


def test_the_mails_charset_is_believed_where_the_page_says_none(tmp_path):
    html = page(1).decode().replace('<meta charset="utf-8">', "")
    (tmp_path / "wehr.mht").write_bytes(mhtml(charset="iso-8859-7", html=re.sub("[äöüß]", "o", html).replace("Mohle", "Μύλος")))
    (draft,) = stories(tmp_path / "wehr.mht")
    assert "Μύλος" in draft.body.text


def test_a_saved_page_without_words_keeps_its_name_and_a_mail_without_a_page_is_refused(tmp_path):
    (tmp_path / "a.mht").write_bytes(mhtml(html=""))
    (draft,) = stories(tmp_path / "a.mht")
    assert (draft.text_of("title"), draft.body.words) == ("Wehr", 0)
    (tmp_path / "c.mht").write_bytes(mhtml(html="", by="opera"))
    assert "empty" in refusals(tmp_path / "c.mht")[0].why
    (tmp_path / "b.mht").write_bytes(mhtml().replace(b"text/html; charset", b"text/css; charset"))
    assert "no page" in refusals(tmp_path / "b.mht")[0].why


@given(cut=st.integers(0, 3000), length=st.integers(0, 200), noise=st.binary(max_size=60))
@settings(max_examples=60, deadline=None)
def test_a_damaged_saved_page_gives_a_story_or_a_refusal(cut, length, noise):
    content = mhtml(b"\xff\xd8\xff none")
    at = cut % len(content)
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "a.mht").write_bytes(content[:at] + noise + content[at + length :])
        for each in readings(Path(folder) / "a.mht"):
            assert isinstance(each, Draft) or "Please report it" not in each.remedy


@pytest.mark.parametrize("folder", ["Wehr_files", "Wehr-Dateien", "Wehr_fichiers", "Wehr_archivos", "Wehr.files"])
def test_a_page_finds_its_pictures_in_the_folder_its_browser_made(tmp_path, jpeg, folder):
    (tmp_path / folder).mkdir()
    (tmp_path / folder / "bild 1.jpg").write_bytes(jpeg())
    (tmp_path / folder / "frame.html").write_bytes(page(5))
    (tmp_path / "Wehr.html").write_bytes(page(1, f"./{folder}/bild%201.jpg"))
    (draft,) = stories(tmp_path)
    assert len(draft.pictures) == 1


def test_a_page_that_was_renamed_still_finds_its_folder(tmp_path, jpeg):
    (tmp_path / "Wehr an der Mühle_files").mkdir()
    (tmp_path / "Wehr an der Mühle_files" / "b.jpg").write_bytes(jpeg())
    (tmp_path / "umbenannt.html").write_bytes(page(1, "Wehr%20an%20der%20M%C3%BChle_files/b.jpg"))
    (draft,) = [each for each in stories(tmp_path) if each.text_of("title").startswith("Wehr")]
    assert len(draft.pictures) == 1


@pytest.mark.parametrize("src", ["../../bilder/b.jpg", "/bilder/b.jpg", "https://bote.example/bilder/b.jpg", "//bote.example/bilder/b.jpg"])
def test_a_site_saved_as_a_folder_gives_its_pictures_from_anywhere_in_it(tmp_path, jpeg, src):
    site = tmp_path / "gespiegelt/bote.example"
    (site / "2026/03").mkdir(parents=True)
    (site / "bilder").mkdir()
    (site / "bilder/b.jpg").write_bytes(jpeg())
    (site / "2026/03/wehr.html").write_bytes(page(1, src))
    (draft,) = stories(tmp_path / "gespiegelt")
    assert len(draft.pictures) == 1
    (alone,) = stories(site / "2026/03/wehr.html")
    assert alone.pictures == ()  # a page that is imported alone opens nothing above its folder


def test_a_site_saved_as_a_folder_opens_nothing_outside_it(tmp_path, jpeg):
    (tmp_path / "fremd.jpg").write_bytes(jpeg())
    (tmp_path / "site").mkdir()
    (tmp_path / "site/link.jpg").symlink_to(tmp_path / "fremd.jpg")
    for src in ("../fremd.jpg", f"{tmp_path}/fremd.jpg", "link.jpg", f"file://{tmp_path}/fremd.jpg", "/../fremd.jpg"):
        (tmp_path / "site/wehr.html").write_bytes(page(1, src))
        (draft,) = stories(tmp_path / "site")
        assert draft.pictures == ()


@pytest.mark.parametrize(
    ("remark", "address", "day"),
    [
        (
            "<!--\n Page saved with SingleFile \n url: https://bote.example/wehr?a=1 \n saved date: Tue Mar 03 2026 09:00:00 GMT+0100 (MEZ)\n-->",
            "https://bote.example/wehr?a=1",
            "2026-03-03",
        ),
        ("<!-- saved from url=(0027)https://bote.example/wehr -->", "https://bote.example/wehr", None),
        (
            "<!-- Mirrored from bote.example/wehr.html by HTTrack Website Copier/3.x [XR&CO'2014], Tue, 03 Mar 2026 08:00:00 GMT -->",
            "http://bote.example/wehr.html",
            "2026-03-03",
        ),
    ],
)
def test_a_saved_page_knows_where_and_when_it_was_saved(tmp_path, remark, address, day):
    (tmp_path / "wehr.html").write_bytes(page(1).replace(b"<html", remark.encode() + b"<html", 1))
    (draft,) = stories(tmp_path / "wehr.html")
    assert draft.text_of("url") == address
    assert day is None or draft.retrieved.isoformat().startswith(day)


LINKS = {
    "wehr.url": "[InternetShortcut]\r\nURL=https://bote.example/wehr\r\nIconIndex=0\r\n",
    "wehr.desktop": "[Desktop Entry]\nType=Link\nName=wehr\nURL=https://bote.example/wehr\n",
    "wehr.webloc": '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">\n<plist version="1.0"><dict><key>URL</key><string>https://bote.example/wehr</string></dict></plist>',
}


@pytest.mark.parametrize("name", LINKS)
def test_a_link_is_kept_as_a_story_without_words(tmp_path, name):
    (tmp_path / name).write_text(LINKS[name])
    (draft,) = stories(tmp_path / name)
    assert (draft.text_of("url"), draft.text_of("title"), draft.body.words) == ("https://bote.example/wehr", "wehr", 0)
    assert "--fetch" in draft.warnings[0]


def test_a_binary_webloc_and_hostile_ones(tmp_path):
    import plistlib

    (tmp_path / "a.webloc").write_bytes(plistlib.dumps({"URL": "https://bote.example/wehr"}, fmt=plistlib.FMT_BINARY))
    assert stories(tmp_path / "a.webloc")[0].text_of("url") == "https://bote.example/wehr"
    (tmp_path / "b.webloc").write_text(LINKS["wehr.webloc"].replace("https://bote.example/wehr", "file:///etc/passwd"))
    assert "no address of the web" in refusals(tmp_path / "b.webloc")[0].why
    laughs = '<?xml version="1.0"?><!DOCTYPE plist [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><plist><dict><key>URL</key><string>&b;</string></dict></plist>'
    (tmp_path / "c.webloc").write_text(laughs)
    assert "damaged" in refusals(tmp_path / "c.webloc")[0].why


def test_a_browsers_bookmarks_are_no_link(tmp_path):
    import plistlib

    from desktop.importers.material import Material
    from desktop.importers.options import ReadingOptions
    from desktop.importers.webarchives.formats import is_webloc

    many = {"Children": [{"URLString": "https://bote.example/", "URIDictionary": {"title": "Bote"}}], "Title": "Lesezeichen"}
    for kind in (plistlib.FMT_XML, plistlib.FMT_BINARY):
        (tmp_path / "b.plist").write_bytes(plistlib.dumps(many, fmt=kind))
        assert not is_webloc(Material.of_file(tmp_path / "b.plist", ReadingOptions(), alone=True))


def test_a_list_of_addresses_gives_a_line_each(tmp_path):
    (tmp_path / "lesen.txt").write_text("# später\nhttps://bote.example/a\n\nhttps://bote.example/b?c=1\n")
    assert [draft.part for draft in stories(tmp_path / "lesen.txt")] == ["https://bote.example/a", "https://bote.example/b?c=1"]
    (tmp_path / "notiz.txt").write_text(
        "https://bote.example/a\nDas Wehr wird gesperrt, schreibt der Bote.\n\nDort steht auch, bis wann die Boote über Land getragen werden müssen.\n"
    )
    (draft,) = stories(tmp_path / "notiz.txt")
    assert draft.body.words > 5


@pytest.mark.long
def test_a_crawl_of_two_gigabytes_takes_little_memory(tmp_path, jpeg):
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
