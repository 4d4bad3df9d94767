/** Where the gazetteer lies that comes with this package: `openGazetteer(await readFile(dataFile))`. */
export const dataFile: URL = new URL("../data/places.bin", import.meta.url);
