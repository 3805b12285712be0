import { describe, expect, test } from "vitest";
import { agentSegments } from "../../../src/metrics/conversation/agent-segments.ts";
import type { Conversation, ConversationEvent } from "../../../src/model/conversation.ts";
import { agent, bot, conversation, customer, event, note } from "../../support/conversation.ts";
import { counted } from "../../support/counted.ts";
import { second } from "../measure.ts";

const context = { isAgent: (name: string) => name === "Sari" || name === "Budi" };

const segments = (facts: Partial<Conversation>, by = 10_000) => {
  const told = agentSegments(conversation(facts), by * second, context);
  return told === "paused" ? told : told?.map(({ from, to, agent }) => [from / second, to / second, agent]);
};

const of = (...events: readonly ConversationEvent[]) => segments({ events });
const accepted = (at: number, agent?: string) => event("accepted", at, "agent", agent);
const assigned = (at: number, to: string) => ({ ...event("assigned", at, "system"), to });

describe("begins", () => {
  test("with the acceptance", () => {
    expect(of(event("queued", 0), accepted(60, "Sari"), event("resolved", 600))).toEqual([[60, 600, "Sari"]]);
  });

  test("else with the assignment, which is of the one who is assigned and not of the one who assigns", () => {
    const byHand = { ...event("assigned", 30, "agent", "Budi"), to: "Sari" };
    expect(of(byHand, event("resolved", 600))).toEqual([[30, 600, "Sari"]]);
  });

  test("not with a customer who joins, and accepts nothing", () => {
    expect(of(event("accepted", 10, "customer", "Ani"), accepted(60, "Sari"), event("resolved", 600))).toEqual([
      [60, 600, "Sari"],
    ]);
  });

  test("not with an assignment to a bot, which is no agent", () => {
    const toBot = { ...event("assigned", 0, "bot", "Robo"), to: "Robo" };
    const toHuman = { ...event("assigned", 1800, "bot", "Robo"), to: "Sari" };
    expect(of(toBot, toHuman, event("resolved", 3600))).toEqual([[1800, 3600, "Sari"]]);
    expect(of(toBot, event("resolved", 3600, "bot", "Robo"))).toEqual([]);
  });

  test("with the acceptance where both are told: before that it only rang", () => {
    expect(of(assigned(0, "Sari"), accepted(60, "Sari"), event("resolved", 600))).toEqual([[60, 600, "Sari"]]);
    expect(of(assigned(0, "Budi"), accepted(60, "Sari"), event("resolved", 600))).toEqual([[60, 600, "Sari"]]);
    expect(of(accepted(0, "Sari"), assigned(60, "Sari"), event("resolved", 600))).toEqual([[0, 600, "Sari"]]);
  });

  test("with the assignment of an agent who wrote before another accepted it: then it did not only ring", () => {
    const events = [assigned(0, "Budi"), accepted(60, "Sari"), event("resolved", 600)];
    const taken = [60, 600, "Sari"];
    for (const written of [agent(20, "Budi"), note(0, "Budi"), agent(59, "Budi")]) {
      expect(segments({ events, messages: [customer(0), written] })).toEqual([[0, 60, "Budi"], taken]);
    }
    for (const written of [agent(60, "Budi"), agent(20, "Ani"), agent(20), bot(20, "Budi"), customer(20, "Budi")]) {
      expect(segments({ events, messages: [customer(0), written] })).toEqual([taken]);
    }
    const late = [assigned(30, "Budi"), accepted(60, "Sari"), event("resolved", 600)];
    expect(segments({ events: late, messages: [customer(0), agent(20, "Budi")] })).toEqual([taken]);
  });

  test("with the agent's own acceptance, though the agent wrote before", () => {
    const events = [assigned(0, "Sari"), accepted(60, "Sari"), event("resolved", 600)];
    expect(segments({ events, messages: [customer(0), agent(20, "Sari")] })).toEqual([[60, 600, "Sari"]]);
  });

  test("once, however often it is accepted", () => {
    expect(of(accepted(0, "Sari"), accepted(60, "Sari"), event("resolved", 600))).toEqual([[0, 600, "Sari"]]);
    expect(of(assigned(0, "Sari"), assigned(60, "Sari"), event("resolved", 600))).toEqual([[0, 600, "Sari"]]);
  });

  test("not with a machine's acceptance, nor with an assignment to a team", () => {
    expect(of(event("accepted", 0, "bot", "Robo"), event("resolved", 600))).toEqual([]);
    expect(of(event("accepted", 0, "system"), event("resolved", 600))).toEqual([]);
    expect(segments({ team: "Billing", events: [assigned(0, "Billing"), event("resolved", 600)] })).toEqual([]);
  });

  test("with the stamp of an acceptance that no event tells", () => {
    const stamps = { acceptedAt: 60 * second, resolvedAt: 600 * second, closedAt: 900 * second, assignee: "Ani" };
    expect(segments({ createdAt: 0, ...stamps })).toEqual([[60, 600, "Ani"]]);
    expect(segments({ ...stamps, events: [assigned(0, "Ani"), accepted(50, "Sari")] })).toEqual([[50, 600, "Sari"]]);
  });
});

