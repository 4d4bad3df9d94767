"""Trains the reading model on two cores: two processes of one thread each, gradients averaged. Resumes where it stopped.

    python train.py --data ../../shared/data --base BASE --out run [--epochs 5]

BASE is a folder with `model.safetensors` and `vocab.txt` (or `tokenizer.json`) of a BERT-like encoder.
"""
import argparse
import json
import os
import random
import time
from pathlib import Path

os.environ.setdefault("OMP_WAIT_POLICY", "passive")
import torch  # noqa: E402
import torch.distributed as dist  # noqa: E402
import torch.multiprocessing as mp  # noqa: E402
from safetensors.torch import load_file, save_file  # noqa: E402

import data  # noqa: E402
from model import ReadingModel, learning_rate  # noqa: E402
from pieces import LONGEST, Pieces, quotes, shape  # noqa: E402
from score import score_dev  # noqa: E402

PIECES_A_STEP = 2048  # over both processes
WORKERS = 2


def encode(paragraph, pieces: Pieces):
    """Pieces of one paragraph, cut at LONGEST; None when it has no words."""
    state = quotes(paragraph.words)
    ids, shapes, quoted, firsts = [pieces.start], [7], [0], []
    for at, word in enumerate(paragraph.words):
        some = pieces.of(word)
        if len(ids) + len(some) >= LONGEST:
            break
        firsts.append(len(ids))
        ids += some
        shapes += [shape(word, at == 0)] * len(some)
        quoted += [state[at]] * len(some)
    return (ids + [pieces.end], shapes + [7], quoted + [0], firsts, paragraph.allowed[: len(firsts)]) if firsts else None


def collate(items, tags: int):
    longest = max(len(item[0]) for item in items)
    most = max(len(item[3]) for item in items)
    pad = lambda row, size: row + [0] * (size - len(row))  # noqa: E731
    allowed = torch.zeros(len(items), most, tags, dtype=torch.bool)
    for row, item in enumerate(items):
        for at, some in enumerate(item[4]):
            allowed[row, at, list(some)] = True
        allowed[row, len(item[4]) :, 0] = True
    ids = torch.tensor([pad(item[0], longest) for item in items])
    return {
        "ids": ids,
        "shapes": torch.tensor([pad(item[1], longest) for item in items]),
        "quotes": torch.tensor([pad(item[2], longest) for item in items]),
        "mask": torch.tensor([[1] * len(item[0]) + [0] * (longest - len(item[0])) for item in items]).bool(),
        "firsts": torch.tensor([pad(item[3], most) for item in items]),
        "words": torch.tensor([[1] * len(item[3]) + [0] * (most - len(item[3])) for item in items]).bool(),
        "allowed": allowed,
    }


def batches(encoded: dict, epoch: int, seed: int):
    """Steps of one epoch: each a list of WORKERS (task, items), of like lengths, in an order that depends on seed and epoch alone."""
    rng = random.Random(seed * 1000 + epoch)
    some = []
    for task, items in encoded.items():
        order = sorted(range(len(items)), key=lambda at: (len(items[at][0]) + rng.random() * 8))
        batch, longest = [], 0
        for at in order:
            longest = max(longest, len(items[at][0]))
            if batch and longest * (len(batch) + 1) > PIECES_A_STEP // WORKERS:
                some.append((task, batch))
                batch, longest = [], len(items[at][0])
            batch.append(at)
        if batch:
            some.append((task, batch))
    rng.shuffle(some)
    # Two of like cost side by side: the processes wait for each other.
    some.sort(key=lambda each: rng.random())
    return [some[at : at + WORKERS] for at in range(0, len(some) - WORKERS + 1, WORKERS)]


