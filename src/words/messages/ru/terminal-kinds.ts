import type { Translation } from '../../catalogues.ts';
import type { terminalKinds as english } from '../en/terminal-kinds.ts';

/** What kinds of problems and lints there are. */
export const terminalKinds: Translation<typeof english> = {
  'problem.missing-file': 'Нужного файла нет, или он пуст.',
  'problem.unknown-file': 'Мандат есть, а такой стороны нет.',
  'problem.too-large': 'Файл, его строки или записи больше предела.',
  'problem.too-deep': 'Списки и таблицы вложены слишком глубоко.',
  'problem.too-many': 'Ошибок больше, чем показано.',
  'problem.yaml-syntax': 'Текст — не YAML.',
  'problem.alias': 'Якоря и псевдонимы YAML запрещены.',
  'problem.tag': 'Теги и директивы YAML запрещены.',
  'problem.duplicate-key': 'Ключ стоит в таблице дважды.',
  'problem.reserved-name': 'Имя ключа занято языком JavaScript.',
  'problem.bad-id': 'В идентификаторе недопустимый знак, или он слишком длинный.',
  'problem.bad-text': 'В тексте непоказуемый знак или перенос строки там, где нельзя.',
  'problem.bad-type': 'Значение не того вида, какой нужен.',
  'problem.bad-value': 'Такого значения здесь быть не может.',
  'problem.missing': 'Нет того, что должно быть.',
  'problem.unknown-key': 'Этому ключу здесь не место.',
  'problem.ambiguous': 'Запись говорит сразу о двух вещах.',
  'problem.too-long': 'Текст длиннее предела.',
  'problem.out-of-range': 'Число вне своих границ.',
  'problem.wrong-length': 'В списке слишком мало или много записей.',
  'problem.unknown-id': 'Идентификатор ничего не называет.',
  'problem.duplicate-id': 'Идентификатор дан дважды.',
  'problem.duplicate-value': 'У двух записей совпадает то, что их различает.',
  'problem.bad-pair': 'Пара не называет двух сторон.',
  'problem.bad-bounds': 'Границы исключают друг друга, или нарушен порядок.',
  'problem.not-zero': 'Не 0 то, что всегда равно 0.',

  'problems.fix': 'Что делать: {fix}',
  'problems.count':
    '{count, plural, one {{count} ошибка} few {{count} ошибки} many {{count} ошибок} other {{count} ошибки}}',

  'lint.too-alike': 'Цвета или названия слишком похожи',
  'lint.brief-contradicts': 'Числа мандата противоречат ценностям',
  'lint.home-decided': 'Группа, которая не может отказать',
  'lint.text-missing': 'В одном из языков нет текста',
  'lint.never-happens': 'Событие, которое не может наступить',
  'lint.persona-one-sided': 'Персонаж, который договаривается всегда или никогда',
  'lint.red-line-unmet': 'Красная линия, недостижимая ни в одном тексте',
  'lint.dominated-seat': 'Место, которое всегда проигрывает',
  'lint.unsourced-claim': 'Исторический факт без источника',
  'lint.unwanted-option': 'Пункт или вариант, не нужный никому',
  'lint.no-agreement-zone': 'Нет зоны возможного соглашения',
};
