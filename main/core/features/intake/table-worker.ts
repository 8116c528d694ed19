import { answerOnce } from '../../platform/answer-once.ts';
import { readTable } from './read-table.ts';

await answerOnce((data) => readTable(data as Uint8Array));
