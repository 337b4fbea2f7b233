import Insight
import Models
import Resolution
import Store

import struct Foundation.Date

extension ModelStanding {
    /// That a model fares otherwise than before, for the log; nil for its first answer, which is no news. Of what its server said only
    /// our own words for it, and codes: nothing of a letter, and no secret.
    func line(of model: String, at mailbox: String) -> LogLine? {
        switch state {
        case .unasked: nil
        case .up where changes == 1: nil
        case .up: "\(mailbox: mailbox): the model \(mailbox: model) answers again"
        case .failing: "\(mailbox: mailbox): the model \(mailbox: model) does not answer: \(why)"
        case .resting: "\(mailbox: mailbox): the model \(mailbox: model) is left alone for a while: \(why)"
        case .keyRefused:
            "\(mailbox: mailbox): the model \(mailbox: model) is not let in: \(why); `replyd doctor` tries it"
        case .spent:
            "\(mailbox: mailbox): the model \(mailbox: model) is not asked before tomorrow: today's money is spent"
        }
    }

    private var why: LogLine {
        switch trouble {
        case .rateLimited, .waiting: "its server asks for patience"
        case .overloaded: "its server is overloaded or broken"
        case .garbage: "its server answered something else"
        case .unreachable: "its server cannot be reached"
        case .lost: "its server was asked and did not answer to the end"
        case .unauthorised(let status): "its server refuses the key, its rights or the account (\(status))"
        case .rejected(let status): "its server does not take the request (\(status))"
        case .refused, .cutOff, .resting, .spent, .notRecorded, nil: "no answer"
        }
    }

    /// Whether it is asked, and answers as far as is known.
    var isUp: Bool { [.unasked, .up].contains(state) }
}

extension Advisors {
    /// How each model fares, for `status`: one JSON object each, in the order of the file.
    func told(mailbox: String, _ ledger: Ledger, now: Date) async throws -> String {
        var objects: [String] = []
        for advisor in models {
            // What was spent before this process began counts too, asked or not.
            try await advisor.remember(mailbox: mailbox, from: ledger, now: now)
            let standing = advisor.model.standing
            var line = JSONLine()
            line.text("name", advisor.name)
            line.text("state", standing.state.rawValue)
            line.date("since", standing.since)
            line.text("why", standing.trouble?.description)
            line.raw("asked", String(standing.asked))
            line.raw("failed", String(standing.failed))
            line.text("spent_today", advisor.model.spent?.description)
            line.text("cap", advisor.model.cap?.description)
            objects.append(line.finished)
        }
        return "[" + objects.joined(separator: ",") + "]"
    }
}
