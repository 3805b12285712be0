const shown = 12;

/** As many names as a sentence can hold. @example firstFew(["a", "b"], ", ") //=> "a, b" */
export const firstFew = (names: readonly string[], separator: string): string =>
  names.slice(0, shown).join(separator) + (names.length > shown ? `${separator}…` : "");
