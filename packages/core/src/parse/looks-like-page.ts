const HEAD = 16_384;
const OPENING = /^\s*(?:<\?xml[^>]{0,300}>\s*)?(?:<!--[^>]{0,2000}-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i;
const TAG = /<\/(?:a|article|b|body|div|em|h[1-6]|head|html|i|li|p|section|span|strong|table|td|title|tr|ul)\s*>/gi;

/** Whether characters are an HTML page rather than plain text. */
export function looksLikePage(text: string): boolean {
  const head = text.slice(0, HEAD);
  if (OPENING.test(head)) return true;
  const tags = head.match(TAG)?.length ?? 0;
  return /^\s*</.test(head) ? tags >= 2 : tags >= 10;
}
