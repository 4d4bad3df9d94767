"""Exact-span scores on the development sets: CofeNet's measure for attribution, exact spans for names."""
from pathlib import Path

import torch

import data
from pieces import LONGEST, Pieces, quotes, shape


def spans(tags: list[str]) -> set[tuple[str, int, int]]:
    """(label, first, last) read off BIO tags; an I- that continues nothing begins a span."""
    found, label, first = set(), None, 0
    for at, tag in enumerate([*tags, "O"]):
        if label is not None and (tag == "O" or tag[0] == "B" or tag[2:] != label):
            found.add((label, first, at))
            label = None
        if tag != "O" and label is None:
            label, first = tag[2:], at
    return found


def f1(right: int, found: int, gold: int) -> float:
    return round(200 * right / (found + gold), 1) if found + gold else 0.0


@torch.no_grad()
def predict(model, pieces: Pieces, words: list[str], task: str) -> list[str]:
    """Tags of all words; a paragraph longer than the model takes is read in windows."""
    tags: list[str] = []
    names = data.TAGS[task]
    state = quotes(words)
    at = 0
    while at < len(words):
        ids, shapes, quoted, firsts = [pieces.start], [7], [0], []
        begin = at
        while at < len(words):
            some = pieces.of(words[at])
            if len(ids) + len(some) >= LONGEST and firsts:
                break
            firsts.append(len(ids))
            ids += some
            shapes += [shape(words[at], at == 0)] * len(some)
            quoted += [state[at]] * len(some)
            at += 1
        batch = {
            "ids": torch.tensor([ids + [pieces.end]]),
            "shapes": torch.tensor([shapes + [7]]),
            "quotes": torch.tensor([quoted + [0]]),
            "mask": torch.ones(1, len(ids) + 1, dtype=torch.bool),
            "firsts": torch.tensor([firsts]),
        }
        emissions = model.emissions(batch, task)[0]
        tags += [names[tag] for tag in model.crfs[task].best(emissions, at - begin)]
    return tags


def count(pairs):
    """Micro F1 by label of (gold spans, found spans)."""
    right, found, gold = {}, {}, {}
    for wanted, got in pairs:
        for label, *_ in wanted:
            gold[label] = gold.get(label, 0) + 1
        for label, *_ in got:
            found[label] = found.get(label, 0) + 1
        for label, *_ in wanted & got:
            right[label] = right.get(label, 0) + 1
    scores = {label: f1(right.get(label, 0), found.get(label, 0), gold[label]) for label in gold}
    return scores, f1(sum(right.get(label, 0) for label in gold), sum(found.get(label, 0) for label in gold), sum(gold.values()))


def named(path: Path, labels: dict[str, tuple[str, ...]], model, pieces):
    merged = {label: labels_for[0] for label, labels_for in labels.items()}
    same = {kind: some[0] for some in labels.values() for kind in some}
    pairs = []
    for record in data.lines(path):
        index = data.utf16(record["text"])
        gold = {(merged[e["label"]], index[e["start"]], index[e["end"]]) for e in record["entities"] if e["label"] in merged}
        found = set()
        for start, end in data.paragraphs(record["text"]):
            words = data.split(record["text"], start, end, data.FINE)
            for label, first, last in spans(predict(model, pieces, [word for word, _, _ in words], "names")):
                if label in same:
                    found.add((same[label], words[first][1], words[last - 1][2]))
        pairs.append((gold, found))
    return count(pairs)


def score_dev(model, pieces: Pieces, folder: Path) -> dict:
    model.eval()
    pairs = []
    for words, gold in data.cofenet(folder / "polnear/cofenet-dev.jsonl"):
        pairs.append((spans(gold), spans(predict(model, pieces, words, "attribution"))))
    worldwide = {"Person": ("person",), "Organization": ("organization",), "Location": ("place",)}
    uner = {"PER": ("person",), "ORG": ("organization",), "LOC": ("place", "facility")}
    return {
        "attribution": count(pairs)[0],
        "worldwide": named(folder / "entities-worldwide/dev.jsonl", worldwide, model, pieces),
        "uner": named(folder / "entities-uner/dev.jsonl", uner, model, pieces),
    }
