"""What a query says in words: what each stands for, how the index is asked for them, and in about how many stories they are."""

from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy import Connection

from desktop.archive.names.aliases import preferred
from desktop.archive.schema import story
from desktop.archive.search.conditions import names
from desktop.archive.search.expanding import Meaning
from desktop.archive.search.index import SearchIndex
from desktop.archive.search.query import And, Node, Not, Or, Words
from desktop.archive.search.stems import primary

_ELSEWHERE = 25  # times that a word stands in a story for once in its title


class Speech:
    """The words of one query within one view of the archive."""

    def __init__(self, rows: Connection, index: SearchIndex, most: int | None = None) -> None:
        """most: compounds, or words with a beginning, that are asked at most."""
        self._rows, self._index, self._most = rows, index, most
        self._languages = tuple(dict.fromkeys(primary(language) for language in names(rows, story.c.language)))
        self._texts: dict[tuple[Words, bool], str] = {}

    def meaning(self, words: Words) -> Meaning:
        """Give what words stand for."""
        found = self._index.meaning(self._rows, words, self._languages)
        if words.field == "author" and (name := preferred(self._rows, "author", words.text)) != words.text:
            found = found.joined(self._index.meaning(self._rows, replace(words, text=name), self._languages))
        return found if self._most is None else found.narrowed(self._most)

    def text(self, node: Node, *, exact: bool = False) -> str:
        """Give a part of the query that is of words alone as one expression of the index, "" if it is not. exact: without compounds."""
        match node:
            case Words(_, _, field):
                if (node, exact) not in self._texts:
                    meaning = self.meaning(node)
                    phrases = meaning.exact if exact else meaning.phrases
                    self._texts[node, exact] = self._index.expression(phrases, *filter(None, (field,))) if phrases else ""
                return self._texts[node, exact]
            case Or(parts):
                each = [self.text(part, exact=exact) for part in parts]
                return f"({' OR '.join(each)})" if all(each) else ""
            case And(parts):
                wanted = [self.text(part, exact=exact) for part in parts if not isinstance(part, Not)]
                barred = [self.text(part.part) for part in parts if isinstance(part, Not)]
                if wanted and all(wanted) and all(barred):
                    return f"({' AND '.join(wanted)})" if not barred else f"(({' AND '.join(wanted)}) NOT ({' OR '.join(barred)}))"
        return ""

    def estimate(self, node: Node) -> int:
        """Guess how many stories hold words, at most."""
        match node:
            case Words(_, _, field):
                return self.meaning(node).stories // (_ELSEWHERE if field else 1)
            case Or(parts):
                return sum(map(self.estimate, parts))
            case And(parts):
                return min((self.estimate(part) for part in parts if not isinstance(part, Not)), default=0)
        return 0

    def parted(self, parts: Sequence[Node]) -> tuple[And, tuple[Node, ...]]:
        """Part what is of words alone, which the index answers at once, from all else."""
        silent = [part for part in parts if isinstance(part, Words) and not self.meaning(part).exact]  # without a letter: asks nothing
        said = [part for part in parts if part not in silent and self.text(part.part if isinstance(part, Not) else part)]
        if all(isinstance(part, Not) for part in said):
            said = []  # the index cannot tell what it does not hold
        return And(tuple(said)), tuple(part for part in parts if part not in said and part not in silent)


def mentioned(node: Node) -> bool:
    """Tell whether there are words somewhere in a part of a query."""
    if isinstance(node, And | Or):
        return any(map(mentioned, node.parts))
    return mentioned(node.part) if isinstance(node, Not) else isinstance(node, Words)
