import { pageDate } from "./page-date.ts";

/** Parameters that follow a reader, not a page. */
const FOLLOWING = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|ocid|cmpid|smid|ref_src|_ga)$/i;

/** An address without fragment and tracking parameters; null when it is none of the web. */
export function canonicalUrl(address: string, base?: string): string | null {
  let url: URL;
  try {
    url = base === undefined ? new URL(address.trim()) : new URL(address.trim(), base);
  } catch {
    return null;
  }
  if (url.protocol !== "http:" && url.protocol !== "https:") return null;
  url.hash = "";
  if (url.search === "") return url.href.replace(/\?$/, "");
  const kept = url.search
    .slice(1)
    .split("&")
    .filter((pair) => pair !== "" && !FOLLOWING.test(pair.split("=")[0] ?? ""));
  const path = url.href.slice(0, url.href.indexOf("?"));
  return kept.length === 0 ? path : `${path}?${kept.join("&")}`;
}

const DIGITS = /[/-]((?:19|20)\d{2})([/-]?)(0?[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01]|[1-9](?!\d))(?=[/_-]|$)/;
const NAMED = /\/((?:19|20)\d{2})\/([a-z]{3,9})\/(\d{1,2})(?=\/|$)/i;

/** The day in an address like /2022/01/07/ or /2022/jan/7/; null: none. */
export function dayInUrl(url: string): string | null {
  const match = DIGITS.exec(url) ?? NAMED.exec(url);
  if (match === null) return null;
  const [, year, second, third, fourth] = match;
  return fourth === undefined ? pageDate(`${third} ${second} ${year}`) : pageDate(`${year}-${third}-${fourth}`);
}
