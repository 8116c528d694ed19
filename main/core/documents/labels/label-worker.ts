import { answerOnce } from '../../platform/answer-once.ts';
import type { LabelJob } from './label-content.ts';
import { renderLabels } from './render-labels.ts';

await answerOnce((data) => renderLabels(data as LabelJob));
