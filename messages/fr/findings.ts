import type { FindingWords } from '../words.ts';

/** French. */
export const findings: FindingWords = {
  harm: {
    nothingRead: 'Rien du document n’a été lu ; ce qui était publié auparavant reste tel quel.',
    nothingPublished: 'Rien de ce passage n’a été publié ; ce qui était publié auparavant reste tel quel.',
    leftOut: 'L’offre ne figure pas dans le catalogue.',
    valueLost: 'Cette valeur n’est ni affichée ni recherchée ; l’offre compte comme ne l’indiquant pas.',
    partLost: 'Une partie de ce qui était indiqué ou demandé manque à l’offre.',
    shown: 'La valeur est affichée telle qu’elle est écrite, mais les filtres ne la trouvent pas.',
    changed: 'Le texte est affiché autrement qu’il n’a été écrit.',
    understood: 'Rien n’est perdu ; d’autres programmes pourraient ne pas comprendre.',
    notRecognised: 'L’offre pourrait ne pas être reconnue comme la même lors de la prochaine publication.',
    entryLost: 'Cette source du manifeste n’est pas lue.',
    notUsed: 'Aucun résultat ne repose sur ce que le registre dit ici.',
    worthKnowing: 'Rien n’est perdu.',
    textsStay: 'Les portails peuvent citer les offres, mais pas reprendre leurs textes.',
  },
  message: {
    'credential-not-offer':
      'C’est une certification délivrée à quelqu’un, non une liste d’offres : publiez des spécifications d’opportunités d’apprentissage',
    'loq-xml':
      'C’est du LOQ-XML, qui n’est pas du RDF : publiez les mêmes données en RDF/XML (élément racine rdf:RDF), Turtle ou JSON-LD',
    'europass-xml':
      'C’est l’ancien format XML d’Europass, qui n’est pas du RDF : publiez de l’ELM en RDF/XML, Turtle ou JSON-LD',
    'html-document':
      'C’est une page web, non un fichier de données : le chemin de la source doit mener au fichier lui-même',
    'ooapi-document': 'C’est du JSON sous la forme d’OOAPI : donnez à la source le type « ooapi » dans le manifeste',
    'json-api-document': 'C’est du JSON:API, que le type « elm » ne couvre pas',
    'manifest-document': 'C’est un manifeste, non une publication d’offres',
    'plain-json': 'Ce JSON n’a pas de @context et n’est donc pas du JSON-LD',
    'other-xml': 'Ce document XML n’est pas du RDF/XML : son élément racine doit être rdf:RDF',
    'hostile-xml':
      'Ce document XML {why, select, expansion {utilise des entités qui valent plusieurs fois sa longueur} doctype {a un type de document plus long que ce qui est lu} other {définit des entités externes, imbriquées ou très longues}} et n’est pas lu',
    'nested-too-deeply': 'Les éléments de ce document sont imbriqués plus profondément que ce qui est lu',
    'empty-document': 'Le document est vide',
    'binary-document': 'Le document n’est pas du texte',
    'archive-not-read':
      'Ce fichier ZIP {why, select, cut {n’est pas entier : sa fin manque} damaged {est endommagé} encrypted {est chiffré} files {contient plus de fichiers qu’on n’en lit} ratio {grossit tant quand on le décompresse qu’il ne peut être du texte} other {ne contient pas de Turtle (.ttl, .nt)}} ; il n’a pas été lu jusqu’au bout',
    'archive-files-not-read': 'D’un fichier ZIP, seul le Turtle (.ttl, .nt) est lu ; ces fichiers ne l’ont pas été',
    'context-refused':
      'Le contexte JSON-LD de cette adresse n’est pas connu ici, et les contextes ne sont jamais téléchargés : utilisez le contexte d’ELM ou écrivez les termes dans le document',
    'syntax-error':
      '{line, select, 0 {Le document s’interrompt ou est mal formé} other {Le document s’interrompt ou est mal formé à la ligne {line}}} ; rien n’en a été publié{others, plural, =0 {} one {, et # autre offre est retenue} other {, et # autres offres sont retenues}}',
    'too-large': 'Le document a {bytes} octets ; on en lit au plus {most}',
    'too-many-statements': 'Le document contient plus de {most} assertions, et on ne peut en lire davantage',
    'no-offers': 'Le document ne contient aucune spécification d’opportunité d’apprentissage',
    'unsupported-type': 'Les sources de ce type ne sont pas encore lues',
    'media-type-differs':
      'Le document n’a pas le type de média avec lequel il a été envoyé ; il a été lu d’après son contenu',
    'damaged-text':
      'Certains caractères sont abîmés : invalides en UTF-8, ou de l’UTF-8 pris pour un autre codage. Ils ont été réparés là où c’est certain, sinon remplacés',
    'quoted-statements':
      'Les énoncés sur des énoncés (RDF-star) ne sont pas lus ; ce qui est seulement cité n’est pas affirmé',
    'literal-cut':
      'Ce texte est plus long que ce qui est conservé et a été coupé ; la valeur dit combien de caractères il a',
    'more-findings': '{listed} constats « {of} » sur {total} sont listés',
    'dead-link':
      'L’adresse ne fonctionne pas depuis le {since} ({said}) ; elle n’est pas affichée tant qu’elle ne fonctionne pas',
    'sheet-broken': 'Le tableau est illisible à partir de la ligne {row} : {detail}',
    'sheet-too-large': 'Le tableau est trop grand : au plus {most} {what} sont lus',
    'sheet-without-header': 'Aucune ligne de noms de colonnes au début du tableau',
    'sheet-column-unknown': 'Aucune colonne du tableau ne porte ce nom',
    'sheet-column-repeated': 'Cette colonne figure deux fois dans le tableau ; la première est lue',
    'sheet-encoding': 'Le tableau n’est pas en UTF-8 ; il a été lu dans l’encodage qui semble être le sien',
    'index-refused': 'L’index de recherche ne peut pas prendre cette offre, aucune recherche ne la trouve donc',
    'record-too-large': 'Cet enregistrement dit plus que ce qui peut être lu d’une offre et a été laissé de côté',
    'title-missing': 'L’offre n’a pas de titre et a été laissée de côté',
    'no-identifier':
      'L’offre est un nœud anonyme sans identifiant muni d’un schéma et ne pourrait pas être retrouvée : donnez-lui une IRI',
    'iri-invalid':
      'Ce n’est pas une IRI (elle contient une espace ou un autre caractère interdit), rien ne peut donc être nommé ainsi',
    'relative-iri': 'L’IRI est relative ; elle ne dit rien hors de ce document et n’a pas été utilisée',
    'foreign-provider':
      'L’offre indique un éditeur qui n’est pas le prestataire de ce manifeste ; seules ses propres offres sont prises',
    'foreign-identifier':
      'Cet identifiant contient le domaine d’un autre établissement ; lui seul peut publier sous ce nom',
    'provider-not-named':
      'Cette source parle d’offres d’autres établissements, et la notice ne dit par aucun identifiant qui la propose : nommez l’établissement, avec un identifiant connu d’un registre',
    'provider-unclear':
      'Les identifiants que la notice donne de son établissement appartiennent à plusieurs établissements ; on ne peut dire de qui est cette offre',
    'provider-out':
      'Cet établissement ne souhaite pas figurer ici, ou en a été retiré ; personne ne peut y publier ses offres',
    'too-many-providers':
      'Cette source nomme plus d’établissements encore inconnus qu’une lecture ne peut en faire connaître',
    'membership-unconfirmed':
      'Une alliance peut publier les offres de ses membres lorsqu’un registre indique l’appartenance ou que les deux parties la déclarent ; pour cet établissement, ce n’est pas connu',
    'duplicate-identifier':
      'Un autre enregistrement de cette publication a le même identifiant ; le premier a été pris',
    'identity-conflict':
      'Deux identifiants de cet enregistrement désignent des offres différentes ; le plus fort a été suivi, rien n’a été fusionné',
    'publisher-not-comparable':
      'Les identifiants de l’éditeur sont d’un autre genre que ceux par lesquels le prestataire est connu et n’ont pas pu être comparés',
    'identifier-without-scheme':
      'Un identifiant sans schéma ne permet pas de reconnaître l’offre : ajoutez elm:schemeId',
    'identifier-repeated':
      'Un autre enregistrement de cette publication a le même identifiant ; il n’identifie pas celui-ci',
    'missing-element': 'Le profil QualityLink demande cet élément et l’offre ne le donne pas',
    'text-repeated': 'Il y a plus d’un texte dans cette langue ; un seul a été conservé',
    'text-without-language': 'Le texte n’a pas d’étiquette de langue',
    'language-tag-unknown': 'L’étiquette de langue de ce texte n’est pas connue ; le texte est conservé sans langue',
    'language-tag-spelling':
      'L’étiquette de langue de ce texte a été comprise mais est mal formée : ses parties sont reliées par des traits d’union (en-GB)',
    'text-markup': 'Le texte contenait du HTML ; il a été conservé en texte brut',
    'control-characters': 'Le texte contenait des caractères de contrôle, que personne ne voit ; ils ont été omis',
    'text-cut': 'Le texte est trop long pour sa place et a été coupé',
    'personal-data-left-out': 'Une adresse électronique ou un numéro de téléphone de ce texte a été omis',
    'type-unknown': 'Ce type d’opportunité d’apprentissage ne figure pas dans la liste européenne',
    'code-unknown': 'Cette valeur ne figure pas dans la liste européenne de son élément et n’a pas été utilisée',
    'level-spelling': 'Le niveau du CEC a été compris, mais devrait être une IRI du vocabulaire européen',
    'level-unknown': 'Ce n’est pas un niveau du CEC de 1 à 8',
    'level-ambiguous': 'L’offre indique plusieurs niveaux du CEC ; aucun n’a été pris',
    'nqf-unknown': 'Ce n’est pas une IRI d’un niveau d’un cadre national des certifications',
    'credit-spelling': 'Les crédits ont été compris, mais devraient être un simple nombre tel que 5 ou 2.5',
    'credit-unknown': 'Les crédits n’ont pas pu être lus comme un nombre ; ils sont affichés tels qu’ils sont écrits',
    'credit-implausible': 'Aucune offre n’a autant de crédits ECTS ; ils n’ont pas été utilisés',
    'credit-without-framework': 'Les crédits ne nomment aucun système et n’ont donc pas été comptés comme ECTS',
    'credit-range': 'Les crédits forment un intervalle ; l’offre est trouvée par chaque nombre de celui-ci',
    'credit-ambiguous':
      'L’offre indique plusieurs nombres de crédits ECTS ; elle est trouvée par chaque nombre du plus petit au plus grand',
    'duration-spelling': 'Le volume d’apprentissage a été compris, mais devrait être une durée telle que PT60H',
    'duration-unknown':
      'Le volume d’apprentissage n’a pas pu être lu en heures (P60M vaut soixante mois, PT60M soixante minutes)',
    'language-spelling': 'La langue a été comprise, mais devrait être une IRI de la table d’autorité européenne',
    'language-withdrawn':
      'Ce code de langue ne figure plus dans la table d’autorité européenne ; il a été conservé tel quel',
    'language-unknown': 'Ce n’est pas une langue de la table d’autorité européenne',
    'language-ambiguous':
      'La session indique plusieurs langues d’enseignement et n’en a donc aucune : décrivez-en une par langue',
    'isced-spelling': 'Le domaine d’études a été compris, mais devrait être une IRI du vocabulaire CITE-F 2013',
    'isced-unknown': 'Ce n’est pas un domaine de la CITE-F 2013',
    'date-invalid': 'Cette date n’existe pas (un jour s’écrit 2026-10-01)',
    'date-spelling': 'La date a été comprise, mais devrait s’écrire 2026-10-01 (ou 2026-10, ou 2026)',
    'date-week':
      'C’est une semaine, qui n’est pas affichée comme une date : écrivez le jour (2026-09-14) ou le mois (2026-09)',
    'date-two-ways': 'Cette date peut se lire de deux façons (jour ou mois d’abord) et n’a pas été utilisée',
    'date-placeholder': 'Cette date signifie « aucune » en informatique et n’a pas été prise pour une date',
    'date-utc-midnight':
      'C’est, écrit en UTC, minuit du jour suivant dans la plus grande partie de l’Europe ; le jour a été conservé tel qu’il est écrit',
    'date-order': 'La fin précède le début ; elle n’a pas été utilisée',
    contradiction:
      'Cela ne peut être indiqué qu’une fois et l’est de façons contradictoires ; aucune des valeurs n’a été prise',
    'other-spelling':
      'L’adresse de cette offre ne diffère de la précédente que par http ou https, ou par une barre oblique finale : elle reste la même offre',
    'other-spelling-repeated':
      'L’adresse d’une autre offre ne diffère de celle-ci que par sa graphie, par http ou https, ou par une barre oblique finale : c’est une seule offre, et la première a été prise',
    'date-ambiguous': 'Il y a plusieurs dates là où une seule est attendue ; la plus ancienne a été prise',
    'url-invalid': 'Ce n’est pas une adresse http ou https',
    'boolean-invalid': 'Ce n’est ni true ni false',
    'number-invalid': 'Ce n’est pas un nombre possible à cet endroit',
    'image-unsafe': 'Une image n’est affichée que depuis une adresse https d’un hôte au nom public',
    'time-in-utc':
      'L’heure est indiquée en UTC et l’heure locale correspondante n’est pas connue ; seul le jour est conservé',
    'country-spelling': 'Le pays a été compris, mais devrait être une IRI de la table d’autorité européenne',
    'country-ambiguous': 'Plusieurs pays sont indiqués là où un seul est attendu ; aucun n’a été pris',
    'country-unknown': 'Ce n’est pas un pays de la table d’autorité européenne',
    'outcome-without-title': 'Un acquis d’apprentissage n’a pas de titre et a été laissé de côté',
    'skill-invalid': 'Ce n’est pas l’adresse d’une compétence',
    'price-incomplete': 'Un prix demande un montant et une monnaie ; celui-ci a été laissé de côté',
    'too-many-values': 'Il y a plus de valeurs que ce qui peut être conservé ici ; les premières ont été prises',
    'reference-empty': 'Une référence à une autre offre ne nomme rien',
    'self-reference': 'L’offre serait une partie d’elle-même ; cela n’a pas été utilisé',
    'circular-reference':
      'Les offres seraient des parties l’une de l’autre ; la relation est affichée, mais rien ne peut en découler',
    'instance-without-offer': 'La session n’appartient à aucune offre de ce document et a été laissée de côté',
    'instance-without-language': 'Le profil demande la langue d’une session et celle-ci ne la donne pas',
    'mode-combined': 'Plusieurs modes d’apprentissage étaient indiqués ; ils ont été réunis en un seul',
    'iri-too-long':
      'Cette IRI est plus longue que ce qui peut servir de nom (2 000 caractères) ; les énoncés la contenant ont été écartés',
    'statement-left-out':
      'Cet énoncé n’est pas valide dans la syntaxe du document et a été omis ; les autres ont été lus',
    'slip-mended': 'Ce n’est pas valide dans la syntaxe du document ; cela a été lu comme c’était voulu',
    'more-pages':
      'Après {read, plural, one {# page} other {# pages}}, la suivante n’a pas été lue : {why, select, circle {elle l’était déjà} many {on n’en lit pas davantage} slow {les pages précédentes ont pris trop de temps} same {elle est identique à une page précédente} large {toutes les pages ensemble dépassent ce qui peut être lu} total {les totaux annoncés par le serveur ne sont pas atteints ({detail})} failed {elle n’a pas pu être obtenue ({detail})} other {elle est sur un autre serveur ou illisible}} ; ce qui a été lu est publié et rien n’est marqué comme disparu : placez toutes les pages sur le serveur de la première, ou publiez tout dans un seul document',
    'unknown-class':
      'Cette classe n’existe pas dans son vocabulaire, ce qui en relève n’a donc pas été lu ; la valeur nomme la plus proche',
    'unknown-property':
      'Cette propriété n’existe pas dans son vocabulaire, ce qu’elle énonce n’a donc pas été lu ; la valeur nomme la plus proche',
    'unknown-key':
      'Aucun contexte du document ne définit cette clé, JSON-LD n’en dit donc rien ; la valeur nomme la plus proche qui soit définie',
    'no-licence':
      'Aucune licence n’est indiquée (offres : {offers} sur {read}), ni avec les offres ni dans le manifeste',
    'elements-not-used': 'Ces éléments des profils ont été lus, mais n’ont pas de place dans le catalogue',
    'known-by-instance': 'L’offre est un nœud anonyme et est donc connue par l’IRI de son opportunité d’apprentissage',
    'part-without-key':
      'Cet enregistrement n’existe qu’à l’intérieur d’un autre et n’a ni IRI ni identifiant muni d’un schéma : il y est nommé, mais n’est pas une offre à part entière',
    'language-doubtful':
      'Le même long texte figure sous plusieurs langues, on ne sait donc pas dans laquelle il est : donnez à chaque langue son propre texte, ou omettez celles que vous n’avez pas',
    'map-value-invalid':
      'Ce que désigne la table de correspondance n’est pas {kind, select, number {un nombre} address {une adresse web} texts {un texte ni une liste de textes} words {un mot ni une liste de mots} other {un mot seul}}, et n’a donc pas été repris comme « {target} »',
    'others-in-catalogue':
      'Le catalogue contient des notices (notices : {records}) d’autres établissements (établissements : {institutions}), qui n’ont pas été lues : il est partagé, et seules celles de l’établissement visé relèvent de cette source',
    'outcomes-split':
      'Une liste d’acquis d’apprentissage était écrite en un seul texte et a été découpée : donnez à chaque acquis sa propre entrée',
    'offerings-not-read':
      'La liste de ses sessions n’a pas pu être obtenue, l’enregistrement reste donc tel qu’il était : faites en sorte que chaque liste d’un enregistrement réponde',
    'json-ld-broken':
      'Le JSON-LD de cette page est mal formé, les offres qu’il contient n’ont donc pas été lues ; tant qu’il n’est pas corrigé, rien ne compte comme disparu',
    'pages-left-out':
      'Parmi les pages que nomme le plan du site, celles-ci n’ont pas été lues : {robots} que robots.txt interdit, {reserved} pour lesquelles l’hôte réserve la fouille de textes et de données, {elsewhere} sur d’autres hôtes, {absent} qui n’existent pas ou la réservent elles-mêmes ; la valeur nomme la première',
    'instance-not-described':
      'L’offre nomme ceci comme son opportunité d’apprentissage, mais le document n’en dit rien',
    'manifest-source-repeated': 'Une entrée antérieure du manifeste nomme la même source, qui est lue une seule fois',
    'manifest-spelling': 'Cette entrée a été comprise, mais est écrite autrement que le schéma ne le demande',
    'manifest-unreadable': 'Le manifeste n’est ni du JSON ni du YAML : {detail}',
    'manifest-invalid':
      'Le manifeste n’est pas un objet avec une liste « sources » ; on y trouve : {found, select, nothing {rien} list {une liste} object {un objet} text {le texte « {written} »} other {« {written} »}}',
    'manifest-entry-invalid':
      'Cette entrée du manifeste n’est pas un objet avec « type » et « path » ; on y trouve : {found, select, nothing {rien} list {une liste} object {un objet} text {le texte « {written} »} other {« {written} »}}',
    'manifest-path-refused':
      'Le chemin d’une source est une adresse http ou https (dans un manifeste qui est un fichier local, aussi un fichier voisin)',
    'manifest-meta-invalid': 'La partie « meta » du manifeste est illisible',
    'manifest-schac-form': '« schac » de « meta » n’est pas le domaine d’un établissement, comme {domain}',
    'manifest-refresh-changed': '« refresh » est un nombre d’heures de {least} à {most} ; on prend {hours}',
    'manifest-too-long': 'En YAML, on lit au plus {most} caractères d’un manifeste, et celui-ci en a {characters}',
    'manifest-too-many-lines':
      'En YAML, on lit au plus {most} lignes et éléments de liste d’un manifeste, et celui-ci en a {lines}',
    'manifest-sources-invalid':
      '« sources » du manifeste devrait être une liste ; on y trouve : {found, select, nothing {rien} list {une liste} object {un objet} text {le texte « {written} »} other {« {written} »}}',
    'manifest-sources-empty': 'La liste « sources » du manifeste est vide',
    'manifest-sources-many': 'La liste « sources » du manifeste a plus de {most} entrées',
    'manifest-member-missing': '« {member} » de cette entrée du manifeste manque ou est vide',
    'manifest-member-long': '« {member} » de cette entrée du manifeste est plus long que {most} caractères',
    'manifest-member-invalid':
      '« {member} » devrait être {shape, select, words {l’un de {words}} auth {un objet dont « type » est l’un de {words}} texts {un objet de textes} lists {un objet de textes ou de listes de textes} other {un texte}} ; « {at} » contient : {found, select, nothing {rien} list {une liste} object {un objet} text {le texte « {written} »} other {« {written} »}}',
    'manifest-map-invalid':
      'La table de correspondance de la source est erronée à « {pointer} » : elle mène à « {target} ». Chaque entrée mène d’un pointeur JSON (RFC 6901, commençant par « / ») à l’un de {words}',
    'manifest-map-not-used':
      'Seules les sources Edu-API sont lues avec une table de correspondance ; celle donnée ici n’est pas utilisée',
    'manifest-auth-incomplete': '« {member} » dans « auth » manque ou ne peut pas être utilisé',
    'manifest-auth-unreadable':
      'Le contenu chiffré de « auth » ne peut pas être ouvert : il n’a pas été chiffré pour une clé encore valable de ce catalogue (/v1/keys, RSA-OAEP)',
    'manifest-auth-copied':
      'Le contenu chiffré de « auth » figure aussi dans le manifeste d’un autre prestataire et n’est donc pas utilisé ici',
    'manifest-id-repeated':
      'Une entrée antérieure du manifeste a le même id ; les deux sont lues, celle-ci sous un id propre',
    'manifest-meta-differs': 'Le manifeste nomme un autre établissement que celui pour lequel il a été enregistré',
    'manifest-meta-unconfirmed':
      'Ni le registre ni --provider ne disent que cet identifiant est celui du prestataire ; il n’a pas été utilisé',
    'entry-taken-over':
      'Un autre manifeste de ce prestataire a une entrée avec cet id : l’entrée de ce manifeste la remplace, et ce que l’autre y avait publié disparaît à la prochaine collecte',
    'registry-findings-cut': '{count} autres constats « {of} » ne sont pas listés',
    'registry-says-less':
      'Pour {count} rapports, cette interface du registre ne peut dire ce qu’une lecture antérieure savait (crédits, diplôme, numéros, marques) : cela demeure et n’a pas été revérifié ; un jeton (REGISTRY_TOKEN) permet de le lire',
    'registry-from-accreditation':
      'Le fichier ouvert ne contient pas encore ce rapport ; il provient de la liste d’accréditations du registre, qui ne contient jamais de décisions négatives',
    'registry-record-unreadable': 'Cette fiche du registre est illisible et laissée de côté : {detail}',
    'registry-field-unreadable': 'Cet élément d’une fiche du registre est illisible : {detail}',
    'registry-activity-untyped':
      'Une activité du rapport n’a pas de type : on ne sait pas par elle ce qui a été évalué',
    'registry-copies-differ':
      'Le registre liste ceci deux fois, et les copies se contredisent : la plus récente compte, sinon la plus prudente, et pour un établissement celle qui le dit fermé',
    'registry-agency-unknown': 'L’agence de ce rapport n’est pas parmi celles du registre',
    'registry-agency-not-registered':
      'Ce rapport a été émis alors que son agence n’était pas inscrite et n’est pas une preuve',
    'registry-provider-unknown': 'Ce rapport nomme des prestataires que le registre ne liste pas',
    'registry-joint-alone': 'Ce rapport porte sur un programme conjoint mais ne nomme qu’un prestataire',
    'registry-relation-circle':
      'Les relations de cet établissement ramènent à lui-même ; chacune n’est suivie que d’un pas',
    'registry-relation-unknown':
      'Cet établissement est en relation avec un autre que le registre ne liste pas ; rien n’en est repris',
    'registry-identifier-shared':
      'Plusieurs établissements ont cet identifiant ; qui n’est désigné que par lui reste ambigu',
    'registry-not-joined':
      'Un autre registre liste un établissement avec le même identifiant, mais rien ne dit si les deux n’en font qu’un ; chacun reste à part',
    'registry-detail-missing':
      'Le registre liste ceci mais n’en a pas les détails ; ce qu’ils disaient avant reste valable',
    'registry-provider-gone':
      'Le registre listait cet établissement et ne le liste plus ; ce qui reposait sur lui est réexaminé',
    'registry-report-gone':
      'Le registre listait ce rapport et ne le liste plus ; ce qui reposait sur lui est réexaminé',
    'registry-agency-gone':
      'Le registre listait cette agence et ne la liste plus ; ce qui reposait sur elle est réexaminé',
  },
};
