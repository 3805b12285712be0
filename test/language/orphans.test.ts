import { expect, test } from "vitest";
import { explainedSentences } from "../../src/language/sentences/id-explained.ts";
import { sources } from "./sources.ts";

/*
 * The English sentences are the keys of the Indonesian ones. Where one of them is written anew in the program, its Indonesian
 * would be lost without a word: here it is missed.
 */

/** Without case, since some are put into lower case. */
const texts = sources
  .map(([, text]) => text)
  .join("\n")
  .replaceAll('\\"', '"')
  .toLowerCase();
/** Also with `{}` for what is filled in. */
const written = [texts, texts.replaceAll(/\$\{[^{}]*\}/g, "{}")].join("\n");

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
