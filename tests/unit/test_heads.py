"""A head that learns: it separates what can be separated, keeps what it is to keep, and weighs everybody alike."""

import numpy as np
import pytest

from signcam.dataset.example import Example
from signcam.training.heads import Head, Lesson, scale_of, shares
from signcam.training.quick import balanced


@pytest.fixture
def clusters():
    """120 features of three signs, (120, 16), and which sign each is."""
    rng = np.random.default_rng(0)
    truth = np.repeat(np.arange(3), 40)
    middles = rng.normal(0, 2, (3, 16))
    return (middles[truth] + rng.normal(0, 0.5, (120, 16)) + 7).astype(np.float32), truth


def lesson(features, truth):
    return Lesson(features, np.eye(3, dtype=np.float32)[truth], np.ones(len(truth), np.float32))


def test_it_learns_and_says_how_well(clusters):
    features, truth = clusters
    scale = scale_of(features)
    head = Head(np.zeros((16, 3), np.float32), np.zeros(3, np.float32), steps=80, rate=1e-2, decay=0.1)
    rng = np.random.default_rng(0)
    told = [head.learn(lesson(scale.scaled(features), truth), 32, rng, 0.0) for _ in range(20)]
    assert told[0][0] > 5 * told[-1][0]
    assert told[-1][1] == 1.0
    kernel, bias = scale.outward(head.kernel, head.bias)
    plain = shares(features @ kernel + bias)
    np.testing.assert_allclose(plain, shares(scale.scaled(features) @ head.kernel + head.bias), atol=1e-4)
    assert (plain.argmax(axis=1) == truth).all()
    back = scale.inward(kernel, bias)
    np.testing.assert_allclose(back[0], head.kernel, atol=1e-4)
    np.testing.assert_allclose(back[1], head.bias, atol=1e-3)


def test_decay_pulls_towards_where_it_began(clusters):
    features, _truth = clusters
    begun = np.ones((16, 3), np.float32)
    nothing = Lesson(np.zeros_like(features), np.full((120, 3), 1 / 3, np.float32), np.ones(120, np.float32))
    head = Head(begun, np.zeros(3, np.float32), steps=80, rate=1e-2, decay=0.5)
    head.learn(nothing, 32, np.random.default_rng(0), 0.0)
    np.testing.assert_allclose(head.kernel, begun, atol=1e-3)


def test_everybody_weighs_alike_within_bounds():
    rgb = np.zeros((16, 16, 3), np.uint8)
    examples = [Example(rgb, "a", "Ada", "s", "") for _ in range(30)] + [
        Example(rgb, "a", "Ben", "s", "") for _ in range(10)
    ]
    weights = balanced(examples)
    assert weights.mean() == pytest.approx(1.0)
    assert weights[30] == pytest.approx(2 * weights[0])  # 3 to 1 by count; no more than 2 above the usual
    assert balanced(examples[:5]) == pytest.approx(np.ones(5))
