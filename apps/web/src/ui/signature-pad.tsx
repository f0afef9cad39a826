import './styles-more.ts';
import { Button, Group } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { type PointerEvent, useRef } from 'react';
import classes from './signature-pad.module.css';

interface SignaturePadProps {
  /** The path of what is drawn, in whole numbers within width and height. */
  value: string;
  onChange: (path: string) => void;
  width: number;
  height: number;
}

/** Draws with mouse, pen or finger. Whoever can't, types the name instead: that field is the caller's. */
export function SignaturePad({ value, onChange, width, height }: SignaturePadProps) {
  const { t } = useLingui();
  const path = useRef(value);
  const isDrawing = useRef(false);

  function pointOf(event: PointerEvent<SVGSVGElement>): string {
    const box = event.currentTarget.getBoundingClientRect();
    const within = (part: number, most: number) => Math.min(most, Math.max(0, Math.round(part * most)));
    const x = within((event.clientX - box.left) / box.width, width);
    const y = within((event.clientY - box.top) / box.height, height);
    return `${x} ${y}`;
  }

  function add(step: 'M' | 'L', event: PointerEvent<SVGSVGElement>) {
    path.current = `${path.current} ${step}${pointOf(event)}`.trim();
    onChange(path.current);
  }

  return (
    <div>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        className={classes.pad}
        role="img"
        aria-label={value ? t`Your signature` : t`Draw your signature here`}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          isDrawing.current = true;
          add('M', event);
        }}
        onPointerMove={(event) => {
          if (isDrawing.current) add('L', event);
        }}
        onPointerUp={() => {
          isDrawing.current = false;
        }}
      >
        <line x1={24} x2={width - 24} y1={height - 40} y2={height - 40} className={classes.base} />
        {value ? <path d={value} className={classes.stroke} /> : null}
      </svg>
      <Group justify="flex-end" mt={4}>
        <Button
          variant="subtle"
          size="compact-sm"
          disabled={value === ''}
          onClick={() => {
            path.current = '';
            onChange('');
          }}
        >
          <Trans>Draw again</Trans>
        </Button>
      </Group>
    </div>
  );
}
