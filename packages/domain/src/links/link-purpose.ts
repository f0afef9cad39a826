/** What somebody can do with a link that carries a token. */
export const LINK_PURPOSES = ['invitation', 'password', 'public'] as const;
export type LinkPurpose = (typeof LINK_PURPOSES)[number];

const PATHS: Readonly<Record<LinkPurpose, string>> = {
  invitation: '/accept/',
  password: '/set-password/',
  public: '/join/',
};

/** Gives the path of the page that a token opens. */
export function linkPath(purpose: LinkPurpose, token: string): string {
  return `${PATHS[purpose]}${token}`;
}
