import { describe, expect, test } from "vitest";
import { isUnassigned, openStateOf } from "../../../src/metrics/conversation/open-state.ts";
import type { Conversation } from "../../../src/model/conversation.ts";
import type { Fact } from "../../../src/model/fact.ts";
import { agent, bot, conversation, customer, event, note } from "../../support/conversation.ts";
import { second } from "../measure.ts";

const asOf = 100 * second;
const stateAt = (seconds: number, facts: Partial<Conversation>, told: readonly Fact[] = []) =>
  openStateOf(conversation({ createdAt: 0, ...facts }), seconds * second, { asOf, told: new Set(told) });
const stateNow = (facts: Partial<Conversation>) => stateAt(100, { assignee: "Sari", ...facts });

describe("now", () => {
  test.each([
    ["open", "open"],
    ["pending", "pending"],
    ["snoozed", "pending"],
    ["on-hold", "on-hold"],
  ] as const)("%s by its status", (status, state) => {
    expect(stateNow({ status })).toBe(state);
    expect(stateNow({ status, events: [event("opened", 0), event("on-hold", 5)] })).toBe(state);
  });

  test("by its events where the status does not tell", () => {
    expect(stateNow({ events: [event("opened", 0), event("on-hold", 5)] })).toBe("on-hold");
    expect(stateNow({})).toBeUndefined();
  });

  test("by its events where they go on after the status was written", () => {
    const events = [event("opened", 0), event("on-hold", 70)];
    const written = { status: "pending", statusAt: 7 * second, events } as const;
    expect(stateNow(written)).toBe("on-hold");
    expect(stateNow({ ...written, statusAt: 70 * second })).toBe("pending");
    expect(stateNow({ ...written, status: "open" })).toBe("on-hold");
  });

  test("a pause from before the last reopening is over", () => {
    const events = [event("opened", 0), event("resolved", 5), event("reopened", 90)];
    expect(stateNow({ status: "on-hold", statusAt: 10 * second, assignee: "Sari", events })).toBe("open");
  });

  test("a status says nothing of the instant when the input goes on", () => {
    const events = [event("opened", 0), event("pending", 5), event("on-hold", 101)];
    expect(stateNow({ status: "on-hold", events })).toBe("pending");
    expect(stateNow({ status: "open", messages: [customer(101)] })).toBeUndefined();
    expect(stateNow({ status: "pending", resolvedAt: 101 * second })).toBeUndefined();
  });
});

describe("then, by the events", () => {
  const events = [
    event("opened", 0),
    event("pending", 10),
    event("opened", 20),
    event("on-hold", 30),
    event("opened", 40),
  ];
  const told = { assignee: "Sari", events, status: "open" } as const;

  test("the last change of state by the instant decides", () => {
    expect([0, 9, 10, 19, 20, 30, 39, 40].map((seconds) => stateAt(seconds, told))).toEqual([
      "open",
      "open",
      "pending",
      "pending",
      "open",
      "on-hold",
      "on-hold",
      "open",
    ]);
  });

  test("pending and snoozed end with the customer's next message, on hold does not", () => {
    const messages = [customer(15), agent(16)];
    for (const kind of ["pending", "snoozed"] as const) {
      const paused = { assignee: "Sari", messages, events: [event(kind, 10)] };
      expect([14, 15].map((seconds) => stateAt(seconds, paused))).toEqual(["pending", "open"]);
    }
    expect(stateAt(15, { assignee: "Sari", messages, events: [event("on-hold", 10)] })).toBe("on-hold");
    expect(stateAt(50, { assignee: "Sari", messages: [agent(15), bot(16)], events: [event("pending", 10)] })).toBe(
      "pending",
    );
  });

  test("snoozed ends when it is unsnoozed", () => {
    const events = [event("snoozed", 10), event("unsnoozed", 20)];
    expect(stateAt(20, { assignee: "Sari", events })).toBe("open");
  });

  test("events that tell of no state, or not of today's pause, leave it unknown", () => {
    expect(stateAt(50, { events: [event("assigned", 5)] })).toBeUndefined();
    expect(stateAt(50, { status: "pending", events: [event("opened", 0)] })).toBeUndefined();
    expect(stateAt(50, { status: "open" })).toBeUndefined();
  });
});

describe("where the input would tell of every change of state", () => {
  const told: readonly Fact[] = ["events", "reopenings"];

  test("what no such event is told of is open, new until somebody takes or answers it", () => {
    expect(stateAt(50, {}, told)).toBe("new");
    expect(stateAt(50, { status: "open", assignee: "Sari" }, told)).toBe("open");
    expect(stateAt(50, { messages: [customer(0), agent(60)] }, told)).toBe("new");
    expect(stateAt(60, { messages: [customer(0), agent(60)] }, told)).toBe("open");
    expect(stateAt(50, { events: [event("assigned", 5)] }, told)).toBe("open");
  });

  test("since when today's pause has lasted stays unknown where no event tells", () => {
    expect(stateAt(50, { status: "pending" }, told)).toBeUndefined();
    expect(stateAt(100, { status: "pending" }, told)).toBe("pending");
  });
});

