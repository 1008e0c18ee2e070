"""Mail comes in: letters, newsletters of one story and of many, mailboxes, Maildirs and Outlook's files."""

import json
import mailbox
import time
import tracemalloc
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.importers import limits, read_stories
from desktop.importers.mail.headers import decoded
from desktop.importers.mail.letter import letter_of
from desktop.importers.material import Material
from desktop.importers.options import ReadingOptions
from desktop.importers.recognising import read_material
from desktop.story import Draft, Refusal, check

CASES = Path(__file__).parent.parent / "cases" / "mail"
BOILER = "MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n"


def silent(done, total, what):
    """Report to nobody."""


def stories(path):
    read = list(read_stories(Path(path), report=silent))
    assert all(isinstance(each, Draft) for each in read), read
    for each in read:
        check(each.body)
    return read


def letter(number, body="Der Kai ist leer.", **headers):
    lines = {
        "From": "Ole Brandis <ole@turm.example>",
        "Subject": f"Brief {number}",
        "Date": f"Mon, {number % 27 + 1} Jan 2024 08:00:00 +0100",
        "Message-ID": f"<{number}@turm.example>",
        **headers,
    }
    return "".join(f"{name}: {value}\n" for name, value in lines.items()) + BOILER + f"\n{body}\n"


@pytest.mark.parametrize("case", sorted(CASES.glob("*.json")), ids=lambda case: case.stem)
def test_a_mail_gives_the_stories_that_it_tells(case):
    source = next(each for each in CASES.glob(f"{case.stem}.*") if each.suffix != ".json")
    read = stories(source)
    expected = json.loads(case.read_text("utf-8"))
    assert len(read) == len(expected)
    for draft, wanted in zip(read, expected, strict=True):
        got = {name: reading.value for name, reading in draft.fields.items()}
        got |= {"text": draft.body.text, "words": draft.body.words, "images": len(draft.pictures)}
        got |= {name: list(value) for name, value in got.items() if isinstance(value, tuple)}
        assert {name: got.get(name) for name in wanted} == wanted
        if "authors" not in wanted and len(expected) > 1:
            assert "authors" not in draft.fields or draft.part.startswith("mail")


def test_nothing_of_a_newsletters_frame_stays_in_its_story_and_nothing_vanishes_unseen():
    (draft,) = stories(CASES / "newsletter-one.eml")
    for frame in ("Unsubscribe", "browser", "Facebook", "SONNTAGSPOST", "Ein Fenster"):
        assert frame not in draft.body.text
    said = " ".join(each.text for each in draft.dropped)
    assert all(frame in said for frame in ("Unsubscribe", "browser", "Facebook", "SONNTAGSPOST", "ein Fenster"))


def test_a_tracking_pixel_is_left_out_and_said_to_be_one(tmp_path):
    html = '<p>Der Kai ist leer, und die Möwe schläft.</p><img src="https://t.example/o.gif" width="1" height="1">'
    (tmp_path / "a.eml").write_text(letter(1, html).replace("text/plain", "text/html"), "utf-8")
    (draft,) = stories(tmp_path / "a.eml")
    assert ("https://t.example/o.gif", "a tracking pixel") in [(each.text, each.why) for each in draft.dropped]
    assert draft.pictures == ()
    assert "t.example" not in draft.body.html


def test_every_mail_of_a_mailbox_is_a_story_with_its_place_in_it(tmp_path):
    path = tmp_path / "archive.mbox"
    box = mailbox.mbox(path)
    for number in range(24):
        box.add(letter(number, f"Brief {number}.\n\nFrom here on the road is closed.\nFrom 10:00 in 2024 it rains.").encode())
    box.close()
    read = stories(path)
    assert [draft.text_of("title") for draft in read] == [f"Brief {number}" for number in range(24)]
    assert all("From here on" in draft.body.text and ">From" not in draft.body.text for draft in read)
    whole = path.read_bytes()
    for draft in read:
        assert whole[draft.offset : draft.offset + len(draft.original)] == draft.original
        assert draft.container == read[0].container != ""
    assert read[7].part == "<7@turm.example>"


