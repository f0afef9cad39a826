import { ApolloProvider } from '@apollo/client/react';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { RouterProvider } from '@tanstack/react-router';
import { cssVariablesResolver } from '../ui/theme.ts';
import { NotificationHost } from '../ui/notification-host.tsx';
import { useAppTheme } from '../ui/use-app-theme.ts';
import { client, router } from './router.tsx';

// public/color-scheme.js reads the same key before the first paint.
const colorSchemeManager = localStorageColorSchemeManager({ key: 'guildhall.color-scheme' });

export function App() {
  return (
    <I18nProvider i18n={i18n}>
      <ThemedApp />
    </I18nProvider>
  );
}

function ThemedApp() {
  const theme = useAppTheme();
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariablesResolver}
      colorSchemeManager={colorSchemeManager}
      defaultColorScheme="auto"
    >
      <NotificationHost />
      <ApolloProvider client={client}>
        <RouterProvider router={router} />
      </ApolloProvider>
    </MantineProvider>
  );
}
