import { inputError, usageError } from "../../errors.ts";
import { openMetricsLabel, terminalText } from "../encode.ts";
import { Names, numbered, snakeCase } from "./names.ts";
import type { BaseUnit, Sample } from "./sample.ts";

/** What other types of metrics end with: a gauge of such a name would be taken for a part of one. */
const reservedEnd = /_(?:bucket|count|created|gcount|gsum|sum|total)$/;

function familyName(words: string, unit: BaseUnit | undefined, number: number): string {
  const name = numbered(`metrik_${snakeCase(words)}`, number);
  if (unit !== undefined) return `${name}_${unit}`;
  return reservedEnd.test(name) ? `${name}_value` : name;
}

/** Characters of the value of a label. */
const longestValue = 200;

/** Text of at most the longest length; what is cut, or would be the same as another one, says so at its end. */
function labelValue(text: string, number: number): string {
  const end = number === 1 ? "" : `~${number}`;
  const characters = [...terminalText(text)];
  const room = longestValue - end.length;
  if (characters.length <= room) return openMetricsLabel(characters.join("") + end);
  return openMetricsLabel(`${characters.slice(0, room - 1).join("")}…${end}`);
}

/** Prometheus keeps every series in memory: more of them in one file are a mistake. */
const mostSeries = 10_000;

const tooMany = () =>
  usageError("too-many-series", `the report makes more than ${mostSeries} series, which is too much for OpenMetrics`, {
    help: "choose metrics with -m, group by fewer dimensions with -b, or write JSON or CSV, which have no such limit",
  });

/** Series that measure the same thing in the same unit, and differ in their labels. */
export interface Family {
  readonly name: string;
  readonly unit: BaseUnit | undefined;
  readonly help: string;
  /** Values by the written labels: `channel="email",reason="spam"`. */
  readonly series: Map<string, number>;
}

/** Sorts samples into families, and names them: no two things get the same name, whatever their texts. */
export class Families {
  readonly #families = new Map<string, Family>();
  readonly #names = new Names();
  readonly #values = new Map<string, Names>();
  #size = 0;

  get all(): readonly Family[] {
    return [...this.#families.values()];
  }

  /** @throws MetrikError where there are more than 10,000, or a report gives the same number twice */
  add({ name, unit, help, labels, value }: Sample): void {
    if (++this.#size > mostSeries) throw tooMany();
    const { name: of, series } = this.#family(name, unit, help);
    const key = Object.entries(labels)
      .map(([label, text]) => `${label}="${this.#labelValue(label, text)}"`)
      .join(",");
    if (series.has(key)) throw inputError("double-number", `the report has two numbers for ${of}{${key}}`);
    series.set(key, value);
  }

  #family(words: string, unit: BaseUnit | undefined, help: string): Family {
    const key = `${unit} ${words}`;
    const known = this.#families.get(key);
    if (known !== undefined) return known;
    const name = this.#names.of(key, (number) => familyName(words, unit, number));
    const family = { name, unit, help, series: new Map<string, number>() };
    this.#families.set(key, family);
    return family;
  }

  #labelValue(label: string, text: string): string {
    const names = this.#values.get(label) ?? new Names();
    this.#values.set(label, names);
    return names.of(text, (number) => labelValue(text, number));
  }
}
