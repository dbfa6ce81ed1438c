package import SitePipeline
import SiteValues

/// The nights to come: which texts appear and vanish, what falls due, and what `check` would find that it does not find today.
///
/// Nothing changes by itself but by a day that is written in a file, or by a review that is due after one. Only those days, and each one's
/// next, are looked at, by the very run that builds the site.
package enum Forecast {
    /// - Parameter days: how many from the day of the request on, without that day.
    package static func events(for request: BuildRequest, days: Int) throws(ProjectError) -> [ForecastEvent] {
        var request = request
        (request.makesOutput, request.today) = (false, nil)
        let today = request.asOf
        let last = today.adding(days: max(0, days))
        var before = DayOfSite(try Pipeline.run(request))
        var events: [ForecastEvent] = []
        for day in before.days where day > today && day <= last {
            request.asOf = day
            let then = DayOfSite(try Pipeline.run(request))
            events += then.events(on: day, after: before)
            before = then
        }
        return events
    }
}
