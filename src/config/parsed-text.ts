import { z } from "zod";

/**
 * A text as a parser reads it; what the parser does not understand is refused with what it might have been.
 *
 * @example parsedText(lengthOf, "length of time such as 60s").parse("1m") //=> 60000
 */
export const parsedText = <Value>(parse: (text: string) => Value | undefined, meant: string) =>
  z
    .string({ error: ({ input }) => (isSaid(input) ? `"${input}" is no ${meant}` : undefined) })
    .describe(`A ${meant}.`)
    .transform((text, context): Value => {
      const value = parse(text);
      if (value !== undefined) return value;
      context.addIssue({ code: "custom", message: `"${text}" is no ${meant}` });
      return z.NEVER;
    });

const isSaid = (input: unknown): boolean => typeof input === "number" || typeof input === "boolean";
