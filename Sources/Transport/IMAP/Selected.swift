/// A folder's state as SELECT or EXAMINE gives it.
package struct Selected: Sendable, Equatable {
    package let folder: String
    package let uidValidity: UInt32
    /// The UID the next message will have at least.
    package let uidNext: UInt32
    package let exists: Int
    /// Nil without CONDSTORE (RFC 7162).
    package let highestModSeq: UInt64?
    /// What may be changed for good; `\*` stands for new keywords.
    package let permanentFlags: [String]
    package let isReadOnly: Bool

    /// True when the server keeps keywords it has not seen before.
    package var allowsKeywords: Bool { permanentFlags.contains("\\*") }

    /// True when a keyword can be set for good; compared without regard to ASCII case (RFC 9051, 2.3.2).
    func takes(_ keyword: String) -> Bool {
        let wanted = ResponseValue.atom(Array(keyword.utf8)).name
        return allowsKeywords || permanentFlags.contains { ResponseValue.atom(Array($0.utf8)).name == wanted }
    }
}
