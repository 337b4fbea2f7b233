import Foundation
import Mail

/// `mail.compose`: writing an answer with its quotation.
struct MailComposing {
    private static let runs = 5
    private static let messages = 2000

    func measure() throws -> Measurement {
        guard let from = EmailAddress("support@lumen.example"), let to = EmailAddress("ada@example.org") else {
            throw BenchError(description: "the addresses of the bench are none")
        }
        let text = String(repeating: "Your refund of 24.00 EUR is on its way, dear Ada. ", count: 12)
        var best = Double.infinity
        var octets = 0
        for _ in 0..<Self.runs {
            let began = ContinuousClock.now
            for number in 0..<Self.messages {
                var outgoing = Outgoing(
                    from: from, fromName: "Lumen", to: to, subject: "Re: Größe der Lampe",
                    date: Date(timeIntervalSince1970: 1_795_000_000), messageID: "\(number)@lumen.example", text: text)
                outgoing.quotation = Outgoing.Quotation(attribution: "Ada wrote:", text: text)
                octets += compose(outgoing).count
            }
            let spent = ContinuousClock.now - began
            best = min(best, Double(spent.components.attoseconds) / 1e18 + Double(spent.components.seconds))
        }
        guard octets > 0 else { throw BenchError(description: "nothing was composed") }
        return Measurement(
            "mail.compose", Double(Self.messages) / best, "messages/s", goal: nil, runs: Self.runs)
    }
}
