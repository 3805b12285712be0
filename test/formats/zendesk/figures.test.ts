import { describe, expect, test } from "vitest";
import { unreadableScore } from "../../../src/model/conversation.ts";
import type { Fact } from "../../../src/model/fact.ts";
import { ndjson } from "../../support/ndjson.ts";
import { understand } from "../../support/reading.ts";
import { reportOf } from "../../support/report-of.ts";
import { at, comment, streamed, ticket } from "./records.ts";

type Keys = Readonly<Record<string, unknown>>;

const minute = 60_000;
const metrics = (keys: Keys = {}): Keys => ({
  id: 9,
  ticket_id: 1001,
  replies: 4,
  reopens: 1,
  initially_assigned_at: "2026-03-02T09:20:00Z",
  assigned_at: "2026-03-02T09:20:00Z",
  solved_at: "2026-03-02T16:40:00Z",
  updated_at: "2026-03-02T16:40:00Z",
  reply_time_in_minutes: { calendar: 12, business: 10 },
  first_resolution_time_in_minutes: { calendar: 60, business: 60 },
  full_resolution_time_in_minutes: { calendar: 445, business: 200 },
  requester_wait_time_in_minutes: { calendar: 300, business: 100 },
  ...keys,
});
const oneOf = async (files: Readonly<Record<string, string>>) => {
  const { conversations, ...rest } = await understand(files);
  const [conversation] = conversations;
  if (conversation === undefined) throw new Error("no conversation");
  return { conversation, ...rest };
};

describe("a metric set", () => {
  test.each([
    ["inside its ticket", { "a.ndjson": ndjson(ticket({ metric_set: metrics() })) }],
    ["in a stream", { "a.ndjson": ndjson(streamed("tickets", ticket()), streamed("ticket_metrics", metrics())) }],
    [
      "in a file of its own",
      { "m.json": JSON.stringify({ ticket_metrics: [metrics()] }), "t.ndjson": ndjson(ticket()) },
    ],
    ["beside the tickets", { "t.json": JSON.stringify({ metric_sets: [metrics()], tickets: [ticket()] }) }],
  ])("%s tells minutes on both clocks, counts, and when it was solved", async (_, files) => {
    const { conversation } = await oneOf(files);
    expect(conversation.reported).toMatchObject({
      firstResponse: { calendar: 12 * minute, business: 10 * minute },
      resolution: { calendar: 445 * minute, business: 200 * minute },
      replies: 4,
      reopens: 1,
    });
    expect(conversation.resolvedAt).toBe(at("16:40:00"));
    expect(conversation.events).toMatchObject([{ kind: "assigned", at: at("09:20:00") }]);
  });

  test("tells the first reply of a messenger in seconds, with minutes beside them or none", async () => {
    for (const minutes of [
      { calendar: null, business: null },
      { calendar: 1, business: 1 },
    ]) {
      const set = metrics({ reply_time_in_minutes: minutes, reply_time_in_seconds: { calendar: 45 } });
      const { conversation } = await oneOf({ "a.ndjson": ndjson(ticket({ metric_set: set })) });
      expect(conversation.reported.firstResponse).toEqual({
        calendar: 45_000,
        business: minutes.business === null ? undefined : minute,
      });
    }
  });

  test("is not taken for the CSV, whose headers are the same words", async () => {
    const { inputs } = await understand({ "m.ndjson": ndjson(metrics()) });
    expect(inputs).toMatchObject([{ format: "zendesk", used: 1 }]);
  });

  test("that was written again counts as it is now, whichever record comes first", async () => {
    const later = metrics({ replies: 5, updated_at: "2026-03-03T08:00:00Z" });
    for (const sets of [
      [metrics(), later],
      [later, metrics()],
    ]) {
      const { conversation } = await oneOf({ "t.ndjson": ndjson(ticket()), "m.ndjson": ndjson(...sets) });
      expect(conversation.reported.replies).toBe(5);
    }
  });

  test("has no wait: the requester's is all the time in which the ticket was not pending", async () => {
    const { conversation } = await oneOf({ "a.ndjson": ndjson(ticket({ metric_set: metrics() })) });
    expect(conversation.reported.wait).toEqual({ calendar: undefined, business: undefined });
  });

  test("a ticket that is unsolved again has a first resolution and no full one", async () => {
    const unsolved = metrics({
      solved_at: null,
      first_resolution_time_in_minutes: { calendar: 40, business: 35 },
      full_resolution_time_in_minutes: { calendar: null, business: null },
    });
    const { conversation } = await oneOf({ "a.ndjson": ndjson(ticket({ metric_set: unsolved })) });
    expect(conversation.resolvedAt).toBeUndefined();
    expect(conversation.reported.firstResolution).toEqual({ calendar: 40 * minute, business: 35 * minute });
    expect(conversation.reported.resolution).toEqual({ calendar: undefined, business: undefined });
  });

  test("closed by an automation days later: the ticket ended when it was solved", async () => {
    const closed = ticket({ status: "closed", updated_at: "2026-03-06T16:40:00Z", metric_set: metrics() });
    const { conversation } = await oneOf({ "a.ndjson": ndjson(closed) });
    expect([conversation.status, conversation.resolvedAt, conversation.closedAt]).toEqual([
      "closed",
      at("16:40:00"),
      undefined,
    ]);
  });

  test("of a ticket that has no assignee any more tells that it had one before", async () => {
    const left = ticket({ assignee_id: null, updated_at: "2026-03-02T09:30:00Z", metric_set: metrics() });
    const { conversation } = await oneOf({ "a.ndjson": ndjson(left) });
    expect([conversation.unassignedAt, conversation.events.length]).toEqual([at("09:30:00"), 1]);
    const { rows } = await reportOf({ "a.ndjson": ndjson(left) });
    expect(rows[0]?.values.backlog?.parts?.unassigned).toMatchObject({ value: 1 });
    const { conversation: held } = await oneOf({ "a.ndjson": ndjson(ticket({ metric_set: metrics() })) });
    expect(held.unassignedAt).toBeUndefined();
  });

  test("two assignments are two events", async () => {
    const { conversation } = await oneOf({
      "a.ndjson": ndjson(ticket({ metric_set: metrics({ assigned_at: "2026-03-02T11:00:00Z" }) })),
    });
    expect(conversation.events.map((event) => event.at)).toEqual([at("09:20:00"), at("11:00:00")]);
  });
});

