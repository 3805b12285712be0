import { describe, expect, test } from "vitest";
import { understand } from "../../support/reading.ts";

const may = "id,created_at,status,updated_at\n1,2026-05-02T10:00:00Z,closed,2026-05-02T11:00:00Z\n";

async function noted(files: Readonly<Record<string, string>>) {
  const { notes } = await understand(files);
  return notes.filter(({ code }) => code === "other-creation").map(({ count, examples }) => [count, examples]);
}

describe("a ticket has one creation", () => {
  test("another, a month later, may be of another ticket with its id", async () => {
    const june = "id,created_at,status,updated_at\n1,2026-06-03T10:00:00Z,open,2026-06-03T11:00:00Z\n";
    expect(await noted({ "may.csv": may, "june.csv": june })).toEqual([[1, ["june.csv:2"]]]);
    expect(await noted({ "june.csv": june, "may.csv": may })).toEqual([[1, ["may.csv:2"]]]);
  });

  test("or of a month that numbers its tickets anew: the note names the way out", async () => {
    const june = "id,created_at,status,updated_at\n1,2026-06-03T10:00:00Z,open,2026-06-03T11:00:00Z\n";
    const { notes } = await understand({ "may.csv": may, "june.csv": june });
    const { message } = notes.find(({ code }) => code === "other-creation") ?? {};
    expect(message).toContain(
      "months that number theirs anew (--map conversation=each-row counts each row as a ticket)",
    );
  });

  test("also in records that are translated", async () => {
    const ticket = (created: string) =>
      `{"id":1,"created_at":"${created}","updated_at":"${created}","status":"open","via":{"channel":"web"},"requester_id":2}\n`;
    const dump = { "a.ndjson": ticket("2026-05-02T10:00:00Z"), "b.ndjson": ticket("2026-06-02T10:00:00Z") };
    expect(await noted(dump)).toEqual([[1, ["b.ndjson:1"]]]);
  });

  test("the same told in another zone or as a day is no other", async () => {
    const jakarta = "id,created_at,status\n1,2026-05-02 17:00:00,closed\n";
    const day = "id,created_at,status\n1,2026-05-02,closed\n";
    expect(await noted({ "may.csv": may, "jakarta.csv": jakarta })).toEqual([]);
    expect(await noted({ "may.csv": may, "day.csv": day })).toEqual([]);
  });

  test("what only messages tell is none", async () => {
    const messages = "conversation_id,at,role\n1,2026-07-02T10:00:00Z,customer\n1,2026-07-02T10:05:00Z,agent\n";
    expect(await noted({ "messages.csv": messages, "may.csv": may })).toEqual([]);
    expect(await noted({ "may.csv": may, "messages.csv": messages })).toEqual([]);
  });
});
