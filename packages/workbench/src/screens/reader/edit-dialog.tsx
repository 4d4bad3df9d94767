import type { ClaimCard } from "hearsay/shapes";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { useAnswer } from "../../data/queries.ts";
import { Answer } from "../../parts/answer.tsx";
import { ClaimForm } from "../../parts/claim-form.tsx";
import { Foreign } from "../../parts/foreign.tsx";

interface EditDialogProps {
  readonly version: string;
  /** Null: closed. */
  readonly claim: string | null;
  readonly onClose: () => void;
}

/** Corrects a claim without leaving its report. */
export function EditDialog({ version, claim, onClose }: EditDialogProps) {
  return (
    <ModalOverlay className="overlay" isOpen={claim !== null} onOpenChange={(open) => !open && onClose()} isDismissable>
      <Modal className="modal">
        <Dialog className="dialog">
          <Heading slot="title">Edit the claim</Heading>
          {claim !== null && <Editing version={version} claim={claim} onClose={onClose} />}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Editing({ version, claim, onClose }: { readonly version: string; readonly claim: string; readonly onClose: () => void }) {
  const card = useAnswer<ClaimCard>(`/api/versions/${encodeURIComponent(version)}/claims/${encodeURIComponent(claim)}`);
  return (
    <Answer of={card} what="the claim">
      {(found) => (
        <>
          <p className="evidence-words" dir="auto">
            <Foreign>{found.evidence.before}</Foreign>
            <mark>
              <Foreign>{found.evidence.words}</Foreign>
            </mark>
            <Foreign>{found.evidence.after}</Foreign>
          </p>
          <ClaimForm key={found.evidence.claim} card={found} onDone={onClose} />
        </>
      )}
    </Answer>
  );
}