def test_a_mail_ends_where_its_length_says_although_its_text_looks_like_another(tmp_path):
    body = "Zitat:\n\nFrom ole@turm.example Mon Jan  1 10:00:00 2024\nSubject: kein Brief\n\nEnde.\n"
    mails = [letter(n, body.rstrip("\n"), **{"Content-Length": str(len(body))}) for n in range(3)]
    (tmp_path / "cl.mbox").write_text("".join(f"From ole@turm.example Mon Jan  1 10:00:00 2024\n{mail}\n" for mail in mails), "utf-8")
    read = stories(tmp_path / "cl.mbox")
    assert [draft.text_of("title") for draft in read] == ["Brief 0", "Brief 1", "Brief 2"]
    assert all("Ende." in draft.body.text for draft in read)


def test_a_large_mailbox_is_read_in_little_memory(tmp_path, monkeypatch):
    monkeypatch.setattr(limits, "MAIL", 3 << 20)
    path = tmp_path / "large.mbox"
    with path.open("w", encoding="utf-8") as out:
        for number in range(24):
            attached = f"--b\nContent-Type: application/x-map; name=karte.bin\n\n{'x' * 76}\n" + f"{'y' * 76}\n" * (
                60_000 if number == 7 else 25_000
            )
            mixed = letter(number).replace("text/plain; charset=utf-8", "multipart/mixed; boundary=b").removesuffix("Der Kai ist leer.\n")
            out.write(f"From x Mon Jan  1 10:00:00 2024\n{mixed}--b\n\nDer Kai ist leer.\n{attached}--b--\n\n")
    tracemalloc.start()
    titles = []
    for each in read_material(Material.of_file(path, ReadingOptions(), alone=True), silent):  # here, where its memory is seen
        titles.append(each.text_of("title") if isinstance(each, Draft) else f"refused {each.part}: {each.why}")
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert path.stat().st_size > 45 << 20
    assert peak < 40 << 20
    assert titles[7] == "refused mail 8: it is larger than 3 MB."
    assert [title for title in titles if title.startswith("Brief")] == [f"Brief {n}" for n in range(24) if n != 7]


def test_a_broken_mail_in_a_mailbox_is_named_and_the_rest_goes_on(tmp_path):
    mails = [letter(1), "Subject: \nMIME-Version: 1.0\n\n", letter(3)]
    (tmp_path / "b.mbox").write_text("".join(f"From x Mon Jan  1 10:00:00 2024\n{mail}\n" for mail in mails), "utf-8")
    read = list(read_stories(tmp_path / "b.mbox", report=silent))
    assert [isinstance(each, Refusal) for each in read] == [False, True, False]
    assert read[1].part == "mail 2"


def test_a_maildir_gives_its_mails_and_their_flags_and_none_of_its_programs_files(tmp_path):
    box = mailbox.Maildir(tmp_path / "post", create=True)
    for number, flags in ((1, "S"), (2, "FS"), (3, "ST")):
        mail = mailbox.MaildirMessage(letter(number).encode())
        mail.set_subdir("cur")
        mail.set_flags(flags)
        box.add(mail)
    sent = box.add_folder("Sent")
    sent.add(letter(4).encode())
    (tmp_path / "post" / "dovecot.index").write_bytes(b"\1\2\3 nothing of ours")
    (tmp_path / "post" / "tmp" / "half").write_text("half a mail")
    read = {draft.text_of("title"): draft for draft in stories(tmp_path)}
    assert sorted(read) == ["Brief 1", "Brief 2", "Brief 3", "Brief 4"]
    assert read["Brief 2"].fields["tags"].value == ("flagged",)
    assert read["Brief 3"].warnings == ("its mail program had put it into the trash",)


