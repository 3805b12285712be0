/** When conversations come, and how a metric went over the periods. */
export const volume = {
  by: (period: string) => `Volume by ${period}`,
  period: "period",
  trend: "trend",
  lastPeriods: (count: number, period: string) => `last ${count} ${period}s`,
  byWeekdayAndHour: "Volume by weekday and hour",
  /** What the shades of a week say, with the darkest of them, and how many others are as dark. */
  shades: (time: string, average: string, count: number, occurrences: number, others: number) =>
    `shade: conversations per hour of the week, on average; most ${time}: ${average} (${count} in ${occurrences})` +
    `${others === 0 ? "" : `, and ${others} more like it`}`,
  busiestWeekday: (weekdays: string) => `busiest weekday ${weekdays}`,
  busiestHour: (hours: string) => `busiest hour ${hours}`,
  withoutHour: (count: string) => `${count} without a time of day`,
  busiestDay: (days: string) => `busiest day ${days}`,
};
