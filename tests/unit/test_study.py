"""What a job is made of, what a run came to on pictures it never saw, and several runs together."""

import errno
import json
import os
from dataclasses import asdict, replace

import cv2
import numpy as np
import pytest

from signcam.dataset.sources import Example
from signcam.errors import DataError, ModelError, TrainingError
from signcam.hand.crop import CROP_RULE
from signcam.model.bundle import save_model
from signcam.model.preprocess import PREPROCESSING
from signcam.training import figures, study
from signcam.training import job as job_module
from signcam.training.job import Job, Material, check, gather
from signcam.training.prepare import prepare_whole
from signcam.training.prepared import PREPARED_PX, Prepared
from signcam.training.recipes import RECIPES, SCRATCH
from signcam.training.start import blended, check_blend, fitting, start_of
from signcam.training.study import Result, examine, figure_for_card, forget, result_of, together
from signcam.training.systems import LEAKING, SIGNS_TEST_SHA256
from signcam.values import ModelCard, Progress

LABELS = ("2", "10")
COLOURS = {"2": (200, 20, 20), "10": (20, 200, 20)}
HISTORY = tuple(Progress(e, 3, 2.0 / e, 0.3 * e, None, None, 4.0 * e, 0.0, 0.9 + 0.02 * e) for e in (1, 2, 3))
FILES = ("curves.png", "report.json", "confusion.png", "mistakes.png", "result.json")


class Network:
    """Says "2" of what is more red than green, surely; or always the same."""

    def __init__(self, says=None):
        self._says = says

    def predict_on_batch(self, pictures):
        if self._says is not None:
            return np.tile(np.array(self._says, np.float32), (len(pictures), 1))
        red = pictures[..., 0].mean(axis=(1, 2)) > pictures[..., 1].mean(axis=(1, 2))
        return np.where(red[:, None], (0.9, 0.1), (0.2, 0.8)).astype(np.float32)


def example(label, name, source="a", colour=None):
    rgb = np.full((64, 64, 3), COLOURS[label] if colour is None else colour, np.uint8)
    return Example(rgb, label, "", source, name)


def job(folder, **otherwise):
    given = {
        **{"data": (folder / "set",), "test": (), "recipe": replace(RECIPES["signs"], epochs=3), "out": None},
        **{"run": folder / "run", "backgrounds": None, "live": "float16", "command": "signcam train", "labels": None},
    }
    return Job(**{**given, **otherwise})


def material(held, seen=None, described=None):
    seen = (True,) * len(held) if seen is None else seen
    asked = [e for e, yes in zip(held, seen, strict=True) if yes]
    return Material(
        train=prepare_whole([example("2", "t")] * 5, 64),
        validation=None,
        held_out=tuple(held),
        examined=prepare_whole(asked, 64) if asked else None,
        seen=tuple(seen),
        labels=LABELS,
        backgrounds=(),
        described=described or {},
        rejected=(("bad.png", "bad.png is no picture."),),
    )


# examined


@pytest.fixture(autouse=True)
def _undrawn(monkeypatch):
    """Figures take a second each; where they do not matter they are not drawn."""
    for name in ("curves", "confusion", "contact_sheet"):
        monkeypatch.setattr(study, name, lambda *_, **__: b"a picture")


@pytest.fixture
def drawn(monkeypatch):
    """All the same."""
    for name in ("curves", "confusion", "contact_sheet"):
        monkeypatch.setattr(study, name, getattr(figures, name))


@pytest.mark.usefixtures("drawn")
def test_a_run_is_examined_and_its_figures_are_written(tmp_path):
    held = [example("2", "a"), example("10", "b"), example("10", "c", colour=COLOURS["2"]), example("2", "d")]
    result, report = examine(job(tmp_path), material(held), Network(), HISTORY)
    assert (result.n, result.right, result.accuracy, report.n) == (4, 3, 0.75, 4)
    assert result.interval_95[0] < 0.75 < result.interval_95[1]
    assert result.loss == pytest.approx(-np.log([0.9, 0.8, 0.1, 0.9]).mean(), rel=1e-4)
    assert (result.recipe, result.seed, result.hold_out, result.epochs) == ("signs", 0, "test file", 3)
    assert (result.train_loss, result.train_accuracy) == (HISTORY[-1].loss, HISTORY[-1].accuracy)
    assert result.train_pictures == 5
    assert result.train_ms == pytest.approx(1000 * 12 / 3 / 5)
    assert result.busy == pytest.approx(0.94)
    assert result.test_ms > 0
    assert result.without_leaks is None
    assert [(m.name, m.truth, m.said) for m in report.wrong] == [("c", "10", "2")]
    assert sorted(p.name for p in (tmp_path / "run").iterdir()) == sorted(FILES)
    assert json.loads((tmp_path / "run" / "report.json").read_text())["n"] == 4
    for name in ("curves", "confusion", "mistakes"):
        picture = cv2.imdecode(np.fromfile(tmp_path / "run" / f"{name}.png", np.uint8), cv2.IMREAD_COLOR)
        assert min(picture.shape[:2]) > 50
    assert result_of(job(tmp_path)) == result


