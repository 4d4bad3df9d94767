import type { TableColumn } from "hearsay/shapes";
import { Columns3 } from "lucide-react";
import { Button, Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import { headWords } from "./lists.ts";

interface ColumnsMenuProps {
  readonly columns: readonly TableColumn[];
  readonly shown: ReadonlySet<string>;
  readonly onChange: (shown: readonly string[]) => void;
}

/** Which columns are shown. */
export function ColumnsMenu({ columns, shown, onChange }: ColumnsMenuProps) {
  return (
    <MenuTrigger>
      <Button className="button">
        <Columns3 size={15} aria-hidden /> Columns
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu
          aria-label="Columns"
          className="columns-menu"
          selectionMode="multiple"
          selectedKeys={shown}
          onSelectionChange={(keys) => onChange(columns.map(({ id }) => id).filter((id) => keys === "all" || keys.has(id)))}
        >
          {columns.map(({ id }) => (
            <MenuItem key={id} id={id} className="columns-item">
              {({ isSelected }) => (
                <>
                  <span className="columns-tick" aria-hidden>
                    {isSelected ? "✓" : ""}
                  </span>
                  {headWords(id)}
                </>
              )}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
