/** Names of the months as pages write them, with their usual short forms: CLDR 45, languages of the news agencies; genitives where dates take them. */
const NAMES: readonly string[] = [
  "january jan enero ene janvier janv januar jänner janeiro gennaio gen января январь янв січня қаңтар ocak januari",
  "february feb febrero février févr fevrier februar fevereiro fev febbraio февраля фев лютого ақпан şubat februari",
  "march mar marzo mars märz maerz março marco марта мар березня наурыз mart maart",
  "april apr abril abr avril aprile апреля апр квітня сәуір nisan",
  "may mayo mai maio maggio mag мая травня мамыр mayıs mei",
  "june jun junio juin juni junho giugno giu июня июн червня маусым haziran",
  "july jul julio juillet juil juli julho luglio lug июля июл липня шілде temmuz",
  "august aug agosto ago août aout августа авг серпня тамыз ağustos augustus",
  "september sep sept septiembre septembre setembro settembre set сентября сен вересня қыркүйек eylül",
  "october oct octubre octobre oktober okt outubro out ottobre ott октября окт жовтня қазан ekim",
  "november nov noviembre novembre novembro ноября ноя листопада қараша kasım",
  "december dec diciembre dic décembre déc decembre dezember dez dezembro dicembre декабря дек грудня желтоқсан aralık",
];

/** Month 1 to 12 by name, in lower case without a full stop. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, index) => names.split(" ").map((name) => [name, index + 1] as const)),
);