describe("metric events", () => {
  const event = (keys: Keys): Keys => ({
    id: 1,
    ticket_id: 1001,
    metric: "reply_time",
    instance_id: 1,
    type: "fulfill",
    time: "2026-03-02T09:27:00Z",
    ...keys,
  });

  test("of a later reply alone tell nothing of the first", async () => {
    const second = event({ instance_id: 2, time: "2026-03-02T09:50:00Z" });
    const { conversation } = await oneOf({ "t.ndjson": ndjson(ticket()), "e.ndjson": ndjson(second) });
    expect(conversation.firstResponseAt).toBeUndefined();
  });

  test("tell when the first reply was, and nothing of others, whichever comes first", async () => {
    const events = [
      event({ instance_id: 2, time: "2026-03-02T09:50:00Z" }),
      event({ type: "activate", time: "2026-03-02T09:15:00Z" }),
      event({ metric: "requester_wait_time", time: "2026-03-02T09:16:00Z" }),
      event({}),
    ];
    for (const all of [events, events.toReversed()]) {
      const { conversation } = await oneOf({ "t.ndjson": ndjson(ticket()), "e.ndjson": ndjson(...all) });
      expect(conversation.firstResponseAt).toBe(at("09:27:00"));
    }
  });
});

describe("tickets of which others have what tells whether anybody answered", () => {
  const solved = [1001, 1002].map((id) => ticket({ id, status: "solved", updated_at: "2026-03-02T16:40:00Z" }));
  const activated = { id: 1, ticket_id: 1001, metric: "reply_time", instance_id: 1, time: "2026-03-02T09:15:00Z" };
  const reportOn = async (...others: readonly Keys[]) => {
    const files = { "t.ndjson": ndjson(...solved), "m.ndjson": ndjson(...others) };
    const { notes } = await understand(files);
    const missing = notes.filter(({ code }) => code === "missing-messages");
    return { missing: missing.map(({ examples }) => examples), values: (await reportOf(files)).rows[0].values };
  };

  test("are not unanswered: a page of metric sets may be missing", async () => {
    const { missing, values } = await reportOn(metrics());
    expect(missing).toEqual([["1002"]]);
    expect(values["first-response-time"]).toMatchObject({ n: 1, median: 12 * 60, excluded: { "not-told": 1 } });
    expect(values["missed-rate"]).toMatchObject({ n: 1, numerator: 0, excluded: { "not-told": 1 } });
    expect(values["reopen-rate"]).toMatchObject({ n: 1, numerator: 1, excluded: { "not-told": 1 } });
  });

  test("are not by metric events of others; by their own they are", async () => {
    const fulfilled = { ...activated, type: "fulfill", time: "2026-03-02T09:27:00Z" };
    expect((await reportOn(fulfilled)).values["missed-rate"]).toMatchObject({ n: 1, numerator: 0 });
    const own = { ...activated, ticket_id: 1002, type: "activate" };
    expect((await reportOn(fulfilled, own)).values["missed-rate"]).toMatchObject({ n: 2, numerator: 1, excluded: {} });
  });
});

