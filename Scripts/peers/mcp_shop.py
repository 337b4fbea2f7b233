#!/usr/bin/env python3
"""A small shop behind the official SDK of the Model Context Protocol, for tests.

  mcp_shop.py                      speaks over standard input and output
  mcp_shop.py --http PORT          serves http://127.0.0.1:PORT/mcp; --json: JSON instead of events, --stateless: no sessions
  --memory FILE keeps refunds there; --die-once ends the server after the first of them, before it is answered
"""
import json
import os
import sys
from typing import Any

import anyio
from mcp.server.mcpserver import MCPServer
from mcp.server.mcpserver.exceptions import ToolError
from mcp.types import ToolAnnotations

server = MCPServer("little shop")
orders = {
    "1001": {"number": "1001", "email": "jane@example.com", "status": "shipped", "currency": "EUR", "total": 4990, "placed": 179001001},
    "1002": {"number": "1002", "email": "jane@example.com", "status": "processing", "currency": "EUR", "total": 12000, "placed": 179001002},
    "1003": {"number": "1003", "email": "bob@example.com", "status": "delivered", "currency": "USD", "total": 2500, "placed": 179001003},
}
memory = sys.argv[sys.argv.index("--memory") + 1] if "--memory" in sys.argv else None
refunds: dict[str, dict[str, Any]] = json.load(open(memory)) if memory and os.path.exists(memory) else {}
dies = "--die-once" in sys.argv and not refunds
reading = ToolAnnotations(readOnlyHint=True, openWorldHint=False)
acting = ToolAnnotations(readOnlyHint=False, destructiveHint=True, openWorldHint=False)


def found(number: str) -> dict[str, Any]:
    if number not in orders:
        raise ToolError("no such order")
    return orders[number]


def refunded(number: str) -> int:
    return sum(refund["cents"] for refund in refunds.values() if refund["number"] == number)


@server.tool(annotations=reading)
def find_customer(email: str) -> dict[str, Any]:
    """A customer by address."""
    if not any(order["email"] == email for order in orders.values()):
        raise ToolError(f"no customer {email}")
    return {"id": "c-" + email.split("@")[0], "email": email}


@server.tool(annotations=reading)
def list_orders(email: str, limit: int = 10) -> dict[str, Any]:
    """Orders of a customer."""
    mine = [order | {"refunded": refunded(order["number"])} for order in orders.values() if order["email"] == email]
    return {"orders": mine[:limit]}


@server.tool(annotations=reading)
def get_order(number: str) -> dict[str, Any]:
    """One order."""
    return found(number) | {"refunded": refunded(number)}


@server.tool(annotations=acting)
def refund(number: str, cents: int, key: str) -> dict[str, Any]:
    """Pays back; the same key never twice."""
    if memory:
        with open(memory + ".asked", "a") as file:
            file.write(key + "\n")
    if key in refunds:
        return refunds[key] | {"replayed": True}
    if cents <= 0 or refunded(number) + cents > found(number)["total"]:
        raise ToolError("more than what is left")
    refunds[key] = {"id": f"r-{len(refunds) + 1}", "number": number, "cents": cents, "key": key}
    if memory:
        with open(memory, "w") as file:
            json.dump(refunds, file)
    if dies:
        os._exit(3)
    return refunds[key] | {"replayed": False}


@server.tool(annotations=acting)
def cancel(number: str) -> dict[str, Any]:
    """Cancels an order."""
    found(number)["status"] = "cancelled"
    return found(number)


@server.tool(annotations=reading)
async def slow(seconds: float) -> dict[str, Any]:
    """Answers late: a later question is answered before."""
    await anyio.sleep(seconds)
    return {"slept": seconds}


@server.tool(annotations=reading)
def boom() -> dict[str, Any]:
    """Fails."""
    raise RuntimeError("the shop exploded")


@server.tool(annotations=reading, structured_output=False)
def as_text() -> str:
    """JSON inside text only."""
    return '{"price": 49.10}'


if __name__ == "__main__":
    if "--http" in sys.argv:
        port = int(sys.argv[sys.argv.index("--http") + 1])
        server.run(
            transport="streamable-http",
            host="127.0.0.1",
            port=port,
            json_response="--json" in sys.argv,
            stateless_http="--stateless" in sys.argv,
        )
    else:
        server.run(transport="stdio")
