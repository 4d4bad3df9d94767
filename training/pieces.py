"""Words to what the encoder takes: WordPiece ids (Wu et al. 2016), the shape of each word, and whether a quotation is open."""
import re
import unicodedata
from pathlib import Path

LONGEST = 190
DOUBLE = re.compile("[“”„«»]")
SINGLE = re.compile("[‘’`]")


def plain(word: str) -> str:
    """As the vocabulary has it: one kind of quotation mark, no accents, small letters."""
    word = SINGLE.sub("'", DOUBLE.sub('"', word))
    word = "".join(c for c in unicodedata.normalize("NFD", word) if unicodedata.category(c) != "Mn")
    return word.lower()


def shape(word: str, first: bool) -> int:
    """1 small, 2 capital first (3 at the start of a paragraph), 4 all capitals, 5 mixed, 6 digits, 7 neither; 0 is padding."""
    letters = [c for c in word if c.isalpha()]
    if not letters:
        return 6 if any(c.isdigit() for c in word) else 7
    if all(c.islower() or not c.isupper() for c in letters):
        return 1
    if len(letters) > 1 and all(c.isupper() for c in letters):
        return 4
    if letters[0].isupper() and not any(c.isupper() for c in letters[1:]):
        return 3 if first else 2
    return 5


def quotes(words: list[str]) -> list[int]:
    """0 outside, 1 inside double quotation marks (the marks too), 2 inside ones that do not close in this paragraph."""
    open_at, state = None, [0] * len(words)
    for at, word in enumerate(words):
        opens, closes = word in ("“", "„", "«"), word in ("”", "»")
        if word == '"':
            opens, closes = open_at is None, open_at is not None
        if opens and open_at is None:
            open_at = at
        elif closes and open_at is not None:
            for inside in range(open_at, at + 1):
                state[inside] = 1
            open_at = None
    if open_at is not None:
        for inside in range(open_at, len(words)):
            state[inside] = 2
    return state


class Pieces:
    def __init__(self, vocabulary: Path):
        self.ids = {word: at for at, word in enumerate(vocabulary.read_text(encoding="utf8").split("\n")) if word}
        self.unknown, self.start, self.end = self.ids["[UNK]"], self.ids["[CLS]"], self.ids["[SEP]"]
        self.known: dict[str, list[int]] = {}

    def of(self, word: str) -> list[int]:
        found = self.known.get(word)
        if found is None:
            # BERT's own splitting parts punctuation from letters before it looks for pieces.
            found = [piece for part in re.findall(r"\w+|[^\w\s]", plain(word).replace("_", " _ ")) or [""] for piece in self.part(part)]
            self.known[word] = found
        return found

    def part(self, word: str) -> list[int]:
        if not word or len(word) > 100:
            return [self.unknown]
        ids, at = [], 0
        while at < len(word):
            end = len(word)
            while end > at and (piece := ("##" if at else "") + word[at:end]) not in self.ids:
                end -= 1
            if end == at:
                return [self.unknown]
            ids.append(self.ids[piece])
            at = end
        return ids
