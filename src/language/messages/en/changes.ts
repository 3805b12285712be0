/** What became of a number since the range that the report is compared with. */
export const changes = {
  before: "before",
  change: "change",
  none: "n/a",
  verdicts: { better: "better", worse: "worse" },
  /** @param sign what stands beside such a change */
  unclear: (sign: string) => `${sign} beside a change: by the 95% intervals it may be chance`,
};
