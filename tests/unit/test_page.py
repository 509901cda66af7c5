"""The page of a report is one file, whole by itself, whatever the labels and the files are called."""

import base64
import re
from html.parser import HTMLParser

import cv2
import numpy as np
import pytest

from signcam.dataset.sources import Example
from signcam.training.page import in_a_sentence, page
from signcam.training.report import summarise
from signcam.values import Prediction, Progress

LETTERS = (*"ABCDEFGHIJKLMNOPQRSTUVWXYZ", "del", "nothing", "space")
EVIL = '<script>alert("1")</script>'
VOID = {"meta", "img", "source", "link", "br", "hr"}


class Reader(HTMLParser):
    """What is in a page: elements with their attributes, the text of each kind of element, and that all are closed."""

    def __init__(self, html):
        super().__init__()
        self.elements, self.texts, self._open = [], {}, []
        self.feed(html)
        self.close()
        assert self._open == []

    def handle_starttag(self, tag, attrs):
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self._open.append(tag)
            self.texts.setdefault(tag, []).append("")

    def handle_endtag(self, tag):
        assert self._open.pop() == tag

    def handle_data(self, data):
        for tag in set(self._open):
            self.texts[tag][-1] += data

    def all(self, tag):
        return [attributes for t, attributes in self.elements if t == tag]


def sure(labels, said, p=0.9):
    probabilities = np.full(len(labels), (1 - p) / (len(labels) - 1), np.float32)
    probabilities[labels.index(said)] = p
    return Prediction(tuple(labels), probabilities)


def made(truths, said, *, known=("1", "2"), people=("",), rejected=(), **more):
    """A page, its report, and what a reader finds in it."""
    grey = np.full((64, 64, 3), 90, np.uint8)
    examples = [Example(grey, t, people[k % len(people)], "set", f"{t}/{EVIL}{k}.png") for k, t in enumerate(truths)]
    answers = [None if s is None else sure(known, s) for s in said]
    report = summarise(examples, answers, known, rejected)
    about = {"Command": f"signcam evaluate --data {EVIL}"}
    html = page(report, [grey] * len(report.wrong), title=f"a on {EVIL}", about=about, **more)
    return html, report, Reader(html)


def decoded(url):
    kind, _, content = url.partition(";base64,")
    assert kind == "data:image/png"
    return cv2.imdecode(np.frombuffer(base64.b64decode(content), np.uint8), cv2.IMREAD_COLOR)


def test_nothing_in_it_comes_from_elsewhere_and_nothing_runs():
    html, _, seen = made(["1", "1", "2"], ["1", "2", None], known=("1", "2"))
    assert html.startswith("<!doctype html>\n")
    tags = {tag for tag, _ in seen.elements}
    assert not tags & {"script", "link", "iframe", "object", "embed", "base", "form", "a"}
    for _, attributes in seen.elements:
        assert not any(name.startswith("on") for name in attributes)
        for name in ("src", "srcset", "href", "action", "data"):
            assert attributes.get(name, "data:").startswith("data:")
    (style,) = seen.texts["style"]
    assert "url(" not in style
    assert "@import" not in style
    policy = next(m["content"] for m in seen.all("meta") if m.get("http-equiv") == "Content-Security-Policy")
    assert policy == "default-src 'none'; img-src data:; style-src 'unsafe-inline'"


def test_words_of_strangers_are_words():
    html, _, seen = made([EVIL, "1"], [None, EVIL], known=(EVIL, "1"), rejected=[("x", f"{EVIL} is no picture.")])
    assert "<script" not in html
    assert seen.texts["title"] == [f"a on {EVIL}"]
    assert EVIL in seen.texts["table"][0]
    assert f"{EVIL} is no picture." in seen.texts["li"]
    assert any(EVIL in image["alt"] for image in seen.all("img"))


def test_a_name_that_is_no_unicode_can_be_written():
    html, _, _ = made(["\udcff", "1"], ["1", "1"], known=("\udcff", "1"))
    assert "?" in html.encode().decode()


