import type { Translation } from '../../catalogues.ts';
import type { terminalAnswers as english } from '../en/terminal-answers.ts';

/** What verbs answer. */
export const terminalAnswers: Translation<typeof english> = {
  'answer.valid':
    'верно  {title} ({id} {version}): {parties, plural, one {{parties} сторона} few {{parties} стороны} many {{parties} сторон} other {{parties} стороны}}, {clauses, plural, one {{clauses} пункт} few {{clauses} пункта} many {{clauses} пунктов} other {{clauses} пункта}}, {events, plural, one {{events} карточка} few {{events} карточки} many {{events} карточек} other {{events} карточки}}, длительности {lengths}',
  'answer.digest': 'отпечаток {digest}',
  'answer.translated': '{language}: переведён',
  'answer.untranslated': '{language}: внимание: нет текстов — {missing}, они остаются на {own}; lint назовёт их',
  'answer.clean': 'чисто  {dir}',
  'answer.held': 'верно  {file}: {told}',
  'answer.broke': 'сбой   {file}: {told}',
  'answer.verified':
    '{moves, plural, one {{moves} ход} few {{moves} хода} many {{moves} ходов} other {{moves} хода}}, {result}',
  'answer.archive': 'записей {entries}, столов {tables}, ходов {moves}',
  'answer.current': 'текущий  {dir}: формат {format}',
  'answer.written': 'записано {dir}: формат {from} → {to}',
  'answer.toTranslate': 'осталось перевести: {count}',
  'answer.toWrite': 'написать: {file}',
  'answer.wrote': 'запись {dir}: {files}',
  'answer.saved': 'сохранено: {file}',
  'answer.bytes': '{file}: {bytes} байт',
  'answer.restored': 'восстановлено в {dir}',
  'answer.chunks': 'сыграно частей: {count}',
  'answer.building': 'Страница собирается …',
  'answer.mayNow': 'Сейчас можно:',
  'answer.record.scenario': 'это партия сценария {want}, а не {got}',
  'answer.record.digest':
    'она сыграна на другом тексте сценария (его версия {version}, отпечаток {want}…; здесь {got}…)',
  'answer.record.length': 'в сценарии нет длительности {length}',
  'answer.record.seats': 'мест в ней {got}, а сторон в сценарии {want}',
  'answer.record.illegal': 'шаг {step}: ход недопустим: {move}. {why}',
  'answer.record.hash': 'шаг {step}: состояние иное: записано {want}, получено {got}',
  'answer.record.result': 'результат иной: записано {want}, получено {got}',
  'answer.record.at': '{file}:{line}:{column}: {detail}',
  'answer.record.atPath': '{file}:{line}:{column}: {path}: {detail}',
  'answer.branch.score': '{party}: в среднем {mean}, от {least} до {most}, половина между {low} и {high}',
  'answer.branch.actual':
    '{party}: в среднем {mean}, от {least} до {most}, половина между {low} и {high}; в протоколе {actual}',
  'answer.sweep.games':
    '{games, plural, one {{games} партия} few {{games} партии} many {{games} партий} other {{games} партии}}, {speed} в секунду',
  'answer.sweep.endings': 'Исходы: {endings}',
  'answer.sweep.round': 'Раунд соглашения в среднем: {round}; разных соглашений: {count}',
  'answer.sweep.none': 'нет',
  'answer.sweep.wins': 'Победы, среди соглашений: {wins}',
  'answer.sweep.options': 'Варианты соглашений, начиная со статус-кво:',
  'answer.host.at': 'Back to Back работает: {url}',
  'answer.host.join': 'Участники входят по адресу {url}',
  'answer.host.code': 'с кодом           {code}',
  'answer.host.page': 'Страница ведущего (никому не показывайте): {url}',
  'answer.host.stop': 'Остановить: Ctrl+C; всё сохраняется.',
};
