import { expect, test } from "vitest";
import { programIn } from "../../support/program-in.ts";

const tickets = `id,channel,created_at
1,email,2026-03-02T09:00:00Z
2,email,2026-03-03T09:00:00Z
3,email,2026-03-10T09:00:00Z
`;

/** The page that a command prints. */
async function pageOf(...args: readonly string[]): Promise<string> {
  const { out, err, status } = await programIn({ "tickets.csv": tickets }, ...args, "tickets.csv", "-f", "html");
  expect([err, status]).toEqual(["", 0]);
  return out;
}

const ways = [["report", "-m", "volume"], ["report"], ["check", "-g", "volume.value > 0"]];

test.each(ways)("a page has a row for each period where --every asks for it: %s", async (...args) => {
  expect(await pageOf(...args, "--every", "week")).toContain("<span>By week</span>");
});

test.each(ways)("and none of the days that its charts are drawn from: %s", async (...args) => {
  const page = await pageOf(...args);
  expect(page).toContain("Conversations per day");
  expect(page).not.toContain('id="periods"');
});
