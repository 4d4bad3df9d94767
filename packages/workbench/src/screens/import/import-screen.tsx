import "./import.css";
import { useState } from "react";
import { Button } from "react-aria-components";
import { useJobs } from "../../data/live.ts";
import { useSession } from "../../data/queries.ts";
import { Empty } from "../../parts/empty.tsx";
import { Foreign } from "../../parts/foreign.tsx";
import { counted } from "../../parts/numbers.ts";
import { Panel } from "../../parts/panel.tsx";
import { DropPlace } from "./drop-place.tsx";
import { PasteForm } from "./paste-form.tsx";
import { Queue } from "./queue.tsx";
import { forget, sendFiles, useSending } from "./send.ts";

/** Brings reports into the case: files, folders, a pasted text, JSON Lines. Goes on when the page is left. */
export function ImportScreen() {
  const session = useSession();
  const imports = useJobs().filter(({ kind }) => kind === "import");
  const sending = useSending();
  const [text, setText] = useState("");
  const [model, setModel] = useState("");
  const readOnly = session.data?.readOnly === true;
  return (
    <div className="screen import">
      <h1>Import</h1>
      <p className="lead">
        {readOnly
          ? "This workbench was opened with --read-only: nothing can be imported into it."
          : "Reports are read on this computer and kept as they came in. What is in the case already is not added twice."}
      </p>
      {!readOnly && (
        <>
          <div className="import-ways">
            <DropPlace onFiles={(files) => void sendFiles(files, model)} onText={setText} />
            <PasteForm model={model} text={text} onText={setText} />
          </div>
          <label className="import-model">
            Who says what is read{" "}
            <select value={model} onChange={(event) => setModel(event.target.value)}>
              <option value="">as usual: by the trained model and rules together</option>
              <option value="none">by rules alone (quicker)</option>
            </select>
          </label>
        </>
      )}
      {sending.length > 0 && (
        <Panel title="Not in yet" aside={counted(sending.length, "item")}>
          <ul className="not-sent">
            {sending.map(({ id, name, state, words, files }) => (
              <li key={id} className={`not-sent-${state}`} role={state === "failed" ? "alert" : "status"}>
                <strong>
                  <Foreign>{name}</Foreign>
                </strong>
                <span>{words}</span>
                {state === "failed" && (
                  <span className="queue-tools">
                    {files.length > 0 && (
                      <Button
                        className="button"
                        onPress={() => {
                          forget(id);
                          void sendFiles(files, model);
                        }}
                      >
                        Try again
                      </Button>
                    )}
                    <Button className="button quiet" onPress={() => forget(id)}>
                      Dismiss
                    </Button>
                  </span>
                )}
              </li>
            ))}
          </ul>
        </Panel>
      )}
      <Panel title="Queue" aside={imports.length === 0 ? undefined : counted(imports.length, "import")}>
        {imports.length === 0 ? (
          <Empty>Nothing was imported since this workbench was opened.</Empty>
        ) : (
          imports.map((job) => <Queue key={job.id} job={job} />)
        )}
      </Panel>
    </div>
  );
}
