import Foundation
import Resolution
import Testing

/// `make torture` damages a million proposals (`HEARD_INPUTS`), `make test` 20,000.
///
/// Judged by another reader of JSON: what was taken for a proposal is an object with exactly the proposal's fields. That one
/// keeps one of two equal names and is asked nothing about them; names that come twice are written by the test itself.
struct DamagedProposalTests {
    @Test func `damaged JSON is refused, or says exactly what was read from it`() throws {
        let count = ProcessInfo.processInfo.environment["HEARD_INPUTS"].flatMap(Int.init) ?? 20_000
        var dice = Dice(state: 77)
        var taken = 0
        for round in 0..<count {
            let bytes = damagedProposal(&dice)
            guard let proposal = try? Proposal(heard: bytes) else { continue }
            taken += 1
            let object = try JSONSerialization.jsonObject(with: Data(bytes)) as? NSDictionary
            guard let object, object == NSDictionary(dictionary: fields(of: proposal)) else {
                Issue.record("round \(round): \(proposal) of \(String(decoding: bytes, as: UTF8.self))")
                return
            }
        }
        // Some damage leaves a proposal whole, most does not: neither side of the test is empty.
        #expect(taken > count / 20 && taken < count * 3 / 4, "\(taken)")
    }

    @Test func `a name that comes twice is refused wherever it stands, and so is one too many or too few`() throws {
        var dice = Dice(state: 78)
        for _ in 0..<5_000 {
            let pairs = fields(of: spokenProposal(&dice)).map { ($0.key, $0.value) }.sorted { $0.0 < $1.0 }
            #expect(throws: Never.self) { try Proposal(heard: written(pairs, &dice)) }
            let again = dice.pick(pairs, or: pairs[0])
            #expect(throws: ProposalRefusal.repeatedName) {
                try Proposal(heard: written((pairs + [again]).shuffled(using: &dice), &dice))
            }
            let other = dice.pick(["amount", "recipient", "url", "Order", "action ", "", "orders"], or: "")
            #expect(throws: ProposalRefusal.unknownName) {
                try Proposal(heard: written((pairs + [(other, "order#1")]).shuffled(using: &dice), &dice))
            }
            let optional: Set<String> = ["line", "percent", "to"]
            if let missing = pairs.map(\.0).filter({ !optional.contains($0) }).randomElement(using: &dice) {
                #expect(throws: ProposalRefusal.self) {
                    try Proposal(heard: written(pairs.filter { $0.0 != missing }, &dice))
                }
            }
        }
    }
}

/// The fields of a proposal as a model would write them; written apart from the reader.
private func fields(of proposal: Proposal) -> [String: any Sendable] {
    func some(_ pairs: (String, (any Sendable)?)...) -> [String: any Sendable] {
        pairs.reduce(into: [:]) { $0[$1.0] = $1.1 }
    }
    return switch proposal {
    case .refund(let order, let line, let percent):
        some(("action", "refund"), ("order", order.name), ("line", line), ("percent", percent))
    case .credit(let order, let line, let percent):
        some(("action", "credit"), ("order", order.name), ("line", line), ("percent", percent))
    case .cancel(let order, _): ["action": "cancel", "order": order.name]
    case .commerceNote(let order): ["action": "note", "order": order.name]
    case .address(let order, let to): ["action": "address", "order": order.name, "to": to.name]
    case .exchange(let order, let line, let to, _, _):
        some(("action", "exchange"), ("order", order.name), ("line", line), ("to", to?.name))
    case .return(let order, let line, _, _): ["action": "return", "order": order.name, "line": line]
    case .payment(let order, let with): ["action": "payment", "order": order.name, "to": with.name]
    case .resend(let order, let document): ["action": "resend", "order": order.name, "document": document]
    case .passwordLink: ["action": "password_link"]
    case .email(let to): ["action": "email", "to": to.name]
    case .plan(let handle, let to): ["action": "plan", "subscription": handle.name, "to": to.name]
    case .subscription(let handle, let change):
        ["action": "subscription_\(change.rawValue)", "subscription": handle.name]
    case .appointment(nil, let at): some(("action", "appointment_book"), ("at", at?.name))
    case .appointment(let handle?, nil): ["action": "appointment_cancel", "appointment": handle.name]
    case .appointment(let handle?, let at?):
        ["action": "appointment_move", "appointment": handle.name, "at": at.name]
    case .send, .draft, .sentCopy, .flag, .move, .helpdesk, .tool, .customerAddress: [:]
    }
}

