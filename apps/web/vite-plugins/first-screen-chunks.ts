// Few large chunks for what every page needs: small ones compress badly and cost a request each.
const everyPage =
  /node_modules\/(react|react-dom|scheduler|@apollo\/client|rxjs|optimism|@wry\/[a-z]+|tslib|use-sync-external-store|@tanstack\/(react-router|router-core|history|store|react-store)|@lingui\/(core|react))\//;
const mantineOfFirstScreen =
  /node_modules\/@mantine\/core\/esm\/(core|components\/(ActionIcon|Alert|Burger|Button|CloseButton|Group|Input|InputBase|Kbd|Loader|PasswordInput|Skeleton|Stack|Text|TextInput|Title|Transition|UnstyledButton|VisuallyHidden))\//;
const ownOfFirstScreen =
  /apps\/web\/src\/(lib\/(?!address-line|batch-words|mutation-id|problems|letter-words|person-words|profile-words|record-words|download-file|use-saving)|graphql\/(client|cache|use-masked)|app\/(app\.tsx|router|routes|pages\/page-|shell\/(app-|main-|navigation-|seat-alarm|skip-|palette-|account-menu\.))|ui\/(brand|page-header|status-|person-avatar|dropdown\.|empty-state|error-state|filter-chip|search-box|link-button|notification-host|notify|theme|use-app-theme|use-document-title))|packages\/domain\/src\/(access\/user-type|participants\/(program|account)-status)\.ts|@tabler\/icons-react\/dist\/esm\/(create|default)/;

export const firstScreenChunks = {
  groups: [
    { name: 'vendor', test: everyPage, priority: 30 },
    { name: 'ui', test: mantineOfFirstScreen, priority: 20 },
    { name: 'shell', test: ownOfFirstScreen, priority: 10 },
  ],
};
