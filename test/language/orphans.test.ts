import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { explainedSentences } from "../../src/language/sentences/id-explained.ts";

/*
 * The English sentences are the keys of the Indonesian ones. Where one of them is written anew in the program, its Indonesian
 * would be lost without a word: here it is missed.
 */

const source = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((name) => /\.tsx?$/.test(name) && !name.startsWith("language"))
  .map((name) => readFileSync(join("src", name), "utf8"))
  .join("\n");

/** Texts that are broken over lines in one piece; without case, since some are put into lower case. */
const joined = source
  .replaceAll(/["`] \+\n\s*["`]/g, "")
  .replaceAll('\\"', '"')
  .toLowerCase();
/** Also with `{}` for what is filled in. */
const written = [joined, joined.replaceAll(/\$\{[^{}]*\}/g, "{}")].join("\n");

/** Sentences whose pieces stand apart in the program: these have to be looked for piece by piece. */
const inPieces = (sentence: string): readonly string[] =>
  sentence
    .split(/\{\}|: |, | and /)
    .map((piece) => piece.trim().replace(/[.;]$/, ""))
    .filter((piece) => piece.length > 3);

test.each(Object.keys(explainedSentences))("still said: %s", (english) => {
  const sentence = english.replaceAll(/\{\w+\}/g, "{}").toLowerCase();
  if (written.includes(sentence)) return;
  expect(inPieces(sentence).filter((piece) => !written.includes(piece))).toEqual([]);
});
