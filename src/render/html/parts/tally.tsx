import { largestFirst } from "../../document/counts.ts";
import type { View } from "../view.ts";
import { Count } from "./figure.tsx";
import { Name } from "./name.tsx";

interface TallyProps {
  readonly view: View;
  readonly counts: Readonly<Record<string, number>>;
  readonly nameOf: (name: string) => string;
}

/** Counts by name in one line, the largest first. */
export const Tally = ({ view, counts, nameOf }: TallyProps) => (
  <>
    {largestFirst(counts).map(([name, count], index) => (
      <span key={name}>
        {index > 0 && ", "}
        <Count view={view} value={count} /> <Name view={view} text={nameOf(name)} />
      </span>
    ))}
  </>
);
