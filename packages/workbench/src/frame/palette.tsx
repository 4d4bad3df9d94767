import { useState } from "react";
import {
  Autocomplete,
  Dialog,
  Heading,
  Input,
  Menu,
  MenuItem,
  Modal,
  ModalOverlay,
  SearchField,
  Text,
  useFilter as useWords,
} from "react-aria-components";
import { useLocation, useSearch } from "wouter";
import { carried } from "../address/filter.ts";
import { useSteps } from "../data/decide.ts";
import { keyWords } from "../keys/keys.ts";
import { DESTINATIONS } from "./places.ts";

interface PaletteProps {
  readonly open: boolean;
  readonly searching: boolean;
  readonly onClose: () => void;
  readonly onHelp: () => void;
}

/** Everything that can be done or gone to, by its name. */
export function Palette({ open, onClose, onHelp }: PaletteProps) {
  const [words, setWords] = useState("");
  const [, go] = useLocation();
  const search = carried(useSearch());
  const { contains } = useWords({ sensitivity: "base" });
  const { undo, redo } = useSteps();
  const commands = [
    ...DESTINATIONS.map(({ path, name, key }) => ({ id: path, name: `Go to ${name}`, hint: keyWords(key), act: () => go(path + search) })),
    { id: "undo", name: "Undo", hint: keyWords("undo"), act: undo },
    { id: "redo", name: "Redo", hint: keyWords("redo"), act: redo },
    { id: "help", name: "Keys and help", hint: keyWords("help"), act: onHelp },
  ];
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
      <Modal className="modal palette">
        <Dialog className="dialog">
          {({ close }) => (
            <Autocomplete inputValue={words} onInputChange={setWords} filter={contains}>
              <Heading slot="title" className="out-of-sight">
                Command palette
              </Heading>
              <SearchField aria-label="Command" autoFocus>
                <Input placeholder="Go to, undo, help …" />
              </SearchField>
              <Menu
                aria-label="Commands"
                items={commands}
                onAction={(id) => {
                  close();
                  commands.find((each) => each.id === id)?.act();
                }}
                renderEmptyState={() => <p className="soft">Nothing is called so.</p>}
              >
                {({ id, name, hint }) => (
                  <MenuItem id={id} textValue={name}>
                    <Text slot="label">{name}</Text>
                    <kbd>{hint}</kbd>
                  </MenuItem>
                )}
              </Menu>
            </Autocomplete>
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
