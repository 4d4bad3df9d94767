import type { Side } from "hearsay/shapes";
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text } from "react-aria-components";
import { dayWords } from "../../parts/day.ts";
import { Foreign } from "../../parts/foreign.tsx";

interface SidePickerProps {
  readonly label: string;
  readonly sides: readonly Side[];
  readonly chosen: string | null;
  readonly onChoose: (version: string) => void;
}

/** Chooses a version by typing part of its outlet, day or title. */
export function SidePicker({ label, sides, chosen, onChoose }: SidePickerProps) {
  return (
    <ComboBox
      className="compare-picker"
      defaultItems={sides.map((side) => ({ ...side, name: nameOf(side) }))}
      selectedKey={chosen}
      onSelectionChange={(key) => key !== null && onChoose(String(key))}
      menuTrigger="focus"
    >
      <Label>{label}</Label>
      <div className="compare-field">
        <Input placeholder="Outlet, day or title" />
        <Button aria-label="Show all">▾</Button>
      </div>
      <Popover className="compare-list">
        <ListBox<Side & { readonly name: string }>>
          {(side) => (
            <ListBoxItem id={side.version} textValue={side.name}>
              <Text slot="label">
                <Foreign>{side.title}</Foreign>
              </Text>
              <Text slot="description" className="soft">
                <Foreign>{side.outlet}</Foreign> · {dayWords(side.published)}
              </Text>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

function nameOf({ outlet, published, title }: Side): string {
  return `${outlet}, ${dayWords(published)}: ${title}`;
}
