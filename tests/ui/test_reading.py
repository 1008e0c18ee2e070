"""Reading: the page, its zoom, its pictures, and that it can reach nothing outside the archive."""

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QColor, QImage, QTextDocument

from desktop.archive import Archive
from desktop.story import Body, Dropped
from desktop.ui.importing.import_page import as_story
from desktop.ui.reading.page_pictures import PicturesAtHand
from desktop.ui.reading.page_view import PageView
from desktop.ui.reading.story_page import DROPPED

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def reader(theme, qtbot):
    made = PageView(theme, PicturesAtHand({}.__getitem__))
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    return made


def test_the_keys_zoom_the_page_and_the_size_is_remembered(window, person, qtbot):
    before = window.reader.document().defaultFont().pixelSize()
    qtbot.keyClick(window, Qt.Key.Key_Plus, CONTROL)
    qtbot.keyClick(window, Qt.Key.Key_Plus, CONTROL)
    larger = window.reader.document().defaultFont().pixelSize()
    assert larger > before
    assert window.desk.remembered.settings.reader_zoom == pytest.approx(1.25)
    qtbot.keyClick(window, Qt.Key.Key_Minus, CONTROL)
    qtbot.keyClick(window, Qt.Key.Key_0, CONTROL)
    assert window.reader.document().defaultFont().pixelSize() == before


def test_a_line_is_never_longer_than_the_eye_likes(window, qtbot):
    window.resize(1900, 900)
    qtbot.wait(100)
    frame = window.reader.document().rootFrame().frameFormat()
    assert window.reader.viewport().width() - frame.leftMargin() - frame.rightMargin() <= 660


def test_pictures_come_from_the_archive_and_never_wider_than_the_column(window, qtbot, draft, picture):
    window.archive.add(draft("Der Turm", "Er steht noch.", pictures=(picture,), published="2024-05-01"))
    window.desk.refresh()
    qtbot.waitUntil(lambda: window.rows.rowCount() == 5)
    window.list.choose([0])
    qtbot.waitUntil(lambda: window.reader.story is not None and window.reader.story.title == "Der Turm")
    kept = window.reader.document().resource(QTextDocument.ResourceType.ImageResource.value, QUrl(f"pm:{picture.sha256}"))
    assert isinstance(kept, QImage)
    assert 0 < kept.width() <= 660 * window.devicePixelRatioF()
    assert "Foto: J. Arendt" in window.reader.toPlainText()


def test_the_page_reaches_no_network_and_no_file(reader, draft, tmp_path, qtbot):
    """Even a body that no door would let in: the reader is the last one, and it is shut."""
    asked: list[str] = []

    class Counter(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            self.send_response(204)
            self.end_headers()

    red = tmp_path / "red.png"
    image = QImage(40, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("#ff0000"))
    image.save(str(red))
    server = ThreadingHTTPServer(("127.0.0.1", 0), Counter)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        outside = f"http://127.0.0.1:{server.server_port}/spy.png"
        for address in (outside, red.as_uri(), str(red)):
            reader.setHtml(f'<link rel="stylesheet" href="{address}"/><p>Text<img src="{address}" width="40" height="40"/></p>')
            qtbot.wait(100)
            shot = reader.grab().toImage()
            seen = {shot.pixelColor(x, y).name() for x in range(0, shot.width(), 4) for y in range(0, min(200, shot.height()), 4)}
            assert "#ff0000" not in seen
            given = reader.loadResource(QTextDocument.ResourceType.ImageResource.value, QUrl(address))
            assert isinstance(given, QImage)
            assert given.width() == 1
        assert asked == []
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def test_a_link_is_shown_whole_and_opened_only_if_agreed(window, person, qtbot, no_outside):
    address = "https://quay-gazette.example/2024/ferry?from=page"
    with person.answering("Cancel") as said:
        window.reader.anchorClicked.emit(QUrl(address))
    assert address in said[0]
    assert no_outside == []
    with person.answering("Open"):
        window.reader.anchorClicked.emit(QUrl(address))
    assert no_outside == [address]
    window.reader.anchorClicked.emit(QUrl("file:///etc/passwd"))
    assert no_outside == [address]


def test_what_was_left_out_of_the_body_is_one_line_that_unfolds(reader, draft):
    reader.show_story(as_story(draft("Titel", "Text.", dropped=(Dropped("Titel noch einmal", "it repeats the title"),))))
    assert "Left out of the body: 1 passage" in reader.toPlainText()
    assert "it repeats the title" not in reader.toPlainText()
    reader.anchorClicked.emit(QUrl(DROPPED))
    assert "Titel noch einmal" in reader.toPlainText()
    assert "it repeats the title" in reader.toPlainText()


def test_a_story_written_from_right_to_left_is_set_from_the_right(reader, draft):
    reader.show_story(as_story(draft("إبريق الشاي", "نص عربي قصير.", language="ar")))
    assert reader.document().defaultTextOption().textDirection() == Qt.LayoutDirection.RightToLeft
    block = reader.document().find("نص").block()
    assert block.textDirection() == Qt.LayoutDirection.RightToLeft


def test_every_block_of_the_body_model_is_shown_with_its_words(reader, draft):
    html = (
        "<h2>Kapitel</h2><p>Ein <em>Satz</em> &amp; <q>Wort</q>.</p><blockquote><p>Zitat</p></blockquote><ul><li>eins<ul><li>zwei</li></ul></li></ul>"
        '<dl><dt>Begriff</dt><dd>Bedeutung</dd></dl><pre>fest</pre><hr/><table><caption>Zahlen</caption><tr><th scope="row">a</th><td>7</td></tr></table>'
        '<aside><p>Kasten</p></aside><p lang="ar" dir="rtl">عربي</p>'
    )
    story = as_story(draft("Alles"))
    reader.show_story(type(story)(**{**{name: getattr(story, name) for name in story.__slots__}, "body": Body(html)}))
    for words in ("Kapitel", "Satz & “Wort”", "Zitat", "zwei", "Bedeutung", "fest", "Zahlen", "7", "Kasten", "عربي"):
        assert words in reader.toPlainText()


def test_a_story_with_a_broken_picture_can_still_be_read(window, qtbot, draft, picture, monkeypatch):
    monkeypatch.setattr(Archive, "picture", lambda *_: (_ for _ in ()).throw(OSError("damaged")))
    window.archive.add(draft("Der Turm", "Er steht noch.", pictures=(picture,), published="2024-05-01"))
    window.desk.refresh()
    qtbot.waitUntil(lambda: window.rows.rowCount() == 5)
    window.list.choose([0])
    qtbot.waitUntil(lambda: "Er steht noch." in window.reader.toPlainText())
    qtbot.waitUntil(lambda: "Ein Turm" in window.reader.toPlainText())


def test_markup_in_a_title_is_only_its_letters_everywhere(window, person, qtbot, draft, tmp_path):
    title = '<img src="file:///etc/hostname"> & <b>bold</b>'
    window.archive.add(draft(title, "Text.", published="2024-05-01", section="<i>R&D</i>"))
    window.desk.refresh()
    qtbot.waitUntil(lambda: window.rows.rowCount() == 5)
    window.list.choose([0])
    qtbot.waitUntil(lambda: title in window.reader.toPlainText())
    assert person.shown(window)[0] == title
    assert "<i>R&D</i>" in window.reader.toPlainText()
    person.go(window, "section", "<i>R&D</i>")
    qtbot.waitUntil(lambda: window.rows.rowCount() == 1)
    assert window.list_pane.head.name.textFormat() == Qt.TextFormat.PlainText