def test_a_picture_without_a_hand_is_a_mistake_and_shifts_no_other(tmp_path):
    """Two folders may hold files of one name, of which a hand was found in one."""
    held = [example("2", "x"), example("10", "y"), example("10", "x", "b"), example("2", "z", "b")]
    result, report = examine(job(tmp_path), material(held, seen=(False, True, True, True)), Network(), HISTORY)
    assert (result.n, result.right) == (4, 3)
    assert [(m.name, m.said, m.index) for m in report.wrong] == [("x", None, 0)]
    assert report.hand_found == 0.75


def test_no_hand_in_any_picture_is_nothing_right(tmp_path):
    result, _ = examine(job(tmp_path), material([example("2", "a")], seen=(False,)), Network(), HISTORY)
    assert (result.n, result.right, result.loss) == (1, 0, None)


def test_nothing_held_out_leaves_the_curves(tmp_path):
    assert examine(job(tmp_path), material([]), Network(), HISTORY) is None
    assert [p.name for p in (tmp_path / "run").iterdir()] == ["curves.png"]


def test_a_run_that_was_resumed_counts_all_its_seconds(tmp_path):
    """`elapsed_s` begins anew with the resumption: 2 + 2 s, then 5 s, then 1 + 1 s."""
    history = [replace(HISTORY[0], epoch=k + 1, elapsed_s=s) for k, s in enumerate((2.0, 4.0, 5.0, 1.0, 2.0))]
    result, _ = examine(job(tmp_path), material([example("2", "a")]), Network(), history)
    assert result.train_ms == pytest.approx(1000 * (4 + 1 + 1 + 1) / 5 / 5)


def test_a_network_that_gives_no_numbers_is_told(tmp_path):
    with pytest.raises(TrainingError, match="gives invalid numbers"):
        examine(job(tmp_path), material([example("2", "a")]), Network((np.nan, 1.0)), HISTORY)


@pytest.mark.parametrize(("wrong", "fair"), [(0, 1.0), (2, 1.0), (3, 105 / 106)], ids=["none", "a leak", "another"])
def test_signs_test_is_counted_without_its_leaks_too(tmp_path, wrong, fair):
    leak, other = min(LEAKING), 3
    assert other not in LEAKING
    at = {0: None, 2: leak, 3: other}[wrong]
    held = [example("2", str(i), colour=COLOURS["10"] if i == at else None) for i in range(120)]
    of_signs = {"test_signs": {"sha256": SIGNS_TEST_SHA256, "held_out_pictures": 120}, "train_signs": {"sha256": "x"}}
    result, _ = examine(job(tmp_path), material(held, described=of_signs), Network(), HISTORY)
    assert result.without_leaks == fair
    assert result.right == 120 - (at is not None)


@pytest.mark.parametrize(
    ("count", "described"),
    [
        (120, {"other": {"sha256": "x", "held_out_pictures": 120}}),
        (119, {"test_signs": {"sha256": SIGNS_TEST_SHA256, "held_out_pictures": 119}}),
        (
            120,
            {
                "test_signs": {"sha256": SIGNS_TEST_SHA256, "held_out_pictures": 60},
                "more": {"sha256": "x", "held_out_pictures": 60},
            },
        ),
    ],
    ids=["another file", "a part of it", "with another"],
)
def test_of_other_pictures_none_is_said_to_leak(tmp_path, count, described):
    held = [example("2", str(i)) for i in range(count)]
    assert examine(job(tmp_path), material(held, described=described), Network(), HISTORY)[0].without_leaks is None


