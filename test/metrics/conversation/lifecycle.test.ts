import { describe, expect, test } from "vitest";
import { lifecycleOf } from "../../../src/metrics/conversation/lifecycle.ts";
import type { Conversation, ConversationEvent, Message } from "../../../src/model/conversation.ts";
import { agent, bot, calendar, conversation, customer, event, note, reported } from "../../support/conversation.ts";
import { minute, second } from "../measure.ts";

const logged = (...events: readonly ConversationEvent[]) => lifecycleOf(conversation({ events }), 1000 * minute);
const of = (facts: Partial<Conversation>) => lifecycleOf(conversation(facts), 1000 * minute);
const times = ({ resolutions }: ReturnType<typeof logged>) => resolutions.map(({ at }) => at && at / second);

describe("events", () => {
  test("a closing after a resolution is no second one", () => {
    expect(times(logged(event("resolved", 5), event("closed", 9)))).toEqual([5]);
  });

  test("nor is a closing after a closing, unless it is an agent's and a customer who wrote in between was answered", () => {
    const closedTwice = [event("closed", 5), event("closed", 90, "agent")];
    const closings = (...messages: readonly Message[]) => times(of({ events: closedTwice, messages }));
    expect(closings(customer(0), agent(1))).toEqual([5]);
    expect(closings(customer(0), agent(1), customer(60))).toEqual([5]);
    expect(closings(customer(0), agent(1), agent(60), customer(70))).toEqual([5]);
    expect(closings(customer(0), agent(1), customer(60), bot(61), note(62))).toEqual([5]);
    expect(closings(customer(0), agent(1), customer(60), agent(70))).toEqual([5, 90]);
    expect(closings(customer(0), agent(1), customer(60), agent(91))).toEqual([5]);
    const messages = [customer(0), agent(1), customer(60), agent(70)];
    for (const role of ["bot", undefined] as const) {
      expect(times(of({ events: [event("closed", 5), event("closed", 90, role)], messages }))).toEqual([5]);
    }
  });

  test("thanks that were answered after a resolution make its closing no second one", () => {
    const events = [event("resolved", 5), event("closed", 90)];
    const messages = [customer(0), agent(1), customer(60), agent(70)];
    expect(times(of({ events, messages }))).toEqual([5]);
    expect(times(of({ resolvedAt: 5 * second, closedAt: 90 * second, messages }))).toEqual([5]);
  });

  test("two resolutions in a row are two: what lay between was not logged", () => {
    expect(times(logged(event("resolved", 5), event("resolved", 9)))).toEqual([5, 9]);
  });

  test.each(["reopened", "opened", "pending", "on-hold", "snoozed"] as const)("%s opens what had ended", (kind) => {
    expect(logged(event("resolved", 5), event(kind, 9))).toMatchObject({ ended: undefined, reopened: true });
  });

  test.each(["assigned", "unsnoozed", "accepted"] as const)("%s does not", (kind) => {
    expect(logged(event("resolved", 5), event(kind, 9))).toMatchObject({ ended: "resolved", reopened: false });
  });

  test.each(["abandoned", "missed"] as const)(
    "%s ends it without a resolution, also when it is closed later",
    (kind) => {
      const lifecycle = logged(event(kind, 5), event("closed", 9));
      expect(lifecycle).toMatchObject({ ended: "abandoned", abandonedAt: 5 * second, resolutions: [] });
    },
  );

  test("what was left offline is over: nobody waits for a chat", () => {
    expect(of({ status: "offline" })).toMatchObject({ ended: "abandoned", resolutions: [] });
  });

  test("a customer who leaves after the resolution has not abandoned it", () => {
    expect(logged(event("resolved", 5), event("abandoned", 9))).toMatchObject({
      ended: "resolved",
      abandonedAt: undefined,
    });
  });

  test("a reopening counts as after bots only where no human had resolved it before", () => {
    const byBot = [event("resolved", 1, "bot"), event("reopened", 2)];
    expect(logged(...byBot).reopenedAfterBotsAt).toBe(2 * second);
    const byHuman = [event("resolved", 3, "agent"), event("reopened", 4)];
    expect(logged(...byBot, ...byHuman).reopenedAfterBotsAt).toBe(2 * second);
    expect(logged(...byHuman, event("resolved", 5, "bot"), event("reopened", 6)).reopenedAfterBotsAt).toBeUndefined();
  });
});

