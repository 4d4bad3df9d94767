import type { ClaimCard, ReviewGroup, ReviewItem } from "hearsay/shapes";
import { BookOpen, Check, CheckCheck, Pencil, SkipForward, X } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "react-aria-components";
import { Link } from "wouter";
import { useAnswer } from "../../data/queries.ts";
import { type KeyName, keyWords } from "../../keys/keys.ts";
import { ClaimForm } from "../../parts/claim-form.tsx";
import { dayWords } from "../../parts/day.ts";
import { EvidenceChip, readerPath } from "../../parts/evidence-chip.tsx";
import { fieldWords, valueWords } from "../../parts/field-words.ts";
import { Foreign } from "../../parts/foreign.tsx";
import { makerWords } from "../../parts/maker-words.ts";
import { counted } from "../../parts/numbers.ts";
import { StateMark } from "../../parts/state-mark.tsx";

/** Others that say the same which are shown at once. */
const MOST_SAME = 6;

/** What goes without saying; the form has it all. */
const USUAL: Readonly<Record<string, string>> = { "amount.approximate": "false", as: "level", unit: "person", "voice.kind": "named" };
const BOUNDS: readonly string[] = ["amount.low", "amount.high"];

interface CardProps {
  readonly item: ReviewItem;
  readonly position: number;
  readonly of: number;
  readonly readOnly: boolean;
  readonly isEditing: boolean;
  readonly onEdit: (on: boolean) => void;
  readonly onEdited: () => void;
  readonly onJudge: (kind: "accepted" | "rejected") => void;
  readonly onSkip: () => void;
  readonly onGroup: () => void;
}

