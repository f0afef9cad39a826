// What letters are called, and why one was not handed over.
import type { DeliveryProblem, LetterKind } from '@guildhall/domain';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

export const letterKindWords: Readonly<Record<Uppercase<LetterKind>, MessageDescriptor>> = {
  INVITATION: msg`Invitation`,
  CONVERSION: msg`Invitation to an existing account`,
  ACTIVATION: msg`Account activation`,
  PASSWORD_RESET: msg`Password reset`,
  RECOVERY: msg`Account recovery`,
  PASSWORD_CHANGED: msg`Password changed`,
  EMAIL_CHANGED: msg`Email address changed`,
  ACCOUNT_ADDED: msg`Account added`,
  ACTIVATION_REMINDER: msg`Reminder to start`,
  SUBSCRIPTION_EXPIRING: msg`Subscription ends soon`,
  SUBSCRIPTION_EXPIRING_STAFF: msg`Subscription ends soon, to staff`,
  RETURN_WITHOUT_SEAT: msg`No free seat for a return`,
  SEATS_WARNING: msg`Few seats left`,
  MESSAGE: msg`Message of staff`,
  CASE_OWNER_ASSIGNED: msg`New case owner`,
  IMPORT_DONE: msg`Import done`,
  TEST: msg`Test message`,
};

export const deliveryProblemWords: Readonly<Record<Uppercase<DeliveryProblem>, MessageDescriptor>> = {
  SERVER_NOT_FOUND: msg`No mail server has this name. Check the spelling.`,
  HOST_NOT_ALLOWED: msg`This name leads into an internal network, which is not allowed.`,
  CONNECTION_FAILED: msg`The mail server can't be reached, or it hung up. Check the port.`,
  TIMED_OUT: msg`The mail server took too long to answer. Check the port and the encryption.`,
  TLS_FAILED: msg`No encrypted connection came about. Check the encryption, and the server's certificate.`,
  SIGN_IN_REFUSED: msg`The mail server refuses this user and password.`,
  SENDER_REFUSED: msg`The mail server does not send from this sender address.`,
  RECIPIENT_REFUSED: msg`The mail server does not know this recipient, or refuses it.`,
  MESSAGE_REFUSED: msg`The mail server refuses the message.`,
  TRY_AGAIN_LATER: msg`The mail server asks to try again later.`,
  SETTINGS_UNUSABLE: msg`The mail settings can't be used. Check them.`,
  INTERRUPTED: msg`Sending was interrupted too often.`,
};
