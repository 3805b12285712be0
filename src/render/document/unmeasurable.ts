import { addToList } from "../../add-to-list.ts";
import type { Words } from "../../language/words.ts";
import type { Report } from "../../report/report.ts";

/** Metrics that lack the same thing. */
interface Unmeasurable {
  /** "Wait time, Time to abandon". */
  readonly titles: string;
  readonly reason: string;
}

/** What a report's inputs cannot measure, and why; metrics with the same reason together. */
export function unmeasurableIn(
  { unmeasurable }: Pick<Report, "unmeasurable">,
  { say }: Words,
): readonly Unmeasurable[] {
  const titles = new Map<string, string[]>();
  for (const { title, reason } of unmeasurable) addToList(titles, reason, say(title));
  return [...titles].map(([reason, names]) => ({ titles: names.join(", "), reason: say(reason) }));
}
