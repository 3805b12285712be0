import { unzipSync } from "fflate";
import { inputError } from "../../errors.ts";

/** What a workbook may unpack to: a bomb is a few kilobytes that claim to be more. */
const largest = 2 ** 30;

/**
 * The names of the files in a zip archive, of which nothing is unpacked; undefined for what is none, or is cut off.
 *
 * @throws MetrikError (exit 3) "too-large" for one whose files together claim to be larger than a gibibyte
 */
export function namesInZip(bytes: Uint8Array, file: string): readonly string[] | undefined {
  const names: string[] = [];
  let size = 0;
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.push(name);
        size += originalSize;
        return false;
      },
    });
  } catch {
    return undefined;
  }
  if (size <= largest) return names;
  throw inputError("too-large", `unpacks to ${Math.round(size / 2 ** 20)} MiB, which is more than a gibibyte`, {
    file,
    help: "save the sheet as CSV, which is read as a stream",
  });
}

/** The file that says which sheets there are. */
export const workbookFile = "xl/workbook.xml";

/** Whether a zip archive is a workbook of Excel (Office Open XML). */
export const isWorkbook = (names: readonly string[]): boolean => names.includes(workbookFile);
