import { Button } from "react-aria-components";
import { dismiss, useSaid } from "../data/say.ts";

/** What just happened, with the way back; read out, never in the way. */
export function Toasts() {
  const said = useSaid();
  return (
    <div className="toasts" role="status" aria-live="polite">
      {said.map(({ id, words, kind, undo }) => (
        <div key={id} className={`toast ${kind}`}>
          <span>{words}</span>
          {undo !== null && (
            <Button
              className="button quiet"
              onPress={() => {
                undo();
                dismiss(id);
              }}
            >
              Undo
            </Button>
          )}
          <Button className="button quiet" aria-label="Dismiss" onPress={() => dismiss(id)}>
            ×
          </Button>
        </div>
      ))}
    </div>
  );
}
