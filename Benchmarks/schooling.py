"""How fast a whole school's record is: import, merge, and what is asked of it.

The files are written by `school_files.py` from the description of the format alone. Beside the
import stands `sqlite3 .import` of the very same rows, beside the merge that of the same revisions
and the checking of their signatures alone, beside each question the plain SQL over the same file.
What stands beside Pelita takes turns with it. Compared is processor time, which another program on
the machine disturbs less; the time on the clock stands beside it.
"""

import os
import shutil
import statistics
import subprocess

from judging import Run
from laptop import Laptop

HERE = os.path.dirname(os.path.abspath(__file__))
ROUNDS = 3

EVENT_TABLE = """
PRAGMA journal_mode = WAL;
PRAGMA synchronous = FULL;
CREATE TABLE event (
  writer INTEGER NOT NULL, sequence INTEGER NOT NULL CHECK (sequence > 0),
  clock INTEGER NOT NULL, doubtful INTEGER NOT NULL CHECK (doubtful IN (0, 1)),
  kind TEXT NOT NULL, activity TEXT NOT NULL, revision TEXT NOT NULL, body TEXT NOT NULL,
  PRIMARY KEY (writer, sequence)
) STRICT, WITHOUT ROWID;
.import --csv {rows} event
"""

REVISION_TABLE = """
PRAGMA journal_mode = WAL;
PRAGMA synchronous = FULL;
CREATE TABLE revision (
  id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, entity TEXT NOT NULL, author TEXT NOT NULL,
  writer TEXT NOT NULL, sequence INTEGER NOT NULL, clock INTEGER NOT NULL, line TEXT NOT NULL
) STRICT;
CREATE INDEX revision_entity ON revision (kind, entity);
CREATE INDEX revision_writer ON revision (writer, sequence);
.import --csv {rows} revision
"""

SIGNALS = "derived_standing d, json_each(d.standing, '$.signals') s"
LESSONS = "derived_standing d, json_each(d.standing, '$.lessons') l"

# What a screen asks, as plain SQL over the same file: rows for lists, counts for the report.
QUESTIONS = {
    "needs_help": (
        ["mentor", "review", "--json"],
        f"""SELECT d.person, s.value ->> 'rule', s.value ->> 'activity', s.value ->> 'since'
            FROM {SIGNALS} ORDER BY 2, 4;""",
    ),
    "status_grid": (
        ["mentor", "table", "--json"],
        f"""SELECT d.person, l.key, l.value ->> 'status', l.value ->> 'last'
            FROM {LESSONS} ORDER BY 1, 2;""",
    ),
    "report": (
        ["school", "report", "--to", "{folder}/report"],
        f"""SELECT l.key, l.value, count(*)
            FROM derived_head h JOIN revision r ON r.number = h.revision,
              json_each(r.line, '$.body.lessons') l
            WHERE h.kind = 'progressStatus' GROUP BY 1, 2;
            SELECT count(*) FROM derived_head h JOIN revision r ON r.number = h.revision,
              json_each(r.line, '$.body.roles') o
            WHERE h.kind = 'person' AND o.value = 'teacher';
            SELECT s.value ->> 'rule', count(*) FROM {SIGNALS} GROUP BY 1;
            SELECT activity, count(*), sum(opening) FROM derived_practice
            WHERE opening IS NOT NULL GROUP BY 1;
            SELECT kind, count(*) FROM derived_head GROUP BY 1;""",
    ),
}


def summed(runs):
    times = [run.processor_milliseconds for run in runs]
    clocks = [run.milliseconds for run in runs]
    return {
        "median_ms": round(statistics.median(times), 1), "lowest_ms": round(min(times), 1),
        "highest_ms": round(max(times), 1), "clock_ms": round(statistics.median(clocks), 1),
        "peak_kb": max(run.kilobytes for run in runs), "runs": len(runs),
    }


