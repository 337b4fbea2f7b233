import CSystem
import Insight
import Store

import class Foundation.FileManager

/// Looks at what all mailboxes share: the state folder and the ledger.
struct HouseDoctor {
    let setting: Setting

    /// Bytes below which the disk is called nearly full.
    private static let little: UInt64 = 1 << 30
    private static let remedy =
        "restore a backup with `replyd restore`; or look at it, then `replyd resume` takes it as it is"

    func examine() async -> [Finding] {
        var findings = Diagnosis(nil)
        switch csystem_clock_is_synchronized() {
        case 1: findings.ok("the clock is kept right")
        case 0:
            findings.warn(
                "nothing keeps this host's clock right: ages of messages, limits by the day and tokens go by it",
                "run a time service such as systemd-timesyncd or chrony")
        default: break
        }
        let files = FileManager.default
        guard files.fileExists(atPath: setting.state) else {
            findings.warn("the state folder \(setting.state) is not there yet", "the first run makes it")
            return findings.all
        }
        if files.isWritableFile(atPath: setting.state) {
            findings.ok("the state folder \(setting.state) can be written")
        } else {
            findings.problem(
                "the state folder \(setting.state) cannot be written", "give it to the user that runs replyd", code: 5)
        }
        var free: UInt64 = 0
        if csystem_free_space(setting.state, &free) == 0 {
            if free < Self.little {
                findings.warn("only \(free >> 20) MB are free for the state folder", "make room")
            } else {
                findings.ok("\(free >> 30) GB are free for the state folder")
            }
        }
        do {
            try Ledger.checkPlace(setting.database)
            guard files.fileExists(atPath: setting.database) else { return findings.all }
            let ledger = try Ledger(readOnly: setting.database)
            let flaws = try await ledger.violations()
            for flaw in flaws { findings.problem("the ledger: \(flaw)", Self.remedy, code: 5) }
            if flaws.isEmpty { findings.ok("the ledger is sound: its file, its seals, its letters and its states") }
            for (mailbox, doubt) in try await ledger.mailboxesInDoubt() {
                findings.warn(
                    "\(mailbox) makes drafts only since \(timestamp(doubt.since)): \(doubt.why ?? "")",
                    "compare Sent and the shop with `replyd effects`, then `replyd resume \(mailbox)`")
            }
            for (mailbox, pause, breaker) in try await ledger.standstills() {
                if let pause {
                    findings.warn(
                        "\(mailbox) is paused since \(timestamp(pause.since))\(pause.why.map { ": \($0)" } ?? "")",
                        "`replyd resume \(mailbox)` lets it work again")
                }
                if let breaker {
                    findings.warn(
                        "\(mailbox) sends no more since \(timestamp(breaker.since)): \(breaker.why ?? "")",
                        "see `replyd effects`, then `replyd resume \(mailbox)`")
                }
            }
            try ledger.close()
        } catch let error as LedgerError {
            findings.problem("\(error)", "", code: 5)
        } catch {
            findings.problem("\(error)", "see whether this user may read \(setting.database)", code: 5)
        }
        return findings.all
    }
}
