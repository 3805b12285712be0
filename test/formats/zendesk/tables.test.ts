import { describe, expect, test } from "vitest";
import { csvOf } from "../../support/csv-text.ts";
import { understand } from "../../support/reading.ts";
import { recordsIn } from "../../support/records-in.ts";

type Row = Readonly<Record<string, string>>;

const ticket = (keys: Row = {}): Row => ({
  id: "1001",
  requester_id: "88001",
  submitter_id: "88001",
  assignee_id: "501",
  status: "solved",
  via_channel: "email",
  created_at: "2026-03-02 09:15:00",
  updated_at: "2026-03-02 16:40:00",
  ...keys,
});
const comment = (id: string, user: string, created: string, keys: Row = {}): Row => ({
  id,
  _fivetran_synced: "2026-03-05 04:47:57.580",
  body: `body ${id}`,
  created,
  public: "TRUE",
  ticket_id: "1001",
  user_id: user,
  voice_comment: "FALSE",
  ...keys,
});
const history = (field: string, updated: string, value: string, user = "501"): Row => ({
  field_name: field,
  ticket_id: "1001",
  updated,
  user_id: user,
  value,
});
const user = (id: string, role: string): Row => ({ id, role, ticket_restriction: "", only_private_comments: "FALSE" });
const at = (time: string) => Date.parse(`2026-03-02T${time}Z`);

const conversationsOf = async (tables: Readonly<Record<string, readonly Row[]>>) => {
  const files = Object.entries(tables).map(([name, rows]) => [`${name}.csv`, csvOf(...rows)]);
  return understand(Object.fromEntries(files));
};

describe("tables of a warehouse", () => {
  test("are joined; their times are UTC, and what is not public is internal", async () => {
    const { conversations, inputs } = await conversationsOf({
      ticket: [ticket()],
      ticket_comment: [
        comment("1", "88001", "2026-03-02 09:15:00"),
        comment("2", "501", "2026-03-02 09:20:00.123000", { public: "FALSE" }),
        comment("3", "502", "2026-03-02 09:27:00"),
      ],
      ticket_tag: [
        { ticket_id: "1001", tag: "refund", _fivetran_synced: "2026-03-05" },
        { ticket_id: "1001", tag: "billing", _fivetran_synced: "2026-03-05" },
      ],
      user: [user("502", "end-user")],
    });
    expect(inputs.map(({ format }) => format)).toEqual(["zendesk", "zendesk", "zendesk", "zendesk"]);
    const [conversation] = conversations;
    expect([conversation?.channel, conversation?.status, conversation?.tags]).toEqual([
      "email",
      "resolved",
      ["billing", "refund"],
    ]);
    expect(conversation?.messages.map((message) => [message.role, message.internal, message.at])).toEqual([
      ["customer", false, at("09:15:00")],
      ["agent", true, at("09:20:00.123")],
      ["customer", false, at("09:27:00")],
    ]);
  });

  test.each([
    ["behind", ["ticket", "ticket_tag"]],
    ["before", ["ticket_tag", "ticket"]],
  ] as const)("tell of a merge by a tag that stands %s the ticket", async (_, names) => {
    const tables = {
      ticket: [ticket({ status: "closed" }), ticket({ id: "1002" })],
      ticket_tag: [
        { ticket_id: "1001", tag: "closed_by_merge", _fivetran_synced: "2026-03-05" },
        { ticket_id: "1001", tag: "refund", _fivetran_synced: "2026-03-05" },
        { ticket_id: "1002", tag: "refund", _fivetran_synced: "2026-03-05" },
      ],
    };
    const { conversations } = await conversationsOf(Object.fromEntries(names.map((name) => [name, tables[name]])));
    expect(conversations.map(({ id, status, tags }) => [id, status, tags])).toEqual([
      ["1001", "merged", ["closed_by_merge", "refund"]],
      ["1002", "resolved", ["refund"]],
    ]);
  });

  test("the history of fields says what a field became: what it was is the row before, whatever their order", async () => {
    const { conversations } = await conversationsOf({
      ticket: [ticket()],
      ticket_field_history: [
        history("status", "2026-03-02 12:00:00", "open", "88001"),
        history("status", "2026-03-02 09:15:00", "new", ""),
        history("priority", "2026-03-02 09:16:00", "high"),
        history("status", "2026-03-02 11:00:00", "solved"),
        history("assignee_id", "2026-03-02 09:20:00", "501"),
        history("assignee_id", "2026-03-02 10:20:00", "502"),
        history("group_id", "2026-03-02 09:20:00", "70"),
      ],
    });
    expect(conversations[0]?.events.map(({ kind, to, actorRole }) => [kind, to, actorRole])).toEqual([
      ["assigned", "501", "agent"],
      ["transferred", "502", "agent"],
      ["assigned", "502", "agent"],
      ["resolved", undefined, "agent"],
      ["reopened", undefined, "customer"],
    ]);
  });

  test("a row of the history that repeats what the field was is no change", async () => {
    const { conversations } = await conversationsOf({
      ticket: [ticket()],
      ticket_field_history: [
        history("status", "2026-03-02 11:00:00", "solved"),
        history("status", "2026-03-02 12:00:00", "solved"),
        history("assignee_id", "2026-03-02 09:20:00", "501"),
        history("assignee_id", "2026-03-02 10:20:00", "501"),
      ],
    });
    expect(conversations[0]?.events.map(({ kind, at: time }) => [kind, time])).toEqual([
      ["assigned", at("09:20:00")],
      ["resolved", at("11:00:00")],
    ]);
  });

  test("a row of the history without a time is refused", async () => {
    const { rejected } = await conversationsOf({
      ticket_field_history: [history("status", "", "open"), history("status", "2026-03-02 09:15:00", "new")],
    });
    expect(rejected.map(({ code }) => code)).toEqual(["missing-time"]);
  });
});

