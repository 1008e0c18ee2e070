"""An archive of files is read like a folder of them, and can neither fill the disk nor write beside its place."""

import bz2
import gzip
import io
import lzma
import stat
import tarfile
import warnings
import zipfile
from pathlib import Path

import pytest
import zstandard
from hypothesis import given
from hypothesis import strategies as st

from desktop.importers import limits, read_stories
from desktop.importers.webarchives.files import safe_place
from desktop.story import Draft, Refusal

WEHR = (Path(__file__).parents[1] / "cases/web/wehr.html").read_text("utf-8")


def page(number, picture=""):
    return (
        WEHR.replace("NUMBER", str(number)).replace("<!--FIGURE-->", f'<figure><img src="{picture}"></figure>' if picture else "").encode()
    )


def readings(source):
    return list(read_stories(source, report=lambda *_: None))


def titles(source):
    return [each.text_of("title").removesuffix(" wird gesperrt") for each in readings(source) if isinstance(each, Draft)]


def refusals(source):
    return [each for each in readings(source) if isinstance(each, Refusal)]


def held(jpeg):
    return {
        "orte/a.html": page(1, "a_files/bild%201.jpg"),
        "orte/a_files/bild 1.jpg": jpeg(),
        "orte/a_files/frame.html": page(7),
        "b.txt": "Die Fähre wartet\n\nSie kam am Abend, und niemand stieg ein, denn der Fluss war zu hoch für die Rampe.\n".encode(),
        "__MACOSX/orte/._a.html": b"\0\5\x16\7\0",
        ".DS_Store": b"\0\0\0\1Bud1",
    }


def zipped(path, members, **more):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, **more) as out:
        for name, content in members.items():
            out.writestr(name, content)
    return path


def tarred(members):
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as packed:
        for name, content in members.items():
            entry = tarfile.TarInfo(name)
            entry.size = len(content)
            packed.addfile(entry, io.BytesIO(content))
    return out.getvalue()


PACKED = {
    "tar": bytes,
    "tar.gz": gzip.compress,
    "tar.bz2": bz2.compress,
    "tar.xz": lzma.compress,
    "tar.zst": zstandard.ZstdCompressor().compress,
    "no ending": gzip.compress,
}


@pytest.mark.parametrize("kind", ["zip", *PACKED])
def test_every_story_of_an_archive_comes_with_its_pictures(tmp_path, jpeg, kind):
    file = tmp_path / f"stories.{kind}"
    if kind == "zip":
        zipped(file, held(jpeg))
    else:
        file.write_bytes(PACKED[kind](tarred(held(jpeg))))
    found = readings(file)
    assert [draft.text_of("title") for draft in found] == ["Die Fähre wartet", "Wehr Nummer 1 wird gesperrt"]
    assert [draft.part for draft in found] == ["b.txt", "orte/a.html"]
    assert len(found[1].pictures) == 1
    assert found[1].original == held(jpeg)["orte/a.html"]
    assert len(found[1].container) == 64


def test_a_single_compressed_page_is_read(tmp_path):
    for ending, pack in (("bz2", bz2.compress), ("xz", lzma.compress), ("zst", zstandard.ZstdCompressor().compress)):
        (tmp_path / f"a.html.{ending}").write_bytes(pack(page(3)))
        assert titles(tmp_path / f"a.html.{ending}") == ["Wehr Nummer 3"]


def test_an_archive_within_an_archive_is_read_and_named(tmp_path):
    inner = zipped(tmp_path / "inner.zip", {"a.html": page(2)})
    outer = zipped(tmp_path / "outer.zip", {"kisten/inner.zip": inner.read_bytes(), "c.html": page(3)})
    found = readings(outer)
    assert [draft.part for draft in found] == ["c.html", "kisten/inner.zip: a.html"]


def test_archives_within_archives_without_end_are_refused(tmp_path):
    content = page(1)
    for _ in range(limits.DEPTH + 3):
        out = io.BytesIO()
        zipped(out, {"a.zip": content})
        content = out.getvalue()
    (tmp_path / "a.zip").write_bytes(content)
    assert "without end" in refusals(tmp_path / "a.zip")[0].why


@pytest.mark.parametrize(
    "name", ["../out.html", "/etc/out.html", "a/../../out.html", "C:\\out.html", "..\\out.html", "\\\\server\\out.html"]
)
def test_a_name_that_leads_out_of_the_archive_writes_nothing(tmp_path, name):
    (tmp_path / "in").mkdir()
    for file, make in (
        (tmp_path / "in/a.zip", lambda: zipped(tmp_path / "in/a.zip", {name: page(1), "b.html": page(2)})),
        (tmp_path / "in/a.tar", None),
    ):
        if make:
            make()
        else:
            file.write_bytes(tarred({name: page(1), "b.html": page(2)}))
        assert titles(file) == ["Wehr Nummer 2"]
        assert "leads out" in refusals(file)[0].why
    assert not list(tmp_path.rglob("out.html"))