def test_an_apple_mail_is_read_without_its_property_list(tmp_path):
    mail = letter(5).encode()
    (tmp_path / "5.emlx").write_bytes(f"{len(mail)}\n".encode() + mail + b'<?xml version="1.0"?><plist><dict/></plist>')
    (draft,) = stories(tmp_path / "5.emlx")
    assert (draft.text_of("title"), draft.body.text) == ("Brief 5", "Der Kai ist leer.")


def test_letters_passed_on_beside_words_are_quoted_and_a_digests_are_stories(tmp_path):
    def multipart(kind, *parts):
        inner = "".join(f"--b\n{part}\n" for part in parts)
        return f'From: Anna <a@b.example>\nSubject: Post\nMIME-Version: 1.0\nContent-Type: multipart/{kind}; boundary="b"\n\n{inner}--b--\n'

    held = [f"Content-Type: message/rfc822\n\n{letter(number)}" for number in (1, 2)]
    (tmp_path / "a.eml").write_text(multipart("mixed", "Content-Type: text/plain\n\nBitte lesen.", *held), "utf-8")
    (draft,) = stories(tmp_path / "a.eml")
    assert draft.body.text.split("\n\n")[0] == "Bitte lesen."
    assert draft.body.html.count("Der Kai ist leer.") == 2
    assert "<blockquote>" in draft.body.html
    (tmp_path / "d.eml").write_text(multipart("digest", *(f"\n{letter(number)}" for number in (1, 2))), "utf-8")
    assert [each.text_of("title") for each in stories(tmp_path / "d.eml")] == ["Brief 1", "Brief 2"]


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("=?utf-8?Q?F=C3?= =?utf-8?Q?=A4hre?=", "Fähre"),
        ("=?UTF-8*de?B?RsOkaHJl?= legt an", "Fähre legt an"),
        ("=?iso-8859-1?q?ein =FCbler Fall?=", "ein übler Fall"),
        ("=?unknown-9?q?M=C3=B6we?=", "Möwe"),
        ("=?utf-8?b?TcO2d2U?=", "Möwe"),
        ("ganz =?gewöhnlich", "ganz =?gewöhnlich"),
        ("=?iso-2022-jp?B?GyRCPylGMhsoQg==?=", "食堂"),
    ],
)
def test_headers_are_decoded_in_the_forms_that_programs_write(written, read):
    assert decoded(written) == read


def test_a_mail_within_mails_without_end_is_cut_short(tmp_path):
    content = letter(0).encode()
    for _ in range(60):
        content = b"From: a <a@b.example>\nSubject: innen\nMIME-Version: 1.0\nContent-Type: message/rfc822\n\n" + content
    (tmp_path / "deep.eml").write_bytes(content)
    began = time.monotonic()
    assert list(read_stories(tmp_path / "deep.eml", report=silent))
    assert time.monotonic() - began < 10


def test_parts_within_parts_without_end_are_refused_or_read_but_never_break(tmp_path):
    head = "From: a <a@b.example>\nSubject: tief\nMIME-Version: 1.0\n"
    body = "".join(f'Content-Type: multipart/mixed; boundary="b{n}"\n\n--b{n}\n' for n in range(3_000)) + "Content-Type: text/plain\n\nEnde"
    (tmp_path / "deep.eml").write_text(head + body)
    (read,) = read_stories(tmp_path / "deep.eml", report=silent)
    assert "could not be read" not in str(getattr(read, "why", ""))


def test_a_text_that_only_looks_a_little_like_a_mail_stays_a_text(tmp_path):
    (tmp_path / "a.txt").write_text(
        "Title: Die Fähre\nDate: 12. März 2024\n\nDie Fähre legt wieder an, sagt der Kapitän am Kai.\n", "utf-8"
    )
    (draft,) = stories(tmp_path / "a.txt")
    assert draft.importer.startswith("plain-text")


@settings(max_examples=150, deadline=None)
@given(
    st.binary(max_size=600), st.sampled_from(["text/html", "text/plain; format=flowed", "multipart/mixed; boundary=x", "message/rfc822"])
)
def test_any_bytes_behind_a_mails_headers_are_taken_apart(content, kind):
    taken = letter_of(f"From: a@b.example\nMIME-Version: 1.0\nContent-Type: {kind}\n\n".encode() + content)
    assert taken.headers.sender().address == "a@b.example"


