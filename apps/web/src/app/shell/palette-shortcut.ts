const isApple = /Mac|iPhone|iPad/.test(navigator.userAgent);

export const paletteShortcut = isApple ? '⌘K' : 'Ctrl K';
