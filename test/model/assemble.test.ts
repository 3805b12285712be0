import { describe, expect, test } from "vitest";
import { assembler, type Repeat } from "../../src/model/assemble.ts";
import type { Conversation, EventKind, Role } from "../../src/model/conversation.ts";
import { Facts } from "../../src/model/facts.ts";
import { messageFlags, roleCode } from "../../src/model/logs/message-log.ts";
import { ratingText, withComment } from "../../src/model/rating-text.ts";
import { missing } from "../../src/model/texts/dictionary.ts";
import { assembled } from "../support/assemble.ts";

const encoder = new TextEncoder();

/** Facts that a test tells, and what is assembled of them. */
class Story {
  readonly facts = new Facts();
  readonly repeats: Repeat[] = [];

  #person = (name: string | undefined) => (name === undefined ? missing : this.facts.people.codeOf(name));

  /** `print` stands for the body where there is no id. */
  says(
    conversation: string,
    at: number,
    role: Role,
    { id = "", author, print = 0, internal = false }: Said = {},
  ): this {
    const bytes = encoder.encode(id);
    const fingerprint = id === "" ? print : id.length;
    const start = id === "" ? -1 : 0;
    const flags = messageFlags(roleCode(role), internal, undefined);
    const code = this.facts.ids.codeOf(conversation);
    this.facts.messages.add(code, at, flags, this.#person(author), fingerprint, bytes, start, bytes.length);
    return this;
  }

  happens(conversation: string, at: number, kind: EventKind, actor?: string, role?: Role, to?: string): this {
    const code = this.facts.ids.codeOf(conversation);
    this.facts.events.add(code, at, kind, this.#person(actor), role, this.#person(to));
    return this;
  }

  rates(
    conversation: string,
    score: number,
    at = Number.NaN,
    scale: readonly [number, number] = [1, 5],
    agent?: string,
    comment?: string,
  ): this {
    const { ids, surveys } = this.facts;
    const text = comment === undefined ? missing : surveys.comments.codeOf(comment);
    surveys.add(ids.codeOf(conversation), "csat", score, scale, at, this.#person(agent), text);
    return this;
  }

  assembled(): readonly Conversation[] {
    return assembled(this.facts, (repeat) => this.repeats.push(repeat));
  }

  only(): Conversation {
    const [conversation] = this.assembled();
    if (conversation === undefined) throw new Error("nothing was told");
    return conversation;
  }
}

interface Said {
  readonly id?: string;
  readonly author?: string;
  readonly print?: number;
  readonly internal?: boolean;
}

const order = ({ messages }: Conversation) => messages.map(({ at, role, author }) => [at, role, author]);

describe("messages", () => {
  test("stand with their conversation, in the order of time", () => {
    const story = new Story()
      .says("A", 30, "agent", { author: "Sari" })
      .says("B", 20, "customer")
      .says("A", 10, "customer", { author: "Ani" });
    expect(story.assembled().map((conversation) => [conversation.id, order(conversation)])).toEqual([
      [
        "A",
        [
          [10, "customer", "Ani"],
          [30, "agent", "Sari"],
        ],
      ],
      ["B", [[20, "customer", undefined]]],
    ]);
  });

  test("at one instant: by their ids, of which 9 precedes 10", () => {
    const story = new Story().says("A", 5, "agent", { id: "10" }).says("A", 5, "customer", { id: "9" });
    expect(order(story.only()).map(([, role]) => role)).toEqual(["customer", "agent"]);
  });

  test("at one instant and without ids: the customer first, then by author", () => {
    const story = new Story()
      .says("A", 5, "agent", { author: "Zul" })
      .says("A", 5, "agent", { author: "Adi" })
      .says("A", 5, "customer");
    expect(order(story.only())).toEqual([
      [5, "customer", undefined],
      [5, "agent", "Adi"],
      [5, "agent", "Zul"],
    ]);
  });

  test("told twice with the same id are one, though time and text may have changed", () => {
    const story = new Story()
      .says("A", 9, "agent", { id: "m", author: "Sari" })
      .says("A", 7, "customer", { id: "q" })
      .says("A", 8, "agent", { id: "m", author: "Budi" });
    expect(order(story.only())).toEqual([
      [7, "customer", undefined],
      [8, "agent", "Budi"],
    ]);
    expect(story.repeats).toEqual([{ log: "messages", index: 0 }]);
  });

  test("with the same id in different conversations are two", () => {
    const story = new Story().says("A", 1, "customer", { id: "m" }).says("B", 1, "customer", { id: "m" });
    expect(story.assembled().map(({ messages }) => messages.length)).toEqual([1, 1]);
    expect(story.repeats).toEqual([]);
  });

  test("without ids are one only if all that is known agrees", () => {
    const story = new Story()
      .says("A", 1, "customer", { print: 7 })
      .says("A", 1, "customer", { print: 8 })
      .says("A", 1, "customer", { print: 7 })
      .says("A", 1, "customer", { print: 7, internal: true })
      .says("A", 2, "customer", { print: 7 });
    expect(story.only().messages).toHaveLength(4);
    expect(story.repeats).toEqual([{ log: "messages", index: 2 }]);
  });

  test("with an id and without one are two", () => {
    expect(new Story().says("A", 1, "customer").says("A", 1, "customer", { id: "m" }).only().messages).toHaveLength(2);
  });

  test("keep instants before 1970 and beyond 32 bits", () => {
    const story = new Story().says("A", 4_102_444_800_123, "agent").says("A", -86_400_001, "customer");
    expect(order(story.only()).map(([at]) => at)).toEqual([-86_400_001, 4_102_444_800_123]);
  });
});

describe("events", () => {
  test("stand in the order of time, at one instant in the usual course of a conversation", () => {
    const story = new Story()
      .happens("A", 9, "closed")
      .happens("A", 5, "resolved", "Sari", "agent")
      .happens("A", 5, "assigned", undefined, "system", "Sari");
    expect(story.only().events).toEqual([
      { at: 5, kind: "assigned", actor: undefined, actorRole: "system", to: "Sari" },
      { at: 5, kind: "resolved", actor: "Sari", actorRole: "agent", to: undefined },
      { at: 9, kind: "closed", actor: undefined, actorRole: undefined, to: undefined },
    ]);
  });

  test("at the instant of a reopening stand in a course that there can be, whatever the order of the file", () => {
    const told: readonly (readonly [number, EventKind])[] = [
      [5, "resolved"],
      [9, "reopened"],
      [9, "resolved"],
    ];
    for (const happenings of [told, told.toReversed()]) {
      const story = new Story();
      for (const [at, kind] of happenings) story.happens("A", at, kind);
      expect(story.only().events.map(({ kind }) => kind)).toEqual(["resolved", "reopened", "resolved"]);
    }
  });

  test("told twice are one; by another actor, role or target they are two", () => {
    const story = new Story()
      .happens("A", 5, "resolved", undefined, "bot")
      .happens("A", 5, "resolved", undefined, "agent")
      .happens("A", 5, "resolved", undefined, "bot")
      .happens("A", 5, "assigned", undefined, undefined, "Sari")
      .happens("A", 5, "assigned", undefined, undefined, "Budi");
    expect(story.only().events.map(({ kind, actorRole, to }) => [kind, actorRole, to])).toEqual([
      ["assigned", undefined, "Budi"],
      ["assigned", undefined, "Sari"],
      ["resolved", "agent", undefined],
      ["resolved", "bot", undefined],
    ]);
    expect(story.repeats).toEqual([{ log: "events", index: 2 }]);
  });
});

describe("surveys", () => {
  test("stand in the order of time, those without one first", () => {
    const story = new Story().rates("A", 2, 30).rates("A", 4).rates("A", 5, 10);
    expect(story.only().surveys.map(({ score, at }) => [score, at])).toEqual([
      [4, undefined],
      [5, 10],
      [2, 30],
    ]);
  });

  test("an unanswered one has no score", () => {
    expect(new Story().rates("A", Number.NaN, 10).only().surveys[0]?.score).toBeUndefined();
  });

  test("told twice are one; on another scale or of another agent they are two", () => {
    const story = new Story()
      .rates("A", 1, 10, [1, 3])
      .rates("A", 1, 10, [0, 3])
      .rates("A", 1, 10, [1, 3], "Sari")
      .rates("A", 1, 10, [1, 3]);
    expect(story.only().surveys.map(({ scale, agent }) => [scale, agent])).toEqual([
      [[0, 3], undefined],
      [[1, 3], undefined],
      [[1, 3], "Sari"],
    ]);
    expect(story.repeats).toEqual([{ log: "surveys", index: 3 }]);
  });

  test("of versions that differ in their comment are one, which has a comment, whatever the order of the input", () => {
    const told = (...comments: readonly (string | undefined)[]) => {
      const story = comments.reduce(
        (before, comment) => before.rates("A", 4, 10, [1, 5], "Sari", comment),
        new Story().rates("A", 5, 20),
      );
      return [story.only().surveys.map(({ score, comment }) => [score, comment]), story.repeats.length];
    };
    const expected = [
      [
        [4, "Rusak"],
        [5, undefined],
      ],
      2,
    ];
    expect(told(undefined, "Lambat", "Rusak")).toEqual(expected);
    expect(told("Lambat", "Rusak", undefined)).toEqual(expected);
    expect(told("Rusak", undefined, "Lambat")).toEqual(expected);
  });

  test("that of a ticket row is one with the same answer of another record, and so is its comment", () => {
    const rated = (comment: string | undefined) => {
      const story = new Story().rates("A", 1, 10, [1, 5], undefined, comment);
      const { ratings } = story.facts;
      ratings.keep(0, ratings.dictionary.codeOf(withComment(ratingText(1, [1, 5]), "Barang rusak")), 0);
      return story.only().surveys.map(({ score, at, comment }) => [score, at, comment]);
    };
    expect(rated(undefined)).toEqual([[1, 10, "Barang rusak"]]);
    expect(rated("Rusak")).toEqual([[1, 10, "Rusak"]]);
  });

  test("that of a ticket row comes before the others", () => {
    const story = new Story().rates("A", 2, 10);
    const { ratings } = story.facts;
    ratings.keep(0, ratings.dictionary.codeOf(ratingText(5, [1, 5])), 0);
    expect(story.only().surveys.map(({ score }) => score)).toEqual([5, 2]);
  });
});

describe("a conversation", () => {
  test("was created when the export says so, else with its first message or event", () => {
    const story = new Story()
      .says("A", 20, "customer")
      .happens("A", 15, "queued")
      .says("B", 7, "customer")
      .happens("C", 3, "opened");
    story.facts.numbers.createdAt.keep(story.facts.ids.codeOf("B"), 1, 0);
    story.facts.ids.codeOf("D");
    expect(story.assembled().map(({ id, createdAt }) => [id, createdAt])).toEqual([
      ["A", 15],
      ["B", 1],
      ["C", 3],
      ["D", undefined],
    ]);
  });

  test("has what the export reports, on either clock", () => {
    const story = new Story().says("A", 1, "customer").says("B", 1, "customer");
    story.facts.numbers.firstResponse.keep(0, 60_000, 0);
    story.facts.numbers.resolutionBusiness.keep(0, 90_000, 0);
    story.facts.numbers.replies.keep(0, 0, 0);
    const [first, second] = story.assembled();
    expect(first?.reported).toMatchObject({
      firstResponse: { calendar: 60_000, business: undefined },
      resolution: { calendar: undefined, business: 90_000 },
      replies: 0,
      messages: undefined,
    });
    expect(second?.reported).toMatchObject({ firstResponse: { calendar: undefined }, replies: undefined });
  });

  test("without anything is empty", () => {
    const story = new Story();
    story.facts.ids.codeOf("A");
    expect(story.only()).toMatchObject({
      id: "A",
      messages: [],
      events: [],
      surveys: [],
      tags: [],
      channel: undefined,
    });
  });
});

test("of conversations of which only pieces were read neither messages nor events count; surveys and stamps do", () => {
  const story = new Story();
  const { ids, numbers, leftOutLogs, fragments, repliedBy } = story.facts;
  for (const id of ["whole", "piece"]) {
    story.says(id, 1000, "customer").happens(id, 2000, "resolved").rates(id, 5, 3000);
    numbers.firstResponseAt.keep(ids.codeOf(id), 1500, 0);
  }
  leftOutLogs.mark(ids.codeOf("piece"));
  fragments.mark(ids.codeOf("piece"));
  repliedBy.put(ids.codeOf("piece"), 1800);
  const told = story.assembled();
  expect(told.map(({ messages, events, surveys }) => [messages.length, events.length, surveys.length])).toEqual([
    [1, 1, 1],
    [0, 0, 1],
  ]);
  expect(told.map(({ firstResponseAt }) => firstResponseAt)).toEqual([1500, 1500]);
  expect(told.map(({ isFragment, repliedBy }) => [isFragment, repliedBy])).toEqual([
    [false, undefined],
    [true, 1800],
  ]);
});

test("conversations can be made in any order and again, with the same entries", () => {
  const { facts } = new Story()
    .says("A", 2, "agent", { id: "m2" })
    .says("B", 5, "customer")
    .says("A", 1, "customer", { id: "m1" })
    .says("A", 2, "agent", { id: "m2" });
  const repeats: Repeat[] = [];
  const conversationOf = assembler(facts, (repeat) => repeats.push(repeat));
  const told = [1, 0, 1, 0].map((index) => {
    const { id, messages } = conversationOf(index);
    return [id, messages.map(({ at }) => at)];
  });
  expect(told).toEqual([
    ["B", [5]],
    ["A", [1, 2]],
    ["B", [5]],
    ["A", [1, 2]],
  ]);
  expect(repeats).toHaveLength(2);
});
