import type { Translation } from '../../catalogues.ts';
import type { laterEnd as english } from '../en/later-end.ts';

/** The end of a game, its replay, the tutorial, and the page about the game. */
export const laterEnd: Translation<typeof english> = {
  'end.where': '{scenario} · tour {round} sur {rounds}',
  'end.verdict': '{party} : {level}, {points, plural, one {# point} other {# points}}.',
  'end.mandates': 'Ce que chacun devait vouloir',
  'end.actions': 'Et maintenant',
  'end.room': 'Salle de débriefing',
  'end.again': 'Rejouer',
  'end.watch': 'Revoir la partie',
  'end.share': 'Partager un lien',
  'end.print': 'Imprimer',
  'end.link.long': 'Cette partie est trop longue pour un lien ; exportez-la plutôt dans un fichier.',
  'end.link.copied': 'Le lien est dans votre presse-papiers. Qui l’ouvre peut revoir cette partie.',
  'end.stays': 'Ce qui demeure',
  'end.yardsticks': 'Repères',
  'end.history': 'Ce qui s’est vraiment passé',
  'end.scores': 'Au regard de son propre mandat',
  'end.seat': '{party}, votre siège',
  'end.you': 'vous',
  'end.winner': 'vainqueur',
  'end.level': 'Niveau',
  'score.row.raw': 'Valeur brute du texte',
  'score.row.raw.banked': 'Valeur brute de l’acquis',
  'score.row.slippage': 'Pertes d’exécution',
  'score.row.durability': 'Solidité',
  'score.row.credit': 'Crédit du travail fourni',
  'score.row.security': 'Sécurité',
  'score.row.extra': 'Issue des pourparlers',
  'score.row.noDeal': 'Pas d’accord',
  'level.short.0': 'échec',
  'level.short.1': 'impasse',
  'level.short.2': 'résultat acceptable',
  'level.short.3': 'succès',
  'level.short.4': 'triomphe',

  'points.title': 'Moments décisifs',
  'points.none': 'Rien n’a bougé assez pour mériter ce nom.',
  'point.pillar': '{pillar} : niveau {level} atteint ; ce qui en dépend pouvait désormais s’écrire.',
  'point.tension': 'La tension a monté de {by} en un tour, à {to}.',
  'point.failedVote': 'Le texte paraphé a échoué au pays, faute de ratification : {parties}.',
  'point.banked': 'Acquis : {interim}.',
  'point.initialled': 'Un texte a été paraphé ; auteur : {party}.',
  'point.refused':
    'Texte refusé ({party} ; auteur : {by}) : il valait alors {worth} pour ce siège, à qui la table a finalement rapporté {final}.{reason, select, none {} other { Raison donnée : {reason}.}}{common, select, yes { Chaque partie y aurait gagné plus que ce qu’elle a obtenu.} other {}}',

  'watch.unopened': 'Cette partie ne peut pas être montrée',
  'watch.history': 'Ce qu’ont fait les gouvernements : {scenario}',
  'watch.named': '{name} : {scenario}',
  'watch.own': 'Rediffusion : {scenario}',
  'watch.controls': 'Rediffusion',
  'step.back': 'Retour',
  'step.next': 'Suivant',
  'watch.move': 'Coup',
  'watch.move.at': 'Coup {at} sur {last}, tour {round}',
  'watch.as': 'Vu par',
  'watch.observer': 'quelqu’un qui observe',
  'watch.all': 'tous à la fois',
  'watch.log': 'Ce que l’on savait',
  'watch.round': 'T{round}',
  'watch.position': 'Où l’on en était',
  'watch.texts': 'Textes et positions',
  'watch.note': 'Note sur cette étape',

  'tutorial.at': '{at} sur {steps}',
  'tutorial.fold': 'Replier',
  'tutorial.unfold': 'Déplier',
  'tutorial.leave': 'Quitter le tutoriel',
  'tutorial.last': 'Jouer',
  'tutorial.welcome.title': 'Votre siège à la table',
  'tutorial.welcome':
    'Vous représentez : {party}. En {rounds} tours, vous tâchez de rapporter un texte que votre délégation, les autres et trois publics de votre pays puissent accepter. Comptez environ cinq minutes ; la partie est réelle et continue ensuite.',
  'tutorial.brief.title': 'Votre mandat',
  'tutorial.brief':
    'Ce que chaque option de chaque clause vaut pour vous, au point près. Il est complet : aucun piège n’y est caché. Les autres ont leurs propres mandats, que vous ne voyez pas.',
  'tutorial.tracks.title': 'Ce que chacun peut voir',
  'tutorial.tracks':
    'La confiance donne leur valeur aux promesses (règle 7.2). La tension, à {max}, met fin aux pourparlers pour tous. Les piliers sont un travail commun : les options fortes ne s’écrivent que si leur pilier est assez haut (règle 1.7).',
  'tutorial.board.title': 'L’ordre du jour',
  'tutorial.board':
    'Une ligne par clause. À gauche, l’état actuel, qui ne vaut rien pour personne ; chaque degré vers la droite va plus loin. Les marques montrent la position publique de chaque délégation.',
  'tutorial.capitals.title': 'La décision de chaque tour',
  'tutorial.capitals':
    'Vous avez {effort} points d’effort à répartir en secret. La posture plaît à vos faucons, au prix de la confiance et du calme. Le travail élève un pilier, mais fait peu tout seul. L’opinion intérieure relève votre public le plus faible. Un canal officieux crée de la confiance si l’autre vous désigne aussi. Essayez deux points de travail sur un pilier, un pour l’opinion intérieure et un pour le canal officieux ; l’aperçu dit ce qui est sûr et ce qui ne l’est pas.',
  'tutorial.capitals.ask': 'Répartissez et scellez pour continuer.',
  'tutorial.reveal.title': 'Cartes sur table',
  'tutorial.reveal':
    'Toutes les répartitions ont été révélées en même temps : la posture et le travail sont visibles de tous, l’opinion intérieure et les canaux officieux non. Le journal dit ce qui a bougé et selon quelle règle ; chaque numéro ouvre les règles à cet endroit.',
  'tutorial.second.title': 'Encore un tour, puis la table',
  'tutorial.second':
    'À partir du tour {round}, on passe à la table après les capitales. Des événements surviennent entre les tours ; certains demandent à quelqu’un de choisir. Répartissez de nouveau et attendez que vienne votre tour de parole.',
  'tutorial.second.ask': 'Le tutoriel reprend quand vous avez la parole à la table.',
  'tutorial.draft.title': 'Votre projet',
  'tutorial.draft':
    'Déplacez des clauses jusqu’à ce que l’ensemble ait de la valeur pour vous. À côté se lit son effet, avant tout engagement : sa valeur, ce que la méfiance en retire, et si votre pays ratifierait. Un texte complet exige au moins {least} degrés ; un amendement peut modifier jusqu’à {most} clauses.',
  'tutorial.turn.title': 'Prenez la parole',
  'tutorial.turn':
    'Déposez un texte, amendez le texte de travail ou passez. Promesses et révélations sont gratuites et viennent avant. Un refus n’est pas un échec : il donne une raison, et les délégations programmées disent ce que le texte valait pour elles et quel changement aiderait le plus.',
  'tutorial.turn.ask': 'Déposez, amendez ou passez pour continuer.',
  'tutorial.close.title': 'Et puis le retour au pays',
  'tutorial.close':
    'Quand tous acceptent, le texte est paraphé, puis rentre au pays pour le vote. Le soutien qui manque peut s’acheter avec du capital. Le débriefing final montre chaque mandat, les moments décisifs et ce qui s’est passé dans la réalité. Bonne chance.',

  'about.title': 'À propos',
  'about.game':
    '<em>Back to Back</em> est un jeu de négociation au tour par tour pour une personne face à des délégations programmées. Il tient tout entier dans cette page : ni compte, ni serveur, ni réseau ; les parties restent dans ce navigateur et n’en sortent que par les fichiers et les liens que vous faites vous-même.',
  'about.side':
    'Le jeu ne prend pas parti. Chaque siège n’est évalué qu’au regard de son propre mandat, et il n’existe pas de bon traité : les valeurs traduisent un jugement de conception, inscrit dans le scénario pour que chacun puisse le contester et le changer. Là où des chiffres sont contestés, le scénario montre les deux, avec leurs sources. Les délégations sont nommées par leurs positions ; les peuples au nom desquels elles parlent en ont bien d’autres.',
  'about.bots':
    'Les délégations programmées ne voient que ce qu’une personne verrait à leur place. Les raisons qu’elles donnent sont les termes de leur propre calcul, mis en mots.',
};
