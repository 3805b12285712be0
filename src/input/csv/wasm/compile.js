import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import asc from "assemblyscript/asc";

const source = (name) => new URL(`assembly/${name}`, import.meta.url);
const options =
  "index.ts --outFile index.wasm --enable simd --enable bulk-memory -O3 --runtime stub --importMemory".split(" ");
const ours = /^[a-z]+\.ts$/;

/** Compiles assembly/index.ts and what it imports, and returns the text of code.ts. */
export async function compile() {
  let code = new Uint8Array();
  const { error, stderr } = await asc.main(options, {
    readFile: (name) => (ours.test(name) ? readFileSync(source(name), "utf8") : null),
    writeFile: (_, contents) => {
      code = contents;
    },
    listFiles: () => [],
  });
  if (error) throw new Error(stderr.toString());
  const base64 = Buffer.from(code).toString("base64");
  return `/** assembly/index.ts, compiled by \`npm run wasm\`; a test holds the two together. */\nexport const code =\n  "${base64}";\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL("code.ts", import.meta.url), await compile());
}
