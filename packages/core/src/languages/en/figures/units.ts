/** Money words and signs, to ISO 4217 (https://www.iso.org/iso-4217-currency-codes.html). "$" and "dollars" alone are read as US dollars, "pounds" as sterling, "rupees" as Indian. */
const CURRENCIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    AED: "aed dirhams",
    AFN: "afn afghanis afghani",
    ARS: "ars",
    AUD: "a$ au$ aud",
    BDT: "bdt taka tk",
    BRL: "r$ brl reais real",
    CAD: "c$ ca$ cad",
    CHF: "chf francs",
    CLP: "clp",
    CNY: "cny yuan rmb renminbi",
    COP: "cop",
    EGP: "egp",
    ETB: "etb birr",
    EUR: "€ eur euro euros",
    GBP: "£ gbp pound-sterling pounds sterling",
    GHS: "ghs cedis",
    HKD: "hk$ hkd",
    HUF: "huf forints",
    IDR: "idr rupiah",
    ILS: "₪ ils nis shekel shekels",
    INR: "₹ inr rs rs. rupee rupees",
    IQD: "iqd",
    IRR: "irr rials",
    JPY: "¥ jpy yen",
    KES: "kes kshs ksh",
    KRW: "₩ krw won",
    KZT: "₸ kzt tenge",
    LKR: "lkr",
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
    ZAR: "zar rand",
  }).flatMap(([code, words]) => words.split(" ").map((word): [string, string] => [word, code])),
);

/** ISO 4217 code of a money word or sign; null: it is none. */
export function currencyOf(word: string): string | null {
  if (word === "won" || word === "try" || word === "real" || word === "pen" || word === "cop" || word === "php") return null;
  return CURRENCIES.get(word.toLowerCase()) ?? null;
}

/** Peoples whose adjective tells a dollar, pound, peso, franc, rupee apart. */
export const NATIONAL_CURRENCIES: ReadonlyMap<string, string> = new Map([
  ["argentine pesos", "ARS"],
  ["australian dollars", "AUD"],
  ["canadian dollars", "CAD"],
  ["chilean pesos", "CLP"],
  ["colombian pesos", "COP"],
  ["egyptian pounds", "EGP"],
  ["hong kong dollars", "HKD"],
  ["mexican pesos", "MXN"],
  ["nepali rupees", "NPR"],
  ["nepalese rupees", "NPR"],
  ["new zealand dollars", "NZD"],
  ["norwegian crowns", "NOK"],
  ["pakistani rupees", "PKR"],
  ["philippine pesos", "PHP"],
  ["singapore dollars", "SGD"],
  ["sri lankan rupees", "LKR"],
  ["swedish crowns", "SEK"],
  ["swiss francs", "CHF"],
  ["kenyan shillings", "KES"],
  ["ugandan shillings", "UGX"],
]);

/** Measures, to UCUM (https://ucum.org). */
const MEASURES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "[acr_us]": "acre acres",
    "[degF]": "fahrenheit",
    "[ft_i]": "foot feet ft",
    "[gal_us]": "gallon gallons",
    "[in_i]": "inch inches",
    "[kn_i]": "knot knots",
    "[lb_av]": "lb lbs",
    "[mi_i]": "mile miles",
    "[mi_i]/h": "mph",
    "[yd_i]": "yard yards",
    "[oz_av]": "ounce ounces",
    "[HP]": "hp horsepower",
    Cel: "celsius °c",
    Hz: "hz hertz",
    GHz: "ghz",
    MHz: "mhz",
    GW: "gw gigawatt gigawatts",
    MW: "mw megawatt megawatts",
    "MW.h": "mwh",
    W: "watt watts",
    cm: "cm centimetre centimetres centimeter centimeters",
    g: "gram grams gramme grammes",
    har: "hectare hectares ha",
    kW: "kw kilowatt kilowatts",
    "kW.h": "kwh",
    kg: "kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes",
    km: "km kms kilometre kilometres kilometer kilometers",
    "km/h": "kph km/h kmh",
    km2: "km² sqkm",
    L: "litre litres liter liters",
    m: "m metre metres meter meters",
    mm: "mm millimetre millimetres millimeter millimeters",
    t: "tonne tonnes ton tons",
    "[bbl_us]": "barrel barrels",
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
    animal: "animal animals cattle cow cows goat goats livestock sheep",
    vote: "ballot ballots vote votes",
  }).flatMap(([unit, words]) => words.split(" ").map((word): [string, string] => [word, unit])),
);

/** The counting unit of a word for a thing ("houses" → "home"); null: not in the list. */
export function thingOf(word: string): string | null {
  return THINGS.get(word) ?? null;
}
