import { describe, expect, test } from "vitest";
import { grammar, sentences } from "../../src/language/sentences/id.ts";
import { Translator } from "../../src/language/sentences.ts";
import { sources } from "./sources.ts";

const translator = new Translator(sentences, grammar);

/** What is filled in is a length of time, which fits everywhere. */
const plain = (text: string): string => text.replaceAll(/\$\{[^{}]*\}/g, "7 d").replaceAll('\\"', '"');

/** The second text of a note, where it stands there: `note("draft", "an e-mail that has not been sent was left out"`. */
const given = sources.flatMap(([, source]) =>
  [...source.matchAll(/\bnote(?:s\.add)?\(\s*"?[`\w${}.-]+"?,\s*(["`])((?:(?!\1)[^\\]|\\.)+)\1/g)].map(
    ([, , text = ""]) => plain(text),
  ),
);

/** The texts of a file that are kept in a constant, or are what a function comes to, by its name. */
const keptIn = (source: string): ReadonlyMap<string, string> =>
  new Map(
    [...source.matchAll(/const (\w+)(?:: \w+)? =(?: \([^()]*\)(?:: \w+)? =>)?\s*(["`])((?:(?!\2)[^\\]|\\.)+)\2;/g)].map(
      ([, name = "", , text = ""]) => [name, text],
    ),
  );

/** The notices that stand behind a name where they are given. */
const kept = sources.flatMap(([, source]) => {
  const texts = keptIn(source);
  return [...source.matchAll(/\bnote(?:s\.add|\w*)\(\s*[^,()]+,\s*(\w+)\b/g)].flatMap(([, name = ""]) =>
    texts.get(name)?.includes(" ") ? [plain(texts.get(name) ?? "")] : [],
  );
});

/** Why a column of durations cannot be read. */
const failures = sources.flatMap(([, source]) =>
  [...source.matchAll(/\bfailure\(\s*"[a-z-]+",\s*(["`])((?:(?!\1)[^\\]|\\.)+)\1/g)].map(([, , text = ""]) =>
    plain(text),
  ),
);

describe.each([
  ["a notice", given, 30],
  ["a notice that is kept under a name", kept, 20],
  ["why a column cannot be read", failures, 5],
])("%s is said in Indonesian, some behind the name of a column", (_, texts, number) => {
  test("they were found", () => expect(texts.length).toBeGreaterThan(number));
  test.each([...new Set(texts)])("%s", (text) => {
    expect(translator.text(text) ?? translator.text(`Tgl Masuk: ${text}`)).toBeDefined();
  });
});

test.each([
  [
    "a column of times without an offset was read as UTC (--time-zone names another zone)",
    "kolom waktu tanpa selisih zona dibaca sebagai UTC (--time-zone menyebut zona lain)",
  ],
  [
    'only the sheet "Data" of the workbook is read; the others: Ringkasan, April (--sheet)',
    'hanya lembar "Data" dari buku kerja ini yang dibaca; yang lain: Ringkasan, April (--sheet)',
  ],
])("%s", (notice, told) => expect(translator.text(notice)).toBe(told));
