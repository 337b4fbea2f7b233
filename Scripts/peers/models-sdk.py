# Usage: models-sdk.py chat|responses|messages PORT < what replyd sends
# Sends the same with the vendor's own client to the server at PORT, and says what that client read: a JSON object with the text,
# the tokens and why it ended.
import json
import sys

kind, port = sys.argv[1], sys.argv[2]
body = json.load(sys.stdin)
result = {}
if kind == 'messages':
    import anthropic
    client = anthropic.Anthropic(api_key='key-of-nobody', base_url=f'http://127.0.0.1:{port}', max_retries=0)
    body.pop('stream')
    with client.messages.stream(**body) as stream:
        message = stream.get_final_message()
    result['text'] = ''.join(block.text for block in message.content if block.type == 'text')
    usage = message.usage
    result['fresh'], result['out'] = usage.input_tokens, usage.output_tokens
    result['cached'], result['stored'] = usage.cache_read_input_tokens, usage.cache_creation_input_tokens
    result['end'] = message.stop_reason
else:
    import openai
    client = openai.OpenAI(api_key='key-of-nobody', base_url=f'http://127.0.0.1:{port}/v1', max_retries=0)
    if kind == 'chat':
        text, usage, end = '', None, None
        for chunk in client.chat.completions.create(**body):
            usage = chunk.usage or usage
            for choice in chunk.choices:
                text += choice.delta.content or ''
                end = choice.finish_reason or end
        result['text'], result['end'] = text, end
        cached = usage.prompt_tokens_details.cached_tokens
        result['fresh'], result['cached'], result['stored'] = usage.prompt_tokens - cached, cached, 0
        result['out'] = usage.completion_tokens
    else:
        final = None
        for event in client.responses.create(**body):
            if event.type == 'response.completed':
                final = event.response
        result['text'], result['end'] = final.output_text, final.status
        cached = final.usage.input_tokens_details.cached_tokens
        result['fresh'], result['cached'], result['stored'] = final.usage.input_tokens - cached, cached, 0
        result['out'] = final.usage.output_tokens
print(json.dumps(result))
