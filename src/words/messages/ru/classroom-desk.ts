/** Ключи и выход, люди класса, поиск столов: о чём спрашивают пульт и страница хозяина помимо действий за столами. */
export const classroomDesk = {
  key: 'Ключ',
  'key.open': 'Открыть',
  'key.console':
    'У этого браузера нет ключа к этому классу. Введите ключ пульта: он был показан при открытии класса. Кто запустил сервер, может войти и со страницы ведения класса.',
  'key.signOut': 'Выйти',
  'people.rename.name': 'Переименовать: {name}',
  'people.rename.title': 'Имя: {name}',
  'people.rename.field': 'Имя, под которым знает класс',
  'people.rename.about': 'Имя изменится на всех страницах и в выгрузках. Место, код и ходы останутся.',
  'console.find': 'Найти стол: название, номер, кто за ним',
  'console.order': 'Порядок',
  'console.order.number': 'По номеру',
  'console.order.waiting': 'Сначала те, где ждут людей',
  'console.found': '{shown} из {of, plural, one {# стола} few {# столов} many {# столов} other {# стола}}',
  'console.open.time.name': 'Время: {table}',
  'console.open.inject.name': 'Вводная: {table}',
  'console.open.message.name': 'Сообщение: {table}',
  'console.open.channels.name': 'Разговоры: {table}',
  'console.open.back.name': 'Отменить ходы: {table}',
  'console.open.override.name': 'Исправить: {table}',
};
