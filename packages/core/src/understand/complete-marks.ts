import type { AttributionMark, Marks, Tagger } from "../types/marks.ts";

/** A Tagger that marks as `model` does and takes from `rules` the statements that the model has no words of: each finds what the other was not made for. */
export function completed(model: Tagger, rules: Tagger): Tagger {
  return {
    name: model.name,
    language: model.language,
    runtime: model.runtime,
    async tag(paragraphs) {
      const [marked, ruled] = await Promise.all([model.tag(paragraphs), rules.tag(paragraphs)]);
      const reached = groupsOver(ruled, marked);
      return marked.map((marks, index) => {
        const more = (ruled[index]?.attribution ?? []).filter(({ group }) => group !== null && !reached.has(group));
        if (more.length === 0) return marks;
        return { ...marks, attribution: [...marks.attribution, ...more].sort((a, b) => a.first - b.first || b.last - a.last) };
      });
    },
  };
}

/** Groups of `ruled` of which a source, cue or content shares a word with one of `marked`; a group may reach over paragraphs. */
function groupsOver(ruled: readonly Marks[], marked: readonly Marks[]): ReadonlySet<number> {
  const reached = new Set<number>();
  for (const [index, { attribution }] of ruled.entries()) {
    const taken = marked[index]?.attribution ?? [];
    for (const mark of attribution) if (mark.group !== null && taken.some((other) => overlap(mark, other))) reached.add(mark.group);
  }
  return reached;
}

function overlap(a: AttributionMark, b: AttributionMark): boolean {
  return a.label === b.label && a.first < b.last && b.first < a.last;
}
