import { answerOnce } from '../answer-once.ts';
import type { LabelJob } from './label-content.ts';
import { renderLabels } from './render-labels.ts';

answerOnce((data) => renderLabels(data as LabelJob));
