import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Conversation, type EventKind, type Role, roles } from "../../../src/model/conversation.ts";
import type { TextFact } from "../../../src/model/fact.ts";
import { Facts } from "../../../src/model/facts.ts";
import { messageFlags, roleCode } from "../../../src/model/logs/message-log.ts";
import { ratingText } from "../../../src/model/rating-text.ts";
import { type DividedRooms, divideRooms } from "../../../src/model/rooms/divide-rooms.ts";
import { missing } from "../../../src/model/texts/dictionary.ts";
import { assembled } from "../../support/assemble.ts";

const hour = 3_600_000;
const day = 24 * hour;
const encoder = new TextEncoder();

interface Entry {
  readonly at: number;
  readonly role?: Role;
  readonly id?: string;
  readonly internal?: boolean;
  readonly campaign?: boolean;
}

/** Rooms that a test fills, and the conversations that they become. */
class Rooms {
  readonly facts = new Facts();

  says(room: string, { at, role = "customer", id = "", internal = false, campaign = false }: Entry): this {
    const bytes = encoder.encode(id);
    const flags = messageFlags(roleCode(role), internal, undefined, campaign);
    const [start, fingerprint] = id === "" ? [-1, at] : [0, bytes[0]];
    this.facts.messages.add(this.code(room), at, flags, missing, fingerprint, bytes, start, bytes.length);
    return this;
  }

  happens(room: string, at: number, kind: EventKind): this {
    this.facts.events.add(this.code(room), at, kind, missing, undefined, missing);
    return this;
  }

  rates(room: string, score: number, at = Number.NaN): this {
    this.facts.surveys.add(this.code(room), "csat", score, [1, 5], at, missing, missing);
    return this;
  }

  is(room: string, fact: TextFact, text: string): this {
    const column = this.facts.texts[fact];
    column.keep(this.code(room), column.dictionary.codeOf(text), 0);
    return this;
  }

  orders(room: string, id: string, at: number): this {
    const { orders } = this.facts;
    const [code, conversation] = [orders.texts.codeOf(id), orders.texts.codeOf(room)];
    const thousandths = Number.NaN;
    orders.add({ id: code, at, kind: 0, thousandths, currency: missing, customer: missing, conversation });
    return this;
  }

  code(room: string): number {
    return this.facts.ids.codeOf(room);
  }

  divided(gap = day, isRoom: (code: number) => boolean = () => true): DividedRooms {
    return divideRooms(this.facts, isRoom, gap);
  }

  conversations(gap = day): readonly Conversation[] {
    this.divided(gap);
    return this.assembled();
  }

  assembled(): readonly Conversation[] {
    return assembled(this.facts);
  }
}

/** What each conversation holds, by its id. */
const contents = (conversations: readonly Conversation[]) =>
  Object.fromEntries(conversations.map(({ id, messages }) => [id, messages.map(({ at }) => at)]));

const twoCases = () =>
  new Rooms()
    .says("r", { at: 0 })
    .says("r", { at: hour, role: "agent" })
    .says("r", { at: 3 * day })
    .says("r", { at: 3 * day + hour, role: "agent" });

test("each case is a conversation; the first keeps the room's id", () => {
  expect(contents(twoCases().conversations())).toEqual({ r: [0, hour], "r#2": [3 * day, 3 * day + hour] });
});

test("what was divided is told", () => {
  const rooms = twoCases()
    .says("s", { at: 0 })
    .says("t", { at: 0 })
    .says("t", { at: 2 * day })
    .says("t", { at: 4 * day });
  expect(rooms.divided()).toEqual({ rooms: 2, conversations: 5, examples: ["r", "t"] });
});

test("of the rooms that were divided the first three are named", () => {
  const rooms = new Rooms();
  for (const room of ["r", "s", "t", "u"]) rooms.says(room, { at: 0 }).says(room, { at: 2 * day });
  expect(rooms.divided()).toEqual({ rooms: 4, conversations: 8, examples: ["r", "s", "t"] });
});

test("what is no room is left alone", () => {
  const rooms = twoCases();
  expect(rooms.divided(day, () => false)).toEqual({ rooms: 0, conversations: 0, examples: [] });
  expect(contents(rooms.assembled())).toEqual({ r: [0, hour, 3 * day, 3 * day + hour] });
});

