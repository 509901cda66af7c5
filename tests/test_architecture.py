"""The house stays in order: who imports whom, what loads without the heavy libraries, and README tells the truth."""

import argparse
import ast
import importlib.metadata
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
import update_readme

import signcam
from signcam.cli.main import COMMANDS, build_parser

PACKAGE = Path(signcam.__file__).parent
ROOT = PACKAGE.parent
MODULES = sorted(PACKAGE.rglob("*.py"))
HEAVY = ("PySide6", "keras", "tensorflow", "mediapipe")
HEAVY_ROOMS = ("ui", "model", "hand", "training", "cli")

pytestmark = pytest.mark.skipif(not (ROOT / "pyproject.toml").is_file(), reason="needs the checkout, not a wheel")


def name_of(path):
    """signcam/hand/crop.py -> signcam.hand.crop"""
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def room_of(path):
    """signcam/hand/crop.py -> hand; signcam/values.py -> values"""
    return path.relative_to(PACKAGE).with_suffix("").parts[0]


def tree_of(path):
    return ast.parse(path.read_text(encoding="utf-8"))


def in_a_fresh_python(program, *arguments):
    return subprocess.run(
        [sys.executable, "-c", program, *arguments], cwd=ROOT, capture_output=True, text=True, timeout=300, check=False
    )


# who imports whom


def test_the_import_contracts_hold():
    ended = in_a_fresh_python(
        "from importlinter.cli import lint_imports_command; lint_imports_command()",
        "--no-cache",
        "--config",
        "pyproject.toml",
    )
    assert ended.returncode == 0, ended.stdout + ended.stderr
    assert "0 broken" in ended.stdout


def test_every_room_has_its_place_in_the_contract():
    """A room that the layers do not name could import anything."""
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"][
        "contracts"
    ]
    (layers,) = (c["layers"] for c in contracts if c["type"] == "layers")
    named = {name.strip() for layer in layers for name in layer.split("|")}
    assert named == {f"signcam.{room_of(path)}" for path in MODULES} - {"signcam.__init__"}


REFUSING = f"""
import importlib, sys

class Refuse:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {HEAVY!r}:
            raise ImportError(f"{{name}} must not be needed here")

sys.meta_path.insert(0, Refuse())
"""


def test_everything_outside_the_heavy_rooms_imports_without_the_heavy_libraries():
    light = [name_of(path) for path in MODULES if room_of(path) not in HEAVY_ROOMS]
    assert len(light) > 20
    ended = in_a_fresh_python(REFUSING + "for name in sys.argv[1:]: importlib.import_module(name)", *light)
    assert ended.returncode == 0, ended.stderr


def test_help_needs_none_of_the_heavy_libraries():
    for command in ("", *(c.NAME for c in COMMANDS)):
        program = f"{REFUSING}\nfrom signcam.__main__ import main\nsys.exit(main())"
        ended = in_a_fresh_python(program, *command.split(), "--help")
        assert (ended.returncode, ended.stderr) == (0, ""), command
        assert ended.stdout.startswith("usage: signcam")


def test_refusing_refuses():
    """The control of the two above."""
    for library in HEAVY:
        ended = in_a_fresh_python(f"{REFUSING}\nimport {library}")
        assert "must not be needed here" in ended.stderr


# what is not used

