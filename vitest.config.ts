import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { conditions: ["hearsay-source"] },
  ssr: { resolve: { conditions: ["hearsay-source"] } },
  test: {
    include: ["packages/*/src/**/*.test.ts", "tests/**/*.test.ts", "bench/**/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // By rules, which are fast and what most tests are about; tests of the model ask for it.
    env: { HEARSAY_MODEL: "none" },
  },
});
