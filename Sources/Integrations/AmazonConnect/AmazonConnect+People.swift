import Foundation
import JSON
import Resolution
import Store
import Transport

// Whose a case is, and who takes it.
extension AmazonConnect {
    /// The name of the customer's profile. Made when there is none: it has no token, so it is looked for first; a late index
    /// may leave two of one address, which Customer Profiles can merge.
    func customer(_ address: String?, _ claimed: borrowing Claimed) async throws -> String {
        switch settings.customers {
        case .one(let arn): return arn
        case .domain(let arn, let name):
            guard let address, (1...255).contains(address.utf16.count) else {
                throw HelpdeskError.rejected("Amazon Connect makes no case without a customer's address")
            }
            let search: [String: any Encodable & Sendable] = ["KeyName": "_email", "Values": [address]]
            let found = try await pages.read(
                .profile, "/domains/\(name)/profiles/search", search.json(), doing: "profiles")
            guard found.status != 404 else {
                throw HelpdeskError.refused("Amazon Connect has no domain of profiles \(name): compare `customers`")
            }
            guard case .list(let items) = found.value["Items"] else {
                throw HelpdeskError.unreachable("Amazon Connect, reading profiles: its answer has no list")
            }
            let own = items.filter { item in
                ["EmailAddress", "PersonalEmailAddress", "BusinessEmailAddress"].contains {
                    TicketWords.isSame(item[$0]?.text ?? "", address)
                }
            }
            var id = own.compactMap { $0["ProfileId"]?.text }.filter(Self.isPlain).min()
            if id == nil {
                let body: [String: any Encodable & Sendable] = ["EmailAddress": address]
                let made = try await pages.write(
                    .profile, "/domains/\(name)/profiles", body.json(), doing: "a profile", claimed)
                id = made.value["ProfileId"]?.text.flatMap { Self.isPlain($0) ? $0 : nil }
            }
            guard let id else {
                throw HelpdeskError.unreachable("Amazon Connect, writing a profile: its answer names none")
            }
            return "\(arn)/profiles/\(id)"
        }
    }

    /// A task in the flow of the team, tied to the case. A case that has an open task is in somebody's hands already.
    func handOver(_ one: ConnectCase, _ id: String, team: String?, _ claimed: borrowing Claimed) async throws {
        guard let tasks = settings.tasks else { return }
        let linked = try await related(to: one.number, "contact").compactMap { $0["content"]?["contact"] }
        for contact in linked where contact["channel"]?.text == "TASK" {
            guard let arn = contact["contactArn"]?.text, let name = arn.split(separator: "/").last,
                try await isOpen(String(name), tasks)
            else { continue }
            return
        }
        var body: [String: any Encodable & Sendable] = [
            "InstanceId": tasks.instanceID, "Name": Self.line("AI hand-over: \(one.title)", 500),
            "Description": "A case needs a person: its comments say why, and what was tried.",
            // The same effect starts the same task, however often it is asked for.
            "ClientToken": ConnectJSON.token("task/\(id)/\(claimed.key)"),
            "Attributes": ["replyd_id": id, "case_id": one.number, "team": team ?? ""],
            "References": ["Case": ["Type": "STRING", "Value": one.number]],
        ]
        switch team.flatMap({ tasks.teams[$0] }) ?? tasks.target {
        case .flow(let flow): body["ContactFlowId"] = flow
        case .quickConnect(let quick): body["QuickConnectId"] = quick
        }
        let answer = try await pages.write(
            .connect, "/contact/task", body.json(), method: .put, doing: "a task", claimed)
        guard answer.status != 404 else {
            throw HelpdeskError.refused("Amazon Connect has no such instance, flow or quick connect (404)")
        }
        guard let task = answer.value["ContactId"]?.text, Self.isPlain(task) else {
            throw HelpdeskError.unreachable("Amazon Connect, writing a task: its answer names none")
        }
        let arn = "\(tasks.instance)/contact/\(task)"
        guard !linked.contains(where: { $0["contactArn"]?.text?.utf8.elementsEqual(arn.utf8) ?? false }) else { return }
        _ = try await relate("Contact", ["contact": ["contactArn": arn]], to: one.number, claimed)
    }

    private func isOpen(_ contact: String, _ tasks: Tasks) async throws -> Bool {
        guard Self.isPlain(contact) else { return false }
        let answer = try await pages.read(
            .connect, "/contacts/\(tasks.instanceID)/\(contact)", method: .get, doing: "a task")
        guard answer.status != 404 else { return false }
        guard let contact = answer.value["Contact"] else {
            throw HelpdeskError.unreachable("Amazon Connect, reading a task: its answer is none")
        }
        return contact["DisconnectTimestamp"] == nil || contact["DisconnectTimestamp"] == .null
    }
}
