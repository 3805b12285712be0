import { expect, test } from "vitest";
import { plain } from "../support/look.ts";
import { rules } from "../support/output-rules.ts";

const fails = (format: string, text: string, harmless = text): boolean => {
  try {
    rules[format]?.({ text, harmless, whole: { a: "##[x" }, rows: [{ a: 1 }], appearance: plain });
    return false;
  } catch {
    return true;
  }
};

const suite = (inside: string): string => `<?xml version="1.0" encoding="UTF-8"?>\n<a b="c">${inside}</a>\n`;

/** What a renderer of ours might write, and what it might write if it forgot to encode something. */
test.each([
  [
    "table",
    "Sari  3\n",
    ["\u001b[31mSari\n", "a\rb\n", "\u202ea\n", "::error::x\n", "a ##vso[x]\n", `${"x".repeat(81)}\n`],
  ],
  ["csv", "a,-1.5\n'=1,'@x\n", ["a,=1\nb,c\n", "a,＝1\nb,c\n", "a\u001b,b\nc,d\n", "a,b\n", '"\n::error::x",b\nc,d\n']],
  ["json", '{"a":"\\u0023#[x"}\n', ['{"a":"##[x"}\n', '{"a":"b"}\n']],
  ["ndjson", '{"a":1}\n', ['{"a":1}\n{"a":1}\n', '{"a":2}\n']],
  [
    "markdown",
    "# A\n\n| a \\| b |\n| :-- |\n\n**c**\n",
    [
      "<b>\n",
      "| a | b |\n| :-- |\n",
      "[a](b)\n",
      "https://a.example\n",
      "@a\n",
      "- a\n",
      "---\n",
      "a \u0007\n",
      "# a_b\n",
    ],
  ],
  [
    "junit",
    suite("&lt;d&#10;"),
    [suite("<d/>"), suite("&d;"), suite("\u0001"), suite("]]>"), suite("<d>"), suite("<!--")],
  ],
  [
    "github",
    "::error title=a%2C b::c%0Ad\nplain\n",
    [
      "::error title=a,b::c%0Ad\nplain\n",
      "::error title=a%2C b::c%0Ad\n::add-mask::x\n",
      "::error title=a%2C b::c%0Ad%0Ae\nplain\n",
      "::error title=a%2C b::c%0Ad\nplain\n::error::x\n",
      "::error title=a%2C b::c%0Ad\nplain ##[error]\n",
    ],
  ],
  [
    "openmetrics",
    '# TYPE metrik_a gauge\nmetrik_a{b="c\\"\\n"} 1.5\n# EOF\n',
    [
      'metrik_a{b="c"d"} 1\n# EOF\n',
      'metrik_a{b="c"} 1\nmetrik_a{b="c"} 2\n# EOF\n',
      "metrik_a 1\nx 1\n# EOF\n",
      "metrik_a 1\n# EOF\n\n",
      "metrik_a 1\n",
    ],
  ],
  [
    "html",
    '<title>x</title>\n<body><p class="a"><a href="#b">c &lt;b&gt; &#35;#[x]</a></p></body>\n',
    [
      '<title>x</title>\n<body><p class="a"><a href="#b">c <b></b></a></p></body>\n',
      '<title>x</title>\n<body><p class="a" onload="b"><a href="#b">c</a></p></body>\n',
      '<title>x</title>\n<body><p class="a"><a href="javascript:b">c</a></p></body>\n',
      '<title>x</title>\n<body><p class="a"><a href="#b">c \u202e</a></p></body>\n',
      '<title>x</title>\n<body><p class="a"><a href="#b">c ##[x]</a></p></body>\n',
    ],
  ],
])("the rule of %s lets through what is ours, and nothing live", (format, ours, live) => {
  expect(fails(format, ours)).toBe(false);
  expect(live.filter((text) => !fails(format, text, ours))).toEqual([]);
});

test("every rule was tried", () => {
  expect(Object.keys(rules)).toHaveLength(9);
});
