import Foundation
import Synchronization

/// Salesforce Service Cloud as its documentation shows it, with its records in memory. What nobody has seen of the service
/// is refused with 400, so that no connector leans on an invention.
package final class SalesforceFake: TroubledFake {
    /// Fields by name; what is not there is null.
    typealias Row = [String: String]

    struct State: Sendable {
        var rows: [String: [Row]] = [:]
        /// Counts changes of the whole org; a second each.
        var changes = 0
        let start = Date().timeIntervalSince1970.rounded(.down)
        var tokens: [String] = []
        var signIns = 0
        var assertions: [String] = []
        var requests = 0
        var mails: [String] = []
        var answers: [ScriptedHTTP.Answer] = []
        var locks = 0
        var endsTokensAtWrite = false
        var pageSize = 2_000
        /// Queries with further pages, by their locators.
        var open: [[Row]] = []
        var openFields: [[String]] = []
        var countsFiner = false
        var takesDots = true
        /// Where a token says that the org is; nil: where it was asked for.
        var elsewhere: String?
        /// A person changes this case between the next reading of it and what follows.
        var haste: [String: String] = [:]
    }

    package static let clientID = "replyd-app"
    package static let secret = "secret"
    package static let login = "replyd@shop.test"
    package static let us = "005000000000001AAA"
    package static let people = [us: "replyd", "005000000000071AAA": "mara"]
    package static let queues = ["00G000000000031AAA": "Support", "00G000000000032AAA": "Escalations"]

    private final class Memory: Sendable { let state = Mutex(State()) }
    private let memory = Memory()
    package let troubles = Troubles()
    private let server: ScriptedHTTP

    package init() throws {
        let (memory, troubles) = (memory, troubles)
        server = try ScriptedHTTP { request, _ in
            troubles.answer(to: request) ?? memory.state.withLock { $0.answer(request) }
        }
    }

    package var port: Int { server.port }
    package var requests: [ScriptedHTTP.Request] { server.requests }
    package func stop() { server.stop() }

    /// The next requests are answered so, and nothing is done for them; signing in is no such request.
    package func answerNext(_ answers: [ScriptedHTTP.Answer]) { memory.state.withLock { $0.answers += answers } }
    /// So many writes find the row locked.
    package func lock(_ times: Int) { memory.state.withLock { $0.locks = times } }
    package func setPageSize(_ rows: Int) { memory.state.withLock { $0.pageSize = rows } }
    /// Moments of changes have a part of a second.
    package func countFiner() { memory.state.withLock { $0.countsFiner = true } }
    /// An id in an address is cut at its dot, as a name of a format would be.
    package func takeNoDots() { memory.state.withLock { $0.takesDots = false } }
    package func moveTo(_ address: String) { memory.state.withLock { $0.elsewhere = address } }
    package func expireTokens() { memory.state.withLock { $0.tokens = [] } }
    /// Tokens end when the next write comes, and it is not done.
    package func expireTokensAtWrite() { memory.state.withLock { $0.endsTokensAtWrite = true } }
    package var signIns: Int { memory.state.withLock { $0.signIns } }
    /// What was shown with a key, newest last.
    package var assertions: [String] { memory.state.withLock { $0.assertions } }
    /// To customers: by a rule of assignment, and by a published comment.
    package var mails: [String] { memory.state.withLock { $0.mails } }

    /// Cases of that id, oldest first, as a person sees them.
    package func tickets(_ id: String) -> [RequestTrackerHost.Seen] {
        memory.state.withLock { state in
            state.rows["Case", default: []].filter { $0["AI_Thread_Id__c"] == id }.map { state.seen($0) }
        }
    }

    /// A case that somebody else made.
    package func make(requester: String, messageID: String?) -> String {
        memory.state.withLock { state in
            let id = state.insert(
                "Case",
                [
                    "SuppliedEmail": requester, "Status": "new", "Origin": "Phone", "Subject": "by hand",
                    "OwnerId": "00G000000000031AAA",
                ])
            if let messageID {
                _ = state.insert(
                    "EmailMessage",
                    [
                        "ParentId": id, "MessageIdentifier": "<\(messageID)>", "Incoming": "true", "Status": "1",
                        "TextBody": "by hand",
                    ])
            }
            return id
        }
    }

    /// As a person in the pages of the service.
    package func set(_ field: String, _ value: String, of number: String) {
        memory.state.withLock { $0.change("Case", number, [field: value]) }
    }

    /// Right after the next reading of the case, a person writes these tags.
    package func hasten(_ tags: String, in number: String) {
        memory.state.withLock { $0.haste[number] = tags }
    }

    /// Whether customers of a portal could see a file of the case.
    package func hasOpenFiles(_ number: String) -> Bool {
        memory.state.withLock { state in
            state.rows["ContentDocumentLink", default: []].contains {
                $0["LinkedEntityId"] == number && $0["Visibility"] != "InternalUsers"
            }
        }
    }
}

