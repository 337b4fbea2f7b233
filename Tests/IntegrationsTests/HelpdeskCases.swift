import Foundation
import Loopback
import Resolution
import Store
import Testing

/// What every helpdesk connector must do, each case under the capability that it shows. A connector that lacks the capability
/// is not asked; it is printed as `missing`.
struct HelpdeskCase: Sendable {
    var capability: String
    var name: String
    var run: @Sendable (_ bench: any TicketBench, _ desk: TicketDesk, _ who: String) async throws -> Void

    /// Runs every case that the bench's connector declares, each on a desk of its own, and looks that nothing is declared
    /// which no case shows. An effect that is not done is an issue.
    ///
    /// - Parameters:
    ///   - only: of one capability; nil: of all.
    ///   - others: capabilities that the system has in its own way, with tests of their own.
    ///   - shown: capabilities that show in the cases of others, or in tests of their own.
    static func run(
        on bench: any TicketBench, only: String? = nil, without others: Set<String> = [], shown: Set<String>
    ) async throws {
        let capabilities = bench.helpdesk.capabilities
        let missing = Set(capabilities.filter { $0.state == .missing }.map(\.name))
        for (number, one) in all.enumerated() where only == nil || one.capability == only {
            guard !missing.contains(one.capability) else {
                print("\(bench.system): missing: \(one.capability): \(one.name)")
                continue
            }
            guard !others.contains(one.capability) else { continue }
            let desk = try TicketDesk(bench.helpdesk)
            try await one.run(bench, desk, "kim\(number)@customer.test")
            let open = try await desk.effects().filter { $0.state != .done }
            #expect(open == [], "\(one.name): \(open.map { "\($0.kind) \($0.state) \($0.why ?? "")" })")
            try await desk.end()
        }
        let known = shown.union(all.map(\.capability))
        for capability in capabilities where !missing.contains(capability.name) {
            #expect(known.contains(capability.name), "\(capability.name) is claimed and not shown")
        }
    }

