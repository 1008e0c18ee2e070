"""Pages as browsers save them: as one mail, with their folder, as a whole site."""

import re
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.story import Draft


@pytest.fixture(scope="session")
def mhtml(page):
    def made(picture=b"", *, by="chrome", address="https://bote.example/wehr-1.html", charset="utf-8", html=None):
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

    return made


@pytest.mark.parametrize("by", ["chrome", "ie", "unmht", "cid", "opera"])
def test_a_page_saved_as_one_mail_comes_with_its_picture(tmp_path, jpeg, by, stories, mhtml, seen):
    content = mhtml(jpeg(), by=by)
    (tmp_path / "wehr.mhtml").write_bytes(content)
    (draft,) = stories(tmp_path / "wehr.mhtml")
    assert draft.text_of("title") == "Wehr Nummer 1 wird gesperrt"
    assert seen in draft.body.text
    assert len(draft.pictures) == 1
    assert draft.original == content
    assert draft.text_of("url") == "https://bote.example/wehr-1.html"
    if by != "opera":
        assert draft.retrieved.astimezone().isoformat()[:10] == "2026-03-03"


def test_the_mails_charset_is_believed_where_the_page_says_none(tmp_path, page, stories, mhtml):
    html = page(1).decode().replace('<meta charset="utf-8">', "")
    (tmp_path / "wehr.mht").write_bytes(mhtml(charset="iso-8859-7", html=re.sub("[äöüß]", "o", html).replace("Mohle", "Μύλος")))
    (draft,) = stories(tmp_path / "wehr.mht")
    assert "Μύλος" in draft.body.text


def test_a_saved_page_without_words_keeps_its_name_and_a_mail_without_a_page_is_refused(tmp_path, stories, refusals, mhtml):
    (tmp_path / "a.mht").write_bytes(mhtml(html=""))
    (draft,) = stories(tmp_path / "a.mht")
    assert (draft.text_of("title"), draft.body.words) == ("Wehr", 0)
    (tmp_path / "c.mht").write_bytes(mhtml(html="", by="opera"))
    assert "empty" in refusals(tmp_path / "c.mht")[0].why
    (tmp_path / "b.mht").write_bytes(mhtml().replace(b"text/html; charset", b"text/css; charset"))
    assert "no page" in refusals(tmp_path / "b.mht")[0].why


@given(cut=st.integers(0, 3000), length=st.integers(0, 200), noise=st.binary(max_size=60))
@settings(max_examples=60, deadline=None)
def test_a_damaged_saved_page_gives_a_story_or_a_refusal(cut, length, noise, readings, mhtml):
    content = mhtml(b"\xff\xd8\xff none")
    at = cut % len(content)
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "a.mht").write_bytes(content[:at] + noise + content[at + length :])
        for each in readings(Path(folder) / "a.mht"):
            assert isinstance(each, Draft) or "Please report it" not in each.remedy


@pytest.mark.parametrize("folder", ["Wehr_files", "Wehr-Dateien", "Wehr_fichiers", "Wehr_archivos", "Wehr.files"])
def test_a_page_finds_its_pictures_in_the_folder_its_browser_made(tmp_path, jpeg, folder, page, stories):
    (tmp_path / folder).mkdir()
    (tmp_path / folder / "bild 1.jpg").write_bytes(jpeg())
    (tmp_path / folder / "frame.html").write_bytes(page(5))
    (tmp_path / "Wehr.html").write_bytes(page(1, f"./{folder}/bild%201.jpg"))
    (draft,) = stories(tmp_path)
    assert len(draft.pictures) == 1


def test_a_page_that_was_renamed_still_finds_its_folder(tmp_path, jpeg, page, stories):
    (tmp_path / "Wehr an der Mühle_files").mkdir()
    (tmp_path / "Wehr an der Mühle_files" / "b.jpg").write_bytes(jpeg())
    (tmp_path / "umbenannt.html").write_bytes(page(1, "Wehr%20an%20der%20M%C3%BChle_files/b.jpg"))
    (draft,) = [each for each in stories(tmp_path) if each.text_of("title").startswith("Wehr")]
    assert len(draft.pictures) == 1


@pytest.mark.parametrize("src", ["../../bilder/b.jpg", "/bilder/b.jpg", "https://bote.example/bilder/b.jpg", "//bote.example/bilder/b.jpg"])
def test_a_site_saved_as_a_folder_gives_its_pictures_from_anywhere_in_it(tmp_path, jpeg, src, page, stories):
    site = tmp_path / "gespiegelt/bote.example"
    (site / "2026/03").mkdir(parents=True)
    (site / "bilder").mkdir()
    (site / "bilder/b.jpg").write_bytes(jpeg())
    (site / "2026/03/wehr.html").write_bytes(page(1, src))
    (draft,) = stories(tmp_path / "gespiegelt")
    assert len(draft.pictures) == 1
    (alone,) = stories(site / "2026/03/wehr.html")
    assert alone.pictures == ()  # a page that is imported alone opens nothing above its folder


def test_a_site_saved_as_a_folder_opens_nothing_outside_it(tmp_path, jpeg, page, stories):
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
def test_a_saved_page_knows_where_and_when_it_was_saved(tmp_path, remark, address, day, page, stories):
    (tmp_path / "wehr.html").write_bytes(page(1).replace(b"<html", remark.encode() + b"<html", 1))
    (draft,) = stories(tmp_path / "wehr.html")
    assert draft.text_of("url") == address
    assert day is None or draft.retrieved.isoformat().startswith(day)