class School:
    """A mentor's laptop, and the files that came to it."""

    def __init__(self, repository, folder, python):
        self.repository, self.folder, self.python = repository, folder, python

    def make(self, what, name, *numbers):
        path = os.path.join(self.folder, name)
        script = os.path.join(HERE, "school_files.py")
        subprocess.run([self.python, "-B", script, what, path, *map(str, numbers)], check=True)
        return path

    def laptop(self, name):
        folder = os.path.join(self.folder, name)
        shutil.rmtree(folder, ignore_errors=True)
        os.makedirs(folder)
        laptop = Laptop(self.repository, folder)
        laptop.introduce_teacher()
        # The record is founded before anything is measured.
        Run([laptop.program, "mentor", "review", "--json"], laptop.environment)
        return laptop

    def imported(self, teachers, events, rounds=ROUNDS):
        """Import of so many files of so many events, beside sqlite3; the last laptop stays."""
        files = self.make("progress", f"files-{teachers}-{events}", teachers, events)
        own, rival = [], []
        for _ in range(rounds):
            laptop = self.laptop(f"mentor-{teachers}-{events}")
            own.append(
                Run([laptop.program, "mentor", "import", files, "--json"], laptop.environment))
            rival.append(self.plain_import(files + ".csv"))
        self.expect(laptop, "event", teachers * events)
        own, rival = summed(own), summed(rival)
        shutil.rmtree(files)
        os.remove(files + ".csv")
        rows = teachers * events
        return laptop, {
            "files": teachers, "rows": rows, "pelita": own, "sqlite3_import": rival,
            "rows_per_second_ratio": round(rival["median_ms"] / own["median_ms"], 2),
        }

    def database(self, laptop):
        return os.path.join(
            laptop.environment["XDG_DATA_HOME"], "pelita", "school", "school.sqlite")

    def expect(self, laptop, rows, count):
        """Nothing is fast that was left out."""
        question = f"SELECT count(*) FROM {rows}"
        found = subprocess.run(
            ["sqlite3", "-readonly", self.database(laptop), question], capture_output=True)
        if int(found.stdout) != count:
            raise SystemExit(f"{rows}: {found.stdout} instead of {count}")

    def plain_import(self, rows, table=EVENT_TABLE):
        database = os.path.join(self.folder, "plain.sqlite")
        for end in ("", "-wal", "-shm"):
            if os.path.exists(database + end):
                os.remove(database + end)
        script = os.path.join(self.folder, "import.sql")
        with open(script, "w", encoding="utf-8") as file:
            file.write(table.format(rows=rows))
        return Run(["sqlite3", database, f".read {script}"], {"PATH": "/usr/bin:/bin"})

    def merged(self, revisions):
        """Merging two school files with so many revisions each, half of them in both."""
        folder = self.make("schools", "schools", revisions)
        runs = {"first": [], "second": [], "sqlite3_import": [], "signatures_alone": []}
        files = {which: os.path.join(folder, f"sekolah-{name}.pelita")
                 for which, name in (("first", "a"), ("second", "b"))}
        checking = [self.python, "-B", os.path.join(HERE, "school_files.py"), "check"]
        for _ in range(ROUNDS):
            laptop = self.laptop("merging")
            for which, path in files.items():
                # The file is of a school of its own.
                command = [laptop.program, "school", "merge", path, "--mix", "--json"]
                runs[which].append(Run(command, laptop.environment))
            self.expect(laptop, "revision WHERE kind = 'attendance'", revisions + revisions // 2 - 1)
            rows = files["first"] + ".csv"
            runs["sqlite3_import"].append(self.plain_import(rows, REVISION_TABLE))
            runs["signatures_alone"].append(Run(checking + [files["first"]], {}))
        return {which: summed(own) for which, own in runs.items()}

    def asked(self, laptop):
        """Each question beside plain SQL; the first of all works out what the files come to."""
        database = self.database(laptop)
        os.makedirs(os.path.join(laptop.folder, "report"), exist_ok=True)
        first = [laptop.program, "mentor", "review", "--json"]
        figures = {"first_of_all": {"pelita": summed([Run(first, laptop.environment)])}}
        for name, (arguments, sql) in QUESTIONS.items():
            command = [laptop.program] + [
                argument.format(folder=laptop.folder) for argument in arguments]
            programs = {"pelita": command, "plain_sql": ["sqlite3", "-readonly", database, sql]}
            runs = {which: [] for which in programs}
            for turn in range(ROUNDS + 1):
                for which, arguments in programs.items():
                    run = Run(arguments, laptop.environment)
                    # The first turn fills the caches.
                    if turn:
                        runs[which].append(run)
            own, plain = summed(runs["pelita"]), summed(runs["plain_sql"])
            figures[name] = {
                "pelita": own, "plain_sql": plain,
                "time_ratio": round(own["median_ms"] / plain["median_ms"], 2),
            }
        return figures


def measure(repository, folder, python, growth):
    """All figures; `growth` also imports ten times as many files, which takes minutes."""
    school = School(repository, folder, python)
    _, small = school.imported(1_000, 600)
    figures = {"import": small}
    if growth:
        _, large = school.imported(10_000, 600, rounds=1)
        figures["import_times_10"] = large
        figures["growth"] = round(large["pelita"]["median_ms"] / small["pelita"]["median_ms"], 2)
    laptop, _ = school.imported(10_000, 60, rounds=1)
    figures["questions_10000_teachers"] = school.asked(laptop)
    figures["merge_100000_revisions"] = school.merged(100_000)
    return figures
