"""What is done sooner gives the same: words are parted where they were, pages are set as they were."""

import random

import pyphen
import pytest
import weasyprint
from weasyprint.layout import inline

from exports.pdf import haste

_PARAGRAPH = (
    "Die Hafenverwaltung öffnet die Brücke am Wasserturm, und die Straßenbahn wartet vor dem Lagerhaus der Schifffahrtsgesellschaft. "
)
_PAGES = f"""<style>@page{{size:90mm 120mm}} p{{text-align:justify;hyphens:auto;margin:0}} .drop{{float:left;font-size:3em}}
.side{{float:right;width:40%;height:9mm}}</style>
<body lang="de"><p><span class="drop">D</span>{_PARAGRAPH * 3}<div class="side">daneben</div><p>{_PARAGRAPH * 9}<p dir="rtl">{_PARAGRAPH * 2}"""
_MARGIN = "<style>@page{@bottom-center{content:counter(page)}}</style>"


@pytest.mark.parametrize("language", ["de", "en", "ru", "ca"])
def test_words_are_parted_where_pyphen_parts_them(language):
    path = pyphen.LANGUAGES[language]
    plain, ours = pyphen.HyphDict(path), haste.Patterns(path)
    drawn = random.Random(6)
    pieces = [letters.strip(".") for letters in plain.patterns]
    words = ["".join(drawn.choices(pieces, k=drawn.randint(1, 5))) for _ in range(400)]
    parted = [[at for at in plain.positions(word) if at <= len(word)] for word in words]
    assert [[at for at in ours.positions(word) if at <= len(word)] for word in words] == parted
    assert sum(map(len, parted)) > 400


@pytest.mark.parametrize("page", [_PAGES, _MARGIN + _PAGES], ids=["floats", "page numbers"])
def test_pages_are_set_as_weasyprint_sets_them(page, monkeypatch):
    for module, name, plain in (
        (inline, "inline_min_content_width", haste._min_content_width),
        (weasyprint.layout, "make_margin_boxes", haste._make_margin_boxes),
    ):
        monkeypatch.setattr(module, name, plain)
    before = weasyprint.HTML(string=page).write_pdf()
    haste.hasten()  # undone with what was patched above
    assert weasyprint.HTML(string=page).write_pdf() == before
