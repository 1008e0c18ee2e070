"""Stories as they are now."""

from desktop.archive.schema.content import body
from desktop.archive.schema.stories import story, version

NEWEST = story.join(version, (version.c.story == story.c.id) & (version.c.number == story.c.version))  # each with its newest version
TOLD = NEWEST.join(body, body.c.id == version.c.body)  # and with that one's body
