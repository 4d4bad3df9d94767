import { isAgency } from "./agencies.ts";
import { canonicalUrl, dayInUrl } from "./canonical-url.ts";
import { characters } from "./character-references.ts";
import type { PageDocument } from "./dom.ts";
import { isObject, type LinkedData, linkedData, typesOf, wordsOf } from "./json-ld.ts";
import { writers } from "./names-of-writers.ts";
import { pageDate } from "./page-date.ts";

/** What a report says of itself beside its words. */
export interface Metadata {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly owner: string | null;
  readonly byline: readonly string[];
  readonly credits: readonly string[];
  readonly published: string | null;
  readonly updated: string | null;
  readonly url: string | null;
  readonly language: string | null;
}

/** What a page says of itself, in JSON-LD, then in its meta elements, then in its marked-up dates. */
export function metadata(document: PageDocument, jsonLd: readonly string[], base: string | undefined): Metadata {
  const objects = linkedData(jsonLd);
  const article = objects.find(isArticle) ?? null;
  const page = article ?? objects.find((object) => typesOf(object).some((type) => /^(?:WebPage|ItemPage)$/.test(type))) ?? null;
  const meta = metaOf(document);
  const outlet =
    siteName(meta("og:site_name")) ??
    siteName(nameIn(article, "publisher")) ??
    siteName(meta("application-name", "dc.publisher", "publisher", "al:ios:app_name"));
  const byline = bylineOf(document, article, meta);
  const language =
    document.documentElement?.getAttribute("lang") || wordsOf(article?.["inLanguage"]) || meta("content-language", "og:locale", "language");
  const dates = datesOf(document, article ?? page, meta);
  const url = urlOf(document, article, meta, base);
  return {
    title: titleOf(document, article, meta, outlet),
    outlet,
    owner: ownerOf(article),
    byline,
    credits: byline.filter(isAgency),
    published: dates.published ?? (dates.updated === null && url !== null ? dayInUrl(url) : null),
    updated: dates.updated !== null && dates.published?.startsWith(dates.updated) ? null : dates.updated,
    url,
    language: language === null ? null : languageTag(language),
  };
}

function isArticle(object: LinkedData): boolean {
  return (
    typesOf(object).some((type) => /(?:Article|Posting|^Report)$/.test(type)) &&
    ("headline" in object || "articleBody" in object || "datePublished" in object)
  );
}

type Meta = (...names: readonly string[]) => string | null;

/** The first non-empty meta element by name, property or itemprop. */
function metaOf(document: PageDocument): Meta {
  const values = new Map<string, string>();
  for (const element of document.querySelectorAll("meta")) {
    const content = element.getAttribute("content")?.replace(/\s+/g, " ").trim() ?? "";
    if (content === "") continue;
    for (const attribute of ["property", "name", "itemprop", "http-equiv"])
      for (const name of (element.getAttribute(attribute) ?? "").toLowerCase().split(/\s+/))
        if (name !== "" && !values.has(name)) values.set(name, content);
  }
  return (...names) => {
    for (const name of names) {
      const value = values.get(name);
      if (value !== undefined) return value;
    }
    return null;
  };
}

/** Some pages give an address or an account where the outlet's name belongs. */
function siteName(words: string | null): string | null {
  if (words === null || words.startsWith("@")) return null;
  const address = /^https?:\/\/(?:www\.)?([^/\s]+)\/?/i.exec(words);
  return address === null ? characters(words) : (address[1] as string);
}

function titleOf(document: PageDocument, article: LinkedData | null, meta: Meta, outlet: string | null): string | null {
  const headings = [...document.querySelectorAll("h1")]
    .map((heading) => (heading.textContent ?? "").replace(/\s+/g, " ").trim())
    .filter((words) => words !== "");
  const title = (document.querySelector("title")?.textContent ?? "").replace(/\s+/g, " ").trim();
  const shown = headings.find((heading) => heading.length >= 15 && title.includes(heading)) ?? null;
  const chosen =
    wordsOf(article?.["headline"]) ??
    meta("og:title") ??
    shown ??
    meta("twitter:title", "dc.title", "headline") ??
    (title === "" ? (headings[0] ?? "") : title);
  const bare = withoutSite(characters(chosen), outlet);
  return bare === "" ? null : bare;
}

/** "Dam bursts | The Valley Post": the report's title without the outlet's name. */
function withoutSite(title: string, outlet: string | null): string {
  const match = /^(.{12,}?)\s+(?:[|»·•]|[-–—])\s+([^|»·•]{2,40})$/.exec(title);
  if (match === null) return title;
  const site = (match[2] as string).toLowerCase();
  const known = outlet?.toLowerCase() ?? "";
  const same = known !== "" && (known.includes(site) || site.includes(known));
  return same || title.includes("|") ? (match[1] as string) : title;
}

function nameIn(object: LinkedData | null, key: string): string | null {
  const value = object?.[key];
  return Array.isArray(value) ? wordsOf(value[0]) : wordsOf(value);
}

function ownerOf(article: LinkedData | null): string | null {
  const publisher = article?.["publisher"];
  const first: unknown = Array.isArray(publisher) ? publisher[0] : publisher;
  return isObject(first) ? wordsOf(first["parentOrganization"]) : null;
}

