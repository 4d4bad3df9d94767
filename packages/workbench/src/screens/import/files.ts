import type { DirectoryDropItem, DropItem, FileDropItem } from "react-aria-components";

/** A file to import, under the name that it is told of by: with its folders where it came out of one. */
export interface Chosen {
  readonly name: string;
  readonly file: File;
}

/** Files of a file dialog; those of a folder carry its name. */
export function chosenOf(files: FileList | null): readonly Chosen[] {
  return [...(files ?? [])].map((file) => ({ name: file.webkitRelativePath === "" ? file.name : file.webkitRelativePath, file }));
}

/** Files that were dropped, and those in folders that were dropped. Names that begin with a dot are the system's own. */
export async function droppedOf(items: readonly DropItem[]): Promise<readonly Chosen[]> {
  const chosen: Chosen[] = [];
  const take = async (item: FileDropItem | DirectoryDropItem, folder: string): Promise<void> => {
    if (item.name.startsWith(".")) return;
    if (item.kind === "file") chosen.push({ name: folder + item.name, file: await item.getFile() });
    else for await (const entry of item.getEntries()) await take(entry, `${folder}${item.name}/`);
  };
  for (const item of items) if (item.kind !== "text") await take(item, "");
  return chosen.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Words that were dropped. */
export async function droppedText(items: readonly DropItem[]): Promise<string | null> {
  for (const item of items) if (item.kind === "text" && item.types.has("text/plain")) return await item.getText("text/plain");
  return null;
}
