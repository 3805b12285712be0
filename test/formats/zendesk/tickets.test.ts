import { describe, expect, test } from "vitest";
import { CannedTexts } from "../../../src/formats/values/canned-texts.ts";
import { ndjson } from "../../support/ndjson.ts";
import { onlyOne, understand } from "../../support/reading.ts";
import { reportOf } from "../../support/report-of.ts";
import { at, comment, streamed, ticket, user } from "./records.ts";

const answered = ticket({
  comments: [comment(1, 88001, "09:15:00"), comment(2, 501, "09:27:00")],
});
const one = async (text: string, name = "export.ndjson") => {
  const understood = await understand({ [name]: text });
  return { ...understood, conversation: onlyOne(understood) };
};
const written = (messages: readonly { readonly at: number; readonly role: string }[]) =>
  messages.map((message) => [message.role, message.at]);
const asked = ["customer", at("09:15:00")];
const replied = ["agent", at("09:27:00")];

describe("a ticket with its comments", () => {
  test.each([
    ["a line", "export.ndjson", ndjson(answered)],
    ["a line under its name, as the full export writes it", "export.ndjson", ndjson({ ticket: answered })],
    ["a page", "tickets.json", JSON.stringify({ tickets: [answered], next_page: null, end_of_stream: true })],
    ["an array", "tickets.json", JSON.stringify([answered])],
    ["the page of a single ticket", "1001.json", JSON.stringify({ ticket: answered })],
    ["the same with users", "1001.json", JSON.stringify({ ticket: answered, users: [user(501, "agent")] })],
    ["Singer's", "dump.ndjson", ndjson(streamed("tickets", answered))],
    ["Airbyte's", "dump.ndjson", ndjson({ _airbyte_emitted_at: 1, _airbyte_data: answered })],
  ])("stands in %s", async (_, name, text) => {
    const { conversation, inputs } = await one(text, name);
    expect(inputs).toMatchObject([{ format: "zendesk", used: 1 }]);
    expect(conversation.id).toBe("1001");
    expect(written(conversation.messages)).toEqual([asked, replied]);
  });

  test("stands in the page of a single ticket whose comments are beside it, or within and beside it", async () => {
    const [question, reply] = [comment(1, 88001, "09:15:00"), comment(2, 501, "09:27:00")];
    for (const page of [
      { ticket: ticket(), comments: [question, reply] },
      { ticket: ticket({ comments: [question] }), comments: [reply] },
    ]) {
      const { conversation } = await one(JSON.stringify(page), "1001.json");
      expect(written(conversation.messages)).toEqual([asked, replied]);
    }
  });

  test("has canned responses where the configuration has their texts", async () => {
    const reply = comment(2, 501, "09:27:00", { body: "Halo Ana,\n\nterima kasih" });
    const texts = ndjson(ticket({ comments: [comment(1, 88001, "09:15:00"), reply] }), user(501, "agent"));
    const told = async (canned?: CannedTexts) => {
      const { conversations, found } = await understand({ "export.ndjson": texts }, { canned });
      return [conversations[0]?.messages.map((message) => message.cannedResponse), found.has("canned")];
    };
    expect(await told(new CannedTexts({ closing: "Halo {name}, terima kasih" }))).toEqual([
      [undefined, "closing"],
      true,
    ]);
    expect(await told()).toEqual([[undefined, undefined], false]);
  });

  test("is a conversation in the model's words", async () => {
    const { conversation } = await one(
      ndjson(
        ticket({ via: { channel: "voice" }, status: "hold", priority: "urgent", type: "problem", tags: ["b", "a"] }),
      ),
    );
    expect({ ...conversation, channel: conversation.channel, status: conversation.status }).toMatchObject({
      channel: "phone",
      status: "on-hold",
    });
    expect([conversation.priority, conversation.category, conversation.tags]).toEqual([
      "urgent",
      "problem",
      ["a", "b"],
    ]);
    expect([conversation.customer, conversation.assignee, conversation.team]).toEqual(["88001", "501", "70"]);
    expect([conversation.subject, conversation.createdAt]).toEqual(["Refund", at("09:15:00")]);
  });

  test.each([
    ["new", "open"],
    ["open", "open"],
    ["pending", "pending"],
    ["hold", "on-hold"],
    ["solved", "resolved"],
    ["closed", "closed"],
    ["deleted", "deleted"],
  ])("status %s is %s", async (status, expected) => {
    expect((await one(ndjson(ticket({ status })))).conversation.status).toBe(expected);
  });

  test("a ticket that was merged into another is closed and has the tag of a merge", async () => {
    const { conversation } = await one(ndjson(ticket({ status: "closed", tags: ["closed_by_merge"] })));
    expect(conversation.status).toBe("merged");
  });

  test("a messenger is a chat, an unknown channel keeps its name", async () => {
    const channels = ["native_messaging", "sample_ticket"].map((channel, id) => ticket({ id, via: { channel } }));
    const { conversations } = await understand({ "a.ndjson": ndjson(...channels) });
    expect(conversations.map(({ channel }) => channel)).toEqual(["chat", "sample_ticket"]);
  });

  test("ids are texts: those of 17 digits stay apart", async () => {
    const { conversations } = await understand({
      "a.ndjson":
        '{"id":90071992547409931,"requester_id":1,"submitter_id":1,"status":"new","via":{"channel":"web"},"created_at":"2026-03-02T09:15:00Z"}\n'.concat(
          '{"id":90071992547409932,"requester_id":1,"submitter_id":1,"status":"new","via":{"channel":"web"},"created_at":"2026-03-02T09:15:00Z"}',
        ),
    });
    expect(conversations.map(({ id }) => id)).toEqual(["90071992547409931", "90071992547409932"]);
  });

  test("the newest of several records of a ticket wins, whichever comes first", async () => {
    const old = ticket({ status: "open", updated_at: "2026-03-02T10:00:00Z" });
    const recent = ticket({ status: "solved", updated_at: "2026-03-02T11:00:00Z" });
    for (const text of [ndjson(old, recent), ndjson(recent, old)]) {
      const { conversation, inputs } = await one(text);
      expect([conversation.status, inputs[0]?.duplicates]).toEqual(["resolved", 1]);
    }
  });

  test("what Zendesk itself changed moves the generated time only", async () => {
    const old = ticket({ status: "solved", generated_timestamp: at("12:00:00") / 1000 });
    const closed = ticket({ status: "closed", generated_timestamp: at("13:00:00") / 1000 });
    expect((await one(ndjson(closed, old))).conversation.status).toBe("closed");
  });

  test("the description alone is no message: it would make every ticket an unanswered one", async () => {
    const { conversation, found } = await one(ndjson(ticket({ description: "Where is it?", status: "closed" })));
    expect([conversation.messages, found.has("messages")]).toEqual([[], false]);
  });

  test("comments that Zendesk dropped, of tickets over 1 MB, are missed", async () => {
    const { notes } = await understand({ "a.ndjson": ndjson(answered, ticket({ id: 1002 }), ticket({ id: 1002 })) });
    expect(notes).toMatchObject([{ code: "missing-messages", count: 1, examples: ["1002"] }]);
  });

  test("so that nothing tells whether anybody answered these tickets, unless their metric set does", async () => {
    const whole = { ...answered, status: "solved" };
    const reply = (minutes: number | null) => ({
      metric_set: { ticket_id: 1003, reply_time_in_minutes: { calendar: minutes, business: minutes } },
    });
    const lacking = ticket({ id: 1002, status: "solved" });
    const { rows } = await reportOf({
      "a.ndjson": ndjson(whole, lacking, ticket({ id: 1003, status: "solved", ...reply(5) })),
    });
    expect(rows[0]?.values["missed-rate"]).toMatchObject({ numerator: 0, denominator: 2, excluded: { "not-told": 1 } });
    expect(rows[0]?.values["success-rate"]).toMatchObject({ numerator: 2, denominator: 2 });
    expect(rows[0]?.values["first-response-time"]).toMatchObject({ n: 2, excluded: { "not-told": 1 } });
    expect(rows[0]?.values["resolution-rate"]).toMatchObject({ numerator: 3, denominator: 3 });
  });

  test("a ticket that is not public has internal comments only, and so no reply", async () => {
    const voicemail = ticket({
      is_public: false,
      via: { channel: "voice" },
      comments: [comment(1, 88001, "09:15:00", { public: false }), comment(2, 501, "09:16:00", { public: false })],
    });
    const { conversation } = await one(ndjson(voicemail));
    expect(conversation.messages.map(({ internal }) => internal)).toEqual([true, true]);
  });

  test("that an agent opened in Zendesk for internal comments alone was not asked by a customer", async () => {
    const note = (id: number, time: string) => comment(id, 501, time, { public: false });
    const internal = { is_public: false, submitter_id: 501, status: "solved" };
    const opened = ticket({ ...internal, id: 1002, comments: [note(11, "09:15:00"), note(12, "10:00:00")] });
    const { rows } = await reportOf({ "a.ndjson": ndjson({ ...answered, status: "solved" }, opened) });
    expect(rows[0]?.values["missed-rate"]).toMatchObject({ numerator: 0, denominator: 1, excluded: { outbound: 1 } });
    expect((await one(ndjson(opened))).conversation.initiator).toBe("agent");
    for (const asked of [
      { ...internal, submitter_id: 88001 },
      { ...internal, is_public: true },
      { ...internal, via: { channel: "voice" } },
      { ...internal, via: { channel: "email" } },
    ]) {
      expect((await one(ndjson(ticket(asked)))).conversation.initiator).toBeUndefined();
    }
  });

  test("is taken in whole or not at all", async () => {
    const { conversations, rejected } = await understand({
      "a.ndjson": ndjson(
        ticket({ id: null }),
        ticket({ created_at: "soon" }),
        ticket({ comments: [comment(1, 88001, "09:15:00"), comment(2, 501, "09:27:00", { created_at: null })] }),
        ticket({ audits: [{ id: 1, author_id: 501, events: [] }] }),
      ),
    });
    expect(conversations).toEqual([]);
    expect(rejected.map(({ code, line }) => [line, code])).toEqual([
      [1, "missing-conversation-id"],
      [2, "missing-time"],
      [3, "missing-time"],
      [4, "missing-time"],
    ]);
  });
});

