/** What the readers' notes mean. */
export const noteMessages: Readonly<Record<string, string>> = {
  "quote-in-unquoted-field": "a quote stands inside a field without quotes; it was kept",
  "duplicate-key": "a JSON key stands twice in a record; the last one counts",
  "lone-surrogate": "a text has half a surrogate pair; it was kept",
  "record-separator": "records begin with a record separator (RFC 7464)",
};
