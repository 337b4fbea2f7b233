/// Applies rules N1 to N12 to a message: what kind it is to us, and whether a machine may answer it.
///
/// Needs no model and looks at no meaning: headers, parts and who we are decide.
package func screen(_ message: Message, as own: OwnIdentity) -> Screening {
    var signs = message.signs
    signs += ownSigns(message, own)
    if !isAddressed(message, own) { signs.append(Message.Sign(rule: "N11", detail: "not addressed to us")) }
    if message.flags.contains(.encrypted) { signs.append(Message.Sign(rule: "N9", detail: "encrypted")) }

    if signs.contains(where: { $0.rule == "N8" }) {
        return Screening(kind: .own, policy: .none, signs: signs)
    }
    return Screening(kind: message.kind, policy: policy(message.kind, signs), signs: signs)
}

private func policy(_ kind: Message.Kind, _ signs: [Message.Sign]) -> ReplyPolicy {
    switch kind {
    case .own, .bounce, .deliverySuccess, .autoReply, .complaint, .list, .readReceipt, .spam: return .none
    case .calendar: return .humanOnly
    case .human: break
    }
    var policy = ReplyPolicy.allowed
    for sign in signs {
        switch sign.rule {
        case "N1", "N2", "N3", "N4", "N6", "N8":
            return .none
        case "N7" where sign.detail != "from no-reply" && !sign.detail.utf8.starts(with: "from notification".utf8):
            return .none
        case "N5":
            // Many programs put it on mail of people: it forbids an acknowledgement, not an answer.
            continue
        default:
            // N7: a form on a web page writes as no-reply for a person. N9 to N12: a person should look first.
            policy = .humanOnly
        }
    }
    return policy
}

private func ownSigns(_ message: Message, _ own: OwnIdentity) -> [Message.Sign] {
    var signs: [Message.Sign] = []
    if message.from.contains(where: { isOwn($0.address, own) }) {
        signs.append(Message.Sign(rule: "N8", detail: "from our own address"))
    }
    if let id = message.messageID, own.isOwnMessageID(id) {
        signs.append(Message.Sign(rule: "N8", detail: "our own message-id"))
    }
    if !message.loopTokens.isEmpty { signs.append(Message.Sign(rule: "N8", detail: "x-replyd-loop")) }
    if message.loopAddresses.contains(where: { isOwn($0, own) }) {
        signs.append(Message.Sign(rule: "N6", detail: "x-loop"))
    }
    return signs
}

private func isAddressed(_ message: Message, _ own: OwnIdentity) -> Bool {
    guard !own.addresses.isEmpty else { return true }
    return (message.to + message.cc).contains { isOwn($0.address, own) }
        || message.deliveredTo.contains { isOwn($0, own) }
}

/// Whether an address is one of ours, a tag behind a plus left out (RFC 5233).
private func isOwn(_ address: String, _ own: OwnIdentity) -> Bool {
    guard let exact = EmailAddress(address) else { return false }
    if own.addresses.contains(exact) { return true }
    let bytes = Array(exact.text.utf8)
    guard let at = bytes.lastIndex(of: UInt8(ascii: "@")), let plus = bytes[..<at].firstIndex(of: UInt8(ascii: "+")),
        let bare = EmailAddress(bytes: Array(bytes[..<plus] + bytes[at...]))
    else { return false }
    return own.addresses.contains(bare)
}
