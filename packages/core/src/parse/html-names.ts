/** Elements without content (HTML Living Standard, 13.1.2). */
export const VOID_ELEMENTS: ReadonlySet<string> = new Set(
  "area base br col embed hr img input link meta param source track wbr".split(" "),
);

/** Elements that a browser shows as blocks of their own (the UA style sheet of the HTML Living Standard, 15.3). */
export const BLOCK_ELEMENTS: ReadonlySet<string> = new Set(
  (
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form " +
    "h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul"
  ).split(" "),
);

/** Elements whose text nobody reads on the page. */
export const UNREAD_ELEMENTS: ReadonlySet<string> = new Set(
  "audio button canvas datalist embed head iframe input math noembed noframes noscript object script select style svg template textarea title video xmp".split(
    " ",
  ),
);
