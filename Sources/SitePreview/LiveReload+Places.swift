extension LiveReload {
    /// Where the words of the page come from: off until somebody asks. The frame lies over the page, which stays as it is. The server names
    /// the elements that it means; a page that has others gets no places.
    static let places = """
            var frame = element('div', 'frame'), label = element('div', 'label'), askStore = 'sitegen-places';
            var isAsking = false, known = null, marked = null, answer = '', outcome = null;
            frame.hidden = true;
            frame.setAttribute('aria-hidden', 'true');
            frame.append(label);
            try { isAsking = !isOwnPage && sessionStorage.getItem(askStore) === 'on'; } catch (error) { /* a browser may forbid it */ }
            function ask() {
                return button('ask', say('ask'), function () { begin(); });
            }
            function begin(then) {
                switchTo(true);
                isOpen = false;
                closed = all;
                draw();
                load(function () {
                    if (!isAsking || isOpen) { return; }
                    draw();
                    root.querySelector('.asked button').focus();
                    if (then) { then(); }
                });
            }
            function switchTo(value) {
                isAsking = value;
                marked = null;
                answer = '';
                try { sessionStorage.setItem(askStore, value ? 'on' : 'off'); } catch (error) { /* a browser may forbid it */ }
            }
            function leave() {
                switchTo(false);
                draw();
                (root.querySelector('.ask') || root.querySelector('button')).focus();
            }
            function load(then) {
                fetch(home + '\(placesFolder)/' + here().split('/').map(encodeURIComponent).join('/')).then(function (response) {
                    return response.ok ? response.json() : null;
                }).then(function (found) { known = found && aligned(found); then(); }, function () { known = null; then(); });
            }
            // A browser puts a `tbody` where there is none.
            function aligned(found) {
                var names = found.elements.split(' '), elements = [], numbers = new Map();
                for (var one of parsed) {
                    if (one.localName === names[elements.length]) {
                        numbers.set(one, elements.length);
                        elements.push(one);
                    } else if (one.localName !== 'tbody') { return null; }
                }
                if (elements.length !== names.length) { return null; }
                function named(list) { return list.map(function (number) { return found.table[number]; }); }
                var places = elements.map(function (one, number) { return named(found.places[number] || []); });
                return {elements: elements, numbers: numbers, places: places, source: named(found.source), editor: found.editor};
            }
            function lines(places) { return places.filter(function (place) { return place.kind === 'line'; }); }
            // Of the smallest block around an element that has places, or has a few in it.
            function block(element) {
                for (var one = element; known && one && one !== document.body; one = one.parentElement) {
                    var number = known.numbers.get(one);
                    if (number === undefined) { continue; }
                    var places = known.places[number];
                    for (var next = number + 1; !known.places[number].length && one.contains(known.elements[next]); next += 1) {
                        places = places.concat(known.places[next].filter(function (place) { return places.indexOf(place) < 0; }));
                    }
                    if (places.length && (known.places[number].length || lines(places).length < 4)) {
                        var first = lines(places);
                        return {element: one, places: first.concat(places.filter(function (place) { return first.indexOf(place) < 0; }))};
                    }
                }
                return {element: document.body, places: known ? known.source : []};
            }
            function named(place) {
                return place.kind === 'word' ? place.key : place.path + (place.line ? ':' + place.line : '');
            }
            function told(place) {
                return named(place) + (place.kind === 'word' ? ' – ' + say('ownWord', {place: place.path}) : '');
            }
            function point(element) {
                if (!isAsking || !known) { return; }
                var next = block(element);
                // Within one block what was answered stays.
                if (marked && next.element === marked.element) { return; }
                marked = next;
                answer = '';
                tell();
                mark();
            }
            function mark() {
                frame.hidden = !isAsking || isOpen || !marked || marked.element === document.body;
                if (frame.hidden) { return; }
                var box = marked.element.getBoundingClientRect();
                frame.style.left = box.left - 4 + 'px';
                frame.style.top = box.top - 4 + 'px';
                frame.style.width = box.width + 8 + 'px';
                frame.style.height = box.height + 8 + 'px';
                label.textContent = told(marked.places[0]);
                label.className = box.top < 40 ? 'label below' : 'label';
            }
            function asked() {
                var made = element('div', 'asked'), buttons = element('div', 'row'), place = element('p', 'place');
                made.setAttribute('role', 'region');
                made.setAttribute('aria-label', say('ask'));
                place.setAttribute('role', 'status');
                if (known) {
                    buttons.append(
                        button('before', say('before'), function () { move(-1); }), button('after', say('after'), function () { move(1); }),
                        button('take', say(known.editor ? 'open' : 'copy'), function () { if (marked) { take(); } }));
                }
                buttons.append(button('away', say('close'), leave));
                made.append(place, element('p', 'others'), buttons);
                tell(made);
                return made;
            }
            function tell(bar) {
                bar = bar || root.querySelector('.asked');
                if (!bar) { return; }
                bar.querySelector('.place').textContent =
                    answer || (!known ? say('unknown') : marked && marked.places.length ? told(marked.places[0]) : say('asking'));
                bar.querySelector('.others').textContent = marked ? marked.places.slice(1, 5).map(named).join(' · ') : '';
            }
            function isShown(one) { return one.getClientRects().length > 0 && document.body.contains(one); }
            function move(step) {
                if (!known) { return; }
                var numbers = known.elements.map(function (one, number) { return number; }).filter(function (number) {
                    return known.places[number].length && isShown(known.elements[number]);
                });
                var at = marked ? known.numbers.get(marked.element) : undefined;
                var next = numbers.filter(function (number) { return at === undefined || (step > 0 ? number > at : number < at); });
                var number = next.length ? next[step > 0 ? 0 : next.length - 1] : numbers[step > 0 ? 0 : numbers.length - 1];
                if (number === undefined) { return; }
                known.elements[number].scrollIntoView({block: 'center', behavior: 'instant'});
                point(known.elements[number]);
            }
            // To the block of a finding: the last that begins in its file at its line or before.
            function lead(finding) {
                begin(function () {
                    var best = -1, line = 0;
                    (known ? known.places : []).forEach(function (places, number) {
                        lines(places).forEach(function (place) {
                            if (place.path !== finding.path || place.line > finding.line || place.line <= line) { return; }
                            if (isShown(known.elements[number])) { best = number; line = place.line; }
                        });
                    });
                    if (best < 0) { answer = say(known ? 'notHere' : 'unknown'); tell(); return; }
                    known.elements[best].scrollIntoView({block: 'center', behavior: 'instant'});
                    point(known.elements[best]);
                });
            }
            function take() {
                if (!known) { return; }
                var place = marked.places[0], text = place ? named(place) : '';
                function done(key) { answer = say(key, {place: text}); tell(); }
                if (!place) { return; }
                give(text, place.kind === 'line' && known.editor, done);
            }
            // A place to the editor whose address is given, else to the clipboard.
            function give(text, editor, done) {
                if (editor) {
                    location.href = editor + text.split('/').map(encodeURIComponent).join('/').replace(/%3A(\\d+)$/, ':$1');
                    done('opened');
                } else if (navigator.clipboard) {
                    navigator.clipboard.writeText(text).then(function () { done('copied'); }, function () { done('noCopy'); });
                } else { done('noCopy'); }
            }
            // The buttons of a page of the preview's own.
            addEventListener('click', function (event) {
                var place = isOwnPage && event.target.dataset.place;
                if (!place) { return; }
                give(place, tag.dataset.editor, function (key) { outcome = {key: key, place: place}; report(); });
            });
            // The words come with the first news: who was faster is told the place, and the rest when they are there.
            function report() {
                if (!outcome) { return; }
                document.querySelector('.said').textContent = news ? say(outcome.key, {place: outcome.place}) : outcome.place;
            }
            function isOurs(event) { return event.composedPath().indexOf(host) >= 0; }
            addEventListener('pointermove', function (event) { if (isAsking && !isOpen && !isOurs(event)) { point(event.target); } }, true);
            addEventListener('focusin', function (event) { if (isAsking && !isOpen && !isOurs(event)) { point(event.target); } }, true);
            addEventListener('click', function (event) {
                if (!isAsking || isOpen || !known || isOurs(event)) { return; }
                event.preventDefault();
                event.stopPropagation();
                point(event.target);
                take();
            }, true);
            addEventListener('keydown', function (event) { if (isAsking && !isOpen && event.key === 'Escape') { leave(); } });
            ['scroll', 'resize'].forEach(function (kind) { addEventListener(kind, function () { if (host) { mark(); } }, true); });
            // Lines may have moved while the author was in the editor.
            addEventListener('focus', function (event) { if (isAsking && news && event.target === window) { load(function () { if (isAsking && !isOpen) { draw(); } }); } });

        """
}
