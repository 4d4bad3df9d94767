import { useId, useState } from "react";
import { Button } from "react-aria-components";

interface NameFormProps {
  readonly label: string;
  readonly action: string;
  /** Resolves to whether it went; then the field is emptied. */
  readonly onName: (name: string) => Promise<boolean>;
}

/** One name to be written down. */
export function NameForm({ label, action, onName }: NameFormProps) {
  const id = useId();
  const [name, setName] = useState("");
  return (
    <form
      className="sources-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== "") void onName(name.trim()).then((went) => went && setName(""));
      }}
    >
      <label htmlFor={id}>{label}</label>
      <input id={id} type="text" value={name} onChange={(event) => setName(event.currentTarget.value)} autoComplete="off" />
      <Button type="submit" className="button" isDisabled={name.trim() === ""}>
        {action}
      </Button>
    </form>
  );
}
