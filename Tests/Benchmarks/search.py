"""How long the search keeps a reader waiting, in a browser, on a built site opened from the disk."""

import statistics
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

ROUNDS = 5
# Words of the corpus, typed character by character; the last is in no text.
QUESTIONS = ["photo of a colleague", "wrong account", "who answers", "custommer", "zzyzx"]

# Opening asks for the index, which comes as a script: what blocks meanwhile is said by the browser itself, in tasks of 50 ms and more.
OPEN = """async () => {
    const tasks = [];
    const observer = new PerformanceObserver(list => tasks.push(...list.getEntries()));
    observer.observe({ entryTypes: ['longtask'] });
    const start = performance.now();
    document.dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true }));
    while (!document.querySelector('.seek[open]')) await new Promise(requestAnimationFrame);
    const opened = performance.now() - start;
    await new Promise(done => setTimeout(done, 300));
    tasks.push(...observer.takeRecords());
    return { opened, blocked: Math.max(0, ...tasks.map(task => task.duration)) };
}"""

# From the keystroke to the results in their places: what comes after is the browser's, and the same for any list.
TYPE = """questions => {
    const field = document.querySelector('#seek');
    const times = [];
    for (const question of questions) {
        for (let length = 1; length <= question.length; length++) {
            field.value = question.slice(0, length);
            const start = performance.now();
            field.dispatchEvent(new Event('input', { bubbles: true }));
            field.closest('dialog').getBoundingClientRect();
            times.push(performance.now() - start);
        }
    }
    return times;
}"""


def late(times):
    """The 95th percentile."""
    return statistics.quantiles(times, n=20)[-1]


def measured(site):
    """Milliseconds: until the dialog is there, the longest time that it blocks, and the late keystrokes, first and later."""
    from chromium import chromium

    opened, blocked, cold, warm = [], [], [], []
    with chromium() as browser:
        for _ in range(ROUNDS):
            page = browser.new_page()
            page.goto(f"file://{site}/guidelines.html")
            first = page.evaluate(OPEN)
            opened.append(first["opened"])
            blocked.append(first["blocked"])
            cold += page.evaluate(TYPE, QUESTIONS)
            warm += page.evaluate(TYPE, QUESTIONS)
            page.close()
    return {"opened": statistics.median(opened), "blocked": max(blocked), "cold": late(cold), "warm": late(warm)}
