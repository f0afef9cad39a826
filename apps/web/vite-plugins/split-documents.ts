// The client preset keeps every document of the app in one file, which would put all of them into the first screen.
// This gives each document a module of its own, so that it travels with the page that reads it.
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const prefix = '\0graphql-document:';
const call = /\bgraphql\(\s*(?:\/\*[^*]*\*\/\s*)?`\s*(query|mutation|subscription|fragment)\s+(\w+)[^`]*`,?\s*\)/g;
const generated = /^export const (\w+) = (\{.*\}) as unknown as DocumentNode<.*>;$/gm;

function exportName(kind: string, name: string): string {
  const pascal = name.replace(/(^|_)([a-z])/g, (_, start: string, letter: string) => start + letter.toUpperCase());
  return kind === 'fragment' ? `${pascal}FragmentDoc` : `${pascal}Document`;
}

export function splitDocuments(generatedFile: string): Plugin {
  let documents = new Map<string, string>();
  return {
    name: 'split-documents',
    apply: 'build',
    enforce: 'pre',
    buildStart() {
      const source = readFileSync(generatedFile, 'utf8');
      documents = new Map([...source.matchAll(generated)].map(([, name, json]) => [name ?? '', json ?? '']));
    },
    resolveId(id) {
      return id.startsWith(prefix.slice(1)) ? `\0${id}` : null;
    },
    load(id) {
      if (!id.startsWith(prefix)) return null;
      const json = documents.get(id.slice(prefix.length));
      if (json === undefined) throw new Error(`No generated document ${id.slice(prefix.length)}: run codegen`);
      return { code: `export default ${json}`, moduleSideEffects: false };
    },
    transform(code, id) {
      if (!/\.tsx?$/.test(id) || id.includes('/generated/') || !code.includes('graphql(')) return null;
      const imports: string[] = [];
      const next = code.replace(call, (_, kind: string, name: string) => {
        const document = exportName(kind, name);
        imports.push(`import ${document} from '${prefix.slice(1)}${document}';`);
        return document;
      });
      return imports.length > 0 ? { code: `${imports.join('')}${next}`, map: null } : null;
    },
  };
}
