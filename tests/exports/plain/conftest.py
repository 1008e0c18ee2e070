"""Two stories and a picture, for the formats that are one plain file."""

import hashlib
import io
from collections.abc import Callable
from dataclasses import replace

import pytest
from PIL import Image as Pillow

from exports import Article, Image, Publication, Section


def article(number: int, title: str, language: str, **known: object) -> Article:
    plain = Article(
        mark=f"PM-{number:06}", title=title, deck="", authors=(), publication="", section="", published="", language=language, url="", dateline="",
        rights="", tags=(), note="", words=9, images=(), source_file="", part="", source_sha256="", retrieved="", confidence={}, warnings=(),
    )  # fmt: skip
    return replace(plain, **known)


def painted() -> Image:
    out = io.BytesIO()
    Pillow.linear_gradient("L").resize((320, 200)).convert("RGB").save(out, "JPEG")
    return Image(hashlib.sha256(out.getvalue()).hexdigest(), "image/jpeg", 320, 200, out.getvalue())


PICTURE = painted()
BODIES = {
    "PM-000007": (
        f'<figure><img src="pm:{PICTURE.sha256}" alt="Die Fähre &gt; am Kai"/><figcaption>Am Kai. <span class="credit">Foto: Arendt</span></figcaption></figure>'
        "<p>Am Kai warten <em>zwölf</em><b> Leute</b><br/>und ein Hund &amp; ein Koffer.</p><h2>Später</h2>"
        '<ul><li>eins</li><li><p>zwei</p><ol><li>zwei a</li></ol></li></ul><table><tbody><tr><th scope="row">1911</th><td>4</td></tr><tr><th scope="row">1942</th><td/></tr></tbody></table>'
        "<pre>a  b\n  c</pre><hr/><p>Schluss.</p>"
    ),
    "PM-000003": '<p>لا شيء يتحرك سوى الماء. <a href="https://canal.example/">القناة</a></p>',
}
FERRY = article(
    7, "Die Fähre & der Hafen", "de", deck="Ein Vorspann.", authors=("Jette Arendt", "Tom Ash"), publication="Lindenhafener Bote", section="Panorama",
    published="2024-05-02T08:30+02:00", url="https://bote.example/faehre?a=1&b=2", images=(PICTURE.sha256,), source_file="in/ferry.html", part="",
    confidence={"title": 0.9, "authors": 0.5}, warnings=("The section is a guess.",), tags=("Hafen",), words=14,
)  # fmt: skip
LOCK = article(3, "ليلة هادئة", "ar")


@pytest.fixture
def selection() -> Callable[..., Publication]:
    def make(**known: object) -> Publication:
        sections = (Section("Panorama", (FERRY,)), Section("Weiteres", (LOCK,)))
        made = Publication(
            "Zwei <Stücke>", "", "de", "urn:uuid:0e0c2a9e-6e1b-4d4f-9e5a-3c1f7b7a1d11", "", "2024-05-04T08:00:00Z", sections, BODIES.__getitem__,
            {PICTURE.sha256: PICTURE}.__getitem__,
        )  # fmt: skip
        return replace(made, **known)

    return make


@pytest.fixture
def story_with() -> Callable[..., Article]:
    return lambda **known: replace(FERRY, **known)
