import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { everyCut } from "../../support/csv.ts";
import { chatIn } from "./reading.ts";

const partsIn = async (text: string) => (await chatIn(text)).told.map(({ parts }) => parts);

describe("a line that begins a message", () => {
  test.each([
    ["of an Android telephone", "15.04.2016, 15:04 - Ana: Halo", ["15.04.2016, 15:04", "Ana", "Halo"]],
    ["of an iPhone", "[15-01-20 02:22:56] Ana: Halo", ["15-01-20 02:22:56", "Ana", "Halo"]],
    ["with the dots of Indonesia", "15/04/26 16.05 - Ana: Halo", ["15/04/26 16.05", "Ana", "Halo"]],
    ["with seconds behind dots", "[15/04/26 16.05.33] Ana: Halo", ["15/04/26 16.05.33", "Ana", "Halo"]],
    ["year first", "2026-04-15, 16:05 - Ana: Halo", ["2026-04-15, 16:05", "Ana", "Halo"]],
    ["on a clock of 12 hours", "4/5/26, 4:05 PM - Ana: Halo", ["4/5/26, 4:05 PM", "Ana", "Halo"]],
    ["with U+202F in front of PM", "[4/5/26, 4:05:06\u202fPM] Ana: Halo", ["4/5/26, 4:05:06\u202fPM", "Ana", "Halo"]],
    ["with p.m. in letters and dots", "4/5/26, 4:05 p. m. - Ana: Halo", ["4/5/26, 4:05 p. m.", "Ana", "Halo"]],
    ["in the afternoon", "15/04/26 4.05 sore - Ana: Halo", ["15/04/26 4.05 sore", "Ana", "Halo"]],
    [
      "behind U+200E",
      "\u200e[15/04/26, 16:05:33] Ana: \u200eimage omitted",
      ["15/04/26, 16:05:33", "Ana", "\u200eimage omitted"],
    ],
    ["behind U+200F", "\u200f15/04/26, 16:05 - Ana: Halo", ["15/04/26, 16:05", "Ana", "Halo"]],
    [
      "with a number in marks for a name",
      "15/04/26 16.05 - \u202a+62 812\u202c: Halo",
      ["15/04/26 16.05", "\u202a+62 812\u202c", "Halo"],
    ],
    [
      "with colons and dashes in the text",
      "15/04/26 16.05 - Ana: jam 16:05 - a: b",
      ["15/04/26 16.05", "Ana", "jam 16:05 - a: b"],
    ],
    ["without a text", "15/04/26 16.05 - Ana: ", ["15/04/26 16.05", "Ana", ""]],
    ["without even the space", "15/04/26 16.05 - Ana:", ["15/04/26 16.05", "Ana", ""]],
    ["with quotes in the name", '15/04/26 16.05 - Budi "Bos" S: Halo', ["15/04/26 16.05", 'Budi "Bos" S', "Halo"]],
  ])("%s", async (_, line, parts) => {
    expect(await partsIn(line)).toEqual([parts]);
  });

  test.each([
    ["the notice of encryption", "15/04/26 16.05 - Pesan dan panggilan terenkripsi secara end-to-end."],
    ["a new subject with a colon in it", '15/04/26 16.05 - Ana changed the subject from "Promo: A" to "B"'],
    ["the same in typographic quotes", "15/04/26 16.05 - Ana mengubah subjek menjadi “Promo: A”"],
    ["a time without words", "15/04/26 16.05 - "],
    ["a text that begins with a colon", "15/04/26 16.05 - : Halo"],
  ])("by the system, without an author: %s", async (_, line) => {
    expect(await partsIn(line)).toEqual([["15/04/26 16.05", undefined, line.slice("15/04/26 16.05 - ".length)]]);
  });
});

describe("a line that begins none continues the message", () => {
  test.each([
    "Halo: apa kabar",
    "",
    "15/04/26",
    "15/04/26 16.05",
    "15/04/26 16.05 Ana: Halo",
    "[15/04/26 16.05 - Ana: Halo",
    "15/04-26 16.05 - Ana: Halo",
    "15/04/26 16.5 - Ana: Halo",
    "15/04/26 16.05 besok - Ana: Halo",
    "15/04/26 16.05 -Ana: Halo",
    "150/04/26x 16.05 - Ana: Halo",
    " 15/04/26 16.05 - Ana: Halo",
  ])("%j", async (line) => {
    expect(await partsIn(`15/04/26 16.05 - Ana: satu\n${line}\ntiga\n`)).toEqual([
      ["15/04/26 16.05", "Ana", `satu\n${line}\ntiga`],
    ]);
  });

  test.each([
    "[15/04/26 16.04.00] Budi: Halo",
    "15.04.26 16.04 - Budi: Halo",
    "15/04/26 16:04 - Budi: Halo",
    "15/04/26 4.04 PM - Budi: Halo",
    "15/04/26 16.04.00 - Budi: Halo",
  ])("as does a part of another chat, whose times are written otherwise: %s", async (line) => {
    expect(await partsIn(`15/04/26 16.05 - Ana: satu\n${line}\n`)).toEqual([
      ["15/04/26 16.05", "Ana", `satu\n${line}`],
    ]);
  });
});

