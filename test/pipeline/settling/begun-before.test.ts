import { describe, expect, test } from "vitest";
import { type Files, reportOf } from "../../support/report-of.ts";

const minutes = 60;
const hours = 60 * minutes;

const log = (...messages: readonly string[]) => ["conversation_id,created_at,author_role", ...messages].join("\n");
const list = (...tickets: readonly string[]) => ["id,status,created_at,resolved_at", ...tickets].join("\n");

const earlier = "1,resolved,2026-04-28 09:00:00,2026-04-28 10:00:00";
const cut = "2,resolved,2026-04-29 09:00:00,2026-05-01 11:00:00";
const whole = "3,resolved,2026-05-01 08:00:00,2026-05-01 09:00:00";
const may = log(
  "3,2026-05-01 08:00:00,customer",
  "3,2026-05-01 08:30:00,agent",
  "2,2026-05-01 10:00:00,customer",
  "2,2026-05-01 10:01:00,agent",
);

const told = async (tickets: string, messages = may, others: Files = {}) => {
  const { rows, diagnostics } = await reportOf({ "list.csv": tickets, "log.csv": messages, ...others });
  return { values: rows[0].values, notes: diagnostics.filter(({ code }) => code === "missing-messages") };
};

test("of a conversation from long before the log, the log has no first question and no first reply", async () => {
  const { values, notes } = await told(list(earlier, cut, whole));
  expect(values["first-response-time"]).toMatchObject({ n: 1, median: 30 * minutes, excluded: { "not-told": 2 } });
  expect(values["missed-rate"]).toMatchObject({ n: 1, numerator: 0, excluded: { "not-told": 2 } });
  expect(values["resolution-time"]).toMatchObject({ n: 3, max: 50 * hours });
  expect(notes).toMatchObject([{ count: 1, examples: ["conversation 2"] }]);
});

describe("messages that begin after the creation are all there, as far as is sure,", () => {
  const isWhole = async (tickets: string, messages = may, others: Files = {}) =>
    expect((await told(tickets, messages, others)).notes).toEqual([]);

  test("where they do so by less than a day, as with forms and e-mails", async () => {
    await isWhole(list(earlier, "2,resolved,2026-04-30 10:00:00,2026-05-01 11:00:00", whole));
  });

  test("where no ticket without messages shows that the list begins before the log", async () => {
    await isWhole(list(cut, whole));
  });

  test("where older messages of others are there", async () => {
    await isWhole(list(earlier, cut, whole), `${may}\n9,2026-04-20 09:00:00,customer`);
  });

  test("where another of the log's time has waited as long for its first", async () => {
    const late = "4,resolved,2026-05-02 09:00:00,2026-05-04 11:00:00";
    const other = "5,resolved,2026-05-02 09:00:00,2026-05-02 11:00:00";
    const messages = "4,2026-05-04 10:00:00,agent\n5,2026-05-02 09:00:00,customer";
    await isWhole(list(earlier, cut, whole, late, other), `${may}\n${messages}`);
  });

  test("where most of the log's time have none at their creation", async () => {
    await isWhole(list(earlier, cut, "3,resolved,2026-05-01 07:30:00,2026-05-01 09:00:00"));
    await isWhole(list(earlier, cut, whole, "4,resolved,2026-05-01 09:00:00,2026-05-01 09:30:00"));
  });

  test("where the creation is known by its day alone, or events tell more", async () => {
    await isWhole(list("1,resolved,2026-04-28,", "2,resolved,2026-04-29,", "3,resolved,2026-05-01,"));
    const events = "conversation_id,event,at\n2,assigned,2026-05-01 10:00:30";
    await isWhole(list(earlier, cut, whole), may, { "events.csv": events });
  });
});
