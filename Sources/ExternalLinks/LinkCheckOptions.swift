package import Diagnostics
package import SiteValues

/// How a check asks.
package struct LinkCheckOptions: Sendable {
    /// The day of the check.
    package var today: CivilDate
    /// Also machines of networks that are not public, and this one.
    package var allowsPrivate = false
    /// Between two requests to one host.
    package var pause = Duration.seconds(1)
    /// Until there is a connection, in seconds; an answer may take twice as long.
    package var timeout = 10
    /// How often somebody who does not answer is asked again.
    package var retries = 2
    /// Before the first of these, twice as long before the next.
    package var retryPause = Duration.seconds(2)
    /// For how many days a good answer is good.
    package var daysKept = 7
    /// How many hosts are asked side by side.
    package var hosts = 6

    package init(today: CivilDate) {
        self.today = today
    }
}

/// Why nothing could be checked.
package enum LinkCheckError: Error, Sendable {
    case curlMissing
    /// It is there and could not be run.
    case curlFailed

    package var description: Phrase {
        switch self {
        case .curlMissing: "External links are checked with curl, which is not installed."
        case .curlFailed: "curl, which checks external links, could not be run."
        }
    }

    package var remedy: Phrase {
        switch self {
        case .curlMissing: "Run `\(Curl.installation)`. Without --external, sitegen needs no network."
        case .curlFailed: "Try `curl --version`, then check again: what was learnt so far is kept."
        }
    }
}
