import { useState } from "react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { CommandList } from "./command-list.tsx";
import { SearchList } from "./search-list.tsx";

interface PaletteProps {
  readonly open: boolean;
  readonly searching: boolean;
  readonly onClose: () => void;
  readonly onHelp: () => void;
}

/** A dialog to type in: what can be done or gone to by its name, or words to look for in the whole case. */
export function Palette({ open, searching, onClose, onHelp }: PaletteProps) {
  const [words, setWords] = useState("");
  return (
    <ModalOverlay
      className="overlay"
      isOpen={open}
      onOpenChange={(next) => {
        if (!next) onClose();
        setWords("");
      }}
      isDismissable
    >
      <Modal className={searching ? "modal palette wide" : "modal palette"}>
        <Dialog className="dialog">
          {({ close }) => {
            const list = { words, onWords: setWords, close };
            return (
              <>
                <Heading slot="title" className="out-of-sight">
                  {searching ? "Search the case" : "Command palette"}
                </Heading>
                {searching ? <SearchList {...list} /> : <CommandList {...list} onHelp={onHelp} />}
              </>
            );
          }}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