describe("lines", () => {
  test("are numbered from 1, and empty ones are part of a message, but not at its end", async () => {
    const { told } = await chatIn("1/4/26 16.05 - Ana: a\n\nb\n\n1/4/26 16.06 - Budi: c\n");
    expect(told).toEqual([
      { line: 1, parts: ["1/4/26 16.05", "Ana", "a\n\nb"] },
      { line: 5, parts: ["1/4/26 16.06", "Budi", "c"] },
    ]);
  });

  test("of an iPhone end with CR LF, and those inside a message with LF", async () => {
    const text = "[1/4/26 16.05.00] Ana: a\nb\r\n[1/4/26 16.06.00] Budi:\r\n[1/4/26 16.07.00] Ana: c\r\n";
    expect(await partsIn(text)).toEqual([
      ["1/4/26 16.05.00", "Ana", "a\nb"],
      ["1/4/26 16.06.00", "Budi", ""],
      ["1/4/26 16.07.00", "Ana", "c"],
    ]);
  });

  test("in front of the first message are refused, unless they are blank", async () => {
    expect(await chatIn("dua\ntiga\n1/4/26 16.05 - Ana: a\n")).toEqual({
      told: [
        { line: 1, rejected: "no-message", raw: "dua\ntiga" },
        { line: 3, parts: ["1/4/26 16.05", "Ana", "a"] },
      ],
      blank: 0,
    });
    expect(await chatIn(" \r\n\n1/4/26 16.05 - Ana: a\n")).toMatchObject({ blank: 1, told: [{ line: 3 }] });
    expect(await chatIn("")).toEqual({ told: [], blank: 0 });
  });

  test("without a time that go on for more than 16 MiB are no chat", async () => {
    const text = `1/4/26 16.05 - Ana: a\n${"x".repeat(17 * 1024 * 1024)}`;
    await expect(chatIn(text)).rejects.toMatchObject({ code: "record-too-large", details: { line: 1 } });
  });
});

const sample =
  "\u200e[15/04/26, 4:05:06\u202fPM] Ana: Halo\n\nbaris: dua\r\n[15/04/26, 4:05:07\u202fPM] Toko \u201cMaju\u201d: \u200eimage omitted\r\n[x";

test("the ends of blocks change nothing, wherever they are", async () => {
  const whole = await chatIn(sample);
  expect(whole.told).toHaveLength(2);
  for (const cuts of everyCut(sample)) expect(await chatIn(sample, cuts)).toEqual(whole);
});

test("nor where a message is longer than the room in front of a block", async () => {
  for (const cuts of everyCut(sample)) expect(await chatIn(sample, cuts, 3)).toEqual(await chatIn(sample));
});

const number = (min: number, max: number) => fc.integer({ min, max }).map((each) => String(each).padStart(2, "0"));
const form = fc.constantFrom<(stamp: { date: readonly string[]; time: readonly string[] }) => string>(
  ({ date, time }) => `${date.join("/")} ${time.slice(0, 2).join(".")} - `,
  ({ date, time }) => `[${date.join("-")}, ${time.join(":")}] `,
  ({ date, time }) => `${date.join(".")}, ${time.slice(0, 2).join(":")}\u202fPM - `,
);
const word = fc.stringMatching(/^[\p{L}\p{N}.,!+" -]{0,12}$/u).map((text) => text.replaceAll('"', "”“"));
const name = fc.stringMatching(/^[\p{L}][\p{L} ]{0,10}$/u);
const message = fc.record({
  date: fc.tuple(number(1, 28), number(1, 12), number(20, 26)),
  time: fc.tuple(number(1, 11), number(0, 59), number(0, 59)),
  author: name,
  // A text ends with something, or the end of its last line would be lost; later lines must not look like times.
  lines: fc.array(
    word.map((text) => `${text}.`),
    { minLength: 1, maxLength: 3 },
  ),
});

test("what is written is read again, whatever the form and the ends of blocks", async () => {
  await fc.assert(
    fc.asyncProperty(
      form,
      fc.array(message),
      fc.array(fc.nat(400)),
      fc.constantFrom("\n", "\r\n"),
      async (prefix, messages, at, end) => {
        const text = messages.map((each) => `${prefix(each)}${each.author}: ${each.lines.join("\n")}${end}`).join("");
        const size = Buffer.byteLength(text);
        const cuts = [...new Set(at)].filter((cut) => cut < size).sort((a, b) => a - b);
        const { told } = await chatIn(text, cuts);
        expect(told.map(({ parts = [] }) => parts.slice(1))).toEqual(
          messages.map(({ author, lines }) => [author, lines.join("\n")]),
        );
      },
    ),
  );
});

test("any text is divided into messages and the rest, and none of it is lost", async () => {
  const anyLine = fc.oneof(
    fc.string(),
    fc.constantFrom("1/4/26 16.05 - Ana: a", "1/4/26 16.05 - b", "[1/4/26 16.05] Ana: c"),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        anyLine.map((line) => line.replace(/[\r\n]/g, " ")),
        { maxLength: 8 },
      ),
      async (lines) => {
        const { told, blank } = await chatIn(lines.map((line) => `${line}\n`).join(""));
        const firstLines = told.map(({ line }) => line);
        expect(firstLines).toEqual([...new Set(firstLines)].sort((a, b) => a - b));
        if (lines.length > 0) expect(told.length + blank).toBeGreaterThan(0);
        const text = told.map(({ parts, raw }) => raw ?? parts?.join("")).join("");
        for (const letter of "acAnb") expect(count(text, letter)).toBe(count(lines.join(""), letter));
      },
    ),
  );
});

const count = (text: string, letter: string): number => text.split(letter).length - 1;
