"""Printing reads the press's own folder, the style's and the fonts: nothing else on the disk, and nothing from the network."""

import socket
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

import resources
from exports.pdf import PdfOptions

pytestmark = pytest.mark.xdist_group("pdf")


@pytest.fixture
def server() -> Iterator[tuple[int, list[bytes]]]:
    """A port, and what was asked of it."""
    asked: list[bytes] = []
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def answer() -> None:
            while True:
                try:
                    visitor, _ = listening.accept()
                except OSError:
                    return
                with visitor:
                    asked.append(visitor.recv(1000))

        thread = threading.Thread(target=answer, daemon=True)
        thread.start()
        yield listening.getsockname()[1], asked
        listening.shutdown(socket.SHUT_RDWR)
    thread.join()


def test_a_body_can_ask_for_nothing_outside(print_bodies, server, tmp_path):
    port, asked = server
    secret = tmp_path / "secret.png"
    from PIL import Image

    Image.new("RGB", (900, 600)).save(secret)
    body = (
        f'<p style="background:url(http://127.0.0.1:{port}/a)">Wort<img src="http://127.0.0.1:{port}/b" alt="x"/><img src="{secret.as_uri()}" alt="x"/></p>'
        f'<figure><img src="{secret.as_uri()}" alt="x"/></figure><link rel="attachment" href="{secret.as_uri()}"/>'
        f'<link rel="stylesheet" href="http://127.0.0.1:{port}/c"/><script>1</script><iframe src="{secret.as_uri()}"/>'
    )
    book = print_bodies({"PM-000001": body})
    assert asked == []
    assert [dict(page.get_images()) for page in book.structure.pages] == [{}]
    assert "/EmbeddedFiles" not in book.structure.Root.Names
    assert book.written.warnings == (
        "PM-000001: a picture outside a figure is left out",
        "PM-000001: a picture is not in the archive; its caption stands alone",
    )


def test_a_style_can_ask_for_nothing_outside_either(print_bodies, server, own_style, tmp_path):
    port, asked = server
    secret = tmp_path / "secret.css"
    secret.write_text("p{color:red}")
    sheet = own_style / "journal.css"
    reaching = f'@import "{secret.as_uri()}";@import "http://127.0.0.1:{port}/x.css";.body{{background:url(http://127.0.0.1:{port}/y.png)}}'
    sheet.write_text(reaching + sheet.read_text("utf-8"), "utf-8")
    book = print_bodies({"PM-000001": "<p>Wort</p>"}, options=PdfOptions(style="mine"))
    assert asked == []
    said = " ".join(book.written.warnings)
    assert f"{secret.as_uri()}" in said
    assert f"http://127.0.0.1:{port}/y.png" in said


@pytest.fixture
def own_style(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A fifth style, made by copying one."""
    import shutil

    shutil.copytree(resources.style("journal"), tmp_path / "styles" / "mine")
    shutil.copytree(resources.shared_style(), tmp_path / "styles" / "shared")
    (tmp_path / "styles" / "mine" / "templates").mkdir(exist_ok=True)
    monkeypatch.setattr(resources, "_HERE", tmp_path)
    return tmp_path / "styles" / "mine"


def test_a_copied_folder_is_a_new_style(print_bodies, own_style):
    (own_style / "templates" / "story.html").write_text(
        '<article id="$anchor" class="story"><p>SELBST GEMACHT</p>$headline<div class="body">$body</div></article>'
    )
    book = print_bodies({"PM-000001": "<p>Wort</p>"}, options=PdfOptions(style="mine"))
    assert "SELBST GEMACHT" in book.texts[0]
    assert book.written.warnings == ()
