import JSON
package import Resolution

extension ZendeskIntake {
    /// Whether answers can be said there, by reading only; for `replyd doctor`.
    package func examineReplying() async -> [HelpdeskFinding] {
        do {
            let user = try await zendesk.pages.read(["users", "me.json"]).value["user"]
            // https://developer.zendesk.com/api-reference/ticketing/users/users/
            let isPrivate = user?["only_private_comments"] == .flag(true)
            return [
                HelpdeskFinding(
                    "Zendesk lets the token's user \(isPrivate ? "write private comments only" : "answer in public")",
                    remedy: isPrivate
                        ? "make the token's user an agent who may write public comments: no answer can be said" : nil)
            ]
        } catch {
            return [HelpdeskFinding("\(error)", remedy: "compare `helpdesk` in mailbox.yaml with Zendesk")]
        }
    }
}
