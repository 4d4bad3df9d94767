import { Button, Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { KEYS, type KeyName, keyWords } from "../keys/keys.ts";

const GROUPS = ["Everywhere", "Go to", "Lists", "Review", "Reader"] as const;

/** Every key, and the words this workbench uses. */
export function Help({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  return (
    <ModalOverlay className="overlay" isOpen={isOpen} onOpenChange={(open) => !open && onClose()} isDismissable>
      <Modal className="modal wide">
        <Dialog className="dialog">
          <Heading slot="title">Keys and help</Heading>
          <p className="soft">
            Hearsay says what was reported, on whose word, and how many independent origins say so. It never says what is true. What the
            machine found is
            <em> suggested</em> until a person accepts it.
          </p>
          <div className="key-groups">
            {GROUPS.map((group) => (
              <section key={group}>
                <h3>{group}</h3>
                <dl>
                  {(Object.keys(KEYS) as KeyName[])
                    .filter((name) => KEYS[name].group === group)
                    .map((name) => (
                      <div key={name}>
                        <dt>
                          <kbd>{keyWords(name)}</kbd>
                        </dt>
                        <dd>{KEYS[name].words}</dd>
                      </div>
                    ))}
                </dl>
              </section>
            ))}
          </div>
          <Button className="button" slot="close">
            Close
          </Button>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