describe("ends", () => {
  test("with the transfer; the next one's begins with the next acceptance", () => {
    const moved = [accepted(0, "Sari"), event("transferred", 100), accepted(160, "Budi"), event("closed", 400)];
    expect(of(...moved)).toEqual([
      [0, 100, "Sari"],
      [160, 400, "Budi"],
    ]);
  });

  test("with the transfer to a known agent, whose begins then, as with an assignment", () => {
    const to = (target: string | undefined) => ({ ...event("transferred", 100, "agent", "Sari"), to: target });
    const moved = [accepted(5, "Sari"), to("Budi"), event("resolved", 1100)];
    const ofSari = [5, 100, "Sari"];
    expect(of(...moved)).toEqual([ofSari, [100, 1100, "Budi"]]);
    expect(of(...moved, assigned(100, "Budi"))).toEqual([ofSari, [100, 1100, "Budi"]]);
    expect(of(accepted(5, "Sari"), to("Budi"), accepted(160, "Budi"), event("resolved", 1100))).toEqual([
      ofSari,
      [160, 1100, "Budi"],
    ]);
    for (const target of ["Billing", undefined]) {
      expect(of(accepted(5, "Sari"), to(target), event("resolved", 1100))).toEqual([ofSari]);
    }
    expect(segments({ team: "Budi", events: moved })).toEqual([ofSari]);
    expect(segments({ messages: [bot(0, "Budi")], events: moved })).toEqual([ofSari]);
    expect(of(accepted(5, "Sari"), to("Budi"))).toBeUndefined();
  });

  test("when another agent takes it or is assigned, though nothing calls that a transfer", () => {
    expect(of(accepted(0, "Sari"), accepted(100, "Budi"), event("closed", 400))).toEqual([
      [0, 100, "Sari"],
      [100, 400, "Budi"],
    ]);
    expect(of(assigned(0, "Sari"), assigned(100, "Budi"), event("closed", 400))).toEqual([
      [0, 100, "Sari"],
      [100, 400, "Budi"],
    ]);
  });

  test.each(["resolved", "closed", "abandoned", "missed"] as const)("when it is %s, and not again later", (kind) => {
    expect(of(accepted(0, "Sari"), event(kind, 100), event("closed", 400))).toEqual([[0, 100, "Sari"]]);
  });

  test("and begins anew when it is reopened and given to somebody", () => {
    const again = [accepted(0, "Sari"), event("resolved", 100), event("reopened", 500)];
    expect(of(...again, event("resolved", 600))).toEqual([[0, 100, "Sari"]]);
    expect(of(...again, accepted(550, "Sari"), event("resolved", 600))).toEqual([
      [0, 100, "Sari"],
      [550, 600, "Sari"],
    ]);
  });

  test("and does not begin for whoever is given it when it has ended, however late it is closed", () => {
    const done = [assigned(0, "Sari"), event("resolved", 900)];
    const seconds = 3 * 86_400;
    for (const given of [assigned(1500, "Budi"), accepted(1500, "Budi"), assigned(900, "Budi")]) {
      expect(of(...done, given)).toEqual([[0, 900, "Sari"]]);
      expect(segments({ events: [...done, given, event("closed", seconds)] }, seconds)).toEqual([[0, 900, "Sari"]]);
    }
    expect(of(...done, assigned(1500, "Budi"), event("unsnoozed", 1600), assigned(1700, "Ani"))).toHaveLength(1);
    const left = [accepted(0, "Sari"), event("abandoned", 900), assigned(1500, "Budi"), event("closed", 4000)];
    expect(of(...left)).toEqual([[0, 900, "Sari"]]);
    expect(of(event("resolved", 100), assigned(200, "Budi"), event("closed", 400))).toBe("paused");
  });

  test("and begins for whoever was given it since the end when it goes on: reopened, resolved, written to", () => {
    const done = [accepted(0, "Sari"), event("resolved", 100)];
    expect(of(...done, assigned(500, "Budi"), event("reopened", 500), event("resolved", 600))).toEqual([
      [0, 100, "Sari"],
      [500, 600, "Budi"],
    ]);
    expect(of(...done, assigned(300, "Budi"), event("opened", 500), event("resolved", 600))).toEqual([
      [0, 100, "Sari"],
      [500, 600, "Budi"],
    ]);
    expect(of(...done, accepted(300, "Budi"), event("resolved", 600))).toEqual([
      [0, 100, "Sari"],
      [300, 600, "Budi"],
    ]);
    expect(of(event("missed", 30), accepted(60, "Sari"), event("resolved", 600))).toEqual([[60, 600, "Sari"]]);
    const events = [event("missed", 30), assigned(60, "Sari"), event("closed", 600)];
    expect(segments({ events, messages: [customer(0), customer(100)] })).toEqual([[100, 600, "Sari"]]);
  });

  test("and goes on with the customer's next message where that was answered before it was closed again", () => {
    const messages = [customer(0), agent(300, "Sari"), customer(5000), agent(5600, "Sari")];
    const again = [accepted(5060, "Sari"), event("closed", 6000)];
    expect(segments({ messages, events: [accepted(60, "Sari"), event("closed", 600), ...again] })).toEqual([
      [60, 600, "Sari"],
      [5060, 6000, "Sari"],
    ]);
    const afterBot = [customer(0), customer(5000), agent(5600, "Sari")];
    expect(segments({ messages: afterBot, events: [event("resolved", 120, "bot"), ...again] })).toEqual([
      [5060, 6000, "Sari"],
    ]);
    const thanked = [customer(0), agent(300, "Sari"), customer(5000)];
    const filed = [accepted(60, "Sari"), event("closed", 600), assigned(5060, "Budi"), event("closed", 6000)];
    expect(segments({ messages: thanked, events: filed })).toEqual([[60, 600, "Sari"]]);
  });

  test("with nothing that the input tells, or later than asked: undefined", () => {
    expect(of(accepted(0, "Sari"))).toBeUndefined();
    expect(segments({ events: [accepted(0, "Sari"), event("resolved", 600)] }, 599)).toBeUndefined();
    expect(segments({ events: [accepted(0, "Sari"), event("resolved", 600)] }, 600)).toEqual([[0, 600, "Sari"]]);
  });
});

