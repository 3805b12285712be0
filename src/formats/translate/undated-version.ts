/** Said where records of one conversation differ, and nothing tells which is newer: they are put together by fixed rules. */
export const undatedVersion = {
  code: "undated-version",
  message:
    "records of a ticket say different things, and no time of update tells which is newer: a status that is an end and the " +
    "later end count, and of all else the smaller value",
} as const;
