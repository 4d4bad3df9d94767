import { HearsayError, type Said } from "@hearsay/core";

const ISO = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?)?)?$/;

/** True for a year, month, day or minute of the calendar in ISO 8601. */
export function isIsoDate(words: string): boolean {
  const match = ISO.exec(words);
  if (match === null) return false;
  const [, year, month = "1", day = "1", hour = "0", minute = "0", second = "0"] = match.map((part) => part ?? undefined);
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return inside(month, 1, 12) && inside(day, 1, days) && inside(hour, 0, 24) && inside(minute, 0, 59) && inside(second, 0, 60);
}

/** What `--published`, `--outlet` and `--language` say of all reports of a command. */
export function saidOf(options: { readonly published?: string; readonly outlet?: string; readonly language?: string }): Said {
  const { published, outlet, language } = options;
  if (published !== undefined && !isIsoDate(published))
    throw new HearsayError("usage", `--published must be a date like 2022-01-07 or 2022-01-07T14:52Z; it is "${published}".`);
  if (language !== undefined && !/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language))
    throw new HearsayError("usage", `--language must be a code like en or en-GB; it is "${language}".`);
  return {
    ...(published === undefined ? {} : { published }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(language === undefined ? {} : { language }),
  };
}

function inside(digits: string, low: number, high: number): boolean {
  return low <= Number(digits) && Number(digits) <= high;
}
