import { expect, test } from "vitest";
import { createProgram } from "../../src/cli/program.ts";
import { optionsOnly } from "../../src/config/options-only.ts";
import { configSchema } from "../../src/config/schema.ts";
import { FakeHost } from "../support/fake-host.ts";

/** What options are called in the configuration where not by their own name. */
const otherwise: Readonly<Record<string, string>> = {
  "input-format": "input.format",
  "input-kind": "input.kind",
  gate: "gates",
};

const { shape } = configSchema;
const keys = new Set([...Object.keys(shape), ...Object.keys(shape.input.unwrap().shape).map((key) => `input.${key}`)]);
const program = createProgram(new FakeHost(), { out: "", err: "", status: 0 });
const options = new Set(
  program.commands.flatMap((command) => command.options.map(({ long }) => long?.replace("--", "") ?? "")),
);

test("what only the command line has are all options that the configuration has no key for", () => {
  const without = [...options].filter(
    (option) => ![option, `input.${option}`, otherwise[option] ?? ""].some((key) => keys.has(key)),
  );
  // What comes out has a format, too: the one in the configuration is that of what goes in.
  expect([...optionsOnly].sort()).toEqual([...new Set([...without, "format"])].sort());
});
