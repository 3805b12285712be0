/** What the readers' notes mean. */
export const noteMessages: Readonly<Record<string, string>> = {
  "quote-in-unquoted-field": "an unquoted field has a quote inside; it was kept",
  "cut-off":
    "the last record is incomplete and no line end follows it: the file may be cut off, and more of it may be missing (was the " +
    "export finished?)",
  "duplicate-key": "a record has the same JSON key twice; the last one counts",
  "lone-surrogate": "a text has half a surrogate pair; it was kept",
  "record-separator": "records begin with a record separator (RFC 7464)",
};