    static let all: [HelpdeskCase] = [
        HelpdeskCase(capability: "create.silent", name: "a ticket is made without a word to the customer") {
            bench, desk, who in
            let file = try await desk.plan([.new(from: who, id: "a.\(who)")], from: who, id: "a.\(who)")
            try await desk.work()
            let seen = try #require(try await bench.seen(desk.ledger.ticketID(of: file)))
            #expect(seen.requesters == [who] && seen.subject.contains("'quoted' \\ and ünïcode"))
            // The same is planned again, as after a restart from a backup: it is the same ticket.
            try await desk.plan([.new(from: who, id: "a.\(who)")], from: who, id: "b.\(who)", answering: "a.\(who)")
            try await desk.work()
            #expect(try await bench.count(desk.ledger.ticketID(of: file)) == 1)
        },
        HelpdeskCase(capability: "find.message", name: "a ticket that holds the message is taken over") {
            bench, desk, who in
            let number = try await bench.make(requester: who, messageID: "c.\(who)")
            _ = try await bench.make(requester: who, messageID: nil)
            let file = try await desk.plan([.new(from: who, id: "c.\(who)")], from: who, id: "c.\(who)")
            try await desk.work()
            #expect(try await bench.seen(desk.ledger.ticketID(of: file))?.number == number)
        },
        HelpdeskCase(capability: "find", name: "a requester's only open ticket is taken over, one of two is not") {
            bench, desk, who in
            let number = try await bench.make(requester: who, messageID: nil)
            let file = try await desk.plan([.new(from: who, id: "d.\(who)")], from: who, id: "d.\(who)")
            try await desk.work()
            #expect(try await bench.seen(desk.ledger.ticketID(of: file))?.number == number)
            let two = "two-\(who)"
            let numbers = [
                try await bench.make(requester: two, messageID: nil),
                try await bench.make(requester: two, messageID: nil),
            ]
            let other = try await desk.plan([.new(from: two, id: "e.\(two)")], from: two, id: "e.\(two)")
            try await desk.work()
            let third = try #require(try await bench.seen(desk.ledger.ticketID(of: other))?.number)
            #expect(!numbers.contains(third))
        },
        HelpdeskCase(capability: "tags", name: "only our own tags change") { bench, desk, who in
            let file = try await desk.plan(
                [.new(from: who, id: "f.\(who)"), .tags(add: ["answered", "intent_x"], remove: ["handover"])],
                from: who, id: "f.\(who)")
            try await desk.work()
            let id = desk.ledger.ticketID(of: file)
            let number = try #require(try await bench.seen(id)).number
            try await bench.setTags(["vip", "ai_answered", "ai_intent_x", "answered"], of: number)
            try await desk.plan(
                [.tags(add: ["handover"], remove: ["answered", "drafted"])], from: who, id: "g.\(who)",
                answering: "f.\(who)")
            try await desk.work()
            let tags = try #require(try await bench.seen(id)).tags
            #expect(Set(tags) == ["vip", "answered", "ai_intent_x", "ai_handover"], "\(tags)")
        },
        HelpdeskCase(capability: "note", name: "a note is written once, also when its answer is lost") {
            bench, desk, who in
            var id = ""
            for (index, way) in [LostAnswer.half, .stall].enumerated() {
                let marker = "replyd/x/\(index)"
                let note = TicketWork.note(
                    TicketNote(text: "AI HAND-OFF: ünï", marker: marker, record: #"{"case":"C-1"}"#))
                let file = try await desk.plan(
                    index == 0 ? [.new(from: who, id: "h.\(who)"), note] : [note], from: who, id: "h\(index).\(who)",
                    answering: index == 0 ? nil : "h0.\(who)")
                id = desk.ledger.ticketID(of: file)
                try await bench.loseNextAnswer(to: .helpdeskNote, way)
                try await desk.work(waiting: 4)
                let notes = try #require(try await bench.seen(id)).notes.filter { $0.subject == "ref: \(marker)" }
                #expect(notes.count == 1, "\(way)")
                #expect(notes.first?.text.contains("AI HAND-OFF: ünï") ?? false)
            }
        },
        HelpdeskCase(capability: "note.attachment", name: "the whole hand-over is attached as JSON") {
            bench, desk, who in
            let file = try await desk.plan(
                [
                    .new(from: who, id: "i.\(who)"),
                    .note(TicketNote(text: "short", marker: "replyd/y", record: #"{"case":"C-1"}"#)),
                ], from: who, id: "i.\(who)")
            try await desk.work()
            let notes = try #require(try await bench.seen(desk.ledger.ticketID(of: file))).notes
            #expect(notes.contains { $0.files == ["hand-over.json"] })
        },
        HelpdeskCase(capability: "create.silent", name: "a ticket is made once, also when its answer is lost") {
            bench, desk, who in
            for way in [LostAnswer.cut, .stall] {
                let name = "\(way)-\(who)"
                try await bench.loseNextAnswer(to: .helpdeskCreate, way)
                let file = try await desk.plan(
                    [.new(from: name, id: "j.\(name)"), .tags(add: ["answered"], remove: [])], from: name,
                    id: "j.\(name)")
                try await desk.work()
                // Nothing of the case went past it.
                #expect(try await desk.effects().suffix(2).map(\.state) == [.planned, .planned], "\(way)")
                try await desk.work(waiting: 4)
                let id = desk.ledger.ticketID(of: file)
                #expect(try await bench.count(id) == 1, "\(way)")
                let seen = try #require(try await bench.seen(id))
                #expect(seen.requesters == [name] && seen.tags == ["ai_answered"], "\(way): \(seen)")
            }
        },
        HelpdeskCase(capability: "queue", name: "a hand-over is moved, raised and given to its team's owner") {
            bench, desk, who in
            let file = try await desk.plan(
                [
                    .new(from: who, id: "k.\(who)"),
                    .update(TicketChange(status: .open, escalates: true, team: "legal")),
                ], from: who, id: "k.\(who)")
            try await desk.work()
            let seen = try #require(try await bench.seen(desk.ledger.ticketID(of: file)))
            #expect(
                seen.status == "open" && seen.queue == "Escalations" && seen.owner == "mara" && seen.priority == 80,
                "\(seen)")
        },
        HelpdeskCase(capability: "status", name: "what was answered is not resolved unless the operator says so") {
            bench, desk, who in
            let file = try await desk.plan(
                [.new(from: who, id: "l.\(who)"), .update(TicketChange(status: .resolved))], from: who, id: "l.\(who)")
            try await desk.work()
            #expect(try await bench.seen(desk.ledger.ticketID(of: file))?.status == "new")
        },
        HelpdeskCase(capability: "record", name: "mail is kept in the ticket, and not mailed again") {
            bench, desk, who in
            let record = TicketRecord(
                isIncoming: false, messageID: "answer.\(who)", subject: "Re: lamp", text: "It comes on Friday.",
                date: desk.now)
            let file = try await desk.plan(
                [.new(from: who, id: "m.\(who)"), .record(record), .record(record)], from: who, id: "m.\(who)")
            try await desk.work()
            let notes = try #require(try await bench.seen(desk.ledger.ticketID(of: file))).notes
            #expect(notes.count { $0.text.contains("It comes on Friday.") } == 1)
        },
        HelpdeskCase(capability: "changes", name: "what a person changed is found, by what stands there") {
            bench, desk, who in
            let file = try await desk.plan(
                [.new(from: who, id: "n.\(who)"), .tags(add: ["handover"], remove: [])], from: who, id: "n.\(who)")
            try await desk.work()
            let id = desk.ledger.ticketID(of: file)
            let (before, cursor) = try await bench.helpdesk.changes(since: nil)
            #expect(before.first { $0.id == id }?.tags == ["handover"])
            let number = try #require(try await bench.seen(id)).number
            try await bench.setTags(["ai_ignore", "vip"], of: number)
            let (after, _) = try await bench.helpdesk.changes(since: cursor)
            #expect(after.first { $0.id == id }?.tags == ["ignore"])
            #expect(try await desk.ledger.file(ofTicket: id, mailbox: "shop")?.id == file.id)
        },
    ]
}
