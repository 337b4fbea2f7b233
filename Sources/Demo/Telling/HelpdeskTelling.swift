import Foundation
import Loopback
import Mail
import Resolution

/// What people find in their helpdesk after the stories, and what their changes there do.
struct HelpdeskTelling {
    let page: Page
    let stage: Stage
    let tracker: RequestTrackerHost
    /// The first story's first letter: its writer goes on writing.
    let first: WrittenLetter

    /// - Returns: what did not hold.
    func tell() async throws -> [String] {
        page.line()
        page.line(page.ink("In Request Tracker", .bold))
        page.line("   " + page.ink("Each case has a ticket; what people change there counts here.", .dim))
        guard try await eventually(60, { try await stage.effects().allSatisfy(\.isSettled) }) else {
            return told(["the helpdesk's effects did not end"])
        }
        let cases = try await stage.cases()
        let tickets = try await tracker.tickets("CF.{External ID} IS NOT NULL")
        page.table(
            ["ticket", "case", "queue", "status", "tags"],
            tickets.map { ticket in
                let tags = ticket.tags.filter { $0.hasPrefix("ai_") && !$0.hasPrefix("ai_sentiment") }
                return [
                    ticket.number, ticket.caseID, ticket.queue, ticket.status,
                    tags.joined(separator: " ").cut(to: 70),
                ]
            })
        var failures: [String] = []
        for file in cases where file.state == "with_human" {
            let ticket = tickets.first { $0.caseID == file.case }
            let isRight =
                ticket?.queue == "Escalations" && ticket?.tags.contains("ai_handover") == true
                && ticket?.notes.contains { $0.files == ["hand-over.json"] } == true
            if !isRight { failures.append("\(file.case) is with a person and has no ticket with tag and note") }
        }
        if let note = tickets.flatMap(\.notes).last(where: { $0.text.hasPrefix("AI HAND-OFF") }) {
            page.line()
            page.field("a note", page.quote(note.text, lines: 12))
        }
        let mails = tracker.heads(ofMailTo: first.writer.email.domain)
        if !mails.isEmpty { failures.append("Request Tracker mailed a customer by itself") }
        page.field("its mails", [mails.isEmpty ? "none to any customer" : "\(mails.count) to customers"])
        failures += try await obey()
        return told(failures)
    }

    /// Keeps replyd off the first story's case, and gives it back.
    private func obey() async throws -> [String] {
        guard let file = try await stage.cases().first(where: { $0.messages.contains { $0.contains(first.id) } }),
            let ticket = try await tracker.tickets("CF.{External ID} LIKE '\(file.case).'").first
        else { return ["the first story has no ticket"] }
        var failures: [String] = []
        page.line()
        page.field("a person", ["mara sets the tag ai_ignore at ticket \(ticket.number), which is \(file.case)"])
        var begin = ContinuousClock.now
        try await tracker.set(ticket.tags + ["ai_ignore"], of: ticket.number)
        let isOff = try await eventually(60) { try await state(of: file) == "with_human" }
        page.field("", ["\(file.case) is \(try await state(of: file)) after \((ContinuousClock.now - begin).words)"])
        if !isOff { failures.append("ai_ignore was not obeyed within a minute") }
        let before = try stage.host.letters(of: first.writer.email.text).count
        try write(Phrasings.orderStatus[1])
        let isTold = try await eventually(30) {
            try await tracker.ticket(ticket.number).tags.contains("ai_handover")
        }
        let answers = try stage.host.letters(of: first.writer.email.text).count - before
        page.field(
            "", ["\(first.writer.name) writes again: \(answers == 0 ? "no answer" : "answered"), a person has it"])
        if !isTold || answers > 0 { failures.append("a message of a case that a person keeps was answered") }

        page.field("a person", ["mara takes ai_ignore and ai_handover away"])
        begin = .now
        let kept = try await tracker.ticket(ticket.number).tags.filter { !["ai_ignore", "ai_handover"].contains($0) }
        try await tracker.set(kept, of: ticket.number)
        let isBack = try await eventually(60) { try await state(of: file) == "open" }
        page.field("", ["\(file.case) is \(try await state(of: file)) after \((ContinuousClock.now - begin).words)"])
        if !isBack { failures.append("taking ai_handover away was not obeyed within a minute") }
        try write(Phrasings.orderStatus[2])
        let isAnswered =
            try await stage.host.awaitLetters(
                of: first.writer.email.text, count: before + 1, seconds: 30
            ).count > before
        page.field("", ["\(first.writer.name) writes again: \(isAnswered ? "answered" : "no answer")"])
        if !isAnswered { failures.append("a case that was given back is not answered") }
        return failures
    }

    private func told(_ failures: [String]) -> [String] {
        for failure in failures { page.field("", [page.ink("✘ " + failure, .red)]) }
        if failures.isEmpty { page.field("", [page.ink("✔ as expected", .green)]) }
        return failures
    }

    private func write(_ phrasing: Phrasing) throws {
        var words = phrasing.filled([
            "order": first.order, "name": first.writer.name, "first": String(first.writer.name.prefix { $0 != " " }),
        ])
        words.subject = "Re: " + first.phrasing.subject
        let letter = WrittenLetter(
            writer: first.writer, phrasing: words, order: first.order,
            headers: ["In-Reply-To: <\(first.id)>", "References: <\(first.id)>"])
        try stage.host.deliver(letter.bytes, from: first.writer.email.text, to: Stage.address, verified: true)
    }

    private func state(of file: CaseLine) async throws -> String {
        try await stage.cases().first { $0.case == file.case }?.state ?? "gone"
    }

    private func eventually(_ seconds: Int, _ holds: () async throws -> Bool) async throws -> Bool {
        let end = ContinuousClock.now + .seconds(seconds)
        while ContinuousClock.now < end {
            if try await holds() { return true }
            try await Task.sleep(for: .milliseconds(200))
        }
        return false
    }
}

extension RequestTrackerHost.Seen {
    /// `C-3`: what stands before the first dot of its id.
    fileprivate var caseID: String { id?.split(separator: ".").first.map(String.init) ?? "" }
}
