import type { Translation } from '../../catalogues.ts';
import type { screensFrame as english } from '../en/game-screens.ts';

/** The frame of the table: bars, prompt, news, and words its first panels share. */
export const screensFrame: Translation<typeof english> = {
  'bar.toPrompt': 'К тому, что от вас требуется',
  'bar.round': 'Раунд {round} из {rounds}',
  'bar.you': 'Вы: {party}',
  'bar.takeBack': 'Отменить',
  'bar.takeBack.about': 'Отменить ваш последний ход, если с тех пор не открылось ничего нового',
  'bar.phases': 'Этапы раунда',
  'bar.menu': 'Меню',

  'status.name': 'Положение на переговорах',
  'status.trust': 'Доверие',
  'status.world': 'Обстановка в мире',
  'status.pillars': 'Направления',
  'status.home': 'Дома',
  'status.trust.about': 'Доверие {pair}: {value} из 10. Правило 1.4; ниже 6 обещания теряют ценность (7.2)',
  'status.tension': 'Напря­жён­ность',
  'status.tension.about': 'Напряжённость {value} из {max}. Правило 3.6; при {max} переговоры прекращаются (8.1)',
  'status.track.about': '{track}, от {min} до {max}: {text} Правило 2.5',
  'status.pillar.about': '{pillar}: уровень {level}, до следующего {work} из {cost}. Правило 3.8',
  'status.support.about':
    '{role, select, hard {Сторонники жёсткой линии} institutional {Ведомства} other {Голуби}}: поддержка {value} из 10. Правило 1.4',
  'status.capital': 'Капитал',
  'status.capital.name': 'Политический капитал',
  'status.capital.about': 'Политический капитал {value} из {max}; его знаете только вы. Правило 1.9',

  'panel.tabs': 'Панели',
  'panel.toActions': 'К кнопкам',
  'panel.board': 'Поле',
  'tab.news': 'Новости',
  'tab.brief': 'Мандат',
  'tab.draft': 'Проект',
  'tab.channels': 'Каналы',
  'tab.record': 'Протокол',
  'tab.now.event': 'Решение',
  'tab.now.settlement': 'Посредник',
  'tab.now.vote': 'Голос',

  'asked.name': 'Что от вас требуется сейчас',
  'asked.end': 'К итогу',
  'asked.go.brief': 'Открыть мандат',
  'asked.go.draft': 'Открыть проект',
  'asked.go.capitals': 'Открыть столицы',
  'asked.go.channels': 'Открыть каналы',
  'asked.go.record': 'Открыть протокол',
  'asked.go.now': 'К решению',

  'news.continue': 'Дальше',
  'news.keys': 'или клавиша Esc.',
  'news.kept': 'Всё остаётся в протоколе.',
  'news.round': 'Раунд {round}',
  'news.moved': 'Что изменилось',
  'news.nothing': 'В сумме ничего не изменилось.',
  'news.steps':
    'Подробно: {steps, plural, one {# изменение} few {# изменения} many {# изменений} other {# изменения}} с правилами',
  'news.counterfactual': 'Этого не было, но могло быть',
  'news.history': 'В истории: {date}',
  'mandate.title': 'Ваш мандат: {party}',

  'entry.private': 'Конфиденциально.',
  'entry.text': 'Текст',
  'entry.says': '<b>{party}:</b> {said}',
  'net.capital': 'Ваш капитал',
  'place.reach': 'дальность {km} км',
  'reveal.title': 'Столицы в раунде {round}',
  'reveal.posture': 'Заявления',
  'reveal.work': 'Работа, всего',
  'reveal.work.about': 'Вся вложенная работа, в счёт вклада (правило 8.6)',

  'board.name': 'Игровое поле',
  'board.shows': 'Что показано на карте',
  'board.show': 'Показать поле',
  'board.hide': 'Скрыть поле',
  'board.failed': 'Изображение поля не загрузилось. Всё, что на нём есть, сказано словами ниже.',

  'head.delegation': 'Делегация',
  'who.you': '(вы)',
  'noted.stars': '{stars}, {note}',
  'act.why': '<name>:</name> {why}',

  'gate.short': 'нужно: {pillar} {need}',

  'table.unopened': 'Эту партию нельзя открыть',
  'named.of': '{party}: {name}',
  'named.line': '<b>{name}.</b> {text}',
};
