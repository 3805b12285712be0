/** What stands around the texts that explain metrics. */
export const explain = {
  entries: {
    meaning: "meaning",
    counted: "counted",
    is: "is",
    of: "of",
    period: "period",
    needs: "needs",
    also: "also",
    leftOut: "left out",
    switches: "switches",
    elsewhere: "elsewhere",
  },
  families: {
    volume: "volume",
    speed: "speed",
    outcome: "outcome",
    effort: "effort",
    voice: "voice",
    business: "business",
  },
  units: {
    seconds: "a duration",
    ratio: "a share, 0 to 100 %",
    count: "a number",
    score: "a score",
    money: "an amount of money",
  },
  directions: { lower: "lower is better", higher: "higher is better", neither: "neither direction is better" },
  clocked: "in calendar or business hours",
  clockSet: {
    calendar: "in calendar hours, whichever the report has",
    business: "in business hours, whichever the report has",
  },
  populations: {
    all: "all conversations without spam, deleted, merged and test ones",
    inbound: "all without those that an agent or a campaign began",
    human: "inbound ones without those that a bot dealt with alone",
  },
  attributions: {
    event: "each observation counts in the period in which it ended",
    created: "each conversation counts in the period in which it was created",
    stock: "counted at the end of every period",
  },
  byDefault: (setting: string) => `by default ${setting}`,
  noSetting: "none",
  oneOf: (options: string) => `One of ${options}.`,
  anyOf: (options: string) => `Any of ${options}.`,
  more: "metrik explain <metric> says how it is counted.",
};

export type ExplainMessages = typeof explain;
