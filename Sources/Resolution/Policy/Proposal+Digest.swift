import Crypto
import Mail

extension Proposal {
    /// SHA-256, in hexadecimal, of the proposal and of everything it resolves to: what an approver says yes to.
    ///
    /// Two proposals that differ in anything a person would want to know have different digests: every field is
    /// preceded by its length, every list by its count, so that no text can look like two.
    package func digest(action: Action?, mail: FrozenMail?, case: String, run: String?) -> String {
        var scroll = Scroll()
        scroll.write(["replyd proposal 1", `case`])
        scroll.write(run.map { [$0] } ?? [])
        scroll.write(fields)
        scroll.write(action?.digestFields ?? [])
        scroll.write(mail.map { [$0.envelopeFrom.text, $0.envelopeTo.text, $0.messageID] } ?? [])
        scroll.write(mail?.bytes ?? [])
        return scroll.hexadecimal
    }

    private var fields: [String] {
        let own: [String] =
            switch self {
            case .send(let purpose, let to), .draft(let purpose, let to): [purpose.rawValue] + to.fields
            case .sentCopy, .flag, .move, .helpdesk, .passwordLink: []
            case .refund(let order, let line, let percent), .credit(let order, let line, let percent):
                [order.name] + line.fields + (percent.map { [String($0)] } ?? [])
            case .cancel(let order, let reason): [order.name] + (reason.map { [$0.name] } ?? [])
            case .commerceNote(let order): [order.name]
            case .address(let order, let to), .plan(let order, let to), .payment(let order, let to):
                [order.name, to.name]
            case .appointment(let handle, let at): [handle?.name ?? "", at?.name ?? ""]
            case .email(let to): [to.name]
            case .customerAddress(let to): ["customer", to.name, ""]
            case .exchange(let order, let line, let variant, let others, let paid):
                [order.name, String(line)] + (variant.map { [$0.name] } ?? [])
                    + (others ?? []).flatMap { [String($0.line), $0.to.name] }
                    + (paid.map { ["paid", "", $0.name] } ?? [])
            case .return(let order, let line, let others, let paid):
                [order.name] + ([line] + (others ?? [])).map(String.init) + (paid.map { ["paid", "", $0.name] } ?? [])
            case .subscription(let handle, let change): [handle.name, change.rawValue]
            case .resend(let order, let document): [order.name, document]
            case .tool(let name): [name]
            }
        return [kind.rawValue] + own
    }
}

extension Action {
    /// Everything it resolves to, in a fixed order.
    var digestFields: [String] {
        let own: [String] =
            switch self {
            case .refund(let order, let line, let amount), .credit(let order, let line, let amount):
                [order] + line.fields + [String(amount.minor), amount.currency]
            case .cancel(let order, let reason): [order] + (reason.map { [$0] } ?? [])
            case .address(let order, let to), .payment(let order, let to): [order, to]
            case .exchange(let order, let line, let variant, let others, let paid):
                [order, String(line)] + (variant.map { [$0] } ?? [])
                    + (others ?? []).flatMap { [String($0.line), $0.to] } + (paid.map { ["paid", "", $0] } ?? [])
            case .return(let order, let line, let others, let paid):
                [order] + ([line] + (others ?? [])).map(String.init) + (paid.map { ["paid", "", $0] } ?? [])
            case .subscription(let id, let change): [id, change.rawValue]
            case .plan(let id, let to): [id, "plan", to]
            case .email(let customer, let to): [customer, to]
            case .customerAddress(let customer, let to): ["customer", customer, to]
            case .passwordLink(let customer): [customer, "password"]
            case .resend(let order, let document): [order, document]
            case .appointment(let id, let customer, let at): [id ?? "", customer, at.map(notation(of:)) ?? ""]
            case .note(let order, let text): [order, text]
            }
        return [kind.rawValue] + own
    }
}

extension Recipient {
    fileprivate var fields: [String] {
        switch self {
        case .customer: ["customer"]
        case .onFile: ["on file"]
        case .team(let name): ["team", name]
        case .approver(let name): ["approver", name]
        }
    }
}

extension Int? {
    fileprivate var fields: [String] { [map(String.init) ?? "all"] }
}

/// Hashes fields one after the other, each with its length before it.
private struct Scroll {
    private var hash = SHA256()

    mutating func write(_ fields: [String]) {
        write(length: fields.count)
        for field in fields { write(Array(field.utf8)) }
    }

    mutating func write(_ bytes: [UInt8]) {
        write(length: bytes.count)
        hash.update(data: bytes)
    }

    private mutating func write(length: Int) {
        hash.update(data: (0..<8).map { UInt8(truncatingIfNeeded: length >> (56 - 8 * $0)) })
    }

    var hexadecimal: String {
        let digits = Array("0123456789abcdef".utf8)
        return String(
            decoding: hash.finalize().flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
}
