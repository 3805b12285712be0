import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { compile } from "../../../src/input/csv/wasm/compile.js";

describe("the compiled scanner", () => {
  test("is that of assembly/ (npm run wasm makes it anew)", async () => {
    const committed = readFileSync(new URL("../../../src/input/csv/wasm/code.ts", import.meta.url), "utf8");
    expect(committed).toBe(await compile());
  });
});
