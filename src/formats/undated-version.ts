/** Said where records of one conversation differ, and nothing tells which is newer: they are put together by fixed rules. */
export const undatedVersion = {
  code: "undated-version",
  message:
    "a ticket stands in the data again, and no time of its update tells which row is newer: the status that is an end and the " +
    "later end count, and of all else the smaller value",
} as const;
