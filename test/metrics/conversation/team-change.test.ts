import { describe, expect, test } from "vitest";
import { wentToAnotherTeam } from "../../../src/metrics/conversation/team-change.ts";
import type { ConversationEvent } from "../../../src/model/conversation.ts";
import { agent, conversation, customer, event } from "../../support/conversation.ts";
import { always, second } from "../measure.ts";

const to = (target: string | undefined, one: ConversationEvent): ConversationEvent => ({ ...one, to: target });
/** Sari is an agent, of whichever conversations. */
const context = { ...always, isAgent: (name: string) => name === "Sari" };
const changed = (events: readonly ConversationEvent[], asOf = always.asOf) =>
  wentToAnotherTeam(conversation({ events }), { ...context, asOf });

describe("a transfer", () => {
  test("to a team", () => {
    expect(changed([to("Billing", event("transferred", 5, "agent"))])).toBe(true);
    expect(changed([to("Billing", event("transferred", 5, "system"))])).toBe(true);
  });

  test("to nobody knows where counts as one to another team", () => {
    expect(changed([event("transferred", 5)])).toBe(true);
  });

  test("to the team that has it already changes nothing", () => {
    expect(changed([to("Billing", event("assigned", 1)), to("Billing", event("transferred", 5))])).toBe(false);
    expect(changed([to("Billing", event("queued", 1)), to("Sales", event("transferred", 5))])).toBe(true);
  });

  test("by a bot is a handoff, to the first team", () => {
    expect(changed([to("Billing", event("transferred", 5, "bot"))])).toBe(false);
    expect(changed([to("Billing", event("transferred", 5, "bot")), to("Billing", event("transferred", 9))])).toBe(
      false,
    );
    expect(changed([to("Billing", event("handoff", 5, "bot")), to("Sales", event("transferred", 9))])).toBe(true);
  });

  test("after the clock of the report has not happened", () => {
    expect(changed([to("Billing", event("transferred", 5))], 5 * second - 1)).toBe(false);
    expect(changed([to("Billing", event("transferred", 5))], 5 * second)).toBe(true);
  });
});

describe("to an agent", () => {
  test("is none to another team", () => {
    expect(changed([to("Sari", event("transferred", 5, "agent", "Budi"))])).toBe(false);
    expect(changed([to("Dewi", event("transferred", 5, "agent", "Budi"))])).toBe(true);
  });

  test("leaves the conversation with the team that had it", () => {
    const routed = [to("Billing", event("queued", 1)), to("Sari", event("transferred", 5))];
    expect(changed([...routed, to("Billing", event("transferred", 9))])).toBe(false);
    expect(changed([...routed, to("Sales", event("transferred", 9))])).toBe(true);
  });

  test("nobody is asked about who is no target of a transfer", () => {
    const asked: string[] = [];
    const isAgent = (name: string) => asked.push(name) > 0;
    const one = conversation({
      messages: [customer(0), agent(9, "Sari")],
      events: [event("resolved", 9, "agent", "Sari")],
    });
    expect(wentToAnotherTeam(one, { ...always, isAgent })).toBe(false);
    expect(asked).toEqual([]);
  });
});

test("an assignment, an escalation or a resolution is no transfer", () => {
  for (const kind of ["assigned", "queued", "handoff", "escalated", "resolved"] as const) {
    expect(changed([to("Billing", event(kind, 5, "agent"))])).toBe(false);
  }
});