describe("new is what nobody has taken or answered", () => {
  const isNew = (facts: Partial<Conversation>) => stateAt(100, { status: "open", ...facts }) === "new";

  test("a bot's answer and a note change nothing", () => {
    expect(isNew({ messages: [customer(0), bot(1), note(2)] })).toBe(true);
  });

  test.each([
    ["a reply", { messages: [customer(0), agent(5)] }],
    ["an assignee", { assignee: "Sari" }],
    ["an assignment", { events: [event("opened", 0), event("assigned", 5)] }],
    ["an acceptance", { acceptedAt: 5 }],
    ["a first response", { firstResponseAt: 5 }],
  ] as const)("not after %s", (_, facts) => {
    expect(isNew(facts)).toBe(false);
  });

  test("new until then", () => {
    const taken = { events: [event("opened", 0)], acceptedAt: 20 * second, firstResponseAt: 30 * second } as const;
    expect([19, 20].map((seconds) => stateAt(seconds, taken))).toEqual(["new", "open"]);
  });

  test("pending is pending, although nobody has taken it", () => {
    expect(stateAt(100, { status: "pending" })).toBe("pending");
  });
});

test("what was replied to by an instant is not new from that instant on", () => {
  const replied = conversation({ createdAt: 0, status: "open", repliedBy: 5000 });
  const stateBy = (by: number) => openStateOf(replied, by, { asOf: by, told: new Set() });
  expect([4999, 5000].map(stateBy)).toEqual(["new", "open"]);
});

describe("what a bot has, or a team alone", () => {
  const toldOf = (facts: Partial<Conversation>, seconds = 100) => {
    const one = conversation({
      createdAt: 0,
      status: "open",
      team: "Sales",
      messages: [customer(0), bot(5, "Robo")],
      ...facts,
    });
    const by = seconds * second;
    return [openStateOf(one, by, { asOf, told: new Set(["reopenings"]) }), isUnassigned(one, by)];
  };
  const to = (kind: "assigned" | "transferred", at: number, target?: string) => ({ ...event(kind, at), to: target });

  test.each([
    ["assigned to a bot", { events: [to("assigned", 2, "Robo")] }],
    ["assigned to its team", { events: [to("assigned", 2, "Sales")] }],
    ["accepted by a bot", { events: [event("accepted", 2, "bot", "Robo")] }],
    ["joined by a customer", { events: [event("accepted", 2, "customer", "Ani")] }],
    ["accepted by automation", { events: [event("accepted", 2, "system")] }],
    ["transferred to its team", { events: [to("transferred", 2, "Sales")] }],
    ["transferred to a bot", { events: [to("transferred", 2, "Robo")] }],
    ["transferred to nobody who is told", { events: [to("transferred", 2)] }],
    ["a bot's, by its assignee", { assignee: "Robo" }],
    ["a bot's, assigned without a name", { assignee: "Robo", events: [event("assigned", 2)] }],
  ] as const)("is new and unassigned: %s", (_, facts) => {
    expect(toldOf(facts)).toEqual(["new", true]);
  });

  test.each([
    ["assigned to one", { events: [to("assigned", 2, "Ani")] }],
    ["accepted by one", { events: [event("accepted", 2, undefined, "Sari")] }],
    ["transferred to one", { events: [to("transferred", 2, "Budi")] }],
    ["transferred to a name of which nothing tells whether it is a team's", { events: [to("transferred", 2, "Rina")] }],
    ["one's, by its assignee", { assignee: "Ani", events: [to("assigned", 2, "Sales")] }],
  ] as const)("is a human's: %s", (_, facts) => {
    expect(toldOf(facts)).toEqual(["open", false]);
  });

  test.each([
    ["transferred to a team", to("transferred", 20, "Sales")],
    ["assigned to a bot", to("assigned", 20, "Robo")],
  ])("is unassigned again, and not new: a human's and then %s", (_, passed) => {
    const events = [event("accepted", 10, "agent", "Sari"), passed, event("accepted", 40, "agent", "Budi")];
    expect([9, 10, 20, 40].map((seconds) => toldOf({ events }, seconds))).toEqual([
      ["new", true],
      ["open", false],
      ["open", true],
      ["open", false],
    ]);
    expect(toldOf({ events: events.slice(0, 2) })).toEqual(["open", true]);
    expect(toldOf({ events: events.slice(0, 2), assignee: "Sari" })).toEqual(["open", false]);
  });

  test("is unassigned again, and not new, by a record that says so of then, and one's who got it since", () => {
    const events = [event("assigned", 10, "agent", "Sari"), event("accepted", 159, "agent", "Sari")];
    const left = { events, unassignedAt: 100 * second };
    expect([99, 100, 159].map((seconds) => toldOf(left, seconds))).toEqual([
      ["open", false],
      ["open", true],
      ["open", true],
    ]);
    const since = { ...left, events: [...events, to("assigned", 160, "Budi")] };
    expect(toldOf(since, 160)).toEqual(["open", false]);
    expect(toldOf(since, 159)).toEqual(["open", true]);
  });

  test("stays with the human: assigned to the team as well, or transferred to nobody who is told", () => {
    const accepted = event("accepted", 10, "agent", "Sari");
    expect(toldOf({ events: [accepted, to("assigned", 20, "Sales")] })).toEqual(["open", false]);
    expect(toldOf({ events: [accepted, to("transferred", 20)] })).toEqual(["open", false]);
  });
});
