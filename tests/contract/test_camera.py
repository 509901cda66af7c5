"""Every camera keeps the same contract; and a webcam keeps it through all that real webcams do."""

import itertools
import threading

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from signcam.camera import CameraDevice, open_camera
from signcam.camera.replay import PICTURE_FPS, Pace, Pictures, VideoFile
from signcam.camera.webcam import (
    MALFORMED_PICTURES,
    REOPEN_AFTER_S,
    SAME_PICTURES,
    SILENCE_S,
    SIZE_PX,
    SMALLER_PX,
    Webcam,
    to_rgb,
)
from signcam.errors import CameraError
from signcam.settings import assets_folder

RED_BGR = (20, 30, 200)
DEVICE = CameraDevice(0, "Fake Camera")


class FakeTime:
    """A clock that only moves when somebody waits or a picture is read."""

    def __init__(self):
        self.s = 1000.0

    def now(self):
        return self.s

    def wait(self, event, seconds):
        self.s += seconds
        return event.is_set()


def picture(i, shape=(48, 64, 3), bgr=RED_BGR):
    """A noisy picture, as from a sensor; each number gives another one."""
    base = np.empty(shape, np.int16)
    base[...] = bgr
    return (base + np.random.default_rng(i).integers(-9, 10, shape, np.int16)).astype(np.uint8)


class FaultyCapture:
    """A cv2.VideoCapture that follows a script: "ok", "no", "raise", "same", an array to give, or seconds to sleep.

    One script serves all captures that are opened one after the other; at its end it gives good pictures for ever.
    """

    def __init__(self, script=(), fps=30.0, opens=True):
        self.script = iter(script)
        self.time = FakeTime()
        self.fps = fps
        self.opens = opens
        self.numbers = itertools.count(1)
        self.calls = []
        self.opened = self.released = 0
        self.threads = set()

    def __call__(self, index, backend):
        assert index == DEVICE.index
        self.opened += 1
        self.threads.add(threading.get_ident())
        if isinstance(self.opens, Exception):
            raise self.opens
        return self

    def isOpened(self):
        return self.opens

    def read(self):
        self.threads.add(threading.get_ident())
        self.time.s += 1 / 30
        step = next(self.script, "ok")
        if isinstance(step, float):
            self.time.s += step
            step = next(self.script, "ok")
        if isinstance(step, np.ndarray):
            return True, step
        if step == "raise":
            raise cv2.error("device gone")
        if step == "no":
            return False, None
        return True, picture(0 if step == "same" else next(self.numbers))

    def set(self, property_id, value):
        self.calls.append((property_id, value))
        return False

    def get(self, property_id):
        return self.fps if property_id == cv2.CAP_PROP_FPS else 0.0

    def release(self):
        self.threads.add(threading.get_ident())
        self.released += 1


def webcam(script=(), **settings):
    """A webcam and the fake behind it."""
    capture = FaultyCapture(script, **settings)
    return Webcam(DEVICE, open_capture=capture, now=capture.time.now, wait=capture.time.wait), capture


def write_video(path, frames=4, fps=25.0, size=(64, 48)):
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), fps, size)
    for i in range(frames):
        writer.write(picture(i, (size[1], size[0], 3)))
    writer.release()
    return path


def write_picture(path, i=0):
    ok, content = cv2.imencode(path.suffix, picture(i, (48, 64, 3)))
    assert ok
    path.write_bytes(content.tobytes())
    return path


def write_folder(folder, names=("hand10.png", "hand2.png", "hand1.jpg")):
    folder.mkdir(exist_ok=True)
    for i, name in enumerate(names):
        write_picture(folder / name, i)
    return folder


def make_webcam(_):
    return webcam()[0]


def make_video(tmp_path, **options):
    return open_camera(str(write_video(tmp_path / "hand.avi")), **options)


def make_folder(tmp_path, **options):
    return open_camera(str(write_folder(tmp_path / "hands")), **options)


def make_picture(tmp_path, **options):
    return open_camera(str(write_picture(tmp_path / "hand.png")), **options)


def make_demo(_, **options):
    if not (assets_folder() / "demo.mp4").exists():
        pytest.skip("the demo clip is not built")
    return open_camera("demo", **options)


FILES = (make_video, make_folder, make_picture, make_demo)
EVERY = (make_webcam, *FILES)


