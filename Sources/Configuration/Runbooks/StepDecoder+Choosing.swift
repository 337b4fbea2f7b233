import Resolution

extension Entry {
    /// Unicode scalars of what a model is told of a runbook or an option.
    private static let longestAbout = 200

    /// What something is for, on one line.
    func about() -> String? {
        guard let text = text() else { return nil }
        if text.unicodeScalars.count <= Self.longestAbout, !text.contains(where: \.isNewline) { return text }
        wrong("\(title) is more than one line of \(Self.longestAbout) characters", "say in short what it is for")
        return nil
    }
}
