// Few large chunks for what every page needs: small ones compress badly and cost a request each.
const everyPage =
  /node_modules\/(react|react-dom|scheduler|@apollo\/client|rxjs|optimism|@wry\/[a-z]+|tslib|use-sync-external-store|@tanstack\/(react-router|router-core|history|store|react-store)|@lingui\/(core|react))\//;
const mantineOfFirstScreen =
  /node_modules\/@mantine\/core\/esm\/(core|components\/(ActionIcon|Alert|Burger|Button|CloseButton|Group|Input|InputBase|Kbd|Loader|PasswordInput|Skeleton|Stack|Text|TextInput|Title|Transition|UnstyledButton|VisuallyHidden))\//;

export const firstScreenChunks = {
  groups: [
    { name: 'vendor', test: everyPage, priority: 20 },
    { name: 'ui', test: mantineOfFirstScreen, priority: 10 },
  ],
};
