import { describe, expect, test } from "vitest";
import { ndjson } from "../../support/ndjson.ts";
import { understand } from "../../support/reading.ts";
import { recordsIn } from "../../support/records-in.ts";
import { at, comment, ticket, user } from "./records.ts";

type Keys = Readonly<Record<string, unknown>>;

const audit = (time: string, author: number, events: readonly Keys[], keys: Keys = {}): Keys => ({
  id: at(time),
  ticket_id: 1001,
  author_id: author,
  created_at: `2026-03-02T${time}Z`,
  via: { channel: "web" },
  events,
  ...keys,
});
const change = (field: string, from: string | null, to: string | null): Keys => ({
  id: 1,
  type: "Change",
  field_name: field,
  previous_value: from,
  value: to,
});
const eventsIn = async (...records: readonly Keys[]) => {
  const { conversations } = await understand({
    "a.ndjson": ndjson(...records),
    "tickets.ndjson": ndjson(ticket()),
    "users.ndjson": ndjson(user(501, "agent"), user(88001, "end-user")),
  });
  return conversations[0]?.events.map(({ kind, actor, actorRole, to }) => [kind, actor, actorRole, to]);
};

describe("audits", () => {
  test.each([
    ["open", "solved", ["resolved"]],
    ["solved", "open", ["reopened"]],
    ["closed", "open", ["reopened"]],
    ["pending", "open", ["opened"]],
    ["hold", "open", ["opened"]],
    ["new", "open", []],
    ["open", "pending", ["pending"]],
    ["open", "hold", ["on-hold"]],
    ["solved", "closed", ["closed"]],
    ["solved", "deleted", []],
    ["open", "open", []],
    ["solved", "solved", []],
    ["pending", "pending", []],
    ["solved", "new", ["reopened"]],
    ["pending", "new", ["opened"]],
  ])("a status from %s to %s is %s", async (from, to, kinds) => {
    const events = await eventsIn(audit("10:00:00", 501, [change("status", from, to)]));
    expect(events?.map(([kind]) => kind)).toEqual(kinds);
  });

  test("a first assignee is an assignment, another one a transfer", async () => {
    expect(
      await eventsIn(
        audit("10:00:00", 501, [change("assignee_id", null, "501"), change("group_id", null, "70")]),
        audit("11:00:00", 501, [change("assignee_id", "501", "502"), change("group_id", "70", "71")]),
        audit("12:00:00", 501, [change("assignee_id", "502", null), change("subject", "a", "b")]),
      ),
    ).toEqual([
      ["assigned", "501", "agent", "501"],
      ["transferred", "501", "agent", "502"],
      ["transferred", "501", "agent", "71"],
      ["assigned", "501", "agent", "502"],
    ]);
  });

  test("who has it already is given it no second time", async () => {
    expect(
      await eventsIn(
        audit("10:00:00", 501, [change("assignee_id", "501", "501"), change("group_id", "70", "70")]),
        audit("11:00:00", 501, [change("assignee_id", null, null), change("subject", "a", "b")]),
      ),
    ).toEqual([]);
  });

  test("who acted is told by users; what an automation does nobody did", async () => {
    expect(
      await eventsIn(
        audit("10:00:00", 88001, [change("status", "open", "solved")]),
        audit("11:00:00", -1, [change("status", "solved", "closed")]),
        audit("12:00:00", 501, [change("status", "closed", "open")], { via: { channel: "rule" } }),
      ),
    ).toEqual([
      ["resolved", "88001", "customer", undefined],
      ["closed", undefined, "system", undefined],
      ["reopened", undefined, "system", undefined],
    ]);
  });

  test("their comments are those of the comments, by their ids", async () => {
    const noted = { id: 2, type: "Comment", public: false, body: "Ask sales", author_id: 501 };
    const { conversations } = await understand({
      "a.ndjson": ndjson(audit("09:27:00", 501, [{ id: 1, type: "Comment", public: true, body: "Hi" }, noted])),
      "t.ndjson": ndjson(ticket({ created_at: "2026-03-02T09:27:00Z", comments: [comment(1, 501, "09:27:00")] })),
    });
    expect(conversations[0]?.messages.map(({ role, internal }) => [role, internal])).toEqual([
      ["agent", false],
      ["agent", true],
    ]);
  });

  test("a comment of which nothing says that it is public is taken for a note, and is no reply", async () => {
    const { conversations } = await understand({
      "a.ndjson": ndjson(audit("09:27:00", 501, [{ id: 1, type: "Comment", body: "Hi" }])),
      "t.ndjson": ndjson(ticket({ created_at: "2026-03-02T09:27:00Z" })),
    });
    expect(conversations[0]?.messages.map(({ internal }) => internal)).toEqual([true]);
  });

  test("stand inside tickets too", async () => {
    const { conversations } = await understand({
      "a.ndjson": ndjson(ticket({ audits: [audit("10:00:00", 501, [change("status", "open", "solved")])] })),
    });
    expect(conversations[0]?.events).toMatchObject([{ kind: "resolved", at: at("10:00:00"), actor: "501" }]);
  });
});

