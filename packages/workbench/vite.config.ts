import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** Built beside the command, which serves it. */
export default defineConfig({
  plugins: [react()],
  build: {
    outDir: "../hearsay/dist/workbench",
    emptyOutDir: true,
    target: "es2023",
    // Everything comes from this server; nothing is put into the page itself, which its content policy would refuse.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 900,
  },
});
