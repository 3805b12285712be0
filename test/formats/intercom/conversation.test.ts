import { describe, expect, test } from "vitest";
import { ndjson } from "../../support/ndjson.ts";
import { understand } from "../../support/reading.ts";
import { reportOf } from "../../support/report-of.ts";
import { agent, at, bot, comment, customer, listed, part, read, readOne, source, start, whole } from "./records.ts";

describe("a conversation of Intercom", () => {
  test("is read with seconds since 1970, its people by their ids, its tags by their names", async () => {
    const conversation = await readOne(
      whole([], {
        title: "Refund",
        priority: "priority",
        admin_assignee_id: 4211,
        team_assignee_id: 77,
        tags: { tags: [{ id: "1", name: "refund" }] },
      }),
    );
    expect(conversation).toMatchObject({
      id: "215",
      createdAt: at(0),
      status: "open",
      channel: "chat",
      priority: "priority",
      team: "77",
      assignee: "4211",
      customer: "66aa01",
      subject: "Refund",
      tags: ["refund"],
      initiator: "customer",
    });
  });

  test.each(["open", "closed", "snoozed"] as const)("is %s as its state says", async (state) => {
    expect((await readOne(whole([], { state }))).status).toBe(state);
  });

  test("without a state is open or closed as its mark says", async () => {
    const { conversations } = await read(
      whole([], { id: "1", state: null, open: false }),
      whole([], { id: "2", state: null, open: true }),
    );
    expect(conversations.map(({ status }) => status)).toEqual(["closed", "open"]);
  });

  test("belongs to nobody where the assignee is 0", async () => {
    const { team, assignee, unassignedAt } = await readOne(whole([], { admin_assignee_id: 0, team_assignee_id: "0" }));
    expect([team, assignee]).toEqual([undefined, undefined]);
    expect(unassignedAt).toBeDefined();
  });

  test.each([
    ["conversation", "chat"],
    ["email", "email"],
    ["whatsapp", "whatsapp"],
    ["phone_call", "phone"],
    ["phone_switch", "phone"],
    ["sms", "sms"],
    ["instagram", "instagram"],
    ["push", "push"],
  ])("that came by %s is of the channel %s", async (type, channel) => {
    expect((await readOne(whole([], { source: { ...source, type } }))).channel).toBe(channel);
  });

  test.each([
    ["customer_initiated", "customer"],
    ["admin_initiated", "agent"],
    ["automated", "bot"],
    ["campaigns_initiated", "bot"],
  ])("that was %s was begun by: %s", async (delivered_as, initiator) => {
    expect((await readOne(whole([], { source: { ...source, delivered_as } }))).initiator).toBe(initiator);
  });

  describe("that a workflow of the Messenger opened", () => {
    const greeting = { ...source, delivered_as: "operator_initiated", author: bot };
    const greeted = (id: string, parts: readonly object[], more: object = {}) =>
      whole(parts, { id, source: greeting, state: "closed", open: false, ...more });
    const firstResponses = async (...records: readonly object[]) => {
      const { rows } = await reportOf({ "a.ndjson": ndjson(...records) });
      return rows[0]?.values["first-response-time"];
    };

    test("was begun by the first person who wrote: a greeting changes nothing", async () => {
      const answered = [part(30, "quick_reply", customer, { body: "Pesanan" }), comment(150, agent)];
      expect(await firstResponses(greeted("1", answered))).toMatchObject({ n: 1, median: 120 });
      const { messages, initiator } = await readOne(greeted("1", answered));
      expect(messages.map(({ role }) => role)).toEqual(["bot", "customer", "agent"]);
      expect(initiator).toBeUndefined();
      const approached = [comment(30, agent), comment(60, customer), comment(150, agent)];
      expect(await firstResponses(greeted("1", approached))).toMatchObject({ n: 0, excluded: { outbound: 1 } });
    });

    test("and that no customer answered is outbound", async () => {
      expect(await firstResponses(greeted("1", []), greeted("2", [comment(60, agent)]))).toMatchObject({
        n: 0,
        excluded: { outbound: 2 },
      });
    });

    test("is by its own record a customer's where its parts are not there", async () => {
      const page = (id: string, more: object) => ({ ...listed, id, source: greeting, state: "closed", ...more });
      const statistics = { first_contact_reply_at: start + 30, first_admin_reply_at: start + 150 };
      const told = await firstResponses(
        page("1", { statistics }),
        page("2", {
          first_contact_reply: { created_at: start + 30 },
          statistics: { first_admin_reply_at: start + 150 },
        }),
        page("3", { first_contact_reply: null, statistics: { ...statistics, first_contact_reply_at: null } }),
      );
      expect(told).toMatchObject({ n: 2, median: 150, excluded: { outbound: 1 } });
    });
  });

  test("that was merged into another is merged, and in no metric", async () => {
    const merged = [part(100, "merged_secondary_conversation", agent), part(100, "close", agent)];
    const { rows } = await reportOf({
      "a.ndjson": ndjson(
        whole(merged, { state: "closed" }),
        whole([part(100, "merged_primary_conversation", agent), comment(160, agent)], { id: "216" }),
      ),
    });
    expect(rows[0]?.values["first-response-time"]).toMatchObject({ n: 1, excluded: { merged: 1 } });
    const stream = { ...part(100, "merged_secondary_conversation", agent), conversation_id: "215" };
    expect((await readOne({ ...listed, state: "closed" }, stream)).status).toBe("merged");
  });

  test("without statistics beside others with them says nothing of a reply", async () => {
    const solved = { ...listed, state: "closed" };
    const statistics = { first_admin_reply_at: start + 300, last_close_at: start + 900 };
    const unanswered = { ...solved, id: "217", statistics: { ...statistics, first_admin_reply_at: null } };
    const records = [{ ...solved, statistics }, { ...solved, id: "216", statistics: null }, unanswered];
    const { rows } = await reportOf({ "a.ndjson": ndjson(...records) });
    expect(rows[0]?.values["missed-rate"]).toMatchObject({
      numerator: 1,
      denominator: 2,
      excluded: { "not-told": 1 },
    });
  });

  test("delivered automatically or by an admin has no request: it is outbound", async () => {
    const outbound = (id: string, delivered_as: string) =>
      whole([comment(60, customer), comment(90, agent)], {
        id,
        source: { ...source, delivered_as, author: agent },
      });
    const text = ndjson(
      outbound("1", "automated"),
      outbound("2", "admin_initiated"),
      outbound("3", "campaigns_initiated"),
    );
    const { rows } = await reportOf({ "a.ndjson": text });
    expect(rows[0]?.values["first-response-time"]).toMatchObject({ n: 0, excluded: { outbound: 3 } });
  });

  test("closed is ended by its last close, which is its only resolution", async () => {
    const { resolvedAt, closedAt } = await readOne(
      whole([], { state: "closed", statistics: { first_close_at: start + 60, last_close_at: start + 900 } }),
    );
    expect([resolvedAt, closedAt]).toEqual([at(900), at(900)]);
  });

  test("keeps stamps on the calendar and durations without office hours apart", async () => {
    const text = ndjson({
      ...listed,
      state: "closed",
      statistics: {
        first_admin_reply_at: start + 86_400,
        time_to_admin_reply: 1800,
        last_close_at: start + 90_000,
        time_to_last_close: 5400,
        handling_time: 600,
        count_reopens: 2,
      },
    });
    const { conversations } = await read({ ...JSON.parse(text) });
    expect(conversations[0]?.reported).toMatchObject({
      firstResponse: { calendar: undefined, business: 1_800_000 },
      resolution: { calendar: undefined, business: 5_400_000 },
      handle: { calendar: 600_000 },
      reopens: 2,
    });
    const { rows } = await reportOf({ "a.ndjson": text });
    expect(rows[0]?.values["first-response-time"]).toMatchObject({ n: 1, median: 86_400 });
  });

  test("of the first version of the API has a message, users and one assignee", async () => {
    const old = {
      type: "conversation",
      id: "7",
      created_at: start,
      updated_at: start + 60,
      open: true,
      user: { type: "user", id: "u1" },
      assignee: { type: "team", id: "77" },
      conversation_message: { id: "900", subject: "Refund", body: "Halo", author: { type: "user", id: "u1" } },
      conversation_parts: { type: "conversation_part.list", conversation_parts: [comment(60, agent)], total_count: 1 },
    };
    const conversation = await readOne(old);
    expect(conversation).toMatchObject({ customer: "u1", team: "77", assignee: undefined, subject: "Refund" });
    expect(conversation.messages.map(({ role }) => role)).toEqual(["customer", "agent"]);
  });

  test("that stands there again is of its newest version", async () => {
    const { conversations, inputs } = await read(
      whole([], { state: "closed", updated_at: start + 90 }),
      whole([], { state: "open", updated_at: start + 30 }),
    );
    expect(conversations.map(({ status }) => status)).toEqual(["closed"]);
    expect(inputs[0]?.duplicates).toBe(1);
  });

  test("can stand in a page of a list, and alone", async () => {
    const page = {
      type: "conversation.list",
      conversations: [listed],
      pages: { type: "pages", page: 1 },
      total_count: 1,
    };
    for (const document of [page, listed]) {
      const { conversations, inputs } = await understand({ "intercom.json": JSON.stringify(document) });
      expect([conversations.length, inputs[0]?.format]).toEqual([1, "intercom"]);
    }
  });

  test("without an id or a time is rejected", async () => {
    const { rejected } = await read(listed, { ...listed, id: null }, { ...listed, created_at: "soon" });
    expect(rejected.map(({ code }) => code)).toEqual(["missing-conversation-id", "missing-time"]);
  });

  test("is taken in whole or not at all", async () => {
    const { conversations, rejected } = await read(
      listed,
      whole([part(0, "comment", bot, { created_at: null })], { id: "8" }),
    );
    expect(conversations.map(({ id }) => id)).toEqual(["215"]);
    expect(rejected.map(({ code }) => code)).toEqual(["missing-time"]);
  });

  test("stands beside admins, teams and contacts, of which nothing is read; what else there is, is rejected", async () => {
    const { inputs } = await read(listed, { type: "admin", id: "4211", name: "Sari" }, { type: "news", id: "1" });
    expect(inputs).toMatchObject([{ records: 3, used: 2, rejected: { "unknown-record": 1 } }]);
  });
});

describe("a rating of Intercom", () => {
  const rating = {
    created_at: start + 600,
    updated_at: start + 700,
    rating: 4,
    remark: "Cepat",
    teammate: { id: "4211" },
  };

  test("is of five points and of its last change, since its creation is when it was asked for", async () => {
    const { surveys } = await readOne(whole([], { conversation_rating: rating }));
    expect(surveys).toEqual([{ kind: "csat", score: 4, scale: [1, 5], at: at(700), agent: "4211", comment: "Cepat" }]);
  });

  test("that was asked for and not given has no score", async () => {
    const asked = { ...rating, updated_at: null, rating: null, remark: null };
    const { surveys } = await readOne(whole([], { conversation_rating: asked }));
    expect(surveys).toMatchObject([{ score: undefined, at: at(600), comment: undefined }]);
  });

  test("that was never asked for is an object full of nulls in the first versions of the API, and is none", async () => {
    const none = { rating: null, remark: null, created_at: null, customer: { type: null, id: null } };
    const { surveys } = await readOne(whole([], { conversation_rating: none }));
    expect(surveys).toEqual([]);
  });
});
