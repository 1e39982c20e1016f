"""The figures as a table beside their budgets."""

START_BUDGET_MS = 20
ANSWER_BUDGET_RATIO = 2
MEMORY_BUDGET_MB = 40
# Of the rows a second of `sqlite3 .import`.
IMPORT_BUDGET_RATIO = 0.4
# Ten times as many files may take so many times as long.
GROWTH_BUDGET = 11
REPORT_BUDGET_RATIO = 2


def kept(value, budget):
    return "kept" if value <= budget else "MISSED"


def table(figures):
    lines = person_lines(figures) if "start" in figures else []
    if "school" in figures:
        lines += ["", *school_lines(figures["school"])]
    return "\n".join(lines).lstrip("\n")


def seconds(run):
    return (
        f"{run['median_ms'] / 1000:.2f} s ({run['clock_ms'] / 1000:.2f} s on the clock),"
        f" {run['peak_kb'] / 1024:.0f} MB"
    )


def school_lines(figures):
    small = figures["import"]
    ratio = small["rows_per_second_ratio"]
    yield "Processor time, medians"
    yield f"Import of {small['files']} progress files, {small['rows']} events"
    yield f"  pelita {seconds(small['pelita'])}"
    yield f"  sqlite3 .import of the same rows {seconds(small['sqlite3_import'])}"
    yield f"  {ratio:.2f} × its rows a second, budget {IMPORT_BUDGET_RATIO}: " + (
        "kept" if ratio >= IMPORT_BUDGET_RATIO else "MISSED")
    if "growth" in figures:
        growth = figures["growth"]
        yield f"  ten times as many: {seconds(figures['import_times_10']['pelita'])}"
        yield f"  {growth:.1f} × the time, budget {GROWTH_BUDGET}: {kept(growth, GROWTH_BUDGET)}"
    yield ""
    yield "Asked of 10,000 teachers, beside plain SQL over the same file"
    for name, question in figures["questions_10000_teachers"].items():
        if "plain_sql" not in question:
            yield f"  {name.replace('_', ' '):<14}{seconds(question['pelita'])}"
            continue
        line = (
            f"  {name.replace('_', ' '):<14}{seconds(question['pelita'])}"
            f" · plain SQL {question['plain_sql']['median_ms'] / 1000:.2f} s"
            f" · {question['time_ratio']:.2f} ×"
        )
        if name == "report":
            line += f", budget {REPORT_BUDGET_RATIO}: "
            line += kept(question["time_ratio"], REPORT_BUDGET_RATIO)
        yield line
    yield ""
    yield "Merging two school files with 100,000 revisions each, half of them in both"
    for which, run in figures["merge_100000_revisions"].items():
        yield f"  {which.replace('_', ' '):<17}{seconds(run)}"


def person_lines(figures):
    lines = ["From start to the first screen, median (lowest–highest) in milliseconds"]
    own = figures["start"]["pelita"]["median_ms"]
    for name, start in sorted(figures["start"].items(), key=lambda item: item[1]["median_ms"]):
        spread = f"({start['lowest_ms']:.1f}–{start['highest_ms']:.1f}, {start['starts']} starts)"
        ratio = f"{start['median_ms'] / own:.2f} × pelita" if name != "pelita" else ""
        lines.append(f"  {name:<28}{start['median_ms']:>7.1f} {spread:<28} {ratio}".rstrip())
    lines.append(f"  budget {START_BUDGET_MS} ms: {kept(own, START_BUDGET_MS)}")

    answer = figures["answer"]
    lines += [
        "",
        f"From Enter to the verdict, saved before it is shown, {answer['answers']} answers",
        f"  pelita, median {answer['verdict_median_ms']:.2f} ms",
        f"  raw append of 4 KB and sync, median {answer['raw_sync_median_ms']:.2f} ms",
        f"  ratio {answer['ratio']:.2f}, budget {ANSWER_BUDGET_RATIO}: "
        + kept(answer["ratio"], ANSWER_BUDGET_RATIO),
    ]

    memory = figures["memory"]
    own_mb = memory["pelita_kb"] / 1024
    lines += ["", "Resident memory in a lesson", f"  pelita {own_mb:.1f} MB"]
    if memory["gtypist_kb"] is not None:
        lines.append(f"  gtypist {memory['gtypist_kb'] / 1024:.1f} MB")
    lines.append(f"  budget {MEMORY_BUDGET_MB} MB: {kept(own_mb, MEMORY_BUDGET_MB)}")
    lines += ["", "Judging work from the command line, median (lowest–highest) and peak memory"]
    for what, figures in figures["judging"].items():
        lines += [f"  {what.replace('_', ' ')}", *judging_lines(figures)]
    return lines


def judging_lines(figures):
    """Pelita first, then what only opens or runs the same file, with its ratio."""
    for name, run in figures.items():
        if not isinstance(run, dict):
            continue
        spread = f"({run['lowest_ms']:.0f}–{run['highest_ms']:.0f}, {run['runs']} runs)"
        memory = f"{run['peak_kb'] / 1024:.0f} MB"
        line = f"    {name:<14}{run['median_ms']:>8.0f} ms {spread:<26}{memory:>8}"
        if name == "pelita" and "time_ratio" in figures:
            line += (
                f"   {figures['time_ratio']:.2f} × the time,"
                f" {figures['memory_ratio']:.2f} × the memory"
            )
        yield line
