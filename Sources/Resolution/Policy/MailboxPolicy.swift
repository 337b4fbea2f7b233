package import Mail

/// What the operator decided for one mailbox, as far as the policy and the ledger weigh it.
package struct MailboxPolicy: Codable, Sendable, Equatable {
    package var name: String
    /// The mailbox's own address: envelope sender and From of everything that goes out.
    package var address: EmailAddress
    package var modes: ModePolicy
    package var limits: Limits
    /// Teams by name; `default` takes what no route names.
    package var teams: [String: EmailAddress]
    /// People who approve, by name.
    package var approvers: [String: EmailAddress]
    /// Whether an authenticated customer gets one acknowledgement when a person takes over.
    package var acknowledges: Bool
    /// Whether the server saves what is submitted to Sent by itself (`sent: by_server`).
    package var serverSavesSent: Bool
    /// Opening hours, quiet hours and days on which nothing happens by itself.
    package var calendar: BusinessCalendar
    /// In the order of the file: the first that fits a case says when it must be answered.
    package var serviceLevels: [ServiceLevel]

    package init(
        name: String, address: EmailAddress, modes: ModePolicy, limits: Limits, teams: [String: EmailAddress],
        approvers: [String: EmailAddress] = [:], acknowledges: Bool = false, serverSavesSent: Bool = false,
        calendar: BusinessCalendar = BusinessCalendar(), serviceLevels: [ServiceLevel] = []
    ) {
        self.name = name
        self.address = address
        self.modes = modes
        self.limits = limits
        self.teams = teams
        self.approvers = approvers
        self.acknowledges = acknowledges
        self.serverSavesSent = serverSavesSent
        self.calendar = calendar
        self.serviceLevels = serviceLevels
    }
}
