import Text

/// What `publish` found or did at one target. ``PublishText`` and ``PublishJSON`` put it into words.
package struct PublishReport: Sendable {
    /// The target's name in the settings.
    package let target: String
    package let outcome: Outcome
    /// How people read a moment, in seconds since 1970: on the clock of the site, if that is known.
    package var clock: @Sendable (Int) -> String = Timestamp.text(of:)

    package enum Outcome: Sendable {
        /// A dry run, or a plan that was refused.
        case planned(PublishPlan)
        case published(PublishPlan, Published)
        /// The release is live already.
        case unchanged(PublishPlan)
        case verified(Verification)
        case listed(TargetState)
        /// nil when there was no pin.
        case unpinned(PublishPin?, place: String)
        /// One file that holds the whole site.
        case file(path: String, size: Int, ReleaseID, FileStep)
    }

    package enum FileStep: String, Sendable {
        case planned, published, unchanged
    }

    package init(target: String, _ outcome: Outcome) {
        self.target = target
        self.outcome = outcome
    }
}
