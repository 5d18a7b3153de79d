import type { Surfaces } from '../words.ts';
import { api } from './api.ts';
import { assurance } from './assurance.ts';
import { findings } from './findings.ts';
import { page } from './page.ts';

export const pl: Surfaces = { page, api, assurance, findings };
