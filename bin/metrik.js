#!/usr/bin/env node
import { fileURLToPath } from "node:url";
import { Loader } from "./loader.js";

const program = fileURLToPath(new URL("../dist/program/main.cjs", import.meta.url));
await new Loader().load(program).run();
