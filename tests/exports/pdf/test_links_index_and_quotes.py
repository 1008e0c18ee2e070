"""What a reader looks things up by: notes with whole addresses, an index with true pages, and passages pulled out that were marked by hand."""

import re
from collections.abc import Iterator
from dataclasses import replace

import pikepdf
import pypdfium2
import pytest

from exports import ExportError, Passage, Section
from exports.body import text_of
from exports.collation import collation, initial
from exports.pdf import PdfOptions

pytestmark = pytest.mark.xdist_group("pdf")
LONG = "https://hafen.example/archiv/" + "/".join(f"abschnitt-{number}" for number in range(12)) + "/ende"
SENTENCE = "Der Kran grüßt das Schiff, und das Schiff grüßt zurück, wie es am Kai seit jeher Sitte ist. "
LINKED = f'<p>{SENTENCE * 3} Mehr <a href="{LONG}">im Archiv</a>, <a href="https://kurz.example/a">hier</a> und <a href="{LONG}">noch einmal</a>.</p>'


def words_of(printed, number: int) -> str:
    return re.sub(r"\s+", "", printed.texts[number])


def links_on(page: pikepdf.Page) -> Iterator[tuple[str, str, str]]:
    """Each link's words' place, where it leads within the file, and out of it."""
    for link in page.obj.get("/Annots", ()):
        yield str(link.get("/Contents", "")), str(link.get("/Dest", "")), str(link.A.URI) if "/A" in link else ""


def test_long_addresses_are_short_at_the_foot_and_whole_under_the_story(print_bodies):
    page = print_bodies({"PM-000001": LINKED})
    words = words_of(page, 0)
    assert words.count(LONG.removeprefix("https://")) == 1
    assert words.count("kurz.example/a") == 1  # it stands whole at the foot
    assert "hafen.example/…" in words
    assert "AdresseninvollerLänge" in words


def test_endnotes_are_one_an_address_lead_there_and_back_and_say_so(print_bodies):
    page = print_bodies({"PM-000001": LINKED}, options=PdfOptions(links="endnotes"))
    words = words_of(page, 0)
    assert words.count(LONG.removeprefix("https://")) == 1
    assert "…" not in words
    assert words.index("Anmerkungen") < words.index("kurz.example/a")
    inside = [(said, to) for said, to, _ in links_on(page.structure.pages[0]) if to]
    assert inside == [
        ("Anmerkung 1", "PM-000001-note-1"),
        ("Anmerkung 2", "PM-000001-note-2"),
        ("Anmerkung 1", "PM-000001-note-1"),  # linked twice, noted once
        ("Anmerkung 1", "PM-000001-ref-1"),
        ("Anmerkung 2", "PM-000001-ref-2"),
    ]
    assert {"PM-000001-note-1", "PM-000001-note-2", "PM-000001-ref-1", "PM-000001-ref-2"} <= page.destinations().keys()


def test_without_notes_links_can_be_clicked_and_no_address_is_printed(print_bodies):
    page = print_bodies({"PM-000001": LINKED}, options=PdfOptions(links="none"))
    assert "kurz.example" not in words_of(page, 0)
    assert [out for *_, out in links_on(page.structure.pages[0])][:3] == [LONG, "https://kurz.example/a", LONG]


def test_a_wrong_way_to_print_links_is_named_with_the_right_ones(print_bodies):
    with pytest.raises(ExportError, match=r"'margin' is no way.*footnotes, endnotes, collected, none"):
        print_bodies({"PM-000001": LINKED}, options=PdfOptions(links="margin"))


def indexed(issue, **tags: tuple[str, ...]):
    return replace(
        issue,
        sections=tuple(
            Section(
                section.title, tuple(replace(article, tags=tags.get(article.mark.replace("-", "_"), ())) for article in section.articles)
            )
            for section in issue.sections
        ),
    )


def test_the_index_says_on_which_pages_words_and_tagged_stories_stand(issue, print_whole):
    tagged = indexed(issue, PM_000001=("Zoll", "Äpfel"), PM_000003=("zoll",), PM_000004=("Afrika",))
    options = PdfOptions(index=True, index_words=("Kranführer", "breakf*", "Konfetti", "码头"))
    book = print_whole(tagged, options)
    places = book.destinations()
    text = " ".join(book.texts[places["index"] :])
    said = {
        term: [page for run in numbers.split(", ") for page in range(int(run.partition("–")[0]), int(run.rpartition("–")[2]) + 1)]
        for term, numbers in re.findall(r"(Zoll|Äpfel|Afrika|Kranführer|breakf|码头) ((?:[\d–]+, )*[\d–]+)", text)
    }
    first = places["section-1"]

    def pages_with(words: str) -> list[int]:
        return [
            at - first + 1 for at, page in enumerate(book.texts) if first <= at < places["index"] and words.casefold() in page.casefold()
        ]

    assert list(said) == ["Afrika", "Äpfel", "breakf", "Kranführer", "Zoll", "码头"]  # Konfetti is nowhere
    assert said["Kranführer"] == pages_with("Kranführer")
    assert said["breakf"] == pages_with("breakf")
    assert said["码头"] == pages_with("码头")
    assert said["Zoll"] == [int(book.labels[places[mark]]) for mark in ("PM-000001", "PM-000003")]
    assert (0, "Register", places["index"]) in book.outline
    with pypdfium2.PdfDocument(book.path) as document:  # each number leads to the page it says
        page, words = book.structure.pages[places["index"]], document[places["index"]].get_textpage()
        for link in page.Annots:
            number = words.get_text_bounded(*(float(edge) for edge in link.Rect)).strip().partition("–")[0]
            assert book.labels[places[str(link.Dest)]] == number
        words.close()


