// Finding words in the index of one language. Pure: no page, no network; `node --test` runs it as the browser does.
const SearchEngine = (() => {
  const WEIGHT = { id: 60, title: 12, keyword: 8, heading: 5, text: 1 };
  const DIGRAPHS = { ae: 'a', oe: 'o', ue: 'u' };
  const LETTERS = { ß: 'ss', æ: 'a', œ: 'o', ø: 'o', ł: 'l', đ: 'd', ı: 'i' };
  const TOKEN = /\p{Nd}{1,3}(?:[.,’\u00a0\u202f]\p{Nd}{3})+(?!\p{Nd})|[\p{L}\p{N}\p{M}\u00ad]+(?:['’]\p{L}+)*/gu;
  // What may differ between forms of a word: "Kunden" and "Kundin", "posting" and "posts".
  const ENDING = /(?:ing|ed|es|en|er|em|e|n|s)$/;
  const OTHER_FORM = /^(?:|ing|ed|es|en|er|em|e|n|s|d|t|in|innen|schaft)$/;

  /** One spelling for all: büchel, buechel and BUCHEL become `buchel`. Text and question are folded alike, so nothing else must agree. */
  const fold = text => text.toLowerCase()
    .replace(/[ßæœøłđı]/g, letter => LETTERS[letter])
    .normalize('NFD').replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/ae|oe|ue/g, pair => DIGRAPHS[pair]);

  /** The words of a text with their places in it. */
  const tokens = text => [...text.matchAll(TOKEN)].map(match => ({ word: fold(match[0]), start: match.index, end: match.index + match[0].length }));

  /** Opens an index: every word with the sections it stands in. A section is `{ page, anchor, heading, text }`. */
  const open = ({ pages, words: { small = '' } = {} }) => {
    const sections = [];
    const words = new Map();
    const add = (section, text, weight) => {
      for (const { word } of tokens(text)) {
        if (!words.has(word)) words.set(word, new Map());
        const places = words.get(word);
        places.set(section, (places.get(section) ?? 0) + weight);
      }
    };
    const opened = pages.map(([group, url, title, id, mark, keywords, parts], number) => {
      parts.forEach(([anchor, heading, text], index) => {
        const section = sections.push({ page: number, anchor, heading, text }) - 1;
        if (index === 0) {
          add(section, title, WEIGHT.title);
          add(section, keywords, WEIGHT.keyword);
        }
        add(section, heading, WEIGHT.heading);
        add(section, text, WEIGHT.text);
      });
      return { group, url, title, id, mark, keywords, first: sections.length - parts.length };
    });
    return { pages: opened, sections, words, ids: idsOf(opened), small: new Set(tokens(small).map(token => token.word)) };
  };

  /** Rule ids by letters and number: `sm 5` finds SM-05, and so does `5`. */
  const idsOf = pages => pages.flatMap(({ id }, page) => {
    const parts = /^(\p{L}+)\W*(\d+)$/u.exec(id);
    return parts ? [{ letters: fold(parts[1]), number: Number(parts[2]), page }] : [];
  });

  /** What was asked for: words, and rule ids in any spelling. */
  const termsOf = (question, ids) => {
    const terms = [];
    const letters = [...new Set(ids.map(id => id.letters))].join('|');
    const rest = letters
      ? question.replace(new RegExp(`(?<![\\p{L}\\p{N}])(${letters})[\\s._-]*(\\d+)(?![\\p{L}\\p{N}])`, 'giu'), (_, name, number) => {
        terms.push({ rule: Number(number), letters: fold(name) });
        return ' ';
      })
      : question;
    for (const { word } of tokens(rest)) if (word && !terms.some(term => term.word === word)) terms.push({ word });
    return terms;
  };

  /** How well a word of the index answers a word of the question: 1 is the very word, 0 is not at all. */
  const closeness = (asked, word) => {
    if (word === asked) return 1;
    if (/^\p{N}+$/u.test(asked)) return word.startsWith(asked) ? 0.4 : 0;
    if (word.startsWith(asked)) {
      if (asked.length < 3) return 0.15;
      // "photos" is nearer to "photo" than "photographer" is.
      return word.replace(ENDING, '') === asked ? 0.85 : 0.3 + 0.3 * asked.length / word.length;
    }
    if (asked.length < 3) return 0;
    if (word.endsWith(asked)) return asked.length > 3 ? 0.55 : 0.3;
    return word.includes(asked) ? (asked.length > 3 ? 0.4 : 0.15) : 0;
  };

  /** Edits (insert, delete, change, swap) between a word and the nearest of: the other word, its beginnings. Infinity beyond `limit`. */
  const edits = (asked, word, limit) => {
    let before = [];
    let last = Array.from({ length: word.length + 1 }, (_, column) => column);
    for (let row = 1; row <= asked.length; row++) {
      const next = [row];
      for (let column = 1; column <= word.length; column++) {
        const same = asked[row - 1] === word[column - 1] ? 0 : 1;
        next[column] = Math.min(last[column] + 1, next[column - 1] + 1, last[column - 1] + same);
        if (row > 1 && column > 1 && asked[row - 1] === word[column - 2] && asked[row - 2] === word[column - 1]) {
          next[column] = Math.min(next[column], before[column - 2] + 1);
        }
      }
      if (Math.min(...next) > limit) return { whole: Infinity, beginning: Infinity };
      [before, last] = [last, next];
    }
    return { whole: last[word.length], beginning: Math.min(...last) };
  };

  const similar = (asked, words) => {
    const limit = asked.length >= 8 ? 2 : asked.length >= 4 ? 1 : 0;
    const found = new Map();
    if (limit === 0 || /\p{N}/u.test(asked)) return found;
    for (const word of words.keys()) {
      if (word.length < asked.length - limit) continue;
      const { whole, beginning } = edits(asked, word, limit);
      if (whole <= limit) found.set(word, whole === 1 ? 0.4 : 0.25);
      else if (asked.length >= 5 && beginning <= 1) found.set(word, 0.2);
    }
    return found;
  };

  /** "Kundendatenschutz" also asks for "Kunden" and "Datenschutz": two known words, with or without a joint between them. */
  const taken = (asked, words) => {
    const found = new Map();
    for (let cut = 4; asked.length >= 8 && cut <= asked.length - 4; cut++) {
      const head = asked.slice(cut);
      const lead = asked.slice(0, cut);
      const known = [lead, lead.replace(/(?:es|en|s|n)$/, '')].find(part => part.length >= 4 && words.has(part));
      if (known && words.has(head)) found.set(known, 0.35).set(head, 0.35);
    }
    return found;
  };

  /** The words of the index that answer one word of the question. */
  const answers = (asked, words) => {
    const found = new Map();
    // Two letters are a word of their own ("AI") or the beginning of too many.
    if (asked.length < 3 && words.has(asked)) return found.set(asked, 1);
    const stem = asked.length >= 5 && !/\p{N}/u.test(asked) ? asked.replace(ENDING, '') : asked;
    for (const word of words.keys()) {
      const close = closeness(asked, word)
        || (stem.length >= 4 && word.startsWith(stem) && OTHER_FORM.test(word.slice(stem.length)) ? 0.5 : 0);
      if (close) found.set(word, close);
    }
    if (found.size) return found;
    return new Map([...similar(asked, words), ...taken(asked, words)]);
  };

  /** Where one term stands: its score in each section, and the words to point at. */
  const places = (term, index) => {
    const scores = new Map();
    const add = (section, score) => scores.set(section, (scores.get(section) ?? 0) + score);
    const hits = new Set();
    for (const id of index.ids) {
      const asked = term.rule ?? (/^\p{N}+$/u.test(term.word) ? Number(term.word) : NaN);
      if (id.number === asked && (!term.letters || term.letters === id.letters)) add(index.pages[id.page].first, WEIGHT.id);
    }
    if (term.word) {
      for (const [word, close] of answers(term.word, index.words)) {
        hits.add(word);
        for (const [section, weight] of index.words.get(word)) add(section, close * (weight < 2 ? weight : 1 + Math.log2(weight) * 2));
      }
    }
    return { scores, hits, pages: new Set([...scores.keys()].map(section => index.sections[section].page)) };
  };

  /** A text cut around the place with the most hits, in pieces of which some are hits. */
  const excerpt = (text, hits, length = 150) => {
    if (!text) return [];
    const found = tokens(text).filter(token => hits.has(token.word));
    let from = 0;
    if (found.length) {
      const near = found.map(token => new Set(found.filter(other => other.start >= token.start && other.end <= token.start + length).map(other => other.word)).size);
      const best = found[near.indexOf(Math.max(...near))];
      if (best.end > length) from = Math.max(0, text.lastIndexOf(' ', best.start - 40) + 1);
    }
    const until = from + length >= text.length ? text.length : Math.max(text.lastIndexOf(' ', from + length), from + 1);
    const pieces = pieced(text.slice(from, until), hits);
    if (from > 0) pieces.unshift({ text: '… ' });
    if (until < text.length) pieces.push({ text: ' …' });
    return pieces;
  };

  const pieced = (text, hits) => {
    const pieces = [];
    let done = 0;
    for (const token of tokens(text)) {
      if (!hits.has(token.word)) continue;
      if (token.start > done) pieces.push({ text: text.slice(done, token.start) });
      pieces.push({ text: text.slice(token.start, token.end), hit: true });
      done = token.end;
    }
    if (done < text.length) pieces.push({ text: text.slice(done) });
    return pieces;
  };

  /** Pages with all words of the question; where there is none, pages with some of them, the most telling words first. */
  const find = (index, question, limit = 6) => {
    const count = index.pages.length;
    const terms = termsOf(question, index.ids).map(term => ({ ...term, ...places(term, index) }));
    // Little words ("I have made a …") and such as stand on half of all pages must not keep an answer away.
    const telling = terms.filter(term => !index.small.has(term.word) && term.pages.size <= count * 0.4);
    const needed = telling.length ? telling : terms;
    const found = new Map();
    for (const term of terms) {
      const worth = Math.log(1 + count / (1 + term.pages.size)) * (index.small.has(term.word) ? 0.1 : 1);
      for (const [section, score] of term.scores) {
        const number = index.sections[section].page;
        const result = found.get(number) ?? found.set(number, { page: index.pages[number], at: new Map(), score: 0 }).get(number);
        result.at.set(section, (result.at.get(section) ?? 0) + score * worth);
        result.score += score * worth;
      }
    }
    const rated = [...found.values()];
    const complete = [...found].filter(([number]) => needed.every(term => term.pages.has(number))).map(([, result]) => result);
    const results = (complete.length ? complete : rated).sort((a, b) => b.score - a.score);
    const least = (results[0]?.score ?? 0) * (complete.length ? 0.04 : 0.1);
    const hits = new Set(terms.flatMap(term => [...term.hits]));
    const groups = new Map();
    for (const result of results) {
      if (result.score < least) break;
      const group = groups.get(result.page.group) ?? groups.set(result.page.group, []).get(result.page.group);
      if (group.length < limit) group.push(shown(result, index, hits));
    }
    return {
      complete: complete.length > 0 || !terms.length,
      total: [...groups.values()].reduce((sum, group) => sum + group.length, 0),
      groups: [...groups].sort(([a], [b]) => a - b).map(([group, found]) => ({ group, found })),
    };
  };

  /** A result as a list shows it: the page, the section that answers best, its words around the hits. */
  const shown = ({ page, at }, index, hits) => {
    const [best] = [...at].reduce((a, b) => (b[1] > a[1] ? b : a));
    const section = index.sections[best];
    const [text, further = ''] = section.text.split('\n');
    const title = pieced(page.title, hits);
    const heading = section.anchor ? pieced(section.heading, hits) : [];
    const context = excerpt(text, hits);
    // A hit among the words the index keeps without their sentence, or among the keywords, is shown behind the text's beginning.
    if (![...title, ...heading, ...context].some(piece => piece.hit)) {
      const apart = [...further.split(' '), ...page.keywords.split(', ')].filter(words => tokens(words).some(token => hits.has(token.word)));
      for (const words of apart.slice(0, 3)) context.push({ text: ' · ' }, { text: words, hit: true });
    }
    return { url: page.url + (section.anchor ? '#' + section.anchor : ''), id: page.id, mark: page.mark, title, heading, context };
  };

  return { fold, open, find };
})();
