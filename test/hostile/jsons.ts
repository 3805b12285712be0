import type { Input } from "./input.ts";

const json = (conversation: string, rest = "") =>
  `{"conversation_id":${conversation},"created_at":"2026-05-04T07:00:00Z","author_role":"customer"${rest}}\n`;
const nested = (depth: number) => `${"[".repeat(depth)}${"]".repeat(depth)}`;

export const jsons: readonly Input[] = [
  {
    what: "numbers as ids, beyond 2^53",
    name: "a.ndjson",
    bytes: json("9007199254740993") + json("9007199254740992"),
    outcome: "ok",
    conversations: 2,
  },
  { what: "a comma too many", name: "a.json", bytes: `[${json('"k"').trim()},]`, outcome: "reject-file", line: 1 },
  {
    what: "a comma too many, and nothing else understood",
    name: "a.json",
    bytes: '[{"x":1},]',
    outcome: "reject-file",
    line: 1,
  },
  { what: "NaN", name: "a.ndjson", bytes: json('"k"') + json('"l"', ',"x":NaN'), outcome: "reject-row", line: 2 },
  {
    what: "a record cut off",
    name: "a.ndjson",
    bytes: json('"k"') + json('"l"').slice(0, 40),
    outcome: "reject-row",
    line: 2,
  },
  {
    what: "U+2028 in a text",
    name: "a.ndjson",
    bytes: json('"k"', ',"body":"a\u2028b"'),
    outcome: "ok",
    conversations: 1,
  },
  {
    what: "a lone CR between values",
    name: "a.ndjson",
    bytes: json('"k"').replace(",", ",\r"),
    outcome: "ok",
    conversations: 1,
  },
  {
    what: "CRLF and blank lines",
    name: "a.ndjson",
    bytes: `${json('"k"').trim()}\r\n\r\n${json('"l"')}`,
    outcome: "ok",
    conversations: 2,
  },
  { what: "a byte order mark", name: "a.ndjson", bytes: `\ufeff${json('"k"')}`, outcome: "ok", conversations: 1 },
  {
    what: "a text sequence (RFC 7464)",
    name: "a.json",
    bytes: `\u001e${json('"k"')}`,
    outcome: "ok+warn",
    conversations: 1,
  },
  {
    what: "two documents in a row",
    name: "a.json",
    bytes: json('"k"').trim() + json('"l"').trim(),
    outcome: "reject-file",
  },
  {
    what: "a key twice",
    name: "a.ndjson",
    bytes: json('"k"', ',"conversation_id":"l"'),
    outcome: "ok+warn",
    says: "duplicate-key",
  },
  {
    what: "__proto__ as a key",
    name: "a.ndjson",
    bytes: json('"k"', ',"__proto__":{"polluted":true}'),
    outcome: "ok",
    conversations: 1,
  },
  {
    what: "a record nested too deeply among others",
    name: "a.ndjson",
    bytes: json('"k"') + json('"l"', `,"x":${nested(99)}`),
    outcome: "reject-row",
    line: 2,
  },
  {
    what: "nothing but a record nested too deeply",
    name: "a.ndjson",
    bytes: json('"k"', `,"x":${nested(90_000)}`),
    outcome: "reject-file",
    line: 1,
    says: "depth",
  },
  {
    what: "half a surrogate pair in ids",
    name: "a.ndjson",
    bytes: json('"k\\ud800"') + json('"k\\ud801"'),
    outcome: "ok+warn",
    conversations: 2,
  },
  {
    what: "ids that are no texts",
    name: "a.ndjson",
    bytes: `${json('"k"')}${json("true")}${json('["k"]')}7\nnull\n"k"\n[]\n`,
    outcome: "reject-row",
    line: 2,
    conversations: 1,
  },
  {
    what: "a number too large to be one",
    name: "a.ndjson",
    bytes: json('"k"') + json('"l"').replace('"2026-05-04T07:00:00Z"', "1e400"),
    outcome: "reject-row",
    line: 2,
  },
];
