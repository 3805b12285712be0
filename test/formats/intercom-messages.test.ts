import { describe, expect, test } from "vitest";
import { understand } from "../support/reading.ts";
import { recordsIn } from "../support/records-in.ts";

const header =
  "message_id,message_body,message_type,message_created_at,message_author_type,message_author_id,message_author_name," +
  "conversation_tags,conversation_id,conversation_state,conversation_created_at,conversation_first_response_at," +
  "conversation_closed_at,app_id,app_name";

const row = (id: number, time: string, type: string, role: string, author: string, body: string): string =>
  `${id},${body},${type},2026-03-02 ${time},${role},${author},Somebody,"refund, vip",215,closed,2026-03-02 02:15:00,` +
  "2026-03-02 02:20:00,2026-03-02 04:00:00,a1,Toko";

const rows = [
  header,
  row(30, "02:15:00", "conversation_message", "lead", "66aa01", "Halo"),
  row(31, "02:15:03", "comment", "bot", "9", "Kami segera membalas"),
  row(32, "02:18:00", "note", "admin", "4211", "psst"),
  row(33, "02:20:00", "comment", "admin", "4211", "Hai"),
  row(34, "04:00:00", "close", "admin", "4211", "Sampai jumpa"),
];

const at = (hour: number, minute: number, second = 0): number => Date.UTC(2026, 2, 2, hour, minute, second);

describe("the message export of Intercom", async () => {
  const { conversations, inputs } = await understand({ "export.csv": rows.join("\n") });

  test("is recognised, and tells of the conversation in each row", () => {
    expect(inputs).toMatchObject([{ format: "intercom-messages", used: 5 }]);
    expect(conversations).toMatchObject([
      {
        id: "215",
        status: "closed",
        customer: "66aa01",
        tags: ["refund", "vip"],
        createdAt: at(2, 15),
        firstResponseAt: at(2, 20),
        resolvedAt: at(4, 0),
        closedAt: at(4, 0),
      },
    ]);
  });

  test("has the first message as one of its rows; a closing can say something", () => {
    expect(conversations[0]?.messages.map((message) => [message.at, message.role, message.internal])).toEqual([
      [at(2, 15), "customer", false],
      [at(2, 15, 3), "bot", false],
      [at(2, 18), "agent", true],
      [at(2, 20), "agent", false],
      [at(4, 0), "agent", false],
    ]);
    expect(conversations[0]?.events).toMatchObject([{ at: at(4, 0), kind: "resolved", actor: "4211" }]);
  });

  test("tells that a conversation was assigned, and not to whom", async () => {
    const assigned = row(35, "02:16:00", "assignment", "admin", "4211", "");
    const read = await understand({ "export.csv": [...rows, assigned].join("\n") });
    expect(read.conversations[0]?.events[0]).toMatchObject({ at: at(2, 16), kind: "assigned", to: undefined });
    expect(read.conversations[0]?.messages).toHaveLength(5);
  });

  test("is in UTC, whatever zone the run has", async () => {
    const { zone } = await import("../../src/time/zone.ts");
    const read = await understand({ "export.csv": rows.join("\n") }, { zone: zone("Asia/Jakarta") });
    expect(read.conversations[0]?.createdAt).toBe(at(2, 15));
  });

  test("has rows without a conversation or a time rejected", async () => {
    const broken = [...rows, rows[1]?.replace(",215,", ",,"), rows[1]?.replace("2026-03-02 02:15:00,lead", ",lead")];
    const { rejected } = await understand({ "export.csv": broken.join("\n") });
    expect(rejected.map(({ code }) => code)).toEqual(["missing-conversation-id", "missing-time"]);
  });
});

test("to whom a conversation was assigned is not told, so that the transfer rate is not measurable", async () => {
  const assigned = row(35, "02:16:00", "assignment", "admin", "4211", "");
  const told = async (...texts: readonly string[]) => recordsIn(await understand({ "export.csv": texts.join("\n") }));
  expect(await told(...rows, assigned)).toEqual(["reopenings"]);
  expect(await told(...rows.filter((text) => !text.includes(",close,")), assigned)).toEqual([]);
});