extension SalesforceFake.State {
    mutating func insert(_ object: String, _ fields: SalesforceFake.Row) -> String {
        changes += 1
        let prefixes = [
            "Case": "500", "CaseComment": "00a", "EmailMessage": "02s", "ContentVersion": "068",
            "ContentDocumentLink": "06A",
        ]
        let digits = String(changes)
        let id = (prefixes[object] ?? "000") + String(repeating: "0", count: 12 - digits.count) + digits + "AAA"
        var row = fields
        row["Id"] = id
        row["CreatedDate"] = moment
        row["LastModifiedDate"] = moment
        row["SystemModstamp"] = moment
        switch object {
        case "Case":
            row["CaseNumber"] = "0000\(1_000 + changes)"
            row["IsClosed"] = ["Closed", "closed"].contains(row["Status"] ?? "") ? "true" : "false"
        case "ContentVersion": row["ContentDocumentId"] = "069" + id.dropFirst(3)
        default: break
        }
        rows[object, default: []].append(row)
        return id
    }

    mutating func change(_ object: String, _ id: String, _ fields: SalesforceFake.Row) {
        guard let i = rows[object]?.firstIndex(where: { $0["Id"] == id }) else { return }
        changes += 1
        let now = moment
        rows[object]?[i].merge(fields) { $1 }
        rows[object]?[i]["LastModifiedDate"] = now
        rows[object]?[i]["SystemModstamp"] = now
        if let status = fields["Status"] {
            rows[object]?[i]["IsClosed"] = ["Closed", "closed"].contains(status) ? "true" : "false"
        }
    }

    private var moment: String {
        let date = Date(timeIntervalSince1970: start + Double(changes))
        return date.formatted(.iso8601).dropLast() + (countsFiner ? ".500+0000" : ".000+0000")
    }

    func seen(_ row: SalesforceFake.Row) -> RequestTrackerHost.Seen {
        let id = row["Id"] ?? ""
        let owner = row["OwnerId"] ?? ""
        let links = rows["ContentDocumentLink", default: []].filter { $0["LinkedEntityId"] == id }
            .compactMap { $0["ContentDocumentId"] }
        let files = rows["ContentVersion", default: []].filter { links.contains($0["ContentDocumentId"] ?? "") }
        let comments = rows["CaseComment", default: []].filter { $0["ParentId"] == id }.compactMap { $0["CommentBody"] }
        let mails = rows["EmailMessage", default: []].filter { $0["ParentId"] == id }.compactMap { $0["TextBody"] }
        return RequestTrackerHost.Seen(
            number: id, id: row["AI_Thread_Id__c"], subject: row["Subject"] ?? "", status: row["Status"] ?? "",
            queue: SalesforceFake.queues[owner] ?? "", owner: SalesforceFake.people[owner] ?? "",
            // The cases count to a hundred.
            priority: row["Priority"] == "High" ? 80 : 40, requesters: [row["SuppliedEmail"] ?? ""],
            tags: (row["AI_Tags__c"] ?? "").split(separator: ";").map(String.init),
            notes: (comments + mails).map { body in
                let last = body.split(separator: "\n").last.map(String.init) ?? ""
                let marker = last.hasPrefix("ref: ") ? String(last.dropFirst(5)) : nil
                return .init(
                    subject: marker == nil ? "" : last, text: body,
                    files: files.filter { file in marker.map { file["Title"]?.contains($0) ?? false } ?? false }
                        .compactMap { $0["PathOnClient"] })
            })
    }
}
