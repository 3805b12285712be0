import { Names, numbered, snakeCase } from "./names.ts";

/**
 * Labels that we, Prometheus or its types of metrics have a use for; a dimension of such a name bears it behind `by_`, as
 * in CSV.
 */
const taken = new Set([
  ..."category currency gate metric outcome reason severity source value".split(" "),
  ..."instance job le quantile".split(" "),
]);

function labelOf(dimension: string): string {
  const name = snakeCase(dimension);
  if (name === "") return "dimension";
  return taken.has(name) || /^\d/.test(name) ? `by_${name}` : name;
}

/** The names of labels for dimensions, which may be columns of an export; no two dimensions get the same. */
export class DimensionLabels {
  readonly #names = new Names();

  /** @param dimensions those that are named first, so that no order of rows decides who has to have a number */
  constructor(dimensions: readonly string[]) {
    for (const dimension of dimensions) this.of(dimension);
  }

  /** The label of a dimension. */
  of(dimension: string): string {
    return this.#names.of(dimension, (number) => numbered(labelOf(dimension), number));
  }

  /** A group as labels. */
  labels(group: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
    return Object.fromEntries(Object.entries(group).map(([dimension, value]) => [this.of(dimension), value]));
  }
}
