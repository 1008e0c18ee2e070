"""What brings stories in again and again: subscriptions, what they told of, what was taught about a site (journalled); how a feed answered last (a trace)."""

from sqlalchemy import Column, Index, Integer, Table, Text

from desktop.archive.schema.columns import metadata, number, of, text

subscription = Table(
    "subscription",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("address", Text, nullable=False, unique=True),  # the feed's
    text("title"),  # as a person calls it, or the feed calls itself
    text("site"),  # the address of the pages it tells of
    text("folder"),  # as OPML groups feeds; "" is none
    Column("collection", Integer),  # its stories go there; null is nowhere
    number("minutes"),  # between refreshes; 0 is by hand only
    number("at_start"),  # 1: refreshed when the window opens
    number("full_text"),  # 1: the page is fetched where the feed has a summary only
    sqlite_strict=True,
)

feed_answer = Table(
    "feed_answer",
    metadata,
    of("subscription", "subscription.id", primary=True, cascade=True),
    text("etag"),
    text("modified"),  # Last-Modified, as the server wrote it
    text("asked"),  # when; ISO 8601
    text("fault"),  # why it could not be read then; "" is well
    text("until"),  # when the server wants to be asked again at the earliest; "" is any time
    number("paused"),  # 1: the server said that it is gone for good
    sqlite_strict=True,
)

feed_story = Table(  # which feeds told of a story, also of one that was here already
    "feed_story",
    metadata,
    of("story", "story.id", primary=True),
    Column("subscription", Integer, primary_key=True, autoincrement=False),  # stays when it is unsubscribed: undo brings that back
    Index("feed_story_subscription", "subscription"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

site_rule = Table(
    "site_rule",
    metadata,
    Column("site", Text, primary_key=True),  # the host, without www.
    text("rules"),  # TOML
    sqlite_strict=True,
    sqlite_with_rowid=False,
)