describe("chats on tickets", () => {
  const said = (actor: string, time: string, message: string, keys: Row = {}): Row => ({
    chat_id: "4323.9534.TyDt",
    created_at: `2026-03-02 ${time}`,
    actor_id: actor,
    chat_index: "0",
    message,
    message_source: "",
    original_message: "",
    type: "ChatMessage",
    ...keys,
  });
  const events = [
    said("88001", "09:15:00.994000", "Halo"),
    said("agent:501", "09:15:05", "Got a question?", { original_message: '{"source":{"type":"zd:answerBot"}}' }),
    said("__trigger", "09:15:10", "One moment"),
    said("agent:501", "09:16:00", "Hi"),
    said("agent:501", "09:17:00", "", { type: "ChatDepartmentTransfer" }),
  ];
  const roles = [
    ["customer", at("09:15:00.994")],
    ["bot", at("09:15:05")],
    ["bot", at("09:15:10")],
    ["agent", at("09:16:00")],
  ];

  test("belong to the tickets that the table of chats names, and the answer bot is a bot", async () => {
    const chat = [{ chat_id: "4323.9534.TyDt", ticket_id: "1001", visitor_id: "v1" }];
    const { conversations } = await conversationsOf({
      ticket_chat_event: events,
      ticket: [ticket()],
      ticket_chat: chat,
    });
    expect(conversations.map(({ id }) => id)).toEqual(["1001"]);
    expect(conversations[0]?.messages.map((message) => [message.role, message.at])).toEqual(roles);
  });

  test("are conversations of their own where nothing names their tickets", async () => {
    const { conversations } = await conversationsOf({ ticket_chat_event: events });
    expect(conversations.map(({ id, messages }) => [id, messages.map(({ role }) => role)])).toEqual([
      ["4323.9534.TyDt", ["unknown", "bot", "bot", "agent"]],
    ]);
  });

  test("a row without a time, or without a chat, is refused", async () => {
    const { rejected } = await conversationsOf({
      ticket_chat_event: [said("88001", "", "Halo"), said("88001", "09:15:00", "Halo", { chat_id: "" }), ...events],
    });
    expect(rejected.map(({ code }) => code)).toEqual(["missing-time", "unknown-record"]);
  });
});

test("without the history of the assignee the transfer rate is not measurable, without that of the status the reopen rate", async () => {
  const told = async (...rows: readonly Row[]) =>
    recordsIn(await conversationsOf({ ticket: [ticket()], ticket_field_history: rows }));
  const solved = history("status", "2026-03-02 16:40:00", "solved");
  expect(await told(history("priority", "2026-03-02 16:40:00", "high"))).toEqual([]);
  expect(await told(solved)).toEqual(["reopenings"]);
  expect(await told(history("assignee_id", "2026-03-02 09:20:00", "501"))).toEqual(["transfers"]);
});
