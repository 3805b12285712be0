import { describe, expect, test } from "vitest";
import { TicketRecords } from "../../src/model/ticket-records.ts";

const telling = (...facts: readonly string[]) => new Set(facts);

describe("a record of a ticket is a first one", () => {
  test("unless one that tells the same facts, or more, was there before", () => {
    const records = new TicketRecords();
    const full = records.telling(telling("channel", "agent"));
    const short = records.telling(telling("agent"));
    expect([full(7), full(7), short(7), short(8)]).toEqual([true, false, false, true]);
  });

  test("if it tells another fact than those before it, though it leaves out some", () => {
    const records = new TicketRecords();
    const [list, rated] = [telling("agent"), telling("agent", "csat")].map((facts) => records.telling(facts));
    expect([list(7), rated(7), list(7)]).toEqual([true, true, false]);
    expect(records.telling(telling("csat"))(7)).toBe(false);
  });

  test("of its file or of another with the same columns", () => {
    const records = new TicketRecords();
    const months = ["January", "February"].map(() => records.telling(telling("agent")));
    expect(months.map((month) => month(7))).toEqual([true, false]);
  });

  test("unless it, or one before it, may tell anything", () => {
    const records = new TicketRecords();
    const any = records.telling();
    expect([any(7), any(7), records.telling(telling("csat"))(7)]).toEqual([true, false, false]);
  });
});

test("some records tell a fact, or tell none of some, once there are records", () => {
  const records = new TicketRecords();
  records.telling();
  const list = records.telling(telling("agent"));
  expect(records.someTell(["agent"])).toBe(false);
  list(1);
  expect([records.someTell(["agent", "csat"]), records.someTell(["csat"])]).toEqual([true, false]);
  expect([records.someTellNone(["agent"]), records.someTellNone(["csat"])]).toEqual([false, true]);
  expect([records.tellNone(1, ["csat"]), records.tellNone(1, ["agent"]), records.tellNone(2, ["csat"])]).toEqual([
    true,
    false,
    false,
  ]);
});

test("records that leave out what is empty tell what any of them tell", () => {
  const records = new TicketRecords();
  const [answered, unanswered] = [telling("firstResponseAt"), telling("status")].map((facts) =>
    records.telling(facts, true),
  );
  const other = records.telling(telling("status"));
  expect([answered(1), unanswered(2), other(3)]).toEqual([true, true, true]);
  expect([1, 2, 3].map((conversation) => records.tellNone(conversation, ["firstResponseAt"]))).toEqual([
    false,
    false,
    true,
  ]);
  expect(records.someTellNone(["status"])).toBe(false);
});

test("a conversation has a record once any list has one", () => {
  const records = new TicketRecords();
  const [list, rated] = [telling("agent"), telling("csat")].map((facts) => records.telling(facts));
  list(1);
  rated(2);
  expect([1, 2, 3].map((conversation) => records.has(conversation))).toEqual([true, true, false]);
});
