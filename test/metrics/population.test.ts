import { describe, expect, test } from "vitest";
import { populationExcludes, populationFacts, populationOf } from "../../src/metrics/population.ts";
import type { Conversation } from "../../src/model/conversation.ts";
import { agent, bot, conversation, customer, event, note, system } from "../support/conversation.ts";

const everywhere = { all: undefined, inbound: undefined, human: undefined };
const outbound = { all: undefined, inbound: "outbound", human: "outbound" };
const botOnly = { all: undefined, inbound: undefined, human: "bot-only" };

test.each(["spam", "deleted", "merged"] as const)("%s is in none", (status) => {
  const outgoing = conversation({ status, initiator: "agent" });
  expect(populationOf(outgoing)).toEqual({ all: status, inbound: status, human: status });
});

test("a message that was left offline came in, and waits for no chat", () => {
  const offline = { all: undefined, inbound: "offline-message", human: "offline-message" };
  expect(populationOf(conversation({ status: "offline", messages: [customer(0)] }))).toEqual(offline);
});

test("every reason is explained", () => {
  const reasons = ["spam", "deleted", "merged", "offline-message", "outbound", "bot-only"];
  expect(Object.keys(populationExcludes)).toEqual(reasons);
});

describe("outbound", () => {
  test.each([
    ["the first public message of a person is an agent's", conversation({ messages: [bot(0), agent(5), customer(9)] })],
    ["an agent began it, as the export says", conversation({ initiator: "agent", messages: [customer(0)] })],
    ["a campaign began it", conversation({ initiator: "bot", messages: [bot(0), customer(5), agent(9)] })],
  ])("%s", (_, one) => expect(populationOf(one)).toEqual(outbound));

  test.each([
    ["a bot's greeting changes nothing", conversation({ messages: [bot(0), customer(5)] })],
    ["nor does an internal note or a system line", conversation({ messages: [note(0), system(1), customer(5)] })],
    ["the customer asked by other means", conversation({ initiator: "customer", messages: [agent(0)] })],
    ["an unknown initiator leaves it to the messages", conversation({ initiator: "unknown", messages: [customer(0)] })],
    ["nothing was said", conversation({ createdAt: 0 })],
  ])("not: %s", (_, one) => expect(populationOf(one)).toEqual(everywhere));
});

describe("bot-only", () => {
  const solved = { messages: [customer(0), bot(1)], events: [event("resolved", 60, "bot")] };

  test("a bot spoke, no human did, and it is resolved or closed", () => {
    expect(populationOf(conversation(solved))).toEqual(botOnly);
    expect(populationOf(conversation({ messages: solved.messages, status: "closed" }))).toEqual(botOnly);
    expect(populationOf(conversation({ messages: [...solved.messages, note(5)], closedAt: 60 }))).toEqual(botOnly);
  });

  test("nothing was written, and a bot did all that was done, as a voice menu does", () => {
    expect(populationOf(conversation({ events: [event("closed", 60, "bot")] }))).toEqual(botOnly);
    expect(populationOf(conversation({ events: [event("closed", 60, "bot")], queuedAt: 5 }))).toEqual(everywhere);
    const byBoth = [event("pending", 30, "agent"), event("closed", 60, "bot")];
    expect(populationOf(conversation({ events: byBoth }))).toEqual(everywhere);
  });

  test.each<[string, Pick<Partial<Conversation>, "assignee" | "events">]>([
    ["it is the bot's own", { assignee: "Robo" }],
    ["it was assigned to the bot", { events: [{ ...event("assigned", 2, "bot", "Robo"), to: "Robo" }] }],
    ["the bot accepted it", { events: [event("accepted", 2, "bot", "Robo")] }],
  ])("also where %s: that hands it to no human", (_, { assignee, events = [] }) => {
    const messages = [customer(0), bot(1, "Robo")];
    const facts = { messages, assignee, events: [...events, event("resolved", 60, "bot", "Robo")] };
    expect(populationOf(conversation(facts))).toEqual(botOnly);
    const handed = { ...event("assigned", 30, "bot", "Robo"), to: "Sari" };
    expect(populationOf(conversation({ ...facts, events: [...facts.events, handed] }))).toEqual(everywhere);
    expect(populationOf(conversation({ ...facts, assignee: "Sari" }))).toEqual(everywhere);
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
  ] as const)("not: %s", (_, facts) => expect(populationOf(conversation(facts))).toEqual(everywhere));
});

test("whose the conversation is can be told only where authors are read: a bot is known by its messages", () => {
  const messages = [customer(0), bot(1, "Robo")];
  const facts = { assignee: "Robo", events: [event("resolved", 60)] };
  expect(populationOf(conversation({ ...facts, messages }))).toEqual(botOnly);
  expect(populationOf(conversation({ ...facts, messages: [customer(0), bot(1)] }))).toEqual(everywhere);
  expect(populationFacts.human).toContain("author");
});
