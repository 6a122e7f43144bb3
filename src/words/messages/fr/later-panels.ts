import type { Translation } from '../../catalogues.ts';
import type { laterPanels as english } from '../en/later-panels.ts';

/** The menu, the mediation, the record, and words all tabs share. */
export const laterPanels: Translation<typeof english> = {
  'menu.save': 'Enregistrer la partie dans un fichier',
  'menu.tutorial': 'Tutoriel',
  'menu.brisk.on': 'Jouer les autres d’un trait',
  'menu.brisk.off': 'Jouer les autres un par un',
  'menu.calm.on': 'Réduire les animations du plateau',
  'menu.calm.off': 'Animer le plateau',
  'menu.leave': 'Revenir à l’accueil',

  'mediation.title': 'Ce que le médiateur changerait',
  'mediation.about':
    'Il donne à chaque délégation au moins un point de plus que le texte paraphé. Un seul refus, et le texte paraphé demeure.',
  'mediation.text': 'Le texte du médiateur',
  'mediation.initialled': 'Le texte paraphé',
  'mediation.answered': 'Vous avez {answer, select, yes {accepté} other {refusé}}.',
  'mediation.accept': 'Accepter le texte du médiateur',
  'mediation.keep': 'Garder le texte paraphé',
  'over.open': 'Ouvrir le débriefing',

  'news.since': 'Depuis votre dernier coup',
  'news.seen': 'Compris',

  'record.about':
    'Ce qui a été dit et fait, pour autant que vous puissiez le savoir. Le numéro après une ligne ouvre sa règle.',
  'record.show': 'Afficher',
  'record.all': 'Tout',
  'record.words': 'Ce qui a été dit et fait',
  'record.none': 'Rien pour l’instant.',

  'head.clause': 'Clause',
  'head.working': 'Texte de travail',
  'stepper.less': 'Moins : {name}',
  'stepper.more': 'Plus : {name}',

  'gate.banked': 'acquis à {option}',
  'gate.pillar': 'exige {pillar} {need}, à présent {level}',
  'gate.gone': 'n’est plus sur la table',
  'gate.of': '{clause} : {why}',
};
