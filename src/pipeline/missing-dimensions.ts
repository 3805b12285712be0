import type { Notes } from "../input/notes.ts";
import type { Fact } from "../model/fact.ts";
import type { Question } from "../report/build.ts";
import type { Dimension } from "../report/dimension.ts";

/** Says by what the report was to be grouped or filtered although no file tells it: everything is then in "(none)". */
export function noteMissingDimensions({ by, where }: Question, found: ReadonlySet<Fact>, notes: Notes): void {
  const dimensions = new Set([...by, ...where.map((condition) => condition.dimension)]);
  for (const dimension of dimensions) {
    if (isTold(dimension, found)) continue;
    notes.add("no-such-column", `no file tells the ${dimension.name} of conversations: it is (none) for all`);
  }
}

/** Who acted is told by messages too. */
const isTold = ({ name, fact }: Dimension, found: ReadonlySet<Fact>): boolean =>
  fact === undefined || found.has(fact) || (name === "agent" && (found.has("author") || found.has("events")));
