import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { populationFacts, populationOf } from "../../../src/metrics/conversation/population.ts";
import type { Conversation, ConversationEvent } from "../../../src/model/conversation.ts";
import { agent, bot, campaign, conversation, customer, event, note, system } from "../../support/conversation.ts";
import { anyConversation } from "../arbitrary.ts";
import { hour } from "../measure.ts";

const late = 1_000_000;
const everywhere = { all: undefined, inbound: undefined, human: undefined };
const outbound = { all: undefined, inbound: "outbound", human: "outbound" };
const botOnly = { all: undefined, inbound: undefined, human: "bot-only" };

test.each(["spam", "deleted", "merged", "test"] as const)("%s is in none", (status) => {
  const outgoing = conversation({ status, initiator: "agent" });
  expect(populationOf(outgoing, late)).toEqual({ all: status, inbound: status, human: status });
});

test("a message that was left offline came in, and waits for no chat", () => {
  const offline = { all: undefined, inbound: "offline-message", human: "offline-message" };
  expect(populationOf(conversation({ status: "offline", messages: [customer(0)] }), late)).toEqual(offline);
});

describe("outbound", () => {
  test.each([
    ["the first public message of a person is an agent's", conversation({ messages: [bot(0), agent(5), customer(9)] })],
    ["an agent began it, as the export says", conversation({ initiator: "agent", messages: [customer(0)] })],
    ["a campaign began it", conversation({ initiator: "bot", messages: [bot(0), customer(5), agent(9)] })],
    ["a campaign wrote first", conversation({ messages: [campaign(0), customer(5), agent(9)] })],
    ["a campaign wrote first, after a greeting", conversation({ messages: [bot(0), campaign(1), customer(5)] })],
  ])("%s", (_, one) => expect(populationOf(one, late)).toEqual(outbound));

  test.each([
    ["a bot's greeting changes nothing", conversation({ messages: [bot(0), customer(5)] })],
    ["nor does an internal note or a system line", conversation({ messages: [note(0), system(1), customer(5)] })],
    ["the customer asked by other means", conversation({ initiator: "customer", messages: [agent(0)] })],
    ["an unknown initiator leaves it to the messages", conversation({ initiator: "unknown", messages: [customer(0)] })],
    ["nothing was said", conversation({ createdAt: 0 })],
    ["a campaign came later", conversation({ messages: [customer(0), campaign(5)] })],
    ["a campaign is yet to come", conversation({ createdAt: 0, messages: [campaign(2000), customer(2001)] })],
    [
      "it was announced inside the house",
      conversation({ messages: [{ ...campaign(0), internal: true }, customer(5)] }),
    ],
    ["the customer began it, as the export says", conversation({ initiator: "customer", messages: [campaign(0)] })],
  ])("not: %s", (_, one) => expect(populationOf(one, late)).toEqual(everywhere));
});

describe("unknown-initiator", () => {
  const unclear = { all: undefined, inbound: "unknown-initiator", human: "unknown-initiator" };
  const somebody = (at: number) => ({ ...system(at), role: "unknown" }) as const;

  test.each([
    ["somebody unknown wrote before the first agent", [somebody(0), agent(5), customer(9)]],
    ["somebody unknown wrote before a campaign", [bot(0), somebody(1), campaign(2), customer(5)]],
  ])("%s", (_, messages) => expect(populationOf(conversation({ messages }), late)).toEqual(unclear));

  test.each([
    ["a customer was waiting before an agent wrote", { messages: [somebody(0), customer(5), agent(9)] }],
    ["the export says who began it", { initiator: "customer", messages: [somebody(0), agent(5)] }],
    ["no agent has written yet", { messages: [somebody(0), agent(2000)] }],
    ["it was said inside the house", { initiator: "unknown", messages: [{ ...somebody(0), internal: true }] }],
  ] as const)("not: %s", (_, facts) => expect(populationOf(conversation(facts), late)).toEqual(everywhere));

  test("an agent began what somebody unknown wrote in later", () => {
    expect(populationOf(conversation({ messages: [agent(0), somebody(5), agent(9)] }), late)).toEqual(outbound);
  });
});

