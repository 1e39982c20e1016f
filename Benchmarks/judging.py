"""How long and how much memory it takes to judge large work, beside programs that only open it.

Files and exercises are made here: a document of 100 pages, a sheet of 10,000 rows, a robot's program
of a million steps, a short program in Python. What stands beside Pelita takes turns with it.
"""

import os
import shutil
import statistics
import subprocess
import time

import large_files

ROUNDS = 7


class Run:
    """One program from start to end, with its time and its peak memory."""

    def __init__(self, arguments, environment, expected=0):
        started = time.perf_counter()
        child = subprocess.Popen(
            arguments, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )
        output = child.stdout.read()
        _, status, usage = os.wait4(child.pid, 0)
        self.milliseconds = (time.perf_counter() - started) * 1000
        self.processor_milliseconds = (usage.ru_utime + usage.ru_stime) * 1000
        self.kilobytes = usage.ru_maxrss
        child.returncode = os.waitstatus_to_exitcode(status)
        if child.returncode != expected:
            raise SystemExit(f"{arguments} ended with {child.returncode}: {output[-800:]!r}")


def turns(programs, environment):
    """Medians of the programs, which take turns so that all meet the same machine."""
    runs = {name: [] for name in programs}
    for _ in range(ROUNDS):
        for name, arguments in programs.items():
            runs[name].append(Run(arguments, environment))
    return {
        name: {
            "median_ms": round(statistics.median(run.milliseconds for run in own), 1),
            "lowest_ms": round(min(run.milliseconds for run in own), 1),
            "highest_ms": round(max(run.milliseconds for run in own), 1),
            "peak_kb": max(run.kilobytes for run in own),
            "runs": ROUNDS,
        }
        for name, own in runs.items()
    }


def beside(figures, rival):
    """The figures of Pelita and of one rival, with their ratios."""
    own, other = figures["pelita"], figures[rival]
    return {
        "pelita": own,
        rival: other,
        "time_ratio": round(own["median_ms"] / other["median_ms"], 2),
        "memory_ratio": round(own["peak_kb"] / other["peak_kb"], 2),
    }


def measure(laptop, python):
    """All figures; `python` is the one that has python-docx and openpyxl."""
    large_files.write_exercises(os.path.join(laptop.folder, "Exercises"))
    content = os.path.join(laptop.folder, "content")
    os.makedirs(content, exist_ok=True)
    environment = {**laptop.environment, "PELITA_CONTENT": content}

    def judge(exercise, path):
        return [laptop.program, "practise", exercise, "--judge", path]

    files = large_files.Files(laptop.folder, python)
    document, sheet = files.document(), files.sheet()
    figures = {
        "document_100_pages": beside(
            turns(
                {
                    "pelita": judge("documents/bench-report", document),
                    "python-docx": [
                        python, "-c", "import docx, sys; docx.Document(sys.argv[1])", document,
                    ],
                },
                environment,
            ),
            "python-docx",
        ),
        "sheet_10000_rows": beside(
            turns(
                {
                    "pelita": judge("documents/bench-grades", sheet),
                    "openpyxl": [
                        python, "-c", "import openpyxl, sys; openpyxl.load_workbook(sys.argv[1])",
                        sheet,
                    ],
                },
                environment,
            ),
            "openpyxl",
        ),
        "robot_1e6_steps": turns(
            {"pelita": judge("robot/bench-steps", files.robot_program())}, environment
        ),
    }
    if shutil.which("python3", path="/usr/bin"):
        program = files.python_program()
        figures["python_3_runs"] = beside(
            turns(
                {
                    "pelita": judge("python/average", program),
                    "python3": ["/bin/sh", "-c", f"for i in 1 2 3; do python3 '{program}'; done"],
                },
                {**laptop.environment},
            ),
            "python3",
        )
    return figures
