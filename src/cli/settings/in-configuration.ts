import type { ConfigDocument, TextPlace } from "../../config/document.ts";
import { MetrikError } from "../../errors.ts";

/**
 * What is made of a value of the configuration. An error says which value it is, and where it stands.
 *
 * @param document left out, the value was not said there
 * @param place where the error is shown; that of the value otherwise
 * @throws MetrikError as `make` does
 */
export function inConfiguration<Made>(
  document: ConfigDocument | undefined,
  path: readonly string[],
  make: () => Made,
  place: TextPlace | undefined = document?.placeOfValue(path),
): Made {
  try {
    return make();
  } catch (error) {
    throw inKey(error, document, path, place);
  }
}

/** An error about a key of the configuration: it says which one, and where it stands. */
export function inKey(
  error: unknown,
  document: ConfigDocument | undefined,
  path: readonly string[],
  place: TextPlace | undefined,
): unknown {
  if (!(error instanceof MetrikError)) return error;
  const details = { ...error.details, file: document?.file, ...place };
  return new MetrikError(error.status, error.code, `${path.join(".")}: ${error.message}`, details);
}