describe("bot-only", () => {
  test("where the export says so and no message is told, and it is resolved without a human", () => {
    const said = { botOnly: true, status: "closed" } as const;
    expect(populationOf(conversation(said), late)).toEqual(botOnly);
    for (const other of [
      { ...said, botOnly: false },
      { ...said, status: "open" as const },
      { ...said, assignee: "Ani" },
      { ...said, messages: [customer(0), agent(5)] },
    ]) {
      expect(populationOf(conversation(other), late).human).toBeUndefined();
    }
  });

  const solved = { messages: [customer(0), bot(1)], events: [event("resolved", 60, "bot")] };

  test("a bot spoke, no human did, and it is resolved or closed", () => {
    expect(populationOf(conversation(solved), late)).toEqual(botOnly);
    expect(populationOf(conversation({ messages: solved.messages, status: "closed" }), late)).toEqual(botOnly);
    expect(populationOf(conversation({ messages: [...solved.messages, note(5)], closedAt: 60 }), late)).toEqual(
      botOnly,
    );
  });

  test("not where a human resolved or closed it: nobody had answered, so that it was missed", () => {
    const greeted = (...events: readonly ConversationEvent[]) =>
      populationOf(conversation({ messages: solved.messages, events }), late);
    expect(greeted(event("closed", 60, "agent"))).toEqual(everywhere);
    expect(greeted(event("resolved", 60, "agent"))).toEqual(everywhere);
    const again = [event("reopened", 90), event("resolved", 120, "bot")];
    expect(greeted(event("resolved", 60, "agent"), ...again)).toEqual(everywhere);
    for (const by of ["system", "customer", undefined] as const)
      expect(greeted(event("closed", 60, by))).toEqual(botOnly);
    expect(greeted(event("resolved", 60, "bot"), event("closed", 90, "agent"))).toEqual(botOnly);
  });

  test("nothing was written, and a bot did all that was done, as a voice menu does", () => {
    expect(populationOf(conversation({ events: [event("closed", 60, "bot")] }), late)).toEqual(botOnly);
    expect(populationOf(conversation({ events: [event("closed", 60, "bot")], queuedAt: 5 }), late)).toEqual(everywhere);
    const byBoth = [event("pending", 30, "agent"), event("closed", 60, "bot")];
    expect(populationOf(conversation({ events: byBoth }), late)).toEqual(everywhere);
  });

  test.each<[string, Pick<Partial<Conversation>, "assignee" | "events">]>([
    ["it is the bot's own", { assignee: "Robo" }],
    ["it was assigned to the bot", { events: [{ ...event("assigned", 2, "bot", "Robo"), to: "Robo" }] }],
    ["the bot accepted it", { events: [event("accepted", 2, "bot", "Robo")] }],
  ])("also where %s: that hands it to no human", (_, { assignee, events = [] }) => {
    const messages = [customer(0), bot(1, "Robo")];
    const facts = { messages, assignee, events: [...events, event("resolved", 60, "bot", "Robo")] };
    expect(populationOf(conversation(facts), late)).toEqual(botOnly);
    const handed = { ...event("assigned", 30, "bot", "Robo"), to: "Sari" };
    expect(populationOf(conversation({ ...facts, events: [...facts.events, handed] }), late)).toEqual(everywhere);
    expect(populationOf(conversation({ ...facts, assignee: "Sari" }), late)).toEqual(everywhere);
  });

  test.each([
    ["a human spoke", { ...solved, messages: [...solved.messages, agent(50)] }],
    ["no bot spoke", { ...solved, messages: [customer(0)] }],
    ["it is still open", { messages: solved.messages }],
    ["it was reopened", { ...solved, events: [...solved.events, event("reopened", 90)] }],
    ["nobody took the greeted chat", { messages: solved.messages, status: "missed" }],
    ["the customer left", { messages: solved.messages, events: [event("abandoned", 60)] }],
    ["it was queued", { ...solved, queuedAt: 5 }],
    ["it was accepted", { ...solved, acceptedAt: 5 }],
    ["it was assigned", { ...solved, assignee: "Sari" }],
    ["it was handed over", { ...solved, events: [event("handoff", 5), ...solved.events] }],
  ] as const)("not: %s", (_, facts) => expect(populationOf(conversation(facts), late)).toEqual(everywhere));
});

test("whose the conversation is can be told only where authors are read: a bot is known by its messages", () => {
  const messages = [customer(0), bot(1, "Robo")];
  const facts = { assignee: "Robo", events: [event("resolved", 60)] };
  expect(populationOf(conversation({ ...facts, messages }), late)).toEqual(botOnly);
  expect(populationOf(conversation({ ...facts, messages: [customer(0), bot(1)] }), late)).toEqual(everywhere);
  expect(populationFacts.human).toContain("author");
});

