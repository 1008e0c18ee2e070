"""The same issue for every device: pictures that it shows, a size that it takes, and Kobo's own form."""

import io
import os
import re
from dataclasses import replace

import pytest
from ebooklib import epub
from PIL import Image as Pillow

import resources
from exports import ExportError, Section
from exports.epub import EpubOptions, write_epub, write_epubs
from exports.epub.cache import PictureCache
from exports.epub.profiles import PROFILES, fit
from exports.pictures import BrokenPictureError, Fitted

H = "{http://www.w3.org/1999/xhtml}"


def opened(content):
    picture = Pillow.open(io.BytesIO(content))
    picture.load()
    return picture


def pictures(book):
    return {
        name: opened(book.read(name)) for name in sorted(n.removeprefix("EPUB/") for n in book.names()) if name.startswith("pictures/0")
    }


def test_e_ink_gets_grey_pictures_no_larger_than_its_screen(issue, press):
    shown = pictures(press(issue(), pictures="eink"))
    assert {picture.mode for picture in shown.values()} == {"L"}
    assert max(max(picture.size) for picture in shown.values()) == 1448


def test_original_keeps_what_every_reader_shows_and_converts_the_rest(issue, press, paint):
    jpeg = issue().image(issue().articles[0].images[0])
    shown = pictures(press(issue(), pictures="original"))
    assert shown["pictures/00001.jpg"].size == (1800, 1200)
    assert shown["pictures/00001.jpg"].tobytes() == opened(jpeg.content).tobytes()  # not coded again
    assert {(picture.format, picture.mode) for picture in shown.values()} <= {("JPEG", "RGB"), ("PNG", "RGB")}


def test_original_drops_hidden_metadata_and_what_hangs_behind_the_picture(paint):
    told = Pillow.Exif()
    told[0x010F] = "Camera of Jette Arendt"
    picture = paint(300, 200, exif=told, comment=b"Jette Arendt was here")
    made = fit(picture.content + b"Jette Arendt's hidden film", PROFILES["original"])
    assert b"Jette Arendt" in picture.content
    assert b"Jette Arendt" not in made.content
    assert opened(made.content).tobytes() == opened(picture.content).tobytes()
    with pytest.raises(BrokenPictureError):
        fit(picture.content[:2000], PROFILES["original"])


def test_a_picture_is_shrunk_once_for_all_exports_and_gives_the_same_book(issue, tmp_path):
    asked = []

    def image(sha256):
        asked.append(sha256)
        return issue().image(sha256)

    def export(name, pictures="tablet"):
        asked.clear()
        target = tmp_path / f"{name}.epub"
        write_epub(issue(image=image), target, EpubOptions(cache=tmp_path / "cache", pictures=pictures))
        return target.read_bytes(), len(asked)

    first, second = export("first"), export("second")
    assert first[0] == second[0]
    assert (first[1], second[1]) == (5, 0)  # the second time not even the cover asks
    assert export("grey", "eink")[1] == 5  # another profile is another picture


def test_the_cache_is_bounded_forgets_the_longest_unused_and_mistrusts_what_was_changed(tmp_path):
    cache = PictureCache(tmp_path / "cache", largest=2_000)
    drawn = io.BytesIO()
    Pillow.new("L", (8, 8)).save(drawn, "PNG")
    made = Fitted("image/png", 8, 8, drawn.getvalue() + b"\0" * 700)
    for number in range(3):
        cache.put(str(number), "key", made)
        os.utime(tmp_path / "cache" / f"{number}-key", (number, number))
    assert cache.get("0", "key") == made  # used just now
    cache.prune()
    assert [cache.get(str(number), "key") is not None for number in range(3)] == [True, False, True]
    torn = tmp_path / "cache" / "2-key"
    torn.write_bytes(torn.read_bytes()[:-1])
    assert cache.get("2", "key") is None
    assert (tmp_path / "cache").stat().st_mode & 0o077 == 0
    PictureCache(tmp_path / "cache" / "0-key").put("x", "key", made)  # a folder that cannot be: no error


def test_a_book_too_large_for_its_device_says_so(issue, press):
    (warning,) = press(issue(), largest=300_000).warnings
    assert re.match(r"issue\.epub has \d MB; a device of the profile tablet takes 0 MB\. Split it\.", warning)


