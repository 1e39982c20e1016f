#!/usr/bin/env python3
"""Measures what a person feels at the keyboard; see README.md beside this file.

    make bench                  a table
    make bench ARGS="--json"    the same for a program
"""

import argparse
import json
import os
import sys
import tempfile

import answering
import judging
import schooling
import starting
from laptop import Laptop
from report import table

REPOSITORY = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
# The Python that has python-docx and openpyxl; `.ci/prepare bench` makes it.
PYTHON = os.path.join(REPOSITORY, ".build", "interop", "python", "bin", "python3")


def measured(rounds, answers, parts, growth):
    # Inside the repository, so that it is a real disk and not a file system in memory.
    workplace = os.path.join(REPOSITORY, ".build", "bench")
    os.makedirs(workplace, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=workplace) as folder:
        figures = {}
        if "person" in parts:
            laptop = Laptop(REPOSITORY, folder)
            laptop.introduce_teacher()
            figures = {
                "start": starting.measure(laptop, rounds),
                **answering.measure(laptop, answers),
                "judging": judging.measure(laptop, PYTHON),
            }
        if "school" in parts:
            figures["school"] = schooling.measure(REPOSITORY, folder, PYTHON, growth)
        return figures


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--json", action="store_true", help="print JSON instead of a table")
    arguments.add_argument("--rounds", type=int, default=20, help="starts of each program")
    arguments.add_argument("--answers", type=int, default=60, help="answers in the sitting")
    arguments.add_argument(
        "--only", choices=["person", "school"], help="what one person feels, or a whole school")
    arguments.add_argument(
        "--growth", action="store_true", help="import ten times as many files too: minutes")
    chosen = arguments.parse_args()
    parts = [chosen.only] if chosen.only else ["person", "school"]
    figures = measured(chosen.rounds, chosen.answers, parts, chosen.growth)
    print(json.dumps(figures, indent=2) if chosen.json else table(figures))


if __name__ == "__main__":
    sys.exit(main())
