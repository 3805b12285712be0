/** What a number is counted in where Prometheus has a base unit for it: durations are in seconds, shares are 0…1. */
export type BaseUnit = "seconds" | "ratio";

/** One number on its way into a series. Texts are plain and may hold data; whoever writes them encodes them. */
export interface Sample {
  /** The words of the family's name without `metrik` and the unit: "csat numerator". */
  readonly name: string;
  readonly unit?: BaseUnit | undefined;
  readonly help: string;
  /** Names of labels, which are ours or of `DimensionLabels`, and their values. */
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

const baseUnits = new Map<string | undefined, BaseUnit>([
  ["seconds", "seconds"],
  ["ratio", "ratio"],
  ["relative", "ratio"],
]);

/** The base unit of a unit of ours; counts, scores and money have none. */
export const baseUnitOf = (unit: string | undefined): BaseUnit | undefined => baseUnits.get(unit);