describe("who left and wrote again", () => {
  const leftAndBack = { events: [event("abandoned", 30)], messages: [customer(0), customer(300)] };
  const back = { ended: undefined, abandonedAt: undefined, reopened: false };

  test("had not left, and has reopened nothing that was resolved", () => {
    expect(of(leftAndBack)).toMatchObject(back);
    expect(lifecycleOf(conversation(leftAndBack), 299 * second)).toMatchObject({ ended: "abandoned" });
    expect(of({ ...leftAndBack, events: [], abandonedAt: 30 * second })).toMatchObject(back);
    expect(of({ ...leftAndBack, events: [event("missed", 30), event("missed", 40)] })).toMatchObject(back);
  });

  test("is resolved by a closing that comes after an answer", () => {
    const messages = [...leftAndBack.messages, agent(600)];
    const closed = of({ events: [event("abandoned", 30), event("closed", 900)], messages });
    expect(closed).toMatchObject({ ended: "resolved", abandonedAt: undefined, reopened: false });
    expect(times(closed)).toEqual([900]);
  });

  test("has left all the same where nobody answered before it was closed, by an event or in the list", () => {
    const left = { ended: "abandoned", abandonedAt: 30 * second, resolutions: [] };
    expect(of({ ...leftAndBack, events: [event("abandoned", 30), event("closed", 900)] })).toMatchObject(left);
    expect(of({ ...leftAndBack, status: "closed" })).toMatchObject(left);
  });

  test("within a minute, may have done so before: clocks differ", () => {
    const messages = (at: number) => ({ ...leftAndBack, messages: [customer(0), customer(at)] });
    expect(of(messages(89)).ended).toBe("abandoned");
    expect(of(messages(90)).ended).toBeUndefined();
  });

  test("but not before what was written after the end, nor of what the status calls lost", () => {
    const ended = (...events: readonly ConversationEvent[]) => of({ ...leftAndBack, events }).ended;
    expect(ended(event("abandoned", 30), event("closed", 60))).toBe("abandoned");
    expect(ended(event("resolved", 10), event("abandoned", 30))).toBe("resolved");
    expect(of({ ...leftAndBack, status: "abandoned" })).toMatchObject({ ended: "abandoned", abandonedAt: 30 * second });
  });

  test("within the minute or the day that is all that is told of the leaving, may have left after that", () => {
    const messages = [customer(0), customer(119)];
    expect(of({ messages, abandonedAt: minute }).ended).toBe("abandoned");
    expect(of({ messages: [customer(0), customer(120)], abandonedAt: minute }).ended).toBeUndefined();
    const daysAlone = [0];
    expect(of({ messages, abandonedAt: 0, daysAlone }).ended).toBe("abandoned");
  });
});

test("what happens at the very instant has happened", () => {
  const resolved = conversation({ events: [event("resolved", 5)] });
  expect(lifecycleOf(resolved, 5 * second).ended).toBe("resolved");
  expect(lifecycleOf({ ...resolved, status: "closed" }, 5 * second).resolutions).toHaveLength(1);
  expect(lifecycleOf({ ...resolved, status: "open" }, 5 * second).reopened).toBe(true);
});

describe("stamps beside events", () => {
  test("a stamp tells what no event does", () => {
    const events = [event("reopened", 5)];
    expect(of({ events, resolvedAt: 9 * second })).toMatchObject({ ended: "resolved", reopened: true });
    expect(of({ events, resolvedAt: 2 * second })).toMatchObject({ ended: undefined, reopened: true });
  });

  test("an event of the same kind makes it superfluous", () => {
    expect(times(of({ events: [event("resolved", 5)], resolvedAt: 8 * second }))).toEqual([5]);
    const left = of({ events: [event("abandoned", 5)], abandonedAt: 8 * second });
    expect(left.abandonedAt).toBe(5 * second);
  });
});

