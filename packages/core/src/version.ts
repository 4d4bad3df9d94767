/** Version of the program, as `made.hearsay` states it; a test compares it with the package files. */
export const VERSION = "0.1.0";