TOLD = (
    ("Die Fähre legt wieder an", "faehre", "Nach elf Wochen in der Werft nimmt die Möwe am Samstag den Verkehr über den Sund wieder auf."),
    ("Wer erbt das Uhrmacherhaus?", "uhr", "Am Kornmarkt streiten zwei Nichten und die Stadt um ein Haus, das niemand bewohnt."),
    (
        "Ein Garten auf dem Parkdeck",
        "garten",
        "Vierzig Hochbeete, ein Bienenstock und eine Warteliste: Auf dem obersten Deck wächst mehr als Unkraut.",
    ),
)
LAYOUTS = {
    "columns": "<td><img src='https://i.example/{0}.jpg' width=200 height=100><h3><a href='{1}'>{0}</a></h3><p>{2}</p></td>",
    "more at the end": "<h2>{0}</h2><p>{2} <a href='{1}'>Weiterlesen »</a></p>",
    "items": "<li><a href='{1}'><b>{0}</b></a><br>{2}</li>",
    "a link around all": "<a href='{1}'><table><tr><td style='font-size:20px'>{0}</td></tr><tr><td>{2}</td></tr></table></a>",
    "run in": "<p><b>{0}</b> {2} <a href='{1}'>mehr</a></p>",
    "line breaks": "<br><br><b><a href='{1}'>{0}</a></b><br>{2}",
}


def newsletter(inner):
    head = "From: Bote <n@b.example>\nList-Unsubscribe: <mailto:ab@b.example>\nSubject: Morgenbrief\nMIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n"
    return f"{head}\n<html><body>{inner}<p>Newsletter <a href='https://b.example/u'>abbestellen</a></p></body></html>".encode()


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_newsletter_is_parted_however_it_sets_its_headlines(tmp_path, layout):
    inner = "".join(LAYOUTS[layout].format(title, f"https://b.example/{slug}", teaser) for title, slug, teaser in TOLD)
    (tmp_path / "n.eml").write_bytes(newsletter(f"<table><tr>{inner}</tr></table>" if layout == "columns" else inner))
    read = stories(tmp_path / "n.eml")
    assert [(each.text_of("title"), each.text_of("url"), each.body.text) for each in read] == [
        (title, f"https://b.example/{slug}", teaser) for title, slug, teaser in TOLD
    ]
    assert all(each.excerpt for each in read)


def test_subheads_and_links_within_a_text_do_not_part_it_and_teasers_below_it_are_no_part_of_it(tmp_path):
    sentence = "Das Gerät laufe auf die <a href='https://q.example/x'>Zehntelsekunde</a> genau, schrieb ein Herr Tessmer. "
    paragraphs = "".join(f"<p>Absatz {n}. {sentence * 4}</p>" for n in range(5))
    teasers = "".join(
        LAYOUTS["columns"].replace("td>", "div>").format(title, f"https://b.example/{slug}", text) for title, slug, text in TOLD
    )
    body = f"<h1>Das Licht</h1>{paragraphs}<h2>Die Stoppuhr</h2>{paragraphs}<h2>Mehr aus dem Boten</h2>{teasers}"
    (tmp_path / "n.eml").write_bytes(newsletter(body))
    (draft,) = stories(tmp_path / "n.eml")
    assert draft.text_of("title") == "Das Licht"
    assert "Die Stoppuhr" in draft.body.text
    assert "Bienenstock" not in draft.body.text
    assert [each.text for each in draft.dropped if each.why == "a teaser of another story"] == [title for title, _, _ in TOLD]