describe("ratings", () => {
  const rating = (keys: Keys): Keys => ({
    id: 31,
    ticket_id: 1001,
    requester_id: 88001,
    assignee_id: 501,
    created_at: "2026-03-02T17:00:00Z",
    updated_at: "2026-03-02T17:00:00Z",
    comment: null,
    score: "good",
    ...keys,
  });
  const surveysOf = async (ofTicket: Keys, ...ratings: readonly Keys[]) => {
    const files = { "t.ndjson": ndjson(ticket(ofTicket)), "r.json": JSON.stringify({ satisfaction_ratings: ratings }) };
    return (await oneOf(files)).conversation.surveys.map(({ score, scale, at: time }) => [score, scale, time]);
  };

  test.each([
    ["good", [[1, [0, 1], undefined]]],
    ["bad", [[0, [0, 1], undefined]]],
    ["offered", [[undefined, [0, 1], undefined]]],
    ["unoffered", []],
  ])("of a ticket: %s", async (score, expected) => {
    const { conversation } = await oneOf({ "t.ndjson": ndjson(ticket({ satisfaction_rating: { score } })) });
    expect(conversation.surveys.map(({ score: told, scale, at: time }) => [told, scale, time])).toEqual(expected);
  });

  test("of a ticket have its comment, where one is asked for", async () => {
    const rated = { satisfaction_rating: { id: 77, score: "bad", comment: "Too slow / rude", reason: "Other" } };
    const files = { "t.ndjson": ndjson(ticket(rated), ticket({ id: 1002, satisfaction_rating: { score: "good" } })) };
    const commentsOf = async (facts: readonly Fact[]) => {
      const { conversations, found } = await understand(files, { facts: new Set(facts) });
      return [conversations.map(({ surveys }) => surveys[0]?.comment), found.has("comment")];
    };
    expect(await commentsOf(["csat", "comment"])).toEqual([["Too slow / rude", undefined], true]);
    expect(await commentsOf(["csat"])).toEqual([[undefined, undefined], false]);
    const { rows } = await reportOf(files);
    expect(rows[0]?.values.feedback).toMatchObject({ n: 2, numerator: 1, denominator: 2 });
  });

  test("offered is not an answer", async () => {
    expect(await surveysOf({}, rating({ score: "offered" }))).toEqual([[undefined, [0, 1], at("17:00:00")]]);
    expect(await surveysOf({}, rating({ score: "unoffered" }))).toEqual([]);
  });

  test("of the ticket and of the stream are one", async () => {
    expect(await surveysOf({ satisfaction_rating: { score: "good" } }, rating({}))).toEqual([
      [1, [0, 1], at("17:00:00")],
    ]);
  });

  test("that were changed count as they are now, whichever record comes first", async () => {
    const changed = rating({ score: "bad", updated_at: "2026-03-02T18:00:00Z" });
    for (const both of [
      [rating({}), changed],
      [changed, rating({})],
    ]) {
      expect(await surveysOf({}, ...both)).toEqual([[0, [0, 1], at("17:00:00")]]);
    }
  });

  test("of one ticket are several where they have several ids, or none and several times", async () => {
    const later = { score: "bad", created_at: "2026-03-02T18:00:00Z" };
    const both = [
      [1, [0, 1], at("17:00:00")],
      [0, [0, 1], at("18:00:00")],
    ];
    expect(await surveysOf({}, rating({}), rating({ ...later, id: 32 }))).toEqual(both);
    expect(await surveysOf({}, rating({ id: undefined }), rating({ ...later, id: undefined }))).toEqual(both);
  });

  test("of two records of a rating that are as new the order decides nothing", async () => {
    const records = [rating({ score: "good" }), rating({ score: "bad" })];
    for (const ratings of [records, records.toReversed()]) {
      expect(await surveysOf({}, ...ratings)).toEqual([[0, [0, 1], at("17:00:00")]]);
    }
  });

  test("of one id are one, whenever it is said to have been made", async () => {
    const again = rating({ score: "bad", created_at: "2026-03-02T16:59:59Z", updated_at: "2026-03-02T18:00:00Z" });
    expect(await surveysOf({}, rating({}), again)).toEqual([[0, [0, 1], at("16:59:59")]]);
  });

  test("of the newer surveys stand on five points", async () => {
    expect(await surveysOf({}, rating({ score: "4" }))).toEqual([[4, [1, 5], at("17:00:00")]]);
  });

  test("in responses to the present surveys are good or bad, as Zendesk says of the scale", async () => {
    const answer = (keys: Keys): Keys => ({
      created_at: "2026-03-02T17:00:00Z",
      updated_at: "2026-03-02T17:05:00Z",
      question: { id: "q1" },
      ...keys,
    });
    const response = (id: string, about: Keys, ...answers: readonly Keys[]): Keys => ({
      id,
      responder_id: 88001,
      expires_at: "2026-04-01T00:00:00Z",
      survey: { id: "s1", state: "enabled", version: 1 },
      ...about,
      answers,
    });
    const subjects = { subjects: [{ id: "1001", type: "ticket", zrn: "zen:ticket:1001" }] };
    const bad = answer({ type: "rating_scale", rating: 2, rating_category: "bad" });
    const skipped = answer({ type: "skipped" });
    const told = async (...responses: readonly Keys[]) => {
      const page = JSON.stringify({ survey_responses: responses, meta: { has_more: false } });
      const { conversations, rejected } = await understand({ "t.ndjson": ndjson(ticket()), "r.json": page });
      expect(conversations.map(({ id }) => id)).toEqual(["1001"]);
      const surveys = conversations[0].surveys.map(({ score, scale, at: time, comment: text }) => [
        score,
        scale,
        time,
        text,
      ]);
      return [surveys, rejected.map(({ code }) => code)];
    };
    const text = answer({ type: "open_ended", value: "Lama" });
    expect(await told(response("r1", subjects, text, bad))).toEqual([[[0, [0, 1], at("17:00:00"), "Lama"]], []]);
    const names = { subject_zrns: ["zen:conversation:7", "zen:ticket:1001"] };
    expect(await told(response("r1", names, skipped))).toEqual([[[undefined, [0, 1], at("17:00:00"), undefined]], []]);
    const changed = answer({
      type: "rating_scale",
      rating: 5,
      rating_category: "good",
      updated_at: "2026-03-02T18:00:00Z",
    });
    expect(await told(response("r1", names, changed), response("r1", names, bad))).toEqual([
      [[1, [0, 1], at("17:00:00"), undefined]],
      [],
    ]);
    const unknown = answer({ type: "rating_scale", rating: 3, rating_category: "neutral" });
    expect(await told(response("r1", names, unknown))).toEqual([
      [[unreadableScore, [0, 1], at("17:00:00"), undefined]],
      [],
    ]);
    const elsewhere = { subject_zrns: ["zen:conversation:7"] };
    expect(await told(response("r2", elsewhere, bad), response("r1", names, bad))).toEqual([
      [[0, [0, 1], at("17:00:00"), undefined]],
      ["missing-conversation-id"],
    ]);
  });

  test("name whom they rate and what the customer wrote", async () => {
    const { conversation } = await oneOf({
      "t.ndjson": ndjson(ticket({ comments: [comment(1, 88001, "09:15:00")] })),
      "r.ndjson": ndjson(rating({ comment: "Cepat" })),
    });
    expect(conversation.surveys).toMatchObject([{ agent: "501", comment: "Cepat" }]);
  });
});
