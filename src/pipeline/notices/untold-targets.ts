import type { Notes } from "../../input/notes.ts";
import type { Metric } from "../../metrics/metric.ts";
import type { Fact } from "../../model/fact.ts";
import { whyUnmeasurable } from "../../report/unmeasurable.ts";

const message =
  "a target of the service levels cannot be told from these files: how many promises were kept rests on the other targets alone";

/** Says which promises nobody judges, where the files tell others of the same metric: those a gate on all of them passes over. */
export function noteUntoldTargets(metrics: readonly Metric[], found: ReadonlySet<Fact>, notes: Notes): void {
  for (const metric of metrics) {
    if (whyUnmeasurable(metric, found) !== undefined) continue;
    for (const { title, target, needs = [] } of Object.values(metric.parts)) {
      const reason = target && whyUnmeasurable({ needs }, found);
      if (reason !== undefined) notes.add("untold-target", message, `${title} (${reason})`);
    }
  }
}
