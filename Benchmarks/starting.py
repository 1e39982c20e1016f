"""From starting a program until its first screen is drawn and waits."""

import shutil
import statistics

from session import Session


def rivals():
    """What is measured beside Pelita, as far as it is installed."""
    yield "a program that does nothing", [shutil.which("printf"), "ready"]
    if shutil.which("gtypist"):
        yield "gtypist", [shutil.which("gtypist")]
    if shutil.which("vimtutor") and shutil.which("vim"):
        # Without a language it first reports that it has no tutor in that of the terminal.
        yield "vimtutor", [shutil.which("vimtutor"), "en"]


def milliseconds_to_first_screen(arguments, environment, expected=b""):
    with Session(arguments, environment) as session:
        drawn = session.settle()
        if drawn is None or expected not in session.output:
            raise SystemExit(f"{arguments[0]} did not show its first screen: {session.output!r}")
        return (drawn - session.started) * 1000


def measure(laptop, rounds):
    """Medians in milliseconds, the programs taking turns so that all meet the same machine."""
    programs = {name: (arguments, b"") for name, arguments in rivals()}
    programs["pelita"] = ([laptop.program], laptop.prompt)
    times = {name: [] for name in programs}
    for _ in range(rounds):
        for name, (arguments, expected) in programs.items():
            times[name].append(
                milliseconds_to_first_screen(arguments, laptop.environment, expected)
            )
    return {
        name: {
            "median_ms": round(statistics.median(values), 2),
            "lowest_ms": round(min(values), 2),
            "highest_ms": round(max(values), 2),
            "starts": len(values),
        }
        for name, values in times.items()
    }
