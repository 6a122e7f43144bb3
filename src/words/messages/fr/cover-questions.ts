import type { Translation } from '../../catalogues.ts';
import type { coverQuestions as english } from '../en/cover-questions.ts';

/** The four questions the map answers, their cases and what is compared (assets/coverage/questions.json). No answer has a number of its own. */
export const coverQuestions: Translation<typeof english> = {
  'question.sectors.title': 'Estonie',
  'question.sectors.ask': 'Pourquoi l’Estonie perd-elle sa couverture avec le plan sectoriel ?',
  'question.sectors.answer':
    'Les batteries de l’OTAN peuvent intercepter, bien à temps, un missile en route vers Tallinn. Avec le plan sectoriel, elles n’en ont pas le droit : ce qui entre dans un secteur, c’est à son titulaire de l’arrêter, et l’Estonie, la Lettonie, la Lituanie et la plus grande partie de la Norvège se trouvent dans celui de la Russie, qui n’a ici aucun intercepteur capable de le faire. Aucun radar, aucune vitesse n’a changé, seulement une ligne sur la carte : c’est la querelle de l’article 5, dessinée.',
  'question.dual-key.title': 'Turquie',
  'question.dual-key.ask': 'Pourquoi une double clé coûte-t-elle à la Turquie ?',
  'question.dual-key.answer':
    'La Turquie est la plus proche des zones de tir, et l’horloge y est donc la plus courte. Le radar voit le missile aussi tôt qu’avant ; mais tourner deux clés prend plus de temps que d’en tourner une, et pour une grande partie du pays la dernière seconde utile passe entre-temps. Plus loin, l’horloge est plus longue : le reste de l’Europe ne perd beaucoup que si les sceptiques ont raison sur les capteurs de l’OTAN.',
  'question.qabala.title': 'Gabala',
  'question.qabala.ask': 'Qu’ajoute Gabala si Kürecik tombe en panne ?',
  'question.qabala.answer':
    'Kürecik est le seul radar de l’OTAN qui porte jusqu’en Iran. Sans lui, le radar de bord d’un navire voit le missile tard, souvent trop tard pour tirer. Gabala regarde les mêmes zones de tir par-delà le Caucase. Son alerte ajoute peu, puisqu’on ne tire pas sur la foi d’une alerte ; le droit de tirer d’après ses pistes rétablit la couverture. Des données partagées sont une assurance.',
  'question.norwegian-sea.title': 'Mer de Norvège',
  'question.norwegian-sea.ask': 'Pourquoi 5,5 km/s en mer de Norvège effrayaient-ils Moscou ?',
  'question.norwegian-sea.answer':
    'Les missiles tirés des champs de silos occidentaux de la Russie vers les États-Unis passent au-dessus de la Scandinavie et de la mer de Norvège. Depuis le sud, un intercepteur devrait les poursuivre ; un navire en mer de Norvège se trouve sous leur trajectoire. Là, la vitesse décide : l’intercepteur plus lent en atteint quelques-uns s’il tire sur indication d’un satellite, comme un planificateur prudent doit le craindre ; le rapide en atteint ainsi la plupart, et quelques-uns avec le radar et le commandement seuls. Ce sont la mer et la vitesse qui font la différence, non les données.',
  'question.case.alone': 'L’OTAN seule',
  'question.case.sectors': 'Un secteur chacun',
  'question.case.centre': 'Un centre conjoint',
  'question.case.keys': 'Double clé',
  'question.case.works': 'Kürecik fonctionne',
  'question.case.fails': 'Il est en panne',
  'question.case.warns': 'Gabala alerte',
  'question.case.tracks': 'Ses pistes partagées',
  'question.case.plan': 'Plan jusqu’en 2020',
  'question.case.black': 'Navire, mer Noire, 4,5 km/s',
  'question.case.slow': 'Navire, mer de Norvège, 4,5 km/s',
  'question.case.fast': 'Navire, mer de Norvège, 5,5 km/s',
  'question.row.EE': 'Estonie',
  'question.row.LV': 'Lettonie',
  'question.row.LT': 'Lituanie',
  'question.row.NO': 'Norvège',
  'question.row.PL': 'Pologne',
  'question.row.A': 'Toute l’Europe de l’OTAN',
  'question.row.TR': 'Turquie',
  'question.row.GR': 'Grèce',
  'question.row.M': 'Tous à moins de 2 000 km',
  'question.row.Rt': 'Trajectoires russes, décompte de l’OTAN',
  'question.row.Rw': 'Trajectoires russes, décompte de Moscou',
  'question.row.U': 'Trajectoires Iran – États-Unis',
};
