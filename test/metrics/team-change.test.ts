import { describe, expect, test } from "vitest";
import { wentToAnotherTeam } from "../../src/metrics/team-change.ts";
import type { ConversationEvent } from "../../src/model/conversation.ts";
import { agent, conversation, customer, event, note } from "../support/conversation.ts";
import { second } from "./measure.ts";

const late = 1_000_000;
const to = (target: string | undefined, one: ConversationEvent): ConversationEvent => ({ ...one, to: target });
const changed = (events: readonly ConversationEvent[], by = late) => wentToAnotherTeam(conversation({ events }), by);

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

describe("to an agent of the conversation", () => {
  const transferred = [to("Sari", event("transferred", 5, "agent", "Budi"))];

  test.each([
    ["who wrote", conversation({ messages: [customer(0), agent(9, "Sari")], events: transferred })],
    ["who wrote a note", conversation({ messages: [note(9, "Sari")], events: transferred })],
    ["who has it", conversation({ assignee: "Sari", events: transferred })],
    ["who acted", conversation({ events: [...transferred, event("resolved", 9, "agent", "Sari")] })],
  ])("%s", (_, one) => {
    expect(wentToAnotherTeam(one, late)).toBe(false);
  });

  test("a customer of the same name as a team is no agent", () => {
    const named = conversation({ messages: [customer(0, "Sari")], events: transferred });
    expect(wentToAnotherTeam(named, late)).toBe(true);
  });
});

test("an assignment, an escalation or a resolution is no transfer", () => {
  for (const kind of ["assigned", "queued", "handoff", "escalated", "resolved"] as const) {
    expect(changed([to("Billing", event(kind, 5, "agent"))])).toBe(false);
  }
});
