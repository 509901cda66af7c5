"""Files that mean harm, and damaged ones, are refused with the reason by the child that reads them; nothing is run."""

import base64
import contextlib
import json
import marshal
import os
import pickle
import random
import shutil
import subprocess
import sys
import types
import zipfile

import h5py
import model_files as files
import numpy as np
import pytest
from model_files import FIRST, LAST, h5, instead, keras_zip, linked, model_folder, npz, vouched, zipped

from signcam.model import shapes
from signcam.model.bundle import CARD, LIVE, WEIGHTS
from signcam.model.reading import MOST_ENTRIES
from signcam.model.shapes import layer_shapes, weight_shapes

OTHER = (
    "signcam only takes the weights of its own network (ResNet-50). {} describes a different network and was not opened"
)
LARGE = "is too large or damaged and was not opened"
NO_MODEL = "is not a signcam model or is damaged"
LOST = "died"  # which the parent calls too large or damaged

# reads each file of a folder in a child, as the program does, and says how that ended
READ_ALL = """
import json, os, sys
from pathlib import Path
import ai_edge_litert.schema_py_generated, flatbuffers.builder  # once, not in each child
from signcam.model import reading, shapes

os.fsync = lambda descriptor: None  # what is on the disk is not what this is about
if blocks := json.loads(sys.argv[3]):
    shapes.BLOCKS, shapes.FEATURES = blocks, 4
sources, into = Path(sys.argv[1]), Path(sys.argv[2])
into.mkdir()
for source in sorted(sources.iterdir()):
    (work := into / source.name).mkdir()
    child = os.fork()
    if not child:
        os.dup2(os.open(work / "said", os.O_RDWR | os.O_CREAT), 1)
        os.dup2(os.open(os.devnull, os.O_RDWR), 2)
        os._exit(reading.main([str(source), str(work)]) or sys.stdout.flush() or 0)
    _, status, used = os.wait4(child, 0)
    said = (work / "said").read_text()
    report = json.loads(said) if status == 0 and said else {"refused": "died"}
    print(json.dumps([source.name, report, used.ru_maxrss / 1000, used.ru_utime + used.ru_stime]))
"""

pytestmark = pytest.mark.skipif(os.name != "posix", reason="the driver forks; Windows reads in the same way")


# networks with fewer blocks and filters: (blocks, filters) of each stage
TINY = ((1, 1),) * 4
THIN = ((3, 1), (4, 1), (6, 1), (3, 1))


