import { describe, expect, test } from "vitest";
import { ndjson } from "../../support/ndjson.ts";
import { understand } from "../../support/reading.ts";
import { reportOf } from "../../support/report-of.ts";
import { comment, ticket } from "./records.ts";

type Keys = Readonly<Record<string, unknown>>;

const day = 86_400;
/** Created four days before the comments begin, answered an hour later, solved on the fourth day at 09:15. */
const older = (keys: Keys = {}): Keys =>
  ticket({
    created_at: "2026-02-26T09:15:00Z",
    status: "solved",
    metric_set: {
      replies: 2,
      reopens: 0,
      solved_at: "2026-03-02T09:15:00Z",
      reply_time_in_minutes: { calendar: 60, business: 60 },
      full_resolution_time_in_minutes: { calendar: 5760, business: 1920 },
    },
    ...keys,
  });
const of = (id: number, ...comments: readonly Keys[]): readonly Keys[] =>
  comments.map((one) => ({ ...one, ticket_id: id }));
const asked = comment(1, 88001, "09:05:00");
const replied = comment(2, 501, "09:10:00");
const within = ticket({ id: 1002, created_at: "2026-03-02T09:00:00Z" });
const ofWithin = of(1002, comment(3, 88001, "09:00:00"), comment(4, 501, "09:20:00"));

const told = async (tickets: readonly Keys[], comments: readonly Keys[]) => {
  const files = { "tickets.ndjson": ndjson(...tickets), "comments.ndjson": ndjson(...comments) };
  const { conversations, notes } = await understand(files);
  const { rows } = await reportOf(files, { asOf: "2026-03-10" });
  const late = notes.filter(
    ({ code, message }) => code === "missing-messages" && message.startsWith("the first comment"),
  );
  return { messages: conversations.map(({ messages }) => messages.length), late, values: rows[0].values };
};

describe("comments of a time beside tickets that were created before it", () => {
  test("begin in the middle: the metric set tells when it was answered and solved", async () => {
    const { messages, late, values } = await told([older(), within], [...of(1001, asked, replied), ...ofWithin]);
    expect(messages).toEqual([0, 2]);
    expect(late).toMatchObject([{ count: 1, examples: ["1001"] }]);
    expect(values["first-response-time"]).toMatchObject({ n: 2, min: 20 * 60, max: 60 * 60 });
    expect(values["resolution-time"]).toMatchObject({ n: 1, max: 4 * day });
    expect(values["messages-per-chat"]).toMatchObject({ n: 1, excluded: { "not-told": 1 } });
  });

  test("do not make it outbound where an agent's is the first of them", async () => {
    const { values } = await told([older(), within], [...of(1001, replied), ...ofWithin]);
    expect(values["resolution-rate"]).toMatchObject({ n: 2, numerator: 1, excluded: {} });
    expect(values["missed-rate"]).toMatchObject({ n: 2, numerator: 0, excluded: {} });
  });

  test("tell nothing of the first response without a metric set, but that one was given by then", async () => {
    const bare = older({ metric_set: undefined });
    const { values } = await told([bare, within], [...of(1001, asked, replied), ...ofWithin]);
    expect(values["first-response-time"]).toMatchObject({ n: 1, max: 20 * 60, excluded: { "no-time": 1 } });
    expect(values["missed-rate"]).toMatchObject({ n: 2, numerator: 0 });
    const { values: unanswered } = await told([bare, within], [...of(1001, asked), ...ofWithin]);
    expect(unanswered["missed-rate"]).toMatchObject({ n: 1, excluded: { "not-told": 1 } });
  });
});

test("a first comment up to 5 min after the creation is the first", async () => {
  const voicemail = ticket({ created_at: "2026-03-02T09:00:00Z" });
  expect((await told([voicemail], of(1001, asked, replied))).messages).toEqual([2]);
  const later = of(1001, { ...asked, created_at: "2026-03-02T09:05:01Z" }, replied);
  expect((await told([voicemail], later)).messages).toEqual([0]);
});

test("where most tickets have no comment at their creation, the times are not what they seem, and all count", async () => {
  const shifted = ["09:00:00", "09:01:00"].map((time, index) =>
    ticket({ id: 1002 + index, created_at: `2026-03-02T${time}Z` }),
  );
  const comments = [...of(1001, comment(5, 88001, "08:00:00")), ...of(1002, asked), ...of(1003, replied)];
  const { messages, late } = await told(
    [older({ metric_set: undefined }), ...shifted],
    comments.map((one) => ({ ...one, created_at: `${one.created_at}`.replace("T09", "T10") })),
  );
  expect(messages).toEqual([1, 1, 1]);
  expect(late).toEqual([]);
});

test("comments of tickets that are not there begin where they begin", async () => {
  const { late } = await told([within], [...of(1001, asked, replied), ...ofWithin]);
  expect(late).toEqual([]);
});

test("a ticket without comments is told apart by whether it was created before the first of the others", async () => {
  const large = ticket({ id: 1003, created_at: "2026-03-02T10:00:00Z" });
  const files = { "tickets.ndjson": ndjson(older(), within, large), "comments.ndjson": ndjson(...ofWithin) };
  const { notes } = await understand(files);
  const missing = notes.filter(({ code }) => code === "missing-messages");
  expect(missing.map(({ message, examples }) => [message.includes("1 MB"), examples])).toEqual([
    [false, ["1001"]],
    [true, ["1003"]],
  ]);
});
