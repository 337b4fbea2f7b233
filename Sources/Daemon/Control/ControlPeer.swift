import CSystem
import Glibc

/// Who is at the other end of the control socket, as the kernel says (unix(7), SO_PEERCRED).
struct ControlPeer: Sendable, Equatable {
    /// Nil when the kernel does not say.
    let user: UInt32?

    init(user: UInt32?) { self.user = user }

    init(of socket: Int32) {
        var user: UInt32 = 0
        self.user = csystem_peer_user(socket, &user) == 0 ? user : nil
    }

    /// The daemon's own user, or root: they could do everything without us.
    var isOperator: Bool { user.map { $0 == getuid() || $0 == 0 } ?? false }

    /// Whether it is this user of the system.
    func isUser(named name: String) -> Bool {
        guard let user, let entry = getpwnam(name) else { return false }
        return entry.pointee.pw_uid == user
    }
}
