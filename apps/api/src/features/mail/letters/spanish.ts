import { SPANISH_IMPORT_LETTERS } from './import-letters.ts';
import { SPANISH_PEOPLE_LETTERS } from './people-letters.ts';
import { isFull, PRODUCT, type Language, type LetterWords, type Spoken } from './words.ts';

const place = ({ organization, occupation }: Spoken): string | null =>
  [organization, occupation && `Ocupación: ${occupation}`].filter(Boolean).join('. ') || null;

const invitedBy = ({ inviter, tenant }: Spoken): string =>
  inviter
    ? `${inviter} le ha invitado a unirse a ${tenant} en ${PRODUCT}.`
    : `Le invitamos a unirse a ${tenant} en ${PRODUCT}.`;

const activation = (facts: Spoken): LetterWords => ({
  subject: `Active su cuenta de ${PRODUCT}`,
  heading: 'Active su cuenta',
  paragraphs: [
    `${facts.tenant} tiene una cuenta para usted en ${PRODUCT}. Elija una contraseña para usarla; así también confirma su correo electrónico.`,
    place(facts),
  ],
  button: 'Elegir una contraseña',
});

const IF_NOT_YOU =
  'Si fue usted, no tiene que hacer nada. Si no, restablezca su contraseña ahora y avise a su administrador.';

const passwordLetters: Pick<Language['letters'], 'password_reset' | 'recovery' | 'password_changed' | 'email_changed'> =
  {
    password_reset: () => ({
      subject: `Restablezca su contraseña de ${PRODUCT}`,
      heading: 'Restablezca su contraseña',
      paragraphs: [
        'Alguien pidió una contraseña nueva para esta dirección. Elíjala en la página siguiente.',
        'Si no la pidió usted, ignore este mensaje: su contraseña no cambia.',
      ],
      button: 'Elegir una contraseña nueva',
    }),
    recovery: ({ tenant }) => ({
      subject: `Entre en su cuenta de ${PRODUCT}`,
      heading: 'Configure su acceso',
      paragraphs: [
        `${tenant} tiene una cuenta para usted en ${PRODUCT}. Elija una contraseña y podrá iniciar sesión desde entonces.`,
        'Si no lo pidió usted, ignore este mensaje: nada cambia.',
      ],
      button: 'Elegir una contraseña',
    }),
    password_changed: ({ happened }) => ({
      subject: `Su contraseña de ${PRODUCT} ha cambiado`,
      heading: 'Su contraseña ha cambiado',
      paragraphs: [
        happened ? `La contraseña de su cuenta se cambió el ${happened}.` : 'La contraseña de su cuenta se cambió.',
        IF_NOT_YOU,
      ],
      button: 'Restablecer la contraseña',
    }),
    email_changed: ({ happened, newEmail }) => ({
      subject: `Su correo electrónico de ${PRODUCT} ha cambiado`,
      heading: 'Su correo electrónico ha cambiado',
      paragraphs: [
        [
          `Su cuenta ya no usa esta dirección${newEmail ? `, sino ${newEmail}` : ''}.`,
          happened && `Fecha del cambio: ${happened}.`,
        ]
          .filter(Boolean)
          .join(' '),
        IF_NOT_YOU,
      ],
      button: 'Abrir la página de inicio de sesión',
    }),
  };

const people = ({ person, morePeople }: Spoken): string =>
  morePeople === 0 ? person : `${person} y ${morePeople} más`;

const fewSeats = ({ tenant, usedSeats, seatLimit }: Spoken): LetterWords => ({
  subject: `A ${tenant} le quedan pocas plazas`,
  heading: 'Quedan pocas plazas',
  paragraphs: [
    `${tenant} usa ${usedSeats} de ${seatLimit} plazas.`,
    'Cuando todas estén en uso, no se podrá agregar ni reactivar a ningún participante. Libere una plaza o pida más a quien administra esta instalación.',
  ],
  button: 'Ver las plazas',
});

