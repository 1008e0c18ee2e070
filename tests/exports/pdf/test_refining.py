"""Typewriter's signs become a typesetter's, in each language's manner, in print and nowhere else."""

import pytest
from lxml import etree, html

from exports.body import blocks_of
from exports.pdf import PdfOptions
from exports.pdf.refining import refine, refined

pytestmark = pytest.mark.xdist_group("pdf")


@pytest.mark.parametrize(
    ("language", "came", "set_"),
    [
        ("de", '"Wir gehen", sagte er - und ging.', "„Wir gehen“, sagte er – und ging."),
        ("de", "Er rief: \"Sie sagte 'nein' und 'doch'.\"", "Er rief: „Sie sagte ‚nein‘ und ‚doch‘.“"),
        ("de-CH", '("Grüezi")', "(«Grüezi»)"),
        ("de", "z. B. am 5. Mai, d.h. 12 km, 7 % und § 5", "z.\u202fB. am 5.\u00a0Mai, d.\u202fh. 12\u00a0km, 7\u202f% und §\u00a05"),
        ("de", "Wie geht's? Das war's...", "Wie geht’s? Das war’s…"),
        ("en-GB", "\"The dogs' bowl,\" said Dr. Hale, 'is 5\" wide'", '“The dogs’ bowl,” said Dr.\u00a0Hale, ‘is 5" wide’'),
        ("en", "a harbour--once--and 1914-1918", "a harbour – once – and 1914–1918"),
        ("fr", 'Il dit: "Ça va ?" - enfin !', "Il dit: «\u202fÇa va\u202f?\u202f» – enfin\u202f!"),
        ("ru", 'Он сказал: "да" - и ушёл.', "Он сказал: «да» — и ушёл."),
        ("pl", '"Tak"', "„Tak”"),
        ("zh", '他说"好"', '他说"好"'),
        ("de", "Covid-19, 0171-1234567 und 2024-05-01", "Covid-19, 0171-1234567 und 2024-05-01"),
    ],
)
def test_each_language_has_its_manner(language, came, set_):
    assert refined(came, language) == set_
    assert refined(set_, language) == set_  # what is set well stays as it is


def test_a_quotation_may_run_through_emphasis_and_code_stays_as_it_is():
    root = blocks_of(
        '<p>Er sagte "das <em>ist</em>" und <code>x = "1"</code>.</p><pre>print("a - b")</pre>'
        '<blockquote lang="en"><p>"Quite - yes"</p></blockquote><p>"Ja"</p>'
    )
    refine(root, "de")
    assert etree.tostring(root, encoding="unicode").count('"1"') == 1
    assert html.tostring(root, method="text", encoding="unicode") == 'Er sagte „das ist“ und x = "1".print("a - b")“Quite – yes”„Ja“'


def test_pages_are_refined_if_asked_with_their_heads_contents_and_outline(print_bodies, publish):
    from dataclasses import replace

    bodies = {"PM-000001": '<p>Er sagte "ja", z. B. hier.</p>', "PM-000002": "<p>Wort.</p>"}
    plain = publish(bodies)
    (section,) = plain.sections
    titled = replace(section, articles=(replace(section.articles[0], title='Das "Boot" - fort'), section.articles[1]))
    book = print_bodies(bodies, options=PdfOptions(refined=True), sections=(titled,))
    assert "Er sagte „ja“, z. B. hier.".replace(" ", "") in "".join("".join(book.texts).split())
    assert book.written.warnings == ()
    assert book.outline[1][1] == "Das „Boot“ – fort"
    assert sum("Das „Boot“ – fort" in text for text in book.texts) >= 2
