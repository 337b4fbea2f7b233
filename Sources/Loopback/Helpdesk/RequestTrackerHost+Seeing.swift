import Foundation

extension RequestTrackerHost {
    /// A ticket as a person sees it.
    package struct Seen: Sendable {
        package var number: String
        package var id: String?
        package var subject: String
        package var status: String
        package var queue: String
        package var owner: String
        package var priority: Int
        package var requesters: [String]
        package var tags: [String]
        package var notes: [Note]

        /// What was written into it at once: by hand, by a program, or RT's own mail.
        package struct Note: Sendable {
            package var subject = ""
            package var text = ""
            package var files: [String] = []
        }
    }

    /// Tickets that TicketSQL finds, oldest first, with all that is in them.
    package func tickets(_ query: String) async throws -> [Seen] {
        let found = try await items("tickets", ["query": query, "orderby": "id", "fields": "Subject"])
        var tickets: [Seen] = []
        for number in found.compactMap({ $0["id"] as? String }) { tickets.append(try await ticket(number)) }
        return tickets
    }

    package func ticket(_ number: String) async throws -> Seen {
        let ticket = Self.object(try await ask("GET", "ticket/\(number)").text)
        func name(_ key: String) -> String { (ticket[key] as? [String: Any])?["id"] as? String ?? "" }
        func values(_ field: String) -> [String] {
            let fields = ticket["CustomFields"] as? [[String: Any]] ?? []
            return fields.first { $0["name"] as? String == field }?["values"] as? [String] ?? []
        }
        let queue = Self.object(try await ask("GET", "queue/\(name("Queue"))").text)["Name"] as? String
        return Seen(
            number: number, id: values("External ID").first, subject: ticket["Subject"] as? String ?? "",
            status: ticket["Status"] as? String ?? "", queue: queue ?? "", owner: name("Owner"),
            priority: Int(ticket["Priority"] as? String ?? "") ?? -1,
            requesters: (ticket["Requestor"] as? [[String: Any]] ?? []).compactMap { $0["id"] as? String },
            tags: values("Tags"), notes: try await notes(number))
    }

    private func notes(_ number: String) async throws -> [Seen.Note] {
        var notes: [(place: String, note: Seen.Note)] = []
        let fields = "Subject,Filename,TransactionId,Content,ContentType"
        for part in try await items("ticket/\(number)/attachments", ["fields": fields]) {
            let place = part["TransactionId"] as? String ?? ""
            if notes.last?.place != place { notes.append((place, Seen.Note())) }
            let last = notes.count - 1
            if let subject = part["Subject"] as? String, !subject.isEmpty { notes[last].note.subject = subject }
            if let file = part["Filename"] as? String, !file.isEmpty { notes[last].note.files.append(file) }
            if part["ContentType"] as? String == "text/plain", let text = part["Content"] as? String {
                notes[last].note.text += text
            }
        }
        return notes.map(\.note)
    }

    /// Sets the whole list of tags, as the person.
    package func set(_ tags: [String], of number: String) async throws {
        let list = tags.map { "\"\($0)\"" }.joined(separator: ",")
        let answer = try await ask("PUT", "ticket/\(number)", body: #"{"CustomFields":{"Tags":[\#(list)]}}"#)
        guard answer.status == 200 else { throw MailHostError("RT did not set the tags: \(answer.text)") }
    }

    private func items(_ path: String, _ query: [String: String]) async throws -> [[String: Any]] {
        let answer = try await ask("GET", path, query: query.merging(["per_page": "100"]) { $1 })
        return Self.object(answer.text)["items"] as? [[String: Any]] ?? []
    }

    static func object(_ text: String) -> [String: Any] {
        (try? JSONSerialization.jsonObject(with: Data(text.utf8))) as? [String: Any] ?? [:]
    }
}
