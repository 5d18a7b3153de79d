/**
 * Labels of one word that mostly mean something else where they stand in a text: "plan" in the outcome of any course,
 * "English" where it is only the language of teaching. By language (ISO 639-1), in lower case. A match of these words
 * alone is not counted; they still count within a longer label.
 */
// biome-ignore format: a table
const COMMON: Readonly<Record<string, string>> = {
  en: `plan planning source assembly swift unity solidity spark ml ruby report reports literature analysis electricity protein ecosystem ecosystems
    communication logistics crafting craft blueprints brands securities livestock transport language languages history law art arts music
    political energy teaching training practice theory research science sciences project projects work
    english french german spanish italian portuguese dutch swedish danish norwegian finnish polish czech greek hungarian romanian`,
  de: `planen plan quelle bericht berichte literatur analyse kommunikation logistik geschichte recht kunst musik sprache sprachen
    lehre training praxis theorie forschung wissenschaft projekt projekte arbeit
    englisch französisch deutsch spanisch italienisch portugiesisch niederländisch schwedisch dänisch norwegisch finnisch polnisch`,
  fr: `planifier plan source rapport rapports littérature analyse communication logistique histoire droit art arts musique langue langues
    soi saisir réflexion politique enseignement formation pratique théorie recherche science sciences projet projets travail
    anglais français allemand espagnol italien portugais néerlandais suédois danois norvégien finnois polonais`,
  es: `planificar plan fuente informe informes literatura análisis comunicación logística historia derecho arte artes música idioma idiomas
    parte parti valor valores latina española enseñanza formación práctica teoría investigación ciencia ciencias proyecto proyectos trabajo
    inglés francés alemán español italiano portugués neerlandés sueco danés noruego finés polaco`,
  it: `pianificare piano fonte rapporto letteratura analisi comunicazione logistica storia diritto arte musica lingua lingue
    insegnamento formazione pratica teoria ricerca scienza scienze progetto progetti lavoro
    inglese francese tedesco spagnolo italiano portoghese olandese svedese danese norvegese finlandese polacco`,
  nl: `plannen plan bron rapport rapporten literatuur analyse communicatie logistiek geschiedenis recht kunst muziek taal talen
    onderwijs training praktijk theorie onderzoek wetenschap project projecten werk
    engels frans duits spaans italiaans portugees nederlands zweeds deens noors fins pools`,
  sv: `planera plan källa rapport rapporter litteratur analys kommunikation logistik historia juridik konst musik språk
    svensk engelsk har likheter instrument undervisning träning praktik teori forskning vetenskap projekt arbete
    engelska franska tyska spanska italienska portugisiska nederländska svenska danska norska finska polska`,
  pt: `planear planejar plano fonte relatório relatórios literatura análise comunicação logística história direito arte música língua línguas
    ensino formação prática teoria investigação pesquisa ciência ciências projeto projetos trabalho
    inglês francês alemão espanhol italiano português neerlandês sueco dinamarquês norueguês finlandês polaco`,
  pl: `planować plan źródło raport literatura analiza komunikacja logistyka historia prawo sztuka muzyka język języki
    nauczanie szkolenie praktyka teoria badania nauka projekt projekty praca
    angielski francuski niemiecki hiszpański włoski portugalski niderlandzki szwedzki duński norweski fiński polski`,
};

const SETS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(COMMON).map(([language, words]) => [language, new Set(words.split(/\s+/))]),
);

/** Whether a word in lower case mostly means something else than the skill of that name. */
export function isCommonWord(word: string, language: string): boolean {
  return SETS.get(language)?.has(word) ?? false;
}
