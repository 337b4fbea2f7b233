import Configuration
import Synchronization
import Transport

/// The connections that one mailbox is worked through. They live until its servers, folders or secrets change; then a
/// reload makes new ones, and these are closed by whoever uses them last.
final class Line: Sendable {
    let account: Account
    /// What the operator wrote, to tell by whether it changed.
    let settings: AccountSettings
    let folders: FolderAccess
    let submission: Submission

    private struct Use {
        var users = 0
        var isRetired = false
    }

    private let use = Mutex(Use())

    init(account: Account, settings: AccountSettings, folders: FolderAccess, submission: Submission) {
        self.account = account
        self.settings = settings
        self.folders = folders
        self.submission = submission
    }

    func begin() { use.withLock { $0.users += 1 } }

    func end() async {
        let isLast = use.withLock { use in
            use.users -= 1
            return use.isRetired && use.users == 0
        }
        if isLast { await close() }
    }

    /// Nobody new will use it.
    func retire() async {
        let isIdle = use.withLock { use in
            use.isRetired = true
            return use.users == 0
        }
        if isIdle { await close() }
    }

    func close() async {
        await submission.close()
        await folders.close()
    }
}
