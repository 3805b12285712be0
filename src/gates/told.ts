/** Something, or why there is none. */
export type Told<Something> = { readonly is: Something } | { readonly reason: string };

export const orNull = <Something>(told: Told<Something>): Something | null => ("is" in told ? told.is : null);

export const reasonOf = (told: Told<unknown>): string | undefined => ("reason" in told ? told.reason : undefined);
