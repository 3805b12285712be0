import { inputError, type MetrikError } from "../../errors.ts";

/** What an iPhone calls the text of a WhatsApp chat, in the archive that it makes of it. */
const chatName = "_chat.txt";

/** Whether an archive holds the text of a chat: it writes the names of its files as they are. */
export const holdsChat = (archive: Uint8Array): boolean =>
  Buffer.from(archive.buffer, archive.byteOffset, archive.length).includes(chatName);

/** The way to unpack it: the name of the archive is that of the chat, and the folder has to keep it. */
export function chatArchive(file: string): MetrikError {
  const folder = file.replace(/\.zip$/i, "");
  return inputError("not-text", "a zip archive of a WhatsApp chat, not text", {
    file,
    help: `unpack it into a folder of its name: unzip "${file}" -d "${folder}", and give "${folder}/${chatName}"`,
  });
}
