import type { ApolloClient } from '@apollo/client';
import { createRootRouteWithContext, Outlet } from '@tanstack/react-router';

export interface RouterContext {
  client: ApolloClient;
}

export const rootRoute = createRootRouteWithContext<RouterContext>()({ component: Outlet });