def test_links_in_an_archive_lead_nowhere(tmp_path):
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as packed:
        for name, kind in (("a.txt", tarfile.SYMTYPE), ("b.txt", tarfile.LNKTYPE), ("c", tarfile.FIFOTYPE), ("d", tarfile.CHRTYPE)):
            entry = tarfile.TarInfo(name)
            entry.type, entry.linkname = kind, "/etc/passwd"
            packed.addfile(entry)
        entry = tarfile.TarInfo("e.html")
        entry.size = len(page(4))
        packed.addfile(entry, io.BytesIO(page(4)))
    (tmp_path / "a.tar").write_bytes(out.getvalue())
    assert titles(tmp_path / "a.tar") == ["Wehr Nummer 4"]
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as packed:
        link = zipfile.ZipInfo("a.txt")
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        packed.writestr(link, "/etc/passwd")
        packed.writestr("e.html", page(4))
    assert titles(tmp_path / "a.zip") == ["Wehr Nummer 4"]


@pytest.mark.parametrize("kind", ["zip", "tar.gz", "xz"])
def test_a_bomb_is_stopped(tmp_path, kind):
    zeros = bytes(400 << 20)
    file = tmp_path / f"a.{kind}"
    if kind == "zip":
        zipped(file, {"a.html": zeros})
    elif kind == "xz":
        file.write_bytes(lzma.compress(zeros, preset=0))
    else:
        file.write_bytes(gzip.compress(tarred({"a.html": zeros})))
    assert "bomb" in refusals(file)[0].why


def test_a_zip_of_a_thousand_zips_ends(tmp_path, monkeypatch):
    monkeypatch.setattr(limits, "ARCHIVES", 20)
    inner = zipped(tmp_path / "inner.zip", {"a.txt": b"Ein Satz, der nicht lang ist, aber reicht.\n"}).read_bytes()
    outer = zipped(tmp_path / "outer.zip", {f"{number}.zip": inner for number in range(40)})
    assert any("more than 20 archives" in refusal.why for refusal in refusals(outer))


def test_more_files_than_anyone_packs_are_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(limits, "MEMBERS", 50)
    assert "more than 50 files" in refusals(zipped(tmp_path / "a.zip", {f"{number}.txt": b"x" for number in range(60)}))[0].why


def test_what_is_locked_damaged_or_twice_in_it_is_told_and_the_rest_goes_on(tmp_path):
    file = zipped(tmp_path / "a.zip", {"a.html": page(1), "b.html": page(2)})
    content = bytearray(file.read_bytes())
    place = content.index(b"a.html") + 30
    content[place : place + 20] = b"\xff" * 20
    file.write_bytes(content)
    assert titles(file) == ["Wehr Nummer 2"]
    assert "damaged" in refusals(file)[0].why
    content = bytearray(zipped(tmp_path / "c.zip", {"a.html": page(1), "b.html": page(2)}).read_bytes())
    content[6] |= 1  # the flag of encryption, in the local head and in the directory
    content[content.index(b"PK\1\2") + 8] |= 1
    (tmp_path / "c.zip").write_bytes(content)
    assert titles(tmp_path / "c.zip") == ["Wehr Nummer 2"]
    assert "password" in refusals(tmp_path / "c.zip")[0].why
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with zipfile.ZipFile(tmp_path / "d.zip", "w") as packed:
            packed.writestr("a.html", page(1))
            packed.writestr("a.html", page(2))
    assert titles(tmp_path / "d.zip") == ["Wehr Nummer 1"]
    assert "twice" in refusals(tmp_path / "d.zip")[0].why


@pytest.mark.parametrize(
    "content",
    [b"PK\3\4 and nothing more", b"BZh9 nothing", b"\xfd7zXZ\0nothing", b"\x28\xb5\x2f\xfdnothing", b"a" * 257 + b"ustar" + b"b" * 500],
)
def test_what_only_begins_like_an_archive_is_refused(tmp_path, content):
    (tmp_path / "a").write_bytes(content)
    assert refusals(tmp_path / "a")
    assert not titles(tmp_path / "a")


@pytest.mark.parametrize("pack", [bytes, gzip.compress])
def test_an_archive_that_breaks_off_keeps_what_came_before(tmp_path, pack):
    import random

    noise = random.Random(7).randbytes(60_000)  # so that the break lies behind the first pages also once it is packed
    content = pack(tarred({"a.html": page(1), "b.html": page(2), "c.bin": noise, "d.html": page(4)}))
    (tmp_path / "a.tar").write_bytes(content[: len(content) - 20_000])
    assert titles(tmp_path / "a.tar") == ["Wehr Nummer 1", "Wehr Nummer 2"]
    assert refusals(tmp_path / "a.tar")


@pytest.mark.parametrize("content", [b"7z\xbc\xaf\x27\x1c\0\4abc", b"Rar!\x1a\x07\x01\0abc"])
def test_an_archive_that_is_not_unpacked_here_is_named(tmp_path, content):
    (tmp_path / "a").write_bytes(content)
    assert "unpacked first" in refusals(tmp_path / "a")[0].why


def test_an_empty_archive_says_so(tmp_path):
    assert "holds no file" in refusals(zipped(tmp_path / "a.zip", {}))[0].why


def test_a_very_long_name_is_shortened(tmp_path):
    assert titles(zipped(tmp_path / "a.zip", {"ä" * 300 + ".html": page(1)})) == ["Wehr Nummer 1"]


@given(st.text(max_size=60))
def test_any_name_stays_in_its_folder(name):
    place = safe_place(name)
    if place:
        assert Path("/folder", place).resolve().is_relative_to("/folder") or "\0" in place
        assert "\0" not in place
