"""reader.py URL NAME:PASSWORD: what a reader of the store sees who follows the specification.

Fetches everything through the store's own interface, leaves out what was voided, and prints what is
left as JSON: how many of each verb, and under which accounts.
"""
import base64
import collections
import json
import sys
import urllib.parse
import urllib.request

VOIDED = "http://adlnet.gov/expapi/verbs/voided"
url, secret = sys.argv[1:3]
headers = {
    "Authorization": "Basic " + base64.b64encode(secret.encode()).decode(),
    "X-Experience-API-Version": "1.0.3",
}
everything, page = [], url.rstrip("/") + "/statements"
while page:
    answer = json.load(urllib.request.urlopen(urllib.request.Request(page, headers=headers)))
    everything += answer["statements"]
    page = answer.get("more") and urllib.parse.urljoin(url, answer["more"])

known = {s["id"] for s in everything}
voiding = [s for s in everything if s["verb"]["id"] == VOIDED]
taken_back = {s["object"]["id"] for s in voiding}
left = [s for s in everything if s["verb"]["id"] != VOIDED and s["id"] not in taken_back]
print(
    json.dumps(
        {
            "left": dict(
                sorted(collections.Counter(s["verb"]["id"].split("/")[-1] for s in left).items())
            ),
            "accounts": len({s["actor"]["account"]["name"] for s in left} - {"school"}),
            "voided": len(taken_back & known),
            "voided but unknown": len(taken_back - known),
        }
    )
)