@pytest.mark.parametrize("at", range(5), ids=FILES)
def test_a_full_disk_is_told_with_the_file(tmp_path, monkeypatch, at):
    calls = []

    def full(_):
        calls.append(1)
        if len(calls) == 2 * at + 1:  # each file is followed by its folder
            raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(TrainingError, match=rf"{FILES[at]} cannot be written: No space left.* Is the disk full\?"):
        examine(job(tmp_path), material([example("2", "a")]), Network(), HISTORY)
    there = sorted(p.name for p in (tmp_path / "run").iterdir())
    assert there == sorted(FILES[:at])


# results


RESULT = Result("digits", 3, "0/5", 20, 120, 0.1, 0.97, 30, 27, 0.9, (0.74, 0.97), 0.4, None, 50.0, 9.0, 0.98, "")


def test_several_runs_together():
    other = replace(RESULT, seed=4, hold_out="1/5", n=10, right=10, accuracy=1.0, train_loss=0.3, train_accuracy=0.99)
    assert together([RESULT, other]) == {
        "recipe": "digits",
        "runs": 2,
        "mean": pytest.approx(0.95),
        "lowest": 0.9,
        "highest": 1.0,
        "pooled": {"n": 40, "right": 37, "accuracy": 0.925},
        "train_accuracy": pytest.approx(0.98),
        "train_loss": pytest.approx(0.2),
        "each": [
            {"seed": 3, "hold_out": "0/5", "n": 30, "accuracy": 0.9},
            {"seed": 4, "hold_out": "1/5", "n": 10, "accuracy": 1.0},
        ],
    }
    fair = together([replace(RESULT, without_leaks=0.8), replace(RESULT, without_leaks=0.9)])["without_leaks"]
    assert fair == {"mean": pytest.approx(0.85), "lowest": 0.8, "highest": 0.9}


def test_a_result_of_another_run_is_not_taken_for_this_ones(tmp_path):
    mine = job(tmp_path)
    assert result_of(mine) is None
    examine(mine, material([example("2", "a")]), Network(), HISTORY)
    assert result_of(replace(mine, command="another", live="int8", out=tmp_path / "x")) is not None
    for other in (
        replace(mine, recipe=replace(mine.recipe, epochs=4)),
        replace(mine, recipe=replace(mine.recipe, seed=1)),
        replace(mine, data=(tmp_path / "other",)),
        replace(mine, test=(tmp_path / "other",)),
        replace(mine, labels=("10", "2")),
        replace(mine, backgrounds=tmp_path),
    ):
        with pytest.raises(TrainingError, match=r"of another recipe or other data\. Leave --resume out"):
            result_of(other)


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"null", b"{}", b'{"recipe": "x"}', b"\xff"])
def test_a_damaged_result_is_none(tmp_path, content):
    (tmp_path / "run").mkdir()
    (tmp_path / "run" / "result.json").write_bytes(content)
    assert result_of(job(tmp_path)) is None


def test_what_an_earlier_run_came_to_is_taken_away(tmp_path):
    examine(job(tmp_path), material([example("2", "a")]), Network(), HISTORY)
    (tmp_path / "run" / "checkpoint.npz").write_bytes(b"")
    forget(tmp_path / "run")
    assert [p.name for p in (tmp_path / "run").iterdir()] == ["checkpoint.npz"]
    forget(tmp_path / "run")
    forget(tmp_path / "nowhere")


def test_the_card_says_on_what_and_by_which_engine(tmp_path):
    held = [example("2", "a"), example("10", "b", colour=COLOURS["2"]), example("2", "c")]
    examined = examine(job(tmp_path), material(held, seen=(True, True, False)), Network(), HISTORY)
    said = figure_for_card(*examined, "signcam train")
    assert json.loads(json.dumps(said)) == said
    assert (said["n"], said["accuracy"], said["hand_found"], said["accuracy_found"]) == (3, 0.3333, 0.6667, 0.5)
    assert (said["on"], said["engine"]) == ("held out at training (test file)", "Keras, float32")
    assert said["interval_95"] == [round(v, 4) for v in asdict(examined[0])["interval_95"]]


# gathered


