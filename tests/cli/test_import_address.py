"""pressmark import takes addresses, says where they led, and lets a file ask the network only when it is told."""

from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import pytest

PAGE = """<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>Die Mole wird verlängert</title></head><body><article>
<h1>Die Mole wird verlängert</h1><p>Im Herbst beginnt der Bau an der Mole von Lindenhafen, die um vierzig Meter wachsen soll.</p>
<p>Die Fischer hatten das seit Jahren gefordert, weil bei Nordwind kein Boot sicher im Becken liegt.</p></article></body></html>"""


class _Answers(BaseHTTPRequestHandler):
    def do_GET(self):
        known = {"/mole": (200, PAGE), "/kurz": (302, ""), "/robots.txt": (200, "User-agent: *\nDisallow: /intern"), "/intern": (200, PAGE)}
        status, content = known.get(self.path, (404, ""))
        self.send_response(status)
        if status == 302:
            self.send_header("Location", "/mole")
        self.send_header("Content-Length", str(len(content.encode())))
        self.end_headers()
        self.wfile.write(content.encode())

    def log_message(self, *_):
        """Say nothing."""


@pytest.fixture
def address():
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Answers)
    Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def test_an_address_comes_in_and_says_where_it_led(desk, address):
    ran = desk.run("import", f"{address}/kurz", "--private-network", "--json")
    assert ran.code == 0
    line = ran.json
    assert (line["status"], line["source_file"], line["url"]) == ("added", f"{address}/kurz", f"{address}/mole")
    assert line["title"] == "Die Mole wird verlängert"
    assert f"the address led to {address}/mole" in line["warnings"]
    assert desk.run("show", line["mark"], "--original").out == PAGE


def test_what_may_not_be_fetched_is_named(desk, address):
    ran = desk.run("import", f"{address}/mole", "--json")
    assert (ran.code, ran.json["status"]) == (1, "failed")
    assert "private network" in ran.json["message"]
    assert "Traceback" not in ran.err
    barred = desk.run("import", f"{address}/intern", "--private-network", "--json")
    assert "robots.txt" in barred.json["message"]
    assert desk.run("import", f"{address}/intern", "--private-network", "--ignore-robots", "--json").code == 0


def test_a_list_of_addresses_is_fetched_only_when_told(desk, address, tmp_path):
    (tmp_path / "lesen.txt").write_text(f"{address}/mole\n{address}/fort\n")
    kept = desk.run("import", tmp_path / "lesen.txt", "--dry-run", "--json")
    assert [line["words"] for line in kept.lines] == [0, 0]
    fetched = desk.run("import", tmp_path / "lesen.txt", "--fetch", "--private-network", "--json")
    assert fetched.code == 1
    assert sorted(line["status"] for line in fetched.lines) == ["added", "failed"]
    assert "404" in fetched.err
