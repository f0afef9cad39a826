import { lazy, type ReactNode, type RefObject, type SyntheticEvent, Suspense, useRef } from 'react';
import classes from './dropdown.module.css';

// Positioning is heavy and nothing is open on the first screen: it is fetched when somebody reaches for a button.
const loadPanel = () => import('./dropdown-panel.tsx');
const DropdownPanel = lazy(async () => ({ default: (await loadPanel()).DropdownPanel }));

export interface DropdownButtonProps {
  ref: RefObject<HTMLButtonElement | null>;
  type: 'button';
  'aria-haspopup': 'menu' | 'dialog';
  'aria-expanded': boolean;
  onClick: () => void;
  onFocus: () => void;
  onPointerEnter: () => void;
  onMouseDown: (event: SyntheticEvent) => void;
  onTouchStart: (event: SyntheticEvent) => void;
}

interface DropdownProps {
  kind: 'menu' | 'dialog';
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  /** Spread the props on the button: `{...props}`. */
  button: (props: DropdownButtonProps) => ReactNode;
  /** `Menu.Item`s or fields. Import what they need lazily too. */
  children: ReactNode;
  label?: string;
  align?: 'start' | 'end';
  width?: number;
  /** Draws what opens at the end of the page, where the button stands in something that clips. */
  isInPortal?: boolean;
}

/** A button and what opens under it. Escape and a click elsewhere close it, and the focus comes back to the button. */
export function Dropdown({ kind, isOpen, onOpenChange, button, children, ...panel }: DropdownProps) {
  const ref = useRef<HTMLButtonElement>(null);
  const preload = () => void loadPanel();
  // A press on the open button must not count as a press elsewhere: it would close and open again.
  const keepOpen = (event: SyntheticEvent) => isOpen && event.stopPropagation();

  function close() {
    // First, so that whoever hears of it may put the focus elsewhere.
    ref.current?.focus({ preventScroll: true });
    onOpenChange(false);
  }

  return (
    <span className={classes.anchor}>
      {button({
        ref,
        type: 'button',
        'aria-haspopup': kind,
        'aria-expanded': isOpen,
        onClick: () => onOpenChange(!isOpen),
        onFocus: preload,
        onPointerEnter: preload,
        onMouseDown: keepOpen,
        onTouchStart: keepOpen,
      })}
      {isOpen ? (
        <Suspense fallback={null}>
          <DropdownPanel kind={kind} onClose={close} {...panel}>
            {children}
          </DropdownPanel>
        </Suspense>
      ) : null}
    </span>
  );
}
