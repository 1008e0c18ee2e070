"""The labelled web archives give the stories that are in them: each field, the whole text, every picture, and nothing else."""

import json
from pathlib import Path

import pytest

from desktop.importers import read_stories
from desktop.story import Draft

CASES = Path(__file__).parents[1] / "cases/web"


@pytest.mark.parametrize("label", sorted(CASES.glob("*.json")), ids=lambda label: label.stem)
def test_a_labelled_web_archive_gives_what_is_in_it(label):
    (source,) = [file for file in CASES.glob(f"{label.stem}.*") if file != label]
    found = list(read_stories(source, report=lambda *_: None))
    wanted = json.loads(label.read_text("utf-8"))
    assert [type(each) for each in found] == [Draft] * len(wanted)
    for draft, story in zip(found, wanted, strict=True):
        for name, value in story.items():
            if name == "text":
                assert draft.body.text == value
            elif name in {"words", "images"}:
                assert (draft.body.words if name == "words" else len(draft.pictures)) == value
            elif name == "authors":
                assert list(draft.fields["authors"].value) == value
            else:
                assert draft.text_of(name) == value
