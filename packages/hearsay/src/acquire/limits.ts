const MEGABYTE = 1024 * 1024;

/** A report bigger than this, as it comes or as a text, is refused: reading it would take more memory than Node.js has by default. A book has one megabyte. */
export const BIGGEST_REPORT: number = 32 * MEGABYTE;

/** Characters. */
export const LONGEST_TEXT: number = BIGGEST_REPORT;

/** What to tell people of a bigger one. */
export const TOO_LONG = "It is bigger than 32 MB, too big for one report. Split it, or give it as JSON Lines, a report a line.";

/** A bigger report, in bytes, is read in a thread of its own. */
export const BIG: number = MEGABYTE;

/** Memory of a thread that reads reports that are not big, in megabytes of the JavaScript heap. The less a thread may have, the less it lets pile up. */
export const HEAP_MB = 512;

/** Most memory that any one report is given. */
export const MOST_HEAP_MB = 3_072;

/** Memory of a thread that reads one big report, at the first try: enough for prose, which takes some 30 and 27 for each of its own. */
export function heapFor(bytes: number): number {
  return Math.ceil(120 + (32 * bytes) / MEGABYTE);
}

/** Of that, what is for things just made. */
export const YOUNG_HEAP_MB = 24;

/** What to tell people of a report that took more. */
export const TOO_MUCH_HEAP = "Reading it takes more memory than one report is given. Split it, and add the parts.";
