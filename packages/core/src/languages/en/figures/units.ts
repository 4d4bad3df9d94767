/** Money words and signs, to ISO 4217 (https://www.iso.org/iso-4217-currency-codes.html). "$" and "dollars" alone are read as US dollars, "pounds" as sterling, "rupees" as Indian. */
const CURRENCIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    AED: "aed dirhams",
    AFN: "afn afghanis afghani",
    AMD: "amd drams",
    AZN: "azn manats",
    ARS: "ars",
    AUD: "a$ au$ aud",
    BDT: "bdt taka tk",
    BRL: "r$ brl reais real",
    CAD: "c$ ca$ cad",
    CHF: "chf francs",
    CLP: "clp",
    CNY: "cny yuan rmb renminbi",
    COP: "cop",
    CZK: "czk koruna korunas",
    DKK: "dkk",
    EGP: "egp",
    ETB: "etb birr",
    EUR: "€ eur euro euros",
    GBP: "£ gbp pound-sterling pounds sterling",
    GEL: "gel lari",
    GHS: "ghs cedi cedis",
    HKD: "hk$ hkd",
    HUF: "huf forints",
    IDR: "idr rupiah",
    ILS: "₪ ils nis shekel shekels",
    INR: "₹ inr rs rs. rupee rupees",
    IQD: "iqd",
    IRR: "irr rials",
    JPY: "¥ jpy yen",
    KES: "kes kshs ksh",
    KGS: "kgs soms",
    KRW: "₩ krw won",
    KZT: "₸ kzt tenge",
    LKR: "lkr",
    MNT: "mnt tugrik tugriks",
    MMK: "mmk kyat kyats",
    MXN: "mxn mx$",
    MYR: "rm myr ringgit",
    NGN: "₦ ngn naira",
    NOK: "nok",
    NPR: "npr",
    NZD: "nz$ nzd",
    PEN: "pen soles",
    PHP: "₱ php",
    PKR: "pkr",
    PLN: "pln zloty zlotys",
    RUB: "₽ rub rouble roubles ruble rubles",
    SEK: "sek kronor",
    SGD: "s$ sgd",
    THB: "฿ thb baht",
    TRY: "₺ try lira liras",
    UAH: "₴ uah hryvnia hryvnias",
    USD: "$ us$ usd dollar dollars greenbacks bucks",
    VND: "vnd dong",
    XAF: "xaf",
    XOF: "xof cfa",
    ZAR: "zar rand",
    ZMW: "zmw kwacha",
  }).flatMap(([code, words]) => words.split(" ").map((word): [string, string] => [word, code])),
);

/** ISO 4217 code of a money word or sign; null: it is none. */
export function currencyOf(word: string): string | null {
  if (word === "won" || word === "try" || word === "real" || word === "pen" || word === "cop" || word === "php") return null;
  return CURRENCIES.get(word.toLowerCase()) ?? null;
}

/** Signs of money that are written straight before the digits. "PS" is what a pound sign becomes where a text is forced into ASCII. */
const GLUED_CURRENCIES: ReadonlyMap<string, string> = new Map([
  ["CFA", "XOF"],
  ["KSh", "KES"],
  ["KShs", "KES"],
  ["Ksh", "KES"],
  ["Kshs", "KES"],
  ["N", "NGN"],
  ["P", "PHP"],
  ["PS", "GBP"],
  ["R", "ZAR"],
  ["RM", "MYR"],
  ["Rs", "INR"],
  ["Tk", "BDT"],
  ["TSh", "TZS"],
  ["Tsh", "TZS"],
  ["USh", "UGX"],
  ["Ush", "UGX"],
]);

/** ISO 4217 code of the letters that stand straight before a sum ("Rs500", "NOK3m"); null: they are no currency. */
export function gluedCurrency(letters: string): string | null {
  return GLUED_CURRENCIES.get(letters) ?? (/^[A-Z]{3}$/.test(letters) ? currencyOf(letters) : null);
}

const SMALL_CHANGE: ReadonlyMap<string, string> = new Map([
  ["cent", "cent"],
  ["cents", "cent"],
  ["¢", "cent"],
  ["pence", "penny"],
  ["penny", "penny"],
]);

/** The hundredth of a currency that a word stands for: "cent", "penny"; null: none. ISO 4217 has no codes of them. `glued`: it stands straight behind the digits. */
export function smallChangeOf(word: string, glued: boolean): string | null {
  const change = SMALL_CHANGE.get(word.toLowerCase());
  if (change !== undefined) return change;
  return glued && /^c\.?$/.test(word) ? "cent" : glued && /^p\.?$/.test(word) ? "penny" : null;
}

/** Peoples whose adjective tells a dollar, pound, peso, franc, rupee apart. */
export const NATIONAL_CURRENCIES: ReadonlyMap<string, string> = new Map([
  ["argentine pesos", "ARS"],
  ["australian dollars", "AUD"],
  ["canadian dollars", "CAD"],
  ["chilean pesos", "CLP"],
  ["colombian pesos", "COP"],
  ["congolese francs", "CDF"],
  ["czech crowns", "CZK"],
  ["egyptian pounds", "EGP"],
  ["danish kroner", "DKK"],
  ["hong kong dollars", "HKD"],
  ["mexican pesos", "MXN"],
  ["nepali rupees", "NPR"],
  ["nepalese rupees", "NPR"],
  ["new zealand dollars", "NZD"],
  ["norwegian crowns", "NOK"],
  ["norwegian kroner", "NOK"],
  ["pakistani rupees", "PKR"],
  ["philippine pesos", "PHP"],
  ["singapore dollars", "SGD"],
  ["sri lankan rupees", "LKR"],
  ["swedish crowns", "SEK"],
  ["swedish kronor", "SEK"],
  ["swiss francs", "CHF"],
  ["kenyan shillings", "KES"],
  ["tanzanian shillings", "TZS"],
  ["ugandan shillings", "UGX"],
  ["zimbabwean dollars", "ZWL"],
]);

