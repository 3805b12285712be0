import { type MetrikError, usageError } from "../../errors.ts";
import { type Token, tokens } from "./tokens.ts";

/** A token or a literal of a pattern. */
export interface Piece {
  readonly written: string;
  /** Undefined for a literal. */
  readonly token: Token | undefined;
  /** The capture group of the expression that holds its text; 0 for a literal. */
  readonly group: number;
  /** The capture groups of the optional sections around it. */
  readonly sections: readonly number[];
}

export interface CompiledPattern {
  readonly expression: RegExp;
  readonly pieces: readonly Piece[];
}

/** Runs of one letter, quoted text ('' is a quote), brackets, and any other character. */
const lexemes = /'(?:[^']|'')*'|([a-zA-Z])\1*|[\s\S]/g;
const isLetter = /^[a-zA-Z]/;

/**
 * Compiles a pattern of Unicode tokens to a regular expression:
 *
 *     pattern  = { token | literal | optional }
 *     token    = yyyy yy MM MMM dd HH hh mm ss SSS a EEE X z and their longer and shorter forms
 *     literal  = any character but letters and brackets, or text in single quotes
 *     optional = "[" pattern "]"
 *
 * Numbers may leave out their leading zero unless digits follow directly; a space stands for several; a fraction may
 * have any number of digits behind a dot or a comma.
 */
export function compile(pattern: string): CompiledPattern {
  const written = pattern.match(lexemes) ?? [];
  const pieces: Piece[] = [];
  const open: number[] = [];
  let source = "";
  let groups = 0;
  written.forEach((lexeme, index) => {
    if (lexeme === "]" && open.pop() !== undefined) {
      source += ")?";
    } else if (lexeme === "[") {
      groups += 1;
      open.push(groups);
      source += "(";
    } else if (isLetter.test(lexeme)) {
      const token = findToken(pattern, lexeme);
      groups += 1;
      pieces.push({ written: lexeme, token, group: groups, sections: [...open] });
      source += `(${tokenSource(token, lexeme, written[index - 1], written[index + 1])})`;
    } else {
      pieces.push({ written: lexeme, token: undefined, group: 0, sections: [...open] });
      source += literalSource(lexeme, written[index + 1]);
    }
  });
  if (open.length > 0) throw patternError(pattern, "a bracket is not closed");
  checkParts(pattern, pieces);
  return { expression: new RegExp(`^${source}$`, "i"), pieces };
}

function findToken(pattern: string, letters: string): Token {
  const token = tokens.get(letters);
  if (token !== undefined) return token;
  const meant = tokens.has(letters.toLowerCase()) ? `; did you mean "${letters.toLowerCase()}"?` : "";
  throw patternError(pattern, `"${letters}" is not a token${meant}`);
}

const isNumeric = (lexeme: string | undefined): boolean => tokens.get(lexeme ?? "")?.numeric === true;

const tokenSource = (token: Token, letters: string, previous: string | undefined, next: string | undefined): string =>
  token.numeric && (isNumeric(previous) || isNumeric(next)) ? `\\d{${letters.length}}` : token.source;

function literalSource(lexeme: string, next: string | undefined): string {
  if ((lexeme === "." || lexeme === ",") && next?.startsWith("S")) return "[.,]";
  if (lexeme === " ") return " +";
  const text = lexeme.length > 1 ? lexeme.slice(1, -1).replaceAll("''", "'") || "'" : lexeme;
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}

/** What a pattern must have, and what does not go together. */
function checkParts(pattern: string, pieces: readonly Piece[]): void {
  const parts = new Set(pieces.map((piece) => piece.token?.part));
  const letters = new Set(pieces.map((piece) => piece.written[0]));
  if (!parts.has("year")) throw patternError(pattern, "the year is missing: yyyy or yy");
  if (!parts.has("month")) throw patternError(pattern, "the month is missing: MM or MMM (mm is the minute)");
  if (!parts.has("day")) throw patternError(pattern, "the day is missing: dd");
  if (letters.has("h") && !parts.has("half")) throw patternError(pattern, "hh goes with a (AM or PM); HH is 0 to 23");
  if (parts.has("half") && !letters.has("h")) throw patternError(pattern, "a (AM or PM) goes with hh");
  if (pieces.some((piece) => piece.token?.part === "offset" && piece.sections.length > 0)) {
    throw patternError(pattern, "an offset cannot be optional");
  }
}

const patternError = (pattern: string, why: string): MetrikError =>
  usageError("date-format", `the date format "${pattern}" cannot be used: ${why}`, {
    help: "write it with yyyy MM dd HH mm ss, such as dd/MM/yyyy HH:mm, or give epoch-s or epoch-ms",
  });
