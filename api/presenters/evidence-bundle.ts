import { bundleOf, jsonFile } from '../../services/evidence/bundle.ts';
import { factsOf } from '../../services/evidence/judged-facts.ts';
import { contentHash } from '../../services/model/content-hash.ts';
import type { Finding } from '../../services/model/finding.ts';
import type { Moment } from '../../services/model/moment.ts';
import type { OfferPart } from '../../services/model/offer-part.ts';
import type { RulePolicy } from '../../services/registry/rules/policy.ts';
import { digitalCredentialOf } from '../../services/registry/verdict/digital-credential.ts';
import { ruleTrace } from '../../services/registry/verdict/rule-trace.ts';
import type { FoundOffer } from '../find.ts';
import type { EvidenceAnswer } from './evidence.ts';
import { evidencePage } from './evidence-page.ts';

/** What goes into a bundle beside the offer. */
export interface Bundled {
  readonly evidence: EvidenceAnswer;
  readonly part: OfferPart;
  readonly findings: readonly Finding[];
  readonly moment: Moment;
  readonly policy: RulePolicy;
  readonly demo: boolean;
}

/** Everything on which a verdict rests as a zip file that can be checked without us (decision 0034). */
export function evidenceBundle({ record, judged }: FoundOffer, bundled: Bundled): Uint8Array {
  const { evidence, part, findings, moment, policy, demo } = bundled;
  const { judgement, index } = judged;
  const { content, provider, alsoPublishedBy } = record;
  const { code, qualityAssured, scope, ruleset } = judgement;
  const { quads, ...about } = part;
  return bundleOf(
    {
      'digital-credential.json': jsonFile(digitalCredentialOf(judged.judged, judgement, index, policy)),
      'evidence.json': jsonFile(evidence),
      'facts.json': jsonFile(factsOf(index, judged.judged.publisher)),
      'findings.json': jsonFile(findings),
      'index.html': evidencePage(evidence, part, demo),
      'judgement.json': jsonFile(judgement),
      'offer.json': jsonFile({ content, provider, alsoPublishedBy }),
      'part.json': jsonFile(about),
      'policy.json': jsonFile(policy),
      ...(quads === null ? {} : { 'record.nq': quads }),
      'redactions.json': jsonFile(part.redactions),
      'rules.json': jsonFile(ruleTrace(judged.judged, index, judgement, policy)),
    },
    {
      offer: {
        id: record.id,
        iri: evidence.iri,
        revision: record.revision,
        contentHash: record.contentHash,
        hashed: contentHash(content) === record.contentHash,
      },
      moment: { asOf: moment.asOf, knownAt: moment.knownAt },
      ruleset,
      verdict: { code, qualityAssured, scope },
      source: {
        id: record.sourceId,
        run: record.runId,
        mapping: record.mapping,
        snapshot: record.snapshot,
        parts: [...part.parts],
        part: part.state,
        partHash: part.hash,
      },
      register: { name: index.registry, snapshot: index.snapshot },
    },
  );
}
