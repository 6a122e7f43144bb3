import type { Translation } from '../../catalogues.ts';
import type { reading as english } from '../en/home-reading.ts';

/** The rulebook, sources, and why a game cannot be opened: wherever one reads. */
export const reading: Translation<typeof english> = {
  'rule.name': 'Règle {rule}',
  'source.label': '{sources, plural, one {Source :} other {Sources :}}',
  'source.next': ' ; ',
  'named.value': '{name} : {value}',
  'dialog.close': 'Fermer',
  'glossary.title': 'Glossaire',
  'glossary.none': 'Rien de ce nom n’est expliqué.',
  'rules.title': 'Les règles',
  'rules.about':
    'Les nombres en gras sont les valeurs par défaut ; un scénario, et chaque durée de partie, peut fixer les siennes. Tout ce qui advient dans une partie nomme la règle qui l’a causé.',
  'rules.find': 'Chercher',
  'rules.find.about': 'confiance, ligne rouge, 3.7 …',
  'rules.chapters': 'Chapitres',
  'rules.none': 'Aucune règle n’en parle.',

  'trouble.scenario': 'La partie a été jouée sur un autre scénario (« {scenario} »).',
  'trouble.digest': 'La partie a été jouée sur la version {version} du scénario, dont le texte diffère de celui d’ici.',
  'trouble.length': 'Le scénario n’a pas de durée de partie nommée « {length} ».',
  'trouble.seats': 'La partie compte {want} sièges, le fichier en nomme {got}.',
  'trouble.illegal': 'Le coup {step} ({move}) n’est pas permis (règle {rule}).',
  'trouble.hash':
    'Après le coup {step}, la partie n’en est pas où le dit le fichier. Le fichier a été modifié, ou produit avec d’autres règles.',
  'trouble.result': 'Le résultat inscrit dans le fichier n’est pas celui auquel mènent les coups.',
  'trouble.place': '{path} (ligne {line}) : {message}',
  'trouble.line': 'ligne {line} : {message}',
  'trouble.kind': '{kind} : {detail}',
  'trouble.kind.tooLarge': 'trop volumineux',
  'trouble.kind.syntax': 'JSON mal formé',
  'trouble.kind.tooDeep': 'imbrication trop profonde',
  'trouble.kind.format': 'format inconnu',
  'trouble.kind.shape': 'contenu inattendu',
  'trouble.kind.count': 'nombres discordants',
  'trouble.kind.link': 'lien endommagé',
  'trouble.large': 'Le fichier est trop gros pour une partie ({bytes} octets).',
  'trouble.noScenario': 'Le scénario « {scenario} » ne fait pas partie de cette édition.',
  'trouble.noGame': 'Cette partie n’existe pas sur cette machine.',
  'trouble.noHistory': 'Ce scénario ne comporte pas le récit de ce qui s’est passé dans la réalité.',
  'trouble.playing': 'Cette table n’a pas fini de jouer.',
  'trouble.going': 'Cette partie n’est pas finie ; reprenez-la depuis la première page.',
};
