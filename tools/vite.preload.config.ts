import path from 'node:path';
import { defineConfig } from 'vite';

const root = path.resolve(import.meta.dirname, '..');

/** A sandboxed preload cannot import: one CommonJS file that requires `electron` and no more. */
export default defineConfig({
  publicDir: false,
  build: {
    outDir: path.join(root, 'dist', 'main', 'electron', 'preload'),
    emptyOutDir: true,
    target: 'node24',
    minify: false,
    sourcemap: false,
    lib: {
      entry: path.join(root, 'main', 'electron', 'preload', 'preload.ts'),
      formats: ['cjs'],
      fileName: () => 'preload.cjs',
    },
    rollupOptions: { external: ['electron'] },
  },
});
