"""Progress files of a whole school, written from the format's description alone."""

import base64
import hashlib
import json
import os
import random
import sys

import nacl.signing

START_MS = 1795478400000
MINUTE_MS = 60_000
LESSONS = ["laptop.first-time", "laptop.power", "laptop.windows", "laptop.accounts"]
ACTIVITIES = 12


def compact(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


class Teacher:
    """One invented teacher with a laptop of their own; the same seed gives the same files."""

    def __init__(self, number):
        self.number = number
        self.chance = random.Random(number)
        self.person = f"guru-{number:08d}"
        self.writer = f"laptop-{number:08d}"
        self.name = f"Guru {number:04d}"
        seed = hashlib.sha256(f"bench {number}".encode()).digest()
        self.key = nacl.signing.SigningKey(seed)

    def events(self, count):
        """Columns of that many events: sittings of 30, most answers right, some hints."""
        for sequence in range(1, count + 1):
            lesson = LESSONS[(sequence // 150) % len(LESSONS)]
            number = sequence % ACTIVITIES + 1
            activity = f"{lesson.split('.')[1]}.question-{number}"
            kind, body = "answered", {
                "lesson": lesson,
                "step": f"{lesson.split('.')[1]}.step-{number}",
                "activity": activity,
                "answer": {"options": [self.chance.randrange(4)]},
                "verdict": "right" if self.chance.random() < 0.75 else "wrong",
                "number": 1 + sequence % 2,
                "hints": 0,
                "followsSolution": False,
                "milliseconds": self.chance.randrange(3000, 40000),
            }
            if sequence % 150 == 1:
                kind, activity, body = "lesson-opened", "", {"lesson": lesson}
            elif sequence % 150 == 149:
                kind, activity, body = "lesson-completed", "", {"lesson": lesson}
            elif sequence % 30 == 0:
                kind, activity, body = "sitting-ended", "", {"lesson": lesson}
            elif sequence % 17 == 0:
                kind = "hint-shown"
                body = {"lesson": lesson, "activity": activity, "number": 1}
            at = START_MS + (self.number % 1000 + sequence) * MINUTE_MS
            yield (self.writer, sequence, at, 0, kind, activity, "r1", compact(body))

    def lines(self, events):
        for writer, sequence, at, doubt, kind, activity, revision, body in events:
            yield (
                f'{{"t":"event","w":"{writer}","s":{sequence},"at":{at},"doubt":{doubt},'
                f'"k":"{kind}","a":"{activity}","r":"{revision}","b":{body}}}'
            )

    def summary(self, count):
        lessons = {lesson: {"status": "completed"} for lesson in LESSONS[: max(count // 150, 1)]}
        return compact(
            {"t": "summary", "name": self.name, "upTo": {self.writer: count}, "lessons": lessons,
             "signals": []})

    def file(self, events):
        """The bytes of a whole progress file."""
        count = len(events)
        lines = [self.summary(count), *self.lines(events)]
        return self.framed("progress", lines, {self.writer: count}, detail="everything")

    def revision(self, entity, kind, sequence, body):
        """A signed line of the training model; see Sources/TrainingModel/README.md."""
        line = (
            f'{{"kind":"{kind}","entity":"{entity}","replaces":[],"author":"{self.person}",'
            f'"writer":"{self.writer}","sequence":{sequence},"at":{START_MS + sequence},"doubt":0,'
            f'"body":{compact(body)}}}'
        )
        signature = base64.b64encode(self.key.sign(line.encode()).signature).decode()
        return f'{line[:-1]},"signature":"{signature}"}}'

    def school_file(self, attendances):
        """A school file with that person and so many people's attendance at invented sessions."""
        key = base64.b64encode(bytes(self.key.verify_key)).decode()
        person = {"name": self.name, "roles": ["trainer"], "devices": [{"signing": key}]}
        lines = [self.revision(self.person, "person", 1, person)]
        for number in attendances:
            body = {"session": f"sesi-{number // 100:08d}", "person": f"guru-{number % 100:08d}",
                    "presence": "present"}
            lines.append(
                self.revision(f"hadir-{number:010d}", "attendance", number + 2, body))
        return self.framed("school", lines, {})

    def framed(self, kind, lines, up_to, **more):
        """The bytes of an exchange file; see Sources/RecordExchange/README.md."""
        key = base64.b64encode(bytes(self.key.verify_key)).decode()
        header = {"pelita": 1, "kind": kind, "who": self.name, "person": self.person,
                  "writer": self.writer, "key": key, "created": START_MS + 1000 * MINUTE_MS,
                  "by": "Pelita 0.1.0", **more, "upTo": up_to}
        body = "".join(line + "\n" for line in [compact(header), *lines]).encode()
        end = {"count": len(lines), "sha256": hashlib.sha256(body).hexdigest(),
               "signature": base64.b64encode(self.key.sign(body).signature).decode()}
        return body + compact({"end": end}).encode() + b"\n"


def write_progress(folder, teachers, events_each):
    """Writes a file for each teacher, and beside the folder the same events as `rows.csv`."""
    os.makedirs(folder, exist_ok=True)
    with open(folder + ".csv", "w", encoding="utf-8") as rows:
        for number in range(1, teachers + 1):
            teacher = Teacher(number)
            events = list(teacher.events(events_each))
            with open(os.path.join(folder, f"guru-{number:05d}.pelita"), "wb") as file:
                file.write(teacher.file(events))
            for _, sequence, at, doubt, kind, activity, revision, body in events:
                quoted = body.replace('"', '""')
                rows.write(
                    f'{number},{sequence},{at},{doubt},{kind},{activity},{revision},"{quoted}"\n')


def write_schools(folder, revisions):
    """Two school files with that many revisions each, half of them in both, and the same as CSV."""
    os.makedirs(folder, exist_ok=True)
    trainer = Teacher(99_999_999)
    for name, first in (("a", 0), ("b", revisions // 2)):
        with open(os.path.join(folder, f"sekolah-{name}.pelita"), "wb") as file:
            bytes = trainer.school_file(range(first, first + revisions - 1))
            file.write(bytes)
        with open(file.name + ".csv", "w", encoding="utf-8") as rows:
            for line in bytes.decode().splitlines()[1:-1]:
                rows.write(revision_row(line))


def revision_row(line):
    """The columns that the store keeps beside a revision's line."""
    said = json.loads(line)
    unsigned, _ = split_signature(line)
    columns = [hashlib.sha256(unsigned.encode()).hexdigest(), said["kind"], said["entity"],
               said["author"], said["writer"], said["sequence"], said["at"]]
    quoted = line.replace('"', '""')
    return ",".join(map(str, columns)) + f',"{quoted}"\n'


def split_signature(line):
    """What was signed, and the signature."""
    signed, _, signature = line.rpartition(',"signature":"')
    return signed + "}", base64.b64decode(signature[:-2])


def check_signatures(path):
    """Checks every revision's signature and nothing else: what no program can leave out."""
    key = Teacher(99_999_999).key.verify_key
    with open(path, encoding="utf-8") as file:
        for line in file.read().splitlines()[1:-1]:
            unsigned, signature = split_signature(line)
            key.verify(unsigned.encode(), signature)


if __name__ == "__main__":
    what, path, *numbers = sys.argv[1:]
    work = {"progress": write_progress, "schools": write_schools, "check": check_signatures}
    work[what](path, *map(int, numbers))