describe("files and streams of one export", () => {
  const bare = ticket();
  const comments = [
    comment(1, 88001, "09:15:00", { ticket_id: 1001 }),
    comment(2, 501, "09:27:00", { ticket_id: 1001 }),
  ];

  test("are joined by the ticket's id, in any order", async () => {
    const files = { "tickets.ndjson": ndjson(bare), "comments.json": JSON.stringify({ comments, next_page: null }) };
    for (const names of [Object.keys(files), Object.keys(files).toReversed()]) {
      const { conversations, inputs } = await understand(
        Object.fromEntries(Object.entries(files).sort(([a], [b]) => names.indexOf(a) - names.indexOf(b))),
      );
      expect(inputs.map(({ format }) => format)).toEqual(["zendesk", "zendesk"]);
      expect(conversations.map(({ messages }) => written(messages))).toEqual([[asked, replied]]);
    }
  });

  test("a comment that stands in two of them is one message", async () => {
    const { conversations } = await understand({ "a.ndjson": ndjson(answered), "b.ndjson": ndjson(...comments) });
    expect(conversations.map(({ messages }) => written(messages))).toEqual([[asked, replied]]);
  });

  test("stand in one page: users and comments beside the tickets", async () => {
    const page = { users: [user(501, "end-user")], tickets: [bare], comments, count: 1 };
    const { conversations, inputs } = await understand({ "page.json": JSON.stringify(page) });
    expect(inputs).toMatchObject([{ records: 4, used: 4 }]);
    expect(conversations[0]?.messages.map(({ role }) => role)).toEqual(["customer", "customer"]);
  });

  test("a dump has streams that say nothing of conversations: they are passed over and told of", async () => {
    const { inputs, notes } = await understand({
      "dump.ndjson": ndjson(streamed("tickets", bare), streamed("groups", { id: 70, name: "Layanan" })),
    });
    expect(inputs).toMatchObject([{ records: 2, used: 2 }]);
    expect(notes).toMatchObject([{ code: "unused-stream", examples: ["groups"] }]);
  });

  test("a comment without a ticket, or without a time, is refused", async () => {
    const { rejected } = await understand({
      "comments.ndjson": ndjson(comments[0], comment(3, 501, "09:30:00", { ticket_id: null }), {
        ...comments[1],
        created_at: null,
      }),
    });
    expect(rejected.map(({ code }) => code)).toEqual(["missing-conversation-id", "missing-time"]);
  });

  test("a comment of an incremental stream can have its time in seconds only", async () => {
    const { conversations } = await understand({
      "comments.ndjson": ndjson({ ...comments[0], created_at: undefined, timestamp: at("09:15:00") / 1000 }),
      "tickets.ndjson": ndjson(ticket()),
    });
    expect(conversations[0]?.messages.map((message) => message.at)).toEqual([at("09:15:00")]);
  });
});

describe("an export selects by the time of update", () => {
  /** Tickets of one day after the other, all updated in March. */
  const updated = (count: number, month: string) =>
    ndjson(
      ...Array.from({ length: count }, (_, id) =>
        ticket({ id, created_at: `2026-${month}-02T09:15:00Z`, updated_at: `2026-03-${10 + (id % 20)}T09:15:00Z` }),
      ),
    );
  const codes = async (text: string) => (await understand({ "a.ndjson": text })).notes.map(({ code }) => code);

  test("where most tickets are from before, it is said", async () => {
    const { notes } = await understand({ "a.ndjson": updated(100, "01") });
    expect(notes).toMatchObject([{ code: "created-before-window", count: 100, examples: ["a.ndjson"] }]);
  });

  test("not where they are from then, nor of a handful", async () => {
    const both = ndjson(ticket({ id: "first", updated_at: "2026-01-01T00:00:00Z" })).concat("\n", updated(100, "01"));
    expect(await codes(both)).toEqual([]);
    expect(await codes(updated(99, "01"))).toEqual([]);
  });
});
