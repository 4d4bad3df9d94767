"""The encoder (BERT's architecture, Devlin et al. 2019, as MiniLM cuts it down, Wang et al. 2020) with a linear-chain CRF (Lafferty et al. 2001) for each task."""
import math

import torch
from torch import nn
from torch.nn import functional as F

IMPOSSIBLE = -1e4
SHAPES = 8
QUOTES = 3


class Layer(nn.Module):
    def __init__(self, width: int, heads: int, inner: int, dropout: float):
        super().__init__()
        self.heads = heads
        self.qkv = nn.Linear(width, 3 * width)
        self.out = nn.Linear(width, width)
        self.norm1 = nn.LayerNorm(width, eps=1e-12)
        self.up = nn.Linear(width, inner)
        self.down = nn.Linear(inner, width)
        self.norm2 = nn.LayerNorm(width, eps=1e-12)
        self.dropout = dropout

    def forward(self, x, bias):
        batch, length, width = x.shape
        q, k, v = self.qkv(x).view(batch, length, 3, self.heads, width // self.heads).permute(2, 0, 3, 1, 4)
        mixed = F.scaled_dot_product_attention(q, k, v, attn_mask=bias, dropout_p=self.dropout if self.training else 0.0)
        mixed = self.out(mixed.transpose(1, 2).reshape(batch, length, width))
        x = self.norm1(x + F.dropout(mixed, self.dropout, self.training))
        inner = self.down(F.gelu(self.up(x)))
        return self.norm2(x + F.dropout(inner, self.dropout, self.training))


class Encoder(nn.Module):
    def __init__(self, vocabulary: int, width: int = 384, layers: int = 6, heads: int = 12, inner: int = 1536, longest: int = 512, dropout: float = 0.1):
        super().__init__()
        self.words = nn.Embedding(vocabulary, width)
        self.positions = nn.Embedding(longest, width)
        # What an uncased vocabulary loses, and where quotation marks are open; zero at the start, so that nothing is lost either.
        self.shapes = nn.Embedding(SHAPES, width)
        self.quotes = nn.Embedding(QUOTES, width)
        nn.init.zeros_(self.shapes.weight)
        nn.init.zeros_(self.quotes.weight)
        self.norm = nn.LayerNorm(width, eps=1e-12)
        self.layers = nn.ModuleList(Layer(width, heads, inner, dropout) for _ in range(layers))
        self.dropout = dropout

    def forward(self, ids, shapes, quotes, mask):
        x = self.words(ids) + self.positions.weight[: ids.shape[1]] + self.shapes(shapes) + self.quotes(quotes)
        x = F.dropout(self.norm(x), self.dropout, self.training)
        bias = torch.zeros(mask.shape, dtype=x.dtype).masked_fill(~mask, IMPOSSIBLE)[:, None, None, :]
        for layer in self.layers:
            x = layer(x, bias)
        return x


class Crf(nn.Module):
    """Chain over the words of a paragraph. I-x follows only B-x or I-x, and never comes first."""

    def __init__(self, tags: list[str]):
        super().__init__()
        self.transitions = nn.Parameter(torch.zeros(len(tags), len(tags)))
        self.start = nn.Parameter(torch.zeros(len(tags)))
        barred = [[b.startswith("I-") and (a == "O" or a[2:] != b[2:]) for b in tags] for a in tags]
        self.register_buffer("barred", torch.tensor(barred), persistent=False)
        self.register_buffer("barred_first", torch.tensor([t.startswith("I-") for t in tags]), persistent=False)

    def scores(self):
        return self.transitions.masked_fill(self.barred, IMPOSSIBLE), self.start.masked_fill(self.barred_first, IMPOSSIBLE)

    def partition(self, emissions, mask):
        transitions, start = self.scores()
        alpha = start + emissions[:, 0]
        for at in range(1, emissions.shape[1]):
            step = torch.logsumexp(alpha[:, :, None] + transitions, dim=1) + emissions[:, at]
            alpha = torch.where(mask[:, at, None], step, alpha)
        return torch.logsumexp(alpha, dim=1)

    def loss(self, emissions, allowed, mask):
        """Minus log likelihood of all tag paths that the set allows; `allowed`: [batch, words, tags]."""
        return (self.partition(emissions, mask) - self.partition(emissions.masked_fill(~allowed, IMPOSSIBLE), mask)).mean()

    @torch.no_grad()
    def best(self, emissions, length: int) -> list[int]:
        transitions, start = self.scores()
        score, back = start + emissions[0], []
        for at in range(1, length):
            total = score[:, None] + transitions
            score, best = total.max(dim=0)
            score = score + emissions[at]
            back.append(best)
        path = [int(score.argmax())]
        for best in reversed(back):
            path.append(int(best[path[-1]]))
        return path[::-1]


class ReadingModel(nn.Module):
    def __init__(self, vocabulary: int, tags: dict[str, list[str]], width: int = 384, layers: int = 6):
        super().__init__()
        self.encoder = Encoder(vocabulary, width, layers)
        self.heads = nn.ModuleDict({task: nn.Linear(width, len(names)) for task, names in tags.items()})
        self.crfs = nn.ModuleDict({task: Crf(names) for task, names in tags.items()})

    def emissions(self, batch, task: str):
        """Scores of the tags at the first piece of each word."""
        encoded = self.encoder(batch["ids"], batch["shapes"], batch["quotes"], batch["mask"])
        firsts = batch["firsts"][:, :, None].expand(-1, -1, encoded.shape[2])
        return self.heads[task](F.dropout(encoded.gather(1, firsts), 0.1, self.training))

    def load_base(self, weights: dict[str, torch.Tensor]):
        """Takes over a BERT checkpoint under its usual names."""
        get = lambda name: weights.get(name, weights.get(f"bert.{name}"))  # noqa: E731
        e = self.encoder
        e.words.weight.data.copy_(get("embeddings.word_embeddings.weight"))
        e.positions.weight.data.copy_(get("embeddings.position_embeddings.weight") + get("embeddings.token_type_embeddings.weight")[0])
        e.norm.weight.data.copy_(get("embeddings.LayerNorm.weight"))
        e.norm.bias.data.copy_(get("embeddings.LayerNorm.bias"))
        for number, layer in enumerate(e.layers):
            at = f"encoder.layer.{number}."
            for part in ("weight", "bias"):
                layer.qkv.__getattr__(part).data.copy_(torch.cat([get(f"{at}attention.self.{name}.{part}") for name in ("query", "key", "value")]))
                for ours, theirs in (("out", "attention.output.dense"), ("norm1", "attention.output.LayerNorm"), ("up", "intermediate.dense"), ("down", "output.dense"), ("norm2", "output.LayerNorm")):
                    getattr(getattr(layer, ours), part).data.copy_(get(f"{at}{theirs}.{part}"))


def learning_rate(step: int, steps: int) -> float:
    """Linear warm-up over 6 %, then linear decay to 0."""
    warm = max(1, math.ceil(0.06 * steps))
    return step / warm if step < warm else max(0.0, (steps - step) / max(1, steps - warm))
