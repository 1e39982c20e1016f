"""compare.py SENT STORED: every statement that was sent is stored once, with the same content.

Also holds each against the strict model of the store's own library. Prints one line of counts.
"""
import collections
import json
import sys

from ralph.models.xapi.base.statements import BaseXapiStatement


def lines(path):
    return [json.loads(line) for line in open(path, encoding="utf-8") if line.strip()]


def bare(statement):
    return {k: v for k, v in statement.items() if k not in ("stored", "authority", "version")}


sent = {s["id"]: s for s in lines(sys.argv[1])}
stored = lines(sys.argv[2])
count = collections.Counter(s["id"] for s in stored)
missing = [i for i in sent if count[i] == 0]
twice = [i for i, n in count.items() if n > 1]
strange = [i for i in count if i not in sent]
changed = [s["id"] for s in stored if s["id"] in sent and bare(s) != bare(sent[s["id"]])]
invalid = 0
for statement in sent.values():
    try:
        BaseXapiStatement.model_validate(statement)
    except Exception as error:  # what the library says is what somebody will look for
        invalid += 1
        if invalid < 4:
            print(statement["id"], statement["verb"]["id"], error)
print(
    f"sent {len(sent)} missing {len(missing)} twice {len(twice)} strange {len(strange)}"
    f" changed {len(changed)} invalid {invalid}"
)
