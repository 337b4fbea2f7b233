import Resolution
import Store

/// A helpdesk whose tickets are found by our id. How a piece of work comes to its ticket is the same for all of them; what is
/// written there is each one's own.
protocol TicketKeeping: HelpdeskWriting {
    var numbers: TicketNumbers { get }
    /// Before every tag of ours.
    var prefix: String { get }
    /// A case has no ticket there, in words that name the service.
    static var noTicket: HelpdeskError { get }

    func create(_ new: NewTicket, _ id: String, _ claimed: borrowing Claimed) async throws -> Receipt
    /// The number of the ticket that this work is done in, looked for by our id; nil when there is none.
    func number(of id: String, for work: TicketWork, _ claimed: borrowing Claimed) async throws -> String?
    func tag(_ number: String, _ change: TagChange, _ claimed: borrowing Claimed) async throws -> Receipt
    func write(_ note: TicketNote, in number: String, _ claimed: borrowing Claimed) async throws -> Receipt
    func write(_ record: TicketRecord, in number: String, _ claimed: borrowing Claimed) async throws -> Receipt
    /// - Parameter id: ours.
    func update(
        _ number: String, _ id: String, _ change: TicketChange, _ claimed: borrowing Claimed
    ) async throws -> Receipt
}

extension TicketKeeping {
    /// What `perform` does.
    func carryOut(_ work: TicketWork, ticket id: String, _ claimed: borrowing Claimed) async throws -> Receipt {
        if case .create(let new) = work { return try await create(new, id, claimed) }
        if let number = numbers[id] {
            do {
                return try await carryOut(work, of: id, in: number, claimed)
            } catch HelpdeskError.rejected {
                // It may have been merged into another or deleted: asked once more where it stands now.
                numbers.forget(id)
            }
        }
        guard let number = try await number(of: id, for: work, claimed) else { throw Self.noTicket }
        numbers.keep(number, for: id)
        return try await carryOut(work, of: id, in: number, claimed)
    }

    private func carryOut(
        _ work: TicketWork, of id: String, in number: String, _ claimed: borrowing Claimed
    ) async throws -> Receipt {
        switch work {
        case .create: throw Self.noTicket
        case .tags(let add, let remove):
            return try await tag(number, TagChange(add: add, remove: remove, prefix: prefix), claimed)
        case .note(let note): return try await write(note, in: number, claimed)
        case .update(let change): return try await update(number, id, change, claimed)
        case .record(let record): return try await write(record, in: number, claimed)
        }
    }
}

/// How the tags of ours are to stand in one ticket; what others wrote there stays as it is. Tags are compared as bytes: what
/// looks alike is somebody else's.
struct TagChange: Sendable, Equatable {
    /// With their prefix.
    var wanted: [String]
    var unwanted: [String]

    init(add: [String], remove: [String], prefix: String) {
        let wanted = add.map { prefix + $0 }
        self.wanted = wanted
        unwanted = remove.map { prefix + $0 }.filter { !wanted.holds($0) }
    }

    func missing(in tags: [String]) -> [String] { wanted.filter { !tags.holds($0) } }

    func present(in tags: [String]) -> [String] { unwanted.filter(tags.holds) }

    func isDone(in tags: [String]) -> Bool { missing(in: tags).isEmpty && present(in: tags).isEmpty }

    /// The whole set, for a service that takes nothing less.
    func applied(to tags: [String]) -> [String] { tags.filter { !unwanted.holds($0) } + missing(in: tags) }
}

extension String {
    /// As bytes: Swift's own `==` takes letters for the same that only look alike.
    func isExactly(_ other: String?) -> Bool { other.map { utf8.elementsEqual($0.utf8) } ?? false }

    func startsExactly(with start: String) -> Bool { utf8.starts(with: start.utf8) }
}

extension Sequence<String> {
    func holds(_ text: String) -> Bool { contains { $0.isExactly(text) } }

    /// Tags of ours.
    func own(_ prefix: String) -> [String] { filter { $0.startsExactly(with: prefix) } }

    /// The same without what stands before each.
    func ownWords(_ prefix: String) -> [String] {
        own(prefix).map { String(decoding: $0.utf8.dropFirst(prefix.utf8.count), as: UTF8.self) }
    }
}

extension TicketRecord {
    /// As a note among people has it.
    var told: String {
        "\(isIncoming ? "The customer wrote" : "replyd sent to the customer"): \(TicketWords.line(subject))\n\n\(text)"
    }

    /// The note's last line, by which it is found again.
    var reference: String { "ref: \(isIncoming ? "received" : "sent") <\(TicketWords.line(messageID))>" }
}

extension TicketNote {
    /// The note's last line, by which it is found again.
    var reference: String { "ref: \(marker)" }
}
