import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { describe, expect, test } from "vitest";
import { bash } from "../../../src/cli/completion/scripts/bash.ts";
import { fish } from "../../../src/cli/completion/scripts/fish.ts";
import { zsh } from "../../../src/cli/completion/scripts/zsh.ts";
import { shells } from "../../../src/cli/completion/shell.ts";
import { main } from "../../../src/cli/main.ts";
import { FakeHost } from "../../support/fake-host.ts";
import { folderWith } from "../../support/folder.ts";

/** A metrik that says what it was asked, one line, or what is given. */
const echo = `[ "$1" = complete ] && [ "$2" = -- ] && shift 2 && printf '<%s>' "$@" && echo`;
const saying = (...lines: string[]) => lines.map((line) => `printf '${line}\\n'`).join("\n");

/** What a shell says of a script, where `metrik` is another program. */
function run(shell: string, options: readonly string[], script: string, metrik: string): string {
  const folder = folderWith({ metrik: `#!/bin/sh\n${metrik}\n` });
  chmodSync(join(folder, "metrik"), 0o755);
  writeFileSync(join(folder, "tickets.csv"), "");
  const env = { ...process.env, PATH: `${folder}${delimiter}${process.env.PATH}`, HOME: folder };
  return execFileSync(shell, [...options, script], { cwd: folder, env, encoding: "utf8" });
}

const isMissing = (shell: string) => spawnSync(shell, ["-c", "exit 0"]).status !== 0;

describe.skipIf(isMissing("bash"))("bash", () => {
  const reply = (words: readonly string[], metrik: string) =>
    run(
      "bash",
      ["--norc", "-c"],
      `${bash}\nCOMP_WORDS=(${words.map((word) => `'${word}'`).join(" ")}); COMP_CWORD=${words.length - 1}; _metrik
       printf '[%s]' "\${COMPREPLY[@]}"; complete -p metrik`,
      metrik,
    );

  test("asks with the words up to the cursor", () => {
    expect(reply(["metrik", "report", "a b.csv", ""], echo)).toContain("[<report><a b.csv><>]");
  });

  test("asks for the value of an option that stands behind =", () => {
    expect(reply(["metrik", "report", "--format", "=", "j"], echo)).toContain("[<report><--format><j>]");
    expect(reply(["metrik", "report", "--format", "="], echo)).toContain("[<report><--format><>]");
  });

  test("takes the words without their meanings, and files where there are none", () => {
    expect(reply(["metrik", "re"], saying("report\\tcompute and print", "render\\t"))).toContain("[report][render]");
    expect(reply(["metrik", "report", ""], "exit 3")).toBe("[]complete -o default -F _metrik metrik\n");
  });
});

describe.skipIf(isMissing("zsh"))("zsh", () => {
  // Outside of a line that is being edited the functions of its completion only say what they were given.
  const stubs = `compdef() { }; _files() { print files }; _describe() { print -r -- \${(qq)\${(@P)4}} "\${@[5,-1]}" }`;
  const reply = (words: readonly string[], metrik: string) =>
    run("zsh", ["-f", "-c"], `${stubs}\n${zsh}\nwords=(${words.join(" ")}); CURRENT=$#words; _metrik`, metrik);

  test("asks with the words up to the cursor", () => {
    expect(reply(["metrik", "report", "--format=j", '""'], echo)).toBe("'<report><--format=j><>'\n");
  });

  test("describes the words, and leaves no space behind =", () => {
    const said = saying("report\\tcompute and print", "a:b\\t", "channel=\\t");
    expect(reply(["metrik", "r"], said)).toBe("'report:compute and print' 'a\\:b'\n'channel=' -S \n");
  });

  test("files where there is no word", () => {
    expect(reply(["metrik", "report", '""'], "exit 3")).toBe("files\n");
  });
});

describe.skipIf(isMissing("fish"))("fish", () => {
  const reply = (line: string, metrik: string) =>
    run("fish", ["--no-config", "-c"], `${fish}\ncomplete -C '${line}'`, metrik);

  test("asks with the words up to the cursor", () => {
    expect(reply("metrik report --hours ", echo)).toBe("<report><--hours><>\n");
  });

  test("takes the words with their meanings, and files where there are none", () => {
    expect(reply("metrik re", saying("report\\tcompute and print"))).toBe("report\tcompute and print\n");
    expect(reply("metrik report t", "exit 3")).toBe("tickets.csv\n");
  });
});

test.each(shells)("metrik completion %s prints its script", async (shell) => {
  const host = new FakeHost();
  host.args = ["completion", shell];
  await main(host);
  expect(host.stdout.text).toBe({ bash, zsh, fish }[shell]);
});
