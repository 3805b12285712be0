import { describe, expect, test } from "vitest";
import { ndjson } from "../support/ndjson.ts";
import { understand } from "../support/reading.ts";
import { reportOf } from "../support/report-of.ts";
import { marksOf, readWith, refusals, understandAs } from "./translate/read-with.ts";

const at = (time: string): number => Date.parse(`2026-03-02T${time}Z`);
const stamp = (time: string): string => `2026-03-02T${time}.000Z`;

const ticket = {
  id: 5,
  number: "22005",
  title: "Invoice",
  group: "Billing",
  state: "closed",
  priority: "2 normal",
  owner: "sari@shop.example",
  customer: "ana@example.com",
  create_article_type: "email",
  create_article_sender: "Customer",
  tags: ["refund"],
  created_at: stamp("02:15:00"),
  updated_at: stamp("04:00:00"),
  close_at: stamp("04:00:00"),
  first_response_at: stamp("03:00:00"),
  first_response_in_min: 30,
  close_in_min: 60,
  last_contact_agent_at: stamp("03:00:00"),
  article_count: 2,
};

/** The same ticket as it is without expand=true. */
const { group, state, priority, owner, customer, create_article_type, create_article_sender, ...bare } = ticket;
const numbered = {
  ...bare,
  group_id: 3,
  state_id: 4,
  priority_id: 2,
  owner_id: 7,
  customer_id: 9,
  create_article_type_id: 1,
  create_article_sender_id: 2,
};

const article = {
  id: 61,
  ticket_id: 5,
  sender: "Customer",
  type: "email",
  internal: false,
  from: "Ana <ana@example.com>",
  created_by: "ana@example.com",
  subject: "Invoice",
  body: "Hello",
  content_type: "text/plain",
  time_unit: null,
  created_at: stamp("02:15:00"),
};
const reply = { ...article, id: 62, sender: "Agent", created_by: "sari@shop.example", created_at: stamp("03:00:00") };

const read = (...records: readonly object[]) => readWith("zammad", ...records);

