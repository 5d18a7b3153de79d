// Because tests against a server are skipped where none is named, a run that is only about them must not pass so.
if (!process.env.MEILI_URL) {
  console.error('MEILI_URL names no Meilisearch to run against');
  process.exit(1);
}
