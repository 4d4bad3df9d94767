import { ExternalLink } from "lucide-react";
import { Foreign } from "./foreign.tsx";

/** An address that a report gave: led to where it is http or https, else shown as words. Where it leads learns nothing of this page. */
export function SafeLink({ href }: { readonly href: string }) {
  const url = URL.parse(href);
  if (url === null || (url.protocol !== "http:" && url.protocol !== "https:")) return <Foreign>{href}</Foreign>;
  return (
    <a href={url.href} target="_blank" rel="noreferrer noopener" className="safe-link">
      <Foreign>{href.replace(/^https?:\/\/(?:www\.)?/, "")}</Foreign>
      <ExternalLink size={12} aria-label="opens outside" />
    </a>
  );
}
