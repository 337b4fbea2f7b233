import Resolution
import Store

extension ControlReply {
    static let forOperators = ControlReply(error: "only root and the daemon's own user may do that", code: 1)
}

/// A yes, a no or an edit of a held effect. Only a name of `approvers:` counts, from the user of the system that it is
/// bound to; a name that is bound to nobody counts from operators alone.
func decide(_ request: ControlRequest, _ peer: ControlPeer, _ operation: Operation) async throws -> ControlReply {
    guard let id = request.subject, let by = request.by else {
        return ControlReply(error: "which effect, and by whom?", code: 2)
    }
    let ledger = operation.ledger
    guard let row = try await ledger.approvals().first(where: { $0.id == id }),
        let desk = operation.roster.desk(row.mailbox)
    else { return ControlReply(error: "\(id) does not wait for approval; see `replyd approvals`", code: 1) }
    guard desk.policy.approvers[by] != nil else {
        let known = desk.policy.approvers.keys.sorted().joined(separator: ", ")
        return ControlReply(error: "\(by) is no approver of \(row.mailbox); mailbox.yaml names: \(known)", code: 1)
    }
    if let user = desk.policy.approverUsers[by] {
        guard peer.isUser(named: user) else {
            return ControlReply(error: "\(by) is the system's user \(user), and this is another one", code: 1)
        }
    } else if !peer.isOperator {
        return ControlReply(
            error: "\(by) is bound to no user of the system; add `user:` to \(by) in `approvers:` of mailbox.yaml",
            code: 1)
    }
    let now = operation.options.clock()
    if request.verb == .edit {
        guard let text = request.text, text.contains(where: { !$0.isWhitespace }) else {
            return ControlReply(error: "the text is empty", code: 2)
        }
        try await ledger.edit(id, by: by, text: text, policy: desk.policy, now: now)
        await operation.bell.ring()
        return ControlReply(lines: ["\(id) edited by \(by): the new text is checked and waits for a yes of its own"])
    }
    let verdict = try await ledger.grant(
        id, by: by, approve: request.verb == .approve, policy: desk.policy, channel: .control(user: peer.user),
        reason: request.text ?? "", now: now)
    await operation.bell.ring()
    return ControlReply(lines: [
        "\(id) \(request.verb == .approve ? "approved" : "rejected") by \(by): \(verdict.words)"
    ])
}

/// What a person does to a case, with their name in its trail.
func change(_ request: ControlRequest, _ peer: ControlPeer, _ operation: Operation) async throws -> ControlReply {
    guard peer.isOperator else { return .forOperators }
    guard let id = request.subject, let by = request.by, let change = request.change else {
        return ControlReply(error: "which case, and by whom?", code: 2)
    }
    let line = try await operation.ledger.change(id, change, by: by, now: operation.options.clock())
    await operation.bell.ring()
    return ControlReply(lines: [line])
}
