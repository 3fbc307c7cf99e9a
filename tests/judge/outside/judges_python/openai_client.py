"""Run by the judge's Python: the real `openai` package against the address that it is given.

Prints one JSON object: what each call gave, by type and field, as that package reads it.
"""

import io
import json
import sys

import openai

PNG = (
    b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x01\x00\x00\x00\x01\x08\x06\x00\x00\x00\x1f\x15\xc4"
    b"\x89\x00\x00\x00\nIDATx\x9cc\x00\x01\x00\x00\x05\x00\x01\r\n-\xb4\x00\x00\x00\x00IEND\xaeB`\x82"
)


def picture(name: str) -> io.BytesIO:
    """A small PNG under a file name."""
    file = io.BytesIO(PNG)
    file.name = name
    return file


def main(base_url: str, key: str) -> None:
    """Call what the provider's docs say that this package can call."""
    client = openai.OpenAI(base_url=f"{base_url}/v1", api_key=key, max_retries=0)
    message = {"role": "user", "content": "Say hello."}
    made = client.images.generate(model="dall-e-3", prompt="A lake", n=2, size="1024x1024")
    edited = client.images.edit(
        model="seedream-v4.5-edit",
        image=picture("lake.png"),
        mask=picture("mask.png"),
        prompt="Dawn",
    )
    chat = client.chat.completions.create(model="gemini-2.0-flash", messages=[message])
    text = client.completions.create(model="gpt-4o-mini", prompt="Once upon a time")
    print(
        json.dumps(
            {
                "images.generate": [type(made).__name__, [each.url for each in made.data]],
                "images.edit": [type(edited).__name__, [each.url for each in edited.data]],
                "chat.completions": [
                    type(chat).__name__,
                    chat.choices[0].message.role,
                    chat.choices[0].message.content,
                    chat.choices[0].finish_reason,
                ],
                "completions": [type(text).__name__, text.choices[0].text],
                "wrong size": error(lambda: client.images.generate(prompt="A lake", size="1x1")),
                "wrong key": error(lambda: client.with_options(api_key="no").models.list()),
            }
        )
    )


def error(call):
    """The type of the error that a call raises, its status and its code."""
    try:
        call()
    except openai.APIStatusError as raised:
        return [type(raised).__name__, raised.status_code, raised.code]
    return None


if __name__ == "__main__":
    main(*sys.argv[1:])
