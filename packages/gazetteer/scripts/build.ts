import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { dataFile } from "../src/data-file.ts";
import { normaliseName } from "../src/normalise.ts";
import { countries } from "./countries.ts";
import { firstDivisions, secondDivisions } from "./divisions.ts";
import { encode } from "./encode.ts";
import { features, moreTowns } from "./features.ts";
import { settlements } from "./settlements.ts";

// Builds data/places.bin from the packages and tables that README.md lists: `npm run data -w @hearsay/gazetteer`. Same sources, same bytes.
const towns = settlements();
const states = countries(new Set([...towns].filter(({ population }) => population >= 5000).map(({ name }) => normaliseName(name))));
const divisions = firstDivisions(towns);
const bytes = encode(
  [...states.rows, ...divisions.rows, ...secondDivisions(towns), ...towns, ...features(), ...moreTowns()],
  states.names,
  divisions.names,
);
writeFileSync(fileURLToPath(dataFile.href), bytes);
console.log(`${(bytes.length / 1e6).toFixed(1)} MB`);
