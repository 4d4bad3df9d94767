import type { Layer } from "hearsay/shapes";
import { ChevronDown, ChevronUp } from "lucide-react";
import { Button, ToggleButton } from "react-aria-components";
import { keyWords } from "../../keys/keys.ts";
import { Tip } from "../../parts/tip.tsx";
import { LAYERS } from "./layers.ts";

interface LayerBarProps {
  readonly layers: ReadonlySet<Layer>;
  readonly counts: Readonly<Record<Layer, number>>;
  readonly onToggle: (layer: Layer) => void;
  readonly onStep: (by: 1 | -1) => void;
}

/** Which highlights are drawn, how many there are, and the way from one to the next. */
export function LayerBar({ layers, counts, onToggle, onStep }: LayerBarProps) {
  return (
    <div className="layer-bar" role="toolbar" aria-label="Highlights">
      {LAYERS.map(({ layer, name, key }) => (
        <ToggleButton
          key={layer}
          className={`layer-toggle layer-${layer}`}
          isSelected={layers.has(layer)}
          onChange={() => onToggle(layer)}
          aria-keyshortcuts={keyWords(key)}
        >
          <kbd>{keyWords(key)}</kbd>
          <span className="layer-swatch" aria-hidden />
          {name} <span className="number soft">{counts[layer]}</span>
        </ToggleButton>
      ))}
      <span className="layer-steps">
        <Tip words={`Previous highlight (${keyWords("reader.previous")})`}>
          <Button className="tool" aria-label="Previous highlight" onPress={() => onStep(-1)}>
            <ChevronUp size={18} aria-hidden />
          </Button>
        </Tip>
        <Tip words={`Next highlight (${keyWords("reader.next")})`}>
          <Button className="tool" aria-label="Next highlight" onPress={() => onStep(1)}>
            <ChevronDown size={18} aria-hidden />
          </Button>
        </Tip>
      </span>
      {layers.has("statement") && (
        <p className="layer-legend">
          Words of a statement: <span className="mark-source">who says it</span>, <span className="mark-cue">how it is said</span>,{" "}
          <span className="mark-content">what is said</span>
        </p>
      )}
    </div>
  );
}
