extension Feature {
    /// The organisation's logo, and photos of people. Where they are shown is for components and templates.
    package static let pictures = Feature(rules: [.logoFile, .logoSize, .logoContrast, .photoConsent, .photoEnding])
}