BANNED_CALLS = {
    "cv2.imread": "it fails on unicode paths on Windows: pictures.read_image",
    "cv2.imwrite": "likewise: cv2.imencode and settings.write_atomically",
    "load_model": "a model file may carry code: model/bundle.py",
    "model_from_json": "likewise",
    "from_config": "likewise",
    "pickle.load": "it runs what it reads",
    "pickle.loads": "it runs what it reads",
    "marshal.load": "it runs what it reads",
    "marshal.loads": "it runs what it reads",
    "yaml.load": "it runs what it reads",
    "eval": "it runs what it reads",
    "exec": "it runs what it reads",
    "extractall": "an archive may write anywhere",
    "unpack_archive": "an archive may write anywhere",
    "write_text": "half a file may be left: settings.write_atomically",
    "write_bytes": "half a file may be left: settings.write_atomically",
    "predict": "Model.predict makes a new data pipeline for each call: call the model",
    "QThread": "threads are live's, and Python's",
    "os.system": "a shell is not needed",
    "sleep": "wait for what happens",
}
BANNED_IMPORTS = {"pickle", "marshal", "shelve", "yaml", "requests", "urllib", "http", "socket"}
# one sets a time limit for a download that was asked for, the other finds free ports of this machine for its workers
SOCKETS = {"signcam.model.imagenet", "signcam.training.cluster"}
PREDICTS = {"signcam.model.speed"}  # what the bench compares signcam's engines with
# the one that writes atomically, one that opens the null device, one whose workers write their logs as they go, one
# into whose file Python notes a crash, one whose child writes what it says on stderr
WRITERS = {
    *("signcam.settings", "signcam.env", "signcam.training.cluster", "signcam.cli.logs", "signcam.live.trainer"),
}


def dotted(node):
    """The name of what is called: a.b.c -> "a.b.c"; what stands before it may be anything."""
    if isinstance(node, ast.Attribute):
        return f"{dotted(node.value)}.{node.attr}"
    return node.id if isinstance(node, ast.Name) else "…"


def broken_rules(tree, module):
    """What of the lists above this module does, as "line: what"."""
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Import | ast.ImportFrom):
            names = [a.name for a in node.names] if isinstance(node, ast.Import) else [node.module or ""]
            banned = BANNED_IMPORTS - ({"socket"} if module in SOCKETS else set())
            found += [f"{node.lineno}: import {n}" for n in names if n.partition(".")[0] in banned]
        if isinstance(node, ast.Call):
            name = dotted(node.func)
            last = name.rpartition(".")[2]
            # a method that is called exec or eval, as Qt's are, runs nothing it reads
            compared = last == "predict" and module in PREDICTS
            if not compared and (name in BANNED_CALLS or (last in BANNED_CALLS and last not in {"eval", "exec"})):
                found.append(f"{node.lineno}: {name}")
            found += [
                f"{node.lineno}: allow_pickle"
                for k in node.keywords
                if k.arg == "allow_pickle" and not (isinstance(k.value, ast.Constant) and k.value.value is False)
            ]
            modes = [a.value for a in (*node.args, *(k.value for k in node.keywords)) if isinstance(a, ast.Constant)]
            writes = any(isinstance(m, str) and re.fullmatch(r"[rwaxbt+]*[wax+][rwaxbt+]*", m) for m in modes)
            if last == "open" and writes and module not in WRITERS:
                found.append(f"{node.lineno}: open to write")
            if name in {"np.load", "numpy.load"} and not any(k.arg == "allow_pickle" for k in node.keywords):
                found.append(f"{node.lineno}: np.load without allow_pickle=False")
    return found


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_nothing_banned_is_called(path):
    assert broken_rules(tree_of(path), name_of(path)) == []


@pytest.mark.parametrize(
    "line",
    [
        "cv2.imread('x')",
        "cv2.imwrite('x', picture)",
        "keras.models.load_model(p)",
        "eval('1')",
        "import pickle",
        "from urllib.request import urlopen",
        "np.load(p)",
        "np.load(p, allow_pickle=True)",
        "open(p, 'w')",
        "Path(p).open(mode='ab')",
        "model.predict(x)",
        "time.sleep(1)",
    ],
)
def test_the_ban_would_be_noticed(line):
    assert broken_rules(ast.parse(line), "signcam.any") != []


def test_threads_are_made_where_they_are_looked_after():
    """In live, where the session joins them; and in fit, which cannot leave before its own is done."""
    makers = {"Thread", "ThreadPoolExecutor", "Timer", "ProcessPoolExecutor"}
    found = set()
    for path in MODULES:
        for node in ast.walk(tree_of(path)):
            names = [*map(dotted, node.bases)] if isinstance(node, ast.ClassDef) else []
            names += [dotted(node.func)] if isinstance(node, ast.Call) else []
            found |= {name_of(path) for name in names if name.rpartition(".")[2] in makers and not name.startswith("Q")}
    assert {name for name in found if not name.startswith("signcam.live.")} <= {"signcam.training.fit"}


