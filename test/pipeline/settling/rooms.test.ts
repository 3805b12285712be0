import { describe, expect, test } from "vitest";
import { understand } from "../../support/reading.ts";

const log = `conversation_id,created_at,author_role,channel
628123,2026-03-02T09:00:00Z,customer,wa
628123,2026-03-02T09:05:00Z,agent,wa
628123,2026-03-03T09:05:00Z,customer,wa
628123,2026-03-04T09:05:01Z,customer,wa
628999,2026-03-02T10:00:00Z,customer,wa
`;

const hour = 3_600_000;

/** How many messages each conversation has. */
async function counted(settings: { readonly rooms?: boolean; readonly sessionGap?: number }) {
  const { conversations, notes } = await understand({ "wa.csv": log }, settings);
  return { counts: Object.fromEntries(conversations.map(({ id, messages }) => [id, messages.length])), notes };
}

test("conversations are no rooms unless somebody says so", async () => {
  expect(await counted({})).toEqual({ counts: { "628123": 4, "628999": 1 }, notes: [] });
});

describe("where every conversation is a room", () => {
  test("a silence of more than a day begins another case", async () => {
    const { counts, notes } = await counted({ rooms: true });
    expect(counts).toEqual({ "628123": 3, "628123#2": 1, "628999": 1 });
    expect(notes).toEqual([
      {
        code: "rooms",
        message:
          "a room was divided into cases, where it was resolved or silent for longer than 24 h (--session-gap); " +
          "these rooms have become 2 conversations",
        count: 1,
        examples: ["628123"],
      },
    ]);
  });

  test("so does a shorter one where the run says so, which is told", async () => {
    const { counts, notes } = await counted({ rooms: true, sessionGap: hour });
    expect(counts).toEqual({ "628123": 2, "628123#2": 1, "628123#3": 1, "628999": 1 });
    expect(notes[0].message).toContain("longer than 60 min (--session-gap); these rooms have become 3 conversations");
  });

  test("what is said of the room holds for each case", async () => {
    const { conversations } = await understand({ "wa.csv": log }, { rooms: true });
    expect(conversations.map(({ channel }) => channel)).toEqual(["whatsapp", "whatsapp", "whatsapp"]);
  });

  test("events of another file divide it too", async () => {
    const events = "conversation_id,at,event\n628123,2026-03-02T12:00:00Z,resolved\n";
    const { conversations } = await understand({ "wa.csv": log, "events.csv": events }, { rooms: true });
    expect(Object.fromEntries(conversations.map(({ id, messages }) => [id, messages.length]))).toEqual({
      "628123": 2,
      "628123#2": 1,
      "628123#3": 1,
      "628999": 1,
    });
  });

  test("more rooms than are named are counted", async () => {
    const rooms = ["a", "b", "c", "d"].map(
      (id) => `${id},2026-03-02T09:00:00Z,customer\n${id},2026-03-09T09:00:00Z,agent\n`,
    );
    const { notes } = await understand(
      { "m.csv": `conversation_id,created_at,author_role\n${rooms.join("")}` },
      { rooms: true },
    );
    expect(notes).toMatchObject([{ code: "rooms", count: 4, examples: ["a", "b", "c"] }]);
  });
});