def work(rank: int, options):
    os.environ.update(MASTER_ADDR="127.0.0.1", MASTER_PORT=str(options.port))
    dist.init_process_group("gloo", rank=rank, world_size=WORKERS)
    torch.set_num_threads(1)
    torch.manual_seed(options.seed)
    base = Path(options.base)
    pieces = Pieces(base / "vocab.txt")
    encoded = {task: [] for task in data.TAGS}
    for paragraph in data.training(Path(options.data), options.seed):
        item = encode(paragraph, pieces)
        if item:
            encoded[paragraph.task].append(item)
    model = ReadingModel(len(pieces.ids), data.TAGS)
    model.load_base(load_file(base / "model.safetensors"))
    model.encoder.words.weight.requires_grad = False
    groups = {"encoder": [], "heads": [], "crfs": []}
    for name, parameter in model.named_parameters():
        if parameter.requires_grad:
            groups[name.split(".")[0]].append(parameter)
    rates = {"encoder": options.rate, "heads": 1e-3, "crfs": 1e-2}
    optimiser = torch.optim.AdamW([{"params": some, "lr": rates[name], "base": rates[name]} for name, some in groups.items()], weight_decay=0.01)
    parameters = [parameter for some in groups.values() for parameter in some]
    average = {name: value.detach().clone() for name, value in model.state_dict().items() if value.dtype.is_floating_point}
    steps = sum(len(batches(encoded, epoch, options.seed)) for epoch in range(options.epochs))
    out = Path(options.out)
    step = 0
    if (out / "state.pt").exists():
        state = torch.load(out / "state.pt", weights_only=True)
        model.load_state_dict(state["model"])
        optimiser.load_state_dict(state["optimiser"])
        average, step = state["average"], state["step"]
    if rank == 0:
        print(json.dumps({"paragraphs": {task: len(items) for task, items in encoded.items()}, "steps": steps, "from": step}), flush=True)
    begun, seen = time.time(), 0
    at = 0
    for epoch in range(options.epochs):
        for pair in batches(encoded, epoch, options.seed):
            at += 1
            if at <= step:
                continue
            torch.manual_seed(options.seed + at * WORKERS + rank)
            task, chosen = pair[rank]
            batch = collate([encoded[task][item] for item in chosen], len(data.TAGS[task]))
            model.train()
            loss = model.crfs[task].loss(model.emissions(batch, task), batch["allowed"], batch["words"])
            optimiser.zero_grad(set_to_none=False)
            loss.backward()
            flat = torch.cat([(torch.zeros_like(p) if p.grad is None else p.grad).flatten() for p in parameters])
            dist.all_reduce(flat)
            flat /= WORKERS
            offset = 0
            for p in parameters:
                p.grad = flat[offset : offset + p.numel()].view_as(p)
                offset += p.numel()
            torch.nn.utils.clip_grad_norm_(parameters, 1.0)
            for group in optimiser.param_groups:
                group["lr"] = group["base"] * learning_rate(at, steps)
            optimiser.step()
            keep = min(0.999, (1 + at) / (10 + at))
            for name, value in model.state_dict().items():
                if name in average:
                    average[name].lerp_(value, 1 - keep)
            seen += int(batch["mask"].sum())
            step = at
            if rank == 0 and at % 100 == 0:
                print(json.dumps({"step": at, "epoch": epoch, "task": task, "loss": round(float(loss), 3), "pieces/s": round(seen * WORKERS / (time.time() - begun)), "minutes": round((time.time() - begun) / 60, 1)}), flush=True)
            if rank == 0 and (at % options.save == 0 or at == steps):
                out.mkdir(parents=True, exist_ok=True)
                torch.save({"model": model.state_dict(), "optimiser": optimiser.state_dict(), "average": average, "step": step}, out / "state.new")
                os.replace(out / "state.new", out / "state.pt")
                whole = {**model.state_dict(), **average}
                save_file({name: value.contiguous() for name, value in whole.items()}, out / "model.safetensors")
        if rank == 0:
            judged = ReadingModel(len(pieces.ids), data.TAGS)
            judged.load_state_dict({**model.state_dict(), **average}, strict=False)
            print(json.dumps({"epoch": epoch, "dev": score_dev(judged, pieces, Path(options.data))}), flush=True)
        dist.barrier()
    dist.destroy_process_group()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", required=True)
    parser.add_argument("--base", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--epochs", type=int, default=5)
    parser.add_argument("--rate", type=float, default=2e-4)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--save", type=int, default=500)
    parser.add_argument("--port", type=int, default=29511)
    mp.spawn(work, args=(parser.parse_args(),), nprocs=WORKERS)
