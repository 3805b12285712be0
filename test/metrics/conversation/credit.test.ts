import { describe, expect, test } from "vitest";
import { handlerOf, holderOf, ratedAgentOf, senderOf } from "../../../src/metrics/conversation/credit.ts";
import type { Conversation } from "../../../src/model/conversation.ts";
import { agent, conversation, customer, event, rated } from "../../support/conversation.ts";
import { always, minute, second } from "../measure.ts";

/** Budi has it from the tenth second on, and Sari from the twentieth. */
const events = [event("accepted", 10, "agent", "Budi"), event("accepted", 20, "agent", "Sari")];
const told = (facts: Partial<Conversation> = {}) => conversation({ createdAt: 0, events, ...facts });

describe("where no record names an assignee", () => {
  test("whoever has it by the events has worked on it, unless another has replied", () => {
    expect([9, 10, 20].map((at) => handlerOf(told(), at * second))).toEqual([undefined, "Budi", "Sari"]);
    expect(handlerOf(told({ assignee: "Ani" }), minute)).toBe("Ani");
    expect(handlerOf(told({ messages: [customer(0), agent(30, "Eko")] }), minute)).toBe("Eko");
  });

  test("whoever has it then has sent a reply that names nobody, and is rated", () => {
    const reply = agent(15);
    expect(senderOf(told({ messages: [reply] }), reply)).toBe("Budi");
    expect(ratedAgentOf(told(), rated(5, 12), minute)).toBe("Budi");
    expect(ratedAgentOf(told(), { ...rated(5, 12), agent: "Ani" }, minute)).toBe("Ani");
  });
});

describe("the holder at an instant", () => {
  const holders = (facts: Partial<Conversation>) => [9, 10, 20].map((at) => holderOf(told(facts), at * second, always));

  test("is whom the events name, where they lead to the assignee of today or there is none", () => {
    expect(holders({})).toEqual([undefined, "Budi", "Sari"]);
    expect(holders({ assignee: "Sari" }).slice(1)).toEqual(["Budi", "Sari"]);
  });

  test("is the assignee of today where the events name another at last: they do not tell all", () => {
    expect(holders({ assignee: "Ani" })).toEqual(["Ani", "Ani", "Ani"]);
    expect(holders({ assignee: "Ani", events: [] })).toEqual(["Ani", "Ani", "Ani"]);
  });

  test("is the last who replied where nobody is told to have it, else the assignee of today", () => {
    expect(holders({ events: [], messages: [agent(10, "Eko")] })).toEqual([undefined, "Eko", "Eko"]);
    expect(holders({ assignee: "Sari" })[0]).toBe("Sari");
  });
});
