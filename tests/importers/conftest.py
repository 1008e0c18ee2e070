"""What the importers' tests share: pictures, and a report that says nothing."""

import io
from pathlib import Path

import pytest
from PIL import Image


def silent(done, total, what):
    """Report to nobody."""


@pytest.fixture
def jpeg():
    """Give a JPEG's bytes, of any size."""

    def made(width=320, height=200, kind="JPEG"):
        out = io.BytesIO()
        Image.linear_gradient("L").resize((width, height)).convert("RGB").save(out, kind)
        return out.getvalue()

    return made


@pytest.fixture
def pages():
    return Path(__file__).parent.parent / "cases" / "pages"
