/** Version of the command; a test compares it with the library's and the package file's. Kept here so that help need not load the library. */
export const VERSION = "0.1.0";
