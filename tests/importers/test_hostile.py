"""Hostile and broken sources: the good stories beside them arrive, and each of them is harmless or refused by name."""

import gzip
import os
import re
import time

import pytest

from desktop.importers import SourceError, read_stories
from desktop.story import Draft, Refusal, check

TEXT = "The council met on Tuesday and spoke of the bridge for an hour, and then of the ferry, which is late again this week."
GOOD = {
    "good one.txt": f"Ferry late again\n\n{TEXT}\n",
    "good two.html": f"<html><body><article><h1>Bridge closed</h1><p>{TEXT}</p><p>{TEXT} Twice.</p></article></body></html>",
    "good three.jsonl": f'{{"title": "Mill opens", "text": "{TEXT}"}}\n',
}


def web(inner, head="", start="<!DOCTYPE html><html lang=en>"):
    return f"{start}<head><title>Trap</title>{head}</head><body><article><h1>Trap</h1><p>{TEXT}</p>{inner}<p>{TEXT} End.</p></article></body></html>"


PAGES = {
    "script": web("<script>fetch('https://evil.example')</script>"),
    "script in svg": web("<svg><script>alert(1)</script></svg>"),
    "svg onload": web("<svg onload=alert(1)><text>x</text></svg>"),
    "onerror": web("<img src=x onerror=alert(1)>"),
    "handlers": web("<p onclick=alert(1) onmouseover='alert(2)'>Hover and see what happens next.</p>"),
    "javascript link": web('<p>Go on <a href="javascript:alert(1)">here</a> now, it says.</p>'),
    "javascript link with a line end": web('<p>Go on <a href="java&#10;script:alert(1)">here</a> now, it says.</p>'),
    "data link": web('<p>Go on <a href="data:text/html;base64,PHNjcmlwdD4=">here</a> now, it says.</p>'),
    "remote picture": web('<img src="https://evil.example/p.jpg" width=600 height=400>'),
    "scheme-less picture": web('<img src="//evil.example/p.jpg">'),
    "srcset": web('<img srcset="https://evil.example/p.jpg 2x">'),
    "file picture": web('<img src="file:///etc/passwd">'),
    "absolute picture": web('<img src="/etc/passwd">'),
    "dotted picture": web('<img src="../../../../../../etc/passwd">'),
    "picture through a link": web('<img src="passwd.jpg">'),
    "meta refresh": web("", '<meta http-equiv="refresh" content="0;url=https://evil.example">'),
    "iframe": web('<iframe src="https://evil.example"></iframe><iframe srcdoc="<script>alert(1)</script>"></iframe>'),
    "object": web('<object data="https://evil.example/x.swf"><embed src="https://evil.example/y.swf"></object>'),
    "base": web('<img src="p.jpg"><a href="x">on</a>', '<base href="https://evil.example/">'),
    "base file": web('<img src="passwd"><a href="passwd">on</a>', '<base href="file:///etc/">'),
    "attachment": web('<a rel=attachment href="file:///etc/passwd">take</a>', '<link rel=attachment href="file:///etc/passwd">'),
    "style": web(
        '<style>@import url(https://evil.example/x.css);body{background:url(file:///etc/passwd)}</style><p style="background:url(https://evil.example)">Styled words stay as words.</p>'
    ),
    "form": web('<form action="https://evil.example"><input name=q><button formaction="javascript:alert(1)">Go</button></form>'),
    "math": web("<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>"),
    "noscript": web('<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>'),
    "template": web("<template><script>alert(1)</script></template>"),
    "unclosed": web("<p>Open <b><i><a href='https://ok.example/'>ends never <table><tr><td>"),
    "comment": web("<!--[if IE]><script>alert(1)</script><![endif]--><!--> <script>alert(1)</script> -->"),
    "entities": web("<p>&lt;script&gt;alert(1)&lt;/script&gt; is how they write it, in words.</p>"),
    "xinclude": web('<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file:///etc/passwd" parse="text"/>'),
    "external entity": web(
        "<p>&secret;</p>", start='<?xml version="1.0"?><!DOCTYPE html [<!ENTITY secret SYSTEM "file:///etc/passwd">]><html>'
    ),
    "utf-7": web("<p>+ADw-script+AD4-alert(1)+ADw-/script+AD4- and words after it, as ever.</p>", '<meta charset="utf-7">'),
    "private use": web("<p>Words \ue000marked\ue001 by someone who should not have.</p>"),
    "null": web("<p>Words\x00 with <scr\x00ipt>alert(1)</scr\x00ipt> zeros in them, as it happens.</p>"),
    "deep": "<html><body>" + "<div>" * 10_000 + f"<p>{TEXT}</p>",
    "wide table": web("<table>" + "<tr>" + "<td>x" * 3000 + "</table>"),
    "colspan": web("<table><tr><td colspan=9999999 rowspan=9999999>a<td>b<tr><td>c</table>"),
    "picture pretending": web('<img src="pm:' + "0" * 64 + '">'),
}
OTHERS = {
    "binary.txt": bytes(range(256)) * 40,
    "empty.txt": b"",
    "blank.txt": b" \r\n\t \xc2\xa0\n",
    "empty.html": b"<html><body></body></html>",
    "billion laughs.xml": b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;">]><x>&b;</x>',
    "feed.html": b'<?xml version="1.0"?><rss version="2.0"><channel><title>x</title></channel></rss>',
    "page.pdf": b"%PDF-1.7\n%\xe2\xe3\xcf\xd3",
    "book.epub": b"This is not a zip",
    "broken.gz": b"\x1f\x8b\x08\x00broken",
    "array.json": b'[{"title": "a"}]',
    "music.mp3": b"ID3\x03\x00\x00\x00\x00\x00\x21" + bytes(200),
}
FORBIDDEN = re.compile(
    r"<script|<style|<iframe|<object|<embed|<svg|<form|<meta|<link|<base|\son\w+=|javascript:|file:|data:|srcset|style=|src=\"(?!pm:)", re.I
)


