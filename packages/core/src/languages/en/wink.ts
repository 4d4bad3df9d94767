import model from "wink-eng-lite-web-model";
import winkNLP, { type Document, type WinkMethods } from "wink-nlp";

/** The words that wink-nlp knows: those of its model, and after them every other word that it has met. */
interface Lexemes {
  readonly list: readonly string[];
  readonly hash: Record<string, number>;
}

interface Wink {
  readonly methods: WinkMethods;
  readonly lexemes: Lexemes;
  /** So many words are the model's own. */
  readonly own: number;
}

/** wink-nlp is started anew when it holds so many words that are none of its model's. */
const MOST = 20_000;

/** Loaded once: each further load would write it out in twice the length. */
const metaCer = (model.metaCER as () => unknown)();

let wink = start();

function start(): Wink {
  let lexemes: Lexemes = { list: [], hash: {} };
  // Its types say nothing of what a model is.
  const load = model.core as () => { readonly features: { readonly lexeme: Lexemes } };
  const core = (): ReturnType<typeof load> => {
    const made = load();
    lexemes = made.features.lexeme;
    return made;
  };
  const methods = winkNLP({ ...model, core, metaCER: () => metaCer }, ["sbd", "pos"]);
  return { methods, lexemes, own: lexemes.list.length };
}

/**
 * Hands a text to wink-nlp and its document to `use`, and makes wink forget the words that it met. It would else take what it once split off ("Clinton's", before a
 * dash) for one word wherever it came again, and the same text would be other words after other texts.
 */
export function withDocument<T>(text: string, use: (document: Document, its: WinkMethods["its"]) => T): T {
  const { methods, lexemes, own } = wink;
  const met = lexemes.list.length;
  const used = use(methods.readDoc(text), methods.its);
  for (let at = met; at < lexemes.list.length; at++) delete lexemes.hash[lexemes.list[at] ?? ""];
  if (lexemes.list.length - own > MOST) wink = start();
  return used;
}
