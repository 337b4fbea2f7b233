#!/usr/bin/env python3
"""Asks a shop with WooCommerce's own client for Python (package WooCommerce) for what a connector asks for.

Prints one JSON line for each call: its name, the status, and the answer. Pays back twice, alike: a real shop pays twice.

usage: woocommerce-sdk.py URL KEY SECRET ADDRESS ORDER [--query-auth] [--ca FILE]
"""
import json
import os
import sys

import requests
from woocommerce import API

arguments = sys.argv[1:]
query_auth = "--query-auth" in arguments
if "--ca" in arguments:
    os.environ["REQUESTS_CA_BUNDLE"] = arguments[arguments.index("--ca") + 1]
url, key, secret, address, order = arguments[:5]
shop = API(url=url, consumer_key=key, consumer_secret=secret, version="wc/v3", timeout=20,
           query_string_auth=query_auth)


def tell(name, answer):
    try:
        body = answer.json()
    except ValueError:
        body = None
    counts = {n: v for n, v in answer.headers.items() if n.lower().startswith("x-wp-")}
    print(json.dumps({"name": name, "status": answer.status_code, "counts": counts, "body": body}))


refund = {"amount": "10.00", "reason": "same twice", "api_refund": False}
tell("customer", shop.get("customers", params={"email": address}))
tell("orders", shop.get("orders", params={"search": address, "per_page": 5}))
tell("everybody", shop.get("orders", params={"billing_email": "nobody@customer.test"}))
tell("order", shop.get(f"orders/{order}"))
tell("page", shop.get("orders", params={"per_page": 500}))
tell("missing", shop.get("orders/999999"))
tell("note", shop.post(f"orders/{order}/notes", {"note": "looked up", "customer_note": False}))
tell("address", shop.put(f"orders/{order}", {"shipping": {"address_1": "2 New Street"}}))
tell("refund", shop.post(f"orders/{order}/refunds", refund))
tell("again", shop.post(f"orders/{order}/refunds", refund))
tell("refunds", shop.get(f"orders/{order}/refunds"))
tell("much", shop.post(f"orders/{order}/refunds", {"amount": "9999.00", "api_refund": False}))
tell("cancel", shop.put(f"orders/{order}", {"status": "cancelled"}))
if url.startswith("http:"):
    # Without TLS a password in the clear is not let in.
    tell("basic", requests.get(f"{url}/wp-json/wc/v3/orders", auth=(key, secret), timeout=20))
    wrong = API(url=url, consumer_key=key, consumer_secret="cs_wrong", version="wc/v3", timeout=20)
    tell("wrong", wrong.get("orders"))
