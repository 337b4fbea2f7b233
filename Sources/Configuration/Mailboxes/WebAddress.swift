import Transport

extension Entry {
    /// The address of a host; for anything else nil, and what is wrong with it is said.
    func webAddress() -> HTTPAddress? {
        guard let text = text() else { return nil }
        if let address = HTTPAddress(text) { return address }
        wrong(
            "\(title) is no https address: `\(text)`",
            "write it as https://host or https://host/path; http is for this machine only")
        return nil
    }
}
