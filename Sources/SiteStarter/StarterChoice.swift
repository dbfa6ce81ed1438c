/// What `init` can leave out of the starter, as its help lists it: nobody should have to install a site to learn what is in it.
package enum StarterChoice {
    package static let help = """
        What --without takes, and what goes with it:

          programme, training, channels, quiz, ai-guideline        a part of the site, with its pages
          monitoring                                               its page then says that nobody looks
          cards, table-tent, posters, handbook, guideline-sheets,
          review-copy, manager-pack, faq-sheet, event-sign,
          screens, slides, announcement, tiles                     a part of the launch kit
          works-council, picture-library, second-party,
          party-programme, party-online, party-cake, authors-wanted something that you may not have
          attack-support, help-not-trouble, monitoring-limits      something that you may not promise
          protection, security, press, counselling, union,
          reporting, hr, legal, privacy, customer-care             somebody to ask

        What --keep takes:

          1   Secrets stay in the drawer.
          2   If you didn't make it, ask.
          3   Customers' money and lawsuits: not a word.
          4   No racism, no slurs, no hate.
          5   Deleted, not gone
          6   Get cross, get tea, then type
          7   The Code of Conduct counts online too.
          8   Say where you work!
          9   Talk like a person!
          10  Help where you can!
          11  Help yourself to our posts!
          12  Made a mistake? Be the first to say so.
          13  Trust your common sense!
          14  Nice photo, ask everyone first
          15  Who do I ask?
          16  We read what's public about us
          17  Don't make promises for the company.
          18  Quick look, then back to work
          19  Where do I learn this?
          20  Enjoy it!
          21  AI helps, you answer for it
        """
}
