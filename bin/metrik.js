#!/usr/bin/env node
import { fileURLToPath } from "node:url";
import { Loader } from "./loader.js";

const program = fileURLToPath(new URL("../dist/program/main.cjs", import.meta.url));
try {
  await new Loader().load(program).run();
} catch (error) {
  // Whatever goes wrong in the program is told by it; here is none, or none that is whole. 1 would be a gate that failed.
  console.error(error);
  process.exitCode = 70;
}
