"""Picture files become RGB, and what is no picture never reaches a decoder."""

import contextlib
import struct

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from signcam import pictures
from signcam.errors import DataError
from signcam.pictures import decode_image, is_picture, natural_order, read_image

# left half red, right half blue; as OpenCV writes it, BGR
HALVES = np.zeros((20, 40, 3), np.uint8)
HALVES[:, :20] = (0, 0, 255)
HALVES[:, 20:] = (255, 0, 0)


def encode(suffix, bgr=HALVES):
    ok, content = cv2.imencode(suffix, bgr)
    assert ok
    return content.tobytes()


def with_orientation(jpeg, orientation):
    """The JPEG with an EXIF block of one entry, the orientation (1...8)."""
    tiff = b"II*\0" + struct.pack("<IHHHIHHI", 8, 1, 0x0112, 3, 1, orientation, 0, 0)
    exif = b"Exif\0\0" + tiff
    return jpeg[:2] + b"\xff\xe1" + struct.pack(">H", len(exif) + 2) + exif + jpeg[2:]


@pytest.mark.parametrize("name", ["hand.png", "hand.jpg", "Hände 手.JPG", "no suffix", "wrong.txt"])
def test_pictures_are_told_by_content_whatever_their_name(tmp_path, name):
    path = tmp_path / name
    path.write_bytes(encode(".jpg" if "jp" in name.lower() else ".png"))
    assert is_picture(path)
    rgb = read_image(path)
    assert rgb.shape == (20, 40, 3)
    assert rgb.dtype == np.uint8
    assert np.abs(rgb[10, 5].astype(int) - (255, 0, 0)).max() < 12
    assert np.abs(rgb[10, 35].astype(int) - (0, 0, 255)).max() < 12


@pytest.mark.parametrize(
    "bgr",
    [HALVES[..., :1], np.dstack([HALVES, HALVES[..., :1]]), HALVES.astype(np.uint16) * 257],
    ids=["grey", "alpha", "16"],
)
def test_every_kind_of_png_becomes_three_channels_of_a_byte(bgr):
    rgb = decode_image(encode(".png", bgr), "it")
    assert (rgb.shape, rgb.dtype) == ((20, 40, 3), np.uint8)


def test_a_picture_is_upright_as_its_exif_says():
    rgb = decode_image(with_orientation(encode(".jpg"), 6), "it")  # 6: to be turned clockwise
    assert rgb.shape == (40, 20, 3)
    assert rgb[5, 10, 0] > 200 > rgb[5, 10, 2]
    assert rgb[35, 10, 2] > 200 > rgb[35, 10, 0]


@pytest.mark.parametrize("content", [b"", b"GIF89a", b"BM" + bytes(60), b"<svg/>", b"\x59\xa6\x6a\x95" + bytes(60)])
def test_other_formats_are_refused_before_decoding(tmp_path, monkeypatch, content):
    monkeypatch.setattr(pictures.cv2, "imdecode", None)
    path = tmp_path / "hand.jpg"
    path.write_bytes(content)
    assert not is_picture(path)
    with pytest.raises(DataError, match=r"hand\.jpg is not a JPEG or PNG"):
        read_image(path)


def test_a_torn_picture_is_told():
    for suffix in (".png", ".jpg"):
        content = encode(suffix, np.random.default_rng(0).integers(0, 255, (60, 60, 3), np.uint8))
        with pytest.raises(DataError, match="damaged"):
            decode_image(content[:30], "it")


def test_a_png_that_lies_about_a_length_is_refused_before_decoding(monkeypatch):
    monkeypatch.setattr(pictures.cv2, "imdecode", None)  # it would take 4 GB and 10 s
    content = bytearray(encode(".png"))
    content[33:37] = b"\xff" * 4
    with pytest.raises(DataError, match="damaged"):
        decode_image(bytes(content), "it")


def test_too_many_pixels_are_told():
    with pytest.raises(DataError, match="50 million pixels"):
        decode_image(encode(".png", np.zeros((8000, 7000), np.uint8)), "it")


def test_a_large_file_is_not_even_read(tmp_path, monkeypatch):
    monkeypatch.setattr(pictures, "FILE_LIMIT_BYTES", 10)
    path = tmp_path / "large.png"
    path.write_bytes(encode(".png"))
    with pytest.raises(DataError, match="MB allowed"):
        read_image(path)


def test_what_cannot_be_read_is_told(tmp_path):
    for path in (tmp_path / "missing.png", tmp_path):
        assert not is_picture(path)
        with pytest.raises(DataError, match="cannot be read"):
            read_image(path)


@settings(deadline=None)
@given(st.binary(max_size=200), st.integers(25, 300), st.sampled_from([".png", ".jpg"]))  # 25: behind the PNG's size
def test_mutated_pictures_are_decoded_or_refused(noise, at, suffix):
    content = bytearray(encode(suffix))
    content[at : at + len(noise)] = noise
    with contextlib.suppress(DataError):
        assert decode_image(bytes(content), "it").ndim == 3


def test_natural_order_takes_any_name():
    assert sorted(["10", "a10b", "2", "a2b", "", "²", "٣", "_"], key=natural_order)[:2] == ["", "2"]
    assert sorted(["IMG_10", "img_9"], key=natural_order) == ["img_9", "IMG_10"]
