#!/usr/bin/env python3
"""Drives an account of Zendesk, or what plays one, with the client library zenpy. Prints what it saw as one JSON object.

usage: zenpy_client.py HOST:PORT LOGIN TOKEN
"""
import json
import os
import sys

place, login, token = sys.argv[1:]
# Names that zenpy itself reads, for a server that is not at Zendesk.
os.environ["ZENPY_FORCE_SCHEME"] = "http"
os.environ["ZENPY_FORCE_NETLOC"] = place

from zenpy import Zenpy  # noqa: E402
from zenpy.lib.api_objects import Comment, Ticket, User  # noqa: E402
from zenpy.lib.exception import APIException, RecordNotFoundException  # noqa: E402

client = Zenpy(subdomain="shop", email=login, token=token, disable_cache=True)
seen = {"me": client.users.me().email}

audit = client.tickets.create(
    Ticket(
        subject="A lamp", external_id="C-7.zenpy", tags=["vip"], requester=User(name="Kim", email="kim@customer.test"),
        comment=Comment(body="Where is it?", public=False)))
number = audit.ticket.id
seen["created"] = [audit.ticket.subject, audit.ticket.status, audit.ticket.tags, audit.ticket.is_public]
seen["audit"] = [event["type"] for event in audit.audit.to_dict()["events"]]

seen["found"] = [ticket.id == number for ticket in client.tickets(external_id="C-7.zenpy")]
seen["added"] = sorted(client.tickets.add_tags(number, ["ai_answered", "ai_handover"]))
seen["removed"] = sorted(client.tickets.delete_tags(number, ["ai_handover"]))
seen["set"] = sorted(client.tickets.set_tags(number, ["vip", "ai_handover"]))

upload = client.attachments.upload(b'{"case":"C-7"}', target_name="hand-over.json", content_type="application/json")
ticket = client.tickets(id=number)
ticket.comment = Comment(body="AI HAND-OFF\n\nref: replyd/C-7", public=False, uploads=[upload.token])
ticket.status = "open"
ticket.priority = "urgent"
ticket.group_id = 32
after = client.tickets.update(ticket).ticket
seen["updated"] = [after.status, after.priority, after.group_id]
seen["comments"] = [
    [comment.public, comment.body.splitlines()[-1], [file.file_name for file in comment.attachments]]
    for comment in client.tickets.comments(ticket=number)]
seen["audits"] = len(list(client.tickets.audits(ticket=number)))

export = client.tickets.incremental(start_time=1, paginate_by_time=False)
seen["export"] = [[ticket.id == number, ticket.external_id] for ticket in export]
seen["cursor"] = bool(export.after_cursor) and export.end_of_stream
seen["groups"] = [group.name for group in client.groups()]
seen["user"] = client.users(id=71).role
seen["search"] = [ticket.id == number for ticket in client.search("type:ticket requester:kim@customer.test status<solved")]

try:
    client.tickets(id=99999)
except RecordNotFoundException:
    seen["missing"] = "RecordNotFound"
try:
    client.tickets.update(Ticket(id=number, status="lost"))
except APIException as error:
    seen["refused"] = [error.response.status_code, sorted(error.response.json()["details"])]
try:
    Zenpy(subdomain="shop", email=login, token="wrong").users.me()
except APIException as error:
    seen["stranger"] = error.response.status_code
json.dump(seen, sys.stdout)
