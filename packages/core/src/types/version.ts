/** One report as it stood when it was captured. A changed text is a new version, never an edit; the same text captured again is none. */
export interface Version {
  /** Hash of `report` and of the original's hash: two outlets with the same words are two versions. */
  readonly id: string;
  /** Same for all versions of one article: canonical URL, else what the caller says, else `id`. */
  readonly report: string;
  readonly original: { readonly sha256: string; readonly bytes: number; readonly mediaType: string };
  readonly textSha256: string;
  readonly url: string | null;
  readonly outlet: string | null;
  /** Who owns the outlet, where the caller or the page says so. */
  readonly owner: string | null;
  readonly byline: readonly string[];
  /** Wire credits and "with reporting by" lines, as written. */
  readonly credits: readonly string[];
  readonly title: string | null;
  /** BCP 47. A language that is not read yet: layers empty, and a notice says so. */
  readonly language: string;
  /** ISO 8601, only as precise as the page says: "2022-01-07", "2022-01-07T14:52". */
  readonly published: string | null;
  readonly updated: string | null;
  /** Instant of capture, UTC. */
  readonly retrieved: string | null;
  readonly method: "file" | "paste" | "json" | "fetch" | "feed" | "archive";
}