def test_a_book_a_section_each_with_its_place_in_the_series(issue, tmp_path):
    files = write_epubs(issue(editorial="Vorab."), tmp_path / "issue.epub", EpubOptions(), "section")
    assert [(file.path, file.stories) for file in files] == [(str(tmp_path / f"issue-{n}.epub"), 3) for n in (1, 2)]
    books = [epub.read_epub(file.path) for file in files]
    assert [book.title for book in books] == ["Sechs ruhige Morgen – Panorama", "Sechs ruhige Morgen – Welt & Wege"]
    assert len({book.get_metadata("DC", "identifier")[0][0] for book in books}) == 2
    again = write_epubs(issue(editorial="Vorab."), tmp_path / "again.epub", EpubOptions(), "section")
    assert [file.sha256 for file in again] == [file.sha256 for file in files]


def test_a_split_by_size_keeps_every_story_once_in_order_and_each_file_within_the_limit(issue, story, paint, tmp_path):
    held = {picture.sha256: picture for picture in (paint(500 + n, 400) for n in range(12))}
    articles = tuple(story(n, f"Beitrag {n}", images=(key,)) for n, key in enumerate(held, 1))
    bodies = {article.mark: f'<figure><img src="pm:{article.images[0]}" alt="Bild"/></figure><p>Text.</p>' for article in articles}
    publication = issue((Section("A", articles[:5]), Section("B", articles[5:])), bodies, image=held.__getitem__)
    whole = write_epub(publication, tmp_path / "whole.epub")
    limit = int(whole.bytes * 0.75)
    told = []
    files = write_epubs(publication, tmp_path / "part.epub", EpubOptions(largest=limit), "size", lambda *said: told.append(said))
    assert len(files) > 1
    assert all(file.bytes <= limit and not file.warnings for file in files)
    assert sum(file.stories for file in files) == 12
    assert told[-1][:2] == (12, 12)
    titles = [entry.title for file in files for entry in flat(epub.read_epub(file.path).toc)]
    assert [title for title in titles if title.startswith("Beitrag")] == [article.title for article in articles]


def flat(toc):
    for entry in toc:
        yield from flat(entry[1]) if isinstance(entry, tuple) else (entry,)


def test_wrong_profiles_and_splits_name_the_right_ones(issue, tmp_path):
    with pytest.raises(ExportError, match=r"no picture profile 'huge'.*tablet, eink, kindle, original"):
        write_epub(issue(), tmp_path / "a.epub", EpubOptions(pictures="huge"))
    with pytest.raises(ExportError, match=r"'colour' is no way to split.*section, size"):
        write_epubs(issue(), tmp_path / "a.epub", EpubOptions(), "colour")


def test_kobos_form_numbers_every_sentence_and_changes_no_word(issue, press):
    plain, kobo = press(issue(), "plain.epub"), press(issue(), "issue.kepub.epub")
    for name in ("story-00001.xhtml", "story-00005.xhtml", "colophon.xhtml"):
        one, other = plain.tree(name), kobo.tree(name)
        assert "".join(one.itertext()) == "".join(other.itertext())
        spans = other.findall(f".//{H}span[@class='koboSpan']")
        ids = [span.get("id") for span in spans]
        assert len(ids) == len(set(ids)) > 3
        inside = re.sub(r"\s", "", "".join("".join(span.itertext()) for span in spans))
        loose = re.sub(r"\s", "", "".join("".join(pre.itertext()) for pre in other.iter(f"{H}pre")))
        assert len(inside) + len(loose) == len(re.sub(r"\s", "", "".join(other.find(f"{H}body").itertext())))
    assert other.find(f"{H}body/{H}div[@id='book-columns']/{H}div[@id='book-inner']") is not None


@pytest.mark.referee
@pytest.mark.parametrize(
    ("name", "profile"), [("issue.epub", "tablet"), ("issue.epub", "eink"), ("issue.epub", "original"), ("issue.kepub.epub", "eink")]
)  # Kobo's form does not depend on the pictures, and a Kindle's are a tablet's at another quality
@pytest.mark.parametrize("look", resources.styles("epub"))
def test_every_look_for_every_device_passes_the_referee(issue, press, referee, look, profile, name):
    publication = replace(issue(), editorial="Vorab.")
    assert referee(press(publication, name, style=look, pictures=profile, notes=True).path) == ""
