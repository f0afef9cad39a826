// Apart from the rules: an address of the web app names states without bringing their code along.
export const INVITATION_STATES = ['open', 'viewed', 'expired', 'revoked', 'accepted'] as const;
export type InvitationState = (typeof INVITATION_STATES)[number];
