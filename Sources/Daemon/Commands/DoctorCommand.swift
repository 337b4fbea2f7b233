import ArgumentParser
import Configuration
import Foundation
import Integrations
import Resolution
import Store
import Transport

struct DoctorCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "Tries each mailbox from end to end and says what to do. Sends nothing, changes nothing.")

    @OptionGroup var place: Place
    @Argument(help: "Mailboxes to look at; all when none is named.") var mailboxes: [String] = []
    @Flag(help: "One JSON object per finding.") var json = false

    func run() async throws {
        let setting = place.setting
        let (found, problems) = load(root: setting.root, only: mailboxes.isEmpty ? nil : mailboxes, today: Date())
        var findings = problems.map { problem in
            Finding(
                level: problem.isWarning ? .warning : .problem, what: "\(problem)", code: problem.isWarning ? 0 : 2)
        }
        if found.isEmpty, findings.allSatisfy({ $0.level != .problem }) {
            throw Failure.usage("no mailbox below \(setting.root)/Mailboxes; name the folder with --root")
        }
        findings += await HouseDoctor(setting: setting).examine()
        for finding in findings { show(finding) }
        let loop = try IMAPLoop()
        for mailbox in found {
            let account: Account
            do {
                account = try setting.account(of: mailbox)
            } catch {
                let refused = Finding(level: .problem, mailbox: mailbox.name, what: "\(error)", code: 2)
                show(refused)
                findings.append(refused)
                continue
            }
            let about: [Finding]
            if mailbox.intake == .helpdesk {
                about = await intake(of: mailbox, setting)
            } else {
                var doctor = MailboxDoctor(mailbox, account: account, loop: loop, now: Date())
                about = await doctor.examine()
            }
            for finding in about { show(finding) }
            findings += about
            for finding in await helpdesk(of: mailbox, setting) + shop(of: mailbox, setting)
                + models(of: mailbox, setting)
            {
                show(finding)
                findings.append(finding)
            }
        }
        loop.shutDown()
        let bad = findings.filter { $0.level == .problem }
        // What must be mended first names the code: the files, then the disk, then the servers.
        guard let code = [2, 5, 4, 1].first(where: { code in bad.contains { $0.code == code } }) else { return }
        let words = "\(bad.count) \(bad.count == 1 ? "problem" : "problems")"
        switch code {
        case 2: throw Failure.usage(words)
        case 5: throw Failure.storage(words)
        case 4: throw Failure.remote(words)
        default: throw Failure.no(words)
        }
    }

    /// By reading only: whether the tickets that changed can be had, from which messages are made.
    private func intake(of mailbox: MailboxConfiguration, _ setting: Setting) async -> [Finding] {
        var findings = Diagnosis(mailbox.name)
        do {
            let tickets = try setting.tickets(of: mailbox, clock: { Date() })
            guard let source = setting.source(of: mailbox, tickets) else { return [] }
            _ = try await source.messages(since: nil)
            findings.ok("the tickets that changed can be read")
            guard mailbox.helpdesk?.authenticatesSenders == true, let zendesk = source as? ZendeskIntake else {
                findings.warn(
                    "nobody vouches for who wrote a ticket: every message goes to a person, with tags and a note",
                    "to have answers sent: `helpdesk.authenticates_senders`, where Zendesk authenticates senders")
                return findings.all
            }
            findings.ok("Zendesk's word on who wrote is believed: that it authenticates senders is the operator's word")
            for found in await zendesk.examineReplying() {
                if let remedy = found.remedy {
                    findings.problem(found.what, remedy, code: 4)
                } else {
                    findings.ok(found.what)
                }
            }
        } catch {
            findings.problem("\(error)", "let the token's user, an administrator, read the incremental export", code: 4)
        }
        return findings.all
    }

    /// By reading only.
    private func helpdesk(of mailbox: MailboxConfiguration, _ setting: Setting) async -> [Finding] {
        var findings = Diagnosis(mailbox.name)
        do {
            guard let tickets = try setting.tickets(of: mailbox, clock: { Date() }) else { return [] }
            for found in await tickets.examine() {
                if let remedy = found.remedy {
                    findings.problem(found.what, remedy, code: 4)
                } else {
                    findings.ok(found.what)
                }
            }
        } catch {
            findings.problem("\(error)", "", code: 2)
        }
        return findings.all
    }

    /// By reading only. The embedded order book is a file, and looked at with the others.
    private func shop(of mailbox: MailboxConfiguration, _ setting: Setting) async -> [Finding] {
        var findings = Diagnosis(mailbox.name)
        do {
            guard let shop = try setting.shop(of: mailbox, clock: { Date() }) else { return [] }
            do {
                findings.ok(try await shop.check())
            } catch {
                findings.problem("\(error)", "", code: 4)
            }
        } catch {
            findings.problem("\(error)", "", code: 2)
        }
        return findings.all
    }

    /// One tiny question each, which costs a fraction of a cent where something is paid.
    private func models(of mailbox: MailboxConfiguration, _ setting: Setting) async -> [Finding] {
        var findings: [Finding] = []
        do {
            guard let settings = mailbox.models else { return [] }
            for (server, model) in try setting.models(of: mailbox, clock: { Date() }) {
                let doctor = ModelDoctor(mailbox: mailbox.name, settings: settings, server: server, model: model)
                findings += await doctor.examine()
            }
        } catch {
            var refused = Diagnosis(mailbox.name)
            refused.problem("\(error)", "", code: 2)
            findings += refused.all
        }
        return findings
    }

    private func show(_ finding: Finding) { print(json ? finding.json : finding.line) }
}
