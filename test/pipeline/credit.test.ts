import { expect, test } from "vitest";
import type { CreditedAgent } from "../../src/metrics/variants/credited-agent.ts";
import { creditedTo } from "../../src/metrics/variants/credited-to.ts";
import { makeReport } from "../../src/pipeline.ts";
import { breakdownsOf } from "../../src/report/breakdown.ts";
import type { Report } from "../../src/report/report.ts";
import { type Files, requestOf } from "../support/report-of.ts";

/** The report of files by agent, and with the breakdowns of a page. */
function creditedReport(files: Files, credit: CreditedAgent): Promise<Report> {
  const request = requestOf(files, { by: ["agent"] });
  const question = {
    ...request.question,
    metrics: request.question.metrics.map((metric) => creditedTo(metric, credit)),
    credit,
  };
  return makeReport({ ...request, question, breakdowns: breakdownsOf({ ...question, by: [] }) });
}

const messages = (assignee: string, ...assigned: readonly [string, string]): Files => ({
  "messages.csv": [
    `conversation_id,created_at,author_role,author${assignee}`,
    `A,2026-03-02T09:00:00Z,customer,Ani${assigned[0]}`,
    `A,2026-03-02T09:05:00Z,agent,Sari${assigned[0]}`,
    `B,2026-03-03T10:00:00Z,customer,Eko${assigned[1]}`,
    `B,2026-03-03T10:02:00Z,agent,Sari${assigned[1]}`,
  ].join("\n"),
});

const volumesOf = ({ rows }: Report) => rows.slice(1).map(({ group, values }) => [group.agent, values.volume.value]);
const showsAgents = ({ breakdowns = [] }: Report) => breakdowns.some(({ by }) => by.join() === "agent");
const notesOf = ({ diagnostics }: Report) => diagnostics.map(({ message }) => message);

test("by agent, a conversation belongs to its assignee, or else to nobody", async () => {
  const files = messages(",assignee", ",Budi", ",");
  expect(volumesOf(await creditedReport(files, "assignee"))).toEqual([
    ["(none)", 1],
    ["Budi", 1],
  ]);
  expect(volumesOf(await creditedReport(files, "actor"))).toContainEqual(["Sari", 2]);
});

test("that a message names its author tells no assignee: it is said, and a page shows no agents", async () => {
  const files = messages("", "", "");
  const untold = "no file gives the agent of conversations: it is (none) for all";
  const credited = await creditedReport(files, "assignee");
  expect(volumesOf(credited)).toEqual([["(none)", 2]]);
  expect(notesOf(credited)).toContain(untold);
  expect(showsAgents(credited)).toBe(false);
  const acted = await creditedReport(files, "actor");
  expect(notesOf(acted)).not.toContain(untold);
  expect(showsAgents(acted)).toBe(true);
});
