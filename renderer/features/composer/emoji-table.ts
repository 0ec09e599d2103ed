/*
 * The emoji that operators use, in the order of the picker. Each row holds the character, then its name and other words
 * for it in each language, in the order of `renderer/i18n.ts`; the first word group of each, up to the comma, is the
 * name that is shown and spoken. Languages without words of their own show the English ones.
 */
export const emojiTable = `
😀 | grinning face, smile, happy | улыбка во весь рот, радость
😃 | smiling face, happy, joy | радостная улыбка, радость
😄 | laughing eyes, smile, happy | улыбка, смеющиеся глаза
😁 | beaming face, grin | широкая улыбка, ухмылка
😆 | laughing face, lol | смех, хохот
😅 | sweat smile, phew, relief | смех с каплей пота, уф, неловко
🤣 | rolling on the floor, lol | катаюсь от смеха, хохот
😂 | tears of joy, laugh, lol | смех до слёз, хохот
🙂 | slight smile, ok | лёгкая улыбка, хорошо
🙃 | upside-down face, irony | вверх тормашками, ирония
😉 | winking face, wink | подмигивание, шутка
😊 | blushing smile, pleased, thanks | смущённая улыбка, приятно
😇 | halo, angel, innocent | ангел, нимб, невинность
🥰 | smiling with hearts, love | влюблённая улыбка, любовь
😍 | heart eyes, love, wow | глаза-сердечки, любовь, восторг
🤩 | star eyes, wow, amazed | звёзды в глазах, восторг
😘 | blowing a kiss, kiss | воздушный поцелуй
😋 | yum, delicious, tasty | вкусно, объедение
😜 | winking with tongue, joke | подмигивание с языком, шутка
🤗 | hugging face, hug | объятия, обнимаю
🤭 | hand over mouth, oops | рука у рта, ой
🤫 | shushing face, quiet, secret | тише, тс-с, секрет
🤔 | thinking face, hmm | задумчивость, думаю, хм
🤝 | handshake, deal, agreement | рукопожатие, договорились, сделка
🫡 | saluting face, yes sir | отдаю честь, есть, так точно
😐 | neutral face, meh | нейтральное лицо
😏 | smirk | усмешка
🙄 | rolling eyes | закатываю глаза
😬 | grimace, awkward | гримаса, неловко
😌 | relieved face, calm | облегчение, спокойствие
😔 | pensive face, sad, sorry | печаль, грусть, жаль
😴 | sleeping face, tired | сон, сплю, устал
😷 | medical mask, ill | медицинская маска, болезнь
🤒 | thermometer, fever, ill | температура, болезнь
🥳 | party face, celebrate | праздник, вечеринка, поздравляю
😎 | sunglasses, cool | тёмные очки, круто
🤓 | nerd face, glasses | ботаник, умник, очки
😕 | confused face | растерянность, непонятно
😟 | worried face | беспокойство, тревога
🙁 | slight frown, sad | лёгкая грусть
☹️ | frowning face, sad | грусть, огорчение
😮 | open mouth, surprise | удивление, ого
😲 | astonished face, wow | изумление, ого
🥺 | pleading face, please | умоляю, пожалуйста
😢 | crying face, sad, tear | слеза, плачу, грусть
😭 | loudly crying, sad | рыдание, плачу
😱 | screaming, fear, shock | крик, ужас, шок
😳 | flushed face, embarrassed | смущение, стыдно
🥵 | hot face, heat | жарко, жара
🥶 | cold face, freezing | холодно, мороз
😤 | steam from nose, triumph | пар из носа, злюсь
😡 | pouting face, angry | злость, гнев
🤬 | swearing, angry | ругательства, злость
🤯 | exploding head, shock | взрыв мозга, шок
😰 | anxious, sweat, fear | тревога, холодный пот
🙈 | see-no-evil monkey, oops | ничего не вижу, обезьянка, ой
👍 | thumbs up, yes, good, like | большой палец вверх, да, хорошо, нравится, лайк
👎 | thumbs down, no, bad | большой палец вниз, нет, плохо
👌 | ok hand, fine, perfect | окей, хорошо, отлично
✌️ | victory hand, peace | победа, мир
🤞 | crossed fingers, luck | скрещённые пальцы, удача
🤟 | love-you gesture | жест «люблю тебя»
🤙 | call me hand | позвони мне
👈 | pointing left, left | указываю влево, налево
👉 | pointing right, right | указываю вправо, направо
👆 | pointing up, above | указываю вверх, выше
👇 | pointing down, below | указываю вниз, ниже
☝️ | index finger up, attention | палец вверх, внимание
👋 | waving hand, hello, bye | машу рукой, привет, здравствуйте, пока
✋ | raised hand, stop | поднятая ладонь, стоп
👏 | clapping hands, bravo | аплодисменты, браво
🙌 | raised hands, hooray | поднятые руки, ура
🙏 | folded hands, thanks, please | сложенные ладони, спасибо, пожалуйста
💪 | flexed biceps, strong | сила, бицепс
✍️ | writing hand, write | пишу, рука с ручкой
👀 | eyes, look | глаза, смотрю
🙋 | raising hand, question | поднятая рука, вопрос
🤷 | shrug, don't know | не знаю, пожимаю плечами
🤦 | facepalm | фейспалм, рука-лицо
💁 | tipping hand, information | подсказываю, справка
🧑‍💻 | technologist, computer, work | программист, за компьютером, работа
👨‍👩‍👧 | family | семья
❤️ | red heart, love | красное сердце, любовь
🧡 | orange heart | оранжевое сердце
💛 | yellow heart | жёлтое сердце
💚 | green heart | зелёное сердце
💙 | blue heart | синее сердце
💜 | purple heart | фиолетовое сердце
🖤 | black heart | чёрное сердце
💔 | broken heart | разбитое сердце
💯 | hundred points, perfect | сто баллов, отлично
💥 | collision, boom | взрыв, бум
🔥 | fire, hot, great | огонь, супер
✨ | sparkles, new, clean | блёстки, новое, чисто
⭐ | star, favourite | звезда, избранное
🌟 | glowing star | сияющая звезда
☀️ | sun, weather | солнце, погода
🌧️ | rain, weather | дождь, погода
❄️ | snowflake, winter | снежинка, зима
🌈 | rainbow | радуга
🌸 | cherry blossom, flower, spring | цветок сакуры, весна
🌹 | rose, flower | роза, цветок
💐 | bouquet, flowers | букет, цветы
🎉 | party popper, congratulations | хлопушка, поздравляю, праздник
🎊 | confetti ball, congratulations | конфетти, поздравляю
🎁 | gift, present | подарок
🎂 | birthday cake | торт, день рождения
🎄 | Christmas tree, new year | ёлка, Новый год, Рождество
🏆 | trophy, win | кубок, победа
🥇 | gold medal, first | золотая медаль, первое место
🎯 | bullseye, exactly | в яблочко, точно, цель
☕ | coffee, tea, break | кофе, чай, перерыв
🍕 | pizza, food | пицца, еда
🍰 | cake, dessert | пирожное, десерт
🚀 | rocket, fast, launch | ракета, быстро, запуск
🚗 | car | машина, автомобиль
🚚 | delivery truck, shipping | грузовик, доставка
✈️ | aeroplane, flight, travel | самолёт, полёт, путешествие
🏠 | house, home | дом
🏢 | office building, work | офис, здание, работа
🏬 | shop, store | магазин
📍 | pin, place, address | метка, место, адрес
🗺️ | map, route | карта, маршрут
⏰ | alarm clock, time | будильник, время
⏳ | hourglass, wait | песочные часы, подождите
🕐 | clock, time | часы, время
📅 | calendar, date | календарь, дата
📞 | telephone, call | телефон, звонок
📱 | mobile phone | мобильный телефон, смартфон
💻 | laptop, computer | ноутбук, компьютер
🖨️ | printer | принтер
📷 | camera, photo | камера, фото
📎 | paperclip, attachment | скрепка, вложение
📄 | document, page | документ, страница
📝 | memo, note | заметка, записка
📊 | chart, report | диаграмма, отчёт
📦 | parcel, package, order | посылка, коробка, заказ
🛒 | shopping cart, order | корзина, покупки, заказ
💳 | bank card, payment | банковская карта, оплата
💰 | money bag, price | мешок денег, цена
🧾 | receipt, bill | чек, счёт
📧 | e-mail, mail | электронная почта, письмо
📢 | loudspeaker, announcement | громкоговоритель, объявление
🔔 | bell, reminder | колокольчик, напоминание
🔍 | magnifying glass, search | лупа, поиск
🔑 | key, access | ключ, доступ
🔒 | lock, secure | замок, безопасно
🔧 | wrench, repair | гаечный ключ, ремонт
⚙️ | gear, settings | шестерёнка, настройки
🔗 | link | ссылка, цепь
💡 | light bulb, idea | лампочка, идея
✅ | check mark, done, yes | галочка, готово, да
❌ | cross mark, no | крестик, нет, ошибка
❗ | exclamation mark, important | восклицательный знак, важно
❓ | question mark | вопросительный знак, вопрос
⚠️ | warning, attention | предупреждение, внимание
🚫 | prohibited, no | запрещено, нельзя
🔄 | arrows in a circle, refresh | стрелки по кругу, обновить
➡️ | right arrow, next | стрелка вправо, дальше
⬆️ | up arrow | стрелка вверх
⬇️ | down arrow | стрелка вниз
🆗 | OK button | кнопка OK, хорошо
🆕 | new button | новое
`
