#!/usr/bin/env python3
"""Checks messages that a client wrote against the published schema of the Model Context Protocol.

  mcp_schema.py SCHEMA < MESSAGES, one a line; prints how many there were of each method
"""
import collections
import json
import sys

from jsonschema import Draft202012Validator

names = {
    "server/discover": "DiscoverRequest",
    "initialize": "InitializeRequest",
    "notifications/initialized": "InitializedNotification",
    "tools/list": "ListToolsRequest",
    "tools/call": "CallToolRequest",
    "notifications/cancelled": "CancelledNotification",
}
schema = json.load(open(sys.argv[1]))
place = "$defs" if "$defs" in schema else "definitions"
seen: collections.Counter[str] = collections.Counter()
for line in sys.stdin:
    if not line.strip():
        continue
    message = json.loads(line)
    name = names[message["method"]]
    if name not in schema[place]:
        sys.exit(f"{message['method']} is not of this revision")
    whole = {place: schema[place], "$ref": f"#/{place}/{name}"}
    errors = list(Draft202012Validator(whole).iter_errors(message))
    if errors:
        sys.exit(f"{message['method']}: {errors[0].message}")
    seen[message["method"]] += 1
print(" ".join(f"{name}={count}" for name, count in sorted(seen.items())))