@pytest.mark.parametrize("make", EVERY)
def test_frames_are_numbered_timed_and_readable(make, tmp_path):
    with make(tmp_path) as camera:
        frames = [camera.read() for _ in range(3)]
        assert [f.index for f in frames] == [0, 1, 2]
        times = [f.captured_at for f in frames]
        assert times == sorted(set(times))
        assert all(f.rgb.dtype == np.uint8 and f.rgb.flags.c_contiguous and not f.rgb.flags.writeable for f in frames)
        assert camera.name
        assert camera.notice == ""
        assert camera.live is (make is make_webcam)


@pytest.mark.parametrize("make", EVERY[:-1])
def test_colours_are_rgb(make, tmp_path):
    with make(tmp_path) as camera:
        red, green, blue = camera.read().rgb.reshape(-1, 3).mean(axis=0)
    assert red > 150 > 60 > max(green, blue)


@pytest.mark.parametrize("make", EVERY)
def test_close_is_idempotent_and_ends_reading(make, tmp_path):
    camera = make(tmp_path)
    camera.read()
    camera.close()
    camera.close()
    assert camera.read() is None


@pytest.mark.parametrize("make", EVERY)
def test_a_camera_that_was_never_read_closes(make, tmp_path):
    make(tmp_path).close()


@pytest.mark.parametrize("make", FILES)
def test_files_end_and_stay_at_their_end(make, tmp_path):
    with make(tmp_path, paced=False) as camera:
        frames = list(iter(camera.read, None))
        assert camera.read() is None
        assert len(frames) == camera.total


@pytest.mark.parametrize("make", FILES)
def test_files_in_a_loop_go_on_with_rising_indices(make, tmp_path):
    with make(tmp_path, paced=False) as camera:
        once = camera.total
    with make(tmp_path, paced=False, loop=True) as camera:
        frames = [camera.read() for _ in range(2 * once + 1)]
        assert [f.index for f in frames] == list(range(2 * once + 1))
        assert camera.total is None
        assert (frames[0].rgb == frames[once].rgb).all()


@pytest.mark.parametrize("make", FILES)
def test_unpaced_times_are_the_clips_own(make, tmp_path):
    with make(tmp_path, paced=False) as camera:
        times = [f.captured_at for f in iter(camera.read, None)]
    assert times[0] == 0.0
    steps = np.diff(times)
    assert steps == pytest.approx(np.full(len(steps), steps[0] if len(steps) else 0))
    if make is make_video:
        assert steps[0] == pytest.approx(1 / 25)


@pytest.mark.parametrize("make", [make_video, make_picture])
def test_close_from_another_thread_ends_a_waiting_read(make, tmp_path, wait_until):
    camera = make(tmp_path, loop=True)
    camera._pace._period_s = 3600.0
    camera.read()
    got = []
    reader = threading.Thread(target=lambda: got.append(camera.read()))
    reader.start()
    camera.close()
    reader.join(5.0)
    assert got == [None]


def test_pace_waits_for_each_frame_and_never_hurries_after():
    time = FakeTime()
    pace = Pace(10.0, paced=True, now=time.now)
    waited = []

    def wait(seconds):
        waited.append(seconds)
        time.s += seconds

    pace.closing.wait = wait
    assert pace.captured_at(0) == 1000.0
    assert pace.captured_at(1) == pytest.approx(1000.1)
    time.s += 60.0  # the computer slept
    assert [pace.captured_at(i) - 1060.1 for i in (2, 3, 4)] == pytest.approx([0.0, 0.1, 0.2])
    assert waited == pytest.approx([0.0, 0.1, 0.0, 0.1, 0.1])


# files that are not what they seem


def test_a_folder_is_sorted_as_people_count(tmp_path):
    with make_folder(tmp_path, paced=False) as camera:
        assert [f.name for f in iter(camera.read, None)] == [
            str(tmp_path / "hands" / n) for n in ("hand1.jpg", "hand2.png", "hand10.png")
        ]


def test_paced_pictures_are_shown_for_a_second_as_by_a_camera(tmp_path):
    with make_folder(tmp_path) as camera:
        assert camera.total == 3 * PICTURE_FPS
        camera._pace._paced = False
        names = [f.name for f in iter(camera.read, None)]
    assert [len(list(group)) for _, group in itertools.groupby(names)] == [PICTURE_FPS] * 3


