"""A page of a newspaper, and what reading a source gives."""

from pathlib import Path

import pytest

from desktop.importers import read_stories
from desktop.story import Draft, Refusal

WEHR = (Path(__file__).parents[2] / "cases/web/wehr.html").read_text("utf-8")


@pytest.fixture(scope="session")
def seen():
    """Words of the page's story."""
    return "Der Steg bleibt offen, doch Boote müssen über Land getragen werden."


@pytest.fixture(scope="session")
def page():
    def made(number=1, picture=""):
        """Give a story's page; `picture` as its img is to name it."""
        figure = f'<figure><img src="{picture}" alt="Das Wehr"><figcaption>Das Wehr im Februar.</figcaption></figure>'
        return WEHR.replace("NUMBER", str(number)).replace("<!--FIGURE-->", figure if picture else "").encode()

    return made


@pytest.fixture(scope="session")
def readings():
    def made(source):
        return list(read_stories(source, report=lambda *_: None))

    return made


@pytest.fixture(scope="session")
def stories(readings):
    def made(source):
        return [each for each in readings(source) if isinstance(each, Draft)]

    return made


@pytest.fixture(scope="session")
def refusals(readings):
    def made(source):
        return [each for each in readings(source) if isinstance(each, Refusal)]

    return made
