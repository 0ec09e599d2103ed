/** What people and lines of a board are called, and what is said on it. */
export interface BoardWords {
  lines: readonly string[]
  givenNames: readonly string[]
  surnames: readonly string[]
  position: string
  order: (number: number) => string
  asked: readonly string[]
  answered: readonly string[]
}

const english: BoardWords = {
  lines: ['Customer care', 'Sales', 'Deliveries', 'Warranty'],
  givenNames: ['Marta', 'Oliver', 'Omar', 'Lea', 'Nina', 'Sergio', 'Aoife', 'Peter', 'Olga', 'Zoe', 'Pavel', 'Amir'],
  surnames: ['Nunez', 'Smith', 'Farouk', 'Dubois', 'Beridze', 'Lindgren', 'Byrne', 'Gross', 'Kim', 'Berg', 'Novak'],
  position: 'Operator',
  order: number => `Order ${number}`,
  asked: ['Where is my order?', 'Can I change the address?', 'Is it in stock?', 'Thank you! And when?', 'Any news?'],
  answered: ['One moment, I am looking it up.', 'It leaves the warehouse today.', 'Yes, we have twelve of them.'],
}

const russian: BoardWords = {
  lines: ['Служба заботы', 'Продажи', 'Доставка', 'Гарантия'],
  givenNames: ['Мария', 'Иван', 'Олег', 'Лея', 'Нина', 'Сергей', 'Алина', 'Пётр', 'Ольга', 'Зоя', 'Павел', 'Амир'],
  surnames: ['Шевченко', 'Ли', 'Ким', 'Дюбуа', 'Беридзе', 'Левчук', 'Черных', 'Гросс', 'Седых', 'Берг', 'Новак'],
  position: 'Оператор',
  order: number => `Заказ ${number}`,
  asked: ['Где мой заказ?', 'Можно поменять адрес?', 'Есть в наличии?', 'Спасибо! А когда?', 'Есть новости?'],
  answered: ['Минуту, смотрю.', 'Сегодня отправим со склада.', 'Да, есть двенадцать штук.'],
}

/** Both, for tests: names of several scripts, with accents. */
const mixed: BoardWords = {
  ...english,
  lines: [],
  givenNames: [...english.givenNames.slice(0, 6), ...russian.givenNames.slice(6), 'Jürgen', 'Zoë', '小龙'],
  surnames: [...english.surnames.slice(0, 6), ...russian.surnames.slice(6), 'Núñez', 'Groß', 'Ødegård'],
}

export const boardWords = { en: english, ru: russian, mixed }
