import "./tables.css";
import { LinesPart } from "./lines-part.tsx";

/** Every version of every report. */
export function ReportsScreen() {
  return (
    <div className="screen full tables">
      <header className="tables-head">
        <h1>Reports</h1>
      </header>
      <LinesPart list="reports" label="Versions of reports" one="version" />
    </div>
  );
}
