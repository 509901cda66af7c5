"""Whatever a person types as a label is kept or refused in words, and makes a folder that every system can have."""

import re
import unicodedata
from datetime import UTC, datetime
from pathlib import PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from signcam.dataset.naming import ID, checked_label, checked_signer, folder_name, joined, listed, new_id
from signcam.errors import DataError

LABELS = st.one_of(
    st.text(max_size=80),
    st.sampled_from(
        ["..", ".", "CON", "nul.txt", "com¹", "LPT9", "a/b", "a\\b", "C:", " x ", "x.", "index.jsonl", "ä"]
    ),
    st.sampled_from(["a\u0308", "Ä", "ss", "ß", "CON .x", "Aux", "...", "-2", "a", "A", "a-2"]),
    st.text('aA.…/\\:*?"<>| \u200d👍\u0301', min_size=1, max_size=60),
)


def checked(text):
    try:
        return checked_label(text)
    except DataError as e:
        assert str(e).endswith(".")  # noqa: PT017  a sentence that a user reads
        return None


@given(LABELS)
def test_a_folder_is_safe_on_every_system(text):
    label = checked(text)
    if label is None:
        return
    name = folder_name(label)
    assert PureWindowsPath(name).parts == (name,)
    assert not re.search(r'[<>:"/\\|?*\x00-\x1f\x7f]', name)
    assert name[0] not in ". "
    assert name[-1] not in ". "
    assert len(name.encode()) <= 81
    assert name.partition(".")[0].casefold() not in {"con", "prn", "aux", "nul", "com1", "lpt9", "com¹"}
    assert name == unicodedata.normalize("NFC", name)


@given(st.lists(LABELS, max_size=12))
def test_no_two_labels_share_a_folder_on_any_system(texts):
    folders = {}
    for label in filter(None, map(checked, texts)):
        folders.setdefault(label, folder_name(label, folders.values()))
    assert len({unicodedata.normalize("NFC", f.casefold()) for f in folders.values()}) == len(folders)


@given(LABELS)
def test_a_label_that_was_kept_once_is_kept_as_it_is(text):
    label = checked(text)
    assert label is None or checked_label(label) == label


@pytest.mark.parametrize("label", [*"0123456789", *"ABCXYZ", "none", "thumbs up", "你好"])
def test_plain_labels_are_their_own_folders(label):
    assert folder_name(label) == label


def test_one_text_in_two_forms_is_one_label():
    assert checked_label("u\u0308") == checked_label("\u00fc") == "\u00fc"


def test_a_signer_may_stay_unnamed():
    assert checked_signer("  ") == ""
    assert checked_signer(" Ada ") == "Ada"
    with pytest.raises(DataError, match="The signer"):
        checked_signer("x" * 61)


def test_ids_sort_by_time():
    ids = [new_id(datetime(2026, 1, day, 12, 30, 1, 5000 * day, UTC)) for day in range(1, 20)]
    assert ids == sorted(ids)
    assert all(ID.fullmatch(one) for one in ids)
    assert ids[0].startswith("20260101T123001005-")


@given(st.lists(LABELS.map(checked).filter(bool), min_size=1, max_size=5))
def test_names_that_are_joined_are_taken_apart_again(names):
    assert listed(joined(names)) == names


def test_nobody_in_particular_has_an_empty_name():
    assert listed(joined([""])) == listed("") == [""]
    assert listed("yes, no") == ["yes", "no"]
