const WORDS: Readonly<Record<string, string>> = {
  "voice.name": "Voice",
  "voice.kind": "Voice is",
  manner: "Manner",
  stance: "Stance",
  "amount.value": "Number",
  "amount.low": "At least",
  "amount.high": "At most",
  "amount.open": "Excluded bound",
  "amount.approximate": "Approximate",
  unit: "Unit",
  of: "Of",
  population: "Who is counted",
  as: "Given as",
  per: "Per",
  type: "Type",
  mode: "Mode",
  status: "Status",
  label: "Label",
  voice: "Voice",
};

/** A field of a claim as people call it. */
export function fieldWords(field: string): string {
  return WORDS[field] ?? field.replaceAll(".", " ");
}

/** A value as people read it; "null" is "not said". */
export function valueWords(value: string): string {
  return value === "null" ? "not said" : value === "true" ? "yes" : value === "false" ? "no" : value;
}
