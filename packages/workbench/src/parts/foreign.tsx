import { Fragment } from "react";

/** Characters that cannot be seen or that turn what follows around: bidi controls, zero-width, other controls. Unicode TR36, TR9. */
const HIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|\r(?!\n)|\u{e0001}|[\u{e0020}-\u{e007f}]/gu;

/** Words from outside: isolated in their direction, hidden characters shown as what they are. Never anything but text. */
export function Foreign({ children }: { readonly children: string }) {
  return (
    <bdi>
      <Visible>{children}</Visible>
    </bdi>
  );
}

/** Words inside a passage whose direction is isolated as a whole: hidden characters shown, nothing isolated again. */
export function Visible({ children }: { readonly children: string }) {
  HIDDEN.lastIndex = 0;
  return HIDDEN.test(children) ? shown(children) : children;
}

function shown(words: string) {
  HIDDEN.lastIndex = 0;
  const parts = [];
  let from = 0;
  for (const match of words.matchAll(HIDDEN)) {
    const code = `U+${(match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
    parts.push(
      <Fragment key={match.index}>
        {words.slice(from, match.index)}
        <span className="hidden-character" title={`${code}: a character that cannot be seen`}>
          {code}
        </span>
      </Fragment>,
    );
    from = match.index + match[0].length;
  }
  parts.push(words.slice(from));
  return parts;
}
