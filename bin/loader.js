import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, resolve } from "node:path";
import { Script } from "node:vm";
import { crc32 } from "node:zlib";

/**
 * Runs the files of the built program, each with the code that V8 made of it when the program was built: it stands beside the
 * file, and saves a quarter of the time of a small report. Where there is none for this very Node.js, or it is damaged, or V8
 * has other options and does not take it, the file is compiled as ever.
 */
export class Loader {
  /** @type {Map<string, { exports: any }>} */
  #modules = new Map();
  /** What was compiled, by its file. @type {Map<string, Script>} */
  scripts = new Map();

  /**
   * What a file exports; it is run when it is first asked for.
   *
   * @param {string} file an absolute path
   */
  load(file) {
    const known = this.#modules.get(file);
    if (known !== undefined) return known.exports;
    const source = readFileSync(file);
    const script = new Script(`(function (exports, require, module, __filename) {${source}\n})`, {
      // Code keeps the name that it was made with, and a folder can be moved.
      filename: `metrik/${basename(file)}`,
      cachedData: readCode(file, source),
    });
    this.scripts.set(file, script);
    const module = { exports: {} };
    this.#modules.set(file, module);
    script.runInThisContext()(module.exports, this.#requireFor(file), module, file);
    return module.exports;
  }

  /** @param {string} file */
  #requireFor(file) {
    const folder = dirname(file);
    const requirePackage = createRequire(file);
    return (/** @type {string} */ name) =>
      name.startsWith(".") ? this.load(resolve(folder, name)) : requirePackage(name);
  }
}

/** @param {string} file */
const codeOf = (file) => `${file}.code`;

/** What made the code: V8 takes that of other versions, processors and builds of Node.js, too, and fails in running it. */
const maker = crc32(JSON.stringify([process.versions, process.platform, process.arch, process.config.variables]));

/**
 * What stands before code: sums of its maker, of its source and of itself, and its length. V8 looks at lengths alone.
 *
 * @param {Buffer} source
 * @param {Buffer} code
 */
const headerOf = (source, code) => Buffer.from(Uint32Array.of(maker, crc32(source), crc32(code), code.length).buffer);

/**
 * Keeps the code that V8 has made of a file.
 *
 * @param {string} file
 * @param {Script} script
 */
export function writeCode(file, script) {
  const code = script.createCachedData();
  writeFileSync(codeOf(file), Buffer.concat([headerOf(readFileSync(file), code), code]));
}

/**
 * @param {string} file
 * @param {Buffer} source
 * @returns the code of the file, where this Node.js made some of this source, and it is whole
 */
function readCode(file, source) {
  const bytes = readIfPossible(codeOf(file));
  const code = bytes?.subarray(headerLength);
  return code !== undefined && headerOf(source, code).equals(bytes.subarray(0, headerLength)) ? code : undefined;
}

/** A multiple of eight: V8 would copy code that stands elsewhere. */
const headerLength = 16;

/** @param {string} path */
function readIfPossible(path) {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
