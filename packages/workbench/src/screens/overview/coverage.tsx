import type { Coverage } from "hearsay/shapes";
import { Button } from "react-aria-components";
import { useFilter } from "../../address/filter.ts";
import { dayWords } from "../../parts/day.ts";
import { Foreign } from "../../parts/foreign.tsx";
import { counted } from "../../parts/numbers.ts";
import { Panel } from "../../parts/panel.tsx";
import { ScrollBox } from "../../parts/scroll-box.tsx";
import { spanWords } from "../../parts/span-words.ts";

/** Columns that are wide enough to carry a number. */
const WITH_NUMBERS = 31;

/** Reports by day and place: darker where there are more, outlined where there are none. */
export function CoveragePanel({ of: { days, step, rows, undated, without, silent, named } }: { readonly of: Coverage }) {
  const [filter, change] = useFilter();
  const most = Math.max(1, ...rows.flatMap(({ counts }) => counts));
  const labelled = Math.ceil(days.length / 16);
  const per = step === 1 ? "day" : `${step} days`;
  return (
    <Panel title="Coverage" aside={days.length > 0 ? `reports by ${per} of publication and by place that they tell of` : undefined}>
      {days.length > 0 && (
        <ScrollBox className="heat-scroll" name="Reports by day and place">
          <table className={days.length <= WITH_NUMBERS ? "heat" : "heat narrow"}>
            <thead>
              <tr>
                <td />
                {days.map((day, at) => (
                  <th scope="col" key={day}>
                    <span className="out-of-sight">{step === 1 ? dayWords(day) : `${per} from ${dayWords(day)}`}</span>
                    <span aria-hidden className={at % labelled === 0 ? "" : "unlabelled"}>
                      {dayWords(day).replace(at === 0 ? /$^/ : / \d{4}$/, "")}
                    </span>
                  </th>
                ))}
                <th scope="col">Reports</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ name, counts, reports }, row) => (
                <tr key={name}>
                  <th scope="row">
                    {row === 0 ? (
                      name
                    ) : (
                      <Button
                        className="heat-place"
                        aria-label={`Show ${name} only`}
                        onPress={() => change({ place: filter.place.includes(name) ? [] : [name] })}
                      >
                        <Foreign>{name}</Foreign>
                      </Button>
                    )}
                  </th>
                  {counts.map((count, at) => (
                    <td key={days[at]} className={`heat-${count === 0 ? 0 : Math.ceil((count / most) * 4)}`}>
                      <span>{count}</span>
                    </td>
                  ))}
                  <td className="heat-sum number">{reports}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
      )}
      <ul className="silences">
        {without.length > 0 && (
          <li>
            <strong>No report</strong> on {without.map(({ from, to }) => spanWords(from, to)).join("; ")}.
          </li>
        )}
        {silent.map(({ place, last, reports }) => (
          <li key={place}>
            <strong>
              <Foreign>{place}</Foreign>
            </strong>{" "}
            is silent after {dayWords(last)}; {counted(reports, "report")} before.
          </li>
        ))}
        {named.length > 0 && (
          <li>
            <strong>Named, and nothing told of:</strong> <Foreign>{named.join(", ")}</Foreign>.
          </li>
        )}
        {undated > 0 && <li>{counted(undated, "version")} without a date.</li>}
      </ul>
    </Panel>
  );
}
