import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { Loader, writeCode } from "./bin/loader.js";

/**
 * What is run in `shop` while the program is built, so that V8 keeps the code of what most runs need. More commands make longer
 * code, which every start has to read.
 */
const usualRuns = [
  ["report", "messages.csv"],
  ["report", "tickets.csv", "--format", "json"],
];
const shop = join(import.meta.dirname, "fixtures/shop");

/**
 * The program is a few files instead of a thousand modules, its packages with them: Node 20 takes about half a millisecond for
 * each module that it loads. They are CommonJS, since Node 20 keeps compiled code of scripts alone; see bin/loader.js.
 */
const program = {
  input: { main: "src/cli/main.ts" },
  platform: "node",
  // It need not be installed.
  external: "date-holidays",
  output: {
    dir: "dist",
    format: "cjs",
    entryFileNames: "program/[name].cjs",
    chunkFileNames: "program/[name]-[hash].cjs",
    // As the modules are.
    strict: true,
    // What Node compiled ahead cannot import.
    dynamicImportInCjs: false,
    // They are a sixth of what would be parsed at every start.
    comments: false,
  },
  plugins: [withLicences(), compiledAhead()],
};

/** The library: ECMAScript modules, whose packages stay packages. */
const library = {
  input: { index: "src/index.ts" },
  platform: "node",
  external: (id) => !id.startsWith(".") && !id.startsWith("/"),
  output: { dir: "dist", format: "esm", chunkFileNames: "chunks/[name]-[hash].js", comments: false },
};

export default [program, library];

/** Whoever passes packages on passes on their licences. */
function withLicences() {
  return {
    name: "with-licences",
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((file) => (file.type === "chunk" ? file.moduleIds : []));
      const folders = new Set(modules.map((id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0] ?? "."));
      const texts = [...folders]
        .filter((folder) => folder !== ".")
        .sort()
        .map(licenceIn);
      this.emitFile({ type: "asset", fileName: "program/LICENSES.txt", source: texts.join("\n\n") });
    },
  };
}

function licenceIn(folder) {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  if (file === undefined && author === undefined) throw new Error(`nothing tells whose the package ${name} is`);
  const text = file === undefined ? `by ${author.name ?? author}` : readFileSync(join(folder, file), "utf8").trim();
  return `${name} ${version} (${license})\n\n${text}\n`;
}

/** Lets V8 compile what the usual runs need, and keeps its code beside the files. */
function compiledAhead() {
  return {
    name: "compiled-ahead",
    renderStart({ dir }) {
      rmSync(join(dir, "program"), { recursive: true, force: true });
    },
    async writeBundle({ dir }) {
      const loader = new Loader();
      const { main } = loader.load(resolve(dir, "program/main.cjs"));
      for (const args of usualRuns) {
        const host = unseenHost(args);
        await main(host);
        if (host.exitStatus !== 0) throw new Error(`metrik ${args.join(" ")}: ${host.stderr.text}`);
      }
      for (const [file, script] of loader.scripts) writeCode(file, script);
    },
  };
}

/** A host that nobody looks at, some years after the fixture. Its home is the folder, so that no configuration above it counts. */
function unseenHost(args) {
  return {
    args,
    env: { HOME: shop, USERPROFILE: shop },
    cwd: shop,
    nodeVersion: process.version,
    stdin: { isTTY: false },
    stdout: new UnseenOutput(),
    stderr: new UnseenOutput(),
    interrupted: new AbortController().signal,
    now: () => Date.UTC(2030),
    setExitStatus(status) {
      this.exitStatus = status;
    },
    onStop: () => () => {},
    interruptibly: (work) => work(),
    onUncaught: () => {},
  };
}

class UnseenOutput {
  isTTY = false;
  columns = undefined;
  isOpen = true;
  text = "";

  async write(text) {
    this.text += text;
  }
}
