import type { Translation } from '../../catalogues.ts';
import type { reading as english } from '../en/home-reading.ts';

/** The rulebook, sources, and why a game cannot be opened: wherever one reads. */
export const reading: Translation<typeof english> = {
  'rule.name': 'Правило {rule}',
  'source.label': '{sources, plural, =1 {Источник:} other {Источники:}}',
  'source.next': '; ',
  'named.value': '{name}: {value}',
  'dialog.close': 'Закрыть',
  'glossary.title': 'Глоссарий',
  'glossary.none': 'Такого понятия в глоссарии нет.',
  'rules.title': 'Правила',
  'rules.about':
    'Числа жирным шрифтом — значения по умолчанию; сценарий и каждая длительность партии могут задать свои. При всём, что происходит в партии, названо правило, по которому это произошло.',
  'rules.find': 'Найти',
  'rules.find.about': 'доверие, красная линия, 3.7 …',
  'rules.chapters': 'Главы',
  'rules.none': 'Ни одно правило об этом не говорит.',

  'trouble.scenario': 'Партия сыграна по другому сценарию («{scenario}»).',
  'trouble.digest': 'Партия сыграна по версии сценария {version}, текст которой отличается от здешнего.',
  'trouble.length': 'В сценарии нет длительности партии «{length}».',
  'trouble.seats': 'Мест в партии: {want}; в файле названо: {got}.',
  'trouble.illegal': 'Ход {step} ({move}) не по правилам (правило {rule}).',
  'trouble.hash':
    'После хода {step} положение в партии не то, что указано в файле. Файл изменён или создан по другим правилам.',
  'trouble.result': 'Итог в файле — не тот, к которому ведут ходы.',
  'trouble.place': '{path} (строка {line}): {message}',
  'trouble.line': 'строка {line}: {message}',
  'trouble.kind': '{kind}: {detail}',
  'trouble.kind.tooLarge': 'слишком велико',
  'trouble.kind.syntax': 'ошибка в записи JSON',
  'trouble.kind.tooDeep': 'слишком глубокая вложенность',
  'trouble.kind.format': 'неизвестный формат',
  'trouble.kind.shape': 'неожиданное содержимое',
  'trouble.kind.count': 'числа не сходятся',
  'trouble.kind.link': 'ссылка повреждена',
  'trouble.large': 'Файл слишком велик для партии ({bytes} байт).',
  'trouble.noScenario': 'Сценария «{scenario}» в этой версии нет.',
  'trouble.noGame': 'Такой партии на этом компьютере нет.',
  'trouble.noHistory': 'В этом сценарии нет записи о том, как всё было в мире.',
  'trouble.playing': 'Этот стол ещё играет.',
  'trouble.going': 'Эта партия не окончена; продолжите её с первой страницы.',
};