describe("Zammad", () => {
  test("a ticket with its articles inside", async () => {
    const [told] = await read({ ...ticket, articles: [reply, article] });
    expect(told).toMatchObject({
      id: "5",
      channel: "email",
      status: "closed",
      priority: "normal",
      team: "Billing",
      assignee: "sari@shop.example",
      customer: "ana@example.com",
      subject: "Invoice",
      tags: ["refund"],
      initiator: "customer",
      createdAt: at("02:15:00"),
      firstResponseAt: at("03:00:00"),
      closedAt: at("04:00:00"),
      messages: [
        { at: at("02:15:00"), role: "customer", author: "ana@example.com", internal: false },
        { at: at("03:00:00"), role: "agent", author: "sari@shop.example", internal: false },
      ],
    });
  });

  test("tickets and articles are joined, in any order of the files", async () => {
    const { conversations, inputs } = await understand({
      "articles.json": JSON.stringify([article, reply]),
      "tickets.json": JSON.stringify([ticket]),
    });
    expect(inputs.map(({ format }) => format)).toEqual(["zammad", "zammad"]);
    expect(conversations.map(({ id, messages }) => [id, messages.length])).toEqual([["5", 2]]);
  });

  test("without expansion the numbers of a new installation are known", async () => {
    const [told] = await read({ ...numbered, articles: [{ ...article, sender: undefined, sender_id: 1 }] });
    expect(told).toMatchObject({
      channel: "email",
      status: "closed",
      priority: "normal",
      team: "3",
      assignee: "7",
      customer: "9",
      initiator: "customer",
      messages: [{ role: "agent" }],
    });
  });

  test.each([
    ["new", "open"],
    ["open", "open"],
    ["pending reminder", "pending"],
    ["pending close", "pending"],
    ["merged", "merged"],
    ["removed", "deleted"],
  ])("the state %s is %s", async (name, expected) => {
    const [told] = await read({ ...ticket, state: name });
    expect(told?.status).toBe(expected);
  });

  test.each([
    ["state", "waiting for parts"],
    ["state_id", 6],
  ])("a %s of the installation's own is left out and told", async (key, value) => {
    const { conversations, notes } = await understandAs("zammad", { ...numbered, state_id: undefined, [key]: value });
    expect(conversations[0]?.status).toBeUndefined();
    expect(notes.map(({ code }) => code)).toContain("unknown-status");
  });

  test.each([{ owner: "-" }, { owner: undefined, owner_id: 1 }])("the owner of %j is nobody", async (change) => {
    const [told] = await read({ ...ticket, ...change });
    expect(told?.assignee).toBeUndefined();
  });

  test("minutes of first response are of the service level's calendar", async () => {
    const [told] = await read(ticket);
    expect(told?.reported.firstResponse).toEqual({ calendar: undefined, business: 30 * 60_000 });
  });

  test("internal articles are internal, as are notes of agents, and what the system writes is nobody's reply", async () => {
    const [told] = await read(
      { ...reply, id: 1, internal: true, created_at: stamp("03:01:00") },
      { ...reply, id: 2, sender: "System", created_at: stamp("03:02:00") },
      { ...reply, id: 3, type: "note", created_at: stamp("03:03:00") },
      { ...article, id: 4, type: "note", created_at: stamp("03:04:00") },
    );
    expect(told?.messages.map(({ role, internal }) => [role, internal])).toEqual([
      ["agent", true],
      ["system", false],
      ["agent", true],
      ["customer", false],
    ]);
  });

  test("a note goes by its number where there is no name", async () => {
    const { type, sender, ...rest } = reply;
    const [told] = await read({ ...rest, sender_id: 1, type_id: 10 });
    expect(told?.messages).toMatchObject([{ role: "agent", internal: true }]);
  });

  test("a ticket that only the system answered was not a bot's: nobody had answered it", async () => {
    const answer = { ...reply, sender: "System", created_at: stamp("02:15:01") };
    const files = {
      "t.ndjson": ndjson({ ...ticket, owner: "-", first_response_at: null, articles: [article, answer] }),
    };
    const [total] = (await reportOf(files)).rows;
    expect(total.values["missed-rate"]).toMatchObject({ n: 1, numerator: 1, excluded: {} });
  });

  test("the configuration may name a bot that writes as an agent", async () => {
    const values = new Map([["role", new Map([["sari@shop.example", "bot"]])]]);
    const { conversations } = await understand({ "a.ndjson": ndjson(article, reply) }, { values });
    expect(conversations[0].messages.map(({ role }) => role)).toEqual(["customer", "bot"]);
  });

  test("an article without a sender is no reply", async () => {
    const { conversations, notes } = await understandAs("zammad", { ...article, sender: null });
    expect(conversations[0]?.messages).toMatchObject([{ role: "unknown" }]);
    expect(notes.map(({ code }) => code)).toContain("unknown-role");
  });

  test.each([
    ["whatsapp message", "whatsapp"],
    ["telegram personal-message", "telegram"],
    ["twitter direct-message", "twitter"],
    ["phone", "phone"],
    ["web", "web"],
    ["note", undefined],
  ])("a ticket that began as %s came by %s", async (type, channel) => {
    const [told] = await read({ ...ticket, create_article_type: type });
    expect(told?.channel).toBe(channel);
  });

  test("a ticket that an agent began is outbound", async () => {
    const [told] = await read({ ...ticket, create_article_sender: "Agent" });
    expect(told?.initiator).toBe("agent");
  });

  describe("closings", () => {
    test("the last one is the end, and one after the first proves a reopening", async () => {
      const [told] = await read({ ...ticket, last_close_at: stamp("09:00:00") });
      expect(told).toMatchObject({ closedAt: at("09:00:00"), reported: { reopens: 1 } });
    });

    test("the first one sets the last one too, a moment earlier", async () => {
      const { conversations, notes } = await understandAs("zammad", { ...ticket, last_close_at: stamp("03:59:59") });
      expect(conversations).toMatchObject([{ closedAt: at("03:59:59"), reported: { reopens: 0 } }]);
      expect(notes).toEqual([]);
    });

    test("where only the first is told, a notice says so", async () => {
      const { conversations, notes } = await understandAs("zammad", ticket, { ...ticket, id: 6, close_at: null });
      expect(conversations.map(({ closedAt }) => closedAt)).toEqual([at("04:00:00"), undefined]);
      expect(conversations[0]?.reported.reopens).toBeUndefined();
      expect(notes).toMatchObject([{ code: "first-closing", count: 1 }]);
    });

    test("the newest record decides", async () => {
      const later = { ...ticket, updated_at: stamp("09:00:00"), last_close_at: stamp("09:00:00") };
      const [told] = await read(later, { ...ticket, last_close_at: stamp("04:00:00") });
      expect(told).toMatchObject({ closedAt: at("09:00:00"), reported: { reopens: 1 } });
    });
  });

  test("what has no id or no time is refused", async () => {
    const records = [
      ticket,
      { ...ticket, id: null },
      { ...ticket, id: 2, created_at: null },
      { ...ticket, id: 3, articles: [{ ...article, created_at: null }] },
      { ...article, created_at: "" },
    ];
    expect(await refusals("zammad", ...records)).toEqual([
      "missing-conversation-id",
      "missing-time",
      "missing-time",
      "missing-time",
    ]);
    expect((await read(...records)).map(({ id }) => id)).toEqual(["5"]);
  });

  test("tickets and comments of other systems are not taken for it", () => {
    expect(marksOf("zammad", "number", "title", "state", "created_at", "close_at")).toEqual([]);
    expect(marksOf("zammad", "ticket_id", "internal", "body", "created_at")).toEqual([]);
  });

  test("articles of several tickets stand in one file", async () => {
    const { conversations } = await understand({ "articles.ndjson": ndjson(article, { ...article, ticket_id: 6 }) });
    expect(conversations.map(({ id }) => id).sort()).toEqual(["5", "6"]);
  });
});
