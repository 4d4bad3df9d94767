"""Writes what `pieces.py` makes of some words, for the test that compares the package's own splitting with it: python fixture.py --base BASE > ../packages/model-en/test/pieces.json"""
import argparse
import json
from pathlib import Path

from pieces import Pieces, quotes, shape

WORDS = """The ministry's “Kassym-Jomart Tokayev” won’t say $3.5bn; 12,000 U.S. troops — Aktobé, Алматы, Ақтөбе 阿拉木图 الماتي naïve ÅNGSTRÖM e-mail x@y.com
co-operate iPhone NATO McDonald O'Neil 9/11 7.8-magnitude % … ‘quoted’ snake_case 🔥 ﬁre Straße İstanbul ½ ² ''double'' a Supercalifragilistic""".split()
QUOTED = [["“", "Go", "”", "he", "said"], ['"', "Go", ",", '"', "he", "said"], ["He", "said", "“", "go"], ["«", "A", "»", "and", "„", "B", "“"]]

parser = argparse.ArgumentParser(description=__doc__)
parser.add_argument("--base", required=True)
pieces = Pieces(Path(parser.parse_args().base) / "vocab.txt")
print(
    json.dumps(
        {
            "words": [{"word": word, "pieces": pieces.of(word), "shape": shape(word, False)} for word in WORDS],
            "quotes": [{"words": words, "state": quotes(words)} for words in QUOTED],
        },
        ensure_ascii=False,
        indent=1,
    )
)
