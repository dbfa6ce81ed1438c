/// What is found in a site and its records.
let germanSite2 = #"""
    `{1}` is its own fallback: whoever finds nobody there is sent back there.
      `{1}` vertritt sich selbst: Wer dort niemanden erreicht, wird wieder dorthin geschickt.
    Name another contact under `fallback`, or take the line out.
      Nenne unter `fallback` einen anderen Kontakt, oder nimm die Zeile heraus.
    replies to {1}
      antwortet {1}
    comments
      schreibt
    questions.yml holds what colleagues have really asked, and the page that must come first. A new text can push that page down without anybody noticing.
      In questions.yml steht, was im Haus wirklich gefragt wurde und welche Seite dann zuerst kommen muss. Ein neuer Text kann diese Seite nach unten drängen, ohne dass es jemand merkt.
    `{1}` comes first
      Zuerst kommt `{1}`
    nothing is found
      Sie findet nichts
    Add “{1}” to the `words` of an entry in content/data/search.yml that leads to that page.
      Ergänze „{1}“ unter `words` in einem Eintrag von content/data/search.yml, der zu dieser Seite führt.
    The words in search.yml lead colleagues to the page that answers them. Where that page does not exist, they find nothing, and nobody notices.
      Die Wörter in search.yml führen zu der Seite, auf der die Antwort steht. Gibt es die Seite nicht, findet man nichts, und niemand merkt es.
    There is no page `{1}`.
      Die Seite `{1}` gibt es nicht.
    Name the page by its address without `.html`, such as `situations/photo` or `faq#pay`, or by a guideline's id.
      Gib die Adresse der Seite ohne `.html` an, zum Beispiel `situations/photo` oder `faq#pay`, oder die ID eines Tipps.
    This picture is damaged{1}, and browsers may show half of it or nothing. It said where it was taken; on the site it does not.
      Dieses Bild ist beschädigt{1}. Browser zeigen womöglich nur die Hälfte oder gar nichts. Der Ort der Aufnahme stand in der Datei; auf der Site steht er nicht mehr.
    The search does not answer “{1}” with {2}: {3}.
      Die Suche antwortet auf „{1}“ nicht mit {2}: {3}.
    """#
