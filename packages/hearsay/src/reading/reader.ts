import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { HearsayError, loadLanguage, type Tagger } from "@hearsay/core";
import { dataFile, openGazetteer } from "@hearsay/gazetteer";
import type { Reader } from "./read-item.ts";

/** Which reading model marks the words: the trained one of English, or none (rules alone). */
export type ModelName = "en" | "none";

/** What reads when nobody says: HEARSAY_MODEL, else the trained model of English with the rules. */
export function usualModel(): ModelName {
  return process.env["HEARSAY_MODEL"] === "none" ? "none" : "en";
}

const loaded = new Map<ModelName, Promise<Reader>>();

/** The reader of this thread, loaded when first asked for. A model that is missing or damaged is an error, never a quiet return to rules. */
export function loadReader(model: ModelName): Promise<Reader> {
  let reader = loaded.get(model);
  if (reader === undefined) {
    reader = load(model);
    loaded.set(model, reader);
  }
  return reader;
}

async function load(model: ModelName): Promise<Reader> {
  const [bytes, tagger] = await Promise.all([readFile(fileURLToPath(dataFile.href)), model === "none" ? null : loadModel()]);
  return { gazetteer: openGazetteer(bytes), tagger };
}

/** The trained model, as @hearsay/model-en ships it; heard together with the rules of its language. */
export async function loadModel(): Promise<Tagger> {
  const { modelFiles, openModel } = await import("@hearsay/model-en").catch((error: unknown) => {
    throw new HearsayError(
      "model/missing",
      "The reading model is not installed. Install @hearsay/model-en, or read by rules with --model none.",
      error,
    );
  });
  const file = async (name: keyof typeof modelFiles): Promise<Uint8Array> => {
    try {
      return await readFile(fileURLToPath(modelFiles[name].href));
    } catch (error) {
      throw new HearsayError(
        "model/missing",
        `The reading model's file ${name} is missing. Install @hearsay/model-en again, or read by rules with --model none.`,
        error,
      );
    }
  };
  const model = await openModel({
    "model.json": await file("model.json"),
    "model.onnx": await file("model.onnx"),
    "vocab.txt": await file("vocab.txt"),
  });
  const language = await loadLanguage(model.language);
  return language === null ? model : language.completed(model);
}
