import { answer, chat, header, type Input, question } from "./input.ts";

export const csv: readonly Input[] = [
  { what: "a plain file", bytes: chat, outcome: "ok", conversations: 1, firstResponse: 90 },
  { what: "no byte at all", bytes: "", outcome: "reject-file", says: "empty" },
  { what: "a header and nothing else", bytes: header, outcome: "ok+warn", says: "no-records", conversations: 0 },
  { what: "no line feed at the end", bytes: chat.trimEnd(), outcome: "ok", firstResponse: 90 },
  { what: "blank lines", bytes: `${header}\n${question}\n\n${answer}\n\n`, outcome: "ok", firstResponse: 90 },
  { what: "CRLF", bytes: chat.replaceAll("\n", "\r\n"), outcome: "ok", firstResponse: 90 },
  { what: "CR alone", bytes: chat.replaceAll("\n", "\r"), outcome: "ok", firstResponse: 90 },
  { what: "three line ends in one file", bytes: `${header.trim()}\r${question.trim()}\r\n${answer}`, outcome: "ok" },
  { what: "a line feed inside quotes", bytes: chat.replace("halo", '"ha\nlo"'), outcome: "ok", firstResponse: 90 },
  { what: "a CR inside quotes", bytes: chat.replace("halo", '"ha\rlo"'), outcome: "ok", firstResponse: 90 },
  { what: "a row too short", bytes: `${chat}k1,2026-05-04T08:00:00Z,agent\n`, outcome: "reject-row", line: 4 },
  {
    what: "a row too long",
    bytes: header + question.replace("halo", "halo,kak") + answer,
    outcome: "reject-row",
    line: 2,
  },
  {
    what: "a quote that stays open at the end",
    bytes: `${chat}k1,2026-05-04T08:00:00Z,agent,Sari,"oh`,
    outcome: "reject-file",
    line: 4,
  },
  {
    what: "a quote that stays open from the start of a large file",
    bytes: `${header}k0,2026-05-04T06:00:00Z,customer,"Ani,halo\n${question.repeat(9000)}`,
    outcome: "reject-file",
    line: 2,
    says: "unclosed-quote",
  },
  {
    what: "a quote inside a plain field",
    bytes: chat.replace("halo", 'layar 5" rusak'),
    outcome: "ok+warn",
    firstResponse: 90,
  },
  { what: "text behind a closing quote", bytes: chat.replace("halo", '"ha"lo'), outcome: "reject-row", line: 2 },
  {
    what: "backslashes before quotes",
    bytes: chat.replace("halo", '"\\"halo\\", katanya"'),
    outcome: "reject-row",
    line: 2,
    says: "backslash",
  },
  {
    what: "the same, told so",
    bytes: chat.replace("halo", '"\\"halo\\", katanya"'),
    args: ["--escape", "\\"],
    outcome: "ok",
    firstResponse: 90,
  },
  { what: "a NUL in a body", bytes: chat.replace("halo", "ha\0lo"), outcome: "ok", firstResponse: 90 },
  {
    what: "a NUL in an id",
    bytes: chat.replaceAll("k1", "k\0"),
    outcome: "ok+warn",
    says: "nul-in-id",
    firstResponse: 90,
  },
  { what: "semicolons", bytes: chat.replaceAll(",", ";"), outcome: "ok", firstResponse: 90 },
  { what: "tabs", name: "log.tsv", bytes: chat.replaceAll(",", "\t"), outcome: "ok", firstResponse: 90 },
  {
    what: "Excel's line about the separator",
    bytes: `sep=;\r\n${chat.replaceAll(",", ";")}`,
    outcome: "ok",
    firstResponse: 90,
  },
  { what: "a title above the header", bytes: `Ekspor Mei\n\n${chat}`, outcome: "reject-file", line: 1, says: "line 3" },
  { what: "a total below the rows", bytes: `${chat}Total,,,,2\n`, outcome: "reject-row", line: 4 },
  {
    what: "two exports, one below the other",
    bytes: chat + chat.replaceAll("k1", "k2"),
    outcome: "reject-row",
    line: 4,
  },
  {
    what: "a header twice over a column that counts",
    bytes: chat.replace("body", "created_at"),
    outcome: "reject-file",
    line: 1,
    says: "created_at",
  },
  {
    what: "a header twice over one that does not",
    bytes: chat.replace("author,body", "x,x"),
    outcome: "ok+warn",
    says: "repeated-header",
  },
  {
    what: "headers that objects already have",
    bytes: chat.replace("author,body", "__proto__,constructor"),
    outcome: "ok",
    firstResponse: 90,
  },
  {
    what: "headers with spaces and capitals",
    bytes: chat.replace("conversation_id", " Conversation ID "),
    outcome: "ok+warn",
    says: "spaced-header",
  },
  { what: "ten thousand columns", bytes: wide(10_000), outcome: "ok", firstResponse: 90 },
  { what: "more columns than are allowed", bytes: wide(10_001), outcome: "limit", line: 1 },
  { what: "a first line without an end", bytes: "x".repeat(400_000), outcome: "limit", line: 1 },
];

/** The plain file with further, blank columns. */
function wide(columns: number): string {
  const more = columns - header.split(",").length;
  const names = Array.from({ length: more }, (_, index) => `,x${index}`).join("");
  const [first, ...rows] = chat.trim().split("\n");
  return [first + names, ...rows.map((row) => row + ",".repeat(more))].join("\n");
}