test("a room of whose messages only some were read is left alone", () => {
  const rooms = twoCases();
  rooms.facts.leftOutLogs.mark(rooms.code("r"));
  expect(rooms.conversations().map(({ id }) => id)).toEqual(["r"]);
});

test("a new id is that of no other conversation", () => {
  const rooms = twoCases().says("r#2", { at: 7 });
  expect(contents(rooms.conversations())).toMatchObject({ "r#2": [7], "r##2": [3 * day, 3 * day + hour] });
});

describe("entries", () => {
  test("events belong to the case that was going on", () => {
    const rooms = twoCases()
      .happens("r", 2 * hour, "resolved")
      .happens("r", 3 * day + 2 * hour, "resolved");
    const [first, second] = rooms.conversations();
    expect(first.events.map(({ at }) => at)).toEqual([2 * hour]);
    expect(second.events.map(({ at }) => at)).toEqual([3 * day + 2 * hour]);
  });

  test("a case that was reopened and resolved again at one instant has ended", () => {
    const rooms = new Rooms()
      .says("r", { at: 0 })
      .happens("r", hour, "resolved")
      .happens("r", 2 * hour, "reopened")
      .happens("r", 2 * hour, "resolved")
      .says("r", { at: 3 * hour });
    expect(contents(rooms.conversations())).toEqual({ r: [0], "r#2": [3 * hour] });
  });

  test("so do answers to surveys; those without a time belong to the last", () => {
    const rooms = twoCases()
      .rates("r", 2, 2 * hour)
      .rates("r", 5, 4 * day)
      .rates("r", 1);
    const [first, second] = rooms.conversations();
    expect(first.surveys.map(({ score }) => score)).toEqual([2]);
    expect(second.surveys.map(({ score }) => score).toSorted()).toEqual([1, 5]);
  });

  test("a message told again in a later version stays with the first, so that it counts once", () => {
    const rooms = twoCases()
      .says("r", { at: 2 * hour, id: "m" })
      .says("r", { at: 3 * day + 2 * hour, id: "m" });
    expect(contents(rooms.conversations())).toEqual({
      r: [0, hour, 2 * hour],
      "r#2": [3 * day, 3 * day + hour],
    });
  });

  test("orders that name the room belong to the case that was going on", () => {
    const rooms = twoCases()
      .orders("r", "O-1", -5)
      .orders("r", "O-2", 2 * day)
      .orders("r", "O-3", 4 * day)
      .orders("x", "O-4", 0);
    rooms.divided();
    expect(rooms.facts.orders.orders().map(({ id, conversation }) => [id, conversation])).toEqual([
      ["O-1", "r"],
      ["O-4", "x"],
      ["O-2", "r"],
      ["O-3", "r#2"],
    ]);
  });
});

