/// The groups of fields of a delivery status (RFC 3464, 2.1): one about the message, then one for each recipient.
///
/// QUIRK: groups run together, stand in any order, begin with `Action:` or lack their empty line. A field that occurs
/// again therefore begins a new group.
struct StatusFields {
    struct Group {
        private(set) var fields: [(name: String, value: [UInt8])] = []

        /// The value of a field without its folds; nil without it or when it is empty.
        subscript(name: String) -> Octets? {
            fields.first { $0.name == name }.flatMap { $0.value.isEmpty ? nil : $0.value[...] }
        }

        var isAboutRecipient: Bool {
            fields.contains { $0.name == "final-recipient" || $0.name == "original-recipient" }
        }

        fileprivate func has(_ name: String) -> Bool { fields.contains { $0.name == name } }

        fileprivate mutating func add(_ name: String, _ value: Octets) {
            fields.append((name, Array(value.trimmed())))
        }

        fileprivate mutating func extend(_ value: Octets) {
            guard !fields.isEmpty, fields[fields.count - 1].value.count < 16 << 10 else { return }
            fields[fields.count - 1].value += [.space] + value.trimmed()
        }
    }

    private(set) var groups: [Group] = []

    private static let limit = 500
    private static let known: [(word: StaticString, name: String)] = [
        ("final-recipient", "final-recipient"), ("original-recipient", "original-recipient"),
        ("x-actual-recipient", "x-actual-recipient"), ("action", "action"), ("status", "status"),
        ("diagnostic-code", "diagnostic-code"), ("x-original-message-id", "x-original-message-id"),
        ("original-message-id", "original-message-id"),
    ]

    /// - Parameter text: a delivery status, or any text that may hold one.
    init(_ text: Octets) {
        var group = Group()
        var isOpen = false
        var at = text.startIndex
        while at < text.endIndex, groups.count < Self.limit {
            let end = text[at...].firstIndex { $0 == .lineFeed || $0 == .carriageReturn } ?? text.endIndex
            let line = text[at..<end]
            at = end
            if at < text.endIndex, text[at] == .carriageReturn { at += 1 }
            if at < text.endIndex, text[at] == .lineFeed { at += 1 }
            if line.allSatisfy(\.isWhite) {
                close(&group)
                isOpen = false
            } else if line[line.startIndex].isBlank {
                if isOpen { group.extend(line) }
            } else if let (word, value) = Self.field(line) {
                let name = Self.known.first { word.equals($0.word) }?.name
                isOpen = name != nil
                guard let name else { continue }
                if group.has(name) { close(&group) }
                group.add(name, value)
            } else {
                isOpen = false
            }
        }
        close(&group)
    }

    private mutating func close(_ group: inout Group) {
        if !group.fields.isEmpty, groups.count < Self.limit { groups.append(group) }
        group = Group()
    }

    private static func field(_ line: Octets) -> (name: Octets, value: Octets)? {
        guard let colon = line.prefix(64).firstIndex(of: UInt8(ascii: ":")) else { return nil }
        let name = line[..<colon].trimmed()
        guard !name.isEmpty, name.allSatisfy({ $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-") }) else {
            return nil
        }
        return (name, line[(colon + 1)...])
    }
}

/// RFC 3464, 2.1.2: `rfc822; ada@example.org`: a type, a semicolon, and what is of that type.
struct TypedField {
    /// Lower case; nil where a value has none.
    var type: String?
    var value: Octets

    init(_ field: Octets) {
        let field = field.trimmed()
        if let semicolon = field.prefix(40).firstIndex(of: UInt8(ascii: ";")) {
            let type = field[..<semicolon].trimmed()
            if type.allSatisfy({ $0.isLetter || $0.isDigit || "-_.".utf8.contains($0) }) {
                self.type = type.isEmpty ? nil : type.lowercasedText()
                value = field[(semicolon + 1)...].trimmed()
                return
            }
        }
        value = field
    }

    /// The address of a recipient field; nil for a file, a program or rubbish.
    ///
    /// QUIRK: with brackets, with a name, with a source route (`@relay.example:ada@example.org`, RFC 5321, appendix C).
    var address: String? {
        var bytes = value
        if bytes.first == UInt8(ascii: "|") || bytes.first == UInt8(ascii: "/") { return nil }
        if bytes.first == UInt8(ascii: "@"), let colon = bytes.firstIndex(of: UInt8(ascii: ":")) {
            bytes = bytes[(colon + 1)...]
        }
        guard let found = mailboxes(bytes).first(where: { !$0.address.isEmpty })?.address else { return nil }
        return found.utf8.contains(UInt8(ascii: "@")) ? unquoted(found) : nil
    }

    private func unquoted(_ address: String) -> String {
        guard address.utf8.first == UInt8(ascii: "'") else { return address }
        return String(address.dropFirst()).replacingSuffix()
    }
}

extension String {
    // The closing quotation mark of `'ada@example.org'`.
    fileprivate func replacingSuffix() -> String { utf8.last == UInt8(ascii: "'") ? String(dropLast()) : self }
}
