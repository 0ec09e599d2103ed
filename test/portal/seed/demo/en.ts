import type { DemoWords } from './words'

/** The demonstration in English. */
export const en: DemoWords = {
  people: {
    me: ['Samantha', 'Johnson', 'Customer care'],
    colleague: ['Boris', 'Novak', 'Customer care'],
    other: ['Hannah', 'Reed', 'Sales'],
    supervisor: ['Grace', 'Okafor', 'Head of customer care'],
    admin: ['Victor', 'Hale', 'Administrator'],
    outsider: ['Noor', 'Haddad', 'Legal counsel'],
    former: ['Jan', 'Kowalski', 'Operator'],
  },
  lines: {
    care: 'Customer care',
    vip: 'VIP support',
    sales: 'Sales',
    returns: 'Returns',
    legal: 'Legal (confidential)',
    old: 'Old line',
  },
  quickAnswers: [
    'Hello! How can I help you?',
    'Delivery takes three days.\nYou get a message when the parcel is on its way.',
    'Thank you for waiting!',
  ],
  roles: {
    waiting: {
      customer: 'Martha Nunez',
      connector: 'whatsappbytwilio',
      said: [
        'Hi! My order 4471 was to arrive yesterday. Where is it?',
        'Hello Martha! One moment, I am looking it up.',
        'Thank you. The fitter comes at three, so I really need to know.',
      ],
    },
    sill: {
      customer: 'Daniel Brooks',
      connector: 'telegrambot',
      said: [
        'The window sill is 2 cm too short. Can you cut a new one?',
        'Of course. Could you send me its length?',
        '148 cm, measured twice.',
      ],
    },
    invoice: {
      customer: 'Olivia Hart',
      connector: 'livechat',
      said: ['Could you send the invoice for March once more? Our accounts department lost it.'],
    },
    handle: {
      customer: 'Peter Lindqvist',
      connector: 'facebook',
      said: [
        'Do you have handles with a lock?',
        'Yes, in white and in silver. Which one would you like?',
        'Silver, please. Two of them.',
      ],
    },
    taken: {
      customer: 'Aisha Rahman',
      connector: 'fbinstagramdirect',
      said: ['Good morning! How long does it take to make an arched window?'],
    },
    documented: {
      customer: 'John Carter',
      connector: 'livechat',
      said: [
        'Hello! Can I change the colour of the frames in my order?',
        'Hi John! Yes, as long as it is not in production. Which colour would you like?',
        'Anthracite, if it is not too late.',
        'You are in time. Anthracite costs 40 more for each window. Shall I change it?',
        'Yes, please. Thank you!',
        'Done. The new confirmation is in your mailbox.',
      ],
    },
    courier: {
      customer: 'Emily Stone',
      connector: 'telegrambot',
      said: ['When does the courier come today?', 'Between two and four. They call half an hour before.'],
    },
    thanks: {
      customer: 'George Whitfield',
      connector: 'viber',
      said: ['The new glass fits. Thank you for the quick help!', 'Glad to hear it! Have a good day.'],
    },
    pinned: {
      customer: 'Ruth Adler',
      connector: 'whatsappbytwilio',
      said: [
        'We move in on the first. Please tell me as soon as the balcony door is ready.',
        'I have pinned your order and write the moment it leaves the factory.',
      ],
    },
    fresh: {
      customer: 'Anna Keller',
      connector: 'telegrambot',
      said: ['Hello, what would four windows for a summer house cost?'],
    },
    exchange: {
      customer: 'Tom Barrett',
      connector: 'livechat',
      said: ['The blind came in the wrong size. How do I exchange it?'],
    },
    wholesale: {
      customer: 'Irene Novak',
      connector: 'facebook',
      said: ['We build twelve flats. Whom do I talk to about prices for builders?'],
    },
    queued: {
      customer: 'Samuel Ortiz',
      connector: 'whatsappbytwilio',
      said: ['I was told somebody calls back about my quote.'],
    },
    ofColleague: {
      customer: 'Lucy Green',
      connector: 'livechat',
      said: [
        'Is there a discount when I order all windows of a flat?',
        'Yes, from five windows on. How many do you need?',
        'Seven. Can you send me an offer today?',
      ],
    },
    wrongColour: {
      customer: 'Victor Hansen',
      connector: 'fbinstagramdirect',
      said: ['The frames are white, I ordered grey. What now?'],
    },
    returning: {
      customer: 'Zoe Muller',
      connector: 'viber',
      said: ['Good morning! The parcel is here.', 'Wonderful, thank you for telling me!'],
    },
    closed: {
      customer: 'Michael Doyle',
      connector: 'livechat',
      said: ['Do you also repair old windows?', 'Yes, we do. A fitter can have a look on Thursday.'],
    },
  },
  earlier: [
    ['Do you ship to Norway?', 'Yes, twice a week.'],
    ['And to the islands?', 'Yes, by ship. It takes four days more.'],
  ],
  draft: 'An arched window takes about',
  answer: 'Your order left us this morning and arrives before noon.',
  reason: 'The colleague is on holiday',
  stages: {},
  crm: {
    deal: 'Ten windows for the school in Oakfield',
    lead: 'John Carter: windows for a house',
    company: 'Nunez & Sons',
    post: 'Head of purchasing',
    email: 'john.carter@example.com',
    phone: '+44 20 7946 0018',
  },
  form: { title: 'Form filled in: “Ask for an offer”', name: 'Name', phone: 'Phone', email: 'E-mail' },
  file: { picture: 'anthracite.png', text: 'This is how it looks' },
  archive: {
    first: ['Alice', 'Ben', 'Clara', 'David', 'Elena', 'Frank', 'Gina', 'Henry', 'Isabel', 'Jack', 'Karen', 'Leo'],
    last: ['Baker', 'Cole', 'Dixon', 'Ellis', 'Fisher', 'Grant', 'Hughes', 'Irving', 'Jensen', 'Kent', 'Lowe', 'Marsh'],
    connectors: ['livechat', 'telegrambot', 'whatsappbytwilio', 'facebook', 'viber', 'fbinstagramdirect'],
    said: [
      ['Where can I see samples?', 'In our showroom, every day until six.'],
      ['Do you fit the windows, too?', 'Yes, within 50 km at no extra cost.'],
      ['My code does not work in the shop.', 'It works now, please try again.'],
      ['Can I pay in two parts?', 'Yes, half now and half on delivery.'],
      ['How long is the guarantee?', 'Five years on frames and glass.'],
      ['Please cancel order 3988.', 'It is cancelled. The money is on its way back.'],
      ['Is triple glazing worth it?', 'For bedrooms beside a road, yes.'],
      ['Could the courier come on Saturday?', 'Yes, between ten and one.'],
      ['Which paint do I need for the frames?', 'None, they stay as they are.'],
      ['What is the size of a standard sill?', '20 cm deep, up to 3 m long.'],
      ['I need a receipt.', 'It is in your mailbox now.'],
    ],
  },
}