@contextlib.contextmanager
def smaller(blocks):
    """Files are made of this network, and 4 features."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(shapes, "BLOCKS", blocks)
        patch.setattr(shapes, "FEATURES", 4)
        yield


def read_all(sources, into, blocks=None):
    """(report, peak memory in MB, processor time in s) by file, each read by a limited child."""
    program = [sys.executable, "-c", READ_ALL, str(sources), str(into), json.dumps(blocks)]
    ended = subprocess.run(program, capture_output=True, text=True, timeout=900, check=False)
    assert ended.returncode == 0, ended.stderr
    return {name: found for name, *found in map(json.loads, ended.stdout.splitlines())}


@pytest.fixture(scope="module")
def mark(tmp_path_factory):
    """What a payload makes when it is run."""
    return tmp_path_factory.mktemp("mark") / "it ran"


HOSTILE_H5 = {
    # name: (change of a sound file, what is said)
    "giant shape": (instead(f"{FIRST}/0", shape=(1 << 18, 1 << 18), dtype="f4", chunks=(1, 64)), "has shape"),
    "just below 4 GiB": (instead(f"{LAST}/0", shape=(4, 260_000_000), dtype="f4", chunks=(1, 64)), "fully connected"),
    "giant features": (instead(f"{LAST}/0", shape=(1 << 30, 3), dtype="f4", chunks=(64, 3)), "fully connected"),
    "wrong shape": (
        instead(f"{FIRST}/0", shape=(5, 5, 3, 64), dtype="f4"),
        "“conv1_conv/kernel” has shape (5, 5, 3, 64)",
    ),
    "one dimension": (instead(f"{LAST}/0", shape=(12,), dtype="f4"), "has shape (12,)"),
    "one sign": (instead(f"{LAST}/0", shape=(4, 1), dtype="f4"), "has shape (4, 1)"),
    "whole numbers": (instead(f"{FIRST}/1", shape=(64,), dtype="i4"), "holds int32, not floating"),
    "texts": (instead(f"{FIRST}/1", shape=(64,), dtype=h5py.string_dtype()), "holds object, not floating"),
    "structures": (instead(f"{FIRST}/1", shape=(64,), dtype=[("a", "f4")]), "not floating"),
    "nothing": (instead(f"{LAST}/0", data=h5py.Empty("f4")), "has shape None"),
    "a link outside": (linked("layers/conv2d", h5py.ExternalLink("/etc/passwd", "/")), "it has no convolutions"),
    "a link inside": (linked(f"{FIRST}/0", h5py.SoftLink(f"/{FIRST}/1")), "is a link to somewhere else"),
    "an array outside": (
        instead(f"{FIRST}/1", shape=(64,), dtype="f4", external=[("/etc/passwd", 0, 256)]),
        "is not in the file itself",
    ),
    "a virtual array": (files.virtual, "is not in the file itself"),
    "pieces too large": (
        instead(f"{FIRST}/1", shape=(64,), dtype="f4", chunks=(1 << 28,), maxshape=(None,)),
        "packed in pieces larger than itself",
    ),
    "an odd filter": (instead(f"{FIRST}/1", shape=(64,), dtype="f4", chunks=(64,), scaleoffset=3), "packed in a way"),
    "a layer missing": (lambda f: f.pop("layers/conv2d_9"), "it has no layer “conv"),
    "a layer more": (lambda f: f.copy("layers/conv2d_9", "layers/conv2d_99"), "twice"),
    "a strange layer": (
        lambda f: f.create_dataset("layers/embedding/vars/0", data=np.ones(3)).parent.attrs.update(name="words"),
        "it has a layer “words”",
    ),
    "arrays too many": (lambda f: f.create_dataset(f"{FIRST}/2", data=np.ones(3)), "has 3 arrays"),
    "a model inside": (lambda f: f.create_group("layers/functional_1/layers/dense"), "a model “functional_1” inside"),
    "no names": (lambda f: f[FIRST].attrs.pop("name"), "does not name its layers: save it again"),
    "names that are none": (lambda f: f[FIRST].attrs.create("name", np.ones(100)), "does not name its layers"),
    "a path for a name": (lambda f: f[FIRST].attrs.modify("name", "../../conv1_conv"), "it has a layer “../../conv1"),
    "many layers": (lambda f: [f.create_group(f"layers/x{k}") for k in range(1001)], "layers"),
    "NaN": (lambda f: f[f"{FIRST}/1"].write_direct(np.full(64, np.nan, "f4")), "contains invalid numbers and was not"),
    "infinite": (lambda f: f[f"{LAST}/1"].write_direct(np.full(3, -np.inf, "f4")), "contains invalid numbers"),
    "too large for float32": (instead(f"{FIRST}/1", data=np.full(64, 1e300)), "contains invalid numbers"),
}


@pytest.fixture(scope="module")
def hostile(tmp_path_factory, mark):
    """A folder of files, and what must be said of each; None where it may be taken, since the harm is not touched."""
    with smaller(TINY):
        return make_hostile(tmp_path_factory, mark)


def make_hostile(tmp_path_factory, mark):
    folder, work = tmp_path_factory.mktemp("hostile"), tmp_path_factory.mktemp("work")
    told = {}

    def path(name, says):
        told[name] = says
        return folder / name

    for name, (change, says) in HOSTILE_H5.items():
        h5(path(f"{name}.h5", says), change)
    h5(path("packed bomb.h5", None), files.inflating)
    sound = h5(work / "sound.h5")
    whole = sound.read_bytes()
    for share, says in ((0.001, NO_MODEL), (0.5, NO_MODEL), (0.999, NO_MODEL)):
        path(f"cut at {share}.h5", says).write_bytes(whole[: int(share * len(whole))])
    path("empty.keras", NO_MODEL).write_bytes(b"")
    path("a page.h5", NO_MODEL).write_bytes(b"<!DOCTYPE html><title>GitHub</title>")
    path("a tar.zip", NO_MODEL).write_bytes(b"made/card.json".ljust(512, b"\0"))
    files.pickled(path("a pickle.keras", NO_MODEL), mark)
    with h5py.File(path("signs.h5", "has no layer “predictions”"), "w") as file:
        file["train_set_x"] = np.zeros((3, 64, 64, 3), np.uint8)
    h5(path("another network.h5", "it has a layer “block1_conv1”"), make=lambda f: f.create_dataset(
        "model_weights/block1_conv1/block1_conv1/kernel:0", (3, 3, 3, 64)))  # fmt: skip

    keras_zip(path("lambda alone.keras", "is not a signcam model"), config=files.lambda_config(mark))
    keras_zip(path("lambda.keras", None), sound, config=files.lambda_config(mark))
    keras_zip(path("any function.keras", None), sound, config=files.function_config(mark))
    keras_zip(path("huge configuration.keras", None), sound, config="[" * 3_000_000)
    with zipfile.ZipFile(path("weights bomb.keras", LARGE), "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("model.weights.h5", whole + bytes(40_000_000))
    keras_zip(path("writes outside.keras", "outside of its folder"), sound, **{"../../outside": "x"})

    made = model_folder(work / "made")
    for name, says, more in (
        ("climbs.zip", "it holds “made/../../x” as a link, encrypted, or outside", [("made/../../x", "x")]),
        ("absolute.zip", "it holds “/etc/x” as", [("/etc/x", "x")]),
        ("a drive.zip", "it holds “C:/x” as", [("C:/x", "x")]),
        ("a link.zip", "it holds “made/link” as a link", [(files.link_entry(), "/etc/passwd")]),
        ("two cards.zip", "it holds 2 card.json", [("b/card.json", "{}")]),
        ("many.zip", "it holds 204 files", [(f"{k}", "") for k in range(MOST_ENTRIES + 1)]),
    ):
        zipped(path(name, says), made, more=more)
    zipped(path("a backslash.zip", "outside of its folder"), made, more=[("made/a|b", "x")])
    content = (folder / "a backslash.zip").read_bytes().replace(b"made/a|b", b"made/a\\b")
    (folder / "a backslash.zip").write_bytes(content)
    files.encrypted(zipped(path("encrypted.zip", NO_MODEL), made))
    with pytest.warns(UserWarning, match="Duplicate name"):
        zipped(path("twice.zip", "it holds “made/card.json” twice"), made, more=[("made/card.json", "{}")])
    path("cut.zip", NO_MODEL).write_bytes(zipped(work / "whole.zip", made).read_bytes()[:-900_000])
    with zipfile.ZipFile(path("no card.zip", "it holds 0 card.json"), "w") as packed:
        packed.writestr("notes.txt", "hello")
    with zipfile.ZipFile(path("no weights.zip", "it has no weights.npz"), "w") as packed:
        packed.write(made / CARD, CARD)
    with zipfile.ZipFile(path("card bomb.zip", LARGE), "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr(CARD, " " * 30_000_000)
        packed.writestr(WEIGHTS, "")
        packed.writestr(LIVE, "")

    def of(name, says, change):
        change(shutil.copytree(made, path(name, says)))

    bomb = np.array([files.Bomb(mark)], dtype=object)
    of("pickle in weights", "weights.npz is damaged", lambda f: vouched(f, **{WEIGHTS: npz(**{"a/b": bomb})}))
    of("not a number", "contains invalid numbers", lambda f: model_folder(f, arrays={"a/b": np.array([np.nan], "f4")}))
    of("giant array", "weights.npz is damaged", lambda f: vouched(f, **{WEIGHTS: files.npz_of_header((1 << 40,))}))
    of("other weights", OTHER.format("other weights"), lambda f: model_folder(f, arrays={"a/b": np.zeros(3, "f4")}))
    of("other labels", "“predictions/bias” is (3,), not (4,)", lambda f: model_folder_of_labels(f, "0123"))
    of(
        "other weights than said",
        "weights.npz is damaged: it is not the file",
        lambda f: (f / WEIGHTS).write_bytes(b"x"),
    )
    of("newer", "was made with a newer signcam (format 9). Please update", lambda f: rewrite(f, format=9))
    of("other crops", "was trained on pictures cut by “square”", lambda f: rewrite(f, crop="square"))
    of("card of lists", "card.json is damaged", lambda f: rewrite(f, labels=[["a"], ["b"]]))
    of("no live file", "is not a signcam model: it has no live.tflite", lambda f: (f / LIVE).unlink())
    of("a link", "its card.json is a link", lambda f: [(f / CARD).unlink(), (f / CARD).symlink_to("/etc/passwd")])
    of("a pipe", "its weights.npz is a link", lambda f: [(f / WEIGHTS).unlink(), os.mkfifo(f / WEIGHTS)])
    saved = path("saved model", "is not a signcam model: it has no card.json")
    (saved / "variables").mkdir(parents=True)
    (saved / "saved_model.pb").write_bytes(b"\x08\x01")
    return folder, told


def model_folder_of_labels(folder, labels):
    card = json.loads((folder / CARD).read_text())
    (folder / CARD).write_text(json.dumps({**card, "labels": list(labels)}))


def rewrite(folder, **changes):
    card = json.loads((folder / CARD).read_text())
    (folder / CARD).write_text(json.dumps({**card, **changes}))


def test_hostile_files_are_refused_with_the_reason_and_nothing_is_run(hostile, mark, tmp_path):
    folder, told = hostile
    assert len(told) > 60
    outside = {p: p.stat().st_mtime_ns for p in (folder.parent, tmp_path)}
    found = read_all(folder, tmp_path / "into", TINY)
    assert found.keys() == told.keys()
    for name, (report, peak_mb, cpu_s) in found.items():
        said = report.get("refused", "")
        if told[name] is None:
            assert report.get("kind") == "weights" or said, name
        else:
            assert told[name] in said, (name, report)
            assert name.rpartition("/")[2].split("/")[0] in said or "made" in said, f"{name}: which file?"
            assert str(tmp_path) not in said, name
        assert len(said) < 500, name
        assert peak_mb < 900, name
        assert cpu_s < 10, name
    assert not mark.exists()
    assert not (folder.parent / "outside").exists()
    assert folder.parent.stat().st_mtime_ns == outside[folder.parent]
    assert {p.name for p in (tmp_path / "into").iterdir()} == told.keys(), "nothing is written elsewhere"


def test_the_payloads_would_run_if_one_let_them(tmp_path):
    """The control of the test above."""
    mark = tmp_path / "pickled"
    pickle.loads(files.pickled(tmp_path / "a", mark).read_bytes())
    assert mark.exists()
    mark = tmp_path / "lambda"
    (layer,) = json.loads(files.lambda_config(mark))["config"]["layers"]
    code = marshal.loads(base64.b64decode(layer["config"]["function"]["config"]["code"]))
    types.FunctionType(code, {})(0)
    assert mark.exists()


def test_what_starts_a_program_or_a_connection_ends_the_child(tmp_path):
    for deed in (
        "os.system('true')",
        "__import__('socket').create_connection(('127.0.0.1', 9))",
        "os.execv('/', ['x'])",
    ):
        program = f"import os, sys, socket\nfrom signcam.model.reading import _guard\nsys.addaudithook(_guard)\n{deed}"
        ended = subprocess.run([sys.executable, "-c", program], capture_output=True, timeout=60, check=False)
        assert ended.returncode == 3, ended.stderr


SOUND = {
    "keras3.weights.h5": {},
    "inside.h5": {"inside": "layers/functional/"},
    "hidden.h5": {"hidden": (16, 8)},
    "many.h5": {"classes": 29},
    "older.h5": {"make": files.legacy},
    "whole older.h5": {"make": files.legacy, "top": "model_weights/", "suffix": ":0"},
    "older inside.h5": {"make": files.legacy, "top": "model_weights/", "inside": "resnet50"},
}


def test_files_of_every_kind_that_keras_writes_are_read(tmp_path):
    (folder := tmp_path / "files").mkdir()
    with smaller(THIN):
        make_sound(folder, tmp_path)
    found = {name: report for name, (report, *_) in read_all(folder, tmp_path / "into", THIN).items()}
    model = {"kind": "model", "classes": 3, "labels": ["0", "1", "Ü"]}
    assert found == {
        **{name: {"kind": "weights", "classes": how.get("classes", 3), "labels": []} for name, how in SOUND.items()},
        "exported.keras": {"kind": "weights", "classes": 3, "labels": ["a", "Ü", "c"]},
        **dict.fromkeys(("a.zip", "flat.zip", "made"), model),
    }
    with np.load(tmp_path / "into" / "exported.keras" / "arrays.npz") as arrays:
        assert arrays["predictions/bias"].tolist() == [1, 2, 3]


def test_the_network_at_its_real_size_is_read(tmp_path):
    (folder := tmp_path / "files").mkdir()
    h5(folder / "a.weights.h5", classes=29)
    ((report, peak_mb, _),) = read_all(folder, tmp_path / "into").values()
    assert report == {"kind": "weights", "classes": 29, "labels": []}
    assert peak_mb < 900
    with np.load(tmp_path / "into" / "a.weights.h5" / "arrays.npz") as arrays:
        assert {name: arrays[name].shape for name in arrays.files} == weight_shapes(29)


def make_sound(folder, tmp_path):
    for name, how in SOUND.items():
        h5(folder / name, **how)
    plain = h5(tmp_path / "w", lambda f: f[f"{LAST}/1"].write_direct(np.array([1, 2, 3], "f4")))
    keras_zip(folder / "exported.keras", plain, labels="a\n\nÜ\nc\n")
    made = model_folder(tmp_path / "made")
    zipped(folder / "a.zip", made)
    zipped(folder / "flat.zip", made, under="", more=[("__MACOSX/._card.json", ""), ("notes.txt", "")])
    shutil.copytree(made, folder / "made")


def test_the_course_calls_the_same_layers_otherwise(tmp_path):
    def course(ours):
        if not (parts := ours.split("_"))[0].startswith("conv") or ours.startswith("conv1_"):
            return {"conv1_conv": "conv1", "conv1_bn": "bn_conv1", "predictions": "fc3"}[ours]
        stage, block, branch = parts[0][4], "abcdef"[int(parts[1][5:]) - 1], parts[2]
        kind = "res" if parts[3] == "conv" else "bn"
        return f"{kind}{stage}{block}_branch{'1' if branch == '0' else '2' + 'abc'[int(branch) - 1]}"

    (folder := tmp_path / "files").mkdir()
    with smaller(THIN):
        order = dict(reversed(layer_shapes(3).items()))  # it makes them in another order, too
    number = {name: float(k) for k, name in enumerate(order)}
    back = {course(name): name for name in order}

    def numbered(file):
        for group in file["layers"].values():
            if "1" in group["vars"]:
                group["vars/1"][...] = number[back[group["vars"].attrs["name"]]]

    h5(folder / "course.h5", numbered, called=course, shapes=order)
    ((report, *_),) = read_all(folder, tmp_path / "into", THIN).values()
    assert report["kind"] == "weights"
    with np.load(tmp_path / "into" / "course.h5" / "arrays.npz") as arrays:
        for name, value in number.items():
            assert arrays[f"{name}/{'beta' if name.endswith('_bn') else 'bias'}"][0] == value, name


@pytest.mark.slow
@pytest.mark.parametrize(("kind", "count"), [("h5", 150), ("keras", 75), ("zip", 75)])
def test_files_changed_anywhere_are_read_or_refused(tmp_path, kind, count):
    """Seeded damage to a small network's file: a child may die of it, but never hangs, and never says nonsense."""
    (folder := tmp_path / "files").mkdir()
    with smaller(TINY):
        if kind == "zip":
            sound = zipped(tmp_path / "sound", model_folder(tmp_path / "made"))
        else:
            sound = h5(tmp_path / "w", lambda f: f[f"{FIRST}/0"].write_direct(np.ones((7, 7, 3, 64), "f4")))
        if kind == "keras":
            sound = keras_zip(tmp_path / "sound", sound, labels="a\nb\nc")
    sound = sound.read_bytes()
    dice = random.Random(kind)
    (folder / "sound").write_bytes(sound)
    for number in range(count):
        changed = bytearray(sound)
        for _ in range(dice.choice((1, 1, 2, 8))):
            changed[dice.randrange(len(changed))] = dice.choice((0, 255, dice.randrange(256)))
        if dice.random() < 0.15:
            changed = changed[: dice.randrange(len(changed))]
        (folder / f"{number}").write_bytes(changed)
    found = read_all(folder, tmp_path / "into", TINY)
    assert found["sound"][0]["classes"] == 3
    refused = 0
    for name, (report, peak_mb, cpu_s) in found.items():
        refused += "refused" in report
        assert "refused" in report or report["classes"] == 3, (name, report)
        assert peak_mb < 900, name
        assert cpu_s < 10, name
    assert refused > count / 10
