import fc from "fast-check";
import { expect, test } from "vitest";
import { ndjson } from "../../support/ndjson.ts";
import { understand } from "../../support/reading.ts";
import { reportOf } from "../../support/report-of.ts";
import { comment, streamed, ticket, user } from "./records.ts";

const rolesIn = async (files: Readonly<Record<string, string>>, settings = {}) => {
  const { conversations } = await understand(files, settings);
  return conversations.flatMap(({ messages }) => messages.map(({ role }) => role));
};
const comments = [comment(1, 88001, "09:15:00"), comment(2, 501, "09:20:00"), comment(3, 88002, "09:30:00")];

test("without users the requester is the customer, and all others are agents", async () => {
  expect(await rolesIn({ "a.ndjson": ndjson(ticket({ comments })) })).toEqual(["customer", "agent", "agent"]);
});

test("users tell who is a customer too: somebody in copy", async () => {
  const users = { users: [user(501, "admin"), user(88002, "end-user")], next_page: null, count: 2 };
  const files = { "users.json": JSON.stringify(users), "a.ndjson": ndjson(ticket({ comments })) };
  expect(await rolesIn(files)).toEqual(["customer", "agent", "customer"]);
});

test("users beside a single ticket tell who is a customer too", async () => {
  const page = { ticket: ticket({ comments }), users: [user(501, "end-user"), user(88002, "agent")] };
  expect(await rolesIn({ "1001.json": JSON.stringify(page) })).toEqual(["customer", "customer", "agent"]);
});

test("the requester is who the newest record of the ticket names, whichever comes first", async () => {
  const before = ticket({ comments, requester_id: 88001, updated_at: "2026-03-02T10:00:00Z" });
  const after = ticket({ comments, requester_id: 88002, updated_at: "2026-03-02T11:00:00Z" });
  for (const text of [ndjson(before, after), ndjson(after, before)]) {
    expect(await rolesIn({ "a.ndjson": text })).toEqual(["agent", "agent", "customer"]);
  }
});

test("a newer record of the ticket that names no requester leaves it who it was", async () => {
  const after = ticket({ comments, requester_id: null, updated_at: "2026-03-02T11:00:00Z" });
  const records = [streamed("tickets", ticket({ comments })), streamed("tickets", after)];
  expect(await rolesIn({ "dump.ndjson": ndjson(...records) })).toEqual(["customer", "agent", "agent"]);
});

test("of a comment without an author nobody knows who wrote it", async () => {
  const nobody = comment(2, 501, "09:20:00", { author_id: null });
  expect(await rolesIn({ "a.ndjson": ndjson(ticket({ comments: [comments[0], nobody] })) })).toEqual([
    "customer",
    "unknown",
  ]);
});

test.each(["agent", "admin"])("an %s who asks is an agent", async (role) => {
  const asking = ticket({ requester_id: 501, comments: [comment(1, 501, "09:15:00")] });
  const files = { "a.ndjson": ndjson(asking), "users.ndjson": ndjson(user(501, role)) };
  expect(await rolesIn(files)).toEqual(["agent"]);
});

test("the newest record of a user decides", async () => {
  const users = ndjson(
    user(88002, "end-user", { updated_at: "2026-03-05T00:00:00Z" }),
    user(88002, "agent", { updated_at: "2026-03-04T00:00:00Z" }),
  );
  expect(await rolesIn({ "a.ndjson": ndjson(ticket({ comments })), "users.ndjson": users })).toEqual([
    "customer",
    "agent",
    "customer",
  ]);
});

test("a record of a user that says when it was written goes before one that does not", async () => {
  const dated = user(88002, "end-user");
  const undated = user(88002, "agent", { updated_at: null });
  for (const users of [ndjson(dated, undated), ndjson(undated, dated)]) {
    expect(await rolesIn({ "a.ndjson": ndjson(ticket({ comments })), "users.ndjson": users })).toEqual([
      "customer",
      "agent",
      "customer",
    ]);
  }
});

test("triggers, automations and the answer bot never reply", async () => {
  const automatic = ticket({
    comments: [
      comment(1, 501, "09:15:00", { via: { channel: "rule", source: { rel: "trigger" } } }),
      comment(2, -1, "09:16:00"),
      comment(3, 501, "09:17:00", { via: { channel: "answer_bot_for_web_widget" } }),
      comment(4, 501, "09:18:00", { via: { channel: 8 } }),
    ],
  });
  expect(await rolesIn({ "a.ndjson": ndjson(automatic) })).toEqual(["bot", "bot", "bot", "bot"]);
});

