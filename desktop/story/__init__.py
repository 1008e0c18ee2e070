"""What a story is: the words that every room shares. A leaf: no database, no window, no press."""

from desktop.story.body import EMPTY, Body, words_in
from desktop.story.check import BodyError, check
from desktop.story.clean import body_of, clean
from desktop.story.differences import Part, differences
from desktop.story.draft import FIELDS, SEVERAL, Draft, Dropped, FeedFound, Former, FormerIssue, Noted, Picture, Reading, Refusal, Value
from desktop.story.mark import Mark
from desktop.story.story import Event, Source, Story, Summary, Version

__all__ = [
    "EMPTY",
    "FIELDS",
    "SEVERAL",
    "Body",
    "BodyError",
    "Draft",
    "Dropped",
    "Event",
    "FeedFound",
    "Former",
    "FormerIssue",
    "Mark",
    "Noted",
    "Part",
    "Picture",
    "Reading",
    "Refusal",
    "Source",
    "Story",
    "Summary",
    "Value",
    "Version",
    "body_of",
    "check",
    "clean",
    "differences",
    "words_in",
]
