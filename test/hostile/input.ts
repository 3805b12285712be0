/**
 * What has to become of an input.
 *   ok, ok+warn   exit 0 without, and with, a diagnostic
 *   reject-row    exit 3 naming file and line, unless --max-rejects allows it; then the record is counted
 *   reject-file   exit 3 naming the file, whatever --max-rejects says
 *   limit         the same, by a limit
 */
export type Outcome = "ok" | "ok+warn" | "reject-row" | "reject-file" | "limit";

export interface Input {
  readonly what: string;
  readonly name?: string;
  readonly bytes: string | Uint8Array;
  readonly args?: readonly string[];
  readonly outcome: Outcome;
  /** The line that an error names. */
  readonly line?: number;
  /** Part of what is written to stderr, or the code of a diagnostic. */
  readonly says?: string;
  readonly conversations?: number;
  /** The mean first response, in seconds. */
  readonly firstResponse?: number | null;
}

export const header = "conversation_id,created_at,author_role,author,body\n";
export const question = "k1,2026-05-04T07:00:00Z,customer,Ani,halo\n";
export const answer = "k1,2026-05-04T07:01:30Z,agent,Sari,selamat pagi\n";
export const chat = header + question + answer;