test("who merges another ticket into this one writes no reply, in a comment or its audit", async () => {
  const merge = { via: { channel: "web", source: { from: { ticket_id: 7 }, to: {}, rel: "merge" } } };
  const merged = comment(2, 501, "09:20:00", merge);
  const audit = {
    ticket_id: 1001,
    author_id: 501,
    created_at: "2026-03-02T09:20:00Z",
    ...merge,
    events: [{ id: 2, type: "Comment", author_id: 501, public: true, body: "Halo" }],
  };
  const written = ticket({ comments: [comment(1, 88001, "09:15:00"), merged, comment(3, 501, "09:45:00")] });
  for (const files of [{ "a.ndjson": ndjson(written) }, { "a.ndjson": ndjson(written, audit) }])
    expect(await rolesIn(files)).toEqual(["customer", "system", "agent"]);
});

test("an account of a bot is named in the configuration", async () => {
  const values = new Map([["role", new Map([["501", "bot"]])]]);
  expect(await rolesIn({ "a.ndjson": ndjson(ticket({ comments })) }, { values })).toEqual(["customer", "bot", "agent"]);
});

test("of a comment on a ticket that is not there nobody knows who wrote it, unless users tell", async () => {
  const alone = ndjson(comment(1, 501, "09:15:00", { ticket_id: 9 }), comment(2, 7, "09:16:00", { ticket_id: 9 }));
  expect(await rolesIn({ "a.ndjson": alone, "users.ndjson": ndjson(user(501, "agent")) })).toEqual([
    "agent",
    "unknown",
  ]);
});

test("the order of a dump's records changes nothing", async () => {
  const records = [
    streamed("tickets", ticket()),
    streamed("tickets", ticket({ id: 1002, requester_id: 88002, updated_at: "2026-03-02T09:16:00Z" })),
    ...comments.map((each) => streamed("ticket_comments", { ...each, ticket_id: 1001 })),
    ...comments.map((each) => streamed("ticket_comments", { ...each, id: Number(each.id) + 10, ticket_id: 1002 })),
    streamed("users", user(88001, "end-user")),
  ];
  const facts = async (text: string) => {
    const { conversations } = await understand({ "dump.ndjson": text });
    return conversations.map(({ id, messages }) => [id, messages]).sort();
  };
  const expected = await facts(ndjson(...records));
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(records, { minLength: records.length }), async (shuffled) => {
      expect(await facts(ndjson(...shuffled))).toEqual(expected);
    }),
    { numRuns: 25 },
  );
});

test("of two records of the ticket that are as new the order decides nothing: the customer is the one who asked", async () => {
  const records = [88001, 88002].map((requester) => ticket({ comments, requester_id: requester }));
  for (const text of [ndjson(...records), ndjson(...records.toReversed())]) {
    const { conversations } = await understand({ "a.ndjson": text });
    const [{ customer, messages }] = conversations;
    const asking = messages.filter(({ role }) => role === "customer").map(({ author }) => author);
    expect([customer, asking]).toEqual(["88001", ["88001"]]);
  }
});

test("nor of two rows of a user without dates", async () => {
  const users = ["end-user", "agent"].map((role) => streamed("users", user(88002, role, { updated_at: undefined })));
  for (const rows of [users, users.toReversed()]) {
    const dump = ndjson(streamed("tickets", ticket({ comments })), ...rows);
    expect(await rolesIn({ "dump.ndjson": dump })).toEqual(["customer", "agent", "agent"]);
  }
});

test("comments on a ticket that is not there do not make it unanswered, where nobody in them is known", async () => {
  const on9 = (id: number, author: number, time: string) => comment(id, author, time, { ticket_id: 9 });
  const alone = [on9(1, 7, "09:10:00"), on9(2, 501, "09:15:00")];
  const told = async (...users: readonly Readonly<Record<string, unknown>>[]) => {
    const files = { "c.ndjson": ndjson(...alone), "t.ndjson": ndjson(ticket({ comments }), ...users) };
    const { rows, diagnostics } = await reportOf(files, { asOf: "2026-03-10" });
    const { volume, "first-response-time": response, "messages-per-chat": messages } = rows[0].values;
    const notes = diagnostics.filter(({ code }) => code === "missing-messages");
    return [volume.value, response.n, response.excluded, messages.n, notes.map(({ examples }) => examples)];
  };
  expect(await told()).toEqual([2, 1, { "not-told": 1 }, 1, [["9"]]]);
  expect(await told(user(7, "end-user"))).toEqual([2, 1, { "not-told": 1 }, 1, [["9"]]]);
  expect(await told(user(501, "agent"), user(7, "end-user"))).toEqual([2, 2, {}, 2, []]);
});
