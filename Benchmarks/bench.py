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
import starting
from laptop import Laptop
from report import table

REPOSITORY = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
# The Python that has python-docx and openpyxl; `.ci/prepare bench` makes it.
PYTHON = os.path.join(REPOSITORY, ".build", "interop", "python", "bin", "python3")


def measured(rounds, answers):
    # Inside the repository, so that it is a real disk and not a file system in memory.
    workplace = os.path.join(REPOSITORY, ".build", "bench")
    os.makedirs(workplace, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=workplace) as folder:
        laptop = Laptop(REPOSITORY, folder)
        laptop.introduce_teacher()
        return {
            "start": starting.measure(laptop, rounds),
            **answering.measure(laptop, answers),
            "judging": judging.measure(laptop, PYTHON),
        }


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--json", action="store_true", help="print JSON instead of a table")
    arguments.add_argument("--rounds", type=int, default=20, help="starts of each program")
    arguments.add_argument("--answers", type=int, default=60, help="answers in the sitting")
    chosen = arguments.parse_args()
    figures = measured(chosen.rounds, chosen.answers)
    print(json.dumps(figures, indent=2) if chosen.json else table(figures))


if __name__ == "__main__":
    sys.exit(main())
