// The playground's style sheets carry their fonts as data: addresses, which the content security policy refuses.
import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

const dataFont = /url\((["']?)data:font\/(woff2?|ttf)[^,]*;base64,([^)"']+)\1\)/g;

export function fontsAsFiles(): Plugin {
  return {
    name: 'fonts-as-files',
    apply: 'build',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'asset' || !file.fileName.endsWith('.css')) continue;
        file.source = String(file.source).replace(dataFont, (_, _quote: string, kind: string, base64: string) => {
          const source = Buffer.from(base64, 'base64');
          const name = `font-${createHash('sha256').update(source).digest('hex').slice(0, 10)}.${kind}`;
          this.emitFile({ type: 'asset', fileName: `assets/${name}`, source });
          return `url(${name})`;
        });
      }
    },
  };
}
