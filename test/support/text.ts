import fc from "fast-check";

/** Names that some data really has. */
export const naughtyNames = [
  '=HYPERLINK("http://evil")',
  "+1",
  "-2",
  "@sum",
  "＝1+1",
  "\tTAB",
  "\rCR",
  "\nLF",
  "\0NUL",
  " =1",
  "\u001b[31mred\u001b[0m",
  "\u001b]0;title\u0007",
  "a|b`c*d_e",
  "<script>alert(1)</script>",
  "[x](javascript:alert(1))",
  "::error::hacked",
  "x\n::error::hacked",
  "##vso[task.complete result=Failed]",
  "##[error]hacked",
  "\u202egnp.exe",
  "a\u2028b",
  "x".repeat(200),
  "客户服务渠道".repeat(20),
  "👨‍👩‍👧‍👦".repeat(30),
  "สวัสดีครับ",
  "हिन्दी समर्थन",
  "\u0301\u0302zalgo",
  "\u{e0041}\u{e0042}",
  'a,b;"c"',
  "",
  " ",
  "__proto__",
  "constructor",
] as const;

/** Text of any kind: naughty names, parts of them, and whatever Unicode has. */
export const anyText = fc.oneof(
  fc.constantFrom(...naughtyNames),
  fc.string({ unit: "binary", maxLength: 60 }),
  fc
    .array(fc.constantFrom(...naughtyNames, "::", ":", "#", "##", "[", "vso[", " ", "\n", "\u00a0", "a"), {
      maxLength: 6,
    })
    .map((parts) => parts.join("")),
);

/** Controls (but the line feed), bidirectional marks, separators and tags: what no terminal may get from data. */
export const unseen = /(?!\n)\p{Cc}|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029\u{e0000}-\u{e007f}]/u;

/** A line that GitHub or Azure would take for a command. */
export const commandLine = /^\s*::|##\[|##vso\[/m;
