"""Bring the translations up to date: `python assets/build_languages.py`; with --check only say what is missing.

It collects every text of `signcam/ui` that goes through `tr`, keeps what is translated already, drops what is not used
any more, and lets Qt's lrelease (in PySide6-Essentials) make the .qm files.  Qt's lupdate is not used: it does not see
texts that stand in tables, such as those of `ui/words.py`.
"""

import ast
import functools
import subprocess
import sys
import xml.etree.ElementTree as Xml
from pathlib import Path

from signcam.settings import write_atomically

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "assets" / "languages"
CODES = ("de", "tr", "es")
WORDS = ("REASONS", "STATES", "LOOKING", "PAUSED", "OVER_VIDEO", "SLOW_START", "IN_STATUS", "WHILE_RECORDING")
TABLES = {
    "form": ("HOW", "WORDS"),
    "help": ("KEYS", "KEY_NAMES", "HINTS", "TEXT_SIZES", "MOTIONS"),
    "inside_words": ("STEPS", "FREEZE", "PAINT", "PAINT_KEYS", "LOADING"),
    "lesson": ("WHY",),
    "opening": ("Opening",),
    "permission": ("DENIED",),
    "said": ("SAID",),
    "said_errors": ("ERRORS", "REASONS"),
    "stage": ("Layout",),
    "tally": ("SIDES", "PALMS", "DISTANCES", "LIGHTS"),
    "train_choose": ("WAYS", "NONE_HINT", "KEEP_HINT"),
    "train_run": ("TITLES",),
    "train_verdict": ("HOW",),
    "trying": ("NAMES",),
    "words": (*WORDS, "CONSENT", "CONSENT_OF"),
}
"""Modules with texts in tables that go through `tr` where they are shown, and the names of these tables."""


@functools.cache
def texts() -> list[str]:
    """Every text, in the order of the modules."""
    found: dict[str, None] = {}
    for path in sorted((ROOT / "signcam" / "ui").glob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for node in ast.walk(tree):
            if (
                isinstance(node, ast.Call)
                and getattr(node.func, "id", "") == "tr"
                and isinstance(node.args[0], ast.Constant)
            ):
                found[node.args[0].value] = None
            if isinstance(node, ast.ClassDef) and any(getattr(base, "id", "") == "Panel" for base in node.bases):
                found |= dict.fromkeys(title_of(node))
        if path.stem in TABLES:
            found |= dict.fromkeys(in_tables(tree, TABLES[path.stem]))
    return [text for text in found if text.strip()]


def title_of(panel: ast.ClassDef) -> list[str]:
    """What a panel's button is called: `title = …`, or the first of `title, shortcut = …`."""
    for node in panel.body:
        if isinstance(node, ast.Assign | ast.AnnAssign):
            first, value = node.targets[0] if isinstance(node, ast.Assign) else node.target, node.value
            if isinstance(first, ast.Tuple) and isinstance(value, ast.Tuple):
                first, value = first.elts[0], value.elts[0]
            if getattr(first, "id", "") == "title" and isinstance(value, ast.Constant):
                return [value.value]
    return []


def in_tables(tree: ast.Module, names: tuple[str, ...]) -> list[str]:
    """The texts in module-level tables and enums; keys of dictionaries, and names of keys, are none."""
    found = []
    for node in tree.body:
        name = getattr(getattr(node, "target", None), "id", getattr(node, "name", ""))
        if not isinstance(node, ast.AnnAssign | ast.ClassDef) or name not in names:
            continue
        for part in ast.walk(node if isinstance(node, ast.ClassDef) else node.value):
            keys = part.keys if isinstance(part, ast.Dict) else ()
            for key in keys:
                for constant in ast.walk(key):
                    if isinstance(constant, ast.Constant):
                        constant.value = None
            if name == "KEYS" and isinstance(part, ast.Tuple) and isinstance(part.elts[0], ast.Constant):
                part.elts[0].value = None
        parts = ast.walk(node if isinstance(node, ast.ClassDef) else node.value)
        docstring = ast.get_docstring(node, clean=False) if isinstance(node, ast.ClassDef) else None
        constants = [part.value for part in parts if isinstance(part, ast.Constant) and isinstance(part.value, str)]
        found += [value for value in constants if value != docstring]
    return found


def translations(code: str) -> dict[str, str]:
    """What is translated into a language."""
    path = FOLDER / f"signcam_{code}.ts"
    if not path.exists():
        return {}
    messages = Xml.parse(path).getroot().iter("message")
    return {m.findtext("source"): m.findtext("translation") for m in messages if m.findtext("translation")}


def ts(code: str, known: dict[str, str]) -> bytes:
    """A .ts file; what is not translated is marked as Qt Linguist does."""
    root = Xml.Element("TS", version="2.1", language=code, sourcelanguage="en")
    context = Xml.SubElement(root, "context")
    Xml.SubElement(context, "name")
    for text in texts():
        message = Xml.SubElement(context, "message")
        Xml.SubElement(message, "source").text = text
        translated = Xml.SubElement(message, "translation")
        if text in known:
            translated.text = known[text]
        else:
            translated.set("type", "unfinished")
    Xml.indent(root, " ")
    return b'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n' + Xml.tostring(root, encoding="utf-8") + b"\n"


if __name__ == "__main__":
    for code in CODES:
        known = translations(code)
        missing = [text for text in texts() if text not in known]
        print(f"{code}: {len(texts()) - len(missing)} of {len(texts())}", *missing, sep="\n  ")
        if "--check" not in sys.argv:
            path = FOLDER / f"signcam_{code}.ts"
            write_atomically(path, ts(code, known))
            release = [str(Path(sys.executable).with_name("pyside6-lrelease")), "-silent", str(path)]
            subprocess.run([*release, "-qm", str(path.with_suffix(".qm"))], check=True)
