import type { ActingViewer } from './access/acting-viewer.ts';
import type { UnitOfWork } from './database/unit-of-work.ts';
import type { SignInPort } from './sign-in-port.ts';
import { unauthenticated } from './errors/operation-error.ts';
import type { Loaders } from './loaders.ts';
import type { RequestServices } from './request-services.ts';
import type { Visitor } from './visitor.ts';

/** What a viewer works with. */
export interface SignedIn {
  readonly services: RequestServices;
  readonly loaders: Loaders;
}

/** Finds out whom the session of a request stands for. */
export interface ViewerLookUp {
  /** Null when nobody is signed in. */
  lookUp(): Promise<SignedIn | null>;
  /** Whom it stood for last time; the truth comes with the first rows that are read. Null when nothing is known of it. */
  guess(): { readonly signedIn: SignedIn; readonly isRight: Promise<boolean> } | null;
}

/**
 * What a resolver gets. Somebody looks who is asking before anything else; without a viewer, reaching for services or loaders
 * answers UNAUTHENTICATED.
 */
export class RequestContext {
  private found: SignedIn | null | undefined;

  constructor(
    readonly signIn: SignInPort,
    /** For operations that need no sign-in. */
    readonly visitor: Visitor,
    private readonly session: ViewerLookUp,
  ) {}

  /** Finds out who is asking, and forgets what was read until now. */
  async lookUpViewer(): Promise<void> {
    await this.found?.services.work.end();
    this.found = await this.session.lookUp();
  }

  /**
   * Goes by whom the session stood for last time, where that is known, so that reading need not wait for it.
   *
   * @returns whether it was right: until then nothing that was read may leave the server. Null when nothing is known
   */
  guessViewer(): Promise<boolean> | null {
    const guess = this.session.guess();
    if (!guess) return null;
    this.found = guess.signedIn;
    return guess.isRight;
  }

  get viewer(): ActingViewer | null {
    return this.signedIn?.services.viewer ?? null;
  }

  /** The work to end with the request; null where there is none. */
  get work(): UnitOfWork | null {
    return this.found?.services.work ?? null;
  }

  get services(): RequestServices {
    return this.demandViewer().services;
  }

  get loaders(): Loaders {
    return this.demandViewer().loaders;
  }

  private demandViewer(): SignedIn {
    if (!this.signedIn) throw unauthenticated();
    return this.signedIn;
  }

  private get signedIn(): SignedIn | null {
    if (this.found === undefined) throw new Error('Nobody has looked who is asking.');
    return this.found;
  }
}
