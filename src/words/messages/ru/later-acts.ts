import type { Translation } from '../../catalogues.ts';
import type { laterActs as english } from '../en/later-acts.ts';

/** The brief, the split of effort, what is said beside the table, and the vote. */
export const laterActs: Translation<typeof english> = {
  'brief.whole': 'Конфиденциальный мандат целиком',
  'brief.redLines': 'Мои красные линии',
  'brief.redLines.none': 'Ни одной не объявлено. Не больше {most} одновременно.',
  'brief.redLines.declared': '<bad>Объявлена:</bad> {line}',
  'brief.redLines.menu': 'Что я могу объявить, вложив в заявления 2 или больше',
  'brief.home': 'Тыл',
  'brief.home.all': 'Ваша столица ратифицирует, когда каждая из трёх групп не ниже {need}.',
  'brief.home.hard':
    'Ваша столица ратифицирует при условиях: {hard} — не ниже {need}, одна из двух других групп — не ниже {other}.',
  'brief.home.raised': 'Если пункт «{clause}» — {range}, то {hard} — не ниже {need}.',
  'brief.watches': 'Следит за пунктами: {clauses}.',
  'brief.worth': 'Чего стоит для меня каждый вариант сейчас',
  'brief.worth.most': 'для вас до {points, plural, one {# очка} other {# очков}}',
  'brief.working': 'рабочий текст',
  'importance.title': 'Что важно другим',
  'importance.about': 'Звёзды — публичная оценка; число раскрыто (4.14) или узнано по закрытому каналу (3.14).',
  'importance.points': 'около {points, plural, one {# очка} other {# очков}}',

  'capitals.sealed': 'Запечатано',
  'capitals.sealed.text': '{effort}. Откроется, когда походят все.',
  'capitals.when': 'Усилия распределяют в начале каждого раунда, до переговоров за столом.',
  'capitals.split': 'Распределите усилия',
  'capitals.seal': 'Запечатать',
  'capitals.tooMany':
    '{points, plural, one {# лишнее очко} few {# лишних очка} many {# лишних очков} other {# лишнего очка}}',
  'capitals.left':
    '{left, plural, =0 {Все усилия распределены} one {Осталось # очко} few {Осталось # очка} many {Осталось # очков} other {Осталось # очка}}',
  'capitals.posture.about':
    'Речи для публики: поддержка сторонников жёсткой линии +2; с 2 очков +3, но ценой доверия и поддержки голубей.',
  'capitals.work': 'Работа',
  'capitals.work.about': 'засчитывается лишь там, где работают и другие',
  'capitals.work.on': 'Работа: {pillar}',
  'capitals.pillar': 'уровень {level}, {work} из {cost}',
  'capitals.home.about': 'Самая слабая внутренняя группа +1; второе очко стоит {cost} капитала.',
  'capitals.back': 'Закрытый канал',
  'capitals.back.with': 'С кем закрытый канал',
  'capitals.back.none': 'нет',
  'capitals.back.cut': 'Линии прерваны: в этом раунде ни один не работает.',
  'capitals.back.about':
    'Работает, когда обе стороны ищут друг друга и ни одна не делает заявлений: доверие +1, и вы узнаёте, что важно другой стороне.',
  'capitals.redLine': 'Объявить красную линию (правило 3.5)',
  'capitals.redLine.none': 'нет',
  'capitals.redLine.left': 'объявлять больше нечего',

  'forecast.sure': 'Точно',
  'forecast.open': 'Зависит от других',
  'forecast.tension':
    'Напряжённость {now} → <range>{then}</range> <others>({low}, если другие молчат, {high}, если кричат)</others>',
  'forecast.between': 'от {low} до {high}',
  'forecast.limit': 'При {max} переговоры срываются (8.1).',
  'forecast.work':
    '{pillar}: {points, plural, one {# очко} few {# очка} many {# очков} other {# очка}}; засчитывается, насколько там работает и кто-то другой; до следующего уровня ещё {more}.',
  'forecast.cold': 'Доверие к вам в этом раунде не растёт: вы делаете заявления.',
  'forecast.back': 'Доверие ({party}) +1, если и вас ищут.',

  'disclose.title': 'Раскрыть',
  'disclose.about':
    'Раз в раунд: подлинная важность одного пункта для вас, с подтверждением. Если раскроет и другая сторона, доверие +1.',
  'disclose.clause': 'Какой пункт раскрыть',
  'disclose.matters': '{clause} (важность {points})',
  'disclose.not': 'Только в свой ход, раз в раунд.',
  'verify.title': 'Проверить',
  'verify.about':
    'Капитал: {cost}. Нужен уровень {level}: {pillar} (сейчас {now}). Выполняется ли обещание, есть ли у двух других негласное письмо?',
  'verify.none': 'Сейчас проверять нечего.',
  'verify.letter': 'Письмо между сторонами ({parties})?',
  'deploy.title': 'Развернуть',
  'deploy.about':
    'Раз в раунд, капитал {cost}: напряжённость +1, поддержка сторонников жёсткой линии +1, ваша ценность без соглашения +1, соперника −1.',
  'deploy.done': 'Развёрнуто.',
  'deploy.when': 'Можно развернуть, если {condition}.',
  'deploy.always': 'Можно развернуть в любое время.',
  'climb.title': 'Отступить',
  'climb.about': 'Ценой капитала ({cost}) и поддержки сторонников жёсткой линии (−2) ваша красная линия снимается.',
  'climb.not': 'Только в свой ход и при наличии капитала',

  'caucus.offers': 'На консультациях {party} предлагает',
  'caucus.letter':
    '<b>Негласное письмо.</b> {letter}. Оно остаётся тайной, пока не станет известно, и стоит капитала каждой стороне.',
  'caucus.text': '<b>Общий текст,</b> который сразу вносится от имени обеих сторон.',
  'caucus.text.effects': 'Что даёт вам общий текст',
  'caucus.title': 'Консультации вдвоём',
  'caucus.about':
    'Раз в раунд, капитал {cost}; сама встреча гласна, сказанное — нет. Негласное письмо стоит каждой стороне ещё {letter}.',
  'caucus.not': 'Только в свой ход, раз в раунд и при остатке капитала.',
  'caucus.nothing': 'Предложите проект, негласное письмо или и то и другое',
  'caucus.ask': 'Пригласить на консультации',
  'caucus.with': 'С кем',
  'caucus.common': 'Предложить мой проект как общий текст',
  'caucus.gives': 'В негласном письме я обещаю',
  'caucus.gets': 'а {party} обещает',
  'caucus.noLetter': 'Негласного письма сейчас не заключить: не хватает капитала или вас уже связывают три.',
  'caucus.meet': 'Встретиться: {party}',

  'promise.title': 'Пообещать вслух',
  'promise.about':
    'Бесплатно. Выполнено до конца: доверие +{kept} с этой стороной. Нарушено: доверие −{broken} со всеми, кто его слышал. Одной стороне — одно обещание каждого вида; действующих не больше трёх.',
  'promise.not': 'Только в свой ход, до последнего раунда.',
  'promise.make': 'Дать обещание',
  'promise.to': 'Кому',
  'promise.mine': 'Я обещаю',
  'promise.given': 'Этой стороне вы уже давали обещание такого вида',
  'promise.act': 'Пообещать',
  'bound.kind': 'Обещание',
  'bound.nothing': 'ничего',
  'bound.until': 'До конца раунда',
  'bound.until.round': 'до конца раунда {round}',
  'bound.whom': 'С кем',
  'bound.with': 'с кем: {party}',
  'bound.from': 'От варианта',
  'bound.from.option': 'от: {option}',
  'bound.to': 'До варианта',
  'bound.to.option': 'до: {option}',

  'commitments.title': 'Действующие обязательства',
  'commitments.none': 'Пока ни обещаний, ни красных линий.',
  'commitments.redLine': 'красная линия',
  'commitments.redLine.of': '<who>{party}</who>: {line}',
  'commitments.made': '(дано в раунде {round})',
  'commitments.letter': '{exposed, select, yes {раскрытое письмо} other {тайное письмо}}',
  'commitments.nothing': 'ничего не обещано',

  'event.with': 'Выбирает <who>{party}</who>.',
  'event.choice': 'Ваш выбор',
  'event.cost': 'капитал {cost}',
  'event.fallback': 'принимается, если никто не ответит',
  'event.noEffect': 'На показатели не влияет',
  'event.capital': 'Ваш капитал: {capital}.',
  'event.pick': 'Сначала выберите ответ',
  'event.decide': 'Решить',

  'vote.title': 'Прогноз дома',
  'vote.voted': 'Вы проголосовали {vote, select, yes {за} other {против}}. Голоса открываются одновременно.',
  'vote.what': 'Что парафировано',
  'vote.view':
    '<b>{constituency}</b> <now>{view}</now>{bought, plural, =0 {} other { <good>+#</good>}} <muted>из {need},</muted> <verdict>{short, plural, =0 {достаточно} other {не хватает #}}</verdict>',
  'vote.bought': 'Куплено очков: {constituency}',
  'vote.cost': 'Каждое купленное очко стоит {cost} капитала, только для этого голосования; у вас {capital}.',
  'vote.passes': 'Ваша столица ратифицирует.',
  'vote.fails': 'Ваша столица не ратифицирует: «за» будет считаться отказом дома (5.6).',
  'vote.yes':
    'Голосовать за{bought, plural, =0 {} one {, купить # очко (капитал {cost})} few {, купить # очка (капитал {cost})} many {, купить # очков (капитал {cost})} other {, купить # очка (капитал {cost})}}',
  'vote.no': 'Голосовать против',
};