@pytest.fixture
def hands(monkeypatch):
    """Instead of MediaPipe: a hand fills every picture but the dark ones."""

    def prepare(examples, *, missed, progress):
        assert missed == "left out"
        seen = [e for e in examples if e.rgb.max() > 9]
        pictures = np.array([cv2.resize(e.rgb, (PREPARED_PX, PREPARED_PX)) for e in seen], np.uint8)
        pictures = pictures.reshape(-1, PREPARED_PX, PREPARED_PX, 3)
        lost = tuple(e.name for e in examples if e.rgb.max() <= 9)
        return Prepared(pictures, pictures[..., 0], tuple(e.label for e in seen), tuple(e.person for e in seen), lost)

    monkeypatch.setattr(job_module, "prepare", prepare)


def tree(root, dark=(), people=("ann", "bob"), labels=LABELS):
    """root/person/label/0.png and 1.png, all different; those named in `dark` show nothing."""
    rng = np.random.default_rng(len(str(root)))
    for person in people:
        for label in labels:
            for k in range(2):
                path = root / person / label / f"{k}.png"
                path.parent.mkdir(parents=True, exist_ok=True)
                unseen = {f"{person}/{label}/{k}", f"{person}/{label}", person} & set(dark)
                rgb = rng.integers(0, 9 if unseen else 256, (20, 20, 3), np.uint8)
                path.write_bytes(cv2.imencode(".png", rgb)[1].tobytes())
    return root


HALF = replace(SCRATCH, hold_out="0/2", epochs=1)


@pytest.mark.usefixtures("hands")
def test_a_job_is_gathered_and_the_card_is_told(tmp_path):
    data = (tree(tmp_path / "one" / "set", dark=("bob/2/1", "ann/10/0")), tree(tmp_path / "other_one" / "set"))
    got = gather(job(tmp_path, data=data, recipe=HALF))
    assert got.labels == LABELS
    assert (len(got.train), len(got.held_out), len(got.examined)) == (7, 8, 7)
    assert [e.name for e, seen in zip(got.held_out, got.seen, strict=True) if not seen] == ["ann/10/0.png"]
    assert sum(got.seen) == 7
    described = got.described
    assert list(described) == ["set", "set-2"]
    assert [(d["pictures"], d["hands"], d["held_out_hands"]) for d in described.values()] == [(4, 3, 3), (4, 4, 4)]
    assert json.loads(json.dumps(described)) == described


@pytest.mark.usefixtures("hands")
def test_the_hands_of_a_source_are_met_as_often_as_is_wanted(tmp_path):
    data = (tree(tmp_path / "few"), tree(tmp_path / "many"))
    given = job(tmp_path, data=data, recipe=HALF)
    once, often = gather(given), gather(replace(given, repeat={"few": 3}))
    assert (len(once.train), len(often.train)) == (8, 16)
    few = once.train.pictures[:4]
    assert np.array_equal(often.train.pictures[:12], np.concatenate([few] * 3))
    assert [e.name for e in often.held_out] == [e.name for e in once.held_out]
    assert [d.get("repeated") for d in often.described.values()] == [3, None]
    assert [d["hands"] for d in often.described.values()] == [4, 4]


def test_a_source_to_repeat_that_is_not_there_is_told(tmp_path):
    with pytest.raises(TrainingError, match=r"--repeat: no source is called fewer\. There are: set\."):
        check(job(tmp_path, data=(tree(tmp_path / "set"),), recipe=HALF, repeat={"fewer": 2}))


@pytest.mark.usefixtures("hands")
def test_held_out_pictures_without_any_hand_are_examined_all_the_same(tmp_path):
    got = gather(job(tmp_path, data=(tree(tmp_path / "set", dark=("ann",)),), recipe=HALF))
    assert got.examined is None
    assert got.seen == (False,) * 4


@pytest.mark.usefixtures("hands")
@pytest.mark.parametrize(
    ("dark", "labels", "says"),
    [
        (("bob",), None, "No hand was found in any of the 4 pictures of set"),
        (("bob/2",), None, "No hand was found in any picture of 2 to train on"),
        ((), ("2",), "There is only one sign, “2”"),
    ],
)
def test_what_cannot_be_trained_on_is_told(tmp_path, dark, labels, says):
    with pytest.raises((DataError, TrainingError), match=says):
        gather(job(tmp_path, data=(tree(tmp_path / "set", dark),), recipe=HALF, labels=labels))


