import { Link } from "wouter";

export function NotFound() {
  return (
    <section className="screen">
      <h1>There is no such screen</h1>
      <p>
        <Link href="/">Back to the overview</Link>
      </p>
    </section>
  );
}