const noSeats = ({ tenant, usedSeats, seatLimit }: Spoken): LetterWords => ({
  subject: `A ${tenant} no le quedan plazas`,
  heading: 'No quedan plazas',
  paragraphs: [
    `${tenant} usa ${usedSeats} de ${seatLimit} plazas. No se puede agregar, invitar ni reactivar a ningún participante; al personal, sí.`,
    'Libere una plaza: cambie el estado del programa de alguien que lo haya completado o dejado. O pida más plazas a quien administra esta instalación.',
  ],
  button: 'Ver las plazas',
});

const subscriptionLetters: Pick<
  Language['letters'],
  'subscription_expiring' | 'subscription_expiring_staff' | 'seats_warning' | 'return_without_seat'
> = {
  subscription_expiring: ({ tenant, ends }) => ({
    subject: `Su acceso a ${PRODUCT} termina pronto`,
    heading: 'Su acceso termina pronto',
    paragraphs: [
      `Su acceso a ${tenant} en ${PRODUCT} termina después del ${ends}.`,
      'Hable con su administrador si lo necesita por más tiempo.',
    ],
    button: `Abrir ${PRODUCT}`,
  }),
  subscription_expiring_staff: (facts) => ({
    subject: `El acceso de ${people(facts)} termina pronto`,
    heading: `El acceso de ${people(facts)} termina pronto`,
    paragraphs: [
      `En ${facts.tenant} la suscripción de ${people(facts)} termina después del ${facts.ends}.`,
      'Prorróguela antes de ese día si todavía hace falta.',
    ],
    button: `Abrir ${PRODUCT}`,
  }),
  return_without_seat: (facts) => ({
    subject: `${people(facts)}: sin plaza libre para volver`,
    heading: 'No había plaza libre para un regreso',
    paragraphs: [
      `La suspensión de ${people(facts)} en ${facts.tenant} debía terminar, pero todas las plazas están en uso.`,
      'El estado del programa sigue en suspendido. En cuanto haya una plaza libre, volverán automáticamente; se intenta cada hora.',
    ],
    button: `Abrir ${PRODUCT}`,
  }),
  seats_warning: (facts) => (isFull(facts) ? noSeats(facts) : fewSeats(facts)),
};

export const SPANISH: Language = {
  greeting: (name) => (name === null ? 'Hola:' : `Hola, ${name}:`),
  expiry: (when) => `El enlace funciona una sola vez, hasta el ${when}.`,
  footer: (tenant) => `${tenant} envía este mensaje por medio de ${PRODUCT}. Es posible que nadie lea las respuestas.`,
  letters: {
    invitation: (facts) => ({
      subject: `Su invitación a ${facts.tenant} en ${PRODUCT}`,
      heading: `Únase a ${facts.tenant}`,
      paragraphs: [
        invitedBy(facts),
        place(facts),
        'Elija una contraseña para configurar su cuenta. Así también confirma su correo electrónico.',
      ],
      button: 'Aceptar la invitación',
    }),
    conversion: activation,
    activation,
    ...passwordLetters,
    account_added: (facts) => ({
      subject: `Tiene una cuenta nueva en ${facts.tenant}`,
      heading: 'Se agregó una cuenta nueva',
      paragraphs: [
        `Su inicio de sesión ahora también abre una cuenta en ${facts.tenant}. Cambie de cuenta en el menú con su nombre.`,
        place(facts),
      ],
      button: `Abrir ${PRODUCT}`,
    }),
    activation_reminder: (facts) => ({
      subject: `Es hora de empezar con ${PRODUCT}`,
      heading: 'Su cuenta le espera',
      paragraphs: [invitedBy(facts), 'Todavía no la ha configurado. Solo toma unos minutos.', place(facts)],
      button: 'Empezar',
    }),
    ...subscriptionLetters,
    ...SPANISH_IMPORT_LETTERS,
    ...SPANISH_PEOPLE_LETTERS,
    test: ({ tenant }) => ({
      subject: `Mensaje de prueba de ${PRODUCT}`,
      heading: 'El correo funciona',
      paragraphs: [`Este mensaje se envió con la configuración de correo de ${tenant}. No hay nada más que hacer.`],
      button: `Abrir ${PRODUCT}`,
    }),
  },
};
