"""Drives a Shopify on 127.0.0.1 with Shopify's own Python library: shopify-sdk.py PORT VERSION TOKEN QUESTION.json

Prints the answer; its status is not 0 when the library raised.
"""
import json
import sys

import shopify

port, version, token, path = sys.argv[1:]
shopify.Session.setup(protocol="http", myshopify_domain="127.0.0.1", port=int(port))
session = shopify.Session(f"http://127.0.0.1:{port}", version, token)
session.url = f"127.0.0.1:{port}"
shopify.ShopifyResource.activate_session(session)
with open(path) as file:
    question = json.load(file)
print(shopify.GraphQL().execute(question["query"], question["variables"], question["operationName"]))