describe("pauses", () => {
  const taken = accepted(0, "Sari");
  const done = event("resolved", 600);

  test.each(["pending", "snoozed"] as const)("%s is no work; on hold is", (kind) => {
    expect(of(taken, event(kind, 100), event("opened", 300), done)).toEqual([
      [0, 100, "Sari"],
      [300, 600, "Sari"],
    ]);
    expect(of(taken, event("on-hold", 100), event("opened", 300), done)).toEqual([[0, 600, "Sari"]]);
  });

  test("unsnoozed ends it", () => {
    expect(of(taken, event("snoozed", 100), event("unsnoozed", 500), done)).toEqual([
      [0, 100, "Sari"],
      [500, 600, "Sari"],
    ]);
  });

  test("so does the customer's next message, whatever comes later", () => {
    const events = [taken, event("pending", 100), event("opened", 300), done];
    expect(segments({ events, messages: [customer(0), customer(100), customer(250)] })).toEqual([
      [0, 100, "Sari"],
      [250, 600, "Sari"],
    ]);
  });

  test("one within another begins nothing", () => {
    expect(of(taken, event("pending", 100), event("snoozed", 200), event("opened", 300), done)).toEqual([
      [0, 100, "Sari"],
      [300, 600, "Sari"],
    ]);
  });

  test("it lasts over a transfer, and no longer than the conversation", () => {
    const moved = [taken, event("pending", 100), event("transferred", 200), accepted(250, "Budi")];
    expect(of(...moved, event("opened", 300), done)).toEqual([
      [0, 100, "Sari"],
      [300, 600, "Budi"],
    ]);
    const again = [event("resolved", 200), event("reopened", 300), accepted(300, "Budi"), done];
    expect(of(taken, event("pending", 100), ...again)).toEqual([
      [0, 100, "Sari"],
      [300, 600, "Budi"],
    ]);
  });

  test("what is resolved while pending was worked on until then", () => {
    expect(of(taken, event("pending", 100), done)).toEqual([[0, 100, "Sari"]]);
  });

  test("what an agent had only while it was snoozed or pending has no segment, and that is said", () => {
    expect(of(event("snoozed", 0), assigned(100, "Budi"), done)).toBe("paused");
    expect(of(event("pending", 0), assigned(100, "Budi"), event("opened", 600), done)).toEqual([[600, 600, "Budi"]]);
    expect(of(taken, event("snoozed", 100), assigned(200, "Budi"), done)).toEqual([[0, 100, "Sari"]]);
    expect(of(event("snoozed", 0), assigned(100, "Budi"))).toBeUndefined();
    expect(of(event("snoozed", 0), done)).toEqual([]);
  });
});

