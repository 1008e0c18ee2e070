"""Files of many stories: written as they come, found by trees, with contents that are set part by part."""

import hashlib
from pathlib import Path

import pikepdf
import pypdfium2
import pytest

from exports.pdf import PdfOptions, around, crew, front
from exports.pdf.binding.trees import PageTree, destination, name_tree, number_leaf, number_tree, outline, ref
from exports.pdf.binding.writer import Writer
from exports.pdf.jobs import Entry

pytestmark = pytest.mark.xdist_group("pdf")
PAGES = 9_000
CHUNK = 30


def write(target: Path) -> None:
    """A file of empty pages with all that a bound one has: names, keys, an outline of two levels, packed streams."""
    writer = Writer(target)
    pages = PageTree(writer)
    numbered, leaves = [], []
    for first in range(0, PAGES, CHUNK):
        node = writer.reserve()
        content = writer.put_packed(b"", b"0 0 m " * 50)
        mine = [
            writer.put(
                b"<< /Type /Page /Parent %s /MediaBox [ 0 0 %d 99 ] /Resources << >> /Contents %s >>"
                % (ref(node), number + 1, ref(content))
            )
            for number in range(first, first + CHUNK)
        ]
        pages.add(node, mine)
        numbered += mine
        leaves.append(
            (
                first,
                first + CHUNK - 1,
                number_leaf(writer, first, first + CHUNK - 1, b" ".join(b"%d (%d)" % (n, n) for n in range(first, first + CHUNK))),
            )
        )
    pages.finish()
    places = {f"PM-{number:06}": (page, 10.5) for number, page in enumerate(numbered)}
    names = name_tree(writer, {name: destination(place) for name, place in places.items()})
    keys = number_tree(writer, leaves)
    entries = [
        Entry(
            f"Teil {part}",
            f"PM-{part * 1_000:06}",
            tuple(Entry(f"Seite ü{n}", f"PM-{n:06}") for n in range(part * 1_000, part * 1_000 + 5 + 9 * part)),
        )
        for part in range(9)
    ]
    root = writer.put(
        b"<< /Type /Catalog /Pages %s /Names << /Dests %s >> /Keys %s /Outlines %s >>"
        % (ref(pages.root), ref(names), ref(keys), ref(outline(writer, entries, places)))
    )
    writer.close(root, writer.put(b"<< /Title (Viel) >>"))


def test_nine_thousand_pages_are_found_by_number_name_key_and_outline(tmp_path):
    write(tmp_path / "large.pdf")
    with pikepdf.open(tmp_path / "large.pdf") as book:
        assert book.check_pdf_syntax() == []
        assert [float(page.mediabox[2]) for page in book.pages[::777]] == [number + 1 for number in range(0, PAGES, 777)]
        names = pikepdf.NameTree(book.Root.Names.Dests)
        for number in (0, 1, 63, 64, 4_095, 4_096, PAGES - 1):
            assert names[f"PM-{number:06}"][0].objgen == book.pages[number].obj.objgen
        assert "PM-999999" not in names
        keys = pikepdf.NumberTree(book.Root.Keys)
        assert [str(keys[number]) for number in (0, 29, 30, PAGES - 1)] == ["0", "29", "30", str(PAGES - 1)]
        widest = max(len(each.Kids) for each in book.objects if isinstance(each, pikepdf.Dictionary) and "/Kids" in each)
        assert widest <= 64  # a reader that looks for one page reads few
    with pypdfium2.PdfDocument(tmp_path / "large.pdf") as book:
        assert len(book) == PAGES
        lines = [(line.level, line.get_title(), line.get_dest().get_index()) for line in book.get_toc(max_depth=3)]
        assert lines[:3] == [(0, "Teil 0", 0), (1, "Seite ü0", 0), (1, "Seite ü1", 1)]
        assert sum(level == 0 for level, *_ in lines) == 9
        assert lines[-1] == (1, "Seite ü8076", 8_076)


def test_what_packs_well_is_packed_and_the_same_bytes_come_again(tmp_path):
    write(tmp_path / "one.pdf")
    write(tmp_path / "two.pdf")
    one, two = ((tmp_path / name).read_bytes() for name in ("one.pdf", "two.pdf"))
    assert hashlib.sha256(one).digest() == hashlib.sha256(two).digest()
    assert len(one) < 60 * PAGES  # a page with its name and its key


def test_contents_set_in_parts_read_as_if_set_at_once(print_bodies, tmp_path, monkeypatch):
    bodies = {f"PM-{number:06}": f"<p>Kurz, {number}.</p>" for number in range(1, 71)}
    options = PdfOptions(style="pocket", page="A6", links="none", cache=tmp_path / "prints", overwrite=True)
    whole = print_bodies(bodies, options=options)
    before, pages = whole.texts, whole.destinations()
    for module in (front, around):
        monkeypatch.setattr(module, "PART", 30)  # 150 would take long to lay out
    parted = print_bodies(bodies, options=options)
    assert parted.texts == before
    assert parted.labels[: pages["PM-000001"]] == [*"i ii iii iv v vi vii viii ix x xi xii xiii xiv".split()][: pages["PM-000001"]]
    assert parted.destinations()["PM-000070"] == pages["PM-000070"]
    assert not any(name.startswith("entry-") for name in parted.destinations())
    headings = [
        element for element in parted.structure.objects if isinstance(element, pikepdf.Dictionary) and element.get("/S") == pikepdf.Name.H1
    ]
    assert len(headings) == 72  # the contents', each story's, the colophon's


def test_a_worker_that_has_done_much_hands_over_and_nothing_is_seen_of_it(print_bodies, monkeypatch):
    bodies = {f"PM-{number:06}": f"<p>Kurz, {number}.</p>" for number in range(1, 5)}
    first = print_bodies(bodies, options=PdfOptions(processes=1)).written.sha256
    monkeypatch.setattr(crew, "_MOST_JOBS", 1)
    assert print_bodies(bodies, options=PdfOptions(processes=2, overwrite=True)).written.sha256 == first
