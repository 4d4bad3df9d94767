import { Button, Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { Foreign } from "../../parts/foreign.tsx";
import { counted } from "../../parts/numbers.ts";
import { StateMark } from "../../parts/state-mark.tsx";
import type { Chosen } from "./data-table.tsx";

/** Lines of the preview; the rest is counted. */
const MOST = 300;

interface BulkDialogProps {
  readonly kind: "accepted" | "rejected" | null;
  readonly chosen: Chosen;
  readonly onClose: () => void;
  readonly onConfirm: () => void;
}

/** What would be decided in one go: counted and listed first. */
export function BulkDialog({ kind, chosen, onClose, onConfirm }: BulkDialogProps) {
  const verb = kind === "rejected" ? "Reject" : "Accept";
  const lines = [...chosen.values()];
  return (
    <ModalOverlay className="overlay" isOpen={kind !== null} onOpenChange={(open) => !open && onClose()} isDismissable>
      <Modal className="modal wide">
        <Dialog className="dialog">
          <Heading slot="title">
            {verb} {counted(lines.length, "claim")}
          </Heading>
          <p className="lead">One entry in the log; one undo takes it back.</p>
          {/* A list that scrolls must be reachable without a pointer. */}
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: see above */}
          <ol className="bulk-list" tabIndex={0} aria-label="Claims to be decided">
            {lines.slice(0, MOST).map(({ version, claim, state, words }) => (
              <li key={`${version}/${claim}`}>
                {state !== null && <StateMark state={state} />} <Foreign>{words}</Foreign>
              </li>
            ))}
            {lines.length > MOST && <li className="soft">and {counted(lines.length - MOST, "more")}</li>}
          </ol>
          <div className="bulk-actions">
            <Button className="button primary" autoFocus onPress={onConfirm}>
              {verb} {counted(lines.length, "claim")}
            </Button>
            <Button className="button quiet" onPress={onClose}>
              Cancel
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
