import { namesOf } from "./names.ts";

/** The busiest hour of the week, its numbers and names as texts. */
interface Peak {
  readonly weekday: string;
  readonly from: string;
  readonly to: string;
  readonly average: string;
  readonly count: string;
  readonly occurrences: string;
  /** How many other hours are as busy. */
  readonly others: number;
}

const plural = (count: number, text: string, noun: string): string => `${text} ${noun}${count === 1 ? "" : "s"}`;

/** What the page says beside what every readable output says: its shape is that of every language. */
export const en = {
  head: {
    title: "Customer support report",
    skip: "Skip to the numbers",
    contents: "Parts of this report",
    noPeriod: "No time in the data",
    comparedWith: "Compared with",
    nothingCompared: "nothing",
    /** How the range of the comparison was chosen. */
    comparisonKinds: {
      previous: "the time just before",
      "year-ago": "one year before",
      range: "as asked",
      report: "a saved report",
    },
    partial: "as much of it as has passed",
    timeZone: "Time zone",
    clock: "Durations in",
    asOf: "As of",
    read: "Read from",
    files: (count: number, text: string) => plural(count, text, "file"),
    records: (used: string, all: string) => `${used} of ${all} records used`,
    more: "Details",
    absent: "Not in this report:",
    madeBy: "Made by metrik",
  },
  /** The parts of the page; their names are also the anchors of the parts. */
  sections: {
    headlines: "At a glance",
    verdicts: "Gates",
    volume: "Volume",
    week: "The week, hour by hour",
    speed: "First response and reply time",
    backlog: "Backlog",
    voice: "What customers say",
    resolution: "Resolution",
    topics: "Channels, tags and canned responses",
    agents: "Agents",
    groups: "Groups",
    periods: "Period by period",
    business: "Business",
    figures: "Further figures",
    quality: "Data quality",
    definitions: "Definitions",
  },
  figures: {
    metric: "Metric",
    value: "Value",
    interval: "95% interval",
    change: "Change",
    share: "Share",
    unclear: "may be chance",
    unchanged: "unchanged",
    noChange: "no change to show",
    /** Before what to be careful about. */
    careful: "Note",
    /** In the place of a name that is empty. */
    blank: "(blank)",
    of: (hits: string, all: string) => `${hits} of ${all}`,
    toDefinition: "How this is counted",
  },
  /** Why a part of the page is absent. */
  absence: {
    notAsked: "not among the metrics of this report",
    noGates: "no gates were set",
    noPeriods: "the report is not divided into periods",
    noAgents: "not grouped by agent",
    noNumbers: "nothing to show",
  },
  charts: {
    numbers: "The numbers",
    current: "this period",
    previous: "period before",
    conversations: "Conversations",
    shareOfConversations: "Share of conversations",
    shareOfGroup: "Share of the group",
    lastPeriods: (shown: string, all: string) =>
      `The last ${shown} of ${all} periods; the others are in the JSON and CSV of a report with --every.`,
    more: (count: number, text: string) =>
      `… ${text} more ${count === 1 ? "is" : "are"} in the JSON and CSV of this report`,
    moreChannels: (count: number, text: string) =>
      `… ${plural(count, text, "more channel")}: a report with --by channel has all of them.`,
    told: (title: string, numbers: string) => `${title}: ${numbers}`,
  },
  headlines: {
    /** Between hits and all. */
    of: "of",
    trend: (title: string, first: string, last: string) => `${title} over the period, from ${first} to ${last}`,
  },
  verdicts: {
    outcomes: { pass: "pass", fail: "fail", warn: "warning", "no-data": "no data" },
    ofAtLeast: (n: string, minimum: string) => `${n} of at least ${minimum}`,
    morePassed: (count: string) => `… ${count} more gates passed.`,
  },
  volume: {
    /** By the length of a period. */
    titles: namesOf({
      hour: "Conversations per hour",
      day: "Conversations per day",
      week: "Conversations per week",
      month: "Conversations per month",
    }),
    title: "Conversations per period",
    description: (title: string, label: string, most: string) => `${title}. Most: ${most} on ${label}.`,
  },
  week: {
    title: "Conversations by weekday and hour",
    unit: "Conversations per hour, on average",
    description: (peak: string) => `Conversations by weekday and hour. ${peak}`,
    peak: ({ weekday, from, to, average, count, occurrences, others }: Peak) =>
      `Busiest: ${weekday} ${from}–${to}, ${average} on average (${count} in ${occurrences})` +
      `${others === 0 ? "" : `, and ${plural(others, String(others), "hour")} like it`}.`,
    weekday: "Weekday",
    hour: "Hour",
    least: "none",
    most: "most",
  },
  speed: {
    distribution: "How long it took, by channel",
    description: (title: string, median: string, p90: string) =>
      `${title} by channel. Over all, half within: ${median}; nine in ten within: ${p90}.`,
    table: (title: string) => `${title} by channel`,
    axis: "Time, each step longer than the last",
    allChannels: "All channels",
    target: "Target",
  },
  backlog: {
    title: "Backlog by age",
    description: (count: string) =>
      `Conversations that were not finished at the end of each period, by their age. At the end: ${count}.`,
    /** By the name of a bin in the report. */
    bins: namesOf({
      "< 1 d": "under 1 day",
      "1–3 d": "1–3 days",
      "3–7 d": "3–7 days",
      "7–30 d": "7–30 days",
      "> 30 d": "over 30 days",
    }),
  },
  voice: {
    distribution: (title: string) => `${title}: the answers`,
    description: (title: string, numbers: string) => `${title}, how often each score was given. ${numbers}.`,
    score: "Score",
    answers: "Answers",
    table: "Surveys in full",
    comments: "What the least satisfied wrote",
    bands: ["detractors", "passives", "promoters"],
  },
  resolution: {
    byChannel: (title: string) => `${title} by channel`,
    table: "Outcomes in full",
  },
  topics: {
    /** Of a chart, by the id of its metric. */
    titles: namesOf({ channels: "Where conversations come in", tags: "What conversations are about" }),
    base: "Conversations:",
    several: "One conversation can have several tags",
    canned: "Most used canned responses",
    response: "Canned response",
    uses: "Uses",
    usedMost: (shown: string, all: string) =>
      `The ${shown} most used of ${all} different ones; this report does not list the others.`,
  },
  agents: {
    credit: {
      actor: "Times are credited to the agent who acted, outcomes to the one in charge.",
      assignee: "Everything is credited to the assignee of the conversation, whoever acted.",
    },
    ordered: (title: string) => `Agents with at least 30 observations, by ${title.toLowerCase()}`,
    unordered: "Agents with fewer than 30 observations, by name: an order by their numbers would be chance",
    nobody: "(no agent)",
    rest: (count: number, text: string) =>
      `… and ${plural(count, text, "more agent")}: all of them are in the JSON and CSV of a report with --by agent.`,
  },
  groups: {
    table: (dimensions: string) => `By ${dimensions.toLowerCase()}, the largest first`,
    /** Where they have an order of their own. */
    ordered: (dimensions: string) => `By ${dimensions.toLowerCase()}`,
    rest: (count: number, text: string) =>
      `… and ${plural(count, text, "more group")}: all of them are in the JSON and CSV of this report.`,
    /** Metrics that the table has no column for. */
    others: (titles: string) => `Without a column here: ${titles}; the numbers are in the JSON and CSV of this report.`,
    periods: (count: string) =>
      `${count} rows of single groups in single periods are in the JSON and CSV of this report.`,
  },
  periods: {
    table: (period: string) => `By ${period.toLowerCase()}`,
  },
  quality: {
    inputs: "What was read: every record is used, rejected, a duplicate or blank",
    file: "File",
    reason: "Why",
    counted: "Conversations counted:",
    excluded: "Conversations left out",
    nothingExcluded: "None were left out.",
    unmeasurable: "Not measurable here",
    noWarnings: "There were no warnings.",
    warning: "Warning",
    times: "Times",
    places: "For example",
  },
  definitions: {
    unit: "Unit",
    units: {
      seconds: "a duration",
      ratio: "a share, in percent",
      count: "a number of things",
      score: "points on its own scale",
      money: "an amount of money",
    },
    better: "Better is",
    directions: { lower: "lower", higher: "higher", neither: "neither: it depends" },
    population: "Counted over",
    populations: {
      all: "all conversations but spam, deleted, merged and test ones",
      inbound: "conversations that customers began",
      human: "conversations that customers began and that were not left to a bot",
    },
    period: "Belongs to the period",
    attributions: {
      event: "in which it happened",
      created: "in which the conversation began",
      stock: "at the end of which it was so",
    },
    hours: "Counted in",
    restsOn: "Rests on",
    /** What numbers can rest on, by the names of the report. */
    sources: namesOf({
      messages: "messages",
      events: "events",
      fields: "time stamps and fields",
      reported: "reported values",
      given: "given values",
    }),
    basis: "By",
    leftOut: "Left out",
    back: "Shown in",
    /** What the statistics mean that numbers of all metrics have. */
    statistics: [
      ["Median", "Half of the values are at most this large. A few very long ones do not change it."],
      ["p90", "Nine in ten values are at most this large."],
      ["95% interval", "Where the true number may well lie, given how few observations it rests on."],
      ["n", "How many observations a number rests on. Below 30, a number is marked and nothing is ranked by it."],
      [
        "Change",
        "Against the period compared with: durations, counts and money in percent, shares in percentage points (pp), scores " +
          "in points.",
      ],
      ["May be chance", "By the 95% intervals the change could be an accident of small numbers."],
    ],
  },
};

/** What the page says in one language: what is missing in another one does not compile. */
export type Texts = typeof en;