function bylineOf(document: PageDocument, article: LinkedData | null, meta: Meta): readonly string[] {
  const author = article?.["author"] ?? article?.["creator"];
  const authors: readonly unknown[] = Array.isArray(author) ? author : author === undefined ? [] : [author];
  const linked = authors.flatMap((item) => {
    const name = isObject(item) ? item["name"] : item;
    return (Array.isArray(name) ? name : [name]).flatMap((each: unknown) => writers(wordsOf(each) ?? ""));
  });
  if (linked.length > 0) return [...new Set(linked)];
  const said = meta(
    "author",
    "article:author",
    "byl",
    "parsely-author",
    "sailthru.author",
    "dc.creator",
    "dcterms.creator",
    "cxenseparse:author",
  );
  const named = said === null ? [] : writers(said);
  if (named.length > 0) return named;
  const element = document.querySelector(
    '[rel~="author"], [itemprop~="author"] [itemprop~="name"], [itemprop~="author"], .byline__name, .byline, .author-name',
  );
  const words = (element?.textContent ?? "").replace(/\s+/g, " ").trim();
  return words.length > 100 ? [] : writers(words);
}

const PUBLISHED = [
  "article:published_time",
  "og:article:published_time",
  "datepublished",
  "pubdate",
  "publishdate",
  "publish-date",
  "publish_date",
  "parsely-pub-date",
  "sailthru.date",
  "dc.date.issued",
  "dcterms.created",
  "dc.date",
  "dc.date.created",
  "ptime",
  "article.published",
  "cxenseparse:recs:publishtime",
  "originalpublicationdate",
  "date",
  "citation_publication_date",
] as const;
const UPDATED = [
  "article:modified_time",
  "og:updated_time",
  "datemodified",
  "lastmod",
  "last-modified",
  "dcterms.modified",
  "dc.date.modified",
  "article.updated",
  "utime",
  "revised",
] as const;

function datesOf(
  document: PageDocument,
  article: LinkedData | null,
  meta: Meta,
): { readonly published: string | null; readonly updated: string | null } {
  const first = (...values: readonly (string | null)[]): string | null => {
    for (const value of values) {
      const date = value === null ? null : pageDate(value);
      if (date !== null) return date;
    }
    return null;
  };
  const published = first(
    wordsOf(article?.["datePublished"]),
    ...PUBLISHED.map((name) => meta(name)),
    wordsOf(article?.["dateCreated"]),
    ...marked(document, "published"),
  );
  const updated = first(wordsOf(article?.["dateModified"]), ...UPDATED.map((name) => meta(name)), ...marked(document, "modified"));
  return { published, updated };
}

/** Dates in `<time>` and microdata: of publication, or of change where the markup or the words before say so. */
function marked(document: PageDocument, which: "published" | "modified"): readonly string[] {
  const found: string[] = [];
  for (const element of document.querySelectorAll('time, [itemprop~="datePublished"], [itemprop~="dateModified"]')) {
    const names = `${element.getAttribute("itemprop") ?? ""} ${element.getAttribute("class") ?? ""} ${element.textContent ?? ""}`;
    const changed = /modif|updat/i.test(names);
    if (changed !== (which === "modified")) continue;
    const value = element.getAttribute("datetime") ?? element.getAttribute("content") ?? element.textContent ?? "";
    if (value.trim() !== "") found.push(value.trim());
    if (found.length > 4) break;
  }
  return found;
}

function urlOf(document: PageDocument, article: LinkedData | null, meta: Meta, base: string | undefined): string | null {
  const main = article?.["mainEntityOfPage"];
  const candidates = [
    document.querySelector('link[rel~="canonical"]')?.getAttribute("href") ?? null,
    meta("og:url"),
    wordsOf(isObject(main) ? (main["@id"] ?? main["url"]) : main),
    wordsOf(article?.["url"]),
  ];
  for (const candidate of candidates) {
    const url = candidate === null || candidate === "" ? null : canonicalUrl(candidate, base);
    // A canonical address that is the outlet's front page names no article.
    if (url !== null && !/^https?:\/\/[^/]+\/?$/.test(url) && sameSite(url, base)) return url;
  }
  return null;
}

/** A page that names another site's address as its own repeats that site's report; it is still another outlet's. */
function sameSite(url: string, base: string | undefined): boolean {
  if (base === undefined) return true;
  const site = (address: string): string =>
    /^https?:\/\/(?:(?:www\d?|m|amp|mobile|edition)\.)*([^/:?#]+)/i.exec(address)?.[1]?.toLowerCase() ?? "";
  const [one, other] = [site(url), site(base)];
  return other === "" || one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`);
}

/** "en_US" and "EN-us" to "en-US"; null when it is no language tag. */
export function languageTag(words: string): string | null {
  const match = /^([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?(?:$|[-_,;\s])/i.exec(words.trim());
  if (match === null) return null;
  const script = match[2] === undefined ? "" : `-${match[2].slice(0, 1).toUpperCase()}${match[2].slice(1).toLowerCase()}`;
  return `${(match[1] as string).toLowerCase()}${script}${match[3] === undefined ? "" : `-${match[3].toUpperCase()}`}`;
}
