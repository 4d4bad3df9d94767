import type { ReactElement } from "react";
import { Tooltip, TooltipTrigger } from "react-aria-components";

/** Words that come up beside a button, with its key. */
export function Tip({ words, children }: { readonly words: string; readonly children: ReactElement }) {
  return (
    <TooltipTrigger delay={400} closeDelay={50}>
      {children}
      <Tooltip className="tip" offset={6}>
        {words}
      </Tooltip>
    </TooltipTrigger>
  );
}
