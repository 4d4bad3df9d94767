import type { NameMark } from "../../../types/marks.ts";
import type { Token } from "../../../types/paragraph.ts";
import { ADDRESS, OFFICES } from "../names/title-words.ts";
import type { ActorPhrase } from "./noun-phrases.ts";

/** A person's name without the titles that a model may have taken into it: they are read from the words before the name. */
export function withoutTitle(tokens: readonly Token[], name: NameMark): NameMark {
  if (name.by.kind !== "model" || name.label !== "person") return name;
  let { first } = name;
  while (first < name.last - 1) {
    const word = tokens[first]?.lower ?? "";
    if (!(ADDRESS.has(word) || OFFICES.has(word)) || /^(?:st\.?|saint|sheikh|sheik|shaikh|mullah|abu)$/.test(word)) break;
    first++;
  }
  return first === name.first ? name : { ...name, first };
}

/** The name right before the head of a description of a body: "Trump" in "the Trump administration"; null when there is none or it owns the body. */
export function nameInside(tokens: readonly Token[], phrase: ActorPhrase, nameEnding: ReadonlyMap<number, NameMark>): NameMark | null {
  if (phrase.noun.kind !== "organization") return null;
  const name = nameEnding.get(phrase.head);
  return name !== undefined && tokens[phrase.head]?.text === tokens[phrase.head]?.lower ? name : null;
}

/** "KABUL (Reuters) -": who wrote the report is no actor in it. */
export function isCredit(tokens: readonly Token[], { first, last, label }: NameMark): boolean {
  return (
    label === "organization" &&
    first < 14 &&
    tokens[first - 1]?.text === "(" &&
    tokens[last]?.text === ")" &&
    /^[-–—]+$/.test(tokens[last + 1]?.text ?? "")
  );
}

/** "on Telegram", "a Facebook post": where something is published, not who acts. */
export function isPlatform(tokens: readonly Token[], { first, last, label }: NameMark): boolean {
  if (label !== "organization" || last - first !== 1 || !PLATFORMS.has(tokens[first]?.lower ?? "")) return false;
  return (
    /^(?:on|via|through|over|by|to|from|and|or|,|in|its|his|her|their|a|the)$/.test(tokens[first - 1]?.lower ?? "") ||
    /^(?:channel|post|page|message|account|group|video|live)$/.test(tokens[last]?.lower ?? "")
  );
}

/** Places of publication that bear a company's name. Own compilation, November 2026. */
const PLATFORMS: ReadonlySet<string> = new Set(
  "telegram x facebook twitter instagram whatsapp youtube tiktok weibo wechat viber signal vkontakte linkedin snapchat messenger bluesky mastodon reddit discord rumble".split(
    " ",
  ),
);

/** What is said of a body behind its name: "the Wagner group". A "UN agency" is another body than the UN. */
export const KINDS_OF_BODY: ReadonlySet<string> = new Set(
  "group movement party militia newspaper network channel company firm organization organisation faction charity broadcaster cartel gang alliance coalition daily magazine website airline".split(
    " ",
  ),
);
