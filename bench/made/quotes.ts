import { type Chance, pick } from "./chance.ts";

/** Words of which sentences are made that hardly come twice. Own compilation. */
const KINDS =
  "anxious barefoot blind borrowed bright broken careful cheap cold crowded crooked damp deaf distant dusty eldest empty faded foreign frightened gentle grey hungry idle last loud lucky muddy narrow nervous newest patient pregnant quiet restless rusty second silent sleepless stubborn tall tired unpaid upper weary whole wooden wounded youngest";
const THINGS =
  "apprentice aunt baker balcony barber bicycle boatman bridge bucket butcher carpenter cart cashier cellar choir clerk cobbler conductor courtyard cousin dentist donkey driver engine farmer fence ferryman foreman gatekeeper generator grandmother guard hairdresser harbour herdsman janitor judge kiosk kitchen ladder landlord lantern lawyer librarian lorry mason mechanic midwife miller mosque motorbike neighbour nephew notary orchard painter parrot passenger pharmacist pigeon plumber porter postman potter printer pump quarry roof sailor sawmill scaffold seamstress sergeant shepherd signalman smith stable stall steward stove surveyor tailor tanner teacher tenant tent translator umbrella uncle vendor wagon waiter wardrobe warehouse watchman weaver welder well widow workshop";
const DEEDS =
  "answered awaited begged blamed blessed blocked called carried caught chased circled counted covered crossed cursed dragged dropped envied faced fed followed forgave found guarded heard held helped hid kept kissed leaned left lifted lost met missed obeyed paid passed pulled pushed reached remembered sheltered thanked touched trusted visited warned washed watched woke";
const WHOSE = ["the", "our", "my", "their", "that", "every", "one"];
const LINKS = ["behind", "beside", "beneath", "near", "without", "before", "past"];

const [kinds, things, deeds] = [KINDS, THINGS, DEEDS].map((words) => words.split(" ")) as [string[], string[], string[]];

/** What somebody says: "Our tired ferryman carried the whole choir past one wooden fence". */
export function quoteFrom(chance: Chance): string {
  const thing = () => `${pick(WHOSE, chance)} ${thingFrom(chance)}`;
  const words = `${thing()} ${pick(deeds, chance)} ${thing()} ${pick(LINKS, chance)} ${thing()}`;
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** Somebody or something: "tired ferryman". */
export function thingFrom(chance: Chance): string {
  return `${pick(kinds, chance)} ${pick(things, chance)}`;
}
