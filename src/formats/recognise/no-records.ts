import { inputError, type MetrikError } from "../../errors.ts";

/**
 * The error for what no records were found in.
 *
 * @param file left out, whoever reads it says which it is
 */
export const noRecords = (where: string, file?: string): MetrikError =>
  inputError("no-records", `no records were found in ${where}`, {
    file,
    help: "was the export finished? records are rows, lines, or an array at the top or under a usual key such as tickets",
  });
