import type { z } from "zod";

/** What is wrong with a value, and how to write it. */
interface Refusal {
  readonly message: string;
  readonly help?: string | undefined;
}

/** What the schema refuses, in words that say what to write; where a key has words of its own, those. */
export function refusalOf(issue: z.core.$ZodIssue, value: unknown): Refusal {
  if (!/^(?:Invalid input: expected|Too big|Too small)/.test(issue.message)) return { message: issue.message };
  if (value === undefined) return { message: "it is missing" };
  const help = "give it a value, or leave the key out";
  if (value === null) return { message: "nothing stands here", help };
  switch (issue.code) {
    case "invalid_type":
      return {
        message: `${textOf(value)} is not ${kinds[issue.expected] ?? issue.expected}`,
        help: asKind(issue, value),
      };
    case "too_small":
      if (typeof value !== "number")
        return issue.minimum === 1 ? { message: "it is empty", help } : { message: issue.message };
      return { message: `${value} is too small: write ${issue.inclusive ? "at least" : "more than"} ${issue.minimum}` };
    case "too_big":
      if (typeof value !== "number") return { message: issue.message };
      return { message: `${value} is too much: write at most ${issue.maximum}` };
    default:
      return { message: issue.message };
  }
}

const kinds: Readonly<Record<string, string>> = {
  array: "a list",
  tuple: "a list",
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  object: "a map of keys",
  record: "a map of keys",
};

function asKind({ expected }: z.core.$ZodIssueInvalidType, value: unknown): string | undefined {
  if (expected === "array") return `write a list: [${textOf(value)}]`;
  return expected === "string" && typeof value !== "object" ? `write it in quotes: "${value}"` : undefined;
}

const textOf = (value: unknown): string => {
  if (Array.isArray(value)) return "[…]";
  return typeof value === "object" && value !== null ? "{ … }" : JSON.stringify(value);
};