/** Measures, to UCUM (https://ucum.org); in braces what it has no unit for. */
const MEASURES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "[acr_us]": "acre acres",
    "[bbl_us]": "barrel barrels bbl",
    "[bbl_us]/d": "bpd",
    "[bu_us]": "bushel bushels",
    "[degF]": "fahrenheit °f",
    "[fth_i]": "fathom fathoms",
    "[ft_i]": "foot feet ft ft.",
    "[gal_us]": "gallon gallons gal gals",
    "[HP]": "hp horsepower bhp",
    "[in_i]": "inch inches in. ″",
    "[kn_i]": "knot knots",
    "[lb_av]": "lb lbs lb. lbs.",
    "[mi_i]": "mile miles mi",
    "[mi_i]/[gal_us]": "mpg",
    "[mi_i]/h": "mph",
    "[nmi_i]": "nmi",
    "[oz_av]": "ounce ounces oz oz.",
    "[ppb]": "ppb",
    "[ppm]": "ppm",
    "[psi]": "psi",
    "[pt_us]": "pint pints",
    "[qt_us]": "quart quarts",
    "[stone_av]": "stone",
    "[yd_i]": "yard yards yd yds",
    "{rev}/min": "rpm",
    "m3/s": "cumec cumecs",
    "mA.h": "mah",
    "mm[Hg]": "mmhg",
    Bq: "becquerel becquerels bq",
    By: "byte bytes",
    Cel: "celsius °c",
    GBy: "gb gigabyte gigabytes",
    GHz: "ghz gigahertz",
    GW: "gw gigawatt gigawatts",
    "GW.h": "gwh",
    Hz: "hz hertz",
    L: "litre litres liter liters",
    MBy: "mb megabyte megabytes",
    MHz: "mhz megahertz",
    MW: "mw megawatt megawatts",
    "MW.h": "mwh",
    TBy: "terabyte terabytes",
    "TW.h": "twh",
    V: "volt volts",
    W: "watt watts",
    "W.h": "wh",
    cm: "cm centimetre centimetres centimeter centimeters",
    dB: "db decibel decibels",
    g: "gram grams gramme grammes",
    hPa: "hpa",
    har: "hectare hectares ha",
    kHz: "khz kilohertz",
    kV: "kv kilovolt kilovolts",
    kW: "kw kilowatt kilowatts",
    "kW.h": "kwh",
    kg: "kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes",
    km: "km kms kilometre kilometres kilometer kilometers",
    "km/h": "kph km/h kmh",
    km2: "km² sqkm",
    kt: "kiloton kilotons",
    m: "m metre metres meter meters",
    mL: "ml millilitre millilitres milliliter milliliters",
    mSv: "msv millisievert millisieverts",
    m2: "m² sqm",
    m3: "m³",
    mbar: "mbar millibar millibars",
    mg: "mg milligram milligrams",
    mm: "mm millimetre millimetres millimeter millimeters",
    t: "tonne tonnes ton tons",
    uSv: "microsievert microsieverts",
    ug: "microgram micrograms µg",
  }).flatMap(([code, words]) => words.split(" ").map((word): [string, string] => [word, code])),
);

/** UCUM code of a word for a measure; null: it is none. */
export function measureOf(word: string): string | null {
  return MEASURES.get(word) ?? null;
}

/** Things that are counted, to the counting unit. Own compilation. */
const THINGS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    building: "building buildings structure structures",
    family: "family families",
    flight: "flight flights",
    home: "apartment apartments dwelling dwellings flat flats home homes house houses hut huts residence residences shack shacks shelter shelters tent tents",
    hospital: "clinic clinics hospital hospitals",
    household: "household households",
    school: "classroom classrooms school schools",
    shop: "business businesses shop shops store stores",
    vehicle:
      "ambulance ambulances bus buses car cars lorries lorry motorcycle motorcycles tank tanks truck trucks van vans vehicle vehicles",
    aircraft: "aircraft drone drones helicopter helicopters jet jets plane planes airplane airplanes",
    boat: "boat boats dinghy ferries ferry ship ships vessel vessels",
    village: "hamlet hamlets village villages",
    animal:
      "bird birds buffalo buffaloes camel camels chicken chickens dog dogs donkey donkeys elephant elephants horse horses pig pigs poultry reindeer yak yaks animal animals cattle cow cows goat goats livestock sheep",
    vote: "ballot ballots vote votes",
  }).flatMap(([unit, words]) => words.split(" ").map((word): [string, string] => [word, unit])),
);

/** The counting unit of a word for a thing ("houses" → "home"); null: not in the list. */
export function thingOf(word: string): string | null {
  return THINGS.get(word) ?? null;
}
