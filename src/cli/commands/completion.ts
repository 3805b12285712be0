import { bash } from "../completion/scripts/bash.ts";
import { fish } from "../completion/scripts/fish.ts";
import { zsh } from "../completion/scripts/zsh.ts";
import type { Shell } from "../completion/shell.ts";
import type { Host } from "../host.ts";

const scripts: Readonly<Record<Shell, string>> = { bash, zsh, fish };

/** `metrik completion`: what makes a shell ask `metrik complete` when the tab key is pressed. */
export const completion = (host: Host, shell: Shell): Promise<void> => host.stdout.write(scripts[shell]);
