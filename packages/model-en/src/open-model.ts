import { HearsayError, type Tagger } from "@hearsay/core";
import { chainOf, type Layer } from "./chain.ts";
import { Pieces } from "./pieces.ts";
import { openSession, type RuntimeName } from "./runtime.ts";
import { taggerOf } from "./tagger.ts";

/** The files of the model, as bytes. */
export interface ModelFiles {
  readonly "model.json": Uint8Array;
  readonly "model.onnx": Uint8Array;
  readonly "vocab.txt": Uint8Array;
}

interface Description {
  readonly name: string;
  readonly sha256: { readonly "model.onnx": string; readonly "vocab.txt": string };
  readonly layers: { readonly attribution: Layer; readonly names: Layer };
}

/** The Tagger of the trained model. Files that are not the ones that were released are an error ("model/damaged"), never a quiet return to rules. */
export async function openModel(files: ModelFiles, options: { readonly runtime?: RuntimeName } = {}): Promise<Tagger> {
  const description = described(files["model.json"]);
  for (const name of ["model.onnx", "vocab.txt"] as const) {
    const hash = await sha256(files[name]);
    if (hash !== description.sha256[name])
      throw new HearsayError(
        "model/damaged",
        `The reading model's file ${name} is damaged: its hash is ${hash.slice(0, 12)}…, expected ${description.sha256[name].slice(0, 12)}…. Install @hearsay/model-en again, or read by rules with --model none.`,
      );
  }
  const session = await openSession(files["model.onnx"], options.runtime);
  const pieces = new Pieces(new TextDecoder().decode(files["vocab.txt"]));
  return taggerOf({
    name: description.name,
    session,
    pieces,
    attribution: chainOf(description.layers.attribution),
    names: chainOf(description.layers.names),
  });
}

function described(bytes: Uint8Array): Description {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as Description;
  } catch (error) {
    throw new HearsayError(
      "model/damaged",
      "The reading model's file model.json is damaged. Install @hearsay/model-en again, or read by rules with --model none.",
      error,
    );
  }
}

async function sha256(bytes: Uint8Array): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes as Uint8Array<ArrayBuffer>));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
