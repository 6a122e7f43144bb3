import type { Translation } from '../../catalogues.ts';
import type { terminalAnswers as english } from '../en/terminal-answers.ts';

/** What verbs answer. */
export const terminalAnswers: Translation<typeof english> = {
  'answer.valid':
    'valide {title} ({id} {version}) : {parties, plural, one {1 partie} other {{parties} parties}}, {clauses, plural, one {1 clause} other {{clauses} clauses}}, {events, plural, one {1 carte} other {{events} cartes}}, durées {lengths}',
  'answer.digest': 'empreinte {digest}',
  'answer.translated': '{language} : traduit',
  'answer.untranslated':
    '{language} : attention : {missing, plural, one {1 texte manque et reste} other {{missing} textes manquent et restent}} en {own} ; lint les nomme',
  'answer.clean': 'propre {dir}',
  'answer.held': 'tient  {file} : {told}',
  'answer.broke': 'rompu  {file} : {told}',
  'answer.verified': '{moves, plural, one {1 coup} other {{moves} coups}}, {result}',
  'answer.archive':
    '{entries, plural, one {1 entrée} other {{entries} entrées}}, {tables, plural, one {1 table} other {{tables} tables}}, {moves, plural, one {1 coup} other {{moves} coups}}',
  'answer.current': 'à jour   {dir} : format {format}',
  'answer.written': 'récrit   {dir} : format {from} vers {to}',
  'answer.toTranslate': '{count, plural, one {1 texte} other {{count} textes}} à traduire',
  'answer.toWrite': 'à écrire : {file}',
  'answer.wrote': 'écrit  {dir} : {files}',
  'answer.saved': 'enregistré : {file}',
  'answer.bytes': '{file} : {bytes} octets',
  'answer.restored': 'restauré dans {dir}',
  'answer.chunks': '{count, plural, one {1 lot joué} other {{count} lots joués}}',
  'answer.building': 'Construction de la page …',
  'answer.mayNow': 'Vous pouvez maintenant :',
  'answer.record.scenario': 'c’est une partie du scénario {want}, non de {got}',
  'answer.record.digest':
    'elle fut jouée sur un autre texte du scénario (version {version}, empreinte {want}… ; ici {got}…)',
  'answer.record.length': 'le scénario n’a pas de durée {length}',
  'answer.record.seats': 'elle a {got} sièges ; le scénario a {want} parties',
  'answer.record.illegal': 'pas {step} : le coup n’est pas permis : {move}. {why}',
  'answer.record.hash': 'pas {step} : l’état diffère : inscrit {want}, atteint {got}',
  'answer.record.result': 'le résultat diffère : inscrit {want}, atteint {got}',
  'answer.record.at': '{file}:{line}:{column} : {detail}',
  'answer.record.atPath': '{file}:{line}:{column} : {path} : {detail}',
  'answer.branch.score': '{party} : moyenne {mean}, de {least} à {most}, la moitié entre {low} et {high}',
  'answer.branch.actual':
    '{party} : moyenne {mean}, de {least} à {most}, la moitié entre {low} et {high} ; dans le journal {actual}',
  'answer.sweep.games': '{games, plural, one {1 partie} other {{games} parties}}, {speed} par seconde',
  'answer.sweep.endings': 'Fins : {endings}',
  'answer.sweep.round': 'Tour moyen d’un accord : {round} ; accords distincts : {count}',
  'answer.sweep.none': 'aucun',
  'answer.sweep.wins': 'Victoires, parmi les accords : {wins}',
  'answer.sweep.options': 'Options des accords, à partir du statu quo :',
  'answer.host.at': 'Back to Back est à {url}',
  'answer.host.join': 'Les élèves entrent par {url}',
  'answer.host.code': 'avec le code      {code}',
  'answer.host.page': 'La page de l’animation (gardez-la pour vous) : {url}',
  'answer.host.stop': 'Arrêtez par Ctrl+C ; tout est conservé.',
};
