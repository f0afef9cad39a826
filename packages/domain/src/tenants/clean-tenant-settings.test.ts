import { describe, expect, test } from '@jest/globals';
import { cleanAccountSettings, cleanMailSettings } from './clean-tenant-settings.ts';
import type { RawAccountSettings, RawMailSettings } from './clean-tenant-settings.ts';

const accounts: RawAccountSettings = {
  invitationHours: 72,
  subscriptionMonths: null,
  requiredSignUpFields: [],
  mobileRequired: false,
  preferredNameRequired: false,
  groupsRequired: false,
  seatWarningPercent: 90,
  caseloadMax: null,
};
const mail: RawMailSettings = {
  senderName: ' Guild  of Bakers ',
  replyTo: 'office@bakers.example',
  invitationText: 'Welcome.\r\nBring an apron.',
  smtpHost: 'Mail.Bakers.Example',
  smtpPort: 587,
  smtpSecurity: 'starttls',
  smtpUser: 'bakers',
  smtpFrom: 'no-reply@bakers.example',
};
const codes = (outcome: ReturnType<typeof cleanMailSettings> | ReturnType<typeof cleanAccountSettings>) =>
  outcome.ok ? [] : outcome.refusals.map(({ code, field }) => `${field}: ${code}`);

describe('what a tenant decides about accounts', () => {
  test.each<[string, Partial<RawAccountSettings>, string[]]>([
    ['[US-INV-13] an hour is the least', { invitationHours: 1 }, []],
    ['[US-INV-13] thirty days are the most', { invitationHours: 720 }, []],
    ['[US-INV-13] no hour at all', { invitationHours: 0 }, ['invitationHours: number_out_of_range']],
    ['[US-INV-13] more than thirty days', { invitationHours: 721 }, ['invitationHours: number_out_of_range']],
    ['half an hour', { invitationHours: 0.5 }, ['invitationHours: number_out_of_range']],
    ['[UK-LIFE-18] a length of subscriptions', { subscriptionMonths: 18 }, []],
    ['no months', { subscriptionMonths: 0 }, ['subscriptionMonths: number_out_of_range']],
    ['more than ten years', { subscriptionMonths: 121 }, ['subscriptionMonths: number_out_of_range']],
    ['[UK-CASE-04] forty people for a case owner', { caseloadMax: 40 }, []],
    ['[UK-CASE-04] nobody for a case owner', { caseloadMax: 0 }, ['caseloadMax: number_out_of_range']],
    ['[US-SEAT-06] a warning at half of the seats', { seatWarningPercent: 50 }, []],
    ['[US-SEAT-06] a warning at the limit alone', { seatWarningPercent: 100 }, []],
    ['[US-SEAT-06] a warning too early', { seatWarningPercent: 49 }, ['seatWarningPercent: number_out_of_range']],
    ['[US-SEAT-06] a warning too late', { seatWarningPercent: 101 }, ['seatWarningPercent: number_out_of_range']],
    ['[US-PUB-04] fields of the list', { requiredSignUpFields: ['dateOfBirth', 'sex'] }, []],
    ['a field that is none', { requiredSignUpFields: ['shoeSize'] }, ['requiredSignUpFields: unknown_choice']],
  ])('%s', (_rule, change, expected) => {
    expect(codes(cleanAccountSettings({ ...accounts, ...change }))).toEqual(expected);
  });

  test('keeps each required field once, in the order of the list', () => {
    const outcome = cleanAccountSettings({ ...accounts, requiredSignUpFields: ['sex', 'dateOfBirth', 'sex'] });

    expect(outcome).toMatchObject({ ok: true, value: { requiredSignUpFields: ['dateOfBirth', 'sex'] } });
  });
});

describe('what a tenant decides about mail', () => {
  test('is cleaned', () => {
    expect(cleanMailSettings(mail)).toEqual({
      ok: true,
      value: {
        ...mail,
        senderName: 'Guild of Bakers',
        invitationText: 'Welcome.\nBring an apron.',
        smtpHost: 'mail.bakers.example',
      },
    });
  });

  test('may be nothing at all', () => {
    const outcome = cleanMailSettings({ ...mail, senderName: '', replyTo: null, invitationText: ' ', smtpHost: '' });

    expect(outcome).toMatchObject({ ok: true, value: { senderName: null, replyTo: null, invitationText: null } });
  });

  test('without a host, has no mail server', () => {
    expect(cleanMailSettings({ ...mail, smtpHost: null })).toMatchObject({
      ok: true,
      value: { smtpHost: null, smtpPort: null, smtpSecurity: null, smtpUser: null, smtpFrom: null },
    });
  });

  test.each<[string, Partial<RawMailSettings>, string]>([
    ['an address instead of a name', { smtpHost: '169.254.169.254' }, 'smtpHost: host_malformed'],
    ['a name without a dot', { smtpHost: 'localhost' }, 'smtpHost: host_malformed'],
    ['a web address', { smtpHost: 'http://mail.example' }, 'smtpHost: host_malformed'],
    ['the port of something else', { smtpPort: 5432 }, 'smtpPort: port_not_allowed'],
    ['no port', { smtpPort: null }, 'smtpPort: port_not_allowed'],
    ['no encryption', { smtpSecurity: 'plain' }, 'smtpSecurity: required'],
    ['no sender address', { smtpFrom: '' }, 'smtpFrom: required'],
    ['a sender address that is none', { smtpFrom: 'bakers' }, 'smtpFrom: email_malformed'],
    ['an address to reply to that is none', { replyTo: 'bakers' }, 'replyTo: email_malformed'],
    ['a sender name with a line break in it', { senderName: 'Guild\u0000' }, 'senderName: unreadable_character'],
    ['a text that is a book', { invitationText: 'x'.repeat(2001) }, 'invitationText: too_long'],
  ])('refuses %s', (_rule, change, expected) => {
    expect(codes(cleanMailSettings({ ...mail, ...change }))).toEqual([expected]);
  });
});
