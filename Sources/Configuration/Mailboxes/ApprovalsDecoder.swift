import Mail
import Resolution

/// Decodes who says yes, how long that is waited for, and when a case closes by itself.
struct ApprovalsDecoder {
    let reader: Proofreader

    private static let minute = 60.0
    private static let day = 86_400.0

    /// A name with an address, or with a block that also binds it to a user of the system.
    func approvers(_ entry: Entry) -> (addresses: [String: EmailAddress], users: [String: String]) {
        var addresses: [String: EmailAddress] = [:]
        var users: [String: String] = [:]
        for (name, value) in entry.pairs() {
            if !isName(name) { value.wrong("nobody can be called `\(name)`", "use a to z, digits, `-` and `_`") }
            guard value.isBlock else {
                addresses[name] = value.address()
                continue
            }
            guard let block = value.block(MailboxKeys.approver) else { continue }
            addresses[name] = block.required("address", "name the address that approval mails go to")?.address()
            guard let user = block["user"], let login = user.text() else { continue }
            if !isName(login) {
                user.wrong("`user` is no login: `\(login)`", "write the name of a user of this system")
            }
            if let other = users.first(where: { $0.value == login })?.key {
                user.wrong("\(other) is the user `\(login)`, too", "give each approver a user of their own")
            }
            users[name] = login
        }
        return (addresses, users)
    }

    func times(_ entry: Entry?) -> ApprovalTimes {
        var times = ApprovalTimes()
        guard let block = entry?.block(MailboxKeys.approvals) else { return times }
        if let span = block["expire_after"]?.duration(10 * Self.minute...30 * Self.day) { times.expireAfter = span }
        if let span = block["remind_after"]?.duration(Self.minute...30 * Self.day) { times.remindAfter = span }
        if let remind = times.remindAfter, remind >= times.expireAfter {
            if block["remind_after"] == nil {
                times.remindAfter = nil
            } else {
                block["remind_after"]?.wrong(
                    "`remind_after` is not before `expire_after`: nobody would be reminded", "lower it, or remove it")
            }
        }
        return times
    }

    func closing(_ entry: Entry?) -> ClosingTimes {
        var times = ClosingTimes()
        guard let block = entry?.block(MailboxKeys.close) else { return times }
        // Before 72 hours it is not known yet how the case counts.
        times.resolved = block["after"]?.duration(3 * Self.day...365 * Self.day)
        times.unanswered = block["unanswered_after"]?.duration(Self.day...365 * Self.day)
        return times
    }
}