def test_unreadable_pictures_are_passed_over_and_told(tmp_path):
    folder = write_folder(tmp_path / "hands")
    (folder / "fake.png").write_bytes(b"GIF89a not a png at all")
    (folder / "torn.jpg").write_bytes((folder / "hand1.jpg").read_bytes()[:40])
    (folder / "notes.txt").write_text("not a picture, and nobody takes it for one")
    (folder / "hand1.jpg").rename(folder / "no-suffix")
    (folder / "deeper").mkdir()
    with open_camera(str(folder), paced=False) as camera:
        shown = [f.name for f in iter(camera.read, None)]
        assert [p.rpartition("hands")[2][1:] for p in shown] == ["hand2.png", "hand10.png", "no-suffix"]
        assert {p.name for p, _ in camera.rejected} == {"fake.png", "torn.jpg"}
        assert all(str(p) in reason for p, reason in camera.rejected)


def test_pictures_that_cannot_be_shown_at_all_do_not_loop_for_ever(tmp_path):
    torn = write_picture(tmp_path / "torn.png")
    torn.write_bytes(torn.read_bytes()[:40])
    camera = Pictures([torn], name="torn.png", loop=True, paced=False)
    with pytest.raises(CameraError, match="No picture can be shown"):
        camera.read()


@pytest.mark.parametrize("content", [b"", b"moov" * 100, b"\x00\x00\x00\x18ftypmp42" + bytes(200)])
def test_a_broken_video_is_told(tmp_path, content):
    path = tmp_path / "broken.mp4"
    path.write_bytes(content)
    with pytest.raises(CameraError, match=r"broken\.mp4 is not a video"):
        open_camera(str(path))


def test_a_video_without_frames_is_told(tmp_path):
    path = write_video(tmp_path / "empty.avi", frames=1)
    camera = VideoFile(path)
    camera._capture.read()
    with pytest.raises(CameraError, match="no readable frame"):
        camera.read()
    camera.close()


def test_a_folder_without_pictures_is_told(tmp_path):
    with pytest.raises(CameraError, match="no JPEG or PNG pictures"):
        open_camera(str(tmp_path))


# which source is meant


@pytest.fixture
def devices(monkeypatch):
    """The cameras this computer seems to have."""
    found = [CameraDevice(0, "Integrated Camera"), CameraDevice(2, "USB Camera HD")]
    monkeypatch.setattr("signcam.camera.list_cameras", lambda: tuple(found))
    return found


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("", "Integrated Camera"),
        ("0", "Integrated Camera"),
        ("2", "USB Camera HD"),
        ("/dev/video2", "USB Camera HD"),
        ("usb", "USB Camera HD"),
        ("INTEGRATED camera", "Integrated Camera"),
    ],
)
def test_a_camera_is_found_by_number_path_or_part_of_its_name(devices, source, name):
    camera = open_camera(source)
    assert camera.name == name
    assert camera.live


@pytest.mark.parametrize("source", ["1", "7777", "nothing.mp4", "Logitech"])
def test_what_is_not_there_is_told_with_what_is(devices, source):
    with pytest.raises(CameraError, match="0 “Integrated Camera”, 2 “USB Camera HD”"):
        open_camera(source)


def test_a_name_that_fits_two_cameras_is_told(devices):
    with pytest.raises(CameraError, match="2 cameras are called “camera”"):
        open_camera("camera")


def test_a_whole_name_wins_over_a_part_of_another(devices):
    devices.append(CameraDevice(4, "USB Camera HD 2"))
    assert open_camera("usb camera hd").name == "USB Camera HD"


def test_without_a_camera_the_demo_plays_and_says_so(devices, tmp_path, monkeypatch):
    devices.clear()
    write_video(tmp_path / "hand.avi").rename(tmp_path / "demo.mp4")
    monkeypatch.setattr("signcam.camera.assets_folder", lambda: tmp_path)
    with open_camera("") as camera:
        assert camera.name == "Demo clip"
        assert camera.notice.startswith("No camera was found")
        assert camera.read() is not None
    with pytest.raises(CameraError, match="No camera is connected"):
        open_camera("0")


# webcams


def test_a_webcam_is_opened_read_and_released_on_one_thread():
    camera, capture = webcam()
    reader = threading.Thread(target=lambda: (camera.read(), camera.read(), camera.close()))
    reader.start()
    reader.join(5.0)
    camera.close()
    assert (capture.opened, capture.released) == (1, 1)
    assert capture.threads == {reader.ident}


def test_a_close_from_elsewhere_leaves_the_release_to_its_thread():
    camera, capture = webcam()
    camera.read()
    closer = threading.Thread(target=camera.close)
    closer.start()
    closer.join(5.0)
    assert camera.read() is None
    assert capture.released == 0
    camera.close()
    assert capture.released == 1


