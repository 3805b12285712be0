/** Compiles mark.ts and returns the text of mark-code.ts. */
export function compile(): Promise<string>;
