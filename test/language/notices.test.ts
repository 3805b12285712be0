import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { wordsOf } from "../../src/language/words.ts";

const source = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts") && !name.startsWith("language"))
  .map((name) => readFileSync(join("src", name), "utf8"))
  .join("\n");

/** The second text of a note, where it stands there: `note("draft", "an e-mail that has not been sent was left out"`. */
const notices = [...source.matchAll(/\bnote\(\s*"[a-z-]+",\s*"((?:[^"\\]|\\.)+)"/g)].map(([, text = ""]) => text);

const say = wordsOf("id").say;

test.each([...new Set(notices)])("is said in Indonesian, some behind the name of a column: %s", (notice) => {
  expect([notice, `Tgl Masuk: ${notice}`].filter((text) => say(text) !== text)).not.toEqual([]);
});

test("the zone that was assumed of several columns is said in Indonesian", () => {
  const notice = "a column of times without an offset was read as UTC (--time-zone names another zone)";
  expect(say(notice)).toBe("kolom waktu tanpa selisih zona dibaca sebagai UTC (--time-zone menyebut zona lain)");
});

test("the sheet that is read is said in Indonesian", () => {
  const notice = 'only the sheet "Data" of the workbook is read; the others: Ringkasan, April (--sheet)';
  expect(say(notice)).toBe(
    'hanya lembar "Data" dari buku kerja ini yang dibaca; yang lain: Ringkasan, April (--sheet)',
  );
});
