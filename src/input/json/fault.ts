/**
 * Why text is not the JSON that it should be, and the first byte that shows it.
 * It is thrown and caught within this folder. It is no Error, because a file may hold a million bad lines, and nobody
 * reads the stack of one.
 */
export class JsonFault {
  readonly code: "json-syntax" | "depth";
  readonly message: string;
  readonly position: number;

  constructor(message: string, position: number, code: "json-syntax" | "depth" = "json-syntax") {
    this.message = message;
    this.position = position;
    this.code = code;
  }
}
