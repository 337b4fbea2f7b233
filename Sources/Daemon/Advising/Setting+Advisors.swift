import Configuration
import Foundation

extension Setting {
    /// The models that a mailbox may ask, with their secrets; nil: it names none.
    /// - Parameter report: is told when one of them fares otherwise than before.
    func advisors(
        of mailbox: MailboxConfiguration, clock: @escaping @Sendable () -> Date,
        report: @escaping @Sendable (LogLine) -> Void = { _ in }
    ) throws -> Advisors? {
        guard let settings = mailbox.models else { return nil }
        let zone = TimeZone(identifier: mailbox.timeZone)
        let advisors = try models(of: mailbox, clock: clock).map { server, model in
            Advisor(
                model, price: server.price, mostPerDay: server.mostPerDay, patience: server.patience,
                utcOffset: { zone?.secondsFromGMT(for: $0) ?? 0 }, clock: clock,
                changed: { standing in
                    if let line = standing.line(of: server.name, at: mailbox.name) { report(line) }
                })
        }
        return Advisors(advisors, settings, mailbox)
    }
}
