import { gunzipSync } from 'node:zlib';
import { readFileSync, rmSync } from 'node:fs';
import { createStoreEngine } from '../indexer/engines/store.ts';
import { silentLogger } from '../services/log/logger.ts';
import { scratchDb } from './scratch-db.ts';
import { documentInstance, offerDocument, searchQuery } from './helpers/offer-documents.ts';
const N = Number(process.argv[2] ?? 100000);
const fresh = process.argv[3] !== 'keep';
const dir = '/tmp/scratch-pg-' + N;
if (fresh) rmSync(dir, { recursive: true, force: true });
export const courses = gunzipSync(readFileSync('/work/shared/data/courses/courses.jsonl.gz')).toString().trim().split('\n').map((l) => JSON.parse(l));
let seed = 7; const rnd = () => { seed = (seed * 1103515245 + 12345) & 0x7fffffff; return seed / 0x7fffffff; };
const pick = (a) => a[Math.floor(rnd() * rnd() * a.length)];
const COUNTRIES = ['DE','FR','ES','IT','PL','AT','NL','SE','FI','IE','PT','BE','CZ','EE','LV','LT','SI','HR','RO','BG','HU','GR','MT','LU','SK','DK','CY'];
const MODES = ['online','onsite','blended','hybrid','workbased','unknown'];
const LANGS = ['en','de','fr','es','it','sv','pl','fi','nl','pt'];
export function doc(i) {
  const c = courses[i % courses.length];
  const day = () => `2026-${String(1+Math.floor(rnd()*12)).padStart(2,'0')}-${String(1+Math.floor(rnd()*28)).padStart(2,'0')}`;
  const instances = Array.from({length: 1+Math.floor(rnd()*4)}, (_, k) => documentInstance({ id: `i${k}`, mode: pick(MODES), languages: [rnd()<.7?c.lang:pick(LANGS)], start: rnd()<.8?day():null }));
  const skills = Array.from({length: 1+Math.floor(rnd()*5)}, () => Math.floor(rnd()*rnd()*13000));
  const isced = pick(['0611','0612','0613','0413','0911','0111','0231','0511','0732','1015']);
  return offerDocument('o' + i.toString(36), {
    revision: i, title: { [c.lang]: c.title + (i >= courses.length ? ` ${String.fromCharCode(65 + i % 26)}` : '') }, summary: { [c.lang]: (c.description ?? '').slice(0, 1500) }, outcomes: { [c.lang]: (c.learningOutcomes ?? '').slice(0, 800) },
    providerName: { [c.lang]: c.provider ?? '' }, keywords: [c.id],
    skill: [...new Set(skills.flatMap((s) => [`http://data.europa.eu/esco/skill/${s}`, `http://data.europa.eu/esco/skill/b${s % 400}`, `http://data.europa.eu/esco/skill/c${s%40}`, `http://data.europa.eu/esco/skill/d${s%8}`]))],
    isced: [isced, isced.slice(0,3), isced.slice(0,2)], country: [pick(COUNTRIES)], provider: ['p' + Math.floor(rnd()*rnd()*2000)], kind: pick(['short-programme','course','module','mooc','programme']),
    microCredential: pick(['yes','likely','unknown','no']), openTo: pick(['anyone','unknown','alliance','restricted']), verdict: pick(['INSTITUTION_ASSURED','PROGRAMME_ASSURED','NOT_COVERED','NO_REPORTS','EXPIRED','PROVIDER_NOT_FOUND']),
    assured: pick([['true','provider','official'],['unknown'],['true','provider'],['true','provider','offer','official'],['false']]), eqf: rnd()<.1?null:4+Math.floor(rnd()*5), ects: rnd()<.2?null:Math.ceil(rnd()*20)/2,
    instances, nextStart: instances.map((x) => x.start).filter(Boolean).sort()[0] ?? null, price: rnd()<.5?Math.floor(rnd()*1000):null, updated: `2026-01-${String(1+i%28).padStart(2,'0')}T00:00:00.000Z`,
    hit: { id: i, title: c.title, excerpt: (c.description ?? '').slice(0, 300), filler: 'x'.repeat(1500) + rnd() },
  });
}
export const FACETS10 = ['isced','country','provider','kind','microCredential','openTo','verdict','eqf','mode','language'] as const;
export function queries(n) {
  const out = [];
  for (let k = 0; k < n; k++) {
    const c = courses[Math.floor(rnd() * courses.length)];
    const words = c.title.split(/\s+/).filter((w) => w.length > 2);
    const q = k % 10 === 0 ? '' : words.slice(0, 1 + Math.floor(rnd() * 3)).join(' ');
    const active = k % 3 === 0;
    const codes: any = {}; const numbers: any = {}; const instance: any = {};
    if (active) { const kinds = [() => { codes.country = { values: [pick(COUNTRIES), pick(COUNTRIES)] }; }, () => { numbers.eqf = { values: [6, 7] }; }, () => { instance.language = { values: ['en'] }; }, () => { instance.mode = { values: ['online', 'blended'] }; }, () => { codes.assured = { values: ['true'] }; }];
      const a = Math.floor(rnd()*5); kinds[a]!(); kinds[(a+1+Math.floor(rnd()*4))%5]!(); if (rnd()<.3) kinds[(a+2)%5]!(); }
    out.push(searchQuery({ q, lang: c.lang, codes, numbers, instance, facets: FACETS10 as any, ...(active && rnd() < .2 ? { start: { from: '2026-06-01' } } : {}) }));
  }
  return out;
}
export const pct = (a, p) => a.slice().sort((x,y)=>x-y)[Math.min(a.length-1, Math.floor(a.length*p))];
if (import.meta.url.endsWith(process.argv[1].split('/').pop())) {
  const db = await scratchDb(dir);
  const engine = createStoreEngine(db as any, { now: () => new Date(), log: silentLogger });
  if (fresh) {
    const build = await engine.begin('v1');
    let s = performance.now(); let longest = 0;
    for (let i = 0; i < N; i += 500) { const b = performance.now(); await engine.upsert(build, Array.from({length: Math.min(500, N - i)}, (_, k) => doc(i + k))); longest = Math.max(longest, performance.now()-b); if (i % 20000 === 0) console.log(i, ((performance.now()-s)/1000).toFixed(1)); }
    console.log('fill s', (performance.now()-s)/1000, 'rate', N / ((performance.now()-s)/1000), 'longest 500', longest); s = performance.now();
    await engine.settle(build); console.log('settle s', (performance.now()-s)/1000);
    await engine.publish(build);
  }
  const qs = queries(200);
  for (let round = 0; round < 2; round++) {
    const times = []; const slow = [];
    for (const q of qs) { const s = performance.now(); const r = await engine.search(q); const t = performance.now()-s; times.push(t); if (t > 120) slow.push([Math.round(t), q.q, r.total, JSON.stringify({...q.codes,...q.numbers,...q.instance,s:q.start})]); }
    console.log('round', round, 'p50', pct(times,.5), 'p95', pct(times,.95), 'p99', pct(times,.99), 'max', Math.max(...times)); for (const x of slow) console.log(x.join(' | '));
  }
  console.log(process.memoryUsage().rss / 1e6);
  if (process.argv[4] !== 'noexit') process.exit(0);
}
