"""An article that was saved page by page into one folder comes in as one story."""

import pytest

from desktop.importers import read_stories
from desktop.story import Draft


def silent(done, total, what):
    """Report to nobody."""


def page(number, last, *, head="", pager="", site="https://www.bote.example/hafen"):
    told = "".join(
        f"<p>Seite {number}, Absatz {n}: Der Hafen von Musterhusen wird seit Jahren saniert, und niemand weiß, wann es endet.</p>"
        for n in range(4)
    )
    address = site if number == 1 else f"{site}?page={number}"
    return (
        f'<html lang="de"><head><meta charset="utf-8"><title>Der Hafen</title><meta property="og:url" content="{address}">{head}</head>'
        f"<body><article><h1>Der Hafen</h1>{told}</article>{pager}</body></html>"
    )


def links(number, last, site="https://www.bote.example/hafen"):
    before = f'<link rel="prev" href="{site}?page={number - 1}">'.replace("?page=1", "") if number > 1 else ""
    return before + (f'<link rel="next" href="{site}?page={number + 1}">' if number < last else "")


def pager(number, last):
    onwards = f'<a href="?page={number + 1}">Nächste Seite</a>' if number < last else ""
    return "".join(f'<a href="?page={n}">{n}</a> ' for n in range(1, last + 1)) + onwards


@pytest.mark.parametrize("by", ["links", "pager"])
def test_parts_that_name_each_other_are_one_story(by, tmp_path):
    for number in (1, 2, 3):
        head, foot = (links(number, 3), "") if by == "links" else ("", pager(number, 3))
        (tmp_path / f"{'cab'[number - 1]}.html").write_text(page(number, 3, head=head, pager=foot), "utf-8")
    (draft,) = read_stories(tmp_path, report=silent)
    assert isinstance(draft, Draft)
    assert [line.split(":")[0] for line in draft.body.text.split("\n\n")] == [
        f"Seite {number}, Absatz {n}" for number in (1, 2, 3) for n in range(4)
    ]
    assert draft.origin.endswith("c.html")
    assert "joined from 3 pages" in draft.warnings
    assert draft.text_of("url") == "https://www.bote.example/hafen"


def test_a_part_that_a_person_names_alone_is_read_as_it_is(tmp_path):
    for number in (1, 2):
        (tmp_path / f"{number}.html").write_text(page(number, 2, head=links(number, 2)), "utf-8")
    (draft,) = read_stories(tmp_path / "2.html", report=silent)
    assert draft.body.text.startswith("Seite 2")


def test_a_part_whose_first_page_is_missing_is_not_lost(tmp_path):
    (tmp_path / "2.html").write_text(page(2, 2, head=links(2, 2)), "utf-8")
    (draft,) = read_stories(tmp_path, report=silent)
    assert draft.body.text.startswith("Seite 2")


def test_the_next_article_of_a_site_is_no_next_page(tmp_path):
    one = page(1, 1, head='<link rel="next" href="https://www.bote.example/markt">')
    other = page(1, 1, head='<link rel="prev" href="https://www.bote.example/hafen">', site="https://www.bote.example/markt")
    (tmp_path / "1.html").write_text(one, "utf-8")
    (tmp_path / "2.html").write_text(other, "utf-8")
    assert len(list(read_stories(tmp_path, report=silent))) == 2


def test_pages_that_name_each_other_in_a_ring_end(tmp_path):
    ring = '<link rel="prev" href="https://www.bote.example/hafen?page={}"><link rel="next" href="https://www.bote.example/hafen?page={}">'
    (tmp_path / "1.html").write_text(page(2, 9, head=ring.format(3, 3)), "utf-8")
    (tmp_path / "2.html").write_text(page(3, 9, head=ring.format(2, 2)), "utf-8")
    assert list(read_stories(tmp_path, report=silent))
