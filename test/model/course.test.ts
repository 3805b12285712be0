import { describe, expect, test } from "vitest";
import { eventKinds } from "../../src/model/conversation.ts";
import { inCourse } from "../../src/model/course.ts";

/** "resolved 9" is one at 9. */
const happenings = (texts: readonly string[]) =>
  texts.map((text) => {
    const [name, at] = text.split(" ");
    const kind = eventKinds.find((known) => known === name);
    if (kind === undefined) throw new Error(`no event: ${text}`);
    return { kind, at: Number(at) };
  });
const course = (...texts: string[]) => inCourse(happenings(texts)).map(({ kind, at }) => `${kind} ${at}`);

describe("a reopening at the instant of other events", () => {
  test("comes before an end where the conversation stands ended: only what has ended is reopened", () => {
    expect(course("opened 1", "resolved 2", "resolved 5", "reopened 5")).toEqual([
      "opened 1",
      "resolved 2",
      "reopened 5",
      "resolved 5",
    ]);
    expect(course("closed 2", "resolved 5", "reopened 5", "closed 5", "reopened 9")).toEqual([
      "closed 2",
      "reopened 5",
      "resolved 5",
      "closed 5",
      "reopened 9",
    ]);
  });

  test("comes after the first end where the conversation stands open", () => {
    expect(course("opened 1", "resolved 5", "reopened 5")).toEqual(["opened 1", "resolved 5", "reopened 5"]);
    expect(course("opened 1", "reopened 5", "closed 5")).toEqual(["opened 1", "closed 5", "reopened 5"]);
    expect(course("resolved 1", "pending 2", "assigned 5", "resolved 5", "reopened 5", "closed 5")).toEqual([
      "resolved 1",
      "pending 2",
      "assigned 5",
      "resolved 5",
      "reopened 5",
      "closed 5",
    ]);
  });

  test("comes before a pause, of which it would else take all the time", () => {
    expect(course("resolved 1", "pending 5", "reopened 5")).toEqual(["resolved 1", "reopened 5", "pending 5"]);
    expect(course("snoozed 5", "reopened 5")).toEqual(["reopened 5", "snoozed 5"]);
  });

  test("leaves the next instants as ended, or as open, as its own is after it", () => {
    expect(course("resolved 1", "resolved 5", "reopened 5", "resolved 7", "reopened 7").slice(3)).toEqual([
      "reopened 7",
      "resolved 7",
    ]);
    expect(course("resolved 5", "reopened 5", "resolved 7", "reopened 7").slice(2)).toEqual([
      "resolved 7",
      "reopened 7",
    ]);
  });
});

test("other events keep their places, and without a reopening that shares its instant the list is the same", () => {
  const events = happenings(["transferred 1", "assigned 1", "resolved 1", "reopened 4", "pending 5", "resolved 5"]);
  expect(inCourse(events)).toBe(events);
});
