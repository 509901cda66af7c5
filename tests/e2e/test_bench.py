"""`signcam bench`, through the real program and its children."""

from __future__ import annotations

import json

import pytest

from signcam.cli import bench
from signcam.cli.main import main
from signcam.live.stages import STAGES, stage_times, write_video
from signcam.settings import assets_folder


@pytest.fixture
def quick(monkeypatch):
    """So few repetitions, and of one frame size, that nothing can be said of their figures."""
    monkeypatch.setattr(bench._Run, "_often", lambda _self, times, quick: min(quick, 2))
    monkeypatch.setattr(bench._Run, "_sources", lambda _self: [("640×480", assets_folder() / "demo.mp4")])


@pytest.mark.slow
@pytest.mark.long
def test_frame_window_and_start_are_measured_and_judged(quick, capsys):
    assert main(["bench", "--only", "frame,live,start", "--json"]) == 0
    said = json.loads(capsys.readouterr().out)
    figures = {(f["about"], f["what"]): f for f in said["figures"]}
    for stage in (*STAGES, "the whole frame"):
        assert figures["a frame, 640×480", stage]["value"] > 0
    rate = figures["live, 640×480", "recognitions a second"]
    assert 0 < rate["value"] < 40  # the source gives 30
    assert rate["met"] is (rate["value"] >= 28)
    start = [figures["start", what]["value"] for what in ("process to window", "process to first recognition")]
    assert 0 < start[0] < start[1]
    assert said["machine"]["cores"] >= 1


def test_what_is_no_part_is_said(capsys):
    assert main(["bench", "--only", "frame,paint"]) == 1
    assert "There is no part “paint”. There are: frame, live" in capsys.readouterr().err


def test_a_part_that_fails_says_so(capsys, tmp_path):
    assert main(["bench", "--only", "classify", "--model", str(tmp_path)]) == 1
    said = capsys.readouterr().err
    assert "The part “classify” could not be measured" in said
    assert "There is no model" in said


def test_a_stage_is_measured_in_every_frame_that_has_a_hand(tiny_model):
    painted, told = [], []
    times = stage_times(assets_folder() / "demo.mp4", tiny_model, 5, painted.append, lambda done, _: told.append(done))
    assert {stage: len(own) for stage, own in times.items()} == dict.fromkeys(STAGES, 5)
    assert len(painted) == 5
    assert told == list(range(1, 16))


def test_a_clip_of_another_size_is_written_whole(tmp_path):
    from signcam.camera import open_camera
    from signcam.live.stages import resized

    write_video(tmp_path / "larger.mp4", resized(assets_folder() / "demo.mp4", (1280, 720), 4))
    with open_camera(str(tmp_path / "larger.mp4"), paced=False) as camera:
        sizes = []
        while (frame := camera.read()) is not None:
            sizes.append(frame.size)
    assert sizes == [(1280, 720)] * 4
