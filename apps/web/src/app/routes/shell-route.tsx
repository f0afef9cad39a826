import { createRoute } from '@tanstack/react-router';
import { NotFoundPage } from '../../ui/not-found-page.tsx';
import { ShellError } from '../pages/page-error.tsx';
import { AppLayout } from '../shell/app-layout.tsx';
import { rootRoute } from './root-route.tsx';

/** Everything behind sign-in is a child of this route. */
export const shellRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'shell',
  component: AppLayout,
  errorComponent: ShellError,
});

/** An unknown address keeps the menu around it. */
export const unknownRoute = createRoute({ getParentRoute: () => shellRoute, path: '$', component: NotFoundPage });
