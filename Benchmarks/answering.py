"""From the Enter key of an answer until its verdict is on the screen, against a raw sync.

The verdict comes after the answer is on the disk, so no program of this kind can be faster than
one append and sync of a page on the same file system. Both take turns in the same sitting.
"""

import os
import shutil
import statistics
import time

from laptop import ANSWER, LESSON
from session import Session

PAGE = b"\0" * 4096
VERDICT = b"Benar"


def append_and_sync(file):
    started = time.perf_counter()
    os.write(file, PAGE)
    os.fdatasync(file)
    return (time.perf_counter() - started) * 1000


def answer(laptop, session):
    """Gives the right answer to the question on the screen; milliseconds until the verdict."""
    position = len(session.output)
    started = time.perf_counter()
    session.type(ANSWER + "\r")
    shown = session.moment_of(VERDICT, position)
    if shown is None:
        raise SystemExit(f"Pelita gave no verdict: {session.output[position:]!r}")
    session.drain()
    return (shown - started) * 1000


def move_on(laptop, session):
    position = len(session.output)
    session.type("\r")
    laptop.await_prompt(session, position)


def gtypist_kilobytes(environment):
    """gtypist's memory inside its first lesson, or None where it is not installed."""
    if not shutil.which("gtypist"):
        return None
    with Session([shutil.which("gtypist")], environment) as session:
        session.settle()
        for key in ("\r", "\r", "\r"):
            session.type(key)
            session.drain(silence=0.25)
        return session.resident_kilobytes()


def measure(laptop, answers):
    content = laptop.write_lesson(answers)
    raw, answered = [], []
    path = os.path.join(laptop.folder, "raw")
    file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    with laptop.start("learn", LESSON, content=content) as session:
        laptop.await_prompt(session, 0)
        move_on(laptop, session)  # past the introduction, to the first question
        for _ in range(answers):
            raw.append(append_and_sync(file))
            answered.append(answer(laptop, session))
            if len(answered) < answers:
                move_on(laptop, session)
        memory = session.resident_kilobytes()
    os.close(file)
    raw_median, answer_median = statistics.median(raw), statistics.median(answered)
    return {
        "answer": {
            "answers": answers,
            "verdict_median_ms": round(answer_median, 3),
            "raw_sync_median_ms": round(raw_median, 3),
            "ratio": round(answer_median / raw_median, 2),
        },
        "memory": {
            "pelita_kb": memory,
            "gtypist_kb": gtypist_kilobytes(laptop.environment),
        },
    }
