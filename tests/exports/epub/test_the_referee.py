"""epubcheck finds nothing: no error, no warning, no hint."""

import random

import pytest

from desktop.story import Body, check
from desktop.story.vocabulary import ADDRESS
from exports import Section

pytestmark = pytest.mark.referee

WORDS = [
    "Uhr",
    "a > b & c",
    "„Turm“",
    "naïve",
    "x < y",
    "阅览室",
    "صباح",
    "e\u0301",
    "𝔘",
    "\u200b ",
    "&c.",
    '"',
    "'",
    "]]>",
    "--",
    "\u00a0mit",
    "Zeile\tzwei",
]
LINKS = ["https://bote.example/", "http://[::1]/x", "https://bote.example/a[1]?q=[2]#[3]", "http://300.300.300.300/", "https://x/%zz", "mailto:a.b+c@bote.example",
         "https://bote.example:99999/", "https://a_b.example/", "https://-/", "http://xn--zzzzzz99.example/", "https://bote.example/?a=1&amp;b='2'"]  # fmt: skip
SPANS = ['class="credit"', 'lang="fr"', 'dir="rtl"', 'lang="ar" dir="rtl"']
SPOKEN = ["", ' lang="de-CH-1996"', ' lang="abcdefgh-x"', ' dir="auto"']
INLINE = "em strong b i sub sup s q cite code small mark".split()


class Teller:
    """Makes bodies of the model at random, the same for the same number."""

    def __init__(self, number: int, pictures: list[str]) -> None:
        self.drawn, self.pictures = random.Random(number), pictures

    def words(self) -> str:
        words = " ".join(self.drawn.choices(WORDS, k=self.drawn.randint(1, 8))) + " Schluss"
        return words.replace("&c.", "u. a.").replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")

    def line(self, depth: int = 0) -> str:
        made = self.words()
        for _ in range(self.drawn.randint(0, 3)):
            kind = self.drawn.choice(["words", "br", "a", "span", "in", "in"])
            if kind == "br":
                made += "<br/>" + self.words()
            elif kind == "a" and (href := self.drawn.choice([link for link in LINKS if ADDRESS.fullmatch(link)])):
                made += f'<a href="{href}">{self.words()}</a>'
            elif kind == "span":
                made += f"<span {self.drawn.choice(SPANS)}>{self.words()}</span>"
            elif kind == "in" and depth < 3:
                tag = self.drawn.choice(INLINE)
                made += f"<{tag}>{self.line(depth + 1)}</{tag}>"
        return made

    def list(self, depth: int = 0) -> str:
        tag = self.drawn.choice(["ul", "ol"])
        rows = "".join(
            f"<li>{self.line() if self.drawn.random() < 0.6 or depth > 2 else f'<p>{self.line()}</p>' + self.list(depth + 1)}</li>"
            for _ in range(self.drawn.randint(1, 3))
        )
        return f"<{tag}>{rows}</{tag}>"

    def table(self) -> str:
        columns = self.drawn.randint(1, 4)
        caption = f"<caption>{self.line()}</caption>" if self.drawn.random() < 0.5 else ""
        head = "<thead><tr>" + f'<th scope="col">{self.line()}</th>' * columns + "</tr></thead>" if self.drawn.random() < 0.5 else ""
        row = (
            "<tr>"
            f'<th scope="row">{self.line()}</th>'
            + "".join(self.drawn.choice(["<td/>", f"<td>{self.line()}</td>"]) for _ in range(columns - 1))
            + "</tr>"
        )
        return f"<table>{caption}{head}<tbody>{row * self.drawn.randint(1, 3)}</tbody></table>"

    def figure(self) -> str:
        caption = f"<figcaption>{self.line()}</figcaption>" if self.drawn.random() < 0.7 else ""
        says = self.drawn.choice(('alt=""', 'alt="Ein Bild &gt; keins"', 'alt="x"', 'alt="" role="presentation"'))
        return f'<figure><img src="pm:{self.drawn.choice(self.pictures)}" {says}/>{caption}</figure>'

    def body(self) -> str:
        level, made = 1, ""
        for _ in range(self.drawn.randint(0, 8)):
            kind = self.drawn.choice("p p p h q ul dl pre hr table figure aside".split())
            if kind == "h":
                level = self.drawn.randint(2, min(4, level + 1))
                made += f"<h{level}>{self.line()}</h{level}>"
            else:
                made += {
                    "p": lambda: f"<p{self.drawn.choice(SPOKEN)}>{self.line()}</p>",
                    "q": lambda: f"<blockquote><p>{self.line()}</p>{self.list(2)}</blockquote>",
                    "ul": self.list,
                    "dl": lambda: (
                        f"<dl><dt>{self.line()}</dt><dt>{self.line()}</dt><dd>{self.line()}</dd><dd><p>{self.line()}</p></dd></dl>"
                    ),
                    "pre": lambda: f"<pre>{self.words()}\n  {self.words()}</pre>",
                    "hr": lambda: "<hr/>",
                    "table": self.table,
                    "figure": self.figure,
                    "aside": lambda: f"<aside><p>{self.line()}</p></aside>",
                }[kind]()
        return made


def test_a_single_story_passes(issue, press, story, referee):
    one = issue(
        (Section("", (story(5, "صباح هادئ", "ar"),)),),
        title="صباح هادئ",
        language="ar",
        series="",
        number="",
        subtitle="",
        creator="",
        date="",
        rights="",
    )
    assert referee(press(one).path) == ""


def test_300_random_bodies_and_heads_of_every_kind_pass_in_one_book(issue, press, story, referee, paint):
    pictures = {picture.sha256: picture for picture in (paint(60, 40), paint(40, 60, "P", "GIF"), paint(50, 50, "L", "PNG"))}
    pictures["0" * 64] = type(next(iter(pictures.values())))("0" * 64, "image/jpeg", 1, 1, b"torn")
    drawn = random.Random(3)
    bodies, articles = {}, []
    for number in range(1, 301):
        bodies[f"PM-{number:06}"] = body = Teller(number, list(pictures)).body()
        check(Body(body))  # the archive's door would let it in
        odd = drawn.choice(["", "A & <B> \u0000\ufffe\ud800 „C“", " \n ", "صباح", "x" * 400])
        articles.append(
            story(
                number, odd, drawn.choice(["de", "en", "ar", "und", "zh-Hant", "deutsch", "", "sr-Latn-RS", "he"]), deck=odd, publication=odd, section=odd, rights=odd,
                authors=(odd, "B"), published=drawn.choice(["", "2024", "2024-13", "2024-02-31", "gestern", "2024-05-04T10:00", "2024-05-04T10:00:00Z"]),
                url=drawn.choice(["", *LINKS, "nowhere"]), tags=(odd,), words=drawn.choice([0, 1, 9_999]),
            )
        )  # fmt: skip
    sections = (
        Section("Eins & <zwei>", tuple(articles[:100])),
        Section("", tuple(articles[100:200])),
        Section("Leer", ()),
        Section("Drei", tuple(articles[200:])),
    )
    book = press(issue(sections, bodies, image=pictures.__getitem__))
    assert book.warnings
    assert referee(book.path) == ""
