"""Reads the training sets into paragraphs of words with the tags that each word may carry.

Sets (see the README): PolNeAR for attribution, Worldwide Newswire NER and Universal NER on EWT for names. Nothing of them is kept in this repository.
"""
import gzip
import json
import random
import re
from dataclasses import dataclass
from pathlib import Path

ATTRIBUTION = ["O", "B-source", "I-source", "B-cue", "I-cue", "B-content", "I-content"]
NAMES = ["O"] + [f"{edge}-{kind}" for kind in ("person", "organization", "place", "nationality", "facility") for edge in "BI"]
TAGS = {"attribution": ATTRIBUTION, "names": NAMES}

# Words as our own tokeniser splits them, hyphens apart (`fine`), or as newswire treebanks do, hyphens inside (`coarse`).
CONTRACTION = r"n['’]t\b|['’](?:s|re|ve|ll|d|m)\b"
NUMBER = r"\d+(?:[.,:]\d+)*"
COARSE = re.compile(rf"{CONTRACTION}|{NUMBER}|(?:[A-Z]\.)+|\w+?(?=n['’]t\b)|\w+(?:[-&]\w+)*|\S", re.UNICODE)
FINE = re.compile(rf"{CONTRACTION}|{NUMBER}|(?:[A-Z]\.)+|\w+?(?=n['’]t\b)|\w+|\S", re.UNICODE)


@dataclass(frozen=True)
class Paragraph:
    words: list[str]
    task: str
    # For each word the tags it may carry: one where the set says so, several where it leaves it open.
    allowed: list[frozenset[int]]


def lines(path: Path):
    with gzip.open(path, "rt", encoding="utf8") if path.suffix == ".gz" else open(path, encoding="utf8") as file:
        for line in file:
            if line.strip():
                yield json.loads(line)


def utf16(text: str) -> list[int]:
    """Index of the character at each UTF-16 offset: the sets count in UTF-16 code units."""
    index = []
    for at, character in enumerate(text):
        index.extend([at] * (2 if ord(character) > 0xFFFF else 1))
    return index + [len(text)]


def split(text: str, start: int, end: int, pattern: re.Pattern):
    return [(match.group(), match.start(), match.end()) for match in pattern.finditer(text, start, end)]


def paragraphs(text: str):
    """Half-open character spans of the lines that have words."""
    return [(match.start(), match.end()) for match in re.finditer(r"[^\n]*\S[^\n]*", text)]


def tag(words, spans, tags: list[str], default: frozenset[int]):
    """A word belongs to a span only if it lies wholly inside. `spans`: (start, end, label or set of labels); of two on one word the first wins."""
    allowed = [default] * len(words)
    taken = [False] * len(words)
    for start, end, labels in spans:
        first = True
        for at, (_, word_start, word_end) in enumerate(words):
            if start <= word_start and word_end <= end and not taken[at]:
                allowed[at] = frozenset(tags.index(f"{'B' if first else 'I'}-{label}") for label in labels)
                taken[at] = True
                first = False
    return allowed


def polnear(path: Path, rng: random.Random):
    outside = frozenset([0])
    for record in lines(path):
        text = record["text"]
        index = utf16(text)
        spans = [
            (index[start], index[end], (role,))
            for attribution in record["attributions"]
            for role in ("source", "cue", "content")
            for start, end in attribution[role]
        ]
        for start, end in paragraphs(text):
            words = split(text, start, end, FINE if rng.random() < 0.5 else COARSE)
            inside = [span for span in spans if span[0] < end and start < span[1]]
            yield Paragraph([word for word, _, _ in words], "attribution", tag(words, inside, ATTRIBUTION, outside))


WORLDWIDE = {"Person": "person", "Organization": "organization", "Location": "place", "NORP": "nationality", "Facility": "facility"}


def worldwide(path: Path, rng: random.Random):
    outside = frozenset([0])
    for record in lines(path):
        text = record["text"]
        index = utf16(text)
        spans = [(index[e["start"]], index[e["end"]], (WORLDWIDE[e["label"]],)) for e in record["entities"] if e["label"] in WORLDWIDE]
        for start, end in paragraphs(text):
            words = split(text, start, end, FINE if rng.random() < 0.5 else COARSE)
            inside = [span for span in spans if span[0] < end and start < span[1]]
            yield Paragraph([word for word, _, _ in words], "names", tag(words, inside, NAMES, outside))


# Universal NER has neither nationalities (they stay unmarked) nor facilities apart from places.
UNER = {"PER": ("person",), "ORG": ("organization",), "LOC": ("place", "facility")}
UNER_OUTSIDE = frozenset([0, NAMES.index("B-nationality"), NAMES.index("I-nationality")])


def uner(path: Path, rng: random.Random):
    for record in lines(path):
        text = record["text"]
        index = utf16(text)
        if any(e["label"] == "OTH" for e in record["entities"]):
            unsure = [(index[e["start"]], index[e["end"]]) for e in record["entities"] if e["label"] == "OTH"]
        else:
            unsure = []
        spans = [(index[e["start"]], index[e["end"]], UNER[e["label"]]) for e in record["entities"] if e["label"] in UNER]
        for start, end in [(index[s], index[e]) for s, e in record["sentences"]]:
            words = split(text, start, end, FINE if rng.random() < 0.5 else COARSE)
            inside = [span for span in spans if span[0] < end and start < span[1]]
            allowed = tag(words, inside, NAMES, UNER_OUTSIDE)
            for at, (_, word_start, word_end) in enumerate(words):
                if any(s < word_end and word_start < e for s, e in unsure):
                    allowed[at] = frozenset(range(len(NAMES)))
            if words:
                yield Paragraph([word for word, _, _ in words], "names", allowed)


def training(data: Path, seed: int) -> list[Paragraph]:
    rng = random.Random(seed)
    return [
        *polnear(data / "polnear/train.jsonl.gz", rng),
        *worldwide(data / "entities-worldwide/train.jsonl.gz", rng),
        *uner(data / "entities-uner/train.jsonl", rng),
    ]


BRACKETS = {"``": '"', "''": '"', "-LRB-": "(", "-RRB-": ")", "-LSB-": "[", "-RSB-": "]", "-LCB-": "{", "-RCB-": "}", "`": "'"}


def cofenet(path: Path) -> list[tuple[list[str], list[str]]]:
    """CofeNet's own file: words (treebank escapes undone) and gold BIO tags."""
    return [([BRACKETS.get(word, word) for word in record["tokens"]], record["labels"]) for record in lines(path)]
