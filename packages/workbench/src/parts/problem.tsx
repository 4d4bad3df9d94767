import { TriangleAlert } from "lucide-react";
import { Button } from "react-aria-components";

/** What went wrong, in words, with a way on. */
export function Problem({ error, onRetry }: { readonly error: Error; readonly onRetry?: () => void }) {
  return (
    <div className="problem" role="alert">
      <TriangleAlert size={18} aria-hidden />
      <p>{error.message}</p>
      {onRetry !== undefined && (
        <Button className="button" onPress={onRetry}>
          Try again
        </Button>
      )}
    </div>
  );
}