describe("what came after the clock of the report decides nothing", () => {
  const solved = { messages: [customer(0), bot(1)], events: [event("resolved", 60, "bot")] };
  const populationBy = (facts: Partial<Conversation>, by = 99) => populationOf(conversation(facts), by * 1000);

  test("a bot had dealt with it to the end by then, whatever came of it", () => {
    const taken = [event("reopened", 100), event("assigned", 110, "system"), event("accepted", 120, "agent")];
    const later = { ...solved, events: [...solved.events, ...taken], assignee: "Sari", status: "open" } as const;
    expect(populationBy(later)).toEqual(botOnly);
    expect(populationBy(later, 100)).toEqual(everywhere);
    expect(populationBy({ ...solved, messages: [...solved.messages, customer(100), agent(120)] })).toEqual(botOnly);
    expect(populationBy({ ...solved, messages: [...solved.messages, agent(99)] })).toEqual(everywhere);
    expect(populationBy({ ...solved, events: [...solved.events, event("handoff", 100)] })).toEqual(botOnly);
    expect(populationBy({ ...solved, events: [...solved.events, event("handoff", 99)] })).toEqual(everywhere);
  });

  test("a bot that spoke or resolved it only then has not dealt with it", () => {
    expect(populationBy({ messages: [customer(0), bot(100)], events: [event("closed", 60)] })).toEqual(everywhere);
    expect(populationBy(solved, 59)).toEqual(everywhere);
    expect(populationBy(solved, 60)).toEqual(botOnly);
    expect(populationBy({ messages: [customer(0), bot(1), customer(100)], status: "closed" })).toEqual(everywhere);
  });

  test("nor was it queued or accepted by then", () => {
    for (const fact of ["queuedAt", "acceptedAt"] as const) {
      expect(populationBy({ ...solved, [fact]: 100_000 })).toEqual(botOnly);
      expect(populationBy({ ...solved, [fact]: 99_000 })).toEqual(everywhere);
    }
  });

  test("the assignee is that of the export: it says nothing of an instant after which there is more to tell", () => {
    expect(populationBy({ ...solved, assignee: "Sari" })).toEqual(everywhere);
    expect(populationBy({ ...solved, assignee: "Sari", messages: [...solved.messages, customer(100)] })).toEqual(
      botOnly,
    );
  });

  test("where nothing had been written yet, the bot is known by what it had done", () => {
    const menu = { events: [event("closed", 60, "bot"), event("reopened", 100, "customer")] };
    expect(populationBy(menu)).toEqual(botOnly);
    expect(populationBy({ ...menu, messages: [customer(100)] })).toEqual(botOnly);
    expect(populationBy(menu, 59)).toEqual(everywhere);
  });

  test("an agent who wrote first only then had not begun it", () => {
    expect(populationBy({ createdAt: 0, messages: [agent(100), customer(200)] })).toEqual(everywhere);
    expect(populationBy({ createdAt: 0, messages: [agent(99), customer(200)] })).toEqual(outbound);
  });
});

test("at an instant it is what it would be had the export ended then, which knows of no status or assignee of later", () => {
  const instant = fc.integer({ min: 0, max: 72 }).map((count) => count * hour);
  fc.assert(
    fc.property(anyConversation, instant, (drawn, by) => {
      // Who is a bot is known from everything that is told, so that nothing is given to anybody by name.
      const events = drawn.events.map((happened) => ({ ...happened, to: undefined }));
      // A stamp counts where no event tells the same, so that an event of later would make one of before unknown.
      const ends = events.length === 0 ? drawn : { abandonedAt: undefined, resolvedAt: undefined, closedAt: undefined };
      const { abandonedAt, resolvedAt, closedAt } = ends;
      const told = { ...drawn, events, abandonedAt, resolvedAt, closedAt };
      const one = { ...told, status: undefined, assignee: undefined, reported: conversation().reported };
      const stamp = (at: number | undefined) => (at === undefined || at > by ? undefined : at);
      const known = ({ at }: { readonly at: number }) => at <= by;
      const cut = {
        ...one,
        messages: one.messages.filter(known),
        events: one.events.filter(known),
        queuedAt: stamp(one.queuedAt),
        acceptedAt: stamp(one.acceptedAt),
        abandonedAt: stamp(one.abandonedAt),
        resolvedAt: stamp(one.resolvedAt),
        closedAt: stamp(one.closedAt),
      };
      expect(populationOf(one, by)).toEqual(populationOf(cut, late * 1000));
    }),
    { numRuns: 1000 },
  );
});
