const NAME = /^\p{Lu}[\p{L}.'’-]*(?: (?:(?:de|del|della|di|da|dos|van|von|der|den|bin|al|el|la|le|du)\b|\p{Lu}[\p{L}.'’-]*)){0,5}$/u;
const NOBODY =
  /^(?:admin|administrator|editor|editors|author|guest|staff|web ?desk|news ?desk|newsroom|correspondent|unknown|https?:.*|www\..*|@.*)$/i;

/** Names of the writers in a byline, without "By", offices and addresses: "By Ana Ruiz and Jo Bell in Quito" gives both. */
export function writers(line: string): readonly string[] {
  const bare = line
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^(?:story |words |written |posted |report(?:ed)? )?by:?\s+/i, "")
    .replace(/\s*[|•·].*$/, "")
    .replace(/\s*\([^)]*\)/g, "")
    .replace(/\s*\S+@\S+/g, "")
    .replace(/\s+(?:@\w+|\p{L}{3,9}\.? \d{1,2}\b|\d{1,2} \p{L}{3,9}\b|\d{1,2}[/.]\d).*$/u, "");
  if (bare === "" || bare.length > 300) return [];
  const parts = bare.split(/\s*;\s*|\s*,?\s+(?:and|with|et|und|y|e)\s+|\s*&\s*|(?<=\p{L}{3})\.\s+(?=\p{L})/iu).flatMap(splitCommas);
  return [...new Set(parts.map((part) => shout(part.replace(/\s+in \p{Lu}.*$/u, "").trim())))].filter(
    (name) => name.length > 1 && name.length < 80 && !NOBODY.test(name),
  );
}

/** "Ana Ruiz, Jo Bell" are two; "Ana Ruiz, Health Correspondent" is one with her office. */
function splitCommas(part: string): readonly string[] {
  const pieces = part.split(/\s*,\s*/).filter((piece) => piece !== "");
  const [first, ...others] = pieces;
  if (first === undefined) return [];
  return [first, ...others.filter((other) => NAME.test(other) && other.includes(" ") && !OFFICE.test(other))];
}

const OFFICE =
  /\b(?:analyst|associated|bureau|chief|columnist|contributor|correspondent|desk|director|editor|journalist|media|news|newspaper|office|photographer|post|press|producer|reporter|service|staff|times|today|tribune|writer)\b/i;

/** A byline in capitals to plain case. */
function shout(name: string): string {
  if (!/^[\p{Lu}\s.'’-]{8,}$/u.test(name) || OFFICE.test(name)) return name;
  return name.replace(/(\p{Lu})([\p{Lu}]+)/gu, (_all, first: string, rest: string) => first + rest.toLowerCase());
}

/** Whether a line is a byline and nothing else. */
export function isByline(line: string): boolean {
  if (line.length > 120 || !/^(?:story |words |written |report(?:ed)? )?by:?\s+\p{Lu}/iu.test(line) || /[!?]$/.test(line)) return false;
  const rest = line.replace(/^.*?by:?\s+/i, "").replace(/[.]$/, "");
  return rest
    .split(/\s*(?:[;,|&]|\band\b|\bin\b|\bfor\b|\bwith\b)\s*/)
    .filter((part) => part !== "")
    .every((part) => NAME.test(part) || OFFICE.test(part) || /\d{4}|\S+@\S+/.test(part));
}
