import type { ClaimCard, EditableField } from "hearsay/shapes";
import { Save } from "lucide-react";
import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import { Button } from "react-aria-components";
import { decide } from "../data/decide.ts";
import { fieldWords, valueWords } from "./field-words.ts";
import { Foreign } from "./foreign.tsx";

interface ClaimFormProps {
  readonly card: ClaimCard;
  readonly onDone: () => void;
  /** Left without a change; as when it is done where nothing is said. */
  readonly onCancel?: () => void;
}

/** The fields of a claim that a person may correct. What the machine said stays beside them. */
export function ClaimForm({ card, onDone, onCancel = onDone }: ClaimFormProps) {
  const [busy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const whyId = useId();
  useEffect(() => form.current?.querySelector<HTMLElement>("input, select")?.focus(), []);
  const save = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const set: Record<string, string> = {};
    for (const field of card.fields) {
      const written = writtenIn(data, field);
      if (written !== field.value) set[field.field] = written;
    }
    const why = String(data.get("why") ?? "").trim();
    if (Object.keys(set).length === 0) return onCancel();
    setBusy(true);
    const went = await decide(
      {
        kind: "edited",
        claim: { version: card.evidence.version, claim: card.evidence.claim },
        set,
        ...(why === "" ? {} : { why }),
      },
      `Edited: ${Object.keys(set).map(fieldWords).join(", ")}`,
    );
    setBusy(false);
    if (went) onDone();
  };
  return (
    <form
      className="claim-form"
      ref={form}
      onSubmit={(event) => void save(event)}
      onKeyDown={(event) => {
        if (event.key === "Escape") onCancel();
      }}
    >
      <div className="claim-fields">
        {card.fields.map((field) => (
          <FieldInput key={`${field.field} ${field.value}`} field={field} />
        ))}
        <div className="claim-field wide">
          <label htmlFor={whyId}>Why (kept in the log)</label>
          <input id={whyId} name="why" type="text" autoComplete="off" />
        </div>
      </div>
      <div className="claim-form-actions">
        <Button type="submit" className="button primary" isDisabled={busy}>
          <Save size={15} aria-hidden /> Save
        </Button>
        <Button className="button quiet" onPress={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

function FieldInput({ field: { field, type, orNull, values, value, machine } }: { readonly field: EditableField }) {
  const id = useId();
  return (
    <div className="claim-field">
      <label htmlFor={id}>{fieldWords(field)}</label>
      {type === "one-of" || type === "yes-or-no" ? (
        <select id={id} name={field} defaultValue={value}>
          {(type === "yes-or-no" ? ["true", "false"] : values).map((each) => (
            <option key={each} value={each}>
              {valueWords(each)}
            </option>
          ))}
        </select>
      ) : (
        <input
          id={id}
          name={field}
          type="text"
          inputMode={type === "number" ? "decimal" : "text"}
          pattern={type === "number" ? "-?[0-9]+([.][0-9]+)?" : undefined}
          title={type === "number" ? "digits only" : undefined}
          required={!orNull}
          dir="auto"
          autoComplete="off"
          placeholder={orNull ? "not said" : ""}
          defaultValue={value === "null" ? "" : value}
        />
      )}
      {machine !== value && (
        <small>
          the machine said{" "}
          <s>
            <Foreign>{valueWords(machine)}</Foreign>
          </s>
        </small>
      )}
    </div>
  );
}

function writtenIn(data: FormData, { field, type, orNull, value }: EditableField): string {
  const written = String(data.get(field) ?? "").trim();
  if (type === "one-of" || type === "yes-or-no") return written;
  return written === "" ? (orNull ? "null" : value) : written;
}
