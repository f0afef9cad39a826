import type { ActingViewer } from './access/acting-viewer.ts';
import type { UnitOfWork } from './database/unit-of-work.ts';
import type { SignInPort } from './sign-in-port.ts';
import { unauthenticated } from './errors/operation-error.ts';
import type { Loaders } from './loaders.ts';
import type { RequestServices } from './request-services.ts';
import type { Visitor } from './visitor.ts';

/** What a resolver gets. Without a viewer, reaching for services or loaders answers UNAUTHENTICATED. */
export class RequestContext {
  constructor(
    readonly signIn: SignInPort,
    /** For operations that need no sign-in. */
    readonly visitor: Visitor,
    private readonly signedIn: { services: RequestServices; loaders: Loaders } | null,
  ) {}

  get viewer(): ActingViewer | null {
    return this.signedIn?.services.viewer ?? null;
  }

  get work(): UnitOfWork | null {
    return this.signedIn?.services.work ?? null;
  }

  /** Forgets what was read: an operation begins from the beginning. */
  async startAnew(): Promise<void> {
    this.signedIn?.loaders.forget();
    await this.work?.end();
  }

  get services(): RequestServices {
    if (!this.signedIn) throw unauthenticated();
    return this.signedIn.services;
  }

  get loaders(): Loaders {
    if (!this.signedIn) throw unauthenticated();
    return this.signedIn.loaders;
  }
}
