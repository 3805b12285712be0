import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folderWith } from "../support/folder.ts";
import { runIn } from "../support/program-in.ts";

const tickets = `id,channel,status,created_at,first_response_at,resolved_at,agent,csat
1,WA,closed,2026-03-02T09:00:00Z,2026-03-02T09:10:00Z,2026-03-02T10:00:00Z,Sari,4
2,Email,closed,2026-03-03T09:00:00Z,2026-03-03T09:40:00Z,2026-03-04T10:00:00Z,Budi,5
3,WA,open,2026-03-04T11:00:00Z,2026-03-04T11:05:00Z,,Sari,3
`;

/** JSON is not among them: it keeps what a page beside it shows, which can be made of it again. */
const endings = ["csv", "md", "txt", "prom", "xlsx", "html"];

/** The files that a run leaves behind, in the order of their endings. */
async function written(args: readonly string[], names: readonly string[]): Promise<readonly Buffer[]> {
  const folder = folderWith({ "tickets.csv": tickets });
  const outputs = names.flatMap((name) => ["-o", name]);
  // Else the clock is the newest instant of what is read, and a page of a check reads more than its gates need.
  const run = await runIn(folder, ...args, "tickets.csv", "--as-of", "2026-03-05", ...outputs);
  expect(run).toEqual({ out: "", err: "", status: 0 });
  return names.map((name) => readFileSync(join(folder, name)));
}

test.each([
  [["report"]],
  [["report", "--compare", "previous"]],
  [["report", "--by", "channel"]],
  [["report", "-m", "csat,volume", "--every", "day"]],
  [["check", "-g", "volume.value >= 1", "-g", "csat.value >= 50%"]],
  [["check", "-g", "warn: backlog.age.max < 1m"]],
  [["check", "-g", "csat{channel=*}.value >= 50%", "-m", "first-response-time,sla", "--by", "team"]],
])("%j: every output holds what it would hold alone", async (args) => {
  const names = endings.map((ending) => `a.${ending}`);
  const together = await written(args, names);
  for (const [index, name] of names.entries()) {
    const [alone] = await written(args, [name]);
    expect(together[index].equals(alone), name).toBe(true);
  }
});
