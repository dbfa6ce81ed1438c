/// Names that English and German parents gave most often: enough to notice a person, not to know one.
package enum FirstNames {
    package static let all: Set<String> = [
        "adam", "alexander", "alice", "amanda", "amy", "andrea", "andreas", "andrew", "angela", "anja", "anna", "anne", "anthony", "ashley",
        "barbara", "ben", "benjamin", "bernd", "brian", "carol", "charlotte", "chris", "christian", "christina", "christine", "christopher",
        "claudia", "daniel", "david", "deborah", "dennis", "diana", "dieter", "donald", "elena", "elisabeth", "elizabeth", "emily", "emma",
        "eric", "eva", "felix", "florian", "frank", "franziska", "gary", "george", "gregory", "hans", "heike", "helen", "helga", "hannah",
        "jack", "jacob", "james", "jan", "jane", "jason", "jeffrey", "jennifer", "jens", "jessica", "joan", "joe", "johannes", "john",
        "jonas", "jonathan", "joseph", "joshua", "julia", "julian", "jürgen", "justin", "karen", "karin", "katharina", "katherine",
        "katrin", "kenneth", "kevin", "kim", "klaus", "lars", "laura", "lea", "lena", "leon", "linda", "lisa", "lucy", "lukas", "manfred",
        "margaret", "maria", "marie", "mark", "markus", "martin", "martina", "mary", "matthew", "matthias", "max", "melissa", "mia",
        "michael", "michelle", "monika", "nancy", "nicholas", "nicole", "nina", "oliver", "olivia", "pamela", "patricia", "patrick", "paul",
        "peter", "petra", "philipp", "rachel", "ralf", "rebecca", "renate", "richard", "robert", "ronald", "ruth", "ryan", "sabine", "sam",
        "samantha", "samuel", "sandra", "sara", "sarah", "scott", "sebastian", "silke", "simon", "sophia", "sophie", "stefan", "stefanie",
        "stephanie", "stephen", "steve", "steven", "susan", "susanne", "sven", "tanja", "thomas", "tim", "tobias", "tom", "ulrike",
        "ursula",
        "uwe", "victoria", "walter", "werner", "wolfgang", "william",
    ]
}
