package import Integrations

/// What `helpdesk:` says: where the cases of a mailbox have tickets.
package struct HelpdeskSettings: Sendable, Equatable {
    package enum System: String, Sendable, CaseIterable {
        case rt, zendesk, gorgias, kustomer, salesforce
        case amazonConnect = "amazon_connect"
    }

    package enum Cases: String, Sendable, CaseIterable {
        case all
        case handedOver = "handed_over"
    }

    /// What each connector wants to know.
    package enum Backend: Sendable, Equatable {
        case rt(RequestTracker.Settings)
        case zendesk(Zendesk.Settings)
        case gorgias(Gorgias.Settings)
        case kustomer(Kustomer.Settings)
        case salesforce(Salesforce.Settings, SalesforceLogin)
        case amazonConnect(AmazonConnect.Settings, accessKey: String)
    }

    /// How replyd signs in there; the secrets stand in `secrets`.
    package enum SalesforceLogin: Sendable, Equatable {
        case clientCredentials(id: String)
        case key(id: String, user: String, audience: String)
    }

    package var backend: Backend
    /// All that is spoken to.
    package var hosts: [String]
    /// By their keys in the file, as `secret(named:environment:)` takes them.
    package var secrets: [String: String]
    package var prefix: String
    package var cases: Cases
    /// Between two looks for what people changed.
    package var pollInterval: Duration
    package var caFile: String?
    /// The operator says that the system authenticates senders of mail: with `intake: helpdesk` its word on who wrote a ticket
    /// is believed.
    package var authenticatesSenders = false
    /// Which tickets without a support address are taken with `intake: helpdesk`; nil: none.
    package var webForms: ZendeskForms?
}