describe("ticket events", () => {
  const event = (time: string, updater: number, children: readonly Keys[], keys: Keys = {}): Keys => ({
    id: at(time),
    ticket_id: 1001,
    updater_id: updater,
    timestamp: at(time) / 1000,
    via: "Web form",
    event_type: "Audit",
    child_events: children,
    ...keys,
  });

  test("are audits in other words: via is a text, and the field of a change a key", async () => {
    expect(
      await eventsIn(
        event("10:00:00", 501, [{ id: 1, event_type: "Change", status: "solved", previous_value: "open" }]),
        event("11:00:00", 501, [{ id: 2, event_type: "Change", status: "closed", previous_value: "solved" }], {
          via: "Rule",
        }),
      ),
    ).toEqual([
      ["resolved", "501", "agent", undefined],
      ["closed", undefined, "system", undefined],
    ]);
  });

  test("say of a comment whether it was public", async () => {
    const children = [
      { id: 1, event_type: "Comment", comment_present: true, comment_public: true },
      { id: 2, event_type: "Comment", comment_present: true, comment_public: false },
    ];
    const { conversations } = await understand({
      "events.ndjson": ndjson(event("10:00:00", 501, children)),
      "tickets.ndjson": ndjson(ticket({ created_at: "2026-03-02T10:00:00Z" })),
    });
    expect(conversations[0]?.messages.map(({ role, internal }) => [role, internal])).toEqual([
      ["agent", false],
      ["agent", true],
    ]);
  });
});

test("an audit without a time, and a record of no kind, are refused", async () => {
  const { rejected } = await understand({
    "a.ndjson": ndjson(audit("10:00:00", 501, []), audit("11:00:00", 501, [], { created_at: null }), { id: 1 }),
  });
  expect(rejected.map(({ code }) => code)).toEqual(["missing-time", "unknown-record"]);
});

describe("the transfer rate and the reopen rate", () => {
  const set = { ticket_id: 1001, reply_time_in_minutes: {}, initially_assigned_at: "2026-03-02T09:20:00Z" };
  const told = async (...records: readonly Keys[]) =>
    recordsIn(await understand({ "a.ndjson": ndjson(...records), "tickets.ndjson": ndjson(ticket()) }));

  test("are not measurable without audits: that a ticket was assigned tells nothing of the next time", async () => {
    expect(await told(comment(1, 88001, "09:15:00"))).toEqual([]);
    expect(await told({ ...set, reply_time_in_minutes: { calendar: 5, business: 5 } })).toEqual([]);
  });

  test("are 0 % where audits were read and none tells of a transfer or a reopening", async () => {
    const solved = audit("10:00:00", 501, [change("status", "open", "solved")]);
    expect(await told(solved)).toEqual(["transfers", "reopenings"]);
  });
});