# what is said of itself


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_every_module_says_what_it_is(path):
    assert ast.get_docstring(tree_of(path))


def test_no_module_outgrows_its_shelf():
    assert {name_of(p): n for p in MODULES if (n := len(p.read_text(encoding="utf-8").splitlines())) > 300} == {}


def test_no_path_of_one_machine_is_in_the_package():
    for path in MODULES:
        assert not re.search(r"(?<![\w.])/(?:work|tmp|root|home)/", path.read_text(encoding="utf-8")), path


def test_the_recipes_of_the_command_line_are_those_there_are():
    from signcam.cli.train import RECIPES as NAMED
    from signcam.training.recipes import RECIPES

    assert tuple(RECIPES) == NAMED


def test_the_version_is_told_once():
    assert signcam.__version__ == importlib.metadata.version("signcam")


# README


def blocks():
    """README's fenced blocks, without their fences."""
    return re.findall(r"^```[a-z]*\n(.*?)^```$", (ROOT / "README.md").read_text(encoding="utf-8"), re.M | re.S)


def house_map():
    """The paths that README's map names, folders with a slash at the end, relative to the checkout."""
    (drawn,) = (block for block in blocks() if block.startswith("signcam/"))
    paths, above = [], []
    for line in drawn.splitlines()[1:]:
        branch, name = re.fullmatch(r"([│ ]*[├└]── )(\S+).*", line).groups()
        above[len(branch) // 4 - 1 :] = [name.rstrip("/")]
        paths.append("/".join(above) + "/" * name.endswith("/"))
    return paths


def test_what_the_house_map_names_is_there():
    for path in house_map():
        assert (ROOT / path).is_dir() if path.endswith("/") else (ROOT / path).is_file(), path


def test_what_is_there_is_in_the_house_map():
    named = house_map()
    assert len(named) == len(set(named))
    modules = {p.relative_to(ROOT).as_posix() for p in MODULES}
    rooms = {f"{p.relative_to(ROOT).parent.as_posix()}/" for p in MODULES}
    outside = {f"{p.name}/" for p in ROOT.iterdir() if p.is_dir() and not p.name.startswith(".")}
    outside -= {"dist/", "build/", "runs/"}  # made by tools, and not in git
    assert modules | rooms | outside <= set(named)


def parsers():
    """The main parser and each command's, by the first words of their usage."""
    main = build_parser()
    (commands,) = (a for a in main._actions if isinstance(a, argparse._SubParsersAction))
    return {"signcam": main} | {f"signcam {name}": parser for name, parser in commands.choices.items()}


def test_readme_has_the_help_of_every_command_word_for_word(monkeypatch):
    """`python tests/update_readme.py` writes it."""
    monkeypatch.setenv("COLUMNS", "100")
    told = [block.strip() for block in blocks() if block.startswith("usage: signcam")]
    assert told == [parser.format_help().strip() for parser in parsers().values()]


def test_readme_has_the_figures_of_the_systems():
    """`python tests/update_readme.py` writes them."""
    _, inside, _ = update_readme.between((ROOT / "README.md").read_text(encoding="utf-8"), "systems")
    assert inside.strip() == "\n\n".join(update_readme.systems_blocks())


def test_readme_and_changelog_hold_no_gaps():
    for name in ("README.md", "CHANGELOG.md", "CONTRIBUTING.md"):
        assert "@@" not in (ROOT / name).read_text(encoding="utf-8"), name


def test_what_readme_links_to_is_there():
    for name in ("README.md", "CONTRIBUTING.md"):
        text = re.sub(r"^```.*?^```$", "", (ROOT / name).read_text(encoding="utf-8"), flags=re.M | re.S)
        for target in re.findall(r"\]\(([^)#\s]+)", text):
            assert "://" in target or (ROOT / target).exists(), target


def test_it_is_this_checkout_that_is_tested():
    """Not a signcam that is installed somewhere else."""
    assert PACKAGE.samefile(Path(__file__).parent.parent / "signcam")
