/** What each feature of `pronoun-features.ts` speaks for, as learnt by maximum likelihood over candidates (softmax, AdaGrad, L2 0.0002) on the training parts of GAP and
 * OntoGUM, news counting five times, November 2026. Seven are set by hand: "both speak" and "speaks, of whom is quoted",
 * because who speaks goes on speaking in news and seldom speaks of themselves by name, "same pronoun"
 * and "by pronoun", because in training each pronoun behind another hangs on our own earlier answer, "by noun" and "by relation", because GAP asks after names
 * only, and "other paragraph", because its texts have one. Weights add up; no text of the sets is in them. */
const WEIGHTS = `
ahead alone, comma | -0.28
ahead of first word | -0.31
ahead of he subject | 0.67
ahead of he subject, comma | 0.04
ahead of him subject, comma | 0.97
ahead of his subject | -0.02
ahead of his subject, comma | 0.9
ahead of one known | 0.86
ahead of speaker | -0.55
ahead opens | 0.24
ahead opens, comma | 1.55
ahead, gender agrees | 1.16
ahead, gender unknown | -0.1
ahead, mentioned 0 | 0.03
ahead, mentioned 1 | 0.83
ahead, mentioned 2 | 0.75
behind comma | 0.26
both speak | 1.8
by noun | 0.4
by relation | -0.8
by person | 1.27
by pronoun | -0.5
distance 0 | 0.86
distance 1 | -0.63
distance 2 | -0.78
distance 3 | -0.27
full name | -0.51
gender agrees | 0.13
gender unknown | -0.63
he object before | -0.8
he object clause | -0.57
he object far | -1.57
he object sentence | -0.08
he oblique before | -0.89
he oblique clause | -1.06
he oblique far | -1.73
he oblique sentence | -0.34
he owner before | -0.94
he owner clause | 0.1
he owner far | 0.62
he owner sentence | -0.34
he relative | 0.58
he subject before | 1.11
he subject clause | 0.94
he subject far | 0.43
he subject sentence | 0.95
he subjects between 0 | 0.2
he subjects between 1 | -0.14
he subjects between 2 | -0.27
he subjects between 3 | 0.36
him object before | -0.47
him object clause | 0.22
him object far | -0.81
him object sentence | 0.21
him oblique before | -1.32
him oblique clause | 0.18
him oblique far | -1.39
him oblique sentence | 0.25
him owner before | 0.05
him owner clause | 0.66
him owner far | 0.18
him owner sentence | -0.29
him relative | -0.58
him subject before | 0.31
him subject clause | -0.8
him subject far | 0.57
him subject sentence | 0.03
him subjects between 0 | -0.35
him subjects between 1 | 0.22
him subjects between 2 | -0.31
him subjects between 3 | 0.21
his object before | -0.99
his object clause | 0.67
his object far | -1.1
his object sentence | -0.46
his oblique before | -0.93
his oblique clause | 0.72
his oblique far | -2.14
his oblique sentence | -0.51
his owner before | 0.37
his owner clause | 0.26
his owner far | -0.32
his owner sentence | -0.37
his relative | 0.71
his subject before | 0.29
his subject clause | 0.37
his subject far | -0.1
his subject sentence | 0.08
his subjects between 0 | 0.31
his subjects between 1 | -0.59
his subjects between 2 | -0.12
his subjects between 3 | -0.41
into quotation | -1.19
latest of its own | -0.21
mentioned 1 | -0.66
mentioned 2 | -0.27
mentioned 3 | -0.21
mentioned 4 | -0.41
mentioned 5 | 0.74
mentions between 0 | 0.33
mentions between 1 | 0.07
mentions between 2 | -0.08
mentions between 3 | -0.46
mentions between 4 | -1.42
opens | -0.74
other paragraph | -0.6
out of quotation | -0.56
reflexive subject | 0.14
relative before | -0.59
same pronoun | 0.1
speaks, of whom is quoted | -1.5
spoke | -0.11
spoke, quoted | -1.98
titled or first | 0.38
`;

/** Weight of each feature; features without one count nothing. */
export const PRONOUN_WEIGHTS: ReadonlyMap<string, number> = new Map(
  WEIGHTS.trim()
    .split("\n")
    .map((line) => {
      const [feature = "", weight = "0"] = line.split(" | ");
      return [feature, Number(weight)] as const;
    }),
);
