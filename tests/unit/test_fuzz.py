"""Whatever is wrong with a file, it is read or refused with a message: never a crash, never a file elsewhere."""

from __future__ import annotations

from collections import Counter

import pytest
from mutants import KINDS, mutated, outcome

EACH = 85  # of six kinds; `python tests/unit/mutants.py 2000` tries more


@pytest.mark.parametrize("kind", KINDS)
def test_mutants_are_read_or_refused(kind, tmp_path):
    said = Counter(outcome(kind, seed, tmp_path / str(seed)) for seed in range(EACH))
    assert set(said) <= {"read", "DataError"}, said
    # nearly every byte of an archive is summed up
    assert said["read"] or kind == "archive", "none was read: the mutants are too wild to reach the readers"
    assert kind in {"settings", "index"} or said["read"] < EACH, "none was refused: they are too tame"


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_not_mutated_is_read(kind, tmp_path):
    make, read = KINDS[kind]
    for number, content in enumerate(make()):
        (tmp_path / str(number)).mkdir()
        read(content, tmp_path / str(number))


def test_the_same_seed_gives_the_same_mutant():
    import numpy as np

    content = bytes(range(256))
    one, again, other = (mutated(content, np.random.default_rng(seed)) for seed in (3, 3, 4))
    assert one == again
    assert one not in (other, content)