def silent(done, total, what):
    pass


def test_a_folder_of_traps_gives_its_good_stories_and_nothing_that_harms(tmp_path):
    for name, content in GOOD.items():
        (tmp_path / name).write_text(content, "utf-8")
    for name, content in PAGES.items():
        (tmp_path / f"{name}.html").write_text(content, "utf-8")
    for name, content in OTHERS.items():
        (tmp_path / name).write_bytes(content)
    (tmp_path / "broken utf-8.txt").write_bytes(f"A headline of words\n\n{TEXT} {TEXT}".encode() + b"\xff\xfe\xfa")
    (tmp_path / "passwd.jpg").symlink_to("/etc/passwd")
    (tmp_path / "nowhere.html").symlink_to(tmp_path / "missing.html")
    (tmp_path / "loop").symlink_to(tmp_path)
    bomb = b"<p>" + b"\0" * (200 << 20)
    (tmp_path / "bomb.html.gz").write_bytes(gzip.compress(bomb, 9))
    del bomb
    assert len(PAGES) + len(OTHERS) >= 40

    readings = list(read_stories(tmp_path, report=silent))
    refused = {os.path.basename(reading.origin): reading for reading in readings if isinstance(reading, Refusal)}
    stories = {os.path.basename(reading.origin): reading for reading in readings if isinstance(reading, Draft)}

    assert set(GOOD) <= set(stories)
    assert {*(f"{name}.html" for name in PAGES), "broken utf-8.txt"} <= set(stories)
    for name, draft in stories.items():
        check(draft.body)
        markup = re.sub(r">[^<]*<", "><", draft.body.html)
        assert not FORBIDDEN.search(markup), name
        assert not re.search(r"root:.*:0:0", draft.body.html), name
        assert not draft.pictures, name
        assert "council met on Tuesday" in draft.body.text or name == "good three.jsonl", name
    assert set(OTHERS) | {"bomb.html.gz", "nowhere.html"} == set(refused) - {"passwd.jpg"}
    assert all(refusal.why and refusal.remedy for refusal in refused.values())
    assert len(readings) == len(refused) + len(stories)  # the loop was not walked twice


def test_twenty_megabytes_in_one_line_are_read_in_bounded_time(tmp_path):
    (tmp_path / "long.txt").write_bytes(b"word " * 4_000_000)
    begun = time.monotonic()
    (draft,) = read_stories(tmp_path / "long.txt", report=silent)
    assert time.monotonic() - begun < 30
    assert len(draft.text_of("title")) < 150
    assert draft.warnings


def test_a_cancelled_import_is_not_taken_for_a_broken_story(tmp_path):
    class CancelledByHand(Exception):
        pass

    def cancel(done, total, what):
        raise CancelledByHand

    (tmp_path / "a.jsonl").write_text('{"title": "a", "text": "b"}\n' * 5)
    for source in (tmp_path, tmp_path / "a.jsonl"):
        with pytest.raises(CancelledByHand):
            list(read_stories(source, report=cancel))


def test_what_the_keyboard_interrupts_passes_through(tmp_path):
    def interrupt(done, total, what):
        raise KeyboardInterrupt

    (tmp_path / "a.txt").write_text(GOOD["good one.txt"])
    with pytest.raises(KeyboardInterrupt):
        list(read_stories(tmp_path, report=interrupt))


def test_a_missing_source_is_told_at_once(tmp_path):
    with pytest.raises(SourceError, match=r"missing: .*Check that it is there"):
        read_stories(tmp_path / "missing", report=silent)


def test_a_source_that_may_not_be_read_is_told(tmp_path):
    file = tmp_path / "a\0b"
    with pytest.raises(SourceError):
        read_stories(file, report=silent)
