/** When, and on which clock. */
export const settings = {
  noPeriod: "no period",
  asOf: (minute: string) => `as of ${minute}`,
  /** Which instant decides the period of all numbers. */
  attribute: {
    created: "durations and ratings in the period of the creation",
    event: "rates in the period of the end",
  },
  /** Which agent the numbers are credited to. */
  credit: { actor: "credited to the agent who acted", assignee: "credited to the assignee" },
  comparison: {
    previous: "just before",
    "year-ago": "a year before",
    range: "",
    report: "a saved report",
  },
  partial: "as much as has passed",
  comparedWith: (span: string) => `compared with ${span}`,
  hours: { calendar: "calendar hours", business: "business hours" },
  /** @param business the business hours and the names of their calendars */
  businessWhereNamed: (business: string) => `calendar hours, ${business} where named`,
};
