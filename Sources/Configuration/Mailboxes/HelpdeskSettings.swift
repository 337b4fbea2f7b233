package import Integrations
package import Transport

/// What `helpdesk:` says: where the cases of a mailbox have tickets.
package struct HelpdeskSettings: Sendable, Equatable {
    package enum System: String, Sendable, CaseIterable { case rt, zendesk }

    package enum Cases: String, Sendable, CaseIterable {
        case all
        case handedOver = "handed_over"
    }

    /// What each connector wants to know.
    package enum Backend: Sendable, Equatable {
        case rt(RequestTracker.Settings)
        case zendesk(Zendesk.Settings)
    }

    package var backend: Backend
    package var address: HTTPAddress
    /// As `secret(named:environment:)` takes it.
    package var token: String
    package var prefix: String
    package var cases: Cases
    /// Between two looks for what people changed.
    package var pollInterval: Duration
    package var caFile: String?
}