test("where nothing names the agent it is the assignee, the only one who is named", () => {
  const events = [event("accepted", 0, "agent"), event("resolved", 600)];
  expect(segments({ events, assignee: "Ani" })).toEqual([[0, 600, "Ani"]]);
  expect(segments({ events })).toEqual([[0, 600, undefined]]);
  expect(segments({ events: [event("assigned", 0), event("resolved", 600)], assignee: "Ani" })).toEqual([
    [0, 600, "Ani"],
  ]);
});

test.each(["pending", "closed"] as const)(
  "of a conversation of very many messages, %s again and again, few of which are looked at each time",
  (kind) => {
    const rounds = Array.from({ length: 2000 }, (_, round) => round * 100);
    const said = rounds.flatMap((at) => Array.from({ length: 10 }, (_, n) => (n % 2 ? agent : customer)(at + 1 + n)));
    const stops = rounds.flatMap((at, round) => [assigned(at, `Agent ${round % 20}`), event(kind, at + 50)]);
    const { things: messages, reads } = counted(said, "at");
    const told = segments({ messages, events: [...stops, event("resolved", 200_000)] }, 200_000);
    expect(reads.count).toBeLessThan(1_000_000);
    expect(told).toHaveLength(2000);
    // Each round's begins with the customer's next message, and the first with the assignment before it.
    expect(told?.slice(0, 2)).toEqual([
      [0, 50, "Agent 0"],
      [101, 150, "Agent 1"],
    ]);
  },
);
