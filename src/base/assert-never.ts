// Ends every switch over a closed union, so that a new member fails to compile where it is not handled.

/** Throws for a value that the types rule out. `what` names the union in the message. */
export function assertNever(value: never, what = 'case'): never {
  throw new Error(`Unhandled ${what}: ${JSON.stringify(value)}`);
}
