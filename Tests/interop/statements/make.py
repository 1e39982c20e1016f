"""Makes many statements out of few: make.py TEMPLATES COUNT [PREFIX] prints one a line.

Every line of TEMPLATES is a statement as Pelita writes it; the copies get ids and accounts of their
own, always the same ones.
"""
import json
import sys
import uuid

templates = [json.loads(line) for line in open(sys.argv[1], encoding="utf-8")]
templates = [t for t in templates if not t["verb"]["id"].endswith("/voided")]
prefix = sys.argv[3] if len(sys.argv) > 3 else "copy"
for number in range(int(sys.argv[2])):
    statement = json.loads(json.dumps(templates[number % len(templates)]))
    statement["id"] = str(uuid.uuid5(uuid.NAMESPACE_URL, f"{prefix}-{number}"))
    if statement["actor"]["account"]["name"] != "school":
        statement["actor"]["account"]["name"] = f"{number // 100:032x}"
    print(json.dumps(statement, ensure_ascii=False, separators=(",", ":")))
