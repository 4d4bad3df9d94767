import type { Evidence, ReviewGroup, ReviewItem } from "hearsay/shapes";
import { Button, Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { decide } from "../../data/decide.ts";
import { useAnswer } from "../../data/queries.ts";
import { EvidenceChip } from "../../parts/evidence-chip.tsx";
import { Foreign } from "../../parts/foreign.tsx";
import { Loading } from "../../parts/loading.tsx";
import { counted } from "../../parts/numbers.ts";

interface GroupDialogProps {
  readonly item: ReviewItem;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Which claims would be accepted in one go: shown, counted, and taken as one entry of the log. */
export function GroupDialog({ item, isOpen, onClose, onDone }: GroupDialogProps) {
  const { version, claim } = item.evidence;
  const group = useAnswer<ReviewGroup>("/api/review/group", { version, claim }, isOpen);
  const waiting: readonly Evidence[] = (group.data?.claims ?? []).filter(({ state }) => state === "suggested");
  const isOwn = waiting.some((each) => each.claim === claim && each.version === version);
  const accept = async (): Promise<void> => {
    const claims = group.data?.open ?? [];
    onDone();
    await decide({ kind: "accepted", claims }, `${counted(claims.length, "claim")} accepted: ${item.head}`);
  };
  return (
    <ModalOverlay className="overlay" isOpen={isOpen} onOpenChange={(open) => !open && onClose()} isDismissable>
      <Modal className="modal wide">
        <Dialog className="dialog">
          <Heading slot="title">Accept {counted(group.data?.open.length ?? item.open, "claim")} that say the same</Heading>
          <p className="lead">
            <Foreign>{item.head}</Foreign>. One entry in the log; one undo takes it back.
          </p>
          {isOwn ? (
            <div className="group-list">
              {waiting.map((each) => (
                <EvidenceChip key={`${each.version}/${each.claim}`} of={each} />
              ))}
            </div>
          ) : (
            <Loading what="those that say the same" />
          )}
          <div className="group-actions">
            <Button className="button primary" isDisabled={!isOwn} onPress={() => void accept()} autoFocus>
              Accept {counted(group.data?.open.length ?? item.open, "claim")}
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
