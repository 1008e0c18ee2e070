"""veraPDF, the referee for PDF/A and PDF/UA, finds nothing."""

import re
from pathlib import Path

import pytest

from exports.pdf import PdfOptions, write_pdf

pytestmark = [pytest.mark.xdist_group("pdf"), pytest.mark.referee]


def test_whatever_a_body_may_hold_in_any_size_is_valid_too(verdict, print_bodies, issue, tmp_path):
    tower = issue.image(re.search("[0-9a-f]{64}", issue.body("PM-000003"))[0])
    rows = "".join(
        f'<tr><th scope="row">{row}</th>' + "".join(f"<td>{row * cell}</td>" for cell in range(9)) + "</tr>" for row in range(25)
    )
    bodies = {
        "PM-000001": "<ul><li>a<ul><li>b<ol><li>c<ul><li><p>d</p><p>e</p></li></ul></li></ol></li></ul></li></ul>"
        "<dl><dt>Begriff</dt><dd>was er meint</dd></dl><hr/><pre>x = 1;</pre><aside><p>Am Rande.</p></aside>",
        "PM-000002": "<table><caption>Zahlen</caption><thead><tr>"
        + "".join(f'<th scope="col">{n}</th>' for n in range(10))
        + f"</tr></thead><tbody>{rows}</tbody></table><table><tbody><tr><td>ohne</td><td>Kopf</td></tr></tbody></table>",
        "PM-000003": "<h2>Eins</h2><h3>Zwei</h3><h4>Drei</h4><p><em>schräg <a href='https://a.example/'>und verlinkt</a></em> H<sub>2</sub>O <q>ja</q></p>"
        + "".join(f'<p>Beleg <a href="https://b.example/{n}">Nummer {n}</a></p>' for n in range(24)),
        "PM-000004": "<p>Emoji \U0001f642 und <span lang='he' dir='rtl'>שלום</span>, 日本語, ไทย</p>",
        "PM-000005": "",
        "PM-000006": f'<figure><img src="pm:{tower.sha256}" alt="" role="presentation"/></figure><p>Wort.</p>'
        f'<figure><img src="pm:{tower.sha256}" alt="" role="presentation"/><figcaption>Zierde</figcaption></figure>',
    }
    a5 = print_bodies(bodies, {tower.sha256: tower}, options=PdfOptions(page="A5"))
    assert "/Figure" not in {str(each.get("/S")) for each in a5.structure.objects if hasattr(each, "get")}  # nothing is said of it
    assert not [told for told in a5.written.warnings if "picture" in told]
    custom = write_pdf_of(bodies, tmp_path / "custom.pdf")
    assert [line[:4] for line in verdict(a5.path, custom)] == ["PASS"] * 4


def test_the_referee_sees_a_fault(verdict, print_bodies, tmp_path):
    import pikepdf

    with pikepdf.open(print_bodies({"PM-000001": "<p>Wort.</p>"}).path) as book:
        del book.Root.StructTreeRoot.K[0].K[0].P
        del book.Root.Lang
        book.save(tmp_path / "faulty.pdf")
    assert any(line.startswith("FAIL") for line in verdict(tmp_path / "faulty.pdf"))


def write_pdf_of(bodies: dict[str, str], target: Path) -> Path:
    from exports import Article, Publication, Section

    articles = tuple(
        Article(mark, "", "", (), "", "", "", "und", "", "", "", (), "", 0, (), "", "", "0" * 64, "", {}, ()) for mark in bodies
    )
    publication = Publication(
        "Ohne alles", "", "pl", "urn:uuid:0", "", "1970-01-01T00:00:00Z", (Section("", articles),), bodies.__getitem__, {}.__getitem__
    )
    write_pdf(publication, target, PdfOptions(page="200x200mm"))
    return target