def test_an_index_of_nothing_is_not_printed(print_bodies):
    book = print_bodies(
        {"PM-000001": "<p>Wort.</p>", "PM-000002": "<p>Wort.</p>"}, options=PdfOptions(index=True, index_words=("Konfetti",))
    )
    assert "index" not in book.destinations()


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("de", ["Apfel", "Äpfel", "Arbeit", "Öl", "Ost", "Straße", "Strasse und Kai", "Zoll"]),
        ("sv", ["Apa", "Zon", "Åland", "Ängel", "Öl"]),
        ("pl", ["kat", "lato", "łoś", "mak", "żaba"]),
        ("cs", ["cena", "čaj", "hrad", "chléb", "ink"]),
        ("es", ["nube", "ñu", "oca"]),
        ("ru", ["ёлка", "ель", "жук", "игра", "йод", "кот"]),
        ("fr", ["cote", "côte", "coter"]),
    ],
)
def test_words_stand_where_a_languages_readers_look_for_them(language, words):
    mixed = words.copy()
    mixed.reverse()
    assert sorted(mixed, key=collation(language)) == words


def test_letters_of_an_alphabet_head_their_own_part_of_an_index():
    assert [initial(word, "sv") for word in ("Åland", "Éter", "1999", "»Apa«")] == ["Å", "E", "", "A"]
    assert initial("Äpfel", "de") == "A"


def body_of(count: int) -> str:
    return "".join(f"<p>{number}. {SENTENCE * 6}</p>" for number in range(count))


@pytest.mark.parametrize("style", ["journal", "broadsheet", "dossier", "pocket"])
def test_a_marked_passage_is_pulled_out_and_not_read_aloud(print_bodies, style):
    body = body_of(5).replace("3. Der Kran", "3. Ein Satz, den jemand sich gemerkt hat, weil er stimmt. Der Kran")
    start = text_of(body).index("Ein Satz, den")
    marked = (Passage(start, start + 56, "yellow"),)
    page = print_bodies({"PM-000001": body}, options=PdfOptions(style=style, quotes=True), passages={"PM-000001": marked}.__getitem__)
    seen = re.sub(r"\s+", " ", " ".join(page.texts))
    assert seen.count("gemerkt hat") == 2
    spoken = 0
    for sheet in page.structure.pages:  # what reading aloud says is marked content with a number; the rest is an artifact
        depth = [""]
        for operands, operator in pikepdf.parse_content_stream(sheet):
            if str(operator) in ("BDC", "BMC"):
                depth.append(str(operands[0]))
            elif str(operator) == "EMC":
                depth.pop()
            elif str(operator) in ("Tj", "TJ"):
                assert depth[-1] in ("/Span", "/Artifact")
                spoken += depth[-1] == "/Span"
    assert spoken


def test_a_passage_too_long_or_too_near_another_is_left_in_its_place(print_bodies):
    body = body_of(6)
    text = text_of(body)
    marked = (Passage(0, 900, "green"), Passage(1000, 1080, "green"), Passage(1200, 1280, "green"))
    page = print_bodies({"PM-000001": body}, options=PdfOptions(quotes=True), passages={"PM-000001": marked}.__getitem__)
    with_them = sum(map(len, page.texts))
    more = with_them - sum(map(len, print_bodies({"PM-000001": body}, options=PdfOptions(overwrite=True)).texts))
    assert abs(more - len(text[1000:1080].strip())) < 12  # one passage alone


@pytest.mark.referee
def test_with_notes_index_and_quotes_every_style_is_still_valid(verdict, issue, tmp_path):
    from exports.pdf import write_pdf

    passages = {article.mark: (Passage(0, 60, "yellow"), Passage(60, 200, "yellow")) for article in issue}
    sections = tuple(replace(section, articles=section.articles[::2]) for section in issue.sections)  # German, English, French, Arabic
    tagged = replace(indexed(replace(issue, sections=sections), PM_000001=("Zoll",)), passages=passages.__getitem__)
    made = [
        write_pdf(
            tagged, tmp_path / f"{style}.pdf", PdfOptions(style=style, links=links, index=True, index_words=("Schiff*",), quotes=True)
        ).path
        for style, links in (("journal", "endnotes"), ("broadsheet", "footnotes"), ("dossier", "endnotes"), ("pocket", "endnotes"))
    ]
    said = verdict(*made)
    assert [line.split()[0] for line in said] == ["PASS"] * 8, said
