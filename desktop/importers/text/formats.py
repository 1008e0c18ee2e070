"""Lines of JSON, known by the first of them."""

import json
import re

from desktop.importers import limits
from desktop.importers.format import Format
from desktop.importers.material import Material

_BEGINNING = re.compile(
    rb'\{\s*"(?:title|text|html|authors|published|publication|mark|status|url|source_file|section|language)"\s*:'
)  # of a first line that is longer than what is looked at


def is_lines(material: Material) -> bool:
    """Whether the first line is a JSON object of ours."""
    first = material.first
    line = first.removeprefix(b"\xef\xbb\xbf").lstrip().split(b"\n", 1)[0].rstrip()
    if not line.startswith(b"{"):
        return False
    if len(first) == limits.SNIFFED and len(line) > limits.SNIFFED - 16:
        return _BEGINNING.match(line) is not None
    try:
        story = json.loads(line)
    except (ValueError, RecursionError):
        return b'"title"' in line and line.endswith(b"}")
    return isinstance(story, dict) and ("title" in story or "text" in story or "html" in story)


JSON_LINES = (Format("stories as lines of JSON", is_lines, "text.json_lines:read_json_lines"),)
