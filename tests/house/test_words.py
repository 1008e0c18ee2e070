"""Every word that the window shows goes through Qt Linguist's files, and these are whole."""

import ast
import re
import shutil
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from lxml import etree

import resources

ROOT = Path(__file__).parents[2]
WINDOW = sorted((ROOT / "desktop" / "ui").rglob("*.py"))
FOLDER = resources.translations()
MARKS = {"tr", "QT_TR_NOOP"}
SHOWN = {  # what is given to these is read by a person
    "QLabel", "QPushButton", "QCheckBox", "QRadioButton", "QGroupBox", "QAction", "setText", "setWindowTitle", "setToolTip", "setStatusTip",
    "setAccessibleName", "setAccessibleDescription", "setPlaceholderText", "setTitle", "addTab", "addItem", "addMenu", "say", "emit", "confirm",
    "alert", "Notice", "Prompt", "EmptyState", "work", "word_table", "name_table", "begin", "setSuffix", "setPrefix",
}  # fmt: skip
NO_WORDS = re.compile(
    r"Pressmark|(\{\w+\}\s*)+|(Ctrl|Alt|Shift)\+\S+|[a-z0-9-]+|https?://|\W*"
)  # names, keys, icons: the same in every language
FORMS = {"en": 2, "de": 2}


@cache
def messages(language: str) -> list[tuple[str, str, list[str]]]:
    """Give each text with its comment and its translations, one or a plural form each."""
    found = []
    for message in etree.parse(FOLDER / f"pressmark_{language}.ts").iter("message"):
        translation = message.find("translation")
        forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
        found.append((message.findtext("source") or "", message.findtext("comment") or "", forms))
    return found


@pytest.fixture(scope="module")
def gathered(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The texts as they are when the words are gathered anew."""
    sys.path.insert(0, str(ROOT / "packaging"))
    import translations

    folder = tmp_path_factory.mktemp("words")
    for file in FOLDER.iterdir():
        shutil.copy(file, folder)
    translations.update(folder)
    for language in FORMS:
        translations.compile_(folder / f"pressmark_{language}.ts", folder)
    return folder


@pytest.mark.parametrize("language", FORMS)
def test_gathering_the_words_again_finds_nothing_new(gathered, language):
    for file in (f"pressmark_{language}.ts", f"pressmark_{language}.qm", "phrases.json"):
        assert (gathered / file).read_bytes() == (FOLDER / file).read_bytes(), f"{file} is not up to date. Run: make translations"


@pytest.mark.parametrize("language", FORMS)
def test_every_word_has_its_translation(language):
    missing = [text for text, _, forms in messages(language) if not all(forms)]
    unfinished = etree.parse(FOLDER / f"pressmark_{language}.ts").xpath("//translation[@type]/../source/text()")
    assert (missing, unfinished) == ([], [])


@pytest.mark.parametrize("language", FORMS)
def test_what_varies_stands_in_the_translation_too(language):
    for text, _, forms in messages(language):
        for form in forms:
            wanted, given = (set(re.findall(r"\{\w+\}|%L?n", each)) for each in (text, form))
            assert given == wanted or (given | {"%Ln"} == wanted and form == forms[0]), (text, form)  # the singular may say "jede Minute"
            assert form.count("&") == text.count("&"), (text, form)
            assert ("…" in form) == ("…" in text), (text, form)
            assert form == form.strip(), (text, form)
        assert len(forms) == (FORMS[language] if "%Ln" in text else 1), text


def calls(tree: ast.AST) -> Iterator[tuple[str, ast.Call]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            yield getattr(node.func, "id", getattr(node.func, "attr", "")), node


@pytest.mark.parametrize("path", WINDOW, ids=lambda path: str(path.relative_to(ROOT / "desktop" / "ui")))
def test_no_word_reaches_a_person_beside_the_translations(path):
    tree = ast.parse(path.read_text("utf-8"))
    found = []
    for name, call in calls(tree):
        for given in (*call.args, *(each.value for each in call.keywords if each.arg in {"accept", "reject", "headline"})):
            if name in SHOWN:
                found += [f"line {given.lineno}: {words}" for words in bare(given) if not NO_WORDS.fullmatch(words)]
    assert found == []


def bare(node: ast.expr) -> Iterator[str]:
    """Yield the words in an expression that are given as they stand."""
    match node:
        case ast.Constant(value=str() as text):
            yield text
        case ast.JoinedStr(values=values):
            words = [
                part.value
                for part in values
                if isinstance(part, ast.Constant) and re.search(r"[A-Za-z]{2}", part.value) and not re.fullmatch(r"[a-z]+:", part.value)
            ]
            if words and not any("<" in word for word in words):
                yield "{…}".join(words) + " (put together)"
        case ast.IfExp(body=body, orelse=other):
            yield from bare(body)
            yield from bare(other)
        case ast.BinOp(left=left, right=right):
            yield from bare(left)
            yield from bare(right)
        case ast.BoolOp(values=values):
            for value in values:
                yield from bare(value)


@pytest.mark.parametrize("path", WINDOW, ids=lambda path: str(path.relative_to(ROOT / "desktop" / "ui")))
def test_every_word_that_is_marked_is_one_that_lupdate_sees(path):
    known = {text for text, _, _ in messages("de")}
    for name, call in calls(ast.parse(path.read_text("utf-8"))):
        if name in MARKS and call.args and isinstance(call.args[0], ast.Constant):
            text = call.args[0].value
            assert text in known, (
                f"line {call.lineno}: {text!r} is not gathered; a tr within an f-string is not seen. Run: make translations"
            )
            counted = len(call.args) == 3 or (len(call.args) == 2 and any(each.arg == "n" for each in call.keywords))
            assert ("%Ln" in text) <= (counted or name != "tr"), (
                f"line {call.lineno}: give a comment, if need be an empty one, and the number"
            )
            assert "%n" not in text, f"line {call.lineno}: %Ln, which the locale writes"


def test_the_letters_of_each_menu_are_its_own_in_german():
    from desktop.ui.shell.action_table import MENUS, actions

    german = {text: forms[0] for text, _, forms in messages("de")}
    groups = {menu: [german[action.words] for action in actions() if action.menu == menu and action.words] for menu in MENUS}
    for title, words in {**groups, "menu bar": [german[menu] for menu in MENUS]}.items():
        letters = [text[text.index("&") + 1].lower() for text in words if "&" in text]
        assert sorted(letters) == sorted(set(letters)), (title, words)


def test_the_guide_to_queries_says_in_german_what_it_says_in_english():
    english, german = (
        [
            re.findall(r"`[^`]+`", line.split(" | ")[0])
            for line in resources.guide("queries", language).splitlines()
            if line.startswith("| `")
        ]
        for language in ("en", "de")
    )
    assert german == english  # the same examples in the same order
    assert resources.guide("queries", "fr") == resources.guide("queries")
