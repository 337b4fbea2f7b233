package import Mail

/// Who a message is from, by what the receiving host found in its headers and what the shop has on file.
///
/// `authenticated`: the host that the operator trusts found the From domain to be aligned (RFC 8601, RFC 7489).
/// L0 unless that holds and there is exactly one From with a plain ASCII address; L2 when the shop has that address on
/// file, byte for byte, and answers are not asked to go elsewhere. The display name counts for nothing.
package func principal(of message: Message, authenticated: Bool, customer: Customer?) -> Principal {
    guard message.from.count == 1, let address = EmailAddress(message.from[0].address) else {
        return Principal(level: .l0, address: nil)
    }
    // Rule N12: several From addresses, or a Sender of another domain.
    let isDoubtful = message.flags.contains(.severalFrom) || message.signs.contains { isRule12($0.rule) }
    guard authenticated, !isDoubtful else { return Principal(level: .l0, address: address) }
    guard let customer, customer.email == address, !message.flags.contains(.replyToDiffers) else {
        return Principal(level: .l1, address: address)
    }
    return Principal(level: .l2, address: address, customer: customer)
}

private func isRule12(_ rule: String) -> Bool {
    rule.utf8.starts(with: "N12".utf8)
}
