import { describe, expect, test } from "vitest";
import { ndjson } from "../../support/ndjson.ts";
import { reportOf } from "../../support/report-of.ts";
import { agent, at, bot, comment, customer, part, read, readOne, start } from "./records.ts";

const ticket = (state: object | string, parts: readonly object[] = [], more: object = {}): object => ({
  type: "ticket",
  id: "611",
  ticket_id: "22",
  ticket_attributes: { _default_title_: "Refund" },
  ticket_state: state,
  ticket_type: { type: "ticket_type", id: "53", name: "Payments" },
  contacts: { type: "contact.list", contacts: [{ type: "contact", id: "66aa01" }] },
  admin_assignee_id: "0",
  team_assignee_id: "77",
  created_at: start,
  updated_at: start + 900,
  ticket_parts: { type: "ticket_part.list", ticket_parts: parts, total_count: parts.length },
  open: true,
  category: "Customer",
  ...more,
});

const category = (name: string) => ({ type: "ticket_state", category: name });

describe("a ticket of Intercom", () => {
  test.each([
    ["submitted", "open"],
    ["in_progress", "open"],
    ["waiting_on_customer", "pending"],
    ["resolved", "resolved"],
  ])("that is %s is %s", async (state, status) => {
    expect((await readOne(ticket(category(state)))).status).toBe(status);
    const [conversation] = (
      await read(ticket(category("submitted"), [], { id: "1" }), ticket(state))
    ).conversations.slice(1);
    expect(conversation?.status).toBe(status);
  });

  test("that is not open any more and was not resolved is closed", async () => {
    expect((await readOne(ticket(category("in_progress"), [], { open: false }))).status).toBe("closed");
  });

  test("has the id of the conversation that it was made of", async () => {
    expect(await readOne(ticket(category("submitted")))).toMatchObject({
      id: "611",
      createdAt: at(0),
      team: "77",
      assignee: undefined,
      customer: "66aa01",
      subject: "Refund",
      category: "Payments",
    });
  });

  test("goes from state to state in its parts; what changes nothing is no event", async () => {
    const change = (seconds: number, from: string, to: string) =>
      part(seconds, "ticket_state_updated_by_admin", agent, { ticket_state: to, previous_ticket_state: from });
    const { events, messages } = await readOne(
      ticket(category("resolved"), [
        comment(0, customer),
        change(1, "submitted", "submitted"),
        change(10, "submitted", "in_progress"),
        comment(15, agent),
        change(20, "in_progress", "waiting_on_customer"),
        change(30, "waiting_on_customer", "resolved"),
      ]),
    );
    expect(events.map(({ at, kind }) => [at, kind])).toEqual([
      [at(10), "opened"],
      [at(20), "pending"],
      [at(30), "resolved"],
    ]);
    expect(messages.map(({ role }) => role)).toEqual(["customer", "agent"]);
  });

  test("opens with the text of its form, which is not among its parts", async () => {
    const asked = { ticket_attributes: { _default_title_: "Refund", _default_description_: "<p>Where is it?</p>" } };
    const silent = { ticket_attributes: {} };
    const resolve = part(3600, "ticket_state_updated_by_admin", agent, {
      ticket_state: "resolved",
      previous_ticket_state: "submitted",
    });
    const text = ndjson(
      ticket(category("resolved"), [comment(100, agent), resolve], { ...asked, id: "1" }),
      ticket(category("in_progress"), [comment(3600, customer), comment(3660, agent)], { ...asked, id: "2" }),
      ticket(category("submitted"), [], { ...asked, id: "3" }),
      ticket(category("submitted"), [comment(100, agent)], { ...silent, id: "4" }),
    );
    const { rows } = await reportOf({ "a.ndjson": text });
    // 100 s and 3660 s; the agent's own ticket, of which nobody asked anything, is outbound.
    expect(rows[0]?.values["first-response-time"]).toMatchObject({
      n: 2,
      median: 1880,
      excluded: { outbound: 1, unanswered: 1 },
    });
    expect(rows[0]?.values["resolution-rate"]).toMatchObject({ numerator: 1, denominator: 3 });
  });

  test.each([
    ["the customer", customer, ["customer", "agent"]],
    ["an agent", agent, ["agent", "agent"]],
  ])("opens with what %s said first where it was made of a conversation", async (_, author, roles) => {
    const { messages } = await readOne(ticket(category("submitted"), [comment(1, author), comment(60, agent)]));
    expect(messages.map(({ role }) => role)).toEqual(roles);
  });

  test("opens with its form also where a bot, or a note, came with it", async () => {
    const { messages } = await readOne(
      ticket(category("submitted"), [comment(1, bot), part(1, "note", agent), comment(60, agent)]),
    );
    expect(messages.map(({ at, role, author }) => [at, role, author])).toEqual([
      [at(0), "customer", "66aa01"],
      [at(1), "bot", "9"],
      [at(1), "agent", "4211"],
      [at(60), "agent", "4211"],
    ]);
  });

  test.each(["Back-office", "Tracker"])(
    "of the category %s is the team's own, with no customer who waits",
    async (name) => {
      const text = ndjson(ticket(category("submitted"), [comment(60, agent)], { category: name }));
      const { rows } = await reportOf({ "a.ndjson": text });
      expect(rows[0]?.values["first-response-time"]).toMatchObject({ n: 0, excluded: { outbound: 1 } });
    },
  );

  test("without an id, a time or the time of a part is rejected", async () => {
    const { rejected } = await read(
      ticket(category("submitted")),
      ticket(category("submitted"), [], { id: null }),
      ticket(category("submitted"), [], { created_at: null }),
      ticket(category("submitted"), [part(5, "comment", agent, { created_at: null })]),
    );
    expect(rejected.map(({ code }) => code)).toEqual(["missing-conversation-id", "missing-time", "missing-time"]);
  });

  test.each([
    ["", { ticket_parts: { ticket_parts: [comment(5, agent)], total_count: 40 } }],
    [", all of them,", { ticket_parts: null }],
  ])("of which parts%s are missing has no messages", async (_, parts) => {
    const { conversations } = await read(ticket(category("submitted"), [], { ...parts, id: "1" }), ticket("submitted"));
    expect(conversations[0]?.messages).toEqual([]);
  });
});
