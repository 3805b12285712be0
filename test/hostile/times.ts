import type { Input } from "./input.ts";

const newYork = ["--time-zone", "America/New_York"];
const local = (...rows: string[]) =>
  `conversation_id,created_at,author_role\n${rows.map((row) => `k,${row}\n`).join("")}`;

export const times: readonly Input[] = [
  {
    what: "a local time that never was",
    bytes: local("2026-03-08 01:59,customer", "2026-03-08 02:30,agent"),
    args: newYork,
    outcome: "ok+warn",
    says: "clock-gap",
    firstResponse: 1860,
  },
  {
    what: "a local time that was twice",
    bytes: local("2026-11-01 01:50,customer", "2026-11-01 01:10,agent"),
    args: newYork,
    outcome: "ok+warn",
    says: "clock-overlap",
    firstResponse: 1200,
  },
  {
    what: "times without an offset or a zone",
    bytes: local("2026-05-04 07:00,customer", "2026-05-04 07:01,agent"),
    outcome: "ok+warn",
    says: "zone-assumed",
    firstResponse: 60,
  },
  {
    what: "the same with a zone",
    bytes: local("2026-05-04 07:00,customer", "2026-05-04 07:01,agent"),
    args: newYork,
    outcome: "ok",
    firstResponse: 60,
  },
  {
    what: "day and month that could be either",
    bytes: local("04/05/2026 07:00,customer"),
    outcome: "reject-file",
    says: "--date-format",
  },
  {
    what: "seconds and milliseconds in one column",
    bytes: local("1777878000,customer", "1777878060000,agent"),
    outcome: "reject-file",
  },
  {
    what: "every spelling in one column",
    bytes: local(
      "2026-05-04T07:00Z,customer",
      "1777878000,customer",
      "04/05/2026,agent",
      "tiket 12,agent",
      "12:30,agent",
    ),
    outcome: "reject-file",
  },
  {
    what: "a day that does not exist",
    bytes: local("2026-02-28T07:00Z,customer", "2026-02-30T07:00Z,agent"),
    outcome: "reject-row",
    line: 3,
  },
  {
    what: "the year 1",
    bytes: local("2026-02-28T07:00Z,customer", "0001-01-01T00:00Z,agent"),
    outcome: "reject-row",
    line: 3,
  },
  {
    what: "the year 9999",
    bytes: local("2026-02-28T07:00Z,customer", "9999-12-31T00:00Z,agent"),
    outcome: "reject-row",
    line: 3,
  },
  { what: "a word", bytes: local("2026-02-28T07:00Z,customer", "tiket 12,agent"), outcome: "reject-row", line: 3 },
  {
    what: "no time",
    bytes: local("2026-02-28T07:00Z,customer", ",agent"),
    outcome: "reject-row",
    line: 3,
    says: "blank",
  },
];
