import { HearsayError } from "@hearsay/core";
import type { InferenceSession, Tensor } from "onnxruntime-common";

/** What both runtimes of ONNX give. */
interface Onnx {
  readonly InferenceSession: { create(bytes: Uint8Array, options: InferenceSession.SessionOptions): Promise<InferenceSession> };
  readonly Tensor: new (type: "int64", data: BigInt64Array, shape: readonly number[]) => Tensor;
  readonly env: {
    readonly versions: { readonly node?: string; readonly web?: string; readonly common: string };
    readonly wasm?: { numThreads?: number; wasmPaths?: unknown };
  };
}

/** Which runtime runs the model: the native one where it installed, else WebAssembly. */
export type RuntimeName = "onnxruntime-node" | "onnxruntime-web";

/** A model that is loaded: numbers in, scores out. */
export interface Session {
  /** "onnxruntime-node 1.30.0". */
  readonly runtime: string;
  /** Scores of all tags of all layers for each piece, row after row. Inputs have one number for each piece of one paragraph. */
  run(inputs: {
    readonly ids: readonly number[];
    readonly shapes: readonly number[];
    readonly quotes: readonly number[];
  }): Promise<Float32Array>;
}

/** Loads a model on the runtime that is named, or on the best that is there. */
export async function openSession(model: Uint8Array, only?: RuntimeName): Promise<Session> {
  const [name, onnx] = await runtime(only);
  if (onnx.env.wasm !== undefined) onnx.env.wasm.numThreads = 1;
  let session: InferenceSession;
  try {
    // One thread a session: reports are read side by side, and the sums of one thread come out the same each time.
    session = await onnx.InferenceSession.create(model, {
      graphOptimizationLevel: "all",
      intraOpNumThreads: 1,
      interOpNumThreads: 1,
      logSeverityLevel: 3,
    });
  } catch (error) {
    throw new HearsayError(
      "model/damaged",
      `The reading model could not be loaded by ${name}: ${error instanceof Error ? error.message : String(error)}`,
      error,
    );
  }
  const { versions } = onnx.env;
  return {
    runtime: `${name} ${(name === "onnxruntime-node" ? versions.node : versions.web) ?? versions.common}`,
    async run({ ids, shapes, quotes }) {
      const tensor = (numbers: readonly number[]): Tensor =>
        new onnx.Tensor("int64", BigInt64Array.from(numbers, BigInt), [1, numbers.length]);
      const feeds = { ids: tensor(ids), shapes: tensor(shapes), quotes: tensor(quotes), positions: tensor(ids.map((_, at) => at)) };
      const { emissions } = await session.run(feeds);
      if (emissions === undefined) throw new HearsayError("model/damaged", "The reading model gave no scores.");
      return emissions.data as Float32Array;
    },
  };
}

async function runtime(only: RuntimeName | undefined): Promise<readonly [RuntimeName, Onnx]> {
  if (only !== "onnxruntime-web") {
    try {
      return ["onnxruntime-node", (await import("onnxruntime-node")) as unknown as Onnx];
    } catch (error) {
      if (only === "onnxruntime-node")
        throw new HearsayError("model/no-runtime", "onnxruntime-node is not installed here; onnxruntime-web is.", error);
    }
  }
  return ["onnxruntime-web", (await import("onnxruntime-web")) as unknown as Onnx];
}
