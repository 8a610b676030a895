"""Pages are set in a process of their own: whatever becomes of it, pages come or a sentence does, and nothing is left running."""

import contextlib
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from briefing.brief.press import NotSetError, Press, PressRoom
from briefing.errors import BriefingError

CHART = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><rect width="10" height="10" fill="#{0:06x}"/></svg>'
)
PNG = b"\x89PNG"
CAN_STOP = pytest.mark.skipif(not hasattr(signal, "SIGSTOP"), reason="this system cannot stop a process")


@pytest.fixture
def press() -> Iterator[Press]:
    made = Press(least_seconds=10)
    yield made
    made.close()


def set_one(press: Press, number: int = 0) -> bytes:
    (page,) = press.set_pages("chart.typ", {"svg": CHART.format(number), "width": "10"}, format="png", ppi=72)
    return page


def wait(holds: Callable[[], object], seconds: float = 10) -> None:
    end = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < end, "it did not come to that"
        time.sleep(0.01)


def is_running(process: int) -> bool:
    """Also false where it has ended and nobody has asked how."""
    try:
        os.kill(process, 0)
        status = Path(f"/proc/{process}/status")
        return not status.parent.parent.is_dir() or "\nState:\tZ" not in status.read_text()
    except OSError:
        return False


def started(press: Press) -> int:
    set_one(press)
    process = press.process_id
    assert process is not None
    return process


def test_nothing_runs_before_a_page_is_wanted_and_one_process_sets_them_all(press: Press) -> None:
    assert press.process_id is None
    first = started(press)
    assert set_one(press, 1).startswith(PNG)
    assert press.process_id == first != os.getpid()


def test_a_process_that_was_killed_is_replaced(press: Press) -> None:
    first = started(press)
    os.kill(first, signal.SIGTERM)
    assert set_one(press, 1).startswith(PNG)
    assert press.process_id not in (first, None)


@CAN_STOP
def test_one_that_stands_still_is_ended_and_the_page_comes_from_another() -> None:
    press = Press(least_seconds=1)
    first = started(press)
    os.kill(first, signal.SIGSTOP)
    assert set_one(press, 1).startswith(PNG)
    assert not is_running(first)
    press.close()


@CAN_STOP
def test_that_none_ever_answers_is_said_in_a_sentence() -> None:
    press, done = Press(least_seconds=0.5), threading.Event()
    seen = set()

    def stop_each() -> None:
        while not done.wait(0.002):
            if (process := press.process_id) is not None:
                seen.add(process)
                os.kill(process, signal.SIGSTOP)

    stopping = threading.Thread(target=stop_each)
    stopping.start()
    try:
        with pytest.raises(BriefingError, match=r"not set in time.*Try again"):
            set_one(press)
    finally:
        done.set()
        stopping.join()
    assert len(seen) == 2
    assert not any(map(is_running, seen))
    assert set_one(press).startswith(PNG)
    press.close()


@CAN_STOP
def test_closing_does_not_wait_for_one_that_stands_still() -> None:
    press = Press(least_seconds=600)
    os.kill(started(press), signal.SIGSTOP)
    said: list[str] = []

    def order() -> None:
        try:
            set_one(press, 1)
        except BriefingError as error:
            said.append(str(error))

    waiting = threading.Thread(target=order)
    waiting.start()
    wait(press._lock.locked)
    press.close()
    waiting.join(30)
    assert not waiting.is_alive()
    assert len(said) == 1
    assert press.process_id is None


def test_two_threads_get_their_own_pages(press: Press) -> None:
    got: dict[int, bytes] = {}
    threads = [threading.Thread(target=lambda n=n: got.update({n: set_one(press, n)})) for n in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert got == {n: set_one(press, n) for n in range(8)}
    assert len(set(got.values())) == 8


def test_what_typst_says_against_an_order_is_told_and_the_process_goes_on(press: Press) -> None:
    first = started(press)
    with pytest.raises(NotSetError, match="failed to parse"):
        press.set_pages("chart.typ", {"svg": "<svg", "width": "10"}, format="png", ppi=72)
    assert set_one(press, 1).startswith(PNG)
    assert press.process_id == first


def test_it_ends_by_itself_when_no_page_is_wanted_for_a_while() -> None:
    press = Press(idle_seconds=0.3)
    first = started(press)
    wait(lambda: press.process_id is None)
    assert not is_running(first)
    assert set_one(press, 1).startswith(PNG)
    press.close()


@CAN_STOP
def test_nobody_waits_for_the_long_order_of_another() -> None:
    room = PressRoom()
    inputs = {"svg": CHART.format(1), "width": "10"}
    room.set_pages("chart.typ", inputs, format="png", ppi=72)
    assert room.usual.process_id is not None
    assert room.second.process_id is None
    os.kill(room.usual.process_id, signal.SIGSTOP)

    def order_in_vain() -> None:
        with contextlib.suppress(BriefingError):
            room.set_pages("chart.typ", inputs, format="png", ppi=72)

    long = threading.Thread(target=order_in_vain)
    long.start()
    wait(lambda: room._is_taken)
    (page,) = room.set_pages("chart.typ", inputs, format="png", ppi=72)
    assert page.startswith(PNG)
    room.close()
    long.join()


@pytest.mark.skipif(sys.platform == "win32", reason="this system does not tell a process how large it is")
def test_one_that_grew_large_does_not_stay_so(press: Press) -> None:
    wide = {"svg": CHART.format(0), "width": "5000"}
    (page,) = press.set_pages("chart.typ", wide, format="png", ppi=150)
    assert page.startswith(PNG)
    wait(lambda: press.process_id is None)


def test_it_ends_with_the_program_that_started_it_also_where_that_is_killed() -> None:
    code = """
import os, signal
from briefing.brief.press import PRESS
PRESS.warm()
print(PRESS.usual.process_id, flush=True)
os.kill(os.getpid(), signal.SIGTERM)
"""
    run = subprocess.run([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True, timeout=30, check=False)
    wait(lambda: not is_running(int(run.stdout)))
