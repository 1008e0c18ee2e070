"""What the rooms below the window say to a person, gathered from their code: they know no Qt, so the window recognises their English.

A phrase is a text as it stands in the code, what varies as `{name}`: `Tag “{name}”`. Where a text has two ways (`'story' if one else 'stories'`)
each is a phrase of its own. translations.py hands them to lupdate and keeps them in resources/translations/phrases.json.
"""

import ast
import itertools
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

ROOMS = ("desktop/archive", "desktop/gathering", "desktop/importers", "desktop/publishing", "desktop/story", "exports")
ALSO = ("desktop/import_report.py", "desktop/ui/importing/import_work.py", "desktop/cli/importing.py")
_RAISED = re.compile(r"\w+Error|Refusal|Dropped|Damage|Reading")
_SPOKEN = {
    "importing",
    "Change",
    "note",
    "warn",
    "caution",
    "_wrong",
    "_refused",
    "_refuse",
    "reading",
    "of_story",
}  # what is called with words that are kept or shown
_NAMED = {"what", "words", "why", "remedy", "message", "said", "detail", "report_words"}
_WORDS = re.compile(r"[A-Za-z]{2,}.*\s.*|[A-Z][a-z]{3,}", re.DOTALL)
_SILENT = {"KeyError", "TypeError", "AssertionError", "NotImplementedError", "StopIteration", "RuntimeError"}
_TELLING = {"words", "what", "why", "_fault", "_wrong", "_of_story"}  # functions that give words
_BESIDES = ("publication", "author", "section", "tag")  # what stands in phrases as {kind}
_FOR_PROGRAMS = {"desktop/story/check.py"}  # says to programmers what is not clean


def phrases(root: Path) -> list[str]:
    """Give the phrases of all rooms in alphabetical order, each once."""
    files = [*(path for room in ROOMS for path in sorted((root / room).rglob("*.py"))), *(root / name for name in ALSO)]
    found = {phrase for path in files if _speaks(path, root) for phrase in _of(ast.parse(path.read_text("utf-8")))}
    found |= {str(tomllib.loads(path.read_text("utf-8"))["description"]) for kind in ("styles", "covers") for path in _designs(root, kind)}
    return sorted(set(_BESIDES) | {each for each in found if _WORDS.search(re.sub(r"\{\w+\}", "", each)) and not each.startswith(" ")})


def _designs(root: Path, kind: str) -> list[Path]:
    return [path for path in sorted((root / "resources" / kind).glob("*/*.toml")) if "description =" in path.read_text("utf-8")]


def _speaks(path: Path, root: Path) -> bool:
    return "migrations" not in path.parts and str(path.relative_to(root)) not in _FOR_PROGRAMS


def _of(tree: ast.Module) -> Iterator[str]:
    known = {
        target.id: node.value
        for node in tree.body
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    for given in _given(tree):
        node = known.get(given.id, given) if isinstance(given, ast.Name) else given
        yield from _ways(node)


def _given(tree: ast.Module) -> Iterator[ast.expr]:
    """Yield what is handed to where words go: errors and refusals, the journal, a report, and what is called so."""
    for node in ast.walk(tree):
        match node:
            case ast.Call():
                yield from _handed(node)
            case ast.Tuple(elts=[*before, last]) if any(map(_is_share, before)):
                yield last
            case ast.Assign(targets=[ast.Name(id=name)], value=value) if name in _NAMED:
                yield value
            case ast.FunctionDef(name=name) if name in _TELLING:
                yield from (each.value for each in ast.walk(node) if isinstance(each, ast.Return | ast.Yield) and each.value is not None)
            case ast.Return(value=ast.Tuple(elts=[first, *_])) | ast.Lambda(body=ast.Tuple(elts=[first, *_])):
                yield first


def _handed(call: ast.Call) -> Iterator[ast.expr]:
    """Yield those of a call's arguments that a person may read."""
    name = getattr(call.func, "id", getattr(call.func, "attr", ""))
    if (_RAISED.fullmatch(name) and name not in _SILENT) or name in _SPOKEN:
        yield from call.args
        yield from (each.value for each in call.keywords)
    elif (name == "report" and len(call.args) == 3) or any(map(_is_share, call.args[:-1])):
        yield call.args[-1]  # what is under way; or where something was read, after how sure that is
    else:
        yield from (each.value for each in call.keywords if each.arg in _NAMED)


def _is_share(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, float)


def _ways(node: ast.expr) -> Iterator[str]:
    """Yield the texts that an expression can give, what varies named after what it is."""
    match node:
        case ast.Constant(value=str() as text):
            yield text
        case ast.IfExp(body=one, orelse=other):
            yield from _ways(one)
            yield from _ways(other)
        case ast.BoolOp(values=values):
            for value in values:
                yield from _ways(value)
        case ast.BinOp(op=ast.Add(), left=left, right=right):
            yield from map("".join, itertools.product(tuple(_ways(left)) or ("",), tuple(_ways(right)) or ("",)))
        case ast.JoinedStr(values=parts):
            pieces = [tuple(_piece(part)) for part in parts]
            yield from (_numbered("".join(way)) for way in itertools.product(*pieces))


def _piece(part: ast.expr) -> Iterator[str]:
    if isinstance(part, ast.Constant):
        yield str(part.value).replace("{", "").replace("}", "")
    elif isinstance(part, ast.FormattedValue):
        if isinstance(part.value, ast.IfExp) and (ways := tuple(_ways(part.value))) and not any("{" in way for way in ways):
            yield from ways
        else:
            yield f"{{{_name(part)}}}"


def _name(part: ast.FormattedValue) -> str:
    """Name what varies after the last word of what it is; a number is called `number`."""
    text = ast.unparse(part.value)
    if (part.format_spec is not None and "," in ast.unparse(part.format_spec)) or text.startswith("len("):
        return "number"
    named = re.findall(r"[A-Za-z_]\w*", re.sub(r"\(.*?\)|'[^']*'|\"[^\"]*\"", "", text))
    return (named[-1] if named else "text").strip("_") or "text"


def _numbered(text: str) -> str:
    """Tell placeholders of the same name apart."""
    seen: dict[str, int] = {}

    def number(match: re.Match[str]) -> str:
        seen[match[1]] = seen.get(match[1], 0) + 1
        return match[0] if seen[match[1]] == 1 else f"{{{match[1]}{seen[match[1]]}}}"

    return re.sub(r"\{(\w+)\}", number, text)
