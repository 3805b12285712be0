import type { Command } from "commander";
import type { ExitStatus } from "../errors.ts";

/** What became of a command line. */
export interface ParseOutput {
  /** What commander wrote, to be handed to the host when parsing is over: its own writing is not awaited. */
  out: string;
  err: string;
  /** The command that could not understand its arguments. */
  command?: Command;
  /** What the program's end is to say. */
  status: ExitStatus;
}