def test_the_format_is_asked_for_first_and_the_buffer_last():
    camera, capture = webcam()
    camera.read()
    asked = [p for p, _ in capture.calls]
    size = [cv2.CAP_PROP_FRAME_WIDTH, cv2.CAP_PROP_FRAME_HEIGHT, cv2.CAP_PROP_FPS]
    assert asked == [cv2.CAP_PROP_FOURCC, *size, cv2.CAP_PROP_BUFFERSIZE]
    assert capture.calls[1][1] == SIZE_PX[0]


def test_a_camera_that_is_slow_at_this_size_is_asked_for_a_smaller_one():
    camera, capture = webcam(fps=10.0)
    camera.read()
    assert [v for p, v in capture.calls if p == cv2.CAP_PROP_FRAME_WIDTH] == [SIZE_PX[0], SMALLER_PX[0]]


@pytest.mark.parametrize("script", [["no"] * 2000, ["raise"] * 2000, [np.zeros((0, 0, 3), np.uint8)] * 2000])
def test_a_camera_that_opens_and_gives_nothing_is_busy(script):
    camera, capture = webcam(script)
    with pytest.raises(CameraError, match="“Fake Camera” could not be started"):
        camera.read()
    assert capture.released == 1


@pytest.mark.parametrize("opens", [False, cv2.error("no such device")])
def test_a_camera_that_does_not_open_is_busy(opens):
    camera, _ = webcam(opens=opens)
    with pytest.raises(CameraError, match="could not be started"):
        camera.read()


def test_a_camera_the_account_may_not_use_is_told(monkeypatch):
    camera, _ = webcam(["no"] * 2000)
    monkeypatch.setattr("signcam.camera.webcam.sys.platform", "linux")
    monkeypatch.setattr("signcam.camera.webcam.Path.exists", lambda _: True)
    monkeypatch.setattr("signcam.camera.webcam.os.access", lambda *_: False)
    with pytest.raises(CameraError, match=r"may not use the camera \(/dev/video0\).*group “video”"):
        camera.read()


def test_flat_pictures_of_the_first_second_are_passed_over():
    black = np.zeros((48, 64, 3), np.uint8)
    camera, _ = webcam([black] * 10)
    frame = camera.read()
    assert frame.rgb.std() > 10
    assert frame.index == 0


def test_a_covered_lens_is_shown_after_the_warm_up():
    camera, capture = webcam([np.full((48, 64, 3), 3 + i % 2, np.uint8) for i in range(300)])
    assert camera.read().rgb.max() == 4
    assert capture.opened == 1


@pytest.mark.parametrize("grey", [0, 144, 255])
def test_a_picture_without_content_is_told_after_three_seconds_and_no_longer(grey):
    flat = [np.full((48, 64, 3), grey, np.uint8)] * 400
    camera, _ = webcam(["ok", *flat, *["ok"] * 20])
    first = camera.read().captured_at
    while not camera.notice:
        frame = camera.read()
    assert "Is the lens cover" in camera.notice
    assert 3.0 <= frame.captured_at - first < 4.0
    while frame is not None and camera.notice:
        frame = camera.read()
    assert frame.rgb.std() > 10


def test_a_dark_room_is_not_taken_for_a_covered_lens():
    rng = np.random.default_rng(0)
    camera, _ = webcam([rng.integers(0, 12, (48, 64, 3), np.uint8) for _ in range(300)])
    for _ in range(300):
        camera.read()
        assert camera.notice == ""


def test_after_the_computer_slept_the_camera_goes_on():
    """Its clock jumps, where it counts the sleep; the driver may have forgotten the camera."""
    camera, capture = webcam(["ok", "ok", 3600.0, "ok", "ok", 3600.0, *["no"] * 5, "ok"])
    times = [camera.read().captured_at for _ in range(5)]
    assert times == sorted(times)
    assert times[-1] - times[0] > 7200
    assert capture.opened <= 2, "opened again at most once"


def test_hiccups_are_passed_over():
    camera, capture = webcam(["ok", "no", "no", "raise", "ok", np.zeros((4, 4), np.float32), "ok"])
    assert [camera.read().index for _ in range(3)] == [0, 1, 2]
    assert capture.opened == 1


@pytest.mark.parametrize("fault", ["no", "raise"])
def test_a_camera_that_was_unplugged_is_opened_again(fault):
    camera, capture = webcam(["ok", *[fault] * 60])
    before = camera.read().captured_at
    frame = camera.read()
    assert frame.index == 1
    assert capture.opened == 2
    assert capture.released == 1
    assert SILENCE_S + REOPEN_AFTER_S[0] <= frame.captured_at - before < SILENCE_S + REOPEN_AFTER_S[0] + 1


