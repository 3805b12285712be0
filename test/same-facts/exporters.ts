import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Exporter } from "./exporter.ts";

const names = readdirSync(join(import.meta.dirname, "exporters")).map((file) => file.replace(/\.ts$/, ""));

/** The exporter in each file of the folder: the one thing that it exports. */
export const exporters: readonly (readonly [name: string, exporter: Exporter])[] = await Promise.all(
  names.map(async (name) => {
    const module: Readonly<Record<string, Exporter>> = await import(`./exporters/${name}.ts`);
    const [exporter, ...others] = Object.values(module);
    if (exporter === undefined || others.length > 0) throw new Error(`${name} has to export its exporter alone`);
    return [name, exporter] as const;
  }),
);
