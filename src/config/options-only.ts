/** The options that no configuration has a key for: what one run is asked, where its answer goes, and how it is shown. */
export const optionsOnly: ReadonlySet<string> = new Set([
  ...["by", "every", "compare", "since", "until", "last", "period", "as-of", "where", "worst", "limit", "search"],
  ...["config", "format", "output", "rejects", "force", "color", "quiet", "verbose"],
]);
