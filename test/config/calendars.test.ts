import { describe, expect, test } from "vitest";
import { configFile, loadConfig } from "../support/load-config.ts";

const written = (...lines: readonly string[]): string => configFile(lines.join("\n"));

const hour = 3_600_000;
const window = (from: number, to: number) => ({ from: from * hour, to: to * hour });
const dayOf = (year: number, month: number, date: number) => Date.UTC(year, month - 1, date) / (24 * hour);

test("a calendar: windows by weekday, holidays by date, range and country, exceptions", async () => {
  const path = written(
    "hours: business",
    "calendars:",
    "  default:",
    "    time-zone: Asia/Jakarta",
    '    hours: { monday: ["09:00-12:00", "13:00-17:00"], friday: ["22:00-06:00"], sunday: ["00:00-24:00"] }',
    '    holidays: ["2026-01-01", "2026-03-20..2026-03-24", country: ID, { country: DE, region: BY }]',
    '    exceptions: { "2026-03-28": ["09:00-13:00"], "2026-03-30": [] }',
  );
  const { hours, calendars } = await loadConfig(path);
  expect(hours).toBe("business");
  expect(calendars).toEqual({
    default: [
      {
        from: undefined,
        timeZone: "Asia/Jakarta",
        week: [[window(9, 12), window(13, 17)], [], [], [], [window(22, 30)], [], [window(0, 24)]],
        holidays: [
          { first: dayOf(2026, 1, 1), last: dayOf(2026, 1, 1) },
          { first: dayOf(2026, 3, 20), last: dayOf(2026, 3, 24) },
        ],
        places: [{ country: "ID" }, { country: "DE", region: "BY" }],
        exceptions: new Map([
          [dayOf(2026, 3, 28), [window(9, 13)]],
          [dayOf(2026, 3, 30), []],
        ]),
      },
    ],
  });
});

test("a calendar that changed is a list, each entry from its date on; and calendars for conversations", async () => {
  const path = written(
    "calendars:",
    "  night:",
    '    - { from: "1990-01-01", time-zone: UTC, hours: { friday: ["22:00-06:00"] } }',
    "    - { from: 2026-03-01, time-zone: UTC, hours: {} }",
    "calendar-for:",
    "  - { channel: whatsapp, priority: urgent, team: Night, calendar: night }",
  );
  const config = await loadConfig(path);
  expect(config.calendars?.night.map(({ from }) => from)).toEqual([dayOf(1990, 1, 1), dayOf(2026, 3, 1)]);
  expect(config["calendar-for"]).toEqual([
    { channel: "whatsapp", priority: "urgent", team: "Night", calendar: "night" },
  ]);
});

test("days that several entries name, or that lie before all of them, are no fault", async () => {
  const path = written(
    "calendars:",
    "  default:",
    '    - { from: 2026-02-01, time-zone: UTC, hours: {}, holidays: &free ["2026-01-01", "2026-03-19..2026-03-21"] }',
    '    - { from: 2026-03-01, time-zone: UTC, hours: { monday: ["09:00-17:00"] }, holidays: *free }',
  );
  const { calendars } = await loadConfig(path);
  expect(calendars?.default).toHaveLength(2);
});

// 2026-08-16 is a Sunday, 2026-08-17 a Monday that is a holiday of Indonesia.
test.each([
  ["on which the other entry is closed anyway", "2026-08-16", ""],
  ["that the country of the other entry may have", "2026-08-17", ", holidays: [{ country: ID }]"],
])("a holiday %s is no fault", async (_, holiday, others) => {
  const path = written(
    "calendars:",
    "  default:",
    `    - { time-zone: UTC, hours: {}, holidays: ["${holiday}"] }`,
    `    - { from: 2026-07-01, time-zone: UTC, hours: { monday: ["09:00-17:00"] }${others} }`,
  );
  expect((await loadConfig(path)).calendars?.default).toHaveLength(2);
});

test("clocks of metrics and of targets", async () => {
  const path = written(
    "metrics:",
    "  first-response-time: { hours: business }",
    "  reply-time: { hours: calendar, turn-start: last }",
    "  sla: { hours: business, targets: [{ metric: wait-time, limit: 1h, hours: calendar }] }",
  );
  expect((await loadConfig(path)).metrics).toEqual({
    settings: {
      "first-response-time": { hours: "business" },
      "reply-time": { hours: "calendar", "turn-start": "last" },
      sla: { hours: "business" },
    },
    targets: [{ metric: "wait-time", limit: hour, selector: {}, hours: "calendar" }],
  });
});

test.each([
  ["an exception opens", 'hours: {}, exceptions: { 2026-03-28: ["09:00-13:00"] }'],
  ["one weekday opens", 'hours: { sunday: ["09:00-13:00"] }'],
])("a calendar that %s is one", async (_, hours) => {
  const { calendars } = await loadConfig(written(`calendars: { default: { time-zone: UTC, ${hours} } }`));
  expect(calendars?.default).toHaveLength(1);
});

