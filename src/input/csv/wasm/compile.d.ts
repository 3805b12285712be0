/** Compiles assembly/index.ts and returns the text of code.ts. */
export function compile(): Promise<string>;