def test_a_camera_that_stays_away_is_given_up_after_a_minute():
    camera, capture = webcam(["ok", *["no"] * 100_000])
    before = camera.read().captured_at
    with pytest.raises(CameraError, match=r"“Fake Camera” was disconnected. Plug it in"):
        camera.read()
    assert capture.time.s - before > 60
    assert capture.opened == capture.released == 1 + len(REOPEN_AFTER_S)


def test_close_ends_the_wait_for_a_lost_camera():
    camera, capture = webcam(["ok", *["no"] * 100_000])
    camera.read()

    def wait(event, seconds):
        if seconds == REOPEN_AFTER_S[2]:
            camera.close()
        return capture.time.wait(event, seconds)

    camera._wait = wait
    assert camera.read() is None
    assert capture.opened == capture.released == 3


def test_the_same_picture_for_ever_is_a_lost_camera():
    camera, capture = webcam(["ok", *["same"] * (SAME_PICTURES + 5)])
    frames = [camera.read()]
    while capture.opened == 1:
        frames.append(camera.read())
    shown = [f.captured_at for f in frames[:-1]]
    assert SILENCE_S - 0.1 < shown[-1] - shown[1] < SILENCE_S + 0.1, "that long it counted as live"
    assert frames[-1].captured_at - shown[-1] > REOPEN_AFTER_S[0]
    assert [f.index for f in frames] == list(range(len(frames)))


def test_a_virtual_camera_may_show_a_still_picture():
    camera, capture = webcam(["same"] * 2000)
    for _ in range(1000):
        assert camera.read() is not None
    assert capture.opened == 2


def test_a_closed_privacy_shutter_is_not_a_lost_camera():
    camera, capture = webcam([np.zeros((48, 64, 3), np.uint8)] * 1000)
    for _ in range(500):
        assert camera.read() is not None
    assert capture.opened == 1


def test_pictures_that_are_none_are_no_signal():
    camera, capture = webcam(["ok", *[np.zeros((9, 9), np.int16)] * (MALFORMED_PICTURES + 1)])
    camera.read()
    camera.read()
    assert capture.opened == 2


ODD = [np.zeros((0, 0, 3), np.uint8), np.zeros((48, 64), np.uint8), np.zeros((64, 48, 4), np.uint8), np.zeros(5)]
faults = st.tuples(st.sampled_from(["ok", "no", "raise", "same", *ODD]), st.integers(1, 120))


@given(st.lists(faults, max_size=12))
def test_whatever_a_webcam_does_it_gives_frames_or_says_what_is_wrong(script):
    camera, capture = webcam(step for step, times in script for _ in range(times))
    seen, told = [], []
    with camera:
        for _ in range(150):
            try:
                seen.append(camera.read())
            except CameraError as e:
                told.append(str(e))
    assert all("“Fake Camera”" in message for message in told)
    assert [f.index for f in seen] == list(range(len(seen)))
    times = [f.captured_at for f in seen]
    assert times == sorted(times)
    assert capture.opened == capture.released


@pytest.mark.parametrize(
    ("picture", "rgb"),
    [
        (np.full((40, 50), 7, np.uint8), (7, 7, 7)),
        (np.full((40, 50, 1), 7, np.uint8), (7, 7, 7)),
        (np.full((40, 50, 3), (1, 2, 3), np.uint8), (3, 2, 1)),
        (np.full((40, 50, 4), (1, 2, 3, 0), np.uint8), (3, 2, 1)),
        (np.full((40, 100, 3), (1, 2, 3), np.uint8)[:, ::2], (3, 2, 1)),
    ],
)
def test_what_cameras_give_becomes_rgb(picture, rgb):
    assert (to_rgb(picture) == rgb).all()
    assert to_rgb(picture).shape == (40, 50, 3)


@pytest.mark.parametrize(
    "other",
    [
        None,
        "text",
        np.zeros((0, 0, 3), np.uint8),
        np.zeros((1, 1, 3), np.uint8),
        np.zeros((40, 50, 2), np.uint8),
        np.zeros((40, 50, 3), np.float32),
        np.zeros((2, 40, 50, 3), np.uint8),
    ],
)
def test_what_is_no_picture_is_none(other):
    assert to_rgb(other) is None
