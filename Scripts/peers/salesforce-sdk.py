"""Drives a fake of Salesforce with simple_salesforce, which knows nothing of replyd, and checks a signature of replyd's.

salesforce-sdk.py PORT KEY.pem: reads one assertion of replyd's from standard input; prints what it found, and ends with 1
at the first thing that the SDK does not understand.
"""
import sys

import jwt
import requests
from cryptography.hazmat.primitives import serialization
from simple_salesforce import Salesforce, SalesforceLogin
from simple_salesforce.exceptions import (
    SalesforceAuthenticationFailed,
    SalesforceExpiredSession,
    SalesforceMalformedRequest,
    SalesforceResourceNotFound,
)
from simple_salesforce.format import format_soql

port, key_file = sys.argv[1], sys.argv[2]
host = f"127.0.0.1:{port}"


class Plain(requests.adapters.HTTPAdapter):
    """The SDK speaks https alone, and to salesforce.com; the fake listens here without."""

    def send(self, request, **options):
        path = request.url.split("/", 3)[3]
        request.url = f"http://{host}/{path}"
        request.headers["Host"] = host
        return super().send(request, **options)


def refuses(kind, call):
    try:
        call()
    except kind as error:
        return error
    raise AssertionError(f"{kind.__name__} was expected")


session = requests.Session()
session.mount("https://", Plain())
private = open(key_file, "rb").read()
public = serialization.load_pem_private_key(private, None).public_key()

# What replyd showed is what the key signed, for this audience, and it ends soon.
claims = jwt.decode(
    sys.stdin.read().strip(), public, algorithms=["RS256"], audience="https://login.salesforce.com",
    options={"require": ["iss", "sub", "aud", "exp"]})
assert claims["sub"] == "replyd@shop.test", claims

# Both ways in.
token, instance = SalesforceLogin(
    session=session, username="replyd@shop.test", consumer_key="replyd-app", privatekey=private, domain="login")
assert instance == host, instance
token, instance = SalesforceLogin(session=session, consumer_key="replyd-app", consumer_secret="secret", domain="shop.my")
error = refuses(SalesforceAuthenticationFailed, lambda: SalesforceLogin(
    session=session, consumer_key="replyd-app", consumer_secret="wrong", domain="shop.my"))
assert "invalid_client" in str(error)

org = Salesforce(instance=instance, session_id=token, session=session, version="67.0")
quiet = {"Sforce-Auto-Assign": "FALSE"}
assert org.Case.upsert("AI_Thread_Id__c/sdk-1", {"Subject": "One", "Status": "new"}, headers=quiet) == 201
assert org.Case.upsert("AI_Thread_Id__c/sdk-1", {"Subject": "Two"}, headers=quiet) == 204
found = org.query(format_soql(
    "SELECT Id, Subject, IsClosed, AI_Tags__c FROM Case WHERE AI_Thread_Id__c = {}", "sdk-1"))
assert found["totalSize"] == 1 and found["done"] is True
row = found["records"][0]
assert row["Subject"] == "Two" and row["IsClosed"] is False and row["AI_Tags__c"] is None, row
number = row["Id"]
assert org.Case.get(number)["Subject"] == "Two"
assert org.Case.update(number, {"AI_Tags__c": "vip;ai_answered"}, headers=quiet) == 204
assert org.query(format_soql("SELECT Id FROM Case WHERE Subject = {}", "x' OR Subject != '"))["totalSize"] == 0
assert org.CaseComment.create({"ParentId": number, "CommentBody": "hello", "IsPublished": False})["success"]
assert any(field["name"] == "AI_Thread_Id__c" and field["externalId"] for field in org.Case.describe()["fields"])
for each in range(5):
    org.CaseComment.create({"ParentId": number, "CommentBody": f"n{each}", "IsPublished": False})
rows = org.query_all(f"SELECT CommentBody FROM CaseComment WHERE ParentId = '{number}' ORDER BY CreatedDate")
assert [row["CommentBody"] for row in rows["records"]] == ["hello", "n0", "n1", "n2", "n3", "n4"], rows

# Its refusals are what the SDK takes for them.
refuses(SalesforceMalformedRequest, lambda: org.query("SELECT Nothing FROM Case"))
refuses(SalesforceMalformedRequest, lambda: org.query("SELECT Id FROM Case WHERE AI_Tags__c = 'x'"))
refuses(SalesforceMalformedRequest, lambda: org.Case.create({"Subject": "x" * 256}))
refuses(SalesforceMalformedRequest, lambda: org.Case.create({"AI_Thread_Id__c": "sdk-1"}, headers=quiet))
refuses(SalesforceMalformedRequest, lambda: org.CaseComment.create({"ParentId": number, "CommentBody": "ü" * 2001}))
refuses(SalesforceMalformedRequest, lambda: org.Case.update(number, {"OwnerId": "00G000000000099AAA"}))
refuses(SalesforceResourceNotFound, lambda: org.Case.update("500000000009999AAA", {"Subject": "x"}))
old = Salesforce(instance=instance, session_id="old", session=session, version="67.0")
refuses(SalesforceExpiredSession, lambda: old.query("SELECT Id FROM Case"))
print("understood")