describe("the status has the last word", () => {
  test("resolved without a time", () => {
    expect(of({ status: "resolved" })).toMatchObject({ ended: "resolved", source: "fields" });
    expect(times(of({ status: "closed", events: [event("resolved", 5), event("reopened", 6)] }))).toEqual([
      5,
      undefined,
    ]);
  });

  test("abandoned and then closed stays abandoned, abandoned and then resolved does not", () => {
    expect(of({ status: "closed", abandonedAt: 5 }).ended).toBe("abandoned");
    expect(of({ status: "resolved", abandonedAt: 5 }).ended).toBe("resolved");
  });

  test("missed makes a closing or resolution stamp housekeeping", () => {
    expect(of({ status: "missed", closedAt: 5, resolvedAt: 5 })).toMatchObject({ ended: "abandoned", resolutions: [] });
    expect(of({ status: "abandoned", events: [event("closed", 5)] }).abandonedAt).toBeUndefined();
  });

  test("what goes on after a lost chat's closing was not reopened, however often it goes on", () => {
    const events = [event("closed", 5), event("snoozed", 9), event("reopened", 12)];
    expect(of({ status: "missed", events })).toMatchObject({ ended: "abandoned", reopened: false });
    expect(of({ status: "closed", events })).toMatchObject({ ended: "resolved", reopened: true });
  });

  test("but only of the last end: a closing that was reopened to end once more is a resolution", () => {
    const events = [event("closed", 5), event("reopened", 9)];
    const left = of({ status: "abandoned", events: [...events, event("abandoned", 12)] });
    expect(left).toMatchObject({ ended: "abandoned", reopened: true, abandonedAt: 12 * second });
    expect(times(left)).toEqual([5]);
    const closed = of({ status: "missed", events: [...events, event("closed", 12)] });
    expect(closed).toMatchObject({ ended: "abandoned", reopened: true, abandonedAt: undefined });
    expect(times(closed)).toEqual([5]);
    const twice = of({ status: "missed", events: [event("closed", 5), event("closed", 7), event("reopened", 9)] });
    expect(twice).toMatchObject({ ended: "abandoned", reopened: false, resolutions: [] });
  });

  test("open takes an end back", () => {
    expect(of({ status: "open", abandonedAt: 5 })).toMatchObject({ ended: undefined, reopened: false });
    expect(of({ status: "on-hold", closedAt: 5 })).toMatchObject({ ended: undefined, reopened: true });
  });

  test("unless there is more to tell after the instant that is asked for", () => {
    const later = conversation({ status: "open", resolvedAt: 5, events: [event("reopened", 60)] });
    expect(lifecycleOf(later, 10)).toMatchObject({ ended: "resolved", reopened: false });
  });

  test("also where only messages go on", () => {
    const later = conversation({ createdAt: 0, status: "closed", messages: [customer(0), customer(60)] });
    expect(lifecycleOf(later, minute - 1).ended).toBeUndefined();
    expect(lifecycleOf(later, minute).ended).toBe("resolved");
  });

  test("of spam it says nothing", () => {
    expect(of({ status: "spam", closedAt: 5 }).ended).toBe("resolved");
  });
});

describe("a status that is known to be older than the events", () => {
  const statusAt = 61 * second;

  test("says nothing of what came after it", () => {
    const events = [event("resolved", 200)];
    expect(of({ status: "open", statusAt, events })).toMatchObject({ ended: "resolved", reopened: false });
    expect(times(of({ status: "open", statusAt, events }))).toEqual([200]);
    expect(of({ status: "closed", statusAt, events: [event("resolved", 60), event("reopened", 200)] })).toMatchObject({
      ended: undefined,
      reopened: true,
    });
  });

  test("tells of its own day that what had been resolved was open again", () => {
    const events = [event("resolved", 5), event("resolved", 200)];
    expect(of({ status: "open", statusAt, events })).toMatchObject({ ended: "resolved", reopened: true });
  });

  test("leaves the word to the status where nothing tells that it is older", () => {
    const events = [event("resolved", 200)];
    expect(of({ status: "open", events })).toMatchObject({ ended: undefined, reopened: true });
    expect(of({ status: "open", statusAt: 199 * second, events })).toMatchObject({ ended: undefined, reopened: true });
  });
});

test("a reported resolution tells of an end where nothing else does", () => {
  const stated = reported({ resolution: calendar(5) });
  expect(of({ reported: stated })).toMatchObject({ ended: "resolved", source: "reported" });
  expect(of({ reported: stated, status: "open" }).ended).toBeUndefined();
  expect(of({ reported: stated, events: [event("reopened", 5)] }).ended).toBeUndefined();
  expect(of({}).ended).toBeUndefined();
});
