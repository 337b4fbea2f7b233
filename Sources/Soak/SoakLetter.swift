import Foundation
import Loopback

/// One customer's only message, and what may come of it.
struct SoakLetter: Sendable {
    enum Kind: Sendable {
        /// Looked up and answered.
        case status
        /// Refunded once, then answered.
        case damaged
        /// Answered from the knowledge.
        case question
        /// Given to a person.
        case threat
        /// Passed over: a machine wrote it.
        case absence
    }

    let number: Int
    let kind: Kind
    let mailbox: Int

    var from: String { Self.customer(number) }
    var order: String { Self.order(number) }
    var id: String { "soak-\(number)-x@customer.example" }

    static func customer(_ number: Int) -> String { "soak\(number)@customer.example" }
    static func order(_ number: Int) -> String { "\(100_000 + number)" }

    func bytes(to address: String) -> [UInt8] {
        var lines = [
            "From: Robin Vale <\(from)>", "To: \(address)", "Subject: \(subject)", "Date: \(letterDate(Date()))",
            "Message-ID: <\(id)>", "MIME-Version: 1.0",
            kind == .damaged ? PhotoLetter.contentType : "Content-Type: text/plain; charset=utf-8",
        ]
        if kind == .absence { lines.append("Auto-Submitted: auto-replied") }
        let words = kind == .damaged ? PhotoLetter.lines(body + "\n\nRobin\n") : [body, "", "Robin"]
        return Array((lines + [""] + words + [""]).joined(separator: "\r\n").utf8)
    }

    private var subject: String {
        switch kind {
        case .status: "My parcel"
        case .damaged: "Broken lamp"
        case .question: "A question"
        case .threat: "Last warning"
        case .absence: "Automatic reply: Re: your order"
        }
    }

    private var body: String {
        switch kind {
        case .status: "Hello, could you tell me where my order \(order) is right now?"
        case .damaged: "Hello, the lamp from order \(order) arrived broken, I would like a refund please."
        case .question: "Good morning, how do I clean a brass lamp shade without damaging it?"
        case .threat: "My lawyer will take you to court over this."
        case .absence: "I am out of the office until Monday."
        }
    }
}
