"""The archive: one SQLite file, through SQLAlchemy. Rows never leave this room; frozen values do."""

from desktop.archive.annotation.anchoring import COLOURS
from desktop.archive.annotation.highlights import Highlight
from desktop.archive.archive import Archive
from desktop.archive.batch.batch import Plan
from desktop.archive.checking.fixity import CheckReport, Damage
from desktop.archive.erasure.erasing import Emptied
from desktop.archive.errors import ArchiveError, QueryError
from desktop.archive.gathering.subscriptions import FeedAnswer, Subscribing, Subscription
from desktop.archive.intake.intake import ImportRun
from desktop.archive.intake.taking import Outcome
from desktop.archive.journal.change import Change
from desktop.archive.likeness.groups import DuplicateGroup
from desktop.archive.names.authorities import Authority
from desktop.archive.periodicals.filling import Barred, Candidate, Filling
from desktop.archive.periodicals.listing import IssueHead, Ran
from desktop.archive.periodicals.outline import Outline
from desktop.archive.periodicals.periodicals import Issue, IssueFile, IssueStory, Series
from desktop.archive.periodicals.rhythm import FREQUENCIES
from desktop.archive.periodicals.rules import NUMBERINGS, ORDERS, SECTIONS, Rules
from desktop.archive.search.facets import Facets
from desktop.archive.search.query import Query
from desktop.archive.shelves.shelves import Collection
from desktop.archive.shelves.smart import SmartCollection
from desktop.archive.story.comparing import Difference
from desktop.archive.story.reading import Places
from desktop.archive.story.shared import Shared
from desktop.archive.story.undescribed import Undescribed
from desktop.story import Mark

__all__ = [
    "COLOURS",
    "FREQUENCIES",
    "NUMBERINGS",
    "ORDERS",
    "SECTIONS",
    "Archive",
    "ArchiveError",
    "Authority",
    "Barred",
    "Candidate",
    "Change",
    "CheckReport",
    "Collection",
    "Damage",
    "Difference",
    "DuplicateGroup",
    "Emptied",
    "Facets",
    "FeedAnswer",
    "Filling",
    "Highlight",
    "ImportRun",
    "Issue",
    "IssueFile",
    "IssueHead",
    "IssueStory",
    "Mark",
    "Outcome",
    "Outline",
    "Places",
    "Plan",
    "Query",
    "QueryError",
    "Ran",
    "Rules",
    "Series",
    "Shared",
    "SmartCollection",
    "Subscribing",
    "Subscription",
    "Undescribed",
]
