import Foundation
import Integrations
import Loopback
import Resolution
import Store
import Transport

/// Our own fake of Salesforce, with a thief of answers before it.
final class SalesforceBench: TicketBench {
    let system = "salesforce"
    let helpdesk: any HelpdeskWriting
    let fake: SalesforceFake
    private let thief: AnswerThief
    private let loop: HTTPLoop

    init(
        login: Salesforce.Login? = nil, records: Salesforce.Records = .comments, tagsField: String = "AI_Tags__c",
        resolves: Bool = false, words: Salesforce.Words? = nil, change: (inout Salesforce.Settings) -> Void = { _ in }
    ) throws {
        fake = try SalesforceFake()
        thief = try AnswerThief(before: fake.port)
        loop = try HTTPLoop()
        guard let address = HTTPAddress("http://127.0.0.1:\(thief.port)") else { throw CancellationError() }
        var settings = Salesforce.Settings(
            address: address, tagsField: tagsField, owner: "00G000000000031AAA", escalationOwner: "00G000000000032AAA",
            owners: ["legal": "005000000000071AAA"], priority: "High",
            words: words ?? Salesforce.Words(new: "new", open: "open", escalated: "open", resolved: "closed"),
            records: records, resolves: resolves)
        change(&settings)
        helpdesk = Salesforce(
            settings, login: login ?? .clientCredentials(id: SalesforceFake.clientID, secret: Secret("secret")),
            client: HTTPClient(loop, egress: Egress(["127.0.0.1"]), clock: { Date() }, jitter: { 0.01 }),
            patience: .milliseconds(800), clock: { Date() })
    }

    func end() {
        thief.stop()
        fake.stop()
        loop.shutDown()
    }

    func count(_ id: String) async throws -> Int { fake.tickets(id).count }
    func seen(_ id: String) async throws -> RequestTrackerHost.Seen? { fake.tickets(id).first }

    func make(requester: String, messageID: String?) async throws -> String {
        fake.make(requester: requester, messageID: messageID)
    }

    func setTags(_ tags: [String], of ticket: String) async throws {
        fake.set("AI_Tags__c", tags.joined(separator: ";"), of: ticket)
    }

    func mailsToCustomers() async throws -> [String] { fake.mails }

    func loseNextAnswer(to kind: EffectKind, _ way: LostAnswer) async throws {
        let place = "/services/data/v67.0/sobjects/"
        let words = kind == .helpdeskCreate ? "PATCH \(place)Case/AI_Thread_Id__c/" : "POST \(place)CaseComment "
        thief.steal(words, way == .cut ? .cut : way == .half ? .half : .stall)
    }

    func steal(_ words: String) { thief.steal("\(words) ", .cut) }
    var stolen: Int { thief.stolen.count }
    var port: Int { thief.port }
    func goDown() async throws { fake.setDown(true) }
    func comeBack() async throws { fake.setDown(false) }
}