describe("what is said of the room", () => {
  test("holds for all of its cases", () => {
    const rooms = twoCases().is("r", "channel", "whatsapp").is("r", "customer", "C-1").is("r", "assignee", "Sari");
    rooms.facts.tags.keepTexts(rooms.code("r"), ["vip"], 0);
    const branch = rooms.facts.attribute("branch");
    branch.keep(rooms.code("r"), branch.dictionary.codeOf("Bandung"), 0);
    for (const conversation of rooms.conversations()) {
      expect(conversation).toMatchObject({ channel: "whatsapp", customer: "C-1", assignee: "Sari", tags: ["vip"] });
      expect(conversation.attribute("branch")).toBe("Bandung");
    }
  });

  test("how it stands now is how its last case stands", () => {
    const rooms = twoCases().is("r", "status", "pending");
    const [first, second] = rooms.conversations();
    expect([first.status, second.status]).toEqual(["closed", "pending"]);
  });

  test("its one rating is that of the last case", () => {
    const rooms = twoCases();
    const { ratings } = rooms.facts;
    ratings.keep(rooms.code("r"), ratings.dictionary.codeOf(ratingText(4, [1, 5])), 0);
    expect(rooms.conversations().map(({ surveys }) => surveys.map(({ score }) => score))).toEqual([[], [4]]);
  });

  test("totals hold for none of several cases", () => {
    const rooms = twoCases().says("s", { at: 0 });
    for (const room of ["r", "s"]) rooms.facts.numbers.handle.keep(rooms.code(room), 60_000, 0);
    const handled = rooms.conversations().map(({ id, reported }) => [id, reported.handle.calendar]);
    expect(Object.fromEntries(handled)).toEqual({ r: undefined, "r#2": undefined, s: 60_000 });
  });

  test("a resolution belongs to the case that was going on", () => {
    const rooms = twoCases();
    rooms.facts.numbers.resolvedAt.keep(rooms.code("r"), 2 * hour, 0);
    expect(rooms.conversations().map(({ resolvedAt }) => resolvedAt)).toEqual([2 * hour, undefined]);
  });

  test.each(["resolvedAt", "closedAt", "abandonedAt"] as const)(
    "an end of which only a time stamp tells divides as well: %s",
    (fact) => {
      const rooms = new Rooms().says("r", { at: 0 }).says("r", { at: 2 * hour });
      rooms.facts.numbers[fact].keep(rooms.code("r"), hour, 0);
      expect(contents(rooms.conversations())).toEqual({ r: [0], "r#2": [2 * hour] });
    },
  );

  test("a time stamp stands among the events: what was reopened after it is not resolved", () => {
    const rooms = (reopenedAt: number) => {
      const one = new Rooms()
        .says("r", { at: 0 })
        .says("r", { at: 4 * hour })
        .happens("r", reopenedAt, "reopened");
      one.facts.numbers.resolvedAt.keep(one.code("r"), 2 * hour, 0);
      return contents(one.conversations());
    };
    expect(rooms(3 * hour)).toEqual({ r: [0, 4 * hour] });
    expect(rooms(hour)).toEqual({ r: [0], "r#2": [4 * hour] });
  });

  test("its creation is that of the first case, unless it is older than a silence", () => {
    const rooms = new Rooms().says("r", { at: 9 * day }).says("s", { at: 9 * day });
    rooms.facts.numbers.createdAt.keep(rooms.code("r"), 8 * day, 0);
    rooms.facts.numbers.createdAt.keep(rooms.code("s"), 8 * day - 1, 0);
    expect(rooms.conversations().map(({ createdAt }) => createdAt)).toEqual([8 * day, 9 * day]);
  });

  test("a room begins with what happened in it, if that was before anything was said", () => {
    const created = (at: number) => {
      const rooms = new Rooms().happens("r", 8 * day, "assigned").says("r", { at: 9 * day });
      rooms.facts.numbers.createdAt.keep(rooms.code("r"), at, 0);
      return rooms.conversations()[0].createdAt;
    };
    expect(created(7 * day)).toBe(7 * day);
    expect(created(7 * day - 1)).toBe(8 * day);
  });

  test("a room of which nothing was said keeps its creation", () => {
    const rooms = new Rooms().happens("r", 9 * day, "assigned");
    rooms.facts.numbers.createdAt.keep(rooms.code("r"), 5, 0);
    expect(rooms.conversations()[0].createdAt).toBe(5);
  });
});

describe("a case that ended in silence", () => {
  const later = { at: 9 * day };
  const endOf = (entries: readonly Entry[], kind?: EventKind) => {
    const rooms = new Rooms();
    for (const entry of [...entries, later]) rooms.says("r", entry);
    if (kind !== undefined) rooms.happens("r", 2 * hour, kind);
    const [{ status, abandonedAt }] = rooms.conversations();
    return { status, abandonedAt };
  };

  test("is closed", () => {
    expect(endOf([{ at: 0 }, { at: 5, role: "agent" }, { at: 9 }])).toEqual({
      status: "closed",
      abandonedAt: undefined,
    });
  });

  test("is missed where the customer had the last word and no agent any, given up after the gap", () => {
    const unheard = [{ at: 0, role: "bot" }, { at: 5 }, { at: 9, role: "agent", internal: true }] as const;
    expect(endOf(unheard)).toEqual({ status: "missed", abandonedAt: 5 + day });
  });

  test("is closed where a bot had the last word", () => {
    expect(endOf([{ at: 0 }, { at: 5, role: "bot" }]).status).toBe("closed");
  });

  test("is not touched where it was resolved before", () => {
    expect(endOf([{ at: 0 }], "resolved")).toEqual({ status: undefined, abandonedAt: undefined });
  });
});

