import JSON
package import Resolution
import Transport

extension AmazonConnect {
    package func examine() async -> [HelpdeskFinding] {
        do {
            var findings = try await fields()
            findings.append(try await template())
            findings.append(try await statuses())
            if case .domain(_, let name) = settings.customers {
                let answer = try await pages.read(
                    .profile, "/domains/\(name)", method: .get, doing: "the domain of profiles")
                findings.append(
                    answer.status == 404
                        ? HelpdeskFinding(
                            "Amazon Connect has no domain of profiles \(name)", remedy: "compare `customers`")
                        : HelpdeskFinding("Amazon Connect: the domain of profiles \(name) is there"))
            }
            if let tasks = settings.tasks {
                let answer = try await pages.read(
                    .connect, "/instance/\(tasks.instanceID)", method: .get, doing: "the instance")
                let status = answer.value["Instance"]?["InstanceStatus"]?.text
                findings.append(
                    HelpdeskFinding(
                        "Amazon Connect: the instance is \(answer.status == 404 ? "not there" : status ?? "unknown")",
                        remedy: status == "ACTIVE" ? nil : "compare `tasks.instance`"))
            }
            return findings
        } catch {
            return [HelpdeskFinding("\(error)", remedy: "compare `helpdesk` in mailbox.yaml with Amazon Connect")]
        }
    }

    private func fields() async throws -> [HelpdeskFinding] {
        let own = [settings.idField, settings.tagsField, settings.summaryField]
        let answer = try await pages.read(
            .cases, "/domains/\(settings.domain)/fields-batch", ["fields": own.map { ConnectJSON.Name(id: $0) }].json(),
            doing: "fields")
        guard answer.status != 404, case .list(let found) = answer.value["fields"] else {
            return [
                HelpdeskFinding("Amazon Connect has no such domain of cases", remedy: "compare `domain` and `region`")
            ]
        }
        var findings = [HelpdeskFinding("Amazon Connect lets us in at \(settings.places.cases.host)")]
        for name in own {
            let type = found.first { $0["fieldId"]?.text == name }?["type"]?.text
            findings.append(
                HelpdeskFinding(
                    "Amazon Connect: the field \(name) is \(type.map { "a \($0)" } ?? "not there")",
                    remedy: type == "Text" ? nil : "make a field of type Text and write its id into `fields`"))
        }
        return findings
    }

    private func template() async throws -> HelpdeskFinding {
        let answer = try await pages.read(
            .cases, "/domains/\(settings.domain)/templates/\(settings.template)", doing: "the template")
        guard answer.status != 404, let status = answer.value["status"]?.text else {
            return HelpdeskFinding("Amazon Connect: the template is not there", remedy: "compare `template`")
        }
        let known = Set(["title", "customer_id", settings.summaryField, settings.idField])
        let needed = (answer.value["requiredFields"]?.list ?? []).compactMap { $0["fieldId"]?.text }
            .filter { !known.contains($0) }
        guard status == "Active", needed.isEmpty else {
            return HelpdeskFinding(
                "Amazon Connect: the template is \(status), and wants \(needed.joined(separator: ", "))",
                remedy: "make one for replyd that is active and requires nothing but title and customer")
        }
        return HelpdeskFinding("Amazon Connect: the template is active")
    }

    private func statuses() async throws -> HelpdeskFinding {
        let answer = try await pages.read(
            .cases, "/domains/\(settings.domain)/fields/status/options-list", doing: "statuses")
        let known = (answer.value["options"]?.list ?? []).filter { $0["active"] == .flag(true) }
            .compactMap { $0["value"]?.text }
        let words = [settings.words.open, settings.words.resolved]
        let missing = words.filter { !known.contains($0) }
        return HelpdeskFinding(
            "Amazon Connect: the statuses are \(known.prefix(12).joined(separator: ", "))",
            remedy: missing.isEmpty ? nil : "there is no \(missing.joined(separator: ", ")): compare `statuses`")
    }
}
