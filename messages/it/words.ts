import type { Surfaces } from '../words.ts';
import { api } from './api.ts';
import { assurance } from './assurance.ts';
import { findings } from './findings.ts';
import { page } from './page.ts';

export const it: Surfaces = { page, api, assurance, findings };
