import { dailyDistribution } from "./daily-distribution.ts";
import type { Metric } from "./metric.ts";
import { volume } from "./volume.ts";

export const dailyVolume: Metric = {
  ...volume,
  id: "daily-volume",
  title: "Daily volume",
  kind: "distribution",
  meaning: "How many conversations come in on a day, and on which days, weekdays and hours most of them do.",
  formula:
    "Conversations created per local calendar day, over all days that the range touches, empty days included. Weekdays and " +
    "hours are compared by their average per occurrence; an hour that summer time skips did not occur, one that it repeats " +
    "occurred twice. Ties are all listed.",
  vendors: ["Averages per weekday that skip days without a conversation are too high; here such days count as 0."],
  aggregate: dailyDistribution,
};
