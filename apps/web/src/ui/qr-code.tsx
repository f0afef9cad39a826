import { encode } from 'uqr';

/** Paper-white modules around the code: readers need them to find it (ISO/IEC 18004, quiet zone). */
const QUIET_ZONE = 4;
const PNG_MODULE_PIXELS = 16;

interface Matrix {
  size: number;
  isDark: (x: number, y: number) => boolean;
}

function matrixOf(text: string): Matrix {
  const { data, size } = encode(text, { border: QUIET_ZONE, ecc: 'M' });
  return { size, isDark: (x, y) => data[y]?.[x] === true };
}

function darkModules({ size, isDark }: Matrix): { x: number; y: number }[] {
  return Array.from({ length: size * size }, (_, index) => ({ x: index % size, y: Math.floor(index / size) })).filter(
    ({ x, y }) => isDark(x, y),
  );
}

/** Gives the code as an SVG document. */
export function qrCodeSvg(text: string): string {
  const matrix = matrixOf(text);
  const path = darkModules(matrix)
    .map(({ x, y }) => `M${x} ${y}h1v1h-1z`)
    .join('');
  const { size } = matrix;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><rect width="${size}" height="${size}" fill="#fff"/><path d="${path}" fill="#000"/></svg>`;
}

/** Gives the code as a PNG picture of about 800 pixels, sharp enough for a poster. */
export function qrCodePng(text: string): Promise<Blob> {
  const matrix = matrixOf(text);
  const canvas = document.createElement('canvas');
  canvas.width = matrix.size * PNG_MODULE_PIXELS;
  canvas.height = canvas.width;
  const pen = canvas.getContext('2d');
  if (!pen) return Promise.reject(new Error('The browser can not draw.'));
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.fillStyle = '#000';
  for (const { x, y } of darkModules(matrix)) {
    pen.fillRect(x * PNG_MODULE_PIXELS, y * PNG_MODULE_PIXELS, PNG_MODULE_PIXELS, PNG_MODULE_PIXELS);
  }
  return new Promise((done, fail) => {
    canvas.toBlob(
      (blob) => (blob ? done(blob) : fail(new Error('The browser can not save the picture.'))),
      'image/png',
    );
  });
}

export function QrCode({ text, label }: { text: string; label: string }) {
  return (
    <img
      src={`data:image/svg+xml;utf8,${encodeURIComponent(qrCodeSvg(text))}`}
      alt={label}
      width={200}
      height={200}
      style={{ display: 'block', maxWidth: '100%' }}
    />
  );
}
