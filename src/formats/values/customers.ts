/** An id that Excel has turned into a rounded number would make many customers one. */
const excelNumber = /^\d(\.\d+)?E\+\d+$/i;

/** A customer's id or name as it stands; undefined where it is a number that Excel has rounded. */
export const customerOf = (text: string): string | undefined => (excelNumber.test(text) ? undefined : text);
