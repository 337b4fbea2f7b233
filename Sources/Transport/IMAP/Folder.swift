/// What a folder is for (RFC 6154).
package enum SpecialUse: String, Sendable, CaseIterable {
    case drafts, sent, archive, junk, trash, all, flagged

    /// The attribute in LIST, in upper case.
    var attribute: String { "\\\(rawValue.uppercased())" }

    /// Names that clients give such folders, for servers without SPECIAL-USE. Compared without regard to ASCII case,
    /// with the last part of a folder's path.
    var usualNames: [String] {
        switch self {
        case .drafts: ["Drafts", "Draft", "Entwürfe", "Entwuerfe", "Brouillons", "Borradores", "Bozze", "Concepten"]
        case .sent:
            [
                "Sent", "Sent Items", "Sent Messages", "Sent Mail", "Gesendet", "Gesendete Elemente",
                "Gesendete Objekte", "Envoyés", "Éléments envoyés", "Enviados", "Posta inviata", "Verzonden items",
            ]
        case .archive: ["Archive", "Archives", "Archiv"]
        case .junk: ["Junk", "Spam", "Junk E-mail"]
        case .trash: ["Trash", "Deleted Items", "Deleted Messages", "Papierkorb", "Corbeille"]
        case .all: ["All Mail", "Alle Nachrichten"]
        case .flagged: ["Starred", "Flagged"]
        }
    }
}

/// A folder as LIST shows it (RFC 9051, 7.3.1).
package struct Folder: Sendable, Equatable {
    /// Decoded from modified UTF-7.
    package let name: String
    /// In upper case, with backslash: `\NOSELECT`, `\DRAFTS`.
    package let attributes: Set<String>
    /// What stands between the parts of a path; nil in a flat name space.
    package let separator: Character?

    package init(name: String, attributes: Set<String>, separator: Character?) {
        self.name = name
        self.attributes = attributes
        self.separator = separator
    }

    package var isSelectable: Bool { attributes.isDisjoint(with: ["\\NOSELECT", "\\NONEXISTENT"]) }

    package func isFor(_ use: SpecialUse) -> Bool { attributes.contains(use.attribute) }

    init?(_ values: [ResponseValue]) {
        guard values.count >= 3, let attributes = values[0].list else { return nil }
        // A name that reads NIL is a name.
        guard let name = values[2].bytes ?? (values[2].list == nil ? Array("NIL".utf8) : nil) else { return nil }
        self.name = ModifiedUTF7.decode(name)
        self.attributes = Set(attributes.compactMap(\.name))
        separator = values[1].text?.first
    }

    /// The folder for a use: by attribute, else by a usual name, the earlier in the list the better.
    static func find(_ use: SpecialUse, in folders: [Folder]) -> String? {
        let selectable = folders.filter(\.isSelectable)
        if let marked = selectable.first(where: { $0.isFor(use) }) { return marked.name }
        for usual in use.usualNames {
            if let named = selectable.first(where: { equal($0.lastPart, usual) }) { return named.name }
        }
        return nil
    }

    private var lastPart: Substring {
        guard let separator, let at = name.lastIndex(of: separator) else { return name[...] }
        return name[name.index(after: at)...]
    }

    private static func equal(_ a: Substring, _ b: String) -> Bool {
        a.utf8.count == b.utf8.count
            && zip(a.utf8, b.utf8).allSatisfy { x, y in
                x == y || (x ^ y == 0x20 && (0x61...0x7A).contains(x | 0x20))
            }
    }
}
