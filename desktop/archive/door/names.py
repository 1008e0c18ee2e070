"""How names are agreed on."""

from collections.abc import Sequence

from desktop.archive.door.core import Door
from desktop.archive.journal.change import Change
from desktop.archive.names import aliases, authorities
from desktop.archive.names.authorities import Authority
from desktop.archive.names.similar import similar


class Names(Door):
    """Authorities. kind: publication, author, section or tag. Each act is one Change, however many stories it is about."""

    def authorities(self, kind: str) -> tuple[Authority, ...]:
        """Give the names of a kind with their stories and aliases, in alphabetical order."""
        with self._file.reading() as rows:
            return authorities.authorities(rows, kind)

    def similar_names(self, kind: str) -> tuple[tuple[str, ...], ...]:
        """Propose names of a kind that may be one, as groups, the name with most stories first; the larger groups first."""
        return similar([(each.name, each.stories) for each in self.authorities(kind)])

    def split_name(self, kind: str, name: str, others: Sequence[str]) -> Change:
        """Let some aliases of a name be names of their own again, all as one Change; see `remove_alias`."""
        return self._change(lambda rows: authorities.split(rows, kind, name, others))

    def preferred(self, kind: str, name: str) -> str:
        """Give the name that a name goes by here."""
        with self._file.reading() as rows:
            return aliases.preferred(rows, kind, name)

    def rename(self, kind: str, name: str, new: str) -> Change:
        """Let a name be another one, which no story has yet; the old one becomes its alias."""
        return self._change(lambda rows: authorities.rename(rows, kind, name, new))

    def merge_names(self, kind: str, names: Sequence[str], into: str) -> Change:
        """Let several names be one, of which they become aliases."""
        return self._change(lambda rows: authorities.merge(rows, kind, names, into))

    def add_alias(self, kind: str, name: str, alias: str) -> Change:
        """Let a name be written in another way, too."""
        return self._change(lambda rows: authorities.add_alias(rows, kind, name, alias))

    def remove_alias(self, kind: str, alias: str) -> Change:
        """Let an alias mean nothing any more; stories whose source wrote it so show it again."""
        return self._change(lambda rows: authorities.remove_alias(rows, kind, alias))
