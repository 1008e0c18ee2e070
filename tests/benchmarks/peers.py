"""The best peer that we know of: tantivy (Rust, BM25), asked for the same stories by relevance. It is no part of the project.

It is taken from this Python, or from the one that PRESSMARK_TANTIVY names (`python -m venv peer; peer/bin/pip install tantivy`), which need
know nothing of ours: this file is run there as a script. Its index holds the same stemmed words in the same four fields.
"""

import json
import os
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from time import perf_counter
from typing import Any

FIELDS = ("title", "deck", "body", "authors")
BOOSTS = {"title": 8.0, "deck": 4.0, "body": 1.0, "authors": 3.0}
HERE = Path(__file__).parent


def peer_relevance(count: int, folder: Path) -> dict[str, Any]:
    """The best 50 of the same queries by tantivy; {"skipped": why} where it is not installed. folder: that of the run, with its drafts.

    Gives p50_ms, p95_ms and seconds as `percentiles` does. Fields and dates are left out of the queries, what begins so is asked as a word,
    and compounds are not looked for: it does less than we do.
    """
    python = os.environ.get("PRESSMARK_TANTIVY", sys.executable)
    if subprocess.run([python, "-c", "import tantivy"], capture_output=True, check=False).returncode:
        return {"skipped": "tantivy is not installed"}
    import newspaper

    asked = folder / "peer.jsonl"
    with asked.open("w", encoding="utf-8") as stream:
        for line in ({"queries": [_plain(query) for query in newspaper.queries()]}, *_stemmed(folder)) if count else ():
            stream.write(json.dumps(line) + "\n")
    ran = subprocess.run([python, __file__, str(asked), str(folder / "peer")], capture_output=True, text=True, check=True)
    asked.unlink()
    figures: dict[str, Any] = json.loads(ran.stdout)
    return figures


def _stemmed(folder: Path) -> Iterator[dict[str, str]]:
    import newspaper

    from desktop.archive.search.index import Entry
    from desktop.archive.search.stems import cut

    for draft in newspaper.read(folder / "drafts"):
        entry = Entry.of(draft.text_of("title"), draft.text_of("deck"), cut(draft.body.text), (draft.text_of("authors"),), "de")
        yield dict(zip(FIELDS, entry, strict=True))


def _plain(query: str) -> str:
    """Write a query's words as tantivy's language has them, stemmed: all of them, one of them, or side by side."""
    from desktop.archive.search.query import Or, Query, sought
    from desktop.archive.search.stems import terms

    asked = Query.parse(query)
    words = [f'"{" ".join(terms(words.text, "de"))}"' for words in sought(asked.tree)]
    return (" OR " if isinstance(asked.tree, Or) else " AND ").join(words)


def _index(lines: Iterable[str], path: Path) -> Any:
    import tantivy

    schema = tantivy.SchemaBuilder()
    for name in FIELDS:
        schema.add_text_field(name, stored=False, tokenizer_name="whitespace")
    path.mkdir()
    index = tantivy.Index(schema.build(), path=str(path))
    writer = index.writer(512 << 20, 1)
    for line in lines:
        writer.add_document(tantivy.Document(**json.loads(line)))
    writer.commit()
    writer.wait_merging_threads()
    index.reload()
    return index


def _ask(index: Any, queries: list[str]) -> dict[str, float]:
    searcher = index.searcher()
    taken = []
    for query in (*queries[:20], *queries):
        begun = perf_counter()
        searcher.search(index.parse_query(query, list(FIELDS), field_boosts=BOOSTS), 50)
        taken.append((perf_counter() - begun) * 1000)
    taken = sorted(taken[20:])
    return {"p50_ms": taken[len(taken) // 2], "p95_ms": taken[len(taken) * 95 // 100], "seconds": sum(taken) / 1000}


if __name__ == "__main__":
    with Path(sys.argv[1]).open(encoding="utf-8") as written:
        told = json.loads(next(written))
        print(json.dumps(_ask(_index(written, Path(sys.argv[2])), told["queries"])))
