import type { Token, TokenRange } from "../../../types/paragraph.ts";

/** Words of sport, stage and screen in whose sentences an "attack" or a "shot" is played. Own compilation. Alphabetical. */
const PLAYED: ReadonlySet<string> = new Set(
  "album albums bafta batsman bowler box-office comedy defenseman episode episodes fiction goalkeeper goalless hat-trick homer inning innings leg-spinner lyrics midfielder musical nba netflix nfl nhl novel novels opera oscar oscars penalty-shootout pitcher playoff playoffs playwright premiership quarterback quarterfinal quarterfinals rebounds rushers screenplay screenwriter semi-final semi-finals semifinal semifinals sitcom soundtrack sequel storyline thriller touchdown touchdowns videogame wicket wickets yards".split(
    " ",
  ),
);
/** Words that crises share with play (crowds are attacked at concerts and matches): two of them are needed. Alphabetical. */
const PLAYABLE: ReadonlySet<string> = new Set(
  "ballet baseball basketball boxing championship championships cinema coach coached comic concert cricket defender film films football footballer game games goal goals golf hockey league match matches movie movies olympic olympics rugby scored season soccer stage striker team teammate teammates teams tennis tournament tournaments trailer umpire".split(
    " ",
  ),
);

/** Whether a sentence is about sport or fiction, where the words of war are played. */
export function isPlay(tokens: readonly Token[], sentence: TokenRange): boolean {
  let signs = 0;
  for (let at = sentence.first; at < sentence.last; at++) {
    const lower = tokens[at]?.lower ?? "";
    if (PLAYED.has(lower)) return true;
    if (PLAYABLE.has(lower) || (lower.charCodeAt(0) < 58 && /^\d{1,3}-\d{1,3}$/.test(lower))) signs++;
    if (signs > 1) return true;
  }
  return false;
}
