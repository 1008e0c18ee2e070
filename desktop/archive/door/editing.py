"""How stories are changed."""

from collections.abc import Sequence

from sqlalchemy import Connection

from desktop.archive.content import stored
from desktop.archive.content.stored import Packed
from desktop.archive.door.core import Door, numbers_of
from desktop.archive.errors import ArchiveError
from desktop.archive.intake.taking import keep_pictures
from desktop.archive.journal.change import Change
from desktop.archive.story import changing, custom
from desktop.story import Body, Mark, Picture


class Editing(Door):
    """Corrections, versions, fields of one's own, the trash and tags; each act is one Change."""

    def edit(self, mark: Mark, **fields: str | Sequence[str]) -> Change:
        """Correct a story's fields: a new version, the one before is kept. `body` is a clean body's XHTML; `x:NAME` a field of one's own."""
        return self._change(lambda rows: changing.edit(rows, mark.number, fields, self._clock()))

    def amend(self, mark: Mark, body: Body, what: str = "", *, pictures: Sequence[Picture] = ()) -> Change:
        """Give a story another body, a new version that says in one's own words what was done; pictures: those that are new to the archive."""
        packed = [Packed.of(each.content) for each in pictures]
        heads = {
            each.sha256: {"sha256": each.sha256, "media_type": each.media_type, "width": each.width, "height": each.height}
            for each in pictures
        }

        for each, bytes_ in zip(pictures, packed, strict=True):
            if each.sha256 != bytes_.sha256:
                raise ArchiveError(mark, f"a picture's bytes have another SHA-256 than it says ({each.sha256[:12]}…)")

        def work(rows: Connection) -> changing.Made:
            stored.keep(rows, packed)
            keep_pictures(rows, heads)
            return changing.amend(rows, mark.number, body, what, self._clock())

        return self._change(work)

    def go_back(self, mark: Mark, number: int) -> Change:
        """Make a new version with the fields, the body and the pictures of an old one; the tags stay as they are."""
        return self._change(lambda rows: changing.go_back(rows, mark.number, number, self._clock()))

    def set_custom(self, marks: Sequence[Mark], name: str, value: str) -> Change:
        """Give stories a field of one's own, or another text in it; "" takes it away."""
        what = f"Set {name.strip()}" if value.strip() else f"Remove {name.strip()}"
        return self._change(lambda rows: (what, custom.setting(rows, numbers_of(marks), {name: value})))

    def trash(self, marks: Sequence[Mark]) -> Change:
        """Move stories to the trash; their originals and versions stay."""
        return self._change(lambda rows: changing.trash(rows, numbers_of(marks), self._clock()))

    def restore(self, marks: Sequence[Mark]) -> Change:
        """Take stories out of the trash."""
        return self._change(lambda rows: changing.restore(rows, numbers_of(marks), self._clock()))

    def tag(self, marks: Sequence[Mark], tag: str) -> Change:
        """Give stories a tag."""
        return self._change(lambda rows: changing.tag_all(rows, numbers_of(marks), tag))

    def untag(self, marks: Sequence[Mark], tag: str) -> Change:
        """Take a tag from stories."""
        return self._change(lambda rows: changing.untag_all(rows, numbers_of(marks), tag))
