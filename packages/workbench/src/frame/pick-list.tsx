import type { ReactNode } from "react";
import { Autocomplete, Collection, Header, Input, Menu, MenuItem, MenuSection, SearchField } from "react-aria-components";

/** Something in a list that can be picked. */
export interface Pick {
  readonly id: string;
  /** What it is called, for those who hear it. */
  readonly name: string;
  readonly shown: ReactNode;
  readonly act: () => void;
}

export interface PickSection {
  readonly title: string;
  readonly picks: readonly Pick[];
}

interface PickListProps {
  readonly label: string;
  readonly placeholder: string;
  readonly words: string;
  readonly onWords: (words: string) => void;
  readonly sections: readonly PickSection[];
  readonly empty: string;
  readonly close: () => void;
}

/** A field to type in with what fits below it: arrows choose, Enter picks. */
export function PickList({ label, placeholder, words, onWords, sections, empty, close }: PickListProps) {
  const shown = sections.filter(({ picks }) => picks.length > 0);
  return (
    <Autocomplete inputValue={words} onInputChange={onWords}>
      <SearchField aria-label={label} autoFocus>
        <Input placeholder={placeholder} />
      </SearchField>
      <Menu
        aria-label={label}
        items={shown}
        onAction={(id) => {
          close();
          shown
            .flatMap(({ picks }) => picks)
            .find((pick) => pick.id === id)
            ?.act();
        }}
        renderEmptyState={() => <p className="soft palette-empty">{empty}</p>}
      >
        {({ title, picks }) => (
          <MenuSection id={title}>
            <Header className="palette-section">{title}</Header>
            <Collection items={picks}>
              {({ id, name, shown: inside }) => (
                <MenuItem id={id} textValue={name}>
                  {inside}
                </MenuItem>
              )}
            </Collection>
          </MenuSection>
        )}
      </Menu>
    </Autocomplete>
  );
}