@pytest.mark.usefixtures("hands")
def test_a_sign_that_only_people_held_out_show_is_told(tmp_path):
    root = tree(tmp_path / "set")
    tree(root, people=("ann",), labels=("x",))
    for labels in (None, ("x", *LABELS)):
        with pytest.raises(TrainingError, match=r"Only pictures that are held out show x\. Hold out others"):
            gather(job(tmp_path, data=(root,), recipe=HALF, labels=labels))


@pytest.mark.usefixtures("hands")
def test_the_order_of_the_signs(tmp_path):
    root = tree(tmp_path / "set")
    given = job(tmp_path, data=(root,), recipe=HALF)
    assert gather(given).labels == ("2", "10")
    (root / "labels.txt").write_text("10\n2\n", encoding="utf-8")
    assert gather(given).labels == ("10", "2")
    assert gather(replace(given, labels=("2", "10"))).labels == ("2", "10")
    other = tree(tmp_path / "another")
    assert gather(replace(given, data=(root, other))).labels == ("10", "2")
    (other / "labels.txt").write_text("2\n10\n", encoding="utf-8")
    with pytest.raises(TrainingError, match=r"different orders\. Give one with --labels"):
        gather(replace(given, data=(root, other)))


@pytest.mark.usefixtures("hands")
def test_rendered_hands_of_signs_not_asked_for_are_left_out(tmp_path, monkeypatch):
    def rendered(count, seed, backgrounds, signs, *, progress):
        labels = tuple(signs[:count])
        pictures = np.zeros((count, PREPARED_PX, PREPARED_PX, 3), np.uint8)
        return Prepared(pictures, pictures[..., 0], labels, ("",) * count, ())

    monkeypatch.setattr(job_module, "prepare_rendered", rendered)
    given = job(tmp_path, data=(tree(tmp_path / "set"),), recipe=replace(HALF, rendered=4))
    assert gather(given).labels == ("0", "1", "2", "3", "10")
    asked = gather(replace(given, labels=("10", "2")))
    assert asked.labels == ("10", "2")
    assert set(asked.train.labels) == {"2", "10"}
    assert asked.described["rendered"]["hands"] == 1


@pytest.mark.usefixtures("hands")
def test_rendered_hands_are_never_validated_on(tmp_path, monkeypatch):
    pictures = np.zeros((4, PREPARED_PX, PREPARED_PX, 3), np.uint8)
    made = Prepared(pictures, pictures[..., 0], ("2", "10") * 2, ("",) * 4, ())
    monkeypatch.setattr(job_module, "prepare_rendered", lambda *_, **__: made)
    root = tree(tmp_path / "set", people=("ann", "bob", "cy", "dan"))
    got = gather(job(tmp_path, data=(root,), recipe=replace(HALF, rendered=4, validation=0.4)))
    assert (len(got.train), len(got.validation)) == (4 + 4, 4)
    assert len(set(got.validation.people) - {""}) == 1
    assert not set(got.validation.people) & set(got.train.people)


# checked before anything is read


@pytest.fixture
def model(home):
    """A model of the user's own, `mine`."""
    card = ModelCard(name="mine", labels=LABELS, input_px=64, crop=CROP_RULE, preprocessing=PREPROCESSING)
    save_model(home / "models" / "mine", card, {"w/kernel": np.ones(3, np.float32)}, b"live")
    return home / "models" / "mine"


def test_the_weights_to_start_with(tmp_path, model):
    data = (tree(tmp_path / "set"),)
    start = replace(HALF, start="mine")
    check(job(tmp_path, data=data, recipe=start))
    assert start_of(HALF) is None
    for name in ("mine", str(model)):
        assert np.array_equal(start_of(replace(HALF, start=name))["w/kernel"], np.ones(3))
    with pytest.raises(ModelError, match=r"no model “none”\. Models here: .*mine"):
        check(job(tmp_path, data=data, recipe=replace(HALF, start="none")))
    (model / "weights.npz").write_bytes(b"x")
    with pytest.raises(ModelError, match=r"weights\.npz is damaged"):
        start_of(start)
    (model / "card.json").write_text("{")
    with pytest.raises(ModelError, match=r"card\.json is damaged"):
        check(job(tmp_path, data=data, recipe=start))


