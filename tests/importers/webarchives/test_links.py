"""Links and lists of addresses, kept or fetched later."""

import pytest

LINKS = {
    "wehr.url": "[InternetShortcut]\r\nURL=https://bote.example/wehr\r\nIconIndex=0\r\n",
    "wehr.desktop": "[Desktop Entry]\nType=Link\nName=wehr\nURL=https://bote.example/wehr\n",
    "wehr.webloc": '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">\n<plist version="1.0"><dict><key>URL</key><string>https://bote.example/wehr</string></dict></plist>',
}


@pytest.mark.parametrize("name", LINKS)
def test_a_link_is_kept_as_a_story_without_words(tmp_path, name, stories):
    (tmp_path / name).write_text(LINKS[name])
    (draft,) = stories(tmp_path / name)
    assert (draft.text_of("url"), draft.text_of("title"), draft.body.words) == ("https://bote.example/wehr", "wehr", 0)
    assert "--fetch" in draft.warnings[0]


def test_a_binary_webloc_and_hostile_ones(tmp_path, stories, refusals):
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


def test_a_list_of_addresses_gives_a_line_each(tmp_path, stories):
    (tmp_path / "lesen.txt").write_text("# später\nhttps://bote.example/a\n\nhttps://bote.example/b?c=1\n")
    assert [draft.part for draft in stories(tmp_path / "lesen.txt")] == ["https://bote.example/a", "https://bote.example/b?c=1"]
    (tmp_path / "notiz.txt").write_text(
        "https://bote.example/a\nDas Wehr wird gesperrt, schreibt der Bote.\n\nDort steht auch, bis wann die Boote über Land getragen werden müssen.\n"
    )
    (draft,) = stories(tmp_path / "notiz.txt")
    assert draft.body.words > 5
