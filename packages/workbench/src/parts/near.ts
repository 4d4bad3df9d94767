/** The end of some words, cut at a space. */
export function tailOf(words: string, most = 70): string {
  if (words.length <= most) return words;
  const cut = words.slice(-most);
  return `…${cut.slice(cut.indexOf(" "))}`;
}

/** The beginning of some words, cut at a space. */
export function headOf(words: string, most = 70): string {
  if (words.length <= most) return words;
  const cut = words.slice(0, most);
  return `${cut.slice(0, Math.max(0, cut.lastIndexOf(" ")))} …`;
}
