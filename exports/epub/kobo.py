"""Kobo's own form of EPUB: each sentence in a numbered span, by which its reader keeps the place, the highlights and the statistics.

Source: Kobo's format notes (github.com/kobolabs/epub-spec) and what its store's files have.
"""

import re

from lxml import etree

_H = "{http://www.w3.org/1999/xhtml}"
_BLOCKS = frozenset(f"{_H}{name}" for name in "p h1 h2 h3 h4 li dt dd td th caption figcaption pre aside".split())
_WHOLE = frozenset(f"{_H}{name}" for name in ("pre", "script", "style"))
_SENTENCE = re.compile(r"[^.!?…:؟。！？]*[.!?…:؟。！？]+[”“\"'’»«)\]]*\s*|[^.!?…:؟。！？]+")


def with_spans(page: bytes) -> bytes:
    """Put Kobo's spans into a finished page; no word of it changes."""
    root = etree.fromstring(page)
    body = root.find(f"{_H}body")
    if body is None:
        return page
    numbers = [0, 0]  # paragraph, sentence
    _span(body, numbers)
    _frame(body)
    return b'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n' + etree.tostring(root, encoding="utf-8", method="xml") + b"\n"


def _span(element: etree._Element, numbers: list[int]) -> None:
    if element.tag in _WHOLE:
        return
    if element.tag in _BLOCKS:
        numbers[:] = numbers[0] + 1, 0
    children = list(element)
    if element.text and element.text.strip():
        spans = _sentences(element.text, numbers)
        element.text = None
        element[0:0] = spans
    for child in children:
        _span(child, numbers)
        if child.tail and child.tail.strip():
            spans = _sentences(child.tail, numbers)
            child.tail = None
            at = element.index(child) + 1
            element[at:at] = spans


def _sentences(words: str, numbers: list[int]) -> list[etree._Element]:
    if not numbers[0]:
        numbers[:] = 1, 0
    spans = []
    for sentence in _SENTENCE.findall(words):
        numbers[1] += 1
        span = etree.Element(f"{_H}span", {"class": "koboSpan", "id": f"kobo.{numbers[0]}.{numbers[1]}"})
        span.text = sentence
        spans.append(span)
    return spans


def _frame(body: etree._Element) -> None:
    columns = etree.Element(f"{_H}div", {"id": "book-columns"})
    inner = etree.SubElement(columns, f"{_H}div", {"id": "book-inner"})
    inner.text, body.text = body.text, None
    inner.extend(list(body))
    body.append(columns)
