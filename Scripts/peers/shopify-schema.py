"""Checks questions and answers against Shopify's own schema: shopify-schema.py SCHEMA.json.gz EXCHANGES.json

EXCHANGES is a list of {"question": JSON text, "answer": JSON text}. Each question must be valid with its variables, and
each answer must be what the schema says that the question gives. Needs graphql-core.
"""
import gzip
import json
import sys

from graphql import build_client_schema, execute, parse, validate
from graphql.execution.values import get_variable_values
from graphql.language import OperationDefinitionNode


def main(schema_path, exchanges_path):
    with gzip.open(schema_path) as file:
        document = json.load(file)
    schema = build_client_schema(document.get("data", document))
    with open(exchanges_path) as file:
        exchanges = json.load(file)
    wrong, names, checked = [], set(), {}
    for exchange in exchanges:
        question, answer = json.loads(exchange["question"]), json.loads(exchange["answer"])
        name, text = question.get("operationName"), question["query"]
        if text not in checked:
            parsed = parse(text)
            checked[text] = (parsed, [error.message for error in validate(schema, parsed)])
        parsed, errors = checked[text]
        operation = next(d for d in parsed.definitions if isinstance(d, OperationDefinitionNode))
        variables = question.get("variables") or {}
        values = get_variable_values(schema, operation.variable_definitions or [], variables)
        if isinstance(values, list):
            errors = errors + [error.message for error in values]
        elif not errors and answer.get("data") is not None:
            # The answer is executed as if it were the store behind the schema: what does not fit its types is an error.
            result = execute(schema, parsed, root_value=answer["data"], variable_values=variables)
            errors = [error.message for error in result.errors or []]
            if not errors and result.data != answer["data"]:
                errors = ["the answer holds what was not asked for"]
        wrong += [f"{name}: {error}" for error in errors]
        names.add(name)
    print(" ".join(sorted(names)))
    for line in sorted(set(wrong)):
        print("wrong:", line)
    return 1 if wrong or not names else 0


sys.exit(main(*sys.argv[1:]))
