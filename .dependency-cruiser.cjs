// Imports run one way: domain ← api, domain ← web, feature → shared. Each comment says what to do instead.
/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'domain-is-pure',
      comment: 'The rules take what they need as arguments: no library, no Node, no clock. Do it in the caller.',
      severity: 'error',
      from: { path: '^packages/domain/src/', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^packages/domain/src/' },
    },
    {
      name: 'domain-through-its-front-door',
      comment: "Import '@guildhall/domain', and export there what is missing.",
      severity: 'error',
      from: { path: '^apps/' },
      to: { path: '^packages/domain/(src|dist)/(?!index\\.)' },
    },
    {
      name: 'no-app-imports-another',
      comment: 'The web app knows the API by its schema only.',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'web-no-cross-feature',
      comment: 'A page in app/ or a slot prop brings two features together; what both need belongs to ui/ or lib/.',
      severity: 'error',
      from: { path: '^apps/web/src/features/([^/]+)/' },
      to: { path: '^apps/web/src/features/', pathNot: '^apps/web/src/features/$1/' },
    },
    {
      name: 'web-shared-below-features',
      comment: 'Shared code takes what it needs as props or arguments.',
      severity: 'error',
      from: { path: '^apps/web/src/(ui|lib|graphql)/' },
      to: { path: '^apps/web/src/(features|app)/' },
    },
    {
      name: 'api-cross-feature-only-via-index',
      comment: "Import the other feature's index.ts (or an entity, for a relation), and export there what is missing.",
      severity: 'error',
      from: { path: '^apps/api/src/features/([^/]+)/' },
      to: {
        path: '^apps/api/src/features/',
        pathNot: ['^apps/api/src/features/$1/', '^apps/api/src/features/[^/]+/index\\.ts$', '\\.entity\\.ts$'],
      },
    },
    {
      name: 'no-tests-in-production',
      comment: 'What a test and the program share is no test support: move it out.',
      severity: 'error',
      from: { path: '^(apps|packages)/[^/]+/src/', pathNot: '(\\.test\\.tsx?$|test-support)' },
      to: { path: '(\\.test\\.tsx?$|test-support|^apps/[^/]+/(test|e2e)/)' },
    },
    {
      name: 'no-circular',
      comment: 'Move what both need into a third file. Types count too: they tell the same story about the design.',
      severity: 'error',
      from: {},
      // Two entities that are related name each other: TypeORM resolves that at run time.
      to: { circular: true, via: { pathNot: '\\.entity\\.ts$' } },
    },
    {
      name: 'no-orphans',
      comment: 'Nobody imports it and it imports nobody: delete it.',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: [
          '\\.d\\.ts$',
          '^apps/web/public/',
          '(^|/)[^/]+\\.(config|test|spec)\\.[cm]?[jt]sx?$',
          '/codegen\\.ts$',
        ],
      },
      to: {},
    },
    {
      name: 'not-to-unresolvable',
      comment: 'The import finds nothing: a typing error, or a package that package.json does not name.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: ['^virtual:', '\\?'] },
    },
  ],
  options: {
    // TypeScript 7 has no JavaScript interface that the default parser could use.
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|node_modules|generated)/' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json', '.css'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types', 'typings'],
    },
  },
};
