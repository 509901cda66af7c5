"""What `signcam data check` finds, each with its files; and that it finds nothing where nothing is wrong."""

from dataclasses import replace

import cv2
import numpy as np
import pytest

from signcam.dataset import check as checks
from signcam.dataset.check import FEW, check
from signcam.dataset.store import Store


@pytest.fixture
def store(tmp_path):
    with Store(tmp_path / "samples") as opened:
        yield opened


@pytest.fixture
def some(store, make_sample):
    """Two signs, each by two people, of both hands from both sides: nothing is wrong with them."""
    for seed in range(4 * FEW):
        sample = make_sample("57"[seed % 2], ("Ada", "Bob")[seed // 2 % 2], "one", seed)
        store.add(replace(sample, side=("left", "right")[seed // 4 % 2], palm=("palm", "back")[seed // 8 % 2]))
    return store


def kinds(store):
    return [f.kind for f in check(store)]


def only(store, kind):
    (found,) = [f for f in check(store) if f.kind == kind]
    return found


def altered(sample, rgb, **changes):
    return replace(sample, rgb=np.ascontiguousarray(rgb, np.uint8), **changes)


def test_good_samples_have_no_findings_and_progress_is_told(some):
    told = []
    assert check(some, lambda done, total: told.append((done, total))) == ()
    assert told[-1] == (4 * FEW, 4 * FEW)


def test_nothing_recorded_is_nothing_found(store):
    assert check(store) == ()


def test_copies_are_found_and_name_their_files(some):
    first = some.entries()[0]
    sample = replace_of(some, first)
    copy = some.add(sample)
    found = only(some, "copies")
    assert set(found.files) == {str(first.file), str(copy.file)}
    assert set(found.ids) == {first.id, copy.id}
    assert found.wrong


def replace_of(store, entry, **changes):
    """The sample that an entry was made of."""
    from signcam.sample import Sample

    names = ("label", "side", "palm", "signer", "session", "camera", "frame_size", "hand_px", "light")
    values = {name: getattr(entry, name) for name in (*names, "recorded_at_utc", "crop")} | changes
    rgb = values.pop("rgb", store.picture(entry).copy())
    return Sample(rgb=np.ascontiguousarray(rgb, np.uint8), landmarks=entry.landmarks.copy(), **values)


def test_one_picture_under_two_labels_is_found(some):
    first = some.entries()[0]
    some.add(replace_of(some, first, label="7"))
    found = only(some, "two labels")
    assert "“5” and “7”" in found.text
    assert found.wrong


@pytest.mark.parametrize(
    "alter",
    [
        lambda rgb: cv2.imdecode(cv2.imencode(".jpg", rgb, [cv2.IMWRITE_JPEG_QUALITY, 70])[1], cv2.IMREAD_COLOR),
        lambda rgb: cv2.resize(cv2.resize(rgb, (120, 120), interpolation=cv2.INTER_AREA), (256, 256)),
        lambda rgb: rgb * 0.8,
    ],
    ids=["jpeg", "smaller", "darker"],
)
def test_a_near_copy_of_somebody_else_is_on_both_sides_of_a_split(some, alter):
    first = some.entries()[0]
    copy = some.add(replace_of(some, first, signer="Eve", rgb=alter(some.picture(first))))
    found = only(some, "both sides")
    assert set(found.ids) == {first.id, copy.id}
    assert found.wrong


def test_a_near_copy_of_the_same_sitting_is_a_hint(some):
    first = some.entries()[0]
    copy = some.add(replace_of(some, first, rgb=some.picture(first) * 0.9))
    found = only(some, "alike")
    assert (found.ids, found.wrong) == ((copy.id,), False)


def test_dark_bright_and_blurred_pictures_are_named(some):
    first = some.entries()[0]
    dark = some.add(replace_of(some, first, rgb=some.picture(first) // 8, light=16.0))
    bright = some.add(replace_of(some, first, rgb=255 - some.picture(first) // 8, light=240.0))
    blurred = some.add(replace_of(some, first, rgb=cv2.GaussianBlur(some.picture(first), (0, 0), 9)))
    assert only(some, "dark").ids == (dark.id,)
    assert only(some, "bright").ids == (bright.id,)
    assert blurred.id in only(some, "blurred").ids


def test_too_few_unbalanced_and_one_sided_signs_are_told(store, make_sample):
    for seed in range(3 * FEW + 2):
        store.add(make_sample("5" if seed >= 2 else "7", seed=seed))
    assert "“7” has 2 samples" in only(store, "few").text
    assert "“5” has 60 samples and “7” has 2" in only(store, "unbalanced").text
    assert "All samples are of Ada" in only(store, "one person").text
    assert "“5” has no left hand yet" in only(store, "one side").text
    assert "“5” has no hand with its palm away from the camera yet" in only(store, "one palm").text


def test_damaged_missing_and_strange_files_are_named(some):
    first, second = some.entries()[:2]
    some.close()
    some.path(first).write_bytes(some.path(first).read_bytes()[:5000])
    some.path(second).unlink()
    (some.folder / "5" / "me.jpg").write_bytes(b"\xff\xd8\xff")
    with Store(some.folder) as again:
        assert only(again, "damaged").files == (str(first.file),)
        assert only(again, "missing").files == (str(second.file),)
        assert only(again, "not a sample").files == ("5/me.jpg",)
        assert [f.wrong for f in check(again)] == [True, True, False]


def test_many_are_compared_in_pieces(some, monkeypatch):
    first, last = some.entries()[0], some.entries()[-2]
    some.add(replace_of(some, last, signer="Eve"))
    some.add(replace_of(some, first, signer="Eve"))
    whole = {f.kind: set(f.ids) for f in check(some)}
    monkeypatch.setattr(checks, "ROWS", 7)
    assert {f.kind: set(f.ids) for f in check(some)} == whole
    assert len(whole["both sides"]) == 4
