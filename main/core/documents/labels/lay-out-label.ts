import { labelFormats } from '../../../../shared/domain/labels/label-format.ts';
import type {
  LabelFormat,
  LabelFormatCode,
} from '../../../../shared/domain/labels/label-format.ts';
import { code128, qrCode, quietModules } from '../bar-codes.ts';
import type { LabelContent } from './label-content.ts';
import type { LabelItem, MeasureText } from './label-item.ts';
import { legibleContent } from './legible-content.ts';
import type { CanDraw } from './legible-content.ts';
import { labelStyles } from './label-style.ts';
import { flowLabel } from './label-flow.ts';

/** The widest module of a Code 128 that is worth its room, in millimetres. */
const widestModule = 0.375;

/**
 * Sets one label: what it is and its reference on top beside the QR code, goods or place, warnings
 * and facts below, the Code 128 along the foot. Everything stands inside the label's padding;
 * words grow smaller, then are cut with an ellipsis, then the least needed facts are left out.
 */
export function layOutLabel(
  content: LabelContent,
  code: LabelFormatCode,
  { measure, canDraw }: { readonly measure: MeasureText; readonly canDraw: CanDraw },
): readonly LabelItem[] {
  const format = labelFormats[code];
  const style = labelStyles[code];
  const { paddingAcross: left, paddingDown: top } = format;
  const room = {
    width: format.width - 2 * left,
    height: format.height - 2 * top - style.barHeight - style.gap,
  };
  const words = flowLabel(legibleContent(content, canDraw), { room, style, measure });
  return [
    ...words.map((item) => moved(item, left, top)),
    qrOf(content.reference, format),
    barsOf(content.reference, format),
  ];
}

function qrOf(reference: string, format: LabelFormat): LabelItem {
  const { path, modulesAcross, modulesDown } = qrCode(reference);
  const side = labelStyles[format.code].qrSide;
  return {
    kind: 'code',
    symbology: 'qr',
    x: format.width - format.paddingAcross - side,
    y: format.paddingDown,
    width: side,
    height: side,
    path,
    modulesAcross,
    modulesDown,
  };
}

/** Along the foot, in the middle; the quiet zones may reach into the padding, which is white. */
function barsOf(reference: string, format: LabelFormat): LabelItem {
  const { path, modulesAcross, modulesDown } = code128(reference);
  const { barHeight } = labelStyles[format.code];
  const inner = format.width - 2 * format.paddingAcross;
  const module = Math.min(
    widestModule,
    inner / modulesAcross,
    format.width / (modulesAcross + 2 * quietModules),
  );
  const width = module * modulesAcross;
  return {
    kind: 'code',
    symbology: 'code128',
    x: (format.width - width) / 2,
    y: format.height - format.paddingDown - barHeight,
    width,
    height: barHeight,
    path,
    modulesAcross,
    modulesDown,
  };
}

function moved(item: LabelItem, right: number, down: number): LabelItem {
  if (item.kind === 'text') {
    return { ...item, x: item.x + right, baseline: item.baseline + down };
  }
  return { ...item, x: item.x + right, y: item.y + down };
}
