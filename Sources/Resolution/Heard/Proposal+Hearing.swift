extension Proposal {
    /// Bytes of a proposal, white space included.
    static let mostHeardBytes = 2_048
    /// Bytes of a handle's name.
    static let longestHandle = 64
    /// What `resend` can send of an order.
    static let documents = ["invoice", "licence", "download"]

    /// What a model proposes: one of the actions that a runbook can have (docs/RUNBOOKS.md), by the same names, over
    /// handles. Read strictly and never guessed; it is allowed nothing by being read, and goes the way of every proposal.
    ///
    ///     {"action": "refund", "order": "order#1", "line": 2, "percent": 20}
    ///
    /// Mail, drafts, keywords, folders, tickets and tools have no word here: a model cannot ask for them, nor name a
    /// recipient, an amount or a link. The ledger reads its own rows otherwise (`Codable`).
    ///
    /// - Throws: for an unknown action, a name that is unknown, missing or there twice, a value of the wrong type, a number
    ///   out of range, a text that is too long, and anything that is not one JSON object.
    package init(heard bytes: [UInt8]) throws(ProposalRefusal) {
        guard bytes.count <= Self.mostHeardBytes else { throw .tooLong }
        var object = try FlatObject(bytes)
        self = try Self.read(try object.word("action"), &object)
        try object.end()
    }

    private static func read(_ action: String, _ object: inout FlatObject) throws(ProposalRefusal) -> Proposal {
        switch action {
        case "refund":
            return .refund(order: try object.handle("order"), line: try object.line(), percent: try object.percent())
        case "credit":
            return .credit(order: try object.handle("order"), line: try object.line(), percent: try object.percent())
        case "cancel": return .cancel(order: try object.handle("order"))
        case "address": return .address(order: try object.handle("order"), to: try object.handle("to"))
        case "payment": return .payment(order: try object.handle("order"), with: try object.handle("to"))
        case "exchange":
            return .exchange(
                order: try object.handle("order"), line: try object.neededLine(), for: try object.handleIfAny("to"))
        case "return": return .return(order: try object.handle("order"), line: try object.neededLine())
        case "resend":
            let order = try object.handle("order")
            let document = try object.word("document")
            guard documents.contains(document) else { throw .unknownWord("document") }
            return .resend(order: order, document: document)
        case "password_link": return .passwordLink
        case "note": return .commerceNote(order: try object.handle("order"))
        case "plan": return .plan(try object.handle("subscription"), to: try object.handle("to"))
        case "email": return .email(to: try object.handle("to"))
        case "appointment_book": return .appointment(nil, at: try object.handle("at"))
        case "appointment_move":
            return .appointment(try object.handle("appointment"), at: try object.handle("at"))
        case "appointment_cancel": return .appointment(try object.handle("appointment"), at: nil)
        case "subscription_cancel": return .subscription(try object.handle("subscription"), .cancel)
        case "subscription_pause": return .subscription(try object.handle("subscription"), .pause)
        case "subscription_resume": return .subscription(try object.handle("subscription"), .resume)
        case "subscription_renew": return .subscription(try object.handle("subscription"), .renew)
        default: throw .unknownAction
        }
    }
}

extension FlatObject {
    /// A short text of lower-case letters, digits, `_`, `-` and `#`: so that comparing it as text is comparing its bytes.
    fileprivate mutating func word(_ name: String) throws(ProposalRefusal) -> String {
        guard let word = try wordIfAny(name) else { throw .missing(name) }
        return word
    }

    private mutating func wordIfAny(_ name: String) throws(ProposalRefusal) -> String? {
        guard let value = take(name) else { return nil }
        guard case .text(let bytes) = value else { throw .wrongType(name) }
        let isWord =
            (1...Proposal.longestHandle).contains(bytes.count)
            && bytes.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || "_-#".utf8.contains($0) }
        guard isWord else { throw .unknownWord(name) }
        return String(decoding: bytes, as: UTF8.self)
    }

    fileprivate mutating func handle(_ name: String) throws(ProposalRefusal) -> Handle {
        Handle(try word(name))
    }

    fileprivate mutating func handleIfAny(_ name: String) throws(ProposalRefusal) -> Handle? {
        try wordIfAny(name).map(Handle.init)
    }

    /// The line of an order: a shop counts them from 1, or gives them numbers of its own.
    fileprivate mutating func line() throws(ProposalRefusal) -> Int? {
        try whole("line", 1...1_000_000_000_000_000)
    }

    fileprivate mutating func neededLine() throws(ProposalRefusal) -> Int {
        guard let line = try line() else { throw .missing("line") }
        return line
    }

    fileprivate mutating func percent() throws(ProposalRefusal) -> Int? { try whole("percent", 1...100) }

    private mutating func whole(_ name: String, _ range: ClosedRange<Int>) throws(ProposalRefusal) -> Int? {
        guard let value = take(name) else { return nil }
        guard case .whole(let number) = value else { throw .wrongType(name) }
        guard range.contains(number) else { throw .outOfRange(name) }
        return number
    }
}
