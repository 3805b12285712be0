/** A file of CSV: the first row is the header, and rows end as Excel ends them. */
export const csvText = (...rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map(quoted).join(",")}\r\n`).join("");

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** The same from objects: the header is the keys of the first. */
export const csvOf = (...records: readonly Readonly<Record<string, string>>[]): string => {
  const header = Object.keys(records[0] ?? {});
  return csvText(header, ...records.map((record) => header.map((name) => record[name] ?? "")));
};
