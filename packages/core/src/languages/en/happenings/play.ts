import type { Token, TokenRange } from "../../../types/paragraph.ts";

/** Words of sport, stage and screen, in whose sentences an "attack" or a "shot" is none. Own compilation. Alphabetical. */
const PLAY: ReadonlySet<string> = new Set(
  "album albums bafta ballet baseball basketball batsman bowler box-office boxing broadway championship championships cinema coach coached comedy concert cricket defender defenseman episode episodes fiction film filmmaker films football footballer formula-one game games goalkeeper goalless goals golf hat-trick hockey homer inning innings leg-spinner leagues lyrics midfielder movie movies musical nba netflix nfl nhl novel novels olympic olympics opera oscar oscars penalty-shootout pitcher playoff playoffs playwright premiership quarterback quarterfinal quarterfinals rebound rebounds rugby screenplay scored screenwriter semi-final semi-finals semifinal semifinals sitcom soccer soundtrack sequel storyline striker teammate teammates tennis thriller tournament tournaments touchdown trailer umpire videogame wicket wickets yards".split(
    " ",
  ),
);

/** Whether a sentence is about sport or fiction, where the words of war are played. Two such words, or one with a score ("2-1"). */
export function isPlay(tokens: readonly Token[], sentence: TokenRange): boolean {
  let signs = 0;
  for (let at = sentence.first; at < sentence.last; at++) {
    const lower = tokens[at]?.lower ?? "";
    if (PLAY.has(lower)) signs++;
    else if (lower.charCodeAt(0) < 58 && /^\d{1,3}-\d{1,3}$/.test(lower)) signs++;
    if (signs > 0) return true;
  }
  return false;
}