def test_every_picture_can_be_decoded_and_is_described():
    _, report, seen = made(["1", "1", "2"], ["2", None, "1"])
    images = seen.all("img")
    assert len(images) == 1 + len(report.wrong)  # calibration
    assert all(image["alt"] for image in images)
    assert [decoded(i["src"]).shape for i in images[1:]] == [(64, 64, 3)] * 3
    dark = decoded(seen.all("source")[0]["srcset"])
    assert decoded(images[0]["src"]).shape == dark.shape
    assert dark.mean() < 128 < decoded(images[0]["src"]).mean()


def test_accuracy_in_a_sentence():
    """118 of 120: the interval was worked out by hand from the published formula."""
    _, report, seen = made(["1"] * 120, ["1"] * 118 + ["2"] * 2)
    assert in_a_sentence(report) == (
        "98.3 % of 120 pictures are read rightly; the 95 % interval goes from 94.1 to 99.5 %. "
        "One picture is 0.83 points."
    )
    assert in_a_sentence(report) in " ".join(seen.texts["p"][0].split())


def test_the_confusion_matrix_is_a_table_with_every_count():
    html, _, _ = made(["1", "1", "2", "2"], ["1", "2", "2", None])
    table = re.search(r'<table class="confusion">(.*?)</table>', html, re.S).group(1)
    rows = [re.findall(r"<t[hd][^>]*>(.*?)</t[hd]>", row) for row in re.findall(r"<tr>(.*?)</tr>", table)]
    assert [[re.sub("<.*?>", "", cell) for cell in row] for row in rows] == [
        ["shown \\ said", "1", "2", "no hand", "in all"],
        ["1", "1", "1", "·", "2"],
        ["2", "·", "1", "1", "2"],
    ]


@pytest.mark.parametrize("people", [("",), ("p1",), ("p1", "p2"), tuple(f"p{k}" for k in range(50))])
def test_people_are_told_apart_where_they_are_known(people):
    _, report, seen = made(["1", "2"] * 50, ["1"] * 100, people=people)
    known = len(report.per_person)
    assert ("By person, worst first" in seen.texts["h2"]) == (known > 1)
    assert any("do not tell who signed" in li for li in seen.texts["li"]) == (known == 0)
    assert ("the other 30 people" in seen.texts.get("summary", ())) == (known == 50)


def test_the_worst_person_comes_first():
    _, _, seen = made(["1", "1", "1", "1"], ["1", "2", "1", "1"], people=("good", "bad"))
    heads = [b for b in seen.texts["bdi"] if b in {"good", "bad"}]
    assert heads == ["bad", "good"]


def test_29_labels_many_mistakes_and_the_run_that_made_the_model():
    said = [LETTERS[(k + (k % 3 == 0)) % 29] for k in range(290)]
    truths = [LETTERS[k % 29] for k in range(290)]
    history = [Progress(1, 2, 1.0, 0.5, 1.1, 0.4, 1.0, 1.0), Progress(2, 2, 0.5, 0.8, 0.6, 0.7, 2.0, 0.0)]
    _, report, seen = made(truths, said, known=LETTERS, history=history)
    assert len(report.wrong) == 97
    assert len(seen.all("figure")) == 60
    assert "the other 37" in seen.texts["summary"]
    assert "Training" in seen.texts["h2"]
    cells = [a["class"] for a in seen.all("td") if a.get("class", "").split()[:1] in (["right"], ["wrong"])]
    assert len(cells) == 29 * 29
    assert sum(c.startswith("right") for c in cells) == 29


def test_a_perfect_report():
    _, report, seen = made(["1", "2"], ["1", "2"])
    assert report.wrong == ()
    assert "There are none: every picture was read rightly." in seen.texts["p"]
    assert seen.all("figure") == []


def test_a_report_in_which_no_hand_was_found_at_all():
    _, _, seen = made(["1", "2"], [None, None])
    assert seen.texts["strong"] == ["0.0 %"]
    assert "No picture had an answer, so there is nothing to compare." in seen.texts["p"]
    assert any(li.startswith("No hand found: 2 of 2.") for li in seen.texts["li"])


def test_what_is_not_known_is_said():
    _, _, seen = made(["1", "7"], ["1", "1"], known=("1", "2", "3"))
    assert any("does not know 7" in li for li in seen.texts["li"])
    assert any("no picture of 2, 3" in li for li in seen.texts["li"])
