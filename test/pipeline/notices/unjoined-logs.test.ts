import { describe, expect, test } from "vitest";
import { understand } from "../../support/reading.ts";

const tickets = "ticket_id,created_at,status\nT-1,2026-03-02T09:00:00Z,open\nT-2,2026-03-03T09:00:00Z,open\n";
const ratings = (...ids: readonly string[]) =>
  `conversation_id,score,kind,at\n${ids.map((id) => `${id},5,csat,2026-03-03T09:00:00Z\n`).join("")}`;
const events = (...ids: readonly string[]) =>
  `conversation_id,at,event\n${ids.map((id) => `${id},2026-03-03T09:00:00Z,resolved\n`).join("")}`;
const messages = (...ids: readonly string[]) =>
  `conversation_id,created_at,author_role\n${ids.map((id) => `${id},2026-03-03T09:00:00Z,customer\n`).join("")}`;

const noted = async (files: Readonly<Record<string, string>>, settings = {}) =>
  (await understand(files, settings)).notes
    .filter(({ code }) => code.startsWith("unjoined"))
    .map(({ code, count, examples }) => [code, count, examples]);

describe("beside tickets that none of them names", () => {
  test("ratings are told by their conversations, each once", async () => {
    expect(await noted({ "t.csv": tickets, "r.csv": ratings("T1", "T2", "T1") })).toEqual([
      ["unjoined-ratings", 2, ['"T1"', '"T2"']],
    ]);
  });

  test("events are told, whatever ratings do, and in any order of the files", async () => {
    expect(await noted({ "e.csv": events("1", "2"), "r.csv": ratings("T-2"), "t.csv": tickets })).toEqual([
      ["unjoined-events", 2, ['"1"', '"2"']],
    ]);
  });
});

describe("nothing is told", () => {
  test("where one of them joins", async () => {
    expect(await noted({ "t.csv": tickets, "r.csv": ratings("T1", "T-2"), "e.csv": events("1", "T-1") })).toEqual([]);
  });

  test("where there are no tickets", async () => {
    expect(await noted({ "m.csv": messages("A"), "r.csv": ratings("B"), "e.csv": events("C") })).toEqual([]);
  });

  test("of a log beside tickets of another system, if its messages are there", async () => {
    expect(await noted({ "t.csv": tickets, "m.csv": messages("A", "B"), "e.csv": events("B", "C") })).toEqual([]);
  });

  test("of messages, which may be all that another system has", async () => {
    expect(await noted({ "t.csv": tickets, "m.csv": messages("A") })).toEqual([]);
  });

  test("of answers that name no conversation", async () => {
    const question = "How likely are you to recommend us?";
    const answers = `Timestamp,${question}\n2026-03-03T09:00:00Z,9\n2026-03-03T10:00:00Z,3\n`;
    const map = new Map(Object.entries({ conversation: "each-row", score: question }));
    expect(await noted({ "t.csv": tickets, "r.csv": answers }, { map })).toEqual([]);
  });
});
