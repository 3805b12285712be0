/** A JSON Schema as far as this project's own use it. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

type Check = (schema: JsonSchema, value: unknown) => boolean;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export function asSchema(schema: unknown): JsonSchema {
  if (!isObject(schema)) throw new Error(`no schema: ${JSON.stringify(schema)}`);
  return schema;
}

const types: Readonly<Record<string, (value: unknown) => boolean>> = {
  object: isObject,
  array: Array.isArray,
  string: (value) => typeof value === "string",
  number: (value) => typeof value === "number",
  integer: Number.isInteger,
  boolean: (value) => typeof value === "boolean",
  null: (value) => value === null,
};

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);
const numberOf = (value: unknown): number => (typeof value === "number" ? value : Number.NaN);

/** Each property with the schema that it has to meet; undefined where there is none for it. */
function propertiesOf(schema: JsonSchema, value: unknown): readonly (readonly [schema: unknown, value: unknown])[] {
  const declared = isObject(schema.properties) ? schema.properties : {};
  return isObject(value)
    ? Object.entries(value).map(([key, each]) => [
        Object.hasOwn(declared, key) ? declared[key] : schema.additionalProperties,
        each,
      ])
    : [];
}

const always: Check = () => true;

const keywords: Readonly<Record<string, Check>> = {
  $schema: always,
  $comment: always,
  title: always,
  description: always,
  format: always,
  readOnly: always,
  type: ({ type }, value) => listOf(type).some((name) => types[String(name)](value)),
  enum: (schema, value) => listOf(schema.enum).includes(value),
  const: (schema, value) => schema.const === value,
  anyOf: ({ anyOf }, value) => listOf(anyOf).some((form) => isValid(asSchema(form), value)),
  properties: (schema, value) =>
    propertiesOf(schema, value).every(([own, each]) => {
      if (own === false) return false;
      return own === undefined || own === true || isValid(asSchema(own), each);
    }),
  additionalProperties: (schema, value) => keywords.properties(schema, value),
  propertyNames: ({ propertyNames }, value) =>
    !isObject(value) || Object.keys(value).every((key) => isValid(asSchema(propertyNames), key)),
  required: ({ required }, value) =>
    !isObject(value) || listOf(required).every((key) => Object.hasOwn(value, String(key))),
  items: ({ items, prefixItems }, value) =>
    !Array.isArray(value) ||
    value.slice(listOf(prefixItems ?? []).length).every((each) => isValid(asSchema(items), each)),
  prefixItems: ({ prefixItems }, value) =>
    !Array.isArray(value) || listOf(prefixItems).every((item, index) => isValid(asSchema(item), value[index])),
  minItems: ({ minItems }, value) => !Array.isArray(value) || value.length >= numberOf(minItems),
  maxItems: ({ maxItems }, value) => !Array.isArray(value) || value.length <= numberOf(maxItems),
  minLength: ({ minLength }, value) => typeof value !== "string" || value.length >= numberOf(minLength),
  pattern: ({ pattern }, value) => typeof value !== "string" || new RegExp(String(pattern)).test(value),
  minimum: ({ minimum }, value) => typeof value !== "number" || value >= numberOf(minimum),
  exclusiveMinimum: (schema, value) => typeof value !== "number" || value > numberOf(schema.exclusiveMinimum),
  maximum: ({ maximum }, value) => typeof value !== "number" || value <= numberOf(maximum),
};

/** Whether a schema lets a value pass; a keyword that is not known here is an error, so that none is passed over. */
export function isValid(schema: JsonSchema, value: unknown): boolean {
  return Object.keys(schema).every((keyword) => {
    const check = keywords[keyword];
    if (check === undefined) throw new Error(`a keyword that this validator does not know: ${keyword}`);
    return check(schema, value);
  });
}
