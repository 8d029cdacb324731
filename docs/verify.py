#!/usr/bin/env python3
"""Verifies a public export of the record: python3 verify.py record.jsonl. See verifying-the-record.md."""
import hashlib, json, sys

def fields(*values):
    encoded = [value if isinstance(value, bytes) else str(value).encode() for value in values]
    return b"".join(len(value).to_bytes(4, "big") + value for value in encoded)

def sha256(data):
    return hashlib.sha256(data).digest()

export = open(sys.argv[1], encoding="utf-8") if sys.argv[1:] else sys.stdin
about = json.loads(export.readline())
hash, number = bytes(32), 0
for line in export:
    e = json.loads(line)
    number += 1
    if "body" in e:
        salt = bytes.fromhex(e["salt"])
        origin = sha256(salt + b"\0" + fields(e["received"], e["happened"] or "", e["actor"], e["command"], e["part"]))
        commitment = sha256(salt + e["body"].encode())
    else:
        origin, commitment = bytes.fromhex(e["origin"]), bytes.fromhex(e["commitment"])
    hash = sha256(fields("convene entry 1", hash, number, e["entered"], e["audience"], e["format"], origin, commitment))
    if hash.hex() != e["hash"] or number != e["number"]:
        sys.exit(f"NOT SOUND: the line for entry {number} does not follow from the lines before it")
if number != about["entries"] or hash.hex() != about["head"]:
    sys.exit(f"NOT SOUND: the file ends at entry {number}, its first line promises {about['entries']}")
print(f"Sound: {number} entries, head {hash.hex()}. Compare the head with one noted elsewhere.")
