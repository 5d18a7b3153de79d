import { describe, expect, it } from 'vitest';
import { linkOf } from '../../../../services/shacl/terms.ts';
import { createShapesValidator } from '../../../../services/shacl/validator.ts';
import { RDF } from '../../../../services/vocab/namespaces.ts';
import { offerTurtle, TURTLE_PREFIXES } from '../../../helpers/reading.ts';
import { heldAgainst, offerShape, shapesFrom } from '../../../helpers/shapes.ts';

const TYPE = 'http://data.quality-link.eu/ontology/v1#LearningOpportunitySpecification';

describe('Validating', () => {
  it('ends an expression that would never end, says so of that offer, and goes on with the others', async () => {
    const explodes = offerShape('sh:property [ sh:path dc:title ; sh:pattern "^(a+)+$" ]');
    const title = (text: string, name: string) =>
      `${name} a ql:LearningOpportunitySpecification ; dc:title "${text}"@en .`;
    const offers = [title(`${'a'.repeat(60)}!`, ':a'), title('b', ':b'), title('aaa', ':c')];
    const began = performance.now();
    const report = await heldAgainst(TURTLE_PREFIXES + offers.join('\n'), explodes, { unitMs: 300 });
    expect(report).toMatchObject({ offers: 3, validated: 2, slow: 1, results: 1 });
    expect(performance.now() - began).toBeLessThan(10_000);
  });

  it('gives up shapes against which nothing ends, instead of trying every offer', async () => {
    const explodes = offerShape('sh:property [ sh:path dc:title ; sh:pattern "^(e|e|[a-z ])+1$" ; sh:flags "i" ]');
    const offers = Array.from({ length: 20 }, (_, n) => offerTurtle(`dc:title "${'e'.repeat(60)}"@de ;`, `:o${n}`));
    const report = await heldAgainst(TURTLE_PREFIXES + offers.join('\n'), explodes, { unitMs: 100 });
    expect(report).toMatchObject({ offers: 20, validated: 0, slow: 5, reason: 'slow' });
  });

  it('refuses shapes that the standard does not allow, before any offer', async () => {
    const shapes = await shapesFrom(offerShape('sh:minCount 1'));
    expect(() => createShapesValidator(shapes)).toThrow(/cannot be used: .*MinCount/);
  });

  it('looks at those nodes only that it is asked about', async () => {
    const { validate } = createShapesValidator(
      await shapesFrom(offerShape('sh:property [ sh:path dc:title ; sh:minCount 1 ]')),
    );
    const data = ['urn:a', 'urn:b'].map((id) => linkOf(id, RDF.type, TYPE));
    const validated = validate(data, (id) => id === 'urn:b');
    expect(validated.state === 'validated' && validated.results.map(({ focus }) => focus)).toEqual(['urn:b']);
  });

  it('keeps severity and messages of a shape with their languages, and words itself what none words', async () => {
    const shapes = offerShape(
      `sh:property [ sh:path dc:title ; sh:maxCount 0 ; sh:severity sh:Warning ; sh:message "Kein Titel"@de , "no title"@en ] ;
       sh:property [ sh:path elm:EQFLevel ; sh:minCount 1 ; sh:severity sh:Info ]`,
    );
    const { groups } = await heldAgainst(TURTLE_PREFIXES + offerTurtle(), shapes);
    const [title, level] = groups;
    expect(title?.severity).toBe('warning');
    expect(title?.messages).toHaveLength(2);
    expect(title?.messages).toContainEqual({ text: 'Kein Titel', language: 'de' });
    expect(level).toMatchObject({
      severity: 'info',
      asksLevel: true,
      messages: [{ text: 'At least 1 value is asked for', language: 'en' }],
    });
  });
});
