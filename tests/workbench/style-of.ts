import type { Locator } from "playwright-core";

interface Web {
  getComputedStyle(of: unknown): Readonly<Record<string, string>>;
}

/** What a property of style comes to for an element, as the browser shows it. */
export async function styleOf(element: Locator, property: string): Promise<string | undefined> {
  return await element.evaluate((each, name) => (globalThis as unknown as Web).getComputedStyle(each)[name], property);
}
