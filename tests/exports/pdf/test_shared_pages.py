"""Short stories stand below each other on a newspaper's page; each keeps its place in the contents, the outline and the structure."""

import re
from pathlib import Path

import pikepdf
import pytest

from exports.pdf import PdfOptions

pytestmark = pytest.mark.xdist_group("pdf")
SENTENCE = "Am Kai {} warten zwölf Leute und ein Hund, und keiner von ihnen weiß, ob das Boot noch kommt. "


@pytest.fixture(scope="module")
def shared(publish, tmp_path_factory):
    """Four stories: a short one, a longer one, two short ones."""
    from exports.pdf import write_pdf

    bodies = {
        f"PM-{number:06}": "".join(f"<p>{SENTENCE.format(f'{number}-{n}') * 3}</p>" for n in range(count))
        for number, count in enumerate((5, 24, 4, 4), 1)
    }
    path = tmp_path_factory.mktemp("shared") / "issue.pdf"
    return bodies, write_pdf(publish(bodies), path, PdfOptions(style="broadsheet"))


def test_stories_share_pages_in_their_order_and_nothing_is_said_twice(shared):
    import pypdfium2

    _bodies, written = shared
    with pypdfium2.PdfDocument(written.path) as document:
        texts = [re.sub(r"[\s\ufffe]+", "", page.get_textpage().get_text_range()) for page in document]
        outline = [(line.get_title(), line.get_dest().get_index()) for line in document.get_toc()]
    first = dict(outline)["Titel PM-000001"]
    said = re.findall(r"Kai(\d-\d+)", "".join(texts[first:]))
    expected = [f"{number}-{n}" for number, count in enumerate((5, 24, 4, 4), 1) for n in range(count) for _ in range(3)]
    assert said == expected
    pages = [page for title, page in outline if title.startswith("Titel")]
    assert pages[0] == pages[1]  # the second begins below the first
    assert len(set(pages)) < 4
    for title, page in outline:
        if title.startswith("Titel"):
            assert title.replace(" ", "") in texts[page]
    begun = [start.label for story in written.starts for start in story]
    assert begun == [str(number) for number in range(1, len(begun) + 1)]  # a page begins once, whoever else stands on it


@pytest.mark.referee
def test_each_story_is_one_article_of_the_structure_and_the_file_is_valid(shared, verdict):
    bodies, written = shared
    with pikepdf.open(written.path) as book:
        stories = [element for element in book.Root.StructTreeRoot.K[0].K if pikepdf.Name.Art == element.S]
        assert len(stories) == len(bodies)
    assert [line.split()[0] for line in verdict(written.path)] == ["PASS", "PASS"]


def test_a_proof_of_one_story_after_the_other_has_the_same_pages(shared, publish, tmp_path):
    from exports.pdf import Proofs

    bodies, written = shared
    proofs = Proofs()
    try:
        proof = proofs.print(publish(bodies), tmp_path / "proof.pdf", PdfOptions(style="broadsheet"))
    finally:
        proofs.close()
    assert (tmp_path / "proof.pdf").read_bytes() == Path(written.path).read_bytes()
    assert proof.places["PM-000001"] == proof.places["PM-000002"]
