/** Something the user can put right: it is said in one line, without a stack. */
export class UsageError extends Error {}
