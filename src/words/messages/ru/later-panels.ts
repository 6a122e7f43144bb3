import type { Translation } from '../../catalogues.ts';
import type { laterPanels as english } from '../en/later-panels.ts';

/** The menu, the mediation, the record, and words all tabs share. */
export const laterPanels: Translation<typeof english> = {
  'menu.save': 'Сохранить партию в файл',
  'menu.tutorial': 'Обучение',
  'menu.brisk.on': 'Другие ходят сразу',
  'menu.brisk.off': 'Другие ходят по одному',
  'menu.calm.on': 'Меньше движения на поле',
  'menu.calm.off': 'Показывать движение на поле',
  'menu.leave': 'Выйти на первую страницу',

  'mediation.title': 'Что изменил бы посредник',
  'mediation.about':
    'Он даёт каждой делегации хотя бы на одно очко больше, чем парафированный. Один отказ — и остаётся парафированный текст.',
  'mediation.text': 'Текст посредника',
  'mediation.initialled': 'Парафированный текст',
  'mediation.answered': '{answer, select, yes {Вы приняли текст} other {Вы отклонили текст}}.',
  'mediation.accept': 'Принять текст посредника',
  'mediation.keep': 'Оставить парафированный',
  'over.open': 'Открыть разбор',

  'news.since': 'После вашего последнего хода',
  'news.seen': 'Понятно',

  'record.about': 'Что было сказано и сделано, насколько вам положено знать. Число после строки открывает её правило.',
  'record.show': 'Показать',
  'record.all': 'Всё',
  'record.words': 'Сказанное и сделанное',
  'record.none': 'Пока ничего.',

  'head.clause': 'Пункт',
  'head.working': 'Рабочий текст',
  'stepper.less': 'Меньше: {name}',
  'stepper.more': 'Больше: {name}',

  'gate.banked': 'закреплено: {option}',
  'gate.pillar': 'нужно: {pillar} {need}, сейчас {level}',
  'gate.gone': 'снято с обсуждения',
  'gate.of': '{clause}: {why}',
};
