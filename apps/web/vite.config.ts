import { fileURLToPath } from 'node:url';
import { lingui, linguiTransformerBabelPreset } from '@lingui/vite-plugin';
import babel from '@rolldown/plugin-babel';
import react from '@vitejs/plugin-react';
import { defineConfig, loadEnv } from 'vite';
import { firstScreenChunks } from './vite-plugins/first-screen-chunks.ts';
import { fontsAsFiles } from './vite-plugins/fonts-as-files.ts';
import { splitDocuments } from './vite-plugins/split-documents.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig(({ mode }) => {
  const api = loadEnv(mode, here('.'), 'GUILDHALL_').GUILDHALL_API_URL ?? 'http://localhost:4000';
  // The API accepts requests of its own origin only; in development the page comes from another port.
  const toApi = { target: api, headers: { origin: api } };
  return {
    plugins: [
      splitDocuments(here('src/graphql/generated/graphql.ts')),
      react(),
      lingui(),
      fontsAsFiles(),
      babel({ presets: [linguiTransformerBabelPreset()] }),
    ],
    resolve: { alias: { '@guildhall/domain': here('../../packages/domain/src/index.ts') } },
    build: {
      // The first versions with the CSS that is used, light-dark() above all.
      target: ['chrome125', 'firefox128', 'safari17.5'],
      // A data: URI would need an exception in the content security policy.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: { app: here('index.html'), playground: here('playground.html') },
        // The domain is pure: a rule that nobody here uses is left out.
        treeshake: { moduleSideEffects: [{ test: /packages\/domain\//, sideEffects: false }] },
        output: {
          codeSplitting: firstScreenChunks,
          // The first screen lists the files of every page: a letter or two less of each are a fifth of a KiB.
          entryFileNames: 'assets/[name]-[hash:7].js',
          chunkFileNames: 'assets/[name]-[hash:7].js',
          assetFileNames: 'assets/[name]-[hash:6][extname]',
        },
      },
    },
    // The playground's editor workers can't be pre-bundled; the API serves the built playground in development as well.
    optimizeDeps: { entries: ['index.html'] },
    server: { port: 5173, proxy: { '/api': toApi, '/graphql': toApi } },
    preview: { proxy: { '/api': toApi, '/graphql': toApi } },
  };
});
