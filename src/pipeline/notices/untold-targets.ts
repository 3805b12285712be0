import type { Notes } from "../../input/notes.ts";
import type { Metric, Target } from "../../metrics/metric.ts";
import type { Hours } from "../../metrics/variants/hours.ts";
import { isToldOnOtherClockAlone, whyOnOtherClock } from "../../metrics/variants/other-clock.ts";
import type { Fact } from "../../model/fact.ts";
import { whyUnmeasurable } from "../../report/unmeasurable.ts";

const message =
  "a target of the service levels cannot be told from these files: how many promises were kept rests on the other targets alone";

/**
 * Says which promises nobody judges, where the files tell others of the same metric: those a gate on all of them passes over.
 *
 * @param hours the clock of the report
 */
export function noteUntoldTargets(
  metrics: readonly Metric[],
  found: ReadonlySet<Fact>,
  hours: Hours,
  notes: Notes,
): void {
  for (const metric of metrics) {
    const targets = Object.values(metric.parts).flatMap(({ title, target, needs = [] }) => {
      if (target === undefined) return [];
      return [
        { title, reason: whyUnmeasurable({ needs }, found) ?? whyNotOnClock({ target, needs, metric }, found, hours) },
      ];
    });
    if (targets.every(({ reason }) => reason !== undefined)) continue;
    for (const { title, reason } of targets) {
      if (reason !== undefined) notes.add("untold-target", message, `${title} (${reason})`);
    }
  }
}

interface Judged extends Pick<Metric, "needs"> {
  readonly target: Target;
  readonly metric: Metric;
}

function whyNotOnClock({ target, needs, metric }: Judged, found: ReadonlySet<Fact>, hours: Hours): string | undefined {
  const own = target.hours ?? metric.hours;
  const clock = own ?? hours;
  return isToldOnOtherClockAlone(needs, found, clock) ? whyOnOtherClock(clock, own !== undefined) : undefined;
}