describe("what is wrong is told with line and column", () => {
  const calendar = (...lines: readonly string[]) => ["calendars:", "  default:", "    time-zone: UTC", ...lines];
  const list = (...entries: readonly string[]) => [
    "calendars:",
    "  default:",
    ...entries.map((entry) => `    - ${entry}`),
  ];

  test.each([
    [
      "a window",
      calendar('    hours: { monday: ["09:00-12:00", "17.00-18.00"] }'),
      { line: 4, column: 38 },
      'calendars.default.hours.monday.1: "17.00-18.00" is no window such as 09:00-17:00, 22:00-06:00 or 00:00-24:00',
    ],
    [
      "a weekday",
      calendar("    hours:", "      senin: []"),
      { line: 5, column: 7 },
      'no key "calendars.default.hours.senin"',
    ],
    ["no hours", calendar("    holidays: []"), { line: 3, column: 5 }, "calendars.default.hours: "],
    [
      "no zone",
      ["calendars:", "  default: { hours: {} }"],
      { line: 2, column: 12 },
      "calendars.default.time-zone: name the zone",
    ],
    [
      "an offset for a zone",
      ["calendars:", "  default: { hours: {}, time-zone: +07:00 }"],
      { line: 2, column: 36 },
      'there is no time zone "+07:00"',
    ],
    [
      "an abbreviation for a zone",
      ["calendars:", "  default: { hours: {}, time-zone: WITA }"],
      { line: 2, column: 36 },
      "such as Asia/Makassar",
    ],
    [
      "a holiday",
      calendar("    hours: {}", "    holidays:", "      - 2026-02-30"),
      { line: 6, column: 9 },
      'calendars.default.holidays.0: "2026-02-30" is no date such as 2026-03-20, or range',
    ],
    [
      "a key of a holiday",
      calendar("    hours: {}", "    holidays: [{ country: ID, state: BA }]"),
      { line: 5, column: 31 },
      'no key "calendars.default.holidays.0.state"',
    ],
    [
      "an exception",
      calendar("    hours: {}", '    exceptions: { 28-03-2026: ["09:00-13:00"] }'),
      { line: 5, column: 31 },
      'calendars.default.exceptions.28-03-2026: "28-03-2026" is no date such as 2026-03-28',
    ],
    [
      "a key",
      calendar("    hours: {}", "    holiday: []"),
      { line: 5, column: 5 },
      'no key "calendars.default.holiday"',
    ],
    [
      "a key of a list",
      list("{ time-zone: UTC, hours: {}, until: 2026-01-01 }"),
      { line: 3, column: 36 },
      'no key "calendars.default.0.until"',
    ],
    [
      "a list that says of its second entry no date",
      list("{ time-zone: UTC, hours: {} }", "{ time-zone: UTC, hours: {} }"),
      { line: 4, column: 7 },
      "calendars.default.1.from: say from which date on it holds",
    ],
    [
      "a list that goes back",
      list("{ from: 2026-02-01, time-zone: UTC, hours: {} }", "{ from: 2026-01-01, time-zone: UTC, hours: {} }"),
      { line: 4, column: 15 },
      "calendars.default.1.from: dates have to rise",
    ],
    [
      "a list in two zones",
      list("{ time-zone: UTC, hours: {} }", "{ from: 2026-01-01, time-zone: Asia/Jakarta, hours: {} }"),
      { line: 4, column: 38 },
      "calendars.default.1.time-zone: a calendar has one time zone, here UTC",
    ],
    [
      "a holiday in the dates of the next entry",
      list(
        '{ time-zone: UTC, hours: {}, holidays: [{ country: ID }, "2026-12-30..2027-01-01"] }',
        '{ from: 2027-01-01, time-zone: UTC, hours: { friday: ["09:00-17:00"] } }',
      ),
      { line: 3, column: 46 },
      "calendars.default.0.holidays: 2027-01-01 is a day of the entry from 2027-01-01 on: write it there, where it counts",
    ],
    [
      "an exception in the dates of the entry before",
      list(
        "{ time-zone: UTC, hours: {} }",
        '{ from: 2027-01-01, time-zone: UTC, hours: {}, exceptions: { "2026-12-31": [] } }',
      ),
      { line: 4, column: 66 },
      "calendars.default.1.exceptions: 2026-12-31 is a day of the entry before: write it there, where it counts",
    ],
    [
      "no such calendar",
      [
        "calendars:",
        "  default: { time-zone: UTC, hours: {} }",
        "calendar-for:",
        "  - { channel: chat, calendar: defualt }",
      ],
      { line: 4, column: 32 },
      'calendar-for.0.calendar: there is no calendar "defualt"; did you mean "default"?',
    ],
    [
      "no calendars at all",
      ["calendar-for: [{ channel: chat, calendar: night }]"],
      { line: 1, column: 43 },
      'there is no calendar "night"; calendars: none',
    ],
    [
      "a calendar for nothing",
      ["calendars:", "  office: { time-zone: UTC, hours: {} }"],
      { line: 2, column: 11 },
      "calendars.office: nothing is counted by it: call it default, or name it in calendar-for",
    ],
    [
      "a calendar without a window",
      calendar("    hours: { monday: [] }", "    exceptions: { 2026-03-28: [] }"),
      { line: 3, column: 5 },
      "calendars.default: it is never open, and every duration would be 0: give a day of hours its windows",
    ],
    [
      "a list without a window",
      list("{ time-zone: UTC, hours: {} }", "{ from: 2026-01-01, time-zone: UTC, hours: {} }"),
      { line: 3, column: 5 },
      "calendars.default: it is never open",
    ],
    ["a clock", ["hours: office"], { line: 1, column: 8 }, "hours: "],
    [
      "a clock of a metric that has one only",
      ["metrics:", "  csat: { hours: business }"],
      { line: 2, column: 11 },
      'there is no key "metrics.csat.hours"',
    ],
  ])("%s", async (_, lines, place, message) => {
    const path = written(...lines);
    await expect(loadConfig(path)).rejects.toMatchObject({
      code: "bad-config",
      message: expect.stringContaining(message),
      details: { file: path, ...place },
    });
  });

  test("the keys that there are, in a calendar and in a list of them", async () => {
    for (const lines of [calendar("    hours: {}", "    x: 1"), list("{ time-zone: UTC, hours: {}, x: 1 }")]) {
      await expect(loadConfig(written(...lines))).rejects.toMatchObject({
        details: { help: "keys: from, time-zone, hours, holidays, exceptions" },
      });
    }
  });
});
