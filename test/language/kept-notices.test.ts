import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { grammar, sentences } from "../../src/language/sentences/id.ts";
import { Translator } from "../../src/language/sentences.ts";

const translator = new Translator(sentences, grammar);

/** What is filled in is a length of time, which fits everywhere. */
const plain = (text: string): string => text.replaceAll(/\$\{[^{}]*\}/g, "7 d").replaceAll('\\"', '"');

const sources = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts") && !name.startsWith("language"))
  .map((name) => readFileSync(join("src", name), "utf8").replaceAll(/["`] \+\n\s*["`]/g, ""));

/** The texts of a file that are kept in a constant, or are what a function comes to, by its name. */
const keptIn = (source: string): ReadonlyMap<string, string> =>
  new Map(
    [...source.matchAll(/const (\w+)(?:: \w+)? =(?: \([^()]*\)(?:: \w+)? =>)?\s*(["`])((?:(?!\2)[^\\]|\\.)+)\2;/g)].map(
      ([, name = "", , text = ""]) => [name, text],
    ),
  );

/** The notices that stand behind a name where they are given. */
const notices = sources.flatMap((source) => {
  const kept = keptIn(source);
  return [...source.matchAll(/\bnote(?:s\.add|\w*)\(\s*[^,()]+,\s*(\w+)\b/g)].flatMap(([, name = ""]) =>
    kept.get(name)?.includes(" ") ? [plain(kept.get(name) ?? "")] : [],
  );
});

/** Why a column of durations cannot be read. */
const failures = sources.flatMap((source) =>
  [...source.matchAll(/\bfailure\(\s*"[a-z-]+",\s*(["`])((?:(?!\1)[^\\]|\\.)+)\1/g)].map(([, , text = ""]) =>
    plain(text),
  ),
);

describe("a notice that is kept under a name is said in Indonesian", () => {
  test("they were found", () => expect(notices.length).toBeGreaterThan(20));
  test.each([...new Set(notices)])("%s", (notice) => {
    expect(translator.text(notice) ?? translator.text(`Tgl Masuk: ${notice}`)).toBeDefined();
  });
});

describe("why a column cannot be read is said in Indonesian", () => {
  test("they were found", () => expect(failures.length).toBeGreaterThan(5));
  test.each([...new Set(failures)])("%s", (failure) => expect(translator.text(failure)).toBeDefined());
});
