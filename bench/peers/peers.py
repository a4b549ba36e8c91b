"""PyPI packages that do a part of the same job, on the same inputs and in the same process as the engine's own library. Run by `cargo xtask bench peers`."""

import ctypes
import json
import os
import time

from haralyzer import HarParser
from httplint import HttpResponseLinter

INPUTS = os.environ["WHY401_INPUTS"]
ENGINE = ctypes.CDLL(os.environ["WHY401_LIBRARY"])
ENGINE.room.restype = ctypes.c_void_p
ENGINE.room.argtypes = [ctypes.c_size_t]
ENGINE.diagnose.restype = ctypes.c_size_t


def read(name):
    with open(os.path.join(INPUTS, name), "rb") as file:
        return file.read()


def engine(data):
    """The diagnosis of an input by the engine."""
    ctypes.memmove(ENGINE.room(len(data)), data, len(data))
    return ENGINE.diagnose


def fastest(run):
    """The fastest of many runs, in seconds."""
    best, begun = float("inf"), time.perf_counter()
    while time.perf_counter() - begun < 1.5:
        start = time.perf_counter()
        run()
        best = min(best, time.perf_counter() - start)
    return best


def short(seconds):
    return f"{seconds * 1e6:.1f} µs" if seconds < 1e-3 else f"{seconds * 1e3:.1f} ms"


def compare(what, data, peer, run):
    ours, theirs = fastest(engine(data)), fastest(run)
    print("row", "peers", what, f"{short(ours)} native", f"{short(theirs)} {peer}", f"{ours / theirs:.2f}", "", sep="\t")


def lint(data):
    """What httplint says of a response: it is given the parts, and finds faults of form."""
    head, _, body = data.partition(b"\n\n")
    line, *fields = head.split(b"\n")
    version, status, phrase = line.split(b" ", 2)
    pairs = [tuple(it.split(b": ", 1)) for it in fields]

    def run():
        linter = HttpResponseLinter()
        linter.process_response_topline(version, status, phrase)
        linter.process_headers(pairs)
        linter.feed_content(body)
        linter.finish_content(True)
        return [str(note) for note in linter.notes]

    return run


def analyse(data):
    """The refused entries of a HAR."""
    def run():
        parser = HarParser(json.loads(data))
        return [entry for entry in parser.har_data["entries"] if parser.match_status_code(entry, "401")]

    return run


response, har = read("response"), read("har-2")
compare("a response of 300 bytes, diagnosed; httplint checks its fields' form", response, "httplint", lint(response))
compare("HAR of 2 MB, diagnosed; haralyzer parses it and picks the 401", har, "haralyzer", analyse(har))
