/** Something is being fetched or found: says what. */
export function Loading({ what, done, total }: { readonly what: string; readonly done?: number; readonly total?: number }) {
  return (
    <div className="loading" role="status">
      <span className="loading-bar" aria-hidden />
      Looking at {what}
      {done !== undefined && total !== undefined ? ` (${done} of ${total})` : ""} …
    </div>
  );
}
