/// A case that a message may belong to: one in whose threads an id stands that the message refers to.
package struct CaseCandidate: Sendable, Equatable {
    package var id: String
    package var customer: EmailAddress?
    /// Name in the From of the customer's latest message.
    package var customerName: String
    /// Subject of the customer's latest message.
    package var subject: String
    /// It still takes a message of its customer: it is open, or was resolved not long ago.
    package var isReachable: Bool
    /// Everything in it was answered: resolved or closed.
    package var isEnded: Bool
    /// The message refers to one that we sent in this case.
    package var isAnswered: Bool

    package init(
        id: String, customer: EmailAddress?, customerName: String = "", subject: String, isReachable: Bool = true,
        isEnded: Bool = false, isAnswered: Bool = false
    ) {
        self.id = id
        self.customer = customer
        self.customerName = customerName
        self.subject = subject
        self.isReachable = isReachable
        self.isEnded = isEnded
        self.isAnswered = isAnswered
    }
}

/// A case that a message does not join although it refers to it, and why. A person may put them together.
package struct RelatedCase: Sendable, Equatable {
    package enum Reason: String, Sendable, CaseIterable {
        /// Somebody else's case: nothing of it may be told to this sender.
        case anotherPerson = "another person in the same thread"
        /// Somebody else's address, and a sign that it is the same person. A sign gives no rights.
        case sameName = "another address with the same name; possibly the same person"
        case alias = "another spelling of the address; possibly the same person"
        case answersForAnother = "an answer to a message that we sent to another address; possibly the same person"
        case newSubject = "an ended case, and a new subject on its thread"
        case tooOld = "a case that ended too long ago"
    }

    package var id: String
    package var reason: Reason

    package init(id: String, reason: Reason) {
        self.id = id
        self.reason = reason
    }
}

/// Where a message belongs.
package struct CaseScope: Sendable, Equatable {
    /// The case it joins; nil begins one.
    package var joined: String?
    /// It joins under a subject that the case did not have.
    package var isSubjectNew = false
    package var related: [RelatedCase] = []
}

/// The case of a message, among those with a message that it refers to, newest first.
///
/// The tree alone decides nothing, and a subject never joins: a message joins a case only by an id in its References or
/// In-Reply-To, and only its customer's own. An ended case is not opened again for a new subject.
package func caseScope(of message: Message, from: EmailAddress?, among candidates: [CaseCandidate]) -> CaseScope {
    var scope = CaseScope()
    for candidate in candidates {
        guard let from, let customer = candidate.customer, from == customer else {
            scope.related.append(RelatedCase(id: candidate.id, reason: kinship(message, from, candidate)))
            continue
        }
        let isNew = isSubjectNew(message.subject ?? "", after: candidate.subject)
        if !candidate.isReachable {
            scope.related.append(RelatedCase(id: candidate.id, reason: .tooOld))
        } else if candidate.isEnded, isNew {
            scope.related.append(RelatedCase(id: candidate.id, reason: .newSubject))
        } else if scope.joined == nil {
            scope.joined = candidate.id
            scope.isSubjectNew = isNew
        }
    }
    return scope
}

/// Whether the words of a message may be quoted in an answer to `recipient`: only to their sole author. What the author
/// quotes of others is no part of them.
package func mayQuote(_ message: Message, to recipient: EmailAddress) -> Bool {
    message.from.count == 1 && EmailAddress(message.from[0].address) == recipient
}

/// Programs cut subjects and put words around them: only one of which neither holds the other is new.
private func isSubjectNew(_ subject: String, after old: String) -> Bool {
    let (new, old) = (baseSubject(subject), baseSubject(old))
    guard !new.isEmpty, !old.isEmpty else { return false }
    return !new[...].holds(old) && !old[...].holds(new)
}

private func kinship(_ message: Message, _ from: EmailAddress?, _ candidate: CaseCandidate) -> RelatedCase.Reason {
    guard let from, let customer = candidate.customer else { return .anotherPerson }
    if mailboxKey(from) == mailboxKey(customer) { return .alias }
    let (name, other) = (folded(message.from.first?.name ?? ""), folded(candidate.customerName))
    // One word is a first name that many bear.
    if name == other, name.contains(.space), !name.contains(UInt8(ascii: "@")) { return .sameName }
    return candidate.isAnswered ? .answersForAnother : .anotherPerson
}

/// An address without what many hosts ignore: `+tag`, dots in the local part.
private func mailboxKey(_ address: EmailAddress) -> [UInt8] {
    let bytes = Array(address.normalized.utf8)
    let at = bytes.lastIndex(of: UInt8(ascii: "@")) ?? bytes.endIndex
    return bytes[..<at].prefix { $0 != UInt8(ascii: "+") }.filter { $0 != UInt8(ascii: ".") } + bytes[at...]
}

private func folded(_ name: String) -> [UInt8] {
    name.utf8.split(whereSeparator: \.isWhite).joined(separator: [.space]).map(asciiLowercase)
}
