"""The archive: one SQLite file, through SQLAlchemy. Rows never leave this room; frozen values do."""

from desktop.archive.archive import Archive
from desktop.archive.authorities import Authority
from desktop.archive.batch import Plan
from desktop.archive.change import Change
from desktop.archive.comparing import Difference
from desktop.archive.duplicates import DuplicateGroup
from desktop.archive.erasing import Emptied
from desktop.archive.errors import ArchiveError, QueryError
from desktop.archive.facets import Facets
from desktop.archive.fixity import CheckReport, Damage
from desktop.archive.highlights import COLOURS, Highlight
from desktop.archive.intake import ImportRun, Outcome
from desktop.archive.periodicals import Issue, IssueFile, IssueStory, Series
from desktop.archive.query import Query
from desktop.archive.reading import Places
from desktop.archive.shelves import Collection
from desktop.archive.smart import SmartCollection
from desktop.story import Mark

__all__ = [
    "COLOURS",
    "Archive",
    "ArchiveError",
    "Authority",
    "Change",
    "CheckReport",
    "Collection",
    "Damage",
    "Difference",
    "DuplicateGroup",
    "Emptied",
    "Facets",
    "Highlight",
    "ImportRun",
    "Issue",
    "IssueFile",
    "IssueStory",
    "Mark",
    "Outcome",
    "Places",
    "Plan",
    "Query",
    "QueryError",
    "Series",
    "SmartCollection",
]
