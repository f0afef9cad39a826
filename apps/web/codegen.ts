import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: '../api/schema.graphql',
  documents: ['src/**/*.{ts,tsx}', '!src/graphql/generated/**'],
  ignoreNoDocuments: true,
  generates: {
    'src/graphql/generated/': {
      preset: 'client',
      // Apollo Client does the masking, at run time as well.
      presetConfig: { fragmentMasking: false },
      config: {
        avoidOptionals: { field: true, inputValue: false },
        customDirectives: { apolloUnmask: true },
        defaultScalarType: 'unknown',
        enumsAsTypes: true,
        inlineFragmentTypes: 'mask',
        nonOptionalTypename: true,
        scalars: { CalendarDate: 'string', DateTime: 'string' },
        skipTypeNameForRoot: true,
        strictScalars: true,
        useTypeImports: true,
      },
    },
    // Which types a union or an interface can be: the cache needs it to match fragments.
    'src/graphql/generated/possible-types.ts': { plugins: ['fragment-matcher'], config: { useExplicitTyping: true } },
  },
};

export default config;
