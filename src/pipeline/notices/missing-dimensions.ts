import type { Notes } from "../../input/notes.ts";
import { noCalendars } from "../../metrics/calendars.ts";
import type { CreditedAgent } from "../../metrics/variants/credited-agent.ts";
import type { Fact } from "../../model/fact.ts";
import { isSegment } from "../../model/segment.ts";
import type { Question } from "../../report/build.ts";
import type { Dimension } from "../../report/dimension.ts";
import type { ReportRequest } from "../request.ts";

/** Says by what the report was to be grouped or filtered although no file tells it: everything is then in "(none)". */
export function noteMissingDimensions({ by, where, credit }: Question, found: ReadonlySet<Fact>, notes: Notes): void {
  const dimensions = [...by, ...where.map((condition) => condition.dimension)];
  const missing = dimensions.filter((dimension) => !isTold(dimension, found, credit)).map(({ name }) => name);
  const names = new Set(missing);
  // Where the assignee is credited, both are one.
  if (names.has("agent")) names.delete("assignee");
  for (const name of names) {
    notes.add("no-such-column", `no file gives the ${name} of conversations: it is (none) for all`);
  }
}

/** Says what calendars are chosen by although no file tells it, where anything is counted in business hours. */
export function noteMissingCalendarFacts(
  { question, hours, calendars = noCalendars }: Pick<ReportRequest, "question" | "hours" | "calendars">,
  found: ReadonlySet<Fact>,
  notes: Notes,
): void {
  if (hours !== "business" && question.metrics.every((metric) => metric.hours !== "business")) return;
  for (const fact of calendars.facts) {
    if (found.has(fact)) continue;
    notes.add(
      "no-such-column",
      `no file gives the ${fact} of conversations, by which calendar-for chooses their calendar`,
    );
  }
}

/**
 * Whether some input tells a dimension. Who acted, where that is who is credited, is told by messages too; segments of
 * customers say nothing where no conversation says whose it is.
 */
export const isTold = (
  { name, facts }: Dimension,
  found: ReadonlySet<Fact>,
  credit: CreditedAgent | undefined,
): boolean => {
  if (isSegment(name) && found.has("segment")) return found.has("customer");
  if (facts.length === 0 || facts.some((fact) => found.has(fact))) return true;
  return name === "agent" && credit !== "assignee" && (found.has("author") || found.has("events"));
};
