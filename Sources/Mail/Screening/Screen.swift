package import struct Foundation.Date

/// Applies rules N1 to N12 and S1 to S6 to a message: what kind it is to us, and whether a machine may answer it.
///
/// Needs no model and looks at no meaning: headers, parts, set phrases and who we are decide.
/// - Parameters:
///   - answeredAt: when we last wrote into this conversation or to this sender; nil when we did not.
///   - arrivedAt: when the message arrived; nil takes its own date.
package func screen(
    _ message: Message, as own: OwnIdentity, answeredAt: Date? = nil, arrivedAt: Date? = nil
) -> Screening {
    var signs = message.signs
    let isThroughOwnList = takeOwnList(from: &signs, own)
    signs += ownSigns(message, own)
    signs += SenderTricks.pretences(of: message, known: own.trusted, names: own.names)
    if !isAddressed(message, own) { signs.append(Message.Sign(rule: "N11", detail: "not addressed to us")) }
    if message.flags.contains(.encrypted) { signs.append(Message.Sign(rule: "N9", detail: "encrypted")) }

    if signs.contains(where: { $0.rule == "N8" }) {
        return Screening(kind: .own, policy: .none, signs: signs)
    }
    var kind = message.kind
    if isThroughOwnList, kind == .list { kind = .human }
    if kind == .human, isPrompt(message, answeredAt, arrivedAt), signs.contains(where: { $0.rule == "N10" }) {
        kind = .autoReply
    }
    var isLimited = false
    if [.human, .spam, .calendar, .list].contains(kind) {
        switch Suspicion(signs) {
        case .spam where answersUs(message, own):
            // Who has an id of ours has a letter of ours: filters err, and a lost customer costs more than a look.
            kind = kind == .spam ? .human : kind
            isLimited = true
        case .spam: kind = .spam
        case .doubtful, .none: break
        }
    }
    var policy = policy(kind, signs)
    if policy == .allowed, isThroughOwnList || isLimited { policy = .humanOnly }
    return Screening(kind: kind, policy: policy, signs: signs)
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
        case "N5", ownList:
            // N5: many programs put it on mail of people: it forbids an acknowledgement, not an answer.
            continue
        default:
            // N7: a form on a web page writes as no-reply for a person. N9 to N12 and S: a person should look first.
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
    if message.loopTokens.contains(where: own.isOwnLoopToken) {
        signs.append(Message.Sign(rule: "N8", detail: "x-replyd-loop"))
    } else if !message.loopTokens.isEmpty {
        // Anybody can write the header: it must not silence us, and it must not be overlooked.
        signs.append(Message.Sign(rule: "S6", detail: "x-replyd-loop of others"))
    }
    if message.loopAddresses.contains(where: { isOwn($0, own) }) {
        signs.append(Message.Sign(rule: "N6", detail: "x-loop"))
    }
    return signs
}

/// The rule of signs of a list that is our own mailbox.
private let ownList = "list"

/// Some operators receive their mail through a list of their own (Google Groups): what it says of itself is then said
/// of every customer's letter. Takes its signs for what they are and tells whether there were any.
private func takeOwnList(from signs: inout [Message.Sign], _ own: OwnIdentity) -> Bool {
    let isOwnList = signs.contains { sign in
        guard sign.rule == "N3" else { return false }
        let words = sign.detail.utf8.split(separator: .space)
        guard words.count == 2 else { return false }
        let list = Array(words[1])
        return own.addresses.contains { address in
            list.elementsEqual(address.normalized.utf8)
                || list.elementsEqual(address.normalized.utf8.map { $0 == UInt8(ascii: "@") ? UInt8(ascii: ".") : $0 })
        }
    }
    guard isOwnList else { return false }
    for place in signs.indices where signs[place].rule == "N3" || signs[place].rule == "N4" {
        signs[place] = Message.Sign(rule: ownList, detail: "\(signs[place].rule) \(signs[place].detail)")
    }
    return true
}

/// Rule N10: nobody types an answer in a minute and a half.
private func isPrompt(_ message: Message, _ answeredAt: Date?, _ arrivedAt: Date?) -> Bool {
    guard let answeredAt, let arrivedAt = arrivedAt ?? message.date?.date else { return false }
    return (0..<90).contains(arrivedAt.timeIntervalSince(answeredAt))
}

private func answersUs(_ message: Message, _ own: OwnIdentity) -> Bool {
    message.inReplyTo.contains(where: own.isOwnMessageID) || message.references.contains(where: own.isOwnMessageID)
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
