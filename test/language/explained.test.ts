import { describe, expect, test } from "vitest";
import { explainWordsOf } from "../../src/language/explained.ts";
import { grammar } from "../../src/language/sentences/id.ts";
import { explainedSentences } from "../../src/language/sentences/id-explained.ts";
import { Translator } from "../../src/language/sentences.ts";
import { wordsOf } from "../../src/language/words.ts";
import type { PopulationReasons } from "../../src/metrics/conversation/population.ts";
import { definitions, metrics } from "../../src/metrics/index.ts";
import type { Metric } from "../../src/metrics/metric.ts";
import { whatItNeeds } from "../../src/report/unmeasurable.ts";
import { variants } from "./variants.ts";

const translator = new Translator(explainedSentences, grammar);

const textsOf = ({ title, meaning, formula, vendors, excludes, parts }: Metric): readonly string[] => [
  title,
  meaning,
  formula,
  ...vendors,
  ...Object.values(excludes),
  ...Object.values(parts).map((part) => part.title),
];

const switchTexts = definitions
  .flatMap(({ switches }) => Object.values(switches))
  .flatMap((one) => [one.meaning, ...("options" in one ? Object.values(one.options) : [])]);

const texts = new Set([...variants.flatMap(textsOf), ...switchTexts]);

/** Words that no Indonesian sentence has, but for names that are typed and terms of the trade that are quoted. */
const english =
  /(?<![\w-])(the|of|and|with|that|which|not|is|are|was|were|by|for|from|over|than|it|its|who|what|how|ago)(?![\w-])/i;
const terms = /average speed of answer|average time to abandon/g;

describe("in Indonesian", () => {
  test.each([...texts])("%s", (text) => {
    const told = translator.text(text);
    expect(told).toBeDefined();
    expect(told?.replaceAll(terms, "")).not.toMatch(english);
  });

  test.each(metrics)("what $id needs", (metric) => {
    expect(translator.list(whatItNeeds(metric))).not.toMatch(english);
  });

  test("what has to be set is said in units of Indonesian", () => {
    expect(translator.text("7 d")).toBe("7 hari");
    expect(translator.text("1.5 h")).toBe("1,5 jam");
    expect(translator.text("60 s")).toBe("60 detik");
  });

  test("a formula holds what is set", () => {
    const [formula = ""] = variants.filter(({ id }) => id === "clean-resolution-rate").map((metric) => metric.formula);
    expect(translator.text(formula)).toContain("dalam 7 hari setelah penyelesaian");
  });
});

describe("every reason for which something is left out has a name in Indonesian", () => {
  const { names } = wordsOf("id");
  const ofPopulations: Readonly<Record<NonNullable<PopulationReasons["human"]>, true>> = {
    spam: true,
    deleted: true,
    merged: true,
    test: true,
    "offline-message": true,
    outbound: true,
    "unknown-initiator": true,
    "bot-only": true,
  };
  const reasons = new Set(["filtered", "outside-period", ...Object.keys(ofPopulations)]);
  for (const { excludes } of variants) for (const reason of Object.keys(excludes)) reasons.add(reason);

  test.each([...reasons].filter((reason) => reason !== "spam"))("%s", (reason) => {
    expect(names.exclusion(reason)).not.toBe(reason);
  });
});

test("English is what the metrics say themselves", () => {
  const { say, list } = explainWordsOf("en");
  for (const text of texts) expect([say(text), list(text)]).toEqual([text, text]);
});
