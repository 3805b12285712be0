import { describe, expect, test } from "vitest";
import { wordsOf } from "../../../src/language/words.ts";
import { type Files, reportOf } from "../../support/report-of.ts";

const minute = 60_000;
const hour = 60 * minute;

interface Chat {
  readonly id: string;
  readonly at: number;
}

/** Every 3 h 7 min. */
const chats = (count: number): readonly Chat[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `T${index}`,
    at: Date.UTC(2026, 2, 2, 8) + index * (3 * hour + 7 * minute),
  }));

const written = (at: number): string => new Date(at).toISOString().slice(0, 19).replace("T", " ");

const list = (all: readonly Chat[], delayOf: (index: number) => number, header = "created_at", write = written) =>
  [`id,${header},status`, ...all.map(({ id, at }, index) => `${id},${write(at + delayOf(index))},resolved`)].join("\n");

const messages = (all: readonly Chat[], asker = "customer", header = "created_at") =>
  [
    `conversation_id,${header},author_role`,
    ...all.flatMap(({ id, at }) => [
      `${id},${written(at + 20_000)},${asker}`,
      `${id},${written(at + 5 * minute)},agent`,
    ]),
  ].join("\n");

const events = (all: readonly Chat[], kind: string) =>
  ["conversation_id,event,at", ...all.map(({ id, at }) => `${id},${kind},${written(at + 20_000)}`)].join("\n");

async function told(files: Files) {
  const { diagnostics } = await reportOf(files);
  return diagnostics
    .filter(({ code }) => code === "hours-apart")
    .map(({ message, count }) => [count, message.split(", to within")[0]]);
}

const five = chats(5);
const ten = chats(10);
const behind = (): number => -7 * hour;

describe("a list and a log that lie the same hours apart", () => {
  test("are told, with how many tickets do", async () => {
    const files = { "list.csv": list(five, behind), "log.csv": messages(five) };
    expect(await told(files)).toEqual([[5, "a ticket was created 7 h before the first of its messages"]]);
    const { diagnostics } = await reportOf(files);
    const { message, examples } = diagnostics.find(({ code }) => code === "hours-apart") ?? {};
    expect(examples).toEqual(["conversation T0", "conversation T1", "conversation T2"]);
    expect(wordsOf("id").say(message ?? "")).toMatch(/^sebuah tiket dibuat 7 jam sebelum pesan pertamanya, .* dari 5 /);
  });

  test("are not where agents alone wrote, whose first message a rule may send", async () => {
    const greeted = { "list.csv": list(five, behind), "log.csv": messages(five, "agent") };
    expect(await told(greeted)).toEqual([]);
  });

  test("are told too where the list is ahead, and by half an hour more", async () => {
    const files = { "list.csv": list(five, () => 5.5 * hour), "log.csv": messages(five) };
    expect(await told(files)).toEqual([[5, "a ticket was created 330 min after the first of its messages"]]);
  });

  test("are told too of events", async () => {
    const files = { "list.csv": list(five, behind), "log.csv": events(five, "accepted") };
    expect(await told(files)).toEqual([[5, "a ticket was created 7 h before the first of its events"]]);
  });

  test("are told though both say their zones, and one in ten differs", async () => {
    const inUtc = (at: number) => `${written(at)}Z`;
    const one = list(ten, (index) => (index === 4 ? 0 : -7 * hour), "created_at", inUtc);
    expect(await told({ "list.csv": one, "log.csv": messages(ten) })).toMatchObject([[9, {}]]);
    const two = list(ten, (index) => (index % 5 === 4 ? 0 : -7 * hour), "created_at", inUtc);
    expect(await told({ "list.csv": two, "log.csv": messages(ten) })).toEqual([]);
  });

  test("are no longer so where a header says the zone", async () => {
    const log = messages(five, "customer", "created_at (WIB)");
    expect(await told({ "list.csv": list(five, behind), "log.csv": log })).toEqual([]);
    expect(await told({ "list.csv": list(five, behind, "created_at (UTC)"), "log.csv": log })).toEqual([]);
    expect(await told({ "list.csv": list(five, behind, "created_at (WIB)"), "log.csv": log })).toHaveLength(1);
  });
});

describe("nothing is told", () => {
  const quiet = async (files: Files) => expect(await told(files)).toEqual([]);

  test("of so few that it may be chance", async () => {
    await quiet({ "list.csv": list(five, behind), "log.csv": messages(chats(4)) });
  });

  test("of queues, however long", async () => {
    const queued = (index: number) => -(index + 1) * 37 * minute;
    await quiet({ "list.csv": list(ten, queued), "log.csv": messages(ten) });
    await quiet({ "list.csv": list(ten, () => -30 * minute), "log.csv": messages(ten) });
    await quiet({ "list.csv": list(ten, () => -7 * hour - 7 * minute), "log.csv": messages(ten) });
  });

  test("of what bots write, and rules do, a set time after the creation", async () => {
    await quiet({ "list.csv": list(five, behind), "log.csv": messages(five, "bot").replaceAll(/.*agent\n?/g, "") });
    await quiet({ "list.csv": list(five, behind), "log.csv": events(five, "escalated") });
  });

  test("of a day, which zones are never apart", async () => {
    await quiet({ "list.csv": list(five, () => -24 * hour), "log.csv": messages(five) });
  });

  test("of days without a time of day", async () => {
    const day = (at: number) => written(at).slice(0, 10);
    const atTen = five.map(({ id }, index) => ({ id, at: Date.UTC(2026, 2, 2 + index, 10) }));
    await quiet({ "list.csv": list(atTen, () => 0, "created_at", day), "log.csv": messages(atTen) });
  });

  test("of one file alone", async () => {
    const lines = five.map(({ id, at }) =>
      JSON.stringify({
        id,
        created_at: at + behind(),
        status: "resolved",
        messages: [{ at, role: "customer" }],
      }),
    );
    await quiet({ "a.ndjson": lines.join("\n") });
    await quiet({ "a.ndjson": lines.join("\n"), "ratings.csv": "ticket_id,score\nT1,5" });
  });
});
