/** What telephones call the file, or the folder, of a chat, in English and Indonesian. */
const called = [
  /^WhatsApp Chat (?:with|-) (.+)$/i,
  /^(?:Chat|Obrolan|Percakapan) WhatsApp (?:dengan|bersama|-) (.+)$/i,
];

/** Behind the name of a file that was saved again. */
const copyNumber = / ?\(\d+\)$/;

/**
 * Whose chat a file holds, as its name says it; on an iPhone the file is `_chat.txt`, and the folder or archive has the name. Undefined
 * where none does. A number in brackets is that of a copy, unless somebody who writes there is called so.
 *
 * @param isWriter whether somebody of that name writes in the file
 * @example chatNameIn("exports/WhatsApp Chat with Ana (1).txt") //=> "Ana"
 */
export function chatNameIn(path: string, isWriter: (name: string) => boolean = () => false): string | undefined {
  const [file, folder = ""] = path.split(/[\\/]/).reverse();
  const base = file.replace(/\.gz$/i, "").replace(/\.txt$/i, "");
  const title = base.replace(copyNumber, "") === "_chat" ? folder.replace(/\.zip$/i, "") : base;
  for (const pattern of called) {
    const name = pattern.exec(title)?.[1].trim();
    if (name !== undefined) return isWriter(name) ? name : name.replace(copyNumber, "").trim();
  }
  return undefined;
}
