import { HearsayError } from "@hearsay/core";
import { openCaseToWrite } from "../store/open-case.ts";
import type { DecideOptions } from "./decide.ts";
import type { Io } from "./io.ts";
import { personFor } from "./options.ts";

/** `hearsay owner`: reports of outlets with one owner are not independent of each other. */
export async function owner(path: string, outlet: string, name: string, options: DecideOptions, io: Io): Promise<number> {
  const by = await personFor(options.by);
  const file = await openCaseToWrite(path, "owner");
  try {
    const known = [...new Set([...file.kept()].map(({ record }) => record.version.outlet).filter((each) => each !== null))].sort();
    const exact = known.find((each) => each === outlet) ?? known.find((each) => each.toLowerCase() === outlet.toLowerCase());
    if (exact === undefined) {
      const message = `${path} has no report of an outlet called "${outlet}". Outlets: ${known.length === 0 ? "none is named" : known.join(", ")}`;
      throw new HearsayError("case/no-outlet", message);
    }
    file.decide({ kind: "owned", outlet: exact, owner: name, why: options.why ?? null }, new Date().toISOString(), by);
    io.tell(`${exact} belongs to ${name}, said ${by}. Take it back with: hearsay undo ${path}`);
    return 0;
  } finally {
    file.close();
  }
}

/** `hearsay agency`: a wire agency that the program's own list does not have. */
export async function agency(path: string, name: string, options: DecideOptions, io: Io): Promise<number> {
  const by = await personFor(options.by);
  if (name.trim() === "") throw new HearsayError("usage", "Say the name of the agency as its credit lines write it.");
  const file = await openCaseToWrite(path, "agency");
  try {
    file.decide({ kind: "listed", agency: name.trim(), why: options.why ?? null }, new Date().toISOString(), by);
    io.tell(`${name.trim()} is taken as a wire agency, said ${by}. Take it back with: hearsay undo ${path}`);
    return 0;
  } finally {
    file.close();
  }
}
