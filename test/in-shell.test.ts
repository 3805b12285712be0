import { expect, test } from "vitest";
import { inShell } from "../src/in-shell.ts";

test.each([
  ["dd/MM/yyyy HH:mm", "'dd/MM/yyyy HH:mm'"],
  ["yyyy-MM-dd'T'HH:mm", `"yyyy-MM-dd'T'HH:mm"`],
  ["Ana's $5.yaml", `"Ana's \\$5.yaml"`],
])("%s is one word of a command", (text, word) => {
  expect(inShell(text)).toBe(word);
});
