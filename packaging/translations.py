"""The interface's words: lupdate gathers them from the code, a person translates them, lrelease makes what the window loads.

`make translations` runs it after any change of words; resources/translations holds the result, the .qm too, so that a checkout, a wheel and
the package speak alike without a step of their own. A test makes the same again and compares.
"""

import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from lxml import etree
from phrases import phrases

HERE = Path(__file__).resolve().parent.parent
FOLDER = HERE / "resources" / "translations"
LANGUAGES = ("en", "de")  # English holds plural forms alone: the rest stands in the code


def main() -> int:
    """Gather, fill in English, and compile; gives 1 while a German text is missing."""
    update(FOLDER)
    for language in LANGUAGES:
        compile_(FOLDER / f"pressmark_{language}.ts", FOLDER)
    missing = unfinished(FOLDER / "pressmark_de.ts")
    for text in missing:
        print(f"not translated: {text}", file=sys.stderr)
    return 1 if missing else 0


def update(folder: Path) -> None:
    """Bring the texts in a folder to what the code says: new ones come in unfinished, those that are gone go."""
    with tempfile.TemporaryDirectory() as made:
        listed, table = Path(made) / "files.lst", Path(made) / "action_table.py"
        below = phrases(HERE)
        (folder / "phrases.json").write_text(json.dumps(below, ensure_ascii=False, indent=0) + "\n", "utf-8")
        table.write_text("".join(f"tr({json.dumps(words, ensure_ascii=False)})\n" for words in (*_table(), *below)), "utf-8")
        files = [*sorted((HERE / "desktop" / "ui").rglob("*.py")), HERE / "desktop" / "app.py", table]
        listed.write_text("".join(f"{file}\n" for file in files), "utf-8")
        for language in LANGUAGES:
            alone = ["-pluralonly"] if language == "en" else []
            target = folder / f"pressmark_{language}.ts"
            _run("lupdate", *alone, "-silent", "-no-obsolete", "-locations", "none", "-sort-messages", f"@{listed}", "-ts", str(target))
    _fill_in(folder / "pressmark_en.ts")


def compile_(source: Path, folder: Path) -> Path:
    """Make the .qm of a .ts."""
    target = folder / f"{source.stem}.qm"
    _run("lrelease", "-silent", "-nounfinished", str(source), "-qm", str(target))
    return target


def unfinished(source: Path) -> list[str]:
    """Give the texts that nobody has translated yet, or not all plural forms of."""
    found = []
    for message in etree.parse(source).iter("message"):
        translation = message.find("translation")
        forms = [form.text for form in translation.iter("numerusform")] or [translation.text]
        if translation.get("type") == "unfinished" or not all(forms):
            found.append(message.findtext("source") or "")
    return found


def _table() -> Iterator[str]:
    """Yield the words of the actions, which stand in a table of data and are given in the language where they are shown."""
    sys.path.insert(0, str(HERE))  # the words of this checkout, whichever is installed
    from desktop.ui.shell.action_table import MENUS, actions

    yield from MENUS
    for action in actions():
        yield from filter(None, (action.words, action.hint))


def _fill_in(source: Path) -> None:
    """Write the English plural forms that follow the rule: `story(s)` gives `story` and `stories`; a person may mend what does not."""
    tree = etree.parse(source)
    for message in tree.iter("message"):
        translation = message.find("translation")
        text = message.findtext("source") or ""
        if translation.get("type") == "unfinished":
            del translation.attrib["type"]
            for form, number in zip(translation.iter("numerusform"), (1, 2), strict=True):
                form.text = english(text, number)
    source.write_bytes(etree.tostring(tree, xml_declaration=True, encoding="utf-8", doctype="<!DOCTYPE TS>") + b"\n")


def english(text: str, number: int) -> str:
    """Put a text with `(s)` in the singular or the plural."""
    if number == 1:
        return re.sub(r"(?<=\(s\)) are\b", " is", text).replace("(s)", "")
    plural = re.sub(r"([^aeiou])y\(s\)", r"\1ies", text)
    return re.sub(r"(s|sh|ch|x)\(s\)", r"\1es", plural).replace("(s)", "s")


def _run(tool: str, *arguments: str) -> None:
    subprocess.run([Path(sys.executable).with_name(f"pyside6-{tool}"), *arguments], check=True)


if __name__ == "__main__":
    sys.exit(main())
