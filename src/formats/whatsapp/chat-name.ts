/** What telephones call the file, or the folder, of a chat, in English and Indonesian. */
const called = [
  /^WhatsApp Chat (?:with|-) (.+)$/i,
  /^(?:Chat|Obrolan|Percakapan) WhatsApp (?:dengan|bersama|-) (.+)$/i,
];

/** Behind the name of a file that was saved again. */
const copyNumber = / ?\(\d+\)$/;

/**
 * Whose chat a file holds, as its name says it; on an iPhone the file is `_chat.txt`, and the folder has the name. Undefined
 * where neither does.
 *
 * @example chatNameIn("exports/WhatsApp Chat with Ana (1).txt") //=> "Ana"
 */
export function chatNameIn(path: string): string | undefined {
  const [file, folder = ""] = path.split(/[\\/]/).reverse();
  const base = file.replace(/\.gz$/i, "").replace(/\.txt$/i, "");
  const title = (base.replace(copyNumber, "") === "_chat" ? folder : base).replace(copyNumber, "");
  for (const pattern of called) {
    const found = pattern.exec(title);
    if (found !== null) return found[1].trim();
  }
  return undefined;
}
