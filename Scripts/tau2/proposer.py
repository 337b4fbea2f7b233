"""Says what a task expects to be done, one action a letter, as plainly as somebody can who knows it.

For the ceiling of `Scripts/retail --ceiling` alone: what the runbooks, the policy and the tools could bring about if every wish
were understood. It reads what is expected, so nothing that is resolved with it is a resolution.
"""

import re

from shop import one_line, options_title, payment_title

WORDS = {
    "no longer needed": "it is no longer needed", "ordered by mistake": "I ordered it by mistake"}


def joined(text):
    return re.sub(r"[^a-z0-9]", "", text.lower())


class Proposer:
    """One expected action."""

    def __init__(self, action, state):
        self.tool, self.given = action
        self.state = state
        self.order = state["orders"].get(self.given.get("order_id"))
        self.number = (self.given.get("order_id") or "").lstrip("#")
        items = {item["item_id"]: item for item in (self.order or {}).get("items", [])}
        self.items = [items[one] for one in self.given.get("item_ids", []) if one in items]
        self.names = [self.told(item) for item in self.items]
        self.said_yes = False

    def is_known(self):
        """Whether there is a runbook for it."""
        return self.tool in (
            "cancel_pending_order", "return_delivered_order_items", "exchange_delivered_order_items",
            "modify_pending_order_items", "modify_pending_order_address", "modify_pending_order_payment",
            "modify_user_address")

    def told(self, item):
        """What an item is called: by what it is sold as, too, where the order holds another of its name."""
        twins = [one for one in self.order["items"] if one["name"] == item["name"]]
        return item["name"] + (f" ({options_title(item['options'])})" if len(twins) > 1 else "")

    def variant(self, place):
        """The title of what an item becomes, as the shop's adapter tells it."""
        product = self.state["products"][self.items[place]["product_id"]]
        options = product["variants"][self.given["new_item_ids"][place]]["options"]
        return options_title(options)

    def means(self):
        """The means of payment as the adapter tells it; nothing where it is the order's own."""
        wanted = self.given.get("payment_method_id")
        paid = {p["payment_method_id"] for p in self.order["payment_history"] if p["transaction_type"] == "payment"}
        if wanted is None or paid == {wanted}:
            return None
        return payment_title(self.state["users"][self.order["user_id"]]["payment_methods"][wanted])

    def address(self):
        given = {name: self.given.get(name) for name in ("address1", "address2", "city", "state", "zip", "country")}
        given["country"] = ""
        return one_line(given)

    def first(self):
        if self.tool == "cancel_pending_order":
            return f"Please cancel my order {self.number}: {WORDS[self.given['reason']]}."
        if self.tool == "modify_pending_order_address":
            return f"Please send my order {self.number} to another address. The new address is {self.address()}."
        if self.tool == "modify_user_address":
            return f"Please change the default address in my profile. The new address is {self.address()}."
        if self.tool == "modify_pending_order_payment":
            return f"I want to change the payment method of my order {self.number}. Please use my {self.means()}."
        means = self.means() if self.order else None
        if self.tool == "return_delivered_order_items":
            things = " and the ".join(self.names)
            where = f" Please refund it to my {means}." if means else ""
            return f"I want to return the {things} of my order {self.number}.{where}"
        things = " and the ".join(f"{name} for {self.variant(place)}" for place, name in enumerate(self.names))
        where = f" Please use my {means} for the difference." if means else ""
        return f"In my order {self.number} I want to exchange the {things}.{where}"

    def answer(self, letter):
        said = [line for line in letter.replace(" \n", " ").splitlines() if not line.startswith(">")]
        low = " ".join(said).lower()
        if "takes over" in low:
            return None
        if "why do you want" in low:
            return f"Because {WORDS[self.given['reason']]}."
        if "which variant" in low:
            asked = re.findall(r"Which variant of (.+?) from order", "\n".join(said))
            return " ".join(
                f"For the {name} I would like {self.variant(place)}."
                for place, name in enumerate(self.names) if name in asked)
        if "which item" in low:
            return "It is the " + " and the ".join(self.names) + "."
        if "which means of payment" in low:
            return f"Please use {self.means()}."
        if "order is this" in low or "order number do you" in low:
            return f"The order number is {self.number}."
        if "which address" in low:
            return self.address()
        if "a simple yes" in low and not self.said_yes and self.is_this("\n".join(said)):
            self.said_yes = True
            return "Yes, please do."
        return None

    def is_this(self, said):
        """Whether what was repeated is the action that is expected."""
        told = re.findall(r"(?m)^- ([A-Z][\w ]*): (.+)$", said)
        values = lambda name: sorted(joined(value) for known, value in told if known == name)
        titles = sorted(map(joined, self.names))
        if self.number and not any(self.number in value for _, value in told):
            return False
        if self.tool == "return_delivered_order_items":
            return values("Return") == titles
        if self.tool.endswith("order_items"):
            return values("Change") == titles and values("Instead") == sorted(
                joined(self.variant(place)) for place in range(len(self.items)))
        if self.tool == "modify_pending_order_payment":
            return values("Pay with") == [joined(self.means())]
        if "address" in self.tool:
            return values("To") == [joined(self.address())]
        return True
