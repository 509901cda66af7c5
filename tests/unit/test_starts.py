"""Starts that went wrong are counted until one goes well."""

import pytest

from signcam.live.starts import NOTE, Starts


def test_starts_in_a_row_that_went_wrong_are_counted(tmp_path):
    assert [Starts(tmp_path / "home").begin() for _ in range(3)] == [0, 1, 2]


def test_one_that_went_well_ends_the_row(tmp_path):
    starts = Starts(tmp_path)
    starts.begin()
    starts.begin()
    starts.went_well()
    starts.went_well()
    assert starts.begin() == 0


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"starts": "2"}', b'{"starts": -4}', b"\xff" * 5000])
def test_a_note_that_makes_no_sense_counts_as_none(tmp_path, content):
    (tmp_path / NOTE).write_bytes(content)
    assert Starts(tmp_path).begin() == 0
    assert Starts(tmp_path).begin() == 1


def test_a_folder_that_cannot_be_written_keeps_nobody_from_starting(tmp_path):
    (tmp_path / "home").write_text("a file where the folder should be")
    starts = Starts(tmp_path / "home")
    assert [starts.begin(), starts.begin()] == [0, 0]
    starts.went_well()
