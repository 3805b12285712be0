import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.{ts,tsx}"],
    // One registry of modules for all files of a worker: loading them anew for each took half of the time.
    isolate: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    coverage: {
      include: ["src/**/*.{ts,tsx}"],
      exclude: ["src/input/csv/wasm/mark.ts"],
      reporter: ["text-summary", "html"],
      thresholds: {
        lines: 97,
        branches: 93,
        "src/{metrics,stats,time,report,render}/**": { lines: 98, branches: 97 },
      },
    },
  },
});
