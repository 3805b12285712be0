import { expect, test } from "vitest";
import { programIn } from "../support/program-in.ts";
import { zipOf } from "../support/zip.ts";

const tickets = "id,channel,created_at,first_response_at\nT-1,WA,2026-03-02T02:15:00Z,2026-03-02T02:19:00Z\n";
const csat = "ticket_id,score,answered_at\nT-1,5,2026-03-02T04:00:00Z\n";

const reportOf = async (archive: Uint8Array, ...args: readonly string[]) => {
  const { out, err, status } = await programIn({ "may.zip": archive }, "report", ...args, "-f", "json");
  return { status, err, report: out === "" ? undefined : JSON.parse(out) };
};

test("the files of an archive are read together, as if they were given one by one", async () => {
  const archive = zipOf({ "export/csat.csv": csat, "export/tickets.csv": tickets });
  const { report } = await reportOf(archive, "may.zip", "-m", "first-response-time,csat");
  expect(report.inputs).toMatchObject([
    { path: "may.zip/export/csat.csv", used: 1 },
    { path: "may.zip/export/tickets.csv", used: 1 },
  ]);
  expect(report.rows[0].values).toMatchObject({
    "first-response-time": { n: 1, median: 240 },
    csat: { n: 1, value: 1 },
  });
});

test.each([
  ["holds no records", "All tickets of May.\n"],
  ["is a web page", "<html><body>Log in</body></html>"],
  ["is a document", "%PDF-1.7\n"],
  ["is empty", ""],
])("a file that %s is refused with the way to leave it out", async (_, text) => {
  const archive = zipOf({ "readme.txt": text, "tickets.csv": tickets });
  const { status, err } = await reportOf(archive, "may.zip", "-m", "volume");
  expect(status).toBe(3);
  expect(err).toContain('of an archive single files or folders can be given, such as "may.zip/readme.txt"');
  expect((await reportOf(archive, "may.zip/tickets.csv", "-m", "volume")).status).toBe(0);
});

test("a damaged archive gives no number", async () => {
  const archive = zipOf({ "tickets.csv": tickets });
  archive[60] ^= 1;
  const { status, err, report } = await reportOf(archive, "may.zip", "-m", "volume");
  expect([status, report]).toEqual([3, undefined]);
  expect(err).toContain("error[zip-damaged]");
  expect(err).toContain("may.zip/tickets.csv");
});