@pytest.mark.parametrize(
    "body",
    [
        "<div>" * 100_000 + "Der Kai ist leer." + "</div>" * 100_000,
        "<blockquote>" * 3_000 + "Der Kai ist leer.",
        "".join(f"<p style='font-size:{18 + n / 100}px'>Überschrift Nummer {n}</p>" for n in range(5_000)) + "<p>Der Kai ist leer.</p>",
        "<table><tr><td>" * 5_000 + "Der Kai ist leer.",
        "<a href='https://b.example/1'>" * 20_000 + "Der Kai ist leer.",
        "<h2>Ein Kopf, der sich wiederholt</h2><p>und ein Satz, der lang genug ist, um einer zu sein.</p>" * 5_000
        + "<p>Der Kai ist leer.</p>",
        "<p>\0Der Kai\ud800 ist\0 leer.</p><script>alert(1)</script><img src='cid:nichts' onerror='alert(1)'><a href='javascript:alert(1)'>hier</a>",
    ],
    ids=["divs", "quotations", "sizes", "tables", "links", "repeats", "signs"],
)
def test_a_hostile_body_is_read_quickly_and_comes_out_harmless(tmp_path, body):
    head = "From: Bote <n@b.example>\nTo: a@b.example\nList-Unsubscribe: <mailto:ab@b.example>\nSubject: Morgenbrief\nMIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n"
    (tmp_path / "h.eml").write_bytes(f"{head}\n<html><body>{body}</body></html>".encode("utf-8", "surrogatepass"))
    began = time.monotonic()
    (draft,) = stories(tmp_path / "h.eml")
    assert time.monotonic() - began < 20
    assert "Der Kai" in draft.body.text
    assert not any(bad in draft.body.html for bad in ("alert", "javascript", "onerror", "cid:"))


def test_an_attached_document_is_a_story_beside_the_letter_and_what_is_none_is_named(tmp_path):
    rtf = r"{\rtf1\ansi{\b Der Turm neigt sich}\par Um die Breite einer Hand, sagt das Amt; um die einer T\'fcr, sagt der K\'fcster.\par}"
    parts = (
        "Content-Type: text/plain\n\nAnbei der Text zum Turm.",
        f'Content-Type: application/rtf\nContent-Disposition: attachment; filename="turm.rtf"\n\n{rtf}',
        'Content-Type: application/zip\nContent-Disposition: attachment; filename="../../karte.bin"\n\n\1\2\3',
    )
    mail = (
        'From: Ole <ole@turm.example>\nTo: a@b.example\nSubject: Turm\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="b"\n\n'
    )
    (tmp_path / "a.eml").write_text(mail + "".join(f"--b\n{part}\n" for part in parts) + "--b--\n")
    letter_, attached = stories(tmp_path / "a.eml")
    assert letter_.body.text == "Anbei der Text zum Turm."
    assert letter_.warnings == ("the attachment karte.bin was not read",)
    assert attached.part == "turm.rtf"
    assert "um die einer Tür, sagt der Küster" in attached.body.text


def test_a_lists_digest_in_plain_text_gives_each_letter_its_own_fields(tmp_path):
    enclosed = "".join(
        f"Message: {n}\nDate: Mon, {n} Jan 2024 08:00:00 +0100\nFrom: Ole Brandis <ole@turm.example>\nSubject: Brief {n}\nMessage-ID:\n\t<{n}@turm.example>\n\n"
        f"Am {n}. war der Kai leer.\n\n\n{'-' * 30}\n\n"
        for n in (1, 2, 3)
    )
    body = f"Send Kai mailing list submissions to kai@turm.example\n\nToday's Topics:\n\n   1. Brief 1\n\n\n{'-' * 70}\n\n{enclosed}End of Kai Digest\n"
    (tmp_path / "d.eml").write_text(letter(9, body, Subject="Kai Digest, Vol 1", **{"List-Id": "Kai <kai.turm.example>"}), "utf-8")
    read = stories(tmp_path / "d.eml")
    assert [(each.text_of("title"), each.text_of("published")[:10], each.text_of("authors"), each.body.text) for each in read] == [
        (f"Brief {n}", f"2024-01-0{n}", "Ole Brandis", f"Am {n}. war der Kai leer.") for n in (1, 2, 3)
    ]