describe("who began", () => {
  test("a case that a campaign begins is a bot's, whoever answers", () => {
    const rooms = new Rooms()
      .says("r", { at: 0 })
      .says("r", { at: 5 * day, role: "bot", campaign: true })
      .says("r", { at: 5 * day + hour });
    expect(rooms.conversations().map(({ initiator }) => initiator)).toEqual([undefined, "bot"]);
  });

  test("a campaign in the midst of a case changes nothing", () => {
    const rooms = new Rooms().says("r", { at: 0 }).says("r", { at: 5, role: "bot", campaign: true });
    expect(rooms.conversations()[0].initiator).toBeUndefined();
  });

  test("what the input says stands", () => {
    const rooms = new Rooms().says("r", { at: 0, role: "bot", campaign: true }).is("r", "initiator", "customer");
    expect(rooms.conversations()[0].initiator).toBe("customer");
  });
});

describe("whatever is in the rooms", () => {
  const at = fc.integer({ min: 0, max: 60 });
  const room = fc.constantFrom("r", "s", "r#2");
  const content = fc.record({
    said: fc.array(
      fc.record({
        room,
        at,
        role: fc.constantFrom(...roles),
        id: fc.constantFrom("", "", "a", "b", "c"),
        internal: fc.boolean(),
        campaign: fc.boolean(),
      }),
      { maxLength: 20 },
    ),
    happened: fc.array(fc.record({ room, at, kind: fc.constantFrom<EventKind>("resolved", "assigned", "reopened") }), {
      maxLength: 5,
    }),
    rated: fc.array(fc.record({ room, at: fc.option(at, { nil: undefined }) }), { maxLength: 3 }),
  });
  type Content = typeof content extends fc.Arbitrary<infer Value> ? Value : never;

  const filled = ({ said, happened, rated }: Content): Rooms => {
    const rooms = new Rooms();
    for (const { room: id, ...entry } of said) rooms.says(id, entry);
    for (const event of happened) rooms.happens(event.room, event.at, event.kind);
    for (const survey of rated) rooms.rates(survey.room, 3, survey.at);
    return rooms;
  };

  /** Everything that conversations hold, in an order that does not depend on where it stands. */
  const everythingIn = (conversations: readonly Conversation[]) => ({
    messages: conversations.flatMap(({ messages }) => messages.map((message) => JSON.stringify(message))).sort(),
    events: conversations.flatMap(({ events }) => events.map((event) => JSON.stringify(event))).sort(),
    surveys: conversations.flatMap(({ surveys }) => surveys.map((survey) => JSON.stringify(survey))).sort(),
  });

  const piecesOf = (conversations: readonly Conversation[]) =>
    Object.fromEntries(
      conversations.map(({ id, status, initiator, messages, events, surveys }) => [
        id,
        { status, initiator, messages, events, surveys },
      ]),
    );

  test("no entry is lost or doubled, and no two conversations have one id", () => {
    fc.assert(
      fc.property(content, fc.integer({ min: 1, max: 20 }), (told, gap) => {
        const conversations = filled(told).conversations(gap);
        expect(everythingIn(conversations)).toEqual(everythingIn(filled(told).assembled()));
        expect(new Set(conversations.map(({ id }) => id)).size).toBe(conversations.length);
      }),
    );
  });

  test("the order of the input does not matter", () => {
    const shuffled = content.chain((told) =>
      fc.record({
        told: fc.constant(told),
        said: fc.shuffledSubarray(told.said, { minLength: told.said.length }),
        happened: fc.shuffledSubarray(told.happened, { minLength: told.happened.length }),
        rated: fc.shuffledSubarray(told.rated, { minLength: told.rated.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ told, ...other }) => {
        expect(piecesOf(filled(other).conversations(9))).toEqual(piecesOf(filled(told).conversations(9)));
      }),
    );
  });

  test("a room that grows keeps its cases, under their ids", () => {
    fc.assert(
      fc.property(content, at, (told, until) => {
        const all = told.said.filter(({ room: id }) => id !== "r#2");
        const said = all.filter((message) => message.at <= until);
        const before = filled({ said, happened: [], rated: [] }).conversations(9);
        const after = piecesOf(filled({ said: all, happened: [], rated: [] }).conversations(9));
        for (const { id, messages } of before) {
          expect(after[id].messages.slice(0, messages.length)).toEqual(messages);
        }
      }),
    );
  });
});
