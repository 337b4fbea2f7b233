/// How much of a message is looked at. What lies beyond is left unread and said in the message's flags.
package struct ParseLimits: Sendable {
    /// How deep parts may lie inside parts.
    package var depth = 20
    /// Leaves of the MIME tree.
    package var parts = 200
    /// Header fields of one block.
    package var headers = 500
    /// Octets of one header block.
    package var headerOctets = 256 << 10
    /// Octets of decoded text of one part.
    package var textOctets = 1 << 20
    /// Octets of HTML that are turned into text.
    package var htmlOctets = 512 << 10

    package init() {}

    package static let standard = ParseLimits()
}
