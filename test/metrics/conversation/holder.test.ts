import { describe, expect, test } from "vitest";
import { givingOf, holderTold } from "../../../src/metrics/conversation/holder.ts";
import type { Conversation, ConversationEvent, EventKind } from "../../../src/model/conversation.ts";
import { conversation, event } from "../../support/conversation.ts";
import { minute, second } from "../measure.ts";

/** An event of the system's that names to whom it went. */
const given = (kind: EventKind, at: number, to: string): ConversationEvent => ({ ...event(kind, at, "system"), to });
const isAgent = (name: string) => name === "Sari";

describe("who has it at an instant", () => {
  const events = [event("queued", 0), given("assigned", 10, "Budi"), event("accepted", 20, "agent", "Sari")];
  const holderAt = (seconds: number, facts: Partial<Conversation>) =>
    holderTold(conversation({ createdAt: 0, ...facts }), seconds * second, isAgent);

  test("is whom the events name last", () => {
    expect([9, 10, 19, 20].map((at) => holderAt(at, { events }))).toEqual([undefined, "Budi", "Budi", "Sari"]);
  });

  test("is nobody once it was passed on to its team or to a bot", () => {
    const passedOn = [...events, given("transferred", 30, "Refunds")];
    expect([29, 30].map((at) => holderAt(at, { events: passedOn, team: "Refunds" }))).toEqual(["Sari", undefined]);
    const toBot = [...events, given("assigned", 30, "Robo"), event("resolved", 40, "bot", "Robo")];
    expect([29, 30].map((at) => holderAt(at, { events: toBot }))).toEqual(["Sari", undefined]);
  });

  test("is who keeps it where it is assigned to their team", () => {
    expect(holderAt(30, { events: [...events, given("assigned", 30, "Refunds")], team: "Refunds" })).toBe("Sari");
  });

  test("is nobody that is known where a transfer names who may be a team", () => {
    const transferred = (to: string) => [...events.slice(0, 2), given("transferred", 30, to)];
    expect(holderAt(30, { events: transferred("Sari") })).toBe("Sari");
    expect(holderAt(30, { events: transferred("Refunds") })).toBeUndefined();
    expect(holderTold(conversation({ events: transferred("Sari") }), minute)).toBeUndefined();
  });

  test("is nobody where the record says so later, but whoever is given it after that", () => {
    const record = { events, unassignedAt: 15 * second };
    expect([14, 15, 20].map((at) => holderAt(at, record))).toEqual(["Budi", undefined, undefined]);
    expect(holderAt(75, { ...record, events: [...events, event("accepted", 75, "agent", "Ani")] })).toBe("Ani");
  });
});

test("that it was given to a human is told, too, by an event that names nobody", () => {
  const assigned = event("assigned", 10);
  expect(givingOf(conversation({ events: [assigned] }), minute)).toBe(assigned);
  expect(holderTold(conversation({ events: [assigned] }), minute)).toBeUndefined();
});
