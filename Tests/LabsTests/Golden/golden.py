#!/usr/bin/env python3
"""Computes with scikit-learn what the labs compute, for the same data.

    golden.py           prints the values as JSON
    golden.py --check   compares them with labs.json beside this file

Needs scikit-learn. Data: Exercises/labs, and small random planes drawn here with a fixed seed.
"""
import json
import math
import random
import sys
from pathlib import Path

import sklearn
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.metrics import mutual_info_score
from sklearn.naive_bayes import MultinomialNB
from sklearn.neighbors import KNeighborsClassifier
from sklearn.tree import DecisionTreeClassifier

HERE = Path(__file__).resolve().parent
LABS = HERE.parents[2] / "Exercises" / "labs"
ADDED = {
    "bayes-feedback": [[], [3, 5, 7, 8], [1, 2, 4, 6], [1, 2, 3, 4], list(range(1, 13))],
    "bayes-groups": [[], [5, 8, 9, 10], [1, 2, 3, 6], [4, 8, 10], list(range(1, 11))],
}


def rows(path):
    """A table of cells parted by `|`, as a list of dictionaries, with its headings."""
    lines = [line.strip() for line in path.read_text("utf-8").splitlines()]
    cells = [[cell.strip() for cell in line.split("|")]
             for line in lines if line and not line.startswith("//")]
    return [dict(zip(cells[0], each)) for each in cells[1:]], cells[0]


def neighbours(train, places, k):
    """Predicted labels; `None` where several points are equally far and not all may vote."""
    model = KNeighborsClassifier(n_neighbors=k, algorithm="brute")
    model.fit([[x, y] for x, y, _ in train], [label for _, _, label in train])
    predicted = model.predict(places)
    answers = []
    for (x, y), label in zip(places, predicted):
        far = sorted((px - x) ** 2 + (py - y) ** 2 for px, py, _ in train)
        answers.append(None if k < len(far) and far[k - 1] == far[k] else str(label))
    return answers


def shipped_neighbours():
    for name in ("knn-mango", "knn-place"):
        for language in ("id", "en"):
            file = f"{name}/points.{language}.txt"
            table, _ = rows(LABS / file)
            points = [(int(r["x"]), int(r["y"]), r["label"]) for r in table if r["use"] != "test"]
            places = [(int(r["x"]), int(r["y"])) for r in table if r["use"] == "test"]
            for k in (1, 2, 3, 5, len(points)):
                yield {"file": file, "k": k, "points": points, "places": places,
                       "labels": neighbours(points, places, k)}


def random_neighbours():
    draw = random.Random(20)
    for _ in range(40):
        count = draw.randint(4, 30)
        points = [(draw.randint(0, 23), draw.randint(0, 9), draw.choice("abc"))
                  for _ in range(count)]
        places = [(draw.randint(0, 23), draw.randint(0, 9)) for _ in range(12)]
        k = draw.randint(1, count)
        yield {"file": "random", "k": k, "points": points, "places": places,
               "labels": neighbours(points, places, k)}


def bayes():
    for name, choices in ADDED.items():
        for language in ("id", "en"):
            file = f"{name}/sentences.{language}.txt"
            table, _ = rows(LABS / file)
            spare = [r for r in table if r["use"] == "spare"]
            held = [r["text"] for r in table if r["use"] == "test"]
            for added in choices:
                train = [r for r in table if r["use"] == "train"] + [spare[i - 1] for i in added]
                words = CountVectorizer(token_pattern=r"(?u)\b\w+\b")
                counts = words.fit_transform([r["text"] for r in train])
                model = MultinomialNB(alpha=1.0).fit(counts, [r["label"] for r in train])
                seen = words.transform(held)
                yield {"file": file, "added": added,
                       "labels": [str(label) for label in model.predict(seen)],
                       "classes": [str(label) for label in model.classes_],
                       "probabilities": [[round(float(p), 12) for p in each]
                                         for each in model.predict_proba(seen)]}


def trees():
    for name in ("tree-animals", "tree-fruit"):
        for language in ("id", "en"):
            file = f"{name}/examples.{language}.txt"
            table, headings = rows(LABS / file)
            labels = [r[headings[-1]] for r in table]
            answers = [[int(r[q] in ("ya", "yes")) for q in headings[1:-1]] for r in table]
            root = DecisionTreeClassifier(criterion="entropy").fit(answers, labels)
            gains = [mutual_info_score([row[i] for row in answers], labels) / math.log(2)
                     for i in range(len(answers[0]))]
            yield {"file": file, "entropy": round(float(root.tree_.impurity[0]), 12),
                   "gains": [round(float(gain), 12) for gain in gains]}


def close(one, other):
    """Whether two values agree, numbers to nine places."""
    if isinstance(one, float) or isinstance(other, float):
        return abs(one - other) < 1e-9
    if isinstance(one, (list, tuple)) and isinstance(other, (list, tuple)):
        return len(one) == len(other) and all(close(a, b) for a, b in zip(one, other))
    return one == other


def main():
    cases = {"neighbours": [*shipped_neighbours(), *random_neighbours()],
             "bayes": [*bayes()], "trees": [*trees()]}
    if "--check" not in sys.argv:
        print(json.dumps({"scikit-learn": sklearn.__version__, **cases}, ensure_ascii=False,
                         separators=(",", ":")))
        return 0
    kept = json.loads((HERE / "labs.json").read_text("utf-8"))
    passed = failed = 0
    for kind, computed in cases.items():
        for index, case in enumerate(computed):
            old = kept[kind][index] if index < len(kept[kind]) else {}
            if all(close(value, old.get(key)) for key, value in case.items()):
                passed += 1
            else:
                failed += 1
                print(f"differs: {kind} {index} {case['file']}")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
