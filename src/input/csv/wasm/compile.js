import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import asc from "assemblyscript/asc";

const file = (name) => fileURLToPath(new URL(name, import.meta.url));

/** Compiles mark.ts and returns the text of mark-code.ts. */
export async function compile() {
  let code = new Uint8Array();
  const { error } = await asc.main(
    ["mark.ts", "--outFile", "mark.wasm", "--enable", "simd", "-O3", "--runtime", "stub", "--importMemory"],
    {
      readFile: (name) => (name === "mark.ts" ? readFileSync(file("mark.ts"), "utf8") : null),
      writeFile: (_, contents) => {
        code = contents;
      },
      listFiles: () => [],
    },
  );
  if (error) throw error;
  const base64 = Buffer.from(code).toString("base64");
  return `/** mark.ts, compiled by \`npm run wasm\`; a test holds the two together. */\nexport const markCode =\n  "${base64}";\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(file("mark-code.ts"), await compile());
