/** Where the files of the model lie, for a host to read or fetch. */
export const modelFiles: { readonly "model.json": URL; readonly "model.onnx": URL; readonly "vocab.txt": URL } = {
  "model.json": new URL("../data/model.json", import.meta.url),
  "model.onnx": new URL("../data/model.onnx", import.meta.url),
  "vocab.txt": new URL("../data/vocab.txt", import.meta.url),
};
