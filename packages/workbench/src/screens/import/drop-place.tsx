import { FileDown } from "lucide-react";
import { Button, DropZone, FileTrigger, Text } from "react-aria-components";
import { type Chosen, chosenOf, droppedOf, droppedText } from "./files.ts";

interface DropPlaceProps {
  readonly onFiles: (files: readonly Chosen[]) => void;
  readonly onText: (text: string) => void;
}

/** Where files and folders are dropped or chosen. */
export function DropPlace({ onFiles, onText }: DropPlaceProps) {
  return (
    <DropZone
      className="drop-place"
      onDrop={async ({ items }) => {
        const text = await droppedText(items);
        const files = await droppedOf(items);
        if (files.length > 0) onFiles(files);
        else if (text !== null) onText(text);
      }}
    >
      <FileDown size={30} strokeWidth={1.4} aria-hidden />
      <Text slot="label" className="drop-words">
        Drop pages, texts, JSON Lines or whole folders here
      </Text>
      <div className="drop-buttons">
        <FileTrigger allowsMultiple onSelect={(files) => onFiles(chosenOf(files))}>
          <Button className="button primary">Choose files</Button>
        </FileTrigger>
        <FileTrigger acceptDirectory onSelect={(files) => onFiles(chosenOf(files))}>
          <Button className="button">Choose a folder</Button>
        </FileTrigger>
      </div>
      <p className="drop-note">.html, .txt, .md, .jsonl · up to 32 MB a report · nothing leaves this computer</p>
    </DropZone>
  );
}
