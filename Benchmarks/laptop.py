"""A teacher's laptop: a home folder of its own, and a lesson made for measuring."""

import os

from session import Session

LESSON = "measuring.words"
ANSWER = "lilin"


class Laptop:
    prompt = "▸".encode()

    def __init__(self, repository, folder):
        self.program = os.path.join(repository, ".build", "release", "pelita")
        self.folder = folder
        self.environment = {
            "HOME": folder,
            "XDG_DATA_HOME": os.path.join(folder, "data"),
            "PATH": "/usr/bin:/bin",
            "TERM": "xterm",
            "LANG": "C.UTF-8",
        }

    def start(self, *arguments, content=None):
        environment = dict(self.environment)
        if content:
            environment["PELITA_CONTENT"] = content
        return Session([self.program, *arguments], environment)

    def introduce_teacher(self):
        """Plays the first run, so that there is one teacher and the home screen opens."""
        with self.start() as session:
            position = 0
            for entry in ["1", "Contoh", "1", "m", "0"]:
                self.await_prompt(session, position)
                position = len(session.output)
                session.type(entry + "\r")
            session.drain(silence=1)

    def await_prompt(self, session, position):
        if session.moment_of(self.prompt, position) is None:
            raise SystemExit(f"Pelita did not ask for anything: {session.output[position:]!r}")
        session.drain()

    def write_lesson(self, questions):
        """Makes a module with one lesson of that many questions."""
        content = os.path.join(self.folder, "content")
        for language in ("id", "en"):
            lessons = os.path.join(content, "1-measuring", language)
            os.makedirs(lessons, exist_ok=True)
            with open(os.path.join(lessons, "01-words.md"), "w", encoding="utf-8") as file:
                file.write(lesson_text(language, questions))
        with open(
            os.path.join(content, "1-measuring", "module.yaml"), "w", encoding="utf-8"
        ) as file:
            file.write(MODULE)
        return content


MODULE = f"""\
module: 1-measuring
author: Pelita
version: 1.0.0
title:
  id: Mengukur
  en: Measuring
lessons:
  - lesson: {LESSON}
    file: 01-words.md
    title:
      id: Mengetik kata
      en: Typing words
"""


def lesson_text(language, questions):
    steps = "".join(
        f"""
## Kata {number}
<!--- step: words.step-{number} --->

Ketik kata {ANSWER}.

<!-- data-id="words.question-{number}" -->
[[{ANSWER}]]
"""
        for number in range(1, questions + 1)
    )
    return f"""\
<!--
author:   Pelita
version:  1.0.0
language: {language}
lesson:   {LESSON}
objective: Mengukur
minutes:  5
-->

# Mengetik kata
<!--- step: words.welcome --->

Pelajaran ini dibuat untuk mengukur.
{steps}"""
