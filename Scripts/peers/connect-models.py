"""Holds a fake of Amazon Connect, and replyd's requests to it, against the vendor's own service models and signer (botocore).

connect-models.py check ACCESS SECRET: reads a JSON list of exchanges from standard input. Each request must carry the right
signature and fit the input of an operation of its service; each answer must fit that operation's output, or be one of its
errors. Prints the operations that it saw.

connect-models.py drive PORT ACCESS SECRET FACTS: asks the fake with botocore's own clients; FACTS is a JSON object with the
ids that the fake knows.
"""
import json
import re
import sys
from urllib.parse import unquote, urlsplit

import botocore.session
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.config import Config
from botocore.credentials import Credentials
from botocore.exceptions import ClientError
from botocore.parsers import create_parser
from botocore.validate import ParamValidator

SERVICES = {"cases": "connectcases", "connect": "connect", "profile": "customer-profiles"}


def operation(model, method, path):
    for name in model.operation_names:
        one = model.operation_model(name)
        place = one.http["requestUri"].split("?")[0]
        parts = re.split(r"\{(\w+)\+?\}", place)
        pattern = "".join(re.escape(p) if i % 2 == 0 else f"(?P<{p}>[^/]+)" for i, p in enumerate(parts))
        found = re.fullmatch(pattern, path)
        if found and one.http["method"] == method:
            return one, {key: unquote(value) for key, value in found.groupdict().items()}
    raise AssertionError(f"no operation is {method} {path}")


def check_signature(exchange, access, secret):
    headers = exchange["headers"]
    found = re.fullmatch(
        r"AWS4-HMAC-SHA256 Credential=(\S+?)/(\d{8})/([^/]+)/([^/]+)/aws4_request, SignedHeaders=([^,]+), "
        r"Signature=([0-9a-f]{64})", headers["authorization"])
    assert found, "no signature"
    key, day, region, service, names, signature = found.groups()
    names = names.split(";")
    assert key == access and headers["x-amz-date"].startswith(day)
    assert {"host", "x-amz-date"} <= set(names), names
    # botocore leaves these out itself; everything else that was sent must be signed.
    assert not exchange["body"] or "content-type" in names, names
    request = AWSRequest(
        method=exchange["method"], url=f"http://{headers['host']}{exchange['target']}",
        headers={name: headers[name] for name in names}, data=exchange["body"].encode())
    request.context["timestamp"] = headers["x-amz-date"]
    auth = SigV4Auth(Credentials(access, secret), service, region)
    text = auth.string_to_sign(request, auth.canonical_request(request))
    assert auth.signature(text, request) == signature, f"another signature: {exchange['method']} {exchange['target']}"
    return service


def fits(shape, value, what):
    report = ParamValidator().validate(value, shape)
    assert not report.has_errors(), f"{what}: {report.generate_report()}"


def check(access, secret):
    session = botocore.session.Session()
    seen = set()
    for exchange in json.load(sys.stdin):
        service = check_signature(exchange, access, secret)
        model = session.get_service_model(SERVICES[service])
        one, values = operation(model, exchange["method"], urlsplit(exchange["target"]).path)
        body = json.loads(exchange["body"]) if exchange["body"] else {}
        for name, member in one.input_shape.members.items():
            where = member.serialization.get("location")
            assert where is None or name not in body, f"{one.name}: {name} belongs into the {where}"
        fits(one.input_shape, {**body, **values}, one.name)
        answer = create_parser(model.protocol).parse(
            {"status_code": exchange["status"], "body": exchange["answer"].encode(),
             "headers": {"content-type": "application/json"}}, one.output_shape)
        answer.pop("ResponseMetadata", None)
        if exchange["status"] < 300:
            fits(one.output_shape, answer, f"answer of {one.name}") if one.output_shape else None
            # What the model does not know of an answer would be dropped by every client.
            unknown = set(json.loads(exchange["answer"] or "{}")) - set(
                one.output_shape.members if one.output_shape else [])
            assert not unknown, f"answer of {one.name}: {unknown}"
        else:
            statuses = {error.metadata.get("error", {}).get("httpStatusCode") for error in one.error_shapes} | {403}
            assert exchange["status"] in statuses, f"{one.name} has no error {exchange['status']}"
        seen.add(one.name)
    print(" ".join(sorted(seen)))


