import { amountWords, type ClaimOf, type ReportRecord, type Statement, voiceWords } from "@hearsay/core";

/** A claim in a few words: what a person looks at first, and the rest in a line. */
export interface ClaimWords {
  readonly head: string;
  readonly tail: string;
}

/** Puts claims of one record into words; the record as people corrected it. */
export function claimWording(record: ReportRecord): (found: ClaimOf) => ClaimWords {
  const statements = new Map(record.statements.map((each) => [each.id, each]));
  const actors = new Map(record.actors.map(({ id, name }) => [id, name]));
  const places = new Map(record.places.map(({ id, name }) => [id, name]));
  const times = new Map(record.times.map((time) => [time.id, record.text.slice(time.start, time.end)]));
  const by = (statement: string | null): string | null => {
    const found: Statement | undefined = statement === null ? undefined : statements.get(statement);
    return found === undefined ? null : `on the word of ${voiceWords(found)}`;
  };
  const line = (parts: readonly (string | null | undefined)[]): string =>
    parts.filter((each) => each !== null && each !== undefined && each !== "").join(" · ");
  const side = (some: readonly { readonly actor: string | null; readonly start: number; readonly end: number }[]): string =>
    some.map(({ actor, start, end }) => (actor === null ? undefined : actors.get(actor)) ?? record.text.slice(start, end)).join(" and ");
  return ({ kind, claim }) => {
    switch (kind) {
      case "statement":
        return {
          head: voiceWords(claim),
          tail: line([
            claim.stance.replaceAll("-", " "),
            claim.manner,
            claim.medium === null ? null : record.text.slice(claim.medium.start, claim.medium.end),
            claim.time === null ? null : times.get(claim.time),
          ]),
        };
      case "figure": {
        const of =
          claim.of === "other" ? (claim.counted === null ? "" : record.text.slice(claim.counted.start, claim.counted.end)) : claim.of;
        const unit = claim.of !== "other" && claim.unit !== null && claim.unit !== "person" ? claim.unit : null;
        return {
          head: `${amountWords(claim.amount)} ${of}`.trim(),
          tail: line([
            claim.population,
            unit,
            claim.per === null ? null : `per ${claim.per}`,
            claim.as === "level" ? null : claim.as,
            claim.place === null ? null : places.get(claim.place),
            claim.asOf === null ? null : times.get(claim.asOf),
            by(claim.statement),
          ]),
        };
      }
      case "happening": {
        const [who, whom] = [side(claim.who), side(claim.whom)];
        const sides = whom === "" ? who : `${who === "" ? "not said who" : who} → ${whom}`;
        return {
          head: `${claim.type.charAt(0)}${claim.type.slice(1).toLowerCase()}${claim.mode === null ? "" : `, ${claim.mode}`}`,
          tail: line([
            claim.status === "happened" ? null : claim.status,
            sides,
            claim.place === null ? null : places.get(claim.place),
            claim.time === null ? null : times.get(claim.time),
            by(claim.statement),
          ]),
        };
      }
      case "naming": {
        const voice = claim.voice === null ? "the report itself" : (actors.get(claim.voice) ?? claim.voice);
        const of = claim.of === null ? null : (actors.get(claim.of) ?? claim.of);
        return { head: `“${claim.label}”`, tail: line([`word of ${voice}`, of === null ? null : `for ${of}`]) };
      }
    }
  };
}
