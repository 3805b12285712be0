import { describe, expect, test } from "vitest";
import { understand } from "../support/reading.ts";
import { recordsIn } from "../support/records-in.ts";

const conversations = [
  "id,updated_at,assignee_id,assignee_type,conversation_rating_created_at,conversation_rating_remark," +
    "conversation_rating_value,created_at,priority,source_author_id,source_author_type,source_delivered_as,source_id," +
    "source_type,state,source_body,source_subject,_fivetran_active",
  "215,2026-03-02 02:20:00,,nobody_admin,,,,2026-03-02 02:15:00,not_priority,66aa01,lead,customer_initiated,900," +
    "conversation,open,Halo,,false",
  "215,2026-03-02 05:00:00,4211,admin,2026-03-02 04:00:00,Cepat,5,2026-03-02 02:15:00,not_priority,66aa01,lead," +
    "customer_initiated,900,conversation,closed,Halo,Refund,true",
  "215,2026-03-02 04:00:00,77,team,2026-03-02 04:00:00,,2,2026-03-02 02:15:00,not_priority,66aa01,lead," +
    "customer_initiated,900,conversation,open,Halo,,false",
].join("\n");

const parts = [
  "id,updated_at,assigned_to_id,assigned_to_type,author_id,author_type,conversation_id,created_at,part_type,body,_fivetran_active",
  "31,2026-03-02 02:15:03,,,9,bot,215,2026-03-02 02:15:03,comment,Kami segera membalas,true",
  "32,2026-03-02 02:20:00,4211,admin,4211,admin,215,2026-03-02 02:20:00,assignment,Hai,true",
  "32,2026-03-02 02:21:00,4211,admin,4211,admin,215,2026-03-02 02:20:00,assignment,Hai lagi,true",
  "33,2026-03-02 04:00:00,,,4211,admin,215,2026-03-02 04:00:00,close,,true",
].join("\n");

const at = (hour: number, minute: number, second = 0): number => Date.UTC(2026, 2, 2, hour, minute, second);

describe("Intercom's tables in a warehouse", () => {
  test("have several rows for a conversation: the newest counts", async () => {
    const { conversations: read, inputs } = await understand({ "conversation_history.csv": conversations });
    expect(inputs).toMatchObject([{ format: "intercom-warehouse", used: 1, duplicates: 2 }]);
    expect(read).toMatchObject([
      {
        id: "215",
        createdAt: at(2, 15),
        status: "closed",
        channel: "chat",
        assignee: "4211",
        customer: "66aa01",
        subject: "Refund",
        initiator: "customer",
      },
    ]);
  });

  test("have the current rating once, though all versions have the time at which it was asked for", async () => {
    const { conversations: read } = await understand({ "conversation_history.csv": conversations });
    expect(read[0]?.surveys).toEqual([
      { kind: "csat", score: 5, scale: [1, 5], at: at(4, 0), agent: undefined, comment: "Cepat" },
    ]);
  });

  test("have the first message in the conversation, the others in the table of parts, in which one can stand twice", async () => {
    const { conversations: read } = await understand({ "parts.csv": parts, "conversations.csv": conversations });
    expect(read[0]?.messages.map((message) => [message.at, message.role, message.author])).toEqual([
      [at(2, 15), "customer", "66aa01"],
      [at(2, 15, 3), "bot", "9"],
      [at(2, 20), "agent", "4211"],
    ]);
    expect(read[0]?.events.map(({ kind, to }) => [kind, to])).toEqual([
      ["assigned", "4211"],
      ["resolved", undefined],
    ]);
  });

  test("tell that a customer answered what a workflow opened", async () => {
    const opened = (reply: string) =>
      "id,updated_at,assignee_type,created_at,source_author_type,source_delivered_as,state,first_contact_reply_created_at\n" +
      `215,2026-03-02 05:00:00,,2026-03-02 02:15:00,bot,operator_initiated,open,${reply}`;
    const initiatorOf = async (reply: string) =>
      (await understand({ "conversations.csv": opened(reply) })).conversations[0]?.initiator;
    expect(await initiatorOf("2026-03-02 02:16:00")).toBeUndefined();
    expect(await initiatorOf("")).toBe("bot");
  });

  test("tell of no message without the table of parts", async () => {
    const { conversations: read } = await understand({ "conversations.csv": conversations });
    expect(read[0]?.messages).toEqual([]);
  });

  test("have rows without an id or a time rejected", async () => {
    const nameless = conversations.replaceAll("\n215,", "\n,").split("\n").slice(0, 2).join("\n");
    const timeless = conversations.replaceAll("2026-03-02 02:15:00", "").split("\n").slice(0, 2).join("\n");
    const part = `${parts.split("\n")[0]}\n34,,,,9,bot,215,,comment,Hai,true`;
    const { rejected } = await understand({ "a.csv": nameless, "b.csv": timeless, "c.csv": part });
    expect(rejected.map(({ code }) => code)).toEqual(["missing-conversation-id", "missing-time", "missing-time"]);
  });
});

test("without assignments in the table of parts the transfer rate is not measurable, without closings the reopen rate", async () => {
  const without = async (type: string) => {
    const rows = parts.split("\n").filter((row) => !row.includes(`,${type},`));
    return recordsIn(await understand({ "parts.csv": rows.join("\n"), "conversations.csv": conversations }));
  };
  expect(await without("none")).toEqual(["transfers", "reopenings"]);
  expect(await without("assignment")).toEqual(["reopenings"]);
  expect(await without("close")).toEqual(["transfers"]);
});
