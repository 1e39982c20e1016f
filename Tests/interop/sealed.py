"""Reads and writes sealed files as Sources/RecordExchange/README.md describes them, over PyNaCl.

Shares nothing with Pelita's code: what it opens and what Pelita opens of its making is in the
description. Used by sealed.sh.

  sealed.py open FILE KEYFILE          the file inside, checked; fails when the key does not fit
  sealed.py seal FILE OUT KEY...       FILE in an envelope for the public keys (base64)
  sealed.py key KEYFILE                the public half of a device's sealing key
  sealed.py new KEYFILE                draws a sealing key
  sealed.py assignment OUT SEALING     an assignment file of an invented mentor, who has SEALING
"""
import base64, hashlib, json, os, re, sys, time

import nacl.bindings
import nacl.exceptions
import nacl.public
import nacl.signing

END = 87


def private_key(path):
    opening, seed = open(path).read().split()
    assert opening == "pelita-sealing-key-1", opening
    return nacl.public.PrivateKey.from_seed(bytes.fromhex(seed))


def unseal(data, key):
    """The file inside an envelope, every promise of the description checked."""
    assert data.startswith(b'{"pelita":1,"sealed":{"keys":['), "no envelope"
    line = data[: data.index(b"\n") + 1]
    assert len(line) <= 4096, "the first line is too long"
    rest, end = data[len(line) : -END], data[-END:]
    digest = hashlib.sha256(data[:-END]).hexdigest()
    assert end == b'\n{"end":{"sha256":"%s"}}\n' % digest.encode(), "the digest is wrong"
    sealed = json.loads(line)["sealed"]
    spelling = json.dumps({"pelita": 1, "sealed": sealed}, separators=(",", ":"))
    assert spelling.encode() + b"\n" == line, "another spelling"
    assert sealed["bytes"] == len(rest), "the length is wrong"
    boxes = [base64.b64decode(box, validate=True) for box in sealed["keys"]]
    assert 1 <= len(boxes) <= 32 and boxes == sorted(boxes), "the keys"
    for box in boxes:
        assert len(box) == 80
        try:
            content_key = nacl.public.SealedBox(key).decrypt(box)
        except nacl.exceptions.CryptoError:
            continue
        padded = nacl.bindings.crypto_aead_xchacha20poly1305_ietf_decrypt(
            rest[24:], line, rest[:24], content_key)
        return nacl.bindings.sodium_unpad(padded, 4096)
    raise SystemExit("sealed for others")


def seal(file, recipients):
    content_key, nonce = os.urandom(32), os.urandom(24)
    boxes = sorted(nacl.public.SealedBox(key).encrypt(content_key) for key in recipients)
    padded = nacl.bindings.sodium_pad(file, 4096)
    keys = [base64.b64encode(box).decode() for box in boxes]
    envelope = {"pelita": 1, "sealed": {"keys": keys, "bytes": 24 + len(padded) + 16}}
    line = json.dumps(envelope, separators=(",", ":")).encode() + b"\n"
    content = nacl.bindings.crypto_aead_xchacha20poly1305_ietf_encrypt(
        padded, line, nonce, content_key)
    body = line + nonce + content
    return body + b'\n{"end":{"sha256":"%s"}}\n' % hashlib.sha256(body).hexdigest().encode()


def check(file):
    """Checks digest, signature and count of an open file; its header and records."""
    place = file[: file[:-1].rindex(b"\n") + 1]
    end = json.loads(file[len(place) :])["end"]
    lines = place.split(b"\n")[:-1]
    header = json.loads(lines[0])
    assert hashlib.sha256(place).hexdigest() == end["sha256"], "the inner digest is wrong"
    assert len(lines) - 1 == end["count"], "the count is wrong"
    key = nacl.signing.VerifyKey(base64.b64decode(header["key"]))
    key.verify(place, base64.b64decode(end["signature"]))
    return header, lines[1:]


def text(value):
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False)


def revision(signing, kind, entity, sequence, body, now):
    line = (
        '{"kind":"%s","entity":"%s","replaces":[],"author":"pak-python-0001",'
        '"writer":"python-writer-0001","sequence":%d,"at":%d,"doubt":0,"body":%s}'
        % (kind, entity, sequence, now, text(body))
    ).encode()
    signature = base64.b64encode(signing.sign(line).signature)
    return line[:-1] + b',"signature":"%s"}' % signature


def assignment(sealing):
    """An assignment for everybody, by a mentor who introduces himself with both keys."""
    signing = nacl.signing.SigningKey(bytes([42] * 32))
    now = int(time.time() * 1000)
    key = base64.b64encode(bytes(signing.verify_key)).decode()
    person = {
        "name": "Pak Python", "roles": ["mentor"],
        "devices": [{"signing": key, "sealing": sealing}],
    }
    task = {"lessons": ["laptop.files"], "for": "all", "from": "Pak Python"}
    records = [
        revision(signing, "person", "pak-python-0001", 1, person, now),
        revision(signing, "assignment", "tugas-python-0001", 2, task, now),
    ]
    header = {
        "pelita": 1, "kind": "assignment", "who": "Pak Python", "person": "pak-python-0001",
        "writer": "python-writer-0001", "key": key, "sealing": sealing, "created": now,
        "by": "sealed.py", "upTo": {},
    }
    body = b"".join(line + b"\n" for line in [text(header).encode()] + records)
    end = {
        "count": len(records), "sha256": hashlib.sha256(body).hexdigest(),
        "signature": base64.b64encode(signing.sign(body).signature).decode(),
    }
    return body + text({"end": end}).encode() + b"\n"


def main(command, *words):
    if command == "open":
        data = open(words[0], "rb").read()
        header, records = check(unseal(data, private_key(words[1])))
        assert not re.search(rb"Contoh|laptop|progress|assignment", data), "names outside"
        print(text({"header": header, "records": [json.loads(line) for line in records]}))
    elif command == "seal":
        keys = [nacl.public.PublicKey(base64.b64decode(key)) for key in words[2:]]
        open(words[1], "wb").write(seal(open(words[0], "rb").read(), keys))
    elif command == "key":
        print(base64.b64encode(bytes(private_key(words[0]).public_key)).decode())
    elif command == "new":
        open(words[0], "w").write("pelita-sealing-key-1 %s\n" % os.urandom(32).hex())
    elif command == "assignment":
        open(words[0], "wb").write(assignment(words[1]))
    else:
        raise SystemExit(__doc__)


main(*sys.argv[1:])
