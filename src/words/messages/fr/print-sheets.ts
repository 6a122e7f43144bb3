import type { Translation } from '../../catalogues.ts';
import type { printSheets as english } from '../en/print-sheets.ts';

/** The printed pack: what a game is adjudicated and scored by. */
export const printSheets: Translation<typeof english> = {
  'print.rules.capitals': 'Dans les capitales, en secret',
  'print.rules.back':
    'Canal officieux : si deux parties se désignent l’une l’autre, sans posture ni de l’une ni de l’autre et à une tension inférieure à {tension}, leur confiance monte de 1 et chacune apprend ce qui compte le plus pour l’autre.',
  'print.rules.tension.step': '{range} : {by}',
  'print.rules.atTable': 'À la table et ensuite',
  'print.rules.write':
    'Un texte ne peut contenir une option que si son pilier a le niveau requis, qu’elle n’est pas bloquée et qu’elle n’est pas en deçà de l’acquis.',
  'print.rules.depth': 'La profondeur d’un texte est la somme des numéros de ses options. L’option 0 est le statu quo.',
  'print.rules.promises':
    'Promesse tenue jusqu’au bout : confiance +{kept} entre les deux. Rompue : confiance −{broken} avec tous ceux qui l’ont entendue, et −1 pour vos propres colombes.',
  'print.rules.sheet': 'de sa propre feuille',
  'print.levels':
    'Un score d’au moins {triumph} est un triomphe, {success} un succès, {workable} un résultat acceptable, {stalemate} une impasse ; en deçà, c’est un échec.',

  'print.act': 'À votre tour de parole',
  'print.act.cost': 'Capital',
  'print.act.what': 'Ce que cela fait',
  'print.cost.each': '{cost} chacun',
  'print.cost.riders': '0, une condition {cost}',
  'print.cost.return': '0, le retour {cost}',
  'print.act.table': 'Déposer un texte (action)',
  'print.act.table.about':
    'Un texte complet de profondeur {depth} ou plus, avec au plus {riders} conditions (SI … ALORS …). Accepté, il est paraphé et soumis aux capitales.',
  'print.act.amend': 'Amender (action)',
  'print.act.amend.about': 'Changer jusqu’à {amend} clauses du texte de travail. Rien n’est paraphé.',
  'print.act.harvest': 'Engranger un accord intérimaire (action)',
  'print.act.harvest.about':
    'L’un de ceux que l’animation annonce ouverts. Si tous acceptent, ses clauses ne peuvent plus revenir en deçà de ses options, et ses effets s’appliquent.',
  'print.act.pass': 'Passer (action)',
  'print.act.pass.about': 'Votre intervention prend fin.',
  'print.act.walkOut': 'Quitter la table (action)',
  'print.act.walkOut.about':
    'Vos faucons +2, vos colombes −2, tension +1. Une absence de deux tours de suite met fin aux pourparlers.',
  'print.act.counter': 'Contre-proposer (au lieu de répondre)',
  'print.act.counter.about':
    'Refuser un texte déposé et déposer le vôtre ; cela consomme une intervention qui vous reste dans ce tour.',
  'print.act.chair': 'Le texte de la présidence',
  'print.act.chair.about':
    'À partir du tour {from}, après la dernière intervention, si rien n’est paraphé : un texte unique de la présidence.',
  'print.act.caucus': 'Aparté (acte libre)',
  'print.act.caucus.about':
    'Une fois par tour, avec une autre partie, en privé : un texte à déposer ensemble, une lettre parallèle, ou les deux.',
  'print.act.letter': 'Lettre parallèle (en aparté)',
  'print.act.letter.about':
    'Des promesses échangées en secret. Révélée, elle coûte −2 de confiance entre chacun des deux et toutes les autres parties.',
  'print.act.promise': 'Promesse (acte libre)',
  'print.act.promise.about':
    'Publique, à une partie, pour un à trois tours : aucune posture, 2 de travail ou plus par tour, aucun déploiement, aucun canal officieux avec une partie, ou une clause tenue dans des bornes. Une de chaque sorte par partie, trois en cours au plus.',
  'print.act.disclose': 'Révéler (acte libre)',
  'print.act.disclose.about':
    'Une fois par tour : la plus grande valeur d’une clause pour vous, sans mentir. Si un autre le fait dans ce tour, confiance +{trust} entre vous, une seule fois dans le jeu.',
  'print.act.verify': 'Vérifier (acte libre)',
  'print.act.verify.about':
    'Pilier nécessaire : {pillar}, au niveau {level}. Si une promesse est tenue jusqu’ici, ou si deux autres ont une lettre parallèle.',
  'print.act.climbDown': 'Reculer (acte libre)',
  'print.act.climbDown.about': 'Retirer l’une de vos lignes rouges ; vos faucons −2.',
  'print.act.deploy': 'Déployer (acte libre)',
  'print.act.deploy.about':
    'Une fois par tour, un déploiement que l’animation annonce ouvert : tension +1, vos faucons +1, votre valeur sans accord +1, celle du rival −1.',

  'print.home.views':
    'Un avis est le soutien plus vos valeurs des clauses surveillées, additionnées et ÷ {divisor} ; pour les faucons, −{crossed} encore par ligne rouge de la partie qui est franchie.',
  'print.score.own': '{party} : votre score',
  'print.score': 'Animation : le score',
  'print.key.secret': 'Pour l’animation seule : on y lit ce que chaque partie a sans accord.',
  'print.score.about':
    'Les nombres entre crochets sont des lignes de ce formulaire. ÷ arrondit vers le bas : 7 ÷ 2 font 3, −7 ÷ 2 font −4. max est le plus grand des deux, min le plus petit.',
  'print.score.winner':
    'Le score le plus haut gagne, seulement avec un accord en vigueur et parmi ses membres ; à égalité, celui dont le groupe de soutien le plus bas est le plus haut, puis celui qui a le plus travaillé, puis partage.',
  'print.line': 'Quoi',
  'print.formula': 'Comment',
  'print.part.all': 'Pour chaque partie',
  'print.part.agreement': 'Avec un accord en vigueur, pour ses membres',
  'print.part.none': 'Sans accord, et pour une partie qui n’en est pas',
  'print.line.pairs': 'les paires dont la partie dépend',
  'print.line.tension': 'Tension à la fin',
  'print.line.support': 'Soutien des trois groupes, additionné',
  'print.line.work':
    'Travail fourni à tous les tours, additionné ; un point de moins compte aux tours où la tension atteint {dull}',
  'print.line.credit': 'Crédit',
  'print.line.ending': 'Fins dont la condition est remplie, additionnées (voir plus haut)',
  'print.line.raw':
    'Valeur du texte d’après votre feuille de gains ; une condition encore ouverte compte pour la moyenne des deux options, vers le bas',
  'print.line.depth': 'Profondeur : la somme des numéros d’options, conditions remplies appliquées',
  'print.line.trust': 'Plus basse confiance : {pairs}',
  'print.line.slippage': 'Pertes d’exécution',
  'print.line.value': 'Valeur',
  'print.line.gap': 'Écart : la plus grande valeur d’un membre moins la plus petite',
  'print.line.durability': 'Solidité en pour cent',
  'print.line.deal': 'Points d’accord',
  'print.line.crossed': 'Lignes rouges de la partie que le texte franchit',
  'print.line.held':
    'Lignes rouges de la partie qu’il respecte ; 0 si le soutien des faucons au vote est inférieur à {firm}',
  'print.line.redLines': 'Lignes rouges',
  'print.line.home': 'Opinion intérieure',
  'print.line.security': 'Sécurité',
  'print.line.total': 'Score',
  'print.line.noDeal': 'Valeur sans accord au début',
  'print.line.moved':
    'Déploiements : +1 pour chacun des vôtres que vous avez payé, −1 pour chacun d’un rival dirigé contre vous',
  'print.line.banked': 'Valeur de l’acquis d’après votre feuille de gains',
  'print.line.broken': '1 après une rupture, sinon 0',
  'print.line.points': 'Points sans accord',
  'print.line.homeNone': 'Opinion intérieure',
  'print.line.securityNone': 'Sécurité',
  'print.line.totalNone': 'Score',
  'print.endings': 'Ce qui compte encore à la fin',
  'print.endings.none': 'Rien d’autre ne compte à la fin.',
  'print.endings.name': 'Fin',
  'print.endings.outcomes': 'Seulement après',
  'print.endings.without': 'Sans accord',
  'print.condition': 'Si',
  'print.named': '{name}. {text}',

  'print.tables': 'Animation : les tableaux pour arbitrer',
  'print.tables.about': 'Les numéros comme 3.6 sont des paragraphes des règles numérotées, plus loin.',
  'print.tables.tension': 'Tension (3.6)',
  'print.tables.tension.about':
    'Additionnez la posture de tous. Si une partie au plus a adopté une posture, la tension monte de 1 au plus et jamais au-delà de {almost}.',
  'print.sum.posture': 'Posture de tous',
  'print.sum.more': '{from} et plus',
  'print.tables.pairs': 'Confiance',
  'print.pair': 'Paire',
  'print.pair.adversaries': 'Adversaires',
  'print.pair.relied': 'En dépend (7.2)',
  'print.yes': 'oui',
  'print.no': 'non',
  'print.tables.home': 'Votes au pays (5.3–5.5)',
  'print.tables.home.about':
    'Avis = soutien + valeurs des clauses surveillées ÷ {divisor} ; faucons −{crossed} par ligne rouge de la partie qui est franchie. Un point manquant coûte {cost} de capital. Vote manqué : tension +1, confiance entre adversaires −1.',
  'print.home.watches': '{name} : {clauses}',
  'print.hard': 'Faucons',
  'print.institutional': 'Institutions',
  'print.dove': 'Colombes',
  'print.ratifies': 'Ratifie quand',
  'print.tables.interims': 'Accords intérimaires (4.9)',
  'print.tables.interims.about': 'Annoncez ceux qui sont ouverts. Tous doivent accepter ; chacun une fois.',
  'print.interim.name': 'Accord intérimaire',
  'print.interim.from': 'Dès le tour',
  'print.interim.tension': 'Tension au plus',
  'print.interim.pillar': 'Pilier',
  'print.interim.banks': 'Acquis',
  'print.interim.effects': 'Effets',
  'print.pillar.level': '{pillar} : niveau {level}',
  'print.tables.deployments': 'Déploiements (4.16)',
  'print.tables.deployments.about':
    'Une fois par tour, pour {cost} de capital : tension +1 (jamais au-delà de {almost}), ses faucons +1, sa valeur sans accord +1, celle du rival −1, et les effets du tableau. Fait par une carte, un déploiement n’a ni ce prix ni ces effets.',
  'print.deployment.name': 'Déploiement',
  'print.deployment.party': 'De',
  'print.deployment.rival': 'Rival',
  'print.deployment.when': 'Ouvert si',
  'print.deployment.effects': 'Autres effets',
  'print.tracks.worth': 'Valeurs qui suivent un indicateur (2.5)',
  'print.tracks.worth.about':
    'Tant que l’indicateur est à une valeur, chaque degré d’une option de ces clauses, parmi ceux qui comptent, vaut d’autant plus (+) ou l’inverse (−).',
  'print.tracks.track': 'Indicateur',
  'print.tracks.steps': 'Valeur : par degré',
  'print.tracks.clauses': 'Clauses',
  'print.tracks.cap': 'Degrés comptés',
  'print.tracks.parties': 'Pour',
  'print.tables.verify':
    'Vérifier (4.15) demande {pillar} au niveau {level}. La médiation (5.1) est un travail d’ordinateur : sur le papier, essayez quelques changements d’une ou de deux clauses, ou laissez-la.',

  'print.course.rules': 'Règles du tour',
  'print.course.end':
    'Le jeu prend fin avec un texte ratifié, après le dernier tour, par une absence de deux tours de suite, ou quand la tension atteint sa limite. Remplissez alors le formulaire du score.',
  'print.round.card': 'Tirez une carte.',
  'print.round.noCard': 'Pas de carte.',
  'print.round.table': 'Table : {order}, {turns, plural, one {une fois} other {# fois}}.',
  'print.round.noTable': 'Pas de table.',
  'print.round.chair': 'Puis le texte de la présidence ({party}).',
  'print.round.interims': 'Désormais : {interims}.',
  'print.round.suspicion': 'À la fin, méfiance : la confiance entre adversaires au-dessus de {trust} baisse de 1.',
  'print.round.last': 'Pas de médiation. Sans texte ratifié, le jeu prend fin après ce tour.',
  'print.numbers.work': '{party} : travail fourni jusqu’ici',
  'print.numbers.capital': '{party} : capital (secret)',
  'print.numbers.about':
    'Piliers : le niveau et les points vers le suivant, par exemple 1 + 2. Le capital ne se montre qu’à qui le possède ; les lettres parallèles restent sur des feuillets entre vous et les deux parties.',
  'print.numbers.notes':
    'Acquis, options bloquées, lignes rouges, promesses avec leur dernier tour, déploiements, valeurs modifiées',
  'print.card.title': '{number} · {title}',
  'print.cards.draw':
    'À partir du tour {from}, une carte par tour et une de plus entre le paraphe et le vote : la première du dessus dont la condition est remplie. Celles que l’on saute restent à leur place ; une carte tirée ne revient jamais.',
  'print.deal': 'Donne {letter}',
  'print.deals': 'Toutes prêtes',
  'print.deals.deck': 'Ordre des cartes',
  'print.numbered': 'Animation : les règles numérotées',
  'print.numbered.about': 'Avec les nombres de ce scénario et de cette durée.',

  'print.example': 'Animation : une partie pour vérifier vos calculs',
  'print.example.about':
    'Des délégations programmées l’ont jouée selon les règles mêmes du programme quand ce dossier a été fait. Calculez vous-même le tour et le score, puis comparez.',
  'print.example.round': 'Tour {round} sur {rounds}',
  'print.example.before': 'Avant',
  'print.example.after': 'Après',
  'print.example.end': 'Sa fin au tour {round} : {outcome}',
  'print.example.variant': '{party} : {variant}.',
  'print.example.variant.none': 'aucune variante',
  'print.example.worth': 'Valeur à la fin',
};
