import { parse } from "csv-parse/sync";
import stringWidth from "string-width";
import { expect } from "vitest";
import type { Appearance } from "../../src/render/renderer.ts";
import { commandLine, unseen } from "./text.ts";
import { type Element, parseXml } from "./xml.ts";

/** A text that was written of hostile data, and what it is held against. */
export interface Written {
  readonly text: string;
  /** What was written of the same without hostile data. */
  readonly harmless: string;
  /** What JSON has to give back, and of a listing its conversations. */
  readonly whole: unknown;
  readonly rows: readonly unknown[];
  readonly appearance: Appearance;
}

/** Fails where a text has anything live in it that is not ours. */
export type Rule = (written: Written) => void;

const linesOf = (text: string): readonly string[] => text.replace(/\n$/, "").split("\n");

function expectNothingLive(text: string): void {
  expect(text).not.toMatch(unseen);
  expect(text).not.toMatch(/\p{Cs}/u);
  expect(text).not.toMatch(commandLine);
}

/** Colours are ours, and only there where colours were asked for: whatever data says is the same without. */
const table: Rule = ({ text, appearance }) => {
  const bare = appearance.chalk.level === 0 ? text : text.replace(new RegExp(ownColour, "g"), "");
  expectNothingLive(bare);
  const tooWide = linesOf(bare).filter((line) => stringWidth(line) > appearance.width);
  expect(tooWide).toEqual([]);
};
const ownColour = "\u001b\\[\\d+m";

const csv: Rule = ({ text, harmless }) => {
  const cells: readonly string[][] = parse(text);
  expect(cells).toHaveLength(parse(harmless).length);
  const live = cells.flat().filter((cell) => /^[\s\0=+\-@＝＋－＠]/.test(cell) && !ownNumber.test(cell));
  expect(live).toEqual([]);
  expect(text).not.toMatch(/(?![\t\r\n])\p{Cc}|\p{Cs}/u);
  expect(text).not.toMatch(commandLine);
};

const ownNumber = /^-\d+(?:\.\d+)?(?:e-?\d+)?$/;

const json: Rule = ({ text, whole }) => {
  expect(JSON.stringify(JSON.parse(text))).toBe(JSON.stringify(whole));
  expectNothingLive(text);
};

const ndjson: Rule = ({ text, rows }) => {
  expect(JSON.stringify(linesOf(text).map((line) => JSON.parse(line)))).toBe(JSON.stringify(rows));
  expectNothingLive(text);
};

const markdown: Rule = ({ text }) => {
  expectNothingLive(text);
  const unescaped = text.replace(/\\./gu, "");
  expect(unescaped).not.toMatch(/^\s*(?:[-+]|\d+[.)])\s|^\s*(?:-{3,}|={3,})\s*$/m);
  const bare = unescaped.replace(/^#{1,2} /gm, "").replace(/^\*\*(.*)\*\*$/gm, "$1");
  expect(bare).not.toMatch(/[\\`*_[\]<>#&~$]|:\/\/|www\.|@\w/i);
  for (const block of unescaped.split("\n\n").filter((one) => one.startsWith("|"))) {
    expect(new Set(linesOf(block).map((line) => line.split("|").length)).size).toBe(1);
  }
};

const junit: Rule = ({ text, harmless }) => {
  expectNothingLive(text);
  expect(shapeOf(parseXml(text))).toEqual(shapeOf(parseXml(harmless)));
};
const shapeOf = ({ name, attributes, children }: Element): unknown => [
  name,
  Object.keys(attributes),
  children.map(shapeOf),
];

/** The lines of a message are joined by what GitHub takes for a line end; outside of messages it is text as any other. */
const github: Rule = ({ text, harmless }) => {
  expect(text).not.toMatch(/(?!\n)\p{Cc}|\p{Cs}|##\[|##vso\[/u);
  expect(text).not.toMatch(unseen);
  const lines = linesOf(text);
  const own = linesOf(harmless);
  expect(lines).toHaveLength(own.length);
  for (const [index, line] of lines.entries()) {
    if (/^\s*::/.test(line)) {
      expect(line).toMatch(/^::(?:error|warning|notice) title=[^,:]*::(?!:)/);
      expect(line).not.toMatch(/%(?!25|0A|2C|3A)/);
      expect(line.split("%0A")).toHaveLength(own[index]?.split("%0A").length ?? 0);
    }
    expect(line.split("::")[0]?.split(" ")[0]).toBe(own[index]?.split("::")[0]?.split(" ")[0]);
  }
};

const escapedText = String.raw`(?:[^"\\]|\\["\\n])*`;
const label = `[a-zA-Z_]\\w*="${escapedText}"`;
const sample = new RegExp(`^(metrik_\\w*(?:\\{(?:${label}(?:,${label})*)?\\})?) -?\\d+(?:\\.\\d+)?(?:e[+-]?\\d+)?$`);
const metadata = new RegExp(
  `^# (?:TYPE metrik_\\w* (?:gauge|counter|info|stateset|unknown)|UNIT metrik_\\w* \\w+|HELP metrik_\\w* ${escapedText})$`,
);

const openmetrics: Rule = ({ text }) => {
  expectNothingLive(text);
  const lines = linesOf(text);
  expect(lines.at(-1)).toBe("# EOF");
  const samples = lines.slice(0, -1).filter((line) => !line.startsWith("#"));
  const others = lines.slice(0, -1).filter((line) => !(line.startsWith("#") ? metadata : sample).test(line));
  expect(others).toEqual([]);
  expect(new Set(samples.map((line) => sample.exec(line)?.[1])).size).toBe(samples.length);
};

/** Tags and the names of their attributes are ours: data adds none, and goes into none that leads anywhere. What is blank is in italics. */
const html: Rule = ({ text, harmless }) => {
  expectNothingLive(text);
  const body = text.slice(text.indexOf("<body>"));
  expect(tagsOf(body)).toEqual(tagsOf(harmless.slice(harmless.indexOf("<body>"))));
  const addresses = [...body.matchAll(/ (?:href|src|action|data|xlink:href)="([^"]*)"/g)].map(([, address]) => address);
  expect(addresses.filter((address) => !/^#[\w-]+$/.test(address ?? ""))).toEqual([]);
};
const tagsOf = (text: string): readonly string[] =>
  [...text.matchAll(/<(?!\/?i>)(\/?[^\s>]*)((?:"[^"]*"|[^">])*)>/g)].map(
    ([, name, attributes = ""]) => `${name}${attributes.replace(/="[^"]*"/g, "")}`,
  );

/** By format. A new one has to bring its rule. */
export const rules: Readonly<Record<string, Rule | undefined>> = {
  table,
  csv,
  json,
  ndjson,
  markdown,
  junit,
  github,
  openmetrics,
  html,
};
