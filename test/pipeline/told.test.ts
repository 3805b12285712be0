import { expect, test } from "vitest";
import { ndjson } from "../support/ndjson.ts";
import { reportOf } from "../support/report-of.ts";

const header = "id,customer,created_at,first_response_at,resolved_at,status";
const row = "1,C-1,2026-03-02T09:00:00Z,2026-03-02T09:05:00Z,2026-03-02T09:30:00Z,resolved";
const asOf = "2026-03-20T00:00:00Z";

const flagsOf = async (metric: string, files: Readonly<Record<string, string>>) =>
  (await reportOf(files, { asOf })).rows[0]?.values[metric]?.flags;

test("a success rests on an estimate where no file has ratings, be they of other conversations", async () => {
  const tickets = { "tickets.csv": `${header}\n${row}\n` };
  const surveys = { "surveys.csv": "conversation_id,kind,score\n2,csat,5\n" };
  expect(await flagsOf("success-rate", tickets)).toContain("approximate");
  expect(await flagsOf("success-rate", { ...tickets, ...surveys })).not.toContain("approximate");
  expect(await flagsOf("success-rate", { "tickets.csv": `${header},csat\n${row},5\n` })).not.toContain("approximate");
});

test("chats that end once have no reopen rate, and their clean resolutions rest on an estimate", async () => {
  const messages = [
    { sender: { t: "v" }, type: "msg", msg: "Halo", time: "2026-03-02T02:15:00.000Z" },
    { sender: { t: "a", n: "Sari" }, type: "msg", msg: "Pagi", time: "2026-03-02T02:16:00.000Z" },
  ];
  const records = [
    { event: "chat:end", chatId: "70fe", time: "2026-03-02T02:45:00.000Z", property: { id: "58ca" } },
    {
      event: "chat:transcript_created",
      time: "2026-03-02T02:50:00.000Z",
      property: { id: "58ca" },
      chat: { id: "70fe", visitor: { name: "Ana", email: "ana@shop.example" }, messages },
    },
  ];
  const files = { "hooks.ndjson": ndjson(...records) };
  const { unmeasurable, rows } = await reportOf(files, { asOf });
  expect(unmeasurable).toContainEqual({
    metric: "reopen-rate",
    title: "Reopen rate",
    reason: "needs records of reopenings, or counts of reopenings",
  });
  expect(rows[0]?.values["resolution-rate"]).toMatchObject({ numerator: 1, denominator: 1 });
  expect(rows[0]?.values["clean-resolution-rate"]?.flags).toContain("approximate");
  expect(rows[0]?.values["backlog-flow"]?.parts).not.toHaveProperty("reopened");
});
