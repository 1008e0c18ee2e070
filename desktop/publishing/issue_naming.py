"""What an issue's files are called."""

import re
import unicodedata

from desktop.archive import Issue
from desktop.publishing.formats import ending
from desktop.publishing.naming import safe_stem

NAME_PATTERN = "{series} {number}"  # unless somebody says otherwise


def issue_file_name(pattern: str, issue: Issue, format_name: str) -> str:
    """Name an issue's file by a pattern of {series}, {number}, {date} and {title}, with nothing in it that a file system minds.

    A name between braces that is none of these stays as it is written; a pattern that gives nothing is NAME_PATTERN.
    """
    known = {"series": issue.series_title, "number": issue.number, "date": issue.date, "title": issue.title}
    written = re.sub(r"\{(\w+)\}", lambda found: known.get(found[1], found[0]), pattern)
    suffix = ending(format_name)
    if stem := safe_stem(unicodedata.normalize("NFC", written), suffix):
        return stem + suffix
    return issue_file_name(NAME_PATTERN, issue, format_name) if pattern != NAME_PATTERN else f"{issue.id}{suffix}"