/** One claim to be weighed: its words, what they were read as, what found it, and what else says so or stands against it. */
export function Card({ item, position, of, readOnly, isEditing, onEdit, onEdited, onJudge, onSkip, onGroup }: CardProps) {
  const { evidence, head, tail, why, isUrgent, open } = item;
  const { version, claim } = evidence;
  const asked = useAnswer<ClaimCard>(`/api/versions/${encodeURIComponent(version)}/claims/${encodeURIComponent(claim)}`);
  const group = useAnswer<ReviewGroup>("/api/review/group", { version, claim });
  const card = asked.data?.evidence.claim === claim && asked.data.evidence.version === version ? asked.data : undefined;
  const isOwnGroup = group.data?.claims.some((each) => each.claim === claim && each.version === version) === true;
  const others = isOwnGroup ? (group.data?.claims ?? []).filter((each) => each.claim !== claim || each.version !== version) : [];
  const relations = isOwnGroup ? (group.data?.relations ?? []) : [];
  return (
    <article className="review-card" aria-label={`${evidence.kind}: ${head}`}>
      <p className="review-at">
        <span className={isUrgent ? "badge alarm" : "badge"}>{why}</span>
        <span className="soft number">
          {position} of {of}
        </span>
      </p>
      <h2>
        <Foreign>{head}</Foreign>
      </h2>
      <p className="review-tail">
        <Foreign>{tail}</Foreign>
      </p>
      <blockquote className={`review-words kind-${evidence.kind}`}>
        <p dir="auto">
          <Foreign>{evidence.before}</Foreign>
          <mark>
            <Foreign>{evidence.words}</Foreign>
          </mark>
          <Foreign>{evidence.after}</Foreign>
        </p>
        <footer>
          <Foreign>{evidence.voice}</Foreign> · <Foreign>{evidence.outlet}</Foreign>, {dayWords(evidence.published)} ·{" "}
          <Link href={readerPath(evidence)}>
            <BookOpen size={13} aria-hidden /> {card === undefined ? "in the report" : <Foreign>{card.title}</Foreign>}
          </Link>
        </footer>
      </blockquote>
      {isEditing && card !== undefined ? (
        <ClaimForm card={card} onDone={onEdited} onCancel={() => onEdit(false)} />
      ) : (
        card !== undefined && <Fields card={card} />
      )}
      {!readOnly && !isEditing && (
        <div className="review-actions" role="toolbar" aria-label="Decide">
          <Act name="accept" icon={<Check size={17} aria-hidden />} words="Accept" isMain onPress={() => onJudge("accepted")} />
          <Act name="edit" icon={<Pencil size={15} aria-hidden />} words="Edit" onPress={() => onEdit(true)} />
          <Act name="reject" icon={<X size={17} aria-hidden />} words="Reject" onPress={() => onJudge("rejected")} />
          <Act name="skip" icon={<SkipForward size={15} aria-hidden />} words="Skip" onPress={onSkip} />
          {open > 1 && (
            <Act name="accept.group" icon={<CheckCheck size={17} aria-hidden />} words={`Accept all ${open}`} onPress={onGroup} />
          )}
        </div>
      )}
      {relations.length > 0 && (
        <section className="review-part">
          <h3>Against it, and beside it</h3>
          {relations.map(({ id, kind, words, because, other }) => (
            <div key={id} className={`review-relation ${kind}`}>
              <p>
                <strong>{words}</strong> <Foreign>{because.join(" ")}</Foreign>
              </p>
              <EvidenceChip of={other} />
            </div>
          ))}
        </section>
      )}
      {others.length > 0 && (
        <section className="review-part">
          <h3>{counted(others.length, "other claim says", "other claims say")} the same</h3>
          {others.slice(0, MOST_SAME).map((each) => (
            <EvidenceChip key={`${each.version}/${each.claim}`} of={each} />
          ))}
          {others.length > MOST_SAME && (
            <details>
              <summary>{counted(others.length - MOST_SAME, "more")}</summary>
              {others.slice(MOST_SAME).map((each) => (
                <EvidenceChip key={`${each.version}/${each.claim}`} of={each} />
              ))}
            </details>
          )}
        </section>
      )}
      {card !== undefined && card.beside.length > 0 && (
        <section className="review-part">
          <h3>Also found in these words</h3>
          <ul className="review-beside">
            {card.beside.map((each) => (
              <li key={each.claim}>
                <StateMark state={each.state} />
                <Link href={readerPath({ version, claim: each.claim })}>
                  <Foreign>{each.head}</Foreign>
                </Link>{" "}
                <span className="soft">
                  {each.layer}
                  {each.tail === "" ? "" : ", "}
                  <Foreign>{each.tail}</Foreign>
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </article>
  );
}

function Fields({ card }: { readonly card: ClaimCard }) {
  const number = card.fields.find(({ field }) => field === "amount.value")?.value;
  const told = card.fields.filter(
    ({ field, value, machine }) =>
      machine !== value || !(value === "null" || value === USUAL[field] || (BOUNDS.includes(field) && value === number)),
  );
  return (
    <dl className="review-fields">
      {told.map(({ field, value, machine }) => (
        <div key={field}>
          <dt>{fieldWords(field)}</dt>
          <dd>
            <Foreign>{valueWords(value)}</Foreign>
            {machine !== value && (
              <small>
                the machine said{" "}
                <s>
                  <Foreign>{valueWords(machine)}</Foreign>
                </s>
              </small>
            )}
          </dd>
        </div>
      ))}
      <div>
        <dt>Found by</dt>
        <dd>
          <Foreign>{makerWords(card.shown.by)}</Foreign>
        </dd>
      </div>
    </dl>
  );
}

interface ActProps {
  readonly name: KeyName;
  readonly icon: ReactNode;
  readonly words: string;
  readonly isMain?: boolean;
  readonly onPress: () => void;
}

function Act({ name, icon, words, isMain = false, onPress }: ActProps) {
  return (
    <Button className={isMain ? "button primary" : "button"} onPress={onPress} aria-keyshortcuts={keyWords(name)}>
      {icon} {words} <kbd>{keyWords(name)}</kbd>
    </Button>
  );
}
