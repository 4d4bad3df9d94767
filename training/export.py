"""Writes the trained model as one int8 ONNX file for a single paragraph at a time, with its tags and transitions beside it.

    python export.py --run run --base BASE --out ../packages/model-en/data

The graph is written by hand with onnxruntime's fused operators (Attention, SkipLayerNormalization, BiasGelu). Weights are quantised dynamically, per channel and with
reduced range: processors without VNNI overflow otherwise. One paragraph a call: dynamic scales are taken over the whole input, so paragraphs in one batch would
change each other's marks.
"""
import argparse
import hashlib
import json
import shutil
import tempfile
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic
from safetensors.numpy import load_file

import data

LAYERS, HEADS, WIDTH = 6, 12, 384


def graph(weights: dict[str, np.ndarray]) -> onnx.ModelProto:
    nodes, constants = [], []

    def constant(name: str, value: np.ndarray) -> str:
        constants.append(numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def node(kind: str, inputs: list[str], output: str, domain: str = "", **attributes) -> str:
        nodes.append(helper.make_node(kind, inputs, [output], domain=domain, name=output, **attributes))
        return output

    w = lambda name: weights[f"encoder.{name}"]  # noqa: E731
    words = node("Gather", [constant("words", w("words.weight")), "ids"], "word")
    marks = node("Gather", [constant("shapes_table", w("shapes.weight")), "shapes"], "shape")
    quotes = node("Gather", [constant("quotes_table", w("quotes.weight")), "quotes"], "quote")
    positions = node("Gather", [constant("positions_table", w("positions.weight")), "positions"], "position")
    x = node("Add", [words, positions], "embedded1")
    x = node("Add", [x, marks], "embedded2")
    x = node("Add", [x, quotes], "embedded3")
    x = node("LayerNormalization", [x, constant("norm.weight", w("norm.weight")), constant("norm.bias", w("norm.bias"))], "embedded", epsilon=1e-12, axis=-1)
    for number in range(LAYERS):
        at = f"layers.{number}."
        name = f"layer{number}_"
        attention = node(
            "Attention",
            [x, constant(f"{name}qkv", w(f"{at}qkv.weight").T), constant(f"{name}qkv_bias", w(f"{at}qkv.bias"))],
            f"{name}attention",
            domain="com.microsoft",
            num_heads=HEADS,
        )
        mixed = node("MatMul", [attention, constant(f"{name}out", w(f"{at}out.weight").T)], f"{name}mixed")
        x = skip(node, constant, mixed, x, w(f"{at}norm1.weight"), w(f"{at}norm1.bias"), w(f"{at}out.bias"), f"{name}first")
        up = node("MatMul", [x, constant(f"{name}up", w(f"{at}up.weight").T)], f"{name}up_out")
        inner = node("BiasGelu", [up, constant(f"{name}up_bias", w(f"{at}up.bias"))], f"{name}inner", domain="com.microsoft")
        down = node("MatMul", [inner, constant(f"{name}down", w(f"{at}down.weight").T)], f"{name}down_out")
        x = skip(node, constant, down, x, w(f"{at}norm2.weight"), w(f"{at}norm2.bias"), w(f"{at}down.bias"), f"{name}second")
    head = np.concatenate([weights[f"heads.{task}.weight"] for task in data.TAGS])
    bias = np.concatenate([weights[f"heads.{task}.bias"] for task in data.TAGS])
    scored = node("MatMul", [x, constant("head", head.T)], "scored")
    node("Add", [scored, constant("head_bias", bias)], "emissions")
    inputs = [helper.make_tensor_value_info(name, TensorProto.INT64, [1, "pieces"]) for name in ("ids", "shapes", "quotes", "positions")]
    outputs = [helper.make_tensor_value_info("emissions", TensorProto.FLOAT, [1, "pieces", len(bias)])]
    made = helper.make_graph(nodes, "reading-model", inputs, outputs, constants)
    model = helper.make_model(made, opset_imports=[helper.make_opsetid("", 17), helper.make_opsetid("com.microsoft", 1)], producer_name="hearsay")
    model.ir_version = 8
    return model


def skip(node, constant, x, before, weight, bias, added, name):
    return node(
        "SkipLayerNormalization",
        [x, before, constant(f"{name}_weight", weight), constant(f"{name}_bias", bias), constant(f"{name}_added", added)],
        name,
        domain="com.microsoft",
        epsilon=1e-12,
    )


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--run", required=True)
    parser.add_argument("--base", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--float", action="store_true", help="leave the weights in 32 bits, to compare")
    options = parser.parse_args()
    weights = load_file(Path(options.run) / "model.safetensors")
    out = Path(options.out)
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        whole = Path(folder) / "whole.onnx"
        onnx.save(graph(weights), whole)
        if options.float:
            shutil.copy(whole, out / "model.onnx")
        else:
            quantize_dynamic(
                whole,
                out / "model.onnx",
                per_channel=True,
                reduce_range=True,
                weight_type=QuantType.QInt8,
                op_types_to_quantize=["MatMul", "Attention", "Gather"],
                nodes_to_exclude=["shape", "quote", "position", "scored"],
                extra_options={"DefaultTensorType": TensorProto.FLOAT},
            )
    shutil.copy(Path(options.base) / "vocab.txt", out / "vocab.txt")
    crfs = {
        task: {
            "tags": tags,
            "start": [round(float(v), 4) for v in weights[f"crfs.{task}.start"]],
            "transitions": [[round(float(v), 4) for v in row] for row in weights[f"crfs.{task}.transitions"]],
        }
        for task, tags in data.TAGS.items()
    }
    described = {
        "name": "reading-en-2",
        "sha256": {name: hashlib.sha256((out / name).read_bytes()).hexdigest() for name in ("model.onnx", "vocab.txt")},
        "layers": crfs,
    }
    (out / "model.json").write_text(json.dumps(described, indent=1) + "\n")
    print(json.dumps({name: (out / name).stat().st_size for name in ("model.onnx", "vocab.txt", "model.json")}))


if __name__ == "__main__":
    main()
