"""`signcam data`, as a user types it: what is listed, what is fetched, what is said when it cannot be."""

import http.server
import io
import json
import threading
import zipfile

import cv2
import numpy as np
import pytest

from signcam.cli.main import main
from signcam.dataset import public


@pytest.fixture
def some_set(monkeypatch):
    """A public data set of four pictures at an address of this machine, in place of those that signcam knows."""
    monkeypatch.setenv("NO_PROXY", "*")
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        for name in ("A/1.png", "A/2.png", "B/1.png", "B/2.png"):
            archive.writestr(f"top/{name}", cv2.imencode(".png", np.zeros((20, 20, 3), np.uint8))[1].tobytes())

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_response(200)
            self.end_headers()
            self.wfile.write(content.getvalue())

        def log_message(self, *_):
            pass

    with http.server.HTTPServer(("127.0.0.1", 0), Handler) as httpd:
        known = public.PublicSet(
            name="some",
            title="Some Signs",
            holds="two signs",
            licence="CC0",
            home_page="https://example.org",
            recipes=("digits",),
            by_hand="Ask, and put it into {folder}.",
            counts={public.WHOLE: {"A": 2, "B": 2}},
            archive=public.Archive(f"http://127.0.0.1:{httpd.server_port}/some.zip", "top"),
        )
        monkeypatch.setattr(public, "PUBLIC", (known,))
        thread = threading.Thread(target=httpd.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield known
        httpd.shutdown()
        thread.join()


def test_every_set_is_listed_with_what_a_user_needs(capsys, home):
    assert main(["data"]) == 0
    out = capsys.readouterr().out
    for known in public.PUBLIC:
        assert f"{known.name}: {known.title}" in out
        assert known.home_page in out
        assert str(home / "data" / known.name) in out
    assert max(map(len, out.splitlines())) < 160
    assert main(["data", "list", "--json"]) == 0
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [row["name"] for row in rows] == ["recorded", *(known.name for known in public.PUBLIC)]
    assert not any(row["here"] for row in rows[1:])
    assert main(["data", "list", "signs"]) == 0
    assert "massey" not in capsys.readouterr().out


def test_a_set_is_fetched_once_and_then_listed_as_here(capsys, home, some_set):
    assert main(["data", "fetch", "some"]) == 0
    out = capsys.readouterr().out
    assert f"Some Signs is now in {home / 'data' / 'some'}" in out
    assert "Licence: CC0" in out
    assert len(list((home / "data" / "some").glob("*/*.png"))) == 4
    assert main(["data", "fetch", "some", "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert answer == {
        "name": "some",
        "folder": str(home / "data" / "some"),
        "fetched": False,
        "as_measured": None,
    }
    assert main(["data", "list"]) == 0
    assert f"yes, in {home / 'data' / 'some'}" in " ".join(capsys.readouterr().out.split())


def test_a_set_is_fetched_to_a_folder_of_the_users(capsys, tmp_path, home, some_set, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert main(["data", "fetch", "some", "--to", "my data/signs"]) == 0
    assert str(tmp_path / "my data" / "signs") in capsys.readouterr().out
    assert len(list((tmp_path / "my data" / "signs").glob("*/*.png"))) == 4
    assert not home.exists()


def test_a_set_that_is_not_whole_is_listed_so(capsys, home, some_set):
    assert main(["data", "fetch", "some"]) == 0
    (home / "data" / "some" / "A" / "1.png").unlink()
    capsys.readouterr()
    assert main(["data", "list"]) == 0
    assert "not all of it" in capsys.readouterr().out
    assert main(["data", "fetch", "some"]) == 1
    assert "“A”: 1 pictures instead of 2" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (
            ["fetch", "signs"],
            "has no address from which signcam could download it without a login. To get it by hand: ",
        ),
        (["fetch", "asl_alphabet"], "kaggle datasets download -d grassknoted/asl-alphabet"),
        (["fetch"], "Which data set? There are: signs, sign_language_digits, massey_digits, asl_alphabet."),
        (["fetch", "mnist"], "signcam knows no data set “mnist”"),
        (["list", "--to", "x"], "--to goes with"),
        (["undo", "--yes"], "--yes goes with “signcam data forget”"),
        (["check", "samples"], "takes no name: leave “samples” out"),
        (["check"], "Nothing is recorded yet"),
        (["rebuild"], "Nothing is recorded yet"),
        (["export"], "Nothing is recorded yet"),
        (["export", "x.tar"], "An export is a .zip file"),
        (["import"], "What is to be brought in?"),
        (["forget"], "Who is to be forgotten?"),
        (["forget", "--signer", "Ada"], "Nobody called “Ada” signed here. There are: nobody."),
    ],
)
def test_what_cannot_be_done_is_one_message(capsys, home, arguments, says):
    assert main(["data", *arguments]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert says in err
    assert len(err.splitlines()) == 1
    assert not home.exists()


def test_without_a_connection_it_is_said_what_to_put_where(capsys, home, monkeypatch):
    for name in ("https_proxy", "HTTPS_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:1")  # nobody listens there: no packet leaves this machine
    monkeypatch.delenv("NO_PROXY", raising=False)
    monkeypatch.delenv("no_proxy", raising=False)
    assert main(["data", "fetch", "sign_language_digits"]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert "there is no connection to it by the proxy. To get it by hand: " in err
    assert str(home / "data" / "sign_language_digits") in err
    assert list((home / "data").iterdir()) == []
