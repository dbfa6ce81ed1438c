// Finding answers in the index of one language. Pure: no page, no network. The same as in Sources/SiteSearch/Engine, number for
// number: `sitegen search` and `sitegen check` ask there, readers ask here, and a test asks both.
const SearchEngine = (() => {
  const CLOSE = { exact: 100, form: 70, same: 60, beginning: 50, typingError: 55, ending: 45, part: 45, knownPart: 30, twoErrors: 35, inside: 25 };
  // By where a phrase comes from: words of search.yml, title, keyword, heading, line.
  const WEIGHTS = [20, 14, 12, 9, 6];
  // The first 64 end a number, the others say that more follows.
  const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_#$%()*+,./:;=?@[]^`{|}~';
  const ENDING = 64;
  // Of texts and phrases of a term: so many or more are counted by a number of their own.
  const FEW = 7;
  const DIGITS = new Uint8Array(128);
  for (let value = 0; value < ALPHABET.length; value++) DIGITS[ALPHABET.charCodeAt(value)] = value;
  const JOINTS = ['s', 'n', 'es', 'en'];
  // What a word tells, where a little one tells 1.
  const TELLING = 4;
  // What the words of a phrase that is said as a whole are worth at least, common as they may be: "where I work".
  const LEAST_OF_WHOLE = 500;
  // With so many phrases a unit is about a word.
  const ENOUGH = 4;
  const MANNER_WEIGHT = 40;
  // What each little word of the question adds to a phrase that has it too, in percent: "do we have a …" asks for something else than "…" alone.
  const LITTLE_WEIGHT = 10;
  const MOST_LITTLE = 6;
  const TEXT_WEIGHT = 6;
  const share = (part, whole) => Math.trunc(part / whole);

  const isDigit = letter => letter >= '0' && letter <= '9';
  const isNumber = word => isDigit(word[0]);

  /** The words of a text with their places in it, in one spelling: "Büchel", "buechel" and "BUCHEL" are `buchel`, "SM-05" is `sm` and `5`. */
  const tokens = (text, letters) => {
    const found = [];
    let word = '';
    let kind = '';
    let start = 0;
    let grouped = false;
    const flush = end => {
      if (kind === 'digits') found.push({ word: word.replace(/^0+(?=.)/, ''), start, end });
      else if (word) found.push({ word: word.replace(/([aou])e/g, '$1'), start, end });
      word = kind = '';
      grouped = false;
    };
    const begin = (next, at) => {
      if (kind !== next) {
        flush(at);
        start = at;
      }
      kind = next;
    };
    let at = 0;
    for (const letter of text) {
      const after = at + letter.length;
      if (isDigit(letter)) {
        begin('digits', at);
        word += letter;
      } else if (letter >= 'a' && letter <= 'z') {
        begin('letters', at);
        word += letter;
      } else if (letter === ' ') {
        flush(at);
      } else if (/^[\p{L}\p{N}]$/u.test(letter)) {
        begin('letters', at);
        for (const small of letter.toLowerCase()) word += letters.get(small) ?? (/\p{Mn}/u.test(small) ? '' : small);
      } else if (!/^[\p{M}\u00ad]$/u.test(letter)) {
        const next = text.codePointAt(after) ?? 0;
        const joinsLetters = kind === 'letters' && (letter === "'" || letter === '’') && (/[a-z]/i.test(String.fromCodePoint(next)) || (next >= 0xc0 && next < 0x2000));
        const joinsDigits = kind === 'digits' && (grouped || word.length <= 3) && /[.,’'\u00a0\u202f]/.test(letter) && letter !== "'"
          && /^[0-9]{3}(?![0-9])/.test(text.slice(after, after + 4));
        if (joinsDigits) grouped = true;
        else if (!joinsLetters) flush(at);
      }
      at = after;
    }
    flush(at);
    return found;
  };

  /** Numbers of a coded list. */
  const numbers = text => {
    const values = new Int32Array(text.length);
    let count = 0;
    let value = 0;
    let factor = 1;
    for (let at = 0; at < text.length; at++) {
      const part = DIGITS[text.charCodeAt(at)];
      value += part * factor;
      if (part < ENDING) {
        values[count++] = value;
        value = 0;
        factor = 1;
      } else factor *= ALPHABET.length - ENDING;
    }
    return values.subarray(0, count);
  };

  /** What each term is in: how many sections and phrases, then the distances between them, which become positions. */
  const placesOfTerms = (text, count) => {
    const values = numbers(text);
    // For each term where its sections begin, where its phrases do, and where both end.
    const starts = new Int32Array(3 * count);
    for (let at = 0, term = 0; term < count; term++) {
      const both = values[at++];
      let sections = both % (FEW + 1);
      let phrases = share(both, FEW + 1);
      if (sections === FEW) sections += values[at++];
      if (phrases === FEW) phrases += values[at++];
      starts[3 * term] = at;
      for (let before = -1; sections > 0; sections--) before = values[at++] += before + 1;
      starts[3 * term + 1] = at;
      for (let before = -1; phrases > 0; phrases--) before = values[at++] += before + 1;
      starts[3 * term + 2] = at;
    }
    return { values, starts };
  };

  /** The sections whose text has a term. */
  const textsOf = ({ places: { values, starts } }, term) => values.subarray(starts[3 * term], starts[3 * term + 1]);

  /** The phrases that have a term. */
  const asksOf = ({ places: { values, starts } }, term) => values.subarray(starts[3 * term + 1], starts[3 * term + 2]);

  /** The first term that is not before a word. */
  const positionOf = (index, word) => {
    let low = 0;
    let high = index.terms.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (index.terms[middle] < word) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  const termOf = (index, word) => {
    const position = positionOf(index, word);
    return index.terms[position] === word ? position : -1;
  };

  /** Opens an index. */
  const open = data => {
    let before = '';
    const terms = (data.terms.match(/[A-Z][^A-Z]*/g) ?? []).map(coded => (before = before.slice(0, coded.charCodeAt(0) - 65) + coded.slice(1)));
    const sections = [];
    let page = '';
    const units = data.units.map(([kind, other, title, parts, id = '', mark = -1], number) => {
      // The address of the unit before, where it has none.
      page = other || page;
      const first = sections.length;
      // A step of a situation is a page of its own beside the first.
      for (const part of parts) {
        const [anchor, heading, text, step] = typeof part === 'string' ? ['', '', part] : part;
        sections.push({ unit: number, step, url: data.folder + page + (step ?? '') + '.html', anchor, heading, text });
      }
      return { kind, url: sections[first].url, title, id, mark, first, weight: data.kinds[kind][1] };
    });
    const small = new Set(data.small.split(' '));
    const places = placesOfTerms(data.places, terms.length);
    const smallTerms = new Set([...small].map(word => termOf({ terms }, word)));
    // How much each phrase has to say.
    const sizes = new Int32Array(places.values.length);
    for (let term = 0; term < terms.length; term++) {
      const size = smallTerms.has(term) ? 1 : TELLING;
      for (let at = places.starts[3 * term + 1]; at < places.starts[3 * term + 2]; at++) sizes[places.values[at]] += size;
    }
    const phrases = [];
    // Rows of phrases: the section as a distance, where they come from, and how many there are.
    let coded = numbers(data.phrases);
    for (let at = 0, section = 0; at < coded.length; at += 3) {
      section += coded[at];
      const weight = WEIGHTS[coded[at + 1]];
      for (const end = phrases.length + coded[at + 2]; phrases.length < end;) phrases.push({ section, weight, size: sizes[phrases.length] });
    }
    // Rows of phrases with an answer: those without one before it, how many there are, and which answer.
    coded = numbers(data.answered);
    for (let at = 0, phrase = 0; at < coded.length; at += 3) {
      phrase += coded[at];
      for (const end = phrase + coded[at + 1]; phrase < end; phrase++) phrases[phrase].answer = data.answers[coded[at + 2]];
    }
    return {
      terms, sections, units, phrases,
      unitsOfPhrases: Int32Array.from(phrases, ({ section }) => sections[section].unit),
      letters: new Map(Object.entries(data.letters).flatMap(([base, letters]) => [...letters].map(letter => [letter, base]))),
      small,
      places,
      context: new Set(data.context.split(' ')),
      same: data.same ? data.same.split('|').map(row => row.split(' ')) : [],
      endings: data.endings.split(' '),
      prefix: data.prefix,
      asked: new Map(),
    };
  };

  /** What all forms of a word begin with. */
  const stem = (index, whole) => {
    if (whole.length < 4 || whole[0] <= '9') return whole;
    let word = whole;
    const { prefix } = index;
    if (prefix && word.length > 6 && word.startsWith(prefix) && /(?:t|en)$/.test(word)) word = word.slice(prefix.length);
    for (const ending of index.endings) {
      const least = ending.length <= 2 && !ending.endsWith('t') && ending !== 'in' ? 3 : 4;
      if (word.length - ending.length < least || !word.endsWith(ending)) continue;
      if (ending === 's' && word.at(-2) === 's') continue;
      return word.slice(0, word.length - ending.length);
    }
    return word;
  };

  /** Letters to insert, leave out, change or swap to make one word of another; more than `limit` where it is more. */
  const edits = (asked, word, limit) => {
    let before = [];
    let last = Array.from({ length: word.length + 1 }, (_, column) => column);
    for (let row = 1; row <= asked.length; row++) {
      const next = [row];
      let least = row;
      for (let column = 1; column <= word.length; column++) {
        let cost = Math.min(last[column] + 1, next[column - 1] + 1, last[column - 1] + (asked[row - 1] === word[column - 1] ? 0 : 1));
        if (row > 1 && column > 1 && asked[row - 1] === word[column - 2] && asked[row - 2] === word[column - 1]) {
          cost = Math.min(cost, before[column - 2] + 1);
        }
        next.push(cost);
        if (cost < least) least = cost;
      }
      if (least > limit) return limit + 1;
      [before, last] = [last, next];
    }
    return last[word.length];
  };

  /** The terms that answer a word, each with how well. Forms and longer words come before typing errors, parts of a compound come last. */
  const matchesOf = (index, asked) => {
    const { terms } = index;
    const found = new Map();
    const add = (term, closeness) => found.set(term, Math.max(found.get(term) ?? 0, closeness));
    const isKnown = () => [...found.values()].some(closeness => closeness > CLOSE.inside);
    const addBeginnings = () => {
      for (let term = positionOf(index, asked); term < terms.length && terms[term].startsWith(asked); term++) {
        add(term, asked.length > 3 ? CLOSE.beginning : CLOSE.inside + 5);
      }
    };
    const addStem = (root, closeness) => {
      for (const start of index.prefix ? [root, index.prefix + root] : [root]) {
        for (let term = positionOf(index, start); term < terms.length && terms[term].startsWith(start); term++) {
          if (stem(index, terms[term]) === root) add(term, closeness);
        }
      }
    };
    const addForms = (word, closeness) => {
      const root = stem(index, word);
      if (root.length > 2) addStem(root, closeness);
    };
    const addSame = () => {
      const root = stem(index, asked);
      for (const row of index.same) {
        if (row.includes(root)) for (const other of row) if (other !== root) addStem(other, CLOSE.same);
      }
    };
    const addParts = closeness => {
      if (asked.length < 7) return;
      for (let length = asked.length - 3; length >= 4; length--) {
        const lead = asked.slice(0, length);
        const cuts = [lead, ...JOINTS.filter(joint => length - joint.length > 3 && lead.endsWith(joint)).map(joint => lead.slice(0, -joint.length))];
        const term = cuts.map(cut => termOf(index, cut)).find(position => position >= 0);
        if (term === undefined) continue;
        add(term, closeness);
        break;
      }
      for (let start = 3; asked.length - start > 3; start++) {
        const head = asked.slice(start);
        const term = termOf(index, head);
        if (term >= 0) add(term, closeness);
        const count = found.size;
        addForms(head, closeness - 5);
        if (found.size > count || term >= 0) break;
      }
    };
    const exact = termOf(index, asked);
    if (exact >= 0) add(exact, CLOSE.exact);
    if (isNumber(asked)) {
      if (asked.length > 3) addBeginnings();
      return found;
    }
    addForms(asked, CLOSE.form);
    addSame();
    if (asked.length > 2 || (!found.size && asked.length > 1)) addBeginnings();
    if (asked.length > 3) {
      terms.forEach((word, term) => {
        if (word.length <= asked.length) return;
        if (word.endsWith(asked)) add(term, CLOSE.ending);
        else if (asked.length > 4 && word.indexOf(asked) > 0) add(term, CLOSE.inside);
      });
    }
    if (isKnown()) {
      // A page that has "Firmenvideo" is not the only one about videos.
      if (asked.length > 8 && index.prefix) addParts(CLOSE.knownPart);
      return found;
    }

    const limit = asked.length > 7 ? 2 : asked.length > 3 ? 1 : 0;
    if (limit) {
      const similar = new Map();
      terms.forEach((word, term) => {
        if (Math.abs(word.length - asked.length) > limit || isNumber(word) || word.length < 3) return;
        if (word[0] !== asked[0] && word[0] !== asked[1] && word[1] !== asked[0]) return;
        const count = edits(asked, word, limit);
        if (count <= limit) similar.set(term, count);
      });
      const least = Math.min(...similar.values());
      for (const [term, count] of similar) if (count === least) add(term, count === 1 ? CLOSE.typingError : CLOSE.twoErrors);
    }
    if (!isKnown()) addParts(CLOSE.part);
    return found;
  };

  /** A word of the question with the terms that answer it, the phrases of each unit that have it, and how much it tells: 1000 for a word that one unit has or none. */
  const askedWord = (index, word) => {
    let known = index.asked.get(word);
    if (!known) {
      const matches = [...matchesOf(index, word)].sort(([a], [b]) => a - b);
      const exact = matches.filter(([, closeness]) => closeness === CLOSE.exact);
      const near = exact.length ? exact : matches;
      const count = index.units.length;
      const isAnswer = new Uint8Array(count);
      for (const [term] of near) {
        for (const section of textsOf(index, term)) isAnswer[index.sections[section].unit] = 1;
        for (const phrase of asksOf(index, term)) isAnswer[index.unitsOfPhrases[phrase]] = 1;
      }
      const isCounted = new Uint8Array(index.phrases.length);
      const phrases = new Uint8Array(count);
      for (const [term] of near) {
        for (const phrase of asksOf(index, term)) {
          if (isCounted[phrase]) continue;
          isCounted[phrase] = 1;
          const unit = index.unitsOfPhrases[phrase];
          if (phrases[unit] < ENOUGH) phrases[unit]++;
        }
      }
      const answers = isAnswer.reduce((sum, is) => sum + is, 0);
      const mostPhrases = phrases.reduce((most, some) => (some > most ? some : most), 1);
      known = { word, matches, phrases, mostPhrases, worth: answers ? share(1000 * count, 3 * (answers - 1) + count) : 1000 };
      index.asked.set(word, known);
    }
    return known;
  };

  /** The words of a question, each once; the little ones apart, unless it has no others. Words that say where count little beside what. */
  const askedWords = (index, question) => {
    // Nobody asks more, but somebody may paste a whole text.
    const words = [...new Set(tokens(question, index.letters).map(token => token.word.slice(0, 60)))].slice(0, 60);
    const telling = words.filter(word => !index.small.has(word));
    const isSaid = telling.some(word => !index.context.has(word));
    const asked = (telling.length ? telling : words).slice(0, 12).map(word => {
      const known = askedWord(index, word);
      return isSaid && index.context.has(word) ? { ...known, worth: share(known.worth, 4), isContext: true } : known;
    });
    return { asked, little: telling.length ? words.filter(word => index.small.has(word)) : [] };
  };

  /** The best closeness of each word of the question in each phrase or section, one place after the other. Short beginnings are in thousands. */
  const gathered = (index, asked, list, placesOf) => {
    const best = new Uint8Array(list.length * asked.length);
    asked.forEach(({ matches }, position) => {
      for (const [term, closeness] of matches) {
        for (const place of placesOf(index, term)) {
          const at = place * asked.length + position;
          if (closeness > best[at]) best[at] = closeness;
        }
      }
    });
    return best;
  };

  /** Twice how much words of the question count that are said in one breath: 2 for one alone, 3 for two, 4 for three. */
  const together = count => count + 1;

  /** The units that answer a question, best first: each word counts at the place of a unit that tells most, and a little at the next. */
  const ranked = (index, question, limit = 12) => {
    const { asked, little } = askedWords(index, question);
    const extra = new Map();
    // How much the little words of the question sound like those who ask for a section, in thousandths of a percent: "somebody says that our …".
    const manner = new Float64Array(index.sections.length);
    for (const term of little.map(word => termOf(index, word)).filter(position => position >= 0)) {
      const asks = asksOf(index, term);
      const commonness = Math.trunc(Math.sqrt(asks.length + 20));
      for (const phrase of asks) {
        extra.set(phrase, (extra.get(phrase) ?? 0) + 1);
        manner[index.phrases[phrase].section] += share(MANNER_WEIGHT * 1000, commonness);
      }
    }
    const width = asked.length;
    const tells = asked.map(({ word }) => (index.small.has(word) ? 1 : TELLING));
    // The most points of each word in each section, and those of another place, which confirm it.
    const firsts = new Float64Array(index.sections.length * width);
    const seconds = new Float64Array(index.sections.length * width);
    const isFound = new Uint8Array(index.sections.length);
    const answers = new Map();
    const add = (words, place, weight, factor, section, least = 0) => {
      const { unit } = index.sections[section];
      isFound[section] = 1;
      for (let position = 0; position < width; position++) {
        const closeness = words[place * width + position];
        if (!closeness) continue;
        const { worth, isContext, phrases, mostPhrases } = asked[position];
        const devotion = 40 + share(60 * phrases[unit], mostPhrases);
        const points = share(share(share(weight * Math.max(worth, isContext ? 0 : least) * closeness, 100) * factor, 100) * devotion, 100);
        const at = section * width + position;
        if (points > firsts[at]) {
          seconds[at] = firsts[at];
          firsts[at] = points;
        } else if (points > seconds[at]) seconds[at] = points;
      }
    };
    const inPhrases = gathered(index, asked, index.phrases, asksOf);
    index.phrases.forEach((phrase, number) => {
      let told = 0;
      let count = 0;
      for (let position = 0; position < width; position++) {
        if (!inPhrases[number * width + position]) continue;
        told += tells[position];
        count++;
      }
      if (!count) return;
      const littleCount = extra.get(number) ?? 0;
      const part = Math.min(share((told + littleCount) * 100, phrase.size), 100);
      const said = share(together(count) * (20 + share(80 * part * part * part, 1000000)), 2);
      const factor = share(said * (100 + LITTLE_WEIGHT * Math.min(littleCount, MOST_LITTLE)), 100);
      const isWhole = part === 100 && count === width;
      const least = part === 100 && phrase.size > TELLING ? LEAST_OF_WHOLE : 0;
      const unit = index.unitsOfPhrases[number];
      if (part === 100 && phrase.answer && !answers.has(unit)) answers.set(unit, phrase.answer);
      add(inPhrases, number, phrase.weight, isWhole ? share(factor * 8, 5) : factor, phrase.section, least);
    });
    const inTexts = gathered(index, asked, index.sections, textsOf);
    for (let section = 0; section < index.sections.length; section++) {
      let count = 0;
      for (let position = 0; position < width; position++) if (inTexts[section * width + position]) count++;
      if (count) add(inTexts, section, TEXT_WEIGHT, together(count) * 50, section);
    }
    const whole = Math.max(1, asked.reduce((sum, { worth }) => sum + worth, 0));
    const finds = [];
    // What sections of a unit have together.
    const joined = sections => {
      let known = 0;
      let sum = 0;
      for (let position = 0; position < width; position++) {
        let first = 0;
        let second = 0;
        for (const section of sections) {
          const points = firsts[section * width + position];
          const other = Math.max(Math.min(points, first), seconds[section * width + position]);
          if (points > first) first = points;
          if (other > second) second = other;
        }
        sum += first + share(second * 2, 5);
        if (first > 0) known += asked[position].worth;
      }
      return { known, sum };
    };
    index.units.forEach(({ first, weight }, unit) => {
      const end = index.units[unit + 1]?.first ?? index.sections.length;
      const found = [];
      for (let section = first; section < end; section++) if (isFound[section] || manner[section]) found.push(section);
      if (!found.some(section => isFound[section])) return;
      const steps = found.filter(section => index.sections[section].step);
      const common = found.filter(section => !index.sections[section].step);
      let best;
      // Words for one step of a situation say nothing about another.
      for (const sections of steps.length ? steps.map(step => [...common, step]) : [common]) {
        const { known, sum } = joined(sections);
        const tone = share(sections.reduce((all, section) => all + manner[section], 0), 1000);
        const points = share(sum * (100 + tone), 100);
        const score = share(share(points * (40 + share(60 * known, whole)), 100) * weight, 100);
        if (!best || score > best.score) best = { sections, score, known };
      }
      let section = best.sections[0];
      let most = -1;
      for (const other of best.sections) {
        const { sum } = joined([other]);
        if (sum > most) [section, most] = [other, sum];
      }
      finds.push({ unit, section, score: best.score, known: best.known, answer: answers.get(unit) });
    });
    finds.sort((a, b) => b.score - a.score || a.unit - b.unit);
    const least = share(finds[0]?.score ?? 0, 12);
    return {
      asked,
      finds: finds.slice(0, limit).filter(({ score }) => score >= least && score > 0),
      isAnswered: !asked.length || (finds[0]?.known ?? 0) * 2 > whole,
    };
  };

  const pieced = (index, text, hits) => {
    const pieces = [];
    let done = 0;
    for (const { word, start, end } of tokens(text, index.letters)) {
      if (!hits.has(word)) continue;
      if (start > done) pieces.push({ text: text.slice(done, start) });
      pieces.push({ text: text.slice(start, end), hit: true });
      done = end;
    }
    if (done < text.length) pieces.push({ text: text.slice(done) });
    return pieces;
  };

  /** A text cut around the place with the most hits, in pieces of which some are hits. */
  const excerpt = (index, text, hits, length = 150) => {
    if (!text) return [];
    const found = tokens(text, index.letters).filter(token => hits.has(token.word));
    let from = 0;
    if (found.length) {
      const near = found.map(token => new Set(found.filter(other => other.start >= token.start && other.end <= token.start + length).map(other => other.word)).size);
      const best = found[near.indexOf(Math.max(...near))];
      if (best.end > length) from = Math.max(0, text.lastIndexOf(' ', best.start - 40) + 1);
    }
    const until = from + length >= text.length ? text.length : Math.max(text.lastIndexOf(' ', from + length), from + 1);
    const pieces = pieced(index, text.slice(from, until), hits);
    if (from > 0) pieces.unshift({ text: '… ' });
    if (until < text.length) pieces.push({ text: ' …' });
    return pieces;
  };

  /** What a list shows: one ranked list, each with the place that answers best and the words around the hits. */
  const find = (index, question, limit = 12) => {
    const { asked, finds, isAnswered } = ranked(index, question, limit);
    const hits = new Set(asked.flatMap(({ matches }) => matches.map(([term]) => index.terms[term])));
    return {
      isAnswered,
      found: finds.map(({ unit, section: place, answer }) => {
        const { kind, id, mark, title, first } = index.units[unit];
        const section = index.sections[place];
        const text = section.text || index.sections[first].text;
        return {
          kind, id, mark, answer, url: section.url + (section.anchor ? '#' + section.anchor : ''), title: pieced(index, title, hits),
          heading: section.heading ? pieced(index, section.heading, hits) : [], context: excerpt(index, text, hits),
        };
      }),
    };
  };

  return { tokens, open, ranked, find };
})();