private func spokenProposal(_ dice: inout Dice) -> Proposal {
    let order = Handle(dice.pick(["order#1", "order#2", "a", "-_#9"], or: "x"))
    let value = Handle(dice.pick(["new", "slot", "choice-1"], or: "x"))
    let (line, percent) = (dice.pick([1, 2, 999], or: 1), dice.pick([1, 50, 100, nil], or: nil))
    let change = dice.pick(SubscriptionChange.allCases, or: .cancel)
    let all: [Proposal] = [
        .refund(order: order, line: dice.chance(50) ? line : nil, percent: percent),
        .credit(order: order, line: dice.chance(50) ? line : nil, percent: percent), .cancel(order: order),
        .address(order: order, to: value), .exchange(order: order, line: line, for: dice.chance(50) ? value : nil),
        .payment(order: order, with: value), .return(order: order, line: line),
        .resend(order: order, document: "invoice"), .passwordLink,
        .commerceNote(order: order), .plan(order, to: value), .email(to: value), .subscription(order, change),
        .appointment(nil, at: value), .appointment(order, at: value), .appointment(order, at: nil),
    ]
    return dice.pick(all, or: .passwordLink)
}

/// With white space and escapes where JSON lets them stand.
private func written(_ pairs: [(String, any Sendable)], _ dice: inout Dice) -> [UInt8] {
    var text = ""
    func space() { if dice.chance(20) { text += dice.pick([" ", "\n", "\t", "\r\n"], or: " ") } }
    func quoted(_ word: String) {
        text += "\""
        for scalar in word.unicodeScalars {
            let digits = String(scalar.value, radix: 16)
            text += dice.chance(5) ? "\\u" + String(repeating: "0", count: 4 - digits.count) + digits : String(scalar)
        }
        text += "\""
    }
    space()
    text += "{"
    for (number, pair) in pairs.enumerated() {
        if number > 0 { text += "," }
        space()
        quoted(pair.0)
        space()
        text += ":"
        space()
        if let word = pair.1 as? String { quoted(word) } else { text += "\(pair.1)" }
        space()
    }
    text += "}"
    space()
    return Array(text.utf8)
}

/// A proposal with a few bytes changed, taken out, put in or repeated; sometimes noise.
private func damagedProposal(_ dice: inout Dice) -> [UInt8] {
    if dice.chance(5) {
        return (0..<Int.random(in: 0...60, using: &dice)).map { _ in UInt8.random(in: 0...255, using: &dice) }
    }
    let pairs = fields(of: spokenProposal(&dice)).map { ($0.key, $0.value) }.sorted { $0.0 < $1.0 }
    var bytes = written(pairs.shuffled(using: &dice), &dice)
    let signs = Array("{}[]:,\"\\/ \n0123456789-+.eEtrufalsn#_abcr\u{0}\u{7F}".utf8)
    for _ in 0..<Int.random(in: 0...3, using: &dice) where !bytes.isEmpty {
        let place = Int.random(in: 0..<bytes.count, using: &dice)
        switch Int.random(in: 0..<6, using: &dice) {
        case 0: bytes[place] = dice.pick(signs, or: 0)
        case 1: bytes.remove(at: place)
        case 2: bytes.insert(dice.pick(signs, or: 0), at: place)
        case 3:
            let end = min(bytes.count, place + Int.random(in: 1...12, using: &dice))
            bytes.insert(contentsOf: bytes[place..<end], at: place)
        case 4: bytes[place] ^= 1 << UInt8.random(in: 0...7, using: &dice)
        default: bytes.removeSubrange(place..<min(bytes.count, place + Int.random(in: 1...6, using: &dice)))
        }
    }
    return bytes
}
