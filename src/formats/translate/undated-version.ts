/** Said where records of one conversation differ, and nothing tells which is newer: they are put together by fixed rules. */
export const undatedVersion = {
  code: "undated-version",
  message:
    "a ticket is in the data again, and no time of update tells which row is newer: a status that is an end and the later " +
    "end count, and of all else the smaller value",
} as const;
