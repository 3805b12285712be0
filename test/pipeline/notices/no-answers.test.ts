import { expect, test } from "vitest";
import { asked } from "../../support/january-and-february.ts";
import { reportOf } from "../../support/report-of.ts";

const logOf = (...roles: readonly string[]) =>
  `conversation_id,created_at,author_role\n${roles.map((role, id) => `${id},2026-01-10T09:00:00Z,${role}\n`).join("")}`;

const customers = (count: number): readonly string[] => Array(count).fill("user");

async function codesOf(log: string, metric = "first-response-time"): Promise<readonly string[]> {
  const { diagnostics } = await reportOf({ "a.csv": log }, asked(metric));
  return diagnostics.map(({ code }) => code);
}

test("a log in which every message is a customer's is told of", async () => {
  expect(await codesOf(logOf(...customers(20)))).toContain("no-answers");
});

test.each([
  ["others write, too", logOf(...customers(20), "bot"), "first-response-time"],
  ["it is known that some roles are not known", logOf(...customers(20), "?"), "first-response-time"],
  ["there are few", logOf(...customers(19)), "first-response-time"],
  ["no metric asks for answers", logOf(...customers(20)), "volume"],
])("not where %s", async (_, log, metric) => {
  expect(await codesOf(log, metric)).not.toContain("no-answers");
});