@pytest.mark.usefixtures("model")
@pytest.mark.parametrize(
    ("labels", "hidden", "kept"),
    [(LABELS, (), True), (LABELS[::-1], (), False), ((*LABELS, "11"), (), False), (LABELS, (64,), False)],
)
def test_the_head_to_start_with_is_kept_for_the_very_same_signs(labels, hidden, kept):
    start = {"w/kernel": np.ones(3, np.float32), "predictions/bias": np.ones(2, np.float32)}
    got = fitting(replace(HALF, start="mine", hidden=hidden), start, labels)
    assert set(got) == ({"w/kernel", "predictions/bias"} if kept else {"w/kernel"})


def test_nothing_is_taken_of_no_start_and_all_of_a_backbone():
    backbone = {"w/kernel": np.ones(3, np.float32)}
    assert fitting(HALF, None, LABELS) is None
    assert fitting(replace(HALF, start="imagenet"), backbone, LABELS) is backbone


@pytest.mark.usefixtures("model")
@pytest.mark.parametrize(
    ("start", "blend", "labels", "says"),
    [
        ("mine", 1.0, LABELS, "between 0 and 1"),
        ("mine", float("nan"), LABELS, "between 0 and 1"),
        ("", 0.5, LABELS, r"needs a model to begin with\. Give --start"),
        ("imagenet", 0.5, LABELS, "needs a model to begin with"),
        ("mine", 0.5, LABELS[::-1], "mine knows 2 10; the data have 10 2"),
    ],
)
def test_a_start_that_cannot_be_mixed_in_is_told(tmp_path, start, blend, labels, says):
    recipe = replace(HALF, start=start)
    with pytest.raises(TrainingError, match=says):
        check_blend(recipe, blend, labels)
    check_blend(recipe, 0.0, labels)
    check_blend(replace(HALF, start="mine"), 0.5, LABELS)


def test_weights_are_mixed_by_share():
    learned, start = {"a": np.full(2, 1, np.float32)}, {"a": np.full(2, 5, np.float32)}
    assert blended(learned, start, 0.25)["a"].tolist() == [2, 2]
    assert blended(learned, {}, 0.0)["a"] is learned["a"]


def test_what_is_met_more_often_is_not_selected_by(tmp_path):
    recipe = replace(HALF, validation=0.2)
    with pytest.raises(TrainingError, match="--repeat does not go with --validation"):
        check(job(tmp_path, data=(tree(tmp_path / "set"),), recipe=recipe, repeat={"set": 2}))


def test_a_model_is_not_made_from_itself(tmp_path, model, home):
    """After a stop, the run would find itself as what it started from, and could not go on."""
    data = (tree(tmp_path / "set"),)
    for start in ("mine", str(model), str(model / ".." / "mine")):
        with pytest.raises(TrainingError, match="Give --out another name"):
            check(job(tmp_path, data=data, out=model.resolve(), recipe=replace(HALF, start=start)))
    check(job(tmp_path, data=data, out=(home / "models" / "other").resolve(), recipe=replace(HALF, start="mine")))
    with pytest.raises(TrainingError, match="Give --out another name"):  # the bundled one, before there is an own one
        check(
            job(tmp_path, data=data, out=(home / "models" / "digits").resolve(), recipe=replace(HALF, start="digits"))
        )


@pytest.mark.parametrize(
    ("given", "says"),
    [
        ({"out": "set/ann/2/0.png/mine"}, "Nothing can be written to .*mine: .*0.png is no folder"),
        ({"out": "set/ann/2/0.png"}, "0.png is no folder"),
        ({"out": "x" * 300}, "cannot be used: File name too long"),
        ({"data": "y" * 300}, "cannot be used: File name too long"),
        ({"backgrounds": "nothing"}, "nothing holds no pictures"),
        ({"labels": ("2", "9")}, "has no picture of “9”"),
    ],
    ids=["below a file", "a file", "long name", "long data", "no rooms", "no such sign"],
)
def test_what_cannot_work_is_told_before_anything_is_read(tmp_path, given, says):
    tree(tmp_path / "set")
    places = {k: tmp_path / v if isinstance(v, str) else v for k, v in given.items()}
    if "data" in places:
        places["data"] = (places["data"],)
    with pytest.raises((DataError, TrainingError), match=says):
        check(job(tmp_path, recipe=HALF, **places))


def test_the_names_of_what_is_written_are_those_that_are_taken_away():
    assert {study.RESULT, study.REPORT, *(f"{p}.png" for p in study.PICTURES)} == set(FILES)
