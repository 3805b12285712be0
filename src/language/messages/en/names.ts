/** A conversation has several times. */
const dimensions: ReadonlyMap<string, string> = new Map([
  ["weekday", "weekday of creation"],
  ["hour", "hour of creation"],
]);

/** What ids are called. Most of those of the report are English words: they are their own names. */
export const names = {
  /** The families of metrics in the order of the catalogue. */
  families: {
    volume: "Volume",
    speed: "Speed",
    outcome: "Outcome",
    effort: "Effort",
    voice: "Voice of the customer",
    business: "Business",
  },
  /** Why something was left out: "unanswered". */
  exclusion: (reason: string): string => reason,
  /** What conversations are grouped by: "channel". */
  dimension: (name: string): string => dimensions.get(name) ?? name,
  /** A group that stands for what is not there: "(none)". */
  group: (value: string): string => value,
  /** A range of ages, in days: "1–3 d". */
  ages: (range: string): string => range,
  /** The length of a period: "week". */
  period: (every: string): string => every,
};