def refuses(name, call):
    try:
        call()
    except ClientError as error:
        assert error.response["Error"]["Code"] == name, error
        return
    raise AssertionError(f"{name} was expected")


def drive(port, access, secret, facts):
    session = botocore.session.Session()
    session.set_credentials(access, secret)

    def client(name):
        return session.create_client(
            name, region_name=facts["region"], endpoint_url=f"http://127.0.0.1:{port}",
            config=Config(retries={"total_max_attempts": 1}))

    cases, connect, profiles = client("connectcases"), client("connect"), client("customer-profiles")
    profile = profiles.create_profile(DomainName="shop", EmailAddress="sdk@customer.test")["ProfileId"]
    found = profiles.search_profiles(DomainName="shop", KeyName="_email", Values=["sdk@customer.test"])["Items"]
    assert [one["ProfileId"] for one in found] == [profile]

    domain = facts["domain"]
    fields = [
        {"id": "title", "value": {"stringValue": "A lamp"}},
        {"id": "customer_id", "value": {"stringValue": f"{facts['profiles']}/profiles/{profile}"}},
        {"id": facts["idField"], "value": {"stringValue": "sdk-1"}}]
    new = dict(domainId=domain, templateId=facts["template"], fields=fields, clientToken="once")
    number = cases.create_case(**new)["caseId"]
    assert cases.create_case(**new)["caseId"] == number
    refuses("ConflictException", lambda: cases.create_case(**{**new, "fields": fields[:2]}))
    refuses("ValidationException", lambda: cases.create_case(**{**new, "fields": fields[:1], "clientToken": "x"}))
    refuses("ResourceNotFoundException", lambda: cases.create_case(**{**new, "templateId": "no"}))
    query = {"field": {"equalTo": {"id": facts["idField"], "value": {"stringValue": "sdk-1"}}}}
    found = cases.search_cases(domainId=domain, filter=query, fields=[{"id": "title"}])["cases"]
    assert [one["caseId"] for one in found] == [number]
    refuses("ValidationException", lambda: cases.update_case(
        domainId=domain, caseId=number, fields=[{"id": "status", "value": {"stringValue": "no such"}}]))
    cases.update_case(domainId=domain, caseId=number, fields=[{"id": "status", "value": {"stringValue": "closed"}}])
    got = cases.get_case(domainId=domain, caseId=number, fields=[{"id": "status"}])["fields"]
    assert got == [{"id": "status", "value": {"stringValue": "closed"}}], got
    cases.create_related_item(
        domainId=domain, caseId=number, type="Comment",
        content={"comment": {"body": "hello", "contentType": "Text/Plain"}})
    items = cases.search_related_items(domainId=domain, caseId=number, filters=[{"comment": {}}])["relatedItems"]
    assert [one["content"]["comment"]["body"] for one in items] == ["hello"]

    instance = facts["instance"].split("/")[-1]
    task = dict(InstanceId=instance, Name="One", ContactFlowId=facts["flow"], ClientToken="task-once")
    contact = connect.start_task_contact(**task)["ContactId"]
    assert connect.start_task_contact(**task)["ContactId"] == contact
    refuses("InvalidRequestException", lambda: connect.start_task_contact(
        **task, QuickConnectId=facts["quickConnect"]))
    assert connect.describe_contact(InstanceId=instance, ContactId=contact)["Contact"]["Channel"] == "TASK"
    cases.create_related_item(
        domainId=domain, caseId=number, type="Contact",
        content={"contact": {"contactArn": f"{facts['instance']}/contact/{contact}"}})
    session.set_credentials("unknown", secret)
    refuses("UnrecognizedClientException", lambda: client("connectcases").search_cases(domainId=domain))
    print("understood")


if sys.argv[1] == "check":
    check(*sys.argv[2:4])
else:
    drive(*sys.argv[2:5], json.loads(sys.argv[5]))
