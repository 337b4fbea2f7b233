import Mail
import Resolution

import struct Foundation.Date

/// What the policy tests start from: a known customer, mode `send`, and nothing in the way.
enum Sample {
    static let refundKind = EffectKind.refund
    static let refund = Proposal.refund(order: Handle("order#1"), line: 1)
    static let answer = Proposal.send(purpose: .answer, to: .customer)
    static let digest = "d1"

    static func address(_ text: String = "mara@lumen.test") -> EmailAddress? { EmailAddress(text) }

    static func customer() -> Customer? {
        address().map { Customer(id: "7", name: "Mara Linde", email: $0) }
    }

    static func principal(_ level: Level = .l2) -> Principal {
        Principal(level: level, address: address(), customer: level >= .l2 ? customer() : nil)
    }

    static func eur(_ minor: Int) -> Money { Money(minor: minor, currency: "EUR") }

    static func limits(_ limit: ActionLimit? = ActionLimit(), kind: EffectKind = .refund) -> Limits {
        Limits(actions: limit.map { [kind: $0] } ?? [:])
    }

    /// Circumstances of a refund of 50 EUR out of 100, or of a reply.
    static func circumstances(_ change: (inout Circumstances) -> Void = { _ in }) -> Circumstances {
        var circumstances = Circumstances(mode: .send)
        circumstances.action = .refund(order: "1042", line: 1, amount: eur(50_00))
        circumstances.refundable = eur(100_00)
        circumstances.digest = digest
        change(&circumstances)
        return circumstances
    }

    static func grant(_ isApproval: Bool, digest: String = digest) -> Grant {
        Grant(by: "ines", at: Date(timeIntervalSince1970: 0), isApproval: isApproval, digest: digest)
    }
}

/// The word for a verdict: what a table compares.
extension Verdict {
    var word: String {
        switch self {
        case .allow: "allow"
        case .hold: "hold"
        case .lower(let kind, _): "lower \(kind.rawValue)"
        case .suppress: "suppress"
        case .refuse(let reason, _): "refuse \(reason.rawValue)"
        }
    }
}

extension Ruling {
    /// The word of the ruling and the digest of its permit.
    consuming func spent() -> (word: String, digest: String?) {
        switch consume self {
        case .allow(let permit): ("allow", permit.digest)
        case .hold(let permit, _): ("hold", permit.digest)
        case .lower(let permit, let kind, _): ("lower \(kind.rawValue)", permit.digest)
        case .suppress(let permit, _): ("suppress", permit.digest)
        case .refuse(let reason, _): ("refuse \(reason.rawValue)", nil)
        }
    }
}
