/** @param {string} text */
export function quoted(text) {
  return `"${text.replaceAll('"', '""')}"`;
}
