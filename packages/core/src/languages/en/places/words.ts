/** Words of direction and place before a name: "in Aktau", "near Goma", "north of Mosul" (the last word). Source: own compilation. */
export const LOCATIVES: ReadonlySet<string> = new Set(
  "across along around at from in inside into near outside through throughout to toward towards via within".split(" "),
);

/** Lower-case words between the capitalised words of a name: "Dar es Salaam", "Rio de Janeiro", "Isle of Man". Source: own compilation. */
export const CONNECTORS: ReadonlySet<string> = new Set(
  "- ' ’ & al and an as au aux as bin da das de del der des di do dos du e el es i la las le los of ol on sous st sur the u upon y".split(
    " ",
  ),
);

/** Kinds of division in words, beside a name: "Almaty region", "the province of Almaty". Source: own compilation. */
export const DIVISION_WORDS: ReadonlySet<string> = new Set(
  "canton county department district division emirate governorate krai kray oblast okrug parish prefecture province raion rayon regency region republic shire state territory voivodeship".split(
    " ",
  ),
);

/** The same in the plural, beside a list of names: "the provinces of Almaty and Aktobe", "Barrow and Jackson counties". Source: own compilation. */
export const DIVISIONS_WORDS: ReadonlySet<string> = new Set(
  "cantons counties departments districts governorates oblasts parishes prefectures provinces regions states territories".split(" "),
);

/** Words of direction that stand before a name: "Northeast Georgia". Source: own compilation. */
export const DIRECTIONS: ReadonlySet<string> = new Set(
  "central east eastern north northeast northeastern northern northwest northwestern south southeast southeastern southern southwest southwestern west western".split(
    " ",
  ),
);

/** Kinds of settlement in words, beside a name: "the city of Almaty", "the village of X". Source: own compilation. */
export const SETTLEMENT_WORDS: ReadonlySet<string> = new Set(
  "borough capital city hamlet metropolis municipality neighbourhood neighborhood port settlement suburb town township village".split(" "),
);

/** Last words of names of waters, heights and the like: "Blue River", "Oak Creek". Source: own compilation. */
export const FEATURE_HEADS: ReadonlySet<string> = new Set(
  "bay canyon cove creek delta desert forest glacier gulf hills island islands isle lagoon lake mountain mountains ocean pass peak peninsula plateau reef reservoir river sea strait valley volcano".split(
    " ",
  ),
);

/** First words of such names: "Lake Chad", "Mount Elgon". Source: own compilation. */
export const FEATURE_STARTS: ReadonlySet<string> = new Set("cape gulf lake mount mt mt. river strait".split(" "));

/** Last words of names of streets, which say nothing about the place that they are called after: "Memphis Street". Source: own compilation. */
export const STREET_HEADS: ReadonlySet<string> = new Set(
  "ave ave. avenue blvd blvd. boulevard court drive dr. highway hwy lane ln ln. parkway pike plaza rd rd. road route st st. street turnpike way".split(
    " ",
  ),
);

/** Words that stand before a person's name. Source: own compilation. */
export const PERSON_TITLES: ReadonlySet<string> = new Set(
  "adm adm. capt capt. chief chancellor col col. congressman congresswoman coach deputy detective dr dr. father gen gen. gov gov. governor imam judge justice king lady lord lt lt. maj maj. mayor minister miss mr mr. mrs mrs. ms ms. officer pastor president prime prince princess prof prof. professor queen rep rep. rev rev. secretary sen sen. senator sgt sgt. sheriff sir sister spokesman spokeswoman".split(
    " ",
  ),
);

/** Bodies of one place, whose names begin with it: "Ohio State Police", "Aktau City Council". Source: own compilation. */
export const LOCAL_BODIES: ReadonlySet<string> = new Set(
  "airport assembly attorney authority board borough city college commission council county court department district fire government guard hospital house jail legislature library mayor municipal parish police port prison prosecutor public regional school schools senate sheriff state township town university village zoo".split(
    " ",
  ),
);

/** Nouns before which the name of a town stands without more ado: "Roselle police", "the Goma airport". Source: own compilation. */
export const LOCAL_NOUNS: ReadonlySet<string> = new Set(
  "airport alderman area authorities businessman city council councilman courthouse district driver earthquake firefighters flood floods girl hospital landslide man massacre mayor motorist native neighborhood neighbourhood officer officers official officials police port province quake region resident residents school schools sheriff suburb teen teenager town woman".split(
    " ",
  ),
);

/** What towns have and persons do not: "Bucha's mayor". Source: own compilation. */
export const OWNED: ReadonlySet<string> = new Set(
  "airport authorities council governor hospital hospitals inhabitants mayor municipality outskirts police population port prison residents suburbs".split(
    " ",
  ),
);

/** Capitalised words that are no place alone: days, months, directions, heads of names. Source: own compilation. */
export const NEVER_ALONE: ReadonlySet<string> = new Set(
  "april arab assembly august avenue bank bay beach border bridge bureau central centre center christian christmas city college congress consulate county court creek december district eagle easter east eastern eighth embassy february federal fifth first fourth friday general god green hall highway hill hospital house inn interstate island january july june lake line main march market mayor metro mill monday motherland mountain museum national new ninth no no. north northeast northern northwest november october park parliament place point port press region republic river road route saturday school sea second september seventh sixth south southeast southern southwest square st st. state station street sunday superior supreme taliban tenth third thursday trail tuesday union university upper valley village wednesday west western".split(
    " ",
  ),
);
