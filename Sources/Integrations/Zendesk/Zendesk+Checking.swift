import JSON
package import Resolution
import Transport

// What `replyd doctor` asks; nothing is written for it.
extension Zendesk {
    /// One line for a person. All is well: whom it knows us as, and how often it may be asked.
    ///
    /// - Throws: `HelpdeskError` with what is wrong and what to do, all of it in one line.
    package func check() async throws -> String {
        let wrong = await examine().compactMap { finding in finding.remedy.map { "\(finding.what): \($0)" } }
        guard wrong.isEmpty else { throw HelpdeskError.refused(wrong.joined(separator: "; ")) }
        let answer = try await pages.read(["users", "me.json"])
        let pace = answer.limit.map { limit in
            ", \(limit) requests a minute" + (answer.left.map { ", \($0) left" } ?? "")
        }
        return "Zendesk at \(settings.address.host) knows us as \(answer.value["user"]?["role"]?.text ?? "nobody")"
            + (pace ?? "")
    }

    package func examine() async -> [HelpdeskFinding] {
        do {
            let user = try await pages.read(["users", "me.json"]).value["user"]
            // Whom it does not know it calls a nameless user, with status 200.
            guard user?["id"]?.number != nil, let role = user?["role"]?.text else {
                return [HelpdeskFinding("Zendesk does not know the token", remedy: "compare `helpdesk` with Zendesk")]
            }
            var findings = [
                HelpdeskFinding(
                    "Zendesk lets us in at \(settings.address.host)",
                    remedy: ["agent", "admin"].contains(role) ? nil : "the token's user is no agent: make them one")
            ]
            if let part = user?["ticket_restriction"]?.text {
                findings.append(
                    HelpdeskFinding(
                        "Zendesk shows the token's user a part of the tickets only (\(TicketWords.line(part)))",
                        remedy: "give the user access to all tickets: a ticket that cannot be seen would be made twice"
                    ))
            }
            for group in [settings.group, settings.escalationGroup].compactMap({ $0 }) {
                findings.append(await examine("group", group, place: "groups"))
            }
            for owner in Set(settings.owners.values).sorted() {
                findings.append(await examine("agent", owner, place: "users"))
            }
            return findings + (await examineFields())
        } catch {
            return [HelpdeskFinding("\(error)", remedy: "compare `helpdesk` in mailbox.yaml with Zendesk")]
        }
    }

    private func examine(_ word: String, _ number: Int, place: String) async -> HelpdeskFinding {
        do {
            let answer = try await pages.read([place, "\(number).json"])
            guard answer.status != 404 else {
                return HelpdeskFinding(
                    "Zendesk has no \(word) \(number)", remedy: "take the number from the address of the \(word)'s page"
                )
            }
            let role = answer.value["user"]?["role"]?.text
            guard place == "groups" || ["agent", "admin"].contains(role) else {
                return HelpdeskFinding(
                    "Zendesk: \(number) is no \(word)", remedy: "a ticket can be given to agents only: name another")
            }
            let isDeleted = answer.value["group"]?["deleted"] == .flag(true)
            return HelpdeskFinding(
                "Zendesk: the \(word) \(number) is \(isDeleted ? "deleted" : "there")",
                remedy: isDeleted ? "name another group" : nil)
        } catch {
            return HelpdeskFinding(
                "Zendesk: the \(word) \(number): \(error)", remedy: "compare `helpdesk` with Zendesk")
        }
    }

    /// A field that is switched off does not keep what is written; one that must be filled to solve a ticket stops us.
    private func examineFields() async -> [HelpdeskFinding] {
        guard settings.priority != nil || settings.resolves else { return [] }
        do {
            let answer = try await pages.read(["ticket_fields.json"], [("page[size]", "100")])
            guard case .list(let fields) = answer.value["ticket_fields"] else {
                throw HelpdeskError.unreachable("Zendesk, reading ticket_fields: its answer has no list")
            }
            let active = fields.filter { $0["active"] == .flag(true) }
            var findings: [HelpdeskFinding] = []
            if settings.priority != nil, !active.contains(where: { $0["type"]?.text == "priority" }) {
                findings.append(
                    HelpdeskFinding(
                        "Zendesk: the ticket field for the priority is switched off",
                        remedy: "switch it on, or take `priority` out of `helpdesk`"))
            }
            let own = ["subject", "description", "status", "custom_status", "priority", "group", "assignee"]
            let required = active.filter {
                $0["required"] == .flag(true) && !own.contains($0["type"]?.text ?? "")
            }.compactMap { $0["id"]?.text }
            if settings.resolves, !required.isEmpty {
                findings.append(
                    HelpdeskFinding(
                        "Zendesk solves no ticket without the fields \(required.joined(separator: ", "))",
                        remedy: "make them optional, or take `resolve: true` out of `helpdesk`"))
            }
            return findings
        } catch {
            return [HelpdeskFinding("Zendesk: the ticket fields: \(error)", remedy: "let the token's user read them")]
        }
    }
}
