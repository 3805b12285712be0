import { Argument, type Command } from "commander";
import { type Shell, shells } from "../completion/shell.ts";
import type { Host } from "../host.ts";

const completionHelp = `
Examples:
  $ eval "$(metrik completion bash)"     in ~/.bashrc
  $ eval "$(metrik completion zsh)"      in ~/.zshrc, behind compinit
  $ metrik completion fish > ~/.config/fish/completions/metrik.fish`;

/** `metrik completion` on the command line, and the hidden command that its scripts call. */
export function addCompletion(program: Command, host: Host): void {
  program
    .command("completion")
    .summary("what the tab key completes")
    .description("Prints a script by which a shell completes commands, options, metrics and other names.")
    .addArgument(new Argument("<shell>", "the shell that runs it").choices(shells))
    .addHelpText("after", completionHelp)
    .action(async (shell: Shell) => {
      const { completion } = await import("../commands/completion.ts");
      await completion(host, shell);
    });
  program
    .command("complete", { hidden: true })
    .description("Prints what fits at the cursor, a word a line; the last word is what has been typed of it.")
    .argument("[words...]", "the command line behind metrik, up to the cursor")
    .action(async (words: string[]) => {
      const { complete } = await import("../commands/complete.ts");
      await complete(host, program, words);
    });
}
